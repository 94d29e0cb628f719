//! The plan of a session is the person's: what it holds, where, how long, in which order.

use anyhow::Result;
use back_check::content::{STRETCHES, ui_words as ui};
use back_check::session::Item;
use browser_tests::Person;
use serde_json::json;

use crate::session::planned;
use crate::words::word;

async fn at_plan(answers: &[(&str, &str)]) -> Result<Person> {
    let person = Person::with_stretches(answers).await?;
    person.step("plan").await?;
    Ok(person)
}

fn ids(plan: &[Item]) -> Vec<&'static str> {
    plan.iter().map(|item| STRETCHES[item.stretch].id).collect()
}

/// Presses a button of a stretch of the plan, by its place.
async fn change(person: &Person, action: &str, at: usize) -> Result<()> {
    person.press_at(&format!("#back-check .plan-item:nth-child({}) [data-action={action}]", at + 1)).await
}

/// The places of the plan where something can be done.
async fn places(person: &Person, action: &str) -> Result<Vec<usize>> {
    let script = "return [...document.querySelectorAll('.plan-item')].map((it, at) =>
            it.querySelector(`[data-action=${arguments[0]}]`) ? at : -1).filter((at) => at >= 0)";
    person.browser.run(script, vec![json!(action)]).await
}

#[tokio::test]
async fn what_one_wants_changes_the_plan() -> Result<()> {
    let person = at_plan(&[("who-for", "other-here")]).await?;
    let takes = async || -> Result<u32> {
        let text = person.text("[data-screen=plan] .dose").await?;
        Ok(text.chars().filter(char::is_ascii_digit).collect::<String>().parse()?)
    };
    let mut long = Vec::new();
    for minutes in ["3", "5", "10"] {
        person.choose("minutes", minutes).await?;
        let takes = takes().await?;
        let most: u32 = minutes.parse()?;
        assert!(takes <= most, "{minutes} minutes take {takes}");
        long.push(planned(&person).await?.len());
    }
    assert!(long.is_sorted() && long[0] < long[2], "{long:?}");

    person.choose("minutes", "5").await?;
    let five = planned(&person).await?;
    assert!(five.iter().any(|it| STRETCHES[it.stretch].partner));
    person.choose("company", "alone").await?;
    assert!(!planned(&person).await?.iter().any(|it| STRETCHES[it.stretch].partner));
    person.choose("company", "partner").await?;
    assert_eq!(planned(&person).await?, five, "and back");
    person.choose("rest", "20").await?;
    assert!(planned(&person).await?.len() <= five.len());
    person.choose("rest", "10").await?;
    for spot in ["chair", "bed", "floor"] {
        person.choose("spot", spot).await?;
        let plan = planned(&person).await?;
        let needs = |item: &Item| STRETCHES[item.stretch].form(item.variant).needs.iter().map(|need| need.id);
        let kit: Vec<&str> = plan.iter().flat_map(needs).collect();
        let elsewhere: &[&str] = match spot {
            "chair" => &["mat", "mat-or-bed"],
            "bed" => &["mat", "chair"],
            _ => &["chair"],
        };
        assert!(!plan.is_empty() && !kit.iter().any(|it| elsewhere.contains(it)), "{spot}: {kit:?}");
    }
    // What was chosen stays for the next plan, as long as the page is open.
    person.choose("minutes", "3").await?;
    person.back().await?;
    person.step("plan").await?;
    assert_eq!(person.picked("minutes").await?, "3");
    Ok(())
}

#[tokio::test]
async fn only_what_can_be_had_is_offered() -> Result<()> {
    // Nobody is there to help.
    let person = at_plan(&[]).await?;
    assert_eq!(person.picked("company").await?, "");
    // No mat, no bed.
    let person = Person::with_stretches(&[("who-for", "me")]).await?;
    person.back().await?;
    person.answer("kit", "chair").await?;
    person.next().await?;
    person.step("plan").await?;
    assert_eq!(person.picked("spot").await?, "chair");
    let spots = "return [...document.querySelectorAll('input[name=spot]')].map((it) => it.value)";
    assert_eq!(person.browser.run::<Vec<String>>(spots, vec![]).await?, ["chair"]);
    Ok(())
}

#[tokio::test]
async fn a_stretch_is_put_earlier_swapped_and_left_out() -> Result<()> {
    let person = at_plan(&[]).await?;
    person.choose("minutes", "10").await?;
    let before = ids(&planned(&person).await?);
    assert!(before.len() > 3, "{before:?}");
    assert!(!places(&person, "earlier").await?.contains(&0), "nothing is earlier than the first");

    let at = places(&person, "earlier").await?[0];
    change(&person, "earlier", at).await?;
    let mut moved = before.clone();
    moved.swap(at - 1, at);
    assert_eq!(ids(&planned(&person).await?), moved);

    // Where all that can be done is planned, there is nothing to swap for.
    person.choose("minutes", "5").await?;
    let moved = ids(&planned(&person).await?);
    let at = places(&person, "swap").await?[0];
    change(&person, "swap", at).await?;
    let swapped = ids(&planned(&person).await?);
    assert!(!moved.contains(&swapped[at]), "another: {swapped:?}");
    assert_eq!((&swapped[..at], &swapped[at + 1..]), (&moved[..at], &moved[at + 1..]));

    let mut left = swapped;
    while let Some(at) = places(&person, "drop").await?.last() {
        change(&person, "drop", *at).await?;
        left.remove(*at);
        assert_eq!(ids(&planned(&person).await?), left);
    }
    assert_eq!(left.len(), 1, "one is left: {left:?}");
    person.begin().await?;
    assert_eq!(ids(&planned(&person).await?), left, "what is planned is done");
    assert_eq!(person.back().await?.screen, "plan");
    assert_eq!(ids(&planned(&person).await?), left);
    Ok(())
}

#[tokio::test]
async fn whatever_is_pressed_focus_is_not_lost() -> Result<()> {
    let person = at_plan(&[]).await?;
    let mut lost = Vec::new();
    for action in ["earlier", "swap", "drop"] {
        let mut at = 0;
        loop {
            // The plan anew, as it was.
            for minutes in ["3", "5"] {
                person.choose("minutes", minutes).await?;
            }
            let Some(place) = places(&person, action).await?.get(at).copied() else { break };
            let focus =
                "document.querySelector(`.plan-item:nth-child(${arguments[0]}) [data-action=${arguments[1]}]`).focus()";
            person.browser.run::<()>(focus, vec![json!(place + 1), json!(action)]).await?;
            change(&person, action, place).await?;
            // By the stretches, or else where one starts to read.
            let near = "const active = document.activeElement;
                const by = active.matches('h1') || active.closest('section')?.contains(document.querySelector('.plan'));
                return by ? '' : active.localName";
            let focus: String = person.browser.run(near, vec![]).await?;
            if !focus.is_empty() {
                lost.push(format!("{action} of stretch {} leaves focus on {focus}", place + 1));
            }
            at += 1;
        }
        assert!(at > 0, "nothing can be done: {action}");
    }
    assert!(lost.is_empty(), "{}", lost.join("\n"));
    Ok(())
}

#[tokio::test]
async fn how_stiff_it_was_and_is_may_be_told() -> Result<()> {
    for (before, after, told) in [("6", "3", ui::STIFF_LESS), ("4", "4", ui::STIFF_SAME), ("2", "5", ui::STIFF_MORE)] {
        let person = at_plan(&[]).await?;
        person.choose("stiffness-before", before).await?;
        person.begin().await?;
        person.step("begin").await?;
        person.step("end").await?;
        assert_eq!(person.picked("stiffness-after").await?, "");
        person.choose("stiffness-after", after).await?;
        let sentence = word(told).replace("{ $before }", before).replace("{ $after }", after);
        let text = person.text("#back-check").await?;
        let end = sentence.rsplit(". ").next().unwrap_or_default();
        assert!(text.contains(end), "no {end:?} in {text}");
        // And not the next time.
        person.step("menu").await?;
        person.step("plan").await?;
        assert_eq!(person.picked("stiffness-before").await?, "");
    }
    Ok(())
}
