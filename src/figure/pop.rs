//! What happens in a joint that pops, as one pulls it apart.
//!
//! Promises: the same pull gives the same picture; what is seen is what the five messages of the catalogue say, stage by stage
//! (Kawchuk 2015 for the bubble that forms, Chandran Suja and Barakat 2018 for its partial collapse). Knows no words.

use super::scene::{Paint, Picture, Shape};
use super::shape::{Ball, Camera, Stuff, ball, outline};
use super::space::vec3;

const AHEAD: Camera = Camera { yaw: 0.0, pitch: 0.0 };

/// Which stage a pull from 0 to 100 is: 0 close, 1 stretched, 2 the bubble forms, 3 it partly collapses, 4 the gas dissolves.
#[must_use]
pub const fn stage(pull: u8) -> u8 {
    match pull {
        0..20 => 0,
        20..45 => 1,
        45..65 => 2,
        65..85 => 3,
        _ => 4,
    }
}

#[inline(never)]
fn put(stuff: Stuff, balls: &[Ball], shapes: &mut Vec<Shape>) {
    shapes.push(Shape { paint: Paint::Stuff(stuff), outlines: vec![outline(balls, AHEAD)] });
}

/// Where small bubbles are.
static GAS: [(f32, f32); 8] =
    [(-18.0, 0.6), (-12.0, -0.8), (-6.0, 0.7), (0.0, -0.6), (6.0, 0.8), (12.0, -0.7), (18.0, 0.5), (-15.0, -1.0)];

/// The joint, pulled apart so far.
#[must_use]
pub fn joint(pull: u8) -> Picture {
    let stage = stage(pull);
    // While the gas dissolves the joint is at rest again.
    let gap = if stage == 4 { 6.0 } else { 4.0 + f32::from(pull) * 0.18 };
    let at = |x: f32, y: f32, radius: f32| ball(vec3(x, y, 0.0), radius);
    let bone = |side: f32| {
        vec![
            at(-16.0, side * (gap / 2.0 + 9.0), 9.0),
            at(16.0, side * (gap / 2.0 + 9.0), 9.0),
            at(-9.0, side * (gap / 2.0 + 44.0), 8.0),
            at(9.0, side * (gap / 2.0 + 44.0), 8.0),
        ]
    };
    let mut shapes = Vec::new();
    let mut put = |stuff, balls: &[Ball]| put(stuff, balls, &mut shapes);
    // The capsule is drawn in where the room inside grows faster than the fluid can fill it.
    let drawn_in = if stage == 1 { 3.0 } else { 0.0 };
    put(Stuff::Foot, &[at(-29.0 + drawn_in, 0.0, gap / 2.0 + 7.0), at(29.0 - drawn_in, 0.0, gap / 2.0 + 7.0)]);
    put(Stuff::Soft, &[at(-24.0 + drawn_in, 0.0, gap / 2.0 + 3.0), at(24.0 - drawn_in, 0.0, gap / 2.0 + 3.0)]);
    put(Stuff::Wood, &bone(1.0));
    put(Stuff::Wood, &bone(-1.0));
    match stage {
        2 => put(Stuff::Roll, &[at(-6.0, 0.0, gap * 0.36), at(6.0, 0.0, gap * 0.36)]),
        3 => {
            put(Stuff::Roll, &[at(-2.0, 0.5, gap * 0.22), at(2.0, 0.5, gap * 0.22)]);
            put(Stuff::Roll, &[at(-10.0, -1.0, 1.8)]);
            put(Stuff::Roll, &[at(10.0, 1.5, 1.5)]);
        }
        // Gas in the fluid: many small, fewer the longer it has dissolved.
        _ => {
            let left = if stage == 4 { 3 + (100 - usize::from(pull)) / 3 } else { 0 };
            for (x, y) in &GAS[..left.min(GAS.len())] {
                put(Stuff::Roll, &[at(*x, *y, 0.9)]);
            }
        }
    }
    Picture { shapes, room: [-480, -480, 960, 960] }
}
