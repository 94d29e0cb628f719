//! Conditions in short words, for the edges of the graph.
//!
//! Promises: short, not whole: a label is cut after its first words. The whole condition stands with the question.

use back_check::content::{Choice, Cond, Kind, QUESTIONS};

use super::book::Book;
use super::clause::{Clause, How, clause, group};
use super::links::term_name;
use super::say::{either, numbers};

/// How long a label may be before it is cut.
const LONGEST: usize = 26;

/// A condition in short words; what is an alternative of more than one word stands on a line of its own.
pub(super) fn short(book: &Book, cond: &'static Cond) -> String {
    match clause(cond) {
        Clause::NoneOf(parts) => format!("unless {}", either(&each(book, &parts))),
        Clause::Answers(How::None, options) => format!("unless {}", labels(book, &options)),
        Clause::Any(parts) => match group(parts.into_iter().map(told).collect(), false) {
            Clause::Any(parts) => each(book, &parts).join("\nor "),
            clause => said(book, &clause),
        },
        clause => said(book, &clause),
    }
}

/// A term told by what it stands for.
fn told(part: Clause) -> Clause {
    match part {
        Clause::Term(true, term) => clause(&term.when),
        other => other,
    }
}

fn each(book: &Book, parts: &[Clause]) -> Vec<String> {
    parts.iter().map(|part| said(book, part)).collect()
}

fn said(book: &Book, clause: &Clause) -> String {
    match clause {
        Clause::All(parts) => each(book, parts).join(", and "),
        Clause::Any(parts) => each(book, parts).join(", or "),
        Clause::NotAll(parts) => format!("not: {}", each(book, parts).join(" and ")),
        Clause::NoneOf(parts) => format!("not {}", either(&each(book, parts))),
        Clause::Answers(How::None, options) => format!("not {}", labels(book, options)),
        Clause::Answers(How::AtLeast(least), options) => format!("{least} of {}", labels(book, options)),
        Clause::Answers(How::All, options) => format!("all of {}", labels(book, options)),
        Clause::Answers(How::Any, options) => match all_but(options) {
            Some(others) => format!("any answer but {}", labels(book, &others)),
            None => labels(book, options),
        },
        Clause::NotSure(options) => format!("not sure at one of {} questions", options.len()),
        Clause::Range(holds, scale, low, high) => {
            let number = |option| book.say(Choice { question: *scale, option }.label());
            let question = &QUESTIONS[scale.index()];
            let last = question.option_count() - 2;
            let numbers = if usize::from(*high) == last && low != high {
                format!("{} or more", number(*low))
            } else {
                numbers(*low, *high, number)
            };
            format!("{}{} {numbers}", not(*holds), question.name())
        }
        Clause::Term(true, term) => said(book, &self::clause(&term.when)),
        Clause::Term(false, term) => format!("not {}", term_name(term)),
        Clause::Fires(holds, rule) => format!("{}{}", not(*holds), rule.name()),
        Clause::Asked(holds, question) | Clause::Answered(holds, question) => {
            format!("{}{} asked", not(*holds), QUESTIONS[question.index()].name())
        }
        Clause::Level(holds, level) => format!("{}{}", not(*holds), book.say(level.word())),
    }
}

fn not(holds: bool) -> &'static str {
    if holds { "" } else { "not " }
}

fn labels(book: &Book, options: &[Choice]) -> String {
    let cut = |option: &Choice| {
        let others: Vec<String> = all(*option).filter(|it| it != option).map(|it| book.say(it.label())).collect();
        format!("“{}”", cut(&book.say(option.label()), &others))
    };
    either(&options.iter().map(cut).collect::<Vec<_>>())
}

/// All options of an option's question.
fn all(option: Choice) -> impl Iterator<Item = Choice> {
    let question = option.question;
    (0..QUESTIONS[question.index()].option_count() as u8).map(move |option| Choice { question, option })
}

/// The options of a single choice that are left where most are named. "Not sure" is not left if it counts as one of
/// them.
fn all_but(options: &[Choice]) -> Option<Vec<Choice>> {
    let question = &QUESTIONS[options[0].question.index()];
    let counts = |option: &Choice| {
        let not_sure = question.not_sure.as_ref().filter(|it| it.option == *option);
        options.contains(option) || not_sure.is_some_and(|it| it.counts_as.iter().any(|it| options.contains(it)))
    };
    let others: Vec<Choice> = all(options[0]).filter(|option| !counts(option)).collect();
    let single = question.kind == Kind::Single;
    (single && !others.is_empty() && others.len() < options.len()).then_some(others)
}

/// The first words of a label: as many as tell it from the others.
fn cut(label: &str, others: &[String]) -> String {
    let first = label.split([',', ':', '(']).next().unwrap_or(label).trim_end();
    let mut words = String::new();
    for word in label.split(' ') {
        let enough = words.len() >= first.len() || words.len() + word.len() >= LONGEST;
        if !words.is_empty() && enough && !others.iter().any(|other| other.starts_with(&words)) {
            break;
        }
        if !words.is_empty() {
            words.push(' ');
        }
        words.push_str(word);
    }
    let shortened = words.len() < label.len();
    let words = words.trim_end_matches([',', ':']);
    if shortened { format!("{words}…") } else { words.to_owned() }
}

#[cfg(test)]
mod tests {
    use back_check::content::ids::{cough, inflam, injury_signs, pregnancy, seen, trend, unsteady_speed};
    use back_check::content::{INSTEAD, QUESTIONS, QuestionId};

    use super::super::book::Book;
    use super::short;

    #[test]
    fn an_edge_says_its_condition_in_short() {
        let book = Book::english().expect("the cases can be read");
        let of = |question: QuestionId| short(&book, &QUESTIONS[question.index()].shown);
        assert_eq!(of(cough::Q), "pain 4 or more");
        assert_eq!(of(trend::Q), "pain 1 or more\nor not “Under 1 week”");
        assert_eq!(of(injury_signs::Q), "any answer but “No” or “Only an old one that…”");
        assert_eq!(of(unsteady_speed::Q), "“Heavy or wobbly legs…” or “Clumsy or numb hands…”");
        assert_eq!(of(pregnancy::Q), "unless “70 or over” or “Under 10”");
        assert_eq!(
            of(seen::Q),
            "any answer but “Under 1 week” or “1 week to under 3 weeks”\nor “A slipped or bulging disc”"
        );
        assert_eq!(of(inflam::Q), "“30 minutes or more…”, and “18 to 49”");
        let instead = short(&book, &INSTEAD.when);
        assert_eq!(instead, "“Someone else, who is not…” or “Someone here who cannot…”");
    }
}
