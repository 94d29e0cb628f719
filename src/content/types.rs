//! The types that content is written in.
//!
//! Promises: every answer is finite, every rule is data over finite answers (never a closure), and every reference is a
//! value of a type that only the declaring macro can make, so a name that does not exist does not compile.
//! Knows nothing of any particular question, rule or stretch.

/// How much has to be done, and how soon. Ordered: a later variant is more severe.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[cfg_attr(not(target_arch = "wasm32"), derive(serde::Serialize))]
#[cfg_attr(not(target_arch = "wasm32"), serde(rename_all = "kebab-case"))]
pub enum Level {
    /// Gentle stretches are fine.
    SelfCare,
    /// Some gentle stretches are fine, others are not.
    SelfCareLimited,
    /// See someone within days; no stretches.
    Soon,
    /// See or phone someone today; no stretches.
    Urgent,
    /// Get emergency help now; no stretches.
    Emergency,
}

impl Level {
    /// All levels, mildest first.
    pub const ALL: [Level; 5] = [Level::SelfCare, Level::SelfCareLimited, Level::Soon, Level::Urgent, Level::Emergency];

    /// The id used in the DOM, in files and in catalogue keys.
    #[must_use]
    pub const fn id(self) -> &'static str {
        match self {
            Level::SelfCare => "self-care",
            Level::SelfCareLimited => "self-care-limited",
            Level::Soon => "soon",
            Level::Urgent => "urgent",
            Level::Emergency => "emergency",
        }
    }

    /// Whether this level offers any stretch at all (clinical.md 4.1: none at emergency, urgent or soon).
    #[must_use]
    pub const fn offers_stretches(self) -> bool {
        matches!(self, Level::SelfCare | Level::SelfCareLimited)
    }
}

/// A question, by its place in [`QUESTIONS`](super::QUESTIONS). Made only by the `question_ids!` macro.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct QuestionId(pub(super) u8);

impl QuestionId {
    /// The place of the question in [`QUESTIONS`](super::QUESTIONS).
    #[must_use]
    pub const fn index(self) -> usize {
        self.0 as usize
    }
}

/// One option of one question. Made only by the `question_ids!` macro.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Choice {
    /// The question it answers.
    pub question: QuestionId,
    /// Its place among that question's options.
    pub option: u8,
}

/// How many options may be picked.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Kind {
    /// Exactly one.
    Single,
    /// One or more.
    Multiple,
    /// Exactly one of the whole numbers 0 to 10, or "not sure". The numbers are options 0 to 10.
    Scale,
}

/// The part of the check a question belongs to.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Part {
    /// Who it is for, age, and the four danger screens.
    First,
    /// Injury, age, body.
    Body,
    /// The back itself.
    Back,
    /// What the person wants to do.
    Plan,
    /// Asked after the outcome, before the menu of stretches.
    Menu,
}

/// A condition over the answers. Evaluated by `assessment`, shown to clinicians, explained to patients and proved over.
#[derive(Clone, Copy, Debug)]
pub enum Cond {
    /// All of them hold. `All(&[])` always holds.
    All(&'static [Cond]),
    /// At least one of them holds. `Any(&[])` never holds.
    Any(&'static [Cond]),
    /// It does not hold.
    Not(&'static Cond),
    /// The option counts as picked.
    Is(Choice),
    /// The picked option of an ordered question is this one or a later one (for a pain number: at least this number).
    AtLeast(Choice),
    /// At least this many of these options count as picked.
    Count(u8, &'static [Choice]),
    /// A defined term.
    Term(&'static Term),
    /// Another level rule fires.
    Fires(RuleId),
    /// The question is asked.
    Asked(QuestionId),
    /// The question is asked and has an answer of the person's own.
    Answered(QuestionId),
    /// The final level is exactly this. Not for level rules, which make the level.
    Level(Level),
}

/// A defined term of the rules ("recent strain"), so that it is written, shown and explained once.
#[derive(Debug)]
pub struct Term {
    /// Its id, for the rule book.
    pub id: &'static str,
    /// When it holds.
    pub when: Cond,
}

/// How "not sure" counts.
#[derive(Debug)]
pub struct NotSure {
    /// The option that is the question's "not sure".
    pub option: Choice,
    /// The options that count as picked when it is. Rows and floors that follow from it stand in their own conditions.
    pub counts_as: &'static [Choice],
}

/// What an asked but unanswered question means once the answers are taken as they are (a file, a proof).
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Unanswered {
    /// It counts as "not sure".
    NotSure,
    /// Nothing is picked.
    Nothing,
}

/// A question of the check.
#[derive(Debug)]
pub struct Question {
    /// Which one it is.
    pub id: QuestionId,
    /// How many options may be picked.
    pub kind: Kind,
    /// Where it stands.
    pub part: Part,
    /// When it is asked, given the answers before it.
    pub shown: Cond,
    /// Options that are not offered while a condition holds.
    pub hidden: &'static [(Choice, Cond)],
    /// Options that cannot stand beside any other ("None of these").
    pub alone: &'static [Choice],
    /// The option that stands for "nothing of this": beside a symptom it is an error in a file.
    pub denial: Option<Choice>,
    /// How "not sure" counts; `None` where it is not offered.
    pub not_sure: Option<NotSure>,
    /// What it means when it stays unanswered.
    pub unanswered: Unanswered,
    /// Whether Next works with nothing ticked.
    pub may_be_empty: bool,
    /// Whether only some people see it, after an answer that calls for it. Follow-ups do not count as "to go".
    pub follow_up: bool,
    /// Whether the answer can change from one day to the next (a symptom), as against history. Only these are named under
    /// "what would change this".
    pub may_change: bool,
    /// Where the question comes from.
    pub sources: &'static [Source],
}

/// Sources that stand on record for reviewers and tests. The program shows those of questions and stretches alone, so these
/// are not in the Wasm, which takes 300 bytes less by brotli.
#[derive(Clone, Copy, Debug)]
pub struct OnRecord(#[cfg(not(target_arch = "wasm32"))] &'static [Source]);

impl OnRecord {
    /// These sources.
    #[must_use]
    pub const fn new(#[allow(unused_variables)] sources: &'static [Source]) -> Self {
        OnRecord(
            #[cfg(not(target_arch = "wasm32"))]
            sources,
        )
    }

    /// The sources.
    #[cfg(not(target_arch = "wasm32"))]
    #[must_use]
    pub const fn list(self) -> &'static [Source] {
        self.0
    }
}

/// A level rule, by its place in [`RULES`](super::RULES). Made only by the `rules!` macro.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct RuleId(pub(super) u8);

impl RuleId {
    /// The place of the rule in [`RULES`](super::RULES).
    #[must_use]
    pub const fn index(self) -> usize {
        self.0 as usize
    }

    /// The rule's name, for example `R-E05`.
    #[must_use]
    pub fn name(self) -> &'static str {
        super::RULES[self.index()].name
    }
}

/// A rule that sets a floor under the level when it fires.
#[derive(Debug)]
pub struct Rule {
    /// Which one it is.
    pub id: RuleId,
    /// Its name in clinical.md.
    pub name: &'static str,
    /// The outcome is at least this severe when the rule fires.
    pub level: Level,
    /// When it fires.
    pub when: Cond,
    /// Where it comes from.
    pub sources: OnRecord,
}

/// A rule that shows a card and leaves the level as it is.
#[derive(Debug)]
pub struct Card {
    /// Its name in clinical.md.
    pub name: &'static str,
    /// When it is shown.
    pub when: Cond,
    /// Where it comes from.
    pub sources: OnRecord,
}

/// When a card stands in place of an outcome, and which parts are still asked.
#[derive(Debug)]
pub struct Instead {
    /// When.
    pub when: Cond,
    /// The last part that is still asked.
    pub last_part: Part,
    /// The card's place in [`CARDS`](super::CARDS).
    pub card: usize,
}

/// What the block matrix says of one stretch under one row.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Cell {
    /// Blank: no objection.
    Fine,
    /// v: the easier variant only.
    Easier,
    /// X: do not offer.
    Blocked,
}

/// A row of the block matrix: a contraindication and what it does to each stretch.
#[derive(Debug)]
pub struct Row {
    /// Its id, kebab-case.
    pub id: &'static str,
    /// When it applies.
    pub when: Cond,
    /// One cell per stretch, in the order of [`STRETCHES`](super::STRETCHES).
    pub cells: [Cell; super::STRETCH_COUNT],
    /// Where it comes from.
    pub sources: OnRecord,
}

/// A thing a stretch needs, and when the person has it.
#[derive(Debug)]
pub struct Need {
    /// Its id, for catalogue keys.
    pub id: &'static str,
    /// When it is there.
    pub met: Cond,
}

/// A region of the back, for cards and the menu.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[allow(missing_docs)]
pub enum Region {
    Upper,
    Middle,
    Low,
    Whole,
}

/// The direction in which the spine moves.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[allow(missing_docs)]
pub enum Direction {
    Flexion,
    Extension,
    FlexionExtension,
    Rotation,
    ShoulderBladeSpread,
}

/// The position of the body.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[allow(missing_docs)]
pub enum Position {
    OnBack,
    OnSide,
    HandsAndKnees,
    Sitting,
    SittingSideways,
    SittingOrStanding,
}

/// Where a number on a card comes from.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Origin {
    /// Stated by the source article.
    Article,
    /// Added to it; the card says so.
    Added,
}

/// How a hold is repeated.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Sides {
    /// The same on both sides at once.
    Both,
    /// Once through on the left, once through on the right; `times` counts per side.
    Each,
}

/// How long and how often, at the lowest start (clinical.md 4.2).
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Dose {
    /// Length of one hold, or of one way of a slow move, in seconds.
    pub seconds: u16,
    /// How many times (per side, where there are sides).
    pub times: u16,
    /// Sides.
    pub sides: Sides,
    /// What is counted.
    pub counted: Counted,
    /// Where the seconds come from.
    pub seconds_from: Origin,
    /// Where the count comes from.
    pub times_from: Origin,
}

/// What a dose counts.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Counted {
    /// Still holds.
    Holds,
    /// Slow moves, each way lasting `seconds`.
    Moves,
    /// Places along the back, one hold at each.
    Places,
}

/// A form of a stretch.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[cfg_attr(not(target_arch = "wasm32"), derive(serde::Serialize))]
#[cfg_attr(not(target_arch = "wasm32"), serde(rename_all = "lowercase"))]
pub enum Variant {
    /// As the card has it.
    Full,
    /// The easier line of clinical.md 4.2.
    Easier,
}

/// What one form of a stretch takes.
#[derive(Debug)]
pub struct Form {
    /// All of these are needed.
    pub needs: &'static [&'static Need],
    /// How long and how often.
    pub dose: Dose,
    /// How many steps the catalogue has for it.
    pub steps: u8,
    /// The position of the body.
    pub position: Position,
}

/// A stretch card.
#[derive(Debug)]
pub struct Stretch {
    /// Its id.
    pub id: &'static str,
    /// Where it is felt.
    pub region: Region,
    /// How the spine moves.
    pub direction: Direction,
    /// Whether another person helps.
    pub partner: bool,
    /// The full form.
    pub full: Form,
    /// The easier form.
    pub easier: Form,
    /// Whether there is a harder form, in words only.
    pub harder: bool,
    /// Whether a later, longer hold from the source article is named, in words only.
    pub later: bool,
    /// How many mistakes the catalogue names.
    pub mistakes: u8,
    /// How many cautions the catalogue names.
    pub cautions: u8,
    /// What was changed from the source article, where something was (a catalogue message tells it).
    pub changed: bool,
    /// The source articles and guidance.
    pub sources: &'static [Source],
}

impl Stretch {
    /// One of its two forms.
    #[must_use]
    pub const fn form(&self, variant: Variant) -> &Form {
        match variant {
            Variant::Full => &self.full,
            Variant::Easier => &self.easier,
        }
    }
}

/// The words a region uses for places and people.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Speech {
    /// "A&E", "GP".
    British,
    /// "the emergency department", "GP".
    Antipodean,
    /// "the ER", "doctor".
    American,
    /// "the emergency department", "doctor".
    Plain,
}

/// A country or group of countries, with the numbers to call. Chosen by the publisher or the reader, never guessed.
#[derive(Debug)]
pub struct Place {
    /// Its id.
    pub id: &'static str,
    /// Numbers for an emergency, the first preferred. Empty: not known, words only.
    pub emergency: &'static [&'static str],
    /// Numbers for advice that is not an emergency. Empty: none.
    pub advice: &'static [&'static str],
    /// The words used there.
    pub speech: Speech,
    /// Whether the catalogue has a note (text relay, a number with two meanings).
    pub note: bool,
}

macro_rules! sources {
    ($( $name:ident = $id:literal ),* $(,)?) => {
        /// A source named on a question, rule, row or card. What it is stands in the catalogue.
        #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
        #[allow(missing_docs)]
        pub enum Source { $($name),* }

        impl Source {
            /// All sources, in the order of the sources page.
            pub const ALL: &[Source] = &[ $(Source::$name),* ];

            /// The id used in catalogue keys.
            #[must_use]
            pub const fn id(self) -> &'static str {
                match self { $(Source::$name => $id),* }
            }
        }
    };
}

sources! {
    Article0 = "article-0", Article1 = "article-1", Article2 = "article-2", Article3 = "article-3",
    Nhs = "nhs", Girft = "girft", CesCard = "ces-card", Ifompt = "ifompt", IfomptNeck = "ifompt-neck",
    Ng59 = "ng59", Ng65 = "ng65", Ng12 = "ng12", Ng234 = "ng234", Ng156 = "ng156", Rnoh = "rnoh", Lothian = "lothian",
    Ahcpr = "ahcpr", Chou = "chou", Downie = "downie", Infection = "infection", SpineInfection = "spine-infection",
    Aorta = "aorta", Aneurysm = "aneurysm", StiffSpine = "stiff-spine", Teen = "teen", Perth = "perth", Cord = "cord",
    Acog = "acog", Maternity = "maternity", Bones = "bones", Manipulation = "manipulation", HipGuide = "hip-guide",
    PopImaging = "pop-imaging", PopModel = "pop-model", NeckCases = "neck-cases", BackCases = "back-cases",
    PainScale = "pain-scale", CarefulDefault = "careful-default", ExerciseSheets = "exercise-sheets",
    GeneralKnowledge = "general-knowledge",
}
