//! The same document at every door: visited, framed without an origin of its own, opened as a file, without scripts.

use anyhow::Result;
use back_check::content::ui_words as ui;
use browser_tests::{Document, Door, Person, Site, privacy, settings};

use crate::words::{assert_tells_of_danger, word};

#[tokio::test]
async fn an_emergency_is_told_at_every_door() -> Result<()> {
    for door in Door::ALL {
        let person = Person::at(door).await?;
        person.step("start").await?;
        person.walk_to("pee-poo-numb", &[]).await?;
        person.answer("pee-poo-numb", "no-feel").await?;
        let card = person.next().await?;
        assert_eq!((card.screen.as_str(), card.level()), ("outcome", "emergency"), "{door:?}");
        assert_eq!(person.step("show-staff").await?.screen, "staff", "{door:?}");
        let refused = privacy::refused(&person.browser).await?;
        assert!(
            refused.is_empty(),
            "the policy is in the way of the document itself at the door {door:?}: {refused:#?}"
        );
        let console = person.browser.console().await?;
        assert!(console.is_empty(), "the console at the door {door:?}: {console:#?}");
    }
    Ok(())
}

#[tokio::test]
async fn a_frame_keeps_its_host_out() -> Result<()> {
    let person = Person::at(Door::Frame).await?;
    assert_eq!(person.browser.run::<String>("return window.origin", vec![]).await?, "null");
    person.browser.driver().enter_default_frame().await?;
    let peek = "try { return window.frames[0].document.body.innerText; } catch (error) { return error.name; }";
    assert_eq!(person.browser.run::<String>(peek, vec![]).await?, "SecurityError");
    Ok(())
}

#[tokio::test]
async fn without_scripts_the_danger_signs_can_be_read_and_nothing_is_offered_that_does_not_work() -> Result<()> {
    // Where scripts are off, no script frames it.
    for door in [Door::Visit, Door::File] {
        let person = Person::before(Site::open(&Document::built()?)?).await?;
        settings::no_scripts(&person.browser).await?;
        person.go_to(door, "").await?;
        let text = person.text("#back-check").await?;
        assert_tells_of_danger(&text);
        assert!(text.contains(&word(ui::NO_SCRIPT)), "{door:?}: {text}");
        assert!(!text.contains(&word(ui::FAILED_NOTE)), "{door:?}: {text}");
        let dead = person.seen("data-action").await?;
        assert!(dead.is_empty(), "{door:?}: these do nothing without scripts: {dead:?}");
    }
    Ok(())
}
