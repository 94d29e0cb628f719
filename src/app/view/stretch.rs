//! One stretch: steps, what to feel, mistakes, cautions, stop signs, and where its numbers come from.

use super::figure;
use super::menu::{easier, marks, what};
use super::parts::{back, sources};
use crate::app::markup::{Group, Text};
use crate::app::model::Model;
use crate::app::page::Page;
use crate::app::screen::Screen;
use crate::app::update::{menu_outcome, offer_of};
use crate::app::voice::joined;
use crate::content::keys::{self, Key};
use crate::content::ui_words as ui;
use crate::content::{Cell, Form, Level, Origin, ROWS, STRETCHES, Variant};

pub(super) fn stretch(model: &Model, place: usize, mut page: Page) -> Screen {
    let outcome = menu_outcome(model);
    let offer = offer_of(model, place);
    let card = &STRETCHES[place];
    let form = card.form(offer.variant);
    let words = keys::stretch(place);
    back(&mut page);
    page.say(Text::Heading, words.name());
    page.say(Text::Lead, what(&offer));
    figure::figure(model.look, &offer, &mut page);
    let chips = [keys::region(card.region), keys::position(form.position), keys::direction(card.direction)];
    page.group(Group::Chips, |page| chips.iter().for_each(|chip| page.say(Text::Item, *chip)));
    easier(&offer, &mut page);
    page.titled(Group::Section, ui::STEPS, |page| {
        let needs: Vec<String> = form.needs.iter().map(|need| page.voice.say(keys::need(need.id))).collect();
        if !needs.is_empty() {
            page.text(Text::Needs, page.voice.with(ui::NEEDS, &[&joined(&needs, ", ")]));
        }
        page.group(Group::Numbered, |page| {
            words.steps(offer.variant).into_iter().for_each(|step| page.say(Text::Item, step));
        });
        page.text(Text::Dose, page.voice.dose(form.dose));
    });
    page.section(Group::Stop, ui::STOP_IF, keys::STOP_LIST);
    page.section(Group::Section, ui::FEEL, keys::one(words.feel()));
    page.section(Group::Section, ui::HOW_OFTEN, keys::one(ui::HOW_OFTEN_TEXT));
    page.section(Group::Section, ui::MISTAKES, words.mistakes());
    page.section(Group::Section, ui::CAUTIONS, words.cautions());
    // No session and no other level is told of a harder form (clinical.md 4.2).
    if outcome.verdict.level() == Some(Level::SelfCare) && offer.variant == Variant::Full && card.harder | card.later {
        page.titled(Group::Section, ui::HARDER, |page| {
            page.maybe(Text::Plain, words.harder());
            page.maybe(Text::Plain, words.later());
        });
    }
    rows_with(place, Cell::Blocked, ui::NOT_FOR, &mut page);
    rows_with(place, Cell::Easier, ui::EASIER_FOR, &mut page);
    sources(&mut page, card.sources, &[numbers_from(form), words.changed()]);
    page.screen("stretch", card.id, None, marks(place, offer.variant))
}

/// Where the numbers of a form come from. No article states how many times.
pub(super) fn numbers_from(form: &Form) -> Key {
    if form.dose.seconds_from == Origin::Article { ui::SECONDS_FROM_ARTICLE } else { ui::NUMBERS_ADDED }
}

/// The rows that have one of two cells for a stretch: "not for you if", made from the matrix.
fn rows_with(stretch: usize, cell: Cell, title: Key, page: &mut Page) {
    let rows: Vec<Key> = (0..ROWS.len()).filter(|row| ROWS[*row].cells[stretch] == cell).map(keys::row).collect();
    if !rows.is_empty() {
        page.group(Group::Fold, |page| {
            page.say(Text::Summary, title);
            page.group(Group::List, |page| rows.iter().for_each(|row| page.say(Text::Item, *row)));
        });
    }
}
