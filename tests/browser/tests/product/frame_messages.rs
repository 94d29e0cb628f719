//! What the element and its frame tell one another, and that both look at who is speaking.

use anyhow::Result;
use browser_tests::{Engine, HostSite, Person};
use serde_json::{Value, json};

use crate::frame::{FRAME, reader, widget};

/// A reader of a page with the check on it and, beside it, an empty frame of the page's own.
async fn with_stranger(engine: Engine) -> Result<Person<HostSite>> {
    let person = reader(engine, |ours| format!("{}<iframe id=stranger></iframe>", widget(ours, ""))).await?;
    person.enter().await?;
    person.browser.run::<()>(COUNT, vec![]).await?;
    person.browser.leave().await?;
    person.browser.run::<()>(COUNT, vec![]).await?;
    Ok(person)
}

/// Counts marks that come to a window, when everyone else there has heard what came before them.
const COUNT: &str =
    "window.marks = 0; addEventListener('message', ({ data }) => { window.marks += data === 'mark' ? 1 : 0; });";

/// Waits until so many marks came: whoever sends messages sends one after them.
async fn marks(person: &Person<HostSite>, number: u32) -> Result<()> {
    let came = "return marks === arguments[0]";
    person.browser.until::<bool>("all messages came", came, vec![json!(number)]).await.map(drop)
}

/// The element's height, and what it has announced.
async fn state(person: &Person<HostSite>) -> Result<(u32, Vec<String>)> {
    person.browser.run("return [document.querySelector('back-check').offsetHeight, heard]", vec![]).await
}

#[tokio::test]
async fn the_element_hears_its_frame_alone() -> Result<()> {
    let tells = json!([
        { "back-check": 1, "tell": "height", "height": 4000 },
        { "back-check": 1, "tell": "started" },
        "mark",
    ]);
    for engine in Engine::ALL {
        let person = with_stranger(engine).await?;
        let before = state(&person).await?;
        assert_eq!(before.1, ["ready"], "{engine}");
        // A page may send itself what it likes, and so may every frame on it.
        let send = "for (const it of arguments[0]) {
            postMessage(it, '*');
            stranger.contentWindow.eval(`parent.postMessage(${JSON.stringify(it)}, '*')`);
        }";
        person.browser.run::<()>(send, vec![tells.clone()]).await?;
        marks(&person, 2).await?;
        assert_eq!(state(&person).await?, before, "{engine}: a stranger was heard");
        // Nor does it take everything from its frame.
        let odd = json!([
            null, 1, "height", [], {}, { "tell": "height", "height": 4000 },
            { "back-check": 2, "tell": "height", "height": 4000 }, { "back-check": 1, "tell": "height", "height": -1 },
            { "back-check": 1, "tell": "height", "height": 1e9 }, { "back-check": 1, "tell": "height", "height": "tall" },
            { "back-check": 1, "tell": "height" }, { "back-check": 1, "tell": "end" },
            { "back-check": 1, "tell": "outcome" }, { "back-check": 1, "tell": {} },
            "mark",
        ]);
        from_frame(&person, odd).await?;
        marks(&person, 3).await?;
        assert_eq!(state(&person).await?, before, "{engine}: nonsense was heard");
        from_frame(&person, tells.clone()).await?;
        marks(&person, 4).await?;
        let after = (4000, ["ready", "start"].map(str::to_owned).to_vec());
        assert_eq!(state(&person).await?, after, "{engine}: the frame was not heard");
    }
    Ok(())
}

/// Sends messages to the page around, as if the document had said so.
async fn from_frame(person: &Person<HostSite>, messages: Value) -> Result<()> {
    person.enter().await?;
    let send = "for (const it of arguments[0]) parent.postMessage(it, '*')";
    person.browser.run::<()>(send, vec![messages]).await?;
    person.browser.leave().await
}

#[tokio::test]
async fn the_frame_hears_the_page_around_it_alone() -> Result<()> {
    let dark = json!({ "back-check": 1, "set": { "theme": "dark", "region": "gb" } });
    for engine in Engine::ALL {
        let person = with_stranger(engine).await?;
        let light = look(&person).await?;
        let both = json!([dark, "mark"]);
        // By another frame of the same page, and by the frame itself.
        person.browser.leave().await?;
        let send = "const { shadowRoot } = document.querySelector('back-check');
            stranger.contentWindow.to = shadowRoot.querySelector('iframe').contentWindow;
            for (const it of arguments[0]) stranger.contentWindow.eval(`to.postMessage(${JSON.stringify(it)}, '*')`);";
        person.browser.run::<()>(send, vec![both.clone()]).await?;
        person.enter().await?;
        let itself = "for (const it of arguments[0]) postMessage(it, '*')";
        person.browser.run::<()>(itself, vec![both.clone()]).await?;
        marks(&person, 2).await?;
        assert_eq!(look(&person).await?, light, "{engine}: a stranger was heard");
        let odd = json!([
            null, 1, "set", [], {}, { "set": { "theme": "dark" } }, { "back-check": 2, "set": { "theme": "dark" } },
            { "back-check": 1 }, { "back-check": 1, "set": null }, { "back-check": 1, "set": { "theme": 1, "accent": {} } },
            { "back-check": 1, "set": { "theme": "sepia", "accent": "url(x)", "region": "atlantis" } },
            "mark",
        ]);
        from_page(&person, odd).await?;
        marks(&person, 3).await?;
        assert_eq!(look(&person).await?, light, "{engine}: nonsense was heard");
        from_page(&person, both).await?;
        marks(&person, 4).await?;
        assert_ne!(look(&person).await?, light, "{engine}: the page was not heard");
    }
    Ok(())
}

/// Sends messages to the frame, and goes back into it.
async fn from_page(person: &Person<HostSite>, messages: Value) -> Result<()> {
    person.browser.leave().await?;
    let send = format!("{FRAME} for (const it of arguments[0]) frame.contentWindow.postMessage(it, '*');");
    person.browser.run::<()>(&send, vec![messages]).await?;
    person.enter().await.map(drop)
}

/// What the page around can set: colours, and numbers to call.
async fn look(person: &Person<HostSite>) -> Result<Value> {
    person.enter().await?;
    let look = "const style = getComputedStyle(document.body);
        const numbers = [...document.querySelectorAll('[data-action=dial]')].map((it) => it.href);
        return [style.color, style.backgroundColor, getComputedStyle(document.querySelector('.main')).backgroundColor, numbers];";
    person.browser.run(look, vec![]).await
}
