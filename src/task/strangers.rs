//! Tasks of other makes: libraries that drive coroutines themselves say which task of theirs runs and which
//! there are.

use super::{future, outside};
use crate::value::{Tracer, Value};
use crate::vm::{Args, Raised, Vm};

/// What other makers of tasks have told.
#[derive(Default)]
pub struct Strangers {
    /// A loop, and the task that is said to run in it.
    entered: Vec<(Value, Value)>,
    /// A weak set of tasks; nothing before the first was told.
    registered: Option<Value>,
}

impl Strangers {
    pub(super) fn trace(&self, t: &mut Tracer<'_>) {
        for &(event_loop, task) in &self.entered {
            t.values(&[event_loop, task]);
        }
        if let Some(set) = self.registered {
            t.value(set);
        }
    }
}

/// The task of another make that is said to run in a loop.
pub fn running_in(vm: &mut Vm, event_loop: Value) -> Option<Value> {
    let entered = &outside(vm).strangers.entered;
    entered.iter().find(|(l, _)| l.is(event_loop)).map(|(_, task)| *task)
}

/// Add to a set the tasks of other makes that belong to a loop and are not done.
pub fn add_registered(vm: &mut Vm, event_loop: Value, set: Value) -> Result<(), Raised> {
    let Some(registered) = outside(vm).strangers.registered else { return Ok(()) };
    let mark = vm.kept_mark();
    let tasks = vm.collect(registered)?;
    for &task in &tasks {
        vm.keep(task);
    }
    for &task in &tasks {
        let done = vm.heap.intern("done");
        let done = vm.call_method(task, done, &[])?;
        if !vm.truth(done)? && future::loop_of(vm, task)?.is(event_loop) {
            vm.set_add(set, task)?;
        }
    }
    vm.release(mark);
    Ok(())
}

/// From now on these are known: a weak set that the library keeps.
pub fn set_registered(vm: &mut Vm, args: Args) -> Result<Value, Raised> {
    outside(vm).strangers.registered = Some(args[0]);
    Ok(Value::NONE)
}

/// A task of another make begins to run in a loop.
pub fn enter(vm: &mut Vm, args: Args) -> Result<Value, Raised> {
    let event_loop = vm.plain(args[0]);
    let current = super::module::current_in(vm, event_loop);
    if !current.is_none() {
        let (task, current) = (vm.repr_string(args[1])?, vm.repr_string(current)?);
        return Err(vm.runtime_error(&format!(
            "Cannot enter into task {task} while another task {current} is being executed."
        )));
    }
    outside(vm).strangers.entered.push((event_loop, args[1]));
    Ok(Value::NONE)
}

/// It has run, for now.
pub fn leave(vm: &mut Vm, args: Args) -> Result<Value, Raised> {
    let event_loop = vm.plain(args[0]);
    let entered = &mut outside(vm).strangers.entered;
    match entered.iter().position(|(l, task)| l.is(event_loop) && task.is(args[1])) {
        Some(at) => {
            entered.remove(at);
            Ok(Value::NONE)
        }
        None => {
            let current = super::module::current_in(vm, event_loop);
            let (task, current) = (vm.repr_string(args[1])?, vm.repr_string(current)?);
            Err(vm.runtime_error(&format!("Leaving task {task} does not match the current task {current}.")))
        }
    }
}
