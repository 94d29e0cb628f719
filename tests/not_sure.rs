//! Promise: "not sure" and silence count as the table in clinical.md 3 has them, and never as "nothing is wrong".

mod spec;
mod support;

use std::collections::BTreeSet;

use back_check::assessment::file::assess;
use back_check::assessment::{Gaps, Picks, outcome, walk};
use back_check::content::{Level, Part, QUESTIONS, ROWS, Unanswered};
use support::{Complaints, Said, assessed, names, options_of};

/// Answers; the rules that fire, no more and no fewer; the rows of the matrix that apply, no more and no fewer.
#[rustfmt::skip]
const TABLE: &[(&str, &str, &str)] = &[
    ("danger-now=not-sure", "R-U20", ""),
    ("pee-poo-numb=not-sure", "R-U20", ""),
    ("legs-walk=not-sure", "R-U20", ""),
    ("stroke-signs=not-sure", "R-U20", ""),
    ("injury=big injury-checked=not-sure", "R-U20", "big-injury-checked"),
    ("injury=big injury-checked=not-sure pain=1", "R-U20", "big-injury-checked"),
    ("injury=big injury-signs=not-sure", "R-U20 R-O26 R-L16", "big-injury-checked"),
    ("pregnancy=p1 pregnancy-signs=not-sure", "R-U20 R-L01", "pregnant-early"),
    ("popped=week after-pop=not-sure", "R-U20", "sore-after-crack"),
    ("injury=small injury-signs=not-sure", "R-O26", ""),
    ("legs-walk=unsteady unsteady-speed=not-sure", "R-U03", ""),
    ("legs-walk=hands unsteady-speed=not-sure", "R-U03", ""),
    ("injury=not-sure", "R-L18", "recent-strain big-injury-checked"),
    ("injury=not-sure pain=1", "R-L18", "recent-strain big-injury-checked"),
    ("age=not-sure", "R-L18", "seventy-plus"),
    ("age=not-sure pain=4 duration=3-6w", "R-O11 R-L10 R-L18", "seventy-plus pain-moderate"),
    ("age=not-sure ill=rundown pain=1", "R-U26 R-L18", "seventy-plus"),
    ("age=u18 child-age=not-sure", "R-L12", "age-10-15"),
    ("age=u18 child-age=not-sure pain=1", "R-O01", "age-10-15"),
    ("ill=not-sure", "R-L18", ""),
    ("bones-joints=not-sure", "R-L18", "osteoporosis osteopenia bendy inflamed-joints new-hip neck-bones steroids"),
    ("body-health=not-sure", "R-L18", "blood-thinners stroke-history recent-operation aneurysm cancer infection-risk"),
    ("bones-joints=disc disc-when=not-sure", "R-O05", "disc-recent"),
    ("bones-joints=disc disc-when=not-sure seen=yes-move", "R-L03", "disc-recent"),
    ("bones-joints=surgery surgery-when=not-sure", "R-O05", ""),
    ("pregnancy=not-sure", "R-L21", "pregnant-early"),
    ("pregnancy=not-sure pregnancy-signs=not-sure", "R-U20 R-L21", "pregnant-early"),
    ("where=not-sure", "R-L18", "neck-sore"),
    ("spread=not-sure", "R-L18", "thigh-ache"),
    ("pain=not-sure", "R-L10", "pain-moderate"),
    ("pain=not-sure where=upper", "R-L10 R-L17", "pain-moderate"),
    ("pattern=not-sure", "R-L18", ""),
    ("pattern=not-sure pain=4", "R-O26 R-L10 R-L18", "pain-moderate"),
    ("pattern=not-sure pain=4 where=upper", "R-O26 R-L10 R-L17 R-L18", "pain-moderate"),
    ("pattern=not-sure pain=7", "R-O26 R-L18 R-L22", "acute-strain"),
    ("duration=not-sure", "R-L18", ""),
    ("duration=not-sure pain=4 trend=same", "R-O09 R-L10 R-L18", "pain-moderate"),
    ("pain=4 cant-do=not-sure", "R-L10 R-L18", "pain-moderate"),
    ("pain=4 sleep=not-sure", "R-L10 R-L18", "pain-moderate"),
    ("pain=4 cough=not-sure", "R-L10 R-L18", "pain-moderate"),
    ("pain=1 trend=not-sure", "R-L18", ""),
    ("pain=4 duration=3-6w trend=not-sure", "R-O09 R-L10 R-L18", "pain-moderate"),
    ("duration=3-6w seen=not-sure", "R-L18", ""),
    ("pain=4 duration=6w-3m seen=not-sure", "R-O09 R-L10 R-L18", "pain-moderate"),
    ("duration=gt3m am-stiff=not-sure", "R-L18", ""),
    ("duration=gt3m am-stiff=long inflam=not-sure", "R-L18", ""),
    ("duration=gt3m am-stiff=long inflam=butt,heel,not-sure", "R-O08 R-L18", ""),
    ("aim=not-sure", "R-S1", ""),
    ("popped=not-sure", "R-S1", ""),
    ("popped=not-sure habit=not-sure", "R-L05", "bendy"),
    ("popped=week habit=not-sure pain=4", "R-O15 R-L05 R-L10", "bendy pain-moderate"),
    ("limits=not-sure kit=mat", "R-S1", "knee wrist shoulder neck-sore floor dizzy-flat"),
    ("limits=none kit=not-sure", "R-S1", ""),
    // Beside ticks, both count.
    ("danger-now=tummy-pulse,not-sure", "R-U19 R-U20", ""),
    ("legs-walk=limp,not-sure", "R-O19 R-U20", ""),
    ("injury=small injury-signs=bruise,not-sure pain=1", "R-O26 R-L04", "recent-strain"),
    ("spread=arm,not-sure", "R-O03 R-L18", "thigh-ache"),
    ("body-health=thinner,not-sure", "R-L06 R-L18", "blood-thinners stroke-history recent-operation aneurysm cancer infection-risk"),
    ("popped=week after-pop=worse,not-sure", "R-O15 R-U20", "sore-after-crack"),
];

fn set(words: &str) -> BTreeSet<&str> {
    words.split_whitespace().collect()
}

#[test]
fn not_sure_counts_as_the_table_says() {
    let mut complaints = Complaints::default();
    for (changes, rules, rows) in TABLE {
        let said = Said::adult(changes);
        let found = said.assessed().rules;
        complaints.unless(found.iter().copied().collect::<BTreeSet<_>>() == set(rules), || {
            format!("[{changes}] fires {found:?}, expected {rules}")
        });
        let facts = outcome(&said.walked_to_the_menu()).facts;
        let applying: BTreeSet<&str> = ROWS
            .iter()
            .filter(|row| facts.hold(&row.when))
            .map(|row| row.id)
            .filter(|id| !id.starts_with("rocking"))
            .collect();
        complaints.unless(applying == set(rows), || format!("[{changes}] rows {applying:?}, expected {rows}"));
    }
    complaints.report();
}

#[test]
fn every_not_sure_stands_in_the_table() {
    for question in QUESTIONS.iter().filter(|question| question.not_sure.is_some()) {
        let in_table = TABLE.iter().any(|(changes, ..)| Said::adult(changes).has(question.name(), "not-sure"));
        assert!(in_table, "no line for {}", question.name());
    }
    let without: Vec<&str> =
        QUESTIONS.iter().filter(|question| question.not_sure.is_none()).map(|question| question.name()).collect();
    assert_eq!(without, ["who-for", "partner-ok"], "every other question has a \"not sure\"");
}

#[test]
fn not_sure_decides_what_is_asked_next() {
    #[rustfmt::skip]
    let cases = [
        ("injury=not-sure", "injury-signs", true), ("injury=not-sure", "injury-checked", false),
        ("age=not-sure", "child-age", false), ("age=not-sure", "pregnancy", true), ("age=u18 child-age=not-sure", "pregnancy", true),
        ("legs-walk=not-sure", "unsteady-speed", false), ("bones-joints=not-sure", "disc-when", false),
        ("bones-joints=not-sure", "surgery-when", false), ("pregnancy=not-sure", "pregnancy-signs", true),
        ("pain=not-sure", "cant-do", true), ("pain=not-sure", "sleep", true), ("pain=not-sure", "cough", true),
        ("duration=not-sure", "trend", true), ("duration=not-sure", "seen", true), ("duration=not-sure", "am-stiff", false),
        ("where=not-sure age=50-69", "am-stiff", false), ("age=not-sure duration=gt3m", "am-stiff", false),
        ("age=not-sure where=shoulders-hips", "am-stiff", true), ("duration=gt3m am-stiff=not-sure", "inflam", false),
        ("popped=not-sure", "after-pop", true), ("popped=not-sure", "habit", true), ("limits=none kit=not-sure", "partner-ok", false),
    ];
    for (changes, question, asked) in cases {
        assert_eq!(Said::adult(changes).asked().contains(&question), asked, "{changes}: {question}");
    }
}

#[test]
fn not_sure_of_the_limits_counts_as_all_six_and_of_the_kit_as_none() {
    let rest = "kit=mat,bed,chair,towel,roller,partner partner-ok=say-stop,stop-word,no-push,let-go";
    let unsure = assessed(&format!("limits=not-sure {rest}"));
    assert_eq!(
        unsure.stretches,
        assessed(&format!("limits=floor,knee,wrist,shoulder,neck-sore,flat {rest}")).stretches
    );
    assert_ne!(unsure.stretches, assessed(&format!("limits=none {rest}")).stretches);
    assert_eq!(assessed("limits=none kit=not-sure").stretches, assessed("limits=none kit=none").stretches);
}

#[test]
fn no_answers_at_all_are_urgent() {
    let assessment = Said::nothing().assessed();
    assert_eq!(assessment.level, Some(Level::Urgent));
    assert!(assessment.stretches.is_empty());
    let expected = "R-U20 R-O09 R-O11 R-O15 R-O26 R-L05 R-L10 R-L18 R-L21";
    assert_eq!(assessment.rules.iter().copied().collect::<BTreeSet<_>>(), set(expected));
    let asked = "who-for age danger-now pee-poo-numb legs-walk stroke-signs injury injury-signs ill bones-joints body-health \
        pregnancy pregnancy-signs where spread pain cant-do sleep pattern cough duration trend seen aim popped after-pop habit";
    assert_eq!(assessment.unanswered, asked.split_whitespace().collect::<Vec<_>>());
}

#[test]
fn silence_on_a_question_that_is_asked_counts_as_not_sure() {
    let cases = spec::level_rules().flat_map(|(_, spec)| spec.fires).map(|text| (text, spec::case(text).0.answers()));
    let mut compared = 0;
    for (text, answers) in cases {
        for question in walk(&answers, Part::Plan, Gaps::NotSure).asked {
            let Some(not_sure) = &QUESTIONS[question.index()].not_sure else { continue };
            let (mut silent, mut unsure) = (answers.clone(), answers.clone());
            silent.clear(question);
            unsure.set(question, Picks::only(not_sure.option.option));
            let (silent, unsure) = (assess(&silent), assess(&unsure));
            let same =
                silent.level == unsure.level && silent.rules == unsure.rules && silent.stretches == unsure.stretches;
            assert!(same, "[{text}] without {}: {silent:?}, unsure of it: {unsure:?}", names(&[question])[0]);
            assert!(
                silent.unanswered.contains(&names(&[question])[0]),
                "[{text}] {question:?} should be named as unanswered"
            );
            compared += 1;
        }
    }
    assert!(compared > 3000, "only {compared} compared");
}

#[test]
fn silence_on_the_menu_questions_is_no_filter_and_no_helper() {
    let optional: Vec<&str> = QUESTIONS
        .iter()
        .filter(|question| question.unanswered == Unanswered::Nothing)
        .map(|question| question.name())
        .collect();
    assert_eq!(optional, ["limits", "kit", "partner-ok"]);
    let silent = assessed("");
    let with_all = assessed("limits=none kit=mat,bed,chair,towel,roller");
    assert_eq!(silent.stretches, with_all.stretches, "as with everything at hand and no helper");
    assert_eq!(silent.level, Some(Level::SelfCare));
    assert!(!silent.cards.contains(&"R-B5"), "nobody spoke of a helper");
    let helper_here = assessed("who-for=other-here limits=none kit=mat,towel");
    assert!(helper_here.cards.contains(&"R-B5"), "nothing was agreed: {:?}", helper_here.cards);
}

#[test]
fn not_sure_instead_of_no_never_makes_the_outcome_milder() {
    let mut complaints = Complaints::default();
    for (_, rule) in spec::level_rules() {
        for text in rule.fires {
            let said = spec::case(text).0;
            let level = said.assessed().level;
            for question in QUESTIONS.iter().filter(|question| question.not_sure.is_some()) {
                let denied = question.denial.map(|denial| options_of(question)[usize::from(denial.option)]);
                if denied.is_some_and(|denied| said.has(question.name(), denied)) {
                    let unsure = said.but(&format!("{}=not-sure", question.name())).assessed();
                    complaints.unless(unsure.level >= level, || {
                        format!("[{text}] unsure of {}: {:?} < {level:?}", question.name(), unsure.level)
                    });
                }
            }
        }
    }
    complaints.report();
}
