//! The element on a page: where it stands, what it shows before the frame is there, what becomes of it when a page creates,
//! moves or removes it, and what it says to a publisher who asks for something that makes no sense.

use anyhow::{Context, Result, ensure};
use back_check::content::ui_words as ui;
use browser_tests::host::{self, blog, built};
use browser_tests::server::{Page, Pages};
use browser_tests::{Browser, Engine, HostSite, Person};
use serde_json::{Value, json};

use crate::words::{assert_tells_of_danger, word};

/// Notes what the console is told, from the page's beginning.
const CONSOLE: &str = "<script>window.warned = [];
    console.warn = (...words) => { warned.push(words.join(' ')); };</script>";

/// What a person sees of the element, its frame and what stands in it.
const SEEN: &str = "return [...document.querySelectorAll('back-check')].map((it) => {
    const frame = it.shadowRoot.querySelector('iframe');
    const shown = !!frame && getComputedStyle(frame).visibility === 'visible';
    const own = it.shadowRoot.querySelector('ul');
    const slot = it.shadowRoot.querySelector('slot');
    return { frame: shown, own: own ? it.shadowRoot.textContent : '', slot: !!slot, text: it.textContent.trim() };
});";

fn script(ours: &str) -> String {
    format!("<script async src=\"{ours}/back-check.js\"></script>")
}

/// A reader of one page in an engine.
async fn reader(engine: Engine, body: impl Fn(&str) -> String) -> Result<Person<HostSite>> {
    let site = HostSite::with_page(|ours| blog(&format!("{CONSOLE}{}", body(ours))))?;
    let person = Person::reading(engine, site).await?;
    person.visit("/").await?;
    Ok(person)
}

/// Our files but for the document, which never comes.
fn without_document() -> Result<Pages> {
    Ok(built()?.into_iter().filter(|(path, _)| !path.ends_with("/back-check/index.html")).collect())
}

async fn seen(person: &Person<HostSite>) -> Result<Vec<Value>> {
    person.browser.run(SEEN, vec![]).await
}

#[tokio::test]
async fn what_to_do_in_danger_stands_there_until_the_frame_does_and_if_it_never_does() -> Result<()> {
    for engine in Engine::ALL {
        let own = "<back-check>\n  \n</back-check><back-check><p>Phone us.</p></back-check>";
        let page = |ours: &str| blog(&format!("{}{own}", script(ours)));
        let person =
            Person::reading(engine, HostSite::with(without_document()?, |ours| vec![("/".into(), page(ours))])?)
                .await?;
        person.visit("/").await?;
        let asked = || person.site.ours().asked().iter().any(|path| path.ends_with("/index.html"));
        while !asked() {
            tokio::time::sleep(std::time::Duration::from_millis(10)).await;
        }
        person
            .browser
            .until::<bool>("the fallback is there", "return !!document.querySelector('back-check').shadowRoot", vec![])
            .await?;
        let seen = seen(&person).await?;
        assert_tells_of_danger(seen[0]["own"].as_str().unwrap_or_default());
        assert!(seen[0]["own"].as_str().unwrap_or_default().contains(&word(ui::OPEN_ALONE)), "{engine}: {seen:?}");
        assert_eq!((&seen[1]["own"], &seen[1]["slot"]), (&json!(""), &json!(true)), "{engine}: {seen:?}");
        assert!(seen.iter().all(|it| it["frame"] == false), "{engine}: {seen:?}");
        assert_eq!(person.heard().await?, Vec::<String>::new());
        let link = "return document.querySelector('back-check').shadowRoot.querySelector('a').href";
        let link: String = person.browser.run(link, vec![]).await?;
        assert_eq!(link, format!("{}/index.html", person.site.folder()));
    }
    Ok(())
}

#[tokio::test]
async fn what_stands_in_the_element_gives_way_to_the_frame() -> Result<()> {
    for engine in Engine::ALL {
        let own = "<back-check></back-check><back-check>Phone us.</back-check>";
        let person = reader(engine, |ours| format!("{}{own}", script(ours))).await?;
        for place in [0, 1] {
            person.enter_place(place).await.with_context(|| format!("place {place} in {engine}"))?;
        }
        person.browser.leave().await?;
        let seen = seen(&person).await?;
        for (it, text) in seen.iter().zip(["", "Phone us."]) {
            assert_eq!(*it, json!({ "frame": true, "own": "", "slot": false, "text": text }), "{engine}");
        }
        assert_eq!(person.heard().await?, ["ready", "ready"]);
    }
    Ok(())
}

#[tokio::test]
async fn several_stand_on_a_page_each_with_answers_of_its_own() -> Result<()> {
    for engine in Engine::ALL {
        let posts = |ours: &str| format!("<article>{0}</article><article>{0}</article>", script(ours));
        let person = reader(engine, posts).await?;
        person.enter_place(1).await?;
        person.step("start").await?;
        person.enter_place(0).await?;
        assert_eq!(person.stand().await?.screen, "welcome", "{engine}");
        person.browser.leave().await?;
        let number: usize = person.browser.run("return document.querySelectorAll('back-check').length", vec![]).await?;
        assert_eq!(number, 2, "{engine}");
    }
    Ok(())
}

#[tokio::test]
async fn events_are_announced_once_and_say_nothing_more() -> Result<()> {
    let note = "<script>window.noted = []; for (const name of ['ready', 'start', 'end'])
        document.addEventListener('back-check:' + name, (event) => noted.push([event.type, event.detail, event.bubbles,
            event.target.localName, Object.keys(event).filter((key) => key !== 'isTrusted')]));</script>";
    for engine in Engine::ALL {
        let person =
            reader(engine, |ours| format!("{note}{}<p style=\"height: 4000px\"></p><p id=end>End</p>", script(ours)))
                .await?;
        person.enter().await?;
        person.step("start").await?;
        person.walk_to("danger-now", &[]).await?;
        person.browser.leave().await?;
        assert_eq!(person.heard().await?, ["ready", "start"], "{engine}");
        for _ in 0..2 {
            person.browser.run::<()>("document.getElementById('end').scrollIntoView()", vec![]).await?;
            person.hears("end").await.with_context(|| format!("in {engine}"))?;
            person.browser.run::<()>("scrollTo(0, 0)", vec![]).await?;
        }
        person.enter().await?;
        assert_eq!(person.stand().await?.question.as_deref(), Some("danger-now"), "{engine}: leaving ends nothing");
        person.browser.leave().await?;
        let noted: Value = person.browser.run("return noted", vec![]).await?;
        let event = |name: &str| json!([format!("back-check:{name}"), null, true, "back-check", []]);
        assert_eq!(noted, json!([event("ready"), event("start"), event("end")]), "{engine}");
    }
    Ok(())
}

#[tokio::test]
async fn what_makes_no_sense_counts_as_not_set_and_is_said_once() -> Result<()> {
    let odd = "lang=\"xx\" region=\"atlantis\" theme=\"neon\" accent=\"url(x)\" start=\"now\" appointment-href=\"javascript:alert(1)\" \
        appointment-label=\"LONG\" src=\"data:text/html,x\" colour=\"red\"";
    let odd = odd.replace("LONG", &"x".repeat(81));
    for engine in Engine::ALL {
        let person = reader(engine, |ours| {
            format!("{}<back-check {odd}></back-check><back-check {odd}></back-check>", script(ours))
        })
        .await?;
        person.enter_place(1).await?;
        person.enter_place(0).await?;
        let hash: String = person.browser.run("return location.hash", vec![]).await?;
        assert_eq!(hash, "", "{engine}: none of it reaches the frame");
        person.browser.leave().await?;
        let mut warned: Vec<String> = person.browser.run("return warned", vec![]).await?;
        warned.sort();
        let names =
            ["accent=", "appointment-href=", "appointment-label=", "lang=", "region=", "src=", "start=", "theme="];
        assert_eq!(warned.len(), names.len(), "{engine}: {warned:#?}");
        for (line, name) in warned.iter().zip(names) {
            assert!(line.starts_with(&format!("Back Check: {name}\"")), "{engine}: {line}");
        }
    }
    Ok(())
}

#[tokio::test]
async fn what_a_publisher_chooses_reaches_the_check() -> Result<()> {
    let settings =
        "region=\"gb\" start=\"partner\" appointment-href=\"/book?x=1&amp;y=2\" appointment-label=\"Book with Anna\"";
    for engine in Engine::ALL {
        // On the element, and on a script that makes the element.
        let data = settings
            .replace("region", "data-region")
            .replace("start", "data-start")
            .replace("appointment-", "data-appointment-");
        let body = |ours: &str| {
            let tag = script(ours).replace("async", &format!("async {data}"));
            [format!("{}<back-check {settings}></back-check>", script(ours)), tag]
        };
        for which in [0, 1] {
            let person = reader(engine, |ours| body(ours)[which].clone()).await?;
            person.enter().await?;
            assert!(person.text("#back-check").await?.contains("999"), "{engine}");
            person.step("start").await?;
            assert_eq!(browser_tests::hands::picked(&person.browser, "who-for").await?, ["other-here"], "{engine}");
            person.walk_through(&[]).await?;
            let outcome = person.next().await?;
            assert_eq!(outcome.level(), "self-care", "{engine}");
            let link = "const it = document.querySelector('[data-action=appointment]');
                return [it.href, it.target, it.rel, it.firstChild.data]";
            let link: Vec<String> = person.browser.run(link, vec![]).await?;
            let book = person.site.address("/book?x=1&y=2");
            assert_eq!(link, [book.as_str(), "_blank", "noreferrer", "Book with Anna"], "{engine}");
        }
    }
    Ok(())
}

#[tokio::test]
async fn a_page_may_change_its_mind_as_long_as_nobody_began() -> Result<()> {
    for engine in Engine::ALL {
        let person = reader(engine, |ours| format!("{}<back-check></back-check>", script(ours))).await?;
        person.enter().await?;
        assert!(!person.text("#back-check").await?.contains("999"));
        person.browser.leave().await?;
        let change = "document.querySelector('back-check').setAttribute(arguments[0], arguments[1])";
        person.browser.run::<()>(change, vec![json!("region"), json!("gb")]).await?;
        person.enter().await?;
        assert!(person.text("#back-check").await?.contains("999"), "{engine}");
        person.step("start").await?;
        person.walk_to("danger-now", &[]).await?;
        person.browser.leave().await?;
        // From now on answers would be lost.
        for (name, value) in [("region", "us"), ("lang", "en"), ("start", "partner"), ("theme", "dark")] {
            person.browser.run::<()>(change, vec![json!(name), json!(value)]).await?;
        }
        person.enter().await?;
        assert_eq!(person.stand().await?.question.as_deref(), Some("danger-now"), "{engine}");
        let dark = "return getComputedStyle(document.documentElement).colorScheme === 'dark'";
        person.browser.until::<bool>("the colours change", dark, vec![]).await?;
    }
    Ok(())
}

#[tokio::test]
async fn the_first_of_two_versions_serves_the_page() -> Result<()> {
    let mut ours = built()?;
    let (_, first) = ours.iter().find(|(path, _)| path.ends_with("/back-check.js")).expect("it was built").clone();
    let version = env!("CARGO_PKG_VERSION");
    let text = String::from_utf8(first.body)?;
    assert!(text.contains(&format!("'{version}'")));
    let other = Page::of("text/javascript", text.replace(&format!("'{version}'"), "'9.9.9'"));
    ours.push(("/back-check/new/back-check.js".to_owned(), other));
    for engine in Engine::ALL {
        let both = |ours: &str| {
            format!("{CONSOLE}<article>{}</article><article>{}</article>", script(ours), script(&format!("{ours}/new")))
        };
        let both = |ours: &str| both(ours).replace("async ", "");
        let site = HostSite::with(ours.clone(), |ours| vec![("/".into(), blog(&both(ours)))])?;
        let person = Person::reading(engine, site).await?;
        person.visit("/").await?;
        person.enter_place(1).await?;
        person.enter_place(0).await?;
        person.browser.leave().await?;
        let (version_here, warned): (String, Vec<String>) =
            person.browser.run("return [customElements.get('back-check').version, warned]", vec![]).await?;
        assert_eq!(version_here, version, "{engine}");
        assert!(warned.len() == 1 && warned[0].contains("9.9.9"), "{engine}: {warned:?}");
    }
    Ok(())
}

#[tokio::test]
async fn an_element_may_come_later_move_and_go() -> Result<()> {
    for engine in Engine::ALL {
        let person = reader(engine, |ours| {
            format!("{}<main></main><aside></aside>", script(ours).replace("async", "async data-only-elements"))
        })
        .await?;
        let defined = "return !!customElements.get('back-check')";
        person.browser.until::<bool>("the script is there", defined, vec![]).await?;
        assert_eq!(
            person.browser.run::<usize>("return document.querySelectorAll('back-check').length", vec![]).await?,
            0
        );
        let create = "window.it = document.createElement('back-check'); document.querySelector('main').append(it)";
        person.browser.run::<()>(create, vec![]).await?;
        person.enter().await?;
        person.browser.leave().await?;
        person.browser.run::<()>("document.querySelector('aside').append(it)", vec![]).await?;
        person.enter().await?;
        person.step("start").await?;
        person.browser.leave().await?;
        // Where the browser can move it in one piece, nothing is lost. Firefox can, but loads the frame anew.
        let moves = "const can = 'moveBefore' in Element.prototype && !/Firefox/.test(navigator.userAgent);
            if (can) document.querySelector('main').moveBefore(it, null);
            return can;";
        if person.browser.run(moves, vec![]).await? {
            person.enter().await?;
            assert_eq!(person.stand().await?.screen, "question", "{engine}");
            person.browser.leave().await?;
        }
        person.browser.run::<()>("it.remove()", vec![]).await?;
        let left: usize = person.browser.run("return it.shadowRoot.childNodes.length + frames.length", vec![]).await?;
        assert_eq!(left, 0, "{engine}");
    }
    Ok(())
}

/// Puts an element in and takes it out again so many times.
const CYCLES: &str = "for (let at = 0; at < arguments[0]; at++) {
        const it = document.createElement('back-check');
        document.querySelector('main').append(it);
        await new Promise((done) => requestAnimationFrame(() => setTimeout(done)));
        it.remove();
    }";

#[tokio::test]
async fn nothing_is_left_of_500_elements_that_came_and_went() -> Result<()> {
    // What is in memory, DevTools alone tell.
    let person = reader(Engine::Chromium, |ours| {
        format!("{}<main></main>", script(ours).replace("async", "async data-only-elements"))
    })
    .await?;
    let defined = "return !!customElements.get('back-check')";
    person.browser.until::<bool>("the script is there", defined, vec![]).await?;
    let cycles = async |number: u32| -> Result<[i64; 3]> {
        for _ in 0..number / 50 {
            person.browser.run_async::<Option<()>>(CYCLES, vec![json!(50)]).await?;
        }
        let mut least = [i64::MAX; 3];
        // What is gone is not always collected at once.
        for _ in 0..20 {
            person.browser.devtools("HeapProfiler.collectGarbage", json!({})).await?;
            let counts = person.browser.devtools("Memory.getDOMCounters", json!({})).await?;
            let now = ["documents", "nodes", "jsEventListeners"].map(|name| counts[name].as_i64().unwrap_or(i64::MAX));
            for (least, now) in least.iter_mut().zip(now) {
                *least = now.min(*least);
            }
            tokio::time::sleep(std::time::Duration::from_millis(50)).await;
        }
        Ok(least)
    };
    let few = cycles(50).await?;
    let many = cycles(500).await?;
    let kept: usize =
        person.browser.run("return frames.length + document.querySelectorAll('back-check').length", vec![]).await?;
    assert_eq!(kept, 0);
    for ((few, many), what) in few.iter().zip(many).zip(["documents", "nodes", "listeners"]) {
        ensure!(many <= few + 50, "{what}: {few} after 50 elements, {many} after 550");
    }
    Ok(())
}

#[tokio::test]
async fn a_script_for_the_whole_site_places_nothing() -> Result<()> {
    for engine in Engine::ALL {
        let article = "<article><h1>My roses</h1><p>On Monday I dug them up.</p></article>";
        let head = |ours: &str| format!("<!doctype html><html lang=en><title>A blog</title>{}{article}", script(ours));
        let own = |ours: &str| {
            blog(&format!("<div>{}</div>{article}", script(ours).replace("async", "async data-only-elements")))
        };
        let pages = |ours: &str| vec![("/head".to_owned(), Page::html(head(ours))), ("/foot".to_owned(), own(ours))];
        let person = Person::reading(engine, HostSite::open(pages)?).await?;
        for path in ["/head", "/foot"] {
            person.visit(path).await?;
            let ran = "return !!customElements.get('back-check') && document.readyState === 'complete'";
            person.browser.until::<bool>("the script ran", ran, vec![]).await?;
            let number: usize =
                person.browser.run("return document.querySelectorAll('back-check').length", vec![]).await?;
            assert_eq!(number, 0, "{engine} {path}");
            // And an element that comes to be there is filled.
            person
                .browser
                .run::<()>("document.querySelector('article').append(document.createElement('back-check'))", vec![])
                .await?;
            person.enter().await?;
            person.browser.leave().await?;
        }
    }
    Ok(())
}

#[tokio::test]
async fn no_tag_to_be_found_is_no_reason_to_fail() -> Result<()> {
    for engine in Engine::ALL {
        // As a module, where no script is the current one; and as text without any address.
        let module = |ours: &str| {
            format!(
                "<script type=module>const text = await (await fetch('/own.js')).text(); (0, eval)(text);</script>\
            <back-check src=\"{ours}/\"></back-check>"
            )
        };
        let built = built()?;
        let (_, own) = built.iter().find(|(path, _)| path.ends_with("/back-check.js")).expect("it was built");
        let site = HostSite::with(built.clone(), |ours| {
            vec![("/".into(), blog(&format!("{CONSOLE}{}", module(ours)))), ("/own.js".into(), own.clone())]
        })?;
        let person = Person::reading(engine, site).await?;
        person.visit("/").await?;
        let there = "return !!document.querySelector('back-check').shadowRoot";
        person.browser.until::<bool>("the element is there", there, vec![]).await?;
        person.enter().await?;
        person.browser.leave().await?;
        assert_eq!(person.browser.run::<Vec<String>>("return warned", vec![]).await?, Vec::<String>::new(), "{engine}");
        // Without an address it says what is missing, and what to do in danger stands there.
        person.browser.run::<()>("document.querySelector('back-check').removeAttribute('src')", vec![]).await?;
        let warned: Vec<String> = person.browser.run("return warned", vec![]).await?;
        assert!(warned.len() == 1 && warned[0].contains("<back-check src="), "{engine}: {warned:?}");
        assert_tells_of_danger(seen(&person).await?[0]["own"].as_str().unwrap_or_default());
    }
    Ok(())
}

#[tokio::test]
async fn a_policy_that_keeps_the_frame_out_is_named_with_the_line_to_add() -> Result<()> {
    for engine in Engine::ALL {
        let page = |ours: &str| {
            let origin = ours.trim_end_matches("/back-check");
            let policy = format!("frame-src 'self'; script-src 'unsafe-inline' 'self' {origin}");
            blog(&format!("{CONSOLE}{}", script(ours))).with("Content-Security-Policy", policy)
        };
        let person = Person::reading(engine, HostSite::with_page(page)?).await?;
        person.visit("/").await?;
        person.browser.until::<bool>("it is said", "return warned.length > 0", vec![]).await?;
        let warned: Vec<String> = person.browser.run("return warned", vec![]).await?;
        let origin = person.site.ours().origin();
        assert!(warned.len() == 1 && warned[0].ends_with(&format!("frame-src {origin}")), "{engine}: {warned:?}");
        assert_tells_of_danger(seen(&person).await?[0]["own"].as_str().unwrap_or_default());
    }
    Ok(())
}

#[tokio::test]
async fn the_plain_frame_takes_the_same_settings() -> Result<()> {
    for engine in Engine::ALL {
        let settings = "#region=gb&theme=dark&start=self";
        let person =
            Person::reading(engine, HostSite::with_page(|ours| blog(&host::plain_frame(ours, settings)))?).await?;
        person.visit("/").await?;
        person.enter().await?;
        assert!(person.text("#back-check").await?.contains("999"), "{engine}");
        person.step("start").await?;
        assert_eq!(browser_tests::hands::picked(&person.browser, "who-for").await?, ["me"], "{engine}");
        let dark = "return getComputedStyle(document.documentElement).colorScheme";
        assert_eq!(person.browser.run::<String>(dark, vec![]).await?, "dark", "{engine}");
    }
    Ok(())
}

#[tokio::test]
async fn an_address_alone_sets_no_link_and_no_colour() -> Result<()> {
    // Else anyone could send round a link to a trusted check that leads to a page of theirs.
    let person = Person::with(Browser::start().await?, HostSite::with_page(|_| blog(""))?).in_a_hurry();
    let settings =
        "#appointment-href=https://bad.example&appointment-label=Book&accent=red&theme=dark&start=partner&region=gb";
    person.browser.go(&format!("{}/index.html{settings}", person.site.folder())).await?;
    person.ready().await?;
    assert!(person.text("#back-check").await?.contains("999"), "the country is harmless");
    person.step("start").await?;
    assert_eq!(browser_tests::hands::picked(&person.browser, "who-for").await?, Vec::<String>::new());
    person.walk_through(&[]).await?;
    assert_eq!(person.next().await?.level(), "self-care");
    let (links, style): (usize, Option<String>) = person
        .browser
        .run(
            "return [document.querySelectorAll('a[target]').length, document.documentElement.getAttribute('style')]",
            vec![],
        )
        .await?;
    assert_eq!((links, style.unwrap_or_default().as_str()), (0, ""));
    Ok(())
}
