//! What the joints of a body are bent by, and what a healthy adult's joints allow.
//!
//! Promises: angles are read off where the joints are, never off the pose that put them there; each is in degrees from the
//! neutral position, arms hanging and palms in. Limits are the normal ranges of motion of the American Academy of Orthopaedic
//! Surgeons (AAOS), with up to 5 let pass at hip, knee and elbow, where flesh is pressed together. Where the academy has one
//! range for the whole of the back, its parts share it; the turn of the upper arm includes the shoulder blade's part. Knows no
//! stretch. For tests alone: no picture needs it.

use super::body::{Body, LimbAt};
use super::space::{Frame, Turn, Vec3, turn, vec3};

/// An angle of a joint, and what is allowed.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Angle {
    /// The joint, and the way it is bent.
    pub joint: &'static str,
    /// The side, of a joint there are two of.
    pub side: &'static str,
    /// How far, in degrees.
    pub degrees: f32,
    /// The least allowed, in degrees.
    pub least: f32,
    /// The most allowed, in degrees.
    pub most: f32,
}

impl core::fmt::Display for Angle {
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result {
        let Angle { joint, side, degrees, least, most } = self;
        write!(f, "{side} {joint} {degrees:.0} is not {least:.0} to {most:.0}")
    }
}

/// A hinge bent less than this has no side that could be told, in degrees.
const TELLS: f32 = 15.0;
const SIDES: [(&str, f32); 2] = [("left", 1.0), ("right", -1.0)];

/// The joints that are outside their limits.
#[must_use]
pub fn outside(body: &Body) -> Vec<Angle> {
    angles(body).into_iter().filter(|angle| !(angle.least..=angle.most).contains(&angle.degrees)).collect()
}

/// The angles of all joints.
#[must_use]
pub fn angles(body: &Body) -> Vec<Angle> {
    let mut angles = Vec::new();
    back(body, &mut angles);
    for (at, (side, sign)) in SIDES.into_iter().enumerate() {
        let mut put = |joint, degrees, least, most| angles.push(Angle { joint, side, degrees, least, most });
        leg(&body.legs[at], &body.pelvis_frame, sign, &mut put);
        arm(&body.arms[at], &body.chest_frame, sign, &mut put);
    }
    angles
}

/// Bends are forwards, sides and twists to the left.
fn back(body: &Body, angles: &mut Vec<Angle>) {
    let (pelvis, waist, chest) = (&body.pelvis_frame, &body.spine[2].1, &body.chest_frame);
    let mut put = |joint, degrees, least, most| angles.push(Angle { joint, side: "", degrees, least, most });
    let low = between(pelvis, waist);
    put("low back bend", low.bend, -25.0, 60.0);
    put("low back side", low.side, -25.0, 25.0);
    put("low back twist", low.twist, -15.0, 15.0);
    let upper = between(waist, chest);
    put("upper back bend", upper.bend, -25.0, 40.0);
    put("upper back side", upper.side, -25.0, 25.0);
    put("upper back twist", upper.twist, -35.0, 35.0);
    let whole = between(pelvis, chest);
    // The academy: 80 forwards, 25 backwards, 35 to a side, 45 round. Rounding in the sum is let pass.
    put("back bend", whole.bend, -25.5, 80.5);
    put("back side", whole.side, -35.5, 35.5);
    put("back twist", whole.twist, -45.5, 45.5);
    let neck = between(chest, &body.head_frame);
    put("neck bend", neck.bend, -45.0, 45.0);
    put("neck side", neck.side, -45.0, 45.0);
    put("neck twist", neck.twist, -60.0, 60.0);
}

fn leg(leg: &LimbAt, pelvis: &Frame, sign: f32, put: &mut impl FnMut(&'static str, f32, f32, f32)) {
    let (thigh, shin) = bones(leg, pelvis, sign);
    put("hip bend", thigh.z.atan2(-thigh.y).to_degrees(), -30.0, 125.0);
    put("hip spread", thigh.x.asin().to_degrees(), -35.0, 45.0);
    let knee = apart(thigh, shin);
    put("knee bend", knee, 0.0, 140.0);
    if knee > TELLS {
        // The way the heel goes when a knee bends: backwards of a hanging thigh, down of one that is raised.
        let back = vec3(0.0, -thigh.z, thigh.y);
        // Beyond a right angle the knee would bend forwards.
        put("hip turned in", round(thigh, back, shin), -50.0, 45.0);
    }
    let foot = pelvis.within(leg.tip - leg.end);
    let ankle = apart(shin, vec3(foot.x * sign, foot.y, foot.z));
    // The line from the ankle to the ball of the foot comes in line with the shin where one kneels on the top of the foot.
    put("ankle pointed", 90.0 - ankle, -20.0, 90.0);
}

fn arm(arm: &LimbAt, chest: &Frame, sign: f32, put: &mut impl FnMut(&'static str, f32, f32, f32)) {
    let (upper, fore) = bones(arm, chest, sign);
    let raised = apart(upper, vec3(0.0, -1.0, 0.0));
    put("arm raised", raised, 0.0, 175.0);
    // Hanging it swings back by 60, raised to the side by 45.
    put("arm behind", (-upper.z).asin().to_degrees(), -90.0, if raised < 60.0 { 60.0 } else { 45.0 });
    put("arm across", (-upper.x).asin().to_degrees(), -90.0, 45.0);
    let elbow = apart(upper, fore);
    put("elbow bend", elbow, 0.0, 152.0);
    if elbow > TELLS {
        // Where the forearm of the hanging arm goes when the elbow bends, forwards, carried to where the arm is.
        // The shortest turn from hanging to where it is takes what is ahead into its reflection at the half-way direction.
        let ahead = vec3(0.0, 0.0, 1.0);
        let half = (upper + vec3(0.0, -1.0, 0.0)).unit_or(ahead);
        let turned = round(upper, ahead - half * (2.0 * half.dot(ahead)), fore);
        // 90 in and 110 out of a hanging or sideways arm, the shoulder blade's part included; the range turns inwards as the arm
        // comes forwards, where a forearm can lie across but hardly outwards.
        let forward = upper.z.max(0.0);
        put("arm turned in", turned, -110.0 + 70.0 * forward, 90.0 + 80.0 * forward);
    }
}

/// The directions of the two bones in the terms of what they hang from, left and right alike: x is outwards.
fn bones(limb: &LimbAt, frame: &Frame, sign: f32) -> (Vec3, Vec3) {
    let of = |from: Vec3, to: Vec3| {
        let way = frame.within(to - from).unit_or(vec3(0.0, -1.0, 0.0));
        vec3(way.x * sign, way.y, way.z)
    };
    (of(limb.root, limb.middle), of(limb.middle, limb.end))
}

/// The turn from one frame to another.
fn between(from: &Frame, to: &Frame) -> Turn {
    let (left, up, front) = (from.within(to.left), from.within(to.up), from.within(to.front));
    let side = up.x.clamp(-1.0, 1.0).asin();
    turn(up.z.atan2(up.y).to_degrees(), side.to_degrees(), front.x.atan2(left.x).to_degrees())
}

/// The angle between two directions, in degrees.
fn apart(one: Vec3, other: Vec3) -> f32 {
    one.cross(other).length().atan2(one.dot(other)).to_degrees()
}

/// How far inwards one has to go round an axis from one direction to another, in degrees.
fn round(axis: Vec3, from: Vec3, to: Vec3) -> f32 {
    let across = |v: Vec3| v - axis * v.dot(axis);
    let (from, to) = (across(from), across(to));
    from.cross(to).dot(axis).atan2(from.dot(to)).to_degrees()
}
