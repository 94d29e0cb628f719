//! A clock of the test's own: the page's time passes when the test says so, and at no other time.
//!
//! Promises: from the next page on, both clocks that a page has (`performance.now` and `Date.now`) stand still until they are
//! told to go on; what the program wants to be called at happens at its moment, in order, and the program has taken it in
//! before time goes on. Frames of the browser (`requestAnimationFrame`) stay as they are, and so do the timers of all others:
//! those of the program are told by the Wasm among their callers. One that it wants at once is let through: that is how Yew
//! catches its breath.

use anyhow::Result;
use serde_json::json;

use crate::browser::Browser;
use crate::settings;

/// `step` goes on to the next moment that the program waits for, by 250 milliseconds at most. `sleep` goes on and
/// calls nobody.
const SCRIPT: &str = "{
    const start = Date.now();
    const [wait, forget] = [window.setTimeout.bind(window), window.clearTimeout.bind(window)];
    const waiting = new Map();
    let [now, wall, last] = [0, 0, 0];
    performance.now = () => now;
    Date.now = () => start + now + wall;
    window.setTimeout = (act, after, ...values) => {
        if (!(after > 0) || !new Error().stack.includes('wasm')) return wait(act, after, ...values);
        last -= 1;
        waiting.set(last, { act: () => act(...values), at: now + after });
        return last;
    };
    window.clearTimeout = (id) => { waiting.delete(id) || forget(id); };
    // A message from a page to itself comes after all that it has begun.
    const taken = () => new Promise((done) => {
        const { port1, port2 } = new MessageChannel();
        port1.onmessage = () => { port1.close(); done(); };
        port2.postMessage(0);
    });
    const next = () => [...waiting].sort(([, one], [, other]) => one.at - other.at)[0];
    window.ownClock = {
        async step(most) {
            const before = now;
            now = Math.min(now + Math.min(most, 250), Math.max(now, next()?.[1].at ?? Infinity));
            for (let due = next(); due && due[1].at <= now; due = next()) {
                waiting.delete(due[0]);
                due[1].act();
                await taken();
            }
            return now - before;
        },
        async pass(most) {
            await taken();
            for (let left = most; left > 0;) left -= await ownClock.step(left);
        },
        sleep(time) { now += time; },
        set(by) { wall += by; },
        waiting: () => waiting.size,
    };
}";

/// From the next page on, its time is the test's.
///
/// # Errors
/// If the browser refuses.
pub async fn give(browser: &Browser) -> Result<()> {
    settings::before_scripts(browser, SCRIPT).await
}

/// Lets so many milliseconds pass, in steps of at most 250.
///
/// # Errors
/// If the page has no such clock.
pub async fn pass(browser: &Browser, milliseconds: u32) -> Result<()> {
    browser.run_async::<Option<()>>("await ownClock.pass(arguments[0])", vec![json!(milliseconds)]).await.map(drop)
}

/// The device sleeps for so many milliseconds: both clocks go on, and nothing is called.
///
/// # Errors
/// If the page has no such clock.
pub async fn sleep(browser: &Browser, milliseconds: u32) -> Result<()> {
    browser.run("ownClock.sleep(arguments[0])", vec![json!(milliseconds)]).await
}

/// Somebody sets the clock on the wall forward by so many milliseconds, or back.
///
/// # Errors
/// If the page has no such clock.
pub async fn set(browser: &Browser, by: i64) -> Result<()> {
    browser.run("ownClock.set(arguments[0])", vec![json!(by)]).await
}

/// How many times the program waits for.
///
/// # Errors
/// If the page has no such clock.
pub async fn waiting(browser: &Browser) -> Result<usize> {
    browser.run("return ownClock.waiting()", vec![]).await
}
