//! Runs what works on the built document in real browsers: the crate in `tests/browser`.
//!
//! Promises: what it runs finds the documents at `BACK_CHECK_DIST`, an absolute path.

use std::process::Command;

use anyhow::Result;

use crate::run::{self, cargo};
use crate::{build, install, project};

const PACKAGE: &str = "browser-tests";

/// The browser tests, on documents that stand already.
pub(crate) fn tests() -> Result<()> {
    install::for_browsers()?;
    let mut command = cargo(&["test", "--package", PACKAGE]);
    run::run(
        "Test in browsers",
        on_dist(&mut command),
        "Read the failed test above; each says what a person would have met.",
    )
}

/// Builds, then runs one of the tools that drive Chromium.
pub(crate) fn tool(name: &str, what: &str, arguments: &[String]) -> Result<()> {
    install::for_chromium()?;
    build::run(&[])?;
    let mut command = cargo(&["run", "--release", "--package", PACKAGE, "--bin", name, "--"]);
    command.args(arguments);
    run::run(what, on_dist(&mut command), "Read what it says above.")
}

fn on_dist(command: &mut Command) -> &mut Command {
    // A failed promise is told in a sentence; the stack below it says nothing more.
    command.env("RUST_LIB_BACKTRACE", "0").env("BACK_CHECK_DIST", project::dist())
}
