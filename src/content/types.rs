//! The types that content is written in.
//!
//! Promises: every answer is finite, every rule is data over finite answers (never a closure), and every reference is a
//! value of a type that only the declaring macro can make, so a name that does not exist does not compile.
//! Knows nothing of any particular question, rule or stretch.

use super::source::Source;

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
    /// Whether it shows what a pop is.
    pub shows_pop: bool,
    /// Whether it has the clock of the 20 minutes after a pop.
    pub shows_clock: bool,
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
