//! Lines for the HTML, so that a change of one rule is a change of its lines.
//!
//! Promises: nothing but line breaks is added, and only where a block begins or ends, so that the page looks the same.

/// Blocks that begin on a line of their own.
const BLOCKS: &[&str] = &[
    "html",
    "head",
    "meta",
    "title",
    "style",
    "body",
    "header",
    "footer",
    "nav",
    "main",
    "section",
    "article",
    "figure",
    "figcaption",
    "h1",
    "h2",
    "h3",
    "h4",
    "p",
    "ul",
    "ol",
    "li",
    "dl",
    "dt",
    "dd",
    "div",
    "table",
    "caption",
    "thead",
    "tbody",
    "tr",
    "svg",
    "rect",
    "text",
    "path",
];
/// Blocks that end on a line of their own.
const WRAPS: &[&str] = &[
    "html", "head", "body", "header", "footer", "nav", "main", "section", "article", "figure", "ul", "ol", "dl", "div",
    "table", "thead", "tbody", "svg",
];

/// HTML with its blocks on lines.
pub(super) fn broken(html: &str) -> String {
    let mut out = String::with_capacity(html.len() + html.len() / 20);
    let mut rest = html;
    while let Some(at) = rest.find('<') {
        let (before, tag) = rest.split_at(at);
        out.push_str(before);
        let (blocks, name) = match tag[1..].strip_prefix('/') {
            Some(end) => (WRAPS, end),
            None => (BLOCKS, &tag[1..]),
        };
        let name = name.split(|c: char| !c.is_ascii_alphanumeric()).next().unwrap_or_default();
        if blocks.contains(&name) && !out.ends_with('\n') {
            out.push('\n');
        }
        let end = tag.find('>').map_or(tag.len(), |end| end + 1);
        out.push_str(&tag[..end]);
        rest = &tag[end..];
    }
    out.push_str(rest);
    out.push('\n');
    out
}

#[cfg(test)]
mod tests {
    use super::broken;

    #[test]
    fn blocks_stand_on_lines_and_words_do_not_part() {
        let html = "<ul><li>a <b>b</b>, <a href=\"#c\">c</a></li><li>d</li></ul>";
        assert_eq!(broken(html), "\n<ul>\n<li>a <b>b</b>, <a href=\"#c\">c</a></li>\n<li>d</li>\n</ul>\n");
    }
}
