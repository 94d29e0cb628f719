//! Promise: the pictures of the stretches are the same each time, the right side is the left one in a mirror, and what moves
//! moves smoothly, comes round to where it began, and stays inside the picture.

#[path = "support/figure.rs"]
mod figure;

use back_check::figure::*;
use figure::{Found, Moment, Shown, joints, kept, moment, moments, posed, scenes};

/// Frames a second at which movements are looked at.
const RATE: f32 = 30.0;
/// The farthest that a joint goes from one such frame to the next, in centimetres.
const FARTHEST: f32 = 6.0;
/// The shortest arrow as drawn, in centimetres.
const SHORTEST: f32 = 15.0;
const EXACT: f32 = 0.01;

fn mirrored_camera(camera: Camera) -> Camera {
    Camera { yaw: -camera.yaw, ..camera }
}

fn check(check: impl Fn(&Shown) -> Vec<String>) {
    let mut found = Found::default();
    for shown in scenes() {
        check(&shown).iter().for_each(|complaint| found.add(&shown.name, "", complaint));
    }
    found.nothing();
}

// The other side.

/// Where the joints of the mirrored pose are not those of the pose in a mirror.
fn unlike(of: &Moment, mirrored: &Moment) -> Vec<String> {
    let swap = |name: &str| match name.split_once(' ') {
        Some(("left", rest)) => format!("right {rest}"),
        Some(("right", rest)) => format!("left {rest}"),
        _ => name.to_owned(),
    };
    let pairs = of.bodies().into_iter().zip(mirrored.bodies());
    pairs
        .flat_map(|((who, body, _), (_, other, _))| {
            let others = joints(other);
            let lookup = move |name: &str| others.iter().find(|(other, _)| other == name).expect("same joints").1;
            let apart = joints(body).into_iter().map(move |(name, at)| {
                let far = (lookup(&swap(&name)).mirrored() - at).length();
                (format!("{who} {name}"), far)
            });
            apart.collect::<Vec<_>>()
        })
        .filter(|(_, far)| *far > EXACT || far.is_nan())
        .map(|(name, far)| format!("{name}: {far} cm from its mirror image"))
        .collect()
}

#[test]
fn the_mirrored_pose_is_the_body_in_a_mirror() {
    figure::nothing_wrong(|_, moment| {
        let mirror = posed(moment.pose.mirrored(), moment.helper_pose.map(|pose| pose.mirrored()));
        unlike(moment, &mirror)
    });
}

/// How far an outline reaches in each of as many directions as it has points, in tenths of a centimetre.
fn reaches(outline: &Outline, flip: f32) -> Vec<f32> {
    (0..24)
        .map(|step| {
            let (sin, cos) = (step as f32 * std::f32::consts::TAU / 24.0).sin_cos();
            outline.iter().map(|(x, y)| *x as f32 * flip * cos + *y as f32 * sin).fold(f32::MIN, f32::max)
        })
        .collect()
}

/// Whether two pictures are each other's mirror images.
fn mirror_images(one: &Picture, other: &Picture) -> Result<(), String> {
    if one.shapes.len() != other.shapes.len() {
        return Err(format!("{} shapes, {} shapes", one.shapes.len(), other.shapes.len()));
    }
    for (at, (shape, that)) in one.shapes.iter().zip(&other.shapes).enumerate() {
        if shape.paint != that.paint || shape.outlines.len() != that.outlines.len() {
            return Err(format!("shape {at} is {:?}, {:?}", shape.paint, that.paint));
        }
        for (outline, those) in shape.outlines.iter().zip(&that.outlines) {
            let far = reaches(outline, -1.0).into_iter().zip(reaches(those, 1.0)).map(|(a, b)| (a - b).abs());
            if far.clone().any(|far| far > 3.0) {
                return Err(format!("shape {at}, {:?}, is {:?} off", shape.paint, far.fold(0.0, f32::max)));
            }
        }
    }
    let ([left, top, width, height], room) = (one.room, other.room);
    let close = room.iter().zip([-left - width, top, width, height]).all(|(a, b)| (a - b).abs() <= 2);
    if close { Ok(()) } else { Err(format!("rooms {:?}, {room:?}", one.room)) }
}

#[test]
fn the_right_side_is_the_left_one_in_a_mirror() {
    check(|Shown { scene, .. }| {
        let mirror = mirrored_camera(scene.camera);
        let stills = (0..scene.keys.len()).map(|key| {
            let pictures = (scene.still(key, false, scene.camera), scene.still(key, true, mirror));
            (format!("still {key}"), pictures)
        });
        let moving = (0..12).map(|at| {
            let seconds = scene.seconds() * at as f32 / 12.0;
            let pictures = (scene.moment(seconds, false, scene.camera), scene.moment(seconds, true, mirror));
            (format!("moment {seconds}"), pictures)
        });
        let wrong = stills
            .chain(moving)
            .filter_map(|(name, (one, other))| mirror_images(&one, &other).err().map(|why| format!("{name}: {why}")));
        wrong.collect()
    });
}

#[test]
fn what_is_no_mirror_image_is_found() {
    let scene = scenes()[4].scene;
    let picture = scene.still(1, false, scene.camera);
    assert!(mirror_images(&picture, &scene.still(1, true, scene.camera)).is_err());
    assert!(mirror_images(&picture, &picture).is_err());
    let Moment { pose, .. } = moment(scene, 0, 4.0);
    let mut bent = pose.mirrored();
    bent.thoracic.side += 1.0;
    assert!(unlike(&posed(pose, None), &posed(pose.mirrored(), None)).is_empty());
    assert!(!unlike(&posed(pose, None), &posed(bent, None)).is_empty());
}

// Time.

#[test]
fn pictures_are_the_same_each_time_and_after_a_full_turn() {
    check(|Shown { scene, .. }| {
        let mut wrong = Vec::new();
        for at in 0..6 {
            let seconds = scene.seconds() * at as f32 / 6.0;
            if scene.moment(seconds, false, scene.camera) != scene.moment(seconds, false, scene.camera) {
                wrong.push(format!("moment {seconds}: not the same twice"));
            }
        }
        if scene.poses(0.0) != scene.poses(scene.seconds()) {
            wrong.push("after one turn: not as at the start".to_owned());
        }
        // It begins where the last key pose was kept.
        if scene.poses(0.0).0 != scene.keys[scene.keys.len() - 1].pose {
            wrong.push("at the start: not the last key pose".to_owned());
        }
        wrong
    });
}

#[test]
fn a_held_pose_does_not_move_and_a_way_does() {
    check(|Shown { scene, .. }| {
        let mut wrong = Vec::new();
        for (key, (reached, Key { keep, pose, way, .. })) in kept(scene).into_iter().zip(scene.keys).enumerate() {
            for share in [0.01, 0.5, 0.99] {
                if scene.poses(reached + keep * share).0 != *pose {
                    wrong.push(format!("key {key}: moves while kept"));
                }
            }
            if scene.poses(reached - way * 0.5).0 == *pose {
                wrong.push(format!("key {key}: nothing moves on the way"));
            }
            if *way < 1.9 || *keep <= 0.0 {
                wrong.push(format!("key {key}: {way} s on the way and {keep} s kept is no slow move"));
            }
        }
        wrong
    });
}

/// The joints that go too far from one moment to the next.
fn jumps(from: &Moment, to: &Moment) -> Vec<String> {
    let (before, after) = (from.bodies(), to.bodies());
    let bodies = before.iter().zip(&after).flat_map(|((who, one, _), (_, other, _))| {
        joints(one).into_iter().zip(joints(other)).map(move |((name, a), (_, b))| (format!("{who} {name}"), b - a))
    });
    bodies
        .filter(|(_, way)| way.length() > FARTHEST || way.length().is_nan())
        .map(|(name, way)| format!("{name}: {:.1} cm in one frame", way.length()))
        .collect()
}

#[test]
fn no_joint_jumps() {
    let mut found = Found::default();
    for shown in scenes() {
        let at = |frame: usize| moment(shown.scene, frame, frame as f32 / RATE);
        for frame in 0..=(shown.scene.seconds() * RATE) as usize {
            let (now, next) = (at(frame), at(frame + 1));
            jumps(&now, &next).iter().for_each(|complaint| found.add(&shown.name, &now.name, complaint));
        }
    }
    found.nothing();
}

#[test]
fn a_jump_is_found() {
    let Moment { pose, .. } = moment(scenes()[10].scene, 0, 0.0);
    let mut flipped = pose;
    flipped.hands[0].bend = -pose.hands[0].bend;
    assert!(jumps(&posed(pose, None), &posed(pose, None)).is_empty());
    assert!(jumps(&posed(pose, None), &posed(flipped, None)).iter().any(|complaint| complaint.contains("arm middle")));
}

// The picture.

/// The points of a picture outside its room, arrows aside by their own width.
fn outside_room(picture: &Picture) -> Option<String> {
    let [left, top, width, height] = picture.room;
    let inside = |x: i32, y: i32| x >= left && x <= left + width && y >= top && y <= top + height;
    picture.shapes.iter().find_map(|shape| {
        let (x, y) = *shape.outlines.iter().flatten().find(|(x, y)| !inside(*x, *y))?;
        Some(format!("{:?}: {x}, {y} is outside {:?}", shape.paint, picture.room))
    })
}

#[test]
fn rooms_contain_every_point() {
    check(|Shown { scene, .. }| {
        let pictures = |camera: Camera, right: bool| {
            let stills = (0..scene.keys.len()).map(move |key| scene.still(key, right, camera));
            stills.chain((0..24).map(move |at| scene.moment(scene.seconds() * at as f32 / 24.0, right, camera)))
        };
        let turned = Camera { yaw: scene.camera.yaw + 140.0, ..scene.camera };
        let all = pictures(scene.camera, false).chain(pictures(mirrored_camera(scene.camera), true));
        all.chain(pictures(turned, false)).filter_map(|picture| outside_room(&picture)).collect()
    });
}

#[test]
fn a_point_outside_its_room_is_found() {
    let scene = scenes()[0].scene;
    let mut picture = scene.still(0, false, scene.camera);
    assert_eq!(outside_room(&picture), None);
    picture.room[2] /= 2;
    assert!(outside_room(&picture).is_some());
}

/// How long an arrow is as drawn, in centimetres.
fn arrow(picture: &Picture) -> f32 {
    let lines = picture.shapes.iter().filter(|shape| shape.paint == Paint::Arrow).flat_map(|shape| &shape.outlines);
    let steps = lines.flat_map(|line| line.windows(2).map(|two| (two[1].0 - two[0].0, two[1].1 - two[0].1)));
    steps.map(|(x, y)| ((x * x + y * y) as f32).sqrt() / 10.0).sum()
}

#[test]
fn every_scene_has_one_arrow_long_enough_to_be_seen() {
    check(|Shown { scene, .. }| {
        let pictures: Vec<_> = (0..scene.keys.len()).map(|key| scene.still(key, false, scene.camera)).collect();
        let mut wrong = Vec::new();
        for (key, picture) in pictures.iter().enumerate() {
            let (long, tips) =
                (arrow(picture), picture.shapes.iter().filter(|shape| shape.paint == Paint::Tip).count());
            let wanted = key == scene.arrow.2;
            if wanted && (long < SHORTEST || tips != 1) {
                wrong.push(format!("arrow: {long:.1} cm long with {tips} tips"));
            }
            if !wanted && (long > 0.0 || tips > 0) {
                wrong.push(format!("still {key}: an arrow that does not belong"));
            }
        }
        wrong
    });
    // Seen along its way, an arrow is too short.
    let scene = scenes()[6].scene;
    assert!(arrow(&scene.still(1, false, Camera { yaw: 0.0, pitch: 90.0 })) < SHORTEST);
}

#[test]
fn there_are_moments_to_look_at() {
    let all = scenes();
    assert_eq!(all.len(), 24);
    for shown in all {
        assert!(moments(shown.scene).len() >= figure::FRAMES);
        assert!((4.0..=15.0).contains(&shown.scene.seconds()), "{}: {} s", shown.name, shown.scene.seconds());
        let helped = shown.stretch < 2;
        assert!(moments(shown.scene).iter().all(|moment| moment.helper.is_some() == helped), "{}", shown.name);
    }
}
