//! The front of the rule book: what it is, of when, how far to trust it, how to read it.

use back_check::content::keys::Key;
use back_check::content::{CARDS, QUESTIONS, ROWS, RULES, STRETCHES};
use back_check::content::{CONTENT_DATE, CONTENT_VERSION, Level, REVIEW_BY, keys, ui_words as ui};
use maud::{Markup, html};

use super::book::Book;
use super::links::{self, listed};
use super::rules::names;

/// The status, under the title.
pub(super) fn status(book: &Book) -> Markup {
    html! {
        p.lead { "All rules of " (book.say(ui::PRODUCT)) ", for clinicians who review them." }
        p.warning { b { "Not clinically signed off." } " " (book.say(ui::REVIEW_STATUS)) }
        p { (version(book)) }
    }
}

/// Which content it is.
pub(super) fn version(book: &Book) -> String {
    let [date, review] = [CONTENT_DATE, REVIEW_BY].map(|day| self::day(book, day));
    format!("Content version {CONTENT_VERSION} of {date}. To be reviewed by {review}.")
}

fn day(book: &Book, (year, month, day): (u16, u8, u8)) -> String {
    let month = Key(ui::MONTH_1.0 + u16::from(month) - 1);
    book.voice().with(ui::DATE, &[&day.to_string(), &book.say(month), &year.to_string()])
}

/// How to read it.
pub(super) fn section(book: &Book) -> Markup {
    html! {
        h3 { "What this is" }
        p {
            "The whole rule set in plain words: " (QUESTIONS.len()) " questions, " (RULES.len() + 1) " level rules, "
            (CARDS.len()) " cards, " (ROWS.len()) " rows of the block matrix, " (STRETCHES.len()) " stretches and "
            (book.cases.len()) " worked cases. It is written by a program from the very data that the check runs on; \
            a test fails when it is out of date."
        }
        p {
            b { "Intended use." } " " (book.say(ui::ABOUT_USE_FOR)) " " (book.say(ui::ABOUT_USE_WHO)) " "
            (book.say(ui::ABOUT_USE_NOT)) " More in " a href="safety.md" { "safety.md" } "."
        }
        p { b { "Review status." } " No clinician has approved the questions, the rules, the matrix or the cards. \
            What rests on our own careful default or on general medical knowledge says so: " (listed(awaiting(book))) "." }
        h3 { "Look up a rule" }
        p { "The outcome screen names the rules behind it, such as " (links::rule("R-E05")) ". Choose the name here, \
            or put it after the address of this page: " code { "rulebook.html#R-E05" } "." }
        @for level in Level::ALL.into_iter().rev() {
            p.index { (book.level(level)) ": " (listed(names(level).map(links::rule))) }
        }
        p.index { "Cards: " (listed(CARDS.iter().map(|card| links::rule(card.name)))) }
        h3 { "How to read a rule" }
        ul {
            li { "A condition is a list. “All of these” and “Any of these” hold for the points below them; a list \
                may stand in a list." }
            li { "An answer stands in quotes after its question, with its id in small type, as in "
                code { "duration: lt1w" } ". Ids are final: files and tests use them." }
            li { "“Not” and “none of” also hold where the question was not asked. Where an answer must be there, the \
                question must have been asked." }
            li { "“Not sure” counts as the question says. Where an answer also holds for “Not sure”, it says so \
                beside it. A question that was asked and not answered counts as “Not sure” where the question has \
                one." }
            li { "A dotted word is a defined term: a link to " (links::link("terms", "its definition")) "." }
            li { "Rules speak to the person who is stretched. This book speaks as the program does to a reader who \
                chose no country: “" (book.say(ui::EMERGENCY_UNKNOWN)) "” stands for the number." }
        }
    }
}

fn awaiting(book: &Book) -> Vec<Markup> {
    let sources = back_check::content::Source::ALL.iter().filter(|source| super::book::awaits_review(**source));
    sources.map(|source| links::link(&links::source_anchor(*source), &book.say(keys::source(*source)))).collect()
}
