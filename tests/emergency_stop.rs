//! Promise: an answer that is an emergency leads to the emergency card at once; nothing said before or after changes that.

mod spec;
mod support;

use back_check::assessment::file::assess;
use back_check::assessment::{End, Gaps, Picks, walk};
use back_check::content::{Level, Part, QUESTIONS};
use support::{Complaints, Said, name, options_of, question_named};

/// "Alone and at once" (clinical.md 3, *Emergency stop*).
const ALONE: &[(&str, &[&str])] = &[
    ("danger-now", &["chest", "clot", "tearing", "faint", "very-ill", "stiff-neck-ill"]),
    ("pee-poo-numb", &["pee-hard", "leak", "no-feel", "saddle"]),
    ("legs-walk", &["both-legs", "weak-worse"]),
    ("stroke-signs", &["face-arm-speech", "see-swallow", "dizzy-neck", "worst-head"]),
];

/// Answers that are an emergency only together, and the question at which they become one.
#[rustfmt::skip]
const TOGETHER: &[(&str, &str)] = &[
    ("age=50-69 danger-now=tummy-pulse", "danger-now"), ("age=not-sure danger-now=tummy-pulse", "danger-now"),
    ("danger-now=tummy-pulse pain=4", "pain"), ("danger-now=tummy-pulse pain=10", "pain"), ("danger-now=tummy-pulse pain=not-sure", "pain"),
    ("body-health=aneurysm pain=4", "pain"), ("body-health=aneurysm pain=1 pattern=same", "pattern"),
    ("pee-poo-numb=sex legs-walk=foot-drop", "legs-walk"), ("pee-poo-numb=sex legs-walk=unsteady", "legs-walk"),
    ("pee-poo-numb=sex spread=tingle", "spread"), ("legs-walk=unsteady unsteady-speed=days", "unsteady-speed"),
    ("legs-walk=hands unsteady-speed=days", "unsteady-speed"), ("injury=big injury-checked=no pain=1", "pain"),
    ("injury=small injury-signs=cant-move", "injury-signs"), ("injury=big injury-signs=cant-move", "injury-signs"),
    ("injury=not-sure injury-signs=cant-move", "injury-signs"), ("injury=small bones-joints=as pain=1", "pain"),
    ("bones-joints=as pain=4 duration=lt1w", "duration"), ("legs-walk=foot-drop body-health=cancer-old", "body-health"),
    ("legs-walk=hands body-health=cancer-now", "body-health"), ("body-health=cancer-unsure spread=band", "spread"),
    ("body-health=cancer-now spread=tingle", "spread"), ("legs-walk=no-stand ill=fever", "ill"),
    ("ill=fever body-health=diabetes pain=1", "pain"), ("ill=fever spread=band pain=1", "pain"),
    ("pregnancy=p1 pregnancy-signs=bleed", "pregnancy-signs"), ("pregnancy=maybe pregnancy-signs=bad-pain", "pregnancy-signs"),
    ("pregnancy=p2 pattern=waves", "pattern"), ("pregnancy=p3 pattern=waves", "pattern"),
    ("age=u18 legs-walk=no-stand", "legs-walk"), ("age=u18 child-age=u10 legs-walk=limp ill=fever", "ill"),
    ("popped=month after-pop=head", "after-pop"), ("popped=not-sure after-pop=head", "after-pop"),
    ("body-health=thinner popped=week after-pop=nerve", "after-pop"), ("injury=big body-health=thinner", "body-health"),
    ("legs-walk=foot-drop body-health=thinner", "body-health"), ("pee-poo-numb=sex popped=now after-pop=nerve", "after-pop"),
    ("legs-walk=limp popped=now after-pop=nerve", "after-pop"), ("legs-walk=no-stand popped=now after-pop=nerve", "after-pop"),
];

/// Answers to the questions before the four danger screens, and beside them.
const WHOEVER: &[&str] = &[
    "who-for=me age=18-49",
    "who-for=me age=50-69",
    "who-for=me age=70plus",
    "who-for=me age=not-sure",
    "who-for=me age=u18 child-age=16-17",
    "who-for=other-here age=18-49",
    "who-for=other-away age=u18 child-age=u10",
    "who-for=other-cannot age=70plus",
    "who-for=other-here age=u18 child-age=10-15",
    "who-for=other-away age=not-sure",
];

/// Whether an emergency stops the check at a question: nothing is asked after it, no stretch is left.
fn stops_at(said: &Said, question: &str) -> Result<(), String> {
    let id = question_named(question).id;
    let interactive = walk(&said.answers(), Part::Menu, Gaps::Ask);
    if interactive.end != End::Emergency(id) || interactive.asked.last() != Some(&id) {
        return Err(format!(
            "ends at {:?} after {:?}",
            support::ended(interactive.end),
            interactive.asked.last().map(|it| name(*it))
        ));
    }
    let assessment = said.assessed();
    if assessment.level != Some(Level::Emergency)
        || !assessment.stretches.is_empty()
        || !assessment.unanswered.is_empty()
    {
        return Err(format!("comes to {assessment:?}"));
    }
    Ok(())
}

/// The later questions and their options, one at a time.
fn every_later_answer(question: &str) -> impl Iterator<Item = (usize, u8)> {
    let from = question_named(question).id.index() + 1;
    (from..QUESTIONS.len())
        .flat_map(|later| (0..options_of(&QUESTIONS[later]).len() as u8).map(move |option| (later, option)))
}

#[test]
fn each_danger_sign_alone_stops_at_its_question_whoever_it_is() {
    let mut complaints = Complaints::default();
    for (question, signs) in ALONE {
        for sign in *signs {
            for whoever in WHOEVER {
                for beside in ["", ",not-sure"] {
                    let said = Said::adult(whoever)
                        .before(question_named(question).id)
                        .but(&format!("{question}={sign}{beside}"));
                    let stopped = stops_at(&said, question);
                    complaints.unless(stopped.is_ok(), || format!("[{whoever} {question}={sign}{beside}] {stopped:?}"));
                }
            }
        }
    }
    complaints.report();
}

#[test]
fn each_danger_sign_stops_beside_any_other_tick_of_its_screen() {
    let mut complaints = Complaints::default();
    for (question, signs) in ALONE {
        for sign in *signs {
            for other in options_of(question_named(question)).iter().filter(|other| *other != sign && **other != "none")
            {
                let said = Said::adult("").but(&format!("{question}={sign},{other}"));
                let stopped = stops_at(&said, question);
                complaints.unless(stopped.is_ok(), || format!("[{question}={sign},{other}] {stopped:?}"));
            }
        }
    }
    complaints.report();
}

#[test]
fn no_other_answer_of_a_low_risk_adult_is_an_emergency_alone() {
    let asked = Said::only_asked("").asked();
    let alone =
        |question: &str, option: &str| ALONE.iter().any(|(it, signs)| *it == question && signs.contains(&option));
    for (question, option) in support::every_option().filter(|(question, _)| asked.contains(&question.name())) {
        let assessment = Said::adult(&format!("{}={option}", question.name())).assessed();
        let expected = alone(question.name(), option);
        assert_eq!(
            assessment.level == Some(Level::Emergency),
            expected,
            "{}={option}: {:?}",
            question.name(),
            assessment.rules
        );
    }
}

#[test]
fn signs_that_are_an_emergency_together_stop_at_the_last_of_them() {
    let mut complaints = Complaints::default();
    for (changes, question) in TOGETHER {
        let stopped = stops_at(&Said::adult(changes), question);
        complaints.unless(stopped.is_ok(), || format!("[{changes}] should stop at {question}: {stopped:?}"));
    }
    complaints.report();
}

#[test]
fn no_later_answer_changes_anything_after_an_emergency() {
    let mut complaints = Complaints::default();
    let alone = ALONE
        .iter()
        .flat_map(|(question, signs)| signs.iter().map(move |sign| (format!("{question}={sign}"), *question)));
    let together = TOGETHER.iter().map(|(changes, question)| ((*changes).to_owned(), *question));
    for (changes, question) in alone.chain(together) {
        let answers = Said::adult(&changes).answers();
        let stopped = assess(&answers);
        for (later, option) in every_later_answer(question) {
            let mut changed = answers.clone();
            changed.set(QUESTIONS[later].id, Picks::only(option));
            let now = assess(&changed);
            complaints
                .unless(now == stopped, || format!("[{changes}] {} changes it: {now:?}", QUESTIONS[later].name()));
        }
        let only_so_far = Said::adult(&changes);
        let so_far = only_so_far.before(question_named(question).id);
        let here = only_so_far.0.get_key_value(question).map(|(id, options)| format!("{id}={}", options.join(",")));
        complaints.unless(so_far.but(&here.unwrap_or_default()).assessed() == stopped, || {
            format!("[{changes}] needs later answers")
        });
    }
    complaints.report();
}

#[test]
fn every_case_that_fires_an_emergency_rule_stops_with_that_answer() {
    for (_, rule) in spec::level_rules().filter(|(level, _)| *level == Level::Emergency) {
        for text in rule.fires {
            let check = spec::case(text).0.walked();
            assert!(matches!(check.end, End::Emergency(_)), "{} [{text}] ends with {:?}", rule.rule, check.end);
        }
    }
}
