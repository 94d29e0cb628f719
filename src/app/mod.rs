//! The program without the web: a model, messages, effects as data, and screens to draw.
//!
//! Promises: a screen that makes no sense cannot exist, because the model is an enum of phases and everything else is folded
//! from the answers; an effect is a value that the shell carries out; a screen holds every word it shows. Knows no DOM.

mod around;
mod bookmark;
mod clock;
mod effect;
mod follow;
mod guide;
mod markup;
mod memory;
mod model;
mod page;
mod screen;
mod update;
mod view;
mod voice;

pub use around::{Appointment, Around};
pub use bookmark::Bookmark;
pub use clock::{Clock, Day};
pub use effect::{Cue, Effect, Motion, Span, Tone};
pub use guide::{Cues, Guide};
pub use markup::{Group, Markup, Text};
pub use memory::{Drawer, Memory, bring, recall};
pub use model::{Look as Turned, Model, Msg, Overlay, Phase, Want};
pub use screen::{Action, Drawing, Look, Marks, Part, Row, Screen, Stroke};
pub use update::{tick, update};
pub use view::view;
pub use voice::Voice;
#[cfg(target_arch = "wasm32")]
pub(crate) use voice::numeral;
