//! Answers in a file, and their assessment as data: for reviewers, tests and other programs. Native only.
//!
//! Promises: an unknown question or option, a contradiction or a wrong form is an error that names it; nothing is guessed and
//! nothing dropped in silence. The form of both sides stands in docs/assess.md.

use std::fmt;

use serde::Serialize;
use serde::de::{Deserialize, Deserializer, Error as _, MapAccess, SeqAccess, Visitor};

use super::{Answers, Gaps, LeftOut, Menu, Outcome, Reason, Verdict, menu, outcome, walk};
use crate::content::ids::IDS;
use crate::content::{CARDS, Choice, Kind, Level, Part, QUESTIONS, Question, ROWS, STRETCHES, Variant};

/// Answers as a file has them: question ids with option ids, in the order of the file.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct AnswerFile(Vec<(String, Vec<String>)>);

impl<'de> Deserialize<'de> for AnswerFile {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        struct Entries;
        impl<'de> Visitor<'de> for Entries {
            type Value = AnswerFile;
            fn expecting(&self, out: &mut fmt::Formatter) -> fmt::Result {
                out.write_str("an object of question ids and answers")
            }
            fn visit_map<M: MapAccess<'de>>(self, mut map: M) -> Result<AnswerFile, M::Error> {
                let mut entries: Vec<(String, Vec<String>)> = Vec::new();
                while let Some((question, given)) = map.next_entry::<String, Given>()? {
                    if entries.iter().any(|(earlier, _)| *earlier == question) {
                        return Err(M::Error::custom(format!("question \"{question}\" stands twice")));
                    }
                    entries.push((question, given.0));
                }
                Ok(AnswerFile(entries))
            }
        }
        deserializer.deserialize_map(Entries)
    }
}

/// The answer to one question: a list of option ids, one option id, or a whole number.
struct Given(Vec<String>);

impl<'de> Deserialize<'de> for Given {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        struct OneOrMore;
        impl<'de> Visitor<'de> for OneOrMore {
            type Value = Given;
            fn expecting(&self, out: &mut fmt::Formatter) -> fmt::Result {
                out.write_str("a list of option ids, one option id, or a whole number")
            }
            fn visit_str<E>(self, option: &str) -> Result<Given, E> {
                Ok(Given(vec![option.to_owned()]))
            }
            fn visit_u64<E>(self, number: u64) -> Result<Given, E> {
                Ok(Given(vec![number.to_string()]))
            }
            fn visit_seq<S: SeqAccess<'de>>(self, mut list: S) -> Result<Given, S::Error> {
                let mut options = Vec::new();
                while let Some(option) = list.next_element::<OptionId>()? {
                    options.push(option.0);
                }
                Ok(Given(options))
            }
        }
        deserializer.deserialize_any(OneOrMore)
    }
}

/// An option in a list: its id, or a whole number.
struct OptionId(String);

impl<'de> Deserialize<'de> for OptionId {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        struct One;
        impl Visitor<'_> for One {
            type Value = OptionId;
            fn expecting(&self, out: &mut fmt::Formatter) -> fmt::Result {
                out.write_str("an option id or a whole number")
            }
            fn visit_str<E>(self, option: &str) -> Result<OptionId, E> {
                Ok(OptionId(option.to_owned()))
            }
            fn visit_u64<E>(self, number: u64) -> Result<OptionId, E> {
                Ok(OptionId(number.to_string()))
            }
        }
        deserializer.deserialize_any(One)
    }
}

/// What is wrong with answers in a file.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Complaint {
    /// No question has this id.
    UnknownQuestion(String),
    /// The question has no option of this id.
    UnknownOption {
        /// The question.
        question: &'static str,
        /// The option that is not there.
        option: String,
    },
    /// A single choice with several answers.
    Several {
        /// The question.
        question: &'static str,
    },
    /// "None" and the like beside something.
    Contradiction {
        /// The question.
        question: &'static str,
        /// The option that denies.
        denial: &'static str,
        /// One that it denies.
        option: &'static str,
    },
}

impl fmt::Display for Complaint {
    fn fmt(&self, out: &mut fmt::Formatter) -> fmt::Result {
        match self {
            Complaint::UnknownQuestion(id) => write!(out, "there is no question \"{id}\""),
            Complaint::UnknownOption { question, option } => {
                let options = IDS.iter().find(|ids| ids.question == *question).map_or(&[][..], |ids| ids.options);
                write!(out, "question \"{question}\" has no option \"{option}\"; it has: {}", options.join(", "))
            }
            Complaint::Several { question } => write!(out, "question \"{question}\" takes one answer only"),
            Complaint::Contradiction { question, denial, option } => {
                write!(out, "question \"{question}\": \"{denial}\" cannot stand beside \"{option}\"")
            }
        }
    }
}

impl std::error::Error for Complaint {}

impl AnswerFile {
    /// The answers it stands for.
    ///
    /// # Errors
    /// The first thing that is wrong with it.
    pub fn answers(&self) -> Result<Answers, Complaint> {
        let mut answers = Answers::new();
        for (id, options) in &self.0 {
            let question = QUESTIONS.iter().find(|question| question.name() == id);
            let question = question.ok_or_else(|| Complaint::UnknownQuestion(id.clone()))?;
            let mut picks = answers.get(question.id);
            for option in options {
                picks = picks.with(find_option(question, option)?.option);
            }
            let picked: Vec<u8> = picks.iter().collect();
            if question.kind != Kind::Multiple && picked.len() > 1 {
                return Err(Complaint::Several { question: question.name() });
            }
            contradiction(question, &picked)?;
            answers.set(question.id, picks);
        }
        Ok(answers)
    }
}

fn find_option(question: &Question, id: &str) -> Result<Choice, Complaint> {
    let not_sure = question.not_sure.as_ref().filter(|_| id == "not-sure").map(|it| it.option);
    let place = IDS[question.id.index()].options.iter().position(|option| *option == id);
    place
        .map(|place| Choice { question: question.id, option: place as u8 })
        .or(not_sure)
        .ok_or_else(|| Complaint::UnknownOption { question: question.name(), option: id.to_owned() })
}

fn contradiction(question: &Question, picked: &[u8]) -> Result<(), Complaint> {
    let Some(denial) = question.denial.filter(|denial| picked.contains(&denial.option)) else { return Ok(()) };
    let not_sure = question.not_sure.as_ref().map(|it| it.option.option);
    let denied = picked.iter().find(|option| **option != denial.option && Some(**option) != not_sure);
    denied.map_or(Ok(()), |denied| {
        let ids = IDS[question.id.index()].options;
        Err(Complaint::Contradiction {
            question: question.name(),
            denial: ids[usize::from(denial.option)],
            option: ids[usize::from(*denied)],
        })
    })
}

/// An assessment as data.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Assessment {
    /// The level; none where a card stands instead of an outcome.
    pub level: Option<Level>,
    /// The level rules that fire, in table order.
    pub rules: Vec<&'static str>,
    /// The stretches that are offered.
    pub stretches: Vec<OfferedStretch>,
    /// The stretches that are left out.
    pub left_out: Vec<LeftOutStretch>,
    /// The cards that are shown beside the outcome or in its place.
    pub cards: Vec<&'static str>,
    /// Questions that would be asked and have no answer.
    pub unanswered: Vec<&'static str>,
}

/// A stretch that is offered.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct OfferedStretch {
    /// Its id.
    pub id: &'static str,
    /// The form in which it is offered.
    pub variant: Variant,
}

/// A stretch that is left out.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct LeftOutStretch {
    /// Its id.
    pub id: &'static str,
    /// Rows of the matrix; or `level-…` where the level offers none, `no-outcome`, or `needs-…` for what is missing.
    pub because: Vec<String>,
}

/// Assesses answers as they are: what is not answered counts as clinical.md 3, "Unanswered", has it.
#[must_use]
pub fn assess(answers: &Answers) -> Assessment {
    let check = walk(answers, Part::Plan, Gaps::NotSure);
    let mut taken = outcome(&check);
    let mut asked = check;
    if matches!(taken.verdict, Verdict::Level(level) if level.offers_stretches()) {
        asked = walk(answers, Part::Menu, Gaps::NotSure);
        taken = outcome(&asked);
    }
    let Menu { offered, left_out } = menu(&taken);
    Assessment {
        level: taken.verdict.level(),
        rules: taken.rule_names(),
        stretches: offered
            .iter()
            .map(|offer| OfferedStretch { id: STRETCHES[offer.stretch].id, variant: offer.variant })
            .collect(),
        left_out: left_out.iter().map(LeftOutStretch::from).collect(),
        cards: card_names(&taken),
        unanswered: asked.unanswered.iter().map(|question| QUESTIONS[question.index()].name()).collect(),
    }
}

fn card_names(outcome: &Outcome) -> Vec<&'static str> {
    outcome.cards.iter().map(|card| CARDS[*card].name).collect()
}

impl From<&LeftOut> for LeftOutStretch {
    fn from(left_out: &LeftOut) -> Self {
        let because = match &left_out.reason {
            Reason::Level(level) => vec![format!("level-{}", level.id())],
            Reason::NoOutcome => vec!["no-outcome".to_owned()],
            Reason::Rows(rows) => rows.iter().map(|row| ROWS[*row].id.to_owned()).collect(),
            Reason::Missing(needs) => needs.iter().map(|need| format!("needs-{need}")).collect(),
        };
        LeftOutStretch { id: STRETCHES[left_out.stretch].id, because }
    }
}
