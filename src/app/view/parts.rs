//! Parts that several screens share.

use crate::app::model::Msg;
use crate::app::screen::{Action, Button, CardBox, DangerPanel, Dial, PlacePicker, Section};
use crate::app::voice::Voice;
use crate::content::keys::{self, Key};
use crate::content::ui_words as ui;
use crate::content::{
    CARDS, CONTENT_DATE, CONTENT_VERSION, Choice, Kind, PLACES, QUESTIONS, QuestionId, REVIEW_BY, Source,
};

pub(super) fn button(voice: Voice, action: Action, label: Key, msg: Msg) -> Button {
    Button { action, label: voice.say(label), msg }
}

pub(super) fn back(voice: Voice) -> Button {
    button(voice, Action::Back, ui::BACK, Msg::Back)
}

pub(super) fn section(voice: Voice, title: Key, lines: impl IntoIterator<Item = Key>) -> Section {
    section_of(voice, title, &mut lines.into_iter())
}

/// One function for every kind of list: each kind would be compiled anew.
fn section_of(voice: Voice, title: Key, lines: &mut dyn Iterator<Item = Key>) -> Section {
    Section { title: voice.say(title), lines: lines.map(|line| voice.say(line)).collect() }
}

pub(super) fn sources(voice: Voice, sources: &[Source]) -> Section {
    section(voice, ui::SOURCES, sources.iter().map(|source| keys::source(*source)))
}

/// The signs of an emergency, one line for each kind. A test holds them against the emergency rules.
pub(super) const DANGER_SIGNS: [Key; 5] =
    [ui::SIGN_CHEST, ui::SIGN_SADDLE, ui::SIGN_LEGS, ui::SIGN_HEAD, ui::SIGN_INJURY];

pub(super) fn danger_panel(voice: Voice) -> DangerPanel {
    DangerPanel {
        title: voice.say(ui::DANGER_TITLE),
        signs: DANGER_SIGNS.iter().map(|sign| voice.say(*sign)).collect(),
        what_to_do: emergency_line(voice),
        dials: emergency_dials(voice),
    }
}

/// "Call 999 now."
pub(super) fn emergency_line(voice: Voice) -> String {
    let number = voice.place().emergency.first().copied();
    let number = number.map_or_else(|| voice.say(ui::EMERGENCY_UNKNOWN), str::to_owned);
    voice.with(ui::DANGER_WHAT_TO_DO, &[&number])
}

pub(super) fn emergency_dials(voice: Voice) -> Vec<Dial> {
    dials(voice, voice.place().emergency, ui::DIAL_EMERGENCY)
}

pub(super) fn advice_dials(voice: Voice) -> Vec<Dial> {
    dials(voice, voice.place().advice, ui::DIAL_ADVICE)
}

fn dials(voice: Voice, numbers: &[&str], label: Key) -> Vec<Dial> {
    numbers
        .iter()
        .map(|number| Dial { label: voice.with(label, &[number]), href: format!("tel:{}", number.replace(' ', "")) })
        .collect()
}

pub(super) fn place_picker(voice: Voice, chosen: usize) -> PlacePicker {
    PlacePicker {
        label: voice.say(ui::PLACE_LABEL),
        names: (0..PLACES.len()).map(|place| voice.say(keys::place(place))).collect(),
        chosen,
        note: voice.maybe(keys::place_note(chosen)),
    }
}

pub(super) fn card(voice: Voice, place: usize) -> CardBox {
    let [title, text, instead] = keys::card(place);
    CardBox { rule: CARDS[place].name, title: voice.say(title), text: voice.say(text), instead: voice.maybe(instead) }
}

/// The heading of a question, as the person in front of the screen reads it.
pub(super) fn heading(voice: Voice, question: QuestionId, for_other: bool) -> String {
    if for_other {
        voice.first(question.heading_for_other(), question.heading())
    } else {
        voice.say(question.heading())
    }
}

/// The label of an option, as the person in front of the screen reads it.
pub(super) fn label(voice: Voice, choice: Choice, for_other: bool) -> String {
    if for_other { voice.first(choice.label_for_other(), choice.label()) } else { voice.say(choice.label()) }
}

/// An answer as a reason: the label alone where it says what is meant, else after its question ("How old are you? 70 or
/// over").
pub(super) fn said(voice: Voice, choice: Choice, for_other: bool) -> String {
    let question = &QUESTIONS[choice.question.index()];
    let not_sure = question.not_sure.as_ref().is_some_and(|it| it.option == choice);
    let label = label(voice, choice, for_other);
    if question.kind == Kind::Multiple && !not_sure {
        return label;
    }
    voice.with(ui::SAID, &[&heading(voice, choice.question, for_other), &label])
}

/// A day as the catalogue writes it.
pub(super) fn date(voice: Voice, (year, month, day): (u16, u8, u8)) -> String {
    let month_name = voice.say(Key(ui::MONTH_1.0 + u16::from(month) - 1));
    voice.with(ui::DATE, &[&day.to_string(), &month_name, &year.to_string()])
}

/// Not a diagnosis; not signed off; version and review date.
pub(super) fn small_print(voice: Voice) -> Vec<String> {
    vec![voice.say(ui::NOT_A_DIAGNOSIS), voice.say(ui::REVIEW_STATUS), version(voice)]
}

/// "Version 0.1.0, content 1 of 20 November 2026, to be reviewed by 20 November 2027."
pub(super) fn version(voice: Voice) -> String {
    let values = [env!("CARGO_PKG_VERSION"), CONTENT_VERSION, &date(voice, CONTENT_DATE), &date(voice, REVIEW_BY)];
    voice.with(ui::VERSION, &values)
}
