//! Loops with methods of the program's own, by a derived class or by attributes set on the loop: a clock that
//! somebody else moves, a `_run_once` with something before and after, a selector that waits for other things.

use super::event_loop::{EventLoop, shown};
use super::turn;
use crate::value::Value;
use crate::vm::{NativeFunction, Raised, Vm};

/// What the program has put in the place of a method or part of the loop; `None` if it left it alone.
#[inline]
pub fn part(vm: &mut Vm, event_loop: Value, name: &str) -> Result<Option<Value>, Raised> {
    match vm.heap.get::<EventLoop>(event_loop) {
        Some(l) if l.may_differ() => find(vm, event_loop, name),
        _ => Ok(None),
    }
}

#[cold]
fn find(vm: &mut Vm, event_loop: Value, name: &str) -> Result<Option<Value>, Raised> {
    let name = vm.heap.intern(name);
    let face = shown(vm, event_loop);
    let attributes = vm.heap.get::<EventLoop>(event_loop).map_or(Value::UNDEF, |l| l.attributes);
    let own = match attributes.defined() {
        Some(attributes) => vm.heap.namespace_get(attributes, name),
        None => None,
    };
    if let Some(own) = own.or_else(|| vm.own_attribute(face, name)) {
        return Ok(Some(own));
    }
    let class = vm.heap.class_of(face);
    match vm.class_lookup(class, name) {
        Some(found) if vm.heap.get::<NativeFunction>(found).is_none() => vm.get_attr_opt(face, name),
        _ => Ok(None),
    }
}

/// The loop's clock, in seconds.
#[inline]
pub fn time(vm: &mut Vm, event_loop: Value) -> Result<f64, Raised> {
    match part(vm, event_loop, "time")? {
        Some(clock) => {
            let now = vm.call(clock, &[])?;
            vm.to_float(now)
        }
        None => Ok(turn::time(vm)),
    }
}

/// Wait by the program's selector, at most so many seconds, and hand on what it gives.
pub fn select(vm: &mut Vm, event_loop: Value, selector: Value, timeout: Option<f64>) -> Result<(), Raised> {
    let mark = vm.kept_mark();
    vm.keep(selector);
    let timeout = match timeout {
        Some(seconds) => vm.heap.float(seconds),
        None => Value::NONE,
    };
    let name = vm.heap.intern("select");
    let events = vm.call_method(selector, name, &[timeout])?;
    vm.keep(events);
    if let Some(process) = part(vm, event_loop, "_process_events")? {
        vm.call(process, &[events])?;
    }
    vm.release(mark);
    Ok(())
}
