//! Promise: each rule of clinical.md 3.2 fires where its text says so, does not fire one answer away from it, and comes to
//! its level. The cases stand in `spec/`.

mod spec;
mod support;

use std::collections::BTreeSet;

use back_check::content::{CARDS, FALLBACK, Level, RULES};
use spec::{RuleSpec, cards, case, level_rules};
use support::{Complaints, Said, question_named};

/// Whether some case that fires the rule differs from this one in the answer to one question.
fn is_one_answer_away(spec: &RuleSpec, nearly: &Said) -> bool {
    spec.fires.iter().any(|fires| case(fires).0.differences(nearly).len() == 1)
}

fn check_firing_cases_of(level: Level) {
    let mut complaints = Complaints::default();
    for (_, spec) in level_rules().filter(|(at, _)| *at == level) {
        for text in spec.fires {
            let (said, expected) = case(text);
            let assessment = said.assessed();
            let expected = expected.unwrap_or(level);
            complaints.unless(assessment.rules.contains(&spec.rule), || {
                format!("{} [{text}] does not fire: {:?}", spec.rule, assessment.rules)
            });
            complaints.unless(assessment.level == Some(expected), || {
                format!(
                    "{} [{text}] comes to {:?}, not {expected:?}: {:?}",
                    spec.rule, assessment.level, assessment.rules
                )
            });
        }
    }
    complaints.report();
}

#[test]
fn every_emergency_rule_fires_where_it_should() {
    check_firing_cases_of(Level::Emergency);
}

#[test]
fn every_urgent_rule_fires_where_it_should() {
    check_firing_cases_of(Level::Urgent);
}

#[test]
fn every_soon_rule_fires_where_it_should() {
    check_firing_cases_of(Level::Soon);
}

#[test]
fn every_limited_rule_fires_where_it_should() {
    check_firing_cases_of(Level::SelfCareLimited);
}

#[test]
fn the_fallback_stands_where_no_rule_fires() {
    check_firing_cases_of(Level::SelfCare);
}

#[test]
fn no_rule_fires_one_answer_away_from_its_condition() {
    let mut complaints = Complaints::default();
    for (_, spec) in level_rules() {
        for text in spec.nearly {
            let (said, expected) = case(text);
            let assessment = said.assessed();
            complaints.unless(!assessment.rules.contains(&spec.rule), || format!("{} [{text}] fires", spec.rule));
            complaints.unless(expected.is_none() || assessment.level == expected, || {
                format!(
                    "{} [{text}] comes to {:?}, not {expected:?}: {:?}",
                    spec.rule, assessment.level, assessment.rules
                )
            });
        }
    }
    complaints.report();
}

#[test]
fn each_near_miss_is_one_answer_away_from_a_case_that_fires() {
    let mut complaints = Complaints::default();
    for spec in level_rules().map(|(_, spec)| spec).chain(cards::CARDS) {
        for text in spec.nearly {
            complaints.unless(is_one_answer_away(spec, &case(text).0), || format!("{} [{text}] is not", spec.rule));
        }
    }
    complaints.report();
}

#[test]
fn each_card_stands_where_it_should_and_leaves_the_level() {
    let mut complaints = Complaints::default();
    for spec in cards::CARDS {
        for (texts, shown) in [(spec.fires, true), (spec.nearly, false)] {
            for text in texts {
                let (said, expected) = case(text);
                let assessment = said.assessed();
                complaints.unless(assessment.cards.contains(&spec.rule) == shown, || {
                    format!("{} [{text}] should be shown: {shown}; cards: {:?}", spec.rule, assessment.cards)
                });
                complaints.unless(assessment.level == expected, || {
                    format!("{} [{text}] comes to {:?}, not {expected:?}", spec.rule, assessment.level)
                });
            }
        }
    }
    complaints.report();
}

#[test]
fn a_card_about_how_you_crack_does_not_count_as_a_rule() {
    for (_, spec) in level_rules() {
        assert!(!spec.rule.starts_with("R-B"), "{}", spec.rule);
    }
    let assessment = support::assessed("aim=partner-crack,neck-crack,self-pop popped=now habit=daily");
    assert_eq!(assessment.rules, ["R-S1"]);
    assert_eq!(assessment.cards, ["R-B1", "R-B2", "R-B3", "R-B7"]);
}

#[test]
fn the_rules_are_those_of_the_table_in_its_order_and_at_its_levels() {
    let specified: Vec<(&str, Level)> = level_rules().map(|(level, spec)| (spec.rule, level)).collect();
    let written: Vec<(&str, Level)> = RULES.iter().map(|rule| (rule.name, rule.level)).chain([FALLBACK]).collect();
    assert_eq!(written, specified, "a rule without cases, or cases without a rule");
    let specified: Vec<&str> = cards::CARDS.iter().map(|spec| spec.rule).collect();
    let written: Vec<&str> = CARDS.iter().map(|card| card.name).collect();
    assert_eq!(written, specified, "a card without cases, or cases without a card");
}

#[test]
fn every_rule_and_card_has_a_case_that_fires_and_one_that_nearly_does() {
    for spec in level_rules().map(|(_, spec)| spec).chain(cards::CARDS) {
        assert!(!spec.fires.is_empty() && !spec.nearly.is_empty(), "{} has no case", spec.rule);
        let cases: BTreeSet<Said> = spec.fires.iter().chain(spec.nearly).map(|text| case(text).0).collect();
        assert_eq!(cases.len(), spec.fires.len() + spec.nearly.len(), "{} has a case twice", spec.rule);
    }
}

#[test]
fn rules_are_reported_in_table_order_and_the_level_is_the_most_severe() {
    let assessment = support::assessed(
        "legs-walk=limp,foot-drop pain=9 where=upper ill=lump,fever spread=thigh bones-joints=osteopenia injury=big injury-checked=yes-ok",
    );
    assert_eq!(assessment.level, Some(Level::Emergency), "fever with a leg sign");
    assert_eq!(assessment.rules, ["R-E14", "R-U02", "R-U07", "R-O19"], "only what was said up to the fever");
    let assessment = support::assessed(
        "legs-walk=limp pain=9 where=upper ill=lump spread=thigh bones-joints=osteopenia duration=6w-3m",
    );
    assert_eq!(assessment.level, Some(Level::Urgent));
    assert_eq!(assessment.rules, ["R-U07", "R-U12", "R-O09", "R-O19", "R-L02"]);
}

#[test]
fn the_fallback_stands_alone() {
    for (_, spec) in level_rules() {
        for text in spec.fires {
            let rules = case(text).0.assessed().rules;
            assert_eq!(rules.contains(&"R-S1"), rules == ["R-S1"], "[{text}] {rules:?}");
        }
    }
}

#[test]
fn every_option_of_a_question_before_the_menu_stands_in_some_case() {
    let cases: Vec<Said> = level_rules()
        .map(|(_, spec)| spec)
        .chain(cards::CARDS)
        .flat_map(|spec| spec.fires.iter().chain(spec.nearly))
        .map(|text| case(text).0)
        .collect();
    // Options that no rule looks at and that are no one's harmless answer.
    let idle = ["where=buttock", "where=nowhere", "popped=not-sure", "aim=check", "aim=not-sure", "am-stiff=none"];
    let mut complaints = Complaints::default();
    for (question, option) in support::every_option() {
        let spelled = format!("{}={option}", question.name());
        if question_named(question.name()).part == back_check::content::Part::Menu || idle.contains(&spelled.as_str()) {
            continue;
        }
        complaints
            .unless(cases.iter().any(|said| said.has(question.name(), option)), || format!("no case has {spelled}"));
    }
    complaints.report();
}
