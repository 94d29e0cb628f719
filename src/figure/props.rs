//! The things in the room, as balls: chair, mat, roller, towel, pillow, wall.
//!
//! Promises: each is the hull of some balls, like a body. Knows no stretch.

use super::shape::{self, Piece, Stuff, ball};
use super::space::{Vec3, vec3};

/// A thing in the room.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Prop {
    /// A mat on the floor from one z to another, of half this width.
    Mat {
        /// Its ends.
        from: f32,
        /// Its ends.
        to: f32,
        /// Half its width.
        half: f32,
    },
    /// A chair whose seat is here, with its back on this side of it: 0 behind (towards -z), 1 to the left.
    Chair {
        /// The middle of the seat's upper side.
        seat: Vec3,
        /// Whether the back stands to the left.
        back_left: bool,
    },
    /// Something rolled, across the body, of this radius.
    Roll {
        /// Its middle.
        at: Vec3,
        /// Its radius.
        radius: f32,
    },
    /// A towel folded flat, across the body.
    Towel {
        /// Its middle.
        at: Vec3,
    },
    /// A pillow.
    Pillow {
        /// Its middle.
        at: Vec3,
    },
    /// A wall behind the figure, at this z.
    Wall {
        /// Where.
        z: f32,
    },
}

impl Prop {
    /// Its pieces.
    pub fn pieces(&self, pieces: &mut Vec<Piece>) {
        let mut put = |stuff, nearer, balls| shape::put(stuff, nearer, balls, pieces);
        match *self {
            Prop::Mat { from, to, half } => {
                put(Stuff::Soft, -200.0, slab(vec3(-half, -1.5, from), vec3(half, -1.5, to), 1.5));
            }
            Prop::Chair { seat, back_left } => {
                let (half, low, high) = (21.0, seat.y - 4.0, seat.y + 44.0);
                put(Stuff::Wood, -14.0, slab(seat + vec3(-half, -2.0, -half), seat + vec3(half, -2.0, half), 2.0));
                // The legs at the corners, the posts of the back, the rails between them.
                let posts = if back_left { [(1.0, -1.0), (1.0, 1.0)] } else { [(-1.0, -1.0), (1.0, -1.0)] };
                let at =
                    |(x, z): (f32, f32), y: f32, radius| ball(vec3(seat.x + x * half, y, seat.z + z * half), radius);
                for leg in [(-1.0, -1.0), (1.0, -1.0), (-1.0, 1.0), (1.0, 1.0)] {
                    put(Stuff::Wood, -16.0, vec![at(leg, low, 2.0), at(leg, 1.8, 1.8)]);
                }
                for post in posts {
                    put(Stuff::Wood, 0.0, vec![at(post, seat.y, 2.0), at(post, high, 2.0)]);
                }
                for share in [0.55, 0.95] {
                    let y = seat.y + 44.0 * share;
                    put(Stuff::Wood, -1.0, vec![at(posts[0], y, 2.6), at(posts[1], y, 2.6)]);
                }
            }
            Prop::Roll { at, radius } => {
                put(
                    Stuff::Roll,
                    -4.0,
                    vec![ball(at - vec3(26.0, 0.0, 0.0), radius), ball(at + vec3(26.0, 0.0, 0.0), radius)],
                );
            }
            Prop::Towel { at } => {
                put(Stuff::Roll, -6.0, slab(at - vec3(26.0, 0.0, 9.0), at + vec3(26.0, 0.0, 9.0), 1.5))
            }
            Prop::Pillow { at } => {
                put(Stuff::Roll, -8.0, slab(at - vec3(12.0, 0.0, 12.0), at + vec3(12.0, 0.0, 12.0), 4.0))
            }
            Prop::Wall { z } => put(Stuff::Wood, -60.0, slab(vec3(-45.0, 0.0, z), vec3(45.0, 165.0, z), 1.0)),
        }
    }
}

/// A slab with round edges, from one corner to the one across.
#[inline(never)]
fn slab(from: Vec3, to: Vec3, radius: f32) -> Vec<shape::Ball> {
    let mut balls = Vec::new();
    for x in [from.x, to.x] {
        for z in [from.z, to.z] {
            for y in [from.y, to.y] {
                balls.push(ball(vec3(x, y, z), radius));
            }
        }
    }
    balls
}
