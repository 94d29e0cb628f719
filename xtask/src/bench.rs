//! `bench`: measures the built document in a browser: how soon it is there, how fast it answers, what a moving picture costs.

use anyhow::Result;

use crate::browser;

/// Builds, then measures in a browser.
pub(crate) fn run(arguments: &[String]) -> Result<()> {
    browser::tool("bench", "Measure in a browser", arguments)
}
