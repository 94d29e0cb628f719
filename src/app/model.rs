//! The state of the program: a phase and the answers. Everything else is computed from them.

use super::around::Around;
use super::clock::{Clock, Day};
use super::guide::{Cues, Guide};
use super::memory::{Drawer, Memory};
use crate::assessment::Answers;
use crate::content::{Choice, PLACES, QuestionId, STARTS, Spot, StopEnd};
use crate::session::Event;

/// What the program is doing.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Phase {
    /// The first screen.
    Welcome,
    /// The person said that a danger sign is there right now.
    DangerNow,
    /// A question is asked.
    Question {
        /// Which one.
        at: QuestionId,
        /// The person pressed Next without an answer.
        missing: bool,
        /// It was opened from the review: Next leads back there.
        from_review: bool,
    },
    /// The answers before the outcome.
    Review,
    /// The outcome.
    Outcome,
    /// The stretches.
    Menu,
    /// One stretch, by its place among the stretches.
    Stretch(usize),
    /// What a guided session will be.
    Plan,
    /// What two read together before a session with a partner.
    Brief,
    /// A guided session.
    Session,
    /// Something feels wrong: what?
    StopSigns {
        /// The person pressed Next without an answer.
        missing: bool,
    },
    /// A session that ended at a stop sign.
    Stopped(StopEnd),
    /// After a session.
    After,
}

/// A page that lies over the phase and leads back to it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Overlay {
    /// About this check.
    About,
    /// What the page around can see.
    PageSees,
    /// What this browser keeps for the person, and a copy to save.
    Memory,
    /// What to show to the staff.
    Staff,
    /// "Clear all answers and start again?"
    Restart,
}

/// The state of the program.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Model {
    /// What it is doing.
    pub phase: Phase,
    /// What lies over it.
    pub overlay: Option<Overlay>,
    /// The answers given so far.
    pub answers: Answers,
    /// Whose numbers to show, by place in [`PLACES`]; 0 is unknown.
    pub place: usize,
    /// The day, as it was told last.
    pub today: Day,
    /// What is known of this copy's age.
    pub clock: Clock,
    /// How the picture of a stretch is looked at.
    pub look: Look,
    /// How far the joint in the picture of a pop is pulled apart, from 0 to 100.
    pub pull: u8,
    /// The guided session, and what belongs to it.
    pub guide: Guide,
    /// The answer that stands ticked when a check starts.
    pub start: Option<Choice>,
    /// The page around the check.
    pub around: Around,
    /// What this browser keeps.
    pub memory: Memory,
}

/// How the picture of a stretch is looked at.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Look {
    /// How far it is turned from its best side, in degrees.
    pub turned: i16,
    /// Whether the other side is shown.
    pub other_side: bool,
    /// Whether it moves.
    pub moves: bool,
}

impl Model {
    /// The program at its start, in a place if one is known by its id; an unknown id is no place.
    #[must_use]
    pub fn new(place: Option<&str>) -> Self {
        let place = PLACES.iter().position(|known| Some(known.id) == place).unwrap_or(0);
        let (phase, answers) = (Phase::Welcome, Answers::new());
        Model {
            phase,
            overlay: None,
            answers,
            place,
            today: Day(0),
            clock: Clock::NotRead,
            look: Look::default(),
            pull: 0,
            guide: Guide::default(),
            start: None,
            around: Around::default(),
            memory: Memory::default(),
        }
    }

    /// The same, where the first answer of each check is ticked already, if this is a way to start: `self` or `partner`.
    #[must_use]
    pub fn starting(mut self, way: Option<&str>) -> Self {
        self.start = STARTS.iter().find(|(name, _)| Some(*name) == way).map(|(_, choice)| *choice);
        self
    }
}

/// What a person may want otherwise of a session.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Want {
    /// So many minutes.
    Minutes(u8),
    /// In this place.
    Spot(Spot),
    /// So many seconds of rest between stretches.
    Rest(u8),
    /// With a partner, or alone.
    Partner(bool),
}

/// What happened.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Msg {
    /// Start the check.
    Start,
    /// A danger sign is there right now.
    DangerNow,
    /// An option was picked or taken away.
    Pick(Choice, bool),
    /// On to the next step.
    Next,
    /// One step back; answers stay.
    Back,
    /// Change an answer from the review.
    Change(QuestionId),
    /// On to the stretches.
    SeeStretches,
    /// Open a stretch, by its place.
    OpenStretch(usize),
    /// Open a page over this one.
    Open(Overlay),
    /// Forget all answers and begin with the first question.
    Restart,
    /// Forget all answers and all that is kept, and go to the first screen.
    Wipe,
    /// All that was kept was wiped in another tab.
    WipedElsewhere,
    /// Another tab has changed what is kept: [`recall`](super::recall) tells what it is now.
    Stored,
    /// The person has brought a log: [`bring`](super::bring) tells it.
    Brought,
    /// What was to be kept could not be.
    NotKept,
    /// Keep the place in the check, or a log, from now on, or no more.
    Keep(Drawer, bool),
    /// Go on at the place that was kept.
    GoOn,
    /// Save this document.
    SaveCopy,
    /// Save the log.
    SaveLog,
    /// Take in a saved log.
    OpenLog,
    /// Use the newer copy that waits.
    Update,
    /// The person chose where they are, by place in [`PLACES`].
    Place(usize),
    /// Print this screen.
    Print,
    /// Turn the picture by so many degrees.
    Turn(i16),
    /// Show the other side.
    OtherSide,
    /// Let the picture move, or stop it.
    Play,
    /// Pull the joint in the picture of a pop so far apart, from 0 to 100.
    Pull(u8),
    /// On to the plan of a session.
    Plan,
    /// The person wants another session.
    Wish(Want),
    /// Put a stretch of the plan one place earlier.
    Earlier(u8),
    /// Put another in its place.
    Swap(u8),
    /// Leave it out.
    Drop(u8),
    /// Which cues the session gives.
    Cues(Cues),
    /// How stiff the back is from 0 to 10, before the session (`false`) or after it.
    Stiff(bool, u8),
    /// Begin: on from the plan, from the page for two, and from reading.
    Begin,
    /// Something happens to the session.
    Session(Event),
    /// The time that was waited for has come. What time it is, [`tick`](super::tick) tells.
    Tick,
    /// Something feels wrong.
    Wrong,
    /// A stop sign was ticked, or its tick taken away, by its place in [`WRONG`](crate::content::WRONG).
    Sign(u8),
    /// Whether faintness is gone.
    Gone(bool),
    /// Back to the stretches, after a session.
    Menu,
    /// Show the clock of the 20 minutes after a pop.
    PopClock,
    /// The day is this one. Told when the program starts, and again and again, since a page may stay open for months.
    Today(Day),
}
