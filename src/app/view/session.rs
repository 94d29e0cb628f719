//! A guided session: what to do now, large enough to be seen from the floor.

use super::figure::{self, drawing};
use super::menu::marks;
use super::parts::{back, sources};
use super::stretch::numbers_from;
use crate::app::follow;
use crate::app::markup::{Group, Text};
use crate::app::model::{Model, Msg};
use crate::app::page::Page;
use crate::app::screen::{Action, Look, Screen};
use crate::app::voice::numeral;
use crate::content::STRETCHES;
use crate::content::keys::{self, Key};
use crate::content::ui_words as ui;
use crate::figure::scene_of;
use crate::session::{Event, Felt, Item, Kind, Session, Side, State, Step, Why};

#[inline(never)]
pub(super) fn session(model: &Model, mut page: Page) -> Screen {
    let session = &model.guide.session;
    let (Some(slot), Some(step)) = (session.slot(), session.step()) else {
        return page.screen("session", "", None, vec![]);
    };
    let item = slot.item;
    let mut marks = marks(item.stretch, item.variant);
    marks.push(("data-side", side(step.side)));
    wrong(&mut page);
    if session.state() == State::Reading {
        marks.push(("data-phase", "ready"));
        read(item, &mut page);
        return page.screen("session", "read", None, marks);
    }
    let paused = if let State::Paused(why) = session.state() { Some(why) } else { None };
    marks.push(("data-phase", if paused.is_some() { "paused" } else { phase(step.kind) }));
    now(session, item, step, paused, &mut page);
    if session.asks() {
        page.titled(Group::Section, ui::FELT, |page| {
            page.group(Group::Tools, |page| {
                let mut put =
                    |action, words, felt| page.button(Look::Plain, action, words, Msg::Session(Event::Felt(felt)));
                put(Action::FeltEasier, ui::FELT_EASIER, Felt::Easier);
                put(Action::FeltSame, ui::FELT_SAME, Felt::Same);
                put(Action::FeltWorse, ui::FELT_WORSE, Felt::Worse);
            });
        });
    } else if session.worse() > 0 && step.kind.waits() {
        page.say(Text::Notice, ui::FELT_WORSE_ONCE);
    }
    controls(paused.is_some(), step, &mut page);
    if step.kind == Kind::Ready {
        numbers(item, &mut page);
    }
    page.screen("session", "", None, marks)
}

/// The way out, on every screen of a session.
pub(super) fn wrong(page: &mut Page) {
    page.button(Look::Wrong, Action::SomethingWrong, ui::SOMETHING_WRONG, Msg::Wrong);
}

#[inline(never)]
fn read(item: Item, page: &mut Page) {
    let card = &STRETCHES[item.stretch];
    let form = card.form(item.variant);
    let words = keys::stretch(item.stretch);
    back(page);
    page.say(Text::Heading, ui::READ_FIRST);
    page.say(Text::Lead, ui::PLAN_WARM);
    page.say(Text::Title, words.name());
    figure::stills(item, false, page);
    steps(item, page);
    page.text(Text::Dose, page.voice.dose(form.dose));
    page.group(Group::Acts, |page| page.button(Look::Main, Action::Begin, ui::READY_BEGIN, Msg::Begin));
    page.section(Group::Stop, ui::STOP_IF, keys::STOP_LIST);
    numbers(item, page);
}

/// Where its numbers come from.
#[inline(never)]
fn numbers(item: Item, page: &mut Page) {
    let card = &STRETCHES[item.stretch];
    let changed = keys::stretch(item.stretch).changed();
    sources(page, card.sources, &[numbers_from(card.form(item.variant)), ui::TIMES_OURS, changed]);
}

fn steps(item: Item, page: &mut Page) {
    page.group(Group::Numbered, |page| {
        keys::stretch(item.stretch).steps(item.variant).into_iter().for_each(|step| page.say(Text::Item, step));
    });
}

/// What to do now, how long still, and the picture of it.
#[inline(never)]
fn now(session: &Session, item: Item, step: Step, paused: Option<Why>, page: &mut Page) {
    let voice = page.voice;
    let (at, count) = (session.place().0 + 1, session.slots().len());
    page.say(Text::Heading, keys::stretch(item.stretch).name());
    let line = match paused {
        None => follow::line(step),
        Some(why) => Key(ui::PAUSED.0 + why as u16),
    };
    page.say(Text::Now, line);
    page.group(Group::Count, |page| {
        page.count(Text::Item, ui::STRETCH_OF, at, count);
        if step.side != Side::Both {
            page.say(Text::Item, Key(ui::SIDE_LEFT.0 + step.side as u16));
        }
        if step.time > 0 {
            page.count(Text::Item, ui::TIME_OF, usize::from(step.time), usize::from(item.dose().times));
        }
    });
    if step.kind == Kind::Ready {
        steps(item, page);
    }
    let right = step.side == Side::Right;
    let scene = scene_of(item.stretch, item.variant);
    let label = voice.say(keys::stretch(item.stretch).picture(item.variant));
    page.group(Group::Stage, |page| {
        let shares = session.elapsed() * 100 / (step.ms / 10);
        let tap = if paused.is_some() { Event::Resume } else { Event::Pause };
        let picture = scene.still(follow::pose(item, step.kind), right, scene.camera);
        page.put(figure::ring(shares, Msg::Session(tap)));
        page.put(drawing("moving", label, &picture));
    });
    page.text(Text::Seconds, numeral((step.ms - session.elapsed().min(step.ms)).div_ceil(1000) as i32));
    if step.kind.waits() && paused.is_none() {
        page.group(Group::Acts, |page| {
            page.button(Look::Main, Action::Ready, ui::AM_READY, Msg::Session(Event::Go));
        });
    }
    figure::stills(item, right, page);
}

#[inline(never)]
fn controls(paused: bool, step: Step, page: &mut Page) {
    page.group(Group::Controls, |page| {
        let mut put = |look, action, words: Key, event| page.button(look, action, words, Msg::Session(event));
        put(Look::Plain, Action::BackStretch, ui::BACK_STRETCH, Event::Back);
        if paused {
            put(Look::Main, Action::Resume, ui::RESUME, Event::Resume);
        } else {
            let look = if step.kind.waits() { Look::Plain } else { Look::Main };
            put(look, Action::Pause, ui::PAUSE_SESSION, Event::Pause);
        }
        put(Look::Plain, Action::Skip, ui::SKIP, Event::Skip);
        if step.kind != Kind::Rest {
            put(Look::Plain, Action::Easier, ui::TOO_MUCH, Event::TooMuch);
        }
        put(Look::Quiet, Action::End, ui::END_SESSION, Event::End);
    });
}

/// The value of `data-side`.
fn side(side: Side) -> &'static str {
    match side {
        Side::Left => "left",
        Side::Right => "right",
        Side::Both => "both",
    }
}

/// The value of `data-phase` while a step is done.
fn phase(kind: Kind) -> &'static str {
    match kind {
        Kind::Ready | Kind::OtherSide => "ready",
        Kind::Hold => "hold",
        Kind::Rest => "rest",
        Kind::In | Kind::Out | Kind::Along | Kind::There | Kind::Back => "move",
    }
}
