//! Promise: what a session remembers of the person is told in words, and forgotten when they say so.

mod support;

#[path = "support/guided.rs"]
mod guided;
#[path = "support/person.rs"]
mod person;

use back_check::app::{Action, Day, Effect, Msg, Overlay, Phase};
use back_check::content::keys::Key;
use back_check::content::words::english;
use back_check::content::{Level, REVIEW_BY, ui_words as ui};
use back_check::session::Event;
use guided::{Guided, options};
use person::texts;
use support::{ALL_KIT, Said};

const MAT: &str = "limits=none kit=mat";

/// At the page after a session that was done to its end.
fn after() -> Guided {
    let mut guided = Guided::running(MAT);
    guided.finish();
    guided
}

/// Before a session and after it: what is said of them, if anything.
fn told_of(before: Option<u8>, after: Option<u8>) -> Vec<Key> {
    let mut guided = Guided::at_plan(MAT);
    before.map(|stiff| guided.tell(Msg::Stiff(false, stiff)));
    guided.tell(Msg::Stiff(true, 9));
    guided.tell(Msg::Begin);
    guided.tell(Msg::Begin);
    guided.tell(Msg::Stiff(false, 9));
    guided.finish();
    guided.tell(Msg::Stiff(false, 9));
    after.map(|stiff| guided.tell(Msg::Stiff(true, stiff)));
    guided.tell(Msg::Stiff(true, 11));
    let text = |stiff: Option<u8>| stiff.map(|it| it.to_string()).unwrap_or_default();
    let (words, shown) = (english(), texts(&guided.screen()));
    let all = [ui::STIFF_LESS, ui::STIFF_SAME, ui::STIFF_MORE];
    let told = |key: &Key| {
        let start = words.get(*key).split_once('.').expect("it has sentences").1;
        let full = words.fill(*key, &[&text(before), &text(after)]);
        assert_eq!(shown.contains(&full), shown.contains(start), "with both numbers, or not at all");
        shown.contains(start)
    };
    all.into_iter().filter(told).collect()
}

#[test]
fn stiffness_before_and_after_is_compared_in_words_if_both_were_told() {
    let [less, same, more] = [[ui::STIFF_LESS], [ui::STIFF_SAME], [ui::STIFF_MORE]];
    for before in 0..=10 {
        for after in 0..=10 {
            let expected = if after < before {
                less
            } else if after == before {
                same
            } else {
                more
            };
            if before % 5 == 0 || after == before || after == before + 1 {
                assert_eq!(told_of(Some(before), Some(after)), expected, "{before} before, {after} after");
            }
        }
        assert_eq!(told_of(Some(before), None), []);
        assert_eq!(told_of(None, Some(before)), []);
    }
    assert_eq!(told_of(None, None), []);
}

#[test]
fn a_new_plan_asks_for_stiffness_anew() {
    let numbers: Vec<String> = (0..=10).map(|it| it.to_string()).collect();
    let mut guided = Guided::at_plan(MAT);
    assert_eq!(options(&guided.screen(), "stiffness-before").0, numbers);
    guided.tell(Msg::Stiff(false, 7));
    assert_eq!(options(&guided.screen(), "stiffness-before").1, ["7"]);
    guided.tell(Msg::Begin);
    guided.tell(Msg::Back);
    assert_eq!(options(&guided.screen(), "stiffness-before").1, ["7"], "it is the same session");
    guided.tell(Msg::Begin);
    guided.tell(Msg::Session(Event::End));
    guided.tell(Msg::Stiff(true, 4));
    assert_eq!(options(&guided.screen(), "stiffness-after"), (numbers.iter().map(String::as_str).collect(), vec!["4"]));
    guided.tell(Msg::Menu);
    guided.tell(Msg::Plan);
    assert_eq!(options(&guided.screen(), "stiffness-before").1, [""; 0]);
    guided.tell(Msg::Begin);
    guided.tell(Msg::Session(Event::End));
    assert_eq!(options(&guided.screen(), "stiffness-after").1, [""; 0]);
}

#[test]
fn restart_and_wipe_forget_what_a_session_remembers_but_not_how_long_reading_takes() {
    let mut fresh = Guided::new(&Said::adult(MAT));
    let ready = |guided: &mut Guided| {
        guided.person.go_to_menu();
        guided.tell(Msg::Plan);
        let takes = texts(&guided.screen()).lines().find(|line| line.contains("This takes about")).map(str::to_owned);
        guided.tell(Msg::Begin);
        let slots = guided.person.model.guide.session.slots().to_vec();
        assert!(slots.iter().all(|slot| slot.ready[0] > 10), "{slots:?}");
        (takes.expect("the plan says how long it takes"), slots)
    };
    for (open, msg) in [(Overlay::Restart, Msg::Restart), (Overlay::About, Msg::Wipe)] {
        let mut guided = after();
        guided.tell(Msg::PopClock);
        guided.tell(Msg::Stiff(true, 3));
        guided.feels("sharp other");
        let guide = &guided.person.model.guide;
        assert!(guide.signs > 0 && guide.pop.is_some() && guide.stiff[1].is_some() && !guide.plan.is_empty());
        guided.tell(Msg::Open(open));
        guided.tell(msg);
        assert_eq!(guided.wait, None, "no clock goes on");
        fresh.person.model.guide.now = guided.now;
        assert_eq!(guided.person.model.guide, fresh.person.model.guide, "{msg:?}");
        guided.person.model.phase = Phase::Welcome;
        assert_eq!(ready(&mut guided), ready(&mut Guided::new(&Said::adult(MAT))), "{msg:?}");
    }
}

#[test]
fn past_the_review_date_nothing_of_a_session_stands() {
    let past = Msg::Today(Day(Day::of(REVIEW_BY).0 + 1));
    let way = [Msg::Plan, Msg::Begin, Msg::Begin, Msg::Begin, Msg::Session(Event::Pause)];
    for steps in 0..=way.len() {
        let mut guided = Guided::at_menu(ALL_KIT);
        way[..steps].iter().for_each(|msg| drop(guided.tell(*msg)));
        let name = guided.screen().name;
        assert_eq!(name, ["menu", "plan", "partner-brief", "session", "session", "session"][steps]);
        let effects = guided.tell(past);
        assert_eq!(guided.phase(), Phase::Outcome, "{name}");
        assert_eq!(effects.contains(&Effect::Quiet), name == "session", "{name}: {effects:?}");
        assert_eq!(guided.wait, None, "{name}");
    }
    let mut guided = Guided::running(MAT);
    guided.tell(Msg::Wrong);
    guided.tell(past);
    assert_eq!(guided.screen().name, "stop-signs", "the way to get help stays");
    let mut mistaken = guided.copy();
    mistaken.tell(Msg::Back);
    assert_eq!(mistaken.phase(), Phase::Outcome);
    guided.tell(Msg::Sign(6));
    guided.tell(Msg::Next);
    assert_eq!(guided.screen().level, Some(Level::Emergency));
}

/// A session may end past the review date.
#[test]
fn past_the_review_date_the_page_after_a_session_promises_no_stretches() {
    let mut guided = after();
    assert!(guided.has(Action::Menu));
    guided.tell(Msg::Today(Day(Day::of(REVIEW_BY).0 + 1)));
    assert_eq!(guided.phase(), Phase::After, "what to do next, and the way to get help, stay");
    assert!(!guided.has(Action::Menu));
}
