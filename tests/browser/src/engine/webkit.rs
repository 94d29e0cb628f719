//! WebKit of GTK: its small browser under WebKitWebDriver, on a screen in memory.

use std::fs;
use std::io::{Read, Write};
use std::net::{TcpListener, TcpStream};
use std::path::{Path, PathBuf};
use std::process::Command;
use std::thread;
use std::time::{Duration, Instant};

use anyhow::{Context, Result, bail};
use serde_json::json;
use thirtyfour::common::capabilities::desiredcapabilities::Capabilities;

use super::{DOWNLOADS, Driver, Process, SCREEN};

/// How long the driver may take to listen.
const PATIENCE: Duration = Duration::from_secs(15);
const PAUSE: Duration = Duration::from_millis(10);

/// How often another port is tried: one that was free may be somebody else's a moment later.
const TRIES: usize = 5;

/// Where systems put it, beside its version.
const HOMES: [&str; 4] = ["/usr/lib", "/usr/lib64", "/usr/libexec", "/usr/local/libexec"];

pub(super) fn driver(profile: &Path) -> Result<Driver> {
    let mut screen = Command::new("Xvfb");
    screen
        .args(["-displayfd", "1", "-nolisten", "tcp", "-noreset", "-screen", "0"])
        .arg(format!("{SCREEN}x{SCREEN}x24"));
    let (screen, number) = Process::start_and_hear(&mut screen, |line| line.trim().parse::<u32>().ok())?;
    let browser = browser().context(
        "there is no MiniBrowser of WebKit for GTK on this system; `cargo xtask test` installs it where it can",
    )?;
    fs::write(profile.join("user-dirs.dirs"), format!("XDG_DOWNLOAD_DIR=\"$HOME/{DOWNLOADS}\"\n"))?;
    for _ in 0..TRIES {
        let port = TcpListener::bind("127.0.0.1:0").context("no free port on loopback")?.local_addr()?.port();
        let mut command = Command::new("WebKitWebDriver");
        command.arg(format!("--port={port}")).env("DISPLAY", format!(":{number}"));
        // Not on the screen of who runs the tests, nor anything from their home.
        command.env_remove("WAYLAND_DISPLAY").env("GDK_BACKEND", "x11").env("NO_AT_BRIDGE", "1").env("HOME", profile);
        for folder in ["XDG_DATA_HOME", "XDG_CACHE_HOME", "XDG_CONFIG_HOME"] {
            command.env(folder, profile);
        }
        let mut process = Process::start(&mut command)?;
        if listens(&mut process, port) {
            let capabilities = capabilities(&browser)?;
            return Ok(Driver { port, capabilities, _process: process, _screen: Some(screen) });
        }
    }
    bail!("WebKitWebDriver does not run")
}

fn capabilities(browser: &Path) -> Result<Capabilities> {
    let mut capabilities = Capabilities::new();
    capabilities.set("webkitgtk:browserOptions", json!({ "binary": browser, "args": ["--automation"] }))?;
    Ok(capabilities)
}

/// The small browser of the newest version that speaks to this driver, as in `/usr/lib/*/webkit2gtk-4.1/MiniBrowser`.
fn browser() -> Option<PathBuf> {
    let inside = |folder: &PathBuf| fs::read_dir(folder).into_iter().flatten().flatten().map(|it| it.path());
    let homes: Vec<PathBuf> = HOMES.iter().map(PathBuf::from).collect();
    let further: Vec<PathBuf> = homes.iter().flat_map(inside).filter(|it| it.is_dir()).collect();
    let is_webkit = |it: &PathBuf| {
        let name = it.file_name().unwrap_or_default().to_string_lossy();
        name.starts_with("webkit2gtk-4.") || name.starts_with("webkitgtk-6.")
    };
    let deeper: Vec<PathBuf> = further.iter().flat_map(inside).collect();
    let all = further.iter().chain(&deeper).filter(|it| is_webkit(it)).map(|it| it.join("MiniBrowser"));
    all.filter(|it| it.is_file()).max()
}

/// Waits until it answers. It does not say itself that it does, nor on which port it is when it may choose.
fn listens(process: &mut Process, port: u16) -> bool {
    let start = Instant::now();
    while process.runs() && start.elapsed() < PATIENCE {
        if is_ready(port).unwrap_or(false) {
            // It may be another's that took the port in the meantime; then ours has ended.
            return process.runs();
        }
        thread::sleep(PAUSE);
    }
    false
}

fn is_ready(port: u16) -> std::io::Result<bool> {
    let mut stream = TcpStream::connect(("127.0.0.1", port))?;
    stream.set_read_timeout(Some(PATIENCE))?;
    stream.write_all(b"GET /status HTTP/1.1\r\nHost: 127.0.0.1\r\nConnection: close\r\n\r\n")?;
    let mut answer = String::new();
    stream.read_to_string(&mut answer)?;
    Ok(answer.contains("\"ready\":true"))
}
