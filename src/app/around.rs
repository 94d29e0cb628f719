//! What is known of the page around the check, and of the copy that it is.
//!
//! Promises: an appointment is a plain link to another page, whatever the page around asks for; nothing said here changes a
//! question, an outcome or a stretch.

/// The page around and the copy, as they are now.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Around {
    /// How many things it was told. `None`: there is no page around.
    pub told: Option<u32>,
    /// How many requests were made since the check came.
    pub asked: u32,
    /// Whether a newer copy of the check waits.
    pub newer: bool,
    /// What names this copy among all that were built; empty where it is not known.
    pub build: String,
    /// Where it wants to lead those who need no doctor today.
    pub appointment: Option<Appointment>,
}

/// A link of the publisher's, to make an appointment.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Appointment {
    /// Its address: `https:` or `http:`.
    pub href: String,
    /// What it says. Empty: words of our own.
    pub label: String,
}

impl Appointment {
    /// A link, if the address is one of the web. Any other (`javascript:`, `tel:`) is none.
    #[must_use]
    pub fn new(href: Option<String>, label: Option<String>) -> Option<Self> {
        let href = href?;
        let is_web = |scheme: &str| href.get(..scheme.len()).is_some_and(|start| start.eq_ignore_ascii_case(scheme));
        if !is_web("https://") && !is_web("http://") {
            return None;
        }
        Some(Appointment { href, label: label.unwrap_or_default() })
    }
}
