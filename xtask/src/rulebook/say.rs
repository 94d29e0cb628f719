//! Conditions in plain words, as nested lists.
//!
//! Promises: an option is said by its label in the catalogue, with its question and its id; a term, a rule and a
//! question are links. Knows no question, option or rule by name.

use back_check::content::keys::Key;
use back_check::content::{Choice, Cond, FOR_OTHER, Kind, QUESTIONS, QuestionId, Term};
use maud::{Markup, html};

use super::book::Book;
use super::clause::{Clause, How, clause};
use super::links;

/// Up to how many options a term is told where it is used.
const TOLD: usize = 4;

impl Book {
    /// A condition in plain words.
    pub(super) fn condition(&self, cond: &'static Cond) -> Markup {
        match clause(cond) {
            Clause::All(parts) if parts.is_empty() => html! { p { "Always." } },
            Clause::Any(parts) if parts.is_empty() => html! { p { "Never." } },
            Clause::Term(true, term) => html! {
                div.when { (links::term(term)) ", that is: " (self.clause(&self::clause(&term.when))) }
            },
            clause => html! { div.when { (self.clause(&clause)) } },
        }
    }

    fn clause(&self, clause: &Clause) -> Markup {
        match clause {
            Clause::All(parts) => self.group("All of these:", parts),
            Clause::Any(parts) => self.group("Any of these:", parts),
            Clause::NotAll(parts) => self.group("Not all of these together:", parts),
            Clause::NoneOf(parts) => self.group("None of these:", parts),
            Clause::Answers(how, options) => self.answers(*how, options),
            Clause::NotSure(options) => html! {
                b { "“Not sure” to any of these questions:" }
                ul { @for option in options { li { (self.question(option.question)) " " (option_code(*option)) } } }
            },
            Clause::Range(holds, scale, low, high) => self.range(*holds, *scale, *low, *high),
            Clause::Term(holds, term) => html! { (not(*holds)) (links::term(term)) (self.told(term)) },
            Clause::Fires(holds, rule) => html! {
                "rule " (links::rule(rule.name())) @if *holds { " fires" } @else { " does " b { "not" } " fire" }
            },
            Clause::Asked(holds, question) => html! {
                "the question " (self.question(*question)) " is " (not(*holds)) "asked"
            },
            Clause::Answered(holds, question) => html! {
                "the question " (self.question(*question)) " was " (not(*holds)) "asked and answered"
            },
            Clause::Level(holds, level) => html! { "the outcome is " (not(*holds)) (self.level(*level)) },
        }
    }

    fn group(&self, title: &str, parts: &[Clause]) -> Markup {
        html! { b { (title) } ul { @for part in parts { li { (self.clause(part)) } } } }
    }

    fn answers(&self, how: How, options: &[Choice]) -> Markup {
        let title = match (how, options.len()) {
            (How::Any, 1) => "",
            (How::None, 1) => "not",
            (How::Any, _) => "any of:",
            (How::None, _) => "none of:",
            (How::All, _) => "all of:",
            (How::AtLeast(least), _) => return self.options(&format!("at least {least} of:"), options),
        };
        self.options(title, options)
    }

    fn options(&self, title: &str, options: &[Choice]) -> Markup {
        html! {
            (self.question(options[0].question)) " "
            @if let [option] = options {
                @if !title.is_empty() { b { (title) } " " }
                (self.option(*option))
            } @else {
                code { (QUESTIONS[options[0].question.index()].name()) } " "
                b { (title) }
                ul { @for option in options {
                    li { (self.answer(*option)) " " code { (option_id(*option)) } (noted(*option)) }
                } }
            }
        }
    }

    /// An option by its label, with its id.
    pub(super) fn option(&self, option: Choice) -> Markup {
        html! {
            (self.answer(option)) " " (option_code(option)) (noted(option))
        }
    }

    /// An option by its label.
    pub(super) fn answer(&self, option: Choice) -> Markup {
        html! { span.answer { "“" (self.say(option.label())) "”" } }
    }

    fn range(&self, holds: bool, scale: QuestionId, low: u8, high: u8) -> Markup {
        let question = &QUESTIONS[scale.index()];
        let number = |option: u8| self.say(Choice { question: scale, option }.label());
        let stands_for = question.not_sure.iter().flat_map(|it| it.counts_as).map(|choice| choice.option);
        html! {
            (links::link(&links::question_anchor(scale), question.name())) " " (not(holds))
            span.answer { (numbers(low, high, number)) }
            @for option in stands_for.filter(|option| (low..=high).contains(option)) {
                " " small { "(“Not sure” counts as " (number(option)) ")" }
            }
        }
    }

    /// What a term stands for, where that is short.
    fn told(&self, term: &'static Term) -> Markup {
        let (word, options) = match clause(&term.when) {
            Clause::Answers(How::Any, options) if options.len() <= TOLD => ("", options),
            Clause::Answers(How::None, options) if options.len() <= TOLD => ("not ", options),
            _ => return html! {},
        };
        let all: Vec<String> = options.iter().map(|option| format!("“{}”", self.say(option.label()))).collect();
        html! { " " small { "(" (word) (either(&all)) ")" } }
    }

    /// A question by its wording, as a link.
    pub(super) fn question(&self, question: QuestionId) -> Markup {
        links::link(&links::question_anchor(question), &self.say(question.heading()))
    }

    /// A message for another person, where the catalogue has one.
    pub(super) fn for_other(&self, key: Key) -> Markup {
        html! { @if !self.is_empty(key) { p.other { "For another person: " q { (self.say(key)) } } } }
    }

    /// When the wording for another person is used.
    pub(super) fn when_for_other(&self) -> Markup {
        self.condition(&FOR_OTHER)
    }
}

/// Numbers of a scale in words.
pub(super) fn numbers(low: u8, high: u8, number: impl Fn(u8) -> String) -> String {
    if low == high { number(low) } else { format!("{} to {}", number(low), number(high)) }
}

/// "a, b or c".
pub(super) fn either(all: &[String]) -> String {
    match all {
        [] => String::new(),
        [one] => one.clone(),
        [first @ .., last] => format!("{} or {last}", first.join(", ")),
    }
}

/// The id of an option in small type. A scale's options say theirs by themselves.
pub(super) fn option_code(option: Choice) -> Markup {
    let question = &QUESTIONS[option.question.index()];
    let id = option_id(option);
    let says_itself = question.kind == Kind::Scale && id.chars().all(|c| c.is_ascii_digit());
    html! { @if !says_itself { code { (question.name()) ": " (id) } } }
}

/// The id of an option within its question.
pub(super) fn option_id(option: Choice) -> &'static str {
    option.question.option_ids().nth(usize::from(option.option)).unwrap_or_default()
}

/// A note where "not sure" counts as an option.
fn noted(option: Choice) -> Markup {
    let not_sure = QUESTIONS[option.question.index()].not_sure.as_ref();
    html! { @if not_sure.is_some_and(|it| it.counts_as.contains(&option)) { " " small { "(“Not sure” counts as \
    this)" } } }
}

fn not(holds: bool) -> Markup {
    html! { @if !holds { b { "not" } " " } }
}

#[cfg(test)]
mod tests {
    use back_check::content::{Cond, RULES, RuleId, rules};

    use super::Book;

    /// A condition as it is read: without the marks.
    fn read(cond: &'static Cond) -> String {
        let book = Book::english().expect("the cases can be read");
        let html = book.condition(cond).into_string();
        let words = html.replace("<li>", " | ").replace("<p>", "").replace("</ul>", " ;");
        let plain: String = words.split('<').map(|part| part.split_once('>').map_or(part, |(_, text)| text)).collect();
        plain.split_whitespace().collect::<Vec<_>>().join(" ")
    }

    fn rule(id: RuleId) -> String {
        read(&RULES[id.index()].when)
    }

    #[test]
    fn a_range_of_pain_is_said_as_such() {
        assert_eq!(rule(rules::R_L10), "pain 4 to 6 (“Not sure” counts as 5)");
        assert!(
            rule(rules::R_O28).ends_with("| Today: how bad is your pain at its worst? “0” ;"),
            "{}",
            rule(rules::R_O28)
        );
        assert!(rule(rules::R_U12).contains("| pain 9 to 10 |"), "{}", rule(rules::R_U12));
    }

    #[test]
    fn lists_stand_in_lists() {
        let said = rule(rules::R_O05);
        let disc = "Any of these: | All of these: | The disc: does it still hurt, or has it settled? disc-when any \
            of: | “It hurts now” now | “It settled less than 6 months ago” recent (“Not sure” counts as this) ; | \
            Not all of these together: | Has a doctor or physio checked this problem? “Yes, and the advice was to \
            keep moving” seen: yes-move | pain 0 to 3 |";
        assert!(said.starts_with(disc), "{said}");
        assert!(
            rule(rules::R_O08).contains("Do any of these fit you? inflam at least 2 of: |"),
            "{}",
            rule(rules::R_O08)
        );
    }

    #[test]
    fn terms_and_rules_are_named() {
        let said = rule(rules::R_O22);
        assert!(said.ends_with("| not fifty plus (“50 to 69” or “70 or over”) ;"), "{said}");
        let alone = rule(rules::R_L22);
        assert!(alone.starts_with("acute simple strain, that is: All of these: | pain 7 to 8 | adult"), "{alone}");
        assert!(rule(rules::R_U01).ends_with("| rule R-E06 does not fire ;"), "{}", rule(rules::R_U01));
    }

    #[test]
    fn not_sure_to_many_questions_is_said_once() {
        let said = rule(rules::R_L18);
        assert!(said.starts_with("“Not sure” to any of these questions: | Did an injury start this"), "{said}");
        let mixed = rule(rules::R_U20);
        assert!(mixed.starts_with("Any of these: | “Not sure” to any of these questions: | Right now"), "{mixed}");
    }

    #[test]
    fn always_and_never_are_said() {
        assert_eq!(read(&Cond::All(&[])), "Always.");
        assert_eq!(read(&Cond::Any(&[])), "Never.");
    }
}
