//! The simulated outside: a world in memory, with a clock that jumps.
//!
//! Nothing here waits. When a program waits, the clock moves to the next deadline or scripted event at
//! once; jobs run inside `poll`; the network carries bytes at once, or takes virtual time if told to. The
//! same options and the same program give the same run, to the byte.
//!
//! ```text
//!   Sim (owned by the loop) ──┐
//!                             ├── World: clock, timeline, sockets, files, streams, faults
//!   SimHandle (the test's) ───┘
//! ```

mod below;
mod fault;
mod handle;
mod network;
mod tree;
mod world;

use std::collections::BTreeMap;
use std::net::{IpAddr, SocketAddr};
use std::path::{Path, PathBuf};
use std::sync::atomic::AtomicBool;
use std::sync::{Arc, Condvar, Mutex, MutexGuard, PoisonError, Weak};
use std::time::Duration;

use super::error::{Result, SysError, errno};
use super::event::run_job;
use super::net::numeric;
use super::{
    Address, Beside, Child, Command, DatagramOptions, DirEntry, Event, ExitStatus, Family, FileKind,
    Identity, Interest, Job, JobId, JobOutput, ListenOptions, LocalTime, Metadata, Nanos, OpenOptions,
    PathChange, Platform, Pulse, Ready, Resolved, Resource, Say, Seek, SocketOption, Stream, System, Wake,
    Waker, Watched,
};
use below::Below;
pub use fault::Operation;
pub use handle::SimHandle;
use world::{Thing, World};

/// Ports that are picked begin here.
const FIRST_PORT: u16 = 49_152;
/// What `getaddrinfo` calls an unknown name.
const UNKNOWN_NAME: i32 = -2;

/// How a simulated world is made.
#[derive(Debug, Clone)]
pub struct SimOptions {
    /// Decides every choice.
    pub seed: u64,
    /// The wall clock at the start, nanoseconds since 1970.
    pub wall: i128,
    /// Bytes that fit into one direction of a stream before its writer must wait.
    pub stream_buffer: usize,
    /// The most that one read or write of a stream moves; 1 finds whoever relies on more.
    pub max_transfer: usize,
    /// The least and the most nanoseconds that the network takes.
    pub latency: (Nanos, Nanos),
    /// How many resources may be open before `EMFILE`.
    pub max_open: usize,
    /// Whether the standard streams say that they are a terminal.
    pub terminal: bool,
}

impl Default for SimOptions {
    fn default() -> SimOptions {
        SimOptions {
            seed: 0,
            // the first second of 2024
            wall: 1_704_067_200_000_000_000,
            stream_buffer: 64 * 1024,
            max_transfer: usize::MAX,
            latency: (0, 0),
            max_open: 65_536,
            terminal: false,
        }
    }
}

/// A simulated outside. Its other side is a [`SimHandle`].
pub struct Sim {
    shared: Arc<Shared>,
    /// What wakers in other hands share; whether any is left tells whether anybody can wake us.
    lent: Weak<Lent>,
    /// The real system, if this one lies over it.
    below: Option<Arc<Below>>,
    /// The jobs of a system that itself serves a job; they run when they are spawned.
    inner: Option<Inner>,
}

/// What a system keeps that serves a job.
#[derive(Default)]
struct Inner {
    last: u64,
    jobs: BTreeMap<JobId, Result<JobOutput>>,
    /// Those that were not reported yet.
    done: Vec<JobId>,
}

struct Shared {
    world: Mutex<World>,
    bell: Condvar,
}

struct Lent(Arc<Shared>);

impl Shared {
    fn lock(&self) -> MutexGuard<'_, World> {
        // no foreign code runs under the lock
        self.world.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl Wake for Lent {
    fn wake(&self) {
        self.0.lock().woken = true;
        self.0.bell.notify_all();
    }
}

impl Sim {
    /// A new world: an empty file tree, nobody listening, no environment.
    pub fn new(options: SimOptions) -> Sim {
        Sim::over_or_alone(options, None)
    }

    /// A simulated world over a real one: files are those of `below` until the program changes them, which
    /// stays in memory; arguments, environment and standard streams are those of `below`.
    pub fn over(options: SimOptions, below: impl System + 'static) -> Sim {
        Sim::over_or_alone(options, Some(Arc::new(Below::new(Box::new(below)))))
    }

    fn over_or_alone(options: SimOptions, below: Option<Arc<Below>>) -> Sim {
        let world = Mutex::new(World::new(options, below.is_some()));
        let shared = Arc::new(Shared { world, bell: Condvar::new() });
        Sim { shared, lent: Weak::new(), below, inner: None }
    }

    /// The other side of this world.
    pub fn handle(&self) -> SimHandle {
        SimHandle { shared: Arc::clone(&self.shared) }
    }

    fn world(&self) -> MutexGuard<'_, World> {
        self.shared.lock()
    }

    /// The path as the tree knows it, once the tree knows what lies there.
    fn look(&self, world: &mut World, path: &Path) -> PathBuf {
        match &self.below {
            Some(below) => below.look(world, path),
            None => path.to_path_buf(),
        }
    }

    /// The same, with the content of a file.
    fn fetch(&self, world: &mut World, path: &Path) -> Result<PathBuf> {
        match &self.below {
            Some(below) => below.fetch(world, path),
            None => Ok(path.to_path_buf()),
        }
    }

    /// The world, after counting a call that a fault may be scripted for.
    fn call(&self, operation: Operation) -> Result<MutexGuard<'_, World>> {
        let mut world = self.world();
        world.call(operation)?;
        Ok(world)
    }

    /// Run what was spawned. The world is free meanwhile.
    fn run_jobs(&self) {
        loop {
            let mut world = self.world();
            let Some((id, job)) = world.next_job() else { return };
            // what it does takes time of its own, and it ends when that has passed for all
            let now = world.now;
            let outer = world.local.replace(now);
            drop(world);
            let outcome = run_job(job);
            let mut world = self.world();
            let end = std::mem::replace(&mut world.local, outer).unwrap_or_default();
            world.finish_job_at(end, id, outcome);
        }
    }

    /// Let time pass until `done`, `deadline`, or for good: then it gives false, or the error that nothing
    /// can happen.
    fn pass(
        &self,
        deadline: Option<Nanos>,
        mut done: impl FnMut(&mut World) -> Result<bool>,
    ) -> Result<bool> {
        loop {
            self.run_jobs();
            let mut world = self.world();
            let now = world.now;
            world.advance(now);
            if done(&mut world)? {
                return Ok(true);
            }
            if deadline.is_some_and(|at| at <= world.now) {
                return Ok(false);
            }
            match (world.next(), deadline) {
                (Some(next), Some(at)) => world.jump(next.min(at)),
                (Some(at), None) | (None, Some(at)) => world.jump(at),
                (None, None) if world.woken => return Ok(false),
                (None, None) if self.lent.strong_count() > 0 => {
                    drop(self.shared.bell.wait(world).unwrap_or_else(PoisonError::into_inner));
                }
                (None, None) => return Err(SysError::stuck()),
            }
        }
    }

    fn input(&mut self, enough: impl Fn(&World) -> bool) -> Result<MutexGuard<'_, World>> {
        drop(self.call(Operation::Input)?);
        let outcome = self.pass(None, |world| match world.interrupted() {
            true => Err(SysError::interrupted()),
            false => Ok(enough(world)),
        });
        match outcome {
            Err(error) if !error.is_stuck() => Err(error),
            // nobody will type any more: the input ends here
            _ => Ok(self.world()),
        }
    }
}

impl Default for Sim {
    fn default() -> Sim {
        Sim::new(SimOptions::default())
    }
}

/// A scripted `EAGAIN` is what it is outside as well: not an error.
fn ready<T>(outcome: Result<Ready<T>>) -> Result<Ready<T>> {
    match outcome {
        Err(error) if error.errno == Some(errno::EAGAIN) && !error.lookup => Ok(Ready::WouldBlock),
        outcome => outcome,
    }
}

impl System for Sim {
    fn monotonic(&self) -> Nanos {
        self.world().clock()
    }

    fn wall(&self) -> i128 {
        let mut world = self.world();
        world.clock();
        world.wall()
    }

    fn cpu_time(&self) -> Nanos {
        self.world().clock()
    }

    fn local_time(&self, epoch: i64) -> Result<LocalTime> {
        LocalTime::utc(epoch)
    }

    fn sleep(&mut self, time: Duration) -> Result<()> {
        let time = u64::try_from(time.as_nanos()).unwrap_or(u64::MAX);
        if self.inner.is_some() {
            self.world().pass_locally(time);
            return Ok(());
        }
        let end = self.world().now.saturating_add(time);
        self.pass(Some(end), |world| match world.interrupted() {
            true => Err(SysError::interrupted()),
            false => Ok(false),
        })
        .map(drop)
    }

    fn entropy(&mut self, buf: &mut [u8]) -> Result<()> {
        let mut world = self.call(Operation::Entropy)?;
        for bytes in buf.chunks_mut(8) {
            bytes.copy_from_slice(&world.random().to_le_bytes()[..bytes.len()]);
        }
        Ok(())
    }

    fn set_interest(&mut self, r: Resource, interest: Interest) -> Result<()> {
        self.world().set_interest(r, interest)
    }

    fn poll(&mut self, deadline: Option<Nanos>, events: &mut Vec<Event>) -> Result<()> {
        let had = events.len();
        if let Some(inner) = &mut self.inner {
            events.extend(inner.done.drain(..).map(Event::JobDone));
            let mut world = self.shared.lock();
            let now = world.clock();
            return match deadline {
                Some(at) if events.len() == had => {
                    world.pass_locally(at.saturating_sub(now));
                    Ok(())
                }
                None if events.len() == had => Err(SysError::stuck()),
                Some(_) | None => Ok(()),
            };
        }
        self.pass(deadline, |world| {
            world.report(events);
            Ok(events.len() > had)
        })
        .map(drop)
    }

    fn wait(&mut self, any: &[(Resource, Interest)], deadline: Option<Nanos>) -> Result<bool> {
        let ready = self.pass(deadline, |world| {
            let mut ready = false;
            for &(r, interest) in any {
                world.table.get(r)?;
                ready |= !world.readiness(r).and(interest).is_none();
            }
            if !ready && world.interrupted() { Err(SysError::interrupted()) } else { Ok(ready) }
        })?;
        // a waker was used: that is for `poll` to report, and nothing else will happen here
        if !ready && deadline.is_none() { Err(SysError::stuck()) } else { Ok(ready) }
    }

    fn watched(&self) -> Watched {
        let world = self.world();
        Watched {
            resources: world.interested(),
            signals: world.signals.len(),
            jobs: self.inner.as_ref().map_or(world.jobs.len(), |inner| inner.jobs.len()),
            children: 0,
            untold: 0,
        }
    }

    fn open_resources(&self) -> usize {
        let world = self.world();
        world.table.len() - world.unaccepted
    }

    fn waker(&mut self) -> Result<Waker> {
        if let Some(lent) = self.lent.upgrade() {
            return Ok(Waker::new(lent));
        }
        let lent = Arc::new(Lent(Arc::clone(&self.shared)));
        self.lent = Arc::downgrade(&lent);
        Ok(Waker::new(lent))
    }

    fn watch_signal(&mut self, signal: i32) -> Result<()> {
        // as outside: SIGKILL and SIGSTOP cannot be caught
        if !(1..65).contains(&signal) || signal == 9 || signal == 19 {
            return Err(SysError::misuse());
        }
        self.world().signals.insert(signal);
        Ok(())
    }

    fn unwatch_signal(&mut self, signal: i32) -> Result<()> {
        self.world().signals.remove(&signal);
        Ok(())
    }

    fn signal_flag(&self) -> Arc<AtomicBool> {
        if self.inner.is_some() {
            return Arc::default();
        }
        Arc::clone(&self.world().alarm)
    }

    fn watch(&mut self, _pulse: Arc<Pulse>, _say: Option<Say>) -> Result<()> {
        Err(SysError::unsupported())
    }

    fn spawn_job(&mut self, job: Job) -> Result<JobId> {
        drop(self.call(Operation::Job)?);
        let Some(inner) = &mut self.inner else { return Ok(self.world().spawn_job(job)) };
        inner.last += 1;
        let id = JobId(inner.last);
        inner.jobs.insert(id, run_job(job));
        inner.done.push(id);
        Ok(id)
    }

    fn wait_for_job(&mut self, jobs: &[JobId], deadline: Option<Nanos>) -> Result<bool> {
        if let Some(inner) = &mut self.inner {
            let before = inner.done.len();
            inner.done.retain(|id| !jobs.contains(id));
            let done = inner.done.len() < before;
            match deadline {
                Some(at) if !done => {
                    let mut world = self.world();
                    let now = world.clock();
                    world.pass_locally(at.saturating_sub(now));
                }
                None if !done => return Err(SysError::stuck()),
                Some(_) | None => {}
            }
            return Ok(done);
        }
        if jobs.is_empty() && deadline.is_none() && !self.world().woken {
            return Err(SysError::stuck());
        }
        self.pass(deadline, |world| match world.interrupted() {
            true => Err(SysError::interrupted()),
            false => Ok(world.take_done(jobs) || std::mem::take(&mut world.woken)),
        })
    }

    fn beside(&mut self) -> Result<Beside> {
        let (shared, below) = (Arc::clone(&self.shared), self.below.clone());
        let make = move || {
            let (shared, below) = (Arc::clone(&shared), below.clone());
            let inner = Some(Inner::default());
            Box::new(Sim { shared, lent: Weak::new(), below, inner }) as Box<dyn System>
        };
        Ok(Beside { make: Arc::new(make), in_turn: true })
    }

    fn take_job(&mut self, id: JobId) -> Result<Ready<JobOutput>> {
        if let Some(inner) = &mut self.inner {
            inner.done.retain(|done| *done != id);
            return inner.jobs.remove(&id).unwrap_or_else(|| Err(SysError::misuse())).map(Ready::Done);
        }
        let mut world = self.world();
        match world.jobs.remove(&id) {
            Some(Some(outcome)) => outcome.map(Ready::Done),
            Some(None) => {
                world.jobs.insert(id, None);
                Ok(Ready::WouldBlock)
            }
            None => Err(SysError::misuse()),
        }
    }

    fn forget_job(&mut self, id: JobId) {
        if let Some(inner) = &mut self.inner {
            inner.jobs.remove(&id);
            inner.done.retain(|done| *done != id);
            return;
        }
        self.world().jobs.remove(&id);
    }

    fn resolve(&mut self, host: &str, port: u16, family: Family) -> Result<Resolved> {
        let mut world = self.call(Operation::Resolve)?;
        if let Some(found) = numeric(host, port, family) {
            return Ok(Resolved::Now(found));
        }
        let ips = world.hosts.get(host).map(Vec::as_slice).unwrap_or_default();
        let admitted = ips.iter().filter(|ip| family.admits(ip));
        let found: Vec<SocketAddr> = admitted.map(|ip: &IpAddr| SocketAddr::new(*ip, port)).collect();
        let answer = match found.is_empty() {
            true => Err(SysError::lookup(UNKNOWN_NAME, "Name or service not known")),
            false => Ok(found),
        };
        Ok(Resolved::Later(world.spawn_job(Box::new(move || Box::new(answer)))))
    }

    fn connect(&mut self, to: &Address, from: Option<&Address>) -> Result<Resource> {
        self.call(Operation::Connect)?.connect(to, from)
    }

    fn connect_finish(&mut self, r: Resource) -> Result<Ready<()>> {
        ready(self.call(Operation::ConnectFinish).and_then(|mut world| world.connect_finish(r)))
    }

    fn listen(&mut self, at: &Address, options: ListenOptions) -> Result<Resource> {
        self.call(Operation::Listen)?.listen(at, options)
    }

    fn accept(&mut self, r: Resource) -> Result<Ready<(Resource, Address)>> {
        ready(self.call(Operation::Accept).and_then(|mut world| world.accept(r)))
    }

    fn bind_datagram(&mut self, at: &Address, _options: DatagramOptions) -> Result<Resource> {
        self.call(Operation::Datagram)?.bind_datagram(at)
    }

    fn connect_datagram(&mut self, r: Resource, to: &Address) -> Result<()> {
        self.call(Operation::Datagram)?.connect_datagram(r, to)
    }

    fn receive_from(&mut self, r: Resource, buf: &mut [u8]) -> Result<Ready<(usize, Address)>> {
        ready(self.call(Operation::Receive).and_then(|mut world| world.receive_from(r, buf)))
    }

    fn send_to(&mut self, r: Resource, data: &[u8], to: &Address) -> Result<Ready<usize>> {
        ready(self.call(Operation::Send).and_then(|mut world| world.send_datagram(r, data, Some(to))))
    }

    fn shutdown(&mut self, r: Resource, ends: Interest) -> Result<()> {
        self.call(Operation::Shutdown)?.shutdown(r, ends)
    }

    fn local_address(&self, r: Resource) -> Result<Address> {
        self.world().local_address(r)
    }

    fn peer_address(&self, r: Resource) -> Result<Address> {
        self.world().peer_address(r)
    }

    fn set_option(&mut self, r: Resource, option: SocketOption) -> Result<()> {
        self.world().set_option(r, option)
    }

    fn read(&mut self, r: Resource, buf: &mut [u8]) -> Result<Ready<usize>> {
        ready(self.call(Operation::Read).and_then(|mut world| world.read(r, buf)))
    }

    fn write(&mut self, r: Resource, data: &[u8]) -> Result<Ready<usize>> {
        ready(self.call(Operation::Write).and_then(|mut world| world.write(r, data)))
    }

    fn close(&mut self, r: Resource) -> Result<()> {
        self.world().close(r)
    }

    fn open(&mut self, path: &Path, options: OpenOptions) -> Result<Resource> {
        let mut world = self.call(Operation::Open)?;
        let wall = world.wall();
        let path = self.fetch(&mut world, path)?;
        let file = world.tree.open(&path, options, wall)?;
        world.add(Thing::File(file))
    }

    fn seek(&mut self, r: Resource, to: Seek) -> Result<u64> {
        self.call(Operation::File)?.file(r)?.seek(to)
    }

    fn set_len(&mut self, r: Resource, len: u64) -> Result<()> {
        let mut world = self.call(Operation::File)?;
        let wall = world.wall();
        world.file(r)?.set_len(len, wall)
    }

    fn sync(&mut self, r: Resource) -> Result<()> {
        self.call(Operation::File)?.file(r).map(drop)
    }

    fn read_file(&mut self, path: &Path) -> Result<Vec<u8>> {
        let mut world = self.call(Operation::ReadFile)?;
        let path = self.fetch(&mut world, path)?;
        world.tree.read_file(&path)
    }

    fn metadata(&self, path: &Path, _follow: bool) -> Result<Metadata> {
        let mut world = self.call(Operation::Path)?;
        let path = self.look(&mut world, path);
        world.tree.metadata(&path)
    }

    fn read_dir(&mut self, path: &Path) -> Result<Vec<DirEntry>> {
        let mut world = self.call(Operation::Path)?;
        let path = match &self.below {
            Some(below) => below.list(&mut world, path),
            None => path.to_path_buf(),
        };
        world.tree.read_dir(&path)
    }

    fn create_dir(&mut self, path: &Path, _mode: u32) -> Result<()> {
        let mut world = self.call(Operation::Path)?;
        let wall = world.wall();
        let path = self.look(&mut world, path);
        world.tree.create_dir(&path, wall)
    }

    fn remove_file(&mut self, path: &Path) -> Result<()> {
        let mut world = self.call(Operation::Path)?;
        let path = self.look(&mut world, path);
        world.tree.remove_file(&path)
    }

    fn remove_dir(&mut self, path: &Path) -> Result<()> {
        let mut world = self.call(Operation::Path)?;
        let path = match &self.below {
            Some(below) => below.list(&mut world, path),
            None => path.to_path_buf(),
        };
        world.tree.remove_dir(&path)
    }

    fn rename(&mut self, from: &Path, to: &Path) -> Result<()> {
        let mut world = self.call(Operation::Path)?;
        let (from, to) = match &self.below {
            Some(below) => below.rename(&mut world, from, to)?,
            None => (from.to_path_buf(), to.to_path_buf()),
        };
        world.tree.rename(&from, &to)
    }

    fn canonical(&self, path: &Path) -> Result<PathBuf> {
        let mut world = self.call(Operation::Path)?;
        let path = self.look(&mut world, path);
        world.tree.metadata(&path)?;
        Ok(tree::absolute(&path))
    }

    fn read_link(&self, path: &Path) -> Result<PathBuf> {
        let mut world = self.call(Operation::Path)?;
        let path = self.look(&mut world, path);
        world.tree.metadata(&path)?;
        // there are no links here
        Err(SysError::misuse())
    }

    fn change_path(&mut self, _path: &Path, _change: &PathChange) -> Result<()> {
        Err(SysError::unsupported())
    }

    fn print(&mut self, to: Stream, data: &[u8]) -> Result<()> {
        let mut world = self.call(Operation::Print)?;
        if let Some(below) = &self.below {
            return below.system().print(to, data);
        }
        match to {
            Stream::Input => return Err(SysError::misuse()),
            Stream::Output => world.output.extend_from_slice(data),
            Stream::Error => world.error.extend_from_slice(data),
        }
        Ok(())
    }

    fn flush(&mut self, to: Stream) -> Result<()> {
        self.below.as_ref().map_or(Ok(()), |below| below.system().flush(to))
    }

    fn read_line(&mut self, limit: usize) -> Result<Vec<u8>> {
        if let Some(below) = &self.below {
            return below.system().read_line(limit);
        }
        let mut world = self.input(|world| world.input.len() >= limit || world.input.contains(&b'\n'))?;
        let line = world.input.iter().position(|byte| *byte == b'\n').map(|at| at + 1);
        let len = line.unwrap_or(world.input.len()).min(limit);
        Ok(world.input.drain(..len).collect())
    }

    fn read_input(&mut self, buf: &mut [u8]) -> Result<usize> {
        if let Some(below) = &self.below {
            return below.system().read_input(buf);
        }
        let mut world = self.input(|world| !world.input.is_empty())?;
        let len = buf.len().min(world.input.len());
        for (place, byte) in buf.iter_mut().zip(world.input.drain(..len)) {
            *place = byte;
        }
        Ok(len)
    }

    fn is_terminal(&self, stream: Stream) -> bool {
        match &self.below {
            Some(below) => below.system().is_terminal(stream),
            None => self.world().options.terminal,
        }
    }

    fn env(&self, name: &str) -> Option<String> {
        match &self.below {
            Some(below) => below.system().env(name),
            None => self.world().env.get(name).cloned(),
        }
    }

    fn env_all(&self) -> Vec<(String, String)> {
        if let Some(below) = &self.below {
            return below.system().env_all();
        }
        self.world().env.iter().map(|(name, value)| (name.clone(), value.clone())).collect()
    }

    fn current_dir(&self) -> Result<PathBuf> {
        Ok(self.below.as_ref().map_or_else(|| PathBuf::from("/"), |below| below.folder()))
    }

    fn set_current_dir(&mut self, path: &Path) -> Result<()> {
        let mut world = self.call(Operation::Path)?;
        let path = self.look(&mut world, path);
        if world.tree.metadata(&path)?.kind != FileKind::Directory {
            return Err(SysError::from_errno(errno::ENOTDIR));
        }
        drop(world);
        match &self.below {
            Some(below) => below.set_folder(path),
            None if path == Path::new("/") => {}
            None => return Err(SysError::unsupported()),
        }
        Ok(())
    }

    fn parallelism(&self) -> Option<usize> {
        None
    }

    fn executable(&self) -> Option<PathBuf> {
        self.below.as_ref().and_then(|below| below.system().executable())
    }

    fn process_id(&self) -> u32 {
        1
    }

    fn parent_process_id(&self) -> u32 {
        0
    }

    fn identity(&self) -> Result<Identity> {
        match &self.below {
            Some(below) => below.system().identity(),
            None => Ok(Identity::default()),
        }
    }

    fn platform(&self) -> Result<Platform> {
        let text = |text: &str| text.to_string();
        Ok(Platform {
            system: text("Simulation"),
            node: text("localhost"),
            release: text("1"),
            version: text("1"),
            machine: text(std::env::consts::ARCH),
        })
    }

    fn spawn(&mut self, _command: &Command) -> Result<Child> {
        Err(SysError::absent("there are no processes in a simulation"))
    }

    fn pipe(&mut self) -> Result<(Resource, Resource)> {
        Err(SysError::absent("there are no descriptors in a simulation"))
    }

    fn signal_process(&mut self, _pid: i32, _signal: i32) -> Result<()> {
        Err(SysError::absent("there are no processes in a simulation"))
    }

    fn child_status(&mut self, child: Resource) -> Result<Ready<ExitStatus>> {
        self.world().table.get(child).and(Err(SysError::misuse()))
    }

    fn kill(&mut self, child: Resource, _signal: i32) -> Result<()> {
        self.world().table.get(child).and(Err(SysError::misuse()))
    }

    fn raise_signal(&mut self, signal: i32) -> Result<()> {
        self.world().signal(signal);
        Ok(())
    }
}
