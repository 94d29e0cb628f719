//! Visited once, the check works without a network; what is kept for that is the document, whole, and nothing of the person.

use anyhow::Result;
use browser_tests::published::{self, NOTE};
use browser_tests::server::Page;
use browser_tests::{Browser, Document, Door, Engine, HostSite, Person, Published, host};
use serde_json::{Value, json};

/// The entry of the copy that was built.
fn entry(document: &Document) -> String {
    format!("/?copy={}", document.hash())
}

/// Does something with the cache (`cache`) and the address of the copy in it (`copy`).
async fn with_cache(person: &Person<Published>, script: &str) -> Result<()> {
    let copy = entry(&Document::built()?);
    let script = format!("const copy = '{copy}'; const cache = await caches.open((await caches.keys())[0]); {script}");
    person.browser.run_async(&script, vec![]).await
}

#[tokio::test]
async fn after_one_visit_it_works_without_a_network() -> Result<()> {
    for engine in Engine::ALL {
        let person = Person::visiting(engine, &Document::built()?).await?;
        person.site.server().be_away(true);
        for suffix in ["", "index.html", "?region=gb", "#danger-title"] {
            assert_eq!(person.start(suffix).await?.screen, "welcome", "{engine}, {suffix}");
        }
        assert_eq!(person.reload().await?.screen, "welcome", "{engine}");
        person.start("?region=gb").await?;
        assert_eq!(person.seen("href").await?, ["tel:999"], "{engine}");
        person.step("start").await?;
        person.walk_to("pee-poo-numb", &[]).await?;
        person.answer("pee-poo-numb", "no-feel").await?;
        assert_eq!(person.next().await?.level(), "emergency", "{engine}");
    }
    Ok(())
}

#[tokio::test]
async fn a_shortcut_leads_to_the_check_with_and_without_a_network() -> Result<()> {
    for engine in Engine::ALL {
        let person = Person::visiting(engine, &Document::built()?).await?;
        for away in [false, true] {
            person.site.server().be_away(away);
            for suffix in ["?to=check", "?region=gb&to=check"] {
                person.start(suffix).await?;
                let asked = "return document.querySelector('[data-question]')?.dataset.question";
                let question: String = person.browser.until("the first question", asked, vec![]).await?;
                assert_eq!(question, "who-for", "{engine}, {suffix}");
            }
            for suffix in ["?to=", "?to=outcome", "?to=checked", "?into=check", "#to=check"] {
                assert_eq!(person.start(suffix).await?.screen, "welcome", "{engine}, {suffix}");
            }
        }
    }
    Ok(())
}

#[tokio::test]
async fn nothing_is_kept_but_the_document_and_a_note_of_which_copy_started() -> Result<()> {
    for engine in Engine::ALL {
        let document = Document::built()?;
        let person = Person::visiting(engine, &document).await?;
        for suffix in ["?region=gb", "publish/", "back-check.js", "sw.js", "manifest.webmanifest", "?to=check"] {
            person.browser.go(&person.site.address(suffix)).await?;
        }
        person.ready().await?;
        person.until("a question", "return !!document.querySelector('[data-question]')").await?;
        person.answer("who-for", "me").await?;
        person.next().await?;
        let all = person.entries().await?;
        assert_eq!(all, [entry(&document), "/?note".to_owned()], "{engine}");
        let names: Vec<String> = person.browser.run_async("return caches.keys()", vec![]).await?;
        assert_eq!(names, [format!("back-check {}", person.site.address(""))], "{engine}");
        let note: Value = person.browser.run_async(&format!("return ({NOTE})()"), vec![]).await?;
        let known = ["client", "good", "last", "newest", "shown", "tried", "tries"];
        let told: Vec<&String> = note.as_object().into_iter().flatten().map(|(name, _)| name).collect();
        assert!(told.iter().all(|name| known.contains(&name.as_str())), "{engine}: {note}");
        let head = "const all = [...(await caches.match(arguments[0])).headers]; return all.map(([name]) => name)";
        let head: Vec<String> = person.browser.run_async(head, vec![entry(&document).into()]).await?;
        assert_eq!(head, ["content-type"], "{engine}: nothing of the server's answer but the bytes");
    }
    Ok(())
}

#[tokio::test]
async fn a_copy_that_is_not_whole_is_not_shown_and_heals() -> Result<()> {
    let broken = [
        ("another page", "await cache.put(copy, new Response('<h1>Sign in to this network</h1>'))"),
        (
            "cut short",
            "const it = await (await cache.match(copy)).text(); await cache.put(copy, new Response(it.slice(0, 99999)))",
        ),
        ("missing", "await cache.delete(copy)"),
        ("no note", "await cache.delete('/?note')"),
        ("no cache", "await Promise.all((await caches.keys()).map((name) => caches.delete(name)))"),
        ("a note that is none", "await cache.put('/?note', new Response('{'))"),
    ];
    for engine in Engine::ALL {
        let document = Document::built()?;
        let person = Person::visiting(engine, &document).await?;
        for (what, script) in broken {
            with_cache(&person, script).await?;
            assert_eq!(person.start("").await?.screen, "welcome", "{engine}, {what}");
            person.kept_for_later().await?;
            assert_eq!(person.entries().await?, [entry(&document), "/?note".to_owned()], "{engine}, {what}");
            person.site.server().be_away(true);
            assert_eq!(person.start("").await?.screen, "welcome", "{engine}, {what}: without a network");
            person.site.server().be_away(false);
        }
    }
    Ok(())
}

#[tokio::test]
async fn the_page_of_a_network_that_wants_a_sign_in_is_never_kept() -> Result<()> {
    for engine in Engine::ALL {
        let document = Document::built()?;
        let person = Person::visiting(engine, &document).await?;
        let portal = "<!doctype html><title>Cafe</title><h1>Sign in to this network</h1>";
        person.site.send(portal);
        person.site.send_worker(portal);
        // It is not asked for where there is a whole copy.
        assert_eq!(person.start("").await?.screen, "welcome", "{engine}");
        // Where there is none, it is shown, so that the person can sign in.
        with_cache(&person, "await cache.delete(copy)").await?;
        person.browser.go(&person.site.address("")).await?;
        let heading = "return document.querySelector('h1')?.textContent";
        let heading: String = person.browser.until("there is a page", heading, vec![]).await?;
        assert_eq!(heading, "Sign in to this network", "{engine}");
        assert_eq!(person.entries().await?, ["/?note"], "{engine}");
        person.site.publish(&document)?;
        assert_eq!(person.start("").await?.screen, "welcome", "{engine}");
        assert_eq!(person.entries().await?, [entry(&document), "/?note".to_owned()], "{engine}");
    }
    Ok(())
}

#[tokio::test]
async fn a_first_visit_to_half_of_what_is_published_keeps_nothing() -> Result<()> {
    for engine in Engine::ALL {
        let document = Document::built()?;
        let site = Published::open(&document)?;
        // The document is here, and the worker that comes with it is still the older one.
        site.send(document.of_version("0.0.2")?.text());
        let person = Person::with(Browser::start_in(engine).await?, site);
        person.start("").await?;
        let over = "const it = await navigator.serviceWorker.getRegistration(); return !it || null;";
        person.until("the worker has given up", over).await?;
        assert_eq!(person.entries().await?, Vec::<String>::new(), "{engine}");
        person.site.publish(&document)?;
        person.start("").await?;
        person.kept_for_later().await?;
        assert_eq!(person.entries().await?, [entry(&document), "/?note".to_owned()], "{engine}");
    }
    Ok(())
}

#[tokio::test]
async fn of_several_languages_those_that_are_used_are_kept() -> Result<()> {
    for engine in Engine::ALL {
        let english = Document::built()?;
        let spanish = english.in_folder("es");
        let site = Published::open(&english)?;
        site.publish_both(&english, "es", &spanish)?;
        let person = Person::with(Browser::start_in(engine).await?, site);
        person.start("es/").await?;
        let kept = "return (await caches.match(location.origin + '/es/?note'))?.json().then(({ good }) => good)";
        person.until("the copy is known to have started", kept).await?;
        let [one, other] = [entry(&english), format!("/es{}", entry(&spanish))];
        assert_eq!(person.entries().await?, [other.clone(), "/es/?note".to_owned()], "{engine}");
        person.start("").await?;
        assert_eq!(person.entries().await?, [one, "/?note".to_owned(), other, "/es/?note".to_owned()], "{engine}");
        person.site.server().be_away(true);
        for (suffix, language) in [("es/", "es"), ("es/index.html?region=es", "es"), ("", "en")] {
            person.start(suffix).await?;
            let now: String = person.browser.run("return document.documentElement.lang", vec![]).await?;
            assert_eq!(now, language, "{engine}, {suffix}");
        }
    }
    Ok(())
}

/// What Chromium alone tells: whether it would install the page.
#[tokio::test]
async fn it_can_be_installed() -> Result<()> {
    let person = Person::visiting(Engine::Chromium, &Document::built()?).await?;
    let manifest = person.browser.devtools("Page.getAppManifest", json!({})).await?;
    assert_eq!(manifest["errors"], json!([]));
    let errors = person.browser.devtools("Page.getInstallabilityErrors", json!({})).await?;
    assert_eq!(errors["installabilityErrors"], json!([]));
    let console = person.browser.console().await?;
    assert!(console.is_empty(), "{console:#?}");
    Ok(())
}

#[tokio::test]
async fn a_frame_and_a_file_have_no_worker_and_no_manifest() -> Result<()> {
    let parts =
        "return [document.querySelector('link[rel=manifest]'), document.querySelector('link[rel=apple-touch-icon]'),
        pwa.waits()]";
    for door in [Door::Frame, Door::File] {
        let person = Person::at(door).await?;
        assert_eq!(person.browser.run::<Value>(parts, vec![]).await?, json!([null, null, false]), "{door:?}");
        let asked = person.site.server().asked();
        assert!(!asked.iter().any(|path| published::is_of_an_app(path)), "{door:?}: {asked:?}");
    }
    for engine in Engine::ALL {
        let page = |ours: &str| host::blog(&host::plain_frame(ours, ""));
        let person = Person::reading(engine, HostSite::with_page(page)?).await?;
        person.visit("/").await?;
        person.enter().await?;
        assert_eq!(person.browser.run::<Value>(parts, vec![]).await?, json!([null, null, false]), "{engine}");
        let asked = person.site.ours().asked();
        assert_eq!(asked, ["/back-check/index.html"], "{engine}");
    }
    Ok(())
}

#[tokio::test]
async fn a_frame_on_a_page_beside_it_is_none_of_the_workers_business() -> Result<()> {
    let person = Person::visiting(Engine::Chromium, &Document::built()?).await?;
    let page = "<!doctype html><title>A page of the same origin</title><iframe src=\"/\"></iframe>";
    person.site.server().put([("/beside.html".to_owned(), Page::html(page))]);
    let visits = || person.site.server().asked().iter().filter(|path| *path == "/").count();
    let before = visits();
    person.browser.go(&person.site.address("beside.html")).await?;
    person.browser.enter("return document.querySelector('iframe')", vec![]).await?;
    person.ready().await?;
    assert_eq!(visits(), before + 1, "it came from the server");
    Ok(())
}
