//! Installs what a command needs and the machine has not.
//!
//! Promises: what is there in the right version is left alone; what is missing is installed into the project where that is
//! possible, and otherwise named in a sentence that says how to install it.

mod cargo_tools;
mod hosts;
mod npm;
mod rust;
mod system;

use anyhow::Result;

pub(crate) use rust::TARGET;

/// What a build needs: the wasm target, Trunk and the wasm-bindgen CLI.
pub(crate) fn for_build() -> Result<()> {
    rust::wasm_target()?;
    cargo_tools::trunk()?;
    cargo_tools::wasm_bindgen()
}

/// What the checks of the source need: rustfmt, clippy and the wasm target.
pub(crate) fn for_checks() -> Result<()> {
    rust::component("rustfmt", "fmt")?;
    rust::component("clippy", "clippy")?;
    rust::wasm_target()
}

/// What a run in Chromium needs: the browser, its driver and the packages of the browser tests.
pub(crate) fn for_chromium() -> Result<()> {
    system::chromium()?;
    npm::packages()
}

/// What the browser tests need: all three browsers with their drivers, and what the pages of the tests are made with.
pub(crate) fn for_browsers() -> Result<()> {
    system::browsers()?;
    npm::packages()?;
    hosts::pages()?;
    cargo_tools::geckodriver()
}
