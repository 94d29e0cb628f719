//! The block matrix of clinical.md 4.1, as `matrix.tsv` has it, and what it expects of a menu.
//!
//! A row of the file: its id, its words in clinical.md, its cells (`X` not offered, `v` easier form only, `.` no objection),
//! when it applies, and answers that make it apply. Alternatives are parted by ` | `; `a=b,c` is "b or c is ticked", `a!=b`
//! "b is not ticked"; `pain=4-6` is a span. Only answers to questions that are asked count.

use super::super::support::{ALL_KIT, Said, is_multiple};
use back_check::content::Level;

/// T1 to T12.
pub(crate) const STRETCHES: [&str; 12] = [
    "supported-thoracic-extension",
    "passive-side-lying-rotation",
    "supine-lumbar-rotation",
    "thoracic-extension-foam-roller",
    "seated-thoracic-twist",
    "double-knee-to-chest",
    "cat-cow",
    "pelvic-tilt",
    "chair-spinal-twist",
    "rocking-floor-stretch",
    "butterfly-stretch",
    "rounded-back-stretch",
];
pub(crate) const ROCKING: usize = 9;

pub(crate) struct MatrixRow {
    pub(crate) id: &'static str,
    pub(crate) cells: Vec<char>,
    applies: &'static str,
    pub(crate) examples: Vec<&'static str>,
}

pub(crate) fn rows() -> Vec<MatrixRow> {
    let lines = include_str!("matrix.tsv").lines().skip(1);
    let row = |line: &'static str| {
        let fields: Vec<&str> = line.split('\t').collect();
        let [id, _words, cells @ .., applies, examples] = &fields[..] else { panic!("too few fields: {line}") };
        let cells: Vec<char> = cells.iter().map(|cell| cell.chars().next().expect("a cell is X, v or .")).collect();
        assert!(cells.len() == 12 && cells.iter().all(|cell| "Xv.".contains(*cell)), "{id}: twelve cells of X, v or .");
        MatrixRow { id, cells, applies, examples: examples.split(" | ").collect() }
    };
    lines.map(row).collect()
}

impl MatrixRow {
    pub(crate) fn applies_to(&self, said: &Said, asked: &[&str]) -> bool {
        let holds = |part: &str| {
            let (question, wanted, options) = match part.split_once("!=") {
                Some((question, options)) => (question, false, options),
                None => {
                    part.split_once('=').map(|(question, options)| (question, true, options)).expect("a part has `=`")
                }
            };
            let given = |option: String| asked.contains(&question) && said.has(question, &option);
            spans(options).into_iter().any(given) == wanted
        };
        self.applies.split(" | ").any(|alternative| alternative.split(' ').all(holds))
    }
}

/// The options that `b,c` or `4-6,not-sure` stands for.
fn spans(options: &str) -> Vec<String> {
    let number = |text: &str| text.parse::<u8>().ok();
    options
        .split(',')
        .flat_map(|option| match option.split_once('-').map(|(from, to)| (number(from), number(to), option)) {
            // Ages ("10-15") are options of their own, pain numbers are not above 10.
            Some((Some(from), Some(to), _)) if to <= 10 => (from..=to).map(|n| n.to_string()).collect(),
            _ => vec![option.to_owned()],
        })
        .collect()
}

/// What is expected of a menu: per stretch its strictest cell, and the rows that make it so.
pub(crate) struct Expected {
    pub(crate) rows: Vec<&'static str>,
    pub(crate) cells: Vec<(char, Vec<&'static str>)>,
}

/// The union of all rows that apply. To be asked only at a level with stretches.
pub(crate) fn expected(matrix: &[MatrixRow], said: &Said, level: Level) -> Expected {
    let asked = said.asked();
    let applying: Vec<&MatrixRow> = matrix.iter().filter(|row| row.applies_to(said, &asked)).collect();
    let cells = (0..STRETCHES.len())
        .map(|stretch| {
            let strictest = |cell: char| -> Vec<&'static str> {
                applying.iter().filter(|row| row.cells[stretch] == cell).map(|row| row.id).collect()
            };
            let (blocking, easing) = (strictest('X'), strictest('v'));
            match (blocking.is_empty(), easing.is_empty()) {
                (false, _) => ('X', blocking),
                (true, false) => ('v', easing),
                (true, true) => ('.', Vec::new()),
            }
        })
        .collect();
    let mut expected = Expected { rows: applying.iter().map(|row| row.id).collect(), cells };
    let low_pain = ["0", "1", "2", "3"].iter().any(|pain| said.has("pain", pain));
    if level != Level::SelfCare || !said.has("age", "18-49") || !low_pain {
        let (cell, blocking) = &mut expected.cells[ROCKING];
        if *cell != 'X' {
            (*cell, *blocking) = ('X', Vec::new());
        }
        blocking.push("rocking-only-lowest-risk");
    }
    expected
}

/// A low-risk adult with everything at hand, with the answers of an example.
pub(crate) fn with_all_kit(example: &str) -> Said {
    Said::adult(ALL_KIT).but(example)
}

/// Both of two examples: ticks of a multiple choice add up; of a single choice the later counts.
pub(crate) fn both(first: &str, second: &str) -> Said {
    let mut said = with_all_kit(first);
    for change in second.split(' ') {
        let (question, options) = change.split_once('=').expect("a change has `=`");
        let joins = is_multiple(question)
            && !options.is_empty()
            && first.split(' ').any(|it| it.starts_with(&format!("{question}=")));
        let before = said.0.get(question).filter(|_| joins).map(|before| before.join(","));
        said = said.but(&before.map_or(change.to_owned(), |before| format!("{question}={before},{options}")));
    }
    said
}
