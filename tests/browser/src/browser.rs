//! Chromium under chromedriver: one of each for every session.
//!
//! Promises: a fresh profile, a free port, and nothing left running or lying about when the session is dropped; a condition
//! that does not come true fails with a sentence that says what was waited for.

use std::fs;
use std::io::{BufRead, BufReader, Read, Write};
use std::net::TcpStream;
use std::path::Path;
use std::process::{Child, Command, Stdio};
use std::thread;
use std::time::{Duration, Instant};

use anyhow::{Context, Result, bail};
use serde::de::DeserializeOwned;
use serde_json::{Value, json};
use tempfile::TempDir;
use thirtyfour::common::capabilities::desiredcapabilities::Capabilities;
use thirtyfour::{BrowserLogEntry, WebDriver, WebElement};

/// How long a condition may take. Long, since the machine may be busy: a test that passes never waits for it.
const PATIENCE: Duration = Duration::from_secs(30);
const PAUSE: Duration = Duration::from_millis(10);

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

/// A browser with a fresh profile. The driver ends before the profile is removed.
#[derive(Debug)]
pub struct Browser {
    driver: WebDriver,
    _chromedriver: Chromedriver,
    _profile: TempDir,
}

impl Browser {
    /// Starts one.
    ///
    /// # Errors
    /// If the browser or its driver is missing or does not start.
    pub async fn start() -> Result<Self> {
        let chromedriver = Chromedriver::start()?;
        let profile = tempfile::tempdir().context("no folder for the profile")?;
        let driver = WebDriver::new(chromedriver.address(), capabilities(profile.path())?)
            .await
            .context("chromedriver could not start the browser")?;
        Ok(Browser { driver, _chromedriver: chromedriver, _profile: profile })
    }

    /// The WebDriver session, for what has no shorter way here.
    #[must_use]
    pub const fn driver(&self) -> &WebDriver {
        &self.driver
    }

    /// Runs a script in the page (`arguments[0]` and on are the values given) and reads what it returns.
    ///
    /// # Errors
    /// If the script throws, or returns something of another shape.
    pub async fn run<T: DeserializeOwned>(&self, script: &str, values: Vec<Value>) -> Result<T> {
        Ok(self.driver.execute(script, values).await?.convert()?)
    }

    /// Runs a script that waits: the body of an async function.
    ///
    /// # Errors
    /// If the script throws, or returns something of another shape.
    pub async fn run_async<T: DeserializeOwned>(&self, script: &str, values: Vec<Value>) -> Result<T> {
        let script = format!(
            "const done = arguments[arguments.length - 1];
             (async (...arguments) => {{ {script} }})(...[...arguments].slice(0, -1))
                 .then((value) => done([value ?? null, null]), (error) => done([null, String(error)]));"
        );
        let (value, error): (Value, Option<String>) = self.driver.execute_async(script, values).await?.convert()?;
        if let Some(error) = error {
            bail!("the script in the page failed: {error}");
        }
        Ok(serde_json::from_value(value)?)
    }

    /// Waits until a script returns something that is true, and returns it.
    ///
    /// # Errors
    /// If it stays false; `what` says in the error what was waited for.
    pub async fn until<T: DeserializeOwned>(&self, what: &str, script: &str, values: Vec<Value>) -> Result<T> {
        let start = Instant::now();
        loop {
            // While a page is being replaced there is nothing to ask: not yet.
            let seen: Result<Value> = self.run(script, values.clone()).await;
            if let Ok(value) = &seen
                && !matches!(value, Value::Null | Value::Bool(false))
            {
                return Ok(serde_json::from_value(value.clone())?);
            }
            if start.elapsed() > PATIENCE {
                bail!("waited in vain: {what}. Last seen: {seen:?}. The page: {}", self.page_text().await);
            }
            tokio::time::sleep(PAUSE).await;
        }
    }

    /// The one element of a CSS selector, with the page scrolled as far as a person would scroll to press it: not half behind
    /// what stands at the edge of the window.
    ///
    /// # Errors
    /// If there is none, or more than one.
    pub async fn one(&self, selector: &str) -> Result<WebElement> {
        let script = "const found = document.querySelectorAll(arguments[0]);
            if (found.length === 1) found[0].scrollIntoView({ block: 'center', behavior: 'instant' });
            return [...found];";
        let mut found = self.driver.execute(script, vec![json!(selector)]).await?.elements()?;
        match (found.pop(), found.len()) {
            (Some(element), 0) => Ok(element),
            (None, _) => bail!("nothing is `{selector}`. The page: {}", self.page_text().await),
            (Some(_), others) => bail!("{} elements are `{selector}`", others + 1),
        }
    }

    /// Goes to an address. Does not wait: what has to be there is for the caller to say.
    ///
    /// # Errors
    /// If the browser refuses.
    pub async fn go(&self, address: &str) -> Result<()> {
        self.driver.enter_default_frame().await?;
        // By way of an empty page: else an address that differs only after `#` would open nothing anew.
        self.driver.goto("about:blank").await?;
        self.until::<bool>("the old page is gone", "return location.href === 'about:blank'", vec![]).await?;
        self.driver.goto(address).await?;
        self.until::<bool>("the new page is there", "return location.href !== 'about:blank'", vec![]).await?;
        // A person's window is in front. One that is not gives focus to what is pressed in a frame only after a while, and
        // takes it away again from where the program has put it in the meantime.
        self.devtools("Page.bringToFront", json!({})).await?;
        self.until::<bool>("the page is in front", "return document.hasFocus()", vec![]).await?;
        Ok(())
    }

    /// What the console holds since it was last asked, errors and reports of broken policies among it.
    ///
    /// # Errors
    /// If the driver does not say.
    pub async fn console(&self) -> Result<Vec<BrowserLogEntry>> {
        Ok(self.driver.browser_log().await?)
    }

    /// Sends a command of the DevTools protocol.
    ///
    /// # Errors
    /// If the browser refuses it.
    pub async fn devtools(&self, command: &str, values: Value) -> Result<Value> {
        self.driver.cdp().send_raw(command, values).await.with_context(|| format!("{command} failed"))
    }

    async fn page_text(&self) -> String {
        let script = "return document.documentElement.innerText.slice(0, 600)";
        self.run(script, vec![]).await.unwrap_or_else(|error| format!("cannot be read: {error}"))
    }
}

impl Drop for Browser {
    fn drop(&mut self) {
        // The driver ends the session when it ends itself; the client would block the tests to do it.
        let _ = self.driver.clone().leak();
    }
}

fn capabilities(profile: &Path) -> Result<Capabilities> {
    let mut flags: Vec<String> = FLAGS.iter().map(|flag| (*flag).to_owned()).collect();
    flags.push(format!("--user-data-dir={}", profile.display()));
    let mut options = json!({ "args": flags });
    // Debian's name for it; where it is called otherwise, the driver finds it by itself.
    if fs::exists("/usr/bin/chromium").unwrap_or(false) {
        options["binary"] = json!("/usr/bin/chromium");
    }
    let mut capabilities = Capabilities::new();
    capabilities.set("browserName", "chrome")?;
    capabilities.set("goog:chromeOptions", options)?;
    capabilities.set("goog:loggingPrefs", json!({ "browser": "ALL" }))?;
    // Conditions are waited for here, not in the driver: a page that is held back never finishes loading.
    capabilities.set("pageLoadStrategy", "none")?;
    Ok(capabilities)
}

/// A chromedriver on a free port. Asked to end, it ends its browser too.
#[derive(Debug)]
struct Chromedriver {
    process: Child,
    port: u16,
}

impl Chromedriver {
    fn start() -> Result<Self> {
        let mut process = Command::new("chromedriver")
            .arg("--port=0")
            .stdin(Stdio::null())
            .stdout(Stdio::piped())
            .stderr(Stdio::null())
            .spawn()
            .context("there is no chromedriver on the PATH; `cargo xtask test` installs it")?;
        let output = process.stdout.take().context("chromedriver has no output")?;
        let mut lines = BufReader::new(output).lines();
        let port = lines.by_ref().map_while(Result::ok).find_map(|line| port_in(&line));
        // What it says later has to go somewhere.
        thread::spawn(move || lines.map_while(Result::ok).for_each(drop));
        match port {
            Some(port) => Ok(Chromedriver { process, port }),
            None => {
                let _ = process.wait();
                bail!("chromedriver ended without naming its port")
            }
        }
    }

    fn address(&self) -> String {
        format!("http://127.0.0.1:{}", self.port)
    }

    fn shut_down(&self) -> std::io::Result<()> {
        let mut stream = TcpStream::connect(("127.0.0.1", self.port))?;
        stream.set_read_timeout(Some(PATIENCE))?;
        stream.write_all(b"GET /shutdown HTTP/1.1\r\nHost: 127.0.0.1\r\nConnection: close\r\n\r\n")?;
        stream.read_to_end(&mut Vec::new()).map(drop)
    }
}

impl Drop for Chromedriver {
    fn drop(&mut self) {
        if self.shut_down().is_err() {
            let _ = self.process.kill();
        }
        let _ = self.process.wait();
    }
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
