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

/// How the balls of a shape lie.
#[derive(Clone, Copy, PartialEq)]
enum Lie {
    /// One shape from side to side.
    Across,
    /// One on each side.
    Each,
    /// One where they are.
    There,
}
use Lie::{Across, Each, There};

/// Balls that make a shape: to the side, up, radius, in centimetres.
type Shape = (Lie, &'static [(f32, f32, f32)]);

/// The shapes of each area, by its place.
static AREAS: [&[Shape]; AREA_COUNT] = {
    let mut areas: [&[Shape]; AREA_COUNT] = [&[]; AREA_COUNT];
    areas[Area::Neck as usize] = &[(Across, &[(1.5, 141.0, 4.0), (1.5, 146.0, 4.0)])];
    areas[Area::ShouldersHips as usize] = &[(Each, &[(17.5, 131.0, 5.5)]), (Each, &[(15.5, 84.0, 4.5)])];
    areas[Area::Upper as usize] = &[(Across, &[(5.5, 119.0, 4.0), (5.5, 130.0, 4.0)])];
    areas[Area::Middle as usize] = &[(Across, &[(11.5, 107.5, 5.0)])];
    areas[Area::Low as usize] = &[(Across, &[(10.0, 95.5, 4.8)])];
    areas[Area::Buttock as usize] = &[(Each, &[(7.0, 82.0, 6.0)])];
    // The column of bones, and five of them within.
    areas[Area::Bone as usize] = &[
        (There, &[(-36.0, 98.0, 4.2), (-36.0, 133.0, 4.2)]),
        (There, &[(-36.0, 100.0, 2.4)]),
        (There, &[(-36.0, 108.0, 2.4)]),
        (There, &[(-36.0, 116.0, 2.4)]),
        (There, &[(-36.0, 124.0, 2.4)]),
        (There, &[(-36.0, 132.0, 2.4)]),
    ];
    areas
};

/// The back from the head to the thighs, and the outlines of each area, by its place.
#[must_use]
pub fn back() -> (Picture, [Vec<Outline>; AREA_COUNT]) {
    let mut pieces = Vec::new();
    shape::body(&Body::new(&STANDING, None), false, &mut pieces);
    let mut outlines: [Vec<Outline>; AREA_COUNT] = Default::default();
    for (shapes, outlines) in AREAS.iter().zip(&mut outlines) {
        for (lie, balls) in *shapes {
            let mut hull = Vec::new();
            for sign in [1.0, -1.0] {
                for (x, y, radius) in *balls {
                    hull.push(ball(vec3(x * sign, *y, 0.0), *radius));
                }
                if *lie != Across {
                    outlines.push(outline(&hull, FROM_BEHIND));
                    hull.clear();
                }
                if *lie == There {
                    break;
                }
            }
            if *lie == Across {
                outlines.push(outline(&hull, FROM_BEHIND));
            }
        }
    }
    (Picture { shapes: drawn(&pieces, FROM_BEHIND), room: [-420, -1740, 840, 1060] }, outlines)
}
