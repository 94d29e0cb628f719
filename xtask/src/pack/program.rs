//! The program as text inside a page.
//!
//! Each byte is one code point. What HTML would not leave as it is (NUL, CR, `<`) moves up by 256, where `& 255` brings it
//! back. But NUL is one byte in eleven of a program, so it takes the place of the rarest, `{`, which moves up instead.
//! `load.js` reads it back.
//!
//! The page is sent compressed, and this way the compression sees the bytes of the program themselves. Measured on a Yew
//! "hello world" (128,460 bytes of Wasm with its glue, by brotli 11): base64 63,774; deflate and base64 56,891; this,
//! with NUL moved up 49,524, as it is 48,527; the raw bytes, which no page can hold, 47,542. An order by frequency gave
//! 49,222, and more bytes swapped gave nothing.

/// What stands for NUL.
const NUL: u8 = b'{';

/// The program as text.
pub(super) fn encode(program: &[u8]) -> String {
    program.iter().map(|byte| code_point(*byte)).collect()
}

fn code_point(byte: u8) -> char {
    match byte {
        0 => char::from(NUL),
        NUL | b'\r' | b'<' => moved_up(byte),
        _ => char::from(byte),
    }
}

fn moved_up(byte: u8) -> char {
    // U+0100 and what follows are letters.
    char::from_u32(0x100 + u32::from(byte)).unwrap_or(char::REPLACEMENT_CHARACTER)
}

#[cfg(test)]
mod tests {
    use super::{NUL, encode};

    /// As `load.js` does it.
    fn decode(text: &str) -> Vec<u8> {
        let byte = |code: u32| {
            if code == u32::from(NUL) { 0 } else { (code & 255) as u8 }
        };
        text.chars().map(|letter| byte(u32::from(letter))).collect()
    }

    #[test]
    fn each_pair_of_bytes_comes_back() {
        let bytes: Vec<u8> = (0..=255).flat_map(|first| (0..=255).flat_map(move |second| [first, second])).collect();
        assert_eq!(decode(&encode(&bytes)), bytes);
    }

    #[test]
    fn nothing_is_left_that_html_would_change() {
        let text = encode(&(0..=255).collect::<Vec<u8>>());
        assert!(!text.contains(['\0', '\r', '<']));
        assert_eq!(text.chars().count(), 256, "one code point for each byte");
        assert!(
            text.chars().all(|letter| u32::from(letter) < 0x200),
            "one unit of a script's text for each code point"
        );
    }

    #[test]
    fn the_loader_knows_what_stands_for_nul() {
        let loader = crate::project::read("src/shell/load.js").expect("it stands there");
        assert!(loader.contains(&format!("=== {NUL} ? 0 :")));
    }
}
