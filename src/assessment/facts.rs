//! What counts as true once the answers are read as the rules read them, and the evaluation of conditions over it.
//!
//! Promises: a condition has one meaning, here; a question that is not asked makes nothing true. Knows no rule by name.

use super::answers::Picks;
use crate::content::{Choice, Cond, Level, QUESTION_COUNT, QuestionId, RULES, RuleId};

/// The answers as they count: "not sure" read as its question says, options that are not offered left out.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Facts {
    picks: [Picks; QUESTION_COUNT],
    asked: u64,
    answered: u64,
    level: Option<Level>,
}

impl Default for Facts {
    fn default() -> Self {
        Facts { picks: [Picks::NONE; QUESTION_COUNT], asked: 0, answered: 0, level: None }
    }
}

impl Facts {
    /// Takes in a question that is asked, the options that count as picked, and whether the person answered it.
    pub(super) fn add(&mut self, question: QuestionId, picks: Picks, answered: bool) {
        self.picks[question.index()] = picks;
        self.asked |= 1 << question.index();
        if answered {
            self.answered |= 1 << question.index();
        }
    }

    pub(super) fn set_level(&mut self, level: Option<Level>) {
        self.level = level;
    }

    /// Whether an option counts as picked.
    #[must_use]
    pub fn has(&self, choice: Choice) -> bool {
        self.picks[choice.question.index()].has(choice.option)
    }

    /// Whether a question is asked.
    #[must_use]
    pub fn asked(&self, question: QuestionId) -> bool {
        self.asked & (1 << question.index()) != 0
    }

    /// Whether a condition holds.
    #[must_use]
    pub fn hold(&self, cond: &Cond) -> bool {
        match cond {
            Cond::All(parts) => parts.iter().all(|part| self.hold(part)),
            Cond::Any(parts) => parts.iter().any(|part| self.hold(part)),
            Cond::Not(part) => !self.hold(part),
            Cond::Is(choice) => self.has(*choice),
            Cond::AtLeast(choice) => self.at_least(*choice),
            Cond::Count(least, choices) => {
                choices.iter().filter(|choice| self.has(**choice)).count() >= usize::from(*least)
            }
            Cond::Term(term) => self.hold(&term.when),
            Cond::Fires(rule) => self.fires(*rule),
            Cond::Asked(question) => self.asked(*question),
            Cond::Answered(question) => self.answered & (1 << question.index()) != 0,
            Cond::Level(level) => self.level == Some(*level),
        }
    }

    /// Whether a level rule fires.
    #[must_use]
    pub fn fires(&self, rule: RuleId) -> bool {
        self.hold(&RULES[rule.index()].when)
    }

    /// Of the options of an ordered question, whether this one or a later one counts as picked. "Not sure" stands after the
    /// numbers and is none of them: what it counts as is picked beside it.
    fn at_least(&self, choice: Choice) -> bool {
        let picks = self.picks[choice.question.index()];
        let not_sure = crate::content::QUESTIONS[choice.question.index()].not_sure.as_ref();
        not_sure.map_or(picks, |not_sure| picks.without(not_sure.option.option)).has_from(choice.option)
    }
}
