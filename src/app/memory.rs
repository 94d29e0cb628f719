//! What this browser keeps for the person, as part of the program: nothing unless they ask.
//!
//! Promises: what is kept follows from the model after every message; what cannot be read is put aside with a message; a log is
//! that of the person who holds the phone.

use super::bookmark::{self, Bookmark};
use super::effect::Effect;
use super::follow::put;
use super::model::{Model, Phase};
use super::update::{for_other, outcome_of};
use crate::assessment::Findings;
use crate::content::keys::Key;
use crate::content::ui_words as ui;
use crate::content::{Level, StopEnd};
use crate::memory::{self, Entry, Log, Refused};

/// What the browser keeps things in. The shell's `memory.js` has them in this order.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Drawer {
    /// The place in the check.
    Place,
    /// The log.
    Log,
}

/// What is kept, and what there is to say about it.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Memory {
    /// Whether this browser can keep anything here.
    pub can: bool,
    /// Whether the place is kept.
    pub place: bool,
    /// The place that was kept, until the person comes back to it or begins anew.
    pub bookmark: Option<Bookmark>,
    /// The log, if one is kept.
    pub log: Option<Log>,
    /// What is to be said of it: messages, each with the number in it.
    pub notices: Vec<(Key, usize)>,
    /// The entry of this check.
    entry: Option<Entry>,
}

impl Memory {
    /// A check begins: what was to be said is read, and what was kept of another gives way. One without answers is a new one.
    pub(super) fn begin(&mut self, anew: bool) {
        self.notices.clear();
        self.bookmark = None;
        if anew {
            self.entry = None;
        }
    }

    /// Has one more thing to say.
    #[inline(never)]
    fn say(&mut self, message: Key, number: usize) {
        self.notices.push((message, number));
    }
}

/// Takes in what the drawers hold, nothing where this browser has none: when the program starts, and when another tab has changed
/// them. Tell the day before.
#[inline(never)]
pub fn recall(model: &mut Model, place: Option<&str>, log: Option<&str>) -> Vec<Effect> {
    let mut effects = vec![];
    let memory = &mut model.memory;
    let (Some(place), Some(log)) = (place, log) else { return effects };
    memory.can = true;
    memory.place = !place.is_empty();
    memory.bookmark = None;
    if memory.place {
        match bookmark::read(place, model.today.0) {
            Ok(bookmark) => memory.bookmark = bookmark,
            Err(Refused::Old) => memory.say(ui::PLACE_OLD, 0),
            Err(Refused::Unreadable) => {
                memory.say(ui::PLACE_BROKEN, 0);
                put(&mut effects, Effect::SetAside(Drawer::Place));
            }
        }
    }
    memory.log = None;
    if !log.is_empty() {
        match Log::read(log) {
            Ok(log) => memory.log = Some(log),
            Err(_) => {
                memory.say(ui::LOG_BROKEN, 0);
                put(&mut effects, Effect::SetAside(Drawer::Log));
            }
        }
    }
    effects
}

/// Takes in a log that the person brought here, without its seal.
#[inline(never)]
pub fn bring(model: &mut Model, text: &str) -> Vec<Effect> {
    let memory = &mut model.memory;
    memory.notices.clear();
    if let Some(log) = &mut memory.log {
        match Log::read_open(text) {
            Ok(other) => {
                let came = log.merge(&other);
                memory.say(ui::LOG_CAME, came);
            }
            Err(_) => memory.say(ui::LOG_REFUSED, 0),
        }
    }
    let mut effects = vec![];
    keep_the_log(memory, &mut effects);
    effects
}

/// What the log shows to the person who takes the check now.
#[inline(never)]
pub(super) fn findings(model: &Model) -> Findings {
    match &model.memory.log {
        Some(log) if !for_other(model) => memory::findings(log, model.today.0),
        _ => Findings::default(),
    }
}

/// Keeps something from now on, or no more.
#[inline(never)]
pub(super) fn keep(model: &mut Model, drawer: Drawer, keep: bool) -> Vec<Effect> {
    let memory = &mut model.memory;
    let mut effects = vec![];
    if !memory.can {
        return effects;
    }
    match drawer {
        Drawer::Place => (memory.place, memory.bookmark) = (keep, None),
        Drawer::Log => {
            (memory.log, memory.entry) = (keep.then(Log::default), None);
            keep_the_log(memory, &mut effects);
        }
    }
    if !keep {
        put(&mut effects, Effect::Keep(drawer, String::new()));
    }
    effects
}

/// Says that nothing could be kept, and no longer tries to with each step.
pub(super) fn not_kept(memory: &mut Memory) {
    memory.place = false;
    memory.notices.clear();
    memory.say(ui::NOT_KEPT, 0);
}

/// Goes on where the person was.
#[inline(never)]
pub(super) fn go_on(model: &mut Model) {
    let Some(bookmark) = model.memory.bookmark.take() else { return };
    // What follows belongs to the check that has its entry already.
    if bookmark.past_outcome() {
        model.memory.entry = model.memory.log.as_ref().and_then(|log| log.entries.last().copied());
    }
    bookmark::open(model, bookmark);
}

/// Forgets all of it, and says what that was.
#[inline(never)]
pub(super) fn wipe(memory: &mut Memory) {
    let Memory { can, place, log, .. } = std::mem::take(memory);
    memory.can = can;
    memory.say(ui::WIPED, 0);
    if place {
        memory.say(ui::WIPED_PLACE, 0);
    }
    if let Some(log) = log {
        memory.say(ui::WIPED_LOG, log.entries.len());
    }
}

/// What follows from any message: the log has its entry, and the drawers hold what is to be kept.
#[inline(never)]
pub(super) fn follow(model: &mut Model, effects: &mut Vec<Effect>) {
    if let (Some(level), Some(_), false) = (level(model), &model.memory.log, for_other(model)) {
        enter(model, level, effects);
    }
    if model.memory.place
        && let Some(text) = bookmark::write(model)
    {
        put(effects, Effect::Keep(Drawer::Place, text));
    }
}

/// The level that the log is to hold now; none where this is no time for it.
fn level(model: &Model) -> Option<Level> {
    let entry = model.memory.entry;
    match model.phase {
        Phase::Outcome => outcome_of(model).verdict.level(),
        Phase::Stopped(end) => {
            let level = match end {
                StopEnd::Rest => Level::SelfCareLimited,
                StopEnd::Soon => Level::Soon,
                StopEnd::LieDown | StopEnd::Emergency => Level::Emergency,
            };
            // It is worse than the check found, never milder.
            Some(entry.map_or(level, |entry| entry.level.max(level)))
        }
        Phase::After => entry.map(|entry| entry.level),
        _ => None,
    }
}

/// Puts this check into the log, or what is new of it.
fn enter(model: &mut Model, level: Level, effects: &mut Vec<Effect>) {
    let (day, memory) = (model.today.0.max(0), &mut model.memory);
    let Some(log) = &mut memory.log else { return };
    // A check that goes on after midnight is another: what holds today is asked today.
    let known = memory.entry.filter(|entry| entry.day == day);
    let mut entry = known.unwrap_or(Entry { day, level, stiff: [None; 2] });
    entry.level = level;
    // The numbers belong to a session that was done.
    if model.phase == Phase::After {
        for (kept, now) in entry.stiff.iter_mut().zip(model.guide.stiff) {
            *kept = now.or(*kept);
        }
    }
    if known == Some(entry) {
        return;
    }
    match known.and_then(|known| log.find(known)) {
        Some(at) => log.entries[at] = entry,
        None => {
            log.add(entry);
        }
    }
    memory.entry = Some(entry);
    keep_the_log(memory, effects);
}

#[inline(never)]
fn keep_the_log(memory: &Memory, effects: &mut Vec<Effect>) {
    if let Some(log) = &memory.log {
        put(effects, Effect::Keep(Drawer::Log, log.write()));
    }
}
