//! Writes a screen part by part.
//!
//! Promises: every text comes from the catalogue; groups are closed as they were opened.

use super::markup::{Group, Text};
use super::model::Msg;
use super::screen::{Action, Look, Marks, Part, Row, Screen};
use super::voice::{Voice, numeral};
use crate::content::Level;
use crate::content::keys::{Key, KeyRange};

/// A screen that is being written.
pub(super) struct Page<'a> {
    /// The words.
    pub(super) voice: Voice<'a>,
    parts: Vec<Part>,
    /// The groups that are open, the outermost first, each with what stands before it.
    open: Vec<(Group, Marks, Vec<Part>)>,
}

impl<'a> Page<'a> {
    pub(super) fn new(voice: Voice<'a>) -> Self {
        Page { voice, parts: Vec::new(), open: Vec::new() }
    }

    /// The screen, done.
    #[inline(never)]
    pub(super) fn screen(self, name: &'static str, of: &'static str, level: Option<Level>, marks: Marks) -> Screen {
        Screen { name, of, level, marks, parts: self.parts }
    }

    #[inline(never)]
    pub(super) fn put(&mut self, part: Part) {
        self.parts.push(part);
    }

    /// A message.
    #[inline(never)]
    pub(super) fn say(&mut self, text: Text, key: Key) {
        let words = self.voice.say(key);
        self.text(text, words);
    }

    /// A message with two numbers filled in; it may use only the first.
    #[inline(never)]
    pub(super) fn count(&mut self, text: Text, key: Key, first: usize, second: usize) {
        let words = self.voice.with(key, &[&numeral(first as i32), &numeral(second as i32)]);
        self.text(text, words);
    }

    /// A message that may be empty: then nothing.
    #[inline(never)]
    pub(super) fn maybe(&mut self, text: Text, key: Key) {
        if !self.voice.is_empty(key) {
            self.say(text, key);
        }
    }

    /// A text made of messages.
    #[inline(never)]
    pub(super) fn text(&mut self, text: Text, words: String) {
        self.put(Part::Text(text, words));
    }

    /// Parts that belong together.
    pub(super) fn group(&mut self, group: Group, fill: impl FnOnce(&mut Self)) {
        self.open_plain(group);
        fill(self);
        self.close();
    }

    #[inline(never)]
    fn open_plain(&mut self, group: Group) {
        self.open(group, vec![]);
    }

    /// Parts that belong together, with a hook.
    pub(super) fn hooked(
        &mut self,
        group: Group,
        name: &'static str,
        value: &'static str,
        fill: impl FnOnce(&mut Self),
    ) {
        self.open_hooked(group, name, value);
        fill(self);
        self.close();
    }

    #[inline(never)]
    fn open_hooked(&mut self, group: Group, name: &'static str, value: &'static str) {
        self.open(group, vec![(name, value)]);
    }

    /// Parts that belong together, with hooks.
    pub(super) fn marked(&mut self, group: Group, marks: Marks, fill: impl FnOnce(&mut Self)) {
        self.open(group, marks);
        fill(self);
        self.close();
    }

    #[inline(never)]
    fn open(&mut self, group: Group, marks: Marks) {
        let before = std::mem::take(&mut self.parts);
        self.open.push((group, marks, before));
    }

    #[inline(never)]
    fn close(&mut self) {
        if let Some((group, marks, before)) = self.open.pop() {
            let inner = std::mem::replace(&mut self.parts, before);
            self.put(Part::Group(group, marks, inner));
        }
    }

    /// A group with its title.
    pub(super) fn titled(&mut self, group: Group, title: Key, fill: impl FnOnce(&mut Self)) {
        self.group(group, |page| {
            page.say(Text::Title, title);
            fill(page);
        });
    }

    /// A title with messages: one as a paragraph, several as a list.
    #[inline(never)]
    pub(super) fn section(&mut self, group: Group, title: Key, lines: KeyRange) {
        let lines = lines.into_iter().map(|line| self.voice.say(line)).collect();
        self.titled(group, title, |page| page.lines(lines));
    }

    /// One line as a paragraph, several as a list.
    #[inline(never)]
    pub(super) fn lines(&mut self, mut lines: Vec<String>) {
        match lines.len() {
            0 => {}
            1 => self.text(Text::Plain, lines.remove(0)),
            _ => self.list(Group::List, lines),
        }
    }

    /// A list.
    #[inline(never)]
    pub(super) fn list(&mut self, group: Group, lines: Vec<String>) {
        let items = lines.into_iter().map(|line| Part::Text(Text::Item, line)).collect();
        self.put(Part::Group(group, vec![], items));
    }

    /// A button.
    #[inline(never)]
    pub(super) fn button(&mut self, look: Look, action: Action, label: Key, msg: Msg) {
        let label = self.voice.say(label);
        self.button_with(look, action, msg, vec![Part::Text(Text::Word, label)]);
    }

    /// A button with more than a word on it.
    #[inline(never)]
    pub(super) fn button_with(&mut self, look: Look, action: Action, msg: Msg, content: Vec<Part>) {
        self.put(Part::Button(look, action, msg, content));
    }

    /// An option of a question.
    pub(super) fn row(&mut self, row: Row) {
        self.put(Part::Row(row));
    }

    /// An option of something to choose: one of a kind, or one of several.
    #[inline(never)]
    pub(super) fn option(
        &mut self,
        (name, several): (&'static str, bool),
        value: &'static str,
        label: String,
        picked: bool,
        msg: Msg,
    ) {
        let (apart, hint) = (false, String::new());
        self.row(Row { several, name, value, picked, apart, msgs: [msg; 2], label, hint });
    }

    /// Something to choose, with its title.
    #[inline(never)]
    pub(super) fn choices(&mut self, group: Group, title: Key, fill: &dyn Fn(&mut Self)) {
        self.group(Group::Choices, |page| {
            page.group(Group::Legend, |page| page.say(Text::Word, title));
            page.group(group, |page| fill(page));
        });
    }
}
