//! Promises that hold for any answers whatever, tried on random ones.

mod support;

use std::collections::BTreeSet;

use back_check::assessment::file::assess;
use back_check::assessment::{Answers, End, Gaps, Picks, menu, outcome, walk};
use back_check::content::{FALLBACK, Kind, Level, Part, QUESTIONS, Question, RULES, STRETCHES};
use proptest::prelude::*;
use support::{Said, choice_named, name};

/// Picks for one question from a random number: nothing, one option, or (where allowed) several without the denial.
fn picks(question: &Question, dice: u32) -> Picks {
    let count = question.option_count() as u32;
    let one = Picks::only((dice % count) as u8);
    if question.kind != Kind::Multiple || dice.is_multiple_of(3) {
        return one;
    }
    let several = (0..count as u8)
        .filter(|option| dice >> 8 & 1 << option != 0)
        .filter(|option| question.alone.iter().all(|alone| alone.option != *option));
    let several = several.fold(Picks::NONE, Picks::with);
    if several.is_empty() { one } else { several }
}

/// The low-risk adult with a random number of random answers, so that mild outcomes come up as well as severe ones.
fn mostly_harmless() -> impl Strategy<Value = Answers> {
    let changes = proptest::collection::vec((0..QUESTIONS.len(), any::<u32>()), 0..12);
    changes.prop_map(|changes| {
        let mut answers = Said::adult(support::ALL_KIT).answers();
        for (question, dice) in changes {
            let question = &QUESTIONS[question];
            answers.set(question.id, picks(question, dice));
        }
        answers
    })
}

/// Any answers, gaps among them.
fn anything() -> impl Strategy<Value = Answers> {
    proptest::collection::vec(any::<u32>(), QUESTIONS.len()).prop_map(|dice| {
        let mut answers = Answers::new();
        for (question, dice) in QUESTIONS.iter().zip(dice).filter(|(_, dice)| dice % 8 != 0) {
            answers.set(question.id, picks(question, dice));
        }
        answers
    })
}

/// Answers the questions one by one, as the screens do, from what is prepared.
fn step_by_step(prepared: &Answers, last: Part) -> (Answers, End) {
    let mut given = Answers::new();
    loop {
        match walk(&given, last, Gaps::Ask).end {
            End::Question(question) => {
                let picks = prepared.get(question);
                assert!(!picks.is_empty(), "{} has no answer prepared", name(question));
                assert!(given.get(question).is_empty(), "{} is asked again after its answer", name(question));
                given.set(question, picks);
            }
            end => return (given, end),
        }
    }
}

/// Whether every question that is asked has an answer that is on offer.
fn is_complete(answers: &Answers) -> bool {
    walk(answers, Part::Menu, Gaps::NotSure).unanswered.is_empty()
}

fn level_of(rule: &str) -> Level {
    RULES.iter().find(|it| it.name == rule).map_or(FALLBACK.1, |it| it.level)
}

fn check_sound(answers: &Answers) -> Result<(), TestCaseError> {
    let assessment = assess(answers);
    let severest = assessment.rules.iter().map(|rule| level_of(rule)).max();
    if let Some(level) = assessment.level {
        prop_assert_eq!(Some(level), severest, "the level is that of the most severe rule: {:?}", assessment);
    } else {
        prop_assert!(assessment.cards.contains(&"R-B4") && severest < Some(Level::Emergency), "{:?}", assessment);
    }
    let stretches = assessment.level.is_some_and(Level::offers_stretches);
    prop_assert!(stretches || assessment.stretches.is_empty(), "no stretch at {:?}", assessment.level);
    let listed: Vec<&str> =
        assessment.stretches.iter().map(|it| it.id).chain(assessment.left_out.iter().map(|it| it.id)).collect();
    prop_assert_eq!(listed.len(), STRETCHES.len());
    prop_assert_eq!(
        listed.into_iter().collect::<BTreeSet<_>>(),
        STRETCHES.iter().map(|it| it.id).collect::<BTreeSet<_>>()
    );
    prop_assert!(assessment.left_out.iter().all(|it| !it.because.is_empty()), "{:?}", assessment.left_out);
    let partner = |id: &str| STRETCHES.iter().any(|it| it.id == id && it.partner);
    if assessment.stretches.iter().any(|it| partner(it.id)) {
        let agreed = ["say-stop", "stop-word", "no-push", "let-go"]
            .into_iter()
            .all(|it| answers.has(choice_named("partner-ok", it)));
        prop_assert!(agreed, "a helper without all four promises: {:?}", assessment.stretches);
    }
    Ok(())
}

/// Every kind of outcome comes up, so that the properties above are not proved of nothing.
#[test]
fn the_random_answers_reach_every_level() {
    use proptest::strategy::ValueTree;
    use proptest::test_runner::TestRunner;
    let mut runner = TestRunner::deterministic();
    let mut seen = BTreeSet::new();
    let strategy = prop_oneof![mostly_harmless(), anything()];
    for _ in 0..2000 {
        let answers = strategy.new_tree(&mut runner).expect("answers can be made").current();
        seen.insert(assess(&answers).level.map_or("none", Level::id));
    }
    assert_eq!(seen, BTreeSet::from(["none", "self-care", "self-care-limited", "soon", "urgent", "emergency"]));
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 1500, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn an_assessment_of_a_nearly_harmless_set_of_answers_is_sound(answers in mostly_harmless()) {
        check_sound(&answers)?;
    }

    #[test]
    fn an_assessment_of_any_answers_is_sound(answers in anything()) {
        check_sound(&answers)?;
    }

    #[test]
    fn answering_question_by_question_comes_to_the_same_as_the_whole_file(prepared in mostly_harmless()) {
        prop_assume!(is_complete(&prepared));
        let (given, end) = step_by_step(&prepared, Part::Plan);
        prop_assert!(!matches!(end, End::Question(_)));
        let by_step = outcome(&walk(&given, Part::Plan, Gaps::Ask));
        let whole = outcome(&walk(&prepared, Part::Plan, Gaps::NotSure));
        prop_assert_eq!(&by_step, &whole, "up to the outcome");
        if by_step.verdict.level().is_some_and(Level::offers_stretches) {
            let (given, _) = step_by_step(&prepared, Part::Menu);
            let by_step = menu(&outcome(&walk(&given, Part::Menu, Gaps::Ask)));
            prop_assert_eq!(by_step, menu(&outcome(&walk(&prepared, Part::Menu, Gaps::NotSure))), "in the menu");
            prop_assert_eq!(assess(&given), assess(&prepared), "as a file");
        } else {
            prop_assert_eq!(assess(&given), assess(&prepared), "as a file");
        }
    }

    #[test]
    fn the_check_only_grows_question_by_question(prepared in mostly_harmless()) {
        prop_assume!(is_complete(&prepared));
        let full = walk(&prepared, Part::Plan, Gaps::NotSure).asked;
        let mut given = Answers::new();
        for (place, question) in full.iter().enumerate() {
            let so_far = walk(&given, Part::Plan, Gaps::Ask);
            prop_assert_eq!(&so_far.asked[..], &full[..=place], "what was asked stays asked");
            given.set(*question, prepared.get(*question));
        }
    }

    #[test]
    fn stopping_at_the_first_emergency_changes_no_level(answers in prop_oneof![mostly_harmless(), anything()]) {
        let check = walk(&answers, Part::Plan, Gaps::NotSure);
        if let End::Emergency(question) = check.end {
            let mut cut = Answers::new();
            check.asked.iter().for_each(|asked| cut.set(*asked, answers.get(*asked)));
            prop_assert_eq!(check.asked.last(), Some(&question));
            prop_assert_eq!(assess(&cut), assess(&answers));
            prop_assert_eq!(assess(&cut).level, Some(Level::Emergency));
        }
    }
}
