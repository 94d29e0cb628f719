//! How many bytes the document, and the script that puts it on other pages, take on the wire.
//!
//! Promises: measured as a good server sends it, by brotli at its best.

use std::fmt;
use std::fs;

use anyhow::{Context, Result, bail};
use brotli::enc::BrotliEncoderParams;

use crate::project;
use crate::run;

/// What the English document may take on the wire.
const MOST: usize = 130_000;
/// What the script for other pages may.
const MOST_OF_SCRIPT: usize = 3_000;

/// The size of a file in `dist/`.
pub(crate) struct Size {
    name: &'static str,
    raw: usize,
    wire: usize,
    most: usize,
}

impl fmt::Display for Size {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(out, "dist/{}: {} bytes, {} by brotli (at most {})", self.name, self.raw, self.wire, self.most)
    }
}

/// The sizes of the English document, and of the script for other pages.
pub(crate) fn of_all() -> Result<[Size; 2]> {
    Ok([of("index.html", MOST)?, of("back-check.js", MOST_OF_SCRIPT)?])
}

fn of(name: &'static str, most: usize) -> Result<Size> {
    let bytes = fs::read(project::dist().join(name)).with_context(|| format!("cannot read dist/{name}"))?;
    Ok(Size { name, raw: bytes.len(), wire: compressed(&bytes)?, most })
}

/// Fails if one of them takes more than it may.
pub(crate) fn check() -> Result<()> {
    run::say("Weigh what is sent");
    for size in of_all()? {
        println!("{size}");
        if size.wire > size.most {
            bail!(
                "dist/{} takes {} bytes by brotli, {} too many: see what the last change brought in",
                size.name,
                size.wire,
                size.wire - size.most
            );
        }
    }
    Ok(())
}

fn compressed(bytes: &[u8]) -> Result<usize> {
    let mut out = Vec::new();
    let best = BrotliEncoderParams { quality: 11, ..BrotliEncoderParams::default() };
    brotli::BrotliCompress(&mut &*bytes, &mut out, &best).context("brotli failed")?;
    Ok(out.len())
}

#[cfg(test)]
mod tests {
    #[test]
    fn what_repeats_weighs_little() {
        let weight = super::compressed(&[b'a'; 10_000]).expect("brotli takes any bytes");
        assert!((1..100).contains(&weight));
    }
}
