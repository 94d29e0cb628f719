//! A guided session: what is done in which order, and a state machine that leads through it.
//!
//! Promises: nothing is shown that the menu does not offer; a hold takes its time and no more, whatever becomes of the clock or
//! the screen; no step is skipped but by the person. Knows no clock (times come with the events), no words and no web.

mod machine;
mod plan;
mod steps;

pub use machine::{End, Event, Felt, MOST_BETWEEN_TICKS, Moment, Session, Slot, State, Why};
pub use plan::{Wish, is_demanding, may_follow, plan};
pub use steps::{Item, Kind, MOVE, OTHER_SIDE, Side, Step, TURN_ROUND, get_ready, seconds, steps};
