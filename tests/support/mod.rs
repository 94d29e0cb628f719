//! Answers in a compact notation, and what the engine makes of them.
//!
//! A case is a low-risk adult with some answers changed: `"pain=5 spread=thigh,tingle"`. The adult's answers to follow-up
//! questions are harmless ones, and do not count unless the case brings the question up. `aim=` leaves a question unanswered.

#![allow(dead_code, reason = "each test binary uses its own share of this")]

use std::collections::BTreeMap;

use back_check::assessment::file::{Assessment, assess};
use back_check::assessment::{Answers, End, Gaps, Outcome, Picks, Walk, outcome, walk};
use back_check::content::ids::IDS;
use back_check::content::{Choice, Kind, Level, Part, QUESTIONS, Question, QuestionId, RULES, RuleId, Variant};

/// The 18 questions that a low-risk adult sees, with answers that mean no harm.
const LOW_RISK_ADULT: &str = "who-for=me age=18-49 danger-now=none pee-poo-numb=none legs-walk=none stroke-signs=none \
    injury=none ill=none bones-joints=none body-health=none pregnancy=no \
    where=low spread=no pain=0 pattern=stiff duration=lt1w aim=ease popped=no";

/// Answers to the follow-up questions that mean no harm.
const HARMLESS_FOLLOW_UPS: &str = "child-age=16-17 unsteady-speed=months injury-checked=yes-ok injury-signs=none \
    disc-when=settled surgery-when=old pregnancy-signs=none cant-do=yes sleep=no cough=no trend=better seen=no \
    am-stiff=short inflam=none after-pop=fine habit=rare";

/// Everything at hand, and a helper with whom everything is agreed.
pub(crate) const ALL_KIT: &str =
    "limits=none kit=mat,bed,chair,towel,roller,partner partner-ok=say-stop,stop-word,no-push,let-go";

/// Answers by question id.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) struct Said(pub(crate) BTreeMap<String, Vec<String>>);

impl Said {
    pub(crate) fn nothing() -> Self {
        Said(BTreeMap::new())
    }

    /// The low-risk adult with these answers changed.
    pub(crate) fn adult(changes: &str) -> Self {
        Said::nothing().but(LOW_RISK_ADULT).but(HARMLESS_FOLLOW_UPS).but(changes)
    }

    /// Nothing but the answers to the 18 questions, with these changed.
    pub(crate) fn only_asked(changes: &str) -> Self {
        Said::nothing().but(LOW_RISK_ADULT).but(changes)
    }

    /// These answers with some changed; `question=` takes an answer away.
    pub(crate) fn but(&self, changes: &str) -> Self {
        let mut said = self.clone();
        for change in changes.split_whitespace() {
            let (question, options) = change.split_once('=').unwrap_or_else(|| panic!("`{change}` has no `=`"));
            question_named(question);
            if options.is_empty() {
                said.0.remove(question);
            } else {
                said.0.insert(question.to_owned(), options.split(',').map(str::to_owned).collect());
            }
        }
        said
    }

    /// These answers without those from a question on, in the order of asking.
    pub(crate) fn before(&self, question: QuestionId) -> Self {
        Said(
            self.0
                .iter()
                .filter(|(id, _)| question_named(id).id < question)
                .map(|(k, v)| (k.clone(), v.clone()))
                .collect(),
        )
    }

    pub(crate) fn has(&self, question: &str, option: &str) -> bool {
        self.0.get(question).is_some_and(|options| options.iter().any(|it| it == option))
    }

    /// The ids of the questions that two sets of answers answer differently.
    pub(crate) fn differences(&self, other: &Said) -> Vec<String> {
        let ids = self.0.keys().chain(other.0.keys().filter(|id| !self.0.contains_key(*id)));
        ids.filter(|id| self.0.get(*id) != other.0.get(*id)).cloned().collect()
    }

    /// # Panics
    /// If a file with these answers would be refused.
    pub(crate) fn answers(&self) -> Answers {
        let mut answers = Answers::new();
        for (id, options) in &self.0 {
            let question = question_named(id);
            let picks = options.iter().fold(Picks::NONE, |picks, option| picks.with(choice_named(id, option).option));
            let several = picks.iter().count() > 1;
            assert!(!several || question.kind == Kind::Multiple, "`{id}` takes one answer, not {options:?}");
            let beside = options.iter().filter(|option| *option != "not-sure").count() > 1;
            assert!(
                !question.denial.is_some_and(|it| picks.has(it.option)) || !beside,
                "`{id}` denies itself: {options:?}"
            );
            answers.set(question.id, picks);
        }
        answers
    }

    pub(crate) fn assessed(&self) -> Assessment {
        assess(&self.answers())
    }

    /// The walk up to the outcome, taking the answers as they are.
    pub(crate) fn walked(&self) -> Walk {
        walk(&self.answers(), Part::Plan, Gaps::NotSure)
    }

    pub(crate) fn outcome(&self) -> Outcome {
        outcome(&self.walked())
    }

    /// The walk through everything that the level allows to be asked.
    pub(crate) fn walked_to_the_menu(&self) -> Walk {
        let answers = self.answers();
        let check = walk(&answers, Part::Plan, Gaps::NotSure);
        match outcome(&check).verdict.level() {
            Some(level) if level.offers_stretches() => walk(&answers, Part::Menu, Gaps::NotSure),
            _ => check,
        }
    }

    /// The ids of the questions asked.
    pub(crate) fn asked(&self) -> Vec<&'static str> {
        names(&self.walked_to_the_menu().asked)
    }
}

/// What the low-risk adult with these answers changed comes to.
pub(crate) fn assessed(changes: &str) -> Assessment {
    Said::adult(changes).assessed()
}

pub(crate) fn names(questions: &[QuestionId]) -> Vec<&'static str> {
    questions.iter().map(|question| name(*question)).collect()
}

pub(crate) fn name(question: QuestionId) -> &'static str {
    IDS[question.index()].question
}

pub(crate) fn question_named(id: &str) -> &'static Question {
    QUESTIONS.iter().find(|question| question.name() == id).unwrap_or_else(|| panic!("there is no question `{id}`"))
}

pub(crate) fn options_of(question: &Question) -> &'static [&'static str] {
    IDS[question.id.index()].options
}

pub(crate) fn choice_named(question: &str, option: &str) -> Choice {
    let question = question_named(question);
    let options = options_of(question);
    // "Not sure" about a pregnancy is its `maybe`.
    let option = if option == "not-sure" && !options.contains(&option) { "maybe" } else { option };
    let place = options.iter().position(|it| *it == option);
    let place = place.unwrap_or_else(|| panic!("`{}` has no option `{option}`", question.name()));
    Choice { question: question.id, option: place as u8 }
}

/// `question=option`.
pub(crate) fn spelled(choice: Choice) -> String {
    let ids = &IDS[choice.question.index()];
    format!("{}={}", ids.question, ids.options[usize::from(choice.option)])
}

pub(crate) fn rule_named(name: &str) -> RuleId {
    RULES.iter().find(|rule| rule.name == name).unwrap_or_else(|| panic!("there is no rule {name}")).id
}

pub(crate) fn level_named(id: &str) -> Level {
    Level::ALL.into_iter().find(|level| level.id() == id).unwrap_or_else(|| panic!("there is no level `{id}`"))
}

/// Where a walk ended: a question's id, `EMERGENCY`, or `END`.
pub(crate) fn ended(end: End) -> String {
    match end {
        End::Question(question) => name(question).to_owned(),
        End::Emergency(_) => "EMERGENCY".to_owned(),
        End::Complete => "END".to_owned(),
    }
}

/// `full`, `easier` or `-` for a stretch.
pub(crate) fn offer_of(assessment: &Assessment, stretch: &str) -> &'static str {
    match assessment.stretches.iter().find(|offered| offered.id == stretch).map(|offered| offered.variant) {
        Some(Variant::Full) => "full",
        Some(Variant::Easier) => "easier",
        None => "-",
    }
}

/// Why a stretch is left out; empty if it is offered.
pub(crate) fn left_out_because(assessment: &Assessment, stretch: &str) -> Vec<String> {
    assessment.left_out.iter().find(|it| it.id == stretch).map(|it| it.because.clone()).unwrap_or_default()
}

/// Every option of every question but `not-sure`'s neighbours: question, option id.
pub(crate) fn every_option() -> impl Iterator<Item = (&'static Question, &'static str)> {
    QUESTIONS.iter().flat_map(|question| options_of(question).iter().map(move |option| (question, *option)))
}

pub(crate) fn is_multiple(question: &str) -> bool {
    question_named(question).kind == Kind::Multiple
}

/// Collects what is wrong, so that one run shows all of it.
#[derive(Default)]
pub(crate) struct Complaints(Vec<String>);

impl Complaints {
    pub(crate) fn unless(&mut self, fine: bool, complaint: impl FnOnce() -> String) {
        if !fine {
            self.0.push(complaint());
        }
    }

    /// # Panics
    /// If there are any.
    pub(crate) fn report(self) {
        assert!(self.0.is_empty(), "{} complaints:\n{}", self.0.len(), self.0.join("\n"));
    }
}
