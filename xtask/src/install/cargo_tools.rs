//! Trunk, the wasm-bindgen CLI and geckodriver, in the project's own `.tools/`.
//!
//! Promises: exactly the version the project was made with, from `.tools/` or from the PATH.

use anyhow::Result;

use crate::project;
use crate::run::{self, cargo, program};

/// 0.22.1 does not build with the Rust of 2026; this one does.
const TRUNK: &str = "0.21.14";

/// A newer one would do as well; this is named so that all have the same.
const GECKODRIVER: &str = "0.37.1";

/// Trunk, which builds the program and hands it to the packer.
pub(super) fn trunk() -> Result<()> {
    // Without its lock file Trunk picks up dependencies that it does not compile with.
    tool("trunk", "trunk", TRUNK, "about six minutes", &["--locked"])
}

/// The generator of the program's glue. It must be of the very version of the library, or the two do not speak.
pub(super) fn wasm_bindgen() -> Result<()> {
    let version = project::locked_version("wasm-bindgen")?;
    // Only the test runner needs the default features. No `--locked`: its lock file names a version that is not to be had.
    tool("wasm-bindgen", "wasm-bindgen-cli", &version, "about two minutes", &["--no-default-features"])
}

/// The driver of Firefox, for which Debian has no package.
pub(super) fn geckodriver() -> Result<()> {
    tool("geckodriver", "geckodriver", GECKODRIVER, "about two minutes", &["--locked"])
}

fn tool(name: &str, package: &str, version: &str, time: &str, options: &[&str]) -> Result<()> {
    let own = project::tools().join("bin").join(format!("{name}{}", std::env::consts::EXE_SUFFIX));
    if is_version(&own, version) || run::find(name).is_some_and(|path| is_version(&path, version)) {
        return Ok(());
    }
    let root = project::tools();
    let mut command = cargo(&["install", package, "--version", version, "--root"]);
    command.arg(&root).args(options);
    let what = format!("Install {package} {version} into .tools/ (once; {time} on two cores)");
    run::run(&what, &mut command, "Read what cargo says above; if a download failed, run the same command again.")
}

fn is_version(path: &std::path::Path, version: &str) -> bool {
    path.is_file()
        && run::output(&mut program(path, &["--version"]))
            .is_ok_and(|said| said.split_whitespace().nth(1) == Some(version))
}

#[cfg(test)]
mod tests {
    use super::is_version;
    use crate::run;

    #[test]
    fn only_the_very_version_counts() {
        let cargo = run::find("cargo").expect("cargo runs this test");
        let said = run::output(&mut run::cargo(&["--version"])).expect("cargo runs this test");
        let version = said.split_whitespace().nth(1).expect("it says its version");
        assert!(is_version(&cargo, version));
        assert!(!is_version(&cargo, "0.0.1"));
    }
}
