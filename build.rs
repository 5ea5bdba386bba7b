//! Runs LALRPOP over `grammar/aw.lalrpop`, lists the modules of `std/`, and has the program linked compactly.
#![allow(clippy::disallowed_methods, clippy::disallowed_macros, clippy::disallowed_types)] // it runs at build time

use std::fmt::Write;
use std::fs;
use std::path::Path;

fn main() {
    println!("cargo:rerun-if-changed=grammar/aw.lalrpop");
    println!("cargo:rerun-if-changed=build.rs");
    println!("cargo:rerun-if-changed=std");
    let out = std::env::var("OUT_DIR").expect("cargo sets OUT_DIR for build scripts");
    list_std(Path::new(&out));
    pack_relocations();
    lalrpop::Configuration::new()
        .set_in_dir("grammar")
        .set_out_dir(out)
        .emit_comments(false)
        .emit_rerun_directives(false)
        .process_dir("grammar")
        .expect("grammar/aw.lalrpop is a valid LR(1) grammar");
}

/// Have the addresses that loading must adjust stored as a bitmap: the program touches 0.4 MB less at its start.
/// The C library that loads it must know that form, which it does from glibc 2.36 on.
fn pack_relocations() {
    let of = |name: &str| std::env::var(name).unwrap_or_default();
    let native = of("HOST") == of("TARGET");
    if !native || of("CARGO_CFG_TARGET_OS") != "linux" || of("CARGO_CFG_TARGET_ENV") != "gnu" {
        return;
    }
    let answer = std::process::Command::new("getconf").arg("GNU_LIBC_VERSION").output();
    let answer =
        answer.map(|output| String::from_utf8_lossy(&output.stdout).into_owned()).unwrap_or_default();
    // "glibc 2.36"
    let minor = answer.trim().strip_prefix("glibc 2.").and_then(|minor| minor.parse::<u32>().ok());
    if minor.is_some_and(|minor| minor >= 36) {
        println!("cargo:rustc-link-arg-bins=-Wl,-z,pack-relative-relocs");
    }
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
