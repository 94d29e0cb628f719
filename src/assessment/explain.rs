//! Why the outcome is what it is, and what one change would raise it.
//!
//! Promises: reasons are the person's own answers, taken from the rule itself; "what would change this" is computed by
//! changing one answer and assessing again, never written by hand.

use super::answers::Answers;
use super::facts::Facts;
use super::outcome::{Outcome, outcome};
use super::walk::{Gaps, walk};
use crate::content::{Choice, Cond, Kind, Level, Part, QUESTIONS, Question, RULES, RuleId};

/// The answers of the person that make a rule fire, in the order of the rule. An answer that counts only because the person
/// was not sure is named as their "not sure".
#[must_use]
pub fn because(rule: RuleId, answers: &Answers, facts: &Facts) -> Vec<Choice> {
    let mut found = Vec::new();
    collect(&RULES[rule.index()].when, answers, facts, &mut found);
    found
}

fn collect(cond: &Cond, answers: &Answers, facts: &Facts, found: &mut Vec<Choice>) {
    if !facts.hold(cond) {
        return;
    }
    match cond {
        Cond::All(parts) | Cond::Any(parts) => parts.iter().for_each(|part| collect(part, answers, facts, found)),
        Cond::Term(term) => collect(&term.when, answers, facts, found),
        Cond::Is(choice) => push(*choice, answers, found),
        Cond::Count(_, choices) => {
            choices.iter().filter(|choice| facts.has(**choice)).for_each(|choice| push(*choice, answers, found));
        }
        Cond::AtLeast(choice) => {
            if let Some(option) = answers.get(choice.question).iter().last() {
                push(Choice { question: choice.question, option }, answers, found);
            }
        }
        Cond::Not(_) | Cond::Fires(_) | Cond::Asked(_) | Cond::Answered(_) | Cond::Level(_) => {}
    }
}

fn push(choice: Choice, answers: &Answers, found: &mut Vec<Choice>) {
    let question = &QUESTIONS[choice.question.index()];
    let said = if answers.has(choice) { Some(choice) } else { question.not_sure.as_ref().map(|it| it.option) };
    if let Some(said) = said.filter(|said| answers.has(*said) && !found.contains(said)) {
        found.push(said);
    }
}

/// One answer that would raise the level.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Raise {
    /// The answer.
    pub choice: Choice,
    /// The level it would lead to.
    pub level: Level,
}

/// How many changes are named at most.
const MOST: usize = 5;
/// How many of them may lead to the same level.
const MOST_PER_LEVEL: usize = 2;

/// Single changes that would raise the level, mildest level first, at most five. Only answers that can change from one day
/// to the next are tried, those about the back itself first; follow-up questions that a change brings count as unticked.
#[must_use]
pub fn raises(answers: &Answers, now: &Outcome) -> Vec<Raise> {
    let Some(level) = now.verdict.level() else { return Vec::new() };
    let mut found: Vec<Raise> = Vec::new();
    for part in [Part::Plan, Part::Back, Part::Body, Part::First] {
        for question in &QUESTIONS {
            if question.part == part && question.may_change && now.facts.asked(question.id) {
                raises_of(question, answers, now, level, &mut found);
            }
        }
    }
    let mut raises = Vec::new();
    for level in Level::ALL {
        for raise in &found {
            if raise.level == level && raises.len() < MOST {
                raises.push(*raise);
            }
        }
    }
    raises
}

/// The changes of one question's answer that raise the level: one for each level, until there are enough of it.
fn raises_of(question: &Question, answers: &Answers, now: &Outcome, level: Level, found: &mut Vec<Raise>) {
    let before = found.len();
    for option in 0..question.option_count() as u8 {
        let choice = Choice { question: question.id, option };
        if !is_alternative(question, choice, answers, &now.facts) {
            continue;
        }
        let then = outcome(&walk(&answers.with(choice), Part::Plan, Gaps::Nothing));
        let Some(higher) = then.verdict.level() else { continue };
        let mut alike = 0;
        let mut again = false;
        for (at, raise) in found.iter().enumerate() {
            if raise.level == higher {
                alike += 1;
                again |= at >= before;
            }
        }
        if higher > level && higher >= Level::Soon && alike < MOST_PER_LEVEL && !again {
            found.push(Raise { choice, level: higher });
        }
    }
}

/// Whether it is another answer to a question: no "not sure", and standing for something there.
fn is_alternative(question: &Question, choice: Choice, answers: &Answers, facts: &Facts) -> bool {
    let picked = answers.get(question.id);
    // A number is changed for a higher one.
    let lower = question.kind == Kind::Scale && (picked.is_empty() || picked.has_from(choice.option));
    !(picked.has(choice.option)
        || lower
        || question.not_sure.as_ref().is_some_and(|it| it.option == choice)
        || question.alone.contains(&choice)
        || question.hidden.iter().any(|(hidden, when)| *hidden == choice && facts.hold(when)))
}
