//! The first screen as plain HTML, which is there before the program and comes back if it fails.
//!
//! Promises: the same elements and words as `src/ui/welcome.rs` draws, from the same screen of the library; besides, it says
//! what a person learns only here: that the program did not start, or that there are no scripts.

use back_check::app::{Button, Dial, Model, PlacePicker, Screen, Welcome, view};
use back_check::content::ui_words as ui;
use back_check::content::words::Words;

use super::template::escape;

/// The first screen in the words of a language.
pub(super) fn first_screen(words: &Words) -> String {
    let screen = view(&Model::new(None), words);
    let name = screen.name();
    // The program starts with it, whatever the words.
    let Screen::Welcome(page) = screen else { return String::new() };
    format!(r#"<div class="screen screen-{name}" data-screen="{name}">{}</div>"#, content(&page, words))
}

fn content(page: &Welcome, words: &Words) -> String {
    [
        format!(r#"<header class="top"><p class="product">{}</p></header>"#, escape(&page.product)),
        r#"<p class="notice" role="status"></p>"#.to_owned(),
        format!(r#"<p class="failed-note" role="alert" tabindex="-1">{}</p>"#, escape(words.get(ui::FAILED_NOTE))),
        format!(r#"<noscript><p class="no-script">{}</p></noscript>"#, escape(words.get(ui::NO_SCRIPT))),
        format!(r#"<h1 tabindex="-1">{}</h1>"#, escape(&page.title)),
        format!(r#"<p class="lead">{}</p>"#, escape(&page.lead)),
        format!(r#"<p class="start">{}</p>"#, button(&page.start, "button main")),
        danger(page),
        place(&page.place),
        format!(r#"<div class="small">{}</div>"#, each(&page.notes, "p")),
        format!(r#"<p class="more">{}</p>"#, button(&page.about, "button quiet")),
    ]
    .concat()
}

fn danger(page: &Welcome) -> String {
    [
        r#"<section class="danger" aria-labelledby="danger-title">"#.to_owned(),
        format!(r#"<h2 id="danger-title">{}</h2>"#, escape(&page.danger.title)),
        format!("<ul>{}</ul>", each(&page.danger.signs, "li")),
        format!(
            r#"<p id="danger-what-to-do" class="what-to-do" tabindex="-1">{}</p>"#,
            escape(&page.danger.what_to_do)
        ),
        dials(&page.danger.dials),
        format!(r#"<p class="happening">{}</p></section>"#, button(&page.danger_now, "button")),
    ]
    .concat()
}

fn button(button: &Button, class: &str) -> String {
    let (action, label) = (button.action.id(), escape(&button.label));
    format!(r#"<button type="button" class="{class}" data-action="{action}">{label}</button>"#)
}

fn dials(dials: &[Dial]) -> String {
    let links = dials.iter().map(|dial| {
        let (href, label) = (escape(&dial.href), escape(&dial.label));
        format!(r#"<a class="button main dial" data-action="dial" href="{href}"><span>{label}</span></a>"#)
    });
    let links = links.collect::<String>();
    if links.is_empty() { links } else { format!(r#"<p class="dials">{links}</p>"#) }
}

fn place(place: &PlacePicker) -> String {
    let (label, note) = (escape(&place.label), escape(place.note.as_deref().unwrap_or_default()));
    let names = each(&place.names, "option");
    format!(
        r#"<div class="place"><label for="place">{label}</label><select id="place" data-action="place">{names}</select><p class="hint">{note}</p></div>"#
    )
}

fn each(lines: &[String], tag: &str) -> String {
    lines.iter().map(|line| format!("<{tag}>{}</{tag}>", escape(line))).collect()
}

#[cfg(test)]
mod tests {
    use back_check::content::words::{COMPILED, Words};

    use super::first_screen;

    #[test]
    fn it_holds_what_the_shell_looks_for_in_every_language() {
        for (language, compiled) in COMPILED {
            let screen = first_screen(&Words::parse(compiled));
            for part in [
                r#"data-screen="welcome""#,
                r#"data-action="start""#,
                r#"data-action="danger-now""#,
                r#"id="danger-what-to-do""#,
                r#"class="failed-note""#,
                "<noscript>",
            ] {
                assert_eq!(screen.matches(part).count(), 1, "{language}: {part}");
            }
            assert!(!screen.contains("></h1>") && !screen.contains("<li></li>"), "{language}: a text is missing");
        }
    }
}
