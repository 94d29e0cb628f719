//! The publisher's page (`src/publish/`): choose, copy, and find out what is in the way.
//!
//! Promises: one self-contained page; its policy names its one script and its one style by hash, and lets in besides only the
//! check that stands in the folder above it (for the preview) and what a publisher asks it to look at. Its words stand in its
//! template and its scripts; places and languages come from the library.

use std::fs;
use std::path::Path;

use anyhow::{Context, Result, ensure};
use back_check::content::{PLACES, Place, keys};
use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use sha2::{Digest as _, Sha384};

use super::{language, policy, strip, template};
use crate::project;

const FOLDER: &str = "src/publish";

/// In this order: what comes later builds on what comes before.
const SCRIPTS: [&str; 9] =
    ["policy", "source", "snippets", "options", "served", "forbidden", "diagnose", "page", "look"];
const SHEETS: [&str; 5] =
    ["styles/tokens.css", "styles/base.css", "styles/parts.css", "src/publish/page.css", "src/publish/form.css"];

/// Something to choose: what stands in the code, and how a person calls it.
#[derive(Clone, Copy, Debug)]
pub(super) struct Choice<'a> {
    /// As in the attribute.
    pub(super) id: &'a str,
    /// As in the list.
    pub(super) name: &'a str,
}

/// What the page tells of the rest of the folder.
#[derive(Clone, Copy, Debug)]
pub(super) struct Given<'a> {
    /// The text of `back-check.js`, as it is shipped.
    pub(super) script: &'a str,
    /// Its version, as in `0.1.0`.
    pub(super) version: &'a str,
    /// The languages of the check; the first has its document at the root.
    pub(super) languages: &'a [Choice<'a>],
    /// The places that it knows, without the unknown one.
    pub(super) places: &'a [Choice<'a>],
}

/// Writes the page into its folder beside the documents.
pub(super) fn write(folder: &Path, script: &str) -> Result<()> {
    let languages = language::all();
    let words = &languages.first().context("there is no language")?.catalogue;
    let all: Vec<Choice<'_>> = languages.iter().map(|it| Choice { id: it.code, name: it.name() }).collect();
    // The first is the unknown one, which is what no attribute says.
    let place = |(at, place): (usize, &'static Place)| Choice { id: place.id, name: words.get(keys::place(at)) };
    let places: Vec<Choice<'_>> = PLACES.iter().enumerate().skip(1).map(place).collect();
    let page = page(&Given { script, version: env!("CARGO_PKG_VERSION"), languages: &all, places: &places })?;
    let folder = folder.join("publish");
    fs::create_dir_all(&folder)
        .and_then(|()| fs::write(folder.join("index.html"), page))
        .with_context(|| format!("cannot write into {}", folder.display()))
}

/// The page, for `publish/index.html`.
pub(super) fn page(given: &Given<'_>) -> Result<String> {
    let scripts: Result<Vec<String>> = SCRIPTS.iter().map(|name| script(name)).collect();
    let script = scripts?.join("\n");
    let styles: Result<Vec<String>> = SHEETS.iter().map(|path| project::read(path)).collect();
    let styles = strip::styles(&styles?.join("\n"));
    ensure!(!styles.contains("</style") && !styles.contains("<!--"), "the styles of {FOLDER} would end their element");

    let codes: Vec<&str> = given.languages.iter().map(|language| language.id).collect();
    let values = [
        ("policy", policy_of(&script, &styles)),
        ("styles", styles),
        ("script", script),
        ("version", template::attribute(given.version)),
        ("hash", format!("sha384-{}", STANDARD.encode(Sha384::digest(given.script)))),
        ("codes", codes.join(" ")),
        ("languages", choices(given.languages)),
        ("places", choices(given.places)),
        ("downloads", downloads(given.languages)),
    ];
    let values = values.each_ref().map(|(name, value)| (*name, value.as_str()));
    let path = format!("{FOLDER}/index.html");
    template::fill(&strip::html(&project::read(&path)?), &values).context(path)
}

/// One of the page's scripts, if nothing in it would change its place in the page.
fn script(name: &str) -> Result<String> {
    let path = Path::new(FOLDER).join(name).with_extension("js").display().to_string();
    let text = project::read(&path)?;
    let script = strip::script(&text);
    for never in ["</script", "<!--", "\0", "\r"] {
        ensure!(!script.contains(never), "{path} holds {never:?}, which HTML would not leave as it is");
    }
    Ok(script)
}

/// What the page may do: run itself and the script it shows, show the check, and ask for what a publisher names.
fn policy_of(script: &str, styles: &str) -> String {
    [
        "default-src 'none'".to_owned(),
        format!("script-src 'self' {}", policy::hashes(&[script])),
        format!("style-src {}", policy::hashes(&[styles])),
        "img-src data:".to_owned(),
        "frame-src 'self'".to_owned(),
        "connect-src 'self' https: http:".to_owned(),
        "base-uri 'none'".to_owned(),
        "form-action 'none'".to_owned(),
    ]
    .join("; ")
}

fn choices(all: &[Choice<'_>]) -> String {
    let option = |it: &Choice<'_>| {
        format!(r#"<option value="{}">{}</option>"#, template::attribute(it.id), template::text(it.name))
    };
    all.iter().map(option).collect::<Vec<_>>().join("\n")
}

/// The documents to save, each with the folder it has to stand in.
fn downloads(languages: &[Choice<'_>]) -> String {
    let file = |(at, language): (usize, &Choice<'_>)| {
        let path = if at == 0 { "index.html".to_owned() } else { format!("{}/index.html", language.id) };
        let (path, name) = (template::attribute(&path), template::text(language.name));
        format!(r#"<li><a href="../{path}" download="index.html">{path}</a> ({name})</li>"#)
    };
    languages.iter().enumerate().map(file).collect::<Vec<_>>().join("\n")
}

#[cfg(test)]
mod tests {
    use serde_json::Value;

    use super::{Choice, Given, page};

    const ENGLISH: Choice<'_> = Choice { id: "en", name: "English" };
    const GIVEN: Given<'_> = Given {
        script: "let a;",
        version: "1.2.3",
        languages: &[ENGLISH, Choice { id: "es", name: "Español" }],
        places: &[Choice { id: "gb", name: "United <Kingdom>" }],
    };

    fn made() -> String {
        page(&GIVEN).expect("nothing is missing")
    }

    #[test]
    fn it_offers_the_places_and_languages_that_there_are() {
        let page = made();
        assert!(page.contains(r#"<option value="gb">United &lt;Kingdom&gt;</option>"#));
        assert!(page.contains(r#"<option value="es">Español</option>"#));
        assert!(page.contains(r#"<a href="../index.html" download="index.html">index.html</a> (English)"#));
        assert!(page.contains(r#"<a href="../es/index.html" download="index.html">es/index.html</a> (Español)"#));
        assert!(page.contains(r#"data-version="1.2.3""#) && page.contains(r#"data-languages="en es""#));
    }

    #[test]
    fn its_hash_is_that_of_the_script_as_browsers_compute_it() {
        // By `openssl dgst -sha384 -binary | base64` of the same six letters.
        assert!(
            made().contains(r#"data-hash="sha384-a2/fTciDUgS9Ux351fbtCVO0n0jYkgLOIxKkwdl+/YXBTe58c2wv3J0uV4icmK0L""#)
        );
    }

    #[test]
    fn its_policy_lets_in_its_own_script_and_style_and_no_inline_one() {
        let page = made();
        let between = |open: &str, close: &str| {
            let (_, rest) = page.split_once(open).expect("it begins");
            rest.split_once(close).expect("it ends").0.to_owned()
        };
        let policy = between("http-equiv=\"Content-Security-Policy\" content=\"", "\"");
        assert_eq!(policy, super::policy_of(&between("<script>", "</script>"), &between("<style>", "</style>")));
        let tags = ["<script>", "</script>", "<style>", "</style>"];
        assert_eq!(tags.map(|tag| page.matches(tag).count()), [1; 4], "one script and one style");
        assert!(!policy.contains("unsafe") && policy.starts_with("default-src 'none'"));
        assert!(page.find("http-equiv") < page.find("<style>"));
    }

    #[test]
    fn it_asks_for_nothing_of_another_site() {
        let page = made();
        let loads = ["src=\"http", "href=\"http", "url(", "@import"];
        let markup = page.split("<script>").next().expect("there is a beginning");
        assert!(loads.iter().all(|it| !markup.contains(it)), "something of {loads:?} is in the page");
    }

    #[test]
    fn what_describes_the_element_names_what_it_has() {
        let read = |path: &str| crate::project::read(path).expect("it stands there");
        let script = read("src/embed/back-check.js");
        let names = script.split("const NAMES = [").nth(1).and_then(|rest| rest.split(']').next());
        let names: Vec<&str> = names.expect("it lists them").split(", ").map(|name| name.trim_matches('\'')).collect();
        let moments = ["back-check:ready", "back-check:start", "back-check:end"];

        let manifest: Value = serde_json::from_str(&read("src/embed/custom-elements.json")).expect("it is JSON");
        let element = &manifest["modules"][0]["declarations"][0];
        let listed = |key: &str| -> Vec<String> {
            let all = element[key].as_array().expect("a list");
            all.iter().map(|it| it["name"].as_str().unwrap_or_default().to_owned()).collect()
        };
        assert_eq!(
            (listed("attributes"), listed("events")),
            (names.iter().map(|it| (*it).to_owned()).collect(), moments.map(String::from).to_vec())
        );

        let types = read("src/embed/back-check.d.ts");
        let (page, choices) = (read("src/publish/index.html"), read("src/publish/snippets.js"));
        for name in names {
            let property = if name.contains('-') { format!("'{name}'") } else { name.to_owned() };
            assert_eq!(types.matches(&format!("  {property}?: ")).count(), 1, "{name} in the types");
            // Where the check is follows from where its script is: that is no choice.
            let in_form = page.contains(&format!("name=\"{name}\""));
            assert!(name == "src" || (in_form && choices.contains(&format!(" {property}: '"))), "{name} can be chosen");
        }
        for moment in moments {
            assert!(
                types.contains(&format!("'{moment}': CustomEvent<null>"))
                    && page.contains(&format!("<code>{moment}</code>")),
                "{moment}"
            );
        }
    }

    #[test]
    fn no_colour_of_its_own() {
        let read = |path: &str| crate::project::read(path).expect("it stands there");
        let page = read("src/publish/page.css");
        let rules = page.split_once('}').expect("the sizes come first").1.to_owned() + &read("src/publish/form.css");
        let has_number = |line: &&str| {
            line.contains('#') && line.contains(": #")
                || ["px", "rem", "ms;"].iter().any(|unit| {
                    line.match_indices(unit).any(|(at, _)| line[..at].ends_with(|last: char| last.is_ascii_digit()))
                })
        };
        let own: Vec<&str> = rules.lines().filter(has_number).collect();
        assert!(own.is_empty(), "numbers belong to the tokens: {own:?}");
    }
}
