//! Descriptors and children that a loop watches: `add_reader`, `add_writer`, and the ends of processes.

use super::event_loop::{Entry, EventLoop, Watcher, make_handle, open_loop, system_error};
use super::handle;
use super::outside;
use crate::system::{Interest, Resource};
use crate::value::Value;
use crate::vm::{Args, Raised, Vm};

/// The number of a descriptor, or of something that has a method `fileno`.
fn number(vm: &mut Vm, v: Value) -> Result<i32, Raised> {
    let mut given = v;
    if vm.int_of(v).is_none() {
        let name = vm.heap.intern("fileno");
        let answer = match vm.get_attr_quiet(v, name)? {
            Some(method) => vm.call(method, &[])?,
            None => Value::NONE,
        };
        if vm.int_of(answer).is_none() {
            let text = vm.repr_string(v)?;
            return Err(vm.value_error(&format!("Invalid file object: {text}")));
        }
        given = answer;
    }
    let number = vm.size_i64(given)?;
    match i32::try_from(number) {
        Ok(number) if number >= 0 => Ok(number),
        _ => Err(vm.value_error(&format!("Invalid file descriptor: {number}"))),
    }
}

/// Call a function whenever a descriptor is ready, instead of the one that was called so far.
fn add(vm: &mut Vm, args: Args, write: bool) -> Result<Value, Raised> {
    open_loop(vm, args[0])?;
    let number = number(vm, args[1])?;
    let resource = outside(vm).system.by_descriptor(number).map_err(|e| system_error(vm, &e))?;
    let handle = make_handle(vm, args[0], args[2], args[3], Value::NONE, f64::NAN)?;
    vm.keep(handle);
    let event_loop = vm.plain(args[0]);
    let Some(l) = vm.heap.get_mut::<EventLoop>(event_loop) else { return Ok(Value::NONE) };
    // what was watched under this number before may have been closed meanwhile
    if let Some(before) = l.descriptors.insert(number, resource)
        && before != resource
    {
        l.watchers.remove(&before);
    }
    let nobody = Watcher { reader: Value::NONE, writer: Value::NONE };
    let watcher = l.watchers.get(&resource).copied().unwrap_or(nobody);
    let old = if write { watcher.writer } else { watcher.reader };
    set(vm, event_loop, resource, handle, write).inspect_err(|_| {
        if let Some(l) = vm.heap.get_mut::<EventLoop>(event_loop) {
            l.descriptors.remove(&number);
        }
    })?;
    handle::cancel(vm, old);
    Ok(handle)
}

/// Set who is told of one direction, and the interest that follows.
fn set(vm: &mut Vm, event_loop: Value, r: Resource, handle: Value, write: bool) -> Result<(), Raised> {
    let Some(l) = vm.heap.get_mut::<EventLoop>(event_loop) else { return Ok(()) };
    let nobody = Watcher { reader: Value::NONE, writer: Value::NONE };
    let before = l.watchers.get(&r).copied();
    let mut watcher = before.unwrap_or(nobody);
    *(if write { &mut watcher.writer } else { &mut watcher.reader }) = handle;
    let interest = Interest { read: !watcher.reader.is_none(), write: !watcher.writer.is_none() };
    match interest.is_none() {
        true => drop(l.watchers.remove(&r)),
        false => drop(l.watchers.insert(r, watcher)),
    }
    let Err(e) = outside(vm).system.set_interest(r, interest) else { return Ok(()) };
    if let Some(l) = vm.heap.get_mut::<EventLoop>(event_loop) {
        match before {
            Some(before) => drop(l.watchers.insert(r, before)),
            None => drop(l.watchers.remove(&r)),
        }
    }
    Err(system_error(vm, &e))
}

fn remove(vm: &mut Vm, args: Args, write: bool) -> Result<Value, Raised> {
    let event_loop = vm.plain(args[0]);
    if vm.heap.get::<EventLoop>(event_loop).is_some_and(|l| l.closed) {
        return Ok(Value::FALSE);
    }
    let number = number(vm, args[1])?;
    let Some(l) = vm.heap.get::<EventLoop>(event_loop) else { return Ok(Value::FALSE) };
    let Some(&resource) = l.descriptors.get(&number) else { return Ok(Value::FALSE) };
    let Some(watcher) = l.watchers.get(&resource).copied() else { return Ok(Value::FALSE) };
    let (old, other) =
        if write { (watcher.writer, watcher.reader) } else { (watcher.reader, watcher.writer) };
    if old.is_none() {
        return Ok(Value::FALSE);
    }
    // it may be closed already: then nothing is watched any more
    if set(vm, event_loop, resource, Value::NONE, write).is_err() {
        vm.take_pending();
        if let Some(l) = vm.heap.get_mut::<EventLoop>(event_loop) {
            l.watchers.remove(&resource);
        }
    }
    if other.is_none()
        && let Some(l) = vm.heap.get_mut::<EventLoop>(event_loop)
    {
        l.descriptors.remove(&number);
    }
    handle::cancel(vm, old);
    Ok(Value::TRUE)
}

pub(super) fn add_reader(vm: &mut Vm, args: Args) -> Result<Value, Raised> {
    add(vm, args, false).map(|_| Value::NONE)
}

pub(super) fn add_writer(vm: &mut Vm, args: Args) -> Result<Value, Raised> {
    add(vm, args, true).map(|_| Value::NONE)
}

/// As `add_reader`, for the library's own use: gives the handle.
pub(super) fn add_own_reader(vm: &mut Vm, args: Args) -> Result<Value, Raised> {
    add(vm, args, false)
}

/// As `add_writer`, for the library's own use: gives the handle.
pub(super) fn add_own_writer(vm: &mut Vm, args: Args) -> Result<Value, Raised> {
    add(vm, args, true)
}

pub(super) fn remove_reader(vm: &mut Vm, args: Args) -> Result<Value, Raised> {
    remove(vm, args, false)
}

pub(super) fn remove_writer(vm: &mut Vm, args: Args) -> Result<Value, Raised> {
    remove(vm, args, true)
}

/// Have a callback called in a turn of its loop when the child has ended; if it `ended` already, in the next one.
pub fn watch_child(
    vm: &mut Vm,
    event_loop: Value,
    child: Resource,
    callback: Value,
    ended: bool,
) -> Result<(), Raised> {
    let none = vm.heap.tuple(&[]);
    let handle = make_handle(vm, event_loop, callback, none, Value::NONE, f64::NAN)?;
    outside(vm).children.insert(child, handle);
    if ended {
        child_ended(vm, child);
    }
    Ok(())
}

/// A child has ended: have the loop that waits for that hear of it, if there is one.
pub fn child_ended(vm: &mut Vm, child: Resource) {
    let Some(handle) = outside(vm).children.remove(&child) else { return };
    let Some(event_loop) = vm.heap.get::<handle::Handle>(handle).map(|h| h.event_loop) else { return };
    if let Some(l) = vm.heap.get_mut::<EventLoop>(event_loop)
        && !l.closed
    {
        l.ready.push_back(Entry::Call(handle));
    }
}
