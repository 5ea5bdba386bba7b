//! The tree of every file of Python's standard library equals CPython's, positions aside.
//!
//! By default a fixed sample is compared; `AW_AST_ALL=1` compares every file. `AW_PYTHON` names the judge;
//! otherwise it is `python3.13` or `python3`. Without one the comparison is reported as skipped.
// tests look at files, clocks and processes themselves
#![allow(clippy::disallowed_methods, clippy::disallowed_types, clippy::disallowed_macros)]

use std::collections::HashSet;
use std::io::{BufRead, BufReader, Read, Write};
use std::path::{Path, PathBuf};
use std::process::{Command, ExitCode, Stdio};

use libtest_mimic::{Arguments, Failed, Trial};

/// Of how many files one is compared by default.
const SAMPLE: usize = 16;
/// Larger files are left to the full run.
const SAMPLE_SIZE: u64 = 120_000;

fn main() -> ExitCode {
    let arguments = Arguments::from_args();
    let python = find_python();
    let name = match &python {
        Some(_) => "trees_equal_cpythons",
        None => "trees_equal_cpythons (skipped: no python3)",
    };
    let skipped = python.is_none();
    let trial = Trial::test(name, move || match &python {
        Some(python) => compare(python),
        None => Ok(()),
    });
    libtest_mimic::run(&arguments, vec![trial.with_ignored_flag(skipped)]).exit_code()
}

/// A Python that starts, with the folder of its standard library.
fn find_python() -> Option<(String, PathBuf)> {
    let candidates = match std::env::var("AW_PYTHON") {
        Ok(named) => vec![named],
        Err(_) => vec!["python3.13".to_owned(), "python3".to_owned()],
    };
    candidates.into_iter().find_map(|python| {
        let script =
            "import sys, os; assert sys.version_info >= (3, 12); print(os.path.dirname(os.__file__))";
        let output = Command::new(&python).args(["-c", script]).stderr(Stdio::null()).output().ok()?;
        let folder = String::from_utf8(output.stdout).ok()?;
        let found = output.status.success() && !folder.trim().is_empty();
        found.then(|| (python, PathBuf::from(folder.trim())))
    })
}

fn collect(folder: &Path, files: &mut Vec<PathBuf>) {
    let Ok(entries) = std::fs::read_dir(folder) else {
        return;
    };
    for entry in entries.flatten() {
        let path = entry.path();
        match entry.file_type() {
            Ok(kind) if kind.is_dir() && entry.file_name() != "site-packages" => {
                collect(&path, files);
            }
            Ok(kind) if kind.is_file() && path.extension().is_some_and(|e| e == "py") => {
                files.push(path);
            }
            _ => {}
        }
    }
}

/// Our dump of a source text, or what is wrong with it.
fn our_dump(source: &str) -> Result<String, String> {
    let arena = bumpalo::Bump::new();
    match aw::syntax::parse_module(&arena, source) {
        Ok(module) => Ok(aw::syntax::dump::module(&module, source)),
        Err(errors) => {
            let first = errors.first().ok_or("refused without a diagnostic")?;
            let line = source[..first.span.lo as usize].matches('\n').count() + 1;
            Err(format!("line {line}: {}", first.message))
        }
    }
}

/// What stands around the first difference of two dumps.
fn difference(ours: &str, theirs: &str) -> String {
    let at = ours.bytes().zip(theirs.bytes()).position(|(a, b)| a != b);
    let at = at.unwrap_or(ours.len().min(theirs.len()));
    let part = |text: &str| {
        let bytes = &text.as_bytes()[at.saturating_sub(60)..(at + 60).min(text.len())];
        String::from_utf8_lossy(bytes).into_owned()
    };
    format!("\n    ours   …{}…\n    theirs …{}…", part(ours), part(theirs))
}

fn compare((python, folder): &(String, PathBuf)) -> Result<(), Failed> {
    let all = std::env::var_os("AW_AST_ALL").is_some();
    let mut files = Vec::new();
    collect(folder, &mut files);
    files.sort();
    if !all {
        files.retain(|path| path.metadata().is_ok_and(|data| data.len() <= SAMPLE_SIZE));
        files = files.into_iter().step_by(SAMPLE).collect();
    }
    let script = concat!(env!("CARGO_MANIFEST_DIR"), "/tests/ast_dump.py");
    let mut child = Command::new(python).arg(script).stdin(Stdio::piped()).stdout(Stdio::piped()).spawn()?;
    let mut input = child.stdin.take().ok_or("no standard input")?;
    let list: String = files.iter().map(|path| format!("{}\n", path.display())).collect();
    let writer = std::thread::spawn(move || input.write_all(list.as_bytes()));
    let mut output = BufReader::new(child.stdout.take().ok_or("no standard output")?);

    let (mut equal, mut accepted, mut seen) = (0, 0, HashSet::new());
    let mut wrong = Vec::new();
    let mut line = String::new();
    while output.read_line(&mut line)? > 0 {
        let (path, length) = line.trim_end().rsplit_once('\t').ok_or("a line without a tab")?;
        seen.insert(path.to_owned());
        let theirs = match length.parse::<usize>() {
            Ok(length) => {
                let mut dump = vec![0; length + 1];
                output.read_exact(&mut dump)?;
                dump.pop();
                Some(String::from_utf8_lossy(&dump).into_owned())
            }
            Err(_) => None,
        };
        let source = std::fs::read_to_string(path).map_err(|error| error.to_string());
        let ours = source.and_then(|source| our_dump(&source));
        accepted += usize::from(theirs.is_some());
        match (ours, theirs) {
            (Err(_), None) => {}
            (Ok(ours), Some(theirs)) if ours == theirs => equal += 1,
            (Ok(ours), Some(theirs)) => wrong.push(format!("{path}: {}", difference(&ours, &theirs))),
            (Ok(_), None) => wrong.push(format!("{path}: accepted, CPython refuses it")),
            (Err(message), Some(_)) => wrong.push(format!("{path}: refused: {message}")),
        }
        line.clear();
    }
    child.wait()?;
    writer.join().map_err(|_| "the writer panicked")??;
    println!("{equal} of the {accepted} files that CPython accepts give an equal tree");
    if seen.len() != files.len() {
        return Err(format!("{} files of {} were dumped", seen.len(), files.len()).into());
    }
    // a few files are deliberately bad data, and differ from version to version
    if wrong.len() * 100 > accepted || !all && wrong.len() > 2 {
        return Err(format!("{equal} of {accepted} trees equal\n{}", wrong.join("\n")).into());
    }
    for message in &wrong {
        println!("{message}");
    }
    Ok(())
}
