//! The log: a small picture of stiffness over time, the same as a table, and the way in and out of it.

use super::parts::date;
use crate::app::Day;
use crate::app::markup::{Group, Text};
use crate::app::model::Msg;
use crate::app::page::Page;
use crate::app::screen::{Action, Drawing, Look, Part, Stroke};
use crate::app::voice::numeral;
use crate::content::ui_words as ui;
use crate::figure::path;
use crate::memory::Log;

/// The room of the picture, in its own units: a number of stiffness is so high.
const WIDE: i32 = 320;
const STEP: i32 = 10;
/// Room for a dot at the edge.
const EDGE: i32 = 6;

pub(super) fn log(log: &Log, page: &mut Page) {
    page.titled(Group::Section, ui::LOG_TITLE, |page| {
        if log.entries.is_empty() {
            page.say(Text::Plain, ui::LOG_EMPTY);
        } else {
            plot(log, page);
            page.group(Group::Table, |page| {
                page.group(Group::TableRow, |page| {
                    [ui::LOG_DAY, ui::LOG_LEVEL, ui::LOG_BEFORE, ui::LOG_AFTER]
                        .iter()
                        .for_each(|head| page.say(Text::ColumnHead, *head));
                });
                // The latest first: that is the one looked for.
                log.entries.iter().rev().for_each(|entry| {
                    page.group(Group::TableRow, |page| {
                        page.text(Text::Cell, date(page.voice, Day(entry.day).date()));
                        page.say(Text::Cell, entry.level.word());
                        for stiff in entry.stiff {
                            page.text(Text::Cell, stiff.map_or(String::from("–"), |stiff| numeral(stiff.into())));
                        }
                    });
                });
            });
        }
        page.group(Group::Acts, |page| {
            page.button(Look::Plain, Action::SaveLog, ui::SAVE_LOG, Msg::SaveLog);
            page.button(Look::Plain, Action::OpenLog, ui::OPEN_LOG, Msg::OpenLog);
        });
    });
}

/// Two lines over time, where there are numbers: how stiff before, and how stiff after.
fn plot(log: &Log, page: &mut Page) {
    let mut strokes = vec![];
    for (at, [class, dotted]) in [["before", "before dots"], ["after", "after dots"]].into_iter().enumerate() {
        let mut line = vec![];
        for entry in &log.entries {
            if let Some(stiff) = entry.stiff[at] {
                line.push((entry.day, i32::from(stiff)));
            }
        }
        let [Some(first), Some(last)] = [log.entries.first(), log.entries.last()] else { return };
        let days = (last.day - first.day).max(1);
        for point in &mut line {
            *point = ((point.0 - first.day) * WIDE / days, (10 - point.1) * STEP);
        }
        if !line.is_empty() {
            // A dot is a line that goes nowhere.
            let dots: Vec<_> = line.iter().map(|point| vec![*point; 2]).collect();
            strokes.push(Stroke { class, path: path(&[line], false), tap: None });
            strokes.push(Stroke { class: dotted, path: path(&dots, false), tap: None });
        }
    }
    if strokes.is_empty() {
        return;
    }
    let frame = vec![(0, 0), (0, 10 * STEP), (WIDE, 10 * STEP)];
    strokes.insert(0, Stroke { class: "axes", path: path(&[frame], false), tap: None });
    // The table says the same to those who do not see it.
    page.say(Text::Plain, ui::LOG_PICTURE);
    let room = [-EDGE, -EDGE, WIDE + 2 * EDGE, 10 * STEP + 2 * EDGE];
    page.put(Part::Drawing(Drawing { class: "plot", label: String::new(), room, strokes }));
    page.group(Group::Chips, |page| {
        [ui::LOG_BEFORE, ui::LOG_AFTER].iter().for_each(|word| page.say(Text::Item, *word));
    });
}
