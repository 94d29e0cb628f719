//! A condition in the shape in which it is said: nested groups made flat, answers to one question put together, and the
//! conjunction that encodes a range of pain numbers read as that range.
//!
//! Promises: a clause holds exactly where its condition does (a test walks thousands of answers). Knows no words.

use back_check::content::{Choice, Cond, Kind, Level, QUESTIONS, QuestionId, RuleId, Term};

/// A condition as it is said.
#[derive(Clone, Debug)]
pub(super) enum Clause {
    /// Every one of these; with none, always.
    All(Vec<Clause>),
    /// At least one of these; with none, never.
    Any(Vec<Clause>),
    /// Not every one of these.
    NotAll(Vec<Clause>),
    /// Not one of these.
    NoneOf(Vec<Clause>),
    /// Answers to one question.
    Answers(How, Vec<Choice>),
    /// "Not sure" to one of several questions.
    NotSure(Vec<Choice>),
    /// A number from the first to the last of a scale; or none of these.
    Range(Holds, QuestionId, u8, u8),
    /// A defined term.
    Term(Holds, &'static Term),
    /// Another level rule.
    Fires(Holds, RuleId),
    /// A question that is asked.
    Asked(Holds, QuestionId),
    /// A question that the person answered.
    Answered(Holds, QuestionId),
    /// The outcome.
    Level(Holds, Level),
}

/// Whether a thing must hold, or must not.
pub(super) type Holds = bool;

/// How many of some answers to one question.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum How {
    /// One or more.
    Any,
    /// Every one.
    All,
    /// Not one.
    None,
    /// At least so many.
    AtLeast(u8),
}

/// The clause of a condition.
pub(super) fn clause(cond: &'static Cond) -> Clause {
    match cond {
        Cond::All(parts) => group(flat(parts, true), true),
        Cond::Any(parts) => group(flat(parts, false), false),
        Cond::Not(part) => not(part),
        Cond::Is(choice) => Clause::Answers(How::Any, vec![*choice]),
        Cond::AtLeast(choice) => from(*choice),
        Cond::Count(least, choices) => Clause::Answers(How::AtLeast(*least), choices.to_vec()),
        Cond::Term(term) => Clause::Term(true, term),
        Cond::Fires(rule) => Clause::Fires(true, *rule),
        Cond::Asked(question) => Clause::Asked(true, *question),
        Cond::Answered(question) => Clause::Answered(true, *question),
        Cond::Level(level) => Clause::Level(true, *level),
    }
}

/// The clause of a condition that must not hold.
fn not(cond: &'static Cond) -> Clause {
    match cond {
        Cond::Not(part) => clause(part),
        _ => match clause(cond) {
            Clause::All(parts) => Clause::NotAll(parts),
            Clause::Any(parts) => Clause::NoneOf(parts),
            Clause::NotAll(parts) => Clause::All(parts),
            Clause::NoneOf(parts) => Clause::Any(parts),
            Clause::Answers(How::Any, options) => Clause::Answers(How::None, options),
            Clause::Answers(How::None, options) => Clause::Answers(How::Any, options),
            Clause::Range(holds, scale, low, high) => Clause::Range(!holds, scale, low, high),
            Clause::Term(holds, term) => Clause::Term(!holds, term),
            Clause::Fires(holds, rule) => Clause::Fires(!holds, rule),
            Clause::Asked(holds, question) => Clause::Asked(!holds, question),
            Clause::Answered(holds, question) => Clause::Answered(!holds, question),
            Clause::Level(holds, level) => Clause::Level(!holds, level),
            other @ (Clause::Answers(..) | Clause::NotSure(_)) => Clause::NoneOf(vec![other]),
        },
    }
}

/// This option of an ordered question or a later one.
fn from(choice: Choice) -> Clause {
    let question = &QUESTIONS[choice.question.index()];
    let not_sure = question.not_sure.as_ref().map(|it| it.option.option);
    let last = (0..question.option_count() as u8).rev().find(|option| Some(*option) != not_sure).unwrap_or_default();
    match question.kind {
        Kind::Scale => Clause::Range(true, choice.question, choice.option, last),
        Kind::Single | Kind::Multiple => {
            let option = |option| Choice { question: choice.question, option };
            Clause::Answers(How::Any, (choice.option..=last).map(option).collect())
        }
    }
}

/// The clauses of the parts of a group; groups of the same kind within it are taken apart.
fn flat(parts: &'static [Cond], all: bool) -> Vec<Clause> {
    let mut clauses = Vec::new();
    for part in parts {
        match (clause(part), all) {
            (Clause::All(inner), true) | (Clause::Any(inner), false) => clauses.extend(inner),
            (clause, _) => clauses.push(clause),
        }
    }
    clauses
}

/// A group with what belongs together put together. A group of one is that one.
pub(super) fn group(parts: Vec<Clause>, all: bool) -> Clause {
    let mut grouped: Vec<Clause> = Vec::new();
    for part in parts {
        if !grouped.iter_mut().any(|earlier| join(earlier, &part, all)) {
            grouped.push(part);
        }
    }
    if !all {
        grouped = not_sure_together(grouped);
    }
    match (grouped.len(), all) {
        (1, _) => grouped.remove(0),
        (_, true) => Clause::All(grouped),
        (_, false) => Clause::Any(grouped),
    }
}

/// Takes a clause into an earlier one of its group if the two can be said as one.
fn join(earlier: &mut Clause, clause: &Clause, all: bool) -> bool {
    match (earlier, clause) {
        (Clause::Answers(how, options), Clause::Answers(other, more)) if options[0].question == more[0].question => {
            let one_each = options.len() == 1 && more.len() == 1;
            let joined = match (*how, *other, all) {
                (How::Any, How::Any, false) => How::Any,
                (How::None, How::None, true) => How::None,
                (How::All | How::Any, How::Any, true) if *how == How::All || one_each => How::All,
                _ => return false,
            };
            *how = joined;
            options.extend(more.iter().filter(|choice| !options.contains(choice)).copied().collect::<Vec<_>>());
            true
        }
        (Clause::Range(true, scale, _, high), Clause::Range(false, other, from, last))
            if all && scale == other && last == high =>
        {
            *high = from - 1;
            true
        }
        _ => false,
    }
}

/// Puts "not sure" to several questions together.
fn not_sure_together(parts: Vec<Clause>) -> Vec<Clause> {
    let unsure = |part: &Clause| match part {
        Clause::Answers(How::Any, options) if options.len() == 1 && is_not_sure(options[0]) => Some(options[0]),
        _ => None,
    };
    let all: Vec<Choice> = parts.iter().filter_map(unsure).collect();
    let Some(first) = parts.iter().position(|part| unsure(part).is_some()).filter(|_| all.len() > 1) else {
        return parts;
    };
    let mut rest: Vec<Clause> = parts.into_iter().filter(|part| unsure(part).is_none()).collect();
    rest.insert(first.min(rest.len()), Clause::NotSure(all));
    rest
}

/// Whether an option is its question's "not sure".
pub(super) fn is_not_sure(choice: Choice) -> bool {
    QUESTIONS[choice.question.index()].not_sure.as_ref().is_some_and(|it| it.option == choice)
}

#[cfg(test)]
mod tests {
    use back_check::assessment::{Answers, Facts, Gaps, Picks, outcome, walk};
    use back_check::content::{Kind, Part, QUESTIONS};

    use super::super::uses;
    use super::{Clause, How, clause};

    /// Whether a clause holds, read as its words say.
    fn holds(clause: &Clause, facts: &Facts) -> bool {
        match clause {
            Clause::All(parts) => parts.iter().all(|part| holds(part, facts)),
            Clause::Any(parts) => parts.iter().any(|part| holds(part, facts)),
            Clause::NotAll(parts) => !parts.iter().all(|part| holds(part, facts)),
            Clause::NoneOf(parts) => !parts.iter().any(|part| holds(part, facts)),
            Clause::Answers(how, options) => {
                let picked = options.iter().filter(|option| facts.has(**option)).count();
                match how {
                    How::Any => picked > 0,
                    How::All => picked == options.len(),
                    How::None => picked == 0,
                    How::AtLeast(least) => picked >= usize::from(*least),
                }
            }
            Clause::NotSure(options) => options.iter().any(|option| facts.has(*option)),
            Clause::Range(must, question, low, high) => {
                let number =
                    |option: &u8| facts.has(back_check::content::Choice { question: *question, option: *option });
                (*low..=*high).any(|option| number(&option)) == *must
            }
            Clause::Term(must, term) => facts.hold(&term.when) == *must,
            Clause::Fires(must, rule) => facts.fires(*rule) == *must,
            Clause::Asked(must, question) => facts.asked(*question) == *must,
            Clause::Answered(must, question) => facts.hold(&back_check::content::Cond::Answered(*question)) == *must,
            Clause::Level(must, level) => facts.hold(&back_check::content::Cond::Level(*level)) == *must,
        }
    }

    /// Answers at random, the same each time.
    fn random_answers(seed: &mut u64) -> Answers {
        let mut next = |below: u64| {
            *seed = seed.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
            (*seed >> 33) % below
        };
        let mut answers = Answers::new();
        for question in &QUESTIONS {
            let options = question.option_count() as u64;
            let picks = match question.kind {
                _ if next(8) == 0 => continue,
                Kind::Single | Kind::Scale => Picks::only(next(options) as u8),
                Kind::Multiple => (0..=next(3)).fold(Picks::NONE, |picks, _| picks.with(next(options) as u8)),
            };
            answers.set(question.id, picks);
        }
        answers
    }

    #[test]
    fn a_clause_holds_where_its_condition_does() {
        let conditions: Vec<_> = uses::all().into_iter().map(|(_, cond)| (cond, clause(cond))).collect();
        let mut seed = 1;
        let mut held = vec![false; conditions.len()];
        for _ in 0..4_000 {
            let facts = outcome(&walk(&random_answers(&mut seed), Part::Menu, Gaps::NotSure)).facts;
            for (at, (cond, clause)) in conditions.iter().enumerate() {
                assert_eq!(facts.hold(cond), holds(clause, &facts), "{cond:?} is not {clause:?}");
                held[at] |= facts.hold(cond);
            }
        }
        let often = held.iter().filter(|held| **held).count();
        assert!(often * 10 > held.len() * 7, "the answers try {often} of {} conditions only", held.len());
    }
}
