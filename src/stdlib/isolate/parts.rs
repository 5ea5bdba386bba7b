//! Objects that are copied by making them anew: what to call, with what.

use super::super::{collections, functools, operator, re};
use crate::value::Value;
use crate::vm::{Raised, Vm, sym};

/// What `__reduce_ex__` answered.
pub enum Reduced {
    /// The object is what its module has under this name.
    Global(String),
    /// Call, then put state, list items and pairs of a dict in.
    Made {
        function: Value,
        arguments: Vec<Value>,
        /// Undefined for none.
        state: Value,
        items: Vec<Value>,
        pairs: Vec<(Value, Value)>,
    },
}

/// The call that makes another native object like this one; `None` for those this file does not know.
pub fn parts(vm: &mut Vm, value: Value) -> Result<Option<(Value, Vec<Value>)>, Raised> {
    let class = vm.heap.class_of(value);
    if class.is(vm.types.generic_alias) {
        let (origin, parameters) = (vm.heap.intern("__origin__"), vm.heap.intern("__args__"));
        let (origin, parameters) = (vm.get_attr(value, origin)?, vm.get_attr(value, parameters)?);
        return Ok(Some((class, vec![origin, parameters])));
    }
    if class.is(vm.types.mappingproxy) {
        let copy = vm.call_method(value, sym::COPY, &[])?;
        vm.keep(copy);
        return Ok(Some((class, vec![copy])));
    }
    let found = match functools::parts(vm, value) {
        None => operator::getters::parts(vm, value),
        found => found,
    };
    let found = match found {
        None => collections::parts(vm, value),
        found => found,
    };
    if let Some(arguments) = found {
        return Ok(Some((class, arguments)));
    }
    re::parts(vm, value)
}

/// Do instances of the class say themselves how they are made again?
pub fn reduces(vm: &mut Vm, class: Value) -> bool {
    let object = vm.types.object;
    let reduce_ex = vm.heap.intern("__reduce_ex__");
    let own = [sym::REDUCE, reduce_ex, sym::GETSTATE].into_iter().any(|name| {
        let inherited = vm.class_lookup(object, name);
        vm.class_lookup(class, name) != inherited
    });
    own || registered(vm, class).is_some()
}

/// The function that `copyreg` knows for objects of a class.
fn registered(vm: &mut Vm, class: Value) -> Option<Value> {
    let copyreg = vm.loaded_module("copyreg")?;
    let dict = vm.heap.as_module(copyreg)?.dict;
    let name = vm.heap.intern("dispatch_table");
    let table = vm.heap.namespace_get(dict, name)?;
    vm.heap.table(table)?.iter().find(|e| e.key.is(class)).map(|e| e.value)
}

/// Ask an object how it is made again; `None` if the answer makes no sense.
///
/// # Errors
/// Whatever it raises.
pub fn reduce(vm: &mut Vm, value: Value) -> Result<Option<Reduced>, Raised> {
    let class = vm.heap.class_of(value);
    let answer = match registered(vm, class) {
        Some(function) => vm.call(function, &[value])?,
        None => {
            let name = vm.heap.intern("__reduce_ex__");
            vm.call_method(value, name, &[Value::small(4)])?
        }
    };
    vm.keep(answer);
    if let Some(name) = answer.as_str() {
        return Ok(Some(Reduced::Global(name.to_string())));
    }
    let answer = vm.plain(answer);
    let Some([function, arguments, rest @ ..]) = answer.as_tuple() else { return Ok(None) };
    let Some(given) = arguments.as_tuple() else { return Ok(None) };
    let given = given.to_vec();
    let part = |at: usize| rest.get(at).copied().unwrap_or(Value::NONE);
    let state = if part(0).is_none() { Value::UNDEF } else { part(0) };
    let mut items = Vec::new();
    if !part(1).is_none() {
        items = vm.collect(part(1))?;
        items.iter().for_each(|&item| vm.keep(item));
    }
    let mut pairs = Vec::new();
    if !part(2).is_none() {
        for pair in vm.collect(part(2))? {
            vm.keep(pair);
            let Some(&[key, value]) = pair.as_tuple() else { return Ok(None) };
            pairs.push((key, value));
        }
    }
    Ok(Some(Reduced::Made { function: *function, arguments: given, state, items, pairs }))
}
