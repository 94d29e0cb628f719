//! The document as it was built, and what is made of it to see what happens then.
//!
//! Promises: it is the one in `dist/`, or in the folder that `BACK_CHECK_DIST` names, and nothing here changes that file.

use std::env;
use std::fs;
use std::ops::Range;
use std::path::{Path, PathBuf};

use anyhow::{Context, Result};
use sha2::{Digest as _, Sha256};

/// Marks the element that holds the program as text.
const PROGRAM: &str = "id=\"program\"";
/// As in [`PROGRAM`], where the packer leaves quotation marks out.
const PROGRAM_BARE: &str = "id=program";
/// Opens the line that says which version the document is.
const VERSION: &str = "<meta name=\"version\" content=\"";
/// Opens the line that says which build it is.
const BUILD: &str = "<meta name=\"build\" content=\"";

/// An HTML document.
#[derive(Clone, Debug)]
pub struct Document {
    text: String,
}

impl Document {
    /// The one that was built.
    ///
    /// # Errors
    /// If there is none.
    pub fn built() -> Result<Self> {
        let path = folder().join("index.html");
        let text = fs::read_to_string(&path)
            .with_context(|| format!("there is no {}: `cargo xtask build` makes it", path.display()))?;
        Ok(Document { text })
    }

    /// One from its text.
    #[must_use]
    pub fn from_text(text: impl Into<String>) -> Self {
        Document { text: text.into() }
    }

    /// Its text.
    #[must_use]
    pub fn text(&self) -> &str {
        &self.text
    }

    /// How many bytes come before the program's own.
    ///
    /// # Errors
    /// If it holds no program.
    pub fn bytes_before_program(&self) -> Result<usize> {
        Ok(self.program()?.start)
    }

    /// The same document with a program that no browser accepts: the second half of it says something else.
    ///
    /// # Errors
    /// If it holds no program.
    pub fn damaged(&self) -> Result<Self> {
        let program = self.program()?;
        let half = self.text[program.clone()].chars().count() / 2;
        let damaged = self.text[program.clone()]
            .chars()
            .enumerate()
            .map(|(at, letter)| if at < half || !letter.is_ascii_lowercase() { letter } else { 'z' });
        let text = [&self.text[..program.start], &damaged.collect::<String>(), &self.text[program.end..]].concat();
        Ok(Document { text })
    }

    /// The same document without one tenth of its program, counted from 0.
    ///
    /// # Errors
    /// If it holds no program.
    pub fn without_tenth(&self, tenth: usize) -> Result<Self> {
        let program = self.program()?;
        let letters: Vec<char> = self.text[program.clone()].chars().collect();
        let [from, to] = [tenth, tenth + 1].map(|tenth| letters.len() * tenth / 10);
        let rest: String = letters[..from].iter().chain(&letters[to..]).collect();
        Ok(Document { text: [&self.text[..program.start], &rest, &self.text[program.end..]].concat() })
    }

    /// The same document as it is when only the beginning of the program was saved or sent.
    ///
    /// # Errors
    /// If it holds no program.
    pub fn cut_short(&self) -> Result<Self> {
        let program = self.program()?;
        let beginning: String = self.text[program.clone()].chars().take(1000).collect();
        Ok(Document { text: [&self.text[..program.start], &beginning].concat() })
    }

    /// The same document as it says that it is of another version, as in `0.2.0`.
    ///
    /// # Errors
    /// If it does not say which version it is.
    pub fn of_version(&self, version: &str) -> Result<Self> {
        let (before, line) = self.text.split_once(VERSION).context("the document does not say which version it is")?;
        let (_, after) = line.split_once(',').context("the version is followed by nothing")?;
        Ok(Document { text: [before, VERSION, version, ",", after].concat() })
    }

    /// The same document as it stands in the folder of another language.
    #[must_use]
    pub fn in_folder(&self, language: &str) -> Self {
        let text = self.text.replacen(" lang=\"en\"", &format!(" lang=\"{language}\""), 1);
        Document { text: text.replacen(" data-root=\"./\"", " data-root=\"../\"", 1) }
    }

    /// The SHA-256 of its bytes, in hexadecimal digits.
    #[must_use]
    pub fn hash(&self) -> String {
        Sha256::digest(&self.text).iter().map(|byte| format!("{byte:02x}")).collect()
    }

    /// The two days that its version names, as in `2026-11-20`: of its content, and by which that has to be reviewed.
    ///
    /// # Errors
    /// If it does not name them.
    pub fn days(&self) -> Result<[&str; 2]> {
        let line = self.told(VERSION)?;
        let is_day = |word: &&str| word.len() == 10 && word.matches('-').count() == 2;
        let mut days = line.split([' ', ',']).filter(is_day);
        let days = days.next().zip(days.next()).with_context(|| format!("the version names no two days: {line}"))?;
        Ok(days.into())
    }

    /// Which build it is.
    ///
    /// # Errors
    /// If it does not say so.
    pub fn build(&self) -> Result<&str> {
        self.told(BUILD)
    }

    /// The name under which a copy of it is saved.
    ///
    /// # Errors
    /// If it does not say which it is.
    pub fn copy_name(&self) -> Result<String> {
        let version = self.told(VERSION)?.split(',').next().unwrap_or_default();
        Ok(format!("back-check-{version}-{}-{}.html", self.days()?[0], self.build()?))
    }

    /// What a line in its head says that opens in this way.
    fn told(&self, opening: &str) -> Result<&str> {
        let (_, line) = self.text.split_once(opening).context("the document does not say which it is")?;
        Ok(line.split('"').next().unwrap_or_default())
    }

    fn program(&self) -> Result<Range<usize>> {
        let mark = self.text.find(PROGRAM).or_else(|| self.text.find(PROGRAM_BARE));
        let mark = mark.context("the document names no element `program`")?;
        let start = mark + self.text[mark..].find('>').context("the element `program` does not begin")? + 1;
        let length = self.text[start..].find('<').context("the element `program` does not end")?;
        Ok(start..start + length)
    }
}

/// Where the built documents stand.
#[must_use]
pub fn folder() -> PathBuf {
    let here = Path::new(env!("CARGO_MANIFEST_DIR"));
    env::var_os("BACK_CHECK_DIST").map_or_else(|| here.join("../../dist"), PathBuf::from)
}

/// A text as a good server sends it.
///
/// # Errors
/// If brotli fails.
pub fn brotli(text: &str) -> Result<Vec<u8>> {
    let mut bytes = Vec::new();
    brotli::BrotliCompress(&mut text.as_bytes(), &mut bytes, &brotli::enc::BrotliEncoderParams::default())?;
    Ok(bytes)
}

#[cfg(test)]
mod tests {
    use super::Document;

    #[test]
    fn the_days_are_those_of_the_version() {
        let line =
            "<meta name=\"version\" content=\"0.1.0, content 1 of 2026-11-20, to be reviewed by 2027-11-20\"><p>";
        assert_eq!(Document::from_text(line).days().expect("there are two"), ["2026-11-20", "2027-11-20"]);
        assert!(Document::from_text("<p>of 2026-11-20, 2027-11-20").days().is_err());
        let next = Document::from_text(line).of_version("9").expect("it says its own").text().to_owned();
        assert!(next.contains("content=\"9, content 1 of"), "{next}");
    }

    #[test]
    fn a_copy_is_named_after_what_it_is() {
        let head = "<meta name=\"version\" content=\"0.1.0, content 1 of 2026-11-20, to be reviewed by 2027-11-20\">\
            <meta name=\"build\" content=\"3f9a12c4\">";
        let name = Document::from_text(head).copy_name().expect("it says which it is");
        assert_eq!(name, "back-check-0.1.0-2026-11-20-3f9a12c4.html");
    }

    #[test]
    fn the_program_is_found_and_damaged_alone() {
        let document = Document::from_text("<p>ab</p><script id=\"program\">abcdefgh</script><p>efgh</p>");
        assert_eq!(document.bytes_before_program().expect("there is one"), 30);
        let damaged = document.damaged().expect("there is one");
        assert_eq!(damaged.text(), "<p>ab</p><script id=\"program\">abcdzzzz</script><p>efgh</p>");
    }
}
