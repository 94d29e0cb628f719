//! The stretches that are offered, and why the rest is not.

use yew::prelude::*;

use super::Link;
use super::parts;
use crate::app::{LeftOutItem, MenuItem, MenuPage};
use crate::content::Variant;

pub(super) fn draw(page: &MenuPage, link: &Link) -> Html {
    html! {
        <>
            { parts::back(&page.back, link) }
            { parts::heading(&page.title) }
            <p class="lead">{ &page.lead }</p>
            { parts::cards(&page.cards) }
            <ul class="stretches">{ for page.offered.iter().map(|it| item(it, link)) }</ul>
            { parts::section(&page.always, "always") }
            { for page.not_now.iter().map(|(title, list)| html! {
                <section key="not-now" class="section">
                    <h2>{ title }</h2>
                    <ul class="left-out">{ for list.iter().map(|it| left_out(it, None, Some(it.id))) }</ul>
                </section>
            }) }
            { for page.left_out.iter().map(|(title, list)| html! {
                <section key="left-out" class="section">
                    <h2>{ title }</h2>
                    <ul class="left-out">{ for list.iter().map(|it| left_out(it, Some(it.id), None)) }</ul>
                </section>
            }) }
            { parts::section(&page.never, "never") }
            { parts::more(&page.more, link) }
        </>
    }
}

/// The value of `data-variant`.
pub(super) const fn variant(variant: Variant) -> &'static str {
    match variant {
        Variant::Full => "full",
        Variant::Easier => "easier",
    }
}

fn item(item: &MenuItem, link: &Link) -> Html {
    let msg = item.open.msg;
    html! {
        <li key={item.id} class="stretch" data-stretch={item.id} data-variant={variant(item.variant)}>
            <h2>
                <button type="button" class="open" data-action={item.open.action.id()} onclick={link.callback(move |_| msg)}>
                    { &item.open.label }
                </button>
            </h2>
            <p>{ &item.what }</p>
            { chips(&item.chips) }
            { for item.easier.iter().map(|easier| html! { <p key="easier" class="easier">{ easier }</p> }) }
        </li>
    }
}

pub(super) fn chips(chips: &[String]) -> Html {
    html! {
        <ul class="chips">{ for chips.iter().map(|chip| html! { <li key={chip.clone()}>{ chip }</li> }) }</ul>
    }
}

fn left_out(item: &LeftOutItem, left_out: Option<&'static str>, not_now: Option<&'static str>) -> Html {
    html! {
        <li key={item.id} data-left-out={left_out} data-not-now={not_now}>
            <h3>{ &item.name }</h3>
            { parts::list(&item.because) }
            <p class="instead">{ &item.instead }</p>
        </li>
    }
}
