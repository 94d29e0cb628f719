//! The twelve stretch cards (clinical.md 4 and 4.2): what each takes, how long, where its numbers come from.
//!
//! Promises: holds and counts are the lowest stated start; a number that the source article does not state is marked
//! [`Origin::Added`]. Knows nothing of wording, and nothing of who may do which stretch: that is the matrix.

use super::STRETCH_COUNT;
use super::ids::{kit, limits, who_for};
use super::source::Source as S;
use super::stretch_types::Counted::{Holds, Moves, Places};
use super::stretch_types::Direction::{Extension, Flexion, FlexionExtension, Rotation, ShoulderBladeSpread};
use super::stretch_types::Origin::{Added, Article};
use super::stretch_types::Position::{HandsAndKnees, OnBack, OnSide, Sitting, SittingOrStanding, SittingSideways};
use super::stretch_types::Region::{Low, Middle, Upper, Whole};
use super::stretch_types::Sides::{Both, Each};
use super::stretch_types::{Counted, Dose, Form, Need, Origin, Position, Sides, StopEnd, Stretch, WrongSign};
use super::types::Cond;
use super::types::Cond::{All, Answered, Any, Is, Not};

/// Nobody said what they have: nothing is left out for want of equipment (clinical.md 3, "Unanswered").
const KIT_UNKNOWN: Cond = Not(&Answered(kit::Q));
/// A mat is no use to someone who cannot get down to it.
const USABLE_MAT: Cond = All(&[Is(kit::MAT), Not(&Is(limits::FLOOR))]);

const FLOOR_MAT: Cond = Any(&[KIT_UNKNOWN, USABLE_MAT]);
const FIRM_BED: Cond = Any(&[KIT_UNKNOWN, Is(kit::BED)]);
const FIRM_CHAIR: Cond = Any(&[KIT_UNKNOWN, Is(kit::CHAIR)]);
const BATH_TOWEL: Cond = Any(&[KIT_UNKNOWN, Is(kit::TOWEL)]);
const ROLL: Cond = Any(&[KIT_UNKNOWN, any_of!(kit: ROLLER, TOWEL)]);
const SOMEBODY: Cond = Any(&[Is(kit::PARTNER), Is(who_for::OTHER_HERE)]);
const NOT_HERE: Cond = Any(&[]);

/// A mat on the floor.
pub static MAT: Need = Need { id: "mat", met: FLOOR_MAT, at: [&NOT_HERE, &NOT_HERE, &FLOOR_MAT] };
/// A mat on the floor, or a bed.
pub static MAT_OR_BED: Need =
    Need { id: "mat-or-bed", met: Any(&[FLOOR_MAT, FIRM_BED]), at: [&NOT_HERE, &FIRM_BED, &FLOOR_MAT] };
/// A firm chair without wheels.
pub static CHAIR: Need = Need { id: "chair", met: FIRM_CHAIR, at: [&FIRM_CHAIR, &NOT_HERE, &NOT_HERE] };
/// A bath towel.
pub static TOWEL: Need = Need { id: "towel", met: BATH_TOWEL, at: [&BATH_TOWEL, &BATH_TOWEL, &BATH_TOWEL] };
/// A foam roller, or a tightly rolled towel.
pub static ROLLER_OR_TOWEL: Need = Need { id: "roller-or-towel", met: ROLL, at: [&ROLL, &ROLL, &ROLL] };
/// A helper: someone in the room, never supposed.
pub static HELPER: Need = Need { id: "helper", met: SOMEBODY, at: [&SOMEBODY, &SOMEBODY, &SOMEBODY] };

/// All needs, for the catalogue.
pub static NEEDS: [&Need; 6] = [&MAT, &MAT_OR_BED, &CHAIR, &TOWEL, &ROLLER_OR_TOWEL, &HELPER];

const fn dose(seconds: u16, from: Origin, times: u16, times_from: Origin, sides: Sides, counted: Counted) -> Dose {
    Dose { seconds, times, sides, counted, seconds_from: from, times_from }
}

const fn form(needs: &'static [&'static Need], position: Position, steps: u8, dose: Dose) -> Form {
    Form { needs, dose, steps, position }
}

/// All stretches, T1 to T12.
#[rustfmt::skip]
pub static STRETCHES: [Stretch; STRETCH_COUNT] = [
    Stretch {
        id: "supported-thoracic-extension", region: Middle, direction: Extension, partner: true,
        full: form(&[&TOWEL, &MAT_OR_BED, &HELPER], OnBack, 7, dose(10, Added, 2, Added, Both, Holds)),
        easier: form(&[&TOWEL, &MAT_OR_BED, &HELPER], OnBack, 5, dose(10, Added, 2, Added, Both, Holds)),
        harder: true, later: false, mistakes: 3, cautions: 3, changed: true, sources: &[S::Article0],
    },
    Stretch {
        id: "passive-side-lying-rotation", region: Low, direction: Rotation, partner: true,
        full: form(&[&MAT_OR_BED, &HELPER], OnSide, 6, dose(10, Added, 2, Added, Each, Holds)),
        easier: form(&[&MAT_OR_BED, &HELPER], OnSide, 5, dose(10, Added, 1, Added, Each, Holds)),
        harder: false, later: false, mistakes: 3, cautions: 2, changed: true, sources: &[S::Article0],
    },
    Stretch {
        id: "supine-lumbar-rotation", region: Low, direction: Rotation, partner: false,
        full: form(&[&MAT], OnBack, 6, dose(10, Added, 2, Added, Each, Holds)),
        easier: form(&[&MAT_OR_BED], OnBack, 4, dose(2, Added, 5, Added, Each, Moves)),
        harder: false, later: true, mistakes: 3, cautions: 1, changed: false, sources: &[S::Article1, S::ExerciseSheets],
    },
    Stretch {
        id: "thoracic-extension-foam-roller", region: Middle, direction: Extension, partner: false,
        full: form(&[&ROLLER_OR_TOWEL, &MAT], OnBack, 6, dose(10, Added, 3, Added, Both, Places)),
        easier: form(&[&TOWEL, &MAT], OnBack, 5, dose(10, Added, 2, Added, Both, Places)),
        harder: true, later: false, mistakes: 3, cautions: 3, changed: false, sources: &[S::Article1, S::Article2],
    },
    Stretch {
        id: "seated-thoracic-twist", region: Upper, direction: Rotation, partner: false,
        full: form(&[&CHAIR], Sitting, 6, dose(10, Article, 2, Added, Each, Holds)),
        easier: form(&[&CHAIR], Sitting, 4, dose(5, Added, 2, Added, Each, Holds)),
        harder: true, later: false, mistakes: 3, cautions: 4, changed: false, sources: &[S::Article1],
    },
    Stretch {
        id: "double-knee-to-chest", region: Low, direction: Flexion, partner: false,
        full: form(&[&MAT_OR_BED], OnBack, 5, dose(10, Added, 2, Added, Both, Holds)),
        easier: form(&[&MAT_OR_BED], OnBack, 4, dose(5, Added, 3, Added, Each, Holds)),
        harder: true, later: false, mistakes: 3, cautions: 2, changed: false, sources: &[S::Article1, S::ExerciseSheets],
    },
    Stretch {
        id: "cat-cow", region: Whole, direction: FlexionExtension, partner: false,
        full: form(&[&MAT], HandsAndKnees, 4, dose(2, Added, 5, Added, Both, Moves)),
        easier: form(&[&CHAIR], Sitting, 4, dose(2, Added, 5, Added, Both, Moves)),
        harder: true, later: false, mistakes: 3, cautions: 3, changed: false, sources: &[S::Article2, S::ExerciseSheets],
    },
    Stretch {
        id: "pelvic-tilt", region: Low, direction: FlexionExtension, partner: false,
        full: form(&[&MAT_OR_BED], OnBack, 4, dose(5, Added, 5, Added, Both, Holds)),
        easier: form(&[], SittingOrStanding, 4, dose(5, Added, 5, Added, Both, Holds)),
        harder: true, later: false, mistakes: 2, cautions: 1, changed: false, sources: &[S::Article2, S::ExerciseSheets],
    },
    Stretch {
        id: "chair-spinal-twist", region: Whole, direction: Rotation, partner: false,
        full: form(&[&CHAIR], SittingSideways, 5, dose(10, Added, 2, Added, Each, Holds)),
        easier: form(&[&CHAIR], SittingSideways, 4, dose(5, Added, 2, Added, Each, Holds)),
        harder: false, later: false, mistakes: 2, cautions: 2, changed: true, sources: &[S::Article3],
    },
    Stretch {
        id: "rocking-floor-stretch", region: Whole, direction: Flexion, partner: false,
        full: form(&[&MAT], OnBack, 4, dose(2, Added, 5, Added, Both, Moves)),
        easier: form(&[&MAT], OnBack, 4, dose(2, Added, 5, Added, Both, Moves)),
        harder: false, later: false, mistakes: 3, cautions: 1, changed: true, sources: &[S::Article3],
    },
    Stretch {
        id: "butterfly-stretch", region: Upper, direction: ShoulderBladeSpread, partner: false,
        full: form(&[], SittingOrStanding, 4, dose(5, Article, 5, Added, Both, Holds)),
        easier: form(&[], SittingOrStanding, 4, dose(5, Article, 3, Added, Each, Holds)),
        harder: true, later: false, mistakes: 2, cautions: 1, changed: false, sources: &[S::Article3],
    },
    Stretch {
        id: "rounded-back-stretch", region: Upper, direction: Flexion, partner: false,
        full: form(&[&CHAIR], Sitting, 4, dose(5, Added, 3, Added, Both, Holds)),
        easier: form(&[&CHAIR], Sitting, 4, dose(5, Added, 3, Added, Both, Holds)),
        harder: true, later: false, mistakes: 2, cautions: 2, changed: false, sources: &[S::Article3],
    },
];

/// What must never be done to a back, by anyone (catalogue keys `never-…`).
pub static NEVER: [&str; 10] = [
    "thrust",
    "jerk",
    "bounce",
    "walk-on",
    "lift-drop",
    "hug-squeeze",
    "body-weight-twist",
    "neck",
    "chase-pop",
    "repeat-soon",
];

/// The signs at which a stretch must stop (catalogue keys `stop-…`; clinical.md 4).
pub static STOP_SIGNS: [&str; 8] = ["sharp", "down-limb", "new-numb", "head", "chest", "faint", "pregnant", "saddle"];

/// What "Something feels wrong" asks (`stop-signs` of clinical.md 4.3), and where each sign leads (catalogue keys
/// `sign-of-…`).
pub static WRONG: [WrongSign; 10] = [
    WrongSign { id: "sharp", end: StopEnd::Rest },
    WrongSign { id: "down-limb", end: StopEnd::Soon },
    WrongSign { id: "new-numb", end: StopEnd::Soon },
    WrongSign { id: "both", end: StopEnd::Emergency },
    WrongSign { id: "saddle", end: StopEnd::Emergency },
    WrongSign { id: "head", end: StopEnd::Emergency },
    WrongSign { id: "chest", end: StopEnd::Emergency },
    WrongSign { id: "faint", end: StopEnd::LieDown },
    WrongSign { id: "preg", end: StopEnd::Emergency },
    WrongSign { id: "other", end: StopEnd::Rest },
];

/// Truths about the pop (catalogue keys `pop-…`; the decisions of clinical.md 1.5).
pub static POP_FACTS: [&str; 9] =
    ["what", "experts", "not-bones", "twenty-minutes", "not-a-goal", "never-force", "habit", "neck", "better"];

/// What to do meanwhile at soon and at both self-care levels (catalogue keys `meanwhile-…`).
pub static MEANWHILE: [&str; 5] = ["keep-moving", "warmth", "rest-short", "tablets", "look-again"];
