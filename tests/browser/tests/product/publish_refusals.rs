//! What policies and servers put in the way of the check on a publisher's page is found, and what browsers let pass is not.

use anyhow::Result;
use browser_tests::host;
use serde_json::{Value, json};

use crate::publish_findings::{Case, OURS, TAG, assert_found, case, element, usual};

/// The same code, with the page's response headers.
fn under(name: &'static str, headers: &str, finds: &'static [&'static str]) -> Case {
    case(name, &element(""), &json!({ "headers": headers }), finds)
}

#[tokio::test]
async fn what_a_policy_forbids() -> Result<()> {
    let meta = |policy: &str, body: &str| {
        format!("<head><meta http-equiv=\"content-security-policy\" content=\"{policy}\"></head><body>{body}")
    };
    let frame = host::plain_frame(OURS, "");
    let low = frame.replace(" height=\"720\"", "");
    let csp = "Content-Security-Policy: ";
    let one = |policy: &str| format!("{csp}{policy}");
    assert_found(vec![
        under("script", &one("script-src 'self'; frame-src *"), &["policy-script"]),
        under("frame", &one("script-src https:; frame-src 'self'"), &["policy-frame"]),
        under("both, by the default", &one("default-src 'self'"), &["policy-script", "policy-frame"]),
        under("both are let in", &one("default-src 'none'; script-src check.example; frame-src https://check.example"), &[]),
        under("a host below", &one("default-src *.example"), &[]),
        under("no host below itself", &one("default-src *.check.example"), &["policy-script", "policy-frame"]),
        under("it only reports", "Content-Security-Policy-Report-Only: default-src 'none'", &[]),
        under("two headers", &format!("{csp}default-src https:\n{csp}script-src 'self'"), &["policy-script"]),
        under("two in one", &one("default-src https:, frame-src 'none'"), &["policy-frame"]),
        under("copied on two lines", "content-security-policy\ndefault-src 'none'\nserver\nx", &["policy-script", "policy-frame"]),
        under("copied from an answer", "HTTP/2 200\r\nserver: x\r\ncontent-security-policy: frame-src 'none'\r\n", &["policy-frame"]),
        under("other directives", &one("style-src 'none'; img-src 'none'; connect-src 'none'; worker-src 'none'"), &[]),
        under("Trusted Types", &one("require-trusted-types-for 'script'; trusted-types 'none'"), &[]),
        under("a nonce it has not", &one("script-src 'nonce-abc' 'strict-dynamic' https:; frame-src *"), &["policy-nonce"]),
        under("dynamic, by hashes", &one("script-src 'sha256-AAAA' 'strict-dynamic'; frame-src *"), &["policy-nonce"]),
        case("a nonce it has", &element("").replace("<script", "<script nonce=abc"),
            &json!({ "headers": one("script-src 'nonce-abc' 'strict-dynamic'; frame-src *") }), &[]),
        case("a hash that is let in", &element("").replace("<script", "<script integrity=sha384-ours crossorigin"),
            &json!({ "headers": one("script-src 'sha384-ours'; frame-src *") }), &[]),
        under("no scripts at all", &one("sandbox allow-popups"), &["policy-sandbox"]),
        under("no printing", &one("sandbox allow-scripts allow-same-origin allow-popups"), &["policy-sandbox"]),
        under("a sandbox with all", &one("sandbox allow-scripts allow-modals allow-downloads allow-popups \
            allow-popups-to-escape-sandbox allow-same-origin"), &[]),
        case("in the page", &meta("default-src 'self'", &element("")), &usual(), &["policy-script", "policy-frame"]),
        case("in the page, after the script", &format!("<head>{TAG}<meta http-equiv=Content-Security-Policy content=\"script-src 'self'\">\
            </head><body><back-check></back-check>"), &usual(), &[]),
        case("in the body, where it does not count", &format!("<body><meta http-equiv=Content-Security-Policy \
            content=\"default-src 'none'\">{}", element("")), &usual(), &[]),
        case("a sandbox in the page does not count", &meta("sandbox", &element("")), &usual(), &[]),
        case("the plain frame", &frame, &json!({ "headers": one("script-src 'none'; frame-src 'self'") }), &["policy-frame"]),
        case("the plain frame needs no script", &frame, &json!({ "headers": one("script-src 'none'") }), &[]),
        case("the frame's height", &low, &json!({ "headers": one("style-src 'self'") }), &["policy-style"]),
        case("the frame's height, by attributes", &frame, &json!({ "headers": one("style-src 'self'") }), &[]),
        case("styles in tags allowed", &low, &json!({ "headers": one("style-src 'self' 'unsafe-inline'") }), &[]),
        case("our own site", &element("").replace("https://check.example", ""),
            &json!({ "headers": one("default-src 'self'"), "scriptAddress": "https://blog.example/back-check/back-check.js",
                "frameAddress": "https://blog.example/back-check/index.html" }), &[]),
    ]).await
}

#[tokio::test]
async fn what_servers_send() -> Result<()> {
    let sent = |more: Value| {
        let mut all = json!({ "scriptStatus": 200, "scriptHeaders": "content-type: text/javascript", "scriptText": "VERSION = '1.2.0'",
            "frameStatus": 200, "frameHeaders": "content-type: text/html" });
        more.as_object().expect("an object").iter().for_each(|(key, value)| all[key] = value.clone());
        all
    };
    let by = |name, key: &str, value: &str, finds| case(name, &element(""), &sent(json!({ key: value })), finds);
    let pinned = element("").replace("<script", "<script integrity=\"sha384-old\" crossorigin=anonymous");
    let same = json!({ "frameHeaders": "x-frame-options: sameorigin", "address": "https://check.example/post" });
    let typed = "content-type: text/plain\nx-content-type-options: nosniff";
    assert_found(vec![
        case("all is well", &element(""), &sent(usual()), &[]),
        case("no script", &element(""), &sent(json!({ "scriptStatus": 404 })), &["not-found"]),
        case("no document", &element(""), &sent(json!({ "frameStatus": 404 })), &["no-document"]),
        by("a page for a script", "scriptText", "\n<!DOCTYPE html><p>Not found", &["not-a-script"]),
        by("a wrong type", "scriptHeaders", typed, &["media-type"]),
        by("a wrong type that browsers let pass", "scriptHeaders", "content-type: text/plain", &[]),
        by("a picture", "scriptHeaders", "content-type: image/png", &["media-type"]),
        by(
            "an old type",
            "scriptHeaders",
            "content-type: application/x-javascript; charset=utf-8\nx-content-type-options: nosniff",
            &[],
        ),
        by("an older version", "scriptText", "static version = \"1.1.9\"", &["old-version"]),
        by("a newer version", "scriptText", "const VERSION = '1.10.0'", &["newer-version"]),
        by("a version it does not tell", "scriptText", "let a", &[]),
        by(
            "closed to others",
            "scriptHeaders",
            "content-type: text/javascript\ncross-origin-resource-policy: same-origin",
            &["resource-policy"],
        ),
        by(
            "open to others",
            "scriptHeaders",
            "content-type: text/javascript\ncross-origin-resource-policy: cross-origin",
            &[],
        ),
        by("no frames", "frameHeaders", "x-frame-options: DENY", &["x-frame-options"]),
        by("no frames but its own", "frameHeaders", "x-frame-options: SAMEORIGIN", &["x-frame-options"]),
        case("its own", &element(""), &sent(same), &[]),
        by("an old form that browsers leave out", "frameHeaders", "x-frame-options: ALLOW-FROM https://a.example", &[]),
        by(
            "a policy counts instead",
            "frameHeaders",
            "x-frame-options: DENY\ncontent-security-policy: frame-ancestors *",
            &[],
        ),
        by(
            "ancestors",
            "frameHeaders",
            "content-security-policy: default-src 'self'; frame-ancestors 'self'",
            &["frame-ancestors"],
        ),
        by("ancestors that fit", "frameHeaders", "content-security-policy: frame-ancestors https://*.example", &[]),
        by(
            "a document as a file",
            "frameHeaders",
            "content-type: text/html\ncontent-disposition: attachment",
            &["document-type"],
        ),
        by("a document as text", "frameHeaders", "content-type: text/plain", &["document-type"]),
        by(
            "isolated",
            "headers",
            "Cross-Origin-Embedder-Policy: require-corp",
            &["resource-policy", "embedder-policy"],
        ),
        by("not isolated", "headers", "Cross-Origin-Embedder-Policy: unsafe-none", &[]),
        case(
            "another file than the hash is of",
            &pinned,
            &sent(json!({ "scriptHashes": ["sha384-new", "sha256-x"] })),
            &["integrity"],
        ),
        case(
            "the file that the hash is of",
            &pinned,
            &sent(json!({ "scriptHashes": ["sha384-old", "sha256-x"] })),
            &[],
        ),
        case("ours, without having read it", &pinned, &usual(), &["integrity"]),
        case(
            "the strongest counts",
            &pinned.replace("sha384-old", "sha256-x sha384-old"),
            &sent(json!({ "scriptHashes": ["sha384-old", "sha256-y"] })),
            &[],
        ),
        case(
            "a hash without crossorigin",
            &pinned.replace(" crossorigin=anonymous", ""),
            &sent(json!({ "scriptHashes": ["sha384-old"] })),
            &["integrity-alone"],
        ),
        case(
            "a hash on one's own site",
            &pinned.replace(" crossorigin=anonymous", ""),
            &sent(json!({ "scriptHashes": ["sha384-old"], "address": "https://check.example/" })),
            &[],
        ),
        case(
            "not shared",
            &pinned,
            &sent(json!({ "scriptHashes": ["sha384-old"], "scriptShared": false })),
            &["not-shared"],
        ),
        case("not shared, and need not be", &element(""), &sent(json!({ "scriptShared": false })), &[]),
    ])
    .await
}
