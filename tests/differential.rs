//! Random programs under Aw and under CPython: both must print the same.
//!
//! A program comes from a number, its seed, and is the same for ever. It is valid, ends by itself,
//! and prints at every step, so that a difference shows where it began. `cargo test` runs a
//! fixed sample. By hand:
//!
//! ```text
//! AW_DIFF_SEED=1000 AW_DIFF_COUNT=5000 cargo test --test differential
//! AW_DIFF_SEED=1234 AW_DIFF_COUNT=1 AW_DIFF_SHOW=1 cargo test --test differential    print it
//! ```
//!
//! runs the programs of the seeds from 1000 on; `AW_PROGRAM` names another `aw` than that of this build. Of a program that differs the smallest part that
//! still differs is looked for, for as many seconds as `AW_DIFF_SHRINK` says, printed, and left below
//! the target folder. Without CPython 3.12 or
//! newer all is reported as skipped. A slow machine is no difference: a program that is silent for
//! too long runs once more alone, and only one that then says nothing either counts. Every program
//! ends under CPython, within the memory of `run.rs`; one that does not is a mistake of the generator.
//!
//! What the language leaves open is not generated: the order of sets, `hash` of texts, `id`.
// tests look at files, clocks and processes themselves
#![allow(clippy::disallowed_methods, clippy::disallowed_types, clippy::disallowed_macros)]

mod runner;
mod differential {
    pub mod classes;
    pub mod driving;
    pub mod expressions;
    pub mod flow;
    pub mod formatting;
    pub mod functions;
    pub mod library;
    pub mod literals;
    pub mod managers;
    pub mod methods;
    pub mod objects;
    pub mod operators;
    pub mod patterns;
    pub mod pipelines;
    pub mod program;
    pub mod raising;
    pub mod records;
    pub mod rng;
    pub mod run;
    pub mod scopes;
    pub mod statements;
    pub mod tasks;
    pub mod templates;
    pub mod tree;
}

use std::fs;
use std::path::Path;
use std::process::ExitCode;
use std::sync::Arc;
use std::time::{Duration, Instant};

use differential::program::program;
use differential::run::{Answers, HANGS, PRELUDE, Pair};
use differential::tree::{self, Node};
use libtest_mimic::{Arguments, Failed, Trial};
use runner::python::Python;

/// Programs that share a process.
const BATCH: u64 = 60;
/// Batches of the fixed sample.
const SAMPLE: u64 = 3;
/// How long a program may print nothing: it takes less than a second even in a debug build.
const PATIENCE: Duration = Duration::from_secs(30);
/// The same while a program is cut down; what ends takes far less.
const HASTE: Duration = Duration::from_secs(5);
/// The time in seconds for cutting down one program.
const SHRINKING: u64 = 90;

fn main() -> ExitCode {
    let arguments = Arguments::from_args();
    let first = number("AW_DIFF_SEED").unwrap_or(1);
    let count = number("AW_DIFF_COUNT").unwrap_or(BATCH * SAMPLE);
    if std::env::var_os("AW_DIFF_SHOW").is_some() {
        (first..first + count).for_each(|seed| println!("{}", tree::text(&program(seed))));
        return ExitCode::SUCCESS;
    }
    let python = Python::find().map(Arc::new);
    let tests = (first..first + count).step_by(BATCH as usize).map(|start| {
        let seeds = start..(start + BATCH).min(first + count);
        let skipped = if python.is_none() { ", skipped: no CPython" } else { "" };
        let name = format!("programs {} to {}{skipped}", seeds.start, seeds.end - 1);
        let known = python.clone();
        let check = move || known.map_or(Ok(()), |python| check(seeds, &python));
        Trial::test(name, check).with_ignored_flag(python.is_none())
    });
    libtest_mimic::run(&arguments, tests.collect()).exit_code()
}

/// The number in a variable of the environment.
fn number(name: &str) -> Option<u64> {
    std::env::var(name).ok().and_then(|text| text.parse().ok())
}

fn check(seeds: std::ops::Range<u64>, python: &Python) -> Result<(), Failed> {
    let pair = Pair::new(python, &format!("seeds-{}", seeds.start))?;
    let programs: Vec<String> = seeds.clone().map(|seed| tree::text(&program(seed))).collect();
    let mut report = String::new();
    for (seed, answers) in seeds.zip(pair.run(&programs, PATIENCE)?) {
        if let Some(reason) = answers.invalid() {
            report.push_str(&format!("the program of seed {seed} is not valid: {reason}\n"));
        } else if answers.differ() {
            let (small, answers) = shrink(&pair, program(seed), answers)?;
            let text = tree::text(&small);
            let kept = Path::new(env!("CARGO_TARGET_TMPDIR")).join(format!("differs-{seed}.py"));
            fs::write(&kept, text.replace("from prelude import *", PRELUDE))?;
            report.push_str(&format!("seed {seed}, {}\n", kept.display()));
            // a program of full length says more in its file
            report.push_str(if text.lines().count() < 100 { &text } else { "" });
            report.push_str(&runner::difference(&answers.python, &answers.aw));
        }
    }
    if report.is_empty() { Ok(()) } else { Err(report.into()) }
}

/// Cut the program down as long as the two still differ and there is time. Programs with one cut
/// run together, unless they may not end.
fn shrink(
    pair: &Pair<'_>,
    mut nodes: Vec<Node>,
    mut answers: Answers,
) -> Result<(Vec<Node>, Answers), Failed> {
    let end = Instant::now() + Duration::from_secs(number("AW_DIFF_SHRINK").unwrap_or(SHRINKING));
    'smaller: loop {
        let hangs = answers.aw == HANGS;
        let together = if hangs { 1 } else { 40 };
        let cuts = tree::smaller(&nodes);
        for some in cuts.chunks(together) {
            if Instant::now() >= end {
                break 'smaller;
            }
            let texts: Vec<String> = some.iter().map(|cut| tree::text(cut)).collect();
            let found = pair.run(&texts, HASTE)?;
            // an end that is merely late is not the hang that is looked for, nor one without memory
            let same = |answers: &Answers| {
                answers.differ()
                    && (answers.aw == HANGS) == hangs
                    && !answers.aw.contains("memory allocation of")
            };
            if let Some((at, new)) = found.into_iter().enumerate().find(|(_, answers)| same(answers)) {
                (nodes, answers) = (some[at].clone(), new);
                continue 'smaller;
            }
        }
        break;
    }
    Ok((nodes, answers))
}
