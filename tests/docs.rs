//! Every fenced block of the documentation that is tagged `aw` is a program that runs to its end.
//!
//! One that is tagged `aw wrong` (and options of the program, if it needs any) is a file `shop.aw` that goes wrong:
//! the block behind it, tagged `text`, is all that it prints, standard error behind standard output.
#![allow(
    clippy::disallowed_methods,
    clippy::disallowed_types,
    reason = "a test is outside of the system it tests"
)]

mod runner;

use runner::{End, Run};
use std::collections::BTreeSet;
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

/// A program that goes wrong, as a page shows it.
struct Wrong {
    /// The line of the page it begins on.
    line: usize,
    options: Vec<String>,
    program: String,
    printed: String,
}

/// The blocks tagged `aw wrong` in a page, each with the `text` behind it.
fn wrong_blocks(text: &str) -> Vec<Wrong> {
    let mut found: Vec<Wrong> = Vec::new();
    // what the open block fills: the program or what it prints
    let (mut open, mut waits) = (None, false);
    for (index, line) in text.lines().enumerate() {
        match (open, line.trim_end()) {
            (None, fence) if fence.starts_with("```aw wrong") => {
                assert!(!waits, "a program that goes wrong prints nothing");
                let options = fence.split_whitespace().skip(2).map(String::from).collect();
                found.push(Wrong {
                    line: index + 2,
                    options,
                    program: String::new(),
                    printed: String::new(),
                });
                (open, waits) = (Some(true), true);
            }
            (None, "```text") if waits => (open, waits) = (Some(false), false),
            (Some(_), "```") => open = None,
            (Some(program), line) => {
                let wrong = found.last_mut().expect("it was pushed when the block began");
                let text = if program { &mut wrong.program } else { &mut wrong.printed };
                text.push_str(line);
                text.push('\n');
            }
            (None, _) => {}
        }
    }
    assert!(!waits, "a program that goes wrong prints nothing");
    found
}

/// How much could run at a moment depends on how fast the machine came to it.
fn without_timing(text: &str) -> String {
    let counted = " of what is scheduled could run now";
    let line = |line: &str| match line.strip_suffix(counted).and_then(|rest| rest.rsplit_once(", ")) {
        Some((rest, count)) if count.bytes().all(|byte| byte.is_ascii_digit()) => {
            format!("{rest}, N{counted}\n")
        }
        Some(_) | None => format!("{line}\n"),
    };
    text.lines().map(line).collect()
}

#[test]
fn every_wrong_program_prints_what_the_page_says() {
    let mut failures = String::new();
    let mut count = 0;
    for page in pages() {
        let name = page.file_name().map(|n| n.to_string_lossy().into_owned()).unwrap_or_default();
        let text = fs::read_to_string(&page).expect("a page is readable");
        for wrong in wrong_blocks(&text) {
            count += 1;
            let folder =
                runner::scratch("docs", &format!("{name}-{}", wrong.line)).expect("a folder can be made");
            fs::write(folder.join("shop.aw"), &wrong.program).expect("a file can be written");
            let mut run = Run::aw(&folder).args(&wrong.options).arg("shop.aw");
            if wrong.program.contains("time.sleep(") {
                // elsewhere a slow machine is no news
                run = run.env("AW_SLOW_STEP_MS", "100");
            }
            let outcome = run.finish().expect("the program starts");
            let printed = format!("{}{}", outcome.stdout, outcome.stderr);
            let difference = runner::difference(&without_timing(&wrong.printed), &without_timing(&printed));
            if !difference.is_empty() {
                failures.push_str(&format!("{name}:{}: {}\n{difference}\n", wrong.line, outcome.end));
            }
        }
    }
    assert!(count > 0, "no programs found that go wrong");
    assert!(failures.is_empty(), "\n{failures}");
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

#[test]
fn every_standard_module_is_on_its_page() {
    let folder = runner::scratch("docs", "modules").expect("a folder can be made");
    let script = "import sys\nprint(*sorted(n for n in sys.stdlib_module_names if not n.startswith('_')))";
    let outcome = Run::aw(&folder).args(["-c", script]).finish().expect("the program starts");
    let there: BTreeSet<&str> = outcome.stdout.split_whitespace().collect();
    let page = Path::new(env!("CARGO_MANIFEST_DIR")).join("docs/modules.md");
    let text = fs::read_to_string(page).expect("the page is readable");
    let named: BTreeSet<&str> = text
        .lines()
        .filter_map(|line| line.strip_prefix("| `"))
        .filter_map(|row| row.split(" |").next())
        .flat_map(|names| names.split(", ").map(|name| name.trim_matches('`')))
        .collect();
    assert!(there.len() > 50, "{}", outcome.stderr);
    let missing: Vec<_> = there.difference(&named).collect();
    let absent: Vec<_> = named.difference(&there).collect();
    assert!(missing.is_empty() && absent.is_empty(), "not on the page: {missing:?}; only there: {absent:?}");
}
