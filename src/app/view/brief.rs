//! What two people read together before a session with a partner, and what is refused to anybody.

use super::parts::back;
use crate::app::markup::{Group, Text};
use crate::app::model::{Model, Msg, Overlay};
use crate::app::page::Page;
use crate::app::screen::{Action, Look, Screen};
use crate::content::ui_words as ui;
use crate::content::{STRETCHES, keys};

#[inline(never)]
pub(super) fn brief(model: &Model, mut page: Page) -> Screen {
    back(&mut page);
    page.say(Text::Heading, ui::BRIEF_TITLE);
    page.say(Text::Lead, ui::BRIEF_LEAD);
    page.section(Group::Stop, ui::NEVER, keys::NEVER_LIST);
    page.section(Group::Section, ui::BRIEF_WORD, keys::one(ui::BRIEF_WORD_TEXT));
    page.section(Group::Section, ui::BRIEF_VOICES, keys::through(ui::BRIEF_YOU, ui::BRIEF_THEY));
    for item in &model.guide.plan {
        if STRETCHES[item.stretch].partner {
            let words = keys::stretch(item.stretch);
            page.section(Group::Section, words.name(), words.cautions());
        }
    }
    page.section(Group::Section, ui::BRIEF_SWAP, keys::one(ui::BRIEF_SWAP_TEXT));
    page.group(Group::Acts, |page| {
        page.button(Look::Main, Action::Begin, ui::BRIEF_BEGIN, Msg::Begin);
        page.button(Look::Plain, Action::Restart, ui::RESTART, Msg::Open(Overlay::Restart));
    });
    refusals(&mut page);
    page.screen("partner-brief", "", None, vec![])
}

/// The three wishes that are refused to anybody, why, and what helps instead.
#[inline(never)]
pub(super) fn refusals(page: &mut Page) {
    page.group(Group::Fold, |page| {
        page.say(Text::Summary, ui::REFUSE);
        for [wish, why] in [
            [ui::REFUSE_BEHIND, ui::REFUSE_BEHIND_TEXT],
            [ui::REFUSE_WALK, ui::REFUSE_WALK_TEXT],
            [ui::REFUSE_NECK, ui::REFUSE_NECK_TEXT],
        ] {
            page.say(Text::Subtitle, wish);
            page.say(Text::Plain, why);
        }
        page.say(Text::Instead, ui::REFUSE_INSTEAD);
    });
}
