//! Promise: the page of the plan offers only what leads to a sound plan, tells how long it takes as it will take, and asks for
//! no place or company in which there is nothing to do.

mod support;

#[path = "support/guided.rs"]
mod guided;
#[path = "support/person.rs"]
mod person;

use std::collections::BTreeSet;

use back_check::app::{Action, Effect, Group, Msg, Part, Want};
use back_check::assessment::{Gaps, menu, outcome, walk};
use back_check::content::words::english;
use back_check::content::{Part as CheckPart, STRETCHES, Spot, Variant, keys, ui_words as ui};
use back_check::session::{Item, get_ready, is_demanding, seconds, steps};
use guided::{Guided, options};
use person::{actions, all_parts, marks, texts};
use support::{ALL_KIT, Complaints};

/// Menus of many kinds.
const MENUS: [&str; 14] = [
    ALL_KIT,
    "limits=none kit=none",
    "limits=none kit=mat",
    "limits=none kit=bed",
    "limits=none kit=mat,bed,chair,towel,roller",
    "limits=none kit=bed,towel,partner partner-ok=say-stop,stop-word,no-push,let-go",
    "limits=floor,knee kit=mat,bed,chair",
    "limits=shoulder,neck-sore kit=mat,bed,chair,towel,roller",
    "limits=none kit=mat,bed,chair,towel,roller pregnancy=p1",
    "limits=none kit=mat,bed,chair,towel,roller pregnancy=p2",
    "limits=none kit=mat,bed,chair,towel,roller age=70plus",
    "limits=none kit=mat,bed,chair,towel,roller bones-joints=bendy",
    "limits=none kit=mat,bed,chair,towel,roller,partner age=u18 child-age=16-17 partner-ok=say-stop,stop-word,no-push,let-go",
    "limits=not-sure kit=not-sure pain=5 pattern=changes",
];

/// What the menu offers in a spot: the full form where it is offered and can be done there, else the easier one.
fn offered_at(guided: &Guided, spot: Spot) -> Vec<Item> {
    let outcome = outcome(&walk(&guided.person.model.answers, CheckPart::Menu, Gaps::Ask));
    let can = |item: &Item| {
        let mut needs = STRETCHES[item.stretch].form(item.variant).needs.iter();
        needs.all(|need| outcome.facts.hold(need.at[spot as usize]))
    };
    let forms = |stretch, variant| [variant, Variant::Easier].map(|variant| Item { stretch, variant });
    menu(&outcome).offered.iter().filter_map(|it| forms(it.stretch, it.variant).into_iter().find(can)).collect()
}

/// Whether nothing demanding comes first or after another, and nothing comes twice.
fn is_sound(plan: &[Item]) -> bool {
    let stretches: BTreeSet<usize> = plan.iter().map(|item| item.stretch).collect();
    let rows = plan.windows(2).all(|pair| !(is_demanding(pair[0]) && is_demanding(pair[1])));
    rows && !plan.first().is_none_or(|first| is_demanding(*first)) && stretches.len() == plan.len()
}

/// How long a plan takes in minutes: all steps of all stretches, with a rest between two.
fn minutes(plan: &[Item], rest: u8) -> u32 {
    let words = |key| english().get(key).split_whitespace().count();
    let ready = |item: &Item| keys::stretch(item.stretch).steps(item.variant).into_iter().map(words).sum();
    let alone: u32 = plan.iter().map(|item| seconds(&steps(*item, get_ready(ready(item)), 0))).sum();
    (alone + u32::from(rest) * (plan.len() as u32 - 1)).div_ceil(60)
}

/// The messages of the buttons at a place of the plan.
fn tools(guided: &Guided, at: usize) -> Vec<Msg> {
    let parts = all_parts(&guided.screen());
    let items = parts
        .iter()
        .filter_map(|part| if let Part::Group(Group::PlanItem, _, inner) = part { Some(inner) } else { None });
    let tools = items.clone().nth(at).into_iter().flatten();
    let inner =
        tools.filter_map(|part| if let Part::Group(Group::Tools, _, inner) = part { Some(inner) } else { None });
    inner.flatten().filter_map(|part| if let Part::Button(_, _, msg, _) = part { Some(*msg) } else { None }).collect()
}

/// Plans of many kinds: menus, and wishes that they take.
fn plans() -> Vec<(String, Guided)> {
    let mut plans = vec![];
    for menu in MENUS {
        for spot in Spot::ALL {
            for minutes in [3, 10] {
                for partner in [true, false] {
                    let mut guided = Guided::at_plan(menu);
                    [Want::Spot(spot), Want::Minutes(minutes), Want::Partner(partner), Want::Rest(minutes * 2)]
                        .into_iter()
                        .for_each(|want| drop(guided.tell(Msg::Wish(want))));
                    let wish = guided.person.model.guide.wish;
                    if (wish.spot, wish.partner) == (spot, partner) {
                        plans.push((format!("{menu}, {wish:?}"), guided));
                    }
                }
            }
        }
    }
    assert!(plans.len() > 50, "{}", plans.len());
    plans
}

#[test]
fn every_plan_is_sound_offered_and_takes_as_long_as_it_says() {
    let mut complaints = Complaints::default();
    let words = english();
    for (name, guided) in plans() {
        let (plan, wish, screen) = (guided.plan(), guided.person.model.guide.wish, guided.screen());
        let from = offered_at(&guided, wish.spot);
        complaints.unless(is_sound(&plan), || format!("{name}: {plan:?}"));
        complaints.unless(plan.iter().all(|item| from.contains(item)), || format!("{name}: {plan:?} is not offered"));
        let of_two = plan.iter().any(|item| STRETCHES[item.stretch].partner);
        complaints.unless(wish.partner || !of_two, || format!("{name}: {plan:?} is not for one"));
        let takes = words.fill(ui::PLAN_TAKES, &[&minutes(&plan, wish.rest).to_string()]);
        complaints.unless(texts(&screen).contains(&takes), || format!("{name} does not say `{takes}`"));
        complaints.unless(minutes(&plan, wish.rest) <= wish.minutes.into(), || format!("{name}: {takes}"));
        let shown = (marks(&screen, "data-stretch"), marks(&screen, "data-variant"));
        let form = |item: &Item| if item.variant == Variant::Full { "full" } else { "easier" };
        let expected = (plan.iter().map(|it| STRETCHES[it.stretch].id).collect(), plan.iter().map(form).collect());
        complaints.unless(shown == expected, || format!("{name} shows {shown:?}, not {expected:?}"));
    }
    complaints.report();
}

#[test]
fn a_stretch_can_be_moved_left_out_and_swapped_wherever_that_leaves_a_sound_plan_and_nowhere_else() {
    let mut complaints = Complaints::default();
    let mut held = [0; 3];
    for (name, guided) in plans() {
        let (plan, wish) = (guided.plan(), guided.person.model.guide.wish);
        let from = offered_at(&guided, wish.spot);
        for at in 0..plan.len() {
            let mut earlier = plan.clone();
            earlier.swap(at, at.saturating_sub(1));
            let mut fewer = plan.clone();
            fewer.remove(at);
            let others = from.iter().filter(|it| plan.iter().all(|known| known.stretch != it.stretch));
            let others = others.filter(|it| wish.partner || !STRETCHES[it.stretch].partner);
            let swapped: Vec<Vec<Item>> = others
                .map(|it| plan.iter().enumerate().map(|(place, was)| if place == at { *it } else { *was }).collect())
                .collect();
            let shown = tools(&guided, at);
            let may_be: [(Msg, Vec<Vec<Item>>); 3] = [
                (Msg::Earlier(at as u8), if at > 0 { vec![earlier] } else { vec![] }),
                (Msg::Swap(at as u8), swapped),
                (Msg::Drop(at as u8), vec![fewer]),
            ];
            for (which, (msg, plans)) in may_be.into_iter().enumerate() {
                let sound: Vec<_> = plans.into_iter().filter(|plan| is_sound(plan)).collect();
                let offered = shown.contains(&msg);
                complaints.unless(offered != sound.is_empty(), || format!("{name}: {msg:?} of {plan:?}"));
                held[which] += usize::from(!offered);
                let mut after = guided.copy();
                let effects = after.tell(msg);
                let known = if offered { sound.contains(&after.plan()) } else { after.plan() == plan };
                complaints.unless(known && effects.is_empty(), || format!("{name}: {msg:?} makes {:?}", after.plan()));
            }
        }
        for at in [plan.len() as u8, 200, 255] {
            let mut after = guided.copy();
            [Msg::Earlier(at), Msg::Swap(at), Msg::Drop(at)].iter().for_each(|msg| drop(after.tell(*msg)));
            complaints.unless(after.plan() == plan, || format!("{name}: there is no stretch {at}"));
        }
    }
    complaints.report();
    assert!(held.iter().all(|count| *count > 5), "each of them is impossible at times: {held:?}");
}

#[test]
fn swapping_again_and_again_goes_through_all_that_is_offered() {
    let mut guided = Guided::at_plan("limits=none kit=mat");
    guided.tell(Msg::Wish(Want::Minutes(3)));
    let (plan, from) = (guided.plan(), offered_at(&guided, Spot::Floor));
    let mut seen = BTreeSet::new();
    while seen.insert(guided.plan()[1].stretch) {
        guided.tell(Msg::Swap(1));
    }
    let fits = from.iter().filter(|item| is_sound(&[plan[0], **item]));
    assert_eq!(seen, fits.map(|item| item.stretch).collect());
    assert_eq!(guided.plan(), plan, "and comes round");
}

#[test]
fn no_place_or_company_is_asked_for_in_which_there_is_nothing_to_do() {
    const AGREED: &str = "partner-ok=say-stop,stop-word,no-push,let-go";
    for (answers, places, company) in [
        ("limits=none kit=none".to_owned(), &["chair"][..], [false; 3]),
        ("limits=none kit=chair,towel".to_owned(), &["chair"], [false; 3]),
        ("limits=none kit=bed".to_owned(), &["chair", "bed"], [false; 3]),
        ("limits=none kit=mat".to_owned(), &["chair", "floor"], [false; 3]),
        ("limits=floor kit=mat".to_owned(), &["chair"], [false; 3]),
        ("limits=none kit=mat,bed,chair,towel,roller".to_owned(), &["chair", "bed", "floor"], [false; 3]),
        (format!("limits=none kit=bed,partner {AGREED}"), &["chair", "bed"], [false, true, false]),
        (format!("limits=none kit=mat,bed,partner {AGREED}"), &["chair", "bed", "floor"], [false, true, true]),
        (format!("limits=none kit=mat,partner {AGREED} age=70plus"), &["chair", "floor"], [false; 3]),
        (
            "limits=none kit=mat,partner partner-ok=say-stop,stop-word,no-push".to_owned(),
            &["chair", "floor"],
            [false; 3],
        ),
        ("limits=none kit=mat,partner partner-ok=let-go".to_owned(), &["chair", "floor"], [false; 3]),
        (format!("who-for=other-here limits=none kit=mat {AGREED}"), &["chair", "floor"], [false, false, true]),
    ] {
        let mut guided = Guided::at_plan(&answers);
        assert_eq!(options(&guided.screen(), "spot").0, places, "{answers}");
        for (spot, (id, of_two)) in Spot::ALL.into_iter().zip(["chair", "bed", "floor"].into_iter().zip(company)) {
            let before = guided.person.model.clone();
            assert_eq!(guided.tell(Msg::Wish(Want::Spot(spot))), [], "{answers}: the same screen");
            if !places.contains(&id) {
                assert_eq!(guided.person.model, before, "{answers}: {id} is not offered");
                continue;
            }
            assert_eq!(options(&guided.screen(), "spot").1, [id], "{answers}");
            let asked = options(&guided.screen(), "company").0;
            assert_eq!(asked, if of_two { vec!["alone", "partner"] } else { vec![] }, "{answers}: {id}");
            assert_eq!(guided.plan().iter().any(|item| STRETCHES[item.stretch].partner), of_two, "{answers}: {id}");
            assert_eq!(options(&guided.screen(), "minutes").0, ["3", "5", "10"]);
            assert_eq!(options(&guided.screen(), "rest").0, ["0", "10", "20"]);
        }
    }
}

#[test]
fn a_plan_opens_in_the_place_where_most_can_be_done() {
    for menu in MENUS {
        let guided = Guided::at_plan(menu);
        let most = Spot::ALL.map(|spot| offered_at(&guided, spot).len()).into_iter().max();
        assert_eq!(Some(offered_at(&guided, guided.person.model.guide.wish.spot).len()), most, "{menu}");
        assert!(!guided.plan().is_empty() && actions(&guided.screen()).contains(&Action::Begin), "{menu}");
    }
    let mut guided = Guided::at_menu("limits=none kit=mat");
    assert_eq!(guided.tell(Msg::Plan), [Effect::ShowHeading]);
}

/// Though there may be more to do in another.
#[test]
fn a_place_that_was_chosen_is_kept_for_the_next_session() {
    let mut guided = Guided::at_plan(ALL_KIT);
    assert_eq!(options(&guided.screen(), "spot").1, ["floor"]);
    for (want, name, value) in [(Want::Rest(20), "rest", "20"), (Want::Spot(Spot::Chair), "spot", "chair")] {
        guided.tell(Msg::Wish(want));
        guided.tell(Msg::Back);
        guided.tell(Msg::Plan);
        assert_eq!(options(&guided.screen(), name).1, [value]);
    }
}
