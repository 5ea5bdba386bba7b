//! `isinstance` and `issubclass`: of classes, of what has a say of its own, and of objects that behave as classes by
//! having `__bases__`.

use crate::value::Value;
use crate::vm::{Raised, Vm, sym};

/// `isinstance(object, class)`, with a tuple, a union, or a class that has a say of its own.
pub fn is_instance(vm: &mut Vm, object: Value, class: Value) -> Result<bool, Raised> {
    let own = vm.heap.class_of(object);
    if own.is(class) {
        return Ok(true);
    }
    if let Some(classes) = class.as_tuple() {
        vm.check_depth(" in __instancecheck__")?;
        for &c in classes {
            if is_instance(vm, object, c)? {
                return Ok(true);
            }
        }
        return Ok(false);
    }
    let meta = vm.heap.class_of(class);
    if meta.is(vm.types.type_) {
        return Ok(vm.heap.is_subclass(own, class) || claims_to_be(vm, object, own, class)?);
    }
    if let Some(answer) = vm.call_special(class, sym::INSTANCECHECK, &[object]) {
        let answer = answer?;
        return vm.truth(answer);
    }
    if vm.heap.as_class(class).is_some() {
        return Ok(vm.heap.is_subclass(own, class) || claims_to_be(vm, object, own, class)?);
    }
    if abstract_bases(vm, class)?.is_none() {
        return Err(vm.type_error("isinstance() arg 2 must be a type, a tuple of types, or a union"));
    }
    match vm.get_attr_opt(object, sym::CLASS)? {
        Some(claimed) => derives_abstractly(vm, claimed, class),
        None => Ok(false),
    }
}

/// Does an object whose class says otherwise have a `__class__` of its own, derived from `class`? Proxies do.
fn claims_to_be(vm: &mut Vm, object: Value, own: Value, class: Value) -> Result<bool, Raised> {
    let Some(c) = vm.heap.as_class(own) else { return Ok(false) };
    if c.is_builtin {
        return Ok(false);
    }
    if !c.custom_getattribute {
        let object_class = vm.types.object;
        if vm.class_lookup(own, sym::CLASS).map(Value::bits)
            == vm.class_lookup(object_class, sym::CLASS).map(Value::bits)
        {
            return Ok(false);
        }
    }
    let claimed = vm.get_attr_opt(object, sym::CLASS)?;
    Ok(claimed
        .is_some_and(|claimed| vm.heap.as_class(claimed).is_some() && vm.heap.is_subclass(claimed, class)))
}

/// `issubclass(class, base)`
pub fn is_subclass(vm: &mut Vm, class: Value, base: Value) -> Result<bool, Raised> {
    if let Some(bases) = base.as_tuple() {
        vm.check_depth(" in __subclasscheck__")?;
        for &b in bases {
            if is_subclass(vm, class, b)? {
                return Ok(true);
            }
        }
        return Ok(false);
    }
    let meta = vm.heap.class_of(base);
    if !meta.is(vm.types.type_)
        && let Some(answer) = vm.call_special(base, sym::SUBCLASSCHECK, &[class])
    {
        let answer = answer?;
        return vm.truth(answer);
    }
    derives(vm, class, base)
}

/// `issubclass` of one class, where neither side is asked how it is meant.
pub fn derives(vm: &mut Vm, class: Value, base: Value) -> Result<bool, Raised> {
    if vm.heap.as_class(class).is_some() && vm.heap.as_class(base).is_some() {
        return Ok(vm.heap.is_subclass(class, base));
    }
    if abstract_bases(vm, class)?.is_none() {
        return Err(vm.type_error("issubclass() arg 1 must be a class"));
    }
    if abstract_bases(vm, base)?.is_none() {
        return Err(vm.type_error("issubclass() arg 2 must be a class, a tuple of classes, or a union"));
    }
    derives_abstractly(vm, class, base)
}

/// What makes an object a class without being one: a tuple `__bases__`.
fn abstract_bases(vm: &mut Vm, object: Value) -> Result<Option<Value>, Raised> {
    let bases = vm.get_attr_quiet(object, sym::BASES)?;
    Ok(bases.filter(|bases| bases.as_tuple().is_some()))
}

/// Is `base` among what can be reached from `class` by `__bases__`?
fn derives_abstractly(vm: &mut Vm, class: Value, base: Value) -> Result<bool, Raised> {
    if class.is(base) {
        return Ok(true);
    }
    vm.check_native_depth()?;
    let mark = vm.kept_mark();
    let bases = abstract_bases(vm, class)?.unwrap_or(Value::NONE);
    vm.keep(bases);
    for &next in bases.as_tuple().unwrap_or(&[]) {
        if derives_abstractly(vm, next, base)? {
            return Ok(true);
        }
    }
    vm.release(mark);
    Ok(false)
}
