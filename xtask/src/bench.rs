//! `bench`: measures the built document in a browser.

use anyhow::Result;

use crate::browser;

/// Builds, then measures in a browser.
pub(crate) fn run(arguments: &[String]) -> Result<()> {
    browser::tool("bench", "Measure in a browser", arguments)
}
