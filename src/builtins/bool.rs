//! `bool`: what it has beyond `int`.

use super::number::{self, Operand};
use super::{binary_row, unary_row};
use crate::value::{Layout, Value, builtin_shapes};
use crate::vm::{Args, Native, Raised, TypeRow, Vm};

type Result<T> = std::result::Result<T, Raised>;

fn new(vm: &mut Vm, args: Args) -> Result<Value> {
    Ok(Value::bool(vm.truth(args[1])?))
}

fn repr(vm: &mut Vm, args: Args) -> Result<Value> {
    Ok(vm.heap.ascii_str(if args[0].is(Value::TRUE) { "True" } else { "False" }))
}

/// A bool for two bools, else what the integers give.
fn logic(
    vm: &mut Vm,
    args: Args,
    of_bools: fn(bool, bool) -> bool,
    of_ints: fn(&mut Vm, Operand<'_>, Operand<'_>) -> Result<Value>,
) -> Result<Value> {
    if let (Some(a), Some(b)) = (args[0].as_bool(), args[1].as_bool()) {
        return Ok(Value::bool(of_bools(a, b)));
    }
    match Operand::of(vm, args[1]) {
        Some(other) => of_ints(vm, Operand::receiver(args[0]), other),
        None => Ok(Value::NOT_IMPLEMENTED),
    }
}

fn and(vm: &mut Vm, args: Args) -> Result<Value> {
    logic(vm, args, |a, b| a & b, number::bit_and)
}

fn or(vm: &mut Vm, args: Args) -> Result<Value> {
    logic(vm, args, |a, b| a | b, number::bit_or)
}

fn xor(vm: &mut Vm, args: Args) -> Result<Value> {
    logic(vm, args, |a, b| a ^ b, number::bit_xor)
}

/// `~flag` is an integer that is always true: worth a warning.
fn invert(vm: &mut Vm, args: Args) -> Result<Value> {
    let category = vm.types.deprecation_warning;
    vm.warn(
        category,
        "Bitwise inversion '~' on bool is deprecated and will be removed in Python 3.16. \
         This returns the bitwise inversion of the underlying int object and is usually not what you expect \
         from the negation of a bool. Use the 'not' operator for boolean negation or ~int(x) for the bitwise \
         inversion of the underlying int.",
    )?;
    Ok(Value::small(if args[0].is(Value::TRUE) { -2 } else { -1 }))
}

const METHODS: &[Native] = &[
    unary_row("__repr__", "True or False.", repr),
    unary_row("__invert__", "~self", invert),
    binary_row("__and__", "self & other", and),
    binary_row("__rand__", "other & self", and),
    binary_row("__or__", "self | other", or),
    binary_row("__ror__", "other | self", or),
    binary_row("__xor__", "self ^ other", xor),
    binary_row("__rxor__", "other ^ self", xor),
];

const STATIC_METHODS: &[Native] =
    &[Native { name: "__new__", params: "cls, object=False, /", doc: "The truth of an object.", run: new }];

/// The type `bool`.
pub const TYPE: TypeRow = TypeRow {
    name: "bool",
    shape: Some(builtin_shapes::BOOL),
    base: Some(|types| types.int),
    methods: METHODS,
    class_methods: &[],
    static_methods: STATIC_METHODS,
    getters: &[],
    doc: "bool(x=False, /): True or False.",
    layout: Layout::Builtin,
    is_final: true,
};
