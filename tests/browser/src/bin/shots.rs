//! A picture of every screen, at the size of a phone and of a desk, in light and dark colours.
//!
//! Writes `shots/SCREEN.WIDTH.light|dark.png`, each as long as its page. `BACK_CHECK_SHOTS=pain` keeps to names with `pain`.

use std::env;
use std::fs;
use std::io::Write;
use std::path::{Path, PathBuf};

use anyhow::{Context, Result};
use base64::Engine;
use base64::prelude::BASE64_STANDARD;
use browser_tests::settings::{self, Media};
use browser_tests::tour::{Stop, tour};
use browser_tests::{Browser, Document, Door, Person, Site};
use serde_json::json;

/// Width, height, and how many device pixels make one.
const WINDOWS: [(u32, u32, f64); 2] = [(360, 780, 2.0), (1280, 800, 1.0)];

/// Where the pictures go, and which are wanted.
struct Album {
    folder: PathBuf,
    wanted: String,
    taken: usize,
}

#[tokio::main]
async fn main() -> Result<()> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../shots");
    fs::create_dir_all(&folder).with_context(|| format!("cannot make {}", folder.display()))?;
    let folder = folder.canonicalize()?;
    let mut album = Album { folder, wanted: env::var("BACK_CHECK_SHOTS").unwrap_or_default(), taken: 0 };
    let person = Person::before(Site::open(&Document::built()?)?).await?.in_a_hurry();
    tour(&person, async |Stop { person, name }| album.take(&person.browser, name).await).await?;
    album.without_scripts().await?;
    album.failed().await?;
    writeln!(std::io::stdout(), "{} pictures in {}", album.taken, album.folder.display())?;
    Ok(())
}

impl Album {
    async fn without_scripts(&mut self) -> Result<()> {
        let person = Person::before(Site::open(&Document::built()?)?).await?;
        settings::no_scripts(&person.browser).await?;
        person.go_to(Door::Visit, "").await?;
        self.take(&person.browser, "no-scripts").await
    }

    async fn failed(&mut self) -> Result<()> {
        let person = Person::before(Site::open(&Document::built()?.damaged()?)?).await?;
        person.go_to(Door::Visit, "").await?;
        let failed = "return 'failed' in document.documentElement.dataset";
        person.browser.until::<bool>("the page says that the program failed", failed, vec![]).await?;
        self.take(&person.browser, "failed").await
    }

    async fn take(&mut self, browser: &Browser, name: &str) -> Result<()> {
        for (width, height, scale) in WINDOWS {
            for (dark, colours) in [(false, "light"), (true, "dark")] {
                let file = format!("{name}.{width}.{colours}.png");
                if !file.contains(&self.wanted) {
                    continue;
                }
                settings::size(browser, width, height, scale).await?;
                settings::media(browser, Media { dark, reduced_motion: true, ..Media::default() }).await?;
                fs::write(self.folder.join(&file), picture(browser).await?)?;
                self.taken += 1;
            }
        }
        Ok(())
    }
}

/// The whole page as a PNG.
async fn picture(browser: &Browser) -> Result<Vec<u8>> {
    let metrics = browser.devtools("Page.getLayoutMetrics", json!({})).await?;
    let page = &metrics["cssContentSize"];
    let clip = json!({ "x": 0, "y": 0, "width": page["width"], "height": page["height"], "scale": 1 });
    let values = json!({ "format": "png", "captureBeyondViewport": true, "clip": clip });
    let shot = browser.devtools("Page.captureScreenshot", values).await?;
    let data = shot["data"].as_str().context("the browser took no picture")?;
    BASE64_STANDARD.decode(data).context("the picture cannot be read")
}
