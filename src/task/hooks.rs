//! What the machine asks this layer: is this native object awaitable, and how does waiting for it go on?

use super::event_loop::EventLoop;
use super::future::{FutureIterator, Status, core};
use super::sleep::{self, Sleep};
use super::{future, outside};
use crate::value::{State, Value};
use crate::vm::resume::AwaitStep;
use crate::vm::{Raised, Vm};

/// Can this native object be awaited as it is?
pub fn is_awaitable(vm: &mut Vm, value: Value) -> bool {
    vm.heap.is::<Sleep>(value) || core(&mut vm.heap, value).is_some() || vm.heap.is::<FutureIterator>(value)
}

/// Begin or go on to wait for a native object.
pub fn resume(vm: &mut Vm, awaited: Value, _sent: Value) -> Result<AwaitStep, Raised> {
    if vm.heap.is::<Sleep>(awaited) {
        return sleep::resume(vm, awaited);
    }
    let awaited = match vm.heap.get::<FutureIterator>(awaited) {
        Some(it) => it.future,
        None => awaited,
    };
    let Some(c) = core(&mut vm.heap, awaited) else { return Ok(AwaitStep::NotMine) };
    match c.status {
        Status::Pending => {
            c.blocking = true;
            Ok(AwaitStep::Suspend(awaited))
        }
        Status::Returned => Ok(AwaitStep::Ready(c.outcome)),
        Status::Cancelled | Status::Failed => {
            let exception = future::failure(vm, awaited)?.unwrap_or(Value::NONE);
            Err(vm.raise_value(exception))
        }
    }
}

/// An exception is thrown into somebody who waits for a native object.
pub fn throw(vm: &mut Vm, awaited: Value, exception: Value) -> Result<AwaitStep, Raised> {
    if vm.heap.is::<Sleep>(awaited) {
        return Err(sleep::throw(vm, awaited, exception));
    }
    if core(&mut vm.heap, awaited).is_some() || vm.heap.is::<FutureIterator>(awaited) {
        return Err(vm.raise_value(exception));
    }
    Ok(AwaitStep::NotMine)
}

/// An asynchronous generator is used for the first time: the running loop will close it if nobody does.
pub fn first_use(vm: &mut Vm, generator: Value) {
    let Some(event_loop) = outside(vm).running.defined() else { return };
    let Some(l) = vm.heap.get_mut::<EventLoop>(event_loop) else { return };
    l.generators.push(generator);
    if l.generators.len() >= l.generators_limit {
        let mut all = std::mem::take(&mut l.generators);
        all.retain(|&g| vm.heap.as_generator(g).is_some_and(|g| g.state != State::Finished));
        if let Some(l) = vm.heap.get_mut::<EventLoop>(event_loop) {
            l.generators_limit = (all.len() * 2).max(64);
            l.generators = all;
        }
    }
}
