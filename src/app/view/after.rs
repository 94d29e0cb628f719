//! After a session: how stiff the back is now, what to do next, when to get help.

use super::outcome::from_log;
use super::parts::{more, pop_clock, safety_net, stiffness};
use super::session::wrong;
use crate::app::guide::{ended_worse, may_go_again};
use crate::app::markup::{Group, Text};
use crate::app::model::{Model, Msg};
use crate::app::page::Page;
use crate::app::screen::{Action, Look, Screen};
use crate::app::update::outcome_of;
use crate::content::keys::{self, Key};
use crate::content::ui_words as ui;
use crate::session::{End, State};

#[inline(never)]
pub(super) fn after(model: &Model, mut page: Page) -> Screen {
    wrong(&mut page);
    let [title, lead] = match model.guide.session.state() {
        _ if ended_worse(model) => [ui::AFTER_WORSE, ui::AFTER_WORSE_TEXT],
        State::Done(End::Ended) => [ui::AFTER_TITLE, ui::AFTER_ENDED],
        _ => [ui::AFTER_TITLE, ui::AFTER_LEAD],
    };
    page.say(Text::Heading, title);
    page.say(Text::Lead, lead);
    stiffness(model, true, &mut page);
    if let [Some(before), Some(after)] = model.guide.stiff {
        let key = Key(ui::STIFF_LESS.0 + u16::from(after >= before) + u16::from(after > before));
        page.count(Text::Notice, key, usize::from(before), usize::from(after));
    }
    from_log(&outcome_of(model), &mut page);
    if may_go_again(model) {
        page.section(Group::Section, ui::AFTER_MOVE, keys::one(ui::AFTER_MOVE_TEXT));
    }
    page.group(Group::Fold, |page| {
        page.say(Text::Summary, ui::AFTER_POP);
        page.say(Text::Plain, ui::AFTER_POP_TEXT);
        pop_clock(model, page);
    });
    safety_net(&mut page);
    if may_go_again(model) {
        page.group(Group::Acts, |page| page.button(Look::Plain, Action::Menu, ui::TO_MENU, Msg::Menu));
    }
    more(&mut page);
    page.screen("after", "", None, vec![("data-phase", "done")])
}
