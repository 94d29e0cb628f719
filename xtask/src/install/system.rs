//! Programs of the system: the browsers, what drives them, and what the pages of the tests are made with.

use anyhow::{Result, bail};

use crate::run::{self, program};

/// A program that something needs: the names it may have, Debian's package of it, and what it is called elsewhere.
struct Needed {
    names: &'static [&'static str],
    package: &'static str,
    is: &'static str,
}

const CHROMIUM: &[Needed] = &[
    Needed { names: &["chromium", "chromium-browser", "google-chrome"], package: "chromium", is: "Chromium or Chrome" },
    Needed { names: &["chromedriver"], package: "chromium-driver", is: "the chromedriver of the same version" },
    Needed { names: &["node", "nodejs"], package: "nodejs", is: "Node.js" },
    Needed { names: &["npm"], package: "npm", is: "npm" },
];

const OTHERS: &[Needed] = &[
    Needed { names: &["firefox-esr", "firefox"], package: "firefox-esr", is: "Firefox" },
    Needed {
        names: &["WebKitWebDriver"],
        package: "webkit2gtk-driver",
        is: "WebKit for GTK with its MiniBrowser and WebKitWebDriver",
    },
    Needed { names: &["Xvfb"], package: "xvfb", is: "Xvfb, a screen in memory" },
    Needed { names: &["php"], package: "php-cli", is: "PHP for the command line" },
];

/// Chromium, its driver and npm.
pub(super) fn chromium() -> Result<()> {
    packages(missing(CHROMIUM, is_there))
}

/// All browsers with their drivers, and what the tests use besides.
pub(super) fn browsers() -> Result<()> {
    packages([missing(CHROMIUM, is_there), missing(OTHERS, is_there)].concat())
}

fn is_there(name: &str) -> bool {
    run::find(name).is_some()
}

fn packages(missing: Vec<&Needed>) -> Result<()> {
    if missing.is_empty() {
        return Ok(());
    }
    if run::find("apt-get").is_none() {
        bail!("{}", sentence(&missing));
    }
    let packages: Vec<&str> = missing.iter().map(|one| one.package).collect();
    apt("Ask Debian for its list of packages", &["update"])?;
    apt(
        &format!("Install {}", packages.join(" ")),
        &[&["install", "--yes", "--no-install-recommends"], packages.as_slice()].concat(),
    )
}

fn missing(needed: &[Needed], is_there: impl Fn(&str) -> bool) -> Vec<&Needed> {
    needed.iter().filter(|one| !one.names.iter().any(|name| is_there(name))).collect()
}

/// What somebody has to install where this tool cannot.
fn sentence(missing: &[&Needed]) -> String {
    let list = |part: fn(&Needed) -> &str, between: &str| {
        missing.iter().map(|one| part(one)).collect::<Vec<_>>().join(between)
    };
    format!(
        "The browser tests need programs that are not on the PATH: {}. Install them as your system does, then try again. \
         Debian calls their packages: {}.",
        list(|one| one.is, "; "),
        list(|one| one.package, " "),
    )
}

pub(super) fn apt(what: &str, arguments: &[&str]) -> Result<()> {
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
    use super::{CHROMIUM, Needed, OTHERS, missing, sentence};

    fn packages(needed: &'static [Needed], is_there: impl Fn(&str) -> bool) -> Vec<&'static str> {
        missing(needed, is_there).into_iter().map(|one| one.package).collect()
    }

    #[test]
    fn one_name_of_several_is_enough() {
        let there = ["google-chrome", "chromedriver", "node", "npm", "firefox", "WebKitWebDriver", "Xvfb", "php"];
        assert!(packages(CHROMIUM, |name| there.contains(&name)).is_empty());
        assert!(packages(OTHERS, |name| there.contains(&name)).is_empty());
        assert_eq!(packages(CHROMIUM, |name| name != "npm"), ["npm"]);
        assert_eq!(packages(OTHERS, |name| !name.starts_with("firefox")), ["firefox-esr"]);
    }

    #[test]
    fn what_is_missing_is_named() {
        let text = sentence(&missing(OTHERS, |name| name == "php"));
        for name in ["Firefox", "WebKit for GTK", "Xvfb", "firefox-esr webkit2gtk-driver xvfb."] {
            assert!(text.contains(name), "{name} is not named: {text}");
        }
        assert!(!text.contains("PHP"), "{text}");
    }
}
