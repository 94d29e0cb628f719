//! A question: real inputs in large rows, and Back and Next in the same place each time.

use super::Link;
use super::element::{El, classed, el, text};
use super::parts::{self, MAIN, PLAIN, button, maybe_p, p};
use crate::app::{Action, OptionRow, QuestionPage};
use crate::content::Kind;

pub(super) fn draw(screen: El, page: &QuestionPage, link: &Link) -> El {
    let in_scale = |row: &&OptionRow| page.kind == Kind::Scale && !row.apart;
    let in_rows = |row: &&OptionRow| !in_scale(row);
    let progress = el("progress").set("max", "100").put("value", &page.percent.to_string()).set("aria-hidden", "true");
    let help = classed("div", "help")
        .set("id", "help")
        .maybe(page.help.as_ref().map(|help| text("p", help)))
        .maybe(page.several.as_ref().map(|several| text("p", several)));
    let error = |error| p("error", error).set("id", "error").set("tabindex", "-1").set("data-error", "");
    let question = el("fieldset")
        .set("data-question", page.id)
        .set("aria-describedby", "help error")
        .with(el("legend").with(parts::heading(&page.heading)))
        .with(help)
        .maybe(page.error.as_deref().map(error))
        .with(classed("div", "scale").each(&mut page.options.iter().filter(in_scale).map(|row| option(page, row, link))))
        .with(classed("div", "rows").each(&mut page.options.iter().filter(in_rows).map(|row| option(page, row, link))));
    let why = classed("details", "fold")
        .set("data-action", Action::Why.id())
        .with(text("summary", &page.why.label))
        .with(text("p", &page.why.text))
        .with(text("h2", &page.why.sources.title))
        .with(parts::list(&page.why.sources.lines));
    screen
        .with(classed("div", "progress").with(progress).with(text("p", &page.progress)))
        .maybe(maybe_p("banner", page.banner.as_ref()))
        .with(question)
        .with(why)
        .with(classed("div", "steps").with(button(&page.back, PLAIN, link)).with(button(&page.next, MAIN, link)))
}

fn option(page: &QuestionPage, row: &OptionRow, link: &Link) -> El {
    let class = match (row.apart, row.picked) {
        (false, false) => "row",
        (false, true) => "row picked",
        (true, false) => "row apart",
        (true, true) => "row apart picked",
    };
    let kind = if page.kind == Kind::Multiple { "checkbox" } else { "radio" };
    classed("label", class)
        .named(row.value)
        .with(parts::input(kind, page.id, row.value, row.picked, row.choice, link))
        .with(classed("span", "label").text(&row.label))
        .maybe(row.hint.as_ref().map(|hint| classed("span", "hint").text(hint)))
}
