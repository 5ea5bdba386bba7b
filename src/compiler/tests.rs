//! What the compiler makes of key forms, and that it makes good code of much.

use super::{Mode, Options, compile};
use crate::bytecode::disasm::disassemble;
use crate::bytecode::verify::verify;
use crate::source::SourceFile;
use crate::syntax::parse_module;

fn dis(text: &str) -> String {
    let source = SourceFile::new("test", text);
    let arena = bumpalo::Bump::new();
    let module = parse_module(&arena, source.text()).unwrap();
    let options = Options { mode: Mode::Exec, top_level_await: true, ..Options::default() };
    disassemble(&compile(&source, &module, &options).unwrap())
}

#[test]
fn show() {
    let Ok(path) = std::env::var("SHOW") else { return };
    println!("{}", dis(&std::fs::read_to_string(path).unwrap()));
}

fn python_library() -> Option<std::path::PathBuf> {
    let script = "import os; print(os.path.dirname(os.__file__))";
    ["python3.13", "python3"].iter().find_map(|python| {
        let out = std::process::Command::new(python).args(["-c", script]).output().ok()?;
        let path = std::path::PathBuf::from(String::from_utf8(out.stdout).ok()?.trim());
        (out.status.success() && path.is_dir()).then_some(path)
    })
}

fn python_files(folder: &std::path::Path, files: &mut Vec<std::path::PathBuf>) {
    let Ok(entries) = std::fs::read_dir(folder) else { return };
    let mut paths: Vec<_> = entries.filter_map(|e| Some(e.ok()?.path())).collect();
    paths.sort();
    for path in paths {
        if path.is_dir() {
            python_files(&path, files);
        } else if path.extension().is_some_and(|e| e == "py") {
            files.push(path);
        }
    }
}

#[test]
fn everything_in_pythons_library_compiles_and_verifies() {
    let Some(library) = python_library() else {
        println!("skipped: no Python at hand");
        return;
    };
    let every = std::env::var("AW_LIBRARY_STEP").ok().and_then(|v| v.parse().ok()).unwrap_or(9);
    let mut files = Vec::new();
    python_files(&library, &mut files);
    let mut compiled = 0;
    for path in files.iter().step_by(every) {
        let Ok(text) = std::fs::read_to_string(path) else { continue };
        let source = SourceFile::new(path.display().to_string(), text);
        let arena = bumpalo::Bump::new();
        let Ok(module) = parse_module(&arena, source.text()) else { continue };
        match compile(&source, &module, &Options::default()) {
            Ok(code) => {
                verify(&code).unwrap_or_else(|fault| panic!("{}: {fault}", path.display()));
                compiled += 1;
            }
            Err(errors) => {
                for e in errors {
                    println!("{}:{}: {}", path.display(), source.line(e.span.lo), e.message);
                }
            }
        }
    }
    println!("{compiled} of {} files", files.len());
    assert!(compiled * every > files.len() / 2);
}
