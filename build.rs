//! Runs LALRPOP over `grammar/aw.lalrpop`; nothing else happens at build time.
#![allow(clippy::disallowed_methods, clippy::disallowed_macros)] // it runs at build time and speaks to cargo

fn main() {
    println!("cargo:rerun-if-changed=grammar/aw.lalrpop");
    println!("cargo:rerun-if-changed=build.rs");
    let out = std::env::var("OUT_DIR").expect("cargo sets OUT_DIR for build scripts");
    lalrpop::Configuration::new()
        .set_in_dir("grammar")
        .set_out_dir(out)
        .emit_comments(false)
        .emit_rerun_directives(false)
        .process_dir("grammar")
        .expect("grammar/aw.lalrpop is a valid LR(1) grammar");
}
