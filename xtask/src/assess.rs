//! `assess FILE`: what the check makes of answers in a file, as JSON.
//!
//! Promises: a `.jsonl` file is assessed line by line, one line of JSON each, in order; any other file is one object. What is
//! wrong is named with its line, all of it, and then nothing is assessed: half a result could be taken for the whole.

use std::io::{BufWriter, Write};
use std::path::Path;
use std::{fs, io};

use anyhow::{Context, Result, bail};
use back_check::assessment::file::{AnswerFile, Assessment, Complaint, assess};

/// How many wrong lines are named before the rest is only counted.
const NAMED: usize = 20;

/// Prints what the check makes of a file of answers.
pub(crate) fn run(arguments: &[String]) -> Result<()> {
    let [file] = arguments else { bail!("usage: cargo xtask assess FILE.json, or FILE.jsonl with one object a line") };
    let path = Path::new(file);
    let text = fs::read_to_string(path).with_context(|| format!("{file} cannot be read"))?;
    let mut out = BufWriter::new(io::stdout().lock());
    if path.extension().is_some_and(|extension| extension == "jsonl") {
        for assessment in lines(file, &text)? {
            serde_json::to_writer(&mut out, &assessment)?;
            out.write_all(b"\n")?;
        }
    } else {
        let assessment = one(&text).map_err(|wrong| anyhow::anyhow!("{file}: {wrong}"))?;
        serde_json::to_writer_pretty(&mut out, &assessment)?;
        out.write_all(b"\n")?;
    }
    out.flush().context("the result cannot be written")
}

/// The assessments of a file of lines; blank lines are passed over.
fn lines(file: &str, text: &str) -> Result<Vec<Assessment>> {
    let mut assessments = Vec::new();
    let mut wrong = Vec::new();
    for (line, text) in (1..).zip(text.lines()).filter(|(_, text)| !text.trim().is_empty()) {
        let assessed = read(text).and_then(|answers| Ok(assess(&answers.answers().map_err(|it| it.to_string())?)));
        match assessed {
            Ok(assessment) => assessments.push(assessment),
            Err(what) => wrong.push(format!("{file}: line {line}: {what}")),
        }
    }
    if wrong.is_empty() {
        return Ok(assessments);
    }
    let more = wrong.len().saturating_sub(NAMED);
    wrong.truncate(NAMED);
    if more > 0 {
        wrong.push(format!("and {more} more lines"));
    }
    bail!("{}", wrong.join("\n"))
}

/// The assessment of one object that may stand on many lines.
fn one(text: &str) -> Result<Assessment, String> {
    let answers = read(text)?;
    match answers.answers() {
        Ok(answers) => Ok(assess(&answers)),
        Err(complaint) => Err(format!("line {}: {complaint}", line_of(&complaint, text))),
    }
}

fn read(text: &str) -> Result<AnswerFile, String> {
    serde_json::from_str(text).map_err(|error| error.to_string())
}

/// The line on which the culprit stands: the first that has its name, at or after the question's.
fn line_of(complaint: &Complaint, text: &str) -> usize {
    let quoted = |id: &str| format!("\"{id}\"");
    let (question, option) = match complaint {
        Complaint::UnknownQuestion(id) => (quoted(id), None),
        Complaint::UnknownOption { question, option } => (quoted(question), Some(option.clone())),
        Complaint::Several { question } | Complaint::Contradiction { question, .. } => (quoted(question), None),
    };
    let at = text.find(&question).unwrap_or_default();
    let at = option.and_then(|option| text[at..].find(&option).map(|after| at + after)).unwrap_or(at);
    text[..at].matches('\n').count() + 1
}

#[cfg(test)]
mod tests {
    use super::{lines, one};

    #[test]
    fn an_object_is_assessed() {
        let assessment = one(r#"{"who-for": ["me"], "age": ["18-49"], "danger-now": ["chest"]}"#).expect("it is right");
        assert_eq!(assessment.rules, ["R-E01"]);
    }

    #[test]
    fn what_is_wrong_is_named_with_its_line() {
        let wrong = one("{\n  \"age\": [\"18-49\"],\n  \"pain\": 11\n}").expect_err("11 is no pain number");
        assert!(wrong.starts_with("line 3: ") && wrong.contains("\"pain\"") && wrong.contains("\"11\""), "{wrong}");
        let wrong = one("{\n  \"agee\": [\"18-49\"]\n}").expect_err("there is no such question");
        assert!(wrong.starts_with("line 2: ") && wrong.contains("\"agee\""), "{wrong}");
        let wrong = one("{\n  \"age\": [\"18-49\"").expect_err("it breaks off");
        assert!(wrong.contains("line 2"), "{wrong}");
    }

    #[test]
    fn lines_are_assessed_in_order_or_not_at_all() {
        let right = "{\"danger-now\": [\"chest\"]}\n\n{}\n";
        let levels: Vec<_> = lines("a.jsonl", right).expect("it is right").into_iter().map(|it| it.rules).collect();
        assert_eq!((levels.len(), levels[0][0]), (2, "R-E01"));
        let wrong = format!("{right}{{\"ill\": [\"fevr\"]}}\n{{\"ill\": [\"none\", \"fever\"]}}\n");
        let error = lines("a.jsonl", &wrong).expect_err("two lines are wrong").to_string();
        assert!(error.contains("a.jsonl: line 4: ") && error.contains("\"fevr\""), "{error}");
        assert!(error.contains("a.jsonl: line 5: ") && error.contains("\"none\""), "{error}");
    }
}
