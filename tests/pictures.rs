//! Pictures in the program: what turns them, what lets them move, the back to tap, the joint that pops.

#[path = "support/person.rs"]
mod person;
mod support;

use back_check::app::{Action, Drawing, Effect, Group, Motion, Msg, Overlay, Part, Phase, Turned};
use back_check::content::ui_words as ui;
use back_check::content::words::english;
use back_check::content::{AREA_COUNT, BODY_MAP, Choice, STRETCHES, Sides, Variant};
use back_check::figure::{back, joint, stage};
use person::{Person, actions, all_parts, texts};
use support::{ALL_KIT, Said, options_of, question_named};

/// At a stretch, with everything at hand and no risk.
fn at_stretch(id: &str) -> Person {
    let mut person = Person::new(&Said::adult(ALL_KIT));
    person.go_to_menu();
    let stretch = STRETCHES.iter().position(|stretch| stretch.id == id).expect("the stretch is there");
    person.tell(Msg::OpenStretch(stretch));
    person
}

fn drawings(person: &Person) -> Vec<Drawing> {
    let parts = all_parts(&person.screen());
    parts.into_iter().filter_map(|part| if let Part::Drawing(drawing) = part { Some(drawing) } else { None }).collect()
}

#[test]
fn each_stretch_has_a_picture_in_words_and_its_key_poses() {
    for stretch in &STRETCHES {
        let drawings = drawings(&at_stretch(stretch.id));
        assert!(
            drawings[0].class == "large" && drawings[0].label.len() > 40,
            "{}: {:?}",
            stretch.id,
            drawings[0].label
        );
        let stills = drawings[1..].iter().filter(|it| it.class == "still").count();
        assert!((2..=3).contains(&stills) && stills == drawings.len() - 1, "{}: {stills} stills", stretch.id);
        assert!(
            drawings.iter().all(|it| it.strokes.len() > 20 && it.strokes.iter().all(|stroke| stroke.tap.is_none()))
        );
    }
}

#[test]
fn a_picture_turns_and_turns_back() {
    let mut person = at_stretch("cat-cow");
    let before = drawings(&person);
    assert_eq!(person.tell(Msg::Turn(30)), vec![], "a turn moves no focus");
    assert_ne!(drawings(&person), before);
    person.tell(Msg::Turn(-30));
    assert_eq!(drawings(&person), before);
}

#[test]
fn the_other_side_is_offered_where_a_stretch_has_sides() {
    for stretch in &STRETCHES {
        let mut person = at_stretch(stretch.id);
        let sides = stretch.full.dose.sides == Sides::Each;
        assert_eq!(actions(&person.screen()).contains(&Action::OtherSide), sides, "{}", stretch.id);
        let before = drawings(&person);
        person.tell(Msg::OtherSide);
        // Of one that has no sides the other is the same in a mirror.
        assert!(!sides || drawings(&person)[0].strokes != before[0].strokes, "{}", stretch.id);
    }
}

#[test]
fn a_picture_moves_from_play_to_play_and_on_its_own_screen_alone() {
    let mut person = at_stretch("cat-cow");
    let stretch = STRETCHES.iter().position(|stretch| stretch.id == "cat-cow").expect("the stretch is there");
    let look = |turned, moves| Turned { turned, other_side: false, moves };
    let motion = |turned| Motion { stretch, variant: Variant::Full, look: look(turned, true), span: None };
    assert_eq!(person.tell(Msg::Play), vec![Effect::Animate(Some(motion(0)))]);
    assert_eq!(drawings(&person)[0].class, "moving");
    assert_eq!(person.tell(Msg::Turn(30)), vec![Effect::Animate(Some(motion(30)))], "it goes on, turned");
    assert_eq!(person.tell(Msg::Play), vec![Effect::Animate(None)]);
    assert_eq!(drawings(&person)[0].class, "large");
    for leave in [Msg::Back, Msg::Open(Overlay::About), Msg::Restart, Msg::Wipe] {
        let mut person = at_stretch("cat-cow");
        person.tell(Msg::Play);
        let mut effects = vec![Effect::Animate(None), Effect::ShowHeading];
        if leave == Msg::Wipe {
            effects.insert(0, Effect::Wipe);
        }
        assert_eq!(person.tell(leave), effects, "{leave:?}");
        assert!(!person.model.look.moves);
    }
}

#[test]
fn nothing_turns_or_moves_where_there_is_no_picture_of_a_stretch() {
    let mut person = Person::new(&Said::adult(ALL_KIT));
    for msg in [Msg::Turn(30), Msg::OtherSide, Msg::Play] {
        assert_eq!(person.tell(msg), vec![]);
        assert_eq!(person.model.look, Turned::default());
    }
    let mut person = at_stretch("cat-cow");
    person.tell(Msg::Turn(30));
    person.tell(Msg::Back);
    person.tell(Msg::OpenStretch(0));
    assert_eq!(person.model.look, Turned::default(), "each stretch is first seen from its best side");
}

#[test]
fn each_area_of_the_back_is_an_answer_and_each_place_of_the_body_an_area() {
    let question = question_named("where");
    let mut areas: Vec<Choice> = BODY_MAP.iter().map(|(choice, _)| *choice).collect();
    areas.dedup();
    assert_eq!(areas.len(), AREA_COUNT);
    for (place, option) in options_of(question).iter().enumerate() {
        let choice = Choice { question: question.id, option: place as u8 };
        assert_eq!(areas.contains(&choice), !["nowhere", "not-sure"].contains(option), "{option}");
    }
    let (_, outlines) = back();
    for (place, (choice, area)) in BODY_MAP.iter().enumerate() {
        assert_eq!(*area as usize, place, "the areas are drawn in the order of their list: {choice:?}");
        assert!(!outlines[place].is_empty());
    }
}

#[test]
fn a_tap_on_the_back_does_what_the_checkbox_does() {
    let mut person = Person::new(&Said::adult("where=nowhere"));
    person.tell(Msg::Start);
    while !matches!(person.model.phase, Phase::Question { at, .. } if at == question_named("where").id) {
        person.pick();
        person.tell(Msg::Next);
    }
    let areas = |person: &Person| -> Vec<(&'static str, Option<Msg>)> {
        let map = drawings(person).into_iter().find(|it| it.class == "map").expect("the back is drawn");
        map.strokes.iter().filter(|it| it.tap.is_some()).map(|it| (it.class, it.tap)).collect()
    };
    let map = all_parts(&person.screen()).into_iter().any(|part| matches!(part, Part::Group(Group::BodyMap, ..)));
    assert!(map && areas(&person).len() == AREA_COUNT);
    for (place, (choice, _)) in BODY_MAP.iter().enumerate() {
        assert_eq!(areas(&person)[place], ("area", Some(Msg::Pick(*choice, true))));
        person.tell(Msg::Pick(*choice, true));
        assert_eq!(areas(&person)[place], ("area picked", Some(Msg::Pick(*choice, false))));
        person.tell(Msg::Pick(*choice, false));
    }
}

#[test]
fn a_pull_goes_through_five_stages_in_order_and_says_each() {
    let stages: Vec<u8> = (0..=100).map(stage).collect();
    assert!(stages.is_sorted() && stages[0] == 0 && stages[100] == 4);
    let mut person = Person::new(&Said::adult(""));
    person.tell(Msg::Open(Overlay::About));
    let words = english();
    let all = [ui::POP_STAGE_1, ui::POP_STAGE_2, ui::POP_STAGE_3, ui::POP_STAGE_4, ui::POP_STAGE_5];
    let mut seen = Vec::new();
    for pull in (0..=100).step_by(5) {
        person.tell(Msg::Pull(pull));
        let text = texts(&person.screen());
        let said: Vec<usize> = (0..5).filter(|at| text.contains(words.get(all[*at]))).collect();
        assert_eq!(said, [usize::from(stage(pull))], "at {pull}");
        seen.push((said[0], joint(pull)));
    }
    for pair in seen.windows(2).filter(|pair| pair[0].0 != pair[1].0) {
        assert_ne!(pair[0].1, pair[1].1, "each stage looks different");
    }
    person.tell(Msg::Pull(255));
    assert_eq!(person.model.pull, 100, "more than all is all");
}

#[test]
fn who_pops_their_own_back_is_shown_what_a_pop_is() {
    let mut person = Person::new(&Said::adult("aim=self-pop"));
    person.go_to_review();
    person.tell(Msg::Next);
    assert!(all_parts(&person.screen()).iter().any(|part| matches!(part, Part::Pull(..))));
    let mut person = Person::new(&Said::adult("aim=ease"));
    person.go_to_review();
    person.tell(Msg::Next);
    assert!(!all_parts(&person.screen()).iter().any(|part| matches!(part, Part::Pull(..))));
}
