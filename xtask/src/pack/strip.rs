//! Leaves out what only the authors read: comments and indentation.
//!
//! Promises: what is left means the same. This is no minifier: compression does the rest.

/// A script without the lines that are comments, and without indentation.
///
/// A script must keep its comments on lines of their own and have no text that goes over several lines.
pub(super) fn script(source: &str) -> String {
    lines(source, |line| !line.starts_with("//"))
}

/// A page without its comments and indentation. It must have no `<pre>` and no scripts of its own.
pub(super) fn html(source: &str) -> String {
    lines(&without(source, "<!--", "-->"), |_| true)
}

/// A style sheet without comments and needless blanks. Blanks inside quotes stay as they are.
pub(super) fn styles(source: &str) -> String {
    let mut kept = String::with_capacity(source.len());
    for (at, part) in quoted(&without(source, "/*", "*/")).into_iter().enumerate() {
        if at % 2 == 1 {
            kept.push_str(part);
            continue;
        }
        for letter in part.chars() {
            let letter = if letter.is_ascii_whitespace() { ' ' } else { letter };
            let is_edge = |letter: char| matches!(letter, '{' | '}' | ';' | ',');
            if letter == ' ' && kept.ends_with(|last| last == ' ' || is_edge(last)) {
                continue;
            }
            if is_edge(letter) && kept.ends_with(' ') {
                kept.pop();
            }
            // The last semicolon of a rule separates nothing.
            if letter == '}' && kept.ends_with(';') {
                kept.pop();
            }
            kept.push(letter);
        }
    }
    kept.trim().to_owned()
}

fn lines(source: &str, keep: impl Fn(&str) -> bool) -> String {
    source.lines().map(str::trim).filter(|line| !line.is_empty() && keep(line)).collect::<Vec<_>>().join("\n")
}

fn without(source: &str, open: &str, close: &str) -> String {
    let mut kept = String::with_capacity(source.len());
    let mut rest = source;
    while let Some((before, after)) = rest.split_once(open) {
        kept.push_str(before);
        rest = after.split_once(close).map_or("", |(_, tail)| tail);
    }
    kept + rest
}

/// A text cut at its quotes: by turns what stands outside and, with the quotes, what stands inside.
fn quoted(source: &str) -> Vec<&str> {
    let mut parts = Vec::new();
    let mut rest = source;
    while let Some(open) = rest.find(['"', '\'']) {
        let quote = rest.as_bytes()[open];
        let inside = rest.bytes().enumerate().skip(open + 1);
        let close = inside.scan(false, |escaped, (at, byte)| {
            let ends = byte == quote && !*escaped;
            *escaped = byte == b'\\' && !*escaped;
            Some((at, ends))
        });
        let end = close.into_iter().find(|(_, ends)| *ends).map_or(rest.len(), |(at, _)| at + 1);
        parts.extend([&rest[..open], &rest[open..end]]);
        rest = &rest[end..];
    }
    parts.push(rest);
    parts
}

#[cfg(test)]
mod tests {
    use super::{html, script, styles};

    #[test]
    fn a_script_keeps_its_statements() {
        assert_eq!(script("// why\n  let a = 1; // here\n\n  // more\n  b('//');\n"), "let a = 1; // here\nb('//');");
    }

    #[test]
    fn a_page_keeps_its_elements() {
        assert_eq!(html("<p>\n  <!-- why,\n and how -->\n  <b>x</b>\n</p>\n"), "<p>\n<b>x</b>\n</p>");
    }

    #[test]
    fn styles_keep_their_meaning() {
        let source = "/* why */\n:root {\n  --a: 1px ;\n  content: \"a  { b ; }\";\n}\n\nmain :hover,\np > a { margin : calc(1px + 2px) }\n";
        assert_eq!(
            styles(source),
            ":root{--a: 1px;content: \"a  { b ; }\"}main :hover,p > a{margin : calc(1px + 2px)}"
        );
        assert_eq!(
            styles("@media (min-width: 1px) and (x) { a { b: 'it\\'s  ; }' } }"),
            "@media (min-width: 1px) and (x){a{b: 'it\\'s  ; }'}}"
        );
    }
}
