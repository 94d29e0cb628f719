//! A folder, as a web server shows it.
//!
//! Promises: every file in it stands at its path, with the media type that a web server would give it.

use std::fs;
use std::path::Path;

use anyhow::{Context, Result, bail};

use crate::server::{Page, Pages};

/// The files of a folder and of the folders in it, each at its path from the root of a server: `/back-check/index.html` if
/// `at` is `/back-check`. One called `index.html` stands at the path of its folder too (`/back-check/`).
///
/// # Errors
/// If they cannot be read, or are of a type that nothing is known of.
pub fn pages(folder: &Path, at: &str) -> Result<Pages> {
    let mut all = Vec::new();
    for entry in fs::read_dir(folder).with_context(|| format!("there is no folder {}", folder.display()))? {
        let path = entry?.path();
        let name = path.file_name().unwrap_or_default().to_string_lossy().into_owned();
        if path.is_dir() {
            all.extend(pages(&path, &format!("{at}/{name}"))?);
            continue;
        }
        let page = Page::of(media_type(&name)?, fs::read(&path)?);
        if name == "index.html" {
            all.push((format!("{at}/"), page.clone()));
        }
        all.push((format!("{at}/{name}"), page));
    }
    Ok(all)
}

/// The media type that a web server gives a file of this name.
fn media_type(name: &str) -> Result<&'static str> {
    Ok(match name.rsplit('.').next().unwrap_or_default() {
        "html" => "text/html; charset=utf-8",
        "js" => "text/javascript; charset=utf-8",
        "css" => "text/css; charset=utf-8",
        "json" => "application/json",
        "webmanifest" => "application/manifest+json",
        "svg" => "image/svg+xml",
        "png" => "image/png",
        // What TypeScript reads is nothing that a browser shows.
        "ts" | "txt" => "text/plain; charset=utf-8",
        _ => bail!("which media type has {name}?"),
    })
}

#[cfg(test)]
mod tests {
    #[test]
    fn a_folder_is_served_with_the_folders_in_it() {
        let folder = tempfile::tempdir().expect("there is room");
        std::fs::create_dir(folder.path().join("publish")).expect("there is room");
        for name in ["back-check.js", "publish/index.html"] {
            std::fs::write(folder.path().join(name), name).expect("there is room");
        }
        let mut pages = super::pages(folder.path(), "/at").expect("it can be read");
        pages.sort_by(|(one, _), (other, _)| one.cmp(other));
        let paths: Vec<(&str, &str)> = pages.iter().map(|(path, page)| (path.as_str(), page.media_type)).collect();
        let html = "text/html; charset=utf-8";
        let script = "text/javascript; charset=utf-8";
        assert_eq!(paths, [("/at/back-check.js", script), ("/at/publish/", html), ("/at/publish/index.html", html)]);
    }
}
