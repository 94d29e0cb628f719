//! The drawn joint is pulled apart stage by stage, by mouse or keys, and says at each what happens.

use anyhow::Result;
use back_check::content::keys::Key as Word;
use back_check::content::ui_words as ui;
use browser_tests::hands::{focus_is, key};
use browser_tests::{Door, Person, privacy};
use thirtyfour::Key;

use crate::pictures::strokes;
use crate::words::word;

const SLIDER: &str = ".pull input[type=range]";
const JOINT: &str = "svg.joint";

async fn on_about() -> Result<Person> {
    let person = Person::at(Door::Visit).await?;
    person.step("about").await?;
    Ok(person)
}

/// What the slider says: its value, its name, and its meaning for those who hear it and for those who see it.
async fn said(person: &Person) -> Result<(u8, String, String)> {
    let script = "const slider = document.querySelector('.pull input[type=range]');
        return [Number(slider.value), slider.getAttribute('aria-valuetext'), document.querySelector('.meaning').innerText];";
    person.browser.run(script, vec![]).await
}

#[tokio::test]
async fn the_keys_lead_through_the_five_stages_and_back() -> Result<()> {
    let person = on_about().await?;
    let stages: Vec<String> = (0..5).map(|stage| word(Word(ui::POP_STAGE_1.0 + stage))).collect();
    person.browser.run::<()>("document.querySelector('.pull input').focus()", vec![]).await?;
    let watch = "window.asked = 0;
        const ask = window.requestAnimationFrame.bind(window);
        window.requestAnimationFrame = (draw) => { asked += 1; return ask(draw); };";
    person.browser.run::<()>(watch, vec![]).await?;
    let close = strokes(&person, JOINT).await?;
    let mut heard = Vec::new();
    let mut pictures = vec![close.clone()];
    for value in (0..=100).step_by(5) {
        let (at, meaning, seen) = said(&person).await?;
        assert_eq!((at, &seen), (value, &meaning));
        if heard.last() != Some(&meaning) {
            heard.push(meaning);
        }
        key(&person.browser, Key::Right).await?;
        pictures.push(strokes(&person, JOINT).await?);
    }
    assert_eq!(heard, stages);
    pictures.dedup();
    assert!(pictures.len() > 15, "{} pictures on 20 steps", pictures.len());
    assert!(focus_is(&person.browser, SLIDER).await?, "focus stays");
    key(&person.browser, Key::Home).await?;
    assert_eq!(said(&person).await?.1, stages[0]);
    assert_eq!(strokes(&person, JOINT).await?, close, "back as it was");

    let moved = "return asked + document.getAnimations().length";
    assert_eq!(person.browser.run::<u32>(moved, vec![]).await?, 0, "nothing moves by itself");
    assert_eq!(privacy::kept(&person.browser).await?, Vec::<String>::new());
    assert_eq!(privacy::asked_for(&person.browser).await?, Vec::<String>::new());
    Ok(())
}

#[tokio::test]
async fn a_press_on_the_slider_pulls_the_joint_apart() -> Result<()> {
    let person = on_about().await?;
    let close = strokes(&person, JOINT).await?;
    person.press_at(SLIDER).await?;
    let (value, meaning, _) = said(&person).await?;
    assert_eq!(value, 50, "the middle of it");
    assert_eq!(meaning, word(Word(ui::POP_STAGE_1.0 + 2)));
    assert_ne!(strokes(&person, JOINT).await?, close);
    Ok(())
}

#[tokio::test]
async fn someone_who_pops_their_own_back_is_shown_it_with_the_card() -> Result<()> {
    let person = Person::at(Door::Visit).await?.in_a_hurry();
    person.check(&[("aim", "self-pop")]).await?;
    let there = "const card = document.querySelector('[data-card=R-B7]');
        return !!card?.querySelector('svg.joint[role=img]') && !!card.querySelector('.pull input');";
    assert!(person.browser.run::<bool>(there, vec![]).await?);
    person.browser.run::<()>("document.querySelector('.pull input').focus()", vec![]).await?;
    key(&person.browser, Key::End).await?;
    assert_eq!(said(&person).await?.1, word(Word(ui::POP_STAGE_1.0 + 4)));
    // And not to others.
    person.open(Door::Visit, "").await?;
    person.check(&[]).await?;
    assert_eq!(strokes(&person, JOINT).await?.len(), 0);
    Ok(())
}
