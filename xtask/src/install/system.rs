//! Programs of the system: the browser, its driver, and npm.

use anyhow::{Result, bail};

use crate::run::{self, program};

/// A program the browser tests need: the names it may have, and Debian's package of it.
struct Needed {
    names: &'static [&'static str],
    package: &'static str,
}

const BROWSERS: &[Needed] = &[
    Needed { names: &["chromium", "chromium-browser", "google-chrome"], package: "chromium" },
    Needed { names: &["chromedriver"], package: "chromium-driver" },
    Needed { names: &["node", "nodejs"], package: "nodejs" },
    Needed { names: &["npm"], package: "npm" },
];

/// The browser, its driver and npm.
pub(super) fn browsers() -> Result<()> {
    let missing = missing(BROWSERS, |name| run::find(name).is_some());
    if missing.is_empty() {
        return Ok(());
    }
    let list = missing.join(" ");
    if run::find("apt-get").is_none() {
        bail!(
            "The browser tests need programs that are not on the PATH. Debian calls their packages: {list}. \
             Install Chromium (or Chrome) with the chromedriver of the same version, and Node.js with npm, then try again."
        );
    }
    apt("Ask Debian for its list of packages", &["update"])?;
    let mut arguments = vec!["install", "--yes", "--no-install-recommends"];
    arguments.extend(&missing);
    apt(&format!("Install {list}"), &arguments)
}

fn missing(needed: &[Needed], is_there: impl Fn(&str) -> bool) -> Vec<&'static str> {
    needed.iter().filter(|one| !one.names.iter().any(|name| is_there(name))).map(|one| one.package).collect()
}

fn apt(what: &str, arguments: &[&str]) -> Result<()> {
    let is_root = run::output(&mut program("id", &["-u"])).is_ok_and(|id| id == "0");
    let mut command = if is_root { program("apt-get", arguments) } else { program("sudo", &["apt-get"]) };
    if !is_root {
        command.args(arguments);
    }
    command.env("DEBIAN_FRONTEND", "noninteractive");
    run::run(what, &mut command, "Run it by hand as one who may install packages, then try again.")
}

#[cfg(test)]
mod tests {
    use super::{BROWSERS, missing};

    #[test]
    fn one_name_of_several_is_enough() {
        let there = ["google-chrome", "chromedriver", "node", "npm"];
        assert!(missing(BROWSERS, |name| there.contains(&name)).is_empty());
        assert_eq!(missing(BROWSERS, |name| name != "npm"), ["npm"]);
    }
}
