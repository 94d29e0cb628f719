//! Days, and what the day says of this copy: whether it is still to be trusted.
//!
//! Promises: a time that makes no sense counts as unknown; the day by which the content has to be reviewed still is in time.
//! Reads no clock: the day comes as a message.

use crate::content::{CONTENT_DATE, REVIEW_BY};

/// A day: whole days since 1 January 1970, in UTC, as the dates of the content are. So no honest clock stands before the
/// content date because of a time zone: by local days, readers west of the author would be a day behind for hours.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Day(pub i32);

impl Day {
    /// The day of a date of our calendar (year, month, day), from the year 1 on.
    ///
    /// By `days_from_civil` of Howard Hinnant's "chrono-Compatible Low-Level Date Algorithms": years are counted from March,
    /// so that a leap day is the last of its year, in eras of 400 years, which all have 146,097 days.
    #[must_use]
    pub const fn of((year, month, day): (u16, u8, u8)) -> Self {
        let year = year as i32 - (month <= 2) as i32;
        let (era, year) = (year / 400, year % 400);
        let months_since_march = (month as i32 + 9) % 12;
        let day_of_year = (153 * months_since_march + 2) / 5 + day as i32 - 1;
        Day(era * 146_097 + year * 365 + year / 4 - year / 100 + day_of_year - 719_468)
    }

    /// The date of a day of our calendar (year, month, day), from 1970 on; an earlier day is the first of 1970.
    ///
    /// By `civil_from_days` of the same paper.
    #[must_use]
    pub const fn date(self) -> (u16, u8, u8) {
        let days = (if self.0 < 0 { 0 } else { self.0 }) + 719_468;
        let (era, day) = (days / 146_097, days % 146_097);
        let year = (day - day / 1_460 + day / 36_524 - day / 146_096) / 365;
        let day_of_year = day - (365 * year + year / 4 - year / 100);
        let month = (5 * day_of_year + 2) / 153;
        let day = day_of_year - (153 * month + 2) / 5 + 1;
        let (month, next) = if month < 10 { (month + 3, 0) } else { (month - 9, 1) };
        ((era * 400 + year + next) as u16, month as u8, day as u8)
    }

    /// The day of a time as browsers tell it, in milliseconds since 1970 began. What is not a number, or more than their
    /// dates can hold, is the first day of all: before any content.
    #[must_use]
    pub fn at(milliseconds: f64) -> Self {
        const A_DAY: f64 = 86_400_000.0;
        const MOST: f64 = 100_000_000.0 * A_DAY;
        if milliseconds.abs() <= MOST { Day((milliseconds / A_DAY).floor() as i32) } else { Day(i32::MIN) }
    }
}

/// What is known of this copy's age.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Clock {
    /// Nobody has told the day yet: as unknown, but there is nothing to say about it.
    NotRead,
    /// The clock stands before the content was written, so it is wrong.
    Unknown,
    /// The content is not to be reviewed before this day is over.
    Current,
    /// The day by which the content had to be reviewed is over.
    PastReview,
}

impl Clock {
    /// What a day says.
    #[must_use]
    pub const fn on(day: Day) -> Self {
        const WRITTEN: Day = Day::of(CONTENT_DATE);
        const DUE: Day = Day::of(REVIEW_BY);
        if day.0 < WRITTEN.0 {
            Clock::Unknown
        } else if day.0 <= DUE.0 {
            Clock::Current
        } else {
            Clock::PastReview
        }
    }

    /// Whether this copy may show stretches. An unknown day takes none away: an impossible date is no evidence that the copy
    /// is old, and what it says instead is by when the copy is to be reviewed.
    #[must_use]
    pub const fn allows_stretches(self) -> bool {
        !matches!(self, Clock::PastReview)
    }
}
