//! `_executor`: jobs beside the interpreter, the native half of `concurrent.futures`.
//!
//! An executor is a number here, and so is a job. What has ended is fetched with `collect`, by whoever waits, or
//! by the event loop, which calls what `on_end` was given.

mod worker;

use super::isolate;
use crate::system::{JobId, Nanos, Ready};
use crate::task::outside;
use crate::value::{Trace, Tracer, Value};
use crate::vm::{Args, Native, NativeFunction, Raised, TypeRow, Vm};
use std::collections::HashMap;
use std::sync::Arc;
use std::sync::atomic::{AtomicU8, Ordering};
use std::time::Duration;
use worker::{Finished, Job, Outcome, Queue, Shared, Work, state};

/// The jobs beside one interpreter.
struct Jobs {
    shared: Arc<Shared>,
    executors: HashMap<u64, Executor>,
    /// Threads at work, each with the executor it serves.
    runs: HashMap<JobId, u64>,
    /// Jobs that were not collected yet.
    states: HashMap<u64, Arc<AtomicU8>>,
    last: u64,
    /// What the event loop calls when jobs have ended.
    on_end: Value,
}

struct Executor {
    queue: Arc<Queue>,
    limit: usize,
    closed: bool,
    /// Its jobs that were not collected yet.
    pending: usize,
}

impl Trace for Jobs {
    fn trace(&self, t: &mut Tracer<'_>) {
        t.value(self.on_end);
    }
}

impl Drop for Jobs {
    fn drop(&mut self) {
        for executor in self.executors.values() {
            executor.queue.cancel_all();
        }
        self.shared.close();
    }
}

const TYPE: TypeRow = TypeRow::bare("jobs");

fn jobs(vm: &mut Vm) -> Result<&mut Jobs, Raised> {
    if outside(vm).jobs.is_undef() {
        begin(vm)?;
    }
    let jobs = outside(vm).jobs;
    Ok(vm.heap.get_mut::<Jobs>(jobs).expect("`begin` has put it there"))
}

/// Be ready for jobs.
fn begin(vm: &mut Vm) -> Result<(), Raised> {
    let most = most_workers(vm);
    let (Some(makes), true) = (outside(vm).isolates.clone(), most > 0) else {
        return Err(vm.runtime_error("this interpreter may not start workers"));
    };
    let family = isolate::family(vm);
    let system = &mut outside(vm).system;
    let ready = system.beside().and_then(|beside| Ok((beside, system.waker()?)));
    let (beside, waker) = match ready {
        Ok(ready) => ready,
        Err(e) => return Err(vm.os_error(e.errno.unwrap_or(0), &e.message, None)),
    };
    vm.register_type::<Jobs>(&TYPE);
    let shared = Arc::new(Shared::new(beside, makes, family, waker));
    let jobs = vm.new_opaque(Jobs {
        shared,
        executors: HashMap::new(),
        runs: HashMap::new(),
        states: HashMap::new(),
        last: 0,
        on_end: Value::NONE,
    });
    let o = outside(vm);
    o.jobs = jobs;
    o.jobs_ended = Some(jobs_ended);
    o.jobs_interrupted = Some(jobs_interrupted);
    Ok(())
}

fn most_workers(vm: &mut Vm) -> usize {
    outside(vm).isolates.as_ref().map_or(0, |isolates| isolates.most())
}

/// The loop has heard that something ended.
fn jobs_ended(vm: &mut Vm) -> Result<(), Raised> {
    take_runs(vm)?;
    let on_end = jobs(vm)?.on_end;
    if on_end.is_none() { Ok(()) } else { vm.call(on_end, &[]).map(drop) }
}

fn jobs_interrupted(vm: &mut Vm) {
    let Ok(jobs) = jobs(vm) else { return };
    jobs.shared.interrupt();
    // those that wait do not begin any more
    let waiting: Vec<u64> = jobs.executors.values().flat_map(|e| e.queue.cancel_all()).collect();
    let ended = waiting.into_iter().map(|job| Finished { job, outcome: Outcome::Interrupted }).collect();
    jobs.shared.publish(ended);
}

/// Let a thread serve an executor's queue.
fn start(vm: &mut Vm, executor: u64) -> Result<(), Raised> {
    let jobs = jobs(vm)?;
    let Some(queue) = jobs.executors.get(&executor).map(|e| Arc::clone(&e.queue)) else { return Ok(()) };
    let shared = Arc::clone(&jobs.shared);
    let work: crate::system::Job = if shared.in_turn() {
        let Some(job) = queue.next() else { return Ok(()) };
        Box::new(move || Box::new(shared.serve_one(&queue, job)))
    } else {
        Box::new(move || {
            shared.serve(&queue);
            Box::new(())
        })
    };
    match outside(vm).system.spawn_job(work) {
        Ok(run) => {
            self::jobs(vm)?.runs.insert(run, executor);
            outside(vm).jobs_out += 1;
            Ok(())
        }
        Err(e) => {
            let message = format!("can't start new thread: {}", e.message);
            Err(vm.runtime_error(&message))
        }
    }
}

/// Take in the threads that have ended.
fn take_runs(vm: &mut Vm) -> Result<(), Raised> {
    let runs: Vec<(JobId, u64)> = jobs(vm)?.runs.iter().map(|(run, executor)| (*run, *executor)).collect();
    for (run, executor) in runs {
        let output = match outside(vm).system.take_job(run) {
            Ok(Ready::WouldBlock) => continue,
            Ok(Ready::Done(output)) => Some(output),
            Err(_) => None,
        };
        outside(vm).jobs_out -= 1;
        let jobs = jobs(vm)?;
        jobs.runs.remove(&run);
        if !jobs.shared.in_turn() {
            continue;
        }
        // jobs run in turn: this one gave back its thread only now
        if let Some(ended) = output.and_then(|output| output.downcast::<Vec<Finished>>().ok()) {
            jobs.shared.publish(*ended);
        }
        let again = jobs.executors.get(&executor).is_some_and(|e| e.queue.ended(e.limit));
        if again {
            start(vm, executor)?;
        }
    }
    Ok(())
}

fn executor_of(vm: &mut Vm, value: Value) -> Result<u64, Raised> {
    let number = vm.size_i64(value)?.unsigned_abs();
    if jobs(vm)?.executors.contains_key(&number) {
        Ok(number)
    } else {
        Err(vm.runtime_error("cannot schedule new futures after shutdown"))
    }
}

// ------------------------------------------------------------------ functions

fn most(vm: &mut Vm, _: Args) -> Result<Value, Raised> {
    let most = most_workers(vm).min(1 << 20);
    Ok(Value::small(most as i64))
}

fn create(vm: &mut Vm, args: Args) -> Result<Value, Raised> {
    let limit = vm.size_i64(args[0])?.max(1) as usize;
    let initializer = if args[1].is_none() {
        None
    } else {
        let arguments = vm.collect(args[2])?;
        Some(isolate::pack_call(vm, args[1], &arguments, &[], false)?)
    };
    let limit = limit.min(most_workers(vm));
    let jobs = jobs(vm)?;
    jobs.last += 1;
    let number = jobs.last;
    let queue = Arc::new(Queue::new(initializer));
    jobs.executors.insert(number, Executor { queue, limit, closed: false, pending: 0 });
    Ok(Value::small(number as i64))
}

/// How long `time.sleep` with these arguments sleeps; `None` for any other call.
fn sleep_of(vm: &Vm, function: Value, arguments: &[Value], keywords: &[(Value, Value)]) -> Option<Duration> {
    let native = vm.heap.get::<NativeFunction>(function)?;
    let is_sleep = native.row.name == "sleep" && native.home.as_str() == Some("time");
    let (true, [time], []) = (is_sleep, arguments, keywords) else { return None };
    let seconds = time.as_float().or_else(|| time.as_small().map(|n| n as f64))?;
    Duration::try_from_secs_f64(seconds).ok()
}

fn submit(vm: &mut Vm, args: Args) -> Result<Value, Raised> {
    let executor = executor_of(vm, args[0])?;
    let arguments = args[2].as_tuple().unwrap_or_default();
    let keywords: Vec<(Value, Value)> =
        vm.heap.table(args[3]).map(|t| t.iter().map(|e| (e.key, e.value)).collect()).unwrap_or_default();
    let work = match sleep_of(vm, args[1], arguments, &keywords) {
        Some(time) => Work::Sleep(time),
        None => {
            let with_context = vm.truth(args[4])?;
            Work::Call(isolate::pack_call(vm, args[1], arguments, &keywords, with_context)?)
        }
    };
    let jobs = jobs(vm)?;
    jobs.shared.begin_anew();
    jobs.last += 1;
    let id = jobs.last;
    let state = Arc::new(AtomicU8::new(state::QUEUED));
    jobs.states.insert(id, Arc::clone(&state));
    let Some(e) = jobs.executors.get_mut(&executor) else { return Ok(Value::NONE) };
    e.pending += 1;
    let begin = e.queue.push(Job { id, state, work }, e.limit);
    if begin && let Err(raised) = start(vm, executor) {
        let jobs = self::jobs(vm)?;
        jobs.states.remove(&id);
        if let Some(e) = jobs.executors.get_mut(&executor) {
            e.pending -= 1;
            e.queue.ended(0);
            e.queue.cancel_all();
        }
        return Err(raised);
    }
    Ok(Value::small(id as i64))
}

fn state_of(vm: &mut Vm, job: Value) -> Result<Option<Arc<AtomicU8>>, Raised> {
    let id = vm.size_i64(job)?.unsigned_abs();
    Ok(jobs(vm)?.states.get(&id).cloned())
}

fn cancel(vm: &mut Vm, args: Args) -> Result<Value, Raised> {
    let Some(state) = state_of(vm, args[1])? else { return Ok(Value::FALSE) };
    let (from, to) = (state::QUEUED, state::CANCELLED);
    let cancelled = state.compare_exchange(from, to, Ordering::AcqRel, Ordering::Acquire).is_ok();
    if cancelled {
        let executor = vm.size_i64(args[0])?.unsigned_abs();
        let job = vm.size_i64(args[1])?.unsigned_abs();
        let jobs = jobs(vm)?;
        jobs.states.remove(&job);
        forget(jobs, executor);
    }
    Ok(Value::bool(cancelled))
}

fn started(vm: &mut Vm, args: Args) -> Result<Value, Raised> {
    let state = state_of(vm, args[0])?;
    Ok(Value::bool(state.is_none_or(|state| state.load(Ordering::Acquire) != state::QUEUED)))
}

/// One job less; an executor that was shut down goes with its last one.
fn forget(jobs: &mut Jobs, executor: u64) {
    let Some(e) = jobs.executors.get_mut(&executor) else { return };
    e.pending = e.pending.saturating_sub(1);
    if e.closed && e.pending == 0 {
        jobs.executors.remove(&executor);
    }
}

fn close(vm: &mut Vm, args: Args) -> Result<Value, Raised> {
    let executor = vm.size_i64(args[0])?.unsigned_abs();
    let cancel_pending = vm.truth(args[1])?;
    let jobs = jobs(vm)?;
    let Some(e) = jobs.executors.get_mut(&executor) else { return Ok(vm.heap.list(Vec::new())) };
    e.closed = true;
    let cancelled = if cancel_pending { e.queue.cancel_all() } else { Vec::new() };
    e.pending = e.pending.saturating_sub(cancelled.len());
    if e.pending == 0 {
        jobs.executors.remove(&executor);
    }
    for id in &cancelled {
        jobs.states.remove(id);
    }
    Ok(vm.heap.list(cancelled.into_iter().map(|id| Value::small(id as i64)).collect()))
}

fn wait(vm: &mut Vm, args: Args) -> Result<Value, Raised> {
    let deadline = if args[0].is_none() {
        None
    } else {
        let seconds = vm.to_float(args[0])?;
        Some((seconds.max(0.0) * 1e9).ceil() as Nanos)
    };
    if outside(vm).jobs.is_undef() && deadline.is_none() {
        return Ok(Value::NONE);
    }
    loop {
        take_runs(vm)?;
        let jobs = jobs(vm)?;
        if jobs.shared.has_finished() {
            return Ok(Value::TRUE);
        }
        let runs: Vec<JobId> = jobs.runs.keys().copied().collect();
        crate::task::blocks(vm);
        let waited = outside(vm).system.wait_for_job(&runs, deadline);
        crate::task::returned(vm);
        match waited {
            Ok(true) => {}
            Ok(false) => return Ok(Value::FALSE),
            Err(e) if e.is_stuck() => return Ok(Value::NONE),
            Err(e) if e.kind == std::io::ErrorKind::Interrupted => crate::task::interrupted(vm)?,
            Err(e) => return Err(vm.os_error(e.errno.unwrap_or(0), &e.message, None)),
        }
    }
}

fn collect(vm: &mut Vm, _: Args) -> Result<Value, Raised> {
    if outside(vm).jobs.is_undef() {
        return Ok(vm.heap.list(Vec::new()));
    }
    take_runs(vm)?;
    let finished = jobs(vm)?.shared.take_finished();
    let list = vm.heap.list(Vec::with_capacity(finished.len()));
    vm.keep(list);
    for Finished { job, outcome } in finished {
        jobs(vm)?.states.remove(&job);
        let (how, value) = match outcome {
            Outcome::Answered(answer) => match isolate::open(vm, &answer) {
                Ok((false, value)) => (RETURNED, value),
                Ok((true, exception)) => (RAISED, exception),
                Err(_) => (RAISED, vm.take_pending()),
            },
            Outcome::Slept => (RETURNED, Value::NONE),
            Outcome::Interrupted => {
                let _ = vm.raise(vm.types.keyboard_interrupt, "");
                (RAISED, vm.take_pending())
            }
            Outcome::Broken(reason) => (BROKEN, vm.heap.str(&reason)),
        };
        let entry = vm.heap.tuple(&[Value::small(job as i64), Value::small(how), value]);
        vm.heap.list_push(list, entry);
    }
    Ok(list)
}

/// How a job ended, as `collect` says it.
const RETURNED: i64 = 0;
const RAISED: i64 = 1;
const BROKEN: i64 = 2;

fn done(vm: &mut Vm, args: Args) -> Result<Value, Raised> {
    let executor = vm.size_i64(args[0])?.unsigned_abs();
    forget(jobs(vm)?, executor);
    Ok(Value::NONE)
}

fn on_end(vm: &mut Vm, args: Args) -> Result<Value, Raised> {
    jobs(vm)?.on_end = args[0];
    Ok(Value::NONE)
}

fn interrupt(vm: &mut Vm, args: Args) -> Result<Value, Raised> {
    let for_good = vm.truth(args[0])?;
    if !outside(vm).jobs.is_undef() {
        let shared = Arc::clone(&jobs(vm)?.shared);
        if for_good {
            shared.doom();
        } else {
            shared.interrupt();
        }
    }
    Ok(Value::NONE)
}

fn interrupted(vm: &mut Vm, _: Args) -> Result<Value, Raised> {
    Ok(Value::bool(!outside(vm).jobs.is_undef() && jobs(vm)?.shared.was_interrupted()))
}

const FUNCTIONS: &[Native] = &[
    Native { name: "interrupted", params: "", doc: "Were jobs interrupted?", run: interrupted },
    Native { name: "most", params: "", doc: "How many workers there may be.", run: most },
    Native {
        name: "create",
        params: "max_workers, initializer, initargs, /",
        doc: "A new executor.",
        run: create,
    },
    Native {
        name: "submit",
        params: "executor, fn, args, kwargs, with_context, /",
        doc: "Give an executor a job.",
        run: submit,
    },
    Native {
        name: "cancel",
        params: "executor, job, /",
        doc: "Cancel a job that has not begun; was there one?",
        run: cancel,
    },
    Native { name: "started", params: "job, /", doc: "Has a worker taken the job?", run: started },
    Native {
        name: "close",
        params: "executor, cancel_pending, /",
        doc: "No more jobs will come; gives those that were cancelled.",
        run: close,
    },
    Native {
        name: "wait",
        params: "deadline, /",
        doc: "Wait until a job has ended: True; False at the deadline; None if none can.",
        run: wait,
    },
    Native { name: "collect", params: "", doc: "What has ended: (job, how, value) each.", run: collect },
    Native { name: "done", params: "executor, /", doc: "A job of the executor was collected.", run: done },
    Native { name: "on_end", params: "callback, /", doc: "What the event loop calls.", run: on_end },
    Native {
        name: "interrupt",
        params: "for_good, /",
        doc: "Interrupt all jobs that run; for good: nothing is caught any more.",
        run: interrupt,
    },
];

/// Fill the module.
pub fn install(vm: &mut Vm, dict: Value) -> Result<(), Raised> {
    for row in FUNCTIONS {
        vm.add_native(dict, row);
    }
    Ok(())
}
