//! Points, directions and frames in space: as much geometry as a mannequin needs.
//!
//! Promises: lengths in centimetres, angles in degrees. x points to the figure's left as it faces z; y points up.

use core::ops::{Add, Mul, Neg, Sub};

/// A point or a direction, in centimetres.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub struct Vec3 {
    /// To the left.
    pub x: f32,
    /// Up.
    pub y: f32,
    /// Forwards.
    pub z: f32,
}

/// A point or direction of these parts.
#[must_use]
pub const fn vec3(x: f32, y: f32, z: f32) -> Vec3 {
    Vec3 { x, y, z }
}

impl Add for Vec3 {
    type Output = Vec3;
    fn add(self, that: Vec3) -> Vec3 {
        vec3(self.x + that.x, self.y + that.y, self.z + that.z)
    }
}

impl Sub for Vec3 {
    type Output = Vec3;
    fn sub(self, that: Vec3) -> Vec3 {
        vec3(self.x - that.x, self.y - that.y, self.z - that.z)
    }
}

impl Neg for Vec3 {
    type Output = Vec3;
    fn neg(self) -> Vec3 {
        self * -1.0
    }
}

impl Mul<f32> for Vec3 {
    type Output = Vec3;
    fn mul(self, times: f32) -> Vec3 {
        vec3(self.x * times, self.y * times, self.z * times)
    }
}

impl Vec3 {
    /// The product of the parts, summed.
    #[must_use]
    pub fn dot(self, that: Vec3) -> f32 {
        self.x * that.x + self.y * that.y + self.z * that.z
    }

    /// The direction at right angles to both.
    #[must_use]
    pub fn cross(self, that: Vec3) -> Vec3 {
        vec3(self.y * that.z - self.z * that.y, self.z * that.x - self.x * that.z, self.x * that.y - self.y * that.x)
    }

    /// Its length.
    #[must_use]
    pub fn length(self) -> f32 {
        self.dot(self).sqrt()
    }

    /// The same direction with length 1; `otherwise` where it has none.
    #[must_use]
    pub fn unit_or(self, otherwise: Vec3) -> Vec3 {
        let length = self.length();
        if length > 1e-4 { self * (1.0 / length) } else { otherwise }
    }

    /// The point a share of the way to another.
    #[must_use]
    pub fn towards(self, that: Vec3, share: f32) -> Vec3 {
        self + (that - self) * share
    }

    /// Left and right swapped.
    #[must_use]
    pub fn mirrored(self) -> Vec3 {
        vec3(-self.x, self.y, self.z)
    }
}

/// A frame of reference: where left, up and forwards point.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Frame {
    /// Left.
    pub left: Vec3,
    /// Up.
    pub up: Vec3,
    /// Forwards.
    pub front: Vec3,
}

impl Frame {
    /// The frame of the world.
    pub const WORLD: Frame = Frame { left: vec3(1.0, 0.0, 0.0), up: vec3(0.0, 1.0, 0.0), front: vec3(0.0, 0.0, 1.0) };

    /// A direction of this frame in the world.
    #[must_use]
    #[inline(never)]
    pub fn out(&self, local: Vec3) -> Vec3 {
        self.left * local.x + self.up * local.y + self.front * local.z
    }

    /// A direction of the world in this frame.
    #[must_use]
    pub fn within(&self, world: Vec3) -> Vec3 {
        vec3(world.dot(self.left), world.dot(self.up), world.dot(self.front))
    }

    /// Turned, in its own terms: forwards over by `bend`, to the left side by `side`, round its own upright to the left by
    /// `twist`, in degrees. The twist comes first, then the side, then the bend.
    #[must_use]
    pub fn turned(&self, turn: Turn) -> Frame {
        let local = |axis: Vec3| self.out(turn.of(axis));
        Frame { left: local(Frame::WORLD.left), up: local(Frame::WORLD.up), front: local(Frame::WORLD.front) }
    }
}

/// The sine and the cosine of an angle in degrees, right to 0.00002. Written by hand: those of the library carry 7 KB of program
/// for angles beyond any number of turns.
#[must_use]
#[inline(never)]
pub fn sin_cos(degrees: f32) -> (f32, f32) {
    let turns = degrees / 90.0;
    let quarter = (turns + if turns < 0.0 { -0.5 } else { 0.5 }) as i32;
    let x = (turns - quarter as f32) * core::f32::consts::FRAC_PI_2;
    let square = x * x;
    // Taylor's series; within an eighth of a turn these terms are enough.
    let sin = x * (1.0 - square / 6.0 * (1.0 - square / 20.0 * (1.0 - square / 42.0)));
    let cos = 1.0 - square / 2.0 * (1.0 - square / 12.0 * (1.0 - square / 30.0 * (1.0 - square / 56.0)));
    match quarter & 3 {
        0 => (sin, cos),
        1 => (cos, -sin),
        2 => (-sin, -cos),
        _ => (-cos, sin),
    }
}

/// A turn of a part of the body, in degrees.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub struct Turn {
    /// Forwards over; backwards if negative.
    pub bend: f32,
    /// Over to the left side.
    pub side: f32,
    /// Round to the left.
    pub twist: f32,
}

/// A turn of these parts, in degrees.
#[must_use]
pub const fn turn(bend: f32, side: f32, twist: f32) -> Turn {
    Turn { bend, side, twist }
}

impl Turn {
    /// A direction after the turn.
    fn of(self, v: Vec3) -> Vec3 {
        let (sin, cos) = sin_cos(self.twist);
        let v = vec3(v.x * cos + v.z * sin, v.y, v.z * cos - v.x * sin);
        let (sin, cos) = sin_cos(self.side);
        let v = vec3(v.x * cos + v.y * sin, v.y * cos - v.x * sin, v.z);
        let (sin, cos) = sin_cos(self.bend);
        vec3(v.x, v.y * cos - v.z * sin, v.z * cos + v.y * sin)
    }

    /// The turn a share of the way to another.
    #[must_use]
    pub fn towards(self, that: Turn, share: f32) -> Turn {
        let mix = |from: f32, to: f32| from + (to - from) * share;
        turn(mix(self.bend, that.bend), mix(self.side, that.side), mix(self.twist, that.twist))
    }

    /// Left and right swapped.
    #[must_use]
    pub fn mirrored(self) -> Turn {
        turn(self.bend, -self.side, -self.twist)
    }
}
