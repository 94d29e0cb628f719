//! Firefox under geckodriver.

use std::path::{Path, PathBuf};
use std::process::Command;

use anyhow::Result;
use serde_json::json;
use thirtyfour::common::capabilities::desiredcapabilities::Capabilities;

use super::{DOWNLOADS, Driver, Process, find};

pub(super) fn driver(profile: &Path) -> Result<Driver> {
    let mut command = Command::new(geckodriver());
    // By the second port it would speak another protocol; all sessions at a time would want the same one.
    command.args(["--port=0", "--websocket-port=0", "--profile-root"]).arg(profile);
    let (process, port) = Process::start_and_hear(&mut command, port_in)?;
    Ok(Driver { port, capabilities: capabilities(profile)?, _process: process, _screen: None })
}

/// The project's own, if it has one.
fn geckodriver() -> PathBuf {
    let own = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../.tools/bin/geckodriver");
    if own.is_file() { own } else { "geckodriver".into() }
}

fn capabilities(profile: &Path) -> Result<Capabilities> {
    let preferences = json!({
        // A folder that is named, not the person's own.
        "browser.download.folderList": 2,
        "browser.download.dir": profile.join(DOWNLOADS),
        // A list of what was saved would drop down, and take focus from the page.
        "browser.download.alwaysOpenPanel": false,
        // A dialog without a window is never answered, and the driver waits for it.
        "print.always_print_silent": true,
        "print_printer": "Mozilla Save to PDF",
        "print.printer_Mozilla_Save_to_PDF.print_to_file": true,
        "print.printer_Mozilla_Save_to_PDF.print_to_filename": profile.join(DOWNLOADS).join("printed.pdf"),
    });
    let mut options = json!({ "args": ["-headless"], "prefs": preferences });
    // Where it is called otherwise, the driver finds it by itself.
    if let Some(binary) = find(&["firefox-esr", "firefox"]) {
        options["binary"] = json!(binary);
    }
    let mut capabilities = Capabilities::new();
    capabilities.set("browserName", "firefox")?;
    capabilities.set("moz:firefoxOptions", options)?;
    Ok(capabilities)
}

/// The port at the end of "Listening on 127.0.0.1:33471".
fn port_in(line: &str) -> Option<u16> {
    let (_, address) = line.split_once("Listening on ")?;
    address.rsplit_once(':')?.1.parse().ok()
}

#[cfg(test)]
mod tests {
    use super::port_in;

    #[test]
    fn the_port_stands_at_the_end_of_the_greeting() {
        assert_eq!(port_in("1795272688390\tgeckodriver\tINFO\tListening on 127.0.0.1:33471"), Some(33471));
        assert_eq!(port_in("1795272688390\tgeckodriver\tINFO\tRunning"), None);
    }
}
