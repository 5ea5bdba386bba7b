//! The pulse of an event loop: whether it goes on, as another thread can see it.

use std::sync::atomic::{AtomicBool, AtomicU64, Ordering};
use std::sync::{Arc, Mutex, MutexGuard, OnceLock, PoisonError};
use std::thread::Thread;
use std::time::{Duration, Instant};

/// Shared by a loop, which beats at every step, and a thread that watches for steps that do not end.
///
/// The loop writes with plain stores: a watcher that sees an old value looks again in a moment.
#[derive(Debug, Default)]
pub struct Pulse {
    /// Odd while a step runs, even between steps; every step has another number.
    beat: AtomicU64,
    /// Nanoseconds that a step may take; zero: any.
    limit: AtomicU64,
    /// The step that runs has taken longer.
    slow: AtomicBool,
    call: Mutex<Call>,
    /// The watcher has seen nothing for a while, and waits to be woken.
    asleep: AtomicBool,
    ended: AtomicBool,
    watcher: OnceLock<Thread>,
}

/// A call that may block, and cannot look up by itself.
#[derive(Debug, Default)]
struct Call {
    /// What to say if it blocks for too long.
    complaint: Option<String>,
    said: bool,
}

/// How often the watcher looks, at least and at most.
const SHORTEST_PAUSE: Duration = Duration::from_millis(5);
const LONGEST_PAUSE: Duration = Duration::from_millis(25);
/// After so long without a step it stops looking.
const PATIENCE: Duration = Duration::from_secs(1);

impl Pulse {
    pub fn new() -> Pulse {
        Pulse::default()
    }

    /// A step begins.
    #[inline]
    pub fn beat(&self) {
        let last = self.beat.load(Ordering::Relaxed);
        self.beat.store((last + 1) | 1, Ordering::Relaxed);
    }

    /// The last step has ended, and no other begins at once.
    #[inline]
    pub fn rest(&self) {
        let last = self.beat.load(Ordering::Relaxed);
        self.beat.store((last + 1) & !1, Ordering::Relaxed);
        self.slow.store(false, Ordering::Relaxed);
    }

    /// Steps follow after a rest: have the watcher look again.
    #[inline]
    pub fn resume(&self) {
        if self.asleep.load(Ordering::Relaxed)
            && let Some(watcher) = self.watcher.get()
        {
            watcher.unpark();
        }
    }

    /// How long a step may take; zero turns the watch off.
    pub fn set_limit(&self, limit: Duration) {
        self.limit.store(u64::try_from(limit.as_nanos()).unwrap_or(u64::MAX), Ordering::Relaxed);
        self.resume();
    }

    pub fn limit(&self) -> Duration {
        Duration::from_nanos(self.limit.load(Ordering::Relaxed))
    }

    /// Has the step that runs become too slow since this was last asked?
    #[inline]
    pub fn take_slow(&self) -> bool {
        self.slow.load(Ordering::Relaxed) && self.slow.swap(false, Ordering::Relaxed)
    }

    /// A call begins that may block: what the watcher is to say if it does.
    pub fn call(&self, complaint: String) {
        *self.lock() = Call { complaint: Some(complaint), said: false };
    }

    /// The call has come back; whether the watcher has said something.
    pub fn returned(&self) -> bool {
        let said = std::mem::take(&mut *self.lock()).said;
        if said {
            self.slow.store(false, Ordering::Relaxed);
        }
        said
    }

    /// There is nothing to watch any more.
    pub fn end(&self) {
        self.ended.store(true, Ordering::Relaxed);
        if let Some(watcher) = self.watcher.get() {
            watcher.unpark();
        }
    }

    fn lock(&self) -> MutexGuard<'_, Call> {
        // nothing panics under it half-way
        self.call.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// Watch until the end, on the thread that calls; `say` takes the complaints of calls that block.
    pub(super) fn watch(self: &Arc<Pulse>, say: &dyn Fn(&str)) {
        let _ = self.watcher.set(std::thread::current());
        let mut seen = self.beat.load(Ordering::Relaxed);
        let mut since = Instant::now();
        let mut noticed = false;
        while !self.ended.load(Ordering::Relaxed) {
            let limit = self.limit();
            if (seen.is_multiple_of(2) || limit.is_zero()) && since.elapsed() > PATIENCE {
                self.asleep.store(true, Ordering::Relaxed);
                std::thread::park();
                self.asleep.store(false, Ordering::Relaxed);
            } else {
                std::thread::park_timeout((limit / 4).clamp(SHORTEST_PAUSE, LONGEST_PAUSE));
            }
            let beat = self.beat.load(Ordering::Relaxed);
            if beat != seen {
                (seen, since, noticed) = (beat, Instant::now(), false);
                continue;
            }
            if limit.is_zero() || beat.is_multiple_of(2) || since.elapsed() < limit {
                continue;
            }
            if !noticed {
                noticed = true;
                self.slow.store(true, Ordering::Relaxed);
            }
            let mut call = self.lock();
            if let Some(complaint) = call.complaint.take() {
                call.said = true;
                say(&complaint);
            }
        }
    }
}
