//! The first screen is there before the program, and nobody notices when the program takes over.

use anyhow::Result;
use back_check::content::ui_words as ui;
use back_check::content::words::english;
use browser_tests::{Document, Door, Person, Site, layout};
use thirtyfour::Key;

use crate::words::{assert_tells_of_danger, word};

/// A person who has the first screen, while the server keeps the program back.
async fn early() -> Result<Person> {
    let person = Person::before(Site::held_before_program(&Document::built()?)?).await?;
    person.go_to(Door::Visit, "").await?;
    let scripted = "return document.documentElement.classList.contains('scripted')";
    person.browser.until::<bool>("the first script has run", scripted, vec![]).await?;
    Ok(person)
}

async fn program_arrives(person: &Person) -> Result<()> {
    person.site.server().release();
    let ready = "return 'ready' in document.documentElement.dataset";
    person.browser.until::<bool>("the program is ready", ready, vec![]).await.map(drop)
}

#[tokio::test]
async fn the_program_draws_the_first_screen_as_it_already_stood() -> Result<()> {
    let person = early().await?;
    assert!(!person.browser.run::<bool>("return 'ready' in document.documentElement.dataset", vec![]).await?);
    let text = person.text("#back-check").await?;
    let places = layout::placed(&person.browser).await?;
    assert_tells_of_danger(&text);
    program_arrives(&person).await?;
    assert_eq!(person.text("#back-check").await?, text);
    let now = layout::placed(&person.browser).await?;
    let moved: Vec<_> = places.iter().zip(&now).filter(|(before, now)| before != now).collect();
    assert!(moved.is_empty(), "moved or changed: {moved:#?}");
    assert_eq!(places.len(), now.len());
    Ok(())
}

#[tokio::test]
async fn a_tap_on_start_before_the_program_is_carried_out_when_it_arrives() -> Result<()> {
    let person = early().await?;
    person.press("start").await?;
    let kept = "return document.getElementById('back-check').dataset.early";
    assert_eq!(person.browser.run::<Option<String>>(kept, vec![]).await?.as_deref(), Some("start"));
    assert_eq!(person.stand().await?.screen, "welcome");
    assert_tells_of_danger(&person.text("#back-check").await?);

    program_arrives(&person).await?;
    let asked = "const it = document.activeElement;
        return it.matches('h1') && document.querySelector('[data-question]')?.dataset.question";
    let question: String = person.browser.until("the first question, with focus on it", asked, vec![]).await?;
    assert_eq!(question, "who-for");
    // The tap is used up.
    assert_eq!(person.back().await?.screen, "welcome");
    Ok(())
}

#[tokio::test]
async fn a_place_chosen_before_the_program_is_kept() -> Result<()> {
    let person = early().await?;
    let picker = "select[data-action=place]";
    // The places by their order, the first of them unknown and the second Great Britain.
    person.browser.one(picker).await?.send_keys(Key::Down).await?;
    let chosen = "return document.querySelector(arguments[0]).selectedIndex";
    assert_eq!(person.browser.run::<usize>(chosen, vec![picker.into()]).await?, 1);
    program_arrives(&person).await?;
    assert_eq!(person.browser.run::<usize>(chosen, vec![picker.into()]).await?, 1);
    assert_eq!(person.seen("href").await?, ["tel:999"]);
    Ok(())
}

#[tokio::test]
async fn a_tap_on_the_places_after_one_on_start_takes_nothing_away() -> Result<()> {
    let person = early().await?;
    person.press("start").await?;
    person.browser.one("select[data-action=place]").await?.click().await?;
    program_arrives(&person).await?;
    let screen = "return document.querySelector('[data-question=who-for]') !== null || null";
    assert!(person.browser.until::<bool>("the first question", screen, vec![]).await?);
    Ok(())
}

#[tokio::test]
async fn a_danger_sign_needs_no_program() -> Result<()> {
    let person = early().await?;
    person.press("danger-now").await?;
    let what_to_do = "return document.activeElement.innerText";
    let text: String = person.browser.run(what_to_do, vec![]).await?;
    let call = english().fill(ui::DANGER_WHAT_TO_DO, &[&word(ui::EMERGENCY_UNKNOWN)]);
    assert_eq!(text, call, "focus is on what to do");

    program_arrives(&person).await?;
    let card = "return document.querySelector('[data-screen=outcome]')?.dataset.level";
    let level: String = person.browser.until("the card", card, vec![]).await?;
    assert_eq!(level, "emergency");
    Ok(())
}
