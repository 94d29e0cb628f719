//! The defined terms of the rules.

use back_check::content::TERMS;
use maud::{Markup, html};

use super::book::Book;
use super::links::{self, listed};
use super::page::entry;
use super::uses::{Depth, User, users_of};

/// All terms.
pub(super) fn section(book: &Book) -> Markup {
    html! {
        p { "A term stands for a condition that several rules share. Where a rule uses a term, the name of the term \
            is a link to here." }
        @for term in TERMS {
            article.rule id=(links::term_anchor(term)) {
                h3 { (links::term_name(term)) }
                dl {
                    (entry("Holds when", book.condition(&term.when)))
                    (entry("Used by", html! { p { (listed(used_by(term.id))) } }))
                }
            }
        }
    }
}

fn used_by(term: &'static str) -> Vec<Markup> {
    let users = users_of(|named| named.terms.contains(term));
    let direct = users.into_iter().filter(|(_, at)| *at == Depth::Itself).map(|(user, _)| user);
    direct.filter(|user| !matches!(user, User::Term(it) if it.id == term)).map(links::user).collect()
}
