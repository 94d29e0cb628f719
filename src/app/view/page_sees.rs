//! What the page around can see, in words, with what it was told so far.

use super::parts::back;
use crate::app::markup::Group;
use crate::app::markup::Text;
use crate::app::model::Model;
use crate::app::page::Page;
use crate::app::screen::Screen;
use crate::content::keys;
use crate::content::ui_words as ui;

pub(super) fn page_sees(model: &Model, mut page: Page) -> Screen {
    let around = &model.around;
    back(&mut page);
    page.say(Text::Heading, ui::PAGE_SEES);
    match around.told {
        None => page.say(Text::Lead, ui::PAGE_SEES_ALONE),
        Some(told) => {
            page.say(Text::Lead, ui::PAGE_SEES_FRAME);
            page.section(Group::Section, ui::PAGE_SEES_TOLD, keys::through(ui::PAGE_SEES_HERE, ui::PAGE_SEES_LEFT));
            page.section(Group::Section, ui::PAGE_SEES_NEVER, keys::through(ui::PAGE_SEES_ANSWERS, ui::PAGE_SEES_TAPS));
            page.count(Text::Notice, ui::PAGE_SEES_COUNT, told as usize, 0);
        }
    }
    page.count(Text::Notice, ui::PAGE_SEES_ASKED, around.asked as usize, 0);
    if around.appointment.is_some() {
        page.say(Text::Plain, ui::PAGE_SEES_LINK);
    }
    page.say(Text::Plain, ui::PAGE_SEES_LIMIT);
    page.screen("page-sees", "", None, vec![])
}
