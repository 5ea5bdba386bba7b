//! A pending exception taken out of the machine: everything a report shows, copied while it is alive.

use super::context::{Ctx, HOST_ERROR, Travelling};
use super::error::{Error, ErrorKind, Result};
use super::exception::{Exception, Frame, Link, Place, Raised as Copied, TaskOrigin};
use super::handle::{self, Object};
use super::traceback;
use crate::stdlib::embedded;
use crate::task;
use crate::value::text::near;
use crate::value::{Kind, Value, exception};
use crate::vm::{Raised, Vm};
use std::sync::Arc;

/// A chain longer than this is cut at its old end.
const LONGEST_CHAIN: usize = 100;
/// Members of a group that are shown, and how deep groups in groups are followed.
const WIDEST_GROUP: usize = 15;
const DEEPEST_GROUP: usize = 10;

/// The pending exception as an error; nothing is pending afterwards.
pub(super) fn error_of(cx: &mut Ctx<'_>, _: Raised) -> Error {
    let raised = cx.vm.take_pending();
    error_from_value(cx, raised)
}

/// An exception object as an error.
pub(super) fn error_from(cx: &mut Ctx<'_>, exception: &Object) -> Result<Error> {
    let raised = handle::value_of(cx.vm, cx.handles, exception)?;
    if !is_exception(cx.vm, raised) {
        return Err(Error::misuse("not an exception"));
    }
    Ok(error_from_value(cx, raised))
}

fn error_from_value(cx: &mut Ctx<'_>, raised: Value) -> Error {
    // alive through all that follows, and for a host function that passes it on
    let object = handle::hold(cx.vm, cx.handles, raised);
    let vm = &mut *cx.vm;
    let copy = exception_of(vm, raised, 0);
    let kind = kind_of(vm, raised);
    let exit = match kind {
        ErrorKind::Exit(_) => exit_message(vm, raised),
        _ => None,
    };
    let host = host_error(vm, raised);
    Error::raised(kind, copy, object, host, exit)
}

/// The report of an exception as text, for the layers below.
pub(super) fn text_of(vm: &mut Vm, exception: Value) -> String {
    let mark = vm.kept_mark();
    vm.keep(exception);
    let copy = exception_of(vm, exception, 0);
    vm.release(mark);
    traceback::text(&copy)
}

fn kind_of(vm: &mut Vm, raised: Value) -> ErrorKind {
    if vm.heap.is_instance(raised, vm.types.system_exit) {
        let code = attribute(vm, raised, "code").unwrap_or(Value::NONE);
        let code = vm.plain(code);
        if code.is_none() {
            return ErrorKind::Exit(0);
        }
        if let Some(b) = code.as_bool() {
            return ErrorKind::Exit(i32::from(b));
        }
        // as processes do: the low bits count
        return ErrorKind::Exit(code.as_small().map_or(1, |n| n as i32));
    }
    if vm.heap.is_instance(raised, vm.types.keyboard_interrupt) {
        ErrorKind::Stopped
    } else {
        ErrorKind::Exception
    }
}

/// What `sys.exit("text")` wants to have said.
fn exit_message(vm: &mut Vm, raised: Value) -> Option<String> {
    let code = attribute(vm, raised, "code")?;
    let plain = vm.plain(code);
    if plain.is_none() || plain.as_small().is_some() || plain.as_bool().is_some() || plain.as_big().is_some()
    {
        return None;
    }
    Some(text(vm, code, "<unprintable exit status>"))
}

fn host_error(vm: &mut Vm, raised: Value) -> Option<Arc<super::error::HostError>> {
    let held = attribute(vm, raised, HOST_ERROR)?;
    vm.heap.get::<Travelling>(held).map(|travelling| Arc::clone(&travelling.0))
}

fn exception_of(vm: &mut Vm, raised: Value, depth: usize) -> Exception {
    let mut chain = vec![(raised, Link::First)];
    let mut current = raised;
    while chain.len() < LONGEST_CHAIN {
        let cause = vm.heap.slot(current, exception::CAUSE);
        let context = vm.heap.slot(current, exception::CONTEXT);
        let suppress = vm.heap.slot(current, exception::SUPPRESS).is(Value::TRUE);
        let (next, link) = match (is_exception(vm, cause), is_exception(vm, context) && !suppress) {
            (true, _) => (cause, Link::Cause),
            (false, true) => (context, Link::Context),
            (false, false) => break,
        };
        if chain.iter().any(|(seen, _)| seen.is(next)) {
            break;
        }
        if let Some(last) = chain.last_mut() {
            last.1 = link;
        }
        chain.push((next, Link::First));
        current = next;
    }
    chain.reverse();
    let chain = chain.into_iter().map(|(value, link)| copy_of(vm, value, link, depth)).collect();
    Exception { chain }
}

fn is_exception(vm: &Vm, value: Value) -> bool {
    value.is_kind(Kind::Instance) && vm.heap.is_instance(value, vm.types.base_exception)
}

fn copy_of(vm: &mut Vm, raised: Value, link: Link, depth: usize) -> Copied {
    let mut copy = Copied { link, type_name: type_name(vm, raised), ..Copied::default() };
    copy.frames = frames_of(vm, raised);
    copy.place = place_of(vm, raised);
    copy.message = match &copy.place {
        // the place stands in its own lines
        Some(_) => attribute(vm, raised, "msg").map(|msg| text(vm, msg, "")).unwrap_or_default(),
        None => text(vm, raised, "<exception str() failed>"),
    };
    copy.suggestion = {
        let traceback = vm.traceback_of(raised);
        vm.suggestion(raised, traceback, false).or_else(|| module_meant(vm, raised))
    };
    if let Some(notes) = attribute(vm, raised, "__notes__") {
        let notes = vm.heap.items(notes).cloned().unwrap_or_default();
        copy.notes = notes.into_iter().map(|note| text(vm, note, "<note str() failed>")).collect();
    }
    if depth < DEEPEST_GROUP && vm.heap.is_instance(raised, vm.types.base_exception_group) {
        let members = attribute(vm, raised, "exceptions").and_then(|members| members.as_tuple());
        let members = members.map(<[Value]>::to_vec).unwrap_or_default();
        copy.omitted = members.len().saturating_sub(WIDEST_GROUP);
        for member in members.into_iter().take(WIDEST_GROUP) {
            copy.members.push(exception_of(vm, member, depth + 1));
        }
    }
    copy
}

/// The class with its module, unless that goes without saying.
fn type_name(vm: &mut Vm, raised: Value) -> String {
    let class = vm.heap.class_of(raised);
    let name = attribute(vm, class, "__qualname__").and_then(|name| name.as_str().map(str::to_string));
    let name = name.unwrap_or_else(|| vm.short_class_name(class));
    let module = attribute(vm, class, "__module__").and_then(|module| module.as_str().map(str::to_string));
    match module {
        Some(module) if module != "builtins" && module != "__main__" => format!("{module}.{name}"),
        _ => name,
    }
}

/// The traceback as frames.
fn frames_of(vm: &mut Vm, raised: Value) -> Vec<Frame> {
    let mut frames = Vec::new();
    let mut entry = vm.traceback_of(raised);
    while let Some(traceback) = vm.heap.as_traceback(entry) {
        let (code, at) = (traceback.code, traceback.at as usize);
        let traceback_task = traceback.task();
        entry = traceback.next;
        let Some(code_object) = vm.heap.as_code(code) else { continue };
        let template = &code_object.loaded.template;
        // the script side of a host function is not worth a line
        if template.source.name() == super::interp::HOST_SOURCE {
            continue;
        }
        let span = template.spans.get(at).copied().unwrap_or_default();
        let (function, source) = (template.name.to_string(), template.source.clone());
        let task = traceback_task.defined().and_then(|task| task_of(vm, task));
        frames.push(Frame { function, source, span, task });
    }
    frames
}

/// What a traceback says of a task that an exception came out of.
fn task_of(vm: &mut Vm, task: Value) -> Option<TaskOrigin> {
    let name = task::name(vm, task)?;
    Some(TaskOrigin { name, made: task::made_at(vm, task) })
}

fn place_of(vm: &mut Vm, raised: Value) -> Option<Place> {
    if !vm.heap.is_instance(raised, vm.types.syntax_error) {
        return None;
    }
    let line = attribute(vm, raised, "lineno")?.as_small()?;
    let number =
        |value: Option<Value>| value.and_then(Value::as_small).map_or(0, |n| n.clamp(0, 1 << 30) as u32);
    let words = |value: Option<Value>| value.and_then(|v| v.as_str().map(str::to_string));
    let file = words(attribute(vm, raised, "filename")).unwrap_or_else(|| "<string>".to_string());
    let shown = words(attribute(vm, raised, "text")).unwrap_or_default();
    let start = number(attribute(vm, raised, "offset"));
    let one_line =
        attribute(vm, raised, "end_lineno").and_then(Value::as_small).is_none_or(|end| end == line);
    let end = if one_line { number(attribute(vm, raised, "end_offset")) } else { 0 };
    Some(Place { file, line: line.clamp(0, 1 << 30) as u32, text: shown, columns: (start, end) })
}

/// The standard module that a missing module's name is like.
fn module_meant(vm: &mut Vm, raised: Value) -> Option<String> {
    if !vm.heap.is_instance(raised, vm.types.module_not_found_error) {
        return None;
    }
    let wrong = vm.heap.exception_field(raised, exception::field::NAME)?.as_str()?;
    let mut known: Vec<&str> = embedded::names().chain(vm.native_modules.keys().copied()).collect();
    known.retain(|name| !name.starts_with('_'));
    known.sort_unstable();
    Some(format!("Did you mean: '{}'?", near::likeliest(wrong, &known)?))
}

/// An attribute, if it can be had without an exception.
fn attribute(vm: &mut Vm, object: Value, name: &str) -> Option<Value> {
    let name = vm.heap.intern(name);
    match vm.get_attr_opt(object, name) {
        Ok(found) => found,
        Err(_) => {
            vm.take_pending();
            None
        }
    }
}

/// `str(value)`, or `failed` if that raises.
fn text(vm: &mut Vm, value: Value, failed: &str) -> String {
    match vm.str_string(value) {
        Ok(text) => text,
        Err(_) => {
            vm.take_pending();
            failed.to_string()
        }
    }
}
