//! What the element's place on the page gives away.

use anyhow::Result;
use browser_tests::{Engine, Hands, HostSite, Person, spy};
use serde_json::json;

use super::reader;

/// How tall the element is, as the page knows it, and what stands in the frame.
async fn heights(person: &Person<HostSite>, known: &mut Vec<(String, f64, f64)>) -> Result<()> {
    let stand = person.stand().await?;
    let inside = "return document.getElementById('back-check').offsetHeight";
    let inside: f64 = person.browser.run(inside, vec![]).await?;
    person.browser.leave().await?;
    let outside = "return document.querySelector('back-check').getBoundingClientRect().height";
    let outside: f64 = person.browser.run(outside, vec![]).await?;
    person.look_inside().await?;
    known.push((format!("{} {}", stand.screen, stand.level()), outside, inside));
    Ok(())
}

#[tokio::test]
async fn it_is_as_tall_at_an_emergency_as_before_the_first_tap() -> Result<()> {
    for engine in Engine::ALL {
        let mut person = reader(engine, spy::OURS).await?;
        let mut known = Vec::new();
        heights(&person, &mut known).await?;
        person.step("start").await?;
        person.hands = Hands::Shortcut;
        heights(&person, &mut known).await?;
        person.walk_to("pee-poo-numb", &[]).await?;
        person.answer("pee-poo-numb", "no-feel").await?;
        person.next().await?;
        heights(&person, &mut known).await?;
        person.step("mistake").await?;
        person.answer("pee-poo-numb", "none").await?;
        person.next().await?;
        person.walk_through(&[]).await?;
        heights(&person, &mut known).await?;
        person.next().await?;
        heights(&person, &mut known).await?;
        person.see_stretches(&[]).await?;
        heights(&person, &mut known).await?;
        person.step_at("[data-stretch=cat-cow] [data-action=open-stretch]").await?;
        heights(&person, &mut known).await?;

        let (_, first, _) = known[0];
        assert!(first > 500.0 && known.iter().all(|(_, outside, _)| *outside == first), "{engine}: {known:?}");
        // It could tell a lot.
        let mut inside: Vec<i64> = known.iter().map(|(_, _, inside)| inside.round() as i64).collect();
        inside.sort_unstable();
        inside.dedup();
        assert!(inside.len() > 4, "{engine}: {known:?}");
        person.browser.leave().await?;
        let recording = person.recording().await?;
        assert_eq!(recording.heights().last(), Some(&first), "{engine}");
        assert_eq!(recording.inside_and_after()[0].heights(), Vec::<f64>::new(), "{engine}");
    }
    Ok(())
}

/// How low a window is in which the first heading of the frame cannot be seen together with what is pressed.
const LOW: (u32, u32) = (1280, 600);

/// A reader in a low window, at the first question. They take the shortcut: what is pressed has no part in how the page scrolls.
async fn low_reader(engine: Engine) -> Result<Person<HostSite>> {
    let mut person = reader(engine, spy::OURS).await?;
    person.step("start").await?;
    person.hands = Hands::Shortcut;
    person.browser.window(LOW.0, LOW.1).await?;
    let lower = "document.getElementById('above').style.paddingBottom = '900px'";
    person.browser.run::<()>(lower, vec![]).await?;
    person.look_inside().await?;
    Ok(person)
}

/// Brings the lower end of the frame into the window, and presses. Returns how far the page scrolled then.
async fn press_below(person: &Person<HostSite>, action: &str, comes: &str) -> Result<f64> {
    person.browser.leave().await?;
    let down = "const { bottom } = document.querySelector('back-check').getBoundingClientRect();
        scrollBy({ top: bottom - innerHeight, behavior: 'instant' });
        return scrollY";
    let before: f64 = person.browser.run(down, vec![]).await?;
    person.is_quiet().await?;
    person.look_inside().await?;
    if comes == "step" {
        person.step(action).await?;
    } else {
        person.press(action).await?;
        let there = "return document.activeElement.matches(arguments[0])";
        person.browser.until::<bool>("focus", there, vec![json!(comes)]).await?;
    }
    person.browser.leave().await?;
    person.is_quiet().await?;
    let after: f64 = person.browser.run("return scrollY", vec![]).await?;
    person.look_inside().await?;
    Ok(after - before)
}

#[tokio::test]
async fn where_the_page_is_scrolled_to_does_not_tell_which_screen_came() -> Result<()> {
    for engine in Engine::ALL {
        let person = low_reader(engine).await?;
        let mut known = Vec::new();
        let mut step = async |action: &str| -> Result<()> {
            let far = press_below(&person, action, "step").await?;
            let stand = person.stand().await?;
            known.push((stand.screen, stand.question, far));
            Ok(())
        };
        for (question, answer) in
            [("who-for", "me"), ("age", "18-49"), ("danger-now", "none"), ("pee-poo-numb", "no-feel")]
        {
            person.answer(question, answer).await?;
            step("next").await?;
        }
        step("mistake").await?;
        person.answer("pee-poo-numb", "none").await?;
        step("next").await?;
        person.walk_through(&[]).await?;
        step("next").await?;
        step("see-stretches").await?;
        let (.., first) = known[0];
        assert!(known.iter().all(|(.., far)| (*far - first).abs() < 1.0), "{engine}: {known:?}");
    }
    Ok(())
}

#[tokio::test]
async fn nor_does_it_tell_which_question_was_left_without_an_answer() -> Result<()> {
    for engine in Engine::ALL {
        let person = low_reader(engine).await?;
        let mut known = Vec::new();
        for question in ["who-for", "age", "danger-now", "pee-poo-numb"] {
            known.push((question, press_below(&person, "next", "[data-error]").await?));
            person.answer_harmlessly(question).await?;
            person.next().await?;
        }
        let (_, first) = known[0];
        assert!(known.iter().all(|(_, far)| (*far - first).abs() < 1.0), "{engine}: {known:?}");
    }
    Ok(())
}
