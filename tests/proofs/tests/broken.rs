//! The proofs can fail: a broken rule is found, by the property it breaks, with a smallest example in the questions' words.

use proofs::diagram::Diagram;
use proofs::lowering::Lowering;
use proofs::model::{Cond, Model};
use proofs::properties::Properties;
use proofs::space::Space;
use proofs::witness::report;

fn is(model: &Model, question: &str, option: &str) -> Cond {
    Cond::Is(model.pick(question, option).unwrap_or_else(|| panic!("there is no {question}={option}")))
}

fn rule<'a>(model: &'a mut Model, name: &str) -> &'a mut Cond {
    let at = model.rule(name).unwrap_or_else(|| panic!("there is no rule {name}"));
    &mut model.rules[at].when
}

/// What a broken model is told, asked one property.
fn told(model: &Model, ask: impl FnOnce(&mut Properties)) -> String {
    let space = Space::new(model);
    let diagram = Diagram::new(model, &space);
    let mut properties = Properties::new(&diagram);
    ask(&mut properties);
    report(&diagram, &properties.failures())
}

#[test]
fn a_rule_that_a_further_symptom_switches_off() {
    let mut model = Model::product();
    let (band, bone) = (is(&model, "spread", "band"), is(&model, "where", "bone"));
    *rule(&mut model, "R-O25") = Cond::All(vec![band, Cond::Not(Box::new(bone))]);
    let told = told(&model, |properties| {
        let place = Model::product().question("where").expect("it is asked where it hurts");
        properties.ticks_of(place, &Lowering::load(&Model::product()).expect("the list can be read"));
    });
    assert!(told.starts_with("property 3: a tick of where=bone takes away: level soon, for example at:"), "{told}");
    let unlike: Vec<&str> = told.lines().filter(|line| line.contains('[')).collect();
    assert!(
        matches!(unlike[..], [place, travels] if place.contains("[where=bone,not-sure]") && travels.contains("[spread=band]")),
        "{told}"
    );
}

#[test]
fn an_emergency_that_a_later_answer_undoes() {
    let mut model = Model::product();
    let (legs, worse) = (is(&model, "legs-walk", "both-legs"), is(&model, "trend", "worse"));
    *rule(&mut model, "R-E07") = Cond::All(vec![legs, Cond::Not(Box::new(worse))]);
    let told = told(&model, |properties| properties.stopping_changes_nothing());
    assert!(told.starts_with("property 7: an emergency by legs-walk is none on all answers"), "{told}");
    assert!(told.contains("[legs-walk=both-legs]") && told.contains("[trend=worse]"), "{told}");
}

#[test]
fn a_rule_that_can_never_fire() {
    let mut model = Model::product();
    let (older, younger) = (is(&model, "age", "70plus"), is(&model, "child-age", "u10"));
    *rule(&mut model, "R-O13") = Cond::All(vec![older, younger]);
    assert_eq!(told(&model, |properties| properties.everything_is_reached()), "property 6: R-O13 never fires");
}

#[test]
fn a_crack_that_is_not_refused() {
    let mut model = Model::product();
    let (wish, card) = (model.pick("aim", "neck-crack").expect("it is an aim"), 1);
    model.cards[card].when = Cond::NEVER;
    let told = told(&model, |properties| properties.cracks_are_refused(&[(wish, card)]));
    assert!(told.starts_with("property 5: aim=neck-crack is not refused"), "{told}");
}

#[test]
fn a_stretch_against_the_matrix() {
    let product = Model::product();
    let mut model = product.clone();
    let steroids = model.rows.iter().position(|row| row.id == "steroids").expect("there is a row for steroids");
    model.rows[steroids].cells.fill(back_check::content::Cell::Fine);
    let space = Space::new(&product);
    let unbroken = Diagram::new(&product, &space);
    let row = (String::from("steroids"), unbroken.row(steroids), product.rows[steroids].cells.clone());
    let told = told(&model, |properties| properties.matrix_wins(&[row], &[]));
    assert!(told.starts_with("property 4: supported-thoracic-extension is offered against row steroids"), "{told}");
    assert!(told.contains("[bones-joints=steroids]"), "{told}");
}

#[test]
fn a_move_that_is_on_the_list_and_lowers_nothing() {
    let model = Model::product();
    let stale = format!("{}\ncant-do\tyes\tno\tnone\n", include_str!("../../spec/lowering.tsv").trim_end());
    let told = told(&model, |properties| {
        let cant_do = Model::product().question("cant-do").expect("it is asked what one can do");
        properties.moves_of(cant_do, &Lowering::parse(&stale, &Model::product()).expect("the list can be read"));
    });
    assert_eq!(told, "property 3: cant-do: yes to no is on the list, and lowers nothing");
}

#[test]
fn a_list_that_cannot_be_read_says_where() {
    let model = Model::product();
    for (line, says) in [
        ("trend\tsame\tbetter", "four fields"),
        ("trend\tsame\tbetter\t ", "a reason is wanted"),
        ("trends\tsame\tbetter\tbecause", "no question `trends`"),
        ("trend\tsame\tgood\tbecause", "no option `good`"),
        ("trend\tsame,same\tbetter\tbecause", "stands twice"),
    ] {
        let text = format!("question\tfrom\tto\treason\n{line}\n");
        let complaint = format!("{:#}", Lowering::parse(&text, &model).expect_err(line));
        assert!(complaint.starts_with("lowering.tsv, line 2: ") && complaint.contains(says), "{complaint}");
    }
}
