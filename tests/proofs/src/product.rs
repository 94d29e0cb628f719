//! The model of the product: the data the program runs on, term by term.
//!
//! Promises: translates every condition, drops and simplifies none. Knows nothing of diagrams.

use back_check::content::ids::IDS;
use back_check::content::{self, CARDS, Choice, INSTEAD, QUESTIONS, ROWS, RULES, STRETCHES, Unanswered};

use crate::model::{Card, Cond, Model, Pick, Question, Row, Rule, Stretch};

impl Model {
    /// What the program runs on.
    #[must_use]
    pub fn product() -> Model {
        Model {
            questions: QUESTIONS.iter().map(question).collect(),
            rules: RULES
                .iter()
                .map(|rule| Rule { name: rule.name.to_owned(), level: rule.level, when: cond(&rule.when) })
                .collect(),
            cards: CARDS.iter().map(|card| Card { name: card.name.to_owned(), when: cond(&card.when) }).collect(),
            rows: ROWS
                .iter()
                .map(|row| Row { id: row.id.to_owned(), when: cond(&row.when), cells: row.cells.to_vec() })
                .collect(),
            stretches: STRETCHES.iter().map(stretch).collect(),
            instead: (cond(&INSTEAD.when), INSTEAD.last_part),
        }
    }
}

fn pick(choice: Choice) -> Pick {
    Pick { question: choice.question.index(), option: usize::from(choice.option) }
}

fn question(question: &content::Question) -> Question {
    let ids = &IDS[question.id.index()];
    Question {
        id: ids.question.to_owned(),
        options: ids.options.iter().map(|&option| option.to_owned()).collect(),
        kind: question.kind,
        part: question.part,
        shown: cond(&question.shown),
        hidden: question.hidden.iter().map(|(choice, when)| (usize::from(choice.option), cond(when))).collect(),
        alone: question.alone.iter().map(|choice| usize::from(choice.option)).collect(),
        not_sure: question.not_sure.as_ref().map(|it| {
            let counts_as = it.counts_as.iter().map(|choice| usize::from(choice.option)).collect();
            (usize::from(it.option.option), counts_as)
        }),
        unanswered_is_not_sure: question.unanswered == Unanswered::NotSure,
    }
}

fn stretch(stretch: &content::Stretch) -> Stretch {
    let needs = |form: &content::Form| Cond::All(form.needs.iter().map(|need| cond(&need.met)).collect());
    Stretch {
        id: stretch.id.to_owned(),
        partner: stretch.partner,
        full: needs(&stretch.full),
        easier: needs(&stretch.easier),
    }
}

fn cond(when: &content::Cond) -> Cond {
    match when {
        content::Cond::All(parts) => Cond::All(parts.iter().map(cond).collect()),
        content::Cond::Any(parts) => Cond::Any(parts.iter().map(cond).collect()),
        content::Cond::Not(part) => Cond::Not(Box::new(cond(part))),
        content::Cond::Is(choice) => Cond::Is(pick(*choice)),
        content::Cond::AtLeast(choice) => Cond::AtLeast(pick(*choice)),
        content::Cond::Count(least, choices) => {
            Cond::Count(usize::from(*least), choices.iter().map(|choice| Cond::Is(pick(*choice))).collect())
        }
        content::Cond::Term(term) => cond(&term.when),
        content::Cond::Fires(rule) => Cond::Fires(rule.index()),
        content::Cond::Asked(question) => Cond::Asked(question.index()),
        content::Cond::Answered(question) => Cond::Answered(question.index()),
        content::Cond::Level(level) => Cond::Level(*level),
    }
}
