//! Scenarios that are cancelled at every place where that can happen: `drive.py` does it, one test a subject.
//!
//! What was logged is CPython's answer, kept beside the scenarios: `AW_BLESS=1` rewrites it from CPython. Where
//! there is one, it is asked as well, so that what is kept cannot go stale.

use crate::runner::python::Python;
use crate::runner::{self, Outcome, Run};
use libtest_mimic::{Failed, Trial};
use std::fs;
use std::path::{Path, PathBuf};
use std::sync::{Arc, OnceLock};

/// The parts of the driver: what is no subject.
const DRIVER: [&str; 2] = ["drive", "virtual"];

/// A test for every subject.
pub fn trials(python: &Arc<OnceLock<Option<Python>>>) -> Vec<Trial> {
    let folder = runner::tests_folder().join("cancel");
    runner::files_below(&folder, "py")
        .into_iter()
        .map(|path| (runner::name_below(&folder, &path), path))
        .filter(|(name, _)| !DRIVER.contains(&name.as_str()))
        .map(|(name, path)| {
            let python = Arc::clone(python);
            Trial::test(format!("cancel/{name}"), move || check(&name, &path, &python))
        })
        .collect()
}

fn check(name: &str, path: &Path, python: &OnceLock<Option<Python>>) -> Result<(), Failed> {
    let kept = path.with_extension("out");
    let start = |run: Run| run.arg(driver()).arg(name);
    let python = python.get_or_init(Python::find);
    if let (true, Some(python)) = (runner::blessing(), python) {
        let answer = start(python.start(&runner::scratch("python", &format!("cancel-{name}"))?)).finish()?;
        return Ok(fs::write(kept, answer.stdout)?);
    }
    let expected = fs::read_to_string(kept)?;
    let got = start(Run::aw(&runner::scratch("aw", &format!("cancel-{name}"))?).arg("sim")).finish()?;
    let mut report = verdict(&expected, &got);
    if let Some(python) = python {
        let folder = runner::scratch("python", &format!("cancel-{name}"))?;
        let second = python.run(&key(path)?, &folder, start, |o| verdict(&expected, o).is_empty())?;
        let doubt = verdict(&expected, &second);
        if !doubt.is_empty() {
            report.push_str(&format!("python disagrees with what is kept:\n{doubt}"));
        }
    }
    if report.is_empty() { Ok(()) } else { Err(report.into()) }
}

fn driver() -> PathBuf {
    runner::tests_folder().join("cancel").join("drive.py")
}

/// What was logged that was not expected, and how it went wrong.
fn verdict(expected: &str, got: &Outcome) -> String {
    let mut verdict = got.crash().map(|crash| format!("crash: {crash}\n")).unwrap_or_default();
    verdict.push_str(&runner::difference(expected, &got.stdout));
    if !verdict.is_empty() {
        verdict.push_str(&got.stderr);
    }
    verdict
}

/// The texts that the log depends on.
fn key(path: &Path) -> std::io::Result<Vec<String>> {
    let parts = DRIVER.map(|part| path.with_file_name(part).with_extension("py"));
    parts.iter().map(PathBuf::as_path).chain([path]).map(fs::read_to_string).collect()
}
