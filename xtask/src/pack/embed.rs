//! `back-check.js`, the script that puts the check on any page, and what describes it to tools.
//!
//! Promises: what to do in danger stands in it in the words of each language, from the same catalogue as the first screen, so
//! that the two never disagree; places and languages are those there are.

use std::fs;
use std::path::Path;

use anyhow::{Context, Result, ensure};
use back_check::content::words::Words;
use back_check::content::{PLACES, ui_words as ui};

use super::language::{self, Language};
use super::{strip, template};
use crate::project;

/// The script.
const SCRIPT: &str = "back-check.js";
/// What describes it to editors: its types, and its attributes and events.
const DESCRIPTIONS: [&str; 2] = ["back-check.d.ts", "custom-elements.json"];

/// Writes the script and its descriptions beside the documents; returns the script.
pub(super) fn write(folder: &Path) -> Result<String> {
    let write =
        |name: &str, text: &str| fs::write(folder.join(name), text).with_context(|| format!("cannot write {name}"));
    for name in DESCRIPTIONS {
        write(name, &project::read(&format!("src/embed/{name}"))?)?;
    }
    let script = script(&project::read(&format!("src/embed/{SCRIPT}"))?, &language::all())?;
    write(SCRIPT, &script)?;
    Ok(script)
}

/// The script, from its source.
pub(super) fn script(source: &str, languages: &[Language]) -> Result<String> {
    let cards: Vec<String> =
        languages.iter().map(|it| format!("{}:{}", quoted(it.code), card(&it.catalogue))).collect();
    // The first is the unknown one, which is what no attribute says.
    let places: Vec<&str> = PLACES.iter().skip(1).map(|place| place.id).collect();
    let script = template::fill(
        &strip::script(source),
        &[
            ("version", &quoted(env!("CARGO_PKG_VERSION"))),
            ("places", &places.join("|")),
            ("cards", &format!("{{{}}}", cards.join(","))),
        ],
    )
    .context("src/embed/back-check.js")?;
    ensure!(
        script.is_ascii(),
        "src/embed/back-check.js holds letters that a server may send wrongly: write them as words"
    );
    Ok(script)
}

/// What to do in danger, as an array: a title, the signs, what to do, and what the link says that opens the check alone.
fn card(words: &Words) -> String {
    let signs = [ui::SIGN_CHEST, ui::SIGN_SADDLE, ui::SIGN_LEGS, ui::SIGN_HEAD, ui::SIGN_INJURY];
    let signs: Vec<String> = signs.iter().map(|sign| quoted(words.get(*sign))).collect();
    let act = words.fill(ui::DANGER_WHAT_TO_DO, &[words.get(ui::EMERGENCY_UNKNOWN)]);
    let [title, open] = [ui::DANGER_TITLE, ui::OPEN_ALONE].map(|key| quoted(words.get(key)));
    format!("[{title},[{}],{},{open}]", signs.join(","), quoted(&act))
}

/// A text as JavaScript has it, in ASCII: so no server can send it in a wrong encoding.
fn quoted(text: &str) -> String {
    let mut quoted = String::from("'");
    for unit in text.encode_utf16() {
        match char::from_u32(unit.into()) {
            Some(letter @ ('\'' | '\\')) => quoted.extend(['\\', letter]),
            Some(letter @ ' '..='~') => quoted.push(letter),
            _ => quoted.push_str(&format!("\\u{unit:04x}")),
        }
    }
    quoted + "'"
}

#[cfg(test)]
mod tests {
    use back_check::app::{Model, view};

    use super::{language, quoted, script};
    use crate::project;

    fn packed() -> String {
        script(&project::read("src/embed/back-check.js").expect("it stands there"), &language::all()).expect("it fits")
    }

    #[test]
    fn the_danger_card_says_what_the_first_screen_says() {
        let script = packed();
        for language in language::all() {
            let screen = view(&Model::new(None), &language.catalogue);
            let texts: Vec<&str> = screen.parts.iter().flat_map(|part| part.texts()).collect();
            let card = script.split(&format!("{}:[", quoted(language.code))).nth(1).expect("there is a card");
            let card = card.split(']').next().expect("the signs end").replace("[", "");
            let parts: Vec<&str> = card.split("','").map(|part| part.trim_matches('\'')).collect();
            assert_eq!(parts.len(), 6, "a title and five signs: {parts:?}");
            for part in parts {
                assert!(
                    texts.iter().any(|text| quoted(text) == format!("'{part}'")),
                    "{part} is not on the first screen"
                );
            }
        }
    }

    #[test]
    fn it_is_plain_ascii_and_whole() {
        let script = packed();
        assert!(script.is_ascii());
        assert!(script.contains(env!("CARGO_PKG_VERSION")) && script.contains("(gb|") && !script.contains("unknown|"));
    }

    #[test]
    fn a_text_stays_a_text() {
        assert_eq!(quoted("it's \\ \u{2019}\n"), "'it\\'s \\\\ \\u2019\\u000a'");
        assert_eq!(quoted("</script>"), "'</script>'");
    }
}
