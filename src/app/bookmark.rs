//! A place in the check, as text and back.
//!
//! Promises: what comes back is a phase that the answers reach by themselves, so that no kept text leads past a question, a level
//! or a stop sign; a text that is not whole, contradicts itself or is from another version of the content is refused.
//! Knows no storage.
//!
//! As numbers: the version of this form, that of the content, the day (in days since 1970), the place where the reader is; what is
//! picked for each question, a bit for each option; then where in the check, and what belongs to that.

use super::guide;
use super::model::{Model, Phase};
use super::update::{check_walk, menu_walk, offers_stretches};
use crate::assessment::{Answers, End, Picks};
use crate::content::{CONTENT_VERSION, Choice, PLACES, QUESTION_COUNT, QUESTIONS, QuestionId, Spot, StopEnd, Variant};
use crate::memory::{self, Refused};
use crate::session::{Item, Wish};

/// The version of the form.
const VERSION: i32 = 1;
/// For how many days a place is kept. Much can change in a night, and answers to "right now" even sooner.
const KEPT: i32 = 1;

// Where in the check.
const NOWHERE: i32 = 0;
const QUESTION: i32 = 1;
const REVIEW: i32 = 2;
const OUTCOME: i32 = 3;
const MENU: i32 = 4;
/// A plan, or what is left of a session.
const PLAN: i32 = 5;
/// What was ticked when something felt wrong.
const SIGNS: i32 = 6;
/// How a session ended.
const STOPPED: i32 = 7;

/// A place in the check.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Bookmark {
    answers: Answers,
    place: usize,
    at: Vec<i32>,
}

/// The version of the content as a number.
fn content() -> i32 {
    CONTENT_VERSION.bytes().fold(0, |number, byte| number * 10 + i32::from(byte - b'0'))
}

/// The text that holds where the program is. `None`: this is no place to come back to, and what was kept before stays.
/// Without answers, or after a session, there is nothing to come back to either, and the text says so.
#[inline(never)]
pub(super) fn write(model: &Model) -> Option<String> {
    let guide = &model.guide;
    let mut at = vec![];
    at.push(match model.phase {
        Phase::Question { .. } => QUESTION,
        Phase::Review => REVIEW,
        Phase::Outcome => OUTCOME,
        Phase::Menu | Phase::Stretch(_) => MENU,
        Phase::Plan | Phase::Brief | Phase::Session => PLAN,
        Phase::StopSigns { .. } => SIGNS,
        Phase::Stopped(_) => STOPPED,
        Phase::After => NOWHERE,
        Phase::Welcome if model.answers == Answers::new() && model.memory.bookmark.is_none() => NOWHERE,
        Phase::Welcome | Phase::DangerNow => return None,
    });
    match model.phase {
        Phase::Question { at: question, .. } => at.push(question.index() as i32),
        Phase::Plan | Phase::Brief | Phase::Session => {
            let Wish { minutes, spot, rest, partner } = guide.wish;
            at.extend([minutes.into(), spot as i32, rest.into(), partner.into()]);
            let done = if model.phase == Phase::Session { guide.session.place().0 } else { 0 };
            for item in guide.plan.iter().skip(done) {
                at.push((item.stretch * 2 + item.variant as usize) as i32);
            }
        }
        Phase::StopSigns { .. } => at.push(guide.signs.into()),
        Phase::Stopped(end) => at.extend([guide.signs.into(), end as i32]),
        _ => {}
    }
    let mut numbers = vec![VERSION, content(), model.today.0.max(0), model.place as i32];
    for question in &QUESTIONS {
        let picks = if at[0] == NOWHERE { Picks::NONE } else { model.answers.get(question.id) };
        numbers.push(picks.bits().into());
    }
    numbers.append(&mut at);
    Some(memory::write(&numbers))
}

/// The place that a text holds; `None` where it says that there is none.
///
/// # Errors
/// If it is not what this program wrote, or too old.
#[inline(never)]
pub(super) fn read(text: &str, today: i32) -> Result<Option<Bookmark>, Refused> {
    let numbers = memory::read(text)?;
    let [VERSION, version, day, place, rest @ ..] = numbers.as_slice() else { return Err(Refused::Unreadable) };
    if *version != content() || rest.len() <= QUESTION_COUNT {
        return Err(Refused::Unreadable);
    }
    let (picks, at) = rest.split_at(QUESTION_COUNT);
    if at[0] == NOWHERE {
        return Ok(None);
    }
    if !(0..=KEPT).contains(&(today.max(0) - day)) {
        return Err(Refused::Old);
    }
    let mut answers = Answers::new();
    for (question, picks) in QUESTIONS.iter().zip(picks) {
        if !answer(question.id, Picks::of_bits(*picks as u16), &mut answers) {
            return Err(Refused::Unreadable);
        }
    }
    Ok(Some(Bookmark { answers, place: *place as usize, at: at.to_vec() }))
}

/// Takes in the answer to a question, if a person could have given it.
fn answer(id: QuestionId, picks: Picks, answers: &mut Answers) -> bool {
    let question = &QUESTIONS[id.index()];
    if picks == Picks::NOTHING_TICKED {
        answers.set(id, picks);
        return question.may_be_empty;
    }
    for option in picks.iter() {
        answers.pick(Choice { question: id, option });
    }
    // What pushes another out was never picked beside it.
    answers.get(id) == picks && !picks.has_from(question.option_count() as u8)
}

/// Comes back to a place, or as near to it as the answers reach.
#[inline(never)]
pub(super) fn open(model: &mut Model, bookmark: Bookmark) {
    model.answers = bookmark.answers;
    if model.place == 0 && bookmark.place < PLACES.len() {
        model.place = bookmark.place;
    }
    let number = |place: usize| bookmark.at.get(place).copied().unwrap_or(0);
    let check = check_walk(model);
    model.phase = match (check.end, number(0)) {
        (End::Emergency(_), _) => Phase::Outcome,
        // What was ticked in a session counts whatever else is there.
        (_, SIGNS | STOPPED) => {
            model.guide.signs = number(1) as u16;
            match StopEnd::ALL.get(number(2) as usize) {
                Some(end) if number(0) == STOPPED => Phase::Stopped(*end),
                _ => Phase::StopSigns { missing: false },
            }
        }
        (end, QUESTION) => {
            let asked =
                if end == End::Complete && offers_stretches(model) { menu_walk(model).asked } else { check.asked };
            match (asked.iter().find(|question| question.index() == number(1) as usize), end) {
                (Some(question), _) => ask(*question),
                (None, End::Question(open)) => ask(open),
                _ => Phase::Review,
            }
        }
        (End::Question(open), _) => ask(open),
        (_, REVIEW) => Phase::Review,
        (_, OUTCOME) => Phase::Outcome,
        _ if !offers_stretches(model) => Phase::Outcome,
        (_, at) => match menu_walk(model).end {
            End::Question(open) => ask(open),
            _ if at == PLAN => {
                let spot = Spot::ALL.get(number(2) as usize).copied().unwrap_or_default();
                let (minutes, rest) = (number(1) as u8, number(3) as u8);
                let mut plan = vec![];
                for item in bookmark.at.iter().skip(5) {
                    let variant = if item % 2 == 0 { Variant::Full } else { Variant::Easier };
                    plan.push(Item { stretch: *item as usize / 2, variant });
                }
                guide::reopen(model, Wish { minutes, spot, rest, partner: number(4) > 0 }, plan)
            }
            _ => Phase::Menu,
        },
    };
}

const fn ask(at: QuestionId) -> Phase {
    Phase::Question { at, missing: false, from_review: false }
}

impl Bookmark {
    /// Whether the outcome was reached.
    pub(super) fn past_outcome(&self) -> bool {
        self.at[0] >= OUTCOME
    }
}
