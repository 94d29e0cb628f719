//! A newer copy is found quietly, waits, and is used when the person says so or at a next start; one that does not start gives way to
//! the last that did.

use anyhow::Result;
use browser_tests::published::NOTE;
use browser_tests::{Document, Engine, Person, Published};
use serde_json::json;

const OLD: &str = "0.0.1";
const NEW: &str = "0.0.2";
const NEWEST: &str = "0.0.3";

/// Lets a day pass, and more, since a copy was tried.
const LATER: &str = "const cache = await caches.open((await caches.keys())[0]);
    const note = await (await cache.match('/?note')).json();
    await cache.put('/?note', new Response(JSON.stringify({ ...note, last: note.last - 9e7 })));";

/// Workers that no browser takes.
const BROKEN: [&str; 4] = [
    "{",
    "throw new Error('no')",
    "addEventListener('install', (event) => event.waitUntil(Promise.reject(1)))",
    "<!doctype html><p>no",
];

fn of(version: &str) -> Result<Document> {
    Document::built()?.of_version(version)
}

/// Waits until this is the only copy that is kept, and is known to have started.
async fn is_settled_on(person: &Person<Published>, document: &Document) -> Result<()> {
    let hash = document.hash();
    let script = format!("return (await ({NOTE})()).good === '{hash}'");
    person.until("the copy is known to have started", &script).await?;
    let two = "return (await (await caches.open((await caches.keys())[0])).keys()).length === 2";
    person.until("older copies are gone", two).await?;
    assert_eq!(person.entries().await?, [format!("/?copy={hash}"), "/?note".to_owned()]);
    Ok(())
}

/// Waits until a document of this version stands there.
async fn comes_to(person: &Person<Published>, version: &str) -> Result<()> {
    let there = format!(
        "return document.querySelector('meta[name=version]')?.content.startsWith('{version}')
            && document.readyState === 'complete'"
    );
    person.browser.until::<bool>("the copy is there", &there, vec![]).await.map(drop)
}

/// Someone who has the old version for good, and whose browser has the new one ready.
async fn with_newer(engine: Engine) -> Result<Person<Published>> {
    let person = Person::visiting(engine, &of(OLD)?).await?;
    person.start("").await?;
    person.site.publish(&of(NEW)?)?;
    person.newer_waits().await?;
    Ok(person)
}

/// Looks for a newer copy, and waits until the browser has given up.
async fn looks_in_vain(person: &Person<Published>) -> Result<()> {
    person.registration::<()>("await it.update().catch(() => {})").await?;
    let over = "const it = await navigator.serviceWorker.getRegistration();
        return !it.installing && !it.waiting && it.active.state === 'activated'";
    person.until("it has given up", over).await.map(drop)
}

#[tokio::test]
async fn a_newer_copy_is_found_and_used_when_the_person_says_so() -> Result<()> {
    for engine in Engine::ALL {
        let person = Person::visiting(engine, &of(OLD)?).await?;
        person.start("").await?;
        let heard = "window.heard = 0; addEventListener('waited', () => { window.heard += 1; })";
        person.browser.run::<()>(heard, vec![]).await?;
        person.site.publish(&of(NEW)?)?;
        person.newer_waits().await?;
        person.browser.until::<bool>("the program is told", "return heard > 0", vec![]).await?;
        assert_eq!(
            (person.version().await?.as_str(), person.stand().await?.screen.as_str()),
            (OLD, "welcome"),
            "{engine}"
        );
        person.browser.run::<()>("pwa.use()", vec![]).await?;
        comes_to(&person, NEW).await?;
        person.ready().await?;
        is_settled_on(&person, &of(NEW)?).await?;
        assert!(!person.browser.run::<bool>("return pwa.waits()", vec![]).await?, "{engine}");
        person.site.server().be_away(true);
        person.start("").await?;
        assert_eq!(person.version().await?, NEW, "{engine}");
    }
    Ok(())
}

#[tokio::test]
async fn it_looks_for_a_newer_copy_when_it_is_opened() -> Result<()> {
    for engine in Engine::ALL {
        let person = Person::visiting(engine, &of(OLD)?).await?;
        person.site.publish(&of(NEW)?)?;
        person.start("").await?;
        assert_eq!(person.version().await?, OLD, "{engine}");
        person.browser.until::<bool>("a newer copy waits", "return pwa.waits()", vec![]).await?;
        assert_eq!(person.version().await?, OLD, "{engine}");
    }
    Ok(())
}

#[tokio::test]
async fn it_looks_again_when_it_is_shown_after_a_long_time() -> Result<()> {
    let person = Person::visiting(Engine::Chromium, &of(OLD)?).await?;
    let spy = "window.looks = 0;
        ServiceWorkerRegistration.prototype.update = async () => { looks += 1; };
        window.shownAfter = (minutes) => {
            const now = Date.now;
            Date.now = () => now() + minutes * 60_000;
            document.dispatchEvent(new Event('visibilitychange'));
            Date.now = now;
            return looks;
        };";
    person.browser.run::<()>(spy, vec![]).await?;
    person.browser.until::<bool>("it looks after an hour", "return shownAfter(61) > 0", vec![]).await?;
    for (minutes, looks) in [(61, 1), (91, 1), (130, 2), (150, 2)] {
        let looked: u32 = person.browser.run("return shownAfter(arguments[0])", vec![json!(minutes)]).await?;
        assert_eq!(looked, looks, "after {minutes} minutes");
    }
    Ok(())
}

#[tokio::test]
async fn nobody_is_disturbed_in_the_middle_of_the_check() -> Result<()> {
    for engine in Engine::ALL {
        let person = Person::visiting(engine, &of(OLD)?).await?;
        person.start("").await?;
        person.step("start").await?;
        person.answer("who-for", "me").await?;
        let middle = person.next().await?;
        person.browser.run::<()>("window.same = true", vec![]).await?;
        person.site.publish(&of(NEW)?)?;
        person.newer_waits().await?;
        assert_eq!(person.stand().await?, middle, "{engine}");
        // Another window uses it.
        let first = person.browser.driver().window().await?;
        let second = person.browser.driver().new_tab().await?;
        person.browser.driver().switch_to_window(second).await?;
        person.browser.driver().goto(person.site.address("")).await?;
        person.ready().await?;
        person.browser.run::<()>("if (pwa.waits()) pwa.use()", vec![]).await?;
        comes_to(&person, NEW).await?;
        // While it waits, the first screen offers it, and a person can tap again.
        let taken = "if (pwa.waits()) { pwa.use(); return false; }
            return (await navigator.serviceWorker.ready).active.state === 'activated';";
        person.until("the next worker has taken over", taken).await?;
        person.browser.driver().switch_to_window(first).await?;
        assert_eq!(person.stand().await?, middle, "{engine}");
        assert_eq!(person.version().await?, OLD, "{engine}");
        assert!(
            person.browser.run::<bool>("return window.same === true", vec![]).await?,
            "{engine}: it is the same page"
        );
        person.answer("age", "18-49").await?;
        person.next().await?;
    }
    Ok(())
}

#[tokio::test]
async fn a_newer_copy_is_used_at_the_next_start() -> Result<()> {
    for engine in Engine::ALL {
        for loaded_anew in [false, true] {
            let person = with_newer(engine).await?;
            person.site.server().be_away(true);
            if loaded_anew {
                person.reload().await?
            } else {
                person.start("?region=gb").await?
            };
            assert_eq!(person.version().await?, NEW, "{engine}, loaded anew: {loaded_anew}");
            // Whatever the worker that gives way has kept goes at the next start, at the latest.
            person.start("").await?;
            assert_eq!(person.version().await?, NEW, "{engine}");
            is_settled_on(&person, &of(NEW)?).await?;
        }
    }
    Ok(())
}

#[tokio::test]
async fn a_newer_copy_that_fails_gives_way_to_the_last_that_started() -> Result<()> {
    for engine in Engine::ALL {
        let person = Person::visiting(engine, &of(OLD)?).await?;
        person.start("").await?;
        person.site.publish(&of(NEW)?.damaged()?)?;
        person.newer_waits().await?;
        assert!(person.start("").await.is_err_and(|error| error.to_string().contains("failed")), "{engine}");
        person.until("the worker has heard it", &format!("return (await ({NOTE})()).tries === 2")).await?;
        for _ in 0..3 {
            person.start("").await?;
            assert_eq!(person.version().await?, OLD, "{engine}");
        }
        person.site.server().be_away(true);
        person.start("").await?;
        assert_eq!(person.version().await?, OLD, "{engine}: without a network");
        person.site.server().be_away(false);
        // A day later it has another try.
        person.browser.run_async::<Option<()>>(LATER, vec![]).await?;
        assert!(person.start("").await.is_err(), "{engine}");
        person.start("").await?;
        assert_eq!(person.version().await?, OLD, "{engine}");
        // One that is mended begins with a clean sheet.
        person.site.publish(&of(NEWEST)?)?;
        person.newer_waits().await?;
        person.start("").await?;
        assert_eq!(person.version().await?, NEWEST, "{engine}");
        person.start("").await?;
        is_settled_on(&person, &of(NEWEST)?).await?;
    }
    Ok(())
}

#[tokio::test]
async fn a_newer_copy_that_never_says_that_it_started_gives_way_after_two_tries() -> Result<()> {
    for engine in Engine::ALL {
        let person = Person::visiting(engine, &of(OLD)?).await?;
        person.start("").await?;
        person.site.publish(&of(NEW)?.cut_short()?)?;
        person.newer_waits().await?;
        for _ in 0..2 {
            person.browser.go(&person.site.address("")).await?;
            comes_to(&person, NEW).await?;
        }
        person.start("").await?;
        assert_eq!(person.version().await?, OLD, "{engine}");
    }
    Ok(())
}

#[tokio::test]
async fn half_of_a_newer_version_changes_nothing() -> Result<()> {
    for engine in Engine::ALL {
        let document = of(OLD)?;
        let person = Person::visiting(engine, &document).await?;
        person.start("").await?;
        // The worker is the newer one already, the document is not.
        person.site.publish(&of(NEW)?)?;
        person.site.send(document.text());
        looks_in_vain(&person).await?;
        person.start("").await?;
        assert_eq!(person.version().await?, OLD, "{engine}");
        is_settled_on(&person, &document).await?;
        person.site.send(of(NEW)?.text());
        person.newer_waits().await?;
    }
    Ok(())
}

#[tokio::test]
async fn a_worker_that_is_broken_leaves_the_old_one_at_work() -> Result<()> {
    for engine in Engine::ALL {
        let person = Person::visiting(engine, &of(OLD)?).await?;
        person.start("").await?;
        for broken in BROKEN {
            person.site.send_worker(broken);
            looks_in_vain(&person).await?;
            person.site.server().be_away(true);
            person.start("").await?;
            assert_eq!(person.version().await?, OLD, "{engine}, {broken}");
            person.site.server().be_away(false);
        }
    }
    Ok(())
}
