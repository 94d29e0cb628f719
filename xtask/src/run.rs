//! Runs other programs.
//!
//! Promises: says what it does before it does it; a failure names what failed, the command line and what to do next.

use std::env;
use std::ffi::OsStr;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};

use anyhow::{Context, Result, anyhow, bail};

use crate::project;

/// Says what is being done now.
pub(crate) fn say(text: &str) {
    println!("\n==> {text}");
}

/// The cargo that runs this tool, working at the root of the project.
pub(crate) fn cargo(arguments: &[&str]) -> Command {
    program(env::var_os("CARGO").unwrap_or_else(|| "cargo".into()), arguments)
}

/// A program, working at the root of the project.
pub(crate) fn program(name: impl AsRef<OsStr>, arguments: &[&str]) -> Command {
    let mut command = Command::new(name);
    command.args(arguments).current_dir(project::root());
    command
}

/// Runs a command with its output shown; `advice` says what to do when it fails.
pub(crate) fn run(what: &str, command: &mut Command, advice: &str) -> Result<()> {
    say(what);
    let line = line(command);
    let status = command.status().with_context(|| format!("{what}: `{line}` could not be started. {advice}"))?;
    if !status.success() {
        bail!("{what}: failed ({status}).\n  the command was: {line}\n  what to do: {advice}");
    }
    Ok(())
}

/// Runs a command quietly and gives what it printed; an error if it failed or is not there.
pub(crate) fn output(command: &mut Command) -> Result<String> {
    let line = line(command);
    let output = command.stdin(Stdio::null()).output().with_context(|| format!("`{line}` could not be started"))?;
    if !output.status.success() {
        return Err(anyhow!("`{line}` failed ({}): {}", output.status, String::from_utf8_lossy(&output.stderr).trim()));
    }
    Ok(String::from_utf8_lossy(&output.stdout).trim().to_owned())
}

/// Where a program stands on the PATH.
pub(crate) fn find(name: &str) -> Option<PathBuf> {
    let file = format!("{name}{}", env::consts::EXE_SUFFIX);
    env::split_paths(&env::var_os("PATH")?).map(|folder| folder.join(&file)).find(|path| path.is_file())
}

/// The PATH with folders put before it.
pub(crate) fn path_with(folders: &[&Path]) -> Result<std::ffi::OsString> {
    let old = env::var_os("PATH").unwrap_or_default();
    let all = folders.iter().map(|folder| folder.to_path_buf()).chain(env::split_paths(&old));
    env::join_paths(all)
        .context("a folder of this project cannot stand in PATH: move the project to a path without ':' or ';'")
}

/// A command as a person would type it.
fn line(command: &Command) -> String {
    let words = std::iter::once(command.get_program()).chain(command.get_args());
    words.map(|word| word.to_string_lossy().into_owned()).collect::<Vec<_>>().join(" ")
}

#[cfg(test)]
mod tests {
    use super::{cargo, find, output, program, run};

    #[test]
    fn output_is_what_was_printed() {
        let version = output(&mut cargo(&["--version"])).expect("cargo runs this test");
        assert!(version.starts_with("cargo "));
    }

    #[test]
    fn a_failure_names_the_command_and_the_advice() {
        let error = run("Try it", &mut cargo(&["no-such-command"]), "Do that.").expect_err("there is no such command");
        let text = error.to_string();
        assert!(text.contains("Try it") && text.contains("no-such-command") && text.contains("Do that."));
    }

    #[test]
    fn a_program_that_is_not_there_is_an_error() {
        assert!(find("no-such-program-here").is_none());
        assert!(output(&mut program("no-such-program-here", &[])).is_err());
    }
}
