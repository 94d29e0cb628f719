//! A program beside the tests.
//!
//! Promises: it is asked to end when it is dropped, and ended if it does not; what it has started has ended too by then, as far as
//! that speaks where the program speaks.

use std::io::{self, BufRead, BufReader};
use std::process::{Child, ChildStdout, Command, Stdio};
use std::sync::mpsc::{self, Receiver};
use std::thread;
use std::time::{Duration, Instant};

use anyhow::{Context, Result, bail};

/// How long a program may take to end when it was asked to.
const PATIENCE: Duration = Duration::from_secs(10);
const PAUSE: Duration = Duration::from_millis(5);

/// A program that runs.
#[derive(Debug)]
pub(super) struct Process {
    child: Child,
    /// Breaks off when nobody is left who could say something.
    silence: Option<Receiver<()>>,
}

impl Process {
    /// Starts one.
    pub(super) fn start(command: &mut Command) -> Result<Self> {
        let (mut process, output) = Self::spawn(command)?;
        process.listen(output);
        Ok(process)
    }

    /// Starts one, and waits until a line of what it says tells something.
    pub(super) fn start_and_hear<T>(command: &mut Command, tells: impl Fn(&str) -> Option<T>) -> Result<(Self, T)> {
        let (mut process, mut output) = Self::spawn(command)?;
        let mut line = Vec::new();
        while output.read_until(b'\n', &mut line)? > 0 {
            if let Some(told) = tells(String::from_utf8_lossy(&line).trim_end()) {
                process.listen(output);
                return Ok((process, told));
            }
            line.clear();
        }
        bail!("{} ended without a word of where it is", command.get_program().display())
    }

    fn spawn(command: &mut Command) -> Result<(Self, BufReader<ChildStdout>)> {
        let name = command.get_program().to_owned();
        let child = command.stdin(Stdio::null()).stdout(Stdio::piped()).stderr(Stdio::null()).spawn();
        let mut child = child.with_context(|| {
            format!("{} cannot be started; `cargo xtask test` installs what the tests need", name.display())
        })?;
        let output = child.stdout.take().context("it has no output")?;
        Ok((Process { child, silence: None }, BufReader::new(output)))
    }

    /// What it says later has to go somewhere.
    fn listen(&mut self, mut output: BufReader<ChildStdout>) {
        let (speaks, silence) = mpsc::channel();
        self.silence = Some(silence);
        thread::spawn(move || {
            let _ = io::copy(&mut output, &mut io::sink());
            drop(speaks);
        });
    }

    /// Whether it still runs.
    pub(super) fn runs(&mut self) -> bool {
        matches!(self.child.try_wait(), Ok(None))
    }
}

impl Drop for Process {
    fn drop(&mut self) {
        // One that is asked takes with it what it has started.
        let asked = Command::new("kill").arg(self.child.id().to_string()).stderr(Stdio::null()).status();
        if asked.is_ok_and(|status| status.success()) {
            let start = Instant::now();
            while self.runs() && start.elapsed() < PATIENCE {
                thread::sleep(PAUSE);
            }
        }
        let _ = self.child.kill();
        let _ = self.child.wait();
        if let Some(silence) = &self.silence {
            let _ = silence.recv_timeout(PATIENCE);
        }
    }
}

#[cfg(test)]
mod tests {
    use std::process::Command;

    use super::Process;

    #[test]
    fn nothing_runs_on() {
        let mut says_its_id = Command::new("sh");
        says_its_id.args(["-c", "echo $$; exec sleep 60"]);
        let (mut process, id) = Process::start_and_hear(&mut says_its_id, |line| line.parse().ok()).expect("it starts");
        let id: u32 = id;
        assert!(process.runs());
        drop(process);
        let there = Command::new("kill").args(["-0", &id.to_string()]).output().expect("a system has it");
        assert!(!there.status.success(), "{id} still runs");
    }

    #[test]
    fn what_it_has_started_may_come_to_its_end() {
        let folder = tempfile::tempdir().expect("there is room");
        let file = folder.path().join("written");
        let mut command = Command::new("sh");
        command.args(["-c", "(sleep 0.3; echo > \"$0\") & echo; exec sleep 60"]).arg(&file);
        let (process, ()) = Process::start_and_hear(&mut command, |_| Some(())).expect("it starts");
        drop(process);
        assert!(file.exists());
    }

    #[test]
    fn what_is_not_there_is_named() {
        let error = Process::start(&mut Command::new("no-such-driver")).expect_err("there is none");
        assert!(error.to_string().starts_with("no-such-driver cannot be started"), "{error}");
    }
}
