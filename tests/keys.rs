//! Promise: a message's place, worked out from the content, is the place of the message of that name in every catalogue.

mod support;

use back_check::content::keys::{self, Key, KeyRange};
use back_check::content::ui_words::{self, UI};
use back_check::content::{
    CARDS, Choice, Direction, FALLBACK, Level, MEANWHILE, NEEDS, NEVER, PLACES, POP_FACTS, Position, QUESTIONS, ROWS,
    RULES, Region, STOP_SIGNS, STRETCHES, Source, Speech, Variant, WRONG,
};
use support::{Complaints, options_of};

struct Check {
    names: Vec<String>,
    met: Vec<bool>,
    complaints: Complaints,
}

impl Check {
    fn new() -> Self {
        let names: Vec<String> = keys::specs().into_iter().map(|spec| spec.name).collect();
        Check { met: vec![false; names.len()], names, complaints: Complaints::default() }
    }

    /// The key stands where the message of this name does.
    fn is(&mut self, key: Key, expected: impl Into<String>) {
        let (place, expected) = (usize::from(key.0), expected.into());
        let found = self.names.get(place).map_or("nothing", String::as_str);
        self.complaints.unless(found == expected, || format!("the key of `{expected}` points at `{found}`"));
        if let Some(met) = self.met.get_mut(place) {
            *met = true;
        }
    }

    fn list(&mut self, range: KeyRange, expected: impl IntoIterator<Item = String>) {
        let (keys, expected): (Vec<Key>, Vec<String>) = (range.into_iter().collect(), expected.into_iter().collect());
        self.complaints.unless(keys.len() == expected.len(), || {
            format!("{} keys for {} messages: {expected:?}", keys.len(), expected.len())
        });
        keys.into_iter().zip(expected).for_each(|(key, expected)| self.is(key, expected));
    }
}

fn check_questions(check: &mut Check) {
    for question in &QUESTIONS {
        let (id, q) = (question.id, question.name());
        check.is(id.heading(), format!("q-{q}"));
        check.is(id.help(), format!("q-{q}-help"));
        check.is(id.why(), format!("q-{q}-why"));
        check.is(id.heading_for_other(), format!("q-{q}-other"));
        for (place, o) in options_of(question).iter().enumerate() {
            let choice = Choice { question: id, option: place as u8 };
            check.is(choice.label(), format!("q-{q}-o-{o}"));
            check.is(choice.hint(), format!("q-{q}-o-{o}-hint"));
            check.is(choice.label_for_other(), format!("q-{q}-o-{o}-other"));
            check.is(choice.clinical(), format!("q-{q}-o-{o}-clinical"));
        }
    }
}

fn check_outcomes(check: &mut Check) {
    for level in Level::ALL {
        check.is(level.word(), format!("level-{}", level.id()));
        check.is(level.meaning(), format!("level-{}-meaning", level.id()));
    }
    for rule in RULES {
        check.is(rule.id.advice(), format!("rule-{}", rule.name));
        check.is(rule.id.reason(), format!("rule-{}-reason", rule.name));
    }
    check.is(keys::FALLBACK_ADVICE, format!("rule-{}", FALLBACK.0));
    check.is(keys::FALLBACK_REASON, format!("rule-{}-reason", FALLBACK.0));
    for (place, card) in CARDS.iter().enumerate() {
        let [title, text, instead] = keys::card(place);
        check.is(title, format!("card-{}", card.name));
        check.is(text, format!("card-{}-text", card.name));
        check.is(instead, format!("card-{}-instead", card.name));
    }
    for (place, row) in ROWS.iter().enumerate() {
        check.is(keys::row(place), format!("row-{}", row.id));
    }
}

fn check_stretches(check: &mut Check) {
    for (place, card) in STRETCHES.iter().enumerate() {
        let (keys, id) = (keys::stretch(place), card.id);
        check.is(keys.name(), format!("stretch-{id}"));
        check.is(keys.what(), format!("stretch-{id}-what"));
        check.is(keys.feel(), format!("stretch-{id}-feel"));
        check.is(keys.easier(), format!("stretch-{id}-easier"));
        check.is(keys.harder(), format!("stretch-{id}-harder"));
        check.is(keys.later(), format!("stretch-{id}-later"));
        check.is(keys.changed(), format!("stretch-{id}-changed"));
        check.is(keys.picture(Variant::Full), format!("stretch-{id}-picture"));
        check.is(keys.picture(Variant::Easier), format!("stretch-{id}-easier-picture"));
        let numbered =
            |part: &str, count: u8| (1..=count).map(|n| format!("stretch-{id}-{part}-{n}")).collect::<Vec<_>>();
        check.list(keys.steps(Variant::Full), numbered("step", card.full.steps));
        check.list(keys.steps(Variant::Easier), numbered("easier-step", card.easier.steps));
        check.list(keys.mistakes(), numbered("mistake", card.mistakes));
        check.list(keys.cautions(), numbered("caution", card.cautions));
    }
    for need in NEEDS {
        check.is(keys::need(need.id), format!("need-{}", need.id));
    }
    for (region, id) in [
        (Region::Upper, "upper-back"),
        (Region::Middle, "mid-back"),
        (Region::Low, "low-back"),
        (Region::Whole, "whole-back"),
    ] {
        check.is(keys::region(region), format!("region-{id}"));
    }
    #[rustfmt::skip]
    let directions = [
        (Direction::Flexion, "flexion"), (Direction::Extension, "extension"), (Direction::FlexionExtension, "flexion-extension"),
        (Direction::Rotation, "rotation"), (Direction::ShoulderBladeSpread, "shoulder-blade-spread"),
    ];
    directions.into_iter().for_each(|(direction, id)| check.is(keys::direction(direction), format!("direction-{id}")));
    #[rustfmt::skip]
    let positions = [
        (Position::OnBack, "on-back"), (Position::OnSide, "on-side"), (Position::HandsAndKnees, "hands-and-knees"),
        (Position::Sitting, "sitting"), (Position::SittingSideways, "sitting-sideways"), (Position::SittingOrStanding, "sitting-or-standing"),
    ];
    positions.into_iter().for_each(|(position, id)| check.is(keys::position(position), format!("position-{id}")));
}

fn check_the_rest(check: &mut Check) {
    for (place, word) in UI.iter().enumerate() {
        check.is(Key(place as u16), word.name);
    }
    check.is(ui_words::PRODUCT, "product");
    check.list(keys::NEVER_LIST, NEVER.map(|id| format!("never-{id}")));
    check.list(keys::STOP_LIST, STOP_SIGNS.map(|id| format!("stop-{id}")));
    let signs: Vec<String> = WRONG.iter().map(|sign| format!("sign-of-{}", sign.id)).collect();
    signs.iter().zip(0..).for_each(|(sign, at)| check.list(keys::one(keys::wrong(at)), [sign.clone()]));
    check.list(keys::through(keys::wrong(0), keys::wrong(WRONG.len() as u8 - 1)), signs);
    check.list(keys::POP_LIST, POP_FACTS.map(|id| format!("pop-{id}")));
    check.list(keys::MEANWHILE_LIST, MEANWHILE.map(|id| format!("meanwhile-{id}")));
    for (place, it) in PLACES.iter().enumerate() {
        check.is(keys::place(place), format!("place-{}", it.id));
        check.is(keys::place_note(place), format!("place-{}-note", it.id));
    }
    for (speech, id) in [
        (Speech::British, "british"),
        (Speech::Antipodean, "antipodean"),
        (Speech::American, "american"),
        (Speech::Plain, "plain"),
    ] {
        check.is(keys::emergency_department(speech), format!("speech-{id}-ed"));
        check.is(keys::doctor(speech), format!("speech-{id}-doctor"));
    }
    for source in Source::ALL {
        check.is(keys::source(*source), format!("source-{}", source.id()));
    }
}

#[test]
fn every_key_points_at_the_message_of_its_name_and_every_message_has_a_key() {
    let mut check = Check::new();
    check_questions(&mut check);
    check_outcomes(&mut check);
    check_stretches(&mut check);
    check_the_rest(&mut check);
    for (name, met) in check.names.iter().zip(&check.met) {
        check.complaints.unless(*met, || format!("no key points at `{name}`"));
    }
    check.complaints.report();
}

#[test]
fn there_are_as_many_names_as_places() {
    assert_eq!(keys::specs().len(), keys::MESSAGE_COUNT);
}

#[test]
fn every_message_has_a_name_of_its_own() {
    let mut names: Vec<String> = keys::specs().into_iter().map(|spec| spec.name).collect();
    names.sort();
    let doubled: Vec<&String> = names.windows(2).filter(|pair| pair[0] == pair[1]).map(|pair| &pair[0]).collect();
    assert!(doubled.is_empty(), "{doubled:?}");
}
