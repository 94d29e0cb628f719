//! Words spoken for a place: a catalogue with the numbers and the manner of speech of where the reader is.

use crate::content::keys::{self, Key};
use crate::content::ui_words as ui;
use crate::content::words::Words;
use crate::content::{Counted, Dose, PLACES, Place, Sides};
use crate::figure;

/// A number in digits.
#[inline(never)]
pub(crate) fn numeral(number: i32) -> String {
    let mut text = String::new();
    figure::number(number, &mut text);
    text
}

/// Texts with something between each two.
#[inline(never)]
pub(super) fn joined(texts: &[String], between: &str) -> String {
    let mut all = String::new();
    for text in texts {
        if !all.is_empty() {
            all.push_str(between);
        }
        all.push_str(text);
    }
    all
}

/// A catalogue and a place.
#[derive(Clone, Copy, Debug)]
pub struct Voice<'a> {
    words: &'a Words,
    place: usize,
}

impl<'a> Voice<'a> {
    /// The voice of a catalogue in a place, by place in [`PLACES`].
    #[must_use]
    pub fn new(words: &'a Words, place: usize) -> Self {
        Voice { words, place: place.min(PLACES.len() - 1) }
    }

    /// The place.
    #[must_use]
    pub fn place(&self) -> &'static Place {
        &PLACES[self.place]
    }

    /// A message of the content, with the place's numbers and words filled in.
    #[must_use]
    pub fn say(&self, key: Key) -> String {
        let text = self.words.get(key);
        if !text.contains('{') {
            return text.to_owned();
        }
        let place = self.place();
        let number = |numbers: &[&'static str], unknown| match numbers.first() {
            Some(number) => (*number).to_owned(),
            None => self.words.get(unknown).to_owned(),
        };
        self.words.fill(
            key,
            &[
                &number(place.emergency, ui::EMERGENCY_UNKNOWN),
                self.words.get(keys::emergency_department(place.speech)),
                self.words.get(keys::doctor(place.speech)),
                &number(place.advice, ui::ADVICE_UNKNOWN),
            ],
        )
    }

    /// Whether a message of the content says how to call for help: the first of its variables.
    #[must_use]
    pub fn names_number(&self, key: Key) -> bool {
        self.words.get(key).split('{').skip(1).any(|after| after.starts_with('0'))
    }

    /// A message of the screens, with its own variables filled in.
    #[must_use]
    pub fn with(&self, key: Key, values: &[&str]) -> String {
        self.words.fill(key, values)
    }

    /// Whether a message is left out by the catalogue.
    #[must_use]
    pub fn is_empty(&self, key: Key) -> bool {
        self.words.get(key).is_empty()
    }

    /// The first of two messages that is not empty.
    #[must_use]
    pub fn first(&self, preferred: Key, otherwise: Key) -> String {
        self.say(if self.is_empty(preferred) { otherwise } else { preferred })
    }

    /// How long and how often.
    #[must_use]
    pub fn dose(&self, dose: Dose) -> String {
        let key = match (dose.counted, dose.sides, dose.times) {
            (Counted::Holds, Sides::Both, _) => ui::DOSE_HOLDS,
            (Counted::Holds, Sides::Each, 1) => ui::DOSE_HOLD_ONCE_EACH,
            (Counted::Holds, Sides::Each, _) => ui::DOSE_HOLDS_EACH,
            (Counted::Moves, Sides::Both, _) => ui::DOSE_MOVES,
            (Counted::Moves, Sides::Each, _) => ui::DOSE_MOVES_EACH,
            (Counted::Places, ..) => ui::DOSE_PLACES,
        };
        self.with(key, &[&numeral(dose.seconds.into()), &numeral(dose.times.into())])
    }
}
