//! What is kept: a place, a log, and what a log shows.

use anyhow::{Result, ensure};

use crate::kept::{self, LOG, STIFF, WORSE};
use crate::person::Person;
use crate::site::Door;

/// The page of what is kept, with nothing and with a log; the way back to a kept place; an outcome that a log has raised.
pub(super) async fn memory(person: &Person, stop: &mut impl AsyncFnMut(&str) -> Result<()>) -> Result<()> {
    person.open(Door::Visit, "").await?;
    person.step("memory").await?;
    stop("memory").await?;
    for drawer in ["place", "log"] {
        person.press_at(&format!("[name=keep][value={drawer}]")).await?;
    }
    stop("memory-kept").await?;
    person.step("back").await?;
    person.step("start").await?;
    person.answer_harmlessly("who-for").await?;
    person.next().await?;
    person.open(Door::Visit, "").await?;
    stop("welcome-go-on").await?;

    let log = kept::log(&person.browser, &STIFF).await?;
    kept::keep(&person.browser, LOG, &log.write()).await?;
    person.open(Door::Visit, "").await?;
    person.step("memory").await?;
    stop("memory-log").await?;

    let log = kept::log(&person.browser, &WORSE).await?;
    kept::keep(&person.browser, LOG, &log.write()).await?;
    kept::keep(&person.browser, kept::PLACE, "nonsense").await?;
    person.open(Door::Visit, "").await?;
    stop("welcome-broken").await?;
    let walked = person.check(&[]).await?;
    ensure!(walked.stand.level() == "soon", "a log that grows came to {:?}", walked.stand);
    stop("outcome-from-log").await?;
    person.step("memory").await?;
    person.step("wipe").await?;
    stop("welcome-wiped").await
}
