//! `verify FILE`: says whether a saved copy is whole, and which version it is.

use std::fs;

use anyhow::{Context, Result, bail};

use crate::pack::look_at;

/// Looks at a file.
pub(crate) fn run(arguments: &[String]) -> Result<()> {
    let [path] = arguments else { bail!("usage: cargo xtask verify FILE") };
    let copy = fs::read(path).with_context(|| format!("cannot read {path}"))?;
    let whole = look_at(&copy).with_context(|| format!("{path} is not whole"))?;
    println!("{path} is whole: Back Check {}; build {}", whole.version, whole.build);
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::run;

    #[test]
    fn one_file_is_looked_at() {
        assert!(run(&[]).expect_err("which?").to_string().contains("usage"));
        let told = run(&["no-such-file.html".to_owned()]).expect_err("there is none").to_string();
        assert!(told.contains("no-such-file.html"), "{told}");
        let own = concat!(env!("CARGO_MANIFEST_DIR"), "/src/verify.rs").to_owned();
        assert!(run(&[own]).expect_err("it is no copy").to_string().contains("is not whole"));
    }
}
