//! An old telephone on a bad line: what to do in danger is there first, a tap that comes early is carried out, and the check comes
//! to its end.

use anyhow::Result;
use browser_tests::settings::{self, Machine};
use browser_tests::{Document, Door, Hands, Person, Site, hands};

use crate::phone::UPRIGHT;
use crate::words::assert_tells_of_danger;

/// What Chromium's DevTools call "Slow 3G", and a processor of a sixth of this one.
const OLD: Machine = Machine { slower: 6.0, line: Some((0.4, 2000.0)) };

/// Someone who has the first screen, while the program is on its way.
async fn early() -> Result<Person> {
    let person = Person::before(Site::held_before_program(&Document::built()?)?).await?;
    settings::phone(&person.browser, UPRIGHT).await?;
    settings::machine(&person.browser, OLD).await?;
    person.go_to(Door::Visit, "?region=gb").await?;
    let scripted = "return document.documentElement.classList.contains('scripted')";
    person.browser.until::<bool>("the first script has run", scripted, vec![]).await?;
    assert_tells_of_danger(&person.text("#back-check").await?);
    Ok(person)
}

#[tokio::test]
async fn danger_is_told_and_followed_before_the_program_is_there() -> Result<()> {
    let person = early().await?;
    person.press("danger-now").await?;
    assert!(hands::focus_is(&person.browser, ".what-to-do").await?);
    assert!(!person.browser.run::<bool>("return 'ready' in document.documentElement.dataset", vec![]).await?);
    person.site.server().release();
    let card = "return document.querySelector('[data-screen=outcome]')?.dataset.level";
    let level: String = person.browser.until("the card", card, vec![]).await?;
    assert_eq!(level, "emergency");
    Ok(())
}

#[tokio::test]
async fn an_early_tap_is_not_lost_and_the_check_comes_to_its_end() -> Result<()> {
    let person = early().await?;
    person.press("start").await?;
    assert_eq!(person.stand().await?.screen, "welcome");
    person.site.server().release();
    let asked =
        "return document.activeElement.matches('h1') && document.querySelector('[data-question]')?.dataset.question";
    let question: String = person.browser.until("the first question, with focus on it", asked, vec![]).await?;
    assert_eq!(question, "who-for");
    // A few by a real press, the rest in a hurry.
    person.walk_to("pee-poo-numb", &[]).await?;
    let person = person.in_a_hurry();
    person.walk_through(&[]).await?;
    assert_eq!(person.next().await?.level(), "self-care");
    person.see_stretches(&[]).await?;
    let person = Person { hands: Hands::Mouse, ..person };
    assert_eq!(person.start_session().await?.screen, "session");
    Ok(())
}
