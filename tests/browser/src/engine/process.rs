//! A program beside the tests.
//!
//! Promises: it is asked to end when it is dropped, and ended if it does not.

use std::io::{BufRead, BufReader};
use std::process::{Child, Command, Stdio};
use std::thread;
use std::time::{Duration, Instant};

use anyhow::{Context, Result, bail};

/// How long a program may take to end when it was asked to.
const PATIENCE: Duration = Duration::from_secs(10);
const PAUSE: Duration = Duration::from_millis(5);

/// A program that runs.
#[derive(Debug)]
pub(super) struct Process(Child);

impl Process {
    /// Starts one that says nothing.
    pub(super) fn start(command: &mut Command) -> Result<Self> {
        let name = command.get_program().to_owned();
        let child = command.stdin(Stdio::null()).stderr(Stdio::null()).spawn();
        let advice =
            || format!("{} cannot be started; `cargo xtask test` installs what the tests need", name.display());
        child.map(Process).with_context(advice)
    }

    /// Starts one, and waits until a line of what it says tells something.
    pub(super) fn start_and_hear<T>(command: &mut Command, tells: impl Fn(&str) -> Option<T>) -> Result<(Self, T)> {
        let mut process = Self::start(command.stdout(Stdio::piped()))?;
        let output = process.0.stdout.take().context("it has no output")?;
        let mut lines = BufReader::new(output).lines();
        let Some(told) = lines.by_ref().map_while(Result::ok).find_map(|line| tells(&line)) else {
            bail!("{} ended without a word of where it is", command.get_program().display());
        };
        // What it says later has to go somewhere.
        thread::spawn(move || lines.map_while(Result::ok).for_each(drop));
        Ok((process, told))
    }

    /// Whether it still runs.
    pub(super) fn runs(&mut self) -> bool {
        matches!(self.0.try_wait(), Ok(None))
    }
}

impl Drop for Process {
    fn drop(&mut self) {
        // One that is asked takes with it what it has started.
        let asked = Command::new("kill").arg(self.0.id().to_string()).stderr(Stdio::null()).status();
        if asked.is_ok_and(|status| status.success()) {
            let start = Instant::now();
            while self.runs() && start.elapsed() < PATIENCE {
                thread::sleep(PAUSE);
            }
        }
        let _ = self.0.kill();
        let _ = self.0.wait();
    }
}
