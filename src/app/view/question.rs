//! A question.

use super::figure;
use super::parts::{heading, label};
use crate::app::markup::{Group, Text};
use crate::app::model::{Model, Msg};
use crate::app::page::Page;
use crate::app::screen::{Action, Look, Part, Row, Screen};
use crate::app::update::{check_walk, for_other, menu_walk};
use crate::content::keys;
use crate::content::ui_words as ui;
use crate::content::{BODY_MAP, Choice, INSTEAD, Kind, Part as CheckPart, QUESTIONS, Question, QuestionId};

pub(super) fn question(model: &Model, at: QuestionId, missing: bool, mut page: Page) -> Screen {
    let question = &QUESTIONS[at.index()];
    let for_other = for_other(model);
    let several = question.kind == Kind::Multiple;
    page.group(Group::Progress, |page| {
        page.put(Part::Bar(percent(at)));
        progress(model, question, page);
    });
    if for_other {
        page.say(Text::Banner, ui::FOR_OTHER);
    }
    page.hooked(Group::Question, "data-question", question.name(), |page| {
        let words = heading(page.voice, at, for_other);
        page.group(Group::Legend, |page| page.text(Text::Heading, words));
        page.group(Group::Help, |page| {
            page.maybe(Text::Plain, at.help());
            if several && !question.may_be_empty {
                page.say(Text::Plain, ui::TICK_ALL);
            }
        });
        if missing {
            page.say(Text::Error, if several { ui::PICK_SOME } else { ui::PICK_ONE });
        }
        if BODY_MAP[0].0.question == at {
            figure::body_map(model.answers.get(at), page);
        }
        page.group(Group::Scale, |page| rows(model, question, true, page));
        page.group(Group::Rows, |page| rows(model, question, false, page));
    });
    page.group(Group::Why, |page| {
        page.say(Text::Summary, ui::WHY);
        page.say(Text::Plain, at.why());
        page.titled(Group::Parts, ui::SOURCES, |page| {
            let sources = question.sources.iter().map(|source| page.voice.say(keys::source(*source))).collect();
            page.lines(sources);
        });
    });
    page.group(Group::Steps, |page| {
        page.button(Look::Plain, Action::Back, ui::BACK, Msg::Back);
        page.button(Look::Main, Action::Next, ui::NEXT, Msg::Next);
    });
    page.screen("question", question.name(), None, vec![])
}

/// The options that are numbers of a scale, or those that are none.
#[inline(never)]
fn rows(model: &Model, question: &Question, numbers: bool, page: &mut Page) {
    let walk = if question.part == CheckPart::Menu { menu_walk(model) } else { check_walk(model) };
    let for_other = for_other(model);
    let picked = model.answers.get(question.id);
    for (value, option) in question.id.option_ids().zip(0..) {
        let choice = Choice { question: question.id, option };
        let apart = stands_apart(question, choice);
        let hidden = question.hidden.iter().any(|(it, when)| *it == choice && walk.facts.hold(when));
        if hidden || numbers != (question.kind == Kind::Scale && !apart) {
            continue;
        }
        page.row(Row {
            several: question.kind == Kind::Multiple,
            name: question.name(),
            value,
            picked: picked.has(option),
            apart,
            msgs: [Msg::Pick(choice, false), Msg::Pick(choice, true)],
            label: label(page.voice, choice, for_other),
            hint: page.voice.say(choice.hint()),
        });
    }
}

/// "None of these" of a multiple choice, and "not sure" wherever it is no answer like the others.
fn stands_apart(question: &Question, choice: Choice) -> bool {
    let not_sure = question.not_sure.as_ref().is_some_and(|it| it.option == choice);
    question.alone.contains(&choice) || (not_sure && usize::from(choice.option) + 1 == question.option_count())
}

/// Whether a question is asked after the outcome, on the way to the menu.
fn of_menu(question: &Question) -> bool {
    question.part == CheckPart::Menu
}

/// "About 7 more": the questions that everybody is asked and that are still to come. Follow-ups do not count, so that the
/// number never grows on the way; but for the last of all, where "last one" has to be true.
fn progress(model: &Model, question: &Question, page: &mut Page) {
    let facts = menu_walk(model).facts;
    let last_part = if facts.hold(&INSTEAD.when) { INSTEAD.last_part } else { CheckPart::Menu };
    let is_ahead = |later: &&Question| {
        let certain = !later.follow_up || (of_menu(later) && facts.hold(&later.shown));
        later.id > question.id && of_menu(later) == of_menu(question) && later.part <= last_part && certain
    };
    match QUESTIONS.iter().filter(is_ahead).count() {
        0 => page.say(Text::Plain, ui::LAST_QUESTION),
        ahead => page.count(Text::Plain, ui::TO_GO, ahead, 0),
    }
}

/// How far along the list of all questions of its walk, in percent.
fn percent(at: QuestionId) -> u8 {
    let menu = of_menu(&QUESTIONS[at.index()]);
    let of_walk = || QUESTIONS.iter().filter(|question| of_menu(question) == menu);
    (of_walk().filter(|question| question.id < at).count() * 100 / of_walk().count()) as u8
}
