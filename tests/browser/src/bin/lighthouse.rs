//! Writes `docs/lighthouse.md`: what Lighthouse makes of the built document.
//!
//! Asserts nothing: times depend on the machine. What must hold is asserted by `tests/product/lighthouse.rs`.

use std::fs;
use std::io::Write;
use std::path::Path;

use anyhow::{Context, Result};
use browser_tests::Document;
use browser_tests::lighthouse::{self, Report};

const FILE: &str = "../../docs/lighthouse.md";

/// The times that count for its score.
const TIMES: [&str; 5] = [
    "first-contentful-paint",
    "largest-contentful-paint",
    "total-blocking-time",
    "cumulative-layout-shift",
    "speed-index",
];

#[tokio::main]
async fn main() -> Result<()> {
    let document = Document::built()?;
    let report = lighthouse::look_at(&document).await?;
    let text = written(&document, &report)?;
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join(FILE);
    fs::write(&path, &text).with_context(|| format!("cannot write {}", path.display()))?;
    write!(std::io::stdout(), "{text}")?;
    Ok(())
}

fn written(document: &Document, report: &Report) -> Result<String> {
    let agent = &report.environment.host_user_agent;
    let browser = agent.split(' ').find_map(|it| it.strip_prefix("HeadlessChrome/")).unwrap_or("of unknown version");
    let mut text = format!(
        "# What Lighthouse says\n\nWritten by `cargo xtask lighthouse`. Lighthouse {}, its slow phone (preset `mobile`: 4 times \
         slower, 1.6 Mbit/s, 150 ms), Chromium {browser}, on a machine of its benchmark index {:.0}. The document of {}, build \
         {}, sent with brotli.\n\n| | of 100 |\n|---|---|\n",
        report.lighthouse_version,
        report.environment.benchmark_index,
        document.days()?[0],
        document.build()?,
    );
    for (id, category) in &report.categories {
        text += &format!("| {} | {:.0} |\n", category.title, report.score(id)?);
    }
    text += "\n| on that phone | |\n|---|---|\n";
    for id in TIMES {
        let audit = report.audits.get(id).with_context(|| format!("Lighthouse did not measure {id}"))?;
        text += &format!(
            "| {} | {} |\n",
            audit.title,
            audit.display_value.as_deref().unwrap_or("-").replace('\u{a0}', " ")
        );
    }
    text += "\nTests hold accessibility, best practices and SEO at 100. Left out is the audit of `robots.txt`: Lighthouse asks for \
             that file as if the page did, and the policy of the document, which lets no request out, refuses it like any other \
             ([a known fault](https://github.com/GoogleChrome/lighthouse/issues/16597)). With that audit SEO is 91.\n";
    Ok(text)
}
