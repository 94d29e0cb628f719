//! Counter-examples: a smallest set of answers at which something holds, and how it reads.
//!
//! Promises: the answers are complete (every question asked has an answer, no other has), and as few of them as possible are
//! other than the mildest person's, whose answers are found in the diagrams and not written down. Knows no rule.

use back_check::app::Voice;
use back_check::assessment::{Answers, Picks};
use back_check::content::ids::IDS;
use back_check::content::words::{Words, english};
use back_check::content::{Choice, Kind, Level, QUESTIONS};
use biodivine_lib_bdd::{Bdd, BddValuation};

use crate::diagram::Diagram;
use crate::model::Pick;
use crate::properties::Failure;

/// What counter-examples are looked for in.
pub struct Witnesses<'a> {
    diagram: &'a Diagram<'a>,
    /// Where every question asked, and no other, has an answer.
    complete: Bdd,
    /// For each question, where it has an answer that the mildest person does not give, one by one.
    unlike: Vec<Vec<Bdd>>,
}

impl<'a> Witnesses<'a> {
    /// Ready to look among the answers of a diagram.
    #[must_use]
    pub fn new(diagram: &'a Diagram<'a>) -> Self {
        let complete = diagram.complete();
        let unlike = unlike_the_mildest(diagram, &complete);
        Witnesses { diagram, complete, unlike }
    }

    /// A smallest complete set of answers at which a condition holds; `None` if it holds for no complete set.
    #[must_use]
    pub fn smallest(&self, condition: &Bdd) -> Option<BddValuation> {
        let found = condition.and(&self.complete);
        if found.is_false() {
            return None;
        }
        for most in 0..=self.unlike.iter().flatten().count() {
            let few = found.and(&self.at_most(most));
            if let Some(valuation) = few.first_valuation() {
                return Some(valuation);
            }
        }
        None
    }

    /// Where at most so many answers are other than the mildest person's.
    fn at_most(&self, most: usize) -> Bdd {
        // reached[n]: at least n are given.
        let space = self.diagram.space;
        let mut reached = vec![space.never(); most + 2];
        reached[0] = space.always();
        for unlike in self.unlike.iter().flatten() {
            for n in (1..reached.len()).rev() {
                reached[n] = reached[n].or(&reached[n - 1].and(unlike));
            }
        }
        reached.swap_remove(most + 1).into_not()
    }

    /// The answers of an assignment in the questions' own words: those that differ from the mildest person's first, with
    /// their ids; the others are counted.
    #[must_use]
    pub fn told(&self, valuation: &BddValuation) -> String {
        let words = english();
        let answers = self.diagram.space.answers(valuation);
        let (mut lines, mut others) = (Vec::new(), 0);
        for question in &QUESTIONS {
            let picks = answers.get(question.id);
            if self.unlike[question.id.index()].iter().any(|unlike| unlike.eval_in(valuation)) {
                lines.push(format!("  {}", in_words(&words, question.id.index(), picks)));
            } else if !picks.is_empty() {
                others += 1;
            }
        }
        lines.push(format!("  and {others} other questions answered as by the mildest person."));
        lines.join("\n")
    }
}

/// Failures of properties as a reader wants them: what is wrong, and a smallest example.
#[must_use]
pub fn report(diagram: &Diagram, failures: &[Failure]) -> String {
    let witnesses = Witnesses::new(diagram);
    let tell = |failure: &Failure| {
        let example = failure.at.iter().find_map(|at| witnesses.smallest(at));
        let example = example.map_or_else(String::new, |it| format!(", for example at:\n{}", witnesses.told(&it)));
        format!("property {}: {}{example}", failure.property, failure.what)
    };
    failures.iter().map(tell).collect::<Vec<_>>().join("\n")
}

/// Answers to one question, in its words and by its ids.
fn in_words(words: &Words, at: usize, picks: Picks) -> String {
    let question = QUESTIONS[at].id;
    let voice = Voice::new(words, 0);
    let labels: Vec<String> = picks.iter().map(|option| voice.say(Choice { question, option }.label())).collect();
    let ids: Vec<&str> = picks.iter().map(|option| IDS[at].options[usize::from(option)]).collect();
    format!("{} – {}  [{}={}]", voice.say(question.heading()), labels.join(" + "), IDS[at].question, ids.join(","))
}

/// Where each answer that the mildest person does not give is given. That person's are: of a multiple choice the option that
/// stands alone, else the first; of a single one the first that keeps the outcome at self-care beside those before it.
fn unlike_the_mildest(diagram: &Diagram, complete: &Bdd) -> Vec<Vec<Bdd>> {
    let mut mild = diagram.is(Level::SelfCare).and(complete);
    let mut unlike = Vec::new();
    for (at, question) in diagram.model.questions.iter().enumerate() {
        let given = |option: usize| diagram.space.given(Pick { question: at, option });
        let quiet = match question.kind {
            Kind::Multiple if question.not_sure.is_none() => None,
            Kind::Multiple => Some(question.alone.first().copied().unwrap_or(0)),
            Kind::Single | Kind::Scale => {
                (0..question.options.len()).find(|option| !mild.and(&given(*option)).is_false())
            }
        };
        if let Some(kept) = quiet.map(|option| mild.and(&given(option))).filter(|kept| !kept.is_false()) {
            mild = kept;
        }
        let others = (0..question.options.len()).filter(|option| Some(*option) != quiet);
        unlike.push(match question.kind {
            Kind::Multiple => others.map(given).collect(),
            Kind::Single | Kind::Scale => {
                vec![others.fold(diagram.space.never(), |any, option| any.or(&given(option)))]
            }
        });
    }
    unlike
}

/// Answers of the product, spelled by their ids, for reports.
#[must_use]
pub fn spelled(answers: &Answers) -> String {
    let questions = QUESTIONS.iter().filter(|question| !answers.get(question.id).is_empty());
    let told = questions.map(|question| {
        let ids = &IDS[question.id.index()];
        let options: Vec<&str> =
            answers.get(question.id).iter().map(|option| ids.options[usize::from(option)]).collect();
        format!("{}={}", ids.question, options.join(","))
    });
    told.collect::<Vec<_>>().join(" ")
}
