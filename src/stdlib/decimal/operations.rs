//! The operations of `Context`: what `Decimal` does, under this context, on decimals and ints.

use super::calc::{Calc, Result};
use super::context::Context;
use super::convert::{self, argument};
use super::number::Number;
use super::text::Notation;
use super::{methods, object, state};
use crate::value::Value;
use crate::vm::{Args, Native, Run, Vm};

/// The context itself, checked.
fn context(vm: &mut Vm, args: Args) -> Result<Value> {
    vm.receiver_of::<Context>(args[0])
}

/// An operation on one operand.
pub(super) fn unary(
    vm: &mut Vm,
    args: Args,
    f: impl FnOnce(&mut Calc<'_>, &Number) -> Result<Number>,
) -> Result<Value> {
    let context = context(vm, args)?;
    let a = argument(vm, args[1])?;
    let number = state::under(vm, context, |calc| f(calc, &a))?;
    Ok(state::make(vm, number))
}

/// An operation on two operands.
pub(super) fn binary(
    vm: &mut Vm,
    args: Args,
    f: impl FnOnce(&mut Calc<'_>, &Number, &Number) -> Result<Number>,
) -> Result<Value> {
    let context = context(vm, args)?;
    let (a, b) = (argument(vm, args[1])?, argument(vm, args[2])?);
    let number = state::under(vm, context, |calc| f(calc, &a, &b))?;
    Ok(state::make(vm, number))
}

/// A question about the operand.
pub(super) fn ask(vm: &mut Vm, args: Args, f: fn(&Number) -> bool) -> Result<Value> {
    context(vm, args)?;
    let a = argument(vm, args[1])?;
    Ok(Value::bool(f(&a)))
}

/// The operand with another sign.
pub(super) fn signed(vm: &mut Vm, args: Args, negative: fn(bool) -> bool) -> Result<Value> {
    unary(vm, args, |_, a| Ok(a.with_sign(negative(a.negative))))
}

/// The operand as a whole number.
pub(super) fn to_integral(vm: &mut Vm, args: Args, exactly: bool) -> Result<Value> {
    unary(vm, args, |calc, a| calc.integral(a, exactly))
}

/// A question about the operand under the context.
pub(super) fn ask_under(vm: &mut Vm, args: Args, f: fn(&Calc<'_>, &Number) -> bool) -> Result<Value> {
    let context = context(vm, args)?;
    let a = argument(vm, args[1])?;
    let settings = Context::of(vm, context).settings;
    Ok(Value::bool(f(&Calc::new(vm, settings), &a)))
}

fn text(vm: &mut Vm, args: Args, notation: Notation) -> Result<Value> {
    let context = context(vm, args)?;
    let a = argument(vm, args[1])?;
    let context = Context::of(vm, context);
    let (settings, capitals) = (context.settings, context.capitals);
    let text = Calc::new(vm, settings).write(&a, notation, capitals)?;
    Ok(vm.heap.str(&text))
}

fn divmod(vm: &mut Vm, args: Args) -> Result<Value> {
    let context = context(vm, args)?;
    let (a, b) = (argument(vm, args[1])?, argument(vm, args[2])?);
    let (quotient, rest) = state::under(vm, context, |calc| calc.div_mod(&a, &b))?;
    let parts = [state::make(vm, quotient), state::make(vm, rest)];
    Ok(vm.heap.tuple(&parts))
}

fn fma(vm: &mut Vm, args: Args) -> Result<Value> {
    let context = context(vm, args)?;
    let (a, b, c) = (argument(vm, args[1])?, argument(vm, args[2])?, argument(vm, args[3])?);
    let number = state::under(vm, context, |calc| calc.fma(&a, &b, &c))?;
    Ok(state::make(vm, number))
}

fn power(vm: &mut Vm, args: Args) -> Result<Value> {
    let context = context(vm, args)?;
    let (a, b) = (argument(vm, args[1])?, argument(vm, args[2])?);
    let modulus = if args[3].is_none() { None } else { Some(argument(vm, args[3])?) };
    let number = state::under(vm, context, |calc| match &modulus {
        Some(modulus) => calc.pow_mod(&a, &b, modulus),
        None => calc.pow(&a, &b),
    })?;
    Ok(state::make(vm, number))
}

fn same_quantum(vm: &mut Vm, args: Args) -> Result<Value> {
    context(vm, args)?;
    let (a, b) = (argument(vm, args[1])?, argument(vm, args[2])?);
    Ok(Value::bool(methods::have_same_quantum(&a, &b)))
}

fn number_class(vm: &mut Vm, args: Args) -> Result<Value> {
    let context = context(vm, args)?;
    let a = argument(vm, args[1])?;
    let settings = Context::of(vm, context).settings;
    let name = Calc::new(vm, settings).class_of(&a);
    Ok(vm.heap.str(name))
}

fn canonical(vm: &mut Vm, args: Args) -> Result<Value> {
    decimal_only(vm, args)?;
    Ok(args[1])
}

fn is_canonical(vm: &mut Vm, args: Args) -> Result<Value> {
    decimal_only(vm, args)?;
    Ok(Value::TRUE)
}

fn decimal_only(vm: &mut Vm, args: Args) -> Result<()> {
    context(vm, args)?;
    match convert::decimal(vm, args[1]) {
        Some(_) => Ok(()),
        None => Err(vm.type_error("argument must be a Decimal")),
    }
}

fn radix(vm: &mut Vm, _: Args) -> Result<Value> {
    Ok(state::make(vm, Number::whole(10)))
}

fn create_decimal(vm: &mut Vm, args: Args) -> Result<Value> {
    let context = context(vm, args)?;
    let Some(value) = args.get(1) else { return Ok(state::make(vm, Number::zero(false, 0))) };
    let given = convert::given(vm, context, value)?;
    object::read_under(vm, context, given)
}

fn create_decimal_from_float(vm: &mut Vm, args: Args) -> Result<Value> {
    let context = context(vm, args)?;
    let number = object::float_argument(vm, args[1])?;
    object::read_under(vm, context, convert::Given::Number(number))
}

/// The row of an operation on one operand.
pub(super) const fn one(name: &'static str, doc: &'static str, run: Run) -> Native {
    Native { name, params: "self, x, /", doc, run }
}

/// The row of an operation on two operands.
pub(super) const fn two(name: &'static str, doc: &'static str, run: Run) -> Native {
    Native { name, params: "self, x, y, /", doc, run }
}

pub(super) use {one as plain, one as rounding};

/// The operations that contexts alone have, or in a form of their own.
pub const METHODS: &[Native] = &[
    one("abs", "abs(x)", |vm, args| unary(vm, args, |calc, a| calc.abs(a))),
    one("_apply", "x rounded.", |vm, args| unary(vm, args, |calc, a| calc.finish(a.clone()))),
    one("canonical", "x itself.", canonical),
    one("copy_decimal", "x as a decimal.", |vm, args| unary(vm, args, |_, a| Ok(a.clone()))),
    one("is_canonical", "True.", is_canonical),
    one("minus", "-x", |vm, args| unary(vm, args, |calc, a| calc.minus(a))),
    one("number_class", "What class of number x is.", number_class),
    one("plus", "+x", |vm, args| unary(vm, args, |calc, a| calc.plus(a))),
    one("to_eng_string", "Text with an exponent that is a multiple of three.", |vm, args| {
        text(vm, args, Notation::Engineering)
    }),
    one("to_sci_string", "Text with one digit before the point.", |vm, args| {
        text(vm, args, Notation::Scientific)
    }),
    two("add", "x + y", |vm, args| binary(vm, args, |calc, a, b| calc.add(a, b))),
    two("subtract", "x - y", |vm, args| binary(vm, args, |calc, a, b| calc.sub(a, b))),
    two("multiply", "x * y", |vm, args| binary(vm, args, |calc, a, b| calc.mul(a, b))),
    two("divide", "x / y", |vm, args| binary(vm, args, |calc, a, b| calc.div(a, b))),
    two("divide_int", "x // y", |vm, args| binary(vm, args, |calc, a, b| calc.div_int(a, b))),
    two("remainder", "x % y", |vm, args| binary(vm, args, |calc, a, b| calc.rem(a, b))),
    two("divmod", "divmod(x, y)", divmod),
    two("quantize", "x with the exponent of y.", |vm, args| {
        binary(vm, args, |calc, a, b| calc.quantize(a, b))
    }),
    two("same_quantum", "Have both the same exponent?", same_quantum),
    Native { name: "fma", params: "self, x, y, z, /", doc: "x * y + z, rounded once.", run: fma },
    Native { name: "power", params: "self, /, a, b, modulo=None", doc: "pow(a, b, modulo)", run: power },
    Native { name: "radix", params: "self, /", doc: "Ten.", run: radix },
    Native {
        name: "create_decimal",
        params: "self, num=...'0', /",
        doc: "A new decimal, rounded.",
        run: create_decimal,
    },
    Native {
        name: "create_decimal_from_float",
        params: "self, f, /",
        doc: "A float as a decimal, rounded.",
        run: create_decimal_from_float,
    },
];
