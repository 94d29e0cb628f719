//! Back Check.

pub mod content;
