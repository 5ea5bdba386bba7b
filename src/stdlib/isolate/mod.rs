//! Isolates: interpreters that run calls for another one, on threads of their own.
//!
//! Nothing is shared: a call is taken apart into a [`Parcel`], travels, and is put together on the other side;
//! so is its answer.
//!
//! ```text
//!   pack ── Parcel ──> unpack, call, pack ── Parcel ──> unpack
//! ```

mod exchange;
mod needs;
mod pack;
mod parcel;
mod parts;
mod refusal;
mod unpack;

pub use exchange::Family;
pub use parcel::Parcel;

use crate::task::{in_context, outside, without_context};
use crate::value::{Sym, Value};
use crate::vm::{Raised, Vm};
use pack::Packer;
use std::sync::Arc;

/// How a call ended.
pub enum Answer {
    Returned(Parcel),
    Raised(Parcel),
}

/// Give a machine a memory as a member of this family.
pub fn join(vm: &mut Vm, family: Arc<Family>) {
    exchange::install(vm, family);
}

/// The family of a machine.
pub fn family(vm: &mut Vm) -> Arc<Family> {
    Arc::clone(&exchange::exchange(vm).family)
}

/// A call for another interpreter. `with_context`: with the context variables that it can reach.
///
/// # Errors
/// `TypeError` for what cannot be copied.
pub fn pack_call(
    vm: &mut Vm,
    function: Value,
    arguments: &[Value],
    keywords: &[(Value, Value)],
    with_context: bool,
) -> Result<Parcel, Raised> {
    let mark = vm.kept_mark();
    let call: Vec<Value> = std::iter::once(function).chain(arguments.iter().copied()).collect();
    let names: Vec<Value> = keywords.iter().map(|(name, _)| *name).collect();
    let named: Vec<Value> = keywords.iter().map(|(_, value)| *value).collect();
    let parts = [vm.heap.tuple(&call), vm.heap.tuple(&names), vm.heap.tuple(&named)];
    let whole = vm.heap.tuple(&parts);
    vm.keep(whole);
    let pack = |vm: &mut Vm| {
        let mut packer = Packer::new(vm);
        label_call(&mut packer, function, arguments, keywords)?;
        let root = packer.root(whole, "the call")?;
        packer.finish(root)
    };
    let packed = if with_context { pack(vm) } else { without_context(vm, pack) };
    vm.release(mark);
    packed
}

/// Let errors name the arguments.
fn label_call(
    packer: &mut Packer<'_>,
    function: Value,
    arguments: &[Value],
    keywords: &[(Value, Value)],
) -> Result<(), Raised> {
    packer.root(function, "the function")?;
    for (at, &argument) in arguments.iter().enumerate() {
        if argument.is_object() {
            packer.root(argument, format!("argument {}", at + 1))?;
        }
    }
    for &(name, argument) in keywords {
        if argument.is_object() {
            packer.root(argument, format!("argument '{}'", name.as_str().unwrap_or_default()))?;
        }
    }
    Ok(())
}

/// Do a call that came from another interpreter.
pub fn serve(vm: &mut Vm, call: &Parcel) -> Answer {
    // the thread, and with it the stack, may be another than last time
    vm.reset_native_base();
    let mark = vm.kept_mark();
    let result = run(vm, call);
    let answer = match result {
        Ok(value) => answer(vm, value),
        Err(raised) => Err(raised),
    };
    let answer = match answer {
        Ok(parcel) => Answer::Returned(parcel),
        Err(_) => {
            let exception = vm.take_pending();
            vm.keep(exception);
            Answer::Raised(failure(vm, exception))
        }
    };
    // what is left of an unfinished answer's trouble goes nowhere
    vm.release(mark);
    clear(vm);
    answer
}

fn run(vm: &mut Vm, call: &Parcel) -> Result<Value, Raised> {
    let unpacked = unpack::unpack(vm, call)?;
    do_call(vm, unpacked)
}

fn do_call(vm: &mut Vm, unpacked: unpack::Unpacked) -> Result<Value, Raised> {
    let parts = unpacked.root.as_tuple().unwrap_or_default();
    let [call, names, named] =
        [0, 1, 2].map(|at| parts.get(at).and_then(|p| p.as_tuple()).unwrap_or_default());
    let Some((&function, arguments)) = call.split_first() else { return Ok(Value::NONE) };
    let keywords: Vec<(Sym, Value)> = names
        .iter()
        .zip(named)
        .filter_map(|(&name, &value)| Some((vm.heap.intern_value(name)?, value)))
        .collect();
    vm.keep(unpacked.root);
    in_context(vm, unpacked.context, |vm| vm.call_keywords(function, arguments, &keywords))
}

fn answer(vm: &mut Vm, value: Value) -> Result<Parcel, Raised> {
    vm.keep(value);
    let mut packer = Packer::answering(vm, false);
    let root = packer.root(value, "the result")?;
    packer.finish(root)
}

/// An exception on its way back. What it carries and cannot be copied is replaced by its text.
fn failure(vm: &mut Vm, exception: Value) -> Parcel {
    let mut packer = Packer::answering(vm, true);
    let packed = packer.root(exception, "the exception").and_then(|root| packer.finish(root));
    match packed {
        Ok(parcel) => parcel,
        Err(_) => {
            vm.take_pending();
            let kind = vm.type_name(exception);
            let _ = vm.runtime_error(&format!("a '{kind}' that cannot be copied was raised in a worker"));
            let plain = vm.take_pending();
            vm.keep(plain);
            let mut packer = Packer::answering(vm, true);
            let root = packer.root(plain, "the exception");
            root.and_then(|root| packer.finish(root)).unwrap_or_else(|_| {
                vm.take_pending();
                Parcel::default()
            })
        }
    }
}

/// Forget the global variables that came with a call.
fn clear(vm: &mut Vm) {
    let shadows: Vec<Value> = exchange::exchange(vm).shadows.iter().map(|(_, dict)| *dict).collect();
    for dict in shadows {
        let keep = [crate::vm::sym::NAME, crate::vm::sym::BUILTINS];
        let kept = keep.map(|name| (name, vm.heap.namespace_get(dict, name)));
        if let Some(table) = vm.heap.table_mut(dict) {
            table.clear();
        }
        for (name, value) in kept {
            if let Some(value) = value {
                vm.heap.namespace_set(dict, name, value);
            }
        }
    }
}

/// Do a call whose changes of global variables hold for all later calls.
pub fn initialize(vm: &mut Vm, call: &Parcel) -> Result<(), Parcel> {
    vm.reset_native_base();
    let mark = vm.kept_mark();
    let entries = |vm: &mut Vm| -> Vec<(Value, Value, Value)> {
        let dicts: Vec<Value> = exchange::exchange(vm).shadows.iter().map(|(_, dict)| *dict).collect();
        let entries = |vm: &Vm, dict| match vm.heap.table(dict) {
            Some(table) => table.iter().map(|e| (dict, e.key, e.value)).collect(),
            None => Vec::new(),
        };
        dicts.into_iter().flat_map(|dict| entries(vm, dict)).collect()
    };
    let unpacked = unpack::unpack(vm, call);
    let before = entries(vm);
    before.iter().for_each(|&(_, _, value)| vm.keep(value));
    let outcome = unpacked.and_then(|unpacked| do_call(vm, unpacked));
    let outcome = match outcome {
        Ok(_) => {
            use crate::value::Kind;
            // what it set, and data that it may have changed; functions, classes and modules come with each call
            for (dict, key, value) in entries(vm) {
                let known = before.iter().any(|&(d, k, v)| d.is(dict) && k.is(key) && v.is(value));
                let data = value.is_object()
                    && !matches!(
                        value.kind(),
                        Some(Kind::Function | Kind::Class | Kind::Module | Kind::Native | Kind::Str)
                    );
                if (!known || data)
                    && let Some(name) = vm.heap.intern_value(key)
                {
                    exchange::exchange(vm).pinned.push((dict, name, value));
                }
            }
            Ok(())
        }
        Err(_) => {
            let exception = vm.take_pending();
            vm.keep(exception);
            Err(failure(vm, exception))
        }
    };
    vm.release(mark);
    clear(vm);
    outcome
}

/// Put an answer together: the result, or the exception that was raised.
///
/// # Errors
/// What goes wrong on the way, such as a standard module that cannot be imported.
pub fn open(vm: &mut Vm, answer: &Answer) -> Result<(bool, Value), Raised> {
    let (failed, parcel) = match answer {
        Answer::Returned(parcel) => (false, parcel),
        Answer::Raised(parcel) => (true, parcel),
    };
    let mark = vm.kept_mark();
    let root = unpack::unpack(vm, parcel).map(|unpacked| unpacked.root);
    vm.release(mark);
    Ok((failed, root?))
}

/// The text of a failure, with its traceback.
pub fn describe(vm: &mut Vm, failure: Parcel) -> String {
    let Ok((_, exception)) = open(vm, &Answer::Raised(failure)) else {
        vm.take_pending();
        return String::new();
    };
    match outside(vm).render {
        Some(render) => render(vm, exception),
        None => String::new(),
    }
}
