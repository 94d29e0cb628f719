//! Each kind of part as elements.
//!
//! Promises: siblings are keyed by kind and by how many of that kind stand before them, so that a part that comes or goes
//! moves no other, and an input keeps its focus. What listens is made by `html!`; the rest by calls, which take far less
//! Wasm than the macro does.

use web_sys::{HtmlInputElement, HtmlSelectElement};
use yew::prelude::*;
use yew::virtual_dom::{Key, VNode, VTag, VText};

use super::Link;
use crate::app::{Action, Drawing, Group, Markup, Msg, Part, Row, Screen};
use crate::content::Level;

/// A screen. Its name makes a new root of each, so that nothing of the last screen lingers.
pub(super) fn screen(screen: &Screen, link: &Link) -> Html {
    let mut root = VTag::new("div");
    root.key = Some(Key::from([screen.name, " ", screen.of].concat()));
    put(&mut root, "class", &["screen screen-", screen.name].concat());
    set(&mut root, "data-screen", screen.name);
    if let Some(level) = screen.level {
        set(&mut root, "data-level", level.id());
    }
    screen.marks.iter().for_each(|(name, value)| set(&mut root, name, value));
    fill(&mut root, &screen.parts, link);
    VNode::from(root)
}

#[inline(never)]
fn set(tag: &mut VTag, name: &'static str, value: &'static str) {
    tag.add_attribute(name, AttrValue::Static(value));
}

#[inline(never)]
fn put(tag: &mut VTag, name: &'static str, value: &str) {
    tag.add_attribute(name, AttrValue::Rc(value.into()));
}

#[inline(never)]
fn element(markup: Markup) -> VTag {
    let mut tag = VTag::new(markup.tag());
    markup.attributes().for_each(|(name, value)| set(&mut tag, name, value));
    tag
}

#[inline(never)]
fn text(tag: &mut VTag, text: &str) {
    tag.add_child(VNode::from(VText::new(AttrValue::Rc(text.into()))));
}

/// Draws the parts into an element.
fn fill(parent: &mut VTag, parts: &[Part], link: &Link) {
    for (at, part) in parts.iter().enumerate() {
        let kind = kind(part);
        let before = parts[..at].iter().filter(|earlier| self::kind(earlier) == kind).count() as u64;
        let mut child = draw(part, link);
        child.key = Some(Key::from(kind << 16 | before));
        parent.add_child(VNode::from(child));
    }
}

/// A number for each kind of part.
fn kind(part: &Part) -> u64 {
    match part {
        Part::Text(text, _) => *text as u64,
        Part::Group(group, ..) => 0x100 | *group as u64,
        Part::Button(_, action, ..) => 0x200 | *action as u64,
        Part::Dial(..) => 0x300,
        Part::Place(..) => 0x301,
        Part::Row(_) => 0x302,
        Part::Bar(_) => 0x303,
        Part::Sign(_) => 0x304,
        // One that moves is another element than one that stands: nothing of the last frame lingers.
        Part::Drawing(drawing) => 0x400 | u64::from(drawing.class == MOVING),
        Part::Pull(..) => 0x305,
    }
}

fn draw(part: &Part, link: &Link) -> VTag {
    match part {
        Part::Text(kind, words) => {
            let mut tag = element(kind.markup());
            text(&mut tag, words);
            tag
        }
        Part::Group(group, marks, parts) => {
            let mut tag = if *group == Group::Figure { turning(link) } else { element(group.markup()) };
            marks.iter().for_each(|(name, value)| set(&mut tag, name, value));
            fill(&mut tag, parts, link);
            tag
        }
        Part::Button(look, action, msg, parts) => {
            let msg = *msg;
            let onclick = link.callback(move |_: MouseEvent| msg);
            let mut tag = made(html! { <button type="button" {onclick} /> });
            set(&mut tag, "class", look.class());
            set(&mut tag, "data-action", action.id());
            fill(&mut tag, parts, link);
            tag
        }
        Part::Dial(href, label) => {
            let mut tag = VTag::new("a");
            set(&mut tag, "class", "button main dial");
            set(&mut tag, "data-action", Action::Dial.id());
            put(&mut tag, "href", href);
            text(&mut tag, label);
            tag
        }
        Part::Place(label, names, chosen) => place(label, names, *chosen, link),
        Part::Row(row) => self::row(row, link),
        Part::Bar(percent) => {
            let mut tag = VTag::new("progress");
            set(&mut tag, "max", "100");
            set(&mut tag, "aria-hidden", "true");
            put(&mut tag, "value", &percent.to_string());
            tag
        }
        Part::Sign(level) => sign(*level),
        Part::Drawing(drawing) => self::drawing(drawing, link),
        Part::Pull(label, value, meaning) => pull(label, *value, meaning, link),
    }
}

/// The frame of a picture, which a drag or the arrow keys turn.
fn turning(link: &Link) -> VTag {
    let onpointermove = link.batch_callback(|event: PointerEvent| {
        (event.buttons() == 1).then(|| Msg::Turn(event.movement_x().clamp(-90, 90) as i16))
    });
    let onkeydown = link.batch_callback(|event: KeyboardEvent| match event.key().as_str() {
        "ArrowLeft" => Some(Msg::Turn(-TURN_BY_KEY)),
        "ArrowRight" => Some(Msg::Turn(TURN_BY_KEY)),
        _ => None,
    });
    let mut tag = made(html! { <div {onpointermove} {onkeydown} /> });
    Group::Figure.markup().attributes().for_each(|(name, value)| set(&mut tag, name, value));
    tag
}

/// How far an arrow key turns a picture, in degrees.
const TURN_BY_KEY: i16 = 15;

/// The class of a drawing that moves.
const MOVING: &str = "moving";

fn drawing(drawing: &Drawing, link: &Link) -> VTag {
    let mut tag = VTag::new("svg");
    set(&mut tag, "class", drawing.class);
    let [left, top, width, height] = drawing.room.map(|edge| edge.to_string());
    put(&mut tag, "viewBox", &[left, top, width, height].join(" "));
    if drawing.label.is_empty() {
        set(&mut tag, "aria-hidden", "true");
    } else {
        set(&mut tag, "role", "img");
        put(&mut tag, "aria-label", &drawing.label);
    }
    for stroke in &drawing.strokes {
        let mut path = match stroke.tap {
            Some(msg) => {
                let onclick = link.callback(move |_: MouseEvent| msg);
                made(html! { <path {onclick} /> })
            }
            None => VTag::new("path"),
        };
        set(&mut path, "class", stroke.class);
        put(&mut path, "d", &stroke.path);
        tag.add_child(VNode::from(path));
    }
    tag
}

fn pull(label: &str, value: u8, meaning: &str, link: &Link) -> VTag {
    let oninput = link.callback(|event: InputEvent| {
        Msg::Pull(event.target_unchecked_into::<HtmlInputElement>().value().parse().unwrap_or(0))
    });
    let mut slider =
        made(html! { <input type="range" min="0" max="100" step="5" value={value.to_string()} {oninput} /> });
    put(&mut slider, "aria-valuetext", meaning);
    let mut words = VTag::new("span");
    text(&mut words, label);
    let mut now = VTag::new("span");
    set(&mut now, "class", "meaning");
    set(&mut now, "aria-hidden", "true");
    text(&mut now, meaning);
    let mut tag = VTag::new("label");
    set(&mut tag, "class", "pull");
    [words, slider, now].into_iter().for_each(|part| tag.add_child(VNode::from(part)));
    tag
}

/// The element that the macro made.
fn made(html: Html) -> VTag {
    match html {
        VNode::VTag(tag) => std::rc::Rc::unwrap_or_clone(tag),
        _ => VTag::new("span"),
    }
}

fn row(row: &Row, link: &Link) -> VTag {
    let choice = row.choice;
    let onchange = link
        .callback(move |event: Event| Msg::Pick(choice, event.target_unchecked_into::<HtmlInputElement>().checked()));
    let kind = if row.several { "checkbox" } else { "radio" };
    let mut label = VTag::new("span");
    set(&mut label, "class", "label");
    text(&mut label, &row.label);
    let mut hint = VTag::new("span");
    set(&mut hint, "class", "hint");
    text(&mut hint, &row.hint);
    let mut tag = VTag::new("label");
    let classes = [if row.apart { "row apart" } else { "row" }, if row.picked { " picked" } else { "" }].concat();
    put(&mut tag, "class", &classes);
    tag.add_child(html! { <input type={kind} name={row.name} value={row.value} checked={row.picked} {onchange} /> });
    tag.add_child(VNode::from(label));
    tag.add_child(VNode::from(hint));
    tag
}

fn place(label: &str, names: &[String], chosen: usize, link: &Link) -> VTag {
    let onchange = link.callback(|event: Event| {
        Msg::Place(event.target_unchecked_into::<HtmlSelectElement>().selected_index().try_into().unwrap_or(0))
    });
    let mut select = made(html! { <select data-action="place" {onchange} /> });
    for (at, name) in names.iter().enumerate() {
        let mut option = VTag::new("option");
        if at == chosen {
            set(&mut option, "selected", "");
        }
        text(&mut option, name);
        select.add_child(VNode::from(option));
    }
    let mut words = VTag::new("span");
    text(&mut words, label);
    let mut tag = VTag::new("label");
    set(&mut tag, "class", "place");
    tag.add_child(VNode::from(words));
    tag.add_child(VNode::from(select));
    tag
}

/// The sign of a level: one set, a 24-unit grid, round strokes. It says nothing that words do not say too.
fn sign(level: Level) -> VTag {
    let mut path = VTag::new("path");
    set(
        &mut path,
        "d",
        match level {
            Level::Emergency => "M12 3 2.5 20h19zM12 9.5v5M12 17.4v.1",
            Level::Urgent => "M12 3a9 9 0 1 0 0 18 9 9 0 0 0 0-18zM12 7.5V12l3 2",
            Level::Soon => "M4 6h16v14H4zM4 10h16M8 3.5V6M16 3.5V6",
            Level::SelfCareLimited => "M12 3a9 9 0 1 0 0 18 9 9 0 0 0 0-18zM8 12h8",
            Level::SelfCare => "M12 3a9 9 0 1 0 0 18 9 9 0 0 0 0-18zM8 12.3l2.8 2.7L16 9.5",
        },
    );
    let mut tag = VTag::new("svg");
    set(&mut tag, "class", "icon");
    set(&mut tag, "viewBox", "0 0 24 24");
    set(&mut tag, "aria-hidden", "true");
    tag.add_child(VNode::from(path));
    tag
}
