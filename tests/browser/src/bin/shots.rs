//! A picture of every screen, at the size of a phone and of a desk, in light and dark colours.
//!
//! Writes `shots/SCREEN.WIDTH.light|dark.png`, each as long as its page, and `shots/stretches.WIDTH.light|dark.png`, a sheet of
//! the key poses of every form of every stretch. `BACK_CHECK_SHOTS="pain menu"` keeps to names with `pain` or `menu`.

use std::env;
use std::fs;
use std::io::Write;
use std::path::{Path, PathBuf};

use anyhow::{Context, Result};
use back_check::content::{STRETCHES, Variant};
use back_check::figure::{Paint, Picture, path, scene_of};
use base64::Engine;
use base64::prelude::BASE64_STANDARD;
use browser_tests::hosts::{HOSTS, Paste};
use browser_tests::server::{Page, Server};
use browser_tests::settings::{self, Media};
use browser_tests::tour::{Stop, tour};
use browser_tests::{Browser, Document, Door, HostSite, Person, Site};
use serde_json::json;

/// Width, height, and how many device pixels make one.
const WINDOWS: [(u32, u32, f64); 2] = [(360, 780, 2.0), (1280, 800, 1.0)];

/// Higher than the check and what stands before it on any page.
const HIGH: u32 = 2400;

/// The product's own sheets that a picture of a stretch needs.
const SHEETS: [&str; 3] = ["tokens", "base", "figure"];

/// As large as on a phone, where two stand side by side; larger where there is room.
const SHEET_STYLE: &str = "body { display: grid; gap: 10px; margin: 10px;
        grid-template-columns: repeat(auto-fill, minmax(150px, 1fr)); }
    @media (min-width: 1000px) { body { grid-template-columns: repeat(5, 1fr); } }
    @media (min-width: 1000px) { body .still { block-size: 14rem; } }
    figure { margin: 0; }";

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
    album.stretches(&person.browser).await?;
    album.without_scripts().await?;
    album.failed().await?;
    album.hosts().await?;
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

    /// The check on the pages of others, at its first screen. A window as high as all of it: what is out of sight is not painted.
    async fn hosts(&mut self) -> Result<()> {
        let mut browser = Browser::start().await?;
        for host in HOSTS.iter().filter(|host| host.paste == Paste::Script) {
            let name = format!("host-{}", host.name);
            if !WINDOWS.iter().any(|(width, ..)| self.wants(&format!("{name}.{width}.light.png"))) {
                continue;
            }
            if let Err(error) = host.pages("", "") {
                writeln!(std::io::stdout(), "no picture of {name}: {error}")?;
                continue;
            }
            let pages = |ours: &str| host.pages(ours, &host.paste.text(ours)).unwrap_or_default();
            let person = Person::with(browser, HostSite::open(pages)?);
            settings::size(&person.browser, WINDOWS[0].0, HIGH, 1.0).await?;
            person.visit("/").await?;
            person.enter().await?;
            person.browser.leave().await?;
            for (width, ..) in WINDOWS {
                settings::size(&person.browser, width, HIGH, 1.0).await?;
                let frame = "await new Promise((done) => setTimeout(done, 500))";
                person.browser.run_async::<Option<()>>(frame, vec![]).await?;
                fs::write(self.folder.join(format!("{name}.{width}.light.png")), picture(&person.browser).await?)?;
                self.taken += 1;
            }
            browser = person.browser;
        }
        Ok(())
    }

    /// The key poses of every form of every stretch, by numbers alone: the stretch, its form (1 full, 2 easier), the pose.
    async fn stretches(&mut self, browser: &Browser) -> Result<()> {
        let server = Server::start([("/".to_owned(), Page::html(sheet()?))])?;
        browser.go(&server.origin()).await?;
        let complete = "return document.readyState === 'complete' && !!document.querySelector('figure')";
        browser.until::<bool>("the sheet is there", complete, vec![]).await?;
        self.take(browser, "stretches").await
    }

    fn wants(&self, file: &str) -> bool {
        self.wanted.is_empty() || self.wanted.split(' ').any(|word| file.contains(word))
    }

    async fn take(&mut self, browser: &Browser, name: &str) -> Result<()> {
        for (width, height, scale) in WINDOWS {
            for (dark, colours) in [(false, "light"), (true, "dark")] {
                let file = format!("{name}.{width}.{colours}.png");
                if !self.wants(&file) {
                    continue;
                }
                settings::size(browser, width, height, scale).await?;
                settings::media(browser, Media { dark, reduced_motion: true, ..Media::default() }).await?;
                if name.starts_with("session-") {
                    // As most people see it. Once it has its colours: else they would change slowly.
                    let frame = "await new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)))";
                    browser.run_async::<Option<()>>(frame, vec![]).await?;
                    settings::media(browser, Media { dark, ..Media::default() }).await?;
                }
                fs::write(self.folder.join(&file), picture(browser).await?)?;
                self.taken += 1;
            }
        }
        Ok(())
    }
}

/// The sheet of all key poses, as a page.
fn sheet() -> Result<String> {
    let mut page = "<!doctype html><html lang=en><meta name=viewport content=\"width=device-width\">\
        <link rel=icon href=\"data:,\"><title>Stretches</title><style>"
        .to_owned();
    let styles = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../styles");
    for name in SHEETS {
        let sheet = styles.join(format!("{name}.css"));
        page += &fs::read_to_string(&sheet).with_context(|| format!("there is no {}", sheet.display()))?;
    }
    page += SHEET_STYLE;
    page += "</style><body>";
    for stretch in 0..STRETCHES.len() {
        for (form, variant) in [(1, Variant::Full), (2, Variant::Easier)] {
            let scene = scene_of(stretch, variant);
            for key in 0..scene.keys.len() {
                let still = svg(&scene.still(key, false, scene.camera));
                page += &format!(
                    "<figure class=figure>{still}<figcaption>T{}.{form}.{}</figcaption></figure>",
                    stretch + 1,
                    key + 1
                );
            }
        }
    }
    Ok(page)
}

fn svg(picture: &Picture) -> String {
    let [left, top, width, height] = picture.room;
    let mut svg = format!("<svg class=still viewBox=\"{left} {top} {width} {height}\">");
    for shape in &picture.shapes {
        let line = path(&shape.outlines, shape.paint != Paint::Arrow);
        svg += &format!("<path class=\"{}\" d=\"{line}\"/>", shape.paint.class());
    }
    svg + "</svg>"
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
