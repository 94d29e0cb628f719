//! A ring that fills.
//!
//! Promises: starts at the top and fills clockwise; full, it closes. Knows no clock.

use super::shape::Outline;
use super::space::sin_cos;

/// The room of a ring: left, top, width, height.
pub const RING_ROOM: [i32; 4] = [-520, -520, 1040, 1040];

/// The line of a ring that is full to so many thousandths.
#[must_use]
pub fn ring(share: u32) -> Outline {
    const RADIUS: f32 = 500.0;
    /// In thousandths of the ring.
    const STEP: u32 = 10;
    let share = share.min(1000);
    let mut line = Outline::new();
    let mut at = 0;
    loop {
        let (sin, cos) = sin_cos(at as f32 * 0.36);
        line.push(((RADIUS * sin) as i32, (-RADIUS * cos) as i32));
        if at == share {
            return line;
        }
        at = (at + STEP).min(share);
    }
}
