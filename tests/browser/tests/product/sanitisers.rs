//! What WordPress and Ghost leave of our snippets. What the publisher's page says about them rests on this.

use anyhow::Result;
use browser_tests::host::plain_frame;
use browser_tests::sanitisers::{Ghost, Kept, ghost, wordpress};

const OURS: &str = "https://your.site/back-check";

const SCRIPT: &str = "<script async src=\"https://your.site/back-check/back-check.js\"></script>";
const LINK: &str = "<a href=\"https://your.site/back-check/index.html#region=gb\" target=\"_blank\" rel=\"noopener\">Check your back</a>";

/// Where WordPress's editor puts HTML of one's own.
fn block(html: &str) -> String {
    format!("<!-- wp:html -->\n{html}\n<!-- /wp:html -->")
}

/// Everything that a frame of ours has to keep, at the least.
fn frame() -> String {
    plain_frame(OURS, "#region=gb")
}

fn assert_kept(kept: &Kept, html: &str) {
    assert!(kept.stored.contains(html), "stored: {}", kept.stored);
    // What has a width and a height WordPress loads late.
    let shown = kept.shown.replace(" loading=\"lazy\"", "");
    assert!(shown.contains(html), "shown: {shown}");
}

#[test]
fn wordpress_keeps_all_three_from_administrators_and_editors() -> Result<()> {
    for role in ["administrator", "editor"] {
        for html in [SCRIPT, &frame(), LINK, "<back-check region=\"gb\"></back-check>"] {
            assert_kept(&wordpress(role, &block(html))?, html);
            // The classic editor has no blocks, and puts paragraphs around what stands between empty lines.
            assert_kept(&wordpress(role, &format!("Before\n\n{html}\n\nAfter"))?, html);
        }
    }
    Ok(())
}

#[test]
fn wordpress_leaves_authors_and_contributors_only_the_link() -> Result<()> {
    for role in ["author", "contributor"] {
        for (before, after) in [("<!-- wp:html -->\n", "\n<!-- /wp:html -->"), ("Before\n\n", "\n\nAfter")] {
            for html in [SCRIPT, &frame(), "<back-check region=\"gb\"></back-check>"] {
                // Nothing of it stays, not even as text, but the `div` around a frame.
                assert_eq!(
                    wordpress(role, &format!("{before}{html}{after}"))?.stored.replace("<div></div>", ""),
                    format!("{before}{after}"),
                    "{html}"
                );
            }
            assert_kept(&wordpress(role, &format!("{before}{LINK}{after}"))?, LINK);
        }
    }
    Ok(())
}

#[test]
fn wordpress_leaves_authors_what_stands_inside_the_element() -> Result<()> {
    let kept = wordpress("author", &block(&format!("<back-check>{LINK}</back-check>")))?;
    assert_eq!(kept.stored, block(LINK));
    Ok(())
}

#[test]
fn ghost_keeps_all_three_in_an_html_card() -> Result<()> {
    for html in [SCRIPT, &frame(), LINK, "<back-check region=\"gb\"></back-check>"] {
        let shown = ghost(Ghost::Card, html)?.shown;
        assert_eq!(shown.trim(), format!("<!--kg-card-begin: html-->\n{html}\n<!--kg-card-end: html-->"));
    }
    Ok(())
}

#[test]
fn ghost_keeps_an_imported_frame_whole_and_drops_the_script() -> Result<()> {
    let shown = ghost(Ghost::Imported, &frame())?.shown;
    let bare = frame().replace("<div>", "").replace("</div>", "");
    assert_eq!(shown, format!("<figure class=\"kg-card kg-embed-card\">{bare}</figure>"));
    assert_eq!(ghost(Ghost::Imported, SCRIPT)?.shown, "");
    assert_eq!(ghost(Ghost::Imported, &format!("<back-check>{LINK}</back-check>"))?, ghost(Ghost::Imported, LINK)?);
    Ok(())
}

#[test]
fn ghost_keeps_an_imported_link_which_then_opens_in_the_same_tab() -> Result<()> {
    let shown = ghost(Ghost::Imported, LINK)?.shown;
    assert_eq!(shown, format!("<p>{}</p>", LINK.replace(" target=\"_blank\"", "")));
    Ok(())
}

#[test]
fn ghost_imports_an_html_card_that_is_marked_as_one() -> Result<()> {
    for html in [&frame(), LINK, "<back-check region=\"gb\"></back-check>"] {
        let marked = format!("<!--kg-card-begin: html-->{html}<!--kg-card-end: html-->");
        assert!(ghost(Ghost::Imported, &marked)?.shown.contains(html), "{html}");
    }
    let marked = format!("<!--kg-card-begin: html-->{SCRIPT}<!--kg-card-end: html-->");
    // As the HTML is read and written again, an attribute without a value gets an empty one: the same to a browser.
    assert!(ghost(Ghost::Imported, &marked)?.shown.contains(&SCRIPT.replace("async ", "async=\"\" ")));
    Ok(())
}
