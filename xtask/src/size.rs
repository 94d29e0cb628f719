//! How many bytes a document takes on the wire.
//!
//! Promises: measured as a good server sends it, by brotli at its best.

use std::fmt;
use std::fs;

use anyhow::{Context, Result, bail};
use brotli::enc::BrotliEncoderParams;

use crate::project;
use crate::run;

/// What the English document may take on the wire.
const MOST: usize = 123_000;

/// The size of a document.
pub(crate) struct Size {
    raw: usize,
    wire: usize,
}

impl fmt::Display for Size {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(out, "{} bytes, {} by brotli (at most {MOST})", self.raw, self.wire)
    }
}

/// The size of the English document.
pub(crate) fn of_document() -> Result<Size> {
    let bytes = fs::read(project::dist().join("index.html")).context("cannot read dist/index.html")?;
    Ok(Size { raw: bytes.len(), wire: compressed(&bytes)? })
}

/// Fails if the English document takes more than it may.
pub(crate) fn check() -> Result<()> {
    run::say("Weigh the document");
    let size = of_document()?;
    println!("dist/index.html: {size}");
    if size.wire > MOST {
        bail!(
            "dist/index.html takes {} bytes by brotli, {} too many: see what the last change brought in",
            size.wire,
            size.wire - MOST
        );
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
