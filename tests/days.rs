//! Promise: a day is counted right, and the content is current from its date to the end of the day of its review.

use back_check::app::{Clock, Day};
use back_check::content::{CONTENT_DATE, REVIEW_BY};

const WRITTEN: Day = Day::of(CONTENT_DATE);
const DUE: Day = Day::of(REVIEW_BY);

/// A day so many days after another.
const fn after(day: Day, days: i32) -> Day {
    Day(day.0 + days)
}

#[test]
fn a_date_is_its_day() {
    #[rustfmt::skip]
    let known = [
        ((1, 1, 1), -719_162), ((1900, 3, 1), -25_508), ((1970, 1, 1), 0), ((1969, 12, 31), -1), ((2000, 2, 29), 11_016),
        ((2024, 2, 29), 19_782), ((2026, 11, 20), 20_777), ((2027, 11, 20), 21_142), ((2100, 3, 1), 47_541),
        ((9999, 12, 31), 2_932_896),
    ];
    for (date, day) in known {
        assert_eq!(Day::of(date), Day(day), "{date:?}");
    }
}

#[test]
fn each_date_is_the_day_after_the_one_before() {
    let mut before = Day::of((1599, 12, 31));
    for year in 1600..=2400 {
        let leap = year % 4 == 0 && (year % 100 != 0 || year % 400 == 0);
        for (month, days) in [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31].into_iter().enumerate() {
            let days = if month == 1 && leap { 29 } else { days };
            for day in 1..=days {
                let date = (year, month as u8 + 1, day);
                assert_eq!(Day::of(date), after(before, 1), "{date:?}");
                before = Day::of(date);
            }
        }
    }
}

#[test]
fn a_time_is_of_its_day_and_what_is_no_time_is_of_none() {
    for (milliseconds, day) in
        [(0.0, 0), (86_399_999.0, 0), (86_400_000.0, 1), (-1.0, -1), (1_795_132_800_000.0, 20_777)]
    {
        assert_eq!(Day::at(milliseconds), Day(day), "{milliseconds}");
    }
    assert_eq!(Day::at(8.64e15), Day(100_000_000), "the last day of a browser's dates");
    for absurd in [f64::NAN, f64::INFINITY, f64::NEG_INFINITY, 8.65e15, -8.65e15, f64::MAX, f64::MIN] {
        assert_eq!(Clock::on(Day::at(absurd)), Clock::Unknown, "{absurd}");
    }
}

#[test]
fn the_content_is_current_from_its_date_to_the_end_of_the_day_of_its_review() {
    for (day, clock) in [
        (Day(i32::MIN), Clock::Unknown),
        (Day::of((2020, 1, 1)), Clock::Unknown),
        (after(WRITTEN, -1), Clock::Unknown),
        (WRITTEN, Clock::Current),
        (after(WRITTEN, 1), Clock::Current),
        (after(DUE, -1), Clock::Current),
        (DUE, Clock::Current),
        (after(DUE, 1), Clock::PastReview),
        (Day(i32::MAX), Clock::PastReview),
    ] {
        assert_eq!(Clock::on(day), clock, "{day:?}");
    }
}
