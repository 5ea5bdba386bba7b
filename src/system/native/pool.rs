//! The threads that do blocking work: none at first, at most 32, gone after some idle seconds.

use std::collections::{BTreeMap, VecDeque};
use std::sync::{Arc, Condvar, Mutex, MutexGuard, PoisonError};
use std::time::Duration;

use crate::system::event::run_job;
use crate::system::{Job, JobId, JobOutput, Ready, Result, SysError, Waker};

const MAX_THREADS: usize = 32;
/// Enough for interpreters, which use most of it for natives that call each other.
const STACK: usize = 8 << 20;
const IDLE: Duration = Duration::from_secs(5);

/// The owner's side: who is still out, and what came back.
#[derive(Default)]
pub(super) struct Pool {
    last: u64,
    /// Jobs that were spawned and neither taken nor forgotten.
    jobs: BTreeMap<JobId, Option<Result<JobOutput>>>,
    shared: Arc<Shared>,
}

#[derive(Default)]
struct Shared {
    work: Mutex<Work>,
    more: Condvar,
}

#[derive(Default)]
struct Work {
    queue: VecDeque<(JobId, Job)>,
    finished: Vec<(JobId, Result<JobOutput>)>,
    threads: usize,
    idle: usize,
    closed: bool,
}

impl Shared {
    fn work(&self) -> MutexGuard<'_, Work> {
        // no job runs under the lock, so a poisoned one still holds
        self.work.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl Pool {
    /// Queue a job; `waker` is used when it is done.
    pub(super) fn spawn(&mut self, job: Job, waker: &Waker) -> Result<JobId> {
        self.last += 1;
        let id = JobId(self.last);
        let mut work = self.shared.work();
        work.queue.push_back((id, job));
        if work.queue.len() > work.idle && work.threads < MAX_THREADS {
            let (shared, waker) = (Arc::clone(&self.shared), waker.clone());
            // address space only: the system lends pages as they are touched
            let thread = std::thread::Builder::new().name("aw-blocking".to_string()).stack_size(STACK);
            match thread.spawn(move || serve(&shared, &waker)) {
                Ok(_) => work.threads += 1,
                Err(error) if work.threads == 0 => {
                    work.queue.pop_back();
                    return Err(error.into());
                }
                // the threads there are will come to it
                Err(_) => {}
            }
        }
        drop(work);
        self.shared.more.notify_one();
        self.jobs.insert(id, None);
        Ok(id)
    }

    /// Fetch what came back; gives the jobs that are done now.
    pub(super) fn collect(&mut self) -> Vec<JobId> {
        let finished = std::mem::take(&mut self.shared.work().finished);
        let mut done = Vec::new();
        for (id, outcome) in finished {
            if let Some(slot) = self.jobs.get_mut(&id) {
                *slot = Some(outcome);
                done.push(id);
            }
        }
        done
    }

    pub(super) fn take(&mut self, id: JobId) -> Result<Ready<JobOutput>> {
        match self.jobs.remove(&id) {
            Some(Some(outcome)) => outcome.map(Ready::Done),
            Some(None) => {
                self.jobs.insert(id, None);
                Ok(Ready::WouldBlock)
            }
            None => Err(SysError::misuse()),
        }
    }

    pub(super) fn forget(&mut self, id: JobId) {
        self.jobs.remove(&id);
        self.shared.work().queue.retain(|(queued, _)| *queued != id);
    }

    pub(super) fn len(&self) -> usize {
        self.jobs.len()
    }
}

impl Drop for Pool {
    fn drop(&mut self) {
        let mut work = self.shared.work();
        work.closed = true;
        work.queue.clear();
        drop(work);
        self.shared.more.notify_all();
    }
}

/// One thread's life.
fn serve(shared: &Shared, waker: &Waker) {
    let mut work = shared.work();
    loop {
        if let Some((id, job)) = work.queue.pop_front() {
            drop(work);
            let outcome = run_job(job);
            work = shared.work();
            work.finished.push((id, outcome));
            waker.wake();
            continue;
        }
        if work.closed {
            break;
        }
        work.idle += 1;
        let (back, timeout) = shared.more.wait_timeout(work, IDLE).unwrap_or_else(PoisonError::into_inner);
        work = back;
        work.idle -= 1;
        if timeout.timed_out() && work.queue.is_empty() {
            break;
        }
    }
    work.threads -= 1;
}
