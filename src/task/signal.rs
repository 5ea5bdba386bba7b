//! Signals that reach a loop: Ctrl-C, the request to show all tasks, and those that a program handles.

use super::event_loop::{Entry, EventLoop};
use super::{inspect, outside};
use crate::system::{Nanos, signal};
use crate::value::Value;
use crate::vm::{Raised, Vm};
use std::sync::atomic::Ordering;

/// A second Ctrl-C within this time of the first means that the user will not wait.
const IMPATIENCE: Nanos = 2_000_000_000;

/// A signal has arrived. An error is what must leave the loop.
pub fn take(vm: &mut Vm, event_loop: Value, number: i32) -> Result<(), Raised> {
    outside(vm).alarm.store(false, Ordering::Relaxed);
    let Some(l) = vm.heap.get_mut::<EventLoop>(event_loop) else { return Ok(()) };
    if let Some(&handle) = l.signals.get(&number) {
        l.ready.push_back(Entry::Call(handle));
        return Ok(());
    }
    if number == signal::SHOW_TASKS {
        inspect::show(vm, event_loop);
        return Ok(());
    }
    if number == signal::INTERRUPT || number == signal::TERMINATE {
        interrupt(vm, event_loop, number == signal::TERMINATE)
    } else {
        Ok(())
    }
}

/// The status of a program that `SIGTERM` ended, as shells show it.
const TERMINATED: i64 = 143;

/// What ends a program after `SIGTERM`.
pub fn terminated(vm: &mut Vm) -> Raised {
    let class = vm.types.system_exit;
    match vm.new_exception(class, &[Value::small(TERMINATED)]) {
        Ok(exit) => vm.raise_value(exit),
        Err(raised) => raised,
    }
}

/// The first Ctrl-C, or `SIGTERM`, cancels the main task, whose clean-up runs; one more soon after ends the loop as
/// it is. Ctrl-C also shows what the tasks are at then.
fn interrupt(vm: &mut Vm, event_loop: Value, terminate: bool) -> Result<(), Raised> {
    super::interrupt::interrupt_jobs(vm);
    let now = outside(vm).system.monotonic();
    let Some(l) = vm.heap.get_mut::<EventLoop>(event_loop) else { return Ok(()) };
    l.interrupts += 1;
    l.terminated = terminate;
    let again = l.interrupted_at.replace(now).is_some_and(|before| now - before <= IMPATIENCE);
    let task = l.interruptible;
    if again {
        l.given_up = true;
        if !terminate {
            inspect::show(vm, event_loop);
        }
    } else if !task.is_undef() && !is_done(vm, task)? {
        let cancel = vm.heap.intern("cancel");
        vm.call_method(task, cancel, &[])?;
        return Ok(());
    }
    if terminate { Err(terminated(vm)) } else { Err(vm.raise(vm.types.keyboard_interrupt, "")) }
}

fn is_done(vm: &mut Vm, task: Value) -> Result<bool, Raised> {
    let done = vm.heap.intern("done");
    let answer = vm.call_method(task, done, &[])?;
    vm.truth(answer)
}

/// A loop begins to run in a process of its own: it can be asked to show its tasks.
pub fn watch(vm: &mut Vm) {
    let o = outside(vm);
    if o.owns_signals && !o.watches_requests {
        // without it nobody can ask, and that is all
        o.watches_requests = o.system.watch_signal(signal::SHOW_TASKS).is_ok();
    }
}
