//! Ways through a guided session, of presses, messages and time, and what is wrong with what the program does on them.

#![allow(dead_code, reason = "each test binary uses its own share of this")]

use std::collections::BTreeSet;
use std::sync::LazyLock;

use back_check::app::{
    Action, Clock, Cue, Day, Effect, Look, Model, Motion, Msg, Part, Phase, Text, Tone, tick, update, view,
};
use back_check::assessment::{Gaps, menu, outcome, walk};
use back_check::content::words::{Words, english};
use back_check::content::{CONTENT_DATE, Part as CheckPart, STRETCHES, StopEnd, Variant, keys, ui_words as ui};
use back_check::session::{End, Event, Felt, Item, Kind, Moment, Side, State, may_follow};

use crate::person::{actions, all_parts};
use crate::support::choice_named;

/// How often a running session is told the time, at least, in milliseconds.
const TICK: u32 = 250;
/// So often is enough.
const MANY: usize = 300;

static WORDS: LazyLock<Words> = LazyLock::new(english);

/// What happens next.
#[derive(Clone, Copy, Debug)]
pub(crate) enum Turn {
    /// The one obvious next act of the screen is pressed.
    Main,
    /// One of all the controls of the screen is pressed.
    Press(usize),
    /// A message comes, whether the screen offers it or not.
    Send(Msg),
    /// The moment is told so often when it was asked for.
    Run(u8),
    /// The moment is told late by so much, but soon enough to be believed, until so many other steps were done.
    Late(i64, u8),
    /// The same until the person is asked how the last stretch felt, and answers.
    Answer(Felt),
    /// The clocks are set or the device sleeps: so much by the one that only goes on, and by the one on the wall.
    Jump(i64, i64),
}

/// What the program was told last.
#[derive(Clone, Copy, Debug, PartialEq)]
enum Told {
    Now,
    That(Msg),
}

/// Someone on a way.
pub(crate) struct Way {
    pub(crate) model: Model,
    now: Moment,
    day: Day,
    wait: Option<u32>,
    /// How the picture moves, and what was said last.
    moving: Option<Motion>,
    said: Option<Cue>,
    /// Whether a sign stopped the session, and stays ticked.
    signed: bool,
    /// What is wrong with what was done, and where another thing was said or shown than was done.
    pub(crate) wrong: Vec<String>,
    pub(crate) unlike: Vec<String>,
    /// What was seen on the way.
    pub(crate) seen: BTreeSet<String>,
}

impl Way {
    pub(crate) fn new(model: Model) -> Self {
        let now = Moment { steady: 77_000, wall: 1_790_000_000_000 };
        let day = Day::of(CONTENT_DATE);
        let (wrong, unlike, seen) = (vec![], vec![], BTreeSet::new());
        let mut way = Way { model, now, day, wait: None, moving: None, said: None, signed: false, wrong, unlike, seen };
        way.hear(Told::That(Msg::Today(day)));
        way
    }

    pub(crate) fn take(&mut self, turn: Turn) {
        match turn {
            Turn::Main => {
                if let Some(msg) = self.controls(|look| look == Some(Look::Main)).first() {
                    self.send(*msg);
                }
            }
            Turn::Press(dice) => {
                let all = self.controls(|_| true);
                if !all.is_empty() {
                    self.send(all[dice % all.len()]);
                }
            }
            Turn::Send(msg) => self.send(msg),
            Turn::Run(times) => {
                for _ in 0..times {
                    let Some(wait) = self.wait else { return };
                    self.pass(wait.into());
                }
            }
            Turn::Late(ms, steps) => {
                let mut left = steps;
                for _ in 0..MANY {
                    if self.wait.is_none() || left == 0 {
                        return;
                    }
                    let place = self.model.guide.session.place();
                    self.pass(ms);
                    left -= u8::from(self.model.guide.session.place() != place);
                }
            }
            Turn::Answer(felt) => {
                for _ in 0..MANY {
                    if self.wait.is_some() && !self.model.guide.session.asks() {
                        self.pass(1400);
                    }
                }
                self.send(Msg::Session(Event::Felt(felt)));
            }
            Turn::Jump(steady, wall) => {
                self.now.steady += steady;
                self.now.wall += wall;
                self.hear(Told::Now);
            }
        }
    }

    /// What the controls of the screen do: buttons of some looks, and with them the options.
    fn controls(&self, wanted: fn(Option<Look>) -> bool) -> Vec<Msg> {
        let msg = |part: &Part| match part {
            Part::Button(look, _, msg, _) if wanted(Some(*look)) => Some(*msg),
            Part::Row(row) if wanted(None) => Some(row.msgs[usize::from(!row.picked || !row.several)]),
            _ => None,
        };
        all_parts(&view(&self.model, &WORDS)).iter().filter_map(msg).collect()
    }

    fn pass(&mut self, ms: i64) {
        self.now.steady += ms;
        self.now.wall += ms;
        self.hear(Told::Now);
    }

    /// As the shell does: the moment, the message, and the day.
    fn send(&mut self, msg: Msg) {
        self.pass(120);
        if let Msg::Today(day) = msg {
            self.day = day;
        }
        self.hear(Told::That(msg));
        self.hear(Told::That(Msg::Today(self.day)));
    }

    fn hear(&mut self, told: Told) {
        let before = self.model.clone();
        let effects = match told {
            Told::Now => tick(&mut self.model, self.now),
            Told::That(msg) => update(&mut self.model, msg),
        };
        self.wait = None;
        for effect in &effects {
            match effect {
                Effect::TickIn(ms) => self.wait = Some(*ms),
                Effect::Animate(motion) => self.moving = *motion,
                Effect::Cue(cue) => self.said = Some(cue.clone()),
                _ => {}
            }
        }
        let at = format!("{told:?} from {:?}, {:?}", before.phase, before.overlay);
        let mut complaints = vec![];
        let holds = |model: &Model| (model.phase, model.answers.clone(), model.guide.plan.clone(), items(model));
        if holds(&self.model) != holds(&before) {
            offered(&self.model, &mut complaints);
        }
        stopped(&before, told, &self.model, &mut complaints);
        running(&before, told, &self.model, &effects, &mut complaints);
        headed(&before, told, &self.model, &effects, &mut complaints);
        let forgotten = match told {
            Told::That(Msg::Restart | Msg::Wipe) => !matches!(self.model.phase, Phase::Stopped(_)),
            Told::That(Msg::Sign(_)) => self.model.guide.signs == 0,
            _ => false,
        };
        self.signed = (self.signed || matches!(self.model.phase, Phase::Stopped(_))) && !forgotten;
        if self.signed && is_of_menu(self.model.phase) {
            complaints.push(format!("a sign stopped the session, and {:?} stands", self.model.phase));
        }
        self.wrong.extend(complaints.into_iter().map(|it| format!("{at}: {it}")));
        self.unlike.extend(self.is_unlike().map(|it| format!("{at}: {it}")));
        // While time only passes, the screen differs by a number.
        let passes = told == Told::Now && matches!(effects[..], [] | [Effect::TickIn(_)]);
        if !passes && self.model != before {
            self.look();
        }
    }

    /// Looks at the screen.
    fn look(&mut self) {
        let (screen, phase) = (view(&self.model, &WORDS), self.model.phase);
        let headings = all_parts(&screen).iter().filter(|it| matches!(it, Part::Text(Text::Heading, _))).count();
        let mut unless = |fine: bool, complaint: String| self.wrong.extend((!fine).then_some(complaint));
        unless(headings == 1, format!("{} has {headings} headings", screen.name));
        let ways_out = actions(&screen).iter().filter(|it| **it == Action::SomethingWrong).count();
        let needed = self.model.overlay.is_none() && matches!(phase, Phase::Session | Phase::After);
        unless(ways_out == usize::from(needed), format!("{} has {ways_out} ways out", screen.name));
        let stretches = ["menu", "stretch", "plan", "partner-brief", "session"].contains(&screen.name);
        unless(self.model.clock != Clock::PastReview || !stretches, format!("past review, {} stands", screen.name));
        let mark = screen.marks.iter().find(|it| it.0 == "data-phase").map_or("", |it| it.1);
        self.seen.insert([screen.name, screen.of, mark].join(" ").trim().replace("  ", " "));
        match (phase, self.model.guide.session.state()) {
            (Phase::After, State::Done(end)) => self.seen.insert(format!("after {end:?}")),
            (Phase::Stopped(end), _) => self.seen.insert(format!("stopped {end:?}")),
            (Phase::Session, State::Paused(why)) => self.seen.insert(format!("paused {why:?}")),
            _ => false,
        };
        for (what, is) in [
            ("asks", actions(&screen).contains(&Action::FeltWorse)),
            ("no answer", phase == Phase::StopSigns { missing: true }),
            ("past review", self.model.clock == Clock::PastReview),
            ("pop", self.model.guide.pop.is_some()),
        ] {
            self.seen.extend(is.then(|| what.to_owned()));
        }
    }

    /// Where what was said and shown last is not what is done.
    fn is_unlike(&self) -> Option<String> {
        let session = &self.model.guide.session;
        if !is_shown(&self.model) || session.state() != State::Running {
            let stands = matches!(self.model.phase, Phase::Stretch(_)) || self.moving.is_none();
            return (!stands).then(|| format!("a picture moves: {:?}", self.moving));
        }
        let (slot, step) = (session.slot()?, session.step()?);
        let Item { stretch, variant } = slot.item;
        let shown = self.moving.map(|it| (it.stretch, it.variant, it.look.other_side));
        if shown != Some((stretch, variant, step.side == Side::Right)) {
            return Some(format!("{:?} {:?} is done and {shown:?} shown", slot.item, step.side));
        }
        let words = keys::stretch(stretch);
        let say = match step.kind {
            Kind::Ready => [ui::GET_READY, words.name()].into_iter().chain(words.steps(variant)).collect(),
            Kind::There if step.time == 2 => vec![ui::MOVE_ON],
            Kind::There | Kind::Back if step.time > 1 => vec![],
            kind => vec![keys::Key(ui::GET_READY.0 + kind as u16)],
        };
        let said = self.said.as_ref().map(|cue| &cue.say);
        (said != Some(&say)).then(|| format!("{:?} {:?} is done and {said:?} said", slot.item, step.kind))
    }
}

/// Whether a stretch stands or the way to one.
fn is_of_menu(phase: Phase) -> bool {
    matches!(phase, Phase::Menu | Phase::Stretch(_) | Phase::Plan | Phase::Brief | Phase::Session)
}

/// Whether the screen of a session stands.
fn is_shown(model: &Model) -> bool {
    model.phase == Phase::Session && model.overlay.is_none()
}

/// The stretches of the session, as they are done now.
fn items(model: &Model) -> Vec<Item> {
    model.guide.session.slots().iter().map(|slot| slot.item).collect()
}

/// Whatever stands in a plan or a session is offered, and in a form that is.
fn offered(model: &Model, wrong: &mut Vec<String>) {
    let session = items(model);
    let items = match model.phase {
        Phase::Plan | Phase::Brief => &model.guide.plan,
        Phase::Session => &session,
        _ => return,
    };
    let outcome = outcome(&walk(&model.answers, CheckPart::Menu, Gaps::Ask));
    let offers = menu(&outcome).offered;
    for item in items {
        let card = &STRETCHES[item.stretch];
        let variant = offers.iter().find(|offer| offer.stretch == item.stretch).map(|offer| offer.variant);
        let easier = || card.easier.needs.iter().all(|need| outcome.facts.hold(&need.met));
        let fine = variant == Some(item.variant) || variant.is_some() && item.variant == Variant::Easier && easier();
        wrong.extend((!fine).then(|| format!("{item:?} stands, and {variant:?} is offered")));
        let ticked = |option| {
            let choice = choice_named("partner-ok", option);
            model.answers.get(choice.question).has(choice.option)
        };
        let agreed = ["say-stop", "stop-word", "no-push", "let-go"].into_iter().all(ticked);
        wrong.extend((card.partner && !agreed).then(|| format!("{item:?} stands, and not all is agreed")));
        let there = card
            .form(item.variant)
            .needs
            .iter()
            .all(|need| outcome.facts.hold(need.at[model.guide.wish.spot as usize]));
        wrong.extend((model.phase != Phase::Session && !there).then(|| format!("{item:?} is not for this spot")));
    }
    let sound =
        |items: &[Item]| (0..items.len()).all(|at| may_follow(at.checked_sub(1).map(|it| items[it]), items[at]));
    wrong.extend(
        (items.is_empty() || model.phase != Phase::Session && !sound(items)).then(|| format!("{items:?} stand")),
    );
}

/// What a stop sign and the review date stop stays stopped.
fn stopped(before: &Model, told: Told, after: &Model, wrong: &mut Vec<String>) {
    let mut unless =
        |fine: bool, complaint: &str| wrong.extend((!fine).then(|| format!("{complaint}: {:?}", after.phase)));
    let asked = before.overlay.is_none() && matches!(before.phase, Phase::Session | Phase::After);
    if asked && told == Told::That(Msg::Wrong) {
        unless(after.phase == Phase::StopSigns { missing: false }, "something is wrong, and it is not asked what");
        unless(after.guide.session.state() != State::Running, "something is wrong, and it runs");
    }
    let of_menu = is_of_menu(after.phase);
    let forgotten = matches!(told, Told::That(Msg::Restart | Msg::Wipe));
    unless(forgotten || before.guide.session.state() != State::Done(End::Worse) || !of_menu, "it felt worse twice");
    unless(after.clock != Clock::PastReview || !of_menu, "past review");
    let Phase::Stopped(end) = before.phase else { return };
    let leaves = matches!(told, Told::That(Msg::Back | Msg::Restart | Msg::Wipe));
    let stays = if leaves { !of_menu } else { matches!(after.phase, Phase::Stopped(_)) };
    unless(stays, "a sign stopped it");
    if end == StopEnd::Emergency {
        let back = told == Told::That(Msg::Back) && after.phase == Phase::StopSigns { missing: false };
        unless(back || after.phase == before.phase && after.overlay.is_none(), "the emergency card is left");
    }
}

/// A session runs while its screen stands and no longer, and each change gives one cue.
fn running(before: &Model, told: Told, after: &Model, effects: &[Effect], wrong: &mut Vec<String>) {
    let mut unless = |fine: bool, complaint: &str| wrong.extend((!fine).then(|| format!("{complaint}: {effects:?}")));
    let doing = |model: &Model| (model.guide.session.place(), model.guide.session.state(), is_shown(model));
    let runs = |model: &Model| is_shown(model) && model.guide.session.state() == State::Running;
    let ticks: Vec<u32> =
        effects.iter().filter_map(|it| if let Effect::TickIn(ms) = it { Some(*ms) } else { None }).collect();
    unless(ticks.len() < 2 && !ticks.contains(&0), "it asks for the time oddly");
    if runs(after) {
        let due = after.guide.session.due().unwrap_or(0);
        unless(ticks == [due.min(TICK)], "it runs, and does not ask for the time when it is due");
    } else {
        unless(ticks.iter().all(|ms| *ms > TICK), "it does not run, and asks for the time");
    }
    let silenced = effects.contains(&Effect::Quiet) && effects.contains(&Effect::Animate(None));
    unless(!is_shown(before) || is_shown(after) || silenced, "its screen is left, and not silenced");
    unless(!runs(before) || runs(after) || silenced, "it stops, and is not silenced");
    let cues: Vec<&Cue> =
        effects.iter().filter_map(|it| if let Effect::Cue(cue) = it { Some(cue) } else { None }).collect();
    let changed = doing(before) != doing(after);
    let finished = changed && is_shown(before) && after.guide.session.state() == State::Done(End::Finished);
    let again = matches!(told, Told::That(Msg::Session(Event::TooMuch | Event::Felt(_) | Event::Back)));
    match &cues[..] {
        [] => unless(!(changed && runs(after) || finished), "something else is done, and there is no cue"),
        [cue] => {
            unless(finished == (cue.tone == Tone::End), "the cue is not for this");
            unless(changed && (runs(after) || finished) || again, "nothing changes, and there is a cue");
            unless(cue.cues == after.guide.cues, "the cue is not as it was wanted");
        }
        _ => unless(false, "more than one cue"),
    }
}

/// A heading is shown when the screen is another, and only then.
fn headed(before: &Model, told: Told, after: &Model, effects: &[Effect], wrong: &mut Vec<String>) {
    let phase = |phase| match phase {
        Phase::Question { at, from_review, .. } => Phase::Question { at, missing: false, from_review },
        Phase::StopSigns { .. } => Phase::StopSigns { missing: false },
        other => other,
    };
    let screen = |model: &Model| (phase(model.phase), model.overlay, model.clock);
    let changed = screen(before) != screen(after);
    let begun = is_shown(before) && told == Told::That(Msg::Begin);
    let headings = effects.iter().filter(|it| **it == Effect::ShowHeading).count();
    wrong.extend((headings != usize::from(changed || begun)).then(|| format!("{headings} times to the heading")));
    let ends = before.phase == Phase::Session && after.phase == Phase::After;
    wrong.extend((told == Told::Now && changed && !ends).then(|| format!("time leads to {:?}", after.phase)));
}
