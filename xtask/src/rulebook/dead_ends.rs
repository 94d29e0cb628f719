//! That the flow has no dead end: counted from the data, and tried on the program.
//!
//! Promises: what is stated was found to be so ([`found`]) before the rule book is written; what is not so stops the
//! writing.

use anyhow::{Result, ensure};
use back_check::assessment::{End, outcome};
use back_check::content::{Cond, FALLBACK, INSTEAD, Level, Part, QUESTIONS, RULES};
use maud::{Markup, html};

use super::uses::{Depth, Named};
use super::ways::runs;

const ALWAYS: Cond = Cond::All(&[]);

/// That there is no dead end.
pub(super) fn statement() -> Markup {
    html! {
        h3 { "No dead ends" }
        p { "Found to be so from the data, when this book was written:" }
        ul {
            li { "Each of the " (QUESTIONS.len()) " questions has an answer that is always on offer, so that \
                everyone can go on." }
            li { "Each condition of asking looks only at questions before its own. So after every answer there is \
                exactly one way on: an emergency stop, the next question whose condition holds, or, after the last, \
                the review, the menu, or the card in place of an outcome." }
            li { "For each question, a run of the program that asks it was found." }
            li { "For each of the " (Level::ALL.len()) " levels, and for the card in place of an outcome, a run of \
                the program that ends there was found." }
        }
        p { "That every question, option, rule, row and stretch can be reached, and that stopping early changes \
            nothing, is proved for all possible answers in " a href="../tests/proofs" { "tests/proofs" } "." }
    }
}

/// What is stated, or the first thing that is not so.
pub(super) fn found() -> Result<()> {
    for question in &QUESTIONS {
        let id = question.name();
        let options = 0..question.option_count() as u8;
        let hidden = |option| question.hidden.iter().any(|(choice, _)| choice.option == option);
        ensure!(options.into_iter().any(|option| !hidden(option)), "{id} has no answer that is always on offer");
        let earlier = Named::by(&question.shown, Depth::Rules).questions.iter().all(|it| *it < question.id);
        ensure!(earlier, "{id} depends on a later question");
        let asks = runs(&question.shown, Part::Menu).iter().any(|run| run.asked.contains(&question.id));
        ensure!(asks, "no run asks {id}");
    }
    for level in Level::ALL {
        let rules = RULES.iter().filter(|rule| rule.level == level).map(|rule| &rule.when);
        let fallback = (level == FALLBACK.1).then_some(&ALWAYS);
        let mut runs = rules.chain(fallback).flat_map(|when| runs(when, Part::Plan));
        ensure!(runs.any(|run| outcome(&run).verdict.level() == Some(level)), "no run ends at {}", level.id());
    }
    let instead = runs(&INSTEAD.when, Part::Plan);
    let ends = instead.iter().any(|run| run.end == End::Complete && outcome(run).verdict.level().is_none());
    ensure!(ends, "no run ends at the card in place of an outcome");
    Ok(())
}

#[cfg(test)]
mod tests {
    #[test]
    fn there_is_no_dead_end() {
        super::found().expect("what the rule book states of dead ends is so");
    }
}
