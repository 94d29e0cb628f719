//! The block matrix: the whole at a glance, then row by row.
//!
//! Promises: a cell is told by a word or a letter, not by colour alone; both views come from the same rows.

use back_check::content::{Cell, ROWS, Row, STRETCHES, keys};
use maud::{Markup, html};

use super::book::Book;
use super::links::{self, listed};
use super::page::{entry, scroll};
use super::rules::rests_on;

/// The matrix.
pub(super) fn section(book: &Book) -> Markup {
    html! {
        p {
            "Each row is a reason against some stretches. Rows add up, and the strictest cell wins. "
            b { "X" } ": the stretch is not offered. " b { "easier" } ": only its easier form. "
            "Blank: no objection from this row."
        }
        p { "Rows count only where the level offers stretches at all. “Not sure” stands in the rows that it brings \
            with it." }
        (scroll("The block matrix", table(book)))
        h3 { "Row by row" }
        @for (at, row) in ROWS.iter().enumerate() { (one(book, at, row)) }
    }
}

fn table(book: &Book) -> Markup {
    html! {
        table.matrix {
            caption { "The block matrix: rows are reasons, columns are stretches" }
            thead { tr {
                th scope="col" { "Row" }
                @for at in 0..STRETCHES.len() { th scope="col" { span { (stretch(book, at)) } } }
            } }
            tbody { @for (at, row) in ROWS.iter().enumerate() {
                tr {
                    th scope="row" { (links::link(&links::row_anchor(at), row.id)) }
                    @for cell in &row.cells { (self::cell(*cell)) }
                }
            } }
        }
    }
}

fn cell(cell: Cell) -> Markup {
    match cell {
        Cell::Blocked => html! { td.blocked { "X" } },
        Cell::Easier => html! { td.easier { "easier" } },
        Cell::Fine => html! { td {} },
    }
}

fn one(book: &Book, at: usize, row: &'static Row) -> Markup {
    html! {
        article.rule id=(links::row_anchor(at)) {
            h4 { "Row " (row.id) }
            dl {
                (entry("Applies when", book.condition(&row.when)))
                (entry("The person reads", html! { p { "Not for you, or only the easier version, if "
                    (book.say(keys::row(at))) "." } }))
                (entry("X: not offered", with(book, row, Cell::Blocked)))
                (entry("Easier form only", with(book, row, Cell::Easier)))
                (entry("No objection", with(book, row, Cell::Fine)))
                (rests_on(book, row.sources.list()))
            }
        }
    }
}

fn with(book: &Book, row: &Row, cell: Cell) -> Markup {
    let stretches: Vec<Markup> =
        (0..STRETCHES.len()).filter(|at| row.cells[*at] == cell).map(|at| stretch(book, at)).collect();
    html! { p { @if stretches.is_empty() { "None." } @else { (listed(stretches)) } } }
}

/// A link to a stretch by its name.
pub(super) fn stretch(book: &Book, at: usize) -> Markup {
    links::link(&links::stretch_anchor(at), &book.say(keys::stretch(at).name()))
}
