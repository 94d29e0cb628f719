//! Promise: whatever is pressed and whatever the clocks do, a guided session holds only what is offered, runs only while its
//! screen stands, stops when something feels wrong, and is not led back to from a stop sign.
//!
//! What must be true after every single message stands in `support/ways.rs`; here are the people and their ways.

mod support;

#[path = "support/person.rs"]
mod person;
#[path = "support/ways.rs"]
mod ways;

use std::collections::BTreeSet;
use std::sync::LazyLock;

use back_check::app::{Cues, Day, Model, Msg, Overlay, Phase, Want};
use back_check::content::words::english;
use back_check::content::{CONTENT_DATE, Choice, PLACES, QUESTIONS, REVIEW_BY, Spot};
use back_check::session::{Event, Felt};
use person::Person;
use proptest::prelude::*;
use proptest::sample::select;
use proptest::strategy::ValueTree;
use proptest::test_runner::TestRunner;
use support::{ALL_KIT, Said};
use ways::{Turn, Way};

/// People, all of whom are offered some stretch.
const PEOPLE: [&str; 18] = [
    "",
    "limits=none kit=none",
    "limits=none kit=mat",
    "limits=none kit=bed,chair",
    "limits=floor,knee",
    "limits=shoulder,wrist,flat",
    "limits=not-sure kit=not-sure",
    "partner-ok=say-stop,stop-word,no-push",
    "partner-ok=",
    "who-for=other-here",
    "pregnancy=p1",
    "pregnancy=p2",
    "age=70plus",
    "age=u18 child-age=16-17",
    "bones-joints=bendy",
    "bones-joints=osteoporosis",
    "pain=5 pattern=changes",
    "body-health=thinner aim=self-pop popped=now",
];

/// Each of them at the stretches.
static MENUS: LazyLock<Vec<Model>> = LazyLock::new(|| {
    let at_menu = |changes: &&str| {
        let mut person = Person::new(&Said::adult(ALL_KIT).but(changes));
        if changes.contains("partner-ok=") && !changes.contains("say-stop") {
            person.said = person.said.but("partner-ok=let-go");
        }
        person.model.guide.count_words(&english());
        person.go_to_menu();
        person.model
    };
    PEOPLE.iter().map(at_menu).collect()
});

fn wants() -> impl Strategy<Value = Want> {
    prop_oneof![
        select(vec![3, 5, 10, 0, 255]).prop_map(Want::Minutes),
        select(Spot::ALL.to_vec()).prop_map(Want::Spot),
        select(vec![0, 10, 20, 255]).prop_map(Want::Rest),
        any::<bool>().prop_map(Want::Partner),
    ]
}

/// Messages of the session, whether the screen offers them or not. What leads on comes more often.
fn of_session() -> impl Strategy<Value = Msg> {
    let [easier, same, worse] = [Felt::Easier, Felt::Same, Felt::Worse].map(Event::Felt);
    #[rustfmt::skip]
    let events = [
        Event::Begin, Event::Hide, Event::Pause, Event::Back, Event::TooMuch, Event::End, easier, same, worse, worse, worse,
        Event::Resume, Event::Resume, Event::Go, Event::Go, Event::Skip,
    ];
    #[rustfmt::skip]
    let plain = [
        Msg::Plan, Msg::Begin, Msg::Begin, Msg::Wrong, Msg::Next, Msg::Gone(false), Msg::Gone(true), Msg::Back, Msg::Menu,
        Msg::PopClock, Msg::Tick,
    ];
    let places = select(vec![0, 1, 2, 3, 4, 5, 255]);
    prop_oneof![
        4 => wants().prop_map(Msg::Wish),
        3 => (places, 0..3_usize).prop_map(|(at, which)| [Msg::Earlier, Msg::Swap, Msg::Drop][which](at)),
        1 => any::<[bool; 3]>().prop_map(|cues| Msg::Cues(Cues(cues))),
        1 => (any::<bool>(), 0..13_u8).prop_map(|(after, stiff)| Msg::Stiff(after, stiff)),
        8 => select(events.to_vec()).prop_map(Msg::Session),
        8 => select(plain.to_vec()),
        3 => (0..12_u8).prop_map(Msg::Sign),
    ]
}

/// All other messages. Most of them make no sense in a session; some end it.
fn others() -> impl Strategy<Value = Msg> {
    let (written, due) = (Day::of(CONTENT_DATE), Day::of(REVIEW_BY));
    let choice = (0..QUESTIONS.len(), any::<u8>()).prop_map(|(at, dice)| Choice {
        question: QUESTIONS[at].id,
        option: dice % QUESTIONS[at].option_count() as u8,
    });
    #[rustfmt::skip]
    let plain = [
        Msg::Start, Msg::DangerNow, Msg::SeeStretches, Msg::Restart, Msg::Wipe, Msg::Print, Msg::Play, Msg::OtherSide,
        Msg::Open(Overlay::About), Msg::Open(Overlay::PageSees), Msg::Open(Overlay::Staff), Msg::Open(Overlay::Restart),
        Msg::Today(written), Msg::Today(Day(written.0 - 1)), Msg::Today(Day(due.0 + 1)),
    ];
    prop_oneof![
        8 => select(plain.to_vec()),
        1 => (-400..400_i16).prop_map(Msg::Turn),
        1 => any::<u8>().prop_map(Msg::Pull),
        1 => (choice, any::<bool>()).prop_map(|(choice, picked)| Msg::Pick(choice, picked)),
        1 => (0..QUESTIONS.len()).prop_map(|at| Msg::Change(QUESTIONS[at].id)),
        1 => (0..14_usize).prop_map(Msg::OpenStretch),
        1 => (0..PLACES.len()).prop_map(Msg::Place),
    ]
}

fn turns() -> impl Strategy<Value = Vec<Turn>> {
    const FAR: i64 = 2_000_000;
    let turn = prop_oneof![
        12 => Just(Turn::Main),
        12 => any::<usize>().prop_map(Turn::Press),
        8 => of_session().prop_map(Turn::Send),
        2 => others().prop_map(Turn::Send),
        6 => (1..12_u8).prop_map(Turn::Run),
        10 => (251..1500_i64, prop_oneof![Just(1), 1..20_u8]).prop_map(|(ms, steps)| Turn::Late(ms, steps)),
        2 => select(vec![Felt::Easier, Felt::Worse, Felt::Worse]).prop_map(Turn::Answer),
        1 => (-FAR..FAR, -FAR..FAR).prop_map(|(steady, wall)| Turn::Jump(steady, wall)),
        1 => (0..FAR).prop_map(|ms| Turn::Jump(ms, ms)),
    ];
    proptest::collection::vec(turn, 1..50)
}

/// Someone who opened the plan of a session, of 5 minutes or 10.
fn began(person: usize, long: bool) -> Way {
    let mut way = Way::new(MENUS[person].clone());
    way.take(Turn::Send(Msg::Plan));
    way.take(Turn::Send(Msg::Wish(Want::Minutes(if long { 10 } else { 5 }))));
    way
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 300, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn whatever_happens_a_session_holds_what_is_offered_and_stops_when_it_should(
        person in 0..PEOPLE.len(),
        long: bool,
        turns in turns(),
    ) {
        let mut way = began(person, long);
        for turn in turns {
            way.take(turn);
            prop_assert!(way.wrong.is_empty(), "{}: {:#?}", PEOPLE[person], way.wrong);
        }
    }

    #[test]
    fn whatever_happens_what_is_said_and_shown_is_what_is_done(person in 0..PEOPLE.len(), long: bool, turns in turns()) {
        let mut way = began(person, long);
        for turn in turns {
            way.take(turn);
            prop_assert!(way.unlike.is_empty(), "{}: {:#?}", PEOPLE[person], way.unlike);
        }
    }
}

/// Else the two above would promise less than they say.
#[test]
fn the_ways_lead_to_every_screen_of_a_session() {
    let mut runner = TestRunner::deterministic();
    let (strategy, mut seen) = (turns(), BTreeSet::new());
    for at in 0..400 {
        let mut way = began(at % PEOPLE.len(), at % 2 == 0);
        assert_eq!(way.model.phase, Phase::Plan, "{}", PEOPLE[at % PEOPLE.len()]);
        for turn in strategy.new_tree(&mut runner).expect("it makes turns").current() {
            way.take(turn);
        }
        seen.extend(way.seen);
    }
    #[rustfmt::skip]
    let expected = [
        "menu", "plan", "partner-brief", "session read ready", "session ready", "session move", "session hold", "session rest",
        "session paused", "paused Asked", "paused Hidden", "paused Gap", "asks", "stop-signs", "no answer", "stop-signs lie-down",
        "stopped Emergency", "stopped LieDown", "stopped Soon", "stopped Rest", "after stopped done", "after done",
        "after Finished", "after Ended", "after Worse", "about", "restart", "past review", "pop",
    ];
    let missed: Vec<_> = expected.into_iter().filter(|it| !seen.contains(*it)).collect();
    assert!(missed.is_empty(), "{missed:?} of {seen:#?}");
}
