//! Worked cases: a story, the answers it comes to, and what must come of them, one readable file a case.
//!
//! Promises: a case is read whole or refused with a sentence that names the file and the field; a name that the check
//! does not know is never passed over; what a case expects is compared with what [`Assessment`] says and nothing else.
//! Must not know how a level comes about: no rule, row or question is named here, and nothing is worked out that a file
//! does not state. The form of a case stands in README.md.

mod file;

use std::fs;
use std::path::{Path, PathBuf};

use anyhow::{Context, Result, ensure};
use back_check::assessment::Answers;
use back_check::assessment::file::{Assessment, assess};
use back_check::content::{Level, Variant};

/// A worked case.
#[derive(Debug, Clone)]
pub struct Case {
    /// Its theme and name, as in `traps/popped-five-minutes-ago`.
    pub id: String,
    /// What it is about, in a few words.
    pub title: String,
    /// What happened, in plain sentences.
    pub story: String,
    /// The levels that are right, mostly one. `None` stands for a card in place of an outcome.
    pub levels: Vec<Option<Level>>,
    /// Rules that must be among those that fire.
    pub rules: Vec<String>,
    /// Rules that must not fire.
    pub not_rules: Vec<String>,
    /// Cards that must be shown.
    pub cards: Vec<String>,
    /// Stretches that must not be offered.
    pub not_offered: NotOffered,
    /// Stretches that must be offered, and in which form.
    pub offered: Vec<Offered>,
    /// Why this is right, with the rules or rows it follows from.
    pub why: String,
    /// What a careless checker would get wrong.
    pub trap: Option<String>,
    /// The answers, with those that the case leaves to the person with nothing wrong.
    pub answers: Answers,
    /// The answers that the file gives itself, in its order: question ids with option ids.
    pub told: Vec<(String, Vec<String>)>,
}

/// Stretches that must not be offered.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum NotOffered {
    /// Every stretch.
    All,
    /// These, by id.
    These(Vec<String>),
}

/// A stretch that must be offered.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Offered {
    /// Its id.
    pub stretch: String,
    /// The form: as on its card, or the easier one.
    pub form: Variant,
}

/// The folder of the cases.
#[must_use]
pub fn folder() -> &'static Path {
    Path::new(env!("CARGO_MANIFEST_DIR"))
}

/// All cases, sorted by id.
///
/// # Errors
/// The first file that is no case: its name, the field and what is wrong with it.
pub fn all() -> Result<Vec<Case>> {
    all_in(folder())
}

/// All cases in the themes (folders) of a folder, sorted by id. `src` and `tests` are no themes.
///
/// # Errors
/// As [`all`].
pub fn all_in(folder: &Path) -> Result<Vec<Case>> {
    let mut cases = Vec::new();
    for theme in entries(folder)?.iter().filter(|path| path.is_dir()) {
        let theme_name = name_of(theme)?;
        if ["src", "tests"].contains(&theme_name) {
            continue;
        }
        for path in entries(theme)? {
            let name = name_of(&path)?;
            let stem = name.strip_suffix(".toml").with_context(|| format!("{theme_name}/{name} is no .toml file"))?;
            let kebab = stem.chars().all(|c| c.is_ascii_lowercase() || c.is_ascii_digit() || c == '-');
            ensure!(kebab, "{theme_name}/{name}: a name has small letters, digits and hyphens only");
            let text = fs::read_to_string(&path).with_context(|| format!("{theme_name}/{name}"))?;
            cases.push(Case::from_toml(&format!("{theme_name}/{stem}"), &text)?);
        }
    }
    cases.sort_by(|one, other| one.id.cmp(&other.id));
    Ok(cases)
}

fn entries(folder: &Path) -> Result<Vec<PathBuf>> {
    let listing = fs::read_dir(folder).with_context(|| folder.display().to_string())?;
    listing.map(|entry| Ok(entry?.path())).collect()
}

fn name_of(path: &Path) -> Result<&str> {
    path.file_name().and_then(|name| name.to_str()).with_context(|| format!("{} has no plain name", path.display()))
}

impl Case {
    /// The case that a text stands for.
    ///
    /// # Errors
    /// The first thing that is wrong with it, with the name of the file.
    pub fn from_toml(id: &str, text: &str) -> Result<Case> {
        file::read(id, text).with_context(|| format!("{id}.toml"))
    }

    /// What the check makes of its answers.
    #[must_use]
    pub fn assessed(&self) -> Assessment {
        assess(&self.answers)
    }

    /// What the check makes of its answers and the case does not expect, a sentence each.
    #[must_use]
    pub fn failures(&self) -> Vec<String> {
        self.failures_of(&self.assessed())
    }

    /// What an assessment has that the case does not expect, a sentence each.
    #[must_use]
    pub fn failures_of(&self, assessment: &Assessment) -> Vec<String> {
        let mut failures = Vec::new();
        if !self.levels.contains(&assessment.level) {
            let expected: Vec<&str> = self.levels.iter().map(|level| level_id(*level)).collect();
            failures.push(format!("the level is {}, not {}", level_id(assessment.level), expected.join(" or ")));
        }
        let has = |names: &[&str], name: &String| names.contains(&name.as_str());
        for rule in self.rules.iter().filter(|rule| !has(&assessment.rules, rule)) {
            failures.push(format!("{rule} does not fire; these do: {}", assessment.rules.join(", ")));
        }
        for rule in self.not_rules.iter().filter(|rule| has(&assessment.rules, rule)) {
            failures.push(format!("{rule} fires"));
        }
        for card in self.cards.iter().filter(|card| !has(&assessment.cards, card)) {
            failures.push(format!("card {card} is not shown; these are: {}", assessment.cards.join(", ")));
        }
        for offered in &assessment.stretches {
            let refused = match &self.not_offered {
                NotOffered::All => true,
                NotOffered::These(ids) => ids.iter().any(|id| id == offered.id),
            };
            if refused {
                failures.push(format!("{} is offered", offered.id));
            }
        }
        failures.extend(self.offered.iter().filter_map(|expected| expected.failure_of(assessment)));
        failures
    }
}

impl Offered {
    fn failure_of(&self, assessment: &Assessment) -> Option<String> {
        let Some(offered) = assessment.stretches.iter().find(|offered| offered.id == self.stretch) else {
            let left_out = assessment.left_out.iter().find(|left_out| left_out.id == self.stretch);
            let because = left_out.map(|left_out| left_out.because.join(", ")).unwrap_or_default();
            return Some(format!("{} is not offered, because of {because}", self.stretch));
        };
        let form = |variant| if variant == Variant::Full { "full" } else { "easier" };
        let [is, should] = [form(offered.variant), form(self.form)];
        (offered.variant != self.form)
            .then(|| format!("{} is offered in its {is} form, not the {should}", self.stretch))
    }
}

/// The id of a level; `none` for a card in place of an outcome.
#[must_use]
pub fn level_id(level: Option<Level>) -> &'static str {
    level.map_or("none", Level::id)
}
