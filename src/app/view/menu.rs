//! The stretches: what is offered, in which form, and why the rest is not.

use super::brief::refusals;
use super::figure;
use super::parts::{back, cards, more};
use crate::app::guide::has_spot;
use crate::app::markup::{Group, Text};
use crate::app::model::{Model, Msg};
use crate::app::page::Page;
use crate::app::screen::{Action, Look, Marks, Part, Screen};
use crate::app::update::{menu_outcome, outcome_of};
use crate::app::voice::joined;
use crate::assessment::{self, LeftOut, Offer, Outcome, Reason};
use crate::content::keys::{self, Key};
use crate::content::ui_words as ui;
use crate::content::{STRETCHES, Spot, Variant};

pub(super) fn menu(model: &Model, mut page: Page) -> Screen {
    let outcome = menu_outcome(model);
    let menu = assessment::menu(&outcome);
    back(&mut page);
    page.say(Text::Heading, ui::MENU_TITLE);
    page.say(Text::Lead, if menu.offered.is_empty() { ui::MENU_EMPTY } else { ui::MENU_LEAD });
    cards(&mut page, &new_cards(model, &outcome), model);
    if Spot::ALL.iter().any(|spot| has_spot(model, *spot)) {
        page.group(Group::Acts, |page| page.button(Look::Main, Action::Plan, ui::PLAN, Msg::Plan));
    }
    page.group(Group::Stretches, |page| menu.offered.iter().for_each(|offer| item(offer, page)));
    page.section(Group::Section, ui::ALWAYS_TITLE, keys::one(ui::ALWAYS_WALK));
    left_out(&menu.left_out, true, ui::NOT_NOW, "data-not-now", &mut page);
    left_out(&menu.left_out, false, ui::LEFT_OUT, "data-left-out", &mut page);
    page.section(Group::Section, ui::NEVER, keys::NEVER_LIST);
    refusals(&mut page);
    more(&mut page);
    page.screen("menu", "", None, vec![])
}

/// The cards that only the questions before the menu brought: the others stood beside the outcome.
fn new_cards(model: &Model, outcome: &Outcome) -> Vec<usize> {
    let shown = outcome_of(model).cards;
    outcome.cards.iter().copied().filter(|card| !shown.contains(card)).collect()
}

/// The hooks of a stretch and its form.
pub(super) fn marks(stretch: usize, variant: Variant) -> Marks {
    let variant = match variant {
        Variant::Full => "full",
        Variant::Easier => "easier",
    };
    vec![("data-stretch", STRETCHES[stretch].id), ("data-variant", variant)]
}

/// What the offered form is and does, in a line.
pub(super) fn what(offer: &Offer) -> Key {
    let words = keys::stretch(offer.stretch);
    match offer.variant {
        Variant::Full => words.what(),
        Variant::Easier => words.easier(),
    }
}

fn item(offer: &Offer, page: &mut Page) {
    let stretch = &STRETCHES[offer.stretch];
    let form = stretch.form(offer.variant);
    let words = keys::stretch(offer.stretch);
    page.marked(Group::Stretch, marks(offer.stretch, offer.variant), |page| {
        figure::thumb(offer, page);
        page.group(Group::StretchName, |page| {
            page.button(Look::Open, Action::OpenStretch, words.name(), Msg::OpenStretch(offer.stretch));
        });
        page.say(Text::Plain, what(offer));
        let voice = page.voice;
        page.list(
            Group::Chips,
            vec![
                voice.say(keys::region(stretch.region)),
                voice.say(keys::position(form.position)),
                voice.dose(form.dose),
            ],
        );
        easier(offer, page);
    });
}

/// "Easier version for you, because …", or because the kit for the full form is missing.
pub(super) fn easier(offer: &Offer, page: &mut Page) {
    if offer.variant == Variant::Full {
        return;
    }
    if offer.because.is_empty() {
        page.say(Text::Easier, ui::EASIER_FOR_KIT);
        return;
    }
    let mut rows = Vec::new();
    for row in &offer.because {
        rows.push(page.voice.say(keys::row(*row)));
    }
    page.text(Text::Easier, page.voice.with(ui::EASIER_BECAUSE, &[&joined(&rows, "; ")]));
}

/// The stretches that are left out: for want of something, or because they are not safe.
fn left_out(list: &[LeftOut], missing: bool, title: Key, hook: &'static str, page: &mut Page) {
    let mut wanted = Vec::new();
    for it in list {
        if matches!(it.reason, Reason::Missing(_)) == missing {
            wanted.push(it);
        }
    }
    if wanted.is_empty() {
        return;
    }
    page.titled(Group::Section, title, |page| {
        page.group(Group::LeftOut, |page| wanted.into_iter().for_each(|it| left_out_item(it, hook, page)));
    });
}

fn left_out_item(left_out: &LeftOut, hook: &'static str, page: &mut Page) {
    let voice = page.voice;
    let mut because = Vec::new();
    match &left_out.reason {
        Reason::Rows(rows) => rows.iter().for_each(|row| because.push(voice.say(keys::row(*row)))),
        Reason::Missing(needs) => needs.iter().for_each(|need| because.push(voice.say(keys::need(need)))),
        Reason::Level(_) | Reason::NoOutcome => {}
    }
    let instead = match left_out.instead {
        Some(stretch) => voice.with(ui::TRY_INSTEAD, &[&voice.say(keys::stretch(stretch).name())]),
        None => voice.say(ui::WALK_INSTEAD),
    };
    page.hooked(Group::LeftOutItem, hook, STRETCHES[left_out.stretch].id, |page| {
        page.put(Part::Text(Text::Subtitle, voice.say(keys::stretch(left_out.stretch).name())));
        page.lines(because);
        page.text(Text::Instead, instead);
    });
}
