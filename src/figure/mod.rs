//! A posable mannequin, and the stretches as poses: from a moment and a camera to flat shapes.
//!
//! Promises: bones keep their length, joints stay within their limits in every frame, the other side is an exact mirror.
//! Lengths in centimetres, angles in degrees, times in seconds. Knows no web, no words and no clock.

mod areas;
mod body;
#[cfg(not(target_arch = "wasm32"))]
mod limits;
mod moves;
mod path;
mod pop;
mod pose;
mod props;
mod ring;
mod scene;
mod shape;
mod space;

pub use areas::back;
pub use body::*;
#[cfg(not(target_arch = "wasm32"))]
pub use limits::*;
pub use moves::scene_of;
pub use path::{number, path};
pub use pop::{joint, stage};
pub use pose::*;
pub use props::Prop;
pub use ring::{RING_ROOM, ring};
pub use scene::*;
pub use shape::*;
pub use space::*;
