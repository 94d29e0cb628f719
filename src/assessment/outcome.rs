//! The outcome: the level, the rules that make it, and the cards beside it.
//!
//! Promises: the level is the most severe among the rules that fire, so that the level shown and the reasons given cannot
//! part; a rule counts on the answers up to the screen where the first emergency rule fires.

use super::facts::Facts;
use super::walk::{End, Walk};
use crate::content::{CARDS, FALLBACK, FOLLOW_UPS, Finding, INSTEAD, Level, RULES, RuleId};

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
    /// What follows from a log, by their place in [`FOLLOW_UPS`], in table order.
    pub follow_ups: Vec<usize>,
    /// The cards shown beside it, by their place in [`CARDS`].
    pub cards: Vec<usize>,
    /// What counts as true.
    pub facts: Facts,
}

impl Outcome {
    /// How severe the most severe of the rules is.
    fn severest(&self) -> Option<Level> {
        self.rules.iter().map(|rule| RULES[rule.index()].level).max()
    }

    /// The rule that leads: the first in the table among the most severe. `None` where the fallback makes the level, or what
    /// the log shows.
    #[must_use]
    pub fn leading(&self) -> Option<RuleId> {
        if self.raised().is_some() {
            return None;
        }
        let severest = self.severest()?;
        self.rules.iter().copied().find(|rule| RULES[rule.index()].level == severest)
    }

    /// The first of what follows from the log that makes the level higher than every rule does, by its place in
    /// [`FOLLOW_UPS`].
    #[must_use]
    pub fn raised(&self) -> Option<usize> {
        let severest = self.severest().unwrap_or(FALLBACK.1);
        let raises =
            |at: &usize| FOLLOW_UPS[*at].level > severest && Some(FOLLOW_UPS[*at].level) == self.verdict.level();
        self.follow_ups.iter().copied().find(raises)
    }

    /// The names of the rules, the fallback's where no other fires and there is a level.
    #[must_use]
    pub fn rule_names(&self) -> Vec<&'static str> {
        if self.rules.is_empty() && self.raised().is_none() && self.verdict != Verdict::Instead {
            return vec![FALLBACK.0];
        }
        self.rules.iter().map(|rule| rule.name()).collect()
    }
}

/// What a log shows, a bit for each finding.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Findings(u8);

impl Findings {
    /// With one more.
    #[must_use]
    pub const fn with(self, finding: Finding) -> Self {
        Findings(self.0 | 1 << finding as u8)
    }

    /// Whether it is among them.
    #[must_use]
    pub const fn has(self, finding: Finding) -> bool {
        self.0 & 1 << finding as u8 != 0
    }
}

/// The outcome of a walk, taken as far as it went.
#[must_use]
pub fn outcome(walk: &Walk) -> Outcome {
    outcome_after(walk, Findings::default())
}

/// The outcome of a walk, for someone whose log shows this. It is never milder than without.
#[must_use]
pub fn outcome_after(walk: &Walk, mut findings: Findings) -> Outcome {
    let mut facts = walk.facts.clone();
    let rules: Vec<RuleId> = RULES.iter().filter(|rule| facts.hold(&rule.when)).map(|rule| rule.id).collect();
    let mut level = rules.iter().map(|rule| RULES[rule.index()].level).fold(FALLBACK.1, Level::max);
    let mut follow_ups = Vec::new();
    for (at, follow_up) in FOLLOW_UPS.iter().enumerate() {
        if findings.has(follow_up.finding) && facts.hold(&follow_up.when) {
            // One for each finding.
            findings.0 &= !(1 << follow_up.finding as u8);
            follow_ups.push(at);
            level = level.max(follow_up.level);
        }
    }
    let emergency = matches!(walk.end, End::Emergency(_));
    let verdict = if facts.hold(&INSTEAD.when) && !emergency { Verdict::Instead } else { Verdict::Level(level) };
    facts.set_level(verdict.level());
    let mut cards = Vec::new();
    for (at, card) in CARDS.iter().enumerate() {
        if facts.hold(&card.when) {
            cards.push(at);
        }
    }
    Outcome { verdict, rules, follow_ups, cards, facts }
}
