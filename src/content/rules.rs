//! The level rules and the cards (clinical.md 3.2), in table order.
//!
//! Promises: a rule is data over finite answers, has a source, and stands exactly once. The order of the table is the order
//! in which rules are reported. Knows nothing of wording.

use super::ids::{
    after_pop, age, aim, am_stiff, body_health, bones_joints, cant_do, child_age, cough, danger_now, disc_when,
    duration, habit, ill, inflam, injury, injury_checked, injury_signs, legs_walk, pain, partner_ok, pattern,
    pee_poo_numb, popped, pregnancy, pregnancy_signs, seen, sleep, spread, stroke_signs, surgery_when, trend,
    unsteady_speed, where_,
};
use super::source::Source as S;
use super::terms::{
    A_CRACK, ACUTE_SIMPLE_STRAIN, ADULT, ANY_CANCER, ANY_LEG_SIGN, ANY_PREGNANCY_SIGN, ANY_SADDLE_SIGN,
    ANY_STROKE_SIGN, BIG_CHECKED, CANNOT_ASK, FIFTY_PLUS, FRAGILE, INFLAMED_JOINTS, LONG, MECHANICAL, PARTNER_AGREED,
    PREGNANT_OR_BABY, RECENT_STRAIN, SIX_WEEKS, THORACIC,
};
use super::types::Cond::{All, Any, Asked, Count, Fires, Is, Not, Term};
use super::types::Level::{Emergency, SelfCare, SelfCareLimited, Soon, Urgent};
use super::types::{Card, Cond, Level, OnRecord, Rule, RuleId};

macro_rules! rules {
    ($( $name:ident = $text:literal $level:ident [$($source:ident),+] : $when:expr; )*) => {
        #[allow(non_camel_case_types, clippy::upper_case_acronyms)]
        #[repr(u8)]
        enum Index { $($name),* }
        $( #[doc = concat!("Rule ", $text, ".")] pub const $name: RuleId = RuleId(Index::$name as u8); )*
        /// All level rules but the fallback, in table order.
        #[rustfmt::skip]
        pub static RULES: &[Rule] = &[ $(
            Rule { id: $name, name: $text, level: $level, when: $when, sources: OnRecord::new(&[$(S::$source),+]) }
        ),* ];
    };
}

/// Pain that is there at all.
const SOME_PAIN: Cond = pain_from!(P1);
const PAIN_4: Cond = pain_from!(P4);
const PAIN_UP_TO_3: Cond = pain_range!(P0, below P4);
/// A chosen 0: a pain number that was not reached yet is neither pain nor no pain.
const NO_PAIN: Cond = Is(pain::P0);
const PAIN_4_TO_6: Cond = pain_range!(P4, below P7);
const NOT_TOLD_TO_MOVE: Cond = Not(&Is(seen::YES_MOVE));

rules! {
    R_E01 = "R-E01" Emergency [Nhs]: Is(danger_now::CHEST);
    R_E02 = "R-E02" Emergency [Aorta]: Is(danger_now::TEARING);
    R_E03 = "R-E03" Emergency [Aneurysm, Ng156]: Any(&[
        All(&[Is(danger_now::TUMMY_PULSE), Any(&[
            Term(&FIFTY_PLUS), PAIN_4, any_of!(danger_now: FAINT, TEARING),
        ])]),
        All(&[Is(body_health::ANEURYSM), Any(&[PAIN_4, All(&[SOME_PAIN, Is(pattern::SAME)])])]),
    ]);
    R_E04 = "R-E04" Emergency [Aneurysm, GeneralKnowledge]: any_of!(danger_now: FAINT, VERY_ILL);
    R_E05 = "R-E05" Emergency [Girft, Article1]: any_of!(pee_poo_numb: PEE_HARD, LEAK, NO_FEEL, SADDLE);
    R_E06 = "R-E06" Emergency [Girft]: All(&[Is(pee_poo_numb::SEX), Any(&[
        any_of!(pee_poo_numb: PEE_HARD, LEAK, NO_FEEL, SADDLE), Term(&ANY_LEG_SIGN), Is(spread::TINGLE),
    ])]);
    R_E07 = "R-E07" Emergency [Nhs, Lothian, Chou]: any_of!(legs_walk: BOTH_LEGS, WEAK_WORSE);
    R_E08 = "R-E08" Emergency [Ng234, Cord]: All(&[
        any_of!(legs_walk: UNSTEADY, HANDS), Is(unsteady_speed::DAYS),
    ]);
    R_E09 = "R-E09" Emergency [IfomptNeck, Article2]: Term(&ANY_STROKE_SIGN);
    R_E10 = "R-E10" Emergency [Nhs]: All(&[Is(injury::BIG), Is(injury_checked::NO), SOME_PAIN]);
    R_E11 = "R-E11" Emergency [Ahcpr]: All(&[
        Not(&any_of!(injury: NONE, OLD)), Is(injury_signs::CANT_MOVE),
    ]);
    R_E12 = "R-E12" Emergency [StiffSpine]: All(&[Is(bones_joints::AS), Any(&[
        All(&[SOME_PAIN, any_of!(injury: BIG, SMALL)]),
        All(&[PAIN_4, Is(duration::LT1W)]),
    ])]);
    R_E13 = "R-E13" Emergency [Ng234, Rnoh]: All(&[Term(&ANY_CANCER), Any(&[
        any_of!(spread: BAND, TINGLE), Term(&ANY_LEG_SIGN),
    ])]);
    R_E14 = "R-E14" Emergency [SpineInfection, Infection]: All(&[Is(ill::FEVER), Any(&[
        All(&[SOME_PAIN, Any(&[any_of!(body_health: IMMUNE, INJECT, INFECTION, DIABETES), Is(spread::BAND)])]),
        Term(&ANY_LEG_SIGN),
    ])]);
    R_E15 = "R-E15" Emergency [Maternity]: Any(&[
        Term(&ANY_PREGNANCY_SIGN),
        All(&[Is(pattern::WAVES), any_of!(pregnancy: P2, P3)]),
    ]);
    R_E18 = "R-E18" Emergency [GeneralKnowledge]: Is(danger_now::CLOT);
    R_E19 = "R-E19" Emergency [GeneralKnowledge]: Is(danger_now::STIFF_NECK_ILL);
    R_E20 = "R-E20" Emergency [Perth, Teen]: All(&[Is(age::U18), Any(&[
        Is(legs_walk::NO_STAND), All(&[Is(ill::FEVER), Is(legs_walk::LIMP)]),
    ])]);
    R_E21 = "R-E21" Emergency [IfomptNeck, NeckCases]: Is(after_pop::HEAD);
    R_E16 = "R-E16" Emergency [GeneralKnowledge]: All(&[Is(body_health::THINNER), Any(&[
        Is(after_pop::NERVE), Is(injury::BIG), Is(legs_walk::FOOT_DROP),
    ])]);
    R_E17 = "R-E17" Emergency [BackCases]: All(&[Is(after_pop::NERVE), Any(&[
        Term(&ANY_SADDLE_SIGN), Term(&ANY_LEG_SIGN), Term(&ANY_STROKE_SIGN), Is(legs_walk::LIMP),
    ])]);
    R_U01 = "R-U01" Urgent [Girft]: All(&[Is(pee_poo_numb::SEX), Not(&Fires(R_E06))]);
    R_U02 = "R-U02" Urgent [Lothian]: Is(legs_walk::FOOT_DROP);
    R_U03 = "R-U03" Urgent [Cord]: All(&[any_of!(legs_walk: HANDS, UNSTEADY), Not(&Fires(R_E08))]);
    R_U04 = "R-U04" Urgent [Nhs, Article1]: All(&[Is(ill::FEVER), SOME_PAIN]);
    R_U05 = "R-U05" Urgent [Nhs, Ng12]: Is(ill::WEIGHT);
    R_U06 = "R-U06" Urgent [Nhs, Ifompt]: Any(&[Is(ill::NIGHT), All(&[Is(pattern::SAME), PAIN_4])]);
    R_U07 = "R-U07" Urgent [Nhs]: Is(ill::LUMP);
    R_U08 = "R-U08" Urgent [GeneralKnowledge]: Is(ill::WEE);
    R_U09 = "R-U09" Urgent [Ng234]: Any(&[
        All(&[any_of!(body_health: CANCER_NOW, CANCER_UNSURE), SOME_PAIN]),
        All(&[Is(body_health::CANCER_OLD), SOME_PAIN, Any(&[
            Term(&THORACIC), pain_from!(P7), Is(trend::WORSE), Term(&LONG),
        ])]),
    ]);
    R_U10 = "R-U10" Urgent [Downie, Ahcpr]: All(&[Term(&FRAGILE), PAIN_4, Any(&[
        Is(injury::SMALL), All(&[Is(duration::LT1W), pain_from!(P5)]),
    ])]);
    R_U11 = "R-U11" Urgent [SpineInfection]: All(&[any_of!(body_health: INJECT, INFECTION), SOME_PAIN]);
    R_U12 = "R-U12" Urgent [Nhs]: Any(&[pain_from!(P9), Is(cant_do::NO)]);
    R_U13 = "R-U13" Urgent [Nhs]: All(&[Term(&THORACIC), PAIN_4, Any(&[Is(pattern::SAME), Is(cough::YES)])]);
    R_U14 = "R-U14" Urgent [Nhs]: All(&[Is(cough::YES), Any(&[
        any_of!(spread: THIGH, BELOW_KNEE, TINGLE), pain_from!(P7),
    ])]);
    R_U15 = "R-U15" Urgent [GeneralKnowledge]: any_of!(after_pop: RIB, NERVE);
    R_U16 = "R-U16" Urgent [Teen, Perth]: All(&[Is(age::U18), Any(&[
        any_of!(ill: FEVER, WEIGHT, NIGHT), Term(&ANY_LEG_SIGN), Is(legs_walk::LIMP), Is(child_age::U10),
    ])]);
    R_U17 = "R-U17" Urgent [Ahcpr]: Any(&[
        All(&[Is(injury::BIG), Is(injury_checked::YES_SPINE)]),
        All(&[Is(injury::SMALL), any_of!(injury_signs: BONE_SORE, BRUISE), Term(&FIFTY_PLUS)]),
    ]);
    R_U18 = "R-U18" Urgent [GeneralKnowledge]: All(&[Is(body_health::THINNER), pain_from!(P7), Is(duration::LT1W)]);
    R_U19 = "R-U19" Urgent [Aneurysm]: All(&[Is(danger_now::TUMMY_PULSE), Not(&Fires(R_E03))]);
    R_U21 = "R-U21" Urgent [GeneralKnowledge]: Is(ill::RASH);
    R_U22 = "R-U22" Urgent [GeneralKnowledge]: Is(ill::CHESTY);
    R_U23 = "R-U23" Urgent [GeneralKnowledge]: Is(pattern::EFFORT);
    R_U24 = "R-U24" Urgent [GeneralKnowledge]: Is(ill::TUMMY);
    R_U25 = "R-U25" Urgent [CarefulDefault]: All(&[Is(legs_walk::NO_STAND), Term(&ADULT)]);
    R_U26 = "R-U26" Urgent [Ng12]: All(&[Is(ill::RUNDOWN), SOME_PAIN, Term(&FIFTY_PLUS)]);
    R_U27 = "R-U27" Urgent [GeneralKnowledge]: Is(ill::DARK_PEE);
    R_U28 = "R-U28" Urgent [Ifompt, SpineInfection]: All(&[Is(where_::BONE), SOME_PAIN, Any(&[
        Term(&FRAGILE), any_of!(body_health: IMMUNE, DIABETES, INJECT, INFECTION),
    ])]);
    R_U29 = "R-U29" Urgent [GeneralKnowledge]: All(&[Is(pattern::WAVES), pain_from!(P7)]);
    R_U20 = "R-U20" Urgent [CarefulDefault]: Any(&[
        Is(danger_now::NOT_SURE), Is(pee_poo_numb::NOT_SURE), Is(legs_walk::NOT_SURE), Is(stroke_signs::NOT_SURE),
        Is(injury_checked::NOT_SURE), All(&[Is(injury::BIG), Is(injury_signs::NOT_SURE)]),
        Is(pregnancy_signs::NOT_SURE), Is(after_pop::NOT_SURE),
    ]);
    R_O01 = "R-O01" Soon [Teen]: Any(&[
        All(&[Is(child_age::A10_15), SOME_PAIN]),
        All(&[Is(child_age::A16_17), Any(&[PAIN_4, All(&[SOME_PAIN, Not(&Term(&MECHANICAL))])])]),
    ]);
    R_O02 = "R-O02" Soon [Ng59, Article0]: any_of!(spread: BELOW_KNEE, TINGLE);
    R_O03 = "R-O03" Soon [Article1]: any_of!(spread: ARM, TINGLE);
    R_O04 = "R-O04" Soon [Chou]: Is(legs_walk::OLD_WALK);
    R_O05 = "R-O05" Soon [Article0]: Any(&[
        All(&[any_of!(disc_when: NOW, RECENT), Not(&All(&[
            Is(seen::YES_MOVE), PAIN_UP_TO_3, Is(spread::NO), Not(&Is(spread::NOT_SURE)),
        ]))]),
        any_of!(surgery_when: YEAR, METAL),
        any_of!(bones_joints: OTHER_SPINE, SPINE_FRACTURE),
    ]);
    R_O06 = "R-O06" Soon [Bones]: All(&[any_of!(bones_joints: OSTEOPOROSIS, STEROIDS), PAIN_4]);
    R_O07 = "R-O07" Soon [Article1]: Any(&[
        All(&[Term(&INFLAMED_JOINTS), Any(&[PAIN_4, Is(where_::NECK)])]),
        All(&[any_of!(bones_joints: RA, AS, NECK_BIRTH), Term(&A_CRACK)]),
    ]);
    R_O08 = "R-O08" Soon [Ng65]: All(&[Is(am_stiff::LONG), Count(2, &[
        inflam::LATE_NIGHT, inflam::REST_WORSE, inflam::BUTT, inflam::FAMILY, inflam::SKIN_EYE_GUT, inflam::HEEL,
        inflam::TABLETS,
    ])]);
    R_O09 = "R-O09" Soon [Article0, Article1]: All(&[PAIN_4, NOT_TOLD_TO_MOVE, Any(&[
        Term(&SIX_WEEKS), All(&[Is(duration::W3_6), any_of!(trend: SAME, WORSE)]),
    ])]);
    R_O10 = "R-O10" Soon [Article0]: Any(&[
        All(&[pain_range!(P7, below P9), Not(&Term(&ACUTE_SIMPLE_STRAIN))]), Is(sleep::YES),
    ]);
    R_O11 = "R-O11" Soon [Ng12]: All(&[Term(&FIFTY_PLUS), Term(&LONG), NOT_TOLD_TO_MOVE, Any(&[
        PAIN_4, All(&[SOME_PAIN, Is(trend::WORSE)]),
    ])]);
    R_O12 = "R-O12" Soon [Ahcpr]: All(&[Term(&BIG_CHECKED), PAIN_4]);
    R_O13 = "R-O13" Soon [Ifompt]: All(&[Is(age::A70PLUS), PAIN_4]);
    R_O14 = "R-O14" Soon [Ifompt]: Any(&[
        All(&[Is(body_health::CANCER_OLD), SOME_PAIN, Not(&Fires(R_U09))]),
        All(&[Is(body_health::IMMUNE), SOME_PAIN]),
    ]);
    R_O15 = "R-O15" Soon [Article1]: Any(&[Is(after_pop::WORSE), All(&[Is(habit::MANY), PAIN_4])]);
    R_O16 = "R-O16" Soon [Nhs]: All(&[Is(cough::YES), Not(&Fires(R_U13)), Not(&Fires(R_U14))]);
    R_O17 = "R-O17" Soon [IfomptNeck]: All(&[Is(aim::NECK_CRACK), Is(where_::NECK), PAIN_4]);
    R_O18 = "R-O18" Soon [Nhs, Ifompt]: All(&[
        Term(&THORACIC), PAIN_4_TO_6, Term(&MECHANICAL), Any(&[Term(&FIFTY_PLUS), Term(&LONG)]),
    ]);
    R_O19 = "R-O19" Soon [CarefulDefault]: All(&[Is(legs_walk::LIMP), Term(&ADULT)]);
    R_O20 = "R-O20" Soon [CarefulDefault]: All(&[SOME_PAIN, Is(trend::WORSE), Not(&Is(duration::LT1W))]);
    R_O21 = "R-O21" Soon [GeneralKnowledge]: All(&[
        Is(where_::SHOULDERS_HIPS), Term(&FIFTY_PLUS), Is(am_stiff::LONG),
    ]);
    R_O22 = "R-O22" Soon [Ng12]: All(&[Is(ill::RUNDOWN), SOME_PAIN, Not(&Term(&FIFTY_PLUS))]);
    R_O23 = "R-O23" Soon [Ng156]: All(&[
        Is(body_health::ANEURYSM), pain_range!(P1, below P4), Not(&Fires(R_E03)),
    ]);
    R_O25 = "R-O25" Soon [Rnoh, GeneralKnowledge]: Is(spread::BAND);
    R_O26 = "R-O26" Soon [CarefulDefault]: Any(&[
        Is(injury_signs::NOT_SURE), All(&[Is(pattern::NOT_SURE), PAIN_4]),
    ]);
    R_O27 = "R-O27" Soon [CarefulDefault]: All(&[Is(injury::BIG), Is(injury_checked::NO), NO_PAIN]);
    R_O28 = "R-O28" Soon [Article1]: All(&[Is(ill::FEVER), NO_PAIN]);
    R_L01 = "R-L01" SelfCareLimited [Acog]: All(&[Term(&PREGNANT_OR_BABY), Not(&Term(&ANY_PREGNANCY_SIGN))]);
    R_L02 = "R-L02" SelfCareLimited [Bones]: Any(&[
        Is(bones_joints::OSTEOPENIA), All(&[Is(bones_joints::OSTEOPOROSIS), PAIN_UP_TO_3]),
    ]);
    R_L03 = "R-L03" SelfCareLimited [Article1]: Any(&[
        Is(disc_when::SETTLED), All(&[any_of!(disc_when: NOW, RECENT), Not(&Fires(R_O05))]), Is(surgery_when::OLD),
    ]);
    R_L04 = "R-L04" SelfCareLimited [Article1]: Term(&RECENT_STRAIN);
    R_L05 = "R-L05" SelfCareLimited [Article1]: Any(&[Is(bones_joints::BENDY), Is(habit::MANY)]);
    R_L06 = "R-L06" SelfCareLimited [Manipulation]: Any(&[
        any_of!(body_health: THINNER, STROKE_HX),
        All(&[Is(body_health::ANEURYSM), NO_PAIN]),
        All(&[Is(bones_joints::STEROIDS), PAIN_UP_TO_3]),
    ]);
    R_L07 = "R-L07" SelfCareLimited [Bones]: All(&[Is(age::A70PLUS), PAIN_UP_TO_3]);
    R_L08 = "R-L08" SelfCareLimited [Article1]: All(&[Term(&INFLAMED_JOINTS), PAIN_UP_TO_3]);
    R_L09 = "R-L09" SelfCareLimited [Article0]: All(&[
        Is(spread::THIGH), Not(&Is(spread::TINGLE)), pain_range!(P0, below P7),
    ]);
    R_L10 = "R-L10" SelfCareLimited [Ng59]: PAIN_4_TO_6;
    R_L11 = "R-L11" SelfCareLimited [Ng59]: All(&[SOME_PAIN, Any(&[
        All(&[Term(&SIX_WEEKS), Is(seen::YES_MOVE)]), All(&[Is(duration::ONOFF), PAIN_4_TO_6]),
    ])]);
    R_L12 = "R-L12" SelfCareLimited [Teen]: All(&[any_of!(child_age: A10_15, A16_17), Not(&Fires(R_O01))]);
    R_L13 = "R-L13" SelfCareLimited [GeneralKnowledge, HipGuide]: Any(&[
        Is(body_health::RECENT_OP), Is(bones_joints::HIP),
    ]);
    R_L14 = "R-L14" SelfCareLimited [GeneralKnowledge]: Is(after_pop::SORE);
    R_L15 = "R-L15" SelfCareLimited [Article1]: All(&[Is(where_::NECK), SOME_PAIN]);
    R_L16 = "R-L16" SelfCareLimited [Article0]: All(&[Term(&BIG_CHECKED), PAIN_UP_TO_3]);
    R_L17 = "R-L17" SelfCareLimited [Nhs]: All(&[
        Term(&THORACIC), PAIN_4_TO_6, Term(&MECHANICAL), Not(&Term(&FIFTY_PLUS)), Not(&Term(&LONG)),
    ]);
    R_L18 = "R-L18" SelfCareLimited [CarefulDefault]: Any(&[
        Is(injury::NOT_SURE), Is(age::NOT_SURE), Is(ill::NOT_SURE), Is(bones_joints::NOT_SURE),
        Is(body_health::NOT_SURE), Is(where_::NOT_SURE), Is(spread::NOT_SURE),
        Is(pattern::NOT_SURE), Is(duration::NOT_SURE), Is(cant_do::NOT_SURE), Is(sleep::NOT_SURE),
        Is(cough::NOT_SURE), Is(trend::NOT_SURE), Is(seen::NOT_SURE), Is(am_stiff::NOT_SURE), Is(inflam::NOT_SURE),
    ]);
    R_L19 = "R-L19" SelfCareLimited [GeneralKnowledge]: Is(bones_joints::NECK_BIRTH);
    R_L20 = "R-L20" SelfCareLimited [Article0]: All(&[
        Any(&[Term(&ANY_CANCER), any_of!(body_health: IMMUNE, INJECT, INFECTION)]), NO_PAIN,
    ]);
    R_L21 = "R-L21" SelfCareLimited [Acog]: Is(pregnancy::MAYBE);
    R_L22 = "R-L22" SelfCareLimited [Ng59]: Term(&ACUTE_SIMPLE_STRAIN);
}

/// The name and level of an outcome for which no level rule fires.
pub const FALLBACK: (&str, Level) = ("R-S1", SelfCare);

/// The rule whose advice holds after a session that ended with pain down a limb or a new numb part (clinical.md 4.3: as
/// R-O02 and R-O03, of which this one speaks of arms and legs alike).
pub const SOON_AFTER_STOP: RuleId = R_O02;

/// The place of R-B4 in [`CARDS`].
pub const CARD_TOGETHER: usize = 3;

const CALM: Cond = Any(&[Cond::Level(SelfCare), Cond::Level(SelfCareLimited)]);

/// Rules that show a card and leave the level as it is.
#[rustfmt::skip]
pub static CARDS: [Card; 8] = [
    Card { name: "R-B1", shows_pop: false, shows_clock: false, when: Is(aim::PARTNER_CRACK), sources: OnRecord::new(&[S::Article2]) },
    Card { name: "R-B2", shows_pop: false, shows_clock: false, when: Is(aim::NECK_CRACK), sources: OnRecord::new(&[S::Article2, S::NeckCases]) },
    Card { name: "R-B3", shows_pop: false, shows_clock: true, when: Is(popped::NOW), sources: OnRecord::new(&[S::Article0]) },
    Card { name: "R-B4", shows_pop: false, shows_clock: false, when: Term(&CANNOT_ASK), sources: OnRecord::new(&[S::Article0]) },
    Card { name: "R-B5", shows_pop: false, shows_clock: false, when: All(&[Asked(partner_ok::Q), Not(&Term(&PARTNER_AGREED))]), sources: OnRecord::new(&[S::Article0]) },
    Card { name: "R-B6", shows_pop: false, shows_clock: false, when: All(&[Is(aim::MASSAGE), CALM]), sources: OnRecord::new(&[S::Article2, S::Manipulation]) },
    Card { name: "R-B7", shows_pop: true, shows_clock: true, when: Any(&[Is(aim::SELF_POP), any_of!(habit: DAILY, MANY)]), sources: OnRecord::new(&[S::Article0, S::Article1]) },
    Card { name: "R-B8", shows_pop: false, shows_clock: false, when: All(&[
        pain_range!(P1, below P4), Any(&[Term(&SIX_WEEKS), Is(duration::ONOFF)]), NOT_TOLD_TO_MOVE,
    ]), sources: OnRecord::new(&[S::Article0, S::Article1]) },
];
