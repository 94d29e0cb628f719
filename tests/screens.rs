//! The program as a person goes through it, without a browser: which screen follows which, and what stands on it.

mod support;

#[path = "support/person.rs"]
mod person;

use back_check::app::{Action, Effect, Group, Msg, Overlay, Part, Phase, Text};
use back_check::content::ui_words as ui;
use back_check::content::words::english;
use back_check::content::{Level, PLACES, QUESTIONS, RULES};
use person::{Person, actions, all_parts};
use support::{ALL_KIT, Said, question_named};

#[test]
fn a_low_risk_adult_is_led_from_the_first_screen_to_a_stretch() {
    let mut person = Person::new(&Said::adult(ALL_KIT));
    assert_eq!(person.screen().name, "welcome");
    person.tell(Msg::Start);
    assert_eq!(person.answer_on(), 18);
    assert_eq!(person.screen().name, "review");
    person.tell(Msg::Next);
    assert_eq!((person.screen().name, person.screen().level), ("outcome", Some(Level::SelfCare)));
    person.tell(Msg::SeeStretches);
    assert_eq!(person.answer_on(), 3, "limits, kit, and the promises before a partner helps");
    assert_eq!(person.screen().name, "menu");
    person.tell(Msg::OpenStretch(6));
    assert_eq!((person.screen().name, person.screen().of), ("stretch", "cat-cow"));
}

#[test]
fn each_step_shows_its_heading_and_a_missing_answer_its_message() {
    let mut person = Person::new(&Said::adult(""));
    assert_eq!(person.tell(Msg::Start), [Effect::ShowHeading]);
    assert_eq!(person.tell(Msg::Next), [Effect::ShowError]);
    assert!(all_parts(&person.screen()).iter().any(|part| matches!(part, Part::Text(Text::Error, _))));
    person.pick();
    assert!(!all_parts(&person.screen()).iter().any(|part| matches!(part, Part::Text(Text::Error, _))));
    assert_eq!(person.tell(Msg::Next), [Effect::ShowHeading]);
    assert_eq!(person.tell(Msg::Print), [Effect::Print]);
}

#[test]
fn back_leads_through_every_screen_to_the_first_and_loses_no_answer() {
    let mut person = Person::new(&Said::adult(ALL_KIT));
    person.go_to_menu();
    person.tell(Msg::OpenStretch(0));
    let answers = person.model.answers.clone();
    let mut names = vec![];
    while person.model.phase != Phase::Welcome {
        person.tell(Msg::Back);
        names.push(person.screen().name);
        assert!(names.len() < 40, "Back goes round in a circle: {names:?}");
    }
    assert_eq!(names.iter().filter(|name| **name == "question").count(), 18 + 3);
    names.dedup();
    assert_eq!(names, ["menu", "question", "outcome", "review", "question", "welcome"]);
    assert_eq!(person.model.answers, answers);
    person.tell(Msg::Start);
    assert_eq!(person.answer_on(), 18, "the way forward is the same");
}

#[test]
fn an_emergency_card_leads_back_and_nowhere_else() {
    for (changes, at) in [("pee-poo-numb=no-feel", "pee-poo-numb"), ("after-pop=head popped=week", "after-pop")] {
        let mut person = Person::new(&Said::adult(changes));
        person.tell(Msg::Start);
        person.answer_on();
        let screen = person.screen();
        assert_eq!((screen.name, screen.level), ("outcome", Some(Level::Emergency)));
        assert_eq!(actions(&screen), [Action::Mistake, Action::ShowStaff, Action::Place, Action::Print]);
        let model = person.model.clone();
        for msg in [
            Msg::Next,
            Msg::Start,
            Msg::DangerNow,
            Msg::SeeStretches,
            Msg::OpenStretch(7),
            Msg::Restart,
            Msg::Wipe,
            Msg::Open(Overlay::About),
            Msg::Open(Overlay::Restart),
            Msg::Change(question_named("age").id),
        ] {
            person.tell(msg);
            assert_eq!(person.model, model, "{msg:?} does nothing here");
        }
        person.tell(Msg::Back);
        assert_eq!(person.screen().of, at, "by mistake: the question stands again");
        assert_eq!(person.model.answers, model.answers);
    }
}

#[test]
fn happening_now_shows_the_emergency_card_at_once() {
    let mut person = Person::new(&Said::adult(""));
    person.tell(Msg::DangerNow);
    assert_eq!((person.screen().name, person.screen().level), ("outcome", Some(Level::Emergency)));
    person.tell(Msg::Open(Overlay::Staff));
    assert_eq!((person.screen().name, person.screen().level), ("staff", Some(Level::Emergency)));
    person.tell(Msg::Back);
    assert_eq!(person.screen().name, "outcome");
    person.tell(Msg::Back);
    assert_eq!(person.screen().name, "welcome");
}

#[test]
fn a_change_from_the_review_leads_back_to_it() {
    let mut person = Person::new(&Said::adult(""));
    person.go_to_review();
    person.tell(Msg::Change(question_named("spread").id));
    assert_eq!(person.screen().of, "spread");
    person.tell(Msg::Back);
    assert_eq!(person.screen().name, "review", "unchanged");
    // A change that brings up further questions asks those, and only those.
    person.said = person.said.but("injury=small");
    person.tell(Msg::Change(question_named("injury").id));
    person.pick();
    person.tell(Msg::Next);
    assert_eq!(person.screen().of, "injury-signs");
    person.pick();
    person.tell(Msg::Next);
    assert_eq!(person.screen().name, "review");
    // A change that is an emergency shows it.
    person.said = person.said.but("legs-walk=both-legs");
    person.tell(Msg::Change(question_named("legs-walk").id));
    person.pick();
    person.tell(Msg::Next);
    assert_eq!(person.screen().level, Some(Level::Emergency));
}

#[test]
fn someone_who_cannot_answer_gets_a_card_and_no_stretch() {
    for who in ["other-away", "other-cannot"] {
        let mut person = Person::new(&Said::adult("").but(&format!("who-for={who}")));
        person.tell(Msg::Start);
        assert_eq!(person.answer_on(), 6, "who for, age and the four danger screens");
        person.tell(Msg::Next);
        let screen = person.screen();
        assert_eq!((screen.name, screen.level), ("outcome", None));
        assert!(!actions(&screen).contains(&Action::SeeStretches));
        person.tell(Msg::SeeStretches);
        assert_eq!(person.screen().name, "outcome");
    }
}

#[test]
fn only_calm_levels_lead_to_stretches() {
    for (changes, level) in [
        ("", Level::SelfCare),
        ("pain=5 pattern=changes", Level::SelfCareLimited),
        ("spread=below-knee", Level::Soon),
        ("ill=weight", Level::Urgent),
    ] {
        let mut person = Person::new(&Said::adult(changes));
        person.go_to_review();
        person.tell(Msg::Next);
        let screen = person.screen();
        assert_eq!(screen.level, Some(level), "{changes}");
        assert_eq!(actions(&screen).contains(&Action::SeeStretches), level.offers_stretches());
        person.tell(Msg::SeeStretches);
        assert_eq!(person.screen().name == "question", level.offers_stretches());
    }
}

#[test]
fn start_again_and_wipe_forget_every_answer() {
    let mut person = Person::new(&Said::adult(""));
    person.tell(Msg::Place(1));
    person.go_to_review();
    person.tell(Msg::Next);
    person.tell(Msg::Open(Overlay::Restart));
    assert_eq!(person.screen().name, "restart");
    person.tell(Msg::Back);
    assert_eq!(person.screen().name, "outcome", "no: the answers are kept");
    person.tell(Msg::Open(Overlay::Restart));
    person.tell(Msg::Restart);
    assert_eq!(person.screen().of, "who-for");
    assert_eq!(person.model.answers, back_check::assessment::Answers::new());
    person.go_to_review();
    person.tell(Msg::Wipe);
    assert_eq!(person.screen().name, "welcome");
    assert_eq!((person.model.memory.notices[0].0, person.model.place), (ui::WIPED, 1));
    assert_eq!(person.model.answers, back_check::assessment::Answers::new());
}

#[test]
fn a_known_place_has_a_number_to_dial_where_it_is_needed_and_an_unknown_one_words() {
    for (at, place) in PLACES.iter().enumerate() {
        let mut person = Person::new(&Said::adult("pee-poo-numb=leak"));
        person.tell(Msg::Place(at));
        person.tell(Msg::Start);
        person.answer_on();
        let screen = person.screen();
        let dialled: Vec<String> = all_parts(&screen)
            .iter()
            .filter_map(|part| if let Part::Dial(href, _) = part { Some(href.clone()) } else { None })
            .collect();
        let numbers: Vec<String> =
            place.emergency.iter().map(|number| format!("tel:{}", number.replace(' ', ""))).collect();
        assert_eq!(dialled, numbers, "{}", place.id);
    }
    assert!(person::texts(&Person::new(&Said::nothing()).screen()).contains("112"));
}

#[test]
fn an_odd_place_is_no_place() {
    for odd in [None, Some(""), Some("zz"), Some("<script>"), Some("GB")] {
        assert_eq!(back_check::app::Model::new(odd).place, 0);
    }
    assert_eq!(PLACES[back_check::app::Model::new(Some("gb")).place].emergency, ["999"]);
}

/// The danger panel names each kind of sign that is an emergency by itself; a question that gets such an option wants a line.
#[test]
fn the_first_screen_names_every_kind_of_lone_emergency() {
    let alone = |question: &str| {
        let question = question_named(question);
        support::options_of(question).iter().any(|option| {
            let said = Said::adult("").but(&format!("{}={option}", question.name()));
            said.outcome().verdict.level() == Some(Level::Emergency)
        })
    };
    let kinds: Vec<&str> = QUESTIONS.iter().map(|it| it.name()).filter(|name| alone(name)).collect();
    assert_eq!(kinds, ["danger-now", "pee-poo-numb", "legs-walk", "stroke-signs"]);
    let screen = Person::new(&Said::nothing()).screen();
    let panel = all_parts(&screen);
    let signs = panel.iter().find_map(|part| match part {
        Part::Group(Group::Danger, _, parts) => parts.iter().find_map(|part| match part {
            Part::Group(Group::List, _, signs) => Some(signs.len()),
            _ => None,
        }),
        _ => None,
    });
    assert_eq!(signs, Some(kinds.len() + 1), "one line for each, and one for a big injury");
}

#[test]
fn every_level_rule_that_fires_is_told_with_the_answers_that_fire_it() {
    let mut person =
        Person::new(&Said::adult("ill=weight,lump bones-joints=ra aim=self-pop,neck-crack where=neck pain=3"));
    person.go_to_review();
    person.tell(Msg::Next);
    let screen = person.screen();
    let told: Vec<&str> = person::marks(&screen, "data-rule");
    let fired = person.said.outcome();
    let expected: Vec<&str> =
        fired.rules.iter().filter(|rule| RULES[rule.index()].level >= Level::Soon).map(|rule| rule.name()).collect();
    let (mut told_sorted, mut expected_sorted) = (told.clone(), expected);
    told_sorted.sort_unstable();
    expected_sorted.sort_unstable();
    assert_eq!(told_sorted, expected_sorted);
    assert_eq!(told[0], "R-U05", "the most severe first, in the order of the table");
    assert_eq!(person::marks(&screen, "data-card"), ["R-B2", "R-B7"]);
    // Each names its rule last, and the page for the staff names every rule that fires.
    for part in all_parts(&screen) {
        if let Part::Group(Group::Reason, marks, parts) = part {
            let name = english().fill(ui::RULE, &[marks[0].1]);
            assert_eq!(parts.last().map(Part::texts), Some(vec![&name[..]]));
        }
    }
    person.tell(Msg::Open(Overlay::Staff));
    let words = person::texts(&person.screen());
    assert!(fired.rule_names().iter().all(|rule| words.lines().any(|line| line == *rule)), "{words}");
}

#[test]
fn progress_never_runs_backwards_and_the_last_question_is_the_last() {
    for changes in [
        "",
        "who-for=other-away",
        "pain=6 duration=gt3m injury=small bones-joints=disc,surgery popped=no where=shoulders-hips",
    ] {
        let mut person = Person::new(&Said::adult(changes));
        person.tell(Msg::Start);
        person.pick();
        person.tell(Msg::Next);
        let mut before = (0, usize::MAX);
        while person.screen().name == "question" {
            let now = person::progress(&person.screen());
            assert!(now.0 >= before.0 && now.1 <= before.1, "{changes}: {now:?} after {before:?}");
            before = now;
            person.pick();
            person.tell(Msg::Next);
        }
        assert_eq!(before.1, 0, "{changes}");
    }
}

#[test]
fn an_answer_that_is_not_offered_any_more_is_asked_for_again_and_says_so() {
    let mut person = Person::new(&Said::adult("age=u18 child-age=16-17 pee-poo-numb=sex"));
    person.go_to_review();
    person.said = person.said.but("child-age=10-15");
    person.tell(Msg::Change(question_named("child-age").id));
    person.pick();
    person.tell(Msg::Next);
    assert_eq!(person.screen().of, "pee-poo-numb");
    assert_eq!(person.tell(Msg::Next), [Effect::ShowError], "what was ticked is no answer now");
    person.said = person.said.but("pee-poo-numb=none");
    person.pick();
    person.tell(Msg::Next);
    assert_eq!(person.screen().name, "review");
}

/// No message leads there; a program that was taken up in the middle might.
#[test]
fn an_outcome_without_its_answers_is_not_a_mild_one() {
    let mut person = Person::new(&Said::nothing());
    person.model.phase = Phase::Outcome;
    assert_eq!(person.screen().level, Some(Level::Urgent));
    person.tell(Msg::SeeStretches);
    assert_eq!(person.model.phase, Phase::Outcome);
}

#[test]
fn every_emergency_card_names_a_number_or_dials_one() {
    for changes in
        ["danger-now=chest", "pee-poo-numb=leak", "legs-walk=both-legs", "injury=big injury-checked=no pain=3"]
    {
        let mut person = Person::new(&Said::adult(changes));
        person.tell(Msg::Start);
        person.answer_on();
        assert_eq!(person.screen().level, Some(Level::Emergency), "{changes}");
        let words = person::texts(&person.screen());
        assert_eq!(words.matches("112 or 911").count(), 1, "{changes}: {words}");
        person.tell(Msg::Place(1));
        assert!(!person::texts(&person.screen()).contains("112"), "{changes}");
    }
}
