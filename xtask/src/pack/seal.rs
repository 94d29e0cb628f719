//! The seal of a document: which build it is, and by that whether it is whole.
//!
//! Promises: the same document has the same build id, another one another; a copy that lost or gained a byte is found out. It is
//! no signature: who changes a copy on purpose can seal it anew.

use anyhow::{Context, Result, ensure};
use sha2::{Digest as _, Sha256};

/// Opens the place of the build id, which is empty when the id is computed.
const PLACE: &[u8] = b"<meta name=\"build\" content=\"";
/// Opens the line that says which version a document is.
const VERSION: &[u8] = b"<meta name=\"version\" content=\"";
/// How many digits a build id has.
const DIGITS: usize = 8;

/// A document with its build id in its place.
pub(super) fn seal(document: &str) -> Result<String> {
    let at = after(document.as_bytes(), PLACE).context("the document has no place for its build id")?;
    let (before, rest) = document.split_at(at);
    ensure!(rest.starts_with('"'), "the place of the build id is taken");
    Ok([before, &id(document.as_bytes()), rest].concat())
}

/// A copy whose build id fits it.
#[derive(Debug, PartialEq, Eq)]
pub(crate) struct Whole {
    /// Which build it is.
    pub(crate) build: String,
    /// Which version, and of which day its content is.
    pub(crate) version: String,
}

/// Looks whether a copy is whole; an error says in what it is not.
pub(crate) fn look_at(copy: &[u8]) -> Result<Whole> {
    let at = after(copy, PLACE).context("it names no build, so it is no copy of Back Check, or not much of one")?;
    let build = until_quote(copy, at)?;
    let emptied = [&copy[..at], &copy[at + build.len()..]].concat();
    let computed = id(&emptied);
    ensure!(
        build == computed,
        "it says that it is build {build}, and its bytes are those of {computed}: something in it was changed, or it broke off"
    );
    let version = after(copy, VERSION).context("it names no version")?;
    Ok(Whole { build, version: until_quote(copy, version)? })
}

fn id(document: &[u8]) -> String {
    let digits: String = Sha256::digest(document).iter().map(|byte| format!("{byte:02x}")).collect();
    digits[..DIGITS].to_owned()
}

/// Where a text ends in a document.
fn after(document: &[u8], text: &[u8]) -> Option<usize> {
    document.windows(text.len()).position(|part| part == text).map(|at| at + text.len())
}

fn until_quote(copy: &[u8], at: usize) -> Result<String> {
    let value = copy[at..].split(|byte| *byte == b'"').next().unwrap_or_default();
    Ok(String::from_utf8_lossy(value).into_owned())
}

#[cfg(test)]
mod tests {
    use super::{DIGITS, look_at, seal};

    const DOCUMENT: &str = "<meta name=\"version\" content=\"0.1.0, content 1\" data-own=\"\">\n\
        <meta name=\"build\" content=\"\" data-own=\"\">\n<p>\u{1}\u{e9}\u{17b}</p>";

    #[test]
    fn a_sealed_document_is_whole_and_says_which_it_is() {
        let sealed = seal(DOCUMENT).expect("there is a place");
        let whole = look_at(sealed.as_bytes()).expect("it is whole");
        assert_eq!(whole.version, "0.1.0, content 1");
        assert!(whole.build.len() == DIGITS && whole.build.bytes().all(|it| it.is_ascii_hexdigit()));
        assert_eq!(sealed.len(), DOCUMENT.len() + DIGITS);
        assert_eq!(seal(DOCUMENT).expect("there is a place"), sealed);
        assert_ne!(seal(&DOCUMENT.replace("<p>", "<b>")).expect("there is a place"), sealed);
    }

    #[test]
    fn each_byte_counts() {
        let sealed = seal(DOCUMENT).expect("there is a place").into_bytes();
        for at in 0..sealed.len() {
            let mut changed = sealed.clone();
            changed[at] ^= 1;
            assert!(look_at(&changed).is_err(), "byte {at} is another");
            assert!(look_at(&sealed[..at]).is_err(), "it breaks off at byte {at}");
        }
        let told = look_at(&[&sealed[..], b"\n"].concat()).expect_err("there is one more").to_string();
        assert!(told.contains("something in it was changed"), "{told}");
    }

    #[test]
    fn what_is_no_copy_is_told() {
        for other in [&b""[..], b"<p>", b"\xff\0"] {
            assert!(look_at(other).expect_err("it is none").to_string().contains("names no build"));
        }
        assert!(seal("<p>").is_err());
        assert!(seal(&seal(DOCUMENT).expect("there is a place")).is_err());
    }
}
