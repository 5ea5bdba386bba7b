//! What a system is asked to watch, and what it reports.

use std::any::Any;
use std::fmt;
use std::io;
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::sync::Arc;

use super::error::{Result, SysError};
use super::resource::Resource;

/// Nanoseconds of the monotonic clock since the system was made.
pub type Nanos = u64;

/// The outcome of an operation that never blocks.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Ready<T> {
    /// It was done.
    Done(T),
    /// Not now: register interest, and try again after the event.
    WouldBlock,
}

impl<T> Ready<T> {
    /// The value, if it was done.
    pub fn done(self) -> Option<T> {
        match self {
            Ready::Done(value) => Some(value),
            Ready::WouldBlock => None,
        }
    }
}

/// The directions in which a resource is watched.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Hash)]
pub struct Interest {
    /// Report when reading, accepting or receiving may make progress.
    pub read: bool,
    /// Report when writing, sending or connecting may make progress.
    pub write: bool,
}

impl Interest {
    /// Watch nothing.
    pub const NONE: Interest = Interest { read: false, write: false };
    /// Watch for reading.
    pub const READ: Interest = Interest { read: true, write: false };
    /// Watch for writing.
    pub const WRITE: Interest = Interest { read: false, write: true };
    /// Watch for both.
    pub const BOTH: Interest = Interest { read: true, write: true };

    /// Whether nothing is watched.
    pub const fn is_none(self) -> bool {
        !self.read && !self.write
    }

    /// The directions that are in both.
    pub const fn and(self, other: Interest) -> Interest {
        Interest { read: self.read && other.read, write: self.write && other.write }
    }
}

/// Something that happened. A resource named here may have been closed by the time the event is read:
/// its id is stale then and the event is to be dropped.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Event {
    /// Reading from this resource makes progress: data, a connection, the end, or an error to fetch.
    Readable(Resource),
    /// Writing to this resource makes progress: room, a finished connect, or an error to fetch.
    Writable(Resource),
    /// A watched signal arrived, once or more since the last report.
    Signal(i32),
    /// A [`Waker`] was used, once or more since the last report.
    Woken,
    /// The job ended: `take_job` has its outcome.
    JobDone(JobId),
    /// The child ended: `child_status` has its outcome.
    ChildExited(Resource),
}

/// How many things of each sort could still make `poll` return. All zero, and no timer, means that a
/// program waiting now waits for ever.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Watched {
    /// Resources with interest in some direction.
    pub resources: usize,
    /// Signals watched. The program's own Ctrl-C watch counts here as well.
    pub signals: usize,
    /// Jobs that were spawned and neither taken nor forgotten.
    pub jobs: usize,
    /// Children that were spawned and not closed, and whose exit was not reported yet.
    pub children: usize,
    /// Events that happened beside a poll, which the next one reports.
    pub untold: usize,
}

impl Watched {
    /// Whether there is nothing at all.
    pub const fn is_none(self) -> bool {
        self.resources == 0 && self.signals == 0 && self.jobs == 0 && self.children == 0 && self.untold == 0
    }
}

/// Makes a `poll` on another thread return, with [`Event::Woken`]. Never blocks, never fails, outlives
/// its system without harm.
#[derive(Clone)]
pub struct Waker(Arc<dyn Wake>);

/// What a system puts behind a [`Waker`].
pub trait Wake: Send + Sync {
    /// Make the current `poll` return, or the next one if none is running.
    fn wake(&self);
}

impl Waker {
    /// A waker that calls `inner`. For implementations of `System`.
    pub fn new(inner: Arc<dyn Wake>) -> Waker {
        Waker(inner)
    }

    /// Make the current `poll` return, or the next one if none is running.
    pub fn wake(&self) {
        self.0.wake();
    }
}

impl fmt::Debug for Waker {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Waker")
    }
}

/// The id of blocking work that runs beside the loop. Never reused.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct JobId(pub u64);

/// Work that may block.
pub type Job = Box<dyn FnOnce() -> JobOutput + Send>;

/// What a job leaves behind; whoever spawned it knows the type.
pub type JobOutput = Box<dyn Any + Send>;

/// Run a job; its panic becomes an error, with its message.
pub(super) fn run_job(job: Job) -> Result<JobOutput> {
    catch_unwind(AssertUnwindSafe(job)).map_err(|panic| {
        let message = panic_message(&*panic);
        SysError::new(io::ErrorKind::Other, format!("a blocking call panicked: {message}"))
    })
}

fn panic_message(panic: &(dyn Any + Send)) -> &str {
    match (panic.downcast_ref::<&str>(), panic.downcast_ref::<String>()) {
        (Some(text), _) => text,
        (None, Some(text)) => text,
        (None, None) => "no message",
    }
}
