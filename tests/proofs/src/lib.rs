//! Proofs, by binary decision diagrams, of what must hold for every possible answer.
//!
//! Promises: the diagrams are made from the very data the program runs on (`back_check::content`), or from the second
//! transcription of clinical.md in `tests/spec`, by the same translation; a failed proof names a smallest counter-example in
//! the questions' own words. Knows the public types of the product; knows no question, rule or stretch by name.

use std::io::Write as _;

pub mod alike;
pub mod diagram;
pub mod lowering;
pub mod model;
pub mod mutants;
mod product;
pub mod properties;
pub mod reading;
pub mod space;
pub mod spec;
mod transcription;
pub mod witness;

/// Says something that is seen in passing tests too.
pub fn say(line: &str) {
    // What a test prints is shown only when it fails; this is not printed by it. If it cannot be said, nothing is lost.
    let _ = writeln!(std::io::stderr(), "{line}");
}
