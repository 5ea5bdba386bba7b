//! `aw ps` and `aw tree`: looking at programs that run.

use crate::check;
use aw::system::{Native, Stream, System, request_path};
use nix::sys::signal::{Signal, kill};
use nix::unistd::Pid;
use std::path::{Path, PathBuf};
use std::time::{Duration, Instant};

/// How long a program may take to answer: it looks up within milliseconds unless a call blocks it.
const PATIENCE: Duration = Duration::from_secs(3);

/// `aw ps`: the programs of this user that run, a line each; with a number that one only. Exit status 1 if there is
/// none.
pub fn ps(system: &mut Native, only: Option<u32>) -> i32 {
    let own = system.process_id();
    let mut text = String::new();
    for pid in processes() {
        if pid != own && only.is_none_or(|only| only == pid) && is_aw(system, pid) {
            text.push_str(&format!("{pid:>7}  {}\n", command_line(pid)));
        }
    }
    if text.is_empty() {
        let message = match only {
            Some(pid) => format!("aw: process {pid} does not run a script of Aw's, or is not yours\n"),
            None => "aw: no script of yours runs\n".to_string(),
        };
        // nobody is left to tell if this fails
        let _ = system.print(Stream::Error, message.as_bytes());
        return 1;
    }
    check::print(system, &text)
}

/// `aw tree PID`: the tasks of a program that runs.
pub fn tree(system: &mut Native, pid: u32) -> i32 {
    match ask(system, pid) {
        Ok(text) => check::print(system, &text),
        Err(message) => {
            // nobody is left to tell if this fails
            let _ = system.print(Stream::Error, format!("aw: {message}\n").as_bytes());
            1
        }
    }
}

fn ask(system: &mut Native, pid: u32) -> Result<String, String> {
    if !Path::new("/proc").join(pid.to_string()).exists() {
        return Err(format!("no process has the number {pid}; `aw ps` lists those that run a script"));
    }
    if !is_aw(system, pid) {
        return Err(format!("process {pid} does not run a script of Aw's, or is not yours"));
    }
    if !catches(pid, Signal::SIGUSR1) {
        return Err(format!("process {pid} runs no event loop, so it has no tasks"));
    }
    let request = request_path(system, pid)
        .ok_or("neither XDG_STATE_HOME nor HOME says where to leave a request".to_string())?;
    let failed = |error: std::io::Error| format!("cannot leave a request at {}: {error}", request.display());
    if let Some(folder) = request.parent() {
        std::fs::create_dir_all(folder).map_err(failed)?;
    }
    let answer = request.with_extension("answer");
    let _ = std::fs::remove_file(&answer);
    std::fs::write(&request, "").map_err(failed)?;
    let raw = i32::try_from(pid).map_err(|_| format!("no process has the number {pid}"))?;
    kill(Pid::from_raw(raw), Signal::SIGUSR1)
        .map_err(|error| format!("cannot ask process {pid}: {error}"))?;
    let text = wait_for(&answer);
    let _ = std::fs::remove_file(&request);
    text.ok_or(format!(
        "process {pid} did not answer within {} seconds: a call blocks it",
        PATIENCE.as_secs()
    ))
}

/// The content of a file that is about to appear.
fn wait_for(answer: &Path) -> Option<String> {
    let start = Instant::now();
    loop {
        if let Ok(text) = std::fs::read_to_string(answer) {
            let _ = std::fs::remove_file(answer);
            return Some(text);
        }
        if start.elapsed() > PATIENCE {
            return None;
        }
        std::thread::sleep(Duration::from_millis(5));
    }
}

/// The numbers of all processes, in order. None where there is no `/proc`.
fn processes() -> Vec<u32> {
    let entries = std::fs::read_dir("/proc").into_iter().flatten().flatten();
    let mut all: Vec<u32> = entries.filter_map(|entry| entry.file_name().to_str()?.parse().ok()).collect();
    all.sort_unstable();
    all
}

/// Does this process run the same program as we? Those of other users do not tell.
fn is_aw(system: &Native, pid: u32) -> bool {
    let program = |path: PathBuf| path.file_name().map(|name| name.to_os_string());
    let theirs = std::fs::read_link(format!("/proc/{pid}/exe")).ok().and_then(program);
    theirs.is_some() && theirs == system.executable().and_then(program)
}

fn command_line(pid: u32) -> String {
    let bytes = std::fs::read(format!("/proc/{pid}/cmdline")).unwrap_or_default();
    let text = String::from_utf8_lossy(&bytes).replace('\0', " ");
    text.trim_end().to_string()
}

/// Has the process a handler for the signal? Without one it would die of it.
fn catches(pid: u32, signal: Signal) -> bool {
    let status = std::fs::read_to_string(format!("/proc/{pid}/status")).unwrap_or_default();
    let mask = status.lines().find_map(|line| line.strip_prefix("SigCgt:"));
    let mask = mask.and_then(|mask| u64::from_str_radix(mask.trim(), 16).ok()).unwrap_or(0);
    mask >> (signal as u32 - 1) & 1 == 1
}
