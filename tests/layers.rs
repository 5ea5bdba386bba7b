//! Keeps the layers apart: every `crate::name` in `src` is held against the table in `ARCHITECTURE.md`,
//! and no file outgrows its readers.
#![allow(
    clippy::disallowed_methods,
    clippy::disallowed_types,
    reason = "a test is outside of the system it tests"
)]

use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};

/// Who may know whom. A layer may always name itself.
const TABLE: &[(&str, &[&str])] = &[
    ("source", &[]),
    ("bytecode", &["source"]),
    ("syntax", &["source"]),
    ("compiler", &["source", "syntax", "bytecode"]),
    ("value", &["source", "bytecode"]),
    ("system", &[]),
    ("vm", &["source", "bytecode", "value"]),
    ("task", &["source", "bytecode", "value", "vm", "system"]),
    ("builtins", &["source", "bytecode", "value", "vm", "task", "system", "stdlib"]),
    ("stdlib", &["source", "bytecode", "value", "vm", "task", "system"]),
    (
        "embed",
        &["source", "bytecode", "syntax", "compiler", "value", "system", "vm", "task", "builtins", "stdlib"],
    ),
];

/// The longest file that needs no excuse, in lines.
const LONGEST: usize = 1000;

/// Files that may be longer, and why.
const LONG: &[(&str, &str)] = &[
    ("src/vm/run.rs", "one match over all instructions: that is the loop"),
    ("grammar/aw.lalrpop", "a grammar is one thing"),
];

fn root() -> &'static Path {
    Path::new(env!("CARGO_MANIFEST_DIR"))
}

fn sources(folder: &str) -> Vec<PathBuf> {
    let (mut found, mut folders) = (Vec::new(), vec![root().join(folder)]);
    while let Some(folder) = folders.pop() {
        for entry in fs::read_dir(&folder).into_iter().flatten().flatten() {
            let path = entry.path();
            if path.is_dir() {
                folders.push(path);
            } else if path.extension().is_some_and(|e| e == "rs" || e == "lalrpop") {
                found.push(path);
            }
        }
    }
    found.sort();
    found
}

fn short(path: &Path) -> String {
    path.strip_prefix(root()).unwrap_or(path).to_string_lossy().replace('\\', "/")
}

/// The layer a file belongs to: its folder or its name below `src`.
fn layer(path: &Path) -> String {
    let short = short(path);
    let inner = short.strip_prefix("src/").unwrap_or(&short);
    inner.split(['/', '.']).next().unwrap_or_default().to_string()
}

/// A text without its comments, so that prose may name any layer.
fn code_of(text: &str) -> String {
    text.lines().map(|line| line.split("//").next().unwrap_or_default()).collect::<Vec<_>>().join("\n")
}

/// The first names behind every `crate::`, those in braces too.
fn named(code: &str) -> BTreeSet<String> {
    let mut names = BTreeSet::new();
    for (at, _) in code.match_indices("crate::") {
        let before = code[..at].chars().next_back();
        if before.is_some_and(|c| c == '_' || c == '$' || c.is_alphanumeric()) {
            continue;
        }
        let rest = &code[at + "crate::".len()..];
        match rest.strip_prefix('{') {
            Some(list) => names.extend(heads(list)),
            None => names.extend([word(rest)]),
        }
    }
    names
}

fn word(text: &str) -> String {
    text.trim_start().chars().take_while(|&c| c == '_' || c.is_alphanumeric()).collect()
}

/// The first name of each item of a brace list.
fn heads(list: &str) -> Vec<String> {
    let (mut depth, mut item, mut found) = (0, String::new(), Vec::new());
    for c in list.chars() {
        match c {
            '{' => depth += 1,
            '}' if depth == 0 => break,
            '}' => depth -= 1,
            ',' if depth == 0 => found.push(word(&std::mem::take(&mut item))),
            c if depth == 0 => item.push(c),
            _ => {}
        }
    }
    found.push(word(&item));
    found.retain(|name| !name.is_empty());
    found
}

#[test]
fn every_layer_keeps_to_the_table() {
    let mut wrong = Vec::new();
    for path in sources("src") {
        let layer = layer(&path);
        if layer == "lib" || layer == "bin" {
            continue;
        }
        let Some((_, allowed)) = TABLE.iter().find(|(name, _)| *name == layer) else {
            wrong.push(format!("{}: the table has no layer `{layer}`", short(&path)));
            continue;
        };
        let text = fs::read_to_string(&path).expect("a source file is readable");
        for name in named(&code_of(&text)) {
            let is_layer = TABLE.iter().any(|(layer, _)| *layer == name);
            if is_layer && name != layer && !allowed.contains(&name.as_str()) {
                wrong.push(format!("{}: `{layer}` may not know `{name}`", short(&path)));
            }
        }
    }
    assert!(wrong.is_empty(), "\n{}", wrong.join("\n"));
}

#[test]
fn the_program_uses_public_names_only() {
    let mut wrong = Vec::new();
    for path in sources("src/bin") {
        let text = fs::read_to_string(&path).expect("a source file is readable");
        for layer in ["aw::vm", "aw::value", "aw::task", "aw::builtins", "aw::stdlib", "aw::compiler"] {
            if code_of(&text).contains(layer) {
                wrong.push(format!("{}: the program reaches past `aw::embed` to `{layer}`", short(&path)));
            }
        }
    }
    assert!(wrong.is_empty(), "\n{}", wrong.join("\n"));
}

#[test]
fn no_file_outgrows_its_readers() {
    let mut wrong = Vec::new();
    for path in sources("src").into_iter().chain(sources("grammar")).chain(sources("tests")) {
        let name = short(&path);
        let lines = fs::read_to_string(&path).expect("a source file is readable").lines().count();
        if lines > LONGEST && !LONG.iter().any(|(long, _)| *long == name) {
            wrong.push(format!("{name}: {lines} lines; what is the second subject?"));
        }
    }
    assert!(wrong.is_empty(), "\n{}", wrong.join("\n"));
}

#[test]
fn every_file_says_what_lives_in_it() {
    let mut wrong = Vec::new();
    for path in sources("src").into_iter().chain(sources("tests")) {
        let text = fs::read_to_string(&path).expect("a source file is readable");
        if path.extension().is_some_and(|e| e == "rs") && !text.starts_with("//!") {
            wrong.push(short(&path));
        }
    }
    assert!(wrong.is_empty(), "no `//!` at the top of:\n{}", wrong.join("\n"));
}
