//! Ctrl-C while nobody polls: what the machine does when it looks up from computing.

use super::{outside, watchdog};
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
    if o.runs_a_loop() {
        let now = o.system.monotonic();
        if now - *o.alarmed_since.get_or_insert(now) < PATIENCE {
            return Ok(());
        }
    }
    if take_interrupt(vm) { Err(vm.raise(vm.types.keyboard_interrupt, "")) } else { Ok(()) }
}

/// A blocking call was cut short by a signal: `KeyboardInterrupt` if that was Ctrl-C, else the call goes on.
pub fn interrupted(vm: &mut Vm) -> Result<(), Raised> {
    if take_interrupt(vm) { Err(vm.raise(vm.types.keyboard_interrupt, "")) } else { Ok(()) }
}

/// Fetch the signals behind the alarm; whether one asks for an interrupt. The running loop gets the others.
fn take_interrupt(vm: &mut Vm) -> bool {
    let o = outside(vm);
    o.alarm.store(false, Ordering::Relaxed);
    o.alarmed_since = None;
    let mut events = Vec::new();
    // whatever else is ready is reported again, since events are levels
    let _ = o.system.poll(Some(0), &mut events);
    let running = o.running;
    let mut asked = false;
    for event in events {
        match event {
            Event::Signal(signal::INTERRUPT) => asked = true,
            // none of these raises
            Event::Signal(number) => drop(super::signal::take(vm, running, number)),
            _ => {}
        }
    }
    if asked {
        interrupt_jobs(vm);
    }
    asked
}

/// Ctrl-C reaches the jobs beside this interpreter as well.
pub fn interrupt_jobs(vm: &mut Vm) {
    if let Some(hook) = outside(vm).jobs_interrupted {
        hook(vm);
    }
}
