//! The block matrix (clinical.md 4.1): which answers rule out a stretch, or its full form.
//!
//! Promises: rows add up, and the strictest cell wins; the cards' "not for you if" lists are made from these rows, so the two
//! cannot disagree. "Not sure" stands in the rows it brings with it. Knows nothing of wording.

use super::STRETCH_COUNT;
use super::ids::{
    after_pop, age, body_health, bones_joints, child_age, disc_when, habit, injury, injury_checked, limits, pain,
    partner_ok, pregnancy, spread, surgery_when, where_,
};
use super::source::Source as S;
use super::terms::{ACUTE_SIMPLE_STRAIN, ANY_CANCER, BIG_CHECKED, PARTNER_AGREED, RECENT_STRAIN};
use super::types::Cond::{All, Any, Asked, Is, Not, Term};
use super::types::{Cell, Cond, Level, OnRecord, Row};

/// Twelve cells from a line of `X` (blocked), `v` (easier only) and `.` (fine), T1 to T12. A line of any other shape does not
/// compile.
const fn cells(line: &str) -> [Cell; STRETCH_COUNT] {
    let bytes = line.as_bytes();
    assert!(bytes.len() == STRETCH_COUNT, "a row of the matrix has one cell per stretch");
    let mut cells = [Cell::Fine; STRETCH_COUNT];
    let mut at = 0;
    while at < STRETCH_COUNT {
        cells[at] = match bytes[at] {
            b'X' => Cell::Blocked,
            b'v' => Cell::Easier,
            b'.' => Cell::Fine,
            _ => panic!("a cell is X, v or ."),
        };
        at += 1;
    }
    cells
}

const fn row(id: &'static str, line: &str, sources: &'static [S], when: Cond) -> Row {
    Row { id, when, cells: cells(line), sources: OnRecord::new(sources) }
}

/// The rows of the matrix. The last is the rocking stretch's own condition (T10).
#[rustfmt::skip]
pub static ROWS: &[Row] = &[
    row("pregnant-early", "vXvvvv..XX..", &[S::Acog], any_of!(pregnancy: P1, MAYBE)),
    row("pregnant-later", "XXXXvXvvXX..", &[S::Acog], any_of!(pregnancy: P2, P3, BABY6)),
    row("after-birth", "vXvvvv..vX..", &[S::Acog], Is(pregnancy::BABY26)),
    row("osteoporosis", "XXXXXXX.XXvX", &[S::Bones], any_of!(bones_joints: OSTEOPOROSIS, NOT_SURE)),
    row("osteopenia", "XXXXvXv.XX.X", &[S::Bones], any_of!(bones_joints: OSTEOPENIA, NOT_SURE)),
    row("seventy-plus", "XXvXvvv.XX.X", &[S::Bones], any_of!(age: A70PLUS, NOT_SURE)),
    row("disc-settled", "XXXvXvv.XX.v", &[S::Article1], Is(disc_when::SETTLED)),
    row("spine-operation-old", "vXXXXvv.XX.v", &[S::Manipulation], Is(surgery_when::OLD)),
    row("recent-strain", "XXXXXvv.XX.v", &[S::Article1], Any(&[Term(&RECENT_STRAIN), Is(injury::NOT_SURE)])),
    row("thigh-ache", "XXX.Xvv.XX.v", &[S::Article0], any_of!(spread: THIGH, NOT_SURE)),
    row("bendy", "XXvXvvv.XXvv", &[S::Article1], Any(&[any_of!(bones_joints: BENDY, NOT_SURE), Is(habit::MANY)])),
    row("blood-thinners", "XX.X.....X..", &[S::Manipulation], any_of!(body_health: THINNER, NOT_SURE)),
    row("inflamed-joints", "XXvXvvv.XXvv", &[S::Article1], any_of!(bones_joints: RA, AS, NOT_SURE)),
    row("new-hip", ".XXvvX..vX..", &[S::HipGuide], any_of!(bones_joints: HIP, NOT_SURE)),
    row("knee", ".vv..vv..v..", &[S::CarefulDefault], Is(limits::KNEE)),
    row("wrist", "......v....v", &[S::CarefulDefault], Is(limits::WRIST)),
    row("shoulder", "XXvXv.v.v.Xv", &[S::CarefulDefault], Is(limits::SHOULDER)),
    row("neck-sore", "Xv.Xv.v.vX.v", &[S::Article1], Any(&[Is(limits::NECK_SORE), any_of!(where_: NECK, NOT_SURE)])),
    row("stroke-history", "XX.Xv.v.vX.v", &[S::Manipulation], any_of!(body_health: STROKE_HX, NOT_SURE)),
    row("neck-bones", "XX.Xv.v.vX.v", &[S::GeneralKnowledge], any_of!(bones_joints: NECK_BIRTH, NOT_SURE)),
    row("floor", "XXXX.vvv.X..", &[S::CarefulDefault], Is(limits::FLOOR)),
    row("dizzy-flat", "XvXX.Xvv.X.v", &[S::CarefulDefault], Is(limits::FLAT)),
    row("recent-operation", "XXXXXXvvXXXv", &[S::GeneralKnowledge], any_of!(body_health: RECENT_OP, NOT_SURE)),
    row("pain-moderate", "XXvvvvv.XX.v", &[S::Ng59], pain_range!(P4, below P7)),
    row("age-16-17", "XXvvvv..vX..", &[S::Teen], Is(child_age::A16_17)),
    row("partner-not-agreed", "XX..........", &[S::Article0], All(&[Asked(partner_ok::Q), Not(&Term(&PARTNER_AGREED))])),
    row("sore-after-crack", "XXvvvvv.vX..", &[S::GeneralKnowledge], any_of!(after_pop: SORE, NOT_SURE)),
    row("steroids", "XXvXvXv.vX.X", &[S::Bones], any_of!(bones_joints: STEROIDS, NOT_SURE)),
    row("big-injury-checked", "XXXXXvv.XX.v", &[S::Article0], Any(&[Term(&BIG_CHECKED), any_of!(injury: NOT_SURE), Is(injury_checked::NOT_SURE)])),
    row("aneurysm", "XXXXXXX.XXXX", &[S::Ng156], any_of!(body_health: ANEURYSM, NOT_SURE)),
    row("cancer", "XXXXXXX.XXvX", &[S::Article0], Any(&[Term(&ANY_CANCER), Is(body_health::NOT_SURE)])),
    row("infection-risk", "XX.X.....X..", &[S::SpineInfection], any_of!(body_health: IMMUNE, INJECT, INFECTION, NOT_SURE)),
    row("disc-recent", "XXXvXXv.XX.X", &[S::Article0], any_of!(disc_when: NOW, RECENT)),
    row("acute-strain", "XXXXXvvvXX.X", &[S::Ng59], Term(&ACUTE_SIMPLE_STRAIN)),
    row("age-10-15", "XXXXXXvvXXvX", &[S::Teen], Is(child_age::A10_15)),
    row("rocking-only-lowest-risk", ".........X..", &[S::Article0, S::Article3], Not(&All(&[
        Cond::Level(Level::SelfCare), Is(age::A18_49), pain_range!(P0, below P4),
    ]))),
];
