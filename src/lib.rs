//! Back Check.

pub mod app;
pub mod assessment;
pub mod content;
