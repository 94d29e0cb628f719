//! A guided session as one who looks at it sees it.
//!
//! Promises: what is seen is read from the names that the DOM promises, and from the words on the screen. Knows nothing of how a
//! session is put together. Time is the test's: see [`crate::own_clock`].

use anyhow::{Result, ensure};
use serde::Deserialize;
use serde_json::json;

use crate::Document;
use crate::own_clock;
use crate::person::{Person, Stand};
use crate::site::{Door, Site};

/// Reads what is seen.
const READ: &str = "const read = () => {
        const screen = document.querySelector('#back-check [data-screen]');
        const active = document.activeElement;
        return {
            screen: screen.dataset.screen,
            stretch: screen.dataset.stretch ?? '',
            variant: screen.dataset.variant ?? '',
            phase: screen.dataset.phase ?? '',
            side: screen.dataset.side ?? '',
            now: screen.querySelector('.now')?.textContent ?? '',
            count: [...screen.querySelectorAll('.count li')].map((it) => it.textContent),
            focus: active === document.body ? '' : active.dataset.action ?? active.localName,
            ms: 0,
        };
    };";

/// Lets time pass and notes what is seen, until it is another screen, or the session waits for the person, or a phase begins.
const WATCH: &str = "const [most, phase] = arguments;
    const is_over = ({ screen, phase: now }) => screen !== 'session' || now === 'paused' || now === phase;
    const essence = ({ focus, ms, ...rest }) => JSON.stringify(rest);
    const seen = [read()];
    for (let left = most; left > 0;) {
        const passed = await ownClock.step(left);
        left -= passed;
        seen.at(-1).ms += passed;
        const now = read();
        if (essence(now) === essence(seen.at(-1))) {
            seen.at(-1).focus = now.focus;
            continue;
        }
        seen.push(now);
        if (is_over(now)) break;
    }
    return seen;";

/// The longest that one look may take, in milliseconds of the page's time: the driver waits for a script only so long.
const LOOK: u32 = 40_000;

/// What is seen of a session, for a time.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
pub struct Seen {
    /// The screen.
    pub screen: String,
    /// The stretch.
    pub stretch: String,
    /// Its form.
    pub variant: String,
    /// The phase, as in `data-phase`.
    pub phase: String,
    /// The side.
    pub side: String,
    /// What to do now.
    pub now: String,
    /// Which stretch, side and time it is.
    pub count: Vec<String>,
    /// Where focus was at last: the name of an action, or of an element; nothing if it was lost.
    pub focus: String,
    /// How long it was seen, in milliseconds.
    pub ms: u32,
}

impl Person {
    /// A person in a hurry at the menu of stretches, whose time is the test's.
    ///
    /// # Errors
    /// If a step fails.
    pub async fn with_stretches(answers: &[(&str, &str)]) -> Result<Self> {
        let person = Person::before(Site::open(&Document::built()?)?).await?.in_a_hurry();
        own_clock::give(&person.browser).await?;
        person.come_to_stretches(answers).await?;
        Ok(person)
    }

    /// Opens the document and goes through the check to the menu.
    ///
    /// # Errors
    /// If a step fails.
    pub async fn come_to_stretches(&self, answers: &[(&str, &str)]) -> Result<()> {
        self.open(Door::Visit, "?region=gb").await?;
        self.check(answers).await?;
        self.see_stretches(&[]).await.map(drop)
    }

    /// From the plan to the first stretch, which is read before it begins.
    ///
    /// # Errors
    /// If a step fails.
    pub async fn begin(&self) -> Result<Stand> {
        let mut stand = self.step("begin").await?;
        if stand.screen == "partner-brief" {
            stand = self.step("begin").await?;
        }
        ensure!(stand.screen == "session", "the session began with {stand:?}");
        Ok(stand)
    }

    /// From the menu to the first moment of a session.
    ///
    /// # Errors
    /// If a step fails.
    pub async fn start_session(&self) -> Result<Stand> {
        self.step("plan").await?;
        self.begin().await?;
        self.step("begin").await
    }

    /// Picks a number, or a wish, or a cue: what is chosen without a question.
    ///
    /// # Errors
    /// If it is not to be had.
    pub async fn choose(&self, name: &str, value: &str) -> Result<()> {
        self.hands.pick(&self.browser, name, &[value]).await
    }

    /// What is seen of the session now.
    ///
    /// # Errors
    /// If the page cannot be read.
    pub async fn sees(&self) -> Result<Seen> {
        self.browser.run(&format!("{READ} return read();"), vec![]).await
    }

    /// Lets so many milliseconds pass.
    ///
    /// # Errors
    /// If time is not the test's.
    pub async fn wait(&self, milliseconds: u32) -> Result<()> {
        own_clock::pass(&self.browser, milliseconds).await
    }

    /// Looks on until another screen stands or the session waits for the person, for so many milliseconds at most. The last that
    /// is seen has just begun.
    ///
    /// # Errors
    /// If time is not the test's.
    pub async fn looks_on(&self, most: u32) -> Result<Vec<Seen>> {
        self.looks_on_to("", most).await
    }

    /// As [`Person::looks_on`], until a phase begins.
    ///
    /// # Errors
    /// If time is not the test's.
    pub async fn looks_on_to(&self, phase: &str, most: u32) -> Result<Vec<Seen>> {
        let mut all: Vec<Seen> = Vec::new();
        let mut left = most;
        loop {
            let script = format!("{READ} {WATCH}");
            let look: Vec<Seen> = self.browser.run_async(&script, vec![json!(left.min(LOOK)), json!(phase)]).await?;
            left = left.saturating_sub(look.iter().map(|it| it.ms).sum());
            let ends = look.len() > 1
                && look.last().is_some_and(|it| it.screen != "session" || it.phase == "paused" || it.phase == phase);
            let mut look = look.into_iter();
            // What is seen first is what was seen last.
            if let Some(last) = all.last_mut()
                && let Some(first) = look.next()
            {
                *last = Seen { ms: last.ms + first.ms, ..first };
            }
            all.extend(look);
            if ends || left == 0 {
                return Ok(all);
            }
        }
    }
}
