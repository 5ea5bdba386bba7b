//! Every example runs and prints what `tests/examples/<name>.out` says.
//!
//! What changes from run to run is masked before the comparison: a number with a point in it and
//! `s` behind it (seconds) shows as `…s`, a number after the word `port` as `…`. Examples that do
//! not say `aw only` at their top print the same under Python. `AW_BLESS=1` rewrites the
//! expectations.
// tests look at files, clocks and processes themselves
#![allow(clippy::disallowed_methods, clippy::disallowed_types, clippy::disallowed_macros)]

mod runner;

use std::fs;
use std::path::{Path, PathBuf};
use std::process::ExitCode;
use std::sync::{Arc, OnceLock};

use libtest_mimic::{Arguments, Failed, Trial};
use runner::python::Python;
use runner::{End, Outcome, Run};

fn main() -> ExitCode {
    let arguments = Arguments::from_args();
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("examples");
    let python = Arc::new(OnceLock::new());
    let tests: Vec<Trial> = runner::files_below(&folder, "aw")
        .into_iter()
        .map(|path| {
            let name = runner::name_below(&folder, &path);
            let python = Arc::clone(&python);
            Trial::test(name.clone(), move || check(&name, &path, &python))
        })
        .collect();
    if tests.is_empty() {
        eprintln!("no examples found in {}", folder.display());
        return ExitCode::FAILURE;
    }
    libtest_mimic::run(&arguments, tests).exit_code()
}

fn snapshot(name: &str) -> PathBuf {
    runner::tests_folder().join("examples").join(name).with_extension("out")
}

fn check(name: &str, path: &Path, python: &OnceLock<Option<Python>>) -> Result<(), Failed> {
    let got = Run::aw(&runner::scratch("examples", name)?).arg(path).finish()?;
    if let Some(crash) = got.crash() {
        return Err(format!("crash: {crash}\n{}", got.stderr).into());
    }
    let mut report = String::new();
    if got.end != End::Status(0) {
        report.push_str(&format!("{}\n{}\n", got.end, got.stderr));
    }
    let text = fs::read_to_string(path)?;
    let shown = mask(&got.stdout);
    let known = fs::read_to_string(snapshot(name)).unwrap_or_default();
    let mut second = None;
    if let (false, Some(python)) = (uses_own_names(&text), python.get_or_init(Python::find)) {
        let folder = runner::scratch("examples-python", name)?;
        let agrees = |outcome: &Outcome| mask(&outcome.stdout) == known;
        let outcome = python.run(&(path, &text), &folder, |run| run.arg(path), agrees)?;
        second = Some(mask(&outcome.stdout));
    }
    if runner::blessing() && report.is_empty() && second.as_ref().is_none_or(|second| *second == shown) {
        return Ok(fs::write(snapshot(name), &shown)?);
    }
    report.push_str(&runner::difference(&known, &shown));
    if let Some(second) = second {
        let doubt = runner::difference(&known, &second);
        if !doubt.is_empty() {
            report.push_str(&format!("python disagrees with the expectation:\n{doubt}"));
        }
    }
    if report.is_empty() { Ok(()) } else { Err(report.into()) }
}

/// Does the program use what only Aw has? It then says so at its top.
fn uses_own_names(text: &str) -> bool {
    text.lines().take_while(|line| line.starts_with('#')).any(|line| line.contains("aw only"))
}

/// Hide durations and ports.
fn mask(text: &str) -> String {
    let mut lines = Vec::new();
    for line in text.lines() {
        let words = line.split(' ').map(String::from).collect::<Vec<_>>();
        let mut masked = Vec::new();
        for (i, word) in words.iter().enumerate() {
            let bare = word.trim_end_matches([',', '.', ':', ')']);
            let tail = &word[bare.len()..];
            let seconds = bare.strip_suffix('s').filter(|n| n.contains('.') && n.parse::<f64>().is_ok());
            let port = i > 0 && words[i - 1] == "port" && bare.parse::<u16>().is_ok();
            masked.push(match (seconds, port) {
                (Some(_), _) => format!("…s{tail}"),
                (None, true) => format!("…{tail}"),
                (None, false) => word.clone(),
            });
        }
        lines.push(masked.join(" "));
    }
    lines.iter().map(|line| format!("{line}\n")).collect()
}
