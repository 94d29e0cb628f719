//! Outlines as text.
//!
//! Promises: the path of an SVG element, in the whole numbers of the outlines. Fast, as it is written anew for each frame.

use super::shape::Outline;

/// Outlines as the path of an SVG element.
#[must_use]
pub fn path(outlines: &[Outline], closed: bool) -> String {
    let mut path = String::new();
    for outline in outlines {
        let mut letter = 'M';
        for (x, y) in outline {
            path.push(letter);
            number(*x, &mut path);
            path.push(' ');
            number(*y, &mut path);
            letter = 'L';
        }
        if closed {
            path.push('Z');
        }
    }
    path
}

/// A whole number in digits, at the end of a text. Written by hand: it is done two thousand times a frame, and formatting is
/// slow; and as the program formats every number by it, the library's formatting is not in the Wasm.
pub fn number(number: i32, out: &mut String) {
    if number < 0 {
        out.push('-');
    }
    let mut digits = [0; 10];
    let (mut rest, mut count) = (number.unsigned_abs(), 0);
    loop {
        digits[count] = b'0' + (rest % 10) as u8;
        (rest, count) = (rest / 10, count + 1);
        if rest == 0 {
            break;
        }
    }
    digits[..count].iter().rev().for_each(|digit| out.push(char::from(*digit)));
}
