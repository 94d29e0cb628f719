//! The grammar of a condition.
//!
//! ```text
//! any    = all { "|" all }                    at least one
//! all    = factor { factor }                  each of them
//! factor = "!" factor | "(" any ")" | word
//! word   = "always" | "@" term | rule | "asked:" question | "level:" level | pick | number "of(" pick ")"
//! pick   = question "=" options               one of these options counts as picked
//!        | question "!=" options              none of them does
//! ```
//!
//! Options are parted by commas; for `pain` alone, `4-6` is a span. Promises: a text that is not all of this shape is an
//! error that quotes the odd part. Knows no file, and no question but `pain`.

use super::Formula;
use anyhow::{Context, bail, ensure};

/// The condition that a text stands for.
pub(super) fn formula(text: &str) -> anyhow::Result<Formula> {
    let mut parser = Parser { rest: text };
    let formula = parser.any()?;
    ensure!(parser.rest.is_empty(), "`{}` is left over", parser.rest);
    Ok(formula)
}

/// Whether a text can be the id or name of anything.
pub(super) fn is_name(text: &str) -> bool {
    !text.is_empty() && text.chars().all(|c| c.is_ascii_alphanumeric() || c == '-')
}

struct Parser<'a> {
    rest: &'a str,
}

impl<'a> Parser<'a> {
    fn any(&mut self) -> anyhow::Result<Formula> {
        let mut parts = vec![self.all()?];
        while self.take('|') {
            parts.push(self.all()?);
        }
        Ok(joined(parts, Formula::Any))
    }

    fn all(&mut self) -> anyhow::Result<Formula> {
        let mut parts = vec![];
        loop {
            self.rest = self.rest.trim_start_matches(' ');
            if self.rest.is_empty() || self.rest.starts_with(['|', ')']) {
                break;
            }
            parts.push(self.factor()?);
        }
        ensure!(!parts.is_empty(), "a condition is missing before `{}`", self.rest);
        Ok(joined(parts, Formula::All))
    }

    fn factor(&mut self) -> anyhow::Result<Formula> {
        if self.take('!') {
            return Ok(Formula::Not(Box::new(self.factor()?)));
        }
        if self.take('(') {
            let formula = self.any()?;
            self.close()?;
            return Ok(formula);
        }
        let word = self.word();
        if !self.take('(') {
            return simple(word);
        }
        let number = word.strip_suffix("of").and_then(|number| number.parse::<usize>().ok());
        let number = number.with_context(|| format!("`{word}(` is no `2of(`"))?;
        let list = self.word();
        self.close()?;
        match list.split_once('=') {
            Some((question, options)) if !question.ends_with('!') => {
                let options = picks(question, options)?;
                ensure!((1..=options.len()).contains(&number), "{number} of {} options in `{list}`", options.len());
                Ok(Formula::AtLeast(number, options))
            }
            _ => bail!("`{list}` is no `question=a,b`"),
        }
    }

    /// Everything up to a blank, a bar or a bracket.
    fn word(&mut self) -> &'a str {
        let end = self.rest.find([' ', '|', '(', ')']).unwrap_or(self.rest.len());
        let (word, rest) = self.rest.split_at(end);
        self.rest = rest;
        word
    }

    fn take(&mut self, expected: char) -> bool {
        let rest = self.rest.strip_prefix(expected);
        self.rest = rest.unwrap_or(self.rest);
        rest.is_some()
    }

    fn close(&mut self) -> anyhow::Result<()> {
        ensure!(self.take(')'), "`)` is missing before `{}`", self.rest);
        Ok(())
    }
}

/// One condition stands for itself.
fn joined(mut parts: Vec<Formula>, join: fn(Vec<Formula>) -> Formula) -> Formula {
    if parts.len() == 1 { parts.remove(0) } else { join(parts) }
}

fn simple(word: &str) -> anyhow::Result<Formula> {
    if word == "always" {
        return Ok(Formula::Always);
    }
    if let Some(term) = word.strip_prefix('@') {
        return Ok(Formula::Term(name(term, word)?));
    }
    if let Some(question) = word.strip_prefix("asked:") {
        return Ok(Formula::Asked(name(question, word)?));
    }
    if let Some(level) = word.strip_prefix("level:") {
        return Ok(Formula::Level(name(level, word)?));
    }
    if let Some((question, options)) = word.split_once("!=") {
        let picked = joined(picks(question, options)?, Formula::Any);
        return Ok(Formula::Not(Box::new(picked)));
    }
    if let Some((question, options)) = word.split_once('=') {
        return Ok(joined(picks(question, options)?, Formula::Any));
    }
    ensure!(word.starts_with("R-"), "`{word}` is no condition");
    Ok(Formula::Fires(name(word, word)?))
}

fn name(text: &str, word: &str) -> anyhow::Result<String> {
    ensure!(is_name(text), "`{word}` is no condition");
    Ok(text.to_owned())
}

fn picks(question: &str, options: &str) -> anyhow::Result<Vec<Formula>> {
    let question = name(question, &format!("{question}={options}"))?;
    let mut picks = vec![];
    for option in options.split(',') {
        let option = name(option, &format!("{question}={options}"))?;
        let options = if question == "pain" { pain(&option)? } else { vec![option] };
        picks.extend(options.into_iter().map(|option| Formula::Picked { question: question.clone(), option }));
    }
    Ok(picks)
}

/// The numbers of `7` or `4-6`, or `not-sure` as it is.
fn pain(option: &str) -> anyhow::Result<Vec<String>> {
    if option == "not-sure" {
        return Ok(vec![option.to_owned()]);
    }
    let (from, to) = option.split_once('-').unwrap_or((option, option));
    match (from.parse::<u8>(), to.parse::<u8>()) {
        (Ok(from), Ok(to)) if from <= to && to <= 10 => Ok((from..=to).map(|number| number.to_string()).collect()),
        _ => bail!("`{option}` is no span of pain"),
    }
}
