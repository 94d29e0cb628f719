//! What to show to the staff: the signs in clinical words, large, with the history that matters.

use super::parts::{back, heading, label, small_print};
use crate::app::markup::{Group, Text};
use crate::app::model::{Model, Msg, Phase};
use crate::app::page::Page;
use crate::app::screen::{Action, Look, Part, Screen};
use crate::app::update::{check_walk, outcome_of};
use crate::app::voice::{Voice, joined};
use crate::assessment::{self, Outcome};
use crate::content::keys::{self, Key};
use crate::content::ui_words as ui;
use crate::content::{Choice, Level, Part as CheckPart, QUESTIONS, QuestionId, RULES};

pub(super) fn staff(model: &Model, mut page: Page) -> Screen {
    let walk = check_walk(model);
    let outcome = outcome_of(model);
    let danger_now = model.phase == Phase::DangerNow;
    let level = if danger_now { Level::Emergency } else { outcome.verdict.level().unwrap_or(Level::Urgent) };
    back(&mut page);
    page.group(Group::CareCard, |page| {
        page.group(Group::Band, |page| {
            page.put(Part::Sign(level));
            page.say(Text::Heading, ui::STAFF_TITLE);
        });
        page.say(Text::Advice, level.word());
        page.say(Text::Plain, ui::STAFF_LEAD);
    });
    if danger_now {
        page.section(Group::Clinical, ui::STAFF_SIGNS, keys::one(ui::STAFF_DANGER_NOW));
    } else {
        let signs = signs(model, &outcome, page.voice);
        page.titled(Group::Clinical, ui::STAFF_SIGNS, |page| page.list(Group::List, signs));
        for (part, title) in PARTS {
            let mut lines = Vec::new();
            for question in &walk.asked {
                if QUESTIONS[question.index()].part == part {
                    lines.extend(line(model, *question, page.voice));
                }
            }
            if !lines.is_empty() {
                page.titled(Group::Clinical, title, |page| page.list(Group::List, lines));
            }
        }
        let rules = outcome.rules.iter().map(|rule| rule.name().to_owned()).collect();
        page.titled(Group::Clinical, ui::STAFF_RULES, |page| page.list(Group::Chips, rules));
    }
    small_print(model, true, &mut page);
    page.group(Group::More, |page| page.button(Look::Quiet, Action::Print, ui::PRINT, Msg::Print));
    page.screen("staff", "", Some(level), vec![])
}

const PARTS: [(CheckPart, Key); 4] = [
    (CheckPart::First, ui::STAFF_DANGER_SCREENS),
    (CheckPart::Body, ui::STAFF_HISTORY),
    (CheckPart::Back, ui::STAFF_BACK),
    (CheckPart::Plan, ui::STAFF_CRACKING),
];

/// The answers for which urgent and emergency rules fire, each once.
fn signs(model: &Model, outcome: &Outcome, voice: Voice) -> Vec<String> {
    let mut signs: Vec<Choice> = Vec::new();
    for rule in outcome.rules.iter().filter(|rule| RULES[rule.index()].level >= Level::Urgent) {
        for choice in assessment::because(*rule, &model.answers, &outcome.facts) {
            if !signs.contains(&choice) {
                signs.push(choice);
            }
        }
    }
    signs.iter().map(|choice| clinical(voice, *choice)).collect()
}

/// What was answered to a question, negatives too: staff want to know what was asked and denied.
fn line(model: &Model, question: QuestionId, voice: Voice) -> Option<String> {
    let mut picked = Vec::new();
    for option in model.answers.get(question).iter() {
        picked.push(clinical(voice, Choice { question, option }));
    }
    (!picked.is_empty()).then(|| voice.with(ui::SAID, &[&heading(voice, question, false), &joined(&picked, "; ")]))
}

fn clinical(voice: Voice, choice: Choice) -> String {
    if voice.is_empty(choice.clinical()) { label(voice, choice, false) } else { voice.say(choice.clinical()) }
}
