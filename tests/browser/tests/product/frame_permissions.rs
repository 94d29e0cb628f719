//! What the frame's sandbox and its policy allow: print, save, dial, a link, a screen that stays awake, and nothing else. Each
//! permission is shown to be needed, by a frame that lacks it alone.

use std::time::{Duration, Instant};

use anyhow::{Context, Result, ensure};
use browser_tests::host::{blog, plain_frame};
use browser_tests::{Engine, Hands, HostSite, Person, Stand};
use serde::Deserialize;
use serde_json::{Value, json};

use crate::frame::{FRAME, check, open, settled, widget};

/// What the check has to be allowed to do.
const SANDBOX: [&str; 5] =
    ["allow-scripts", "allow-modals", "allow-downloads", "allow-popups", "allow-popups-to-escape-sandbox"];

/// How long a tab or a line of the console may take to be there.
const PATIENCE: Duration = Duration::from_secs(30);

/// A publisher with the element at `/`, a frame that lacks some permission at `/without`, and a page to link to.
fn site(without: &str) -> Result<HostSite> {
    HostSite::open(|ours| {
        let tokens: Vec<&str> = SANDBOX.into_iter().filter(|it| *it != without).collect();
        let allow = if without == "screen-wake-lock" { "" } else { "allow=\"screen-wake-lock *\"" };
        let frame = format!(
            "<iframe src=\"{ours}/index.html#region=gb\" title=\"Back Check\" sandbox=\"{}\" {allow} \
             style=\"width: 100%; height: 90rem\"></iframe>",
            tokens.join(" ")
        );
        let element = widget(ours, "region=gb appointment-href=\"/doctor\" appointment-label=\"See Dr Green\"");
        let doctor = "<p>A doctor</p>";
        vec![("/".into(), blog(&element)), ("/without".into(), blog(&frame)), ("/doctor".into(), blog(doctor))]
    })
}

/// Opens a page and goes into the frame on it.
async fn enter(person: &Person<HostSite>, path: &str) -> Result<Stand> {
    open(person, path).await?;
    person.enter().await
}

#[tokio::test]
async fn the_frame_has_the_permissions_it_needs_and_no_others() -> Result<()> {
    let pages = |ours: &str| {
        vec![("/".into(), blog(&widget(ours, ""))), ("/plain".into(), blog(&plain_frame(ours, "#region=gb")))]
    };
    let person = Person::reading(Engine::Chromium, HostSite::open(pages)?).await?;
    let attributes =
        "return ['sandbox', 'allow', 'referrerpolicy', 'title', 'allowfullscreen', 'srcdoc', 'name', 'loading']
        .map((name) => frame.getAttribute(name));";
    let expected =
        json!([SANDBOX.join(" "), "screen-wake-lock *", "no-referrer", "Back Check", null, null, null, null]);
    open(&person, "/").await?;
    person.hears("ready").await?;
    let made: Value = person.browser.run(&format!("{FRAME} {attributes}"), vec![]).await?;
    assert_eq!(made, expected);
    open(&person, "/plain").await?;
    let pasted = format!("const frame = document.querySelector('iframe'); {attributes}");
    assert_eq!(person.browser.run::<Value>(&pasted, vec![]).await?, expected, "the frame that is pasted as it is");
    Ok(())
}

/// Not in WebKit, which prints nothing under its driver.
#[tokio::test]
async fn it_may_print() -> Result<()> {
    for engine in [Engine::Chromium, Engine::Firefox] {
        for (path, prints) in [("/", true), ("/without", false)] {
            let person = Person::reading(engine, site("allow-modals")?).await?;
            enter(&person, path).await?;
            person.step("danger-now").await?;
            let note = "window.printed = false; addEventListener('beforeprint', () => { window.printed = true; });";
            person.browser.run::<()>(note, vec![]).await?;
            person.press("print").await?;
            if prints {
                person.browser.until::<bool>("it prints", "return window.printed", vec![]).await?;
            } else {
                // What is pressed after it is done after it.
                person.step("mistake").await?;
                assert!(!person.browser.run::<bool>("return window.printed", vec![]).await?, "{engine}");
            }
        }
    }
    Ok(())
}

#[tokio::test]
async fn it_may_save() -> Result<()> {
    for engine in Engine::ALL {
        let person = Person::reading(engine, site("allow-downloads")?).await?;
        for (path, name) in [("/without", "refused.html"), ("/", "saved.html")] {
            enter(&person, path).await?;
            let link = "const link = document.createElement('a');
                Object.assign(link, { id: 'mine', download: arguments[0], textContent: 'Save a copy' });
                link.href = URL.createObjectURL(new Blob(['<p>A copy'], { type: 'text/html' }));
                document.querySelector('h1').before(link);";
            person.browser.run::<()>(link, vec![json!(name)]).await?;
            person.press_at("#mine").await?;
            person.browser.leave().await?;
            settled(&person).await?;
        }
        // It alone.
        assert_eq!(person.browser.saved("saved.html").await?, b"<p>A copy", "{engine}");
    }
    Ok(())
}

/// In Chromium alone, whose console says that a call was refused: no browser here has a telephone.
#[tokio::test]
async fn it_may_dial() -> Result<()> {
    for (path, dials) in [("/", true), ("/without", false)] {
        let person = Person::reading(Engine::Chromium, site("allow-popups")?).await?;
        enter(&person, path).await?;
        person.browser.console().await?;
        person.press("dial").await?;
        person.browser.leave().await?;
        settled(&person).await?;
        let start = Instant::now();
        let mut console = person.browser.console().await?;
        while console.is_empty() && !dials && start.elapsed() < PATIENCE {
            console = person.browser.console().await?;
        }
        let refused = console.iter().any(|entry| entry.message.contains("external protocol blocked by sandbox"));
        assert_eq!(refused, !dials, "{console:#?}");
    }
    Ok(())
}

/// What a page that was opened knows.
#[derive(Debug, PartialEq, Deserialize)]
struct Opened {
    opener: bool,
    referrer: String,
    origin: String,
    stores: bool,
}

#[tokio::test]
async fn the_publishers_link_opens_an_ordinary_page_that_knows_of_nothing() -> Result<()> {
    for engine in Engine::ALL {
        let mut person = Person::reading(engine, site("")?).await?;
        enter(&person, "/").await?;
        assert_eq!(check(&mut person, &[]).await?.level(), "self-care");
        person.hands = Hands::Mouse;
        person.press("appointment").await?;
        let opened = opened(&person).await.with_context(|| format!("in {engine}"))?;
        let origin = person.site.address("");
        assert_eq!(opened, Opened { opener: false, referrer: String::new(), origin, stores: true }, "{engine}");
        let asked = person.site.publisher().requests();
        let asked: Vec<_> = asked.iter().filter(|it| it.path == "/doctor").map(|it| it.header("referer")).collect();
        assert_eq!(asked, [None], "{engine}");
    }
    Ok(())
}

#[tokio::test]
async fn without_its_permissions_a_link_opens_nothing_or_a_page_that_does_not_work() -> Result<()> {
    let link = "document.querySelector('h1').insertAdjacentHTML('beforebegin',
        `<p><a id=mine target=_blank rel=noreferrer href=\"${arguments[0]}\">A doctor</a></p>`);";
    for engine in Engine::ALL {
        for without in ["allow-popups", "allow-popups-to-escape-sandbox"] {
            let person = Person::reading(engine, site(without)?).await?;
            enter(&person, "/without").await?;
            person.browser.run::<()>(link, vec![json!(person.site.address("/doctor"))]).await?;
            person.press_at("#mine").await?;
            if without == "allow-popups" {
                person.browser.leave().await?;
                settled(&person).await?;
                assert_eq!(person.browser.driver().windows().await?.len(), 1, "{engine}");
                assert!(!person.site.publisher().asked().contains(&"/doctor".to_owned()), "{engine}");
            } else {
                let opened = opened(&person).await.with_context(|| format!("in {engine}"))?;
                assert_eq!((opened.origin.as_str(), opened.stores), ("null", false), "{engine}");
            }
        }
    }
    Ok(())
}

/// Goes to the page that was opened in another tab.
async fn opened(person: &Person<HostSite>) -> Result<Opened> {
    let driver = person.browser.driver();
    let own = driver.window().await?;
    let start = Instant::now();
    let other = loop {
        if let Some(other) = driver.windows().await?.into_iter().find(|it| *it != own) {
            break other;
        }
        ensure!(start.elapsed() < PATIENCE, "no other tab was opened");
        tokio::time::sleep(Duration::from_millis(20)).await;
    };
    driver.switch_to_window(other).await?;
    let there = "return location.pathname === '/doctor' && document.readyState === 'complete'";
    person.browser.until::<bool>("the other page is there", there, vec![]).await?;
    let knows = "let stores = true;
        try { localStorage.setItem('a', 'b'); } catch (error) { stores = false; }
        return { opener: window.opener !== null, referrer: document.referrer, origin: window.origin, stores };";
    person.browser.run(knows, vec![]).await
}

#[tokio::test]
async fn it_may_keep_the_screen_awake() -> Result<()> {
    for engine in Engine::ALL {
        for (path, awake) in [("/", true), ("/without", false)] {
            let person = Person::reading(engine, site("screen-wake-lock")?).await?;
            enter(&person, path).await?;
            // As a session does, upon a press.
            let ask = "document.addEventListener('click', () => {
                const asked = navigator.wakeLock.request('screen');
                asked.then(() => { window.lock = 'awake'; }, (error) => { window.lock = error.name; });
            }, true)";
            person.browser.run::<()>(ask, vec![]).await?;
            person.press("start").await?;
            let lock: String = person.browser.until("an answer", "return window.lock", vec![]).await?;
            assert_eq!(lock, if awake { "awake" } else { "NotAllowedError" }, "{path} in {engine}");
        }
    }
    Ok(())
}
