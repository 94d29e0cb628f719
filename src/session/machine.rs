//! The state machine of a session.
//!
//! Promises: time is counted between the moments it is told, never in ticks; a gap, a clock that jumps and a page that is hidden
//! pause it and say why; a step is left by its time or by the person, one at a time; after a pause in a hold, one moves in
//! again and holds for what was left.

use super::steps::{Item, Kind, Step, steps};
use crate::content::Variant;

/// The longest time between two ticks, in milliseconds, that counts as the person's: after a longer one the device was asleep
/// or busy, and whoever looked at it could not know how long they held.
pub const MOST_BETWEEN_TICKS: i64 = 1500;

/// How far into a stretch Back still means the one before, in milliseconds.
const JUST_BEGUN: u32 = 3000;

/// A moment by two clocks, in milliseconds: one that only goes on, and one that tells the time of day and may be set.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Moment {
    /// By the clock that only goes on.
    pub steady: i64,
    /// By the clock on the wall.
    pub wall: i64,
}

/// A stretch of the session.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Slot {
    /// The stretch, in the form that is done now.
    pub item: Item,
    /// Whether the easier form can be had instead.
    pub easier: bool,
    /// How long one has to get ready for the full and the easier form, in seconds.
    pub ready: [u16; 2],
}

/// Why a session is paused.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Why {
    /// The person paused it.
    Asked,
    /// The page was hidden, or the screen locked.
    Hidden,
    /// The device slept or was busy, or its clock was set.
    Gap,
}

/// How a session ended.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum End {
    /// All was done.
    Finished,
    /// The person ended it.
    Ended,
    /// It felt worse twice.
    Worse,
}

/// What a session is doing.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum State {
    /// It has not begun: the first stretch is read.
    Reading,
    /// A step is being done.
    Running,
    /// It waits for the person.
    Paused(Why),
    /// It is over.
    Done(End),
}

/// How a stretch left the person feeling.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[allow(missing_docs)]
pub enum Felt {
    Easier,
    Same,
    Worse,
}

/// What happens to a session.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Event {
    /// Begin.
    Begin,
    /// The page is hidden.
    Hide,
    /// Pause.
    Pause,
    /// Go on after a pause.
    Resume,
    /// The person is ready before the time is over, or has rested enough.
    Go,
    /// To the start of this stretch, or to the one before.
    Back,
    /// On to the next stretch.
    Skip,
    /// Too much: the easier form, or where there is none, the next stretch.
    TooMuch,
    /// How the last stretch left the person feeling.
    Felt(Felt),
    /// End the session.
    End,
}

/// A session.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Session {
    slots: Vec<Slot>,
    rest: u16,
    /// The stretch, and its step.
    at: usize,
    step: usize,
    /// How much of the step is over, in milliseconds.
    elapsed: u32,
    /// How much of the hold to come was held before a pause, in milliseconds.
    held: u32,
    state: State,
    last: Option<Moment>,
    worse: u8,
    asks: bool,
    begun: u8,
}

impl Default for Session {
    fn default() -> Self {
        Session::new(vec![], 0)
    }
}

impl Session {
    /// A session of these stretches, with so many seconds of rest between them. Without stretches it is over.
    #[must_use]
    pub fn new(slots: Vec<Slot>, rest: u16) -> Self {
        let state = if slots.is_empty() { State::Done(End::Finished) } else { State::Reading };
        Session { slots, rest, at: 0, step: 0, elapsed: 0, held: 0, state, last: None, worse: 0, asks: false, begun: 0 }
    }

    /// What it is doing.
    #[must_use]
    pub const fn state(&self) -> State {
        self.state
    }

    /// The stretch that is done, by its place in the session, and the step of it.
    #[must_use]
    pub const fn place(&self) -> (usize, usize) {
        (self.at, self.step)
    }

    /// Its stretches.
    #[must_use]
    pub fn slots(&self) -> &[Slot] {
        &self.slots
    }

    /// The stretch that is done; nothing once a session without any is over.
    #[must_use]
    pub fn slot(&self) -> Option<&Slot> {
        self.slots.get(self.at)
    }

    /// The step that is done.
    #[must_use]
    pub fn step(&self) -> Option<Step> {
        self.slot().and_then(|slot| self.steps_of(slot).get(self.step).copied())
    }

    /// How much of the step is over, in milliseconds.
    #[must_use]
    pub const fn elapsed(&self) -> u32 {
        self.elapsed
    }

    /// Whether the person is asked how the last stretch felt.
    #[must_use]
    pub const fn asks(&self) -> bool {
        self.asks && !matches!(self.state, State::Done(_))
    }

    /// How often a stretch was begun, the same one or another; after 255 it begins with 0 again. So that a step that begins
    /// anew in its own place can be told from one that goes on.
    #[must_use]
    pub const fn begun(&self) -> u8 {
        self.begun
    }

    /// How often it felt worse.
    #[must_use]
    pub const fn worse(&self) -> u8 {
        self.worse
    }

    /// In how many milliseconds the step is over, while one is being done.
    #[must_use]
    pub fn due(&self) -> Option<u32> {
        let left = |step: Step| step.ms.saturating_sub(self.elapsed);
        if self.state == State::Running { self.step().map(left) } else { None }
    }

    /// Takes in what happens. What makes no sense now changes nothing; nothing goes on once it is over.
    pub fn tell(&mut self, event: Event) {
        if matches!(self.state, State::Done(_)) {
            return;
        }
        let running = self.state == State::Running;
        match event {
            Event::Begin if self.state == State::Reading => self.go(self.at, 0),
            Event::Hide if running => self.state = State::Paused(Why::Hidden),
            Event::Pause if running => self.state = State::Paused(Why::Asked),
            Event::Resume if matches!(self.state, State::Paused(_)) => self.resume(),
            Event::Go if self.step().is_some_and(|step| step.kind.waits()) && self.state != State::Reading => self.on(),
            Event::Back if self.state != State::Reading => {
                let begun = self.step > 0 || self.elapsed > JUST_BEGUN;
                self.go(if begun { self.at } else { self.at.saturating_sub(1) }, 0);
            }
            Event::Skip if self.state != State::Reading => self.next(),
            Event::TooMuch if self.state != State::Reading && !self.rests() => {
                if make_easier(&mut self.slots[self.at]) { self.go(self.at, 0) } else { self.next() }
            }
            Event::Felt(felt) if self.asks => self.felt(felt),
            Event::End => self.state = State::Done(End::Ended),
            _ => {}
        }
    }

    fn steps_of(&self, slot: &Slot) -> Vec<Step> {
        let last = self.at + 1 >= self.slots.len();
        steps(slot.item, slot.ready[slot.item.variant as usize], if last { 0 } else { self.rest })
    }

    /// To the start of a step.
    fn go(&mut self, at: usize, step: usize) {
        (self.at, self.step, self.elapsed, self.held, self.asks) = (at, step, 0, 0, false);
        self.state = State::Running;
        self.begun = self.begun.wrapping_add(1);
        // What was done in full before it felt worse is not done so again.
        self.ease(at);
    }

    /// Once it felt worse, all from this one on are easier, where they can be.
    fn ease(&mut self, from: usize) {
        if self.worse > 0 {
            self.slots[from..].iter_mut().for_each(|slot| {
                make_easier(slot);
            });
        }
    }

    /// It is this moment. Told before each event, and when [`due`](Self::due) says.
    pub fn tick(&mut self, now: Moment) {
        let Some(last) = self.last.replace(now) else { return };
        if self.state != State::Running {
            return;
        }
        let passed = now.steady.wrapping_sub(last.steady);
        let drift = now.wall.wrapping_sub(last.wall).wrapping_sub(passed);
        if !(0..=MOST_BETWEEN_TICKS).contains(&passed) || !(-MOST_BETWEEN_TICKS..=MOST_BETWEEN_TICKS).contains(&drift) {
            self.state = State::Paused(Why::Gap);
            return;
        }
        self.elapsed += passed as u32;
        if self.due() == Some(0) {
            self.on();
        }
    }

    /// On to the next step, or to the next stretch. What a tick came late is nobody's: the next step has its full time.
    fn on(&mut self) {
        let Some(slot) = self.slot() else { return };
        let steps = self.steps_of(slot);
        self.step += 1;
        self.state = State::Running;
        let Some(next) = steps.get(self.step) else {
            let asks = self.asks;
            self.next();
            // Where there is no rest, it is asked while one gets ready.
            self.asks = asks || self.rest == 0;
            return;
        };
        (self.elapsed, self.held) = if next.kind == Kind::Hold { (self.held, 0) } else { (0, self.held) };
        self.asks = next.kind == Kind::Rest || self.asks && next.kind == Kind::Ready;
    }

    /// On to the next stretch.
    fn next(&mut self) {
        if self.at + 1 < self.slots.len() { self.go(self.at + 1, 0) } else { self.state = State::Done(End::Finished) }
    }

    fn resume(&mut self) {
        self.state = State::Running;
        match self.step().map(|step| step.kind) {
            // A hold always has its way in before it.
            Some(Kind::Hold) => (self.step, self.held, self.elapsed) = (self.step - 1, self.elapsed, 0),
            // A move is made whole, and at its own pace.
            Some(kind) if !kind.waits() => self.elapsed = 0,
            _ => {}
        }
    }

    fn rests(&self) -> bool {
        self.step().is_some_and(|step| step.kind == Kind::Rest)
    }

    fn felt(&mut self, felt: Felt) {
        self.asks = false;
        if felt != Felt::Worse {
            return;
        }
        self.worse += 1;
        if self.worse > 1 {
            self.state = State::Done(End::Worse);
            return;
        }
        let resting = self.rests();
        self.ease(if resting { self.at + 1 } else { self.at });
        if !resting {
            // Its text is another now.
            self.elapsed = 0;
            self.begun = self.begun.wrapping_add(1);
        }
    }
}

impl Kind {
    /// Whether the step is one to wait in, that may as well be shorter.
    #[must_use]
    pub const fn waits(self) -> bool {
        matches!(self, Kind::Ready | Kind::OtherSide | Kind::Rest)
    }
}

/// Makes a stretch easier; says whether it could be.
fn make_easier(slot: &mut Slot) -> bool {
    let can = slot.easier && slot.item.variant == Variant::Full;
    if can {
        slot.item.variant = Variant::Easier;
    }
    can
}
