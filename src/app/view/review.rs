//! The answers before the outcome, each with a way to change it.

use super::parts::{back, heading, label};
use crate::app::markup::{Group, Text};
use crate::app::model::{Model, Msg};
use crate::app::page::Page;
use crate::app::screen::{Action, Look, Part, Screen};
use crate::app::update::{check_walk, for_other};
use crate::content::keys::Key;
use crate::content::ui_words as ui;
use crate::content::{Choice, Part as CheckPart, QUESTIONS, QuestionId};

const GROUPS: [(CheckPart, Key); 4] = [
    (CheckPart::First, ui::GROUP_FIRST),
    (CheckPart::Body, ui::GROUP_BODY),
    (CheckPart::Back, ui::GROUP_BACK),
    (CheckPart::Plan, ui::GROUP_PLAN),
];

pub(super) fn review(model: &Model, mut page: Page) -> Screen {
    let asked = check_walk(model).asked;
    let for_other = for_other(model);
    back(&mut page);
    page.say(Text::Heading, ui::REVIEW_TITLE);
    page.say(Text::Lead, ui::REVIEW_LEAD);
    for (part, title) in GROUPS {
        let of_part = |question: &&QuestionId| QUESTIONS[question.index()].part == part;
        if asked.iter().any(|question| of_part(&question)) {
            page.titled(Group::Section, title, |page| {
                page.group(Group::Answers, |page| {
                    asked.iter().filter(of_part).for_each(|question| row(model, *question, for_other, page));
                });
            });
        }
    }
    page.group(Group::Steps, |page| page.button(Look::Main, Action::Next, ui::SEE_RESULT, Msg::Next));
    page.screen("review", "", None, vec![])
}

fn row(model: &Model, question: QuestionId, for_other: bool, page: &mut Page) {
    let asked = heading(page.voice, question, for_other);
    page.hooked(Group::Answer, "data-review", QUESTIONS[question.index()].name(), |page| {
        page.text(Text::Term, asked.clone());
        page.group(Group::Given, |page| {
            for option in model.answers.get(question).iter() {
                page.text(Text::Plain, label(page.voice, Choice { question, option }, for_other));
            }
        });
        page.group(Group::Change, |page| {
            let label = Part::Text(Text::Word, page.voice.say(ui::CHANGE));
            let of = Part::Text(Text::Unseen, asked);
            page.button_with(Look::Quiet, Action::Change, Msg::Change(question), vec![label, of]);
        });
    });
}
