//! Rules R-U (clinical.md 3.2).

use super::RuleSpec;

#[rustfmt::skip]
pub(crate) const RULES: &[RuleSpec] = &[
    RuleSpec {
        rule: "R-U01",
        fires: &["pee-poo-numb=sex", "pee-poo-numb=sex,old-same", "pee-poo-numb=sex legs-walk=limp"],
        nearly: &[
            "pee-poo-numb=sex legs-walk=hands => emergency", "pee-poo-numb=sex spread=tingle => emergency",
            "pee-poo-numb=old-same => self-care",
        ],
    },
    RuleSpec {
        rule: "R-U02",
        fires: &["legs-walk=foot-drop", "legs-walk=foot-drop,both-legs => emergency"],
        nearly: &["legs-walk=limp => soon", "legs-walk=none => self-care"],
    },
    RuleSpec {
        rule: "R-U03",
        fires: &["legs-walk=hands", "legs-walk=unsteady", "legs-walk=unsteady unsteady-speed=not-sure"],
        nearly: &[
            "legs-walk=hands unsteady-speed=days => emergency", "legs-walk=unsteady unsteady-speed=days => emergency",
            "legs-walk=limp => soon",
        ],
    },
    RuleSpec {
        rule: "R-U04",
        fires: &["ill=fever pain=1"],
        nearly: &["ill=fever pain=0 => soon", "ill=rundown pain=1 => soon", "ill=none pain=1 => self-care"],
    },
    RuleSpec {
        rule: "R-U05",
        fires: &["ill=weight"],
        nearly: &["ill=rundown => self-care", "ill=none => self-care"],
    },
    RuleSpec {
        rule: "R-U06",
        fires: &["ill=night", "pattern=same pain=4"],
        nearly: &[
            "ill=none => self-care", "pattern=same pain=3 => self-care", "pattern=changes pain=4 => self-care-limited",
            "pattern=waves pain=4 => self-care-limited",
        ],
    },
    RuleSpec {
        rule: "R-U07",
        fires: &["ill=lump"],
        nearly: &["ill=rundown => self-care"],
    },
    RuleSpec {
        rule: "R-U08",
        fires: &["ill=wee"],
        nearly: &["ill=dark-pee"],
    },
    RuleSpec {
        rule: "R-U09",
        fires: &[
            "body-health=cancer-now pain=1", "body-health=cancer-unsure pain=1",
            "body-health=cancer-old pain=1 where=upper", "body-health=cancer-old pain=1 where=mid",
            "body-health=cancer-old pain=7", "body-health=cancer-old pain=1 trend=worse",
            "body-health=cancer-old pain=1 duration=3-6w", "body-health=cancer-old pain=1 duration=6w-3m",
            "body-health=cancer-old pain=1 duration=gt3m",
        ],
        nearly: &[
            "body-health=cancer-now pain=0 => self-care-limited",
            "body-health=cancer-unsure pain=0 => self-care-limited",
            "body-health=cancer-old pain=0 where=upper => self-care-limited",
            "body-health=cancer-old pain=1 where=low => soon", "body-health=cancer-old pain=6 => soon",
            "body-health=cancer-old pain=1 trend=same => soon", "body-health=cancer-old pain=1 duration=1-3w => soon",
            "body-health=cancer-old pain=1 duration=onoff => soon",
            "body-health=cancer-old pain=0 duration=3-6w => self-care-limited", "body-health=immune pain=1 => soon",
        ],
    },
    RuleSpec {
        rule: "R-U10",
        fires: &[
            "bones-joints=osteoporosis pain=4 injury=small", "bones-joints=spine-fracture pain=4 injury=small",
            "bones-joints=steroids pain=4 injury=small", "age=70plus pain=4 injury=small",
            "bones-joints=osteoporosis pain=5 duration=lt1w", "bones-joints=spine-fracture pain=5 duration=lt1w",
            "bones-joints=steroids pain=5 duration=lt1w", "age=70plus pain=5 duration=lt1w",
        ],
        nearly: &[
            "bones-joints=osteoporosis pain=3 injury=small => self-care-limited",
            "bones-joints=osteopenia pain=4 injury=small => self-care-limited",
            "bones-joints=osteoporosis pain=4 injury=old => soon",
            "bones-joints=osteoporosis pain=4 duration=lt1w => soon",
            "bones-joints=osteoporosis pain=5 duration=1-3w => soon",
            "age=50-69 pain=4 injury=small => self-care-limited", "age=70plus pain=4 duration=lt1w => soon",
            "age=70plus pain=5 duration=1-3w => soon", "age=50-69 pain=5 duration=lt1w => self-care-limited",
        ],
    },
    RuleSpec {
        rule: "R-U11",
        fires: &["body-health=inject pain=1", "body-health=infection pain=1"],
        nearly: &[
            "body-health=inject pain=0 => self-care-limited", "body-health=infection pain=0 => self-care-limited",
            "body-health=immune pain=1 => soon",
        ],
    },
    RuleSpec {
        rule: "R-U12",
        fires: &["pain=9", "pain=10", "pain=4 cant-do=no"],
        nearly: &[
            "pain=8 => soon", "pain=4 cant-do=slowly => self-care-limited", "pain=3 cant-do=no => self-care",
            "pain=4 cant-do=yes => self-care-limited",
        ],
    },
    RuleSpec {
        rule: "R-U13",
        fires: &[
            "where=upper pain=4 pattern=same", "where=mid pain=4 pattern=same", "where=upper pain=4 cough=yes",
            "where=mid pain=4 cough=yes",
        ],
        nearly: &[
            "where=low pain=4 pattern=same", "where=low pain=4 cough=yes => soon",
            "where=upper pain=3 pattern=same => self-care", "where=upper pain=3 cough=yes => self-care",
            "where=upper pain=4 pattern=changes => self-care-limited", "where=mid pain=4 cough=no => self-care-limited",
        ],
    },
    RuleSpec {
        rule: "R-U14",
        fires: &[
            "pain=4 cough=yes spread=thigh", "pain=4 cough=yes spread=below-knee", "pain=4 cough=yes spread=tingle",
            "pain=7 cough=yes",
        ],
        nearly: &[
            "pain=4 cough=yes => soon", "pain=6 cough=yes => soon", "pain=4 cough=yes spread=arm => soon",
            "pain=4 cough=yes spread=band => soon", "pain=4 cough=no spread=thigh => self-care-limited",
            "pain=3 cough=yes spread=thigh => self-care-limited", "pain=7 cough=no => soon",
        ],
    },
    RuleSpec {
        rule: "R-U15",
        fires: &["popped=today after-pop=rib", "popped=today after-pop=nerve"],
        nearly: &[
            "popped=today after-pop=worse => soon", "popped=today after-pop=sore => self-care-limited",
            "popped=no after-pop=rib => self-care",
        ],
    },
    RuleSpec {
        rule: "R-U16",
        fires: &[
            "age=u18 ill=fever", "age=u18 ill=weight", "age=u18 ill=night", "age=u18 legs-walk=foot-drop",
            "age=u18 legs-walk=unsteady", "age=u18 legs-walk=hands", "age=u18 legs-walk=limp", "age=u18 child-age=u10",
            "age=u18 child-age=10-15 ill=fever", "age=u18 legs-walk=no-stand => emergency",
            "age=u18 legs-walk=both-legs => emergency", "age=u18 legs-walk=weak-worse => emergency",
        ],
        nearly: &[
            "age=u18 => self-care-limited", "age=u18 child-age=10-15 => self-care-limited",
            "age=u18 legs-walk=old-walk => soon", "age=18-49 ill=fever => soon", "age=18-49 ill=weight",
            "age=u18 ill=rundown => self-care-limited", "age=18-49 legs-walk=limp => soon",
            "age=18-49 child-age=u10 => self-care",
        ],
    },
    RuleSpec {
        rule: "R-U17",
        fires: &[
            "injury=big injury-checked=yes-spine", "injury=small injury-signs=bone-sore age=50-69",
            "injury=small injury-signs=bruise age=50-69", "injury=small injury-signs=bone-sore age=70plus",
            "injury=small injury-signs=bruise age=70plus",
        ],
        nearly: &[
            "injury=big injury-checked=yes-other => self-care-limited",
            "injury=small injury-checked=yes-spine => self-care",
            "injury=small injury-signs=bone-sore age=18-49 => self-care",
            "injury=small injury-signs=none age=50-69 => self-care",
            "injury=big injury-signs=bone-sore age=50-69 => self-care-limited",
            "injury=old injury-signs=bruise age=50-69 => self-care",
        ],
    },
    RuleSpec {
        rule: "R-U18",
        fires: &[
            "body-health=thinner pain=7 duration=lt1w", "body-health=thinner pain=8 duration=lt1w pattern=changes",
        ],
        nearly: &[
            "body-health=thinner pain=6 duration=lt1w => self-care-limited",
            "body-health=thinner pain=7 duration=1-3w => soon", "body-health=stroke-hx pain=7 duration=lt1w => soon",
        ],
    },
    RuleSpec {
        rule: "R-U19",
        fires: &["danger-now=tummy-pulse", "danger-now=tummy-pulse pain=3", "danger-now=tummy-pulse,not-sure"],
        nearly: &[
            "danger-now=tummy-pulse age=50-69 => emergency", "danger-now=tummy-pulse pain=4 => emergency",
            "danger-now=none => self-care",
        ],
    },
    RuleSpec {
        rule: "R-U21",
        fires: &["ill=rash"],
        nearly: &["ill=rundown => self-care", "ill=lump"],
    },
    RuleSpec {
        rule: "R-U22",
        fires: &["ill=chesty"],
        nearly: &["ill=rundown => self-care", "ill=fever => soon"],
    },
    RuleSpec {
        rule: "R-U23",
        fires: &["pattern=effort", "pattern=effort pain=4"],
        nearly: &[
            "pattern=waves => self-care", "pattern=same => self-care", "pattern=changes pain=4 => self-care-limited",
        ],
    },
    RuleSpec {
        rule: "R-U24",
        fires: &["ill=tummy"],
        nearly: &["ill=rundown => self-care", "ill=wee"],
    },
    RuleSpec {
        rule: "R-U25",
        fires: &[
            "legs-walk=no-stand", "legs-walk=no-stand age=50-69", "legs-walk=no-stand age=70plus",
            "legs-walk=no-stand age=not-sure",
        ],
        nearly: &["legs-walk=no-stand age=u18 => emergency", "legs-walk=limp => soon"],
    },
    RuleSpec {
        rule: "R-U26",
        fires: &["ill=rundown pain=1 age=50-69", "ill=rundown pain=1 age=70plus"],
        nearly: &[
            "ill=rundown pain=0 age=50-69 => self-care", "ill=rundown pain=1 age=18-49 => soon",
            "ill=none pain=1 age=50-69 => self-care",
        ],
    },
    RuleSpec {
        rule: "R-U27",
        fires: &["ill=dark-pee"],
        nearly: &["ill=wee", "ill=none => self-care"],
    },
    RuleSpec {
        rule: "R-U28",
        fires: &[
            "where=bone pain=1 bones-joints=osteoporosis", "where=bone pain=1 bones-joints=spine-fracture",
            "where=bone pain=1 bones-joints=steroids", "where=bone pain=1 age=70plus",
            "where=bone pain=1 body-health=immune", "where=bone pain=1 body-health=diabetes",
            "where=bone pain=1 body-health=inject", "where=bone pain=1 body-health=infection",
        ],
        nearly: &[
            "where=bone pain=1 => self-care", "where=bone pain=0 bones-joints=osteoporosis => self-care-limited",
            "where=low pain=1 bones-joints=osteoporosis => self-care-limited",
            "where=bone pain=1 bones-joints=osteopenia => self-care-limited",
            "where=bone pain=1 age=50-69 => self-care", "where=bone pain=1 body-health=thinner => self-care-limited",
            "where=low pain=1 body-health=diabetes => self-care", "where=bone pain=0 body-health=diabetes => self-care",
        ],
    },
    RuleSpec {
        rule: "R-U29",
        fires: &["pattern=waves pain=7", "pattern=waves pain=8"],
        nearly: &[
            "pattern=waves pain=6 => self-care-limited", "pattern=changes pain=7 => self-care-limited",
            "pattern=stiff pain=7 => soon",
        ],
    },
    RuleSpec {
        rule: "R-U20",
        fires: &[
            "danger-now=not-sure", "pee-poo-numb=not-sure", "legs-walk=not-sure", "stroke-signs=not-sure",
            "injury=big injury-checked=not-sure", "injury=big injury-signs=not-sure",
            "pregnancy=p1 pregnancy-signs=not-sure", "popped=month after-pop=not-sure",
            "danger-now=tummy-pulse,not-sure", "legs-walk=limp,not-sure",
        ],
        nearly: &[
            "injury=small injury-signs=not-sure => soon", "injury=not-sure injury-signs=not-sure => soon",
            "injury=small injury-checked=not-sure => self-care", "pregnancy=no pregnancy-signs=not-sure => self-care",
            "pregnancy=baby26 pregnancy-signs=not-sure => self-care-limited",
            "popped=no after-pop=not-sure => self-care", "danger-now=none => self-care",
            "injury=big injury-checked=no => soon",
        ],
    },
];
