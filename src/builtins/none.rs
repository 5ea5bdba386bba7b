//! The types of `None`, `...` and `NotImplemented`.

use super::unary_row;
use crate::value::{Layout, ShapeId, Value, builtin_shapes};
use crate::vm::{Args, Native, Raised, TypeRow, Vm};

type Result<T> = std::result::Result<T, Raised>;

fn none_repr(vm: &mut Vm, _: Args) -> Result<Value> {
    Ok(vm.heap.ascii_str("None"))
}

fn none_bool(_: &mut Vm, _: Args) -> Result<Value> {
    Ok(Value::FALSE)
}

fn none_hash(vm: &mut Vm, args: Args) -> Result<Value> {
    let hash = vm.hash(args[0])?;
    Ok(vm.heap.int(hash as i64))
}

fn ellipsis_repr(vm: &mut Vm, _: Args) -> Result<Value> {
    Ok(vm.heap.ascii_str("Ellipsis"))
}

fn not_implemented_repr(vm: &mut Vm, _: Args) -> Result<Value> {
    Ok(vm.heap.ascii_str("NotImplemented"))
}

/// The one value of a type that takes no arguments.
fn only(vm: &mut Vm, args: Args, value: Value, name: &str) -> Result<Value> {
    let given = args[1].as_tuple().is_some_and(|given| !given.is_empty());
    if given || super::dict::length(vm, args[2]) > 0 {
        return Err(vm.type_error(&format!("{name} takes no arguments")));
    }
    Ok(value)
}

fn none_new(vm: &mut Vm, args: Args) -> Result<Value> {
    only(vm, args, Value::NONE, "NoneType")
}

fn ellipsis_new(vm: &mut Vm, args: Args) -> Result<Value> {
    only(vm, args, Value::ELLIPSIS, "EllipsisType")
}

fn not_implemented_new(vm: &mut Vm, args: Args) -> Result<Value> {
    only(vm, args, Value::NOT_IMPLEMENTED, "NotImplementedType")
}

const fn row(
    name: &'static str,
    shape: ShapeId,
    methods: &'static [Native],
    static_methods: &'static [Native],
    doc: &'static str,
) -> TypeRow {
    TypeRow {
        name,
        shape: Some(shape),
        base: None,
        methods,
        class_methods: &[],
        static_methods,
        getters: &[],
        doc,
        layout: Layout::Builtin,
        is_final: true,
    }
}

/// The type of `None`.
pub const NONE: TypeRow = row(
    "NoneType",
    builtin_shapes::NONE,
    &[
        unary_row("__repr__", "None", none_repr),
        unary_row("__bool__", "False", none_bool),
        unary_row("__hash__", "Always the same.", none_hash),
    ],
    &[Native { name: "__new__", params: "cls, /, *args, **kwargs", doc: "None", run: none_new }],
    "The type of the None singleton.",
);

/// The type of `...`.
pub const ELLIPSIS: TypeRow = row(
    "ellipsis",
    builtin_shapes::ELLIPSIS,
    &[unary_row("__repr__", "Ellipsis", ellipsis_repr), unary_row("__reduce__", "Ellipsis", ellipsis_repr)],
    &[Native { name: "__new__", params: "cls, /, *args, **kwargs", doc: "Ellipsis", run: ellipsis_new }],
    "The type of the Ellipsis singleton.",
);

/// The type of `NotImplemented`.
pub const NOT_IMPLEMENTED: TypeRow = row(
    "NotImplementedType",
    builtin_shapes::NOT_IMPLEMENTED,
    &[
        unary_row("__repr__", "NotImplemented", not_implemented_repr),
        unary_row("__reduce__", "NotImplemented", not_implemented_repr),
    ],
    &[Native {
        name: "__new__",
        params: "cls, /, *args, **kwargs",
        doc: "NotImplemented",
        run: not_implemented_new,
    }],
    "The type of the NotImplemented singleton.",
);
