//! Promise: after each answer comes the question that clinical.md 3.1 names, and no other.
//!
//! One block per question. `EMERGENCY` is the emergency card, `END` the outcome (for the last three questions: the menu).

mod support;

use std::collections::BTreeSet;

use back_check::assessment::file::assess;
use back_check::assessment::{Gaps, Picks, walk};
use back_check::content::{Level, Part};
use support::{Complaints, Said, ended, every_option, names, options_of, question_named};

/// A question; the answers before it that differ from the low-risk adult's; and what follows each of its answers.
type Block = (&'static str, &'static str, &'static [&'static str]);

/// "`options` -> next"; `*` stands for every option of the question that no other line of the block names.
#[rustfmt::skip]
const NEXT: &[Block] = &[
    ("who-for", "", &["* -> age"]),
    ("age", "", &["u18 -> child-age", "18-49 50-69 70plus not-sure -> danger-now"]),
    ("child-age", "age=u18", &["u10 10-15 16-17 not-sure -> danger-now"]),
    ("danger-now", "", &["chest clot tearing faint very-ill stiff-neck-ill -> EMERGENCY", "tummy-pulse none not-sure -> pee-poo-numb"]),
    ("danger-now", "age=50-69", &["tummy-pulse -> EMERGENCY", "none not-sure -> pee-poo-numb"]),
    ("danger-now", "age=70plus", &["tummy-pulse -> EMERGENCY", "none not-sure -> pee-poo-numb"]),
    ("danger-now", "age=not-sure", &["tummy-pulse -> EMERGENCY", "none not-sure -> pee-poo-numb"]),
    ("danger-now", "age=u18", &["tummy-pulse none not-sure -> pee-poo-numb"]),
    ("pee-poo-numb", "", &["pee-hard leak no-feel saddle -> EMERGENCY", "sex old-same none not-sure -> legs-walk"]),
    ("legs-walk", "", &[
        "both-legs weak-worse -> EMERGENCY", "unsteady hands -> unsteady-speed",
        "foot-drop limp no-stand old-walk none not-sure -> stroke-signs",
    ]),
    ("legs-walk", "pee-poo-numb=sex", &[
        "both-legs weak-worse foot-drop unsteady hands no-stand -> EMERGENCY", "limp old-walk none not-sure -> stroke-signs",
    ]),
    ("legs-walk", "age=u18", &["no-stand both-legs weak-worse -> EMERGENCY", "limp foot-drop old-walk none -> stroke-signs"]),
    ("unsteady-speed", "legs-walk=unsteady", &["days -> EMERGENCY", "months not-sure -> stroke-signs"]),
    ("unsteady-speed", "legs-walk=hands", &["days -> EMERGENCY", "months not-sure -> stroke-signs"]),
    ("stroke-signs", "", &["face-arm-speech see-swallow dizzy-neck worst-head -> EMERGENCY", "none not-sure -> injury"]),
    ("stroke-signs", "who-for=other-here", &["none not-sure -> injury"]),
    ("stroke-signs", "who-for=other-away", &["face-arm-speech see-swallow dizzy-neck worst-head -> EMERGENCY", "none not-sure -> END"]),
    ("stroke-signs", "who-for=other-cannot", &["face-arm-speech see-swallow dizzy-neck worst-head -> EMERGENCY", "none not-sure -> END"]),
    ("injury", "", &["none old -> ill", "big -> injury-checked", "small not-sure -> injury-signs"]),
    ("injury-checked", "injury=big", &["no yes-ok yes-other yes-spine not-sure -> injury-signs"]),
    ("injury-signs", "injury=big", &["cant-move -> EMERGENCY", "bone-sore bruise none not-sure -> ill"]),
    ("injury-signs", "injury=small", &["cant-move -> EMERGENCY", "bone-sore bruise none not-sure -> ill"]),
    ("injury-signs", "injury=not-sure", &["cant-move -> EMERGENCY", "bone-sore bruise none not-sure -> ill"]),
    ("ill", "", &["* -> bones-joints"]),
    ("ill", "legs-walk=foot-drop", &["fever -> EMERGENCY", "* -> bones-joints"]),
    ("ill", "age=u18 legs-walk=limp", &["fever -> EMERGENCY", "* -> bones-joints"]),
    ("bones-joints", "", &["disc disc,surgery -> disc-when", "surgery -> surgery-when", "* -> body-health"]),
    ("disc-when", "bones-joints=disc", &["now recent settled not-sure -> body-health"]),
    ("disc-when", "bones-joints=disc,surgery", &["now recent settled not-sure -> surgery-when"]),
    ("surgery-when", "bones-joints=surgery", &["year metal old not-sure -> body-health"]),
    ("body-health", "", &["* -> pregnancy"]),
    ("body-health", "age=70plus", &["* -> where"]),
    ("body-health", "age=u18 child-age=u10", &["* -> where"]),
    ("body-health", "age=u18 child-age=10-15", &["* -> pregnancy"]),
    ("body-health", "legs-walk=foot-drop", &["cancer-now cancer-old cancer-unsure thinner -> EMERGENCY", "* -> pregnancy"]),
    ("body-health", "injury=big", &["thinner -> EMERGENCY", "* -> pregnancy"]),
    ("pregnancy", "", &["maybe p1 p2 p3 baby6 -> pregnancy-signs", "no baby26 -> where"]),
    ("pregnancy-signs", "pregnancy=p1", &["bleed waters tight moves bad-pain swell -> EMERGENCY", "none not-sure -> where"]),
    ("where", "", &["* -> spread"]),
    ("spread", "", &["* -> pain"]),
    ("spread", "body-health=cancer-old", &["band tingle -> EMERGENCY", "* -> pain"]),
    ("spread", "pee-poo-numb=sex", &["tingle -> EMERGENCY", "* -> pain"]),
    ("pain", "", &["0 1 2 3 -> pattern", "4 5 6 7 8 9 10 not-sure -> cant-do"]),
    ("pain", "danger-now=tummy-pulse", &["0 1 2 3 -> pattern", "4 5 6 7 8 9 10 not-sure -> EMERGENCY"]),
    ("pain", "body-health=aneurysm", &["0 1 2 3 -> pattern", "4 5 6 7 8 9 10 not-sure -> EMERGENCY"]),
    ("pain", "injury=big injury-checked=no", &["0 -> pattern", "* -> EMERGENCY"]),
    ("pain", "bones-joints=as injury=small", &["0 -> pattern", "* -> EMERGENCY"]),
    ("pain", "ill=fever body-health=diabetes", &["0 -> pattern", "* -> EMERGENCY"]),
    ("pain", "ill=fever spread=band", &["0 -> pattern", "* -> EMERGENCY"]),
    ("cant-do", "pain=4", &["yes slowly no not-sure -> sleep"]),
    ("sleep", "pain=4", &["no turn yes not-sure -> pattern"]),
    ("pattern", "", &["* -> duration"]),
    ("pattern", "pain=3", &["* -> duration"]),
    ("pattern", "pain=4", &["* -> cough"]),
    ("pattern", "pregnancy=p2", &["waves -> EMERGENCY", "* -> duration"]),
    ("pattern", "pregnancy=p3", &["waves -> EMERGENCY", "* -> duration"]),
    ("pattern", "body-health=aneurysm pain=1", &["same -> EMERGENCY", "* -> duration"]),
    ("cough", "pain=4", &["no yes not-sure -> duration"]),
    ("duration", "", &["lt1w -> aim", "1-3w 3-6w 6w-3m gt3m onoff not-sure -> trend"]),
    ("duration", "pain=1", &["* -> trend"]),
    ("duration", "pain=not-sure", &["* -> trend"]),
    ("duration", "bones-joints=disc", &["lt1w -> seen", "* -> trend"]),
    ("duration", "age=50-69 where=shoulders-hips", &["lt1w -> am-stiff", "* -> trend"]),
    ("duration", "bones-joints=as pain=4", &["lt1w -> EMERGENCY", "* -> trend"]),
    ("trend", "pain=1", &["better same worse not-sure -> aim"]),
    ("trend", "duration=1-3w", &["* -> aim"]),
    ("trend", "duration=3-6w", &["* -> seen"]),
    ("trend", "duration=6w-3m", &["* -> seen"]),
    ("trend", "duration=gt3m", &["* -> seen"]),
    ("trend", "duration=onoff", &["* -> seen"]),
    ("trend", "duration=not-sure", &["* -> seen"]),
    ("trend", "pain=1 bones-joints=disc", &["* -> seen"]),
    ("trend", "pain=1 age=50-69 where=shoulders-hips", &["* -> am-stiff"]),
    ("seen", "duration=3-6w", &["no yes-move yes-other not-sure -> aim"]),
    ("seen", "duration=6w-3m", &["* -> aim"]),
    ("seen", "duration=gt3m", &["* -> am-stiff"]),
    ("seen", "duration=onoff", &["* -> am-stiff"]),
    ("seen", "duration=gt3m age=50-69", &["* -> aim"]),
    ("seen", "duration=gt3m age=u18", &["* -> aim"]),
    ("seen", "duration=3-6w age=70plus where=shoulders-hips", &["* -> am-stiff"]),
    ("seen", "duration=3-6w where=shoulders-hips", &["* -> aim"]),
    ("am-stiff", "duration=gt3m", &["long -> inflam", "none short not-sure -> aim"]),
    ("am-stiff", "age=50-69 where=shoulders-hips", &["* -> aim"]),
    ("inflam", "duration=gt3m am-stiff=long", &["* -> aim"]),
    ("aim", "", &["* -> popped"]),
    ("popped", "", &["no -> END", "now today week month not-sure -> after-pop"]),
    ("after-pop", "popped=month", &["head -> EMERGENCY", "fine sore worse rib nerve not-sure -> habit"]),
    ("after-pop", "popped=now body-health=thinner", &["head nerve -> EMERGENCY", "* -> habit"]),
    ("after-pop", "popped=now legs-walk=limp", &["head nerve -> EMERGENCY", "* -> habit"]),
    ("habit", "popped=week", &["rare daily many not-sure -> END"]),
    ("limits", "", &["* -> kit"]),
    ("kit", "limits=none", &["partner mat,partner -> partner-ok", "mat bed chair towel roller none not-sure -> END"]),
    ("kit", "who-for=other-here limits=none", &["mat bed chair towel roller none not-sure -> partner-ok"]),
    ("partner-ok", "limits=none kit=partner", &["say-stop stop-word no-push let-go say-stop,let-go -> END"]),
];

/// Each option list of a block with what follows it.
fn lines(&(question, _, lines): &Block) -> Vec<(&'static str, &'static str)> {
    let split: Vec<(&str, &str)> =
        lines.iter().map(|line| line.split_once(" -> ").expect("a line has an arrow")).collect();
    let named: Vec<&str> = split.iter().flat_map(|(options, _)| options.split(' ')).collect();
    let rest = options_of(question_named(question)).iter().filter(|option| !named.contains(option));
    split
        .iter()
        .flat_map(|(options, next)| {
            let options: Vec<&'static str> =
                if *options == "*" { rest.clone().copied().collect() } else { options.split(' ').collect() };
            assert!(!options.is_empty(), "the `*` of `{question}` stands for nothing");
            options.into_iter().map(|option| (option, *next))
        })
        .collect()
}

#[test]
fn each_answer_leads_to_the_named_question() {
    let mut complaints = Complaints::default();
    for block in NEXT {
        let (question, context, _) = *block;
        let question = question_named(question);
        for (option, next) in lines(block) {
            let said = Said::adult(context).before(question.id).but(&format!("{}={option}", question.name()));
            let last = if question.part == Part::Menu { Part::Menu } else { Part::Plan };
            let taken = walk(&said.answers(), last, Gaps::Ask);
            let found = ended(taken.end);
            let asked = taken.asked.contains(&question.id);
            complaints.unless(asked && found == next, || {
                format!("[{context}] {}={option}: expected {next}, got {found} (asked: {asked})", question.name())
            });
        }
    }
    complaints.report();
}

#[test]
fn every_option_of_every_question_has_a_line_here() {
    let lines: BTreeSet<(&str, &str)> =
        NEXT.iter().flat_map(|block| lines(block).into_iter().map(move |(options, _)| (block.0, options))).collect();
    let without: Vec<_> =
        every_option().filter(|(question, option)| !lines.contains(&(question.name(), *option))).collect();
    assert!(
        without.is_empty(),
        "no line says what follows {:?}",
        without.iter().map(|it| (it.0.name(), it.1)).collect::<Vec<_>>()
    );
}

#[test]
fn a_low_risk_adult_sees_18_questions_and_2_more_before_the_menu() {
    let low_risk = Said::only_asked("");
    let check = walk(&low_risk.answers(), Part::Plan, Gaps::Ask);
    assert_eq!(ended(check.end), "END");
    assert_eq!(
        names(&check.asked),
        [
            "who-for",
            "age",
            "danger-now",
            "pee-poo-numb",
            "legs-walk",
            "stroke-signs",
            "injury",
            "ill",
            "bones-joints",
            "body-health",
            "pregnancy",
            "where",
            "spread",
            "pain",
            "pattern",
            "duration",
            "aim",
            "popped",
        ]
    );
    let menu = walk(&low_risk.but("limits=none kit=mat").answers(), Part::Menu, Gaps::Ask);
    assert_eq!(ended(menu.end), "END");
    assert_eq!(names(&menu.asked)[18..], ["limits", "kit"]);
}

#[test]
fn each_follow_up_adds_one_question() {
    #[rustfmt::skip]
    let cases = [
        ("", 18), ("age=u18", 19), ("age=70plus", 17), ("age=u18 child-age=u10", 18), ("legs-walk=unsteady", 19),
        ("injury=small", 19), ("injury=big", 20), ("bones-joints=disc", 20), ("bones-joints=surgery", 19),
        ("bones-joints=disc,surgery", 21), ("pregnancy=p1", 19), ("pregnancy=baby26", 18), ("pain=1", 19), ("pain=4", 22),
        ("duration=1-3w", 19), ("duration=3-6w", 20), ("duration=gt3m", 21), ("duration=gt3m am-stiff=long", 22),
        ("where=shoulders-hips", 18), ("where=shoulders-hips age=50-69", 19), ("popped=week", 20), ("who-for=other-away", 6),
        ("who-for=other-here", 18), ("danger-now=chest", 3), ("age=u18 danger-now=chest", 4),
    ];
    for (changes, count) in cases {
        let asked = names(&Said::adult(changes).walked().asked);
        assert_eq!(asked.len(), count, "{changes}: {asked:?}");
    }
}

#[test]
fn nobody_asks_a_child_about_sex() {
    let with_sex = |age: &str| Said::adult(&format!("{age} pee-poo-numb=sex")).assessed();
    for age in ["age=u18 child-age=u10", "age=u18 child-age=10-15", "age=u18 child-age=not-sure"] {
        let assessment = with_sex(age);
        assert!(!assessment.rules.contains(&"R-U01"), "{age}: the hidden option counts: {assessment:?}");
        assert!(assessment.unanswered.contains(&"pee-poo-numb"), "{age}: a hidden option alone is no answer");
        let then = Said::adult(&format!("{age} pee-poo-numb=sex,old-same")).assessed();
        assert!(!then.unanswered.contains(&"pee-poo-numb"), "{age}: the other tick is an answer");
    }
    for age in ["age=u18 child-age=16-17", "age=18-49", "age=50-69", "age=70plus"] {
        assert!(with_sex(age).rules.contains(&"R-U01"), "{age}: the option is offered");
    }
}

#[test]
fn someone_else_who_is_here_implies_a_helper_so_partner_is_not_asked() {
    let assessment = Said::adult("who-for=other-here limits=none kit=partner").assessed();
    assert!(assessment.unanswered.contains(&"kit"), "a hidden option alone is no answer: {assessment:?}");
    let assessment = Said::adult("limits=none kit=partner").assessed();
    assert!(!assessment.unanswered.contains(&"kit"), "the option is offered to oneself");
}

#[test]
fn an_answer_to_a_question_that_is_no_longer_asked_does_not_count() {
    #[rustfmt::skip]
    let cases = [
        ("age=18-49", "child-age=u10"), ("legs-walk=none", "unsteady-speed=days"), ("injury=small", "injury-checked=no"),
        ("injury=none", "injury-signs=cant-move"), ("bones-joints=none", "disc-when=now"),
        ("bones-joints=none", "surgery-when=metal"), ("age=70plus", "pregnancy=p2"), ("pregnancy=no", "pregnancy-signs=bleed"),
        ("pregnancy=baby26", "pregnancy-signs=bleed"), ("pain=3", "cant-do=no"), ("pain=3", "sleep=yes"),
        ("pain=3", "cough=yes"), ("pain=0 duration=lt1w", "trend=worse"), ("duration=1-3w", "seen=yes-move"),
        ("duration=6w-3m", "am-stiff=long"), ("duration=gt3m am-stiff=short", "inflam=late-night,butt"),
        ("popped=no", "after-pop=head"), ("popped=no", "habit=many"), ("kit=mat", "partner-ok=say-stop"),
        ("who-for=other-away", "pain=9"), ("who-for=other-away", "injury=big"), ("pain=9", "limits=floor kit=none"),
    ];
    for (context, stale) in cases {
        assert_eq!(
            Said::adult(&format!("{context} {stale}")).assessed(),
            Said::adult(context).assessed(),
            "{context}: {stale}"
        );
    }
}

#[test]
fn a_helper_can_be_kept_out_by_ticking_nothing() {
    let mut answers = Said::adult("limits=none kit=partner").answers();
    let promises = question_named("partner-ok").id;
    assert_eq!(ended(walk(&answers, Part::Menu, Gaps::Ask).end), "partner-ok");
    answers.set(promises, Picks::NOTHING_TICKED);
    assert_eq!(ended(walk(&answers, Part::Menu, Gaps::Ask).end), "END");
    assert!(assess(&answers).cards.contains(&"R-B5"));
}

#[test]
fn where_the_person_cannot_answer_a_card_stands_instead_of_an_outcome() {
    for who in ["other-away", "other-cannot"] {
        for rest in ["", "legs-walk=limp", "danger-now=not-sure", "age=u18 child-age=u10", "pee-poo-numb=sex"] {
            let assessment = Said::adult(&format!("who-for={who} {rest}")).assessed();
            assert_eq!(assessment.level, None, "{who} {rest}");
            assert!(assessment.stretches.is_empty(), "{who} {rest}");
            assert!(assessment.cards.contains(&"R-B4"), "{who} {rest}: {:?}", assessment.cards);
            assert!(!assessment.rules.contains(&"R-S1"), "{who} {rest}: no level, no fallback");
        }
        for sign in ["danger-now=faint", "pee-poo-numb=leak", "legs-walk=both-legs", "stroke-signs=worst-head"] {
            let assessment = Said::adult(&format!("who-for={who} {sign}")).assessed();
            assert_eq!(assessment.level, Some(Level::Emergency), "{who} {sign}: an emergency wins");
        }
    }
}
