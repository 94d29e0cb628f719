//! The log: for each check its day, its level, and how stiff the back was before and after a session. Nothing else.
//!
//! As numbers: a version, then four for each entry: the day in days since 1970, the place of the level from the mildest, and how
//! stiff before and after, 11 for none. The shell's `memory.js` has the same as JSON.

use super::{Refused, read, read_open, write};
use crate::content::Level;

/// The version of the numbers.
const VERSION: i32 = 1;
/// How many entries are kept: more than a year of one a day. The oldest go first.
pub const MOST_ENTRIES: usize = 400;
/// The last day that an entry can be of: in the year 2243.
const LAST_DAY: i32 = 100_000;
/// How a missing number of stiffness is written.
const NONE: i32 = 11;

/// What is kept of one check.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Entry {
    /// The day, in days since 1 January 1970, in UTC.
    pub day: i32,
    /// Its level.
    pub level: Level,
    /// How stiff the back was before a session and after it, from 0 to 10.
    pub stiff: [Option<u8>; 2],
}

/// What is kept of the checks of one person, the earliest first.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Log {
    /// The entries.
    pub entries: Vec<Entry>,
}

impl Log {
    /// The log that a kept text holds.
    ///
    /// # Errors
    /// If any of it is not as this program writes it: a log that is read in part would tell another story.
    pub fn read(text: &str) -> Result<Self, Refused> {
        Self::of(&read(text)?)
    }

    /// The log that a text without a seal holds: one that was brought here by the person.
    ///
    /// # Errors
    /// As [`Log::read`].
    pub fn read_open(text: &str) -> Result<Self, Refused> {
        Self::of(&read_open(text)?)
    }

    #[inline(never)]
    fn of(numbers: &[i32]) -> Result<Self, Refused> {
        let mut log = Log::default();
        let [VERSION, numbers @ ..] = numbers else { return Err(Refused::Unreadable) };
        let mut rest = numbers;
        while let [day, level, before, after, more @ ..] = rest {
            let Some(level) = Level::ALL.get(*level as usize) else { return Err(Refused::Unreadable) };
            if *day > LAST_DAY || *before > NONE || *after > NONE {
                return Err(Refused::Unreadable);
            }
            log.add(Entry { day: *day, level: *level, stiff: [stiff(*before), stiff(*after)] });
            rest = more;
        }
        if rest.is_empty() { Ok(log) } else { Err(Refused::Unreadable) }
    }

    /// The text that holds it.
    #[must_use]
    pub fn write(&self) -> String {
        let mut numbers = vec![VERSION];
        for entry in &self.entries {
            numbers.push(entry.day);
            numbers.push(entry.level as i32);
            for stiff in entry.stiff {
                numbers.push(stiff.map_or(NONE, i32::from));
            }
        }
        write(&numbers)
    }

    /// Adds an entry behind those of its day and before; returns its place. Where there are too many, the first goes.
    #[inline(never)]
    pub fn add(&mut self, entry: Entry) -> usize {
        let mut at = self.entries.len();
        while at > 0 && self.entries[at - 1].day > entry.day {
            at -= 1;
        }
        self.entries.insert(at, entry);
        if self.entries.len() > MOST_ENTRIES {
            self.entries.remove(0);
            at = at.saturating_sub(1);
        }
        at
    }

    /// Takes in the entries of another log, without those that are here already; returns how many came.
    pub fn merge(&mut self, other: &Log) -> usize {
        let mut came = 0;
        for entry in &other.entries {
            if self.find(*entry).is_none() {
                self.add(*entry);
                came += 1;
            }
        }
        came
    }

    /// The place of the last entry like this one.
    #[inline(never)]
    pub fn find(&self, entry: Entry) -> Option<usize> {
        self.entries.iter().rposition(|it| *it == entry)
    }
}

fn stiff(number: i32) -> Option<u8> {
    (number != NONE).then_some(number as u8)
}
