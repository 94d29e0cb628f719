//! Pages that are read: what to show to the staff, about this check, and the question before starting again.

use super::element::{El, classed};
use super::parts::{self, MAIN, PLAIN, QUIET, button, p};
use super::{Link, icons};
use crate::app::{About, Confirm, Section, Staff};

pub(super) fn staff(screen: El, page: &Staff, link: &Link) -> El {
    let band = classed("header", "band").with(icons::level(page.level)).with(parts::heading(&page.title));
    let card = classed("article", "care-card").with(band).with(p("advice", &page.word)).with(p("meaning", &page.lead));
    screen
        .with(parts::back(&page.back, link))
        .with(card)
        .with(groups(&page.sections, "section clinical"))
        .with(parts::small(&page.small))
        .with(classed("p", "more").with(button(&page.print, QUIET, link)))
}

pub(super) fn about(screen: El, page: &About, link: &Link) -> El {
    screen
        .with(parts::back(&page.back, link))
        .with(parts::heading(&page.title))
        .with(groups(&page.sections, "section"))
        .with(parts::fold(&page.sources))
        .with(classed("p", "acts").with(button(&page.wipe, PLAIN, link)))
}

fn groups(sections: &[Section], class: &'static str) -> El {
    classed("div", "groups").each(&mut sections.iter().map(|it| parts::section(it, class)))
}

pub(super) fn confirm(screen: El, page: &Confirm, link: &Link) -> El {
    screen
        .with(parts::heading(&page.title))
        .with(p("lead", &page.text))
        .with(classed("div", "steps").with(button(&page.back, PLAIN, link)).with(button(&page.yes, MAIN, link)))
}
