//! What of a body touches what, measured on the flesh: balls and capsules, in centimetres.

#![allow(dead_code, reason = "no one file of tests uses all of it")]

use back_check::figure::*;

/// A rounded rod: its ends and their radii.
pub(crate) type Rod = (Ball, Ball);

/// How far apart two rods are; less than nothing where they overlap.
pub(crate) fn gap(one: Rod, other: Rod) -> f32 {
    const STEPS: usize = 24;
    let at = |rod: Rod, step: usize| {
        let share = step as f32 / STEPS as f32;
        ball(rod.0.at.towards(rod.1.at, share), rod.0.radius + (rod.1.radius - rod.0.radius) * share)
    };
    let pairs = (0..=STEPS).flat_map(|a| (0..=STEPS).map(move |b| (at(one, a), at(other, b))));
    pairs.map(|(a, b)| (a.at - b.at).length() - a.radius - b.radius).fold(f32::MAX, f32::min)
}

pub(crate) fn hand(arm: &LimbAt) -> Rod {
    (ball(arm.end, 2.9), ball(arm.end.towards(arm.tip, 1.6), 2.2))
}

pub(crate) fn forearm(arm: &LimbAt) -> Rod {
    (ball(arm.middle, 4.2), ball(arm.end, 2.9))
}

pub(crate) fn upper_arm(arm: &LimbAt) -> Rod {
    (ball(arm.root, 6.0), ball(arm.middle, 4.3))
}

pub(crate) fn thigh(leg: &LimbAt) -> Rod {
    (ball(leg.root, 8.8), ball(leg.middle, 6.0))
}

/// The head, hair and all.
pub(crate) fn head(body: &Body) -> Rod {
    let at = body.head - body.head_frame.front * 1.0 + body.head_frame.up * 1.0;
    (ball(at, 9.8), ball(at, 9.8))
}

/// The belly, the ribs and the shoulders: a rod on each side of each ring, and the rings.
pub(crate) fn trunk(body: &Body) -> Vec<Rod> {
    rings(body).windows(2).flat_map(|two| [(two[0].0, two[1].0), (two[0].1, two[1].1), two[1]]).collect()
}

/// The rings of the trunk from the hips to the shoulders: left and right.
pub(crate) fn rings(body: &Body) -> [Rod; 7] {
    let ring = |at: Vec3, frame: &Frame, out: f32, radius: f32| {
        (ball(at + frame.left * out, radius), ball(at - frame.left * out, radius))
    };
    let spine = |at: usize, out, radius| ring(body.spine[at].0, &body.spine[at].1, out, radius);
    [
        ring(body.pelvis, &body.pelvis_frame, 7.5, 9.5),
        spine(0, 6.5, 9.0),
        spine(1, 6.5, 8.6),
        spine(2, 6.5, 8.8),
        spine(3, 7.5, 9.6),
        spine(4, 9.5, 9.4),
        ring(body.neck - body.chest_frame.up * 4.0, &body.chest_frame, 12.0, 6.2),
    ]
}

/// How high the lowest point of a rod is.
pub(crate) fn lowest(rod: Rod) -> f32 {
    (rod.0.at.y - rod.0.radius).min(rod.1.at.y - rod.1.radius)
}

/// The rods of the things of a sort in a scene.
pub(crate) fn things(scene: &Scene, of: impl Fn(&Prop) -> bool, which: core::ops::Range<usize>) -> Vec<Rod> {
    let mut rods = Vec::new();
    for prop in scene.props.iter().filter(|prop| of(prop)) {
        let mut pieces = Vec::new();
        prop.pieces(&mut pieces);
        let pieces = pieces.iter().enumerate().filter(|(at, _)| which.contains(at));
        rods.extend(pieces.flat_map(|(_, piece)| &piece.hulls).map(|hull| (hull[0], hull[hull.len() - 1])));
    }
    rods
}

/// The back of the chair: its posts and rails.
pub(crate) fn chair_back(scene: &Scene) -> Vec<Rod> {
    things(scene, |prop| matches!(prop, Prop::Chair { .. }), 5..9)
}

/// What is rolled up.
pub(crate) fn rolls(scene: &Scene) -> Vec<Rod> {
    things(scene, |prop| matches!(prop, Prop::Roll { .. } | Prop::Towel { .. }), 0..1)
}

/// The front of the wall, and its height.
pub(crate) fn wall(scene: &Scene) -> Option<(f32, f32)> {
    scene.props.iter().find_map(|prop| match prop {
        Prop::Wall { z } => Some((z + 1.0, 165.0)),
        _ => None,
    })
}

/// The middle of the chair's seat.
pub(crate) fn seat(scene: &Scene) -> Option<Vec3> {
    scene.props.iter().find_map(|prop| match prop {
        Prop::Chair { seat, .. } => Some(*seat),
        _ => None,
    })
}
