//! No screen has what is known to keep people out.

use anyhow::Result;
use browser_tests::settings::{self, Media};
use browser_tests::tour::{Stop, tour};
use browser_tests::{Document, Door, Person, Site, axe};

/// Pictures that are neither named nor hidden beside words, one a line.
const NAMELESS: &str = "return [...document.querySelectorAll('svg')].filter((it) => {
        const hidden = it.closest('[aria-hidden=true]');
        if (hidden) return !hidden.closest('section, article, fieldset, .figure, [data-screen=session]')?.innerText.trim();
        return it.getAttribute('role') !== 'img' || !it.getAttribute('aria-label')?.trim();
    }).map((it) => `a picture without a name: ${it.outerHTML.slice(0, 120)}`);";

#[tokio::test]
async fn axe_finds_nothing_on_any_screen() -> Result<()> {
    let person = Person::before(Site::open(&Document::built()?)?).await?.in_a_hurry();
    let mut found = Vec::new();
    tour(&person, async |Stop { person, name }| {
        settings::media(&person.browser, Media { reduced_motion: true, ..Media::default() }).await?;
        found.extend(axe::findings(&person.browser).await?.into_iter().map(|it| format!("{name}: {it}")));
        let nameless: Vec<String> = person.browser.run(NAMELESS, vec![]).await?;
        found.extend(nameless.into_iter().map(|it| format!("{name}: {it}")));
        settings::media(&person.browser, Media { dark: true, reduced_motion: true, ..Media::default() }).await?;
        found.extend(axe::colour_findings(&person.browser).await?.into_iter().map(|it| format!("{name}, dark: {it}")));
        Ok(())
    })
    .await?;
    assert!(found.is_empty(), "{} findings:\n{}", found.len(), found.join("\n"));
    Ok(())
}

#[tokio::test]
async fn axe_finds_what_is_wrong() -> Result<()> {
    let person = Person::at(Door::Visit).await?;
    let spoil = "document.querySelector('[data-action=start]').textContent = '';
        document.querySelector('[data-action=danger-now]').setAttribute('style', 'color: #777; background: #888');
        document.querySelector('[data-action=danger-now]').style.setProperty('color', '#777');
        document.querySelector('[data-action=danger-now]').style.setProperty('background', '#888');";
    person.browser.run::<()>(spoil, vec![]).await?;
    let found = axe::findings(&person.browser).await?.join("\n");
    assert!(found.contains("button-name") && found.contains("color-contrast"), "{found}");
    assert!(axe::colour_findings(&person.browser).await?.join("\n").contains("color-contrast"));
    Ok(())
}

#[tokio::test]
async fn axe_finds_nothing_while_there_is_no_program() -> Result<()> {
    let person = Person::before(Site::open(&Document::built()?.damaged()?)?).await?;
    person.go_to(Door::Visit, "").await?;
    let failed = "return 'failed' in document.documentElement.dataset";
    person.browser.until::<bool>("the page says that the program failed", failed, vec![]).await?;
    let found = axe::findings(&person.browser).await?;
    assert!(found.is_empty(), "{}", found.join("\n"));
    Ok(())
}
