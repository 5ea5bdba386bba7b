//! The plain heap objects: numbers, bytes, sequences, cells and other small records.
#![allow(unsafe_code)]

use super::heap::{Header, Kind, ShapeId};
use super::shape::builtin;
use super::table::Table;
use super::{Heap, Value};
use dashu_int::IBig;
use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};

#[repr(C)]
pub struct BoxedFloat {
    pub(super) header: Header,
    pub(super) value: f64,
}

/// An integer outside the 62 bits of a small one.
#[repr(C)]
pub struct BigInt {
    header: Header,
    pub(super) value: IBig,
}

#[repr(C)]
pub struct Bytes {
    header: Header,
    len: usize,
    hash: u32,
}

#[repr(C)]
pub struct ByteArray {
    header: Header,
    pub(super) bytes: Vec<u8>,
    /// How many windows are open on it; none was before there is a count.
    exports: Option<Arc<AtomicUsize>>,
}

#[repr(C)]
pub struct List {
    header: Header,
    pub items: Vec<Value>,
}

#[repr(C)]
pub struct Tuple {
    header: Header,
    len: usize,
}

/// A dict, a set or a frozenset (whose values are `None`).
#[repr(C)]
pub struct Dict {
    header: Header,
    pub table: Table,
}

#[repr(C)]
pub struct Range {
    header: Header,
    pub start: i64,
    pub step: i64,
    /// How many numbers; all of them fit 62 bits.
    pub len: i64,
    /// The bound as it was given.
    pub stop: i64,
}

#[repr(C)]
pub struct Slice {
    header: Header,
    pub start: Value,
    pub stop: Value,
    pub step: Value,
}

/// A variable shared between a function and the functions inside it.
#[repr(C)]
pub struct Cell {
    header: Header,
    /// Undefined while unbound.
    pub content: Value,
}

#[repr(C)]
pub struct BoundMethod {
    header: Header,
    pub function: Value,
    pub receiver: Value,
}

#[repr(C)]
pub struct Module {
    header: Header,
    pub name: Value,
    pub dict: Value,
    /// `__spec__` and `__loader__` are in the dict, or never were to be.
    pub described: bool,
}

#[repr(C)]
pub struct Property {
    header: Header,
    pub getter: Value,
    pub setter: Value,
    pub deleter: Value,
    pub doc: Value,
    pub name: Value,
    /// `doc` is that of the getter: copies of the property ask their own.
    pub getter_doc: bool,
}

/// A `staticmethod` or `classmethod`.
#[repr(C)]
pub struct Wrapper {
    header: Header,
    pub function: Value,
    /// Its `__dict__`, undefined until used.
    pub dict: Value,
}

/// What an [`Iter`] walks.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[repr(u8)]
pub enum IterKind {
    List,
    /// `index` counts down.
    ListReversed,
    Tuple,
    TupleReversed,
    Str,
    Bytes,
    ByteArray,
    /// `index` is the next number, `stop` how many are left, `step` the distance.
    Range,
    DictKeys,
    DictValues,
    DictItems,
    DictKeysReversed,
    DictValuesReversed,
    DictItemsReversed,
    Set,
}

impl IterKind {
    /// How many there are.
    pub const COUNT: usize = IterKind::Set as usize + 1;
}

/// An iterator over a builtin container.
#[repr(C)]
pub struct Iter {
    header: Header,
    pub what: IterKind,
    /// For tables: how many entries there were at the start (a change is an error).
    pub expected: u32,
    /// The container; undefined once exhausted.
    pub source: Value,
    pub index: i64,
    /// For ranges: how many numbers are left. For tables: how many entries were given.
    pub stop: i64,
    pub step: i64,
}

impl BigInt {
    pub(super) fn external(&self) -> usize {
        dashu_int::ops::BitTest::bit_len(&self.value) / 8
    }
}

impl Tuple {
    #[inline(always)]
    fn items_of<'v>(this: *const Tuple) -> &'v [Value] {
        // SAFETY: `len` values follow the head.
        unsafe { std::slice::from_raw_parts(this.add(1).cast::<Value>(), (*this).len) }
    }
    pub(super) fn items(&self) -> &[Value] {
        Tuple::items_of(self)
    }
}

macro_rules! fields {
    ($self:ident, $object:ident, $type:ty, { $($field:ident: $value:expr),* $(,)? }) => {{
        // SAFETY: every field behind the header is written before anything can see the object.
        unsafe {
            let $object = $object.cast::<$type>();
            $( (&raw mut (*$object).$field).write($value); )*
            Value::object($object)
        }
    }};
}

impl Heap {
    #[inline(always)]
    fn new_object<T>(&mut self, kind: Kind, shape: ShapeId) -> *mut Header {
        // SAFETY: the callers below write every field.
        unsafe { self.allocate(size_of::<T>(), kind, shape) }
    }

    /// An integer of any size, normalised.
    pub fn int(&mut self, i: i64) -> Value {
        if Value::fits(i) { Value::small(i) } else { self.big(IBig::from(i)) }
    }

    /// An integer of any size, normalised.
    pub fn big(&mut self, i: IBig) -> Value {
        if let Ok(small) = i64::try_from(&i)
            && Value::fits(small)
        {
            return Value::small(small);
        }
        let object = self.new_object::<BigInt>(Kind::BigInt, builtin::INT);
        let value = fields!(self, object, BigInt, { value: i });
        // SAFETY: just made.
        let external = unsafe { (*value.object_unchecked().cast::<BigInt>()).external() };
        self.charge(external);
        value
    }

    /// A `bytes` object.
    pub fn bytes(&mut self, bytes: &[u8]) -> Value {
        // SAFETY: head and bytes are written at once.
        unsafe {
            let object =
                self.allocate(size_of::<Bytes>() + bytes.len(), Kind::Bytes, builtin::BYTES).cast::<Bytes>();
            (&raw mut (*object).len).write(bytes.len());
            (&raw mut (*object).hash).write(0);
            // the bytes follow the head's last field, padding included
            object.add(1).cast::<u8>().copy_from_nonoverlapping(bytes.as_ptr(), bytes.len());
            Value::object(object)
        }
    }

    pub fn bytearray(&mut self, bytes: Vec<u8>) -> Value {
        self.charge(bytes.capacity());
        let object = self.new_object::<ByteArray>(Kind::ByteArray, builtin::BYTEARRAY);
        fields!(self, object, ByteArray, { bytes: bytes, exports: None })
    }

    #[inline(never)]
    pub fn list(&mut self, items: Vec<Value>) -> Value {
        self.charge(items.capacity() * size_of::<Value>());
        let object = self.new_object::<List>(Kind::List, builtin::LIST);
        fields!(self, object, List, { items: items })
    }

    /// A list of a copy of these items.
    #[inline(never)]
    pub fn list_of(&mut self, items: &[Value]) -> Value {
        self.list(items.to_vec())
    }

    #[inline(never)]
    pub fn tuple(&mut self, items: &[Value]) -> Value {
        // SAFETY: head and items are written at once.
        unsafe {
            let size = size_of::<Tuple>() + size_of_val(items);
            let object = self.allocate(size, Kind::Tuple, builtin::TUPLE).cast::<Tuple>();
            (&raw mut (*object).len).write(items.len());
            object.add(1).cast::<Value>().copy_from_nonoverlapping(items.as_ptr(), items.len());
            Value::object(object)
        }
    }

    /// Put items into a tuple that nobody has seen yet; as many as it was made with.
    pub fn fill_tuple(&mut self, tuple: Value, items: &[Value]) {
        let Some(object) = tuple.object_of(Kind::Tuple) else { return };
        // SAFETY: the kind is checked, `len` values follow the head; no slice of them is held while the heap is
        // borrowed for this.
        unsafe {
            let tuple = object.cast::<Tuple>();
            let count = items.len().min((*tuple).len);
            tuple.add(1).cast::<Value>().copy_from_nonoverlapping(items.as_ptr(), count);
        }
    }

    pub fn dict(&mut self, table: Table) -> Value {
        self.table_object(Kind::Dict, builtin::DICT, table)
    }
    pub fn set(&mut self, table: Table) -> Value {
        self.table_object(Kind::Set, builtin::SET, table)
    }
    pub fn frozenset(&mut self, table: Table) -> Value {
        self.table_object(Kind::FrozenSet, builtin::FROZENSET, table)
    }
    fn table_object(&mut self, kind: Kind, shape: ShapeId, table: Table) -> Value {
        self.charge(table.external());
        let object = self.new_object::<Dict>(kind, shape);
        fields!(self, object, Dict, { table: table })
    }

    /// A range of `len` numbers, each of which must fit a small integer.
    pub fn range(&mut self, start: i64, step: i64, len: i64) -> Value {
        let stop = start.wrapping_add(step.wrapping_mul(len));
        self.range_until(start, stop, step, len)
    }

    /// A range of `len` numbers that says it ends before `stop`.
    pub fn range_until(&mut self, start: i64, stop: i64, step: i64, len: i64) -> Value {
        let object = self.new_object::<Range>(Kind::Range, builtin::RANGE);
        fields!(self, object, Range, { start: start, step: step, len: len, stop: stop })
    }

    #[inline(never)]
    pub fn slice(&mut self, start: Value, stop: Value, step: Value) -> Value {
        let object = self.new_object::<Slice>(Kind::Slice, builtin::SLICE);
        fields!(self, object, Slice, { start: start, stop: stop, step: step })
    }

    #[inline(never)]
    pub fn cell(&mut self, content: Value) -> Value {
        let object = self.new_object::<Cell>(Kind::Cell, builtin::CELL);
        fields!(self, object, Cell, { content: content })
    }

    pub fn bound_method(&mut self, function: Value, receiver: Value) -> Value {
        let shape = match function.shape() {
            Some(builtin::SLOT_WRAPPER) => builtin::METHOD_WRAPPER,
            _ if function.is_kind(Kind::Native) => builtin::NATIVE,
            _ => builtin::METHOD,
        };
        let object = self.new_object::<BoundMethod>(Kind::BoundMethod, shape);
        fields!(self, object, BoundMethod, { function: function, receiver: receiver })
    }

    /// `described` is false.
    pub fn module(&mut self, name: Value, dict: Value) -> Value {
        let object = self.new_object::<Module>(Kind::Module, builtin::MODULE);
        fields!(self, object, Module, { name: name, dict: dict, described: false })
    }

    /// A property; absent parts are `None`.
    pub fn property(&mut self, getter: Value, setter: Value, deleter: Value, doc: Value) -> Value {
        let object = self.new_object::<Property>(Kind::Property, builtin::PROPERTY);
        fields!(self, object, Property, {
            getter: getter, setter: setter, deleter: deleter, doc: doc, name: Value::UNDEF, getter_doc: false,
        })
    }

    pub fn static_method(&mut self, function: Value) -> Value {
        let object = self.new_object::<Wrapper>(Kind::StaticMethod, builtin::STATIC_METHOD);
        fields!(self, object, Wrapper, { function: function, dict: Value::UNDEF })
    }

    pub fn class_method(&mut self, function: Value) -> Value {
        let object = self.new_object::<Wrapper>(Kind::ClassMethod, builtin::CLASS_METHOD);
        fields!(self, object, Wrapper, { function: function, dict: Value::UNDEF })
    }

    /// An iterator from the start of a container (or its end, for the reversed kinds).
    pub fn iter(&mut self, what: IterKind, source: Value, index: i64, stop: i64, step: i64) -> Value {
        let expected = source.table_len().unwrap_or(0) as u32;
        let shape = self.iter_shapes[what as usize];
        let object = self.new_object::<Iter>(Kind::Iter, shape);
        fields!(self, object, Iter, {
            what: what, expected: expected, source: source, index: index, stop: stop, step: step,
        })
    }

    // ------------------------------------------------------------ access to what can change

    /// The items of a list.
    #[inline(always)]
    pub fn items(&self, list: Value) -> Option<&Vec<Value>> {
        // SAFETY: the kind is checked; the borrow of the heap keeps others out.
        list.object_of(Kind::List).map(|o| unsafe { &(*o.cast::<List>()).items })
    }
    #[inline(always)]
    pub fn items_mut(&mut self, list: Value) -> Option<&mut Vec<Value>> {
        // SAFETY: as above.
        list.object_of(Kind::List).map(|o| unsafe { &mut (*o.cast::<List>()).items })
    }
    /// Append to a list and count the growth.
    #[inline(always)]
    pub fn list_push(&mut self, list: Value, item: Value) {
        let Some(items) = self.items_mut(list) else { return };
        if items.len() < items.capacity() {
            items.push(item);
        } else {
            self.list_grow(list, item);
        }
    }
    #[cold]
    #[inline(never)]
    fn list_grow(&mut self, list: Value, item: Value) {
        let Some(items) = self.items_mut(list) else { return };
        if items.try_reserve(1).is_err() {
            return self.lose();
        }
        items.push(item);
        let grown = items.capacity() / 2 * size_of::<Value>();
        self.charge(grown);
    }
    /// The table of a dict, set or frozenset.
    #[inline(always)]
    pub fn table(&self, value: Value) -> Option<&Table> {
        let object = value.as_object()?;
        // SAFETY: the kind is checked; the borrow of the heap keeps others out.
        unsafe {
            matches!((*object).kind, Kind::Dict | Kind::Set | Kind::FrozenSet)
                .then(|| &(*object.cast::<Dict>()).table)
        }
    }
    #[inline(always)]
    pub fn table_mut(&mut self, value: Value) -> Option<&mut Table> {
        let object = value.as_object()?;
        // SAFETY: as above.
        unsafe {
            matches!((*object).kind, Kind::Dict | Kind::Set | Kind::FrozenSet)
                .then(|| &mut (*object.cast::<Dict>()).table)
        }
    }
    /// The content of a bytearray.
    pub fn byte_vec(&self, value: Value) -> Option<&Vec<u8>> {
        // SAFETY: as above.
        value.object_of(Kind::ByteArray).map(|o| unsafe { &(*o.cast::<ByteArray>()).bytes })
    }
    pub fn byte_vec_mut(&mut self, value: Value) -> Option<&mut Vec<u8>> {
        // SAFETY: as above.
        value.object_of(Kind::ByteArray).map(|o| unsafe { &mut (*o.cast::<ByteArray>()).bytes })
    }
    /// The count of open windows on a bytearray; `None` if there never was one.
    pub fn exports(&self, value: Value) -> Option<&Arc<AtomicUsize>> {
        // SAFETY: as above.
        value.object_of(Kind::ByteArray).and_then(|o| unsafe { (*o.cast::<ByteArray>()).exports.as_ref() })
    }
    /// Count one more window on a bytearray; gives the count, which the window takes one from when it ends.
    pub fn export(&mut self, value: Value) -> Option<Arc<AtomicUsize>> {
        // SAFETY: as above.
        let exports =
            value.object_of(Kind::ByteArray).map(|o| unsafe { &mut (*o.cast::<ByteArray>()).exports })?;
        let count = exports.get_or_insert_default();
        count.fetch_add(1, Ordering::Relaxed);
        Some(Arc::clone(count))
    }
    /// The hash of a `bytes` object, computed once.
    pub fn bytes_hash(&self, value: Value) -> u32 {
        let object = value.object_of(Kind::Bytes).expect("the caller checked that these are bytes");
        // SAFETY: the kind is checked.
        unsafe {
            let bytes = object.cast::<Bytes>();
            if (*bytes).hash == 0 {
                (*bytes).hash = self.strings.hash_bytes(value.as_bytes().expect("checked above"));
            }
            (*bytes).hash
        }
    }
}

macro_rules! record {
    ($(#[$doc:meta])* $read:ident, $write:ident, $type:ty, $($kind:ident)|+) => {
        impl Heap {
            $(#[$doc])*
            #[inline(always)]
            pub fn $read(&self, value: Value) -> Option<&$type> {
                let object = value.as_object()?;
                // SAFETY: the kind is checked; the borrow of the heap keeps others out.
                unsafe { matches!((*object).kind, $(Kind::$kind)|+).then(|| &*object.cast::<$type>()) }
            }
            $(#[$doc])*
            #[inline(always)]
            pub fn $write(&mut self, value: Value) -> Option<&mut $type> {
                let object = value.as_object()?;
                // SAFETY: as above.
                unsafe { matches!((*object).kind, $(Kind::$kind)|+).then(|| &mut *object.cast::<$type>()) }
            }
        }
    };
}
pub(super) use record;

record!(/// The parts of a slice.
    as_slice, as_slice_mut, Slice, Slice);
record!(/// A cell.
    as_cell, as_cell_mut, Cell, Cell);
record!(/// A bound method.
    as_bound_method, as_bound_method_mut, BoundMethod, BoundMethod);
record!(/// A module.
    as_module, as_module_mut, Module, Module);
record!(/// A property.
    as_property, as_property_mut, Property, Property);
record!(/// A static or class method.
    as_wrapper, as_wrapper_mut, Wrapper, StaticMethod | ClassMethod);
record!(/// A builtin iterator.
    as_iter, as_iter_mut, Iter, Iter);

impl Value {
    /// The number, if this is an integer that needs a heap object.
    pub fn as_big<'v>(self) -> Option<&'v IBig> {
        // SAFETY: the kind is checked; integers never change.
        self.object_of(Kind::BigInt).map(|o| unsafe { &(*o.cast::<BigInt>()).value })
    }
    /// The items, if this is an exact tuple. They never change.
    #[inline(always)]
    pub fn as_tuple<'v>(self) -> Option<&'v [Value]> {
        self.object_of(Kind::Tuple).map(|o| Tuple::items_of(o.cast()))
    }
    /// The content, if this is a `bytes` object.
    pub fn as_bytes<'v>(self) -> Option<&'v [u8]> {
        // SAFETY: the kind is checked; `len` bytes follow the head.
        self.object_of(Kind::Bytes).map(|o| unsafe {
            let bytes = o.cast::<Bytes>();
            std::slice::from_raw_parts(bytes.add(1).cast::<u8>(), (*bytes).len)
        })
    }
    /// Start, step and length, if this is a range.
    pub fn as_range(self) -> Option<(i64, i64, i64)> {
        // SAFETY: the kind is checked.
        self.object_of(Kind::Range).map(|o| unsafe {
            let range = &*o.cast::<Range>();
            (range.start, range.step, range.len)
        })
    }
    /// The bound that a range was given.
    pub fn range_stop(self) -> Option<i64> {
        // SAFETY: the kind is checked.
        self.object_of(Kind::Range).map(|o| unsafe { (*o.cast::<Range>()).stop })
    }
    fn table_len(self) -> Option<usize> {
        let object = self.as_object()?;
        // SAFETY: the kind is checked.
        unsafe {
            matches!((*object).kind, Kind::Dict | Kind::Set | Kind::FrozenSet)
                .then(|| (*object.cast::<Dict>()).table.len())
        }
    }
    /// The shape, if this is a heap object.
    #[inline(always)]
    pub fn shape(self) -> Option<ShapeId> {
        // SAFETY: a value points to a live object.
        self.as_object().map(|o| unsafe { (*o).shape })
    }
}
