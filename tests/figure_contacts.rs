//! Promise: in every frame hands and feet are where the cards put them, the body rests on what it rests on, and nothing sinks
//! into the floor or the chair.

#[path = "support/figure.rs"]
mod figure;
#[path = "support/promises.rs"]
mod promises;
#[path = "support/touch.rs"]
mod touch;

use back_check::figure::*;
use figure::{Moment, Shown, moments, nothing_wrong, scenes};
use promises::{At, At::*, Touch, Touch::*, holds, promises};
use touch::*;

/// How far off a touch may be, in centimetres.
const NEAR: f32 = 3.0;
/// How far flesh gives way where it is touched, in centimetres.
const SOFT: f32 = 4.0;

/// How far off a touch is, in centimetres, 0 where it is as it should be.
fn off(touch: Touch, scene: &Scene, moment: &Moment) -> f32 {
    let body = &moment.body;
    // From how far apart two things are, which for a touch lies between what flesh gives and what is near.
    let touching = |gap: f32| if gap > NEAR { gap } else { (-SOFT - gap).max(0.0) };
    let nearest = |rod: Rod, rods: &[Rod]| rods.iter().map(|other| gap(rod, *other)).fold(f32::MAX, f32::min);
    let on_floor = |low: f32| if low.abs() <= NEAR { 0.0 } else { low.abs() };
    let wrong_side = |right: bool| if right { 0.0 } else { 99.0 };
    let rings = rings(body);
    match touch {
        Flat(at) => {
            let leg = &body.legs[at];
            let level = (leg.tip.y - leg.end.y).abs();
            [(leg.end.y - 7.0).abs(), level].into_iter().filter(|off| *off > 1.0).fold(0.0, f32::max)
        }
        Knee(at) => wrong_beyond(body.legs[at].middle.y - 6.0, 1.5),
        Seat => {
            let Some(seat) = seat(scene) else { return 99.0 };
            let at = body.pelvis - seat;
            on_floor(lowest(rings[0]) - seat.y) + wrong_side(at.x.abs() < 12.0 && at.z.abs() < 16.0)
        }
        AtWall => {
            let Some((front, top)) = wall(scene) else { return 99.0 };
            let behind = |ring: Rod| touching(ring.0.at.z - ring.0.radius - front);
            behind(rings[0]).max(behind(rings[5])) + wrong_side(body.head.y + 9.6 < top)
        }
        Hips => on_floor(lowest(rings[0])),
        Ribs => on_floor(lowest(rings[4]).min(lowest(rings[5]))),
        Shoulders => {
            [rings[6].0, rings[6].1].iter().map(|ball| on_floor(ball.at.y - ball.radius - 2.5)).fold(0.0, f32::max)
        }
        HeadDown => on_floor(lowest(head(body))),
        OverRoll => {
            let rolls = rolls(scene);
            let near = |at: usize| nearest(rings[at], &rolls);
            let ribs = near(4).min(near(5)).min(near(6));
            // What bears is above the low back, whose rings stay clear.
            touching(ribs) + wrong_side(!rolls.is_empty() && near(1).min(near(2)) > 2.0)
        }
        Side(at) => {
            let side = |ring: Rod| if at == 0 { ring.0 } else { ring.1 };
            let low = |ring: Rod| side(ring).at.y - side(ring).radius;
            on_floor(low(rings[0])).max(on_floor(low(rings[5])))
        }
        Hand(side, at) => hand_off(body, side, at, scene),
        Helps(side, at) | Guides(side, at) => {
            let Some(helper) = &moment.helper else { return 99.0 };
            let hand = hand(&helper.arms[side]);
            let (shoulder, knee) = (&body.arms[at], &body.legs[at]);
            let palm = hand.0.at.towards(hand.1.at, 0.5);
            if let Guides(..) = touch {
                let above = knee.root.towards(knee.middle, 0.6);
                let rod = (ball(above, 7.2), ball(knee.middle, 6.0));
                return touching(gap(hand, rod)) + wrong_side((palm - body.pelvis).length() > 25.0);
            }
            let front = (palm - shoulder.root).dot(body.chest_frame.front) > -2.0;
            touching(gap(hand, (ball(shoulder.root, 6.0), ball(shoulder.root, 6.0)))) + wrong_side(front)
        }
        // These are no touches: what they are off is an angle.
        HeadLevel => wrong_beyond(body.head_frame.front.y.asin().to_degrees(), 8.0),
        NoseAhead => wrong_beyond(body.chest_frame.within(body.head_frame.front).x.asin().to_degrees(), 3.0),
        ChinDown => wrong_side(body.chest_frame.within(body.head_frame.front).y < -0.3),
        ElbowLow(at) => wrong_side(body.arms[at].middle.y < body.arms[at].root.y - 4.0),
        HandsOff => {
            let Some(helper) = &moment.helper else { return 99.0 };
            let rods = [trunk(body), vec![head(body)], body.arms.iter().map(upper_arm).collect()].concat();
            let near = helper.arms.iter().map(|arm| nearest(hand(arm), &rods)).fold(f32::MAX, f32::min);
            (8.0 - near).max(0.0)
        }
    }
}

/// How far off, beyond what is let pass.
fn wrong_beyond(off: f32, let_pass: f32) -> f32 {
    if off.abs() > let_pass { off.abs() } else { 0.0 }
}

/// How far off a hand is.
fn hand_off(body: &Body, side: usize, at: At, scene: &Scene) -> f32 {
    let (arm, other, sign) = (&body.arms[side], &body.arms[1 - side], 1.0 - 2.0 * side as f32);
    let hand = hand(arm);
    let palm = hand.0.at.towards(hand.1.at, 0.4);
    let touching = |gap: f32| if gap > NEAR { gap } else { (-SOFT - gap).max(0.0) };
    let wrong_side = |right: bool| if right { 0.0 } else { 99.0 };
    let (pelvis, chest) = (&body.pelvis_frame, &body.chest_frame);
    // Which way the back of a thigh looks.
    let behind = |leg: &LimbAt| {
        let along = (leg.middle - leg.root).unit_or(pelvis.up);
        pelvis.left.cross(along)
    };
    match at {
        Floor => wrong_beyond(lowest(hand), NEAR),
        BehindHead => {
            let back = body.head_frame.within(palm - body.head).z < -4.0;
            touching(gap(hand, head(body))) + wrong_side(back)
        }
        Thigh => {
            let leg = &body.legs[side];
            let top = (palm - leg.root.towards(leg.middle, 0.7)).dot(behind(leg)) < -4.0;
            touching(gap(hand, thigh(leg))) + wrong_side(top)
        }
        BehindThigh(at) => {
            let leg = &body.legs[at];
            let back = (palm - leg.root).dot(behind(leg)) > 2.0;
            touching(gap(hand, thigh(leg))) + wrong_side(back)
        }
        OutsideOtherKnee => {
            let leg = &body.legs[1 - side];
            let out = (palm - leg.middle).dot(pelvis.left) * -sign > 3.0;
            let near = (palm - leg.middle).length() < 18.0;
            touching(gap(hand, thigh(leg))) + wrong_side(out && near)
        }
        ChairBack => touching(chair_back(scene).iter().map(|rod| gap(hand, *rod)).fold(f32::MAX, f32::min)),
        ChestAcross => {
            let across = (palm - body.neck).dot(chest.left) * sign < 0.0;
            let near = trunk(body).iter().map(|rod| gap(hand, *rod)).fold(f32::MAX, f32::min);
            // The one arm lies over the other.
            touching(near.min(gap(hand, forearm(other)))) + wrong_side(across)
        }
        OwnShoulder => {
            let rod = (ball(arm.root, 6.0), ball(arm.root, 6.0));
            let tip = (hand.1, hand.1);
            touching(gap(tip, rod))
        }
        OtherElbow => {
            let elbow =
                (ball(other.middle.towards(other.end, 0.3), 4.0), ball(other.middle.towards(other.root, 0.3), 4.3));
            touching(gap(hand, elbow))
        }
        OtherHand => touching(gap(hand, touch::hand(other))),
        Belly => {
            let front = (palm - body.spine[3].0).dot(chest.front) > 4.0;
            let rings = rings(body);
            let near = rings[..6].iter().map(|ring| gap(hand, *ring)).fold(f32::MAX, f32::min);
            touching(near) + wrong_side(front)
        }
    }
}

fn broken_promises(shown: &Shown, moment: &Moment) -> Vec<String> {
    let promises = promises(shown.stretch, shown.variant).iter();
    let due = promises.filter(|(keys, _)| holds(shown.scene, keys, moment.seconds)).flat_map(|(_, touches)| *touches);
    due.map(|touch| (touch, off(*touch, shown.scene, moment)))
        .filter(|(_, off)| *off > 0.0 || off.is_nan())
        .map(|(touch, off)| format!("{touch:?}: {off:.1} cm off"))
        .collect()
}

#[test]
fn what_should_touch_touches_in_every_frame() {
    nothing_wrong(broken_promises);
}

/// Each touch is found broken somewhere: the body hangs 30 cm in the air, its hands and the helper's are elsewhere.
#[test]
fn every_broken_touch_is_found() {
    let up = vec3(0.0, 30.0, 0.0);
    for shown in scenes() {
        let missed = moments(shown.scene).into_iter().flat_map(|mut moment| {
            let body = &mut moment.body;
            (body.pelvis, body.neck, body.head) = (body.pelvis + up, body.neck + up, body.head + up);
            body.spine.iter_mut().for_each(|(at, _)| *at = *at + up);
            for limb in body.arms.iter_mut().chain(&mut body.legs) {
                *limb = LimbAt { root: limb.root + up, middle: limb.middle + up, end: limb.end + up, tip: limb.tip };
            }
            body.arms.iter_mut().for_each(|arm| (arm.end, arm.tip) = (arm.end + up * 3.0, arm.end + up * 3.2));
            (body.arms[0].end.x, body.arms[0].tip.x) = (body.arms[0].end.x + 40.0, body.arms[0].tip.x + 40.0);
            body.arms.iter_mut().for_each(|arm| arm.middle = arm.middle + up);
            body.head_frame = Frame::WORLD.turned(turn(-60.0, 0.0, 60.0));
            let head = body.head;
            moment
                .helper
                .iter_mut()
                .flat_map(|helper| &mut helper.arms)
                .for_each(|arm| (arm.end, arm.tip) = (head, head));
            let found = broken_promises(&shown, &moment);
            let promises = promises(shown.stretch, shown.variant).iter();
            let due =
                promises.filter(|(keys, _)| holds(shown.scene, keys, moment.seconds)).flat_map(|(_, these)| *these);
            due.map(|touch| format!("{touch:?}"))
                .filter(|name| !found.iter().any(|complaint| complaint.starts_with(name.as_str())))
                .collect::<Vec<_>>()
        });
        let missed: std::collections::BTreeSet<String> = missed.collect();
        assert!(missed.is_empty(), "{}: {missed:?}", shown.name);
    }
}
