//! What a page records of those who take the check.

use std::collections::{BTreeMap, BTreeSet};

use anyhow::{Context, Result};
use back_check::content::ids::pee_poo_numb;
use serde_json::{Value, json};

use crate::words::word;

use super::{Reader, Story, watched};

type Streams = BTreeMap<String, Vec<Value>>;

/// What is seen of someone in the frame, in order; and after that by kinds, since a pointer that rests on a page that is scrolled
/// moves at no certain moment. What is the same again and again is there once: that is how often somebody taps.
fn seen(reader: &Reader) -> [Streams; 2] {
    let [mut inside, after] = reader.recording.inside_and_after().map(|part| part.streams());
    let mut by_kinds = Streams::new();
    for (stream, records) in after {
        for record in records {
            let kind = format!("{stream}: {} {}", record["type"], record["data"]["source"]);
            by_kinds.entry(kind).or_default().push(record);
        }
    }
    inside.values_mut().chain(by_kinds.values_mut()).for_each(|records| records.dedup());
    // While focus is in the frame, browsers tell late, and at no certain moment, that the window has it.
    let in_frame = |record: &&mut Value| record[1] == "back-check";
    for record in inside.get_mut("asked: focus").into_iter().flatten().filter(in_frame) {
        record[0] = Value::Null;
    }
    inside.values_mut().for_each(Vec::dedup);
    [inside, by_kinds]
}

/// The first record in which two recordings differ, with the name of its stream.
fn difference(one: &Streams, other: &Streams) -> Option<(String, [Option<Value>; 2])> {
    one.keys().chain(other.keys()).find_map(|stream| {
        let [one, other] = [one, other].map(|it| it.get(stream).map_or(&[][..], Vec::as_slice));
        let at = (0..one.len().max(other.len())).find(|at| one.get(*at) != other.get(*at))?;
        Some((format!("{stream}, record {at}"), [one.get(at).cloned(), other.get(at).cloned()]))
    })
}

#[tokio::test]
async fn nothing_that_is_recorded_names_a_question_an_answer_or_an_outcome() -> Result<()> {
    for watched in watched().await? {
        let [words, texts] = watched.secrets.count();
        assert!(words > 1000 && texts > 500, "only {words} words and {texts} texts are looked for");
        for reader in &watched.closed {
            let found = watched.secrets.found_in(&reader.recording.text());
            assert_eq!(found, Vec::<String>::new(), "{}: {:?}", watched.engine, reader.story);
        }
    }
    Ok(())
}

#[tokio::test]
async fn an_emergency_is_recorded_as_self_care_is() -> Result<()> {
    for watched in watched().await? {
        let engine = watched.engine;
        let [emergency, others @ ..] = &watched.closed[..] else { panic!("there are three stories") };
        for other in others {
            assert!(other.questions > emergency.questions + 10, "they differ in how much was tapped");
            for (one, another) in seen(emergency).iter().zip(seen(other)) {
                let difference = difference(one, &another);
                assert!(difference.is_none(), "{engine}: an emergency and {:?}: {difference:#?}", other.story);
            }
            assert_eq!(other.recording.heights(), emergency.recording.heights(), "{engine}: {:?}", other.story);
        }
        // And this is all that there is to see of someone inside.
        for reader in &watched.closed {
            let before = reader.recording.messages();
            let [inside, after] = reader.recording.inside_and_after();
            let messages = inside.messages();
            let height = before.iter().find(|it| it["tell"] == "height").context("no height was told")?;
            let (started, again) = messages.split_first().context("nothing was told")?;
            assert_eq!(*started, json!({ "back-check": 1, "tell": "started" }), "{engine}");
            assert!(again.iter().all(|message| message == height), "{engine}: {messages:?} and not {height}");
            let kinds: BTreeSet<&str> = inside.events().filter_map(|event| event["type"].as_str()).collect();
            assert_eq!(kinds, BTreeSet::from(["back-check:start", "blur", "message"]), "{engine}");
            assert_eq!(after.messages(), Vec::<Value>::new(), "{engine}");
            let ends = after.events().filter(|event| event["type"] == "back-check:end").count();
            assert_eq!(ends, 1, "{engine}");
        }
    }
    Ok(())
}

#[tokio::test]
async fn where_the_frame_is_open_everything_is_recorded() -> Result<()> {
    for watched in watched().await? {
        let engine = watched.engine;
        let [emergency, care] = &watched.open[..] else { panic!("there are two stories") };
        assert_eq!([emergency.story, care.story], [Story::Emergency, Story::SelfCare]);
        let found = watched.secrets.found_in(&emergency.recording.text());
        assert!(found.len() > 300, "{engine}: only {found:?}");
        let recorded = emergency.recording.text().to_lowercase();
        let telling = [word(pee_poo_numb::Q.heading()), word(pee_poo_numb::NO_FEEL.label())];
        for text in telling.iter().map(String::as_str).chain(["pee-poo-numb", "no-feel", "data-level", "r-e05"]) {
            assert!(recorded.contains(&text.to_lowercase()), "{engine}: the spies do not see `{text}`");
        }
        assert!(difference(&seen(emergency)[0], &seen(care)[0]).is_some(), "{engine}");
        let clicks = |reader: &Reader| reader.recording.events().filter(|event| event["type"] == "click").count();
        assert!(clicks(care) > clicks(emergency) && clicks(emergency) > 10, "{engine}: the spies do not see taps");
        let rrweb = emergency.recording.streams().remove("rrweb").context("rrweb recorded nothing")?;
        let inputs = rrweb.iter().filter(|event| event["type"] == 3 && event["data"]["source"] == 5).count();
        assert!(inputs > 3, "{engine}: rrweb saw {inputs} inputs");
    }
    Ok(())
}
