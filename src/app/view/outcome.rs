//! The outcome as a care card: what to do first, then why, then what would change it, then the safety net.

use super::parts::{
    DANGER_SIGNS, back, cards, dials, doubt, emergency_line, more, place, safety_net, said, small_print,
};
use super::stopped::felt_signs;
use crate::app::markup::{Group, Text};
use crate::app::model::{Model, Msg, Overlay, Phase};
use crate::app::page::Page;
use crate::app::screen::{Action, Look, Part, Screen};
use crate::app::update::{for_other, outcome_of};
use crate::assessment::{self, Outcome, Verdict};
use crate::content::keys::{self, FALLBACK_ADVICE, FALLBACK_REASON, Key};
use crate::content::rules::SOON_AFTER_STOP;
use crate::content::ui_words as ui;
use crate::content::{CARDS, FALLBACK, FOLLOW_UPS, FollowUp, INSTEAD, Level, RULES, RuleId};

/// The card for someone who says on the first screen that a danger sign is there right now.
pub(super) fn danger_now(model: &Model, mut page: Page) -> Screen {
    let level = Level::Emergency;
    let advice = Advice { words: emergency_line(page.voice), names_number: true };
    care_card(model, Some(level), [level.word(), level.meaning()], advice, &mut page);
    page.section(Group::Section, ui::SIGNS_AGAIN, DANGER_SIGNS);
    end(model, Some(level), page)
}

pub(super) fn outcome(model: &Model, mut page: Page) -> Screen {
    let outcome = outcome_of(model);
    match outcome.verdict {
        Verdict::Instead => instead(model, &outcome, &mut page),
        Verdict::Level(level) => level_card(model, level, &outcome, &mut page),
    }
    end(model, outcome.verdict.level(), page)
}

/// The card of a session that ended at a stop sign: as at level *emergency*, or at level *soon*.
pub(super) fn stopped(model: &Model, level: Level, mut page: Page) -> Screen {
    let (words, reason) = match level {
        Level::Emergency => (emergency_line(page.voice), ui::WRONG_EMERGENCY),
        _ => (page.voice.say(SOON_AFTER_STOP.advice()), ui::WRONG_SOON),
    };
    let advice = Advice { words, names_number: level == Level::Emergency };
    care_card(model, Some(level), [level.word(), reason], advice, &mut page);
    felt_signs(model, &mut page);
    if level < Level::Emergency {
        page.section(Group::Section, ui::MEANWHILE, keys::MEANWHILE_LIST);
        safety_net(&mut page);
    }
    end(model, Some(level), page)
}

/// The small print and the last buttons. An emergency card has no other way on than print.
fn end(model: &Model, level: Option<Level>, mut page: Page) -> Screen {
    small_print(model, level == Some(Level::Emergency), &mut page);
    if level == Some(Level::Emergency) {
        page.group(Group::More, |page| page.button(Look::Quiet, Action::Print, ui::PRINT, Msg::Print));
    } else {
        more(&mut page);
    }
    page.screen("outcome", "", level, vec![])
}

/// What to do first, and whether it says which number to call.
struct Advice {
    words: String,
    names_number: bool,
}

/// The card itself: band, what to do, numbers to dial, further acts.
fn care_card(model: &Model, level: Option<Level>, [word, meaning]: [Key; 2], advice: Advice, page: &mut Page) {
    match level {
        Some(Level::Emergency) => page.button(Look::Back, Action::Mistake, ui::MISTAKE, Msg::Back),
        _ => back(page),
    }
    page.group(Group::CareCard, |page| {
        page.group(Group::Band, |page| {
            level.into_iter().for_each(|level| page.put(Part::Sign(level)));
            page.say(Text::Heading, word);
        });
        if level.is_none() {
            page.say(Text::Plain, meaning);
            page.say(Text::Title, ui::DANGER_TITLE_THEY);
        }
        page.text(Text::Advice, advice.words);
        // Where no number can be dialled, it is named.
        if level == Some(Level::Emergency) && page.voice.place().emergency.is_empty() && !advice.names_number {
            let number = page.voice.say(ui::EMERGENCY_UNKNOWN);
            page.text(Text::WhatToDo, page.voice.with(ui::OR_CALL, &[&number]));
        }
        let numbers = page.voice.place();
        match level {
            Some(Level::Emergency) | None => dials(page, numbers.emergency, ui::DIAL_EMERGENCY),
            Some(Level::Urgent) => dials(page, numbers.advice, ui::DIAL_ADVICE),
            Some(_) => {}
        }
        if level.is_some() {
            page.say(Text::Plain, meaning);
        }
        page.group(Group::Acts, |page| match level {
            Some(Level::SelfCare | Level::SelfCareLimited) if model.clock.allows_stretches() => {
                page.button(Look::Main, Action::SeeStretches, ui::SEE_STRETCHES, Msg::SeeStretches);
            }
            Some(Level::Emergency | Level::Urgent) if !matches!(model.phase, Phase::Stopped(_)) => {
                page.button(Look::Plain, Action::ShowStaff, ui::SHOW_STAFF, Msg::Open(Overlay::Staff));
            }
            _ => {}
        });
        appointment(model, level, page);
        if level.is_none_or(|level| level >= Level::Urgent) {
            page.group(Group::Parts, |page| place(page, model.place));
        }
    });
}

/// The publisher's link. Alike at each level at which it stands, so that following it tells nothing of the outcome.
fn appointment(model: &Model, level: Option<Level>, page: &mut Page) {
    let Some(link) = &model.around.appointment else { return };
    if matches!(level, Some(Level::Soon | Level::SelfCareLimited | Level::SelfCare)) {
        let label = if link.label.is_empty() { page.voice.say(ui::APPOINTMENT) } else { link.label.clone() };
        let beside = page.voice.say(ui::OPENS_BESIDE);
        page.group(Group::Acts, |page| page.put(Part::Visit(link.href.clone(), label, beside)));
    }
}

fn level_card(model: &Model, level: Level, outcome: &Outcome, page: &mut Page) {
    // The words that send the reader on to the stretches stand only where there are some.
    let past = !model.clock.allows_stretches();
    let fallback = if past { ui::PAST_ADVICE } else { FALLBACK_ADVICE };
    let meaning = if past && level == Level::SelfCareLimited { ui::PAST_LIMITED } else { level.meaning() };
    let key = match outcome.raised() {
        Some(at) => follow_up(at)[1],
        None => outcome.leading().map_or(fallback, RuleId::advice),
    };
    let advice = Advice { words: page.voice.say(key), names_number: page.voice.names_number(key) };
    care_card(model, Some(level), [level.word(), meaning], advice, page);
    if level < Level::Emergency {
        doubt(model, page);
    }
    from_log(outcome, page);
    because(model, outcome, page);
    cards(page, &outcome.cards, model);
    if level <= Level::Soon {
        page.section(Group::Section, ui::MEANWHILE, keys::MEANWHILE_LIST);
    }
    change(model, outcome, page);
    if level < Level::Emergency {
        safety_net(page);
    }
}

/// The card that stands instead of an outcome; what was answered so far is still explained.
fn instead(model: &Model, outcome: &Outcome, page: &mut Page) {
    let [title, text, instead] = keys::card(INSTEAD.card);
    let call = Advice { words: emergency_line(page.voice), names_number: true };
    care_card(model, None, [title, text], call, page);
    page.maybe(Text::Plain, instead);
    doubt(model, page);
    because(model, outcome, page);
    page.section(Group::Section, ui::SAFETY_NET, DANGER_SIGNS);
}

/// What the log shows, and what to do then.
pub(super) fn from_log(outcome: &Outcome, page: &mut Page) {
    if outcome.follow_ups.is_empty() || outcome.verdict.level() >= Some(Level::Urgent) {
        return;
    }
    page.titled(Group::Section, ui::FROM_LOG, |page| {
        for at in &outcome.follow_ups {
            let [shows, advice] = follow_up(*at);
            // The advice of what leads stands on the card already.
            let advice = (outcome.raised() != Some(*at)).then_some(advice);
            reason(FOLLOW_UPS[*at].name, vec![], shows, advice, page);
        }
    });
}

/// What the log shows, and what follows.
fn follow_up(at: usize) -> [Key; 2] {
    let FollowUp { finding, level, .. } = FOLLOW_UPS[at];
    let advice = if level == Level::Soon { ui::FOLLOW_SOON } else { ui::FOLLOW_LIMITED };
    [Key(ui::FOLLOW_LASTING.0 + finding as u16), advice]
}

/// The reasons, the most severe first, in the order of the table.
fn because(model: &Model, outcome: &Outcome, page: &mut Page) {
    let fallback = outcome.rules.is_empty() && outcome.raised().is_none() && outcome.verdict != Verdict::Instead;
    let told = |rule: &&RuleId| is_told(RULES[rule.index()].level, outcome.verdict.level());
    if !fallback && !outcome.rules.iter().any(|rule| told(&rule)) {
        return;
    }
    let for_other = for_other(model);
    page.titled(Group::Section, ui::BECAUSE, |page| {
        if fallback {
            reason(FALLBACK.0, vec![], FALLBACK_REASON, None, page);
        }
        for level in Level::ALL.iter().rev() {
            for rule in outcome.rules.iter().filter(told).filter(|rule| RULES[rule.index()].level == *level) {
                let choices = assessment::because(*rule, &model.answers, &outcome.facts);
                let lines = choices.into_iter().map(|choice| said(page.voice, choice, for_other)).collect();
                // The advice of the rule that leads stands on the card already.
                let advice = (outcome.leading() != Some(*rule)).then(|| rule.advice());
                reason(rule.name(), lines, rule.reason(), advice, page);
            }
        }
    });
}

fn reason(rule: &'static str, lines: Vec<String>, reason: Key, advice: Option<Key>, page: &mut Page) {
    page.hooked(Group::Reason, "data-rule", rule, |page| {
        if !lines.is_empty() {
            page.list(Group::Said, lines);
        }
        page.say(Text::Plain, reason);
        advice.into_iter().for_each(|advice| page.say(Text::Plain, advice));
        page.text(Text::Hint, page.voice.with(ui::RULE, &[rule]));
    });
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

/// What one change would lead to, level by level.
fn change(model: &Model, outcome: &Outcome, page: &mut Page) {
    let raises = assessment::raises(&model.answers, outcome);
    if raises.is_empty() {
        return;
    }
    let for_other = for_other(model);
    page.titled(Group::Section, ui::WOULD_CHANGE, |page| {
        for level in Level::ALL {
            let mut lines = Vec::new();
            for raise in &raises {
                if raise.level == level {
                    lines.push(said(page.voice, raise.choice, for_other));
                }
            }
            if !lines.is_empty() {
                page.hooked(Group::Would, "data-would", level.id(), |page| {
                    page.put(Part::Sign(level));
                    page.say(Text::Subtitle, level.word());
                    page.list(Group::List, lines);
                });
            }
        }
    });
}

const _: () = assert!(INSTEAD.card < CARDS.len());
