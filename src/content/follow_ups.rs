//! What a log shows that one sitting cannot, and what that does to the advice.
//!
//! Promises: a follow-up only ever raises; it has a source; of those for one finding the first that applies counts, the most
//! severe first. Knows nothing of wording.

use super::ids::{pain, seen};
use super::source::Source;
use super::types::Cond::{All, AtLeast, Is, Not};
use super::types::{Cond, Level, OnRecord};

/// What a log can show.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Finding {
    /// It is still there after [`LASTING`] days, and no better.
    Lasting,
    /// It is worse each time, [`TIMES`] times in a row.
    Rising,
    /// The check is wanted more and more often.
    Often,
}

impl Finding {
    /// All of them.
    pub const ALL: [Finding; 3] = [Finding::Lasting, Finding::Rising, Finding::Often];
}

/// After how many days of one spell it is time to be seen, if it is no better: three weeks (R-S9, S0-38).
pub const LASTING: i32 = 21;
/// For how many days there has to be no entry for a spell to be over. Ours.
pub const FREE: i32 = 14;
/// How often in a row it has to be worse. Ours: two numbers may differ by chance.
pub const TIMES: usize = 3;
/// Within how many days uses are counted, and compared with as many days before. Ours.
pub const WINDOW: i32 = 14;
/// On how many days of them, at least, and at least twice as many as before. Ours.
pub const MANY: usize = 4;

/// What follows from a finding.
#[derive(Debug)]
pub struct FollowUp {
    /// Its name, as rules have one.
    pub name: &'static str,
    /// The finding.
    pub finding: Finding,
    /// When it follows.
    pub when: Cond,
    /// The level that the outcome has at least.
    pub level: Level,
    /// Where it comes from.
    pub sources: OnRecord,
}

/// As in R-O09 and R-O15: where it hurts this much, it is to be looked at.
const HURTS: Cond = AtLeast(pain::P4);
/// As in R-O09: told to keep moving by someone who has looked at it.
const NOT_SEEN: Cond = Not(&Is(seen::YES_MOVE));

/// All of them.
pub static FOLLOW_UPS: [FollowUp; 5] = [
    FollowUp {
        name: "R-F1",
        finding: Finding::Lasting,
        when: All(&[HURTS, NOT_SEEN]),
        level: Level::Soon,
        sources: OnRecord::new(&[Source::Article0, Source::Nhs]),
    },
    FollowUp {
        name: "R-F2",
        finding: Finding::Lasting,
        when: NOT_SEEN,
        level: Level::SelfCareLimited,
        sources: OnRecord::new(&[Source::Article0, Source::Nhs]),
    },
    FollowUp {
        name: "R-F3",
        finding: Finding::Rising,
        when: All(&[]),
        level: Level::Soon,
        sources: OnRecord::new(&[Source::CarefulDefault]),
    },
    FollowUp {
        name: "R-F4",
        finding: Finding::Often,
        when: HURTS,
        level: Level::Soon,
        sources: OnRecord::new(&[Source::Article1]),
    },
    FollowUp {
        name: "R-F5",
        finding: Finding::Often,
        when: All(&[]),
        level: Level::SelfCareLimited,
        sources: OnRecord::new(&[Source::Article1]),
    },
];
