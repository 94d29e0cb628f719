//! Whatever goes wrong, the danger signs and what to do are there, and nothing pretends to work.

use anyhow::Result;
use back_check::content::ui_words as ui;
use browser_tests::{Document, Door, Person, Site, hands, settings};

use crate::words::{assert_tells_of_danger, word};

/// Waits until the page says that the program failed, and looks at what stands there.
async fn assert_fallen_back(person: &Person) -> Result<()> {
    let failed = "return 'failed' in document.documentElement.dataset";
    person.browser.until::<bool>("the page says that the program failed", failed, vec![]).await?;
    let stand = person.stand().await?;
    assert_eq!((stand.screen.as_str(), stand.headings), ("welcome", 1));
    let text = person.text("#back-check").await?;
    assert_tells_of_danger(&text);
    assert!(text.contains(&word(ui::FAILED_NOTE)), "{text}");
    let ready = "return 'ready' in document.documentElement.dataset";
    assert!(!person.browser.run::<bool>(ready, vec![]).await?);
    let dead: Vec<String> = person.seen("data-action").await?.into_iter().filter(|it| it != "dial").collect();
    assert!(dead.is_empty(), "these do nothing any more: {dead:?}");
    Ok(())
}

#[tokio::test]
async fn a_program_that_arrives_damaged() -> Result<()> {
    for door in Door::ALL {
        let person = Person::before(Site::open(&Document::built()?.damaged()?)?).await?;
        person.go_to(door, "").await?;
        assert_fallen_back(&person).await?;
    }
    Ok(())
}

/// Whatever the loader makes of it, it comes to an end.
#[tokio::test]
async fn a_program_of_which_a_part_is_lost() -> Result<()> {
    for tenth in [0, 1, 4, 9] {
        let person = Person::before(Site::open(&Document::built()?.without_tenth(tenth)?)?).await?;
        person.go_to(Door::Visit, "").await?;
        assert_fallen_back(&person).await?;
    }
    Ok(())
}

#[tokio::test]
async fn a_document_that_is_cut_short() -> Result<()> {
    for door in Door::ALL {
        let person = Person::before(Site::open(&Document::built()?.cut_short()?)?).await?;
        person.go_to(door, "").await?;
        assert_fallen_back(&person).await?;
    }
    Ok(())
}

#[tokio::test]
async fn a_line_that_breaks_off_before_the_program() -> Result<()> {
    let person = Person::before(Site::held_before_program(&Document::built()?)?).await?;
    person.go_to(Door::Visit, "").await?;
    person.site.server().break_off();
    assert_tells_of_danger(&person.text("#back-check").await?);
    person.press("danger-now").await?;
    assert!(hands::focus_is(&person.browser, ".what-to-do").await?);
    Ok(())
}

#[tokio::test]
async fn a_browser_too_old_for_the_program() -> Result<()> {
    for missing in ["WebAssembly", "URLSearchParams"] {
        let person = Person::before(Site::open(&Document::built()?)?).await?;
        settings::before_scripts(&person.browser, &format!("delete globalThis.{missing}")).await?;
        person.go_to(Door::Visit, "").await?;
        assert_fallen_back(&person).await?;
    }
    Ok(())
}

#[tokio::test]
async fn a_panic_in_the_middle_of_the_check() -> Result<()> {
    let person = Person::at(Door::Visit).await?;
    person.step("start").await?;
    person.answer("who-for", "me").await?;
    // The next thing that the program asks of the page goes wrong, once: it panics where it stands.
    let spoil = "const insert = Node.prototype.insertBefore;
        Node.prototype.insertBefore = () => { Node.prototype.insertBefore = insert; throw new Error('no'); };";
    person.browser.run::<()>(spoil, vec![]).await?;
    person.press("next").await?;
    assert_fallen_back(&person).await?;
    let console = person.browser.console().await?;
    assert!(console.iter().any(|entry| entry.message.contains("panicked")), "it was a panic: {console:?}");
    let focus = "return document.activeElement.innerText";
    let note: String = person.browser.run(focus, vec![]).await?;
    assert!(note.contains(&word(ui::FAILED_NOTE)), "focus tells of it: {note}");
    Ok(())
}

#[tokio::test]
async fn a_panic_stays_told_whatever_else_happens() -> Result<()> {
    let person = Person::at(Door::Visit).await?;
    // A trap of WebAssembly itself: (module (func (export "trap") unreachable)).
    let trap = "const bytes = [0, 97, 115, 109, 1, 0, 0, 0, 1, 4, 1, 96, 0, 0, 3, 2, 1, 0, 7, 8, 1, 4, 116, 114, 97, 112, 0, 0,
            10, 5, 1, 3, 0, 0, 11];
        const { exports } = new WebAssembly.Instance(new WebAssembly.Module(new Uint8Array(bytes)));
        setTimeout(exports.trap);
        setTimeout(exports.trap);";
    person.browser.run::<()>(trap, vec![]).await?;
    assert_fallen_back(&person).await
}

#[tokio::test]
async fn an_error_that_is_not_the_programs_is_none_of_its_business() -> Result<()> {
    let person = Person::at(Door::Visit).await?;
    person.step("start").await?;
    let happened = "setTimeout(() => { setTimeout(() => { window.happened = true; }); throw new Error('an extension of the browser'); });";
    person.browser.run::<()>(happened, vec![]).await?;
    person.browser.until::<bool>("the error is over", "return window.happened", vec![]).await?;
    person.answer("who-for", "me").await?;
    assert_eq!(person.next().await?.question.as_deref(), Some("age"));
    Ok(())
}
