//! Pages that are read: what to show to the staff, about this check, and the question before starting again.

use yew::prelude::*;

use super::parts::{self, Look, button};
use super::{Link, icons};
use crate::app::{About, Confirm, Staff};

pub(super) fn staff(page: &Staff, link: &Link) -> Html {
    html! {
        <>
            { parts::back(&page.back, link) }
            <article class="care-card">
                <header class="band">{ icons::level(page.level) }{ parts::heading(&page.title) }</header>
                <p class="advice">{ &page.word }</p>
                <p class="meaning">{ &page.lead }</p>
            </article>
            { for page.sections.iter().map(|it| html! { <div key={it.title.clone()}>{ parts::section(it, "clinical") }</div> }) }
            { parts::small(&page.small) }
            <p class="more">{ button(&page.print, Look::Quiet, link) }</p>
        </>
    }
}

pub(super) fn about(page: &About, link: &Link) -> Html {
    html! {
        <>
            { parts::back(&page.back, link) }
            { parts::heading(&page.title) }
            { for page.sections.iter().map(|it| html! { <div key={it.title.clone()}>{ parts::section(it, "plain") }</div> }) }
            { parts::fold(&page.sources) }
            <p class="acts">{ button(&page.wipe, Look::Plain, link) }</p>
        </>
    }
}

pub(super) fn confirm(page: &Confirm, link: &Link) -> Html {
    html! {
        <>
            { parts::heading(&page.title) }
            <p class="lead">{ &page.text }</p>
            <div class="steps">
                { button(&page.back, Look::Plain, link) }
                { button(&page.yes, Look::Main, link) }
            </div>
        </>
    }
}
