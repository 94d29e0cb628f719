//! Looks for what a page leaves behind or asks for.
//!
//! Promises: everything that a page can keep in this browser is looked at; a request counts even if nothing answered it. The document
//! itself, which its worker keeps for when there is no network, is no trace of a person: `offline.rs` looks into that cache.

use anyhow::Result;

use crate::browser::Browser;

/// What the page has kept in the browser beside itself, one a line.
///
/// # Errors
/// If the page cannot be read.
pub async fn kept(browser: &Browser) -> Result<Vec<String>> {
    let script = "
        const found = [];
        for (const store of ['localStorage', 'sessionStorage']) {
            for (const key of Object.keys(window[store])) found.push(`${store}: ${key}`);
        }
        if (document.cookie) found.push(`cookie: ${document.cookie}`);
        for (const base of await indexedDB.databases()) found.push(`indexedDB: ${base.name}`);
        const copy = `back-check ${location.origin}/`;
        for (const name of await caches.keys()) if (name !== copy) found.push(`cache: ${name}`);
        return found;";
    browser.run_async(script, vec![]).await
}

/// Waits until the worker of the visited page is at work: then all that it asks for was asked for.
///
/// # Errors
/// If there is none.
pub async fn worker_is_there(browser: &Browser) -> Result<()> {
    browser.run_async::<Option<()>>("await navigator.serviceWorker.ready", vec![]).await.map(drop)
}

/// What the page's policy has refused since the page was opened, one a line: the rule, and what broke it.
///
/// # Errors
/// If the page cannot be read.
pub async fn refused(browser: &Browser) -> Result<Vec<String>> {
    let script = "
        const observer = new ReportingObserver(() => {}, { types: ['csp-violation'], buffered: true });
        observer.observe();
        return observer.takeRecords().map(({ body }) => `${body.effectiveDirective}: ${body.blockedURL}`);";
    browser.run(script, vec![]).await
}

/// The addresses of everything the page has asked for beside itself, and beside the manifest of a visited page.
///
/// # Errors
/// If the page cannot be read.
pub async fn asked_for(browser: &Browser) -> Result<Vec<String>> {
    let script = "const manifest = document.querySelector('link[rel=manifest]')?.href;
        return performance.getEntriesByType('resource').map(({ name }) => name).filter((name) => name !== manifest);";
    browser.run(script, vec![]).await
}
