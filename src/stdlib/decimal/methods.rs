//! The named methods of `Decimal`.

use super::calc::{Calc, Result, Settings};
use super::context::{self, Context};
use super::convert::{self, argument, check_finite, receiver};
use super::number::{Kind, Number};
use super::state;
use super::text::Notation;
use crate::value::Value;
use crate::vm::{Args, Native, Run, Vm};

/// An operation on the receiver under the context that the second argument gives.
pub(super) fn unary(
    vm: &mut Vm,
    args: Args,
    f: impl FnOnce(&mut Calc<'_>, &Number) -> Result<Number>,
) -> Result<Value> {
    let a = receiver(vm, args[0])?;
    let context = convert::context(vm, args, 1)?;
    let number = state::under(vm, context, |calc| f(calc, &a))?;
    Ok(state::make(vm, number))
}

/// An operation on the receiver and an argument under the context that the third gives.
pub(super) fn binary(
    vm: &mut Vm,
    args: Args,
    f: impl FnOnce(&mut Calc<'_>, &Number, &Number) -> Result<Number>,
) -> Result<Value> {
    let a = receiver(vm, args[0])?;
    let context = convert::context(vm, args, 2)?;
    let b = argument(vm, args[1])?;
    let number = state::under(vm, context, |calc| f(calc, &a, &b))?;
    Ok(state::make(vm, number))
}

/// A question about the receiver.
pub(super) fn ask(vm: &mut Vm, args: Args, f: fn(&Number) -> bool) -> Result<Value> {
    let a = receiver(vm, args[0])?;
    Ok(Value::bool(f(&a)))
}

/// A question about the receiver under a context.
pub(super) fn ask_under(vm: &mut Vm, args: Args, f: fn(&Calc<'_>, &Number) -> bool) -> Result<Value> {
    let a = receiver(vm, args[0])?;
    let context = convert::context(vm, args, 1)?;
    let settings = Context::of(vm, context).settings;
    Ok(Value::bool(f(&Calc::new(vm, settings), &a)))
}

/// The receiver with another sign.
pub(super) fn signed(vm: &mut Vm, args: Args, negative: fn(bool) -> bool) -> Result<Value> {
    let a = receiver(vm, args[0])?;
    Ok(state::make(vm, a.with_sign(negative(a.negative))))
}

fn quantize(vm: &mut Vm, args: Args) -> Result<Value> {
    let a = receiver(vm, args[0])?;
    let context = convert::context(vm, args, 3)?;
    let settings = settings_with(vm, context, args[2])?;
    let b = argument(vm, args[1])?;
    let number = state::under_settings(vm, context, settings, |calc| calc.quantize(&a, &b))?;
    Ok(state::make(vm, number))
}

/// The settings of a context with another rounding, if one is given.
fn settings_with(vm: &mut Vm, context: Value, rounding: Value) -> Result<Settings> {
    let mut settings = Context::of(vm, context).settings;
    if !rounding.is_none() {
        settings.rounding = context::rounding(vm, rounding)?;
    }
    Ok(settings)
}

/// The receiver as a whole number, by a rounding if one is given.
pub(super) fn to_integral(vm: &mut Vm, args: Args, exactly: bool) -> Result<Value> {
    let a = receiver(vm, args[0])?;
    let context = convert::context(vm, args, 2)?;
    let settings = settings_with(vm, context, args[1])?;
    let number = state::under_settings(vm, context, settings, |calc| calc.integral(&a, exactly))?;
    Ok(state::make(vm, number))
}

fn fma(vm: &mut Vm, args: Args) -> Result<Value> {
    let a = receiver(vm, args[0])?;
    let context = convert::context(vm, args, 3)?;
    let (b, c) = (argument(vm, args[1])?, argument(vm, args[2])?);
    let number = state::under(vm, context, |calc| calc.fma(&a, &b, &c))?;
    Ok(state::make(vm, number))
}

fn same_quantum(vm: &mut Vm, args: Args) -> Result<Value> {
    let a = receiver(vm, args[0])?;
    convert::context(vm, args, 2)?;
    let b = argument(vm, args[1])?;
    Ok(Value::bool(have_same_quantum(&a, &b)))
}

/// Have two numbers the same exponent, or are they both infinite, or both NaN?
pub fn have_same_quantum(a: &Number, b: &Number) -> bool {
    match (a.is_finite(), b.is_finite()) {
        (true, true) => a.exponent == b.exponent,
        (false, false) => a.is_nan() == b.is_nan(),
        _ => false,
    }
}

fn adjusted(vm: &mut Vm, args: Args) -> Result<Value> {
    let a = receiver(vm, args[0])?;
    Ok(vm.heap.int(if a.is_finite() { a.adjusted() } else { 0 }))
}

fn number_class(vm: &mut Vm, args: Args) -> Result<Value> {
    let a = receiver(vm, args[0])?;
    let context = convert::context(vm, args, 1)?;
    let settings = Context::of(vm, context).settings;
    let name = Calc::new(vm, settings).class_of(&a);
    Ok(vm.heap.str(name))
}

fn to_eng_string(vm: &mut Vm, args: Args) -> Result<Value> {
    let a = receiver(vm, args[0])?;
    let context = convert::context(vm, args, 1)?;
    let capitals = Context::of(vm, context).capitals;
    let text = Calc::new(vm, Settings::EXACT).write(&a, Notation::Engineering, capitals)?;
    Ok(vm.heap.str(&text))
}

fn as_tuple(vm: &mut Vm, args: Args) -> Result<Value> {
    let a = receiver(vm, args[0])?;
    let class = state::completed(vm, |state| state.tuple)?;
    let exponent = match a.kind {
        Kind::Finite => vm.heap.int(a.exponent),
        Kind::Infinite => vm.heap.str("F"),
        Kind::Quiet => vm.heap.str("n"),
        Kind::Signaling => vm.heap.str("N"),
    };
    Calc::new(vm, Settings::EXACT).room(a.digits())?;
    let digits: Vec<Value> = match a.is_nan() && a.coefficient.is_zero() {
        true => Vec::new(),
        false => a.coefficient.text().bytes().map(|digit| Value::small(i64::from(digit - b'0'))).collect(),
    };
    let digits = vm.heap.tuple(&digits);
    vm.call(class, &[Value::small(i64::from(a.negative)), digits, exponent])
}

fn as_integer_ratio(vm: &mut Vm, args: Args) -> Result<Value> {
    use super::number::power_of_ten;
    use dashu_int::IBig;
    use dashu_int::ops::Gcd;
    let a = receiver(vm, args[0])?;
    check_finite(vm, &a, "integer ratio")?;
    let mut calc = Calc::new(vm, Settings::EXACT);
    if a.exponent >= 0 {
        let whole = calc.whole_value(&a)?;
        return Ok(vm.heap.tuple(&[whole, Value::small(1)]));
    }
    if a.is_zero() {
        return Ok(vm.heap.tuple(&[Value::small(0), Value::small(1)]));
    }
    calc.room(-a.exponent)?;
    calc.work(-a.exponent, a.digits())?;
    let (top, bottom) = (a.coefficient.to_big(), power_of_ten(-a.exponent));
    let common = (&top).gcd(&bottom);
    let top = IBig::from(top / &common);
    let top = vm.heap.big(if a.negative { -top } else { top });
    let bottom = vm.heap.big(IBig::from(bottom / &common));
    Ok(vm.heap.tuple(&[top, bottom]))
}

fn radix(vm: &mut Vm, _: Args) -> Result<Value> {
    Ok(state::make(vm, Number::whole(10)))
}

fn itself(vm: &mut Vm, args: Args) -> Result<Value> {
    vm.receiver_of::<Number>(args[0])?;
    Ok(args[0])
}

/// The row of a method without arguments.
pub(super) const fn plain(name: &'static str, doc: &'static str, run: Run) -> Native {
    Native { name, params: "self, /", doc, run }
}

/// The row of a method that takes a context.
pub(super) const fn one(name: &'static str, doc: &'static str, run: Run) -> Native {
    Native { name, params: "self, /, context=None", doc, run }
}

/// The row of a method that takes a second operand and a context.
pub(super) const fn two(name: &'static str, doc: &'static str, run: Run) -> Native {
    Native { name, params: "self, /, other, context=None", doc, run }
}

/// The row of a method that takes a rounding and a context.
pub(super) const fn rounding(name: &'static str, doc: &'static str, run: Run) -> Native {
    Native { name, params: "self, /, rounding=None, context=None", doc, run }
}

/// The methods that decimals alone have, or in a form of their own.
pub const METHODS: &[Native] = &[
    plain("adjusted", "The exponent of the leading digit.", adjusted),
    plain("as_tuple", "Sign, digits and exponent.", as_tuple),
    plain("as_integer_ratio", "The fraction in lowest terms.", as_integer_ratio),
    plain("canonical", "The number itself.", itself),
    plain("conjugate", "The number itself.", itself),
    plain("radix", "Ten.", radix),
    plain("is_canonical", "True.", |vm, args| ask(vm, args, |_| true)),
    one("number_class", "What class of number it is.", number_class),
    one("to_eng_string", "Text with an exponent that is a multiple of three.", to_eng_string),
    two("same_quantum", "Have both the same exponent?", same_quantum),
    Native {
        name: "quantize",
        params: "self, /, exp, rounding=None, context=None",
        doc: "The number with the exponent of another.",
        run: quantize,
    },
    Native {
        name: "fma",
        params: "self, /, other, third, context=None",
        doc: "self * other + third, rounded once.",
        run: fma,
    },
];
