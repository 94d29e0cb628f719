//! Who looks at what: every condition of the content, and the questions, options, terms and rules that each names.
//!
//! Promises: made from the conditions themselves, so that "looked at by" cannot leave one out. Knows no words.

use std::collections::BTreeSet;

use back_check::content::{
    CARDS, Choice, Cond, INSTEAD, NEEDS, Need, QUESTIONS, QuestionId, ROWS, RULES, RuleId, TERMS, Term,
};

/// Whose condition it is.
#[derive(Clone, Copy, Debug)]
pub(super) enum User {
    /// A level rule.
    Rule(RuleId),
    /// A card, by its place.
    Card(usize),
    /// A row of the block matrix, by its place.
    Row(usize),
    /// A defined term.
    Term(&'static Term),
    /// When a question is asked.
    Question(QuestionId),
    /// When an option is not offered.
    Hidden(Choice),
    /// When a thing that a stretch needs is there.
    Need(&'static Need),
    /// When a card stands in place of an outcome.
    Instead,
}

/// Every condition of the content, with whose it is.
pub(super) fn all() -> Vec<(User, &'static Cond)> {
    let rules = RULES.iter().map(|rule| (User::Rule(rule.id), &rule.when));
    let cards = CARDS.iter().enumerate().map(|(at, card)| (User::Card(at), &card.when));
    let rows = ROWS.iter().enumerate().map(|(at, row)| (User::Row(at), &row.when));
    let terms = TERMS.iter().map(|term| (User::Term(term), &term.when));
    let questions = QUESTIONS.iter().map(|question| (User::Question(question.id), &question.shown));
    let hidden = QUESTIONS.iter().flat_map(|question| question.hidden);
    let hidden = hidden.map(|(choice, cond)| (User::Hidden(*choice), cond));
    let needs = NEEDS.iter().map(|need| (User::Need(need), &need.met));
    let instead = [(User::Instead, &INSTEAD.when)];
    rules.chain(cards).chain(rows).chain(terms).chain(questions).chain(hidden).chain(needs).chain(instead).collect()
}

/// What a condition names.
#[derive(Clone, Debug, Default)]
pub(super) struct Named {
    /// Options; of a scale, every number that counts.
    pub(super) options: BTreeSet<Choice>,
    /// Questions, by an option or as such.
    pub(super) questions: BTreeSet<QuestionId>,
    /// Terms, by id.
    pub(super) terms: BTreeSet<&'static str>,
    /// Rules.
    pub(super) rules: BTreeSet<RuleId>,
}

/// How far names are followed.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Depth {
    /// What stands in the condition itself.
    Itself,
    /// And in the terms it uses.
    Terms,
    /// And in the rules it looks at.
    Rules,
}

impl Named {
    /// What a condition names.
    pub(super) fn by(cond: &'static Cond, depth: Depth) -> Named {
        let mut named = Named::default();
        named.add(cond, depth);
        named
    }

    fn add(&mut self, cond: &'static Cond, depth: Depth) {
        match cond {
            Cond::All(parts) | Cond::Any(parts) => parts.iter().for_each(|part| self.add(part, depth)),
            Cond::Not(part) => self.add(part, depth),
            Cond::Is(choice) => self.option(*choice),
            Cond::Count(_, choices) => choices.iter().for_each(|choice| self.option(*choice)),
            Cond::AtLeast(choice) => {
                self.questions.insert(choice.question);
            }
            Cond::Term(term) => {
                self.terms.insert(term.id);
                if depth >= Depth::Terms {
                    self.add(&term.when, depth);
                }
            }
            Cond::Fires(rule) => {
                self.rules.insert(*rule);
                if depth >= Depth::Rules {
                    self.add(&RULES[rule.index()].when, depth);
                }
            }
            Cond::Asked(question) | Cond::Answered(question) => {
                self.questions.insert(*question);
            }
            Cond::Level(_) => {}
        }
    }

    fn option(&mut self, choice: Choice) {
        self.options.insert(choice);
        self.questions.insert(choice.question);
    }
}

/// Those who name something, at the least depth at which they do.
pub(super) fn users_of(names: impl Fn(&Named) -> bool) -> Vec<(User, Depth)> {
    let depth = |cond| [Depth::Itself, Depth::Terms, Depth::Rules].into_iter().find(|at| names(&Named::by(cond, *at)));
    all().into_iter().filter_map(|(user, cond)| Some((user, depth(cond)?))).collect()
}

#[cfg(test)]
mod tests {
    use back_check::content::ids::{pain, spread};
    use back_check::content::{QUESTIONS, rules};

    use super::{Depth, User, users_of};

    #[test]
    fn a_question_is_looked_at_through_terms_and_rules() {
        let at = |question, rule| {
            let users = users_of(|named| named.questions.contains(&question));
            users.into_iter().find(|(user, _)| matches!(user, User::Rule(id) if *id == rule)).map(|(_, depth)| depth)
        };
        assert_eq!(at(spread::Q, rules::R_O02), Some(Depth::Itself));
        assert_eq!(at(spread::Q, rules::R_L22), Some(Depth::Terms));
        assert_eq!(at(spread::Q, rules::R_U01), Some(Depth::Rules));
        assert_eq!(at(spread::Q, rules::R_E01), None);
        assert_eq!(at(pain::Q, rules::R_O13), Some(Depth::Itself));
    }

    #[test]
    fn every_question_is_looked_at_by_someone() {
        for question in &QUESTIONS {
            assert!(!users_of(|named| named.questions.contains(&question.id)).is_empty(), "{}", question.name());
        }
    }
}
