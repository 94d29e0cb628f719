//! The picture of a stretch moves when asked to, and at no other time.

use anyhow::Result;
use browser_tests::settings::{self, Media};
use browser_tests::{Hands, Person};
use serde_json::json;

use crate::pictures::{at_stretch, strokes};

/// Counts the frames that the program asks for (`asked`) and is given while the page is hidden (`hiddenFrames`).
const COUNT: &str = "window.asked = 0;
    window.hiddenFrames = 0;
    window.ask = window.requestAnimationFrame.bind(window);
    window.requestAnimationFrame = (draw) => {
        asked += 1;
        return ask((now) => {
            if (document.hidden) hiddenFrames += 1;
            draw(now);
        });
    };";

/// How many frames the program asks for while the browser draws twenty. The first is left out: it may be one that was asked
/// for before.
const ASKED_IN_20: &str = "const frame = () => new Promise(ask);
    await frame();
    const before = asked;
    for (let drawn = 0; drawn < 20; drawn += 1) await frame();
    return asked - before;";

async fn asked_in_20(person: &Person) -> Result<u32> {
    person.browser.run_async(ASKED_IN_20, vec![]).await
}

/// Waits until the picture has been seen in five shapes.
pub(crate) async fn see_it_move(person: &Person) -> Result<()> {
    let look = "window.looks ??= new Set();
        const now = [...document.querySelectorAll('svg.moving path')].map((it) => it.getAttribute('d')).join();
        if (now) looks.add(now);
        return looks.size >= 5;";
    person.browser.run::<()>("delete window.looks", vec![]).await?;
    person.browser.until::<bool>("the picture moves", look, vec![]).await.map(drop)
}

#[tokio::test]
async fn it_moves_until_it_is_stopped_and_rests_on_the_still() -> Result<()> {
    for hands in [Hands::Mouse, Hands::Keyboard] {
        let person = Person { hands, ..at_stretch("cat-cow").await? };
        let still = strokes(&person, "svg.large").await?;
        person.browser.run::<()>(COUNT, vec![]).await?;
        assert_eq!(asked_in_20(&person).await?, 0, "it stands till then");
        person.press("play").await?;
        see_it_move(&person).await?;
        // And from where one turns it to, on.
        person.press("turn-right").await?;
        see_it_move(&person).await?;
        person.press("turn-left").await?;
        person.press("play").await?;
        assert_eq!(strokes(&person, "svg.large").await?, still);
        assert_eq!(asked_in_20(&person).await?, 0, "it goes on after Stop");
        assert_eq!(strokes(&person, "svg.large").await?, still);
        assert_eq!(strokes(&person, "svg.moving").await?.len(), 0);
    }
    Ok(())
}

#[tokio::test]
async fn it_ends_when_one_leaves_the_page() -> Result<()> {
    let person = at_stretch("cat-cow").await?;
    person.browser.run::<()>(COUNT, vec![]).await?;
    person.press("play").await?;
    see_it_move(&person).await?;
    assert_eq!(person.back().await?.screen, "menu");
    assert_eq!(asked_in_20(&person).await?, 0, "frames are asked for on another page");
    person.step_at("[data-stretch=cat-cow] [data-action=open-stretch]").await?;
    assert_eq!(asked_in_20(&person).await?, 0, "it moves by itself");
    assert_eq!(strokes(&person, "svg.moving").await?.len(), 0);
    Ok(())
}

#[tokio::test]
async fn a_hasty_person_is_given_no_more_frames_than_one_at_a_time() -> Result<()> {
    let person = at_stretch("cat-cow").await?;
    person.browser.run::<()>(COUNT, vec![]).await?;
    let hasty = "for (let press = 0; press < 7; press += 1) {
        document.querySelector('[data-action=play]').click();
        await null;
    }";
    person.browser.run_async::<Option<()>>(hasty, vec![]).await?;
    see_it_move(&person).await?;
    let asked = asked_in_20(&person).await?;
    assert!((19..=21).contains(&asked), "{asked} frames in 20");
    Ok(())
}

#[tokio::test]
async fn a_hidden_page_gets_no_frames() -> Result<()> {
    let person = at_stretch("cat-cow").await?;
    person.browser.run::<()>(COUNT, vec![]).await?;
    let note = "window.notes = [];
        addEventListener('visibilitychange', () => notes.push([document.hidden, asked]));";
    person.browser.run::<()>(note, vec![]).await?;
    person.press("play").await?;
    see_it_move(&person).await?;
    let driver = person.browser.driver();
    let tab = driver.window().await?;
    let other = driver.new_tab().await?;
    driver.switch_to_window(other).await?;
    let frames = "for (let drawn = 0; drawn < 20; drawn += 1) await new Promise(requestAnimationFrame);";
    person.browser.run_async::<Option<()>>(frames, vec![]).await?;
    driver.close_window().await?;
    driver.switch_to_window(tab).await?;
    let back = "return notes.length === 2 && asked > notes[1][1] && [notes, hiddenFrames]";
    let (notes, hidden): (Vec<(bool, u32)>, u32) =
        person.browser.until("it moves on when the page is shown again", back, vec![]).await?;
    assert_eq!(hidden, 0, "frames were drawn that nobody saw");
    let [(true, before), (false, after)] = notes[..] else { panic!("hidden and shown: {notes:?}") };
    assert!(after - before <= 1, "{before} frames were asked for before, {after} after");
    Ok(())
}

#[tokio::test]
async fn nothing_moves_where_the_person_asked_for_less() -> Result<()> {
    let person = at_stretch("cat-cow").await?;
    person.browser.run::<()>(COUNT, vec![]).await?;
    settings::media(&person.browser, Media { reduced_motion: true, ..Media::default() }).await?;
    let actions = person.seen("data-action").await?;
    assert!(!actions.iter().any(|it| it == "play"), "{actions:?}");
    assert!(actions.iter().any(|it| it == "turn-left"), "{actions:?}");
    let still = strokes(&person, "svg.large").await?;
    assert_eq!(asked_in_20(&person).await?, 0);
    person.press("turn-right").await?;
    assert_ne!(strokes(&person, "svg.large").await?, still, "it is turned by hand all the same");
    assert_eq!(asked_in_20(&person).await?, 0);
    let animations: usize = person.browser.run("return document.getAnimations().length", vec![]).await?;
    assert_eq!(animations, 0);
    Ok(())
}

#[tokio::test]
async fn what_moves_can_be_stopped_by_one_who_asks_for_less_only_then() -> Result<()> {
    let person = at_stretch("cat-cow").await?;
    person.press("play").await?;
    see_it_move(&person).await?;
    settings::media(&person.browser, Media { reduced_motion: true, ..Media::default() }).await?;
    person.press("play").await?;
    let gone = "return !document.querySelector('svg.moving')
        && !document.querySelector(`[data-action=${arguments[0]}]`).checkVisibility()";
    person.browser.until::<bool>("it stands, and cannot be shown again", gone, vec![json!("play")]).await.map(drop)
}
