//! The frame's height: reserved before it is there, the same to the end, and enough for the first screen.

use anyhow::{Context, Result};
use browser_tests::host::{blog, built};
use browser_tests::settings;
use browser_tests::{Engine, HostSite, Person};
use serde::Deserialize;
use serde_json::json;

use crate::frame::{FRAME, check, drawn, open, reader, widget};

/// From the narrowest phone to a page without a column.
const WIDTHS: [u32; 9] = [280, 320, 360, 414, 480, 600, 768, 1024, 1280];

/// What a page notes of the element: each height that it has had, and what went wrong with measuring.
const NOTES: &str = "<script>window.heights = [];
    window.wrong = [];
    addEventListener('error', (event) => wrong.push(event.message));
    window.look = (it) => new ResizeObserver(() => it.isConnected && heights.push(it.offsetHeight)).observe(it);</script>";

/// How the first screen stands in its frame.
#[derive(Clone, Copy, Debug, PartialEq, Deserialize)]
struct Inside {
    width: u32,
    height: u32,
    wide: u32,
    high: u32,
}

/// The sizes of the frame's window, and of what is in it.
const INSIDE: &str = "const { scrollWidth, scrollHeight, clientWidth, clientHeight } = document.documentElement;
    return { width: clientWidth, height: clientHeight, wide: scrollWidth, high: scrollHeight };";

async fn height(person: &Person<HostSite>) -> Result<u32> {
    person.browser.run("return document.querySelector('back-check').offsetHeight", vec![]).await
}

#[tokio::test]
async fn the_height_is_reserved_at_every_width() -> Result<()> {
    for engine in Engine::ALL {
        let page = |ours: &str| {
            format!("{NOTES}<script src=\"{ours}/back-check.js\" data-only-elements></script><div id=place></div>")
        };
        let person = reader(engine, page).await?;
        person.browser.window(1400, 800).await?;
        let mut wrong = vec![];
        for region in ["", "gb"] {
            for width in WIDTHS {
                let put = "const [width, region] = arguments;
                    Object.assign(window, { heights: [], heard: [] });
                    place.style.width = width + 'px';
                    const it = document.createElement('back-check');
                    if (region) it.setAttribute('region', region);
                    place.replaceChildren(it);
                    window.look(it);
                    return it.offsetHeight;";
                let reserved: u32 = person.browser.run(put, vec![json!(width), json!(region)]).await?;
                person.enter().await?;
                let inside: Inside = person.browser.run(INSIDE, vec![]).await?;
                person.browser.leave().await?;
                drawn(&person).await?;
                // The one before, which went, is 0 high.
                let heights: Vec<u32> = person.browser.run("return heights.filter((it) => it > 0)", vec![]).await?;
                if heights != [reserved] || inside.high > inside.height || inside.wide > inside.width {
                    wrong.push(format!("{width} {region}: reserved {reserved}, had {heights:?}, {inside:?}"));
                }
            }
        }
        assert!(wrong.is_empty(), "{engine}:\n{}", wrong.join("\n"));
        let problems: Vec<String> = person.browser.run("return wrong", vec![]).await?;
        assert!(problems.is_empty(), "{engine}: {problems:?}");
    }
    Ok(())
}

/// A level, answers that lead to it, and where one goes from there.
type Way = (&'static str, &'static [(&'static str, &'static str)], &'static str);

#[tokio::test]
async fn the_height_is_the_same_to_the_end_whatever_is_answered() -> Result<()> {
    let ways: [Way; 4] = [
        ("emergency", &[("pee-poo-numb", "no-feel")], "show-staff"),
        ("urgent", &[("legs-walk", "hands"), ("unsteady-speed", "months")], "show-staff"),
        ("soon", &[("spread", "below-knee"), ("duration", "6w-3m"), ("pain", "4")], "restart"),
        ("self-care", &[], "see-stretches"),
    ];
    for engine in Engine::ALL {
        let page = |ours: &str| {
            format!("{NOTES}{}<script>look(document.querySelector('back-check'))</script>", widget(ours, ""))
        };
        let mut person = reader(engine, page).await?;
        for (level, answers, further) in ways {
            open(&person, "/").await?;
            person.enter().await?;
            person.browser.leave().await?;
            drawn(&person).await?;
            let before = height(&person).await?;
            person.browser.run::<()>("heights.length = 0", vec![]).await?;
            person.enter().await?;
            let stand = check(&mut person, answers).await?;
            assert_eq!(stand.level(), level);
            person.step(further).await?;
            person.browser.leave().await?;
            drawn(&person).await?;
            assert_eq!(height(&person).await?, before, "{level} in {engine}");
            let (heights, wrong): (Vec<u32>, Vec<String>) =
                person.browser.run("return [heights, wrong]", vec![]).await?;
            assert_eq!((heights, wrong), (vec![], vec![]), "{level} in {engine}");
        }
    }
    Ok(())
}

#[tokio::test]
async fn a_turned_phone_gives_the_height_of_its_new_width_and_keeps_the_answers() -> Result<()> {
    // No engine's window is narrower.
    const ON_END: (u32, u32) = (500, 780);
    const ON_SIDE: (u32, u32) = (780, 500);
    for engine in Engine::ALL {
        let person = reader(engine, |ours| widget(ours, "")).await?;
        let mut fresh = vec![];
        for (width, height_of_window) in [ON_END, ON_SIDE] {
            person.browser.window(width, height_of_window).await?;
            open(&person, "/").await?;
            person.enter().await?;
            person.browser.leave().await?;
            fresh.push(height(&person).await?);
        }
        assert!(fresh[0] > fresh[1], "{engine}: {fresh:?}");
        for begun in [false, true] {
            person.browser.window(ON_END.0, ON_END.1).await?;
            open(&person, "/").await?;
            person.enter().await?;
            if begun {
                person.step("start").await?;
                person.walk_to("pee-poo-numb", &[]).await?;
                person.answer("pee-poo-numb", "leak").await?;
            }
            for (at, (width, height_of_window)) in [(1, ON_SIDE), (0, ON_END)] {
                person.browser.window(width, height_of_window).await?;
                let same = "return document.querySelector('back-check').offsetHeight === arguments[0]";
                let what = format!("{} high at {width} in {engine}, begun: {begun}", fresh[at]);
                person.browser.until::<bool>(&what, same, vec![json!(fresh[at])]).await?;
            }
            person.enter().await?;
            if begun {
                assert_eq!(person.picked("pee-poo-numb").await?, "leak", "{engine}");
                person.back().await?;
                assert_eq!(person.picked("danger-now").await?, "none", "{engine}");
            }
        }
    }
    Ok(())
}

/// In Chromium alone, which says what has moved.
#[tokio::test]
async fn nothing_on_the_page_moves_when_the_frame_comes() -> Result<()> {
    const ROOM: &str = "style=\"display:block;min-height:1120px\"";
    // Whoever leaves no room sees it made once, when the script comes, and then nothing.
    for (room, width, tall) in [(ROOM, 1280, 2600), (ROOM, 820, 2600), (ROOM, 360, 780), ("", 1280, 2600)] {
        let mut ours = built()?;
        let document = ours.iter_mut().find(|(path, _)| path == "/back-check/index.html");
        document.context("there is no document")?.1.held_at = Some(0);
        let page = |ours: &str| {
            let watch = "window.shifts = [];
                const shift = new PerformanceObserver((list) => note(list.getEntries()));
                const note = (entries) => shifts.push(...entries.map((it) => it.value));
                shift.observe({ type: 'layout-shift', buffered: true });
                window.shifted = () => { note(shift.takeRecords()); return shifts; };
                window.come = () => {
                    const tag = document.createElement('script');";
            let page = format!(
                "<script>{watch} tag.src = '{ours}/back-check.js'; document.body.append(tag); }};</script>\
                 <h1>My back</h1><back-check {room}></back-check><p>Below</p>"
            );
            vec![("/".into(), blog(&page))]
        };
        let person = Person::reading(Engine::Chromium, HostSite::with(ours, page)?).await?;
        settings::size(&person.browser, width, tall, 1.0).await?;
        open(&person, "/").await?;
        drawn(&person).await?;
        person.browser.run::<()>("come()", vec![]).await?;
        let made = "return !!document.querySelector('back-check').shadowRoot?.querySelector('iframe')";
        person.browser.until::<bool>("the element is there", made, vec![]).await?;
        drawn(&person).await?;
        if room.is_empty() {
            person.browser.run::<()>("shifted().length = 0", vec![]).await?;
        }
        person.site.ours().release();
        person.enter().await?;
        person.browser.leave().await?;
        drawn(&person).await?;
        let shifts: Vec<f64> = person.browser.run("return shifted()", vec![]).await?;
        assert!(shifts.is_empty(), "{room}, {width} wide: {shifts:?}");
        // What does move is noticed.
        let spoil = format!("{FRAME} frame.parentNode.style.setProperty('margin-top', '300px', 'important');");
        person.browser.run::<()>(&spoil, vec![]).await?;
        person.browser.until::<bool>("it moves", "return shifted().length > 0", vec![]).await?;
    }
    Ok(())
}

#[tokio::test]
async fn the_page_around_scrolls_no_farther_across() -> Result<()> {
    for engine in Engine::ALL {
        let person = reader(engine, |ours| widget(ours, "")).await?;
        person.browser.window(500, 780).await?;
        open(&person, "/").await?;
        person.enter().await?;
        person.step("start").await?;
        person.browser.leave().await?;
        let across = "const { scrollWidth, clientWidth } = document.documentElement; return scrollWidth - clientWidth";
        assert_eq!(person.browser.run::<i32>(across, vec![]).await?, 0, "{engine}");
    }
    Ok(())
}
