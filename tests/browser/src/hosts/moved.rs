//! Pages on which the script does not stay where the publisher pasted it, or not as it was.
//!
//! Promises: what was pasted besides script tags stays in its place.

use std::fs;

use anyhow::{Context, Result};

use super::plain::Blog;
use super::{Pasted, tags};
use crate::document;
use crate::server::Pages;

const ROUTES: &str = include_str!("../../fixtures/hosts/routes.js");
const DELAYS: &str = include_str!("../../fixtures/hosts/delays.js");

/// One document for all routes, with the scripts of the whole site in its head. `/` is the article; `/about` is another.
pub(super) fn routes(pasted: Pasted<'_>) -> Result<Pages> {
    let (html, scripts) = tags::without_scripts(pasted.html);
    Ok(routed(Blog::new(&html).head(&scripts).script("/routes.js", "", ROUTES)))
}

/// As [`routes`], but the scripts of a route run whenever it is shown.
pub(super) fn routes_that_run_scripts(pasted: Pasted<'_>) -> Result<Pages> {
    Ok(routed(Blog::new(pasted.html).script("/routes.js", "data-runs-scripts ", ROUTES)))
}

fn routed(blog: Blog) -> Pages {
    let about =
        "<template data-route=\"/about\"><article class=\"entry\"><h1>About</h1><p>I garden.</p></article></template>";
    blog.middle_as(|middle| format!("<template data-route=\"/\">{middle}</template>{about}")).pages(&[])
}

/// The script is switched off, and put in its place again when the page has long been there.
pub(super) fn delayed(pasted: Pasted<'_>) -> Result<Pages> {
    Ok(switched_off(pasted, "data-into=\"place\" "))
}

/// The script is switched off; later another goes into the head, and the tag stays where it was.
pub(super) fn delayed_into_head(pasted: Pasted<'_>) -> Result<Pages> {
    Ok(switched_off(pasted, "data-into=\"head\" "))
}

fn switched_off(pasted: Pasted<'_>, attributes: &str) -> Pages {
    let off = |script: &str| tags::with_attribute(&script.replacen(" src=", " data-src=", 1), "type=\"text/delayed\"");
    Blog::new(&tags::each_script(pasted.html, off)).script("/delays.js", attributes, DELAYS).pages(&[])
}

/// Our script is part of one file with the site's own.
pub(super) fn bundled(pasted: Pasted<'_>) -> Result<Pages> {
    let (html, scripts) = tags::without_scripts(pasted.html);
    let text = if is_ours(&scripts) { own_text()? } else { String::new() };
    let bundle = format!("document.documentElement.classList.add('js')\n;{text}\n;window.bundled = true;");
    Ok(Blog::new(&html).script("/assets/all.js", "defer ", bundle).pages(&[]))
}

/// Our script is text in the page.
pub(super) fn inlined(pasted: Pasted<'_>) -> Result<Pages> {
    let (html, scripts) = tags::without_scripts(pasted.html);
    let text = if is_ours(&scripts) { own_text()?.replace("</script", "<\\/script") } else { String::new() };
    Ok(Blog::new(&html).foot(&format!("<script>{text}</script>")).pages(&[]))
}

fn is_ours(scripts: &str) -> bool {
    scripts.contains("/back-check.js")
}

fn own_text() -> Result<String> {
    let path = document::folder().join("back-check.js");
    fs::read_to_string(&path).with_context(|| format!("there is no {}: `cargo xtask build` makes it", path.display()))
}

/// Each tag is there twice, and once more at the end of the body.
pub(super) fn doubled(pasted: Pasted<'_>) -> Result<Pages> {
    let html = tags::each_script(pasted.html, |script| script.repeat(2));
    Ok(Blog::new(&html).foot(&tags::scripts(pasted.html).concat()).pages(&[]))
}

/// The tag is in the head.
pub(super) fn in_head(pasted: Pasted<'_>) -> Result<Pages> {
    let (html, scripts) = tags::without_scripts(pasted.html);
    Ok(Blog::new(&html).head(&scripts).pages(&[]))
}

/// The tag is at the end of the body, and waits for the page.
pub(super) fn at_end(pasted: Pasted<'_>) -> Result<Pages> {
    let (html, scripts) = tags::without_scripts(pasted.html);
    Ok(Blog::new(&html).foot(&scripts.replace("<script async", "<script defer")).pages(&[]))
}
