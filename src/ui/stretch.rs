//! One stretch.

use super::Link;
use super::element::{El, classed, text};
use super::menu::{chips, marked};
use super::parts::{self, maybe_p, p};
use crate::app::StretchPage;

pub(super) fn draw(screen: El, page: &StretchPage, link: &Link) -> El {
    let doing = parts::titled(&page.steps.title, "section")
        .maybe(maybe_p("needs", page.needs.as_ref()))
        .with(classed("ol", "numbered").each(&mut page.steps.lines.iter().map(|step| text("li", step))))
        .with(p("dose", &page.dose));
    marked(screen, page.id, page.variant)
        .with(parts::back(&page.back, link))
        .with(parts::heading(&page.name))
        .with(p("lead", &page.what))
        .with(chips(&page.chips))
        .maybe(maybe_p("easier", page.easier.as_ref()))
        .with(doing)
        .with(parts::section(&page.stop, "section stop"))
        .with(classed("div", "groups").each(&mut page.sections.iter().map(|it| parts::section(it, "section"))))
        .with(parts::fold(&page.sources))
}
