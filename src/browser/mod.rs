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

use crate::app::{Appointment, Around, Cue, Cues, Day, Effect};
use crate::content::words::Words;
use crate::session::Moment;

/// The id of the element that holds the program.
const ROOT: &str = "back-check";
/// The id of the element that holds the compiled catalogue.
const WORDS: &str = "words";
/// Where the shell keeps a tap that came before the program was ready.
const EARLY: &str = "data-early";

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

/// The page around the check.
pub(crate) fn around() -> Around {
    let appointment = Appointment::new(setting("appointment-href"), setting("appointment-label"));
    Around { told: u32::try_from(told()).ok(), asked: asked(), newer: waits(), build: build(), appointment }
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

/// The attribute of what is pressed: which of the screen's messages that is.
pub(crate) const TAP: &str = "data-tap";
/// The attribute of what is picked.
pub(crate) const PICK: &str = "data-pick";

/// What happens to a screen.
pub(crate) enum Use {
    /// The control with this place is pressed, or picked; `false`: its tick is taken away.
    Control(usize, bool),
    /// A place is chosen, by place in the list.
    Place(usize),
    /// The slider is pulled so far.
    Pull(u8),
    /// A picture is turned by so many degrees, by a drag or by the arrow keys.
    Turn(i16),
    /// Escape is pressed, wherever focus is.
    Escape,
    /// The page is hidden, or shown again, from behind another or out of the browser's memory.
    Shown(bool),
    /// The time that was waited for has come, or a newer copy.
    Waited,
    /// The browser's own way back.
    Back,
    /// Another tab has changed what is kept.
    Stored,
    /// Another tab has wiped it.
    Wiped,
    /// The person has brought a log.
    Brought,
}

/// How far an arrow key turns a picture, in degrees.
const TURN_BY_KEY: i16 = 15;

/// Calls when something happens to the screen. One listener for all of it: one for each control, as the framework has them,
/// would be made anew with each drawing, and took more of the document.
pub(crate) fn when_used(tell: impl Fn(Use) + 'static) {
    let tell = Closure::<dyn Fn(Event)>::new(move |event: Event| {
        if let Some(it) = use_of(&event) {
            tell(it);
        }
    });
    // What happens to an element or to the document comes to the window in the end.
    let events = "click change input pointermove keydown visibilitychange waited pageshow back stored wiped brought";
    for event in events.split(' ') {
        let _ = window().add_event_listener_with_callback(event, tell.as_ref().unchecked_ref());
    }
    tell.forget();
}

fn use_of(event: &Event) -> Option<Use> {
    let kind = event.type_();
    match kind.as_str() {
        "visibilitychange" | "pageshow" => return Some(Use::Shown(!document().hidden())),
        "waited" => return Some(Use::Waited),
        "back" => return Some(Use::Back),
        "stored" => return Some(Use::Stored),
        "wiped" => return Some(Use::Wiped),
        "brought" => return Some(Use::Brought),
        _ => {}
    }
    let target: Element = event.target()?.dyn_into().ok()?;
    let within = |selector: &str| target.closest(selector).ok().flatten();
    // The elements are made by `ui`, so that their kind is known.
    let input: &HtmlInputElement = target.unchecked_ref();
    match kind.as_str() {
        "click" => Some(Use::Control(number(within("[data-tap]")?.get_attribute(TAP)), true)),
        "change" => match target.dyn_ref::<HtmlSelectElement>() {
            Some(select) => Some(Use::Place(select.selected_index().try_into().unwrap_or(0))),
            None => target.get_attribute(PICK).map(|place| Use::Control(number(Some(place)), input.checked())),
        },
        "input" => within(".pull").map(|_| Use::Pull(number(Some(input.value())) as u8)),
        "pointermove" => {
            let pointer: &PointerEvent = event.unchecked_ref();
            let turns = pointer.buttons() == 1 && within(".figure").is_some();
            turns.then(|| Use::Turn(pointer.movement_x().clamp(-90, 90) as i16))
        }
        _ => {
            let by = match event.unchecked_ref::<KeyboardEvent>().key().as_str() {
                "Escape" => return Some(Use::Escape),
                "ArrowLeft" => -TURN_BY_KEY,
                "ArrowRight" => TURN_BY_KEY,
                _ => return None,
            };
            within(".figure").map(|_| Use::Turn(by))
        }
    }
}

/// The number that an attribute or an input holds. One that holds none stands for no control.
fn number(text: Option<String>) -> usize {
    text.and_then(|text| text.parse().ok()).unwrap_or(usize::MAX)
}

/// Whether something has focus.
pub(crate) fn has_focus() -> bool {
    document().active_element().is_some_and(|element| element.tag_name() != "BODY")
}

/// Moves focus on from what a drawing took away.
pub(crate) fn keep_focus() {
    focus("[data-action=pause],[data-action=resume],h1");
}

/// Carries out an effect; `words` are those that a voice says. Returns whether it could be done, where the program has to know.
pub(crate) fn perform(effect: Effect, words: &Words) -> bool {
    match effect {
        Effect::ShowHeading => {
            show("h1");
            on();
        }
        Effect::ShowError => show("[data-error]"),
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
        Effect::TickIn(after) => wait(after),
        Effect::Animate(motion) => motion::animate(motion),
        Effect::Print => {
            let _ = window().print();
        }
        Effect::Keep(drawer, text) => return write(drawer as u8, &text),
        Effect::SetAside(drawer) => set_aside(drawer as u8),
        Effect::Wipe => wipe(),
        Effect::SaveCopy => save_copy(),
        Effect::SaveLog => save_log(),
        Effect::OpenLog => open_log(),
        Effect::Update => use_newer(),
    }
    true
}

#[wasm_bindgen(js_namespace = memory)]
extern "C" {
    /// `src/shell/memory.js`: the drawers, by their places.
    pub(crate) fn read(drawer: u8) -> Option<String>;
    fn write(drawer: u8, text: &str) -> bool;
    #[wasm_bindgen(js_name = setAside)]
    fn set_aside(drawer: u8);
    fn wipe();
    #[wasm_bindgen(js_name = save)]
    fn save_log();
    #[wasm_bindgen(js_name = open)]
    fn open_log();
    /// The log that the person brought last.
    pub(crate) fn brought() -> String;
}

#[wasm_bindgen(js_namespace = copy)]
extern "C" {
    /// `src/shell/copy.js`.
    #[wasm_bindgen(js_name = save)]
    fn save_copy();
    fn build() -> String;
}

#[wasm_bindgen(js_namespace = steps)]
extern "C" {
    /// `src/shell/steps.js`: another screen stands.
    fn on();
}

#[wasm_bindgen(js_namespace = pwa)]
extern "C" {
    /// `src/shell/pwa.js`: whether a newer copy waits.
    fn waits() -> bool;
    #[wasm_bindgen(js_name = use)]
    fn use_newer();
}

#[wasm_bindgen(js_namespace = frame)]
extern "C" {
    /// `src/shell/frame.js`: what the address, or the page around, wants.
    pub(crate) fn setting(name: &str) -> Option<String>;
    /// How many things the page around was told; less than nothing where there is none.
    fn told() -> i32;
    fn asked() -> u32;
    /// Gives focus to what a new screen begins with, or to what says that an answer is missing.
    fn show(selector: &str);
}

#[wasm_bindgen(js_namespace = cues)]
extern "C" {
    /// `src/shell/cues.js`: a page's script, since what it calls is missing in many browsers and is asked for gently there.
    fn cue(text: &str, tone: u8, speaks: bool, sounds: bool, buzzes: bool);
    fn quiet();
    /// Sends the event `waited` after so many milliseconds, unless it is asked again before.
    fn wait(after: u32);
    /// Whether the person asked for less motion.
    fn still() -> bool;
}

fn focus(selector: &str) {
    let found = root().and_then(|root| root.query_selector(selector).ok().flatten());
    if let Some(element) = found.and_then(|element| element.dyn_into::<HtmlElement>().ok()) {
        let _ = element.focus();
    }
}
