//! Promise: the reasons named are the person's own answers, and "what would change this" is what would.

mod spec;
mod support;

use std::collections::BTreeSet;

use back_check::assessment::file::assess;
use back_check::assessment::{Answers, Facts, Gaps, Raise, because, outcome, raises, walk};
use back_check::content::{Kind, Level, Part, QUESTIONS};
use support::{Complaints, Said, rule_named, spelled};

/// Every case of the rules, with what it comes to.
fn every_case() -> impl Iterator<Item = (&'static str, Said)> {
    spec::level_rules()
        .flat_map(|(_, rule)| rule.fires.iter().chain(rule.nearly))
        .map(|text| (*text, spec::case(text).0))
}

#[test]
fn every_rule_that_fires_names_answers_that_were_given_and_asked_for() {
    let mut complaints = Complaints::default();
    for (text, said) in every_case() {
        let (answers, outcome) = (said.answers(), said.outcome());
        for rule in &outcome.rules {
            let named = because(*rule, &answers, &outcome.facts);
            complaints.unless(!named.is_empty(), || format!("[{text}] {} names nothing", rule.name()));
            for choice in &named {
                complaints.unless(answers.has(*choice), || {
                    format!("[{text}] {} names {}, which was not said", rule.name(), spelled(*choice))
                });
                complaints.unless(outcome.facts.asked(choice.question), || {
                    format!("[{text}] {} names {}, which is not asked", rule.name(), spelled(*choice))
                });
            }
            let distinct: BTreeSet<_> = named.iter().collect();
            complaints
                .unless(distinct.len() == named.len(), || format!("[{text}] {} names an answer twice", rule.name()));
        }
    }
    complaints.report();
}

#[test]
fn the_reasons_are_those_that_decide() {
    #[rustfmt::skip]
    let cases = [
        ("danger-now=tummy-pulse age=50-69", "R-E03", "danger-now=tummy-pulse age=50-69"),
        ("body-health=aneurysm,thinner pain=1 pattern=same", "R-E03", "body-health=aneurysm pain=1 pattern=same"),
        ("pee-poo-numb=sex legs-walk=hands,limp", "R-E06", "pee-poo-numb=sex legs-walk=hands"),
        ("pee-poo-numb=leak,sex", "R-E05", "pee-poo-numb=leak"),
        ("injury=big injury-checked=no pain=6", "R-E10", "injury=big injury-checked=no pain=6"),
        ("body-health=cancer-now,diabetes spread=band,arm", "R-E13", "body-health=cancer-now spread=band"),
        ("pregnancy=p2 pattern=waves", "R-E15", "pregnancy=p2 pattern=waves"),
        ("pee-poo-numb=sex", "R-U01", "pee-poo-numb=sex"),
        ("age=u18 ill=fever", "R-U16", "age=u18 ill=fever"),
        ("pain=9", "R-U12", "pain=9"),
        ("danger-now=not-sure", "R-U20", "danger-now=not-sure"),
        ("spread=thigh,arm,tingle", "R-O03", "spread=arm spread=tingle"),
        ("duration=gt3m am-stiff=long inflam=butt,heel", "R-O08", "am-stiff=long inflam=butt inflam=heel"),
        ("pain=5 duration=gt3m", "R-O09", "pain=5 duration=gt3m"),
        ("pain=4 sleep=yes", "R-O10", "sleep=yes"),
        ("pain=not-sure", "R-L10", "pain=not-sure"),
        ("bones-joints=disc disc-when=not-sure", "R-O05", "disc-when=not-sure"),
        ("age=not-sure ill=rundown pain=2", "R-U26", "ill=rundown pain=2 age=not-sure"),
        ("pregnancy=not-sure", "R-L21", "pregnancy=maybe"),
        ("popped=week habit=not-sure", "R-L05", "habit=not-sure"),
        ("where=not-sure spread=not-sure", "R-L18", "where=not-sure spread=not-sure"),
        ("pain=2 bones-joints=as,ra", "R-L08", "bones-joints=ra bones-joints=as pain=2"),
    ];
    let mut complaints = Complaints::default();
    for (changes, rule, expected) in cases {
        let said = Said::adult(changes);
        let named = because(rule_named(rule), &said.answers(), &said.outcome().facts);
        let named: BTreeSet<String> = named.into_iter().map(spelled).collect();
        complaints.unless(named == expected.split(' ').map(str::to_owned).collect(), || {
            format!("[{changes}] {rule} names {named:?}, expected {expected}")
        });
    }
    complaints.report();
}

#[test]
fn a_rule_that_does_not_fire_names_nothing() {
    let said = Said::adult("danger-now=tummy-pulse pain=3");
    assert!(because(rule_named("R-E03"), &said.answers(), &said.outcome().facts).is_empty());
    assert!(because(rule_named("R-L10"), &said.answers(), &said.outcome().facts).is_empty());
}

#[test]
fn silence_is_never_named_as_an_answer() {
    let (answers, outcome) = (Said::nothing().answers(), Said::nothing().outcome());
    assert!(!outcome.rules.is_empty());
    for rule in &outcome.rules {
        assert!(
            because(*rule, &answers, &outcome.facts).is_empty(),
            "{} names an answer that was not given",
            rule.name()
        );
    }
}

/// Whether a change could be made to an answer that was asked for, and on the screen.
fn is_possible(raise: &Raise, answers: &Answers, facts: &Facts) -> bool {
    let question = &QUESTIONS[raise.choice.question.index()];
    facts.asked(question.id)
        && question.may_change
        && !answers.has(raise.choice)
        && question.not_sure.as_ref().is_none_or(|not_sure| not_sure.option != raise.choice)
        && question.denial != Some(raise.choice)
        && question.hidden.iter().all(|(hidden, when)| *hidden != raise.choice || !facts.hold(when))
        && (question.kind != Kind::Scale || answers.get(question.id).iter().all(|now| now < raise.choice.option))
}

#[test]
fn every_change_that_is_named_is_possible_and_raises_the_level_to_what_is_said() {
    let mut complaints = Complaints::default();
    let mut named = 0;
    for (text, said) in every_case() {
        let (answers, now) = (said.answers(), said.outcome());
        let level = now.verdict.level();
        let raises = raises(&answers, &now);
        complaints.unless(raises.len() <= 5, || format!("[{text}] names {}", raises.len()));
        complaints.unless(raises.is_sorted_by_key(|raise| raise.level), || format!("[{text}] not mildest first"));
        for raise in &raises {
            named += 1;
            let say = || format!("[{text}] {} to {:?}", spelled(raise.choice), raise.level);
            complaints.unless(is_possible(raise, &answers, &now.facts), || format!("{} is not possible", say()));
            let then = outcome(&walk(&answers.with(raise.choice), Part::Plan, Gaps::Nothing)).verdict.level();
            complaints.unless(then == Some(raise.level), || format!("{} comes to {then:?}", say()));
            complaints.unless(Some(raise.level) > level, || format!("{} is no rise from {level:?}", say()));
            let in_full = assess(&answers.with(raise.choice)).level;
            complaints.unless(in_full >= Some(raise.level), || {
                format!("{} comes to {in_full:?} with what else was said", say())
            });
        }
        let distinct: BTreeSet<_> = raises.iter().map(|raise| raise.choice).collect();
        complaints.unless(distinct.len() == raises.len(), || format!("[{text}] names a change twice"));
    }
    complaints.report();
    assert!(named > 500, "only {named} changes were looked at");
}

#[test]
fn a_mild_outcome_names_what_would_make_it_worse() {
    for changes in [
        "",
        "pain=4",
        "pain=3 spread=thigh",
        "age=70plus",
        "age=u18",
        "who-for=other-here",
        "pregnancy=p2",
        "bones-joints=ra",
    ] {
        let said = Said::adult(changes);
        let raises = raises(&said.answers(), &said.outcome());
        assert!(!raises.is_empty(), "{changes}: nothing is named");
        assert!(raises.iter().any(|raise| raise.level >= Level::Urgent), "{changes}: no danger is named: {raises:?}");
    }
}

#[test]
fn nothing_raises_an_emergency_or_stands_above_a_card() {
    for changes in [
        "danger-now=chest",
        "body-health=aneurysm pain=4",
        "popped=week after-pop=head",
        "who-for=other-away",
        "who-for=other-cannot legs-walk=limp",
    ] {
        let said = Said::adult(changes);
        assert_eq!(raises(&said.answers(), &said.outcome()), [], "{changes}");
    }
}
