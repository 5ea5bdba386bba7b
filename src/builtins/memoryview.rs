//! The methods of `memoryview`: windows on the bytes of an object, without copying them.
//!
//! What a window is, and the rule that an object with open windows keeps its size, is in `stdlib::buffer`.

use super::bytes::{self, bytes_arg};
use super::memory_item::{pack, unpack, unsupported};
use super::str::text_arg;
use super::{binary_row, get_row, row, unary_row};
use crate::stdlib::buffer::{self, Format, View, bytes_of, bytes_of_mut, released};
use crate::value::{Kind, Layout, Trace, Tracer, Value};
use crate::vm::{Args, Getter, Native, Raised, TypeRow, Vm, sym};

type Result<T> = std::result::Result<T, Raised>;

const MOST_DIMENSIONS: usize = 64;

/// The window, unless it was released.
fn own(vm: &mut Vm, value: Value) -> Result<&View> {
    if vm.heap.get::<View>(value).is_none_or(|view| view.released) {
        return Err(released(vm));
    }
    Ok(vm.heap.get::<View>(value).expect("it was looked at"))
}

fn new(vm: &mut Vm, args: Args) -> Result<Value> {
    let object = args[1];
    let plain = vm.plain(object);
    let view = if vm.heap.is::<View>(plain) { Some(own(vm, plain)?.again()) } else { View::open(vm, object) };
    match view {
        Some(view) => Ok(vm.new_opaque(view)),
        None => {
            if let Some(window) = buffer::ask(vm, object, buffer::FULL)? {
                let mut view = own(vm, window)?.again();
                view.object = object;
                view.lender = [object, window];
                return Ok(vm.new_opaque(view));
            }
            let kind = vm.type_name(object);
            Err(vm.type_error(&format!("memoryview: a bytes-like object is required, not '{kind}'")))
        }
    }
}

fn not_implemented(vm: &mut Vm, text: &str) -> Raised {
    vm.raise(vm.types.not_implemented_error, text)
}

// ------------------------------------------------------------------ items

/// The item whose bytes begin here.
fn item_at(vm: &mut Vm, base: Value, format: Format, at: usize) -> Result<Value> {
    let mut word = [0; 8];
    let size = format.size();
    if let Some(bytes) = bytes_of(vm, base).and_then(|bytes| bytes.get(at..at + size)) {
        word[..size].copy_from_slice(bytes);
    }
    unpack(vm, format, &word[..size])
}

/// An index within a dimension of this length.
fn within(vm: &mut Vm, key: Value, len: usize, dimension: usize) -> Result<usize> {
    let index = vm.index_i64(key)?;
    let at = if index < 0 { index.saturating_add(len as i64) } else { index };
    match usize::try_from(at).ok().filter(|&at| at < len) {
        Some(at) => Ok(at),
        None => Err(vm.index_error(&format!("index out of bounds on dimension {}", dimension + 1))),
    }
}

fn is_index(vm: &mut Vm, key: Value) -> bool {
    key.as_small().is_some() || vm.special(key, sym::INDEX).is_some()
}

/// What a subscript asks for.
enum Subscript {
    /// The bytes of one item begin here.
    Item(usize),
    /// A part along the first dimension.
    Part,
    /// `view[...]` of a window without dimensions.
    Whole,
}

/// Find what a subscript asks for; `sub_views` is what is said of fewer indices than dimensions.
fn subscript(vm: &mut Vm, this: Value, key: Value, sub_views: &str) -> Result<Subscript> {
    let shape = own(vm, this)?.shape.clone();
    let tuple = key.as_tuple();
    if shape.is_empty() {
        return match tuple {
            Some([]) => Ok(Subscript::Item(own(vm, this)?.start)),
            _ if key.is(Value::ELLIPSIS) => Ok(Subscript::Whole),
            _ => Err(vm.type_error("invalid indexing of 0-dim memory")),
        };
    }
    if is_index(vm, key) {
        if shape.len() > 1 {
            return Err(not_implemented(vm, sub_views));
        }
        let index = within(vm, key, shape[0], 0)?;
        return Ok(Subscript::Item(own(vm, this)?.at(&[index])));
    }
    if key.is_kind(Kind::Slice) {
        return Ok(Subscript::Part);
    }
    let Some(keys) = tuple else { return Err(vm.type_error("memoryview: invalid slice key")) };
    if !keys.is_empty() && keys.iter().all(|key| key.is_kind(Kind::Slice)) {
        return Err(not_implemented(vm, "multi-dimensional slicing is not implemented"));
    }
    let mut all = true;
    for &key in keys {
        all = all && is_index(vm, key);
    }
    if !all {
        return Err(vm.type_error("memoryview: invalid slice key"));
    }
    if keys.len() < shape.len() {
        return Err(not_implemented(vm, "sub-views are not implemented"));
    }
    if keys.len() > shape.len() {
        let (dimensions, given) = (shape.len(), keys.len());
        return Err(
            vm.type_error(&format!("cannot index {dimensions}-dimension view with {given}-element tuple"))
        );
    }
    let mut indices = Vec::with_capacity(keys.len());
    for (dimension, &key) in keys.iter().enumerate() {
        indices.push(within(vm, key, shape[dimension], dimension)?);
    }
    Ok(Subscript::Item(own(vm, this)?.at(&indices)))
}

/// The part of a window that a slice of its first dimension names.
fn part(vm: &mut Vm, this: Value, slice: Value) -> Result<View> {
    // made first: the parts of the slice may be objects whose `__index__` releases the window
    let mut part = own(vm, this)?.again();
    let (start, _, step, count) = vm.slice_indices(slice, part.shape[0])?;
    if count > 0 {
        part.start = part.at(&[start as usize]);
    }
    part.strides[0] = part.strides[0].saturating_mul(step as isize);
    part.shape[0] = count;
    Ok(part)
}

fn get_item(vm: &mut Vm, args: Args) -> Result<Value> {
    match subscript(vm, args[0], args[1], "multi-dimensional sub-views are not implemented")? {
        Subscript::Item(at) => {
            let view = own(vm, args[0])?;
            let (base, format) = (view.base, view.format);
            item_at(vm, base, format, at)
        }
        Subscript::Part => {
            let part = part(vm, args[0], args[1])?;
            Ok(vm.new_opaque(part))
        }
        Subscript::Whole => Ok(args[0]),
    }
}

/// The window, unless it was released or nothing may be written through it.
fn writable(vm: &mut Vm, this: Value) -> Result<&View> {
    if own(vm, this)?.readonly {
        return Err(vm.type_error("cannot modify read-only memory"));
    }
    own(vm, this)
}

fn set_item(vm: &mut Vm, args: Args) -> Result<Value> {
    let format = own(vm, args[0])?.format;
    if format.letter == b'w' {
        return Err(unsupported(vm, format));
    }
    let dimensions = writable(vm, args[0])?.shape.len();
    let is_part = args[1].is_kind(Kind::Slice)
        || args[1]
            .as_tuple()
            .is_some_and(|keys| !keys.is_empty() && keys.iter().all(|key| key.is_kind(Kind::Slice)));
    if dimensions > 0 && is_part && !(dimensions == 1 && args[1].is_kind(Kind::Slice)) {
        let text = "memoryview slice assignments are currently restricted to ndim = 1";
        return Err(not_implemented(vm, text));
    }
    let at = match subscript(vm, args[0], args[1], "sub-views are not implemented")? {
        Subscript::Item(at) => at,
        Subscript::Part => return set_part(vm, args),
        Subscript::Whole => own(vm, args[0])?.start,
    };
    let bytes = pack(vm, format, args[2])?;
    let base = own(vm, args[0])?.base;
    write(vm, base, at, &bytes);
    Ok(Value::NONE)
}

fn set_part(vm: &mut Vm, args: Args) -> Result<Value> {
    let given = vm.plain(args[2]);
    let source = match bytes::content(vm, given) {
        Some(source) => source,
        None => bytes_arg(vm, args[2])?,
    };
    let target = part(vm, args[0], args[1])?;
    own(vm, args[0])?;
    let (letter, dimensions) = match vm.heap.get::<View>(given) {
        Some(view) => (view.format.letter, view.shape.len()),
        None => (crate::stdlib::array::item_format(vm, given).unwrap_or(b'B'), 1),
    };
    if letter != target.format.letter || dimensions != 1 || source.len() != target.size() {
        let text = "memoryview assignment: lvalue and rvalue have different structures";
        return Err(vm.value_error(text));
    }
    for (at, bytes) in target.places(true).into_iter().zip(source.chunks(target.format.size())) {
        write(vm, target.base, at, bytes);
    }
    Ok(Value::NONE)
}

fn write(vm: &mut Vm, base: Value, at: usize, bytes: &[u8]) {
    let place = bytes_of_mut(vm, base).and_then(|all| all.get_mut(at..at + bytes.len()));
    if let Some(place) = place {
        place.copy_from_slice(bytes);
    }
}

fn del_item(vm: &mut Vm, args: Args) -> Result<Value> {
    writable(vm, args[0])?;
    Err(vm.type_error("cannot delete memory"))
}

fn len(vm: &mut Vm, args: Args) -> Result<Value> {
    match own(vm, args[0])?.shape.first() {
        Some(&len) => Ok(Value::small(len as i64)),
        None => Err(vm.type_error("0-dim memory has no length")),
    }
}

/// All items, the last index running fastest. No script runs.
fn items(vm: &mut Vm, this: Value) -> Result<Vec<Value>> {
    let view = own(vm, this)?;
    let (base, format, places) = (view.base, view.format, view.places(true));
    vm.charge_fuel(places.len() / 16)?;
    places.into_iter().map(|at| item_at(vm, base, format, at)).collect()
}

fn to_list(vm: &mut Vm, args: Args) -> Result<Value> {
    let view = own(vm, args[0])?;
    let (format, shape) = (view.format, view.shape.clone());
    if format.letter == b'w' {
        return Err(unsupported(vm, format));
    }
    let mut level = items(vm, args[0])?;
    for (dimension, &len) in shape.iter().enumerate().rev() {
        // the innermost lists first; there are as many as the dimensions outside have items
        let count = shape[..dimension].iter().product();
        level = (0..count).map(|at| vm.heap.list_of(&level[at * len..(at + 1) * len])).collect();
    }
    Ok(level[0])
}

/// Walks the items of a window of one dimension.
struct Walk {
    view: Value,
    at: usize,
    len: usize,
}

impl Trace for Walk {
    fn trace(&self, t: &mut Tracer<'_>) {
        t.value(self.view);
    }
}

fn iter(vm: &mut Vm, args: Args) -> Result<Value> {
    let view = own(vm, args[0])?;
    let format = view.format;
    let len = match view.shape[..] {
        [len] => len,
        [] => return Err(vm.type_error("invalid indexing of 0-dim memory")),
        _ => return Err(not_implemented(vm, "multi-dimensional sub-views are not implemented")),
    };
    if format.letter == b'w' {
        return Err(unsupported(vm, format));
    }
    Ok(vm.new_opaque(Walk { view: args[0], at: 0, len }))
}

fn walk_iter(_: &mut Vm, args: Args) -> Result<Value> {
    Ok(args[0])
}

fn walk_next(vm: &mut Vm, args: Args) -> Result<Value> {
    let this = vm.receiver_of::<Walk>(args[0])?;
    let walk = vm.heap.get_mut::<Walk>(this).expect("the type was checked");
    let (this, index) = (walk.view, walk.at);
    if index >= walk.len {
        return Ok(Value::UNDEF);
    }
    walk.at += 1;
    let view = own(vm, this)?;
    let (base, format, at) = (view.base, view.format, view.at(&[index]));
    item_at(vm, base, format, at)
}

// ------------------------------------------------------------------ the whole

fn to_bytes(vm: &mut Vm, args: Args) -> Result<Value> {
    let view = own(vm, args[0])?;
    let is_by_column = view.is_contiguous(false) && !view.is_contiguous(true);
    let mut last_fastest = true;
    if let Some(order) = args.get(1).filter(|order| !order.is_none()) {
        last_fastest = match text_arg(vm, order, "tobytes() argument 'order'")? {
            "C" => true,
            "F" => false,
            "A" => !is_by_column,
            _ => return Err(vm.value_error("order must be 'C', 'F' or 'A'")),
        };
    }
    let bytes = vm.heap.get::<View>(args[0]).map(|view| view.shown(vm, last_fastest)).unwrap_or_default();
    Ok(vm.heap.bytes(&bytes))
}

fn hex(vm: &mut Vm, args: Args) -> Result<Value> {
    own(vm, args[0])?;
    super::bytes_parts::hex(vm, args)
}

fn cast(vm: &mut Vm, args: Args) -> Result<Value> {
    let text = text_arg(vm, args[1], "cast() argument 'format'")?;
    let view = own(vm, args[0])?;
    let (from, source_dimensions, size) = (view.format, view.shape.len(), view.size());
    if !view.is_contiguous(true) {
        return Err(vm.type_error("memoryview: casts are restricted to C-contiguous views"));
    }
    let has_zero = view.shape.contains(&0) || view.strides.contains(&0);
    if (args.get(2).is_some() || source_dimensions != 1) && has_zero {
        return Err(vm.type_error("memoryview: cannot cast view with zeros in shape or strides"));
    }
    let mut dimensions = None;
    if let Some(shape) = args.get(2) {
        let plain = vm.plain(shape);
        let given = vm.heap.items(plain).cloned().or_else(|| plain.as_tuple().map(<[Value]>::to_vec));
        let Some(given) = given else { return Err(vm.type_error("shape must be a list or a tuple")) };
        if given.len() > MOST_DIMENSIONS {
            let text = format!("memoryview: number of dimensions must not exceed {MOST_DIMENSIONS}");
            return Err(vm.value_error(&text));
        }
        if source_dimensions != 1 && given.len() != 1 {
            return Err(vm.type_error("memoryview: cast must be 1D -> ND or ND -> 1D"));
        }
        dimensions = Some(given);
    }
    let unknown = |vm: &mut Vm, which: &str| {
        vm.value_error(&format!(
            "memoryview: {which} format must be a native single character format prefixed with an optional '@'"
        ))
    };
    if from.letter == b'w' && Format::of(text).is_none_or(|format| !format.is_byte()) {
        return Err(unknown(vm, "source"));
    }
    let Some(format) = Format::of(text) else { return Err(unknown(vm, "destination")) };
    if !from.is_byte() && !format.is_byte() {
        return Err(vm.type_error("memoryview: cannot cast between two non-byte formats"));
    }
    if !size.is_multiple_of(format.size()) {
        return Err(vm.type_error("memoryview: length is not a multiple of itemsize"));
    }
    let mut made = own(vm, args[0])?.again();
    made.format = format;
    made.shape = match dimensions {
        Some(dimensions) => lengths(vm, &dimensions, format.size(), size)?,
        None => vec![size / format.size()],
    };
    let mut stride = format.size();
    made.strides = vec![0; made.shape.len()];
    for (place, len) in made.strides.iter_mut().zip(&made.shape).rev() {
        *place = stride as isize;
        stride *= len;
    }
    Ok(vm.new_opaque(made))
}

/// The lengths of dimensions that `cast` was given, whose items of this size fill all bytes.
fn lengths(vm: &mut Vm, given: &[Value], item: usize, size: usize) -> Result<Vec<usize>> {
    let mut lengths = Vec::with_capacity(given.len());
    let mut product = item;
    for &value in given {
        let whole = vm.plain(value);
        let Some(number) = vm.int_of(whole) else {
            return Err(vm.type_error("memoryview.cast(): elements of shape must be integers"));
        };
        let length = number.to_i64().and_then(|number| usize::try_from(number).ok()).filter(|&n| n > 0);
        let Some(length) = length else {
            return Err(vm.value_error("memoryview.cast(): elements of shape must be integers > 0"));
        };
        product = match product.checked_mul(length).filter(|&all| isize::try_from(all).is_ok()) {
            Some(product) => product,
            None => return Err(vm.value_error("memoryview.cast(): product(shape) > SSIZE_MAX")),
        };
        lengths.push(length);
    }
    if product != size {
        return Err(vm.type_error("memoryview: product(shape) * itemsize != buffer size"));
    }
    Ok(lengths)
}

fn to_readonly(vm: &mut Vm, args: Args) -> Result<Value> {
    let mut view = own(vm, args[0])?.again();
    view.readonly = true;
    Ok(vm.new_opaque(view))
}

fn release(vm: &mut Vm, args: Args) -> Result<Value> {
    let Some(view) = vm.heap.get_mut::<View>(args[0]) else { return Ok(Value::NONE) };
    view.unlock();
    view.released = true;
    let [object, window] = std::mem::replace(&mut view.lender, [Value::UNDEF; 2]);
    if !object.is_undef() {
        vm.keep(object);
        vm.keep(window);
        buffer::give_back(vm, object, window);
    }
    Ok(Value::NONE)
}

/// `__buffer__` of whatever shows bytes.
pub(super) fn give_buffer(vm: &mut Vm, args: Args) -> Result<Value> {
    vm.index_i64(args[1])?;
    let view = View::open(vm, args[0]);
    match view {
        Some(view) => Ok(vm.new_opaque(view)),
        None => {
            let view = own(vm, args[0])?.again();
            Ok(vm.new_opaque(view))
        }
    }
}

/// `__release_buffer__` of whatever shows bytes.
pub(super) fn release_buffer(vm: &mut Vm, args: Args) -> Result<Value> {
    let is_window = vm.heap.is::<View>(args[0]);
    match vm.heap.get_mut::<View>(args[1]) {
        Some(view) if !view.released && !is_window && !view.object.is(args[0]) => {
            Err(vm.value_error("memoryview's buffer is not this object"))
        }
        Some(view) => {
            view.unlock();
            view.released = true;
            Ok(Value::NONE)
        }
        None => Err(vm.type_error("expected a memoryview object")),
    }
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

/// Do two objects show equal items in the same shape? `None` if the other one shows none.
fn is_equal(vm: &mut Vm, this: Value, other: Value) -> Result<Option<bool>> {
    let gone = |vm: &Vm, value| vm.heap.get::<View>(value).is_some_and(|view| view.released);
    let plain = vm.plain(other);
    if gone(vm, this) || gone(vm, plain) {
        return Ok(Some(this.is(plain)));
    }
    let theirs = if vm.heap.is::<View>(plain) {
        plain
    } else {
        match View::open(vm, other) {
            Some(view) => vm.new_opaque(view),
            None => return Ok(None),
        }
    };
    let outcome = is_equal_view(vm, this, theirs);
    if !theirs.is(plain)
        && let Some(view) = vm.heap.get_mut::<View>(theirs)
    {
        view.unlock();
    }
    outcome.map(Some)
}

fn is_equal_view(vm: &mut Vm, this: Value, other: Value) -> Result<bool> {
    let [mine, theirs] = [this, other].map(|value| vm.heap.get::<View>(value).expect("both are windows"));
    let formats = [mine.format.letter, theirs.format.letter];
    if mine.shape != theirs.shape || formats.contains(&b'w') {
        return Ok(false);
    }
    if formats[0] == formats[1] && !matches!(formats[0], b'f' | b'd' | b'e' | b'?') {
        return Ok(mine.shown(vm, true) == theirs.shown(vm, true));
    }
    let (mine, theirs) = (items(vm, this)?, items(vm, other)?);
    for (a, b) in mine.into_iter().zip(theirs) {
        // items are numbers and single bytes: no script runs; a number that is not itself stays so
        let is_itself = a.as_float().is_none_or(|number| !number.is_nan());
        if !is_itself || !vm.equal(a, b)? {
            return Ok(false);
        }
    }
    Ok(true)
}

fn eq(vm: &mut Vm, args: Args) -> Result<Value> {
    Ok(is_equal(vm, args[0], args[1])?.map_or(Value::NOT_IMPLEMENTED, Value::bool))
}

fn ne(vm: &mut Vm, args: Args) -> Result<Value> {
    Ok(is_equal(vm, args[0], args[1])?.map_or(Value::NOT_IMPLEMENTED, |equal| Value::bool(!equal)))
}

fn hash(vm: &mut Vm, args: Args) -> Result<Value> {
    if let Some(hash) = vm.heap.get::<View>(args[0]).and_then(|view| view.hash) {
        return Ok(vm.heap.int(hash));
    }
    let view = own(vm, args[0])?;
    let object = view.object;
    if !view.readonly {
        return Err(vm.value_error("cannot hash writable memoryview object"));
    }
    if !view.format.is_byte() {
        return Err(vm.value_error("memoryview: hashing is restricted to formats 'B', 'b' or 'c'"));
    }
    vm.hash(object)?;
    own(vm, args[0])?;
    let bytes = bytes::content(vm, args[0]).unwrap_or_default();
    let bytes = vm.heap.bytes(&bytes);
    let hash = vm.hash(bytes)? as i64;
    if let Some(view) = vm.heap.get_mut::<View>(args[0]) {
        view.hash = Some(hash);
    }
    Ok(vm.heap.int(hash))
}

fn number(vm: &mut Vm, value: Value, of: impl Fn(&View) -> usize) -> Result<Value> {
    let number = of(own(vm, value)?);
    Ok(Value::small(number as i64))
}

/// A tuple with a number for each dimension.
fn numbers(vm: &mut Vm, value: Value, of: impl Fn(&View) -> Vec<i64>) -> Result<Value> {
    let numbers: Vec<Value> = of(own(vm, value)?).into_iter().map(Value::small).collect();
    Ok(vm.heap.tuple(&numbers))
}

const GETTERS: &[Getter] = &[
    get_row("obj", |vm, value| Ok(own(vm, value)?.object)),
    get_row("nbytes", |vm, value| number(vm, value, View::size)),
    get_row("itemsize", |vm, value| number(vm, value, |view| view.format.size())),
    get_row("ndim", |vm, value| number(vm, value, |view| view.shape.len())),
    get_row("readonly", |vm, value| Ok(Value::bool(own(vm, value)?.readonly))),
    get_row("format", |vm, value| {
        let format = own(vm, value)?.format;
        let text = format!("{}{}", if format.marked { "@" } else { "" }, char::from(format.letter));
        Ok(vm.heap.str(&text))
    }),
    get_row("shape", |vm, value| numbers(vm, value, |view| view.shape.iter().map(|&n| n as i64).collect())),
    get_row("strides", |vm, value| {
        numbers(vm, value, |view| view.strides.iter().map(|&n| n as i64).collect())
    }),
    get_row("suboffsets", |vm, value| numbers(vm, value, |_| Vec::new())),
    get_row("contiguous", |vm, value| {
        let view = own(vm, value)?;
        Ok(Value::bool(view.is_contiguous(true) || view.is_contiguous(false)))
    }),
    get_row("c_contiguous", |vm, value| Ok(Value::bool(own(vm, value)?.is_contiguous(true)))),
    get_row("f_contiguous", |vm, value| Ok(Value::bool(own(vm, value)?.is_contiguous(false)))),
];

const METHODS: &[Native] = &[
    unary_row("__len__", "How many items there are.", len),
    unary_row("__iter__", "The items.", iter),
    unary_row("__repr__", "Where it is.", repr),
    unary_row("__hash__", "The hash of the bytes, if they cannot change.", hash),
    row("__getitem__", "self, key, /", "self[key]", get_item),
    row("__setitem__", "self, key, value, /", "self[key] = value", set_item),
    row("__delitem__", "self, key, /", "A TypeError: memory stays.", del_item),
    binary_row("__eq__", "self == other", eq),
    binary_row("__ne__", "self != other", ne),
    unary_row("__enter__", "The window itself.", enter),
    row("__exit__", "self, /, *args", "Release it.", release),
    row("__buffer__", "self, flags, /", "A window on the same bytes.", give_buffer),
    row("__release_buffer__", "self, buffer, /", "Give a window back.", release_buffer),
    unary_row("release", "Give the object back: the window shows nothing any more.", release),
    row("tobytes", "self, /, order='C'", "A copy of what it shows.", to_bytes),
    row("hex", "self, /, sep=..., bytes_per_sep=1", "Two hexadecimal digits a byte.", hex),
    unary_row("tolist", "A list of the items; of several dimensions, of lists.", to_list),
    row("cast", "self, /, format, shape=...", "The same bytes as items of another kind.", cast),
    unary_row("toreadonly", "A window through which nothing can be changed.", to_readonly),
];

const TYPE: TypeRow = TypeRow {
    name: "memoryview",
    shape: None,
    base: None,
    methods: METHODS,
    class_methods: &[],
    static_methods: &[Native { name: "__new__", params: "cls, object", doc: "Open a window.", run: new }],
    getters: GETTERS,
    doc: "A window on the bytes of an object.",
    layout: Layout::Builtin,
    is_final: true,
};

const WALK: TypeRow = TypeRow {
    name: "memory_iterator",
    shape: None,
    base: None,
    methods: &[
        unary_row("__iter__", "The iterator itself.", walk_iter),
        unary_row("__next__", "The next item.", walk_next),
    ],
    class_methods: &[],
    static_methods: &[],
    getters: &[],
    doc: "Walks the items of a memoryview.",
    layout: Layout::Builtin,
    is_final: true,
};

/// Make the type; gives its class.
pub fn register(vm: &mut Vm) -> Value {
    vm.register_type::<Walk>(&WALK);
    vm.register_type::<View>(&TYPE)
}
