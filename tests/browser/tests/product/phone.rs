//! On a telephone: every screen fits, and what is to be pressed is in reach, however small the screen is and whatever the device
//! takes of it; a finger works it all.

use std::collections::BTreeMap;

use anyhow::Result;
use browser_tests::settings::{self, Phone};
use browser_tests::tour::{Stop, tour};
use browser_tests::{Document, Door, Person, Site, layout, own_clock};
use serde_json::json;

/// One of today, held upright.
pub(crate) const UPRIGHT: Phone = Phone { width: 390, height: 844, insets: [47, 0, 34] };
/// The same, turned.
pub(crate) const TURNED: Phone = Phone { width: 740, height: 360, insets: [0, 47, 21] };

/// Telephones, and the size of text that the person chose.
const PHONES: [(&str, Phone, u32); 7] = [
    ("small", Phone { width: 320, height: 568, insets: [0; 3] }, 16),
    ("small, text twice as large", Phone { width: 320, height: 568, insets: [0; 3] }, 32),
    ("upright", UPRIGHT, 16),
    ("turned", TURNED, 16),
    ("turned, text twice as large", TURNED, 32),
    ("small and turned", Phone { width: 640, height: 320, insets: [0; 3] }, 16),
    // What is left of the page above a keyboard on the screen.
    ("with a keyboard", Phone { width: 360, height: 300, insets: [0; 3] }, 16),
];

#[tokio::test]
async fn every_screen_fits_and_all_of_it_is_in_reach() -> Result<()> {
    let person = Person::before(Site::open(&Document::built()?)?).await?.in_a_hurry();
    settings::phone(&person.browser, UPRIGHT).await?;
    // Each problem once, with the stops where it is met.
    let mut found: BTreeMap<String, Vec<String>> = BTreeMap::new();
    tour(&person, async |Stop { person, name }| {
        for (phone, held, text) in PHONES {
            settings::phone(&person.browser, held).await?;
            settings::text_size(&person.browser, text).await?;
            let mut problems = layout::problems(&person.browser).await?;
            problems.extend(layout::out_of_reach(&person.browser).await?);
            for problem in problems {
                found.entry(format!("{phone}: {problem}")).or_default().push(name.to_owned());
            }
        }
        Ok(())
    })
    .await?;
    let lines: Vec<String> = found.iter().map(|(problem, stops)| format!("{problem} [{}]", stops.join(" "))).collect();
    assert!(lines.is_empty(), "{} problems:\n{}", lines.len(), lines.join("\n"));
    Ok(())
}

#[tokio::test]
async fn what_is_out_of_reach_is_found() -> Result<()> {
    let person = Person::at(Door::Visit).await?;
    settings::phone(&person.browser, UPRIGHT).await?;
    assert_eq!(layout::out_of_reach(&person.browser).await?, Vec::<String>::new());
    let spoil = "const bar = document.body.appendChild(document.createElement('div'));
        Object.assign(bar.style, { position: 'fixed', inset: '0 0 20% 0', background: 'red' });";
    person.browser.run::<()>(spoil, vec![]).await?;
    let problems = layout::out_of_reach(&person.browser).await?.join("\n");
    assert!(problems.contains("behind <div"), "{problems}");
    person
        .browser
        .run::<()>("document.body.lastChild.remove(); document.getElementById('back-check').style.padding = 0", vec![])
        .await?;
    settings::phone(&person.browser, TURNED).await?;
    let problems = layout::out_of_reach(&person.browser).await?.join("\n");
    assert!(problems.contains("under the edge of the device"), "{problems}");
    Ok(())
}

/// Taps with a finger, as the screen would tell it.
async fn tap(person: &Person, selector: &str) -> Result<()> {
    let it = person.browser.one(selector).await?;
    let middle =
        "const { x, y, width, height } = arguments[0].getBoundingClientRect(); return [x + width / 2, y + height / 2]";
    let (x, y): (f64, f64) = person.browser.run(middle, vec![it.to_json()?]).await?;
    let touch = async |kind: &str, points: serde_json::Value| {
        person.browser.devtools("Input.dispatchTouchEvent", json!({ "type": kind, "touchPoints": points })).await
    };
    touch("touchStart", json!([{ "x": x, "y": y }])).await?;
    touch("touchEnd", json!([])).await.map(drop)
}

#[tokio::test]
async fn a_finger_answers_and_begins_a_session() -> Result<()> {
    let person = Person::before(Site::open(&Document::built()?)?).await?;
    // Else a slow machine's session pauses by itself.
    own_clock::give(&person.browser).await?;
    settings::phone(&person.browser, UPRIGHT).await?;
    person.open(Door::Visit, "?region=gb").await?;
    let asked = async |question: &str| {
        let there = "return document.querySelector('[data-question]')?.dataset.question === arguments[0]
            && document.activeElement.matches('h1')";
        person.browser.until::<bool>(question, there, vec![json!(question)]).await
    };
    tap(&person, "#back-check [data-action=start]").await?;
    asked("who-for").await?;
    tap(&person, "label:has([name=who-for][value=me])").await?;
    tap(&person, "#back-check [data-action=next]").await?;
    asked("age").await?;
    assert_eq!(person.picked("age").await?, "", "a tap answers one question and not the next");
    tap(&person, "#back-check [data-action=back]").await?;
    asked("who-for").await?;
    assert_eq!(person.picked("who-for").await?, "me");

    let person = person.in_a_hurry();
    person.walk_through(&[]).await?;
    assert_eq!(person.next().await?.level(), "self-care");
    person.see_stretches(&[]).await?;
    person.step("plan").await?;
    person.begin().await?;
    tap(&person, "#back-check [data-action=begin]").await?;
    let runs = "return document.querySelector('#back-check [data-screen=session]').dataset.phase === arguments[0]
        && !!document.querySelector('[data-action=pause], [data-action=resume]')";
    person.browser.until::<bool>("the session runs", runs, vec![json!("ready")]).await?;
    // Anywhere on the large ring.
    tap(&person, "#back-check .ring .tap").await?;
    person.browser.until::<bool>("a tap on the ring pauses", runs, vec![json!("paused")]).await?;
    Ok(())
}
