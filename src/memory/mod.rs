//! What the person asked this browser to keep: as numbers in a text, and what a log of them shows.
//!
//! Promises: a pure function from kept text to values and back; what is mangled, foreign, too large or of another version is
//! an error and never a guess. Reads no storage and no clock.

use crate::figure;

mod follow_up;
mod log;

pub use follow_up::findings;
pub use log::{Entry, Log, MOST_ENTRIES};

/// Why a kept text is not taken.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Refused {
    /// It is not what this program wrote, or another version of it did.
    Unreadable,
    /// It is from another day: much can change in a night.
    Old,
}

/// The longest text that is read, in bytes.
const LONGEST: usize = 20_000;

/// What tells whether numbers are whole: else some that were cut off might be those that raise a level. FNV-1a, a number at a time.
fn seal(numbers: &[i32]) -> i32 {
    let mut hash = 0x811c_9dc5_u32;
    for number in numbers {
        hash = (hash ^ *number as u32).wrapping_mul(0x0100_0193);
    }
    (hash >> 1) as i32
}

/// Numbers as a text, with their seal. None may be negative.
#[must_use]
pub fn write(numbers: &[i32]) -> String {
    let mut text = String::new();
    for number in numbers {
        figure::number(*number, &mut text);
        text.push(' ');
    }
    figure::number(seal(numbers), &mut text);
    text
}

/// The numbers that a sealed text holds.
///
/// # Errors
/// If it is not whole, or nothing of ours.
pub fn read(text: &str) -> Result<Vec<i32>, Refused> {
    let mut numbers = read_open(text)?;
    let sealed = numbers.pop();
    if sealed == Some(seal(&numbers)) { Ok(numbers) } else { Err(Refused::Unreadable) }
}

/// The numbers that a text without a seal holds.
///
/// # Errors
/// If it holds anything else, or more than we ever write.
pub fn read_open(text: &str) -> Result<Vec<i32>, Refused> {
    let mut numbers = vec![];
    if text.len() > LONGEST {
        return Err(Refused::Unreadable);
    }
    for word in text.split(' ') {
        // Nine digits fit; the tenth of a seal is at most a 2.
        let mut number = 0_i64;
        for digit in word.bytes() {
            number = number * 10 + i64::from(digit.wrapping_sub(b'0'));
            if !digit.is_ascii_digit() || number > i64::from(i32::MAX) {
                return Err(Refused::Unreadable);
            }
        }
        if word.is_empty() {
            return Err(Refused::Unreadable);
        }
        numbers.push(number as i32);
    }
    Ok(numbers)
}
