//! What the check asks, knows and offers: data, and the types it is written in.
//!
//! Promises: every reference is checked when it is compiled; each fact stands once and names its source; words stand in the
//! catalogues, by keys made from the ids. Knows nothing of how answers are evaluated, or of the web.

#[macro_use]
mod shorthand;

mod body_map;
mod follow_ups;
pub mod ids;
pub mod keys;
mod matrix;
pub mod places;
mod questions;
pub mod rules;
mod source;
mod stretch_types;
pub mod stretches;
pub mod terms;
mod types;
pub mod ui_words;
pub mod words;

pub use body_map::{AREA_COUNT, Area, BODY_MAP};
pub use follow_ups::{FOLLOW_UPS, FREE, Finding, FollowUp, LASTING, MANY, TIMES, WINDOW};
pub use ids::QUESTION_COUNT;
pub use matrix::ROWS;
pub use places::{PLACES, Place, Speech};
pub use questions::{FOR_OTHER, INSTEAD, QUESTIONS, STARTS};
pub use rules::{CARDS, FALLBACK, RULES};
pub use source::Source;
pub use stretch_types::*;
pub use stretches::{MEANWHILE, NEEDS, NEVER, POP_FACTS, STOP_SIGNS, STRETCHES, WRONG};
pub use terms::TERMS;
pub use types::*;

/// How many stretches there are.
pub const STRETCH_COUNT: usize = 12;

/// The version of the content. It changes when a question, rule, row or stretch changes its meaning.
pub const CONTENT_VERSION: &str = "1";
/// The day on which the content was last changed, as year, month, day, in UTC. By a clock that stands before it, the program
/// says that the clock is wrong.
pub const CONTENT_DATE: (u16, u8, u8) = (2026, 11, 20);
/// The day by which the content has to be reviewed: 12 months after its date.
pub const REVIEW_BY: (u16, u8, u8) = (2027, 11, 20);
