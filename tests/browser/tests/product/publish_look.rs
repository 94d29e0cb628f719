//! "It does not show up?": the page looks at another, and what it says is what browsers do.

use anyhow::Result;
use browser_tests::server::Page;
use browser_tests::{Browser, HostSite, Person, host};
use serde_json::{Value, json};

/// Ids of what was found, once it stands there.
const FOUND: &str = "return document.querySelector('#result').hidden ? null
    : [...document.querySelectorAll('#findings > li')].map((it) => it.dataset.finding)";

async fn look(person: &Person<HostSite>, address: &str, source: &str, headers: &str) -> Result<()> {
    let fill = "const [address, source, headers] = arguments;
        document.querySelector('#page-address').value = address;
        document.querySelector('#page-source').value = source;
        document.querySelector('#page-headers').value = headers;
        document.querySelector('#result').hidden = true;";
    person.browser.run::<()>(fill, vec![json!(address), json!(source), json!(headers)]).await?;
    person.hands.press(&person.browser, "#look [type=submit]").await
}

async fn open_publish(person: &Person<HostSite>) -> Result<()> {
    person.browser.go(&format!("{}/publish/index.html", person.site.folder())).await?;
    let ready = "return document.querySelector('#code')?.textContent.length > 0";
    person.browser.until::<bool>("the page is ready", ready, vec![]).await.map(drop)
}

fn snippet(ours: &str) -> String {
    format!("<back-check></back-check><script async src=\"{ours}/back-check.js\"></script>")
}

#[tokio::test]
async fn a_page_of_the_same_site_is_looked_at_with_its_headers() -> Result<()> {
    let mut ours = host::built()?;
    let tag = "<script async src=\"/back-check/back-check.js\"></script><back-check></back-check>";
    ours.push(("/blog".into(), Page::html(tag).with("Content-Security-Policy", "script-src 'self'; frame-src 'none'")));
    let person = Person::with(Browser::start().await?, HostSite::with(ours, |_| vec![])?);
    open_publish(&person).await?;
    look(&person, &format!("{}/blog", person.site.ours().origin()), "", "").await?;
    assert_eq!(person.browser.until::<Vec<String>>("something is found", FOUND, vec![]).await?, ["policy-frame"]);
    let line = "return document.querySelector('#findings pre').textContent";
    let line: String = person.browser.run(line, vec![]).await?;
    assert_eq!(line, format!("frame-src {}", person.site.ours().origin()));
    Ok(())
}

#[tokio::test]
async fn a_page_that_may_not_be_read_is_asked_for_in_words() -> Result<()> {
    let person = Person::with(Browser::start().await?, HostSite::with_page(|_| host::blog(""))?);
    open_publish(&person).await?;
    look(&person, &person.site.address("/"), "", "").await?;
    let said = "return document.querySelector('#page-source-error').textContent || null";
    let said: String = person.browser.until("the page says so", said, vec![]).await?;
    assert!(said.contains("Paste the source"), "{said}");
    let focus: String = person.browser.run("return document.activeElement.id", vec![]).await?;
    assert_eq!(focus, "page-source");
    look(&person, "", "", "").await?;
    let said: String =
        person.browser.run("return document.querySelector('#page-source-error').textContent", vec![]).await?;
    assert!(said.contains("Give the address"), "{said}");
    Ok(())
}

#[tokio::test]
async fn a_server_with_a_wrong_type_is_found_out_and_a_right_one_is_not() -> Result<()> {
    let wrong = |(path, page): (String, Page)| match path.as_str() {
        "/back-check/back-check.js" => {
            (path, Page { media_type: "text/plain", ..page }.with("X-Content-Type-Options", "nosniff"))
        }
        "/back-check/index.html" => (path, page.with("X-Frame-Options", "SAMEORIGIN")),
        _ => (path, page),
    };
    let ours = host::built()?.into_iter().map(wrong).collect();
    let person = Person::with(Browser::start().await?, HostSite::with(ours, |_| vec![])?);
    person.browser.go(&format!("{}/publish/index.html", person.site.folder())).await?;
    let ready = "return document.querySelector('#code')?.textContent.length > 0";
    person.browser.until::<bool>("the page is ready", ready, vec![]).await?;
    look(&person, "https://blog.example/", &snippet(&person.site.folder()), "").await?;
    let found: Vec<String> = person.browser.until("something is found", FOUND, vec![]).await?;
    assert_eq!(found, ["media-type", "x-frame-options"]);

    let person = Person::with(Browser::start().await?, HostSite::with_page(|_| host::blog(""))?);
    open_publish(&person).await?;
    look(&person, "https://blog.example/", &snippet(&person.site.folder()), "server: x").await?;
    assert!(person.browser.until::<Vec<String>>("the result is there", FOUND, vec![]).await?.is_empty());
    let title: String =
        person.browser.run("return document.querySelector('#result-title').textContent", vec![]).await?;
    assert!(title.starts_with("Nothing is in the way"), "{title}");
    Ok(())
}

/// Policies of a publisher's page. `OURS` is the origin of the check.
const POLICIES: [&str; 19] = [
    "default-src 'none'; script-src OURS; frame-src OURS",
    "default-src 'self'",
    "default-src 'self'; script-src OURS",
    "default-src 'self'; frame-src OURS",
    "default-src 'self' OURS",
    "script-src *; child-src OURS",
    "script-src *; child-src 'self'; frame-src OURS",
    "script-src 'none'; script-src-elem OURS",
    "script-src OURS; script-src-elem 'self'",
    "script-src http:; frame-src http:",
    "script-src https:; frame-src https:",
    "script-src 'nonce-abc' 'strict-dynamic'",
    "script-src 'nonce-other' 'strict-dynamic' OURS",
    "script-src OURS/back-check/; frame-src OURS/back-check/index.html",
    "script-src OURS/back-check; frame-src OURS",
    "script-src 127.0.0.1:*; frame-src *",
    "script-src 127.0.0.1; frame-src *",
    "script-src OURS, script-src 'self'",
    "require-trusted-types-for 'script'; script-src OURS; frame-src OURS; style-src 'none'; img-src 'none'",
];

#[tokio::test]
async fn what_it_says_of_a_policy_is_what_the_browser_does() -> Result<()> {
    let tag = |ours: &str| format!("<back-check></back-check><script nonce=abc src=\"{ours}/back-check.js\"></script>");
    let fill = |policy: &str, ours: &str| policy.replace("OURS", ours.trim_end_matches("/back-check"));
    let site = HostSite::open(|ours| {
        let page = |policy: &str| Page::html(tag(ours)).with("Content-Security-Policy", fill(policy, ours));
        POLICIES.iter().enumerate().map(|(at, policy)| (format!("/{at}"), page(policy))).collect()
    })?;
    let person = Person::with(Browser::start().await?, site);
    let folder = person.site.folder();
    let mut shown = Vec::new();
    for at in 0..POLICIES.len() {
        person.browser.go(&person.site.address(&format!("/{at}"))).await?;
        // A frame that is there without a slot has told that it stands.
        let end = "const observer = new ReportingObserver(() => {}, { types: ['csp-violation'], buffered: true });
            observer.observe();
            const refused = observer.takeRecords().some(({ body }) => body.blockedURL.startsWith(arguments[0]));
            const root = document.querySelector('back-check')?.shadowRoot;
            return refused ? 'refused' : root && !root.querySelector('slot') ? 'shown' : null;";
        let origin = person.site.ours().origin();
        let end: String = person.browser.until("it shows, or is refused", end, vec![json!(origin)]).await?;
        shown.push(end == "shown");
    }
    assert!(shown.iter().any(|it| *it) && shown.iter().any(|it| !*it), "{shown:?}");
    open_publish(&person).await?;
    for (at, policy) in POLICIES.iter().enumerate() {
        let question = json!({
            "html": tag(&folder), "headers": format!("Content-Security-Policy: {}", fill(policy, &folder)),
            "address": person.site.address("/"), "frameAddress": format!("{folder}/index.html"),
        });
        let found: Vec<Value> = person.browser.run("return diagnose(arguments[0])", vec![question]).await?;
        let grave = found.iter().any(|finding| finding["grave"] == json!(true));
        assert_eq!(!grave, shown[at], "{policy}: {found:#?}");
    }
    Ok(())
}

#[tokio::test]
async fn the_line_that_it_gives_mends_the_policy() -> Result<()> {
    let person = Person::with(Browser::start().await?, HostSite::with_page(|_| host::blog(""))?);
    open_publish(&person).await?;
    // Each line given takes the place of the directive of its name, or comes to the policy, until nothing is in the way.
    let mend = "const [html, address, frameAddress, wanted] = arguments;
        let policy = wanted;
        for (let turn = 0; turn < 4; turn++) {
            const found = diagnose({ html, address, frameAddress, headers: 'Content-Security-Policy: ' + policy });
            if (!found.length) return [turn, policy];
            const line = found[0].line;
            if (!/-src/.test(line)) return [-1, found[0].id];
            const rest = policy.split(';').map((it) => it.trim()).filter((it) => it.split(' ')[0] !== line.split(' ')[0]);
            policy = [...rest, line].join('; ');
        }
        return [9, policy];";
    let folder = person.site.folder();
    let origin = person.site.ours().origin();
    for (policy, turns, mended) in [
        ("default-src 'self'", 2, format!("default-src 'self'; script-src 'self' {origin}; frame-src 'self' {origin}")),
        ("script-src 'none'; frame-src a.example", 2, format!("script-src {origin}; frame-src a.example {origin}")),
        ("child-src 'none'", 1, format!("child-src 'none'; frame-src {origin}")),
        ("script-src-elem 'self'; script-src *", 1, format!("script-src *; script-src-elem 'self' {origin}")),
        ("img-src 'none'", 0, "img-src 'none'".into()),
    ] {
        let values = [snippet(&folder), "https://blog.example/".into(), format!("{folder}/index.html"), policy.into()];
        let end: (i32, String) = person.browser.run(mend, values.into_iter().map(Value::from).collect()).await?;
        assert_eq!(end, (turns, mended), "{policy}");
    }
    Ok(())
}
