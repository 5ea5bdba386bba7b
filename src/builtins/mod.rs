//! The native functions and methods that are always there: a file per type.
//!
//! [`TYPES`] lists the builtin classes in the order in which startup makes them: bases before derived ones.

pub mod aggregate;
pub mod big_range;
pub mod bool;
pub mod bytearray;
mod bytes;
mod bytes_parts;
pub mod code;
pub mod dict;
mod exception_fields;
mod exception_group;
pub mod exceptions;
pub mod float;
pub mod format;
pub mod function;
pub mod functions;
pub mod generator;
pub mod generic;
pub mod getter;
mod instance;
pub mod int;
pub mod iterators;
pub mod list;
pub mod list_sort;
pub mod member;
mod memory_item;
pub mod memoryview;
pub mod module;
pub mod none;
pub mod number;
pub mod object;
pub mod property;
pub mod range;
mod reduce;
pub mod sequence;
pub mod set;
pub mod slice;
pub mod sort;
pub mod str;
mod str_parts;
pub mod super_;
pub mod traceback;
pub mod tuple;
pub mod type_;
pub mod views;

use crate::value::Value;
use crate::vm::{Getter, Native, Raised, Run, TypeRow, Vm};

/// Every builtin class but the exceptions, which [`exceptions::EXCEPTIONS`] lists. The flag says whether its
/// name is a builtin name.
const TYPES: &[(&TypeRow, bool)] = &[
    (&object::TYPE, true),
    (&getter::TYPE, false),
    (&type_::TYPE, true),
    (&function::NATIVE, false),
    (&function::NATIVE_METHOD, false),
    (&function::METHOD_WRAPPER, false),
    (&function::SLOT_WRAPPER, false),
    (&function::TYPE, false),
    (&function::METHOD, false),
    (&function::CELL, false),
    (&code::CODE, false),
    (&property::TYPE, true),
    (&property::STATIC_METHOD, true),
    (&property::CLASS_METHOD, true),
    (&module::TYPE, false),
    (&traceback::TYPE, false),
    (&int::TYPE, true),
    (&bool::TYPE, true),
    (&float::TYPE, true),
    (&str::TYPE, true),
    (&bytes::TYPE, true),
    (&bytearray::TYPE, true),
    (&list::TYPE, true),
    (&tuple::TYPE, true),
    (&dict::TYPE, true),
    (&set::TYPE, true),
    (&set::FROZEN_TYPE, true),
    (&range::TYPE, true),
    (&slice::TYPE, true),
    (&none::NONE, false),
    (&none::ELLIPSIS, false),
    (&none::NOT_IMPLEMENTED, false),
    (&generator::GENERATOR, false),
    (&generator::COROUTINE, false),
    (&generator::ASYNC_GENERATOR, false),
];

/// Gives a fresh machine its types and builtin names.
pub fn install(vm: &mut Vm) {
    for &(row, named) in TYPES {
        let class = vm.make_type(row);
        if std::ptr::eq(row, &getter::TYPE) {
            vm.set_getter_class(class);
            // `object` came before there were getters
            let object = vm.types.object;
            vm.add_getter(object, &object::CLASS);
        }
        if named {
            add(vm, row.name, class);
        }
    }
    let object = vm.types.object;
    if let Some(data) = vm.heap.as_class_mut(object) {
        // bare objects have no attributes of their own
        data.slots_only = true;
    }
    vm.learn_object_methods();
    big_range::register(vm);
    member::register(vm);
    views::register(vm);
    generic::register(vm);
    for (name, class) in iterators::register(vm) {
        add(vm, name, class);
    }
    let class = memoryview::register(vm);
    add(vm, "memoryview", class);
    let class = super_::register(vm);
    add(vm, "super", class);
    for native in aggregate::FUNCTIONS.iter().chain(functions::FUNCTIONS) {
        add_function(vm, native);
    }
    for &row in exceptions::EXCEPTIONS {
        let class = vm.make_type(row);
        if !exceptions::HIDDEN.contains(&row.name) {
            add(vm, row.name, class);
        }
    }
    exceptions::finish(vm);
    generator::register(vm);
    for (name, value) in [
        ("None", Value::NONE),
        ("True", Value::TRUE),
        ("False", Value::FALSE),
        ("Ellipsis", Value::ELLIPSIS),
        ("NotImplemented", Value::NOT_IMPLEMENTED),
        ("__debug__", Value::TRUE),
    ] {
        add(vm, name, value);
    }
}

/// Makes a value a builtin name.
pub(crate) fn add(vm: &mut Vm, name: &str, value: Value) {
    let (builtins, name) = (vm.builtins, vm.heap.intern(name));
    vm.heap.namespace_set(builtins, name, value);
}

/// Makes a native function a builtin.
fn add_function(vm: &mut Vm, native: &'static Native) {
    let builtins = vm.builtins;
    vm.add_native(builtins, native);
}

/// The row of a method without arguments.
const fn unary_row(name: &'static str, doc: &'static str, run: Run) -> Native {
    Native { name, params: "self, /", doc, run }
}

/// The row of a method with any parameters.
const fn row(name: &'static str, params: &'static str, doc: &'static str, run: Run) -> Native {
    Native { name, params, doc, run }
}

/// The row of a method with one argument.
const fn binary_row(name: &'static str, doc: &'static str, run: Run) -> Native {
    Native { name, params: "self, value, /", doc, run }
}

/// The row of an attribute that can only be read.
const fn get_row(name: &'static str, get: fn(&mut Vm, Value) -> Result<Value, Raised>) -> Getter {
    Getter { name, get, set: None }
}
