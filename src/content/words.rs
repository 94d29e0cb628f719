//! A compiled catalogue: the words of one language.
//!
//! Promises: every key has a text (an optional one may be empty); a damaged catalogue gives empty texts, never a panic.
//! Knows nothing of which language it is.

use super::keys::Key;

/// The words of one language, by key.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Words {
    lines: Vec<String>,
}

impl Words {
    /// Reads a compiled catalogue: one message a line, in the order of [`keys`](super::keys).
    #[must_use]
    pub fn parse(compiled: &str) -> Self {
        Words { lines: compiled.split('\n').map(str::to_owned).collect() }
    }

    /// A message as it stands.
    #[must_use]
    pub fn get(&self, key: Key) -> &str {
        self.lines.get(usize::from(key.0)).map_or("", String::as_str)
    }

    /// A message with its variables filled in, in the order of its [`Spec`](super::keys::Spec).
    #[must_use]
    pub fn fill(&self, key: Key, values: &[&str]) -> String {
        let mut text = String::new();
        let mut rest = self.get(key);
        while let Some((before, after)) = rest.split_once('{') {
            text.push_str(before);
            let (place, tail) = after.split_once('}').unwrap_or((after, ""));
            text.push_str(place.parse::<usize>().ok().and_then(|place| values.get(place)).unwrap_or(&""));
            rest = tail;
        }
        text.push_str(rest);
        text
    }
}

/// The compiled catalogue of each language, for the packer and the tests. The program takes its own from its document.
#[cfg(all(not(target_arch = "wasm32"), back_check_library))]
pub static COMPILED: &[(&str, &str)] = include!(concat!(env!("OUT_DIR"), "/words.rs"));

/// The English words.
///
/// # Panics
/// Never: the build does not pass without an English catalogue.
#[cfg(all(not(target_arch = "wasm32"), back_check_library))]
#[must_use]
pub fn english() -> Words {
    let compiled = COMPILED.iter().find(|(language, _)| *language == "en");
    Words::parse(compiled.expect("the build compiled an English catalogue").1)
}
