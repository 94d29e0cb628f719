//! Every moment of every scene, for the tests of the figure.

// Each test file uses its own part of this.
#![allow(dead_code, reason = "no one file of tests uses all of it")]

use std::collections::BTreeMap;

use back_check::content::{STRETCHES, Variant};
use back_check::figure::{Body, Pose, Scene, Vec3, scene_of};

/// How many moments of a scene are looked at.
pub(crate) const FRAMES: usize = 60;
/// Both forms of a stretch.
pub(crate) const VARIANTS: [Variant; 2] = [Variant::Full, Variant::Easier];

/// A scene and what it is called.
pub(crate) struct Shown {
    /// `T3 easier supine-lumbar-rotation`.
    pub(crate) name: String,
    pub(crate) stretch: usize,
    pub(crate) variant: Variant,
    pub(crate) scene: &'static Scene,
}

/// A moment of a scene.
pub(crate) struct Moment {
    /// The frame and the second.
    pub(crate) name: String,
    pub(crate) seconds: f32,
    pub(crate) pose: Pose,
    pub(crate) helper_pose: Option<Pose>,
    pub(crate) body: Body,
    pub(crate) helper: Option<Body>,
}

/// All scenes.
pub(crate) fn scenes() -> Vec<Shown> {
    let pairs = (0..STRETCHES.len()).flat_map(|stretch| VARIANTS.map(|variant| (stretch, variant)));
    pairs
        .map(|(stretch, variant)| {
            let form = if variant == Variant::Full { "full" } else { "easier" };
            let name = format!("T{} {form} {}", stretch + 1, STRETCHES[stretch].id);
            Shown { name, stretch, variant, scene: scene_of(stretch, variant) }
        })
        .collect()
}

/// A scene at a moment.
pub(crate) fn moment(scene: &Scene, frame: usize, seconds: f32) -> Moment {
    let (pose, helper) = scene.poses(seconds);
    Moment { name: format!("frame {frame} ({seconds:.2} s)"), seconds, ..posed(pose, helper) }
}

/// A moment made of poses.
pub(crate) fn posed(pose: Pose, helper_pose: Option<Pose>) -> Moment {
    let body = Body::new(&pose, None);
    let helper = helper_pose.map(|helper| Body::new(&helper, Some(&body)));
    Moment { name: "as posed".to_owned(), seconds: 0.0, pose, helper_pose, body, helper }
}

/// The moments of a scene, evenly spread, and the key poses besides.
pub(crate) fn moments(scene: &Scene) -> Vec<Moment> {
    let mut at: Vec<f32> = (0..FRAMES).map(|frame| scene.seconds() * frame as f32 / FRAMES as f32).collect();
    at.extend(kept(scene));
    at.iter().enumerate().map(|(frame, seconds)| moment(scene, frame, *seconds)).collect()
}

/// When each key pose is reached, in seconds.
pub(crate) fn kept(scene: &Scene) -> Vec<f32> {
    let mut seconds = 0.0;
    let mut reached = Vec::new();
    for key in scene.keys {
        reached.push(seconds + key.way);
        seconds += key.way + key.keep;
    }
    reached
}

impl Moment {
    /// The bodies in it, with their poses: the one who stretches, and the helper.
    pub(crate) fn bodies(&self) -> Vec<(&'static str, &Body, &Pose)> {
        let helper = self.helper.as_ref().zip(self.helper_pose.as_ref());
        let helper = helper.map(|(body, pose)| ("the helper’s", body, pose));
        [("the figure’s", &self.body, &self.pose)].into_iter().chain(helper).collect()
    }
}

/// The joints of a body, by name.
pub(crate) fn joints(body: &Body) -> Vec<(String, Vec3)> {
    let mut joints: Vec<(String, Vec3)> = vec![
        ("pelvis".to_owned(), body.pelvis),
        ("neck".to_owned(), body.neck),
        ("skull".to_owned(), body.skull),
        ("head".to_owned(), body.head),
    ];
    joints.extend(body.spine.iter().enumerate().map(|(at, (point, _))| (format!("spine {at}"), *point)));
    for (name, limbs) in [("arm", &body.arms), ("leg", &body.legs)] {
        for (side, limb) in ["left", "right"].into_iter().zip(limbs) {
            let parts = [("root", limb.root), ("middle", limb.middle), ("end", limb.end), ("tip", limb.tip)];
            joints.extend(parts.map(|(part, at)| (format!("{side} {name} {part}"), at)));
        }
    }
    joints
}

/// What a check finds wrong in some scene, said once for each scene and thing, with the first frame and how many.
#[derive(Default)]
pub(crate) struct Found(BTreeMap<(String, String), (String, usize)>);

impl Found {
    /// Something is wrong. What is left of `: ` is the thing, what is right of it the measure.
    pub(crate) fn add(&mut self, scene: &str, moment: &str, complaint: &str) {
        let thing = complaint.split(": ").next().unwrap_or_default().to_owned();
        let first = || (format!("{complaint} ({moment})"), 0);
        self.0.entry((scene.to_owned(), thing)).or_insert_with(first).1 += 1;
    }

    /// Nothing was.
    pub(crate) fn nothing(self) {
        let lines: Vec<String> = (self.0.iter())
            .map(|((scene, _), (first, times))| format!("{scene}: {first}, {times} times in all"))
            .collect();
        assert!(lines.is_empty(), "{} complaints:\n{}", lines.len(), lines.join("\n"));
    }
}

/// What a check finds wrong, in every moment of every scene.
pub(crate) fn nothing_wrong(check: impl Fn(&Shown, &Moment) -> Vec<String>) {
    let mut found = Found::default();
    for shown in scenes() {
        for moment in moments(shown.scene) {
            check(&shown, &moment).iter().for_each(|complaint| found.add(&shown.name, &moment.name, complaint));
        }
    }
    found.nothing();
}
