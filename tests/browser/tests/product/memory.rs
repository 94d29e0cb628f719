//! Promise: a browser keeps nothing for a person unless they ask; what they ask for outlives the page; what is mangled, full or
//! forbidden stops nothing; one wipe wipes it in every tab.

use anyhow::{Result, ensure};
use back_check::content::ui_words as ui;
use back_check::content::words::english;
use back_check::memory::Log;
use browser_tests::kept::{self, LOG, PLACE, STIFF, WORSE};
use browser_tests::{Browser, Document, Door, Engine, Person, Site, privacy};
use serde_json::{Value, json};

/// Turns on what is kept in a drawer.
async fn turn_on(person: &Person, drawer: &str) -> Result<()> {
    person.press_at(&format!("[name=keep][value={drawer}]")).await
}

/// The notices of the screen, in the words of the catalogue.
async fn notices(person: &Person) -> Result<Vec<String>> {
    person.browser.run("return [...document.querySelectorAll('.notice')].map((it) => it.textContent)", vec![]).await
}

fn word(key: back_check::content::keys::Key) -> String {
    english().get(key).to_owned()
}

#[tokio::test]
async fn a_full_check_keeps_nothing() -> Result<()> {
    for engine in Engine::ALL {
        let person = Person::with(Browser::start_in(engine).await?, Site::open(&Document::built()?)?);
        person.open(Door::Visit, "").await?;
        person.check(&[]).await?;
        person.see_stretches(&[]).await?;
        let stored = privacy::kept(&person.browser).await?;
        ensure!(stored.is_empty(), "{engine} keeps {stored:?}");
    }
    Ok(())
}

#[tokio::test]
async fn a_place_and_a_log_outlive_the_page() -> Result<()> {
    for (engine, door) in [
        (Engine::Chromium, Door::Visit),
        (Engine::Firefox, Door::Visit),
        (Engine::WebKit, Door::Visit),
        (Engine::Chromium, Door::File),
    ] {
        let person = Person::with(Browser::start_in(engine).await?, Site::open(&Document::built()?)?);
        person.open(door, "").await?;
        person.step("memory").await?;
        turn_on(&person, "place").await?;
        turn_on(&person, "log").await?;
        person.back().await?;
        person.step("start").await?;
        let question = person.walk_to("danger-now", &[]).await?.stand.question;
        person.open(door, "").await?;
        let stand = person.step("go-on").await?;
        assert_eq!(stand.question, question, "{engine} at {door:?}");
        person.walk_through(&[]).await?;
        person.next().await?;
        let text = kept::kept(&person.browser, LOG).await?.unwrap_or_default();
        let log = Log::read(&text).map_err(|_| anyhow::anyhow!("{engine}: no log but {text:?}"))?;
        assert_eq!(log.entries.len(), 1, "{engine} at {door:?}");
        person.open(door, "").await?;
        person.step("go-on").await?;
        assert_eq!(person.stand().await?.screen, "outcome", "{engine} at {door:?}");
        person.open(door, "").await?;
        person.step("memory").await?;
        person.step("wipe").await?;
        let said = notices(&person).await?;
        let wiped = english().fill(ui::WIPED_LOG, &["1"]);
        assert_eq!(said, [word(ui::WIPED), word(ui::WIPED_PLACE), wiped], "{engine} at {door:?}");
        let stored = privacy::kept(&person.browser).await?;
        ensure!(stored.is_empty(), "{engine} still keeps {stored:?}");
    }
    Ok(())
}

#[tokio::test]
async fn what_is_mangled_foreign_or_large_is_put_aside_with_a_message() -> Result<()> {
    let person = Person::at(Door::Visit).await?;
    let large = "1 ".repeat(400_000);
    for odd in ["nonsense", "{\"version\":9}", "1 2 3", "\u{1f480}", large.as_str()] {
        for (name, said) in [(PLACE, ui::PLACE_BROKEN), (LOG, ui::LOG_BROKEN)] {
            kept::keep(&person.browser, name, odd).await?;
            person.open(Door::Visit, "").await?;
            assert_eq!(notices(&person).await?, [word(said)], "{name}: {:.20}", odd);
            // A place goes on to be kept: it is put anew.
            assert_ne!(kept::kept(&person.browser, name).await?.as_deref(), Some(odd));
            assert_eq!(kept::kept(&person.browser, &format!("{name}-aside")).await?.as_deref(), Some(odd));
            person.open(Door::Visit, "").await?;
            assert_eq!(notices(&person).await?, Vec::<String>::new(), "it is said once");
            person.step("memory").await?;
            person.step("wipe").await?;
            let stored = privacy::kept(&person.browser).await?;
            ensure!(stored.is_empty(), "what was put aside is wiped, too: {stored:?}");
        }
    }
    Ok(())
}

#[tokio::test]
async fn storage_that_is_full_or_forbidden_stops_nothing() -> Result<()> {
    let refuse = "Storage.prototype.setItem = () => { throw new DOMException('full', 'QuotaExceededError'); }";
    let person = Person::at(Door::Visit).await?;
    person.browser.run::<()>(refuse, vec![]).await?;
    person.step("memory").await?;
    turn_on(&person, "place").await?;
    let said = "return document.querySelector('.notice')?.textContent === arguments[0]";
    person.browser.until::<bool>("it says that nothing is kept", said, vec![json!(word(ui::NOT_KEPT))]).await?;
    person.back().await?;
    assert_eq!(person.check(&[]).await?.stand.screen, "outcome");

    let forbid =
        "Object.defineProperty(window, 'localStorage', { get() { throw new DOMException('no', 'SecurityError'); } })";
    let person = Person::before(Site::open(&Document::built()?)?).await?;
    person.browser.devtools("Page.addScriptToEvaluateOnNewDocument", json!({ "source": forbid })).await?;
    person.open(Door::Visit, "").await?;
    person.step("memory").await?;
    let none = "return document.querySelectorAll('[name=keep]').length === 0 && document.body.textContent.includes(arguments[0])";
    assert!(person.browser.run::<bool>(none, vec![json!(word(ui::KEEP_CANNOT))]).await?);
    person.step("wipe").await?;
    assert_eq!(person.check(&[]).await?.stand.screen, "outcome");
    Ok(())
}

#[tokio::test]
async fn in_a_frame_nothing_can_be_kept_and_it_says_so() -> Result<()> {
    let person = Person::at(Door::Frame).await?;
    person.step("memory").await?;
    let none = "return document.querySelectorAll('[name=keep]').length === 0 && document.body.textContent.includes(arguments[0])";
    assert!(person.browser.run::<bool>(none, vec![json!(word(ui::KEEP_CANNOT))]).await?);
    Ok(())
}

/// Two tabs of one browser.
#[tokio::test]
async fn a_wipe_in_one_tab_wipes_in_the_other() -> Result<()> {
    for engine in [Engine::Chromium, Engine::Firefox] {
        let person = Person::with(Browser::start_in(engine).await?, Site::open(&Document::built()?)?);
        person.open(Door::Visit, "").await?;
        person.step("memory").await?;
        turn_on(&person, "place").await?;
        person.back().await?;
        person.step("start").await?;
        person.answer_harmlessly("who-for").await?;
        person.next().await?;
        let driver = person.browser.driver();
        let first = driver.window().await?;
        let second = driver.new_tab().await?;
        driver.switch_to_window(second.clone()).await?;
        driver.goto(person.site.address(Door::Visit, "")).await?;
        person.ready().await?;
        let go_on = "return !!document.querySelector('[data-action=go-on]')";
        assert!(person.browser.run::<bool>(go_on, vec![]).await?, "{engine}: the other tab has the place");
        person.step("memory").await?;
        person.step("wipe").await?;
        driver.switch_to_window(first).await?;
        let welcome = "return !!document.querySelector('[data-screen=welcome]')";
        person.browser.until::<bool>("the first tab has forgotten, too", welcome, vec![]).await?;
        assert_eq!(kept::kept(&person.browser, PLACE).await?, None);
        // Nor does it keep anything from now on.
        person.step("start").await?;
        assert_eq!(kept::kept(&person.browser, PLACE).await?, None, "{engine}");
    }
    Ok(())
}

/// Each in the middle of a check of its own.
#[tokio::test]
async fn two_tabs_that_keep_a_place_leave_each_other_in_peace() -> Result<()> {
    let person = Person::at(Door::Visit).await?;
    person.step("memory").await?;
    turn_on(&person, "place").await?;
    person.back().await?;
    person.step("start").await?;
    let driver = person.browser.driver();
    let first = driver.window().await?;
    let second = driver.new_tab().await?;
    driver.switch_to_window(second.clone()).await?;
    driver.goto(person.site.address(Door::Visit, "")).await?;
    person.ready().await?;
    person.step("start").await?;
    let count = "window.written = 0;
        const set = Storage.prototype.setItem;
        Storage.prototype.setItem = function (...all) { window.written++; return set.apply(this, all); };";
    person.browser.run::<()>(count, vec![]).await?;
    driver.switch_to_window(first).await?;
    person.browser.run::<()>(count, vec![]).await?;
    person.answer_harmlessly("who-for").await?;
    person.next().await?;
    driver.switch_to_window(second).await?;
    let later = "await new Promise((done) => setTimeout(done, 500)); return window.written";
    assert_eq!(person.browser.run_async::<u32>(later, vec![]).await?, 0, "the other has written");
    Ok(())
}

#[tokio::test]
async fn what_one_tab_turns_on_the_other_keeps_too() -> Result<()> {
    let person = Person::at(Door::Visit).await?;
    let log = kept::log(&person.browser, &STIFF).await?;
    // As another tab does it: the browser tells this one.
    let other = "const frame = document.createElement('iframe');
        document.body.append(frame);
        frame.contentWindow.localStorage.setItem(...arguments);";
    person.browser.run::<()>(other, vec![json!(LOG), json!(log.write())]).await?;
    person.step("memory").await?;
    person
        .browser
        .until::<bool>("the log is here", "return document.querySelectorAll('tr').length === 7", vec![])
        .await?;
    Ok(())
}

#[tokio::test]
async fn a_log_is_saved_as_json_and_taken_in_again() -> Result<()> {
    let person = Person::at(Door::Visit).await?;
    let log = kept::log(&person.browser, &STIFF).await?;
    kept::keep(&person.browser, LOG, &log.write()).await?;
    person.open(Door::Visit, "").await?;
    person.step("memory").await?;
    person.press("save-log").await?;
    let saved = person.browser.saved("back-check-log.json").await?;
    let json: Value = serde_json::from_slice(&saved)?;
    assert_eq!(json["back-check-log"], 1);
    let entries = json["entries"].as_array().cloned().unwrap_or_default();
    assert_eq!(entries.len(), STIFF.len());
    assert_eq!(entries[1]["before"], Value::Null);
    assert_eq!(
        (&entries[5]["level"], &entries[5]["before"], &entries[5]["after"]),
        (&json!("self-care"), &json!(4), &json!(2))
    );
    assert_eq!(entries[5].as_object().map(|entry| entry.len()), Some(4), "and nothing else");
    let date = entries[5]["date"].as_str().unwrap_or_default();
    let day: i32 = person.browser.run("return Date.parse(arguments[0]) / 864e5", vec![json!(date)]).await?;
    assert_eq!(day, log.entries[5].day);

    // On another phone.
    let folder = tempfile::tempdir()?;
    let bring = async |text: &[u8]| -> Result<()> {
        let file = folder.path().join("log.json");
        std::fs::write(&file, text)?;
        person.press("open-log").await?;
        let input: String = person
            .browser
            .until(
                "there is a way to choose a file",
                "return document.querySelector('input[type=file]') && 'x'",
                vec![],
            )
            .await?;
        assert_eq!(input, "x");
        let chosen = person.browser.driver().find(thirtyfour::By::Css("input[type=file]")).await?;
        chosen.send_keys(file.display().to_string()).await?;
        Ok(())
    };
    let hears = "return document.querySelector('.notice')?.textContent === arguments[0]";
    person.step("wipe").await?;
    person.step("memory").await?;
    turn_on(&person, "log").await?;
    bring(&saved).await?;
    let came = english().fill(ui::LOG_CAME, &[&STIFF.len().to_string()]);
    person.browser.until::<bool>("the log came", hears, vec![json!(came)]).await?;
    assert_eq!(kept::kept(&person.browser, LOG).await?, Some(log.write()));
    bring(&saved).await?;
    let again = english().fill(ui::LOG_CAME, &["0"]);
    person.browser.until::<bool>("nothing is doubled", hears, vec![json!(again)]).await?;
    for odd in [
        "",
        "[]",
        "null",
        "{\"back-check-log\":1}",
        "{\"back-check-log\":2,\"entries\":[]}",
        "{\"back-check-log\":1,\"entries\":[{\"date\":\"2026-11-20\",\"level\":\"mild\",\"before\":1,\"after\":1}]}",
        "{\"back-check-log\":1,\"entries\":[{\"date\":\"2026-11-20\",\"level\":\"soon\",\"before\":11,\"after\":1}]}",
        "{\"back-check-log\":1,\"entries\":[{\"date\":\"long ago\",\"level\":\"soon\",\"before\":1,\"after\":1}]}",
        "{\"back-check-log\":1,\"entries\":[{\"date\":\"2026-11-20\",\"level\":\"soon\"}]}",
    ] {
        bring(odd.as_bytes()).await?;
        person.browser.until::<bool>(odd, hears, vec![json!(word(ui::LOG_REFUSED))]).await?;
        assert_eq!(kept::kept(&person.browser, LOG).await?, Some(log.write()));
        bring(&saved).await?;
        person.browser.until::<bool>("it was taken in again", hears, vec![json!(again)]).await?;
    }
    Ok(())
}

#[tokio::test]
async fn a_log_that_grows_raises_the_outcome() -> Result<()> {
    let person = Person::at(Door::Visit).await?;
    let log = kept::log(&person.browser, &WORSE).await?;
    kept::keep(&person.browser, LOG, &log.write()).await?;
    person.open(Door::Visit, "").await?;
    let walked = person.check(&[]).await?;
    assert_eq!(walked.stand.level(), "soon");
    assert_eq!(person.seen("data-rule").await?.first().map(String::as_str), Some("R-F3"));
    let stretches = "return !!document.querySelector('[data-action=see-stretches]')";
    assert!(!person.browser.run::<bool>(stretches, vec![]).await?);
    Ok(())
}
