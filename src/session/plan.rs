//! Puts a session together.
//!
//! Promises: the same wish and menu give the same plan; the gentlest stretch comes first, a position is kept as long as there is
//! something to do in it, directions vary, and no demanding stretch follows another.

use super::steps::Item;
use crate::content::{Cell, Position, ROWS, STRETCHES, Spot, Variant};

/// What the person wants of a session.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Wish {
    /// How long, in minutes.
    pub minutes: u8,
    /// Where.
    pub spot: Spot,
    /// How long to rest between stretches, in seconds.
    pub rest: u8,
    /// Whether a partner helps, where one can.
    pub partner: bool,
}

impl Default for Wish {
    fn default() -> Self {
        Wish { minutes: 5, spot: Spot::Chair, rest: 10, partner: true }
    }
}

/// How demanding a stretch is: how many rows of the block matrix forbid it. The matrix is the only measure of risk that
/// clinical.md has.
fn demand(item: Item) -> usize {
    ROWS.iter().filter(|row| row.cells[item.stretch] == Cell::Blocked).count()
}

/// Whether a form is demanding: the full form of a stretch that at least half the rows forbid.
#[must_use]
pub fn is_demanding(item: Item) -> bool {
    item.variant == Variant::Full && demand(item) * 2 >= ROWS.len()
}

/// Whether a stretch may stand after another; after nothing, if it comes first.
#[must_use]
pub fn may_follow(before: Option<Item>, item: Item) -> bool {
    !(is_demanding(item) && before.is_none_or(is_demanding))
}

/// A plan of some of these stretches, that takes no more than so many seconds (but for the first, which is always there).
/// `cost` says how long one takes.
#[must_use]
pub fn plan(from: &[Item], wish: Wish, cost: &dyn Fn(Item) -> u32) -> Vec<Item> {
    let mut plan: Vec<Item> = Vec::new();
    let mut left = u32::from(wish.minutes) * 60;
    loop {
        let last = plan.last().copied();
        let mut best: Option<(usize, Item)> = None;
        for item in from {
            let of_two = STRETCHES[item.stretch].partner;
            let known = plan.iter().any(|it| it.stretch == item.stretch);
            let long = last.is_some() && cost(*item) > left;
            if known || long || of_two && !wish.partner || !may_follow(last, *item) {
                continue;
            }
            let same = |it: &&Item| STRETCHES[it.stretch].direction == STRETCHES[item.stretch].direction;
            let moves = last.is_some_and(|last| posture(last) != posture(*item));
            // After the warm-up, what a partner is there for comes before all else.
            let other = last.is_some() != of_two;
            let price = demand(*item)
                + plan.iter().filter(same).count() * 100
                + usize::from(moves) * 1000
                + usize::from(other) * 4000;
            if best.is_none_or(|(least, _)| price < least) {
                best = Some((price, *item));
            }
        }
        let Some((_, item)) = best else { return plan };
        left = left.saturating_sub(cost(item));
        plan.push(item);
    }
}

/// The position, with those that one can change between without getting up or down taken as one.
fn posture(item: Item) -> u8 {
    match STRETCHES[item.stretch].form(item.variant).position {
        Position::OnBack | Position::OnSide => 0,
        Position::HandsAndKnees => 1,
        Position::Sitting | Position::SittingSideways | Position::SittingOrStanding => 2,
    }
}
