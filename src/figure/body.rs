//! The mannequin's skeleton: from a pose to where every joint is.
//!
//! Promises: bones keep their length in every pose; arms and legs are bent so that hands and feet are where the pose puts
//! them, as far as they reach. Lengths are those of an adult of 170 cm, rounded. Knows no stretch, and nothing of drawing.

use super::pose::{Grip, Limb, NONE, Point, Pose};
use super::space::{Frame, Turn, Vec3};

/// Half the distance of the hip joints.
pub const HIP: f32 = 9.0;
/// From the middle of the hips to the lowest vertebra of the low back.
pub const SACRUM: f32 = 8.0;
/// One of the two stretches of the low back.
pub const LUMBAR: f32 = 8.0;
/// One of the three stretches of the upper back.
pub const THORACIC: f32 = 9.0;
/// From the base of the neck down to the line of the shoulders.
pub const SHOULDER_DROP: f32 = 5.0;
/// Half the distance of the shoulder joints.
pub const SHOULDER: f32 = 17.0;
/// The neck.
pub const NECK: f32 = 8.0;
/// From the top of the neck to the middle of the head.
pub const HEAD: f32 = 10.0;
/// The upper arm.
pub const UPPER_ARM: f32 = 28.0;
/// The forearm, to the wrist.
pub const FOREARM: f32 = 24.0;
/// From the wrist to the knuckles.
pub const PALM: f32 = 8.0;
/// The thigh.
pub const THIGH: f32 = 41.0;
/// The shin, to the ankle.
pub const SHIN: f32 = 39.0;
/// From the ankle to the ball of the foot.
pub const FOOT: f32 = 15.0;

/// An arm or a leg: where its joints are.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct LimbAt {
    /// Shoulder or hip.
    pub root: Vec3,
    /// Elbow or knee.
    pub middle: Vec3,
    /// Wrist or ankle.
    pub end: Vec3,
    /// Knuckles, or ball of the foot.
    pub tip: Vec3,
}

/// Where everything is. Of pairs, the left comes first.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Body {
    /// The middle of the hips.
    pub pelvis: Vec3,
    /// How the pelvis lies.
    pub pelvis_frame: Frame,
    /// The spine from the sacrum to the base of the neck, and how it lies at each point: two stretches of the low back, three of
    /// the upper.
    pub spine: [(Vec3, Frame); 6],
    /// The base of the neck.
    pub neck: Vec3,
    /// How the chest lies.
    pub chest_frame: Frame,
    /// The top of the neck.
    pub skull: Vec3,
    /// The middle of the head.
    pub head: Vec3,
    /// How the head lies.
    pub head_frame: Frame,
    /// The arms.
    pub arms: [LimbAt; 2],
    /// The legs.
    pub legs: [LimbAt; 2],
}

impl Body {
    /// The body in a pose. `partner` is the other body where hands are put on it.
    #[must_use]
    pub fn new(pose: &Pose, partner: Option<&Body>) -> Body {
        let pelvis_frame = Frame::WORLD.turned(pose.lie);
        let pelvis = pose.at;
        let mut spine = [(pelvis + pelvis_frame.up * SACRUM, pelvis_frame); 6];
        for at in 1..spine.len() {
            let (below, frame) = spine[at - 1];
            let (bend, parts, length) =
                if at <= 2 { (pose.lumbar, 2.0, LUMBAR) } else { (pose.thoracic, 3.0, THORACIC) };
            let frame = frame.turned(Turn::default().towards(bend, 1.0 / parts));
            spine[at] = (below + frame.up * length, frame);
        }
        let (neck, chest_frame) = spine[5];
        let neck_frame = chest_frame.turned(pose.neck.towards(Turn::default(), 0.5));
        let head_frame = chest_frame.turned(pose.neck);
        let skull = neck + neck_frame.up * NECK;
        let head = skull + head_frame.up * HEAD;
        let shoulders = neck - chest_frame.up * SHOULDER_DROP;
        let nowhere = LimbAt { root: pelvis, middle: pelvis, end: pelvis, tip: pelvis };
        let mut body = Body {
            pelvis,
            pelvis_frame,
            spine,
            neck,
            chest_frame,
            skull,
            head,
            head_frame,
            arms: [nowhere; 2],
            legs: [nowhere; 2],
        };
        for (at, sign) in [(0, 1.0), (1, -1.0)] {
            let root = pelvis + pelvis_frame.left * (HIP * sign);
            body.legs[at] = body.limb(root, [THIGH, SHIN, FOOT], &pose.feet[at], sign, &pelvis_frame, partner);
        }
        for (at, sign) in [(0, 1.0), (1, -1.0)] {
            let root = shoulders + chest_frame.left * (SHOULDER * sign);
            body.arms[at] = body.limb(root, [UPPER_ARM, FOREARM, PALM], &pose.hands[at], sign, &chest_frame, partner);
        }
        body
    }

    /// Where a limb's end should be, as far as the body is known. `sign` is 1 on the left, -1 on the right.
    #[must_use]
    pub fn goal(&self, limb: &Limb, sign: f32, partner: Option<&Body>) -> Vec3 {
        let (goal, _) = self.grip(&limb.grip, sign, partner);
        limb.other.map_or(goal, |(other, _, share)| goal.towards(self.grip(&other, sign, partner).0, share))
    }

    /// Where a grip is, and the frame of what it is at.
    fn grip(&self, grip: &Grip, sign: f32, partner: Option<&Body>) -> (Vec3, Frame) {
        let own = (sign < 0.0) as usize;
        let leg = |at: usize, share: f32| {
            let LimbAt { root, middle, .. } = self.legs[at];
            // A hand on a thigh goes where the thigh goes: forwards is towards the knee, up is the side one sees.
            let front = (middle - root).unit_or(self.pelvis_frame.front);
            let up = front.cross(self.pelvis_frame.left).unit_or(self.pelvis_frame.up);
            (root.towards(middle, share), Frame { left: up.cross(front), up, front })
        };
        let (from, frame) = match grip.on {
            Point::World => (NONE, Frame::WORLD),
            Point::Pelvis => (self.pelvis, self.pelvis_frame),
            Point::Chest => (self.spine[4].0, self.chest_frame),
            Point::Shoulder => (
                self.neck - self.chest_frame.up * SHOULDER_DROP + self.chest_frame.left * (SHOULDER * sign),
                self.chest_frame,
            ),
            Point::Head => (self.head, self.head_frame),
            Point::Thigh => leg(own, 0.7),
            Point::OtherThigh => leg(1 - own, 0.8),
            Point::PartnerShoulder(at) => (partner.unwrap_or(self).arms[at].root, Frame::WORLD),
            Point::PartnerKnee(at) => (partner.unwrap_or(self).legs[at].middle, Frame::WORLD),
        };
        (from + frame.out(grip.off), frame)
    }

    /// An arm or a leg whose end is where its grip is.
    fn limb(
        &self,
        root: Vec3,
        bones: [f32; 3],
        limb: &Limb,
        sign: f32,
        frame: &Frame,
        partner: Option<&Body>,
    ) -> LimbAt {
        let reach = self.goal(limb, sign, partner) - root;
        let along = reach.unit_or(-frame.up);
        let [upper, lower, tip] = bones;
        let length = reach.length().max((upper - lower).abs() + 1.0).min((upper + lower) * 0.999);
        // The law of cosines: how far along the elbow is, and how far out.
        let share = (upper * upper - lower * lower + length * length) / (2.0 * length);
        let out = (upper * upper - share * share).max(0.0).sqrt();
        let hint = frame.out(limb.bend);
        let aside = (hint - along * hint.dot(along)).unit_or(frame.front);
        let middle = root + along * share + aside * out;
        let end = root + along * length;
        // What stands in the room points where the room says; what is held on to a body turns with it.
        let points = |grip: &Grip, to: Vec3| self.grip(grip, sign, partner).1.out(to).unit_or(along);
        let mut point = points(&limb.grip, limb.point);
        if let Some((other, to, share)) = &limb.other {
            point = point.towards(points(other, *to), *share);
        }
        let tip = end + point.unit_or(along) * tip;
        LimbAt { root, middle, end, tip }
    }
}
