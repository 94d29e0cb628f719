//! Every screen fits, whatever the size of the window and of the text, and everything that is tapped is large enough.

use std::collections::{BTreeMap, BTreeSet};

use anyhow::Result;
use browser_tests::settings::{self, Media};
use browser_tests::tour::{Stop, tour};
use browser_tests::{Document, Door, Person, Site, layout};

/// Width, height (320 wide is 1280 at 400%), and the size of text that the person chose.
const WINDOWS: [(u32, u32, u32); 5] =
    [(320, 568, 16), (360, 780, 16), (1280, 800, 16), (360, 780, 32), (1280, 800, 32)];

/// How many questions there are.
const QUESTIONS: usize = 37;

/// All screens.
const SCREENS: [&str; 16] = [
    "about",
    "after",
    "memory",
    "menu",
    "outcome",
    "page-sees",
    "partner-brief",
    "plan",
    "question",
    "restart",
    "review",
    "session",
    "staff",
    "stop-signs",
    "stretch",
    "welcome",
];

#[tokio::test]
async fn every_screen_fits_every_window_and_keeps_still_when_asked() -> Result<()> {
    let person = Person::before(Site::open(&Document::built()?)?).await?.in_a_hurry();
    // Each problem once, with the stops where it is met.
    let mut found: BTreeMap<String, Vec<String>> = BTreeMap::new();
    let mut questions = BTreeSet::new();
    let mut screens = BTreeSet::new();
    settings::media(&person.browser, Media { reduced_motion: true, ..Media::default() }).await?;
    tour(&person, async |Stop { person, name }| {
        let stand = person.stand().await?;
        // What a stop sign asks has a screen of its own.
        questions.extend(stand.question.filter(|_| stand.screen == "question"));
        screens.insert(stand.screen);
        assert_eq!(
            layout::longest_motion(&person.browser).await?,
            0.0,
            "{name} moves though the person asked it not to"
        );
        for (width, height, text) in WINDOWS {
            settings::size(&person.browser, width, height, 1.0).await?;
            settings::text_size(&person.browser, text).await?;
            for direction in ["ltr", "rtl"] {
                person.browser.run::<()>(&format!("document.documentElement.dir = '{direction}'"), vec![]).await?;
                let mut problems = layout::problems(&person.browser).await?;
                // Large text in a small window has to break somewhere.
                if text == 16 {
                    problems.extend(layout::broken_words(&person.browser).await?);
                }
                for problem in problems {
                    let problem = format!("{width} wide, text {text}, {direction}: {problem}");
                    found.entry(problem).or_default().push(name.to_owned());
                }
            }
        }
        person.browser.run::<()>("document.documentElement.dir = 'ltr'", vec![]).await
    })
    .await?;
    let lines: Vec<String> = found.iter().map(|(problem, stops)| format!("{problem} [{}]", stops.join(" "))).collect();
    assert!(lines.is_empty(), "{} problems:\n{}", lines.len(), lines.join("\n"));
    assert_eq!(questions.len(), QUESTIONS, "the tour stops at {questions:?}");
    assert_eq!(screens.iter().map(String::as_str).collect::<Vec<_>>(), SCREENS);
    Ok(())
}

#[tokio::test]
async fn motion_is_seen_where_nobody_asked_for_less() -> Result<()> {
    let person = Person::at(Door::Visit).await?;
    person.step("start").await?;
    assert!(layout::longest_motion(&person.browser).await? > 0.0, "else the look at motion sees nothing");
    Ok(())
}

#[tokio::test]
async fn what_does_not_fit_is_found() -> Result<()> {
    let person = Person::at(Door::Visit).await?;
    let spoil = "const wide = document.createElement('button');
        wide.textContent = 'wide'.repeat(300);
        document.getElementById('back-check').append(wide);
        document.querySelector('[data-action=start]').textContent = '';";
    person.browser.run::<()>(spoil, vec![]).await?;
    let problems = layout::problems(&person.browser).await?.join("\n");
    for kind in ["the page is", "out of the window", "too small to tap"] {
        assert!(problems.contains(kind), "{kind}: {problems}");
    }
    Ok(())
}

#[tokio::test]
async fn text_grows_with_the_size_that_the_person_chose() -> Result<()> {
    let person = Person::at(Door::Visit).await?;
    let size = "return parseFloat(getComputedStyle(document.querySelector('[data-screen] li')).fontSize)";
    let usual: f64 = person.browser.run(size, vec![]).await?;
    settings::text_size(&person.browser, 32).await?;
    let grown: f64 = person.browser.run(size, vec![]).await?;
    assert!((grown - 2.0 * usual).abs() < 0.5, "{usual} px grew to {grown} px");
    Ok(())
}

#[tokio::test]
async fn focus_is_seen_in_all_colours_and_windows() -> Result<()> {
    let person = Person::at(Door::Visit).await?.in_a_hurry();
    let mut found = Vec::new();
    for (dark, forced_colors, width, height) in
        [(false, false, 360, 640), (true, false, 1280, 800), (false, true, 360, 640)]
    {
        settings::media(&person.browser, Media { dark, forced_colors, reduced_motion: false }).await?;
        settings::size(&person.browser, width, height, 1.0).await?;
        let mut look = async |name: &str| -> Result<()> {
            let stops = layout::hidden_stops(&person.browser).await?;
            found.extend(
                stops.into_iter().map(|it| format!("{name}, dark {dark}, forced {forced_colors}, {width}: {it}")),
            );
            Ok(())
        };
        person.open(Door::Visit, "?region=gb").await?;
        look("first screen").await?;
        person.step("start").await?;
        person.walk_to("body-health", &[]).await?;
        look("long question").await?;
        person.walk_to("pain", &[]).await?;
        look("pain").await?;
        person.walk_through(&[]).await?;
        look("review").await?;
        person.next().await?;
        look("outcome").await?;
        person.see_stretches(&[]).await?;
        look("stretches").await?;
        person.step("plan").await?;
        look("plan").await?;
        person.begin().await?;
        look("what is read first").await?;
        person.step("begin").await?;
        person.press("pause").await?;
        look("paused").await?;
        person.step("something-wrong").await?;
        look("stop signs").await?;
        person.step("back").await?;
        person.step("end").await?;
        look("after").await?;
    }
    assert!(found.is_empty(), "{} stops cannot be seen:\n{}", found.len(), found.join("\n"));
    Ok(())
}
