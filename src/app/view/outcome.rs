//! The outcome as a care card: what to do first, then why, then what would change it, then the safety net.

use super::parts::{
    DANGER_SIGNS, advice_dials, button, card, danger_panel, emergency_dials, emergency_line, place_picker, said,
    section, small_print,
};
use crate::app::model::{Model, Msg, Overlay};
use crate::app::screen::{Action, Because, Button, CardBox, Change, OutcomePage, Section};
use crate::app::update::{check_walk, for_other};
use crate::app::voice::Voice;
use crate::assessment::{self, Outcome, Verdict};
use crate::content::keys::{self, FALLBACK_ADVICE, FALLBACK_REASON};
use crate::content::ui_words as ui;
use crate::content::{CARDS, FALLBACK, INSTEAD, Level, RULES, RuleId};

/// The card for someone who says on the first screen that a danger sign is there right now.
pub(super) fn danger_now(model: &Model, voice: Voice) -> OutcomePage {
    let panel = danger_panel(voice);
    OutcomePage {
        because: (panel.title, vec![]),
        safety_net: Some(section(voice, ui::SIGNS_AGAIN, DANGER_SIGNS)),
        ..bare(model, Some(Level::Emergency), voice)
    }
}

pub(super) fn outcome(model: &Model, voice: Voice) -> OutcomePage {
    let outcome = assessment::outcome(&check_walk(model));
    match outcome.verdict {
        Verdict::Instead => instead(model, &outcome, voice),
        Verdict::Level(level) => care_card(model, level, &outcome, voice),
    }
}

/// What every card has: level, word, advice, numbers to dial, small print, and the way back.
fn bare(model: &Model, level: Option<Level>, voice: Voice) -> OutcomePage {
    let emergency = level == Some(Level::Emergency);
    let mut dials = if emergency || level.is_none() { emergency_dials(voice) } else { vec![] };
    if level == Some(Level::Urgent) {
        dials = advice_dials(voice);
    }
    let dialling = emergency || level.is_none() || level == Some(Level::Urgent);
    let staff = matches!(level, Some(Level::Emergency | Level::Urgent));
    OutcomePage {
        level,
        word: level.map(|level| voice.say(level.word())).unwrap_or_default(),
        advice: emergency_line(voice),
        meaning: level.map(|level| voice.say(level.meaning())).unwrap_or_default(),
        dials,
        place: dialling.then(|| place_picker(voice, model.place)),
        see_stretches: None,
        staff: staff.then(|| button(voice, Action::ShowStaff, ui::SHOW_STAFF, Msg::Open(Overlay::Staff))),
        because: (String::new(), vec![]),
        cards: vec![],
        meanwhile: None,
        change: None,
        safety_net: None,
        small: small_print(voice),
        back: if emergency {
            button(voice, Action::Mistake, ui::MISTAKE, Msg::Back)
        } else {
            button(voice, Action::Back, ui::BACK, Msg::Back)
        },
        more: more(emergency, voice),
    }
}

/// An emergency card has no other way on.
fn more(emergency: bool, voice: Voice) -> Vec<Button> {
    let mut more = vec![button(voice, Action::Print, ui::PRINT, Msg::Print)];
    if !emergency {
        more.push(button(voice, Action::About, ui::ABOUT, Msg::Open(Overlay::About)));
        more.push(button(voice, Action::Restart, ui::RESTART, Msg::Open(Overlay::Restart)));
    }
    more
}

fn care_card(model: &Model, level: Level, outcome: &Outcome, voice: Voice) -> OutcomePage {
    let calm = level.offers_stretches();
    let see_stretches = || button(voice, Action::SeeStretches, ui::SEE_STRETCHES, Msg::SeeStretches);
    OutcomePage {
        advice: voice.say(outcome.leading().map_or(FALLBACK_ADVICE, |rule| rule.advice())),
        see_stretches: calm.then(see_stretches),
        because: (voice.say(ui::BECAUSE), because(model, outcome, voice)),
        cards: cards(outcome, voice),
        meanwhile: (level <= Level::Soon).then(|| section(voice, ui::MEANWHILE, keys::MEANWHILE_LIST)),
        change: change(model, outcome, voice),
        safety_net: (level < Level::Emergency).then(|| safety_net(voice)),
        ..bare(model, Some(level), voice)
    }
}

/// The card that stands instead of an outcome; what was answered so far is still explained.
fn instead(model: &Model, outcome: &Outcome, voice: Voice) -> OutcomePage {
    let card = card(voice, INSTEAD.card);
    OutcomePage {
        word: card.title,
        advice: card.text,
        meaning: card.instead.unwrap_or_default(),
        because: (voice.say(ui::BECAUSE), because(model, outcome, voice)),
        safety_net: Some(Section { lines: danger_panel(voice).signs, title: emergency_line(voice) }),
        ..bare(model, None, voice)
    }
}

/// The reasons, the most severe first, in the order of the table.
fn because(model: &Model, outcome: &Outcome, voice: Voice) -> Vec<Because> {
    if outcome.rules.is_empty() && outcome.verdict != Verdict::Instead {
        let (advice, reason) = (voice.say(FALLBACK_ADVICE), voice.say(FALLBACK_REASON));
        return vec![Because { rule: FALLBACK.0, advice, reason, said: vec![] }];
    }
    let for_other = for_other(model);
    let told = |level: &&Level| is_told(**level, outcome.verdict.level());
    let because = |rule: &RuleId| Because {
        rule: rule.name(),
        advice: voice.say(rule.advice()),
        reason: voice.say(rule.reason()),
        said: assessment::because(*rule, &model.answers, &outcome.facts)
            .into_iter()
            .map(|choice| said(voice, choice, for_other))
            .collect(),
    };
    let mut reasons = Vec::new();
    for level in Level::ALL.iter().rev().filter(told) {
        reasons.extend(outcome.rules.iter().filter(|rule| RULES[rule.index()].level == *level).map(because));
    }
    reasons
}

/// Whether a rule of this level is told beside an outcome: advice on how to stretch or on whom to see this week has no place
/// on an emergency card, nor advice on stretching where no stretch is offered.
fn is_told(rule: Level, outcome: Option<Level>) -> bool {
    match outcome {
        Some(Level::Emergency) => rule == Level::Emergency,
        Some(Level::Urgent | Level::Soon) | None => rule >= Level::Soon,
        Some(Level::SelfCareLimited | Level::SelfCare) => true,
    }
}

fn cards(outcome: &Outcome, voice: Voice) -> Vec<CardBox> {
    outcome.cards.iter().filter(|place| **place != INSTEAD.card).map(|place| card(voice, *place)).collect()
}

fn change(model: &Model, outcome: &Outcome, voice: Voice) -> Option<(String, Vec<Change>)> {
    let for_other = for_other(model);
    let mut changes: Vec<Change> = Vec::new();
    for raise in assessment::raises(&model.answers, outcome) {
        let item = said(voice, raise.choice, for_other);
        match changes.last_mut().filter(|change| change.level == raise.level) {
            Some(change) => change.items.push(item),
            None => {
                changes.push(Change { level: raise.level, word: voice.say(raise.level.word()), items: vec![item] });
            }
        }
    }
    (!changes.is_empty()).then(|| (voice.say(ui::WOULD_CHANGE), changes))
}

fn safety_net(voice: Voice) -> Section {
    let mut net = section(voice, ui::SAFETY_NET, DANGER_SIGNS);
    net.lines.push(emergency_line(voice));
    net.lines.push(voice.say(ui::NO_BETTER));
    net
}

const _: () = assert!(INSTEAD.card < CARDS.len());
