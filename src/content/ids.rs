//! The ids of all questions and options (clinical.md 3.1). They are final: files, the DOM and saved answers use them.
//!
//! Promises: each id is written once; a module per question holds its options as constants, so that a rule that names
//! an unknown option does not compile. Knows nothing of wording, order of asking beyond the list, or rules.

use super::types::{Choice, QuestionId};

macro_rules! question_ids {
    ($( $module:ident = $id:literal { $( $option:ident = $option_id:literal ),* $(,)? } )*) => {
        /// A question's id and the ids of its options, in order. The program reads them by [`QuestionId::id`] and
        /// [`QuestionId::option_ids`], so that this table of 200 addresses, 580 bytes by brotli, is
        /// not in the Wasm.
        #[derive(Debug)]
        pub struct Ids {
            /// The question's id.
            pub question: &'static str,
            /// Its options' ids.
            pub options: &'static [&'static str],
        }

        #[allow(non_camel_case_types)]
        #[repr(u8)]
        enum Index { $($module),* }

        /// The ids, in the order of asking.
        pub const IDS: &[Ids] = &[ $( Ids { question: $id, options: &[ $($option_id),* ] } ),* ];

        /// A line for each question: its id and the ids of its options.
        static LINES: &str = concat!($( $id, $( " ", $option_id, )* "\n" ),*);

        $(
            #[doc = concat!("Options of `", $id, "`.")]
            #[allow(missing_docs, dead_code)]
            pub mod $module {
                use super::{Choice, QuestionId};
                pub const Q: QuestionId = QuestionId(super::Index::$module as u8);
                #[allow(non_camel_case_types, clippy::upper_case_acronyms)]
                #[repr(u8)]
                enum Index { $($option),* }
                $( pub const $option: Choice = Choice { question: Q, option: Index::$option as u8 }; )*
            }
        )*
    };
}

question_ids! {
    who_for = "who-for" { ME = "me", OTHER_HERE = "other-here", OTHER_CANNOT = "other-cannot", OTHER_AWAY = "other-away" }
    age = "age" { U18 = "u18", A18_49 = "18-49", A50_69 = "50-69", A70PLUS = "70plus", NOT_SURE = "not-sure" }
    child_age = "child-age" { U10 = "u10", A10_15 = "10-15", A16_17 = "16-17", NOT_SURE = "not-sure" }
    danger_now = "danger-now" {
        CHEST = "chest", CLOT = "clot", TEARING = "tearing", TUMMY_PULSE = "tummy-pulse", FAINT = "faint",
        VERY_ILL = "very-ill", STIFF_NECK_ILL = "stiff-neck-ill", NONE = "none", NOT_SURE = "not-sure",
    }
    pee_poo_numb = "pee-poo-numb" {
        PEE_HARD = "pee-hard", LEAK = "leak", NO_FEEL = "no-feel", SADDLE = "saddle", SEX = "sex", OLD_SAME = "old-same",
        NONE = "none", NOT_SURE = "not-sure",
    }
    legs_walk = "legs-walk" {
        BOTH_LEGS = "both-legs", WEAK_WORSE = "weak-worse", FOOT_DROP = "foot-drop", UNSTEADY = "unsteady",
        HANDS = "hands", LIMP = "limp", NO_STAND = "no-stand", OLD_WALK = "old-walk", NONE = "none",
        NOT_SURE = "not-sure",
    }
    unsteady_speed = "unsteady-speed" { DAYS = "days", MONTHS = "months", NOT_SURE = "not-sure" }
    stroke_signs = "stroke-signs" {
        FACE_ARM_SPEECH = "face-arm-speech", SEE_SWALLOW = "see-swallow", DIZZY_NECK = "dizzy-neck",
        WORST_HEAD = "worst-head", NONE = "none", NOT_SURE = "not-sure",
    }
    injury = "injury" { NONE = "none", BIG = "big", SMALL = "small", OLD = "old", NOT_SURE = "not-sure" }
    injury_checked = "injury-checked" {
        NO = "no", YES_OK = "yes-ok", YES_OTHER = "yes-other", YES_SPINE = "yes-spine", NOT_SURE = "not-sure",
    }
    injury_signs = "injury-signs" {
        BONE_SORE = "bone-sore", BRUISE = "bruise", CANT_MOVE = "cant-move", NONE = "none", NOT_SURE = "not-sure",
    }
    ill = "ill" {
        FEVER = "fever", WEIGHT = "weight", NIGHT = "night", LUMP = "lump", WEE = "wee", RASH = "rash",
        CHESTY = "chesty", TUMMY = "tummy", DARK_PEE = "dark-pee", RUNDOWN = "rundown", NONE = "none",
        NOT_SURE = "not-sure",
    }
    bones_joints = "bones-joints" {
        OSTEOPOROSIS = "osteoporosis", OSTEOPENIA = "osteopenia", SPINE_FRACTURE = "spine-fracture",
        STEROIDS = "steroids", RA = "ra", AS = "as", DISC = "disc", SURGERY = "surgery", OTHER_SPINE = "other-spine",
        BENDY = "bendy", HIP = "hip", NECK_BIRTH = "neck-birth", NONE = "none", NOT_SURE = "not-sure",
    }
    disc_when = "disc-when" { NOW = "now", RECENT = "recent", SETTLED = "settled", NOT_SURE = "not-sure" }
    surgery_when = "surgery-when" { YEAR = "year", METAL = "metal", OLD = "old", NOT_SURE = "not-sure" }
    body_health = "body-health" {
        CANCER_NOW = "cancer-now", CANCER_OLD = "cancer-old", CANCER_UNSURE = "cancer-unsure", IMMUNE = "immune",
        DIABETES = "diabetes", INJECT = "inject", INFECTION = "infection", THINNER = "thinner",
        ANEURYSM = "aneurysm", STROKE_HX = "stroke-hx", RECENT_OP = "recent-op", NONE = "none",
        NOT_SURE = "not-sure",
    }
    pregnancy = "pregnancy" {
        NO = "no", MAYBE = "maybe", P1 = "p1", P2 = "p2", P3 = "p3", BABY6 = "baby6", BABY26 = "baby26",
    }
    pregnancy_signs = "pregnancy-signs" {
        BLEED = "bleed", WATERS = "waters", TIGHT = "tight", MOVES = "moves", BAD_PAIN = "bad-pain",
        SWELL = "swell", NONE = "none", NOT_SURE = "not-sure",
    }
    where_ = "where" {
        NECK = "neck", SHOULDERS_HIPS = "shoulders-hips", UPPER = "upper", MID = "mid", LOW = "low",
        BUTTOCK = "buttock", BONE = "bone", NOWHERE = "nowhere", NOT_SURE = "not-sure",
    }
    spread = "spread" {
        NO = "no", THIGH = "thigh", BELOW_KNEE = "below-knee", ARM = "arm", BAND = "band", TINGLE = "tingle",
        NOT_SURE = "not-sure",
    }
    pain = "pain" {
        P0 = "0", P1 = "1", P2 = "2", P3 = "3", P4 = "4", P5 = "5", P6 = "6", P7 = "7", P8 = "8", P9 = "9",
        P10 = "10", NOT_SURE = "not-sure",
    }
    cant_do = "cant-do" { YES = "yes", SLOWLY = "slowly", NO = "no", NOT_SURE = "not-sure" }
    sleep = "sleep" { NO = "no", TURN = "turn", YES = "yes", NOT_SURE = "not-sure" }
    pattern = "pattern" {
        CHANGES = "changes", SAME = "same", EFFORT = "effort", WAVES = "waves", STIFF = "stiff",
        NOT_SURE = "not-sure",
    }
    cough = "cough" { NO = "no", YES = "yes", NOT_SURE = "not-sure" }
    duration = "duration" {
        LT1W = "lt1w", W1_3 = "1-3w", W3_6 = "3-6w", W6_M3 = "6w-3m", GT3M = "gt3m", ONOFF = "onoff",
        NOT_SURE = "not-sure",
    }
    trend = "trend" { BETTER = "better", SAME = "same", WORSE = "worse", NOT_SURE = "not-sure" }
    seen = "seen" { NO = "no", YES_MOVE = "yes-move", YES_OTHER = "yes-other", NOT_SURE = "not-sure" }
    am_stiff = "am-stiff" { NONE = "none", SHORT = "short", LONG = "long", NOT_SURE = "not-sure" }
    inflam = "inflam" {
        LATE_NIGHT = "late-night", REST_WORSE = "rest-worse", BUTT = "butt", FAMILY = "family",
        SKIN_EYE_GUT = "skin-eye-gut", HEEL = "heel", TABLETS = "tablets", NONE = "none", NOT_SURE = "not-sure",
    }
    aim = "aim" {
        EASE = "ease", CHECK = "check", SELF_POP = "self-pop", PARTNER_GENTLE = "partner-gentle",
        MASSAGE = "massage", PARTNER_CRACK = "partner-crack", NECK_CRACK = "neck-crack", NOT_SURE = "not-sure",
    }
    popped = "popped" {
        NO = "no", NOW = "now", TODAY = "today", WEEK = "week", MONTH = "month", NOT_SURE = "not-sure",
    }
    after_pop = "after-pop" {
        FINE = "fine", SORE = "sore", WORSE = "worse", HEAD = "head", RIB = "rib", NERVE = "nerve",
        NOT_SURE = "not-sure",
    }
    habit = "habit" { RARE = "rare", DAILY = "daily", MANY = "many", NOT_SURE = "not-sure" }
    limits = "limits" {
        FLOOR = "floor", KNEE = "knee", WRIST = "wrist", SHOULDER = "shoulder", NECK_SORE = "neck-sore",
        FLAT = "flat", NONE = "none", NOT_SURE = "not-sure",
    }
    kit = "kit" {
        MAT = "mat", BED = "bed", CHAIR = "chair", TOWEL = "towel", ROLLER = "roller", PARTNER = "partner",
        NONE = "none", NOT_SURE = "not-sure",
    }
    partner_ok = "partner-ok" { SAY_STOP = "say-stop", STOP_WORD = "stop-word", NO_PUSH = "no-push", LET_GO = "let-go" }
}

impl QuestionId {
    fn line(self) -> std::str::Split<'static, char> {
        LINES.split('\n').nth(self.index()).unwrap_or_default().split(' ')
    }

    /// The question's id.
    #[must_use]
    pub fn id(self) -> &'static str {
        self.line().next().unwrap_or_default()
    }

    /// The ids of its options, in order.
    pub fn option_ids(self) -> impl Iterator<Item = &'static str> {
        self.line().skip(1)
    }
}

/// How many questions there are.
pub const QUESTION_COUNT: usize = Index::partner_ok as usize + 1;
