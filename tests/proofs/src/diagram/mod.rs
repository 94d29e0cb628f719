//! The decision diagrams: for each question where it is asked, for each rule, card and row where it holds, for each level and
//! stretch where it comes out.
//!
//! Promises: reads a model as `back_check::assessment` does: questions in order, answers to questions that are not asked do
//! not count, "not sure" counts as its question says, the walk ends at the first emergency. That the two readings agree is
//! shown by `tests/agreement.rs`. Knows no question, rule or stretch by name.

mod outcome;

use std::cell::RefCell;
use std::collections::HashMap;

use back_check::content::{Level, Part};
use biodivine_lib_bdd::Bdd;

use crate::model::{Cond, Model, Pick, Question, QuestionAt};
use crate::space::Space;

pub use outcome::Offer;

/// What a condition on the level reads.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
enum Reads {
    /// The walk that ended in an emergency at this question: nothing after it is asked, the level is emergency.
    Stopped(QuestionAt),
    /// The walk through all questions.
    Whole,
}

/// The diagrams of a model.
pub struct Diagram<'a> {
    /// What it is made from.
    pub model: &'a Model,
    /// The variables.
    pub space: &'a Space,
    /// Where each question is asked, if no emergency ends the walk.
    pub asked: Vec<Bdd>,
    /// Where each question is asked and has an answer that is on offer.
    pub answered: Vec<Bdd>,
    hidden: Vec<Bdd>,
    /// Where each question is asked and none of its options is on offer.
    pub without_offer: Vec<Bdd>,
    counted: Vec<Vec<Bdd>>,
    rules: RefCell<HashMap<(Reads, usize), Bdd>>,
    /// Where the walk has ended in an emergency at each question or before it.
    pub stopped: Vec<Bdd>,
    /// Where a card stands in place of an outcome, were there no emergency.
    instead: Bdd,
    /// Where the outcome is at least each level, mildest first.
    at_least: Vec<Bdd>,
}

impl<'a> Diagram<'a> {
    /// The diagrams of a model over a space.
    #[must_use]
    pub fn new(model: &'a Model, space: &'a Space) -> Self {
        let mut diagram = Diagram::of_questions(model, space);
        diagram.instead = diagram.read(&model.instead.0, Reads::Whole);
        diagram.stop();
        diagram.rank();
        // After the outcome questions are asked only where the level offers stretches. What counts as picked there is read by
        // the menu alone, which is empty elsewhere, so it need not be told again.
        let calm = diagram.calm();
        for (asked, question) in diagram.asked.iter_mut().zip(&model.questions) {
            if question.part == Part::Menu {
                *asked = asked.and(&calm);
            }
        }
        diagram
    }

    /// The diagrams of the questions alone: where each would be asked, and what counts as picked. Without levels.
    #[must_use]
    pub fn of_questions(model: &'a Model, space: &'a Space) -> Self {
        let mut diagram = Diagram {
            model,
            space,
            asked: vec![],
            answered: vec![],
            hidden: vec![],
            without_offer: vec![],
            counted: vec![],
            rules: RefCell::default(),
            stopped: vec![],
            instead: space.never(),
            at_least: vec![],
        };
        for question in &model.questions {
            diagram.ask(question);
        }
        diagram
    }

    /// Takes in the next question: where it is asked, and which options count as picked.
    fn ask(&mut self, question: &Question) {
        let at = self.asked.len();
        let asked = self.asked_when(question.part, &question.shown);
        let mut given: Vec<Bdd> =
            (0..question.options.len()).map(|option| self.space.given(Pick { question: at, option })).collect();
        let mut hidden = self.space.never();
        let mut on_offer = vec![asked.clone(); given.len()];
        for (option, when) in &question.hidden {
            let when = self.read(when, Reads::Whole);
            on_offer[*option] = on_offer[*option].and_not(&when);
            hidden = hidden.or(&given[*option].and(&when));
            given[*option] = given[*option].and_not(&when);
        }
        let answered = self.any(given.iter().cloned());
        let not_sure = question.not_sure.as_ref().map(|(option, counts_as)| {
            let said = given[*option].clone();
            let not_sure = if question.unanswered_is_not_sure { said.or(&answered.not()) } else { said };
            (*option, counts_as, not_sure)
        });
        let counted = given.into_iter().enumerate().map(|(option, given)| {
            let counts = match &not_sure {
                Some((own, counts_as, not_sure)) if *own == option || counts_as.contains(&option) => given.or(not_sure),
                _ => given,
            };
            counts.and(&asked)
        });
        self.counted.push(counted.collect());
        self.hidden.push(hidden);
        self.without_offer.push(asked.and_not(&self.any(on_offer.into_iter())));
        self.answered.push(answered.and(&asked));
        self.asked.push(asked);
    }

    /// Where a question of a part is asked, if this is its condition.
    fn asked_when(&self, part: Part, shown: &Cond) -> Bdd {
        let (instead, last) = &self.model.instead;
        let shown = self.read(shown, Reads::Whole);
        if part > *last { shown.and_not(&self.read(instead, Reads::Whole)) } else { shown }
    }

    /// Where the walk ends in an emergency, question by question.
    fn stop(&mut self) {
        let mut stopped = self.space.never();
        for at in 0..self.model.questions.len() {
            for rule in (0..self.model.rules.len()).filter(|rule| self.model.rules[*rule].level == Level::Emergency) {
                stopped = stopped.or(&self.rule(rule, Reads::Stopped(at)));
            }
            self.stopped.push(stopped.clone());
        }
    }

    /// Where the outcome is at least each level.
    fn rank(&mut self) {
        let emergency = self.emergency();
        let mut at_least = emergency.clone();
        let mut ranks = vec![at_least.clone()];
        for level in Level::ALL.iter().rev().skip(1) {
            let rules = (0..self.model.rules.len()).filter(|rule| self.model.rules[*rule].level == *level);
            let fires = match level {
                Level::SelfCare => self.space.always(),
                _ => self.any(rules.map(|rule| self.fires(rule))),
            };
            at_least = at_least.or(&fires.and_not(&self.instead));
            ranks.push(at_least.clone());
        }
        ranks.reverse();
        self.at_least = ranks;
    }

    fn any(&self, conditions: impl Iterator<Item = Bdd>) -> Bdd {
        conditions.fold(self.space.never(), |any, next| any.or(&next))
    }

    fn rule(&self, rule: usize, reads: Reads) -> Bdd {
        if let Some(known) = self.rules.borrow().get(&(reads, rule)) {
            return known.clone();
        }
        let fires = self.read(&self.model.rules[rule].when, reads);
        self.rules.borrow_mut().insert((reads, rule), fires.clone());
        fires
    }

    /// Where a condition holds. Questions that are not taken in yet make nothing true.
    fn read(&self, cond: &Cond, reads: Reads) -> Bdd {
        let taken_in = |question: QuestionAt| match reads {
            Reads::Stopped(at) => question <= at,
            Reads::Whole => question < self.asked.len(),
        };
        match cond {
            Cond::All(parts) => parts.iter().fold(self.space.always(), |all, part| {
                if all.is_false() { all } else { all.and(&self.read(part, reads)) }
            }),
            Cond::Any(parts) => self.any(parts.iter().map(|part| self.read(part, reads))),
            Cond::Not(part) => self.read(part, reads).into_not(),
            Cond::Is(pick) if taken_in(pick.question) => self.counts(*pick).clone(),
            Cond::AtLeast(from) if taken_in(from.question) => {
                let question = &self.model.questions[from.question];
                let options = (from.option..question.options.len())
                    .filter(|option| question.not_sure.as_ref().is_none_or(|(own, _)| own != option));
                self.any(options.map(|option| self.counted[from.question][option].clone()))
            }
            Cond::Count(least, parts) => self.count(*least, parts, reads),
            Cond::Fires(rule) => self.rule(*rule, reads),
            Cond::Asked(question) if taken_in(*question) => self.asked[*question].clone(),
            Cond::Answered(question) if taken_in(*question) => self.answered[*question].clone(),
            Cond::Level(level) => match reads {
                Reads::Stopped(_) if *level == Level::Emergency => self.space.always(),
                Reads::Stopped(_) => self.space.never(),
                Reads::Whole => self.is(*level),
            },
            Cond::Is(_) | Cond::AtLeast(_) | Cond::Asked(_) | Cond::Answered(_) => self.space.never(),
        }
    }

    /// Where at least so many conditions hold.
    fn count(&self, least: usize, parts: &[Cond], reads: Reads) -> Bdd {
        // reached[n]: at least n of the parts so far.
        let mut reached = vec![self.space.never(); least + 1];
        reached[0] = self.space.always();
        for part in parts {
            let holds = self.read(part, reads);
            for n in (1..=least).rev() {
                reached[n] = reached[n].or(&reached[n - 1].and(&holds));
            }
        }
        reached.swap_remove(least)
    }
}
