//! The first screen. The packer writes the same one as plain HTML (`xtask/src/pack/first_screen.rs`); a browser test holds the
//! two against each other.

use super::Link;
use super::element::{El, classed, text};
use super::parts::{self, MAIN, PLAIN, QUIET, button, maybe_p, p};
use crate::app::Welcome;

pub(super) fn draw(screen: El, page: &Welcome, link: &Link) -> El {
    let danger = classed("section", "danger")
        .set("aria-labelledby", "danger-title")
        .with(text("h2", &page.danger.title).set("id", "danger-title"))
        .with(parts::list(&page.danger.signs))
        .with(p("what-to-do", &page.danger.what_to_do).set("id", "danger-what-to-do").set("tabindex", "-1"))
        .maybe(parts::dials(&page.danger.dials))
        .with(classed("p", "happening").with(button(&page.danger_now, PLAIN, link)));
    screen
        .with(p("product", &page.product))
        .maybe(maybe_p("notice", page.notice.as_ref()))
        .with(parts::heading(&page.title))
        .with(p("lead", &page.lead))
        .with(classed("p", "start").with(button(&page.start, MAIN, link)))
        .with(danger)
        .with(parts::place(&page.place, link))
        .with(parts::small(&page.notes))
        .with(classed("p", "more").with(button(&page.about, QUIET, link)))
}
