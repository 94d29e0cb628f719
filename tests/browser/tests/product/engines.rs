//! The same document in every engine: visited, and in a frame on somebody else's page.

use anyhow::Result;
use browser_tests::{Browser, Engine, HostSite, Person, Stand, host};

/// The man who cannot feel the toilet paper.
async fn check<S>(person: &Person<S>) -> Result<Stand> {
    person.step("start").await?;
    person.walk_to("pee-poo-numb", &[]).await?;
    person.answer("pee-poo-numb", "no-feel").await?;
    person.next().await
}

#[tokio::test]
async fn an_emergency_is_told_when_visited() -> Result<()> {
    for engine in Engine::ALL {
        let site = HostSite::with_page(|_| host::blog(""))?;
        let person = Person::with(Browser::start_in(engine).await?, site);
        person.browser.go(&format!("{}/index.html#region=gb", person.site.folder())).await?;
        person.ready().await?;
        let card = check(&person).await?;
        assert_eq!((card.screen.as_str(), card.level()), ("outcome", "emergency"), "{engine}");
    }
    Ok(())
}

#[tokio::test]
async fn an_emergency_is_told_in_a_frame_on_another_site() -> Result<()> {
    for engine in Engine::ALL {
        let page = |ours: &str| host::blog(&format!("<h1>My back</h1>{}", host::plain_frame(ours, "#region=gb")));
        let person = Person::reading(engine, HostSite::with_page(page)?).await?;
        person.visit("/").await?;
        person.enter().await?;
        assert_eq!(person.browser.run::<String>("return window.origin", vec![]).await?, "null", "{engine}");
        let card = check(&person).await?;
        assert_eq!((card.screen.as_str(), card.level()), ("outcome", "emergency"), "{engine}");
        person.browser.leave().await?;
        let peek = "try { return frames[0].document.body.innerText; } catch (error) { return error.name; }";
        assert_eq!(person.browser.run::<String>(peek, vec![]).await?, "SecurityError", "{engine}");
    }
    Ok(())
}
