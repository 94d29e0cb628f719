//! Elements built by calls instead of by `html!`.
//!
//! Promises: the children of an element are keyed by their place, also where one is left out, so that drawing again moves
//! nothing and an input keeps its focus. Why not the macro: it unfolds to about a kilobyte of Wasm for each element, and the
//! screens have some two hundred; by calls they take less than half.

use yew::prelude::*;
use yew::virtual_dom::{Key, VNode, VTag};

/// An element that is being built.
pub(super) struct El {
    tag: VTag,
    places: u32,
}

/// An element without content.
#[inline(never)]
pub(super) fn el(tag: &'static str) -> El {
    El { tag: VTag::new(tag), places: 0 }
}

/// An element with a class.
#[inline(never)]
pub(super) fn classed(tag: &'static str, class: &'static str) -> El {
    el(tag).set("class", class)
}

/// An element that holds a text alone.
#[inline(never)]
pub(super) fn text(tag: &'static str, text: &str) -> El {
    el(tag).text(text)
}

impl El {
    /// Sets an attribute that is known when the program is compiled.
    #[inline(never)]
    pub(super) fn set(mut self, name: &'static str, value: &'static str) -> Self {
        self.tag.add_attribute(name, AttrValue::Static(value));
        self
    }

    /// Sets an attribute.
    #[inline(never)]
    pub(super) fn put(mut self, name: &'static str, value: &str) -> Self {
        self.tag.add_attribute(name, AttrValue::Rc(value.into()));
        self
    }

    /// Names the element among its siblings, in place of its place.
    #[inline(never)]
    pub(super) fn named(mut self, key: &str) -> Self {
        self.tag.key = Some(Key::from(key));
        self
    }

    /// Adds a text. An element has either texts or elements that may change places, never both.
    #[inline(never)]
    pub(super) fn text(mut self, text: &str) -> Self {
        self.tag.add_child(VNode::VText(yew::virtual_dom::VText::new(AttrValue::Rc(text.into()))));
        self
    }

    /// Adds an element.
    #[inline(never)]
    pub(super) fn with(mut self, mut child: El) -> Self {
        self.places += 1;
        if child.tag.key.is_none() {
            child.tag.key = Some(Key::from(u64::from(self.places)));
        }
        self.tag.add_child(VNode::from(child.tag));
        self
    }

    /// Adds an element that may be left out; its place stays.
    #[inline(never)]
    pub(super) fn maybe(mut self, child: Option<El>) -> Self {
        match child {
            Some(child) => self.with(child),
            None => {
                self.places += 1;
                self
            }
        }
    }

    /// Adds one element after another.
    #[inline(never)]
    pub(super) fn each(self, children: &mut dyn Iterator<Item = El>) -> Self {
        children.fold(self, El::with)
    }

    /// Done.
    #[inline(never)]
    pub(super) fn html(self) -> Html {
        VNode::from(self.tag)
    }
}

impl From<VTag> for El {
    fn from(tag: VTag) -> Self {
        El { tag, places: 0 }
    }
}
