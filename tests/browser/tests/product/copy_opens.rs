//! A copy that a browser saved opens as a file, in any browser, and is the whole check.

use anyhow::Result;
use browser_tests::{Browser, Document, Door, Engine, Hands, Person, Site, privacy};

use crate::copy::{assert_same, save};

/// Someone who saved a copy, and has opened the file.
async fn with_a_copy(engine: Engine, document: &Document) -> Result<Person> {
    let visitor = Person::with(Browser::start_in(engine).await?, Site::open(document)?);
    visitor.open(Door::Visit, "").await?;
    let copy = Document::from_text(String::from_utf8(save(&visitor, document).await?)?);
    let person = Person::with(visitor.browser, Site::open(&copy)?);
    person.open(Door::File, "#region=gb").await?;
    Ok(person)
}

#[tokio::test]
async fn the_check_the_pictures_a_session_paper_and_a_copy_of_the_copy() -> Result<()> {
    let document = Document::built()?;
    for engine in Engine::ALL {
        let person = with_a_copy(engine, &document).await?;
        assert_eq!(person.browser.run::<String>("return location.protocol", vec![]).await?, "file:", "{engine}");

        let person = person.in_a_hurry();
        assert_eq!(person.check(&[]).await?.stand.level(), "self-care", "{engine}");
        let paper = "window.print = () => { window.printed = true; }";
        person.browser.run::<()>(paper, vec![]).await?;
        person.press("print").await?;
        person.browser.until::<bool>("it prints", "return window.printed", vec![]).await?;

        person.see_stretches(&[]).await?;
        person.step_at("[data-stretch=cat-cow] [data-action=open-stretch]").await?;
        let drawn = "const it = document.querySelector('svg.large');
            return it.querySelectorAll('path').length > 10 && it.getBoundingClientRect().width > 100;";
        assert!(person.browser.run::<bool>(drawn, vec![]).await?, "no picture in {engine}");
        person.back().await?;

        let person = Person { hands: Hands::Mouse, ..person };
        // How it goes on is a matter of time, which is the same everywhere.
        assert_eq!(person.start_session().await?.screen, "session", "{engine}");
        assert_same(&person, &document, "a copy of the copy, in a session").await?;
        // Others do not tell.
        if engine == Engine::Chromium {
            assert_eq!(privacy::refused(&person.browser).await?, Vec::<String>::new());
        }
    }
    Ok(())
}
