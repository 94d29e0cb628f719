//! Nobody weakens a rule by accident: each rule, cell and visibility condition, changed in turn, is noticed.
//!
//! A mutant of the product is noticed if it no longer comes to the same as the second transcription for every answer: then
//! `tests/transcription.rs` fails. Those that are not noticed change nothing for anyone; they stand, with the reason, in
//! `tests/spec/survivors.tsv`.

use std::collections::BTreeMap;

use biodivine_lib_bdd::Bdd;
use proofs::diagram::Diagram;
use proofs::model::{Model, Pick};
use proofs::mutants::{Change, Mutant, mutants};
use proofs::say;
use proofs::space::Space;
use proofs::spec::Spec;

/// The product's diagrams, to change, and what the transcription says.
struct Judge<'a> {
    product: &'a Diagram<'a>,
    transcribed: &'a Diagram<'a>,
    calm: Bdd,
    /// Where rows apply at a level that offers stretches.
    rows: Vec<Bdd>,
    /// Where cards are shown.
    cards: Vec<Bdd>,
}

impl<'a> Judge<'a> {
    fn new(product: &'a Diagram<'a>, transcribed: &'a Diagram<'a>) -> Self {
        let calm = transcribed.calm();
        let rows = (0..transcribed.model.rows.len()).map(|row| transcribed.row(row).and(&calm)).collect();
        let cards = (0..transcribed.model.cards.len()).map(|card| transcribed.shown(card)).collect();
        Judge { product, transcribed, calm, rows, cards }
    }

    /// Whether a mutant differs from the transcription.
    fn notices(&self, mutant: &Mutant) -> bool {
        let (ours, theirs) = (self.product, self.transcribed);
        match &mutant.change {
            Change::Rule(at, when) => {
                ours.holds(when) != theirs.fires(*at) || ours.holds_at_the_end(when) != theirs.told(*at)
            }
            Change::Card(at, when) => ours.holds_at_the_end(when) != self.cards[*at],
            Change::Row(at, when) => ours.holds(when).and(&self.calm) != self.rows[*at],
            Change::Shown(at, when) => ours.would_be_asked(*at, when) != theirs.asked[*at],
            Change::Instead(when) => ours.holds(when) != theirs.holds(&theirs.model.instead.0),
            Change::Level(at, level) => theirs.model.rules[*at].level != *level,
            Change::Cell(at, stretch, cell) => theirs.model.rows[*at].cells[*stretch] != *cell,
            Change::Hidden(at, ..) | Change::CountsAs(at, _) | Change::Unanswered(at) => {
                self.counts_differently(mutant, *at)
            }
        }
    }

    /// Whether an option of a question counts as picked at other answers: the questions' diagrams are made anew.
    fn counts_differently(&self, mutant: &Mutant, question: usize) -> bool {
        let model = mutant.of(self.product.model);
        let changed = Diagram::of_questions(&model, self.product.space);
        let mut options = 0..model.questions[question].options.len();
        options.any(|option| {
            let pick = Pick { question, option };
            changed.counts(pick) != self.transcribed.counts(pick)
        })
    }
}

/// The survivors that are known, with the reason why each changes nothing.
fn known() -> BTreeMap<String, String> {
    let lines = include_str!("../../spec/survivors.tsv").lines().skip(1);
    let lines = lines.filter(|line| !line.is_empty() && !line.starts_with('#'));
    let known = lines.map(|line| {
        let (name, reason) = line.split_once('\t').unwrap_or_else(|| panic!("a name and a reason are wanted: {line}"));
        assert!(!reason.trim().is_empty(), "a reason is wanted: {name}");
        (name.to_owned(), reason.to_owned())
    });
    known.collect()
}

#[test]
fn every_change_is_noticed() {
    let product = Model::product();
    let spec = Spec::load().expect("the files of tests/spec can be read");
    let transcribed = Model::transcribed(&spec, &product).expect("the files of tests/spec fit the questions");
    let space = Space::new(&product);
    let (ours, theirs) = (Diagram::new(&product, &space), Diagram::new(&transcribed, &space));
    let judge = Judge::new(&ours, &theirs);
    let all = mutants(&product);
    let mut known = known();
    let mut unexplained = Vec::new();
    let mut explained = 0;
    for mutant in all.iter().filter(|mutant| !judge.notices(mutant)) {
        match known.remove(&mutant.name) {
            Some(_) => explained += 1,
            None => unexplained.push(mutant.name.clone()),
        }
    }
    say(&format!("{} changes, {explained} of which change nothing for anyone, with the reason on record.", all.len()));
    assert!(unexplained.is_empty(), "{} changes are not noticed:\n{}", unexplained.len(), unexplained.join("\n"));
    assert!(known.is_empty(), "these are listed as unnoticed, and are noticed or gone: {:?}", known.keys());
}
