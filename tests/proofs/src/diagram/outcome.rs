//! What is read off the diagrams: the level, what is told and shown, the menu, and complete sets of answers.
//!
//! Promises: a stretch is offered as `assessment::menu` offers it. Knows no question, rule or stretch by name.

use back_check::content::{Cell, Level, Part};
use biodivine_lib_bdd::{Bdd, BddValuation};

use super::{Diagram, Reads};
use crate::model::{Cond, Pick, QuestionAt};

/// How a stretch comes out.
#[derive(Clone, Debug)]
pub struct Offer {
    /// Where it is offered, in either form.
    pub offered: Bdd,
    /// Where it is offered in its full form.
    pub full: Bdd,
}

impl Diagram<'_> {
    /// Where a walk ends in an emergency.
    #[must_use]
    pub fn emergency(&self) -> Bdd {
        self.stopped.last().cloned().unwrap_or_else(|| self.space.never())
    }

    /// Where an emergency rule holds on all answers, those after the emergency stop too.
    #[must_use]
    pub fn emergency_on_all(&self) -> Bdd {
        let rules = (0..self.model.rules.len()).filter(|rule| self.model.rules[*rule].level == Level::Emergency);
        self.any(rules.map(|rule| self.fires(rule)))
    }

    /// Where the walk first ends in an emergency at a question.
    #[must_use]
    pub fn stops_at(&self, at: QuestionAt) -> Bdd {
        match at.checked_sub(1) {
            Some(before) => self.stopped[at].and_not(&self.stopped[before]),
            None => self.stopped[at].clone(),
        }
    }

    /// Where the outcome is at least a level.
    #[must_use]
    pub fn at_least(&self, level: Level) -> &Bdd {
        &self.at_least[level as usize]
    }

    /// Where the outcome is exactly a level.
    #[must_use]
    pub fn is(&self, level: Level) -> Bdd {
        match Level::ALL.get(level as usize + 1) {
            Some(next) => self.at_least(level).and_not(self.at_least(*next)),
            None => self.at_least(level).clone(),
        }
    }

    /// Where a card stands in place of an outcome.
    #[must_use]
    pub fn no_level(&self) -> Bdd {
        self.at_least(Level::SelfCare).not()
    }

    /// Where the level offers stretches.
    #[must_use]
    pub fn calm(&self) -> Bdd {
        self.at_least(Level::SelfCare).and_not(self.at_least(Level::Soon))
    }

    /// Where every question that is asked has an answer, and no other question has, each set of answers in one spelling.
    #[must_use]
    pub fn complete(&self) -> Bdd {
        self.spelled_once(false)
    }

    /// As [`complete`](Self::complete), but questions that are asked may also have no answer.
    #[must_use]
    pub fn complete_or_not(&self) -> Bdd {
        self.spelled_once(true)
    }

    fn spelled_once(&self, gaps: bool) -> Bdd {
        let mut all = self.space.always();
        for (at, question) in self.model.questions.iter().enumerate() {
            let blank = self.space.unanswered_once(at);
            let mut fine = self.space.answered_once(at).and_not(&self.hidden[at]);
            // A question without a "not sure" and without need of an answer may stay empty.
            if gaps || (question.not_sure.is_none() && !question.unanswered_is_not_sure) {
                fine = fine.or(&blank);
            }
            all = all.and(&Bdd::if_then_else(&self.asked[at], &fine, &blank));
        }
        all
    }

    /// Where a rule holds on all answers.
    #[must_use]
    pub fn fires(&self, rule: usize) -> Bdd {
        self.rule(rule, Reads::Whole)
    }

    /// Where a rule holds on the answers up to a question.
    #[must_use]
    pub fn fires_by(&self, rule: usize, at: QuestionAt) -> Bdd {
        self.rule(rule, Reads::Stopped(at))
    }

    /// Where a condition holds on all answers.
    #[must_use]
    pub fn holds(&self, cond: &Cond) -> Bdd {
        self.read(cond, Reads::Whole)
    }

    /// Where a condition holds on the answers up to the emergency, or on all if there is none.
    #[must_use]
    pub fn holds_at_the_end(&self, cond: &Cond) -> Bdd {
        self.at_the_end(|reads| self.read(cond, reads))
    }

    /// Where a question would be asked, were this its condition.
    #[must_use]
    pub fn would_be_asked(&self, at: QuestionAt, shown: &Cond) -> Bdd {
        let part = self.model.questions[at].part;
        let asked = self.asked_when(part, shown);
        if part == Part::Menu { asked.and(&self.calm()) } else { asked }
    }

    /// Where a rule is told: on the answers up to the emergency, or on all if there is none.
    #[must_use]
    pub fn told(&self, rule: usize) -> Bdd {
        self.at_the_end(|reads| self.rule(rule, reads))
    }

    /// Where a card is shown.
    #[must_use]
    pub fn shown(&self, card: usize) -> Bdd {
        self.holds_at_the_end(&self.model.cards[card].when)
    }

    fn at_the_end(&self, read: impl Fn(Reads) -> Bdd) -> Bdd {
        let whole = read(Reads::Whole).and_not(&self.emergency());
        (0..self.model.questions.len()).fold(whole, |found, at| {
            let stops = self.stops_at(at);
            if stops.is_false() { found } else { found.or(&stops.and(&read(Reads::Stopped(at)))) }
        })
    }

    /// Where a row of the block matrix applies, at a level that offers stretches.
    #[must_use]
    pub fn row(&self, row: usize) -> Bdd {
        self.read(&self.model.rows[row].when, Reads::Whole)
    }

    /// Where a stretch is offered, given where the rows apply.
    #[must_use]
    pub fn offer(&self, stretch: usize, rows: &[Bdd]) -> Offer {
        let with = |cell| {
            let rows = self.model.rows.iter().zip(rows).filter(move |(row, _)| row.cells[stretch] == cell);
            self.any(rows.map(|(_, applies)| applies.clone()))
        };
        let allowed = self.calm().and_not(&with(Cell::Blocked));
        let needs = &self.model.stretches[stretch];
        let full = self.read(&needs.full, Reads::Whole).and_not(&with(Cell::Easier));
        let offered = allowed.and(&full.or(&self.read(&needs.easier, Reads::Whole)));
        Offer { full: allowed.and(&full), offered }
    }

    /// Where each stretch is offered.
    #[must_use]
    pub fn menu(&self) -> Vec<Offer> {
        let rows: Vec<Bdd> = (0..self.model.rows.len()).map(|row| self.row(row)).collect();
        (0..self.model.stretches.len()).map(|stretch| self.offer(stretch, &rows)).collect()
    }

    /// Where an option counts as picked, if no emergency ends the walk.
    #[must_use]
    pub fn counts(&self, pick: Pick) -> &Bdd {
        &self.counted[pick.question][pick.option]
    }

    /// The question at which an assignment's walk ends in an emergency.
    #[must_use]
    pub fn stop_of(&self, valuation: &BddValuation) -> Option<QuestionAt> {
        self.stopped.iter().position(|stopped| stopped.eval_in(valuation))
    }
}
