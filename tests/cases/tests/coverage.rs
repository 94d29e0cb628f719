//! The cases are many enough, leave nothing out, and say what they should.

use std::collections::BTreeSet;
use std::sync::LazyLock;

use back_check::assessment::{Gaps, walk};
use back_check::content::{CARDS, Level, Part, QUESTIONS, Question, RULES, STRETCHES};
use worked_cases::{Case, NotOffered, all, level_id};

#[path = "../../reading_level/grade.rs"]
mod grade;

fn cases() -> &'static [Case] {
    static CASES: LazyLock<Vec<Case>> = LazyLock::new(|| all().unwrap());
    &CASES
}

#[test]
fn there_are_at_least_sixty() {
    let count = cases().len();
    assert!(count >= 60, "{count}");
}

#[test]
fn each_level_has_cases() {
    let cases = cases();
    for level in Level::ALL.map(Some).into_iter().chain([None]) {
        let count = cases.iter().filter(|case| case.levels.contains(&level)).count();
        assert!(count >= 3, "{}: {count}", level_id(level));
    }
}

#[test]
fn each_option_of_each_question_is_told_by_a_case() {
    let cases = cases();
    let told: BTreeSet<(&str, &str)> = cases
        .iter()
        .flat_map(|case| &case.told)
        .flat_map(|(question, options)| options.iter().map(move |option| (question.as_str(), option.as_str())))
        .collect();
    let mut missing = Vec::new();
    for question in &QUESTIONS {
        missing.extend(
            question.id.option_ids().map(|option| (question.name(), option)).filter(|pair| !told.contains(pair)),
        );
    }
    assert!(missing.is_empty(), "no case tells {missing:?}");
}

#[test]
fn each_rule_and_each_card_is_named_by_a_case() {
    let cases = cases();
    let named: BTreeSet<&str> = cases.iter().flat_map(|case| &case.rules).map(String::as_str).collect();
    let unnamed: Vec<&str> = RULES.iter().map(|rule| rule.name).filter(|rule| !named.contains(rule)).collect();
    assert!(unnamed.is_empty(), "rules that no case names: {unnamed:?}");
    let shown: BTreeSet<&str> = cases.iter().flat_map(|case| &case.cards).map(String::as_str).collect();
    let unshown: Vec<&str> = CARDS.iter().map(|card| card.name).filter(|card| !shown.contains(card)).collect();
    assert!(unshown.is_empty(), "cards that no case names: {unshown:?}");
}

#[test]
fn a_case_above_self_care_offers_nothing() {
    for case in cases() {
        if case.levels.iter().any(|level| !level.is_some_and(Level::offers_stretches)) {
            assert_eq!(case.not_offered, NotOffered::All, "{}", case.id);
        }
    }
}

#[test]
fn a_case_that_offers_something_speaks_of_every_stretch() {
    for case in cases() {
        let NotOffered::These(refused) = &case.not_offered else { continue };
        let spoken: BTreeSet<&str> =
            case.offered.iter().map(|offered| &offered.stretch).chain(refused).map(String::as_str).collect();
        let silent: Vec<&str> = STRETCHES.iter().map(|it| it.id).filter(|id| !spoken.contains(id)).collect();
        assert!(silent.is_empty(), "{} does not speak of {silent:?}", case.id);
    }
}

#[test]
fn the_reason_names_a_rule_or_a_card_of_the_case() {
    for case in cases() {
        let named = case.rules.iter().chain(&case.cards).any(|name| case.why.contains(name.as_str()));
        assert!(named, "{}: {}", case.id, case.why);
    }
}

/// The person with nothing wrong answers follow-up questions too, so that a file is complete; nothing may hang on that.
#[test]
fn a_case_answers_itself_every_follow_up_that_it_brings_up() {
    let mut silent = Vec::new();
    for case in cases() {
        let asked = walk(&case.answers, last_part(case), Gaps::NotSure).asked;
        let follow_ups =
            asked.iter().map(|id| &QUESTIONS[id.index()]).filter(|it| it.follow_up && it.part != Part::Menu);
        let untold = follow_ups.filter(|question| !tells(case, question));
        silent.extend(untold.map(|question| format!("{}: {}", case.id, question.name())));
    }
    assert!(silent.is_empty(), "not told:\n{}", silent.join("\n"));
}

/// Except after an emergency sign and for someone who cannot be asked, where less is asked than a person may tell.
#[test]
fn a_case_tells_only_what_is_asked() {
    let mut idle = Vec::new();
    for case in cases() {
        if case.levels.contains(&None) || case.levels.contains(&Some(Level::Emergency)) {
            continue;
        }
        let asked = walk(&case.answers, last_part(case), Gaps::NotSure).asked;
        let is_asked = |name: &str| asked.iter().any(|id| QUESTIONS[id.index()].name() == name);
        idle.extend(
            case.told.iter().filter(|(name, _)| !is_asked(name)).map(|(name, _)| format!("{}: {name}", case.id)),
        );
    }
    assert!(idle.is_empty(), "told but not asked:\n{}", idle.join("\n"));
}

/// Told under one title alone: two files with the same answers would be one case.
#[test]
fn no_two_cases_are_the_same() {
    let cases = cases();
    let titles: BTreeSet<&str> = cases.iter().map(|case| case.title.as_str()).collect();
    assert_eq!(titles.len(), cases.len(), "two cases have the same title");
    for (at, case) in cases.iter().enumerate() {
        let twin = cases[..at].iter().find(|earlier| earlier.answers == case.answers);
        assert!(twin.is_none(), "{} has the answers of {}", case.id, twin.unwrap().id);
    }
}

/// As the texts of the program: school grade 6 or below.
#[test]
fn the_stories_are_plain() {
    const NAMES: &[&str] = &["ankylosing spondylitis", "rheumatoid arthritis", "osteoporosis", "C-section"];
    for case in cases() {
        let passage = grade::Passage::new(case.id.clone(), &[&case.title, &case.story], NAMES);
        let grade = passage.grade();
        assert!(grade <= 6.0, "{} reads at grade {grade:.1}: {:#?}", passage.screen, passage.hardest(3));
        assert!(passage.words() >= 15, "{} is no story", case.id);
    }
}

#[test]
fn the_person_with_nothing_wrong_has_nothing_wrong() {
    let text = "title = 'Nothing'\nstory = 'None.'\nlevel = 'self-care'\nrules = ['R-S1']\nnot-offered = []\n\
                why = 'R-S1'\nrest = 'nothing wrong'\n[answers]\n";
    let assessment = Case::from_toml("nothing", text).unwrap().assessed();
    assert_eq!(assessment.level, Some(Level::SelfCare));
    assert_eq!(assessment.rules, ["R-S1"]);
    assert!(assessment.cards.is_empty() && assessment.left_out.is_empty() && assessment.unanswered.is_empty());
}

fn last_part(case: &Case) -> Part {
    let offers = case.levels.iter().any(|level| level.is_some_and(Level::offers_stretches));
    if offers { Part::Menu } else { Part::Plan }
}

/// Told by the file, or left unanswered by it on purpose.
fn tells(case: &Case, question: &Question) -> bool {
    case.told.iter().any(|(told, _)| told == question.name()) || case.answers.get(question.id).is_empty()
}
