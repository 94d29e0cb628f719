//! Widely used themes of blogs, each with an article as its own engine renders it.
//!
//! Promises: templates, styles and scripts are the themes' own. `cargo xtask test` fetches them into `.tools/hosts/`.

use std::fs;
use std::path::{Path, PathBuf};

use anyhow::{Context, Result};

use super::Pasted;
use super::programs::{self, fetched};
use crate::server::{Page, Pages};

/// What WordPress takes for the address of its site.
const SITE: &str = "http://blog.invalid";

/// A theme of templates in PHP, with a bar of widgets at its foot.
pub(super) fn twenty_twenty_one(pasted: Pasted<'_>) -> Result<Pages> {
    wordpress(pasted, &["twentytwentyone"])
}

/// The same as in a language that is written from the right.
pub(super) fn twenty_twenty_one_rtl(pasted: Pasted<'_>) -> Result<Pages> {
    wordpress(pasted, &["twentytwentyone", "ar"])
}

/// A theme of blocks, whose styles WordPress makes from its settings.
pub(super) fn twenty_twenty_three(pasted: Pasted<'_>) -> Result<Pages> {
    wordpress(pasted, &["twentytwentythree"])
}

fn wordpress(pasted: Pasted<'_>, arguments: &[&str]) -> Result<Pages> {
    let html = programs::wordpress("hosts/wordpress/page.php", arguments, pasted.html)?;
    // Addresses as text of a script have their slashes escaped.
    let html = html.replace(SITE, "").replace(&SITE.replace('/', "\\/"), "");
    let root = fetched("wordpress")?;
    let plain = html.replace("\\/", "/");
    let mut pages = vec![icon()];
    for start in ["/wp-content/", "/wp-includes/"] {
        for (at, _) in plain.match_indices(start) {
            let path = plain[at..].split(['"', '\'', '?', ')', '<', ' ']).next().unwrap_or_default();
            let file = root.join(path.trim_start_matches('/'));
            // The page names folders too, and what it would only need for another browser.
            if file.is_file() && pages.iter().all(|(at, _)| at != path) {
                pages.push((path.to_owned(), read(&file)?));
            }
        }
    }
    pages.push(("/".to_owned(), Page::html(html)));
    Ok(pages)
}

/// Ghost's own theme of many years.
pub(super) fn casper(pasted: Pasted<'_>) -> Result<Pages> {
    let html = programs::ghost("hosts/ghost/page.js", &[], pasted.html)?;
    let theme = fetched("ghost/casper")?;
    let mut pages = vec![icon(), ("/".to_owned(), Page::html(html))];
    for folder in ["built", "images"] {
        for file in files(&theme.join("assets").join(folder))? {
            let name = file.file_name().unwrap_or_default().to_string_lossy();
            pages.push((format!("/assets/{folder}/{name}"), read(&file)?));
        }
    }
    // Ghost makes one sheet of those of its cards.
    let mut cards = Vec::new();
    for file in files(&fetched("ghost/cards/css")?)? {
        cards.extend(fs::read(file)?);
    }
    pages.push(("/public/cards.min.css".to_owned(), Page::of("text/css; charset=utf-8", cards)));
    Ok(pages)
}

/// Browsers ask for it unasked.
fn icon() -> (String, Page) {
    ("/favicon.ico".to_owned(), Page::of("image/svg+xml", "<svg xmlns=\"http://www.w3.org/2000/svg\"/>"))
}

/// The files of a folder, in the order of their names.
fn files(folder: &Path) -> Result<Vec<PathBuf>> {
    let entries = fs::read_dir(folder).with_context(|| format!("cannot read {}", folder.display()))?;
    let mut files = entries.map(|entry| Ok(entry?.path())).collect::<Result<Vec<_>>>()?;
    files.retain(|path| path.is_file());
    files.sort();
    Ok(files)
}

fn read(file: &Path) -> Result<Page> {
    let media_type = match file.extension().and_then(|it| it.to_str()).unwrap_or_default() {
        "css" => "text/css; charset=utf-8",
        "js" => "text/javascript; charset=utf-8",
        "svg" => "image/svg+xml",
        "png" => "image/png",
        "gif" => "image/gif",
        "woff2" => "font/woff2",
        "ttf" => "font/ttf",
        _ => "application/octet-stream",
    };
    Ok(Page::of(media_type, fs::read(file).with_context(|| format!("cannot read {}", file.display()))?))
}
