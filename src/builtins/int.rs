//! `int`: construction, methods and operators.

use std::cmp::Ordering;

use super::number::{self, Operand, int_value};
use super::str::longest;
use super::{binary_row, get_row, unary_row};
use crate::value::text::int_math::{self, ByteOrder};
use crate::value::text::int_read::Refusal;
use crate::value::text::{TextError, format, int, int_read};
use crate::value::{Kind, Layout, Value, builtin_shapes};
use crate::vm::{Args, Getter, Native, Raised, TypeRow, Vm, sym};

type Result<T> = std::result::Result<T, Raised>;

/// `int(x=0, /)`, `int(x, /, base=10)`
fn new(vm: &mut Vm, args: Args) -> Result<Value> {
    if args[0].is(vm.types.bool) {
        return Err(vm.type_error("int.__new__(bool) is not safe, use bool.__new__()"));
    }
    let value = match (args.get(1), args.get(2)) {
        (None, None) => Value::small(0),
        (None, Some(_)) => return Err(vm.type_error("int() missing string argument")),
        (Some(x), None) => convert(vm, x)?,
        (Some(x), Some(base)) => read_in_base(vm, x, base)?,
    };
    Ok(vm.new_of(args[0], value))
}

/// `int(x)`
pub fn convert(vm: &mut Vm, x: Value) -> Result<Value> {
    if x.is_small() || x.as_big().is_some() {
        return Ok(x);
    }
    if let Some(text) = x.as_str() {
        let read = int_read::parse(text, 10, vm.max_str_digits);
        return read_result(vm, read);
    }
    if let Some(x) = x.as_float() {
        return match crate::value::text::number::float_to_int(x) {
            Ok(i) => Ok(int_value(vm, i)),
            Err(e) => Err(vm.raise_text(&e)),
        };
    }
    if let Some(flag) = x.as_bool() {
        return Ok(Value::small(i64::from(flag)));
    }
    for (name, shown) in [(sym::INT, "__int__"), (sym::INDEX, "__index__"), (sym::TRUNC, "__trunc__")] {
        let Some(result) = vm.call_special(x, name, &[]) else { continue };
        let mut result = result?;
        if name == sym::TRUNC {
            vm.keep(result);
            vm.warn(vm.types.deprecation_warning, "The delegation of int() to __trunc__ is deprecated.")?;
            if Operand::of(vm, vm.plain(result)).is_none() && vm.special(result, sym::INDEX).is_some() {
                result = vm.index(result)?;
            }
        }
        let plain = vm.plain(result);
        return match Operand::of(vm, plain) {
            Some(number) => {
                if name != sym::TRUNC {
                    vm.check_exact(result, vm.types.int, shown)?;
                }
                Ok(if let Operand::Small(i) = number { Value::small(i) } else { plain })
            }
            None if name == sym::TRUNC => {
                let kind = vm.type_name(result);
                Err(vm.type_error(&format!("__trunc__ returned non-Integral (type {kind})")))
            }
            None => {
                let kind = vm.type_name(result);
                Err(vm.type_error(&format!("{shown} returned non-int (type {kind})")))
            }
        };
    }
    match read(vm, x, 10)? {
        Some(read) => Ok(read),
        None => {
            let kind = vm.type_name(x);
            Err(vm.type_error(&format!(
                "int() argument must be a string, a bytes-like object or a real number, not '{kind}'"
            )))
        }
    }
}

fn read_in_base(vm: &mut Vm, x: Value, base: Value) -> Result<Value> {
    let base = vm.index(base)?;
    let base = base.as_small().and_then(|base| u32::try_from(base).ok()).unwrap_or(u32::MAX);
    if let Err(e) = int_read::check_base(base) {
        return Err(vm.raise_text(&e));
    }
    match read(vm, x, base)? {
        Some(read) => Ok(read),
        None => Err(vm.type_error("int() can't convert non-string with explicit base")),
    }
}

/// Reads the text in a `str`, `bytes` or `bytearray`; nothing for other types.
fn read(vm: &mut Vm, x: Value, base: u32) -> Result<Option<Value>> {
    let plain = vm.plain(x);
    let read = if let Some(text) = plain.as_str() {
        int_read::parse(text, base, vm.max_str_digits)
    } else if let Some(bytes) = super::bytes::content(vm, plain) {
        int_read::parse_bytes(&bytes, base, vm.max_str_digits)
    } else {
        return Ok(None);
    };
    if read.is_err()
        && x.is_kind(Kind::Instance)
        && let Some(text) = plain.as_str()
        && let Err(Refusal::Malformed) = int_read::parse_plain(text, base, vm.max_str_digits)
    {
        // the class may have a `__repr__` of its own
        let shown = vm.repr_string(x)?;
        let error = int_read::error(Refusal::Malformed, base, vm.max_str_digits, &shown);
        return Err(vm.raise_text(&error));
    }
    read_result(vm, read).map(Some)
}

fn read_result(vm: &mut Vm, read: std::result::Result<int::Int, TextError>) -> Result<Value> {
    match read {
        Ok(i) => Ok(int_value(vm, i)),
        Err(e) => Err(vm.raise_text(&e)),
    }
}

/// The decimal text of an integer, as a `str`.
pub fn repr_value(vm: &mut Vm, value: Operand<'_>) -> Result<Value> {
    match value {
        Operand::Small(i) => {
            let mut digits = [0u8; 20];
            let start = int::digits_into(i.unsigned_abs(), &mut digits);
            let mut text = [b'-'; 21];
            let end = 21 - start;
            text[1..end].copy_from_slice(&digits[start..]);
            let shown = &text[usize::from(i >= 0)..end];
            Ok(vm.heap.ascii_str(std::str::from_utf8(shown).expect("digits are ASCII")))
        }
        Operand::Big(i) => match int::big_to_string(i, vm.max_str_digits) {
            Ok(text) => Ok(vm.heap.ascii_str(&text)),
            Err(e) => Err(vm.raise_text(&e)),
        },
    }
}

fn repr(vm: &mut Vm, args: Args) -> Result<Value> {
    repr_value(vm, Operand::receiver(args[0]))
}

fn format(vm: &mut Vm, args: Args) -> Result<Value> {
    let spec = super::format::spec_text(vm, args[1])?;
    let mut out = String::new();
    let done = if let Some(flag) = args[0].as_bool() {
        format::format_bool(&mut out, flag, spec, longest(vm))
    } else {
        match Operand::receiver(args[0]) {
            Operand::Small(i) => format::format_i64(&mut out, i, spec, "int", longest(vm)),
            Operand::Big(i) => format::format_big(&mut out, i, spec, "int", vm.max_str_digits, longest(vm)),
        }
    };
    super::format::text_result(vm, out, done)
}

fn hash(vm: &mut Vm, args: Args) -> Result<Value> {
    let hash = match Operand::receiver(args[0]) {
        Operand::Small(i) => crate::value::text::number::hash_i64(i),
        Operand::Big(i) => crate::value::text::number::hash_big(i),
    };
    Ok(vm.heap.int(hash))
}

fn bool(_: &mut Vm, args: Args) -> Result<Value> {
    Ok(Value::bool(!Operand::receiver(args[0]).is_zero()))
}

/// The receiver as an exact `int`.
fn itself(_: &mut Vm, args: Args) -> Result<Value> {
    Ok(exact(args[0]))
}

fn exact(value: Value) -> Value {
    value.as_bool().map_or(value, |flag| Value::small(i64::from(flag)))
}

fn float(vm: &mut Vm, args: Args) -> Result<Value> {
    let x = Operand::receiver(args[0]).to_float();
    number::float_result(vm, x)
}

fn neg(vm: &mut Vm, args: Args) -> Result<Value> {
    number::sub(vm, Operand::Small(0), Operand::receiver(args[0]))
}

fn abs(vm: &mut Vm, args: Args) -> Result<Value> {
    let value = Operand::receiver(args[0]);
    if value.is_negative() { number::sub(vm, Operand::Small(0), value) } else { Ok(exact(args[0])) }
}

fn invert(vm: &mut Vm, args: Args) -> Result<Value> {
    number::sub(vm, Operand::Small(-1), Operand::receiver(args[0]))
}

type Operator = fn(&mut Vm, Operand<'_>, Operand<'_>) -> Result<Value>;

/// `receiver <operator> argument`, or `NotImplemented` for a foreign argument.
fn forward(vm: &mut Vm, args: Args, operator: Operator) -> Result<Value> {
    match Operand::of(vm, args[1]) {
        Some(other) => operator(vm, Operand::receiver(args[0]), other),
        None => Ok(Value::NOT_IMPLEMENTED),
    }
}

/// `argument <operator> receiver`, or `NotImplemented` for a foreign argument.
fn reflected(vm: &mut Vm, args: Args, operator: Operator) -> Result<Value> {
    match Operand::of(vm, args[1]) {
        Some(other) => operator(vm, other, Operand::receiver(args[0])),
        None => Ok(Value::NOT_IMPLEMENTED),
    }
}

fn compare(vm: &mut Vm, args: Args, test: fn(Ordering) -> bool) -> Result<Value> {
    Ok(match Operand::of(vm, args[1]) {
        Some(other) => Value::bool(test(Operand::receiver(args[0]).order(other))),
        None => Value::NOT_IMPLEMENTED,
    })
}

fn pow(vm: &mut Vm, args: Args) -> Result<Value> {
    let Some(exponent) = Operand::of(vm, args[1]) else { return Ok(Value::NOT_IMPLEMENTED) };
    power(vm, Operand::receiver(args[0]), exponent, args[2])
}

fn rpow(vm: &mut Vm, args: Args) -> Result<Value> {
    let Some(base) = Operand::of(vm, args[1]) else { return Ok(Value::NOT_IMPLEMENTED) };
    power(vm, base, Operand::receiver(args[0]), args[2])
}

fn power(vm: &mut Vm, base: Operand<'_>, exponent: Operand<'_>, modulus: Value) -> Result<Value> {
    if modulus.is_none() {
        return number::pow(vm, base, exponent);
    }
    match Operand::of(vm, modulus) {
        Some(modulus) => number::pow_mod(vm, base, exponent, modulus),
        None => Ok(Value::NOT_IMPLEMENTED),
    }
}

fn round(vm: &mut Vm, args: Args) -> Result<Value> {
    let Some(digits) = args.get(1) else { return Ok(exact(args[0])) };
    let digits = vm.index(digits)?;
    let places = match Operand::of(vm, digits) {
        Some(digits) if !digits.is_negative() => return Ok(exact(args[0])),
        Some(Operand::Small(digits)) => usize::try_from(-digits).unwrap_or(usize::MAX),
        _ => usize::MAX,
    };
    let value = Operand::receiver(args[0]);
    if let Operand::Small(0) = value {
        return Ok(Value::small(0));
    }
    let rounded = int_math::round_to_power(&value.to_big(), places);
    Ok(vm.heap.big(rounded))
}

fn bit_length(_: &mut Vm, args: Args) -> Result<Value> {
    Ok(Value::small(Operand::receiver(args[0]).bits() as i64))
}

fn bit_count(_: &mut Vm, args: Args) -> Result<Value> {
    Ok(Value::small(match Operand::receiver(args[0]) {
        Operand::Small(i) => i64::from(int_math::bit_count_i64(i)),
        Operand::Big(i) => int_math::bit_count(i) as i64,
    }))
}

fn as_integer_ratio(vm: &mut Vm, args: Args) -> Result<Value> {
    Ok(vm.heap.tuple(&[exact(args[0]), Value::small(1)]))
}

fn is_integer(_: &mut Vm, _: Args) -> Result<Value> {
    Ok(Value::TRUE)
}

fn get_new_args(vm: &mut Vm, args: Args) -> Result<Value> {
    Ok(vm.heap.tuple(&[exact(args[0])]))
}

fn size_of(_: &mut Vm, args: Args) -> Result<Value> {
    let digits = Operand::receiver(args[0]).bits().div_ceil(30);
    Ok(Value::small(24 + 4 * digits.max(1) as i64))
}

fn byte_order(vm: &mut Vm, name: Option<Value>, function: &str) -> Result<ByteOrder> {
    let Some(name) = name else { return Ok(ByteOrder::Big) };
    let Some(text) = vm.plain(name).as_str() else {
        let kind = vm.argument_type_name(name);
        return Err(vm.type_error(&format!("{function}() argument 'byteorder' must be str, not {kind}")));
    };
    ByteOrder::parse(text).map_err(|e| vm.raise_text(&e))
}

fn to_bytes(vm: &mut Vm, args: Args) -> Result<Value> {
    let length = match args.get(1) {
        Some(length) => vm.size_i64(length)?,
        None => 1,
    };
    let order = byte_order(vm, args.get(2), "to_bytes")?;
    let signed = vm.truth(args[3])?;
    let Ok(length) = usize::try_from(length) else {
        return Err(vm.value_error("length argument must be non-negative"));
    };
    vm.check_size(length)?;
    match int_math::to_bytes(&Operand::receiver(args[0]).to_big(), length, order, signed) {
        Ok(bytes) => Ok(vm.heap.bytes(&bytes)),
        Err(e) => Err(vm.raise_text(&e)),
    }
}

fn from_bytes(vm: &mut Vm, args: Args) -> Result<Value> {
    let order = byte_order(vm, args.get(2), "from_bytes")?;
    let signed = vm.truth(args[3])?;
    let bytes = super::bytes::bytes_of(vm, args[1])?;
    let content = super::bytes::content(vm, bytes).expect("just converted to bytes");
    let read = int_math::from_bytes(&content, order, signed);
    let value = int_value(vm, read);
    if args[0].is(vm.types.int) { Ok(value) } else { vm.call(args[0], &[value]) }
}

fn real(_: &mut Vm, this: Value) -> Result<Value> {
    Ok(exact(this))
}

fn zero(_: &mut Vm, _: Value) -> Result<Value> {
    Ok(Value::small(0))
}

fn one(_: &mut Vm, _: Value) -> Result<Value> {
    Ok(Value::small(1))
}

const METHODS: &[Native] = &[
    unary_row("__repr__", "The decimal text.", repr),
    Native { name: "__format__", params: "self, format_spec, /", doc: "Text by a format spec.", run: format },
    unary_row("__hash__", "Equal for equal numbers of all types.", hash),
    unary_row("__bool__", "True unless zero.", bool),
    unary_row("__int__", "The exact int.", itself),
    unary_row("__index__", "The exact int.", itself),
    unary_row("__trunc__", "The exact int.", itself),
    unary_row("__floor__", "The exact int.", itself),
    unary_row("__ceil__", "The exact int.", itself),
    unary_row("__pos__", "+self", itself),
    unary_row("conjugate", "The number itself.", itself),
    unary_row("__float__", "The nearest float.", float),
    unary_row("__neg__", "-self", neg),
    unary_row("__abs__", "abs(self)", abs),
    unary_row("__invert__", "~self", invert),
    binary_row("__add__", "self + other", |vm, args| forward(vm, args, number::add)),
    binary_row("__radd__", "other + self", |vm, args| reflected(vm, args, number::add)),
    binary_row("__sub__", "self - other", |vm, args| forward(vm, args, number::sub)),
    binary_row("__rsub__", "other - self", |vm, args| reflected(vm, args, number::sub)),
    binary_row("__mul__", "self * other", |vm, args| forward(vm, args, number::mul)),
    binary_row("__rmul__", "other * self", |vm, args| reflected(vm, args, number::mul)),
    binary_row("__truediv__", "self / other", |vm, args| forward(vm, args, number::truediv)),
    binary_row("__rtruediv__", "other / self", |vm, args| reflected(vm, args, number::truediv)),
    binary_row("__floordiv__", "self // other", |vm, args| forward(vm, args, number::floordiv)),
    binary_row("__rfloordiv__", "other // self", |vm, args| reflected(vm, args, number::floordiv)),
    binary_row("__mod__", "self % other", |vm, args| forward(vm, args, number::modulo)),
    binary_row("__rmod__", "other % self", |vm, args| reflected(vm, args, number::modulo)),
    binary_row("__divmod__", "divmod(self, other)", |vm, args| forward(vm, args, number::divmod)),
    binary_row("__rdivmod__", "divmod(other, self)", |vm, args| reflected(vm, args, number::divmod)),
    Native { name: "__pow__", params: "self, value, mod=None, /", doc: "pow(self, value, mod)", run: pow },
    Native { name: "__rpow__", params: "self, value, mod=None, /", doc: "pow(value, self, mod)", run: rpow },
    binary_row("__lshift__", "self << other", |vm, args| forward(vm, args, number::shift_left)),
    binary_row("__rlshift__", "other << self", |vm, args| reflected(vm, args, number::shift_left)),
    binary_row("__rshift__", "self >> other", |vm, args| forward(vm, args, number::shift_right)),
    binary_row("__rrshift__", "other >> self", |vm, args| reflected(vm, args, number::shift_right)),
    binary_row("__and__", "self & other", |vm, args| forward(vm, args, number::bit_and)),
    binary_row("__rand__", "other & self", |vm, args| reflected(vm, args, number::bit_and)),
    binary_row("__or__", "self | other", |vm, args| forward(vm, args, number::bit_or)),
    binary_row("__ror__", "other | self", |vm, args| reflected(vm, args, number::bit_or)),
    binary_row("__xor__", "self ^ other", |vm, args| forward(vm, args, number::bit_xor)),
    binary_row("__rxor__", "other ^ self", |vm, args| reflected(vm, args, number::bit_xor)),
    binary_row("__eq__", "self == other", |vm, args| compare(vm, args, Ordering::is_eq)),
    binary_row("__ne__", "self != other", |vm, args| compare(vm, args, Ordering::is_ne)),
    binary_row("__lt__", "self < other", |vm, args| compare(vm, args, Ordering::is_lt)),
    binary_row("__le__", "self <= other", |vm, args| compare(vm, args, Ordering::is_le)),
    binary_row("__gt__", "self > other", |vm, args| compare(vm, args, Ordering::is_gt)),
    binary_row("__ge__", "self >= other", |vm, args| compare(vm, args, Ordering::is_ge)),
    Native {
        name: "__round__",
        params: "self, ndigits=..., /",
        doc: "Round to a power of ten, ties to even.",
        run: round,
    },
    unary_row("bit_length", "How many bits the magnitude needs.", bit_length),
    unary_row("bit_count", "How many bits of the magnitude are ones.", bit_count),
    unary_row("as_integer_ratio", "The number and 1.", as_integer_ratio),
    unary_row("is_integer", "True.", is_integer),
    unary_row("__getnewargs__", "What copies are made from.", get_new_args),
    unary_row("__sizeof__", "Bytes in memory, roughly.", size_of),
    Native {
        name: "to_bytes",
        params: "self, /, length=...1, byteorder=...'big', *, signed=False",
        doc: "The number as so many bytes.",
        run: to_bytes,
    },
];

const CLASS_METHODS: &[Native] = &[Native {
    name: "from_bytes",
    params: "cls, /, bytes, byteorder=...'big', *, signed=False",
    doc: "The number that bytes stand for.",
    run: from_bytes,
}];

const STATIC_METHODS: &[Native] = &[Native {
    name: "__new__",
    params: "cls, x=..., /, base=...|",
    doc: "An integer from a number or a text.",
    run: new,
}];

const GETTERS: &[Getter] =
    &[get_row("real", real), get_row("imag", zero), get_row("numerator", real), get_row("denominator", one)];

/// The type `int`.
pub const TYPE: TypeRow = TypeRow {
    name: "int",
    shape: Some(builtin_shapes::INT),
    base: None,
    methods: METHODS,
    class_methods: CLASS_METHODS,
    static_methods: STATIC_METHODS,
    getters: GETTERS,
    doc: "int(x=0, /) or int(x, /, base=10): whole numbers of any size.",
    layout: Layout::Builtin,
    is_final: false,
};
