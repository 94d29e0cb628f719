//! Promise: "Something feels wrong" stops a session at once, each sign leads where clinical.md 4.3 says, the worst one wins, and
//! none leads back to the stretches.

mod support;

#[path = "support/guided.rs"]
mod guided;
#[path = "support/person.rs"]
mod person;

use back_check::app::{Action, Effect, Msg, Overlay, Part, Phase, Text, Voice};
use back_check::content::StopEnd::{self, Emergency, LieDown, Rest, Soon};
use back_check::content::words::english;
use back_check::content::{Level, PLACES, WRONG, keys, ui_words as ui};
use back_check::session::{End, Event, Felt, Kind, State, Why};
use guided::{Guided, options, sign};
use person::{actions, all_parts, marks, texts};
use support::{Complaints, rule_named};

const MAT: &str = "limits=none kit=mat";

/// Clinical.md 4.3, in its order.
const SIGNS: [(&str, StopEnd); 10] = [
    ("sharp", Rest),
    ("down-limb", Soon),
    ("new-numb", Soon),
    ("both", Emergency),
    ("saddle", Emergency),
    ("head", Emergency),
    ("chest", Emergency),
    ("faint", LieDown),
    ("preg", Emergency),
    ("other", Rest),
];

/// The worst of some ends: an emergency, then to lie down (it may become one), then *soon*.
fn worst(ends: impl Iterator<Item = StopEnd>) -> Option<StopEnd> {
    let all: Vec<StopEnd> = ends.collect();
    [Emergency, LieDown, Soon, Rest].into_iter().find(|end| all.contains(end))
}

/// Messages that would lead on, were they taken in.
const ONWARDS: [Msg; 12] = [
    Msg::Menu,
    Msg::Plan,
    Msg::Begin,
    Msg::Next,
    Msg::Start,
    Msg::SeeStretches,
    Msg::OpenStretch(7),
    Msg::Session(Event::Resume),
    Msg::Session(Event::Begin),
    Msg::Session(Event::Skip),
    Msg::Wrong,
    Msg::Sign(0),
];

/// Where a session stands when something feels wrong.
fn moments() -> Vec<(&'static str, Guided)> {
    let mut paused = Guided::running(MAT);
    paused.tell(Msg::Session(Event::Pause));
    let (mut holding, mut resting, mut ended, mut worse) =
        (Guided::running(MAT), Guided::running(MAT), Guided::running(MAT), Guided::running(MAT));
    holding.until(Kind::Hold);
    resting.until(Kind::Rest);
    ended.finish();
    for _ in 0..2 {
        worse.until(Kind::Rest);
        worse.tell(Msg::Session(Event::Felt(Felt::Worse)));
        worse.pass(250);
        if worse.phase() == Phase::Session {
            worse.tell(Msg::Session(Event::Skip));
        }
    }
    let reading = Guided::reading(MAT);
    vec![
        ("reading", reading),
        ("paused", paused),
        ("holding", holding),
        ("resting", resting),
        ("ended", ended),
        ("worse", worse),
    ]
}

#[test]
fn something_wrong_stops_a_session_at_once_and_asks_what_is_felt() {
    for (name, mut guided) in moments() {
        let screen = guided.screen();
        assert_eq!(actions(&screen).iter().filter(|it| **it == Action::SomethingWrong).count(), 1, "{name}");
        let over = matches!(guided.state(), State::Done(_));
        let effects = guided.tell(Msg::Wrong);
        assert_ne!(guided.state(), State::Running, "{name}");
        assert_eq!(guided.phase(), Phase::StopSigns { missing: false }, "{name}");
        assert_eq!((effects.contains(&Effect::Quiet), guided.wait), (!over, None), "{name}: {effects:?}");
        assert!(effects.contains(&Effect::ShowHeading), "{name}");
        let screen = guided.screen();
        assert_eq!((screen.name, actions(&screen)), ("stop-signs", vec![Action::Back, Action::Next]), "{name}");
        assert_eq!(options(&screen, "stop-signs"), (SIGNS.map(|it| it.0).to_vec(), vec![]), "{name}");
        guided.tell(Msg::Sign(6));
        guided.tell(Msg::Back);
        assert_eq!(guided.phase(), if over { Phase::After } else { Phase::Session }, "{name}");
        assert_ne!(guided.state(), State::Running, "{name}: it waits till the person goes on");
        guided.tell(Msg::Wrong);
        assert!(over || options(&guided.screen(), "stop-signs").1.is_empty(), "{name}: it is asked anew");
    }
    let mut guided = Guided::running(MAT);
    guided.tell(Msg::Wrong);
    guided.tell(Msg::Back);
    assert_eq!(guided.state(), State::Paused(Why::Asked));
}

#[test]
fn each_sign_leads_where_the_clinical_text_says() {
    assert_eq!(WRONG.iter().map(|it| (it.id, it.end)).collect::<Vec<_>>(), SIGNS);
    for (name, guided) in moments() {
        for (id, end) in SIGNS {
            let mut guided = guided.copy();
            guided.feels(id);
            assert_eq!(guided.phase(), Phase::Stopped(end), "{name}, {id}");
            assert!(matches!(guided.state(), State::Done(_)), "{name}, {id}: the session is over");
            let felt = english().get(keys::wrong(sign(id))).to_owned();
            assert!(texts(&guided.screen()).contains(&felt), "{name}: the screen says why: {felt}");
        }
    }
}

#[test]
fn the_worst_of_all_that_is_ticked_wins_and_faintness_that_goes_leaves_the_rest() {
    let mut complaints = Complaints::default();
    let mut asked = Guided::running(MAT);
    asked.tell(Msg::Wrong);
    for ticks in 1_u16..1024 {
        let ticked = || SIGNS.iter().enumerate().filter(move |(at, _)| ticks >> at & 1 == 1);
        let mut guided = asked.copy();
        ticked().for_each(|(at, _)| drop(guided.tell(Msg::Sign(at as u8))));
        guided.tell(Msg::Next);
        let end = worst(ticked().map(|it| it.1.1)).expect("something is ticked");
        let mut unless = |phase, expected, what| {
            complaints
                .unless(phase == Phase::Stopped(expected), || format!("{ticks:b} {what}: {phase:?}, not {expected:?}"));
        };
        unless(guided.phase(), end, "at once");
        for gone in [false, true] {
            let mut guided = guided.copy();
            guided.tell(Msg::Gone(gone));
            let left = worst(ticked().map(|it| it.1.1).filter(|it| *it != LieDown)).unwrap_or(Rest);
            let expected = if end != LieDown {
                end
            } else if gone {
                left
            } else {
                Emergency
            };
            unless(guided.phase(), expected, if gone { "gone" } else { "not gone" });
        }
    }
    complaints.report();
}

#[test]
fn nothing_ticked_is_no_answer() {
    let is_error = |part: &Part| matches!(part, Part::Text(Text::Error, _));
    let says = |guided: &Guided| all_parts(&guided.screen()).iter().any(is_error);
    let mut guided = Guided::running(MAT);
    guided.tell(Msg::Wrong);
    assert!(!says(&guided));
    for _ in 0..2 {
        assert_eq!(guided.tell(Msg::Next), [Effect::ShowError]);
        assert_eq!((guided.screen().name, says(&guided)), ("stop-signs", true));
    }
    assert_eq!(guided.tell(Msg::Sign(0)), [], "it is the same screen");
    assert!(!says(&guided));
    guided.tell(Msg::Sign(0));
    assert_eq!(guided.tell(Msg::Next), [Effect::ShowError], "a tick that is taken away is none");
}

/// Stopped by a sign, in a place.
fn stopped(id: &str, place: usize) -> Guided {
    let mut guided = Guided::running(MAT);
    guided.tell(Msg::Place(place));
    guided.feels(id);
    guided
}

fn dialled(guided: &Guided) -> Vec<String> {
    let dial = |part: &Part| if let Part::Dial(address, _) = part { Some(address.clone()) } else { None };
    all_parts(&guided.screen()).iter().filter_map(dial).collect()
}

#[test]
fn the_emergency_card_names_or_dials_a_number_and_leads_nowhere_but_back() {
    for (at, place) in PLACES.iter().enumerate() {
        for (id, _) in SIGNS.iter().filter(|it| it.1 == Emergency || it.1 == LieDown) {
            let mut guided = stopped(id, at);
            let numbers = place.emergency.iter().map(|number| format!("tel:{}", number.replace(' ', "")));
            let numbers: Vec<String> = numbers.collect();
            assert_eq!(dialled(&guided), numbers, "{} {id}", place.id);
            assert_eq!(texts(&guided.screen()).contains("112 or 911"), numbers.is_empty(), "{} {id}", place.id);
            guided.tell(Msg::Gone(false));
            let screen = guided.screen();
            assert_eq!((screen.name, screen.level), ("outcome", Some(Level::Emergency)), "{} {id}", place.id);
            assert_eq!(dialled(&guided), numbers, "{} {id}", place.id);
            assert_eq!(texts(&screen).contains("112 or 911"), numbers.is_empty(), "{} {id}", place.id);
            let mut shown = actions(&screen);
            shown.retain(|it| *it != Action::Dial);
            assert_eq!(shown, [Action::Mistake, Action::Place, Action::Print], "{} {id}", place.id);
        }
    }
    let mut guided = stopped("chest", 0);
    let model = guided.person.model.clone();
    let overlays = [Overlay::About, Overlay::PageSees, Overlay::Staff, Overlay::Restart].map(Msg::Open);
    for msg in ONWARDS.into_iter().chain(overlays).chain([Msg::Restart, Msg::Wipe, Msg::Gone(true)]) {
        guided.tell(msg);
        assert_eq!(guided.person.model, model, "{msg:?} does nothing");
    }
    guided.tell(Msg::Back);
    assert_eq!((guided.screen().name, options(&guided.screen(), "stop-signs").1), ("stop-signs", vec!["chest"]));
}

#[test]
fn the_other_ends_say_what_to_do_and_show_no_stretch() {
    let words = english();
    let more = [Action::Print, Action::Memory, Action::About, Action::Restart];
    let says = |guided: &Guided, text: &str| assert!(texts(&guided.screen()).contains(text), "{text}");
    for id in ["down-limb", "new-numb"] {
        let guided = stopped(id, 1);
        let screen = guided.screen();
        assert_eq!((screen.name, screen.level), ("outcome", Some(Level::Soon)), "{id}");
        says(&guided, &Voice::new(&words, 1).say(rule_named("R-O02").advice()));
        says(&guided, words.get(ui::SAFETY_NET));
        assert_eq!(actions(&screen), [&[Action::Back][..], &more].concat(), "{id}");
    }
    for id in ["sharp", "other", "sharp other"] {
        let guided = stopped(id, 1);
        let screen = guided.screen();
        assert_eq!((screen.name, screen.of, screen.level), ("after", "stopped", None), "{id}");
        [ui::REST_TEXT, ui::REST_TODAY, ui::SAFETY_NET].iter().for_each(|key| says(&guided, words.get(*key)));
        assert_eq!(actions(&screen), [&[Action::Mistake][..], &more].concat(), "{id}");
    }
    let guided = stopped("faint", 1);
    says(&guided, &words.fill(ui::LIE_DOWN_CALL, &["999"]));
    assert_eq!(actions(&guided.screen()), [Action::Dial, Action::NotGone, Action::Gone, Action::Place]);
    for id in SIGNS.map(|it| it.0) {
        let mut guided = stopped(id, 1);
        assert_eq!(marks(&guided.screen(), "data-stretch"), [""; 0], "{id}");
        let model = guided.person.model.clone();
        for msg in ONWARDS {
            guided.tell(msg);
            assert_eq!(guided.person.model, model, "{id}: {msg:?} does nothing");
        }
        guided.tell(Msg::Back);
        assert_eq!(guided.phase(), Phase::StopSigns { missing: false }, "{id}");
    }
}

#[test]
fn the_page_after_a_session_that_a_sign_stopped_leads_to_the_stretches_only_if_its_tick_is_taken_away() {
    for (id, _) in SIGNS {
        for (name, mut guided) in moments() {
            guided.feels(id);
            guided.tell(Msg::Back);
            let mut mistaken = guided.copy();
            guided.tell(Msg::Back);
            assert_eq!((guided.phase(), guided.has(Action::Menu)), (Phase::After, false), "{name}, {id}");
            mistaken.tell(Msg::Sign(sign(id)));
            mistaken.tell(Msg::Back);
            assert_eq!(mistaken.has(Action::Menu), name != "worse", "{name}, {id}");
        }
    }
}

/// Not even *Something feels wrong* once more, and then "I pressed that by mistake".
#[test]
fn no_messages_lead_to_the_stretches_after_a_stop_sign_or_what_felt_worse_twice() {
    let (name, worse) = moments().pop().expect("there are some");
    assert_eq!((name, worse.state()), ("worse", State::Done(End::Worse)));
    let mut ticked = stopped("chest", 0);
    ticked.tell(Msg::Back);
    ticked.tell(Msg::Back);
    let mut wrong = vec![];
    for (name, guided) in [(name, worse), ("ticked", ticked)] {
        assert_eq!((guided.phase(), guided.has(Action::Menu)), (Phase::After, false), "{name}");
        for turns in [&[Msg::Menu][..], &[Msg::Plan, Msg::Begin], &[Msg::Wrong, Msg::Back, Msg::Menu, Msg::Plan]] {
            let mut guided = guided.copy();
            turns.iter().for_each(|msg| drop(guided.tell(*msg)));
            wrong
                .extend((guided.phase() != Phase::After).then(|| format!("{name}: {turns:?} to {:?}", guided.phase())));
        }
    }
    assert!(wrong.is_empty(), "{wrong:#?}");
}
