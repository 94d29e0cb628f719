//! Promise: in a guided session each change gives one cue, with a picture of what is done now, and none while time only passes;
//! nothing in it takes longer than its dose and what the plan said.

mod support;

#[path = "support/guided.rs"]
mod guided;
#[path = "support/person.rs"]
mod person;

use back_check::app::{Cue, Cues, Effect, Msg, Part, Phase, Text, Tone, Want};
use back_check::content::keys::{self, Key};
use back_check::content::words::english;
use back_check::content::{Variant, ui_words as ui};
use back_check::session::{Event, Felt, Kind, State, get_ready};
use guided::{Guided, cues, options};
use person::{all_parts, texts};

const MAT: &str = "limits=none kit=mat";

const GO_IN: (i64, Tone, Key) = (4, Tone::Move, ui::MOVE_IN);
const HOLD_5: (i64, Tone, Key) = (5, Tone::Hold, ui::HOLD);
const HOLD_10: (i64, Tone, Key) = (10, Tone::Hold, ui::HOLD);
const COME_OUT: (i64, Tone, Key) = (4, Tone::Release, ui::MOVE_OUT);
const REST: (i64, Tone, Key) = (10, Tone::Rest, ui::REST_NOW);

/// What is said when one gets ready, and for how many seconds.
fn ready(stretch: usize) -> (i64, Tone, Vec<Key>) {
    let words = keys::stretch(stretch);
    let steps: Vec<Key> = words.steps(Variant::Full).into_iter().collect();
    let count = steps.iter().map(|step| english().get(*step).split_whitespace().count()).sum();
    let say = [ui::GET_READY, words.name()].into_iter().chain(steps).collect();
    (get_ready(count).into(), Tone::Ready, say)
}

fn line((seconds, tone, key): (i64, Tone, Key)) -> (i64, Tone, Vec<Key>) {
    (seconds, tone, vec![key])
}

/// T8, T3 and T7 in full, by the times of clinical.md 4.2: holds for both sides, holds side by side, slow moves. Of the slow moves
/// the first is said, and once that it goes on like that.
fn all_told() -> Vec<(i64, Tone, Vec<Key>)> {
    let mut told = vec![ready(7)];
    told.extend([GO_IN, HOLD_5, COME_OUT].repeat(5).into_iter().chain([REST]).map(line));
    told.push(ready(2));
    let side = [GO_IN, HOLD_10, COME_OUT].repeat(2);
    let other = (5, Tone::Ready, ui::NOW_OTHER_SIDE);
    told.extend(side.iter().copied().chain([other]).chain(side.clone()).chain([REST]).map(line));
    told.push(ready(6));
    told.extend([(2, Tone::Move, ui::MOVE_THERE), (2, Tone::Release, ui::MOVE_BACK)].map(line));
    for say in [vec![ui::MOVE_ON], vec![], vec![], vec![]] {
        told.extend([(2, Tone::Move, say), (2, Tone::Release, vec![])]);
    }
    told
}

/// At a plan of T8, T3 and T7.
fn three() -> Guided {
    let mut guided = Guided::at_plan(MAT);
    guided.tell(Msg::Wish(Want::Minutes(10)));
    for at in (0..guided.plan().len()).rev() {
        if ![7, 2, 6].contains(&guided.plan()[at].stretch) {
            guided.tell(Msg::Drop(at as u8));
        }
    }
    assert_eq!(guided.plan().iter().map(|item| item.stretch).collect::<Vec<_>>(), [7, 2, 6]);
    guided
}

/// In the session of T8, T3 and T7.
fn three_running() -> Guided {
    let mut guided = three();
    guided.tell(Msg::Begin);
    guided.tell(Msg::Begin);
    assert_eq!(guided.state(), State::Running);
    guided
}

fn now_line(guided: &Guided) -> Option<String> {
    let text = |part: &Part| if let Part::Text(Text::Now, text) = part { Some(text.clone()) } else { None };
    all_parts(&guided.screen()).iter().find_map(text)
}

#[test]
fn a_healthy_adult_is_led_through_every_step_with_one_cue_for_each() {
    let mut guided = three();
    let all: i64 = all_told().iter().map(|(seconds, ..)| seconds).sum();
    let takes = english().fill(ui::PLAN_TAKES, &[&((all + 59) / 60).to_string()]);
    assert!(texts(&guided.screen()).contains(&takes), "{takes}");
    assert_eq!(guided.tell(Msg::Begin), [Effect::ShowHeading]);
    assert_eq!((guided.screen().name, guided.screen().of, guided.wait), ("session", "read", None));
    assert_eq!(guided.pass(600_000), [], "to read takes as long as it takes");
    let mut effects = guided.tell(Msg::Begin);
    assert_eq!(effects.remove(0), Effect::ShowHeading, "it reads like another screen");
    let (begun, mut told) = (guided.now.steady, vec![]);
    while guided.phase() == Phase::Session {
        for cue in cues(&effects) {
            if let Some(line) = cue.say.first() {
                assert_eq!(now_line(&guided).as_deref(), Some(english().get(*line)), "what is said is shown");
            }
            told.push((guided.now.steady - begun, cue));
        }
        let before = guided.person.model.guide.session.place();
        effects = guided.wait();
        let changed = guided.phase() != Phase::Session || guided.person.model.guide.session.place() != before;
        assert!(changed || matches!(effects[..], [Effect::TickIn(1..=250)]), "time only passes: {effects:?}");
    }
    let over = Cue { say: vec![ui::AFTER_TITLE, ui::AFTER_LEAD], tone: Tone::End, cues: Cues::default() };
    assert_eq!(effects, [Effect::Animate(None), Effect::Quiet, Effect::Cue(over), Effect::ShowHeading]);
    assert_eq!((guided.screen().name, guided.wait), ("after", None));
    let mut at = 0;
    let expected = all_told().into_iter().map(|(seconds, tone, say)| {
        let cue = (at, Cue { say, tone, cues: Cues::default() });
        at += seconds * 1000;
        cue
    });
    assert_eq!(told, expected.collect::<Vec<_>>());
    assert_eq!(guided.now.steady - begun, all * 1000, "as long as the plan said");
    let words = texts(&guided.screen());
    assert!(words.contains(english().get(ui::AFTER_LEAD)) && !words.contains(english().get(ui::AFTER_ENDED)));
    guided.tell(Msg::Menu);
    assert_eq!(guided.screen().name, "menu");
}

#[test]
fn each_press_that_changes_what_is_done_gives_one_cue_and_a_pause_is_quiet() {
    let mut guided = three_running();
    let quiet = [Effect::Animate(None), Effect::Quiet];
    for event in [Event::Skip, Event::Skip, Event::Back, Event::Go] {
        assert_eq!(cues(&guided.tell(Msg::Session(event))).len(), 1, "{event:?}");
    }
    for pause in [Event::Pause, Event::Hide] {
        assert_eq!(guided.tell(Msg::Session(pause))[1..], quiet, "{pause:?}");
        assert_eq!(guided.tell(Msg::Tick), []);
        assert_eq!(cues(&guided.tell(Msg::Session(Event::Resume))).len(), 1);
        assert_eq!(cues(&guided.tell(Msg::Session(Event::Resume))).len(), 0, "it goes on already");
    }
    assert_eq!(guided.pass(3000), quiet, "the device slept");
    guided.tell(Msg::Session(Event::Resume));
    let ended = [&quiet[..], &[Effect::ShowHeading]].concat();
    assert_eq!(guided.tell(Msg::Session(Event::End))[1..], ended, "no cue: they know");
    assert!(texts(&guided.screen()).contains(english().get(ui::AFTER_ENDED)));
}

/// What a cue of getting ready must say for the stretch that is done now.
fn says_what_is_done(guided: &Guided, effects: &[Effect]) -> Result<(), String> {
    let slot = *guided.person.model.guide.session.slot().expect("a stretch is done");
    let words = keys::stretch(slot.item.stretch);
    let mut say = vec![ui::GET_READY, words.name()];
    say.extend(words.steps(slot.item.variant));
    let shown = effects.iter().find_map(|it| if let Effect::Animate(motion) = it { *motion } else { None });
    let said: Vec<_> = cues(effects).into_iter().map(|cue| cue.say).collect();
    if said != [say] || shown.map(|it| (it.stretch, it.variant)) != Some((slot.item.stretch, slot.item.variant)) {
        return Err(format!("{:?} is done, and {effects:?}", slot.item));
    }
    Ok(())
}

/// At the first step of a stretch, *Too much*, *Worse* and *Back* begin that same step again, and perhaps another form.
#[test]
fn a_form_that_is_made_easier_while_one_gets_ready_is_said_and_shown() {
    let mut wrong = vec![];
    let mut guided = three_running();
    guided.pass(250);
    let effects = guided.tell(Msg::Session(Event::TooMuch));
    assert_eq!(guided.items()[0].variant, Variant::Easier);
    wrong.extend(says_what_is_done(&guided, &effects).err());
    let mut guided = three();
    guided.tell(Msg::Wish(Want::Rest(0)));
    guided.tell(Msg::Begin);
    guided.tell(Msg::Begin);
    guided.until(Kind::Hold);
    while !guided.person.model.guide.session.asks() {
        guided.wait();
    }
    let effects = guided.tell(Msg::Session(Event::Felt(Felt::Worse)));
    assert_eq!(guided.items()[1].variant, Variant::Easier);
    wrong.extend(says_what_is_done(&guided, &effects).err());
    let mut guided = three_running();
    (0..20).for_each(|_| drop(guided.wait()));
    let effects = guided.tell(Msg::Session(Event::Back));
    assert_eq!(guided.person.model.guide.session.elapsed(), 0);
    wrong.extend(says_what_is_done(&guided, &effects).err());
    assert!(wrong.is_empty(), "{wrong:#?}");
}

#[test]
fn cues_that_are_not_wanted_are_passed_on_as_such() {
    for wanted in [[true; 3], [false; 3], [true, false, false], [false, true, false], [false, false, true]] {
        let mut guided = three();
        let picked = |guided: &Guided| options(&guided.screen(), "cues");
        assert_eq!(picked(&guided), (vec!["voice", "tones", "buzz"], vec!["voice", "tones", "buzz"]));
        guided.tell(Msg::Cues(Cues(wanted)));
        let names = ["voice", "tones", "buzz"].into_iter().zip(wanted).filter(|(_, wanted)| *wanted).map(|it| it.0);
        assert_eq!(picked(&guided).1, names.collect::<Vec<_>>());
        guided.tell(Msg::Begin);
        let first = cues(&guided.tell(Msg::Begin));
        assert_eq!(first.iter().map(|cue| cue.cues).collect::<Vec<_>>(), [Cues(wanted)]);
        guided.tell(Msg::Cues(Cues::default()));
        let next = cues(&guided.tell(Msg::Session(Event::Skip)));
        assert_eq!(next[0].cues, Cues(wanted), "only the plan changes them");
    }
}
