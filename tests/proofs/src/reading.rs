//! An assessment read off the diagrams, in the form in which `assess` gives its own.
//!
//! Promises: uses the diagrams alone; nothing of the engine's evaluation. For comparing the two.

use back_check::content::{Cell, FALLBACK, Level};
use biodivine_lib_bdd::{Bdd, BddValuation};

use crate::diagram::{Diagram, Offer};

/// What the diagrams make of a set of answers.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Reading {
    /// The level, if there is one.
    pub level: Option<Level>,
    /// The rules that fire, in table order; the fallback where none does and there is a level.
    pub rules: Vec<String>,
    /// The cards shown.
    pub cards: Vec<String>,
    /// The questions asked.
    pub asked: Vec<String>,
    /// The stretches offered, and whether in full.
    pub offered: Vec<(String, bool)>,
    /// The stretches that rows of the matrix block, and which rows.
    pub blocked: Vec<(String, Vec<String>)>,
}

/// The diagrams, ready to be read.
pub struct Reader<'a> {
    diagram: &'a Diagram<'a>,
    levels: Vec<Bdd>,
    told: Vec<Bdd>,
    shown: Vec<Bdd>,
    rows: Vec<Bdd>,
    menu: Vec<Offer>,
}

impl<'a> Reader<'a> {
    /// A reader of these diagrams.
    #[must_use]
    pub fn new(diagram: &'a Diagram<'a>) -> Self {
        let model = diagram.model;
        Reader {
            diagram,
            levels: Level::ALL.iter().map(|level| diagram.is(*level)).collect(),
            told: (0..model.rules.len()).map(|rule| diagram.told(rule)).collect(),
            shown: (0..model.cards.len()).map(|card| diagram.shown(card)).collect(),
            rows: (0..model.rows.len()).map(|row| diagram.row(row)).collect(),
            menu: diagram.menu(),
        }
    }

    /// Where a rule is told.
    #[must_use]
    pub fn told(&self, rule: usize) -> &Bdd {
        &self.told[rule]
    }

    /// Where a row applies and the level offers stretches.
    #[must_use]
    pub fn row_at_a_calm_level(&self, row: usize) -> Bdd {
        self.rows[row].and(&self.diagram.calm())
    }

    /// What the diagrams make of answers.
    #[must_use]
    pub fn read(&self, answers: &BddValuation) -> Reading {
        let model = self.diagram.model;
        let level =
            Level::ALL.into_iter().zip(&self.levels).find(|(_, is)| is.eval_in(answers)).map(|(level, _)| level);
        let mut rules: Vec<String> = holding(&self.told, answers).map(|rule| model.rules[rule].name.clone()).collect();
        if rules.is_empty() && level.is_some() {
            rules.push(FALLBACK.0.to_owned());
        }
        let stop = self.diagram.stop_of(answers).unwrap_or(model.questions.len());
        let calm = level.is_some_and(Level::offers_stretches);
        let asked = holding(&self.diagram.asked, answers).filter(|at| *at <= stop);
        let stretches = || model.stretches.iter().zip(&self.menu).enumerate();
        Reading {
            level,
            rules,
            cards: holding(&self.shown, answers).map(|card| model.cards[card].name.clone()).collect(),
            asked: asked.map(|at| model.questions[at].id.clone()).collect(),
            offered: stretches()
                .filter(|(_, (_, offer))| offer.offered.eval_in(answers))
                .map(|(_, (stretch, offer))| (stretch.id.clone(), offer.full.eval_in(answers)))
                .collect(),
            blocked: stretches()
                .map(|(at, (stretch, _))| (stretch.id.clone(), self.blocking(at, answers)))
                .filter(|(_, rows)| calm && !rows.is_empty())
                .collect(),
        }
    }

    /// The rows that apply and block a stretch.
    fn blocking(&self, stretch: usize, answers: &BddValuation) -> Vec<String> {
        let rows = holding(&self.rows, answers).map(|row| &self.diagram.model.rows[row]);
        rows.filter(|row| row.cells[stretch] == Cell::Blocked).map(|row| row.id.clone()).collect()
    }
}

/// The places of the conditions that hold.
fn holding<'b>(conditions: &'b [Bdd], answers: &'b BddValuation) -> impl Iterator<Item = usize> + 'b {
    conditions.iter().enumerate().filter(|(_, condition)| condition.eval_in(answers)).map(|(at, _)| at)
}
