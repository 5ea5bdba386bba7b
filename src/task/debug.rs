//! Debug mode of a loop: where things were made, which callbacks are slow, and what must not be scheduled.
//!
//! All of it costs time and is done only for loops in debug mode.

use super::event_loop::{self, Entry, EventLoop};
use super::future::{self, Callback};
use super::handle::Handle;
use super::{run_task, turn};
use crate::bytecode::CodeKind;
use crate::value::{Kind, Value};
use crate::vm::{Raised, Vm};

/// Is this loop in debug mode?
#[inline]
pub fn is_on(vm: &Vm, event_loop: Value) -> bool {
    vm.heap.get::<EventLoop>(event_loop).is_some_and(|l| l.debug)
}

/// So many lines of their origin do coroutines remember while a loop in debug mode runs, as `DEBUG_STACK_DEPTH` says.
const ORIGIN_DEPTH: u32 = 10;

/// A loop in debug mode runs, or does so no longer: have coroutines remember where they are made, or what they
/// remembered before.
pub fn track_origins(vm: &mut Vm, event_loop: Value, on: bool) {
    let Some(l) = vm.heap.get_mut::<EventLoop>(event_loop) else { return };
    match (on, l.origin_depth) {
        (true, None) => {
            let before = vm.origin_depth();
            if let Some(l) = vm.heap.get_mut::<EventLoop>(event_loop) {
                l.origin_depth = Some(before);
            }
            vm.set_origin_depth(ORIGIN_DEPTH);
        }
        (false, Some(before)) => {
            l.origin_depth = None;
            vm.set_origin_depth(before);
        }
        (true, Some(_)) | (false, None) => {}
    }
}

/// The stack of the program as it is now, a list of `FrameSummary`; undefined outside of debug mode, and where it
/// cannot be had. Script runs here.
pub fn stack(vm: &mut Vm, event_loop: Value) -> Value {
    if !is_on(vm, event_loop) {
        return Value::UNDEF;
    }
    call(vm, "asyncio.format_helpers", "_creation_stack", &[]).unwrap_or(Value::UNDEF)
}

/// Remember where a future or task was made.
pub fn mark_future(vm: &mut Vm, future: Value) {
    let event_loop = future::core(&mut vm.heap, future).map_or(Value::UNDEF, |c| c.event_loop);
    if !is_on(vm, event_loop) {
        return;
    }
    vm.keep(future);
    let source = stack(vm, event_loop);
    if let Some(c) = future::core(&mut vm.heap, future) {
        c.set_source(source);
    }
}

/// Remember where a handle was made.
pub fn mark_handle(vm: &mut Vm, handle: Value) {
    let event_loop = vm.heap.get::<Handle>(handle).map_or(Value::UNDEF, |h| h.event_loop);
    if !is_on(vm, event_loop) {
        return;
    }
    vm.keep(handle);
    let source = stack(vm, event_loop);
    if let Some(h) = vm.heap.get_mut::<Handle>(handle) {
        h.source = source;
    }
}

/// ` created at FILE:LINE` for the end of a `repr`; empty if that is not known.
pub fn created_at(vm: &mut Vm, source: Value) -> String {
    if source.is_undef() {
        return String::new();
    }
    match call(vm, "asyncio.format_helpers", "_created_at", &[source]) {
        Some(text) => text.as_str().unwrap_or_default().to_string(),
        None => String::new(),
    }
}

/// A stack as reports show it.
pub fn stack_text(vm: &mut Vm, source: Value) -> Option<String> {
    let text = call(vm, "asyncio.format_helpers", "_stack_text", &[source])?;
    text.as_str().map(str::to_string)
}

/// A call as `repr` of a handle shows it in debug mode, with its arguments.
pub fn call_text(vm: &mut Vm, function: Value, arguments: Value) -> Option<String> {
    let text = call(vm, "asyncio.format_helpers", "_debug_call_text", &[function, arguments])?;
    text.as_str().map(str::to_string)
}

/// A function of the library; `None` if it fails, for debugging must not break what is debugged.
fn call(vm: &mut Vm, module: &str, name: &str, arguments: &[Value]) -> Option<Value> {
    let mark = vm.kept_mark();
    for &argument in arguments {
        vm.keep(argument);
    }
    let outer = vm.take_pending();
    vm.keep(outer);
    let result = vm.import_module(module).and_then(|module| {
        let name = vm.heap.intern(name);
        vm.call_method(module, name, arguments)
    });
    if result.is_err() {
        vm.take_pending();
    }
    if !outer.is_none() {
        let _ = vm.raise_value(outer);
    }
    vm.release(mark);
    result.ok()
}

/// Run an entry of the ready queue, and log it if it takes longer than `slow_callback_duration`.
pub fn run_timed(
    vm: &mut Vm,
    event_loop: Value,
    entry: Entry,
    run: fn(&mut Vm, Value, Entry) -> Result<(), Raised>,
) -> Result<(), Raised> {
    let mark = vm.kept_mark();
    match entry {
        Entry::Step(a, _) | Entry::Call(a) | Entry::Resolve(a, _) => vm.keep(a),
        Entry::Done(callback, future) => {
            vm.keep(future);
            if let Callback::Wake(a) | Callback::Call(a, _) = callback {
                vm.keep(a);
            }
        }
    }
    let begin = turn::time(vm);
    let result = run(vm, event_loop, entry);
    let took = turn::time(vm) - begin;
    if result.is_ok() && is_on(vm, event_loop) && took >= event_loop::slow_duration(vm, event_loop) {
        log_slow(vm, entry, took);
    }
    vm.release(mark);
    result
}

fn log_slow(vm: &mut Vm, entry: Entry, took: f64) {
    let what = match entry {
        Entry::Step(task, _) | Entry::Done(Callback::Wake(task), _) => {
            let task = future::shown(vm, task);
            vm.repr_string(task).ok()
        }
        Entry::Call(handle) => vm.repr_string(handle).ok(),
        Entry::Done(Callback::Call(function, _), future) => {
            let future = future::shown(vm, future);
            let arguments = vm.heap.tuple(&[future]);
            call_text(vm, function, arguments).map(|text| format!("<Handle {text}>"))
        }
        Entry::Done(..) | Entry::Resolve(..) => None,
    };
    let Some(what) = what else {
        // a `repr` of the program's own has failed, or nothing of the program ran
        vm.take_pending();
        return;
    };
    let text = vm.heap.str(&what);
    vm.keep(text);
    let took = vm.heap.float(took);
    call(vm, "asyncio.format_helpers", "_log_slow", &[text, took]);
}

/// Refuse what cannot be called; and in debug mode (or with `always`) what makes a coroutine that nobody would await.
pub fn check_callback(
    vm: &mut Vm,
    event_loop: Value,
    callback: Value,
    method: &str,
    always: bool,
) -> Result<(), Raised> {
    let makes_coroutine = run_task::is_coroutine(vm, callback) || is_coroutine_function(vm, callback);
    let callable = event_loop::is_callable(vm, callback);
    if makes_coroutine && (always || !callable || is_on(vm, event_loop)) {
        return Err(vm.type_error(&format!("coroutines cannot be used with {method}()")));
    }
    if callable {
        return Ok(());
    }
    let text = vm.repr_string(callback)?;
    Err(vm.type_error(&format!("a callable object was expected by {method}(), got {text}")))
}

fn is_coroutine_function(vm: &Vm, value: Value) -> bool {
    let function = vm.heap.as_bound_method(value).map_or(value, |m| m.function);
    if !function.is_kind(Kind::Function) {
        return false;
    }
    let code = vm.heap.function_code(function).and_then(|code| vm.heap.as_code(code));
    code.is_some_and(|code| code.loaded.template.kind == CodeKind::Coroutine)
}
