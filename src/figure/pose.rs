//! Poses as data, and the way from one to another.
//!
//! Promises: a pose between two others is between them in every angle and place; a mirrored pose is exactly the other side's.
//! Hands and feet are given by where they are (on the floor, behind the head, on a knee) and not by the angles of shoulder and
//! elbow, so that they stay where they should in every frame between; the angles follow (`body.rs`), and tests hold them to the
//! limits of joints. Knows no stretch.

use super::space::{Turn, Vec3, turn, vec3};

/// Something that a hand or foot can be at.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Point {
    /// A place in the room, in its own terms.
    World,
    /// The middle of the hips.
    Pelvis,
    /// The middle of the upper back.
    Chest,
    /// The shoulder of its own side.
    Shoulder,
    /// The middle of the head.
    Head,
    /// The thigh of its own side, towards the knee; forwards is along it, up is its front.
    Thigh,
    /// The thigh of the other side, at the knee, in the same terms.
    OtherThigh,
    /// A shoulder of the other figure: 0 left, 1 right; in the room's terms.
    PartnerShoulder(usize),
    /// A knee of the other figure, likewise.
    PartnerKnee(usize),
}

/// Where a hand or foot is: a point and a distance from it, in the terms of that part of the body.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Grip {
    /// At what.
    pub on: Point,
    /// How far from it.
    pub off: Vec3,
}

/// An arm or a leg.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Limb {
    /// Where its wrist or ankle is.
    pub grip: Grip,
    /// In a pose between two, where it is in the other and which way hand or foot points there, and the share of the way.
    pub other: Option<(Grip, Vec3, f32)>,
    /// Which way elbow or knee points, in the terms of the chest or the pelvis.
    pub bend: Vec3,
    /// Which way hand or foot points, in the terms of what it is at.
    pub point: Vec3,
}

/// A pose. Of pairs, the left comes first.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Pose {
    /// Where the middle of the hips is.
    pub at: Vec3,
    /// How the pelvis lies in the room.
    pub lie: Turn,
    /// The bend of the low back.
    pub lumbar: Turn,
    /// The bend of the upper back.
    pub thoracic: Turn,
    /// The bend of the neck.
    pub neck: Turn,
    /// The arms.
    pub hands: [Limb; 2],
    /// The legs.
    pub feet: [Limb; 2],
}

impl Limb {
    /// The limb a share of the way to another.
    fn towards(&self, that: &Limb, share: f32) -> Limb {
        // In whose terms a direction is depends on the grip, so that both are kept.
        let other = (self.grip != that.grip || self.point != that.point).then_some((that.grip, that.point, share));
        Limb { other, bend: self.bend.towards(that.bend, share), ..*self }
    }

    fn mirrored(&self) -> Limb {
        let grip = |grip: Grip| {
            let on = match grip.on {
                Point::PartnerShoulder(at) => Point::PartnerShoulder(1 - at),
                Point::PartnerKnee(at) => Point::PartnerKnee(1 - at),
                same => same,
            };
            Grip { on, off: grip.off.mirrored() }
        };
        Limb {
            grip: grip(self.grip),
            other: self.other.map(|(other, point, share)| (grip(other), point.mirrored(), share)),
            bend: self.bend.mirrored(),
            point: self.point.mirrored(),
        }
    }
}

impl Pose {
    /// The pose a share of the way to another: 0 is this one, 1 the other.
    #[must_use]
    pub fn towards(&self, that: &Pose, share: f32) -> Pose {
        if share <= 0.0 {
            return *self;
        }
        if share >= 1.0 {
            return *that;
        }
        let limbs = |these: &[Limb; 2], those: &[Limb; 2]| [0, 1].map(|at| these[at].towards(&those[at], share));
        Pose {
            at: self.at.towards(that.at, share),
            lie: self.lie.towards(that.lie, share),
            lumbar: self.lumbar.towards(that.lumbar, share),
            thoracic: self.thoracic.towards(that.thoracic, share),
            neck: self.neck.towards(that.neck, share),
            hands: limbs(&self.hands, &that.hands),
            feet: limbs(&self.feet, &that.feet),
        }
    }

    /// Left and right swapped.
    #[must_use]
    pub fn mirrored(&self) -> Pose {
        let limbs = |[left, right]: &[Limb; 2]| [right.mirrored(), left.mirrored()];
        Pose {
            at: self.at.mirrored(),
            lie: self.lie.mirrored(),
            lumbar: self.lumbar.mirrored(),
            thoracic: self.thoracic.mirrored(),
            neck: self.neck.mirrored(),
            hands: limbs(&self.hands),
            feet: limbs(&self.feet),
        }
    }
}

/// A limb whose end is at a point.
#[must_use]
pub const fn limb(on: Point, off: Vec3, bend: Vec3, point: Vec3) -> Limb {
    Limb { grip: Grip { on, off }, other: None, bend, point }
}

/// No turn.
pub const STRAIGHT: Turn = turn(0.0, 0.0, 0.0);

/// The middle of nothing: no distance.
pub const NONE: Vec3 = vec3(0.0, 0.0, 0.0);
