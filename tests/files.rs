//! Promise: answers in a file are taken as they stand, or refused with a sentence that names what is wrong.

mod support;

use back_check::assessment::Answers;
use back_check::assessment::file::{AnswerFile, assess};
use support::{Said, assessed, choice_named};

fn read(json: &str) -> Result<Answers, String> {
    let file: AnswerFile = serde_json::from_str(json).map_err(|error| error.to_string())?;
    file.answers().map_err(|complaint| complaint.to_string())
}

/// The file is refused, and the message holds all of these.
fn check_refused(json: &str, named: &[&str]) {
    match read(json) {
        Ok(answers) => panic!("{json} is taken as {answers:?}"),
        Err(message) => {
            named.iter().for_each(|name| assert!(message.contains(name), "{json}: `{message}` does not name `{name}`"))
        }
    }
}

/// The file is taken, and has exactly these answers.
fn check_taken(json: &str, expected: &str) {
    let answers = read(json).unwrap_or_else(|message| panic!("{json}: {message}"));
    assert_eq!(answers, Said::nothing().but(expected).answers(), "{json}");
}

#[test]
fn an_unknown_question_is_named() {
    check_refused(r#"{"shoe-size": "42"}"#, &["shoe-size"]);
    check_refused(r#"{"age": "18-49", "Pain": 3}"#, &["Pain"]);
    check_refused(r#"{"": "me"}"#, &["question \"\""]);
}

#[test]
fn an_unknown_option_is_named_with_its_question_and_the_options_there_are() {
    check_refused(r#"{"age": "20"}"#, &["\"age\"", "\"20\"", "u18, 18-49, 50-69, 70plus"]);
    check_refused(r#"{"danger-now": ["chest", "leak"]}"#, &["danger-now", "\"leak\"", "tummy-pulse"]);
    check_refused(r#"{"pain": 11}"#, &["pain", "\"11\"", "10"]);
    check_refused(r#"{"pain": "05"}"#, &["pain", "\"05\""]);
    check_refused(r#"{"age": 18}"#, &["age", "\"18\""]);
    check_refused(r#"{"who-for": "not-sure"}"#, &["who-for", "not-sure", "other-here"]);
    check_refused(r#"{"partner-ok": ["not-sure"]}"#, &["partner-ok", "not-sure"]);
    check_refused(r#"{"ill": [""]}"#, &["ill", "\"\""]);
}

#[test]
fn two_answers_to_a_single_choice_are_refused() {
    check_refused(r#"{"age": ["18-49", "50-69"]}"#, &["age"]);
    check_refused(r#"{"pain": [3, 5]}"#, &["pain"]);
    check_refused(r#"{"pain": [3, "not-sure"]}"#, &["pain"]);
    check_refused(r#"{"trend": ["same", "not-sure"]}"#, &["trend"]);
}

#[test]
fn a_denial_beside_a_symptom_names_both() {
    #[rustfmt::skip]
    let cases = [
        ("danger-now", "none", "chest"), ("pee-poo-numb", "none", "leak"), ("pee-poo-numb", "none", "old-same"),
        ("legs-walk", "none", "old-walk"), ("stroke-signs", "none", "dizzy-neck"), ("injury-signs", "none", "bruise"),
        ("ill", "none", "fever"), ("bones-joints", "none", "disc"), ("body-health", "none", "immune"),
        ("pregnancy-signs", "none", "bleed"), ("spread", "no", "thigh"), ("inflam", "none", "butt"), ("after-pop", "fine", "head"),
        ("limits", "none", "floor"), ("kit", "none", "mat"),
    ];
    for (question, denial, symptom) in cases {
        for options in [[denial, symptom], [symptom, denial]] {
            check_refused(&serde_json::json!({ question: options }).to_string(), &[question, denial, symptom]);
        }
    }
}

#[test]
fn a_denial_beside_not_sure_is_no_contradiction() {
    check_taken(r#"{"danger-now": ["none", "not-sure"]}"#, "danger-now=none,not-sure");
    check_taken(r#"{"spread": ["not-sure", "no"]}"#, "spread=no,not-sure");
    assert!(assessed("danger-now=none,not-sure").rules.contains(&"R-U20"), "both count");
}

#[test]
fn an_answer_of_a_wrong_type_is_named() {
    check_refused(r#"{"popped": true}"#, &["true"]);
    check_refused(r#"{"pain": 2.5}"#, &["2.5"]);
    check_refused(r#"{"pain": -1}"#, &["-1"]);
    check_refused(r#"{"age": null}"#, &["null"]);
    check_refused(r#"{"age": {"u18": true}}"#, &["map"]);
    check_refused(r#"{"ill": ["fever", false]}"#, &["false"]);
    check_refused(r#"["age", "u18"]"#, &["sequence", "an object of question ids and answers"]);
    check_refused(r#""age""#, &["\"age\""]);
    check_refused(r#"{"age": "u18""#, &["EOF"]);
}

#[test]
fn a_list_within_a_list_is_a_wrong_form() {
    check_refused(r#"{"ill": [["fever"]]}"#, &["sequence"]);
    check_refused(r#"{"ill": ["weight", ["fever", ["night"]]]}"#, &["sequence"]);
}

#[test]
fn a_question_that_stands_twice_is_named() {
    check_refused(r#"{"pain": 3, "age": "u18", "pain": 7}"#, &["pain", "twice"]);
    check_refused(r#"{"ill": ["none"], "ill": ["none"]}"#, &["ill", "twice"]);
}

#[test]
fn pain_may_be_a_number_a_string_or_a_list_of_one() {
    for json in [r#"{"pain": 5}"#, r#"{"pain": "5"}"#, r#"{"pain": [5]}"#, r#"{"pain": ["5"]}"#] {
        check_taken(json, "pain=5");
    }
    check_taken(r#"{"pain": 0}"#, "pain=0");
    check_taken(r#"{"pain": 10}"#, "pain=10");
    check_taken(r#"{"pain": "not-sure"}"#, "pain=not-sure");
}

#[test]
fn one_option_and_a_list_of_one_are_the_same() {
    check_taken(r#"{"age": "u18", "ill": "fever"}"#, "age=u18 ill=fever");
    check_taken(r#"{"age": ["u18"], "ill": ["fever"]}"#, "age=u18 ill=fever");
    check_taken(r#"{"ill": ["fever", "weight", "fever"]}"#, "ill=fever,weight");
}

#[test]
fn not_sure_about_a_pregnancy_is_its_maybe() {
    check_taken(r#"{"pregnancy": "not-sure"}"#, "pregnancy=maybe");
    check_taken(r#"{"pregnancy": ["not-sure"]}"#, "pregnancy=maybe");
    assert!(read(r#"{"pregnancy": "not-sure"}"#).expect("it is taken").has(choice_named("pregnancy", "maybe")));
}

#[test]
fn the_order_in_a_file_does_not_matter() {
    let forward = r#"{"injury": "big", "injury-checked": "no", "pain": 4, "ill": ["fever", "night"]}"#;
    let backward = r#"{"ill": ["night", "fever"], "pain": 4, "injury-checked": "no", "injury": "big"}"#;
    assert_eq!(read(forward), read(backward));
}

#[test]
fn an_empty_file_has_no_answers() {
    assert_eq!(read("{}"), Ok(Answers::new()));
}

#[test]
fn an_assessment_as_json_has_the_documented_fields_and_spelling() {
    let json = serde_json::to_value(assessed("limits=wrist kit=mat,chair pain=4 aim=self-pop")).expect("it is data");
    let fields: Vec<&str> = json.as_object().expect("an object").keys().map(String::as_str).collect();
    assert_eq!(fields, ["cards", "left_out", "level", "rules", "stretches", "unanswered"]);
    assert_eq!(json["level"], "self-care-limited");
    assert_eq!(json["rules"], serde_json::json!(["R-L10"]));
    assert_eq!(json["cards"], serde_json::json!(["R-B7"]));
    assert_eq!(json["stretches"][0], serde_json::json!({ "id": "supine-lumbar-rotation", "variant": "easier" }));
    assert_eq!(
        json["left_out"][0],
        serde_json::json!({ "id": "supported-thoracic-extension", "because": ["pain-moderate"] })
    );
    let none = serde_json::to_value(assess(&Said::adult("who-for=other-away").answers())).expect("it is data");
    assert!(none["level"].is_null());
}
