//! Stretches on the back.

use super::bases::{FRONT, ON_BACK, behind_head, key, on, there};
use crate::figure::pose::{Limb, Point, Pose};
use crate::figure::props::Prop;
use crate::figure::scene::{Glow, Marked, Scene};
use crate::figure::shape::Camera;
use crate::figure::space::{turn, vec3};

const MAT: Prop = Prop::Mat { from: -90.0, to: 92.0, half: 34.0 };
const WIDE_MAT: Prop = Prop::Mat { from: -90.0, to: 92.0, half: 40.0 };
const FROM_LEFT: Camera = Camera { yaw: 78.0, pitch: 13.0 };
const FROM_FEET: Camera = Camera { yaw: 35.0, pitch: 34.0 };

const T_ARMS: [Limb; 2] = [
    there(68.0, 4.0, -46.0, vec3(0.0, -1.0, 0.0), vec3(1.0, 0.0, 0.0)),
    there(-68.0, 4.0, -46.0, vec3(0.0, -1.0, 0.0), vec3(-1.0, 0.0, 0.0)),
];

const ARMS_OUT: Pose = Pose { hands: T_ARMS, ..ON_BACK };
const STRAIGHT_RIGHT: Limb = there(-10.0, 6.5, 80.0, FRONT, vec3(0.0, 1.0, 0.3));
const CROSSED_OVER: Pose =
    Pose { feet: [there(-24.0, 7.0, 50.0, vec3(0.2, 0.0, 1.0), FRONT), STRAIGHT_RIGHT], ..ARMS_OUT };
const KNEE_ACROSS: Pose = Pose {
    at: vec3(0.0, 14.0, 0.0),
    lie: turn(-94.0, 0.0, -42.0),
    neck: turn(5.0, 0.0, 0.0),
    lumbar: turn(0.0, 0.0, 14.5),
    thoracic: turn(0.0, 0.0, 27.0),
    feet: [there(-24.0, 7.0, 54.0, vec3(-0.43, 0.0, 1.0), FRONT), STRAIGHT_RIGHT],
    ..ARMS_OUT
};

pub(super) const ROTATION: Scene = Scene {
    keys: &[key(ON_BACK_ARMS, 2.0, 0.6), key(CROSSED_OVER, 2.0, 0.6), key(KNEE_ACROSS, 3.0, 3.0)],
    props: &[WIDE_MAT],
    glow: Glow::Low,
    arrow: (Marked::Knee, 1, 2),
    camera: FROM_FEET,
};
const ON_BACK_ARMS: Pose =
    Pose { feet: [there(10.0, 6.5, 80.0, FRONT, vec3(0.0, 1.0, 0.3)), STRAIGHT_RIGHT], ..ARMS_OUT };

const BOTH_BENT: Pose =
    Pose { feet: [there(7.0, 7.0, 44.0, FRONT, FRONT), there(-7.0, 7.0, 44.0, FRONT, FRONT)], ..ARMS_OUT };
const BOTH_OVER: Pose = Pose {
    at: vec3(0.0, 12.5, 0.0),
    lie: turn(-93.0, 0.0, -28.0),
    neck: turn(4.0, 0.0, 0.0),
    lumbar: turn(0.0, 0.0, 12.0),
    thoracic: turn(0.0, 0.0, 16.0),
    feet: [there(6.0, 7.0, 44.0, vec3(-0.2, 0.0, 1.0), FRONT), there(-8.0, 7.0, 44.0, vec3(-0.4, 0.0, 1.0), FRONT)],
    ..ARMS_OUT
};
/// The same to the other side.
const BOTH_BACK: Pose = Pose {
    at: BOTH_OVER.at,
    lie: turn(-93.0, 0.0, 28.0),
    neck: turn(4.0, 0.0, 0.0),
    lumbar: turn(0.0, 0.0, -12.0),
    thoracic: turn(0.0, 0.0, -16.0),
    feet: [there(8.0, 7.0, 44.0, vec3(0.4, 0.0, 1.0), FRONT), there(-6.0, 7.0, 44.0, vec3(0.2, 0.0, 1.0), FRONT)],
    ..ARMS_OUT
};

pub(super) const ROTATION_EASIER: Scene = Scene {
    keys: &[key(BOTH_BENT, 2.0, 0.4), key(BOTH_OVER, 2.0, 0.8), key(BOTH_BACK, 3.0, 0.8)],
    arrow: (Marked::Knee, 0, 1),
    ..ROTATION
};

const OVER_ROLLER: Pose = Pose {
    lie: turn(-68.0, 0.0, 0.0),
    thoracic: turn(8.0, 0.0, 0.0),
    hands: behind_head(0.5, 0.2, 1.0),
    feet: [there(11.0, 7.0, 40.0, FRONT, FRONT), there(-11.0, 7.0, 40.0, FRONT, FRONT)],
    ..ON_BACK
};
/// The hips a little off the floor, to roll a few inches.
const HIPS_UP: Pose =
    Pose { at: vec3(0.0, 18.0, 4.0), lie: turn(-80.0, 0.0, 0.0), thoracic: turn(8.0, 0.0, 0.0), ..OVER_ROLLER };
const LEANT_BACK: Pose = Pose { thoracic: turn(-24.5, 0.0, 0.0), neck: turn(4.0, 0.0, 0.0), ..OVER_ROLLER };

pub(super) const ROLLER: Scene = Scene {
    keys: &[key(OVER_ROLLER, 3.0, 0.6), key(HIPS_UP, 2.0, 0.8), key(LEANT_BACK, 3.0, 3.0)],
    props: &[MAT, Prop::Roll { at: vec3(0.0, 7.5, -39.0), radius: 7.5 }],
    glow: Glow::Middle,
    arrow: (Marked::Head, 0, 2),
    camera: FROM_LEFT,
};

const OVER_TOWEL: Pose = Pose { lie: turn(-77.0, 0.0, 0.0), ..OVER_ROLLER };
const TOWEL_BACK: Pose = Pose { thoracic: turn(-20.0, 0.0, 0.0), ..OVER_TOWEL };

pub(super) const ROLLER_EASIER: Scene = Scene {
    keys: &[key(OVER_TOWEL, 3.0, 1.0), key(TOWEL_BACK, 3.0, 3.0)],
    arrow: (Marked::Head, 0, 1),
    props: &[MAT, Prop::Roll { at: vec3(0.0, 4.5, -38.0), radius: 4.5 }],
    ..ROLLER
};

/// A leg drawn up to the chest.
const fn drawn_up(x: f32) -> Limb {
    there(x, 47.0, 17.0, vec3(0.06, 0.6, 0.8), vec3(0.0, 0.55, 1.0))
}
const LEFT_HOLDS: Limb = on(Point::Thigh, 5.0, -9.5, -6.0, vec3(0.7, -0.5, -0.1), vec3(-1.0, 0.0, 0.0));
const RIGHT_HOLDS: Limb = on(Point::Thigh, -5.0, -9.5, -6.0, vec3(-0.7, -0.5, -0.1), vec3(1.0, 0.0, 0.0));
/// On the belly, pointing to the feet.
const RIGHT_READY: Limb = on(Point::Pelvis, -4.0, 10.0, 13.5, vec3(-1.0, -0.3, 0.2), vec3(-0.2, -1.0, 0.3));
/// The right hand on the belly, ready to take hold of the left leg.
const RESTING: Pose = Pose { hands: [ON_BACK.hands[0], RIGHT_READY], ..ON_BACK };
const CURLED: Pose = Pose {
    at: vec3(0.0, 12.0, 0.0),
    lie: turn(-102.0, 0.0, 0.0),
    lumbar: turn(12.0, 0.0, 0.0),
    neck: turn(4.0, 0.0, 0.0),
    ..RESTING
};
const ONE_UP: Pose = Pose { feet: [drawn_up(11.0), ON_BACK.feet[1]], hands: [LEFT_HOLDS, ON_BACK.hands[1]], ..ON_BACK };
const BOTH_UP: Pose = Pose { feet: [drawn_up(11.0), drawn_up(-11.0)], hands: [LEFT_HOLDS, RIGHT_HOLDS], ..CURLED };

pub(super) const KNEES: Scene = Scene {
    keys: &[key(ON_BACK, 2.0, 0.6), key(ONE_UP, 2.0, 0.4), key(BOTH_UP, 2.0, 3.0)],
    props: &[MAT],
    glow: Glow::Low,
    arrow: (Marked::Knee, 0, 2),
    camera: Camera { yaw: 75.0, pitch: 14.0 },
};

const ONE_HELD: Pose = Pose {
    hands: [LEFT_HOLDS, on(Point::OtherThigh, -9.5, -9.5, 2.0, vec3(-0.9, 0.3, 0.6), vec3(1.0, -0.2, 0.6))],
    ..ONE_UP
};

pub(super) const KNEES_EASIER: Scene =
    Scene { keys: &[key(RESTING, 2.0, 0.6), key(ONE_HELD, 2.0, 3.0)], arrow: (Marked::Knee, 0, 1), ..KNEES };

/// The hands on the ribs, where they leave the low back to be seen.
const ON_RIBS: [Limb; 2] = [
    on(Point::Chest, 8.0, -6.0, 11.0, vec3(1.0, -0.2, -0.2), vec3(-1.0, -0.2, 0.0)),
    on(Point::Chest, -8.0, -6.0, 11.0, vec3(-1.0, -0.2, -0.2), vec3(1.0, -0.2, 0.0)),
];
const GAP: Pose = Pose {
    at: vec3(0.0, 11.0, 0.0),
    lie: turn(-71.0, 0.0, 0.0),
    lumbar: turn(-24.5, 0.0, 0.0),
    neck: turn(12.0, 0.0, 0.0),
    hands: ON_RIBS,
    ..ON_BACK
};
const PRESSED: Pose = Pose {
    neck: turn(4.0, 0.0, 0.0),
    at: vec3(0.0, 12.0, 0.0),
    lie: turn(-106.0, 0.0, 0.0),
    lumbar: turn(17.0, 0.0, 0.0),
    hands: ON_RIBS,
    ..ON_BACK
};

pub(super) const TILT: Scene = Scene {
    keys: &[key(GAP, 2.0, 1.0), key(PRESSED, 2.0, 3.0)],
    props: &[MAT],
    glow: Glow::Low,
    arrow: (Marked::LowBack, 0, 1),
    camera: Camera { yaw: 84.0, pitch: 2.0 },
};

/// Hugging the knees, the ribs and the head on the floor.
const BALL: Pose = Pose {
    at: vec3(0.0, 12.5, 4.0),
    lie: turn(-106.0, 0.0, 0.0),
    lumbar: turn(16.0, 0.0, 0.0),
    thoracic: turn(6.0, 0.0, 0.0),
    neck: turn(-6.0, 0.0, 0.0),
    feet: [
        on(Point::Pelvis, 11.0, -18.0, 29.0, vec3(0.06, 0.7, 0.7), vec3(0.0, -0.8, 0.6)),
        on(Point::Pelvis, -11.0, -18.0, 29.0, vec3(-0.06, 0.7, 0.7), vec3(0.0, -0.8, 0.6)),
    ],
    hands: [LEFT_HOLDS, RIGHT_HOLDS],
};
/// Rolled up to the shoulders, no farther.
const ROLLED: Pose = Pose {
    at: vec3(0.0, 20.3, -1.0),
    lie: turn(-124.0, 0.0, 0.0),
    lumbar: turn(22.0, 0.0, 0.0),
    thoracic: turn(14.0, 0.0, 0.0),
    neck: turn(0.0, 0.0, 0.0),
    ..BALL
};

pub(super) const ROCKING: Scene = Scene {
    keys: &[key(BALL, 2.0, 0.2), key(ROLLED, 2.0, 0.2)],
    props: &[MAT],
    glow: Glow::Whole,
    arrow: (Marked::Knee, 0, 1),
    camera: FROM_LEFT,
};

const SWAYED: Pose = Pose { at: vec3(-5.0, 14.0, 4.0), lie: turn(-106.0, 0.0, -18.0), ..BALL };
const SWAYED_BACK: Pose = Pose { at: vec3(5.0, 14.0, 4.0), lie: turn(-106.0, 0.0, 18.0), ..BALL };

pub(super) const ROCKING_EASIER: Scene = Scene {
    keys: &[key(SWAYED_BACK, 2.0, 0.2), key(SWAYED, 2.0, 0.2)],
    camera: Camera { yaw: 195.0, pitch: 54.0 },
    ..ROCKING
};
