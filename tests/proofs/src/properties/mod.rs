//! What must hold for every possible answer (design.md 5), as questions to the diagrams.
//!
//! Promises: each property is asked of the whole space of answers, unanswered questions included; a property that fails comes
//! with the answers at which it does. Knows no question, rule or stretch by name: what it must be told (which option is a
//! crack, which moves may lower) comes in.

mod monotone;

use back_check::content::{Cell, Level};
use biodivine_lib_bdd::Bdd;

use crate::diagram::{Diagram, Offer};
use crate::model::{Pick, QuestionAt};

/// A property that does not hold.
#[derive(Clone, Debug)]
pub struct Failure {
    /// The number of the property in design.md 5.
    pub property: u8,
    /// What is wrong.
    pub what: String,
    /// Where: answers at which it is. Of several, the first that can be completed makes the better example. None where
    /// something is never reached.
    pub at: Vec<Bdd>,
}

/// The properties of one set of diagrams.
pub struct Properties<'a> {
    diagram: &'a Diagram<'a>,
    menu: Vec<Offer>,
    rows: Vec<Bdd>,
    failures: Vec<Failure>,
}

impl<'a> Properties<'a> {
    /// Ready to ask.
    #[must_use]
    pub fn new(diagram: &'a Diagram<'a>) -> Self {
        let rows = (0..diagram.model.rows.len()).map(|row| diagram.row(row)).collect();
        Properties { diagram, menu: diagram.menu(), rows, failures: vec![] }
    }

    /// What was found.
    #[must_use]
    pub fn failures(self) -> Vec<Failure> {
        self.failures
    }

    /// Claims that a condition holds nowhere.
    fn never(&mut self, property: u8, condition: &Bdd, what: impl FnOnce() -> String) {
        if !condition.is_false() {
            self.failures.push(Failure { property, what: what(), at: vec![condition.clone()] });
        }
    }

    /// Claims that a condition holds somewhere.
    fn reached(&mut self, condition: &Bdd, what: impl FnOnce() -> String) {
        if condition.is_false() {
            self.failures.push(Failure { property: 6, what: what(), at: vec![] });
        }
    }

    /// 1: an answer that fires an emergency rule makes the level emergency at once, with no stretch, and nothing more is asked.
    pub fn emergency_at_once(&mut self) {
        let diagram = self.diagram;
        let offered = self.menu.iter().fold(diagram.space.never(), |any, offer| any.or(&offer.offered));
        let milder = diagram.at_least(Level::Emergency).not();
        for rule in (0..diagram.model.rules.len()).filter(|rule| diagram.model.rules[*rule].level == Level::Emergency) {
            for at in 0..diagram.model.questions.len() {
                let fires = diagram.fires_by(rule, at);
                let by = || format!("{} fires by {}", name(diagram, rule), id(diagram, at));
                self.never(1, &fires.and(&milder), || format!("{}, and the level is milder", by()));
                self.never(1, &fires.and_not(&diagram.stopped[at]), || format!("{}, and more is asked", by()));
                self.never(1, &fires.and(&offered), || format!("{}, and a stretch is offered", by()));
            }
        }
    }

    /// 7: an emergency on the answers so far is one on all answers: stopping early changes nothing.
    pub fn stopping_changes_nothing(&mut self) {
        let diagram = self.diagram;
        let all = self.diagram.emergency_on_all();
        // Whoever is stopped stays so: if the last question has it right, each has.
        if self.diagram.emergency().xor(&all).is_false() {
            return;
        }
        for at in 0..self.diagram.model.questions.len() {
            let undone = self.diagram.stopped[at].and_not(&all);
            self.never(7, &undone, || format!("an emergency by {} is none on all answers", id(diagram, at)));
        }
        let missed = all.and_not(&self.diagram.emergency());
        self.never(7, &missed, || "an emergency on all answers ends no walk".to_owned());
    }

    /// 2: emergency, urgent and soon offer no stretch; nor does a card in place of an outcome.
    pub fn no_stretch_unless_calm(&mut self) {
        let diagram = self.diagram;
        let not_calm = self.diagram.at_least(Level::Soon).or(&self.diagram.no_level());
        for stretch in 0..self.menu.len() {
            let offered = self.menu[stretch].offered.and(&not_calm);
            self.never(2, &offered, || {
                format!("{} is offered at a level without stretches", stretch_id(diagram, stretch))
            });
        }
    }

    /// 4: no stretch against the block matrix, and no partner stretch without every promise. The rows may come from elsewhere
    /// (the second transcription): where they apply, and their cells.
    pub fn matrix_wins(&mut self, rows: &[(String, Bdd, Vec<Cell>)], promises: &[Pick]) {
        let diagram = self.diagram;
        for (row, applies, cells) in rows {
            for (stretch, cell) in cells.iter().enumerate() {
                let against = match cell {
                    Cell::Fine => continue,
                    Cell::Easier => self.menu[stretch].full.and(applies),
                    Cell::Blocked => self.menu[stretch].offered.and(applies),
                };
                self.never(4, &against, || format!("{} is offered against row {row}", stretch_id(diagram, stretch)));
            }
        }
        let model = self.diagram.model;
        for (stretch, _) in model.stretches.iter().enumerate().filter(|(_, stretch)| stretch.partner) {
            for promise in promises {
                let without = self.menu[stretch].offered.and_not(self.diagram.counts(*promise));
                self.never(4, &without, || {
                    format!("{} without {}", stretch_id(diagram, stretch), model.spelled(*promise))
                });
            }
        }
    }

    /// 5: who asks for a crack that another person does, or for one of the neck, is refused in so many words, and gets no
    /// stretch more than who does not ask. (That no stretch is itself such a crack is shown from the stretches' own data.)
    pub fn cracks_are_refused(&mut self, cracks: &[(Pick, usize)]) {
        let diagram = self.diagram;
        for (wish, card) in cracks {
            let spelled = self.diagram.model.spelled(*wish);
            let silent =
                self.diagram.counts(*wish).and_not(&self.diagram.emergency()).and_not(&self.diagram.shown(*card));
            self.never(5, &silent, || format!("{spelled} is not refused"));
            for stretch in 0..self.menu.len() {
                let (without, with) = (self.diagram.space.ticked(*wish, false), self.diagram.space.ticked(*wish, true));
                let answered = self.diagram.answered[wish.question].restrict(&without);
                let offered = &self.menu[stretch].offered;
                let more = offered.restrict(&with).and_not(&offered.restrict(&without)).and(&answered);
                self.never(5, &more, || format!("{spelled} adds {}", stretch_id(diagram, stretch)));
            }
        }
    }

    /// 6: every rule, card and row can come into play, every question, option, level, stretch and form can be reached, and
    /// every question that is asked can be answered. No answer counts as one (not sure) almost everywhere; where it does not,
    /// in the questions before the menu, complete answers are asked for.
    pub fn everything_is_reached(&mut self) {
        let (model, diagram) = (self.diagram.model, self.diagram);
        let complete = diagram.complete();
        for rule in 0..model.rules.len() {
            self.reached(&diagram.told(rule), || format!("{} never fires", model.rules[rule].name));
        }
        for (card, it) in model.cards.iter().enumerate() {
            self.reached(&diagram.shown(card), || format!("card {} is never shown", it.name));
        }
        for (at, question) in model.questions.iter().enumerate() {
            let open = match at.checked_sub(1) {
                Some(before) => diagram.asked[at].and_not(&diagram.stopped[before]),
                None => diagram.asked[at].clone(),
            };
            self.reached(&open, || format!("{} is never asked", question.id));
            for option in 0..question.options.len() {
                let counts = diagram
                    .space
                    .given(Pick { question: at, option })
                    .and(diagram.counts(Pick { question: at, option }));
                self.reached(&counts.and(&open), || {
                    format!("{}={} can never be picked", question.id, question.options[option])
                });
            }
        }
        for level in Level::ALL {
            self.reached(&diagram.is(level), || format!("no answers come to {}", level.id()));
        }
        self.reached(&diagram.no_level(), || "the card in place of an outcome never stands".to_owned());
        for (stretch, it) in model.stretches.iter().enumerate() {
            let Offer { offered, full } = self.menu[stretch].clone();
            self.reached(&full.and(&complete), || format!("{} is never offered in full", it.id));
            self.reached(&offered.and_not(&full).and(&complete), || format!("the easier {} is never offered", it.id));
        }
        for (row, it) in model.rows.iter().enumerate() {
            let applies = self.rows[row].and(&diagram.calm()).and(&complete);
            self.reached(&applies, || format!("row {} never applies where stretches are offered", it.id));
        }
        self.every_path_ends();
    }

    /// No dead end: a question that is asked has an answer to pick, whatever was answered before. As what is asked and offered
    /// depends on earlier answers alone, every walk then goes on to its end.
    fn every_path_ends(&mut self) {
        let diagram = self.diagram;
        for at in 0..self.diagram.model.questions.len() {
            let stuck = self.diagram.without_offer[at].clone();
            self.never(6, &stuck, || format!("{} is asked and offers no answer", id(diagram, at)));
        }
    }
}

fn name<'a>(diagram: &Diagram<'a>, rule: usize) -> &'a str {
    &diagram.model.rules[rule].name
}

fn id<'a>(diagram: &Diagram<'a>, at: QuestionAt) -> &'a str {
    &diagram.model.questions[at].id
}

fn stretch_id<'a>(diagram: &Diagram<'a>, stretch: usize) -> &'a str {
    &diagram.model.stretches[stretch].id
}
