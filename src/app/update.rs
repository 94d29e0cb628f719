//! What each message does to the model.
//!
//! Promises: no message loses an answer but Restart and Wipe; a message that makes no sense in a phase changes nothing; the
//! only way from an emergency card is back; past the review date no message leads to a stretch.

use super::clock::Clock;
use super::effect::{Effect, Motion};
use super::follow;
use super::guide;
use super::memory;
use super::model::{Look, Model, Msg, Overlay, Phase};
use crate::assessment::{Answers, End, Gaps, Offer, Outcome, Picks, Verdict, Walk, menu, outcome_after, walk};
use crate::content::{FOR_OTHER, PLACES, Part, QUESTIONS, QuestionId, STRETCHES, StopEnd, Variant};
use crate::session::{Event, Moment, State};

/// Takes in a message; returns what the shell has to do.
pub fn update(model: &mut Model, msg: Msg) -> Vec<Effect> {
    let before = Before::of(model);
    let effects = apply(model, msg);
    let mut effects = consequences(model, &before, effects);
    // What comes from outside is no step of the person's: two tabs would answer each other for ever.
    if !matches!(msg, Msg::Stored | Msg::Today(_)) {
        memory::follow(model, &mut effects);
    }
    effects
}

/// Takes in the moment; returns what the shell has to do. Told before each message, so that what the person does, they do now.
pub fn tick(model: &mut Model, now: Moment) -> Vec<Effect> {
    let before = Before::of(model);
    model.guide.now = now;
    model.guide.session.tick(now);
    consequences(model, &before, vec![])
}

/// What stood before a message.
struct Before {
    screen: (Phase, Option<Overlay>, Clock),
    moves: bool,
    session: follow::Doing,
}

impl Before {
    #[inline(never)]
    fn of(model: &Model) -> Self {
        let screen = (same_screen(model.phase), model.overlay, model.clock);
        Before { screen, moves: model.look.moves, session: follow::doing(model) }
    }
}

/// What follows from any message. Here and not message by message, so that none can be forgotten.
#[inline(never)]
fn consequences(model: &mut Model, before: &Before, mut effects: Vec<Effect>) -> Vec<Effect> {
    // What a log shows can change at any time: another tab has it, too.
    let may_stretch = model.clock.allows_stretches() && (model.memory.log.is_none() || offers_stretches(model));
    if !may_stretch && is_of_menu(model.phase) {
        model.phase = Phase::Outcome;
    }
    // A picture moves on its own screen alone.
    if before.moves && (!matches!(model.phase, Phase::Stretch(_)) || model.overlay.is_some()) {
        model.look.moves = false;
        follow::put(&mut effects, Effect::Animate(None));
    }
    follow::follow(model, before.session, &mut effects);
    if before.screen != (same_screen(model.phase), model.overlay, model.clock) {
        follow::put(&mut effects, Effect::ShowHeading);
    }
    effects
}

/// A phase without what comes and goes on its screen.
const fn same_screen(phase: Phase) -> Phase {
    match phase {
        Phase::Question { at, from_review, .. } => Phase::Question { at, missing: false, from_review },
        Phase::StopSigns { .. } => Phase::StopSigns { missing: false },
        other => other,
    }
}

fn apply(model: &mut Model, msg: Msg) -> Vec<Effect> {
    match msg {
        Msg::Start if model.phase == Phase::Welcome => start(model),
        Msg::DangerNow if model.phase == Phase::Welcome => model.phase = Phase::DangerNow,
        Msg::Pick(choice, picked) => {
            if let Phase::Question { at, from_review, .. } = model.phase
                && at == choice.question
            {
                if picked {
                    model.answers.pick(choice)
                } else {
                    model.answers.unpick(choice)
                }
                // The message about a missing answer goes; the screen is the same, so focus stays where it is.
                model.phase = Phase::Question { at, missing: false, from_review };
                return vec![];
            }
        }
        Msg::Next if !matches!(model.phase, Phase::StopSigns { .. }) => return next(model),
        Msg::Back => back(model),
        Msg::Change(question) if model.phase == Phase::Review => {
            model.phase = Phase::Question { at: question, missing: false, from_review: true };
        }
        Msg::SeeStretches if model.phase == Phase::Outcome && offers_stretches(model) => {
            model.phase = match menu_walk(model).end {
                End::Question(at) => ask(at),
                _ => Phase::Menu,
            };
        }
        Msg::OpenStretch(stretch) if model.phase == Phase::Menu && stretch < STRETCHES.len() => {
            model.phase = Phase::Stretch(stretch);
            model.look = Look::default();
        }
        Msg::Turn(by) => return look(model, |look| look.turned = (look.turned + by) % 360),
        Msg::OtherSide => return look(model, |look| look.other_side = !look.other_side),
        Msg::Play => return look(model, |look| look.moves = !look.moves),
        Msg::Pull(pull) => model.pull = pull.min(100),
        Msg::Open(overlay) if may_open(model, overlay) => model.overlay = Some(overlay),
        Msg::Restart if !at_emergency(model) => {
            forget(model);
            start(model);
        }
        Msg::Wipe if !at_emergency(model) => {
            memory::wipe(&mut model.memory);
            forget(model);
            return vec![Effect::Wipe];
        }
        Msg::WipedElsewhere => {
            memory::wipe(&mut model.memory);
            // An emergency card stays; what is kept goes all the same.
            if !at_emergency(model) {
                forget(model);
            }
        }
        Msg::Place(place) if place < PLACES.len() => model.place = place,
        Msg::Print => return vec![Effect::Print],
        Msg::Today(day) => (model.clock, model.today) = (Clock::on(day), day),
        _ => return beside(model, msg),
    }
    vec![]
}

/// Takes in what is not of the check itself: what is kept, copies, and the guided session.
#[inline(never)]
fn beside(model: &mut Model, msg: Msg) -> Vec<Effect> {
    let mut effects = vec![];
    match msg {
        Msg::Keep(drawer, keep) => return memory::keep(model, drawer, keep),
        Msg::NotKept => memory::not_kept(&mut model.memory),
        Msg::GoOn if model.phase == Phase::Welcome => memory::go_on(model),
        Msg::SaveCopy => follow::put(&mut effects, Effect::SaveCopy),
        Msg::SaveLog if model.memory.log.is_some() => follow::put(&mut effects, Effect::SaveLog),
        Msg::OpenLog if model.memory.log.is_some() => follow::put(&mut effects, Effect::OpenLog),
        // In the middle of a check nothing is replaced.
        Msg::Update if model.phase == Phase::Welcome => follow::put(&mut effects, Effect::Update),
        _ if model.overlay.is_none() || msg == Msg::PopClock => return guide::guide(model, msg),
        _ => {}
    }
    effects
}

const fn ask(at: QuestionId) -> Phase {
    Phase::Question { at, missing: false, from_review: false }
}

/// Whether a phase is a stretch or on the way to one.
fn is_of_menu(phase: Phase) -> bool {
    match phase {
        Phase::Question { at, .. } => QUESTIONS[at.index()].part == Part::Menu,
        Phase::Menu | Phase::Stretch(_) | Phase::Plan | Phase::Brief | Phase::Session => true,
        _ => false,
    }
}

/// Looks at the picture of the open stretch in another way.
fn look(model: &mut Model, change: impl FnOnce(&mut Look)) -> Vec<Effect> {
    let Phase::Stretch(stretch) = model.phase else { return vec![] };
    let before = model.look;
    change(&mut model.look);
    if !before.moves && !model.look.moves {
        return vec![];
    }
    let motion = Motion { stretch, variant: offer_of(model, stretch).variant, look: model.look, span: None };
    vec![Effect::Animate(model.look.moves.then_some(motion))]
}

/// The offer of a stretch. The menu opens only what it offers; should anything else ask, the easier form is the careful one.
pub(super) fn offer_of(model: &Model, stretch: usize) -> Offer {
    let menu = menu(&menu_outcome(model));
    let offered = menu.offered.into_iter().find(|offer| offer.stretch == stretch);
    offered.unwrap_or(Offer { stretch, variant: Variant::Easier, because: vec![] })
}

/// Back to the first screen, with nothing known of the person but where they are.
fn forget(model: &mut Model) {
    model.answers = Answers::new();
    model.guide.forget();
    (model.phase, model.overlay) = (Phase::Welcome, None);
    (model.look, model.pull) = (Look::default(), 0);
}

fn start(model: &mut Model) {
    model.memory.begin(model.answers == Answers::new());
    model.phase = ask(QUESTIONS[0].id);
    if let Some(choice) = model.start
        && model.answers.get(choice.question).is_empty()
    {
        model.answers.pick(choice);
    }
}

/// The walk through the check as the person goes it.
pub(super) fn check_walk(model: &Model) -> Walk {
    walk(&model.answers, Part::Plan, Gaps::Ask)
}

/// The walk through the check and the questions before the menu.
pub(super) fn menu_walk(model: &Model) -> Walk {
    walk(&model.answers, Part::Menu, Gaps::Ask)
}

/// Whether someone answers for another person.
pub(super) fn for_other(model: &Model) -> bool {
    check_walk(model).facts.hold(&FOR_OTHER)
}

/// The outcome. Should an answer be missing, it counts as "not sure": a screen that nobody should reach is never milder.
pub(super) fn outcome_of(model: &Model) -> Outcome {
    outcome_after(&walk(&model.answers, Part::Plan, Gaps::NotSure), memory::findings(model))
}

/// The outcome with the answers before the menu, which is made of it.
pub(super) fn menu_outcome(model: &Model) -> Outcome {
    outcome_after(&menu_walk(model), memory::findings(model))
}

pub(super) fn offers_stretches(model: &Model) -> bool {
    matches!(outcome_of(model).verdict, Verdict::Level(level) if level.offers_stretches())
}

/// The part of the walk that a question belongs to.
fn walk_for(model: &Model, at: QuestionId) -> Walk {
    if QUESTIONS[at.index()].part == Part::Menu { menu_walk(model) } else { check_walk(model) }
}

fn next(model: &mut Model) -> Vec<Effect> {
    match model.phase {
        Phase::Question { at, from_review, .. } => {
            if model.answers.get(at).is_empty() {
                if !QUESTIONS[at.index()].may_be_empty {
                    model.phase = Phase::Question { at, missing: true, from_review };
                    return vec![Effect::ShowError];
                }
                model.answers.set(at, Picks::NOTHING_TICKED);
            }
            let walk = walk_for(model, at);
            model.phase = after(at, from_review, &walk);
            // An option that is not offered any more may leave the answer empty: the question stands as it did.
            if matches!(model.phase, Phase::Question { at: again, .. } if again == at) {
                model.phase = Phase::Question { at, missing: true, from_review };
                return vec![Effect::ShowError];
            }
        }
        Phase::Review => model.phase = Phase::Outcome,
        _ => {}
    }
    vec![]
}

/// The phase after the answer to a question.
fn after(at: QuestionId, from_review: bool, walk: &Walk) -> Phase {
    let following = walk.asked.iter().copied().find(|question| *question > at);
    match (walk.end, following) {
        (End::Emergency(_), _) => Phase::Outcome,
        (End::Question(open), _) if from_review => Phase::Question { at: open, missing: false, from_review: true },
        (_, Some(question)) if !from_review => ask(question),
        (End::Question(open), None) => ask(open),
        _ if QUESTIONS[at.index()].part == Part::Menu => Phase::Menu,
        _ => Phase::Review,
    }
}

fn back(model: &mut Model) {
    if model.overlay.take().is_some() {
        return;
    }
    model.phase = match model.phase {
        Phase::Welcome | Phase::DangerNow => Phase::Welcome,
        Phase::Question { from_review: true, at, .. } => before_review(model, at),
        Phase::Question { at, .. } => before(model, at),
        Phase::Review => last_asked(&check_walk(model)),
        Phase::Outcome => {
            let check = check_walk(model);
            if check.end == End::Complete { Phase::Review } else { last_asked(&check) }
        }
        Phase::Menu => last_asked(&menu_walk(model)),
        Phase::Stretch(_) | Phase::Plan => Phase::Menu,
        Phase::Brief => Phase::Plan,
        Phase::Session if model.guide.session.state() == State::Reading => Phase::Plan,
        // Where the session is over, what follows it stands (`follow`).
        Phase::Session => {
            model.guide.session.tell(Event::Pause);
            Phase::Session
        }
        // One who came back to a kept place has no session; what is ticked leads to no stretch all the same.
        Phase::StopSigns { .. } if model.guide.session.slots().is_empty() => {
            if model.guide.signs == 0 {
                Phase::Outcome
            } else {
                model.phase
            }
        }
        Phase::StopSigns { .. } => Phase::Session,
        Phase::Stopped(_) => Phase::StopSigns { missing: false },
        Phase::After => Phase::After,
    };
}

/// Back from a question opened in the review: to the review if the answers still reach it, else one question back.
fn before_review(model: &Model, at: QuestionId) -> Phase {
    if check_walk(model).end == End::Complete { Phase::Review } else { before(model, at) }
}

/// The question asked before this one; the outcome before the first question of the menu, the first screen before the first.
fn before(model: &Model, at: QuestionId) -> Phase {
    let earlier = walk_for(model, at).asked.into_iter().rfind(|question| *question < at);
    let menu_starts = |earlier: QuestionId| QUESTIONS[earlier.index()].part != QUESTIONS[at.index()].part;
    match earlier {
        None => Phase::Welcome,
        Some(earlier) if QUESTIONS[at.index()].part == Part::Menu && menu_starts(earlier) => Phase::Outcome,
        Some(earlier) => ask(earlier),
    }
}

fn last_asked(walk: &Walk) -> Phase {
    walk.asked.last().map_or(Phase::Welcome, |question| ask(*question))
}

/// Whether an emergency card stands. The only way from it is back, beside what it shows to the staff.
fn at_emergency(model: &Model) -> bool {
    match model.phase {
        Phase::DangerNow | Phase::Stopped(StopEnd::Emergency) => true,
        Phase::Outcome => matches!(check_walk(model).end, End::Emergency(_)),
        _ => false,
    }
}

/// What may lie over a screen.
fn may_open(model: &Model, overlay: Overlay) -> bool {
    match overlay {
        Overlay::Staff => matches!(model.phase, Phase::Outcome | Phase::DangerNow),
        Overlay::About | Overlay::PageSees | Overlay::Memory | Overlay::Restart => !at_emergency(model),
    }
}
