//! Objects that show bytes: `bytes`, `bytearray`, `array` and the windows that `memoryview` opens on them.
//!
//! Here is the data of a window, how bytes are read through it, and the rule that an object with open windows
//! keeps its size. The methods of `memoryview` are a builtin type's.
//!
//! An owner counts its open windows. Releasing a window gives its count back at once; one that nobody can reach
//! any more gives it back when it is swept, or when a change of size looks for those that live.

use super::array;
use crate::value::{Kind, Trace, Tracer, Value};
use crate::vm::{NativeFunction, Raised, Vm};
use std::borrow::Cow;
use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};

type Result<T> = std::result::Result<T, Raised>;

/// How many windows on an object are open; shared between the object and them.
pub type Exports = Arc<AtomicUsize>;

/// What an item is: its letter in `struct`'s notation with native sizes, or `w` for a character.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Format {
    pub letter: u8,
    /// It was written with `@` in front.
    pub marked: bool,
}

impl Format {
    pub const BYTE: Format = Format { letter: b'B', marked: false };

    /// A native format of one letter; `None` for other texts.
    pub fn of(text: &str) -> Option<Format> {
        let bare = text.strip_prefix('@');
        match bare.unwrap_or(text).as_bytes() {
            &[letter] if b"bBchHiIlLqQnNefd?P".contains(&letter) => {
                Some(Format { letter, marked: bare.is_some() })
            }
            _ => None,
        }
    }

    /// Bytes of an item.
    pub fn size(self) -> usize {
        match self.letter {
            b'b' | b'B' | b'c' | b'?' => 1,
            b'h' | b'H' | b'e' => 2,
            b'i' | b'I' | b'f' | b'w' => 4,
            _ => 8,
        }
    }

    pub fn is_byte(self) -> bool {
        matches!(self.letter, b'b' | b'B' | b'c')
    }
}

/// A window.
pub struct View {
    /// A `bytes`, a `bytearray` or an array.
    pub base: Value,
    /// What `obj` shows: the base, or the object of a derived class around it.
    pub object: Value,
    /// The first byte of the first item.
    pub start: usize,
    pub format: Format,
    /// How many items there are in each dimension, and how many bytes they are apart.
    pub shape: Vec<usize>,
    pub strides: Vec<isize>,
    pub readonly: bool,
    pub released: bool,
    /// The object whose `__buffer__` gave what this shows, and the window it gave; undefined where none did.
    pub lender: [Value; 2],
    /// The hash, once it was asked for.
    pub hash: Option<i64>,
    lock: Option<Exports>,
}

impl Trace for View {
    fn trace(&self, t: &mut Tracer<'_>) {
        t.values(&[self.base, self.object]);
        t.values(&self.lender);
    }
}

impl Drop for View {
    fn drop(&mut self) {
        self.unlock();
    }
}

impl View {
    /// A window on the whole of an object; `None` for what shows no bytes.
    pub fn open(vm: &mut Vm, object: Value) -> Option<View> {
        let base = vm.plain(object);
        let (format, lock) = if base.as_bytes().is_some() {
            (Format::BYTE, None)
        } else if base.is_kind(Kind::ByteArray) {
            (Format::BYTE, vm.heap.export(base))
        } else {
            let letter = array::item_format(vm, base)?;
            (Format { letter, marked: false }, array::export(vm, base))
        };
        let (len, readonly) = (bytes_of(vm, base)?.len() / format.size(), lock.is_none());
        let (shape, strides) = (vec![len], vec![format.size() as isize]);
        Some(View {
            base,
            object,
            start: 0,
            format,
            shape,
            strides,
            readonly,
            released: false,
            lender: [Value::UNDEF; 2],
            hash: None,
            lock,
        })
    }

    /// A window without gaps on an object whose bytes can be written; `None` for any other.
    pub fn open_writable(vm: &mut Vm, object: Value) -> Option<View> {
        let view = match vm.heap.get::<View>(vm.plain(object)) {
            Some(view) => (!view.released).then(|| view.again()),
            None => View::open(vm, object),
        };
        view.filter(|view| !view.readonly && view.is_contiguous(true))
    }

    /// A window like this one, counted anew.
    pub fn again(&self) -> View {
        if let Some(lock) = &self.lock {
            lock.fetch_add(1, Ordering::Relaxed);
        }
        View {
            shape: self.shape.clone(),
            strides: self.strides.clone(),
            lock: self.lock.clone(),
            released: false,
            lender: [Value::UNDEF; 2],
            hash: None,
            ..*self
        }
    }

    /// Give the count back.
    pub fn unlock(&mut self) {
        if let Some(lock) = self.lock.take() {
            lock.fetch_sub(1, Ordering::Relaxed);
        }
    }

    /// How many items there are.
    pub fn count(&self) -> usize {
        self.shape.iter().product()
    }

    /// Bytes of all items.
    pub fn size(&self) -> usize {
        self.count() * self.format.size()
    }

    /// Do the items follow each other without gaps, the last index running fastest (or the first)?
    pub fn is_contiguous(&self, last_fastest: bool) -> bool {
        let mut expected = self.format.size() as isize;
        if let ([len], [stride]) = (&self.shape[..], &self.strides[..]) {
            return *len == 1 || *stride == expected;
        }
        if self.count() == 0 {
            return true;
        }
        let follows = |(&len, &stride): (&usize, &isize)| {
            let fits = len == 1 || stride == expected;
            expected *= len as isize;
            fits
        };
        let mut dimensions = self.shape.iter().zip(&self.strides);
        if last_fastest { dimensions.rev().all(follows) } else { dimensions.all(follows) }
    }

    /// The first byte of the item with these indices, one a dimension.
    pub fn at(&self, indices: &[usize]) -> usize {
        let steps = indices.iter().zip(&self.strides);
        steps.fold(self.start, |at, (&index, &stride)| at.wrapping_add_signed(index as isize * stride))
    }

    /// The first bytes of all items, the last index running fastest (or the first).
    pub fn places(&self, last_fastest: bool) -> Vec<usize> {
        let mut order: Vec<usize> = (0..self.shape.len()).collect();
        if !last_fastest {
            order.reverse();
        }
        let mut places = vec![self.start];
        for dimension in order {
            let (len, stride) = (self.shape[dimension], self.strides[dimension]);
            places = places
                .iter()
                .flat_map(|&from| {
                    (0..len).map(move |index| from.wrapping_add_signed(index as isize * stride))
                })
                .collect();
        }
        places
    }

    /// What it shows, in this order of items.
    pub fn shown(&self, vm: &Vm, last_fastest: bool) -> Vec<u8> {
        let (bytes, size) = (bytes_of(vm, self.base).unwrap_or(&[]), self.format.size());
        if self.is_contiguous(last_fastest) {
            return bytes.get(self.start..self.start + self.size()).unwrap_or_default().to_vec();
        }
        let places = self.places(last_fastest).into_iter();
        places.flat_map(|at| bytes.get(at..at + size).unwrap_or_default()).copied().collect()
    }
}

/// The bytes of an owner of bytes.
pub fn bytes_of(vm: &Vm, base: Value) -> Option<&[u8]> {
    match base.as_bytes() {
        Some(bytes) => Some(bytes),
        None => match vm.heap.byte_vec(base) {
            Some(bytes) => Some(bytes),
            None => array::bytes_of(vm, base),
        },
    }
}

/// The bytes of an owner whose bytes can change.
pub fn bytes_of_mut(vm: &mut Vm, base: Value) -> Option<&mut [u8]> {
    if base.is_kind(Kind::ByteArray) {
        return vm.heap.byte_vec_mut(base).map(Vec::as_mut_slice);
    }
    array::bytes_of_mut(vm, base)
}

/// The bytes that any object shows; of `bytes` without a copy. `None` for what shows none, and for a window
/// that was released.
#[inline]
pub fn content<'v>(vm: &Vm, value: Value) -> Option<Cow<'v, [u8]>> {
    match value.as_bytes() {
        Some(bytes) => Some(Cow::Borrowed(bytes)),
        None => copied(vm, value).map(Cow::Owned),
    }
}

fn copied(vm: &Vm, value: Value) -> Option<Vec<u8>> {
    match vm.heap.get::<View>(value) {
        Some(view) => (!view.released).then(|| view.shown(vm, true)),
        None => bytes_of(vm, value).map(<[u8]>::to_vec),
    }
}

/// The content of a bytes-like argument that lies in one piece.
///
/// # Errors
/// `TypeError` for what shows no bytes, `BufferError` for a window with gaps, `ValueError` for a released one.
pub fn bytes_arg<'v>(vm: &mut Vm, value: Value) -> Result<Cow<'v, [u8]>> {
    let plain = vm.plain(value);
    if vm.heap.get::<View>(plain).is_some_and(|view| !view.is_contiguous(true)) {
        let text = "memoryview: underlying buffer is not C-contiguous";
        return Err(vm.raise(vm.types.buffer_error, text));
    }
    match content(vm, plain) {
        Some(bytes) => Ok(bytes),
        None if vm.heap.is::<View>(plain) => Err(released(vm)),
        None => {
            if let Some(bytes) = lent(vm, value, PLAIN)? {
                return Ok(Cow::Owned(bytes));
            }
            let kind = vm.type_name(value);
            Err(vm.type_error(&format!("a bytes-like object is required, not '{kind}'")))
        }
    }
}

/// How `__buffer__` is asked for bytes in one piece.
pub const PLAIN: i64 = 0;
/// How it is asked for all there is to know.
pub const FULL: i64 = 0x11C;

/// The window that the `__buffer__` of an object of a script's class gives; `None` if it has none.
///
/// # Errors
/// What it raises; `TypeError` for something else than a window, `ValueError` for a released one.
pub fn ask(vm: &mut Vm, object: Value, how: i64) -> Result<Option<Value>> {
    let name = vm.heap.intern("__buffer__");
    let method = if object.is_kind(Kind::Instance) { vm.special(object, name) } else { None };
    let Some(method) = method.filter(|&method| !vm.heap.is::<NativeFunction>(method)) else {
        return Ok(None);
    };
    let given = vm.call_unbound(method, object, &[Value::small(how)])?;
    match vm.heap.get::<View>(given) {
        Some(view) if view.released => Err(released(vm)),
        Some(_) => Ok(Some(given)),
        None => Err(vm.type_error("__buffer__ returned non-memoryview object")),
    }
}

/// Tell an object that a window it gave is no longer needed.
pub fn give_back(vm: &mut Vm, object: Value, window: Value) {
    let name = vm.heap.intern("__release_buffer__");
    if let Some(Err(_)) = vm.call_special(object, name, &[window]) {
        let exception = vm.take_pending();
        vm.report_unraisable(exception, object);
    }
    if let Some(view) = vm.heap.get_mut::<View>(window) {
        view.unlock();
        view.released = true;
    }
}

/// The bytes that any object shows or lends; `None` for what does neither. Errors as for [`ask`].
pub fn content_or_lent<'v>(vm: &mut Vm, value: Value) -> Result<Option<Cow<'v, [u8]>>> {
    match content(vm, vm.plain(value)) {
        Some(bytes) => Ok(Some(bytes)),
        None => Ok(lent(vm, value, PLAIN)?.map(Cow::Owned)),
    }
}

/// The bytes that an object with `__buffer__` lends; `None` if it has none. Errors as for [`ask`].
pub fn lent(vm: &mut Vm, object: Value, how: i64) -> Result<Option<Vec<u8>>> {
    let mark = vm.kept_mark();
    vm.keep(object);
    let Some(window) = ask(vm, object, how)? else { return Ok(None) };
    vm.keep(window);
    let bytes = copied(vm, window);
    give_back(vm, object, window);
    vm.release(mark);
    Ok(bytes)
}

/// The `ValueError` for a released window.
pub fn released(vm: &mut Vm) -> Raised {
    vm.value_error("operation forbidden on released memoryview object")
}

/// `BufferError` with this text while windows on an object are open that somebody can still reach. The object and
/// `others` outlive the search for them.
///
/// # Errors
/// As said.
pub fn check_resizable(
    vm: &mut Vm,
    object: Value,
    others: impl IntoIterator<Item = Value>,
    text: &str,
) -> Result<()> {
    let owner = vm.plain(object);
    let exports =
        if owner.is_kind(Kind::ByteArray) { vm.heap.exports(owner) } else { array::exports(vm, owner) };
    let Some(open) = exports.cloned().filter(|open| open.load(Ordering::Relaxed) > 0) else { return Ok(()) };
    let mark = vm.kept_mark();
    vm.keep(object);
    others.into_iter().for_each(|value| vm.keep(value));
    vm.collect_on_demand();
    vm.release(mark);
    // those that have died gave their counts back
    if open.load(Ordering::Relaxed) == 0 { Ok(()) } else { Err(vm.raise(vm.types.buffer_error, text)) }
}
