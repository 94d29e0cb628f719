//! One reader for each file of the second transcription.
//!
//! Promises: each line of a file becomes one entry, in the file's order. Knows the columns of each file; whether the names in
//! its conditions stand for anything is not looked at here.

use super::table::{Line, lines};
use super::{Card, Formula, Instead, Question, Row, Rule, Term};
use anyhow::{Context, bail, ensure};

pub(super) const LEVELS: &[&str] = &["emergency", "urgent", "soon", "self-care-limited", "self-care"];
const KINDS: &[&str] = &["single", "multiple", "scale"];
const PARTS: &[&str] = &["first", "body", "back", "plan", "menu"];
const UNANSWERED: &[&str] = &["not-sure", "nothing"];
const STRETCHES: &[&str] = &["T1", "T2", "T3", "T4", "T5", "T6", "T7", "T8", "T9", "T10", "T11", "T12"];
const MATRIX: &[&str] = &[
    "row", "answer", "T1", "T2", "T3", "T4", "T5", "T6", "T7", "T8", "T9", "T10", "T11", "T12", "applies", "examples",
];
const QUESTIONS: &[&str] =
    &["question", "kind", "part", "shown", "hidden", "alone", "not-sure", "counts-as", "unanswered"];

/// The lines of `rules.tsv`.
pub(super) fn rules(text: &str) -> anyhow::Result<Vec<Rule>> {
    let rule = |line: &Line| {
        Ok(Rule { name: line.name("rule")?, level: line.one_of("level", LEVELS)?, when: line.condition("when")? })
    };
    lines("rules.tsv", &["rule", "level", "when", "words"], text)?.iter().map(rule).collect()
}

/// The lines of `cards.tsv`.
pub(super) fn cards(text: &str) -> anyhow::Result<Vec<Card>> {
    let card = |line: &Line| Ok(Card { name: line.name("card")?, when: line.condition("when")? });
    lines("cards.tsv", &["card", "when", "words"], text)?.iter().map(card).collect()
}

/// The lines of `terms.tsv`.
pub(super) fn terms(text: &str) -> anyhow::Result<Vec<Term>> {
    let term = |line: &Line| Ok(Term { name: line.name("term")?, when: line.condition("when")? });
    lines("terms.tsv", &["term", "when", "words"], text)?.iter().map(term).collect()
}

/// The lines of `questions.tsv`.
pub(super) fn questions(text: &str) -> anyhow::Result<Vec<Question>> {
    lines("questions.tsv", QUESTIONS, text)?.iter().map(question).collect()
}

fn question(line: &Line) -> anyhow::Result<Question> {
    let mut not_sure = line.list("not-sure")?;
    ensure!(not_sure.len() < 2, "{}: there is more than one \"not sure\"", line.place());
    Ok(Question {
        id: line.name("question")?,
        kind: line.one_of("kind", KINDS)?,
        part: line.one_of("part", PARTS)?,
        shown: line.condition("shown")?,
        hidden: hidden(line)?,
        alone: line.list("alone")?,
        not_sure: not_sure.pop(),
        counts_as: line.list("counts-as")?,
        unanswered: line.one_of("unanswered", UNANSWERED)?,
    })
}

/// `option: condition`, or nothing.
fn hidden(line: &Line) -> anyhow::Result<Option<(String, Formula)>> {
    let text = line.text("hidden")?;
    if text.is_empty() {
        return Ok(None);
    }
    match text.split_once(": ") {
        Some((option, condition)) if super::parse::is_name(option) => {
            Ok(Some((option.to_owned(), line.parsed(condition)?)))
        }
        _ => bail!("{}: `{text}` is no `option: condition`", line.place()),
    }
}

/// The lines of `matrix.tsv`.
pub(super) fn rows(text: &str) -> anyhow::Result<Vec<Row>> {
    lines("matrix.tsv", MATRIX, text)?.iter().map(row).collect()
}

fn row(line: &Line) -> anyhow::Result<Row> {
    let cell = |stretch: &&str| match line.text(stretch)? {
        "X" => Ok('X'),
        "v" => Ok('v'),
        "." => Ok('.'),
        odd => bail!("{}: the cell `{odd}` of {stretch} is not X, v or .", line.place()),
    };
    let cells = STRETCHES.iter().map(cell).collect::<anyhow::Result<_>>()?;
    Ok(Row { id: line.name("row")?, cells, when: line.condition("applies")? })
}

/// The one line of `rocking.tsv`, as a row that applies unless its condition holds.
pub(super) fn rocking(text: &str) -> anyhow::Result<Row> {
    let lines = lines("rocking.tsv", &["row", "stretch", "unless"], text)?;
    let line = only("rocking.tsv", &lines)?;
    let stretch = line.one_of("stretch", STRETCHES)?;
    let cells = STRETCHES.iter().map(|it| if **it == *stretch { 'X' } else { '.' }).collect();
    Ok(Row { id: line.name("row")?, cells, when: Formula::Not(Box::new(line.condition("unless")?)) })
}

/// The one line of `instead.tsv`.
pub(super) fn instead(text: &str) -> anyhow::Result<Instead> {
    let lines = lines("instead.tsv", &["card", "when", "last-part"], text)?;
    let line = only("instead.tsv", &lines)?;
    let (card, when) = (line.name("card")?, line.condition("when")?);
    Ok(Instead { card, when, last_part: line.one_of("last-part", PARTS)? })
}

fn only<'a, 'b>(file: &str, lines: &'b [Line<'a>]) -> anyhow::Result<&'b Line<'a>> {
    ensure!(lines.len() == 1, "{file} has {} lines in place of one", lines.len());
    lines.first().with_context(|| format!("{file} is empty"))
}
