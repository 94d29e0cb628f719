//! What a person sets in the browser or the system, or what their machine is like.
//!
//! Promises: what is set holds for the session, from the next page on at the latest.

use anyhow::Result;
use serde_json::json;

use crate::browser::Browser;

/// What is asked of the page through media features.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Media {
    /// Dark colours rather than light ones.
    pub dark: bool,
    /// The system's few colours alone.
    pub forced_colors: bool,
    /// Less motion.
    pub reduced_motion: bool,
}

/// A machine and a line to it.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Machine {
    /// How many times slower than this one it works.
    pub slower: f64,
    /// Megabits a second, and milliseconds there and back. `None`: as it comes.
    pub line: Option<(f64, f64)>,
}

/// The size of the page in CSS pixels, and how many device pixels make one.
///
/// # Errors
/// If the browser refuses.
pub async fn size(browser: &Browser, width: u32, height: u32, scale: f64) -> Result<()> {
    let values = json!({ "width": width, "height": height, "deviceScaleFactor": scale, "mobile": false });
    browser.devtools("Emulation.setDeviceMetricsOverride", values).await.map(drop)
}

/// A telephone: worked by fingers, with a screen that a camera or round corners may take a part of.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Phone {
    /// How wide the page is, in CSS pixels.
    pub width: u32,
    /// How high.
    pub height: u32,
    /// What the device takes at the top, at the left and right, and at the bottom.
    pub insets: [u32; 3],
}

/// A telephone as it is held now. Turned, it is another one.
///
/// # Errors
/// If the browser refuses.
pub async fn phone(browser: &Browser, phone: Phone) -> Result<()> {
    let Phone { width, height, insets: [top, side, bottom] } = phone;
    let (kind, angle) = if width > height { ("landscapePrimary", 90) } else { ("portraitPrimary", 0) };
    let values = json!({
        "width": width, "height": height, "deviceScaleFactor": 2, "mobile": true,
        "screenOrientation": { "type": kind, "angle": angle },
    });
    browser.devtools("Emulation.setDeviceMetricsOverride", values).await?;
    let insets = json!({ "insets": { "top": top, "left": side, "right": side, "bottom": bottom } });
    browser.devtools("Emulation.setSafeAreaInsetsOverride", insets).await?;
    let fingers = json!({ "enabled": true, "maxTouchPoints": 5 });
    browser.devtools("Emulation.setTouchEmulationEnabled", fingers).await.map(drop)
}

/// Media features.
///
/// # Errors
/// If the browser refuses.
pub async fn media(browser: &Browser, media: Media) -> Result<()> {
    let features = json!([
        { "name": "prefers-color-scheme", "value": if media.dark { "dark" } else { "light" } },
        { "name": "forced-colors", "value": if media.forced_colors { "active" } else { "none" } },
        { "name": "prefers-reduced-motion", "value": if media.reduced_motion { "reduce" } else { "no-preference" } },
    ]);
    browser.devtools("Emulation.setEmulatedMedia", json!({ "media": "", "features": features })).await.map(drop)
}

/// On paper: the page as it would be printed. [`media`] puts it back on the screen.
///
/// # Errors
/// If the browser refuses.
pub async fn paper(browser: &Browser) -> Result<()> {
    browser.devtools("Emulation.setEmulatedMedia", json!({ "media": "print" })).await.map(drop)
}

/// The size of text that the person chose in the browser; 16 if they chose none.
///
/// # Errors
/// If the browser refuses.
pub async fn text_size(browser: &Browser, pixels: u32) -> Result<()> {
    let sizes = json!({ "fontSizes": { "standard": pixels, "fixed": pixels } });
    browser.devtools("Page.setFontSizes", sizes).await.map(drop)
}

/// Scripts are switched off, as some people do.
///
/// # Errors
/// If the browser refuses.
pub async fn no_scripts(browser: &Browser) -> Result<()> {
    browser.devtools("Emulation.setScriptExecutionDisabled", json!({ "value": true })).await.map(drop)
}

/// A script that runs in every page before any of its own: another browser than this one.
///
/// # Errors
/// If the browser refuses.
pub async fn before_scripts(browser: &Browser, script: &str) -> Result<()> {
    browser.devtools("Page.addScriptToEvaluateOnNewDocument", json!({ "source": script })).await.map(drop)
}

/// The clock stands at noon, in UTC, so many days after a day (as in `2026-11-20`), and does not go.
///
/// # Errors
/// If the browser refuses.
pub async fn clock(browser: &Browser, day: &str, days_after: i32) -> Result<()> {
    let now = format!("Date.parse('{day}T12:00Z') + {days_after} * 86_400_000");
    before_scripts(browser, &format!("{{ const now = {now}; Date.now = () => now; }}")).await
}

/// A slower machine, and a slower line. Pages are asked for anew each time.
///
/// # Errors
/// If the browser refuses.
pub async fn machine(browser: &Browser, machine: Machine) -> Result<()> {
    browser.devtools("Emulation.setCPUThrottlingRate", json!({ "rate": machine.slower })).await?;
    browser.devtools("Network.enable", json!({})).await?;
    browser.devtools("Network.setCacheDisabled", json!({ "cacheDisabled": true })).await?;
    let (throughput, latency) = machine.line.map_or((-1.0, 0.0), |(megabits, latency)| (megabits * 125_000.0, latency));
    let line = json!({
        "offline": false, "latency": latency, "downloadThroughput": throughput, "uploadThroughput": throughput,
    });
    browser.devtools("Network.emulateNetworkConditions", line).await.map(drop)
}
