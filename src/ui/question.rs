//! A question: real inputs in large rows, and Back and Next in the same place each time.

use web_sys::HtmlInputElement;
use yew::prelude::*;

use super::Link;
use super::parts::{self, Look, button};
use crate::app::{Msg, OptionRow, QuestionPage};
use crate::content::Kind;

pub(super) fn draw(page: &QuestionPage, link: &Link) -> Html {
    let (number_rows, rows): (Vec<_>, Vec<_>) =
        page.options.iter().partition(|row| page.kind == Kind::Scale && !row.apart);
    html! {
        <>
            <div class="progress">
                <progress max="100" value={page.percent.to_string()} aria-hidden="true" />
                <p>{ &page.progress }</p>
            </div>
            <p class="banner">{ page.banner.clone().unwrap_or_default() }</p>
            <fieldset data-question={page.id} aria-describedby="help error">
                <legend>{ parts::heading(&page.heading) }</legend>
                <div id="help" class="help">
                    { for page.help.iter().map(|help| html! { <p key="help">{ help }</p> }) }
                    { for page.several.iter().map(|several| html! { <p key="several">{ several }</p> }) }
                </div>
                <p id="error" class="error" data-error={page.error.is_some().then_some("")} tabindex="-1">
                    { page.error.clone().unwrap_or_default() }
                </p>
                <div class="scale">{ for number_rows.into_iter().map(|row| option(page, row, link)) }</div>
                <div class="rows">{ for rows.into_iter().map(|row| option(page, row, link)) }</div>
            </fieldset>
            <details class="fold why" data-action="why">
                <summary>{ &page.why.label }</summary>
                <p>{ &page.why.text }</p>
                <h2>{ &page.why.sources.title }</h2>
                { parts::list(&page.why.sources.lines) }
            </details>
            <div class="steps">
                { button(&page.back, Look::Plain, link) }
                { button(&page.next, Look::Main, link) }
            </div>
        </>
    }
}

fn option(page: &QuestionPage, row: &OptionRow, link: &Link) -> Html {
    let choice = row.choice;
    let onchange = link.callback(move |event: Event| {
        Msg::Pick(choice, event.target_unchecked_into::<HtmlInputElement>().checked())
    });
    let kind = if page.kind == Kind::Multiple { "checkbox" } else { "radio" };
    html! {
        <label key={row.value} class={classes!("row", row.apart.then_some("apart"), row.picked.then_some("picked"))}>
            <input type={kind} name={page.id} value={row.value} checked={row.picked} {onchange} />
            <span class="label">{ &row.label }</span>
            { for row.hint.iter().map(|hint| html! { <span key="hint" class="hint">{ hint }</span> }) }
        </label>
    }
}
