//! What the script harnesses share: finding files, running a program on one of them in an empty
//! folder with a known environment and a time limit, and showing how two texts differ.
#![allow(dead_code, reason = "each harness takes the part it needs")]

pub mod python;

use std::fs;
use std::io::{self, Read, Write};
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};
use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::thread;
use std::time::{Duration, Instant};

/// The folder this package's tests live in.
pub fn tests_folder() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("tests")
}

/// Every file with the given extension below `folder`, in a fixed order. Folders named `modules`
/// hold what tests import; they are not searched.
pub fn files_below(folder: &Path, extension: &str) -> Vec<PathBuf> {
    let mut found = Vec::new();
    let mut folders = vec![folder.to_path_buf()];
    while let Some(folder) = folders.pop() {
        let Ok(entries) = fs::read_dir(&folder) else { continue };
        for path in entries.flatten().map(|entry| entry.path()) {
            if path.is_dir() {
                if path.file_name().is_some_and(|name| name != "modules") {
                    folders.push(path);
                }
            } else if path.extension().is_some_and(|e| e == extension) {
                found.push(path);
            }
        }
    }
    found.sort();
    found
}

/// A file's name in reports: its path below `folder`, without its extension, with `/` between.
pub fn name_below(folder: &Path, path: &Path) -> String {
    let inner = path.strip_prefix(folder).unwrap_or(path).with_extension("");
    inner.iter().map(|part| part.to_string_lossy()).collect::<Vec<_>>().join("/")
}

/// An empty folder of its own for the test of this name.
pub fn scratch(harness: &str, test: &str) -> io::Result<PathBuf> {
    let folder = Path::new(env!("CARGO_TARGET_TMPDIR"))
        .join("scratch")
        .join(harness)
        .join(test.replace(['/', ' '], "--"));
    if folder.exists() {
        fs::remove_dir_all(&folder)?;
    }
    fs::create_dir_all(&folder)?;
    Ok(folder)
}

/// How a program came to its end.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum End {
    Status(i32),
    Signal(i32),
    /// It was killed because its time was over, or because it had been silent for too long.
    TimeLimit,
}

impl std::fmt::Display for End {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        match self {
            End::Status(status) => write!(f, "exit status {status}"),
            End::Signal(signal) => write!(f, "killed by signal {signal}"),
            End::TimeLimit => write!(f, "still running at the time limit"),
        }
    }
}

/// What a program left behind. Bytes that are not UTF-8 show as U+FFFD.
#[derive(Debug, Clone)]
pub struct Outcome {
    pub end: End,
    pub stdout: String,
    pub stderr: String,
}

impl Outcome {
    /// A crash of the program itself, which no expectation can excuse.
    pub fn crash(&self) -> Option<String> {
        let panicked = self.stderr.lines().find(|line| line.contains("panicked at"));
        match (panicked, self.end) {
            (Some(line), _) => Some(line.to_owned()),
            (None, End::Signal(_) | End::TimeLimit) => Some(self.end.to_string()),
            (None, End::Status(_)) => None,
        }
    }
}

/// One run of a program, set up before it starts.
pub struct Run {
    command: Command,
    stdin: Vec<u8>,
    limit: Duration,
    silence: Duration,
}

/// More output than any test has reason to print; a child that goes on finds its pipe closed.
const OUTPUT_LIMIT: usize = 16 << 20;

impl Run {
    /// The `aw` program in `folder`: that of this build, or the one `AW_PROGRAM` names. Switches
    /// that make the machine check itself go through.
    pub fn aw(folder: &Path) -> Run {
        let chosen = std::env::var_os("AW_PROGRAM").map(PathBuf::from);
        let program = chosen.unwrap_or_else(|| PathBuf::from(env!("CARGO_BIN_EXE_aw")));
        let mut run = Run::program(&program, folder);
        for name in ["AW_GC_STRESS", "AW_HEAP_VERIFY"] {
            if let Some(value) = std::env::var_os(name) {
                run.command.env(name, value);
            }
        }
        if std::env::var_os("AW_GC_STRESS").is_some() {
            run.limit *= 10;
        }
        run
    }

    /// Any program in `folder`, with the same environment.
    pub fn program(program: &Path, folder: &Path) -> Run {
        let mut command = Command::new(program);
        command.current_dir(folder).env_clear();
        for name in ["PATH", "SystemRoot"] {
            if let Some(value) = std::env::var_os(name) {
                command.env(name, value);
            }
        }
        command.env("HOME", folder).env("TMPDIR", folder).env("TZ", "UTC").env("LANG", "C.UTF-8");
        command.env("PYTHONUTF8", "1").env("PYTHONDONTWRITEBYTECODE", "1").env("PYTHONHASHSEED", "0");
        // a slow machine is no news
        command.env("AW_SLOW_STEP_MS", "0");
        Run { command, stdin: Vec::new(), limit: Duration::from_secs(60), silence: Duration::MAX }
    }

    pub fn arg(mut self, arg: impl AsRef<std::ffi::OsStr>) -> Run {
        self.command.arg(arg);
        self
    }

    pub fn args<I: IntoIterator<Item = S>, S: AsRef<std::ffi::OsStr>>(mut self, args: I) -> Run {
        self.command.args(args);
        self
    }

    pub fn env(mut self, name: &str, value: &str) -> Run {
        self.command.env(name, value);
        self
    }

    pub fn stdin(mut self, text: impl Into<Vec<u8>>) -> Run {
        self.stdin = text.into();
        self
    }

    pub fn limit(mut self, limit: Duration) -> Run {
        self.limit = limit;
        self
    }

    /// End it as if its time were over when it has printed nothing for so long.
    pub fn silence(mut self, silence: Duration) -> Run {
        self.silence = silence;
        self
    }

    /// Give it no more than so many KiB of address space, and no core file. Where the system has no
    /// `sh`, it runs without a limit.
    pub fn memory(mut self, kilobytes: u64) -> Run {
        if cfg!(unix) {
            let mut command = Command::new("sh");
            let limits = format!("ulimit -c 0; ulimit -v {kilobytes}; exec \"$@\"");
            command.args(["-c", &limits, "sh"]).arg(self.command.get_program());
            command.args(self.command.get_args()).env_clear();
            command.envs(self.command.get_envs().filter_map(|(name, value)| Some((name, value?))));
            if let Some(folder) = self.command.get_current_dir() {
                command.current_dir(folder);
            }
            self.command = command;
        }
        self
    }

    /// Start the program, feed it, and wait until it ends or its time is over.
    pub fn finish(mut self) -> io::Result<Outcome> {
        self.command.stdin(Stdio::piped()).stdout(Stdio::piped()).stderr(Stdio::piped());
        let mut child = self.command.spawn()?;
        let mut to_child = child.stdin.take().expect("stdin is piped");
        let stdin = self.stdin;
        // a child may end without reading; a closed pipe is then no error of ours
        thread::spawn(move || drop(to_child.write_all(&stdin)));
        let printed = Arc::new(AtomicUsize::new(0));
        let stdout = collect(child.stdout.take().expect("stdout is piped"), printed.clone());
        let stderr = collect(child.stderr.take().expect("stderr is piped"), Arc::default());
        let end = wait(&mut child, self.limit, self.silence, &printed)?;
        let text = |handle: thread::JoinHandle<Vec<u8>>| {
            String::from_utf8_lossy(&handle.join().unwrap_or_default()).into_owned()
        };
        Ok(Outcome { end, stdout: text(stdout), stderr: text(stderr) })
    }
}

/// Read all that a child prints; `printed` counts its bytes while they come.
fn collect(mut pipe: impl Read + Send + 'static, printed: Arc<AtomicUsize>) -> thread::JoinHandle<Vec<u8>> {
    thread::spawn(move || {
        let (mut bytes, mut some) = (Vec::new(), [0; 1 << 13]);
        // what was read before an error is still worth showing
        while let Ok(count @ 1..) = pipe.read(&mut some)
            && bytes.len() < OUTPUT_LIMIT
        {
            bytes.extend_from_slice(&some[..count]);
            printed.store(bytes.len(), Ordering::Relaxed);
        }
        bytes
    })
}

fn wait(child: &mut Child, limit: Duration, silence: Duration, printed: &AtomicUsize) -> io::Result<End> {
    let start = Instant::now();
    let (mut known, mut heard) = (0, start);
    let mut pause = Duration::from_millis(1);
    loop {
        if let Some(status) = child.try_wait()? {
            return Ok(end_of(status));
        }
        let now = printed.load(Ordering::Relaxed);
        if now != known {
            (known, heard) = (now, Instant::now());
        }
        if start.elapsed() >= limit || heard.elapsed() >= silence {
            child.kill()?;
            child.wait()?;
            return Ok(End::TimeLimit);
        }
        thread::sleep(pause);
        pause = (pause * 2).min(Duration::from_millis(10));
    }
}

#[cfg(unix)]
fn end_of(status: std::process::ExitStatus) -> End {
    use std::os::unix::process::ExitStatusExt;
    status.code().map_or_else(|| End::Signal(status.signal().unwrap_or(0)), End::Status)
}

#[cfg(not(unix))]
fn end_of(status: std::process::ExitStatus) -> End {
    End::Status(status.code().unwrap_or(-1))
}

/// Does the environment ask for snapshots to be rewritten?
pub fn blessing() -> bool {
    std::env::var_os("AW_BLESS").is_some_and(|value| value == "1")
}

/// The lines in which two texts differ, with a few equal ones around them: `-` is expected,
/// `+` is actual. Empty when they are equal.
pub fn difference(expected: &str, actual: &str) -> String {
    if expected == actual {
        return String::new();
    }
    let left: Vec<&str> = expected.split_inclusive('\n').collect();
    let right: Vec<&str> = actual.split_inclusive('\n').collect();
    let same_start = left.iter().zip(&right).take_while(|(a, b)| a == b).count();
    let room = left.len().min(right.len()) - same_start;
    let same_end = left.iter().rev().zip(right.iter().rev()).take_while(|(a, b)| a == b).count().min(room);
    let mut view = String::from("--- expected\n+++ actual\n");
    let from = same_start.saturating_sub(3);
    view.push_str(&format!("@@ line {} @@\n", from + 1));
    for line in &left[from..same_start] {
        push_line(&mut view, ' ', line);
    }
    let changed_left = &left[same_start..left.len() - same_end];
    let changed_right = &right[same_start..right.len() - same_end];
    for (sign, line) in edits(changed_left, changed_right) {
        push_line(&mut view, sign, line);
    }
    for line in right[right.len() - same_end..].iter().take(3) {
        push_line(&mut view, ' ', line);
    }
    view
}

fn push_line(view: &mut String, sign: char, line: &str) {
    view.push(sign);
    view.push_str(line.trim_end_matches('\n'));
    view.push_str(if line.ends_with('\n') { "\n" } else { "\n\\ no newline at the end\n" });
}

/// The shortest edit by longest common subsequence; texts too long for that are shown whole.
fn edits<'a>(left: &[&'a str], right: &[&'a str]) -> Vec<(char, &'a str)> {
    if left.len().saturating_mul(right.len()) > 4_000_000 {
        let removed = left.iter().take(40).map(|line| ('-', *line));
        return removed.chain(right.iter().take(40).map(|line| ('+', *line))).collect();
    }
    // common[i][j]: length of the longest common subsequence of left[i..] and right[j..]
    let mut common = vec![vec![0u32; right.len() + 1]; left.len() + 1];
    for i in (0..left.len()).rev() {
        for j in (0..right.len()).rev() {
            common[i][j] = if left[i] == right[j] {
                common[i + 1][j + 1] + 1
            } else {
                common[i + 1][j].max(common[i][j + 1])
            };
        }
    }
    let (mut i, mut j, mut out) = (0, 0, Vec::new());
    while i < left.len() || j < right.len() {
        if i < left.len() && j < right.len() && left[i] == right[j] {
            out.push((' ', left[i]));
            (i, j) = (i + 1, j + 1);
        } else if j == right.len() || i < left.len() && common[i + 1][j] >= common[i][j + 1] {
            out.push(('-', left[i]));
            i += 1;
        } else {
            out.push(('+', right[j]));
            j += 1;
        }
    }
    out
}
