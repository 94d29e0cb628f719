//! Boxes, lines and words of the graph as SVG.
//!
//! Promises: words are broken by a width that no common face exceeds, and a box is as high as its words; what is drawn
//! is kept as rectangles too, so that a test can tell an overlap. Knows nothing of what is drawn.

use maud::{Markup, PreEscaped, html};

/// A rectangle of the drawing.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(super) struct Area {
    /// Left.
    pub(super) x: f32,
    /// Top.
    pub(super) y: f32,
    /// Width.
    pub(super) w: f32,
    /// Height.
    pub(super) h: f32,
}

impl Area {
    /// The lower edge.
    pub(super) fn bottom(self) -> f32 {
        self.y + self.h
    }

    /// The middle, from the left.
    pub(super) fn middle(self) -> f32 {
        self.x + self.w / 2.0
    }
}

/// Words in a box: a line of its own each, or links in a row.
#[derive(Clone, Debug)]
pub(super) enum Words {
    /// Words that are broken into lines.
    Text(&'static str, String),
    /// Names that are links to the anchors of the same name, after a word.
    Links(&'static str, Vec<String>),
}

/// What a box is.
#[derive(Clone, Debug)]
pub(super) struct Content {
    /// Its class.
    pub(super) class: String,
    /// The anchor it leads to.
    pub(super) anchor: Option<String>,
    /// What it says.
    pub(super) words: Vec<Words>,
}

/// The height of a line of words.
pub(super) const LINE: f32 = 17.0;
/// The room between the edge of a box and its words.
const PAD: f32 = 9.0;
/// The width of a letter, at the size of 14 at which words are drawn: more than the mean of common faces.
const LETTER: f32 = 8.2;
/// The same in bold.
const BOLD: f32 = 9.0;

/// The width of a letter of a class of words.
fn letter(class: &str) -> f32 {
    if class == "strong" { BOLD } else { LETTER }
}

/// Words broken into lines of a width.
fn lines(class: &str, words: &str, width: f32) -> Vec<String> {
    let most = (width / letter(class)) as usize;
    words.lines().flat_map(|words| wrapped(words, most)).collect()
}

fn wrapped(words: &str, most: usize) -> Vec<String> {
    let mut lines: Vec<String> = Vec::new();
    for word in words.split(' ') {
        match lines.last_mut() {
            Some(line) if line.chars().count() + 1 + word.chars().count() <= most => {
                line.push(' ');
                line.push_str(word);
            }
            _ => lines.push(word.to_owned()),
        }
    }
    lines
}

/// A drawing.
#[derive(Default)]
pub(super) struct Drawing {
    marks: Vec<Markup>,
    /// Every box and every block of words outside of one.
    pub(super) areas: Vec<Area>,
}

impl Drawing {
    /// The height that a box of a width takes.
    pub(super) fn height(content: &Content, width: f32) -> f32 {
        let inner = width - 2.0 * PAD;
        let count = |words: &Words| match words {
            Words::Text(class, text) => lines(class, text, inner).len(),
            Words::Links(title, names) => rows(title, names, inner).len(),
        };
        2.0 * PAD + LINE * content.words.iter().map(count).sum::<usize>() as f32 - 3.0
    }

    /// Draws a box.
    pub(super) fn draw(&mut self, content: &Content, area: Area) {
        self.areas.push(area);
        let inner = area.w - 2.0 * PAD;
        let x = area.x + PAD;
        let mut y = area.y + PAD + 10.0;
        let mut text = Vec::new();
        let mut links = Vec::new();
        for words in &content.words {
            match words {
                Words::Text(class, words) => {
                    for line in lines(class, words, inner) {
                        text.push(html! { text.(class) x=(x) y=(y) { (line) } });
                        y += LINE;
                    }
                }
                Words::Links(title, names) => {
                    for (at, row) in rows(title, names, inner).iter().enumerate() {
                        links.push(html! { text.stop x=(x) y=(y) {
                            @if at == 0 { (title) " " }
                            @for (at, name) in row.iter().enumerate() {
                                @if at > 0 { " " }
                                a href={ "#" (name) } { (name) }
                            }
                        } });
                        y += LINE;
                    }
                }
            }
        }
        let rect = html! { rect.(content.class) x=(area.x) y=(area.y) width=(area.w) height=(area.h) rx="7" {} };
        let inside = html! { (rect) @for line in text { (line) } };
        self.marks.push(html! {
            @match &content.anchor { Some(anchor) => a href={ "#" (anchor) } { (inside) }, None => (inside) }
            @for line in links { (line) }
        });
    }

    /// Writes words beside a line; returns the area they take.
    pub(super) fn label(&mut self, words: &str, x: f32, top: f32, width: f32) -> Area {
        let lines = lines("label", words, width);
        let longest = lines.iter().map(|line| line.chars().count()).max().unwrap_or_default();
        let area = Area { x, y: top, w: longest as f32 * LETTER, h: lines.len() as f32 * LINE };
        self.areas.push(area);
        for (at, line) in lines.iter().enumerate() {
            let y = top + 12.0 + LINE * at as f32;
            self.marks.push(html! { text.label x=(x) y=(y) { (line) } });
        }
        area
    }

    /// Draws a line through points; an arrow at its end if it leads to a box.
    pub(super) fn line(&mut self, class: &str, points: &[(f32, f32)], arrow: bool) {
        let path: Vec<String> = points
            .iter()
            .enumerate()
            .map(|(at, (x, y))| format!("{}{x} {y}", if at == 0 { 'M' } else { 'L' }))
            .collect();
        self.marks.insert(0, html! { path.(class) d=(path.join(" ")) {} });
        if let (true, [.., (from_x, from_y), (x, y)]) = (arrow, points) {
            let head = match (x - from_x, y - from_y) {
                (_, down) if down > 0.0 => format!("M{x} {y}l-4 -7h8z"),
                (right, _) if right < 0.0 => format!("M{x} {y}l7 -4v8z"),
                _ => format!("M{x} {y}l-7 -4v8z"),
            };
            self.marks.push(html! { path.head d=(head) {} });
        }
    }

    /// The drawing as SVG, with a name for those who do not see it.
    pub(super) fn svg(&self, width: f32, name: &str) -> Markup {
        let height = self.areas.iter().map(|area| area.bottom()).fold(0.0_f32, f32::max) + 2.0;
        let view = format!("-2 0 {} {height}", width + 4.0);
        let marks: String = self.marks.iter().map(|mark| mark.0.as_str()).collect();
        html! {
            svg role="group" aria-label=(name) viewBox=(view) preserveAspectRatio="xMinYMin" {
                (PreEscaped(marks))
            }
        }
    }
}

/// Names in rows of a width, the title before the first.
fn rows<'a>(title: &str, names: &'a [String], width: f32) -> Vec<Vec<&'a str>> {
    let mut rows: Vec<Vec<&str>> = vec![Vec::new()];
    let mut used = title.chars().count() as f32 * LETTER;
    for name in names {
        let wide = (name.chars().count() + 1) as f32 * LETTER;
        if used + wide > width {
            rows.push(Vec::new());
            used = 0.0;
        }
        used += wide;
        rows.last_mut().expect("there is a row").push(name);
    }
    rows
}
