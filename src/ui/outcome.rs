//! The outcome: a care card, then quiet sections.

use super::element::{El, classed, el, text};
use super::parts::{self, MAIN, PLAIN, button, p};
use super::{Link, icons};
use crate::app::{Because, Change, OutcomePage};

pub(super) fn draw(screen: El, page: &OutcomePage, link: &Link) -> El {
    let band = classed("header", "band").maybe(page.level.map(icons::level)).with(parts::heading(&page.word));
    let acts = classed("div", "acts")
        .maybe(page.see_stretches.as_ref().map(|it| button(it, MAIN, link)))
        .maybe(page.staff.as_ref().map(|it| button(it, PLAIN, link)));
    let card = classed("article", "care-card")
        .with(band)
        .with(p("advice", &page.advice))
        .with(p("meaning", &page.meaning))
        .maybe(parts::dials(&page.dials))
        .maybe(page.place.as_ref().map(|place| parts::place(place, link)))
        .with(acts);
    screen
        .with(parts::back(&page.back, link))
        .with(card)
        .maybe((!page.because.1.is_empty()).then(|| because(&page.because.0, &page.because.1)))
        .with(parts::cards(&page.cards))
        .maybe(page.meanwhile.as_ref().map(|it| parts::section(it, "section")))
        .maybe(page.change.as_ref().map(|(title, changes)| change(title, changes)))
        .maybe(page.safety_net.as_ref().map(|it| parts::section(it, "section net")))
        .with(parts::small(&page.small))
        .with(parts::more(&page.more, link))
}

fn because(title: &str, reasons: &[Because]) -> El {
    let reason = |reason: &Because| {
        classed("div", "reason")
            .set("data-rule", reason.rule)
            .with(classed("div", "said").with(parts::list(&reason.said)))
            .with(text("p", &reason.reason))
            .with(text("p", &reason.advice))
    };
    parts::titled(title, "section").each(&mut reasons.iter().map(reason))
}

fn change(title: &str, changes: &[Change]) -> El {
    let would = |change: &Change| {
        classed("div", "would")
            .set("data-would", change.level.id())
            .with(el("h3").with(icons::level(change.level)).with(text("span", &change.word)))
            .with(parts::list(&change.items))
    };
    parts::titled(title, "section").each(&mut changes.iter().map(would))
}
