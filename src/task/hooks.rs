//! What the machine asks this layer: is this native object awaitable, and how does waiting for it go on?

use super::future::{FutureIterator, Status, core};
use super::sleep::{self, Sleep};
use super::{future, outside};
use crate::value::Value;
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
            if c.blocking {
                return Err(vm.runtime_error("await wasn't used with future"));
            }
            c.blocking = true;
            Ok(AwaitStep::Suspend(c.holder().unwrap_or(awaited)))
        }
        Status::Returned => Ok(AwaitStep::Ready(c.outcome)),
        Status::Cancelled | Status::Failed => {
            let exception = future::failure(vm, awaited)?.unwrap_or(Value::NONE);
            Err(vm.raise_again(exception))
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

/// An asynchronous generator is used for the first time: whoever asked for that hears of it.
///
/// # Errors
/// Whatever a hook of the program's own raises.
pub fn first_use(vm: &mut Vm, generator: Value) -> Result<(), Raised> {
    let (running, hooks) = (outside(vm).running, outside(vm).generator_hooks);
    if let Some(last) = hooks.last.defined() {
        if !last.is_none() {
            super::afterlife::watch_generator(vm, generator, last);
        }
    } else if !running.is_undef() {
        super::afterlife::watch_generator(vm, generator, running);
    }
    match hooks.first.defined() {
        Some(first) if !first.is_none() => vm.call(first, &[generator]).map(|_| ()),
        Some(_) | None => Ok(()),
    }
}
