//! The second opinion: what CPython makes of the same script.
//!
//! Python's answers are kept under the target folder by the hash of everything they depend on, so
//! that an unchanged script costs no second process.

use std::fs;
use std::hash::{DefaultHasher, Hash, Hasher};
use std::path::{Path, PathBuf};

use super::{End, Outcome, Run};

/// A CPython new enough to judge.
pub struct Python {
    program: PathBuf,
    version: String,
}

impl Python {
    /// `AW_PYTHON` if it is set, else python3.13, else the newest of the others; at least 3.12.
    pub fn find() -> Option<Python> {
        let chosen = std::env::var("AW_PYTHON").ok();
        let usual = ["python3.13", "python3.14", "python3.12", "python3"].map(String::from);
        let candidates = chosen.map_or(Vec::from(usual), |program| vec![program]);
        candidates.iter().find_map(|program| Python::probe(program))
    }

    /// Ask a program for its version and for its real path: the name found on `PATH` may be a
    /// launcher that needs variables which the scripts' environment does not have.
    fn probe(program: &str) -> Option<Python> {
        let question = "import sys; v = sys.version_info; print(v >= (3, 12), sys.implementation.name, \
                        '%d.%d.%d' % v[:3], sys.executable, sep='\\n')";
        let answer = std::process::Command::new(program).args(["-c", question]).output().ok()?;
        let text = String::from_utf8(answer.stdout).ok()?;
        let mut lines = text.lines();
        let usable = lines.next()? == "True" && lines.next()? == "cpython";
        let version = lines.next()?.to_owned();
        let program = PathBuf::from(lines.next()?);
        usable.then_some(Python { program, version })
    }

    /// A run of Python in `folder`, to be given its script.
    pub fn start(&self, folder: &Path) -> Run {
        Run::program(&self.program, folder)
    }

    /// What the script does under Python. `key` holds all that may change the answer except
    /// Python itself; `start` adds arguments, input and environment. Only an answer that `agrees`
    /// is kept: another one may be a mistake of a busy machine, and is asked for once more.
    pub fn run(
        &self,
        key: &impl Hash,
        folder: &Path,
        start: impl Fn(Run) -> Run,
        agrees: impl Fn(&Outcome) -> bool,
    ) -> std::io::Result<Outcome> {
        let mut hasher = DefaultHasher::new();
        (key, &self.version).hash(&mut hasher);
        let kept =
            Path::new(env!("CARGO_TARGET_TMPDIR")).join("python").join(format!("{:016x}", hasher.finish()));
        let known = fs::read_to_string(&kept).ok().as_deref().and_then(load);
        if let Some(outcome) = known.filter(&agrees) {
            return Ok(outcome);
        }
        let mut outcome = start(self.start(folder)).finish()?;
        if !agrees(&outcome) {
            outcome = start(self.start(folder)).finish()?;
        }
        if let Some(text) = store(&outcome).filter(|_| agrees(&outcome)) {
            fs::create_dir_all(kept.parent().expect("it was joined above"))?;
            // another thread or process may write the same answer: let the rename decide
            let draft = kept.with_extension(format!("{}", std::process::id()));
            fs::write(&draft, text)?;
            fs::rename(&draft, &kept)?;
        }
        Ok(outcome)
    }
}

/// `status`, length of stdout in bytes, stdout, stderr. Only runs that ended by themselves are kept.
fn store(outcome: &Outcome) -> Option<String> {
    let End::Status(status) = outcome.end else { return None };
    Some(format!("{status} {}\n{}{}", outcome.stdout.len(), outcome.stdout, outcome.stderr))
}

fn load(text: &str) -> Option<Outcome> {
    let (head, body) = text.split_once('\n')?;
    let (status, length) = head.split_once(' ')?;
    let (stdout, stderr) = body.split_at_checked(length.parse().ok()?)?;
    Some(Outcome {
        end: End::Status(status.parse().ok()?),
        stdout: stdout.to_owned(),
        stderr: stderr.to_owned(),
    })
}
