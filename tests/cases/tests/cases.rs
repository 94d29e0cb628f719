//! Every worked case comes out as it says, in whatever order its answers are told.

use std::io::{Write as _, stderr};

use back_check::assessment::file::AnswerFile;
use back_check::content::Level;
use serde::Deserialize;
use serde::de::value::{Error as ValueError, MapDeserializer};
use worked_cases::{Case, all, level_id};

#[test]
fn every_case_comes_out_as_it_says() {
    let cases = all().unwrap();
    let mut report = Vec::new();
    for case in &cases {
        let failures = case.failures();
        if !failures.is_empty() {
            report.push(format!("{}: {}\n    {}", case.id, case.title, failures.join("\n    ")));
        }
    }
    let levels = [None].into_iter().chain(Level::ALL.map(Some)).rev();
    let count = |level| cases.iter().filter(|case| case.levels.contains(&level)).count();
    let by_level: Vec<String> = levels.map(|level| format!("{} {}", level_id(level), count(level))).collect();
    // Straight to the terminal: this line is wanted from a run that passes too.
    writeln!(stderr(), "{} worked cases: {}", cases.len(), by_level.join(", ")).unwrap();
    assert!(report.is_empty(), "cases that came out otherwise:\n{}", report.join("\n"));
}

#[test]
fn the_order_of_answers_does_not_matter() {
    for case in all().unwrap() {
        let told_answers = read(&case.told);
        let backwards: Vec<_> = case.told.iter().rev().cloned().collect();
        assert_eq!(read(&backwards), told_answers, "{} told backwards", case.id);
        let ticks_backwards: Vec<_> = case
            .told
            .iter()
            .map(|(question, options)| (question.clone(), options.iter().rev().cloned().collect()))
            .collect();
        assert_eq!(read(&ticks_backwards), told_answers, "{} with its ticks backwards", case.id);
    }
}

#[test]
fn some_case_is_told_in_an_odd_order() {
    let asked_first = |case: &Case| case.told.first().is_some_and(|(question, _)| question == "who-for");
    assert!(all().unwrap().iter().filter(|case| !case.told.is_empty() && !asked_first(case)).count() >= 2);
}

fn read(told: &[(String, Vec<String>)]) -> back_check::assessment::Answers {
    let entries = told.iter().map(|(question, options)| (question.as_str(), options.clone()));
    AnswerFile::deserialize(MapDeserializer::<_, ValueError>::new(entries)).unwrap().answers().unwrap()
}
