//! The product and the second transcription of clinical.md come to the same for every possible answer.

use proofs::alike::differences;
use proofs::diagram::Diagram;
use proofs::model::Model;
use proofs::space::Space;
use proofs::spec::Spec;
use proofs::witness::Witnesses;

#[test]
fn both_come_to_the_same_for_every_possible_answer() {
    let product = Model::product();
    let spec = Spec::load().expect("the files of tests/spec can be read");
    let transcribed = Model::transcribed(&spec, &product).expect("the files of tests/spec fit the questions");
    let space = Space::new(&product);
    let (ours, theirs) = (Diagram::new(&product, &space), Diagram::new(&transcribed, &space));
    let found = differences(&ours, &theirs);
    let witnesses = Witnesses::new(&ours);
    let tell = |what: &str, at: Option<&biodivine_lib_bdd::Bdd>| {
        let example = at.and_then(|at| witnesses.smallest(at));
        let example = example.map_or_else(String::new, |it| format!(", for example at:\n{}", witnesses.told(&it)));
        format!("{what}{example}")
    };
    let told: Vec<String> = found.iter().map(|it| tell(&it.what, it.at.as_ref())).collect();
    assert!(
        told.is_empty(),
        "{} differences between the product and the transcription:\n{}",
        told.len(),
        told.join("\n")
    );
}
