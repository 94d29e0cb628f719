//! Parts of the Rust toolchain.

use std::path::Path;

use anyhow::{Result, bail};

use crate::run::{self, cargo, program};

/// What the program is compiled for.
pub(crate) const TARGET: &str = "wasm32-unknown-unknown";

/// The standard library for wasm.
pub(super) fn wasm_target() -> Result<()> {
    let libraries = run::output(&mut program("rustc", &["--print", "target-libdir", "--target", TARGET]))?;
    if Path::new(&libraries).is_dir() {
        return Ok(());
    }
    rustup(&format!("Install the Rust target {TARGET}"), &["target", "add", TARGET])
}

/// A component that cargo knows as a command.
pub(super) fn component(name: &str, command: &str) -> Result<()> {
    if run::output(&mut cargo(&[command, "--version"])).is_ok() {
        return Ok(());
    }
    rustup(&format!("Install the Rust component {name}"), &["component", "add", name])
}

fn rustup(what: &str, arguments: &[&str]) -> Result<()> {
    if run::find("rustup").is_none() {
        bail!(
            "{what}: there is no rustup here. Install Rust by rustup, or add this part as your system adds it to its own Rust."
        );
    }
    run::run(what, &mut program("rustup", arguments), "See whether rustup reaches its server, then try again.")
}
