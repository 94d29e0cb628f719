//! The levels, the level rules and the cards.
//!
//! Promises: each stands once, under the name that the outcome screen gives; what the person reads is the catalogue's
//! text.

use back_check::content::keys::{self, Key};
use back_check::content::rules::FALLBACK;
use back_check::content::{CARDS, INSTEAD, Level, RULES, Rule, Source};
use maud::{Markup, html};

use super::book::{Book, awaits_review};
use super::links::{self, listed};
use super::page::entry;
use super::questions::Stops;
use super::uses::{Depth, users_of};

/// The levels, most severe first.
pub(super) fn levels(book: &Book) -> Markup {
    html! {
        p { "The level of an outcome is the most severe one among the rules that fire. Where none fires, "
            (links::rule(FALLBACK.0)) " makes it." }
        @for level in Level::ALL.into_iter().rev() {
            article.level-entry id=(links::level_anchor(level)) {
                h3 { (book.level(level)) }
                p { (book.say(level.meaning())) }
                p {
                    @if level.offers_stretches() { "Stretches may be offered." } @else { "No stretch is offered." }
                    " Rules: " (listed(names(level).map(links::rule))) "."
                }
            }
        }
    }
}

/// The names of the rules of a level, in table order.
pub(super) fn names(level: Level) -> impl Iterator<Item = &'static str> {
    let rules = RULES.iter().filter(move |rule| rule.level == level).map(|rule| rule.name);
    rules.chain((level == FALLBACK.1).then_some(FALLBACK.0))
}

/// All level rules.
pub(super) fn section(book: &Book) -> Markup {
    let stops = Stops::all();
    html! {
        p { "Within a level the rules stand in the order of the table. The first among the most severe that fire \
            leads: its advice is the headline of the outcome. An answer that makes an emergency rule fire ends the \
            questions at once." }
        @for level in Level::ALL.into_iter().rev() {
            h3 { "Rules of the level " (book.level(level)) }
            @for rule in RULES.iter().filter(|rule| rule.level == level) { (one(book, rule, &stops)) }
            @if level == FALLBACK.1 { (fallback(book)) }
        }
    }
}

fn one(book: &Book, rule: &'static Rule, stops: &Stops) -> Markup {
    let users = users_of(|named| named.rules.contains(&rule.id));
    let users: Vec<Markup> =
        users.into_iter().filter(|(_, at)| *at == Depth::Itself).map(|(user, _)| links::user(user)).collect();
    let ends = stops.by(rule.id);
    html! {
        article.rule id=(rule.name) {
            h4 { (rule.name) " " (book.level(rule.level)) }
            dl {
                (entry("Fires when", book.condition(&rule.when)))
                @if !ends.is_empty() {
                    (entry("Ends the check at", html! { p { (listed(ends.into_iter().map(links::question_id))) } }))
                }
                (read(book, rule.id.advice(), rule.id.reason()))
                (rests_on(book, rule.sources.list()))
                @if !users.is_empty() { (entry("Looked at by", html! { p { (listed(users)) } })) }
                (cases(book, rule.name))
            }
        }
    }
}

fn fallback(book: &Book) -> Markup {
    html! {
        article.rule id=(FALLBACK.0) {
            h4 { (FALLBACK.0) " " (book.level(FALLBACK.1)) }
            dl {
                (entry("Fires when", html! { p { "No other level rule fires." } }))
                (read(book, keys::FALLBACK_ADVICE, keys::FALLBACK_REASON))
                (entry("Sources", html! { p { "None: it is what is left when no rule fires." } }))
                (cases(book, FALLBACK.0))
            }
        }
    }
}

/// All cards.
pub(super) fn cards(book: &Book) -> Markup {
    html! {
        p { "A card is shown beside the outcome and leaves the level as it is. "
            (links::rule(CARDS[INSTEAD.card].name)) " stands in place of an outcome." }
        @for (at, card) in CARDS.iter().enumerate() {
            @let [title, text, instead] = keys::card(at);
            article.rule id=(card.name) {
                h3 { (card.name) ": " (book.say(title)) }
                dl {
                    (entry("Shown when", book.condition(&card.when)))
                    @if at == INSTEAD.card {
                        (entry("In place of an outcome", html! {
                            p { "The parts after “" (book.part(INSTEAD.last_part)) "” are not asked, no level is \
                                given and no stretch is offered. An emergency found before goes first." }
                        }))
                    }
                    (entry("The person reads", html! {
                        p { (book.say(text)) }
                        @if !book.is_empty(instead) { p { (book.say(instead)) } }
                    }))
                    (rests_on(book, card.sources.list()))
                    (cases(book, card.name))
                }
            }
        }
    }
}

fn read(book: &Book, advice: Key, reason: Key) -> Markup {
    entry("The person reads", html! { p.advice { (book.say(advice)) } p { (book.say(reason)) } })
}

/// The sources, and whether what rests on them awaits clinical review.
pub(super) fn rests_on(book: &Book, sources: &[Source]) -> Markup {
    html! {
        (entry("Sources", book.sources(sources)))
        @if sources.iter().any(|source| awaits_review(*source)) {
            (entry("Review", html! { p { b { "Awaits clinical review" } ", as its source says." } }))
        }
    }
}

fn cases(book: &Book, name: &str) -> Markup {
    let cases = book.cases_with(name);
    let case = |id: &str, title: &str| links::link(&links::case_anchor(id), title);
    entry(
        "Worked cases",
        html! {
            @if cases.is_empty() { p { "None." } }
            @else { ul.cases { @for worked in cases { li { (case(&worked.case.id, &worked.case.title)) } } } }
        },
    )
}
