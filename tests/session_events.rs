//! Promise: each event of a session does what its words say: Back, Skip, Too much, how it felt, pause and go on.

#[path = "support/shell.rs"]
mod shell;
#[path = "support/sound.rs"]
mod sound;

use back_check::content::{STRETCHES, Variant};
use back_check::session::{
    End, Event, Felt, Item, Kind, MOST_BETWEEN_TICKS, Moment, OTHER_SIDE, Session, Side, Slot, State, Why,
};
use shell::{Shell, Turn, steps_of};

/// A stretch in full, that can be made easier.
fn slot(id: &str) -> Slot {
    let stretch = STRETCHES.iter().position(|it| it.id == id).expect("there is such a stretch");
    Slot { item: Item { stretch, variant: Variant::Full }, easier: true, ready: [20, 10] }
}

fn easier(id: &str) -> Slot {
    let slot = slot(id);
    Slot { item: Item { variant: Variant::Easier, ..slot.item }, ..slot }
}

const HELD: &str = "double-knee-to-chest";
const SIDES: &str = "seated-thoracic-twist";
const PLACES: &str = "thoracic-extension-foam-roller";
const MOVES: &str = "cat-cow";

fn three() -> Vec<Slot> {
    vec![slot(SIDES), slot(HELD), slot(MOVES)]
}

/// Three stretches, the second of which is in its first hold for 3 seconds.
fn holding() -> Shell {
    let mut shell = Shell::begun(three(), 10);
    shell.tell(Event::Skip);
    shell.run_to(Kind::Hold);
    shell.run(3000);
    assert_eq!((shell.session.place(), shell.session.elapsed()), ((1, 2), 3000));
    shell
}

fn variants(shell: &Shell) -> Vec<Variant> {
    shell.session.slots().iter().map(|slot| slot.item.variant).collect()
}

use Variant::{Easier, Full};

#[test]
fn without_stretches_it_is_over() {
    for session in [Session::default(), Session::new(vec![], 10)] {
        assert_eq!((session.state(), session.step(), session.due()), (State::Done(End::Finished), None, None));
        assert!(session.slot().is_none());
    }
}

#[test]
fn before_it_begins_it_only_begins_or_ends() {
    let reading = Session::new(three(), 10);
    #[rustfmt::skip]
    let others = [
        Event::Hide, Event::Pause, Event::Resume, Event::Go, Event::Back, Event::Skip, Event::TooMuch, Event::Felt(Felt::Worse),
    ];
    for event in others {
        let mut session = reading.clone();
        session.tell(event);
        assert_eq!(session, reading, "{event:?}");
    }
    let mut session = reading.clone();
    session.tell(Event::End);
    assert_eq!(session.state(), State::Done(End::Ended));
    let mut session = reading;
    session.tell(Event::Begin);
    assert_eq!((session.state(), session.place(), session.due()), (State::Running, (0, 0), Some(20_000)));
}

#[test]
fn time_before_it_begins_and_in_a_pause_does_not_count() {
    let mut shell = Shell::new(Session::new(three(), 10), shell::plainly);
    shell.tick();
    shell.take(Turn::Tell(600_000, Event::Begin));
    shell.run(5000);
    assert_eq!((shell.session.state(), shell.session.elapsed()), (State::Running, 5000));
    shell.take(Turn::Tell(0, Event::Pause));
    shell.take(Turn::Tell(600_000, Event::Resume));
    shell.run(5000);
    assert_eq!((shell.session.state(), shell.session.elapsed()), (State::Running, 10_000));
    assert!(shell.wrong.is_empty(), "{:#?}", shell.wrong);
}

#[test]
fn back_goes_to_the_start_of_the_stretch_or_if_it_just_began_to_the_one_before() {
    let mut shell = holding();
    shell.tell(Event::Back);
    assert_eq!((shell.session.place(), shell.session.elapsed()), ((1, 0), 0));
    shell.tell(Event::Back);
    assert_eq!(shell.session.place(), (0, 0));
    shell.tell(Event::Back);
    assert_eq!(shell.session.place(), (0, 0), "there is none before the first");
    shell.tell(Event::Skip);
    shell.run(3000);
    shell.tell(Event::Back);
    assert_eq!(shell.session.place(), (0, 0), "3 seconds are just begun");
    shell.tell(Event::Skip);
    shell.run(3250);
    shell.tell(Event::Back);
    assert_eq!((shell.session.place(), shell.session.elapsed()), ((1, 0), 0), "more are not");
    shell.run_to(Kind::Rest);
    shell.tell(Event::Back);
    assert_eq!((shell.session.place(), shell.session.asks()), ((1, 0), false), "from the rest, once more");
}

#[test]
fn skip_goes_on_to_the_next_stretch_and_from_the_last_to_the_end() {
    let mut shell = holding();
    shell.tell(Event::Skip);
    assert_eq!((shell.session.place(), shell.session.state()), ((2, 0), State::Running));
    assert!(!shell.session.asks(), "what was skipped is not asked about");
    shell.tell(Event::Skip);
    assert_eq!(shell.session.state(), State::Done(End::Finished));
    assert_eq!((shell.session.due(), shell.session.asks()), (None, false));
    let mut shell = holding();
    shell.run_to(Kind::Rest);
    shell.tell(Event::Skip);
    assert_eq!(shell.session.place(), (2, 0), "from the rest");
}

#[test]
fn too_much_begins_the_easier_form_or_goes_on_to_the_next() {
    let mut shell = holding();
    shell.tell(Event::TooMuch);
    assert_eq!((shell.session.place(), variants(&shell)), ((1, 0), vec![Full, Easier, Full]));
    assert_eq!(shell.session.due(), Some(10_000), "its own time to get ready");
    assert_eq!(shell.session.step().map(|step| step.side), Some(Side::Left), "its own sides");
    shell.tell(Event::TooMuch);
    assert_eq!((shell.session.place(), variants(&shell)), ((2, 0), vec![Full, Easier, Full]));
    let mut shell = Shell::begun(vec![Slot { easier: false, ..slot(HELD) }, slot(MOVES)], 10);
    shell.tell(Event::TooMuch);
    assert_eq!((shell.session.place(), variants(&shell)), ((1, 0), vec![Full, Full]), "none to be had");
    let mut shell = holding();
    shell.run_to(Kind::Rest);
    let before = shell.session.clone();
    shell.tell(Event::TooMuch);
    assert_eq!(shell.session, before, "nothing is too much about a rest");
}

#[test]
fn back_skip_and_too_much_go_on_from_a_pause() {
    for (event, place) in [(Event::Back, (1, 0)), (Event::Skip, (2, 0)), (Event::TooMuch, (1, 0))] {
        let mut shell = holding();
        shell.tell(Event::Pause);
        shell.tell(event);
        assert_eq!((shell.session.state(), shell.session.place()), (State::Running, place), "{event:?}");
    }
}

#[test]
fn after_a_pause_in_a_hold_one_moves_in_again_and_holds_what_was_left() {
    let mut shell = holding();
    for held in [3000, 5000] {
        assert_eq!((shell.kind(), shell.session.elapsed()), (Some(Kind::Hold), held));
        shell.tell(Event::Pause);
        shell.tell(Event::Resume);
        assert_eq!((shell.kind(), shell.session.due()), (Some(Kind::In), Some(4000)));
        shell.run(2000);
        shell.tell(Event::Hide);
        shell.tell(Event::Resume);
        assert_eq!((shell.kind(), shell.session.due()), (Some(Kind::In), Some(4000)), "from its start");
        shell.run_to(Kind::Hold);
        assert_eq!(shell.session.due(), Some(10_000 - held));
        shell.run(2000);
    }
    shell.run(3000);
    assert_eq!(shell.kind(), Some(Kind::Out));
    shell.run_to(Kind::Hold);
    assert_eq!(shell.session.due(), Some(10_000), "the next hold has its full time");
    assert!(shell.wrong.is_empty(), "{:#?}", shell.wrong);
}

#[test]
fn a_hold_that_was_paused_and_left_is_held_anew() {
    let mut shell = holding();
    shell.tell(Event::Pause);
    shell.tell(Event::Resume);
    shell.tell(Event::Back);
    shell.run_to(Kind::Hold);
    assert_eq!(shell.session.due(), Some(10_000));
}

#[test]
fn after_a_pause_a_move_is_made_whole_and_a_wait_goes_on() {
    #[rustfmt::skip]
    let cases = [
        (MOVES, Kind::There, 2000), (MOVES, Kind::Back, 2000), (HELD, Kind::Out, 4000), (PLACES, Kind::Along, 4000),
        (SIDES, Kind::OtherSide, u32::from(OTHER_SIDE) * 1000 - 1000), (HELD, Kind::Rest, 9000), (HELD, Kind::Ready, 19_000),
    ];
    for (id, kind, due) in cases {
        let mut shell = Shell::begun(vec![slot(id), slot(HELD)], 10);
        shell.run_to(kind);
        shell.run(1000);
        shell.tell(Event::Pause);
        shell.tell(Event::Resume);
        assert_eq!((shell.kind(), shell.session.due()), (Some(kind), Some(due)));
    }
}

#[test]
fn a_gap_begins_where_it_is_said_to() {
    let most = MOST_BETWEEN_TICKS;
    let paused = State::Paused(Why::Gap);
    #[rustfmt::skip]
    let cases = [
        (most, most, State::Running), (most + 1, most + 1, paused), (-1, -1, paused), (0, 0, State::Running),
        (250, 250 + most, State::Running), (250, 251 + most, paused), (250, 250 - most, State::Running),
        (250, 249 - most, paused), (i64::MAX, 0, paused), (i64::MIN, i64::MAX, paused),
    ];
    for (steady, wall, state) in cases {
        let mut session = Session::new(three(), 10);
        session.tell(Event::Begin);
        session.tick(Moment::default());
        session.tick(Moment { steady, wall });
        assert_eq!(session.state(), state, "{steady} by the one clock, {wall} by the other");
        assert_eq!(i64::from(session.elapsed()), if state == paused { 0 } else { steady });
    }
}

#[test]
fn go_cuts_waiting_short_and_nothing_else() {
    let mut shell = Shell::begun(vec![slot(SIDES), slot(MOVES)], 10);
    while !shell.is_done() {
        let before = shell.session.clone();
        let (at, step) = before.place();
        shell.tell(Event::Go);
        if before.step().is_some_and(|step| step.kind.waits()) {
            let last = step + 1 == steps_of(&before, at, 10).len();
            assert_eq!(shell.session.place(), if last { (at + 1, 0) } else { (at, step + 1) });
        } else {
            assert_eq!(shell.session, before);
        }
        shell.tick();
    }
    assert!(shell.wrong.is_empty(), "{:#?}", shell.wrong);
}

#[test]
fn how_it_felt_is_asked_in_the_rest_and_till_the_next_begins() {
    let mut shell = holding();
    shell.run_to(Kind::Rest);
    assert!(shell.session.asks());
    shell.run_to(Kind::Ready);
    assert!(shell.session.asks(), "not answered yet");
    shell.run_to(Kind::There);
    assert!(!shell.session.asks(), "too late");
    let mut shell = holding();
    shell.take(Turn::Answer(Felt::Same));
    shell.run_to(Kind::Ready);
    assert!(!shell.session.asks(), "answered");
    shell.run_to(Kind::Rest);
    assert_eq!(shell.session.state(), State::Done(End::Finished), "after the last there is no rest");
    assert!(!shell.session.asks());
}

#[test]
fn without_a_rest_it_is_asked_while_one_gets_ready() {
    let mut shell = Shell::begun(three(), 0);
    assert!(!shell.session.asks(), "nothing was done yet");
    shell.run_to(Kind::Out);
    shell.run_to(Kind::Ready);
    shell.run(5000);
    assert_eq!((shell.session.place(), shell.session.asks(), shell.session.elapsed()), ((1, 0), true, 5000));
    shell.tell(Event::Felt(Felt::Worse));
    assert_eq!(variants(&shell), [Full, Easier, Easier]);
    assert_eq!((shell.session.elapsed(), shell.session.due()), (0, Some(10_000)), "there is another text to read");
    shell.run_to_the_end();
    assert!(!shell.session.asks() && shell.wrong.is_empty(), "{:#?}", shell.wrong);
}

#[test]
fn worse_once_makes_the_rest_easier_and_twice_ends_it() {
    let slots = vec![slot(SIDES), slot(SIDES), Slot { easier: false, ..slot(HELD) }, easier(MOVES), slot(MOVES)];
    let mut shell = Shell::begun(slots, 10);
    shell.run_to(Kind::Rest);
    shell.run_to(Kind::Ready);
    shell.take(Turn::Answer(Felt::Worse));
    assert_eq!(variants(&shell), [Full, Easier, Full, Easier, Easier]);
    shell.tell(Event::Felt(Felt::Worse));
    assert_eq!(shell.session.worse(), 1, "it is asked once");
    shell.tell(Event::Back);
    assert_eq!(
        (shell.session.place(), variants(&shell)[0]),
        ((0, 0), Easier),
        "what felt worse is not done in full again"
    );
    shell.take(Turn::Answer(Felt::Easier));
    shell.take(Turn::Run(15_000));
    shell.take(Turn::Answer(Felt::Worse));
    assert_eq!((shell.session.state(), shell.session.worse()), (State::Done(End::Worse), 2));
    assert!(shell.wrong.is_empty(), "{:#?}", shell.wrong);
}
