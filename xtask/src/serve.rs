//! `serve`: builds, then serves `dist/` on this machine alone.
//!
//! Promises: listens on loopback only; gives nothing from outside `dist/`.

use std::fs;
use std::path::{Component, Path, PathBuf};

use anyhow::{Context, Result, anyhow, bail};
use tiny_http::{Header, Request, Response, Server};

use crate::{build, project};

const FIRST_PORT: u16 = 8080;
const TRIED_PORTS: u16 = 50;

/// Builds, then serves until it is ended.
pub(crate) fn run(arguments: &[String]) -> Result<()> {
    let wish = port(arguments)?;
    println!("A first run on a bare machine may take ten minutes: Trunk compiles.");
    build::run(&[])?;
    let (server, port) = listen(wish)?;
    println!("\nBack Check is at http://127.0.0.1:{port}/ (Ctrl-C ends it)");
    let dist = project::dist();
    for request in server.incoming_requests() {
        // One who closed the page early is no failure of the server.
        let _ = answer(&dist, request);
    }
    Ok(())
}

fn port(arguments: &[String]) -> Result<Option<u16>> {
    match arguments {
        [] => Ok(None),
        [flag, number] if flag == "--port" => {
            number.parse().map(Some).map_err(|_| anyhow!("`{number}` is no port: give a number up to 65535"))
        }
        _ => bail!("usage: cargo xtask serve [--port N]"),
    }
}

fn listen(wish: Option<u16>) -> Result<(Server, u16)> {
    let ports = match wish {
        Some(port) => port..=port,
        None => FIRST_PORT..=FIRST_PORT + TRIED_PORTS,
    };
    let server = ports.clone().find_map(|port| Some((Server::http(("127.0.0.1", port)).ok()?, port)));
    server.with_context(|| {
        format!("cannot listen on port {} to {}: another program has it; try `--port N`", ports.start(), ports.end())
    })
}

fn answer(dist: &Path, request: Request) -> std::io::Result<()> {
    let path = request.url().split(['?', '#']).next().unwrap_or_default();
    let Some(file) = file(dist, path) else {
        return request.respond(Response::from_string("Not found").with_status_code(404));
    };
    if file.is_dir() {
        // Without the last slash, the page would look for its neighbours in the wrong folder.
        let mut elsewhere = Response::empty(301);
        header("Location", &format!("{path}/")).into_iter().for_each(|there| elsewhere.add_header(there));
        return request.respond(elsewhere);
    }
    let mut response = Response::from_data(fs::read(&file)?);
    let headers = [("Content-Type", kind(&file)), ("Cache-Control", "no-cache"), ("X-Content-Type-Options", "nosniff")];
    headers.iter().filter_map(|(name, value)| header(name, value)).for_each(|header| response.add_header(header));
    request.respond(response)
}

/// The file that a path asks for: `None` if there is none, a folder if the path lacks its last slash.
fn file(dist: &Path, path: &str) -> Option<PathBuf> {
    let inside = Path::new(path.strip_prefix('/')?);
    if !inside.components().all(|part| matches!(part, Component::Normal(_))) {
        return None;
    }
    let mut file = dist.join(inside);
    if path.ends_with('/') {
        file.push("index.html");
    }
    file.exists().then_some(file)
}

/// The media type of a file.
fn kind(file: &Path) -> &'static str {
    match file.extension().and_then(|extension| extension.to_str()) {
        Some("html") => "text/html; charset=utf-8",
        Some("js") => "text/javascript; charset=utf-8",
        Some("webmanifest") => "application/manifest+json",
        Some("json") => "application/json",
        Some("svg") => "image/svg+xml",
        Some("png") => "image/png",
        Some("css") => "text/css; charset=utf-8",
        _ => "application/octet-stream",
    }
}

fn header(name: &str, value: &str) -> Option<Header> {
    Header::from_bytes(name, value).ok()
}

#[cfg(test)]
mod tests {
    use std::path::Path;

    use super::{file, kind, port};

    #[test]
    fn nothing_from_outside_is_given() {
        let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("src");
        assert!(file(&folder, "/main.rs").is_some());
        for outside in ["/../Cargo.toml", "//etc/passwd", "/pack/../../Cargo.toml", "main.rs", "/none.rs"] {
            assert!(file(&folder, outside).is_none(), "{outside}");
        }
    }

    #[test]
    fn a_folder_without_its_slash_is_seen() {
        let folder = Path::new(env!("CARGO_MANIFEST_DIR"));
        assert!(file(folder, "/src").is_some_and(|path| path.is_dir()));
        assert!(file(folder, "/src/").is_none(), "there is no index.html");
    }

    #[test]
    fn pages_say_their_encoding() {
        assert_eq!(kind(Path::new("index.html")), "text/html; charset=utf-8");
    }

    #[test]
    fn worker_and_manifest_are_of_the_types_that_browsers_want() {
        assert_eq!(kind(Path::new("sw.js")), "text/javascript; charset=utf-8");
        assert_eq!(kind(Path::new("manifest.webmanifest")), "application/manifest+json");
    }

    #[test]
    fn a_port_is_a_number() {
        let words = |text: &str| text.split_whitespace().map(str::to_owned).collect::<Vec<_>>();
        assert_eq!(port(&words("--port 9000")).expect("a port"), Some(9000));
        assert_eq!(port(&[]).expect("none"), None);
        assert!(port(&words("--port many")).is_err());
        assert!(port(&words("9000")).is_err());
    }
}
