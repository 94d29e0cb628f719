//! From the model to the screen, one module a screen.
//!
//! Promises: a pure function of the model and the words; every word comes from the catalogue. Knows nothing of drawing.

mod about;
mod after;
mod brief;
mod figure;
mod log;
mod memory;
mod menu;
mod outcome;
mod page_sees;
mod parts;
mod plan;
mod question;
mod review;
mod session;
mod staff;
mod stopped;
mod stretch;
mod welcome;

use super::markup::{Group, Text};
use super::model::{Model, Msg, Overlay, Phase};
use super::page::Page;
use super::screen::{Action, Look, Screen};
use super::voice::Voice;
use crate::content::ui_words as ui;
use crate::content::words::Words;

/// The screen for a model, in the words of a language.
#[must_use]
pub fn view(model: &Model, words: &Words) -> Screen {
    let page = Page::new(Voice::new(words, model.place));
    match (model.overlay, model.phase) {
        (Some(Overlay::About), _) => about::about(model, page),
        (Some(Overlay::PageSees), _) => page_sees::page_sees(model, page),
        (Some(Overlay::Memory), _) => memory::memory(model, page),
        (Some(Overlay::Restart), _) => restart(page),
        (Some(Overlay::Staff), _) => staff::staff(model, page),
        (None, Phase::Welcome) => welcome::welcome(model, page),
        (None, Phase::Question { at, missing, .. }) => question::question(model, at, missing, page),
        (None, Phase::Review) => review::review(model, page),
        (None, Phase::DangerNow) => outcome::danger_now(model, page),
        (None, Phase::Outcome) => outcome::outcome(model, page),
        (None, Phase::Menu) => menu::menu(model, page),
        (None, Phase::Stretch(stretch)) => stretch::stretch(model, stretch, page),
        (None, Phase::Plan) => plan::plan(model, page),
        (None, Phase::Brief) => brief::brief(model, page),
        (None, Phase::Session) => session::session(model, page),
        (None, Phase::StopSigns { missing }) => stopped::stop_signs(model, missing, page),
        (None, Phase::Stopped(end)) => stopped::stopped(model, end, page),
        (None, Phase::After) => after::after(model, page),
    }
}

fn restart(mut page: Page) -> Screen {
    page.say(Text::Heading, ui::RESTART_TITLE);
    page.say(Text::Lead, ui::RESTART_TEXT);
    page.group(Group::Acts, |page| {
        page.button(Look::Main, Action::Restart, ui::RESTART_YES, Msg::Restart);
        page.button(Look::Plain, Action::Back, ui::RESTART_NO, Msg::Back);
    });
    page.screen("restart", "", None, vec![])
}
