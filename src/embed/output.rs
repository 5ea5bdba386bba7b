//! Where a script's output goes, and how it is stopped: a [`System`] around the real one that sends
//! printed text to the host and lets another thread interrupt.

use crate::system::{
    Address, Alarm, Beside, Child, Command, DatagramOptions, DescriptorChange, DescriptorState, DirEntry,
    Event, ExitStatus, Family, Identity, Interest, Job, JobId, JobOutput, ListenOptions, LocalTime, Metadata,
    Nanos, OpenOptions, PathChange, Platform, ProcessTimes, Pulse, Ready, Resolved, Resource, Result, Say,
    Seek, SocketOption, Stream, SysError, System, Volume, Waker, Watched,
};
use std::collections::HashMap;
use std::net::SocketAddr;
use std::path::{Path, PathBuf};
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Arc, Mutex, PoisonError};
use std::time::Duration;

/// Takes what a script prints. Every closure over `&[u8]` is one.
pub trait Output: Send + 'static {
    /// Take these bytes; pieces come as the script prints them.
    fn write(&mut self, bytes: &[u8]);
}

impl<F: FnMut(&[u8]) + Send + 'static> Output for F {
    fn write(&mut self, bytes: &[u8]) {
        self(bytes);
    }
}

/// An [`Output`] that gathers everything. Clones share what they gather: keep one, give one away.
#[derive(Debug, Clone, Default)]
pub struct Capture(Arc<Mutex<Vec<u8>>>);

impl Capture {
    /// An empty one.
    pub fn new() -> Capture {
        Capture::default()
    }

    /// What has been printed since the last call. What is not UTF-8 in it is replaced.
    pub fn take(&self) -> String {
        let bytes = std::mem::take(&mut *self.0.lock().unwrap_or_else(PoisonError::into_inner));
        String::from_utf8_lossy(&bytes).into_owned()
    }
}

impl Output for Capture {
    fn write(&mut self, bytes: &[u8]) {
        self.0.lock().unwrap_or_else(PoisonError::into_inner).extend_from_slice(bytes);
    }
}

/// Stops what an interpreter runs, from any thread. Clones stop the same interpreter.
#[derive(Debug, Clone)]
pub struct Stop {
    asked: Arc<AtomicBool>,
    /// What the machine looks at while it computes.
    alarm: Arc<AtomicBool>,
    waker: Option<Waker>,
}

impl Stop {
    /// Do what Ctrl-C does: the main task is cancelled and `KeyboardInterrupt` leaves the call that runs.
    /// Without a call that runs, the next one is stopped.
    pub fn interrupt(&self) {
        self.asked.store(true, Ordering::SeqCst);
        self.alarm.store(true, Ordering::SeqCst);
        if let Some(waker) = &self.waker {
            waker.wake();
        }
    }
}

/// How long a blocking sleep goes without looking whether it was stopped.
const GLANCE: Duration = Duration::from_millis(20);

/// The number of the signal that a stop looks like: `SIGINT` everywhere.
pub(super) const INTERRUPT: i32 = 2;

/// Where a host sends what is printed; `None` leaves it to the system.
#[derive(Default)]
pub(super) struct Outputs {
    output: Mutex<Option<Box<dyn Output>>>,
    error: Mutex<Option<Box<dyn Output>>>,
    /// Whether what is printed leaves the process at once.
    pub(super) unbuffered: AtomicBool,
}

impl Outputs {
    /// Send what is printed to this stream somewhere else from now on.
    pub(super) fn set(&self, stream: Stream, output: Box<dyn Output>) {
        if let Some(place) = self.place(stream) {
            *place.lock().unwrap_or_else(PoisonError::into_inner) = Some(output);
        }
    }

    fn place(&self, stream: Stream) -> Option<&Mutex<Option<Box<dyn Output>>>> {
        match stream {
            Stream::Input => None,
            Stream::Output => Some(&self.output),
            Stream::Error => Some(&self.error),
        }
    }

    fn is_set(&self, stream: Stream) -> bool {
        self.place(stream).is_some_and(|p| p.lock().unwrap_or_else(PoisonError::into_inner).is_some())
    }
}

/// The system an embedded interpreter sees.
pub(super) struct HostSystem {
    inner: Box<dyn System>,
    outputs: Arc<Outputs>,
    asked: Arc<AtomicBool>,
    /// Whether scripts may have to do with other processes.
    processes: bool,
    /// What scripts opened themselves and know a descriptor of, where they may have no others.
    own: HashMap<Resource, i32>,
}

impl HostSystem {
    pub(super) fn new(
        inner: Box<dyn System>,
        outputs: Arc<Outputs>,
        asked: Arc<AtomicBool>,
        processes: bool,
    ) -> HostSystem {
        HostSystem { inner, outputs, asked, processes, own: HashMap::new() }
    }

    /// Whether scripts may use what is open under this number.
    fn may_use(&self, number: i32) -> bool {
        self.processes || self.own.values().any(|&own| own == number)
    }

    /// An error unless scripts may have to do with other processes.
    fn allow_processes(&self) -> Result<()> {
        if self.processes { Ok(()) } else { Err(SysError::forbidden("the host does not allow processes")) }
    }
}

/// The handle that stops whatever runs over `system`, which shares `asked`.
pub(super) fn stop(system: &mut dyn System, asked: &Arc<AtomicBool>) -> Stop {
    Stop { asked: Arc::clone(asked), alarm: system.signal_flag(), waker: system.waker().ok() }
}

impl System for HostSystem {
    fn print(&mut self, to: Stream, data: &[u8]) -> Result<()> {
        if let Some(place) = self.outputs.place(to)
            && let Some(host) = place.lock().unwrap_or_else(PoisonError::into_inner).as_mut()
        {
            host.write(data);
            return Ok(());
        }
        self.inner.print(to, data)?;
        if self.outputs.unbuffered.load(Ordering::Relaxed) { self.inner.flush(to) } else { Ok(()) }
    }

    fn flush(&mut self, to: Stream) -> Result<()> {
        if self.outputs.is_set(to) { Ok(()) } else { self.inner.flush(to) }
    }

    fn is_terminal(&self, stream: Stream) -> bool {
        !self.outputs.is_set(stream) && self.inner.is_terminal(stream)
    }

    fn sleep(&mut self, time: Duration) -> Result<()> {
        // cut into pieces so that a stop is noticed, measured by the clock so that the pieces add up
        let end = self.inner.monotonic().saturating_add(time.as_nanos() as Nanos);
        loop {
            if self.asked.load(Ordering::SeqCst) {
                return Err(SysError::interrupted());
            }
            let left = Duration::from_nanos(end.saturating_sub(self.inner.monotonic()));
            if left <= GLANCE {
                return self.inner.sleep(left);
            }
            self.inner.sleep(GLANCE)?;
        }
    }

    fn poll(&mut self, deadline: Option<Nanos>, events: &mut Vec<Event>) -> Result<()> {
        if self.asked.swap(false, Ordering::SeqCst) {
            events.push(Event::Signal(INTERRUPT));
            // what else is ready comes along, nothing is waited for
            return self.inner.poll(Some(0), events);
        }
        self.inner.poll(deadline, events)?;
        if self.asked.swap(false, Ordering::SeqCst) {
            events.push(Event::Signal(INTERRUPT));
        }
        Ok(())
    }

    fn read_line(&mut self, limit: usize) -> Result<Vec<u8>> {
        self.inner.read_line(limit)
    }

    fn read_input(&mut self, buf: &mut [u8]) -> Result<usize> {
        self.inner.read_input(buf)
    }

    fn monotonic(&self) -> Nanos {
        self.inner.monotonic()
    }
    fn wall(&self) -> i128 {
        self.inner.wall()
    }
    fn cpu_time(&self) -> Nanos {
        self.inner.cpu_time()
    }
    fn address_space(&self) -> Option<usize> {
        self.inner.address_space()
    }

    fn local_time(&self, epoch: i64) -> Result<LocalTime> {
        self.inner.local_time(epoch)
    }
    fn entropy(&mut self, buf: &mut [u8]) -> Result<()> {
        self.inner.entropy(buf)
    }
    fn set_interest(&mut self, r: Resource, interest: Interest) -> Result<()> {
        self.inner.set_interest(r, interest)
    }
    fn wait(&mut self, any: &[(Resource, Interest)], deadline: Option<Nanos>) -> Result<bool> {
        loop {
            if self.asked.load(Ordering::SeqCst) {
                return Err(SysError::interrupted());
            }
            // whoever stops us rings as well, which ends the wait early
            let ready = self.inner.wait(any, deadline)?;
            if ready || deadline.is_some_and(|at| self.inner.monotonic() >= at) {
                return Ok(ready);
            }
        }
    }
    fn watched(&self) -> Watched {
        self.inner.watched()
    }
    fn open_resources(&self) -> usize {
        self.inner.open_resources()
    }
    fn waker(&mut self) -> Result<Waker> {
        self.inner.waker()
    }
    fn watch_signal(&mut self, signal: i32) -> Result<()> {
        self.inner.watch_signal(signal)
    }
    fn unwatch_signal(&mut self, signal: i32) -> Result<()> {
        self.inner.unwatch_signal(signal)
    }
    fn signal_flag(&self) -> Arc<AtomicBool> {
        self.inner.signal_flag()
    }
    fn watch(&mut self, pulse: Arc<Pulse>, say: Option<Say>) -> Result<()> {
        if !self.outputs.is_set(Stream::Error) {
            return self.inner.watch(pulse, say);
        }
        let outputs = Arc::clone(&self.outputs);
        let to_host = move |text: &str| {
            let mut host = outputs.error.lock().unwrap_or_else(PoisonError::into_inner);
            if let Some(host) = host.as_mut() {
                host.write(text.as_bytes());
            }
        };
        self.inner.watch(pulse, Some(Box::new(to_host)))
    }
    fn spawn_job(&mut self, job: Job) -> Result<JobId> {
        self.inner.spawn_job(job)
    }
    fn wait_for_job(&mut self, jobs: &[JobId], deadline: Option<Nanos>) -> Result<bool> {
        // whoever stops us rings as well, so that the next wait sees it
        if self.asked.load(Ordering::SeqCst) {
            return Err(SysError::interrupted());
        }
        self.inner.wait_for_job(jobs, deadline)
    }
    fn beside(&mut self) -> Result<Beside> {
        self.inner.beside()
    }
    fn take_job(&mut self, id: JobId) -> Result<Ready<JobOutput>> {
        self.inner.take_job(id)
    }
    fn forget_job(&mut self, id: JobId) {
        self.inner.forget_job(id)
    }
    fn resolve(&mut self, host: &str, port: u16, family: Family) -> Result<Resolved> {
        self.inner.resolve(host, port, family)
    }
    fn take_addresses(&mut self, id: JobId) -> Result<Ready<Vec<SocketAddr>>> {
        self.inner.take_addresses(id)
    }
    fn connect(&mut self, to: &Address, from: Option<&Address>) -> Result<Resource> {
        self.inner.connect(to, from)
    }
    fn connect_finish(&mut self, r: Resource) -> Result<Ready<()>> {
        self.inner.connect_finish(r)
    }
    fn listen(&mut self, at: &Address, options: ListenOptions) -> Result<Resource> {
        self.inner.listen(at, options)
    }
    fn accept(&mut self, r: Resource) -> Result<Ready<(Resource, Address)>> {
        self.inner.accept(r)
    }
    fn bind_datagram(&mut self, at: &Address, options: DatagramOptions) -> Result<Resource> {
        self.inner.bind_datagram(at, options)
    }
    fn connect_datagram(&mut self, r: Resource, to: &Address) -> Result<()> {
        self.inner.connect_datagram(r, to)
    }
    fn receive_from(&mut self, r: Resource, buf: &mut [u8]) -> Result<Ready<(usize, Address)>> {
        self.inner.receive_from(r, buf)
    }
    fn send_to(&mut self, r: Resource, data: &[u8], to: &Address) -> Result<Ready<usize>> {
        self.inner.send_to(r, data, to)
    }
    fn shutdown(&mut self, r: Resource, ends: Interest) -> Result<()> {
        self.inner.shutdown(r, ends)
    }
    fn local_address(&self, r: Resource) -> Result<Address> {
        self.inner.local_address(r)
    }
    fn peer_address(&self, r: Resource) -> Result<Address> {
        self.inner.peer_address(r)
    }
    fn set_option(&mut self, r: Resource, option: SocketOption) -> Result<()> {
        self.inner.set_option(r, option)
    }
    fn read(&mut self, r: Resource, buf: &mut [u8]) -> Result<Ready<usize>> {
        self.inner.read(r, buf)
    }
    fn write(&mut self, r: Resource, data: &[u8]) -> Result<Ready<usize>> {
        self.inner.write(r, data)
    }
    fn close(&mut self, r: Resource) -> Result<()> {
        self.own.remove(&r);
        self.inner.close(r)
    }
    fn open(&mut self, path: &Path, options: OpenOptions) -> Result<Resource> {
        self.inner.open(path, options)
    }
    fn seek(&mut self, r: Resource, to: Seek) -> Result<u64> {
        self.inner.seek(r, to)
    }
    fn set_len(&mut self, r: Resource, len: u64) -> Result<()> {
        self.inner.set_len(r, len)
    }
    fn sync(&mut self, r: Resource) -> Result<()> {
        self.inner.sync(r)
    }
    fn read_file(&mut self, path: &Path) -> Result<Vec<u8>> {
        self.inner.read_file(path)
    }
    fn metadata(&self, path: &Path, follow: bool) -> Result<Metadata> {
        self.inner.metadata(path, follow)
    }
    fn read_dir(&mut self, path: &Path) -> Result<Vec<DirEntry>> {
        self.inner.read_dir(path)
    }
    fn create_dir(&mut self, path: &Path, mode: u32) -> Result<()> {
        self.inner.create_dir(path, mode)
    }
    fn remove_file(&mut self, path: &Path) -> Result<()> {
        self.inner.remove_file(path)
    }
    fn remove_dir(&mut self, path: &Path) -> Result<()> {
        self.inner.remove_dir(path)
    }
    fn rename(&mut self, from: &Path, to: &Path) -> Result<()> {
        self.inner.rename(from, to)
    }
    fn canonical(&self, path: &Path) -> Result<PathBuf> {
        self.inner.canonical(path)
    }
    fn read_link(&self, path: &Path) -> Result<PathBuf> {
        self.inner.read_link(path)
    }
    fn change_path(&mut self, path: &Path, change: &PathChange) -> Result<()> {
        self.inner.change_path(path, change)
    }
    fn env(&self, name: &str) -> Option<String> {
        self.inner.env(name)
    }
    fn env_all(&self) -> Vec<(String, String)> {
        self.inner.env_all()
    }
    fn current_dir(&self) -> Result<PathBuf> {
        self.inner.current_dir()
    }
    fn set_current_dir(&mut self, path: &Path) -> Result<()> {
        self.inner.set_current_dir(path)
    }
    fn parallelism(&self) -> Option<usize> {
        self.inner.parallelism()
    }
    fn executable(&self) -> Option<PathBuf> {
        self.inner.executable()
    }
    fn process_id(&self) -> u32 {
        self.inner.process_id()
    }
    fn parent_process_id(&self) -> u32 {
        self.inner.parent_process_id()
    }
    fn identity(&self) -> Result<Identity> {
        self.inner.identity()
    }
    fn platform(&self) -> Result<Platform> {
        self.inner.platform()
    }
    fn set_file_mask(&mut self, mask: u32) -> Result<u32> {
        self.allow_processes()?;
        self.inner.set_file_mask(mask)
    }
    fn load_averages(&self) -> Result<[f64; 3]> {
        self.inner.load_averages()
    }
    fn process_times(&self) -> Result<ProcessTimes> {
        self.inner.process_times()
    }
    fn volume(&self, path: &Path) -> Result<Volume> {
        self.inner.volume(path)
    }
    fn spawn(&mut self, command: &Command) -> Result<Child> {
        self.allow_processes()?;
        self.inner.spawn(command)
    }
    fn child_status(&mut self, child: Resource) -> Result<Ready<ExitStatus>> {
        self.inner.child_status(child)
    }
    fn kill(&mut self, child: Resource, signal: i32) -> Result<()> {
        self.inner.kill(child, signal)
    }
    fn raise_signal(&mut self, signal: i32) -> Result<()> {
        self.inner.raise_signal(signal)
    }
    fn signal_process(&mut self, pid: i32, signal: i32) -> Result<()> {
        self.allow_processes()?;
        self.inner.signal_process(pid, signal)
    }
    fn set_alarm(&mut self, alarm: Alarm, times: Option<[Duration; 2]>) -> Result<[Duration; 2]> {
        self.allow_processes()?;
        self.inner.set_alarm(alarm, times)
    }
    fn pipe(&mut self) -> Result<(Resource, Resource)> {
        self.inner.pipe()
    }
    fn descriptor(&mut self, r: Resource) -> Result<i32> {
        let number = self.inner.descriptor(r)?;
        if !self.processes {
            self.own.insert(r, number);
        }
        Ok(number)
    }
    fn by_descriptor(&mut self, number: i32) -> Result<Resource> {
        // what the script did not open is the host's
        if !self.may_use(number) {
            return Err(SysError::stale());
        }
        self.inner.by_descriptor(number)
    }
    fn duplicate(&mut self, r: Resource, onto: Option<i32>) -> Result<Resource> {
        if onto.is_some_and(|number| !self.may_use(number)) {
            return Err(SysError::stale());
        }
        let copy = self.inner.duplicate(r, onto)?;
        self.descriptor(copy)?;
        Ok(copy)
    }
    fn descriptor_state(&self, r: Resource) -> Result<DescriptorState> {
        self.inner.descriptor_state(r)
    }
    fn change_descriptor(&mut self, r: Resource, change: DescriptorChange) -> Result<()> {
        self.inner.change_descriptor(r, change)
    }
}
