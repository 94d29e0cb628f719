//! One document: the template with everything in its place.

use anyhow::{Result, ensure};

use super::language::Language;
use super::{first_screen, language, policy, seal, template};

/// What the documents of all languages have in common.
pub(super) struct Shared {
    /// `index.html`, as Trunk left it.
    pub(super) template: String,
    /// The styles, as one sheet.
    pub(super) styles: String,
    /// The script that talks with the page around.
    pub(super) frame: String,
    /// The script that serves the first screen until the program is there.
    pub(super) early: String,
    /// The scripts that the program calls, as one.
    pub(super) services: String,
    /// The script that ties the program to the browser.
    pub(super) glue: String,
    /// The script that starts the program, and stands in for it if it fails.
    pub(super) load: String,
    /// The program, as text.
    pub(super) program: String,
}

/// The document of one language.
pub(super) fn assemble(shared: &Shared, language: &Language) -> Result<String> {
    let policy = policy::policy(
        &[&shared.frame, &shared.early, &shared.services, &shared.glue, &shared.load],
        &[&shared.styles],
    );
    let document = template::fill(
        &shared.template,
        &[
            ("lang", language.code),
            ("direction", language.direction()),
            ("root", language.root()),
            ("title", &template::text(language.title())),
            ("description", &template::attribute(language.description())),
            ("version", &language::version_line()),
            ("build", ""),
            ("policy", &policy),
            ("styles", raw("styles", &shared.styles, "</style")?),
            ("first-screen", raw("first-screen", &first_screen::first_screen(&language.catalogue), "<script")?),
            ("frame", raw("frame", &shared.frame, "</script")?),
            ("early", raw("early", &shared.early, "</script")?),
            ("services", raw("services", &shared.services, "</script")?),
            ("glue", raw("glue", &shared.glue, "</script")?),
            ("load", raw("load", &shared.load, "</script")?),
            ("words", raw("words", language.words, "<")?),
            ("program", raw("program", &shared.program, "<")?),
        ],
    )?;
    seal::seal(&document)
}

/// A part that stands in the document as it is, if it holds nothing that would end or change its place.
fn raw<'a>(name: &str, text: &'a str, never: &str) -> Result<&'a str> {
    for never in [never, "<!--", "\0", "\r"] {
        ensure!(!text.contains(never), "the part `{name}` holds {never:?}, which HTML would not leave as it is");
    }
    Ok(text)
}

/// Fails if a document must not be shipped.
pub(super) fn check(document: &str, telltales: &[String]) -> Result<()> {
    for telltale in telltales {
        if let Some(at) = document.find(telltale) {
            let near: String = document[at..].chars().take(80).collect();
            anyhow::bail!(
                "it tells of the machine that built it: {near:?}. Build by `cargo xtask build`, which gives folders \
                 neutral names; if that was so, a folder is missing in xtask/src/remap.rs"
            );
        }
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use back_check::content::words::Words;

    use super::{Language, Shared, assemble, check};
    use crate::pack::{language, strip};
    use crate::project;

    fn shared() -> Shared {
        Shared {
            template: strip::html(&project::read("index.html").expect("it stands there")),
            styles: "p{color: red}".into(),
            frame: "frame()".into(),
            early: "early()".into(),
            services: "var cues = 1;".into(),
            glue: "let wasm_bindgen = '{{load}}';".into(),
            load: "load()".into(),
            program: "{asm".into(),
        }
    }

    fn english(shared: &Shared) -> anyhow::Result<String> {
        let languages = language::all();
        assemble(shared, languages.iter().find(|language| language.code == "en").expect("there is English"))
    }

    #[test]
    fn the_policy_knows_each_script_and_style_as_it_stands() {
        let document = english(&shared()).expect("nothing is missing");
        let elements = |open: &str, close: &str| -> Vec<String> {
            let after = document.split(open).skip(1);
            after.filter_map(|part| part.split_once(close)).map(|(text, _)| text.to_owned()).collect()
        };
        let scripts = ["<script data-own=\"\">", "<script id=\"load\" data-own=\"\">"];
        let scripts = scripts.map(|open| elements(open, "</script>")).concat();
        let styles = elements("<style data-own=\"\">", "</style>");
        let policy = super::policy::policy(
            &scripts.iter().map(String::as_str).collect::<Vec<_>>(),
            &styles.iter().map(String::as_str).collect::<Vec<_>>(),
        );
        assert_eq!((scripts.len(), styles.len()), (5, 1));
        assert!(document.contains(&format!("content=\"{policy}\"")));
        assert_eq!(document.matches("<script").count(), 7, "five that run and two that hold text");
    }

    #[test]
    fn the_policy_stands_before_all_it_rules() {
        let document = english(&shared()).expect("nothing is missing");
        let policy = document.find("http-equiv").expect("there is one");
        assert!(
            ["<style", "<script", "<link", "<title"].iter().all(|tag| document.find(tag).is_some_and(|at| at > policy))
        );
        assert!(document.starts_with(
            "<!doctype html>\n<html lang=\"en\" dir=\"ltr\" data-root=\"./\">\n<head>\n<meta charset=\"utf-8\" "
        ));
    }

    #[test]
    fn one_in_a_folder_of_its_language_finds_the_root() {
        let languages = language::all();
        let english = languages.first().expect("there is one");
        let other = Language { code: "es", words: english.words, catalogue: Words::parse(english.words) };
        let document = assemble(&shared(), &other).expect("nothing is missing");
        assert!(document.contains("<html lang=\"es\" dir=\"ltr\" data-root=\"../\">"));
    }

    #[test]
    fn a_part_that_would_break_the_page_is_refused() {
        let broken = Shared { glue: "a('</script>')".into(), ..shared() };
        assert!(english(&broken).expect_err("it ends its script").to_string().contains("`glue`"));
        let hidden = Shared { styles: "<!-- p{}".into(), ..shared() };
        assert!(english(&hidden).is_err());
    }

    #[test]
    fn the_same_parts_give_the_same_bytes() {
        assert_eq!(english(&shared()).expect("nothing is missing"), english(&shared()).expect("nothing is missing"));
    }

    #[test]
    fn a_document_that_tells_of_its_machine_is_refused() {
        let telltales = ["/home/me/".to_owned()];
        assert!(check("<p>at src/lib.rs", &telltales).is_ok());
        let error = check("<p>at /home/me/src/lib.rs", &telltales).expect_err("it tells").to_string();
        assert!(error.contains("/home/me/src/lib.rs"));
    }
}
