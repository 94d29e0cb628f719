//! Rules R-E (clinical.md 3.2).

use super::RuleSpec;

#[rustfmt::skip]
pub(crate) const RULES: &[RuleSpec] = &[
    RuleSpec {
        rule: "R-E01",
        fires: &["danger-now=chest", "danger-now=chest,not-sure"],
        nearly: &["danger-now=none => self-care", "danger-now=clot"],
    },
    RuleSpec {
        rule: "R-E02",
        fires: &["danger-now=tearing"],
        nearly: &["danger-now=tummy-pulse => urgent", "danger-now=chest"],
    },
    RuleSpec {
        rule: "R-E03",
        fires: &[
            "danger-now=tummy-pulse age=50-69", "danger-now=tummy-pulse age=70plus", "danger-now=tummy-pulse pain=4",
            "danger-now=tummy-pulse,faint", "danger-now=tummy-pulse,tearing", "body-health=aneurysm pain=4",
            "body-health=aneurysm pain=1 pattern=same", "body-health=aneurysm pain=3 pattern=same",
        ],
        nearly: &[
            "danger-now=tummy-pulse => urgent", "danger-now=tummy-pulse age=u18 => urgent",
            "danger-now=tummy-pulse pain=3 => urgent", "danger-now=faint", "danger-now=tearing",
            "danger-now=tummy-pulse,clot", "danger-now=clot age=70plus", "body-health=aneurysm pain=3 => soon",
            "body-health=aneurysm pain=0 pattern=same => self-care-limited",
            "body-health=aneurysm pain=1 pattern=changes => soon", "body-health=thinner pain=4 => self-care-limited",
        ],
    },
    RuleSpec {
        rule: "R-E04",
        fires: &["danger-now=faint", "danger-now=very-ill"],
        nearly: &["danger-now=clot", "danger-now=none => self-care"],
    },
    RuleSpec {
        rule: "R-E05",
        fires: &[
            "pee-poo-numb=pee-hard", "pee-poo-numb=leak", "pee-poo-numb=no-feel", "pee-poo-numb=saddle",
            "pee-poo-numb=saddle,old-same",
        ],
        nearly: &["pee-poo-numb=sex => urgent", "pee-poo-numb=old-same => self-care"],
    },
    RuleSpec {
        rule: "R-E06",
        fires: &[
            "pee-poo-numb=sex,pee-hard", "pee-poo-numb=sex,leak", "pee-poo-numb=sex,no-feel", "pee-poo-numb=sex,saddle",
            "pee-poo-numb=sex legs-walk=both-legs", "pee-poo-numb=sex legs-walk=weak-worse",
            "pee-poo-numb=sex legs-walk=foot-drop", "pee-poo-numb=sex legs-walk=unsteady",
            "pee-poo-numb=sex legs-walk=hands", "pee-poo-numb=sex legs-walk=no-stand", "pee-poo-numb=sex spread=tingle",
        ],
        nearly: &[
            "pee-poo-numb=sex,old-same => urgent", "pee-poo-numb=saddle", "pee-poo-numb=sex => urgent",
            "pee-poo-numb=sex legs-walk=limp => urgent", "pee-poo-numb=sex legs-walk=old-walk => urgent",
            "legs-walk=foot-drop => urgent", "pee-poo-numb=old-same legs-walk=foot-drop => urgent",
            "pee-poo-numb=sex spread=below-knee => urgent", "spread=tingle => soon",
        ],
    },
    RuleSpec {
        rule: "R-E07",
        fires: &["legs-walk=both-legs", "legs-walk=weak-worse"],
        nearly: &["legs-walk=foot-drop => urgent", "legs-walk=old-walk => soon"],
    },
    RuleSpec {
        rule: "R-E08",
        fires: &["legs-walk=unsteady unsteady-speed=days", "legs-walk=hands unsteady-speed=days"],
        nearly: &[
            "legs-walk=unsteady unsteady-speed=months => urgent", "legs-walk=hands unsteady-speed=months => urgent",
            "legs-walk=limp unsteady-speed=days => soon", "legs-walk=none unsteady-speed=days => self-care",
        ],
    },
    RuleSpec {
        rule: "R-E09",
        fires: &[
            "stroke-signs=face-arm-speech", "stroke-signs=see-swallow", "stroke-signs=dizzy-neck",
            "stroke-signs=worst-head",
        ],
        nearly: &["stroke-signs=none => self-care", "stroke-signs=not-sure => urgent"],
    },
    RuleSpec {
        rule: "R-E10",
        fires: &["injury=big injury-checked=no pain=1", "injury=big injury-checked=no pain=10"],
        nearly: &[
            "injury=big injury-checked=no pain=0 => soon",
            "injury=big injury-checked=yes-ok pain=1 => self-care-limited",
            "injury=small injury-checked=no pain=1 => self-care-limited",
            "injury=old injury-checked=no pain=1 => self-care",
        ],
    },
    RuleSpec {
        rule: "R-E11",
        fires: &[
            "injury=big injury-signs=cant-move", "injury=small injury-signs=cant-move",
            "injury=not-sure injury-signs=cant-move",
        ],
        nearly: &[
            "injury=old injury-signs=cant-move => self-care", "injury=none injury-signs=cant-move => self-care",
            "injury=small injury-signs=bruise => self-care", "injury=big injury-signs=bone-sore => self-care-limited",
        ],
    },
    RuleSpec {
        rule: "R-E12",
        fires: &[
            "bones-joints=as pain=1 injury=big", "bones-joints=as pain=1 injury=small",
            "bones-joints=as pain=4 duration=lt1w",
        ],
        nearly: &[
            "bones-joints=as pain=0 injury=small => self-care-limited",
            "bones-joints=as pain=0 injury=big => self-care-limited",
            "bones-joints=as pain=1 injury=old => self-care-limited",
            "bones-joints=as pain=1 injury=none => self-care-limited",
            "bones-joints=ra pain=1 injury=small => self-care-limited",
            "bones-joints=as pain=3 duration=lt1w => self-care-limited", "bones-joints=as pain=4 duration=1-3w => soon",
            "bones-joints=ra pain=4 duration=lt1w => soon",
        ],
    },
    RuleSpec {
        rule: "R-E13",
        fires: &[
            "body-health=cancer-now spread=band", "body-health=cancer-unsure spread=band",
            "body-health=cancer-old spread=band", "body-health=cancer-now spread=tingle",
            "body-health=cancer-unsure spread=tingle", "body-health=cancer-old spread=tingle",
            "body-health=cancer-now legs-walk=foot-drop", "body-health=cancer-unsure legs-walk=unsteady",
            "body-health=cancer-old legs-walk=hands", "body-health=cancer-old legs-walk=no-stand",
        ],
        nearly: &[
            "body-health=cancer-now spread=below-knee => soon", "body-health=cancer-old spread=arm => soon",
            "body-health=immune spread=band => soon", "spread=band => soon",
            "body-health=cancer-now legs-walk=limp => soon", "body-health=cancer-now legs-walk=old-walk => soon",
            "body-health=immune legs-walk=no-stand => urgent",
            // Stopped at the legs screen, before anything was said of cancer.
            "body-health=cancer-now legs-walk=both-legs", "body-health=cancer-now legs-walk=weak-worse",
        ],
    },
    RuleSpec {
        rule: "R-E14",
        fires: &[
            "ill=fever pain=1 body-health=immune", "ill=fever pain=1 body-health=inject",
            "ill=fever pain=1 body-health=infection", "ill=fever pain=1 body-health=diabetes",
            "ill=fever pain=1 spread=band", "ill=fever legs-walk=foot-drop", "ill=fever legs-walk=unsteady",
            "ill=fever legs-walk=hands", "ill=fever legs-walk=no-stand",
        ],
        nearly: &[
            "ill=fever pain=0 body-health=diabetes => soon", "ill=fever pain=0 body-health=infection => soon",
            "ill=fever pain=1 => urgent", "ill=fever pain=1 body-health=thinner => urgent",
            "ill=weight pain=1 body-health=immune => urgent", "ill=fever pain=0 spread=band => soon",
            "ill=fever pain=1 spread=arm => urgent", "ill=weight pain=1 spread=band => urgent",
            "ill=fever legs-walk=limp => soon", "ill=weight legs-walk=foot-drop => urgent",
        ],
    },
    RuleSpec {
        rule: "R-E15",
        fires: &[
            "pregnancy=p1 pregnancy-signs=bleed", "pregnancy=p1 pregnancy-signs=waters",
            "pregnancy=p1 pregnancy-signs=tight", "pregnancy=p1 pregnancy-signs=moves",
            "pregnancy=p1 pregnancy-signs=bad-pain", "pregnancy=p1 pregnancy-signs=swell",
            "pregnancy=maybe pregnancy-signs=bleed", "pregnancy=p2 pregnancy-signs=moves",
            "pregnancy=p3 pregnancy-signs=tight", "pregnancy=baby6 pregnancy-signs=swell", "pregnancy=p2 pattern=waves",
            "pregnancy=p3 pattern=waves",
        ],
        nearly: &[
            "pregnancy=p1 pregnancy-signs=none => self-care-limited", "pregnancy=p1 pregnancy-signs=not-sure => urgent",
            "pregnancy=baby26 pregnancy-signs=bleed => self-care-limited",
            "pregnancy=no pregnancy-signs=bleed => self-care", "pregnancy=p1 pattern=waves => self-care-limited",
            "pregnancy=baby6 pattern=waves => self-care-limited", "pregnancy=maybe pattern=waves => self-care-limited",
            "pregnancy=no pattern=waves => self-care", "pregnancy=p2 pattern=same => self-care-limited",
        ],
    },
    RuleSpec {
        rule: "R-E18",
        fires: &["danger-now=clot"],
        nearly: &["danger-now=chest", "danger-now=tummy-pulse => urgent"],
    },
    RuleSpec {
        rule: "R-E19",
        fires: &["danger-now=stiff-neck-ill"],
        nearly: &["danger-now=very-ill", "danger-now=none => self-care"],
    },
    RuleSpec {
        rule: "R-E20",
        fires: &[
            "age=u18 child-age=16-17 legs-walk=no-stand", "age=u18 child-age=10-15 legs-walk=no-stand",
            "age=u18 child-age=u10 legs-walk=no-stand", "age=u18 child-age=16-17 ill=fever legs-walk=limp",
            "age=u18 child-age=10-15 ill=fever legs-walk=limp", "age=u18 child-age=u10 ill=fever legs-walk=limp",
        ],
        nearly: &[
            "age=18-49 legs-walk=no-stand => urgent", "age=u18 legs-walk=foot-drop => urgent",
            "age=u18 legs-walk=limp => urgent", "age=u18 ill=fever => urgent",
            "age=18-49 ill=fever legs-walk=limp => soon", "age=u18 ill=weight legs-walk=limp => urgent",
            "age=u18 ill=fever legs-walk=old-walk => urgent",
        ],
    },
    RuleSpec {
        rule: "R-E21",
        fires: &[
            "popped=now after-pop=head", "popped=today after-pop=head", "popped=week after-pop=head",
            "popped=month after-pop=head",
        ],
        nearly: &[
            "popped=no after-pop=head => self-care", "popped=week after-pop=worse => soon",
            "popped=week after-pop=rib => urgent",
        ],
    },
    RuleSpec {
        rule: "R-E16",
        fires: &[
            "body-health=thinner popped=week after-pop=nerve", "body-health=thinner injury=big",
            "body-health=thinner legs-walk=foot-drop",
        ],
        nearly: &[
            "popped=week after-pop=nerve => urgent", "body-health=thinner popped=week after-pop=rib => urgent",
            "body-health=thinner popped=no after-pop=nerve => self-care-limited", "injury=big => self-care-limited",
            "body-health=thinner injury=small => self-care-limited",
            "body-health=diabetes legs-walk=foot-drop => urgent", "body-health=thinner legs-walk=limp => soon",
        ],
    },
    RuleSpec {
        rule: "R-E17",
        fires: &[
            "popped=week after-pop=nerve pee-poo-numb=sex", "popped=week after-pop=nerve legs-walk=foot-drop",
            "popped=week after-pop=nerve legs-walk=unsteady", "popped=week after-pop=nerve legs-walk=hands",
            "popped=week after-pop=nerve legs-walk=no-stand", "popped=week after-pop=nerve legs-walk=limp",
        ],
        nearly: &[
            "popped=week after-pop=nerve => urgent", "popped=week after-pop=nerve pee-poo-numb=old-same => urgent",
            "popped=week after-pop=nerve legs-walk=old-walk => urgent",
            "popped=week after-pop=rib legs-walk=limp => urgent",
            "popped=week after-pop=rib pee-poo-numb=sex => urgent",
            // Stopped at an earlier screen, before anything was said of a crack.
            "popped=week after-pop=nerve pee-poo-numb=saddle", "popped=week after-pop=nerve legs-walk=both-legs",
            "popped=week after-pop=nerve legs-walk=limp stroke-signs=dizzy-neck",
        ],
    },
];
