//! A question.

use super::parts::{back, button, heading, label, sources};
use crate::app::model::{Model, Msg};
use crate::app::screen::{Action, OptionRow, QuestionPage, Why};
use crate::app::update::{check_walk, for_other, menu_walk};
use crate::app::voice::Voice;
use crate::content::ids::IDS;
use crate::content::ui_words as ui;
use crate::content::{Choice, Kind, Part, QUESTIONS, Question, QuestionId};

pub(super) fn question(model: &Model, at: QuestionId, missing: bool, voice: Voice) -> QuestionPage {
    let question = &QUESTIONS[at.index()];
    let for_other = for_other(model);
    let several = question.kind == Kind::Multiple;
    QuestionPage {
        id: question.name(),
        kind: question.kind,
        progress: progress(question, voice),
        percent: percent(at),
        banner: for_other.then(|| voice.say(ui::FOR_OTHER)),
        heading: heading(voice, at, for_other),
        help: voice.maybe(at.help()),
        several: several.then(|| voice.say(ui::TICK_ALL)),
        options: options(model, question, for_other, voice),
        error: missing.then(|| voice.say(if several { ui::PICK_SOME } else { ui::PICK_ONE })),
        why: Why { label: voice.say(ui::WHY), text: voice.say(at.why()), sources: sources(voice, question.sources) },
        back: back(voice),
        next: button(voice, Action::Next, ui::NEXT, Msg::Next),
    }
}

fn options(model: &Model, question: &Question, for_other: bool, voice: Voice) -> Vec<OptionRow> {
    let walk = if question.part == Part::Menu { menu_walk(model) } else { check_walk(model) };
    let picked = model.answers.get(question.id);
    IDS[question.id.index()]
        .options
        .iter()
        .zip(0..)
        .map(|(value, option)| (*value, Choice { question: question.id, option }))
        .filter(|(_, choice)| !question.hidden.iter().any(|(hidden, when)| hidden == choice && walk.facts.hold(when)))
        .map(|(value, choice)| OptionRow {
            value,
            label: label(voice, choice, for_other),
            hint: voice.maybe(choice.hint()),
            picked: picked.has(choice.option),
            apart: stands_apart(question, choice),
            choice,
        })
        .collect()
}

/// "None of these" of a multiple choice, and "not sure" wherever it is no answer like the others.
fn stands_apart(question: &Question, choice: Choice) -> bool {
    let not_sure = question.not_sure.as_ref().is_some_and(|it| it.option == choice);
    question.alone.contains(&choice) || (not_sure && usize::from(choice.option) + 1 == question.option_count())
}

/// "About 7 more": the questions that everybody is asked and that are still to come. Follow-ups do not count, so that the
/// number never grows on the way.
fn progress(question: &Question, voice: Voice) -> String {
    let menu = question.part == Part::Menu;
    let ahead = QUESTIONS
        .iter()
        .filter(|later| later.id > question.id && !later.follow_up && (later.part == Part::Menu) == menu)
        .count();
    if ahead == 0 { voice.say(ui::LAST_QUESTION) } else { voice.with(ui::TO_GO, &[&ahead.to_string()]) }
}

/// How far along the list of all questions of its walk, in percent.
fn percent(at: QuestionId) -> u8 {
    let menu = QUESTIONS[at.index()].part == Part::Menu;
    let of_walk = QUESTIONS.iter().filter(|question| (question.part == Part::Menu) == menu);
    let (done, all) = of_walk.fold((0, 0), |(done, all), question| (done + usize::from(question.id < at), all + 1));
    (done * 100 / all) as u8
}
