//! The stretches as key poses: data.
//!
//! Promises: one scene for each form of each stretch, in the order of the cards. Places and angles follow the steps of the cards
//! (clinical.md 4 and 4.2); a scene shows the left side, the right is its mirror. Knows nothing of drawing.

mod bases;
mod lying;
mod partner;
mod sitting;

pub(super) use bases::STANDING;

use super::scene::Scene;
use crate::content::{STRETCH_COUNT, Variant};

/// The scenes, T1 to T12: full and easier.
static SCENES: [[Scene; 2]; STRETCH_COUNT] = [
    [partner::EXTENSION, partner::EXTENSION_EASIER],
    [partner::ROTATION, partner::ROTATION_EASIER],
    [lying::ROTATION, lying::ROTATION_EASIER],
    [lying::ROLLER, lying::ROLLER_EASIER],
    [sitting::TWIST, sitting::TWIST_EASIER],
    [lying::KNEES, lying::KNEES_EASIER],
    [sitting::CAT, sitting::CAT_EASIER],
    [lying::TILT, sitting::TILT_EASIER],
    [sitting::SIDEWAYS, sitting::SIDEWAYS_EASIER],
    [lying::ROCKING, lying::ROCKING_EASIER],
    [sitting::BUTTERFLY, sitting::BUTTERFLY_EASIER],
    [sitting::ROUNDED, sitting::ROUNDED_EASIER],
];

/// The scene of a form of a stretch, by its place.
#[must_use]
pub fn scene_of(stretch: usize, variant: Variant) -> &'static Scene {
    &SCENES[stretch][variant as usize]
}
