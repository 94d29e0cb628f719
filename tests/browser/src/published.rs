//! The whole folder on a server, as it is published, in one version after another; and what a visit leaves in the browser.
//!
//! Promises: the worker that is served with a document knows that document's hash, unless a test says otherwise. What is waited for
//! is what a worker has done, never a time.

use std::fs;
use std::time::{Duration, Instant};

use anyhow::{Context, Result, bail};
use serde::de::DeserializeOwned;
use serde_json::Value;

use crate::browser::Browser;
use crate::document::{self, Document};
use crate::engine::Engine;
use crate::files;
use crate::person::{Person, Stand};
use crate::server::{Page, Pages, Server};

const PATIENCE: Duration = Duration::from_secs(30);
const PAUSE: Duration = Duration::from_millis(20);

/// Where the worker stands, from the root of the folder.
pub const WORKER: &str = "/sw.js";

/// What stands beside a document: the worker that knows it, the manifest, the pictures, and all else that is published.
///
/// # Errors
/// If nothing was built.
pub fn around(document: &Document) -> Result<Pages> {
    let mut pages = files::pages(&document::folder(), "")?;
    pages.retain(|(path, _)| path != "/" && path != "/index.html" && path != WORKER);
    pages.push((WORKER.to_owned(), worker(document)?));
    Ok(pages)
}

/// Whether a path is one that a browser asks for when the document is visited: its worker, its manifest, and what some ask for anywhere.
#[must_use]
pub fn is_of_an_app(path: &str) -> bool {
    [WORKER, "/manifest.webmanifest", "/favicon.ico"].contains(&path)
}

/// The worker, as it is built for a document.
fn worker(document: &Document) -> Result<Page> {
    let path = document::folder().join("sw.js");
    let text = fs::read_to_string(&path).with_context(|| format!("there is no {}", path.display()))?;
    let built = Document::built()?.hash();
    anyhow::ensure!(text.contains(&built), "{} does not know the document beside it", path.display());
    Ok(Page::of("text/javascript; charset=utf-8", text.replace(&built, &document.hash())))
}

/// A server with the whole folder, and a version of the document in it.
#[derive(Debug)]
pub struct Published(Server);

impl Published {
    /// Publishes a document, with all that belongs to it.
    ///
    /// # Errors
    /// If nothing was built, or there is no port.
    pub fn open(document: &Document) -> Result<Self> {
        let site = Published(Server::start(around(document)?)?);
        site.publish(document)?;
        Ok(site)
    }

    /// Publishes a document, and the worker that knows it.
    ///
    /// # Errors
    /// If nothing was built.
    pub fn publish(&self, document: &Document) -> Result<()> {
        self.send(document.text());
        self.0.put([(WORKER.to_owned(), worker(document)?)]);
        Ok(())
    }

    /// Publishes a document, and one in the folder of another language beside it.
    ///
    /// # Errors
    /// If nothing was built.
    pub fn publish_both(&self, document: &Document, folder: &str, other: &Document) -> Result<()> {
        self.publish(document)?;
        let both = format!("\"{}\"],[\"{folder}/\",\"{}\"]", document.hash(), other.hash());
        let worker = String::from_utf8(worker(document)?.body)?.replace(&format!("\"{}\"]", document.hash()), &both);
        self.send_worker(&worker);
        let paths = ["", "index.html"].map(|name| format!("/{folder}/{name}"));
        self.0.put(paths.map(|path| (path, Page::html(other.text()))));
        Ok(())
    }

    /// Sends this in the place of the document, which the worker does not know.
    pub fn send(&self, text: &str) {
        self.0.put(["/", "/index.html"].map(|path| (path.to_owned(), Page::html(text))));
    }

    /// Sends this as the worker.
    pub fn send_worker(&self, text: &str) {
        self.0.put([(WORKER.to_owned(), Page::of("text/javascript; charset=utf-8", text))]);
    }

    /// The server.
    #[must_use]
    pub const fn server(&self) -> &Server {
        &self.0
    }

    /// The address of the document, with what follows it.
    #[must_use]
    pub fn address(&self, suffix: &str) -> String {
        format!("{}/{suffix}", self.0.origin())
    }
}

impl Person<Published> {
    /// A person who has visited the document for the first time, and stayed until its worker was there.
    ///
    /// # Errors
    /// If program or worker do not start.
    pub async fn visiting(engine: Engine, document: &Document) -> Result<Self> {
        let person = Person::with(Browser::start_in(engine).await?, Published::open(document)?);
        person.start("").await?;
        person.kept_for_later().await?;
        Ok(person)
    }

    /// Opens the document anew, and waits until the program is ready.
    ///
    /// # Errors
    /// If it does not start.
    pub async fn start(&self, suffix: &str) -> Result<Stand> {
        self.browser.go(&self.site.address(suffix)).await?;
        self.ready().await
    }

    /// Loads the page anew, and waits until the program is ready.
    ///
    /// # Errors
    /// If it does not start.
    pub async fn reload(&self) -> Result<Stand> {
        self.browser.run::<()>("window.old = true; setTimeout(() => location.reload())", vec![]).await?;
        self.browser.until::<bool>("it is loaded anew", "return !window.old", vec![]).await?;
        self.ready().await
    }

    /// Waits until the worker has heard that the program started, as the note says that it keeps.
    ///
    /// # Errors
    /// If it does not hear it.
    pub async fn kept_for_later(&self) -> Result<()> {
        self.until("the copy is known to have started", &format!("return (await ({NOTE})()).good")).await.map(drop)
    }

    /// Waits until an asynchronous script returns something true in whatever page there is.
    ///
    /// # Errors
    /// If it does not; `what` says what was waited for.
    pub async fn until(&self, what: &str, script: &str) -> Result<Value> {
        let start = Instant::now();
        loop {
            // While a page is being replaced there is nothing to ask: not yet.
            let seen: Result<Value> = self.browser.run_async(script, vec![]).await;
            match seen {
                Ok(value) if !matches!(value, Value::Null | Value::Bool(false)) => return Ok(value),
                _ if start.elapsed() > PATIENCE => bail!("waited in vain: {what}. Last seen: {seen:?}"),
                _ => tokio::time::sleep(PAUSE).await,
            }
        }
    }

    /// Asks the worker's registration something: `it` is the registration.
    ///
    /// # Errors
    /// If there is none.
    pub async fn registration<T: DeserializeOwned>(&self, script: &str) -> Result<T> {
        let script = format!("const it = await navigator.serviceWorker.getRegistration(); {script}");
        self.browser.run_async(&script, vec![]).await
    }

    /// Looks for a newer copy, and waits until one waits.
    ///
    /// # Errors
    /// If none comes.
    pub async fn newer_waits(&self) -> Result<()> {
        self.registration::<()>("await it.update()").await?;
        self.browser.until::<bool>("a newer copy waits", "return pwa.waits()", vec![]).await.map(drop)
    }

    /// The version that the document says it is of.
    ///
    /// # Errors
    /// If it does not say.
    pub async fn version(&self) -> Result<String> {
        let script = "return document.querySelector('meta[name=version]')?.content.split(',')[0]";
        self.browser.run(script, vec![]).await
    }

    /// What is kept in caches: the path of each entry, with its query.
    ///
    /// # Errors
    /// If they cannot be read.
    pub async fn entries(&self) -> Result<Vec<String>> {
        let script = "const all = [];
            for (const name of await caches.keys()) {
                for (const { url } of await (await caches.open(name)).keys()) all.push(url.slice(location.origin.length));
            }
            return all.sort();";
        self.browser.run_async(script, vec![]).await
    }
}

/// A function that reads the note on the document at the root.
pub const NOTE: &str = "async () => (await caches.match(location.origin + '/?note'))?.json() ?? {}";
