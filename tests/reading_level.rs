//! The words are plain: every screen of the English catalogue reads at school grade 6 or below (Flesch-Kincaid).
//!
//! A screen is what stands together: a question with its answers, a rule's advice with its reason, the page of a stretch.
//! Short texts (under 30 words) are not graded: the measure says nothing about them. To see all grades:
//! `cargo test --test reading_level -- --nocapture`.

use std::collections::{BTreeMap, BTreeSet};

use back_check::content::ids::IDS;
use back_check::content::keys::{Key, specs};
use back_check::content::ui_words::UI;
use back_check::content::words::{Words, english};
use back_check::content::{CARDS, FALLBACK, Level, RULES, STRETCHES};

#[path = "reading_level/grade.rs"]
mod grade;

use grade::Passage;

const HIGHEST_GRADE: f64 = 6.0;
const FEWEST_WORDS: usize = 30;

/// Names that have no plain word. They stand beside one (a gloss or hint), and are taken out before counting.
const NAMES: &[&str] = &[
    // Illnesses as a doctor will have named them to the person.
    "osteoporosis",
    "osteopenia",
    "rheumatoid",
    "psoriatic",
    "arthritis",
    "ankylosing spondylitis",
    "axial SpA",
    "stenosis",
    "spondylolisthesis",
    "scoliosis",
    "Marfan",
    "psoriasis",
    "Crohn’s",
    "colitis",
    "polymyalgia",
    "meningitis",
    "shingles",
    "HIV",
    "EDS",
    // Medicines as they stand on the box.
    "prednisolone",
    "methotrexate",
    "biologics",
    "warfarin",
    "apixaban",
    "heparin",
    "ibuprofen",
    "antibiotics",
    // Places and people, in the words of the reader's country.
    "emergency department",
    "emergency number",
    "rheumatologist",
    "physiotherapist",
    "physiotherapists",
];

/// Families that are not prose: names of publications and of countries, and words for the two places that care is given.
const NOT_PROSE: &[&str] = &["source-", "speech-", "place-"];

/// Families whose messages stand together on one screen.
const LISTS: &[&str] =
    &["row-", "need-", "region-", "direction-", "position-", "never-", "stop-", "sign-of-", "pop-", "meanwhile-"];

/// The catalogue by name, with variables filled in; messages that are empty or missing are left out.
struct Catalogue(Vec<(String, String)>, BTreeMap<String, usize>);

impl Catalogue {
    fn read(words: &Words) -> Self {
        let stand_in = |var: &&str| match *var {
            "emergency" | "advice" => "112",
            "ed" => "the emergency department",
            "doctor" => "doctor",
            _ => "5",
        };
        let list: Vec<(String, String)> = specs()
            .iter()
            .enumerate()
            .map(|(place, spec)| {
                let values: Vec<&str> = spec.vars.iter().map(stand_in).collect();
                (spec.name.clone(), words.fill(Key(u16::try_from(place).expect("keys are small")), &values))
            })
            .filter(|(_, text)| !text.is_empty())
            .collect();
        let by_name = list.iter().enumerate().map(|(place, (name, _))| (name.clone(), place)).collect();
        Catalogue(list, by_name)
    }

    fn get(&self, name: &str) -> Option<&str> {
        self.1.get(name).map(|place| self.0[*place].1.as_str())
    }

    /// The first of these that is there.
    fn first(&self, names: [&str; 2]) -> Option<&str> {
        names.into_iter().find_map(|name| self.get(name))
    }

    /// The names and texts that start with one of these.
    fn starting<'a>(&'a self, starts: &'a [&str]) -> impl Iterator<Item = (&'a str, &'a str)> {
        let mine = move |name: &str| starts.iter().any(|start| name.starts_with(start));
        self.0.iter().filter(move |(name, _)| mine(name)).map(|(name, text)| (name.as_str(), text.as_str()))
    }

    /// A question as the person, or a helper, sees it: heading, help, then a label and hint for each answer.
    fn question(&self, id: &str, options: &[&str], helper: bool) -> Vec<&str> {
        let spoken = |name: &str| {
            let other = format!("{name}-other");
            self.first(if helper { [&other, name] } else { [name, name] })
        };
        let mut texts = vec![spoken(&format!("q-{id}")), self.get(&format!("q-{id}-help"))];
        for option in options {
            let label = format!("q-{id}-o-{option}");
            texts.extend([spoken(&label), self.get(&format!("{label}-hint"))]);
        }
        texts.into_iter().flatten().collect()
    }

    /// Everything that is read as one piece.
    fn passages(&self) -> Vec<Passage> {
        let mut all = Vec::new();
        let mut add = |screen: String, texts: Vec<&str>| all.push(Passage::new(screen, &texts, NAMES));
        for ids in IDS {
            let id = ids.question;
            add(format!("question {id}"), self.question(id, ids.options, false));
            add(format!("question {id}, to a helper"), self.question(id, ids.options, true));
            add(format!("why {id}"), self.get(&format!("q-{id}-why")).into_iter().collect());
        }
        let together = |name: &str, ends: &[&str]| -> Vec<&str> {
            ends.iter().filter_map(|end| self.get(&format!("{name}{end}"))).collect()
        };
        for level in Level::ALL {
            let name = format!("level-{}", level.id());
            add(name.clone(), together(&name, &["", "-meaning"]));
        }
        for rule in RULES.iter().map(|rule| rule.name).chain([FALLBACK.0]) {
            let name = format!("rule-{rule}");
            add(name.clone(), together(&name, &["", "-reason"]));
        }
        for card in &CARDS {
            let name = format!("card-{}", card.name);
            add(name.clone(), together(&name, &["", "-text", "-instead"]));
        }
        for stretch in &STRETCHES {
            let name = format!("stretch-{}", stretch.id);
            add(name.clone(), self.starting(&[&name]).map(|(_, text)| text).collect());
        }
        for list in LISTS {
            add(format!("list {list}*"), self.starting(&[list]).map(|(_, text)| text).collect());
        }
        for word in UI {
            add(word.name.to_owned(), self.get(word.name).into_iter().collect());
        }
        self.assert_all_families_are_read();
        all
    }

    /// A family that is new to the content has to be put on one of the lists of this file.
    fn assert_all_families_are_read(&self) {
        const READ: [&str; 5] = ["q-", "level-", "rule-", "card-", "stretch-"];
        let known = |name: &str| READ.iter().chain(LISTS).chain(NOT_PROSE).any(|start| name.starts_with(start));
        let stray =
            self.0.iter().skip_while(|(name, _)| UI.iter().any(|word| word.name == name)).find(|it| !known(&it.0));
        assert_eq!(stray, None, "no passage has this message");
    }
}

#[test]
fn every_screen_reads_at_grade_6_or_below() {
    let passages = Catalogue::read(&english()).passages();
    let mut graded: Vec<(f64, &Passage)> = passages
        .iter()
        .filter(|passage| passage.words() >= FEWEST_WORDS)
        .map(|passage| (passage.grade(), passage))
        .collect();
    graded.sort_by(|one, other| other.0.total_cmp(&one.0));
    for (grade, passage) in &graded {
        eprintln!("{grade:5.1}  {:4} words  {}", passage.words(), passage.screen);
    }
    let complaints: Vec<String> = graded
        .iter()
        .filter(|(grade, _)| *grade > HIGHEST_GRADE)
        .map(|(grade, passage)| {
            let hardest = passage.hardest(3).join("\n        ");
            format!("  {} reads at grade {grade:.1}; shorten or plainer words:\n        {hardest}", passage.screen)
        })
        .collect();
    assert!(complaints.is_empty(), "above grade {HIGHEST_GRADE}:\n{}", complaints.join("\n"));
}

#[test]
fn the_answers_to_a_question_differ() {
    let catalogue = Catalogue::read(&english());
    for ids in IDS {
        for helper in [false, true] {
            let labels: Vec<&str> = ids
                .options
                .iter()
                .filter_map(|option| {
                    let name = format!("q-{}-o-{option}", ids.question);
                    let other = format!("{name}-other");
                    catalogue.first(if helper { [&other, &name] } else { [&name, &name] })
                })
                .collect();
            let different: BTreeSet<String> = labels.iter().map(|label| label.to_lowercase()).collect();
            assert_eq!(different.len(), labels.len(), "{}: two answers read the same: {labels:?}", ids.question);
        }
    }
}

/// Answers that go to hospital staff, who need their own words for them: a question, and the only answers that count, if not
/// all do.
const FOR_STAFF: &[(&str, &[&str])] = &[
    ("age", &[]),
    ("danger-now", &[]),
    ("pee-poo-numb", &[]),
    ("legs-walk", &[]),
    ("unsteady-speed", &[]),
    ("stroke-signs", &[]),
    ("injury", &[]),
    ("injury-checked", &[]),
    ("injury-signs", &[]),
    ("ill", &[]),
    ("bones-joints", &[]),
    ("body-health", &[]),
    ("pregnancy", &[]),
    ("pregnancy-signs", &[]),
    ("spread", &[]),
    ("pain", &[]),
    ("cant-do", &["no"]),
    ("sleep", &["yes"]),
    ("pattern", &[]),
    ("cough", &["yes"]),
    ("after-pop", &[]),
];

#[test]
fn staff_get_clinical_words() {
    let catalogue = Catalogue::read(&english());
    for (question, only) in FOR_STAFF {
        let ids = IDS.iter().find(|ids| ids.question == *question).expect("the question exists");
        let denials = ["none", "not-sure", "no", "fine"];
        let needed = ids
            .options
            .iter()
            .filter(|option| if only.is_empty() { !denials.contains(option) } else { only.contains(option) });
        for option in needed {
            let name = format!("q-{question}-o-{option}-clinical");
            assert!(catalogue.get(&name).is_some(), "{name} is missing");
        }
    }
}

/// Questions that a helper answers for both, so that "you" and "me" are right.
const OF_BOTH: &[&str] = &["who-for", "aim", "kit", "partner-ok"];

#[test]
fn a_helper_is_asked_about_the_other_person() {
    let catalogue = Catalogue::read(&english());
    for ids in IDS.iter().filter(|ids| !OF_BOTH.contains(&ids.question)) {
        for text in catalogue.question(ids.question, ids.options, true) {
            let wrong = text
                .split(|c: char| !c.is_alphanumeric())
                .find(|word| ["you", "your", "i", "me", "my"].contains(&word.to_lowercase().as_str()));
            assert_eq!(wrong, None, "{}: a helper reads {text:?}", ids.question);
        }
    }
}

#[test]
fn texts_are_set_with_care() {
    let folder = concat!(env!("CARGO_MANIFEST_DIR"), "/src/content/words/en");
    for file in std::fs::read_dir(folder).expect("there is an English catalogue") {
        let path = file.expect("a folder can be listed").path();
        let text = std::fs::read_to_string(&path).expect("a catalogue can be read");
        for (line, words) in text.lines().enumerate().filter(|(_, words)| !words.starts_with('#')) {
            let place = format!("{}:{}", path.display(), line + 1);
            assert!(!words.trim_start().contains("  "), "{place}: a double space");
            assert!(!words.contains('\''), "{place}: ' should be ’");
        }
    }
}
