//! What is on the screen: a tree of parts with every word in place, ready to be drawn.
//!
//! Promises: whoever draws it needs no decision of its own; the level shown, its colour and its words come from one value.
//! A screen is made of a few kinds of parts rather than of a type for each screen: so it is read alike by the program, the
//! packer and the tests, and takes a third of the Wasm.

use super::markup::{Group, Text};
use super::model::Msg;
use crate::content::Level;

/// A screen.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Screen {
    /// The value of `data-screen` on the screen's root.
    pub name: &'static str,
    /// What sets it apart from others of its name: the id of a question or stretch, or nothing.
    pub of: &'static str,
    /// The value of `data-level`, where there is a level.
    pub level: Option<Level>,
    /// Attributes of the root, for tests and assistive scripts.
    pub marks: Marks,
    /// What stands on it.
    pub parts: Vec<Part>,
}

/// `data-…` attributes and their values: the hooks that tests and assistive scripts rely on.
pub type Marks = Vec<(&'static str, &'static str)>;

/// A part of a screen.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Part {
    /// A text.
    Text(Text, String),
    /// Parts that belong together.
    Group(Group, Marks, Vec<Part>),
    /// A button.
    Button(Look, Action, Msg, Vec<Part>),
    /// A link that dials a number: its `tel:` address and its label.
    Dial(String, String),
    /// A link to another page, which opens beside this one: its address, its label, and that it does so.
    Visit(String, String, String),
    /// The choice of where the reader is: its label, the names of the places, and the chosen one.
    Place(String, Vec<String>, usize),
    /// An option of a question.
    Row(Row),
    /// How far along, in percent.
    Bar(u8),
    /// The sign of a level.
    Sign(Level),
    /// A drawing.
    Drawing(Drawing),
    /// A slider from 0 to 100 with what it means where it stands: its label, its value, the meaning.
    Pull(String, u8, String),
}

/// A drawing.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Drawing {
    /// Its class.
    pub class: &'static str,
    /// What it shows, in words. Empty where others say it beside the drawing.
    pub label: String,
    /// The part of the plane that it shows: left, top, width, height, in tenths of a centimetre.
    pub room: [i32; 4],
    /// Its strokes, the farthest first.
    pub strokes: Vec<Stroke>,
}

/// A stroke of a drawing.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Stroke {
    /// Its class: how it is painted.
    pub class: &'static str,
    /// Its path.
    pub path: String,
    /// What a tap on it does, where it does something.
    pub tap: Option<Msg>,
}

/// An option of a question.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Row {
    /// Whether others may be picked beside it: a checkbox, else a radio button.
    pub several: bool,
    /// The question's id.
    pub name: &'static str,
    /// The option's id.
    pub value: &'static str,
    /// Whether it is picked.
    pub picked: bool,
    /// Whether it stands a little apart: "none of these", "not sure".
    pub apart: bool,
    /// What taking it away and picking it do.
    pub msgs: [Msg; 2],
    /// Its label.
    pub label: String,
    /// A hint under it; may be empty.
    pub hint: String,
}

/// How a button looks.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Look {
    /// The one obvious next act.
    Main,
    /// Another act.
    Plain,
    /// As quiet as a link.
    Quiet,
    /// Back, at the top left of a screen that is read.
    Back,
    /// The name of a card that opens as a whole.
    Open,
    /// The way out of a session when something feels wrong.
    Wrong,
}

impl Look {
    /// The class of the button.
    #[must_use]
    pub const fn class(self) -> &'static str {
        match self {
            Look::Main => "button main",
            Look::Plain => "button",
            Look::Quiet => "button quiet",
            Look::Back => "button quiet back",
            Look::Open => "open",
            Look::Wrong => "button wrong",
        }
    }
}

macro_rules! actions {
    ($( $name:ident = $id:literal ),* $(,)?) => {
        /// The value of `data-action` on a control. This is the full list.
        #[derive(Clone, Copy, Debug, PartialEq, Eq)]
        #[allow(missing_docs)]
        pub enum Action { $($name),* }

        impl Action {
            /// The value of `data-action`.
            #[must_use]
            pub fn id(self) -> &'static str {
                static IDS: &[&str] = &[ $($id),* ];
                IDS[self as usize]
            }
        }
    };
}

actions! {
    Start = "start", DangerNow = "danger-now", Next = "next", Back = "back", Why = "why", Mistake = "mistake",
    Change = "change", SeeStretches = "see-stretches", OpenStretch = "open-stretch", ShowStaff = "show-staff",
    TurnLeft = "turn-left", TurnRight = "turn-right", Play = "play", OtherSide = "other-side", About = "about", PageSees = "page-sees", Appointment = "appointment", Restart = "restart", Wipe = "wipe", Dial = "dial", Place = "place", Print = "print",
    Plan = "plan", Earlier = "earlier", Swap = "swap", Drop = "drop", Begin = "begin", Ready = "ready", Pause = "pause",
    Resume = "resume", BackStretch = "back-stretch", Skip = "skip", Easier = "easier", SomethingWrong = "something-wrong",
    End = "end", FeltEasier = "felt-easier", FeltSame = "felt-same", FeltWorse = "felt-worse", Gone = "gone",
    Memory = "memory", GoOn = "go-on", Update = "update", SaveCopy = "save-copy", SaveLog = "save-log", OpenLog = "open-log",
    NotGone = "not-gone", PopClock = "pop-clock", Menu = "menu",
}

impl Part {
    /// All texts of the part, in the order of reading.
    #[must_use]
    pub fn texts(&self) -> Vec<&str> {
        match self {
            Part::Text(_, text) => vec![text],
            Part::Group(_, _, parts) | Part::Button(_, _, _, parts) => parts.iter().flat_map(Part::texts).collect(),
            Part::Dial(_, label) => vec![label],
            Part::Visit(_, label, beside) => vec![label, beside],
            Part::Place(label, names, _) => std::iter::once(label).chain(names).map(String::as_str).collect(),
            Part::Row(row) => vec![&row.label, &row.hint],
            Part::Drawing(drawing) => vec![&drawing.label],
            Part::Pull(label, _, meaning) => vec![label, meaning],
            Part::Bar(_) | Part::Sign(_) => vec![],
        }
    }
}
