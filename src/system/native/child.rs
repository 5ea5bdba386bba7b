//! Child processes: started by the standard library, watched by a pidfd in the poll, or by a thread where
//! the platform has no pidfd.

use std::fs::File;
use std::io;
use std::os::fd::{AsFd, AsRawFd, OwnedFd, RawFd};
use std::os::unix::process::ExitStatusExt;
use std::process::{self, Stdio};
use std::sync::{Arc, Mutex, PoisonError};

use mio::unix::SourceFd;

use super::descriptor::Descriptor;
use super::socket::Handle;
use super::{Native, launch, unix};
use crate::system::{Command, ExitStatus, Pipe, Resource, Result, SysError, Waker, errno};

/// A child that was started.
pub(super) struct Process {
    pid: u32,
    watch: Watch,
    status: Option<ExitStatus>,
    /// Whether its exit was made an event.
    pub(super) reported: bool,
}

enum Watch {
    /// The poll watches the descriptor.
    Pidfd(OwnedFd, process::Child),
    /// A thread waits for it and leaves the outcome here.
    Thread(Arc<Mutex<Option<ExitStatus>>>),
    /// It has ended, and is reaped: there is nothing left to hold.
    Ended,
}

/// What starting gives: the child and our ends of its pipes.
pub(super) struct Started {
    pub(super) process: Process,
    pub(super) input: Option<Handle>,
    pub(super) output: Option<Handle>,
    pub(super) error: Option<Handle>,
}

fn status(status: process::ExitStatus) -> ExitStatus {
    match (status.code(), status.signal()) {
        (Some(code), _) => ExitStatus::Code(code),
        (None, Some(signal)) => ExitStatus::Signal(signal),
        // neither is an end; waiting for ends only, this is not met
        (None, None) => ExitStatus::Code(-1),
    }
}

/// An end of a pipe that we keep.
fn end(end: impl Into<OwnedFd>) -> Handle {
    Handle::Descriptor(Descriptor::new(File::from(end.into())))
}

/// What a child's stream is made of.
fn stdio(system: &Native, pipe: Pipe) -> Result<Stdio> {
    match pipe {
        Pipe::Inherit => Ok(Stdio::inherit()),
        Pipe::Null => Ok(Stdio::null()),
        Pipe::Piped => Ok(Stdio::piped()),
        Pipe::ToOutput => Err(SysError::misuse()),
        Pipe::Open(r) => Ok(Stdio::from(unix::duplicate(number(system, r)?)?)),
    }
}

fn number(system: &Native, r: Resource) -> Result<RawFd> {
    system.handle(r)?.raw().ok_or_else(SysError::misuse)
}

/// Start a child; `waker` is used when a thread has to watch it.
pub(super) fn start(system: &Native, command: &Command, waker: &Waker) -> Result<Started> {
    // what is executed is in the plan, with its arguments and environment
    let mut builder = process::Command::new("child");
    builder.stdin(stdio(system, command.input)?);
    if let Some(directory) = &command.directory {
        builder.current_dir(directory);
    }
    let mut shared = None;
    if command.error != Pipe::ToOutput {
        builder.stdout(stdio(system, command.output)?).stderr(stdio(system, command.error)?);
    } else if command.output == Pipe::Piped {
        let (ours, theirs) = io::pipe()?;
        builder.stdout(theirs.try_clone()?).stderr(theirs);
        shared = Some(end(ours));
    } else if command.output == Pipe::Inherit {
        builder.stdout(Stdio::inherit()).stderr(io::stdout().as_fd().try_clone_to_owned()?);
    } else {
        builder.stdout(stdio(system, command.output)?).stderr(stdio(system, command.output)?);
    }
    let keep = command.keep.iter().map(|&r| number(system, r)).collect::<Result<_>>()?;
    launch::prepare(&mut builder, command, keep)?;
    let mut child = builder.spawn()?;
    // our copies of the child's ends must not hold its pipes open
    drop(builder);
    let input = child.stdin.take().map(end);
    let output = child.stdout.take().map(end).or(shared);
    let error = child.stderr.take().map(end);
    Ok(Started { process: Process::new(child, waker)?, input, output, error })
}

impl Process {
    fn new(mut child: process::Child, waker: &Waker) -> Result<Process> {
        let pid = child.id();
        let watch = match unix::pidfd(pid) {
            Ok(fd) => Watch::Pidfd(fd, child),
            Err(_) => {
                let outcome = Arc::new(Mutex::new(None));
                let (place, waker) = (Arc::clone(&outcome), waker.clone());
                let thread = std::thread::Builder::new().name("aw-child".to_string());
                thread.spawn(move || {
                    let end = child.wait().map_or(ExitStatus::Code(-1), status);
                    *place.lock().unwrap_or_else(PoisonError::into_inner) = Some(end);
                    waker.wake();
                })?;
                Watch::Thread(outcome)
            }
        };
        Ok(Process { pid, watch, status: None, reported: false })
    }

    pub(super) fn pid(&self) -> u32 {
        self.pid
    }

    /// Have the poll report its end, where the platform can.
    pub(super) fn register(&self, registry: &mio::Registry, token: mio::Token) -> Result<()> {
        if let Watch::Pidfd(fd, _) = &self.watch {
            registry.register(&mut SourceFd(&fd.as_raw_fd()), token, mio::Interest::READABLE)?;
        }
        Ok(())
    }

    /// Whether the poll does not know of it, so that its end must be looked for.
    pub(super) fn on_thread(&self) -> bool {
        matches!(self.watch, Watch::Thread(_))
    }

    /// How it ended, if it did; reaps it.
    pub(super) fn status(&mut self) -> Result<Option<ExitStatus>> {
        if self.status.is_none() {
            self.status = match &mut self.watch {
                Watch::Pidfd(_, child) => child.try_wait()?.map(status),
                Watch::Thread(outcome) => *outcome.lock().unwrap_or_else(PoisonError::into_inner),
                Watch::Ended => None,
            };
            if self.status.is_some() {
                self.watch = Watch::Ended;
            }
        }
        Ok(self.status)
    }

    pub(super) fn kill(&mut self, signal: i32) -> Result<()> {
        if self.status()?.is_some() {
            return Ok(());
        }
        // it is not reaped, so that the number cannot mean another process
        match unix::kill(self.pid as i32, signal) {
            // it ended a moment ago
            Err(error) if error.raw_os_error() == Some(errno::ESRCH) => Ok(()),
            outcome => Ok(outcome?),
        }
    }
}
