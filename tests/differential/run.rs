//! Running generated programs: many in one process of each interpreter, and what each printed.

use std::fs;
use std::io;
use std::path::PathBuf;
use std::time::Duration;

use crate::runner::python::Python;
use crate::runner::{self, End, Run};

pub const PRELUDE: &str = include_str!("prelude.py");
const DRIVER: &str = include_str!("driver.py");
/// The answer of a program that does not end.
pub const HANGS: &str = "does not end";
/// The address space of a process in KiB. No program has a use for a tenth of it; what is left of
/// one while it is cut down may.
const MEMORY: u64 = 2 << 20;
/// All the programs of a process end within this time, however many.
const TOGETHER: Duration = Duration::from_secs(600);

/// The same programs under both interpreters.
pub struct Pair<'a> {
    pub python: &'a Python,
    folder: PathBuf,
}

/// What a program printed under each.
pub struct Answers {
    pub aw: String,
    pub python: String,
}

impl Answers {
    /// Why this program cannot judge: that is a mistake of the generator.
    pub fn invalid(&self) -> Option<&str> {
        let lost = self.python == HANGS
            || ["SyntaxError", "IndentationError"]
                .iter()
                .any(|end| self.python.starts_with(&format!("ended by {end}")));
        lost.then_some(self.python.as_str())
    }

    /// Do they differ in a way that counts? Cutting may leave no valid program, or one that takes
    /// all the memory there is; that says nothing.
    pub fn differ(&self) -> bool {
        let lost = ["the process ended:", "MemoryError"].iter().any(|end| self.python.contains(end));
        self.aw != self.python && !lost && self.invalid().is_none()
    }
}

impl Pair<'_> {
    pub fn new<'a>(python: &'a Python, name: &str) -> io::Result<Pair<'a>> {
        let folder = runner::scratch("differential", name)?;
        fs::write(folder.join("prelude.py"), PRELUDE)?;
        fs::write(folder.join("driver.py"), DRIVER)?;
        Ok(Pair { python, folder })
    }

    /// What each program prints under both. One that prints nothing for as long as `patience`,
    /// alone in a process of its own, answers `HANGS`.
    pub fn run(&self, programs: &[String], patience: Duration) -> io::Result<Vec<Answers>> {
        let aw = self.under(programs, patience, || Run::aw(&self.folder))?;
        let python = self.under(programs, patience, || self.python.start(&self.folder))?;
        Ok(aw.into_iter().zip(python).map(|(aw, python)| Answers { aw, python }).collect())
    }

    /// Run all; where one takes the process down with it, go on behind it with another process.
    /// Where the time of all is over, the one that ran then gets another chance alone.
    fn under(
        &self,
        programs: &[String],
        patience: Duration,
        start: impl Fn() -> Run,
    ) -> io::Result<Vec<String>> {
        let mut answers = Vec::new();
        let mut alone = false;
        while answers.len() < programs.len() {
            let rest = &programs[answers.len()..];
            let now = if alone { &rest[..1] } else { rest };
            let (mut found, end, stderr) = self.process(now, patience, &start)?;
            if end == End::TimeLimit && found.len() <= now.len() {
                found.pop();
                if alone {
                    found.push(HANGS.to_owned());
                }
                alone = !alone;
            } else if found.is_empty() {
                return Err(io::Error::other(format!("{end}: {stderr}")));
            } else {
                alone = false;
            }
            answers.append(&mut found);
        }
        Ok(answers)
    }

    /// The answers of one process: of every program that ended, and of the one that did not.
    fn process(
        &self,
        programs: &[String],
        patience: Duration,
        start: &impl Fn() -> Run,
    ) -> io::Result<(Vec<String>, End, String)> {
        for (number, program) in programs.iter().enumerate() {
            fs::write(self.folder.join(format!("{number}.py")), program)?;
        }
        let run = start().arg("driver.py").arg(programs.len().to_string());
        let outcome = run.memory(MEMORY).silence(patience).limit(TOGETHER).finish()?;
        let mut answers = Vec::new();
        for number in 0..programs.len() {
            let Some((_, tail)) = outcome.stdout.split_once(&format!("\x1e{number}\n")) else { break };
            let Some((answer, _)) = tail.split_once(&format!("\x1d{number}\n")) else {
                let last = outcome.stderr.lines().rev().take(3).collect::<Vec<_>>().join(" / ");
                answers.push(format!("{tail}\nthe process ended: {} {last}\n", outcome.end));
                break;
            };
            answers.push(without_addresses(answer));
        }
        Ok((answers, outcome.end, outcome.stderr))
    }
}

/// The text with the addresses in it left out: `<C object at 0x…>`.
fn without_addresses(text: &str) -> String {
    const MARK: &str = " at 0x";
    let mut parts = text.split(MARK);
    let mut out = parts.next().unwrap_or("").to_owned();
    for part in parts {
        out.push_str(MARK);
        out.push_str(part.trim_start_matches(|c: char| c.is_ascii_hexdigit()));
    }
    out
}
