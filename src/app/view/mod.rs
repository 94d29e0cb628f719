//! From the model to the screen, one module a screen.
//!
//! Promises: a pure function of the model and the words; every word comes from the catalogue. Knows nothing of drawing.

mod about;
mod menu;
mod outcome;
mod parts;
mod question;
mod review;
mod staff;
mod stretch;
mod welcome;

use super::model::{Model, Msg, Overlay, Phase};
use super::screen::{Action, Confirm, Screen};
use super::voice::Voice;
use crate::content::ui_words as ui;
use crate::content::words::Words;

/// The screen for a model, in the words of a language.
#[must_use]
pub fn view(model: &Model, words: &Words) -> Screen {
    let voice = Voice::new(words, model.place);
    match (model.overlay, model.phase) {
        (Some(Overlay::About), _) => Screen::About(about::about(voice)),
        (Some(Overlay::Restart), _) => Screen::Restart(restart(voice)),
        (Some(Overlay::Staff), _) => Screen::Staff(staff::staff(model, voice)),
        (None, Phase::Welcome) => Screen::Welcome(welcome::welcome(model, voice)),
        (None, Phase::Question { at, missing, .. }) => Screen::Question(question::question(model, at, missing, voice)),
        (None, Phase::Review) => Screen::Review(review::review(model, voice)),
        (None, Phase::DangerNow) => Screen::Outcome(outcome::danger_now(model, voice)),
        (None, Phase::Outcome) => Screen::Outcome(outcome::outcome(model, voice)),
        (None, Phase::Menu) => Screen::Menu(menu::menu(model, voice)),
        (None, Phase::Stretch(stretch)) => Screen::Stretch(stretch::stretch(model, stretch, voice)),
    }
}

fn restart(voice: Voice) -> Confirm {
    Confirm {
        title: voice.say(ui::RESTART_TITLE),
        text: voice.say(ui::RESTART_TEXT),
        yes: parts::button(voice, Action::Restart, ui::RESTART_YES, Msg::Restart),
        back: parts::button(voice, Action::Back, ui::RESTART_NO, Msg::Back),
    }
}
