//! `lighthouse`: what Google's checker makes of the built document.

use anyhow::Result;

use crate::browser;

/// Builds, then has Lighthouse look and writes down what it says.
pub(crate) fn run(arguments: &[String]) -> Result<()> {
    browser::tool("lighthouse", "Have Lighthouse look", arguments)
}
