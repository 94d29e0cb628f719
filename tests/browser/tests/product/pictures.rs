//! The picture of a stretch can be looked at from every side, by everyone, and on paper.

use std::time::Duration;

use anyhow::Result;
use browser_tests::hands::{focus_is, key};
use browser_tests::settings::{self, Media};
use browser_tests::{Door, Hands, Person, layout};
use serde_json::json;
use thirtyfour::Key;

/// Someone with a mouse who has opened a stretch of the full form.
pub(crate) async fn at_stretch(stretch: &str) -> Result<Person> {
    let person = Person::at(Door::Visit).await?.in_a_hurry();
    person.check(&[]).await?;
    person.see_stretches(&[]).await?;
    person.step_at(&format!("[data-stretch={stretch}] [data-action=open-stretch]")).await?;
    Ok(Person { hands: Hands::Mouse, ..person })
}

/// The strokes of a picture: class and path of each, and first of all the room it shows.
pub(crate) async fn strokes(person: &Person, picture: &str) -> Result<Vec<(String, String)>> {
    let script = "const picture = document.querySelector(arguments[0]);
        if (!picture) return [];
        const path = (it) => [it.getAttribute('class'), it.getAttribute('d')];
        return [['', picture.getAttribute('viewBox')], ...[...picture.children].map(path)];";
    person.browser.run(script, vec![json!(picture)]).await
}

const LARGE: &str = "svg.large";

#[tokio::test]
async fn the_buttons_turn_it_there_and_back() -> Result<()> {
    for hands in [Hands::Mouse, Hands::Keyboard] {
        let person = Person { hands, ..at_stretch("cat-cow").await? };
        let straight = strokes(&person, LARGE).await?;
        let still = strokes(&person, ".stills svg").await?;
        for (there, back) in [("turn-left", "turn-right"), ("turn-right", "turn-left")] {
            person.press(there).await?;
            assert_ne!(strokes(&person, LARGE).await?, straight, "{there}");
            assert_ne!(strokes(&person, ".stills svg").await?, still, "{there}: the stills turn with it");
            person.press(back).await?;
            assert_eq!(strokes(&person, LARGE).await?, straight, "{there}, {back}");
        }
        for _ in 0..12 {
            person.press("turn-right").await?;
        }
        assert_eq!(strokes(&person, LARGE).await?, straight, "once round");
    }
    Ok(())
}

#[tokio::test]
async fn the_arrow_keys_turn_it_there_and_back() -> Result<()> {
    let person = Person { hands: Hands::Keyboard, ..at_stretch("cat-cow").await? };
    // Leads focus there, and turns it a first time.
    person.press("turn-left").await?;
    let before = strokes(&person, LARGE).await?;
    for (there, back) in [(Key::Right, Key::Left), (Key::Left, Key::Right)] {
        key(&person.browser, there).await?;
        assert_ne!(strokes(&person, LARGE).await?, before);
        key(&person.browser, back).await?;
        assert_eq!(strokes(&person, LARGE).await?, before);
    }
    assert!(focus_is(&person.browser, "[data-action=turn-left]").await?, "focus stays");
    Ok(())
}

#[tokio::test]
async fn a_drag_turns_it_and_a_mouse_that_passes_does_not() -> Result<()> {
    let person = at_stretch("cat-cow").await?;
    let straight = strokes(&person, LARGE).await?;
    let picture = person.browser.one(LARGE).await?;
    let hand = || person.browser.driver().action_chain_with_delay(None, Some(Duration::ZERO));
    hand().move_to_element_center(&picture).move_by_offset(30, 0).perform().await?;
    assert_eq!(strokes(&person, LARGE).await?, straight, "no button was down");
    hand().move_to_element_center(&picture).click_and_hold().move_by_offset(40, 0).perform().await?;
    let turned = strokes(&person, LARGE).await?;
    assert_ne!(turned, straight);
    hand().move_by_offset(-40, 0).perform().await?;
    assert_eq!(strokes(&person, LARGE).await?, straight, "back where it was");
    hand().move_by_offset(40, 0).release().perform().await?;
    assert_eq!(strokes(&person, LARGE).await?, turned);
    hand().move_by_offset(20, 0).perform().await?;
    assert_eq!(strokes(&person, LARGE).await?, turned, "let go");
    Ok(())
}

#[tokio::test]
async fn the_other_side_is_shown_where_there_is_one() -> Result<()> {
    let person = at_stretch("seated-thoracic-twist").await?;
    let (side, still) = (strokes(&person, LARGE).await?, strokes(&person, ".stills svg").await?);
    person.press("other-side").await?;
    assert_ne!(strokes(&person, LARGE).await?, side);
    person.press("other-side").await?;
    assert_eq!(strokes(&person, LARGE).await?, side);
    assert_eq!(strokes(&person, ".stills svg").await?, still);

    person.back().await?;
    person.step_at("[data-stretch=cat-cow] [data-action=open-stretch]").await?;
    let actions = person.seen("data-action").await?;
    assert!(!actions.iter().any(|it| it == "other-side"), "both sides of it are one: {actions:?}");
    Ok(())
}

#[tokio::test]
async fn nothing_moves_about_while_it_is_turned() -> Result<()> {
    let person = at_stretch("seated-thoracic-twist").await?.in_a_hurry();
    for (width, text) in [(320, 16), (360, 32), (1280, 16)] {
        settings::size(&person.browser, width, 800, 1.0).await?;
        settings::text_size(&person.browser, text).await?;
        let placed = async || -> Result<Vec<layout::Placed>> {
            Ok(layout::placed(&person.browser).await?.into_iter().filter(|it| it.element != "path").collect())
        };
        let before = placed().await?;
        for action in ["turn-right", "turn-right", "turn-right", "other-side", "turn-left"] {
            person.press(action).await?;
            assert_eq!(placed().await?, before, "{action}, {width} wide, text {text}");
        }
    }
    Ok(())
}

#[tokio::test]
async fn on_paper_the_key_poses_are_shown_and_nothing_to_press() -> Result<()> {
    let person = at_stretch("seated-thoracic-twist").await?;
    let seen = async |selector: &str| -> Result<usize> {
        let script = "return [...document.querySelectorAll(arguments[0])].filter((it) => it.checkVisibility()).length";
        person.browser.run(script, vec![json!(selector)]).await
    };
    let stills = seen(".stills svg").await?;
    assert!(stills > 1 && seen(LARGE).await? == 1 && seen(".turning button").await? == 4);
    for moves in [false, true] {
        settings::media(&person.browser, Media::default()).await?;
        if moves {
            person.press("play").await?;
        }
        settings::paper(&person.browser).await?;
        assert_eq!(seen(".stills svg").await?, stills);
        assert_eq!(seen(".large, .moving, .turning, .turning button, .figure .hint").await?, 0);
        let unpainted = "return [...document.querySelectorAll('.stills svg')]
            .filter((it) => it.getBoundingClientRect().height < 40).length";
        assert_eq!(person.browser.run::<usize>(unpainted, vec![]).await?, 0);
    }
    Ok(())
}

/// Strokes of the body and of the arrow that stand out against what is behind them by less than 3 to 1, neither with their
/// filling nor with their outline; one a line.
const FAINT: &str = r"
    const context = document.createElement('canvas').getContext('2d', { willReadFrequently: true });
    const light = (colour) => {
        context.fillStyle = colour;
        context.fillRect(0, 0, 1, 1);
        const [red, green, blue] = [...context.getImageData(0, 0, 1, 1).data].map((it) => it / 255)
            .map((it) => it <= 0.04045 ? it / 12.92 : ((it + 0.055) / 1.055) ** 2.4);
        return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
    };
    const contrast = (one, other) => {
        const [least, most] = [light(one), light(other)].sort((a, b) => a - b);
        return (most + 0.05) / (least + 0.05);
    };
    const faint = new Set();
    for (const it of document.querySelectorAll('svg:is(.large, .still, .thumb, .map, .joint) path')) {
        const picture = it.closest('svg');
        // Eyes lie on a face; all else stands before the stage.
        const behind = it.matches('.eye') ? getComputedStyle(picture.querySelector('.skin')).fill
            : getComputedStyle(picture).backgroundColor;
        const { fill, stroke } = getComputedStyle(it);
        const kind = it.getAttribute('class');
        // What stands around may be quiet, where nothing forces it to be one colour with what is behind it.
        const least = /mat|soft|wood|glow/.test(kind) ? 1.05 : 3;
        const best = Math.max(...[fill, stroke].filter((it) => it !== 'none').map((it) => contrast(it, behind)));
        if (best < least) faint.add(`${picture.getAttribute('class')} ${kind}: ${fill}, ${stroke} on ${behind}: ${best}`);
    }
    return [...faint];";

#[tokio::test]
async fn every_stroke_can_be_seen_in_all_colours() -> Result<()> {
    let person = at_stretch("seated-thoracic-twist").await?.in_a_hurry();
    let mut found = Vec::new();
    let mut look = async |screen: &str| -> Result<()> {
        for (dark, forced_colors) in [(false, false), (true, false), (false, true), (true, true)] {
            settings::media(&person.browser, Media { dark, forced_colors, reduced_motion: true }).await?;
            let faint: Vec<String> = person.browser.run(FAINT, vec![]).await?;
            found.extend(faint.into_iter().map(|it| format!("{screen}, dark {dark}, forced {forced_colors}: {it}")));
        }
        Ok(())
    };
    look("stretch").await?;
    person.back().await?;
    look("menu").await?;
    person.open(Door::Visit, "").await?;
    person.step("about").await?;
    look("about").await?;
    person.back().await?;
    person.step("start").await?;
    person.walk_to("where", &[]).await?;
    look("the back").await?;
    assert!(found.is_empty(), "{} strokes are faint:\n{}", found.len(), found.join("\n"));
    Ok(())
}
