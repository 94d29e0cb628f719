//! Where each message of a catalogue stands, and what it is called.
//!
//! Promises: the place of a message is a sum over the content, known without any name at run time, so that the program
//! carries no key names; [`specs`] lists the names in that same order for the build, translators and tests (a test compares
//! the two). Knows no words. Long, because places and names have to be read side by side.

use super::ids::IDS;
use super::places::Speech;
use super::questions::QUESTIONS;
use super::rules::{CARDS, RULES};
use super::source::Source;
use super::stretch_types::{Direction, Position, Region, Variant};
use super::stretches::{MEANWHILE, NEEDS, NEVER, POP_FACTS, STOP_SIGNS, STRETCHES, WRONG};
use super::types::{Choice, Level, QuestionId, RuleId};
use super::ui_words::UI;
use super::{PLACES, ROWS, STRETCH_COUNT};

/// The place of a message in a catalogue.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Key(pub u16);

/// Variables that every message of the content may use: how to call for help, the emergency department, the doctor and the
/// advice line, in the words of the reader's country.
pub const PLACE_VARS: &[&str] = &["emergency", "ed", "doctor", "advice"];

/// What a message is called and may contain.
#[derive(Debug, Clone)]
pub struct Spec {
    /// Its name in the catalogue.
    pub name: String,
    /// The variables it may use, in the order in which they are given.
    pub vars: &'static [&'static str],
    /// Whether a catalogue may leave it out.
    pub optional: bool,
    /// Whether every variable must be used.
    pub strict: bool,
}

const QUESTION_SLOTS: u16 = 4;
const OPTION_SLOTS: u16 = 4;
const RULE_SLOTS: u16 = 2;
const LEVEL_SLOTS: u16 = 2;
const CARD_SLOTS: u16 = 3;
const STRETCH_SLOTS: u16 = 9;

const fn question_len(question: usize) -> u16 {
    QUESTION_SLOTS + OPTION_SLOTS * IDS[question].options.len() as u16
}

const fn question_base(question: usize) -> u16 {
    let mut base = UI.len() as u16;
    let mut at = 0;
    while at < question {
        base += question_len(at);
        at += 1;
    }
    base
}

const QUESTION_BASES: [u16; IDS.len()] = {
    let mut bases = [0; IDS.len()];
    let mut at = 0;
    while at < IDS.len() {
        bases[at] = question_base(at);
        at += 1;
    }
    bases
};

const LEVELS_AT: u16 = question_base(IDS.len());
const RULES_AT: u16 = LEVELS_AT + LEVEL_SLOTS * Level::ALL.len() as u16;
const CARDS_AT: u16 = RULES_AT + RULE_SLOTS * (RULES.len() as u16 + 1);
const ROWS_AT: u16 = CARDS_AT + CARD_SLOTS * CARDS.len() as u16;
const STRETCHES_AT: u16 = ROWS_AT + ROWS.len() as u16;

const fn stretch_len(stretch: usize) -> u16 {
    let card = &STRETCHES[stretch];
    STRETCH_SLOTS + (card.full.steps + card.easier.steps + card.mistakes + card.cautions) as u16
}

const fn stretch_base(stretch: usize) -> u16 {
    let mut base = STRETCHES_AT;
    let mut at = 0;
    while at < stretch {
        base += stretch_len(at);
        at += 1;
    }
    base
}

const STRETCH_BASES: [u16; STRETCH_COUNT] = {
    let mut bases = [0; STRETCH_COUNT];
    let mut at = 0;
    while at < STRETCH_COUNT {
        bases[at] = stretch_base(at);
        at += 1;
    }
    bases
};

const NEEDS_AT: u16 = stretch_base(STRETCH_COUNT);
const REGIONS_AT: u16 = NEEDS_AT + NEEDS.len() as u16;
const DIRECTIONS_AT: u16 = REGIONS_AT + REGION_IDS.len() as u16;
const POSITIONS_AT: u16 = DIRECTIONS_AT + DIRECTION_IDS.len() as u16;
const NEVER_AT: u16 = POSITIONS_AT + POSITION_IDS.len() as u16;
const STOP_SIGNS_AT: u16 = NEVER_AT + NEVER.len() as u16;
const WRONG_AT: u16 = STOP_SIGNS_AT + STOP_SIGNS.len() as u16;
const POP_FACTS_AT: u16 = WRONG_AT + WRONG.len() as u16;
const MEANWHILE_AT: u16 = POP_FACTS_AT + POP_FACTS.len() as u16;
const PLACES_AT: u16 = MEANWHILE_AT + MEANWHILE.len() as u16;
const SPEECH_AT: u16 = PLACES_AT + 2 * PLACES.len() as u16;
const SOURCES_AT: u16 = SPEECH_AT + 2 * SPEECH_IDS.len() as u16;
/// How many messages a catalogue has.
pub const MESSAGE_COUNT: usize = SOURCES_AT as usize + Source::ALL.len();

const REGION_IDS: [&str; 4] = ["upper-back", "mid-back", "low-back", "whole-back"];
const DIRECTION_IDS: [&str; 5] = ["flexion", "extension", "flexion-extension", "rotation", "shoulder-blade-spread"];
const POSITION_IDS: [&str; 6] =
    ["on-back", "on-side", "hands-and-knees", "sitting", "sitting-sideways", "sitting-or-standing"];
const SPEECH_IDS: [&str; 4] = ["british", "antipodean", "american", "plain"];

/// Messages of a question.
impl QuestionId {
    const fn slot(self, slot: u16) -> Key {
        Key(QUESTION_BASES[self.index()] + slot)
    }
    /// The question itself: the heading.
    #[must_use]
    pub const fn heading(self) -> Key {
        self.slot(0)
    }
    /// One line of help; may be empty.
    #[must_use]
    pub const fn help(self) -> Key {
        self.slot(1)
    }
    /// Why it is asked.
    #[must_use]
    pub const fn why(self) -> Key {
        self.slot(2)
    }
    /// The heading when someone answers for another person; may be empty, then [`heading`](Self::heading) serves.
    #[must_use]
    pub const fn heading_for_other(self) -> Key {
        self.slot(3)
    }
}

/// Messages of an option.
impl Choice {
    const fn slot(self, slot: u16) -> Key {
        Key(QUESTION_BASES[self.question.index()] + QUESTION_SLOTS + OPTION_SLOTS * self.option as u16 + slot)
    }
    /// Its label.
    #[must_use]
    pub const fn label(self) -> Key {
        self.slot(0)
    }
    /// A hint under the label; may be empty.
    #[must_use]
    pub const fn hint(self) -> Key {
        self.slot(1)
    }
    /// The label when someone answers for another person; may be empty.
    #[must_use]
    pub const fn label_for_other(self) -> Key {
        self.slot(2)
    }
    /// Clinical words for staff; may be empty, then the label serves.
    #[must_use]
    pub const fn clinical(self) -> Key {
        self.slot(3)
    }
}

/// Messages of a level.
impl Level {
    /// The word on the card's band.
    #[must_use]
    pub const fn word(self) -> Key {
        Key(LEVELS_AT + LEVEL_SLOTS * self as u16)
    }
    /// What the level means, in a sentence.
    #[must_use]
    pub const fn meaning(self) -> Key {
        Key(LEVELS_AT + LEVEL_SLOTS * self as u16 + 1)
    }
}

/// Messages of a rule.
impl RuleId {
    /// What to do, in one sentence.
    #[must_use]
    pub const fn advice(self) -> Key {
        Key(RULES_AT + RULE_SLOTS * self.index() as u16)
    }
    /// Why, in one or two sentences.
    #[must_use]
    pub const fn reason(self) -> Key {
        Key(RULES_AT + RULE_SLOTS * self.index() as u16 + 1)
    }
}

/// What to do when no rule fires.
pub const FALLBACK_ADVICE: Key = Key(RULES_AT + RULE_SLOTS * RULES.len() as u16);
/// Why, when no rule fires.
pub const FALLBACK_REASON: Key = Key(FALLBACK_ADVICE.0 + 1);

/// The title, the text and the "what helps instead" of a card, by its place in [`CARDS`].
#[must_use]
pub const fn card(place: usize) -> [Key; 3] {
    let at = CARDS_AT + CARD_SLOTS * place as u16;
    [Key(at), Key(at + 1), Key(at + 2)]
}

/// What a row of the matrix says of the person ("You are 70 or over"), by its place in [`ROWS`].
#[must_use]
pub const fn row(place: usize) -> Key {
    Key(ROWS_AT + place as u16)
}

/// The messages of a stretch, by its place in [`STRETCHES`].
#[derive(Clone, Copy, Debug)]
pub struct StretchKeys(usize);

/// The messages of a stretch, by its place in [`STRETCHES`].
#[must_use]
pub const fn stretch(place: usize) -> StretchKeys {
    StretchKeys(place)
}

impl StretchKeys {
    const fn slot(self, slot: u16) -> Key {
        Key(STRETCH_BASES[self.0] + slot)
    }
    /// Its name.
    #[must_use]
    pub const fn name(self) -> Key {
        self.slot(0)
    }
    /// What it is and does, in one line.
    #[must_use]
    pub const fn what(self) -> Key {
        self.slot(1)
    }
    /// What you should feel.
    #[must_use]
    pub const fn feel(self) -> Key {
        self.slot(2)
    }
    /// What the easier form changes, in one line.
    #[must_use]
    pub const fn easier(self) -> Key {
        self.slot(3)
    }
    /// The harder form, in words; may be empty.
    #[must_use]
    pub const fn harder(self) -> Key {
        self.slot(4)
    }
    /// The longer hold of the source article; may be empty.
    #[must_use]
    pub const fn later(self) -> Key {
        self.slot(5)
    }
    /// What was changed from the source article; may be empty.
    #[must_use]
    pub const fn changed(self) -> Key {
        self.slot(6)
    }
    /// What the pictures of a form show, for those who cannot see them.
    #[must_use]
    pub const fn picture(self, variant: Variant) -> Key {
        self.slot(7 + variant as u16)
    }
    const fn list(self, skip: u8, count: u8) -> KeyRange {
        let start = STRETCH_BASES[self.0] + STRETCH_SLOTS + skip as u16;
        KeyRange { start, end: start + count as u16 }
    }
    /// The steps of a form, in order.
    #[must_use]
    pub const fn steps(self, variant: Variant) -> KeyRange {
        let card = &STRETCHES[self.0];
        match variant {
            Variant::Full => self.list(0, card.full.steps),
            Variant::Easier => self.list(card.full.steps, card.easier.steps),
        }
    }
    /// Mistakes to avoid.
    #[must_use]
    pub const fn mistakes(self) -> KeyRange {
        let card = &STRETCHES[self.0];
        self.list(card.full.steps + card.easier.steps, card.mistakes)
    }
    /// What to take care of.
    #[must_use]
    pub const fn cautions(self) -> KeyRange {
        let card = &STRETCHES[self.0];
        self.list(card.full.steps + card.easier.steps + card.mistakes, card.cautions)
    }
}

/// Messages that stand one after another.
#[derive(Clone, Copy, Debug)]
pub struct KeyRange {
    start: u16,
    end: u16,
}

/// One message.
#[must_use]
pub const fn one(key: Key) -> KeyRange {
    through(key, key)
}

/// The messages from one through another.
#[must_use]
pub const fn through(first: Key, last: Key) -> KeyRange {
    KeyRange { start: first.0, end: last.0 + 1 }
}

impl IntoIterator for KeyRange {
    type Item = Key;
    type IntoIter = std::iter::Map<std::ops::Range<u16>, fn(u16) -> Key>;
    fn into_iter(self) -> Self::IntoIter {
        (self.start..self.end).map(Key)
    }
}

/// A thing a stretch needs, by its place in [`NEEDS`].
#[must_use]
pub fn need(id: &str) -> Key {
    let place = NEEDS.iter().position(|need| need.id == id).unwrap_or_default();
    Key(NEEDS_AT + place as u16)
}
/// The name of a region of the back.
#[must_use]
pub const fn region(region: Region) -> Key {
    Key(REGIONS_AT + region as u16)
}
/// The name of a direction of movement.
#[must_use]
pub const fn direction(direction: Direction) -> Key {
    Key(DIRECTIONS_AT + direction as u16)
}
/// The name of a position.
#[must_use]
pub const fn position(position: Position) -> Key {
    Key(POSITIONS_AT + position as u16)
}
/// What must never be done.
pub const NEVER_LIST: KeyRange = KeyRange { start: NEVER_AT, end: STOP_SIGNS_AT };
/// The signs to stop at.
pub const STOP_LIST: KeyRange = KeyRange { start: STOP_SIGNS_AT, end: WRONG_AT };
/// The truths about the pop.
pub const POP_LIST: KeyRange = KeyRange { start: POP_FACTS_AT, end: MEANWHILE_AT };
/// What to do meanwhile.
pub const MEANWHILE_LIST: KeyRange = KeyRange { start: MEANWHILE_AT, end: PLACES_AT };

/// A sign that "Something feels wrong" asks for, by its place in [`WRONG`].
#[must_use]
pub const fn wrong(sign: u8) -> Key {
    Key(WRONG_AT + sign as u16)
}

/// The name of a place, by its place in [`PLACES`].
#[must_use]
pub const fn place(place: usize) -> Key {
    Key(PLACES_AT + 2 * place as u16)
}
/// A note on a place's numbers; may be empty.
#[must_use]
pub const fn place_note(place: usize) -> Key {
    Key(PLACES_AT + 2 * place as u16 + 1)
}
/// The emergency department, in a manner of speech ("A&E").
#[must_use]
pub const fn emergency_department(speech: Speech) -> Key {
    Key(SPEECH_AT + 2 * speech as u16)
}
/// The doctor, in a manner of speech ("GP").
#[must_use]
pub const fn doctor(speech: Speech) -> Key {
    Key(SPEECH_AT + 2 * speech as u16 + 1)
}
/// What a source is.
#[must_use]
pub const fn source(source: Source) -> Key {
    Key(SOURCES_AT + source as u16)
}

/// The name and form of every message, in the order of their places.
#[must_use]
pub fn specs() -> Vec<Spec> {
    let mut list = SpecList(Vec::with_capacity(MESSAGE_COUNT));
    for word in UI {
        list.0.push(Spec { name: word.name.into(), vars: word.vars, optional: false, strict: true });
    }
    for (question, ids) in QUESTIONS.iter().zip(IDS) {
        let id = ids.question;
        list.must(format!("q-{id}"));
        list.may(format!("q-{id}-help"));
        list.must(format!("q-{id}-why"));
        list.may(format!("q-{id}-other"));
        for option in ids.options {
            list.must(format!("q-{id}-o-{option}"));
            list.may(format!("q-{id}-o-{option}-hint"));
            list.may(format!("q-{id}-o-{option}-other"));
            list.may(format!("q-{id}-o-{option}-clinical"));
        }
        debug_assert_eq!(question.name(), id);
    }
    for level in Level::ALL {
        list.must(format!("level-{}", level.id()));
        list.must(format!("level-{}-meaning", level.id()));
    }
    for name in RULES.iter().map(|rule| rule.name).chain([super::rules::FALLBACK.0]) {
        list.must(format!("rule-{name}"));
        list.must(format!("rule-{name}-reason"));
    }
    for card in &CARDS {
        list.must(format!("card-{}", card.name));
        list.must(format!("card-{}-text", card.name));
        list.may(format!("card-{}-instead", card.name));
    }
    list.each("row", ROWS.iter().map(|row| row.id));
    for card in &STRETCHES {
        let id = card.id;
        list.must(format!("stretch-{id}"));
        list.must(format!("stretch-{id}-what"));
        list.must(format!("stretch-{id}-feel"));
        list.must(format!("stretch-{id}-easier"));
        list.when(card.harder, format!("stretch-{id}-harder"));
        list.when(card.later, format!("stretch-{id}-later"));
        list.when(card.changed, format!("stretch-{id}-changed"));
        list.must(format!("stretch-{id}-picture"));
        list.must(format!("stretch-{id}-easier-picture"));
        for (part, count) in [
            ("step", card.full.steps),
            ("easier-step", card.easier.steps),
            ("mistake", card.mistakes),
            ("caution", card.cautions),
        ] {
            (1..=count).for_each(|n| list.must(format!("stretch-{id}-{part}-{n}")));
        }
    }
    list.each("need", NEEDS.iter().map(|need| need.id));
    list.each("region", REGION_IDS);
    list.each("direction", DIRECTION_IDS);
    list.each("position", POSITION_IDS);
    list.each("never", NEVER);
    list.each("stop", STOP_SIGNS);
    list.each("sign-of", WRONG.iter().map(|sign| sign.id));
    list.each("pop", POP_FACTS);
    list.each("meanwhile", MEANWHILE);
    for place in PLACES {
        list.must(format!("place-{}", place.id));
        list.when(place.note, format!("place-{}-note", place.id));
    }
    for id in SPEECH_IDS {
        list.must(format!("speech-{id}-ed"));
        list.must(format!("speech-{id}-doctor"));
    }
    list.each("source", Source::ALL.iter().map(|source| source.id()));
    list.0
}

struct SpecList(Vec<Spec>);

impl SpecList {
    fn push(&mut self, name: String, optional: bool) {
        self.0.push(Spec { name, vars: PLACE_VARS, optional, strict: false });
    }
    fn must(&mut self, name: String) {
        self.push(name, false);
    }
    fn may(&mut self, name: String) {
        self.push(name, true);
    }
    /// A message that must be there if the content says so; else the place is kept and stays empty.
    fn when(&mut self, there: bool, name: String) {
        self.push(name, !there);
    }
    fn each(&mut self, family: &str, ids: impl IntoIterator<Item = &'static str>) {
        ids.into_iter().for_each(|id| self.must(format!("{family}-{id}")));
    }
}
