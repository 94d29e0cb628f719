//! Promise: no stretch, and no fuller form of one, is offered against the block matrix of clinical.md 4.1.
//!
//! Everything is at hand and a helper agreed here; what is missing is the business of `kit.rs`.

mod spec;
mod support;

use std::collections::{BTreeMap, BTreeSet};

use back_check::content::{Cell, Level, ROWS};
use spec::level_rules;
use spec::matrix::{Expected, MatrixRow, ROCKING, STRETCHES, both, expected, rows, with_all_kit};
use support::{Complaints, Said, left_out_because, offer_of};

/// Compares the menu with the matrix; gives the rows that apply, or `None` where the level offers no stretch.
fn compare(matrix: &[MatrixRow], said: &Said, complaints: &mut Complaints, case: &str) -> Option<Vec<&'static str>> {
    let assessment = said.assessed();
    let level = assessment.level.filter(|level| level.offers_stretches())?;
    complaints.unless(assessment.unanswered.iter().all(|it| *it == "partner-ok"), || {
        format!("[{case}] leaves questions open: {:?}", assessment.unanswered)
    });
    let Expected { rows, cells } = expected(matrix, said, level);
    for (id, (cell, because)) in STRETCHES.into_iter().zip(cells) {
        let offer = match cell {
            'X' => "-",
            'v' => "easier",
            _ => "full",
        };
        complaints.unless(offer_of(&assessment, id) == offer, || {
            format!("[{case}] {id}: expected {offer} by {because:?}, got {}", offer_of(&assessment, id))
        });
        let because = if cell == 'X' { because } else { Vec::new() };
        let found = left_out_because(&assessment, id);
        complaints
            .unless(found == because, || format!("[{case}] {id}: left out because of {found:?}, expected {because:?}"));
    }
    Some(rows)
}

#[test]
fn without_a_row_every_stretch_is_offered_in_full() {
    let assessment = with_all_kit("").assessed();
    assert_eq!(assessment.level, Some(Level::SelfCare));
    for id in STRETCHES {
        assert_eq!(offer_of(&assessment, id), "full", "{id}");
    }
}

#[test]
fn each_row_alone_decides_all_twelve_cells() {
    let matrix = rows();
    let mut complaints = Complaints::default();
    for row in &matrix {
        for example in &row.examples {
            let applying = compare(&matrix, &with_all_kit(example), &mut complaints, example);
            complaints.unless(applying.as_deref().is_some_and(|rows| rows.contains(&row.id)), || {
                format!("[{example}] should make {} apply at a level with stretches: {applying:?}", row.id)
            });
        }
        let alone = row
            .examples
            .iter()
            .any(|example| compare(&matrix, &with_all_kit(example), &mut complaints, example) == Some(vec![row.id]));
        complaints.unless(alone, || format!("no example lets {} stand alone", row.id));
    }
    complaints.report();
}

/// Pairs of rows that cannot stand together at a level with stretches: the answers exclude each other, or come to *soon*.
const NEVER_TOGETHER: &str = "acute-strain+age-10-15 acute-strain+age-16-17 acute-strain+big-injury-checked \
    acute-strain+disc-recent acute-strain+pain-moderate acute-strain+seventy-plus after-birth+pregnant-early \
    after-birth+pregnant-later age-10-15+age-16-17 age-10-15+pain-moderate age-10-15+seventy-plus \
    age-16-17+pain-moderate age-16-17+seventy-plus disc-recent+disc-settled disc-recent+pain-moderate \
    disc-recent+thigh-ache pregnant-early+pregnant-later";

fn pair(one: &str, other: &str) -> String {
    format!("{}+{}", one.min(other), one.max(other))
}

#[test]
fn rows_add_up_and_the_strictest_cell_wins() {
    let matrix = rows();
    let mut complaints = Complaints::default();
    let mut cases: BTreeMap<Said, String> = BTreeMap::new();
    for one in matrix.iter().flat_map(|row| &row.examples) {
        for other in matrix.iter().flat_map(|row| &row.examples) {
            cases.entry(both(one, other)).or_insert_with(|| format!("{one} + {other}"));
        }
    }
    let mut met = BTreeSet::new();
    for (said, case) in &cases {
        let applying = compare(&matrix, said, &mut complaints, case).unwrap_or_default();
        met.extend(applying.iter().flat_map(|one| applying.iter().map(|other| pair(one, other))));
    }
    complaints.report();
    let all = matrix.iter().flat_map(|one| matrix.iter().map(|other| pair(one.id, other.id)));
    let not_met = all.filter(|pair| !met.contains(pair)).collect::<BTreeSet<_>>();
    assert_eq!(not_met, NEVER_TOGETHER.split(' ').map(str::to_owned).collect(), "the pairs that never stood together");
}

#[test]
fn the_matrix_has_the_rows_of_the_table_and_the_rocking_rule() {
    let specified: Vec<String> =
        rows().iter().map(|row| format!("{} {}", row.id, row.cells.iter().collect::<String>())).collect();
    let cell = |cell: &Cell| match cell {
        Cell::Blocked => 'X',
        Cell::Easier => 'v',
        Cell::Fine => '.',
    };
    let mut written: Vec<String> =
        ROWS.iter().map(|row| format!("{} {}", row.id, row.cells.iter().map(cell).collect::<String>())).collect();
    assert_eq!(
        written.pop().as_deref(),
        Some("rocking-only-lowest-risk .........X.."),
        "the last row is T10's own condition"
    );
    assert_eq!(written, specified);
}

#[test]
fn every_stretch_but_the_pelvic_tilt_is_blocked_by_some_row() {
    // The pelvic tilt, sitting or standing if need be, is "the safest of the 12" (clinical.md 4, T8).
    let blocked = |stretch: &usize| ROWS.iter().any(|row| row.cells[*stretch] == Cell::Blocked);
    let never: Vec<&str> = (0..STRETCHES.len()).filter(|it| !blocked(it)).map(|it| STRETCHES[it]).collect();
    assert_eq!(never, ["pelvic-tilt"], "a stretch that no row blocks: say why, or block it");
}

#[test]
fn rocking_is_for_self_care_at_18_to_49_with_pain_up_to_3() {
    let rocking = STRETCHES[ROCKING];
    #[rustfmt::skip]
    let cases = [
        ("", "full"), ("pain=1", "full"), ("pain=3", "full"), ("pain=4", "-"), ("pain=7 pattern=changes", "-"), ("pain=not-sure", "-"),
        ("age=50-69", "-"), ("age=70plus", "-"), ("age=not-sure", "-"), ("age=u18", "-"), ("limits=wrist", "full"),
        ("limits=knee", "easier"), ("limits=shoulder", "full"),
        ("ill=not-sure", "-"), // limited by R-L18, and in no row
        ("pattern=not-sure", "-"), ("duration=not-sure", "-"), ("pain=1 duration=gt3m seen=yes-move", "-"),
    ];
    for (changes, offer) in cases {
        let assessment = with_all_kit(changes).assessed();
        assert!(assessment.level.is_some_and(Level::offers_stretches), "{changes}: {assessment:?}");
        assert_eq!(offer_of(&assessment, rocking), offer, "{changes}: {assessment:?}");
    }
}

#[test]
fn no_stretch_is_offered_at_soon_urgent_emergency_or_without_a_level() {
    let severe = level_rules().filter(|(level, _)| !level.offers_stretches()).flat_map(|(_, spec)| spec.fires);
    let mut seen = BTreeSet::new();
    for text in severe.chain(&["who-for=other-away", "who-for=other-cannot", "who-for=other-away legs-walk=limp"]) {
        let assessment = spec::case(text).0.but(support::ALL_KIT).assessed();
        assert!(assessment.stretches.is_empty(), "[{text}] offers {:?}", assessment.stretches);
        let why = assessment.level.map_or("no-outcome".to_owned(), |level| format!("level-{}", level.id()));
        assert_eq!(assessment.left_out.len(), STRETCHES.len(), "[{text}]");
        assert!(assessment.left_out.iter().all(|it| it.because == [why.clone()]), "[{text}] {:?}", assessment.left_out);
        seen.insert(why);
    }
    assert_eq!(Vec::from_iter(seen), ["level-emergency", "level-soon", "level-urgent", "no-outcome"]);
}
