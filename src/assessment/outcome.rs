//! The outcome: the level, the rules that make it, and the cards beside it.
//!
//! Promises: the level is the most severe among the rules that fire, so that the level shown and the reasons given cannot
//! part; a rule counts on the answers up to the screen where the first emergency rule fires.

use super::facts::Facts;
use super::walk::{End, Walk};
use crate::content::{CARDS, FALLBACK, INSTEAD, Level, RULES, RuleId};

/// What the check comes to.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Verdict {
    /// A level.
    Level(Level),
    /// No level: the person being stretched cannot answer; a card stands instead.
    Instead,
}

impl Verdict {
    /// The level, if there is one.
    #[must_use]
    pub const fn level(self) -> Option<Level> {
        match self {
            Verdict::Level(level) => Some(level),
            Verdict::Instead => None,
        }
    }
}

/// The outcome of a walk.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Outcome {
    /// What it comes to.
    pub verdict: Verdict,
    /// The level rules that fire, in table order. Empty where the fallback makes the level.
    pub rules: Vec<RuleId>,
    /// The cards shown beside it, by their place in [`CARDS`].
    pub cards: Vec<usize>,
    /// What counts as true.
    pub facts: Facts,
}

impl Outcome {
    /// The rule that leads: the first in the table among the most severe. `None` where the fallback makes the level.
    #[must_use]
    pub fn leading(&self) -> Option<RuleId> {
        let severest = self.rules.iter().map(|rule| RULES[rule.index()].level).max()?;
        self.rules.iter().copied().find(|rule| RULES[rule.index()].level == severest)
    }

    /// The names of the rules, the fallback's where no other fires and there is a level.
    #[must_use]
    pub fn rule_names(&self) -> Vec<&'static str> {
        if self.rules.is_empty() && self.verdict != Verdict::Instead {
            return vec![FALLBACK.0];
        }
        self.rules.iter().map(|rule| rule.name()).collect()
    }
}

/// The outcome of a walk, taken as far as it went.
#[must_use]
pub fn outcome(walk: &Walk) -> Outcome {
    let mut facts = walk.facts.clone();
    let rules: Vec<RuleId> = RULES.iter().filter(|rule| facts.hold(&rule.when)).map(|rule| rule.id).collect();
    let level = rules.iter().map(|rule| RULES[rule.index()].level).fold(FALLBACK.1, Level::max);
    let emergency = matches!(walk.end, End::Emergency(_));
    let verdict = if facts.hold(&INSTEAD.when) && !emergency { Verdict::Instead } else { Verdict::Level(level) };
    facts.set_level(verdict.level());
    let mut cards = Vec::new();
    for (at, card) in CARDS.iter().enumerate() {
        if facts.hold(&card.when) {
            cards.push(at);
        }
    }
    Outcome { verdict, rules, cards, facts }
}
