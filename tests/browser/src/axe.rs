//! Looks for what keeps people out: the checker axe-core, run in the page.
//!
//! Promises: the rules of WCAG 2.0 to 2.2, levels A and AA, and good practice; what it finds is told one a line, with what
//! to mend.

use std::fs;
use std::path::Path;

use anyhow::{Context, Result};
use serde_json::{Value, json};

use crate::browser::Browser;

const SCRIPT: &str = "node_modules/axe-core/axe.min.js";
const RULES: [&str; 5] = ["wcag2a", "wcag2aa", "wcag21aa", "wcag22aa", "best-practice"];

/// What axe has against the page as it stands.
///
/// # Errors
/// If axe is not installed or does not run.
pub async fn findings(browser: &Browser) -> Result<Vec<String>> {
    run(browser, json!({ "type": "tag", "values": RULES })).await
}

/// What axe has against the colours of the page as it stands.
///
/// # Errors
/// If axe is not installed or does not run.
pub async fn colour_findings(browser: &Browser) -> Result<Vec<String>> {
    run(browser, json!({ "type": "rule", "values": ["color-contrast", "link-in-text-block"] })).await
}

async fn run(browser: &Browser, rules: Value) -> Result<Vec<String>> {
    if !browser.run("return typeof axe === 'object'", vec![]).await? {
        browser.run::<()>(&script()?, vec![]).await?;
    }
    let run = "const found = await axe.run(document, { runOnly: arguments[0], resultTypes: ['violations'] });
        return found.violations.flatMap((rule) => rule.nodes.map((node) =>
            `${rule.id} (${rule.impact}) at ${node.target.join(' ')}: ${node.failureSummary.replace(/\\s+/g, ' ')}`));";
    browser.run_async(run, vec![rules]).await
}

fn script() -> Result<String> {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join(SCRIPT);
    let axe = fs::read_to_string(&path).with_context(|| {
        format!("there is no {}: `npm ci` in tests/browser, or `cargo xtask test`, installs it", path.display())
    })?;
    // A script of the driver is the body of a function: what it defines has to be given to the page.
    Ok(format!("{axe}; window.axe = axe;"))
}
