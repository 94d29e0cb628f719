//! Stretches with a helper.

use super::bases::{CROSSED, FRONT, ON_BACK, SITTING, behind_head, on, there, with_helper};
use crate::figure::pose::{Limb, Point, Pose, STRAIGHT};
use crate::figure::props::Prop;
use crate::figure::scene::{Glow, Marked, Scene};
use crate::figure::shape::Camera;
use crate::figure::space::{turn, vec3};

const MAT: Prop = Prop::Mat { from: -82.0, to: 70.0, half: 36.0 };

const OVER_TOWEL: Pose = Pose {
    lie: turn(-77.0, 0.0, 0.0),
    thoracic: turn(2.0, 0.0, 0.0),
    hands: behind_head(1.0, 0.4, 0.7),
    feet: [there(11.0, 7.0, 40.0, FRONT, FRONT), there(-11.0, 7.0, 40.0, FRONT, FRONT)],
    ..ON_BACK
};
const OPENED: Pose = Pose { thoracic: turn(-22.0, 0.0, 0.0), ..OVER_TOWEL };

/// Kneeling at the head, knees on both sides of it.
const AT_HEAD: Pose = Pose {
    at: vec3(0.0, 34.0, -104.0),
    lie: turn(34.0, 0.0, 0.0),
    lumbar: turn(10.0, 0.0, 0.0),
    thoracic: turn(14.0, 0.0, 0.0),
    neck: turn(0.0, 0.0, 0.0),
    hands: [
        on(Point::PartnerShoulder(0), 2.0, 9.5, -3.0, vec3(1.0, 0.0, -0.4), vec3(0.0, -0.3, 1.0)),
        on(Point::PartnerShoulder(1), -2.0, 9.5, -3.0, vec3(-1.0, 0.0, -0.4), vec3(0.0, -0.3, 1.0)),
    ],
    feet: [
        there(17.0, 4.5, -116.0, vec3(0.6, 0.2, 1.0), vec3(0.0, 0.0, -1.0)),
        there(-17.0, 4.5, -116.0, vec3(-0.6, 0.2, 1.0), vec3(0.0, 0.0, -1.0)),
    ],
};

pub(super) const EXTENSION: Scene = Scene {
    keys: &[with_helper(OVER_TOWEL, AT_HEAD, 3.0, 1.0), with_helper(OPENED, AT_HEAD, 3.0, 3.0)],
    props: &[MAT, Prop::Roll { at: vec3(0.0, 4.5, -38.0), radius: 4.5 }],
    glow: Glow::Middle,
    arrow: (Marked::Head, 0, 1),
    camera: Camera { yaw: 70.0, pitch: 16.0 },
};

const FLAT: Pose = Pose { lie: turn(-82.0, 0.0, 0.0), hands: CROSSED, ..OVER_TOWEL };
const FLAT_OPENED: Pose = Pose { thoracic: turn(-12.0, 0.0, 0.0), ..FLAT };
const WATCHING: Pose = Pose {
    at: vec3(0.0, 34.0, -118.0),
    lie: turn(8.0, 0.0, 0.0),
    hands: SITTING.hands,
    feet: [
        there(15.0, 4.5, -124.0, vec3(0.4, 0.2, 1.0), vec3(0.0, 0.0, -1.0)),
        there(-15.0, 4.5, -124.0, vec3(-0.4, 0.2, 1.0), vec3(0.0, 0.0, -1.0)),
    ],
    ..AT_HEAD
};

pub(super) const EXTENSION_EASIER: Scene = Scene {
    keys: &[with_helper(FLAT, WATCHING, 3.0, 1.0), with_helper(FLAT_OPENED, WATCHING, 3.0, 3.0)],
    props: &[MAT, Prop::Towel { at: vec3(0.0, 1.5, -38.0) }],
    ..EXTENSION
};

const SIDE_MAT: Prop = Prop::Mat { from: -30.0, to: 60.0, half: 88.0 };

/// On the right side, hips and knees at right angles.
const ON_SIDE: Pose = Pose {
    at: vec3(0.0, 17.0, 0.0),
    lie: turn(0.0, -84.0, 0.0),
    lumbar: STRAIGHT,
    thoracic: STRAIGHT,
    neck: turn(0.0, 6.0, 0.0),
    hands: [
        there(-30.0, 6.0, 30.0, vec3(0.6, -0.6, 0.6), vec3(-1.0, 0.0, 0.6)),
        there(-68.0, 5.0, 28.0, vec3(0.1, -0.6, 1.0), vec3(-1.0, 0.0, 0.2)),
    ],
    feet: [
        there(38.0, 20.0, 38.0, vec3(0.0, 0.2, 1.0), vec3(1.0, 0.0, 0.5)),
        there(40.0, 6.0, 36.0, vec3(0.0, 0.1, 1.0), vec3(1.0, 0.0, 0.5)),
    ],
};
const KNEE_DOWN: Pose = Pose {
    lie: turn(0.0, -84.0, -28.0),
    lumbar: turn(0.0, 0.0, 13.0),
    thoracic: turn(0.0, 0.0, 15.0),
    feet: [
        there(32.0, 9.0, 50.0, vec3(-0.1, 0.3, 1.0), vec3(1.0, 0.0, 0.5)),
        there(40.0, 6.0, 36.0, vec3(0.53, 0.1, 1.0), vec3(1.0, 0.0, 0.5)),
    ],
    ..ON_SIDE
};
const KNEE_ON_PILLOW: Pose = Pose {
    lie: turn(0.0, -84.0, -20.0),
    lumbar: turn(0.0, 0.0, 10.0),
    thoracic: turn(0.0, 0.0, 10.0),
    feet: [
        there(33.0, 13.0, 50.0, vec3(0.0, 0.3, 1.0), vec3(1.0, 0.0, 0.5)),
        there(40.0, 6.0, 36.0, vec3(0.36, 0.1, 1.0), vec3(1.0, 0.0, 0.5)),
    ],
    ..ON_SIDE
};
const SHOULDER_HAND: Limb = on(Point::PartnerShoulder(0), 1.0, 9.0, -5.0, vec3(-1.0, 0.4, -0.2), vec3(-0.2, -0.2, 1.0));
const KNEELING: [Limb; 2] = [
    there(3.0, 4.5, -67.0, vec3(0.2, 0.4, 1.0), vec3(0.0, 0.0, -1.0)),
    there(-15.0, 4.5, -67.0, vec3(-0.2, 0.4, 1.0), vec3(0.0, 0.0, -1.0)),
];
/// Kneeling behind, leaning over: one hand on the shoulder, the other above the knee.
const BEHIND: Pose = Pose {
    at: vec3(-6.0, 46.5, -28.0),
    lie: turn(50.0, 0.0, 0.0),
    lumbar: turn(8.0, 0.0, 0.0),
    thoracic: turn(8.0, 0.0, 0.0),
    neck: turn(-20.0, 0.0, 0.0),
    hands: [on(Point::PartnerKnee(0), 0.0, 10.0, -13.0, vec3(1.0, 0.4, -0.2), vec3(0.0, -0.2, 1.0)), SHOULDER_HAND],
    feet: KNEELING,
};
/// Leaning in a little as the knee goes down.
const GUIDING: Pose = Pose {
    lie: turn(58.0, 0.0, 0.0),
    hands: [on(Point::PartnerKnee(0), 0.0, 15.0, -13.0, vec3(1.0, 0.4, -0.2), vec3(0.0, -0.3, 1.0)), SHOULDER_HAND],
    ..BEHIND
};

pub(super) const ROTATION: Scene = Scene {
    keys: &[with_helper(ON_SIDE, BEHIND, 3.0, 1.0), with_helper(KNEE_DOWN, GUIDING, 3.0, 3.0)],
    props: &[SIDE_MAT, Prop::Pillow { at: vec3(-70.0, 4.5, 2.0) }],
    glow: Glow::Low,
    arrow: (Marked::Knee, 0, 1),
    camera: Camera { yaw: 28.0, pitch: 26.0 },
};

const STEADY: Pose = Pose {
    at: vec3(-16.0, 46.5, -32.0),
    lie: turn(40.0, 0.0, 0.0),
    hands: [on(Point::Thigh, 1.0, 10.0, -14.0, vec3(1.0, -0.3, -0.4), FRONT), SHOULDER_HAND],
    feet: KNEELING,
    ..BEHIND
};

pub(super) const ROTATION_EASIER: Scene = Scene {
    keys: &[with_helper(ON_SIDE, STEADY, 3.0, 1.0), with_helper(KNEE_ON_PILLOW, STEADY, 3.0, 3.0)],
    props: &[SIDE_MAT, Prop::Pillow { at: vec3(-70.0, 4.5, 2.0) }, Prop::Pillow { at: vec3(2.0, 3.5, 46.0) }],
    ..ROTATION
};
