//! `assess FILE`: what the check makes of a file of answers.

use anyhow::{Result, bail};

/// Says what the check makes of a file of answers.
pub(crate) fn run(arguments: &[String]) -> Result<()> {
    let [_file] = arguments else { bail!("usage: cargo xtask assess FILE") };
    bail!("`assess` is not built yet")
}
