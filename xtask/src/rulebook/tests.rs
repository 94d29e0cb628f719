//! What must hold of the rule book as a whole.

use std::collections::BTreeMap;
use std::sync::LazyLock;

use back_check::content::{CARDS, FALLBACK, QUESTIONS, ROWS, RULES, STRETCHES, Source, TERMS};

use super::book::Book;
use super::{FILE, html, links};
use crate::project;

/// The values of an attribute, in order.
fn values<'a>(html: &'a str, attribute: &str) -> Vec<&'a str> {
    html.split(&format!(" {attribute}=\"")).skip(1).filter_map(|after| after.split('"').next()).collect()
}

static WRITTEN: LazyLock<String> = LazyLock::new(|| html().expect("the rule book can be written"));

fn written() -> &'static str {
    &WRITTEN
}

#[test]
fn the_committed_rule_book_is_current() {
    let committed = project::read(FILE).unwrap_or_default();
    assert!(committed == written(), "{FILE} is not what the content says. Run `cargo xtask rulebook`.");
}

#[test]
fn each_thing_has_its_anchor_once() {
    let html = written();
    let mut anchors: BTreeMap<&str, usize> = BTreeMap::new();
    values(html, "id").into_iter().for_each(|id| *anchors.entry(id).or_default() += 1);
    for (id, count) in &anchors {
        assert_eq!(*count, 1, "{id} stands {count} times");
    }
    let book = Book::english().expect("the cases can be read");
    let rules = RULES.iter().map(|rule| rule.name).chain(CARDS.iter().map(|card| card.name)).chain([FALLBACK.0]);
    let expected = rules
        .map(str::to_owned)
        .chain(QUESTIONS.iter().map(|question| links::question_anchor(question.id)))
        .chain((0..ROWS.len()).map(links::row_anchor))
        .chain((0..STRETCHES.len()).map(links::stretch_anchor))
        .chain(TERMS.iter().map(|term| links::term_anchor(term)))
        .chain(Source::ALL.iter().map(|source| links::source_anchor(*source)))
        .chain(book.cases.iter().map(|worked| links::case_anchor(&worked.case.id)));
    for anchor in expected {
        assert!(anchors.contains_key(anchor.as_str()), "nothing stands at #{anchor}");
    }
}

#[test]
fn every_link_leads_somewhere() {
    let html = written();
    let anchors = values(html, "id");
    for href in values(html, "href") {
        match href.strip_prefix('#') {
            Some(anchor) => assert!(anchors.contains(&anchor), "nothing stands at {href}"),
            None => assert!(project::root().join("docs").join(href).exists(), "there is no file {href}"),
        }
    }
}

#[test]
fn it_asks_for_no_other_file_and_runs_no_script() {
    let html = written();
    for banned in ["<script", "<link", "<img", "<iframe", " src=", "url(", "@import", "http:", "https:", " onclick"] {
        assert!(!html.contains(banned), "{banned}");
    }
}

#[test]
fn every_variable_is_filled_and_nothing_is_empty() {
    let html = written();
    let body = html.split("</style>").nth(1).expect("there is a body");
    let empty = ["<p></p>", "<li></li>", "<dd></dd>", "“”", "<code></code>", "\"></a>", "</dt>\n<dd>\n</dd>"];
    for left in ["{", "}"].into_iter().chain(empty) {
        assert!(!body.contains(left), "{left} in {}", around(body, left));
    }
}

fn around<'a>(body: &'a str, what: &str) -> &'a str {
    let at = body.find(what).unwrap_or_default();
    body[at..].lines().next().unwrap_or_default()
}

#[test]
fn headings_go_down_one_step_at_a_time() {
    let html = written();
    let mut last = 0;
    for after in html.split("<h").skip(1) {
        let Some(level) = after.chars().next().and_then(|level| level.to_digit(10)) else { continue };
        assert!(level <= last + 1, "h{level} after h{last}: {}", after.lines().next().unwrap_or_default());
        last = level;
    }
}
