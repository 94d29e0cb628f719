//! The flow as a drawn graph: a figure for each part of the check and one for the outcome.
//!
//! Promises: boxes and edges are made from the questions and their conditions; nothing overlaps (a test). The layout is
//! made by hand, since the flow is a spine with side branches: the questions for everyone stand in a column, those that
//! an answer brings up beside that answer's question, and each carries its number in the order of asking. So two
//! columns and a lane between them are enough, and no layout library is needed.

use back_check::content::{CARDS, INSTEAD, Level, Part, QUESTIONS, Question, QuestionId, keys, ui_words as ui};
use maud::{Markup, html};

use super::book::Book;
use super::dead_ends;
use super::drawing::{Area, Content, Drawing, LINE, Words};
use super::links::{level_anchor, question_anchor};
use super::page::scroll;
use super::questions::{PARTS, Stops};
use super::short::short;
use super::uses::{Depth, Named};

/// The width of a figure.
const WIDTH: f32 = 760.0;
/// The column of questions for everyone.
const SPINE: f32 = 268.0;
/// The lane from which edges go to the side.
const LANE: f32 = 284.0;
/// Where the words of an edge begin.
const WORDS: f32 = 292.0;
/// The column of questions that an answer brings up.
const SIDE: f32 = 492.0;
/// The room between boxes.
const GAP: f32 = 18.0;

/// The section.
pub(super) fn section(book: &Book) -> Markup {
    let stops = Stops::all();
    html! {
        p { "Boxes on the left are asked of everyone, unless the words on the line to the box say otherwise. Boxes \
            on the right are asked only where the words on their line hold. Numbers are the order of asking: after \
            each answer the check goes on to the next number whose condition holds. A box leads to its question." }
        p { "A red line of rules in a box names the emergency rules that can end the check there, at once. “Back” \
            leads from every question to the one before." }
        @for (at, part) in PARTS.iter().enumerate() {
            @if *part == Part::Menu { (figure("The outcome", &outcome(book))) }
            (figure(&format!("Part {}: {}", at + 1, book.part(*part)), &part_drawing(book, *part, &stops)))
        }
        (dead_ends::statement())
    }
}

fn figure(title: &str, drawing: &Drawing) -> Markup {
    html! { figure { figcaption { h3 { (title) } } (scroll(&format!("{title}, drawn"), drawing.svg(WIDTH, title))) } }
}

/// The question that brings a follow-up up: of those its condition looks at, the last asked.
fn brought_by(question: &'static Question) -> Option<QuestionId> {
    let named = Named::by(&question.shown, Depth::Terms);
    named.questions.into_iter().next_back().filter(|_| question.follow_up)
}

/// The follow-ups beside a question, in the order of asking, with theirs.
fn beside(question: QuestionId) -> Vec<&'static Question> {
    let mut found: Vec<&'static Question> = Vec::new();
    for follow_up in QUESTIONS.iter() {
        let by = brought_by(follow_up);
        if by == Some(question) || found.iter().any(|earlier| by == Some(earlier.id)) {
            found.push(follow_up);
        }
    }
    found
}

fn content(book: &Book, question: &Question, stops: &Stops) -> Content {
    let names: Vec<String> = stops.at(question.id).iter().map(|rule| rule.name().to_owned()).collect();
    let heading = format!("{}. {}", question.id.index() + 1, book.say(question.id.heading()));
    let mut words = vec![Words::Text("strong", heading), Words::Text("id", question.name().to_owned())];
    if !names.is_empty() {
        words.push(Words::Links("Emergency:", names.clone()));
    }
    let class = if names.is_empty() { "node" } else { "node stops" };
    Content { class: class.to_owned(), anchor: Some(question_anchor(question.id)), words }
}

fn plain(class: &str, anchor: Option<&str>, words: &str) -> Content {
    Content {
        class: class.to_owned(),
        anchor: anchor.map(str::to_owned),
        words: vec![Words::Text("strong", words.to_owned())],
    }
}

/// The column of a part, being drawn from the top.
struct Column {
    drawing: Drawing,
    y: f32,
    last: Option<Area>,
}

impl Column {
    fn new() -> Column {
        Column { drawing: Drawing::default(), y: 2.0, last: None }
    }

    /// Draws a box of the column; an edge leads to it from the one before, with words on it.
    fn push(&mut self, content: &Content, words: &str) -> Area {
        if !words.is_empty() {
            self.y += 4.0;
            let label = self.drawing.label(words, SPINE / 2.0 + 10.0, self.y - GAP + 6.0, SPINE / 2.0 - 12.0);
            self.y = label.bottom() + 8.0;
        }
        let area = Area { x: 0.0, y: self.y, w: SPINE, h: Drawing::height(content, SPINE) };
        if let Some(last) = self.last {
            self.drawing.line("edge", &[(area.middle(), last.bottom()), (area.middle(), area.y)], true);
        }
        self.drawing.draw(content, area);
        self.last = Some(area);
        self.y = area.bottom() + GAP;
        area
    }

    /// Draws boxes beside a box of the column. Each comes with the words of its edge, and with whether that edge leads
    /// from the box above it rather than from the column.
    fn beside(&mut self, from: Area, all: &[(Content, String, bool)]) {
        let mut y = from.y;
        let mut above: Option<Area> = None;
        let mut start = None;
        for (content, words, from_above) in all {
            let w = WIDTH - SIDE;
            let height = Drawing::height(content, w);
            let area = match above.filter(|_| *from_above) {
                Some(above) => {
                    let label = self.drawing.label(words, SIDE + w / 2.0 + 10.0, above.bottom() + 4.0, w / 2.0 - 12.0);
                    let area = Area { x: SIDE, y: label.bottom() + 8.0, w, h: height };
                    self.drawing.line("edge", &[(area.middle(), above.bottom()), (area.middle(), area.y)], true);
                    area
                }
                None => {
                    let label = self.drawing.label(words, WORDS, y, SIDE - WORDS - 8.0);
                    let area = Area { x: SIDE, y, w, h: height.max(label.h + 12.0) };
                    let arm = label.bottom() + 3.0;
                    let start = *start.get_or_insert(arm.min(from.bottom() - LINE / 2.0));
                    let points = [(SPINE, start), (LANE, start), (LANE, arm), (SIDE, arm)];
                    self.drawing.line("edge", &points, true);
                    area
                }
            };
            self.drawing.draw(content, area);
            above = Some(area);
            y = area.bottom() + GAP;
        }
        self.y = self.y.max(y);
    }
}

fn part_drawing(book: &Book, part: Part, stops: &Stops) -> Drawing {
    let mut column = Column::new();
    let at = PARTS.iter().position(|it| *it == part).unwrap_or_default();
    match (at.checked_sub(1), part) {
        (_, Part::Menu) => column.push(&plain("end", Some("levels"), "An outcome that offers stretches"), ""),
        (None, _) => column.push(&plain("end", None, "Start"), ""),
        (Some(before), _) => column.push(&plain("end", None, &format!("From part {}", before + 1)), ""),
    };
    for question in QUESTIONS.iter().filter(|it| it.part == part && !it.follow_up) {
        let condition = Named::by(&question.shown, Depth::Itself);
        let words = if condition.questions.is_empty() { String::new() } else { short(book, &question.shown) };
        let area = column.push(&content(book, question, stops), &words);
        let all = beside(question.id);
        let boxes = all.iter().enumerate().map(|(at, follow_up)| {
            let from_above = at > 0 && brought_by(follow_up) == Some(all[at - 1].id);
            (content(book, follow_up, stops), short(book, &follow_up.shown), from_above)
        });
        let boxes: Vec<_> = boxes.collect();
        column.beside(area, &boxes);
    }
    let on = match part {
        Part::Plan => plain("end", None, "On to the outcome"),
        Part::Menu => plain("end", Some("matrix"), "The menu: what the block matrix lets through"),
        _ => plain("end", None, &format!("On to part {}", at + 2)),
    };
    let area = column.push(&on, "");
    if part == INSTEAD.last_part {
        let name = CARDS[INSTEAD.card].name;
        let title = format!("{name}: {}, in place of an outcome", book.say(keys::card(INSTEAD.card)[0]));
        column.beside(area, &[(plain("node", Some(name), &title), short(book, &INSTEAD.when), false)]);
    }
    column.drawing
}

/// From the last answer to the level and on.
fn outcome(book: &Book) -> Drawing {
    let mut column = Column::new();
    column.push(&plain("end", None, "From part 4"), "");
    let review = format!("Review: {}. {}", book.say(ui::REVIEW_TITLE), book.say(ui::REVIEW_LEAD));
    column.push(&plain("node", None, &review), "");
    let level = column.push(&plain("node", Some("levels"), "The level: the most severe rule that fires"), "");
    let mut drawing = column.drawing;
    let stop = plain("node stops", None, "Any question with a red line: an emergency rule fires");
    let stop_area = Area { x: SIDE, y: 2.0, w: WIDTH - SIDE, h: Drawing::height(&stop, WIDTH - SIDE) };
    drawing.draw(&stop, stop_area);
    let w = (WIDTH - 4.0 * 10.0) / 5.0;
    let top = level.bottom() + 2.0 * GAP;
    let mut lowest: f32 = 0.0;
    let mut boxes = Vec::new();
    for (at, step) in Level::ALL.into_iter().enumerate() {
        let mut content = plain(&format!("level {}", step.id()), Some(&level_anchor(step)), &book.say(step.word()));
        content.words.push(Words::Text("plain", step.id().to_owned()));
        let area = Area { x: at as f32 * (w + 10.0), y: top, w, h: 2.0 * LINE + 2.0 * LINE };
        let points = [
            (level.middle(), level.bottom()),
            (level.middle(), top - GAP),
            (area.middle(), top - GAP),
            (area.middle(), top),
        ];
        drawing.line("edge", &points, true);
        drawing.draw(&content, area);
        lowest = lowest.max(area.bottom());
        boxes.push((step, area));
    }
    if let Some((_, emergency)) = boxes.iter().find(|(step, _)| *step == Level::Emergency) {
        let x = emergency.x + emergency.w - 16.0;
        drawing.line("edge stops", &[(x, stop_area.bottom()), (x, emergency.y)], true);
    }
    let y = lowest + GAP;
    for (offers, words, anchor) in
        [(true, "Before the stretches (part 5), then the menu", Some("matrix")), (false, "No stretch is offered", None)]
    {
        let under: Vec<Area> =
            boxes.iter().filter(|(step, _)| step.offers_stretches() == offers).map(|(_, area)| *area).collect();
        let (Some(first), Some(last)) = (under.first(), under.last()) else { continue };
        let w = last.x + last.w - first.x;
        let content = plain("end", anchor, words);
        let area = Area { x: first.x, y, w, h: Drawing::height(&content, w) };
        under.iter().for_each(|it| drawing.line("edge", &[(it.middle(), it.bottom()), (it.middle(), y)], true));
        drawing.draw(&content, area);
    }
    drawing
}

#[cfg(test)]
mod tests {
    use back_check::content::QUESTIONS;

    use super::super::book::Book;
    use super::super::drawing::Drawing;
    use super::super::questions::{PARTS, Stops};
    use super::{WIDTH, beside, outcome, part_drawing};

    fn drawings() -> Vec<Drawing> {
        let book = Book::english().expect("the cases can be read");
        let stops = Stops::all();
        PARTS.iter().map(|part| part_drawing(&book, *part, &stops)).chain([outcome(&book)]).collect()
    }

    #[test]
    fn nothing_overlaps_or_stands_outside() {
        for drawing in drawings() {
            for (at, one) in drawing.areas.iter().enumerate() {
                assert!(one.x >= 0.0 && one.y >= 0.0 && one.x + one.w <= WIDTH, "{one:?} stands outside");
                for other in &drawing.areas[at + 1..] {
                    let apart = one.x + one.w <= other.x || other.x + other.w <= one.x;
                    assert!(
                        apart || one.bottom() <= other.y || other.bottom() <= one.y,
                        "{one:?} and {other:?} overlap"
                    );
                }
            }
        }
    }

    #[test]
    fn every_follow_up_stands_beside_a_question_of_its_part() {
        for question in QUESTIONS.iter().filter(|question| question.follow_up) {
            let by = QUESTIONS.iter().filter(|it| !it.follow_up && beside(it.id).iter().any(|at| at.id == question.id));
            let parts: Vec<_> = by.map(|it| it.part).collect();
            assert_eq!(parts, [question.part], "{}", question.name());
        }
    }
}
