//! The table of docs/offline.md: what works at which door, in which browser, in which situation. Each cell is what is seen here.
//!
//! Where the table is another, the test fails and says how it has to be.

use std::fs;
use std::path::Path;

use anyhow::{Context, Result, ensure};
use browser_tests::host::blog;
use browser_tests::kept::{self, LOG, PLACE};
use browser_tests::published::NOTE;
use browser_tests::server::Page;
use browser_tests::{Browser, Document, Door, Engine, Hands, HostSite, Person, Published, Site, privacy};
use serde_json::Value;

use crate::frame::widget;

/// What stands behind a door.
enum Ground {
    Visit(Published),
    Frame(HostSite),
    File(Site),
}

/// The situations, in the order in which they are met; `yes` or `no` for each.
const SITUATIONS: [&str; 10] = [
    "Keeps nothing of the person by itself",
    "Opens again without a network",
    "Whole check, once it is there, without a network",
    "Pictures and a guided session, too",
    "Prints",
    "Saves a copy, byte for byte",
    "Keeps a place over a reload, if asked",
    "Keeps a log, if asked",
    "Browser's way back leads one question back",
    "Comes in a newer version by itself",
];

type Column = Vec<bool>;

/// Does the whole check, begun by a real press, which gives a frame the focus.
async fn check(person: &mut Person<Ground>) -> Result<String> {
    person.hands = Hands::Mouse;
    person.step("start").await?;
    person.hands = Hands::Shortcut;
    let stand = person.walk_through(&[]).await?.stand;
    ensure!(stand.screen == "review", "the check came to {stand:?}");
    Ok(person.next().await?.level().to_owned())
}

/// Opens the door, and waits until the program is ready.
async fn open(person: &Person<Ground>) -> Result<()> {
    match &person.site {
        Ground::Visit(site) => person.browser.go(&site.address("")).await?,
        Ground::File(site) => person.browser.go(&site.address(Door::File, "")).await?,
        Ground::Frame(site) => {
            person.browser.go(&site.address("/")).await?;
            let frame = "return document.querySelector('back-check')?.shadowRoot?.querySelector('iframe')";
            person.browser.enter(frame, vec![]).await?;
        }
    }
    person.ready().await?;
    let whole = "return document.readyState === 'complete'";
    person.browser.until::<bool>("all of it has come", whole, vec![]).await.map(drop)
}

fn be_away(person: &Person<Ground>, away: bool) {
    match &person.site {
        Ground::Visit(site) => site.server().be_away(away),
        Ground::Frame(site) => {
            site.ours().be_away(away);
            site.publisher().be_away(away);
        }
        Ground::File(_) => {}
    }
}

/// Whether it opens although no server answers.
async fn opens_again(person: &Person<Ground>) -> Result<bool> {
    if let Ground::Frame(site) = &person.site {
        // The page around has its own ways; even where it comes, our files do not.
        site.publisher().be_away(false);
        person.browser.go(&site.address("/")).await?;
        let whole = "return document.readyState === 'complete'";
        person.browser.until::<bool>("all has come that comes", whole, vec![]).await?;
        return person.browser.run("return !!document.querySelector('back-check').shadowRoot", vec![]).await;
    }
    open(person).await.map(|()| true)
}

/// Turns on what is kept in a drawer, where there is one.
async fn keeps(person: &Person<Ground>, drawer: &str) -> Result<bool> {
    person.step("memory").await?;
    let there = "return !!document.querySelector('[name=keep]')";
    let there = person.browser.run(there, vec![]).await?;
    if there {
        person.press_at(&format!("[name=keep][value={drawer}]")).await?;
    }
    person.back().await?;
    Ok(there)
}

async fn keeps_a_place(person: &mut Person<Ground>) -> Result<bool> {
    person.hands = Hands::Mouse;
    let on = keeps(person, "place").await?;
    person.step("start").await?;
    person.hands = Hands::Shortcut;
    let question = person.walk_to("danger-now", &[]).await?.stand.question;
    open(person).await?;
    let back = "return !!document.querySelector('[data-action=go-on]')";
    let back: bool = person.browser.run(back, vec![]).await?;
    ensure!(on == back, "what is turned on is kept, and nothing else");
    if back {
        ensure!(person.step("go-on").await?.question == question);
        ensure!(kept::kept(&person.browser, PLACE).await?.is_some());
        open(person).await?;
    }
    Ok(back)
}

async fn keeps_a_log(person: &mut Person<Ground>) -> Result<bool> {
    person.hands = Hands::Mouse;
    let on = keeps(person, "log").await?;
    check(person).await?;
    open(person).await?;
    person.hands = Hands::Mouse;
    person.step("memory").await?;
    let rows: usize = person.browser.run("return document.querySelectorAll('tr').length", vec![]).await?;
    ensure!(on == (rows == 2), "{rows} rows");
    if on {
        ensure!(kept::kept(&person.browser, LOG).await?.is_some());
    }
    person.step("wipe").await?;
    Ok(on)
}

/// Saves a copy by the button, as the person does.
async fn saves(person: &Person<Ground>, document: &Document) -> Result<bool> {
    person.step("memory").await?;
    person.press("save-copy").await?;
    let saved = person.browser.saved(&document.copy_name()?).await?;
    ensure!(saved == document.text().as_bytes(), "the copy is not the document");
    person.back().await?;
    Ok(true)
}

async fn draws_and_guides(person: &Person<Ground>) -> Result<bool> {
    person.see_stretches(&[]).await?;
    person.step_at("[data-stretch=cat-cow] [data-action=open-stretch]").await?;
    let drawn = "return document.querySelectorAll('svg.large path').length > 10";
    ensure!(person.browser.run::<bool>(drawn, vec![]).await?, "there is no picture");
    person.back().await?;
    person.step("plan").await?;
    person.step("begin").await?;
    for _ in 0..2 {
        let more = "return document.querySelector('[data-screen]').dataset.screen !== 'session'";
        if person.browser.run::<bool>(more, vec![]).await? {
            person.step("begin").await?;
        }
    }
    Ok(person.stand().await?.screen == "session")
}

async fn prints(person: &Person<Ground>) -> Result<bool> {
    person.browser.run::<()>("window.print = () => { window.printed = true; }", vec![]).await?;
    person.press("print").await?;
    person.browser.until("it prints", "return window.printed", vec![]).await
}

async fn becomes_newer(person: &Person<Ground>, newer: &Document) -> Result<bool> {
    let update = "return !!document.querySelector('[data-action=update]')";
    match &person.site {
        Ground::Visit(site) => {
            site.publish(newer)?;
            let look = "const it = await navigator.serviceWorker.getRegistration(); await it.update();";
            person.browser.run_async::<Value>(look, vec![]).await?;
            person.browser.until::<bool>("the first screen says that a newer copy is here", update, vec![]).await?;
            person.browser.run::<()>("window.old = true", vec![]).await?;
            person.press("update").await?;
            person.browser.until::<bool>("it is loaded anew", "return !window.old", vec![]).await?;
            person.ready().await?;
        }
        Ground::Frame(site) => {
            site.ours().put([("/back-check/index.html".to_owned(), Page::html(newer.text()))]);
            open(person).await?;
        }
        Ground::File(_) => open(person).await?,
    }
    ensure!(!person.browser.run::<bool>(update, vec![]).await?, "nothing newer is left");
    let version = "return document.querySelector('meta[name=version]').content.startsWith('0.0.2')";
    person.browser.run(version, vec![]).await
}

/// One door in one browser: all situations, one after another.
async fn column(engine: Engine, ground: Ground) -> Result<Column> {
    let document = Document::built()?;
    let mut person = Person::with(Browser::start_in(engine).await?, ground).in_a_hurry();
    open(&person).await?;
    if matches!(person.site, Ground::Visit(_)) {
        let good = format!("return ({NOTE})().then(({{ good }}) => good ?? null)");
        while person.browser.run_async::<Value>(&good, vec![]).await? == Value::Null {}
    }
    let mut cells = vec![];
    check(&mut person).await.context("a check")?;
    // A frame has no storage to look at: to ask for it throws.
    let nothing = match person.site {
        Ground::Frame(_) => "try { return !localStorage } catch { return true }",
        _ => "return localStorage.length + sessionStorage.length === 0 && !document.cookie",
    };
    let mut nothing = person.browser.run::<bool>(nothing, vec![]).await?;
    if !matches!(person.site, Ground::Frame(_)) {
        nothing &= privacy::kept(&person.browser).await?.is_empty();
    }
    cells.push(nothing);

    be_away(&person, true);
    let again = opens_again(&person).await.context("opening again")?;
    cells.push(again);
    if !again {
        be_away(&person, false);
        open(&person).await?;
        be_away(&person, true);
    }
    cells.push(check(&mut person).await.context("a check without a network")? == "self-care");
    let printed = prints(&person).await.context("prints")?;
    let saved = saves(&person, &document).await.context("saves")?;
    cells.push(draws_and_guides(&person).await.context("draws and guides")?);
    cells.extend([printed, saved]);
    be_away(&person, false);
    open(&person).await?;
    cells.push(keeps_a_place(&mut person).await.context("keeps a place")?);
    cells.push(keeps_a_log(&mut person).await.context("keeps a log")?);
    person.step("start").await?;
    cells.push(person.browser.run("return typeof history.state === 'number'", vec![]).await?);
    open(&person).await?;
    cells.push(becomes_newer(&person, &document.of_version("0.0.2")?).await.context("becomes newer")?);
    Ok(cells)
}

#[tokio::test]
async fn the_table_says_what_is_seen() -> Result<()> {
    let mut columns = vec![];
    let mut heads = vec![];
    for door in Door::ALL {
        for engine in Engine::ALL {
            let ground = match door {
                Door::Visit => Ground::Visit(Published::open(&Document::built()?)?),
                Door::Frame => Ground::Frame(HostSite::with_page(|ours| blog(&widget(ours, "")))?),
                Door::File => Ground::File(Site::open(&Document::built()?)?),
            };
            let name = format!("{door:?} {engine}").to_lowercase();
            columns.push(column(engine, ground).await.with_context(|| name.clone())?);
            heads.push(name);
        }
    }
    let mut table = format!("| | {} |\n|---|{}", heads.join(" | "), "---|".repeat(heads.len()));
    for (row, situation) in SITUATIONS.iter().enumerate() {
        let cells: Vec<&str> = columns.iter().map(|column| if column[row] { "yes" } else { "no" }).collect();
        table.push_str(&format!("\n| {situation} | {} |", cells.join(" | ")));
    }
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../docs/offline.md");
    let text = fs::read_to_string(&path)?;
    ensure!(text.contains(&table), "docs/offline.md does not say what is seen. Its table has to be:\n{table}");
    Ok(())
}
