//! The stretch cards, both forms, with what the matrix has against each.

use back_check::content::keys::{self, Key, KeyRange};
use back_check::content::{Cell, Dose, Form, NEEDS, Origin, ROWS, STRETCHES, Stretch, Variant, ui_words as ui};
use maud::{Markup, html};

use super::book::Book;
use super::links;
use super::page::entry;

/// All stretches.
pub(super) fn section(book: &Book) -> Markup {
    html! {
        p { (book.say(ui::HOW_OFTEN_TEXT)) }
        p { "Steps tell the moves; the seconds and counts stand under “Dose”. The full form is shown where no row of \
            the matrix says otherwise and its things are at hand." }
        @for (at, stretch) in STRETCHES.iter().enumerate() { (one(book, at, stretch)) }
        h3 { "When a thing that a stretch needs is there" }
        dl { @for need in NEEDS { (entry(&book.say(keys::need(need.id)), book.condition(&need.met))) } }
    }
}

fn one(book: &Book, at: usize, stretch: &Stretch) -> Markup {
    let words = keys::stretch(at);
    let optional =
        |title, key: Key| html! { @if !book.is_empty(key) { (entry(title, html! { p { (book.say(key)) } })) } };
    html! {
        article.stretch id=(links::stretch_anchor(at)) {
            h3 { (book.say(words.name())) " " code { (stretch.id) } }
            p { (book.say(words.what())) }
            dl {
                (entry("Kind", html! { p {
                    (book.say(keys::region(stretch.region))) ". " (book.say(keys::direction(stretch.direction))) ". "
                    @if stretch.partner { "With a partner." } @else { "Without a partner." }
                } }))
                (form(book, at, Variant::Full, &stretch.full))
                (form(book, at, Variant::Easier, &stretch.easier))
                (entry("What one should feel", html! { p { (book.say(words.feel())) } }))
                (optional("Harder", words.harder()))
                (optional("Longer hold of the source", words.later()))
                (entry("Mistakes", list(book, words.mistakes())))
                (entry("Cautions", list(book, words.cautions())))
                (entry("Not for you if", rows(book, at, Cell::Blocked)))
                (entry("Only the easier form if", rows(book, at, Cell::Easier)))
                (entry("Sources", book.sources(stretch.sources)))
                (entry("Changed from the source", html! { p {
                    @if book.is_empty(words.changed()) { "The card names no \
                        change." } @else { (book.say(words.changed())) }
                } }))
            }
        }
    }
}

fn form(book: &Book, at: usize, variant: Variant, form: &Form) -> Markup {
    let words = keys::stretch(at);
    let needs: Vec<String> = form.needs.iter().map(|need| book.say(keys::need(need.id))).collect();
    let (title, lead) = match variant {
        Variant::Full => ("Full form", None),
        Variant::Easier => ("Easier form", Some(words.easier())),
    };
    entry(
        title,
        html! {
            @if let Some(lead) = lead { p { (book.say(lead)) } }
            p {
                "Position: " (book.say(keys::position(form.position))) ". Needs: "
                @if needs.is_empty() { "nothing" } @else { (needs.join(", ")) } "."
            }
            p { "Dose: " (book.voice().dose(form.dose)) ". " (origin(form.dose)) }
            ol { @for step in words.steps(variant) { li { (book.say(step)) } } }
        },
    )
}

/// Where the numbers of a dose come from.
fn origin(dose: Dose) -> &'static str {
    match (dose.seconds_from, dose.times_from) {
        (Origin::Article, Origin::Article) => "Both numbers come from the article.",
        (Origin::Article, Origin::Added) => "The seconds come from the article; how many times is added.",
        (Origin::Added, Origin::Article) => "How many times comes from the article; the seconds are added.",
        (Origin::Added, Origin::Added) => "Both numbers are added; they are not the article’s.",
    }
}

fn list(book: &Book, messages: KeyRange) -> Markup {
    html! { ul { @for message in messages { li { (book.say(message)) } } } }
}

fn rows(book: &Book, stretch: usize, cell: Cell) -> Markup {
    let rows: Vec<usize> = (0..ROWS.len()).filter(|row| ROWS[*row].cells[stretch] == cell).collect();
    html! {
        @if rows.is_empty() { p { "No row says so." } }
        @else { ul { @for row in rows {
            li { (book.say(keys::row(row))) " (" (links::link(&links::row_anchor(row), ROWS[row].id)) ")" }
        } } }
    }
}
