//! A page that wants to know or to spoil what stands in the frame.

use std::collections::BTreeMap;

use anyhow::{Context, Result};
use back_check::content::ids::pee_poo_numb;
use browser_tests::{Engine, Hands, HostSite, Person, spy};
use serde_json::{Value, json};

use crate::words::word;

use super::secrets::Secrets;
use super::{Story, reader};

/// Nearly all of them make no sense.
const MANY: usize = 10_000;

/// All that there is to an outcome.
#[derive(Debug, PartialEq)]
struct Card {
    text: String,
    level: String,
    rules: Vec<String>,
    actions: Vec<String>,
    links: Vec<String>,
    look: String,
}

impl Card {
    async fn of(person: &Person<HostSite>) -> Result<Self> {
        let look = "const { accentColor, colorScheme } = getComputedStyle(document.documentElement);
            return [accentColor, colorScheme, document.documentElement.style.cssText].join()";
        Ok(Card {
            text: person.text("#back-check").await?,
            level: person.stand().await?.level().to_owned(),
            rules: person.listed("data-rule").await?,
            actions: person.listed("data-action").await?,
            links: person.listed("href").await?,
            look: person.browser.run(look, vec![]).await?,
        })
    }
}

/// Sends messages to the frame, and waits until they have come. Returns what became of one that cannot be sent.
async fn pelt(person: &Person<HostSite>, times: usize) -> Result<String> {
    let hear = "window.over = false;
        addEventListener('message', (event) => { if (event.data === 'over') window.over = true; });";
    person.browser.run::<()>(hear, vec![]).await?;
    person.browser.leave().await?;
    let end = person.browser.run("return hostile.pelt(arguments[0])", vec![json!(times)]).await?;
    person.look_inside().await?;
    person.browser.until::<bool>("all messages came", "return window.over", vec![]).await?;
    Ok(end)
}

/// Looks into the frame from the page around by every way there is.
async fn pry(person: &Person<HostSite>, words: &[String]) -> Result<BTreeMap<String, String>> {
    person.browser.leave().await?;
    let seen = person.browser.run_async("return hostile.pry(arguments[0])", vec![json!(words)]).await?;
    person.look_inside().await?;
    Ok(seen)
}

fn values(seen: &BTreeMap<String, String>) -> String {
    seen.values().map(|it| format!("{it}\n")).collect()
}

#[tokio::test]
async fn a_hostile_page_gets_nothing_out_and_changes_no_outcome() -> Result<()> {
    for engine in Engine::ALL {
        withstand(engine).await.with_context(|| format!("in {engine}"))?;
    }
    Ok(())
}

async fn withstand(engine: Engine) -> Result<()> {
    let mut person = Person::watched(engine).await?;
    let secrets = Secrets::of(&person).await?;
    person.come_to(spy::OURS).await?;
    person.step("start").await?;
    person.hands = Hands::Shortcut;
    person.walk_to("pee-poo-numb", &[]).await?;
    person.answer("pee-poo-numb", "no-feel").await?;
    assert_eq!(pelt(&person, 200).await?, "DataCloneError", "{engine}");
    assert_eq!(person.picked("pee-poo-numb").await?, "no-feel", "{engine}");
    let words = [word(pee_poo_numb::Q.heading()), word(pee_poo_numb::NO_FEEL.label()), "On Tuesday".to_owned()];
    let seen = pry(&person, &words).await?;
    assert_eq!(secrets.found_in(&values(&seen)), Vec::<String>::new(), "{engine}: {seen:#?}");
    // What stands on the page itself is found.
    let finds = words.map(|word| seen[&format!("find {word}")].clone());
    assert_eq!(finds, ["false", "false", "true"], "{engine}");

    let stand = person.next().await?;
    assert_eq!(stand.level(), "emergency", "{engine}");
    let card = Card::of(&person).await?;
    pelt(&person, MANY).await.context("pelted with messages")?;
    let seen = pry(&person, std::slice::from_ref(&stand.heading)).await.context("pried into")?;
    assert_eq!(secrets.found_in(&values(&seen)), Vec::<String>::new(), "{engine}: {seen:#?}");
    assert_eq!(Card::of(&person).await?, card, "{engine}");
    drag_out(&person).await.context("dragged out")?;
    assert_eq!(Card::of(&person).await?, card, "{engine}");

    // And the check goes on.
    person.step("mistake").await?;
    person.answer("pee-poo-numb", "none").await?;
    person.next().await?;
    person.walk_through(&[]).await?;
    let stand = person.next().await?;
    assert_eq!(stand.level(), "self-care", "{engine}");
    let actions = person.listed("data-action").await?;
    assert!(!actions.contains(&"appointment".to_owned()), "{engine}: a link of no web page: {actions:?}");
    let recording = person.go_on().await?;
    assert_eq!(secrets.found_in(&recording.inside_and_after()[0].text()), Vec::<String>::new(), "{engine}");
    Ok(())
}

/// Pulls the pointer, pressed, from the middle of the frame out to the page.
async fn drag_out(person: &Person<HostSite>) -> Result<()> {
    person.browser.leave().await?;
    let hand = person.browser.driver().action_chain_with_delay(None, None);
    hand.move_to(300, 320)
        .click_and_hold()
        .move_to(310, 260)
        .move_to(300, 100)
        .move_to(200, 90)
        .release()
        .perform()
        .await?;
    let selected: String = person.browser.run("return String(getSelection())", vec![]).await?;
    assert!(!selected.contains('?'), "{selected}");
    person.look_inside().await
}

#[tokio::test]
async fn a_page_that_holds_an_open_frame_reads_it_by_the_same_ways() -> Result<()> {
    for engine in Engine::ALL {
        let mut person = Person::watched(engine).await?;
        let secrets = Secrets::of(&person).await?;
        person.come_to(spy::OPEN).await?;
        person.hands = Hands::Shortcut;
        Story::Emergency.live(&person).await?;
        let seen = pry(&person, &[]).await?;
        let found = secrets.found_in(&seen["contentDocument"]);
        assert!(found.len() > 50, "{engine}: {found:?} of {seen:#?}");
        assert_ne!(seen["read document"], "SecurityError", "{engine}");
    }
    Ok(())
}

/// Sends the frame to an address that ends in a name, and notes whether anything happens to the page and to its own button.
const BY_ADDRESS: &str = "let trap = document.getElementById('trap');
    if (!trap) {
        trap = document.body.appendChild(Object.assign(document.createElement('button'), { id: 'trap' }));
        trap.style.cssText = 'position: fixed; top: 0; left: 0';
        for (const kind of ['blur', 'scroll']) addEventListener(kind, () => window.noticed.push(kind));
    }
    trap.focus();
    await new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)));
    window.noticed = [];
    const frame = document.querySelector('back-check').shadowRoot.querySelector('iframe');
    frame.contentWindow.location.replace(frame.src.split('#')[0] + '#' + arguments[0]);";

#[tokio::test]
async fn no_address_tells_the_page_what_stands_in_the_frame() -> Result<()> {
    for engine in Engine::ALL {
        let mut person = reader(engine, spy::OURS).await?;
        person.step("start").await?;
        person.hands = Hands::Shortcut;
        person.walk_to("pee-poo-numb", &[]).await?;
        person.press("next").await?;
        person.browser.until::<bool>("an error", "return !!document.querySelector('[data-error]')", vec![]).await?;
        let mut noticed = by_addresses(&person, "error").await?;
        person.answer("pee-poo-numb", "no-feel").await?;
        person.next().await?;
        noticed.extend(by_addresses(&person, "emergency").await?);
        noticed.retain(|(_, it)| *it != json!(["trap"]));
        assert!(noticed.is_empty(), "{engine}: {noticed:?}");
    }
    Ok(())
}

/// Tries the name of everything that has one. Returns what the page noticed of each.
async fn by_addresses(person: &Person<HostSite>, when: &str) -> Result<Vec<(String, Value)>> {
    let names = "return [...document.querySelectorAll('[id]:not(script), #back-check [name]')]
        .flatMap((it) => [it.id, it.getAttribute('name')]).filter((it, at, all) => it && all.indexOf(it) === at)";
    let names: Vec<String> = person.browser.run(names, vec![]).await?;
    let mut noticed = Vec::new();
    // The first time may differ: the page takes focus from the frame.
    for name in ["nothing".to_owned()].into_iter().chain(names) {
        person.browser.leave().await?;
        person.browser.run_async::<Option<()>>(BY_ADDRESS, vec![json!(name)]).await?;
        person.look_inside().await?;
        let there = "return decodeURIComponent(location.hash) === '#' + arguments[0]";
        person.browser.until::<bool>("the address has changed", there, vec![json!(name)]).await?;
        person.browser.leave().await?;
        person.is_quiet().await?;
        let seen = person.browser.run("return [...window.noticed, document.activeElement.id]", vec![]).await?;
        noticed.push((format!("{when} #{name}"), seen));
        person.look_inside().await?;
    }
    noticed.remove(0);
    Ok(noticed)
}
