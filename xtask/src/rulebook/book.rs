//! What every section of the rule book is written from: the words, and the worked cases with what comes of them.
//!
//! Promises: product words come from the catalogue, spoken as the program speaks them to a reader who chose no country;
//! a case is assessed by the program itself. Knows no section.

use anyhow::Result;
use back_check::app::Voice;
use back_check::assessment::file::Assessment;
use back_check::content::keys::{self, Key};
use back_check::content::words::{Words, english};
use back_check::content::{Level, Source};
use maud::{Markup, html};
use worked_cases::Case;

use super::links;

/// A worked case and what the program makes of it.
pub(super) struct Worked {
    /// As it is written.
    pub(super) case: Case,
    /// What comes of its answers.
    pub(super) assessed: Assessment,
}

/// What the rule book is written from.
pub(super) struct Book {
    words: Words,
    /// The worked cases, in order of their ids.
    pub(super) cases: Vec<Worked>,
}

impl Book {
    /// The English rule book.
    pub(super) fn english() -> Result<Book> {
        let worked = |case: Case| Worked { assessed: case.assessed(), case };
        Ok(Book { words: english(), cases: worked_cases::all()?.into_iter().map(worked).collect() })
    }

    /// The voice of the program for a reader who chose no country.
    pub(super) fn voice(&self) -> Voice<'_> {
        Voice::new(&self.words, 0)
    }

    /// A message.
    pub(super) fn say(&self, key: Key) -> String {
        self.voice().say(key)
    }

    /// Whether the catalogue leaves a message out.
    pub(super) fn is_empty(&self, key: Key) -> bool {
        self.voice().is_empty(key)
    }

    /// A level: its word on its colour, with its id.
    pub(super) fn level(&self, level: Level) -> Markup {
        let anchor = links::level_anchor(level);
        html! {
            a.level.(level.id()) href={ "#" (anchor) } { (self.say(level.word())) } " " code { (level.id()) }
        }
    }

    /// Sources by their citations.
    pub(super) fn sources(&self, sources: &[Source]) -> Markup {
        html! {
            ul.sources { @for source in sources {
                li { (links::link(&links::source_anchor(*source), &self.say(keys::source(*source)))) }
            } }
        }
    }

    /// The cases in which a rule or a card comes out.
    pub(super) fn cases_with(&self, name: &str) -> Vec<&Worked> {
        let has = |worked: &&Worked| worked.assessed.rules.contains(&name) || worked.assessed.cards.contains(&name);
        self.cases.iter().filter(has).collect()
    }
}

/// Sources that stand for want of a better one: what rests on them awaits clinical review (docs/sources.md).
const AWAITING: [Source; 2] = [Source::CarefulDefault, Source::GeneralKnowledge];

/// Whether a source says of itself that it awaits clinical review.
pub(super) fn awaits_review(source: Source) -> bool {
    AWAITING.contains(&source)
}

#[cfg(test)]
mod tests {
    use back_check::content::{Source, keys};

    use super::{Book, awaits_review};

    #[test]
    fn the_sources_that_await_review_say_so() {
        let book = Book::english().expect("the cases can be read");
        for source in Source::ALL {
            assert_eq!(book.say(keys::source(*source)).contains("awaiting"), awaits_review(*source), "{source:?}");
        }
    }

    #[test]
    fn a_text_speaks_of_no_country() {
        let book = Book::english().expect("the cases can be read");
        let advice = book.say(back_check::content::rules::R_E01.advice());
        assert!(advice.starts_with("Call your emergency number"), "{advice}");
    }
}
