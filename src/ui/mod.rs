//! Draws a screen and turns what the person does into messages.
//!
//! Promises: decides nothing; a screen is drawn from its parts alone. Knows no rule, no question and no word.

mod draw;

use yew::prelude::*;

use crate::app::{Action, Effect, Model, Msg, Overlay, update, view};
use crate::browser;
use crate::content::words::Words;

/// Starts the program in its place in the document. Without that place there is nothing to start in.
pub fn start() {
    browser::mark_door();
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
        ];
        if let Some((_, msg)) = early.iter().find(|(action, _)| tapped.as_deref() == Some(action.id())) {
            ctx.link().send_message(*msg);
        }
        let link = ctx.link().clone();
        browser::when_shown(move || link.send_message(Msg::Today(browser::today())));
        let mut model = Model::new(browser::parameter("region").as_deref());
        update(&mut model, Msg::Today(browser::today()));
        if ctx.props().place > 0 {
            update(&mut model, Msg::Place(ctx.props().place));
        }
        App { model, words: browser::words(), effects: vec![] }
    }

    fn update(&mut self, _ctx: &Context<Self>, msg: Msg) -> bool {
        self.effects.extend(update(&mut self.model, msg));
        // After each message, too: a page that is never hidden, say in a waiting room, learns of the day at the next tap.
        self.effects.extend(update(&mut self.model, Msg::Today(browser::today())));
        true
    }

    fn view(&self, ctx: &Context<Self>) -> Html {
        draw::screen(&view(&self.model, &self.words), ctx.link())
    }

    fn rendered(&mut self, _ctx: &Context<Self>, _first: bool) {
        self.effects.drain(..).for_each(browser::perform);
    }
}

/// Where messages go.
type Link = yew::html::Scope<App>;
