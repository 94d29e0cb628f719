//! The first screen.

use super::parts::{button, danger_panel, place_picker};
use crate::app::model::{Model, Msg, Overlay};
use crate::app::screen::{Action, Welcome};
use crate::app::voice::Voice;
use crate::content::ui_words as ui;

pub(super) fn welcome(model: &Model, voice: Voice) -> Welcome {
    Welcome {
        product: voice.say(ui::PRODUCT),
        title: voice.say(ui::WELCOME_TITLE),
        lead: voice.say(ui::WELCOME_LEAD),
        notice: model.wiped.then(|| voice.say(ui::WIPED)),
        danger: danger_panel(voice),
        danger_now: button(voice, Action::DangerNow, ui::DANGER_NOW, Msg::DangerNow),
        start: button(voice, Action::Start, ui::START, Msg::Start),
        notes: [ui::NOTE_TIME, ui::NOTE_PRIVATE, ui::NOT_A_DIAGNOSIS].iter().map(|note| voice.say(*note)).collect(),
        place: place_picker(voice, model.place),
        about: button(voice, Action::About, ui::ABOUT, Msg::Open(Overlay::About)),
    }
}
