//! Every fenced block of the documentation that is tagged `aw` is a program that runs to its end.
#![allow(
    clippy::disallowed_methods,
    clippy::disallowed_types,
    reason = "a test is outside of the system it tests"
)]

mod runner;

use runner::{End, Run};
use std::fs;
use std::path::{Path, PathBuf};

/// The pages: the README and everything in `docs`.
fn pages() -> Vec<PathBuf> {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let mut pages = vec![root.join("README.md")];
    pages.extend(runner::files_below(&root.join("docs"), "md"));
    pages
}

/// The blocks tagged `aw` in a page, with the line each begins on.
fn blocks(text: &str) -> Vec<(usize, String)> {
    let mut found = Vec::new();
    let mut open: Option<(usize, String)> = None;
    for (index, line) in text.lines().enumerate() {
        match (&mut open, line.trim_end()) {
            (None, "```aw") => open = Some((index + 2, String::new())),
            (Some(_), "```") => found.extend(open.take()),
            (Some((_, block)), line) => {
                block.push_str(line);
                block.push('\n');
            }
            (None, _) => {}
        }
    }
    assert!(open.is_none(), "a block is not closed");
    found
}

#[test]
fn every_block_runs() {
    let mut failures = String::new();
    let mut count = 0;
    for page in pages() {
        let name = page.file_name().map(|n| n.to_string_lossy().into_owned()).unwrap_or_default();
        let text = fs::read_to_string(&page).expect("a page is readable");
        for (line, block) in blocks(&text) {
            count += 1;
            let folder = runner::scratch("docs", &format!("{name}-{line}")).expect("a folder can be made");
            let file = folder.join("block.aw");
            fs::write(&file, &block).expect("a file can be written");
            let outcome = Run::aw(&folder).arg(&file).finish().expect("the program starts");
            if outcome.end != End::Status(0) || !outcome.stderr.is_empty() {
                failures.push_str(&format!("{name}:{line}: {}\n{}\n", outcome.end, outcome.stderr));
            }
        }
    }
    assert!(count > 0, "no blocks found");
    assert!(failures.is_empty(), "\n{failures}");
}
