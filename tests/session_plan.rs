//! Promise: a plan holds nothing but what was offered, begins with the gentlest, keeps within its time, keeps a position while
//! there is something to do in it, and puts no demanding stretch after another.

mod spec;
mod support;

use std::collections::{BTreeMap, BTreeSet};
use std::sync::LazyLock;

use back_check::assessment::{menu, outcome};
use back_check::content::words::english;
use back_check::content::{Cell, Position, ROWS, STRETCHES, Spot, Variant, keys};
use back_check::session::{Item, Wish, get_ready, is_demanding, may_follow, plan, seconds, steps};
use proptest::prelude::*;
use spec::matrix::{both, rows, with_all_kit};
use support::{Complaints, Said};

const VARIANTS: [Variant; 2] = [Variant::Full, Variant::Easier];
const MINUTES: [u8; 3] = [3, 5, 10];
const RESTS: [u8; 3] = [0, 10, 30];

/// How long one gets ready for each form, by the English words.
static READY: LazyLock<[[u16; 2]; 12]> = LazyLock::new(|| {
    let words = english();
    let count = |key| words.get(key).split_whitespace().count();
    let form = |stretch, variant| get_ready(keys::stretch(stretch).steps(variant).into_iter().map(count).sum());
    core::array::from_fn(|stretch| VARIANTS.map(|variant| form(stretch, variant)))
});

fn cost(wish: Wish, item: Item) -> u32 {
    seconds(&steps(item, READY[item.stretch][item.variant as usize], wish.rest.into()))
}

fn planned(from: &[Item], wish: Wish) -> Vec<Item> {
    plan(from, wish, &|item| cost(wish, item))
}

/// How many rows of the matrix forbid a stretch.
fn forbidden(item: Item) -> usize {
    ROWS.iter().filter(|row| row.cells[item.stretch] == Cell::Blocked).count()
}

fn of_two(item: Item) -> bool {
    STRETCHES[item.stretch].partner
}

/// Lying, on hands and knees, or up.
fn posture(item: Item) -> u8 {
    match STRETCHES[item.stretch].form(item.variant).position {
        Position::OnBack | Position::OnSide => 0,
        Position::HandsAndKnees => 1,
        Position::Sitting | Position::SittingSideways | Position::SittingOrStanding => 2,
    }
}

fn changes(plan: &[Item]) -> usize {
    plan.windows(2).filter(|pair| posture(pair[0]) != posture(pair[1])).count()
}

fn directions(items: &[Item]) -> usize {
    let all: BTreeSet<String> = items.iter().map(|it| format!("{:?}", STRETCHES[it.stretch].direction)).collect();
    all.len()
}

/// As `T3 easier`.
fn named(items: &[Item]) -> String {
    items.iter().map(|it| format!("T{} {:?}", it.stretch + 1, it.variant).to_lowercase()).collect::<Vec<_>>().join(", ")
}

/// What is wrong with a plan.
fn wrong(from: &[Item], wish: Wish, plan: &[Item]) -> Vec<String> {
    let cost = |item: &Item| cost(wish, *item);
    let most = u32::from(wish.minutes) * 60;
    let usable: Vec<Item> = from.iter().copied().filter(|it| wish.partner || !of_two(*it)).collect();
    let gentle: Vec<Item> = usable.iter().copied().filter(|it| !is_demanding(*it)).collect();
    let mut wrong: Vec<String> = vec![];
    let mut unless = |fine: bool, complaint: String| wrong.extend((!fine).then_some(complaint));
    unless(plan.iter().all(|it| usable.contains(it)), "it was not offered".into());
    let stretches: BTreeSet<usize> = plan.iter().map(|it| it.stretch).collect();
    unless(stretches.len() == plan.len(), "a stretch comes twice".into());
    unless(plan.is_empty() == gentle.is_empty(), "there is something gentle to begin with, or not".into());
    if let Some(first) = plan.first() {
        let alone: Vec<Item> = gentle.iter().copied().filter(|it| !of_two(*it)).collect();
        let gentlest = if alone.is_empty() { &gentle } else { &alone }.iter().map(|it| forbidden(*it)).min();
        unless(Some(forbidden(*first)) == gentlest && !is_demanding(*first), "it begins with another".into());
    }
    let hard = plan.windows(2).any(|pair| is_demanding(pair[0]) && is_demanding(pair[1]));
    unless(!hard, "a demanding one follows another".into());
    let total: u32 = plan.iter().map(cost).sum();
    unless(plan.len() <= 1 || total <= most, format!("it takes {total} seconds"));
    // What could have come at each place, and at the end.
    let mut taken = 0;
    for (at, last) in plan.iter().enumerate() {
        taken += cost(last);
        let next = plan.get(at + 1);
        let could = usable.iter().filter(|it| {
            let known = plan[..=at].iter().any(|other| other.stretch == it.stretch);
            !known && taken + cost(it) <= most && may_follow(Some(*last), **it)
        });
        let missed = could.copied().find(|it| match next {
            None => true,
            Some(next) if of_two(*next) != of_two(*it) => of_two(*it),
            Some(next) => posture(*next) != posture(*last) && posture(*it) == posture(*last),
        });
        unless(missed.is_none(), format!("after {}, why not {:?}?", named(&[*last]), missed.map(|it| named(&[it]))));
    }
    // A position is kept, and a partner is made use of, even where the direction stays.
    if let (1, Some(first)) = (directions(plan), plan.first()) {
        let other = usable.iter().find(|it| {
            let fits = cost(first) + cost(it) <= most && may_follow(Some(*first), **it);
            directions(&[*first, **it]) > 1 && posture(*first) == posture(**it) && fits
        });
        let helped = plan.get(1).is_some_and(|it| of_two(*it));
        unless(other.is_none() || helped, format!("one direction, and not {:?}", other.map(|it| named(&[*it]))));
    }
    wrong
}

/// What menus offer, in all spots together and in each, from the answers that make rows of the matrix apply and all pairs of them.
static OFFERED: LazyLock<Vec<Vec<Item>>> = LazyLock::new(|| {
    let matrix = rows();
    let examples: Vec<&str> = matrix.iter().flat_map(|row| row.examples.iter().copied()).collect();
    let pairs = examples.iter().flat_map(|one| examples.iter().map(|other| both(one, other)));
    let all: BTreeSet<Said> = pairs.chain([with_all_kit("")]).collect();
    let mut found = BTreeMap::new();
    for said in all {
        let outcome = outcome(&said.walked_to_the_menu());
        let offers = menu(&outcome).offered;
        for spot in [None, Some(Spot::Chair), Some(Spot::Bed), Some(Spot::Floor)] {
            let possible = |item: &Item| {
                let needs = STRETCHES[item.stretch].form(item.variant).needs;
                spot.is_none_or(|spot| needs.iter().all(|need| outcome.facts.hold(need.at[spot as usize])))
            };
            let form = |stretch, variant| Some(Item { stretch, variant }).filter(possible);
            let items = offers
                .iter()
                .filter_map(|it| form(it.stretch, it.variant).or_else(|| form(it.stretch, Variant::Easier)));
            let items: Vec<Item> = items.collect();
            found.insert(named(&items), items);
        }
    }
    found.into_values().filter(|items| !items.is_empty()).collect()
});

fn wishes() -> Vec<Wish> {
    let mut wishes = vec![];
    for minutes in MINUTES {
        for rest in RESTS {
            wishes.extend([true, false].map(|partner| Wish { minutes, rest, partner, ..Wish::default() }));
        }
    }
    wishes
}

#[test]
fn every_plan_from_every_menu_is_sound() {
    let mut complaints = Complaints::default();
    assert!(OFFERED.len() > 100, "only {} menus", OFFERED.len());
    for from in OFFERED.iter() {
        for wish in wishes() {
            let plan = planned(from, wish);
            let wrong = wrong(from, wish, &plan);
            complaints.unless(wrong.is_empty(), || format!("{} of {}, {wish:?}: {wrong:?}", named(&plan), named(from)));
            complaints.unless(!plan.is_empty(), || format!("no plan of {}, {wish:?}", named(from)));
        }
    }
    complaints.report();
}

/// The fewest changes of position that these stretches can have after the first, with no demanding one after another.
fn fewest(plan: &[Item]) -> usize {
    let mut least = vec![vec![usize::MAX; plan.len()]; 1 << plan.len()];
    least[1][0] = 0;
    for done in 1..least.len() {
        for last in (0..plan.len()).filter(|it| done >> it & 1 == 1) {
            let so_far = least[done][last];
            for next in (0..plan.len()).filter(|it| done >> it & 1 == 0) {
                if so_far < usize::MAX && may_follow(Some(plan[last]), plan[next]) {
                    let more = so_far + changes(&[plan[last], plan[next]]);
                    least[done | 1 << next][next] = more.min(least[done | 1 << next][next]);
                }
            }
        }
    }
    least.last().and_then(|ends| ends.iter().min()).copied().expect("a plan is not empty")
}

/// A position is kept while it can be, but what comes later may send one back to it: rarely, and once.
#[test]
fn positions_hardly_change_more_often_than_they_must() {
    let plans: Vec<Vec<Item>> =
        OFFERED.iter().flat_map(|from| wishes().into_iter().map(|wish| planned(from, wish))).collect();
    let more: Vec<&Vec<Item>> = plans.iter().filter(|plan| changes(plan) > fewest(plan)).collect();
    let told: Vec<String> = more.iter().map(|plan| named(plan)).collect();
    assert!(more.iter().all(|plan| changes(plan) == fewest(plan) + 1), "{told:#?}");
    assert!(more.len() * 50 <= plans.len(), "{} of {}: {told:#?}", more.len(), plans.len());
}

#[test]
fn a_stretch_is_demanding_in_full_if_half_the_rows_forbid_it() {
    let demanding = |variant| {
        let all = (0..STRETCHES.len()).filter(|stretch| is_demanding(Item { stretch: *stretch, variant }));
        all.map(|stretch| stretch + 1).collect::<Vec<_>>()
    };
    assert_eq!(demanding(Variant::Full), [1, 2, 4, 9, 10]);
    assert_eq!(demanding(Variant::Easier), [0; 0]);
    let half = |stretch: &usize| forbidden(Item { stretch: *stretch, variant: Variant::Full }) * 2 >= ROWS.len();
    assert_eq!((0..STRETCHES.len()).filter(half).map(|it| it + 1).collect::<Vec<_>>(), [1, 2, 4, 9, 10]);
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 3000, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn a_plan_from_any_forms_is_sound_and_always_the_same(
        forms in proptest::collection::vec(0..3_usize, STRETCHES.len()), which in 0..18_usize,
    ) {
            let form = |(stretch, form): (usize, &usize)| VARIANTS.get(*form).map(|variant| Item { stretch, variant: *variant });
        let from: Vec<Item> = forms.iter().enumerate().filter_map(form).collect();
        let wish = wishes()[which];
        let plan = planned(&from, wish);
        prop_assert_eq!(wrong(&from, wish, &plan), Vec::<String>::new(), "{}", named(&plan));
        prop_assert_eq!(planned(&from, wish), plan);
    }
}

#[test]
fn the_first_is_there_however_long_it_takes_and_none_without_a_gentle_one() {
    let wish = Wish { minutes: 1, ..Wish::default() };
    let [tilt, twist] = [7, 8].map(|stretch| Item { stretch, variant: Variant::Full });
    assert!(cost(wish, tilt) > 60);
    assert_eq!(planned(&[tilt, twist], wish), [tilt]);
    assert_eq!(planned(&[twist], wish), []);
}

// What is broken is found.

#[test]
fn broken_plans_are_found() {
    let wish = Wish { minutes: 10, ..Wish::default() };
    let from: Vec<Item> = (0..STRETCHES.len()).map(|stretch| Item { stretch, variant: Variant::Full }).collect();
    let sound = planned(&from, wish);
    assert_eq!(wrong(&from, wish, &sound), Vec::<String>::new());
    let broken = |change: &dyn Fn(&mut Vec<Item>)| {
        let mut plan = sound.clone();
        change(&mut plan);
        wrong(&from, wish, &plan).join("; ")
    };
    let [t1, t2, t6, t11] = [0, 1, 5, 10].map(|at| from[at]);
    for (what, found) in [
        ("not offered", broken(&|plan| plan[1].variant = Variant::Easier)),
        ("not offered", wrong(&from, Wish { partner: false, ..wish }, &sound).join("; ")),
        ("twice", broken(&|plan| plan.push(plan[0]))),
        ("gentle to begin", broken(&|plan| plan.clear())),
        ("begins with another", broken(&|plan| plan.reverse())),
        ("follows another", broken(&|plan| *plan = vec![t6, t1, t2])),
        ("seconds", broken(&|plan| *plan = from.clone())),
        ("why not", broken(&|plan| plan.truncate(plan.len() - 1))),
        ("why not", broken(&|plan| plan.insert(1, t11))),
        ("one direction", wrong(&[t1, t6, from[7]], wish, &[from[7]]).join("; ")),
    ] {
        assert!(found.contains(what), "{what} is not among: {found}");
    }
    assert_eq!((changes(&[t6, t11, t1]), fewest(&[t6, t11, t1])), (2, 1));
}
