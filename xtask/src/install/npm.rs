//! The npm packages of the browser tests: the checker of accessibility, Lighthouse, a recorder of sessions, and what the hosts' pages are
//! made with.
//!
//! Promises: what is installed is what the lock file says.

use std::fs;
use std::path::Path;
use std::time::SystemTime;

use anyhow::Result;

use crate::project;
use crate::run::{self, program};

/// Installs them unless they are as new as the lock file.
pub(super) fn packages() -> Result<()> {
    let tests = project::browser_tests();
    if is_current(&tests) {
        return Ok(());
    }
    let npm = run::find("npm").unwrap_or_else(|| "npm".into());
    let mut command = program(npm, &["ci", "--no-audit", "--no-fund"]);
    command.current_dir(&tests);
    run::run(
        "Install the npm packages of the browser tests",
        &mut command,
        "See whether npm reaches its registry, then try again.",
    )
}

fn is_current(tests: &Path) -> bool {
    // npm writes this file last, so one that is there tells of a finished installation.
    match (changed(&tests.join("node_modules/.package-lock.json")), changed(&tests.join("package-lock.json"))) {
        (Some(installed), Some(locked)) => installed >= locked,
        _ => false,
    }
}

fn changed(path: &Path) -> Option<SystemTime> {
    fs::metadata(path).and_then(|data| data.modified()).ok()
}
