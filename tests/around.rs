//! What the page around the check may set, and what it may not.

mod support;

#[path = "support/person.rs"]
mod person;

use back_check::app::{Action, Appointment, Around, Model, Msg, Overlay, Part, Phase};
use back_check::content::{Level, QUESTIONS};
use person::{Person, actions, all_parts, texts};
use support::{ALL_KIT, Said, choice_named};

fn link() -> Option<Appointment> {
    Appointment::new(Some("https://clinic.example/book".to_owned()), Some("Book with us".to_owned()))
}

/// Someone at the outcome that follows from these answers, on a page that offers an appointment.
fn at_outcome(said: &Said) -> Person {
    let mut person = Person::new(said);
    person.model.around.appointment = link();
    person.tell(Msg::Start);
    person.answer_on();
    if person.model.phase == Phase::Review {
        person.tell(Msg::Next);
    }
    assert_eq!(person.model.phase, Phase::Outcome);
    person
}

#[test]
fn an_appointment_leads_to_the_web_and_nowhere_else() {
    let href = |address: &str| Appointment::new(Some(address.to_owned()), None).map(|it| it.href);
    for fine in ["https://a.example/", "http://a.example/x?y#z", "HTTPS://A.example"] {
        assert_eq!(href(fine).as_deref(), Some(fine));
    }
    let odd = [
        "",
        "https:/",
        "javascript:alert(1)",
        "data:text/html,x",
        "tel:999",
        "/book",
        "//a.example",
        " https://a",
        "é://",
    ];
    for odd in odd {
        assert_eq!(href(odd), None, "{odd}");
    }
    assert_eq!(Appointment::new(None, Some("Book".to_owned())), None);
}

#[test]
fn an_appointment_is_offered_at_soon_and_at_both_levels_of_self_care_alike() {
    let soon = Said::adult("spread=below-knee");
    let limited = Said::adult("pregnancy=p2");
    let care = Said::adult("");
    let mut links = vec![];
    for (said, level) in [(soon, Level::Soon), (limited, Level::SelfCareLimited), (care, Level::SelfCare)] {
        let person = at_outcome(&said);
        assert_eq!(person.screen().level, Some(level));
        let parts = all_parts(&person.screen());
        links.push(parts.into_iter().filter(|part| matches!(part, Part::Visit(..))).collect::<Vec<_>>());
    }
    assert_eq!(links[0].len(), 1);
    assert!(links.iter().all(|link| *link == links[0]), "a tap on it would tell the outcome: {links:?}");
}

#[test]
fn an_appointment_is_no_answer_to_danger() {
    for said in [Said::adult("pee-poo-numb=no-feel"), Said::adult("pee-poo-numb=not-sure")] {
        let person = at_outcome(&said);
        assert!(person.screen().level >= Some(Level::Urgent));
        assert!(!actions(&person.screen()).contains(&Action::Appointment), "{}", texts(&person.screen()));
    }
}

#[test]
fn a_link_without_a_name_has_one_of_ours() {
    let mut person = at_outcome(&Said::adult(""));
    assert!(texts(&person.screen()).contains("Book with us"));
    person.model.around.appointment = Appointment::new(Some("https://a.example".to_owned()), None);
    assert!(texts(&person.screen()).contains("Make an appointment"));
    person.model.around.appointment = None;
    assert!(!actions(&person.screen()).contains(&Action::Appointment));
}

#[test]
fn a_way_to_start_is_a_tick_that_the_person_may_change() {
    for (way, ticked) in [("self", Some("me")), ("partner", Some("other-here")), ("other-away", None), ("", None)] {
        let mut person = Person::new(&Said::adult(""));
        person.model = Model::new(None).starting(Some(way));
        assert!(person.model.answers.get(QUESTIONS[0].id).is_empty(), "nothing is answered before the check starts");
        for again in [Msg::Start, Msg::Restart] {
            person.tell(again);
            let picks = person.model.answers.get(QUESTIONS[0].id);
            let expected = ticked.map(|option| choice_named("who-for", option).option);
            assert_eq!(picks.iter().collect::<Vec<_>>(), expected.into_iter().collect::<Vec<_>>(), "{way}");
            assert_eq!(person.model.phase, Phase::Question { at: QUESTIONS[0].id, missing: false, from_review: false });
        }
        // Someone who says otherwise, goes back and starts again has still said so.
        person.tell(Msg::Pick(choice_named("who-for", "other-away"), true));
        person.tell(Msg::Back);
        person.tell(Msg::Start);
        assert!(person.model.answers.has(choice_named("who-for", "other-away")), "{way}");
    }
}

#[test]
fn a_partner_start_offers_no_more_than_the_answer_does() {
    let mut person = Person::new(&Said::adult(&format!("who-for=other-here {ALL_KIT}")));
    person.go_to_menu();
    let chosen = texts(&person.screen());
    person.model = Model::new(None).starting(Some("partner"));
    person.go_to_menu();
    assert_eq!(texts(&person.screen()), chosen);
}

#[test]
fn the_reader_is_told_what_the_page_around_knows() {
    let mut person = Person::new(&Said::adult(""));
    person.tell(Msg::Open(Overlay::PageSees));
    let alone = texts(&person.screen());
    assert!(alone.contains("no other page around"), "{alone}");
    person.model.around = Around { told: Some(3), appointment: link(), ..Around::default() };
    let framed = texts(&person.screen());
    for line in ["Things told to the page so far: 3", "since the check came: 0", "your answers", "appointment"] {
        assert!(framed.contains(line), "{line}: {framed}");
    }
    person.tell(Msg::Back);
    assert_eq!(person.screen().name, "welcome");
}

#[test]
fn nothing_lies_over_an_emergency() {
    let mut person = at_outcome(&Said::adult("pee-poo-numb=no-feel"));
    person.tell(Msg::Open(Overlay::PageSees));
    assert_eq!(person.screen().level, Some(Level::Emergency));
}
