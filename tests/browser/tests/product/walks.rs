//! A person with a mouse goes through the check: every screen, there and back, and no answer is lost on the way.

use anyhow::{Result, ensure};
use back_check::content::ui_words as ui;
use browser_tests::{Door, Person};

use crate::words::word;

/// What a low-risk adult is asked before the outcome, and before the stretches.
const LOW_RISK: [&str; 18] = [
    "who-for",
    "age",
    "danger-now",
    "pee-poo-numb",
    "legs-walk",
    "stroke-signs",
    "injury",
    "ill",
    "bones-joints",
    "body-health",
    "pregnancy",
    "where",
    "spread",
    "pain",
    "pattern",
    "duration",
    "aim",
    "popped",
];
const BEFORE_STRETCHES: [&str; 2] = ["limits", "kit"];

#[tokio::test]
async fn a_desk_worker_goes_through_every_screen() -> Result<()> {
    let person = Person::at(Door::Visit).await?;
    let walked = person.check(&[]).await?;
    assert_eq!(walked.questions, LOW_RISK);
    assert_eq!(walked.stand.level(), "self-care");
    assert_eq!(person.listed("data-rule").await?, ["R-S1"]);

    let walked = person.see_stretches(&[]).await?;
    assert_eq!(walked.questions, BEFORE_STRETCHES);
    let offered = person.seen("data-stretch").await?;
    assert!(offered.iter().any(|it| it == "cat-cow"), "{offered:?}");
    assert!(person.seen("data-variant").await?.iter().all(|it| it == "full"));
    assert_eq!(
        person.listed("data-not-now").await?,
        ["supported-thoracic-extension", "passive-side-lying-rotation"],
        "nobody is there to help"
    );

    let stretch = person.step_at("[data-stretch=cat-cow] [data-action=open-stretch]").await?;
    assert_eq!(stretch.screen, "stretch");
    assert_eq!(person.back().await?.screen, "menu");

    let about = person.step("about").await?;
    assert_eq!(about.screen, "about");
    assert_eq!(person.back().await?.screen, "menu");

    assert_eq!(person.step("restart").await?.screen, "restart");
    assert_eq!(person.back().await?.screen, "menu", "no, keep my answers");
    person.step("restart").await?;
    let first = person.step("restart").await?;
    assert_eq!(first.question.as_deref(), Some("who-for"));
    assert_eq!(person.picked("who-for").await?, "", "yes, start again");
    Ok(())
}

#[tokio::test]
async fn the_way_back_leads_through_every_screen_with_every_answer() -> Result<()> {
    let person = Person::at(Door::Visit).await?.in_a_hurry();
    person.check(&[]).await?;
    person.see_stretches(&[]).await?;
    person.step_at("[data-stretch=cat-cow] [data-action=open-stretch]").await?;
    person.back().await?;
    for question in BEFORE_STRETCHES.iter().rev() {
        assert_eq!(person.back().await?.question.as_deref(), Some(*question));
        assert_ne!(person.picked(question).await?, "", "{question}");
    }
    assert_eq!(person.back().await?.screen, "outcome");
    assert_eq!(person.back().await?.screen, "review");
    for question in LOW_RISK.iter().rev() {
        assert_eq!(person.back().await?.question.as_deref(), Some(*question));
        assert_ne!(person.picked(question).await?, "", "{question}");
    }
    assert_eq!(person.back().await?.screen, "welcome");
    person.step("start").await?;
    assert_eq!(person.picked("who-for").await?, "me", "no answer was lost on the first screen either");
    Ok(())
}

#[tokio::test]
async fn an_answer_is_changed_from_the_review() -> Result<()> {
    let person = Person::at(Door::Visit).await?.in_a_hurry();
    person.step("start").await?;
    assert_eq!(person.walk_through(&[]).await?.stand.screen, "review");
    assert_eq!(person.listed("data-review").await?, LOW_RISK);

    let question = person.step_at("[data-review=pain] [data-action=change]").await?;
    assert_eq!(question.question.as_deref(), Some("pain"));
    assert_eq!(person.picked("pain").await?, "0");
    person.answer("pain", "8").await?;
    // More pain, more questions: then back to the review, not through the rest of the check.
    let walked = person.walk_through(&[("pain", "8")]).await?;
    assert_eq!(walked.questions, ["pain", "cant-do", "sleep", "cough", "trend"]);
    assert_eq!(walked.stand.screen, "review");
    assert!(person.text("[data-review=pain]").await?.contains('8'));

    person.step_at("[data-review=age] [data-action=change]").await?;
    assert_eq!(person.back().await?.screen, "review", "back from a change without one");
    Ok(())
}

#[tokio::test]
async fn a_wipe_forgets_every_answer_and_says_so() -> Result<()> {
    let person = Person::at(Door::Visit).await?.in_a_hurry();
    let before = person.text("#back-check").await?;
    person.check(&[]).await?;
    person.step("about").await?;
    let stand = person.step("wipe").await?;
    assert_eq!(stand.screen, "welcome");
    let after = person.text("#back-check").await?;
    let wiped = word(ui::WIPED);
    assert!(after.contains(&wiped) && !before.contains(&wiped), "{after}");
    person.step("start").await?;
    for _ in 0..2 {
        let question = person.stand().await?.question.unwrap_or_default();
        assert_eq!(person.picked(&question).await?, "", "{question}");
        person.answer(&question, if question == "age" { "18-49" } else { "me" }).await?;
        person.next().await?;
    }
    Ok(())
}

/// Goes through the check and says the level.
async fn level_of(person: &Person, answers: &[(&str, &str)]) -> Result<String> {
    person.open(Door::Visit, "").await?;
    Ok(person.check(answers).await?.stand.level().to_owned())
}

#[tokio::test]
async fn each_level_has_its_card() -> Result<()> {
    let person = Person::at(Door::Visit).await?.in_a_hurry();
    assert_eq!(level_of(&person, &[("pattern", "stiff")]).await?, "self-care");
    ensure!(person.seen("data-action").await?.iter().any(|it| it == "see-stretches"));

    assert_eq!(level_of(&person, &[("pain", "5")]).await?, "self-care-limited");
    ensure!(person.seen("data-action").await?.iter().any(|it| it == "see-stretches"));

    for (level, answers) in [
        ("soon", &[("spread", "below-knee")][..]),
        ("urgent", &[("legs-walk", "foot-drop")]),
        ("emergency", &[("pee-poo-numb", "no-feel")]),
    ] {
        assert_eq!(level_of(&person, answers).await?, level);
        let actions = person.seen("data-action").await?;
        ensure!(!actions.iter().any(|it| it == "see-stretches"), "{level} offers stretches: {actions:?}");
    }
    Ok(())
}

#[tokio::test]
async fn a_pregnant_woman_is_offered_the_easier_forms() -> Result<()> {
    let person = Person::at(Door::Visit).await?.in_a_hurry();
    let walked = person.check(&[("pregnancy", "p2"), ("pregnancy-signs", "none")]).await?;
    assert_eq!(walked.stand.level(), "self-care-limited");
    assert!(person.listed("data-rule").await?.contains(&"R-L01".to_owned()));
    person.see_stretches(&[]).await?;
    assert_eq!(
        person.seen("data-stretch").await?,
        ["seated-thoracic-twist", "cat-cow", "pelvic-tilt", "butterfly-stretch", "rounded-back-stretch"]
    );
    assert_eq!(person.seen("data-variant").await?, ["easier", "easier", "easier", "full", "full"]);
    let stretch = person.step_at("[data-stretch=pelvic-tilt] [data-action=open-stretch]").await?;
    assert_eq!(stretch.screen, "stretch");
    let easier = word(ui::EASIER_BECAUSE);
    let (beginning, _) = easier.split_once('{').unwrap_or_default();
    assert!(person.text("#back-check").await?.contains(beginning), "{beginning}");
    Ok(())
}

#[tokio::test]
async fn someone_who_is_not_there_gets_a_card_and_no_level() -> Result<()> {
    let person = Person::at(Door::Visit).await?.in_a_hurry();
    let walked = person.check(&[("who-for", "other-away")]).await?;
    assert_eq!(walked.questions, ["who-for", "age", "danger-now", "pee-poo-numb", "legs-walk", "stroke-signs"]);
    assert_eq!(walked.stand.level, None);
    let actions = person.seen("data-action").await?;
    assert!(!actions.iter().any(|it| it == "see-stretches"), "{actions:?}");
    assert_eq!(person.seen("data-stretch").await?.len(), 0);
    assert_eq!(person.back().await?.screen, "review");
    assert_eq!(person.back().await?.question.as_deref(), Some("stroke-signs"));
    assert_eq!(person.picked("stroke-signs").await?, "none");
    Ok(())
}

#[tokio::test]
async fn a_helper_who_agrees_is_shown_the_stretches_for_two() -> Result<()> {
    let person = Person::at(Door::Visit).await?.in_a_hurry();
    person.check(&[("who-for", "other-here")]).await?;
    let walked = person.see_stretches(&[]).await?;
    assert_eq!(walked.questions, ["limits", "kit", "partner-ok"]);
    let offered = person.seen("data-stretch").await?;
    assert!(offered.contains(&"passive-side-lying-rotation".to_owned()), "{offered:?}");

    person.back().await?;
    person.answer("partner-ok", "say-stop stop-word no-push").await?;
    assert_eq!(person.next().await?.screen, "menu");
    let left_out = person.listed("data-left-out").await?;
    assert!(left_out.contains(&"passive-side-lying-rotation".to_owned()), "one promise is missing: {left_out:?}");
    assert!(person.listed("data-card").await?.contains(&"R-B5".to_owned()));
    Ok(())
}
