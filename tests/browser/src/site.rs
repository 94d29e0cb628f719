//! The doors to the document: visited, framed by a page of another origin, opened as a file.
//!
//! Promises: the page that frames it has another origin than the document, and the sandbox lets it run scripts and no more.

use std::fs;

use anyhow::{Context, Result};
use tempfile::TempDir;

use crate::document::Document;
use crate::published;
use crate::server::{Page, Server};

/// A way to the document.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Door {
    /// Its address is opened.
    Visit,
    /// A page of another origin frames it.
    Frame,
    /// The file is opened.
    File,
}

impl Door {
    /// All doors.
    pub const ALL: [Door; 3] = [Door::Visit, Door::Frame, Door::File];
}

/// The servers and the file that stand behind the doors.
#[derive(Debug)]
pub struct Site {
    document: Server,
    host: Server,
    carried: TempDir,
}

impl Site {
    /// A site for a document.
    ///
    /// # Errors
    /// If servers or file cannot be made.
    pub fn open(document: &Document) -> Result<Self> {
        Self::with_page(document, Page::html(document.text()))
    }

    /// A site whose server sends everything before the program, and the rest only when it is told to.
    ///
    /// # Errors
    /// If servers or file cannot be made.
    pub fn held_before_program(document: &Document) -> Result<Self> {
        let held_at = Some(document.bytes_before_program()?);
        Self::with_page(document, Page { held_at, ..Page::html(document.text()) })
    }

    fn with_page(document: &Document, page: Page) -> Result<Self> {
        let mut pages = published::around(document)?;
        pages.push(("/".to_owned(), page));
        let server = Server::start(pages)?;
        let frame = format!(
            "<!doctype html><html lang=en><title>A blog</title><link rel=icon href=\"data:,\"><h1>My back</h1>\
             <iframe sandbox=\"allow-scripts\" title=\"Back Check\" width=\"360\" height=\"700\" src=\"{}/\"></iframe>",
            server.origin()
        );
        let host = Server::start([("/".to_owned(), Page::html(frame))])?;
        let carried = tempfile::tempdir().context("no folder for the file")?;
        fs::write(carried.path().join("back-check.html"), document.text())?;
        Ok(Site { document: server, host, carried })
    }

    /// The address of a door. What follows the address (`?region=gb`) has no meaning for a frame.
    #[must_use]
    pub fn address(&self, door: Door, suffix: &str) -> String {
        match door {
            Door::Visit => format!("{}/{suffix}", self.document.origin()),
            Door::Frame => format!("{}/", self.host.origin()),
            Door::File => format!("file://{}/back-check.html{suffix}", self.carried.path().display()),
        }
    }

    /// The server of the document.
    #[must_use]
    pub const fn server(&self) -> &Server {
        &self.document
    }
}
