//! What is on the screen: plain data with every word in place, ready to be drawn.
//!
//! Promises: whoever draws it needs no decision of its own; the level shown, its colour and its words come from one value.

use super::model::Msg;
use crate::content::{Kind, Level, Variant};

/// A screen.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Screen {
    /// The first screen.
    Welcome(Welcome),
    /// A question.
    Question(QuestionPage),
    /// The answers before the outcome.
    Review(Review),
    /// The outcome.
    Outcome(OutcomePage),
    /// What to show to the staff.
    Staff(Staff),
    /// The stretches.
    Menu(MenuPage),
    /// One stretch.
    Stretch(StretchPage),
    /// About this check.
    About(About),
    /// "Clear all answers and start again?"
    Restart(Confirm),
}

impl Screen {
    /// The value of `data-screen` on the screen's root.
    #[must_use]
    pub const fn name(&self) -> &'static str {
        match self {
            Screen::Welcome(_) => "welcome",
            Screen::Question(_) => "question",
            Screen::Review(_) => "review",
            Screen::Outcome(_) => "outcome",
            Screen::Staff(_) => "staff",
            Screen::Menu(_) => "menu",
            Screen::Stretch(_) => "stretch",
            Screen::About(_) => "about",
            Screen::Restart(_) => "restart",
        }
    }
}

/// The value of `data-action` on a control. This is the full list.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[allow(missing_docs)]
pub enum Action {
    Start,
    DangerNow,
    Next,
    Back,
    Why,
    Mistake,
    Change,
    SeeStretches,
    OpenStretch,
    ShowStaff,
    About,
    Restart,
    Wipe,
    Dial,
    Place,
    Print,
}

impl Action {
    /// The value of `data-action`.
    #[must_use]
    pub const fn id(self) -> &'static str {
        match self {
            Action::Start => "start",
            Action::DangerNow => "danger-now",
            Action::Next => "next",
            Action::Back => "back",
            Action::Why => "why",
            Action::Mistake => "mistake",
            Action::Change => "change",
            Action::SeeStretches => "see-stretches",
            Action::OpenStretch => "open-stretch",
            Action::ShowStaff => "show-staff",
            Action::About => "about",
            Action::Restart => "restart",
            Action::Wipe => "wipe",
            Action::Dial => "dial",
            Action::Place => "place",
            Action::Print => "print",
        }
    }
}

/// A button.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Button {
    /// What it is called in the DOM.
    pub action: Action,
    /// Its label.
    pub label: String,
    /// What a press means.
    pub msg: Msg,
}

/// A link that dials a number.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Dial {
    /// Its label, with the number as it is written.
    pub label: String,
    /// The `tel:` address.
    pub href: String,
}

/// The choice of where the reader is.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PlacePicker {
    /// Its label.
    pub label: String,
    /// The names of the places, in the order of their places in the content.
    pub names: Vec<String>,
    /// The chosen one.
    pub chosen: usize,
    /// A note on that place's numbers.
    pub note: Option<String>,
}

/// A heading with lines below it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Section {
    /// The heading.
    pub title: String,
    /// The lines.
    pub lines: Vec<String>,
}

/// The danger signs and what to do: on the first screen, and what the shell falls back on when the program fails.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct DangerPanel {
    /// The heading.
    pub title: String,
    /// The signs.
    pub signs: Vec<String>,
    /// What to do, in a sentence.
    pub what_to_do: String,
    /// Numbers to dial, where the place is known.
    pub dials: Vec<Dial>,
}

/// The first screen.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Welcome {
    /// The name of the product.
    pub product: String,
    /// The heading: one sentence of promise.
    pub title: String,
    /// A line that meets people where they are.
    pub lead: String,
    /// That the answers were just wiped.
    pub notice: Option<String>,
    /// The danger signs.
    pub danger: DangerPanel,
    /// "One of these is happening now".
    pub danger_now: Button,
    /// "Start the check".
    pub start: Button,
    /// Short facts: how long, private, not a diagnosis.
    pub notes: Vec<String>,
    /// Where the reader is.
    pub place: PlacePicker,
    /// "About this check".
    pub about: Button,
}

/// An option of a question.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct OptionRow {
    /// The value of the input.
    pub value: &'static str,
    /// Its label.
    pub label: String,
    /// A hint under it.
    pub hint: Option<String>,
    /// Whether it is picked.
    pub picked: bool,
    /// Whether it stands a little apart: "none of these", "not sure".
    pub apart: bool,
    /// The choice it stands for.
    pub choice: crate::content::Choice,
}

/// Why a question is asked.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Why {
    /// "Why do you ask?"
    pub label: String,
    /// The reason.
    pub text: String,
    /// "Sources", and what they are.
    pub sources: Section,
}

/// A question.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct QuestionPage {
    /// Its id.
    pub id: &'static str,
    /// How many options may be picked.
    pub kind: Kind,
    /// "About 7 more".
    pub progress: String,
    /// How far along, from 0 to 100. It never falls from one question to the next.
    pub percent: u8,
    /// That someone answers for another person.
    pub banner: Option<String>,
    /// The question.
    pub heading: String,
    /// One line of help.
    pub help: Option<String>,
    /// "Tick all that fit".
    pub several: Option<String>,
    /// The options on offer.
    pub options: Vec<OptionRow>,
    /// That an answer is missing.
    pub error: Option<String>,
    /// Why it is asked.
    pub why: Why,
    /// Back.
    pub back: Button,
    /// Next.
    pub next: Button,
}

/// An answered question.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ReviewRow {
    /// The question's id.
    pub id: &'static str,
    /// The question.
    pub question: String,
    /// The answers.
    pub answers: Vec<String>,
    /// "Change", and for a screen reader what.
    pub change: Button,
    /// What the change button changes, for those who cannot see the row.
    pub change_of: String,
}

/// The answers before the outcome.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Review {
    /// The heading.
    pub title: String,
    /// One line.
    pub lead: String,
    /// The answers, part by part.
    pub groups: Vec<(String, Vec<ReviewRow>)>,
    /// Back.
    pub back: Button,
    /// "See the result".
    pub next: Button,
}

/// A reason for the outcome.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Because {
    /// The rule.
    pub rule: &'static str,
    /// What to do.
    pub advice: String,
    /// Why.
    pub reason: String,
    /// The answers it follows from, in the question's words.
    pub said: Vec<String>,
}

/// A card beside the outcome, or in its place.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct CardBox {
    /// The rule's name.
    pub rule: &'static str,
    /// The title.
    pub title: String,
    /// The text.
    pub text: String,
    /// What helps instead.
    pub instead: Option<String>,
}

/// What one change would lead to.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Change {
    /// The level it would lead to.
    pub level: Level,
    /// The level's word.
    pub word: String,
    /// The changes, each in the question's words.
    pub items: Vec<String>,
}

/// The outcome as a care card.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct OutcomePage {
    /// The level; none where a card stands instead of an outcome.
    pub level: Option<Level>,
    /// The word on the band, or the title of the card that stands instead: the heading.
    pub word: String,
    /// What to do, in one sentence.
    pub advice: String,
    /// What the level means.
    pub meaning: String,
    /// Numbers to dial, the main one first.
    pub dials: Vec<Dial>,
    /// Where the reader is, where there is something to dial.
    pub place: Option<PlacePicker>,
    /// "See stretches".
    pub see_stretches: Option<Button>,
    /// "Show this to the staff".
    pub staff: Option<Button>,
    /// "Because you said", and the reasons.
    pub because: (String, Vec<Because>),
    /// Cards.
    pub cards: Vec<CardBox>,
    /// What to do meanwhile.
    pub meanwhile: Option<Section>,
    /// "What would change this", and what.
    pub change: Option<(String, Vec<Change>)>,
    /// The safety net.
    pub safety_net: Option<Section>,
    /// Not a diagnosis; the review status.
    pub small: Vec<String>,
    /// Back, or "I ticked that by mistake" on an emergency card.
    pub back: Button,
    /// Print, start again, about: none but print on an emergency card.
    pub more: Vec<Button>,
}

/// What to show to the staff.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Staff {
    /// The heading.
    pub title: String,
    /// What this is.
    pub lead: String,
    /// The level.
    pub level: Level,
    /// The level's word.
    pub word: String,
    /// Signs, history and the rest, in clinical words.
    pub sections: Vec<Section>,
    /// Where it comes from: version, not a diagnosis.
    pub small: Vec<String>,
    /// Back.
    pub back: Button,
    /// Print.
    pub print: Button,
}

/// A stretch in the menu.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct MenuItem {
    /// The stretch's id.
    pub id: &'static str,
    /// The form in which it is offered.
    pub variant: Variant,
    /// What it is and does.
    pub what: String,
    /// Where, position, time.
    pub chips: Vec<String>,
    /// "Easier version for you, because …".
    pub easier: Option<String>,
    /// Opens it; labelled with its name.
    pub open: Button,
}

/// A stretch that is left out.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct LeftOutItem {
    /// The stretch's id.
    pub id: &'static str,
    /// Its name.
    pub name: String,
    /// Why.
    pub because: Vec<String>,
    /// What to do instead.
    pub instead: String,
}

/// The stretches.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct MenuPage {
    /// The heading.
    pub title: String,
    /// One line.
    pub lead: String,
    /// Cards that bear on it.
    pub cards: Vec<CardBox>,
    /// The stretches offered.
    pub offered: Vec<MenuItem>,
    /// What is always possible: a short walk.
    pub always: Section,
    /// Left out because it is not safe: heading and stretches.
    pub left_out: Option<(String, Vec<LeftOutItem>)>,
    /// Left out for want of something: heading and stretches.
    pub not_now: Option<(String, Vec<LeftOutItem>)>,
    /// What must never be done.
    pub never: Section,
    /// Back.
    pub back: Button,
    /// About, start again.
    pub more: Vec<Button>,
}

/// One stretch.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct StretchPage {
    /// The stretch's id.
    pub id: &'static str,
    /// The form shown.
    pub variant: Variant,
    /// Its name: the heading.
    pub name: String,
    /// What it is and does.
    pub what: String,
    /// Where, position, direction.
    pub chips: Vec<String>,
    /// "Easier version for you, because …", and what it changes.
    pub easier: Option<String>,
    /// What is needed.
    pub needs: Option<String>,
    /// How long and how often.
    pub dose: String,
    /// Steps, with their heading.
    pub steps: Section,
    /// What to feel, mistakes, cautions, later, harder, who it is not for: quiet sections.
    pub sections: Vec<Section>,
    /// When to stop.
    pub stop: Section,
    /// Sources, and which numbers come from them.
    pub sources: Section,
    /// Back.
    pub back: Button,
}

/// About this check.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct About {
    /// The heading.
    pub title: String,
    /// What it is for, what it is not, privacy, the pop, the never list, review status, licences, version.
    pub sections: Vec<Section>,
    /// The sources.
    pub sources: Section,
    /// Back.
    pub back: Button,
    /// Wipe.
    pub wipe: Button,
}

/// A question with two buttons.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Confirm {
    /// The question.
    pub title: String,
    /// What it means.
    pub text: String,
    /// Yes.
    pub yes: Button,
    /// No.
    pub back: Button,
}
