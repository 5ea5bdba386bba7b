//! Ctrl-C while nobody polls: what the machine does when it looks up from computing.

use super::{handlers, outside, watchdog};
use crate::system::{Event, signal};
use crate::vm::{Raised, Vm};
use std::sync::atomic::Ordering;

/// Back edges and calls between two looks at the alarm: well under a millisecond.
pub const SLICE: i64 = 50_000;

/// How long a loop may take to hear of a signal by itself, in nanoseconds. A step that computes for longer
/// is interrupted in its midst.
const PATIENCE: u64 = 500_000_000;

/// What the machine calls when it looks up: raises `KeyboardInterrupt` if somebody asked for that.
pub fn look_up(vm: &mut Vm) -> Result<(), Raised> {
    // collections asked for by the heap shorten the slice, nothing lengthens it
    if vm.heap.fuel > SLICE {
        vm.heap.fuel = SLICE;
    }
    watchdog::look(vm);
    let o = outside(vm);
    if !o.alarm.load(Ordering::Relaxed) {
        o.alarmed_since = None;
        return Ok(());
    }
    if o.doomed.load(Ordering::Relaxed) {
        vm.doom();
        return Err(vm.raise(vm.types.keyboard_interrupt, ""));
    }
    // a program with handlers of its own wants them called at once
    if o.runs_a_loop() && o.handlers.is_empty() {
        let now = o.system.monotonic();
        if now - *o.alarmed_since.get_or_insert(now) < PATIENCE {
            return Ok(());
        }
    }
    take_signals(vm)
}

/// A blocking call was cut short by a signal: an error ends it (`KeyboardInterrupt`, or what a handler raised),
/// else it goes on.
pub fn interrupted(vm: &mut Vm) -> Result<(), Raised> {
    take_signals(vm)
}

/// Fetch the signals behind the alarm: handlers run, the running loop gets what it waits for, and Ctrl-C
/// interrupts.
fn take_signals(vm: &mut Vm) -> Result<(), Raised> {
    let o = outside(vm);
    o.alarm.store(false, Ordering::Relaxed);
    o.alarmed_since = None;
    let mut events = Vec::new();
    // whatever else is ready is reported again, since events are levels
    let _ = o.system.poll(Some(0), &mut events);
    let mark = vm.kept_mark();
    let mut raised = None;
    for event in events {
        let number = match event {
            Event::Signal(number) => number,
            // the loop hears of what is told once only
            Event::JobDone(_) | Event::Woken | Event::ChildExited(_) => {
                outside(vm).postponed.push(event);
                continue;
            }
            Event::Readable(_) | Event::Writable(_) => continue,
        };
        let handled = outside(vm).handlers.knows(number);
        let next = if number == signal::INTERRUPT && !handled {
            interrupt_jobs(vm);
            Err(vm.raise(vm.types.keyboard_interrupt, ""))
        } else {
            handlers::arrived(vm, number)
        };
        if next.is_err() {
            // the other signals are dealt with all the same; the last exception is the one that is raised
            let exception = vm.take_pending();
            vm.keep(exception);
            raised = Some(exception);
        }
    }
    vm.release(mark);
    match raised {
        Some(exception) => Err(vm.raise_value(exception)),
        None => Ok(()),
    }
}

/// Ctrl-C reaches the jobs beside this interpreter as well.
pub fn interrupt_jobs(vm: &mut Vm) {
    if let Some(hook) = outside(vm).jobs_interrupted {
        hook(vm);
    }
}
