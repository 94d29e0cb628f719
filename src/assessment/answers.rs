//! What the person has picked: the only state that is kept.
//!
//! Promises: a single choice holds at most one option; an option that stands alone never stands beside another. Knows
//! nothing of what is asked or what follows.

use crate::content::{Choice, Kind, QUESTION_COUNT, QUESTIONS, QuestionId};

/// The bit that says "answered, with nothing ticked"; options stand below it.
const ANSWERED: u8 = 15;

/// The picked options of one question, one bit each.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub struct Picks(u16);

impl Picks {
    /// No answer.
    pub const NONE: Picks = Picks(0);

    /// An answer with nothing ticked, for the questions that allow it.
    pub const NOTHING_TICKED: Picks = Picks(1 << ANSWERED);

    /// One option of a question.
    #[must_use]
    pub const fn only(option: u8) -> Self {
        Picks(1 << option)
    }

    /// Whether there is no answer.
    #[must_use]
    pub const fn is_empty(self) -> bool {
        self.0 == 0
    }

    /// Whether an option is picked.
    #[must_use]
    pub const fn has(self, option: u8) -> bool {
        self.0 & (1 << option) != 0
    }

    /// Whether this option or a later one is picked.
    #[must_use]
    pub const fn has_from(self, option: u8) -> bool {
        (self.0 & !(1 << ANSWERED)) >> option != 0
    }

    /// With an option more.
    #[must_use]
    pub const fn with(self, option: u8) -> Self {
        Picks((self.0 | 1 << option) & !(1 << ANSWERED))
    }

    /// Without an option.
    #[must_use]
    pub const fn without(self, option: u8) -> Self {
        Picks(self.0 & !(1 << option))
    }

    /// A bit for each option, from the first; the highest says that the question was answered with nothing ticked.
    #[must_use]
    pub const fn bits(self) -> u16 {
        self.0
    }

    /// What [`Picks::bits`] gave.
    #[must_use]
    pub const fn of_bits(bits: u16) -> Self {
        Picks(bits)
    }

    /// The picked options, in order.
    pub fn iter(self) -> impl Iterator<Item = u8> {
        (0..ANSWERED).filter(move |option| self.has(*option))
    }
}

/// The answers given so far.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct Answers {
    picks: [Picks; QUESTION_COUNT],
}

impl Default for Answers {
    fn default() -> Self {
        Answers { picks: [Picks::NONE; QUESTION_COUNT] }
    }
}

impl Answers {
    /// No answers.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// What is picked for a question.
    #[must_use]
    pub fn get(&self, question: QuestionId) -> Picks {
        self.picks[question.index()]
    }

    /// Whether an option is picked.
    #[must_use]
    pub fn has(&self, choice: Choice) -> bool {
        self.get(choice.question).has(choice.option)
    }

    /// Replaces what is picked for a question.
    pub fn set(&mut self, question: QuestionId, picks: Picks) {
        self.picks[question.index()] = picks;
    }

    /// Forgets what is picked for a question.
    pub fn clear(&mut self, question: QuestionId) {
        self.set(question, Picks::NONE);
    }

    /// Picks an option as a tap does: it replaces the pick of a single choice; among several it is added, and an option
    /// that stands alone and the others push each other out.
    pub fn pick(&mut self, choice: Choice) {
        let question = &QUESTIONS[choice.question.index()];
        let before = self.get(choice.question);
        let after = match question.kind {
            Kind::Single | Kind::Scale => Picks::only(choice.option),
            Kind::Multiple if question.alone.contains(&choice) => Picks::only(choice.option),
            Kind::Multiple => {
                question.alone.iter().fold(before, |picks, alone| picks.without(alone.option)).with(choice.option)
            }
        };
        self.set(choice.question, after);
    }

    /// Takes an option of a multiple choice away again.
    pub fn unpick(&mut self, choice: Choice) {
        self.set(choice.question, self.get(choice.question).without(choice.option));
    }

    /// These answers with one more picked as a tap does.
    #[must_use]
    pub fn with(&self, choice: Choice) -> Self {
        let mut changed = self.clone();
        changed.pick(choice);
        changed
    }
}
