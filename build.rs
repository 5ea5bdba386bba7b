//! Runs LALRPOP over `grammar/aw.lalrpop`, and lists the modules of `std/`; nothing else happens at build time.
#![allow(clippy::disallowed_methods, clippy::disallowed_macros)] // it runs at build time and speaks to cargo

use std::fmt::Write;
use std::fs;
use std::path::Path;

fn main() {
    println!("cargo:rerun-if-changed=grammar/aw.lalrpop");
    println!("cargo:rerun-if-changed=build.rs");
    println!("cargo:rerun-if-changed=std");
    let out = std::env::var("OUT_DIR").expect("cargo sets OUT_DIR for build scripts");
    list_std(Path::new(&out));
    lalrpop::Configuration::new()
        .set_in_dir("grammar")
        .set_out_dir(out)
        .emit_comments(false)
        .emit_rerun_directives(false)
        .process_dir("grammar")
        .expect("grammar/aw.lalrpop is a valid LR(1) grammar");
}

/// Writes `std_modules.rs`: a slice of (dotted name, is it a package, text), sorted by name.
fn list_std(out: &Path) {
    let root = std::env::var("CARGO_MANIFEST_DIR").expect("cargo sets CARGO_MANIFEST_DIR for build scripts");
    let mut modules = Vec::new();
    find_modules(&Path::new(&root).join("std"), "", &mut modules);
    modules.sort();
    let mut table = String::from("&[\n");
    for (name, is_package, path) in &modules {
        writeln!(table, "    ({name:?}, {is_package}, include_str!({path:?})),")
            .expect("a String takes all text");
    }
    table.push_str("]\n");
    fs::write(out.join("std_modules.rs"), table).expect("OUT_DIR can be written");
}

/// Every `.aw` file below `folder`; `x/__init__.aw` is the package `x` itself.
fn find_modules(folder: &Path, prefix: &str, modules: &mut Vec<(String, bool, String)>) {
    for entry in fs::read_dir(folder).expect("the folders of std/ can be read") {
        let path = entry.expect("the folders of std/ can be read").path();
        let text = path.to_str().expect("paths of std/ are Unicode").to_string();
        let stem = path.file_stem().and_then(|s| s.to_str()).unwrap_or_default();
        if path.is_dir() {
            find_modules(&path, &format!("{prefix}{stem}."), modules);
        } else if path.extension().is_some_and(|e| e == "aw") {
            if stem == "__init__" {
                modules.push((prefix.trim_end_matches('.').to_string(), true, text));
            } else {
                modules.push((format!("{prefix}{stem}"), false, text));
            }
        }
    }
}
