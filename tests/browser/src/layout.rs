//! Looks at where things stand on any screen.
//!
//! Promises: what does not fit, and what is too small to tap, is told one a line.

use anyhow::Result;
use serde::Deserialize;

use crate::browser::Browser;

/// The smallest side of what is tapped, in CSS pixels.
const TARGET: f64 = 44.0;

/// What is wrong with where things stand.
///
/// # Errors
/// If the page cannot be read.
pub async fn problems(browser: &Browser) -> Result<Vec<String>> {
    let script = r#"
        const found = [];
        const page = document.documentElement;
        const width = page.clientWidth;
        const name = (it) => `<${it.localName} class="${it.getAttribute('class') ?? ''}"> "${it.textContent.trim().slice(0, 40)}"`;
        if (page.scrollWidth > width) found.push(`the page is ${page.scrollWidth} wide in a window of ${width}`);
        const seen = [...document.querySelectorAll('#back-check *')].filter((it) => it.checkVisibility());
        for (const it of seen) {
            const box = it.getBoundingClientRect();
            if (box.right > width + 0.5 || box.left < -0.5) {
                found.push(`out of the window: ${name(it)} from ${box.left} to ${box.right} of ${width}`);
            }
            const clips = ['hidden', 'clip'].includes(getComputedStyle(it).overflowX);
            if (clips && it.clientWidth > 1 && it.scrollWidth > it.clientWidth + 1) {
                found.push(`cut off: ${name(it)} shows ${it.clientWidth} of ${it.scrollWidth}`);
            }
        }
        for (const it of seen.filter((it) => it.matches('button, select, summary, a[data-action], label:has(input)'))) {
            const box = it.getBoundingClientRect();
            if (Math.min(box.width, box.height) < arguments[0]) {
                found.push(`too small to tap: ${name(it)} is ${box.width} by ${box.height}`);
            }
        }
        return found;
    "#;
    browser.run(script, vec![TARGET.into()]).await
}

/// An element, and where it stands.
#[derive(Clone, Debug, PartialEq, Deserialize)]
pub struct Placed {
    /// Its name.
    pub element: String,
    /// What it is called in the DOM, if it can be pressed.
    pub action: Option<String>,
    /// The text right in it.
    pub text: String,
    /// Left, top, width and height, in CSS pixels.
    pub place: [f64; 4],
}

/// All elements of the document's root that can be seen, and where they stand.
///
/// # Errors
/// If the page cannot be read.
pub async fn placed(browser: &Browser) -> Result<Vec<Placed>> {
    let script = r#"
        const text = (it) => [...it.childNodes].filter((part) => part.nodeType === Node.TEXT_NODE)
            .map((part) => part.data).join('').replace(/\s+/g, ' ').trim();
        return [...document.querySelectorAll('#back-check *')].filter((it) => it.checkVisibility()).map((it) => {
            const box = it.getBoundingClientRect();
            return {
                element: it.localName, action: it.dataset.action ?? null, text: text(it),
                place: [box.left + scrollX, box.top + scrollY, box.width, box.height],
            };
        });
    "#;
    browser.run(script, vec![]).await
}
