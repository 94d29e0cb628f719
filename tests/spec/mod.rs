//! What clinical.md asks of the rules and the block matrix, written from its text and not from the code.

#![allow(dead_code, reason = "each test binary uses its own share of this")]

pub(crate) mod cards;
pub(crate) mod emergency;
pub(crate) mod limited;
pub(crate) mod matrix;
pub(crate) mod soon;
pub(crate) mod urgent;

use super::support::{Said, level_named};
use back_check::content::Level;

/// The cases of one rule. A case is answers changed from the low-risk adult's, and, after ` => `, the level they come to.
pub(crate) struct RuleSpec {
    pub(crate) rule: &'static str,
    /// Each of these fires the rule, and comes to the rule's own level unless it says another.
    pub(crate) fires: &'static [&'static str],
    /// Each of these is one answer away from a case above, and does not fire the rule.
    pub(crate) nearly: &'static [&'static str],
}

/// The level rules with their levels, in the order of the table in clinical.md 3.2.
pub(crate) fn level_rules() -> impl Iterator<Item = (Level, &'static RuleSpec)> {
    let of = |level, specs: &'static [RuleSpec]| specs.iter().map(move |spec| (level, spec));
    of(Level::Emergency, emergency::RULES)
        .chain(of(Level::Urgent, urgent::RULES))
        .chain(of(Level::Soon, soon::RULES))
        .chain(of(Level::SelfCareLimited, limited::RULES))
        .chain(of(Level::SelfCare, limited::FALLBACK))
}

/// A case's answers, and the level if it names one.
pub(crate) fn case(text: &'static str) -> (Said, Option<Level>) {
    match text.split_once("=> ") {
        Some((changes, level)) => (Said::adult(changes), Some(level_named(level))),
        None => (Said::adult(text), None),
    }
}
