//! The messages of the screens themselves: headings, buttons, hints that belong to no question, rule or stretch.
//!
//! Promises: each is named once; a name that is not listed here does not compile, one that no catalogue has does not build.

use super::keys::Key;

/// A message of the screens.
#[derive(Debug)]
pub struct UiWord {
    /// Its name in the catalogues.
    pub name: &'static str,
    /// The variables it must use.
    pub vars: &'static [&'static str],
}

macro_rules! ui_words {
    ($( $name:ident = $id:literal $([ $($var:literal),* ])? ; )*) => {
        /// All messages of the screens, in the order of their places.
        pub static UI: &[UiWord] = &[ $( UiWord { name: $id, vars: &[ $($($var),*)? ] } ),* ];
        #[allow(non_camel_case_types, clippy::upper_case_acronyms)]
        #[repr(u16)]
        enum Index { $($name),* }
        $( #[doc = concat!("`", $id, "`.")] pub const $name: Key = Key(Index::$name as u16); )*
    };
}

ui_words! {
    PRODUCT = "product";
    TAGLINE = "tagline";
}
