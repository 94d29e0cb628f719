//! A browser, and the page or frame in it that is looked at.
//!
//! Promises: a condition that does not come true fails with a sentence that says what was waited for; what is to be pressed is
//! where a person would have scrolled it to, in the page and in the page around a frame.

use std::fs;
use std::sync::{Mutex, PoisonError};
use std::time::{Duration, Instant};

use anyhow::{Context, Result, bail, ensure};
use serde::de::DeserializeOwned;
use serde_json::{Value, json};
use thirtyfour::{BrowserLogEntry, WebDriver, WebElement};

use crate::engine::{Engine, SCREEN, Session};

/// How long a condition may take. Long, since the machine may be busy: a test that passes never waits for it.
const PATIENCE: Duration = Duration::from_secs(30);
const PAUSE: Duration = Duration::from_millis(10);

/// How large the page is at first, in CSS pixels.
const SIZE: (u32, u32) = (1280, 800);

/// A browser with a fresh profile.
#[derive(Debug)]
pub struct Browser {
    engine: Engine,
    driver: WebDriver,
    /// The frame that was entered, as the page around it knows it.
    frame: Mutex<Option<WebElement>>,
    session: Session,
}

impl Browser {
    /// Starts Chromium.
    ///
    /// # Errors
    /// If the browser or its driver is missing or does not start.
    pub async fn start() -> Result<Self> {
        Self::start_in(Engine::Chromium).await
    }

    /// Starts the browser of an engine.
    ///
    /// # Errors
    /// If the browser or its driver is missing or does not start.
    pub async fn start_in(engine: Engine) -> Result<Self> {
        let (driver, session) = engine.start().await?;
        let browser = Browser { engine, driver, frame: Mutex::default(), session };
        // Chromium was told when it was started.
        if engine != Engine::Chromium {
            browser.window(SIZE.0, SIZE.1).await?;
        }
        Ok(browser)
    }

    /// Which it is.
    #[must_use]
    pub const fn engine(&self) -> Engine {
        self.engine
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
            (Some(element), 0) => {
                self.scroll_around(&element).await?;
                Ok(element)
            }
            (None, _) => bail!("nothing is `{selector}`. The page: {}", self.page_text().await),
            (Some(_), others) => bail!("{} elements are `{selector}`", others + 1),
        }
    }

    /// Goes into a frame that a script finds in the page: what is done from now on is done in there.
    ///
    /// # Errors
    /// If the script finds no frame for a long time, or nothing comes into it.
    pub async fn enter(&self, script: &str, values: Vec<Value>) -> Result<()> {
        let start = Instant::now();
        loop {
            self.until::<Value>("the frame is there", script, values.clone()).await?;
            let frame = self.driver.execute(script, values.clone()).await?.element()?;
            let entered = frame.clone().enter_frame().await;
            self.stands_in(Some(frame));
            // A driver that enters a frame while its page is on the way may find none, stay with the empty one that was there
            // before, or be put out again.
            let inside = "return window !== top && location.href !== 'about:blank'";
            if entered.is_ok() && self.run(inside, vec![]).await.unwrap_or(false) {
                return Ok(());
            }
            ensure!(start.elapsed() < PATIENCE, "nothing comes into the frame");
            self.leave().await?;
            tokio::time::sleep(PAUSE).await;
        }
    }

    /// Comes back from a frame to the page around all frames.
    ///
    /// # Errors
    /// If the browser refuses.
    pub async fn leave(&self) -> Result<()> {
        self.driver.enter_default_frame().await?;
        self.stands_in(None);
        Ok(())
    }

    /// The size of the page in CSS pixels, by that of the window. How narrow it may be, [`Engine`] says.
    ///
    /// # Errors
    /// If the browser does not take it.
    pub async fn window(&self, width: u32, height: u32) -> Result<()> {
        self.leave().await?;
        let inner = "return [window.innerWidth, window.innerHeight]";
        let start = Instant::now();
        loop {
            let (across, down): (i64, i64) = self.run(inner, vec![]).await?;
            let (more, taller) = (i64::from(width) - across, i64::from(height) - down);
            if (more, taller) == (0, 0) {
                return Ok(());
            }
            ensure!(
                start.elapsed() < PATIENCE,
                "the page in {} is {across} by {down} and not {width} by {height}",
                self.engine
            );
            let outer = self.driver.get_window_rect().await?;
            let [wide, high] = [outer.width + more, outer.height + taller];
            // In the middle of the screen, for there the pointer is: where nobody manages windows, focus is with the one below it.
            let [left, top] = [wide, high].map(|side| (i64::from(SCREEN) - side) / 2);
            self.driver.set_window_rect(left, top, u32::try_from(wide)?, u32::try_from(high)?).await?;
            tokio::time::sleep(PAUSE).await;
        }
    }

    /// Goes to an address. Does not wait: what has to be there is for the caller to say.
    ///
    /// # Errors
    /// If the browser refuses.
    pub async fn go(&self, address: &str) -> Result<()> {
        self.leave().await?;
        // By way of an empty page: else an address that differs only after `#` would open nothing anew.
        self.driver.goto("about:blank").await?;
        self.until::<bool>("the old page is gone", "return location.href === 'about:blank'", vec![]).await?;
        self.driver.goto(address).await?;
        self.until::<bool>("the new page is there", "return location.href !== 'about:blank'", vec![]).await?;
        // A person's window is in front. One that is not gives focus to what is pressed in a frame only after a while, and
        // takes it away again from where the program has put it in the meantime.
        if self.engine == Engine::Chromium {
            self.devtools("Page.bringToFront", json!({})).await?;
        }
        self.until::<bool>("the page is in front", "return document.hasFocus()", vec![]).await?;
        Ok(())
    }

    /// What was saved under a name, once it is there. It is taken away, so that the next can be saved under that name.
    ///
    /// # Errors
    /// If it does not come.
    pub async fn saved(&self, name: &str) -> Result<Vec<u8>> {
        let folder = self.session.downloads();
        let start = Instant::now();
        loop {
            let names: Vec<_> = fs::read_dir(&folder)?.flatten().map(|file| file.file_name()).collect();
            // While it comes, there is a second file beside it, or an empty one in its place.
            if names == [name]
                && let Ok(bytes) = fs::read(folder.join(name))
                && !bytes.is_empty()
            {
                fs::remove_file(folder.join(name))?;
                return Ok(bytes);
            }
            ensure!(start.elapsed() < PATIENCE, "`{name}` was not saved. What was: {names:?}");
            tokio::time::sleep(PAUSE).await;
        }
    }

    /// Where another program finds the DevTools of this browser, on loopback.
    ///
    /// # Errors
    /// If the browser does not say: Chromium alone does.
    pub fn devtools_port(&self) -> Result<u16> {
        let port = self.session.devtools_port().context("the browser does not say where its DevTools are")?;
        port.parse().with_context(|| format!("`{port}` is no port"))
    }

    /// What the console holds since it was last asked, errors and reports of broken policies among it.
    ///
    /// # Errors
    /// If the driver does not say: that of Chromium alone does.
    pub async fn console(&self) -> Result<Vec<BrowserLogEntry>> {
        ensure!(self.engine == Engine::Chromium, "what the console of {} says, its driver does not tell", self.engine);
        Ok(self.driver.browser_log().await?)
    }

    /// Sends a command of the DevTools protocol.
    ///
    /// # Errors
    /// If the browser refuses it, or has no DevTools: Chromium alone has.
    pub async fn devtools(&self, command: &str, values: Value) -> Result<Value> {
        ensure!(
            self.engine == Engine::Chromium,
            "{command} needs the DevTools of Chromium, which {} has not",
            self.engine
        );
        self.driver.cdp().send_raw(command, values).await.with_context(|| format!("{command} failed"))
    }

    /// Scrolls the page around a frame until the middle of something in the frame can be seen. A frame of another origin cannot
    /// do that itself; a person can.
    async fn scroll_around(&self, element: &WebElement) -> Result<()> {
        let frame = self.frame.lock().unwrap_or_else(PoisonError::into_inner).clone();
        let Some(frame) = frame else { return Ok(()) };
        let middle = "if (window === top) return null;
            const { x, y, width, height } = arguments[0].getBoundingClientRect();
            return [x + width / 2, y + height / 2];";
        let Some((x, y)) = self.run::<Option<(f64, f64)>>(middle, vec![element.to_json()?]).await? else {
            return Ok(());
        };
        self.driver.enter_parent_frame().await?;
        let scroll = "const [frame, x, y] = arguments;
            const away = () => {
                const box = frame.getBoundingClientRect();
                const [left, down] = [box.x + frame.clientLeft + x, box.y + frame.clientTop + y];
                const out = (at, size) => at < 0.1 * size || at > 0.9 * size ? at - size / 2 : 0;
                return { left: out(left, innerWidth), top: out(down, innerHeight), behavior: 'instant' };
            };
            for (let it = frame; it; it = it.parentElement ?? it.getRootNode().host) {
                const scrolls = it === document.scrollingElement || /auto|scroll/.test(getComputedStyle(it).overflow);
                if (scrolls) it.scrollBy(away());
            }";
        let done: Result<()> = self.run(scroll, vec![frame.to_json()?, json!(x), json!(y)]).await;
        frame.enter_frame().await?;
        done
    }

    fn stands_in(&self, frame: Option<WebElement>) {
        *self.frame.lock().unwrap_or_else(PoisonError::into_inner) = frame;
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
