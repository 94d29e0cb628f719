//! What the shell is asked to do.

use super::guide::Cues;
use super::memory::Drawer;
use super::model::Look;
use crate::content::Variant;
use crate::content::keys::Key;

/// Something only the browser can do.
#[derive(Clone, Debug, PartialEq)]
pub enum Effect {
    /// A new screen stands: show its top and move focus to its heading, so that it is heard once.
    ShowHeading,
    /// The answer is missing: move focus to the message that says so.
    ShowError,
    /// Open the print dialogue.
    Print,
    /// Let the picture of a stretch move in this way from now on; nothing: let none move.
    Animate(Option<Motion>),
    /// Tell the time again in so many milliseconds.
    TickIn(u32),
    /// Give a cue, and keep the screen awake.
    Cue(Cue),
    /// Be silent, and let the screen sleep.
    Quiet,
    /// Keep a text in a drawer, if it does not hold it already; an empty one: nothing any more.
    Keep(Drawer, String),
    /// Put what a drawer holds out of the way: it could not be read.
    SetAside(Drawer),
    /// Wipe everything that is kept for the person, in every tab.
    Wipe,
    /// Save this document as a file.
    SaveCopy,
    /// Save the log that is kept as a file that other programs can read.
    SaveLog,
    /// Let the person choose a file with a log.
    OpenLog,
    /// Load the newer copy that waits.
    Update,
}

/// A cue: what has changed, for someone who does not look.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Cue {
    /// What the voice says: these messages one after another.
    pub say: Vec<Key>,
    /// The tone and the buzz.
    pub tone: Tone,
    /// Which of them are wanted.
    pub cues: Cues,
}

/// A tone, with the buzz that goes with it. The shell's `cues.js` has them in this order.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Tone {
    /// Something new begins.
    Ready,
    /// Move.
    Move,
    /// Hold still.
    Hold,
    /// Move back.
    Release,
    /// Wait.
    Rest,
    /// It is over. The screen may sleep.
    End,
}

/// A moving picture.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Motion {
    /// The stretch, by its place.
    pub stretch: usize,
    /// Its form.
    pub variant: Variant,
    /// How it is looked at.
    pub look: Look,
    /// The part of it that is shown once, in the time that it takes; nothing: all of it, again and again.
    pub span: Option<Span>,
}

/// A part of a moving picture, in seconds of it, and how long it takes to show, in milliseconds.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Span {
    /// From here.
    pub from: f32,
    /// To here.
    pub to: f32,
    /// In this time.
    pub ms: f32,
}
