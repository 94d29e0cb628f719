//! The icons: one set, a 24-unit grid, round strokes of 1.75. They say nothing that words do not say too.

use super::element::{El, classed, el};
use crate::content::Level;

fn icon(path: &'static str) -> El {
    classed("svg", "icon").set("viewBox", "0 0 24 24").set("aria-hidden", "true").with(el("path").set("d", path))
}

pub(super) fn back() -> El {
    icon("M15 5l-7 7 7 7")
}

pub(super) fn phone() -> El {
    icon("M6 3h3l2 5-2.5 1.5a11 11 0 0 0 6 6L16 13l5 2v3a3 3 0 0 1-3 3A15 15 0 0 1 3 6a3 3 0 0 1 3-3z")
}

pub(super) fn level(level: Level) -> El {
    icon(match level {
        Level::Emergency => "M12 3 2.5 20h19zM12 9.5v5M12 17.4v.1",
        Level::Urgent => "M12 3a9 9 0 1 0 0 18 9 9 0 0 0 0-18zM12 7.5V12l3 2",
        Level::Soon => "M4 6h16v14H4zM4 10h16M8 3.5V6M16 3.5V6M12 13v3.5M12 16.5h.1",
        Level::SelfCareLimited => "M12 3a9 9 0 1 0 0 18 9 9 0 0 0 0-18zM8 12h8",
        Level::SelfCare => "M12 3a9 9 0 1 0 0 18 9 9 0 0 0 0-18zM8 12.3l2.8 2.7L16 9.5",
    })
}
