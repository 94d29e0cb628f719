//! Promise: two people read the page for two before a session together; the clock of a pop counts 20 minutes down and never up.

mod support;

#[path = "support/guided.rs"]
mod guided;
#[path = "support/person.rs"]
mod person;

use back_check::app::{Action, Cues, Effect, Msg, Overlay, Phase, Want};
use back_check::content::keys::{self, Key};
use back_check::content::words::english;
use back_check::content::{STRETCHES, ui_words as ui};
use back_check::session::{Event, State, Why};
use guided::Guided;
use person::{actions, marks, texts};
use support::{ALL_KIT, Said};

const MAT: &str = "limits=none kit=mat";

/// At the page after a session that was done to its end.
fn after() -> Guided {
    let mut guided = Guided::running(MAT);
    guided.finish();
    assert_eq!((guided.screen().name, guided.screen().of), ("after", ""));
    guided
}

#[test]
fn two_people_read_the_page_for_two_before_they_begin() {
    let words = english();
    for (minutes, of_two) in [(5, &[0][..]), (10, &[0, 1])] {
        let mut guided = Guided::at_plan(ALL_KIT);
        guided.tell(Msg::Wish(Want::Minutes(minutes)));
        let helped = |stretch: &usize| guided.plan().iter().any(|item| item.stretch == *stretch);
        assert_eq!((0..12).filter(helped).filter(|it| STRETCHES[*it].partner).collect::<Vec<_>>(), of_two);
        assert_eq!(guided.tell(Msg::Begin), [Effect::ShowHeading]);
        let screen = guided.screen();
        assert_eq!(screen.name, "partner-brief");
        assert_eq!(actions(&screen), [Action::Back, Action::Begin, Action::Restart]);
        let all = texts(&screen);
        let mut lines: Vec<Key> = keys::NEVER_LIST.into_iter().collect();
        assert_eq!(lines.len(), 10);
        lines.extend([ui::BRIEF_WORD_TEXT, ui::BRIEF_YOU, ui::BRIEF_THEY, ui::BRIEF_SWAP_TEXT]);
        of_two.iter().for_each(|stretch| lines.extend(keys::stretch(*stretch).cautions()));
        lines.iter().for_each(|key| assert!(all.contains(words.get(*key)), "no `{}`", words.get(*key)));
        let other = words.get(keys::stretch(1).name());
        assert_eq!(all.contains(other), of_two.contains(&1), "{other}");
        guided.tell(Msg::Open(Overlay::Restart));
        guided.tell(Msg::Back);
        guided.tell(Msg::Back);
        assert_eq!(guided.screen().name, "plan");
        guided.tell(Msg::Begin);
        guided.tell(Msg::Begin);
        assert_eq!((guided.screen().of, guided.state()), ("read", State::Reading));
    }
}

#[test]
fn whoever_is_alone_goes_on_at_once() {
    let mut guided = Guided::at_plan(ALL_KIT);
    guided.tell(Msg::Wish(Want::Partner(false)));
    assert!(guided.plan().iter().all(|item| !STRETCHES[item.stretch].partner));
    guided.tell(Msg::Begin);
    assert_eq!((guided.phase(), guided.state()), (Phase::Session, State::Reading));
}

#[test]
fn three_wishes_are_refused_in_three_sentences_each_with_what_helps_instead() {
    let words = english();
    let mut guided = Guided::at_plan(ALL_KIT);
    guided.tell(Msg::Begin);
    for screen in [guided.screen(), Guided::at_menu(MAT).screen()] {
        let all = texts(&screen);
        for (wish, why) in [
            (ui::REFUSE_BEHIND, ui::REFUSE_BEHIND_TEXT),
            (ui::REFUSE_WALK, ui::REFUSE_WALK_TEXT),
            (ui::REFUSE_NECK, ui::REFUSE_NECK_TEXT),
        ] {
            let why = words.get(why);
            let sentences = why.split_inclusive(['.', '!', '?']).filter(|it| !it.trim().is_empty()).count();
            assert_eq!((sentences, why.ends_with('.')), (3, true), "{why}");
            assert!(all.contains(words.get(wish)) && all.contains(why), "{} does not say {why}", screen.name);
        }
        assert!(all.contains(words.get(ui::REFUSE_INSTEAD)));
    }
}

#[test]
fn back_leads_from_the_plan_to_the_stretches_and_from_reading_to_the_plan() {
    let mut guided = Guided::reading(MAT);
    let plan = guided.plan();
    assert!(guided.has(Action::Back));
    assert!(guided.tell(Msg::Back).contains(&Effect::ShowHeading));
    assert_eq!((guided.screen().name, guided.plan()), ("plan", plan));
    guided.tell(Msg::Back);
    assert_eq!(guided.screen().name, "menu");
    let mut guided = Guided::running(MAT);
    guided.tell(Msg::Back);
    let paused = State::Paused(Why::Asked);
    assert_eq!((guided.phase(), guided.state()), (Phase::Session, paused), "the browser has a way back of its own");
}

/// Somewhere on the way through a session of two, by name.
fn places() -> Vec<(&'static str, Guided)> {
    let two = |turns: &[Msg]| {
        let mut guided = Guided::at_menu(ALL_KIT);
        turns.iter().for_each(|msg| drop(guided.tell(*msg)));
        guided
    };
    let way = [Msg::Plan, Msg::Begin, Msg::Begin, Msg::Begin, Msg::Wrong, Msg::Sign(0), Msg::Next];
    let ended = [&way[..4], &[Msg::Session(Event::End)]].concat();
    let names = ["menu", "plan", "brief", "session", "session", "signs", "signs", "stopped"];
    names.into_iter().enumerate().map(|(at, name)| (name, two(&way[..at]))).chain([("after", two(&ended))]).collect()
}

#[test]
fn a_message_does_nothing_where_it_makes_no_sense_or_under_another_page() {
    let of_plan = [
        Msg::Wish(Want::Minutes(3)),
        Msg::Wish(Want::Partner(false)),
        Msg::Earlier(1),
        Msg::Swap(1),
        Msg::Drop(0),
        Msg::Cues(Cues([false; 3])),
        Msg::Stiff(false, 3),
    ];
    let mut all: Vec<(Msg, &[&str])> = of_plan.into_iter().map(|msg| (msg, &["plan"][..])).collect();
    all.extend([Event::Begin, Event::Pause, Event::Skip, Event::End].map(|it| (Msg::Session(it), &["session"][..])));
    all.extend([
        (Msg::Plan, &["menu"][..]),
        (Msg::Begin, &["plan", "brief", "session"]),
        (Msg::Wrong, &["session", "after"]),
        (Msg::Sign(3), &["signs"]),
        (Msg::Next, &["signs"]),
        (Msg::Gone(true), &[]),
        (Msg::Stiff(true, 3), &["after"]),
        (Msg::Menu, &["after"]),
    ]);
    for (name, guided) in places() {
        for (msg, of) in &all {
            for overlay in [None, Some(Overlay::About), Some(Overlay::Restart)] {
                let mut guided = guided.copy();
                overlay.map(|overlay| guided.tell(Msg::Open(overlay)));
                let before = guided.person.model.clone();
                guided.person.tell(*msg);
                if overlay.is_some() || !of.contains(&name) {
                    assert_eq!(guided.person.model, before, "{msg:?} at {name}, under {overlay:?}");
                }
            }
        }
    }
}

/// What the clock of a pop says, in minutes; nothing while nobody asked for it.
fn pop_minutes(guided: &Guided) -> Option<usize> {
    let (words, shown) = (english(), texts(&guided.screen()));
    let says = |minutes: &usize| match minutes {
        0 => shown.contains(words.get(ui::POP_CLOCK_OVER)),
        _ => shown.contains(&words.fill(ui::POP_CLOCK_LEFT, &[&minutes.to_string()])),
    };
    let said: Vec<usize> = (0..100).filter(says).collect();
    assert!(said.len() < 2, "{said:?}");
    assert!(guided.has(Action::PopClock), "it can be asked for, again and again");
    said.first().copied()
}

#[test]
fn the_clock_of_a_pop_is_offered_on_its_cards_and_after_a_session() {
    for (changes, card) in
        [("popped=now", "R-B3"), ("aim=self-pop", "R-B7"), ("popped=week habit=daily aim=self-pop", "R-B7")]
    {
        let mut guided = Guided::new(&Said::adult(changes));
        guided.person.go_to_review();
        guided.tell(Msg::Next);
        assert!(marks(&guided.screen(), "data-card").contains(&card), "{changes}");
        assert_eq!(pop_minutes(&guided), None, "{changes}");
        assert_eq!(guided.tell(Msg::PopClock), [Effect::TickIn(10_000)], "{changes}");
        assert_eq!(pop_minutes(&guided), Some(20), "{changes}");
    }
    let mut guided = after();
    assert_eq!(pop_minutes(&guided), None);
    guided.tell(Msg::PopClock);
    assert_eq!(pop_minutes(&guided), Some(20));
    for changes in ["", "aim=ease popped=month"] {
        let mut guided = Guided::new(&Said::adult(changes));
        guided.person.go_to_review();
        guided.tell(Msg::Next);
        assert!(!guided.has(Action::PopClock), "{changes}");
    }
}

#[test]
fn the_clock_of_a_pop_counts_twenty_minutes_down_and_is_over() {
    let mut guided = after();
    guided.tell(Msg::PopClock);
    for second in (10..1200).step_by(10) {
        assert_eq!(guided.wait, Some(10_000), "after {second} seconds");
        assert_eq!(guided.wait(), [Effect::TickIn(10_000)]);
        assert_eq!(pop_minutes(&guided), Some((1200_usize - second).div_ceil(60)), "after {second} seconds");
    }
    assert_eq!(guided.wait(), [], "it is over, and need not be told the time any more");
    for ms in [0, 60_000, 90_000_000] {
        assert_eq!(guided.pass(ms), []);
        assert!(texts(&guided.screen()).contains(english().get(ui::POP_CLOCK_OVER)));
    }
}

#[test]
fn the_clock_of_a_pop_goes_by_the_clock_on_the_wall_and_never_above_twenty() {
    let mut guided = after();
    guided.tell(Msg::PopClock);
    guided.pass(600_000);
    assert_eq!(pop_minutes(&guided), Some(10));
    for (steady, wall, minutes) in
        [(90_000_000, 0, 10), (0, -300_000, 15), (0, -300_000, 20), (0, -90_000_000, 20), (0, 90_060_000, 19)]
    {
        guided.now.steady += steady;
        guided.now.wall += wall;
        guided.tell(Msg::Tick);
        assert_eq!(pop_minutes(&guided), Some(minutes));
    }
}

#[test]
fn the_clock_of_a_pop_does_not_slow_a_session_and_outlives_it() {
    let mut guided = after();
    guided.tell(Msg::PopClock);
    guided.tell(Msg::Menu);
    guided.tell(Msg::Plan);
    guided.tell(Msg::Begin);
    guided.tell(Msg::Begin);
    assert_eq!((guided.state(), guided.wait), (State::Running, Some(250)));
    guided.tell(Msg::Session(Event::Pause));
    assert_eq!(guided.wait, Some(10_000));
    guided.tell(Msg::Session(Event::End));
    guided.pass(120_000);
    assert_eq!(pop_minutes(&guided), Some(18));
}

#[test]
fn a_pop_in_a_later_session_has_twenty_minutes_of_its_own() {
    let mut guided = after();
    guided.tell(Msg::PopClock);
    guided.pass(3_600_000);
    guided.tell(Msg::Menu);
    guided.tell(Msg::Plan);
    guided.tell(Msg::Begin);
    guided.tell(Msg::Begin);
    guided.finish();
    assert_eq!(pop_minutes(&guided), Some(0));
    guided.tell(Msg::PopClock);
    assert_eq!((pop_minutes(&guided), guided.wait), (Some(20), Some(10_000)));
}
