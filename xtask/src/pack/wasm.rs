//! Makes the Wasm smaller where no compiler does.
//!
//! Promises: the program behaves as before. Gone are the names of functions (a third of the bytes; a panic still says
//! where it was) and the long names of imports.

use anyhow::{Context, Result, ensure};

const HEADER: usize = 8;
const CUSTOM: u8 = 0;
const IMPORTS: u8 = 2;

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
pub(super) fn length(bytes: &[u8], mut at: usize) -> Option<(usize, usize)> {
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

/// The glue and the module with short names for what the module imports: as they come, names hold hashes, which compress
/// worst of all (1 KB by brotli).
pub(super) fn shorten_names(glue: &str, module: &[u8]) -> Result<(String, Vec<u8>)> {
    let mut glue = glue.to_owned();
    let (header, mut rest) = module.split_at_checked(HEADER).context("the Wasm breaks off in its header")?;
    let mut shortened = header.to_vec();
    while let Some(kind) = rest.first() {
        let (length, start) = length(rest, 1).context("the Wasm breaks off in the length of a section")?;
        let (section, after) = rest.split_at_checked(start + length).context("the Wasm breaks off in a section")?;
        if *kind == IMPORTS {
            let body = short_imports(&section[start..], &mut glue).context("the imports of the Wasm break off")?;
            shortened.push(IMPORTS);
            write_length(body.len(), &mut shortened);
            shortened.extend(body);
        } else {
            shortened.extend_from_slice(section);
        }
        rest = after;
    }
    Ok((glue, shortened))
}

/// The import section with short names, which the glue is given too.
fn short_imports(section: &[u8], glue: &mut String) -> Option<Vec<u8>> {
    let (count, mut at) = length(section, 0)?;
    let mut out = Vec::new();
    write_length(count, &mut out);
    for number in 0..count {
        let (module, after) = name(section, at)?;
        let (import, after) = name(section, after)?;
        let (short_module, short_import) = ("a".to_owned(), format!("i{number}"));
        *glue = glue.replace(&format!("\"{module}\":"), &format!("{short_module}:"));
        *glue = replace_word(glue, import, &short_import);
        for text in [short_module, short_import] {
            write_length(text.len(), &mut out);
            out.extend(text.into_bytes());
        }
        let end = after + description_length(&section[after..])?;
        out.extend_from_slice(section.get(after..end)?);
        at = end;
    }
    Some(out)
}

/// A name, and where it ends.
fn name(bytes: &[u8], at: usize) -> Option<(&str, usize)> {
    let (length, start) = length(bytes, at)?;
    let name = std::str::from_utf8(bytes.get(start..start + length)?).ok()?;
    Some((name, start + length))
}

/// How many bytes say what an import is: a function, a table, a memory or a global.
fn description_length(bytes: &[u8]) -> Option<usize> {
    let limits = |at: usize| {
        let (_, least) = length(bytes, at + 1)?;
        if bytes.get(at)? & 1 == 1 { Some(length(bytes, least)?.1) } else { Some(least) }
    };
    match bytes.first()? {
        0 => Some(length(bytes, 1)?.1),
        1 => limits(2),
        2 => limits(1),
        3 => Some(3),
        _ => None,
    }
}

/// A text with a word replaced wherever it stands by itself.
fn replace_word(text: &str, word: &str, by: &str) -> String {
    let part_of_word = |letter: char| letter.is_ascii_alphanumeric() || letter == '_' || letter == '$';
    let mut out = String::new();
    let mut rest = text;
    while let Some((before, after)) = rest.split_once(word) {
        let alone = !before.ends_with(part_of_word) && !after.starts_with(part_of_word);
        out.push_str(before);
        out.push_str(if alone { by } else { word });
        rest = after;
    }
    out.push_str(rest);
    out
}

/// Writes a number in LEB128.
pub(super) fn write_length(mut number: usize, out: &mut Vec<u8>) {
    while number >= 0x80 {
        out.push((number & 0x7f) as u8 | 0x80);
        number >>= 7;
    }
    out.push(number as u8);
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
    fn glue_and_module_get_the_same_short_names() {
        let glue = "const import0 = { __wbg_a_0f2d: 1, __wbg_ab_97: 2 }; x = { \"./p_bg.js\": import0 }; wasm.__wbg_a_0f2d1();";
        let import =
            |name: &str, what: &[u8]| [&[9][..], b"./p_bg.js", &[name.len() as u8], name.as_bytes(), what].concat();
        let body = [&[2][..], &import("__wbg_a_0f2d", &[0, 5]), &import("__wbg_ab_97", &[2, 1, 3, 0x80, 1])].concat();
        let section = [&[2, body.len() as u8][..], &body].concat();
        let whole = module(&[&[1, 2, 8, 9], &section, &[3, 0]]);
        let (glue, shortened) = shorten_names(glue, &whole).expect("it is whole");
        assert_eq!(glue, "const import0 = { i0: 1, i1: 2 }; x = { a: import0 }; wasm.__wbg_a_0f2d1();");
        let body = b"\x02\x01a\x02i0\x00\x05\x01a\x02i1\x02\x01\x03\x80\x01";
        let section = [&[2, body.len() as u8][..], body].concat();
        assert_eq!(shortened, module(&[&[1, 2, 8, 9], &section, &[3, 0]]));
        assert!(shorten_names("", &module(&[&[2, 3, 1, 9, b'a']])).is_err());
    }
}
