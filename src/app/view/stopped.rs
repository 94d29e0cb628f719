//! Something feels wrong: what is asked, and how a session ends at a stop sign.

use super::outcome;
use super::parts::{dials, emergency_number, more, place, safety_net};
use crate::app::markup::{Group, Text};
use crate::app::model::{Model, Msg};
use crate::app::page::Page;
use crate::app::screen::{Action, Look, Screen};
use crate::content::keys;
use crate::content::ui_words as ui;
use crate::content::{Level, StopEnd, WRONG};

#[inline(never)]
pub(super) fn stop_signs(model: &Model, missing: bool, mut page: Page) -> Screen {
    page.button(Look::Back, Action::Back, ui::WRONG_MISTAKE, Msg::Back);
    page.hooked(Group::Question, "data-question", "stop-signs", |page| {
        page.group(Group::Legend, |page| page.say(Text::Heading, ui::WRONG_TITLE));
        page.group(Group::Help, |page| page.say(Text::Plain, ui::WRONG_LEAD));
        if missing {
            page.say(Text::Error, ui::WRONG_PICK);
        }
        page.group(Group::Rows, |page| {
            for (at, sign) in WRONG.iter().enumerate() {
                let (at, label) = (at as u8, page.voice.say(keys::wrong(at as u8)));
                page.option(("stop-signs", true), sign.id, label, model.guide.has_sign(at), Msg::Sign(at));
            }
        });
    });
    page.group(Group::Steps, |page| page.button(Look::Main, Action::Next, ui::NEXT, Msg::Next));
    page.screen("stop-signs", "", None, vec![])
}

pub(super) fn stopped(model: &Model, end: StopEnd, page: Page) -> Screen {
    match end {
        StopEnd::Emergency => outcome::stopped(model, Level::Emergency, page),
        StopEnd::Soon => outcome::stopped(model, Level::Soon, page),
        StopEnd::LieDown => lie_down(model, page),
        StopEnd::Rest => rest(model, page),
    }
}

/// What the person ticked.
pub(super) fn felt_signs(model: &Model, page: &mut Page) {
    let mut signs = vec![];
    for at in 0..WRONG.len() as u8 {
        if model.guide.has_sign(at) {
            signs.push(page.voice.say(keys::wrong(at)));
        }
    }
    page.titled(Group::Section, ui::BECAUSE, |page| page.list(Group::Said, signs));
}

#[inline(never)]
fn lie_down(model: &Model, mut page: Page) -> Screen {
    page.say(Text::Heading, ui::LIE_DOWN);
    page.say(Text::Lead, ui::LIE_DOWN_TEXT);
    page.text(Text::WhatToDo, page.voice.with(ui::LIE_DOWN_CALL, &[&emergency_number(page.voice)]));
    let numbers = page.voice.place().emergency;
    dials(&mut page, numbers, ui::DIAL_EMERGENCY);
    page.group(Group::Acts, |page| {
        page.button(Look::Wrong, Action::NotGone, ui::LIE_DOWN_NOT, Msg::Gone(false));
        page.button(Look::Plain, Action::Gone, ui::LIE_DOWN_GONE, Msg::Gone(true));
    });
    place(&mut page, model.place);
    felt_signs(model, &mut page);
    page.screen("stop-signs", "lie-down", None, vec![])
}

#[inline(never)]
fn rest(model: &Model, mut page: Page) -> Screen {
    page.button(Look::Back, Action::Mistake, ui::MISTAKE, Msg::Back);
    page.say(Text::Heading, ui::REST_TITLE);
    page.say(Text::Lead, ui::REST_TEXT);
    page.say(Text::WhatToDo, ui::REST_TODAY);
    felt_signs(model, &mut page);
    safety_net(&mut page);
    more(&mut page);
    page.screen("after", "stopped", None, vec![("data-phase", "done")])
}
