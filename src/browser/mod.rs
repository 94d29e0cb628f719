//! What only the browser can do: read the document and the clock, move focus, print.
//!
//! Promises: carries out effects and nothing else; where the browser has not what is needed, nothing happens and nothing
//! breaks. Decides nothing.

mod motion;

use gloo::utils::{document, window};
use wasm_bindgen::JsCast;
use wasm_bindgen::closure::Closure;
use web_sys::js_sys::Date;
use web_sys::{Element, HtmlElement, HtmlSelectElement};

use crate::app::{Day, Effect};
use crate::content::words::Words;

/// The id of the element that holds the program.
const ROOT: &str = "back-check";
/// The id of the element that holds the compiled catalogue.
const WORDS: &str = "words";
/// Where the shell keeps a tap that came before the program was ready.
const EARLY: &str = "data-early";
/// Says whether the document stands alone or in a frame, for the styles.
const DOOR: &str = "data-door";

/// The element that holds the program.
pub(crate) fn root() -> Option<Element> {
    document().get_element_by_id(ROOT)
}

/// The words of this document.
pub(crate) fn words() -> Words {
    let text = document().get_element_by_id(WORDS).and_then(|element| element.text_content());
    Words::parse(&text.unwrap_or_default())
}

/// The tap that came before the program was ready: the value of its `data-action`. Read once.
pub(crate) fn early_tap() -> Option<String> {
    let root = root()?;
    let action = root.get_attribute(EARLY);
    let _ = root.remove_attribute(EARLY);
    action
}

/// The place chosen before the program was ready, by place in the list; 0 is none.
pub(crate) fn early_place() -> usize {
    let select = root().and_then(|root| root.query_selector("select").ok().flatten());
    let select = select.and_then(|select| select.dyn_into::<HtmlSelectElement>().ok());
    select.map_or(0, |select| select.selected_index().try_into().unwrap_or(0))
}

/// The value of a parameter of the document's address.
pub(crate) fn parameter(name: &str) -> Option<String> {
    let search = window().location().search().ok()?;
    let pairs = search.trim_start_matches('?').split('&');
    pairs.filter_map(|pair| pair.split_once('=')).find(|(key, _)| *key == name).map(|(_, value)| value.to_owned())
}

/// The day, by the clock of this device.
pub(crate) fn today() -> Day {
    Day::at(Date::now())
}

/// Calls when the page is shown again, from behind another or out of the browser's memory.
pub(crate) fn when_shown(tell: impl Fn() + 'static) {
    let tell = Closure::<dyn Fn()>::new(tell);
    // The first bubbles up to the window.
    for event in ["visibilitychange", "pageshow"] {
        let _ = window().add_event_listener_with_callback(event, tell.as_ref().unchecked_ref());
    }
    tell.forget();
}

/// Tells the styles whether the document is framed: then it grows with its content, and nothing sticks to its bottom.
pub(crate) fn mark_door() {
    let framed = window().parent().ok().flatten().is_none_or(|parent| parent != window());
    if let Some(html) = document().document_element() {
        let _ = html.set_attribute(DOOR, if framed { "frame" } else { "visit" });
    }
}

/// Carries out an effect.
pub(crate) fn perform(effect: Effect) {
    match effect {
        Effect::ShowHeading => {
            window().scroll_to_with_x_and_y(0.0, 0.0);
            focus("h1");
        }
        Effect::ShowError => focus("[data-error]"),
        Effect::Animate(motion) => motion::animate(motion),
        Effect::Print => {
            let _ = window().print();
        }
    }
}

fn focus(selector: &str) {
    let found = root().and_then(|root| root.query_selector(selector).ok().flatten());
    if let Some(element) = found.and_then(|element| element.dyn_into::<HtmlElement>().ok()) {
        let _ = element.focus();
    }
}
