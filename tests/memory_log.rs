//! Promise: a log is read whole or not at all, and shows what one sitting cannot: that it drags on, that it grows, that it is
//! wanted more and more.

use back_check::assessment::Findings;
use back_check::content::{FREE, Finding, LASTING, Level};
use back_check::memory::{Entry, Log, MOST_ENTRIES, Refused, findings, read, write};
use proptest::prelude::*;

/// Any day will do.
const TODAY: i32 = 20_800;

/// A log in a compact notation: `-21:5` is an entry of 21 days ago with 5 before, `-3:5>7` with 7 after, `-3` without numbers.
fn log(text: &str) -> Log {
    let mut log = Log::default();
    for word in text.split_whitespace() {
        let (day, stiff) = word.split_once(':').unwrap_or((word, ""));
        let (before, after) = stiff.split_once('>').unwrap_or((stiff, ""));
        let stiff = [before, after].map(|number| number.parse().ok());
        log.add(Entry { day: TODAY + day.parse::<i32>().expect("a day"), level: Level::SelfCare, stiff });
    }
    log
}

fn found(text: &str) -> Vec<Finding> {
    let findings = findings(&log(text), TODAY);
    Finding::ALL.into_iter().filter(|finding| findings.has(*finding)).collect()
}

#[test]
fn a_log_without_anything_odd_shows_nothing() {
    for text in ["", "0:5", "-1:5 0:5", "-7:5>3 -1:4>3", "-20:5 -10:5 0:5", "-400:9 -390:9 -380:9"] {
        assert_eq!(found(text), [], "{text}");
    }
}

#[test]
fn it_is_still_there_after_three_weeks() {
    assert_eq!(found("-21:5 -10:5"), [Finding::Lasting]);
    assert_eq!(found("-21:5 -10:5 0:6"), [Finding::Lasting]);
    assert_eq!(found("-20:5 -10:5"), [], "not yet");
    assert_eq!(found("-21 -10"), [Finding::Lasting], "nobody knows whether it is better");
    assert_eq!(found("-21 -10:4"), [Finding::Lasting], "nor here");
    assert_eq!(found("-21:5 -10:4"), [], "it is better");
    assert_eq!(found("-21:5 -10:0 -5:5"), [], "there was a day without");
    assert_eq!(found("-30:5 -15:5"), [], "there were more than two weeks without");
    assert_eq!(found("-28:5 -14:5"), [Finding::Lasting]);
    assert_eq!((LASTING, FREE), (21, 14));
}

#[test]
fn it_is_worse_each_time() {
    assert_eq!(found("-3:3 -2:4 -1:5"), [Finding::Rising]);
    assert_eq!(found("-3:3 -2:4 -1:4"), []);
    assert_eq!(found("-5:3 -4:4 -3 -2:5"), [Finding::Rising], "one without a number says nothing");
    assert_eq!(found("-5:3 -4:5 -3:4 -2:6"), []);
    assert_eq!(found("-3:5>6 -2:4>5 -1:4>7"), [Finding::Rising], "each session made it worse");
    assert_eq!(found("-3:5>6 -2:4>4 -1:4>7"), []);
    assert_eq!(found("-40:3 -39:4 -20:5 -1:6"), [], "those were other spells");
}

#[test]
fn it_is_wanted_more_and_more() {
    assert_eq!(found("-20 -9 -5 -2"), [Finding::Often], "four days with today, one before");
    assert_eq!(found("-20 -5 -2"), [], "three days with today");
    assert_eq!(found("-20 -9 -9 -5 -5"), [], "on three days, however often");
    assert_eq!(found("-9 -8 -5 -2"), [], "there is nothing to compare with");
    assert_eq!(found("-20 -9 -5 -2 0 0"), found("-20 -9 -5 -2"), "today counts once, with its entry or without");
}

#[test]
fn a_day_to_come_shows_nothing() {
    assert_eq!(found("3:3 4:4 5:5"), []);
    for odd in [i32::MIN, -1, i32::MAX] {
        assert!(!findings(&log("-21:5 -10:5"), odd).has(Finding::Often), "{odd}");
    }
    assert_eq!(found("-21:5 -10:5 300:1"), [Finding::Lasting], "nor does it take anything away");
}

#[test]
fn what_is_not_whole_is_refused() {
    let text = log("-21:5>4 -10 0:3").write();
    assert_eq!(Log::read(&text).map(|log| log.entries.len()), Ok(3));
    for end in 0..text.len() {
        assert_eq!(Log::read(&text[..end]), Err(Refused::Unreadable), "cut at {end}");
    }
    for odd in [
        "",
        "{}",
        "1",
        "2 3",
        "null",
        " ",
        "\n",
        "-1",
        "1.5",
        "1 20778 0 5 3 7",
        "99999999999999999999",
        "\u{1f480}",
        "\u{661} \u{662}",
    ] {
        assert_eq!(Log::read(odd), Err(Refused::Unreadable), "{odd:?}");
    }
    let large = write(&[1].into_iter().chain([20_778, 0, 5, 3].repeat(2_000)).collect::<Vec<_>>());
    assert_eq!(Log::read(&large), Err(Refused::Unreadable), "too large to be ours");
}

#[test]
fn an_entry_that_makes_no_sense_refuses_the_whole() {
    for entry in [
        &[20_778, 0, 5, 12][..],
        &[100_001, 0, 5, 3],
        &[20_778, 0, 12, 5],
        &[20_778, 5, 5, 3],
        &[20_778, 0, 5],
        &[20_778],
        &[20_778, 0, 5, 3, 2],
    ] {
        let numbers = [&[1, 20_777, 0, 5, 3], entry].concat();
        assert_eq!(Log::read(&write(&numbers)), Err(Refused::Unreadable), "{entry:?}");
    }
    assert!(Log::read(&write(&[1, 20_777, 0, 5, 3])).is_ok());
    assert!(Log::read(&write(&[2, 20_777, 0, 5, 3])).is_err(), "another version");
    assert!(Log::read_open("1 20777 0 5 3").is_ok());
    for open in [
        "2 20777 0 5 3",
        "1 20777 0 5  3",
        "1 20777 0 5 -3",
        "1 20777.5 0 5 3",
        "1 NaN 0 5 3",
        "1 20777 -1 5 3",
        "1 20777 0 5 ",
    ] {
        assert_eq!(Log::read_open(open), Err(Refused::Unreadable), "{open}");
    }
}

#[test]
fn two_logs_come_together_and_nothing_is_doubled() {
    let mut one = log("-21:5 -10:4");
    assert_eq!(one.merge(&log("-30:6 -10:4 -5:3")), 2);
    assert_eq!(one, log("-30:6 -21:5 -10:4 -5:3"));
    assert_eq!(one.merge(&one.clone()), 0);
}

#[test]
fn the_oldest_go_first() {
    let mut log = Log::default();
    for day in 0..500 {
        log.add(Entry { day, level: Level::Emergency, stiff: [Some(10); 2] });
    }
    assert_eq!((log.entries.len(), log.entries[0].day), (MOST_ENTRIES, 500 - MOST_ENTRIES as i32));
    let text = log.write();
    assert_eq!(Log::read(&text), Ok(log), "the largest log there can be is read again: {} bytes", text.len());
}

proptest! {
    #[test]
    fn a_log_is_read_as_it_was_written(entries in entries()) {
        let mut log = Log::default();
        for entry in entries {
            log.add(entry);
        }
        prop_assert!(log.entries.is_sorted_by_key(|entry| entry.day));
        prop_assert_eq!(Log::read(&log.write()), Ok(log));
    }

    #[test]
    fn whatever_is_kept_by_others_stops_nothing(text in "\\PC{0,200}", day in any::<i32>()) {
        let _ = Log::read(&text);
        let _ = read(&text);
        if let Ok(log) = Log::read_open(&text) {
            let _: Findings = findings(&log, day);
        }
    }
}

proptest! {
    #[test]
    fn no_number_that_is_not_ours_stops_anything(numbers in proptest::collection::vec(0..i32::MAX, 0..50), day in any::<i32>()) {
        prop_assert_eq!(read(&write(&numbers)), Ok(numbers.clone()));
        if let Ok(log) = Log::read(&write(&numbers)) {
            let _ = findings(&log, day);
        }
    }
}

fn entries() -> impl Strategy<Value = Vec<Entry>> {
    let stiff = || proptest::option::of(0..=10_u8);
    let entry = (0..=100_000_i32, 0..5_usize, stiff(), stiff()).prop_map(|(day, level, before, after)| Entry {
        day,
        level: Level::ALL[level],
        stiff: [before, after],
    });
    proptest::collection::vec(entry, 0..40)
}
