//! Every screen fits, whatever the size of the window and of the text, and everything that is tapped is large enough.

use anyhow::Result;
use browser_tests::settings::{self, Media};
use browser_tests::tour::{Stop, tour};
use browser_tests::{Document, Door, Person, Site, layout};

/// Width, height (320 wide is 1280 at 400%), and the size of text that the person chose.
const WINDOWS: [(u32, u32, u32); 5] =
    [(320, 568, 16), (360, 780, 16), (1280, 800, 16), (360, 780, 32), (1280, 800, 32)];

/// How many questions there are.
const QUESTIONS: usize = 37;

#[tokio::test]
async fn every_screen_fits_every_window() -> Result<()> {
    let person = Person::before(Site::open(&Document::built()?)?).await?;
    let mut found = Vec::new();
    let mut questions = std::collections::BTreeSet::new();
    let mut screens = std::collections::BTreeSet::new();
    tour(&person, async |Stop { person, name }| {
        let stand = person.stand().await?;
        questions.extend(stand.question);
        screens.insert(stand.screen);
        for (width, height, text) in WINDOWS {
            settings::size(&person.browser, width, height, 1.0).await?;
            settings::text_size(&person.browser, text).await?;
            for direction in ["ltr", "rtl"] {
                person.browser.run::<()>(&format!("document.documentElement.dir = '{direction}'"), vec![]).await?;
                let problems = layout::problems(&person.browser).await?;
                found.extend(problems.into_iter().map(|it| format!("{name} at {width}, text {text}, {direction}: {it}")));
            }
        }
        person.browser.run::<()>("document.documentElement.dir = 'ltr'", vec![]).await
    })
    .await?;
    assert!(found.is_empty(), "{} problems:\n{}", found.len(), found.join("\n"));
    assert_eq!(questions.len(), QUESTIONS, "the tour stops at {questions:?}");
    let all = ["about", "menu", "outcome", "question", "restart", "review", "staff", "stretch", "welcome"];
    assert_eq!(screens.iter().map(String::as_str).collect::<Vec<_>>(), all);
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
async fn focus_shows_in_all_colours() -> Result<()> {
    let person = Person::at(Door::Visit).await?;
    for (dark, forced_colors) in [(false, false), (true, false), (false, true)] {
        settings::media(&person.browser, Media { dark, forced_colors, reduced_motion: false }).await?;
        person.open(Door::Visit, "?region=gb").await?;
        assert_eq!(layout::stops_without_ring(&person.browser).await?, Vec::<String>::new(), "first screen");
        person.check(&[]).await?;
        assert_eq!(layout::stops_without_ring(&person.browser).await?, Vec::<String>::new(), "outcome");
        person.step("see-stretches").await?;
        assert_eq!(layout::stops_without_ring(&person.browser).await?, Vec::<String>::new(), "question");
        person.walk_through(&[]).await?;
        assert_eq!(layout::stops_without_ring(&person.browser).await?, Vec::<String>::new(), "stretches");
    }
    Ok(())
}

#[tokio::test]
async fn who_wants_less_motion_gets_none() -> Result<()> {
    let person = Person::at(Door::Visit).await?;
    person.step("start").await?;
    assert!(layout::longest_motion(&person.browser).await? > 0.0, "else there is nothing to look at here");
    settings::media(&person.browser, Media { reduced_motion: true, ..Media::default() }).await?;
    tour(&person, async |Stop { person, name }| {
        assert_eq!(layout::longest_motion(&person.browser).await?, 0.0, "{name}");
        Ok(())
    })
    .await
}
