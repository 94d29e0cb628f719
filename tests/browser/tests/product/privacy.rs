//! The page asks for nothing, keeps nothing, and could not if it wanted to.

use anyhow::Result;
use browser_tests::{Door, Person, privacy, published};
use serde_json::json;

#[tokio::test]
async fn the_document_is_the_only_request_but_those_of_its_worker_and_manifest() -> Result<()> {
    let person = Person::at(Door::Visit).await?.in_a_hurry();
    privacy::worker_is_there(&person.browser).await?;
    person.check(&[("pain", "5")]).await?;
    person.see_stretches(&[]).await?;
    person.step_at("[data-stretch=pelvic-tilt] [data-action=open-stretch]").await?;
    let asked = person.site.server().asked();
    let asked: Vec<&String> = asked.iter().filter(|path| !published::is_of_an_app(path)).collect();
    assert_eq!(asked, ["/", "/"], "for the person, and to be there without a network");
    assert_eq!(privacy::asked_for(&person.browser).await?, Vec::<String>::new());
    Ok(())
}

#[tokio::test]
async fn nothing_is_kept_of_the_person() -> Result<()> {
    let person = Person::at(Door::Visit).await?.in_a_hurry();
    person.check(&[("pregnancy", "p2")]).await?;
    assert_eq!(privacy::kept(&person.browser).await?, Vec::<String>::new());
    // And if something were kept, it would be seen.
    let keep = "localStorage.a = 1; sessionStorage.b = 1; document.cookie = 'c=1'; await caches.open('d');
        await new Promise((done) => { indexedDB.open('e').onsuccess = done; });";
    person.browser.run_async::<Option<()>>(keep, vec![]).await?;
    assert_eq!(privacy::kept(&person.browser).await?.len(), 5);
    Ok(())
}

#[tokio::test]
async fn the_policy_refuses_every_way_out() -> Result<()> {
    for door in Door::ALL {
        let person = Person::at(door).await?;
        let spy = person.site.address(Door::Visit, "stolen");
        let ways = "const address = arguments[0];
            const over = (element, name) => new Promise((done) => {
                element.addEventListener('load', () => done(true));
                element.addEventListener('error', () => done(false));
                element[name] = address;
                document.body.append(element);
            });
            const tries = {
                fetch: fetch(address, { mode: 'no-cors' }),
                XMLHttpRequest: new Promise((done, fail) => {
                    const request = new XMLHttpRequest();
                    request.onload = done;
                    request.onerror = fail;
                    request.open('GET', address);
                    request.send();
                }),
                image: over(document.createElement('img'), 'src').then((came) => { if (!came) throw 0; }),
                script: over(document.createElement('script'), 'src').then((came) => { if (!came) throw 0; }),
                WebSocket: new Promise((done, fail) => {
                    const socket = new WebSocket(address.replace(/^http/, 'ws'));
                    socket.onopen = done;
                    socket.onerror = fail;
                }),
            };
            navigator.sendBeacon(address, 'answers');
            const ends = await Promise.allSettled(Object.values(tries));
            return Object.keys(tries).filter((name, at) => ends[at].status === 'fulfilled');";
        let open = person.browser.run_async::<Vec<String>>(ways, vec![json!(spy)]).await?;
        assert_eq!(open, Vec::<String>::new(), "{door:?}");
        assert!(!person.site.server().asked().contains(&"/stolen".to_owned()), "{door:?}: a request came through");
        let mut refused = privacy::refused(&person.browser).await?;
        refused.sort();
        let rules: Vec<&str> = refused.iter().filter_map(|it| it.split(':').next()).collect();
        let ways = ["connect-src", "connect-src", "connect-src", "connect-src", "img-src", "script-src-elem"];
        assert_eq!(rules, ways, "{door:?}: {refused:#?}");
    }
    Ok(())
}
