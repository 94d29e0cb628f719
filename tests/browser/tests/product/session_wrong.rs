//! Something feels wrong: one tap stops the session, and each sign leads where the clinical text says.

use anyhow::Result;
use back_check::content::ui_words as ui;
use back_check::content::{WRONG, keys};
use browser_tests::tour::wait_for_error;
use browser_tests::{Hands, Person, own_clock};

use crate::session::HOUR;
use crate::session_pauses::in_a_hold;
use crate::words::word;

/// What a sign leads to (clinical.md 4.3).
#[derive(Clone, Copy, PartialEq)]
enum End {
    Emergency,
    Soon,
    LieDown,
    Rest,
}

const SIGNS: [(&str, End); 10] = [
    ("sharp", End::Rest),
    ("down-limb", End::Soon),
    ("new-numb", End::Soon),
    ("both", End::Emergency),
    ("saddle", End::Emergency),
    ("head", End::Emergency),
    ("chest", End::Emergency),
    ("faint", End::LieDown),
    ("preg", End::Emergency),
    ("other", End::Rest),
];

/// What leads on to stretches.
const WAYS_ON: [&str; 8] = ["see-stretches", "menu", "plan", "begin", "resume", "ready", "skip", "open-stretch"];

/// Someone in a session who has pressed that something feels wrong.
async fn something_wrong() -> Result<Person> {
    let person = Person::with_stretches(&[]).await?;
    person.start_session().await?;
    person.step("something-wrong").await?;
    Ok(person)
}

/// Ticks signs, and says so.
async fn tell(person: &Person, signs: &str) -> Result<browser_tests::Stand> {
    person.answer("stop-signs", signs).await?;
    person.next().await
}

/// Looks that an end has been reached, and nothing leads on from it.
async fn assert_end(person: &Person, end: End, signs: &str) -> Result<()> {
    let stand = person.stand().await?;
    let level = stand.level.as_deref();
    let expected = match end {
        End::Emergency => ("outcome", Some("emergency")),
        End::Soon => ("outcome", Some("soon")),
        End::LieDown => ("stop-signs", None),
        End::Rest => ("after", None),
    };
    assert_eq!((stand.screen.as_str(), level), expected, "{signs}");
    let actions = person.seen("data-action").await?;
    let on: Vec<&String> = actions.iter().filter(|it| WAYS_ON.contains(&it.as_str())).collect();
    assert!(on.is_empty(), "{signs}: {on:?} lead on");
    // What was ticked stands there.
    let text = person.text("#back-check").await?;
    for sign in signs.split(' ') {
        let at = WRONG.iter().position(|it| it.id == sign).unwrap_or(WRONG.len());
        let label = word(keys::wrong(u8::try_from(at)?));
        assert!(text.contains(&label), "{signs}: no {label:?}");
    }
    // By then nothing runs, and nothing is waited for.
    person.wait(60_000).await?;
    assert_eq!(person.text("#back-check").await?, text, "{signs}");
    Ok(())
}

#[tokio::test]
async fn one_tap_stops_at_once_and_a_mistake_goes_back() -> Result<()> {
    let (person, hold) = in_a_hold().await?;
    let person = Person { hands: Hands::Mouse, ..person };
    let stand = person.step("something-wrong").await?;
    assert_eq!(stand.screen, "stop-signs");
    assert_eq!(person.picked("stop-signs").await?, "", "nothing is supposed");
    let offered = person.browser.run::<Vec<String>>(
        "return [...document.querySelectorAll('input[name=stop-signs]')].map((it) => it.value)",
        vec![],
    );
    assert_eq!(offered.await?, SIGNS.map(|(sign, _)| sign));
    person.wait(120_000).await?;
    assert_eq!(person.stand().await?.screen, "stop-signs", "nothing goes on behind it");
    assert_eq!(person.step("back").await?.screen, "session");
    let paused = person.sees().await?;
    assert_eq!((paused.phase.as_str(), &paused.count), ("paused", &hold.count));
    person.press("resume").await?;
    let seen = person.looks_on_to("hold", HOUR).await?;
    assert_eq!(seen[0].now, word(ui::MOVE_IN));
    Ok(())
}

#[tokio::test]
async fn it_is_one_tap_in_every_phase() -> Result<()> {
    let person = Person::with_stretches(&[]).await?;
    person.step("plan").await?;
    person.begin().await?;
    let mut phases = vec!["reading"];
    for phase in ["ready", "move", "hold", "rest", "paused"] {
        assert_eq!(person.step("something-wrong").await?.screen, "stop-signs", "{phases:?}");
        assert!(person.step("back").await?.screen == "session");
        if phases.len() == 1 {
            person.step("begin").await?;
        } else {
            person.press("resume").await?;
        }
        match phase {
            "paused" => person.press("pause").await?,
            _ => drop(person.looks_on_to(phase, HOUR).await?),
        }
        phases.push(phase);
    }
    person.step("something-wrong").await?;
    person.step("back").await?;
    person.step("end").await?;
    assert_eq!(person.step("something-wrong").await?.screen, "stop-signs", "and after it");
    assert_eq!(person.step("back").await?.screen, "after");
    Ok(())
}

#[tokio::test]
async fn each_sign_leads_where_the_clinical_text_says() -> Result<()> {
    let person = something_wrong().await?;
    for (sign, end) in SIGNS {
        tell(&person, sign).await?;
        assert_end(&person, end, sign).await?;
        let back = match end {
            End::Emergency => {
                assert_eq!(person.seen("href").await?, ["tel:999"], "{sign}");
                "mistake"
            }
            End::LieDown => {
                assert_eq!(person.seen("href").await?, ["tel:999"], "{sign}");
                assert_eq!(person.step("gone").await?.screen, "after");
                "mistake"
            }
            End::Rest => "mistake",
            End::Soon => "back",
        };
        // The answer still stands to be changed.
        assert_eq!(person.step(back).await?.screen, "stop-signs", "{sign}");
        assert_eq!(person.picked("stop-signs").await?, sign);
    }
    Ok(())
}

#[tokio::test]
async fn of_several_signs_the_most_serious_leads() -> Result<()> {
    let person = something_wrong().await?;
    let cases = [
        ("sharp down-limb", End::Soon),
        ("sharp other chest", End::Emergency),
        ("faint both", End::Emergency),
        ("faint new-numb", End::LieDown),
        ("sharp other", End::Rest),
    ];
    for (signs, end) in cases {
        tell(&person, signs).await?;
        assert_end(&person, end, signs).await?;
        if end == End::LieDown {
            // Gone is what was faint alone: the nerve is as it was.
            person.step("gone").await?;
            assert_end(&person, End::Soon, signs).await?;
        }
        person.step(if end == End::Soon || end == End::LieDown { "back" } else { "mistake" }).await?;
    }
    Ok(())
}

#[tokio::test]
async fn faintness_that_does_not_go_is_an_emergency() -> Result<()> {
    let person = something_wrong().await?;
    let stand = tell(&person, "faint").await?;
    assert_eq!(stand.heading, word(ui::LIE_DOWN));
    assert_end(&person, End::LieDown, "faint").await?;
    let card = person.step("not-gone").await?;
    assert_eq!((card.screen.as_str(), card.level()), ("outcome", "emergency"));
    assert_end(&person, End::Emergency, "faint").await?;
    assert_eq!(person.seen("href").await?, ["tel:999"]);
    Ok(())
}

#[tokio::test]
async fn what_feels_wrong_has_to_be_told() -> Result<()> {
    for hands in [Hands::Mouse, Hands::Keyboard] {
        let person = Person { hands, ..something_wrong().await? };
        person.press("next").await?;
        wait_for_error(&person).await?;
        assert_eq!(person.text("[data-error]").await?, word(ui::WRONG_PICK));
        assert_eq!(person.stand().await?.screen, "stop-signs");
        person.answer("stop-signs", "other").await?;
        assert_eq!(person.seen("data-error").await?.len(), 0, "a tick takes the message away");
        assert_eq!(person.next().await?.screen, "after");
    }
    Ok(())
}

#[tokio::test]
async fn a_session_that_a_sign_ended_does_not_go_on() -> Result<()> {
    let person = something_wrong().await?;
    tell(&person, "sharp").await?;
    let text = person.text("#back-check").await?;
    for line in [ui::REST_TITLE, ui::REST_TEXT, ui::REST_TODAY, ui::SAFETY_NET] {
        assert!(text.contains(&word(line)), "{}", word(line));
    }
    // The two ways back lead past it, not into it.
    person.step("mistake").await?;
    let stand = person.step("back").await?;
    assert_eq!(stand.screen, "after");
    own_clock::sleep(&person.browser, 60_000).await?;
    person.wait(60_000).await?;
    assert_eq!(person.stand().await?, stand);
    Ok(())
}

#[tokio::test]
async fn it_felt_worse_once_and_everything_is_easier() -> Result<()> {
    let person = Person::with_stretches(&[]).await?;
    person.start_session().await?;
    let first = person.looks_on_to("rest", HOUR).await?;
    assert!(first.iter().all(|it| it.variant == "full"), "{first:?}");
    person.press("felt-worse").await?;
    assert!(person.text("#back-check").await?.contains(&word(ui::FELT_WORSE_ONCE)), "it says what it does about that");
    let second = person.looks_on_to("rest", HOUR).await?;
    let done: Vec<_> = second.iter().filter(|it| it.stretch != first[0].stretch).collect();
    assert!(done.len() > 3 && done.iter().all(|it| it.variant == "easier"), "{done:?}");
    // Once is enough to ask: what is answered is not asked again.
    person.press("felt-same").await?;
    assert!(!person.seen("data-action").await?.iter().any(|it| it.starts_with("felt-")));
    Ok(())
}

#[tokio::test]
async fn it_felt_worse_twice_and_the_session_is_over() -> Result<()> {
    let person = Person::with_stretches(&[]).await?;
    person.start_session().await?;
    person.looks_on_to("rest", HOUR).await?;
    person.press("felt-worse").await?;
    person.looks_on_to("ready", HOUR).await?;
    person.looks_on_to("rest", HOUR).await?;
    let stand = person.step("felt-worse").await?;
    assert_eq!((stand.screen.as_str(), stand.heading), ("after", word(ui::AFTER_WORSE)));
    let text = person.text("#back-check").await?;
    for line in [ui::AFTER_WORSE_TEXT, ui::SAFETY_NET] {
        assert!(text.contains(&word(line)), "{}", word(line));
    }
    let actions = person.seen("data-action").await?;
    let on: Vec<&String> = actions.iter().filter(|it| WAYS_ON.contains(&it.as_str())).collect();
    assert!(on.is_empty(), "{on:?} lead on");
    Ok(())
}

#[tokio::test]
async fn too_much_is_made_easier_and_too_much_of_that_is_left_out() -> Result<()> {
    let person = Person::with_stretches(&[]).await?;
    person.start_session().await?;
    let full = person.looks_on_to("hold", HOUR).await?;
    assert!(full.iter().all(|it| it.variant == "full"));
    person.press("easier").await?;
    let easier = person.sees().await?;
    assert_eq!((easier.stretch.as_str(), easier.phase.as_str()), (full[0].stretch.as_str(), "ready"));
    assert_eq!(easier.variant, "easier");
    person.looks_on_to("hold", HOUR).await?;
    person.press("easier").await?;
    let next = person.sees().await?;
    assert_ne!(next.stretch, full[0].stretch, "the next stretch");
    assert_eq!((next.variant.as_str(), next.phase.as_str()), ("full", "ready"), "as it was planned");
    Ok(())
}
