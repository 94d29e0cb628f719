//! The guided session as part of the program: its plan, what the person does with it, how it ends.
//!
//! Promises: a plan holds only what the menu offers; from a stop sign no message leads back into the session. Knows no words.

use super::effect::Effect;
use super::model::{Model, Msg, Phase, Want};
use super::update::{menu_outcome, offers_stretches};
use crate::assessment::{self, Facts};
use crate::content::keys;
use crate::content::words::Words;
use crate::content::{STRETCH_COUNT, STRETCHES, Spot, StopEnd, Variant, WRONG};
use crate::session::{
    End, Event, Item, Moment, Session, Slot, State, Wish, get_ready, may_follow, plan, seconds, steps,
};

/// How long gas needs to dissolve after a pop, in milliseconds: about 20 minutes (`Source::Article0`).
const POP: i64 = 20 * 60_000;

/// The guided session, and what belongs to it.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Guide {
    /// What the person wants.
    pub wish: Wish,
    /// What will be done, in order.
    pub plan: Vec<Item>,
    /// The session.
    pub session: Session,
    /// The stop signs that are ticked: a bit for each.
    pub signs: u16,
    /// Which cues it gives.
    pub cues: Cues,
    /// How stiff the back was before, and is after.
    pub stiff: [Option<u8>; 2],
    /// The moment now, as it was told last.
    pub now: Moment,
    /// When the person asked for the clock of a pop, by the clock on the wall.
    pub pop: Option<i64>,
    /// How many words the steps of each form have.
    reading: [[u16; 2]; STRETCH_COUNT],
}

/// Which cues a session gives: a voice, if the device has one of its own; tones; a buzz. None is needed.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Cues(pub [bool; 3]);

impl Default for Cues {
    fn default() -> Self {
        Cues([true; 3])
    }
}

impl Guide {
    /// Counts the words that have to be read before each stretch, in the words of the document.
    pub fn count_words(&mut self, words: &Words) {
        for stretch in 0..STRETCH_COUNT {
            for variant in [Variant::Full, Variant::Easier] {
                let steps = keys::stretch(stretch).steps(variant).into_iter();
                let count = steps.fold(0, |sum, step| sum + words.get(step).split(' ').count());
                self.reading[stretch][variant as usize] = count as u16;
            }
        }
    }

    /// Forgets what belongs to the person.
    pub(super) fn forget(&mut self) {
        *self = Guide { reading: self.reading, now: self.now, ..Guide::default() };
    }

    /// How long one has to get ready for the two forms of a stretch, in seconds.
    fn ready(&self, stretch: usize) -> [u16; 2] {
        let [full, easier] = self.reading[stretch];
        [get_ready(usize::from(full)), get_ready(usize::from(easier))]
    }

    /// How long a stretch takes with the rest after it, in seconds.
    pub(super) fn cost(&self, item: Item) -> u32 {
        seconds(&steps(item, self.ready(item.stretch)[item.variant as usize], u16::from(self.wish.rest)))
    }

    /// How long the plan takes, in seconds.
    pub(super) fn seconds(&self) -> u32 {
        self.plan.iter().fold(0, |sum, item| sum + self.cost(*item)).saturating_sub(u32::from(self.wish.rest))
    }

    /// The wish with another want in it.
    pub(super) fn wish_with(&self, want: Want) -> Wish {
        let mut wish = self.wish;
        match want {
            Want::Minutes(minutes) => wish.minutes = minutes,
            Want::Rest(rest) => wish.rest = rest,
            Want::Partner(partner) => wish.partner = partner,
            Want::Spot(spot) => wish.spot = spot,
        }
        wish
    }

    /// Whether a partner has a part in the plan.
    pub(super) fn of_two(&self) -> bool {
        self.plan.iter().any(|item| STRETCHES[item.stretch].partner)
    }

    /// Whether a stop sign is ticked.
    pub(super) fn has_sign(&self, sign: u8) -> bool {
        self.signs & 1 << sign != 0
    }

    /// The most serious end of the signs that are ticked, those that end otherwise left out.
    fn end(&self, but: Option<StopEnd>) -> Option<StopEnd> {
        let mut worst = None;
        for (at, sign) in (0..).zip(&WRONG) {
            if self.has_sign(at) && Some(sign.end) != but {
                worst = worst.max(Some(sign.end));
            }
        }
        worst
    }

    /// How many minutes the gas still needs, rounded up; nothing if nobody asked. A clock that was set back does not make them
    /// more.
    pub(super) fn pop_minutes(&self) -> Option<usize> {
        let passed = (self.now.wall - self.pop?).clamp(0, POP);
        Some((POP - passed) as usize).map(|left| left.div_ceil(60_000))
    }
}

/// What can be done in a spot: every stretch on offer in the fullest form that is offered and possible there.
pub(super) fn items_at(model: &Model, spot: Spot) -> Vec<Item> {
    let outcome = menu_outcome(model);
    let mut items = vec![];
    for offer in assessment::menu(&outcome).offered {
        for variant in [offer.variant, Variant::Easier] {
            let needs = STRETCHES[offer.stretch].form(variant).needs;
            if needs.iter().all(|need| outcome.facts.hold(need.at[spot as usize])) {
                items.push(Item { stretch: offer.stretch, variant });
                break;
            }
        }
    }
    items
}

/// Whether a spot is worth choosing: something can be done there that cannot be done standing. On a chair, anything will do.
pub(super) fn has_spot(model: &Model, spot: Spot) -> bool {
    let own = |item: &Item| spot == Spot::Chair || !STRETCHES[item.stretch].form(item.variant).needs.is_empty();
    items_at(model, spot).iter().any(own)
}

/// Whether the person may want this: a spot where something can be done, company where a partner can help.
pub(super) fn may_want(model: &Model, want: Want) -> bool {
    match want {
        Want::Spot(spot) => has_spot(model, spot),
        Want::Partner(_) => items_at(model, model.guide.wish.spot).iter().any(|item| STRETCHES[item.stretch].partner),
        Want::Minutes(minutes) => minutes > 0,
        Want::Rest(_) => true,
    }
}

/// The plan after a change, if there may be such a plan.
pub(super) fn changed(model: &Model, msg: Msg) -> Option<Vec<Item>> {
    let mut plan = model.guide.plan.clone();
    let (Msg::Earlier(at) | Msg::Drop(at) | Msg::Swap(at)) = msg else { return None };
    let at = usize::from(at);
    match msg {
        _ if at >= plan.len() => return None,
        Msg::Earlier(_) if at > 0 => plan.swap(at - 1, at),
        Msg::Drop(_) if plan.len() > 1 => {
            plan.remove(at);
        }
        Msg::Swap(_) => {
            // The next one in the order of the cards that is not in the plan; after the last the first comes again.
            let from = items_at(model, model.guide.wish.spot);
            let was = plan[at].stretch;
            for later in 1..STRETCH_COUNT {
                let next = (was + later) % STRETCH_COUNT;
                let Some(item) = from.iter().find(|item| item.stretch == next) else { continue };
                let alone = STRETCHES[next].partner && !model.guide.wish.partner;
                if !alone && !model.guide.plan.iter().any(|it| it.stretch == next) {
                    plan[at] = *item;
                    if is_sound(&plan) {
                        return Some(plan);
                    }
                }
            }
            return None;
        }
        _ => return None,
    }
    is_sound(&plan).then_some(plan)
}

/// Whether no demanding stretch comes first or after another.
fn is_sound(plan: &[Item]) -> bool {
    let mut before = None;
    plan.iter().all(|item| may_follow(before.replace(*item), *item))
}

fn make_plan(model: &mut Model) {
    let from = items_at(model, model.guide.wish.spot);
    let guide = &model.guide;
    model.guide.plan = plan(&from, guide.wish, &|item| guide.cost(item));
}

/// Takes in a message of the guided session. What makes no sense now changes nothing.
#[inline(never)]
pub(super) fn guide(model: &mut Model, msg: Msg) -> Vec<Effect> {
    let phase = model.phase;
    let (planning, after) = (phase == Phase::Plan, phase == Phase::After);
    let (during, asking) = (phase == Phase::Session, matches!(phase, Phase::StopSigns { .. }));
    let guide = &mut model.guide;
    match msg {
        Msg::Plan if phase == Phase::Menu => open_plan(model),
        Msg::Wish(want) if planning => wish(model, want),
        Msg::Earlier(_) | Msg::Swap(_) | Msg::Drop(_) if planning => {
            if let Some(plan) = changed(model, msg) {
                model.guide.plan = plan;
            }
        }
        Msg::Cues(cues) if planning => guide.cues = cues,
        Msg::Stiff(later, stiff) if stiff <= 10 && (if later { after } else { planning }) => {
            guide.stiff[usize::from(later)] = Some(stiff);
        }
        Msg::Begin if during => {
            guide.session.tell(Event::Begin);
            // It reads like another screen.
            return vec![Effect::ShowHeading];
        }
        Msg::Begin if planning && guide.of_two() => model.phase = Phase::Brief,
        Msg::Begin if planning || phase == Phase::Brief => begin(model),
        Msg::Session(event) if during => guide.session.tell(event),
        Msg::Wrong if during || after => {
            guide.session.tell(Event::Pause);
            // What was ticked after a session counts on: no way round it back to the stretches.
            if during {
                guide.signs = 0;
            }
            model.phase = Phase::StopSigns { missing: false };
        }
        Msg::Sign(sign) if asking && usize::from(sign) < WRONG.len() => {
            guide.signs ^= 1 << sign;
            model.phase = Phase::StopSigns { missing: false };
        }
        Msg::Next if asking => {
            let Some(end) = guide.end(None) else {
                model.phase = Phase::StopSigns { missing: true };
                return vec![Effect::ShowError];
            };
            guide.session.tell(Event::End);
            model.phase = Phase::Stopped(end);
        }
        Msg::Gone(gone) if phase == Phase::Stopped(StopEnd::LieDown) => {
            let other = guide.end(Some(StopEnd::LieDown)).unwrap_or(StopEnd::Rest);
            model.phase = Phase::Stopped(if gone { other } else { StopEnd::Emergency });
        }
        Msg::Menu if after => menu_again(model),
        Msg::PopClock => guide.pop = Some(guide.now.wall),
        _ => {}
    }
    vec![]
}

fn wish(model: &mut Model, want: Want) {
    if may_want(model, want) {
        model.guide.wish = model.guide.wish_with(want);
        make_plan(model);
    }
}

/// Whether more stretches are for the person, after a session.
pub(super) fn may_go_again(model: &Model) -> bool {
    !ended_worse(model) && model.guide.signs == 0 && model.clock.allows_stretches() && offers_stretches(model)
}

fn menu_again(model: &mut Model) {
    if may_go_again(model) {
        model.phase = Phase::Menu;
    }
}

/// Makes a plan for the spot that was chosen, or for the one where most can be done.
fn open_plan(model: &mut Model) {
    (model.guide.stiff, model.guide.signs) = ([None; 2], 0);
    let mut most = 0;
    let mut best = model.guide.wish.spot;
    // Where there was a plan before, the spot is the person's choice.
    let again = !model.guide.plan.is_empty() && has_spot(model, best);
    for spot in if again { [best; 3] } else { Spot::ALL } {
        let count = if has_spot(model, spot) { items_at(model, spot).len() } else { 0 };
        if count > most {
            (most, best) = (count, spot);
        }
    }
    if most > 0 {
        model.guide.wish.spot = best;
        make_plan(model);
        model.phase = Phase::Plan;
    }
}

/// The phase of someone who comes back to a plan: what is left of it and still on offer, or else a new one.
pub(super) fn reopen(model: &mut Model, wish: Wish, mut plan: Vec<Item>) -> Phase {
    if !has_spot(model, wish.spot) || wish.minutes == 0 {
        return Phase::Menu;
    }
    model.guide.wish = wish;
    let offered = items_at(model, wish.spot);
    plan.retain(|item| offered.contains(item));
    if plan.is_empty() || !is_sound(&plan) {
        make_plan(model);
    } else {
        model.guide.plan = plan;
    }
    Phase::Plan
}

fn begin(model: &mut Model) {
    let facts: Facts = menu_outcome(model).facts;
    let mut slots = Vec::new();
    for item in &model.guide.plan {
        slots.push(Slot {
            item: *item,
            easier: STRETCHES[item.stretch].easier.needs.iter().all(|need| facts.hold(&need.met)),
            ready: model.guide.ready(item.stretch),
        });
    }
    model.guide.session = Session::new(slots, u16::from(model.guide.wish.rest));
    model.phase = Phase::Session;
}

/// Whether the session ended since it felt worse.
pub(super) fn ended_worse(model: &Model) -> bool {
    model.guide.session.state() == State::Done(End::Worse)
}
