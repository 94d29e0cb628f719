//! A guided session goes through its plan, stretch by stretch, and holds no longer than the dose says.

use anyhow::{Context, Result, ensure};
use back_check::content::keys::{self, Key};
use back_check::content::words::english;
use back_check::content::{STRETCHES, Variant, ui_words as ui};
use back_check::session::{Item, Kind, Side, get_ready, steps};
use browser_tests::guided::Seen;
use browser_tests::{Door, Hands, Person, privacy, published};
use serde_json::json;

use crate::words::word;

/// Longer than any session, in milliseconds.
pub(crate) const HOUR: u32 = 3_600_000;

/// What one does in each kind of step: the phase, and the words.
fn of_kind(kind: Kind) -> (&'static str, Key) {
    match kind {
        Kind::Ready => ("ready", ui::GET_READY),
        Kind::OtherSide => ("ready", ui::NOW_OTHER_SIDE),
        Kind::In => ("move", ui::MOVE_IN),
        Kind::Hold => ("hold", ui::HOLD),
        Kind::Out => ("move", ui::MOVE_OUT),
        Kind::Along => ("move", ui::MOVE_ALONG),
        Kind::There => ("move", ui::MOVE_THERE),
        Kind::Back => ("move", ui::MOVE_BACK),
        Kind::Rest => ("rest", ui::REST_NOW),
    }
}

/// The value of `data-side`.
fn of_side(side: Side) -> &'static str {
    match side {
        Side::Left => "left",
        Side::Right => "right",
        Side::Both => "both",
    }
}

/// A stretch, by its id and the name of its form.
pub(crate) fn item(id: &str, variant: &str) -> Result<Item> {
    let stretch = STRETCHES.iter().position(|it| it.id == id).with_context(|| format!("no stretch is `{id}`"))?;
    Ok(Item { stretch, variant: if variant == "full" { Variant::Full } else { Variant::Easier } })
}

/// The stretches of the plan, or of what stands there.
pub(crate) async fn planned(person: &Person) -> Result<Vec<Item>> {
    let ids = person.seen("data-stretch").await?;
    let variants = person.seen("data-variant").await?;
    ids.iter().zip(&variants).map(|(id, variant)| item(id, variant)).collect()
}

/// What there is to see of a stretch: phase, side, words and milliseconds. A slow move and the one back that look the same (from
/// the second time on they do, where the side is the same) are seen as one.
fn expected(item: Item, rest: u16) -> Vec<(&'static str, &'static str, String, u32)> {
    let text = keys::stretch(item.stretch).steps(item.variant).into_iter();
    let words = text.map(|step| english().get(step).split(' ').count()).sum();
    let mut seen: Vec<(&'static str, &'static str, String, u32)> = Vec::new();
    let mut last_time = 0;
    for step in steps(item, get_ready(words), rest) {
        let (phase, line) = of_kind(step.kind);
        let goes_on = step.time > 1 && matches!(step.kind, Kind::There | Kind::Back);
        let (side, line) = (of_side(step.side), word(if goes_on { ui::MOVE_ON } else { line }));
        match seen.last_mut() {
            Some(before) if goes_on && step.time == last_time && before.1 == side => before.3 += step.ms,
            _ => seen.push((phase, side, line, step.ms)),
        }
        last_time = step.time;
    }
    seen
}

/// Holds what was seen of a session against its plan and the doses, and the last against what comes after.
fn assert_as_planned(seen: &[Seen], plan: &[Item], rest: u16) -> Result<()> {
    let (after, seen) = seen.split_last().context("nothing was seen")?;
    assert_eq!(after.screen, "after");
    let mut seen = seen.iter();
    for (at, item) in plan.iter().enumerate() {
        let is_last = at + 1 == plan.len();
        let stretch = &STRETCHES[item.stretch];
        let mut done: Vec<&Seen> = Vec::new();
        for (phase, side, now, ms) in expected(*item, if is_last { 0 } else { rest }) {
            let it = seen.next().with_context(|| format!("{}: no {now:?} ({phase}, {side})", stretch.id))?;
            let as_seen = (it.stretch.as_str(), it.phase.as_str(), it.side.as_str(), it.now.as_str(), it.ms);
            ensure!(as_seen == (stretch.id, phase, side, &now, ms), "{}: {now:?} of {ms} ms was {it:?}", stretch.id);
            let variant = if item.variant == Variant::Full { "full" } else { "easier" };
            ensure!(it.variant == variant, "{it:?} is not {variant}");
            done.push(it);
        }
        assert_dose(*item, &done);
    }
    assert_eq!(seen.next(), None, "more than was planned");
    Ok(())
}

/// The dose once more, without the steps: each side its times, the left one first, each as long as it should.
fn assert_dose(item: Item, done: &[&Seen]) {
    let id = STRETCHES[item.stretch].id;
    let dose = item.dose();
    let held: Vec<&&Seen> = done.iter().filter(|it| it.phase == "hold").collect();
    let each = |side: &str| held.iter().filter(|it| it.side == side).count();
    if held.is_empty() {
        let moves: u32 = done.iter().filter(|it| it.phase == "move").map(|it| it.ms).sum();
        assert_eq!(moves, u32::from(dose.times * dose.seconds) * 2 * 1000, "{id}: there and back, each time");
    } else {
        assert!(held.iter().all(|it| it.ms == u32::from(dose.seconds) * 1000), "{id}: {held:?}");
        let sides = [each("left"), each("right"), each("both")];
        let times = usize::from(dose.times);
        assert!(sides == [times, times, 0] || sides == [0, 0, times], "{id}: {sides:?}");
    }
    let first = |side: &str| done.iter().position(|it| it.side == side);
    if let Some(right) = first("right") {
        assert!(first("left").is_some_and(|left| left < right), "{id}: the right side comes first");
        let mixes = !held.is_empty() && done[right..].iter().any(|it| it.side == "left");
        assert!(!mixes, "{id}: the left side comes again");
    }
}

#[tokio::test]
async fn a_session_on_the_floor_goes_from_the_menu_to_its_end() -> Result<()> {
    let person = Person::with_stretches(&[]).await?;
    assert_eq!(person.step("plan").await?.screen, "plan");
    assert_eq!(person.picked("spot").await?, "floor", "there is most to do");
    let plan = planned(&person).await?;
    assert!(plan.len() > 1, "{plan:?}");

    // The first stretch is read before it begins, and nothing runs away meanwhile.
    let reading = person.begin().await?;
    assert_eq!((reading.screen.as_str(), reading.heading), ("session", word(ui::READ_FIRST)));
    assert_eq!(person.seen("data-phase").await?, ["ready"]);
    assert_eq!(planned(&person).await?, plan[..1]);
    let before = person.text("#back-check").await?;
    person.wait(60_000).await?;
    assert_eq!(person.text("#back-check").await?, before);

    let first = person.step("begin").await?;
    assert_eq!(first.heading, word(keys::stretch(plan[0].stretch).name()));
    let seen = person.looks_on(HOUR).await?;
    assert_as_planned(&seen, &plan, 10)?;
    let stand = person.stand().await?;
    assert_eq!((stand.screen.as_str(), stand.focus.as_str()), ("after", "heading"));
    assert_eq!(person.step("menu").await?.screen, "menu");
    Ok(())
}

#[tokio::test]
async fn a_long_session_without_rests() -> Result<()> {
    let person = Person::with_stretches(&[]).await?;
    person.step("plan").await?;
    let five = planned(&person).await?;
    person.choose("minutes", "10").await?;
    person.choose("rest", "0").await?;
    let plan = planned(&person).await?;
    assert!(plan.len() > five.len(), "{plan:?}");
    person.begin().await?;
    person.step("begin").await?;
    assert_as_planned(&person.looks_on(HOUR).await?, &plan, 0)
}

#[tokio::test]
async fn a_session_on_a_chair_and_one_in_bed() -> Result<()> {
    let person = Person::with_stretches(&[]).await?;
    let mut plans = Vec::new();
    for spot in ["chair", "bed"] {
        person.step("plan").await?;
        person.choose("spot", spot).await?;
        person.choose("rest", "20").await?;
        let plan = planned(&person).await?;
        person.begin().await?;
        person.step("begin").await?;
        assert_as_planned(&person.looks_on(HOUR).await?, &plan, 20)?;
        person.step("menu").await?;
        plans.push(plan);
    }
    assert_ne!(plans[0], plans[1]);
    Ok(())
}

#[tokio::test]
async fn a_session_for_two_is_read_together_first() -> Result<()> {
    let person = Person::with_stretches(&[("who-for", "other-here")]).await?;
    person.step("plan").await?;
    assert_eq!(person.picked("company").await?, "partner");
    let plan = planned(&person).await?;
    let of_two = |plan: &[Item]| plan.iter().any(|item| STRETCHES[item.stretch].partner);
    assert!(of_two(&plan), "{plan:?}");
    assert!(!STRETCHES[plan[0].stretch].partner, "one warms up alone first: {plan:?}");
    let brief = person.step("begin").await?;
    assert_eq!(brief.screen, "partner-brief");
    let text = person.text("#back-check").await?;
    for line in [ui::NEVER, ui::BRIEF_WORD_TEXT, ui::BRIEF_SWAP_TEXT] {
        assert!(text.contains(&word(line)), "{}", word(line));
    }
    assert_eq!(person.back().await?.screen, "plan");
    person.begin().await?;
    person.step("begin").await?;
    assert_as_planned(&person.looks_on(HOUR).await?, &plan, 10)?;

    person.step("menu").await?;
    person.step("plan").await?;
    person.choose("company", "alone").await?;
    let plan = planned(&person).await?;
    assert!(!of_two(&plan), "{plan:?}");
    assert_eq!(person.step("begin").await?.screen, "session", "nothing to read together");
    Ok(())
}

#[tokio::test]
async fn a_session_runs_at_every_door() -> Result<()> {
    for door in Door::ALL {
        // In real time: a page in a frame takes no other.
        let person = Person::at(door).await?.in_a_hurry();
        person.check(&[]).await?;
        person.see_stretches(&[]).await?;
        let person = Person { hands: Hands::Mouse, ..person };
        person.start_session().await?;
        person.press("ready").await?;
        let hold = "return document.querySelector('[data-screen]').dataset.phase === 'hold'";
        person.browser.until::<bool>("one moves in, and holds", hold, vec![]).await?;
        person.press("pause").await?;
        assert_eq!(person.sees().await?.phase, "paused", "{door:?}");
        person.press("resume").await?;
        assert_eq!(person.step("something-wrong").await?.screen, "stop-signs", "{door:?}");
        person.answer("stop-signs", "chest").await?;
        assert_eq!(person.next().await?.level(), "emergency", "{door:?}");
        assert_eq!(privacy::refused(&person.browser).await?, Vec::<String>::new(), "{door:?}");
    }
    Ok(())
}

#[tokio::test]
async fn nothing_is_asked_for_or_kept_in_a_session() -> Result<()> {
    let person = Person::with_stretches(&[]).await?;
    privacy::worker_is_there(&person.browser).await?;
    let asked = || {
        let asked = person.site.server().asked();
        asked.into_iter().filter(|path| !published::is_of_an_app(path)).collect::<Vec<_>>()
    };
    let before = asked();
    person.start_session().await?;
    person.looks_on(HOUR).await?;
    assert_eq!(person.seen("data-screen").await?, ["after"]);
    person.choose("stiffness-after", "3").await?;
    assert_eq!(asked(), before);
    assert_eq!(privacy::asked_for(&person.browser).await?, Vec::<String>::new());
    assert_eq!(privacy::kept(&person.browser).await?, Vec::<String>::new());
    assert_eq!(privacy::refused(&person.browser).await?, Vec::<String>::new());
    Ok(())
}

/// Notes each change of the line that a screen reader hears, and whether it is the same element still.
const LISTEN: &str = "const line = document.querySelector('.now');
    window.heard = [line.textContent];
    new MutationObserver(() => {
        const now = document.querySelector('.now');
        if (now && now !== line) heard.push('another element');
        else if (now && now.textContent !== heard.at(-1)) heard.push(now.textContent);
    }).observe(document.getElementById('back-check'), { subtree: true, childList: true, characterData: true });";

#[tokio::test]
async fn each_change_is_heard_once_and_no_second_is() -> Result<()> {
    let person = Person::with_stretches(&[]).await?;
    person.start_session().await?;
    let fixed = "const line = document.querySelector('.now');
        const quiet = document.querySelector('.seconds').closest('[aria-hidden=true]');
        const others = [...document.querySelectorAll('[aria-live], [role=status], [role=alert], [role=timer]')];
        return line.getAttribute('role') === 'status' && !!quiet && others.length === 1;";
    assert!(person.browser.run::<bool>(fixed, vec![]).await?);
    person.browser.run::<()>(LISTEN, vec![]).await?;
    let seen = person.looks_on(150_000).await?;
    assert!(person.browser.run::<bool>(fixed, vec![]).await?);
    let mut said: Vec<&str> = seen.iter().map(|it| it.now.as_str()).collect();
    said.dedup();
    let heard: Vec<String> = person.browser.run("return heard", vec![]).await?;
    assert_eq!(heard, said);
    assert!(heard.iter().all(|line| !line.chars().any(|letter| letter.is_ascii_digit())), "{heard:?}");
    // What is seen beside it does count.
    let seconds = "return Number(document.querySelector('.seconds').textContent)";
    let before: i32 = person.browser.run(seconds, vec![]).await?;
    person.wait(1000).await?;
    let after: i32 = person.browser.run(seconds, vec![]).await?;
    assert!(before - after == 1 || after > before, "{before}, then {after}");
    assert_eq!(person.browser.run::<usize>("return heard.length", vec![json!(0)]).await?, heard.len());
    Ok(())
}
