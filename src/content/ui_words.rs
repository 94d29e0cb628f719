//! The messages of the screens themselves: headings, buttons, hints that belong to no question, rule or stretch.
//!
//! Promises: each is named once; a name that is not listed here does not compile, one that no catalogue has does not build.

use super::keys::Key;

/// A message of the screens.
#[derive(Debug)]
pub struct UiWord {
    /// Its name in the catalogues.
    pub name: &'static str,
    /// The variables it must use.
    pub vars: &'static [&'static str],
}

macro_rules! ui_words {
    ($( $name:ident = $id:literal $([ $($var:literal),* ])? ; )*) => {
        /// All messages of the screens, in the order of their places.
        pub static UI: &[UiWord] = &[ $( UiWord { name: $id, vars: &[ $($($var),*)? ] } ),* ];
        #[allow(non_camel_case_types, clippy::upper_case_acronyms)]
        #[repr(u16)]
        enum Index { $($name),* }
        $( #[doc = concat!("`", $id, "`.")] pub const $name: Key = Key(Index::$name as u16); )*
    };
}

ui_words! {
    PRODUCT = "product";
    PAGE_TITLE = "page-title";
    PAGE_DESCRIPTION = "page-description";
    WELCOME_TITLE = "welcome-title";
    WELCOME_LEAD = "welcome-lead";
    WIPED = "wiped";
    PAST_REVIEW = "past-review";
    PAST_REVIEW_TEXT = "past-review-text" ["review"];
    PAST_ADVICE = "past-advice";
    PAST_LIMITED = "past-limited";
    CLOCK_UNKNOWN = "clock-unknown";
    CLOCK_UNKNOWN_TEXT = "clock-unknown-text" ["review"];
    DANGER_TITLE = "danger-title";
    SIGN_CHEST = "sign-chest";
    SIGN_SADDLE = "sign-saddle";
    SIGN_LEGS = "sign-legs";
    SIGN_HEAD = "sign-head";
    SIGN_INJURY = "sign-injury";
    DANGER_TITLE_THEY = "danger-title-they";
    DANGER_WHAT_TO_DO = "danger-what-to-do" ["number"];
    DANGER_NOW = "danger-now";
    DIAL_EMERGENCY = "dial-emergency" ["number"];
    DIAL_ADVICE = "dial-advice" ["number"];
    OR_CALL = "or-call" ["number"];
    EMERGENCY_UNKNOWN = "emergency-unknown";
    ADVICE_UNKNOWN = "advice-unknown";
    PLACE_LABEL = "place-label";
    START = "start";
    NOTE_TIME = "note-time";
    NOTE_PRIVATE = "note-private";
    NOT_A_DIAGNOSIS = "not-a-diagnosis";
    NO_SCRIPT = "no-script";
    FAILED_NOTE = "failed-note";
    ABOUT = "about";
    BACK = "back";
    NEXT = "next";
    TO_GO = "to-go" ["count"];
    LAST_QUESTION = "last-question";
    FOR_OTHER = "for-other";
    TICK_ALL = "tick-all";
    PICK_ONE = "pick-one";
    PICK_SOME = "pick-some";
    WHY = "why";
    SOURCES = "sources";
    REVIEW_TITLE = "review-title";
    REVIEW_LEAD = "review-lead";
    GROUP_FIRST = "group-first";
    GROUP_BODY = "group-body";
    GROUP_BACK = "group-back";
    GROUP_PLAN = "group-plan";
    CHANGE = "change";
    SEE_RESULT = "see-result";
    SAID = "said" ["question", "answer"];
    BECAUSE = "because";
    RULE = "rule" ["rule"];
    WOULD_CHANGE = "would-change";
    MEANWHILE = "meanwhile";
    SAFETY_NET = "safety-net";
    SIGNS_AGAIN = "signs-again";
    NO_BETTER = "no-better";
    SEE_STRETCHES = "see-stretches";
    SHOW_STAFF = "show-staff";
    MISTAKE = "mistake";
    PRINT = "print";
    RESTART = "restart";
    RESTART_TITLE = "restart-title";
    RESTART_TEXT = "restart-text";
    RESTART_YES = "restart-yes";
    RESTART_NO = "restart-no";
    STAFF_TITLE = "staff-title";
    STAFF_LEAD = "staff-lead";
    STAFF_SIGNS = "staff-signs";
    STAFF_DANGER_NOW = "staff-danger-now";
    STAFF_DANGER_SCREENS = "staff-danger-screens";
    STAFF_HISTORY = "staff-history";
    STAFF_BACK = "staff-back";
    STAFF_CRACKING = "staff-cracking";
    STAFF_RULES = "staff-rules";
    MENU_TITLE = "menu-title";
    MENU_LEAD = "menu-lead";
    MENU_EMPTY = "menu-empty";
    ALWAYS_TITLE = "always-title";
    ALWAYS_WALK = "always-walk";
    LEFT_OUT = "left-out";
    NOT_NOW = "not-now";
    TRY_INSTEAD = "try-instead" ["stretch"];
    WALK_INSTEAD = "walk-instead";
    EASIER_BECAUSE = "easier-because" ["reason"];
    EASIER_FOR_KIT = "easier-for-kit";
    TURN_LEFT = "turn-left";
    TURN_RIGHT = "turn-right";
    PLAY = "play";
    PAUSE = "pause";
    OTHER_SIDE = "other-side";
    PICTURE_HINT = "picture-hint";
    BODY_MAP_HINT = "body-map-hint";
    POP_PICTURE = "pop-picture";
    POP_PULL = "pop-pull";
    POP_STAGE_1 = "pop-stage-1";
    POP_STAGE_2 = "pop-stage-2";
    POP_STAGE_3 = "pop-stage-3";
    POP_STAGE_4 = "pop-stage-4";
    POP_STAGE_5 = "pop-stage-5";
    NEVER = "never";
    DOSE_HOLDS = "dose-holds" ["seconds", "times"];
    DOSE_HOLDS_EACH = "dose-holds-each" ["seconds", "times"];
    DOSE_HOLD_ONCE_EACH = "dose-hold-once-each" ["seconds"];
    DOSE_MOVES = "dose-moves" ["seconds", "times"];
    DOSE_MOVES_EACH = "dose-moves-each" ["seconds", "times"];
    DOSE_PLACES = "dose-places" ["seconds", "times"];
    NEEDS = "needs" ["things"];
    STEPS = "steps";
    FEEL = "feel";
    HOW_OFTEN = "how-often";
    HOW_OFTEN_TEXT = "how-often-text";
    MISTAKES = "mistakes";
    CAUTIONS = "cautions";
    HARDER = "harder";
    NOT_FOR = "not-for";
    EASIER_FOR = "easier-for";
    STOP_IF = "stop-if";
    SECONDS_FROM_ARTICLE = "seconds-from-article";
    NUMBERS_ADDED = "numbers-added";
    ABOUT_USE = "about-use";
    ABOUT_USE_FOR = "about-use-for";
    ABOUT_USE_WHO = "about-use-who";
    ABOUT_USE_NOT = "about-use-not";
    ABOUT_POP = "about-pop";
    ABOUT_PRIVACY = "about-privacy";
    ABOUT_PRIVACY_MORE = "about-privacy-more";
    ABOUT_STATUS = "about-status";
    REVIEW_STATUS = "review-status";
    ABOUT_RULES = "about-rules";
    ABOUT_LICENCE = "about-licence";
    ABOUT_LICENCE_TEXT = "about-licence-text";
    WIPE = "wipe";
    VERSION = "version" ["version", "content", "date", "review"];
    DATE = "date" ["day", "month", "year"];
    MONTH_1 = "month-1";
    MONTH_2 = "month-2";
    MONTH_3 = "month-3";
    MONTH_4 = "month-4";
    MONTH_5 = "month-5";
    MONTH_6 = "month-6";
    MONTH_7 = "month-7";
    MONTH_8 = "month-8";
    MONTH_9 = "month-9";
    MONTH_10 = "month-10";
    MONTH_11 = "month-11";
    MONTH_12 = "month-12";
}
