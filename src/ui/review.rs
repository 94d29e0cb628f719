//! The answers before the outcome.

use yew::prelude::*;

use super::Link;
use super::parts::{self, Look, button};
use crate::app::{Review, ReviewRow};

pub(super) fn draw(page: &Review, link: &Link) -> Html {
    html! {
        <>
            { parts::back(&page.back, link) }
            { parts::heading(&page.title) }
            <p class="lead">{ &page.lead }</p>
            { for page.groups.iter().map(|(title, rows)| html! {
                <section key={title.clone()} class="section">
                    <h2>{ title }</h2>
                    <dl class="answers">{ for rows.iter().map(|it| row(it, link)) }</dl>
                </section>
            }) }
            <div class="steps">{ button(&page.next, Look::Main, link) }</div>
        </>
    }
}

fn row(row: &ReviewRow, link: &Link) -> Html {
    let msg = row.change.msg;
    html! {
        <div key={row.id} class="answer" data-review={row.id}>
            <dt>{ &row.question }</dt>
            <dd>{ for row.answers.iter().enumerate().map(|(at, answer)| html! { <p key={at}>{ answer }</p> }) }</dd>
            <dd class="change">
                <button type="button" class="button quiet" data-action={row.change.action.id()}
                    onclick={link.callback(move |_| msg)}>
                    { &row.change.label }<span class="unseen">{ format!(": {}", row.change_of) }</span>
                </button>
            </dd>
        </div>
    }
}
