//! Running generated programs: many in one process of each interpreter, and what each printed.

use std::fs;
use std::io;
use std::path::PathBuf;
use std::time::Duration;

use crate::runner::python::Python;
use crate::runner::{self, Run};

pub const PRELUDE: &str = include_str!("prelude.py");
const DRIVER: &str = include_str!("driver.py");

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
    /// Do they differ in a way that counts? Cutting may leave no valid program; that says nothing.
    pub fn differ(&self) -> bool {
        let lost =
            self.python.starts_with("ended by SyntaxError") || self.python.contains("the process ended:");
        self.aw != self.python && !lost
    }
}

impl Pair<'_> {
    pub fn new<'a>(python: &'a Python, name: &str) -> io::Result<Pair<'a>> {
        let folder = runner::scratch("differential", name)?;
        fs::write(folder.join("prelude.py"), PRELUDE)?;
        fs::write(folder.join("driver.py"), DRIVER)?;
        Ok(Pair { python, folder })
    }

    pub fn run(&self, programs: &[String]) -> io::Result<Vec<Answers>> {
        let aw = self.under(programs, || Run::aw(&self.folder))?;
        let python = self.under(programs, || self.python.start(&self.folder))?;
        Ok(aw.into_iter().zip(python).map(|(aw, python)| Answers { aw, python }).collect())
    }

    /// Run all; where one takes the process down with it, go on behind it with another process.
    fn under(&self, programs: &[String], start: impl Fn() -> Run) -> io::Result<Vec<String>> {
        let mut answers = Vec::new();
        while answers.len() < programs.len() {
            let rest = &programs[answers.len()..];
            for (number, program) in rest.iter().enumerate() {
                fs::write(self.folder.join(format!("{number}.py")), program)?;
            }
            let run = start().arg("driver.py").arg(rest.len().to_string());
            let outcome = run.limit(Duration::from_secs(40)).finish()?;
            let before = answers.len();
            for number in 0..rest.len() {
                let Some((_, tail)) = outcome.stdout.split_once(&format!("\x1e{number}\n")) else { break };
                if let Some((answer, _)) = tail.split_once(&format!("\x1d{number}\n")) {
                    answers.push(answer.to_owned());
                } else {
                    let last = outcome.stderr.lines().rev().take(3).collect::<Vec<_>>().join(" / ");
                    answers.push(format!("{tail}\nthe process ended: {} {last}\n", outcome.end));
                    break;
                }
            }
            if answers.len() == before {
                return Err(io::Error::other(format!("{}: {}", outcome.end, outcome.stderr)));
            }
        }
        Ok(answers)
    }
}
