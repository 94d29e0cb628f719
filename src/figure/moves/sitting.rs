//! Stretches sitting, standing, and on hands and knees.

use super::bases::{CROSSED, FRONT, SEAT, SITTING, STANDING, key, on, there};
use crate::figure::pose::{Limb, Point, Pose, STRAIGHT};
use crate::figure::props::Prop;
use crate::figure::scene::{Glow, Marked, Scene};
use crate::figure::shape::Camera;
use crate::figure::space::{turn, vec3};

/// The back stands clear, so that the low back is seen.
const CHAIR_BEHIND: Prop = Prop::Chair { seat: vec3(0.0, SEAT, -8.0), back_left: false };
const CHAIR: Prop = Prop::Chair { seat: vec3(0.0, SEAT, 2.0), back_left: false };
const SIDE_CHAIR: Prop = Prop::Chair { seat: vec3(0.0, SEAT, 2.0), back_left: true };
const FRONT_LEFT: Camera = Camera { yaw: 40.0, pitch: 10.0 };
const FROM_LEFT: Camera = Camera { yaw: 80.0, pitch: 8.0 };

/// The left arm hangs beside the chair.
const ARM_DOWN: Pose =
    Pose { hands: [there(29.0, 42.0, -4.0, vec3(0.5, 0.0, -1.0), vec3(0.0, -1.0, 0.2)), SITTING.hands[1]], ..SITTING };
const TWISTED: Pose = Pose {
    lie: turn(4.0, 0.0, 0.0),
    lumbar: turn(4.0, 0.0, 10.0),
    thoracic: turn(0.0, 0.0, 34.0),
    neck: turn(0.0, 0.0, 28.0),
    hands: [
        there(19.0, 75.0, -26.5, vec3(1.0, -0.2, -0.4), vec3(0.0, -1.0, -0.4)),
        on(Point::OtherThigh, 9.5, 7.5, -1.0, vec3(-0.6, -0.2, 0.8), vec3(0.3, -0.5, 1.0)),
    ],
    ..SITTING
};

pub(super) const TWIST: Scene = Scene {
    keys: &[key(ARM_DOWN, 3.0, 0.8), key(TWISTED, 3.0, 3.0)],
    props: &[CHAIR_BEHIND],
    glow: Glow::Middle,
    arrow: (Marked::Chest, 0, 1),
    camera: FRONT_LEFT,
};

const ARMS_CROSSED: Pose = Pose { hands: CROSSED, ..SITTING };
const QUARTER: Pose = Pose { lumbar: turn(0.0, 0.0, 6.0), thoracic: turn(0.0, 0.0, 28.0), ..ARMS_CROSSED };

pub(super) const TWIST_EASIER: Scene = Scene { keys: &[key(ARMS_CROSSED, 2.0, 0.8), key(QUARTER, 3.0, 3.0)], ..TWIST };

/// On hands and knees.
const FOURS: Pose = Pose {
    at: vec3(0.0, 47.0, 0.0),
    lie: turn(84.0, 0.0, 0.0),
    lumbar: STRAIGHT,
    thoracic: STRAIGHT,
    neck: STRAIGHT,
    hands: [there(17.0, 4.0, 48.0, vec3(0.6, -1.0, 0.0), FRONT), there(-17.0, 4.0, 48.0, vec3(-0.6, -1.0, 0.0), FRONT)],
    feet: [
        there(10.0, 4.5, -38.0, vec3(0.0, 0.7, 0.7), vec3(0.0, 0.0, -1.0)),
        there(-10.0, 4.5, -38.0, vec3(0.0, 0.7, 0.7), vec3(0.0, 0.0, -1.0)),
    ],
};
const COW: Pose = Pose {
    lie: turn(95.0, 0.0, 0.0),
    lumbar: turn(-15.0, 0.0, 0.0),
    thoracic: turn(-10.0, 0.0, 0.0),
    neck: turn(-12.0, 0.0, 0.0),
    ..FOURS
};
const CAT_UP: Pose = Pose {
    lie: turn(46.0, 0.0, 0.0),
    lumbar: turn(30.0, 0.0, 0.0),
    thoracic: turn(34.0, 0.0, 0.0),
    neck: turn(40.0, 0.0, 0.0),
    ..FOURS
};

pub(super) const CAT: Scene = Scene {
    keys: &[key(COW, 2.0, 0.4), key(CAT_UP, 2.0, 0.4)],
    props: &[Prop::Mat { from: -60.0, to: 75.0, half: 34.0 }],
    glow: Glow::Whole,
    arrow: (Marked::Back, 0, 1),
    camera: FROM_LEFT,
};

/// The hands towards the knees, so that the arms leave the back to be seen.
const HANDS_AHEAD: [Limb; 2] = [
    on(Point::Thigh, 0.0, 8.5, 5.0, vec3(1.0, -0.4, -0.4), FRONT),
    on(Point::Thigh, 0.0, 8.5, 5.0, vec3(-1.0, -0.4, -0.4), FRONT),
];
const CHEST_UP: Pose = Pose {
    hands: HANDS_AHEAD,
    lie: turn(6.0, 0.0, 0.0),
    lumbar: turn(-8.0, 0.0, 0.0),
    thoracic: turn(-9.0, 0.0, 0.0),
    neck: turn(9.0, 0.0, 0.0),
    ..SITTING
};
const SLUMPED: Pose = Pose {
    hands: HANDS_AHEAD,
    lie: turn(-26.0, 0.0, 0.0),
    lumbar: turn(26.0, 0.0, 0.0),
    thoracic: turn(34.0, 0.0, 0.0),
    neck: turn(-30.0, 0.0, 0.0),
    ..SITTING
};

pub(super) const CAT_EASIER: Scene =
    Scene { keys: &[key(CHEST_UP, 2.0, 0.4), key(SLUMPED, 2.0, 0.4)], props: &[CHAIR_BEHIND], ..CAT };

/// Standing with the back to a wall, knees soft, hands on the belly.
const AT_WALL: Pose = Pose {
    hands: [
        on(Point::Pelvis, 8.0, 14.0, 13.0, vec3(1.0, -0.4, -0.4), vec3(-1.0, -0.4, 0.0)),
        on(Point::Pelvis, -8.0, 14.0, 13.0, vec3(-1.0, -0.4, -0.4), vec3(1.0, -0.4, 0.0)),
    ],
    feet: [there(10.0, 7.0, 15.0, FRONT, FRONT), there(-10.0, 7.0, 15.0, FRONT, FRONT)],
    ..STANDING
};
const TIPPED_FORWARD: Pose = Pose {
    at: vec3(0.0, 83.0, -4.0),
    lie: turn(19.0, 0.0, 0.0),
    lumbar: turn(-24.0, 0.0, 0.0),
    thoracic: turn(3.0, 0.0, 0.0),
    neck: turn(2.0, 0.0, 0.0),
    ..AT_WALL
};
const TIPPED_BACK: Pose = Pose {
    at: vec3(0.0, 82.0, -2.5),
    lie: turn(-13.0, 0.0, 0.0),
    lumbar: turn(16.0, 0.0, 0.0),
    thoracic: turn(-3.0, 0.0, 0.0),
    ..AT_WALL
};

pub(super) const TILT_EASIER: Scene = Scene {
    keys: &[key(TIPPED_FORWARD, 2.0, 1.0), key(TIPPED_BACK, 2.0, 3.0)],
    props: &[Prop::Wall { z: -15.0 }],
    glow: Glow::Low,
    arrow: (Marked::LowBack, 0, 1),
    camera: Camera { yaw: 90.0, pitch: 0.0 },
};

const TO_THE_BACK: Pose = Pose {
    lumbar: turn(0.0, 0.0, 11.0),
    thoracic: turn(0.0, 0.0, 34.0),
    neck: turn(0.0, 0.0, 18.0),
    hands: [
        there(24.0, 80.0, -12.0, vec3(0.6, -1.0, -0.6), vec3(1.0, 0.0, 0.0)),
        there(24.0, 80.0, 12.0, vec3(-0.3, -1.0, 0.6), vec3(1.0, 0.0, 0.0)),
    ],
    ..SITTING
};
const A_QUARTER: Pose =
    Pose { lumbar: turn(0.0, 0.0, 6.0), thoracic: turn(0.0, 0.0, 24.0), neck: STRAIGHT, ..TO_THE_BACK };

pub(super) const SIDEWAYS: Scene = Scene {
    keys: &[key(SITTING, 2.0, 0.8), key(TO_THE_BACK, 3.0, 3.0)],
    props: &[SIDE_CHAIR],
    glow: Glow::Whole,
    arrow: (Marked::Chest, 0, 1),
    camera: Camera { yaw: -35.0, pitch: 12.0 },
};
pub(super) const SIDEWAYS_EASIER: Scene =
    Scene { keys: &[key(SITTING, 2.0, 0.8), key(A_QUARTER, 3.0, 3.0)], ..SIDEWAYS };

/// Fingers on the own shoulder, the elbow out to the side or to the front.
const fn wing(sign: f32, out: f32, front: f32, up: f32) -> Limb {
    on(
        Point::Shoulder,
        sign * (3.0 + out * 7.0),
        3.0,
        8.5 + front * 7.0,
        vec3(sign * out, up, front),
        vec3(-sign * 0.4, 0.25, -1.0),
    )
}
const ELBOWS_OUT: Pose = Pose { hands: [wing(1.0, 1.0, 0.15, -0.3), wing(-1.0, 1.0, 0.15, -0.3)], ..STANDING };
const ELBOWS_IN: Pose = Pose {
    thoracic: turn(8.0, 0.0, 0.0),
    hands: [wing(1.0, -0.15, 1.0, -0.1), wing(-1.0, -0.15, 1.0, -0.1)],
    ..STANDING
};

pub(super) const BUTTERFLY: Scene = Scene {
    keys: &[key(ELBOWS_OUT, 2.0, 0.6), key(ELBOWS_IN, 2.0, 2.0)],
    props: &[],
    glow: Glow::Upper,
    arrow: (Marked::Elbow, 0, 1),
    camera: Camera { yaw: 18.0, pitch: 10.0 },
};

const ONE_OUT: Pose = Pose { hands: [wing(1.0, 0.9, 0.3, -0.5), STANDING.hands[1]], ..STANDING };
const ONE_IN: Pose = Pose { hands: [wing(1.0, -0.2, 1.0, -0.5), STANDING.hands[1]], ..STANDING };

pub(super) const BUTTERFLY_EASIER: Scene =
    Scene { keys: &[key(ONE_OUT, 2.0, 0.6), key(ONE_IN, 2.0, 2.0)], ..BUTTERFLY };

/// The hands clasped ahead, palms away.
const fn clasped(y: f32, z: f32) -> [Limb; 2] {
    [
        there(10.0, y, z, vec3(1.0, -0.5, 0.2), vec3(-1.0, 0.1, 0.25)),
        there(-10.0, y, z, vec3(-1.0, -0.5, 0.2), vec3(1.0, -0.1, 0.25)),
    ]
}
const CLASPED: Pose = Pose { hands: clasped(92.0, 42.0), ..SITTING };
const REACHED: Pose = Pose {
    lie: turn(-12.0, 0.0, 0.0),
    lumbar: turn(16.0, 0.0, 0.0),
    thoracic: turn(36.0, 0.0, 0.0),
    neck: turn(20.0, 0.0, 0.0),
    hands: clasped(88.0, 58.0),
    ..SITTING
};

pub(super) const ROUNDED: Scene = Scene {
    keys: &[key(CLASPED, 2.0, 0.6), key(REACHED, 2.0, 3.0)],
    props: &[CHAIR],
    glow: Glow::Upper,
    arrow: (Marked::Hand, 0, 1),
    camera: Camera { yaw: 70.0, pitch: 10.0 },
};

const FOLDED: [Limb; 2] = [
    on(Point::Chest, -14.0, -2.0, 26.0, vec3(1.0, -0.2, 0.8), vec3(-1.0, 0.0, 0.2)),
    on(Point::Chest, 14.0, -4.0, 28.0, vec3(-1.0, -0.2, 0.8), vec3(1.0, 0.0, 0.2)),
];
const HELD_ELBOWS: Pose = Pose { hands: FOLDED, ..SITTING };
const ROUNDED_A_LITTLE: Pose = Pose {
    lie: turn(-20.0, 0.0, 0.0),
    lumbar: turn(18.0, 0.0, 0.0),
    thoracic: turn(28.0, 0.0, 0.0),
    neck: turn(-22.0, 0.0, 0.0),
    ..HELD_ELBOWS
};

pub(super) const ROUNDED_EASIER: Scene = Scene {
    keys: &[key(HELD_ELBOWS, 2.0, 0.6), key(ROUNDED_A_LITTLE, 2.0, 2.0)],
    arrow: (Marked::Back, 0, 1),
    ..ROUNDED
};
