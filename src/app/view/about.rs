//! About this check: what it is for and is not, what a pop is, privacy, review status, sources, licences, version.

use super::parts::{back, button, section, version};
use crate::app::model::Msg;
use crate::app::screen::{About, Action};
use crate::app::voice::Voice;
use crate::content::Source;
use crate::content::keys;
use crate::content::ui_words as ui;

pub(super) fn about(voice: Voice) -> About {
    let mut status = section(voice, ui::ABOUT_STATUS, [ui::REVIEW_STATUS]);
    status.lines.push(version(voice));
    About {
        title: voice.say(ui::ABOUT),
        sections: vec![
            section(voice, ui::ABOUT_USE, [ui::ABOUT_USE_FOR, ui::ABOUT_USE_WHO, ui::ABOUT_USE_NOT]),
            section(voice, ui::ABOUT_POP, keys::POP_LIST),
            section(voice, ui::NEVER, keys::NEVER_LIST),
            section(voice, ui::ABOUT_PRIVACY, [ui::NOTE_PRIVATE, ui::ABOUT_PRIVACY_MORE]),
            status,
            section(voice, ui::ABOUT_LICENCE, [ui::ABOUT_LICENCE_TEXT]),
        ],
        sources: section(voice, ui::SOURCES, Source::ALL.iter().map(|source| keys::source(*source))),
        back: back(voice),
        wipe: button(voice, Action::Wipe, ui::WIPE, Msg::Wipe),
    }
}
