//! What to show to the staff: the signs in clinical words, large, with the history that matters.

use super::parts::{back, button, heading, label, small_print};
use crate::app::model::{Model, Msg, Phase};
use crate::app::screen::{Action, Section, Staff};
use crate::app::update::check_walk;
use crate::app::voice::Voice;
use crate::assessment::{self, outcome};
use crate::content::keys::Key;
use crate::content::ui_words as ui;
use crate::content::{Choice, Level, Part, QUESTIONS, QuestionId, RULES};

pub(super) fn staff(model: &Model, voice: Voice) -> Staff {
    let walk = check_walk(model);
    let outcome = outcome(&walk);
    let danger_now = model.phase == Phase::DangerNow;
    let level = if danger_now { Level::Emergency } else { outcome.verdict.level().unwrap_or(Level::Urgent) };
    let mut sections = Vec::new();
    if danger_now {
        sections.push(Section { title: voice.say(ui::STAFF_SIGNS), lines: vec![voice.say(ui::STAFF_DANGER_NOW)] });
    } else {
        let mut signs: Vec<Choice> = Vec::new();
        for rule in outcome.rules.iter().filter(|rule| RULES[rule.index()].level >= Level::Urgent) {
            for choice in assessment::because(*rule, &model.answers, &outcome.facts) {
                if !signs.contains(&choice) {
                    signs.push(choice);
                }
            }
        }
        let lines = signs.iter().map(|choice| clinical(voice, *choice)).collect();
        sections.push(Section { title: voice.say(ui::STAFF_SIGNS), lines });
        for (part, title) in PARTS {
            let of_part = walk.asked.iter().filter(|question| QUESTIONS[question.index()].part == part);
            let lines: Vec<String> = of_part.filter_map(|question| line(model, *question, voice)).collect();
            if !lines.is_empty() {
                sections.push(Section { title: voice.say(title), lines });
            }
        }
    }
    Staff {
        title: voice.say(ui::STAFF_TITLE),
        lead: voice.say(ui::STAFF_LEAD),
        level,
        word: voice.say(level.word()),
        sections,
        small: small_print(voice),
        back: back(voice),
        print: button(voice, Action::Print, ui::PRINT, Msg::Print),
    }
}

const PARTS: [(Part, Key); 4] = [
    (Part::First, ui::STAFF_DANGER_SCREENS),
    (Part::Body, ui::STAFF_HISTORY),
    (Part::Back, ui::STAFF_BACK),
    (Part::Plan, ui::STAFF_CRACKING),
];

/// What was answered to a question, negatives too: staff want to know what was asked and denied.
fn line(model: &Model, question: QuestionId, voice: Voice) -> Option<String> {
    let picked: Vec<String> =
        model.answers.get(question).iter().map(|option| clinical(voice, Choice { question, option })).collect();
    (!picked.is_empty()).then(|| voice.with(ui::SAID, &[&heading(voice, question, false), &picked.join("; ")]))
}

fn clinical(voice: Voice, choice: Choice) -> String {
    voice.maybe(choice.clinical()).unwrap_or_else(|| label(voice, choice, false))
}
