//! What the shell is asked to do.

/// Something only the browser can do.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Effect {
    /// A new screen stands: show its top and move focus to its heading, so that it is heard once.
    ShowHeading,
    /// The answer is missing: move focus to the message that says so.
    ShowError,
    /// Open the print dialogue.
    Print,
}
