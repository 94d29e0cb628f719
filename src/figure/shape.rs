//! The flesh on the skeleton and the things around it, as balls; and balls as flat outlines.
//!
//! Promises: every piece is the hull of some balls, so that it looks rounded from any side; what is farther away comes first.
//! Knows no stretch, and nothing of how a piece is coloured.

use super::body::{Body, LimbAt};
use super::space::{Vec3, sin_cos, vec3};

/// What a piece is, for its colour.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Stuff {
    /// Face, neck, forearms, hands.
    Skin,
    /// Hair.
    Hair,
    /// An eye.
    Eye,
    /// Shirt and sleeves.
    Top,
    /// Trousers.
    Legs,
    /// Socks.
    Foot,
    /// The helper's shirt.
    HelperTop,
    /// The helper's trousers.
    HelperLegs,
    /// Chair, wall.
    Wood,
    /// Mat.
    Soft,
    /// Towel, roller, pillow.
    Roll,
}

/// A ball.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Ball {
    /// Its middle.
    pub at: Vec3,
    /// Its radius, in centimetres.
    pub radius: f32,
}

/// A ball here, of this size.
#[must_use]
pub const fn ball(at: Vec3, radius: f32) -> Ball {
    Ball { at, radius }
}

/// Hulls of some balls each, drawn as one.
#[derive(Clone, Debug, PartialEq)]
pub struct Piece {
    /// What it is.
    pub stuff: Stuff,
    /// What they are the hulls of.
    pub hulls: Vec<Vec<Ball>>,
    /// How much nearer it counts than it is, in centimetres.
    pub nearer: f32,
    /// Whether where the stretch is felt shows on it.
    pub glows: bool,
}

/// From where one looks: turned round the figure by `yaw` degrees (0 from the front, 90 from its left), from above by `pitch`.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Camera {
    /// Round the figure, in degrees.
    pub yaw: f32,
    /// From above, in degrees.
    pub pitch: f32,
}

impl Camera {
    /// The same camera, so many degrees further round the figure.
    #[must_use]
    pub fn turned(&self, degrees: i16) -> Camera {
        Camera { yaw: self.yaw + f32::from(degrees), pitch: self.pitch }
    }

    /// To the right, down, and towards the viewer, in centimetres.
    #[must_use]
    pub fn see(&self, at: Vec3) -> Vec3 {
        let (sin, cos) = sin_cos(self.yaw);
        let (right, near) = (at.x * cos - at.z * sin, at.x * sin + at.z * cos);
        let (sin, cos) = sin_cos(self.pitch);
        vec3(right, near * sin - at.y * cos, near * cos + at.y * sin)
    }
}

/// A body's pieces.
pub fn body(body: &Body, helper: bool, pieces: &mut Vec<Piece>) {
    let mut trunks = Vec::new();
    let (top, legs) = if helper { (Stuff::HelperTop, Stuff::HelperLegs) } else { (Stuff::Top, Stuff::Legs) };
    let mut put = |stuff, nearer, balls: &[Ball]| put(stuff, nearer, balls.to_vec(), pieces);
    // The trunk, from below: hips, belly, ribs, shoulders.
    let hips = pair((body.pelvis, body.pelvis_frame), 7.5, 9.5);
    let spine = |at: usize, out, radius| pair(body.spine[at], out, radius);
    put(legs, 0.0, &joined(hips, spine(0, 7.0, 9.3)));
    let (neck, chest) = body.spine[5];
    let rings = [
        spine(0, 6.5, 9.0),
        spine(1, 6.5, 8.6),
        spine(2, 6.5, 8.8),
        spine(3, 7.5, 9.6),
        spine(4, 9.5, 9.4),
        pair((neck - chest.up * 4.0, chest), 12.0, 6.2),
    ];
    let mut trunk = Vec::new();
    for at in 1..rings.len() {
        trunk.push(joined(rings[at - 1], rings[at]).to_vec());
    }
    trunks.push(Piece { stuff: top, hulls: trunk, nearer: 0.7, glows: !helper });
    put(Stuff::Skin, 0.0, &[ball(neck - chest.up * 1.0, 5.2), ball(body.skull, 5.0)]);
    head(body, &mut put);
    for arm in &body.arms {
        let LimbAt { root, middle, end, tip } = *arm;
        put(top, 2.0, &[ball(root, 6.0), ball(root.towards(middle, 0.85), 4.9)]);
        put(Stuff::Skin, 2.5, &[ball(root.towards(middle, 0.8), 4.3), ball(middle, 4.2)]);
        put(Stuff::Skin, 3.0, &[ball(middle, 4.2), ball(end, 2.9)]);
        put(Stuff::Skin, 3.5, &[ball(end, 2.9), ball(end.towards(tip, 0.6), 3.6), ball(end.towards(tip, 1.6), 2.2)]);
    }
    for leg in &body.legs {
        let LimbAt { root, middle, end, tip } = *leg;
        put(legs, 1.0, &[ball(root, 8.8), ball(middle, 6.0)]);
        put(legs, 1.2, &[ball(middle, 6.0), ball(middle.towards(end, 0.35), 5.6), ball(end, 3.9)]);
        let heel = end + (end - middle) * 0.06 - (tip - end) * 0.25;
        put(Stuff::Foot, 1.4, &[ball(heel, 3.6), ball(end, 4.0), ball(tip + (end - middle) * 0.08, 2.8)]);
    }
    pieces.append(&mut trunks);
}

/// A piece of one hull.
#[inline(never)]
pub(super) fn put(stuff: Stuff, nearer: f32, balls: Vec<Ball>, pieces: &mut Vec<Piece>) {
    pieces.push(Piece { stuff, hulls: vec![balls], nearer, glows: false });
}

/// Two balls, so far out on both sides.
#[inline(never)]
fn pair((at, frame): (Vec3, super::space::Frame), out: f32, radius: f32) -> [Ball; 2] {
    [ball(at + frame.left * out, radius), ball(at - frame.left * out, radius)]
}

fn joined([a, b]: [Ball; 2], [c, d]: [Ball; 2]) -> [Ball; 4] {
    [a, b, c, d]
}

fn head(body: &Body, put: &mut impl FnMut(Stuff, f32, &[Ball])) {
    let (at, frame) = (body.head, body.head_frame);
    let on = |left: f32, up: f32, front: f32| at + frame.out(vec3(left, up, front));
    put(Stuff::Skin, 1.0, &[ball(at, 9.6), ball(on(0.0, -5.5, 3.6), 6.0)]);
    put(Stuff::Hair, 0.0, &[ball(on(0.0, 2.2, -2.2), 9.6), ball(on(0.0, -4.0, -4.2), 7.4)]);
    put(Stuff::Skin, 3.0, &[ball(on(0.0, -1.0, 9.6), 1.9), ball(on(0.0, 1.5, 8.8), 1.2)]);
    for side in [1.0, -1.0] {
        put(Stuff::Skin, 1.5, &[ball(on(9.3 * side, -0.5, -0.5), 2.3)]);
        put(Stuff::Eye, 1.2, &[ball(on(3.7 * side, 1.4, 9.0), 1.15)]);
    }
}

/// How many directions an outline is taken in.
const DIRECTIONS: usize = 28;

/// An outline: points in tenths of a centimetre, to the right and down.
pub type Outline = Vec<(i32, i32)>;

/// The outline of a hull as one sees it: in each direction the ball that reaches farthest.
#[must_use]
pub fn outline(balls: &[Ball], camera: Camera) -> Outline {
    // Each ball is seen once and not in each direction anew: that is most of what a frame costs.
    let seen: Vec<(Vec3, f32)> = balls.iter().map(|ball| (camera.see(ball.at), ball.radius)).collect();
    let mut outline = vec![(0, 0); DIRECTIONS];
    for (step, point) in outline.iter_mut().enumerate() {
        let (sin, cos) = sin_cos(step as f32 * (360.0 / DIRECTIONS as f32));
        let mut farthest = f32::MIN;
        for (at, radius) in &seen {
            let reach = at.x * cos + at.y * sin + radius;
            if reach > farthest {
                farthest = reach;
                let tenths = |v: f32| (v * 10.0) as i32;
                *point = (tenths(at.x + radius * cos), tenths(at.y + radius * sin));
            }
        }
    }
    outline
}

impl Piece {
    /// How near it counts as.
    #[must_use]
    pub fn depth(&self, camera: Camera) -> f32 {
        let balls = self.hulls.iter().flatten();
        let (sum, count) = balls.fold((0.0, 0.0), |(sum, count), ball| (sum + camera.see(ball.at).z, count + 1.0));
        sum / count + self.nearer
    }
}
