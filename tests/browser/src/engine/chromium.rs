//! Chromium under chromedriver.

use std::path::Path;
use std::process::Command;

use anyhow::Result;
use serde_json::json;
use thirtyfour::common::capabilities::desiredcapabilities::Capabilities;

use super::{DOWNLOADS, Driver, Process, find};

const FLAGS: [&str; 11] = [
    "--headless",
    "--no-sandbox",
    "--disable-gpu",
    "--disable-quic",
    "--disable-dev-shm-usage",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
    "--hide-scrollbars",
    "--window-size=1280,800",
];

pub(super) fn driver(profile: &Path) -> Result<Driver> {
    let mut command = Command::new("chromedriver");
    command.arg("--port=0");
    // It makes folders beside its profile, and does not always remove them. Elsewhere the path may be too long for it.
    if cfg!(target_os = "linux") {
        command.env("TMPDIR", profile);
    }
    let (process, port) = Process::start_and_hear(&mut command, port_in)?;
    Ok(Driver { port, capabilities: capabilities(profile)?, _process: process, _screen: None })
}

fn capabilities(profile: &Path) -> Result<Capabilities> {
    let mut flags: Vec<String> = FLAGS.iter().map(|flag| (*flag).to_owned()).collect();
    flags.push(format!("--user-data-dir={}", profile.display()));
    let mut options = json!({ "args": flags, "prefs": { "download.default_directory": profile.join(DOWNLOADS) } });
    // Debian's name for it; where it is called otherwise, the driver finds it by itself.
    if let Some(binary) = find(&["chromium"]) {
        options["binary"] = json!(binary);
    }
    let mut capabilities = Capabilities::new();
    capabilities.set("browserName", "chrome")?;
    capabilities.set("goog:chromeOptions", options)?;
    capabilities.set("goog:loggingPrefs", json!({ "browser": "ALL" }))?;
    Ok(capabilities)
}

/// The port in "ChromeDriver was started successfully on port 41234."
fn port_in(line: &str) -> Option<u16> {
    line.strip_prefix("ChromeDriver was started successfully on port ")?.trim_end_matches('.').parse().ok()
}

#[cfg(test)]
mod tests {
    use super::port_in;

    #[test]
    fn the_port_stands_in_the_last_line_of_the_greeting() {
        assert_eq!(port_in("ChromeDriver was started successfully on port 41234."), Some(41234));
        assert_eq!(port_in("Starting ChromeDriver 156.0.8078.79 on port 0"), None);
    }
}
