//! What each card puts where: the hands, the feet, and what the body rests on.

use back_check::content::Variant;
use back_check::figure::Scene;

use crate::figure::kept;

/// What should touch. Sides: 0 left, 1 right.
#[derive(Clone, Copy, Debug)]
pub(crate) enum Touch {
    /// The foot is flat on the floor.
    Flat(usize),
    /// The knee is on the floor.
    Knee(usize),
    /// The buttocks are on the chair.
    Seat,
    /// Hips and ribs are at the wall.
    AtWall,
    /// The hips are on the floor.
    Hips,
    /// The ribs are on the floor.
    Ribs,
    /// Both shoulders are as low as one lying flat.
    Shoulders,
    /// The head is on the floor.
    HeadDown,
    /// The ribs, not the low back, are over what is rolled up.
    OverRoll,
    /// The one side is on the floor, hip and ribs.
    Side(usize),
    /// A hand is at something.
    Hand(usize, At),
    /// A helper's hand is at the front of this shoulder of the other, or on its top where one lies on the side.
    Helps(usize, usize),
    /// A helper's hand is just above this knee of the other.
    Guides(usize, usize),
    /// The helper's hands are well away from the other.
    HandsOff,
    /// The head is level.
    HeadLevel,
    /// The nose is over the breastbone.
    NoseAhead,
    /// The chin is towards the chest.
    ChinDown,
    /// The elbow is below the shoulder.
    ElbowLow(usize),
}

/// What a hand is at.
#[derive(Clone, Copy, Debug)]
pub(crate) enum At {
    Floor,
    BehindHead,
    /// On top of the own thigh.
    Thigh,
    /// Behind the thigh of the left or right leg.
    BehindThigh(usize),
    /// The outside of the other knee.
    OutsideOtherKnee,
    ChairBack,
    /// The chest, on the other side of the breastbone.
    ChestAcross,
    /// Fingertips on the own shoulder.
    OwnShoulder,
    OtherElbow,
    OtherHand,
    /// The front of the belly or the ribs.
    Belly,
}

use At::*;
use Touch::*;

/// In all key poses and on the ways between them.
const ALL: &[usize] = &[];
/// From what: a touch holds in these key poses, and on the way from one of them to the next.
pub(crate) type Promise = (&'static [usize], &'static [Touch]);

/// What the cards put where.
pub(crate) fn promises(stretch: usize, variant: Variant) -> &'static [Promise] {
    const LACED: [Touch; 2] = [Hand(0, BehindHead), Hand(1, BehindHead)];
    const ON_THIGHS: [Touch; 2] = [Hand(0, Thigh), Hand(1, Thigh)];
    const SITS: [Touch; 3] = [Seat, Flat(0), Flat(1)];
    const FEET: [Touch; 2] = [Flat(0), Flat(1)];
    const CROSSED: [Touch; 2] = [Hand(0, ChestAcross), Hand(1, ChestAcross)];
    const FLAT_BACK: [Touch; 3] = [Hips, Shoulders, HeadDown];
    const BOTH_BEHIND: [Touch; 2] = [Hand(0, BehindThigh(0)), Hand(1, BehindThigh(1))];
    let full = variant == Variant::Full;
    match (stretch + 1, full) {
        (1, true) => &[(ALL, &LACED), (ALL, &FEET), (ALL, &[Hips, OverRoll]), (ALL, &[Helps(0, 0), Helps(1, 1)])],
        (1, false) => &[(ALL, &CROSSED), (ALL, &FEET), (ALL, &[Hips, OverRoll, HandsOff])],
        (2, true) => &[(ALL, &[Side(1), Helps(1, 0), Guides(0, 0)])],
        (2, false) => &[(ALL, &[Side(1), Helps(1, 0)])],
        (3, true) => {
            &[(ALL, &[Shoulders, HeadDown, Hand(0, Floor), Hand(1, Floor)]), (&[0], &[Hips]), (&[1, 2], &[Flat(0)])]
        }
        (3, false) => &[(ALL, &[Shoulders, HeadDown, Hand(0, Floor), Hand(1, Floor)]), (ALL, &FEET)],
        (4, true) => &[(ALL, &LACED), (ALL, &FEET), (ALL, &[OverRoll])],
        (4, false) => &[(ALL, &LACED), (ALL, &FEET), (ALL, &[OverRoll, Hips])],
        (5, true) => {
            &[(ALL, &SITS), (&[0], &[Hand(1, Thigh)]), (&[1], &[Hand(0, ChairBack), Hand(1, OutsideOtherKnee)])]
        }
        (5, false) => &[(ALL, &SITS), (ALL, &CROSSED), (ALL, &[NoseAhead])],
        (6, true) => &[(ALL, &FLAT_BACK), (&[0], &FEET), (&[2], &BOTH_BEHIND), (&[0, 1], &[Flat(1)])],
        (6, false) => {
            &[(ALL, &FLAT_BACK), (ALL, &[Flat(1)]), (&[1], &[Hand(0, BehindThigh(0)), Hand(1, BehindThigh(0))])]
        }
        (7, true) => &[(ALL, &[Knee(0), Knee(1), Hand(0, Floor), Hand(1, Floor)])],
        (7, false) => &[(ALL, &SITS), (ALL, &ON_THIGHS), (ALL, &[HeadLevel])],
        (8, true) => &[(ALL, &FLAT_BACK), (ALL, &FEET), (ALL, &[Hand(0, Belly), Hand(1, Belly)])],
        (8, false) => &[(ALL, &FEET), (ALL, &[AtWall, Hand(0, Belly), Hand(1, Belly)])],
        (9, _) => &[(ALL, &SITS), (&[1], &[Hand(0, ChairBack), Hand(1, ChairBack)])],
        (10, true) => &[(ALL, &BOTH_BEHIND), (ALL, &[Ribs, HeadDown])],
        (10, false) => &[(ALL, &BOTH_BEHIND), (ALL, &[Ribs, HeadDown])],
        (11, true) => &[(ALL, &FEET), (ALL, &[Hand(0, OwnShoulder), Hand(1, OwnShoulder)])],
        (11, false) => &[(ALL, &FEET), (ALL, &[Hand(0, OwnShoulder), ElbowLow(0)])],
        (12, true) => &[(ALL, &SITS), (ALL, &[Hand(0, OtherHand)]), (&[1], &[ChinDown])],
        _ => &[(ALL, &SITS), (ALL, &[Hand(0, OtherElbow), Hand(1, OtherElbow), HeadLevel])],
    }
}

/// Whether a promise for some key poses holds at a moment.
pub(crate) fn holds(scene: &Scene, keys: &[usize], seconds: f32) -> bool {
    if keys.is_empty() {
        return true;
    }
    let seconds = seconds % scene.seconds();
    let reached = kept(scene);
    let at = (0..reached.len()).find(|at| seconds < reached[*at] + scene.keys[*at].keep).unwrap_or(0);
    let before = (at + reached.len() - 1) % reached.len();
    keys.contains(&at) && (seconds >= reached[at] || keys.contains(&before))
}
