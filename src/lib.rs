//! Back Check: a self-check for a stiff or sore back, and the guided stretches that are safe for the person who took it.
//!
//! The map, from the bottom up; each room knows only those above it in this list:
//!
//! - [`content`]: questions, rules, the block matrix, stretches, places, sources and the keys of the words: data.
//! - [`assessment`]: answers → next question, outcome, menu. Pure.
//! - [`figure`]: a posable mannequin; a moment and a camera → flat shapes. Pure.
//! - [`session`]: offered stretches → a plan; events with their moments → the steps of a guided session. Pure.
//! - [`memory`]: kept text → a log, and what it shows. Pure.
//! - [`app`]: model, messages, effects as data, screens. Pure.
//! - `ui` and `browser` (wasm32 only): draw a screen, carry out an effect; they decide nothing.
//!
//! What always holds: the level shown, its colour and its words come from one value; "not sure" and what is missing count on
//! the careful side; no stretch at emergency, urgent or soon; nothing leaves the page.
//!
//! The web crates are dependencies of wasm32 alone: a native build that compiles proves that the pure rooms are pure.

pub mod app;
pub mod assessment;
#[cfg(target_arch = "wasm32")]
mod browser;
pub mod content;
pub mod figure;
pub mod memory;
pub mod session;
#[cfg(target_arch = "wasm32")]
mod ui;

#[cfg(target_arch = "wasm32")]
pub use ui::start;
