//! Short forms for conditions, so that a rule reads like its sentence in clinical.md. Nothing but notation.

/// Any of some options of one question: `any_of!(spread: ARM, TINGLE)`.
macro_rules! any_of {
    ($question:ident : $($option:ident),+ $(,)?) => {
        Cond::Any(&[ $( Cond::Is($question::$option) ),+ ])
    };
}

/// Pain is at least this number: `pain_from!(P4)`.
macro_rules! pain_from {
    ($number:ident) => {
        Cond::AtLeast(pain::$number)
    };
}

/// Pain is at least the first number and below the second: `pain_range!(P4, below P7)` is 4 to 6.
macro_rules! pain_range {
    ($low:ident, below $after:ident) => {
        Cond::All(&[Cond::AtLeast(pain::$low), Cond::Not(&Cond::AtLeast(pain::$after))])
    };
}
