//! A person with a keyboard alone goes the same way, and always knows where they are.

use anyhow::Result;
use back_check::content::ui_words as ui;
use browser_tests::{Door, Hands, Person, hands};

use crate::words::word;

async fn with_keyboard() -> Result<Person> {
    let person = Person::at(Door::Visit).await?;
    Ok(Person { hands: Hands::Keyboard, ..person })
}

#[tokio::test]
async fn the_whole_way_is_open_to_a_keyboard_alone() -> Result<()> {
    let person = with_keyboard().await?;
    // Each step is checked to bring focus to the new heading: see `Person::step`.
    let walked = person.check(&[("pain", "3"), ("trend", "better")]).await?;
    assert_eq!(walked.stand.level(), "self-care");
    person.see_stretches(&[]).await?;
    assert_eq!(person.step_at("[data-stretch=cat-cow] [data-action=open-stretch]").await?.screen, "stretch");
    person.back().await?;
    assert_eq!(person.step("about").await?.screen, "about");
    person.back().await?;
    person.step("restart").await?;
    assert_eq!(person.step("restart").await?.question.as_deref(), Some("who-for"));
    Ok(())
}

#[tokio::test]
async fn a_first_load_leaves_focus_alone() -> Result<()> {
    let person = Person::at(Door::Visit).await?;
    assert_eq!(person.stand().await?.focus, "body");
    Ok(())
}

#[tokio::test]
async fn a_missing_answer_is_told_and_focused() -> Result<()> {
    for hands in [Hands::Mouse, Hands::Keyboard] {
        let person = Person { hands, ..Person::at(Door::Visit).await? };
        person.step("start").await?;
        assert_eq!(person.seen("data-error").await?.len(), 0);
        person.press("next").await?;
        let focused = "return document.activeElement.matches('[data-error]') && document.activeElement.innerText";
        let message: String = person.browser.until("focus on the message", focused, vec![]).await?;
        assert_eq!(message, word(ui::PICK_ONE));
        assert_eq!(person.stand().await?.question.as_deref(), Some("who-for"), "the question still stands");

        person.answer("who-for", "me").await?;
        assert_eq!(person.seen("data-error").await?.len(), 0, "an answer takes the message away");
        assert_eq!(person.next().await?.question.as_deref(), Some("age"));
    }
    Ok(())
}

#[tokio::test]
async fn the_reason_of_a_question_opens_by_key_and_keeps_focus() -> Result<()> {
    let person = with_keyboard().await?;
    person.step("start").await?;
    let open = "return document.querySelector('[data-action=why]').open";
    assert!(!person.browser.run::<bool>(open, vec![]).await?);
    person.press("why").await?;
    assert!(person.browser.run::<bool>(open, vec![]).await?);
    assert!(hands::focus_is(&person.browser, "summary").await?);
    Ok(())
}
