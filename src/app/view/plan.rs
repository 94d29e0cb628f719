//! The plan of a session: what the person wants, what will be done, and how long it takes.

use super::menu::marks;
use super::parts::{back, stiffness};
use crate::app::guide::{self, Cues};
use crate::app::markup::{Group, Text};
use crate::app::model::{Model, Msg, Want};
use crate::app::page::Page;
use crate::app::screen::{Action, Look, Part, Screen};
use crate::content::keys::{self, Key};
use crate::content::ui_words as ui;
use crate::content::{STRETCHES, Spot};
use crate::session::Item;

#[inline(never)]
pub(super) fn plan(model: &Model, mut page: Page) -> Screen {
    let guide = &model.guide;
    back(&mut page);
    page.say(Text::Heading, ui::PLAN_TITLE);
    page.say(Text::Lead, ui::PLAN_LEAD);
    wishes(model, &mut page);
    page.titled(Group::Section, ui::PLAN_ORDER, |page| {
        page.say(Text::Plain, ui::PLAN_WARM);
        page.group(Group::Plan, |page| (0..guide.plan.len()).for_each(|at| item(model, at, page)));
        page.count(Text::Dose, ui::PLAN_TAKES, (guide.seconds() as usize).div_ceil(60), 0);
        page.group(Group::Fold, |page| {
            page.say(Text::Summary, ui::PLAN_WHY);
            [ui::PLAN_WHY_TEXT, ui::TIMES_OURS].iter().for_each(|line| page.say(Text::Plain, *line));
        });
    });
    cues(guide.cues, &mut page);
    stiffness(model, false, &mut page);
    page.group(Group::Steps, |page| page.button(Look::Main, Action::Begin, ui::BEGIN, Msg::Begin));
    page.screen("plan", "", None, vec![])
}

/// A choice: its name, its title, and its options: value, label, what it wants.
type Choice = (&'static str, Key, &'static [(&'static str, Key, Want)]);

static WISHES: [Choice; 4] = [
    (
        "minutes",
        ui::PLAN_MINUTES,
        &[
            ("3", ui::MINUTES, Want::Minutes(3)),
            ("5", ui::MINUTES, Want::Minutes(5)),
            ("10", ui::MINUTES, Want::Minutes(10)),
        ],
    ),
    (
        "spot",
        ui::PLAN_SPOT,
        &[
            ("chair", ui::SPOT_CHAIR, Want::Spot(Spot::Chair)),
            ("bed", ui::SPOT_BED, Want::Spot(Spot::Bed)),
            ("floor", ui::SPOT_FLOOR, Want::Spot(Spot::Floor)),
        ],
    ),
    (
        "company",
        ui::PLAN_PARTNER,
        &[("alone", ui::ALONE, Want::Partner(false)), ("partner", ui::WITH_PARTNER, Want::Partner(true))],
    ),
    (
        "rest",
        ui::PLAN_REST,
        &[("0", ui::NO_REST, Want::Rest(0)), ("10", ui::SECONDS, Want::Rest(10)), ("20", ui::SECONDS, Want::Rest(20))],
    ),
];

fn wishes(model: &Model, page: &mut Page) {
    for (name, title, all) in &WISHES {
        if !all.iter().any(|(_, _, want)| guide::may_want(model, *want)) {
            continue;
        }
        page.choices(Group::Rows, *title, &|page| {
            for (value, label, want) in *all {
                if guide::may_want(model, *want) {
                    let label = page.voice.with(*label, &[value]);
                    let picked = model.guide.wish == model.guide.wish_with(*want);
                    page.option((name, false), value, label, picked, Msg::Wish(*want));
                }
            }
        });
    }
}

#[inline(never)]
fn item(model: &Model, at: usize, page: &mut Page) {
    let Item { stretch, variant } = model.guide.plan[at];
    let words = keys::stretch(stretch);
    let form = STRETCHES[stretch].form(variant);
    page.marked(Group::PlanItem, marks(stretch, variant), |page| {
        page.say(Text::Subtitle, words.name());
        page.group(Group::Chips, |page| {
            page.say(Text::Item, keys::position(form.position));
            page.text(Text::Item, page.voice.dose(form.dose));
        });
        page.group(Group::Tools, |page| {
            for (action, label, msg) in [
                (Action::Earlier, ui::EARLIER, Msg::Earlier(at as u8)),
                (Action::Swap, ui::SWAP, Msg::Swap(at as u8)),
                (Action::Drop, ui::DROP, Msg::Drop(at as u8)),
            ] {
                if guide::changed(model, msg).is_some() {
                    let name = Part::Text(Text::Unseen, page.voice.say(words.name()));
                    let label = Part::Text(Text::Word, page.voice.say(label));
                    page.button_with(Look::Quiet, action, msg, vec![label, name]);
                }
            }
        });
    });
}

fn cues(cues: Cues, page: &mut Page) {
    page.choices(Group::Rows, ui::PLAN_CUES, &|page| {
        for (at, value) in ["voice", "tones", "buzz"].iter().enumerate() {
            let mut other = cues;
            other.0[at] = !other.0[at];
            let label = page.voice.say(Key(ui::CUE_VOICE.0 + at as u16));
            page.option(("cues", true), value, label, cues.0[at], Msg::Cues(other));
        }
    });
    page.say(Text::Hint, ui::PLAN_CUES_HINT);
}
