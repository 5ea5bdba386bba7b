//! The simulated world's state and its time.

use std::collections::{BTreeMap, BTreeSet, VecDeque};
use std::net::IpAddr;
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};

use super::SimOptions;
use super::fault::{Faults, Operation};
use super::network::{Datagrams, Listener, Stream};
use super::tree::{OpenFile, Tree};
use crate::system::resource::Table;
use crate::system::{
    Address, Event, Interest, Job, JobId, JobOutput, Nanos, Ready, Resource, Result, SysError, errno,
};

/// An open thing.
pub(super) enum Thing {
    Stream(Stream),
    Listener(Listener),
    Datagrams(Datagrams),
    File(OpenFile),
}

pub(super) struct Entry {
    pub(super) thing: Thing,
    pub(super) interest: Interest,
}

/// Something that is to happen at a moment of the virtual clock.
pub(super) enum Happening {
    Signal(i32),
    /// Somebody types.
    Input(Vec<u8>),
    /// A client reaches a listener.
    Knock {
        listener: Resource,
        client: Resource,
    },
    Arrive(Resource, Vec<u8>),
    End(Resource),
    Reset(Resource, i32),
    Datagram {
        from: Address,
        to: Address,
        bytes: Vec<u8>,
    },
    /// A job ends.
    Job(JobId, Result<JobOutput>),
}

/// After so many readings of the clock without a jump, a program is taken to wait by watching it: from
/// then on every reading takes a microsecond, or it would watch for ever.
const READINGS: u64 = 100_000;
/// The same for polls that find nothing but levels that stand.
const GLANCES: u64 = 10_000;
/// What a reading or a glance takes then.
const TICK: Nanos = 1_000;

pub(super) struct World {
    pub(super) options: SimOptions,
    pub(super) now: Nanos,
    /// How often the clock was read since its last jump.
    readings: u64,
    /// How many polls since then found only levels.
    glances: u64,
    seed: u64,
    pub(super) table: Table<Entry>,
    interested: BTreeSet<Resource>,
    /// Sockets that can be found by their address: listeners and datagram sockets.
    pub(super) bound: Vec<Resource>,
    /// Streams that wait in a backlog and nobody has an id of.
    pub(super) unaccepted: usize,
    pub(super) next_port: u16,
    pub(super) hosts: BTreeMap<String, Vec<IpAddr>>,
    pub(super) tree: Tree,
    pub(super) faults: Faults,
    pub(super) output: Vec<u8>,
    pub(super) error: Vec<u8>,
    pub(super) input: VecDeque<u8>,
    pub(super) env: BTreeMap<String, String>,
    pub(super) signals: BTreeSet<i32>,
    pub(super) alarm: Arc<AtomicBool>,
    pub(super) woken: bool,
    pending: VecDeque<Event>,
    timeline: BTreeMap<(Nanos, u64), Happening>,
    sequence: u64,
    last_job: u64,
    queue: VecDeque<(JobId, Job)>,
    pub(super) jobs: BTreeMap<JobId, Option<Result<JobOutput>>>,
    /// The clock of the job that runs, which may be ahead of the world's.
    pub(super) local: Option<Nanos>,
}

impl World {
    /// A new world; `lies_over`: its file tree shows another one.
    pub(super) fn new(options: SimOptions, lies_over: bool) -> World {
        let local = vec![IpAddr::from([127, 0, 0, 1])];
        World {
            seed: options.seed,
            now: 0,
            readings: 0,
            glances: 0,
            table: Table::new(),
            interested: BTreeSet::new(),
            bound: Vec::new(),
            unaccepted: 0,
            next_port: super::FIRST_PORT,
            hosts: BTreeMap::from([("localhost".to_string(), local)]),
            tree: Tree::new(lies_over),
            faults: Faults::default(),
            output: Vec::new(),
            error: Vec::new(),
            input: VecDeque::new(),
            env: BTreeMap::new(),
            signals: BTreeSet::new(),
            alarm: Arc::default(),
            woken: false,
            pending: VecDeque::new(),
            timeline: BTreeMap::new(),
            sequence: 0,
            last_job: 0,
            queue: VecDeque::new(),
            jobs: BTreeMap::new(),
            local: None,
            options,
        }
    }

    // ---- time and chance ----

    /// The next number of the seed's sequence.
    pub(super) fn random(&mut self) -> u64 {
        // SplitMix64: every seed is as good as any other
        self.seed = self.seed.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let mut x = self.seed;
        x = (x ^ (x >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        x = (x ^ (x >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        x ^ (x >> 31)
    }

    /// How long the network takes this time.
    pub(super) fn delay(&mut self) -> Nanos {
        let (least, most) = self.options.latency;
        match most.saturating_sub(least) {
            0 => least,
            span => least + self.random() % span.saturating_add(1).max(1),
        }
    }

    /// Read the clock.
    pub(super) fn clock(&mut self) -> Nanos {
        self.readings += 1;
        if self.readings > READINGS {
            match &mut self.local {
                Some(local) => *local = local.saturating_add(TICK),
                None => self.now = self.now.saturating_add(TICK),
            }
        }
        self.local.unwrap_or(self.now)
    }

    /// Time passes for the job that runs, and for nobody else.
    pub(super) fn pass_locally(&mut self, time: Nanos) {
        self.readings = 0;
        if let Some(local) = &mut self.local {
            *local = local.saturating_add(time);
        }
    }

    pub(super) fn wall(&self) -> i128 {
        self.options.wall + i128::from(self.local.unwrap_or(self.now))
    }

    pub(super) fn schedule(&mut self, at: Nanos, what: Happening) {
        self.sequence += 1;
        self.timeline.insert((at, self.sequence), what);
    }

    /// When the next scripted thing is due.
    pub(super) fn next(&self) -> Option<Nanos> {
        self.timeline.keys().next().map(|(at, _)| *at)
    }

    /// Move the clock to `to`, if that is later, and let happen what is due by then.
    pub(super) fn advance(&mut self, to: Nanos) {
        while let Some(first) = self.timeline.first_entry().filter(|first| first.key().0 <= to) {
            let ((at, _), what) = first.remove_entry();
            self.now = self.now.max(at);
            self.happen(what);
        }
        self.now = self.now.max(to);
    }

    /// Nothing else is left to do: move on to `to`.
    pub(super) fn jump(&mut self, to: Nanos) {
        (self.readings, self.glances) = (0, 0);
        self.advance(to);
    }

    pub(super) fn happen(&mut self, what: Happening) {
        match what {
            Happening::Signal(signal) => self.signal(signal),
            Happening::Input(bytes) => self.input.extend(bytes),
            Happening::Knock { listener, client } => self.knock(listener, client),
            Happening::Arrive(to, bytes) => self.arrive(to, &bytes),
            Happening::End(to) => self.end(to),
            Happening::Reset(r, errno) => self.reset(r, errno),
            Happening::Datagram { from, to, bytes } => self.deliver(from, &to, bytes),
            Happening::Job(id, outcome) => self.finish_job(id, outcome),
        }
    }

    /// A signal arrives; one that is not watched is lost, for there is no process to end.
    pub(super) fn signal(&mut self, signal: i32) {
        let event = Event::Signal(signal);
        if self.signals.contains(&signal) {
            self.alarm.store(true, Ordering::SeqCst);
            if !self.pending.contains(&event) {
                self.pending.push_back(event);
            }
        }
    }

    /// Whether a signal waits to be reported.
    pub(super) fn interrupted(&self) -> bool {
        self.pending.iter().any(|event| matches!(event, Event::Signal(_)))
    }

    // ---- what is open ----

    /// Whether no more may be opened.
    pub(super) fn is_full(&self) -> bool {
        self.table.len() - self.unaccepted >= self.options.max_open
    }

    pub(super) fn add(&mut self, thing: Thing) -> Result<Resource> {
        match self.is_full() {
            true => Err(SysError::from_errno(errno::EMFILE)),
            false => Ok(self.add_unchecked(thing)),
        }
    }

    pub(super) fn add_unchecked(&mut self, thing: Thing) -> Resource {
        self.table.insert(Entry { thing, interest: Interest::NONE })
    }

    pub(super) fn file(&mut self, r: Resource) -> Result<&mut OpenFile> {
        match &mut self.table.get_mut(r)?.thing {
            Thing::File(file) => Ok(file),
            Thing::Stream(_) | Thing::Listener(_) | Thing::Datagrams(_) => Err(SysError::misuse()),
        }
    }

    pub(super) fn read(&mut self, r: Resource, buf: &mut [u8]) -> Result<Ready<usize>> {
        match &mut self.table.get_mut(r)?.thing {
            Thing::File(file) => file.read(buf).map(Ready::Done),
            Thing::Stream(_) => self.read_stream(r, buf),
            Thing::Datagrams(_) => Ok(match self.receive_from(r, buf)? {
                Ready::Done((n, _)) => Ready::Done(n),
                Ready::WouldBlock => Ready::WouldBlock,
            }),
            Thing::Listener(_) => Err(SysError::misuse()),
        }
    }

    pub(super) fn write(&mut self, r: Resource, data: &[u8]) -> Result<Ready<usize>> {
        let wall = self.wall();
        match &mut self.table.get_mut(r)?.thing {
            Thing::File(file) => file.write(data, wall).map(Ready::Done),
            Thing::Stream(_) => self.write_stream(r, data),
            Thing::Datagrams(_) => self.send_datagram(r, data, None),
            Thing::Listener(_) => Err(SysError::misuse()),
        }
    }

    pub(super) fn close(&mut self, r: Resource) -> Result<()> {
        self.hang_up(r);
        self.interested.remove(&r);
        self.bound.retain(|bound| *bound != r);
        self.table.remove(r).map(drop)
    }

    pub(super) fn set_interest(&mut self, r: Resource, interest: Interest) -> Result<()> {
        let entry = self.table.get_mut(r)?;
        if let Thing::File(_) = entry.thing {
            return Err(SysError::from_errno(errno::EPERM));
        }
        entry.interest = interest;
        if interest.is_none() {
            self.interested.remove(&r);
        } else {
            self.interested.insert(r);
        }
        Ok(())
    }

    pub(super) fn interested(&self) -> usize {
        self.interested.len()
    }

    /// Append what happened and every level that stands.
    pub(super) fn report(&mut self, events: &mut Vec<Event>) {
        if self.pending.is_empty() && !self.woken && !self.interested.is_empty() {
            self.glances += 1;
            if self.glances > GLANCES {
                self.advance(self.now.saturating_add(TICK));
            }
        }
        events.extend(self.pending.drain(..));
        if std::mem::take(&mut self.woken) {
            events.push(Event::Woken);
        }
        for &r in &self.interested {
            let Ok(entry) = self.table.get(r) else { continue };
            let now = entry.interest.and(self.readiness(r));
            if now.read {
                events.push(Event::Readable(r));
            }
            if now.write {
                events.push(Event::Writable(r));
            }
        }
    }

    // ---- jobs ----

    pub(super) fn spawn_job(&mut self, job: Job) -> JobId {
        self.last_job += 1;
        let id = JobId(self.last_job);
        self.queue.push_back((id, job));
        self.jobs.insert(id, None);
        id
    }

    /// The next job to run, unless it was forgotten; of several that wait the seed picks one.
    pub(super) fn next_job(&mut self) -> Option<(JobId, Job)> {
        while !self.queue.is_empty() {
            let at = if self.queue.len() > 1 { self.random() as usize % self.queue.len() } else { 0 };
            let Some((id, job)) = self.queue.remove(at) else { break };
            if self.jobs.contains_key(&id) {
                return Some((id, job));
            }
        }
        None
    }

    /// The job has run; it ends at this time.
    pub(super) fn finish_job_at(&mut self, end: Nanos, id: JobId, outcome: Result<JobOutput>) {
        if end > self.now {
            self.schedule(end, Happening::Job(id, outcome));
        } else {
            self.finish_job(id, outcome);
        }
    }

    /// Whether the end of one of these jobs waits to be reported; it does no longer.
    pub(super) fn take_done(&mut self, jobs: &[JobId]) -> bool {
        let before = self.pending.len();
        self.pending.retain(|event| !matches!(event, Event::JobDone(id) if jobs.contains(id)));
        self.pending.len() < before
    }

    pub(super) fn finish_job(&mut self, id: JobId, outcome: Result<JobOutput>) {
        if let Some(slot) = self.jobs.get_mut(&id) {
            *slot = Some(outcome);
            self.pending.push_back(Event::JobDone(id));
        }
    }

    /// Count a call that a fault may be scripted for.
    pub(super) fn call(&mut self, operation: Operation) -> Result<()> {
        self.faults.call(operation)
    }
}
