//! The stretches: what is offered, in which form, and why the rest is not.

use super::parts::{back, button, card, section};
use crate::app::model::{Model, Msg, Overlay};
use crate::app::screen::{Action, Button, LeftOutItem, MenuItem, MenuPage, Section};
use crate::app::update::menu_walk;
use crate::app::voice::Voice;
use crate::assessment::{self, LeftOut, Offer, Reason};
use crate::content::keys;
use crate::content::ui_words as ui;
use crate::content::{Counted, Dose, INSTEAD, STRETCHES, Sides, Variant};

pub(super) fn menu(model: &Model, voice: Voice) -> MenuPage {
    let outcome = assessment::outcome(&menu_walk(model));
    let menu = assessment::menu(&outcome);
    let (not_now, left_out): (Vec<&LeftOut>, Vec<&LeftOut>) =
        menu.left_out.iter().partition(|left_out| matches!(left_out.reason, Reason::Missing(_)));
    let group = |title, list: Vec<&LeftOut>| {
        let items: Vec<LeftOutItem> = list.into_iter().map(|it| left_out_item(it, voice)).collect();
        (!items.is_empty()).then(|| (voice.say(title), items))
    };
    MenuPage {
        title: voice.say(ui::MENU_TITLE),
        lead: voice.say(if menu.offered.is_empty() { ui::MENU_EMPTY } else { ui::MENU_LEAD }),
        cards: outcome.cards.iter().filter(|place| **place != INSTEAD.card).map(|place| card(voice, *place)).collect(),
        offered: menu.offered.iter().map(|offer| item(offer, voice)).collect(),
        always: section(voice, ui::ALWAYS_TITLE, [ui::ALWAYS_WALK]),
        left_out: group(ui::LEFT_OUT, left_out),
        not_now: group(ui::NOT_NOW, not_now),
        never: section(voice, ui::NEVER, keys::NEVER_LIST),
        back: back(voice),
        more: vec![
            button(voice, Action::Print, ui::PRINT, Msg::Print),
            button(voice, Action::About, ui::ABOUT, Msg::Open(Overlay::About)),
            button(voice, Action::Restart, ui::RESTART, Msg::Open(Overlay::Restart)),
        ],
    }
}

fn item(offer: &Offer, voice: Voice) -> MenuItem {
    let stretch = &STRETCHES[offer.stretch];
    let form = stretch.form(offer.variant);
    let words = keys::stretch(offer.stretch);
    MenuItem {
        id: stretch.id,
        variant: offer.variant,
        what: voice.say(words.what()),
        chips: vec![
            voice.say(keys::region(stretch.region)),
            voice.say(keys::position(form.position)),
            dose(voice, form.dose),
        ],
        easier: easier(offer, voice),
        open: Button {
            action: Action::OpenStretch,
            label: voice.say(words.name()),
            msg: Msg::OpenStretch(offer.stretch),
        },
    }
}

/// "Easier version for you, because …", or because the kit for the full form is missing.
pub(super) fn easier(offer: &Offer, voice: Voice) -> Option<String> {
    if offer.variant == Variant::Full {
        return None;
    }
    let because = reasons(offer.because.iter().map(|row| voice.say(keys::row(*row))).collect(), voice);
    Some(if because.is_empty() { voice.say(ui::EASIER_FOR_KIT) } else { voice.with(ui::EASIER_BECAUSE, &[&because]) })
}

/// Several reasons as one clause.
fn reasons(list: Vec<String>, voice: Voice) -> String {
    list.join(&format!("; {} ", voice.say(ui::AND)))
}

fn left_out_item(left_out: &LeftOut, voice: Voice) -> LeftOutItem {
    let name = voice.say(keys::stretch(left_out.stretch).name());
    let because = match &left_out.reason {
        Reason::Rows(rows) => rows.iter().map(|row| voice.say(keys::row(*row))).collect(),
        Reason::Missing(needs) => needs.iter().map(|need| voice.say(keys::need(need))).collect(),
        Reason::Level(_) | Reason::NoOutcome => vec![],
    };
    let instead = match left_out.instead {
        Some(stretch) => voice.with(ui::TRY_INSTEAD, &[&voice.say(keys::stretch(stretch).name())]),
        None => voice.say(ui::WALK_INSTEAD),
    };
    LeftOutItem { id: STRETCHES[left_out.stretch].id, name, because, instead }
}

/// How long and how often, in words.
pub(super) fn dose(voice: Voice, dose: Dose) -> String {
    let key = match (dose.counted, dose.sides, dose.times) {
        (Counted::Holds, Sides::Both, _) => ui::DOSE_HOLDS,
        (Counted::Holds, Sides::Each, 1) => ui::DOSE_HOLD_ONCE_EACH,
        (Counted::Holds, Sides::Each, _) => ui::DOSE_HOLDS_EACH,
        (Counted::Moves, Sides::Both, _) => ui::DOSE_MOVES,
        (Counted::Moves, Sides::Each, _) => ui::DOSE_MOVES_EACH,
        (Counted::Places, ..) => ui::DOSE_PLACES,
    };
    let (seconds, times) = (dose.seconds.to_string(), dose.times.to_string());
    if key == ui::DOSE_HOLD_ONCE_EACH { voice.with(key, &[&seconds]) } else { voice.with(key, &[&seconds, &times]) }
}

/// What a section says of a stretch for the rows that have one of two cells: a list made from the matrix.
pub(super) fn rows_with(stretch: usize, cell: crate::content::Cell, title: keys::Key, voice: Voice) -> Option<Section> {
    let rows = (0..crate::content::ROWS.len()).filter(|row| crate::content::ROWS[*row].cells[stretch] == cell);
    let section = section(voice, title, rows.map(keys::row));
    (!section.lines.is_empty()).then_some(section)
}
