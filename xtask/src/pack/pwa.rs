//! What makes an app of the visited page: its service worker, its manifest, and its pictures.
//!
//! Promises: the worker knows the hash of each document as it is shipped; the manifest speaks the words of the first language's
//! catalogue, and names only pictures that stand beside it, in their true sizes.

use std::fs;
use std::path::Path;

use anyhow::{Context, Result};
use back_check::content::ui_words as ui;
use serde_json::{Value, json};
use sha2::{Digest as _, Sha256};

use super::language::{self, Language};
use super::{strip, template};
use crate::project;

const FOLDER: &str = "src/pwa";
const PICTURES: [&str; 7] = [
    "icon.svg",
    "icon-192.png",
    "icon-512.png",
    "icon-maskable-512.png",
    "apple-touch-icon.png",
    "screenshot-narrow.png",
    "screenshot-wide.png",
];

/// A document as the worker has to know it.
#[derive(Clone, Debug)]
pub(super) struct Copy {
    place: String,
    hash: String,
}

impl Copy {
    /// The document of a language, which stands in its folder.
    pub(super) fn of(language: &Language, document: &str) -> Self {
        let digest = Sha256::digest(document);
        Copy { place: language.place(), hash: digest.iter().map(|byte| format!("{byte:02x}")).collect() }
    }
}

/// Writes all of it beside the documents.
pub(super) fn write(folder: &Path, copies: &[Copy]) -> Result<()> {
    let languages = language::all();
    let first = languages.first().context("there is no language")?;
    let write =
        |name: &str, bytes: &[u8]| fs::write(folder.join(name), bytes).with_context(|| format!("cannot write {name}"));
    write("sw.js", worker(&source("sw.js")?, copies)?.as_bytes())?;
    write("manifest.webmanifest", manifest(&source("manifest.webmanifest")?, first)?.as_bytes())?;
    for name in PICTURES {
        let path = project::root().join(FOLDER).join(name);
        write(name, &fs::read(&path).with_context(|| format!("cannot read {}", path.display()))?)?;
    }
    Ok(())
}

fn source(name: &str) -> Result<String> {
    project::read(&format!("{FOLDER}/{name}"))
}

/// The worker, from its source.
fn worker(source: &str, copies: &[Copy]) -> Result<String> {
    let copies: Vec<Value> = copies.iter().map(|copy| json!([copy.place, copy.hash])).collect();
    template::fill(&strip::script(source), &[("documents", &Value::from(copies).to_string())]).context("sw.js")
}

/// The manifest, from its source, in the words of a language.
fn manifest(source: &str, language: &Language) -> Result<String> {
    let say = |key| json!(language.catalogue.get(key)).to_string();
    template::fill(
        source,
        &[
            ("product", &say(ui::PRODUCT)),
            ("description", &say(ui::PAGE_DESCRIPTION)),
            ("lang", &json!(language.code).to_string()),
            ("direction", &json!(language.direction()).to_string()),
            ("welcome", &say(ui::WELCOME_TITLE)),
            ("start", &say(ui::START)),
            ("signs", &say(ui::SIGNS_AGAIN)),
        ],
    )
    .context("manifest.webmanifest")
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;
    use std::fs;

    use serde_json::Value;

    use super::{Copy, FOLDER, PICTURES, manifest, source, worker};
    use crate::pack::{first_screen, language};
    use crate::project;

    fn made() -> Value {
        let languages = language::all();
        let text = manifest(&source("manifest.webmanifest").expect("it stands there"), &languages[0]);
        serde_json::from_str(&text.expect("nothing is missing")).expect("it is JSON")
    }

    /// All objects in it that have a `src`.
    fn pictures(value: &Value) -> Vec<&Value> {
        let inner: Vec<&Value> = match value {
            Value::Array(all) => all.iter().flat_map(pictures).collect(),
            Value::Object(all) => all.values().flat_map(pictures).collect(),
            _ => Vec::new(),
        };
        value.get("src").map(|_| value).into_iter().chain(inner).collect()
    }

    /// Width and height, as the head of a PNG says them.
    fn size(name: &str) -> String {
        let bytes = fs::read(project::root().join(FOLDER).join(name)).expect("it stands there");
        assert_eq!(&bytes[..8], b"\x89PNG\r\n\x1a\n", "{name}");
        let number = |at: usize| u32::from_be_bytes(bytes[at..at + 4].try_into().expect("four bytes"));
        format!("{}x{}", number(16), number(20))
    }

    #[test]
    fn the_manifest_names_pictures_that_there_are_in_their_true_sizes() {
        let manifest = made();
        let mut named = BTreeSet::from(["apple-touch-icon.png"]);
        for picture in pictures(&manifest) {
            let name = picture["src"].as_str().expect("a name");
            assert!(PICTURES.contains(&name), "{name} is not packed");
            named.insert(name);
            match picture["type"].as_str() {
                Some("image/png") => assert_eq!(picture["sizes"], size(name), "{name}"),
                _ => assert_eq!((&picture["type"], &picture["sizes"]), (&"image/svg+xml".into(), &"any".into())),
            }
        }
        assert_eq!(size("apple-touch-icon.png"), "180x180");
        assert_eq!(named, BTreeSet::from(PICTURES), "what is packed is used");
    }

    #[test]
    fn it_can_be_installed_and_its_shortcuts_lead_somewhere() {
        let manifest = made();
        let sizes: Vec<&str> =
            manifest["icons"].as_array().expect("a list").iter().filter_map(|it| it["sizes"].as_str()).collect();
        assert!(["192x192", "512x512"].iter().all(|size| sizes.contains(size)));
        assert_eq!([&manifest["start_url"], &manifest["scope"]], ["./", "./"]);
        let urls: Vec<&str> =
            manifest["shortcuts"].as_array().expect("a list").iter().filter_map(|it| it["url"].as_str()).collect();
        assert_eq!(urls, ["./?to=check", "./#danger-title"]);
        assert!(first_screen::first_screen(&language::all()[0].catalogue).contains("id=\"danger-title\""));
    }

    #[test]
    fn its_colours_are_those_of_the_tokens() {
        let paper = made()["background_color"].as_str().expect("a colour").to_owned();
        assert_eq!(made()["theme_color"], paper.as_str());
        assert!(project::read("styles/tokens.css").expect("it stands there").contains(&format!("--paper: {paper};")));
    }

    #[test]
    fn the_worker_knows_each_document_by_its_place_and_hash() {
        let languages = language::all();
        let copies = [Copy::of(&languages[0], "abc"), Copy { place: "es/".into(), hash: "00".into() }];
        let text = worker(&source("sw.js").expect("it stands there"), &copies).expect("nothing is missing");
        // By `printf abc | sha256sum`.
        let hash = "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad";
        assert!(text.contains(&format!("new Map([[\"\",\"{hash}\"],[\"es/\",\"00\"]])")), "{text}");
    }
}
