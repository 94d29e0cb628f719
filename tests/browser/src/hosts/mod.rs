//! Pages of somebody else that the check has to survive: blog themes, resets, policies, and what optimisers make of a page.
//!
//! Promises: each is made of what the publisher pastes, in the middle of an article, and is the same in everything else whatever
//! is pasted; what belongs to a theme is the theme's own, fetched for development and not part of this project. Knows nothing
//! of the check but where its script stands and what it is called.
//!
//! | what | whose it is |
//! |---|---|
//! | WordPress, three pages | WordPress renders them: its templates, styles and scripts. Only the database is ours, with one post |
//! | Ghost's Casper | its templates, styles and scripts, and Ghost's renderer; what the helpers of the templates print is ours |
//! | the resets | real ones, on a page of ours |
//! | all others | ours: what such pages do, as short as it can be done |

mod moved;
mod plain;
pub(crate) mod programs;
mod tags;
mod themes;

use anyhow::Result;

use crate::server::Pages;

/// A page of somebody else.
#[derive(Clone, Copy, Debug)]
pub struct Host {
    /// What it is, in a word or two: `all-unset`.
    pub name: &'static str,
    /// What a publisher pastes there.
    pub paste: Paste,
    pages: fn(Pasted<'_>) -> Result<Pages>,
}

/// What a publisher pastes.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Paste {
    /// The script alone, which is the check's place too.
    Script,
    /// An element, since the script does not stay beside it.
    Element,
    /// An element that says where the check is, since the script's tag is gone.
    ElementWithAddress,
}

/// What was pasted, and where our files are: the address of their folder, without a slash at its end.
#[derive(Clone, Copy, Debug)]
struct Pasted<'a> {
    ours: &'a str,
    html: &'a str,
}

impl Pasted<'_> {
    /// Where our files come from, as a policy names it.
    fn origin(&self) -> String {
        self.ours.split('/').take(3).collect::<Vec<_>>().join("/")
    }
}

impl Paste {
    /// The text that is pasted.
    #[must_use]
    pub fn text(self, ours: &str) -> String {
        let script = format!("<script async src=\"{ours}/back-check.js\"></script>");
        match self {
            Paste::Script => script,
            Paste::Element => format!("<back-check></back-check>\n{script}"),
            Paste::ElementWithAddress => format!("<back-check src=\"{ours}/index.html\"></back-check>\n{script}"),
        }
    }
}

impl Host {
    /// The host's pages. The one with the article stands at `/`, what belongs to it beside it. `paste` is HTML: the text of
    /// [`Host::paste`], another way to have the check, or something else of its size.
    ///
    /// # Errors
    /// If what the page is made of is not installed.
    pub fn pages(&self, ours: &str, paste: &str) -> Result<Pages> {
        (self.pages)(Pasted { ours, html: paste })
    }

    /// The one of this name.
    #[must_use]
    pub fn named(name: &str) -> Option<&'static Host> {
        HOSTS.iter().find(|host| host.name == name)
    }
}

/// All of them.
pub const HOSTS: &[Host] = &[
    host("wordpress-twentytwentyone", Paste::Script, themes::twenty_twenty_one),
    host("wordpress-twentytwentyone-rtl", Paste::Script, themes::twenty_twenty_one_rtl),
    host("wordpress-twentytwentythree", Paste::Script, themes::twenty_twenty_three),
    host("ghost-casper", Paste::Script, themes::casper),
    host("reset-css", Paste::Script, plain::reset_css),
    host("acab-reset", Paste::Script, plain::acab_reset),
    host("all-unset", Paste::Script, plain::all_unset),
    host("root-62", Paste::Script, plain::root_62),
    host("rtl", Paste::Script, plain::rtl),
    host("greedy", Paste::Script, plain::greedy),
    host("fluid-frames", Paste::Script, plain::fluid_frames),
    host("strict-policy", Paste::Script, plain::strict_policy),
    host("trusted-types", Paste::Script, plain::trusted_types),
    host("strict-dynamic", Paste::Script, plain::strict_dynamic),
    host("routes", Paste::Element, moved::routes),
    host("routes-that-run-scripts", Paste::Script, moved::routes_that_run_scripts),
    host("delayed", Paste::Script, moved::delayed),
    host("delayed-into-head", Paste::Script, moved::delayed_into_head),
    host("bundled", Paste::ElementWithAddress, moved::bundled),
    host("inlined", Paste::ElementWithAddress, moved::inlined),
    host("doubled", Paste::Script, moved::doubled),
    host("in-head", Paste::Element, moved::in_head),
    host("at-end", Paste::Element, moved::at_end),
];

const fn host(name: &'static str, paste: Paste, pages: fn(Pasted<'_>) -> Result<Pages>) -> Host {
    Host { name, paste, pages }
}

#[cfg(test)]
mod tests {
    use super::{HOSTS, Host};

    const OURS: &str = "http://127.0.0.1:1/back-check";

    fn page(host: &Host, paste: &str) -> String {
        let pages = host.pages(OURS, paste).expect("`cargo xtask test` installs what it is made of");
        let (_, page) = pages.into_iter().find(|(path, _)| path == "/").expect("it has a page");
        String::from_utf8(page.body).expect("it is text")
    }

    #[test]
    fn what_is_pasted_stands_once_in_the_middle_and_no_tag_is_lost() {
        for host in HOSTS {
            let html = page(host, "<div id=\"block\"></div>");
            assert_eq!(html.matches("<div id=\"block\"></div>").count(), 1, "{}", host.name);
            assert!(!html.contains("<!--article-->"), "{}", host.name);
            let html = page(host, &host.paste.text(OURS));
            let is_text = ["bundled", "inlined"].contains(&host.name);
            assert_eq!(html.contains("/back-check/back-check.js"), !is_text, "{}: {html}", host.name);
        }
    }

    #[test]
    fn pages_differ_only_in_what_is_pasted() {
        for host in HOSTS {
            let [one, other] = ["<p id=\"one\"></p>", "<p id=\"other\"></p>"].map(|paste| page(host, paste));
            assert_eq!(one.replace("id=\"one\"", "id=\"other\""), other, "{}", host.name);
        }
    }

    #[test]
    fn every_file_that_a_page_names_is_there() {
        for host in HOSTS {
            let pages = host.pages(OURS, "").expect("`cargo xtask test` installs what it is made of");
            let html = page(host, "");
            for named in html.split(['"', '\'']).filter(|it| it.starts_with('/') && it.contains('.')) {
                let path = named.split('?').next().unwrap_or_default();
                let is_page = path.ends_with(".php") || path.ends_with(".xml") || path.starts_with("//");
                assert!(is_page || pages.iter().any(|(at, _)| at == path), "{}: {named}", host.name);
            }
        }
    }
}
