//! Ways in which a condition can come to hold: sets of answers, each tried on the program itself.
//!
//! Promises: a run that is told was walked by the program and ended where it says. What must *not* be answered is left
//! to the program to refuse. Knows no question, option or rule by name.

use std::collections::BTreeSet;
use std::sync::LazyLock;

use back_check::assessment::{Answers, End, Gaps, Walk, walk};
use back_check::content::{Choice, Cond, Kind, Level, Part, QUESTIONS, Question, QuestionId, RULES, Rule, RuleId};

use super::uses::{Depth, User, users_of};

/// Answers that together make a condition hold, as far as answers can.
type Way = BTreeSet<Choice>;

/// The answers of someone of whom only the mildest rules have anything to say.
static CALM: LazyLock<Answers> = LazyLock::new(|| {
    let mut answers = Answers::new();
    for question in &QUESTIONS {
        answers.pick(question.denial.unwrap_or_else(|| calmest(question)));
    }
    answers
});

/// The option of which the mildest rules have anything to say.
fn calmest(question: &Question) -> Choice {
    let options = (0..question.option_count() as u8).map(|option| Choice { question: question.id, option });
    let offered = options.filter(|option| question.not_sure.as_ref().is_none_or(|it| it.option != *option));
    let severity = |option: &Choice| {
        let users = users_of(|named| named.options.contains(option)).into_iter().filter_map(|(user, at)| match user {
            User::Rule(rule) if at <= Depth::Terms => Some(rule),
            _ => None,
        });
        let from = |rule: &&Rule| counted_from(&rule.when).is_some_and(|from| from_below(from, *option));
        let rules = users.chain(RULES.iter().filter(from).map(|rule| rule.id));
        let levels: Vec<Level> = rules.map(|rule| RULES[rule.index()].level).collect();
        (levels.iter().max().copied(), levels.len())
    };
    offered.min_by_key(severity).unwrap_or(Choice { question: question.id, option: 0 })
}

/// Whether a number counts from another on, which is not the first: from the first on, every number does.
fn from_below(from: Choice, option: Choice) -> bool {
    from.question == option.question && from.option > 0 && from.option <= option.option
}

/// The first number from which a condition counts, if it does.
fn counted_from(cond: &Cond) -> Option<Choice> {
    match cond {
        Cond::AtLeast(choice) => Some(*choice),
        Cond::All(parts) | Cond::Any(parts) => parts.iter().find_map(counted_from),
        _ => None,
    }
}

/// The ways in which a condition can come to hold.
fn ways(cond: &Cond) -> Vec<Way> {
    match cond {
        Cond::All(parts) => parts.iter().fold(vec![Way::new()], |ways_so_far, part| crossed(&ways_so_far, &ways(part))),
        Cond::Any(parts) => parts.iter().flat_map(ways).collect(),
        Cond::Is(choice) | Cond::AtLeast(choice) => vec![Way::from([*choice])],
        Cond::Count(least, choices) => vec![choices.iter().copied().take(usize::from(*least)).collect()],
        Cond::Term(term) => ways(&term.when),
        Cond::Fires(rule) => ways(&RULES[rule.index()].when),
        Cond::Asked(question) | Cond::Answered(question) => ways(&QUESTIONS[question.index()].shown),
        Cond::Not(Cond::Is(choice)) => [Way::new()].into_iter().chain(others(*choice)).collect(),
        Cond::Not(_) | Cond::Level(_) => vec![Way::new()],
    }
}

/// The other answers to a single choice.
fn others(choice: Choice) -> impl Iterator<Item = Way> {
    let question = &QUESTIONS[choice.question.index()];
    let options = 0..if question.kind == Kind::Single { question.option_count() as u8 } else { 0 };
    let others = options.filter(move |option| *option != choice.option);
    others.map(move |option| Way::from([Choice { question: choice.question, option }]))
}

fn crossed(some: &[Way], others: &[Way]) -> Vec<Way> {
    some.iter().flat_map(|one| others.iter().map(move |other| one.union(other).copied().collect())).collect()
}

/// A way with what it takes for its questions to be asked.
fn with_askings(way: Way) -> Vec<Way> {
    let questions: BTreeSet<QuestionId> = way.iter().map(|choice| choice.question).collect();
    let shown = questions.iter().map(|question| ways(&QUESTIONS[question.index()].shown));
    let all = shown.fold(vec![way.clone()], |so_far, shown| crossed(&so_far, &shown));
    all.into_iter().flat_map(|more| if more == way { vec![more] } else { with_askings(more) }).collect()
}

/// The answers of a way, calm in all else; none if it asks for two answers where one is possible.
fn answers(way: &Way) -> Option<Answers> {
    let mut answers = CALM.clone();
    for question in &QUESTIONS {
        let picked: Vec<Choice> = way.iter().filter(|choice| choice.question == question.id).copied().collect();
        match question.kind {
            Kind::Single if picked.len() > 1 => return None,
            // A higher number takes a lower one in.
            Kind::Scale => picked.last().into_iter().for_each(|choice| answers.pick(*choice)),
            _ => picked.iter().for_each(|choice| answers.pick(*choice)),
        }
    }
    Some(answers)
}

/// Runs of the program, one for each way in which a condition can come to hold.
pub(super) fn runs(cond: &Cond, last: Part) -> Vec<Walk> {
    let ways: BTreeSet<Way> = ways(cond).into_iter().flat_map(with_askings).collect();
    ways.iter().filter_map(answers).map(|answers| walk(&answers, last, Gaps::NotSure)).collect()
}

/// The emergency rules that end the check, with the questions at which each does, in the order of asking.
pub(super) fn emergency_stops() -> Vec<(RuleId, Vec<QuestionId>)> {
    let rules = RULES.iter().filter(|rule| rule.level == Level::Emergency);
    rules
        .map(|rule| {
            let ends = runs(&rule.when, Part::Menu).into_iter().filter_map(|run| match run.end {
                End::Emergency(at) if run.facts.fires(rule.id) => Some(at),
                _ => None,
            });
            (rule.id, ends.collect::<BTreeSet<_>>().into_iter().collect())
        })
        .collect()
}

#[cfg(test)]
mod tests {
    use back_check::assessment::{Gaps, outcome, walk};
    use back_check::content::ids::{danger_now, legs_walk, pain, pattern, pee_poo_numb, spread};
    use back_check::content::{Level, Part, rules};

    use super::{CALM, emergency_stops};

    #[test]
    fn calm_answers_are_calm() {
        let outcome = outcome(&walk(&CALM, Part::Menu, Gaps::NotSure));
        assert_eq!(outcome.verdict.level(), Some(Level::SelfCare), "{:?}", outcome.rule_names());
    }

    #[test]
    fn an_emergency_ends_where_its_last_sign_is_asked() {
        let stops = emergency_stops();
        let at = |rule| stops.iter().find(|(id, _)| *id == rule).map(|(_, at)| at.clone()).unwrap_or_default();
        assert_eq!(at(rules::R_E05), [pee_poo_numb::Q]);
        assert_eq!(at(rules::R_E06), [pee_poo_numb::Q, legs_walk::Q, spread::Q]);
        assert_eq!(at(rules::R_E03), [danger_now::Q, pain::Q, pattern::Q]);
        for (rule, questions) in &stops {
            assert!(!questions.is_empty(), "{} ends the check nowhere", rule.name());
        }
    }
}
