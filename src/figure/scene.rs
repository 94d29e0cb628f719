//! A stretch as a moving picture: key poses with their times, the things around, where it is felt, and from where to look.
//!
//! Promises: a frame is a pure function of the scene, the moment, the side and the camera; the same moment gives the same frame.
//! Knows no stretch by name.

use super::body::Body;
use super::pose::Pose;
use super::props::Prop;
use super::shape::{self, Camera, Outline, Piece, Stuff, ball, outline};
use super::space::{Vec3, vec3};

/// A key pose: how it is reached and how long it is kept.
#[derive(Clone, Copy, Debug)]
pub struct Key {
    /// The pose.
    pub pose: Pose,
    /// The helper's, where there is one.
    pub helper: Option<Pose>,
    /// How long the way to it takes, in seconds.
    pub way: f32,
    /// How long it is kept, in seconds.
    pub keep: f32,
}

/// Where a stretch is felt.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Glow {
    /// Between the shoulder blades.
    Upper,
    /// The middle of the back.
    Middle,
    /// The low back.
    Low,
    /// The whole back.
    Whole,
}

/// What moves most, for the arrow.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Marked {
    /// The head.
    Head,
    /// The left knee.
    Knee,
    /// The left elbow.
    Elbow,
    /// The left hand.
    Hand,
    /// The middle of the back.
    Back,
    /// The low back.
    LowBack,
    /// What the chest faces, ahead of it.
    Chest,
}

/// A moving picture.
#[derive(Clone, Copy, Debug)]
pub struct Scene {
    /// The key poses, in order; after the last the first comes again.
    pub keys: &'static [Key],
    /// What stands around.
    pub props: &'static [Prop],
    /// Where it is felt.
    pub glow: Glow,
    /// What the arrow follows, and between which key poses.
    pub arrow: (Marked, usize, usize),
    /// From where it is seen best.
    pub camera: Camera,
}

/// A shape to draw, nearer ones later.
#[derive(Clone, Debug, PartialEq)]
pub struct Shape {
    /// What it is.
    pub paint: Paint,
    /// Its outlines, or the line of an arrow, in tenths of a centimetre to the right and down.
    pub outlines: Vec<Outline>,
}

/// How a shape is painted.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Paint {
    /// As what it is.
    Stuff(Stuff),
    /// Where the stretch is felt.
    Glow,
    /// The line of the arrow.
    Arrow,
    /// Its head.
    Tip,
}

impl Paint {
    /// The class of its strokes.
    #[must_use]
    pub fn class(self) -> &'static str {
        match self {
            Paint::Stuff(stuff) => {
                const CLASSES: [&str; 11] =
                    ["skin", "hair", "eye", "top", "legs", "foot", "helper-top", "helper-legs", "wood", "soft", "roll"];
                CLASSES[stuff as usize]
            }
            Paint::Glow => "glow",
            Paint::Arrow => "arrow",
            Paint::Tip => "tip",
        }
    }
}

/// A picture: its shapes, and the room they take: left, top, width, height.
#[derive(Clone, Debug, PartialEq)]
pub struct Picture {
    /// The shapes, the farthest first.
    pub shapes: Vec<Shape>,
    /// The room they take.
    pub room: [i32; 4],
}

impl Scene {
    /// The key pose that shows best what is done: the one the arrow leads to.
    #[must_use]
    pub fn telling(&self) -> usize {
        self.arrow.2
    }

    /// How long once through takes, in seconds.
    #[must_use]
    pub fn seconds(&self) -> f32 {
        self.keys.iter().fold(0.0, |sum, key| sum + key.way + key.keep)
    }

    /// When the telling pose is reached and when it is left, in seconds from the start.
    #[must_use]
    pub fn told(&self) -> (f32, f32) {
        let mut left = 0.0;
        for key in &self.keys[..=self.telling()] {
            left += key.way + key.keep;
        }
        (left - self.keys[self.telling()].keep, left)
    }

    /// The poses at a moment, in seconds from the start; past the end it begins again.
    #[must_use]
    pub fn poses(&self, seconds: f32) -> (Pose, Option<Pose>) {
        let mut rest = seconds % self.seconds();
        for (at, key) in self.keys.iter().enumerate() {
            let before = &self.keys[(at + self.keys.len() - 1) % self.keys.len()];
            if rest < key.way {
                let share = rest / key.way;
                // Slow at both ends.
                let share = share * share * (3.0 - 2.0 * share);
                let helper = before.helper.zip(key.helper).map(|(from, to)| from.towards(&to, share));
                return (before.pose.towards(&key.pose, share), helper);
            }
            rest -= key.way;
            if rest < key.keep {
                return (key.pose, key.helper);
            }
            rest -= key.keep;
        }
        (self.keys[0].pose, self.keys[0].helper)
    }

    /// The picture of a key pose.
    #[must_use]
    pub fn still(&self, key: usize, right: bool, camera: Camera) -> Picture {
        let Key { pose, helper, .. } = &self.keys[key];
        let mut shapes = self.shapes(pose, helper.as_ref(), right, camera);
        let marks = self.arrow(right, camera);
        let room = self.room(&marks, right, camera);
        if key == self.arrow.2 {
            shapes.extend(marks);
        }
        Picture { shapes, room }
    }

    /// The picture of a moment.
    #[must_use]
    pub fn moment(&self, seconds: f32, right: bool, camera: Camera) -> Picture {
        let room = self.room(&self.arrow(right, camera), right, camera);
        Picture { shapes: self.frame(seconds, right, camera), room }
    }

    /// The shapes of a moment alone. Its room is that of any other, and to find it takes longer than to draw.
    #[must_use]
    pub fn frame(&self, seconds: f32, right: bool, camera: Camera) -> Vec<Shape> {
        let (pose, helper) = self.poses(seconds);
        self.shapes(&pose, helper.as_ref(), right, camera)
    }

    fn shapes(&self, pose: &Pose, helper: Option<&Pose>, right: bool, camera: Camera) -> Vec<Shape> {
        let body = Body::new(pose, None);
        let mut pieces = Vec::new();
        shape::body(&body, false, &mut pieces);
        if let Some(helper) = helper {
            shape::body(&Body::new(helper, Some(&body)), true, &mut pieces);
        }
        self.props.iter().for_each(|prop| prop.pieces(&mut pieces));
        pieces
            .iter_mut()
            .flat_map(|piece| piece.hulls.iter_mut().flatten())
            .for_each(|ball| ball.at = flip(ball.at, right));
        painted(&pieces, self.glow(&body, right, camera), camera)
    }

    /// Where it is felt: on the back, and as the chest turns to the viewer less and less on it and more around it, from behind.
    fn glow(&self, body: &Body, right: bool, camera: Camera) -> [Shape; 2] {
        const AROUND: f32 = 19.0;
        let (from, to, radius) = match self.glow {
            Glow::Upper => (4, 5, 6.5),
            Glow::Middle => (2, 4, 6.5),
            Glow::Low => (0, 2, 6.5),
            Glow::Whole => (0, 5, 6.0),
        };
        let shows = (2.5 - 4.0 * camera.see(flip(body.chest_frame.front, right)).z).clamp(0.0, 1.0);
        let behind = |at: usize| flip(body.spine[at].0 - body.spine[at].1.front * 4.0, right);
        // Around it, not as high as on it: else it would be a halo round the head.
        [(AROUND * (1.0 - shows), to), (radius * shows, to + 1)].map(|(radius, end)| {
            let balls: Vec<shape::Ball> = (from..end).map(|at| ball(behind(at), radius)).collect();
            let outlines = if radius > 0.0 { vec![outline(&balls, camera)] } else { vec![] };
            Shape { paint: Paint::Glow, outlines }
        })
    }

    /// The way of what moves most, from one key pose to another.
    fn arrow(&self, right: bool, camera: Camera) -> [Shape; 2] {
        const STEPS: usize = 14;
        const MIN: f32 = 20.0;
        let (marked, from, to) = self.arrow;
        let at = |share: f32| {
            let pose = self.keys[from].pose.towards(&self.keys[to].pose, share);
            marked.of(&Body::new(&pose, None))
        };
        // Beside the body, and the same distance all along. Short ways are drawn longer, so that they can be seen.
        let ((start, aside), (end, _)) = (at(0.0), at(1.0));
        let seen = camera.see(flip(end - start, right));
        let grow = (MIN / vec3(seen.x, seen.y, 0.0).length().max(0.1)).clamp(1.0, 6.0);
        let middle = start.towards(end, 0.5);
        let points: Vec<(i32, i32)> = (0..=STEPS)
            .map(|step| {
                let (point, _) = at(step as f32 / STEPS as f32);
                flat(camera, flip(middle + (point - middle) * grow + aside, right))
            })
            .collect();
        let ((ax, ay), (bx, by)) = (points[STEPS - 1], points[STEPS]);
        let (dx, dy) = ((bx - ax) as f32, (by - ay) as f32);
        let length = (dx * dx + dy * dy).sqrt().max(1.0);
        let (ux, uy) = (dx / length, dy / length);
        let corner =
            |along: f32, aside: f32| (bx + (ux * along - uy * aside) as i32, by + (uy * along + ux * aside) as i32);
        let tip = vec![corner(55.0, 0.0), corner(-25.0, 45.0), corner(-25.0, -45.0)];
        [Shape { paint: Paint::Arrow, outlines: vec![points] }, Shape { paint: Paint::Tip, outlines: vec![tip] }]
    }

    /// The room that everything takes together, in the key poses and on the ways between them.
    fn room(&self, marks: &[Shape], right: bool, camera: Camera) -> [i32; 4] {
        const MARGIN: i32 = 30;
        let mut pieces = Vec::new();
        let mut before = &self.keys[self.keys.len() - 1];
        for key in self.keys {
            // A limb swings out on its way: its two thirds see the most of it, the margin the rest.
            for share in [0.33, 0.67, 1.0] {
                let body = Body::new(&before.pose.towards(&key.pose, share), None);
                shape::body(&body, false, &mut pieces);
                if let (Some(from), Some(to)) = (&before.helper, &key.helper) {
                    shape::body(&Body::new(&from.towards(to, share), Some(&body)), true, &mut pieces);
                }
            }
            before = key;
        }
        self.props.iter().for_each(|prop| prop.pieces(&mut pieces));
        let (mut least, mut most) = ((i32::MAX, i32::MAX), (i32::MIN, i32::MIN));
        let mut take = |(x, y): (i32, i32), radius: i32| {
            least = (least.0.min(x - radius), least.1.min(y - radius));
            most = (most.0.max(x + radius), most.1.max(y + radius));
        };
        for ball in pieces.iter().flat_map(|piece| piece.hulls.iter().flatten()) {
            take(flat(camera, flip(ball.at, right)), (ball.radius * 10.0) as i32 + MARGIN);
        }
        marks.iter().flat_map(|mark| mark.outlines.iter().flatten()).for_each(|point| take(*point, MARGIN));
        [least.0, least.1, most.0 - least.0, most.1 - least.1]
    }
}

/// Pieces as shapes, the farthest first; the glow lies behind the trunk and on it, under what is nearer.
fn painted(pieces: &[Piece], [around, on]: [Shape; 2], camera: Camera) -> Vec<Shape> {
    let (mut around, mut on) = (Some(around), Some(on));
    let mut left: Vec<(f32, &Piece)> = pieces.iter().map(|piece| (piece.depth(camera), piece)).collect();
    let mut shapes = Vec::with_capacity(left.len() + 3);
    // The farthest is taken out again and again: a sort would be a thousand bytes of program for forty pieces.
    while let Some(mut farthest) = left.len().checked_sub(1) {
        for at in 0..left.len() {
            if left[at].0 < left[farthest].0 {
                farthest = at;
            }
        }
        let (_, piece) = left.swap_remove(farthest);
        if piece.glows {
            shapes.extend(around.take());
        }
        shapes.push(Shape {
            paint: Paint::Stuff(piece.stuff),
            outlines: piece.hulls.iter().map(|balls| outline(balls, camera)).collect(),
        });
        if piece.glows {
            shapes.extend(on.take());
        }
    }
    shapes
}

/// Pieces as shapes, the farthest first, without a glow.
pub(super) fn drawn(pieces: &[Piece], camera: Camera) -> Vec<Shape> {
    let nothing = || Shape { paint: Paint::Glow, outlines: vec![] };
    painted(pieces, [nothing(), nothing()], camera)
}

/// Where a point is on the side that is shown: the other side is the picture in a mirror, left and right of everything swapped.
fn flip(at: Vec3, right: bool) -> Vec3 {
    if right { at.mirrored() } else { at }
}

fn flat(camera: Camera, at: Vec3) -> (i32, i32) {
    let seen = camera.see(at);
    ((seen.x * 10.0) as i32, (seen.y * 10.0) as i32)
}

impl Marked {
    /// Where it is, and how far beside the body the arrow is drawn.
    fn of(self, body: &Body) -> (Vec3, Vec3) {
        let (up, front) = (body.chest_frame.up, body.chest_frame.front);
        let beyond = |at: Vec3, from: Vec3, far: f32| (at, (at - from).unit_or(front) * far);
        match self {
            Marked::Head => (body.head, body.head_frame.up * 16.0),
            Marked::Knee => beyond(body.legs[0].middle, body.pelvis, 13.0),
            Marked::Elbow => beyond(body.arms[0].middle, body.arms[0].root, 11.0),
            Marked::Hand => beyond(body.arms[0].tip, body.arms[0].root, 12.0),
            Marked::Back => (body.spine[3].0, front * -19.0),
            Marked::LowBack => (body.spine[1].0, body.pelvis_frame.front * 21.0),
            Marked::Chest => (body.spine[4].0 + front * 24.0, up * 4.0),
        }
    }
}
