//! Each kind of part as elements.
//!
//! Promises: siblings are keyed by kind and by how many of that kind stand before them, so that a part that comes or goes
//! moves no other, and an input keeps its focus. Made by calls, which take far less Wasm than the macro does. What can be
//! pressed or picked says which of the screen's messages it stands for; one listener for all hears it (`browser::when_used`).

use yew::prelude::*;
use yew::virtual_dom::{Key, VNode, VTag, VText};

use crate::app::{Action, Drawing, Markup, Msg, Part, Row, Screen, Text, numeral};
use crate::browser::{PICK, TAP};
use crate::content::Level;
use crate::figure::number;

/// What the controls of a screen do: when what has this place is pressed or picked, or its tick is taken away.
pub(super) type Uses = Vec<[Msg; 2]>;

/// A screen, and what its controls do. Its name makes a new root of each, so that nothing of the last screen lingers.
pub(super) fn screen(screen: &Screen, uses: &mut Uses) -> Html {
    let mut root = VTag::new("div");
    root.key = Some(Key::from([screen.name, " ", screen.of].concat()));
    put(&mut root, "class", &["screen screen-", screen.name].concat());
    set(&mut root, "data-screen", screen.name);
    if let Some(level) = screen.level {
        set(&mut root, "data-level", level.id());
    }
    screen.marks.iter().for_each(|(name, value)| set(&mut root, name, value));
    fill(&mut root, &screen.parts, uses);
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
fn fill(parent: &mut VTag, parts: &[Part], uses: &mut Uses) {
    for (at, part) in parts.iter().enumerate() {
        let kind = kind(part);
        let before = parts[..at].iter().filter(|earlier| self::kind(earlier) == kind).count() as u64;
        let mut child = draw(part, uses);
        child.key = Some(Key::from(kind << 16 | before));
        parent.add_child(VNode::from(child));
    }
}

/// A number for each kind of part.
fn kind(part: &Part) -> u64 {
    match part {
        Part::Text(text, _) => *text as u64,
        Part::Group(group, ..) => 0x100 | *group as u64,
        // What pauses and what goes on are one button, so that it keeps its focus.
        Part::Button(_, Action::Resume, ..) => 0x200 | Action::Pause as u64,
        Part::Button(_, action, ..) => 0x200 | *action as u64,
        Part::Dial(..) | Part::Visit(..) => 0x300,
        Part::Place(..) => 0x301,
        Part::Row(_) => 0x302,
        Part::Bar(_) => 0x303,
        Part::Sign(_) => 0x304,
        // One that moves is another element than one that stands: nothing of the last frame lingers.
        Part::Drawing(drawing) => 0x400 | u64::from(drawing.class == MOVING),
        Part::Pull(..) => 0x305,
    }
}

fn draw(part: &Part, uses: &mut Uses) -> VTag {
    match part {
        Part::Text(kind, words) => {
            let mut tag = element(kind.markup());
            text(&mut tag, words);
            tag
        }
        Part::Group(group, marks, parts) => {
            let mut tag = element(group.markup());
            marks.iter().for_each(|(name, value)| set(&mut tag, name, value));
            fill(&mut tag, parts, uses);
            tag
        }
        Part::Button(look, action, msg, parts) => {
            let mut tag = VTag::new("button");
            set(&mut tag, "type", "button");
            used(&mut tag, TAP, [*msg; 2], uses);
            set(&mut tag, "class", look.class());
            set(&mut tag, "data-action", action.id());
            fill(&mut tag, parts, uses);
            tag
        }
        Part::Dial(href, label) => link(Action::Dial, "button main dial", href, label),
        Part::Visit(href, label, beside) => {
            let mut tag = link(Action::Appointment, "button plain", href, label);
            // The page it leads to learns neither where its visitor came from nor who opened it.
            set(&mut tag, "target", "_blank");
            set(&mut tag, "rel", "noreferrer");
            let mut hint = element(Text::Unseen.markup());
            text(&mut hint, beside);
            tag.add_child(VNode::from(hint));
            tag
        }
        Part::Place(label, names, chosen) => place(label, names, *chosen),
        Part::Row(row) => self::row(row, uses),
        Part::Bar(percent) => {
            let mut tag = VTag::new("progress");
            set(&mut tag, "max", "100");
            set(&mut tag, "aria-hidden", "true");
            put(&mut tag, "value", &numeral((*percent).into()));
            tag
        }
        Part::Sign(level) => sign(*level),
        Part::Drawing(drawing) => self::drawing(drawing, uses),
        Part::Pull(label, value, meaning) => pull(label, *value, meaning),
    }
}

fn link(action: Action, class: &'static str, href: &str, label: &str) -> VTag {
    let mut tag = VTag::new("a");
    set(&mut tag, "class", class);
    set(&mut tag, "data-action", action.id());
    put(&mut tag, "href", href);
    text(&mut tag, label);
    tag
}

/// Says which of the screen's messages a control stands for.
#[inline(never)]
fn used(tag: &mut VTag, how: &'static str, msgs: [Msg; 2], uses: &mut Uses) {
    put(tag, how, &numeral(uses.len() as i32));
    uses.push(msgs);
}

/// The class of a drawing that moves.
const MOVING: &str = "moving";

fn drawing(drawing: &Drawing, uses: &mut Uses) -> VTag {
    let mut tag = VTag::new("svg");
    set(&mut tag, "class", drawing.class);
    let mut room = String::new();
    for edge in drawing.room {
        number(edge, &mut room);
        room.push(' ');
    }
    put(&mut tag, "viewBox", &room);
    if drawing.label.is_empty() {
        set(&mut tag, "aria-hidden", "true");
    } else {
        set(&mut tag, "role", "img");
        put(&mut tag, "aria-label", &drawing.label);
    }
    for stroke in &drawing.strokes {
        let mut path = VTag::new("path");
        if let Some(msg) = stroke.tap {
            used(&mut path, TAP, [msg; 2], uses);
        }
        set(&mut path, "class", stroke.class);
        put(&mut path, "d", &stroke.path);
        tag.add_child(VNode::from(path));
    }
    tag
}

fn pull(label: &str, value: u8, meaning: &str) -> VTag {
    let mut slider = VTag::new("input");
    for (name, value) in [("type", "range"), ("min", "0"), ("max", "100"), ("step", "5")] {
        set(&mut slider, name, value);
    }
    slider.set_value(AttrValue::Rc(numeral(value.into()).into()));
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

fn row(row: &Row, uses: &mut Uses) -> VTag {
    let mut input = VTag::new("input");
    set(&mut input, "type", if row.several { "checkbox" } else { "radio" });
    set(&mut input, "name", row.name);
    set(&mut input, "value", row.value);
    input.set_checked(row.picked);
    used(&mut input, PICK, row.msgs, uses);
    let mut label = VTag::new("span");
    set(&mut label, "class", "label");
    text(&mut label, &row.label);
    let mut hint = VTag::new("span");
    set(&mut hint, "class", "hint");
    text(&mut hint, &row.hint);
    let mut tag = VTag::new("label");
    let class = match (row.apart, row.picked) {
        (false, false) => "row",
        (false, true) => "row picked",
        (true, false) => "row apart",
        (true, true) => "row apart picked",
    };
    set(&mut tag, "class", class);
    tag.add_child(VNode::from(input));
    tag.add_child(VNode::from(label));
    tag.add_child(VNode::from(hint));
    tag
}

fn place(label: &str, names: &[String], chosen: usize) -> VTag {
    let mut select = VTag::new("select");
    set(&mut select, "data-action", Action::Place.id());
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
