//! Countries and the numbers to call there (clinical.md 4.4). To be verified before each release.
//!
//! Promises: chosen by the publisher or the reader, never guessed; an unknown place has words only.

/// The words a region uses for places and people.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Speech {
    /// "A&E", "GP".
    British,
    /// "the emergency department", "GP".
    Antipodean,
    /// "the ER", "doctor".
    American,
    /// "the emergency department", "doctor".
    Plain,
}

/// A country or group of countries, with the numbers to call. Chosen by the publisher or the reader, never guessed.
#[derive(Debug)]
pub struct Place {
    /// Its id.
    pub id: &'static str,
    /// Numbers for an emergency, the first preferred. Empty: not known, words only.
    pub emergency: &'static [&'static str],
    /// Numbers for advice that is not an emergency. Empty: none.
    pub advice: &'static [&'static str],
    /// The words used there.
    pub speech: Speech,
    /// Whether the catalogue has a note (text relay, a number with two meanings).
    pub note: bool,
}

const fn place(
    id: &'static str,
    emergency: &'static [&'static str],
    advice: &'static [&'static str],
    speech: Speech,
    note: bool,
) -> Place {
    Place { id, emergency, advice, speech, note }
}

/// All places; the first is the unknown one.
#[rustfmt::skip]
pub static PLACES: &[Place] = &[
    place("unknown", &[], &[], Speech::Plain, false),
    place("gb", &["999"], &["111"], Speech::British, true),
    place("ie", &["112", "999"], &[], Speech::Antipodean, false),
    place("eu", &["112"], &[], Speech::Plain, false),
    place("fr", &["15", "112"], &[], Speech::Plain, false),
    place("de", &["112"], &["116 117"], Speech::Plain, false),
    place("es", &["112"], &[], Speech::Plain, true),
    place("us", &["911"], &[], Speech::American, true),
    place("ca", &["911"], &["811"], Speech::American, false),
    place("au", &["000"], &["1800 022 222"], Speech::Antipodean, false),
    place("nz", &["111"], &["0800 611 116"], Speech::Antipodean, true),
    place("in", &["112"], &[], Speech::Plain, false),
    place("za", &["112", "10177"], &[], Speech::Plain, false),
    place("br", &["192"], &[], Speech::Plain, false),
    place("mx", &["911"], &[], Speech::Plain, false),
    place("jp", &["119"], &[], Speech::Plain, false),
    place("ae", &["998"], &[], Speech::Plain, false),
    place("sa", &["997"], &[], Speech::Plain, false),
];
