//! Promise: in every frame of every stretch the bones keep their length and the joints stay within a healthy adult's limits.

#[path = "support/figure.rs"]
mod figure;

use back_check::figure::*;
use figure::{Moment, Shown, moment, nothing_wrong, posed, scenes};

const CENTIMETRES: f32 = 0.01;

/// The bones of a body: their name, their length, and the length they should have.
fn bones(body: &Body) -> Vec<(String, f32, f32)> {
    let mut bones = vec![
        ("sacrum".to_owned(), (body.spine[0].0 - body.pelvis).length(), SACRUM),
        ("neck".to_owned(), (body.skull - body.neck).length(), NECK),
        ("head".to_owned(), (body.head - body.skull).length(), HEAD),
        ("hips".to_owned(), (body.legs[0].root - body.legs[1].root).length(), 2.0 * HIP),
        ("shoulders".to_owned(), (body.arms[0].root - body.arms[1].root).length(), 2.0 * SHOULDER),
    ];
    for at in 1..body.spine.len() {
        let length = (body.spine[at].0 - body.spine[at - 1].0).length();
        bones.push((format!("spine {at}"), length, if at <= 2 { LUMBAR } else { THORACIC }));
    }
    let arms = body.arms.iter().map(|arm| ("arm", arm, [UPPER_ARM, FOREARM, PALM]));
    let legs = body.legs.iter().map(|leg| ("leg", leg, [THIGH, SHIN, FOOT]));
    for (name, LimbAt { root, middle, end, tip }, lengths) in arms.chain(legs) {
        let parts = [("upper", *middle - *root), ("lower", *end - *middle), ("far", *tip - *end)];
        bones.extend(parts.iter().zip(lengths).map(|((part, way), is)| (format!("{part} {name}"), way.length(), is)));
    }
    bones
}

fn wrong_bones(_: &Shown, moment: &Moment) -> Vec<String> {
    let bodies = moment.bodies();
    let bones = bodies.iter().flat_map(|(who, body, _)| bones(body).into_iter().map(move |bone| (*who, bone)));
    bones
        .filter(|(_, (_, length, should))| (length - should).abs() > CENTIMETRES || length.is_nan())
        .map(|(who, (bone, length, should))| format!("{who} {bone}: {length} cm long, not {should}"))
        .collect()
}

fn wrong_joints(_: &Shown, moment: &Moment) -> Vec<String> {
    let bodies = moment.bodies();
    let angles = bodies.iter().flat_map(|(who, body, _)| outside(body).into_iter().map(move |angle| (*who, angle)));
    angles.map(|(who, angle)| format!("{who} {} {}: {angle}", angle.side, angle.joint)).collect()
}

#[test]
fn bones_keep_their_length_in_every_frame() {
    nothing_wrong(wrong_bones);
}

#[test]
fn joints_stay_within_their_limits_in_every_frame() {
    nothing_wrong(wrong_joints);
}

/// No joint passes for want of being looked at: each angle is a number, and some scene bends it by more than a little.
#[test]
fn every_joint_is_looked_at_and_moves_somewhere() {
    let mut most = std::collections::BTreeMap::new();
    for shown in scenes() {
        for moment in figure::moments(shown.scene) {
            for (_, body, _) in moment.bodies() {
                for angle in angles(body) {
                    assert!(angle.degrees.is_finite(), "{} {}: {angle}", shown.name, moment.name);
                    let most = most.entry((angle.side, angle.joint)).or_insert(0.0_f32);
                    *most = most.max(angle.degrees.abs());
                }
            }
        }
    }
    // Nobody leans over to a side: that is no move of the cards.
    let still: Vec<_> = most.iter().filter(|((_, joint), most)| **most < 5.0 && !joint.contains("side")).collect();
    assert!(still.is_empty(), "never bent: {still:?}");
    assert!(most.len() >= 12 + 2 * 10, "{} angles", most.len());
}

// What is broken is found.

fn shown() -> Shown {
    scenes().swap_remove(0)
}

/// The first pose of the first scene where one sits, which all of these break.
fn sitting() -> Pose {
    scenes()[8].scene.keys[0].pose
}

/// The complaints about a pose.
fn complaints(change: impl Fn(&mut Pose)) -> String {
    let mut pose = sitting();
    change(&mut pose);
    wrong_joints(&shown(), &posed(pose, None)).join("; ")
}

#[test]
fn joints_beyond_their_limits_are_found() {
    assert_eq!(complaints(|_| ()), "");
    let there = |x, y, z, bend, point| limb(Point::World, vec3(x, y, z), bend, point);
    let ahead = vec3(0.0, 0.0, 1.0);
    let at = sitting().at;
    type Change<'a> = (&'a str, &'a dyn Fn(&mut Pose));
    let broken: &[Change<'_>] = &[
        ("low back bend", &|pose| pose.lumbar = turn(70.0, 0.0, 0.0)),
        ("low back bend", &|pose| pose.lumbar = turn(-30.0, 0.0, 0.0)),
        ("low back side", &|pose| pose.lumbar = turn(0.0, 30.0, 0.0)),
        ("low back twist", &|pose| pose.lumbar = turn(0.0, 0.0, -20.0)),
        ("upper back bend", &|pose| pose.thoracic = turn(-30.0, 0.0, 0.0)),
        ("upper back twist", &|pose| pose.thoracic = turn(0.0, 0.0, 40.0)),
        ("upper back side", &|pose| pose.thoracic = turn(0.0, -30.0, 0.0)),
        ("figure’s  back twist", &|pose| (pose.lumbar, pose.thoracic) = (turn(0.0, 0.0, 14.0), turn(0.0, 0.0, 34.0))),
        ("neck bend", &|pose| pose.neck = turn(50.0, 0.0, 0.0)),
        ("neck side", &|pose| pose.neck = turn(0.0, 50.0, 0.0)),
        ("neck twist", &|pose| pose.neck = turn(0.0, 0.0, -70.0)),
        // The knee of a leg that stands points backwards: it bends the wrong way.
        ("left hip turned in", &|pose| {
            pose.at = vec3(0.0, 78.0, 0.0);
            pose.feet = [10.0, -10.0].map(|x| there(x, 7.0, 0.0, vec3(0.0, 0.0, -x.signum()), ahead));
        }),
        ("right hip bend", &|pose| pose.feet[1] = there(-11.0, 60.0, -60.0, vec3(0.0, -1.0, 0.2), ahead)),
        ("left hip spread", &|pose| pose.feet[0] = there(75.0, 40.0, 10.0, ahead, ahead)),
        ("left knee bend", &|pose| pose.feet[0] = there(9.0, 40.0, 16.0, ahead, ahead)),
        ("left ankle pointed", &|pose| pose.feet[0].point = vec3(0.0, 1.0, 0.4)),
        // The elbow points forwards: the arm bends backwards.
        ("left arm turned in", &|pose| {
            pose.hands[0] = there(17.0, at.y + 4.0, 2.0, vec3(0.0, 0.0, 1.0), ahead);
        }),
        ("right arm behind", &|pose| pose.hands[1] = there(-17.0, at.y + 40.0, -50.0, vec3(0.0, 0.0, -1.0), ahead)),
        ("left arm across", &|pose| pose.hands[0] = there(-40.0, at.y + 40.0, 20.0, vec3(-1.0, 0.0, 0.0), ahead)),
        ("left elbow bend", &|pose| pose.hands[0] = there(20.0, at.y + 36.0, 5.0, vec3(1.0, 0.0, 0.3), ahead)),
    ];
    for (joint, change) in broken {
        let found = complaints(change);
        assert!(found.contains(joint), "{joint} is not found, but: {found}");
    }
}

#[test]
fn a_bone_of_another_length_is_found() {
    let shown = shown();
    let whole = || moment(shown.scene, 0, 0.0);
    assert!(wrong_bones(&shown, &whole()).is_empty());
    let mut stretched = whole();
    stretched.body.legs[1].middle = stretched.body.legs[1].middle + vec3(0.0, 0.5, 0.0);
    assert!(!wrong_bones(&shown, &stretched).is_empty());
    let mut helper = whole();
    let arm = &mut helper.helper.as_mut().expect("the first scene has a helper").arms[0];
    arm.end = arm.end + vec3(0.1, 0.0, 0.0);
    assert!(wrong_bones(&shown, &helper).iter().all(|complaint| complaint.contains("helper")));
    assert!(!wrong_bones(&shown, &helper).is_empty());
}
