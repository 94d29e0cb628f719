//! Mutants: a model with one thing removed, weakened or made stricter.
//!
//! Promises: every node of every condition is replaced by *never* and by *always* in turn, every number is moved by one, every
//! cell, level and reading of "not sure" is changed to each other value; each mutant has a name that stays the same as long as
//! the condition does. Knows nothing of what a mutant does to anyone.

use back_check::content::{Cell, Level};

use crate::model::{Cond, Model};

/// What a mutant changes.
#[derive(Clone, Debug, PartialEq)]
pub enum Change {
    /// The condition of a rule.
    Rule(usize, Cond),
    /// The level of a rule.
    Level(usize, Level),
    /// The condition of a card.
    Card(usize, Cond),
    /// The condition of a row of the matrix.
    Row(usize, Cond),
    /// A cell of the matrix: row, stretch.
    Cell(usize, usize, Cell),
    /// When a question is asked.
    Shown(usize, Cond),
    /// When an option is not offered: question, place among its hidden options.
    Hidden(usize, usize, Cond),
    /// What "not sure" counts as: the place in the list that is left out.
    CountsAs(usize, usize),
    /// Whether no answer counts as "not sure".
    Unanswered(usize),
    /// When a card stands in place of an outcome.
    Instead(Cond),
}

/// A change and its name.
#[derive(Clone, Debug)]
pub struct Mutant {
    /// Its name, such as `R-E03 all.1.any.0 never`.
    pub name: String,
    /// What it changes.
    pub change: Change,
}

/// All mutants of a model.
#[must_use]
pub fn mutants(model: &Model) -> Vec<Mutant> {
    let mut found = Vec::new();
    let mut add = |name: String, change: Change| found.push(Mutant { name, change });
    for (at, rule) in model.rules.iter().enumerate() {
        for (how, when) in changed(&rule.when) {
            add(format!("{} {how}", rule.name), Change::Rule(at, when));
        }
        for level in Level::ALL.into_iter().filter(|level| *level != rule.level) {
            add(format!("{} level {}", rule.name, level.id()), Change::Level(at, level));
        }
    }
    for (at, card) in model.cards.iter().enumerate() {
        changed(&card.when)
            .into_iter()
            .for_each(|(how, when)| add(format!("{} {how}", card.name), Change::Card(at, when)));
    }
    for (at, row) in model.rows.iter().enumerate() {
        changed(&row.when)
            .into_iter()
            .for_each(|(how, when)| add(format!("row {} {how}", row.id), Change::Row(at, when)));
        for (stretch, cell) in row.cells.iter().enumerate() {
            for other in [Cell::Fine, Cell::Easier, Cell::Blocked].into_iter().filter(|other| other != cell) {
                add(format!("row {} T{} {other:?}", row.id, stretch + 1), Change::Cell(at, stretch, other));
            }
        }
    }
    for (at, question) in model.questions.iter().enumerate() {
        let id = &question.id;
        changed(&question.shown)
            .into_iter()
            .for_each(|(how, when)| add(format!("{id} shown {how}"), Change::Shown(at, when)));
        for (place, (option, when)) in question.hidden.iter().enumerate() {
            let option = &question.options[*option];
            for (how, when) in changed(when) {
                add(format!("{id} hides {option} {how}"), Change::Hidden(at, place, when));
            }
        }
        if let Some((_, counts_as)) = &question.not_sure {
            for (place, option) in counts_as.iter().enumerate() {
                add(format!("{id} not sure is not {}", question.options[*option]), Change::CountsAs(at, place));
            }
            add(format!("{id} unanswered"), Change::Unanswered(at));
        }
    }
    changed(&model.instead.0).into_iter().for_each(|(how, when)| add(format!("instead {how}"), Change::Instead(when)));
    found
}

impl Mutant {
    /// The model with this change.
    #[must_use]
    pub fn of(&self, model: &Model) -> Model {
        let mut model = model.clone();
        match self.change.clone() {
            Change::Rule(at, when) => model.rules[at].when = when,
            Change::Level(at, level) => model.rules[at].level = level,
            Change::Card(at, when) => model.cards[at].when = when,
            Change::Row(at, when) => model.rows[at].when = when,
            Change::Cell(at, stretch, cell) => model.rows[at].cells[stretch] = cell,
            Change::Shown(at, when) => model.questions[at].shown = when,
            Change::Hidden(at, place, when) => model.questions[at].hidden[place].1 = when,
            Change::CountsAs(at, place) => {
                if let Some((_, counts_as)) = &mut model.questions[at].not_sure {
                    counts_as.remove(place);
                }
            }
            Change::Unanswered(at) => model.questions[at].unanswered_is_not_sure ^= true,
            Change::Instead(when) => model.instead.0 = when,
        }
        model
    }
}

/// A condition with each of its nodes changed in turn, and what was changed.
fn changed(cond: &Cond) -> Vec<(String, Cond)> {
    let mut found = Vec::new();
    if *cond != Cond::NEVER {
        found.push(("never".to_owned(), Cond::NEVER));
    }
    if *cond != Cond::ALWAYS {
        found.push(("always".to_owned(), Cond::ALWAYS));
    }
    match cond {
        Cond::AtLeast(pick) => {
            let moved = |option| Cond::AtLeast(crate::model::Pick { option, ..*pick });
            found.push(("later".to_owned(), moved(pick.option + 1)));
            found.extend(pick.option.checked_sub(1).map(|option| ("earlier".to_owned(), moved(option))));
        }
        Cond::Count(least, parts) => {
            found.push(("one more".to_owned(), Cond::Count(least + 1, parts.clone())));
            found.push(("one fewer".to_owned(), Cond::Count(least - 1, parts.clone())));
        }
        _ => {}
    }
    let word = match cond {
        Cond::All(_) => "all",
        Cond::Any(_) => "any",
        Cond::Not(_) => "not",
        Cond::Count(..) => "count",
        _ => "",
    };
    for (place, part) in cond.parts().into_iter().enumerate() {
        for (how, part) in changed(part) {
            found.push((format!("{word}.{place} {how}"), with_part(cond, place, part)));
        }
    }
    found
}

/// A condition with one of its parts replaced.
fn with_part(cond: &Cond, place: usize, part: Cond) -> Cond {
    let replaced = |parts: &[Cond]| {
        let mut parts = parts.to_vec();
        parts[place] = part.clone();
        parts
    };
    match cond {
        Cond::All(parts) => Cond::All(replaced(parts)),
        Cond::Any(parts) => Cond::Any(replaced(parts)),
        Cond::Count(least, parts) => Cond::Count(*least, replaced(parts)),
        Cond::Not(_) => Cond::Not(Box::new(part)),
        leaf => leaf.clone(),
    }
}
