//! The side of the threads: queues of jobs, and what a thread does with them.

use super::super::isolate::{self, Answer, Family, Parcel};
use crate::system::{Beside, System, Waker};
use crate::task::{Isolate, Isolates, StopIsolate, outside};
use std::any::Any;
use std::collections::{HashMap, VecDeque};
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::sync::atomic::{AtomicBool, AtomicU8, AtomicU64, Ordering};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::time::Duration;

/// How a job stands.
pub mod state {
    /// It waits in its queue.
    pub const QUEUED: u8 = 0;
    /// A thread has it.
    pub const STARTED: u8 = 1;
    /// It was cancelled before.
    pub const CANCELLED: u8 = 2;
}

/// What a job does.
pub enum Work {
    /// A call in an isolate.
    Call(Parcel),
    /// `time.sleep`: no interpreter is needed for that.
    Sleep(Duration),
}

/// Something to do.
pub struct Job {
    pub id: u64,
    pub state: Arc<AtomicU8>,
    pub work: Work,
}

/// How a job ended.
pub enum Outcome {
    Answered(Answer),
    Slept,
    Interrupted,
    /// The executor cannot be used any more, and why.
    Broken(String),
}

/// A job that has ended.
pub struct Finished {
    pub job: u64,
    pub outcome: Outcome,
}

/// An interpreter between two jobs.
struct Worker {
    isolate: Isolate,
}

/// The jobs of one executor.
#[derive(Default)]
pub struct Queue {
    inner: Mutex<Waiting>,
    /// What each of its interpreters does first.
    pub initializer: Option<Parcel>,
}

#[derive(Default)]
struct Waiting {
    jobs: VecDeque<Job>,
    /// Threads that serve the queue.
    active: usize,
    /// Interpreters that have been initialized and have nothing to do.
    idle: Vec<Worker>,
    broken: bool,
}

/// Interpreters that are kept although nobody needs them now.
const MOST_IDLE: usize = 8;
/// How long a sleeping job goes without looking whether it was interrupted.
const GLANCE: Duration = Duration::from_millis(20);

/// What all jobs beside one interpreter share.
pub struct Shared {
    beside: Beside,
    makes: Arc<dyn Isolates>,
    family: Arc<Family>,
    idle: Mutex<Vec<Worker>>,
    finished: Mutex<Vec<Finished>>,
    waker: Waker,
    numbers: AtomicU64,
    /// Isolates at work.
    running: Mutex<HashMap<u64, Arc<StopIsolate>>>,
    /// How often everything was interrupted.
    interruptions: AtomicU64,
    /// No job came after the last interruption.
    interrupted: AtomicBool,
    /// Nobody will ask for anything any more.
    closing: AtomicBool,
}

fn lock<T>(part: &Mutex<T>) -> MutexGuard<'_, T> {
    // scripts run outside of all locks, and nothing else panics half-way
    part.lock().unwrap_or_else(PoisonError::into_inner)
}

impl Queue {
    /// A queue whose interpreters do this first.
    pub fn new(initializer: Option<Parcel>) -> Queue {
        Queue { inner: Mutex::default(), initializer }
    }

    /// Add a job; whether a thread more is to serve the queue, of which there may be `limit`.
    pub fn push(&self, job: Job, limit: usize) -> bool {
        let mut waiting = lock(&self.inner);
        waiting.jobs.push_back(job);
        waiting.start_one(limit)
    }

    /// The job that comes next.
    pub fn next(&self) -> Option<Job> {
        lock(&self.inner).jobs.pop_front()
    }

    /// A thread that serves the queue one job at a time has ended; whether another is to follow.
    pub fn ended(&self, limit: usize) -> bool {
        let mut waiting = lock(&self.inner);
        waiting.active = waiting.active.saturating_sub(1);
        waiting.start_one(limit)
    }

    /// Remove jobs that have not begun; gives their numbers.
    pub fn cancel_all(&self) -> Vec<u64> {
        let jobs = std::mem::take(&mut lock(&self.inner).jobs);
        let taken = |job: &Job| {
            let (from, to) = (state::QUEUED, state::CANCELLED);
            job.state.compare_exchange(from, to, Ordering::AcqRel, Ordering::Acquire).is_ok()
        };
        jobs.into_iter().filter(taken).map(|job| job.id).collect()
    }
}

impl Waiting {
    fn start_one(&mut self, limit: usize) -> bool {
        let start = !self.jobs.is_empty() && self.active < limit;
        self.active += usize::from(start);
        start
    }
}

impl Shared {
    pub fn new(beside: Beside, makes: Arc<dyn Isolates>, family: Arc<Family>, waker: Waker) -> Shared {
        Shared {
            beside,
            makes,
            family,
            idle: Mutex::default(),
            finished: Mutex::default(),
            waker,
            numbers: AtomicU64::new(0),
            running: Mutex::default(),
            interruptions: AtomicU64::new(0),
            interrupted: AtomicBool::new(false),
            closing: AtomicBool::new(false),
        }
    }

    /// What has ended since this was last asked.
    pub fn take_finished(&self) -> Vec<Finished> {
        std::mem::take(&mut *lock(&self.finished))
    }

    pub fn has_finished(&self) -> bool {
        !lock(&self.finished).is_empty()
    }

    /// Was everything interrupted since the last job came?
    pub fn was_interrupted(&self) -> bool {
        self.interrupted.load(Ordering::Acquire)
    }

    /// A new job comes: what was interrupted was something else.
    pub fn begin_anew(&self) {
        self.interrupted.store(false, Ordering::Release);
    }

    /// Do to all running jobs what Ctrl-C does.
    pub fn interrupt(&self) {
        self.interruptions.fetch_add(1, Ordering::AcqRel);
        self.interrupted.store(true, Ordering::Release);
        for stop in lock(&self.running).values() {
            (stop.interrupt)();
        }
    }

    /// Whatever runs ends at its next look-up, and cannot help it.
    pub fn doom(&self) {
        for stop in lock(&self.running).values() {
            stop.doomed.store(true, Ordering::Release);
        }
        self.interrupt();
    }

    /// Nobody will ask for results, of these jobs or others.
    pub fn close(&self) {
        self.closing.store(true, Ordering::Release);
        self.doom();
    }

    /// Do jobs run one after the other, each when the system says so?
    pub fn in_turn(&self) -> bool {
        self.beside.in_turn
    }

    /// One job where jobs run in turn; gives how it ended, unless it was cancelled before.
    pub fn serve_one(&self, queue: &Queue, job: Job) -> Vec<Finished> {
        let mut worker = None;
        let (from, to) = (state::QUEUED, state::STARTED);
        if job.state.compare_exchange(from, to, Ordering::AcqRel, Ordering::Acquire).is_err() {
            return Vec::new();
        }
        let finished = self.finish(queue, &mut worker, job);
        self.put_back(queue, worker);
        vec![finished]
    }

    /// One thread's work on a queue: all that is in it.
    pub fn serve(&self, queue: &Queue) {
        let mut worker = None;
        loop {
            let job = {
                let mut waiting = lock(&queue.inner);
                match waiting.jobs.pop_front() {
                    Some(job) => job,
                    None => {
                        waiting.active = waiting.active.saturating_sub(1);
                        break;
                    }
                }
            };
            let (from, to) = (state::QUEUED, state::STARTED);
            if job.state.compare_exchange(from, to, Ordering::AcqRel, Ordering::Acquire).is_err() {
                continue;
            }
            let finished = self.finish(queue, &mut worker, job);
            // the interpreter is free before anybody can know that the job has ended
            let last = {
                let mut waiting = lock(&queue.inner);
                let last = waiting.jobs.is_empty();
                waiting.active -= usize::from(last);
                last
            };
            if last {
                self.put_back(queue, worker.take());
            }
            lock(&self.finished).push(finished);
            self.waker.wake();
            if last {
                return;
            }
        }
        self.put_back(queue, worker);
    }

    /// Do a job to its end, whatever happens in it.
    fn finish(&self, queue: &Queue, worker: &mut Option<Worker>, job: Job) -> Finished {
        let outcome = catch_unwind(AssertUnwindSafe(|| self.work(queue, worker, job.work)));
        let outcome = outcome.unwrap_or_else(|panic| {
            // whatever state it is in, nobody uses it again
            *worker = None;
            Outcome::Broken(format!("a worker panicked: {}", panic_text(&*panic)))
        });
        if worker.as_ref().is_some_and(|w| w.isolate.stop.doomed.load(Ordering::Acquire)) {
            *worker = None;
        }
        Finished { job: job.id, outcome }
    }

    /// Publish what a thread gave back.
    pub fn publish(&self, ended: Vec<Finished>) {
        lock(&self.finished).extend(ended);
    }

    fn put_back(&self, queue: &Queue, worker: Option<Worker>) {
        let Some(worker) = worker else { return };
        let doomed = worker.isolate.stop.doomed.load(Ordering::Acquire);
        if doomed || self.closing.load(Ordering::Acquire) {
            return;
        }
        if queue.initializer.is_some() {
            lock(&queue.inner).idle.push(worker);
            return;
        }
        let mut idle = lock(&self.idle);
        if idle.len() < MOST_IDLE {
            idle.push(worker);
        }
    }

    /// An interpreter for a queue's jobs, made now if none is idle.
    fn worker(&self, queue: &Queue) -> Result<Worker, String> {
        let idle = match queue.initializer {
            Some(_) => lock(&queue.inner).idle.pop(),
            None => lock(&self.idle).pop(),
        };
        if let Some(worker) = idle {
            return Ok(worker);
        }
        let mut isolate = Arc::clone(&self.makes).make(&self.beside);
        isolate::join(&mut isolate.vm, Arc::clone(&self.family));
        let mut worker = Worker { isolate };
        if let Some(initializer) = &queue.initializer {
            let outcome = self.running(&mut worker, |vm| isolate::initialize(vm, initializer));
            if let Err(failed) = outcome {
                let text = isolate::describe(&mut worker.isolate.vm, failed);
                let report = format!("Exception in initializer:\n{text}");
                // nobody is left to tell if standard error is gone
                let _ = outside(&mut worker.isolate.vm).write_stderr(report.as_bytes());
                return Err("initializer".to_string());
            }
        }
        Ok(worker)
    }

    /// Let an interpreter run something, so that it can be stopped meanwhile.
    fn running<T>(&self, worker: &mut Worker, run: impl FnOnce(&mut crate::vm::Vm) -> T) -> T {
        let stop = Arc::clone(&worker.isolate.stop);
        let number = self.numbers.fetch_add(1, Ordering::Relaxed);
        lock(&self.running).insert(number, stop);
        if self.closing.load(Ordering::Acquire) {
            self.doom();
        }
        let result = run(&mut worker.isolate.vm);
        lock(&self.running).remove(&number);
        result
    }

    fn work(&self, queue: &Queue, worker: &mut Option<Worker>, work: Work) -> Outcome {
        if lock(&queue.inner).broken {
            return Outcome::Broken("initializer".to_string());
        }
        match work {
            Work::Sleep(time) => self.sleep(time),
            Work::Call(parcel) => {
                if worker.is_none() {
                    match self.worker(queue) {
                        Ok(made) => *worker = Some(made),
                        Err(reason) => {
                            lock(&queue.inner).broken = true;
                            return Outcome::Broken(reason);
                        }
                    }
                }
                let Some(worker) = worker else { return Outcome::Interrupted };
                let answer = self.running(worker, |vm| isolate::serve(vm, &parcel));
                if worker.isolate.stop.doomed.load(Ordering::Acquire) {
                    return Outcome::Interrupted;
                }
                Outcome::Answered(answer)
            }
        }
    }

    fn sleep(&self, time: Duration) -> Outcome {
        let mut system: Box<dyn System> = (self.beside.make)();
        let before = self.interruptions.load(Ordering::Acquire);
        let nanos = u64::try_from(time.as_nanos()).unwrap_or(u64::MAX);
        let end = system.monotonic().saturating_add(nanos);
        loop {
            let left = Duration::from_nanos(end.saturating_sub(system.monotonic()));
            if self.interruptions.load(Ordering::Acquire) != before {
                return Outcome::Interrupted;
            }
            let piece = if self.beside.in_turn { left } else { left.min(GLANCE) };
            if left.is_zero() {
                return Outcome::Slept;
            }
            if system.sleep(piece).is_err() {
                return Outcome::Interrupted;
            }
        }
    }
}

fn panic_text(panic: &(dyn Any + Send)) -> &str {
    match (panic.downcast_ref::<&str>(), panic.downcast_ref::<String>()) {
        (Some(text), _) => text,
        (None, Some(text)) => text,
        (None, None) => "no message",
    }
}
