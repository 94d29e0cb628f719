//! What was recorded of one visit, and what there is to see in it.
//!
//! Promises: two recordings of the same differ in nothing but what the reader did. What is left out is named here: when and where,
//! how busy the machine is, and what the driver does by itself. Knows nothing of questions and answers.

use std::collections::{BTreeMap, BTreeSet};

use serde_json::{Map, Value};

/// Records that say where the reader was.
pub(super) const ENTERS: &str = "enters";
pub(super) const LEAVES: &str = "leaves";

/// What says when, where, and which of them, and not what.
const WHEN_AND_WHERE: &str = "timeStamp timestamp timeOffset x y clientX clientY pageX pageY screenX screenY layerX layerY offsetX \
    offsetY movementX movementY startTime duration interactionId navigationId";

/// The kinds of entries that are there if the machine is busy.
const BUSY: [&str; 3] = ["longtask", "long-animation-frame", "event"];

/// What was recorded of one visit.
#[derive(Clone, Debug, PartialEq)]
pub struct Recording {
    records: Vec<(String, Value)>,
}

impl Recording {
    pub(super) const fn new(records: Vec<(String, Value)>) -> Self {
        Recording { records }
    }

    /// What was recorded while the reader was in the frame, from before the first tap on, and what after they had left it.
    #[must_use]
    pub fn inside_and_after(&self) -> [Self; 2] {
        let at = |mark: &str| self.records.iter().position(|(stream, _)| stream == mark);
        let (before, inside) = self.records.split_at(at(ENTERS).unwrap_or(0));
        let (inside, after) = inside.split_at(at(LEAVES).map_or(inside.len(), |at| at - before.len()));
        [inside, after].map(|records| Recording { records: records.to_vec() })
    }

    /// Every word, name and text in it, one a line.
    #[must_use]
    pub fn text(&self) -> String {
        let mut text = String::new();
        for (stream, seen) in &self.records {
            text += stream;
            gather(seen, &mut text);
            text.push('\n');
        }
        text
    }

    /// What each kind of spy saw, in order, without when and where, and without what the driver does and how busy the machine is.
    #[must_use]
    pub fn streams(&self) -> BTreeMap<String, Vec<Value>> {
        let mut streams: BTreeMap<String, Vec<Value>> = BTreeMap::new();
        for (stream, seen) in self.records.iter().filter(|(stream, seen)| is_of_the_page(stream, seen)) {
            if let ("asked", Value::Object(answers)) = (stream.as_str(), seen) {
                // Noted whole whenever one of them changed.
                for (name, answer) in answers {
                    let answers = streams.entry(format!("asked: {name}")).or_default();
                    if answers.last() != Some(answer) {
                        answers.push(answer.clone());
                    }
                }
                continue;
            }
            streams.entry(stream.clone()).or_default().push(without_when_and_where(seen));
        }
        streams
    }

    /// The heights of the element, each time that one was noticed.
    #[must_use]
    pub fn heights(&self) -> Vec<f64> {
        let sizes = self.records.iter().filter(|(stream, seen)| stream == "size" && seen[0] == "back-check");
        sizes.filter_map(|(_, seen)| seen[2].as_f64()).collect()
    }

    /// What came by message, in order.
    #[must_use]
    pub fn messages(&self) -> Vec<Value> {
        self.events().filter(|event| event["type"] == "message").map(|event| event["data"].clone()).collect()
    }

    /// The events, in order.
    pub fn events(&self) -> impl Iterator<Item = &Value> {
        self.records.iter().filter(|(stream, _)| stream == "event").map(|(_, event)| event)
    }
}

/// The words of a text, in small letters: whole (`pee-poo-numb`) and in parts.
#[must_use]
pub fn words(text: &str) -> BTreeSet<String> {
    let text = text.to_lowercase();
    let whole =
        text.split(|letter: char| !letter.is_alphanumeric() && letter != '-').map(|word| word.trim_matches('-'));
    let parts = text.split(|letter: char| !letter.is_alphanumeric());
    whole.chain(parts).filter(|word| !word.is_empty()).map(str::to_owned).collect()
}

/// Not a mark of the tests, nor what the driver writes on a frame that it enters, nor how busy the machine is with the page's own
/// scripts.
fn is_of_the_page(stream: &str, seen: &Value) -> bool {
    let text = seen.to_string();
    let is_busy = stream == "performance" && BUSY.iter().any(|kind| seen["entryType"] == *kind);
    let of_others = text.contains("cross-origin");
    let is_ours = [ENTERS, LEAVES].contains(&stream) || text.contains("cd_frame_id_");
    !is_ours && (!is_busy || of_others)
}

fn without_when_and_where(seen: &Value) -> Value {
    match seen {
        Value::Array(all) => all.iter().map(without_when_and_where).collect(),
        Value::Object(all) => {
            let kept = all.iter().filter(|(key, _)| !WHEN_AND_WHERE.split(' ').any(|word| word == key.as_str()));
            Value::Object(kept.map(|(key, value)| (key.clone(), without_when_and_where(value))).collect::<Map<_, _>>())
        }
        other => other.clone(),
    }
}

fn gather(seen: &Value, text: &mut String) {
    match seen {
        Value::Array(all) => all.iter().for_each(|it| gather(it, text)),
        Value::Object(all) => all.iter().for_each(|(key, value)| {
            text.push('\n');
            text.push_str(key);
            gather(value, text);
        }),
        Value::Null => {}
        Value::String(word) => {
            text.push('\n');
            text.push_str(word);
        }
        other => {
            text.push('\n');
            text.push_str(&other.to_string());
        }
    }
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::{Recording, words};

    #[test]
    fn words_are_found_whole_and_in_parts() {
        let found: Vec<String> = words("{\"name\":\"pee-poo-numb\"} -- No?").into_iter().collect();
        assert_eq!(found, ["name", "no", "numb", "pee", "pee-poo-numb", "poo"]);
    }

    #[test]
    fn streams_say_what_and_not_when() {
        let record = |stream: &str, seen| (stream.to_owned(), seen);
        let recording = |at: f64| Recording {
            records: vec![
                record("event", json!({ "type": "blur", "timeStamp": at, "path": ["window"] })),
                record("performance", json!({ "entryType": "longtask", "name": "self", "duration": at })),
                record("asked", json!({ "focus": [true], "scroll": [0, 0] })),
                record("asked", json!({ "focus": [true], "scroll": [0, at] })),
            ],
        };
        let streams = recording(1.0).streams();
        assert_eq!(streams["event"], recording(2.0).streams()["event"]);
        assert_eq!(streams["asked: focus"], [json!([true])]);
        assert_ne!(streams["asked: scroll"], recording(2.0).streams()["asked: scroll"]);
        assert!(!streams.contains_key("performance"));
        assert!(recording(1.0).text().contains("\nwindow"));
    }
}
