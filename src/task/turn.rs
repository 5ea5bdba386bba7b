//! How a loop goes round: look at the outside, move due timers, run what was ready.

use super::event_loop::{self, Entry, EventLoop, Timed, system_error};
use super::future::{self, Callback, Status, core, settle};
use super::handle::Handle;
use super::run_task::{self, Task};
use super::{
    classes, debug, describe, descriptors, gather, handlers, network, outside, own_loop, reminders, shuffle,
    signal, timeline, wait, watchdog,
};
use crate::system::signal::{INTERRUPT, TERMINATE};
use crate::system::{Event, JobId, Nanos};
use crate::value::exception::{CONTEXT, TRACEBACK};
use crate::value::{Kind, State, Table, Value};
use crate::vm::AsyncAction;
use crate::vm::{Raised, Vm};
use std::sync::atomic::Ordering;

/// The longest that a poll waits in one go: a day, as in asyncio.
const LONGEST_WAIT: f64 = 24.0 * 3600.0;

/// The loop's clock, in seconds.
pub fn time(vm: &mut Vm) -> f64 {
    outside(vm).system.monotonic() as f64 / 1e9
}

/// Refuse what cannot run now: a loop that is closed or running, any loop while another one runs.
fn may_run(vm: &mut Vm, event_loop: Value) -> Result<(), Raised> {
    let Some(l) = vm.heap.get::<EventLoop>(event_loop) else {
        return Err(vm.type_error("expected an event loop of this program"));
    };
    if l.closed {
        return Err(vm.runtime_error("Event loop is closed"));
    }
    if l.running {
        return Err(vm.runtime_error("This event loop is already running"));
    }
    if !outside(vm).running.is_undef() {
        return Err(vm.runtime_error("Cannot run the event loop while another loop is running"));
    }
    Ok(())
}

/// Run until somebody stops the loop.
pub fn run_forever(vm: &mut Vm, event_loop: Value) -> Result<(), Raised> {
    may_run(vm, event_loop)?;
    let mark = vm.kept_mark();
    vm.keep(event_loop);
    outside(vm).running = event_loop;
    set_running(vm, event_loop, true);
    let own = super::GeneratorHooks { first: Value::UNDEF, last: Value::UNDEF };
    let hooks = std::mem::replace(&mut outside(vm).generator_hooks, own);
    vm.keep(hooks.first);
    vm.keep(hooks.last);
    watchdog::start(vm, event_loop);
    signal::watch(vm);
    let result = loop {
        let result = match own_loop::part(vm, event_loop, "_run_once") {
            Ok(Some(run_once)) => vm.call(run_once, &[]).map(drop),
            Ok(None) => once(vm, event_loop),
            Err(raised) => Err(raised),
        };
        if let Err(raised) = result {
            break Err(raised);
        }
        if vm.heap.get::<EventLoop>(event_loop).is_none_or(|l| l.stopping) {
            break Ok(());
        }
    };
    debug::track_origins(vm, event_loop, false);
    outside(vm).watchdog.pulse.rest();
    outside(vm).running = Value::UNDEF;
    outside(vm).generator_hooks = hooks;
    set_running(vm, event_loop, false);
    vm.release(mark);
    result
}

fn set_running(vm: &mut Vm, event_loop: Value, running: bool) {
    let recorded = outside(vm).timeline.is_some();
    if let Some(l) = vm.heap.get_mut::<EventLoop>(event_loop) {
        l.recorded = recorded;
        l.running = running;
        l.stopping = l.stopping && running;
    }
}

/// Run until a future is done; gives its result.
pub fn run_until_complete(vm: &mut Vm, event_loop: Value, awaited: Value) -> Result<Value, Raised> {
    may_run(vm, event_loop)?;
    let mark = vm.kept_mark();
    let given = run_task::ensure_own_future(vm, awaited, event_loop)?;
    vm.keep(given);
    let main = vm.plain(given);
    future::add_callback(vm, main, Callback::Stop);
    let outer = vm.heap.get_mut::<EventLoop>(event_loop).map(|l| std::mem::replace(&mut l.main, main));
    let result = run_forever(vm, event_loop);
    if let Some(l) = vm.heap.get_mut::<EventLoop>(event_loop) {
        l.main = outer.unwrap_or(Value::UNDEF);
    }
    future::remove_callbacks(vm, main, |cb| matches!(cb, Callback::Stop));
    vm.release(mark);
    if let Err(raised) = result {
        if let Some(c) = core(&mut vm.heap, main) {
            c.unseen = false;
        }
        return Err(raised);
    }
    if core(&mut vm.heap, main).is_some_and(|c| !c.is_done()) {
        return Err(vm.runtime_error("Event loop stopped before Future completed."));
    }
    future::result(vm, main)
}

/// Let go of everything a loop holds.
pub fn close(vm: &mut Vm, event_loop: Value) -> Result<(), Raised> {
    let Some(l) = vm.heap.get_mut::<EventLoop>(event_loop) else { return Ok(()) };
    if l.running {
        return Err(vm.runtime_error("Cannot close a running event loop"));
    }
    if l.closed {
        return Ok(());
    }
    l.closed = true;
    l.ready.clear();
    l.timers.clear();
    let executor = std::mem::replace(&mut l.default_executor, Value::NONE);
    let signals: Vec<i32> = l.signals.drain().map(|(signal, _)| signal).collect();
    let watched: Vec<_> = l.watchers.drain().map(|(resource, _)| resource).collect();
    for signal in signals {
        let _ = outside(vm).system.unwatch_signal(signal);
    }
    for resource in watched {
        let _ = outside(vm).system.set_interest(resource, crate::system::Interest::NONE);
    }
    if executor.is_none() {
        return Ok(());
    }
    let (shutdown, wait) = (vm.heap.intern("shutdown"), vm.heap.intern("wait"));
    vm.keep(executor);
    let shutdown = vm.get_attr(executor, shutdown)?;
    vm.call_keywords(shutdown, &[], &[(wait, Value::FALSE)]).map(drop)
}

/// Once round.
pub fn once(vm: &mut Vm, event_loop: Value) -> Result<(), Raised> {
    let o = outside(vm);
    let alarm = o.alarm.load(Ordering::Relaxed);
    let outside_has_jobs = o.jobs_out > 0;
    let Some(l) = vm.heap.get_mut::<EventLoop>(event_loop) else { return Ok(()) };
    l.turns += 1;
    if l.debug != l.origin_depth.is_some() {
        let on = l.debug;
        debug::track_origins(vm, event_loop, on);
    }
    let Some(l) = vm.heap.get_mut::<EventLoop>(event_loop) else { return Ok(()) };
    let ready = !l.ready.is_empty() || l.stopping;
    if !ready
        || alarm
        || !l.watchers.is_empty()
        || !l.lookups.is_empty()
        || !l.signals.is_empty()
        || outside_has_jobs
        || l.may_differ()
    {
        look_outside(vm, event_loop, ready)?;
    }
    let Some(l) = vm.heap.get::<EventLoop>(event_loop) else { return Ok(()) };
    if !l.timers.is_empty() {
        move_due_timers(vm, event_loop)?;
    }
    if outside(vm).shuffle.is_some() {
        shuffle::ready(vm, event_loop);
    }
    let Some(l) = vm.heap.get::<EventLoop>(event_loop) else { return Ok(()) };
    l.pulse.resume();
    let (count, debugging, recorded) = (l.ready.len(), l.debug, l.recorded);
    if recorded {
        timeline::turn(vm, event_loop);
    }
    for _ in 0..count {
        let Some(l) = vm.heap.get_mut::<EventLoop>(event_loop) else { break };
        let Some(entry) = l.ready.pop_front() else { break };
        l.pulse.beat();
        if recorded {
            timeline::begin(vm, &entry);
        }
        let result = if debugging {
            debug::run_timed(vm, event_loop, entry, run_entry)
        } else {
            run_entry(vm, event_loop, entry)
        };
        if recorded {
            timeline::end(vm);
        }
        result?;
    }
    let Some(l) = vm.heap.get_mut::<EventLoop>(event_loop) else { return Ok(()) };
    l.pulse.rest();
    // a crowd that came at once and now waits does not keep the room it had in the queue
    if l.ready.capacity() > MOSTLY_ENOUGH && l.ready.len() < l.ready.capacity() / 8 {
        l.ready.shrink_to(MOSTLY_ENOUGH.max(l.ready.len() * 2));
    }
    if !l.failed.is_empty() {
        report_failures(vm, event_loop)?;
    }
    Ok(())
}

/// So many places the queue of what is ready always keeps.
const MOSTLY_ENOUGH: usize = 4096;

fn is_dead(vm: &mut Vm, what: Timed) -> bool {
    match what {
        Timed::Call(handle) => vm.heap.get::<Handle>(handle).is_none_or(|h| h.cancelled),
        Timed::Resolve(future, _) => core(&mut vm.heap, future).is_none_or(|c| c.is_done()),
    }
}

/// Throw timers away that nobody wants, so that they neither hold memory nor wake us.
fn drop_dead_timers(vm: &mut Vm, event_loop: Value) {
    let Some(l) = vm.heap.get_mut::<EventLoop>(event_loop) else { return };
    if l.dead_timers > 100 && l.dead_timers * 2 > l.timers.len() {
        let all = std::mem::take(&mut l.timers).into_vec();
        let alive: Vec<_> = all.into_iter().filter(|t| !is_dead(vm, t.what)).collect();
        if let Some(l) = vm.heap.get_mut::<EventLoop>(event_loop) {
            l.timers = alive.into();
            l.dead_timers = 0;
        }
        return;
    }
    while let Some(next) = vm.heap.get::<EventLoop>(event_loop).and_then(|l| l.timers.peek()).copied() {
        if !is_dead(vm, next.what) {
            return;
        }
        if let Some(l) = vm.heap.get_mut::<EventLoop>(event_loop) {
            l.timers.pop();
            l.dead_timers = l.dead_timers.saturating_sub(1);
        }
    }
}

/// Wait for the outside (not at all if something is ready) and take in what happened.
fn look_outside(vm: &mut Vm, event_loop: Value, ready: bool) -> Result<(), Raised> {
    let mut deadline: Option<Nanos> = Some(0);
    let selector = own_loop::part(vm, event_loop, "_selector")?;
    // seconds to wait; `None` for as long as it takes
    let mut wait = Some(0.0);
    if !ready {
        drop_dead_timers(vm, event_loop);
        let next = vm.heap.get::<EventLoop>(event_loop).and_then(|l| l.timers.peek().map(|t| t.when));
        let now = own_loop::time(vm, event_loop)?;
        wait = next.map(|when| (when - now).clamp(0.0, LONGEST_WAIT));
        let offset = if next.is_some() { time(vm) - now } else { 0.0 };
        deadline = next.map(|when| ((when.min(now + LONGEST_WAIT) + offset) * 1e9).ceil().max(0.0) as Nanos);
        if deadline.is_none() && selector.is_none() && is_stuck(vm, event_loop) {
            return deadlock(vm, event_loop);
        }
        if let Some(reminder) = reminders::due(vm, event_loop) {
            let reminder = (reminder * 1e9).ceil().max(0.0) as Nanos;
            deadline = Some(deadline.map_or(reminder, |deadline| deadline.min(reminder)));
        }
    }
    if let Some(selector) = selector {
        own_loop::select(vm, event_loop, selector, wait)?;
        deadline = Some(0);
    }
    let o = outside(vm);
    let mut events = std::mem::take(&mut o.events);
    events.clear();
    events.append(&mut o.postponed);
    if !events.is_empty() {
        deadline = Some(0);
    }
    let polled = o.system.poll(deadline, &mut events);
    let result = match polled {
        Err(e) if e.is_stuck() => deadlock(vm, event_loop),
        Err(e) if e.kind != std::io::ErrorKind::Interrupted => Err(system_error(vm, &e)),
        _ => take_events(vm, event_loop, &events),
    };
    outside(vm).events = events;
    result
}

/// Take in what happened. Children come last: what they wrote is told before their end.
fn take_events(vm: &mut Vm, event_loop: Value, events: &[Event]) -> Result<(), Raised> {
    let is_child = |event: &&Event| matches!(event, Event::ChildExited(_));
    let (others, children) = (events.iter().filter(|e| !is_child(e)), events.iter().filter(is_child));
    others.chain(children).try_for_each(|event| take_event(vm, event_loop, *event))
}

fn take_event(vm: &mut Vm, event_loop: Value, event: Event) -> Result<(), Raised> {
    match event {
        Event::Readable(r) => network::ready(vm, event_loop, r, true),
        Event::Writable(r) => network::ready(vm, event_loop, r, false),
        Event::JobDone(id) if is_lookup(vm, event_loop, id) => network::lookup_done(vm, event_loop, id)?,
        Event::JobDone(_) | Event::Woken => {
            if let Some(hook) = outside(vm).jobs_ended {
                hook(vm)?;
            }
        }
        Event::Signal(number) => return handlers::arrived(vm, number),
        Event::ChildExited(child) => descriptors::child_ended(vm, child),
    }
    Ok(())
}

fn is_lookup(vm: &Vm, event_loop: Value, id: JobId) -> bool {
    vm.heap.get::<EventLoop>(event_loop).is_some_and(|l| l.lookups.contains_key(&id))
}

fn move_due_timers(vm: &mut Vm, event_loop: Value) -> Result<(), Raised> {
    // a timer is due when the clock's resolution cannot tell its time from now
    let now = own_loop::time(vm, event_loop)? + 1e-9;
    loop {
        let Some(l) = vm.heap.get_mut::<EventLoop>(event_loop) else { return Ok(()) };
        match l.timers.peek() {
            Some(t) if t.when < now => {}
            _ => return Ok(()),
        }
        let Some(timer) = l.timers.pop() else { return Ok(()) };
        let entry = match timer.what {
            Timed::Call(handle) => Entry::Call(handle),
            Timed::Resolve(future, result) => Entry::Resolve(future, result),
        };
        if is_dead(vm, timer.what) {
            if let Some(l) = vm.heap.get_mut::<EventLoop>(event_loop) {
                l.dead_timers = l.dead_timers.saturating_sub(1);
            }
            continue;
        }
        if let Timed::Call(handle) = timer.what
            && let Some(h) = vm.heap.get_mut::<Handle>(handle)
        {
            h.scheduled = false;
        }
        if let Some(l) = vm.heap.get_mut::<EventLoop>(event_loop) {
            l.ready.push_back(entry);
        }
    }
}

#[inline]
fn run_entry(vm: &mut Vm, event_loop: Value, entry: Entry) -> Result<(), Raised> {
    match entry {
        Entry::Step(task, thrown) => run_task::step(vm, task, thrown),
        Entry::Done(callback, future) => run_callback(vm, event_loop, callback, future),
        Entry::Call(handle) => run_handle(vm, handle),
        Entry::Resolve(future, result) => {
            if core(&mut vm.heap, future).is_some_and(|c| !c.is_done()) {
                settle(vm, future, Status::Returned, result);
            }
            Ok(())
        }
    }
}

fn run_callback(vm: &mut Vm, event_loop: Value, callback: Callback, done: Value) -> Result<(), Raised> {
    match callback {
        Callback::None => Ok(()),
        Callback::Wake(task) => run_task::wake(vm, task, done),
        Callback::Gather(gathering) => gather::child_done(vm, gathering, done),
        Callback::ShieldInner(outer) => gather::inner_done(vm, outer, done),
        Callback::ShieldOuter(inner) => {
            gather::outer_done(vm, inner, done);
            Ok(())
        }
        Callback::Stop => {
            // a fatal exception has left the loop already
            let fatal =
                core(&mut vm.heap, done).is_some_and(|c| c.status == Status::Failed) && is_fatal(vm, done);
            if !fatal && let Some(l) = vm.heap.get_mut::<EventLoop>(event_loop) {
                l.stopping = true;
            }
            Ok(())
        }
        Callback::Call(function, context) => {
            let mark = vm.kept_mark();
            vm.keep(function);
            vm.keep(done);
            let outer = std::mem::replace(&mut outside(vm).context, context);
            vm.keep(outer.defined().unwrap_or(Value::NONE));
            let done = future::shown(vm, done);
            let result = vm.call(function, &[done]);
            outside(vm).context = outer;
            let result = match result {
                Ok(_) => Ok(()),
                Err(_) => callback_failed(vm, event_loop, function, Value::NONE),
            };
            vm.release(mark);
            result
        }
    }
}

fn is_fatal(vm: &mut Vm, failed: Value) -> bool {
    let exception = core(&mut vm.heap, failed).map_or(Value::NONE, |c| c.outcome);
    vm.heap.is_instance(exception, vm.types.system_exit)
        || vm.heap.is_instance(exception, vm.types.keyboard_interrupt)
}

/// Call what a handle plans, unless it was taken back.
pub fn run_handle(vm: &mut Vm, handle: Value) -> Result<(), Raised> {
    let Some(h) = vm.heap.get::<Handle>(handle) else { return Ok(()) };
    if h.cancelled {
        return Ok(());
    }
    let (callback, args, context, event_loop) = (h.callback, h.args, h.context, h.event_loop);
    let mark = vm.kept_mark();
    vm.keep(handle);
    let outer = std::mem::replace(&mut outside(vm).context, context);
    vm.keep(outer.defined().unwrap_or(Value::NONE));
    let result = vm.call(callback, args.as_tuple().unwrap_or(&[]));
    let context = std::mem::replace(&mut outside(vm).context, outer);
    if let Some(h) = vm.heap.get_mut::<Handle>(handle) {
        h.context = context;
    }
    let result = match result {
        Ok(_) => Ok(()),
        Err(_) => callback_failed(vm, event_loop, callback, handle),
    };
    vm.release(mark);
    result
}

/// A callback raised: fatal exceptions leave the loop, others go to the loop's handler.
fn callback_failed(vm: &mut Vm, event_loop: Value, callback: Value, handle: Value) -> Result<(), Raised> {
    let exception = vm.take_pending();
    if vm.heap.is_instance(exception, vm.types.system_exit)
        || vm.heap.is_instance(exception, vm.types.keyboard_interrupt)
    {
        return Err(vm.raise_value(exception));
    }
    let what = describe::callback(vm, callback);
    let message = format!("Exception in callback {what}");
    let context = failure_context(vm, &message, exception);
    if !handle.is_none() {
        let key = vm.heap.intern("handle");
        vm.heap.namespace_set(context, key, handle);
    }
    let source = vm.heap.get::<Handle>(handle).map_or(Value::UNDEF, |h| h.source);
    set_source(vm, context, source);
    call_exception_handler(vm, event_loop, context)
}

/// Let a context say where the object it is about was made, if that is known.
fn set_source(vm: &mut Vm, context: Value, source: Value) {
    if !source.is_undef() {
        let key = vm.heap.intern("source_traceback");
        vm.heap.namespace_set(context, key, source);
    }
}

/// The dict that exception handlers get.
pub fn failure_context(vm: &mut Vm, message: &str, exception: Value) -> Value {
    let context = vm.heap.dict(Table::new());
    let text = vm.heap.str(message);
    let key = vm.heap.intern("message");
    vm.heap.namespace_set(context, key, text);
    let key = vm.heap.intern("exception");
    vm.heap.namespace_set(context, key, exception);
    context
}

/// Give a failure to the loop: to its `call_exception_handler`, whoever wrote that.
pub fn call_exception_handler(vm: &mut Vm, event_loop: Value, context: Value) -> Result<(), Raised> {
    match own_loop::part(vm, event_loop, "call_exception_handler")? {
        Some(own) => {
            vm.keep(context);
            vm.call(own, &[context]).map(drop)
        }
        None => handle_exception(vm, event_loop, context),
    }
}

/// Give a failure to the loop's exception handler.
pub fn handle_exception(vm: &mut Vm, event_loop: Value, context: Value) -> Result<(), Raised> {
    let handler = vm.heap.get::<EventLoop>(event_loop).map_or(Value::NONE, |l| l.exception_handler);
    vm.keep(context);
    if handler.is_none() {
        return match own_loop::part(vm, event_loop, "default_exception_handler")? {
            Some(own) => match vm.call(own, &[context]) {
                Ok(_) => Ok(()),
                Err(raised) => complain_of_handler(vm, "Exception in default exception handler", raised),
            },
            None => describe::report_context(vm, context),
        };
    }
    let own = context_of_failure(vm, context);
    let outer = own.map(|own| std::mem::replace(&mut outside(vm).context, own));
    vm.keep(outer.and_then(|outer| outer.defined()).unwrap_or(Value::NONE));
    let shown = event_loop::shown(vm, event_loop);
    let result = vm.call(handler, &[shown, context]);
    if let Some(outer) = outer {
        outside(vm).context = outer;
    }
    match result {
        Ok(_) => Ok(()),
        Err(raised) => complain_of_handler(vm, "Unhandled error in exception handler", raised),
    }
}

/// An exception handler has failed itself: report that, unless it wants to end the program.
fn complain_of_handler(vm: &mut Vm, message: &str, raised: Raised) -> Result<(), Raised> {
    if vm.is_pending_instance(vm.types.system_exit) || vm.is_pending_instance(vm.types.keyboard_interrupt) {
        return Err(raised);
    }
    let exception = vm.take_pending();
    let again = failure_context(vm, message, exception);
    describe::report_context(vm, again)
}

/// The context of the task or handle that failed: handlers run in it.
fn context_of_failure(vm: &mut Vm, failure: Value) -> Option<Value> {
    for name in ["task", "future", "handle"] {
        let key = vm.heap.intern(name);
        let Some(thing) = vm.heap.namespace_get(failure, key) else { continue };
        let thing = vm.plain(thing);
        if let Some(task) = vm.heap.get::<Task>(thing) {
            return Some(task.context);
        }
        if let Some(handle) = vm.heap.get::<Handle>(thing) {
            return Some(handle.context);
        }
    }
    None
}

/// Tasks that failed in an earlier turn and still have nobody who asks.
fn report_failures(vm: &mut Vm, event_loop: Value) -> Result<(), Raised> {
    let Some(l) = vm.heap.get_mut::<EventLoop>(event_loop) else { return Ok(()) };
    // who sets a handler wants to deal with failures in a way of their own
    let handled = !l.exception_handler.is_none();
    let turn = l.turns;
    let (due, later): (Vec<_>, Vec<_>) = l.failed.drain(..).partition(|&(at, _)| at < turn);
    l.failed = later;
    let mark = vm.kept_mark();
    for &(_, task) in &due {
        vm.keep(task);
    }
    for (_, task) in due {
        let Some(c) = core(&mut vm.heap, task) else { continue };
        if !c.unseen {
            continue;
        }
        if !handled {
            outside(vm).remember_lost(task);
        }
        report_unretrieved(vm, event_loop, task)?;
    }
    vm.release(mark);
    Ok(())
}

/// Tell a loop of a future that failed, and whose exception nobody asks for.
pub fn report_unretrieved(vm: &mut Vm, event_loop: Value, failed: Value) -> Result<(), Raised> {
    let Some(c) = core(&mut vm.heap, failed) else { return Ok(()) };
    let (exception, traceback, source) = (c.outcome, c.extra, c.source());
    // after a deadlock everything is cancelled, which has been told already
    if vm.heap.get::<EventLoop>(event_loop).is_some_and(|l| l.deadlocked)
        && vm.heap.is_instance(exception, vm.types.cancelled_error)
    {
        return Ok(());
    }
    vm.heap.set_slot(exception, TRACEBACK, traceback);
    let failed = future::shown(vm, failed);
    let message = format!("{} exception was never retrieved", vm.type_name(failed));
    let context = failure_context(vm, &message, exception);
    let key = vm.heap.intern("future");
    vm.heap.namespace_set(context, key, failed);
    set_source(vm, context, source);
    let handled = vm.heap.get::<EventLoop>(event_loop).is_some_and(|l| !l.exception_handler.is_none());
    call_exception_handler(vm, event_loop, context)?;
    if !handled {
        let help = "  help: `await` it, or ask for its `exception()`, and deal with the failure there\n";
        let _ = outside(vm).write_stderr(help.as_bytes());
    }
    Ok(())
}

/// Can nothing ever happen any more? Our own watch for Ctrl-C does not count.
fn is_stuck(vm: &mut Vm, event_loop: Value) -> bool {
    let Some(l) = vm.heap.get::<EventLoop>(event_loop) else { return false };
    if !l.signals.is_empty() || !l.lookups.is_empty() {
        return false;
    }
    let o = outside(vm);
    let watched = o.system.watched();
    let told = watched.untold == 0 && o.postponed.is_empty();
    told && watched.resources == 0 && watched.jobs == 0 && watched.children == 0
}

/// Everybody waits for ever: say so in the main task.
fn deadlock(vm: &mut Vm, event_loop: Value) -> Result<(), Raised> {
    let text = wait::deadlock(vm, event_loop);
    let class = classes(vm).deadlock_error;
    let raised = vm.raise(class, &text);
    let main = vm.heap.get::<EventLoop>(event_loop).map_or(Value::UNDEF, |l| l.main);
    let Some(task) = vm.heap.get_mut::<Task>(main) else {
        return Err(raised);
    };
    let waiter = std::mem::replace(&mut task.waiter, Value::UNDEF);
    let exception = vm.take_pending();
    let waiter = vm.plain(waiter);
    future::remove_callbacks(vm, waiter, |cb| matches!(cb, Callback::Wake(t) if t.is(main)));
    if let Some(l) = vm.heap.get_mut::<EventLoop>(event_loop) {
        l.deadlocked = true;
        l.ready.push_back(Entry::Step(main, exception));
    }
    Ok(())
}

/// The asynchronous generators of a loop that are not finished; the loop forgets them.
pub fn take_generators(vm: &mut Vm, event_loop: Value) -> Vec<Value> {
    let all = vm
        .heap
        .weak
        .unwatch(|watched| watched.note.is(event_loop) && watched.object.is_kind(Kind::Generator));
    let unfinished = |g: &Value| {
        vm.heap.as_generator(*g).is_some_and(|g| matches!(g.state, State::Suspended | State::Running))
    };
    let all: Vec<Value> = all.into_iter().map(|watched| watched.object).filter(unfinished).collect();
    for &generator in &all {
        reminders::tell_left_open(vm, event_loop, generator);
    }
    all
}

/// From now on Ctrl-C cancels this task first; undefined: it interrupts.
pub fn set_interruptible(vm: &mut Vm, event_loop: Value, task: Value) {
    if let Some(l) = vm.heap.get_mut::<EventLoop>(event_loop) {
        l.interruptible = task;
        l.interrupts = 0;
        l.terminated = false;
        l.interrupted_at = None;
    }
    let o = outside(vm);
    if task.is_undef() {
        if o.watches_interrupt && !o.handlers.knows(INTERRUPT) {
            o.watches_interrupt = false;
            let _ = o.system.unwatch_signal(INTERRUPT);
        }
    } else if !o.watches_interrupt && !o.interrupt_is_watched && !o.handlers.knows(INTERRUPT) {
        o.watches_interrupt = o.system.watch_signal(INTERRUPT).is_ok();
    }
    watch_terminate(vm, event_loop, !task.is_undef());
}

/// In a process of its own a program is ended by `SIGTERM` as by Ctrl-C while its main task runs; before and after
/// that the signal does what it does by default.
fn watch_terminate(vm: &mut Vm, event_loop: Value, on: bool) {
    let handled = vm.heap.get::<EventLoop>(event_loop).is_some_and(|l| l.signals.contains_key(&TERMINATE));
    let o = outside(vm);
    let free = !handled && !o.handlers.knows(TERMINATE);
    if on && free && o.owns_signals {
        o.watches_terminate = o.system.watch_signal(TERMINATE).is_ok();
    } else if std::mem::take(&mut o.watches_terminate) && free {
        let _ = o.system.unwatch_signal(TERMINATE);
    }
}

// ------------------------------------------------------------------ whole programs

/// `asyncio.run`: drive one coroutine with a loop of its own, then put everything away.
pub fn run(vm: &mut Vm, event_loop: Value, coroutine: Value) -> Result<Value, Raised> {
    let mark = vm.kept_mark();
    vm.keep(event_loop);
    vm.keep(coroutine);
    let result = run_as_main(vm, event_loop, coroutine, Value::NONE);
    let failed = match result {
        Ok(v) => {
            vm.keep(v);
            reminders::tell_dropped(vm, event_loop);
            None
        }
        Err(_) => {
            let e = vm.take_pending();
            vm.keep(e);
            Some(e)
        }
    };
    let ended = put_away(vm, event_loop);
    vm.release(mark);
    match failed {
        Some(exception) => Err(vm.raise_value(exception)),
        None => ended.and(result),
    }
}

/// Drive a coroutine as the task that Ctrl-C cancels.
pub fn run_as_main(
    vm: &mut Vm,
    event_loop: Value,
    coroutine: Value,
    context: Value,
) -> Result<Value, Raised> {
    let task = run_task::create(vm, event_loop, coroutine, Value::NONE, context)?;
    vm.keep(task);
    set_interruptible(vm, event_loop, task);
    let result = run_until_complete(vm, event_loop, task);
    let (pressed, terminated) =
        vm.heap.get::<EventLoop>(event_loop).map_or((0, false), |l| (l.interrupts, l.terminated));
    set_interruptible(vm, event_loop, Value::UNDEF);
    if result.is_err() && pressed > 0 && vm.is_pending_instance(vm.types.cancelled_error) {
        let requests = withdraw_cancellation(vm, task)?;
        if requests == Some(0) {
            let cancelled = vm.take_pending();
            let _ =
                if terminated { signal::terminated(vm) } else { vm.raise(vm.types.keyboard_interrupt, "") };
            let interrupt = vm.take_pending();
            vm.heap.set_slot(interrupt, CONTEXT, cancelled);
            return Err(vm.raise_value(interrupt));
        }
    }
    result
}

/// What `uncancel` of a task gives: how many cancellations are still asked for; `None` if it knows no such thing.
fn withdraw_cancellation(vm: &mut Vm, task: Value) -> Result<Option<i64>, Raised> {
    let plain = vm.plain(task);
    if let Some(t) = vm.heap.get_mut::<Task>(plain) {
        t.cancel_requests = t.cancel_requests.saturating_sub(1);
        return Ok(Some(t.cancel_requests.into()));
    }
    let mark = vm.kept_mark();
    let error = vm.take_pending();
    vm.keep(error);
    let name = vm.heap.intern("uncancel");
    let left = match vm.get_attr_opt(task, name)? {
        Some(uncancel) => vm.call(uncancel, &[])?.as_small(),
        None => None,
    };
    vm.release(mark);
    let _ = vm.raise_value(error);
    Ok(left)
}

/// Cancel what is left, close asynchronous generators, close the loop.
fn put_away(vm: &mut Vm, event_loop: Value) -> Result<(), Raised> {
    let result = cancel_all(vm, event_loop)
        .and_then(|()| close_generators(vm, event_loop))
        .and_then(|()| shut_executor_down(vm, event_loop));
    let failed = match result {
        Ok(()) => None,
        Err(_) => Some(vm.take_pending()),
    };
    // tasks that failed in the last turn had no later turn to be reported in
    if let Some(l) = vm.heap.get_mut::<EventLoop>(event_loop) {
        l.turns += 1;
    }
    let _ = report_failures(vm, event_loop).map_err(|_| vm.take_pending());
    close(vm, event_loop)?;
    watchdog::sum_up(vm);
    match failed {
        Some(exception) => Err(vm.raise_value(exception)),
        None => Ok(()),
    }
}

/// Cancel the pending tasks of a loop and let them end.
pub fn cancel_all(vm: &mut Vm, event_loop: Value) -> Result<(), Raised> {
    if vm.heap.get::<EventLoop>(event_loop).is_some_and(|l| l.given_up) {
        return Ok(());
    }
    let tasks = vm.heap.get::<EventLoop>(event_loop).map(|l| l.tasks()).unwrap_or_default();
    if tasks.is_empty() {
        return Ok(());
    }
    let mark = vm.kept_mark();
    for &task in &tasks {
        vm.keep(task);
    }
    for &task in &tasks {
        future::cancel(vm, task, Value::NONE)?;
    }
    let all = gather::gather_futures(vm, event_loop, &tasks, true);
    run_until_complete(vm, event_loop, all)?;
    for &task in &tasks {
        let Some(c) = core(&mut vm.heap, task) else { continue };
        if c.status != Status::Failed {
            continue;
        }
        let exception = c.outcome;
        let context = failure_context(vm, "unhandled exception during asyncio.run() shutdown", exception);
        let key = vm.heap.intern("task");
        let task = future::shown(vm, task);
        vm.heap.namespace_set(context, key, task);
        call_exception_handler(vm, event_loop, context)?;
    }
    vm.release(mark);
    Ok(())
}

/// Seconds that the end of a program waits for calls beside the loop, as asyncio does.
const PATIENCE: i64 = 300;

/// Wait for the calls that the loop's own executor runs.
fn shut_executor_down(vm: &mut Vm, event_loop: Value) -> Result<(), Raised> {
    let l = vm.heap.get::<EventLoop>(event_loop);
    if l.is_none_or(|l| l.default_executor.is_none() || l.given_up) {
        return Ok(());
    }
    let name = vm.heap.intern("shutdown_default_executor");
    let mark = vm.kept_mark();
    let ending = vm.call_method(event_loop, name, &[Value::small(PATIENCE)])?;
    vm.keep(ending);
    run_until_complete(vm, event_loop, ending)?;
    vm.release(mark);
    Ok(())
}

fn close_generators(vm: &mut Vm, event_loop: Value) -> Result<(), Raised> {
    let generators = take_generators(vm, event_loop);
    if generators.is_empty() {
        return Ok(());
    }
    let mark = vm.kept_mark();
    for &generator in &generators {
        vm.keep(generator);
    }
    let mut tasks = Vec::new();
    for &generator in &generators {
        debug_assert!(generator.is_kind(Kind::Generator));
        let closing = vm.async_operation(generator, AsyncAction::Close)?;
        let task = run_task::spawn(vm, event_loop, closing, Value::NONE, Value::NONE)?;
        vm.keep(task);
        tasks.push(task);
    }
    let all = gather::gather_futures(vm, event_loop, &tasks, true);
    run_until_complete(vm, event_loop, all)?;
    vm.release(mark);
    Ok(())
}
