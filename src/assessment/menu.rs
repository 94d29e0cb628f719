//! The menu: which stretches are offered, in which form, and why the others are not.
//!
//! Promises: no stretch is offered at a level that offers none, or against the block matrix; what is missing is told apart
//! from what is not safe. Every stretch stands in exactly one of the two lists.

use super::facts::Facts;
use super::outcome::{Outcome, Verdict};
use crate::content::{Cell, Level, Need, ROWS, STRETCHES, Variant};

/// A stretch that is offered.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Offer {
    /// Its place in [`STRETCHES`].
    pub stretch: usize,
    /// The fullest form that is allowed and possible.
    pub variant: Variant,
    /// The rows that keep it to the easier form, by their place in [`ROWS`]. Empty where want of equipment does, or at full.
    pub because: Vec<usize>,
}

/// Why a stretch is left out.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Reason {
    /// The level offers none.
    Level(Level),
    /// There is no level: a card stands instead of an outcome.
    NoOutcome,
    /// Rows of the matrix block it, by their place in [`ROWS`].
    Rows(Vec<usize>),
    /// It would be safe, but these things are missing ("not now").
    Missing(Vec<&'static str>),
}

/// A stretch that is left out.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct LeftOut {
    /// Its place in [`STRETCHES`].
    pub stretch: usize,
    /// Why.
    pub reason: Reason,
    /// An offered stretch that serves the same part of the back, or else the first offered, by its place in [`STRETCHES`].
    pub instead: Option<usize>,
}

/// The menu of stretches.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Menu {
    /// What is offered, in the order of the cards.
    pub offered: Vec<Offer>,
    /// What is left out, in the order of the cards.
    pub left_out: Vec<LeftOut>,
}

/// The menu that goes with an outcome.
#[must_use]
pub fn menu(outcome: &Outcome) -> Menu {
    let mut menu = Menu::default();
    for stretch in 0..STRETCHES.len() {
        match consider(stretch, outcome) {
            Ok(offer) => menu.offered.push(offer),
            Err(reason) => menu.left_out.push(LeftOut { stretch, reason, instead: None }),
        }
    }
    for left_out in &mut menu.left_out {
        let region = STRETCHES[left_out.stretch].region;
        let same_region = menu.offered.iter().find(|offer| STRETCHES[offer.stretch].region == region);
        left_out.instead = same_region.or(menu.offered.first()).map(|offer| offer.stretch);
    }
    menu
}

fn consider(stretch: usize, outcome: &Outcome) -> Result<Offer, Reason> {
    match outcome.verdict {
        Verdict::Instead => return Err(Reason::NoOutcome),
        Verdict::Level(level) if !level.offers_stretches() => return Err(Reason::Level(level)),
        Verdict::Level(_) => {}
    }
    let facts = &outcome.facts;
    let (mut blocking, mut because) = (Vec::new(), Vec::new());
    for (at, row) in ROWS.iter().enumerate() {
        let cell = row.cells[stretch];
        if cell != Cell::Fine && facts.hold(&row.when) {
            if cell == Cell::Blocked { &mut blocking } else { &mut because }.push(at);
        }
    }
    if !blocking.is_empty() {
        return Err(Reason::Rows(blocking));
    }
    let card = &STRETCHES[stretch];
    let missing_full = missing(card.full.needs, facts);
    if because.is_empty() && missing_full.is_empty() {
        return Ok(Offer { stretch, variant: Variant::Full, because });
    }
    let missing_easier = missing(card.easier.needs, facts);
    if missing_easier.is_empty() {
        return Ok(Offer { stretch, variant: Variant::Easier, because });
    }
    Err(Reason::Missing(if because.is_empty() { missing_full } else { missing_easier }))
}

fn missing(needs: &[&Need], facts: &Facts) -> Vec<&'static str> {
    let mut missing = Vec::new();
    for need in needs {
        if !facts.hold(&need.met) {
            missing.push(need.id);
        }
    }
    missing
}
