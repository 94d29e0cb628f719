//! Fills the `{{name}}` places of a template.
//!
//! Promises: one pass, so that braces in a value are only text; a place without a value, and a value without a place, are
//! errors that name it.

use anyhow::{Context, Result, bail};

/// The template with each place filled.
pub(super) fn fill(template: &str, values: &[(&str, &str)]) -> Result<String> {
    let mut text = String::with_capacity(template.len() + values.iter().map(|(_, value)| value.len()).sum::<usize>());
    let mut unused: Vec<&str> = values.iter().map(|(name, _)| *name).collect();
    let mut rest = template;
    while let Some((before, after)) = rest.split_once("{{") {
        let (name, tail) = after.split_once("}}").context("a `{{` has no `}}`")?;
        let Some((_, value)) = values.iter().find(|(known, _)| *known == name) else {
            bail!("`{{{{{name}}}}}` is not known; there are: {}", names(values));
        };
        text.push_str(before);
        text.push_str(value);
        unused.retain(|other| *other != name);
        rest = tail;
    }
    text.push_str(rest);
    match unused.first() {
        Some(name) => bail!("there is no place for `{{{{{name}}}}}`"),
        None => Ok(text),
    }
}

/// A text as it may stand between tags, as browsers write it out.
pub(super) fn text(text: &str) -> String {
    text.replace('&', "&amp;").replace('\u{a0}', "&nbsp;").replace('<', "&lt;").replace('>', "&gt;")
}

/// A text as it may stand in a quoted attribute, as browsers write it out.
///
/// # Panics
/// On `<` and `>`, which some browsers write out in one way and some in another.
pub(super) fn attribute(text: &str) -> String {
    assert!(!text.contains(['<', '>']), "`{text}` cannot stand in an attribute: a copy would differ with the browser");
    text.replace('&', "&amp;").replace('\u{a0}', "&nbsp;").replace('"', "&quot;")
}

fn names(values: &[(&str, &str)]) -> String {
    values.iter().map(|(name, _)| *name).collect::<Vec<_>>().join(", ")
}

#[cfg(test)]
mod tests {
    use super::{attribute, fill, text};

    #[test]
    fn each_place_is_filled_and_a_value_is_only_text() {
        let page = fill("<p {{b}}>{{a}}{{b}}</p>", &[("a", "{{b}} }}"), ("b", "x")]).expect("all are known");
        assert_eq!(page, "<p x>{{b}} }}x</p>");
    }

    #[test]
    fn what_does_not_fit_is_named() {
        let said = |template, values| fill(template, values).expect_err("it does not fit").to_string();
        assert!(said("{{a}}", &[("b", "")]).contains("`{{a}}` is not known; there are: b"));
        assert!(said("{{a}}", &[("a", ""), ("b", "")]).contains("no place for `{{b}}`"));
        assert!(said("{{a", &[("a", "")]).contains("no `}}`"));
    }

    #[test]
    fn text_stays_text() {
        assert_eq!(text("a < b & \"c\"\u{a0}>"), "a &lt; b &amp; \"c\"&nbsp;&gt;");
        assert_eq!(attribute("a & \"c\"\u{a0}"), "a &amp; &quot;c&quot;&nbsp;");
    }
}
