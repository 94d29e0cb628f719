//! What must be true of a guided session before and after anything that it is told.

use back_check::content::Variant;
use back_check::session::{End, Event, Felt, Item, Kind, Session, Slot, State, Why};

/// Whether nothing that can be seen of a session changed.
pub(crate) fn alike(before: &Session, after: &Session) -> bool {
    let seen = |it: &Session| (it.state(), it.place(), it.elapsed(), it.asks(), it.worse(), it.due());
    seen(before) == seen(after) && before.slots() == after.slots()
}

/// Whether what is done after is the very next thing.
pub(crate) fn follows(before: &Session, after: &Session) -> bool {
    let (at, step) = before.place();
    match after.state() {
        State::Running => [(at, step + 1), (at + 1, 0)].contains(&after.place()) && after.step().is_some(),
        State::Done(End::Finished) => at + 1 == before.slots().len() && after.step().is_none(),
        _ => false,
    }
}

/// What is wrong with what a session made of an event other than the time.
pub(crate) fn told(before: &Session, event: Event, after: &Session) -> Option<String> {
    let running = before.state() == State::Running;
    let paused = |why| after.state() == State::Paused(why) && after.place() == before.place();
    let kind = before.step().map(|step| step.kind);
    let last = before.place().0 + 1 >= before.slots().len();
    let fine = match event {
        Event::Pause if running => paused(Why::Asked),
        Event::Hide if running => paused(Why::Hidden),
        Event::Resume if matches!(before.state(), State::Paused(_)) => {
            let (at, step) = before.place();
            let place = if kind == Some(Kind::Hold) { (at, step - 1) } else { (at, step) };
            let rests = kind.is_some_and(Kind::waits);
            let elapsed = if rests { before.elapsed() } else { 0 };
            after.state() == State::Running && after.place() == place && after.elapsed() == elapsed
        }
        _ if matches!(before.state(), State::Done(_)) => alike(before, after),
        Event::Go if before.state() != State::Reading && kind.is_some_and(Kind::waits) => follows(before, after),
        Event::Skip if before.state() == State::Reading => alike(before, after),
        Event::Skip if last => after.state() == State::Done(End::Finished),
        Event::Skip => after.place() == (before.place().0 + 1, 0) && after.state() == State::Running,
        Event::Back | Event::TooMuch => true,
        Event::Begin if before.state() == State::Reading => after.state() == State::Running && after.place() == (0, 0),
        Event::Felt(felt) if before.asks() => {
            let worse = before.worse() + u8::from(felt == Felt::Worse);
            !after.asks()
                && after.worse() == worse
                && after.place() == before.place()
                && after.state() == if worse > 1 { State::Done(End::Worse) } else { before.state() }
        }
        Event::End => after.state() == State::Done(End::Ended),
        _ => alike(before, after),
    };
    (!fine).then(|| "it does something else than it was told".into())
}

/// What is wrong with a session, whatever happened.
pub(crate) fn always(before: &Session, after: &Session) -> Option<String> {
    let (at, _) = after.place();
    let kind = after.step().map(|step| step.kind);
    let eased = |(old, new): (&Slot, &Slot)| {
        let easier = Item { variant: Variant::Easier, ..old.item };
        old.item == new.item || old.easier && new.item == easier
    };
    let between = kind == Some(Kind::Rest) || kind == Some(Kind::Ready) && at > 0;
    let careful = |(place, slot): (usize, &Slot)| {
        let done = place < at || place == at && kind == Some(Kind::Rest);
        done || !slot.easier || slot.item.variant == Variant::Easier
    };
    let over = matches!(after.state(), State::Done(_));
    [
        (!matches!(before.state(), State::Done(_)) || alike(before, after), "something happens after the end"),
        (before.slots().iter().zip(after.slots()).all(eased), "a form is shown that is not offered"),
        (before.slots().len() == after.slots().len(), "the stretches are others"),
        (!after.asks() || between && !over, "it is asked how it felt, and not between stretches"),
        (after.worse() < 2 || over, "it felt worse twice, and it goes on"),
        (after.worse() != 1 || after.slots().iter().enumerate().all(careful), "it felt worse, and a full form comes"),
        (over || after.step().is_some_and(|step| after.elapsed() < step.ms), "more of a step is over than there is"),
    ]
    .into_iter()
    .find_map(|(fine, complaint)| (!fine).then(|| complaint.into()))
}
