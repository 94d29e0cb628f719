//! Whatever becomes of the clock, the screen or the person, a session waits for them, and nobody holds for longer than the dose.

use anyhow::Result;
use back_check::content::ui_words as ui;
use browser_tests::guided::Seen;
use browser_tests::{Person, own_clock};
use serde_json::json;

use crate::session::{HOUR, item, planned};
use crate::words::word;

/// How long of the hold is over when something happens, in milliseconds.
const HELD: u32 = 3000;

/// Hides the page, or shows it again, as the system would.
pub(crate) async fn hide(person: &Person, hidden: bool) -> Result<()> {
    let script = "const [hidden] = arguments;
        Object.defineProperty(document, 'hidden', { configurable: true, get: () => hidden });
        Object.defineProperty(document, 'visibilityState', { configurable: true, get: () => hidden ? 'hidden' : 'visible' });
        document.dispatchEvent(new Event('visibilitychange', { bubbles: true }));";
    person.browser.run(script, vec![json!(hidden)]).await
}

/// Someone in the middle of the first hold.
pub(crate) async fn in_a_hold() -> Result<(Person, Seen)> {
    let person = Person::with_stretches(&[]).await?;
    person.start_session().await?;
    person.press("ready").await?;
    person.looks_on_to("hold", HOUR).await?;
    person.wait(HELD).await?;
    let seen = person.sees().await?;
    assert_eq!(seen.phase, "hold", "{seen:?}");
    Ok((person, seen))
}

/// How long the stretch that is seen is to be held, in milliseconds.
fn dose_of(seen: &Seen) -> Result<u32> {
    Ok(u32::from(item(&seen.stretch, &seen.variant)?.dose().seconds) * 1000)
}

/// Looks that the session is paused, says why, and stays so; then goes on, moves in again, and holds for what was left.
async fn assert_waits_and_holds_for_the_rest(person: &Person, hold: &Seen, why: &str) -> Result<()> {
    // The program may find out at the next tick.
    person.wait(250).await?;
    let paused = person.sees().await?;
    assert_eq!((paused.phase.as_str(), paused.now.as_str()), ("paused", why));
    assert_eq!((&paused.stretch, &paused.side, &paused.count), (&hold.stretch, &hold.side, &hold.count));
    let text = person.text("#back-check").await?;
    person.wait(120_000).await?;
    assert_eq!(person.text("#back-check").await?, text, "something went on");

    person.press("resume").await?;
    let moves = person.looks_on_to("hold", HOUR).await?;
    let ways: Vec<_> = moves.iter().map(|it| (it.phase.as_str(), it.now.clone(), it.ms)).collect();
    assert_eq!(ways, [("move", word(ui::MOVE_IN), 4000), ("hold", word(ui::HOLD), 0)]);
    let rest = person.looks_on_to("move", HOUR).await?;
    assert_eq!(rest[0].count, hold.count, "it is the same hold");
    let held = rest[0].ms + HELD;
    let dose = dose_of(hold)?;
    assert!(held <= dose && held + 250 >= dose, "held for {held} ms in all, not {dose}");
    Ok(())
}

#[tokio::test]
async fn the_screen_goes_off_in_a_hold() -> Result<()> {
    let (person, hold) = in_a_hold().await?;
    hide(&person, true).await?;
    own_clock::sleep(&person.browser, 60_000).await?;
    hide(&person, false).await?;
    assert_waits_and_holds_for_the_rest(&person, &hold, &word(ui::PAUSED_HIDDEN)).await
}

#[tokio::test]
async fn another_tab_is_looked_at_in_a_hold() -> Result<()> {
    let (person, hold) = in_a_hold().await?;
    let driver = person.browser.driver();
    let tab = driver.window().await?;
    let other = driver.new_tab().await?;
    driver.switch_to_window(other).await?;
    driver.close_window().await?;
    driver.switch_to_window(tab).await?;
    assert_waits_and_holds_for_the_rest(&person, &hold, &word(ui::PAUSED_HIDDEN)).await
}

#[tokio::test]
async fn the_device_sleeps_in_a_hold() -> Result<()> {
    // Shortly, and through a night. Nothing tells the page.
    for time in [1600, 8 * HOUR] {
        let (person, hold) = in_a_hold().await?;
        own_clock::sleep(&person.browser, time).await?;
        assert_waits_and_holds_for_the_rest(&person, &hold, &word(ui::PAUSED_GAP)).await?;
    }
    Ok(())
}

#[tokio::test]
async fn the_clock_on_the_wall_is_set_in_a_hold() -> Result<()> {
    for by in [3_600_000, -3_600_000] {
        let (person, hold) = in_a_hold().await?;
        own_clock::set(&person.browser, by).await?;
        assert_waits_and_holds_for_the_rest(&person, &hold, &word(ui::PAUSED_GAP)).await?;
    }
    Ok(())
}

#[tokio::test]
async fn a_busy_device_that_ticks_late_holds_no_longer() -> Result<()> {
    let (person, hold) = in_a_hold().await?;
    // Each tick comes a second late, which is within what is taken for a tick.
    let mut held = HELD;
    while person.sees().await?.phase == "hold" {
        own_clock::sleep(&person.browser, 1000).await?;
        person.wait(1).await?;
        held += 1001;
    }
    // The last of that was no longer part of it.
    held -= 1;
    let dose = dose_of(&hold)?;
    assert!((dose..dose + 1250).contains(&held), "held for {held} ms, not {dose}");
    assert_eq!(person.sees().await?.now, word(ui::MOVE_OUT));
    let out = person.looks_on(60_000).await?;
    assert_eq!(out[0].ms + 1, 4000, "what came late is not taken from the next step");
    Ok(())
}

#[tokio::test]
async fn the_day_after_the_review_comes_in_a_hold() -> Result<()> {
    let (person, _) = in_a_hold().await?;
    own_clock::set(&person.browser, 400 * 86_400_000).await?;
    person.wait(250).await?;
    let stand = person.stand().await?;
    assert_eq!((stand.screen.as_str(), stand.focus.as_str()), ("outcome", "heading"));
    assert_eq!(person.seen("data-notice").await?, ["past-review"]);
    assert!(!person.seen("data-action").await?.iter().any(|it| it == "see-stretches"));
    Ok(())
}

#[tokio::test]
async fn the_person_pauses_in_a_hold_by_button_or_by_tap() -> Result<()> {
    for tap in [false, true] {
        let (person, hold) = in_a_hold().await?;
        if tap {
            let ring = "document.querySelector('.ring .tap').dispatchEvent(new MouseEvent('click', { bubbles: true }))";
            person.browser.run::<bool>(&format!("return {ring}"), vec![]).await?;
        } else {
            person.press("pause").await?;
        }
        assert_waits_and_holds_for_the_rest(&person, &hold, &word(ui::PAUSED)).await?;
    }
    Ok(())
}

#[tokio::test]
async fn many_pauses_make_no_hold_longer() -> Result<()> {
    let (person, hold) = in_a_hold().await?;
    let mut held = HELD;
    for _ in 0..3 {
        person.press("pause").await?;
        person.press("resume").await?;
        // One more in the way in: what was held already is not forgotten.
        person.wait(1000).await?;
        person.press("pause").await?;
        person.wait(5000).await?;
        person.press("resume").await?;
        let moves = person.looks_on_to("hold", HOUR).await?;
        assert_eq!(moves[0].ms, 4000, "moved in at one's own pace: {moves:?}");
        person.wait(500).await?;
        held += 500;
    }
    let rest = person.looks_on_to("move", HOUR).await?;
    assert_eq!(held + rest[0].ms, dose_of(&hold)?);
    Ok(())
}

#[tokio::test]
async fn a_hasty_person_is_told_the_time_no_more_often() -> Result<()> {
    let (person, _) = in_a_hold().await?;
    assert_eq!(own_clock::waiting(&person.browser).await?, 1);
    for _ in 0..5 {
        for action in ["pause", "resume", "back-stretch", "skip"] {
            person.press(action).await?;
        }
    }
    assert_eq!(own_clock::waiting(&person.browser).await?, 1);
    person.press("pause").await?;
    person.wait(1000).await?;
    assert_eq!(own_clock::waiting(&person.browser).await?, 0, "nothing is waited for in a pause");
    Ok(())
}

#[tokio::test]
async fn a_pause_while_one_gets_ready_or_rests_takes_nothing_away() -> Result<()> {
    let person = Person::with_stretches(&[]).await?;
    person.start_session().await?;
    for (phase, next) in [("ready", "move"), ("rest", "ready")] {
        let first = person.sees().await?;
        assert_eq!(first.phase, phase);
        person.wait(2000).await?;
        let seconds = "return Number(document.querySelector('.seconds').textContent)";
        let left: u32 = person.browser.run(seconds, vec![]).await?;
        hide(&person, true).await?;
        hide(&person, false).await?;
        assert_eq!(person.sees().await?.phase, "paused");
        person.press("resume").await?;
        assert_eq!(person.looks_on_to(next, HOUR).await?[0].ms, left * 1000, "{phase}");
        person.looks_on_to("rest", HOUR).await?;
    }
    Ok(())
}

#[tokio::test]
async fn one_goes_back_on_and_out() -> Result<()> {
    let person = Person::with_stretches(&[]).await?;
    person.step("plan").await?;
    let plan = planned(&person).await?;
    person.begin().await?;
    person.step("begin").await?;
    let names: Vec<String> = plan.iter().map(|it| back_check::content::STRETCHES[it.stretch].id.to_owned()).collect();
    let at = async || -> Result<(String, String)> {
        let seen = person.sees().await?;
        Ok((seen.stretch, seen.phase))
    };
    person.press("skip").await?;
    assert_eq!(at().await?, (names[1].clone(), "ready".to_owned()));
    person.wait(2000).await?;
    person.press("back-stretch").await?;
    assert_eq!(at().await?.0, names[0], "the one before, right after its beginning");
    person.looks_on_to("hold", HOUR).await?;
    person.press("back-stretch").await?;
    assert_eq!(at().await?, (names[0].clone(), "ready".to_owned()), "else to the beginning of this one");
    // A rest may be shorter.
    let seen = person.looks_on_to("rest", HOUR).await?;
    assert!(seen.len() > 3);
    person.press("ready").await?;
    assert_eq!(at().await?, (names[1].clone(), "ready".to_owned()));
    assert_eq!(person.step("end").await?.screen, "after");
    assert!(person.text("#back-check").await?.contains(&word(ui::AFTER_ENDED)));
    Ok(())
}
