//! A person at a door of the document, or at the page of somebody else that holds it.
//!
//! Promises: a step is a press after which another screen stands, with one heading, and focus on it; anything else is an
//! error that says what stands there instead.

use anyhow::{Context, Result, ensure};
use serde::Deserialize;
use serde_json::json;

use crate::browser::Browser;
use crate::document::Document;
use crate::hands::{self, Hands};
use crate::settings;
use crate::site::{Door, Site};

/// Reads where the person stands; `null` while there is no screen.
const STAND: &str = r#"
    const screens = document.querySelectorAll('#back-check [data-screen]');
    if (screens.length !== 1) return null;
    const screen = screens[0];
    const headings = screen.querySelectorAll('h1');
    const question = screen.querySelector('[data-question]');
    const active = document.activeElement;
    const focus = active.matches('h1[tabindex="-1"]') ? 'heading'
        : active.matches('[data-error]') ? 'error'
        : active.dataset.action ?? active.localName;
    const stand = {
        screen: screen.dataset.screen,
        question: question ? question.dataset.question : null,
        level: screen.dataset.level ?? null,
        headings: headings.length,
        heading: headings.length ? headings[0].innerText : '',
        focus,
    };
"#;

/// Where a person stands.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
pub struct Stand {
    /// The screen, as in `data-screen`.
    pub screen: String,
    /// The question that is asked.
    pub question: Option<String>,
    /// The level of an outcome.
    pub level: Option<String>,
    /// How many headings of the first rank there are.
    pub headings: usize,
    /// The first of them.
    pub heading: String,
    /// Where focus is: `heading`, `error`, the name of an action, or of an element.
    pub focus: String,
}

impl Stand {
    /// The level of the outcome; `none` where a card stands instead.
    #[must_use]
    pub fn level(&self) -> &str {
        self.level.as_deref().unwrap_or("none")
    }
}

/// A person with a browser.
#[derive(Debug)]
pub struct Person<S = Site> {
    /// The browser.
    pub browser: Browser,
    /// What can be opened in it: the doors of the document, or the pages of a host.
    pub site: S,
    /// What the person works the page with.
    pub hands: Hands,
}

impl Person {
    /// A person who has not opened anything yet. Their clock stands at the day of the document's content, whatever that of
    /// this machine says: else the tests would fail once the document is due for review. (In a frame, which has a process of
    /// its own, the machine's clock goes on; what is tested there is the same on any day.)
    ///
    /// # Errors
    /// If the browser does not start, or no document was built.
    pub async fn before(site: Site) -> Result<Self> {
        let browser = Browser::start().await?;
        let document = Document::built()?;
        let [written, _] = document.days()?;
        settings::clock(&browser, written, 0).await?;
        Ok(Person::with(browser, site))
    }

    /// A person who has opened a door to the built document, with the program running.
    ///
    /// # Errors
    /// If the program does not start.
    pub async fn at(door: Door) -> Result<Self> {
        let person = Person::before(Site::open(&Document::built()?)?).await?;
        person.open(door, "").await?;
        Ok(person)
    }

    /// Opens a door, and waits until the program is ready.
    ///
    /// # Errors
    /// If the program does not start.
    pub async fn open(&self, door: Door, suffix: &str) -> Result<Stand> {
        self.go_to(door, suffix).await?;
        self.ready().await.with_context(|| format!("at the door {door:?}"))
    }

    /// Opens a door, and waits for nothing but that the document is there.
    ///
    /// # Errors
    /// If nothing comes.
    pub async fn go_to(&self, door: Door, suffix: &str) -> Result<()> {
        self.browser.go(&self.site.address(door, suffix)).await?;
        if door == Door::Frame {
            self.browser.enter("return document.querySelector('iframe')", vec![]).await?;
        }
        let there = "return !!document.querySelector('[data-screen]')";
        self.browser.until::<bool>("the first screen is there", there, vec![]).await.map(drop)
    }
}

impl<S> Person<S> {
    /// A person in front of a browser, with something to open in it.
    #[must_use]
    pub const fn with(browser: Browser, site: S) -> Self {
        Person { browser, site, hands: Hands::Mouse }
    }

    /// The same person, who takes the shortcut from now on.
    #[must_use]
    pub fn in_a_hurry(self) -> Self {
        Person { hands: Hands::Shortcut, ..self }
    }

    /// Waits until the program is ready in the document that the browser stands in.
    ///
    /// # Errors
    /// If it does not start.
    pub async fn ready(&self) -> Result<Stand> {
        let over = "return ['ready', 'failed'].find((it) => it in document.documentElement.dataset)";
        let state: String = self.browser.until("the program is ready", over, vec![]).await?;
        ensure!(state == "ready", "the program failed");
        self.stand().await
    }

    /// Where the person stands.
    ///
    /// # Errors
    /// If no screen stands, or more than one.
    pub async fn stand(&self) -> Result<Stand> {
        let stand: Option<Stand> = self.browser.run(&format!("{STAND} return stand;"), vec![]).await?;
        stand.context("there is not one screen in the page")
    }

    /// Presses what has this `data-action`.
    ///
    /// # Errors
    /// If it cannot be got at.
    pub async fn press(&self, action: &str) -> Result<()> {
        self.press_at(&of_action(action)).await
    }

    /// Presses what a selector describes.
    ///
    /// # Errors
    /// If it cannot be got at.
    pub async fn press_at(&self, selector: &str) -> Result<()> {
        self.hands.press(&self.browser, selector).await.with_context(|| format!("cannot press `{selector}`"))
    }

    /// Presses what has this `data-action`, after which another screen stands.
    ///
    /// # Errors
    /// If none does, or its heading has not got focus.
    pub async fn step(&self, action: &str) -> Result<Stand> {
        self.step_at(&of_action(action)).await
    }

    /// As [`Person::step`], by a selector.
    ///
    /// # Errors
    /// If no other screen stands, or its heading has not got focus.
    pub async fn step_at(&self, selector: &str) -> Result<Stand> {
        let before = self.stand().await?;
        self.press_at(selector).await?;
        let script = format!(
            "{STAND}
             const other = ['screen', 'question', 'level', 'heading'].some((part) => stand[part] !== arguments[0][part]);
             return other && stand.focus === 'heading' ? stand : null;"
        );
        let was = json!({
            "screen": before.screen, "question": before.question, "level": before.level, "heading": before.heading,
        });
        let now = self.browser.until("another screen with focus on its heading", &script, vec![was]).await;
        let now: Stand = match now {
            Ok(now) => now,
            Err(error) => {
                return Err(error.context(format!("pressed `{selector}` at {before:?}, now {:?}", self.stand().await)));
            }
        };
        ensure!(now.headings == 1, "{} headings of the first rank at {now:?}", now.headings);
        Ok(now)
    }

    /// On to the next screen.
    ///
    /// # Errors
    /// As [`Person::step`].
    pub async fn next(&self) -> Result<Stand> {
        self.step("next").await
    }

    /// One screen back.
    ///
    /// # Errors
    /// As [`Person::step`].
    pub async fn back(&self) -> Result<Stand> {
        self.step("back").await
    }

    /// Picks answers (option ids with spaces between) to the question that stands, which has to be this one.
    ///
    /// # Errors
    /// If another question stands, or the answers are not to be had.
    pub async fn answer(&self, question: &str, options: &str) -> Result<()> {
        let stand = self.stand().await?;
        ensure!(stand.question.as_deref() == Some(question), "`{question}` is not asked at {stand:?}");
        self.hands.pick(&self.browser, question, &options.split(' ').collect::<Vec<_>>()).await
    }

    /// What is picked of a question, with spaces between.
    ///
    /// # Errors
    /// If the page cannot be read.
    pub async fn picked(&self, question: &str) -> Result<String> {
        Ok(hands::picked(&self.browser, question).await?.join(" "))
    }

    /// The values of an attribute, in order, of all elements in the document's root that have it and can be seen.
    ///
    /// # Errors
    /// If the page cannot be read.
    pub async fn seen(&self, attribute: &str) -> Result<Vec<String>> {
        let script = "return [...document.querySelectorAll(`#back-check [${arguments[0]}]`)]
            .filter((it) => it.checkVisibility()).map((it) => it.getAttribute(arguments[0]))";
        self.browser.run(script, vec![json!(attribute)]).await
    }

    /// The values of an attribute, in order, of all elements in the document's root that have it, folded away or not.
    ///
    /// # Errors
    /// If the page cannot be read.
    pub async fn listed(&self, attribute: &str) -> Result<Vec<String>> {
        let script = "return [...document.querySelectorAll(`#back-check [${arguments[0]}]`)]
            .map((it) => it.getAttribute(arguments[0]))";
        self.browser.run(script, vec![json!(attribute)]).await
    }

    /// The text that can be seen of what a selector describes.
    ///
    /// # Errors
    /// If it is not there.
    pub async fn text(&self, selector: &str) -> Result<String> {
        let text: Option<String> =
            self.browser.run("return document.querySelector(arguments[0])?.innerText", vec![json!(selector)]).await?;
        text.with_context(|| format!("nothing is `{selector}`"))
    }
}

/// What presses of an action aim at. The disclosure of a reason is worked by its summary.
fn of_action(action: &str) -> String {
    match action {
        "why" => "#back-check [data-action=why] > summary".to_owned(),
        _ => format!("#back-check [data-action=\"{action}\"]"),
    }
}
