//! Texts about tasks: what `repr` shows, what reports say.

use super::future::{Callback, Status, core};
use super::handle::Handle;
use super::run_task::{Task, name_text};
use super::{debug, outside, place};
use crate::value::{Kind, State, Value};
use crate::vm::{Raised, Vm, sym};

fn coroutine(vm: &mut Vm, value: Value) -> Result<String, Raised> {
    let Some(place) = place::of(vm, value) else {
        if value.is_kind(Kind::Opaque) && vm.heap.is::<super::sleep::Sleep>(value) {
            return Ok("<sleep()>".to_string());
        }
        return vm.repr_string(value);
    };
    let done = vm.heap.as_generator(value).is_some_and(|g| g.state == State::Finished);
    Ok(if done {
        format!("<{}() done, defined at {}:{}>", place.qualname, place.file, place.first_line)
    } else {
        format!("<{}() running at {}:{}>", place.qualname, place.file, place.line)
    })
}

/// A function as `name() at file:line`.
pub fn callback(vm: &mut Vm, value: Value) -> String {
    let function = match vm.heap.as_bound_method(value) {
        Some(m) => m.function,
        None => value,
    };
    let code = vm.heap.function_code(function).and_then(|c| vm.heap.as_code(c));
    if let Some(code) = code {
        let t = &code.loaded.template;
        return format!("{}() at {}:{}", t.qualname, t.source.name(), t.first_line);
    }
    let name = match vm.get_attr_opt(value, sym::QUALNAME) {
        Ok(Some(name)) => name.as_str().map(str::to_string),
        _ => None,
    };
    match name {
        Some(name) => format!("{name}()"),
        None => {
            vm.take_pending();
            match vm.repr_string(value) {
                Ok(text) => text + "()",
                Err(_) => {
                    vm.take_pending();
                    "?()".to_string()
                }
            }
        }
    }
}

fn callbacks(vm: &mut Vm, all: &[Callback]) -> Option<String> {
    let mut texts = Vec::new();
    for callback_row in all {
        texts.push(match *callback_row {
            Callback::None => continue,
            Callback::Wake(_) => "Task.task_wakeup()".to_string(),
            Callback::Call(f, _) => callback(vm, f),
            Callback::Gather(_) => "gather.<locals>._done_callback()".to_string(),
            Callback::ShieldInner(_) => "shield.<locals>._inner_done_callback()".to_string(),
            Callback::ShieldOuter(_) => "shield.<locals>._outer_done_callback()".to_string(),
            Callback::Stop => "_run_until_complete_cb()".to_string(),
        });
    }
    match texts.len() {
        0 => None,
        1 | 2 => Some(texts.join(", ")),
        n => Some(format!("{}, <{} more>, {}", texts[0], n - 2, texts[n - 1])),
    }
}

/// The `repr` of a future or task.
pub fn future(vm: &mut Vm, value: Value) -> Result<String, Raised> {
    let plain = vm.plain(value);
    let class = vm.type_name(value);
    if !vm.enter_repr(plain) {
        return Ok(format!("<{class} ...>"));
    }
    let text = future_text(vm, plain, &class);
    vm.leave_repr(plain);
    text
}

fn future_text(vm: &mut Vm, plain: Value, class: &str) -> Result<String, Raised> {
    let Some(c) = core(&mut vm.heap, plain) else { return Ok(format!("<{class}>")) };
    let (status, outcome, all) = (c.status, c.outcome, c.callbacks());
    let task = vm.heap.get::<Task>(plain).map(|t| (t.coroutine, t.waiter, t.cancel_requests));
    let mut text = format!("<{class} ");
    text.push_str(match status {
        Status::Pending if task.is_some_and(|(_, _, requests)| requests > 0) => "cancelling",
        Status::Pending => "pending",
        Status::Cancelled => "cancelled",
        Status::Returned | Status::Failed => "finished",
    });
    if let Some((body, waiter, _)) = task {
        let name = vm.heap.str(&name_text(vm, plain));
        text.push_str(&format!(" name={}", vm.repr_string(name)?));
        if !body.is_none() {
            text.push_str(&format!(" coro={}", coroutine(vm, body)?));
        }
        if let Some(waiter) = waiter.defined() {
            text.push_str(&format!(" wait_for={}", vm.repr_string(waiter)?));
        }
    }
    match status {
        Status::Returned => text.push_str(&format!(" result={}", vm.repr_string(outcome)?)),
        Status::Failed => text.push_str(&format!(" exception={}", vm.repr_string(outcome)?)),
        Status::Pending | Status::Cancelled => {}
    }
    if let Some(list) = callbacks(vm, &all) {
        text.push_str(&format!(" cb=[{list}]"));
    }
    let source = core(&mut vm.heap, plain).map_or(Value::UNDEF, |c| c.source());
    text.push_str(&debug::created_at(vm, source));
    text.push('>');
    Ok(text)
}

/// The `repr` of a handle.
pub fn handle(vm: &mut Vm, value: Value) -> Result<String, Raised> {
    let class = vm.type_name(value);
    let Some(h) = vm.heap.get::<Handle>(value) else { return Ok(format!("<{class}>")) };
    let (cancelled, when, function, args, source) = (h.cancelled, h.when, h.callback, h.args, h.source);
    let mut text = format!("<{class}");
    if cancelled {
        text.push_str(" cancelled");
    }
    if !when.is_nan() {
        let when = vm.heap.float(when);
        text.push_str(&format!(" when={}", vm.repr_string(when)?));
    }
    if !source.is_undef() {
        let call = debug::call_text(vm, function, args);
        let call = call.unwrap_or_else(|| callback(vm, function));
        text.push_str(&format!(" {call}"));
        text.push_str(&debug::created_at(vm, source));
    } else if !cancelled {
        text.push_str(&format!(" {}", callback(vm, function)));
    }
    text.push('>');
    Ok(text)
}

/// Report what an exception handler would get, on standard error.
pub fn report_context(vm: &mut Vm, context: Value) -> Result<(), Raised> {
    let mut entries: Vec<(String, Value)> = match vm.heap.table(context) {
        Some(table) => table.iter().map(|e| (e.key.as_str().unwrap_or("?").to_string(), e.value)).collect(),
        None => Vec::new(),
    };
    entries.sort_by(|a, b| a.0.cmp(&b.0));
    let mark = vm.kept_mark();
    vm.keep(context);
    let mut text = String::new();
    match entries.iter().find(|(key, _)| key == "message") {
        Some((_, message)) => text.push_str(&vm.str_string(*message)?),
        None => text.push_str("Unhandled exception in event loop"),
    }
    text.push('\n');
    for (key, value) in &entries {
        let made = match key.as_str() {
            "source_traceback" => "Object",
            "handle_traceback" => "Handle",
            _ => "",
        };
        if !made.is_empty()
            && let Some(stack) = debug::stack_text(vm, *value)
        {
            text.push_str(&format!("{key}: {made} created at (most recent call last):\n{stack}\n"));
        } else if key != "message" && key != "exception" {
            text.push_str(&format!("{key}: {}\n", vm.repr_string(*value)?));
        }
    }
    let exception = entries.iter().find(|(key, _)| key == "exception").map_or(Value::NONE, |e| e.1);
    if logged(vm, text.trim_end_matches('\n'), exception)? {
        vm.release(mark);
        return Ok(());
    }
    if !exception.is_none() {
        text.push_str(&exception_text(vm, exception));
    }
    if !text.ends_with('\n') {
        text.push('\n');
    }
    vm.release(mark);
    let o = outside(vm);
    let _ = o.flush_stdout();
    let _ = o.write_stderr(text.as_bytes());
    Ok(())
}

/// Has the program taken logging into its hands? Then the logger `asyncio` gets the report.
fn logged(vm: &mut Vm, text: &str, exception: Value) -> Result<bool, Raised> {
    if vm.loaded_module("logging").is_none() {
        return Ok(false);
    }
    let module = vm.import_module("asyncio.base_events")?;
    let name = vm.heap.intern("_log_failure");
    let text = vm.heap.str(text);
    let answer = vm.call_method(module, name, &[text, exception])?;
    vm.truth(answer)
}

/// A failure with its traceback, as the layer above renders it, else in a line.
pub fn exception_text(vm: &mut Vm, exception: Value) -> String {
    if let Some(render) = outside(vm).render {
        return render(vm, exception);
    }
    let class = vm.type_name(exception);
    match vm.str_string(exception) {
        Ok(message) if message.is_empty() => class,
        Ok(message) => format!("{class}: {message}"),
        Err(_) => {
            vm.take_pending();
            class
        }
    }
}
