//! Promise: what a log shows raises the advice and never lowers it, is said with its reason, and is the person's own.

mod support;

#[path = "support/person.rs"]
mod person;

use back_check::app::{Action, Day, Msg, Phase, bring, recall};
use back_check::assessment::{Findings, Gaps, Verdict, menu, outcome, outcome_after, walk};
use back_check::content::{CONTENT_DATE, FOLLOW_UPS, Finding, Level, Part, QUESTIONS, Variant, ui_words as ui};
use back_check::memory::{Entry, Log};
use back_check::session::Event;
use person::{Person, actions, marks, texts};
use proptest::prelude::*;
use support::{ALL_KIT, Said};

const TODAY: i32 = Day::of(CONTENT_DATE).0 + 100;

/// A log of entries of so many days ago, with these numbers before.
fn log(entries: &[(i32, u8)]) -> Log {
    let mut log = Log::default();
    for (ago, before) in entries {
        log.add(Entry { day: TODAY - ago, level: Level::SelfCare, stiff: [Some(*before), None] });
    }
    log
}

/// Someone with a log, in front of the first screen.
fn person(said: &str, log: &Log) -> Person {
    let mut person = Person::new(&Said::adult(ALL_KIT).but(said));
    person.tell(Msg::Today(Day(TODAY)));
    assert_eq!(recall(&mut person.model, Some(""), Some(&log.write())), []);
    person
}

/// The same, at the outcome.
fn at_outcome(said: &str, log: &Log) -> Person {
    let mut person = person(said, log);
    person.tell(Msg::Start);
    person.answer_on();
    person.tell(Msg::Next);
    assert_eq!(person.model.phase, Phase::Outcome);
    person
}

const LASTING: [(i32, u8); 3] = [(25, 4), (14, 4), (7, 4)];
const RISING: [(i32, u8); 3] = [(9, 3), (6, 4), (3, 5)];
const OFTEN: [(i32, u8); 4] = [(20, 4), (9, 3), (5, 4), (2, 3)];

/// What is answered, what the log holds, and which rule makes which level of it.
type Case = (&'static str, &'static [(i32, u8)], &'static str, Level);

#[test]
fn a_log_raises_the_advice_and_says_why() {
    let cases: [Case; 7] = [
        ("pain=5 pattern=changes duration=1-3w", &LASTING, "R-F1", Level::Soon),
        ("pain=2 duration=1-3w", &LASTING, "R-F2", Level::SelfCareLimited),
        ("", &LASTING, "R-F2", Level::SelfCareLimited),
        ("", &RISING, "R-F3", Level::Soon),
        ("pain=5 pattern=changes", &OFTEN, "R-F4", Level::Soon),
        ("", &OFTEN, "R-F5", Level::SelfCareLimited),
        ("pain=not-sure pattern=changes duration=1-3w", &LASTING, "R-F1", Level::Soon),
    ];
    for (said, entries, rule, level) in cases {
        let without = at_outcome(said, &Log::default()).screen().level.expect("there is a level");
        let person = at_outcome(said, &log(entries));
        let screen = person.screen();
        assert_eq!(screen.level, Some(level), "{rule} {said}");
        assert!(without < level, "{rule} {said}: {without:?} without it");
        assert_eq!(marks(&screen, "data-rule").first(), Some(&rule), "{said}");
        let words = texts(&screen);
        let word = |key| back_check::content::words::english().get(key).to_owned();
        assert!(words.contains(&word(ui::FROM_LOG)), "{words}");
        let advice = if level == Level::Soon { ui::FOLLOW_SOON } else { ui::FOLLOW_LIMITED };
        assert!(words.contains(&word(advice)), "{words}");
        assert_eq!(actions(&screen).contains(&Action::SeeStretches), level.offers_stretches(), "{rule}");
    }
}

#[test]
fn someone_who_was_told_to_keep_moving_goes_on() {
    let person = at_outcome("pain=2 duration=3-6w seen=yes-move", &log(&LASTING));
    assert!(!marks(&person.screen(), "data-rule").iter().any(|rule| rule.starts_with("R-F")));
}

#[test]
fn a_log_says_nothing_of_somebody_elses_back() {
    let mut person = person("who-for=other-here", &log(&RISING));
    person.tell(Msg::Start);
    person.answer_on();
    person.tell(Msg::Next);
    assert!(!marks(&person.screen(), "data-rule").iter().any(|rule| rule.starts_with("R-F")));
    assert_eq!(person.model.memory.log.as_ref().map(|log| log.entries.len()), Some(3), "nor is it put in");
}

#[test]
fn an_emergency_says_nothing_of_a_log() {
    let mut person = person("pee-poo-numb=no-feel", &log(&RISING));
    person.tell(Msg::Start);
    person.answer_on();
    let screen = person.screen();
    assert_eq!(screen.level, Some(Level::Emergency));
    assert!(!marks(&screen, "data-rule").iter().any(|rule| rule.starts_with("R-F")));
}

#[test]
fn a_check_is_one_entry_with_its_numbers() {
    let mut person = at_outcome("", &Log::default());
    let entries = |person: &Person| person.model.memory.log.clone().expect("there is a log").entries;
    let entry = Entry { day: TODAY, level: Level::SelfCare, stiff: [None; 2] };
    assert_eq!(entries(&person), [entry]);
    person.tell(Msg::Back);
    person.tell(Msg::Next);
    person.tell(Msg::SeeStretches);
    person.answer_on();
    person.tell(Msg::Plan);
    person.tell(Msg::Stiff(false, 6));
    for _ in 0..3 {
        person.tell(Msg::Begin);
    }
    assert_eq!(entries(&person), [entry], "the numbers belong to a session that was done");
    person.tell(Msg::Session(Event::End));
    assert_eq!(person.model.phase, Phase::After);
    person.tell(Msg::Stiff(true, 4));
    assert_eq!(entries(&person), [Entry { stiff: [Some(6), Some(4)], ..entry }]);
}

#[test]
fn a_sign_in_a_session_makes_its_entry_worse() {
    let mut person = at_outcome("", &Log::default());
    person.tell(Msg::SeeStretches);
    person.answer_on();
    person.tell(Msg::Plan);
    for _ in 0..3 {
        person.tell(Msg::Begin);
    }
    person.tell(Msg::Wrong);
    for sign in 0..back_check::content::WRONG.len() as u8 {
        person.tell(Msg::Sign(sign));
    }
    person.tell(Msg::Next);
    let log = person.model.memory.log.as_ref().expect("there is a log");
    assert_eq!(log.entries.iter().map(|entry| entry.level).collect::<Vec<_>>(), [Level::Emergency]);
}

#[test]
fn a_log_that_is_brought_in_the_middle_ends_what_it_forbids() {
    let mut person = at_outcome("", &Log::default());
    person.tell(Msg::SeeStretches);
    person.answer_on();
    assert_eq!(person.model.phase, Phase::Menu);
    let other = log(&RISING).write();
    let open = &other[..other.rfind(' ').expect("it is sealed")];
    bring(&mut person.model, open);
    person.tell(Msg::Brought);
    assert_eq!((person.model.phase, person.screen().level), (Phase::Outcome, Some(Level::Soon)));
    assert_eq!(person.model.memory.notices, [(ui::LOG_CAME, 3)]);
    bring(&mut person.model, "1 nonsense");
    assert_eq!(person.model.memory.notices, [(ui::LOG_REFUSED, 0)]);
}

#[test]
fn each_can_follow_and_has_a_source() {
    for follow_up in &FOLLOW_UPS {
        assert!(!follow_up.sources.list().is_empty(), "{}", follow_up.name);
        assert!(follow_up.level > Level::SelfCare && follow_up.level <= Level::Soon);
    }
    let names: std::collections::BTreeSet<_> = FOLLOW_UPS.iter().map(|it| it.name).collect();
    assert_eq!(names.len(), FOLLOW_UPS.len());
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(3000))]
    #[test]
    fn whatever_is_answered_a_log_never_lowers(picks in proptest::collection::vec((0..QUESTIONS.len(), 0..12_u8), 0..60), found in 0..8_u8) {
        let mut answers = back_check::assessment::Answers::new();
        for (question, option) in picks {
            let question = &QUESTIONS[question];
            let option = option % question.option_count() as u8;
            answers.pick(back_check::content::Choice { question: question.id, option });
        }
        let findings = Finding::ALL.into_iter().enumerate().filter(|(at, _)| found & 1 << at != 0);
        let findings = findings.fold(Findings::default(), |all, (_, finding)| all.with(finding));
        for part in [Part::Plan, Part::Menu] {
            let walk = walk(&answers, part, Gaps::NotSure);
            let (before, after) = (outcome(&walk), outcome_after(&walk, findings));
            prop_assert_eq!(&before.rules, &after.rules);
            match (before.verdict, after.verdict) {
                (Verdict::Level(before), Verdict::Level(after)) => prop_assert!(before <= after),
                (before, after) => prop_assert_eq!(before, after),
            }
            // Nothing more is offered, and nothing in a fuller form.
            let before = menu(&before).offered;
            for offer in menu(&after).offered {
                let was = before.iter().find(|it| it.stretch == offer.stretch);
                prop_assert!(was.is_some_and(|was| was.variant == offer.variant || was.variant == Variant::Full));
            }
        }
    }
}
