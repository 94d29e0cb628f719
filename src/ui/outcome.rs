//! The outcome: a care card, then quiet sections.

use yew::prelude::*;

use super::parts::{self, Look, button};
use super::{Link, icons};
use crate::app::{Because, Change, OutcomePage};

pub(super) fn draw(page: &OutcomePage, link: &Link) -> Html {
    html! {
        <>
            { parts::back(&page.back, link) }
            <article class="care-card">
                <header class="band">
                    { for page.level.iter().map(|level| html! { <span key="icon">{ icons::level(*level) }</span> }) }
                    { parts::heading(&page.word) }
                </header>
                <p class="advice">{ &page.advice }</p>
                <p class="meaning">{ &page.meaning }</p>
                { parts::dials(&page.dials) }
                { for page.place.iter().map(|place| html! { <div key="place">{ parts::place(place, link) }</div> }) }
                <p class="acts">
                    { for page.see_stretches.iter().map(|it| html! { <span key="see">{ button(it, Look::Main, link) }</span> }) }
                    { for page.staff.iter().map(|it| html! { <span key="staff">{ button(it, Look::Plain, link) }</span> }) }
                </p>
            </article>
            { because(&page.because.0, &page.because.1) }
            { parts::cards(&page.cards) }
            { for page.meanwhile.iter().map(|it| html! { <div key="meanwhile">{ parts::section(it, "meanwhile") }</div> }) }
            { for page.change.iter().map(|(title, list)| html! { <div key="change">{ change(title, list) }</div> }) }
            { for page.safety_net.iter().map(|it| html! { <div key="net">{ parts::section(it, "net") }</div> }) }
            { parts::small(&page.small) }
            { parts::more(&page.more, link) }
        </>
    }
}

fn because(title: &str, reasons: &[Because]) -> Html {
    if reasons.is_empty() {
        return html! { <div class="because" /> };
    }
    html! {
        <section class="section because">
            <h2>{ title }</h2>
            { for reasons.iter().map(|reason| html! {
                <div key={reason.rule} class="reason" data-rule={reason.rule}>
                    <div class="said">{ parts::list(&reason.said) }</div>
                    <p>{ &reason.reason }</p>
                    <p class="do">{ &reason.advice }</p>
                </div>
            }) }
        </section>
    }
}

fn change(title: &str, changes: &[Change]) -> Html {
    html! {
        <section class="section change">
            <h2>{ title }</h2>
            { for changes.iter().map(|change| html! {
                <div key={change.level.id()} class="would" data-would={change.level.id()}>
                    <h3>{ icons::level(change.level) }{ &change.word }</h3>
                    { parts::list(&change.items) }
                </div>
            }) }
        </section>
    }
}
