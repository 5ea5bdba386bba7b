//! Signals: caught into flags, reported by the loop.
//!
//! Catching needs no poll and no pipe, so a program that never waits pays for neither. Once there is a
//! poll, `signal-hook-mio`'s pipe makes it return; the flags alone say which signals came.

use std::collections::{BTreeMap, VecDeque};
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Arc, Mutex, PoisonError};

use signal_hook::SigId;
use signal_hook_mio::v1_0 as pipe;

use crate::system::{Event, Result, SysError};

/// Signal numbers are below this.
const LIMIT: usize = 65;

/// Whether the signal shall do what it does by default, because nobody watches it any more. A handler once
/// installed is never taken away, it can only step aside.
static ASIDE: [AtomicBool; LIMIT] = [const { AtomicBool::new(false) }; LIMIT];

/// How many systems of this process watch the signal; `None` before the first did.
static WATCHERS: Mutex<[Option<usize>; LIMIT]> = Mutex::new([None; LIMIT]);

/// The signals one system watches.
#[derive(Default)]
pub(super) struct Signals {
    watched: BTreeMap<i32, Watch>,
    pipe: Option<pipe::Signals>,
    alarm: Arc<AtomicBool>,
    /// The system serves a job, which others stop by raising the alarm.
    beside: bool,
}

struct Watch {
    arrived: Arc<AtomicBool>,
    hooks: [SigId; 2],
}

impl Signals {
    pub(super) fn watch(&mut self, signal: i32) -> Result<()> {
        let forbidden = signal_hook::consts::FORBIDDEN.contains(&signal);
        if forbidden || signal < 1 || signal as usize >= LIMIT {
            return Err(SysError::misuse());
        }
        if self.watched.contains_key(&signal) {
            return Ok(());
        }
        let mut watchers = WATCHERS.lock().unwrap_or_else(PoisonError::into_inner);
        let count = &mut watchers[signal as usize];
        let aside = &ASIDE[signal as usize];
        if count.is_none() && signal_hook::low_level::signal_name(signal).is_some() {
            // first in line, so that nothing else sees a signal that is left to its default
            signal_hook::flag::register_conditional_default(signal, aside)?;
        }
        let arrived = Arc::new(AtomicBool::new(false));
        let first = signal_hook::flag::register(signal, Arc::clone(&arrived))?;
        let second = signal_hook::flag::register(signal, Arc::clone(&self.alarm))?;
        if let Some(pipe) = &self.pipe {
            pipe.add_signal(signal)?;
        }
        *count = Some(count.unwrap_or(0) + 1);
        aside.store(false, Ordering::SeqCst);
        self.watched.insert(signal, Watch { arrived, hooks: [first, second] });
        Ok(())
    }

    pub(super) fn unwatch(&mut self, signal: i32) {
        let Some(watch) = self.watched.remove(&signal) else { return };
        let mut watchers = WATCHERS.lock().unwrap_or_else(PoisonError::into_inner);
        let left = watchers[signal as usize].unwrap_or(1) - 1;
        watchers[signal as usize] = Some(left);
        if left == 0 {
            ASIDE[signal as usize].store(true, Ordering::SeqCst);
        }
        for hook in watch.hooks {
            signal_hook::low_level::unregister(hook);
        }
    }

    /// The signals of a system that serves a job.
    pub(super) fn beside() -> Signals {
        let mut signals = Signals::default();
        signals.beside = true;
        signals
    }

    pub(super) fn len(&self) -> usize {
        self.watched.len()
    }

    pub(super) fn alarm(&self) -> &Arc<AtomicBool> {
        &self.alarm
    }

    /// Whether something may cut short what blocks.
    pub(super) fn may_arrive(&self) -> bool {
        self.beside || !self.watched.is_empty()
    }

    /// Whether a watched signal waits to be collected, or a job is to be stopped.
    pub(super) fn any_arrived(&self) -> bool {
        let stopped = self.beside && self.alarm.load(Ordering::SeqCst);
        stopped || self.watched.values().any(|watch| watch.arrived.load(Ordering::SeqCst))
    }

    /// Report what arrived since the last time.
    pub(super) fn collect(&mut self, events: &mut VecDeque<Event>) {
        for (&signal, watch) in &self.watched {
            if watch.arrived.swap(false, Ordering::SeqCst) {
                events.push_back(Event::Signal(signal));
            }
        }
    }

    /// Have `registry` report signals under `token` from now on. What arrived before is in the flags.
    pub(super) fn register(&mut self, registry: &mio::Registry, token: mio::Token) -> Result<()> {
        let mut pipe = pipe::Signals::new(self.watched.keys())?;
        registry.register(&mut pipe, token, mio::Interest::READABLE)?;
        self.pipe = Some(pipe);
        Ok(())
    }

    /// Empty the pipe, so that it can report again.
    pub(super) fn drain(&mut self) {
        if let Some(pipe) = &mut self.pipe {
            pipe.pending().for_each(drop);
        }
    }
}

impl Drop for Signals {
    fn drop(&mut self) {
        while let Some(&signal) = self.watched.keys().next() {
            self.unwatch(signal);
        }
    }
}
