//! What stands on no rule: when to stop, what never to do, the pop, meanwhile, and the numbers to call.

use back_check::content::keys::KeyRange;
use back_check::content::{PLACES, Speech, StopEnd, WRONG, keys};
use maud::{Markup, html};

use super::book::Book;
use super::page::{columns, scroll};

/// The lists that are the same for everyone.
pub(super) fn section(book: &Book) -> Markup {
    html! {
        (list(book, "Signs at which a stretch must stop", "Shown on every stretch.", keys::STOP_LIST))
        h3 { "Something feels wrong" }
        p { "Asked on every screen of a guided session, which stops at once. The most serious sign that is ticked decides." }
        ul { @for (at, sign) in (0..).zip(&WRONG) {
            li { (book.say(keys::wrong(at))) " " code { (sign.id) } ": " (leads(sign.end)) }
        } }
        (list(book, "Never do this to a back", "Shown with the menu of stretches.", keys::NEVER_LIST))
        (list(book, "The pop", "What the program says of it.", keys::POP_LIST))
        (list(book, "What to do meanwhile", "Shown with an outcome that is no emergency, as far as it \
            fits.", keys::MEANWHILE_LIST))
    }
}

/// How a session ends at a stop sign.
fn leads(end: StopEnd) -> &'static str {
    match end {
        StopEnd::Rest => "over for today; rest, and what to watch for",
        StopEnd::Soon => "over; as at level soon, with the advice of R-O02",
        StopEnd::LieDown => {
            "lie down; call if it is not gone in 5 minutes; gone, as the other signs say, or over for today"
        }
        StopEnd::Emergency => "the emergency card",
    }
}

fn list(book: &Book, title: &str, lead: &str, messages: KeyRange) -> Markup {
    html! {
        h3 { (title) }
        p { (lead) }
        ul { @for message in messages { li { (book.say(message)) } } }
    }
}

/// The places and their numbers.
pub(super) fn places(book: &Book) -> Markup {
    html! {
        p { b { "To be verified before each release." } " A place is chosen by the publisher or the reader, never \
            guessed. Where none is chosen, words stand in place of numbers, as in this rule book." }
        (scroll("Places and their numbers", html! {
            table.places {
                (columns(&["Place", "Emergency", "Advice", "Says", "Note"]))
                tbody { @for (at, place) in PLACES.iter().enumerate() {
                    tr {
                        th scope="row" { (book.say(keys::place(at))) " " code { (place.id) } }
                        td { (numbers(place.emergency)) }
                        td { (numbers(place.advice)) }
                        td { (says(book, place.speech)) }
                        td { @if place.note { (book.say(keys::place_note(at))) } }
                    }
                } }
            }
        }))
    }
}

fn numbers(numbers: &[&str]) -> String {
    if numbers.is_empty() { "none".to_owned() } else { numbers.join(", ") }
}

fn says(book: &Book, speech: Speech) -> String {
    format!("{}; {}", book.say(keys::emergency_department(speech)), book.say(keys::doctor(speech)))
}
