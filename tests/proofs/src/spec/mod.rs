//! The second transcription: clinical.md's questions, rules, cards and rows, as the files of `tests/spec` have them.
//!
//! Promises: all that the files say and nothing else; a line of an odd shape, or a name that stands for nothing, is an error
//! that says where it is. Must not know the product's data: a mistake made there must not find its way in here.

use anyhow::Context;

mod check;
mod load;
mod parse;
mod table;
#[cfg(test)]
mod tests;

/// A condition over what counts as picked.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Formula {
    /// Holds always.
    Always,
    /// All of them hold.
    All(Vec<Formula>),
    /// At least one of them holds.
    Any(Vec<Formula>),
    /// It does not hold.
    Not(Box<Formula>),
    /// The option counts as picked.
    Picked {
        /// The question's id.
        question: String,
        /// The option's id.
        option: String,
    },
    /// At least so many of them hold.
    AtLeast(usize, Vec<Formula>),
    /// The defined term of this name holds.
    Term(String),
    /// The rule of this name fires.
    Fires(String),
    /// The question is asked.
    Asked(String),
    /// The final level is exactly this.
    Level(String),
}

impl Formula {
    /// The conditions directly within.
    #[must_use]
    pub fn parts(&self) -> &[Formula] {
        match self {
            Formula::All(parts) | Formula::Any(parts) | Formula::AtLeast(_, parts) => parts,
            Formula::Not(part) => std::slice::from_ref(part),
            _ => &[],
        }
    }
}

/// A level rule.
#[derive(Clone, Debug)]
pub struct Rule {
    /// Its name, such as `R-E01`.
    pub name: String,
    /// The outcome is at least this severe when it fires.
    pub level: String,
    /// When it fires.
    pub when: Formula,
}

/// A card, which leaves the level as it is.
#[derive(Clone, Debug)]
pub struct Card {
    /// Its name, such as `R-B1`.
    pub name: String,
    /// When it is shown.
    pub when: Formula,
}

/// A term that the rules use.
#[derive(Clone, Debug)]
pub struct Term {
    /// Its name.
    pub name: String,
    /// What it stands for.
    pub when: Formula,
}

/// A question.
#[derive(Clone, Debug)]
pub struct Question {
    /// Its id.
    pub id: String,
    /// `single`, `multiple` or `scale`.
    pub kind: String,
    /// The part of the check it belongs to: `first`, `body`, `back`, `plan` or `menu`.
    pub part: String,
    /// When it is asked.
    pub shown: Formula,
    /// An option that is not offered while the condition holds.
    pub hidden: Option<(String, Formula)>,
    /// Options that cannot stand beside others.
    pub alone: Vec<String>,
    /// The option that is its "not sure".
    pub not_sure: Option<String>,
    /// The options that "not sure" counts as, beside itself.
    pub counts_as: Vec<String>,
    /// What no answer counts as: `not-sure` or `nothing`.
    pub unanswered: String,
}

/// A row of the block matrix.
#[derive(Clone, Debug)]
pub struct Row {
    /// Its id.
    pub id: String,
    /// A cell for each of T1 to T12: `X` not offered, `v` only the easier form, `.` no objection.
    pub cells: Vec<char>,
    /// When it applies.
    pub when: Formula,
}

/// A card that stands in place of an outcome.
#[derive(Clone, Debug)]
pub struct Instead {
    /// The card's name.
    pub card: String,
    /// When it does.
    pub when: Formula,
    /// The last part of the check that is still asked.
    pub last_part: String,
}

/// Everything the files say.
#[derive(Clone, Debug)]
pub struct Spec {
    /// The questions, in the order of asking.
    pub questions: Vec<Question>,
    /// The terms; each uses earlier ones only.
    pub terms: Vec<Term>,
    /// The level rules in table order; each refers to earlier ones only.
    pub rules: Vec<Rule>,
    /// The cards.
    pub cards: Vec<Card>,
    /// The rows of the block matrix.
    pub rows: Vec<Row>,
    /// The rocking stretch's own condition, as one more row.
    pub rocking: Row,
    /// The card that stands in place of an outcome.
    pub instead: Instead,
}

impl Spec {
    /// What the files of `tests/spec` say.
    ///
    /// # Errors
    /// When a line has an odd shape, or a condition names something that no file has.
    pub fn load() -> anyhow::Result<Spec> {
        let spec = Spec {
            questions: load::questions(include_str!("../../../spec/questions.tsv"))?,
            terms: load::terms(include_str!("../../../spec/terms.tsv"))?,
            rules: load::rules(include_str!("../../../spec/rules.tsv"))?,
            cards: load::cards(include_str!("../../../spec/cards.tsv"))?,
            rows: load::rows(include_str!("../../../spec/matrix.tsv"))?,
            rocking: load::rocking(include_str!("../../../spec/rocking.tsv"))?,
            instead: load::instead(include_str!("../../../spec/instead.tsv"))?,
        };
        check::names(&spec).context("the files of tests/spec do not fit together")?;
        Ok(spec)
    }
}
