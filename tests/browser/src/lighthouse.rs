//! Lighthouse: what Google's checker makes of the document, on its slow phone (the preset `mobile`).
//!
//! Promises: the document is sent as a good server sends it; the browser is one of the tests' own and ends with them; nothing is
//! told to Lighthouse's makers.

use std::collections::BTreeMap;
use std::path::Path;
use std::time::Duration;

use anyhow::{Context, Result, ensure};
use serde::Deserialize;
use tokio::process::Command;
use tokio::time::timeout;

use crate::browser::Browser;
use crate::document::{self, Document};
use crate::published;
use crate::server::{Page, Server};

const PROGRAM: &str = "node_modules/lighthouse/cli/index.js";

/// What it is asked about.
const CATEGORIES: &str = "performance,accessibility,best-practices,seo";

/// Lighthouse asks for `robots.txt` as if the page did, which the policy of the page refuses like any other request; then it calls
/// the file invalid, there or not (github.com/GoogleChrome/lighthouse/issues/16597). It is left out rather than the policy.
const LEFT_OUT: &str = "robots-txt";

/// How long it may take, on a busy machine, too.
const PATIENCE: Duration = Duration::from_secs(240);

/// What Lighthouse says.
#[derive(Clone, Debug, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct Report {
    /// Which Lighthouse.
    pub lighthouse_version: String,
    /// Where it looked.
    pub environment: Environment,
    /// By their ids, as in `best-practices`.
    pub categories: BTreeMap<String, Category>,
    /// By their ids, as in `color-contrast`.
    pub audits: BTreeMap<String, Audit>,
    runtime_error: Option<RuntimeError>,
}

/// Where Lighthouse looked.
#[derive(Clone, Debug, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct Environment {
    /// How the browser calls itself.
    pub host_user_agent: String,
    /// How fast the machine is, in Lighthouse's own measure.
    pub benchmark_index: f64,
}

/// A part of what is looked at.
#[derive(Clone, Debug, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct Category {
    /// Its name.
    pub title: String,
    /// From 0 to 1.
    pub score: Option<f64>,
    audit_refs: Vec<AuditRef>,
}

#[derive(Clone, Debug, Deserialize)]
struct AuditRef {
    id: String,
    weight: f64,
}

/// One thing that is looked at.
#[derive(Clone, Debug, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct Audit {
    /// What it says about it.
    pub title: String,
    /// From 0 to 1; none where it does not apply.
    pub score: Option<f64>,
    /// What was measured, for people.
    pub display_value: Option<String>,
    explanation: Option<String>,
}

#[derive(Clone, Debug, Deserialize)]
struct RuntimeError {
    message: String,
}

impl Report {
    /// A score from 0 to 100.
    ///
    /// # Errors
    /// If Lighthouse gave none.
    pub fn score(&self, category: &str) -> Result<f64> {
        let score = self.categories.get(category).and_then(|it| it.score);
        Ok(score.with_context(|| format!("Lighthouse gave no score for {category}"))? * 100.0)
    }

    /// The audits that cost points, one a line.
    #[must_use]
    pub fn failed(&self, category: &str) -> Vec<String> {
        let audits =
            self.categories.get(category).into_iter().flat_map(|it| &it.audit_refs).filter(|it| it.weight > 0.0);
        let failed = audits.filter_map(|it| Some((&it.id, self.audits.get(&it.id)?)));
        let failed = failed.filter(|(_, audit)| audit.score.is_some_and(|score| score < 1.0));
        failed
            .map(|(id, audit)| {
                let more = [&audit.display_value, &audit.explanation].map(|it| it.as_deref().unwrap_or_default());
                format!("{category}: {id}: {} {}", audit.title, more.join(" ")).trim_end().to_owned()
            })
            .collect()
    }
}

/// Has Lighthouse look at a document.
///
/// # Errors
/// If Lighthouse is not installed, or cannot look.
pub async fn look_at(document: &Document) -> Result<Report> {
    let page = Page { encoding: Some("br"), body: document::brotli(document.text())?, ..Page::html("") };
    // With all that a visited page asks for.
    let mut pages = published::around(document)?;
    pages.push(("/".to_owned(), page));
    let server = Server::start(pages)?;
    let browser = Browser::start().await?;
    let program = Path::new(env!("CARGO_MANIFEST_DIR")).join(PROGRAM);
    ensure!(program.is_file(), "there is no Lighthouse: `npm ci` in tests/browser, or `cargo xtask test`, installs it");
    let mut command = Command::new("node");
    command.arg(program).arg(format!("{}/", server.origin())).args([
        "--output=json",
        "--output-path=stdout",
        "--quiet",
        "--no-enable-error-reporting",
        &format!("--port={}", browser.devtools_port()?),
        &format!("--only-categories={CATEGORIES}"),
        &format!("--skip-audits={LEFT_OUT}"),
    ]);
    let run = command.kill_on_drop(true).output();
    let output = timeout(PATIENCE, run).await.context("Lighthouse does not come to an end")?;
    let output = output.context("Lighthouse cannot be started: is Node.js there?")?;
    let said = String::from_utf8_lossy(&output.stderr);
    ensure!(output.status.success(), "Lighthouse failed (it asks for Node.js 22; 20 does): {said}");
    let report: Report = serde_json::from_slice(&output.stdout).with_context(|| format!("no report: {said}"))?;
    if let Some(error) = &report.runtime_error {
        anyhow::bail!("Lighthouse could not look: {}", error.message);
    }
    Ok(report)
}

#[cfg(test)]
mod tests {
    use super::Report;

    #[test]
    fn what_costs_points_is_named() {
        let report = r#"{ "lighthouseVersion": "13", "environment": { "hostUserAgent": "", "benchmarkIndex": 1 },
            "categories": { "seo": { "title": "SEO", "score": 0.9, "auditRefs": [
                { "id": "a", "weight": 1 }, { "id": "b", "weight": 1 }, { "id": "c", "weight": 0 }, { "id": "d", "weight": 1 }] } },
            "audits": { "a": { "title": "A", "score": 1 }, "b": { "title": "B", "score": 0.5, "displayValue": "2 links" },
                "c": { "title": "C", "score": 0 }, "d": { "title": "D", "score": null } } }"#;
        let report: Report = serde_json::from_str(report).expect("it is one");
        assert_eq!(report.failed("seo"), ["seo: b: B 2 links"]);
        assert!((report.score("seo").expect("there is one") - 90.0).abs() < 1e-9);
        assert!(report.score("other").is_err());
    }
}
