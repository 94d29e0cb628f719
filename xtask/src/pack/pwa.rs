//! What makes an app of the visited page: its service worker, its manifest, and its pictures.
//!
//! Promises: the worker knows the hash of each document as it is shipped; the manifest speaks the words of the first language's
//! catalogue, and its pictures are in their true sizes. They stand in it: the policy of the document holds for them too, and lets in no
//! picture from a server.

use std::fs;
use std::path::Path;

use anyhow::{Context, Result};
use back_check::content::ui_words as ui;
use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use serde_json::{Value, json};
use sha2::{Digest as _, Sha256};

use super::language::{self, Language};
use super::{strip, template};
use crate::project;

const FOLDER: &str = "src/pwa";
/// The pictures in the manifest: their places in it, their files, and their types.
const PICTURES: [(&str, &str, &str); 6] = [
    ("icon", "icon.svg", "image/svg+xml"),
    ("icon-192", "icon-192.png", "image/png"),
    ("icon-512", "icon-512.png", "image/png"),
    ("icon-maskable", "icon-maskable-512.png", "image/png"),
    ("narrow", "screenshot-narrow.png", "image/png"),
    ("wide", "screenshot-wide.png", "image/png"),
];
/// The icon beside it, which Apple's home screen asks for.
const APPLE: &str = "apple-touch-icon.png";

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
    write(APPLE, &picture(APPLE)?)
}

fn picture(name: &str) -> Result<Vec<u8>> {
    let path = project::root().join(FOLDER).join(name);
    fs::read(&path).with_context(|| format!("cannot read {}", path.display()))
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
    let mut values = vec![
        ("product", say(ui::PRODUCT)),
        ("description", say(ui::PAGE_DESCRIPTION)),
        ("lang", json!(language.code).to_string()),
        ("direction", json!(language.direction()).to_string()),
        ("welcome", say(ui::WELCOME_TITLE)),
        ("start", say(ui::START)),
        ("signs", say(ui::SIGNS_AGAIN)),
    ];
    for (place, name, kind) in PICTURES {
        values.push((place, json!(format!("data:{kind};base64,{}", STANDARD.encode(picture(name)?))).to_string()));
    }
    let values: Vec<(&str, &str)> = values.iter().map(|(name, value)| (*name, value.as_str())).collect();
    template::fill(source, &values).context("manifest.webmanifest")
}

#[cfg(test)]
mod tests {
    use base64::Engine as _;
    use base64::engine::general_purpose::STANDARD;
    use serde_json::Value;

    use super::{APPLE, Copy, manifest, picture, source, worker};
    use crate::pack::{first_screen, language, policy};
    use crate::project;

    fn made() -> Value {
        let languages = language::all();
        let text = manifest(&source("manifest.webmanifest").expect("it stands there"), &languages[0]);
        serde_json::from_str(&text.expect("nothing is missing")).expect("it is JSON")
    }

    fn list(manifest: &Value, name: &str) -> Vec<Value> {
        manifest[name].as_array().cloned().expect("a list")
    }

    /// Width and height, as the head of a PNG says them.
    fn size(png: &[u8]) -> String {
        assert_eq!(&png[..8], b"\x89PNG\r\n\x1a\n");
        let number = |at: usize| u32::from_be_bytes(png[at..at + 4].try_into().expect("four bytes"));
        format!("{}x{}", number(16), number(20))
    }

    #[test]
    fn its_pictures_stand_in_it_in_their_true_sizes() {
        let manifest = made();
        for picture in [list(&manifest, "icons"), list(&manifest, "screenshots")].concat() {
            let (kind, data) =
                picture["src"].as_str().and_then(|it| it.split_once(";base64,")).expect("it stands in it");
            assert_eq!(kind, format!("data:{}", picture["type"].as_str().expect("a type")));
            let bytes = STANDARD.decode(data).expect("base64");
            match picture["sizes"].as_str() {
                Some("any") => assert!(bytes.starts_with(b"<svg ")),
                sizes => assert_eq!(sizes, Some(size(&bytes).as_str())),
            }
        }
        assert_eq!(size(&picture(APPLE).expect("it stands there")), "180x180");
        // A picture from a server would be refused.
        assert!(policy::policy(&[], &[]).contains("img-src data:;"));
    }

    #[test]
    fn it_can_be_installed_and_its_shortcuts_lead_somewhere() {
        let manifest = made();
        let icons = list(&manifest, "icons");
        assert!(["192x192", "512x512"].iter().all(|size| icons.iter().any(|icon| icon["sizes"] == *size)));
        assert_eq!([&manifest["start_url"], &manifest["scope"]], ["./", "./"]);
        let urls: Vec<Value> = list(&manifest, "shortcuts").iter().map(|it| it["url"].clone()).collect();
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
