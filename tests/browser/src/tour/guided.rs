//! The part of the tour that leads through guided sessions.

use anyhow::Result;

use super::wait_for_error;
use crate::own_clock;
use crate::person::Person;

/// Longer than any step of a session, in milliseconds.
pub(super) const MINUTES: u32 = 300_000;

/// A guided session: what is planned, what is read, what is done, and what comes after, if all goes well and if not.
pub(super) async fn session(person: &Person, stop: &mut impl AsyncFnMut(&str) -> Result<()>) -> Result<()> {
    person.come_to_stretches(&[]).await?;
    person.step("plan").await?;
    stop("plan").await?;
    person.choose("spot", "chair").await?;
    person.choose("stiffness-before", "4").await?;
    stop("plan-chair").await?;
    person.begin().await?;
    stop("session-read").await?;
    person.step("begin").await?;
    // A little later: so much of the ring is full.
    person.wait(5000).await?;
    stop("session-ready").await?;
    person.press("ready").await?;
    person.wait(2000).await?;
    stop("session-move").await?;
    person.looks_on_to("hold", MINUTES).await?;
    person.wait(2000).await?;
    stop("session-hold").await?;
    person.press("pause").await?;
    stop("session-paused").await?;
    person.press("resume").await?;
    own_clock::sleep(&person.browser, MINUTES).await?;
    person.wait(1).await?;
    stop("session-paused-gap").await?;
    person.press("resume").await?;
    person.looks_on_to("rest", MINUTES).await?;
    stop("session-rest-felt").await?;
    person.press("felt-worse").await?;
    stop("session-rest-worse").await?;
    for side in ["left", "right"] {
        while person.sees().await?.side != side {
            person.looks_on_to("hold", MINUTES).await?;
        }
        stop(&format!("session-hold-{side}")).await?;
    }
    person.looks_on_to("rest", MINUTES).await?;
    person.step("felt-worse").await?;
    stop("after-worse").await?;

    person.come_to_stretches(&[]).await?;
    person.step("plan").await?;
    person.choose("stiffness-before", "4").await?;
    person.begin().await?;
    person.step("begin").await?;
    person.looks_on(12 * MINUTES).await?;
    stop("after").await?;
    person.choose("stiffness-after", "2").await?;
    stop("after-told").await
}

/// Something feels wrong: where that leads.
pub(super) async fn stop_signs(person: &Person, stop: &mut impl AsyncFnMut(&str) -> Result<()>) -> Result<()> {
    person.come_to_stretches(&[]).await?;
    person.start_session().await?;
    person.step("something-wrong").await?;
    stop("stop-signs").await?;
    person.press("next").await?;
    wait_for_error(person).await?;
    stop("stop-signs-error").await?;
    let ends = [
        ("stop-rest", "sharp other", "mistake"),
        ("stop-soon", "down-limb new-numb", "back"),
        ("stop-lie-down", "faint", "gone"),
        ("stop-rest-gone", "faint", "mistake"),
        ("stop-emergency", "saddle", "mistake"),
    ];
    for (name, signs, back) in ends {
        if person.stand().await?.screen == "stop-signs" {
            person.answer("stop-signs", signs).await?;
            person.next().await?;
        }
        stop(name).await?;
        person.step(back).await?;
    }
    Ok(())
}
