//! The answers before the outcome.

use super::Link;
use super::element::{El, classed, el, text};
use super::parts::{self, MAIN, QUIET, button, p};
use crate::app::{Review, ReviewRow};

pub(super) fn draw(screen: El, page: &Review, link: &Link) -> El {
    let group = |(title, rows): &(String, Vec<ReviewRow>)| {
        parts::titled(title, "section").with(classed("dl", "answers").each(&mut rows.iter().map(|it| row(it, link))))
    };
    screen
        .with(parts::back(&page.back, link))
        .with(parts::heading(&page.title))
        .with(p("lead", &page.lead))
        .with(classed("div", "groups").each(&mut page.groups.iter().map(group)))
        .with(classed("div", "steps").with(button(&page.next, MAIN, link)))
}

fn row(row: &ReviewRow, link: &Link) -> El {
    let label = el("span")
        .with(text("span", &row.change.label))
        .with(classed("span", "unseen").text(&format!(": {}", row.change_of)));
    let change = parts::pressed(row.change.action.id(), QUIET, label.html(), row.change.msg, link);
    classed("div", "answer")
        .named(row.id)
        .set("data-review", row.id)
        .with(text("dt", &row.question))
        .with(el("dd").each(&mut row.answers.iter().map(|answer| text("p", answer))))
        .with(classed("dd", "change").with(change))
}
