//! What a page must not learn, by its words.

use std::collections::BTreeSet;

use anyhow::Result;
use back_check::content::ids::IDS;
use back_check::content::keys::{Key, MESSAGE_COUNT};
use back_check::content::words::english;
use back_check::content::{CARDS, Level, RULES, STRETCHES};
use browser_tests::{HostSite, Person, spy};

/// Shorter words and texts are everywhere.
const SHORTEST_WORD: usize = 4;
const SHORTEST_TEXT: usize = 16;

/// Names that browsers give to parts of an entry of performance.
const OF_BROWSERS: &str = "sources right bottom high";

/// Words, ids and texts of questions, answers, outcomes and stretches.
#[derive(Debug)]
pub(super) struct Secrets {
    words: BTreeSet<String>,
    texts: Vec<String>,
}

impl Secrets {
    /// All there are, but for words that are no secret: those of the publisher's page, of all scripts on it, and those in a
    /// recording of someone who reads the page without the check on it. Leaves the reader there.
    pub(super) async fn of(person: &Person<HostSite>) -> Result<Self> {
        let idle = person.read_on(spy::WITHOUT).await?;
        Ok(Secrets::beside(&[&spy::public(&person.site)?, &idle.text(), OF_BROWSERS]))
    }

    fn beside(known: &[&str]) -> Self {
        let known = known.join("\n").to_lowercase();
        let english = english();
        let messages: Vec<&str> = (0..MESSAGE_COUNT).map(|at| english.get(Key(at as u16))).collect();
        let ids = IDS.iter().flat_map(|ids| ids.options.iter().chain([&ids.question]).copied());
        let levels = Level::ALL.map(Level::id);
        let rules = RULES.iter().map(|rule| rule.name).chain(CARDS.iter().map(|card| card.name));
        let stretches = STRETCHES.iter().map(|stretch| stretch.id);
        let ids = ids.chain(levels).chain(rules).chain(stretches).map(str::to_lowercase);
        let mut words = spy::words(&messages.join("\n"));
        words.extend(ids);
        words.retain(|word| word.len() >= SHORTEST_WORD && !word.bytes().all(|it| it.is_ascii_digit()));
        let public = spy::words(&known);
        words.retain(|word| !public.contains(word));
        // Between what is filled in.
        let texts = messages.iter().flat_map(|text| text.split(['{', '}'])).map(str::to_lowercase);
        let texts = texts.filter(|text| text.len() >= SHORTEST_TEXT && !known.contains(text.as_str())).collect();
        Secrets { words, texts }
    }

    /// Those that stand in a text.
    pub(super) fn found_in(&self, text: &str) -> Vec<String> {
        let text = text.to_lowercase();
        let words = spy::words(&text);
        let texts = self.texts.iter().filter(|it| text.contains(it.as_str()));
        words.intersection(&self.words).chain(texts).cloned().collect()
    }

    /// How many there are.
    pub(super) fn count(&self) -> [usize; 2] {
        [self.words.len(), self.texts.len()]
    }
}
