//! Parts that several screens share.

use web_sys::{HtmlInputElement, HtmlSelectElement};
use yew::prelude::*;
use yew::virtual_dom::{VNode, VTag};

use super::element::{El, classed, el, text};
use super::{Link, icons};
use crate::app::{Button, CardBox, Dial, Msg, PlacePicker, Section};
use crate::content::{Choice, Level};

/// The root of a screen. Its name makes a new one of each, so that nothing of the last screen lingers.
pub(super) fn screen(name: &'static str, part: &str, level: Option<Level>) -> El {
    let screen = el("div").named(&format!("{name} {part}")).put("class", &format!("screen screen-{name}"));
    leveled(screen.set("data-screen", name), level)
}

fn leveled(element: El, level: Option<Level>) -> El {
    match level {
        Some(level) => element.set("data-level", level.id()),
        None => element,
    }
}

/// The heading of a screen. It takes focus after each step.
pub(super) fn heading(words: &str) -> El {
    text("h1", words).set("tabindex", "-1")
}

/// A paragraph of a class.
pub(super) fn p(class: &'static str, words: &str) -> El {
    classed("p", class).text(words)
}

/// A paragraph that may be missing.
pub(super) fn maybe_p(class: &'static str, words: Option<&String>) -> Option<El> {
    words.map(|words| p(class, words))
}

/// How a button looks: the one obvious next act, another act, as quiet as a link, and back at the top of a page.
pub(super) const MAIN: &str = "button main";
pub(super) const PLAIN: &str = "button";
pub(super) const QUIET: &str = "button quiet";
const BACK: &str = "button quiet back";

/// A button. With the input and the list of places below, it is all that listens.
#[inline(never)]
pub(super) fn pressed(action: &'static str, class: &'static str, content: VNode, msg: Msg, link: &Link) -> El {
    let onclick = link.callback(move |_: MouseEvent| msg);
    tag(html! { <button type="button" {class} data-action={action} {onclick}>{ content }</button> })
}

pub(super) fn button(button: &Button, class: &'static str, link: &Link) -> El {
    pressed(button.action.id(), class, text("span", &button.label).html(), button.msg, link)
}

/// Back, at the top left of a screen that is read rather than answered.
pub(super) fn back(back: &Button, link: &Link) -> El {
    let content = el("span").set("class", "way").with(icons::back()).with(text("span", &back.label));
    pressed(back.action.id(), BACK, content.html(), back.msg, link)
}

/// A radio button or a checkbox.
#[inline(never)]
pub(super) fn input(
    kind: &'static str,
    name: &'static str,
    value: &'static str,
    picked: bool,
    choice: Choice,
    link: &Link,
) -> El {
    let onchange = link.callback(move |event: Event| {
        Msg::Pick(choice, event.target_unchecked_into::<HtmlInputElement>().checked())
    });
    tag(html! { <input type={kind} {name} {value} checked={picked} {onchange} /> })
}

/// The element that the macro made.
fn tag(html: Html) -> El {
    match html {
        VNode::VTag(tag) => El::from(std::rc::Rc::unwrap_or_clone(tag)),
        other => {
            let mut wrapper = VTag::new("span");
            wrapper.add_child(other);
            El::from(wrapper)
        }
    }
}

pub(super) fn dials(dials: &[Dial]) -> Option<El> {
    let link = |dial: &Dial| {
        classed("a", "button main dial")
            .set("data-action", crate::app::Action::Dial.id())
            .put("href", &dial.href)
            .with(icons::phone())
            .with(text("span", &dial.label))
    };
    (!dials.is_empty()).then(|| classed("p", "dials").each(&mut dials.iter().map(link)))
}

pub(super) fn place(place: &PlacePicker, link: &Link) -> El {
    let onchange = link.callback(|event: Event| {
        Msg::Place(event.target_unchecked_into::<HtmlSelectElement>().selected_index().try_into().unwrap_or(0))
    });
    let option = |(at, name): (usize, &String)| {
        let option = text("option", name);
        if at == place.chosen { option.set("selected", "") } else { option }
    };
    let options = place.names.iter().enumerate().map(|it| option(it).html()).collect::<Html>();
    classed("div", "place")
        .with(text("label", &place.label).set("for", "place"))
        .with(tag(html! { <select id="place" data-action="place" {onchange}>{ options }</select> }))
        .maybe(maybe_p("hint", place.note.as_ref()))
}

/// A list of lines.
pub(super) fn list(lines: &[String]) -> El {
    el("ul").each(&mut lines.iter().map(|line| text("li", line)))
}

/// A heading of the second rank with its lines: one line as a paragraph, several as a list.
pub(super) fn section(section: &Section, class: &'static str) -> El {
    titled(&section.title, class).with(match section.lines.as_slice() {
        [line] => text("p", line),
        lines => list(lines),
    })
}

/// A section with its heading, to be filled.
pub(super) fn titled(title: &str, class: &'static str) -> El {
    classed("section", class).with(text("h2", title))
}

/// A section that opens on request.
pub(super) fn fold(section: &Section) -> El {
    classed("details", "fold").with(text("summary", &section.title)).with(list(&section.lines))
}

pub(super) fn cards(cards: &[CardBox]) -> El {
    let card = |card: &CardBox| {
        titled(&card.title, "note-card")
            .set("data-card", card.rule)
            .with(text("p", &card.text))
            .maybe(maybe_p("instead", card.instead.as_ref()))
    };
    classed("div", "cards").each(&mut cards.iter().map(card))
}

pub(super) fn small(lines: &[String]) -> El {
    classed("div", "small").each(&mut lines.iter().map(|line| text("p", line)))
}

pub(super) fn more(buttons: &[Button], link: &Link) -> El {
    classed("p", "more").each(&mut buttons.iter().map(|it| button(it, QUIET, link)))
}
