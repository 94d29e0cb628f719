//! Makes the Wasm smaller where no compiler does.
//!
//! Promises: the program behaves as before. Gone are the names of functions (a third of the bytes; a panic still says
//! where it was) and the hashes in the names of imports.

use std::collections::BTreeMap;

use anyhow::{Context, Result, ensure};

const HEADER: usize = 8;
const CUSTOM: u8 = 0;
const HASH: usize = 16;

/// A module without its custom sections: names, producers and the like, which browsers do not read.
pub(super) fn without_custom_sections(module: &[u8]) -> Result<Vec<u8>> {
    ensure!(module.starts_with(b"\0asm"), "this is no Wasm");
    let (header, mut rest) = module.split_at_checked(HEADER).context("the Wasm breaks off in its header")?;
    let mut kept = header.to_vec();
    while let Some(kind) = rest.first() {
        let (length, start) = length(rest, 1).context("the Wasm breaks off in the length of a section")?;
        let (section, after) = rest.split_at_checked(start + length).context("the Wasm breaks off in a section")?;
        if *kind != CUSTOM {
            kept.extend_from_slice(section);
        }
        rest = after;
    }
    Ok(kept)
}

/// The number at `at` in LEB128, and where it ends.
fn length(bytes: &[u8], mut at: usize) -> Option<(usize, usize)> {
    let mut number = 0;
    for shift in (0..32).step_by(7) {
        let byte = *bytes.get(at)?;
        at += 1;
        number |= usize::from(byte & 0x7f) << shift;
        if byte < 0x80 {
            return Some((number, at));
        }
    }
    None
}

/// The glue and the module with the hash in the name of each import made into a number of the same length: hashes are
/// what compresses worst, at seven bytes apiece.
pub(super) fn shorten_names(glue: &str, module: &[u8]) -> (String, Vec<u8>) {
    let mut names: BTreeMap<&[u8], Vec<u8>> = BTreeMap::new();
    for part in glue.split(|letter: char| !letter.is_ascii_alphanumeric()) {
        // Those that begin with zeros are numbers already.
        let is_hash = part.len() == HASH && part.bytes().all(|byte| matches!(byte, b'0'..=b'9' | b'a'..=b'f'));
        if is_hash && !part.starts_with("0000") {
            let number = format!("{:0HASH$}", names.len());
            names.entry(part.as_bytes()).or_insert_with(|| number.into_bytes());
        }
    }
    let glue = String::from_utf8_lossy(&replace(glue.as_bytes(), &names)).into_owned();
    (glue, replace(module, &names))
}

fn replace(bytes: &[u8], names: &BTreeMap<&[u8], Vec<u8>>) -> Vec<u8> {
    let mut bytes = bytes.to_vec();
    let mut at = 0;
    while at + HASH <= bytes.len() {
        match names.get(&bytes[at..at + HASH]) {
            Some(number) => {
                bytes[at..at + HASH].copy_from_slice(number);
                at += HASH;
            }
            None => at += 1,
        }
    }
    bytes
}

#[cfg(test)]
mod tests {
    use super::{shorten_names, without_custom_sections};

    const HEADER: &[u8] = b"\0asm\x01\0\0\0";

    fn module(sections: &[&[u8]]) -> Vec<u8> {
        [&[HEADER], sections].concat().concat()
    }

    #[test]
    fn only_custom_sections_go() {
        let long = [&[0, 0x81, 0x01][..], &[7; 129]].concat();
        let whole = module(&[&[1, 2, 8, 9], &long, &[3, 0], &[0, 1, 5]]);
        assert_eq!(without_custom_sections(&whole).expect("it is whole"), module(&[&[1, 2, 8, 9], &[3, 0]]));
    }

    #[test]
    fn a_broken_module_is_an_error() {
        for broken in [&b"<html"[..], b"\0asm", &module(&[&[1, 9, 0]]), &module(&[&[1, 0x80]])] {
            assert!(without_custom_sections(broken).is_err(), "{broken:?}");
        }
    }

    #[test]
    fn glue_and_module_get_the_same_names() {
        let glue = "a_0f2d27251d333a63: 1, b_99736879a3f67559(), a_0f2d27251d333a63, c_0000000000000001";
        let wasm = b"\x04a_0f2d27251d333a63 b_99736879a3f67559 c_0000000000000001";
        let (glue, wasm) = shorten_names(glue, wasm);
        assert_eq!(glue, "a_0000000000000000: 1, b_0000000000000001(), a_0000000000000000, c_0000000000000001");
        assert_eq!(wasm, b"\x04a_0000000000000000 b_0000000000000001 c_0000000000000001");
    }
}
