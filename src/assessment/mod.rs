//! From answers to the next question, the outcome and the menu of stretches.
//!
//! Promises: everything here is a pure function of the answers and the content, so that nothing can be stale and Back is a
//! shorter list; "not sure" and "unanswered" count as clinical.md 3 has them; an emergency ends the asking at once.
//! Knows the types of the content, never a particular question by name; knows no words, no clock, no web.

mod answers;
mod explain;
mod facts;
#[cfg(not(target_arch = "wasm32"))]
pub mod file;
mod menu;
mod outcome;
mod walk;

pub use answers::{Answers, Picks};
pub use explain::{Raise, because, raises};
pub use facts::Facts;
pub use menu::{LeftOut, Menu, Offer, Reason, menu};
pub use outcome::{Findings, Outcome, Verdict, outcome, outcome_after};
pub use walk::{End, Gaps, Walk, walk};
