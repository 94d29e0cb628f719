//! The languages there are, as the library compiled them.

use back_check::content::words::{COMPILED, Words};
use back_check::content::{CONTENT_DATE, CONTENT_VERSION, REVIEW_BY, ui_words};

/// The language of the document at the root.
const FIRST: &str = "en";

/// What a document needs of its language.
pub(super) struct Language {
    /// Its code, as in `lang`.
    pub(super) code: &'static str,
    /// The compiled catalogue: one message a line.
    pub(super) words: &'static str,
    /// The same, to be asked for a message.
    pub(super) catalogue: Words,
}

impl Language {
    /// The folder in `dist/` where its document stands, as an address has it: `es/`, and nothing for the first.
    pub(super) fn place(&self) -> String {
        if self.code == FIRST { String::new() } else { format!("{}/", self.code) }
    }

    /// The way from its document to the root of `dist/`.
    pub(super) fn root(&self) -> &'static str {
        if self.code == FIRST { "./" } else { "../" }
    }

    /// Its name, as those who speak it say it.
    pub(super) fn name(&self) -> &'static str {
        match self.code {
            "en" => "English",
            "es" => "Espa\u{f1}ol",
            "fr" => "Fran\u{e7}ais",
            "de" => "Deutsch",
            "ar" => "\u{627}\u{644}\u{639}\u{631}\u{628}\u{64a}\u{629}",
            other => other,
        }
    }

    /// The title of its document.
    pub(super) fn title(&self) -> &str {
        self.catalogue.get(ui_words::PAGE_TITLE)
    }

    /// What the document is, in a sentence, for those who find it in a list.
    pub(super) fn description(&self) -> &str {
        self.catalogue.get(ui_words::PAGE_DESCRIPTION)
    }

    /// In which direction it is written, as in `dir`.
    pub(super) fn direction(&self) -> &'static str {
        if ["ar", "fa", "he", "ps", "ur"].contains(&self.code) { "rtl" } else { "ltr" }
    }
}

/// All languages, that of the document at the root first.
pub(super) fn all() -> Vec<Language> {
    let language =
        |&(code, words): &(&'static str, &'static str)| Language { code, words, catalogue: Words::parse(words) };
    let mut all: Vec<Language> = COMPILED.iter().map(language).collect();
    all.sort_by_key(|language| language.code != FIRST);
    all
}

/// Which version a document is, for those who keep a copy.
pub(super) fn version_line() -> String {
    let day = |(year, month, day): (u16, u8, u8)| format!("{year}-{month:02}-{day:02}");
    let version = env!("CARGO_PKG_VERSION");
    format!("{version}, content {CONTENT_VERSION} of {}, to be reviewed by {}", day(CONTENT_DATE), day(REVIEW_BY))
}

#[cfg(test)]
mod tests {
    use super::{all, version_line};

    #[test]
    fn english_stands_at_the_root() {
        let languages = all();
        let english = languages.iter().find(|language| language.code == "en").expect("there is English");
        assert_eq!((english.place().as_str(), english.root()), ("", "./"));
        assert_eq!(english.direction(), "ltr");
        let others = languages.iter().filter(|language| language.code != "en");
        others.for_each(|other| assert_eq!((other.place(), other.root()), (format!("{}/", other.code), "../")));
    }

    #[test]
    fn a_version_tells_its_days() {
        assert!(version_line().contains("content 1 of 20"));
    }
}
