//! Packs what Trunk built into one self-contained document per language.
//!
//! Promises: the document asks for nothing else, its policy names every script and style in it by hash, nothing in it tells
//! of the machine that built it, and the same input gives the same bytes.
//!
//! The program, its glue and the styles are the same in every language; words and first screen come from the library, by
//! [`language`] and [`first_screen`].

mod document;
mod embed;
mod first_screen;
mod glue;
mod language;
mod policy;
mod program;
mod publish;
mod pwa;
mod seal;
mod streams;
mod strip;
mod styles;
mod template;
mod wasm;

use std::env;
use std::fs;
use std::path::{Path, PathBuf};

use anyhow::{Context, Result};

use crate::{project, remap};
use document::Shared;
pub(crate) use seal::look_at;

/// How Trunk's hook calls the packer. It is no command for people, so `help` does not list it.
pub(crate) const COMMAND: &str = "pack";

/// What Trunk makes of the program. Neither has a place beside the document, which holds both.
const GLUE: &str = "back-check.js";
const WASM: &str = "back-check_bg.wasm";

/// Packs what stands in Trunk's staging folder.
pub(crate) fn run() -> Result<()> {
    let staging = env::var_os("TRUNK_STAGING_DIR").map(PathBuf::from);
    let staging =
        staging.context("`pack` is called by Trunk when it has built; the command for you is `cargo xtask build`")?;
    let shared = read(&staging)?;
    let telltales = remap::telltales()?;
    let mut copies = Vec::new();
    for language in language::all() {
        let text = document::assemble(&shared, &language)?;
        document::check(&text, &telltales)
            .with_context(|| format!("the document in `{}` cannot be shipped", language.code))?;
        copies.push(pwa::Copy::of(&language, &text));
        let folder = staging.join(language.place());
        fs::create_dir_all(&folder)
            .and_then(|()| fs::write(folder.join("index.html"), text))
            .with_context(|| format!("cannot write into {}", folder.display()))?;
    }
    // The glue's place is that of the script for other pages, which is called the same.
    let script = embed::write(&staging)?;
    publish::write(&staging, &script)?;
    pwa::write(&staging, &copies)?;
    fs::remove_file(staging.join(WASM)).with_context(|| format!("cannot remove {WASM}"))?;
    Ok(())
}

/// What the program calls. As one script, since each takes a hash in the policy.
fn services() -> Result<String> {
    let scripts = ["cues", "memory", "copy", "steps", "pwa"].map(|name| project::read(&format!("src/shell/{name}.js")));
    let scripts: Result<Vec<String>> = scripts.into_iter().map(|script| Ok(strip::script(&script?))).collect();
    Ok(scripts?.join("\n"))
}

/// What every document has in common.
fn read(staging: &Path) -> Result<Shared> {
    let built =
        |name: &str| fs::read(staging.join(name)).with_context(|| format!("Trunk left no {name}: is it 0.21.14?"));
    let text = |name: &str| String::from_utf8(built(name)?).with_context(|| format!("{name} is not UTF-8"));
    let (glue, wasm) = wasm::shorten_names(&text(GLUE)?, &wasm::without_custom_sections(&built(WASM)?)?)?;
    Ok(Shared {
        template: strip::html(&text("index.html")?),
        styles: styles::read()?,
        frame: strip::script(&project::read("src/shell/frame.js")?),
        early: strip::script(&project::read("src/shell/early.js")?),
        services: services()?,
        glue: glue::prepare(&strip::script(&glue))?,
        load: strip::script(&project::read("src/shell/load.js")?),
        program: program::encode(&streams::split(&wasm)?),
    })
}
