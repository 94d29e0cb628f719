//! The check in its frame on somebody else's page: what it takes of that page, and what it leaves alone.

use anyhow::{Context, Result, ensure};
use browser_tests::host::blog;
use browser_tests::{Engine, Hands, HostSite, Person, Stand};
use serde_json::json;

/// The element and its script, as a publisher pastes them, with what else the element says.
pub(crate) fn widget(ours: &str, attributes: &str) -> String {
    format!("<back-check {attributes}></back-check><script async src=\"{ours}/back-check.js\"></script>")
}

/// Lines of a blog, in a column as wide as a phone.
pub(crate) fn on_a_phone(body: &str) -> String {
    let lines = "<p>I garden, and my back is stiff.</p>".repeat(40);
    format!("<div style=\"max-width: 384px\">{lines}{body}{lines}</div>")
}

/// A reader who has opened a page of these things.
pub(crate) async fn reader(engine: Engine, body: impl FnOnce(&str) -> String) -> Result<Person<HostSite>> {
    let person = Person::reading(engine, HostSite::with_page(|ours| blog(&body(ours)))?).await?;
    open(&person, "/").await?;
    Ok(person)
}

/// Opens one of the publisher's pages, and waits until all of it is read.
pub(crate) async fn open(person: &Person<HostSite>, path: &str) -> Result<()> {
    person.visit(path).await?;
    let read = "return document.readyState !== 'loading'";
    person.browser.until::<bool>("the page is read", read, vec![]).await.map(drop)
}

/// Starts the check by a real press, which gives the frame the focus, and goes on in a hurry.
pub(crate) async fn start(person: &mut Person<HostSite>) -> Result<Stand> {
    person.hands = Hands::Mouse;
    let stand = person.step("start").await;
    person.hands = Hands::Shortcut;
    stand
}

/// Does the whole check, begun as [`start`] does.
pub(crate) async fn check(person: &mut Person<HostSite>, answers: &[(&str, &str)]) -> Result<Stand> {
    start(person).await?;
    let stand = person.walk_through(answers).await?.stand;
    if stand.screen == "review" { person.next().await } else { Ok(stand) }
}

/// What the browser has to do before it draws is done, several times over.
pub(crate) async fn drawn(person: &Person<HostSite>) -> Result<()> {
    let frames =
        "for (let at = 0; at < 3; at++) await new Promise((done) => requestAnimationFrame(() => setTimeout(done)));";
    person.browser.run_async::<Option<()>>(frames, vec![]).await.map(drop)
}

/// Finds the element's frame on the page around.
pub(crate) const FRAME: &str = "const frame = document.querySelector('back-check').shadowRoot.querySelector('iframe');";

#[tokio::test]
async fn it_takes_no_focus_and_scrolls_nothing_when_it_comes() -> Result<()> {
    // Where the element begins, where someone is writing, and how far the page is scrolled, in a window 800 high.
    let places = [("above", 0, 1500, 1300), ("in", 200, 60, 50), ("below", 1300, 60, 50)];
    for engine in Engine::ALL {
        for (place, begins, writes, scrolled) in places {
            let body = format!(
                "<input id=mine style=\"position: absolute; top: {writes}px\"><div style=\"height: {begins}px\"></div>\
                 <back-check style=\"display: block; min-height: 1200px\"></back-check><div style=\"height: 3000px\"></div>"
            );
            let person = reader(engine, |_| body).await?;
            let prepare = "scrollTo(0, arguments[0]);
                mine.focus({ preventScroll: true });
                window.events = [];
                mine.addEventListener('blur', () => events.push('blur'));
                addEventListener('blur', () => events.push('the window is left'));
                document.addEventListener('focusin', () => events.push('focusin'));";
            person.browser.run::<()>(prepare, vec![json!(scrolled)]).await?;
            for letter in ["s", "o", "r", "e"] {
                press(&person, letter).await?;
            }
            person.browser.run::<()>("mine.setSelectionRange(1, 3)", vec![]).await?;
            drawn(&person).await?;
            let come = "document.addEventListener('scroll', () => events.push('scroll'), true);
                const script = document.createElement('script');
                script.src = arguments[0];
                document.body.append(script);";
            let script = format!("{}/back-check.js", person.site.folder());
            person.browser.run::<()>(come, vec![json!(script)]).await?;
            person.hears("ready").await?;
            drawn(&person).await?;
            let now = "return [events, scrollY, document.activeElement.id, mine.selectionStart, mine.selectionEnd]";
            let now: serde_json::Value = person.browser.run(now, vec![]).await?;
            assert_eq!(now, json!([[], scrolled, "mine", 1, 3]), "{place} in {engine}");
            // And what is typed goes where it did.
            press(&person, "u").await?;
            let text: String = person.browser.run("return mine.value", vec![]).await?;
            assert_eq!(text, "sue", "{place} in {engine}");
        }
    }
    Ok(())
}

/// Presses a letter's key.
async fn press(person: &Person<HostSite>, letter: &str) -> Result<()> {
    let hand = person.browser.driver().action_chain_with_delay(None, None);
    Ok(hand.send_keys(letter).perform().await?)
}

#[tokio::test]
async fn after_each_next_the_new_heading_has_focus_and_stands_in_the_window() -> Result<()> {
    for engine in Engine::ALL {
        let person = reader(engine, |ours| on_a_phone(&widget(ours, ""))).await?;
        // No engine's window is narrower; the column is.
        person.browser.window(500, 780).await?;
        person.enter().await?;
        let mut stand = person.step("start").await?;
        let mut began_outside = 0;
        while let Some(question) = stand.question.filter(|it| it != "pregnancy") {
            person.answer_harmlessly(&question).await?;
            person.browser.one("#back-check [data-action=next]").await?;
            let top = top_of_frame(&person).await?;
            began_outside += i32::from(top < -200.0);
            person.enter().await?;
            stand = person.next().await?;
            stands_in_window(&person, &stand).await.with_context(|| format!("after `{question}` in {engine}"))?;
        }
        ensure!(began_outside > 5, "in {engine} {began_outside} headings only had to be brought into the window");
    }
    Ok(())
}

/// Leaves the frame, and says where it begins in the window.
async fn top_of_frame(person: &Person<HostSite>) -> Result<f64> {
    person.browser.leave().await?;
    person.browser.run(&format!("{FRAME} return frame.getBoundingClientRect().top"), vec![]).await
}

/// Waits until what has focus in the frame stands in the window of the page around.
async fn stands_in_window(person: &Person<HostSite>, stand: &Stand) -> Result<()> {
    assert_eq!(stand.focus, "heading");
    let edges = "const { top, bottom } = document.activeElement.getBoundingClientRect(); return [top, bottom]";
    let (top, bottom): (f64, f64) = person.browser.run(edges, vec![]).await?;
    person.browser.leave().await?;
    let inside = format!(
        "{FRAME} const [top, bottom] = [...arguments].map((edge) => edge + frame.getBoundingClientRect().top);
         return top >= 0 && bottom <= innerHeight;"
    );
    let what = format!("`{}` stands in the window", stand.heading);
    person.browser.until::<bool>(&what, &inside, vec![json!(top), json!(bottom)]).await?;
    person.enter().await.map(drop)
}

#[tokio::test]
async fn back_leads_to_the_page_before() -> Result<()> {
    for engine in Engine::ALL {
        let pages = |ours: &str| {
            let count = "<script>window.atFirst = history.length</script>";
            vec![
                ("/before".to_owned(), blog("<h1>Before</h1>")),
                ("/".to_owned(), blog(&format!("{count}{}", widget(ours, "")))),
            ]
        };
        let mut person = Person::reading(engine, HostSite::open(pages)?).await?;
        open(&person, "/before").await?;
        person.browser.run::<()>("location.href = '/'", vec![]).await?;
        let ready = "return window.heard?.filter((it) => it === 'ready').length === arguments[0]";
        let added = "return history.length - atFirst";
        person.browser.until::<bool>("the frame is ready", ready, vec![json!(1)]).await?;
        assert_eq!(person.browser.run::<i32>(added, vec![]).await?, 0, "{engine}: the frame is there");
        // Some of them ask for another frame.
        for (name, value, frames) in [
            ("theme", "dark", 1),
            ("accent", "navy", 1),
            ("lang", "en-GB", 2),
            ("region", "gb", 3),
            ("start", "self", 4),
        ] {
            let set = "document.querySelector('back-check').setAttribute(...arguments)";
            person.browser.run::<()>(set, vec![json!(name), json!(value)]).await?;
            person.browser.until::<bool>(&format!("{frames} frames came"), ready, vec![json!(frames)]).await?;
        }
        person.enter().await?;
        check(&mut person, &[]).await?;
        person.browser.leave().await?;
        assert_eq!(person.browser.run::<i32>(added, vec![]).await?, 0, "{engine}: after a check");
        person.browser.run::<()>("history.back()", vec![]).await?;
        let before = "return location.pathname === '/before'";
        person.browser.until::<bool>("the page before is back", before, vec![]).await?;
        // A frame that went elsewhere would be noticed.
        open(&person, "/").await?;
        person.enter().await?;
        person.browser.leave().await?;
        person.browser.run::<()>(&format!("{FRAME} frame.src = '/before'"), vec![]).await?;
        let noticed = "return history.length > atFirst";
        person.browser.until::<bool>("a frame that goes elsewhere is in the history", noticed, vec![]).await?;
    }
    Ok(())
}

#[tokio::test]
async fn it_comes_when_the_reader_comes_near() -> Result<()> {
    for engine in Engine::ALL {
        let far = |ours: &str| format!("<div style=\"height: 5000px\"></div>{}", widget(ours, ""));
        let person = reader(engine, far).await?;
        let there = "return document.readyState === 'complete' && !!document.querySelector('back-check').shadowRoot";
        person.browser.until::<bool>("the element is there", there, vec![]).await?;
        // So many windows above the element.
        let scroll = "scrollTo(0, document.querySelector('back-check').offsetTop - innerHeight * (1 + arguments[0]))";
        for windows in [None, Some(1.5)] {
            if windows.is_some() {
                person.browser.run::<()>(scroll, vec![json!(windows)]).await?;
            }
            drawn(&person).await?;
            assert_eq!(person.site.ours().asked(), ["/back-check/back-check.js"], "{engine}, {windows:?} windows away");
        }
        person.browser.run::<()>(scroll, vec![json!(0.5)]).await?;
        person.hears("ready").await?;
        let asked = person.site.ours().asked();
        assert_eq!(asked, ["/back-check/back-check.js", "/back-check/index.html"], "{engine}");
    }
    Ok(())
}

#[tokio::test]
async fn it_leads_the_page_around_nowhere() -> Result<()> {
    const ELSEWHERE: &str = "document.querySelector('h1').insertAdjacentHTML('beforebegin',
        `<p><a id=mine target=_top href=\"${arguments[0]}\">Elsewhere</a></p>`);";
    for engine in Engine::ALL {
        let pages = |ours: &str| {
            let loose = format!(
                "<iframe title=\"Back Check\" src=\"{ours}/index.html\" sandbox=\"allow-scripts allow-top-navigation\"></iframe>"
            );
            vec![
                ("/".to_owned(), blog(&widget(ours, ""))),
                ("/loose".to_owned(), blog(&loose)),
                ("/elsewhere".to_owned(), blog("Elsewhere")),
            ]
        };
        let person = Person::reading(engine, HostSite::open(pages)?).await?;
        let elsewhere = vec![json!(person.site.address("/elsewhere"))];
        open(&person, "/").await?;
        person.enter().await?;
        let tries = "const [to] = arguments;
            const tries = [() => { top.location = to; }, () => { top.location.href = to; }, () => { top.location.replace(to); }];
            return tries.map((one) => { try { one(); return 'done'; } catch (error) { return error.name; } });";
        let ends: Vec<String> = person.browser.run(tries, elsewhere.clone()).await?;
        assert_eq!(ends, ["SecurityError"; 3], "{engine}");
        // Nor by a press, which is let through more readily.
        person.browser.run::<()>(ELSEWHERE, elsewhere.clone()).await?;
        person.press_at("#mine").await?;
        person.browser.leave().await?;
        settled(&person).await?;
        assert_eq!(person.browser.run::<String>("return location.pathname", vec![]).await?, "/", "{engine}");

        open(&person, "/loose").await?;
        person.enter().await?;
        person.browser.run::<()>(ELSEWHERE, elsewhere).await?;
        person.press_at("#mine").await?;
        person.browser.leave().await?;
        let led = "return location.pathname === '/elsewhere'";
        person.browser.until::<bool>("another sandbox lets it", led, vec![]).await?;
    }
    Ok(())
}

/// A request of the page's own has come and gone: one that the browser had begun before would have, too.
pub(crate) async fn settled(person: &Person<HostSite>) -> Result<()> {
    person.browser.run_async::<Option<()>>("await fetch('/settled'); await fetch('/settled');", vec![]).await?;
    drawn(person).await
}
