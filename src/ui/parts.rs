//! Parts that several screens share.

use web_sys::HtmlSelectElement;
use yew::prelude::*;

use super::{Link, icons};
use crate::app::{Button, CardBox, Dial, Msg, PlacePicker, Section};
use crate::content::Level;

/// The root of a screen. Its key makes a new one of each, so that nothing of the last screen lingers.
pub(super) fn screen(name: &'static str, part: Option<&'static str>, level: Option<Level>, content: Html) -> Html {
    let key = format!("{name} {}", part.unwrap_or_default());
    html! {
        <div {key} class={classes!("screen", format!("screen-{name}"))} data-screen={name} data-level={level.map(Level::id)}>
            { content }
        </div>
    }
}

/// The heading of a screen. It takes focus after each step.
pub(super) fn heading(text: &str) -> Html {
    html! { <h1 tabindex="-1">{ text }</h1> }
}

/// How a button looks.
#[derive(Clone, Copy)]
pub(super) enum Look {
    /// The one obvious next act.
    Main,
    /// Another act.
    Plain,
    /// As quiet as a link.
    Quiet,
}

pub(super) fn button(button: &Button, look: Look, link: &Link) -> Html {
    let msg = button.msg;
    let class = match look {
        Look::Main => "button main",
        Look::Plain => "button",
        Look::Quiet => "button quiet",
    };
    html! {
        <button type="button" {class} data-action={button.action.id()} onclick={link.callback(move |_| msg)}>
            { &button.label }
        </button>
    }
}

/// Back, at the top left of a screen that is read rather than answered.
pub(super) fn back(back: &Button, link: &Link) -> Html {
    let msg = back.msg;
    html! {
        <button type="button" class="button quiet back" data-action={back.action.id()} onclick={link.callback(move |_| msg)}>
            { icons::back() }{ &back.label }
        </button>
    }
}

pub(super) fn dials(dials: &[Dial]) -> Html {
    if dials.is_empty() {
        return html! {};
    }
    html! {
        <p class="dials">
            { for dials.iter().map(|dial| html! {
                <a key={dial.href.clone()} class="button main dial" data-action="dial" href={dial.href.clone()}>
                    { icons::phone() }<span>{ &dial.label }</span>
                </a>
            }) }
        </p>
    }
}

pub(super) fn place(place: &PlacePicker, link: &Link) -> Html {
    let onchange = link.callback(|event: Event| {
        Msg::Place(event.target_unchecked_into::<HtmlSelectElement>().selected_index().try_into().unwrap_or(0))
    });
    html! {
        <div class="place">
            <label for="place">{ &place.label }</label>
            <select id="place" data-action="place" {onchange}>
                { for place.names.iter().enumerate().map(|(at, name)| html! {
                    <option key={at} selected={at == place.chosen}>{ name }</option>
                }) }
            </select>
            <p class="hint">{ place.note.clone().unwrap_or_default() }</p>
        </div>
    }
}

/// A list of lines.
pub(super) fn list(lines: &[String]) -> Html {
    html! { <ul>{ for lines.iter().enumerate().map(|(at, line)| html! { <li key={at}>{ line }</li> }) }</ul> }
}

/// A heading of the second rank with its lines: one line as a paragraph, several as a list.
pub(super) fn section(section: &Section, class: &'static str) -> Html {
    html! {
        <section class={classes!("section", class)}>
            <h2>{ &section.title }</h2>
            { match section.lines.as_slice() { [line] => html! { <p>{ line }</p> }, lines => list(lines) } }
        </section>
    }
}

/// A section that opens on request.
pub(super) fn fold(section: &Section) -> Html {
    html! {
        <details class="fold">
            <summary>{ &section.title }</summary>
            { list(&section.lines) }
        </details>
    }
}

pub(super) fn cards(cards: &[CardBox]) -> Html {
    html! {
        { for cards.iter().map(|card| html! {
            <section key={card.rule} class="note-card" data-card={card.rule}>
                <h2>{ &card.title }</h2>
                <p>{ &card.text }</p>
                <p class="instead">{ card.instead.clone().unwrap_or_default() }</p>
            </section>
        }) }
    }
}

pub(super) fn small(lines: &[String]) -> Html {
    html! {
        <div class="small">{ for lines.iter().enumerate().map(|(at, line)| html! { <p key={at}>{ line }</p> }) }</div>
    }
}

pub(super) fn more(buttons: &[Button], link: &Link) -> Html {
    html! {
        <p class="more">
            { for buttons.iter().map(|it| html! { <span key={it.action.id()}>{ button(it, Look::Quiet, link) }</span> }) }
        </p>
    }
}
