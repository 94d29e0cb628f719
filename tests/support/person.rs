//! Someone who goes through the program with answers prepared.

#![allow(dead_code, reason = "each test binary uses its own share of this")]

use back_check::app::{Action, Effect, Model, Msg, Part, Phase, Screen, update, view};
use back_check::content::words::english;
use back_check::content::{Kind, QUESTIONS};

use crate::support::{Said, choice_named};

/// A person: what they would say, and the program in front of them.
pub(crate) struct Person {
    pub(crate) said: Said,
    pub(crate) model: Model,
}

impl Person {
    pub(crate) fn new(said: &Said) -> Self {
        Person { said: said.clone(), model: Model::new(None) }
    }

    pub(crate) fn tell(&mut self, msg: Msg) -> Vec<Effect> {
        update(&mut self.model, msg)
    }

    pub(crate) fn screen(&self) -> Screen {
        view(&self.model, &english())
    }

    /// Picks what they would say to the question in front of them.
    pub(crate) fn pick(&mut self) {
        let Phase::Question { at, .. } = self.model.phase else { panic!("there is no question") };
        let name = QUESTIONS[at.index()].name();
        if QUESTIONS[at.index()].kind == Kind::Multiple {
            for option in self.model.answers.get(at).iter().collect::<Vec<_>>() {
                self.tell(Msg::Pick(back_check::content::Choice { question: at, option }, false));
            }
        }
        for option in self.said.0.get(name).unwrap_or_else(|| panic!("no answer to `{name}`")).clone() {
            self.tell(Msg::Pick(choice_named(name, &option), true));
        }
    }

    /// Answers question after question until something else stands there; how many there were.
    pub(crate) fn answer_on(&mut self) -> usize {
        let mut asked = 0;
        while matches!(self.model.phase, Phase::Question { .. }) {
            self.pick();
            self.tell(Msg::Next);
            asked += 1;
            assert!(asked < 60, "the questions do not end");
        }
        asked
    }

    pub(crate) fn go_to_review(&mut self) {
        self.tell(Msg::Start);
        self.answer_on();
        assert_eq!(self.model.phase, Phase::Review);
    }

    pub(crate) fn go_to_menu(&mut self) {
        self.go_to_review();
        self.tell(Msg::Next);
        self.tell(Msg::SeeStretches);
        self.answer_on();
        assert_eq!(self.model.phase, Phase::Menu);
    }
}

/// All parts of a screen, groups before what they hold.
pub(crate) fn all_parts(screen: &Screen) -> Vec<Part> {
    fn collect(parts: &[Part], found: &mut Vec<Part>) {
        for part in parts {
            found.push(part.clone());
            if let Part::Group(_, _, inner) | Part::Button(_, _, _, inner) = part {
                collect(inner, found);
            }
        }
    }
    let mut found = Vec::new();
    collect(&screen.parts, &mut found);
    found
}

/// What can be pressed on a screen, in the order of reading.
pub(crate) fn actions(screen: &Screen) -> Vec<Action> {
    let action = |part: &Part| match part {
        Part::Button(_, action, ..) => Some(*action),
        Part::Place(..) => Some(Action::Place),
        Part::Dial(..) => Some(Action::Dial),
        Part::Visit(..) => Some(Action::Appointment),
        _ => None,
    };
    all_parts(screen).iter().filter_map(action).collect()
}

/// All words of a screen.
pub(crate) fn texts(screen: &Screen) -> String {
    screen.parts.iter().flat_map(Part::texts).collect::<Vec<_>>().join("\n")
}

/// The values of a hook on a screen, in order.
pub(crate) fn marks(screen: &Screen, hook: &str) -> Vec<&'static str> {
    let of_part = |part: &Part| match part {
        Part::Group(_, marks, _) => marks.iter().filter(|(name, _)| *name == hook).map(|(_, value)| *value).collect(),
        _ => vec![],
    };
    all_parts(screen).iter().flat_map(of_part).collect()
}

/// The percentage of the bar, and the number of questions still to come.
pub(crate) fn progress(screen: &Screen) -> (u8, usize) {
    let bar =
        all_parts(screen).iter().find_map(|part| if let Part::Bar(percent) = part { Some(*percent) } else { None });
    let words = texts(screen);
    let line = words.lines().next().unwrap_or_default();
    let ahead = line.split_whitespace().find_map(|word| word.parse().ok()).unwrap_or(0);
    (bar.expect("a question has a bar"), ahead)
}
