//! One stretch.

use yew::prelude::*;

use super::Link;
use super::menu::{chips, variant};
use super::parts;
use crate::app::StretchPage;

pub(super) fn draw(page: &StretchPage, link: &Link) -> Html {
    html! {
        <div data-stretch={page.id} data-variant={variant(page.variant)}>
            { parts::back(&page.back, link) }
            { parts::heading(&page.name) }
            <p class="lead">{ &page.what }</p>
            { chips(&page.chips) }
            { for page.easier.iter().map(|easier| html! { <p key="easier" class="easier">{ easier }</p> }) }
            <section class="section doing">
                <h2>{ &page.steps.title }</h2>
                { for page.needs.iter().map(|needs| html! { <p key="needs" class="needs">{ needs }</p> }) }
                <ol class="numbered">
                    { for page.steps.lines.iter().enumerate().map(|(at, step)| html! { <li key={at}>{ step }</li> }) }
                </ol>
                <p class="dose">{ &page.dose }</p>
            </section>
            { parts::section(&page.stop, "stop") }
            { for page.sections.iter().map(|it| html! { <div key={it.title.clone()}>{ parts::section(it, "plain") }</div> }) }
            { parts::fold(&page.sources) }
        </div>
    }
}
