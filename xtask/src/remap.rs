//! Keeps the paths of the building machine out of the program.
//!
//! A panic carries the path of its source file into the Wasm: bytes, and nobody's business. Promises: every folder from
//! which the program is compiled is given a neutral name, and the packer can ask which names must not be found.

use std::env;
use std::ffi::OsString;
use std::fs;
use std::path::{Path, PathBuf};

use anyhow::Result;

use crate::project;
use crate::run::{self, program};

/// The flags for rustc.
pub(crate) fn rustflags() -> Result<Vec<OsString>> {
    let flag = |(folder, name): (PathBuf, &str)| {
        let mut flag = OsString::from("--remap-path-prefix=");
        flag.push(folder);
        flag.push(format!("={name}"));
        flag
    };
    Ok(names(&machine()?).into_iter().map(flag).collect())
}

/// Texts that tell of the building machine.
pub(crate) fn telltales() -> Result<Vec<String>> {
    let machine = machine()?;
    let folders = [Some(machine.root), Some(machine.cargo), Some(machine.sysroot), machine.home];
    let mut texts: Vec<String> = folders
        .into_iter()
        .flatten()
        // A home of `/` is in every path.
        .filter(|folder| folder.components().count() > 1)
        .map(|folder| format!("{}{}", folder.display(), std::path::MAIN_SEPARATOR))
        .collect();
    // A registry of a machine other than this one, should a crate bring one in.
    texts.extend(["/registry/src/", "\\registry\\src\\"].map(str::to_owned));
    Ok(texts)
}

/// The folders of this machine from which the program is compiled.
struct Machine {
    home: Option<PathBuf>,
    cargo: PathBuf,
    /// One folder for each registry, below `cargo`.
    registries: Vec<PathBuf>,
    sysroot: PathBuf,
    root: PathBuf,
}

fn machine() -> Result<Machine> {
    let home = env::home_dir().filter(|home| home.is_absolute());
    let cargo = env::var_os("CARGO_HOME")
        .map(PathBuf::from)
        .or_else(|| home.as_ref().map(|home| home.join(".cargo")))
        .unwrap_or_else(|| project::root().join(".cargo"));
    let sysroot = PathBuf::from(run::output(&mut program("rustc", &["--print", "sysroot"]))?);
    let registries = folders(&cargo.join("registry/src"));
    Ok(Machine { home, registries, cargo, sysroot, root: project::root().to_path_buf() })
}

fn folders(below: &Path) -> Vec<PathBuf> {
    let Ok(entries) = fs::read_dir(below) else {
        return Vec::new();
    };
    let mut folders: Vec<PathBuf> = entries.flatten().map(|entry| entry.path()).filter(|path| path.is_dir()).collect();
    folders.sort();
    folders
}

/// Each folder with its neutral name. Rustc takes the last that fits, so the wider folder comes first.
fn names(machine: &Machine) -> Vec<(PathBuf, &'static str)> {
    let mut names: Vec<(PathBuf, &str)> = machine.home.iter().map(|home| (home.clone(), "home")).collect();
    names.push((machine.cargo.clone(), "cargo"));
    names.extend(machine.registries.iter().map(|registry| (registry.clone(), "crates")));
    names.push((machine.sysroot.clone(), "rust"));
    names.push((machine.root.clone(), "back-check"));
    names
}

#[cfg(test)]
mod tests {
    use std::path::Path;

    use super::{Machine, names, telltales};

    #[test]
    fn the_narrower_folder_comes_later() {
        let machine = Machine {
            home: Some("/h".into()),
            cargo: "/h/.cargo".into(),
            registries: vec!["/h/.cargo/registry/src/x".into()],
            sysroot: "/h/.rustup/t".into(),
            root: "/h/work".into(),
        };
        let names = names(&machine);
        let place = |path| names.iter().position(|(folder, _)| folder == Path::new(path)).expect("it has a name");
        assert!(place("/h") < place("/h/.cargo"));
        assert!(place("/h/.cargo") < place("/h/.cargo/registry/src/x"));
        assert!(place("/h") < place("/h/work"));
    }

    #[test]
    fn the_project_itself_is_a_telltale() {
        let root = crate::project::root().display().to_string();
        assert!(telltales().expect("rustc is there").iter().any(|text| text.starts_with(&root)));
    }
}
