//! What a log adds to the rules.

use back_check::content::{FOLLOW_UPS, FREE, Finding, LASTING, Level, MANY, TIMES, WINDOW, ui_words as ui};
use maud::{Markup, html};

use super::book::Book;
use super::page::entry;

/// All of it.
pub(super) fn section(book: &Book) -> Markup {
    html! {
        p { "Only for someone who has turned on a log on their own device, and only about themselves. A log holds the day of each \
            check, its level, and how stiff the back was before and after a session. It raises the level or leaves it as it is; \
            of those for one finding the first that applies counts. Nothing of it is said at urgent and emergency." }
        @for follow_up in &FOLLOW_UPS {
            article.rule id=(follow_up.name) {
                h3 { (follow_up.name) }
                dl {
                    (entry("The log shows", html! { p { (shows(follow_up.finding)) } }))
                    (entry("Holds when", book.condition(&follow_up.when)))
                    (entry("Level at least", html! { p { (book.level(follow_up.level)) } }))
                    (entry("Advice", html! { p { (book.say(advice(follow_up.level))) } }))
                    (entry("Sources", book.sources(follow_up.sources.list())))
                }
            }
        }
    }
}

fn shows(finding: Finding) -> String {
    match finding {
        Finding::Lasting => format!(
            "A spell of {LASTING} days or more, in which the last number before a session is not lower than the first; a number \
             that is missing counts as no better. A spell is over after more than {FREE} days without a check, or with a 0."
        ),
        Finding::Rising => format!(
            "In a spell, {TIMES} times in a row a higher number before a session than the time before, or {TIMES} times in a row \
             a higher number after a session than before it."
        ),
        Finding::Often => format!(
            "Checks on {MANY} days or more of the last {WINDOW}, today among them, and on at least twice as many as of the \
             {WINDOW} days before, on which there was one at least."
        ),
    }
}

fn advice(level: Level) -> back_check::content::keys::Key {
    if level == Level::Soon { ui::FOLLOW_SOON } else { ui::FOLLOW_LIMITED }
}
