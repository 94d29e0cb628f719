//! Where a tap on the picture of the back leads: the same answers as the options beside it.
//!
//! Promises: each area stands for one option of one question. Knows nothing of drawing.

use super::ids::where_;
use super::types::Choice;

/// An area of the back, as it is drawn.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Area {
    /// The neck.
    Neck,
    /// Both shoulders, both hips and thighs.
    ShouldersHips,
    /// Between the shoulder blades.
    Upper,
    /// The middle, and the sides under the ribs.
    Middle,
    /// The low back.
    Low,
    /// The buttocks.
    Buttock,
    /// The bones down the middle.
    Bone,
}

/// How many areas there are.
pub const AREA_COUNT: usize = 7;

/// The areas and what a tap on each picks. Those that lie on others come later.
pub static BODY_MAP: &[(Choice, Area); AREA_COUNT] = &[
    (where_::NECK, Area::Neck),
    (where_::SHOULDERS_HIPS, Area::ShouldersHips),
    (where_::UPPER, Area::Upper),
    (where_::MID, Area::Middle),
    (where_::LOW, Area::Low),
    (where_::BUTTOCK, Area::Buttock),
    (where_::BONE, Area::Bone),
];
