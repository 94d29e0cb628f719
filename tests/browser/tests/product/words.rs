//! The words that the tests look for, from the catalogue of the document.

use back_check::content::keys::Key;
use back_check::content::ui_words as ui;
use back_check::content::words::english;

/// A message.
pub(crate) fn word(key: Key) -> String {
    english().get(key).to_owned()
}

/// Fails if a text does not hold the danger signs and what to do.
pub(crate) fn assert_tells_of_danger(text: &str) {
    let signs = [ui::DANGER_TITLE, ui::SIGN_CHEST, ui::SIGN_SADDLE, ui::SIGN_LEGS, ui::SIGN_HEAD, ui::SIGN_INJURY];
    for sign in signs.map(word) {
        assert!(text.contains(&sign), "no {sign:?} in {text}");
    }
    let what_to_do = english().fill(ui::DANGER_WHAT_TO_DO, &[&word(ui::EMERGENCY_UNKNOWN)]);
    assert!(text.contains(&what_to_do), "no {what_to_do:?} in {text}");
}
