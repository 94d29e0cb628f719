//! A publisher's page on which everything that a page can see of its readers is recorded.
//!
//! Promises: what records stands before all other scripts, ours among them: `fixtures/spies/spy.js`, and rrweb with nothing
//! masked and nothing left out. Between [`Person::come_to`] and [`Person::go_on`] the page around the frame sees of the tests what
//! it would see of a person with a mouse: a frame is scrolled by itself, and the pointer comes from outside and goes where it went
//! before. Knows nothing of questions and answers.

use std::fs;
use std::path::Path;

use anyhow::{Context, Result, bail};
use serde_json::{Value, json};

use crate::document::Document;
use crate::engine::Engine;
use crate::host::HostSite;
use crate::person::Person;
use crate::server::{Page, Pages};

use recording::{ENTERS, LEAVES};
pub use recording::{Recording, words};

mod recording;

/// The page with our script.
pub const OURS: &str = "/";
/// The page with the same document in a frame that keeps nothing from it: of its own origin, and without a sandbox.
pub const OPEN: &str = "/open";
/// The page without the check.
pub const WITHOUT: &str = "/without";
/// The page with our script and a frame of somebody else's.
pub const BESIDE: &str = "/beside";

const PAGE: &str = include_str!("../fixtures/spies/page.html");
const SPY: &str = include_str!("../fixtures/spies/spy.js");
const RECORDER: &str = include_str!("../fixtures/spies/recorder.js");
const HOSTILE: &str = include_str!("../fixtures/spies/hostile.js");
const RIVAL: &str = include_str!("../fixtures/spies/rival.html");

/// The size of the window: all of the frame can be seen in it.
const WINDOW: (u32, u32) = (1280, 1700);

const FRAME: &str = "const place = document.querySelector('back-check, iframe[title=\"Back Check\"]');
    return place.shadowRoot?.querySelector('iframe') ?? place;";

const READY: &str = "return spied.records.some(([stream, seen]) => stream === 'event' && seen.data?.tell === 'ready')";

/// The tests bring what they press to the middle of the window by a call that scrolls the page around too. A wheel over the frame
/// does not, as long as the frame itself can be scrolled.
const BY_ITSELF: &str = "const whole = Element.prototype.scrollIntoView;
    if (!window.scrollsByItself) Element.prototype.scrollIntoView = function (how) {
        if (how?.block !== 'center') return whole.call(this, how);
        const { y, height } = this.getBoundingClientRect();
        if (y < 0 || y + height > innerHeight) scrollBy(0, y + height / 2 - innerHeight / 2);
    };
    window.scrollsByItself = true;";

/// The pages, with rrweb as it is installed. `ours` is the address of the folder with our files.
///
/// # Errors
/// If nothing was built, or rrweb is not installed.
pub fn pages(ours: &str) -> Result<Pages> {
    let rrweb = Path::new(env!("CARGO_MANIFEST_DIR")).join("node_modules/rrweb/umd/rrweb.min.js");
    let rrweb = fs::read(&rrweb).with_context(|| {
        format!("there is no {}: `npm ci` in tests/browser, or `cargo xtask test`, installs it", rrweb.display())
    })?;
    let ours = format!("<script async src=\"{ours}/back-check.js\"></script>");
    let open =
        "<iframe src=\"/inside.html\" title=\"Back Check\" style=\"width: 100%; height: 65rem; border: 0\"></iframe>";
    let page = |here: &str| Page::html(PAGE.replacen("<!--here-->", here, 1));
    let script = |text: &str| Page::of("text/javascript; charset=utf-8", text);
    Ok(vec![
        (OURS.to_owned(), page(&ours)),
        (OPEN.to_owned(), page(open)),
        (WITHOUT.to_owned(), page("")),
        (BESIDE.to_owned(), page(&format!("<iframe id=\"rival\" src=\"/rival.html\"></iframe>{ours}"))),
        ("/inside.html".to_owned(), Page::html(Document::built()?.text())),
        ("/rival.html".to_owned(), Page::html(RIVAL)),
        ("/spy.js".to_owned(), script(SPY)),
        ("/recorder.js".to_owned(), script(RECORDER)),
        ("/hostile.js".to_owned(), script(HOSTILE)),
        ("/rrweb.js".to_owned(), Page::of("text/javascript; charset=utf-8", rrweb)),
    ])
}

/// All that a publisher knows of the check without watching anyone: the text of the page and of all scripts on it.
///
/// # Errors
/// If nothing was built.
pub fn public(site: &HostSite) -> Result<String> {
    let script = fs::read_to_string(crate::document::folder().join("back-check.js"))?;
    Ok([PAGE, SPY, RECORDER, HOSTILE, RIVAL, &script, &site.folder()].join("\n"))
}

impl Person<HostSite> {
    /// A reader of the pages that record.
    ///
    /// # Errors
    /// If the browser does not start, or something is not built or installed.
    pub async fn watched(engine: Engine) -> Result<Self> {
        let mut missing = Ok(());
        let site = HostSite::open(|ours| {
            pages(ours).unwrap_or_else(|error| {
                missing = Err(error);
                Vec::new()
            })
        })?;
        missing?;
        Person::reading(engine, site).await
    }

    /// Opens a page, waits until the check is there and nothing more happens, and goes into its frame: all that is recorded from
    /// here on is what was seen of someone inside.
    ///
    /// # Errors
    /// If the check does not come.
    pub async fn come_to(&self, path: &str) -> Result<()> {
        self.visit(path).await?;
        self.browser.window(WINDOW.0, WINDOW.1).await?;
        // A frame that is entered too early is another one than that which comes.
        self.browser.until::<bool>("the check is there", READY, vec![]).await?;
        self.enter().await?;
        self.browser.leave().await?;
        self.press_above().await?;
        self.is_quiet().await?;
        self.mark(ENTERS).await?;
        self.look_inside().await
    }

    /// Opens a page, reads it to its end, and says what was recorded.
    ///
    /// # Errors
    /// If the page does not come.
    pub async fn read_on(&self, path: &str) -> Result<Recording> {
        self.visit(path).await?;
        self.browser.window(WINDOW.0, WINDOW.1).await?;
        self.is_quiet().await?;
        self.press_above().await?;
        self.go_on().await
    }

    /// Goes into the frame of the page.
    ///
    /// # Errors
    /// If there is none.
    pub async fn look_inside(&self) -> Result<()> {
        self.browser.driver().execute(FRAME, vec![]).await?.element()?.enter_frame().await?;
        self.browser.run(BY_ITSELF, vec![]).await
    }

    /// Leaves the frame for the end of the page, and says what was recorded.
    ///
    /// # Errors
    /// If the page cannot be read.
    pub async fn go_on(&self) -> Result<Recording> {
        self.browser.leave().await?;
        self.mark(LEAVES).await?;
        self.press_above().await?;
        self.browser.run::<()>("scrollTo(0, document.body.scrollHeight)", vec![]).await?;
        if self.browser.run("return !!document.querySelector('back-check')", vec![]).await? {
            self.hears("end").await?;
        }
        self.is_quiet().await?;
        self.recording().await
    }

    /// What was recorded so far. To be asked outside of the frame.
    ///
    /// # Errors
    /// If the page cannot be read.
    pub async fn recording(&self) -> Result<Recording> {
        let text: String = self.browser.run("return JSON.stringify(spied.records)", vec![]).await?;
        Ok(Recording::new(serde_json::from_str(&text)?))
    }

    /// Waits until nothing is recorded any more. To be asked outside of the frame.
    ///
    /// # Errors
    /// If there is no end to it.
    pub async fn is_quiet(&self) -> Result<()> {
        let quiet = self.browser.until::<bool>("nothing more happens", "return spied.quiet()", vec![]).await;
        if quiet.is_err() {
            let last: Value = self.browser.run("return spied.records.slice(-4)", vec![]).await?;
            bail!("{} is never quiet: {last:#}", self.browser.engine());
        }
        Ok(())
    }

    async fn mark(&self, stream: &str) -> Result<()> {
        self.browser.run("spied.mark(arguments[0])", vec![json!(stream)]).await
    }

    /// Presses what stands above the check, so that the pointer comes from there, and goes there.
    async fn press_above(&self) -> Result<()> {
        Ok(self.browser.one("#above").await?.click().await?)
    }
}
