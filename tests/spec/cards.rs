//! Cards R-B (clinical.md 3.2): they stand beside the outcome and leave the level as it is.

use super::RuleSpec;

#[rustfmt::skip]
pub(crate) const CARDS: &[RuleSpec] = &[
    RuleSpec {
        rule: "R-B1",
        fires: &[
            "aim=partner-crack => self-care", "aim=ease,partner-crack => self-care",
            "aim=partner-crack pain=9 => urgent", "aim=partner-crack popped=week after-pop=head => emergency",
        ],
        nearly: &["aim=neck-crack => self-care", "aim=partner-gentle => self-care"],
    },
    RuleSpec {
        rule: "R-B2",
        fires: &["aim=neck-crack => self-care", "aim=neck-crack spread=band => soon"],
        nearly: &["aim=self-pop => self-care", "aim=partner-crack => self-care"],
    },
    RuleSpec {
        rule: "R-B3",
        fires: &["popped=now => self-care", "popped=now pain=9 => urgent"],
        nearly: &["popped=today => self-care", "popped=no => self-care"],
    },
    RuleSpec {
        rule: "R-B4",
        fires: &["who-for=other-away", "who-for=other-cannot"],
        nearly: &["who-for=me => self-care", "who-for=other-here => self-care"],
    },
    RuleSpec {
        rule: "R-B5",
        fires: &[
            "kit=partner => self-care", "kit=mat,partner partner-ok=say-stop,stop-word,no-push => self-care",
            "kit=partner partner-ok=stop-word,no-push,let-go => self-care",
            "kit=partner partner-ok=say-stop,no-push,let-go => self-care",
            "kit=partner partner-ok=say-stop,stop-word,let-go => self-care",
            "who-for=other-here kit=mat partner-ok=let-go => self-care",
        ],
        nearly: &[
            "kit=partner partner-ok=say-stop,stop-word,no-push,let-go => self-care", "kit=mat => self-care",
            "who-for=other-here kit=mat partner-ok=say-stop,stop-word,no-push,let-go => self-care",
            "kit=partner pain=9 => urgent",
        ],
    },
    RuleSpec {
        rule: "R-B6",
        fires: &[
            "aim=massage => self-care", "aim=massage popped=week => self-care",
            "aim=massage pain=4 => self-care-limited",
        ],
        nearly: &[
            "aim=ease => self-care", "aim=massage spread=band => soon", "aim=massage pain=9 => urgent",
            "aim=massage popped=week after-pop=head => emergency",
        ],
    },
    RuleSpec {
        rule: "R-B7",
        fires: &[
            "aim=self-pop => self-care", "popped=week habit=daily => self-care",
            "popped=week habit=many => self-care-limited", "aim=self-pop pain=9 => urgent",
        ],
        nearly: &[
            "aim=partner-gentle => self-care", "popped=week habit=rare => self-care",
            "popped=no habit=daily => self-care",
        ],
    },
    RuleSpec {
        rule: "R-B8",
        fires: &[
            "pain=1 duration=6w-3m => self-care", "pain=3 duration=gt3m => self-care",
            "pain=1 duration=onoff => self-care", "pain=2 duration=gt3m seen=yes-other => self-care",
            "pain=1 duration=gt3m spread=band => soon",
        ],
        nearly: &[
            "pain=0 duration=6w-3m => self-care", "pain=4 duration=gt3m => soon", "pain=1 duration=3-6w => self-care",
            "pain=1 duration=onoff seen=yes-move => self-care",
            "pain=1 duration=6w-3m seen=yes-move => self-care-limited",
        ],
    },
];
