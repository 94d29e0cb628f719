//! A stretch as timed steps.
//!
//! Promises: holds, slow moves and how often are those of the form's dose (clinical.md 4.2), side by side; the times between
//! them are ours.

use crate::content::{Counted, Dose, Position, STRETCHES, Sides, Variant};

/// A stretch in one of its forms.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Item {
    /// Its place in [`STRETCHES`].
    pub stretch: usize,
    /// Its form.
    pub variant: Variant,
}

/// What is done in a step.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Kind {
    /// Read, and get into place.
    Ready,
    /// Get ready for the other side.
    OtherSide,
    /// Move into the stretch.
    In,
    /// Hold it.
    Hold,
    /// Move out of it.
    Out,
    /// Move on to the next place along the back.
    Along,
    /// A slow move, one way.
    There,
    /// And the other way.
    Back,
    /// Rest.
    Rest,
}

/// The side that is stretched.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Side {
    /// The left.
    Left,
    /// The right.
    Right,
    /// Both at once, or one after the other without a stop.
    Both,
}

/// A step.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Step {
    /// What is done.
    pub kind: Kind,
    /// On which side.
    pub side: Side,
    /// How long, in milliseconds. Never 0.
    pub ms: u32,
    /// Which time this is, from 1; 0 where nothing is counted.
    pub time: u16,
}

/// How long it takes to move in or out of a hold, in seconds.
pub const MOVE: u16 = 4;
/// How long one has to get ready for the other side, in seconds.
pub const OTHER_SIDE: u16 = 5;
/// The same where one has to turn round or roll over first.
pub const TURN_ROUND: u16 = 12;

impl Item {
    /// How long and how often.
    #[must_use]
    pub fn dose(self) -> Dose {
        STRETCHES[self.stretch].form(self.variant).dose
    }
}

/// How long one has to get ready, in seconds, for steps of so many words: 5 seconds to settle, and as long as it takes to read
/// or hear them at 150 words a minute, the pace of unhurried speech.
#[must_use]
pub const fn get_ready(words: usize) -> u16 {
    let words = if words > 200 { 200 } else { words };
    5 + words as u16 * 2 / 5
}

/// The steps of a stretch: to get ready for so many seconds, what its dose says, then to rest for so many; 0 is no rest.
#[must_use]
pub fn steps(item: Item, ready: u16, rest: u16) -> Vec<Step> {
    let dose = item.dose();
    let mut steps = Vec::new();
    let mut put = |kind, side, seconds: u16, time| {
        if seconds > 0 {
            steps.push(Step { kind, side, ms: u32::from(seconds) * 1000, time });
        }
    };
    let sides: &[Side] = if dose.sides == Sides::Each { &[Side::Left, Side::Right] } else { &[Side::Both] };
    put(Kind::Ready, sides[0], ready, 0);
    if dose.counted == Counted::Moves {
        for time in 1..=dose.times {
            put(Kind::There, sides[0], dose.seconds, time);
            put(Kind::Back, sides[sides.len() - 1], dose.seconds, time);
        }
    } else {
        for side in sides {
            if *side == Side::Right {
                let position = STRETCHES[item.stretch].form(item.variant).position;
                let turns = matches!(position, Position::OnSide | Position::SittingSideways);
                put(Kind::OtherSide, *side, if turns { TURN_ROUND } else { OTHER_SIDE }, 0);
            }
            for time in 1..=dose.times {
                let along = dose.counted == Counted::Places && time > 1;
                put(if along { Kind::Along } else { Kind::In }, *side, MOVE, time);
                put(Kind::Hold, *side, dose.seconds, time);
                if dose.counted != Counted::Places || time == dose.times {
                    put(Kind::Out, *side, MOVE, time);
                }
            }
        }
    }
    put(Kind::Rest, Side::Both, rest, 0);
    steps
}

/// How long steps take together, in seconds.
#[must_use]
pub fn seconds(steps: &[Step]) -> u32 {
    steps.iter().fold(0, |sum, step| sum + step.ms) / 1000
}
