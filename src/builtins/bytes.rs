//! `bytes`: construction, operators, and what it shares with `bytearray`: reading contents and arguments.
//!
//! The methods both types have are `bytes_parts`.

use std::borrow::Cow;
use std::cmp::Ordering;

use super::bytes_parts as parts;
use super::memoryview;
use super::number::Operand;
use super::str::longest;
use super::{binary_row, format, row, unary_row};
pub use crate::stdlib::buffer::{bytes_arg, content};
use crate::stdlib::{buffer, codecs};
use crate::value::text::{bytes as engine, quote, search};
use crate::value::{Kind, Layout, Value, builtin_shapes};
use crate::vm::{Args, Native, Raised, TypeRow, Vm, joined, sym};

type Result<T> = std::result::Result<T, Raised>;

/// The content of a method's receiver.
pub fn receiver<'v>(vm: &Vm, args: Args) -> Cow<'v, [u8]> {
    content(vm, args[0]).expect("the machine checks receivers of bytes and bytearray methods")
}

/// An object of the receiver's type.
pub fn make(vm: &mut Vm, like: Value, bytes: Cow<'_, [u8]>) -> Value {
    if like.is_kind(Kind::ByteArray) { vm.heap.bytearray(bytes.into_owned()) } else { vm.heap.bytes(&bytes) }
}

/// One element, from an integer.
pub fn byte_of(vm: &mut Vm, value: Value, message: &str) -> Result<u8> {
    let index = match value.as_small() {
        Some(index) => Some(index),
        None => vm.index(value)?.as_small(),
    };
    match index.and_then(|index| u8::try_from(index).ok()) {
        Some(byte) => Ok(byte),
        None => Err(vm.value_error(message)),
    }
}

/// The elements of an iterable of integers.
pub fn collect(vm: &mut Vm, iterable: Value, message: &str) -> Result<Vec<u8>> {
    if let Some((start, step, len)) = iterable.as_range() {
        let size = usize::try_from(len).unwrap_or(usize::MAX);
        vm.check_size(size)?;
        let last = start as i128 + step as i128 * (len as i128 - 1);
        if len > 0 && !((0..256).contains(&start) && (0..256).contains(&last)) {
            return Err(vm.value_error(message));
        }
        return Ok((0..len).map(|i| (start + i * step) as u8).collect());
    }
    let iterator = vm.iter(iterable)?;
    drain(vm, iterator, message)
}

/// The elements that an iterator still gives.
pub fn drain(vm: &mut Vm, iterator: Value, message: &str) -> Result<Vec<u8>> {
    let mark = vm.kept_mark();
    vm.keep(iterator);
    let mut out = Vec::new();
    // now and then one is refused, and the limits are looked at
    let take = |out: &mut Vec<u8>, item: Value| match item.as_small() {
        Some(byte @ 0..256) if out.len() % 1024 != 1023 => {
            out.push(byte as u8);
            true
        }
        _ => false,
    };
    while let Some(item) = vm.next_refused(iterator, |_, item| take(&mut out, item))? {
        out.push(byte_of(vm, item, message)?);
        vm.check_size(out.len())?;
    }
    vm.release(mark);
    Ok(out)
}

const ITEM: &str = "bytes must be in range(0, 256)";

/// `bytes(source)` of anything but a count or a text, as a `bytes`.
pub fn bytes_of(vm: &mut Vm, source: Value) -> Result<Value> {
    if source.as_bytes().is_some() {
        return Ok(source);
    }
    if let Some(made) = vm.call_special(source, sym::BYTES, &[]) {
        let made = made?;
        let plain = vm.plain(made);
        if plain.as_bytes().is_some() {
            return Ok(plain);
        }
        let kind = vm.type_name(made);
        return Err(vm.type_error(&format!("__bytes__ returned non-bytes (type {kind})")));
    }
    let plain = vm.plain(source);
    if let Some(bytes) = content(vm, plain) {
        return Ok(vm.heap.bytes(&bytes));
    }
    let bytes = match buffer::lent(vm, source, buffer::FULL)? {
        Some(bytes) => bytes,
        None => iterated(vm, source, "bytes")?,
    };
    Ok(vm.heap.bytes(&bytes))
}

/// What the constructor of this name makes of an iterable; whatever is no text may be one.
fn iterated(vm: &mut Vm, source: Value, name: &str) -> Result<Vec<u8>> {
    let message = if name == "bytes" { ITEM } else { "byte must be in range(0, 256)" };
    if source.as_range().is_some() {
        return collect(vm, source, message);
    }
    let refusal = |vm: &mut Vm| format!("cannot convert '{}' object to {name}", vm.type_name(source));
    if vm.plain(source).is_str() {
        let text = refusal(vm);
        return Err(vm.type_error(&text));
    }
    let iterator = vm.iter_or(source, refusal)?;
    if name == "bytes" && source.is_kind(Kind::Instance) {
        // nothing is done with it, but a script sees that it is asked
        vm.keep(iterator);
        vm.length_hint(source)?;
    }
    drain(vm, iterator, message)
}

/// The text of an argument, if it is given.
fn text_option<'v>(vm: &mut Vm, given: Option<Value>, function: &str, name: &str) -> Result<Option<&'v str>> {
    match given {
        Some(text) => super::str::text_arg(vm, text, &format!("{function}() argument '{name}'")).map(Some),
        None => Ok(None),
    }
}

/// What `bytes(source, encoding, errors)` and `bytearray(…)` are filled with.
pub fn source_bytes<'v>(
    vm: &mut Vm,
    source: Option<Value>,
    encoding: Option<Value>,
    errors: Option<Value>,
    name: &str,
) -> Result<Cow<'v, [u8]>> {
    let encoding = text_option(vm, encoding, name, "encoding")?;
    let errors = text_option(vm, errors, name, "errors")?;
    let Some(source) = source else {
        return match (encoding, errors) {
            (None, None) => Ok(Cow::Borrowed(&[])),
            (Some(_), _) => Err(vm.type_error("encoding without a string argument")),
            (None, Some(_)) => Err(vm.type_error("errors without a string argument")),
        };
    };
    let plain = vm.plain(source);
    let converts_itself =
        name == "bytes" && encoding.is_none() && errors.is_none() && vm.special(source, sym::BYTES).is_some();
    if plain.is_str() && !converts_itself {
        let Some(encoding) = encoding else {
            return Err(vm.type_error("string argument without an encoding"));
        };
        let made = codecs::encode(vm, plain, encoding, errors.unwrap_or("strict"))?;
        return bytes_arg(vm, made);
    }
    if encoding.is_some() {
        return Err(vm.type_error("encoding without a string argument"));
    }
    if errors.is_some() {
        return Err(vm.type_error("errors without a string argument"));
    }
    if let Some(count) = count_of(vm, source, name)? {
        // CPython's bytes have a header of 33
        if name == "bytes" && count > isize::MAX as usize - 33 {
            return Err(vm.overflow_error("byte string is too large"));
        }
        vm.check_size(count)?;
        return Ok(Cow::Owned(vec![0; count]));
    }
    if name == "bytearray" {
        return match content(vm, plain) {
            Some(bytes) => Ok(bytes),
            None => match buffer::lent(vm, source, buffer::FULL)? {
                Some(bytes) => Ok(Cow::Owned(bytes)),
                None => iterated(vm, source, name).map(Cow::Owned),
            },
        };
    }
    let made = bytes_of(vm, source)?;
    bytes_arg(vm, made)
}

/// How many zeros `source` asks for; `None` if it is the content itself, which is also the case where its
/// `__index__` raises a `TypeError`. `bytes` asks for `__bytes__` first, `bytearray` never does.
fn count_of(vm: &mut Vm, source: Value, name: &str) -> Result<Option<usize>> {
    let is_count = (name == "bytearray" || vm.special(source, sym::BYTES).is_none())
        && (Operand::of(vm, source).is_some() || vm.special(source, sym::INDEX).is_some());
    if !is_count {
        return Ok(None);
    }
    match vm.repetitions(source) {
        Ok(count) => match usize::try_from(count) {
            Ok(count) => Ok(Some(count)),
            Err(_) => Err(vm.value_error("negative count")),
        },
        Err(_) if vm.is_pending_instance(vm.types.type_error) => {
            vm.take_pending();
            Ok(None)
        }
        Err(raised) => Err(raised),
    }
}

fn new(vm: &mut Vm, args: Args) -> Result<Value> {
    let exact = args.get(1).filter(|source| source.as_bytes().is_some() && args.get(2).is_none());
    let value = match exact {
        Some(same) if args.get(3).is_none() => same,
        _ => {
            let bytes = source_bytes(vm, args.get(1), args.get(2), args.get(3), "bytes")?;
            vm.heap.bytes(&bytes)
        }
    };
    Ok(vm.new_of(args[0], value))
}

fn repr(vm: &mut Vm, args: Args) -> Result<Value> {
    let text = quote::bytes_repr(&receiver(vm, args));
    if text.len() > longest(vm) {
        return Err(vm.memory_error());
    }
    Ok(vm.heap.ascii_str(&text))
}

fn hash(vm: &mut Vm, args: Args) -> Result<Value> {
    let hash = vm.hash(args[0])?;
    Ok(vm.heap.int(hash as i64))
}

fn itself(_: &mut Vm, args: Args) -> Result<Value> {
    Ok(args[0])
}

pub(super) fn len(vm: &mut Vm, args: Args) -> Result<Value> {
    Ok(Value::small(length(vm, args[0]) as i64))
}

/// How many bytes a `bytes` or `bytearray` holds.
pub(super) fn length(vm: &Vm, value: Value) -> usize {
    value.as_bytes().map_or_else(|| vm.heap.byte_vec(value).map_or(0, Vec::len), <[u8]>::len)
}

pub(super) fn iter(vm: &mut Vm, args: Args) -> Result<Value> {
    vm.iter(args[0])
}

/// The position that an index means, below `len`.
pub(super) fn position(vm: &mut Vm, index: Value, len: usize, name: &str) -> Result<Option<usize>> {
    if index.as_small().is_none() && vm.special(index, sym::INDEX).is_none() {
        let kind = vm.type_name(index);
        return Err(vm.type_error(&format!("{name} indices must be integers or slices, not {kind}")));
    }
    let index = vm.index_i64(index)?;
    let at = if index < 0 { index.saturating_add(len as i64) } else { index };
    Ok(usize::try_from(at).ok().filter(|&at| at < len))
}

pub(super) fn get_item(vm: &mut Vm, args: Args) -> Result<Value> {
    let (this, key) = (args[0], args[1]);
    if key.is_kind(Kind::Slice) {
        let (start, _, step, count) = vm.slice_indices(key, length(vm, this))?;
        vm.charge_fuel(count / 64)?;
        let bytes = receiver(vm, args);
        let part = match step {
            _ if count == 0 => Cow::Borrowed(&[][..]),
            1 => Cow::Borrowed(&bytes[start as usize..start as usize + count]),
            step => (0..count as i64).map(|i| bytes[(start + i * step) as usize]).collect(),
        };
        return Ok(make(vm, this, part));
    }
    let mutable = this.is_kind(Kind::ByteArray);
    let len = length(vm, this);
    match position(vm, key, len, if mutable { "bytearray" } else { "byte" })? {
        Some(at) => {
            let byte = match this.as_bytes() {
                Some(bytes) => bytes.get(at).copied(),
                None => vm.heap.byte_vec(this).and_then(|bytes| bytes.get(at).copied()),
            };
            Ok(Value::small(i64::from(byte.unwrap_or(0))))
        }
        None if mutable => Err(vm.index_error("bytearray index out of range")),
        None => Err(vm.index_error("index out of range")),
    }
}

pub(super) fn contains(vm: &mut Vm, args: Args) -> Result<Value> {
    let key = args[1];
    let found = if let Some(needle) = content(vm, vm.plain(key)) {
        search::find(&receiver(vm, args), &needle).is_some()
    } else if Operand::of(vm, key).is_some() || vm.special(key, sym::INDEX).is_some() {
        let byte = byte_of(vm, key, "byte must be in range(0, 256)")?;
        memchr::memchr(byte, &receiver(vm, args)).is_some()
    } else {
        let kind = vm.type_name(key);
        return Err(vm.type_error(&format!("a bytes-like object is required, not '{kind}'")));
    };
    Ok(Value::bool(found))
}

pub(super) fn add(vm: &mut Vm, args: Args) -> Result<Value> {
    let Some(other) = buffer::content_or_lent(vm, args[1])? else {
        let [given, own] = [args[1], vm.receiver(args[0])].map(|v| vm.type_name(v));
        return Err(vm.type_error(&format!("can't concat {given} to {own}")));
    };
    let this = receiver(vm, args);
    vm.check_size(this.len() + other.len())?;
    let mut sum = Vec::with_capacity(this.len() + other.len());
    sum.extend_from_slice(&this);
    sum.extend_from_slice(&other);
    Ok(make(vm, args[0], Cow::Owned(sum)))
}

pub(super) fn mul(vm: &mut Vm, args: Args) -> Result<Value> {
    let count = vm.repetitions(args[1])?;
    let this = receiver(vm, args);
    vm.check_size(this.len().saturating_mul(usize::try_from(count).unwrap_or(0)))?;
    match engine::repeat(&this, count, isize::MAX as usize) {
        Ok(bytes) => Ok(make(vm, args[0], Cow::Owned(bytes))),
        Err(e) => Err(vm.raise_text(&e)),
    }
}

pub(super) fn percent(vm: &mut Vm, args: Args) -> Result<Value> {
    let template = receiver(vm, args);
    let bytes = format::percent_bytes(vm, &template, args[1])?;
    Ok(make(vm, args[0], Cow::Owned(bytes)))
}

pub(super) fn rpercent(vm: &mut Vm, args: Args) -> Result<Value> {
    let plain = vm.plain(args[1]);
    let Some(template) = content(vm, plain) else { return Ok(Value::NOT_IMPLEMENTED) };
    let bytes = format::percent_bytes(vm, &template, args[0])?;
    Ok(make(vm, plain, Cow::Owned(bytes)))
}

pub(super) fn compare(vm: &mut Vm, args: Args, test: fn(Ordering) -> bool) -> Result<Value> {
    let other = vm.plain(args[1]);
    // what is not `bytes` decides itself; a bytearray looks into everything that shows bytes
    if args[0].as_bytes().is_some() && other.as_bytes().is_none() {
        return Ok(Value::NOT_IMPLEMENTED);
    }
    Ok(match content(vm, other) {
        Some(other) => Value::bool(test(receiver(vm, args).cmp(&other))),
        None => Value::NOT_IMPLEMENTED,
    })
}

fn get_new_args(vm: &mut Vm, args: Args) -> Result<Value> {
    Ok(vm.heap.tuple(&[args[0]]))
}

pub(super) fn size_of(vm: &mut Vm, args: Args) -> Result<Value> {
    Ok(Value::small(length(vm, args[0]) as i64 + 33))
}

const METHODS: &[Native] = &joined::<{ OWN.len() + parts::SHARED.len() }>(&[OWN, parts::SHARED]);

const OWN: &[Native] = &[
    unary_row("__repr__", "A literal of the bytes.", repr),
    unary_row("__hash__", "Equal for equal bytes.", hash),
    row("__buffer__", "self, flags, /", "A window on the bytes.", memoryview::give_buffer),
    unary_row("__bytes__", "The bytes themselves.", itself),
    unary_row("__getnewargs__", "What copies are made from.", get_new_args),
    unary_row("__sizeof__", "Bytes in memory, roughly.", size_of),
    unary_row("__len__", "How many bytes there are.", len),
    unary_row("__iter__", "The bytes as integers.", iter),
    row("__getitem__", "self, key, /", "self[key]", get_item),
    row("__contains__", "self, key, /", "key in self", contains),
    binary_row("__add__", "self + other", add),
    binary_row("__mul__", "self * other", mul),
    binary_row("__rmul__", "other * self", mul),
    binary_row("__mod__", "Values put in place of %-directives.", percent),
    binary_row("__rmod__", "other % self", rpercent),
    binary_row("__eq__", "self == other", |vm, args| compare(vm, args, Ordering::is_eq)),
    binary_row("__ne__", "self != other", |vm, args| compare(vm, args, Ordering::is_ne)),
    binary_row("__lt__", "self < other", |vm, args| compare(vm, args, Ordering::is_lt)),
    binary_row("__le__", "self <= other", |vm, args| compare(vm, args, Ordering::is_le)),
    binary_row("__gt__", "self > other", |vm, args| compare(vm, args, Ordering::is_gt)),
    binary_row("__ge__", "self >= other", |vm, args| compare(vm, args, Ordering::is_ge)),
];

const CLASS_METHODS: &[Native] =
    &[row("fromhex", "cls, string, /", "The bytes that hexadecimal digits stand for.", parts::from_hex)];

const STATIC_METHODS: &[Native] = &[
    row("__new__", "cls, source=..., encoding=..., errors=...|", "Bytes from many things.", new),
    row("maketrans", "frm, to, /", "A table for translate().", parts::make_trans),
];

/// The type `bytes`.
pub const TYPE: TypeRow = TypeRow {
    name: "bytes",
    shape: Some(builtin_shapes::BYTES),
    base: None,
    methods: METHODS,
    class_methods: CLASS_METHODS,
    static_methods: STATIC_METHODS,
    getters: &[],
    doc: "bytes(source=b'') or bytes(text, encoding, errors='strict'): bytes that cannot change.",
    layout: Layout::Builtin,
    is_final: false,
};
