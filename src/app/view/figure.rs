//! Pictures: a stretch in its key poses, one that can be turned and moves, the back to tap, and what a pop is.
//!
//! Promises: each picture says in words what it shows, or stands beside words that do. Decides no colour: a stroke has the
//! class of what it is.

use crate::app::markup::{Group, Text};
use crate::app::model::{Look as Turned, Msg};
use crate::app::page::Page;
use crate::app::screen::{Action, Drawing, Look, Part, Stroke};
use crate::assessment::{Offer, Picks};
use crate::content::keys;
use crate::content::ui_words as ui;
use crate::content::{BODY_MAP, STRETCHES, Sides, Source};
use crate::figure::{self, Camera, Paint, Picture, Scene, path};
use crate::session::Item;

/// How far one press turns the picture, in degrees.
const TURN: i16 = 30;

/// A stretch that can be turned and moves, and its key poses.
pub(super) fn figure(turned: Turned, offer: &Offer, page: &mut Page) {
    let scene = figure::scene_of(offer.stretch, offer.variant);
    let camera = scene.camera.turned(turned.turned);
    let words = keys::stretch(offer.stretch);
    let label = page.voice.say(words.picture(offer.variant));
    page.hooked(Group::Figure, "data-figure", STRETCHES[offer.stretch].id, |page| {
        let class = if turned.moves { "moving" } else { "large" };
        page.put(drawing(class, label, &scene.still(scene.telling(), turned.other_side, camera)));
        page.group(Group::Turning, |page| {
            sign(Action::TurnLeft, ui::TURN_LEFT, Msg::Turn(-TURN), page);
            page.button(Look::Plain, Action::Play, if turned.moves { ui::PAUSE } else { ui::PLAY }, Msg::Play);
            sign(Action::TurnRight, ui::TURN_RIGHT, Msg::Turn(TURN), page);
            if STRETCHES[offer.stretch].form(offer.variant).dose.sides == Sides::Each {
                page.button(Look::Plain, Action::OtherSide, ui::OTHER_SIDE, Msg::OtherSide);
            }
        });
        key_poses(scene, turned.other_side, camera, page);
        page.say(Text::Hint, ui::PICTURE_HINT);
    });
}

fn key_poses(scene: &Scene, right: bool, camera: Camera, page: &mut Page) {
    page.group(Group::Stills, |page| {
        for key in 0..scene.keys.len() {
            page.group(Group::Still, |page| {
                page.put(drawing("still", String::new(), &scene.still(key, right, camera)));
            });
        }
    });
}

/// The key poses of a stretch in a session.
pub(super) fn stills(item: Item, right: bool, page: &mut Page) {
    let scene = figure::scene_of(item.stretch, item.variant);
    key_poses(scene, right, scene.camera, page);
}

/// A ring that is full to so many thousandths. A tap anywhere on it does something; those who do not tap have a button for it.
pub(super) fn ring(share: u32, tap: Msg) -> Part {
    let [left, top, width, height] = figure::RING_ROOM;
    let (right, bottom) = (left + width, top + height);
    let all = vec![vec![(left, top), (right, top), (right, bottom), (left, bottom)]];
    let stroke = |class, path, tap| Stroke { class, path, tap };
    Part::Drawing(Drawing {
        class: "ring",
        label: String::new(),
        room: figure::RING_ROOM,
        strokes: vec![
            stroke("track", path(&[figure::ring(1000)], true), None),
            stroke("filled", path(&[figure::ring(share)], false), None),
            stroke("tap", path(&all, true), Some(tap)),
        ],
    })
}

/// A button that shows a sign; its words are for those who do not see it.
fn sign(action: Action, words: keys::Key, msg: Msg, page: &mut Page) {
    let words = page.voice.say(words);
    page.button_with(Look::Plain, action, msg, vec![Part::Text(Text::Unseen, words)]);
}

/// What a stretch is, small.
pub(super) fn thumb(offer: &Offer, page: &mut Page) {
    let scene: &Scene = figure::scene_of(offer.stretch, offer.variant);
    let label = page.voice.say(keys::stretch(offer.stretch).picture(offer.variant));
    page.put(drawing("thumb", label, &scene.still(scene.telling(), false, scene.camera)));
}

/// The back, to tap.
pub(super) fn body_map(picks: Picks, page: &mut Page) {
    let (picture, areas) = figure::back();
    let Part::Drawing(mut drawing) = drawing("map", String::new(), &picture) else { return };
    for (choice, area) in BODY_MAP {
        let picked = picks.has(choice.option);
        drawing.strokes.push(Stroke {
            class: if picked { "area picked" } else { "area" },
            path: path(&areas[*area as usize], true),
            tap: Some(Msg::Pick(*choice, !picked)),
        });
    }
    page.group(Group::BodyMap, |page| {
        page.say(Text::Hint, ui::BODY_MAP_HINT);
        page.put(Part::Drawing(drawing));
    });
}

/// A joint that one pulls apart.
pub(super) fn pop(pull: u8, page: &mut Page) {
    let label = page.voice.say(ui::POP_PICTURE);
    let meaning = page.voice.say(keys::Key(ui::POP_STAGE_1.0 + u16::from(figure::stage(pull))));
    let pull_label = page.voice.say(ui::POP_PULL);
    page.group(Group::Pop, |page| {
        page.put(drawing("joint", label, &figure::joint(pull)));
        page.put(Part::Pull(pull_label, pull, meaning));
        [Source::PopImaging, Source::PopModel].iter().for_each(|source| page.say(Text::Hint, keys::source(*source)));
    });
}

pub(super) fn drawing(class: &'static str, label: String, picture: &Picture) -> Part {
    let strokes = picture.shapes.iter().map(|shape| Stroke {
        class: shape.paint.class(),
        path: path(&shape.outlines, shape.paint != Paint::Arrow),
        tap: None,
    });
    Part::Drawing(Drawing { class, label, room: picture.room, strokes: strokes.collect() })
}
