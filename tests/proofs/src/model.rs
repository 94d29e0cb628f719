//! What the diagrams are made from: questions, rules, cards, rows and stretches with conditions as plain trees.
//!
//! Promises: holds all that bears on the level, the rules, the cards, the menu and the questions asked, and nothing else; owns
//! its conditions, so that a changed copy (a mutant) is cheap. Knows nothing of where it comes from, or of diagrams.

use back_check::content::{Cell, Kind, Level, Part};

/// A question, by its place in the order of asking.
pub type QuestionAt = usize;

/// One option of one question, by their places.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Pick {
    /// The question.
    pub question: QuestionAt,
    /// The option.
    pub option: usize,
}

/// A condition over what counts as picked.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub enum Cond {
    /// All of them hold; always, if there is none.
    All(Vec<Cond>),
    /// At least one of them holds; never, if there is none.
    Any(Vec<Cond>),
    /// It does not hold.
    Not(Box<Cond>),
    /// The option counts as picked.
    Is(Pick),
    /// Of the options of an ordered question, this one or a later one counts as picked; `not sure` is none of them.
    AtLeast(Pick),
    /// At least so many of these hold.
    Count(usize, Vec<Cond>),
    /// A level rule fires, by its place.
    Fires(usize),
    /// The question is asked.
    Asked(QuestionAt),
    /// The question is asked and has an answer of the person's own.
    Answered(QuestionAt),
    /// The final level is exactly this.
    Level(Level),
}

impl Cond {
    /// Always holds.
    pub const ALWAYS: Cond = Cond::All(Vec::new());
    /// Never holds.
    pub const NEVER: Cond = Cond::Any(Vec::new());

    /// The conditions directly within.
    #[must_use]
    pub fn parts(&self) -> Vec<&Cond> {
        match self {
            Cond::All(parts) | Cond::Any(parts) | Cond::Count(_, parts) => parts.iter().collect(),
            Cond::Not(part) => vec![part],
            _ => vec![],
        }
    }
}

/// A question.
#[derive(Clone, Debug)]
pub struct Question {
    /// Its id.
    pub id: String,
    /// The ids of its options.
    pub options: Vec<String>,
    /// How many options may be picked.
    pub kind: Kind,
    /// The part of the check it belongs to.
    pub part: Part,
    /// When it is asked.
    pub shown: Cond,
    /// Options that are not offered while a condition holds, by place.
    pub hidden: Vec<(usize, Cond)>,
    /// Options that push all others out, by place.
    pub alone: Vec<usize>,
    /// The option that is its "not sure", and what that counts as.
    pub not_sure: Option<(usize, Vec<usize>)>,
    /// Whether no answer counts as "not sure" (else as nothing picked).
    pub unanswered_is_not_sure: bool,
}

impl Question {
    /// The place of an option.
    #[must_use]
    pub fn option(&self, id: &str) -> Option<usize> {
        self.options.iter().position(|option| option == id)
    }
}

/// A level rule.
#[derive(Clone, Debug)]
pub struct Rule {
    /// Its name.
    pub name: String,
    /// The outcome is at least this severe when it fires.
    pub level: Level,
    /// When it fires.
    pub when: Cond,
}

/// A card.
#[derive(Clone, Debug)]
pub struct Card {
    /// Its name.
    pub name: String,
    /// When it is shown.
    pub when: Cond,
}

/// A row of the block matrix.
#[derive(Clone, Debug)]
pub struct Row {
    /// Its id.
    pub id: String,
    /// When it applies.
    pub when: Cond,
    /// One cell a stretch.
    pub cells: Vec<Cell>,
}

/// A stretch: what its two forms take.
#[derive(Clone, Debug)]
pub struct Stretch {
    /// Its id.
    pub id: String,
    /// Whether another person helps.
    pub partner: bool,
    /// What the full form takes.
    pub full: Cond,
    /// What the easier form takes.
    pub easier: Cond,
}

/// All that bears on an outcome.
#[derive(Clone, Debug)]
pub struct Model {
    /// The questions, in the order of asking.
    pub questions: Vec<Question>,
    /// The level rules, in table order.
    pub rules: Vec<Rule>,
    /// The cards.
    pub cards: Vec<Card>,
    /// The rows of the block matrix.
    pub rows: Vec<Row>,
    /// The stretches.
    pub stretches: Vec<Stretch>,
    /// When a card stands in place of an outcome, and the last part that is still asked.
    pub instead: (Cond, Part),
}

impl Model {
    /// A question by its id.
    #[must_use]
    pub fn question(&self, id: &str) -> Option<QuestionAt> {
        self.questions.iter().position(|question| question.id == id)
    }

    /// An option by the ids of the question and of itself.
    #[must_use]
    pub fn pick(&self, question: &str, option: &str) -> Option<Pick> {
        let question = self.question(question)?;
        Some(Pick { question, option: self.questions[question].option(option)? })
    }

    /// A rule by its name.
    #[must_use]
    pub fn rule(&self, name: &str) -> Option<usize> {
        self.rules.iter().position(|rule| rule.name == name)
    }

    /// `question=option`.
    #[must_use]
    pub fn spelled(&self, pick: Pick) -> String {
        let question = &self.questions[pick.question];
        format!("{}={}", question.id, question.options[pick.option])
    }
}
