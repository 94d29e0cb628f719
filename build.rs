//! Compiles the catalogues of words: one per language, under `src/content/words/LANG/*.ftl`.
//!
//! Promises: a missing, extra or doubled message, an unknown or forgotten variable, or a form the program cannot show stops
//! the build with a sentence that says where. The output is one line per message, in the order of `content::keys`, with
//! variables as `{0}`, `{1}` …; the program carries no names and no parser.

#[allow(dead_code, missing_docs, unreachable_pub, unexpected_cfgs, unused_imports)]
#[path = "src/content/mod.rs"]
mod content;

use std::collections::BTreeMap;
use std::fmt::Write as _;
use std::path::{Path, PathBuf};
use std::{env, fs, process};

use content::keys::{Spec, specs};
use fluent_syntax::ast::{Entry, Expression, InlineExpression, PatternElement};

const WORDS: &str = "src/content/words";

fn main() {
    println!("cargo:rerun-if-changed=src/content");
    println!("cargo:rerun-if-changed=build.rs");
    // Only the library sees the compiled words; this build script, which makes them, shares the source but has none yet.
    println!("cargo:rustc-check-cfg=cfg(back_check_library)");
    println!("cargo:rustc-cfg=back_check_library");
    let out = PathBuf::from(env::var_os("OUT_DIR").expect("cargo sets OUT_DIR"));
    let specs = specs();
    let mut complaints = Vec::new();
    let mut table = String::from("&[\n");
    for folder in folders(Path::new(WORDS)) {
        let language = folder.file_name().expect("a folder has a name").to_string_lossy().into_owned();
        let compiled = compile(&folder, &specs, &mut complaints);
        let file = out.join(format!("words-{language}.txt"));
        fs::write(&file, compiled).expect("the build directory can be written");
        writeln!(table, "({language:?}, include_str!({:?})),", file.display().to_string())
            .expect("a string takes text");
    }
    table.push(']');
    fs::write(out.join("words.rs"), table).expect("the build directory can be written");
    if !complaints.is_empty() {
        eprintln!("The catalogues of words need mending:\n{}", complaints.join("\n"));
        if env::var_os("WORDS_STRICT").is_some() {
            process::exit(1);
        }
    }
}

/// The folders below one, in order of their names.
fn folders(root: &Path) -> Vec<PathBuf> {
    let mut found: Vec<PathBuf> = fs::read_dir(root)
        .unwrap_or_else(|error| panic!("cannot list {}: {error}", root.display()))
        .map(|entry| entry.expect("a folder can be listed").path())
        .filter(|path| path.is_dir())
        .collect();
    found.sort();
    found
}

/// One language's catalogue as lines in the order of `specs`; says in `complaints` what is wrong with it.
fn compile(folder: &Path, specs: &[Spec], complaints: &mut Vec<String>) -> String {
    let by_name: BTreeMap<&str, &Spec> = specs.iter().map(|spec| (spec.name.as_str(), spec)).collect();
    let mut lines: BTreeMap<String, String> = BTreeMap::new();
    let mut files: Vec<PathBuf> = fs::read_dir(folder)
        .expect("a folder can be listed")
        .map(|entry| entry.expect("a folder can be listed").path())
        .filter(|path| path.extension().is_some_and(|extension| extension == "ftl"))
        .collect();
    files.sort();
    for file in files {
        let text = fs::read_to_string(&file).expect("a catalogue can be read");
        let resource = match fluent_syntax::parser::parse(text.as_str()) {
            Ok(resource) => resource,
            Err((resource, errors)) => {
                for error in errors {
                    let line = text[..error.pos.start].lines().count();
                    complaints.push(format!("{}:{line}: not Fluent: {}", file.display(), error.kind));
                }
                resource
            }
        };
        for entry in resource.body {
            let Entry::Message(message) = entry else { continue };
            let name = message.id.name;
            let place = format!("{}: {name}", file.display());
            let Some(spec) = by_name.get(name) else {
                complaints.push(format!("{place}: no question, rule, stretch or screen has a message of this name"));
                continue;
            };
            let Some(pattern) = message.value else {
                complaints.push(format!("{place}: has no text"));
                continue;
            };
            if !message.attributes.is_empty() {
                complaints.push(format!("{place}: attributes are not used here; make it a message of its own"));
            }
            match line(&pattern.elements, spec) {
                Ok(line) => {
                    if lines.insert(name.to_owned(), line).is_some() {
                        complaints.push(format!("{place}: stands twice"));
                    }
                }
                Err(why) => complaints.push(format!("{place}: {why}")),
            }
        }
    }
    let missing = specs.iter().filter(|spec| !spec.optional && !lines.contains_key(&spec.name));
    complaints.extend(missing.map(|spec| format!("{}: {} is missing", folder.display(), spec.name)));
    let ordered: Vec<&str> = specs.iter().map(|spec| lines.get(&spec.name).map_or("", String::as_str)).collect();
    ordered.join("\n")
}

/// One message as one line.
fn line(elements: &[PatternElement<&str>], spec: &Spec) -> Result<String, String> {
    let mut line = String::new();
    for element in elements {
        match element {
            PatternElement::TextElement { value } => {
                if value.contains(['<', '{', '}']) {
                    return Err("'<', '{' and '}' cannot stand in a text".into());
                }
                line.push_str(&value.replace('\n', " "));
            }
            PatternElement::Placeable {
                expression: Expression::Inline(InlineExpression::VariableReference { id }),
            } => {
                let place =
                    spec.vars.iter().position(|var| *var == id.name).ok_or_else(|| {
                        format!("${} is not known here; it may use: {}", id.name, spec.vars.join(", "))
                    })?;
                write!(line, "{{{place}}}").expect("a string takes text");
            }
            PatternElement::Placeable { .. } => {
                return Err(
                    "only { $variable } may stand in braces; make two messages where words change with a number".into(),
                );
            }
        }
    }
    let unused = (0..spec.vars.len()).find(|place| !line.contains(&format!("{{{place}}}")));
    match unused {
        Some(place) if spec.strict => Err(format!("does not use ${}", spec.vars[place])),
        _ if line.trim().is_empty() => Err("is empty".into()),
        _ => Ok(line.split_whitespace().collect::<Vec<_>>().join(" ")),
    }
}
