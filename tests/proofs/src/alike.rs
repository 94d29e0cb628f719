//! Whether two models come to the same for every possible answer.
//!
//! Promises: compares what is asked, offered and counted, what fires, what is shown, where rows apply, and the cells; each
//! difference comes with the answers at which it is. Rows are compared where the level offers stretches: elsewhere they are
//! not read. Knows no question, rule or stretch by name.

use biodivine_lib_bdd::Bdd;

use crate::diagram::Diagram;
use crate::model::{Model, Pick};

/// A difference between two models.
#[derive(Clone, Debug)]
pub struct Difference {
    /// What differs.
    pub what: String,
    /// At which answers; nothing if it is no matter of answers.
    pub at: Option<Bdd>,
}

/// All differences of two models' diagrams over one space.
#[must_use]
pub fn differences(ours: &Diagram, theirs: &Diagram) -> Vec<Difference> {
    let mut found: Vec<Difference> =
        shape(ours.model, theirs.model).into_iter().map(|what| Difference { what, at: None }).collect();
    if !found.is_empty() {
        return found;
    }
    let model = ours.model;
    let mut compare = |what: String, ours: &Bdd, theirs: &Bdd| {
        let at = ours.xor(theirs);
        if !at.is_false() {
            found.push(Difference { what, at: Some(at) });
        }
    };
    for (at, question) in model.questions.iter().enumerate() {
        compare(format!("when {} is asked", question.id), &ours.asked[at], &theirs.asked[at]);
        for option in 0..question.options.len() {
            let pick = Pick { question: at, option };
            compare(format!("when {} counts as picked", model.spelled(pick)), ours.counts(pick), theirs.counts(pick));
        }
    }
    for (rule, it) in model.rules.iter().enumerate() {
        compare(format!("rule {}", it.name), &ours.told(rule), &theirs.told(rule));
        compare(format!("rule {} on all answers", it.name), &ours.fires(rule), &theirs.fires(rule));
    }
    for (card, it) in model.cards.iter().enumerate() {
        compare(format!("card {}", it.name), &ours.shown(card), &theirs.shown(card));
    }
    compare("the card in place of an outcome".to_owned(), &ours.no_level(), &theirs.no_level());
    for (row, it) in model.rows.iter().enumerate() {
        compare(format!("row {}", it.id), &ours.row(row).and(&ours.calm()), &theirs.row(row).and(&theirs.calm()));
    }
    for ((stretch, ours), theirs) in model.stretches.iter().zip(ours.menu()).zip(theirs.menu()) {
        compare(format!("when {} is offered", stretch.id), &ours.offered, &theirs.offered);
        compare(format!("when {} is offered in full", stretch.id), &ours.full, &theirs.full);
    }
    found
}

/// Differences that are no matter of answers: names, levels, cells and their order.
fn shape(ours: &Model, theirs: &Model) -> Vec<String> {
    let mut found = Vec::new();
    let mut compare = |what: &str, ours: Vec<String>, theirs: Vec<String>| {
        if ours.len() != theirs.len() {
            found.push(format!("{what}: {} against {}", ours.len(), theirs.len()));
        }
        for (ours, theirs) in ours.iter().zip(&theirs).filter(|(ours, theirs)| ours != theirs) {
            found.push(format!("{what}: {ours} against {theirs}"));
        }
    };
    let questions = |model: &Model| {
        let told =
            model.questions.iter().map(|it| format!("{} {:?} {:?} alone {:?}", it.id, it.kind, it.part, it.alone));
        told.collect()
    };
    compare("questions", questions(ours), questions(theirs));
    let rules = |model: &Model| model.rules.iter().map(|it| format!("{} {}", it.name, it.level.id())).collect();
    compare("rules", rules(ours), rules(theirs));
    let cards = |model: &Model| model.cards.iter().map(|it| it.name.clone()).collect();
    compare("cards", cards(ours), cards(theirs));
    let rows = |model: &Model| model.rows.iter().map(|it| format!("{} {:?}", it.id, it.cells)).collect();
    compare("rows", rows(ours), rows(theirs));
    found
}
