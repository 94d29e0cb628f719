//! Nothing is asked for after load, nothing is kept, and the frame could do neither if it wanted to.

use anyhow::Result;
use browser_tests::{Engine, Hands, HostSite, Person, privacy, spy};
use serde_json::json;

use super::{Story, reader};

/// What browsers ask for by themselves.
const BY_THE_BROWSER: &str = "/favicon.ico";

/// Tries to keep something in every place that a page has for it. Returns where that went well.
const KEEP: &str = "const tries = {
        localStorage: async () => { localStorage.kept = 1; },
        sessionStorage: async () => { sessionStorage.kept = 1; },
        cookie: async () => {
            document.cookie = 'kept=1';
            if (!document.cookie.includes('kept')) throw 'not kept';
        },
        cookieStore: async () => cookieStore.set('kept', '1'),
        indexedDB: () => new Promise((done, fail) => {
            const base = indexedDB.open('kept');
            base.onsuccess = done;
            base.onerror = fail;
        }),
        caches: async () => caches.open('kept'),
        files: async () => navigator.storage.getDirectory(),
        worker: async () => navigator.serviceWorker.register('/spy.js'),
    };
    const ends = await Promise.allSettled(Object.values(tries).map((keep) => keep()));
    return Object.keys(tries).filter((name, at) => ends[at].status === 'fulfilled');";

/// What is kept in a page's origin. Not every engine has all of it at an address without encryption.
const KEPT: &str =
    "const found = [...Object.keys(localStorage), ...Object.keys(sessionStorage), ...document.cookie.split(' ')];
    for (const base of await indexedDB.databases?.() ?? []) found.push(base.name);
    for (const name of await window.caches?.keys() ?? []) found.push(name);
    for (const worker of await navigator.serviceWorker?.getRegistrations() ?? []) found.push(worker.scope);
    return [...found.filter(Boolean), window.name].filter(Boolean);";

/// Every way to send something to addresses. Returns which went well, and which rules of the page's policy refused any.
const WAYS: &str = "const refused = [];
    const frames = {};
    document.addEventListener('securitypolicyviolation', (event) => {
        refused.push(event.effectiveDirective);
        if (/frame|child/.test(event.effectiveDirective)) frames[event.blockedURI]?.();
    });
    const late = (after, done) => setTimeout(done, after);
    const put = (element, name, address, done, fail) => {
        element.addEventListener('load', done);
        element.addEventListener('error', fail);
        element[name] = address;
        document.body.append(element);
        late(2000, fail);
    };
    const make = (name, values) => Object.assign(document.createElement(name), values);
    const ways = {
        fetch: (address, done, fail) => fetch(address, { mode: 'no-cors' }).then(done, fail),
        XMLHttpRequest: (address, done, fail) => {
            const request = Object.assign(new XMLHttpRequest(), { onload: done, onerror: fail });
            request.open('GET', address);
            request.send();
        },
        image: (address, done, fail) => put(make('img'), 'src', address, done, fail),
        style: (address, done, fail) => put(make('link', { rel: 'stylesheet' }), 'href', address, done, fail),
        script: (address, done, fail) => put(make('script'), 'src', address, done, fail),
        sound: (address, done, fail) => put(make('audio'), 'src', address, done, fail),
        EventSource: (address, done, fail) => Object.assign(new EventSource(address), { onopen: done, onerror: fail }),
        WebSocket: (address, done, fail) => {
            Object.assign(new WebSocket(address.replace(/^http/, 'ws')), { onopen: done, onerror: fail });
        },
        Worker: (address, done, fail) => {
            new Worker(address).onerror = fail;
            late(2000, done);
        },
        frame: (address, done, fail) => {
            frames[address] = fail;
            const frame = make('iframe', { onload: () => late(300, done), src: address });
            document.body.append(frame);
        },
    };
    const tries = arguments[0].flatMap((address) => Object.keys(ways).map((name) => new Promise((done, fail) => {
        ways[name](address, () => done(name), fail);
    })));
    for (const address of arguments[0]) navigator.sendBeacon(address, 'answers');
    const ends = await Promise.allSettled(tries);
    return [ends.flatMap((end) => end.value ?? []), refused];";

fn asked(person: &Person<HostSite>) -> Vec<String> {
    let all = [person.site.ours().asked(), person.site.publisher().asked()].concat();
    all.into_iter().filter(|path| path != BY_THE_BROWSER).collect()
}

async fn kept(person: &Person<HostSite>) -> Result<Vec<String>> {
    person.browser.run_async(KEPT, vec![]).await
}

#[tokio::test]
async fn nothing_is_asked_for_after_load_and_nothing_is_kept() -> Result<()> {
    for engine in Engine::ALL {
        let mut person = reader(engine, spy::OURS).await?;
        let loaded = asked(&person);
        let [script, document] = ["back-check.js", "index.html"].map(|name| format!("/back-check/{name}"));
        assert!(loaded.contains(&script) && loaded.contains(&document), "{engine}: {loaded:?}");
        person.step("page-sees").await?;
        person.back().await?;
        person.hands = Hands::Shortcut;
        Story::SelfCare.live(&person).await?;
        assert_eq!(privacy::asked_for(&person.browser).await?, Vec::<String>::new(), "{engine}");
        assert_eq!(person.browser.run::<String>("return window.name", vec![]).await?, "", "{engine}");
        let keeps: Vec<String> = person.browser.run_async(KEEP, vec![]).await?;
        assert_eq!(keeps, Vec::<String>::new(), "{engine}: something can be kept in the frame");

        let [inside, after] = person.go_on().await?.inside_and_after();
        for part in [inside, after] {
            let entries = part.streams().remove("performance").unwrap_or_default();
            assert!(!entries.iter().any(|entry| entry["entryType"] == "resource"), "{engine}: {entries:#?}");
        }
        assert_eq!(asked(&person), loaded, "{engine}");
        assert_eq!(kept(&person).await?, Vec::<String>::new(), "{engine}: by the page");
        // And if something were kept, it would be seen.
        let keeps: Vec<String> = person.browser.run_async(KEEP, vec![]).await?;
        assert!(keeps.len() >= 4, "{engine}: a page can keep things only in {keeps:?}");
        assert!(kept(&person).await?.len() >= 4, "{engine}: {:?} after {keeps:?}", kept(&person).await?);

        person.browser.go(&format!("{}/index.html", person.site.folder())).await?;
        person.ready().await?;
        // Visited, the document itself is kept, and who has it ready without a network.
        let folder = format!("{}/", person.site.folder());
        let by_us =
            kept(&person).await?.into_iter().filter(|it| *it != folder && *it != format!("back-check {folder}"));
        assert_eq!(by_us.collect::<Vec<_>>(), Vec::<String>::new(), "{engine}: by us");
    }
    Ok(())
}

#[tokio::test]
async fn from_within_the_frame_the_policy_refuses_every_request() -> Result<()> {
    // Firefox tells nothing of a frame that it refuses, and WebKit was not tried.
    for engine in Engine::ALL.into_iter().filter(|it| *it == Engine::Chromium) {
        let person = reader(engine, spy::OURS).await?;
        let ours = format!("{}/stolen", person.site.ours().origin());
        let values = vec![json!([ours, person.site.address("/stolen")])];
        let (mut open, refused): (Vec<String>, Vec<String>) = person.browser.run_async(WAYS, values).await?;
        // What a refused frame shows is a page of the browser's, and loads too. That nothing was asked for is seen below.
        open.retain(|way| way != "frame");
        assert_eq!(open, Vec::<String>::new(), "{engine}");
        for rule in ["connect-src", "img-src", "script-src", "style-src"] {
            let times = refused.iter().filter(|it| it.starts_with(rule)).count();
            assert!(times >= 2, "{engine}: {rule} refused {times} times: {refused:?}");
        }
        let stolen = |person: &Person<HostSite>| asked(person).iter().filter(|path| *path == "/stolen").count();
        assert_eq!(stolen(&person), 0, "{engine}: a request came through");
        // And where no policy forbids it, the same ways lead out.
        person.browser.leave().await?;
        let values = vec![json!([person.site.address("/stolen")])];
        let (open, refused): (Vec<String>, Vec<String>) = person.browser.run_async(WAYS, values).await?;
        assert_eq!(refused, Vec::<String>::new(), "{engine}");
        for way in ["fetch", "XMLHttpRequest", "frame"] {
            assert!(open.contains(&way.to_owned()), "{engine}: {way} is closed to the page too: {open:?}");
        }
        assert!(stolen(&person) > 5, "{engine}: {:?}", asked(&person));
    }
    Ok(())
}
