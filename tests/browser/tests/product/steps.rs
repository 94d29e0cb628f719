//! Promise: the browser's own way back leads one screen back, from the first screen away from the page, and its history tells
//! nothing of what was answered.

use anyhow::Result;
use browser_tests::{Browser, Document, Door, Engine, Person, Site};
use serde_json::Value;

/// Where the person is, as one word.
const WHERE: &str = "const where = document.querySelector('[data-screen]').dataset.screen
        + (document.querySelector('[data-question]')?.dataset.question ?? '');";

/// Goes back as a gesture of the phone does, until another screen stands.
async fn gesture(person: &Person) -> Result<(String, Option<String>)> {
    let before: String = person.browser.run(&format!("{WHERE} return where;"), vec![]).await?;
    person.browser.run::<()>("history.back()", vec![]).await?;
    let changed = format!("{WHERE} return where !== arguments[0];");
    person.browser.until::<bool>("the gesture leads back", &changed, vec![before.into()]).await?;
    let stand = person.stand().await?;
    Ok((stand.screen, stand.question))
}

#[tokio::test]
async fn it_leads_one_question_back_and_from_the_first_screen_away() -> Result<()> {
    for engine in Engine::ALL {
        let person = Person::with(Browser::start_in(engine).await?, Site::open(&Document::built()?)?);
        person.open(Door::Visit, "").await?;
        person.step("start").await?;
        let mut asked = vec![];
        for _ in 0..4 {
            let question = person.stand().await?.question.unwrap_or_default();
            person.answer_harmlessly(&question).await?;
            asked.push(question);
            person.next().await?;
        }
        let state: Value = person.browser.run("return history.state", vec![]).await?;
        assert_eq!(state, 5, "{engine}: five screens on");
        let address: String = person.browser.run("return location.href", vec![]).await?;
        assert_eq!(address, person.site.address(Door::Visit, ""), "{engine}");
        // By its own button and by the gesture, as it comes.
        assert_eq!(person.back().await?.question.as_ref(), asked.get(3), "{engine}");
        for at in [2, 1, 0] {
            assert_eq!(gesture(&person).await?, ("question".to_owned(), Some(asked[at].clone())), "{engine}");
        }
        let picked = "return document.querySelectorAll('[data-question] :checked').length";
        assert_eq!(person.browser.run::<u32>(picked, vec![]).await?, 1, "{engine}: the answer is still there");
        assert_eq!(gesture(&person).await?.0, "welcome", "{engine}");
        person.browser.run::<()>("history.back()", vec![]).await?;
        let gone = "return location.href === 'about:blank'";
        person.browser.until::<bool>("one more leads away from the page", gone, vec![]).await?;
    }
    Ok(())
}

#[tokio::test]
async fn a_page_that_is_loaded_anew_begins_at_its_first_screen() -> Result<()> {
    let person = Person::at(Door::Visit).await?;
    person.step("start").await?;
    person.answer_harmlessly("who-for").await?;
    person.next().await?;
    person.browser.driver().refresh().await?;
    person.ready().await?;
    assert_eq!(person.stand().await?.screen, "welcome");
    person.browser.run::<()>("history.back()", vec![]).await?;
    person.browser.until::<bool>("it leads away", "return location.href === 'about:blank'", vec![]).await.map(drop)
}

/// Faster than a browser goes back in its history.
#[tokio::test]
async fn who_hurries_on_from_the_first_screen_stays_where_they_went() -> Result<()> {
    for engine in Engine::ALL {
        let person = Person::with(Browser::start_in(engine).await?, Site::open(&Document::built()?)?);
        person.open(Door::Visit, "").await?;
        let hurry = "const press = async (action) => {
                document.querySelector(`[data-action=${action}]`).click();
                await new Promise((done) => setTimeout(done));
            };
            for (let at = 0; at < 5; at++) for (const action of ['about', 'back', 'memory', 'back']) await press(action);
            await press('start');
            await new Promise((done) => setTimeout(done, 500));
            return document.querySelector('[data-screen]').dataset.screen;";
        assert_eq!(person.browser.run_async::<String>(hurry, vec![]).await?, "question", "{engine}");
        assert_eq!(gesture(&person).await?.0, "welcome", "{engine}");
    }
    Ok(())
}

/// More than a browser keeps of a tab. Presses that are no taps, after which browsers may leave out entries as they like.
#[tokio::test]
async fn a_long_way_is_gone_back_to_its_beginning_at_once() -> Result<()> {
    let person = Person::at(Door::Visit).await?.in_a_hurry();
    person.check(&[]).await?;
    for _ in 0..20 {
        person.step("memory").await?;
        person.step("back").await?;
    }
    person.step("restart").await?;
    person.step("back").await?;
    person.step("memory").await?;
    person.step("wipe").await?;
    let here = "await new Promise((done) => setTimeout(done, 300)); return location.protocol";
    assert_eq!(person.browser.run_async::<String>(here, vec![]).await?, "http:", "it leads nowhere by itself");
    person.browser.run::<()>("history.back()", vec![]).await?;
    person.browser.until::<bool>("it leads away", "return location.href === 'about:blank'", vec![]).await.map(drop)
}

#[tokio::test]
async fn in_a_session_it_pauses() -> Result<()> {
    let mut person = Person::at(Door::Visit).await?;
    person.check(&[]).await?;
    person.see_stretches(&[]).await?;
    person.step("plan").await?;
    person.step("begin").await?;
    while person.browser.run::<bool>("return !document.querySelector('[data-action=pause]')", vec![]).await? {
        person.press_at("[data-action=begin], [data-action=ready]").await?;
    }
    person.hands = browser_tests::Hands::Mouse;
    person.browser.run::<()>("history.back()", vec![]).await?;
    person.browser.until::<bool>("it pauses", "return !!document.querySelector('[data-phase=paused]')", vec![]).await?;
    assert_eq!(person.stand().await?.screen, "session");
    Ok(())
}

#[tokio::test]
async fn in_a_frame_the_way_back_is_that_of_the_page_around() -> Result<()> {
    let person = Person::at(Door::Frame).await?;
    let length: i64 = person.browser.run("return history.length", vec![]).await?;
    person.step("start").await?;
    person.answer_harmlessly("who-for").await?;
    person.next().await?;
    assert_eq!(person.browser.run::<i64>("return history.length", vec![]).await?, length);
    assert_eq!(person.browser.run::<Value>("return history.state", vec![]).await?, Value::Null);
    Ok(())
}
