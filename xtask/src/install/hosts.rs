//! The publishing systems whose pages the browser tests put the check on: WordPress with two of its themes, and Ghost's theme.
//!
//! Promises: they go into `.tools/hosts/` as their makers pack them, and nothing of theirs becomes part of the project (WordPress
//! and its themes are under the GPL, Ghost and Casper under MIT); none of them is installed, and what is there is left alone.

use std::fs;
use std::path::{Path, PathBuf};

use anyhow::{Context, Result, bail, ensure};

use super::system;
use crate::project;
use crate::run::{self, program};

/// Debian's packages. They want a web server and a database beside them, which nobody needs who only takes the files.
const WORDPRESS: [&str; 3] = ["wordpress", "wordpress-theme-twentytwentyone", "wordpress-theme-twentytwentythree"];
/// Where the files stand in them.
const WORDPRESS_FOLDER: &str = "usr/share/wordpress";

/// Ghost's package has the theme in it. Of its 24 MB the tests need two, and of its dependencies those in their own lock file.
const GHOST: &str = "ghost@6.65.0";
const GHOST_FILE: &str = "ghost-6.65.0.tgz";
const GHOST_HASH: &str =
    "sha512-D369qivOmfn4YwvBD1DljOGsHnJzBEQhBsiFnBZD+GjWrBpdZQYYNHneiQcKQVJwUom8eHWml1n5FRLQIwVFOg==";
const CASPER: &str = "package/content/themes/casper";
const CARDS: &str = "package/core/frontend/src/cards";

/// Fetches what is not there.
pub(super) fn pages() -> Result<()> {
    let hosts = project::tools().join("hosts");
    wordpress(&hosts)?;
    ghost(&hosts)?;
    let rest = rest(&hosts);
    if rest.exists() {
        fs::remove_dir_all(&rest).with_context(|| format!("cannot remove {}", rest.display()))?;
    }
    Ok(())
}

fn wordpress(hosts: &Path) -> Result<()> {
    let there = hosts.join("wordpress");
    if there.is_dir() {
        return Ok(());
    }
    if run::find("apt-get").is_none() || run::find("dpkg-deb").is_none() {
        bail!(
            "The browser tests need WordPress 6.1 with the themes Twenty Twenty-One and Twenty Twenty-Three, which they take from \
             Debian's packages. Put the folder that holds its wp-settings.php at {}, then try again.",
            there.display()
        );
    }
    let folder = empty_folder(hosts)?;
    // A machine that was just made has no list of packages yet.
    if download(&folder).is_err() {
        system::apt("Ask Debian for its list of packages", &["update"])?;
        download(&folder)?;
    }
    for package in files(&folder)? {
        let mut unpack = program("dpkg-deb", &["--extract"]);
        unpack.arg(&package).arg(&folder);
        run::output(&mut unpack)?;
    }
    for theme in ["twentytwentyone", "twentytwentythree"] {
        let path = folder.join(WORDPRESS_FOLDER).join("wp-content/themes").join(theme);
        ensure!(path.is_dir(), "Debian's WordPress has no theme {theme} any more: choose another one in {}", file!());
    }
    put(&folder.join(WORDPRESS_FOLDER), &there)
}

fn download(folder: &Path) -> Result<()> {
    let mut command = program("apt-get", &["download"]);
    command.args(WORDPRESS).current_dir(folder);
    run::run("Fetch WordPress, to look at (12 MB)", &mut command, "See whether apt-get reaches Debian, then try again.")
}

fn ghost(hosts: &Path) -> Result<()> {
    let there = hosts.join("ghost");
    let version = there.join("version");
    if fs::read_to_string(&version).is_ok_and(|it| it == GHOST) {
        return Ok(());
    }
    let folder = empty_folder(hosts)?;
    run::say("Fetch Ghost, for its theme (24 MB)");
    let npm = run::find("npm").unwrap_or_else(|| "npm".into());
    let mut pack = program(npm, &["pack", GHOST, "--json"]);
    pack.current_dir(&folder);
    let said = run::output(&mut pack).context("See whether npm reaches its registry, then try again.")?;
    ensure!(said.contains(GHOST_HASH), "{GHOST} is not what it was: its hash should be {GHOST_HASH}");
    let mut unpack = program("tar", &["--no-same-owner", "-xzf", GHOST_FILE, CASPER, CARDS]);
    run::output(unpack.current_dir(&folder))?;
    if there.exists() {
        fs::remove_dir_all(&there)?;
    }
    put(&folder.join(CASPER), &there.join("casper"))?;
    put(&folder.join(CARDS), &there.join("cards"))?;
    fs::write(&version, GHOST).with_context(|| format!("cannot write {}", version.display()))
}

/// Where things stand that are not whole yet.
fn rest(hosts: &Path) -> PathBuf {
    hosts.join("not-whole")
}

/// The same, with nothing in it.
fn empty_folder(hosts: &Path) -> Result<PathBuf> {
    let folder = rest(hosts);
    if folder.exists() {
        fs::remove_dir_all(&folder).with_context(|| format!("cannot empty {}", folder.display()))?;
    }
    fs::create_dir_all(&folder).with_context(|| format!("cannot make {}", folder.display()))?;
    Ok(folder)
}

/// Puts a whole folder where it is looked for, in one step.
fn put(from: &Path, to: &Path) -> Result<()> {
    if let Some(parent) = to.parent() {
        fs::create_dir_all(parent)?;
    }
    fs::rename(from, to).with_context(|| format!("cannot put {} at {}", from.display(), to.display()))
}

fn files(folder: &Path) -> Result<Vec<PathBuf>> {
    let paths = fs::read_dir(folder)?.map(|entry| Ok(entry?.path())).collect::<Result<Vec<_>>>()?;
    Ok(paths.into_iter().filter(|path| path.is_file()).collect())
}
