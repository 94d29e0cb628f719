//! On pages of somebody else: the check works there, and nothing else on them changes.

use anyhow::{Context, Result, ensure};
use base64::Engine as _;
use base64::prelude::BASE64_STANDARD;
use browser_tests::hosts::{HOSTS, Host, Paste};
use browser_tests::{Browser, Engine, HostSite, Person, settings};
use serde_json::json;

/// What stands right before and after what is pasted.
const BEFORE: &str = "<p id=\"before-check\">Before.</p>";
const AFTER: &str = "<p id=\"after-check\">After.</p>";

#[tokio::test]
async fn it_works_on_every_page_in_chromium() -> Result<()> {
    it_works_on_every_page(Engine::Chromium).await
}

#[tokio::test]
async fn it_works_on_every_page_in_firefox() -> Result<()> {
    it_works_on_every_page(Engine::Firefox).await
}

#[tokio::test]
async fn it_works_on_every_page_in_webkit() -> Result<()> {
    it_works_on_every_page(Engine::WebKit).await
}

async fn it_works_on_every_page(engine: Engine) -> Result<()> {
    let mut browser = Browser::start_in(engine).await?;
    for host in HOSTS {
        let person = on(browser, host, |ours| host.paste.text(ours))?;
        works(&person).await.with_context(|| format!("on {} in {engine}", host.name))?;
        browser = person.browser;
    }
    Ok(())
}

/// A reader of a host with something pasted into its article.
fn on(browser: Browser, host: &Host, paste: impl Fn(&str) -> String) -> Result<Person<HostSite>> {
    let mut failed = None;
    let site = HostSite::open(|ours| {
        let pasted = format!("{BEFORE}\n{}\n{AFTER}", paste(ours));
        host.pages(ours, &pasted).unwrap_or_else(|error| {
            failed = Some(error);
            vec![]
        })
    })?;
    match failed {
        Some(error) => Err(error),
        // A shortcut is no press: WebKit gives focus to a frame only when it is pressed.
        None if browser.engine() == Engine::WebKit => Ok(Person::with(browser, site)),
        None => Ok(Person::with(browser, site).in_a_hurry()),
    }
}

/// One check, in its place, wide enough, that can be used and tells of an emergency.
async fn works(person: &Person<HostSite>) -> Result<()> {
    person.visit("/").await?;
    person.browser.until::<bool>("the check is there", "return !!document.querySelector('back-check')", vec![]).await?;
    let stand = person.enter().await?;
    ensure!(stand.screen == "welcome", "it begins with {stand:?}");
    person.browser.leave().await?;
    let place = "const found = document.querySelectorAll('back-check');
        const [before, after] = ['before', 'after'].map((it) => document.getElementById(it + '-check'));
        const it = found[0];
        const box = it.getBoundingClientRect();
        const frame = it.shadowRoot.querySelector('iframe').getBoundingClientRect();
        return {
            number: found.length,
            follows: !!(before.compareDocumentPosition(it) & Node.DOCUMENT_POSITION_FOLLOWING),
            precedes: !!(after.compareDocumentPosition(it) & Node.DOCUMENT_POSITION_PRECEDING),
            width: frame.width, height: frame.height, left: frame.left, right: innerWidth - frame.right,
            whole: frame.top >= box.top && frame.bottom <= box.bottom && frame.left >= box.left && frame.right <= box.right,
        };";
    let place: serde_json::Value = person.browser.run(place, vec![]).await?;
    let (width, height) = (place["width"].as_f64().unwrap_or_default(), place["height"].as_f64().unwrap_or_default());
    ensure!(place["number"] == 1 && place["follows"] == true && place["precedes"] == true, "it stands wrong: {place}");
    ensure!(width >= 280.0 && height >= 900.0 && place["whole"] == true, "it is cut: {place}");
    ensure!(place["left"].as_f64() >= Some(0.0) && place["right"].as_f64() >= Some(0.0), "it is out: {place}");
    person.enter().await?;
    person.step("start").await?;
    person.walk_to("pee-poo-numb", &[]).await?;
    person.answer("pee-poo-numb", "no-feel").await?;
    let card = person.next().await?;
    ensure!((card.screen.as_str(), card.level()) == ("outcome", "emergency"), "it tells {card:?}");
    person.browser.leave().await
}

/// An element of no meaning where the check would stand, as high as it.
const INERT: &str = "let it = document.querySelector('inert-block');
    if (!it) {
        const tags = [...document.body.querySelectorAll('script')].filter((tag) => /nothing\\.js/.test(tag.outerHTML));
        it = document.createElement('inert-block');
        tags[0].after(it);
    }
    const size = { display: 'block', height: arguments[0] + 'px', visibility: 'hidden' };
    for (const name of Object.keys(size)) it.style.setProperty(name, size[name], 'important');";

/// Hides the check, without moving anything, and says how high it is.
const HIDE: &str = "const it = document.querySelector('back-check');
    const height = it.getBoundingClientRect().height;
    it.style.setProperty('visibility', 'hidden', 'important');
    it.shadowRoot.querySelector('iframe').style.visibility = 'hidden';
    return height;";

#[tokio::test]
async fn nothing_else_on_the_page_changes_by_a_pixel() -> Result<()> {
    let mut browser = Browser::start().await?;
    settings::size(&browser, 1000, 800, 1.0).await?;
    for host in HOSTS {
        let person = on(browser, host, |ours| host.paste.text(ours))?;
        person.visit("/").await?;
        person
            .browser
            .until::<bool>("the check is there", "return !!document.querySelector('back-check')", vec![])
            .await?;
        person.enter().await?;
        person.browser.leave().await?;
        let height: f64 = person.browser.run(HIDE, vec![]).await?;
        let with = picture(&person.browser).await?;

        let inert = |ours: &str| {
            let text = host.paste.text(ours).replace("back-check.js", "nothing.js");
            text.replace("<back-check", "<inert-block").replace("</back-check", "</inert-block")
        };
        let person = on(person.browser, host, inert)?;
        person.visit("/").await?;
        let there = match host.paste {
            Paste::Script => {
                "return !!document.body
                    && [...document.body.querySelectorAll('script')].some((tag) => /nothing\\.js/.test(tag.outerHTML))"
            }
            Paste::Element | Paste::ElementWithAddress => "return !!document.querySelector('inert-block')",
        };
        person.browser.until::<bool>("the page is there", there, vec![]).await?;
        person.browser.run::<()>(INERT, vec![json!(height)]).await?;
        let without = picture(&person.browser).await?;
        if with != without {
            let folder = tempfile::tempdir()?.keep();
            std::fs::write(folder.join("with.png"), with)?;
            std::fs::write(folder.join("without.png"), without)?;
            anyhow::bail!("{}: the page is another with the check than without: see {}", host.name, folder.display());
        }
        browser = person.browser;
    }
    Ok(())
}

/// The whole page as a PNG, from its top, when everything that it asked for is there.
async fn picture(browser: &Browser) -> Result<Vec<u8>> {
    let done = "return document.readyState === 'complete' && document.fonts.status === 'loaded'";
    browser.until::<bool>("the page is complete", done, vec![]).await?;
    let still = "scrollTo(0, 0);
        document.activeElement?.blur();
        await Promise.all([...document.images].map((image) => image.decode().catch(() => {})));
        await new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)));";
    browser.run_async::<Option<()>>(still, vec![]).await?;
    let metrics = browser.devtools("Page.getLayoutMetrics", json!({})).await?;
    let page = &metrics["cssContentSize"];
    let clip = json!({ "x": 0, "y": 0, "width": page["width"], "height": page["height"], "scale": 1 });
    let values = json!({ "format": "png", "captureBeyondViewport": true, "clip": clip });
    let shot = browser.devtools("Page.captureScreenshot", values).await?;
    BASE64_STANDARD.decode(shot["data"].as_str().context("the browser took no picture")?).context("it cannot be read")
}
