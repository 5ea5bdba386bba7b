//! Times the programs beside this file under Aw and under CPython: `cargo bench`.
//!
//! ```text
//! cargo bench                      all programs
//! cargo bench -- dict sort         those whose name contains one of the words
//! AW_BENCH_RUNS=9 cargo bench      more runs of each (5)
//! ```
//!
//! Every program runs under both in turn, so that a busy moment of the machine hurts both. What
//! counts is the least wall-clock time of each, start of the process included, and their quotient:
//! below 1 Aw is faster. Both must print the same. Without a CPython there are times alone.
// benchmarks look at files and clocks themselves
#![allow(clippy::disallowed_methods, clippy::disallowed_types, clippy::disallowed_macros)]

#[path = "../tests/runner/mod.rs"]
mod runner;

use std::path::Path;
use std::process::ExitCode;
use std::time::{Duration, Instant};

use runner::python::Python;
use runner::{End, Run};

fn main() -> ExitCode {
    let words: Vec<String> = std::env::args().skip(1).filter(|word| !word.starts_with('-')).collect();
    let runs = std::env::var("AW_BENCH_RUNS").ok().and_then(|n| n.parse().ok()).unwrap_or(5usize);
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("benches");
    let python = Python::find();
    let mut failed = false;
    println!("{:<24} {:>8} {:>8} {:>7}", "program", "aw", "python", "ratio");
    for path in runner::files_below(&folder, "py") {
        let name = runner::name_below(&folder, &path);
        if !words.is_empty() && !words.iter().any(|word| name.contains(word.as_str())) {
            continue;
        }
        match compare(&name, &path, python.as_ref(), runs) {
            Ok(line) => println!("{name:<24} {line}"),
            Err(text) => {
                failed = true;
                println!("{name:<24} {text}");
            }
        }
    }
    if failed { ExitCode::FAILURE } else { ExitCode::SUCCESS }
}

fn compare(name: &str, path: &Path, python: Option<&Python>, runs: usize) -> Result<String, String> {
    let scratch = runner::scratch("bench", name).map_err(|e| e.to_string())?;
    let (mut best, mut best_of_python) = (Duration::MAX, Duration::MAX);
    for _ in 0..runs.max(1) {
        let (time, text) = timed(Run::aw(&scratch).arg(path))?;
        best = best.min(time);
        if let Some(python) = python {
            let (time, expected) = timed(python.start(&scratch).arg(path))?;
            best_of_python = best_of_python.min(time);
            if text != expected {
                return Err("the two print different things".to_owned());
            }
        }
    }
    let seconds = best.as_secs_f64();
    Ok(match python {
        Some(_) => {
            let other = best_of_python.as_secs_f64();
            format!("{seconds:>7.3}s {other:>7.3}s {:>7.2}", seconds / other)
        }
        None => format!("{seconds:>7.3}s        -       -"),
    })
}

/// How long a run takes, and what it prints.
fn timed(run: Run) -> Result<(Duration, String), String> {
    let start = Instant::now();
    let outcome = run.finish().map_err(|e| e.to_string())?;
    let time = start.elapsed();
    match outcome.end {
        End::Status(0) => Ok((time, outcome.stdout)),
        end => Err(format!("{end}: {}", outcome.stderr.lines().last().unwrap_or(""))),
    }
}
