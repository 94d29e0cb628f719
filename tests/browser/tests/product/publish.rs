//! The publisher's page: what is chosen shows, what is copied works, and what is not understood is said.

use anyhow::{Context, Result};
use browser_tests::server::{Page, Server};
use browser_tests::settings::{self, Media};
use browser_tests::{Browser, Engine, HostSite, Person, Stand, axe, host, privacy};
use serde_json::json;

/// Types into a field, or chooses in a list, as a person does: the page hears of it.
const SET: &str = "const field = document.querySelector(arguments[0]);
    if (field.type === 'checkbox' || field.type === 'radio') { field.click(); return; }
    field.value = arguments[1];
    field.dispatchEvent(new Event('input', { bubbles: true }));
    field.dispatchEvent(new Event('change', { bubbles: true }));";

/// A publisher with the page open.
pub(crate) async fn publisher() -> Result<Person<HostSite>> {
    open(Engine::Chromium, HostSite::with_page(|_| host::blog(""))?).await
}

async fn open(engine: Engine, site: HostSite) -> Result<Person<HostSite>> {
    let person = Person::reading(engine, site).await?;
    go(&person).await?;
    Ok(person)
}

async fn go(person: &Person<HostSite>) -> Result<()> {
    person.browser.go(&format!("{}/publish/index.html", person.site.folder())).await?;
    let ready = "return document.querySelector('#code')?.textContent.length > 0 && !!customElements.get('back-check')";
    person.browser.until::<bool>("the page is ready", ready, vec![]).await.map(drop)
}

/// Comes to the check on a publisher's page, once it stands there.
async fn come_to_check(person: &Person<HostSite>, address: &str) -> Result<Stand> {
    person.browser.go(address).await?;
    let shows = "return document.readyState === 'complete' && [...document.querySelectorAll('back-check')]
        .every(({ shadowRoot }) => shadowRoot && !shadowRoot.querySelector('slot'))";
    person.browser.until::<bool>("the check is there", shows, vec![]).await?;
    person.enter().await
}

async fn set(person: &Person<HostSite>, selector: &str, value: &str) -> Result<()> {
    person.browser.run(SET, vec![json!(selector), json!(value)]).await
}

async fn text(person: &Person<HostSite>, selector: &str) -> Result<String> {
    person.browser.run("return document.querySelector(arguments[0]).textContent", vec![json!(selector)]).await
}

#[tokio::test]
async fn what_is_chosen_shows_at_once_in_the_preview_and_in_the_code() -> Result<()> {
    let person = publisher().await?;
    let ours = person.site.folder();
    let plain = format!(
        "<back-check>\n  <a href=\"{ours}/index.html\">Check your back: is it safe to stretch?</a>\n</back-check>\n\
         <script async src=\"{ours}/back-check.js\"></script>"
    );
    assert_eq!(text(&person, "#code").await?, plain, "what is as it is anyway does not stand in the code");
    for (field, value) in [
        ("#region", "gb"),
        ("#theme", "dark"),
        ("#accent", "#cc0066"),
        ("#start", "partner"),
        ("#appointment-href", "https://clinic.example/book?a=1&b=2"),
        ("#appointment-label", "\"Book\" <now>"),
    ] {
        set(&person, field, value).await?;
    }
    let attributes = "region=\"gb\" theme=\"dark\" accent=\"#cc0066\" start=\"partner\" \
                      appointment-href=\"https://clinic.example/book?a=1&amp;b=2\" \
                      appointment-label=\"&quot;Book&quot; &lt;now&gt;\"";
    let code = text(&person, "#code").await?;
    assert!(code.starts_with(&format!("<back-check {attributes}>\n")), "{code}");
    let shown = "const it = document.querySelector('back-check');
        return Object.fromEntries([...it.attributes].filter(({ name }) => name !== 'style').map(({ name, value }) => [name, value]))";
    let shown: serde_json::Value = person.browser.run(shown, vec![]).await?;
    let chosen = json!({
        "region": "gb", "theme": "dark", "accent": "#cc0066", "start": "partner",
        "appointment-href": "https://clinic.example/book?a=1&b=2", "appointment-label": "\"Book\" <now>",
    });
    assert_eq!(shown, chosen);
    set(&person, "[value=frame]", "").await?;
    let address =
        "#region=gb&amp;theme=dark&amp;accent=%23cc0066&amp;start=partner&amp;appointment-href=https%3A%2F%2F";
    let code = text(&person, "#code").await?;
    assert!(code.starts_with(&format!("<div><iframe src=\"{ours}/index.html{address}")), "{code}");
    person.hands.press(&person.browser, "[type=reset]").await?;
    set(&person, "[value=script]", "").await?;
    assert_eq!(text(&person, "#code").await?, plain);
    Ok(())
}

#[tokio::test]
async fn what_is_copied_shows_the_check_on_another_site() -> Result<()> {
    let shared = |(path, page): (String, Page)| (path, page.with("Access-Control-Allow-Origin", "*"));
    let ours = host::built()?.into_iter().map(shared).collect();
    let person = open(Engine::Chromium, HostSite::with(ours, |_| vec![])?).await?;
    set(&person, "#region", "gb").await?;
    let folder = person.site.folder();
    let mut codes = vec![("with a link", text(&person, "#code").await?)];
    set(&person, "#pin", "").await?;
    codes.push(("pinned", text(&person, "#code").await?));
    set(&person, "#with-link", "").await?;
    codes.push(("one line, pinned", text(&person, "#code").await?));
    set(&person, "#pin", "").await?;
    codes.push(("one line", text(&person, "#code").await?));
    set(&person, "[value=own]", "").await?;
    set(&person, "#folder", &format!("{folder}/back-check.js")).await?;
    codes.push(("from their own site", text(&person, "#code").await?));
    set(&person, "[value=frame]", "").await?;
    codes.push(("plain frame", text(&person, "#code").await?));
    assert!(codes[1].1.contains("integrity=\"sha384-") && !codes[3].1.contains("integrity"));

    let pages = codes.iter().enumerate().map(|(at, (_, code))| (format!("/{at}"), host::blog(code)));
    let blog = Server::start(pages)?;
    let address = blog.origin().replacen("127.0.0.1", "localhost", 1);
    for (at, (name, code)) in codes.iter().enumerate() {
        let there = come_to_check(&person, &format!("{address}/{at}")).await;
        let stand = there.with_context(|| format!("{name}: {code}"))?;
        assert_eq!(stand.screen, "welcome", "{name}");
        let hash: String = person.browser.run("return location.hash", vec![]).await?;
        assert_eq!(hash, "#region=gb", "{name}");
    }
    Ok(())
}

#[tokio::test]
async fn every_engine_shows_what_was_chosen_and_copied() -> Result<()> {
    for engine in Engine::ALL {
        let person = open(engine, HostSite::with_page(|_| host::blog(""))?).await?;
        set(&person, "#region", "us").await?;
        set(&person, "#accent", "teal").await?;
        let script = text(&person, "#code").await?;
        set(&person, "[value=frame]", "").await?;
        let frame = text(&person, "#code").await?;
        let blog = Server::start([("/0".to_owned(), host::blog(&script)), ("/1".to_owned(), host::blog(&frame))])?;
        let look =
            "return document.querySelector('#result').hidden ? null : document.querySelectorAll('#findings li').length";
        for (at, code) in [script, frame].iter().enumerate() {
            go(&person).await?;
            set(&person, "#page-address", "https://blog.example/").await?;
            set(&person, "#page-source", code).await?;
            person.browser.run::<()>("document.querySelector('#look').requestSubmit()", vec![]).await?;
            let found: u32 = person.browser.until("the result is there", look, vec![]).await?;
            // This machine's own address is as good as a safe one, in every engine.
            assert_eq!(found, 0, "{engine}: {code}");
            let address = format!("{}/{at}", blog.origin().replacen("127.0.0.1", "localhost", 1));
            come_to_check(&person, &address).await.with_context(|| format!("{engine}: {code}"))?;
            let hash: String = person.browser.run("return location.hash", vec![]).await?;
            assert_eq!(hash, "#region=us&accent=teal", "{engine}");
        }
    }
    Ok(())
}

#[tokio::test]
async fn a_value_that_does_not_fit_is_said_beside_its_field_and_left_out() -> Result<()> {
    let person = publisher().await?;
    for (field, wrong, right) in [
        ("accent", "greenish", "teal"),
        ("appointment-href", "javascript:alert(1)", "https://clinic.example/"),
        ("appointment-href", "clinic.example", "http://clinic.example/"),
    ] {
        let (selector, error) = (format!("#{field}"), format!("#{field}-error"));
        set(&person, &selector, wrong).await?;
        assert!(!text(&person, &error).await?.is_empty(), "{field}: {wrong}");
        let told = "const it = document.querySelector(arguments[0]);
            return it.getAttribute('aria-invalid') === 'true' && it.getAttribute('aria-describedby').includes(it.id + '-error')";
        assert!(person.browser.run::<bool>(told, vec![json!(selector)]).await?, "{field}: {wrong}");
        assert!(!text(&person, "#code").await?.contains(wrong), "{field}: {wrong}");
        set(&person, &selector, right).await?;
        assert_eq!(text(&person, &error).await?, "", "{field}: {right}");
        assert!(text(&person, "#code").await?.contains(right), "{field}: {right}");
    }
    set(&person, "[value=own]", "").await?;
    set(&person, "#folder", "my folder").await?;
    assert!(!text(&person, "#folder-error").await?.is_empty());
    assert!(text(&person, "#code").await?.contains("https://your.site/back-check/back-check.js"));
    Ok(())
}

#[tokio::test]
async fn copying_is_said_and_what_cannot_be_copied_is_selected() -> Result<()> {
    let person = publisher().await?;
    let said = "return document.querySelector('#code-said').textContent || null";
    person.hands.press(&person.browser, "[data-copy=code]").await?;
    let copied: String = person.browser.until("the page says so", said, vec![]).await?;
    assert_eq!(copied, "Copied.");
    let refuse = "Object.defineProperty(navigator, 'clipboard', { value: undefined });
        document.execCommand = () => false;";
    person.browser.run::<()>(refuse, vec![]).await?;
    set(&person, "#region", "gb").await?;
    person.hands.press(&person.browser, "[data-copy=code]").await?;
    let refused: String = person.browser.until("the page says so", said, vec![]).await?;
    assert!(refused.contains("selected"), "{refused}");
    let selected: String = person.browser.run("return getSelection().toString().trim()", vec![]).await?;
    assert_eq!(selected, text(&person, "#code").await?);
    Ok(())
}

#[tokio::test]
async fn it_asks_for_nothing_but_the_check_and_keeps_nothing() -> Result<()> {
    let person = publisher().await?;
    let shown = "return !document.querySelector('back-check')?.shadowRoot?.querySelector('slot')";
    person.browser.until::<bool>("the preview shows", shown, vec![]).await?;
    let folder = person.site.folder();
    let asked = person.site.ours().asked();
    let paths = ["/back-check/publish/index.html", "/back-check/back-check.js", "/back-check/index.html"];
    assert_eq!(asked, paths, "and nothing else");
    let others = privacy::asked_for(&person.browser).await?.into_iter().filter(|it| !it.starts_with(&folder));
    assert_eq!(others.collect::<Vec<_>>(), Vec::<String>::new());
    assert_eq!(privacy::refused(&person.browser).await?, Vec::<String>::new());
    assert_eq!(privacy::kept(&person.browser).await?, Vec::<String>::new());
    assert!(person.browser.console().await?.is_empty());
    Ok(())
}

#[tokio::test]
async fn it_keeps_nobody_out() -> Result<()> {
    let person = publisher().await?;
    let spread = "document.querySelectorAll('details').forEach((it) => { it.open = true; });
        document.querySelector('#page-source').value = '<back-check country=\"uk\"></back-check>';
        document.querySelector('#look').requestSubmit();";
    person.browser.run::<()>(spread, vec![]).await?;
    let there = "return document.querySelectorAll('#findings li').length === 2";
    person.browser.until::<bool>("the result is there", there, vec![]).await?;
    let focus: String = person.browser.run("return document.activeElement.id", vec![]).await?;
    assert_eq!(focus, "result-title", "focus is on what was found");
    let mut found = Vec::new();
    for way in ["script", "frame", "own", "link"] {
        person.browser.run::<()>(SET, vec![json!(format!("[value={way}]")), json!("")]).await?;
        for dark in [false, true] {
            settings::media(&person.browser, Media { dark, reduced_motion: true, ..Media::default() }).await?;
            let seen = axe::findings(&person.browser).await?;
            found.extend(seen.into_iter().map(|it| format!("{way}, dark {dark}: {it}")));
        }
        for (width, size) in [(320, 16), (1280, 32), (640, 32), (1280, 16)] {
            settings::size(&person.browser, width, 800, 1.0).await?;
            settings::text_size(&person.browser, size).await?;
            let out = "const width = document.documentElement.clientWidth;
                return [...document.querySelectorAll('body *')].filter((it) => it.checkVisibility())
                    .filter((it) => it.getBoundingClientRect().right > width + 0.5)
                    .map((it) => `<${it.localName} id=\"${it.id}\"> \"${it.textContent.trim().slice(0, 40)}\"`)";
            let out: Vec<String> = person.browser.run(out, vec![]).await?;
            found.extend(
                out.into_iter().map(|it| format!("{way}, {width} wide, text of {size}: out of the window: {it}")),
            );
        }
    }
    assert!(found.is_empty(), "{} findings:\n{}", found.len(), found.join("\n"));
    Ok(())
}

#[tokio::test]
async fn without_the_script_beside_it_the_page_says_so() -> Result<()> {
    let ours = host::built()?.into_iter().filter(|(path, _)| !path.ends_with("/back-check.js")).collect();
    let person = Person::with(Browser::start().await?, HostSite::with(ours, |_| vec![])?);
    person.browser.go(&format!("{}/publish/index.html", person.site.folder())).await?;
    let said = "return document.querySelector('#preview-error')?.textContent || null";
    let said: String = person.browser.until("the page says so", said, vec![]).await?;
    assert!(said.contains("no back-check.js"), "{said}");
    Ok(())
}
