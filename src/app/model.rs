//! The state of the program: a phase and the answers. Everything else is computed from them.

use super::clock::{Clock, Day};
use crate::assessment::Answers;
use crate::content::{Choice, PLACES, QuestionId};

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
}

/// A page that lies over the phase and leads back to it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Overlay {
    /// About this check.
    About,
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
    /// Whether the answers were just wiped, so that the first screen says so.
    pub wiped: bool,
    /// What is known of this copy's age.
    pub clock: Clock,
    /// How the picture of a stretch is looked at.
    pub look: Look,
    /// How far the joint in the picture of a pop is pulled apart, from 0 to 100.
    pub pull: u8,
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
            wiped: false,
            clock: Clock::NotRead,
            look: Look::default(),
            pull: 0,
        }
    }
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
    /// Forget all answers and go to the first screen.
    Wipe,
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
    /// The day is this one. Told when the program starts, and again and again, since a page may stay open for months.
    Today(Day),
}
