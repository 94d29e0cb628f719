//! `shots`: a picture of every screen, and a sheet of the key poses of every stretch.

use anyhow::Result;

use crate::browser;

/// Builds, then makes the pictures.
pub(crate) fn run(arguments: &[String]) -> Result<()> {
    browser::tool("shots", "Make a picture of every screen", arguments)
}
