//! The script tags in what was pasted, for those that move or change them.
//!
//! Promises: everything else stays as it is. Knows HTML only as far as our snippets need it.

const OPENS: &str = "<script";
const CLOSES: &str = "</script>";

/// The script tags, each from its beginning to its end.
pub(super) fn scripts(html: &str) -> Vec<&str> {
    let mut found = Vec::new();
    let mut rest = html;
    while let Some(start) = rest.find(OPENS) {
        let end = rest[start..].find(CLOSES).map_or(rest.len(), |at| start + at + CLOSES.len());
        found.push(&rest[start..end]);
        rest = &rest[end..];
    }
    found
}

/// The same with each script tag changed.
pub(super) fn each_script(html: &str, change: impl Fn(&str) -> String) -> String {
    let mut done = String::new();
    let mut rest = html;
    for script in scripts(html) {
        let (before, after) = rest.split_once(script).unwrap_or((rest, ""));
        done += before;
        done += &change(script);
        rest = after;
    }
    done + rest
}

/// The same without its script tags, and those.
pub(super) fn without_scripts(html: &str) -> (String, String) {
    (each_script(html, |_| String::new()), scripts(html).concat())
}

/// A script tag with something before its attributes.
pub(super) fn with_attribute(script: &str, attribute: &str) -> String {
    script.replacen(OPENS, &format!("{OPENS} {attribute}"), 1)
}

#[cfg(test)]
mod tests {
    use super::{each_script, scripts, with_attribute, without_scripts};

    #[test]
    fn scripts_are_changed_and_nothing_else() {
        let html = "<p>a</p><script async src=\"b\"></script>c<script>d</script>";
        assert_eq!(scripts(html), ["<script async src=\"b\"></script>", "<script>d</script>"]);
        assert_eq!(
            each_script(html, |script| with_attribute(script, "nonce=\"1\"")),
            "<p>a</p><script nonce=\"1\" async src=\"b\"></script>c<script nonce=\"1\">d</script>"
        );
        assert_eq!(without_scripts("<p>a</p>"), ("<p>a</p>".to_owned(), String::new()));
    }
}
