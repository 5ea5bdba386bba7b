//! The real outside.
//!
//! Making a [`Native`] makes no descriptor and starts no thread: the poll is made when something is first
//! waited for, threads when something first blocks, handlers when a signal is first watched.

mod child;
mod console;
mod descriptor;
mod files;
mod launch;
mod pool;
mod process;
mod readiness;
mod signals;
mod socket;
mod unix;

use std::collections::HashMap;
use std::io::{self, Write};
use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::sync::atomic::AtomicBool;
use std::time::{Duration, Instant, SystemTime, UNIX_EPOCH};

use super::error::{Result, SysError};
use super::net::numeric;
use super::resource::Table;
use super::{
    Address, Alarm, Beside, Child, Command, DatagramOptions, DescriptorChange, DescriptorState, DirEntry,
    Event, ExitStatus, Family, Identity, Interest, Job, JobId, JobOutput, ListenOptions, LocalTime, Metadata,
    Nanos, OpenOptions, PathChange, Platform, ProcessTimes, Pulse, Ready, Resolved, Resource, Say, Seek,
    SocketOption, Stream, System, Volume, Waker, Watched,
};
pub use files::create_file;
use readiness::{Entry, Waiting};
use socket::Handle;

/// The operating system this process runs on.
pub struct Native {
    start: Instant,
    table: Table<Entry>,
    waiting: Waiting,
    signals: signals::Signals,
    pool: pool::Pool,
    console: console::Console,
    /// Children that were closed before they ended, kept to be reaped.
    orphans: Vec<child::Process>,
    /// Whether a lent waker was used since the last report.
    rung: Arc<AtomicBool>,
    /// What is open under the numbers that scripts know.
    numbers: HashMap<i32, Resource>,
    /// The standard streams that a script closed, as bits.
    closed_streams: u8,
}

impl Native {
    /// A system whose clock begins now.
    pub fn new() -> Native {
        Native {
            start: Instant::now(),
            table: Table::new(),
            waiting: Waiting::default(),
            signals: signals::Signals::default(),
            pool: pool::Pool::default(),
            console: console::Console::default(),
            orphans: Vec::new(),
            rung: Arc::default(),
            numbers: HashMap::new(),
            closed_streams: 0,
        }
    }

    /// Another system of the same process, for another thread: same clock, same standard streams.
    fn beside(start: Instant, console: console::Console) -> Native {
        let mut system = Native::new();
        (system.start, system.console, system.signals) = (start, console, signals::Signals::beside());
        system
    }

    fn clock(&self) -> Nanos {
        // it takes 584 years to overflow
        self.start.elapsed().as_nanos() as Nanos
    }

    fn add(&mut self, handle: Handle) -> Resource {
        self.table.insert(Entry::new(handle))
    }

    fn handle(&self, r: Resource) -> Result<&Handle> {
        Ok(&self.table.get(r)?.handle)
    }

    fn file(&mut self, r: Resource) -> Result<&mut std::fs::File> {
        match &mut self.table.get_mut(r)?.handle {
            Handle::File(file) => Ok(file),
            Handle::Descriptor(descriptor) => Ok(descriptor.file_mut()),
            _ => Err(SysError::misuse()),
        }
    }
}

impl Default for Native {
    fn default() -> Native {
        Native::new()
    }
}

impl Drop for Native {
    fn drop(&mut self) {
        // whoever cares about failure flushes before
        let _ = self.console.flush(&self.signals);
    }
}

/// Try an interruptible call until it is not interrupted.
fn restart<T>(mut call: impl FnMut() -> io::Result<T>) -> io::Result<T> {
    loop {
        match call() {
            Err(error) if error.kind() == io::ErrorKind::Interrupted => {}
            outcome => return outcome,
        }
    }
}

impl System for Native {
    fn monotonic(&self) -> Nanos {
        self.clock()
    }

    fn wall(&self) -> i128 {
        match SystemTime::now().duration_since(UNIX_EPOCH) {
            Ok(after) => after.as_nanos() as i128,
            Err(before) => -(before.duration().as_nanos() as i128),
        }
    }

    fn cpu_time(&self) -> Nanos {
        unix::cpu_time()
    }

    fn address_space(&self) -> Option<usize> {
        unix::address_space()
    }

    fn local_time(&self, epoch: i64) -> Result<LocalTime> {
        unix::local_time(epoch)
    }

    fn sleep(&mut self, time: Duration) -> Result<()> {
        Native::sleep(self, time)
    }

    fn entropy(&mut self, buf: &mut [u8]) -> Result<()> {
        getrandom::fill(buf).map_err(|error| SysError::new(io::ErrorKind::Other, error.to_string()))
    }

    fn set_interest(&mut self, r: Resource, interest: Interest) -> Result<()> {
        Native::set_interest(self, r, interest)
    }

    fn poll(&mut self, deadline: Option<Nanos>, events: &mut Vec<Event>) -> Result<()> {
        Native::poll(self, deadline, events)
    }

    fn wait(&mut self, any: &[(Resource, Interest)], deadline: Option<Nanos>) -> Result<bool> {
        Native::wait(self, any, deadline)
    }

    fn watched(&self) -> Watched {
        Native::watched(self)
    }

    fn open_resources(&self) -> usize {
        self.table.len()
    }

    fn waker(&mut self) -> Result<Waker> {
        self.lend_waker()
    }

    fn watch_signal(&mut self, signal: i32) -> Result<()> {
        self.signals.watch(signal)
    }

    fn unwatch_signal(&mut self, signal: i32) -> Result<()> {
        self.signals.unwatch(signal);
        Ok(())
    }

    fn signal_flag(&self) -> Arc<AtomicBool> {
        Arc::clone(self.signals.alarm())
    }

    fn watch(&mut self, pulse: Arc<Pulse>, say: Option<Say>) -> Result<()> {
        // nobody is left to tell if standard error is gone
        let say = say.unwrap_or_else(|| Box::new(|text| drop(std::io::stderr().write_all(text.as_bytes()))));
        let thread = std::thread::Builder::new().name("aw-watchdog".to_string()).stack_size(64 << 10);
        thread.spawn(move || pulse.watch(&say)).map(drop).map_err(SysError::from)
    }

    fn spawn_job(&mut self, job: Job) -> Result<JobId> {
        let waker = self.own_waker()?;
        self.pool.spawn(job, &waker)
    }

    fn beside(&mut self) -> Result<Beside> {
        let (start, console) = (self.start, self.console.clone());
        let make = move || Box::new(Native::beside(start, console.clone())) as Box<dyn System>;
        Ok(Beside { make: Arc::new(make), in_turn: false })
    }

    fn wait_for_job(&mut self, jobs: &[JobId], deadline: Option<Nanos>) -> Result<bool> {
        Native::wait_for_job(self, jobs, deadline)
    }

    fn take_job(&mut self, id: JobId) -> Result<Ready<JobOutput>> {
        self.pool.take(id)
    }

    fn forget_job(&mut self, id: JobId) {
        self.pool.forget(id);
    }

    fn resolve(&mut self, host: &str, port: u16, family: Family) -> Result<Resolved> {
        if let Some(found) = numeric(host, port, family) {
            return Ok(Resolved::Now(found));
        }
        let host = host.to_string();
        self.spawn_job(Box::new(move || Box::new(unix::addresses(&host, port, family)))).map(Resolved::Later)
    }

    fn connect(&mut self, to: &Address, from: Option<&Address>) -> Result<Resource> {
        socket::connect(to, from).map(|handle| self.add(handle))
    }

    fn connect_finish(&mut self, r: Resource) -> Result<Ready<()>> {
        let entry = self.table.get_mut(r)?;
        let outcome = entry.handle.connect_finish();
        entry.learn(outcome, true)
    }

    fn listen(&mut self, at: &Address, options: ListenOptions) -> Result<Resource> {
        socket::listen(at, options).map(|handle| self.add(handle))
    }

    fn accept(&mut self, r: Resource) -> Result<Ready<(Resource, Address)>> {
        let entry = self.table.get_mut(r)?;
        let outcome = restart(|| entry.handle.accept());
        match entry.learn(outcome, false)? {
            Ready::Done((handle, from)) => Ok(Ready::Done((self.add(handle), from))),
            Ready::WouldBlock => Ok(Ready::WouldBlock),
        }
    }

    fn bind_datagram(&mut self, at: &Address, options: DatagramOptions) -> Result<Resource> {
        socket::bind_datagram(at, options).map(|handle| self.add(handle))
    }

    fn connect_datagram(&mut self, r: Resource, to: &Address) -> Result<()> {
        Ok(self.handle(r)?.connect_datagram(to)?)
    }

    fn receive_from(&mut self, r: Resource, buf: &mut [u8]) -> Result<Ready<(usize, Address)>> {
        let entry = self.table.get_mut(r)?;
        let outcome = restart(|| entry.handle.receive_from(buf));
        entry.learn(outcome, false)
    }

    fn send_to(&mut self, r: Resource, data: &[u8], to: &Address) -> Result<Ready<usize>> {
        let entry = self.table.get_mut(r)?;
        let outcome = restart(|| entry.handle.send_to(data, to));
        entry.learn(outcome, true)
    }

    fn shutdown(&mut self, r: Resource, ends: Interest) -> Result<()> {
        Ok(self.handle(r)?.shutdown(ends)?)
    }

    fn local_address(&self, r: Resource) -> Result<Address> {
        Ok(self.handle(r)?.local_address()?)
    }

    fn peer_address(&self, r: Resource) -> Result<Address> {
        Ok(self.handle(r)?.peer_address()?)
    }

    fn set_option(&mut self, r: Resource, option: SocketOption) -> Result<()> {
        Ok(self.handle(r)?.set_option(option)?)
    }

    fn read(&mut self, r: Resource, buf: &mut [u8]) -> Result<Ready<usize>> {
        let entry = self.table.get_mut(r)?;
        let outcome = restart(|| entry.handle.read(buf));
        if let Ok(moved) = outcome {
            entry.learn_short(moved, buf.len(), false);
        }
        entry.learn(outcome, false)
    }

    fn write(&mut self, r: Resource, data: &[u8]) -> Result<Ready<usize>> {
        let entry = self.table.get_mut(r)?;
        let outcome = restart(|| entry.handle.write(data));
        if let Ok(moved) = outcome {
            entry.learn_short(moved, data.len(), true);
        }
        entry.learn(outcome, true)
    }

    fn close(&mut self, r: Resource) -> Result<()> {
        Native::close(self, r)
    }

    fn open(&mut self, path: &Path, options: OpenOptions) -> Result<Resource> {
        files::open(path, options).map(|file| self.add(descriptor::handle(file)))
    }

    fn seek(&mut self, r: Resource, to: Seek) -> Result<u64> {
        files::seek(self.file(r)?, to)
    }

    fn set_len(&mut self, r: Resource, len: u64) -> Result<()> {
        Ok(self.file(r)?.set_len(len)?)
    }

    fn sync(&mut self, r: Resource) -> Result<()> {
        Ok(self.file(r)?.sync_all()?)
    }

    fn read_file(&mut self, path: &Path) -> Result<Vec<u8>> {
        Ok(std::fs::read(path)?)
    }

    fn metadata(&self, path: &Path, follow: bool) -> Result<Metadata> {
        files::metadata(path, follow)
    }

    fn read_dir(&mut self, path: &Path) -> Result<Vec<DirEntry>> {
        files::read_dir(path)
    }

    fn create_dir(&mut self, path: &Path, mode: u32) -> Result<()> {
        let mut builder = std::fs::DirBuilder::new();
        std::os::unix::fs::DirBuilderExt::mode(&mut builder, mode);
        Ok(builder.create(path)?)
    }

    fn remove_file(&mut self, path: &Path) -> Result<()> {
        Ok(std::fs::remove_file(path)?)
    }

    fn remove_dir(&mut self, path: &Path) -> Result<()> {
        Ok(std::fs::remove_dir(path)?)
    }

    fn rename(&mut self, from: &Path, to: &Path) -> Result<()> {
        Ok(std::fs::rename(from, to)?)
    }

    fn canonical(&self, path: &Path) -> Result<PathBuf> {
        Ok(std::fs::canonicalize(path)?)
    }

    fn read_link(&self, path: &Path) -> Result<PathBuf> {
        Ok(std::fs::read_link(path)?)
    }

    fn change_path(&mut self, path: &Path, change: &PathChange) -> Result<()> {
        files::change_path(path, change)
    }

    fn pipe(&mut self) -> Result<(Resource, Resource)> {
        self.make_pipe()
    }

    fn descriptor(&mut self, r: Resource) -> Result<i32> {
        self.number_of(r)
    }

    fn by_descriptor(&mut self, number: i32) -> Result<Resource> {
        self.by_number(number)
    }

    fn duplicate(&mut self, r: Resource, onto: Option<i32>) -> Result<Resource> {
        self.duplicate_descriptor(r, onto)
    }

    fn descriptor_state(&self, r: Resource) -> Result<DescriptorState> {
        self.state_of(r)
    }

    fn change_descriptor(&mut self, r: Resource, change: DescriptorChange) -> Result<()> {
        self.change_state(r, change)
    }

    fn print(&mut self, to: Stream, data: &[u8]) -> Result<()> {
        self.console.print(to, data, &self.signals)
    }

    fn flush(&mut self, to: Stream) -> Result<()> {
        match to {
            Stream::Output => self.console.flush(&self.signals),
            Stream::Input | Stream::Error => Ok(()),
        }
    }

    fn read_line(&mut self, limit: usize) -> Result<Vec<u8>> {
        self.console.flush(&self.signals)?;
        self.console.read_line(limit, &self.signals)
    }

    fn read_input(&mut self, buf: &mut [u8]) -> Result<usize> {
        self.console.flush(&self.signals)?;
        self.console.read(buf, &self.signals)
    }

    fn is_terminal(&self, stream: Stream) -> bool {
        use std::io::IsTerminal;
        match stream {
            Stream::Input => io::stdin().is_terminal(),
            Stream::Output => io::stdout().is_terminal(),
            Stream::Error => io::stderr().is_terminal(),
        }
    }

    fn env(&self, name: &str) -> Option<String> {
        // Rust's library takes these for a mistake of the program, here they are a script's
        if name.is_empty() || name.contains(['=', '\0']) {
            return None;
        }
        std::env::var_os(name).map(|value| value.to_string_lossy().into_owned())
    }

    fn env_all(&self) -> Vec<(String, String)> {
        let text = |part: std::ffi::OsString| part.to_string_lossy().into_owned();
        std::env::vars_os().map(|(name, value)| (text(name), text(value))).collect()
    }

    fn current_dir(&self) -> Result<PathBuf> {
        Ok(std::env::current_dir()?)
    }

    fn set_current_dir(&mut self, path: &Path) -> Result<()> {
        Ok(std::env::set_current_dir(path)?)
    }

    fn parallelism(&self) -> Option<usize> {
        std::thread::available_parallelism().ok().map(usize::from)
    }

    fn executable(&self) -> Option<PathBuf> {
        std::env::current_exe().ok()
    }

    fn process_id(&self) -> u32 {
        std::process::id()
    }

    fn parent_process_id(&self) -> u32 {
        std::os::unix::process::parent_id()
    }

    fn identity(&self) -> Result<Identity> {
        process::identity()
    }

    fn platform(&self) -> Result<Platform> {
        process::platform()
    }

    fn set_file_mask(&mut self, mask: u32) -> Result<u32> {
        Ok(process::set_file_mask(mask))
    }

    fn load_averages(&self) -> Result<[f64; 3]> {
        Ok(process::load_averages()?)
    }

    fn process_times(&self) -> Result<ProcessTimes> {
        process::process_times()
    }

    fn volume(&self, path: &Path) -> Result<Volume> {
        process::volume(path)
    }

    fn spawn(&mut self, command: &Command) -> Result<Child> {
        self.orphans.retain_mut(|orphan| !matches!(orphan.status(), Ok(Some(_))));
        self.reap();
        // the child shares our output: what we printed comes first
        self.console.flush(&self.signals)?;
        let waker = self.own_waker()?;
        let started = child::start(self, command, &waker)?;
        let pid = started.process.pid();
        let id = self.add(Handle::Process(started.process));
        self.watch_child(id)?;
        let [input, output, error] =
            [started.input, started.output, started.error].map(|pipe| pipe.map(|handle| self.add(handle)));
        Ok(Child { id, pid, input, output, error })
    }

    fn child_status(&mut self, child: Resource) -> Result<Ready<ExitStatus>> {
        Ok(self.look_at_child(child)?.map_or(Ready::WouldBlock, Ready::Done))
    }

    fn kill(&mut self, child: Resource, signal: i32) -> Result<()> {
        match &mut self.table.get_mut(child)?.handle {
            Handle::Process(process) => process.kill(signal),
            _ => Err(SysError::misuse()),
        }
    }

    fn raise_signal(&mut self, signal: i32) -> Result<()> {
        Ok(unix::raise(signal)?)
    }

    fn signal_process(&mut self, pid: i32, signal: i32) -> Result<()> {
        Ok(unix::kill(pid, signal)?)
    }

    fn set_alarm(&mut self, alarm: Alarm, times: Option<[Duration; 2]>) -> Result<[Duration; 2]> {
        Ok(unix::set_alarm(alarm, times)?)
    }
}
