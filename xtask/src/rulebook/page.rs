//! The document: its head, its sections, its table of contents.
//!
//! Promises: one file that asks for no other and runs no script; colours and faces are the product's own. Knows which
//! sections there are, and of none what is in it.

use back_check::content::ui_words as ui;
use maud::{DOCTYPE, Markup, PreEscaped, html};

use super::book::Book;
use super::{cases, flow, follow_ups, front, matrix, questions, rules, signs, sources, stretches, terms};

/// A section of the rule book.
pub(super) struct Section {
    /// Its anchor.
    pub(super) anchor: &'static str,
    /// Its title.
    pub(super) title: &'static str,
    body: fn(&Book) -> Markup,
}

/// The sections, in order.
pub(super) const SECTIONS: [Section; 14] = [
    Section { anchor: "about", title: "About this rule book", body: front::section },
    Section { anchor: "flow", title: "The flow", body: flow::section },
    Section { anchor: "questions", title: "The questions", body: questions::section },
    Section { anchor: "levels", title: "The levels", body: rules::levels },
    Section { anchor: "rules", title: "The level rules", body: rules::section },
    Section { anchor: "cards", title: "The cards", body: rules::cards },
    Section { anchor: "follow-ups", title: "What a log adds", body: follow_ups::section },
    Section { anchor: "matrix", title: "The block matrix", body: matrix::section },
    Section { anchor: "stretches", title: "The stretches", body: stretches::section },
    Section { anchor: "terms", title: "Defined terms", body: terms::section },
    Section { anchor: "signs", title: "Stop signs and other lists", body: signs::section },
    Section { anchor: "places", title: "Places and numbers", body: signs::places },
    Section { anchor: "sources", title: "Sources", body: sources::section },
    Section { anchor: "cases", title: "Worked cases", body: cases::section },
];

/// The whole document.
pub(super) fn document(book: &Book) -> Markup {
    let title = format!("{}: the rule book", book.say(ui::PRODUCT));
    html! {
        (DOCTYPE)
        html lang="en" {
            head {
                meta charset="utf-8";
                meta name="viewport" content="width=device-width, initial-scale=1";
                meta name="color-scheme" content="light dark";
                title { (title) }
                style { (PreEscaped(STYLES)) }
            }
            body {
                a.skip href="#main" { "Skip to the content" }
                header { h1 { (title) } (front::status(book)) }
                nav aria-label="Contents" {
                    h2 { "Contents" }
                    ol { @for section in &SECTIONS { li { a href={ "#" (section.anchor) } { (section.title) } } } }
                }
                main id="main" tabindex="-1" {
                    @for (at, section) in SECTIONS.iter().enumerate() {
                        section id=(section.anchor) aria-labelledby={ (section.anchor) "-title" } {
                            h2 id={ (section.anchor) "-title" } { (at + 1) ". " (section.title) }
                            ((section.body)(book))
                        }
                    }
                }
                footer { p { (front::version(book)) " " a href="#main" { "Back to the start" } } }
            }
        }
    }
}

/// The product's colours, then the rule book's own sheet.
const STYLES: &str = concat!(include_str!("../../../styles/tokens.css"), include_str!("style.css"));

/// A line of a list of properties.
pub(super) fn entry(name: &str, what: Markup) -> Markup {
    html! { div { dt { (name) } dd { (what) } } }
}

/// A table that scrolls inside its own box where it is wider than the page.
pub(super) fn scroll(label: &str, table: Markup) -> Markup {
    html! { div.scroll role="group" aria-label=(label) tabindex="0" { (table) } }
}

/// The head of a table: the titles of its columns.
pub(super) fn columns(titles: &[&str]) -> Markup {
    html! { thead { tr { @for title in titles { th scope="col" { (title) } } } } }
}
