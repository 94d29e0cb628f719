//! The first screen.

use super::memory::notices;
use super::parts::{DANGER_SIGNS, dials, doubt, emergency_line, place, version};
use crate::app::markup::{Group, Text};
use crate::app::model::{Model, Msg, Overlay};
use crate::app::page::Page;
use crate::app::screen::{Action, Look, Screen};
use crate::content::ui_words as ui;

pub(super) fn welcome(model: &Model, mut page: Page) -> Screen {
    page.say(Text::Product, ui::PRODUCT);
    notices(model, &mut page);
    page.say(Text::Heading, ui::WELCOME_TITLE);
    page.group(Group::Danger, |page| {
        page.say(Text::DangerTitle, ui::DANGER_TITLE);
        page.group(Group::List, |page| DANGER_SIGNS.into_iter().for_each(|sign| page.say(Text::Item, sign)));
        page.text(Text::WhatToDo, emergency_line(page.voice));
        dials(page, page.voice.place().emergency, ui::DIAL_EMERGENCY);
        page.button(Look::Plain, Action::DangerNow, ui::DANGER_NOW, Msg::DangerNow);
    });
    doubt(model, &mut page);
    if model.around.newer {
        page.hooked(Group::NoteCard, "data-notice", "newer", |page| {
            page.say(Text::Plain, ui::NEWER);
            page.button(Look::Plain, Action::Update, ui::UPDATE, Msg::Update);
        });
    }
    let kept = model.memory.bookmark.is_some();
    if kept {
        page.group(Group::Start, |page| page.button(Look::Main, Action::GoOn, ui::GO_ON, Msg::GoOn));
    }
    page.group(Group::Start, |page| {
        let look = if kept { Look::Plain } else { Look::Main };
        page.button(look, Action::Start, ui::START, Msg::Start);
    });
    if model.clock.allows_stretches() {
        page.say(Text::Plain, ui::WELCOME_LEAD);
    }
    place(&mut page, model.place);
    page.group(Group::Small, |page| {
        [ui::NOTE_TIME, ui::NOTE_PRIVATE, ui::NOT_A_DIAGNOSIS].iter().for_each(|note| page.say(Text::Plain, *note));
        page.text(Text::Plain, version(page.voice));
    });
    page.group(Group::More, |page| {
        page.button(Look::Quiet, Action::PageSees, ui::PAGE_SEES, Msg::Open(Overlay::PageSees));
        page.button(Look::Quiet, Action::Memory, ui::MEMORY, Msg::Open(Overlay::Memory));
        page.button(Look::Quiet, Action::About, ui::ABOUT, Msg::Open(Overlay::About));
    });
    page.screen("welcome", "", None, vec![])
}
