//! The clock of the 20 minutes after a pop: shown when asked for, wrong by no more than a minute, and over once it is over.

use anyhow::Result;
use back_check::content::keys::Key;
use back_check::content::ui_words as ui;
use back_check::content::words::english;
use browser_tests::{Door, Hands, Person, own_clock, privacy};

use crate::words::word;

/// What the clock says.
pub(crate) fn left(minutes: u32) -> String {
    english().fill(ui::POP_CLOCK_LEFT, &[&minutes.to_string()])
}

fn says(text: &str, key: Key) -> bool {
    text.contains(&word(key))
}

/// Presses the button of the clock, and lets 20 minutes pass.
async fn assert_counts_down(person: Person, place: &str) -> Result<Person> {
    let before = person.text(place).await?;
    assert!(!says(&before, ui::POP_CLOCK_TEXT) && says(&before, ui::POP_CLOCK), "nobody asked for it: {before}");
    let person = Person { hands: Hands::Keyboard, ..person };
    person.press("pop-clock").await?;
    let lost = "return document.activeElement === document.body";
    let is_lost: bool = person.browser.run(lost, vec![]).await?;
    for minutes in (1..=20).rev() {
        let now = person.text(place).await?;
        assert!(now.contains(&left(minutes)), "no {:?} in {now}", left(minutes));
        assert!(says(&now, ui::POP_CLOCK_TEXT) && !says(&now, ui::POP_CLOCK_OVER));
        person.wait(60_000).await?;
    }
    let over = person.text(place).await?;
    assert!(says(&over, ui::POP_CLOCK_OVER), "{over}");
    person.wait(600_000).await?;
    assert_eq!(person.text(place).await?, over);
    assert!(!is_lost, "what was pressed is gone, and focus with it");
    Ok(person)
}

#[tokio::test]
async fn someone_who_popped_just_now_is_offered_it_with_the_card() -> Result<()> {
    let person = Person::with_stretches(&[]).await?;
    person.open(Door::Visit, "").await?;
    person.check(&[("popped", "now")]).await?;
    assert!(person.seen("data-card").await?.contains(&"R-B3".to_owned()));
    let person = assert_counts_down(person, "[data-card=R-B3]").await?;
    assert_eq!(privacy::kept(&person.browser).await?, Vec::<String>::new());
    Ok(())
}

#[tokio::test]
async fn it_is_offered_after_a_session_too() -> Result<()> {
    let person = Person::with_stretches(&[]).await?;
    person.start_session().await?;
    person.step("end").await?;
    let folded = "return document.querySelector('[data-action=pop-clock]').checkVisibility()";
    assert!(!person.browser.run::<bool>(folded, vec![]).await?, "folded away");
    person.press_at("#back-check details:has([data-action=pop-clock]) > summary").await?;
    assert!(person.browser.run::<bool>(folded, vec![]).await?);
    let person = assert_counts_down(person, "[data-screen=after]").await?;
    let open = "return document.querySelector('details:has(.progress)').open";
    assert!(person.browser.run::<bool>(open, vec![]).await?, "it stays open");
    Ok(())
}

#[tokio::test]
async fn it_goes_on_while_one_looks_elsewhere() -> Result<()> {
    let person = Person::with_stretches(&[]).await?;
    person.open(Door::Visit, "").await?;
    person.check(&[("popped", "now")]).await?;
    person.press("pop-clock").await?;
    person.step("about").await?;
    // Asleep, too.
    own_clock::sleep(&person.browser, 300_000).await?;
    person.wait(300_000).await?;
    person.back().await?;
    let card = person.text("[data-card=R-B3]").await?;
    assert!(card.contains(&left(10)), "{card}");
    // A clock that is set back makes it no longer than it was.
    own_clock::set(&person.browser, -3_600_000).await?;
    person.wait(20_000).await?;
    let card = person.text("[data-card=R-B3]").await?;
    assert!(card.contains(&left(20)), "{card}");
    Ok(())
}

#[tokio::test]
async fn someone_who_did_not_pop_is_not_bothered_with_it() -> Result<()> {
    let person = Person::with_stretches(&[]).await?;
    assert!(!person.listed("data-action").await?.iter().any(|it| it == "pop-clock"));
    Ok(())
}
