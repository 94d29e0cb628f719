//! Back Check.

pub mod assessment;
pub mod content;
