//! Draws a screen and turns what the person does into messages.
//!
//! Promises: decides nothing; a screen is drawn from its parts alone. Knows no rule, no question and no word.

mod draw;

use yew::prelude::*;

use crate::app::{Action, Effect, Model, Msg, update, view};
use crate::browser;
use crate::content::words::Words;

/// Starts the program in its place in the document. Without that place there is nothing to start in.
pub fn start() {
    browser::mark_door();
    if let Some(root) = browser::root() {
        yew::Renderer::<App>::with_root(root).render();
    }
}

/// The program: a model, the words, and the effects that wait for the next drawing.
struct App {
    model: Model,
    words: Words,
    effects: Vec<Effect>,
}

impl Component for App {
    type Message = Msg;
    type Properties = ();

    fn create(ctx: &Context<Self>) -> Self {
        let tapped = browser::early_tap();
        let early = [(Action::Start, Msg::Start), (Action::DangerNow, Msg::DangerNow)];
        if let Some((_, msg)) = early.iter().find(|(action, _)| tapped.as_deref() == Some(action.id())) {
            ctx.link().send_message(*msg);
        }
        App { model: Model::new(browser::parameter("region").as_deref()), words: browser::words(), effects: vec![] }
    }

    fn update(&mut self, _ctx: &Context<Self>, msg: Msg) -> bool {
        self.effects.extend(update(&mut self.model, msg));
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
