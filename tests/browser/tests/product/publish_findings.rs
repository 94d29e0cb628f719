//! Each thing that can be in the way of the check on a publisher's page is found, and what is nearly that is not.

use anyhow::Result;
use browser_tests::host;
use serde_json::{Value, json};

use crate::publish::publisher;

pub(crate) const OURS: &str = "https://check.example/back-check";
pub(crate) const TAG: &str = "<script async src=\"https://check.example/back-check/back-check.js\"></script>";
const LINK: &str = "<a href=\"https://check.example/back-check/index.html#region=gb\">Check your back</a>";

/// What is known, and the ids of what has to be found in it, the gravest first.
pub(crate) struct Case {
    name: &'static str,
    question: Value,
    finds: &'static [&'static str],
}

/// A case with the page's source, and what else is known (`{}`: the usual).
pub(crate) fn case(name: &'static str, html: &str, more: &Value, finds: &'static [&'static str]) -> Case {
    let mut question = json!({
        "html": html, "address": "https://blog.example/post", "headers": "",
        "scriptAddress": format!("{OURS}/back-check.js"), "frameAddress": format!("{OURS}/index.html"),
        "ourAddress": format!("{OURS}/back-check.js"), "ourVersion": "1.2.0", "ourHash": "sha384-ours",
        "regions": ["gb", "us"], "languages": ["en", "es"],
    });
    for (key, value) in more.as_object().expect("what else is known is an object") {
        question[key] = value.clone();
    }
    Case { name, question, finds }
}

/// The element with attributes, and the script.
pub(crate) fn element(attributes: &str) -> String {
    format!("<back-check{attributes}>{LINK}</back-check>{TAG}")
}

pub(crate) fn usual() -> Value {
    json!({})
}

pub(crate) async fn assert_found(cases: Vec<Case>) -> Result<()> {
    let person = publisher().await?;
    let mut wrong = Vec::new();
    for Case { name, question, finds } in cases {
        let found: Vec<Value> = person.browser.run("return diagnose(arguments[0])", vec![question]).await?;
        let ids: Vec<&str> = found.iter().filter_map(|finding| finding["id"].as_str()).collect();
        if ids != finds {
            wrong.push(format!("{name}: {ids:?} and not {finds:?}"));
        }
        for finding in &found {
            let words =
                ["title", "why", "fix"].iter().all(|it| finding[it].as_str().is_some_and(|text| text.len() > 3));
            let line = finding.get("line").is_none_or(|line| line.as_str().is_some_and(|text| !text.is_empty()));
            if !words || !line || finding.to_string().contains("undefined") {
                wrong.push(format!("{name}: said badly: {finding}"));
            }
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
    Ok(())
}

#[tokio::test]
async fn what_editors_take_out_and_where_the_code_stands() -> Result<()> {
    let frame = host::plain_frame(OURS, "#region=gb");
    let bare = format!("<iframe src=\"{OURS}/index.html\" title=\"Back Check\"></iframe>");
    let wordpress = |body: &str| format!("<head><meta name=generator content=\"WordPress 6.8\"></head><body>{body}");
    assert_found(vec![
        case("all is well", &element(" region=gb"), &usual(), &[]),
        case("one line", &format!("<p>{TAG}</p>"), &usual(), &[]),
        case("a plain frame", &frame, &usual(), &[]),
        case("nothing is left", "<p>My back</p>", &usual(), &["stripped"]),
        case("nothing is left, in WordPress", &wordpress("<p>My back"), &usual(), &["stripped"]),
        case("the link is left", LINK, &usual(), &["frame-stripped"]),
        case("the link is left beside a frame", &format!("{LINK}{frame}"), &usual(), &[]),
        case("the element is left", "<back-check></back-check>", &usual(), &["script-stripped"]),
        case("as text", "<p>&lt;back-check&gt;&lt;/back-check&gt;</p>", &usual(), &["as-text"]),
        case("as text, beside the code", &(element("") + "<p>&lt;back-check&gt;</p>"), &usual(), &[]),
        case("in a comment", &format!("<!-- {TAG} -->"), &usual(), &["in-comment"]),
        case("without scripts only", &format!("<p>x<noscript>{TAG}</noscript>"), &usual(), &["not-shown"]),
        case("in a template", &format!("<template>{frame}</template>"), &usual(), &["not-shown"]),
        case("a frame without its sandbox", &bare, &usual(), &["open-frame"]),
        case(
            "a frame with an origin",
            &frame.replace("sandbox=\"", "sandbox=\"allow-same-origin "),
            &usual(),
            &["open-frame"],
        ),
        case("a frame without scripts", &frame.replace("allow-scripts ", ""), &usual(), &["dead-frame"]),
        case("a frame held back", &frame.replace(" src=", " data-src="), &usual(), &["frame-delayed"]),
        case("another frame", "<iframe src=\"https://video.example/1\"></iframe>", &usual(), &["stripped"]),
        case("not closed", &format!("<back-check region=gb />{TAG}<p>more"), &usual(), &["unclosed"]),
        case(
            "in a link",
            &format!("<a href=/x>{}</a>", "<back-check></back-check>").replace("</a>", &format!("</a>{TAG}")),
            &usual(),
            &["nesting"],
        ),
        case("after a link", &format!("<a href=/x>x</a>{}", element("")), &usual(), &[]),
        case("in another", &format!("<back-check>{}</back-check>", element("")), &usual(), &["nesting"]),
        case("hidden", &format!("<div hidden>{}</div>", element("")), &usual(), &["nesting"]),
        case("beside what is hidden", &format!("<div hidden></div>{}", element("")), &usual(), &[]),
        case("in the head alone", &format!("<head>{TAG}</head><body><p>x"), &usual(), &["in-head"]),
        case("in the head, with an article", &format!("<head>{TAG}</head><body><article>x"), &usual(), &["in-head"]),
        case(
            "in the head, with an element",
            &format!("<head>{TAG}</head><body><back-check></back-check>"),
            &usual(),
            &[],
        ),
        case("doubled", &(element("") + TAG), &usual(), &["doubled"]),
        case(
            "two",
            &format!("{}{}", element(""), TAG.replace("check.example", "old.example")),
            &usual(),
            &["two-versions"],
        ),
        case("two checks, one script", &(element("") + "<back-check></back-check>"), &usual(), &[]),
        case(
            "by http",
            &element("").replace("script async src=\"https:", "script async src=\"http:"),
            &usual(),
            &["mixed"],
        ),
        case(
            "by http, raised",
            &element("").replace("script async src=\"https:", "script async src=\"http:"),
            &json!({ "headers": "Content-Security-Policy: upgrade-insecure-requests" }),
            &[],
        ),
        case(
            "by http, on a page by http",
            &element("").replace("script async src=\"https:", "script async src=\"http:"),
            &json!({ "address": "http://blog.example/" }),
            &[],
        ),
        case(
            "by http, on this machine",
            "<back-check></back-check><script src=\"http://localhost:8080/back-check.js\"></script>",
            &usual(),
            &[],
        ),
    ])
    .await
}

#[tokio::test]
async fn what_puts_the_script_off() -> Result<()> {
    let late = |attributes: &str| format!("<back-check></back-check><script {attributes}></script>");
    let at = format!("{OURS}/back-check.js");
    assert_found(vec![
        case("WP Rocket", &late(&format!("type=rocketlazyloadscript data-rocket-src={at}")), &usual(), &["delayed"]),
        case("LiteSpeed", &late(&format!("type=litespeed/javascript data-src={at}")), &usual(), &["delayed"]),
        case("Perfmatters", &late(&format!("type=pmdelayedscript src={at}")), &usual(), &["delayed"]),
        case("Perfmatters, older", &late(&format!("data-pmdelayedscript={at}")), &usual(), &["delayed"]),
        case("Rocket Loader", &late(&format!("type=0a1b2c-text/javascript src={at}")), &usual(), &["delayed"]),
        case("another", &late(&format!("data-lazy-src={at}")), &usual(), &["delayed"]),
        case("consent", &late(&format!("type=text/plain data-category=marketing src={at}")), &usual(), &["consent"]),
        case("a module", &late(&format!("type=module src={at}")), &usual(), &[]),
        case("an old type", &late(&format!("type=\"text/javascript; charset=utf-8\" src={at}")), &usual(), &[]),
        case("a query", &late(&format!("src={at}?ver=1.2")), &usual(), &[]),
        case(
            "another script is late",
            &(element("") + "<script type=rocketlazyloadscript data-rocket-src=/x.js></script>"),
            &usual(),
            &[],
        ),
    ])
    .await
}

#[tokio::test]
async fn what_is_written_in_the_code() -> Result<()> {
    let line = |attributes: &str| format!("<p>{}</p>", TAG.replace("<script", &format!("<script {attributes}")));
    assert_found(vec![
        case(
            "all that there is",
            &element(
                " lang=es-MX region=us theme=auto accent=\"rgb(0 0 0)\" start=self appointment-label=Book \
            appointment-href=http://a.example src=/x id=a class=b style=\"margin:0\" data-block=1 aria-label=x",
            ),
            &usual(),
            &[],
        ),
        case("another name", &element(" country=gb"), &usual(), &["attribute"]),
        case("no such name", &element(" speed=fast"), &usual(), &["attribute"]),
        case("the script's name", &element(" data-region=gb"), &usual(), &["attribute"]),
        case("a place", &element(" region=uk"), &usual(), &["value"]),
        case("a place in capitals", &element(" region=GB"), &usual(), &["value"]),
        case("a language", &element(" lang=xx"), &usual(), &["value"]),
        case("a theme", &element(" theme=night"), &usual(), &["value"]),
        case("a colour", &element(" accent=greenish"), &usual(), &["value"]),
        case("a start", &element(" start=friend"), &usual(), &["value"]),
        case("an address", &element(" appointment-href=\"javascript:alert(1)\""), &usual(), &["value"]),
        case("a text for nothing", &element(" appointment-label=Book"), &usual(), &["value"]),
        case("empty is not set", &element(" region theme=\"\""), &usual(), &[]),
        case("in the script", &line("data-region=gb data-theme=dark"), &usual(), &[]),
        case("in the script, wrong", &line("data-region=uk"), &usual(), &["value"]),
        case("in the script, by another name", &line("data-country=gb"), &usual(), &["attribute"]),
        case("somebody else's in the script", &line("data-category=x data-no-optimize=1 id=a"), &usual(), &[]),
    ])
    .await
}

#[tokio::test]
async fn the_gravest_comes_first() -> Result<()> {
    let late = element(" region=uk").replace("<script", "<script type=rocketlazyloadscript");
    let twice = late.clone() + TAG;
    assert_found(vec![case(
        "all at once",
        &twice,
        &json!({ "headers": "content-security-policy: default-src 'self'" }),
        &["policy-script", "policy-frame", "delayed", "doubled", "value"],
    )])
    .await
}
