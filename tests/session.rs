//! Promise: a session holds each hold for its time and no longer, skips nothing that the person does not skip, shows no form but
//! those it was given, and stops when it is told to, when nobody looks and when the clocks cannot be trusted.
//!
//! What must be true of every single event stands in `support/sound.rs`; here are the events, and what must be true of a whole.

#[path = "support/shell.rs"]
mod shell;
#[path = "support/sound.rs"]
mod sound;

use std::collections::BTreeSet;

use back_check::content::{STRETCHES, Variant};
use back_check::session::{
    End, Event, Felt, Item, Kind, MOST_BETWEEN_TICKS, Moment, Session, Slot, State, get_ready, seconds,
};
use proptest::prelude::*;
use proptest::strategy::ValueTree;
use proptest::test_runner::TestRunner;
use shell::{Shell, TICK, Telling, Turn, Word, plainly, steps_of};

/// The length of a turn of events. A clock is set by more than all that time, so that two mistakes cannot hide each other.
const TURNS: usize = 36;
const FAR: i64 = 10_000;

const KINDS: [Kind; 9] =
    [Kind::Ready, Kind::OtherSide, Kind::In, Kind::Hold, Kind::Out, Kind::Along, Kind::There, Kind::Back, Kind::Rest];
const FELT: [Felt; 3] = [Felt::Easier, Felt::Same, Felt::Worse];

fn slots() -> impl Strategy<Value = Vec<Slot>> {
    let slot = (0..STRETCHES.len(), any::<bool>(), any::<bool>(), 0_usize..90, 0_usize..90);
    let slot = slot.prop_map(|(stretch, full, easier, words, fewer)| Slot {
        item: Item { stretch, variant: if full { Variant::Full } else { Variant::Easier } },
        easier,
        ready: [get_ready(words), get_ready(fewer)],
    });
    proptest::collection::vec(slot, 1..5)
}

fn rest() -> impl Strategy<Value = u16> {
    prop_oneof![Just(0_u16), Just(10), Just(30)]
}

/// What may happen to someone who touches nothing but Pause and Go on.
fn patient() -> impl Strategy<Value = Turn> {
    let by = prop_oneof![-5 * FAR..-FAR, FAR..5 * FAR];
    let clocks = (by.clone(), by, 0..4).prop_map(|(steady, wall, which)| match which {
        0 => Turn::Jump(steady, 0),
        1 => Turn::Jump(0, wall),
        2 => Turn::Jump(steady, steady),
        _ => Turn::Jump(steady, wall),
    });
    let event = prop_oneof![
        2 => Just(Event::Pause), 2 => Just(Event::Hide), 6 => Just(Event::Resume), 1 => Just(Event::Begin),
    ];
    prop_oneof![
        6 => (1_i64..20_000).prop_map(Turn::Run),
        6 => (0..KINDS.len()).prop_map(|kind| Turn::Until(KINDS[kind])),
        2 => (1_i64..1300).prop_map(Turn::Late),
        1 => (MOST_BETWEEN_TICKS + 1..9_000_000).prop_map(Turn::Sleep),
        1 => clocks,
        8 => (0_i64..TICK, event).prop_map(|(after, event)| Turn::Tell(after, event)),
    ]
}

/// What may happen at all.
fn anything() -> impl Strategy<Value = Turn> {
    let felt = || (0..FELT.len()).prop_map(|felt| FELT[felt]);
    let event = prop_oneof![
        3 => Just(Event::Go), 2 => Just(Event::Back), 1 => Just(Event::Skip), 1 => Just(Event::TooMuch),
        1 => felt().prop_map(Event::Felt), 2 => Just(Event::Resume),
    ];
    let end = (0_i64..TICK).prop_map(|after| Turn::Tell(after, Event::End));
    let event = (0_i64..TICK, event).prop_map(|(after, event)| Turn::Tell(after, event));
    prop_oneof![80 => patient(), 30 => event, 20 => felt().prop_map(Turn::Answer), 1 => end]
}

fn turns(turn: impl Strategy<Value = Turn>) -> impl Strategy<Value = Vec<Turn>> {
    proptest::collection::vec(turn, 0..TURNS)
}

/// A session that went through all this, and was then left alone till its end.
fn led(slots: &[Slot], rest: u16, turns: &[Turn], telling: Telling) -> Shell {
    let mut shell = Shell::new(Session::new(slots.to_vec(), rest), telling);
    shell.tell(Event::Begin);
    turns.iter().for_each(|turn| shell.take(*turn));
    let session = &shell.session;
    let left =
        (session.place().0..session.slots().len()).map(|at| i64::from(seconds(&steps_of(session, at, rest))) * 1000);
    // From the pause it is in, one moves in again, which takes 4 seconds.
    let most = shell.took + left.sum::<i64>() + 4000;
    shell.run_to_the_end();
    if shell.took > most {
        shell.wrong.push(format!("it took {} ms, and not {most} at most", shell.took));
    }
    shell
}

/// What is wrong with the places that were shown, if nothing was skipped: each is the next one, or, after a pause in a hold, the
/// move into it.
fn skipped(shell: &Shell, rest: u16) -> Vec<String> {
    let session = &shell.session;
    let all: Vec<(usize, usize, Kind)> = (0..session.slots().len())
        .flat_map(|at| steps_of(session, at, rest).into_iter().enumerate().map(move |(step, it)| (at, step, it.kind)))
        .collect();
    let mut wrong = vec![];
    let mut next = 0;
    for place in &shell.places {
        let is = |at: usize| all.get(at).is_some_and(|(at, step, _)| (*at, *step) == *place);
        if is(next) {
            next += 1;
        } else if next >= 2 && is(next - 2) && all[next - 1].2 == Kind::Hold {
            next -= 1;
        } else if next < all.len() || session.state() != State::Done(End::Finished) {
            wrong.push(format!("{place:?} comes after {:?}", next.checked_sub(1).map(|at| all[at])));
        }
    }
    if next != all.len() || session.state() != State::Done(End::Finished) {
        wrong.push(format!("only {next} of {} steps were done, and then {:?}", all.len(), session.state()));
    }
    wrong
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 400, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn whatever_happens_every_event_does_what_it_should_and_it_ends(
        slots in slots(), rest in rest(), turns in turns(anything()),
    ) {
        let shell = led(&slots, rest, &turns, plainly);
        prop_assert!(shell.wrong.is_empty(), "{:#?}", shell.wrong);
        prop_assert!(shell.is_done());
    }

    #[test]
    fn nothing_is_skipped_but_by_the_person(slots in slots(), rest in rest(), turns in turns(patient())) {
        let shell = led(&slots, rest, &turns, plainly);
        prop_assert!(shell.wrong.is_empty(), "{:#?}", shell.wrong);
        let wrong = skipped(&shell, rest);
        prop_assert!(wrong.is_empty(), "{:#?}", wrong);
        let holds = (0..slots.len()).flat_map(|at| steps_of(&shell.session, at, rest));
        prop_assert_eq!(shell.holds, holds.filter(|step| step.kind == Kind::Hold).count(), "each hold is held once");
    }

    #[test]
    fn one_that_is_not_disturbed_takes_its_time_to_the_millisecond(slots in slots(), rest in rest()) {
        let mut shell = Shell::new(Session::new(slots, rest), plainly);
        shell.run_to_the_end();
        prop_assert!(shell.wrong.is_empty(), "{:#?}", shell.wrong);
        let session = &shell.session;
        let all = (0..session.slots().len()).map(|at| i64::from(seconds(&steps_of(session, at, rest))) * 1000);
        prop_assert_eq!(shell.took, all.sum::<i64>());
    }
}

/// The events above reach every kind of step, every state and every answer, so that nothing is proved of nothing.
#[test]
fn the_random_events_reach_everything() {
    let mut runner = TestRunner::deterministic();
    let strategy = (slots(), rest(), turns(anything()));
    let mut seen = BTreeSet::new();
    for _ in 0..1500 {
        let (slots, rest, turns) = strategy.new_tree(&mut runner).expect("events can be made").current();
        let mut shell = Shell::begun(slots, rest);
        for turn in turns {
            let (state, kind) = (shell.session.state(), shell.kind());
            if let (State::Paused(why), Some(kind)) = (state, kind) {
                seen.insert(format!("{why:?} in {kind:?}"));
            }
            let (worse, over) = (shell.session.worse(), shell.is_done());
            shell.take(turn);
            if let (Turn::Answer(felt), Some(kind), false) = (turn, shell.kind(), over) {
                seen.insert(format!("{felt:?} in {kind:?}, {worse} before"));
            }
        }
        seen.insert(format!("{:?} after {}", shell.session.state(), shell.session.worse()));
    }
    let paused = KINDS.iter().flat_map(|kind| ["Asked", "Hidden", "Gap"].map(|why| format!("{why} in {kind:?}")));
    let asked = FELT.iter().flat_map(|felt| {
        ["Ready, 0", "Rest, 0", "Ready, 1", "Rest, 1"].map(|when| format!("{felt:?} in {when} before"))
    });
    let ends = ["Done(Finished) after 0", "Done(Finished) after 1", "Done(Ended) after 0", "Done(Worse) after 2"];
    let missing: Vec<String> =
        paused.chain(asked).chain(ends.map(str::to_owned)).filter(|it| !seen.contains(it)).collect();
    assert!(missing.is_empty(), "never reached: {missing:?}");
}

// What is broken is found.

/// The moment as a device would tell it that hides what became of its clock on the wall.
fn blind(session: &mut Session, word: Word) {
    plainly(
        session,
        match word {
            Word::Now(now) => Word::Now(Moment { wall: now.steady, ..now }),
            other => other,
        },
    );
}

fn fast(session: &mut Session, word: Word) {
    plainly(
        session,
        match word {
            Word::Now(now) => Word::Now(Moment { steady: now.steady * 101 / 100, ..now }),
            other => other,
        },
    );
}

/// Tells these events in place of one.
fn instead(session: &mut Session, word: Word, of: Event, these: &[Event]) {
    if word == Word::That(of) { these.iter().for_each(|it| session.tell(*it)) } else { plainly(session, word) }
}

#[test]
fn broken_sessions_are_found() {
    let broken: [(&str, Telling); 9] = [
        ("does not see that a clock was set", blind),
        ("does not pause", |session, word| instead(session, word, Event::Pause, &[])),
        ("goes on behind a hidden page", |session, word| instead(session, word, Event::Hide, &[])),
        ("says another reason", |session, word| instead(session, word, Event::Hide, &[Event::Pause])),
        ("skips after a pause", |session, word| instead(session, word, Event::Resume, &[Event::Resume, Event::Skip])),
        ("begins anew after a pause", |session, word| {
            instead(session, word, Event::Resume, &[Event::Resume, Event::Back])
        }),
        ("takes worse for the same", |session, word| {
            instead(session, word, Event::Felt(Felt::Worse), &[Event::Felt(Felt::Same)]);
        }),
        ("does not end", |session, word| instead(session, word, Event::End, &[Event::Pause])),
        ("counts a little too fast", fast),
    ];
    let strategy = (slots(), rest(), turns(anything()));
    for (what, telling) in broken {
        let mut runner = TestRunner::deterministic();
        let found = (0..200).any(|_| {
            let (slots, rest, turns) = strategy.new_tree(&mut runner).expect("events can be made").current();
            let mut shell = Shell::new(Session::new(slots, rest), telling);
            shell.tell(Event::Begin);
            turns.iter().for_each(|turn| shell.take(*turn));
            !shell.wrong.is_empty()
        });
        assert!(found, "nobody notices a session that {what}");
    }
}

#[test]
fn a_step_that_is_left_out_is_found() {
    let slot = Slot { item: Item { stretch: 4, variant: Variant::Full }, easier: true, ready: [20, 15] };
    let whole = led(&[slot; 2], 10, &[Turn::Run(30_000), Turn::Tell(0, Event::Pause)], plainly);
    assert_eq!((skipped(&whole, 10), whole.wrong), (vec![], vec![]));
    for event in [Event::Skip, Event::Back, Event::TooMuch, Event::End] {
        let shell = led(&[slot; 2], 10, &[Turn::Run(30_000), Turn::Tell(0, event)], plainly);
        assert!(!skipped(&shell, 10).is_empty(), "{event:?} is not noticed");
    }
}
