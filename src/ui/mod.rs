//! Draws a screen and turns what the person does into messages.
//!
//! Promises: decides nothing; a screen is drawn from its data alone; every variable list is keyed. Knows no rule, no question
//! and no word.

mod element;
mod icons;
mod menu;
mod outcome;
mod pages;
mod parts;
mod question;
mod review;
mod stretch;
mod welcome;

use yew::prelude::*;

use crate::app::{Action, Effect, Model, Msg, Screen, update, view};
use crate::browser;
use crate::content::Level;
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
        let screen = view(&self.model, &self.words);
        let link = ctx.link();
        let name = screen.name();
        let root = |part: &str, level: Option<Level>| parts::screen(name, part, level);
        let drawn = match screen {
            Screen::Welcome(page) => welcome::draw(root("", None), &page, link),
            Screen::Question(page) => question::draw(root(page.id, None), &page, link),
            Screen::Review(page) => review::draw(root("", None), &page, link),
            Screen::Outcome(page) => outcome::draw(root("", page.level), &page, link),
            Screen::Staff(page) => pages::staff(root("", Some(page.level)), &page, link),
            Screen::Menu(page) => menu::draw(root("", None), &page, link),
            Screen::Stretch(page) => stretch::draw(root(page.id, None), &page, link),
            Screen::About(page) => pages::about(root("", None), &page, link),
            Screen::Restart(page) => pages::confirm(root("", None), &page, link),
        };
        drawn.html()
    }

    fn rendered(&mut self, _ctx: &Context<Self>, _first: bool) {
        self.effects.drain(..).for_each(browser::perform);
    }
}

/// Where messages go.
type Link = yew::html::Scope<App>;
