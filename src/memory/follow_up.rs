//! What a log shows that one sitting cannot.
//!
//! Promises: a number that is missing counts on the careful side; entries of days to come count for nothing, since a clock was
//! wrong; the same log and day give the same findings.

use super::log::{Entry, Log};
use crate::assessment::Findings;
use crate::content::{FREE, Finding, LASTING, MANY, TIMES, WINDOW};

/// What a log shows to someone who takes the check on this day (in days since 1970).
#[must_use]
pub fn findings(log: &Log, today: i32) -> Findings {
    // A clock that makes no sense stands before everything.
    let today = today.max(0);
    let mut past = log.entries.len();
    while past > 0 && log.entries[past - 1].day > today {
        past -= 1;
    }
    let past = &log.entries[..past];
    let spell = spell(past, today);
    let mut findings = Findings::default();
    if lasts(spell, today) {
        findings = findings.with(Finding::Lasting);
    }
    if rises(spell) {
        findings = findings.with(Finding::Rising);
    }
    // Today is one of the days, whether it has its entry yet or not.
    let now = 1 + days(past, today - WINDOW + 1, today);
    let before = days(past, today - 2 * WINDOW + 1, today - WINDOW + 1);
    if now >= MANY && before > 0 && now >= 2 * before {
        findings = findings.with(Finding::Often);
    }
    findings
}

/// The entries of the spell that goes on today: without a break of many days, and without a day on which nothing was stiff.
fn spell(past: &[Entry], today: i32) -> &[Entry] {
    let mut start = past.len();
    let mut later = today;
    while start > 0 && later - past[start - 1].day <= FREE && past[start - 1].stiff[0] != Some(0) {
        start -= 1;
        later = past[start].day;
    }
    &past[start..]
}

/// Whether a spell has lasted and is no better than it was.
fn lasts(spell: &[Entry], today: i32) -> bool {
    let Some(first) = spell.first() else { return false };
    let mut numbers = spell.iter().filter_map(|entry| entry.stiff[0]);
    let better = match (numbers.next(), numbers.next_back()) {
        (Some(first), Some(last)) => last < first,
        _ => false,
    };
    today - first.day >= LASTING && !better
}

/// Whether it is worse each time: stiffer than the time before, or stiffer after the session than before it.
fn rises(spell: &[Entry]) -> bool {
    let (mut stiffer, mut harmed) = (0, 0);
    let mut last = None;
    for entry in spell {
        let [Some(before), after] = entry.stiff else { continue };
        stiffer = if last.is_some_and(|last| before > last) { stiffer + 1 } else { 0 };
        last = Some(before);
        harmed = if after.is_some_and(|after| after > before) { harmed + 1 } else { 0 };
    }
    // So many times worse than the one before makes one number more.
    stiffer + 1 >= TIMES || harmed >= TIMES
}

/// On how many days there was a check, from a day on and before another.
fn days(past: &[Entry], from: i32, until: i32) -> usize {
    let mut count = 0;
    let mut last = None;
    for entry in past {
        if entry.day >= from && entry.day < until && last != Some(entry.day) {
            last = Some(entry.day);
            count += 1;
        }
    }
    count
}
