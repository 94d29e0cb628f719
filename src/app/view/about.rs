//! About this check: what it is for and is not, what a pop is, privacy, review status, sources, licences, version.

use super::figure;
use super::parts::{back, quiet_doubt, sources, version};
use crate::app::markup::{Group, Text};
use crate::app::model::{Model, Msg};
use crate::app::page::Page;
use crate::app::screen::{Action, Look, Screen};
use crate::content::Source;
use crate::content::keys;
use crate::content::ui_words as ui;

pub(super) fn about(model: &Model, mut page: Page) -> Screen {
    back(&mut page);
    page.say(Text::Heading, ui::ABOUT);
    page.section(Group::Section, ui::ABOUT_USE, keys::through(ui::ABOUT_USE_FOR, ui::ABOUT_USE_NOT));
    page.titled(Group::Section, ui::ABOUT_POP, |page| {
        figure::pop(model.pull, page);
        page.group(Group::List, |page| keys::POP_LIST.into_iter().for_each(|fact| page.say(Text::Item, fact)));
    });
    page.section(Group::Section, ui::NEVER, keys::NEVER_LIST);
    page.titled(Group::Section, ui::ABOUT_PRIVACY, |page| {
        page.say(Text::Plain, ui::NOTE_PRIVATE);
        page.say(Text::Plain, ui::ABOUT_PRIVACY_MORE);
    });
    page.titled(Group::Section, ui::ABOUT_STATUS, |page| {
        page.say(Text::Plain, ui::REVIEW_STATUS);
        page.say(Text::Plain, ui::ABOUT_RULES);
        page.text(Text::Plain, version(page.voice));
        quiet_doubt(model, page);
    });
    page.section(Group::Section, ui::ABOUT_LICENCE, keys::one(ui::ABOUT_LICENCE_TEXT));
    sources(&mut page, Source::ALL, &[]);
    page.group(Group::Acts, |page| page.button(Look::Plain, Action::Wipe, ui::WIPE, Msg::Wipe));
    page.screen("about", "", None, vec![])
}
