//! Files of tab-separated lines.
//!
//! Promises: a line has as many fields as the header names; whatever is wrong with a line is said with file, line and text.
//! Knows the grammar of conditions by its door only, and no file by name.

use super::{Formula, parse};
use anyhow::{Context, bail, ensure};

/// A line of a file.
#[derive(Debug)]
pub(super) struct Line<'a> {
    file: &'static str,
    number: usize,
    columns: &'static [&'static str],
    fields: Vec<&'a str>,
}

/// The lines of a file below its header, comments left out.
pub(super) fn lines<'a>(
    file: &'static str,
    columns: &'static [&'static str],
    text: &'a str,
) -> anyhow::Result<Vec<Line<'a>>> {
    let mut lines = text.lines();
    let header = lines.next().unwrap_or_default();
    ensure!(header == columns.join("\t"), "{file} line 1: the header is not {columns:?} but `{header}`");
    let mut found = vec![];
    for (at, line) in lines.enumerate().filter(|(_, line)| !line.starts_with('#')) {
        let (number, fields) = (at + 2, line.split('\t').collect::<Vec<_>>());
        ensure!(
            fields.len() == columns.len(),
            "{file} line {number}: {} fields in place of {} in `{line}`",
            fields.len(),
            columns.len()
        );
        found.push(Line { file, number, columns, fields });
    }
    Ok(found)
}

impl<'a> Line<'a> {
    /// Where the line stands.
    pub(super) fn place(&self) -> String {
        format!("{} line {}", self.file, self.number)
    }

    /// A field as it is.
    pub(super) fn text(&self, column: &str) -> anyhow::Result<&'a str> {
        let at = self.columns.iter().position(|name| *name == column);
        let field = at.and_then(|at| self.fields.get(at)).copied();
        field.with_context(|| format!("{}: there is no column `{column}`", self.place()))
    }

    /// A field that is an id or a name.
    pub(super) fn name(&self, column: &str) -> anyhow::Result<String> {
        let text = self.text(column)?;
        ensure!(parse::is_name(text), "{}: `{text}` is no name for `{column}`", self.place());
        Ok(text.to_owned())
    }

    /// A field that is one of these words.
    pub(super) fn one_of(&self, column: &str, words: &[&str]) -> anyhow::Result<String> {
        let text = self.text(column)?;
        ensure!(words.contains(&text), "{}: `{column}` is `{text}` and none of {words:?}", self.place());
        Ok(text.to_owned())
    }

    /// A field of ids, parted by commas, or empty.
    pub(super) fn list(&self, column: &str) -> anyhow::Result<Vec<String>> {
        let text = self.text(column)?;
        let ids: Vec<&str> = text.split(',').filter(|_| !text.is_empty()).collect();
        if let Some(odd) = ids.iter().find(|id| !parse::is_name(id)) {
            bail!("{}: `{odd}` is no id, in `{column}`", self.place());
        }
        Ok(ids.into_iter().map(str::to_owned).collect())
    }

    /// A field that is a condition.
    pub(super) fn condition(&self, column: &str) -> anyhow::Result<Formula> {
        self.parsed(self.text(column)?)
    }

    /// A condition that is a piece of this line.
    pub(super) fn parsed(&self, text: &str) -> anyhow::Result<Formula> {
        parse::formula(text).with_context(|| format!("{}: an odd condition `{text}`", self.place()))
    }
}
