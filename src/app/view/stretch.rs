//! One stretch: steps, what to feel, mistakes, cautions, stop signs, and where its numbers come from.

use super::menu::{dose, easier, rows_with};
use super::parts::{back, section, sources};
use crate::app::model::Model;
use crate::app::screen::{Section, StretchPage};
use crate::app::update::menu_walk;
use crate::app::voice::Voice;
use crate::assessment::{self, Offer};
use crate::content::keys::{self, Key};
use crate::content::ui_words as ui;
use crate::content::{Cell, Dose, Level, Origin, STRETCHES, Variant};

pub(super) fn stretch(model: &Model, place: usize, voice: Voice) -> StretchPage {
    let outcome = assessment::outcome(&menu_walk(model));
    // The menu opens only what it offers; should anything else ask, the easier form is the careful one.
    let offer = assessment::menu(&outcome).offered.into_iter().find(|offer| offer.stretch == place);
    let offer = offer.unwrap_or(Offer { stretch: place, variant: Variant::Easier, because: vec![] });
    let card = &STRETCHES[place];
    let form = card.form(offer.variant);
    let words = keys::stretch(place);
    let needs: Vec<String> = form.needs.iter().map(|need| voice.say(keys::need(need.id))).collect();
    let easier = easier(&offer, voice).map(|why| format!("{why} {}", voice.say(words.easier())));
    StretchPage {
        id: card.id,
        variant: offer.variant,
        name: voice.say(words.name()),
        what: voice.say(words.what()),
        chips: vec![
            voice.say(keys::region(card.region)),
            voice.say(keys::position(form.position)),
            voice.say(keys::direction(card.direction)),
        ],
        easier,
        needs: (!needs.is_empty()).then(|| voice.with(ui::NEEDS, &[&needs.join(", ")])),
        dose: dose(voice, form.dose),
        steps: section(voice, ui::STEPS, words.steps(offer.variant)),
        sections: sections(place, outcome.verdict.level(), offer.variant, voice),
        stop: section(voice, ui::STOP_IF, keys::STOP_LIST),
        sources: numbers(form.dose, sources(voice, card.sources), words.changed(), voice),
        back: back(voice),
    }
}

fn sections(place: usize, level: Option<Level>, variant: Variant, voice: Voice) -> Vec<Section> {
    let words = keys::stretch(place);
    let later = [words.harder(), words.later()];
    let harder = (level == Some(Level::SelfCare) && variant == Variant::Full)
        .then(|| Section {
            title: voice.say(ui::HARDER),
            lines: later.iter().filter_map(|key| voice.maybe(*key)).collect(),
        })
        .filter(|section| !section.lines.is_empty());
    [
        Some(section(voice, ui::FEEL, [words.feel()])),
        Some(section(voice, ui::HOW_OFTEN, [ui::HOW_OFTEN_TEXT])),
        Some(section(voice, ui::MISTAKES, words.mistakes())),
        Some(section(voice, ui::CAUTIONS, words.cautions())),
        harder,
        rows_with(place, Cell::Blocked, ui::NOT_FOR, voice),
        rows_with(place, Cell::Easier, ui::EASIER_FOR, voice),
    ]
    .into_iter()
    .flatten()
    .collect()
}

/// The sources, with a line on which numbers come from the article and which were added.
fn numbers(dose: Dose, mut sources: Section, changed: Key, voice: Voice) -> Section {
    // No article states how many times.
    let line = if dose.seconds_from == Origin::Article { ui::SECONDS_FROM_ARTICLE } else { ui::NUMBERS_ADDED };
    sources.lines.push(voice.say(line));
    sources.lines.extend(voice.maybe(changed));
    sources
}
