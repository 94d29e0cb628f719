//! Promise: a copy past its review date says so on the first and the last screen and shows no stretch, whatever is done; a
//! clock that cannot be right is said to be wrong, and takes nothing away.

mod support;

#[path = "support/person.rs"]
mod person;

use back_check::app::{Action, Clock, Day, Group, Model, Msg, Overlay, Part, Phase};
use back_check::content::keys::{self, FALLBACK_ADVICE};
use back_check::content::ui_words as ui;
use back_check::content::words::english;
use back_check::content::{CONTENT_DATE, Choice, Level, PLACES, Part as CheckPart, QUESTIONS, REVIEW_BY, RULES};
use person::{Person, actions, marks, texts};
use proptest::prelude::*;
use support::{ALL_KIT, Said};

const WRITTEN: Day = Day::of(CONTENT_DATE);
const DUE: Day = Day::of(REVIEW_BY);

/// A day so many days after another.
const fn after(day: Day, days: i32) -> Day {
    Day(day.0 + days)
}

/// Answers at each outcome: a level, or the card that stands instead.
const OUTCOMES: [(&str, Option<Level>); 6] = [
    ("", Some(Level::SelfCare)),
    ("pain=5 pattern=changes", Some(Level::SelfCareLimited)),
    ("spread=below-knee", Some(Level::Soon)),
    ("ill=weight", Some(Level::Urgent)),
    ("pee-poo-numb=no-feel", Some(Level::Emergency)),
    ("who-for=other-away", None),
];

/// Someone at the outcome, on a day.
fn at_outcome(changes: &str, day: Day) -> Person {
    let mut person = Person::new(&Said::adult(ALL_KIT).but(changes));
    person.tell(Msg::Today(day));
    person.tell(Msg::Start);
    person.answer_on();
    if person.model.phase == Phase::Review {
        person.tell(Msg::Next);
    }
    assert_eq!(person.model.phase, Phase::Outcome, "{changes}");
    person
}

fn notices(person: &Person) -> Vec<&'static str> {
    marks(&person.screen(), "data-notice")
}

#[test]
fn the_first_screen_and_every_outcome_say_what_the_day_says() {
    let cases = [(WRITTEN, &[][..]), (after(DUE, 1), &["past-review"]), (after(WRITTEN, -1), &["clock-unknown"])];
    for (day, said) in cases {
        let mut person = Person::new(&Said::nothing());
        assert_eq!(notices(&person), [""; 0], "nothing before the day is told");
        person.tell(Msg::Today(day));
        assert_eq!((person.screen().name, &notices(&person)[..]), ("welcome", said));
        person.tell(Msg::DangerNow);
        assert_eq!((person.screen().name, &notices(&person)[..]), ("outcome", said));
        for (changes, level) in OUTCOMES {
            let person = at_outcome(changes, day);
            assert_eq!((person.screen().level, &notices(&person)[..]), (level, said), "{changes}");
        }
    }
}

#[test]
fn the_first_and_the_last_screen_name_version_and_days() {
    let first = Person::new(&Said::nothing()).screen();
    let last = at_outcome("", WRITTEN).screen();
    for screen in [first, last] {
        let words = texts(&screen);
        let date = |(year, month, day): (u16, u8, u8)| {
            let month = keys::Key(ui::MONTH_1.0 + u16::from(month) - 1);
            english().fill(ui::DATE, &[&day.to_string(), english().get(month), &year.to_string()])
        };
        for part in [env!("CARGO_PKG_VERSION"), &date(CONTENT_DATE), &date(REVIEW_BY)] {
            assert!(words.contains(part), "no {part} on {}: {words}", screen.name);
        }
    }
}

#[test]
fn a_notice_on_an_emergency_card_changes_nothing_above_it() {
    for day in [after(DUE, 1), after(WRITTEN, -1)] {
        for changes in ["pee-poo-numb=no-feel", "danger-now=chest", "popped=week after-pop=head"] {
            let (usual, told) = (at_outcome(changes, WRITTEN).screen(), at_outcome(changes, day).screen());
            let is_small = |part: &Part| matches!(part, Part::Group(Group::Small, ..));
            let small = usual.parts.iter().position(is_small).expect("there is small print");
            assert_eq!(usual.parts[..small], told.parts[..small], "{changes}");
            assert_eq!(usual.parts[small + 1..], told.parts[small + 1..], "{changes}");
            let lines = [&usual, &told].map(|screen| screen.parts[small].texts().join("\n"));
            assert!(lines[1].starts_with(&lines[0]) && lines[1].len() > lines[0].len(), "{changes}: at its end");
        }
    }
}

#[test]
fn past_the_review_date_the_outcome_stays_and_leads_to_no_stretch() {
    for (changes, level) in OUTCOMES {
        let mut person = at_outcome(changes, after(DUE, 1));
        let screen = person.screen();
        assert_eq!((screen.level, actions(&screen).contains(&Action::SeeStretches)), (level, false), "{changes}");
        assert_eq!(marks(&screen, "data-rule"), marks(&at_outcome(changes, WRITTEN).screen(), "data-rule"));
        let model = person.model.clone();
        for msg in [Msg::SeeStretches, Msg::OpenStretch(6)] {
            assert_eq!(person.tell(msg), [], "{changes}");
            assert_eq!(person.model, model, "{changes}: {msg:?} does nothing");
        }
    }
    let person = at_outcome("", after(WRITTEN, -1));
    assert!(actions(&person.screen()).contains(&Action::SeeStretches), "a wrong clock is no evidence of an old copy");
}

/// Words that send the reader to the stretches have others in their place.
#[test]
fn past_the_review_date_no_words_promise_stretches() {
    let words = english();
    for (key, screen) in [
        (ui::WELCOME_LEAD, Person::new(&Said::nothing())),
        (FALLBACK_ADVICE, at_outcome("", WRITTEN)),
        (Level::SelfCareLimited.meaning(), at_outcome("pain=5 pattern=changes", WRITTEN)),
    ] {
        let mut person = screen;
        assert!(texts(&person.screen()).contains(words.get(key)), "{}", words.get(key));
        person.tell(Msg::Today(after(DUE, 1)));
        assert!(!texts(&person.screen()).contains(words.get(key)), "{}", words.get(key));
    }
    for rule in RULES {
        for key in [rule.id.advice(), rule.id.reason()] {
            assert!(!words.get(key).contains("we show you"), "{} speaks of what may not be shown", rule.name);
        }
    }
}

#[test]
fn the_review_date_may_pass_at_any_step_on_the_way_to_a_stretch() {
    let mut person = at_outcome("", DUE);
    person.tell(Msg::SeeStretches);
    let mut way = vec![person.model.clone()];
    while person.model.phase != Phase::Menu {
        person.pick();
        person.tell(Msg::Next);
        way.push(person.model.clone());
    }
    person.tell(Msg::OpenStretch(6));
    way.push(person.model.clone());
    person.tell(Msg::Open(Overlay::About));
    way.push(person.model.clone());
    assert_eq!(way.len(), 6, "three questions, the menu, a stretch, and a page over it");
    for model in way {
        let answers = model.answers.clone();
        let mut person = Person { said: person.said.clone(), model };
        assert_eq!(person.tell(Msg::Today(DUE)), [], "still in time");
        assert_ne!(person.tell(Msg::Today(after(DUE, 1))), [], "another screen stands");
        assert_eq!((person.model.phase, &person.model.answers), (Phase::Outcome, &answers));
        person.model.overlay = None;
        assert_eq!(notices(&person), ["past-review"]);
        assert_eq!(person.tell(Msg::Today(after(DUE, 2))), [], "and goes on standing");
    }
}

#[test]
fn a_clock_that_is_put_right_is_believed() {
    let mut person = at_outcome("", after(DUE, 1));
    person.tell(Msg::Today(DUE));
    assert_eq!(notices(&person), [""; 0]);
    assert!(actions(&person.screen()).contains(&Action::SeeStretches));
}

#[test]
fn start_again_and_wipe_keep_what_is_known_of_the_day() {
    for msg in [Msg::Restart, Msg::Wipe] {
        let mut person = at_outcome("", after(DUE, 1));
        person.tell(msg);
        assert_eq!(person.model.clock, Clock::PastReview, "{msg:?}");
        assert_eq!(person.model.answers, back_check::assessment::Answers::new());
    }
}

/// Someone somewhere on the way, to whom nothing forbids a stretch yet.
fn somewhere() -> impl Strategy<Value = Model> {
    (0..8u8, 0..OUTCOMES.len()).prop_map(|(place, outcome)| {
        let mut person = Person::new(&Said::adult(ALL_KIT));
        match place {
            0 => {}
            1 => drop(person.tell(Msg::Start)),
            2 => person.go_to_review(),
            3 => person = at_outcome(OUTCOMES[outcome].0, WRITTEN),
            4 => {
                person = at_outcome("", WRITTEN);
                person.tell(Msg::SeeStretches);
            }
            5 => person.go_to_menu(),
            6 => {
                person.go_to_menu();
                person.tell(Msg::OpenStretch(0));
            }
            _ => {
                person.go_to_menu();
                person.tell(Msg::Open(Overlay::About));
            }
        }
        person.model
    })
}

/// Any message, whether the screen offers it or not.
fn any_message() -> impl Strategy<Value = Msg> {
    let question = || (0..QUESTIONS.len()).prop_map(|at| QUESTIONS[at].id);
    let choice = (0..QUESTIONS.len(), any::<u8>()).prop_map(|(at, dice)| Choice {
        question: QUESTIONS[at].id,
        option: dice % QUESTIONS[at].option_count() as u8,
    });
    prop_oneof![
        Just(Msg::Start),
        Just(Msg::DangerNow),
        Just(Msg::SeeStretches),
        Just(Msg::Restart),
        Just(Msg::Wipe),
        Just(Msg::Print),
        Just(Msg::Next),
        Just(Msg::Back),
        (choice, any::<bool>()).prop_map(|(choice, picked)| Msg::Pick(choice, picked)),
        question().prop_map(Msg::Change),
        (0..14usize).prop_map(Msg::OpenStretch),
        (0..PLACES.len()).prop_map(Msg::Place),
        prop_oneof![Just(Overlay::About), Just(Overlay::PageSees), Just(Overlay::Staff), Just(Overlay::Restart)]
            .prop_map(Msg::Open),
        (1..4000).prop_map(|days| Msg::Today(after(DUE, days))),
    ]
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 256, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn past_the_review_date_no_messages_lead_to_a_stretch(
        model in somewhere(),
        messages in proptest::collection::vec(any_message(), 0..40),
    ) {
        let mut person = Person { said: Said::nothing(), model };
        person.tell(Msg::Today(after(DUE, 1)));
        for step in std::iter::once(None).chain(messages.into_iter().map(Some)) {
            step.map(|msg| person.tell(msg));
            let screen = person.screen();
            prop_assert!(!["menu", "stretch"].contains(&screen.name), "{step:?}");
            prop_assert!(!actions(&screen).contains(&Action::SeeStretches), "{step:?}");
            prop_assert_eq!(marks(&screen, "data-stretch"), [""; 0], "{:?}", step);
            if let Phase::Question { at, .. } = person.model.phase {
                prop_assert!(QUESTIONS[at.index()].part != CheckPart::Menu, "{step:?}");
            }
        }
    }
}
