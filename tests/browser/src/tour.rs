//! A tour of every screen there is.
//!
//! Promises: every question is asked at least once, and every other screen stands at least once; each stop has a name of its
//! own. `tests/product/layout.rs` holds the tour to that. Time is the tour's own, so that a session waits at each stop: see
//! [`crate::own_clock`].

use anyhow::{Context, Result, ensure};

use crate::document::Document;
use crate::own_clock;
use crate::person::Person;
use crate::settings;
use crate::site::Door;

mod guided;
mod kept;

/// Answers that bring up every further question an adult can be asked before the outcome, which is *urgent*.
const LONG_WAY: [(&str, &str); 27] = [
    ("who-for", "me"),
    ("age", "18-49"),
    ("legs-walk", "hands"),
    ("unsteady-speed", "months"),
    ("injury", "big"),
    ("injury-checked", "yes-ok"),
    ("injury-signs", "none"),
    ("bones-joints", "disc surgery"),
    ("disc-when", "settled"),
    ("surgery-when", "old"),
    ("body-health", "diabetes"),
    ("pregnancy", "p1"),
    ("pregnancy-signs", "none"),
    ("where", "upper low"),
    ("pain", "5"),
    ("cant-do", "yes"),
    ("sleep", "no"),
    ("cough", "no"),
    ("duration", "gt3m"),
    ("trend", "better"),
    ("seen", "yes-move"),
    ("am-stiff", "long"),
    ("inflam", "none"),
    ("aim", "ease self-pop partner-crack neck-crack massage"),
    ("popped", "today"),
    ("after-pop", "sore"),
    ("habit", "daily"),
];

/// Opens everything that is folded away; says whether there was anything.
const UNFOLD: &str = "const folded = document.querySelectorAll('#back-check details:not([open])');
    for (const it of folded) it.open = true;
    return folded.length > 0;";

/// Pulls the slider of the drawn joint half way.
const PULL: &str = "const slider = document.querySelector('.pull input');
    slider.value = 50;
    slider.dispatchEvent(new InputEvent('input', { bubbles: true }));";

/// Where a tour stops.
#[derive(Clone, Copy, Debug)]
pub struct Stop<'a> {
    /// The person, who stands there.
    pub person: &'a Person,
    /// The name of the stop: the screen, and what is special about it.
    pub name: &'a str,
}

/// Takes a person through every screen, and looks at each.
///
/// # Errors
/// If a step or a look fails; the error names the stop.
pub async fn tour(person: &Person, mut look: impl AsyncFnMut(Stop<'_>) -> Result<()>) -> Result<()> {
    let mut stop = async |name: &str| -> Result<()> {
        let at = |name: &str| format!("at the stop {name}");
        look(Stop { person, name }).await.with_context(|| at(name))?;
        // And with what is folded away; questions have a stop of their own for that.
        if !name.starts_with("question-") && person.browser.run(UNFOLD, vec![]).await? {
            let name = format!("{name}-unfolded");
            look(Stop { person, name: &name }).await.with_context(|| at(&name))?;
        }
        Ok(())
    };
    own_clock::give(&person.browser).await?;
    every_question(person, &mut stop).await?;
    levels(person, "", &mut stop).await?;
    pop_card(person, &mut stop).await?;
    pop_clock(person, &mut stop).await?;
    stretches(person, &mut stop).await?;
    guided::session(person, &mut stop).await?;
    guided::stop_signs(person, &mut stop).await?;
    partner(person, &mut stop).await?;
    kept::memory(person, &mut stop).await?;
    other_days(person, &mut stop).await?;
    person.open(Door::Visit, "?region=gb").await?;
    stop("welcome-gb").await?;
    person.step("danger-now").await?;
    stop("outcome-danger-now-gb").await
}

async fn every_question(person: &Person, stop: &mut impl AsyncFnMut(&str) -> Result<()>) -> Result<()> {
    person.open(Door::Visit, "").await?;
    stop("welcome").await?;
    person.step("page-sees").await?;
    stop("page-sees").await?;
    person.step("back").await?;
    person.step("about").await?;
    stop("about").await?;
    // As far as the bubble.
    person.browser.run::<()>(PULL, vec![]).await?;
    stop("about-pulled").await?;
    person.step("back").await?;
    person.step("start").await?;
    person.press("next").await?;
    wait_for_error(person).await?;
    stop("question-who-for-error").await?;
    let mut stand = person.stand().await?;
    while let Some(question) = stand.question {
        person.walk_to(&question, &[]).await?;
        stop(&format!("question-{question}")).await?;
        if let Some((_, options)) = LONG_WAY.iter().find(|(id, _)| *id == question) {
            person.answer(&question, options).await?;
            stop(&format!("question-{question}-answered")).await?;
        } else {
            person.answer_harmlessly(&question).await?;
        }
        if question == "pee-poo-numb" {
            person.press("why").await?;
            stop("question-pee-poo-numb-why").await?;
        }
        stand = person.next().await?;
    }
    ensure!(stand.screen == "review", "the long way came to {stand:?}");
    stop("review").await?;
    let stand = person.next().await?;
    ensure!(stand.level() == "urgent", "the long way came to {stand:?}");
    stop("outcome-urgent").await?;
    person.step("show-staff").await?;
    stop("staff").await?;
    person.back().await?;
    person.step("restart").await?;
    stop("restart").await
}

/// A stop, the level it shows, and the answers that lead to it.
type Case = (&'static str, &'static str, &'static [(&'static str, &'static str)]);

async fn levels(person: &Person, when: &str, stop: &mut impl AsyncFnMut(&str) -> Result<()>) -> Result<()> {
    let cases: [Case; 5] = [
        ("outcome-emergency", "emergency", &[("pee-poo-numb", "no-feel")]),
        ("outcome-soon", "soon", &[("spread", "below-knee"), ("duration", "6w-3m"), ("pain", "4")]),
        ("outcome-self-care-limited", "self-care-limited", &[("pregnancy", "p2"), ("age", "18-49")]),
        ("outcome-self-care", "self-care", &[("pattern", "stiff")]),
        ("outcome-other-away", "none", &[("who-for", "other-away")]),
    ];
    for (name, level, answers) in cases {
        person.open(Door::Visit, "").await?;
        let walked = person.check(answers).await?;
        ensure!(walked.stand.level() == level, "{name} came to {:?}", walked.stand);
        stop(&format!("{name}{when}")).await?;
    }
    Ok(())
}

/// The outcome of someone who pops their own back, with what a pop is.
async fn pop_card(person: &Person, stop: &mut impl AsyncFnMut(&str) -> Result<()>) -> Result<()> {
    person.open(Door::Visit, "").await?;
    person.check(&[("aim", "self-pop")]).await?;
    let cards = person.seen("data-card").await?;
    ensure!(cards.iter().any(|card| card == "R-B7"), "no card R-B7 but {cards:?}");
    stop("outcome-self-pop").await
}

/// A copy past its review date, and one under a clock that stands before its content was written.
async fn other_days(person: &Person, stop: &mut impl AsyncFnMut(&str) -> Result<()>) -> Result<()> {
    let document = Document::built()?;
    let [written, review] = document.days()?;
    for (when, day, days_after) in [("-past-review", review, 1), ("-clock-unknown", written, -1)] {
        settings::clock(&person.browser, day, days_after).await?;
        person.open(Door::Visit, "").await?;
        stop(&format!("welcome{when}")).await?;
        person.step("about").await?;
        stop(&format!("about{when}")).await?;
        levels(person, when, stop).await?;
    }
    person.open(Door::Visit, "").await?;
    person.step("danger-now").await?;
    person.step("show-staff").await?;
    stop("staff-clock-unknown").await?;
    settings::clock(&person.browser, written, 0).await
}

/// A girl of sixteen with a helper who answers for her: the questions before the stretches, and both forms of them.
async fn stretches(person: &Person, stop: &mut impl AsyncFnMut(&str) -> Result<()>) -> Result<()> {
    person.open(Door::Visit, "").await?;
    person.step("start").await?;
    person.walk_to("child-age", &[("who-for", "other-here"), ("age", "u18")]).await?;
    stop("question-child-age-other").await?;
    person.walk_through(&[]).await?;
    person.next().await?;
    stop("outcome-with-card").await?;
    person.step("see-stretches").await?;
    for question in ["limits", "kit", "partner-ok"] {
        stop(&format!("question-{question}")).await?;
        person.answer_harmlessly(question).await?;
        person.next().await?;
    }
    stop("menu").await?;
    let pictures: [(&str, &str, &[&str]); 3] = [
        ("cat-cow", "stretch-full", &[]),
        ("seated-thoracic-twist", "stretch-easier", &[]),
        ("seated-thoracic-twist", "stretch-turned-other-side", &["turn-right", "turn-right", "other-side"]),
    ];
    for (stretch, name, presses) in pictures {
        person.step_at(&format!("[data-stretch={stretch}] [data-action=open-stretch]")).await?;
        for action in presses {
            person.press(action).await?;
        }
        stop(name).await?;
        person.back().await?;
    }
    Ok(())
}

/// A grown-up with a helper: a stretch for two.
async fn partner(person: &Person, stop: &mut impl AsyncFnMut(&str) -> Result<()>) -> Result<()> {
    person.open(Door::Visit, "").await?;
    person.check(&[("who-for", "other-here")]).await?;
    person.see_stretches(&[]).await?;
    person.step_at("[data-stretch=passive-side-lying-rotation] [data-action=open-stretch]").await?;
    stop("stretch-partner").await?;
    person.back().await?;
    person.step("plan").await?;
    stop("plan-partner").await?;
    person.step("begin").await?;
    stop("partner-brief").await
}

/// The outcome of someone whose back popped just now, with the clock that they are offered.
async fn pop_clock(person: &Person, stop: &mut impl AsyncFnMut(&str) -> Result<()>) -> Result<()> {
    person.open(Door::Visit, "").await?;
    person.check(&[("popped", "now")]).await?;
    stop("outcome-popped").await?;
    person.press("pop-clock").await?;
    person.wait(guided::MINUTES).await?;
    stop("pop-clock").await?;
    person.wait(4 * guided::MINUTES).await?;
    stop("pop-clock-over").await
}

/// Waits until focus is on the message that an answer is missing.
///
/// # Errors
/// If it never is.
pub async fn wait_for_error(person: &Person) -> Result<()> {
    let focused = "return document.activeElement.matches('[data-error]')";
    person.browser.until::<bool>("focus on the message that an answer is missing", focused, vec![]).await.map(drop)
}
