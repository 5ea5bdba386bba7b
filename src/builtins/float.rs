//! `float`: construction, methods and operators.

use std::cmp::Ordering;

use super::number::{Operand, float_result, int_value};
use super::str::longest;
use super::{binary_row, get_row, unary_row};
use crate::value::text::{TextError, float, float_read, format, number};
use crate::value::{Kind, Layout, Value, builtin_shapes};
use crate::vm::{Args, Getter, Native, Raised, TypeRow, Vm, sym};

type Result<T> = std::result::Result<T, Raised>;

/// `float(x=0, /)`
fn new(vm: &mut Vm, args: Args) -> Result<Value> {
    let value = match args.get(1) {
        Some(x) => convert(vm, x)?,
        None => vm.heap.float(0.0),
    };
    Ok(vm.new_of(args[0], value))
}

fn convert(vm: &mut Vm, x: Value) -> Result<Value> {
    if x.as_float().is_some() && !x.is_kind(Kind::Instance) {
        return Ok(x);
    }
    if let Some(text) = x.as_str() {
        return float_result(vm, float_read::parse(text));
    }
    // a subclass of float may convert itself in its own way
    if vm.plain(x).as_float().is_some()
        && let Some(result) = vm.call_special(x, sym::FLOAT, &[])
    {
        let (result, own) = (result?, vm.type_name(x));
        return match vm.plain(result).as_float() {
            Some(x) => {
                vm.check_exact(result, vm.types.float, &format!("{own}.__float__"))?;
                Ok(vm.heap.float(x))
            }
            None => {
                let given = vm.type_name(result);
                Err(vm.type_error(&format!("{own}.__float__ returned non-float (type {given})")))
            }
        };
    }
    if vm.special(x, sym::FLOAT).is_some() || vm.special(x, sym::INDEX).is_some() {
        let x = vm.to_float(x)?;
        return Ok(vm.heap.float(x));
    }
    let plain = vm.plain(x);
    if let Some(text) = plain.as_str() {
        let read = float_read::parse(text);
        if read.is_err() {
            let shown = vm.repr_string(x)?;
            return Err(vm.value_error(&format!("could not convert string to float: {shown}")));
        }
        return float_result(vm, read);
    }
    if let Some(bytes) = super::bytes::content(vm, plain) {
        let read = float_read::parse_bytes(&bytes);
        if read.is_err() {
            let shown = vm.repr_string(x)?;
            return Err(vm.value_error(&format!("could not convert string to float: {shown}")));
        }
        return float_result(vm, read);
    }
    let kind = vm.type_name(x);
    Err(vm.type_error(&format!("float() argument must be a string or a real number, not '{kind}'")))
}

fn receiver(args: Args) -> f64 {
    args[0].as_float().expect("the machine checks receivers of float methods")
}

/// A float operand: the number in a float, an integer, or an instance of their subclasses.
fn operand(vm: &mut Vm, value: Value) -> Result<Option<f64>> {
    if let Some(x) = value.as_float() {
        return Ok(Some(x));
    }
    if let Some(i) = Operand::of(vm, value) {
        return i.to_float().map(Some).map_err(|e| vm.raise_text(&e));
    }
    Ok(vm.plain(value).as_float())
}

fn repr(vm: &mut Vm, args: Args) -> Result<Value> {
    let text = float::repr(receiver(args));
    Ok(vm.heap.ascii_str(&text))
}

fn format(vm: &mut Vm, args: Args) -> Result<Value> {
    let spec = super::format::spec_text(vm, args[1])?;
    let mut out = String::new();
    let done = format::format_f64(&mut out, receiver(args), spec, "float", longest(vm));
    super::format::text_result(vm, out, done)
}

fn hash(vm: &mut Vm, args: Args) -> Result<Value> {
    let hash = vm.hash(args[0])?;
    Ok(vm.heap.int(hash as i64))
}

fn bool(_: &mut Vm, args: Args) -> Result<Value> {
    Ok(Value::bool(receiver(args) != 0.0))
}

fn itself(_: &mut Vm, args: Args) -> Result<Value> {
    Ok(args[0])
}

fn neg(vm: &mut Vm, args: Args) -> Result<Value> {
    Ok(vm.heap.float(-receiver(args)))
}

fn abs(vm: &mut Vm, args: Args) -> Result<Value> {
    Ok(vm.heap.float(receiver(args).abs()))
}

fn whole(vm: &mut Vm, x: f64) -> Result<Value> {
    match number::float_to_int(x) {
        Ok(i) => Ok(int_value(vm, i)),
        Err(e) => Err(vm.raise_text(&e)),
    }
}

fn trunc(vm: &mut Vm, args: Args) -> Result<Value> {
    whole(vm, receiver(args))
}

fn floor(vm: &mut Vm, args: Args) -> Result<Value> {
    whole(vm, receiver(args).floor())
}

fn ceil(vm: &mut Vm, args: Args) -> Result<Value> {
    whole(vm, receiver(args).ceil())
}

fn round(vm: &mut Vm, args: Args) -> Result<Value> {
    let x = receiver(args);
    if args[1].is_none() {
        return whole(vm, x.round_ties_even());
    }
    let digits = vm.index(args[1])?;
    let digits = match Operand::of(vm, digits) {
        Some(Operand::Small(digits)) => digits,
        Some(Operand::Big(digits)) if crate::value::text::int_math::is_negative(digits) => i64::MIN,
        _ => i64::MAX,
    };
    float_result(vm, number::round_to_digits(x, digits))
}

type Operator = fn(f64, f64) -> std::result::Result<f64, TextError>;

fn forward(vm: &mut Vm, args: Args, operator: Operator) -> Result<Value> {
    match operand(vm, args[1])? {
        Some(other) => float_result(vm, operator(receiver(args), other)),
        None => Ok(Value::NOT_IMPLEMENTED),
    }
}

fn reflected(vm: &mut Vm, args: Args, operator: Operator) -> Result<Value> {
    match operand(vm, args[1])? {
        Some(other) => float_result(vm, operator(other, receiver(args))),
        None => Ok(Value::NOT_IMPLEMENTED),
    }
}

fn divmod_of(vm: &mut Vm, a: f64, b: f64) -> Result<Value> {
    match number::float_divmod(a, b) {
        Ok((quotient, rest)) => {
            let pair = [vm.heap.float(quotient), vm.heap.float(rest)];
            Ok(vm.heap.tuple(&pair))
        }
        Err(e) => Err(vm.raise_text(&e)),
    }
}

fn divmod(vm: &mut Vm, args: Args) -> Result<Value> {
    match operand(vm, args[1])? {
        Some(other) => divmod_of(vm, receiver(args), other),
        None => Ok(Value::NOT_IMPLEMENTED),
    }
}

fn rdivmod(vm: &mut Vm, args: Args) -> Result<Value> {
    match operand(vm, args[1])? {
        Some(other) => divmod_of(vm, other, receiver(args)),
        None => Ok(Value::NOT_IMPLEMENTED),
    }
}

/// `x ** y` of floats; the `OverflowError` carries the error number that the C library would set.
pub fn power(vm: &mut Vm, x: f64, y: f64) -> Result<Value> {
    match number::float_pow(x, y) {
        Ok(power) => Ok(vm.heap.float(power)),
        Err(e) if e.class == "OverflowError" => {
            let message = vm.heap.str("Numerical result out of range");
            let class = vm.types.overflow_error;
            let error = vm.new_exception(class, &[Value::small(34), message])?;
            Err(vm.raise_value(error))
        }
        Err(e) => Err(vm.raise_text(&e)),
    }
}

fn pow(vm: &mut Vm, args: Args) -> Result<Value> {
    check_no_modulus(vm, args)?;
    let Some(other) = operand(vm, args[1])? else { return Ok(Value::NOT_IMPLEMENTED) };
    power(vm, receiver(args), other)
}

fn rpow(vm: &mut Vm, args: Args) -> Result<Value> {
    check_no_modulus(vm, args)?;
    let Some(other) = operand(vm, args[1])? else { return Ok(Value::NOT_IMPLEMENTED) };
    power(vm, other, receiver(args))
}

fn check_no_modulus(vm: &mut Vm, args: Args) -> Result<()> {
    if args[2].is_none() {
        return Ok(());
    }
    Err(vm.type_error("pow() 3rd argument not allowed unless all arguments are integers"))
}

fn compare(vm: &mut Vm, args: Args, test: fn(Option<Ordering>) -> bool) -> Result<Value> {
    let x = receiver(args);
    let order = if let Some(y) = args[1].as_float() {
        x.partial_cmp(&y)
    } else if let Some(i) = Operand::of(vm, args[1]) {
        i.order_float(x).map(Ordering::reverse)
    } else if let Some(y) = vm.plain(args[1]).as_float() {
        x.partial_cmp(&y)
    } else {
        return Ok(Value::NOT_IMPLEMENTED);
    };
    Ok(Value::bool(test(order)))
}

fn is_integer(_: &mut Vm, args: Args) -> Result<Value> {
    Ok(Value::bool(number::is_integer(receiver(args))))
}

fn as_integer_ratio(vm: &mut Vm, args: Args) -> Result<Value> {
    match number::as_integer_ratio(receiver(args)) {
        Ok((top, bottom)) => {
            let pair = [int_value(vm, top), int_value(vm, bottom)];
            Ok(vm.heap.tuple(&pair))
        }
        Err(e) => Err(vm.raise_text(&e)),
    }
}

fn hex(vm: &mut Vm, args: Args) -> Result<Value> {
    let text = float_read::to_hex(receiver(args));
    Ok(vm.heap.ascii_str(&text))
}

fn from_hex(vm: &mut Vm, args: Args) -> Result<Value> {
    let Some(text) = vm.plain(args[1]).as_str() else {
        return Err(vm.type_error("bad argument type for built-in operation"));
    };
    let value = float_result(vm, float_read::from_hex(text))?;
    if args[0].is(vm.types.float) { Ok(value) } else { vm.call(args[0], &[value]) }
}

/// How the machine keeps the numbers of C's types: always as IEEE 754 says, in the order of its bytes.
fn get_format(vm: &mut Vm, args: Args) -> Result<Value> {
    let Some(kind) = vm.plain(args[1]).as_str() else {
        let found = vm.argument_type_name(args[1]);
        return Err(vm.type_error(&format!("__getformat__() argument must be str, not {found}")));
    };
    if !matches!(kind, "double" | "float") {
        return Err(vm.value_error("__getformat__() argument 1 must be 'double' or 'float'"));
    }
    let order = if cfg!(target_endian = "little") { "little" } else { "big" };
    Ok(vm.heap.ascii_str(&format!("IEEE, {order}-endian")))
}

fn get_new_args(vm: &mut Vm, args: Args) -> Result<Value> {
    Ok(vm.heap.tuple(&[args[0]]))
}

fn real(_: &mut Vm, this: Value) -> Result<Value> {
    Ok(this)
}

fn imag(vm: &mut Vm, _: Value) -> Result<Value> {
    Ok(vm.heap.float(0.0))
}

const METHODS: &[Native] = &[
    unary_row("__repr__", "The shortest text that reads back equal.", repr),
    Native { name: "__format__", params: "self, format_spec, /", doc: "Text by a format spec.", run: format },
    unary_row("__hash__", "Equal for equal numbers of all types.", hash),
    unary_row("__bool__", "True unless zero.", bool),
    unary_row("__float__", "The exact float.", itself),
    unary_row("__pos__", "+self", itself),
    unary_row("conjugate", "The number itself.", itself),
    unary_row("__neg__", "-self", neg),
    unary_row("__abs__", "abs(self)", abs),
    unary_row("__int__", "The integer part.", trunc),
    unary_row("__trunc__", "The integer part.", trunc),
    unary_row("__floor__", "The largest integer that is not above.", floor),
    unary_row("__ceil__", "The smallest integer that is not below.", ceil),
    Native {
        name: "__round__",
        params: "self, ndigits=None, /",
        doc: "Round to an integer, or to so many digits.",
        run: round,
    },
    binary_row("__add__", "self + other", |vm, args| forward(vm, args, |a, b| Ok(a + b))),
    binary_row("__radd__", "other + self", |vm, args| reflected(vm, args, |a, b| Ok(a + b))),
    binary_row("__sub__", "self - other", |vm, args| forward(vm, args, |a, b| Ok(a - b))),
    binary_row("__rsub__", "other - self", |vm, args| reflected(vm, args, |a, b| Ok(a - b))),
    binary_row("__mul__", "self * other", |vm, args| forward(vm, args, |a, b| Ok(a * b))),
    binary_row("__rmul__", "other * self", |vm, args| reflected(vm, args, |a, b| Ok(a * b))),
    binary_row("__truediv__", "self / other", |vm, args| forward(vm, args, number::float_div)),
    binary_row("__rtruediv__", "other / self", |vm, args| reflected(vm, args, number::float_div)),
    binary_row("__floordiv__", "self // other", |vm, args| forward(vm, args, number::float_floordiv)),
    binary_row("__rfloordiv__", "other // self", |vm, args| reflected(vm, args, number::float_floordiv)),
    binary_row("__mod__", "self % other", |vm, args| forward(vm, args, number::float_mod)),
    binary_row("__rmod__", "other % self", |vm, args| reflected(vm, args, number::float_mod)),
    binary_row("__divmod__", "divmod(self, other)", divmod),
    binary_row("__rdivmod__", "divmod(other, self)", rdivmod),
    Native { name: "__pow__", params: "self, value, mod=None, /", doc: "self ** value", run: pow },
    Native { name: "__rpow__", params: "self, value, mod=None, /", doc: "value ** self", run: rpow },
    binary_row("__eq__", "self == other", |vm, args| compare(vm, args, |o| o == Some(Ordering::Equal))),
    binary_row("__ne__", "self != other", |vm, args| compare(vm, args, |o| o != Some(Ordering::Equal))),
    binary_row("__lt__", "self < other", |vm, args| compare(vm, args, |o| o.is_some_and(Ordering::is_lt))),
    binary_row("__le__", "self <= other", |vm, args| compare(vm, args, |o| o.is_some_and(Ordering::is_le))),
    binary_row("__gt__", "self > other", |vm, args| compare(vm, args, |o| o.is_some_and(Ordering::is_gt))),
    binary_row("__ge__", "self >= other", |vm, args| compare(vm, args, |o| o.is_some_and(Ordering::is_ge))),
    unary_row("is_integer", "Is there nothing after the point?", is_integer),
    unary_row("as_integer_ratio", "Two integers whose quotient this is.", as_integer_ratio),
    unary_row("hex", "The exact value in hexadecimal.", hex),
    unary_row("__getnewargs__", "What copies are made from.", get_new_args),
];

const CLASS_METHODS: &[Native] = &[
    Native { name: "fromhex", params: "cls, string, /", doc: "Read what hex() writes.", run: from_hex },
    Native {
        name: "__getformat__",
        params: "cls, typestr, /",
        doc: "How the machine keeps 'double' or 'float'.",
        run: get_format,
    },
];

const STATIC_METHODS: &[Native] = &[Native {
    name: "__new__",
    params: "cls, x=...0, /",
    doc: "A float from a number or a text.",
    run: new,
}];

const GETTERS: &[Getter] = &[get_row("real", real), get_row("imag", imag)];

/// The type `float`.
pub const TYPE: TypeRow = TypeRow {
    name: "float",
    shape: Some(builtin_shapes::FLOAT),
    base: None,
    methods: METHODS,
    class_methods: CLASS_METHODS,
    static_methods: STATIC_METHODS,
    getters: GETTERS,
    doc: "float(x=0, /): double-precision numbers.",
    layout: Layout::Builtin,
    is_final: false,
};
