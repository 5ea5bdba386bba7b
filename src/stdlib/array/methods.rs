//! The methods of arrays.

use super::{
    Array, EXPORTED, array_of, at, change, extend_bytes, extend_from, extend_text, item, push, this,
};
use crate::stdlib::buffer::{self, bytes_arg};
use crate::value::{Kind, Value};
use crate::vm::{Args, Comparison, Native, Raised, Run, Vm, comparison_rows, joined, sym};

// ---- single items ----

/// The position that an index means; `Err` says what is wrong.
fn place(vm: &mut Vm, v: Value, index: Value, beyond: &str) -> Result<usize, Raised> {
    if index.as_small().is_none() && vm.special(index, sym::INDEX).is_none() {
        return Err(vm.type_error("array indices must be integers"));
    }
    let index = vm.index_i64(index)?;
    let length = this(vm, v)?.len() as i64;
    let at = if index < 0 { index.saturating_add(length) } else { index };
    if (0..length).contains(&at) { Ok(at as usize) } else { Err(vm.index_error(beyond)) }
}

/// Windows on it would show what is no longer there.
fn check_resizable(vm: &mut Vm, args: Args) -> Result<(), Raised> {
    buffer::check_resizable(vm, args[0], (0..).map_while(|index| args.get(index)), EXPORTED)
}

/// An array like another, of these bytes.
fn like(vm: &mut Vm, v: Value, bytes: Vec<u8>) -> Result<Value, Raised> {
    let code = this(vm, v)?.code;
    vm.heap.charge(bytes.capacity());
    Ok(vm.new_opaque(Array::new(code, bytes)))
}

/// The bytes of the items that a slice takes.
fn sliced(vm: &mut Vm, v: Value, start: i64, step: i64, count: usize) -> Result<Vec<u8>, Raised> {
    let array = this(vm, v)?;
    let size = array.code.size();
    let mut bytes = Vec::with_capacity(count * size);
    for i in 0..count {
        let at = (start + i as i64 * step) as usize * size;
        bytes.extend_from_slice(array.bytes.get(at..at + size).unwrap_or(&[]));
    }
    Ok(bytes)
}

fn getitem(vm: &mut Vm, args: Args) -> Result<Value, Raised> {
    if args[1].is_kind(Kind::Slice) {
        let length = this(vm, args[0])?.len();
        let (start, _, step, count) = vm.slice_indices(args[1], length)?;
        let bytes = sliced(vm, args[0], start, step, count)?;
        return like(vm, args[0], bytes);
    }
    let index = place(vm, args[0], args[1], "array index out of range")?;
    Ok(at(vm, args[0], index)?.unwrap_or(Value::NONE))
}

fn setitem(vm: &mut Vm, args: Args) -> Result<Value, Raised> {
    if args[1].is_kind(Kind::Slice) {
        return set_slice(vm, args);
    }
    let index = place(vm, args[0], args[1], "array assignment index out of range")?;
    let code = this(vm, args[0])?.code;
    let bytes = item::store(vm, code, args[2])?;
    let size = code.size();
    if let Some(place) = this(vm, args[0])?.bytes.get_mut(index * size..(index + 1) * size) {
        place.copy_from_slice(&bytes[..size]);
    }
    Ok(Value::NONE)
}

fn set_slice(vm: &mut Vm, args: Args) -> Result<Value, Raised> {
    let code = this(vm, args[0])?.code;
    let new = match array_of(vm, args[2]) {
        Some(other) if other.code == code => other.bytes.clone(),
        Some(_) => return Err(vm.type_error("bad argument type for built-in operation")),
        None => {
            let given = vm.type_name(args[2]);
            let message = format!("can only assign array (not \"{given}\") to array slice");
            return Err(vm.type_error(&message));
        }
    };
    let size = code.size();
    let length = this(vm, args[0])?.len();
    let (start, stop, step, count) = vm.slice_indices(args[1], length)?;
    if step == 1 {
        let (from, to) = (start as usize * size, stop.max(start) as usize * size);
        if to - from != new.len() {
            check_resizable(vm, args)?;
        }
        vm.check_size(length * size + new.len())?;
        change(vm, args[0], |bytes| {
            bytes.splice(from.min(bytes.len())..to.min(bytes.len()), new);
        })?;
        return Ok(Value::NONE);
    }
    let given = new.len() / size;
    if given != count {
        let message = format!("attempt to assign array of size {given} to extended slice of size {count}");
        return Err(vm.value_error(&message));
    }
    let bytes = &mut this(vm, args[0])?.bytes;
    for (i, item) in new.chunks(size).enumerate() {
        let at = (start + i as i64 * step) as usize * size;
        if let Some(place) = bytes.get_mut(at..at + size) {
            place.copy_from_slice(item);
        }
    }
    Ok(Value::NONE)
}

fn delitem(vm: &mut Vm, args: Args) -> Result<Value, Raised> {
    let size = this(vm, args[0])?.code.size();
    if !args[1].is_kind(Kind::Slice) {
        let index = place(vm, args[0], args[1], "array assignment index out of range")?;
        check_resizable(vm, args)?;
        this(vm, args[0])?.bytes.drain(index * size..(index + 1) * size);
        return Ok(Value::NONE);
    }
    let length = this(vm, args[0])?.len();
    let (start, _, step, count) = vm.slice_indices(args[1], length)?;
    check_resizable(vm, args)?;
    let gone: Vec<usize> = (0..count).map(|i| (start + i as i64 * step) as usize).collect();
    let mut dropped = vec![false; length];
    gone.into_iter().filter(|&at| at < length).for_each(|at| dropped[at] = true);
    let bytes = &mut this(vm, args[0])?.bytes;
    let kept: Vec<u8> = bytes
        .chunks(size)
        .zip(&dropped)
        .filter(|(_, gone)| !**gone)
        .flat_map(|(item, _)| item)
        .copied()
        .collect();
    *bytes = kept;
    Ok(Value::NONE)
}

fn append(vm: &mut Vm, args: Args) -> Result<Value, Raised> {
    push(vm, args[0], args[1])?;
    Ok(Value::NONE)
}

fn insert(vm: &mut Vm, args: Args) -> Result<Value, Raised> {
    let index = vm.size_i64(args[1])?;
    let code = this(vm, args[0])?.code;
    let bytes = item::store(vm, code, args[2])?;
    check_resizable(vm, args)?;
    let size = code.size();
    let length = this(vm, args[0])?.len() as i64;
    let at = if index < 0 { index.saturating_add(length).max(0) } else { index.min(length) } as usize;
    change(vm, args[0], |all| {
        all.splice(at * size..at * size, bytes[..size].iter().copied());
    })?;
    Ok(Value::NONE)
}

fn pop(vm: &mut Vm, args: Args) -> Result<Value, Raised> {
    let index = vm.size_i64(args[1])?;
    let array = this(vm, args[0])?;
    let (length, size) = (array.len() as i64, array.code.size());
    if length == 0 {
        return Err(vm.index_error("pop from empty array"));
    }
    let index = if index < 0 { index.saturating_add(length) } else { index };
    if !(0..length).contains(&index) {
        return Err(vm.index_error("pop index out of range"));
    }
    check_resizable(vm, args)?;
    let item = at(vm, args[0], index as usize)?.unwrap_or(Value::NONE);
    let from = index as usize * size;
    this(vm, args[0])?.bytes.drain(from..from + size);
    Ok(item)
}

// ---- searching ----

/// The first position from `start` on, before `stop`, of an item that equals `wanted`.
fn find(vm: &mut Vm, v: Value, wanted: Value, start: usize, stop: usize) -> Result<Option<usize>, Raised> {
    for index in start..stop {
        let Some(item) = at(vm, v, index)? else { break };
        if vm.equal(item, wanted)? {
            return Ok(Some(index));
        }
        if index & 1023 == 1023 {
            vm.charge_fuel(1024)?;
        }
    }
    Ok(None)
}

fn contains(vm: &mut Vm, args: Args) -> Result<Value, Raised> {
    Ok(Value::bool(find(vm, args[0], args[1], 0, usize::MAX)?.is_some()))
}

fn count(vm: &mut Vm, args: Args) -> Result<Value, Raised> {
    let (mut from, mut count) = (0, 0);
    while let Some(at) = find(vm, args[0], args[1], from, usize::MAX)? {
        count += 1;
        from = at + 1;
    }
    Ok(Value::small(count))
}

fn index(vm: &mut Vm, args: Args) -> Result<Value, Raised> {
    let length = this(vm, args[0])?.len();
    let mut bounds = [0, usize::MAX];
    for (i, bound) in bounds.iter_mut().enumerate() {
        if let Some(v) = args.get(2 + i) {
            let at = vm.clamp_index(v)?;
            *bound = if at < 0 { at.saturating_add(length as i64).max(0) as usize } else { at as usize };
        }
    }
    match find(vm, args[0], args[1], bounds[0], bounds[1])? {
        Some(at) => Ok(vm.heap.int(at as i64)),
        None => Err(vm.value_error("array.index(x): x not in array")),
    }
}

fn remove(vm: &mut Vm, args: Args) -> Result<Value, Raised> {
    match find(vm, args[0], args[1], 0, usize::MAX)? {
        Some(index) => {
            check_resizable(vm, args)?;
            let array = this(vm, args[0])?;
            let size = array.code.size();
            array.bytes.drain(index * size..(index + 1) * size);
            Ok(Value::NONE)
        }
        None => Err(vm.value_error("array.remove(x): x not in array")),
    }
}

// ---- whole arrays ----

fn len(vm: &mut Vm, args: Args) -> Result<Value, Raised> {
    Ok(Value::small(this(vm, args[0])?.len() as i64))
}

fn copy(vm: &mut Vm, args: Args) -> Result<Value, Raised> {
    let bytes = this(vm, args[0])?.bytes.clone();
    like(vm, args[0], bytes)
}

fn clear(vm: &mut Vm, args: Args) -> Result<Value, Raised> {
    check_resizable(vm, args)?;
    this(vm, args[0])?.bytes = Vec::new();
    Ok(Value::NONE)
}

/// Turn the order of the bytes in every group of `size`.
fn turn_groups(bytes: &mut [u8], size: usize) {
    bytes.chunks_mut(size).for_each(<[u8]>::reverse);
}

fn reverse(vm: &mut Vm, args: Args) -> Result<Value, Raised> {
    let array = this(vm, args[0])?;
    let size = array.code.size();
    array.bytes.reverse();
    turn_groups(&mut array.bytes, size);
    Ok(Value::NONE)
}

fn byteswap(vm: &mut Vm, args: Args) -> Result<Value, Raised> {
    let array = this(vm, args[0])?;
    let size = array.code.size();
    turn_groups(&mut array.bytes, size);
    Ok(Value::NONE)
}

fn extend(vm: &mut Vm, args: Args) -> Result<Value, Raised> {
    let code = this(vm, args[0])?.code;
    match array_of(vm, args[1]) {
        Some(other) if other.code == code => {
            let bytes = other.bytes.clone();
            if !bytes.is_empty() {
                check_resizable(vm, args)?;
            }
            extend_bytes(vm, args[0], &bytes)?;
        }
        Some(_) => return Err(vm.type_error("can only extend with array of same kind")),
        None => extend_from(vm, args[0], args[1])?,
    }
    Ok(Value::NONE)
}

fn add(vm: &mut Vm, args: Args) -> Result<Value, Raised> {
    let code = this(vm, args[0])?.code;
    let other = match array_of(vm, args[1]) {
        Some(other) if other.code == code => other.bytes.clone(),
        Some(_) => return Err(vm.type_error("bad argument type for built-in operation")),
        None => {
            let given = vm.type_name(args[1]);
            return Err(vm.type_error(&format!("can only append array (not \"{given}\") to array")));
        }
    };
    let mut bytes = this(vm, args[0])?.bytes.clone();
    vm.check_size(bytes.len() + other.len())?;
    bytes.extend(other);
    like(vm, args[0], bytes)
}

fn iadd(vm: &mut Vm, args: Args) -> Result<Value, Raised> {
    if array_of(vm, args[1]).is_none() {
        let given = vm.type_name(args[1]);
        return Err(vm.type_error(&format!("can only extend array with array (not \"{given}\")")));
    }
    extend(vm, args)?;
    Ok(args[0])
}

/// The bytes a number of times.
fn repeated(vm: &mut Vm, v: Value, times: Value) -> Result<Vec<u8>, Raised> {
    let times = usize::try_from(vm.repetitions(times)?).unwrap_or(0);
    let length = this(vm, v)?.bytes.len();
    vm.check_size(length.saturating_mul(times))?;
    vm.charge_fuel(length.saturating_mul(times) / 64)?;
    Ok(this(vm, v)?.bytes.repeat(times))
}

fn mul(vm: &mut Vm, args: Args) -> Result<Value, Raised> {
    if args[1].as_small().is_none() && vm.special(args[1], sym::INDEX).is_none() {
        return Ok(Value::NOT_IMPLEMENTED);
    }
    let bytes = repeated(vm, args[0], args[1])?;
    like(vm, args[0], bytes)
}

fn imul(vm: &mut Vm, args: Args) -> Result<Value, Raised> {
    if args[1].as_small().is_none() && vm.special(args[1], sym::INDEX).is_none() {
        return Ok(Value::NOT_IMPLEMENTED);
    }
    let bytes = repeated(vm, args[0], args[1])?;
    if bytes.len() != this(vm, args[0])?.bytes.len() {
        check_resizable(vm, args)?;
    }
    change(vm, args[0], |all| *all = bytes)?;
    Ok(args[0])
}

/// All items, as a list.
fn listed(vm: &mut Vm, v: Value) -> Result<Value, Raised> {
    let length = this(vm, v)?.len();
    vm.charge_fuel(length / 16)?;
    let list = vm.heap.list(Vec::with_capacity(length));
    for index in 0..length {
        let Some(item) = at(vm, v, index)? else { break };
        vm.heap.list_push(list, item);
    }
    Ok(list)
}

fn tolist(vm: &mut Vm, args: Args) -> Result<Value, Raised> {
    listed(vm, args[0])
}

fn fromlist(vm: &mut Vm, args: Args) -> Result<Value, Raised> {
    if !vm.plain(args[1]).is_kind(Kind::List) {
        return Err(vm.type_error("arg must be list"));
    }
    if vm.heap.items(vm.plain(args[1])).is_some_and(|items| !items.is_empty()) {
        check_resizable(vm, args)?;
    }
    let before = this(vm, args[0])?.bytes.len();
    let outcome = extend_from(vm, args[0], args[1]);
    if outcome.is_err() {
        // all or nothing
        this(vm, args[0])?.bytes.truncate(before);
    }
    outcome.map(|()| Value::NONE)
}

fn tobytes(vm: &mut Vm, args: Args) -> Result<Value, Raised> {
    let bytes = this(vm, args[0])?.bytes.clone();
    Ok(vm.heap.bytes(&bytes))
}

fn frombytes(vm: &mut Vm, args: Args) -> Result<Value, Raised> {
    let bytes = bytes_arg(vm, args[1])?;
    if !bytes.is_empty() {
        check_resizable(vm, args)?;
    }
    extend_bytes(vm, args[0], &bytes)?;
    Ok(Value::NONE)
}

fn tofile(vm: &mut Vm, args: Args) -> Result<Value, Raised> {
    let bytes = tobytes(vm, args)?;
    let write = vm.heap.intern("write");
    vm.call_method(args[1], write, &[bytes])?;
    Ok(Value::NONE)
}

fn fromfile(vm: &mut Vm, args: Args) -> Result<Value, Raised> {
    check_resizable(vm, args)?;
    let count = vm.size_i64(args[2])?;
    let Ok(count) = usize::try_from(count) else { return Err(vm.value_error("negative count")) };
    let size = this(vm, args[0])?.code.size();
    let wanted = count.saturating_mul(size);
    vm.check_size(wanted)?;
    let read = vm.heap.intern("read");
    let read = vm.call_method(args[1], read, &[Value::small(wanted as i64)])?;
    let Some(bytes) = read.as_bytes() else { return Err(vm.type_error("read() didn't return bytes")) };
    let short = bytes.len() != wanted;
    let bytes = bytes[..bytes.len() / size * size].to_vec();
    extend_bytes(vm, args[0], &bytes)?;
    if short {
        return Err(vm.raise(vm.types.eof_error, "read() didn't return enough bytes"));
    }
    Ok(Value::NONE)
}

fn fromunicode(vm: &mut Vm, args: Args) -> Result<Value, Raised> {
    let plain = vm.plain(args[1]);
    let Some(text) = plain.as_str() else {
        let given = vm.argument_type_name(args[1]);
        return Err(vm.type_error(&format!("fromunicode() argument must be str, not {given}")));
    };
    if !this(vm, args[0])?.code.is_text() {
        let message = "fromunicode() may only be called on unicode type arrays ('u' or 'w')";
        return Err(vm.value_error(message));
    }
    check_resizable(vm, args)?;
    extend_text(vm, args[0], text)?;
    Ok(Value::NONE)
}

/// The characters of a text array, as one string.
fn text(vm: &mut Vm, v: Value) -> Result<String, Raised> {
    let items = listed(vm, v)?;
    Ok(vm.heap.items(items).map_or(&[][..], |items| items).iter().filter_map(|v| v.as_str()).collect())
}

fn tounicode(vm: &mut Vm, args: Args) -> Result<Value, Raised> {
    if !this(vm, args[0])?.code.is_text() {
        let message = "tounicode() may only be called on unicode type arrays ('u' or 'w')";
        return Err(vm.value_error(message));
    }
    let text = text(vm, args[0])?;
    Ok(vm.heap.str(&text))
}

fn buffer_info(vm: &mut Vm, args: Args) -> Result<Value, Raised> {
    let length = this(vm, args[0])?.len() as i64;
    let place = vm.heap.int((args[0].bits() >> 1) as i64);
    Ok(vm.heap.tuple(&[place, Value::small(length)]))
}

fn repr(vm: &mut Vm, args: Args) -> Result<Value, Raised> {
    let array = this(vm, args[0])?;
    let (letter, empty, is_text) = (array.code.letter(), array.bytes.is_empty(), array.code.is_text());
    let name = vm.short_type_name(args[0]);
    let shown = if empty {
        format!("{name}('{letter}')")
    } else if is_text {
        let text = text(vm, args[0])?;
        format!("{name}('{letter}', {})", crate::value::text::quote::repr(&text))
    } else {
        let items = listed(vm, args[0])?;
        vm.keep(items);
        let items = vm.repr_string(items)?;
        format!("{name}('{letter}', {items})")
    };
    Ok(vm.heap.str(&shown))
}

/// Arrays compare as lists of their items do.
fn compared(vm: &mut Vm, args: Args, how: Comparison) -> Result<Value, Raised> {
    if array_of(vm, args[1]).is_none() {
        return Ok(Value::NOT_IMPLEMENTED);
    }
    let a = listed(vm, args[0])?;
    vm.keep(a);
    let b = listed(vm, args[1])?;
    vm.keep(b);
    vm.compare(how, a, b)
}

/// How to make an equal array: class, arguments, attributes.
fn reduce(vm: &mut Vm, args: Args) -> Result<Value, Raised> {
    let class = vm.heap.class_of(args[0]);
    let letter = this(vm, args[0])?.code.letter();
    let letter = vm.heap.char_str(letter);
    let items = listed(vm, args[0])?;
    let given = vm.heap.tuple(&[letter, items]);
    vm.keep(given);
    let state = vm.dict_of(args[0]).unwrap_or(Value::NONE);
    Ok(vm.heap.tuple(&[class, given, state]))
}

const fn row(name: &'static str, params: &'static str, doc: &'static str, run: Run) -> Native {
    Native { name, params, doc, run }
}

/// What compares.
const COMPARISONS: [Native; 6] = comparison_rows!(compared);

pub(super) const METHODS: &[Native] = &joined::<{ COMPARISONS.len() + OWN.len() }>(&[&COMPARISONS, OWN]);

const OWN: &[Native] = &[
    row("append", "self, v, /", "Add an item at the end.", append),
    row("buffer_info", "self, /", "A number for where the items are, and how many.", buffer_info),
    row("byteswap", "self, /", "Turn the bytes of every item.", byteswap),
    row("clear", "self, /", "Remove all items.", clear),
    row("count", "self, v, /", "How many items equal v.", count),
    row("extend", "self, bb, /", "Add the items of an array or an iterable.", extend),
    row("frombytes", "self, buffer, /", "Add items from their bytes.", frombytes),
    row("fromfile", "self, f, n, /", "Add n items read from a file.", fromfile),
    row("fromlist", "self, list, /", "Add the items of a list, or none of them.", fromlist),
    row("fromunicode", "self, ustr, /", "Add the characters of a text.", fromunicode),
    row("index", "self, v, start=...0, stop=...sys.maxsize, /", "The first position of v.", index),
    row("insert", "self, i, v, /", "Put v before position i.", insert),
    row("pop", "self, i=-1, /", "Remove the item at a position and give it.", pop),
    row("remove", "self, v, /", "Remove the first item that equals v.", remove),
    row("reverse", "self, /", "Reverse the order of the items.", reverse),
    row("tobytes", "self, /", "The bytes of all items.", tobytes),
    row("tofile", "self, f, /", "Write the bytes of all items to a file.", tofile),
    row("tolist", "self, /", "A list of the items.", tolist),
    row("tounicode", "self, /", "The characters as one text.", tounicode),
    row("__len__", "self, /", "Return len(self).", len),
    row("__getitem__", "self, key, /", "Return self[key].", getitem),
    row("__setitem__", "self, key, value, /", "Set self[key] to value.", setitem),
    row("__delitem__", "self, key, /", "Delete self[key].", delitem),
    row("__contains__", "self, key, /", "Return key in self.", contains),
    row("__iter__", "self, /", "Return iter(self).", super::iter),
    row("__add__", "self, value, /", "Return self + value.", add),
    row("__iadd__", "self, value, /", "Implement self += value.", iadd),
    row("__mul__", "self, value, /", "Return self * value.", mul),
    row("__rmul__", "self, value, /", "Return value * self.", mul),
    row("__imul__", "self, value, /", "Implement self *= value.", imul),
    row("__repr__", "self, /", "Return repr(self).", repr),
    row("__copy__", "self, /", "A copy.", copy),
    row("__deepcopy__", "self, memo, /", "A copy.", copy),
    row("__reduce__", "self, /", "How to make a copy.", reduce),
];
