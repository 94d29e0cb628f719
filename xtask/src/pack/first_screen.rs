//! The first screen as plain HTML, which is there before the program and comes back if it fails.
//!
//! Promises: the same elements and words as the program draws (`src/ui/draw.rs`), from the same screen of the library;
//! besides, it says what a person learns only here: that the program did not start, or that there are no scripts.

use back_check::app::{Action, Markup, Model, Part, Screen, view};
use back_check::content::ui_words as ui;
use back_check::content::words::Words;

use super::template::{attribute, text};

/// The first screen in the words of a language.
pub(super) fn first_screen(words: &Words) -> String {
    let Screen { name, parts, .. } = view(&Model::new(None), words);
    let failed =
        format!(r#"<p class="failed-note" role="alert" tabindex="-1">{}</p>"#, text(words.get(ui::FAILED_NOTE)));
    let no_script = format!("<noscript><p>{}</p></noscript>", text(words.get(ui::NO_SCRIPT)));
    let parts: String = parts.iter().map(html).collect();
    format!(r#"<div class="screen screen-{name}" data-screen="{name}">{failed}{no_script}{parts}</div>"#)
}

/// A part as HTML.
///
/// # Panics
/// On a part that only later screens have: then the first screen has changed, and this with it must.
fn html(part: &Part) -> String {
    match part {
        Part::Text(kind, words) => element(kind.markup(), &text(words)),
        Part::Group(group, _, parts) => element(group.markup(), &parts.iter().map(html).collect::<String>()),
        Part::Button(look, action, _, parts) => {
            let content: String = parts.iter().map(html).collect();
            let (class, action) = (look.class(), action.id());
            format!(r#"<button type="button" class="{class}" data-action="{action}">{content}</button>"#)
        }
        Part::Dial(href, label) => {
            let action = Action::Dial.id();
            format!(
                r#"<a class="button main dial" data-action="{action}" href="{}">{}</a>"#,
                attribute(href),
                text(label)
            )
        }
        Part::Place(label, names, _) => {
            let options: String = names.iter().map(|name| format!("<option>{}</option>", text(name))).collect();
            let (label, action) = (text(label), Action::Place.id());
            format!(
                r#"<label class="place"><span>{label}</span><select data-action="{action}">{options}</select></label>"#
            )
        }
        Part::Visit(..) | Part::Row(_) | Part::Bar(_) | Part::Sign(_) | Part::Drawing(_) | Part::Pull(..) => {
            panic!("the first screen has no {part:?}")
        }
    }
}

fn element(markup: Markup, content: &str) -> String {
    let attributes: String = markup.attributes().map(|(name, value)| format!(r#" {name}="{value}""#)).collect();
    let tag = markup.tag();
    format!("<{tag}{attributes}>{content}</{tag}>")
}

#[cfg(test)]
mod tests {
    use super::first_screen;
    use back_check::content::words::english;

    #[test]
    fn it_has_the_way_on_what_to_do_in_danger_and_its_version() {
        let html = first_screen(&english());
        for part in [
            r#"data-screen="welcome""#,
            r#"data-action="start""#,
            r#"data-action="danger-now""#,
            r#"class="what-to-do""#,
            r#"class="failed-note""#,
            "<noscript>",
            env!("CARGO_PKG_VERSION"),
        ] {
            assert_eq!(html.matches(part).count(), 1, "{part} in {html}");
        }
    }
}
