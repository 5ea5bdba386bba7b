//! `bytearray`: construction, what changes it, and its table of methods.
//!
//! What it shares with `bytes` is in `bytes` and `bytes_parts`.

use std::cmp::Ordering;

use super::bytes::{self, byte_of};
use super::bytes_parts as parts;
use super::memoryview;
use super::str::longest;
use super::{binary_row, row, unary_row};
use crate::stdlib::buffer;
use crate::value::text::quote;
use crate::value::{Kind, Layout, Value, builtin_shapes};
use crate::vm::{Args, Native, Raised, TypeRow, Vm, joined, sym};

type Result<T> = std::result::Result<T, Raised>;

/// Why a `bytearray` that somebody looks into keeps its size.
const HELD: &str = "Existing exports of data: object cannot be re-sized";
const ITEM: &str = "byte must be in range(0, 256)";

fn receiver(vm: &mut Vm, args: Args) -> &mut Vec<u8> {
    vm.heap.byte_vec_mut(args[0]).expect("the machine checks receivers of bytearray methods")
}

/// Changes the content and counts its growth.
fn change<T>(vm: &mut Vm, args: Args, f: impl FnOnce(&mut Vec<u8>) -> T) -> T {
    let bytes = receiver(vm, args);
    let before = bytes.capacity();
    let result = f(bytes);
    let grown = bytes.capacity().saturating_sub(before);
    vm.heap.charge(grown);
    result
}

/// Windows on it would show what is no longer there.
fn check_resizable(vm: &mut Vm, args: Args) -> Result<()> {
    let all = (0..).map_while(|index| args.get(index));
    buffer::check_resizable(vm, args[0], all, HELD)
}

fn new(vm: &mut Vm, args: Args) -> Result<Value> {
    let value = vm.heap.bytearray(Vec::new());
    Ok(vm.new_of(args[0], value))
}

fn init(vm: &mut Vm, args: Args) -> Result<Value> {
    check_resizable(vm, args)?;
    let bytes = bytes::source_bytes(vm, args.get(1), args.get(2), args.get(3), "bytearray")?;
    change(vm, args, |this| *this = bytes.into_owned());
    Ok(Value::NONE)
}

fn repr(vm: &mut Vm, args: Args) -> Result<Value> {
    let mut text = vm.type_name(vm.receiver(args[0]));
    text.push('(');
    quote::push_bytearray_repr(&mut text, receiver(vm, args));
    text.push(')');
    if text.len() > longest(vm) {
        return Err(vm.memory_error());
    }
    Ok(vm.heap.ascii_str(&text))
}

fn copy(vm: &mut Vm, args: Args) -> Result<Value> {
    let bytes = receiver(vm, args).clone();
    Ok(vm.heap.bytearray(bytes))
}

fn clear(vm: &mut Vm, args: Args) -> Result<Value> {
    if !receiver(vm, args).is_empty() {
        check_resizable(vm, args)?;
        receiver(vm, args).clear();
    }
    Ok(Value::NONE)
}

fn reverse(vm: &mut Vm, args: Args) -> Result<Value> {
    receiver(vm, args).reverse();
    Ok(Value::NONE)
}

fn append(vm: &mut Vm, args: Args) -> Result<Value> {
    check_resizable(vm, args)?;
    let byte = byte_of(vm, args[1], ITEM)?;
    change(vm, args, |bytes| bytes.push(byte));
    Ok(Value::NONE)
}

fn insert(vm: &mut Vm, args: Args) -> Result<Value> {
    check_resizable(vm, args)?;
    let index = vm.size_i64(args[1])?;
    let byte = byte_of(vm, args[2], ITEM)?;
    change(vm, args, |bytes| {
        let at = crate::value::text::search::bounds(bytes.len(), Some(index), None).0;
        bytes.insert(at.min(bytes.len()), byte);
    });
    Ok(Value::NONE)
}

fn pop(vm: &mut Vm, args: Args) -> Result<Value> {
    check_resizable(vm, args)?;
    let index = vm.size_i64(args[1])?;
    let bytes = receiver(vm, args);
    if bytes.is_empty() {
        return Err(vm.index_error("pop from empty bytearray"));
    }
    let at = if index < 0 { index.saturating_add(bytes.len() as i64) } else { index };
    match usize::try_from(at).ok().filter(|&at| at < bytes.len()) {
        Some(at) => Ok(Value::small(i64::from(bytes.remove(at)))),
        None => Err(vm.index_error("pop index out of range")),
    }
}

fn remove(vm: &mut Vm, args: Args) -> Result<Value> {
    check_resizable(vm, args)?;
    let byte = byte_of(vm, args[1], ITEM)?;
    let bytes = receiver(vm, args);
    match memchr::memchr(byte, bytes) {
        Some(at) => {
            bytes.remove(at);
            Ok(Value::NONE)
        }
        None => Err(vm.value_error("value not found in bytearray")),
    }
}

fn extend(vm: &mut Vm, args: Args) -> Result<Value> {
    check_resizable(vm, args)?;
    let source = args[1];
    let plain = vm.plain(source);
    let added = match buffer::content_or_lent(vm, source)? {
        Some(bytes) => bytes.into_owned(),
        None if source.as_range().is_some() => bytes::collect(vm, source, ITEM)?,
        None => {
            let iterator =
                vm.iter_or(source, |vm| format!("can't extend bytearray with {}", vm.type_name(source)))?;
            vm.keep(iterator);
            if source.is_kind(Kind::Instance) {
                // nothing is done with it, but a script sees that it is asked
                vm.length_hint(source)?;
            }
            let bytes = bytes::drain(vm, iterator, ITEM);
            if plain.is_str() {
                vm.instead_of_type_error(bytes, |_| "expected iterable of integers; got: 'str'".to_owned())?
            } else {
                bytes?
            }
        }
    };
    grow(vm, args, &added)?;
    Ok(Value::NONE)
}

fn grow(vm: &mut Vm, args: Args, added: &[u8]) -> Result<()> {
    let len = receiver(vm, args).len();
    vm.check_size(len.saturating_add(added.len()))?;
    change(vm, args, |bytes| bytes.extend_from_slice(added));
    Ok(())
}

fn iadd(vm: &mut Vm, args: Args) -> Result<Value> {
    check_resizable(vm, args)?;
    let Some(added) = buffer::content_or_lent(vm, args[1])? else {
        let kind = vm.type_name(args[1]);
        return Err(vm.type_error(&format!("can't concat {kind} to bytearray")));
    };
    // lending may have run script
    check_resizable(vm, args)?;
    if vm.plain(args[1]).is(args[0]) && !added.is_empty() {
        // what is read cannot grow meanwhile
        return Err(vm.raise(vm.types.buffer_error, HELD));
    }
    grow(vm, args, &added)?;
    Ok(args[0])
}

fn imul(vm: &mut Vm, args: Args) -> Result<Value> {
    check_resizable(vm, args)?;
    let count = usize::try_from(vm.repetitions(args[1])?).unwrap_or(0);
    let len = receiver(vm, args).len();
    vm.check_size(len.saturating_mul(count))?;
    change(vm, args, |bytes| *bytes = bytes.repeat(count));
    Ok(args[0])
}

fn set_item(vm: &mut Vm, args: Args) -> Result<Value> {
    let (key, value) = (args[1], args[2]);
    if key.is_kind(Kind::Slice) {
        let plain = vm.plain(value);
        if !plain.is_kind(Kind::ByteArray) {
            // the slice is looked at before the new content is, and again after that may have run script
            let len = receiver(vm, args).len();
            vm.slice_indices(key, len)?;
        }
        let is_number = plain.as_float().is_some()
            || vm.int_of(plain).is_some()
            || [sym::INDEX, sym::INT, sym::FLOAT].iter().any(|&name| vm.special(value, name).is_some());
        if plain.is_str() || is_number {
            let message = "can assign only bytes, buffers, or iterables of ints in range(0, 256)";
            return Err(vm.type_error(message));
        }
        let new = bytes::source_bytes(vm, Some(value), None, None, "bytearray")?;
        return set_slice(vm, args, &new);
    }
    if vm.int_of(key).is_none() && vm.special(key, sym::INDEX).is_none() {
        let given = vm.type_name(key);
        return Err(vm.type_error(&format!("bytearray indices must be integers or slices, not {given}")));
    }
    // the place must be a number first, then the byte one of its range; only then counts the length
    let at = vm.index_i64(key)?;
    let byte = byte_of(vm, value, ITEM)?;
    let bytes = receiver(vm, args);
    match super::sequence::position(at, bytes.len()) {
        Some(at) => {
            bytes[at] = byte;
            Ok(Value::NONE)
        }
        None => Err(vm.index_error("bytearray index out of range")),
    }
}

fn set_slice(vm: &mut Vm, args: Args, new: &[u8]) -> Result<Value> {
    let len = receiver(vm, args).len();
    let (start, stop, step, count) = vm.slice_indices(args[1], len)?;
    // Conversions of the slice's parts may have run script.
    if receiver(vm, args).len() != len {
        return Err(vm.runtime_error("bytearray changed size while a slice of it was assigned"));
    }
    if step == 1 {
        let from = start as usize;
        let to = stop.max(start) as usize;
        vm.check_size(len + new.len())?;
        if to - from != new.len() {
            check_resizable(vm, args)?;
        }
        change(vm, args, |bytes| drop(bytes.splice(from..to, new.iter().copied())));
        return Ok(Value::NONE);
    }
    if new.is_empty() {
        check_resizable(vm, args)?;
        return del_slice(vm, args, start, step, count);
    }
    if new.len() != count {
        let size = new.len();
        return Err(vm.value_error(&format!(
            "attempt to assign bytes of size {size} to extended slice of size {count}"
        )));
    }
    let bytes = receiver(vm, args);
    for (i, &byte) in new.iter().enumerate() {
        bytes[(start + i as i64 * step) as usize] = byte;
    }
    Ok(Value::NONE)
}

fn del_slice(vm: &mut Vm, args: Args, start: i64, step: i64, count: usize) -> Result<Value> {
    if count == 0 {
        return Ok(Value::NONE);
    }
    // From the left, whichever way the slice runs.
    let last = start + (count as i64 - 1) * step;
    let (first, stride) = if step < 0 { (last, -step) } else { (start, step) };
    let mut at = 0i64;
    receiver(vm, args).retain(|_| {
        let offset = at - first;
        at += 1;
        offset < 0 || offset % stride != 0 || offset / stride >= count as i64
    });
    Ok(Value::NONE)
}

fn del_item(vm: &mut Vm, args: Args) -> Result<Value> {
    check_resizable(vm, args)?;
    let len = receiver(vm, args).len();
    if args[1].is_kind(Kind::Slice) {
        let (start, _, step, count) = vm.slice_indices(args[1], len)?;
        return del_slice(vm, args, start, step, count);
    }
    let at = bytes::position(vm, args[1], len, "bytearray")?;
    match at.filter(|&at| at < receiver(vm, args).len()) {
        Some(at) => {
            receiver(vm, args).remove(at);
            Ok(Value::NONE)
        }
        None => Err(vm.index_error("bytearray index out of range")),
    }
}

const METHODS: &[Native] = &joined::<{ OWN.len() + parts::SHARED.len() }>(&[OWN, parts::SHARED]);

const OWN: &[Native] = &[
    row("__init__", "self, source=..., encoding=..., errors=...|", "Fill it.", init),
    row("__buffer__", "self, flags, /", "A window on the bytes.", memoryview::give_buffer),
    row("__release_buffer__", "self, buffer, /", "Give a window back.", memoryview::release_buffer),
    unary_row("__repr__", "A call that makes an equal one.", repr),
    unary_row("__sizeof__", "Bytes in memory, roughly.", bytes::size_of),
    unary_row("__len__", "How many bytes there are.", bytes::len),
    unary_row("__iter__", "The bytes as integers.", bytes::iter),
    row("__getitem__", "self, key, /", "self[key]", bytes::get_item),
    row("__setitem__", "self, key, value, /", "self[key] = value", set_item),
    row("__delitem__", "self, key, /", "del self[key]", del_item),
    row("__contains__", "self, key, /", "key in self", bytes::contains),
    binary_row("__add__", "self + other", bytes::add),
    binary_row("__iadd__", "self += other", iadd),
    binary_row("__mul__", "self * other", bytes::mul),
    binary_row("__rmul__", "other * self", bytes::mul),
    binary_row("__imul__", "self *= other", imul),
    binary_row("__mod__", "Values put in place of %-directives.", bytes::percent),
    binary_row("__rmod__", "other % self", bytes::rpercent),
    binary_row("__eq__", "self == other", |vm, args| bytes::compare(vm, args, Ordering::is_eq)),
    binary_row("__ne__", "self != other", |vm, args| bytes::compare(vm, args, Ordering::is_ne)),
    binary_row("__lt__", "self < other", |vm, args| bytes::compare(vm, args, Ordering::is_lt)),
    binary_row("__le__", "self <= other", |vm, args| bytes::compare(vm, args, Ordering::is_le)),
    binary_row("__gt__", "self > other", |vm, args| bytes::compare(vm, args, Ordering::is_gt)),
    binary_row("__ge__", "self >= other", |vm, args| bytes::compare(vm, args, Ordering::is_ge)),
    binary_row("append", "One more byte.", append),
    binary_row("extend", "More bytes.", extend),
    row("insert", "self, index, item, /", "One more byte in between.", insert),
    row("pop", "self, index=-1, /", "Remove a byte and give it.", pop),
    binary_row("remove", "Remove the first such byte.", remove),
    unary_row("reverse", "Turn it round.", reverse),
    unary_row("clear", "Remove everything.", clear),
    unary_row("copy", "An equal one.", copy),
];

const CLASS_METHODS: &[Native] =
    &[row("fromhex", "cls, string, /", "The bytes that hexadecimal digits stand for.", parts::from_hex)];

const STATIC_METHODS: &[Native] = &[
    row("__new__", "cls, *args, **kwargs", "An empty one.", new),
    row("maketrans", "frm, to, /", "A table for translate().", parts::make_trans),
];

/// The type `bytearray`.
pub const TYPE: TypeRow = TypeRow {
    name: "bytearray",
    shape: Some(builtin_shapes::BYTEARRAY),
    base: None,
    methods: METHODS,
    class_methods: CLASS_METHODS,
    static_methods: STATIC_METHODS,
    getters: &[],
    doc: "bytearray(source=b'') or bytearray(text, encoding, errors='strict'): bytes that can change.",
    layout: Layout::Builtin,
    is_final: false,
};
