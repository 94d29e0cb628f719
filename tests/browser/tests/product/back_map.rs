//! The picture of the back answers the question where, for those who tap it, and is in nobody else's way.

use std::time::Duration;

use anyhow::Result;
use browser_tests::{Door, Hands, Person};
use serde_json::json;

/// What the areas stand for, in the order they are drawn.
const AREAS: [&str; 7] = ["neck", "shoulders-hips", "upper", "mid", "low", "buttock", "bone"];

async fn asked_where() -> Result<Person> {
    let person = Person::at(Door::Visit).await?.in_a_hurry();
    person.step("start").await?;
    person.walk_to("where", &[]).await?;
    Ok(Person { hands: Hands::Mouse, ..person })
}

/// Presses an area with the mouse, at a point where nothing lies over it.
async fn tap(person: &Person, area: usize) -> Result<()> {
    person.browser.one("svg.map").await?;
    let script = "const area = document.querySelectorAll('svg.map path.area')[arguments[0]];
        const box = area.getBoundingClientRect();
        const shares = Array.from({ length: 24 }, (_, at) => (at + 0.5) / 24);
        const points = shares.flatMap((down) => shares.map((along) =>
            [Math.round(box.left + box.width * along), Math.round(box.top + box.height * down)]));
        return points.find(([x, y]) => document.elementFromPoint(x, y) === area) ?? null;";
    let (x, y): (i64, i64) = person.browser.until("the area can be tapped", script, vec![json!(area)]).await?;
    Ok(person
        .browser
        .driver()
        .action_chain_with_delay(None, Some(Duration::ZERO))
        .move_to(x, y)
        .click()
        .perform()
        .await?)
}

/// The areas that look picked, by what they stand for.
async fn shown(person: &Person) -> Result<Vec<&'static str>> {
    let script = "return [...document.querySelectorAll('svg.map path.area')].map((it) => it.matches('.picked'))";
    let picked: Vec<bool> = person.browser.run(script, vec![]).await?;
    assert_eq!(picked.len(), AREAS.len());
    Ok(AREAS.into_iter().zip(picked).filter(|(_, picked)| *picked).map(|(area, _)| area).collect())
}

#[tokio::test]
async fn a_tap_on_an_area_picks_its_option_and_a_second_takes_it_away() -> Result<()> {
    let person = asked_where().await?;
    for (at, area) in AREAS.into_iter().enumerate() {
        tap(&person, at).await?;
        assert_eq!((person.picked("where").await?, shown(&person).await?), (area.to_owned(), vec![area]));
        tap(&person, at).await?;
        assert_eq!((person.picked("where").await?, shown(&person).await?), (String::new(), vec![]));
    }
    // Several stand beside each other, and are an answer.
    tap(&person, 2).await?;
    tap(&person, 4).await?;
    assert_eq!(shown(&person).await?, ["upper", "low"]);
    person.next().await?;
    person.back().await?;
    assert_eq!(shown(&person).await?, ["upper", "low"]);
    Ok(())
}

#[tokio::test]
async fn a_tick_of_an_option_shows_on_the_picture() -> Result<()> {
    for hands in [Hands::Mouse, Hands::Keyboard] {
        let person = Person { hands, ..asked_where().await? };
        for area in AREAS {
            person.answer("where", area).await?;
            assert_eq!(shown(&person).await?, [area]);
        }
        person.answer("where", "neck bone").await?;
        assert_eq!(shown(&person).await?, ["neck", "bone"]);
    }
    Ok(())
}

#[tokio::test]
async fn it_is_out_of_the_way_of_keys_and_screen_readers() -> Result<()> {
    let person = asked_where().await?;
    let hidden = "const map = document.querySelector('.body-map');
        return map.getAttribute('aria-hidden') === 'true' && map.contains(document.querySelector('svg.map'))
            && [...map.querySelectorAll('*')].every((it) => it.tabIndex < 0);";
    assert!(person.browser.run::<bool>(hidden, vec![]).await?);
    // What is drawn there is offered in words beside it.
    let offered = "return [...document.querySelectorAll('input[name=where]')].map((it) => it.value)";
    let offered: Vec<String> = person.browser.run(offered, vec![]).await?;
    assert!(AREAS.iter().all(|area| offered.iter().any(|it| it == area)), "{offered:?}");
    let nodes = person.browser.devtools("Accessibility.getFullAXTree", json!({})).await?;
    let nodes = nodes["nodes"].as_array().cloned().unwrap_or_default();
    let heard = |role: &str| nodes.iter().filter(|it| it["role"]["value"] == role && it["ignored"] == false).count();
    assert_eq!(heard("checkbox"), offered.len());
    assert_eq!((heard("image"), heard("img"), heard("SvgRoot"), heard("graphics-document")), (0, 0, 0, 0));
    Ok(())
}
