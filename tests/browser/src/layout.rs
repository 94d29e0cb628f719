//! Looks at where things stand on any screen.
//!
//! Promises: what does not fit, and what is too small to tap, is told one a line.

use std::collections::BTreeSet;

use anyhow::{Result, ensure};
use serde::Deserialize;
use thirtyfour::Key;

use crate::browser::Browser;
use crate::hands::{chord, key};

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
        // Within a border, text may not stand beyond it.
        for (const it of seen.filter((it) => parseFloat(getComputedStyle(it).borderLeftWidth) > 0)) {
            const box = it.getBoundingClientRect();
            const walk = document.createTreeWalker(it, NodeFilter.SHOW_TEXT);
            const text = document.createRange();
            let spills = false;
            while (walk.nextNode()) {
                // What only a screen reader meets is one pixel wide.
                if (walk.currentNode.parentElement.clientWidth === 1) continue;
                text.selectNode(walk.currentNode);
                spills ||= [...text.getClientRects()].some((part) => part.left < box.left || part.right > box.right);
            }
            if (spills) found.push(`spills over its border: ${name(it)}`);
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

/// What cannot be pressed though a person scrolls to it: something stands over it, or it stands where the device takes a part of
/// the screen; one a line.
///
/// # Errors
/// If the page cannot be read.
pub async fn out_of_reach(browser: &Browser) -> Result<Vec<String>> {
    let script = r#"
        // What the device takes is told to style sheets alone.
        const probe = document.body.appendChild(document.createElement('div'));
        probe.style.cssText = ['top', 'right', 'bottom', 'left'].map((it) => `padding-${it}: env(safe-area-inset-${it})`).join(';');
        const [top, right, bottom, left] = ['Top', 'Right', 'Bottom', 'Left']
            .map((it) => parseFloat(getComputedStyle(probe)[`padding${it}`]));
        probe.remove();
        const found = [];
        const before = [scrollX, scrollY];
        const pressed = 'button, select, summary, a[href], label:has(input), input[type=range]';
        for (const it of document.querySelectorAll('#back-check :is(' + pressed + ')')) {
            if (!it.checkVisibility()) continue;
            it.scrollIntoView({ block: 'center', behavior: 'instant' });
            const name = `<${it.localName}> "${it.textContent.trim().slice(0, 40)}"`;
            const box = it.getBoundingClientRect();
            const [x, y] = [box.left + box.width / 2, box.top + box.height / 2];
            const over = document.elementFromPoint(x, y);
            if (!over || !it.contains(over) && !over.contains(it)) {
                found.push(`out of reach: ${name} is behind ${over ? `<${over.localName} class="${over.className}">` : 'the edge'}`);
            } else if (y < top || y > innerHeight - bottom || x < left || x > innerWidth - right) {
                found.push(`out of reach: ${name} is at ${x}, ${y}, where the device has something else`);
            } else {
                // A button without a border may reach farther than what it says.
                const look = getComputedStyle(it);
                const starts = box.left + parseFloat(look.paddingLeft);
                const ends = box.right - parseFloat(look.paddingRight);
                if (starts < left - 2 || ends > innerWidth - right + 2) {
                    found.push(`under the edge of the device: ${name} from ${starts} to ${ends}`);
                }
            }
        }
        scrollTo(...before);
        return found;
    "#;
    browser.run(script, vec![]).await
}

/// The words that are broken where no hyphen is, with the line that they stand in, one a line.
///
/// # Errors
/// If the page cannot be read.
pub async fn broken_words(browser: &Browser) -> Result<Vec<String>> {
    let script = r#"
        const found = new Set();
        const range = document.createRange();
        const walk = document.createTreeWalker(document.getElementById('back-check'), NodeFilter.SHOW_TEXT);
        while (walk.nextNode()) {
            const text = walk.currentNode;
            // What only a screen reader meets is one pixel wide.
            if (!text.parentElement.checkVisibility() || text.parentElement.clientWidth === 1) continue;
            for (const word of text.data.matchAll(/[\p{L}\p{N}’]+/gu)) {
                range.setStart(text, word.index);
                range.setEnd(text, word.index + word[0].length);
                const lines = new Set([...range.getClientRects()].map((part) => Math.round(part.top)));
                if (lines.size > 1) found.add(`broken: ${word[0]}, in "${text.data.trim().slice(0, 40)}"`);
            }
        }
        return [...found];
    "#;
    browser.run(script, vec![]).await
}

/// The longest motion that an element of the page would make, in milliseconds.
///
/// # Errors
/// If the page cannot be read.
pub async fn longest_motion(browser: &Browser) -> Result<f64> {
    let script = "
        const milliseconds = (list) => list.split(',').map((it) => parseFloat(it) * (it.trim().endsWith('ms') ? 1 : 1000));
        return Math.max(...[...document.querySelectorAll('*')].flatMap((it) => {
            const style = getComputedStyle(it);
            return [...milliseconds(style.transitionDuration), ...milliseconds(style.animationDuration)];
        }));";
    browser.run(script, vec![]).await
}

/// The elements that Tab leads to on this screen, there and back, and that then look no different or stand behind something,
/// one a line.
///
/// # Errors
/// If the page cannot be read.
pub async fn hidden_stops(browser: &Browser) -> Result<Vec<String>> {
    let script = "
        const it = document.activeElement;
        if (it === document.body) return null;
        const first = !window.firstStop;
        window.firstStop ??= it;
        if (!first && it === window.firstStop) { delete window.firstStop; return null; }
        // The ring may be drawn around the row, or over the whole card.
        const looks = [it, it.parentElement, it.closest('label')].filter(Boolean)
            .flatMap((part) => [getComputedStyle(part), getComputedStyle(part, '::after')]);
        const ring = looks.some((look) => look.outlineStyle !== 'none' && parseFloat(look.outlineWidth) >= 2);
        const row = it.closest('label') ?? it;
        const box = it.getBoundingClientRect();
        const [x, y] = [box.left + box.width / 2, box.top + box.height / 2];
        const top = document.elementFromPoint(x, y);
        const behind = top && (row.contains(top) || top.contains(row)) ? null : top ? `<${top.localName}>` : 'the edge';
        return [ring, behind, `<${it.localName}> \"${row.textContent.trim().slice(0, 40)}\"`];";
    let mut found = BTreeSet::new();
    for back in [false, true] {
        browser.run::<()>("delete window.firstStop; document.activeElement.blur()", vec![]).await?;
        let mut stops = 0;
        loop {
            if back {
                chord(browser, Key::Shift, Key::Tab).await?;
            } else {
                key(browser, Key::Tab).await?;
            }
            let stop: Option<(bool, Option<String>, String)> = browser.run(script, vec![]).await?;
            let Some((ring, behind, name)) = stop else { break };
            stops += 1;
            if !ring {
                found.insert(format!("no ring around {name}"));
            }
            found.extend(behind.map(|other| format!("{name} stands behind {other}")));
        }
        ensure!(stops > 1, "Tab leads to {stops} elements only");
    }
    Ok(found.into_iter().collect())
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
