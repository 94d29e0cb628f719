//! Looks for what a page leaves behind or asks for.
//!
//! Promises: everything that a page can keep in this browser is looked at; a request counts even if nothing answered it.

use anyhow::Result;

use crate::browser::Browser;

/// What the page has kept in the browser, one a line.
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
        for (const name of await caches.keys()) found.push(`cache: ${name}`);
        return found;";
    browser.run_async(script, vec![]).await
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

/// The addresses of everything the page has asked for beside itself.
///
/// # Errors
/// If the page cannot be read.
pub async fn asked_for(browser: &Browser) -> Result<Vec<String>> {
    browser.run("return performance.getEntriesByType('resource').map((entry) => entry.name)", vec![]).await
}
