//! The diagrams and the running engine are the same thing twice: for answers drawn in bulk, and for answers drawn where each
//! rule fires and each row applies, they give the same level, rules, cards, questions asked, menu and forms.

use back_check::assessment::file::assess;
use back_check::assessment::{Answers, Gaps, Picks, walk};
use back_check::content::{Choice, Part, QUESTIONS, Variant};
use proofs::diagram::Diagram;
use proofs::model::Model;
use proofs::reading::{Reader, Reading};
use proofs::space::Space;
use proofs::witness::{Witnesses, spelled};
use proptest::prelude::*;
use proptest::test_runner::{Config, RngAlgorithm, TestRng, TestRunner};
use rand::SeedableRng;
use rand::rngs::StdRng;

/// What the engine makes of answers, in the diagrams' form.
fn engine(answers: &Answers) -> Reading {
    let assessment = assess(answers);
    let calm = assessment.level.is_some_and(back_check::content::Level::offers_stretches);
    let walk = walk(answers, if calm { Part::Menu } else { Part::Plan }, Gaps::NotSure);
    let names = |list: Vec<&'static str>| list.into_iter().map(str::to_owned).collect::<Vec<String>>();
    let is_row =
        |because: &String| !because.starts_with("needs-") && !because.starts_with("level-") && because != "no-outcome";
    Reading {
        level: assessment.level,
        rules: names(assessment.rules),
        cards: names(assessment.cards),
        asked: names(walk.asked.iter().map(|question| QUESTIONS[question.index()].name()).collect()),
        offered: assessment.stretches.iter().map(|it| (it.id.to_owned(), it.variant == Variant::Full)).collect(),
        blocked: assessment
            .left_out
            .into_iter()
            .filter(|it| it.because.iter().any(is_row))
            .map(|it| (it.id.to_owned(), it.because))
            .collect(),
    }
}

/// Runs a check with the diagrams of the product.
fn with_diagrams<T>(check: impl FnOnce(&Diagram, &Reader) -> T) -> T {
    let model = Model::product();
    let space = Space::new(&model);
    let diagram = Diagram::new(&model, &space);
    check(&diagram, &Reader::new(&diagram))
}

fn agree(diagram: &Diagram, reader: &Reader, answers: &Answers) -> Result<(), TestCaseError> {
    let (ours, theirs) = (engine(answers), reader.read(&diagram.space.valuation(answers)));
    prop_assert_eq!(ours, theirs, "engine and diagrams differ at {}", spelled(answers));
    Ok(())
}

/// Changes to answers: for each, a question, an option, and what to do with it.
fn changes(most: usize) -> impl Strategy<Value = Vec<(usize, u8, u8)>> {
    prop::collection::vec((0..QUESTIONS.len(), any::<u8>(), 0..8_u8), 0..most)
}

/// Takes changes in as taps on the screen do; now and then an answer is forgotten.
fn changed(answers: &Answers, changes: &[(usize, u8, u8)]) -> Answers {
    let mut answers = answers.clone();
    for (at, option, what) in changes {
        let question = &QUESTIONS[*at];
        match what {
            0 => answers.set(question.id, Picks::NONE),
            _ => answers.pick(Choice { question: question.id, option: option % question.option_count() as u8 }),
        }
    }
    answers
}

#[test]
fn on_answers_drawn_in_bulk() {
    with_diagrams(|diagram, reader| {
        let witnesses = Witnesses::new(diagram);
        let mildest = witnesses.smallest(&diagram.space.always()).expect("someone has no risk at all");
        let mildest = diagram.space.answers(&mildest);
        let config = Config { cases: 20_000, failure_persistence: None, ..Config::default() };
        // A few changes from the mildest person's answers, so that most walks go on to the end; then any answers at all.
        TestRunner::new(config.clone())
            .run(&changes(14), |changes| agree(diagram, reader, &changed(&mildest, &changes)))
            .unwrap_or_else(|complaint| panic!("{complaint}"));
        TestRunner::new_with_rng(config, TestRng::deterministic_rng(RngAlgorithm::ChaCha))
            .run(&changes(80), |changes| agree(diagram, reader, &changed(&Answers::new(), &changes)))
            .unwrap_or_else(|complaint| panic!("{complaint}"));
    });
}

#[test]
fn where_each_rule_fires_and_each_row_applies() {
    with_diagrams(|diagram, reader| {
        let mut random = StdRng::seed_from_u64(3);
        let complete = diagram.complete();
        let rules = (0..diagram.model.rules.len()).map(|rule| reader.told(rule).clone());
        let rows = (0..diagram.model.rows.len()).map(|row| reader.row_at_a_calm_level(row));
        for place in rules.chain(rows) {
            let place = place.and(&complete);
            for _ in 0..40 {
                let valuation = place.random_valuation(&mut random).expect("it can be reached");
                let answers = diagram.space.answers(&valuation);
                let (ours, theirs) = (engine(&answers), reader.read(&valuation));
                assert_eq!(ours, theirs, "engine and diagrams differ at {}", spelled(&answers));
            }
        }
    });
}
