//! What a reader has set reaches the frame, and so does nothing of the page around: dark colours, the size of text, few colours,
//! less motion, a zoomed page, paper.

use anyhow::{Context, Result};
use browser_tests::host::blog;
use browser_tests::server::Page;
use browser_tests::settings::{self, Media};
use browser_tests::{Browser, Engine, HostSite, Person, axe, layout};
use serde_json::{Value, json};

use crate::frame::{FRAME, check, drawn, open, reader, start, widget};
use crate::frame_look::{is_dark, set};

/// Sends a command of the DevTools protocol to the frame, which is a process of its own.
async fn to_frame(browser: &Browser, command: &str, values: Value) -> Result<()> {
    let targets = browser.devtools("Target.getTargets", json!({})).await?;
    let mut targets = targets["targetInfos"].as_array().into_iter().flatten();
    let frame = targets.find(|it| it["type"] == "iframe").context("there is no frame of another process")?;
    let way = json!({ "targetId": frame["targetId"], "flatten": false });
    let way = browser.devtools("Target.attachToTarget", way).await?;
    let message = json!({ "id": 1, "method": command, "params": values }).to_string();
    let message = json!({ "sessionId": way["sessionId"], "message": message });
    browser.devtools("Target.sendMessageToTarget", message).await.map(drop)
}

/// Waits until a media query holds in the frame.
async fn holds(person: &Person<HostSite>, query: &str) -> Result<()> {
    let holds = "return matchMedia(arguments[0]).matches";
    person.browser.until::<bool>(query, holds, vec![json!(query)]).await.map(drop)
}

/// In Chromium alone, as all that follows: only its DevTools can set these.
#[tokio::test]
async fn a_reader_who_asked_for_dark_colours_gets_them_unless_the_page_says_otherwise() -> Result<()> {
    let person = reader(Engine::Chromium, |ours| widget(ours, "")).await?;
    for dark in [true, false] {
        settings::media(&person.browser, Media { dark, ..Media::default() }).await?;
        open(&person, "/").await?;
        person.enter().await?;
        for (theme, expected) in
            [(None, dark), (Some("light"), false), (Some("dark"), true), (Some("auto"), dark), (Some("sepia"), dark)]
        {
            set(&person, "theme", theme).await?;
            assert_eq!(is_dark(&person).await?, expected, "{theme:?}, asked for dark: {dark}");
        }
    }
    // In the evening, with the page open.
    let black = "return getComputedStyle(document.documentElement).getPropertyValue('--accent')";
    set(&person, "accent", Some("navy")).await?;
    let day: String = person.browser.run(black, vec![]).await?;
    settings::media(&person.browser, Media { dark: true, ..Media::default() }).await?;
    holds(&person, "(prefers-color-scheme: dark)").await?;
    assert!(is_dark(&person).await?);
    person.browser.until::<bool>("the accent suits it", &format!("{black} !== arguments[0]"), vec![json!(day)]).await?;
    Ok(())
}

#[tokio::test]
async fn text_has_the_size_that_the_reader_chose_and_room_for_it() -> Result<()> {
    let page = |ours: &str| {
        let note = "<style>html { font-size: 62.5% }</style><script>window.heights = [];</script>";
        format!(
            "{note}{}<script>const it = document.querySelector('back-check');
            new ResizeObserver(() => heights.push(it.offsetHeight)).observe(it);</script>",
            widget(ours, "region=gb")
        )
    };
    let person = reader(Engine::Chromium, page).await?;
    let mut wrong = vec![];
    for text in [16, 20, 24, 32] {
        choose_text(&person.browser, text).await?;
        for width in [360, 768, 1280] {
            settings::size(&person.browser, width, 800, 1.0).await?;
            open(&person, "/").await?;
            person.enter().await?;
            let size =
                "return parseFloat(getComputedStyle(document.querySelector('[data-screen] .danger li')).fontSize)";
            let size: f64 = person.browser.run(size, vec![]).await?;
            assert!((size - f64::from(text)).abs() < 8.0, "{size} for {text}");
            let base: f64 = person
                .browser
                .run("return parseFloat(getComputedStyle(document.documentElement).fontSize)", vec![])
                .await?;
            assert_eq!(base, f64::from(text));
            let inside = "const it = document.documentElement; return [it.clientHeight, it.scrollHeight]";
            let (high, needed): (u32, u32) = person.browser.run(inside, vec![]).await?;
            person.browser.leave().await?;
            drawn(&person).await?;
            let mut heights: Vec<u32> = person.browser.run("return heights", vec![]).await?;
            heights.retain(|it| *it > 0);
            if needed > high || heights.len() != 1 {
                wrong.push(format!("text {text}, {width} wide: {needed} in {high}, heights {heights:?}"));
            }
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
    Ok(())
}

/// The size of text, where a person would choose it: in the browser's settings.
async fn choose_text(browser: &Browser, pixels: u32) -> Result<()> {
    browser.go("chrome://settings/appearance").await?;
    let there = "return !!window.chrome?.settingsPrivate";
    browser.until::<bool>("the settings are there", there, vec![]).await?;
    let choose = "return await new Promise((done) =>
        chrome.settingsPrivate.setPref('webkit.webprefs.default_font_size', arguments[0], '', done));";
    let done: bool = browser.run_async(choose, vec![json!(pixels)]).await?;
    anyhow::ensure!(done, "the browser does not take {pixels} as the size of text");
    Ok(())
}

#[tokio::test]
async fn few_colours_and_less_motion_are_respected() -> Result<()> {
    let person = reader(Engine::Chromium, |ours| widget(ours, "accent=hotpink theme=dark")).await?;
    person.enter().await?;
    person.step("start").await?;
    assert!(layout::longest_motion(&person.browser).await? > 0.0);
    let features = json!([
        { "name": "forced-colors", "value": "active" },
        { "name": "prefers-reduced-motion", "value": "reduce" },
    ]);
    to_frame(&person.browser, "Emulation.setEmulatedMedia", json!({ "media": "", "features": features })).await?;
    holds(&person, "(forced-colors: active) and (prefers-reduced-motion: reduce)").await?;
    assert_eq!(layout::longest_motion(&person.browser).await?, 0.0);
    let colours = "const probe = document.createElement('i');
        document.body.append(probe);
        const system = (name) => { probe.style.color = name; return getComputedStyle(probe).color; };
        const main = getComputedStyle(document.querySelector('.button.main'));
        return [getComputedStyle(document.body).backgroundColor === system('Canvas'), main.backgroundColor === system('ButtonFace'),
            main.borderTopColor === system('Highlight'), main.borderTopWidth];";
    let colours: Value = person.browser.run(colours, vec![]).await?;
    assert_eq!(colours, json!([true, true, true, "3px"]));
    Ok(())
}

#[tokio::test]
async fn a_dark_check_in_another_colour_is_printed_on_white_paper() -> Result<()> {
    for (accent, screen) in [("yellow", "welcome"), ("yellow", "outcome"), ("navy", "outcome")] {
        let attributes = format!("theme=dark accent={accent} appointment-href=\"/doctor\"");
        let mut person = reader(Engine::Chromium, |ours| widget(ours, &attributes)).await?;
        person.enter().await?;
        if screen == "outcome" {
            check(&mut person, &[]).await?;
        }
        assert!(is_dark(&person).await?);
        to_frame(&person.browser, "Emulation.setEmulatedMedia", json!({ "media": "print" })).await?;
        holds(&person, "print").await?;
        assert!(!is_dark(&person).await?, "the paper is dark");
        let faint = axe::colour_findings(&person.browser).await?;
        assert!(faint.is_empty(), "{accent}, {screen}:\n{}", faint.join("\n"));
        // Grey ink would be found.
        person.browser.run::<()>("document.documentElement.style.setProperty('--ink', '#bbb')", vec![]).await?;
        assert!(!axe::colour_findings(&person.browser).await?.is_empty());
    }
    Ok(())
}

#[tokio::test]
async fn on_a_page_that_runs_from_right_to_left_english_runs_from_left_to_right() -> Result<()> {
    for engine in Engine::ALL {
        let page = |ours: &str| {
            let page = blog(&widget(ours, ""));
            let html = String::from_utf8_lossy(&page.body).replace("<html lang=en>", "<html lang=ar dir=rtl>");
            Page { body: html.into(), ..page }
        };
        let person = Person::reading(engine, HostSite::with_page(page)?).await?;
        open(&person, "/").await?;
        assert_eq!(person.browser.run::<String>("return document.dir", vec![]).await?, "rtl");
        person.enter().await?;
        let directions = "return [document.documentElement, ...document.querySelectorAll('#back-check *')]
            .filter((it) => getComputedStyle(it).direction !== 'ltr').length";
        assert_eq!(person.browser.run::<u32>(directions, vec![]).await?, 0, "{engine}");
        let problems = layout::problems(&person.browser).await?;
        assert!(problems.is_empty(), "{engine}:\n{}", problems.join("\n"));
        person.browser.leave().await?;
        let fits = format!(
            "{FRAME} const box = frame.getBoundingClientRect();
             const own = document.querySelector('back-check').getBoundingClientRect();
             const page = document.documentElement;
             return [box.left - own.left, box.right - own.right, box.height - own.height, page.scrollWidth - page.clientWidth]
                 .map(Math.round);"
        );
        assert_eq!(person.browser.run::<Vec<i32>>(&fits, vec![]).await?, [0; 4], "{engine}");
    }
    Ok(())
}

#[tokio::test]
async fn a_page_at_four_times_its_size_cuts_nothing_off() -> Result<()> {
    let mut person = reader(Engine::Chromium, |ours| widget(ours, "region=gb appointment-href=\"/doctor\"")).await?;
    // 1280 by 1024 at 400%.
    settings::size(&person.browser, 320, 256, 4.0).await?;
    open(&person, "/").await?;
    person.enter().await?;
    let mut found = problems(&person, "welcome").await?;
    person.step("page-sees").await?;
    found.extend(problems(&person, "page-sees").await?);
    person.step("back").await?;
    start(&mut person).await?;
    person.walk_to("body-health", &[]).await?;
    found.extend(problems(&person, "body-health").await?);
    person.walk_through(&[]).await?;
    person.next().await?;
    found.extend(problems(&person, "outcome").await?);
    assert!(found.is_empty(), "{}", found.join("\n"));
    person.browser.leave().await?;
    let across = "const { scrollWidth, clientWidth } = document.documentElement; return scrollWidth - clientWidth";
    assert_eq!(person.browser.run::<i32>(across, vec![]).await?, 0);
    Ok(())
}

/// What does not fit on a screen, which has a name.
async fn problems(person: &Person<HostSite>, name: &str) -> Result<Vec<String>> {
    let mut found = layout::problems(&person.browser).await?;
    found.extend(layout::broken_words(&person.browser).await?);
    Ok(found.into_iter().map(|it| format!("{name}: {it}")).collect())
}
