//! What follows from what a session does: when to tell the time again, what moves, and the cues.
//!
//! Promises: one cue for each change and none in between; leaving the session's screen silences it and stops the picture. Knows no
//! words, only which of them are said.

use super::effect::{Cue, Effect, Motion, Span, Tone};
use super::guide::Cues;
use super::model::{Look, Model, Phase};
use crate::content::keys::{self, Key};
use crate::content::ui_words as ui;
use crate::figure::scene_of;
use crate::session::{End, Item, Kind, Session, Side, State, Step};

/// How often the screen of a running session is told the time, in milliseconds.
const TICK: u32 = 250;
/// How often the clock of a pop is, in milliseconds.
const POP_TICK: u32 = 10_000;

/// Adds an effect. Out of line, since it stands in many places.
#[inline(never)]
pub(super) fn put(effects: &mut Vec<Effect>, effect: Effect) {
    effects.push(effect);
}

/// What a session is doing: its place and state, whether its screen stands, and how often a step was begun anew.
pub(super) type Doing = ((usize, usize), State, bool, u8);

/// What the session is doing.
pub(super) fn doing(model: &Model) -> Doing {
    let shown = model.phase == Phase::Session && model.overlay.is_none();
    let session = &model.guide.session;
    (session.place(), session.state(), shown, session.begun())
}

/// What follows from what the session does now.
pub(super) fn follow(model: &mut Model, before: Doing, effects: &mut Vec<Effect>) {
    if let (Phase::Session, State::Done(_)) = (model.phase, model.guide.session.state()) {
        model.phase = Phase::After;
    }
    let now = doing(model);
    let session = &model.guide.session;
    let due = if now.2 { session.due() } else { None };
    if now != before {
        if let (Some(_), Some(slot), Some(step)) = (due, session.slot(), session.step()) {
            put(effects, Effect::Animate(Some(motion(session, slot.item, step))));
            put(effects, Effect::Cue(cue(slot.item, step, model.guide.cues)));
        } else if before.2 {
            put(effects, Effect::Animate(None));
            put(effects, Effect::Quiet);
            if session.state() == State::Done(End::Finished) {
                // Who lies on the floor has to hear it.
                let (say, tone) = (vec![ui::AFTER_TITLE, ui::AFTER_LEAD], Tone::End);
                put(effects, Effect::Cue(Cue { say, tone, cues: model.guide.cues }));
            }
        }
    }
    if let Some(due) = due {
        put(effects, Effect::TickIn(due.min(TICK)));
    } else if model.guide.pop_minutes().is_some_and(|minutes| minutes > 0) {
        put(effects, Effect::TickIn(POP_TICK));
    }
}

/// The key pose that a step leads to.
pub(super) fn pose(item: Item, kind: Kind) -> usize {
    if matches!(kind, Kind::Out | Kind::Back | Kind::Rest) { 0 } else { scene_of(item.stretch, item.variant).telling() }
}

/// The part of the picture that a step shows, in seconds of it: from where to where.
fn span(step: Step, item: Item) -> (f32, f32) {
    let scene = scene_of(item.stretch, item.variant);
    let (start, all) = (scene.keys[0].way, scene.seconds());
    let (reached, left) = scene.told();
    match step.kind {
        Kind::In | Kind::There => (start, reached),
        Kind::Hold => (reached, reached),
        Kind::Out | Kind::Back => (left, all + start),
        Kind::Along => (left, all + reached),
        // To get ready, the whole move is seen once.
        Kind::Ready | Kind::OtherSide => (start, all + start),
        Kind::Rest => (start, start),
    }
}

fn motion(session: &Session, item: Item, step: Step) -> Motion {
    let Item { stretch, variant } = item;
    let (from, to) = span(step, item);
    let look = Look { other_side: step.side == Side::Right, moves: true, turned: 0 };
    // To get ready, it goes at its own pace.
    let ready = matches!(step.kind, Kind::Ready | Kind::OtherSide);
    let ms = if ready { (to - from) * 1000.0 } else { (step.ms - session.elapsed().min(step.ms)) as f32 };
    Motion { stretch, variant, look, span: Some(Span { from, to, ms }) }
}

/// What to do in a step, in a line. Slow moves have their own lines the first time alone: after that nothing changes.
pub(super) fn line(step: Step) -> Key {
    if step.time > 1 && matches!(step.kind, Kind::There | Kind::Back) {
        ui::MOVE_ON
    } else {
        Key(ui::GET_READY.0 + step.kind as u16)
    }
}

fn cue(item: Item, step: Step, cues: Cues) -> Cue {
    let mut say = vec![line(step)];
    if step.kind == Kind::Ready {
        let words = keys::stretch(item.stretch);
        say.push(words.name());
        say.extend(words.steps(item.variant));
    }
    // Slow moves that go on are said once; after that their tones are enough.
    if line(step) == ui::MOVE_ON && !(step.time == 2 && step.kind == Kind::There) {
        say.clear();
    }
    let tone = match step.kind {
        Kind::Ready | Kind::OtherSide => Tone::Ready,
        Kind::In | Kind::Along | Kind::There => Tone::Move,
        Kind::Hold => Tone::Hold,
        Kind::Out | Kind::Back => Tone::Release,
        Kind::Rest => Tone::Rest,
    };
    Cue { say, tone, cues }
}
