//! How a person works the page: by mouse, by keyboard alone, or by a shortcut.
//!
//! Promises: presses of mouse and keys are sent by the driver as the system would send them. A mouse press lands in the
//! middle of what it aims at and fails if something lies over it; a key press goes wherever focus is. The shortcut is no
//! person's way, but ten times as fast: for a test that only has to get somewhere.

use anyhow::{Result, bail, ensure};
use serde_json::json;
use thirtyfour::Key;

use crate::browser::Browser;

/// More stops than any screen has.
const MOST_STOPS: usize = 150;

/// What a person works the page with.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Hands {
    /// A mouse (or a finger: what is pressed is the middle of the thing).
    Mouse,
    /// A keyboard alone: Tab, arrows, Space and Enter.
    Keyboard,
    /// `click()`, called in the page.
    Shortcut,
}

impl Hands {
    /// Presses a button, a link or a summary.
    ///
    /// # Errors
    /// If it is not there, or cannot be got at.
    pub async fn press(self, browser: &Browser, selector: &str) -> Result<()> {
        match self {
            Hands::Mouse => Ok(browser.one(selector).await?.click().await?),
            Hands::Keyboard => {
                reach(browser, selector).await?;
                key(browser, Key::Enter).await
            }
            Hands::Shortcut => {
                let script = "const found = document.querySelectorAll(arguments[0]);
                    if (found.length === 1) found[0].click();
                    return found.length;";
                let found: usize = browser.run(script, vec![json!(selector)]).await?;
                ensure!(found == 1, "{found} elements are `{selector}`");
                Ok(())
            }
        }
    }

    /// Makes these options the picked ones of a question, and no others.
    ///
    /// # Errors
    /// If an option is not there, or the page does not take it.
    pub async fn pick(self, browser: &Browser, question: &str, options: &[&str]) -> Result<()> {
        let single = "return document.querySelector(arguments[0])?.type === 'radio'";
        let now = if browser.run(single, vec![json!(input(question, ""))]).await? {
            ensure!(options.len() == 1, "`{question}` takes one answer, not {options:?}");
            self.pick_one(browser, question, options[0]).await?;
            picked(browser, question).await?
        } else {
            self.tick(browser, question, options).await?
        };
        let same = now.len() == options.len() && now.iter().all(|it| options.contains(&it.as_str()));
        ensure!(same, "`{question}` holds {now:?} after {options:?} were picked");
        Ok(())
    }

    /// Ticks what is wanted, then takes away what still stands beside it.
    async fn tick(self, browser: &Browser, question: &str, options: &[&str]) -> Result<Vec<String>> {
        let before = picked(browser, question).await?;
        for option in options.iter().filter(|it| !before.iter().any(|picked| picked == *it)) {
            self.toggle(browser, question, option).await?;
        }
        let now = picked(browser, question).await?;
        let others: Vec<_> = now.iter().filter(|it| !options.contains(&it.as_str())).collect();
        if others.is_empty() {
            return Ok(now);
        }
        for option in others {
            self.toggle(browser, question, option).await?;
        }
        picked(browser, question).await
    }

    async fn toggle(self, browser: &Browser, question: &str, option: &str) -> Result<()> {
        let input = option_of(question, option);
        match self {
            Hands::Keyboard => {
                reach(browser, &input).await?;
                key(browser, Key::Space).await
            }
            _ => self.press(browser, &format!("#back-check label:has({input})")).await,
        }
    }

    async fn pick_one(self, browser: &Browser, question: &str, option: &str) -> Result<()> {
        let wanted = option_of(question, option);
        if self != Hands::Keyboard {
            return self.press(browser, &format!("#back-check label:has({wanted})")).await;
        }
        reach(browser, &input(question, "")).await?;
        for _ in 0..MOST_STOPS {
            if focus_is(browser, &wanted).await? {
                let picked = picked(browser, question).await?;
                return if picked == [option] { Ok(()) } else { key(browser, Key::Space).await };
            }
            key(browser, Key::Down).await?;
        }
        bail!("the arrows do not lead to `{option}` of `{question}`")
    }
}

/// The values of the options of a question that are picked now.
///
/// # Errors
/// If the page cannot be read.
pub async fn picked(browser: &Browser, question: &str) -> Result<Vec<String>> {
    let script = "return [...document.querySelectorAll(arguments[0])].filter((it) => it.checked).map((it) => it.value)";
    browser.run(script, vec![json!(input(question, ""))]).await
}

/// Sends one press of a key.
///
/// # Errors
/// If the driver refuses.
pub async fn key(browser: &Browser, key: Key) -> Result<()> {
    Ok(browser.driver().action_chain_with_delay(None, None).key_down(key.value()).key_up(key.value()).perform().await?)
}

/// Sends a press of a key while another is held down.
///
/// # Errors
/// If the driver refuses.
pub async fn chord(browser: &Browser, held: Key, key: Key) -> Result<()> {
    let hand = browser.driver().action_chain_with_delay(None, None);
    let (held, key) = (held.value(), key.value());
    Ok(hand.key_down(held).key_down(key).key_up(key).key_up(held).perform().await?)
}

/// Whether focus is on what a selector describes.
///
/// # Errors
/// If the page cannot be read.
pub async fn focus_is(browser: &Browser, selector: &str) -> Result<bool> {
    browser.run("return document.activeElement.matches(arguments[0])", vec![json!(selector)]).await
}

/// Presses Tab until focus is there.
async fn reach(browser: &Browser, selector: &str) -> Result<()> {
    for _ in 0..MOST_STOPS {
        if focus_is(browser, selector).await? {
            return Ok(());
        }
        key(browser, Key::Tab).await?;
    }
    bail!("Tab does not lead to `{selector}`")
}

fn input(question: &str, further: &str) -> String {
    format!("input[name=\"{question}\"]{further}")
}

fn option_of(question: &str, option: &str) -> String {
    input(question, &format!("[value=\"{option}\"]"))
}
