//! The sources, each with all that rests on it.

use back_check::content::{CARDS, QUESTIONS, ROWS, RULES, STRETCHES, Source, keys};
use maud::{Markup, html};

use super::book::Book;
use super::links::{self, listed};
use super::matrix::stretch;

/// All sources.
pub(super) fn section(book: &Book) -> Markup {
    html! {
        p { "What was taken from the four web articles, what was left out and why, and how well each source was \
            read, stands in " a href="sources.md" { "sources.md" } "." }
        ul.source-list { @for source in Source::ALL {
            li id=(links::source_anchor(*source)) {
                (book.say(keys::source(*source))) " " code { (source.id()) }
                p { "Named by: " (listed(named_by(book, *source))) "." }
            }
        } }
    }
}

fn named_by(book: &Book, source: Source) -> Vec<Markup> {
    let questions = QUESTIONS.iter().filter(|it| it.sources.contains(&source)).map(|it| {
        html! { "question " (links::question_id(it.id)) }
    });
    let rules = RULES.iter().filter(|it| it.sources.list().contains(&source)).map(|it| links::rule(it.name));
    let cards = CARDS.iter().filter(|it| it.sources.list().contains(&source)).map(|it| links::rule(it.name));
    let rows = (0..ROWS.len()).filter(|at| ROWS[*at].sources.list().contains(&source));
    let rows = rows.map(|at| html! { "row " (links::link(&links::row_anchor(at), ROWS[at].id)) });
    let stretches = (0..STRETCHES.len()).filter(|at| STRETCHES[*at].sources.contains(&source));
    let stretches = stretches.map(|at| html! { "stretch " (stretch(book, at)) });
    let mut all: Vec<Markup> = questions.chain(rules).chain(cards).chain(rows).chain(stretches).collect();
    if all.is_empty() {
        all.push(html! { "no rule (it is behind what is said of the pop)" });
    }
    all
}
