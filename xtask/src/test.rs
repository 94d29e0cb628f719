//! `test`: everything a change must pass.
//!
//! Promises: stops at the first thing that fails and says what it was; what is cheap to know comes first.

use std::time::Instant;

use anyhow::Result;

use crate::install::{self, TARGET};
use crate::run::{self, cargo};
use crate::{browser, build, size};

/// Runs everything a change must pass.
pub(crate) fn run(_: &[String]) -> Result<()> {
    let start = Instant::now();
    println!("A first run on a bare machine may take a quarter of an hour: Trunk and the driver of Firefox compile.");
    install::for_checks()?;
    run::run("Check the format", &mut cargo(&["fmt", "--all", "--check"]), "Run `cargo fmt --all`.")?;
    let lints = "Mend what clippy names above.";
    run::run(
        "Check the lints",
        &mut cargo(&["clippy", "--workspace", "--all-targets", "--", "-D", "warnings"]),
        lints,
    )?;
    run::run(
        "Check the lints of the web rooms",
        &mut cargo(&["clippy", "--package", "back-check", "--target", TARGET, "--", "-D", "warnings"]),
        lints,
    )?;
    let tests = "Read the failed test above; its name is the promise that is broken.";
    run::run("Test the product", &mut cargo(&["test", "--package", "back-check"]), tests)?;
    run::run("Test the worked cases", &mut cargo(&["test", "--package", "worked-cases"]), tests)?;
    run::run("Prove what must hold for every answer", &mut cargo(&["test", "--package", "proofs"]), tests)?;
    run::run("Test the tools", &mut cargo(&["test", "--package", "xtask"]), tests)?;
    build::run(&[])?;
    size::check()?;
    browser::tests()?;
    println!("\nEverything passed, in {} seconds.", start.elapsed().as_secs());
    Ok(())
}
