//! Promise: what felt worse once goes on in easier forms, where they can be had; twice, it ends the session for today.

mod support;

#[path = "support/guided.rs"]
mod guided;
#[path = "support/person.rs"]
mod person;

use back_check::app::{Action, Effect, Msg, Phase, Want};
use back_check::content::words::english;
use back_check::content::{STRETCHES, Spot, Variant, ui_words as ui};
use back_check::session::{End, Event, Felt, Item, Kind, State};
use guided::Guided;
use person::{actions, texts};

/// Rests after the stretch that is done, and says how it felt.
fn feels_after(guided: &mut Guided, felt: Felt) {
    guided.until(Kind::Rest);
    assert!([Action::FeltEasier, Action::FeltSame, Action::FeltWorse].iter().all(|it| guided.has(*it)));
    guided.tell(Msg::Session(Event::Felt(felt)));
    assert!(!guided.has(Action::FeltWorse), "it is asked once");
}

#[test]
fn what_felt_worse_once_goes_on_in_easier_forms() {
    let mut guided = Guided::running("limits=none kit=mat,bed,chair,towel,roller");
    let before = guided.items();
    let notice = english().get(ui::FELT_WORSE_ONCE).to_owned();
    guided.until(Kind::Rest);
    guided.tell(Msg::Session(Event::Felt(Felt::Same)));
    guided.tell(Msg::Session(Event::Go));
    assert_eq!((guided.items(), texts(&guided.screen()).contains(&notice)), (before.clone(), false));
    assert!(before[2..].iter().any(|item| item.variant == Variant::Full), "{before:?}");
    feels_after(&mut guided, Felt::Worse);
    assert!(texts(&guided.screen()).contains(&notice));
    assert!(guided.items()[2..].iter().all(|item| item.variant == Variant::Easier), "{:?}", guided.items());
    guided.tell(Msg::Session(Event::Go));
    let screen = guided.screen();
    let named = STRETCHES[before[2].stretch].id;
    assert!(screen.marks.contains(&("data-stretch", named)) && screen.marks.contains(&("data-variant", "easier")));
}

/// T4 without a towel and T7 without a chair are there in full alone.
#[test]
fn a_form_is_made_easier_only_if_what_that_takes_is_there() {
    for (kit, stretch, easier) in
        [("mat,roller", 3, false), ("mat,roller,towel", 3, true), ("mat", 6, false), ("mat,chair", 6, true)]
    {
        let mut guided = Guided::at_plan(&format!("limits=none kit={kit}"));
        guided.tell(Msg::Wish(Want::Spot(Spot::Floor)));
        guided.tell(Msg::Wish(Want::Minutes(3)));
        for _ in 0..12 {
            if guided.plan()[1].stretch != stretch {
                guided.tell(Msg::Swap(1));
            }
        }
        assert_eq!(guided.plan()[1], Item { stretch, variant: Variant::Full }, "{kit}");
        [Msg::Begin, Msg::Begin, Msg::Session(Event::Skip)].iter().for_each(|msg| drop(guided.tell(*msg)));
        let mut worse = guided.copy();
        guided.tell(Msg::Session(Event::TooMuch));
        assert_eq!(
            (guided.items()[1].variant == Variant::Easier, guided.phase() == Phase::Session),
            (easier, easier),
            "{kit}"
        );
        worse.tell(Msg::Session(Event::Back));
        feels_after(&mut worse, Felt::Worse);
        assert_eq!(worse.items()[1].variant == Variant::Easier, easier, "{kit}");
    }
}

#[test]
fn what_felt_worse_twice_ends_the_session_with_advice_and_no_way_to_the_stretches() {
    let words = english();
    let mut guided = Guided::running("limits=none kit=mat");
    assert!(guided.items().len() > 2);
    feels_after(&mut guided, Felt::Worse);
    guided.tell(Msg::Session(Event::Go));
    feels_after(&mut guided, Felt::Easier);
    assert_eq!(guided.phase(), Phase::Session, "that was once");
    guided.tell(Msg::Session(Event::Back));
    guided.until(Kind::Rest);
    let effects = guided.tell(Msg::Session(Event::Felt(Felt::Worse)));
    assert!(effects.contains(&Effect::Quiet) && effects.contains(&Effect::ShowHeading), "{effects:?}");
    assert_eq!((guided.phase(), guided.state()), (Phase::After, State::Done(End::Worse)));
    let shown = texts(&guided.screen());
    for key in [ui::AFTER_WORSE, ui::AFTER_WORSE_TEXT, ui::SAFETY_NET] {
        assert!(shown.contains(words.get(key)), "{}", words.get(key));
    }
    assert!(!shown.contains(words.get(ui::AFTER_MOVE_TEXT)), "not once or twice a day");
    let more = [Action::Print, Action::Memory, Action::About, Action::Restart];
    assert_eq!(actions(&guided.screen()), [&[Action::SomethingWrong, Action::PopClock][..], &more].concat());
    for msg in [Msg::Menu, Msg::Plan, Msg::Begin, Msg::Next, Msg::Session(Event::Resume), Msg::Session(Event::Skip)] {
        guided.tell(msg);
        assert_eq!(guided.phase(), Phase::After, "{msg:?} does nothing");
    }
}
