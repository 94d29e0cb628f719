//! Promise: limbs reach what they are put at, and no flesh is where something else is: floor, chair, trunk, the other person.

#[path = "support/figure.rs"]
mod figure;
#[path = "support/touch.rs"]
mod touch;

use back_check::figure::*;
use figure::{Moment, Shown, moments, nothing_wrong, posed, scenes};
use touch::*;

/// How far a wrist or an ankle may be from where it is put, in centimetres.
const REACH: f32 = 3.0;
/// How far flesh may sink into the floor, in centimetres.
const SINK: f32 = 2.0;
/// How far it may give way elsewhere, in centimetres.
const SOFT: f32 = 4.0;
const SIDES: [(&str, f32); 2] = [("left", 1.0), ("right", -1.0)];

fn out_of_reach(_: &Shown, moment: &Moment) -> Vec<String> {
    let mut wrong = Vec::new();
    for (who, body, pose) in moment.bodies() {
        let partner = (who != "the figure’s").then_some(&moment.body);
        for (at, (side, sign)) in SIDES.into_iter().enumerate() {
            let limbs = [("hand", &pose.hands[at], &body.arms[at]), ("foot", &pose.feet[at], &body.legs[at])];
            for (name, limb, is) in limbs {
                let far = (body.goal(limb, sign, partner) - is.end).length();
                if far > REACH || far.is_nan() {
                    wrong.push(format!("{who} {side} {name}: {far:.1} cm from where it is put"));
                }
            }
        }
    }
    wrong
}

fn sunk(_: &Shown, moment: &Moment) -> Vec<String> {
    let mut wrong = Vec::new();
    for (who, body, _) in moment.bodies() {
        let mut pieces = Vec::new();
        back_check::figure::body(body, false, &mut pieces);
        for piece in pieces {
            let low = piece.hulls.iter().flatten().map(|ball| ball.at.y - ball.radius).fold(f32::MAX, f32::min);
            if low < -SINK || low.is_nan() {
                wrong.push(format!("{who} {:?}: {low:.1} cm, below the floor", piece.stuff));
            }
        }
    }
    wrong
}

/// Head and trunk in the seat or the back of the chair, and the trunk in what is rolled up.
fn in_things(shown: &Shown, moment: &Moment) -> Vec<String> {
    let body = &moment.body;
    let trunk = [trunk(body), vec![head(body)]].concat();
    let mut wrong = Vec::new();
    if let Some(seat) = seat(shown.scene) {
        let over = |ball: &Ball| (ball.at.x - seat.x).abs() < 21.0 && (ball.at.z - seat.z).abs() < 21.0;
        let balls = trunk.iter().flat_map(|(one, other)| [*one, *other]).filter(over);
        let low = balls.map(|ball| ball.at.y - ball.radius - seat.y).fold(f32::MAX, f32::min);
        if low < -SINK {
            wrong.push(format!("trunk in the seat: {low:.1} cm"));
        }
    }
    for (name, things) in [("the chair’s back", chair_back(shown.scene)), ("the roll", rolls(shown.scene))] {
        let gaps = things.iter().flat_map(|thing| trunk.iter().map(|rod| gap(*thing, *rod)));
        let least = gaps.fold(f32::MAX, f32::min);
        if least < -SOFT {
            wrong.push(format!("trunk in {name}: {least:.1} cm"));
        }
    }
    wrong
}

/// Hands and forearms in a trunk, a head or a thigh, the own or the other person's.
fn in_bodies(_: &Shown, moment: &Moment) -> Vec<String> {
    let bodies = moment.bodies();
    let mut wrong = Vec::new();
    for (who, body, _) in &bodies {
        for (whose, other, _) in &bodies {
            let thighs = other.legs.iter().map(|leg| ("thigh", thigh(leg)));
            let trunk = trunk(other).into_iter().map(|rod| ("trunk", rod));
            let flesh: Vec<_> = thighs.chain(trunk).chain([("head", head(other))]).collect();
            for (arm, (side, _)) in body.arms.iter().zip(SIDES) {
                // The half of the forearm that is not at the elbow: that one lies against the trunk where the arm hangs.
                let wrist = (ball(arm.middle.towards(arm.end, 0.5), 3.5), ball(arm.end, 2.9));
                for (part, rod) in &flesh {
                    let deep = -gap(wrist, *rod).min(gap(hand(arm), *rod));
                    if deep > SOFT {
                        wrong.push(format!("{who} {side} hand in {whose} {part}: {deep:.1} cm"));
                    }
                }
            }
        }
    }
    wrong
}

#[test]
fn limbs_reach_what_they_are_put_at_in_every_frame() {
    nothing_wrong(out_of_reach);
}

#[test]
fn nothing_sinks_into_the_floor() {
    nothing_wrong(sunk);
}

#[test]
fn no_trunk_is_in_a_chair_or_a_roll() {
    nothing_wrong(in_things);
}

#[test]
fn no_hand_is_in_a_body() {
    nothing_wrong(in_bodies);
}

// What is broken is found.

/// A moment of a scene with its pose changed.
fn broken(shown: &Shown, change: impl Fn(&mut Pose)) -> Moment {
    let Moment { mut pose, helper_pose, .. } = moments(shown.scene).swap_remove(0);
    change(&mut pose);
    posed(pose, helper_pose)
}

#[test]
fn broken_poses_are_found() {
    let all = scenes();
    let named = |name: &str| all.iter().find(|shown| shown.name.starts_with(name)).expect("a scene of this name");
    let (helped, sitting, lying) = (named("T1 full"), named("T5 full"), named("T8 full"));
    for shown in [helped, sitting, lying] {
        let whole = broken(shown, |_| ());
        for check in [out_of_reach, sunk, in_things, in_bodies] {
            assert_eq!(check(shown, &whole), Vec::<String>::new(), "{}", shown.name);
        }
    }
    let far = limb(Point::World, vec3(90.0, 90.0, 90.0), vec3(1.0, 0.0, 0.0), vec3(0.0, 0.0, 1.0));
    assert!(!out_of_reach(sitting, &broken(sitting, |pose| pose.hands[0] = far)).is_empty());
    assert!(!out_of_reach(lying, &broken(lying, |pose| pose.feet[1] = far)).is_empty());
    // The other is gone: the helper's hands reach for what is not there.
    assert!(!out_of_reach(helped, &broken(helped, |pose| pose.at.z += 150.0)).is_empty());
    assert!(!sunk(lying, &broken(lying, |pose| pose.at.y -= 4.0)).is_empty());
    assert!(!sunk(helped, &broken(helped, |pose| pose.thoracic.bend = -60.0)).is_empty());
    assert!(!in_things(sitting, &broken(sitting, |pose| pose.at.y -= 4.0)).is_empty());
    assert!(!in_things(sitting, &broken(sitting, |pose| pose.at.z -= 26.0)).is_empty());
    assert!(!in_things(helped, &broken(helped, |pose| pose.thoracic.bend = -60.0)).is_empty());
    let into = |on: Point| limb(on, NONE, vec3(1.0, -0.3, -0.3), vec3(0.0, 0.0, 1.0));
    for on in [Point::Chest, Point::Head, Point::Thigh] {
        assert!(!in_bodies(sitting, &broken(sitting, |pose| pose.hands[1] = into(on))).is_empty(), "{on:?}");
    }
}
