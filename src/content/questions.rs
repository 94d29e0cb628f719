//! The questions, in the order of asking (clinical.md 3.1): when each is shown, how "not sure" counts, where it comes from.
//!
//! Promises: what is shown depends only on answers before it. Knows nothing of wording, rules or levels.

use super::ids::{
    QUESTION_COUNT, after_pop, age, aim, am_stiff, body_health, bones_joints, cant_do, child_age, cough, danger_now,
    disc_when, duration, habit, ill, inflam, injury, injury_checked, injury_signs, kit, legs_walk, limits, pain,
    partner_ok, pattern, pee_poo_numb, popped, pregnancy, pregnancy_signs, seen, sleep, spread, stroke_signs,
    surgery_when, trend, unsteady_speed, where_, who_for,
};
use super::source::Source as S;
use super::terms::{CANNOT_ASK, FIFTY_PLUS, LONG, LONG_MORNING, YOUNG_CHILD, YOUNGER_LONG_STIFF};
use super::types::Cond::{All, Any, Is, Not};
use super::types::{Choice, Cond, Instead, Kind, NotSure, Part, Question, QuestionId, Unanswered};

const ALWAYS: Cond = All(&[]);
const PAIN_4: Cond = Cond::AtLeast(pain::P4);

/// A question with nothing special about it; each entry of the list changes what is its own.
const fn ask(id: QuestionId, kind: Kind, part: Part, shown: Cond, sources: &'static [S]) -> Question {
    Question {
        id,
        kind,
        part,
        shown,
        hidden: &[],
        alone: &[],
        denial: None,
        not_sure: None,
        unanswered: Unanswered::NotSure,
        may_be_empty: false,
        follow_up: false,
        may_change: false,
        sources,
    }
}

impl Question {
    const fn not_sure(mut self, option: Choice, counts_as: &'static [Choice]) -> Self {
        self.not_sure = Some(NotSure { option, counts_as });
        self
    }

    /// An option that stands alone and, beside a symptom in a file, is an error.
    const fn denied_by(mut self, option: Choice, alone: &'static [Choice]) -> Self {
        self.denial = Some(option);
        self.alone = alone;
        self
    }

    /// An option that stands alone on screen.
    const fn standing_alone(mut self, alone: &'static [Choice]) -> Self {
        self.alone = alone;
        self
    }

    const fn hiding(mut self, hidden: &'static [(Choice, Cond)]) -> Self {
        self.hidden = hidden;
        self
    }

    const fn may_change(mut self) -> Self {
        self.may_change = true;
        self
    }

    const fn optional(mut self) -> Self {
        self.unanswered = Unanswered::Nothing;
        self
    }

    const fn may_be_empty(mut self) -> Self {
        self.may_be_empty = true;
        self
    }

    const fn follow_up(mut self) -> Self {
        self.follow_up = true;
        self
    }

    /// The question's id.
    #[must_use]
    pub fn name(&self) -> &'static str {
        self.id.id()
    }

    /// How many options it has.
    #[must_use]
    pub fn option_count(&self) -> usize {
        self.id.option_ids().count()
    }
}

use Kind::{Multiple, Scale, Single};
use Part::{Back, Body, First, Menu, Plan};

/// When a card stands in place of an outcome: the person being stretched cannot answer ("Who for" in clinical.md).
pub static INSTEAD: Instead =
    Instead { when: Cond::Term(&CANNOT_ASK), last_part: First, card: super::rules::CARD_TOGETHER };

/// The ways in which a publisher may let a check start, and the answer that is ticked then. Which it is, the person still says.
pub static STARTS: [(&str, Choice); 2] = [("self", who_for::ME), ("partner", who_for::OTHER_HERE)];

/// When someone answers for another person.
pub static FOR_OTHER: Cond = any_of!(who_for: OTHER_HERE, OTHER_AWAY, OTHER_CANNOT);

/// All questions, in the order of asking.
#[rustfmt::skip]
pub static QUESTIONS: [Question; QUESTION_COUNT] = [
    ask(who_for::Q, Single, First, ALWAYS, &[S::Article0]),
    ask(age::Q, Single, First, ALWAYS, &[S::Ifompt, S::Downie, S::Ng12])
        .not_sure(age::NOT_SURE, &[age::A50_69]),
    ask(child_age::Q, Single, First, Is(age::U18), &[S::Perth])
        .not_sure(child_age::NOT_SURE, &[child_age::A10_15]).follow_up(),
    ask(danger_now::Q, Multiple, First, ALWAYS, &[S::Nhs, S::Aneurysm, S::Aorta])
        .denied_by(danger_now::NONE, &[danger_now::NONE]).not_sure(danger_now::NOT_SURE, &[]).may_change(),
    ask(pee_poo_numb::Q, Multiple, First, ALWAYS, &[S::Girft, S::CesCard, S::Article1, S::Article2])
        .hiding(&[(pee_poo_numb::SEX, Cond::Term(&YOUNG_CHILD))])
        .denied_by(pee_poo_numb::NONE, &[pee_poo_numb::NONE]).not_sure(pee_poo_numb::NOT_SURE, &[]).may_change(),
    ask(legs_walk::Q, Multiple, First, ALWAYS, &[S::Nhs, S::Lothian, S::Ng234, S::Cord, S::Ahcpr])
        .denied_by(legs_walk::NONE, &[legs_walk::NONE]).not_sure(legs_walk::NOT_SURE, &[]).may_change(),
    ask(unsteady_speed::Q, Single, First, any_of!(legs_walk: UNSTEADY, HANDS), &[S::Ng234, S::Cord])
        .not_sure(unsteady_speed::NOT_SURE, &[unsteady_speed::MONTHS]).may_change().follow_up(),
    ask(stroke_signs::Q, Multiple, First, ALWAYS, &[S::IfomptNeck, S::Article2])
        .denied_by(stroke_signs::NONE, &[stroke_signs::NONE]).not_sure(stroke_signs::NOT_SURE, &[]).may_change(),

    ask(injury::Q, Single, Body, ALWAYS, &[S::Nhs, S::Ahcpr, S::Downie])
        .not_sure(injury::NOT_SURE, &[]).may_change(),
    ask(injury_checked::Q, Single, Body, Is(injury::BIG), &[S::Nhs, S::Ahcpr])
        .not_sure(injury_checked::NOT_SURE, &[]).follow_up(),
    ask(injury_signs::Q, Multiple, Body, any_of!(injury: BIG, SMALL, NOT_SURE), &[S::Ahcpr])
        .denied_by(injury_signs::NONE, &[injury_signs::NONE]).not_sure(injury_signs::NOT_SURE, &[]).may_change().follow_up(),
    ask(ill::Q, Multiple, Body, ALWAYS, &[S::Nhs, S::Article1, S::Article2])
        .denied_by(ill::NONE, &[ill::NONE]).not_sure(ill::NOT_SURE, &[]).may_change(),
    ask(bones_joints::Q, Multiple, Body, ALWAYS, &[S::Article0, S::Article1, S::Bones, S::Manipulation])
        .denied_by(bones_joints::NONE, &[bones_joints::NONE]).not_sure(bones_joints::NOT_SURE, &[]),
    ask(disc_when::Q, Single, Body, Is(bones_joints::DISC), &[S::Article0, S::Article1])
        .not_sure(disc_when::NOT_SURE, &[disc_when::RECENT]).follow_up(),
    ask(surgery_when::Q, Single, Body, Is(bones_joints::SURGERY), &[S::Manipulation])
        .not_sure(surgery_when::NOT_SURE, &[surgery_when::METAL]).follow_up(),
    ask(body_health::Q, Multiple, Body, ALWAYS, &[S::Ifompt, S::Ng234, S::Infection])
        .denied_by(body_health::NONE, &[body_health::NONE]).not_sure(body_health::NOT_SURE, &[]),
    ask(pregnancy::Q, Single, Body, Not(&Any(&[Is(age::A70PLUS), Is(child_age::U10)])), &[S::Acog])
        .not_sure(pregnancy::MAYBE, &[]),
    ask(pregnancy_signs::Q, Multiple, Body, any_of!(pregnancy: MAYBE, P1, P2, P3, BABY6), &[S::Maternity])
        .denied_by(pregnancy_signs::NONE, &[pregnancy_signs::NONE]).not_sure(pregnancy_signs::NOT_SURE, &[]).may_change().follow_up(),

    ask(where_::Q, Multiple, Back, ALWAYS, &[S::Nhs, S::Ifompt])
        .standing_alone(&[where_::NOWHERE]).not_sure(where_::NOT_SURE, &[]).may_change(),
    ask(spread::Q, Multiple, Back, ALWAYS, &[S::Article0, S::Article1, S::Article2, S::Rnoh])
        .denied_by(spread::NO, &[spread::NO]).not_sure(spread::NOT_SURE, &[]).may_change(),
    ask(pain::Q, Scale, Back, ALWAYS, &[S::PainScale])
        .not_sure(pain::NOT_SURE, &[pain::P5]).may_change(),
    ask(cant_do::Q, Single, Back, PAIN_4, &[S::Nhs])
        .not_sure(cant_do::NOT_SURE, &[cant_do::SLOWLY]).may_change().follow_up(),
    ask(sleep::Q, Single, Back, PAIN_4, &[S::Article0])
        .not_sure(sleep::NOT_SURE, &[sleep::TURN]).may_change().follow_up(),
    ask(pattern::Q, Single, Back, ALWAYS, &[S::Nhs, S::Ifompt])
        .not_sure(pattern::NOT_SURE, &[pattern::CHANGES]).may_change(),
    ask(cough::Q, Single, Back, PAIN_4, &[S::Nhs])
        .not_sure(cough::NOT_SURE, &[cough::NO]).may_change().follow_up(),
    ask(duration::Q, Single, Back, ALWAYS, &[S::Article0, S::Article1, S::Article2])
        .not_sure(duration::NOT_SURE, &[duration::W3_6]).may_change(),
    ask(trend::Q, Single, Back, Any(&[Cond::AtLeast(pain::P1), Not(&Is(duration::LT1W))]), &[S::CarefulDefault])
        .not_sure(trend::NOT_SURE, &[trend::SAME]).may_change().follow_up(),
    ask(seen::Q, Single, Back, Any(&[Cond::Term(&LONG), Is(duration::ONOFF), Is(bones_joints::DISC)]), &[S::Article0, S::Article1])
        .not_sure(seen::NOT_SURE, &[seen::NO]).follow_up(),
    ask(am_stiff::Q, Single, Back, Any(&[
        Cond::Term(&YOUNGER_LONG_STIFF), All(&[Is(where_::SHOULDERS_HIPS), Cond::Term(&FIFTY_PLUS)]),
    ]), &[S::Ng65]).not_sure(am_stiff::NOT_SURE, &[am_stiff::SHORT]).may_change().follow_up(),
    ask(inflam::Q, Multiple, Back, Cond::Term(&LONG_MORNING), &[S::Ng65])
        .denied_by(inflam::NONE, &[inflam::NONE]).not_sure(inflam::NOT_SURE, &[inflam::NONE]).may_change().follow_up(),

    ask(aim::Q, Multiple, Plan, ALWAYS, &[S::Article2]).not_sure(aim::NOT_SURE, &[aim::CHECK]),
    ask(popped::Q, Single, Plan, ALWAYS, &[S::Article0, S::Article1, S::Article2])
        .not_sure(popped::NOT_SURE, &[popped::MONTH]),
    ask(after_pop::Q, Multiple, Plan, Not(&Is(popped::NO)), &[S::NeckCases, S::BackCases])
        .denied_by(after_pop::FINE, &[after_pop::FINE]).not_sure(after_pop::NOT_SURE, &[]).may_change().follow_up(),
    ask(habit::Q, Single, Plan, Not(&Is(popped::NO)), &[S::Article1])
        .not_sure(habit::NOT_SURE, &[habit::MANY]).follow_up(),

    ask(limits::Q, Multiple, Menu, ALWAYS, &[S::CarefulDefault])
        .denied_by(limits::NONE, &[limits::NONE]).optional()
        .not_sure(limits::NOT_SURE, &[
            limits::FLOOR, limits::KNEE, limits::WRIST, limits::SHOULDER, limits::NECK_SORE, limits::FLAT,
        ]),
    ask(kit::Q, Multiple, Menu, ALWAYS, &[S::Article0, S::Article1, S::Article3])
        .hiding(&[(kit::PARTNER, Is(who_for::OTHER_HERE))])
        .denied_by(kit::NONE, &[kit::NONE]).optional().not_sure(kit::NOT_SURE, &[]),
    ask(partner_ok::Q, Multiple, Menu, Any(&[Is(kit::PARTNER), Is(who_for::OTHER_HERE)]), &[S::Article0])
        .optional().may_be_empty().follow_up(),
];
