//! Voice, tones, buzz and a screen that stays awake: each helps where it is there, and nobody misses it where it is not.

use anyhow::Result;
use back_check::content::ui_words as ui;
use browser_tests::guided::Seen;
use browser_tests::{Document, Person, Site, own_clock, privacy, settings};
use serde::Deserialize;
use serde_json::Value;

use crate::other_browsers::{NOTES, NOTHING, REFUSES, THROWS};
use crate::session::HOUR;
use crate::session_pauses::hide;
use crate::words::word;

/// What was noted: when, what, and more about it.
#[derive(Clone, Debug, PartialEq, Deserialize)]
struct Noted(u32, String, #[serde(default)] Value, #[serde(default)] Value);

/// Someone at the menu, in another browser than this one.
async fn in_browser(script: &str) -> Result<Person> {
    let person = Person::before(Site::open(&Document::built()?)?).await?.in_a_hurry();
    own_clock::give(&person.browser).await?;
    settings::before_scripts(&person.browser, &format!("{{ {script} }}")).await?;
    person.come_to_stretches(&[]).await?;
    Ok(person)
}

/// What was noted since it was last asked.
async fn noted(person: &Person) -> Result<Vec<Noted>> {
    person.browser.run("return noted.splice(0)", vec![]).await
}

/// The moments at which something of a kind was noted, each once.
fn moments(noted: &[Noted], what: &str) -> Vec<u32> {
    let mut moments: Vec<u32> = noted.iter().filter(|it| it.1 == what).map(|it| it.0).collect();
    moments.dedup();
    moments
}

/// The moments at which each thing seen began, from the one on at which the first did.
fn changes(seen: &[Seen], mut moment: u32) -> Vec<u32> {
    let mut changes = Vec::new();
    for it in seen {
        changes.push(moment);
        moment += it.ms;
    }
    changes
}

#[tokio::test]
async fn a_session_needs_none_of_them() -> Result<()> {
    for script in [NOTHING, THROWS, REFUSES] {
        let person = in_browser(script).await?;
        person.browser.console().await?;
        person.start_session().await?;
        person.press("pause").await?;
        person.press("resume").await?;
        let seen = person.looks_on(HOUR).await?;
        assert!(seen.len() > 20, "{seen:?}");
        assert_eq!(person.seen("data-screen").await?, ["after"]);
        let failed = "return 'failed' in document.documentElement.dataset";
        assert!(!person.browser.run::<bool>(failed, vec![]).await?);
        let console = person.browser.console().await?;
        assert!(console.is_empty(), "{console:#?}");
        assert_eq!(privacy::refused(&person.browser).await?, Vec::<String>::new());
    }
    Ok(())
}

#[tokio::test]
async fn each_change_has_one_cue_and_no_second_has() -> Result<()> {
    let person = in_browser(NOTES).await?;
    person.start_session().await?;
    let began = person.browser.run("return performance.now()", vec![]).await?;
    let seen = person.looks_on(HOUR).await?;
    let (after, steps) = (seen.last(), &seen[..seen.len() - 1]);
    assert!(after.is_some_and(|it| it.screen == "after"), "{after:?}");
    let noted = noted(&person).await?;
    // The end is one, too: who lies on the floor has to hear it.
    let changes = changes(&seen, began);
    assert_eq!(moments(&noted, "tone"), changes);
    assert_eq!(moments(&noted, "buzz"), changes);
    // One buzz each, and one voice. A slow move is said the first time alone.
    assert_eq!(noted.iter().filter(|it| it.1 == "buzz").count(), changes.len());
    let said: Vec<&Noted> = noted.iter().filter(|it| it.1 == "say").collect();
    assert_eq!(said.len(), moments(&noted, "say").len(), "two voices at once");
    let mut told: Vec<(&str, &str)> = Vec::new();
    for (step, moment) in steps.iter().zip(&changes) {
        let known = (step.stretch.as_str(), step.now.as_str());
        match said.iter().find(|it| it.0 == *moment).and_then(|it| it.3.as_str()) {
            Some(text) => assert!(text.starts_with(&step.now), "{step:?} was told as {text:?}"),
            None => assert!(step.phase == "move" && told.contains(&known), "{step:?} was not told"),
        }
        told.push(known);
    }
    let end = said.last().and_then(|it| it.3.as_str()).unwrap_or_default();
    assert!(end.starts_with(&word(ui::AFTER_TITLE)), "{end:?}");
    let asleep = noted.iter().rfind(|it| it.1 == "wake" || it.1 == "sleep");
    assert!(asleep.is_some_and(|it| it.2 == 0), "the screen may sleep now: {asleep:?}");
    // What is said has no numbers, hence no seconds.
    let numbers = |it: &&&Noted| it.3.as_str().is_some_and(|text| text.chars().any(|letter| letter.is_ascii_digit()));
    assert_eq!(said.iter().find(numbers), None);
    Ok(())
}

#[tokio::test]
async fn no_voice_sends_its_text_away() -> Result<()> {
    let person = in_browser(NOTES).await?;
    person.start_session().await?;
    person.looks_on(60_000).await?;
    let noted = noted(&person).await?;
    let voices: Vec<&str> = noted.iter().filter(|it| it.1 == "say").filter_map(|it| it.2.as_str()).collect();
    assert!(voices.len() > 3 && voices.iter().all(|voice| *voice == "own"), "{voices:?}");
    let breaths: Vec<&Noted> = noted.iter().filter(|it| it.1 == "breathe").collect();
    assert!(breaths.iter().all(|it| it.2 == "own"), "nor nothing that is said: {breaths:?}");
    Ok(())
}

#[tokio::test]
async fn a_device_without_a_voice_of_its_own_says_nothing() -> Result<()> {
    let far = NOTES.replace("localService: true", "localService: false");
    let person = in_browser(&far).await?;
    person.start_session().await?;
    person.looks_on(60_000).await?;
    let noted = noted(&person).await?;
    assert_eq!(moments(&noted, "say"), [0; 0]);
    assert_eq!(moments(&noted, "breathe"), [0; 0]);
    assert!(moments(&noted, "tone").len() > 3);
    Ok(())
}

#[tokio::test]
async fn each_switch_silences_its_own_alone() -> Result<()> {
    let person = in_browser(NOTES).await?;
    let cues = [("voice", "say"), ("tones", "tone"), ("buzz", "buzz")];
    for (off, _) in cues {
        person.step("plan").await?;
        assert_eq!(person.picked("cues").await?, "voice tones buzz");
        let input = format!("#back-check label:has(input[name=cues][value={off}])");
        person.press_at(&input).await?;
        person.begin().await?;
        person.step("begin").await?;
        noted(&person).await?;
        person.looks_on_to("hold", HOUR).await?;
        let heard = noted(&person).await?;
        for (cue, what) in cues {
            assert_eq!(moments(&heard, what).is_empty(), cue == off, "without {off}: {heard:?}");
        }
        person.step("end").await?;
        person.step("menu").await?;
        // The choice is kept till it is changed.
        person.step("plan").await?;
        person.press_at(&input).await?;
        person.back().await?;
    }
    Ok(())
}

#[tokio::test]
async fn nothing_sounds_before_the_tap_that_begins() -> Result<()> {
    let person = in_browser(NOTES).await?;
    person.step("plan").await?;
    for cue in ["voice", "tones", "buzz"] {
        person.press_at(&format!("#back-check label:has(input[name=cues][value={cue}])")).await?;
        person.press_at(&format!("#back-check label:has(input[name=cues][value={cue}])")).await?;
    }
    assert_eq!(noted(&person).await?, []);
    person.begin().await?;
    person.wait(10_000).await?;
    let while_reading = noted(&person).await?;
    assert!(while_reading.iter().all(|it| it.1 == "breathe" || it.1 == "hush"), "{while_reading:?}");
    person.step("begin").await?;
    let begun = noted(&person).await?;
    for what in ["say", "tone", "buzz", "wake"] {
        assert_eq!(begun.iter().filter(|it| it.1 == what).count().min(1), 1, "no {what} in {begun:?}");
    }
    Ok(())
}

#[tokio::test]
async fn it_is_silent_and_the_screen_may_sleep_while_it_waits_for_the_person() -> Result<()> {
    let person = in_browser(NOTES).await?;
    person.start_session().await?;
    let awake = async |person: &Person| -> Result<bool> {
        let noted = noted(person).await?;
        let last = noted.into_iter().rfind(|it| it.1 == "wake" || it.1 == "sleep");
        Ok(last.is_some_and(|it| it.2 != 0))
    };
    assert!(awake(&person).await?, "it runs");
    person.looks_on_to("hold", HOUR).await?;
    let slept: Vec<Noted> = noted(&person).await?.into_iter().filter(|it| it.1 == "sleep" && it.2 == 0).collect();
    assert_eq!(slept, [], "the screen might have gone off in between");

    let waits = async |why: &str| -> Result<()> {
        let quiet = noted(&person).await?;
        assert_eq!(moments(&quiet, "hush").len(), 1, "{why}: {quiet:?}");
        assert!(quiet.iter().any(|it| it.1 == "sleep" && it.2 == 0), "{why}: {quiet:?}");
        person.wait(30_000).await?;
        assert_eq!(noted(&person).await?, [], "{why}");
        Ok(())
    };
    person.press("pause").await?;
    waits("pause").await?;
    person.press("resume").await?;
    assert!(awake(&person).await?);
    hide(&person, true).await?;
    hide(&person, false).await?;
    waits("hidden").await?;
    person.press("resume").await?;
    assert!(awake(&person).await?);
    person.step("something-wrong").await?;
    waits("something wrong").await?;
    person.step("back").await?;
    assert_eq!(noted(&person).await?, [], "back from there, it is paused");
    person.press("resume").await?;
    assert!(awake(&person).await?);
    person.step("end").await?;
    waits("end").await
}

#[tokio::test]
async fn a_lock_that_the_browser_took_away_is_asked_for_again() -> Result<()> {
    let taken = NOTES.replace("return { onrelease", "return window.lock = { onrelease");
    let person = in_browser(&taken).await?;
    person.start_session().await?;
    noted(&person).await?;
    // As browsers do when a page is hidden.
    person.browser.run_async::<Option<()>>("await lock.release()", vec![]).await?;
    person.looks_on_to("move", HOUR).await?;
    assert_eq!(moments(&noted(&person).await?, "wake").len(), 1);
    Ok(())
}
