//! What only the browser can do: read the document and the clock, move focus, print.
//!
//! Promises: carries out effects and nothing else; where the browser has not what is needed, nothing happens and nothing
//! breaks. Decides nothing.

mod motion;

use gloo::utils::{document, window};
use wasm_bindgen::JsCast;
use wasm_bindgen::closure::Closure;
use wasm_bindgen::prelude::wasm_bindgen;
use web_sys::js_sys::Date;
use web_sys::{Element, Event, HtmlElement, HtmlInputElement, HtmlSelectElement, KeyboardEvent, PointerEvent};

use crate::app::{Cue, Cues, Day, Effect};
use crate::content::words::Words;
use crate::session::Moment;

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

/// The moment, by the two clocks of this device.
pub(crate) fn now() -> Moment {
    let steady = window().performance().map_or(0.0, |it| it.now());
    Moment { steady: steady as i64, wall: Date::now() as i64 }
}

/// Calls when the page is hidden (`true`), and when it is shown again, from behind another or out of the browser's memory.
pub(crate) fn when_shown(tell: impl Fn(bool) + 'static) {
    let tell = Closure::<dyn Fn()>::new(move || tell(document().hidden()));
    // The first bubbles up to the window.
    for event in ["visibilitychange", "pageshow"] {
        let _ = window().add_event_listener_with_callback(event, tell.as_ref().unchecked_ref());
    }
    tell.forget();
}

/// The attribute of what is pressed: which of the screen's messages that is.
pub(crate) const TAP: &str = "data-tap";
/// The attribute of what is picked.
pub(crate) const PICK: &str = "data-pick";

/// What a person does with a screen.
pub(crate) enum Use {
    /// Presses the control with this place, or picks it; `false`: takes its tick away.
    Control(usize, bool),
    /// Chooses a place, by place in the list.
    Place(usize),
    /// Pulls the slider so far.
    Pull(u8),
    /// Turns a picture by so many degrees, by a drag or by the arrow keys.
    Turn(i16),
    /// Presses Escape, wherever focus is.
    Escape,
}

/// How far an arrow key turns a picture, in degrees.
const TURN_BY_KEY: i16 = 15;

/// Calls when a person does something. One listener for all of it: one for each control, as the framework has them, would be
/// made anew with each drawing, and took 2 KB more.
pub(crate) fn when_used(tell: impl Fn(Use) + 'static) {
    let tell = Closure::<dyn Fn(Event)>::new(move |event: Event| {
        if let Some(it) = use_of(&event) {
            tell(it);
        }
    });
    for event in ["click", "change", "input", "pointermove", "keydown"] {
        let _ = document().add_event_listener_with_callback(event, tell.as_ref().unchecked_ref());
    }
    tell.forget();
}

fn use_of(event: &Event) -> Option<Use> {
    let target: Element = event.target()?.dyn_into().ok()?;
    let place = |element: &Element, of: &str| element.get_attribute(of)?.parse().ok();
    let within = |selector: &str| target.closest(selector).ok().flatten();
    match event.type_().as_str() {
        "click" => Some(Use::Control(place(&within("[data-tap]")?, TAP)?, true)),
        "change" => match target.dyn_ref::<HtmlSelectElement>() {
            Some(select) => Some(Use::Place(select.selected_index().try_into().unwrap_or(0))),
            None => Some(Use::Control(place(&target, PICK)?, target.unchecked_ref::<HtmlInputElement>().checked())),
        },
        "input" => within(".pull").map(|_| {
            // A slider holds a number.
            Use::Pull(target.unchecked_ref::<HtmlInputElement>().value().parse().unwrap_or(0))
        }),
        "pointermove" => {
            let pointer: &PointerEvent = event.unchecked_ref();
            let turned = pointer.buttons() == 1 && within(".figure").is_some();
            turned.then(|| Use::Turn(pointer.movement_x().clamp(-90, 90) as i16))
        }
        _ => match event.unchecked_ref::<KeyboardEvent>().key().as_str() {
            "Escape" => Some(Use::Escape),
            "ArrowLeft" => within(".figure").map(|_| Use::Turn(-TURN_BY_KEY)),
            "ArrowRight" => within(".figure").map(|_| Use::Turn(TURN_BY_KEY)),
            _ => None,
        },
    }
}

/// Tells the styles whether the document is framed: then it grows with its content, and nothing sticks to its bottom.
pub(crate) fn mark_door() {
    let framed = window().parent().ok().flatten().is_none_or(|parent| parent != window());
    if let Some(html) = document().document_element() {
        let _ = html.set_attribute(DOOR, if framed { "frame" } else { "visit" });
    }
}

/// Carries out an effect; `words` are those that a voice says. Who asks to be told the time again waits for it in `ui`.
pub(crate) fn perform(effect: Effect, words: &Words) {
    match effect {
        Effect::ShowHeading => {
            window().scroll_to_with_x_and_y(0.0, 0.0);
            focus("h1");
        }
        Effect::ShowError => focus("[data-error]"),
        Effect::ShowControls => focus("[data-action=pause]"),
        Effect::Cue(Cue { say, tone, cues }) => {
            let mut text = String::new();
            for key in say {
                text.push_str(words.get(key));
                text.push(' ');
            }
            let Cues([speaks, sounds, buzzes]) = cues;
            cue(&text, tone as u8, speaks, sounds, buzzes);
        }
        Effect::Quiet => quiet(),
        Effect::TickIn(_) => {}
        Effect::Animate(motion) => motion::animate(motion),
        Effect::Print => {
            let _ = window().print();
        }
    }
}

#[wasm_bindgen(js_namespace = cues)]
extern "C" {
    /// `src/shell/cues.js`: a page's script, since what it calls is missing in many browsers and is asked for gently there in a
    /// quarter of the bytes.
    fn cue(text: &str, tone: u8, speaks: bool, sounds: bool, buzzes: bool);
    fn quiet();
    /// Whether the person asked for less motion.
    fn still() -> bool;
}

fn focus(selector: &str) {
    let found = root().and_then(|root| root.query_selector(selector).ok().flatten());
    if let Some(element) = found.and_then(|element| element.dyn_into::<HtmlElement>().ok()) {
        let _ = element.focus();
    }
}
