//! A copy past its review date says so and shows no stretch; a clock that cannot be right is said to be wrong.

use anyhow::Result;
use back_check::content::ui_words as ui;
use browser_tests::settings::{self, Media};
use browser_tests::{Document, Door, Person, Site, axe};
use serde_json::json;

use crate::words::{assert_tells_of_danger, word};

/// Days, and what is said on them.
const DAYS: [(&str, Day, &[&str]); 6] = [
    ("the day of the content", Day::Of(0, 0), &[]),
    ("the day of the review", Day::Of(1, 0), &[]),
    ("the day after the review", Day::Of(1, 1), &["past-review"]),
    ("years later", Day::Of(1, 2000), &["past-review"]),
    ("the day before the content", Day::Of(0, -1), &["clock-unknown"]),
    ("a clock that was never set", Day::At("2020-01-01"), &["clock-unknown"]),
];

/// A day.
#[derive(Clone, Copy)]
enum Day {
    /// So many days after one that the document names: that of its content (0), or of its review (1).
    Of(usize, i32),
    /// As it stands.
    At(&'static str),
}

/// Someone whose clock stands at a day.
async fn on(day: Day) -> Result<Person> {
    let document = Document::built()?;
    let person = Person::before(Site::open(&document)?).await?.in_a_hurry();
    match day {
        Day::Of(which, days_after) => settings::clock(&person.browser, document.days()?[which], days_after).await?,
        Day::At(day) => settings::clock(&person.browser, day, 0).await?,
    }
    Ok(person)
}

/// What is said about the copy on the screen that stands; and that nobody is kept out by it.
async fn notices(person: &Person) -> Result<Vec<String>> {
    settings::media(&person.browser, Media { reduced_motion: true, ..Media::default() }).await?;
    let mut found = axe::findings(&person.browser).await?;
    for media in [
        Media { dark: true, reduced_motion: true, ..Media::default() },
        Media { forced_colors: true, reduced_motion: true, ..Media::default() },
    ] {
        settings::media(&person.browser, media).await?;
        found.extend(axe::colour_findings(&person.browser).await?);
    }
    assert!(found.is_empty(), "{}", found.join("\n"));
    person.seen("data-notice").await
}

#[tokio::test]
async fn the_first_screen_and_the_outcomes_say_what_the_day_says() -> Result<()> {
    for (name, day, said) in DAYS {
        let person = on(day).await?;
        let is_past = said == ["past-review"];
        person.open(Door::Visit, "").await?;
        assert_eq!(notices(&person).await?, said, "first screen, {name}");
        assert_tells_of_danger(&person.text("#back-check").await?);

        assert_eq!(person.check(&[("pattern", "stiff")]).await?.stand.level(), "self-care");
        assert_eq!(notices(&person).await?, said, "outcome, {name}");
        let ways = person.seen("data-action").await?;
        assert_eq!(ways.iter().any(|it| it == "see-stretches"), !is_past, "{name}: {ways:?}");

        person.open(Door::Visit, "").await?;
        assert_eq!(person.check(&[("pee-poo-numb", "no-feel")]).await?.stand.level(), "emergency", "{name}");
        assert_eq!(notices(&person).await?, said, "emergency, {name}");
        assert_eq!(person.step("show-staff").await?.screen, "staff", "{name}");
    }
    Ok(())
}

#[tokio::test]
async fn a_copy_carried_as_a_file_learns_of_the_day_too() -> Result<()> {
    let person = on(Day::Of(1, 1)).await?;
    person.open(Door::File, "").await?;
    assert_eq!(person.seen("data-notice").await?, ["past-review"]);
    assert!(person.text("[data-notice]").await?.contains(&word(ui::PAST_REVIEW)));
    Ok(())
}

#[tokio::test]
async fn no_clock_that_makes_no_sense_stops_the_check() -> Result<()> {
    for absurd in ["NaN", "Infinity", "-Infinity", "1e300"] {
        let person = on(Day::Of(0, 0)).await?;
        settings::before_scripts(&person.browser, &format!("Date.now = () => {absurd}")).await?;
        person.open(Door::Visit, "").await?;
        assert_eq!(person.seen("data-notice").await?, ["clock-unknown"], "{absurd}");
        person.step("start").await?;
    }
    Ok(())
}

/// The clock goes on to the day after the review: now, or after an event.
async fn review_date_passes(person: &Person, after: Option<&str>) -> Result<()> {
    let document = Document::built()?;
    let [_, review] = document.days()?;
    let later = "const now = Date.parse(arguments[0] + 'T12:00Z') + 86_400_000;
        const pass = () => { Date.now = () => now; };
        if (arguments[1]) addEventListener(arguments[1], pass); else pass();";
    person.browser.run::<()>(later, vec![json!(review), json!(after)]).await
}

async fn at_a_stretch() -> Result<Person> {
    let person = on(Day::Of(1, 0)).await?;
    person.open(Door::Visit, "").await?;
    person.check(&[]).await?;
    person.see_stretches(&[]).await?;
    person.step_at("[data-stretch=cat-cow] [data-action=open-stretch]").await?;
    Ok(person)
}

/// Waits for the outcome of an old copy, with focus on its heading.
async fn assert_back_at_the_outcome(person: &Person) -> Result<()> {
    let outcome = "return document.querySelector('[data-screen=outcome] [data-notice=past-review]') !== null
        && document.activeElement.matches('h1')";
    person.browser.until::<bool>("the outcome of an old copy, with focus on it", outcome, vec![]).await?;
    assert!(!person.seen("data-action").await?.iter().any(|it| it == "see-stretches"));
    assert_eq!(person.seen("data-stretch").await?.len(), 0);
    Ok(())
}

#[tokio::test]
async fn a_page_that_is_shown_again_after_the_review_date_takes_its_stretches_away() -> Result<()> {
    let person = at_a_stretch().await?;
    // The program hears of the event first, and so by the old clock.
    review_date_passes(&person, Some("visibilitychange")).await?;
    let driver = person.browser.driver();
    let tab = driver.window().await?;
    let other = driver.new_tab().await?;
    driver.switch_to_window(other).await?;
    driver.switch_to_window(tab).await?;
    assert_back_at_the_outcome(&person).await
}

#[tokio::test]
async fn so_does_one_that_comes_back_out_of_the_browsers_memory() -> Result<()> {
    let person = at_a_stretch().await?;
    review_date_passes(&person, None).await?;
    // By hand: not every browser keeps a page.
    person.browser.run::<()>("dispatchEvent(new PageTransitionEvent('pageshow', { persisted: true }))", vec![]).await?;
    assert_back_at_the_outcome(&person).await
}

#[tokio::test]
async fn a_page_that_was_never_hidden_finds_out_at_the_next_tap() -> Result<()> {
    let person = at_a_stretch().await?;
    review_date_passes(&person, None).await?;
    person.press("back").await?;
    assert_back_at_the_outcome(&person).await
}
