//! Terms that the rules, rows and questions share (clinical.md section 3, "Words used in the rules").
//!
//! Promises: each term is written once. Knows nothing of levels.

use super::ids::{
    age, aim, am_stiff, body_health, bones_joints, cant_do, child_age, cough, duration, injury, injury_checked,
    injury_signs, legs_walk, pain, partner_ok, pattern, pee_poo_numb, pregnancy, pregnancy_signs, sleep, spread,
    stroke_signs, trend, where_, who_for,
};
use super::types::Cond::{All, Any, Asked, Is, Not};
use super::types::{Cond, Term};

macro_rules! terms {
    ($( $(#[$doc:meta])* $name:ident = $id:literal : $when:expr; )*) => {
        $( $(#[$doc])* pub static $name: Term = Term { id: $id, when: $when }; )*
        /// All terms, for the rule book.
        pub static TERMS: &[&Term] = &[ $(&$name),* ];
    };
}

terms! {
    /// A carer answers for someone who is not here or cannot tell.
    CANNOT_ASK = "cannot-ask": any_of!(who_for: OTHER_AWAY, OTHER_CANNOT);
    /// 18 or over.
    ADULT = "adult": Not(&Is(age::U18));
    /// 50 or over.
    FIFTY_PLUS = "fifty-plus": any_of!(age: A50_69, A70PLUS);
    /// A child of whom nothing is asked about sex.
    YOUNG_CHILD = "young-child": any_of!(child_age: U10, A10_15);
    /// This spell has lasted three weeks or more.
    LONG = "long": any_of!(duration: W3_6, W6_M3, GT3M);
    /// This spell has lasted six weeks or more.
    SIX_WEEKS = "six-weeks": any_of!(duration: W6_M3, GT3M);
    /// The person means to crack something.
    A_CRACK = "a-crack": any_of!(aim: PARTNER_CRACK, NECK_CRACK, SELF_POP);
    /// Any sign of the pee, poo and numbness screen.
    ANY_SADDLE_SIGN = "any-saddle-sign": any_of!(pee_poo_numb: PEE_HARD, LEAK, NO_FEEL, SADDLE, SEX);
    /// Any nerve sign of the legs screen.
    ANY_LEG_SIGN = "any-leg-sign": any_of!(legs_walk: BOTH_LEGS, WEAK_WORSE, FOOT_DROP, UNSTEADY, HANDS, NO_STAND);
    /// Any sign of the stroke screen.
    ANY_STROKE_SIGN = "any-stroke-sign": any_of!(stroke_signs: FACE_ARM_SPEECH, SEE_SWALLOW, DIZZY_NECK, WORST_HEAD);
    /// Any sign of the pregnancy screen.
    ANY_PREGNANCY_SIGN = "any-pregnancy-sign": any_of!(pregnancy_signs: BLEED, WATERS, TIGHT, MOVES, BAD_PAIN, SWELL);
    /// Cancer, whenever it was.
    ANY_CANCER = "any-cancer": any_of!(body_health: CANCER_NOW, CANCER_OLD, CANCER_UNSURE);
    /// Bones that break easily, by history or age.
    FRAGILE = "fragile": Any(&[
        Is(bones_joints::OSTEOPOROSIS), Is(bones_joints::SPINE_FRACTURE), Is(bones_joints::STEROIDS), Is(age::A70PLUS),
    ]);
    /// Rheumatoid or psoriatic arthritis, or ankylosing spondylitis.
    INFLAMED_JOINTS = "inflamed-joints": any_of!(bones_joints: RA, AS);
    /// Between or below the shoulder blades.
    THORACIC = "thoracic": any_of!(where_: UPPER, MID);
    /// Movement changes it, or it is mostly stiffness.
    MECHANICAL = "mechanical": any_of!(pattern: CHANGES, STIFF);
    /// A big injury that was checked and did not break the back.
    BIG_CHECKED = "big-checked": All(&[
        Is(injury::BIG), any_of!(injury_checked: YES_OK, YES_OTHER),
    ]);
    /// Pregnant, or within six months of a birth.
    PREGNANT_OR_BABY = "pregnant-or-baby": any_of!(pregnancy: P1, P2, P3, BABY6, BABY26);
    /// A small injury that is still fresh.
    RECENT_STRAIN = "recent-strain": All(&[
        Is(injury::SMALL), pain_from!(P1),
        Any(&[Not(&Cond::Term(&LONG)), Is(injury_signs::BONE_SORE), Is(injury_signs::BRUISE)]),
    ]);
    /// Strong pain that has all the marks of a simple strain.
    ACUTE_SIMPLE_STRAIN = "acute-simple-strain": All(&[
        pain_range!(P7, below P9), Cond::Term(&ADULT), Not(&Cond::Term(&FIFTY_PLUS)), Is(duration::LT1W),
        Is(pattern::CHANGES), any_of!(injury: NONE, SMALL),
        Any(&[Not(&Asked(injury_signs::Q)), All(&[
            Is(injury_signs::NONE), Not(&any_of!(injury_signs: BONE_SORE, BRUISE, CANT_MOVE, NOT_SURE)),
        ])]),
        any_of!(spread: NO, THIGH),
        Not(&any_of!(spread: BELOW_KNEE, ARM, BAND, TINGLE, NOT_SURE)),
        Not(&Is(trend::WORSE)), Not(&Is(cant_do::NO)), Not(&Is(sleep::YES)), Not(&Is(cough::YES)),
    ]);
    /// Inflammatory morning stiffness is asked about.
    YOUNGER_LONG_STIFF = "younger-long-stiff": All(&[
        any_of!(duration: GT3M, ONOFF), Is(age::A18_49),
    ]);
    /// Long morning stiffness in someone young enough for the inflammatory list.
    LONG_MORNING = "long-morning": All(&[Is(am_stiff::LONG), Is(age::A18_49)]);
    /// All four promises before a partner helps.
    PARTNER_AGREED = "partner-agreed": All(&[
        Is(partner_ok::SAY_STOP), Is(partner_ok::STOP_WORD), Is(partner_ok::NO_PUSH), Is(partner_ok::LET_GO),
    ]);
}
