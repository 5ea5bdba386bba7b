//! Ctrl-C while nobody polls: what the machine does when it looks up from computing.

use super::{outside, watchdog};
use crate::system::Event;
use crate::vm::{Raised, Vm};
use std::sync::atomic::Ordering;

/// `SIGINT`.
const INTERRUPT: i32 = 2;

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
    if o.runs_a_loop() {
        let now = o.system.monotonic();
        if now - *o.alarmed_since.get_or_insert(now) < PATIENCE {
            return Ok(());
        }
    }
    if take_interrupt(vm) { Err(vm.raise(vm.types.keyboard_interrupt, "")) } else { Ok(()) }
}

/// A blocking call was cut short by a signal: what to raise for it.
pub fn interrupted(vm: &mut Vm) -> Raised {
    take_interrupt(vm);
    vm.raise(vm.types.keyboard_interrupt, "")
}

/// Fetch the signal behind the alarm; whether it asks for an interrupt.
fn take_interrupt(vm: &mut Vm) -> bool {
    let o = outside(vm);
    o.alarm.store(false, Ordering::Relaxed);
    o.alarmed_since = None;
    let mut events = Vec::new();
    // whatever else is ready is reported again, since events are levels
    let polled = o.system.poll(Some(0), &mut events);
    polled.is_ok() && events.contains(&Event::Signal(INTERRUPT))
}
