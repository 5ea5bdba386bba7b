//! The operations of `Context`: what `Decimal` does, under this context, on decimals and ints.

use super::calc::{Calc, Result};
use super::context::Context;
use super::convert::{self, argument};
use super::number::{Kind, Number};
use super::text::Notation;
use super::{methods, object, order, state};
use crate::value::Value;
use crate::vm::{Args, Native, Run, Vm};

/// The context itself, checked.
fn context(vm: &mut Vm, args: Args) -> Result<Value> {
    vm.receiver_of::<Context>(args[0])
}

fn unary(vm: &mut Vm, args: Args, f: impl FnOnce(&mut Calc<'_>, &Number) -> Result<Number>) -> Result<Value> {
    let context = context(vm, args)?;
    let a = argument(vm, args[1])?;
    let number = state::under(vm, context, |calc| f(calc, &a))?;
    Ok(state::make(vm, number))
}

fn binary(
    vm: &mut Vm,
    args: Args,
    f: impl FnOnce(&mut Calc<'_>, &Number, &Number) -> Result<Number>,
) -> Result<Value> {
    let context = context(vm, args)?;
    let (a, b) = (argument(vm, args[1])?, argument(vm, args[2])?);
    let number = state::under(vm, context, |calc| f(calc, &a, &b))?;
    Ok(state::make(vm, number))
}

fn ask(vm: &mut Vm, args: Args, f: fn(&Calc<'_>, &Number) -> bool) -> Result<Value> {
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

const fn one(name: &'static str, doc: &'static str, run: Run) -> Native {
    Native { name, params: "self, x, /", doc, run }
}

const fn two(name: &'static str, doc: &'static str, run: Run) -> Native {
    Native { name, params: "self, x, y, /", doc, run }
}

/// The operations.
pub const METHODS: &[Native] = &[
    one("abs", "abs(x)", |vm, args| unary(vm, args, |calc, a| calc.abs(a))),
    one("_apply", "x rounded.", |vm, args| unary(vm, args, |calc, a| calc.finish(a.clone()))),
    one("canonical", "x itself.", canonical),
    one("copy_abs", "x without its sign.", |vm, args| unary(vm, args, |_, a| Ok(a.with_sign(false)))),
    one("copy_decimal", "x as a decimal.", |vm, args| unary(vm, args, |_, a| Ok(a.clone()))),
    one("copy_negate", "x with the other sign.", |vm, args| {
        unary(vm, args, |_, a| Ok(a.with_sign(!a.negative)))
    }),
    one("exp", "e to the power of x.", |vm, args| unary(vm, args, |calc, a| calc.exp(a))),
    one("is_canonical", "True.", is_canonical),
    one("is_finite", "Is x neither infinite nor NaN?", |vm, args| ask(vm, args, |_, a| a.is_finite())),
    one("is_infinite", "Is x infinite?", |vm, args| ask(vm, args, |_, a| a.is_infinite())),
    one("is_nan", "Is x a NaN?", |vm, args| ask(vm, args, |_, a| a.is_nan())),
    one("is_normal", "Is x finite, not zero, not subnormal?", |vm, args| {
        ask(vm, args, |calc, a| calc.is_normal(a))
    }),
    one("is_qnan", "Is x a quiet NaN?", |vm, args| ask(vm, args, |_, a| a.kind == Kind::Quiet)),
    one("is_signed", "Has x a minus sign?", |vm, args| ask(vm, args, |_, a| a.negative)),
    one("is_snan", "Is x a signaling NaN?", |vm, args| ask(vm, args, |_, a| a.kind == Kind::Signaling)),
    one("is_subnormal", "Is x smaller than the normal numbers?", |vm, args| {
        ask(vm, args, |calc, a| calc.is_subnormal(a))
    }),
    one("is_zero", "Is x zero?", |vm, args| ask(vm, args, |_, a| a.is_zero())),
    one("ln", "The natural logarithm.", |vm, args| unary(vm, args, |calc, a| calc.ln(a))),
    one("log10", "The logarithm to base ten.", |vm, args| unary(vm, args, |calc, a| calc.log10(a))),
    one("logb", "The exponent of the leading digit.", |vm, args| unary(vm, args, |calc, a| calc.logb(a))),
    one("logical_invert", "Every digit turned around.", |vm, args| unary(vm, args, |calc, a| calc.invert(a))),
    one("minus", "-x", |vm, args| unary(vm, args, |calc, a| calc.minus(a))),
    one("next_minus", "The number below x.", |vm, args| unary(vm, args, |calc, a| calc.next_minus(a))),
    one("next_plus", "The number above x.", |vm, args| unary(vm, args, |calc, a| calc.next_plus(a))),
    one("normalize", "x without zeros at its end.", |vm, args| unary(vm, args, |calc, a| calc.normalize(a))),
    one("number_class", "What class of number x is.", number_class),
    one("plus", "+x", |vm, args| unary(vm, args, |calc, a| calc.plus(a))),
    one("sqrt", "The square root.", |vm, args| unary(vm, args, |calc, a| calc.sqrt(a))),
    one("to_eng_string", "Text with an exponent that is a multiple of three.", |vm, args| {
        text(vm, args, Notation::Engineering)
    }),
    one("to_sci_string", "Text with one digit before the point.", |vm, args| {
        text(vm, args, Notation::Scientific)
    }),
    one("to_integral", "A whole number.", |vm, args| unary(vm, args, |calc, a| calc.integral(a, false))),
    one("to_integral_value", "A whole number.", |vm, args| {
        unary(vm, args, |calc, a| calc.integral(a, false))
    }),
    one("to_integral_exact", "A whole number, what is lost signaled.", |vm, args| {
        unary(vm, args, |calc, a| calc.integral(a, true))
    }),
    two("add", "x + y", |vm, args| binary(vm, args, |calc, a, b| calc.add(a, b))),
    two("subtract", "x - y", |vm, args| binary(vm, args, |calc, a, b| calc.sub(a, b))),
    two("multiply", "x * y", |vm, args| binary(vm, args, |calc, a, b| calc.mul(a, b))),
    two("divide", "x / y", |vm, args| binary(vm, args, |calc, a, b| calc.div(a, b))),
    two("divide_int", "x // y", |vm, args| binary(vm, args, |calc, a, b| calc.div_int(a, b))),
    two("remainder", "x % y", |vm, args| binary(vm, args, |calc, a, b| calc.rem(a, b))),
    two("remainder_near", "What is left of the multiple of y nearest to x.", |vm, args| {
        binary(vm, args, |calc, a, b| calc.rem_near(a, b))
    }),
    two("divmod", "divmod(x, y)", divmod),
    two("compare", "-1, 0 or 1; NaN with a NaN.", |vm, args| {
        binary(vm, args, |calc, a, b| Ok(calc.compare(a, b)))
    }),
    two("compare_signal", "The same, every NaN refused.", |vm, args| {
        binary(vm, args, |calc, a, b| Ok(calc.compare_signal(a, b)))
    }),
    two("compare_total", "-1, 0 or 1 by representation.", |vm, args| {
        binary(vm, args, |_, a, b| Ok(order::as_number(order::compare_total(a, b))))
    }),
    two("compare_total_mag", "The same without signs.", |vm, args| {
        binary(vm, args, |_, a, b| Ok(order::as_number(order::compare_total_magnitudes(a, b))))
    }),
    two("copy_sign", "x with the sign of y.", |vm, args| {
        binary(vm, args, |_, a, b| Ok(a.with_sign(b.negative)))
    }),
    two("logical_and", "Digits that are one in both.", |vm, args| {
        binary(vm, args, |calc, a, b| calc.logical(a, b, |x, y| x & y))
    }),
    two("logical_or", "Digits that are one in any.", |vm, args| {
        binary(vm, args, |calc, a, b| calc.logical(a, b, |x, y| x | y))
    }),
    two("logical_xor", "Digits that are one in one of them.", |vm, args| {
        binary(vm, args, |calc, a, b| calc.logical(a, b, |x, y| x ^ y))
    }),
    two("max", "The larger number.", |vm, args| binary(vm, args, |calc, a, b| calc.max(a, b))),
    two("max_mag", "The number of larger magnitude.", |vm, args| {
        binary(vm, args, |calc, a, b| calc.max_mag(a, b))
    }),
    two("min", "The smaller number.", |vm, args| binary(vm, args, |calc, a, b| calc.min(a, b))),
    two("min_mag", "The number of smaller magnitude.", |vm, args| {
        binary(vm, args, |calc, a, b| calc.min_mag(a, b))
    }),
    two("next_toward", "The number next to x on the way to y.", |vm, args| {
        binary(vm, args, |calc, a, b| calc.next_toward(a, b))
    }),
    two("quantize", "x with the exponent of y.", |vm, args| {
        binary(vm, args, |calc, a, b| calc.quantize(a, b))
    }),
    two("rotate", "The digits of x turned around by y places.", |vm, args| {
        binary(vm, args, |calc, a, b| calc.rotate(a, b))
    }),
    two("shift", "The digits of x moved by y places.", |vm, args| {
        binary(vm, args, |calc, a, b| calc.shift(a, b))
    }),
    two("scaleb", "x times ten to the power of y.", |vm, args| {
        binary(vm, args, |calc, a, b| calc.scaleb(a, b))
    }),
    two("same_quantum", "Have both the same exponent?", same_quantum),
    Native { name: "fma", params: "self, x, y, z, /", doc: "x * y + z, rounded once.", run: fma },
    Native { name: "power", params: "self, /, a, b, modulo=None", doc: "pow(a, b, modulo)", run: power },
    Native { name: "radix", params: "self, /", doc: "Ten.", run: radix },
    Native {
        name: "create_decimal",
        params: "self, num=..., /",
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
