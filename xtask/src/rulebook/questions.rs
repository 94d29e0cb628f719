//! Every question: its words, when it is asked, how each answer counts, and who looks at it.
//!
//! Promises: what an answer leads to is worked out from the conditions, never written by hand.

use std::collections::BTreeMap;

use back_check::content::{
    CARDS, Choice, INSTEAD, Kind, Part, QUESTIONS, Question, QuestionId, RuleId, Unanswered, ui_words as ui,
};
use maud::{Markup, html};

use super::book::Book;
use super::links::{self, listed, question_anchor};
use super::page::{columns, entry, scroll};
use super::say::{option_code, option_id};
use super::uses::{Depth, User, users_of};
use super::ways::emergency_stops;

/// The parts of the check, in the order of asking.
pub(super) const PARTS: [Part; 5] = [Part::First, Part::Body, Part::Back, Part::Plan, Part::Menu];

impl Book {
    /// The name of a part of the check.
    pub(super) fn part(&self, part: Part) -> String {
        match part {
            Part::First => self.say(ui::GROUP_FIRST),
            Part::Body => self.say(ui::GROUP_BODY),
            Part::Back => self.say(ui::GROUP_BACK),
            Part::Plan => self.say(ui::GROUP_PLAN),
            Part::Menu => "Before the stretches".to_owned(),
        }
    }
}

/// All questions.
pub(super) fn section(book: &Book) -> Markup {
    let stops = Stops::all();
    html! {
        p { "The questions stand in the order of asking. A question is asked if its condition holds over the answers \
            before it. An answer to a question that is not asked does not count." }
        p { "The wording for another person is used when this holds:" }
        (book.when_for_other())
        @for part in PARTS {
            h3 { "Part: " (book.part(part)) }
            @if part > INSTEAD.last_part {
                p { "Not asked where the card " (links::rule(CARDS[INSTEAD.card].name)) " stands in place of an \
                    outcome." }
            }
            @if part == Part::Menu {
                p { "Asked after an outcome that offers stretches. These answers never change the level." }
            }
            @for question in QUESTIONS.iter().filter(|question| question.part == part) { (one(book, question, &stops)) }
        }
    }
}

/// At which questions the check can end in an emergency, and by which rules.
pub(super) struct Stops(BTreeMap<QuestionId, Vec<RuleId>>);

impl Stops {
    /// As the program has it.
    pub(super) fn all() -> Stops {
        let mut stops: BTreeMap<QuestionId, Vec<RuleId>> = BTreeMap::new();
        for (rule, questions) in emergency_stops() {
            questions.into_iter().for_each(|question| stops.entry(question).or_default().push(rule));
        }
        Stops(stops)
    }

    /// The rules that can end the check at a question.
    pub(super) fn at(&self, question: QuestionId) -> &[RuleId] {
        self.0.get(&question).map_or(&[], Vec::as_slice)
    }

    /// The questions at which a rule can end the check.
    pub(super) fn by(&self, rule: RuleId) -> Vec<QuestionId> {
        self.0.iter().filter(|(_, rules)| rules.contains(&rule)).map(|(question, _)| *question).collect()
    }
}

fn one(book: &Book, question: &'static Question, stops: &Stops) -> Markup {
    let id = question.id;
    let stops = stops.at(id);
    html! {
        article.question id=(question_anchor(id)) {
            h4 { (id.index() + 1) ". " (book.say(id.heading())) " " code { (question.name()) } }
            (book.for_other(id.heading_for_other()))
            @if !book.is_empty(id.help()) { p { "Help under it: " q { (book.say(id.help())) } } }
            dl {
                (entry("Asked when", book.condition(&question.shown)))
                (entry("Answers", kind(book, question)))
                @if !question.hidden.is_empty() { (entry("Not offered", hidden(book, question))) }
                (entry("“Not sure”", not_sure(book, question)))
                (entry("Unanswered", unanswered(question)))
                @if !stops.is_empty() {
                    (entry("Emergency stop", html! {
                        p { "An answer here can end the check at once, by "
                            (listed(stops.iter().map(|rule| links::rule(rule.name())))) "." }
                    }))
                }
                (entry("Why it is asked", html! { p { (book.say(id.why())) } }))
                (entry("Sources", book.sources(question.sources)))
                (entry("Looked at by", looked_at_by(id)))
            }
            @if question.kind != Kind::Scale { (options(book, question)) }
        }
    }
}

fn kind(book: &Book, question: &Question) -> Markup {
    let label = |choice: &Choice| html! { "“" (book.say(choice.label())) "” " (option_code(*choice)) };
    html! {
        p {
            @match question.kind {
                Kind::Single => "One.",
                Kind::Multiple => "One or more.",
                Kind::Scale => "One whole number from 0 to 10, or “Not sure”.",
            }
            @if !question.alone.is_empty() { " Stands alone, beside no other: "
                (listed(question.alone.iter().map(label))) "." }
            @if question.may_be_empty { " The person may go on with nothing ticked." }
        }
    }
}

fn hidden(book: &Book, question: &Question) -> Markup {
    html! {
        ul { @for (choice, when) in question.hidden {
            li { (book.option(*choice)) ", when:" (book.condition(when)) }
        } }
    }
}

fn not_sure(book: &Book, question: &Question) -> Markup {
    let Some(not_sure) = &question.not_sure else { return html! { p { "Not offered." } } };
    let named = users_of(|named| named.options.contains(&not_sure.option));
    let users: Vec<Markup> =
        named.into_iter().filter(|(user, at)| tells(*user, *at)).map(|(it, _)| links::user(it)).collect();
    html! {
        p {
            "“" (book.say(not_sure.option.label())) "” " (option_code(not_sure.option))
            @match not_sure.counts_as {
                [] => " counts as no other answer.",
                counts_as => { " counts as itself and as " (listed(counts_as.iter().map(|it| book.answer(*it)))) "." },
            }
        }
        p {
            @if users.is_empty() { "No rule and no row names it." } @else { "It is named by " (listed(users)) "." }
        }
    }
}

fn unanswered(question: &Question) -> Markup {
    let counts = question.unanswered == Unanswered::NotSure && question.not_sure.is_some();
    html! {
        p {
            @if counts { "Counts as “Not sure”." } @else { "Counts as nothing picked." }
        }
    }
}

/// Whether someone who names an option is told of at the option: terms are told by those who use them.
fn tells(user: User, at: Depth) -> bool {
    at <= Depth::Terms && !matches!(user, User::Term(_))
}

fn looked_at_by(question: QuestionId) -> Markup {
    let users = users_of(|named| named.questions.contains(&question));
    let at = |depth| -> Vec<Markup> {
        users.iter().filter(|(_, at)| *at == depth).map(|(user, _)| links::user(*user)).collect()
    };
    let lines = [
        ("Directly: ", at(Depth::Itself)),
        ("Through a defined term: ", at(Depth::Terms)),
        ("Through another rule: ", at(Depth::Rules)),
    ];
    html! { @for (how, users) in lines { @if !users.is_empty() { p { (how) (listed(users)) "." } } } }
}

fn options(book: &Book, question: &Question) -> Markup {
    let options = (0..question.option_count() as u8).map(|option| Choice { question: question.id, option });
    let clinical =
        |choice: Choice| if book.is_empty(choice.clinical()) { String::new() } else { book.say(choice.clinical()) };
    scroll(
        &format!("The answers to {}", question.name()),
        html! {
            table.options {
                (columns(&["Answer", "Clinical words", "Id", "Named by"]))
                tbody { @for choice in options {
                    tr {
                        th scope="row" {
                            (book.say(choice.label()))
                            @if !book.is_empty(choice.hint()) { p.hint { (book.say(choice.hint())) } }
                            (book.for_other(choice.label_for_other()))
                        }
                        td { (clinical(choice)) }
                        td { code { (option_id(choice)) } }
                        td { (named_by(choice)) }
                    }
                } }
            }
        },
    )
}

fn named_by(choice: Choice) -> Markup {
    let users = users_of(|named| named.options.contains(&choice));
    listed(users.into_iter().filter(|(user, at)| tells(*user, *at)).map(|(user, _)| links::user(user)))
}
