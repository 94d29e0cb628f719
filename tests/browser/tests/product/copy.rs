//! Save a copy gives the document as it was sent, byte for byte: at every door, in every browser, at every moment, whatever has
//! happened to the page.

use anyhow::{Result, ensure};
use browser_tests::host::{blog, plain_frame};
use browser_tests::{Browser, Document, Door, Engine, Hands, HostSite, Person, Site, privacy, settings};

/// Asks for a copy by a press, and takes what is saved, which has to have this document's name.
pub(crate) async fn save<S>(person: &Person<S>, document: &Document) -> Result<Vec<u8>> {
    let button = "document.getElementById('mine')?.remove();
        const button = document.createElement('button');
        Object.assign(button, { id: 'mine', textContent: 'Save', onclick: () => setTimeout(copy.save) });
        document.body.prepend(button);";
    person.browser.run::<()>(button, vec![]).await?;
    // By hand, since browsers save only what a person asked for; and in a task of its own, as a program may do it.
    Hands::Mouse.press(&person.browser, "#mine").await?;
    person.browser.saved(&document.copy_name()?).await
}

/// Holds a copy against the document.
pub(crate) async fn assert_same<S>(person: &Person<S>, document: &Document, when: &str) -> Result<()> {
    let copy = save(person, document).await?;
    let text = document.text().as_bytes();
    let differs = copy.iter().zip(text).position(|(one, other)| one != other);
    let at = differs.unwrap_or(copy.len().min(text.len()));
    let near =
        |bytes: &[u8]| String::from_utf8_lossy(&bytes[at.saturating_sub(30)..bytes.len().min(at + 30)]).into_owned();
    ensure!(
        copy == text,
        "{when} in {}: a copy of {} bytes, not {}; at {at} {:?}, not {:?}",
        person.browser.engine(),
        copy.len(),
        text.len(),
        near(&copy),
        near(text)
    );
    Ok(())
}

/// A person at a door to a document, in any engine.
async fn at(engine: Engine, door: Door, document: &Document) -> Result<Person> {
    let person = Person::with(Browser::start_in(engine).await?, Site::open(document)?).in_a_hurry();
    person.go_to(door, "").await?;
    Ok(person)
}

/// Saves a copy at the beginning of the check, in the middle of it, and at its end.
async fn assert_same_all_the_way<S>(person: &Person<S>, document: &Document, place: &str) -> Result<()> {
    assert_same(person, document, &format!("{place}, the first screen")).await?;
    person.step("start").await?;
    person.walk_to("pain", &[("where", "mid")]).await?;
    person.answer("pain", "7").await?;
    assert_same(person, document, &format!("{place}, a question")).await?;
    let stand = person.walk_through(&[("pain", "7")]).await?.stand;
    let outcome = if stand.screen == "review" { person.next().await? } else { stand };
    assert_eq!(outcome.screen, "outcome");
    assert_same(person, document, &format!("{place}, the outcome")).await
}

#[tokio::test]
async fn visited_or_opened_as_a_file() -> Result<()> {
    let document = Document::built()?;
    for engine in Engine::ALL {
        let person = at(engine, Door::Visit, &document).await?;
        for door in [Door::Visit, Door::File] {
            person.open(door, "?region=gb#start=self").await?;
            assert_same_all_the_way(&person, &document, &format!("{door:?}")).await?;
        }
    }
    Ok(())
}

#[tokio::test]
async fn in_a_frame_of_no_origin() -> Result<()> {
    let document = Document::built()?;
    for engine in Engine::ALL {
        let site = HostSite::with_page(|ours| blog(&plain_frame(ours, "#region=gb&theme=dark&accent=navy")))?;
        let person = Person::reading(engine, site).await?.in_a_hurry();
        person.visit("/").await?;
        person.enter().await?;
        assert_eq!(person.browser.run::<String>("return window.origin", vec![]).await?, "null");
        assert_same_all_the_way(&person, &document, "a frame").await?;
    }
    Ok(())
}

#[tokio::test]
async fn where_the_program_failed() -> Result<()> {
    let damaged = Document::built()?.damaged()?;
    let whole = Document::built()?;
    let failed = "return 'failed' in document.documentElement.dataset";
    for engine in Engine::ALL {
        let person = at(engine, Door::Visit, &damaged).await?;
        person.browser.until::<bool>("the program failed", failed, vec![]).await?;
        assert_same(&person, &damaged, "a program that did not start").await?;

        let person = at(engine, Door::Visit, &whole).await?;
        person.ready().await?;
        person.step("start").await?;
        let spoil = "const insert = Node.prototype.insertBefore;
            Node.prototype.insertBefore = () => { Node.prototype.insertBefore = insert; throw new Error('no'); };";
        person.browser.run::<()>(spoil, vec![]).await?;
        person.answer("who-for", "me").await?;
        person.press("next").await?;
        person.browser.until::<bool>("the program failed", failed, vec![]).await?;
        assert_same(&person, &whole, "a program that broke off").await?;
    }
    Ok(())
}

/// What other scripts, extensions of the browser and its translator do to a page.
const MEDDLE: &str = "const html = document.documentElement;
    Object.assign(html, { lang: 'fr', dir: 'rtl', className: 'translated-ltr', title: 'x' });
    html.setAttribute('data-darkreader-mode', 'dynamic');
    html.style.setProperty('--x', 'red');
    document.title = 'Traduit';
    const put = (place, name, more) => {
        const it = Object.assign(document.createElement(name), more);
        place.prepend(it);
        place.append(it.cloneNode(true));
    };
    put(document.head, 'style', { textContent: 'p { color: red }', className: 'darkreader' });
    put(document.head, 'meta', { name: 'build', content: 'theirs' });
    put(document.head, 'link', { rel: 'manifest', href: 'x.webmanifest' });
    put(document.body, 'script', { type: 'text/plain', textContent: 'theirs' });
    put(document.body, 'div', { id: 'top', innerHTML: '<svg></svg>' });
    put(html, 'grammarly-desktop-integration', {});
    document.head.append(document.createComment('theirs'));
    document.body.setAttribute('cz-shortcut-listen', 'true');
    for (const it of document.querySelectorAll('h1')) it.innerHTML = `<font><font>${it.innerHTML}</font></font>`;";

#[tokio::test]
async fn whatever_others_do_to_the_page() -> Result<()> {
    let document = Document::built()?;
    for engine in Engine::ALL {
        let person = at(engine, Door::Visit, &document).await?;
        person.ready().await?;
        person.browser.run::<()>(MEDDLE, vec![]).await?;
        assert_same(&person, &document, "others were at work").await?;
        let build: String = person.browser.run("return copy.build()", vec![]).await?;
        assert_eq!(build, document.build()?, "{engine}");
    }
    Ok(())
}

/// What extensions do that are at work before the page is read.
const MEDDLE_EARLY: &str = "new MutationObserver((_, early) => {
        if (!document.body) return;
        early.disconnect();
        const put = (place, name) => place.prepend(Object.assign(document.createElement(name), { className: 'theirs' }));
        put(document.head, 'style');
        put(document.head, 'meta');
        put(document.body, 'script');
        put(document.documentElement, 'div');
        document.documentElement.setAttribute('data-darkreader-mode', 'dynamic');
    }).observe(document, { childList: true, subtree: true });";

#[tokio::test]
async fn whatever_others_do_while_it_is_read() -> Result<()> {
    let document = Document::built()?;
    let person = Person::with(Browser::start().await?, Site::open(&document)?);
    settings::before_scripts(&person.browser, MEDDLE_EARLY).await?;
    person.open(Door::Visit, "").await?;
    let put = "return document.querySelectorAll('.theirs').length";
    assert_eq!(person.browser.run::<usize>(put, vec![]).await?, 4);
    assert_same(&person, &document, "others were there first").await
}

#[tokio::test]
async fn whatever_was_tapped_before_the_program_came() -> Result<()> {
    let document = Document::built()?;
    for action in ["start", "danger-now"] {
        let person = Person::with(Browser::start().await?, Site::held_before_program(&document)?);
        person.go_to(Door::Visit, "").await?;
        person.browser.until::<bool>("the scripts before it have run", "return !!window.copy", vec![]).await?;
        person.press(action).await?;
        person.site.server().release();
        person.ready().await?;
        assert_same(&person, &document, action).await?;
    }
    Ok(())
}

#[tokio::test]
async fn again_and_again_without_a_request_or_a_trace() -> Result<()> {
    let document = Document::built()?;
    let person = at(Engine::Chromium, Door::Visit, &document).await?;
    person.ready().await?;
    let asked = person.site.server().asked();
    for time in 1..=3 {
        assert_same(&person, &document, &format!("time {time}")).await?;
    }
    assert_eq!(person.site.server().asked(), asked);
    assert_eq!(privacy::refused(&person.browser).await?, Vec::<String>::new());
    assert_eq!(privacy::kept(&person.browser).await?, Vec::<String>::new());
    Ok(())
}
