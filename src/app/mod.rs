//! The program without the web: a model, messages, effects as data, and screens to draw.
//!
//! Promises: a screen that makes no sense cannot exist, because the model is an enum of phases and everything else is folded
//! from the answers; an effect is a value that the shell carries out; a screen holds every word it shows. Knows no DOM.

mod clock;
mod effect;
mod markup;
mod model;
mod page;
mod screen;
mod update;
mod view;
mod voice;

pub use clock::{Clock, Day};
pub use effect::{Effect, Motion};
pub use markup::{Group, Markup, Text};
pub use model::{Look as Turned, Model, Msg, Overlay, Phase};
pub use screen::{Action, Drawing, Look, Marks, Part, Row, Screen, Stroke};
pub use update::update;
pub use view::view;
pub use voice::Voice;
