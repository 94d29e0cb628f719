//! Countries and the numbers to call there (clinical.md 4.4). To be verified before each release.
//!
//! Promises: chosen by the publisher or the reader, never guessed; an unknown place has words only.

use super::types::{Place, Speech};

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
