//! The figure of a session moves as the person does, and stands still for those who asked for less motion.

use anyhow::Result;
use browser_tests::Person;
use browser_tests::settings::{self, Media};

use crate::moving::see_it_move;
use crate::pictures::strokes;
use crate::session::HOUR;

/// Counts the shapes that the figure is seen in while the browser draws twenty frames.
const SHAPES: &str = "const shapes = new Set();
    for (let frame = 0; frame < 20; frame += 1) {
        await new Promise(requestAnimationFrame);
        shapes.add([...document.querySelectorAll('svg.moving path')].map((it) => it.getAttribute('d')).join());
    }
    return shapes.size;";

async fn shapes(person: &Person) -> Result<usize> {
    person.browser.run_async(SHAPES, vec![]).await
}

const STILLS: &str = "return [...document.querySelectorAll('.stills svg')].filter((it) => it.checkVisibility()).length";

#[tokio::test]
async fn it_shows_the_move_stands_in_a_hold_and_stops_with_the_session() -> Result<()> {
    let person = Person::with_stretches(&[]).await?;
    person.start_session().await?;
    // To get ready, one sees the whole move.
    see_it_move(&person).await?;
    assert_eq!(person.browser.run::<usize>(STILLS, vec![]).await?, 0, "the key poses are for those who want no motion");
    person.press("pause").await?;
    assert_eq!(shapes(&person).await?, 1, "paused");
    person.press("resume").await?;
    see_it_move(&person).await?;
    let mut holds = Vec::new();
    for phase in ["move", "hold", "move"] {
        person.looks_on_to(phase, HOUR).await?;
        if phase == "move" {
            see_it_move(&person).await?;
        } else {
            // Its first frame brings it there.
            shapes(&person).await?;
            assert_eq!(shapes(&person).await?, 1, "{phase}");
            holds = strokes(&person, "svg.moving").await?;
        }
    }
    let (picture, drawn): (bool, usize) = person
        .browser
        .run(
            "const svg = document.querySelector('svg.moving');
            return [svg.getAttribute('role') === 'img' && svg.getAttribute('aria-label').length > 10, svg.children.length];",
            vec![],
        )
        .await?;
    assert!(picture && drawn > 5 && holds.len() > 5);
    person.step("end").await?;
    let asked = "let asked = 0;
        const ask = window.requestAnimationFrame;
        window.requestAnimationFrame = (draw) => { asked += 1; return ask(draw); };
        for (let frame = 0; frame < 10; frame += 1) await new Promise(ask);
        window.requestAnimationFrame = ask;
        return asked;";
    assert_eq!(person.browser.run_async::<usize>(asked, vec![]).await?, 0, "frames are asked for after the session");
    Ok(())
}

#[tokio::test]
async fn it_changes_only_with_the_step_for_those_who_want_less_motion() -> Result<()> {
    let person = Person::with_stretches(&[]).await?;
    settings::media(&person.browser, Media { reduced_motion: true, ..Media::default() }).await?;
    person.start_session().await?;
    let mut poses = Vec::new();
    for phase in ["ready", "move", "hold", "move", "rest"] {
        if phase != "ready" {
            person.looks_on_to(phase, HOUR).await?;
        }
        let before = strokes(&person, "svg.moving").await?;
        assert!(before.len() > 5, "{phase}: there is no figure");
        assert_eq!(shapes(&person).await?, 1, "{phase}");
        person.wait(1500).await?;
        assert_eq!(shapes(&person).await?, 1, "{phase}");
        assert_eq!(strokes(&person, "svg.moving").await?, before, "{phase}");
        assert!(person.browser.run::<usize>(STILLS, vec![]).await? > 1, "{phase}: no key poses");
        poses.push(before);
    }
    let [_, way_in, hold, way_out, rest] = &poses[..] else { panic!("{} poses", poses.len()) };
    assert_eq!(way_in, hold, "on the way in, one sees where it leads");
    assert_ne!(way_out, hold, "and on the way out");
    assert_eq!(way_out, rest);
    Ok(())
}

#[tokio::test]
async fn the_other_side_is_shown_mirrored() -> Result<()> {
    let person = Person::with_stretches(&[]).await?;
    settings::media(&person.browser, Media { reduced_motion: true, ..Media::default() }).await?;
    person.step("plan").await?;
    person.choose("spot", "chair").await?;
    person.choose("minutes", "10").await?;
    person.begin().await?;
    person.step("begin").await?;
    let mut sides = Vec::new();
    while person.sees().await?.screen == "session" && sides.len() < 20 {
        person.looks_on_to("hold", HOUR).await?;
        let seen = person.sees().await?;
        if seen.phase == "hold" && seen.side != "both" {
            sides.push((seen.stretch, seen.side, strokes(&person, "svg.moving").await?));
        }
    }
    let pairs: Vec<_> = sides
        .iter()
        .zip(sides.iter().skip(1))
        .filter(|(one, other)| one.0 == other.0 && one.1 == "left" && other.1 == "right")
        .collect();
    assert!(!pairs.is_empty(), "no stretch of this plan has sides");
    assert!(pairs.iter().all(|(left, right)| left.2 != right.2), "both sides look the same");
    Ok(())
}
