//! Waiting: what is watched, what is ready, and the poll that joins them.
//!
//! mio reports edges; the contract is levels. So each entry remembers in which directions it was last seen
//! ready, an operation that would block forgets it, and every poll reports what is both ready and of
//! interest. A resource is made known to mio once, in all directions, when interest is first set; a change
//! of interest costs no system call.

use std::collections::VecDeque;
use std::io;
use std::sync::atomic::{AtomicBool, Ordering, fence};
use std::sync::{Arc, Weak};
use std::time::Duration;

use super::Native;
use super::socket::Handle;
use crate::system::{
    Event, ExitStatus, Interest, JobId, Nanos, Ready, Resource, Result, SysError, Wake, Waker, Watched, errno,
};

const WAKER: mio::Token = mio::Token(0);
const SIGNAL: mio::Token = mio::Token(1);
/// The token of the resource at place 0.
const FIRST: usize = 2;
/// How many of mio's events are taken at once.
const BATCH: usize = 1024;

/// An open thing with what is known of its readiness.
pub(super) struct Entry {
    pub(super) handle: Handle,
    interest: Interest,
    /// Directions seen ready, with no would-block since.
    ready: Interest,
    /// Directions that ended or failed: no further edge will come.
    ended: Interest,
    registered: bool,
    /// Whether it is in `Waiting::hot`.
    hot: bool,
}

/// The waiting side of a native system.
#[derive(Default)]
pub(super) struct Waiting {
    poll: Option<Machinery>,
    /// Every entry that is ready in a direction of interest, and some that no longer are.
    hot: Vec<Resource>,
    /// What happened and is not a level.
    pending: VecDeque<Event>,
    resources: usize,
    children: usize,
}

/// Made when first needed.
struct Machinery {
    poll: mio::Poll,
    events: mio::Events,
    bell: Arc<Bell>,
    /// What wakers in other hands share; whether any is left tells whether anybody can wake us.
    lent: Weak<Lent>,
}

/// mio's waker, for work of our own.
struct Bell(mio::Waker);

impl Wake for Bell {
    fn wake(&self) {
        // it fails only when the poll's descriptors are gone, and then nobody listens
        let _ = self.0.wake();
    }
}

/// A waker in other hands.
struct Lent {
    bell: Arc<Bell>,
    rung: Arc<AtomicBool>,
}

impl Wake for Lent {
    fn wake(&self) {
        if !self.rung.swap(true, Ordering::AcqRel) {
            self.bell.wake();
        }
    }
}

impl Entry {
    pub(super) const fn new(handle: Handle) -> Entry {
        let none = Interest::NONE;
        Entry { handle, interest: none, ready: none, ended: none, registered: false, hot: false }
    }

    /// Take an operation's outcome apart, and learn from it.
    pub(super) fn learn<T>(&mut self, outcome: io::Result<T>, write: bool) -> Result<Ready<T>> {
        match outcome {
            Err(error) if error.kind() == io::ErrorKind::WouldBlock => {
                if write {
                    self.ready.write = false;
                } else {
                    self.ready.read = false;
                }
                Ok(Ready::WouldBlock)
            }
            Err(error) => Err(error.into()),
            Ok(value) => Ok(Ready::Done(value)),
        }
    }

    /// A read or write moved `moved` of `wanted` bytes. A short one on a stream met its end, and spares the
    /// call that would say so; unless no edge would come after it.
    pub(super) fn learn_short(&mut self, moved: usize, wanted: usize, write: bool) {
        let edges = cfg!(any(target_os = "linux", target_os = "android"));
        if !edges || moved == 0 || moved >= wanted || !self.handle.is_stream() {
            return;
        }
        if write && !self.ended.write {
            self.ready.write = false;
        } else if !write && !self.ended.read {
            self.ready.read = false;
        }
    }
}

impl Native {
    fn machinery(&mut self) -> Result<&mut Machinery> {
        if self.waiting.poll.is_none() {
            let poll = mio::Poll::new()?;
            let bell = Arc::new(Bell(mio::Waker::new(poll.registry(), WAKER)?));
            self.signals.register(poll.registry(), SIGNAL)?;
            let events = mio::Events::with_capacity(BATCH);
            self.waiting.poll = Some(Machinery { poll, events, bell, lent: Weak::new() });
        }
        Ok(self.waiting.poll.as_mut().expect("made above if it was missing"))
    }

    pub(super) fn lend_waker(&mut self) -> Result<Waker> {
        let rung = Arc::clone(&self.rung);
        let machinery = self.machinery()?;
        if let Some(lent) = machinery.lent.upgrade() {
            return Ok(Waker::new(lent));
        }
        let lent = Arc::new(Lent { bell: Arc::clone(&machinery.bell), rung });
        machinery.lent = Arc::downgrade(&lent);
        Ok(Waker::new(lent))
    }

    /// A waker for our own threads: it makes the poll return and is no event.
    pub(super) fn own_waker(&mut self) -> Result<Waker> {
        Ok(Waker::new(Arc::<Bell>::clone(&self.machinery()?.bell)))
    }

    pub(super) fn watched(&self) -> Watched {
        Watched {
            resources: self.waiting.resources,
            signals: self.signals.len(),
            jobs: self.pool.len(),
            children: self.waiting.children,
            untold: self.waiting.pending.len(),
        }
    }

    /// Make a resource known to mio. The kernel reports at once what it is ready for.
    fn register(&mut self, r: Resource) -> Result<()> {
        if self.table.get(r)?.registered {
            return Ok(());
        }
        self.machinery()?;
        let machinery = self.waiting.poll.as_mut().expect("just made");
        let entry = self.table.get_mut(r)?;
        let token = mio::Token(r.index() as usize + FIRST);
        if let Handle::Process(process) = &entry.handle {
            process.register(machinery.poll.registry(), token)?;
        } else if let Handle::Descriptor(descriptor) = &entry.handle {
            descriptor.register(machinery.poll.registry(), token)?;
        } else if let Some((source, directions)) = entry.handle.source() {
            machinery.poll.registry().register(source, token, directions)?;
        } else {
            return Err(SysError::from_errno(errno::EPERM));
        }
        entry.registered = true;
        Ok(())
    }

    /// Begin to watch a child that was just started.
    pub(super) fn watch_child(&mut self, r: Resource) -> Result<()> {
        self.register(r)?;
        self.waiting.children += 1;
        Ok(())
    }

    /// How a child ended, if it did: then nothing more is to be told of it.
    pub(super) fn look_at_child(&mut self, r: Resource) -> Result<Option<ExitStatus>> {
        let Handle::Process(process) = &mut self.table.get_mut(r)?.handle else {
            return Err(SysError::misuse());
        };
        let status = process.status()?;
        if status.is_some() && !std::mem::replace(&mut process.reported, true) {
            self.waiting.children -= 1;
        }
        Ok(status)
    }

    /// Reap the children that have ended, whether or not anybody will ask for them.
    pub(super) fn reap(&mut self) {
        if self.waiting.children == 0 {
            return;
        }
        for r in self.table.ids() {
            let Ok(Entry { handle: Handle::Process(process), .. }) = self.table.get_mut(r) else { continue };
            if !process.reported && matches!(process.status(), Ok(Some(_))) {
                process.reported = true;
                self.waiting.children -= 1;
                self.waiting.pending.push_back(Event::ChildExited(r));
            }
        }
    }

    pub(super) fn set_interest(&mut self, r: Resource, interest: Interest) -> Result<()> {
        let entry = self.table.get_mut(r)?;
        if matches!(entry.handle, Handle::Process(_)) {
            return Err(SysError::misuse());
        }
        if !entry.registered && !interest.is_none() {
            self.register(r)?;
        }
        let entry = self.table.get_mut(r)?;
        self.waiting.resources += usize::from(!interest.is_none());
        self.waiting.resources -= usize::from(!entry.interest.is_none());
        entry.interest = interest;
        if !entry.hot && !entry.interest.and(entry.ready).is_none() {
            entry.hot = true;
            self.waiting.hot.push(r);
        }
        Ok(())
    }

    /// Take an entry out of the table.
    pub(super) fn remove(&mut self, r: Resource) -> Result<Entry> {
        let entry = self.table.remove(r)?;
        self.waiting.resources -= usize::from(!entry.interest.is_none());
        Ok(entry)
    }

    /// Have mio forget what others may hold as well.
    pub(super) fn deregister(&self, entry: &Entry) {
        if let (true, Handle::Descriptor(descriptor), Some(machinery)) =
            (entry.registered, &entry.handle, &self.waiting.poll)
        {
            descriptor.deregister(machinery.poll.registry());
        }
    }

    /// Close whatever it is. mio need not be told of sockets: the kernel forgets a closed descriptor by itself, and
    /// an event already on its way at worst makes the next tenant of the place look ready early.
    pub(super) fn close(&mut self, r: Resource) -> Result<()> {
        let entry = self.remove(r)?;
        self.deregister(&entry);
        if let Some(number) = entry.handle.raw() {
            self.numbers.remove(&number);
            if let Handle::Descriptor(_) = entry.handle
                && (0..=2).contains(&number)
            {
                return self.close_standard(number);
            }
        }
        if let Handle::Process(mut process) = entry.handle {
            self.waiting.children -= usize::from(!process.reported);
            if !matches!(process.status(), Ok(Some(_))) && !process.on_thread() {
                self.orphans.push(process);
            }
        }
        Ok(())
    }

    /// Let mio look for at most `time`, and take in what it found. Returns early after a signal.
    fn pump(&mut self, time: Option<Duration>) -> Result<()> {
        let Some(machinery) = self.waiting.poll.as_mut() else { return Ok(()) };
        match machinery.poll.poll(&mut machinery.events, time) {
            Ok(()) => {}
            Err(error) if error.kind() == io::ErrorKind::Interrupted => machinery.events.clear(),
            Err(error) => return Err(error.into()),
        }
        let mut rung = false;
        for event in &machinery.events {
            match event.token() {
                WAKER => rung = true,
                SIGNAL => self.signals.drain(),
                token => {
                    let Some(r) = self.table.at((token.0 - FIRST) as u32) else { continue };
                    let Ok(entry) = self.table.get_mut(r) else { continue };
                    if let Handle::Process(process) = &mut entry.handle {
                        // while a child is born it holds copies of our descriptors, and events may come of closed
                        // ones: so it is asked, which reaps it as well
                        if matches!(process.status(), Ok(Some(_)))
                            && !std::mem::replace(&mut process.reported, true)
                        {
                            self.waiting.children -= 1;
                            self.waiting.pending.push_back(Event::ChildExited(r));
                        }
                        continue;
                    }
                    entry.ended.read |= event.is_read_closed() || event.is_error();
                    entry.ended.write |= event.is_write_closed() || event.is_error();
                    entry.ready.read |= event.is_readable() || entry.ended.read;
                    entry.ready.write |= event.is_writable() || entry.ended.write;
                    if !entry.hot && !entry.interest.and(entry.ready).is_none() {
                        entry.hot = true;
                        self.waiting.hot.push(r);
                    }
                }
            }
        }
        if rung {
            self.answer_bell();
        }
        self.signals.collect(&mut self.waiting.pending);
        Ok(())
    }

    /// The bell was rung: by a lent waker, by the pool, or by a thread that waits for a child.
    fn answer_bell(&mut self) {
        let pending = &mut self.waiting.pending;
        if self.rung.swap(false, Ordering::AcqRel) {
            pending.push_back(Event::Woken);
        }
        pending.extend(self.pool.collect().into_iter().map(Event::JobDone));
        if self.waiting.children == 0 {
            return;
        }
        for r in self.table.ids() {
            let Ok(Entry { handle: Handle::Process(process), .. }) = self.table.get_mut(r) else { continue };
            let ended = process.on_thread() && matches!(process.status(), Ok(Some(_)));
            if ended && !process.reported {
                process.reported = true;
                self.waiting.children -= 1;
                pending.push_back(Event::ChildExited(r));
            }
        }
    }

    /// Move what happened into `events`, and name every level that stands.
    fn report(&mut self, events: &mut Vec<Event>) {
        events.extend(self.waiting.pending.drain(..));
        let table = &mut self.table;
        self.waiting.hot.retain(|&r| {
            let Ok(entry) = table.get_mut(r) else { return false };
            if let Handle::Descriptor(descriptor) = &entry.handle {
                // whoever hears of it may block, so it must be true at this moment
                entry.ready = entry.ready.and(descriptor.readiness(entry.interest.and(entry.ready)));
            }
            let now = entry.interest.and(entry.ready);
            if now.read {
                events.push(Event::Readable(r));
            }
            if now.write {
                events.push(Event::Writable(r));
            }
            entry.hot = !now.is_none();
            entry.hot
        });
    }

    /// The time until `deadline`, `None` for ever.
    fn remaining(&self, deadline: Option<Nanos>) -> Option<Duration> {
        deadline.map(|at| Duration::from_nanos(at.saturating_sub(self.clock())))
    }

    /// Whether a lent waker is left, or was used before it went.
    fn may_be_woken(&self) -> bool {
        let left = self.waiting.poll.as_ref().is_some_and(|machinery| machinery.lent.strong_count() > 0);
        // the last waker may have been used and dropped on another thread just now
        fence(Ordering::Acquire);
        left || self.rung.load(Ordering::Acquire)
    }

    /// Whether a poll has something to report without looking.
    fn at_hand(&mut self) -> bool {
        self.signals.collect(&mut self.waiting.pending);
        let live =
            |&r: &Resource| self.table.get(r).is_ok_and(|entry| !entry.interest.and(entry.ready).is_none());
        !self.waiting.pending.is_empty() || self.waiting.hot.iter().any(live)
    }

    pub(super) fn poll(&mut self, deadline: Option<Nanos>, events: &mut Vec<Event>) -> Result<()> {
        let had = events.len();
        let watched = self.watched();
        let lent = self.may_be_woken();
        // signals are seen in their flags; for the rest mio must be asked
        let others = lent || watched.resources + watched.jobs + watched.children > 0;
        if self.at_hand() || self.remaining(deadline) == Some(Duration::ZERO) {
            // those who keep us busy must not keep the others from being heard
            if others {
                self.pump(Some(Duration::ZERO))?;
            }
            self.report(events);
            return Ok(());
        }
        if !others && watched.signals == 0 && deadline.is_none() {
            return Err(SysError::stuck());
        }
        self.flush_before_blocking();
        if !others && watched.signals == 0 {
            std::thread::sleep(self.remaining(deadline).unwrap_or_default());
            return Ok(());
        }
        self.machinery()?;
        while events.len() == had {
            let time = self.remaining(deadline);
            self.pump(time)?;
            self.report(events);
            if time == Some(Duration::ZERO) {
                break;
            }
        }
        Ok(())
    }

    pub(super) fn sleep(&mut self, time: Duration) -> Result<()> {
        self.flush_before_blocking();
        if self.signals.len() == 0 {
            std::thread::sleep(time);
            return Ok(());
        }
        let end = self.clock().saturating_add(u64::try_from(time.as_nanos()).unwrap_or(u64::MAX));
        self.machinery()?;
        loop {
            self.stop_for_signals()?;
            match self.remaining(Some(end)) {
                Some(Duration::ZERO) => return Ok(()),
                rest => self.pump(rest)?,
            }
        }
    }

    pub(super) fn wait(&mut self, any: &[(Resource, Interest)], deadline: Option<Nanos>) -> Result<bool> {
        for &(r, _) in any {
            if let Handle::File(_) = self.table.get(r)?.handle {
                return Ok(true);
            }
            match self.register(r) {
                // what cannot be watched never keeps anybody waiting
                Err(error) if error.errno == Some(errno::EPERM) => return Ok(true),
                outcome => outcome?,
            }
        }
        self.flush_before_blocking();
        let rung = self.times_rung();
        loop {
            for &(r, interest) in any {
                let entry = self.table.get_mut(r)?;
                let ready = match &mut entry.handle {
                    Handle::Process(process) => process.status()?.is_some(),
                    _ => !entry.ready.and(interest).is_none(),
                };
                if ready {
                    return Ok(true);
                }
            }
            self.stop_for_signals()?;
            match self.remaining(deadline) {
                Some(Duration::ZERO) => return Ok(false),
                // whoever rings may have something to say
                _ if self.times_rung() != rung => return Ok(false),
                rest => self.pump(rest)?,
            }
        }
    }

    /// How often wakers were used since the last report.
    fn times_rung(&self) -> usize {
        self.waiting.pending.iter().filter(|event| matches!(event, Event::Woken)).count()
    }

    pub(super) fn wait_for_job(&mut self, jobs: &[JobId], deadline: Option<Nanos>) -> Result<bool> {
        self.flush_before_blocking();
        self.machinery()?;
        loop {
            let mut heard = false;
            self.waiting.pending.retain(|event| {
                let wanted = match event {
                    Event::Woken => true,
                    Event::JobDone(id) => jobs.contains(id),
                    _ => false,
                };
                heard |= wanted;
                !wanted
            });
            if heard {
                return Ok(true);
            }
            self.stop_for_signals()?;
            if deadline.is_none() && jobs.is_empty() && !self.rung.load(Ordering::Acquire) {
                return Err(SysError::stuck());
            }
            match self.remaining(deadline) {
                Some(Duration::ZERO) => return Ok(false),
                rest => self.pump(rest)?,
            }
        }
    }

    /// An error if a signal waits to be reported.
    fn stop_for_signals(&mut self) -> Result<()> {
        self.signals.collect(&mut self.waiting.pending);
        match self.waiting.pending.iter().any(|event| matches!(event, Event::Signal(_))) {
            true => Err(SysError::interrupted()),
            false => Ok(()),
        }
    }

    /// A reader of our output shall not wait for us while we wait.
    fn flush_before_blocking(&mut self) {
        // an error is met again, and reported, by whoever prints next
        let _ = self.console.flush(&self.signals);
    }
}
