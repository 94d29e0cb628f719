//! The engines: Chromium, Firefox and WebKit, each under its driver.
//!
//! Promises: each session has a driver, a browser and a fresh profile of its own, and nothing of it is left running or lying
//! about when it is dropped. Knows nothing of what is done in a page.

mod chromium;
mod firefox;
mod process;
mod webkit;

use std::env;
use std::fmt;
use std::fs;
use std::io::{Read, Write};
use std::net::TcpStream;
use std::path::{Path, PathBuf};
use std::time::Duration;

use anyhow::{Context, Result};
use tempfile::TempDir;
use thirtyfour::WebDriver;
use thirtyfour::common::capabilities::desiredcapabilities::Capabilities;

use process::Process;

/// How long a browser may take to end.
const PATIENCE: Duration = Duration::from_secs(15);

/// How often a driver is started, at most.
const TRIES: usize = 3;

/// How many pixels the screen in memory is wide and high.
pub(crate) const SCREEN: u32 = 2560;

/// Where in the profile a browser puts what is saved.
const DOWNLOADS: &str = "downloads";

/// What shows a page. In all of them a frame of another site, sandboxed to an opaque origin, can be entered, read, and worked by
/// mouse and keys, also inside a shadow root and under a strict policy of the page around it; what is saved is found.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Engine {
    /// Chromium or Chrome, without a window. The only one with DevTools: a script before all others, a clock, media, a slow
    /// line, what the console says. Once a number was dialled, no link opens a window any more.
    Chromium,
    /// Firefox, without a window. Its driver does not tell what the console says. A page is at least 500 pixels wide. What is
    /// printed is saved as `printed.pdf`.
    Firefox,
    /// WebKit of GTK in its small browser, on a screen in memory. Its driver does not tell what the console says. A page is at
    /// least 450 pixels wide. Nothing is printed, and the page is not told that it would be.
    WebKit,
}

impl Engine {
    /// All engines.
    pub const ALL: [Engine; 3] = [Engine::Chromium, Engine::Firefox, Engine::WebKit];

    /// Starts the driver.
    fn driver(self, profile: &Path) -> Result<Driver> {
        match self {
            Engine::Chromium => chromium::driver(profile),
            Engine::Firefox => firefox::driver(profile),
            Engine::WebKit => webkit::driver(profile),
        }
    }

    /// Starts a browser of this engine.
    pub(crate) async fn start(self) -> Result<(WebDriver, Session)> {
        let profile = tempfile::tempdir().context("no folder for the profile")?;
        fs::create_dir(profile.path().join(DOWNLOADS)).context("no folder for what is saved")?;
        // One that finds its port taken, or too busy a machine, ends at once. It has done nothing yet.
        let mut tries = (1..TRIES).map(|_| self.driver(profile.path()));
        let driver = match tries.find_map(Result::ok) {
            Some(driver) => driver,
            None => self.driver(profile.path())?,
        };
        let address = format!("http://127.0.0.1:{}", driver.port);
        let mut capabilities = driver.capabilities.clone();
        // Conditions are waited for by the tests, not in the driver: a page that is held back never finishes loading.
        capabilities.set("pageLoadStrategy", "none")?;
        let session = WebDriver::new(address, capabilities)
            .await
            .with_context(|| format!("the driver of {self} could not start the browser"))?;
        let id = session.session_id().to_string();
        Ok((session, Session { id, driver, profile }))
    }
}

impl fmt::Display for Engine {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Debug::fmt(self, out)
    }
}

/// A driver that runs.
#[derive(Debug)]
struct Driver {
    port: u16,
    capabilities: Capabilities,
    // In this order: a screen goes after what is on it.
    _process: Process,
    _screen: Option<Process>,
}

/// A browser that runs. The browser ends before its driver, the driver before the profile is removed.
#[derive(Debug)]
pub(crate) struct Session {
    id: String,
    driver: Driver,
    profile: TempDir,
}

impl Session {
    /// The folder where the browser puts what is saved.
    pub(crate) fn downloads(&self) -> PathBuf {
        self.profile.path().join(DOWNLOADS)
    }

    /// The port of Chromium's DevTools, which it writes into its profile.
    pub(crate) fn devtools_port(&self) -> Option<String> {
        let told = fs::read_to_string(self.profile.path().join("DevToolsActivePort")).ok()?;
        told.lines().next().map(str::to_owned)
    }

    /// Asks the driver to end the browser, without the client, which would block the tests to do it.
    fn end(&self) -> std::io::Result<()> {
        let mut stream = TcpStream::connect(("127.0.0.1", self.driver.port))?;
        stream.set_read_timeout(Some(PATIENCE))?;
        let (id, port) = (&self.id, self.driver.port);
        let request = format!(
            "DELETE /session/{id} HTTP/1.1\r\nHost: 127.0.0.1:{port}\r\nContent-Length: 0\r\nConnection: close\r\n\r\n"
        );
        stream.write_all(request.as_bytes())?;
        // The answer comes when the browser has ended.
        stream.read(&mut [0]).map(drop)
    }
}

impl Drop for Session {
    fn drop(&mut self) {
        // Where the browser does not answer, it ends with its driver or with its screen.
        let _ = self.end();
    }
}

/// Where the first of some programs stands on the PATH.
fn find(names: &[&str]) -> Option<PathBuf> {
    let path = env::var_os("PATH")?;
    let at = |name: &&str| env::split_paths(&path).map(|folder| folder.join(name)).find(|file| file.is_file());
    names.iter().find_map(at)
}
