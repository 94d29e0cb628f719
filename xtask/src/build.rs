//! `build`: the release documents in `dist/`.
//!
//! Trunk compiles the program and its glue, and calls the packer ([`crate::pack`]) as its hook.

use std::env;
use std::ffi::OsString;

use anyhow::{Context, Result};

use crate::install::{self, TARGET};
use crate::run::{self, cargo, program};
use crate::{project, remap, size};

/// Builds the release documents.
pub(crate) fn run(_: &[String]) -> Result<()> {
    install::for_build()?;
    // Every crate has to be there before the folders are named from which they are compiled.
    run::run(
        "Fetch the crates",
        &mut cargo(&["fetch", "--target", TARGET]),
        "See whether cargo reaches its registry, then try again.",
    )?;
    run::run("Build the documents", &mut trunk()?, "Read what the compiler, Trunk or the packer says above.")?;
    println!();
    size::of_all()?.iter().for_each(|size| println!("{size}"));
    Ok(())
}

/// At `opt-level = "z"` LLVM inlines next to nothing, so that small functions keep their frames and checks. With this the
/// whole program took 4,000 bytes less by brotli. 20 takes 3,500 more than 24 does, 32 takes 250 more, 45 some 700.
/// `wasm-opt` made it larger in every form tried.
const INLINE: &str = "-Cllvm-args=--inline-threshold=24";

/// The flags for rustc, as Cargo reads them from `CARGO_ENCODED_RUSTFLAGS`: so a path may hold a blank.
fn rustflags() -> Result<OsString> {
    let mut flags = OsString::from(INLINE);
    for flag in remap::rustflags()? {
        flags.push("\u{1f}");
        flags.push(flag);
    }
    Ok(flags)
}

fn trunk() -> Result<std::process::Command> {
    let own = env::current_exe().context("this tool cannot find itself")?;
    let own_folder = own.parent().context("this tool stands in no folder")?;
    let mut trunk = program("trunk", &["build", "--release", "--skip-version-check"]);
    trunk
        // Trunk finds here the wasm-bindgen of the right version (it would download another) and its hook, this tool.
        .env("PATH", run::path_with(&[&project::tools().join("bin"), own_folder])?)
        .env("CARGO_ENCODED_RUSTFLAGS", rustflags()?)
        // Trunk takes this for one of its own options and stops at any value but `true` and `false`.
        .env_remove("NO_COLOR")
        // When the packer stops, its sentence says why; Trunk's own backtrace would bury it.
        .env_remove("RUST_BACKTRACE");
    Ok(trunk)
}
