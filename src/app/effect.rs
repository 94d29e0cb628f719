//! What the shell is asked to do.

use super::model::Look;
use crate::content::Variant;

/// Something only the browser can do.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Effect {
    /// A new screen stands: show its top and move focus to its heading, so that it is heard once.
    ShowHeading,
    /// The answer is missing: move focus to the message that says so.
    ShowError,
    /// Open the print dialogue.
    Print,
    /// Let the picture of a stretch move in this way from now on; nothing: let none move.
    Animate(Option<Motion>),
}

/// A moving picture.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Motion {
    /// The stretch, by its place.
    pub stretch: usize,
    /// Its form.
    pub variant: Variant,
    /// How it is looked at.
    pub look: Look,
}
