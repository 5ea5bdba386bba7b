//! What a user sees when a program is wrong: the whole report on stderr, as it is when stderr is
//! not a terminal.
//!
//! Every `diagnostics/<case>.aw` runs in a folder of its own under its own name, so that reports
//! show `<case>.aw:line:column`, and its stderr must be `<case>.stderr`. `AW_BLESS=1` rewrites
//! those files; read what it wrote. All cases report something, and end with exit status 1 unless a line
//! `# exit: N` says otherwise; `# env: NAME=value` sets a variable.
// tests look at files, clocks and processes themselves
#![allow(clippy::disallowed_methods, clippy::disallowed_types, clippy::disallowed_macros)]

mod runner;

use std::fs;
use std::path::Path;
use std::process::ExitCode;

use libtest_mimic::{Arguments, Failed, Trial};
use runner::{End, Run};

fn main() -> ExitCode {
    let arguments = Arguments::from_args();
    let folder = runner::tests_folder().join("diagnostics");
    let tests: Vec<Trial> = runner::files_below(&folder, "aw")
        .into_iter()
        .map(|path| {
            let name = runner::name_below(&folder, &path);
            Trial::test(name.clone(), move || check(&name, &path))
        })
        .collect();
    if tests.is_empty() {
        eprintln!("no cases found in {}", folder.display());
        return ExitCode::FAILURE;
    }
    libtest_mimic::run(&arguments, tests).exit_code()
}

fn check(name: &str, path: &Path) -> Result<(), Failed> {
    let folder = runner::scratch("diagnostics", name)?;
    let file = path.file_name().ok_or("a case is a file")?;
    fs::copy(path, folder.join(file))?;
    let text = fs::read_to_string(path)?;
    let mut run = Run::aw(&folder).arg(file);
    let mut status = 1;
    for line in text.lines() {
        if let Some(value) = line.strip_prefix("# exit: ") {
            status = value.trim().parse().map_err(|_| format!("no exit status: {value}"))?;
        } else if let Some(value) = line.strip_prefix("# env: ") {
            let (name, value) = value.split_once('=').ok_or("`# env:` without `=`")?;
            run = run.env(name, value);
        }
    }
    let got = run.finish()?;
    if let Some(crash) = got.crash() {
        return Err(format!("crash: {crash}\n{}", got.stderr).into());
    }
    if got.end != End::Status(status) {
        return Err(format!("{}, expected exit status {status}\n{}", got.end, got.stderr).into());
    }
    let shown = mask(&got.stderr);
    let snapshot = path.with_extension("stderr");
    if shown.is_empty() {
        return Err("nothing is reported".into());
    }
    if runner::blessing() {
        return Ok(fs::write(snapshot, shown)?);
    }
    let Ok(expected) = fs::read_to_string(&snapshot) else {
        return Err(format!("no {}; AW_BLESS=1 writes it from\n{shown}", snapshot.display()).into());
    };
    if expected == shown { Ok(()) } else { Err(runner::difference(&expected, &shown).into()) }
}

/// Hide what changes without the report being another: addresses become `0x…`, and lines of the
/// standard library `line …`.
fn mask(text: &str) -> String {
    let mut masked = String::new();
    for line in text.split_inclusive('\n') {
        let mut rest = line;
        if let Some((before, after)) = line.split_once("File \"<std>/").filter(|_| line.contains("\", line "))
        {
            let (file, after) = after.split_once("\", line ").expect("it was looked for");
            masked.push_str(&format!("{before}File \"<std>/{file}\", line …"));
            rest = after.trim_start_matches(|c: char| c.is_ascii_digit());
        }
        let mut pieces = rest.split("0x");
        masked.push_str(pieces.next().unwrap_or_default());
        for piece in pieces {
            masked.push_str("0x…");
            masked.push_str(piece.trim_start_matches(|c: char| c.is_ascii_hexdigit()));
        }
    }
    masked
}
