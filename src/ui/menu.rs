//! The stretches that are offered, and why the rest is not.

use super::Link;
use super::element::{El, classed, el, text};
use super::parts::{self, p};
use crate::app::{LeftOutItem, MenuItem, MenuPage};
use crate::content::Variant;

pub(super) fn draw(screen: El, page: &MenuPage, link: &Link) -> El {
    let group = |(title, items): &(String, Vec<LeftOutItem>), attribute: &'static str| {
        let list = classed("ul", "left-out").each(&mut items.iter().map(|it| left_out(it).set(attribute, it.id)));
        parts::titled(title, "section").with(list)
    };
    screen
        .with(parts::back(&page.back, link))
        .with(parts::heading(&page.title))
        .with(p("lead", &page.lead))
        .with(parts::cards(&page.cards))
        .with(classed("ul", "stretches").each(&mut page.offered.iter().map(|it| item(it, link))))
        .with(parts::section(&page.always, "section"))
        .maybe(page.not_now.as_ref().map(|it| group(it, "data-not-now")))
        .maybe(page.left_out.as_ref().map(|it| group(it, "data-left-out")))
        .with(parts::section(&page.never, "section"))
        .with(parts::more(&page.more, link))
}

/// The stretch and its form, for tests and assistive scripts.
pub(super) fn marked(element: El, id: &'static str, variant: Variant) -> El {
    let variant = match variant {
        Variant::Full => "full",
        Variant::Easier => "easier",
    };
    element.set("data-stretch", id).set("data-variant", variant)
}

fn item(item: &MenuItem, link: &Link) -> El {
    let open = &item.open;
    let button = parts::pressed(open.action.id(), "open", text("span", &open.label).html(), open.msg, link);
    marked(classed("li", "stretch"), item.id, item.variant)
        .with(el("h2").with(button))
        .with(text("p", &item.what))
        .with(chips(&item.chips))
        .maybe(parts::maybe_p("easier", item.easier.as_ref()))
}

pub(super) fn chips(chips: &[String]) -> El {
    classed("ul", "chips").each(&mut chips.iter().map(|chip| text("li", chip)))
}

fn left_out(item: &LeftOutItem) -> El {
    el("li").with(text("h3", &item.name)).with(parts::list(&item.because)).with(p("instead", &item.instead))
}
