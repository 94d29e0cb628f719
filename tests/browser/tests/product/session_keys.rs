//! A person with a keyboard alone, or with eyes shut, goes through a session and is never lost in it.

use anyhow::{Result, ensure};
use browser_tests::hands::{focus_is, key};
use browser_tests::{Hands, Person};
use thirtyfour::Key;

use crate::session::HOUR;

/// Someone at the menu, with a keyboard.
async fn with_keyboard() -> Result<Person> {
    Ok(Person { hands: Hands::Keyboard, ..Person::with_stretches(&[]).await? })
}

/// Looks that focus is on something of the screen.
async fn assert_not_lost(person: &Person, what: &str) -> Result<()> {
    let script = "const active = document.activeElement;
        return active !== document.body && !!active.closest('[data-screen]') && active.checkVisibility();";
    ensure!(person.browser.run::<bool>(script, vec![]).await?, "focus is lost: {what}");
    Ok(())
}

#[tokio::test]
async fn the_whole_session_is_open_to_a_keyboard_alone() -> Result<()> {
    let person = with_keyboard().await?;
    person.step("plan").await?;
    person.choose("minutes", "3").await?;
    person.choose("spot", "chair").await?;
    person.choose("stiffness-before", "4").await?;
    person.begin().await?;
    person.step("begin").await?;
    for at in 0..10 {
        for action in ["pause", "resume"] {
            person.press(action).await?;
            assert_not_lost(&person, action).await?;
        }
        let seen = person.looks_on_to("rest", HOUR).await?;
        if seen.last().is_some_and(|it| it.screen == "after") {
            assert!(at > 0, "the first stretch is not the last");
            break;
        }
        let felt = if at == 0 { "felt-same" } else { "felt-easier" };
        person.press(felt).await?;
        assert_not_lost(&person, felt).await?;
        person.press("ready").await?;
        assert_not_lost(&person, "ready, in a rest").await?;
        assert_eq!(person.sees().await?.phase, "ready");
        person.press("ready").await?;
        assert_not_lost(&person, "ready").await?;
    }
    assert_eq!(person.stand().await?.focus, "heading");
    person.choose("stiffness-after", "3").await?;
    assert_eq!(person.step("menu").await?.screen, "menu");
    Ok(())
}

#[tokio::test]
async fn what_pauses_goes_on_at_the_same_place() -> Result<()> {
    let person = with_keyboard().await?;
    person.start_session().await?;
    person.press("pause").await?;
    for action in ["resume", "pause", "resume"] {
        // Without looking for it: the next press of the same key.
        assert!(focus_is(&person.browser, &format!("[data-action={action}]")).await?, "{action}");
        key(&person.browser, Key::Space).await?;
    }
    assert_eq!(person.sees().await?.phase, "ready");
    Ok(())
}

#[tokio::test]
async fn time_takes_nobodys_focus_away() -> Result<()> {
    let person = with_keyboard().await?;
    // What is reached by Tab, where, and the phase in which it is not there any more.
    let gone = [
        ("ready", "ready", "move"),
        ("ready", "rest", "ready"),
        ("felt-same", "rest", "ready"),
        ("felt-worse", "rest", "move"),
        ("easier", "move", "rest"),
        ("skip", "move", "rest"),
    ];
    let mut lost = Vec::new();
    for (action, phase, next) in gone {
        person.start_session().await?;
        if phase != "ready" {
            person.looks_on_to(phase, HOUR).await?;
        }
        reach(&person, action).await?;
        let seen = person.looks_on_to(next, HOUR).await?;
        if let Some(it) = seen.iter().find(|it| it.focus.is_empty() || it.focus == "body") {
            lost.push(format!("{action} in a {phase}: at {:?} of a {}", it.now, it.phase));
        }
        person.step("end").await?;
        person.step("menu").await?;
    }
    assert!(lost.is_empty(), "focus was lost:\n{}", lost.join("\n"));
    Ok(())
}

/// Presses Tab until focus is on a button.
async fn reach(person: &Person, action: &str) -> Result<()> {
    for _ in 0..100 {
        if focus_is(&person.browser, &format!("[data-action={action}]")).await? {
            return Ok(());
        }
        key(&person.browser, Key::Tab).await?;
    }
    anyhow::bail!("Tab does not lead to `{action}`")
}

#[tokio::test]
async fn escape_says_that_something_is_wrong() -> Result<()> {
    let person = with_keyboard().await?;
    person.step("plan").await?;
    person.begin().await?;
    escape(&person, "while reading").await?;
    person.step("begin").await?;
    for phase in ["ready", "move", "hold", "rest"] {
        person.looks_on_to(phase, HOUR).await?;
        escape(&person, phase).await?;
        assert_eq!(person.sees().await?.phase, "paused", "{phase}");
        escape(&person, "while paused").await?;
        person.press("resume").await?;
    }
    person.step("end").await?;
    escape(&person, "after").await
}

/// Presses Escape, and goes back from where it leads.
async fn escape(person: &Person, when: &str) -> Result<()> {
    let before = person.stand().await?.screen;
    key(&person.browser, Key::Escape).await?;
    let stand = person.stand().await?;
    ensure!((stand.screen.as_str(), stand.focus.as_str()) == ("stop-signs", "heading"), "{when}: {stand:?}");
    // A second one, in a hurry, does nothing else.
    key(&person.browser, Key::Escape).await?;
    ensure!(person.stand().await?.screen == "stop-signs", "{when}");
    ensure!(person.step("back").await?.screen == before, "{when}");
    Ok(())
}

#[tokio::test]
async fn escape_means_nothing_elsewhere() -> Result<()> {
    let person = with_keyboard().await?;
    key(&person.browser, Key::Escape).await?;
    assert_eq!(person.stand().await?.screen, "menu");
    person.step("plan").await?;
    key(&person.browser, Key::Escape).await?;
    assert_eq!(person.stand().await?.screen, "plan");
    Ok(())
}
