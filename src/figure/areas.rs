//! The back as one sees it from behind, and its areas.
//!
//! Promises: the areas lie where the standing body has them, and none lies under another. The bones down the middle stand beside
//! the body: on it, a tap on the low back would hit them. Knows no question.

use super::body::Body;
use super::moves::STANDING;
use super::scene::{Picture, drawn};
use super::shape::{self, Camera, Outline, ball, outline};
use super::space::vec3;
use crate::content::{AREA_COUNT, Area};

const FROM_BEHIND: Camera = Camera { yaw: 180.0, pitch: 0.0 };

/// The balls of an area: to the side, up, radius, in centimetres; and whether it is one shape across the middle, else one on
/// each side.
const fn balls(area: Area) -> (&'static [(f32, f32, f32)], bool) {
    match area {
        Area::Neck => (&[(1.5, 141.0, 4.0), (1.5, 146.0, 4.0)], true),
        Area::ShouldersHips => (&[(17.5, 131.0, 5.5)], false),
        Area::Upper => (&[(5.5, 119.0, 4.0), (5.5, 130.0, 4.0)], true),
        Area::Middle => (&[(11.5, 107.5, 5.0)], true),
        Area::Low => (&[(10.0, 95.5, 4.8)], true),
        Area::Buttock => (&[(7.0, 82.0, 6.0)], false),
        Area::Bone => (&[(-36.0, 98.0, 4.2), (-36.0, 133.0, 4.2)], false),
    }
}

/// The hips, which belong to the shoulders' area.
const HIPS: (f32, f32, f32) = (15.5, 84.0, 4.5);

/// The back from the head to the thighs, and the outlines of each area, by its place.
#[must_use]
pub fn back() -> (Picture, [Vec<Outline>; AREA_COUNT]) {
    let mut pieces = Vec::new();
    shape::body(&Body::new(&STANDING, None), false, &mut pieces);
    let side = |sign: f32, balls: &[(f32, f32, f32)]| -> Vec<shape::Ball> {
        balls.iter().map(|(x, y, radius)| ball(vec3(x * sign, *y, 0.0), *radius)).collect()
    };
    let areas = [Area::Neck, Area::ShouldersHips, Area::Upper, Area::Middle, Area::Low, Area::Buttock, Area::Bone];
    let outlines = areas.map(|area| {
        let (balls, across) = balls(area);
        let mut hulls = if across {
            vec![[side(1.0, balls), side(-1.0, balls)].concat()]
        } else if area == Area::Bone {
            // The column of bones, and five of them within.
            let bones = [100.0, 108.0, 116.0, 124.0, 132.0].map(|y| side(1.0, &[(-36.0, y, 2.4)]));
            [vec![side(1.0, balls)], bones.to_vec()].concat()
        } else {
            vec![side(1.0, balls), side(-1.0, balls)]
        };
        if area == Area::ShouldersHips {
            hulls.extend([side(1.0, &[HIPS]), side(-1.0, &[HIPS])]);
        }
        hulls.iter().map(|hull| outline(hull, FROM_BEHIND)).collect()
    });
    (Picture { shapes: drawn(&pieces, FROM_BEHIND), room: [-420, -1740, 840, 1060] }, outlines)
}
