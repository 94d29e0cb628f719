//! The commands of the project: `cargo xtask help` lists them.
//!
//! Promises: each command installs what it needs into the project or says in a sentence what to install; one that fails
//! names what failed, the command line and what to do.

#![allow(clippy::print_stdout, reason = "these are command-line tools: standard output is where they speak")]

use std::process::ExitCode;

use anyhow::{Result, bail};

mod assess;
mod bench;
mod browser;
mod build;
mod hosting;
mod install;
mod lighthouse;
mod pack;
mod project;
mod remap;
mod rulebook;
mod run;
mod serve;
mod shots;
mod size;
mod test;
mod verify;

/// A command: how it is called, what it does, and the function that does it.
struct Command {
    usage: &'static str,
    does: &'static str,
    run: fn(&[String]) -> Result<()>,
}

impl Command {
    fn name(&self) -> &'static str {
        self.usage.split(' ').next().unwrap_or_default()
    }
}

const COMMANDS: &[Command] = &[
    Command {
        usage: "serve [--port N]",
        does: "build the documents and serve dist/ on this machine alone",
        run: serve::run,
    },
    Command { usage: "build", does: "build the documents into dist/", run: build::run },
    Command { usage: "test", does: "everything a change must pass", run: test::run },
    Command { usage: "shots", does: "build, then make a picture of every screen", run: shots::run },
    Command { usage: "bench", does: "build, then measure in a browser", run: bench::run },
    Command {
        usage: "lighthouse",
        does: "build, then write docs/lighthouse.md: what Lighthouse says",
        run: lighthouse::run,
    },
    Command { usage: "rulebook", does: "write docs/rulebook.html: every rule in plain words", run: rulebook::run },
    Command { usage: "assess FILE", does: "say what the check makes of a file of answers", run: assess::run },
    Command { usage: "hosting", does: "say how to put dist/ on a web server", run: hosting::run },
    Command { usage: "verify FILE", does: "say whether a saved copy is whole, and which it is", run: verify::run },
    Command { usage: "help", does: "this list", run: help },
];

fn main() -> ExitCode {
    let mut arguments = std::env::args().skip(1);
    let name = arguments.next().unwrap_or_else(|| "help".to_owned());
    let rest: Vec<String> = arguments.collect();
    match call(&name, &rest) {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("\nerror: {error:#}");
            ExitCode::FAILURE
        }
    }
}

fn call(name: &str, arguments: &[String]) -> Result<()> {
    if name == pack::COMMAND {
        return pack::run();
    }
    match COMMANDS.iter().find(|command| command.name() == name) {
        Some(command) => (command.run)(arguments),
        None => bail!("there is no command `{name}`; `cargo xtask help` lists those there are"),
    }
}

fn help(_: &[String]) -> Result<()> {
    println!("cargo xtask COMMAND\n");
    for command in COMMANDS {
        println!("  {:<18} {}", command.usage, command.does);
    }
    println!("\nWhat a command needs it installs; a first run on a bare machine may take ten minutes.");
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::{COMMANDS, call};

    #[test]
    fn each_command_is_named_once() {
        let mut names: Vec<&str> = COMMANDS.iter().map(super::Command::name).collect();
        names.sort_unstable();
        let all = names.len();
        names.dedup();
        assert_eq!(names.len(), all);
    }

    #[test]
    fn an_unknown_command_is_named() {
        let error = call("sreve", &[]).expect_err("there is no such command");
        assert!(error.to_string().contains("`sreve`"));
    }
}
