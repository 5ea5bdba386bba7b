//! What nobody noticed: coroutines that were never awaited, generators left in their midst,
//! failures of futures that nobody asked for, exceptions of callbacks that have no caller.

use super::event_loop::EventLoop;
use super::{describe, future, outside, reminders, run_task, turn};
use crate::bytecode::CodeKind;
use crate::value::{Kind, State, Value, Watched, generator_flags};
use crate::vm::AsyncAction;
use crate::vm::{NativeFunction, Raised, Vm};

/// Nobody can reach a watched object any more.
pub fn lost(vm: &mut Vm, lost: Watched) {
    if lost.object.is_kind(Kind::Opaque) {
        return unretrieved(vm, lost);
    }
    let Some(generator) = vm.heap.as_generator(lost.object) else { return };
    match generator.kind {
        CodeKind::Coroutine if generator.state == State::Suspended => close(vm, lost.object),
        CodeKind::Coroutine => report(vm, lost),
        // one that was closed already, and yielded again, has been complained of then
        CodeKind::AsyncGenerator if generator.flags & generator_flags::CLOSED != 0 => {}
        CodeKind::AsyncGenerator => {
            let told = if vm.heap.is::<EventLoop>(lost.note) {
                reminders::tell_left_open(vm, lost.note, lost.object);
                close_soon(vm, lost.note, lost.object)
            } else {
                vm.call(lost.note, &[lost.object]).map(|_| ())
            };
            if told.is_err() {
                let exception = vm.take_pending();
                vm.report_unraisable(exception, lost.object);
            }
        }
        CodeKind::Plain | CodeKind::Generator => close(vm, lost.object),
    }
}

/// A body that nobody can resume any more is left inside a `try` or `with`: have what is to run at its end run. Those
/// that wait for it go with it.
fn close(vm: &mut Vm, body: Value) {
    let mut outermost = body;
    while let Some(waiting) = vm.heap.as_generator(outermost).and_then(|g| g.parent.defined()) {
        outermost = waiting;
    }
    let mark = vm.kept_mark();
    vm.keep(outermost);
    if vm.heap.is_left_inside(outermost) && vm.generator_close(outermost).is_err() {
        let exception = vm.take_pending();
        vm.report_unraisable(exception, outermost);
    }
    vm.release(mark);
}

/// A future that failed is forgotten: if nobody has asked for its exception, its loop hears of it.
fn unretrieved(vm: &mut Vm, lost: Watched) {
    let unseen = future::core(&mut vm.heap, lost.object).is_some_and(|c| std::mem::take(&mut c.unseen));
    if unseen && turn::report_unretrieved(vm, lost.note, lost.object).is_err() {
        let exception = vm.take_pending();
        vm.report_unraisable(exception, lost.object);
    }
}

/// Have the loop told if this failed future is forgotten before anybody asks for its exception.
pub fn watch_failure(vm: &mut Vm, event_loop: Value, future: Value) {
    vm.heap.weak.watch(future, event_loop, 0);
}

/// Tell `note` when the generator is forgotten before its end: a loop, or a function of the program.
pub fn watch_generator(vm: &mut Vm, generator: Value, note: Value) {
    vm.heap.weak.watch(generator, note, 0);
}

/// Have a loop close an asynchronous generator in its next turn.
pub fn close_soon(vm: &mut Vm, event_loop: Value, generator: Value) -> Result<(), Raised> {
    vm.heap.weak.unwatch(|watched| watched.object.is(generator));
    let open = vm.heap.get::<EventLoop>(event_loop).is_some_and(|l| !l.closed);
    let unfinished = vm.heap.as_generator(generator).is_some_and(|g| g.state != State::Finished);
    if open && unfinished {
        let closing = vm.async_operation(generator, AsyncAction::Close)?;
        vm.keep(closing);
        run_task::spawn(vm, event_loop, closing, Value::NONE, Value::NONE)?;
    }
    Ok(())
}

/// The program ends: say which of its coroutines were made and never awaited, and what failed unnoticed, and close
/// what was left in its midst.
pub fn report_unawaited(vm: &mut Vm) {
    vm.say_farewell();
    for watched in vm.heap.weak.unwatch(|_| true) {
        let mark = vm.kept_mark();
        vm.keep(watched.object);
        vm.keep(watched.note);
        let generator = vm.heap.as_generator(watched.object).map(|g| (g.kind, g.state));
        if let Some((CodeKind::Generator | CodeKind::Coroutine, State::Suspended)) = generator {
            close(vm, watched.object);
        } else if let Some((CodeKind::Coroutine, _)) = generator {
            report(vm, watched);
        } else if watched.object.is_kind(Kind::Opaque) {
            unretrieved(vm, watched);
        }
        vm.release(mark);
    }
}

/// A warning that names the coroutine and the line of the call that made it.
fn report(vm: &mut Vm, lost: Watched) {
    let unawaited = vm
        .heap
        .as_generator(lost.object)
        .filter(|g| g.state == State::Created && g.flags & generator_flags::AWAITED == 0)
        .map(|g| g.function);
    let Some(function) = unawaited else { return };
    let place = |code: Value| {
        let code = &vm.heap.as_code(code)?.loaded.template;
        Some((code.source.name().to_string(), code.source.line(code.spans.get(lost.at as usize)?.lo)))
    };
    let (file, line) = place(lost.note).unwrap_or_else(|| ("sys".to_string(), 1));
    let origin = vm.heap.weak.origin(lost.object).unwrap_or(Value::NONE);
    if warn(vm, function, &file, line, origin).is_err() {
        let exception = vm.take_pending();
        vm.report_unraisable(exception, lost.object);
    }
}

fn warn(vm: &mut Vm, function: Value, file: &str, line: u32, origin: Value) -> Result<(), Raised> {
    let mark = vm.kept_mark();
    vm.keep(origin);
    let warnings = vm.import_module("warnings")?;
    vm.keep(warnings);
    let qualname = vm.get_attr(function, crate::vm::sym::QUALNAME)?;
    vm.keep(qualname);
    let file = vm.heap.str(file);
    vm.keep(file);
    let name = vm.heap.intern("_never_awaited");
    let result = vm.call_method(warnings, name, &[qualname, file, Value::small(i64::from(line)), origin]);
    vm.release(mark);
    result.map(|_| ())
}

/// Report an exception that has no caller to go to: by `sys.unraisablehook` if the program has put one there.
pub fn unraisable(vm: &mut Vm, exception: Value, object: Value) {
    let mark = vm.kept_mark();
    vm.keep(exception);
    vm.keep(object);
    let hook = vm.loaded_module("sys").and_then(|sys| {
        let name = vm.heap.intern("unraisablehook");
        vm.own_attribute(sys, name)
    });
    match hook.filter(|&hook| vm.heap.get::<NativeFunction>(hook).is_none()) {
        Some(hook) => {
            vm.keep(hook);
            if call_hook(vm, hook, exception, object).is_err() {
                let failure = vm.take_pending();
                vm.keep(failure);
                write_unraisable(vm, failure, hook);
            }
        }
        None => write_unraisable(vm, exception, object),
    }
    vm.release(mark);
}

fn call_hook(vm: &mut Vm, hook: Value, exception: Value, object: Value) -> Result<(), Raised> {
    let types = vm.import_module("types")?;
    let namespace = vm.heap.intern("SimpleNamespace");
    let namespace = vm.get_attr(types, namespace)?;
    let (class, traceback) = (vm.heap.class_of(exception), vm.traceback_of(exception));
    let fields = [
        ("exc_type", class),
        ("exc_value", exception),
        ("exc_traceback", traceback),
        ("err_msg", Value::NONE),
        ("object", object),
    ];
    let fields = fields.map(|(name, value)| (vm.heap.intern(name), value));
    let unraisable = vm.call_keywords(namespace, &[], &fields)?;
    vm.keep(unraisable);
    vm.call(hook, &[unraisable]).map(drop)
}

fn write_unraisable(vm: &mut Vm, exception: Value, object: Value) {
    let mut text = match vm.repr_string(object) {
        Ok(text) => format!("Exception ignored in: {text}\n"),
        Err(_) => {
            vm.take_pending();
            "Exception ignored in:\n".to_string()
        }
    };
    text.push_str(&describe::exception_text(vm, exception));
    if !text.ends_with('\n') {
        text.push('\n');
    }
    let o = outside(vm);
    let _ = o.flush_stdout();
    let _ = o.write_stderr(text.as_bytes());
}
