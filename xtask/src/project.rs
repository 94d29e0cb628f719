//! Where things stand in the project.
//!
//! Promises: every path is absolute and of the tree that this tool was compiled from. Knows nothing of what is done there.

use std::fs;
use std::path::{Path, PathBuf};

use anyhow::{Context, Result};

/// The root of the project.
pub(crate) fn root() -> &'static Path {
    let own = Path::new(env!("CARGO_MANIFEST_DIR"));
    own.parent().unwrap_or(own)
}

/// Where the built documents stand.
pub(crate) fn dist() -> PathBuf {
    root().join("dist")
}

/// Where the tools stand that are installed for this project alone.
pub(crate) fn tools() -> PathBuf {
    root().join(".tools")
}

/// Where the browser tests stand.
pub(crate) fn browser_tests() -> PathBuf {
    root().join("tests/browser")
}

/// The text of a file of the project, by its path from the root.
pub(crate) fn read(path: &str) -> Result<String> {
    fs::read_to_string(root().join(path)).with_context(|| format!("cannot read {path}"))
}

/// The version of a package in Cargo.lock.
pub(crate) fn locked_version(package: &str) -> Result<String> {
    version_in(&read("Cargo.lock")?, package)
        .with_context(|| format!("Cargo.lock names no package `{package}`; `cargo generate-lockfile` makes it anew"))
}

fn version_in(lock: &str, package: &str) -> Option<String> {
    let name = format!("name = \"{package}\"");
    let mut lines = lock.lines().skip_while(|line| *line != name).skip(1);
    let version = lines.next()?.strip_prefix("version = \"")?.strip_suffix('"')?;
    Some(version.to_owned())
}

#[cfg(test)]
mod tests {
    use super::version_in;

    const LOCK: &str = "[[package]]\nname = \"a-b\"\nversion = \"1.0.0\"\n\n[[package]]\nname = \"a\"\nversion = \"0.2.130\"\nsource = \"x\"\n";

    #[test]
    fn a_version_is_that_of_the_package_alone() {
        assert_eq!(version_in(LOCK, "a").as_deref(), Some("0.2.130"));
        assert_eq!(version_in(LOCK, "b"), None);
    }

    #[test]
    fn the_lock_file_names_the_glue_generator() {
        let version = super::locked_version("wasm-bindgen").expect("it is a dependency");
        assert!(version.starts_with("0.2."));
    }
}
