//! Whether the files fit together.
//!
//! Promises: every name in a condition stands for an entry; a term uses earlier terms, a rule looks at earlier rules and a
//! question depends on earlier questions, so nothing goes round in a circle; nothing is named twice. Knows no option: the
//! files have no list of them.

use super::load::LEVELS;
use super::{Formula, Spec};
use anyhow::{Context, ensure};

/// The names that a condition may use.
#[derive(Clone, Default)]
struct Known<'a> {
    questions: Vec<&'a str>,
    terms: Vec<&'a str>,
    rules: Vec<&'a str>,
    /// Whether the level is settled where the condition is looked at.
    level: bool,
}

/// Every name in a condition stands for something that is settled before.
pub(super) fn names(spec: &Spec) -> anyhow::Result<()> {
    let mut known = Known::default();
    for question in &spec.questions {
        let conditions = std::iter::once(&question.shown).chain(question.hidden.iter().map(|(_, when)| when));
        for when in conditions {
            known.with_terms(spec, when).context(format!("questions.tsv: `{}`", question.id))?;
        }
        add(&mut known.questions, &question.id).context("questions.tsv")?;
    }
    for term in &spec.terms {
        known.fits(&term.when).context(format!("terms.tsv: `{}`", term.name))?;
        add(&mut known.terms, &term.name).context("terms.tsv")?;
    }
    for rule in &spec.rules {
        known.fits(&rule.when).context(format!("rules.tsv: `{}`", rule.name))?;
        add(&mut known.rules, &rule.name).context("rules.tsv")?;
    }
    known.level = true;
    let mut cards = vec![];
    for card in &spec.cards {
        known.fits(&card.when).context(format!("cards.tsv: `{}`", card.name))?;
        add(&mut cards, &card.name).context("cards.tsv")?;
    }
    let mut rows = vec![];
    for row in spec.rows.iter().chain([&spec.rocking]) {
        known.fits(&row.when).context(format!("matrix.tsv or rocking.tsv: `{}`", row.id))?;
        add(&mut rows, &row.id).context("matrix.tsv or rocking.tsv")?;
    }
    known.fits(&spec.instead.when).context("instead.tsv")?;
    ensure!(cards.contains(&spec.instead.card.as_str()), "instead.tsv: no card is `{}`", spec.instead.card);
    Ok(())
}

fn add<'a>(names: &mut Vec<&'a str>, name: &'a str) -> anyhow::Result<()> {
    ensure!(!names.contains(&name), "`{name}` is there twice");
    names.push(name);
    Ok(())
}

impl<'a> Known<'a> {
    fn fits(&self, when: &Formula) -> anyhow::Result<()> {
        match when {
            Formula::Picked { question, .. } | Formula::Asked(question) => {
                ensure!(self.questions.contains(&question.as_str()), "no question before is `{question}`");
            }
            Formula::Term(term) => ensure!(self.terms.contains(&term.as_str()), "no term before is `{term}`"),
            Formula::Fires(rule) => ensure!(self.rules.contains(&rule.as_str()), "no rule before is `{rule}`"),
            Formula::Level(level) => {
                ensure!(self.level, "the level `{level}` is not settled yet");
                ensure!(LEVELS.contains(&level.as_str()), "no level is `{level}`");
            }
            _ => {}
        }
        when.parts().iter().try_for_each(|part| self.fits(part))
    }

    /// As `fits`, where a term may be used if what it stands for fits.
    fn with_terms(&self, spec: &'a Spec, when: &Formula) -> anyhow::Result<()> {
        let mut known = self.clone();
        for term in &spec.terms {
            if known.fits(&term.when).is_ok() {
                known.terms.push(&term.name);
            }
        }
        known.fits(when)
    }
}
