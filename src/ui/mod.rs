//! Draws a screen and turns what the person does into messages.
//!
//! Promises: decides nothing; a screen is drawn from its parts alone. Knows no rule, no question and no word.

mod draw;

use std::cell::RefCell;
use std::rc::Rc;

use draw::Uses;
use yew::prelude::*;

use crate::app::{Action, Effect, Model, Msg, Overlay, bring, recall, tick, update, view};
use crate::browser::{self, Use};
use crate::content::words::Words;
use crate::session::Event;

/// Starts the program in its place in the document. Without that place there is nothing to start in.
pub fn start() {
    if let Some(root) = browser::root() {
        let place = browser::early_place();
        yew::Renderer::<App>::with_root_and_props(root, Start { place }).render();
    }
}

/// What the person did before the program was there, and its drawing does away with.
#[derive(Properties, PartialEq)]
struct Start {
    place: usize,
}

/// The program: a model, the words, and the effects that wait for the next drawing.
struct App {
    model: Model,
    words: Words,
    effects: Vec<Effect>,
    /// What the controls of the screen do.
    uses: Rc<RefCell<Uses>>,
    /// Whether something had focus before the drawing.
    focused: bool,
}

/// Takes in what this browser keeps.
fn remember(model: &mut Model) -> Vec<Effect> {
    recall(model, browser::read(0).as_deref(), browser::read(1).as_deref())
}

impl Component for App {
    type Message = Msg;
    type Properties = Start;

    fn create(ctx: &Context<Self>) -> Self {
        let tapped = browser::early_tap();
        let early = [
            (Action::Start, Msg::Start),
            (Action::DangerNow, Msg::DangerNow),
            (Action::About, Msg::Open(Overlay::About)),
            (Action::PageSees, Msg::Open(Overlay::PageSees)),
            (Action::Memory, Msg::Open(Overlay::Memory)),
        ];
        if let Some((_, msg)) = early.iter().find(|(action, _)| tapped.as_deref() == Some(action.id())) {
            ctx.link().send_message(*msg);
        }
        let (link, uses) = (ctx.link().clone(), Rc::new(RefCell::new(Uses::new())));
        let done = uses.clone();
        // What a control does is read when it is used: what stands there then is what the person saw.
        browser::when_used(move |it| {
            let msg = match it {
                Use::Control(at, on) => done.borrow().get(at).map(|msgs| msgs[usize::from(on)]),
                Use::Place(place) => Some(Msg::Place(place)),
                Use::Pull(pull) => Some(Msg::Pull(pull)),
                Use::Turn(by) => Some(Msg::Turn(by)),
                Use::Escape => Some(Msg::Wrong),
                Use::Shown(false) => Some(Msg::Session(Event::Hide)),
                Use::Shown(true) => Some(Msg::Today(browser::today())),
                Use::Waited => Some(Msg::Tick),
                Use::Back => Some(Msg::Back),
                Use::Wiped => Some(Msg::WipedElsewhere),
                Use::Stored => Some(Msg::Stored),
                Use::Brought => Some(Msg::Brought),
            };
            if let Some(msg) = msg {
                link.send_message(msg);
            }
        });
        let mut model =
            Model::new(browser::setting("region").as_deref()).starting(browser::setting("start").as_deref());
        model.around = browser::around();
        update(&mut model, Msg::Today(browser::today()));
        let effects = remember(&mut model);
        if ctx.props().place > 0 {
            update(&mut model, Msg::Place(ctx.props().place));
        }
        let words = browser::words();
        model.guide.count_words(&words);
        App { model, words, effects, uses, focused: false }
    }

    fn update(&mut self, _ctx: &Context<Self>, msg: Msg) -> bool {
        self.focused = browser::has_focus();
        // First the time: what the person does, they do now.
        self.effects.extend(tick(&mut self.model, browser::now()));
        match msg {
            Msg::Stored => self.effects.extend(remember(&mut self.model)),
            Msg::Brought => self.effects.extend(bring(&mut self.model, &browser::brought())),
            _ => {}
        }
        self.effects.extend(update(&mut self.model, msg));
        self.model.around = browser::around();
        // After each message, too: a page that is never hidden, say in a waiting room, learns of the day at the next tap.
        self.effects.extend(update(&mut self.model, Msg::Today(browser::today())));
        true
    }

    fn view(&self, _ctx: &Context<Self>) -> Html {
        let mut uses = self.uses.borrow_mut();
        uses.clear();
        draw::screen(&view(&self.model, &self.words), &mut uses)
    }

    fn rendered(&mut self, ctx: &Context<Self>, _first: bool) {
        for effect in self.effects.drain(..) {
            if !browser::perform(effect, &self.words) {
                ctx.link().send_message(Msg::NotKept);
            }
        }
        // What was told just now, by this drawing, counts too.
        if self.model.overlay == Some(Overlay::PageSees) && self.model.around != browser::around() {
            ctx.link().send_message(Msg::Today(browser::today()));
        }
        // What had focus may be gone: by a press on it, or because its time is over.
        if std::mem::take(&mut self.focused) && !browser::has_focus() {
            browser::keep_focus();
        }
    }
}
