//! A case as a file has it, and the reading of it.
//!
//! Promises: every field and every name in it is known, or the reading stops at it; nothing is filled in but what
//! `rest` asks for. Must not know what any answer means.

use anyhow::{Context, Result, bail, ensure};
use back_check::assessment::Answers;
use back_check::assessment::file::AnswerFile;
use back_check::content::{CARDS, FALLBACK, Level, QUESTIONS, RULES, STRETCHES, Variant};
use serde::Deserialize;
use serde::de::value::{Error as ValueError, MapDeserializer};
use toml::{Table, Value};

use crate::{Case, NotOffered, Offered};

/// The answers of the person with nothing wrong.
const NOTHING_WRONG: &str = include_str!("../nothing-wrong.toml");

/// Question ids with option ids.
type Told = Vec<(String, Vec<String>)>;

#[derive(Deserialize)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
struct CaseFile {
    title: String,
    story: String,
    level: OneOrMore,
    rules: Vec<String>,
    #[serde(default)]
    not_rules: Vec<String>,
    #[serde(default)]
    cards: Vec<String>,
    not_offered: OneOrMore,
    #[serde(default)]
    offered: Vec<String>,
    why: String,
    trap: Option<String>,
    rest: Rest,
    answers: Table,
}

/// A word, or a list of words.
#[derive(Deserialize)]
#[serde(untagged, expecting = "expected a string or a list of strings")]
enum OneOrMore {
    One(String),
    More(Vec<String>),
}

/// What becomes of the questions that the file does not answer.
#[derive(Deserialize, Clone, Copy, PartialEq, Eq)]
enum Rest {
    #[serde(rename = "nothing wrong")]
    NothingWrong,
    #[serde(rename = "unanswered")]
    Unanswered,
}

/// Reads a case.
pub(crate) fn read(id: &str, text: &str) -> Result<Case> {
    let file: CaseFile = toml::from_str(text)?;
    let told = told(&file.answers).context("answers")?;
    let answers = match file.rest {
        Rest::Unanswered => answers(&told),
        Rest::NothingWrong => answers(&filled(&told)?),
    }
    .context("answers")?;
    let case = Case {
        id: id.to_owned(),
        title: sentence(&file.title).context("title")?,
        story: sentence(&file.story).context("story")?,
        levels: levels(file.level).context("level")?,
        rules: known("rule", file.rules, &rule_names()).context("rules")?,
        not_rules: known("rule", file.not_rules, &rule_names()).context("not-rules")?,
        cards: known("card", file.cards, &CARDS.each_ref().map(|card| card.name)).context("cards")?,
        not_offered: not_offered(file.not_offered).context("not-offered")?,
        offered: file.offered.iter().map(|text| offered(text)).collect::<Result<_>>().context("offered")?,
        why: sentence(&file.why).context("why")?,
        trap: file.trap.as_deref().map(sentence).transpose().context("trap")?,
        answers,
        told,
    };
    agrees_with_itself(&case)?;
    Ok(case)
}

/// The answers of a table, in its order.
fn told(table: &Table) -> Result<Told> {
    let one = |value: &Value| match value {
        Value::String(option) => Ok(option.clone()),
        Value::Integer(number) => Ok(number.to_string()),
        other => bail!("expected an option id or a whole number, not {}", other.type_str()),
    };
    let entry = |(question, value): (&String, &Value)| {
        let options = match value {
            Value::Array(list) => list.iter().map(one).collect(),
            single => one(single).map(|option| vec![option]),
        };
        Ok((question.clone(), options.with_context(|| format!("question \"{question}\""))?))
    };
    table.iter().map(entry).collect()
}

/// What is told, and for the rest the answers of the person with nothing wrong.
fn filled(told: &Told) -> Result<Told> {
    let table: Table = NOTHING_WRONG.parse().context("nothing-wrong.toml")?;
    let rest = self::told(&table).context("nothing-wrong.toml")?;
    let is_told = |question: &str| told.iter().any(|(id, _)| id == question);
    for question in &QUESTIONS {
        let there = rest.iter().any(|(id, _)| id == question.name());
        ensure!(there, "nothing-wrong.toml does not answer \"{}\"", question.name());
    }
    Ok(told.iter().cloned().chain(rest.into_iter().filter(|(question, _)| !is_told(question))).collect())
}

fn answers(told: &Told) -> Result<Answers> {
    let entries = told.iter().map(|(question, options)| (question.as_str(), options.clone()));
    let file = AnswerFile::deserialize(MapDeserializer::<_, ValueError>::new(entries))?;
    Ok(file.answers()?)
}

/// A text on one line.
fn sentence(text: &str) -> Result<String> {
    let words: Vec<&str> = text.split_whitespace().collect();
    ensure!(!words.is_empty(), "there is nothing in it");
    Ok(words.join(" "))
}

fn levels(given: OneOrMore) -> Result<Vec<Option<Level>>> {
    let ids = match given {
        OneOrMore::One(id) => vec![id],
        OneOrMore::More(ids) => ids,
    };
    ensure!(!ids.is_empty(), "there is nothing in it");
    let known = || Level::ALL.into_iter().map(Level::id).chain(["none"]).collect::<Vec<_>>().join(", ");
    ids.iter()
        .map(|id| match Level::ALL.into_iter().find(|level| level.id() == id) {
            None if id != "none" => bail!("there is no level \"{id}\"; there are: {}", known()),
            level => Ok(level),
        })
        .collect()
}

fn rule_names() -> Vec<&'static str> {
    RULES.iter().map(|rule| rule.name).chain([FALLBACK.0]).collect()
}

fn known(what: &str, names: Vec<String>, all: &[&str]) -> Result<Vec<String>> {
    for (at, name) in names.iter().enumerate() {
        ensure!(all.contains(&name.as_str()), "there is no {what} \"{name}\"");
        ensure!(!names[..at].contains(name), "{what} \"{name}\" stands twice");
    }
    Ok(names)
}

fn not_offered(given: OneOrMore) -> Result<NotOffered> {
    match given {
        OneOrMore::One(all) if all == "all" => Ok(NotOffered::All),
        OneOrMore::One(other) => bail!("expected \"all\" or a list of stretches, not \"{other}\""),
        OneOrMore::More(ids) => {
            known("stretch", ids, &STRETCHES.each_ref().map(|stretch| stretch.id)).map(NotOffered::These)
        }
    }
}

/// `cat-cow` is the form on the card, `cat-cow easier` the easier one.
fn offered(text: &str) -> Result<Offered> {
    let (stretch, form) = match text.strip_suffix(" easier") {
        Some(stretch) => (stretch, Variant::Easier),
        None => (text, Variant::Full),
    };
    ensure!(STRETCHES.iter().any(|known| known.id == stretch), "there is no stretch \"{stretch}\"");
    Ok(Offered { stretch: stretch.to_owned(), form })
}

/// A case that wants a thing and its opposite is no case.
fn agrees_with_itself(case: &Case) -> Result<()> {
    if let Some(rule) = case.rules.iter().find(|rule| case.not_rules.contains(rule)) {
        bail!("{rule} stands in rules and in not-rules");
    }
    for (at, Offered { stretch, .. }) in case.offered.iter().enumerate() {
        let refused = match &case.not_offered {
            NotOffered::All => true,
            NotOffered::These(ids) => ids.contains(stretch),
        };
        ensure!(!refused, "{stretch} stands in offered and in not-offered");
        let again = case.offered[..at].iter().any(|earlier| earlier.stretch == *stretch);
        ensure!(!again, "{stretch} stands twice in offered");
    }
    Ok(())
}
