//! A person in front of a guided session, on a device that tells the moment as it is asked to: before each message, and when
//! the time it was told to wait is over.

#![allow(dead_code, reason = "each test binary uses its own share of this")]

use back_check::app::{Action, Cue, Effect, Msg, Part, Phase, Screen, tick};
use back_check::content::WRONG;
use back_check::content::words::english;
use back_check::session::{Item, Kind, Moment, State};

use crate::person::{Person, actions, all_parts};
use crate::support::Said;

/// So often is never.
const MANY: usize = 20_000;

pub(crate) struct Guided {
    pub(crate) person: Person,
    pub(crate) now: Moment,
    /// In how many milliseconds it is to tell the moment again, if it is.
    pub(crate) wait: Option<u32>,
}

impl Guided {
    /// Someone at the first screen.
    pub(crate) fn new(said: &Said) -> Self {
        let mut person = Person::new(said);
        person.model.guide.count_words(&english());
        Guided { person, now: Moment { steady: 77_000, wall: 1_790_000_000_000 }, wait: None }
    }

    /// The low-risk adult with these answers changed, at the stretches.
    pub(crate) fn at_menu(changes: &str) -> Self {
        let mut guided = Guided::new(&Said::adult(changes));
        guided.person.go_to_menu();
        guided
    }

    pub(crate) fn at_plan(changes: &str) -> Self {
        let mut guided = Guided::at_menu(changes);
        guided.tell(Msg::Plan);
        assert_eq!(guided.phase(), Phase::Plan, "{changes}");
        guided
    }

    /// In a session whose first stretch is to be read.
    pub(crate) fn reading(changes: &str) -> Self {
        let mut guided = Guided::at_plan(changes);
        while guided.phase() != Phase::Session {
            guided.tell(Msg::Begin);
        }
        assert_eq!(guided.state(), State::Reading, "{changes}");
        guided
    }

    /// In a session that runs.
    pub(crate) fn running(changes: &str) -> Self {
        let mut guided = Guided::reading(changes);
        guided.tell(Msg::Begin);
        assert_eq!(guided.state(), State::Running, "{changes}");
        guided
    }

    /// The same person at the same moment.
    pub(crate) fn copy(&self) -> Self {
        let person = Person { said: self.person.said.clone(), model: self.person.model.clone() };
        Guided { person, now: self.now, wait: self.wait }
    }

    /// Tells the moment, and then a message; what the shell has to do after both.
    pub(crate) fn tell(&mut self, msg: Msg) -> Vec<Effect> {
        let mut effects = tick(&mut self.person.model, self.now);
        let more = self.person.tell(msg);
        self.hear(&more);
        effects.extend(more);
        effects
    }

    /// Waits as long as it was told to, and tells the moment.
    pub(crate) fn wait(&mut self) -> Vec<Effect> {
        let wait = self.wait.expect("it was told to wait");
        self.pass(wait.into())
    }

    /// Lets so many milliseconds pass by both clocks, and tells the moment.
    pub(crate) fn pass(&mut self, ms: i64) -> Vec<Effect> {
        self.now = Moment { steady: self.now.steady + ms, wall: self.now.wall + ms };
        let effects = tick(&mut self.person.model, self.now);
        self.hear(&effects);
        effects
    }

    fn hear(&mut self, effects: &[Effect]) {
        self.wait = effects.iter().rev().find_map(|it| if let Effect::TickIn(ms) = it { Some(*ms) } else { None });
    }

    /// Waits until a step of this kind is done, or the session is over.
    pub(crate) fn until(&mut self, kind: Kind) {
        for _ in 0..MANY {
            let is = self.person.model.guide.session.step().is_some_and(|step| step.kind == kind);
            if is || self.phase() != Phase::Session {
                return;
            }
            self.wait();
        }
        panic!("{kind:?} does not come");
    }

    /// Waits until the session is over.
    pub(crate) fn finish(&mut self) {
        for _ in 0..MANY {
            if self.phase() != Phase::Session {
                return;
            }
            self.wait();
        }
        panic!("the session does not end");
    }

    /// Says that something feels wrong, and what: signs by their ids.
    pub(crate) fn feels(&mut self, signs: &str) {
        self.tell(Msg::Wrong);
        signs.split_whitespace().for_each(|id| drop(self.tell(Msg::Sign(sign(id)))));
        self.tell(Msg::Next);
    }

    pub(crate) fn phase(&self) -> Phase {
        self.person.model.phase
    }

    pub(crate) fn state(&self) -> State {
        self.person.model.guide.session.state()
    }

    pub(crate) fn plan(&self) -> Vec<Item> {
        self.person.model.guide.plan.clone()
    }

    /// The stretches of the session, as they are done now.
    pub(crate) fn items(&self) -> Vec<Item> {
        self.person.model.guide.session.slots().iter().map(|slot| slot.item).collect()
    }

    pub(crate) fn screen(&self) -> Screen {
        self.person.screen()
    }

    pub(crate) fn has(&self, action: Action) -> bool {
        actions(&self.screen()).contains(&action)
    }
}

/// The place of a stop sign.
pub(crate) fn sign(id: &str) -> u8 {
    let at = WRONG.iter().position(|sign| sign.id == id);
    at.unwrap_or_else(|| panic!("there is no sign `{id}`")) as u8
}

pub(crate) fn cues(effects: &[Effect]) -> Vec<Cue> {
    effects.iter().filter_map(|it| if let Effect::Cue(cue) = it { Some(cue.clone()) } else { None }).collect()
}

/// The values of the options of a choice on a screen, and the one that is picked.
pub(crate) fn options(screen: &Screen, name: &str) -> (Vec<&'static str>, Vec<&'static str>) {
    let parts = all_parts(screen);
    let rows = parts.iter().filter_map(|part| if let Part::Row(row) = part { Some(row) } else { None });
    let rows: Vec<_> = rows.filter(|row| row.name == name).collect();
    let picked = rows.iter().filter(|row| row.picked);
    (rows.iter().map(|row| row.value).collect(), picked.map(|row| row.value).collect())
}
