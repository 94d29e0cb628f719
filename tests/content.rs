//! Promise to authors: content that is wrong in form is refused here, with a sentence that says what to mend.

mod support;

use std::collections::BTreeSet;

use back_check::assessment::{Gaps, walk};
use back_check::content::ids::IDS;
use back_check::content::{
    CARDS, CONTENT_DATE, CONTENT_VERSION, Choice, Cond, INSTEAD, Kind, Level, NEEDS, PLACES, Part, QUESTION_COUNT,
    QUESTIONS, QuestionId, REVIEW_BY, ROWS, RULES, RuleId, STRETCHES, Source, StopEnd, TERMS, Variant, WRONG,
};
use support::{Complaints, Said, name, spelled};

/// Everything a condition looks at.
#[derive(Default)]
struct Looks {
    choices: Vec<Choice>,
    questions: BTreeSet<QuestionId>,
    rules: Vec<RuleId>,
    at_level: bool,
}

impl Looks {
    fn of(cond: &Cond) -> Self {
        let mut looks = Looks::default();
        looks.take(cond);
        looks.questions.extend(looks.choices.iter().map(|choice| choice.question));
        looks
    }

    fn take(&mut self, cond: &Cond) {
        match cond {
            Cond::All(parts) | Cond::Any(parts) => parts.iter().for_each(|part| self.take(part)),
            Cond::Not(part) => self.take(part),
            Cond::Is(choice) | Cond::AtLeast(choice) => self.choices.push(*choice),
            Cond::Count(_, choices) => self.choices.extend(*choices),
            Cond::Term(term) => self.take(&term.when),
            Cond::Fires(rule) => {
                self.rules.push(*rule);
                self.take(&RULES[rule.index()].when);
            }
            Cond::Asked(question) | Cond::Answered(question) => {
                self.questions.insert(*question);
            }
            Cond::Level(_) => self.at_level = true,
        }
    }
}

fn is_kebab(id: &str) -> bool {
    id.split('-')
        .all(|part| !part.is_empty() && part.bytes().all(|byte| byte.is_ascii_lowercase() || byte.is_ascii_digit()))
}

fn check_ids<'a>(what: &str, ids: impl IntoIterator<Item = &'a str>, complaints: &mut Complaints) {
    let mut seen = BTreeSet::new();
    for id in ids {
        complaints
            .unless(is_kebab(id), || format!("{what} `{id}`: write ids in small letters, digits and single hyphens"));
        complaints.unless(seen.insert(id), || format!("{what} `{id}` stands twice: choose another id"));
    }
}

#[test]
fn ids_are_unique_and_kebab_case() {
    let mut complaints = Complaints::default();
    check_ids("question", IDS.iter().map(|ids| ids.question), &mut complaints);
    for ids in IDS {
        check_ids(&format!("option of `{}`", ids.question), ids.options.iter().copied(), &mut complaints);
    }
    check_ids("row", ROWS.iter().map(|row| row.id), &mut complaints);
    check_ids("stretch", STRETCHES.iter().map(|card| card.id), &mut complaints);
    check_ids("need", NEEDS.iter().map(|need| need.id), &mut complaints);
    check_ids("sign", WRONG.iter().map(|sign| sign.id), &mut complaints);
    check_ids("place", PLACES.iter().map(|place| place.id), &mut complaints);
    check_ids("term", TERMS.iter().map(|term| term.id), &mut complaints);
    check_ids("source", Source::ALL.iter().map(|source| source.id()), &mut complaints);
    check_ids("level", Level::ALL.map(Level::id), &mut complaints);
    complaints.report();
}

#[test]
fn names_of_rules_and_cards_are_unique_and_say_their_level() {
    let mut complaints = Complaints::default();
    let mut seen = BTreeSet::new();
    let rules = RULES.iter().map(|rule| (rule.name, rule.level.id()));
    for (rule, level) in rules.chain(CARDS.iter().map(|card| (card.name, "card"))) {
        let letter = match level {
            "emergency" => "R-E",
            "urgent" => "R-U",
            "soon" => "R-O",
            "self-care-limited" => "R-L",
            "card" => "R-B",
            _ => "no level rule but the fallback is at self-care",
        };
        complaints.unless(rule.strip_prefix(letter).is_some_and(|number| number.parse::<u8>().is_ok()), || {
            format!("{rule} is {level}: call it {letter} and a number")
        });
        complaints.unless(seen.insert(rule), || format!("{rule} stands twice"));
    }
    complaints.report();
}

#[test]
fn every_question_rule_card_row_and_stretch_names_a_source() {
    let mut complaints = Complaints::default();
    let questions = QUESTIONS.iter().map(|it| (it.name(), it.sources));
    let rules = RULES.iter().map(|it| (it.name, it.sources.list()));
    let rows = ROWS.iter().map(|it| (it.id, it.sources.list()));
    let others =
        CARDS.iter().map(|it| (it.name, it.sources.list())).chain(STRETCHES.iter().map(|it| (it.id, it.sources)));
    let all: Vec<_> = questions.chain(rules).chain(rows).chain(others).collect();
    for (id, sources) in &all {
        complaints.unless(!sources.is_empty(), || format!("{id} names no source: say where it comes from"));
        complaints.unless(sources.iter().collect::<BTreeSet<_>>().len() == sources.len(), || {
            format!("{id} names a source twice")
        });
    }
    complaints.report();
}

#[test]
fn a_question_is_shown_by_answers_before_it_only() {
    let mut complaints = Complaints::default();
    for question in &QUESTIONS {
        let conditions = std::iter::once(&question.shown).chain(question.hidden.iter().map(|(_, when)| when));
        for looks in conditions.map(Looks::of) {
            for earlier in &looks.questions {
                complaints.unless(*earlier < question.id, || {
                    format!(
                        "`{}` is shown or hidden by `{}`, which is not asked before it: change the order",
                        question.name(),
                        name(*earlier)
                    )
                });
            }
            complaints.unless(looks.rules.is_empty() && !looks.at_level, || {
                format!("`{}` is shown by a rule or a level: name the answers", question.name())
            });
        }
    }
    let looks = Looks::of(&INSTEAD.when);
    complaints.unless(looks.questions.iter().all(|it| QUESTIONS[it.index()].part == Part::First), || {
        "the card instead of an outcome must follow from the first part".into()
    });
    complaints.report();
}

#[test]
fn questions_stand_in_the_order_of_their_ids_and_parts() {
    let mut complaints = Complaints::default();
    for (place, question) in QUESTIONS.iter().enumerate() {
        complaints.unless(question.id.index() == place, || {
            format!("`{}` stands at place {place} of QUESTIONS, not where IDS has it", question.name())
        });
    }
    complaints.unless(QUESTIONS.is_sorted_by_key(|question| question.part), || {
        "QUESTIONS is not in the order of its parts".into()
    });
    complaints.unless(IDS.len() == QUESTION_COUNT, || "IDS and QUESTIONS differ in length".into());
    complaints.report();
}

#[test]
fn level_rules_look_at_answers_before_the_menu_and_at_no_level() {
    let mut complaints = Complaints::default();
    for rule in RULES {
        let looks = Looks::of(&rule.when);
        complaints.unless(!looks.at_level, || {
            format!("{} looks at the level, which the rules make: name the answers or the rule", rule.name)
        });
        for question in &looks.questions {
            complaints.unless(QUESTIONS[question.index()].part < Part::Menu, || {
                format!("{} looks at `{}`, which is asked after the outcome", rule.name, name(*question))
            });
        }
        complaints.unless(!looks.questions.is_empty(), || format!("{} looks at no answer at all", rule.name));
    }
    complaints.report();
}

#[test]
fn rules_that_look_at_rules_never_go_in_a_circle() {
    fn depth(rule: RuleId, below: usize) {
        assert!(below <= RULES.len(), "{} looks at itself by way of other rules", rule.name());
        direct(&RULES[rule.index()].when).into_iter().for_each(|next| depth(next, below + 1));
    }
    fn direct(cond: &Cond) -> Vec<RuleId> {
        match cond {
            Cond::All(parts) | Cond::Any(parts) => parts.iter().flat_map(direct).collect(),
            Cond::Not(part) => direct(part),
            Cond::Term(term) => direct(&term.when),
            Cond::Fires(rule) => vec![*rule],
            _ => Vec::new(),
        }
    }
    RULES.iter().for_each(|rule| depth(rule.id, 0));
}

#[test]
fn emergency_rules_come_first() {
    let first_other = RULES.iter().position(|rule| rule.level != Level::Emergency).expect("there are milder rules");
    let late: Vec<&str> =
        RULES[first_other..].iter().filter(|rule| rule.level == Level::Emergency).map(|rule| rule.name).collect();
    assert!(
        late.is_empty(),
        "move {late:?} above {}: the walk stops looking for an emergency there",
        RULES[first_other].name
    );
}

#[test]
fn options_named_by_a_question_are_its_own() {
    let mut complaints = Complaints::default();
    for question in &QUESTIONS {
        let not_sure = question.not_sure.as_ref();
        let counts_as = not_sure.map_or(&[][..], |it| it.counts_as);
        let named = question.alone.iter().chain(&question.denial).chain(not_sure.map(|it| &it.option)).chain(counts_as);
        for choice in named.chain(question.hidden.iter().map(|(hidden, _)| hidden)) {
            complaints.unless(choice.question == question.id, || {
                format!("`{}` names {}, an option of another question", question.name(), spelled(*choice))
            });
            complaints.unless(usize::from(choice.option) < question.option_count(), || {
                format!("`{}` names an option it has not", question.name())
            });
        }
        complaints.unless(question.denial.is_none_or(|denial| question.alone.contains(&denial)), || {
            format!("`{}`: a denial stands alone on screen too", question.name())
        });
        complaints.unless(question.kind == Kind::Multiple || question.alone.is_empty(), || {
            format!("`{}` takes one answer: nothing need stand alone", question.name())
        });
        complaints.unless(counts_as.iter().all(|it| not_sure.is_none_or(|not_sure| not_sure.option != *it)), || {
            format!("`{}`: \"not sure\" counts as itself", question.name())
        });
    }
    complaints.report();
}

#[test]
fn a_question_has_2_to_15_options_with_not_sure_last() {
    let mut complaints = Complaints::default();
    for question in &QUESTIONS {
        let count = question.option_count();
        complaints.unless((2..=15).contains(&count), || {
            format!("`{}` has {count} options: 2 to 15 fit into the answers", question.name())
        });
        let ids = support::options_of(question);
        if let Some(place) = ids.iter().position(|id| *id == "not-sure") {
            complaints.unless(place == count - 1, || format!("`{}`: put \"not-sure\" last", question.name()));
        }
        if let Some(denial) = question.denial.filter(|_| ids.contains(&"none")) {
            complaints.unless(ids[usize::from(denial.option)] == "none", || {
                format!("`{}`: \"none\" is its denial", question.name())
            });
        }
    }
    let pain = support::question_named("pain");
    complaints.unless(QUESTIONS.iter().all(|it| (it.kind == Kind::Scale) == (it.id == pain.id)), || {
        "`pain` is the only scale".into()
    });
    complaints.unless(support::options_of(pain)[..11].iter().enumerate().all(|(n, id)| *id == n.to_string()), || {
        "the options of `pain` are 0 to 10".into()
    });
    complaints.report();
}

#[test]
fn follow_ups_are_the_questions_that_a_low_risk_adult_does_not_see() {
    let seen = walk(&Said::only_asked("limits=none kit=mat").answers(), Part::Menu, Gaps::NotSure).asked;
    for question in &QUESTIONS {
        assert_eq!(question.follow_up, !seen.contains(&question.id), "`{}`: mend `follow_up`", question.name());
    }
}

#[test]
fn no_stretch_is_for_the_neck_and_none_is_empty() {
    for card in &STRETCHES {
        assert!(
            !card.id.contains("neck") && !format!("{:?}", card.region).contains("Neck"),
            "{} names the neck",
            card.id
        );
        for variant in [Variant::Full, Variant::Easier] {
            let form = card.form(variant);
            assert!(
                form.steps >= 2 && form.dose.seconds > 0 && form.dose.times > 0,
                "{} {variant:?} has no steps or no time",
                card.id
            );
            let known = form.needs.iter().all(|need| NEEDS.iter().any(|it| it.id == need.id));
            assert!(known, "{} {variant:?} needs something that NEEDS does not list", card.id);
            let helper = form.needs.iter().any(|need| need.id == "helper");
            assert_eq!(
                helper, card.partner,
                "{} {variant:?}: a partner stretch needs a helper, no other does",
                card.id
            );
        }
        assert!(card.mistakes > 0 && card.cautions > 0, "{} names no mistake or no caution", card.id);
    }
}

/// clinical.md 4.3, in its order.
#[test]
fn the_signs_that_stop_a_session_lead_where_the_clinical_text_has_them_lead() {
    use StopEnd::{Emergency, LieDown, Rest, Soon};
    let signs = "sharp down-limb new-numb both saddle head chest faint preg other".split(' ');
    let ends = [Rest, Soon, Soon, Emergency, Emergency, Emergency, Emergency, LieDown, Emergency, Rest];
    let expected: Vec<_> = signs.zip(ends).collect();
    assert_eq!(WRONG.iter().map(|sign| (sign.id, sign.end)).collect::<Vec<_>>(), expected);
    assert!([Rest, Soon, LieDown, Emergency].is_sorted(), "of several signs the worst counts");
}

#[test]
fn the_content_says_its_version_and_when_to_look_at_it_again() {
    let (year, month, day) = CONTENT_DATE;
    assert_eq!(REVIEW_BY, (year + 1, month, day), "review within 12 months");
    assert!((1..=12).contains(&month) && (1..=31).contains(&day) && !CONTENT_VERSION.is_empty());
}
