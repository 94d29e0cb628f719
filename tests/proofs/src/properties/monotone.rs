//! Property 3: saying more never lowers the level, and never adds a stretch or a fuller form.
//!
//! Promises: asks it of every tick, of "not sure" in place of "none of these", of every move of a single choice and of every
//! pain number, by comparing what is left of each diagram under the one answer and under the other.

use back_check::content::{Kind, Level};
use biodivine_lib_bdd::op_function::and_not;
use biodivine_lib_bdd::{Bdd, BddVariable};

use super::{Failure, Properties, stretch_id};
use crate::lowering::{Lowering, Move};
use crate::model::{Pick, QuestionAt};

impl Properties<'_> {
    /// 3, multiple choices: one more tick, or "not sure" in place of "none of these", never lowers the level and never adds a
    /// stretch or a fuller form. Options that are no symptom stand on the list.
    pub fn ticks_never_lower(&mut self, lowering: &Lowering) {
        let model = self.diagram.model;
        let multiple = (0..model.questions.len()).filter(|at| model.questions[*at].kind == Kind::Multiple);
        multiple.for_each(|at| self.ticks_of(at, lowering));
    }

    /// The same, of one multiple choice.
    pub fn ticks_of(&mut self, at: QuestionAt, lowering: &Lowering) {
        let (dangers, diagram) = (self.dangers(), self.diagram);
        let question = &diagram.model.questions[at];
        for option in (0..question.options.len()).filter(|option| !question.alone.contains(option)) {
            self.tick(&dangers, Pick { question: at, option }, lowering);
        }
        if let Some((not_sure, _)) = &question.not_sure {
            for harmless in &question.alone {
                let [before, after] =
                    [*harmless, *not_sure].map(|option| self.after(&dangers, &diagram.space.exactly(at, &[option])));
                let lost = lost(&before, &after, &diagram.space.always());
                self.step(&dangers, (at, *harmless, *not_sure), lost, lowering);
            }
        }
    }

    /// 3, single choices and the pain number: of all moves from one answer to another exactly those on the list may lower the
    /// level, add a stretch or a fuller form; so a higher pain number never does.
    pub fn moves_never_lower(&mut self, lowering: &Lowering) {
        let model = self.diagram.model;
        let single = (0..model.questions.len()).filter(|at| model.questions[*at].kind != Kind::Multiple);
        single.for_each(|at| self.moves_of(at, lowering));
    }

    /// The same, of one single choice.
    pub fn moves_of(&mut self, at: QuestionAt, lowering: &Lowering) {
        let (dangers, diagram) = (self.dangers(), self.diagram);
        let question = &diagram.model.questions[at];
        let all = 0..question.options.len();
        // What stands to be lost after each answer.
        let kept: Vec<Vec<Bdd>> =
            all.clone().map(|option| self.after(&dangers, &diagram.space.exactly(at, &[option]))).collect();
        for from in all.clone() {
            for to in all.clone().filter(|to| *to != from) {
                let lost = lost(&kept[from], &kept[to], &diagram.space.always());
                self.step(&dangers, (at, from, to), lost, lowering);
            }
        }
    }

    /// "Not sure" and no answer come to the same.
    pub fn unanswered_is_not_sure(&mut self) {
        let dangers = self.dangers();
        for (at, question) in self.diagram.model.questions.iter().enumerate() {
            let Some((not_sure, _)) = question.not_sure.as_ref().filter(|_| question.unanswered_is_not_sure) else {
                continue;
            };
            let (blank, said) = (self.diagram.space.exactly(at, &[]), self.diagram.space.exactly(at, &[*not_sure]));
            for (what, danger) in &dangers {
                let differs = danger.restrict(&blank).xor(&danger.restrict(&said));
                self.never(3, &differs, || format!("{}: no answer and \"not sure\" differ in {what}", question.id));
            }
        }
    }

    /// What must not be lost by saying more: each level and above, most severe first, each stretch that is not offered, each that is not in full.
    fn dangers(&self) -> Vec<(String, Bdd)> {
        let diagram = self.diagram;
        let levels = Level::ALL
            .iter()
            .skip(1)
            .rev()
            .map(|level| (format!("level {}", level.id()), self.diagram.at_least(*level).clone()));
        let stretches = self.menu.iter().enumerate().flat_map(|(stretch, offer)| {
            let id = stretch_id(diagram, stretch);
            [(format!("{id} not offered"), offer.offered.not()), (format!("{id} not in full"), offer.full.not())]
        });
        levels.chain(stretches).collect()
    }

    /// What is left of each danger after an answer.
    fn after(&self, dangers: &[(String, Bdd)], answer: &[(BddVariable, bool)]) -> Vec<Bdd> {
        dangers.iter().map(|(_, danger)| danger.restrict(answer)).collect()
    }

    /// One more tick.
    fn tick(&mut self, dangers: &[(String, Bdd)], pick: Pick, lowering: &Lowering) {
        let space = self.diagram.space;
        let (without, with) = (space.ticked(pick, false), space.ticked(pick, true));
        let answered = self.diagram.answered[pick.question].restrict(&without);
        let lost = lost(&self.after(dangers, &without), &self.after(dangers, &with), &answered);
        let spelled = self.diagram.model.spelled(pick);
        match (lost, lowering.ticks.contains_key(&(pick.question, pick.option))) {
            (Some((danger, lost)), false) => {
                let what = format!("a tick of {spelled} takes away: {}", dangers[danger].0);
                self.change(what, &lost, &without, &with);
            }
            (None, true) => self.stale(format!("a tick of {spelled} is on the list, and lowers nothing")),
            _ => {}
        }
    }

    /// One answer in place of another, and what it takes away.
    fn step(
        &mut self,
        dangers: &[(String, Bdd)],
        (at, from, to): Move,
        lost: Option<(usize, Bdd)>,
        lowering: &Lowering,
    ) {
        let question = &self.diagram.model.questions[at];
        let spelled = format!("{}: {} to {}", question.id, question.options[from], question.options[to]);
        match (lost, lowering.moves.contains_key(&(at, from, to))) {
            (Some((danger, lost)), false) => {
                let [before, after] = [from, to].map(|option| self.diagram.space.exactly(at, &[option]));
                self.change(format!("{spelled} takes away: {}", dangers[danger].0), &lost, &before, &after);
            }
            (None, true) => self.stale(format!("{spelled} is on the list, and lowers nothing")),
            _ => {}
        }
    }

    /// A change that takes something away. The example shows the answers after it, or before it where only those are complete.
    fn change(&mut self, what: String, lost: &Bdd, before: &[(BddVariable, bool)], after: &[(BddVariable, bool)]) {
        let with = |values: &[(BddVariable, bool)]| lost.and(&self.diagram.space.cube(values));
        let at = vec![with(after), with(before)];
        self.failures.push(Failure { property: 3, what, at });
    }

    fn stale(&mut self, what: String) {
        self.failures.push(Failure { property: 3, what, at: vec![] });
    }
}

/// The first danger that is there before a change and not after it, and where.
fn lost(before: &[Bdd], after: &[Bdd], given: &Bdd) -> Option<(usize, Bdd)> {
    before.iter().zip(after).enumerate().find_map(|(danger, (before, after))| {
        // Almost always nothing is lost: then no diagram needs to be made.
        if implies(before, after) {
            return None;
        }
        let lost = before.and_not(after).and(given);
        (!lost.is_false()).then_some((danger, lost))
    })
}

/// Whether one condition holds wherever another does.
fn implies(this: &Bdd, that: &Bdd) -> bool {
    matches!(Bdd::check_binary_op(usize::MAX, this, that, and_not), Some((false, _)))
}
