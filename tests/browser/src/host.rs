//! A page of somebody else that holds the check.
//!
//! Promises: the publisher's pages and our files are of different origins and of different sites; the frame is entered as the
//! reader comes to it, wherever on the page it is, and whether it is in an element of ours or pasted as it is.

use anyhow::Result;
use serde_json::json;

use crate::browser::Browser;
use crate::document;
use crate::engine::Engine;
use crate::files;
use crate::person::{Person, Stand};
use crate::server::{Page, Pages, Server};

/// Notes in `heard` what the elements on a page announce. It stands at [`HEARS_AT`] of every publisher, for pages that must not
/// miss what comes early.
const HEARS: &str = "window.heard ??= ['ready', 'start', 'end'].reduce((heard, name) => {
        addEventListener('back-check:' + name, (event) => heard.push(event.type.split(':')[1]));
        return heard;
    }, []);";

/// Where a page finds the script that hears from its beginning what is announced.
pub const HEARS_AT: &str = "/hears.js";

/// Where our files stand on our server.
const FOLDER: &str = "/back-check";

/// The frame of the place (by number) where the check is on a page, once it is there. It may wait to be near.
const FRAME: &str = "const place = document.querySelectorAll('back-check, iframe[title=\"Back Check\"]')[arguments[0]];
    if (!place) return null;
    place.scrollIntoView({ block: 'nearest', behavior: 'instant' });
    return place.localName === 'iframe' ? place : place.shadowRoot?.querySelector('iframe');";

/// Two servers: ours, with the built files, and a publisher's.
#[derive(Debug)]
pub struct HostSite {
    ours: Server,
    publisher: Server,
}

impl HostSite {
    /// A publisher with pages. They are told the address of the folder with our files: `http://127.0.0.1:41234/back-check`.
    ///
    /// # Errors
    /// If nothing was built, or there are no ports.
    pub fn open(pages: impl FnOnce(&str) -> Pages) -> Result<Self> {
        Self::with(built()?, pages)
    }

    /// A publisher with one page, at `/`.
    ///
    /// # Errors
    /// As [`HostSite::open`].
    pub fn with_page(page: impl FnOnce(&str) -> Page) -> Result<Self> {
        Self::open(|ours| vec![("/".to_owned(), page(ours))])
    }

    /// As [`HostSite::open`], with other files on our server than the built ones, or the same with other heads.
    ///
    /// # Errors
    /// If there are no ports.
    pub fn with(ours: Pages, pages: impl FnOnce(&str) -> Pages) -> Result<Self> {
        let ours = Server::start(ours)?;
        let mut all = pages(&folder_on(&ours));
        all.push((HEARS_AT.to_owned(), Page::of("text/javascript; charset=utf-8", HEARS)));
        Ok(HostSite { ours, publisher: Server::start(all)? })
    }

    /// Our server.
    #[must_use]
    pub const fn ours(&self) -> &Server {
        &self.ours
    }

    /// The publisher's.
    #[must_use]
    pub const fn publisher(&self) -> &Server {
        &self.publisher
    }

    /// The address of the folder with our files, without a slash at its end.
    #[must_use]
    pub fn folder(&self) -> String {
        folder_on(&self.ours)
    }

    /// The address of one of the publisher's pages.
    #[must_use]
    pub fn address(&self, path: &str) -> String {
        // By its name it is another site than by its number, and not only another origin.
        format!("{}{path}", self.publisher.origin().replacen("127.0.0.1", "localhost", 1))
    }
}

/// The built files, at the paths where [`HostSite`] has them.
///
/// # Errors
/// If nothing was built.
pub fn built() -> Result<Pages> {
    files::pages(&document::folder(), FOLDER)
}

/// A publisher's page with something in its body.
#[must_use]
pub fn blog(body: &str) -> Page {
    Page::html(format!(
        "<!doctype html><html lang=en><meta charset=utf-8><meta name=viewport content=\"width=device-width\">\
         <title>A blog</title><link rel=icon href=\"data:,\"><script src=\"{HEARS_AT}\"></script><body>{body}"
    ))
}

/// The check as a frame that is pasted as it is. `settings` is what follows the address, as in `#region=gb`.
#[must_use]
pub fn plain_frame(ours: &str, settings: &str) -> String {
    format!(
        "<div><iframe src=\"{ours}/index.html{settings}\" title=\"Back Check\" width=\"100%\" height=\"720\" \
         sandbox=\"allow-scripts allow-modals allow-downloads allow-popups allow-popups-to-escape-sandbox\" \
         allow=\"screen-wake-lock *\" referrerpolicy=\"no-referrer\" \
         style=\"display:block;width:100%!important;height:720px!important;border:0\"></iframe></div>"
    )
}

impl Person<HostSite> {
    /// A reader of the publisher's pages who has not opened any yet.
    ///
    /// # Errors
    /// If the browser does not start.
    pub async fn reading(engine: Engine, site: HostSite) -> Result<Self> {
        Ok(Person::with(Browser::start_in(engine).await?, site))
    }

    /// Opens one of the publisher's pages.
    ///
    /// # Errors
    /// If the browser refuses.
    pub async fn visit(&self, path: &str) -> Result<()> {
        self.browser.go(&self.site.address(path)).await?;
        self.browser.run(HEARS, vec![]).await
    }

    /// Comes to the check on the page, and goes into its frame, where the program is ready.
    ///
    /// # Errors
    /// If there is no frame, or no program in it.
    pub async fn enter(&self) -> Result<Stand> {
        self.enter_place(0).await
    }

    /// As [`Person::enter`], where the check is in several places: counted from 0, in the order of the page.
    ///
    /// # Errors
    /// If there is no frame, or no program in it.
    pub async fn enter_place(&self, place: usize) -> Result<Stand> {
        self.browser.leave().await?;
        self.browser.enter(FRAME, vec![json!(place)]).await?;
        self.ready().await
    }

    /// What the elements on the page have announced so far: `ready`, `start`, `end`. To be asked outside of the frame.
    ///
    /// # Errors
    /// If the page cannot be read.
    pub async fn heard(&self) -> Result<Vec<String>> {
        self.browser.run("return heard", vec![]).await
    }

    /// Waits until an element has announced something. To be asked outside of the frame.
    ///
    /// # Errors
    /// If it never does.
    pub async fn hears(&self, name: &str) -> Result<()> {
        let what = format!("`{name}` is announced");
        self.browser.until::<bool>(&what, "return heard.includes(arguments[0])", vec![json!(name)]).await.map(drop)
    }
}

fn folder_on(server: &Server) -> String {
    format!("{}{FOLDER}", server.origin())
}
