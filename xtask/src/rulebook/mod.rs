//! `rulebook`: docs/rulebook.html, the whole rule set for clinicians who read no code.
//!
//! Promises: written from the very data the program runs on, the same each time; a test fails while the committed file
//! is another. One reason to change a file: `clause`, `say` and `short` for conditions in words; `uses` and `ways` for
//! what follows from them; one for each section; `page`, `lines`, `links` and `drawing` for the form.

use std::fs;

use anyhow::{Context, Result, ensure};

use crate::project;

mod book;
mod cases;
mod clause;
mod dead_ends;
mod drawing;
mod flow;
mod follow_ups;
mod front;
mod lines;
mod links;
mod matrix;
mod page;
mod questions;
mod rules;
mod say;
mod short;
mod signs;
mod sources;
mod stretches;
mod terms;
mod uses;
mod ways;

/// Where it stands.
const FILE: &str = "docs/rulebook.html";

/// Writes the rule book.
pub(crate) fn run(arguments: &[String]) -> Result<()> {
    ensure!(arguments.is_empty(), "usage: cargo xtask rulebook");
    let html = html()?;
    fs::write(project::root().join(FILE), &html).with_context(|| format!("{FILE} cannot be written"))?;
    println!("{FILE}: {} bytes", html.len());
    Ok(())
}

/// The rule book as it should be.
fn html() -> Result<String> {
    dead_ends::found()?;
    Ok(lines::broken(&page::document(&book::Book::english()?).into_string()))
}

#[cfg(test)]
mod tests;
