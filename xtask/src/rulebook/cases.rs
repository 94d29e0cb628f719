//! The worked cases: a story, its answers, and what comes of them.
//!
//! Promises: the level, the rules and the stretches are what the program makes of the answers, not what the case
//! expects; a test elsewhere compares the two.

use std::collections::BTreeMap;

use back_check::assessment::file::Assessment;
use back_check::content::{CARDS, Choice, FALLBACK, INSTEAD, QUESTIONS, ROWS, RULES, STRETCHES, Variant, keys};
use maud::{Markup, html};

use super::book::{Book, Worked};
use super::links::{self, listed};
use super::matrix::stretch;
use super::page::entry;
use super::say::option_code;

/// All cases, by theme.
pub(super) fn section(book: &Book) -> Markup {
    let mut themes: BTreeMap<&str, Vec<&Worked>> = BTreeMap::new();
    for worked in &book.cases {
        let theme = worked.case.id.split('/').next().unwrap_or_default();
        themes.entry(theme).or_default().push(worked);
    }
    html! {
        p { "Each case is a file in tests/cases. The outcome told here is what the program makes of its answers; the \
            tests of the project compare it with what the case expects. An answer to a question that is not asked, \
            after an emergency stop for example, does not count." }
        @for (theme, cases) in &themes {
            h3 { (theme.replace('-', " ")) }
            @for worked in cases { (one(book, worked)) }
        }
    }
}

fn one(book: &Book, Worked { case, assessed }: &Worked) -> Markup {
    html! {
        article.case id=(links::case_anchor(&case.id)) {
            h4 { (case.title) " " code { (case.id) } }
            p { (case.story) }
            dl {
                (entry("Answers", answers(book, &case.told, assessed)))
                (entry("Level", level(book, assessed)))
                (entry("Rules that fire", names(&assessed.rules)))
                (entry("Cards", names(&assessed.cards)))
                (entry("Offered", offered(book, assessed)))
                (entry("Not offered", left_out(book, assessed)))
                (entry("Why", html! { p { (with_rules(&case.why)) } }))
                @if let Some(trap) = &case.trap { (entry("Trap", html! { p { (with_rules(trap)) } })) }
            }
        }
    }
}

fn names(names: &[&str]) -> Markup {
    html! { p { @if names.is_empty() { "None." } @else { (listed(names.iter().map(|name| links::rule(name)))) } } }
}

/// The answers that the case tells, in the order of asking.
fn answers(book: &Book, told: &[(String, Vec<String>)], assessed: &Assessment) -> Markup {
    let given = |id: &str| told.iter().find(|(question, _)| question == id).map(|(_, options)| options);
    let label = |question: &back_check::content::Question, option: &String| {
        let at = question.id.option_ids().position(|id| id == option);
        let not_sure = question.not_sure.as_ref().map(|it| it.option);
        let choice = at.map(|at| Choice { question: question.id, option: at as u8 }).or(not_sure);
        html! { @if let Some(choice) = choice { (book.answer(choice)) " " (option_code(choice)) } }
    };
    html! {
        ul { @for question in &QUESTIONS { @if let Some(options) = given(question.name()) {
            li { (book.question(question.id)) " " (listed(options.iter().map(|option| label(question, option)))) }
        } } }
        @if assessed.unanswered.is_empty() { p { "All else that is asked: nothing wrong." } }
        @else { p { "Left unanswered: " (listed(assessed.unanswered.iter().map(|id| html! { (id) }))) "." } }
    }
}

fn level(book: &Book, assessed: &Assessment) -> Markup {
    html! { p { @match assessed.level {
        Some(level) => (book.level(level)),
        None => { "None: the card " (links::rule(CARDS[INSTEAD.card].name)) " stands in its place." },
    } } }
}

fn by_id(book: &Book, id: &str) -> Markup {
    html! { @if let Some(at) = STRETCHES.iter().position(|stretch| stretch.id == id) { (stretch(book, at)) } }
}

fn offered(book: &Book, assessed: &Assessment) -> Markup {
    let form = |variant| if variant == Variant::Easier { " (easier form)" } else { "" };
    let all = assessed.stretches.iter().map(|offer| html! { (by_id(book, offer.id)) (form(offer.variant)) });
    html! { p { @if assessed.stretches.is_empty() { "No stretch." } @else { (listed(all)) "." } } }
}

/// Why stretches are left out, those with the same reasons together.
fn left_out(book: &Book, assessed: &Assessment) -> Markup {
    let mut reasons: Vec<(&[String], Vec<&str>)> = Vec::new();
    for left_out in &assessed.left_out {
        match reasons.iter_mut().find(|(because, _)| *because == left_out.because) {
            Some((_, stretches)) => stretches.push(left_out.id),
            None => reasons.push((&left_out.because, vec![left_out.id])),
        }
    }
    html! {
        @if reasons.is_empty() { p { "None." } }
        @else { ul { @for (because, stretches) in reasons {
            li {
                @if stretches.len() == STRETCHES.len() { "All" }
                @else { (listed(stretches.into_iter().map(|id| by_id(book, id)))) }
                ": " (listed(because.iter().map(|reason| self::reason(book, reason))))
            }
        } } }
    }
}

fn reason(book: &Book, reason: &str) -> Markup {
    if let Some(row) = ROWS.iter().position(|row| row.id == reason) {
        return html! { "row " (links::link(&links::row_anchor(row), reason)) };
    }
    match (reason.strip_prefix("level-"), reason.strip_prefix("needs-")) {
        (Some(_), _) => html! { "this level offers none" },
        (_, Some(need)) => html! { "not at hand: " (book.say(keys::need(need))) },
        _ => html! { "there is no outcome" },
    }
}

/// A text in which the names of rules and cards are links.
fn with_rules(text: &str) -> Markup {
    let is_name = |name: &str| {
        RULES
            .iter()
            .map(|rule| rule.name)
            .chain(CARDS.iter().map(|card| card.name))
            .chain([FALLBACK.0])
            .any(|it| it == name)
    };
    html! {
        @for (at, word) in text.split(' ').enumerate() {
            @if at > 0 { " " }
            @let name = word.get(..5).filter(|name| is_name(name));
            @if let Some(name) = name { (links::rule(name)) (word[5..]) } @else { (word) }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::with_rules;

    #[test]
    fn a_name_in_a_text_is_a_link() {
        let linked = with_rules("R-E05, not R-E99 or é–R: x").into_string();
        assert_eq!(linked, "<a class=\"name\" href=\"#R-E05\">R-E05</a>, not R-E99 or é–R: x");
    }
}
