//! A telephone that is turned in the middle of something loses nothing of it, and takes nothing for more or less than it was.

use anyhow::Result;
use browser_tests::settings;
use browser_tests::{Document, Door, Person, Site, layout};

use crate::phone::{TURNED, UPRIGHT};
use crate::session::{HOUR, item};
use crate::session_pauses::in_a_hold;

/// Waits until the page knows how it is held.
async fn turned(person: &Person, held: settings::Phone) -> Result<()> {
    settings::phone(&person.browser, held).await?;
    let knows = "return innerWidth === arguments[0] && matchMedia('(orientation: landscape)').matches === arguments[1]";
    let values = vec![held.width.into(), (held.width > held.height).into()];
    person.browser.until::<bool>("the page is turned", knows, values).await.map(drop)
}

#[tokio::test]
async fn a_question_keeps_its_answer_and_its_place() -> Result<()> {
    let person = Person::before(Site::open(&Document::built()?)?).await?.in_a_hurry();
    settings::phone(&person.browser, UPRIGHT).await?;
    person.open(Door::Visit, "").await?;
    person.step("start").await?;
    person.walk_to("body-health", &[]).await?;
    person.answer("body-health", "diabetes").await?;
    let open = "document.querySelector('[data-action=why]').open = true";
    person.browser.run::<()>(open, vec![]).await?;
    let before = person.stand().await?;
    for held in [TURNED, UPRIGHT] {
        turned(&person, held).await?;
        assert_eq!(person.stand().await?, before);
        assert_eq!(person.picked("body-health").await?, "diabetes");
        let open = "return document.querySelector('[data-action=why]').open";
        assert!(person.browser.run::<bool>(open, vec![]).await?, "what was opened is closed");
        assert_eq!(layout::out_of_reach(&person.browser).await?, Vec::<String>::new());
    }
    assert_ne!(person.next().await?.question.as_deref(), Some("body-health"));
    assert_eq!(person.back().await?.question.as_deref(), Some("body-health"));
    assert_eq!(person.picked("body-health").await?, "diabetes");
    Ok(())
}

#[tokio::test]
async fn a_hold_goes_on_and_is_as_long_as_it_should_be() -> Result<()> {
    let (person, hold) = in_a_hold().await?;
    settings::phone(&person.browser, UPRIGHT).await?;
    let mut held = 3000;
    for way in [TURNED, UPRIGHT, TURNED] {
        turned(&person, way).await?;
        person.wait(500).await?;
        held += 500;
        let seen = person.sees().await?;
        assert_eq!((&seen.phase, &seen.now, &seen.count), (&hold.phase, &hold.now, &hold.count), "held {held} ms");
        assert_eq!(layout::out_of_reach(&person.browser).await?, Vec::<String>::new());
    }
    let rest = person.looks_on_to("move", HOUR).await?;
    let dose = item(&hold.stretch, &hold.variant)?.dose();
    assert_eq!(held + rest[0].ms, u32::from(dose.seconds) * 1000);
    Ok(())
}
