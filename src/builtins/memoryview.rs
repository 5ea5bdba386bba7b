//! `memoryview`: a window on the bytes of a `bytes` or `bytearray`, without copying them.
//!
//! Windows have one dimension. While one on a `bytearray` is not released the array cannot change its size;
//! one that nobody can reach any more is found by the collection that a change of size asks for.

use std::borrow::Cow;
use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};

use super::bytes::{self, bytes_arg};
use super::str::text_arg;
use super::{binary_row, get_row, unary_row};
use crate::value::{Kind, Layout, Trace, Tracer, Value};
use crate::vm::{Args, Getter, Native, Raised, Run, TypeRow, Vm};

type Result<T> = std::result::Result<T, Raised>;

/// What an item is: its letter in `struct`'s notation, native sizes.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
struct Format(u8);

impl Format {
    /// Bytes of an item.
    fn size(self) -> usize {
        match self.0 {
            b'b' | b'B' | b'c' | b'?' => 1,
            b'h' | b'H' | b'e' => 2,
            b'i' | b'I' | b'f' => 4,
            _ => 8,
        }
    }

    fn of(text: &str) -> Option<Format> {
        match text.strip_prefix('@').unwrap_or(text).as_bytes() {
            [letter] if b"bBchHiIlLqQnN?efd".contains(letter) => Some(Format(*letter)),
            _ => None,
        }
    }

    fn is_byte(self) -> bool {
        matches!(self.0, b'b' | b'B' | b'c')
    }
}

/// How many windows on a bytearray are open; shared with the array.
pub type Exports = Arc<AtomicUsize>;

/// A window.
pub struct View {
    /// A `bytes` or a `bytearray`.
    base: Value,
    /// What `obj` shows: the base, or the object of a derived class around it.
    object: Value,
    /// The first byte of the first item, and the distance of items in bytes.
    start: usize,
    step: isize,
    len: usize,
    format: Format,
    readonly: bool,
    released: bool,
    lock: Option<Exports>,
}

impl Trace for View {
    fn trace(&self, t: &mut Tracer<'_>) {
        t.values(&[self.base, self.object]);
    }
}

impl Drop for View {
    fn drop(&mut self) {
        self.unlock();
    }
}

impl View {
    fn unlock(&mut self) {
        if let Some(lock) = self.lock.take() {
            lock.fetch_sub(1, Ordering::Relaxed);
        }
    }

    /// A window like this one, counted anew.
    fn again(&self) -> View {
        if let Some(lock) = &self.lock {
            lock.fetch_add(1, Ordering::Relaxed);
        }
        let (base, object, start, step) = (self.base, self.object, self.start, self.step);
        let (len, format, readonly, lock) = (self.len, self.format, self.readonly, self.lock.clone());
        View { base, object, start, step, len, format, readonly, released: false, lock }
    }

    fn is_contiguous(&self) -> bool {
        self.step == self.format.size() as isize || self.len <= 1
    }

    /// The first byte of an item.
    fn at(&self, index: usize) -> usize {
        self.start.wrapping_add_signed(self.step * index as isize)
    }
}

/// The bytes below a window.
fn base_bytes<'v>(vm: &'v Vm, view: &View) -> &'v [u8] {
    match view.base.as_bytes() {
        Some(bytes) => bytes,
        None => vm.heap.byte_vec(view.base).map_or(&[], Vec::as_slice),
    }
}

/// What a window shows, in order; `None` for anything else, and for a released one.
pub fn content<'v>(vm: &Vm, value: Value) -> Option<Cow<'v, [u8]>> {
    let view = vm.heap.get::<View>(value).filter(|view| !view.released)?;
    Some(Cow::Owned(shown(vm, view)))
}

fn shown(vm: &Vm, view: &View) -> Vec<u8> {
    let (bytes, size) = (base_bytes(vm, view), view.format.size());
    let items = (0..view.len).map(|index| view.at(index));
    items.flat_map(|at| bytes.get(at..at + size).unwrap_or_default()).copied().collect()
}

/// The window, unless it was released.
fn own(vm: &mut Vm, value: Value) -> Result<&View> {
    if vm.heap.get::<View>(value).is_none_or(|view| view.released) {
        return Err(vm.value_error("operation forbidden on released memoryview object"));
    }
    Ok(vm.heap.get::<View>(value).expect("it was looked at"))
}

/// `BufferError` while windows on a bytearray are open that somebody can still reach.
pub fn check_resizable(vm: &mut Vm, args: Args) -> Result<()> {
    let open = |vm: &Vm| vm.heap.exports(args[0]).is_some_and(|open| open.load(Ordering::Relaxed) > 0);
    if !open(vm) {
        return Ok(());
    }
    let mark = vm.kept_mark();
    let mut index = 0;
    while let Some(argument) = args.get(index) {
        vm.keep(argument);
        index += 1;
    }
    vm.collect_on_demand();
    vm.release(mark);
    // windows that have died may not have been swept away yet: look for those that live
    let mut views = Vec::new();
    vm.heap.each_object(false, &mut |value, kind| {
        if kind == Kind::Opaque {
            views.push(value);
        }
    });
    let holds = |view: &View| view.base.is(args[0]) && !view.released;
    if views.into_iter().any(|value| vm.heap.get::<View>(value).is_some_and(holds)) {
        let text = "Existing exports of data: object cannot be re-sized";
        return Err(vm.raise(vm.types.buffer_error, text));
    }
    vm.heap.forget_exports(args[0]);
    Ok(())
}

fn new(vm: &mut Vm, args: Args) -> Result<Value> {
    let object = args[1];
    let plain = vm.plain(object);
    if vm.heap.is::<View>(plain) {
        let view = own(vm, plain)?.again();
        return Ok(vm.new_opaque(view));
    }
    let (len, lock) = match plain.as_bytes() {
        Some(bytes) => (bytes.len(), None),
        None if plain.is_kind(Kind::ByteArray) => {
            let lock = vm.heap.export(plain);
            (vm.heap.byte_vec(plain).map_or(0, Vec::len), lock)
        }
        None => {
            let kind = vm.type_name(object);
            return Err(vm.type_error(&format!("memoryview: a bytes-like object is required, not '{kind}'")));
        }
    };
    let readonly = lock.is_none();
    let format = Format(b'B');
    let view = View { base: plain, object, start: 0, step: 1, len, format, readonly, released: false, lock };
    Ok(vm.new_opaque(view))
}

// ------------------------------------------------------------------ items

fn unpack(vm: &mut Vm, format: Format, bytes: &[u8]) -> Value {
    macro_rules! number {
        ($type:ty) => {
            <$type>::from_ne_bytes(bytes.try_into().unwrap_or_default())
        };
    }
    match format.0 {
        b'b' => Value::small(i64::from(number!(i8))),
        b'B' => Value::small(i64::from(number!(u8))),
        b'c' => vm.heap.bytes(bytes),
        b'?' => Value::bool(bytes.first().is_some_and(|&byte| byte != 0)),
        b'h' => Value::small(i64::from(number!(i16))),
        b'H' => Value::small(i64::from(number!(u16))),
        b'i' => Value::small(i64::from(number!(i32))),
        b'I' => Value::small(i64::from(number!(u32))),
        b'L' | b'Q' | b'N' => vm.heap.big(number!(u64).into()),
        b'f' => vm.heap.float(f64::from(number!(f32))),
        b'd' => vm.heap.float(number!(f64)),
        b'e' => vm.heap.float(half_to_f64(number!(u16))),
        _ => vm.heap.int(number!(i64)),
    }
}

/// IEEE 754 binary16.
fn half_to_f64(bits: u16) -> f64 {
    let (sign, exponent, fraction) = (bits >> 15, bits >> 10 & 0x1F, f64::from(bits & 0x3FF));
    let size = match exponent {
        0 => fraction * 2f64.powi(-24),
        31 if fraction == 0.0 => f64::INFINITY,
        31 => f64::NAN,
        exponent => (1.0 + fraction / 1024.0) * 2f64.powi(i32::from(exponent) - 15),
    };
    if sign == 1 { -size } else { size }
}

fn pack(vm: &mut Vm, format: Format, value: Value) -> Result<Vec<u8>> {
    let letter = char::from(format.0);
    let bad_type = |vm: &mut Vm| vm.type_error(&format!("memoryview: invalid type for format '{letter}'"));
    let bad_value = |vm: &mut Vm| vm.value_error(&format!("memoryview: invalid value for format '{letter}'"));
    macro_rules! number {
        ($type:ty, $number:expr) => {
            match <$type>::try_from($number) {
                Ok(number) => number.to_ne_bytes().to_vec(),
                Err(_) => return Err(bad_value(vm)),
            }
        };
    }
    match format.0 {
        b'c' => match value.as_bytes() {
            Some([byte]) => return Ok(vec![*byte]),
            Some(_) => return Err(bad_value(vm)),
            None => return Err(bad_type(vm)),
        },
        b'?' => return Ok(vec![u8::from(vm.truth(value)?)]),
        b'f' | b'd' | b'e' => {
            let Ok(number) = vm.to_float(value) else {
                vm.take_pending();
                return Err(bad_type(vm));
            };
            return Ok(match format.0 {
                b'f' => (number as f32).to_ne_bytes().to_vec(),
                b'd' => number.to_ne_bytes().to_vec(),
                _ => {
                    return Err(
                        vm.raise(vm.types.not_implemented_error, "memoryview: half floats can be read only")
                    );
                }
            });
        }
        _ => {}
    }
    let Ok(index) = vm.index(value) else {
        vm.take_pending();
        return Err(bad_type(vm));
    };
    let number: i128 = match (index.as_small(), index.as_big()) {
        (Some(small), _) => i128::from(small),
        (None, Some(big)) => match i128::try_from(big) {
            Ok(number) => number,
            Err(_) => return Err(bad_value(vm)),
        },
        (None, None) => return Err(bad_type(vm)),
    };
    Ok(match format.0 {
        b'b' => number!(i8, number),
        b'B' => number!(u8, number),
        b'h' => number!(i16, number),
        b'H' => number!(u16, number),
        b'i' => number!(i32, number),
        b'I' => number!(u32, number),
        b'L' | b'Q' | b'N' => number!(u64, number),
        _ => number!(i64, number),
    })
}

fn item(vm: &mut Vm, this: Value, index: usize) -> Result<Value> {
    let view = own(vm, this)?;
    let (format, at) = (view.format, view.at(index));
    let view = vm.heap.get::<View>(this).expect("it was looked at");
    let bytes = base_bytes(vm, view).get(at..at + format.size()).map(<[u8]>::to_vec).unwrap_or_default();
    Ok(unpack(vm, format, &bytes))
}

/// The index that a key names, or an error.
fn index_of(vm: &mut Vm, this: Value, key: Value) -> Result<usize> {
    if key.as_small().is_none() && vm.special(key, crate::vm::sym::INDEX).is_none() {
        return Err(vm.type_error("memoryview: invalid slice key"));
    }
    let index = vm.index_i64(key)?;
    let len = own(vm, this)?.len;
    let at = if index < 0 { index.saturating_add(len as i64) } else { index };
    match usize::try_from(at).ok().filter(|&at| at < len) {
        Some(at) => Ok(at),
        None => Err(vm.index_error("index out of bounds on dimension 1")),
    }
}

/// The part of a window that a slice names.
fn part(vm: &mut Vm, this: Value, slice: Value) -> Result<View> {
    let len = own(vm, this)?.len;
    let (start, _, step, count) = vm.slice_indices(slice, len)?;
    let mut part = own(vm, this)?.again();
    if count > 0 {
        part.start = part.at(start as usize);
    }
    part.step = part.step.saturating_mul(step as isize);
    part.len = count;
    Ok(part)
}

fn get_item(vm: &mut Vm, args: Args) -> Result<Value> {
    own(vm, args[0])?;
    if args[1].is_kind(Kind::Slice) {
        let part = part(vm, args[0], args[1])?;
        return Ok(vm.new_opaque(part));
    }
    if args[1].as_tuple().is_some_and(|key| key.len() == 1) {
        let key = args[1].as_tuple().map_or(Value::NONE, |key| key[0]);
        let index = index_of(vm, args[0], key)?;
        return item(vm, args[0], index);
    }
    let index = index_of(vm, args[0], args[1])?;
    item(vm, args[0], index)
}

fn set_item(vm: &mut Vm, args: Args) -> Result<Value> {
    if own(vm, args[0])?.readonly {
        return Err(vm.type_error("cannot modify read-only memory"));
    }
    if !args[1].is_kind(Kind::Slice) {
        let index = index_of(vm, args[0], args[1])?;
        let format = own(vm, args[0])?.format;
        let bytes = pack(vm, format, args[2])?;
        let view = own(vm, args[0])?;
        let (base, at) = (view.base, view.at(index));
        write(vm, base, at, &bytes);
        return Ok(Value::NONE);
    }
    let target = part(vm, args[0], args[1])?;
    let given = vm.plain(args[2]);
    let same_format = match vm.heap.get::<View>(given) {
        Some(view) => view.format == target.format,
        None => target.format.0 == b'B',
    };
    let source = bytes_arg(vm, args[2])?;
    if !same_format || source.len() != target.len * target.format.size() {
        let text = "memoryview assignment: lvalue and rvalue have different structures";
        return Err(vm.value_error(text));
    }
    for (index, bytes) in source.chunks(target.format.size()).enumerate() {
        write(vm, target.base, target.at(index), bytes);
    }
    Ok(Value::NONE)
}

fn write(vm: &mut Vm, base: Value, at: usize, bytes: &[u8]) {
    let place = vm.heap.byte_vec_mut(base).and_then(|all| all.get_mut(at..at + bytes.len()));
    if let Some(place) = place {
        place.copy_from_slice(bytes);
    }
}

fn del_item(vm: &mut Vm, args: Args) -> Result<Value> {
    if own(vm, args[0])?.readonly {
        return Err(vm.type_error("cannot modify read-only memory"));
    }
    Err(vm.type_error("cannot delete memory"))
}

fn len(vm: &mut Vm, args: Args) -> Result<Value> {
    Ok(Value::small(own(vm, args[0])?.len as i64))
}

fn items(vm: &mut Vm, this: Value) -> Result<Vec<Value>> {
    let len = own(vm, this)?.len;
    vm.charge_fuel(len / 16)?;
    let mark = vm.kept_mark();
    let mut all = Vec::with_capacity(len);
    for index in 0..len {
        all.push(item(vm, this, index)?);
    }
    vm.release(mark);
    Ok(all)
}

fn to_list(vm: &mut Vm, args: Args) -> Result<Value> {
    let all = items(vm, args[0])?;
    Ok(vm.heap.list(all))
}

fn iter(vm: &mut Vm, args: Args) -> Result<Value> {
    let all = items(vm, args[0])?;
    let list = vm.heap.list(all);
    vm.keep(list);
    vm.iter(list)
}

// ------------------------------------------------------------------ the whole

fn to_bytes(vm: &mut Vm, args: Args) -> Result<Value> {
    if let Some(order) = args.get(1).filter(|order| !order.is_none()) {
        let order = text_arg(vm, order, "tobytes() argument 'order'")?;
        if !matches!(order, "C" | "F" | "A") {
            return Err(vm.value_error("order must be 'C', 'F' or 'A'"));
        }
    }
    own(vm, args[0])?;
    let bytes = content(vm, args[0]).unwrap_or_default();
    Ok(vm.heap.bytes(&bytes))
}

fn hex(vm: &mut Vm, args: Args) -> Result<Value> {
    own(vm, args[0])?;
    super::bytes_parts::hex(vm, args)
}

fn cast(vm: &mut Vm, args: Args) -> Result<Value> {
    let text = text_arg(vm, args[1], "cast() argument 'format'")?;
    let Some(format) = Format::of(text) else {
        let text = "memoryview: destination format must be a native single character format prefixed with an \
                    optional '@'";
        return Err(vm.value_error(text));
    };
    let view = own(vm, args[0])?;
    if !view.is_contiguous() {
        return Err(vm.type_error("memoryview: casts are restricted to C-contiguous views"));
    }
    if !view.format.is_byte() && !format.is_byte() {
        let text = "memoryview: cannot cast between two non-byte formats";
        return Err(vm.type_error(text));
    }
    let bytes = view.len * view.format.size();
    if !bytes.is_multiple_of(format.size()) {
        return Err(vm.type_error("memoryview: length is not a multiple of itemsize"));
    }
    let mut made = own(vm, args[0])?.again();
    (made.format, made.step, made.len) = (format, format.size() as isize, bytes / format.size());
    if let Some(shape) = args.get(2) {
        let dimensions = vm.heap.items(shape).cloned().or_else(|| shape.as_tuple().map(<[Value]>::to_vec));
        let Some(dimensions) = dimensions else {
            return Err(vm.type_error("shape must be a list or a tuple"));
        };
        let [one] = dimensions[..] else {
            return Err(vm.raise(
                vm.types.not_implemented_error,
                "memoryview: views of several dimensions are not part of Aw",
            ));
        };
        if vm.index_i64(one)? != made.len as i64 {
            return Err(vm.type_error("memoryview: product(shape) * itemsize != buffer size"));
        }
    }
    Ok(vm.new_opaque(made))
}

fn to_readonly(vm: &mut Vm, args: Args) -> Result<Value> {
    let mut view = own(vm, args[0])?.again();
    view.readonly = true;
    Ok(vm.new_opaque(view))
}

fn release(vm: &mut Vm, args: Args) -> Result<Value> {
    if let Some(view) = vm.heap.get_mut::<View>(args[0]) {
        view.unlock();
        view.released = true;
    }
    Ok(Value::NONE)
}

fn enter(vm: &mut Vm, args: Args) -> Result<Value> {
    own(vm, args[0])?;
    Ok(args[0])
}

fn repr(vm: &mut Vm, args: Args) -> Result<Value> {
    let released = vm.heap.get::<View>(args[0]).is_none_or(|view| view.released);
    let what = if released { "released memory" } else { "memory" };
    let id = args[0].bits() >> 1;
    Ok(vm.heap.str(&format!("<{what} at {id:#x}>")))
}

fn eq(vm: &mut Vm, args: Args) -> Result<Value> {
    let other = vm.plain(args[1]);
    if args[0].is(args[1]) {
        return Ok(Value::TRUE);
    }
    if own(vm, args[0]).is_err() {
        vm.take_pending();
        return Ok(Value::FALSE);
    }
    if vm.heap.is::<View>(other) {
        if own(vm, other).is_err() {
            vm.take_pending();
            return Ok(Value::FALSE);
        }
        let (mine, theirs) = (items(vm, args[0])?, items(vm, other)?);
        if mine.len() != theirs.len() {
            return Ok(Value::FALSE);
        }
        for (a, b) in mine.into_iter().zip(theirs) {
            // items are numbers and single bytes: no script runs
            if !vm.equal(a, b)? {
                return Ok(Value::FALSE);
            }
        }
        return Ok(Value::TRUE);
    }
    let Some(theirs) = bytes::content(vm, other) else { return Ok(Value::NOT_IMPLEMENTED) };
    let view = own(vm, args[0])?;
    if view.format.0 == b'B' {
        return Ok(Value::bool(content(vm, args[0]).as_deref() == Some(&*theirs)));
    }
    let mine = items(vm, args[0])?;
    if mine.len() != theirs.len() {
        return Ok(Value::FALSE);
    }
    for (a, b) in mine.into_iter().zip(theirs.iter()) {
        if !vm.equal(a, Value::small(i64::from(*b)))? {
            return Ok(Value::FALSE);
        }
    }
    Ok(Value::TRUE)
}

fn ne(vm: &mut Vm, args: Args) -> Result<Value> {
    let equal = eq(vm, args)?;
    Ok(if equal.is(Value::NOT_IMPLEMENTED) { equal } else { Value::bool(!equal.is(Value::TRUE)) })
}

fn hash(vm: &mut Vm, args: Args) -> Result<Value> {
    let view = own(vm, args[0])?;
    if !view.readonly {
        return Err(vm.value_error("cannot hash writable memoryview object"));
    }
    if !view.format.is_byte() {
        return Err(vm.value_error("memoryview: hashing is restricted to formats 'B', 'b' or 'c'"));
    }
    if view.base.is_kind(Kind::ByteArray) {
        return Err(vm.type_error("unhashable type: 'bytearray'"));
    }
    let bytes = content(vm, args[0]).unwrap_or_default();
    let bytes = vm.heap.bytes(&bytes);
    let hash = vm.hash(bytes)?;
    Ok(vm.heap.int(hash as i64))
}

fn number(vm: &mut Vm, value: Value, of: impl Fn(&View) -> i64) -> Result<Value> {
    let number = of(own(vm, value)?);
    Ok(Value::small(number))
}

fn single(vm: &mut Vm, value: Value, of: impl Fn(&View) -> i64) -> Result<Value> {
    let number = Value::small(of(own(vm, value)?));
    Ok(vm.heap.tuple(&[number]))
}

fn contiguous(vm: &mut Vm, value: Value) -> Result<Value> {
    Ok(Value::bool(own(vm, value)?.is_contiguous()))
}

const GETTERS: &[Getter] = &[
    get_row("obj", |vm, value| Ok(own(vm, value)?.object)),
    get_row("nbytes", |vm, value| number(vm, value, |view| (view.len * view.format.size()) as i64)),
    get_row("itemsize", |vm, value| number(vm, value, |view| view.format.size() as i64)),
    get_row("ndim", |vm, value| number(vm, value, |_| 1)),
    get_row("readonly", |vm, value| Ok(Value::bool(own(vm, value)?.readonly))),
    get_row("format", |vm, value| {
        let letter = char::from(own(vm, value)?.format.0).to_string();
        Ok(vm.heap.str(&letter))
    }),
    get_row("shape", |vm, value| single(vm, value, |view| view.len as i64)),
    get_row("strides", |vm, value| single(vm, value, |view| view.step as i64)),
    get_row("suboffsets", |vm, value| {
        own(vm, value)?;
        Ok(vm.heap.tuple(&[]))
    }),
    get_row("contiguous", contiguous),
    get_row("c_contiguous", contiguous),
    get_row("f_contiguous", contiguous),
];

const fn row(name: &'static str, params: &'static str, doc: &'static str, run: Run) -> Native {
    Native { name, params, doc, run }
}

const METHODS: &[Native] = &[
    unary_row("__len__", "How many items there are.", len),
    unary_row("__iter__", "The items.", iter),
    unary_row("__repr__", "Where it is.", repr),
    unary_row("__hash__", "The hash of the bytes, if they cannot change.", hash),
    binary_row("__getitem__", "self[key]", get_item),
    row("__setitem__", "self, key, value, /", "self[key] = value", set_item),
    binary_row("__delitem__", "A TypeError: memory stays.", del_item),
    binary_row("__eq__", "self == other", eq),
    binary_row("__ne__", "self != other", ne),
    unary_row("__enter__", "The window itself.", enter),
    row("__exit__", "self, /, *args", "Release it.", release),
    unary_row("release", "Give the object back: the window shows nothing any more.", release),
    row("tobytes", "self, /, order='C'", "A copy of what it shows.", to_bytes),
    row("hex", "self, /, sep=..., bytes_per_sep=1", "Two hexadecimal digits a byte.", hex),
    unary_row("tolist", "A list of the items.", to_list),
    row("cast", "self, /, format, shape=...", "The same bytes as items of another kind.", cast),
    unary_row("toreadonly", "A window through which nothing can be changed.", to_readonly),
];

const TYPE: TypeRow = TypeRow {
    name: "memoryview",
    shape: None,
    base: None,
    methods: METHODS,
    class_methods: &[],
    static_methods: &[Native { name: "__new__", params: "cls, /, object", doc: "Open a window.", run: new }],
    getters: GETTERS,
    doc: "A window on the bytes of an object.",
    layout: Layout::Builtin,
    is_final: true,
};

/// Make the type; gives its class.
pub fn register(vm: &mut Vm) -> Value {
    vm.register_type::<View>(&TYPE)
}
