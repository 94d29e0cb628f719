//! Promise: a place that is kept is come back to, as far as the answers reach and no farther; nothing is kept that nobody asked
//! for; what is mangled, foreign or old is put aside with a message, and never makes an outcome milder.

mod support;

#[path = "support/person.rs"]
mod person;

use back_check::app::{Action, Day, Drawer, Effect, Model, Msg, Overlay, Phase, recall};
use back_check::content::{CONTENT_DATE, Level, QUESTION_COUNT, QUESTIONS, StopEnd, WRONG, ui_words as ui};
use back_check::memory::{read, write};
use back_check::session::{Event, may_follow};
use person::{Person, actions};
use support::{ALL_KIT, Said, question_named};

/// What a browser holds for the person.
#[derive(Clone, Debug, Default, PartialEq)]
struct Drawers([String; 2]);

impl Drawers {
    fn take(&mut self, effects: &[Effect]) {
        for effect in effects {
            match effect {
                Effect::Keep(drawer, text) => self.0[*drawer as usize].clone_from(text),
                Effect::SetAside(drawer) => self.0[*drawer as usize].clear(),
                Effect::Wipe => self.0 = Default::default(),
                _ => {}
            }
        }
    }
}

/// Someone with a browser, on a day after the content's.
struct Keeper {
    person: Person,
    drawers: Drawers,
}

impl Keeper {
    fn new(said: &Said) -> Self {
        Self::on(0, said, Drawers::default())
    }

    /// So many days after the content's, with what the browser holds.
    fn on(day: i32, said: &Said, drawers: Drawers) -> Self {
        let mut keeper = Keeper { person: Person::new(said), drawers };
        keeper.tell(Msg::Today(Day(Day::of(CONTENT_DATE).0 + day)));
        let effects = recall(&mut keeper.person.model, Some(&keeper.drawers.0[0]), Some(&keeper.drawers.0[1]));
        keeper.drawers.take(&effects);
        keeper
    }

    fn tell(&mut self, msg: Msg) {
        let effects = self.person.tell(msg);
        self.drawers.take(&effects);
    }

    /// The page is gone and comes again, so many days later.
    fn again(&self, days: i32) -> Self {
        let day = self.person.model.today.0 - Day::of(CONTENT_DATE).0;
        Keeper::on(day + days, &self.person.said, self.drawers.clone())
    }

    /// Someone whose place is kept, at the plan of a session.
    fn at_plan() -> Self {
        let mut keeper = Self::new(&Said::adult(ALL_KIT)).keep();
        keeper.tell(Msg::Start);
        keeper.answer_on();
        keeper.tell(Msg::Next);
        keeper.tell(Msg::SeeStretches);
        keeper.answer_on();
        keeper.tell(Msg::Plan);
        assert_eq!(keeper.phase(), Phase::Plan);
        keeper
    }

    /// Answers until something else than a question stands there.
    fn answer_on(&mut self) {
        while matches!(self.person.model.phase, Phase::Question { .. }) {
            self.person.pick();
            self.tell(Msg::Next);
        }
    }

    fn keep(mut self) -> Self {
        self.tell(Msg::Keep(Drawer::Place, true));
        self
    }

    fn phase(&self) -> Phase {
        self.person.model.phase
    }

    fn notices(&self) -> Vec<back_check::content::keys::Key> {
        self.person.model.memory.notices.iter().map(|(key, _)| *key).collect()
    }
}

#[test]
fn nothing_is_kept_that_nobody_asked_for() {
    let mut keeper = Keeper::new(&Said::adult(ALL_KIT));
    keeper.tell(Msg::Start);
    keeper.answer_on();
    keeper.tell(Msg::Next);
    keeper.tell(Msg::SeeStretches);
    keeper.answer_on();
    keeper.tell(Msg::Plan);
    keeper.tell(Msg::Stiff(false, 5));
    keeper.tell(Msg::Begin);
    assert_eq!(keeper.drawers, Drawers::default());
}

#[test]
fn where_nothing_can_be_kept_nothing_is() {
    let mut person = Person::new(&Said::adult(""));
    assert_eq!(recall(&mut person.model, None, None), []);
    assert_eq!(person.tell(Msg::Keep(Drawer::Place, true)), []);
    assert_eq!(person.tell(Msg::Keep(Drawer::Log, true)), []);
    assert!(!person.model.memory.place && person.model.memory.log.is_none());
}

#[test]
fn every_question_is_come_back_to_with_its_answers() {
    let mut keeper = Keeper::new(&Said::adult(ALL_KIT)).keep();
    keeper.tell(Msg::Start);
    let mut seen = 0;
    loop {
        let mut later = keeper.again(0);
        assert_eq!(later.phase(), Phase::Welcome, "the danger signs come first");
        assert_eq!(actions(&later.person.screen()).iter().filter(|it| **it == Action::GoOn).count(), 1);
        later.tell(Msg::GoOn);
        match (keeper.phase(), later.phase()) {
            (Phase::Question { at, .. }, Phase::Question { at: again, .. }) => assert_eq!(at, again),
            (before, after) => assert_eq!(before, after),
        }
        assert_eq!(later.person.model.answers, keeper.person.model.answers);
        assert_eq!(later.drawers, keeper.drawers, "what is come back to is kept as it was");
        seen += 1;
        match keeper.phase() {
            Phase::Question { .. } => {
                keeper.person.pick();
                keeper.tell(Msg::Next);
            }
            Phase::Review => keeper.tell(Msg::Next),
            Phase::Outcome => keeper.tell(Msg::SeeStretches),
            Phase::Menu => break,
            other => panic!("{other:?}"),
        }
    }
    assert_eq!(seen, 18 + 1 + 1 + 3 + 1);
}

#[test]
fn a_plan_is_come_back_to_and_of_a_session_what_is_left() {
    let mut keeper = Keeper::at_plan();
    keeper.tell(Msg::Earlier(1));
    let plan = keeper.person.model.guide.plan.clone();
    let mut later = keeper.again(0);
    later.tell(Msg::GoOn);
    assert_eq!((later.phase(), &later.person.model.guide.plan), (Phase::Plan, &plan));
    assert_eq!(later.person.model.guide.wish, keeper.person.model.guide.wish);

    keeper.tell(Msg::Begin);
    if keeper.phase() == Phase::Brief {
        keeper.tell(Msg::Begin);
    }
    keeper.tell(Msg::Begin);
    keeper.tell(Msg::Session(Event::Skip));
    assert_eq!((keeper.phase(), keeper.person.model.guide.session.place().0), (Phase::Session, 1));
    let mut later = keeper.again(0);
    later.tell(Msg::GoOn);
    let left = &later.person.model.guide.plan;
    assert_eq!(later.phase(), Phase::Plan);
    let mut before = None;
    let sound = plan[1..].iter().all(|item| may_follow(before.replace(*item), *item));
    // What is left may not begin with something demanding: then there is a new plan.
    assert_eq!(left == &plan[1..], sound, "{left:?} of {plan:?}");
    assert!(!left.is_empty());
    assert!(!later.person.screen().parts.is_empty());
}

#[test]
fn what_felt_wrong_is_not_forgotten_by_a_page_that_is_gone() {
    for (sign, wrong) in (0..).zip(&WRONG) {
        let mut keeper = Keeper::at_plan();
        keeper.tell(Msg::Begin);
        keeper.tell(Msg::Begin);
        keeper.tell(Msg::Begin);
        keeper.tell(Msg::Wrong);
        keeper.tell(Msg::Sign(sign));
        let mut ticked = keeper.again(0);
        ticked.tell(Msg::GoOn);
        assert_eq!((ticked.phase(), ticked.person.model.guide.signs), (Phase::StopSigns { missing: false }, 1 << sign));
        keeper.tell(Msg::Next);
        let stopped = keeper.phase();
        assert_eq!(stopped, Phase::Stopped(wrong.end));
        let mut later = keeper.again(0);
        later.tell(Msg::GoOn);
        assert_eq!(later.phase(), stopped);
        for _ in 0..5 {
            later.tell(Msg::Back);
            later.tell(Msg::SeeStretches);
            later.tell(Msg::Menu);
        }
        assert_eq!(later.phase(), Phase::StopSigns { missing: false }, "nothing leads past what is ticked");
        if wrong.end == StopEnd::LieDown {
            keeper.tell(Msg::Gone(false));
            let mut later = keeper.again(0);
            later.tell(Msg::GoOn);
            assert_eq!(later.phase(), Phase::Stopped(StopEnd::Emergency));
        }
    }
}

#[test]
fn an_emergency_is_come_back_to() {
    let mut keeper = Keeper::new(&Said::adult("pee-poo-numb=no-feel")).keep();
    keeper.tell(Msg::Start);
    keeper.answer_on();
    assert_eq!(keeper.phase(), Phase::Outcome);
    let mut later = keeper.again(1);
    later.tell(Msg::GoOn);
    assert_eq!(later.person.screen().level, Some(Level::Emergency));
}

#[test]
fn answers_are_not_kept_for_days() {
    let mut keeper = Keeper::new(&Said::adult("")).keep();
    keeper.tell(Msg::Start);
    keeper.person.pick();
    keeper.tell(Msg::Next);
    assert!(keeper.again(1).person.model.memory.bookmark.is_some());
    for days in [2, 300, -1] {
        let mut later = keeper.again(days);
        assert!(later.person.model.memory.bookmark.is_none(), "{days}");
        assert_eq!(later.notices(), [ui::PLACE_OLD]);
        later.tell(Msg::GoOn);
        assert_eq!(later.phase(), Phase::Welcome);
        assert!(later.person.model.memory.place, "it goes on to be kept");
        let numbers = read(&later.drawers.0[0]).expect("it is ours");
        assert!(numbers[4..].iter().all(|number| *number == 0), "and the old answers are gone: {numbers:?}");
    }
}

#[test]
fn what_is_mangled_foreign_or_of_another_version_is_put_aside() {
    let mut keeper = Keeper::new(&Said::adult("ill=rundown,rash")).keep();
    keeper.tell(Msg::Start);
    keeper.answer_on();
    let whole = keeper.drawers.0[0].clone();
    let numbers = read(&whole).expect("it is ours");
    let changed = |at: usize, number: i32| {
        let mut numbers = numbers.clone();
        numbers[at] = number;
        write(&numbers)
    };
    let question = |id: &str| 4 + question_named(id).id.index();
    let mut odd = vec![
        "{}".to_owned(),
        "null".to_owned(),
        write(&[]),
        write(&[1]),
        write(&numbers[..4 + QUESTION_COUNT]),
        changed(0, 2),
        changed(1, 77),
        changed(question("age"), 0b110),
        changed(question("age"), 1 << 9),
        changed(question("age"), 1 << 15),
        changed(question("legs-walk"), 1 << 8 | 1),
        whole.replacen('1', "2", 1),
        whole.rsplit_once(' ').expect("it is sealed").0.to_owned(),
        "1 ".repeat(500_000),
    ];
    odd.extend((1..whole.len()).map(|end| whole[..end].to_owned()));
    for text in odd {
        let later = Keeper::on(0, &keeper.person.said, Drawers([text.clone(), String::new()]));
        assert_eq!(later.notices(), [ui::PLACE_BROKEN], "{text}");
        assert!(later.person.model.memory.bookmark.is_none());
        assert_eq!(later.person.screen().name, "welcome");
    }
}

#[test]
fn an_answer_that_is_not_there_is_asked_for() {
    let mut keeper = Keeper::new(&Said::adult("")).keep();
    keeper.tell(Msg::Start);
    keeper.answer_on();
    keeper.tell(Msg::Next);
    assert_eq!(keeper.phase(), Phase::Outcome);
    let numbers = read(&keeper.drawers.0[0]).expect("it is ours");
    for (at, question) in QUESTIONS.iter().enumerate().filter(|(at, _)| numbers[4 + at] > 0) {
        let mut without = numbers.clone();
        without[4 + at] = 0;
        let mut later = Keeper::on(0, &keeper.person.said, Drawers([write(&without), String::new()]));
        later.tell(Msg::GoOn);
        assert!(
            matches!(later.phase(), Phase::Question { at, .. } if at == question.id),
            "{}: {:?}",
            question.name(),
            later.phase()
        );
    }
}

/// Whatever numbers stand there, sealed as ours: what is come back to is a screen, and never milder than the answers.
#[test]
fn any_numbers_lead_to_a_screen_that_the_answers_reach() {
    let mut keeper = Keeper::new(&Said::adult(ALL_KIT)).keep();
    keeper.tell(Msg::Start);
    keeper.answer_on();
    let numbers = read(&keeper.drawers.0[0]).expect("it is ours");
    for kind in 1..20 {
        for odd in [0, 1, 2, 5, 40, 65_535, i32::MAX] {
            let tail = [kind, odd, odd, odd, odd, odd, odd];
            for length in 1..=tail.len() {
                let text = write(&[&numbers[..4 + QUESTION_COUNT], &tail[..length]].concat());
                let mut later = Keeper::on(0, &keeper.person.said, Drawers([text.clone(), String::new()]));
                later.tell(Msg::GoOn);
                for msg in [Msg::Begin, Msg::Next, Msg::Back, Msg::Back] {
                    let screen = later.person.screen();
                    assert!(!screen.parts.is_empty() && screen.level != Some(Level::Urgent), "{text}");
                    later.tell(msg);
                }
            }
        }
    }
}

#[test]
fn one_wipe_wipes_all_and_says_what() {
    let mut keeper = Keeper::new(&Said::adult("")).keep();
    keeper.tell(Msg::Keep(Drawer::Log, true));
    keeper.tell(Msg::Start);
    keeper.answer_on();
    keeper.tell(Msg::Next);
    assert!(keeper.drawers.0.iter().all(|text| !text.is_empty()));
    keeper.tell(Msg::Open(Overlay::Memory));
    assert_eq!(keeper.person.screen().name, "memory");
    keeper.tell(Msg::Wipe);
    assert_eq!(keeper.drawers, Drawers::default());
    assert_eq!(keeper.person.model.memory.notices, [(ui::WIPED, 0), (ui::WIPED_PLACE, 0), (ui::WIPED_LOG, 1)]);
    assert_eq!((keeper.phase(), keeper.person.screen().name), (Phase::Welcome, "welcome"));
    keeper.tell(Msg::Start);
    keeper.answer_on();
    keeper.tell(Msg::Next);
    assert_eq!(keeper.drawers, Drawers::default(), "and nothing is kept any more");
}

#[test]
fn a_wipe_in_another_tab_wipes_here_but_not_an_emergency() {
    let mut keeper = Keeper::new(&Said::adult("")).keep();
    keeper.tell(Msg::Start);
    keeper.person.pick();
    keeper.tell(Msg::WipedElsewhere);
    assert_eq!(keeper.person.model.answers, Model::new(None).answers);
    assert!(!keeper.person.model.memory.place);

    let mut keeper = Keeper::new(&Said::adult("pee-poo-numb=no-feel")).keep();
    keeper.tell(Msg::Start);
    keeper.answer_on();
    keeper.tell(Msg::WipedElsewhere);
    assert_eq!(keeper.person.screen().level, Some(Level::Emergency));
    assert!(!keeper.person.model.memory.place);
}

/// Each tab keeps its own place: were one to write whenever the other has, they would never come to rest.
#[test]
fn what_another_tab_keeps_is_no_reason_to_keep_anything() {
    let mut keeper = Keeper::new(&Said::adult("")).keep();
    keeper.tell(Msg::Start);
    let other = Keeper::new(&Said::adult("")).keep().drawers;
    assert_eq!(recall(&mut keeper.person.model, Some(&other.0[0]), Some("")), []);
    for msg in [Msg::Stored, Msg::Today(keeper.person.model.today)] {
        assert_eq!(keeper.person.tell(msg), [], "{msg:?}");
    }
    assert!(matches!(keeper.phase(), Phase::Question { .. }));
}

#[test]
fn to_keep_no_more_empties_the_drawer() {
    let mut keeper = Keeper::new(&Said::adult("")).keep();
    keeper.tell(Msg::Keep(Drawer::Log, true));
    keeper.tell(Msg::Start);
    keeper.tell(Msg::Keep(Drawer::Place, false));
    assert_eq!(keeper.drawers.0[0], "");
    assert_ne!(keeper.drawers.0[1], "");
    keeper.tell(Msg::Keep(Drawer::Log, false));
    assert_eq!(keeper.drawers, Drawers::default());
}

#[test]
fn a_newer_copy_is_used_from_the_first_screen_alone() {
    let mut keeper = Keeper::new(&Said::adult(""));
    keeper.person.model.around.newer = true;
    assert!(actions(&keeper.person.screen()).contains(&Action::Update));
    assert_eq!(keeper.person.tell(Msg::Update), [Effect::Update]);
    keeper.tell(Msg::Start);
    assert!(!actions(&keeper.person.screen()).contains(&Action::Update));
    assert_eq!(keeper.person.tell(Msg::Update), []);
}

#[test]
fn a_drawer_that_could_not_be_written_is_told() {
    let mut keeper = Keeper::new(&Said::adult("")).keep();
    keeper.tell(Msg::NotKept);
    assert_eq!(keeper.notices(), [ui::NOT_KEPT]);
    assert_eq!(keeper.person.tell(Msg::Start), [Effect::ShowHeading], "it is not tried again with each step");
    assert_eq!(Drawer::Log as usize, 1);
}
