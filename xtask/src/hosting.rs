//! `hosting`: how to put `dist/` on a web server.
//!
//! Promises: what it says is `docs/hosting.md`, so that there is one text.

use anyhow::Result;

use crate::project;

/// Prints it.
pub(crate) fn run(_: &[String]) -> Result<()> {
    println!("{}", project::read("docs/hosting.md")?.trim_end());
    Ok(())
}

#[cfg(test)]
mod tests {
    use crate::project;

    #[test]
    fn it_tells_of_each_kind_of_server_and_of_the_cache_as_the_worker_calls_it() {
        let text = project::read("docs/hosting.md").expect("it stands there");
        for server in ["_headers", "nginx", "Apache", "nosniff", "HTTPS", "brotli"] {
            assert!(text.contains(server), "nothing on {server}");
        }
        let worker = project::read("src/pwa/sw.js").expect("it stands there");
        assert!(
            worker.contains("const CACHE = 'back-check ' + ROOT;")
                && text.contains("'back-check ' + registration.scope")
        );
    }
}
