//! The named list of single-choice moves that may lower a level or add a stretch, with their clinical reasons
//! (`tests/spec/lowering.tsv`).
//!
//! Promises: a line of any other shape, a move that stands twice and a name that is unknown are errors with the line's number.

use std::collections::BTreeMap;

use anyhow::{Context, Result, bail};

use crate::model::{Model, QuestionAt};

/// A move: a question, the option before, the option after.
pub type Move = (QuestionAt, usize, usize);

/// The moves that may lower, each with its reason.
#[derive(Clone, Debug, Default)]
pub struct Lowering {
    /// The moves, each with its reason.
    pub moves: BTreeMap<Move, String>,
    /// Options of multiple choices that are no symptom: a tick of one may add a stretch, and why.
    pub ticks: BTreeMap<(QuestionAt, usize), String>,
}

impl Lowering {
    /// The list as it is kept.
    ///
    /// # Errors
    /// If a line cannot be understood.
    pub fn load(model: &Model) -> Result<Lowering> {
        Lowering::parse(include_str!("../../spec/lowering.tsv"), model)
    }

    /// A list: a heading, then lines of question, options before, options after (lists by commas), reason. A line whose
    /// options before are `-` is about ticks of a multiple choice.
    ///
    /// # Errors
    /// If a line cannot be understood.
    pub fn parse(text: &str, model: &Model) -> Result<Lowering> {
        let mut lowering = Lowering::default();
        for (place, line) in text.lines().enumerate().skip(1) {
            if !line.is_empty() && !line.starts_with('#') {
                lowering.take(line, model).with_context(|| format!("lowering.tsv, line {}", place + 1))?;
            }
        }
        Ok(lowering)
    }

    fn take(&mut self, line: &str, model: &Model) -> Result<()> {
        let fields: Vec<&str> = line.split('\t').collect();
        let [question, from, to, reason] = fields[..] else { bail!("four fields are wanted, not {}", fields.len()) };
        if reason.trim().is_empty() {
            bail!("a reason is wanted");
        }
        let at = model.question(question).with_context(|| format!("there is no question `{question}`"))?;
        let options = |list: &str| -> Result<Vec<usize>> {
            let place = |option: &str| model.questions[at].option(option);
            list.split(',').map(|id| place(id).with_context(|| format!("`{question}` has no option `{id}`"))).collect()
        };
        for to in options(to)? {
            if from == "-" {
                self.ticks.insert((at, to), reason.to_owned());
                continue;
            }
            for from in options(from)? {
                if self.moves.insert((at, from, to), reason.to_owned()).is_some() {
                    bail!("a move stands twice: {question} {from} to {to}");
                }
            }
        }
        Ok(())
    }
}
