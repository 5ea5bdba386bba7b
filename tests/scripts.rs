//! Every script below `lang core std async regression limit` is one test, named by its path.
//!
//! A script carries its own expectations, as comments:
//!
//! ```text
//! print(1 + 1)  # expect: 2          one line of output each, in order
//! 1 / 0  # expect error: ZeroDivisionError: division by zero
//!                                    exit status 1, and stderr holds that text
//! # exit: 3                          another exit status
//! # args: a b                        sys.argv[1:]
//! # stdin: text                      one line of input each
//! # env: NAME=value
//! # aw only                          not Python: no second opinion
//! # real time                        below `async`: not in virtual time
//! ```
//!
//! or has its whole output beside it in a `.out` file, which `AW_BLESS=1` rewrites. What is not
//! marked `aw only` must do the same under CPython; without one the scripts still judge.
//! Those below `async` run as `aw sim`, so that no machine is too slow for their timers.
//! `cancel` holds scenarios of another kind, which its own module runs.
//! `AW_GC_STRESS` and `AW_HEAP_VERIFY` reach the program.
// tests look at files, clocks and processes themselves
#![allow(clippy::disallowed_methods, clippy::disallowed_types, clippy::disallowed_macros)]

mod cancel;
mod runner;

use std::fs;
use std::path::{Path, PathBuf};
use std::process::ExitCode;
use std::sync::{Arc, OnceLock};

use libtest_mimic::{Arguments, Failed, Trial};
use runner::python::Python;
use runner::{End, Outcome, Run};

const FOLDERS: [&str; 6] = ["lang", "core", "std", "async", "regression", "limit"];

fn main() -> ExitCode {
    let arguments = Arguments::from_args();
    let python = Arc::new(OnceLock::new());
    let mut tests: Vec<Trial> = FOLDERS
        .iter()
        .flat_map(|folder| runner::files_below(&runner::tests_folder().join(folder), "aw"))
        .map(|path| {
            let name = runner::name_below(&runner::tests_folder(), &path);
            let python = Arc::clone(&python);
            Trial::test(name.clone(), move || check(&name, &path, &python))
        })
        .collect();
    tests.extend(cancel::trials(&python));
    if tests.is_empty() {
        eprintln!("no scripts found below {}", runner::tests_folder().display());
        return ExitCode::FAILURE;
    }
    if !arguments.list && python.get_or_init(Python::find).is_none() {
        let name = "second opinion: no CPython 3.12 or newer, scripts judged by aw alone";
        tests.push(Trial::test(name, || Ok(())).with_ignored_flag(true));
    }
    libtest_mimic::run(&arguments, tests).exit_code()
}

/// One script and what it says about itself.
struct Script {
    path: PathBuf,
    text: String,
    /// Expected stdout.
    stdout: String,
    /// Expected part of stderr.
    error: Option<String>,
    status: i32,
    /// Is stdout in a `.out` file?
    snapshot: Option<PathBuf>,
    args: Vec<String>,
    stdin: String,
    env: Vec<(String, String)>,
    aw_only: bool,
    real_time: bool,
}

impl Script {
    fn read(path: &Path) -> Result<Script, Failed> {
        let text = fs::read_to_string(path).map_err(|e| format!("{}: {e}", path.display()))?;
        let mut script = Script {
            path: path.to_path_buf(),
            stdout: String::new(),
            error: None,
            status: 0,
            snapshot: None,
            args: Vec::new(),
            stdin: String::new(),
            env: Vec::new(),
            aw_only: false,
            real_time: false,
            text: String::new(),
        };
        let (mut printed, mut status) = (0, None);
        for line in text.lines() {
            if let Some(value) = after(line, "# expect:") {
                printed += 1;
                script.stdout.push_str(value);
                script.stdout.push('\n');
            } else if let Some(value) = after(line, "# expect error:")
                && script.error.replace(value.to_owned()).is_some()
            {
                return Err("two `# expect error:` in one script".into());
            }
            if let Some(value) = line.strip_prefix("# exit: ") {
                status = Some(value.trim().parse().map_err(|_| format!("no exit status: {value}"))?);
            } else if let Some(value) = line.strip_prefix("# args: ") {
                script.args.extend(value.split_whitespace().map(String::from));
            } else if let Some(value) = line.strip_prefix("# stdin:") {
                script.stdin.push_str(value.strip_prefix(' ').unwrap_or(value));
                script.stdin.push('\n');
            } else if let Some(value) = line.strip_prefix("# env: ") {
                let (name, value) = value.split_once('=').ok_or("`# env:` without `=`")?;
                script.env.push((name.to_owned(), value.to_owned()));
            } else if line.trim_end() == "# aw only" {
                script.aw_only = true;
            } else if line.trim_end() == "# real time" {
                script.real_time = true;
            }
        }
        let silent = printed == 0 && script.error.is_none() && status.is_none();
        let snapshot = path.with_extension("out");
        if snapshot.exists() {
            if printed > 0 {
                return Err("expected output stands both in the script and in a .out file".into());
            }
            script.stdout = fs::read_to_string(&snapshot)?;
            script.snapshot = Some(snapshot);
        } else if silent && runner::blessing() {
            script.snapshot = Some(snapshot);
        } else if silent {
            return Err("the script expects nothing: add `# expect: …`, `# expect error: …`, \
                        `# exit: …`, or bless a .out file"
                .into());
        }
        script.status = status.unwrap_or(i32::from(script.error.is_some()));
        script.text = text;
        Ok(script)
    }

    fn start(&self, run: Run) -> Run {
        let run = run.arg(&self.path).args(&self.args).stdin(self.stdin.as_bytes());
        self.env.iter().fold(run, |run, (name, value)| run.env(name, value))
    }

    /// What a run did differently from what the script says; empty when all is well.
    fn verdict(&self, got: &Outcome) -> String {
        let mut verdict = String::new();
        if let Some(crash) = got.crash() {
            verdict.push_str(&format!("crash: {crash}\n"));
        } else if got.end != End::Status(self.status) {
            verdict.push_str(&format!("{}, expected {}\n", got.end, End::Status(self.status)));
        }
        verdict.push_str(&runner::difference(&self.stdout, &got.stdout));
        if let Some(error) = self.error.as_ref().filter(|error| !got.stderr.contains(*error)) {
            verdict.push_str(&format!("stderr does not contain: {error}\n"));
        }
        if !verdict.is_empty() && !got.stderr.is_empty() {
            let tail: Vec<&str> = got.stderr.lines().rev().take(20).collect();
            verdict.push_str("stderr:\n");
            for line in tail.iter().rev() {
                verdict.push_str(&format!("  {line}\n"));
            }
        }
        verdict
    }

    /// Everything beyond Python itself that Python's answer depends on.
    fn key(&self) -> impl std::hash::Hash + use<> {
        let mut parts = vec![self.path.to_string_lossy().into_owned(), self.text.clone()];
        let modules = self.path.with_file_name("modules");
        for extension in ["py", "aw", "txt"] {
            for path in runner::files_below(&modules, extension) {
                parts.push(path.to_string_lossy().into_owned());
                parts.push(fs::read_to_string(&path).unwrap_or_default());
            }
        }
        parts
    }
}

/// The rest of the line after a marker and one space.
fn after<'a>(line: &'a str, marker: &str) -> Option<&'a str> {
    let (_, rest) = line.split_once(marker)?;
    Some(rest.strip_prefix(' ').unwrap_or(rest))
}

fn check(name: &str, path: &Path, python: &OnceLock<Option<Python>>) -> Result<(), Failed> {
    let script = Script::read(path)?;
    let virtual_time = name.starts_with("async/") && !script.real_time;
    let run = Run::aw(&runner::scratch("aw", name)?);
    let got = script.start(if virtual_time { run.arg("sim") } else { run }).finish()?;
    let second = match python.get_or_init(Python::find) {
        Some(python) if !script.aw_only => {
            let folder = runner::scratch("python", name)?;
            let agrees = |outcome: &Outcome| script.verdict(outcome).is_empty();
            Some(python.run(&script.key(), &folder, |run| script.start(run), agrees)?)
        }
        _ => None,
    };
    if let (true, Some(snapshot)) = (runner::blessing(), &script.snapshot) {
        return bless(snapshot, &script, &got, second.as_ref());
    }
    let mut report = script.verdict(&got);
    if let Some(second) = &second {
        let doubt = script.verdict(second);
        if !doubt.is_empty() {
            report.push_str(&format!("python disagrees with the expectation:\n{doubt}"));
        }
    }
    if report.is_empty() { Ok(()) } else { Err(report.into()) }
}

/// Rewrite a snapshot from what aw printed, unless Python printed something else.
fn bless(snapshot: &Path, script: &Script, got: &Outcome, second: Option<&Outcome>) -> Result<(), Failed> {
    if got.crash().is_some() || got.end != End::Status(script.status) {
        return Err(format!("not blessed: {}\n{}", got.end, got.stderr).into());
    }
    if got.stdout.is_empty() && script.status == 0 {
        return Err("not blessed: it prints nothing, so there is nothing to expect".into());
    }
    if let Some(second) = second.filter(|second| second.stdout != got.stdout) {
        let view = runner::difference(&second.stdout, &got.stdout);
        return Err(format!("not blessed, python prints something else:\n{view}").into());
    }
    Ok(fs::write(snapshot, &got.stdout)?)
}
