//! Where each thing stands in the rule book, and links to it.
//!
//! Promises: an anchor is made from the id of its thing and nowhere else. The anchor of a rule or a card is its name,
//! so that the name on the outcome screen can be looked up.

use back_check::content::{CARDS, Level, QUESTIONS, QuestionId, ROWS, RuleId, STRETCHES, Source, Term};
use maud::{Markup, html};

use super::say::option_id;
use super::uses::User;

/// The anchor of a question.
pub(super) fn question_anchor(question: QuestionId) -> String {
    format!("q-{}", QUESTIONS[question.index()].name())
}

/// The anchor of a defined term.
pub(super) fn term_anchor(term: &Term) -> String {
    format!("term-{}", term.id)
}

/// The anchor of a row of the block matrix.
pub(super) fn row_anchor(row: usize) -> String {
    format!("row-{}", ROWS[row].id)
}

/// The anchor of a stretch.
pub(super) fn stretch_anchor(stretch: usize) -> String {
    format!("stretch-{}", STRETCHES[stretch].id)
}

/// The anchor of a source.
pub(super) fn source_anchor(source: Source) -> String {
    format!("source-{}", source.id())
}

/// The anchor of a level.
pub(super) fn level_anchor(level: Level) -> String {
    format!("level-{}", level.id())
}

/// The anchor of a worked case.
pub(super) fn case_anchor(id: &str) -> String {
    format!("case-{}", id.replace('/', "-"))
}

/// A link to an anchor of this page.
pub(super) fn link(anchor: &str, text: &str) -> Markup {
    html! { a href={ "#" (anchor) } { (text) } }
}

/// A link to a rule or a card by its name.
pub(super) fn rule(name: &str) -> Markup {
    html! { a.name href={ "#" (name) } { (name) } }
}

/// A link to a question by its id.
pub(super) fn question_id(question: QuestionId) -> Markup {
    link(&question_anchor(question), QUESTIONS[question.index()].name())
}

/// A link to a defined term.
pub(super) fn term(term: &Term) -> Markup {
    html! { a.term href={ "#" (term_anchor(term)) } { (term_name(term)) } }
}

/// A term as it is written: its id with spaces.
pub(super) fn term_name(term: &Term) -> String {
    term.id.replace('-', " ")
}

/// A link to whoever has a condition.
pub(super) fn user(user: User) -> Markup {
    match user {
        User::Rule(id) => rule(RuleId::name(id)),
        User::Card(at) => rule(CARDS[at].name),
        User::Row(at) => html! { "row " (link(&row_anchor(at), ROWS[at].id)) },
        User::Term(it) => html! { "term " (term(it)) },
        User::Question(id) => html! { "when " (question_id(id)) " is asked" },
        User::Hidden(choice) => {
            html! { "whether " code { (option_id(choice)) } " of " (question_id(choice.question)) " is offered" }
        }
        User::Need(need) => html! { "what a stretch needs: " code { (need.id) } },
        User::Instead => html! { "the card in place of an outcome" },
    }
}

/// Things one after another, with commas between.
pub(super) fn listed(items: impl IntoIterator<Item = Markup>) -> Markup {
    html! {
        @for (at, item) in items.into_iter().enumerate() {
            @if at > 0 { ", " }
            (item)
        }
    }
}
