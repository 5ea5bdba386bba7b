//! Runs LALRPOP over `grammar/aw.lalrpop`, lists the modules of `std/`, and has the program linked for a quick start.
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
    if native_linux() {
        pack_relocations();
        order_start(Path::new(&out));
        fold_code(Path::new(&out));
    }
    lalrpop::Configuration::new()
        .set_in_dir("grammar")
        .set_out_dir(out)
        .emit_comments(false)
        .emit_rerun_directives(false)
        .process_dir("grammar")
        .expect("grammar/aw.lalrpop is a valid LR(1) grammar");
}

fn variable(name: &str) -> String {
    std::env::var(name).unwrap_or_default()
}

/// Built for the machine it is built on, which is Linux with glibc.
fn native_linux() -> bool {
    let own = variable("HOST") == variable("TARGET");
    own && variable("CARGO_CFG_TARGET_OS") == "linux" && variable("CARGO_CFG_TARGET_ENV") == "gnu"
}

/// Have the functions that every start runs placed side by side: a small program touches 1.3 MB less, because
/// memory is mapped by pieces of 64 KB. A linker that somebody chose may not know such scripts; then all stays
/// as it is.
fn order_start(out: &Path) {
    println!("cargo:rerun-if-changed=src/start_order.txt");
    println!("cargo:rerun-if-env-changed=CARGO_ENCODED_RUSTFLAGS");
    let flags = variable("CARGO_ENCODED_RUSTFLAGS");
    let chosen =
        std::env::var_os("RUSTC_LINKER").is_some() || flags.contains("link") || flags.contains("ld=");
    if chosen || flags.contains("sanitizer") || variable("PROFILE") != "release" {
        return;
    }
    let order = fs::read_to_string("src/start_order.txt").expect("src/start_order.txt can be read");
    let mut script = String::from("SECTIONS { .text.start : {\n");
    for name in order.lines().filter(|line| !line.starts_with('#')) {
        writeln!(script, "*(.text.{name})").expect("a String takes all text");
    }
    script.push_str("} }\nINSERT BEFORE .text;\n");
    let path = out.join("start_order.ld");
    fs::write(&path, script).expect("OUT_DIR can be written");
    println!("cargo:rustc-link-arg-bins=-Wl,-T,{}", path.display());
}

/// Have functions that came out the same kept once, which makes the program smaller; nothing compares addresses of
/// functions. Not every linker can do that, so it is tried on an empty program.
fn fold_code(out: &Path) {
    println!("cargo:rerun-if-env-changed=RUSTC_LINKER");
    let flags = variable("CARGO_ENCODED_RUSTFLAGS");
    if variable("PROFILE") != "release" || flags.contains("sanitizer") {
        return;
    }
    const FOLD: &str = "-Wl,--icf=all";
    let (source, program) = (out.join("empty.rs"), out.join("empty"));
    fs::write(&source, "fn main() {}\n").expect("OUT_DIR can be written");
    let mut rustc = std::process::Command::new(variable("RUSTC"));
    rustc.args(flags.split('\u{1f}').filter(|flag| !flag.is_empty())).arg(format!("-Clink-arg={FOLD}"));
    let tried = rustc.arg("-o").arg(program).arg(source).output();
    if tried.is_ok_and(|tried| tried.status.success()) {
        println!("cargo:rustc-link-arg-bins={FOLD}");
    }
}

/// Have the addresses that loading must adjust stored as a bitmap: the program touches 0.4 MB less at its start.
/// The C library that loads it must know that form, which it does from glibc 2.36 on.
fn pack_relocations() {
    let answer = std::process::Command::new("getconf").arg("GNU_LIBC_VERSION").output();
    let answer =
        answer.map(|output| String::from_utf8_lossy(&output.stdout).into_owned()).unwrap_or_default();
    // "glibc 2.36"
    let minor = answer.trim().strip_prefix("glibc 2.").and_then(|minor| minor.parse::<u32>().ok());
    if minor.is_some_and(|minor| minor >= 36) {
        println!("cargo:rustc-link-arg-bins=-Wl,-z,pack-relative-relocs");
    }
}

/// Writes `std_modules.rs`: an array of (dotted name, is it a package, length of the text, the text compressed),
/// sorted by name. Compressed they take 0.5 MB less of the program, and a fraction of a millisecond to unpack.
fn list_std(out: &Path) {
    let root = std::env::var("CARGO_MANIFEST_DIR").expect("cargo sets CARGO_MANIFEST_DIR for build scripts");
    let packed = out.join("std");
    fs::create_dir_all(&packed).expect("OUT_DIR can be written");
    let mut modules = Vec::new();
    find_modules(&Path::new(&root).join("std"), "", &mut modules);
    modules.sort();
    let mut table = String::from("[\n");
    for (name, is_package, path) in &modules {
        let text = fs::read_to_string(path).expect("the files of std/ can be read as UTF-8");
        let file = packed.join(format!("{name}.lz4"));
        // it is packed once and unpacked often: the packing may take its time
        let small = Some(lz4::block::CompressionMode::HIGHCOMPRESSION(12));
        let small = lz4::block::compress(text.as_bytes(), small, false).expect("the files of std/ are short");
        fs::write(&file, small).expect("OUT_DIR can be written");
        let (file, length) = (file.to_str().expect("OUT_DIR is Unicode"), text.len());
        writeln!(table, "    ({name:?}, {is_package}, {length}, include_bytes!({file:?})),")
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
