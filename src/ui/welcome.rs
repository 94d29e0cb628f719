//! The first screen. The packer writes the same one as plain HTML (`xtask/src/pack/first_screen.rs`); a browser test holds the
//! two against each other.

use yew::prelude::*;

use super::Link;
use super::parts::{self, Look, button};
use crate::app::Welcome;

pub(super) fn draw(page: &Welcome, link: &Link) -> Html {
    html! {
        <>
            <header class="top"><p class="product">{ &page.product }</p></header>
            <p class="notice" role="status">{ page.notice.clone().unwrap_or_default() }</p>
            { parts::heading(&page.title) }
            <p class="lead">{ &page.lead }</p>
            <p class="start">{ button(&page.start, Look::Main, link) }</p>
            <section class="danger" aria-labelledby="danger-title">
                <h2 id="danger-title">{ &page.danger.title }</h2>
                { parts::list(&page.danger.signs) }
                <p id="danger-what-to-do" class="what-to-do" tabindex="-1">{ &page.danger.what_to_do }</p>
                { parts::dials(&page.danger.dials) }
                <p class="happening">{ button(&page.danger_now, Look::Plain, link) }</p>
            </section>
            { parts::place(&page.place, link) }
            { parts::small(&page.notes) }
            <p class="more">{ button(&page.about, Look::Quiet, link) }</p>
        </>
    }
}
