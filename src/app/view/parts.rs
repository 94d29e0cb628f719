//! Parts that several screens share.

use super::figure;
use crate::app::clock::Clock;
use crate::app::markup::{Group, Text};
use crate::app::model::{Model, Msg, Overlay};
use crate::app::page::Page;
use crate::app::screen::{Action, Look, Part};
use crate::app::voice::{Voice, numeral};
use crate::content::keys::{self, Key, KeyRange};
use crate::content::ui_words as ui;
use crate::content::{
    CARDS, CONTENT_DATE, CONTENT_VERSION, Choice, INSTEAD, Kind, PLACES, QUESTIONS, QuestionId, REVIEW_BY, Source,
};

/// Back, at the top left of a screen that is read rather than answered.
pub(super) fn back(page: &mut Page) {
    page.button(Look::Back, Action::Back, ui::BACK, Msg::Back);
}

/// Print, about and start again: quiet buttons at the end.
pub(super) fn more(page: &mut Page) {
    page.group(Group::More, |page| {
        page.button(Look::Quiet, Action::Print, ui::PRINT, Msg::Print);
        page.button(Look::Quiet, Action::Memory, ui::MEMORY, Msg::Open(Overlay::Memory));
        page.button(Look::Quiet, Action::About, ui::ABOUT, Msg::Open(Overlay::About));
        page.button(Look::Quiet, Action::Restart, ui::RESTART, Msg::Open(Overlay::Restart));
    });
}

/// Sources that open on request, with lines of their own after them.
pub(super) fn sources(page: &mut Page, sources: &[Source], more: &[Key]) {
    page.group(Group::Fold, |page| {
        page.say(Text::Summary, ui::SOURCES);
        page.group(Group::List, |page| {
            sources.iter().for_each(|source| page.say(Text::Item, keys::source(*source)));
            more.iter().for_each(|line| page.maybe(Text::Item, *line));
        });
    });
}

/// The signs of an emergency, one line for each kind. A test holds them against the emergency rules.
pub(super) const DANGER_SIGNS: KeyRange = keys::through(ui::SIGN_CHEST, ui::SIGN_INJURY);

/// The emergency number, or words for it where it is not known.
pub(super) fn emergency_number(voice: Voice) -> String {
    match voice.place().emergency.first() {
        Some(number) => (*number).to_owned(),
        None => voice.say(ui::EMERGENCY_UNKNOWN),
    }
}

/// "Call 999 now."
pub(super) fn emergency_line(voice: Voice) -> String {
    voice.with(ui::DANGER_WHAT_TO_DO, &[&emergency_number(voice)])
}

/// Numbers to dial, where the place is known.
pub(super) fn dials(page: &mut Page, numbers: &[&str], label: Key) {
    if numbers.is_empty() {
        return;
    }
    page.group(Group::Dials, |page| {
        for number in numbers {
            let label = page.voice.with(label, &[number]);
            let mut address = String::from("tel:");
            for digits in number.split(' ') {
                address.push_str(digits);
            }
            page.put(Part::Dial(address, label));
        }
    });
}

/// Where the reader is.
pub(super) fn place(page: &mut Page, chosen: usize) {
    let names = (0..PLACES.len()).map(|place| page.voice.say(keys::place(place))).collect();
    let label = page.voice.say(ui::PLACE_LABEL);
    page.put(Part::Place(label, names, chosen));
    page.maybe(Text::Hint, keys::place_note(chosen));
}

/// The cards that go with an outcome, by their places; not the one that stands in its place.
pub(super) fn cards(page: &mut Page, places: &[usize], model: &Model) {
    for place in places.iter().filter(|place| **place != INSTEAD.card) {
        let [title, text, instead] = keys::card(*place);
        page.hooked(Group::NoteCard, "data-card", CARDS[*place].name, |page| {
            page.say(Text::Title, title);
            page.say(Text::Plain, text);
            if CARDS[*place].shows_pop {
                figure::pop(model.pull, page);
            }
            if CARDS[*place].shows_clock {
                pop_clock(model, page);
            }
            page.maybe(Text::Instead, instead);
        });
    }
}

/// The clock of the 20 minutes after a pop: on request.
pub(super) fn pop_clock(model: &Model, page: &mut Page) {
    page.button(Look::Plain, Action::PopClock, ui::POP_CLOCK, Msg::PopClock);
    let Some(minutes) = model.guide.pop_minutes() else { return };
    page.group(Group::Progress, |page| {
        page.put(Part::Bar((100 - minutes * 5) as u8));
        if minutes > 0 {
            page.count(Text::Plain, ui::POP_CLOCK_LEFT, minutes, 0);
        } else {
            page.say(Text::Plain, ui::POP_CLOCK_OVER);
        }
    });
    page.say(Text::Plain, ui::POP_CLOCK_TEXT);
}

/// When to get help, and how.
pub(super) fn safety_net(page: &mut Page) {
    let call = emergency_line(page.voice);
    page.titled(Group::Section, ui::SAFETY_NET, |page| {
        page.group(Group::List, |page| {
            DANGER_SIGNS.into_iter().for_each(|sign| page.say(Text::Item, sign));
        });
        page.text(Text::WhatToDo, call);
        page.say(Text::Plain, ui::NO_BETTER);
    });
}

/// How stiff the back is: before a session, or after it.
pub(super) fn stiffness(model: &Model, after: bool, page: &mut Page) {
    const NUMBERS: [&str; 11] = ["0", "1", "2", "3", "4", "5", "6", "7", "8", "9", "10"];
    let now = model.guide.stiff[usize::from(after)];
    let (name, title) =
        if after { ("stiffness-after", ui::STIFF_AFTER) } else { ("stiffness-before", ui::STIFF_BEFORE) };
    page.choices(Group::Scale, title, &|page| {
        for (at, value) in NUMBERS.iter().enumerate() {
            let number = at as u8;
            page.option((name, false), value, String::from(*value), now == Some(number), Msg::Stiff(after, number));
        }
    });
    page.say(Text::Hint, ui::STIFF_HINT);
}

/// The heading of a question, as the person in front of the screen reads it.
pub(super) fn heading(voice: Voice, question: QuestionId, for_other: bool) -> String {
    if for_other {
        voice.first(question.heading_for_other(), question.heading())
    } else {
        voice.say(question.heading())
    }
}

/// The label of an option, as the person in front of the screen reads it.
pub(super) fn label(voice: Voice, choice: Choice, for_other: bool) -> String {
    if for_other { voice.first(choice.label_for_other(), choice.label()) } else { voice.say(choice.label()) }
}

/// An answer as a reason: the label alone where it says what is meant, else after its question ("How old are you? 70 or
/// over").
pub(super) fn said(voice: Voice, choice: Choice, for_other: bool) -> String {
    let question = &QUESTIONS[choice.question.index()];
    let not_sure = question.not_sure.as_ref().is_some_and(|it| it.option == choice);
    let label = label(voice, choice, for_other);
    if question.kind == Kind::Multiple && !not_sure {
        return label;
    }
    voice.with(ui::SAID, &[&heading(voice, choice.question, for_other), &label])
}

/// A day as the catalogue writes it.
pub(super) fn date(voice: Voice, (year, month, day): (u16, u8, u8)) -> String {
    let month_name = voice.say(Key(ui::MONTH_1.0 + u16::from(month) - 1));
    voice.with(ui::DATE, &[&numeral(day.into()), &month_name, &numeral(year.into())])
}

/// What the day says against this copy, if anything: that it is past its review date, or that there is no telling.
pub(super) fn doubt(model: &Model, page: &mut Page) {
    doubt_as(model, Group::Doubt, Text::Title, page);
}

/// The same, among other words.
pub(super) fn quiet_doubt(model: &Model, page: &mut Page) {
    doubt_as(model, Group::Parts, Text::Subtitle, page);
}

fn doubt_as(model: &Model, group: Group, title: Text, page: &mut Page) {
    let (id, words, text) = match model.clock {
        Clock::PastReview => ("past-review", ui::PAST_REVIEW, ui::PAST_REVIEW_TEXT),
        Clock::Unknown => ("clock-unknown", ui::CLOCK_UNKNOWN, ui::CLOCK_UNKNOWN_TEXT),
        Clock::NotRead | Clock::Current => return,
    };
    page.hooked(group, "data-notice", id, |page| {
        page.say(title, words);
        page.text(Text::Plain, page.voice.with(text, &[&date(page.voice, REVIEW_BY)]));
    });
}

/// Not a diagnosis; not signed off; version and review date. With what the day says against this copy, where that may stand
/// nowhere above: on an emergency card nothing comes before what to do first.
pub(super) fn small_print(model: &Model, with_doubt: bool, page: &mut Page) {
    page.group(Group::Small, |page| {
        page.say(Text::Plain, ui::NOT_A_DIAGNOSIS);
        page.say(Text::Plain, ui::REVIEW_STATUS);
        page.text(Text::Plain, version(page.voice));
        if with_doubt {
            quiet_doubt(model, page);
        }
    });
}

/// "Version 0.1.0, content 1 of 20 November 2026, to be reviewed by 20 November 2027."
pub(super) fn version(voice: Voice) -> String {
    let values = [env!("CARGO_PKG_VERSION"), CONTENT_VERSION, &date(voice, CONTENT_DATE), &date(voice, REVIEW_BY)];
    voice.with(ui::VERSION, &values)
}
