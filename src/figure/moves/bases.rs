//! Poses that many stretches start from.

use crate::figure::pose::{Limb, Point, Pose, STRAIGHT, limb};
use crate::figure::scene::Key;
use crate::figure::space::{Vec3, turn, vec3};

/// Ahead, in the terms of a part of the body.
pub(super) const FRONT: Vec3 = vec3(0.0, 0.0, 1.0);
/// Towards the feet.
pub(super) const DOWN: Vec3 = vec3(0.0, -1.0, 0.0);

/// A limb whose end stands in the room.
pub(super) const fn there(x: f32, y: f32, z: f32, bend: Vec3, point: Vec3) -> Limb {
    limb(Point::World, vec3(x, y, z), bend, point)
}

/// A limb whose end is at a part of a body.
pub(super) const fn on(part: Point, x: f32, y: f32, z: f32, bend: Vec3, point: Vec3) -> Limb {
    limb(part, vec3(x, y, z), bend, point)
}

/// A key pose without a helper.
pub(super) const fn key(pose: Pose, way: f32, keep: f32) -> Key {
    Key { pose, helper: None, way, keep }
}

/// A key pose with one.
pub(super) const fn with_helper(pose: Pose, helper: Pose, way: f32, keep: f32) -> Key {
    Key { pose, helper: Some(helper), way, keep }
}

/// On the back, knees bent, feet flat, arms beside the body.
pub(super) const ON_BACK: Pose = Pose {
    at: vec3(0.0, 10.0, 0.0),
    lie: turn(-90.0, 0.0, 0.0),
    lumbar: STRAIGHT,
    thoracic: STRAIGHT,
    neck: STRAIGHT,
    hands: [there(30.0, 4.0, 0.0, vec3(1.0, 0.0, -0.2), FRONT), there(-30.0, 4.0, 0.0, vec3(-1.0, 0.0, -0.2), FRONT)],
    feet: [there(10.0, 7.0, 44.0, FRONT, FRONT), there(-10.0, 7.0, 44.0, FRONT, FRONT)],
};

/// Height of a chair's seat.
pub(super) const SEAT: f32 = 38.0;

/// Sitting tall, feet flat, hands on the thighs.
pub(super) const SITTING: Pose = Pose {
    at: vec3(0.0, SEAT + 9.5, 0.0),
    lie: STRAIGHT,
    lumbar: STRAIGHT,
    thoracic: STRAIGHT,
    neck: STRAIGHT,
    hands: [
        on(Point::Thigh, 0.0, 8.5, -2.0, vec3(1.0, -0.4, -0.4), FRONT),
        on(Point::Thigh, 0.0, 8.5, -2.0, vec3(-1.0, -0.4, -0.4), FRONT),
    ],
    feet: [there(11.0, 7.0, 40.0, FRONT, FRONT), there(-11.0, 7.0, 40.0, FRONT, FRONT)],
};

/// Standing, arms down.
pub(in crate::figure) const STANDING: Pose = Pose {
    at: vec3(0.0, 86.0, 0.0),
    lie: STRAIGHT,
    lumbar: STRAIGHT,
    thoracic: STRAIGHT,
    neck: STRAIGHT,
    hands: [there(26.0, 82.0, 4.0, vec3(0.6, 0.0, -1.0), DOWN), there(-26.0, 82.0, 4.0, vec3(-0.6, 0.0, -1.0), DOWN)],
    feet: [there(10.0, 7.0, 0.0, FRONT, FRONT), there(-10.0, 7.0, 0.0, FRONT, FRONT)],
};

/// The hands laced behind the head, elbows this way: outwards on the left, in the terms of the chest.
pub(super) const fn behind_head(out: f32, up: f32, front: f32) -> [Limb; 2] {
    [
        on(Point::Head, 7.5, -1.0, -10.0, vec3(out, up, front), vec3(-1.0, 0.2, 0.0)),
        on(Point::Head, -7.5, -1.0, -10.0, vec3(-out, up, front), vec3(1.0, 0.2, 0.0)),
    ]
}

/// The arms crossed on the chest.
pub(super) const CROSSED: [Limb; 2] = [
    on(Point::Chest, -8.0, 5.0, 12.5, vec3(0.7, -1.0, 0.5), vec3(-1.0, 0.6, 0.0)),
    on(Point::Chest, 8.0, 3.0, 14.0, vec3(-0.7, -1.0, 0.5), vec3(1.0, 0.6, 0.0)),
];
