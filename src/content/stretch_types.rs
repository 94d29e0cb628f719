//! The types that the stretch cards are written in.
//!
//! Promises: a number says where it comes from; a form says all that it takes. Knows nothing of any particular stretch.

use super::source::Source;
use super::types::Cond;

/// A thing a stretch needs, and when the person has it.
#[derive(Debug)]
pub struct Need {
    /// Its id, for catalogue keys.
    pub id: &'static str,
    /// When it is there.
    pub met: Cond,
    /// When it is there in each [`Spot`]: a mat lies on the floor.
    pub at: [&'static Cond; 3],
}

/// Where a guided session takes place.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Spot {
    /// On a chair, or standing.
    #[default]
    Chair,
    /// On a bed, or standing.
    Bed,
    /// On a mat on the floor, or standing.
    Floor,
}

impl Spot {
    /// All of them.
    pub const ALL: [Spot; 3] = [Spot::Chair, Spot::Bed, Spot::Floor];
}

/// A region of the back, for cards and the menu.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[allow(missing_docs)]
pub enum Region {
    Upper,
    Middle,
    Low,
    Whole,
}

/// The direction in which the spine moves.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[allow(missing_docs)]
pub enum Direction {
    Flexion,
    Extension,
    FlexionExtension,
    Rotation,
    ShoulderBladeSpread,
}

/// The position of the body.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[allow(missing_docs)]
pub enum Position {
    OnBack,
    OnSide,
    HandsAndKnees,
    Sitting,
    SittingSideways,
    SittingOrStanding,
}

/// Where a number on a card comes from.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Origin {
    /// Stated by the source article.
    Article,
    /// Added to it; the card says so.
    Added,
}

/// How a hold is repeated.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Sides {
    /// The same on both sides at once.
    Both,
    /// Once through on the left, once through on the right; `times` counts per side.
    Each,
}

/// How long and how often, at the lowest start (clinical.md 4.2).
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Dose {
    /// Length of one hold, or of one way of a slow move, in seconds.
    pub seconds: u16,
    /// How many times (per side, where there are sides).
    pub times: u16,
    /// Sides.
    pub sides: Sides,
    /// What is counted.
    pub counted: Counted,
    /// Where the seconds come from.
    pub seconds_from: Origin,
    /// Where the count comes from.
    pub times_from: Origin,
}

/// What a dose counts.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Counted {
    /// Still holds.
    Holds,
    /// Slow moves, each way lasting `seconds`.
    Moves,
    /// Places along the back, one hold at each.
    Places,
}

/// A form of a stretch.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[cfg_attr(not(target_arch = "wasm32"), derive(serde::Serialize))]
#[cfg_attr(not(target_arch = "wasm32"), serde(rename_all = "lowercase"))]
pub enum Variant {
    /// As the card has it.
    Full,
    /// The easier line of clinical.md 4.2.
    Easier,
}

/// What one form of a stretch takes.
#[derive(Debug)]
pub struct Form {
    /// All of these are needed.
    pub needs: &'static [&'static Need],
    /// How long and how often.
    pub dose: Dose,
    /// How many steps the catalogue has for it.
    pub steps: u8,
    /// The position of the body.
    pub position: Position,
}

/// A stretch card.
#[derive(Debug)]
pub struct Stretch {
    /// Its id.
    pub id: &'static str,
    /// Where it is felt.
    pub region: Region,
    /// How the spine moves.
    pub direction: Direction,
    /// Whether another person helps.
    pub partner: bool,
    /// The full form.
    pub full: Form,
    /// The easier form.
    pub easier: Form,
    /// Whether there is a harder form, in words only.
    pub harder: bool,
    /// Whether a later, longer hold from the source article is named, in words only.
    pub later: bool,
    /// How many mistakes the catalogue names.
    pub mistakes: u8,
    /// How many cautions the catalogue names.
    pub cautions: u8,
    /// What was changed from the source article, where something was (a catalogue message tells it).
    pub changed: bool,
    /// The source articles and guidance.
    pub sources: &'static [Source],
}

impl Stretch {
    /// One of its two forms.
    #[must_use]
    pub const fn form(&self, variant: Variant) -> &Form {
        match variant {
            Variant::Full => &self.full,
            Variant::Easier => &self.easier,
        }
    }
}

/// A sign that "Something feels wrong" asks for.
#[derive(Debug)]
pub struct WrongSign {
    /// Its id.
    pub id: &'static str,
    /// Where it leads.
    pub end: StopEnd,
}

/// How a session ends at a stop sign, the milder first (clinical.md 4.3).
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum StopEnd {
    /// Rest in a comfortable position, and not again today.
    Rest,
    /// As at level *soon*.
    Soon,
    /// Lie down; call if it is not gone in 5 minutes.
    LieDown,
    /// As at level *emergency*.
    Emergency,
}

impl StopEnd {
    /// All of them.
    pub const ALL: [StopEnd; 4] = [StopEnd::Rest, StopEnd::Soon, StopEnd::LieDown, StopEnd::Emergency];
}
