//! Lighthouse finds nothing to mend in accessibility, best practices and SEO. (How fast it is, `cargo xtask lighthouse` tells.)

use anyhow::Result;
use browser_tests::{Document, lighthouse};

#[tokio::test]
async fn it_has_nothing_against_the_document() -> Result<()> {
    let report = lighthouse::look_at(&Document::built()?).await?;
    let categories = ["accessibility", "best-practices", "seo"];
    let failed: Vec<String> = categories.iter().flat_map(|it| report.failed(it)).collect();
    assert!(failed.is_empty(), "Lighthouse {}:\n{}", report.lighthouse_version, failed.join("\n"));
    for category in categories {
        assert!(report.score(category)? >= 100.0, "{category}: {}", report.score(category)?);
    }
    Ok(())
}
