//! The fold of the answers through the questions, in the order of asking.
//!
//! Promises: a question is asked only if the answers before it say so; an answer to a question that is not asked, or an
//! option that is not offered, does not count; the walk ends at the first answer that makes an emergency rule fire.

use super::answers::{Answers, Picks};
use super::facts::Facts;
use crate::content::{INSTEAD, Level, Part, QUESTIONS, Question, QuestionId, RULES, Unanswered};

/// What to make of a question that is asked and has no answer.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Gaps {
    /// It is the next question: the walk ends there.
    Ask,
    /// It counts as "not sure" (clinical.md 3, "Unanswered").
    NotSure,
    /// Nothing is picked. Only for asking "what if".
    Nothing,
}

/// Where a walk ended.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum End {
    /// At a question that wants an answer.
    Question(QuestionId),
    /// At the question whose answer is an emergency.
    Emergency(QuestionId),
    /// Everything is asked.
    Complete,
}

/// A walk through the questions.
#[derive(Clone, Debug)]
pub struct Walk {
    /// What counts as true.
    pub facts: Facts,
    /// The questions asked, in order, the one it ended at included.
    pub asked: Vec<QuestionId>,
    /// Those of them without an answer.
    pub unanswered: Vec<QuestionId>,
    /// Where it ended.
    pub end: End,
}

/// Walks through the questions of all parts up to and including `last`.
#[must_use]
pub fn walk(answers: &Answers, last: Part, gaps: Gaps) -> Walk {
    let mut walk =
        Walk { facts: Facts::default(), asked: Vec::with_capacity(32), unanswered: Vec::new(), end: End::Complete };
    for question in &QUESTIONS {
        if !is_asked(question, &walk.facts, last) {
            continue;
        }
        walk.asked.push(question.id);
        let given = offered_picks(question, answers.get(question.id), &walk.facts);
        if given.is_empty() {
            walk.unanswered.push(question.id);
            if gaps == Gaps::Ask {
                walk.end = End::Question(question.id);
                return walk;
            }
        }
        walk.facts.add(question.id, counted(question, given, gaps), !given.is_empty());
        if emergency(&walk.facts) {
            walk.end = End::Emergency(question.id);
            return walk;
        }
    }
    walk
}

/// Whether a question is asked after the answers before it.
fn is_asked(question: &Question, before: &Facts, last: Part) -> bool {
    let last = if before.hold(&INSTEAD.when) { last.min(INSTEAD.last_part) } else { last };
    question.part <= last && before.hold(&question.shown)
}

/// The picks that are on offer, given the answers before.
fn offered_picks(question: &Question, picks: Picks, before: &Facts) -> Picks {
    question
        .hidden
        .iter()
        .filter(|(_, when)| before.hold(when))
        .fold(picks, |picks, (hidden, _)| picks.without(hidden.option))
}

/// The picks as they count: with what "not sure" stands for.
fn counted(question: &Question, given: Picks, gaps: Gaps) -> Picks {
    let Some(not_sure) = &question.not_sure else { return given };
    let counts_as_not_sure = gaps == Gaps::NotSure && question.unanswered == Unanswered::NotSure;
    let given = if given.is_empty() && counts_as_not_sure { Picks::only(not_sure.option.option) } else { given };
    if given.has(not_sure.option.option) {
        not_sure.counts_as.iter().fold(given, |picks, choice| picks.with(choice.option))
    } else {
        given
    }
}

/// Whether an emergency rule fires.
fn emergency(facts: &Facts) -> bool {
    RULES.iter().take_while(|rule| rule.level == Level::Emergency).any(|rule| facts.hold(&rule.when))
}
