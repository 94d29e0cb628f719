//! What this browser keeps for the person, and a copy of the check to save.

use super::log::log;
use super::parts::{back, version};
use crate::app::markup::{Group, Text};
use crate::app::memory::Drawer;
use crate::app::model::{Model, Msg};
use crate::app::page::Page;
use crate::app::screen::{Action, Look, Row, Screen};
use crate::content::keys::Key;
use crate::content::ui_words as ui;

pub(super) fn memory(model: &Model, mut page: Page) -> Screen {
    let memory = &model.memory;
    back(&mut page);
    page.say(Text::Heading, ui::MEMORY);
    notices(model, &mut page);
    page.titled(Group::Section, ui::COPY_TITLE, |page| {
        page.say(Text::Plain, ui::COPY_TEXT);
        page.group(Group::Acts, |page| page.button(Look::Plain, Action::SaveCopy, ui::SAVE_COPY, Msg::SaveCopy));
        page.text(Text::Hint, version(page.voice));
        if !model.around.build.is_empty() {
            page.text(Text::Hint, page.voice.with(ui::THIS_COPY, &[&model.around.build]));
        }
    });
    if memory.can {
        page.titled(Group::Section, ui::KEEP_TITLE, |page| {
            page.say(Text::Plain, ui::KEEP_LEAD);
            page.group(Group::Rows, |page| {
                keep("place", memory.place, ui::KEEP_PLACE, Drawer::Place, page);
                keep("log", memory.log.is_some(), ui::KEEP_LOG, Drawer::Log, page);
            });
        });
        if let Some(kept) = &memory.log {
            log(kept, &mut page);
        }
    } else {
        page.section(Group::Section, ui::KEEP_TITLE, crate::content::keys::one(ui::KEEP_CANNOT));
    }
    page.group(Group::Acts, |page| page.button(Look::Plain, Action::Wipe, ui::WIPE, Msg::Wipe));
    page.screen("memory", "", None, vec![])
}

#[inline(never)]
fn keep(value: &'static str, picked: bool, label: Key, drawer: Drawer, page: &mut Page) {
    let msgs = [Msg::Keep(drawer, false), Msg::Keep(drawer, true)];
    let hint = page.voice.say(Key(label.0 + 1));
    let label = page.voice.say(label);
    page.row(Row { several: true, name: "keep", value, picked, apart: false, msgs, label, hint });
}

/// What is to be said of what is kept.
pub(super) fn notices(model: &Model, page: &mut Page) {
    for (notice, number) in &model.memory.notices {
        page.count(Text::Notice, *notice, *number, 0);
    }
}
