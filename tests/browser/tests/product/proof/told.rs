//! What the page is told, as the reader is shown it, and whom it believes.

use anyhow::Result;
use back_check::content::ui_words as ui;
use back_check::content::words::english;
use browser_tests::{Engine, Hands, HostSite, Person, spy};
use serde_json::{Value, json};

use super::reader;

/// What came by message so far.
async fn told(person: &Person<HostSite>) -> Result<Vec<Value>> {
    person.browser.leave().await?;
    let messages = person.recording().await?.messages();
    person.look_inside().await?;
    Ok(messages)
}

/// Holds what the reader is shown to what the page was truly told. Returns how much that was.
async fn compare(person: &Person<HostSite>) -> Result<usize> {
    let told = told(person).await?;
    let shown = person.text("[data-screen=page-sees]").await?;
    let engine = person.browser.engine();
    for (key, number) in [(ui::PAGE_SEES_COUNT, told.len()), (ui::PAGE_SEES_ASKED, 0)] {
        let words = english().fill(key, &[&number.to_string()]);
        assert!(shown.lines().any(|line| line.trim() == words), "{engine}: no {words:?} in {shown} after {told:?}");
    }
    Ok(told.len())
}

#[tokio::test]
async fn what_the_reader_is_shown_is_what_the_page_was_told() -> Result<()> {
    for engine in Engine::ALL {
        let mut person = reader(engine, spy::OURS).await?;
        person.step("page-sees").await?;
        compare(&person).await?;
        person.back().await?;
        person.hands = Hands::Shortcut;
        person.check(&[("pattern", "stiff")]).await?;
        person.step("restart").await?;
        person.step("restart").await?;
        person.back().await?;
        person.step("page-sees").await?;
        compare(&person).await?;

        // The number is counted: where the page was told of another height, it is greater.
        person.hands = Hands::Mouse;
        person.come_to(spy::OURS).await?;
        let before = told(&person).await?.len();
        person.browser.leave().await?;
        let narrow = "document.querySelector('article').style.width = '330px'";
        person.browser.run::<()>(narrow, vec![]).await?;
        let more = "return spied.records.filter(([stream, seen]) => stream === 'event' && seen.type === 'message').length > arguments[0]";
        person.browser.until::<bool>("another height", more, vec![json!(before)]).await?;
        person.look_inside().await?;
        person.step("page-sees").await?;
        // The other height, the first tap, and another screen.
        assert!(compare(&person).await? >= before + 3, "{engine}");
    }
    Ok(())
}

/// What the element made of all that it was told: what it announced, and how tall it is.
async fn believed(person: &Person<HostSite>) -> Result<(Vec<String>, f64)> {
    let height = "return document.querySelector('back-check').getBoundingClientRect().height";
    Ok((person.heard().await?, person.browser.run(height, vec![]).await?))
}

#[tokio::test]
async fn what_anyone_but_the_frame_says_is_not_believed() -> Result<()> {
    for engine in Engine::ALL {
        let person = reader(engine, spy::BESIDE).await?;
        person.browser.leave().await?;
        let before = believed(&person).await?;
        assert_eq!(before.0, ["ready"], "{engine}");
        let rival = "document.getElementById('rival').contentWindow.postMessage('go', '*');
            for (const tell of ['ready', 'height', 'started', 'ended']) postMessage({ 'back-check': 1, tell, height: 1600 }, '*');";
        person.browser.run::<()>(rival, vec![]).await?;
        let over = "return spied.records.some(([stream, seen]) => stream === 'event' && seen.data === 'done')";
        person.browser.until::<bool>("the other frame has said all", over, vec![]).await?;
        assert_eq!(believed(&person).await?, before, "{engine}");
        let messages = person.recording().await?.messages().len();
        assert!(messages > 20, "{engine}: only {messages} messages came");

        // Nor is what makes no sense, whoever says it.
        person.look_inside().await?;
        let nonsense = "for (const height of [-1, 0, 1e9, NaN, 'tall', {}, null]) parent.postMessage({ 'back-check': 1, tell: 'height', height }, '*');
            for (const tell of ['nothing', '', null, {}, 'toString']) parent.postMessage({ 'back-check': 1, tell }, '*');
            for (const it of [null, 1, 'started', [], { tell: 'started' }, { 'back-check': 2, tell: 'started' }]) parent.postMessage(it, '*');
            parent.postMessage('done too', '*');";
        person.browser.run::<()>(nonsense, vec![]).await?;
        person.browser.leave().await?;
        let over = over.replace("done", "done too");
        person.browser.until::<bool>("all nonsense was said", &over, vec![]).await?;
        assert_eq!(believed(&person).await?, before, "{engine}");

        // The frame is.
        person.look_inside().await?;
        let sense = "for (const tell of ['height', 'started']) parent.postMessage({ 'back-check': 1, tell, height: 1600 }, '*')";
        person.browser.run::<()>(sense, vec![]).await?;
        person.browser.leave().await?;
        person.hears("start").await?;
        assert_eq!(believed(&person).await?, (vec!["ready".to_owned(), "start".to_owned()], 1600.0), "{engine}");
    }
    Ok(())
}
