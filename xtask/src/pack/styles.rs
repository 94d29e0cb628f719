//! The style sheets of the document, as one.

use anyhow::Result;

use super::strip;
use crate::project;

/// In this order: what comes later builds on what comes before.
const SHEETS: [&str; 11] =
    ["tokens", "base", "parts", "question", "outcome", "stretches", "figure", "session", "memory", "shell", "print"];

/// The style sheets as one.
pub(super) fn read() -> Result<String> {
    let sheets: Result<Vec<String>> = SHEETS.iter().map(|name| project::read(&format!("styles/{name}.css"))).collect();
    Ok(strip::styles(&sheets?.join("\n")))
}
