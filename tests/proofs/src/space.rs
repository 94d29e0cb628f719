//! The space of answers in variables of a decision diagram.
//!
//! Promises: every assignment of the variables stands for exactly one set of answers that can be given on the screen or left
//! out, and every such set has an assignment; so a diagram that is true everywhere is a proof over all answers, and needs no
//! side condition. A single choice is a binary number (0: no answer; a number above its options: no answer too); a multiple
//! choice has a variable an option, and an option that stands alone counts only if no other is set.
//! Knows the questions, not what follows from the answers.

use back_check::assessment::{Answers, Picks};
use back_check::content::{Kind, QUESTIONS};
use biodivine_lib_bdd::{Bdd, BddPartialValuation, BddValuation, BddVariable, BddVariableSet};

use crate::model::{Model, Pick, Question, QuestionAt};

/// Questions that many rules look at come first: the diagrams stay small that way.
const FIRST: &[&str] = &[
    "who-for",
    "age",
    "child-age",
    "pain",
    "injury",
    "injury-checked",
    "where",
    "pattern",
    "duration",
    "seen",
    "trend",
    "spread",
    "legs-walk",
    "danger-now",
    "pee-poo-numb",
    "stroke-signs",
    "ill",
    "body-health",
    "bones-joints",
    "aim",
];

/// The variables of one question.
#[derive(Clone, Debug)]
struct Bits {
    bits: Vec<BddVariable>,
    single: bool,
    options: usize,
    alone: Vec<usize>,
}

/// The space of answers.
#[derive(Clone, Debug)]
pub struct Space {
    set: BddVariableSet,
    questions: Vec<Bits>,
}

impl Space {
    /// The space of a model's questions.
    #[must_use]
    pub fn new(model: &Model) -> Space {
        let ranked = |question: &Question| FIRST.iter().position(|id| *id == question.id).unwrap_or(FIRST.len());
        let mut order: Vec<QuestionAt> = (0..model.questions.len()).collect();
        order.sort_by_key(|at| ranked(&model.questions[*at]));
        let counts: Vec<usize> = model.questions.iter().map(bit_count).collect();
        let total: usize = counts.iter().sum();
        let set = BddVariableSet::new_anonymous(u16::try_from(total).unwrap_or(u16::MAX));
        let mut free = set.variables().into_iter();
        let mut questions: Vec<Bits> = model
            .questions
            .iter()
            .map(|question| Bits {
                bits: vec![],
                single: question.kind != Kind::Multiple,
                options: question.options.len(),
                alone: question.alone.clone(),
            })
            .collect();
        for at in order {
            questions[at].bits = free.by_ref().take(counts[at]).collect();
        }
        Space { set, questions }
    }

    /// Always true.
    #[must_use]
    pub fn always(&self) -> Bdd {
        self.set.mk_true()
    }

    /// Never true.
    #[must_use]
    pub fn never(&self) -> Bdd {
        self.set.mk_false()
    }

    /// How many variables there are.
    #[must_use]
    pub fn variable_count(&self) -> u16 {
        self.set.num_vars()
    }

    /// Where an option is picked.
    #[must_use]
    pub fn given(&self, pick: Pick) -> Bdd {
        let question = &self.questions[pick.question];
        if question.single {
            return self.set.mk_conjunctive_clause(&code(question, pick.option + 1));
        }
        let picked = self.set.mk_var(question.bits[pick.option]);
        if !question.alone.contains(&pick.option) {
            return picked;
        }
        let others = (0..question.options).filter(|option| *option != pick.option);
        others.fold(picked, |picked, other| picked.and(&self.set.mk_not_var(question.bits[other])))
    }

    /// Where a question has an answer.
    #[must_use]
    pub fn answered(&self, question: QuestionAt) -> Bdd {
        let options = 0..self.questions[question].options;
        options.fold(self.never(), |any, option| any.or(&self.given(Pick { question, option })))
    }

    /// Where a question has an answer, in the one spelling that each set of answers has: for counting.
    #[must_use]
    pub fn answered_once(&self, at: QuestionAt) -> Bdd {
        let question = &self.questions[at];
        let alone = question.alone.iter().filter(|_| !question.single).fold(self.always(), |fine, alone| {
            let set = self.set.mk_var(question.bits[*alone]);
            fine.and(&set.not().or(&self.given(Pick { question: at, option: *alone })))
        });
        self.answered(at).and(&alone)
    }

    /// Where a question has no answer, in one spelling: for counting.
    #[must_use]
    pub fn unanswered_once(&self, question: QuestionAt) -> Bdd {
        let bits = self.questions[question].bits.iter();
        bits.fold(self.always(), |none, bit| none.and(&self.set.mk_not_var(*bit)))
    }

    /// The assignment of one question's variables in which exactly these options are picked. For a single choice, the first.
    #[must_use]
    pub fn exactly(&self, at: QuestionAt, options: &[usize]) -> Vec<(BddVariable, bool)> {
        let question = &self.questions[at];
        if question.single {
            return code(question, options.first().map_or(0, |option| option + 1)).to_values();
        }
        question.bits.iter().enumerate().map(|(option, bit)| (*bit, options.contains(&option))).collect()
    }

    /// The assignment of one option's variable of a multiple choice.
    #[must_use]
    pub fn ticked(&self, pick: Pick, ticked: bool) -> Vec<(BddVariable, bool)> {
        vec![(self.questions[pick.question].bits[pick.option], ticked)]
    }

    /// Where variables have these values.
    #[must_use]
    pub fn cube(&self, values: &[(BddVariable, bool)]) -> Bdd {
        self.set.mk_conjunctive_clause(&BddPartialValuation::from_values(values))
    }

    /// The options that are picked in an assignment.
    #[must_use]
    pub fn picked(&self, valuation: &BddValuation, question: QuestionAt) -> Vec<usize> {
        let options = 0..self.questions[question].options;
        options.filter(|option| self.given(Pick { question, option: *option }).eval_in(valuation)).collect()
    }

    /// The assignment that stands for answers of the product.
    #[must_use]
    pub fn valuation(&self, answers: &Answers) -> BddValuation {
        let mut valuation = BddValuation::all_false(self.set.num_vars());
        for question in &QUESTIONS {
            let options: Vec<usize> = answers.get(question.id).iter().map(usize::from).collect();
            for (bit, value) in self.exactly(question.id.index(), &options) {
                valuation.set_value(bit, value);
            }
        }
        valuation
    }

    /// The answers of the product that an assignment stands for.
    #[must_use]
    pub fn answers(&self, valuation: &BddValuation) -> Answers {
        let mut answers = Answers::new();
        for question in &QUESTIONS {
            let options = self.picked(valuation, question.id.index());
            let picks = options.into_iter().filter_map(|option| u8::try_from(option).ok());
            answers.set(question.id, picks.fold(Picks::NONE, Picks::with));
        }
        answers
    }
}

fn bit_count(question: &Question) -> usize {
    match question.kind {
        Kind::Multiple => question.options.len(),
        // One number more than options, for no answer.
        Kind::Single | Kind::Scale => question.options.len().ilog2() as usize + 1,
    }
}

/// A number in the variables of a single choice, highest bit first.
fn code(question: &Bits, number: usize) -> BddPartialValuation {
    let mut values = BddPartialValuation::empty();
    for (place, bit) in question.bits.iter().rev().enumerate() {
        values.set_value(*bit, number >> place & 1 == 1);
    }
    values
}
