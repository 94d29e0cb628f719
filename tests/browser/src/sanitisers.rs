//! What publishing systems leave of what someone pastes into a post.
//!
//! Promises: the systems' own code decides, run as they run it when a post is saved and when it is shown.

use anyhow::Result;
use serde::Deserialize;

use crate::hosts::programs;

/// What became of a post.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
pub struct Kept {
    /// What the system stores.
    pub stored: String,
    /// What it shows to readers.
    pub shown: String,
}

/// The ways into Ghost.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Ghost {
    /// Someone puts an HTML card into a post, in the editor.
    Card,
    /// A program hands the post over as HTML: the Admin API with `?source=html`.
    Imported,
}

/// What WordPress keeps of a post that someone with this role saves: `administrator`, `editor`, `author`, `contributor`.
///
/// # Errors
/// If WordPress or PHP is not installed.
pub fn wordpress(role: &str, post: &str) -> Result<Kept> {
    Ok(serde_json::from_str(&programs::wordpress("sanitisers/wordpress.php", &[role], post)?)?)
}

/// What Ghost keeps of HTML that comes in one of its ways.
///
/// # Errors
/// If Ghost's packages or Node.js are not installed.
pub fn ghost(way: Ghost, html: &str) -> Result<Kept> {
    let way = match way {
        Ghost::Card => "card",
        Ghost::Imported => "imported",
    };
    Ok(serde_json::from_str(&programs::ghost("sanitisers/ghost.js", &[way], html)?)?)
}
