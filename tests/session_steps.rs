//! Promise: a session holds, moves and repeats as clinical.md 4.2 has it, side by side; nothing it adds is taken for its dose.

use back_check::content::{Position, STRETCHES, Variant};
use back_check::session::{Item, Kind, MOVE, OTHER_SIDE, Side, Step, TURN_ROUND, get_ready, seconds, steps};

/// The times of clinical.md 4.2 in its own words: the full form, the easier form.
const TIMES: [[&str; 2]; 12] = [
    ["10 s ×2", "10 s ×2"],
    ["10 s ×2 a side", "10 s ×1 a side"],
    ["10 s ×2 a side", "2 s a side ×5"],
    ["10 s at 3 places", "10 s at 2 places"],
    ["10 s ×2 a side", "5 s ×2 a side"],
    ["10 s ×2", "5 s ×3 a side"],
    ["2 + 2 s ×5", "2 s each way ×5"],
    ["5 s ×5", "5 s ×5"],
    ["10 s ×2 a side", "5 s ×2 a side"],
    ["2 s ×5", "2 s ×5"],
    ["5 s ×5", "5 s ×3 a side"],
    ["5 s ×3", "5 s ×3"],
];
/// The forms that are moves and not holds: both knees rolling (T3 easier), cat and cow (T7), rocking (T10).
const MOVES: [(usize, Variant); 5] =
    [(3, Variant::Easier), (7, Variant::Full), (7, Variant::Easier), (10, Variant::Full), (10, Variant::Easier)];
/// The forms in which one turns round or rolls over for the other side: on the side (T2), sideways on a chair (T9).
const TURNS: [usize; 2] = [2, 9];

const READY: u16 = 21;
const REST: u16 = 13;

/// A step as this test has it: what, on which side, seconds, which time.
type Told = (Kind, Side, u16, u16);

fn number(text: &str) -> u16 {
    let digits: String = text.trim().chars().take_while(char::is_ascii_digit).collect();
    digits.parse().unwrap_or_else(|_| panic!("`{text}` does not begin with a number"))
}

/// What a line of the table comes to, step by step.
fn expected(stretch: usize, variant: Variant) -> Vec<Told> {
    let line = TIMES[stretch - 1][variant as usize];
    let length = number(line);
    let times = number(line.split_once('×').or_else(|| line.split_once("at ")).expect("it says how often").1);
    let sides = if line.contains("a side") { [Side::Left, Side::Right] } else { [Side::Both; 2] };
    let mut told = vec![(Kind::Ready, sides[0], READY, 0)];
    if MOVES.contains(&(stretch, variant)) {
        for time in 1..=times {
            told.extend([(Kind::There, sides[0], length, time), (Kind::Back, sides[1], length, time)]);
        }
    } else if line.contains("places") {
        for time in 1..=times {
            let way = if time == 1 { Kind::In } else { Kind::Along };
            told.extend([(way, Side::Both, MOVE, time), (Kind::Hold, Side::Both, length, time)]);
        }
        told.push((Kind::Out, Side::Both, MOVE, times));
    } else {
        let once = |told: &mut Vec<Told>, side| {
            for time in 1..=times {
                told.extend([
                    (Kind::In, side, MOVE, time),
                    (Kind::Hold, side, length, time),
                    (Kind::Out, side, MOVE, time),
                ]);
            }
        };
        once(&mut told, sides[0]);
        if sides[1] == Side::Right {
            let wait = if TURNS.contains(&stretch) { TURN_ROUND } else { OTHER_SIDE };
            told.push((Kind::OtherSide, Side::Right, wait, 0));
            once(&mut told, Side::Right);
        }
    }
    told.push((Kind::Rest, Side::Both, REST, 0));
    told
}

fn told(steps: &[Step]) -> Vec<Told> {
    steps
        .iter()
        .map(|step| (step.kind, step.side, u16::try_from(step.ms / 1000).expect("a short step"), step.time))
        .collect()
}

/// All 24 forms, with the number of the card.
fn forms() -> impl Iterator<Item = (usize, Item)> {
    let both = [Variant::Full, Variant::Easier];
    (0..STRETCHES.len()).flat_map(move |stretch| both.map(|variant| (stretch + 1, Item { stretch, variant })))
}

#[test]
fn every_form_is_done_as_long_and_as_often_as_the_clinical_text_has_it() {
    for (number, item) in forms() {
        let steps = steps(item, READY, REST);
        assert_eq!(told(&steps), expected(number, item.variant), "T{number} {:?}", item.variant);
        assert!(steps.iter().all(|step| step.ms % 1000 == 0), "T{number}: whole seconds");
    }
}

/// One of them written out, so that the reading of the table above is not taken on trust.
#[test]
fn the_seated_twist_is_held_twice_on_the_left_and_twice_on_the_right() {
    use Kind::{Hold, In, OtherSide, Out, Ready, Rest};
    use Side::{Both, Left, Right};
    let twist = steps(Item { stretch: 4, variant: Variant::Full }, 20, 10);
    #[rustfmt::skip]
    let by_hand = [
        (Ready, Left, 20, 0),
        (In, Left, 4, 1), (Hold, Left, 10, 1), (Out, Left, 4, 1), (In, Left, 4, 2), (Hold, Left, 10, 2), (Out, Left, 4, 2),
        (OtherSide, Right, 5, 0),
        (In, Right, 4, 1), (Hold, Right, 10, 1), (Out, Right, 4, 1), (In, Right, 4, 2), (Hold, Right, 10, 2), (Out, Right, 4, 2),
        (Rest, Both, 10, 0),
    ];
    assert_eq!(told(&twist), by_hand);
    assert_eq!(seconds(&twist), 20 + 2 * 18 + 5 + 2 * 18 + 10);
}

#[test]
fn a_side_is_left_or_right_before_it_is_the_other() {
    for (number, item) in forms() {
        let steps = steps(item, READY, REST);
        let held = |side| steps.iter().filter(|step| step.kind == Kind::Hold && step.side == side).count();
        assert_eq!(held(Side::Left), held(Side::Right), "T{number} {:?}: both sides alike", item.variant);
        let sides: Vec<Side> = steps.iter().filter(|step| step.kind == Kind::Hold).map(|step| step.side).collect();
        let turned = sides.windows(2).filter(|pair| pair[0] != pair[1]).count();
        assert!(turned <= 1 && sides.first() != Some(&Side::Right), "T{number}: {sides:?}");
    }
}

#[test]
fn one_gets_ready_first_and_rests_last_and_nothing_takes_no_time() {
    for (number, item) in forms() {
        for rest in [0, 10] {
            let steps = steps(item, get_ready(0), rest);
            assert_eq!(steps[0].kind, Kind::Ready, "T{number}");
            assert!(steps.iter().all(|step| step.ms > 0), "T{number}");
            let count = |kind| steps.iter().filter(|step| step.kind == kind).count();
            assert_eq!((count(Kind::Ready), count(Kind::Rest)), (1, usize::from(rest > 0)), "T{number}");
            assert_eq!(steps.last().map(|step| step.kind == Kind::Rest), Some(rest > 0), "T{number}");
            for pair in steps.windows(2).filter(|pair| pair[1].kind == Kind::Hold) {
                assert!(matches!(pair[0].kind, Kind::In | Kind::Along), "T{number}: a hold without a way in");
            }
            assert_eq!(seconds(&steps) * 1000, steps.iter().map(|step| step.ms).sum::<u32>());
        }
    }
}

#[test]
fn the_time_to_turn_round_follows_the_position_of_the_body() {
    for (number, item) in forms() {
        let position = STRETCHES[item.stretch].form(item.variant).position;
        let turns = matches!(position, Position::OnSide | Position::SittingSideways);
        assert_eq!(turns, TURNS.contains(&number), "T{number}");
    }
}

#[test]
fn one_has_time_to_settle_and_to_read_at_150_words_a_minute() {
    for (words, seconds) in [(0, 5), (1, 5), (15, 11), (75, 35), (150, 65), (200, 85), (201, 85), (usize::MAX, 85)] {
        assert_eq!(get_ready(words), seconds, "{words} words");
    }
    assert!((0..400).all(|words| get_ready(words) <= get_ready(words + 1)));
}
