//! Rules R-O (clinical.md 3.2).

use super::RuleSpec;

#[rustfmt::skip]
pub(crate) const RULES: &[RuleSpec] = &[
    RuleSpec {
        rule: "R-O01",
        fires: &[
            "age=u18 child-age=10-15 pain=1", "age=u18 child-age=16-17 pain=4",
            "age=u18 child-age=16-17 pain=1 pattern=same", "age=u18 child-age=16-17 pain=1 pattern=waves",
            "age=u18 child-age=16-17 pain=1 pattern=effort => urgent", "age=u18 child-age=not-sure pain=1",
        ],
        nearly: &[
            "age=u18 child-age=10-15 pain=0 => self-care-limited",
            "age=u18 child-age=16-17 pain=3 => self-care-limited",
            "age=u18 child-age=16-17 pain=1 pattern=changes => self-care-limited",
            "age=u18 child-age=16-17 pain=1 pattern=stiff => self-care-limited",
            "age=u18 child-age=16-17 pain=0 pattern=same => self-care-limited",
            "age=18-49 child-age=10-15 pain=1 => self-care", "age=u18 child-age=u10 pain=1 => urgent",
        ],
    },
    RuleSpec {
        rule: "R-O02",
        fires: &["spread=below-knee", "spread=tingle"],
        nearly: &["spread=thigh => self-care-limited", "spread=arm", "spread=no => self-care"],
    },
    RuleSpec {
        rule: "R-O03",
        fires: &["spread=arm", "spread=tingle"],
        nearly: &["spread=band", "spread=below-knee", "spread=no => self-care"],
    },
    RuleSpec {
        rule: "R-O04",
        fires: &["legs-walk=old-walk"],
        nearly: &["legs-walk=limp", "legs-walk=none => self-care"],
    },
    RuleSpec {
        rule: "R-O05",
        fires: &[
            "bones-joints=disc disc-when=now", "bones-joints=disc disc-when=recent",
            "bones-joints=disc disc-when=now seen=yes-other", "bones-joints=disc disc-when=now seen=yes-move pain=4",
            "bones-joints=disc disc-when=recent seen=yes-move pain=4",
            "bones-joints=disc disc-when=now seen=yes-move pain=3 spread=thigh",
            "bones-joints=disc disc-when=recent seen=yes-move spread=not-sure",
            "bones-joints=surgery surgery-when=year", "bones-joints=surgery surgery-when=metal",
            "bones-joints=other-spine", "bones-joints=spine-fracture", "bones-joints=disc disc-when=not-sure",
            "bones-joints=surgery surgery-when=not-sure",
        ],
        nearly: &[
            "bones-joints=disc disc-when=now seen=yes-move pain=3 => self-care-limited",
            "bones-joints=disc disc-when=now seen=yes-move => self-care-limited",
            "bones-joints=disc disc-when=recent seen=yes-move pain=3 => self-care-limited",
            "bones-joints=disc disc-when=settled => self-care-limited",
            "bones-joints=surgery surgery-when=old => self-care-limited",
            "bones-joints=osteopenia => self-care-limited", "bones-joints=none disc-when=now => self-care",
        ],
    },
    RuleSpec {
        rule: "R-O06",
        fires: &["bones-joints=osteoporosis pain=4", "bones-joints=steroids pain=4"],
        nearly: &[
            "bones-joints=osteoporosis pain=3 => self-care-limited",
            "bones-joints=steroids pain=3 => self-care-limited", "bones-joints=osteopenia pain=4 => self-care-limited",
            "bones-joints=spine-fracture pain=4",
        ],
    },
    RuleSpec {
        rule: "R-O07",
        fires: &[
            "bones-joints=ra pain=4", "bones-joints=as pain=4 duration=1-3w", "bones-joints=ra where=neck",
            "bones-joints=as where=neck", "bones-joints=ra aim=partner-crack", "bones-joints=ra aim=neck-crack",
            "bones-joints=ra aim=self-pop", "bones-joints=as aim=self-pop", "bones-joints=neck-birth aim=partner-crack",
            "bones-joints=neck-birth aim=neck-crack", "bones-joints=neck-birth aim=self-pop",
        ],
        nearly: &[
            "bones-joints=ra pain=3 => self-care-limited", "bones-joints=as pain=3 duration=1-3w => self-care-limited",
            "bones-joints=ra where=upper => self-care-limited",
            "bones-joints=neck-birth where=neck => self-care-limited",
            "bones-joints=neck-birth pain=4 => self-care-limited", "bones-joints=ra aim=massage => self-care-limited",
            "bones-joints=neck-birth aim=partner-gentle => self-care-limited",
            "bones-joints=bendy aim=neck-crack => self-care-limited", "bones-joints=none where=neck => self-care",
        ],
    },
    RuleSpec {
        rule: "R-O08",
        fires: &[
            "duration=gt3m am-stiff=long inflam=late-night,rest-worse",
            "duration=onoff am-stiff=long inflam=butt,family", "duration=gt3m am-stiff=long inflam=skin-eye-gut,heel",
            "duration=gt3m am-stiff=long inflam=tablets,late-night",
            "duration=gt3m am-stiff=long inflam=late-night,rest-worse,butt,family,skin-eye-gut,heel,tablets",
            "duration=gt3m am-stiff=long inflam=heel,tablets,not-sure",
        ],
        nearly: &[
            "duration=gt3m am-stiff=long inflam=late-night => self-care",
            "duration=gt3m am-stiff=long inflam=butt,not-sure => self-care-limited",
            "duration=gt3m am-stiff=long inflam=none => self-care",
            "duration=gt3m am-stiff=short inflam=late-night,rest-worse => self-care",
            "duration=6w-3m am-stiff=long inflam=late-night,rest-worse => self-care",
            "duration=gt3m age=50-69 am-stiff=long inflam=late-night,rest-worse => self-care",
        ],
    },
    RuleSpec {
        rule: "R-O09",
        fires: &[
            "pain=4 duration=6w-3m", "pain=4 duration=gt3m", "pain=4 duration=3-6w trend=same",
            "pain=4 duration=3-6w trend=worse", "pain=4 duration=6w-3m seen=yes-other",
            "pain=4 duration=gt3m seen=not-sure",
        ],
        nearly: &[
            "pain=3 duration=6w-3m => self-care", "pain=4 duration=6w-3m seen=yes-move => self-care-limited",
            "pain=4 duration=3-6w trend=better => self-care-limited", "pain=3 duration=3-6w trend=same => self-care",
            "pain=4 duration=1-3w trend=same => self-care-limited", "pain=4 duration=onoff => self-care-limited",
            "pain=4 duration=3-6w trend=same seen=yes-move => self-care-limited",
        ],
    },
    RuleSpec {
        rule: "R-O10",
        fires: &[
            "pain=7", "pain=8", "pain=4 sleep=yes", "pain=7 pattern=changes duration=1-3w",
            "pain=7 pattern=changes age=50-69", "pain=7 pattern=changes age=u18", "pain=7 pattern=changes injury=old",
            "pain=7 pattern=changes injury=big", "pain=7 pattern=changes injury=not-sure",
            "pain=7 pattern=changes injury=small injury-signs=bruise",
            "pain=7 pattern=changes injury=small injury-signs=bone-sore", "pain=7 pattern=changes spread=arm",
            "pain=7 pattern=changes spread=below-knee", "pain=7 pattern=changes spread=band",
            "pain=7 pattern=changes spread=thigh,tingle", "pain=7 pattern=changes spread=not-sure",
            "pain=7 pattern=changes trend=worse", "pain=7 pattern=changes sleep=yes",
            "pain=7 pattern=changes cant-do=no => urgent", "pain=7 pattern=changes cough=yes => urgent",
            "pain=9 sleep=yes => urgent",
        ],
        nearly: &[
            "pain=7 pattern=changes => self-care-limited", "pain=8 pattern=changes => self-care-limited",
            "pain=6 => self-care-limited", "pain=9 => urgent", "pain=4 sleep=turn => self-care-limited",
            "pain=3 sleep=yes => self-care", "pain=7 pattern=changes sleep=turn => self-care-limited",
        ],
    },
    RuleSpec {
        rule: "R-O11",
        fires: &[
            "age=50-69 duration=3-6w pain=4", "age=70plus duration=3-6w pain=4", "age=50-69 duration=6w-3m pain=4",
            "age=50-69 duration=gt3m pain=4", "age=50-69 duration=3-6w pain=1 trend=worse",
            "age=50-69 duration=3-6w pain=4 seen=yes-other",
        ],
        nearly: &[
            "age=18-49 duration=3-6w pain=4 => self-care-limited",
            "age=50-69 duration=1-3w pain=4 => self-care-limited",
            "age=50-69 duration=onoff pain=4 => self-care-limited", "age=50-69 duration=3-6w pain=3 => self-care",
            "age=50-69 duration=3-6w pain=4 seen=yes-move => self-care-limited",
            "age=50-69 duration=3-6w pain=1 trend=same => self-care",
            "age=50-69 duration=3-6w pain=0 trend=worse => self-care",
        ],
    },
    RuleSpec {
        rule: "R-O12",
        fires: &["injury=big injury-checked=yes-ok pain=4", "injury=big injury-checked=yes-other pain=4"],
        nearly: &[
            "injury=big injury-checked=yes-ok pain=3 => self-care-limited",
            "injury=big injury-checked=no pain=4 => emergency", "injury=big injury-checked=yes-spine pain=4 => urgent",
            "injury=small pain=4 => self-care-limited",
        ],
    },
    RuleSpec {
        rule: "R-O13",
        fires: &["age=70plus pain=4"],
        nearly: &[
            "age=70plus pain=3 => self-care-limited", "age=50-69 pain=4 => self-care-limited",
            "age=not-sure pain=4 => self-care-limited",
        ],
    },
    RuleSpec {
        rule: "R-O14",
        fires: &["body-health=cancer-old pain=1", "body-health=immune pain=1", "body-health=cancer-old pain=6"],
        nearly: &[
            "body-health=cancer-old pain=1 where=upper => urgent", "body-health=cancer-old pain=0 => self-care-limited",
            "body-health=immune pain=0 => self-care-limited", "body-health=diabetes pain=1 => self-care",
        ],
    },
    RuleSpec {
        rule: "R-O15",
        fires: &["popped=week after-pop=worse", "popped=week habit=many pain=4", "popped=week habit=not-sure pain=4"],
        nearly: &[
            "popped=week after-pop=sore => self-care-limited", "popped=week habit=many pain=3 => self-care-limited",
            "popped=week habit=daily pain=4 => self-care-limited", "popped=no habit=many pain=4 => self-care-limited",
        ],
    },
    RuleSpec {
        rule: "R-O16",
        fires: &["pain=4 cough=yes", "pain=6 cough=yes", "pain=4 cough=yes spread=arm"],
        nearly: &[
            "pain=4 cough=no => self-care-limited", "pain=4 cough=not-sure => self-care-limited",
            "pain=3 cough=yes => self-care", "pain=4 cough=yes where=upper => urgent",
            "pain=4 cough=yes spread=thigh => urgent", "pain=7 cough=yes => urgent",
        ],
    },
    RuleSpec {
        rule: "R-O17",
        fires: &["aim=neck-crack where=neck pain=4", "aim=ease,neck-crack where=neck,low pain=6"],
        nearly: &[
            "aim=neck-crack where=neck pain=3 => self-care-limited",
            "aim=neck-crack where=upper pain=4 => self-care-limited",
            "aim=self-pop where=neck pain=4 => self-care-limited",
        ],
    },
    RuleSpec {
        rule: "R-O18",
        fires: &[
            "where=upper pain=4 age=50-69", "where=mid pain=4 age=50-69", "where=upper pain=6 age=50-69",
            "where=upper pain=4 age=70plus", "where=upper pain=4 duration=3-6w", "where=upper pain=4 duration=6w-3m",
            "where=mid pain=4 duration=gt3m", "where=upper pain=4 age=50-69 pattern=changes",
        ],
        nearly: &[
            "where=upper pain=4 => self-care-limited", "where=upper pain=3 age=50-69 => self-care",
            "where=upper pain=7 age=50-69", "where=low pain=4 age=50-69 => self-care-limited",
            "where=upper pain=4 age=50-69 pattern=waves => self-care-limited",
            "where=upper pain=4 age=50-69 pattern=same => urgent",
            "where=upper pain=4 duration=1-3w => self-care-limited",
            "where=upper pain=4 duration=onoff => self-care-limited",
        ],
    },
    RuleSpec {
        rule: "R-O19",
        fires: &["legs-walk=limp", "legs-walk=limp age=70plus"],
        nearly: &["legs-walk=limp age=u18 => urgent", "legs-walk=old-walk", "legs-walk=none => self-care"],
    },
    RuleSpec {
        rule: "R-O20",
        fires: &[
            "pain=1 trend=worse duration=1-3w", "pain=1 trend=worse duration=3-6w", "pain=1 trend=worse duration=6w-3m",
            "pain=1 trend=worse duration=gt3m", "pain=1 trend=worse duration=onoff",
            "pain=1 trend=worse duration=not-sure",
        ],
        nearly: &[
            "pain=1 trend=worse duration=lt1w => self-care", "pain=0 trend=worse duration=1-3w => self-care",
            "pain=1 trend=same duration=1-3w => self-care",
        ],
    },
    RuleSpec {
        rule: "R-O21",
        fires: &[
            "where=shoulders-hips age=50-69 am-stiff=long", "where=shoulders-hips age=70plus am-stiff=long",
            "where=shoulders-hips age=not-sure am-stiff=long",
        ],
        nearly: &[
            "where=shoulders-hips age=50-69 am-stiff=short => self-care",
            "where=shoulders-hips age=18-49 am-stiff=long => self-care",
            "where=low age=50-69 am-stiff=long => self-care",
        ],
    },
    RuleSpec {
        rule: "R-O22",
        fires: &["ill=rundown pain=1", "ill=rundown pain=1 age=u18"],
        nearly: &[
            "ill=rundown pain=0 => self-care", "ill=rundown pain=1 age=50-69 => urgent", "ill=none pain=1 => self-care",
        ],
    },
    RuleSpec {
        rule: "R-O23",
        fires: &["body-health=aneurysm pain=1", "body-health=aneurysm pain=3"],
        nearly: &[
            "body-health=aneurysm pain=0 => self-care-limited", "body-health=aneurysm pain=4 => emergency",
            "body-health=aneurysm pain=1 pattern=same => emergency", "body-health=diabetes pain=1 => self-care",
        ],
    },
    RuleSpec {
        rule: "R-O25",
        fires: &["spread=band"],
        nearly: &["spread=thigh => self-care-limited", "spread=arm"],
    },
    RuleSpec {
        rule: "R-O26",
        fires: &[
            "injury=small injury-signs=not-sure", "injury=not-sure injury-signs=not-sure", "pattern=not-sure pain=4",
            "injury=big injury-signs=not-sure => urgent", "injury=small injury-signs=bruise,not-sure",
        ],
        nearly: &[
            "injury=none injury-signs=not-sure => self-care", "injury=small injury-signs=none => self-care",
            "pattern=not-sure pain=3 => self-care-limited", "pattern=changes pain=4 => self-care-limited",
        ],
    },
    RuleSpec {
        rule: "R-O27",
        fires: &["injury=big injury-checked=no"],
        nearly: &[
            "injury=big injury-checked=no pain=1 => emergency", "injury=big injury-checked=yes-ok => self-care-limited",
            "injury=big injury-checked=not-sure => urgent", "injury=small injury-checked=no => self-care",
        ],
    },
    RuleSpec {
        rule: "R-O28",
        fires: &["ill=fever", "ill=fever age=70plus"],
        nearly: &["ill=fever pain=1 => urgent", "ill=none => self-care", "ill=rundown => self-care"],
    },
];
