//! Pages of ours with styles, directions and policies of others.
//!
//! Promises: no style and no script stands in the page itself, so that a policy may refuse them.

use std::fs;
use std::path::Path;

use anyhow::{Context, Result};

use super::{Pasted, tags};
use crate::server::{Page, Pages};

const BLOG: &str = include_str!("../../fixtures/hosts/blog.html");
const RTL: &str = include_str!("../../fixtures/hosts/rtl.html");
const LOOK: &str = include_str!("../../fixtures/hosts/blog.css");

const CSS: &str = "text/css; charset=utf-8";
const JS: &str = "text/javascript; charset=utf-8";
const POLICY: &str = "Content-Security-Policy";

/// A page in the making.
pub(super) struct Blog {
    html: String,
    files: Pages,
}

impl Blog {
    /// A blog with something pasted into its article.
    pub(super) fn new(paste: &str) -> Self {
        Blog::from(BLOG, paste).style("/blog.css", LOOK)
    }

    fn from(html: &str, paste: &str) -> Self {
        // Browsers ask for it unasked.
        let icon = Page::of("image/svg+xml", "<svg xmlns=\"http://www.w3.org/2000/svg\"/>");
        Blog { html: html.replace("<!--article-->", paste), files: vec![("/favicon.ico".to_owned(), icon)] }
    }

    /// The same with one more style sheet.
    fn style(self, path: &str, css: impl Into<Vec<u8>>) -> Self {
        self.file(path, Page::of(CSS, css)).head(&format!("<link rel=\"stylesheet\" href=\"{path}\">"))
    }

    /// The same with one more script, which stands in the head, above whatever is put there later.
    pub(super) fn script(self, path: &str, attributes: &str, text: impl Into<Vec<u8>>) -> Self {
        self.file(path, Page::of(JS, text)).head(&format!("<script {attributes}src=\"{path}\"></script>"))
    }

    /// The same with something at the end of the head.
    pub(super) fn head(self, html: &str) -> Self {
        self.before("<!--head-->", html)
    }

    /// The same with something at the end of the body.
    pub(super) fn foot(self, html: &str) -> Self {
        self.before("<!--foot-->", html)
    }

    /// The same with what is in the middle taken out, and something made of it put at the end of the body.
    pub(super) fn middle_as(self, make: impl Fn(&str) -> String) -> Self {
        let between = self.html.split_once("<!--main-->").and_then(|(_, rest)| rest.split_once("<!--/main-->"));
        let middle = between.map(|(middle, _)| middle.to_owned()).unwrap_or_default();
        let html = self.html.replacen(&middle, "", 1);
        Blog { html, files: self.files }.foot(&make(&middle))
    }

    /// Its pages. It stands at `/`, and at `/about` too.
    pub(super) fn pages(self, headers: &[(&'static str, String)]) -> Pages {
        let page = Page { headers: headers.to_vec(), ..Page::html(self.html) };
        let mut pages = self.files;
        pages.extend(["/", "/about"].map(|path| (path.to_owned(), page.clone())));
        pages
    }

    fn before(self, mark: &str, html: &str) -> Self {
        Blog { html: self.html.replace(mark, &format!("{html}\n{mark}")), files: self.files }
    }

    fn file(mut self, path: &str, page: Page) -> Self {
        self.files.push((path.to_owned(), page));
        self
    }
}

pub(super) fn reset_css(pasted: Pasted<'_>) -> Result<Pages> {
    reset(pasted, "reset-css/reset.css")
}

pub(super) fn acab_reset(pasted: Pasted<'_>) -> Result<Pages> {
    reset(pasted, "@acab/reset.css/index.css")
}

fn reset(pasted: Pasted<'_>, file: &str) -> Result<Pages> {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("node_modules").join(file);
    let css = fs::read(&path).with_context(|| {
        format!("there is no {}: `npm ci` in tests/browser, or `cargo xtask test`, installs it", path.display())
    })?;
    Ok(Blog::from(BLOG, pasted.html).style("/reset.css", css).style("/blog.css", LOOK).pages(&[]))
}

pub(super) fn all_unset(pasted: Pasted<'_>) -> Result<Pages> {
    Ok(styled(pasted, include_str!("../../fixtures/hosts/all-unset.css")))
}

pub(super) fn root_62(pasted: Pasted<'_>) -> Result<Pages> {
    Ok(styled(pasted, include_str!("../../fixtures/hosts/root-62.css")))
}

pub(super) fn greedy(pasted: Pasted<'_>) -> Result<Pages> {
    Ok(styled(pasted, include_str!("../../fixtures/hosts/greedy.css")))
}

fn styled(pasted: Pasted<'_>, css: &str) -> Pages {
    Blog::new(pasted.html).style("/theme.css", css).pages(&[])
}

pub(super) fn rtl(pasted: Pasted<'_>) -> Result<Pages> {
    Ok(Blog::from(RTL, pasted.html).style("/blog.css", LOOK).pages(&[]))
}

pub(super) fn fluid_frames(pasted: Pasted<'_>) -> Result<Pages> {
    let css = include_str!("../../fixtures/hosts/fluid-frames.css");
    let js = include_str!("../../fixtures/hosts/fluid-frames.js");
    Ok(Blog::new(pasted.html).style("/fluid-frames.css", css).script("/fluid-frames.js", "", js).pages(&[]))
}

pub(super) fn strict_policy(pasted: Pasted<'_>) -> Result<Pages> {
    let origin = pasted.origin();
    let policy = format!("default-src 'self'; script-src {origin}; frame-src {origin}");
    Ok(Blog::new(pasted.html).pages(&[(POLICY, policy)]))
}

pub(super) fn trusted_types(pasted: Pasted<'_>) -> Result<Pages> {
    let policy = "require-trusted-types-for 'script'; trusted-types 'none'";
    Ok(Blog::new(pasted.html).pages(&[(POLICY, policy.to_owned())]))
}

pub(super) fn strict_dynamic(pasted: Pasted<'_>) -> Result<Pages> {
    // A publisher who has such a policy has a page that puts the nonce into each of its own tags.
    let html = tags::each_script(pasted.html, |script| tags::with_attribute(script, "nonce=\"cm9zZXM\""));
    let policy = "script-src 'nonce-cm9zZXM' 'strict-dynamic'; object-src 'none'; base-uri 'none'";
    Ok(Blog::new(&html).pages(&[(POLICY, policy.to_owned())]))
}
