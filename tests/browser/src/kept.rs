//! What a browser keeps for a person.
//!
//! Promises: the texts are those that the program itself writes and reads; what lies in the drawers is read past the program.

use anyhow::Result;
use back_check::content::Level;
use back_check::memory::{Entry, Log};
use serde_json::json;

use crate::browser::Browser;

/// Where a place in the check is kept.
pub const PLACE: &str = "back-check-place";
/// Where a log is.
pub const LOG: &str = "back-check-log";

/// A log of someone stiff: how many days ago, before and after a session.
pub const STIFF: [(i32, Option<u8>, Option<u8>); 6] = [
    (20, Some(3), Some(2)),
    (16, None, None),
    (12, Some(5), Some(3)),
    (9, Some(4), Some(4)),
    (5, Some(6), Some(5)),
    (2, Some(4), Some(2)),
];

/// A log in which it is worse each time.
pub const WORSE: [(i32, Option<u8>, Option<u8>); 3] = [(6, Some(3), None), (4, Some(4), None), (2, Some(6), None)];

/// What is kept under a name; nothing if there is nothing.
///
/// # Errors
/// If the browser has no storage here.
pub async fn kept(browser: &Browser, name: &str) -> Result<Option<String>> {
    browser.run("return localStorage.getItem(arguments[0])", vec![json!(name)]).await
}

/// Keeps a text under a name.
///
/// # Errors
/// If the browser has no storage here, or none left.
pub async fn keep(browser: &Browser, name: &str, text: &str) -> Result<()> {
    browser.run("localStorage.setItem(...arguments)", vec![json!(name), json!(text)]).await
}

/// The log of someone, by the clock of the page: so many days ago, before, after.
///
/// # Errors
/// If the page tells no day.
pub async fn log(browser: &Browser, entries: &[(i32, Option<u8>, Option<u8>)]) -> Result<Log> {
    let today: i32 = browser.run("return Math.floor(Date.now() / 864e5)", vec![]).await?;
    let mut log = Log::default();
    for (ago, before, after) in entries {
        log.add(Entry { day: today - ago, level: Level::SelfCare, stiff: [*before, *after] });
    }
    Ok(log)
}
