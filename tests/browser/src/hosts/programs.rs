//! Runs the programs that others render pages with: WordPress in PHP, Ghost's parts in Node.js.
//!
//! Promises: what they are given is all they depend on, and they write nothing that a later run would see; a failure says what
//! to install.

use std::io::Write;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};

use anyhow::{Context, Result, bail};

/// Runs a script of `fixtures/` within WordPress.
pub(crate) fn wordpress(script: &str, arguments: &[&str], input: &str) -> Result<String> {
    run(Command::new("php").env("BACK_CHECK_WORDPRESS", fetched("wordpress")?), script, arguments, input)
}

/// Runs a script of `fixtures/` that uses Ghost's packages, and maybe its theme.
pub(crate) fn ghost(script: &str, arguments: &[&str], input: &str) -> Result<String> {
    run(Command::new("node").env("BACK_CHECK_CASPER", fetched("ghost/casper")?), script, arguments, input)
}

/// Where something stands that is fetched for development.
pub(crate) fn fetched(what: &str) -> Result<PathBuf> {
    let path = here().join("../../.tools/hosts").join(what);
    path.canonicalize().with_context(|| format!("there is no {}: `cargo xtask test` fetches it", path.display()))
}

fn run(program: &mut Command, script: &str, arguments: &[&str], input: &str) -> Result<String> {
    let name = program.get_program().to_string_lossy().into_owned();
    let mut process = program
        .arg(here().join("fixtures").join(script))
        .args(arguments)
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
        .with_context(|| format!("there is no {name} on the PATH; `cargo xtask test` installs it"))?;
    // It reads all of its input before it says anything; the pipe is dropped here, so that it sees the end.
    process.stdin.take().context("no input")?.write_all(input.as_bytes())?;
    let output = process.wait_with_output()?;
    if !output.status.success() || output.stdout.is_empty() {
        let complaints = String::from_utf8_lossy(&output.stderr);
        bail!("{name} {script} {}: {}\n{complaints}", arguments.join(" "), output.status);
    }
    Ok(String::from_utf8(output.stdout)?)
}

fn here() -> &'static Path {
    Path::new(env!("CARGO_MANIFEST_DIR"))
}
