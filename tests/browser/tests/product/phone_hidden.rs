//! A page that nobody sees (another app, a locked screen) does nothing: no timer is waiting, none fires, no frame is drawn. Shown
//! again, it knows what time it is.

use anyhow::Result;
use browser_tests::{Document, Door, Person, Site, own_clock, settings};

use crate::pop_clock::left;
use crate::session_pauses::hide;

/// Notes what the page does while it is hidden: timers and frames that come (`came`), and timers that were still waited for when it
/// was shown again (`waited`).
const NOTE: &str = "{
    const waits = new Map();
    window.noted = { shown: 0, came: [], waited: 0 };
    const come = (what) => { if (document.hidden) noted.came.push(what); };
    for (const name of ['setTimeout', 'setInterval']) {
        const set = window[name].bind(window);
        window[name] = (act, after, ...more) => {
            const id = set((...values) => {
                if (name === 'setTimeout') waits.delete(id);
                come(`${name} ${after}`);
                act(...values);
            }, after, ...more);
            waits.set(id, after);
            return id;
        };
    }
    for (const name of ['clearTimeout', 'clearInterval']) {
        const forget = window[name].bind(window);
        window[name] = (id) => { waits.delete(id); forget(id); };
    }
    const draw = window.requestAnimationFrame.bind(window);
    window.requestAnimationFrame = (act) => draw((now) => { come('a frame'); act(now); });
    document.addEventListener('visibilitychange', () => {
        if (document.hidden) return;
        noted.shown += 1;
        noted.waited = [...waits.values()];
    });
}";

/// Looks at another tab for as long as it takes to draw many frames, and comes back.
async fn look_elsewhere(person: &Person) -> Result<()> {
    let driver = person.browser.driver();
    let tab = driver.window().await?;
    let other = driver.new_tab().await?;
    driver.switch_to_window(other).await?;
    let frames = "for (let drawn = 0; drawn < 90; drawn += 1) await new Promise(requestAnimationFrame);";
    person.browser.run_async::<Option<()>>(frames, vec![]).await?;
    driver.close_window().await?;
    driver.switch_to_window(tab).await?;
    person.browser.until::<bool>("the page is shown again", "return noted.shown > 0", vec![]).await.map(drop)
}

/// What was noted: what came, and what was waited for.
async fn noted(person: &Person) -> Result<(Vec<String>, Vec<f64>)> {
    let noted =
        "const now = [noted.came, noted.waited]; Object.assign(noted, { shown: 0, came: [], waited: 0 }); return now;";
    person.browser.run(noted, vec![]).await
}

async fn assert_rests(person: &Person, when: &str) -> Result<()> {
    look_elsewhere(person).await?;
    let (came, waited) = noted(person).await?;
    assert!(came.is_empty() && waited.is_empty(), "{when}: came {came:?}, waited for {waited:?}");
    Ok(())
}

#[tokio::test]
async fn whatever_it_was_at_it_rests_while_it_is_hidden() -> Result<()> {
    let person = Person::before(Site::open(&Document::built()?)?).await?.in_a_hurry();
    settings::before_scripts(&person.browser, NOTE).await?;
    person.open(Door::Visit, "?region=gb").await?;
    assert_rests(&person, "the first screen").await?;
    person.step("start").await?;
    person.walk_to("popped", &[]).await?;
    assert_rests(&person, "a question").await?;
    person.walk_through(&[("popped", "now")]).await?;
    person.next().await?;
    person.press("pop-clock").await?;
    assert_rests(&person, "the clock after a pop").await?;

    person.open(Door::Visit, "?region=gb").await?;
    person.check(&[]).await?;
    person.see_stretches(&[]).await?;
    person.step_at("[data-stretch=cat-cow] [data-action=open-stretch]").await?;
    person.press("play").await?;
    crate::moving::see_it_move(&person).await?;
    assert_rests(&person, "a moving picture").await?;
    person.back().await?;
    person.start_session().await?;
    assert_rests(&person, "a session").await?;
    assert_eq!(person.sees().await?.phase, "paused");
    assert_rests(&person, "a session that is paused").await
}

#[tokio::test]
async fn the_clock_after_a_pop_stops_asking_and_is_right_again_when_it_is_seen() -> Result<()> {
    let person = Person::with_stretches(&[]).await?;
    person.open(Door::Visit, "").await?;
    person.check(&[("popped", "now")]).await?;
    person.press("pop-clock").await?;
    assert_eq!(own_clock::waiting(&person.browser).await?, 1);
    hide(&person, true).await?;
    person.wait(0).await?;
    assert_eq!(own_clock::waiting(&person.browser).await?, 0, "it ticks on for nobody");
    own_clock::sleep(&person.browser, 300_000).await?;
    hide(&person, false).await?;
    person.wait(0).await?;
    let card = person.text("[data-card=R-B3]").await?;
    assert!(card.contains(&left(15)), "{card}");
    assert_eq!(own_clock::waiting(&person.browser).await?, 1, "it goes on");
    person.wait(60_000).await?;
    assert!(person.text("[data-card=R-B3]").await?.contains(&left(14)));
    Ok(())
}
