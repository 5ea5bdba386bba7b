//! The class `Decimal`: construction, operators, comparison, conversions. Its named methods are `methods`.

use super::calc::condition::*;
use super::calc::{Calc, Result, Rounding, Settings};
use super::context::Context;
use super::convert::{self, check_finite, operand, receiver};
use super::format::Form;
use super::number::{Kind, Number};
use super::text::{Leniency, Notation, write};
use super::{methods, order, shared, signals, state};
use crate::value::text::float_read;
use crate::value::{Layout, Trace, Tracer, Value};
use crate::vm::{Args, Getter, Native, TypeRow, Vm};
use std::cmp::Ordering;

impl Trace for Number {
    fn trace(&self, t: &mut Tracer<'_>) {
        t.external(self.coefficient.external());
    }
}

// ---------------------------------------------------------------- construction

fn new(vm: &mut Vm, args: Args) -> Result<Value> {
    let context = convert::context(vm, args, 2)?;
    let Some(value) = args.get(1) else {
        let zero = state::make(vm, Number::zero(false, 0));
        return Ok(vm.new_of(args[0], zero));
    };
    let exact = vm.heap.is::<Number>(value) && args[0].is(state::of(vm).class);
    if exact {
        return Ok(value);
    }
    let given = convert::given(vm, context, value)?;
    let number = state::under(vm, context, |calc| calc.given_exactly(given))?;
    let made = state::make(vm, number);
    Ok(vm.new_of(args[0], made))
}

fn from_float(vm: &mut Vm, args: Args) -> Result<Value> {
    let number = float_argument(vm, args[1])?;
    let made = state::make(vm, number);
    if args[0].is(state::of(vm).class) { Ok(made) } else { vm.call(args[0], &[made]) }
}

/// The exact number of an argument that must be a float or an int.
pub fn float_argument(vm: &mut Vm, v: Value) -> Result<Number> {
    let plain = vm.plain(v);
    if let Some(x) = plain.as_float() {
        return Ok(convert::from_float(x));
    }
    match vm.int_of(plain).and_then(|_| operand(vm, plain)) {
        Some(number) => Ok(number),
        None => Err(vm.type_error("argument must be int or float")),
    }
}

// ---------------------------------------------------------------- operators

/// An operator between two values of which one is a decimal.
#[inline(always)]
fn binary(
    vm: &mut Vm,
    a: Value,
    b: Value,
    f: impl FnOnce(&mut Calc<'_>, &Number, &Number) -> Result<Number>,
) -> Result<Value> {
    let (Some(x), Some(y)) = (operand(vm, a), operand(vm, b)) else { return Ok(Value::NOT_IMPLEMENTED) };
    let context = state::current(vm);
    let number = state::under(vm, context, |calc| f(calc, &x, &y))?;
    Ok(state::make(vm, number))
}

/// An operator on one decimal.
fn unary(vm: &mut Vm, v: Value, f: impl FnOnce(&mut Calc<'_>, &Number) -> Result<Number>) -> Result<Value> {
    let x = receiver(vm, v)?;
    let context = state::current(vm);
    let number = state::under(vm, context, |calc| f(calc, &x))?;
    Ok(state::make(vm, number))
}

fn divmod(vm: &mut Vm, a: Value, b: Value) -> Result<Value> {
    let (Some(x), Some(y)) = (operand(vm, a), operand(vm, b)) else { return Ok(Value::NOT_IMPLEMENTED) };
    let context = state::current(vm);
    let (quotient, rest) = state::under(vm, context, |calc| calc.div_mod(&x, &y))?;
    let parts = [state::make(vm, quotient), state::make(vm, rest)];
    Ok(vm.heap.tuple(&parts))
}

fn pow(vm: &mut Vm, base: Value, exponent: Value, modulus: Value) -> Result<Value> {
    let (Some(x), Some(y)) = (operand(vm, base), operand(vm, exponent)) else {
        return Ok(Value::NOT_IMPLEMENTED);
    };
    if modulus.is_none() {
        return binary(vm, base, exponent, |calc, x, y| calc.pow(x, y));
    }
    let Some(z) = operand(vm, modulus) else { return Ok(Value::NOT_IMPLEMENTED) };
    let context = state::current(vm);
    let number = state::under(vm, context, |calc| calc.pow_mod(&x, &y, &z))?;
    Ok(state::make(vm, number))
}

// ---------------------------------------------------------------- comparison

/// What a decimal is compared with.
enum Other {
    Number(Number),
    /// A fraction in lowest terms; the denominator is an int.
    Ratio(Number, Number),
}

/// The other side of a comparison; `equality`: it is for `==` or `!=`.
fn comparable(vm: &mut Vm, v: Value, equality: bool) -> Result<Option<Other>> {
    if let Some(number) = operand(vm, v) {
        return Ok(Some(Other::Number(number)));
    }
    if let Some(x) = vm.plain(v).as_float() {
        let context = state::current(vm);
        if equality {
            Context::of(vm, context).status |= FLOAT_OPERATION;
        } else {
            signals::report(vm, context, FLOAT_OPERATION)?;
        }
        return Ok(Some(Other::Number(convert::from_float(x))));
    }
    if !v.is_object() || !is_rational(vm, v)? {
        return Ok(None);
    }
    let [top, bottom] = ["numerator", "denominator"].map(|name| vm.heap.intern(name));
    let top = vm.get_attr(v, top)?;
    vm.keep(top);
    let bottom = vm.get_attr(v, bottom)?;
    let (Some(top), Some(bottom)) = (operand(vm, top), operand(vm, bottom)) else { return Ok(None) };
    Ok(Some(Other::Ratio(top, bottom)))
}

/// Is it an instance of `numbers.Rational`? Not unless somebody has imported that.
fn is_rational(vm: &mut Vm, v: Value) -> Result<bool> {
    let Some(numbers) = vm.loaded_module("numbers") else { return Ok(false) };
    let (rational, isinstance) = (vm.heap.intern("Rational"), vm.heap.intern("isinstance"));
    let Some(class) = vm.get_attr_quiet(numbers, rational)? else { return Ok(false) };
    let Some(isinstance) = vm.heap.namespace_get(vm.builtins, isinstance) else { return Ok(false) };
    let answer = vm.call(isinstance, &[v, class])?;
    vm.truth(answer)
}

/// The order of a decimal and another value; `Some(None)` with a NaN, nothing for other types.
fn ordering(vm: &mut Vm, args: Args, equality: bool) -> Result<Option<Option<Ordering>>> {
    if let (Some(a), Some(b)) = (vm.heap.get::<Number>(args[0]), vm.heap.get::<Number>(args[1]))
        && !a.is_nan()
        && !b.is_nan()
    {
        return Ok(Some(Some(order::compare(a, b))));
    }
    let own = receiver(vm, args[0])?;
    let Some(other) = comparable(vm, args[1], equality)? else { return Ok(None) };
    let (a, b) = match other {
        Other::Number(number) => (own, number),
        Other::Ratio(top, bottom) => {
            let mut calc = Calc::new(vm, Settings::EXACT);
            (if own.is_finite() { calc.mul(&own, &bottom)? } else { own }, top)
        }
    };
    if a.is_nan() || b.is_nan() {
        if !equality || a.kind == Kind::Signaling || b.kind == Kind::Signaling {
            let context = state::current(vm);
            signals::report(vm, context, INVALID_OPERATION)?;
        }
        return Ok(Some(None));
    }
    let mut calc = Calc::new(vm, Settings::EXACT);
    calc.work(a.digits(), a.digits())?;
    calc.work(b.digits(), b.digits())?;
    Ok(Some(Some(order::compare(&a, &b))))
}

fn compare(vm: &mut Vm, args: Args, holds: fn(Ordering) -> bool) -> Result<Value> {
    Ok(match ordering(vm, args, false)? {
        Some(order) => Value::bool(order.is_some_and(holds)),
        None => Value::NOT_IMPLEMENTED,
    })
}

fn equal(vm: &mut Vm, args: Args, same: bool) -> Result<Value> {
    Ok(match ordering(vm, args, true)? {
        Some(order) => Value::bool((order == Some(Ordering::Equal)) == same),
        None => Value::NOT_IMPLEMENTED,
    })
}

/// The prime by which hashes of numbers are remainders.
const MODULUS: u64 = (1 << 61) - 1;
/// The inverse of ten by it.
const TENTH: u64 = 2_075_258_708_292_324_556;

fn power(mut base: u64, mut exponent: u64) -> u64 {
    let product = |a: u64, b: u64| (u128::from(a) * u128::from(b) % u128::from(MODULUS)) as u64;
    let mut result = 1;
    while exponent > 0 {
        if exponent & 1 == 1 {
            result = product(result, base);
        }
        base = product(base, base);
        exponent >>= 1;
    }
    result
}

fn hash(vm: &mut Vm, args: Args) -> Result<Value> {
    let payload = vm.receiver_of::<Number>(args[0])?;
    let n = vm.heap.get::<Number>(payload).expect("the type was checked");
    let hash = match n.kind {
        Kind::Signaling => return Err(vm.type_error("Cannot hash a signaling NaN value")),
        Kind::Quiet => return Ok(Value::small((args[0].bits() >> 4) as i64)),
        Kind::Infinite => 314_159,
        Kind::Finite => {
            let coefficient = match n.coefficient.small() {
                Some(small) => (small % u128::from(MODULUS)) as u64,
                None => n.coefficient.to_big() % MODULUS,
            };
            let base = if n.exponent >= 0 { 10 } else { TENTH };
            let scale = power(base, n.exponent.unsigned_abs());
            (u128::from(coefficient) * u128::from(scale) % u128::from(MODULUS)) as i64
        }
    };
    let hash = if n.negative { -hash } else { hash };
    Ok(vm.heap.int(if hash == -1 { -2 } else { hash }))
}

fn bool(vm: &mut Vm, args: Args) -> Result<Value> {
    let payload = vm.receiver_of::<Number>(args[0])?;
    Ok(Value::bool(!vm.heap.get::<Number>(payload).is_some_and(Number::is_zero)))
}

// ---------------------------------------------------------------- conversions

/// The text of a number under the current context.
fn shown(vm: &mut Vm, v: Value) -> Result<String> {
    let n = receiver(vm, v)?;
    let context = state::current(vm);
    let capitals = Context::of(vm, context).capitals;
    Calc::new(vm, Settings::EXACT).write(&n, Notation::Scientific, capitals)
}

impl Calc<'_> {
    /// A number as text.
    pub fn write(&mut self, n: &Number, notation: Notation, capitals: bool) -> Result<String> {
        self.room(n.digits())?;
        self.work(n.digits(), n.digits())?;
        Ok(write(n, notation, capitals))
    }
}

fn repr(vm: &mut Vm, args: Args) -> Result<Value> {
    let text = shown(vm, args[0])?;
    Ok(vm.heap.str(&format!("Decimal('{text}')")))
}

fn str(vm: &mut Vm, args: Args) -> Result<Value> {
    let text = shown(vm, args[0])?;
    Ok(vm.heap.str(&text))
}

fn format(vm: &mut Vm, args: Args) -> Result<Value> {
    let n = receiver(vm, args[0])?;
    let plain = vm.plain(args[1]);
    let Some(spec) = plain.as_str() else { return Err(vm.type_error("format arg must be str")) };
    if spec.ends_with('N') && Form::parse(spec).is_ok() {
        let category = vm.heap.intern("DeprecationWarning");
        let category = vm.heap.namespace_get(vm.builtins, category).unwrap_or(Value::NONE);
        vm.warn(category, "Format specifier 'N' is deprecated")?;
    }
    let form = Form::parse(spec).map_err(|error| vm.raise_text(&error))?;
    let context = state::current(vm);
    let context = Context::of(vm, context);
    let (settings, capitals) = (context.settings, context.capitals);
    let text = Calc::new(vm, settings).format(&n, &form, capitals)?;
    Ok(vm.heap.str(&text))
}

fn to_float(vm: &mut Vm, args: Args) -> Result<Value> {
    let n = receiver(vm, args[0])?;
    if n.kind == Kind::Signaling {
        return Err(vm.value_error("cannot convert signaling NaN to float"));
    }
    if n.is_nan() {
        return Ok(vm.heap.float(if n.negative { -f64::NAN } else { f64::NAN }));
    }
    let text = Calc::new(vm, Settings::EXACT).write(&n, Notation::Scientific, false)?;
    let x = float_read::parse(&text).map_err(|error| vm.raise_text(&error))?;
    Ok(vm.heap.float(x))
}

/// The int that a number is when rounded this way.
fn rounded_int(vm: &mut Vm, v: Value, rounding: Rounding) -> Result<Value> {
    let n = receiver(vm, v)?;
    check_finite(vm, &n, "integer")?;
    let mut calc = Calc::new(vm, Settings { rounding, ..Settings::EXACT });
    let whole = calc.integral(&n, false)?;
    calc.whole_value(&whole)
}

fn round(vm: &mut Vm, args: Args) -> Result<Value> {
    let Some(places) = args.get(1) else { return rounded_int(vm, args[0], Rounding::HalfEven) };
    let n = receiver(vm, args[0])?;
    if vm.int_of(vm.plain(places)).is_none() {
        return Err(vm.type_error("optional arg must be an integer"));
    }
    let exponent = vm.size_i64(places)?.saturating_neg();
    let context = state::current(vm);
    let unit = Number::finite(false, 1u64.into(), exponent);
    let number = state::under(vm, context, |calc| calc.quantize(&n, &unit))?;
    Ok(state::make(vm, number))
}

fn reduce(vm: &mut Vm, args: Args) -> Result<Value> {
    let text = shown(vm, args[0])?;
    let text = vm.heap.str(&text);
    let arguments = vm.heap.tuple(&[text]);
    let class = vm.heap.class_of(args[0]);
    Ok(vm.heap.tuple(&[class, arguments]))
}

fn sizeof(vm: &mut Vm, args: Args) -> Result<Value> {
    let n = receiver(vm, args[0])?;
    Ok(Value::small((size_of::<Number>() + n.coefficient.external()) as i64 + 16))
}

fn itself(_: &mut Vm, args: Args) -> Result<Value> {
    Ok(args[0])
}

fn imag(vm: &mut Vm, _: Value) -> Result<Value> {
    Ok(state::make(vm, Number::zero(false, 0)))
}

/// A new number rounded by a context.
pub fn read_under(vm: &mut Vm, context: Value, given: convert::Given) -> Result<Value> {
    let number = state::under(vm, context, |calc| match given {
        convert::Given::Number(number) if number.is_nan() => {
            let most = calc.settings.precision - i64::from(calc.settings.clamp);
            if !number.coefficient.is_zero() && number.digits() > most {
                return Ok(calc.invalid(CONVERSION_SYNTAX));
            }
            Ok(number)
        }
        convert::Given::Number(number) => calc.finish(number),
        convert::Given::Text(text) => calc.read(&text, Leniency::Nothing),
    })?;
    Ok(state::make(vm, number))
}

macro_rules! operators {
    ($($name:literal, $reflected:literal, $doc:literal, $method:ident;)*) => {
        &[$(
            Native {
                name: $name,
                params: "self, other, /",
                doc: $doc,
                run: |vm, args| binary(vm, args[0], args[1], |calc, a, b| calc.$method(a, b)),
            },
            Native {
                name: $reflected,
                params: "self, other, /",
                doc: "The same with the operands exchanged.",
                run: |vm, args| binary(vm, args[1], args[0], |calc, a, b| calc.$method(a, b)),
            },
        )*]
    };
}

/// The arithmetic operators.
const OPERATORS: &[Native] = operators! {
    "__add__", "__radd__", "self + other", add;
    "__sub__", "__rsub__", "self - other", sub;
    "__mul__", "__rmul__", "self * other", mul;
    "__truediv__", "__rtruediv__", "self / other", div;
    "__floordiv__", "__rfloordiv__", "self // other, without its fraction", div_int;
    "__mod__", "__rmod__", "self % other, with the sign of self", rem;
};

const fn row(name: &'static str, params: &'static str, doc: &'static str, run: crate::vm::Run) -> Native {
    Native { name, params, doc, run }
}

const METHODS: &[Native] = &[
    row("__divmod__", "self, other, /", "divmod(self, other)", |vm, args| divmod(vm, args[0], args[1])),
    row("__rdivmod__", "self, other, /", "divmod(other, self)", |vm, args| divmod(vm, args[1], args[0])),
    row("__pow__", "self, value, mod=None, /", "pow(self, value, mod)", |vm, args| {
        pow(vm, args[0], args[1], args[2])
    }),
    row("__rpow__", "self, value, mod=None, /", "pow(value, self, mod)", |vm, args| {
        pow(vm, args[1], args[0], args[2])
    }),
    row("__neg__", "self, /", "-self", |vm, args| unary(vm, args[0], |calc, a| calc.minus(a))),
    row("__pos__", "self, /", "+self", |vm, args| unary(vm, args[0], |calc, a| calc.plus(a))),
    row("__abs__", "self, /", "abs(self)", |vm, args| unary(vm, args[0], |calc, a| calc.abs(a))),
    row("__eq__", "self, other, /", "self == other", |vm, args| equal(vm, args, true)),
    row("__ne__", "self, other, /", "self != other", |vm, args| equal(vm, args, false)),
    row("__lt__", "self, other, /", "self < other", |vm, args| compare(vm, args, Ordering::is_lt)),
    row("__le__", "self, other, /", "self <= other", |vm, args| compare(vm, args, Ordering::is_le)),
    row("__gt__", "self, other, /", "self > other", |vm, args| compare(vm, args, Ordering::is_gt)),
    row("__ge__", "self, other, /", "self >= other", |vm, args| compare(vm, args, Ordering::is_ge)),
    row("__hash__", "self, /", "Equal for equal numbers of all types.", hash),
    row("__bool__", "self, /", "True unless zero.", bool),
    row("__repr__", "self, /", "A call that makes the number.", repr),
    row("__str__", "self, /", "The number as text.", str),
    row("__format__", "self, format_spec, /", "The number by a format spec.", format),
    row("__int__", "self, /", "The int without the fraction.", |vm, args| {
        rounded_int(vm, args[0], Rounding::Down)
    }),
    row("__trunc__", "self, /", "The int without the fraction.", |vm, args| {
        rounded_int(vm, args[0], Rounding::Down)
    }),
    row("__floor__", "self, /", "The int below.", |vm, args| rounded_int(vm, args[0], Rounding::Floor)),
    row("__ceil__", "self, /", "The int above.", |vm, args| rounded_int(vm, args[0], Rounding::Ceiling)),
    row("__round__", "self, ndigits=..., /", "The int nearest, or so many digits after the point.", round),
    row("__float__", "self, /", "The nearest float.", to_float),
    row("__reduce__", "self, /", "How to make a copy.", reduce),
    row("__copy__", "self, /", "The number itself.", itself),
    row("__deepcopy__", "self, memo, /", "The number itself.", itself),
    row("__sizeof__", "self, /", "Bytes in memory, roughly.", sizeof),
];

const TYPE: TypeRow = TypeRow {
    name: "Decimal",
    shape: None,
    base: None,
    methods: METHODS,
    class_methods: &[Native {
        name: "from_float",
        params: "cls, f, /",
        doc: "The exact value of a float.",
        run: from_float,
    }],
    static_methods: &[Native {
        name: "__new__",
        params: "cls, value=...'0', context=None",
        doc: "The number that a text, an int, a float, a decimal or a tuple stands for, exactly.",
        run: new,
    }],
    getters: &[
        Getter { name: "real", get: |_, v| Ok(v), set: None },
        Getter { name: "imag", get: imag, set: None },
    ],
    doc: "A decimal number: exact when it is made, rounded by the context when it is worked with.",
    layout: Layout::Builtin,
    is_final: false,
};

/// Make the class.
pub fn register(vm: &mut Vm) -> Value {
    let class = vm.register_type::<Number>(&TYPE);
    vm.add_methods(class, OPERATORS);
    vm.add_methods(class, methods::METHODS);
    vm.add_methods(class, shared::OF_DECIMALS);
    vm.place_in_module(class, "decimal");
    class
}
