//! The answers before the outcome, each with a way to change it.

use super::parts::{back, button, heading, label};
use crate::app::model::{Model, Msg};
use crate::app::screen::{Action, Review, ReviewRow};
use crate::app::update::{check_walk, for_other};
use crate::app::voice::Voice;
use crate::content::keys::Key;
use crate::content::ui_words as ui;
use crate::content::{Choice, Part, QUESTIONS, QuestionId};

const GROUPS: [(Part, Key); 4] = [
    (Part::First, ui::GROUP_FIRST),
    (Part::Body, ui::GROUP_BODY),
    (Part::Back, ui::GROUP_BACK),
    (Part::Plan, ui::GROUP_PLAN),
];

pub(super) fn review(model: &Model, voice: Voice) -> Review {
    let asked = check_walk(model).asked;
    let rows = |part: Part| -> Vec<ReviewRow> {
        let of_part = asked.iter().filter(|question| QUESTIONS[question.index()].part == part);
        of_part.map(|question| row(model, *question, voice)).collect()
    };
    Review {
        title: voice.say(ui::REVIEW_TITLE),
        lead: voice.say(ui::REVIEW_LEAD),
        groups: GROUPS
            .iter()
            .map(|(part, title)| (voice.say(*title), rows(*part)))
            .filter(|(_, rows)| !rows.is_empty())
            .collect(),
        back: back(voice),
        next: button(voice, Action::Next, ui::SEE_RESULT, Msg::Next),
    }
}

fn row(model: &Model, question: QuestionId, voice: Voice) -> ReviewRow {
    let for_other = for_other(model);
    let answers = model.answers.get(question).iter().map(|option| Choice { question, option });
    ReviewRow {
        id: QUESTIONS[question.index()].name(),
        question: heading(voice, question, for_other),
        answers: answers.map(|choice| label(voice, choice, for_other)).collect(),
        change: button(voice, Action::Change, ui::CHANGE, Msg::Change(question)),
        change_of: heading(voice, question, for_other),
    }
}
