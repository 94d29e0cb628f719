//! An emergency stops the check at once, and its card has no way on.

use anyhow::{Context, Result};
use back_check::content::ids::pee_poo_numb;
use browser_tests::{Door, Person};

use crate::words::word;

/// Alone and at once (clinical.md 3, "Emergency stop"), by question.
const AT_ONCE: [(&str, &[&str]); 4] = [
    ("danger-now", &["chest", "clot", "tearing", "faint", "very-ill", "stiff-neck-ill"]),
    ("pee-poo-numb", &["pee-hard", "leak", "no-feel", "saddle"]),
    ("legs-walk", &["both-legs", "weak-worse"]),
    ("stroke-signs", &["face-arm-speech", "see-swallow", "dizzy-neck", "worst-head"]),
];

/// All that an emergency card may offer.
const WAYS: [&str; 5] = ["mistake", "dial", "show-staff", "print", "place"];

#[tokio::test]
async fn each_sign_that_is_an_emergency_alone_stops_the_check_at_once() -> Result<()> {
    let person = Person::at(Door::Visit).await?.in_a_hurry();
    person.step("start").await?;
    for (question, signs) in AT_ONCE {
        person.walk_to(question, &[]).await?;
        for sign in signs {
            person.answer(question, sign).await?;
            let card = person.next().await?;
            assert_eq!((card.screen.as_str(), card.level()), ("outcome", "emergency"), "{question}: {sign}");
            assert_no_way_on(&person, sign).await?;
            let back = person.step("mistake").await?;
            assert_eq!(back.question.as_deref(), Some(question));
            assert_eq!(person.picked(question).await?, *sign, "the answer still stands to be changed");
        }
        person.answer(question, "none").await?;
    }
    assert_ne!(person.next().await?.screen, "outcome", "none of the signs is no emergency");
    Ok(())
}

#[tokio::test]
async fn a_man_who_cannot_feel_the_paper_is_told_at_once_where_to_go() -> Result<()> {
    let person = Person::at(Door::Visit).await?;
    person.open(Door::Visit, "?region=gb").await?;
    person.step("start").await?;
    person.walk_to("pee-poo-numb", &[("age", "50-69")]).await?;
    person.answer("pee-poo-numb", "no-feel").await?;
    let card = person.next().await?;
    assert_eq!(card.level(), "emergency");
    assert_eq!(person.listed("data-rule").await?, ["R-E05"]);
    assert_eq!(person.seen("href").await?, ["tel:999"]);
    assert_no_way_on(&person, "no-feel").await?;

    let staff = person.step("show-staff").await?;
    assert_eq!(staff.screen, "staff");
    let clinical = word(pee_poo_numb::NO_FEEL.clinical());
    assert!(person.text("#back-check").await?.contains(&clinical), "{clinical}");
    assert_eq!(person.back().await?.level(), "emergency");
    Ok(())
}

#[tokio::test]
async fn a_danger_sign_on_the_first_screen_needs_no_question() -> Result<()> {
    let person = Person::at(Door::Visit).await?;
    let card = person.step("danger-now").await?;
    assert_eq!((card.screen.as_str(), card.level()), ("outcome", "emergency"));
    assert_no_way_on(&person, "danger-now").await?;
    assert_eq!(person.step("show-staff").await?.screen, "staff");
    assert_eq!(person.back().await?.level(), "emergency");
    assert_eq!(person.step("mistake").await?.screen, "welcome");
    Ok(())
}

#[tokio::test]
async fn the_place_is_chosen_on_the_card_itself() -> Result<()> {
    let person = Person::at(Door::Visit).await?;
    person.step("danger-now").await?;
    assert_eq!(person.seen("href").await?.len(), 0, "no number is guessed");
    // The places by their order, the first of them unknown and the second Great Britain.
    person.browser.one("select[data-action=place]").await?.send_keys(thirtyfour::Key::Down).await?;
    let dials = person.browser.until::<String>(
        "a number to dial",
        "return document.querySelector('#back-check a[data-action=dial]')?.href",
        vec![],
    );
    assert_eq!(dials.await?, "tel:999");
    Ok(())
}

async fn assert_no_way_on(person: &Person, sign: &str) -> Result<()> {
    let actions = person.seen("data-action").await.context("the card")?;
    let other: Vec<&String> = actions.iter().filter(|it| !WAYS.contains(&it.as_str())).collect();
    assert!(other.is_empty(), "{sign}: the card leads elsewhere by {other:?}");
    assert!(actions.iter().any(|it| it == "mistake") && actions.iter().any(|it| it == "show-staff"), "{actions:?}");
    Ok(())
}
