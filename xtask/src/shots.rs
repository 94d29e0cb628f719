//! `shots`: a picture of every screen.

use anyhow::Result;

use crate::browser;

/// Builds, then makes a picture of every screen.
pub(crate) fn run(arguments: &[String]) -> Result<()> {
    browser::tool("shots", "Make a picture of every screen", arguments)
}
