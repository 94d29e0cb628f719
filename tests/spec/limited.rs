//! Rules R-L and R-S1 (clinical.md 3.2).

use super::RuleSpec;

#[rustfmt::skip]
pub(crate) const RULES: &[RuleSpec] = &[
    RuleSpec {
        rule: "R-L01",
        fires: &["pregnancy=p1", "pregnancy=p2", "pregnancy=p3", "pregnancy=baby6", "pregnancy=baby26"],
        nearly: &[
            "pregnancy=no => self-care", "pregnancy=maybe", "pregnancy=p1 pregnancy-signs=bleed => emergency",
            "pregnancy=baby6 pregnancy-signs=swell => emergency",
        ],
    },
    RuleSpec {
        rule: "R-L02",
        fires: &[
            "bones-joints=osteopenia", "bones-joints=osteopenia pain=6", "bones-joints=osteoporosis",
            "bones-joints=osteoporosis pain=3",
        ],
        nearly: &[
            "bones-joints=osteoporosis pain=4 => soon", "bones-joints=steroids", "bones-joints=none => self-care",
        ],
    },
    RuleSpec {
        rule: "R-L03",
        fires: &[
            "bones-joints=disc disc-when=settled", "bones-joints=disc disc-when=now seen=yes-move pain=3",
            "bones-joints=disc disc-when=recent seen=yes-move", "bones-joints=surgery surgery-when=old",
        ],
        nearly: &[
            "bones-joints=disc disc-when=now => soon", "bones-joints=disc disc-when=now seen=yes-move pain=4 => soon",
            "bones-joints=disc disc-when=recent seen=yes-move spread=thigh => soon",
            "bones-joints=surgery surgery-when=metal => soon", "bones-joints=surgery surgery-when=year => soon",
            "bones-joints=none disc-when=settled => self-care",
        ],
    },
    RuleSpec {
        rule: "R-L04",
        fires: &[
            "injury=small pain=1", "injury=small pain=1 duration=1-3w", "injury=small pain=1 duration=onoff",
            "injury=small pain=1 duration=3-6w injury-signs=bone-sore",
            "injury=small pain=1 duration=gt3m injury-signs=bruise", "injury=small pain=7 => soon",
        ],
        nearly: &[
            "injury=small pain=0 => self-care", "injury=small pain=1 duration=3-6w => self-care",
            "injury=old pain=1 => self-care", "injury=none pain=1 => self-care",
            "injury=small pain=0 duration=3-6w injury-signs=bone-sore => self-care",
        ],
    },
    RuleSpec {
        rule: "R-L05",
        fires: &["bones-joints=bendy", "popped=week habit=many", "popped=month habit=not-sure"],
        nearly: &[
            "popped=week habit=daily => self-care", "popped=no habit=many => self-care", "bones-joints=osteopenia",
        ],
    },
    RuleSpec {
        rule: "R-L06",
        fires: &[
            "body-health=thinner", "body-health=thinner pain=4", "body-health=stroke-hx", "body-health=aneurysm",
            "bones-joints=steroids", "bones-joints=steroids pain=3",
        ],
        nearly: &[
            "body-health=aneurysm pain=1 => soon", "bones-joints=steroids pain=4 => soon",
            "body-health=diabetes => self-care", "body-health=recent-op",
        ],
    },
    RuleSpec {
        rule: "R-L07",
        fires: &["age=70plus", "age=70plus pain=3"],
        nearly: &["age=70plus pain=4 => soon", "age=50-69 => self-care", "age=50-69 pain=3 => self-care"],
    },
    RuleSpec {
        rule: "R-L08",
        fires: &["bones-joints=ra", "bones-joints=as", "bones-joints=as pain=3", "bones-joints=ra where=neck => soon"],
        nearly: &["bones-joints=ra pain=4 => soon", "bones-joints=bendy", "bones-joints=as pain=4 => emergency"],
    },
    RuleSpec {
        rule: "R-L09",
        fires: &["spread=thigh", "spread=thigh pain=6", "spread=thigh,below-knee => soon"],
        nearly: &[
            "spread=thigh,tingle => soon", "spread=thigh pain=7 => soon", "spread=no => self-care",
            "spread=band => soon",
        ],
    },
    RuleSpec {
        rule: "R-L10",
        fires: &["pain=4", "pain=5", "pain=6", "pain=not-sure"],
        nearly: &["pain=3 => self-care", "pain=7 => soon"],
    },
    RuleSpec {
        rule: "R-L11",
        fires: &[
            "pain=1 duration=6w-3m seen=yes-move", "pain=1 duration=gt3m seen=yes-move", "pain=4 duration=onoff",
            "pain=6 duration=onoff", "pain=7 duration=gt3m seen=yes-move => soon",
        ],
        nearly: &[
            "pain=0 duration=6w-3m seen=yes-move => self-care", "pain=1 duration=6w-3m seen=no => self-care",
            "pain=1 duration=6w-3m seen=yes-other => self-care", "pain=1 duration=3-6w seen=yes-move => self-care",
            "pain=3 duration=onoff => self-care", "pain=7 duration=onoff => soon", "pain=4 duration=1-3w",
        ],
    },
    RuleSpec {
        rule: "R-L12",
        fires: &["age=u18 child-age=10-15", "age=u18 child-age=16-17", "age=u18 child-age=16-17 pain=3"],
        nearly: &[
            "age=u18 child-age=10-15 pain=1 => soon", "age=u18 child-age=16-17 pain=4 => soon",
            "age=u18 child-age=u10 => urgent", "age=18-49 child-age=10-15 => self-care",
        ],
    },
    RuleSpec {
        rule: "R-L13",
        fires: &["body-health=recent-op", "bones-joints=hip"],
        nearly: &["body-health=thinner", "bones-joints=osteopenia", "body-health=none => self-care"],
    },
    RuleSpec {
        rule: "R-L14",
        fires: &["popped=today after-pop=sore", "popped=week after-pop=sore,worse => soon"],
        nearly: &[
            "popped=today after-pop=fine => self-care", "popped=no after-pop=sore => self-care",
            "popped=week after-pop=worse => soon",
        ],
    },
    RuleSpec {
        rule: "R-L15",
        fires: &["where=neck pain=1", "where=neck,low pain=3"],
        nearly: &["where=neck pain=0 => self-care", "where=upper pain=1 => self-care", "where=low pain=3 => self-care"],
    },
    RuleSpec {
        rule: "R-L16",
        fires: &["injury=big injury-checked=yes-ok", "injury=big injury-checked=yes-other pain=3"],
        nearly: &[
            "injury=big injury-checked=yes-ok pain=4 => soon", "injury=big injury-checked=no => soon",
            "injury=big injury-checked=yes-spine => urgent", "injury=small injury-checked=yes-ok => self-care",
        ],
    },
    RuleSpec {
        rule: "R-L17",
        fires: &[
            "where=upper pain=4", "where=mid pain=4", "where=upper pain=6", "where=upper pain=4 pattern=changes",
            "where=upper pain=4 duration=1-3w", "where=upper pain=4 duration=onoff",
        ],
        nearly: &[
            "where=upper pain=4 age=50-69 => soon", "where=upper pain=4 duration=3-6w => soon",
            "where=upper pain=3 => self-care", "where=upper pain=7 => soon", "where=low pain=4",
            "where=upper pain=4 pattern=waves", "where=upper pain=4 pattern=effort => urgent",
        ],
    },
    RuleSpec {
        rule: "R-L18",
        fires: &[
            "injury=not-sure", "age=not-sure", "ill=not-sure", "bones-joints=not-sure", "body-health=not-sure",
            "where=not-sure", "spread=not-sure", "pattern=not-sure", "duration=not-sure", "pain=4 cant-do=not-sure",
            "pain=4 sleep=not-sure", "pain=4 cough=not-sure", "pain=1 trend=not-sure", "duration=3-6w seen=not-sure",
            "duration=gt3m am-stiff=not-sure", "duration=gt3m am-stiff=long inflam=not-sure",
        ],
        nearly: &[
            "injury=none => self-care", "pain=3 cant-do=not-sure => self-care", "pain=3 sleep=not-sure => self-care",
            "duration=1-3w seen=not-sure => self-care", "duration=lt1w trend=not-sure => self-care",
            "duration=gt3m am-stiff=short inflam=not-sure => self-care", "age=50-69 => self-care",
        ],
    },
    RuleSpec {
        rule: "R-L19",
        fires: &["bones-joints=neck-birth"],
        nearly: &["bones-joints=bendy", "bones-joints=none => self-care"],
    },
    RuleSpec {
        rule: "R-L20",
        fires: &[
            "body-health=cancer-now", "body-health=cancer-unsure", "body-health=cancer-old", "body-health=immune",
            "body-health=inject", "body-health=infection",
        ],
        nearly: &[
            "body-health=cancer-now pain=1 => urgent", "body-health=immune pain=1 => soon",
            "body-health=inject pain=1 => urgent", "body-health=diabetes => self-care", "body-health=thinner",
        ],
    },
    RuleSpec {
        rule: "R-L21",
        fires: &["pregnancy=maybe"],
        nearly: &["pregnancy=p1", "pregnancy=no => self-care"],
    },
    RuleSpec {
        rule: "R-L22",
        fires: &[
            "pain=7 pattern=changes", "pain=8 pattern=changes", "pain=7 pattern=changes injury=small",
            "pain=7 pattern=changes spread=thigh", "pain=7 pattern=changes trend=same",
            "pain=7 pattern=changes cant-do=slowly", "pain=7 pattern=changes sleep=turn",
            "pain=7 pattern=changes cough=not-sure",
        ],
        nearly: &[
            "pain=6 pattern=changes", "pain=9 pattern=changes => urgent", "pain=7 pattern=stiff => soon",
            "pain=7 pattern=same => urgent", "pain=7 pattern=changes age=50-69 => soon",
            "pain=7 pattern=changes age=u18 => soon", "pain=7 pattern=changes duration=1-3w => soon",
            "pain=7 pattern=changes duration=onoff => soon", "pain=7 pattern=changes injury=old => soon",
            "pain=7 pattern=changes injury=big => soon", "pain=7 pattern=changes injury=not-sure => soon",
            "pain=7 pattern=changes injury=small injury-signs=bruise => soon",
            "pain=7 pattern=changes injury=small injury-signs=not-sure => soon",
            "pain=7 pattern=changes spread=below-knee => soon", "pain=7 pattern=changes spread=thigh,arm => soon",
            "pain=7 pattern=changes spread=band => soon", "pain=7 pattern=changes spread=tingle => soon",
            "pain=7 pattern=changes trend=worse => soon", "pain=7 pattern=changes cant-do=no => urgent",
            "pain=7 pattern=changes sleep=yes => soon", "pain=7 pattern=changes cough=yes => urgent",
        ],
    },
];

/// R-S1 fires only when no other rule does.
#[rustfmt::skip]
pub(crate) const FALLBACK: &[RuleSpec] = &[
    RuleSpec {
        rule: "R-S1",
        fires: &[
            "", "pain=3", "pain=3 age=50-69", "aim=partner-crack", "duration=gt3m", "pee-poo-numb=old-same",
            "injury=old",
        ],
        nearly: &[
            "pain=4 => self-care-limited", "pain=3 age=70plus => self-care-limited",
            "duration=gt3m spread=thigh => self-care-limited", "danger-now=chest => emergency", "legs-walk=limp => soon",
        ],
    },
];
