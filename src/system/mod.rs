//! The one seam to the outside: clocks, entropy, sockets, files, children, signals, standard streams,
//! environment.
//!
//! Everything a script can learn from or do to the world goes through the trait [`System`]. No other
//! module may call `std::time`, `std::fs`, `std::net`, `std::process`, `std::env` or mio; `clippy.toml`
//! forbids it by name.
//!
//! - [`Native`] is the real one: mio, and nothing that is not needed is made before it is needed.
//! - [`Sim`] is the simulated one: a virtual clock, an in-memory network and file tree, scripted faults.
//!
//! The shape is readiness. Operations on a [`Resource`] never block (files apart): they are
//! [`Done`](Ready::Done) or [`WouldBlock`](Ready::WouldBlock). After `WouldBlock`, set interest and
//! `poll`; the event says when to try again.
//!
//! ```text
//!   read(r) ─ WouldBlock ─> set_interest(r, READ) ─> poll ─> Readable(r) ─> read(r) ─ Done(n)
//! ```
//!
//! **Events are levels.** `Readable(r)` is reported by every `poll` while interest in reading stands and
//! reading may make progress, which ends when an operation answers `WouldBlock`. No event is lost, however
//! late interest is set. An event may be early: then the operation answers `WouldBlock` and the next
//! readiness is reported again. Errors and the end of the stream count as readiness in both directions.
//!
//! Permissions, recording and fault injection are wrappers of the trait that forward all the rest.
#![allow(clippy::disallowed_methods, clippy::disallowed_types)] // this is where they belong

mod child;
mod clock;
mod descriptor;
mod error;
mod event;
mod file;
mod native;
mod net;
mod process;
mod pulse;
mod request;
mod resource;
mod sim;

pub use child::{Child, Command, ExitStatus, Pipe};
pub use clock::{LocalTime, days_from_civil};
pub use descriptor::{Alarm, DescriptorChange, DescriptorState};
pub use error::{Result, SysError, errno};
pub use event::{Event, Interest, Job, JobId, JobOutput, Nanos, Ready, Wake, Waker, Watched};
pub use file::{
    DirEntry, FileKind, Metadata, MoreMetadata, OpenOptions, PathChange, Seek, Stream, text_of_bytes,
};
pub use native::{Native, create_file};
pub use net::{Address, DatagramOptions, Family, ListenOptions, Resolved, SocketOption};
pub use process::{Identity, Platform, ProcessTimes, Volume};
pub use pulse::Pulse;
pub use request::{request_path, state_folder};
pub use resource::Resource;
pub use sim::{Operation, Sim, SimHandle, SimOptions};

use std::net::SocketAddr;
use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::sync::atomic::AtomicBool;
use std::time::Duration;

/// Signals that the loop itself knows.
pub mod signal {
    /// Ctrl-C: `SIGINT` everywhere.
    pub const INTERRUPT: i32 = 2;
    /// End: `SIGTERM` everywhere.
    pub const TERMINATE: i32 = 15;
    /// Show all tasks: `SIGUSR1`.
    #[cfg(unix)]
    pub const SHOW_TASKS: i32 = libc::SIGUSR1;
    /// Show all tasks: nothing sends this where there is no `SIGUSR1`.
    #[cfg(not(unix))]
    pub const SHOW_TASKS: i32 = 10;
}

/// Makes systems for jobs: of the same world, with the same clock, standard streams and files, and with resources
/// and signals of their own.
#[derive(Clone)]
pub struct Beside {
    /// Makes one, on whatever thread.
    pub make: Arc<dyn Fn() -> Box<dyn System> + Send + Sync>,
    /// Jobs do not run by themselves: `poll` and `wait_for_job` run one after the other.
    pub in_turn: bool,
}

/// Takes a text, on whatever thread.
pub type Say = Box<dyn Fn(&str) + Send>;

/// The outside world. See the [module](self) for the contract of readiness.
///
/// Every operation on a [`Resource`] answers `EBADF` when the id is stale and `EINVAL` when that kind of
/// resource does not have the operation.
pub trait System: Send {
    // ---- clocks ----

    /// Nanoseconds since this system was made; never goes back.
    fn monotonic(&self) -> Nanos;

    /// Nanoseconds since 1970 by the wall clock, which may be set back.
    fn wall(&self) -> i128;

    /// Nanoseconds of processor time this process has used.
    fn cpu_time(&self) -> Nanos;

    /// How many bytes of addresses this process may use (`ulimit -v`); `None` where nothing limits that.
    fn address_space(&self) -> Option<usize> {
        None
    }

    /// The moment `epoch`, in seconds since 1970, in the local time zone. Errors if it has no year.
    fn local_time(&self, epoch: i64) -> Result<LocalTime>;

    /// Hold this thread for `time`; the simulation advances its clock instead. Errors with
    /// [`SysError::interrupted`] as soon as a watched signal arrives.
    fn sleep(&mut self, time: Duration) -> Result<()>;

    /// Fill `buf` with bytes nobody can guess; the simulation's come from its seed.
    fn entropy(&mut self, buf: &mut [u8]) -> Result<()>;

    // ---- waiting ----

    /// Watch `r` in these directions from now on; [`Interest::NONE`] ends it. Cheap to change. `EPERM` for
    /// files, which are always ready.
    fn set_interest(&mut self, r: Resource, interest: Interest) -> Result<()>;

    /// Wait until something happens or the clock reaches `deadline`, and append what happened to `events`.
    /// A deadline that has passed only looks; `None` waits without end, unless nothing can ever happen:
    /// then the error is [`SysError::stuck`]. May return early with no event.
    fn poll(&mut self, deadline: Option<Nanos>, events: &mut Vec<Event>) -> Result<()>;

    /// Wait until one of these is ready in a direction that goes with it or the clock reaches `deadline`, for
    /// programs without a loop. Gives whether one is ready; a child is once it ended, a file always. A waker ends
    /// the wait early. What else happens is kept for `poll`. Errors with [`SysError::interrupted`] when a watched signal arrives.
    fn wait(&mut self, any: &[(Resource, Interest)], deadline: Option<Nanos>) -> Result<bool>;

    /// What could still make `poll` return. Wakers are not counted: nobody knows what they are for.
    fn watched(&self) -> Watched;

    /// How many resources are open; a program that cleans up ends with none.
    fn open_resources(&self) -> usize;

    /// Something to make `poll` return from another thread.
    fn waker(&mut self) -> Result<Waker>;

    /// Report this signal as [`Event::Signal`] instead of what it does by default. `EINVAL` for those that
    /// cannot be caught.
    fn watch_signal(&mut self, signal: i32) -> Result<()>;

    /// Let the signal do again what it does by default. Nothing happens if it is not watched.
    fn unwatch_signal(&mut self, signal: i32) -> Result<()>;

    /// A flag that is raised the moment a watched signal arrives, for code that computes and does not
    /// poll. The reader lowers it; the event still comes with the next `poll`.
    fn signal_flag(&self) -> Arc<AtomicBool>;

    /// Watch the pulse of a loop, from another thread, until it ends. What blocking calls have to say goes to
    /// `say`, else to standard error. The simulation does not watch: nothing takes time there. Errors if no
    /// thread can be had.
    fn watch(&mut self, pulse: Arc<Pulse>, say: Option<Say>) -> Result<()>;

    // ---- blocking work ----

    /// Run `job` beside the loop; [`Event::JobDone`] follows. Errors if no thread can be had.
    fn spawn_job(&mut self, job: Job) -> Result<JobId>;

    /// Wait until one of these jobs ended or a waker was used, or the clock reaches `deadline`, for programs
    /// without a loop. Gives whether one was; `poll` does not report it again. What else happens is kept for
    /// `poll`. Errors with [`SysError::interrupted`] when a watched signal arrives, and with [`SysError::stuck`] if
    /// there is neither a deadline nor a job.
    fn wait_for_job(&mut self, jobs: &[JobId], deadline: Option<Nanos>) -> Result<bool>;

    /// How jobs get a system of their own.
    fn beside(&mut self) -> Result<Beside>;

    /// What the job left, once. `WouldBlock` while it runs; errors if it panicked, was taken or forgotten.
    fn take_job(&mut self, id: JobId) -> Result<Ready<JobOutput>>;

    /// Care no more about a job: it does not run if it has not begun, and is not reported.
    fn forget_job(&mut self, id: JobId);

    /// The addresses of `host`, each with `port`. An empty `host` means every local address. A numeric
    /// one of the wrong family, and a name that is not known, is an error with `lookup` set.
    fn resolve(&mut self, host: &str, port: u16, family: Family) -> Result<Resolved>;

    /// What a lookup that was [`Resolved::Later`] found; as `take_job`.
    fn take_addresses(&mut self, id: JobId) -> Result<Ready<Vec<SocketAddr>>> {
        match self.take_job(id)? {
            Ready::WouldBlock => Ok(Ready::WouldBlock),
            Ready::Done(output) => match output.downcast::<Result<Vec<SocketAddr>>>() {
                Ok(found) => (*found).map(Ready::Done),
                Err(_) => Err(SysError::misuse()),
            },
        }
    }

    // ---- sockets ----

    /// Begin to connect a stream to `to`, from `from` if given. Ready for writing once it is decided.
    fn connect(&mut self, to: &Address, from: Option<&Address>) -> Result<Resource>;

    /// Whether the connect was decided. The error, such as `ECONNREFUSED`, comes once; then `close`.
    fn connect_finish(&mut self, r: Resource) -> Result<Ready<()>>;

    /// Listen for streams at `at`; port 0 picks one. IPv6 listens for IPv6 only.
    fn listen(&mut self, at: &Address, options: ListenOptions) -> Result<Resource>;

    /// The next connection and whom it is from. `EMFILE` leaves the connection waiting and the listener
    /// ready: drop the interest for a while.
    fn accept(&mut self, r: Resource) -> Result<Ready<(Resource, Address)>>;

    /// A datagram socket at `at`; port 0 picks one.
    fn bind_datagram(&mut self, at: &Address, options: DatagramOptions) -> Result<Resource>;

    /// Fix the peer of a datagram socket: `read` and `write` work, others are not heard.
    fn connect_datagram(&mut self, r: Resource, to: &Address) -> Result<()>;

    /// The next datagram: how much of it is in `buf`, the rest being lost, and whom it is from.
    fn receive_from(&mut self, r: Resource, buf: &mut [u8]) -> Result<Ready<(usize, Address)>>;

    /// Send `data` as one datagram.
    fn send_to(&mut self, r: Resource, data: &[u8], to: &Address) -> Result<Ready<usize>>;

    /// End one direction of a stream socket, or both. Closing the writing end is what tells the peer.
    fn shutdown(&mut self, r: Resource, ends: Interest) -> Result<()>;

    /// The socket's own address.
    fn local_address(&self, r: Resource) -> Result<Address>;

    /// The address of the other end; `ENOTCONN` without one.
    fn peer_address(&self, r: Resource) -> Result<Address>;

    /// Change a property of a socket.
    fn set_option(&mut self, r: Resource, option: SocketOption) -> Result<()>;

    // ---- everything open ----

    /// Take in up to `buf.len()` bytes; `Done(0)` is the end. Files never answer `WouldBlock`.
    fn read(&mut self, r: Resource, buf: &mut [u8]) -> Result<Ready<usize>>;

    /// Give out some of `data`, at least a byte unless it is empty. Files never answer `WouldBlock`.
    fn write(&mut self, r: Resource, data: &[u8]) -> Result<Ready<usize>>;

    /// Close whatever it is. The id is stale from here on, even if an error is reported.
    fn close(&mut self, r: Resource) -> Result<()>;

    // ---- files ----

    /// Open the file at `path`. `EISDIR` for a directory.
    fn open(&mut self, path: &Path, options: OpenOptions) -> Result<Resource>;

    /// Move in a file; gives the new distance from the start.
    fn seek(&mut self, r: Resource, to: Seek) -> Result<u64>;

    /// Cut or extend a file to `len` bytes; the position stays.
    fn set_len(&mut self, r: Resource, len: u64) -> Result<()>;

    /// Have a file's content reach the disk.
    fn sync(&mut self, r: Resource) -> Result<()>;

    /// The whole content of a file.
    fn read_file(&mut self, path: &Path) -> Result<Vec<u8>>;

    /// What lies at `path`; `follow` says whether a link there is followed.
    fn metadata(&self, path: &Path, follow: bool) -> Result<Metadata>;

    /// The names in a directory, in no order.
    fn read_dir(&mut self, path: &Path) -> Result<Vec<DirEntry>>;

    /// Make a directory with the permissions `mode`, less the process's mask; its parent exists.
    fn create_dir(&mut self, path: &Path, mode: u32) -> Result<()>;

    /// Remove a file or link.
    fn remove_file(&mut self, path: &Path) -> Result<()>;

    /// Remove an empty directory.
    fn remove_dir(&mut self, path: &Path) -> Result<()>;

    /// Give the thing at `from` the name `to`, replacing a file that is there.
    fn rename(&mut self, from: &Path, to: &Path) -> Result<()>;

    /// The absolute path without links and dots of something that exists.
    fn canonical(&self, path: &Path) -> Result<PathBuf>;

    /// Where the symbolic link at `path` leads; `EINVAL` for what is none.
    fn read_link(&self, path: &Path) -> Result<PathBuf>;

    /// Change the name at `path` or what is known of the file there; `ENOSYS` where that cannot be done.
    fn change_path(&mut self, path: &Path, change: &PathChange) -> Result<()>;

    // ---- descriptors ----

    /// A pipe: what is read from, what is written to. Both block, for those they are shared with.
    fn pipe(&mut self) -> Result<(Resource, Resource)> {
        Err(SysError::unsupported())
    }

    /// The number by which other processes and scripts know what is open; [`System::by_descriptor`] knows it from
    /// now on. The simulation has none.
    fn descriptor(&mut self, _r: Resource) -> Result<i32> {
        Err(SysError::unsupported())
    }

    /// What is open under a number: a standard stream, what the parent process left open, what
    /// [`System::descriptor`] told. Everything else is `EBADF`.
    fn by_descriptor(&mut self, _number: i32) -> Result<Resource> {
        Err(SysError::stale())
    }

    /// The same open thing under one more number: `onto`, where what was open is closed, or the next free one.
    fn duplicate(&mut self, _r: Resource, _onto: Option<i32>) -> Result<Resource> {
        Err(SysError::unsupported())
    }

    /// What is known of something open.
    fn descriptor_state(&self, _r: Resource) -> Result<DescriptorState> {
        Err(SysError::unsupported())
    }

    /// Change how something open is shared.
    fn change_descriptor(&mut self, _r: Resource, _change: DescriptorChange) -> Result<()> {
        Err(SysError::unsupported())
    }

    // ---- standard streams ----

    /// Write all of `data` to standard output or error. Output is buffered (by line at a terminal) and
    /// flushed before this system blocks; error is not buffered. `EPIPE` when the reader is gone.
    fn print(&mut self, to: Stream, data: &[u8]) -> Result<()>;

    /// Have what was printed leave the process. To be called before it ends.
    fn flush(&mut self, to: Stream) -> Result<()>;

    /// A line of standard input with its `\n`, at most `limit` bytes of it; empty at the end. Blocks;
    /// errors with [`SysError::interrupted`] when a watched signal arrives.
    fn read_line(&mut self, limit: usize) -> Result<Vec<u8>>;

    /// Some bytes of standard input; 0 at the end. Blocks as `read_line` does.
    fn read_input(&mut self, buf: &mut [u8]) -> Result<usize>;

    /// Whether a person is at the other end.
    fn is_terminal(&self, stream: Stream) -> bool;

    // ---- the process ----

    /// An environment variable; what is not Unicode in it is replaced.
    fn env(&self, name: &str) -> Option<String>;

    /// All environment variables.
    fn env_all(&self) -> Vec<(String, String)>;

    /// Where relative paths begin.
    fn current_dir(&self) -> Result<PathBuf>;

    /// Have relative paths begin in `path` from now on, for all of this process.
    fn set_current_dir(&mut self, path: &Path) -> Result<()>;

    /// How many threads can run at the same time, if that is known.
    fn parallelism(&self) -> Option<usize>;

    /// The program that runs, if that is known.
    fn executable(&self) -> Option<PathBuf>;

    /// Our process id.
    fn process_id(&self) -> u32;

    /// The id of the process that started ours.
    fn parent_process_id(&self) -> u32;

    /// Whom this process acts for.
    fn identity(&self) -> Result<Identity> {
        Err(SysError::unsupported())
    }

    /// What the platform is.
    fn platform(&self) -> Result<Platform> {
        Err(SysError::unsupported())
    }

    /// Change which permissions new files do not get, for all of this process; gives what was set before.
    fn set_file_mask(&mut self, _mask: u32) -> Result<u32> {
        Err(SysError::unsupported())
    }

    /// How many processes were running or waiting to, on average over 1, 5 and 15 minutes.
    fn load_averages(&self) -> Result<[f64; 3]> {
        Err(SysError::unsupported())
    }

    /// Time that this process and its children took.
    fn process_times(&self) -> Result<ProcessTimes> {
        Err(SysError::unsupported())
    }

    /// The volume that a path lies on.
    fn volume(&self, _path: &Path) -> Result<Volume> {
        Err(SysError::unsupported())
    }

    /// Start a child. [`Event::ChildExited`] is reported once when it ends, unless `child_status` told it before.
    fn spawn(&mut self, command: &Command) -> Result<Child>;

    /// How the child ended.
    fn child_status(&mut self, child: Resource) -> Result<Ready<ExitStatus>>;

    /// Send a signal to a child that has not been reaped; nothing happens if it has.
    fn kill(&mut self, child: Resource, signal: i32) -> Result<()>;

    /// Send a signal to this process. What it does by default may be the end of it.
    fn raise_signal(&mut self, signal: i32) -> Result<()>;

    /// Send a signal to some process, or to a group of them as `kill(2)` counts them; 0 only asks whether it is
    /// there.
    fn signal_process(&mut self, _pid: i32, _signal: i32) -> Result<()> {
        Err(SysError::unsupported())
    }

    /// Have a signal sent after `first` and every `interval` from then on; zero for never. Gives what was set
    /// before; `None` for both only asks.
    fn set_alarm(&mut self, _alarm: Alarm, _times: Option<[Duration; 2]>) -> Result<[Duration; 2]> {
        Err(SysError::unsupported())
    }
}
