//! The model of the second transcription: what the files of `tests/spec` say, in the form that diagrams are made from.
//!
//! Promises: takes everything from the files but what they do not speak of: the lists of option ids, and what a stretch needs
//! (clinical.md 4.2). A name that is unknown is an error. Knows nothing of diagrams.

use anyhow::{Context, Result, bail};
use back_check::content::{Cell, Kind, Level, Part};

use crate::model::{Card, Cond, Model, Question, Row, Rule};
use crate::spec::{self, Formula, Spec};

impl Model {
    /// What the transcription says. Option ids and needs come from the product, whose questions it must have, in its order.
    ///
    /// # Errors
    /// If the files name what is not there, or not all of it.
    pub fn transcribed(spec: &Spec, product: &Model) -> Result<Model> {
        let reader = Reader { spec, product };
        let ours: Vec<&str> = spec.questions.iter().map(|question| question.id.as_str()).collect();
        let theirs: Vec<&str> = product.questions.iter().map(|question| question.id.as_str()).collect();
        if ours != theirs {
            bail!("the questions or their order differ: {ours:?} against {theirs:?}");
        }
        let rows = spec.rows.iter().chain([&spec.rocking]);
        Ok(Model {
            questions: spec.questions.iter().map(|question| reader.question(question)).collect::<Result<_>>()?,
            rules: spec.rules.iter().map(|rule| reader.rule(rule)).collect::<Result<_>>()?,
            cards: spec
                .cards
                .iter()
                .map(|card| Ok(Card { name: card.name.clone(), when: reader.cond(&card.when)? }))
                .collect::<Result<_>>()?,
            rows: rows.map(|row| reader.row(row)).collect::<Result<_>>()?,
            stretches: product.stretches.clone(),
            instead: (reader.cond(&spec.instead.when)?, part(&spec.instead.last_part)?),
        })
    }
}

struct Reader<'a> {
    spec: &'a Spec,
    product: &'a Model,
}

impl Reader<'_> {
    fn question(&self, question: &spec::Question) -> Result<Question> {
        let at = self.product.question(&question.id).with_context(|| format!("no question `{}`", question.id))?;
        let known = &self.product.questions[at];
        let option = |id: &str| known.option(id).with_context(|| format!("`{}` has no option `{id}`", question.id));
        let options = |ids: &[String]| ids.iter().map(|id| option(id)).collect::<Result<Vec<usize>>>();
        Ok(Question {
            id: question.id.clone(),
            options: known.options.clone(),
            kind: match question.kind.as_str() {
                "single" => Kind::Single,
                "multiple" => Kind::Multiple,
                "scale" => Kind::Scale,
                other => bail!("`{}` is of no known kind: {other}", question.id),
            },
            part: part(&question.part)?,
            shown: self.cond(&question.shown)?,
            hidden: question
                .hidden
                .iter()
                .map(|(id, when)| Ok((option(id)?, self.cond(when)?)))
                .collect::<Result<_>>()?,
            alone: options(&question.alone)?,
            not_sure: match &question.not_sure {
                Some(id) => Some((option(id)?, options(&question.counts_as)?)),
                None => None,
            },
            unanswered_is_not_sure: question.unanswered == "not-sure",
        })
    }

    fn rule(&self, rule: &spec::Rule) -> Result<Rule> {
        let when = self.cond(&rule.when).with_context(|| rule.name.clone())?;
        Ok(Rule { name: rule.name.clone(), level: level(&rule.level)?, when })
    }

    fn row(&self, row: &spec::Row) -> Result<Row> {
        let cell = |cell: &char| match cell {
            'X' => Ok(Cell::Blocked),
            'v' => Ok(Cell::Easier),
            '.' => Ok(Cell::Fine),
            other => bail!("row {}: no cell is `{other}`", row.id),
        };
        let cells = row.cells.iter().map(cell).collect::<Result<_>>()?;
        Ok(Row { id: row.id.clone(), when: self.cond(&row.when).with_context(|| row.id.clone())?, cells })
    }

    fn cond(&self, formula: &Formula) -> Result<Cond> {
        let all = |parts: &[Formula]| parts.iter().map(|part| self.cond(part)).collect::<Result<Vec<Cond>>>();
        Ok(match formula {
            Formula::Always => Cond::ALWAYS,
            Formula::All(parts) => Cond::All(all(parts)?),
            Formula::Any(parts) => Cond::Any(all(parts)?),
            Formula::Not(part) => Cond::Not(Box::new(self.cond(part)?)),
            Formula::Picked { question, option } => {
                Cond::Is(self.product.pick(question, option).with_context(|| format!("no {question}={option}"))?)
            }
            Formula::AtLeast(least, parts) => Cond::Count(*least, all(parts)?),
            Formula::Term(name) => {
                let term = self.spec.terms.iter().find(|term| term.name == *name);
                self.cond(&term.with_context(|| format!("no term `{name}`"))?.when)?
            }
            Formula::Fires(name) => {
                let rule = self.spec.rules.iter().position(|rule| rule.name == *name);
                Cond::Fires(rule.with_context(|| format!("no rule {name}"))?)
            }
            Formula::Asked(id) => {
                Cond::Asked(self.product.question(id).with_context(|| format!("no question `{id}`"))?)
            }
            Formula::Level(id) => Cond::Level(level(id)?),
        })
    }
}

fn level(id: &str) -> Result<Level> {
    Level::ALL.into_iter().find(|level| level.id() == id).with_context(|| format!("no level `{id}`"))
}

fn part(id: &str) -> Result<Part> {
    Ok(match id {
        "first" => Part::First,
        "body" => Part::Body,
        "back" => Part::Back,
        "plan" => Part::Plan,
        "menu" => Part::Menu,
        other => bail!("no part `{other}`"),
    })
}
