//! A person, a device and its two clocks around a guided session, and what is wrong with what it does.
//!
//! The time is told when it is due, every 250 ms, and before each event, as the program is told it.

#![allow(dead_code, reason = "each test binary uses its own share of this")]

use std::collections::BTreeMap;

use back_check::session::{Event, Felt, Kind, MOST_BETWEEN_TICKS, Moment, Session, Slot, State, Step, Why, steps};

use crate::sound::{alike, always, follows, told};

/// How often a running session is told the time if nothing is due sooner, in milliseconds.
pub(crate) const TICK: i64 = 250;
/// So often is never.
const MANY: usize = 20_000;

/// What happens next.
#[derive(Clone, Copy, Debug)]
pub(crate) enum Turn {
    /// The person goes on if it stands; for so many milliseconds nothing but time goes by, told when it should be.
    Run(i64),
    /// The same until the next step of this kind.
    Until(Kind),
    /// The same until the person is asked how the last stretch felt, and answers.
    Answer(Felt),
    /// The device is busy and tells the time so much too late, but soon enough to be believed.
    Late(i64),
    /// The device sleeps.
    Sleep(i64),
    /// The clocks are set by so much, the one that only goes on and the one on the wall.
    Jump(i64, i64),
    /// After so many milliseconds this happens.
    Tell(i64, Event),
}

/// What a session is told.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Word {
    Now(Moment),
    That(Event),
}

/// How a word is handed to a session. Any but [`plainly`] stands for a session that is broken.
pub(crate) type Telling = fn(&mut Session, Word);

pub(crate) fn plainly(session: &mut Session, word: Word) {
    match word {
        Word::Now(now) => session.tick(now),
        Word::That(event) => session.tell(event),
    }
}

/// A session that is led, and what was seen of it.
pub(crate) struct Shell {
    pub(crate) session: Session,
    telling: Telling,
    /// What the clocks say, and what they said when they were last told.
    clock: Moment,
    mark: Option<Moment>,
    /// How long ago that was in truth, and how long all this has taken, in milliseconds.
    since: i64,
    pub(crate) took: i64,
    /// How long each hold of the stretch was held so far, in true milliseconds.
    held: BTreeMap<(usize, usize), i64>,
    /// The places that were shown, one after the other, and the holds that were left by their time.
    pub(crate) places: Vec<(usize, usize)>,
    pub(crate) holds: usize,
    pub(crate) wrong: Vec<String>,
}

impl Shell {
    pub(crate) fn new(session: Session, telling: Telling) -> Self {
        let clock = Moment { steady: 77_000, wall: 1_790_000_000_000 };
        let (mark, held, places, wrong) = (None, BTreeMap::new(), vec![session.place()], vec![]);
        Shell { session, telling, clock, mark, since: 0, took: 0, held, places, holds: 0, wrong }
    }

    /// A session that has begun.
    pub(crate) fn begun(slots: Vec<Slot>, rest: u16) -> Self {
        let mut shell = Shell::new(Session::new(slots, rest), plainly);
        shell.tell(Event::Begin);
        shell
    }

    fn pass(&mut self, ms: i64) {
        self.clock = Moment { steady: self.clock.steady + ms, wall: self.clock.wall + ms };
        self.since += ms;
        self.took += ms;
    }

    /// In how many milliseconds the time should be told again.
    fn next(&self) -> i64 {
        self.session.due().map_or(TICK, i64::from).min(TICK) - self.since
    }

    /// Waits till the time should be told, and tells it.
    pub(crate) fn tick(&mut self) {
        self.pass(self.next().max(0));
        self.now();
    }

    pub(crate) fn run(&mut self, ms: i64) {
        let end = self.took + ms;
        self.go_on();
        while self.took < end && !self.is_done() {
            self.tick();
        }
    }

    fn go_on(&mut self) {
        if matches!(self.session.state(), State::Paused(_)) {
            self.tell(Event::Resume);
        }
    }

    /// Lets time go by until it is over, or something is not so; a pause is answered by going on.
    pub(crate) fn run_to_the_end(&mut self) {
        for _ in 0..MANY {
            match self.session.state() {
                State::Done(_) => return,
                _ if !self.wrong.is_empty() => return,
                State::Reading => self.tell(Event::Begin),
                State::Paused(_) => self.go_on(),
                State::Running => self.tick(),
            }
        }
        self.wrong.push("it does not end".into());
    }

    /// Lets time go by until a step of this kind is done, or it no longer runs.
    pub(crate) fn run_to(&mut self, kind: Kind) {
        self.until(|session| session.step().is_some_and(|step| step.kind == kind));
    }

    fn until(&mut self, reached: impl Fn(&Session) -> bool) {
        self.go_on();
        for _ in 0..MANY {
            if reached(&self.session) || self.session.state() != State::Running {
                return;
            }
            self.tick();
        }
        self.wrong.push("it never comes".into());
    }

    pub(crate) fn kind(&self) -> Option<Kind> {
        self.session.step().map(|step| step.kind)
    }

    pub(crate) fn is_done(&self) -> bool {
        matches!(self.session.state(), State::Done(_))
    }

    pub(crate) fn take(&mut self, turn: Turn) {
        match turn {
            Turn::Run(ms) => self.run(ms),
            Turn::Until(kind) => self.run_to(kind),
            Turn::Answer(felt) => {
                self.until(Session::asks);
                self.tell(Event::Felt(felt));
            }
            Turn::Late(ms) => {
                self.pass((self.next() + ms).clamp(0, MOST_BETWEEN_TICKS - self.since));
                self.now();
            }
            Turn::Sleep(ms) => {
                self.pass(ms);
                self.now();
            }
            Turn::Jump(steady, wall) => {
                self.clock = Moment { steady: self.clock.steady + steady, wall: self.clock.wall + wall };
                self.tick();
            }
            Turn::Tell(after, event) => {
                self.pass(after);
                self.tell(event);
            }
        }
    }

    /// Tells the time, and looks at what became of it.
    fn now(&mut self) {
        let now = self.clock;
        let (before, after) = self.hand(Word::Now(now));
        let complaint = self.counted(&before, &after, now);
        self.note(complaint, &before, Word::Now(now));
        (self.mark, self.since) = (Some(now), 0);
    }

    /// Tells the time and an event, and looks at what became of them.
    pub(crate) fn tell(&mut self, event: Event) {
        self.now();
        let (before, after) = self.hand(Word::That(event));
        self.note(told(&before, event, &after), &before, Word::That(event));
        if matches!(event, Event::Back | Event::Skip | Event::TooMuch) {
            self.held.clear();
        }
    }

    fn hand(&mut self, word: Word) -> (Session, Session) {
        let before = self.session.clone();
        (self.telling)(&mut self.session, word);
        if self.session.place() != before.place() {
            self.places.push(self.session.place());
        }
        (before, self.session.clone())
    }

    fn note(&mut self, complaint: Option<String>, before: &Session, word: Word) {
        if let Some(complaint) = complaint.or_else(|| always(before, &self.session)) {
            self.wrong.push(format!("{complaint}: {word:?} from {before:?} to {:?}", self.session));
        }
    }

    /// What is wrong with what a session made of the time.
    fn counted(&mut self, before: &Session, after: &Session, now: Moment) -> Option<String> {
        let Some(((left, step), mark)) = before.due().zip(before.step()).zip(self.mark) else {
            return (!alike(before, after)).then(|| "time is counted in which nothing is done".into());
        };
        let (passed, wall) = (now.steady - mark.steady, now.wall - mark.wall);
        if !(0..=MOST_BETWEEN_TICKS).contains(&passed) || (wall - passed).abs() > MOST_BETWEEN_TICKS {
            let kept = before.place() == after.place() && before.elapsed() == after.elapsed();
            return (after.state() != State::Paused(Why::Gap) || !kept).then(|| "a gap is counted".into());
        }
        let held = self.held.entry(before.place()).or_default();
        *held += self.since;
        let late = passed - i64::from(left);
        if late < 0 {
            let on = after.state() == State::Running && before.place() == after.place();
            let exact = step.kind != Kind::Hold || *held == i64::from(after.elapsed());
            let grown = i64::from(after.elapsed()) == i64::from(before.elapsed()) + passed;
            return (!on || !exact || !grown).then(|| format!("{held} ms were held, and {passed} passed"));
        }
        let held = self.held.remove(&before.place()).unwrap_or(0) - late;
        if step.kind == Kind::Hold {
            self.holds += 1;
            let dose = i64::from(before.slot()?.item.dose().seconds) * 1000;
            if held != dose {
                return Some(format!("a hold of {dose} ms was held for {held}"));
            }
        }
        (!follows(before, after)).then(|| "it does not go on to the next step".into())
    }
}

/// The steps of a stretch of a session with so many seconds of rest.
pub(crate) fn steps_of(session: &Session, at: usize, rest: u16) -> Vec<Step> {
    let slot = session.slots()[at];
    steps(slot.item, slot.ready[slot.item.variant as usize], if at + 1 < session.slots().len() { rest } else { 0 })
}
