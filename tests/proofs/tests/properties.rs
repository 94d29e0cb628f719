//! The seven properties of design.md 5, proved for every possible answer.

use back_check::content::Kind;
use proofs::diagram::Diagram;
use proofs::lowering::Lowering;
use proofs::model::{Model, Pick};
use proofs::properties::Properties;
use proofs::say;
use proofs::space::Space;
use proofs::witness::report;

fn option(model: &Model, question: &str, option: &str) -> Pick {
    model.pick(question, option).unwrap_or_else(|| panic!("there is no {question}={option}"))
}

/// Asks the product one of the properties.
///
/// # Panics
/// If it does not hold, with a smallest example.
fn prove(ask: impl FnOnce(&Model, &Diagram, &mut Properties)) {
    let model = Model::product();
    let space = Space::new(&model);
    let diagram = Diagram::new(&model, &space);
    let mut properties = Properties::new(&diagram);
    ask(&model, &diagram, &mut properties);
    let failures = properties.failures();
    assert!(failures.is_empty(), "{} claims do not hold:\n{}", failures.len(), report(&diagram, &failures));
}

#[test]
fn property_1_an_emergency_is_one_at_once() {
    prove(|_, _, properties| properties.emergency_at_once());
}

#[test]
fn property_2_no_stretch_at_emergency_urgent_or_soon() {
    prove(|_, _, properties| properties.no_stretch_unless_calm());
}

fn lowering(model: &Model) -> Lowering {
    Lowering::load(model).expect("the list of lowering moves can be read")
}

#[test]
fn property_3_one_more_tick_never_lowers() {
    prove(|model, _, properties| properties.ticks_never_lower(&lowering(model)));
}

#[test]
fn property_3_no_other_answer_lowers_but_those_on_the_list() {
    prove(|model, _, properties| properties.moves_never_lower(&lowering(model)));
}

#[test]
fn property_3_the_list_has_no_higher_pain_number() {
    let model = Model::product();
    let pain = model.questions.iter().position(|question| question.kind == Kind::Scale).expect("pain is asked");
    let listed = lowering(&model);
    let not_sure = model.questions[pain].not_sure.as_ref().map(|(option, _)| *option);
    let raising = listed
        .moves
        .keys()
        .filter(|(at, from, to)| *at == pain && ![Some(*from), Some(*to)].contains(&not_sure) && to > from);
    assert_eq!(raising.count(), 0, "a higher pain number may never lower");
}

#[test]
fn property_3_no_answer_counts_as_not_sure() {
    prove(|_, _, properties| properties.unanswered_is_not_sure());
}

#[test]
fn property_4_nothing_is_offered_against_the_matrix() {
    prove(|model, diagram, properties| {
        let promises = ["say-stop", "stop-word", "no-push", "let-go"].map(|id| option(model, "partner-ok", id));
        let row = |row: usize| (model.rows[row].id.clone(), diagram.row(row), model.rows[row].cells.clone());
        let rows: Vec<_> = (0..model.rows.len()).map(row).collect();
        properties.matrix_wins(&rows, &promises);
    });
}

#[test]
fn property_5_cracks_are_refused() {
    prove(|model, _, properties| {
        let card = |name: &str| model.cards.iter().position(|card| card.name == name).expect("the card is there");
        let wish = |id: &str, name: &str| (option(model, "aim", id), card(name));
        properties.cracks_are_refused(&[
            wish("partner-crack", "R-B1"),
            wish("neck-crack", "R-B2"),
            wish("self-pop", "R-B7"),
        ]);
    });
}

#[test]
fn property_6_everything_is_reached() {
    prove(|_, _, properties| properties.everything_is_reached());
}

#[test]
fn property_7_stopping_early_changes_nothing() {
    prove(|_, _, properties| properties.stopping_changes_nothing());
}

#[test]
fn how_many_combinations_that_is() {
    let model = Model::product();
    let space = Space::new(&model);
    let diagram = Diagram::new(&model, &space);
    let (complete, gaps) = (diagram.complete().exact_cardinality(), diagram.complete_or_not().exact_cardinality());
    assert!(gaps > complete);
    say(&format!(
        "Proved for {complete} combinations of complete answers, and {gaps} with questions left out: \
         {} variables, {} questions, {} rules, {} rows, {} stretches; {} moves on the list of those that may lower.",
        space.variable_count(),
        model.questions.len(),
        model.rules.len(),
        model.rows.len(),
        model.stretches.len(),
        lowering(&model).moves.len(),
    ));
}
