//! Text: `str` objects, interned names, and their hashes.
//!
//! The bytes are UTF-8. A short string holds them in its own cell. A long one that came from a concatenation
//! is a view of a [`StrBuffer`]: appending to the view that ends where the buffer ends extends the buffer in
//! place, so building a text by `s += piece` costs linear time. Bytes under a view never change.
#![allow(unsafe_code)]

use super::heap::{Header, Kind, ShapeId};
use super::shape::builtin;
use super::trace::Tracer;
use super::{Heap, Value};
use std::collections::HashMap;
use std::hash::{BuildHasher, Hasher};

/// An interned name: attribute, variable, keyword. Equal names have equal symbols for the life of the heap.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[repr(transparent)]
pub struct Sym(pub u32);

#[repr(C)]
pub struct Str {
    header: Header,
    /// Bytes and characters; equal for ASCII text.
    len: u32,
    chars: u32,
    /// 0 until asked for.
    hash: u32,
    /// Symbol plus one, if interned; [`SHARED`] marks a view.
    flags: u32,
}

const SHARED: u32 = 1 << 31;

#[repr(C)]
struct SharedStr {
    head: Str,
    buffer: *mut StrBuffer,
}

#[repr(C)]
pub struct StrBuffer {
    header: Header,
    pub(super) bytes: Vec<u8>,
}

/// Concatenations of at least this many bytes become views.
const SHARE_FROM: usize = 256;

/// The most bytes a text may have.
pub const MAX_STR: usize = u32::MAX as usize;

impl Str {
    pub(super) fn buffer(&self) -> Option<*mut StrBuffer> {
        if self.flags & SHARED == 0 {
            return None;
        }
        // SAFETY: the flag says that this is a view.
        Some(unsafe { (*(&raw const *self).cast::<SharedStr>()).buffer })
    }

    #[inline(always)]
    fn bytes<'v>(this: *const Str) -> &'v [u8] {
        // SAFETY: `len` bytes follow the head, or stand at the start of the buffer.
        unsafe {
            let len = (*this).len as usize;
            let start = if (*this).flags & SHARED == 0 {
                this.add(1).cast::<u8>()
            } else {
                (*(*this.cast::<SharedStr>()).buffer).bytes.as_ptr()
            };
            std::slice::from_raw_parts(start, len)
        }
    }
}

impl Value {
    #[inline(always)]
    fn str_object(self) -> Option<*mut Str> {
        self.object_of(Kind::Str).map(|o| o.cast())
    }

    #[inline(always)]
    pub fn is_str(self) -> bool {
        self.is_kind(Kind::Str)
    }

    /// The text, if this is an exact `str`. It stays valid while the value is reachable and no text is appended
    /// to it: natives copy it before they call back into script.
    #[inline(always)]
    pub fn as_str<'v>(self) -> Option<&'v str> {
        // SAFETY: only valid UTF-8 is ever stored.
        self.str_object().map(|s| unsafe { std::str::from_utf8_unchecked(Str::bytes(s)) })
    }

    /// How many characters the text has, if this is a `str`.
    #[inline(always)]
    pub fn str_chars(self) -> Option<usize> {
        // SAFETY: a live object.
        self.str_object().map(|s| unsafe { (*s).chars as usize })
    }

    /// Is every character a single byte?
    #[inline(always)]
    pub fn str_is_ascii(self) -> bool {
        // SAFETY: a live object.
        self.str_object().is_some_and(|s| unsafe { (*s).chars == (*s).len })
    }

    /// The symbol, if this is an interned string.
    #[inline(always)]
    pub fn as_sym(self) -> Option<Sym> {
        let s = self.str_object()?;
        // SAFETY: a live object.
        let flags = unsafe { (*s).flags } & !SHARED;
        flags.checked_sub(1).map(Sym)
    }
}

/// The interned names and what else belongs to all strings of a heap.
pub struct Strings {
    by_text: HashMap<Box<str>, Sym, foldhash::quality::FixedState>,
    symbols: Vec<Value>,
    hasher: foldhash::quality::FixedState,
    /// One string for each ASCII character, made when first needed.
    ascii: [Value; 128],
    empty: Value,
    /// Where indexing of a non-ASCII text last was: object address, character, byte.
    position: (usize, usize, usize),
}

impl Strings {
    pub(super) fn new() -> Strings {
        Strings {
            by_text: HashMap::with_capacity_and_hasher(1024, foldhash::quality::FixedState::with_seed(0)),
            symbols: Vec::new(),
            hasher: foldhash::quality::FixedState::with_seed(0),
            ascii: [Value::UNDEF; 128],
            empty: Value::UNDEF,
            position: (0, 0, 0),
        }
    }

    pub(super) fn trace(&self, t: &mut Tracer<'_>) {
        // interned names are permanent
        t.values(&self.ascii);
        t.value(self.empty);
    }

    /// After a collection an address may belong to another string.
    pub(super) fn forget_positions(&mut self) {
        self.position = (0, 0, 0);
    }

    /// Choose the key of string hashes; must come before the first string is hashed.
    pub fn set_hash_seed(&mut self, seed: u64) {
        self.hasher = foldhash::quality::FixedState::with_seed(seed);
    }

    /// The hash of bytes as `str` and `bytes` have it; never 0.
    pub fn hash_bytes(&self, bytes: &[u8]) -> u32 {
        let mut hasher = self.hasher.build_hasher();
        hasher.write(bytes);
        let hash = hasher.finish();
        ((hash ^ hash >> 32) as u32).max(1)
    }
}

/// Copy a text. Most are short, and a call of `memcpy` takes longer than copying them here.
///
/// # Safety
/// There is room for the text at `to`, outside of it.
#[inline(always)]
unsafe fn copy_text(text: &[u8], to: *mut u8) {
    let (from, len) = (text.as_ptr(), text.len());
    // SAFETY: every access lies within the `len` bytes: two words that may overlap cover them.
    unsafe {
        match len {
            0 => {}
            1..4 => {
                let (middle, last) = (*from.add(len / 2), *from.add(len - 1));
                to.write(*from);
                to.add(len / 2).write(middle);
                to.add(len - 1).write(last);
            }
            4..8 => {
                let (head, tail) = (from.cast::<u32>(), from.add(len - 4).cast::<u32>());
                let (head, tail) = (head.read_unaligned(), tail.read_unaligned());
                to.cast::<u32>().write_unaligned(head);
                to.add(len - 4).cast::<u32>().write_unaligned(tail);
            }
            8..=16 => {
                let (head, tail) = (from.cast::<u64>(), from.add(len - 8).cast::<u64>());
                let (head, tail) = (head.read_unaligned(), tail.read_unaligned());
                to.cast::<u64>().write_unaligned(head);
                to.add(len - 8).cast::<u64>().write_unaligned(tail);
            }
            _ => to.copy_from_nonoverlapping(from, len),
        }
    }
}

/// Are two texts equal? As with [`copy_text`], most are short.
#[inline]
pub(super) fn same_text(a: &str, b: &str) -> bool {
    let (x, y, len) = (a.as_ptr(), b.as_ptr(), a.len());
    if len != b.len() {
        return false;
    }
    // SAFETY: every access lies within the `len` bytes of both: two words that may overlap cover them.
    unsafe {
        match len {
            4..8 => {
                let (x, y) = (x.cast::<u32>(), y.cast::<u32>());
                let head = x.read_unaligned() ^ y.read_unaligned();
                head | x.byte_add(len - 4).read_unaligned() ^ y.byte_add(len - 4).read_unaligned() == 0
            }
            8..=16 => {
                let (x, y) = (x.cast::<u64>(), y.cast::<u64>());
                let head = x.read_unaligned() ^ y.read_unaligned();
                head | x.byte_add(len - 8).read_unaligned() ^ y.byte_add(len - 8).read_unaligned() == 0
            }
            _ => a == b,
        }
    }
}

impl Heap {
    /// A new string.
    ///
    /// # Panics
    /// Above [`MAX_STR`] bytes: callers check sizes first.
    pub fn str(&mut self, text: &str) -> Value {
        match text.as_bytes() {
            [] => {
                if self.strings.empty.is_undef() {
                    self.strings.empty = self.fresh_str(text, 0);
                }
                self.strings.empty
            }
            &[c] => {
                let slot = self.strings.ascii[c as usize];
                if !slot.is_undef() {
                    return slot;
                }
                let value = self.fresh_str(text, 1);
                self.strings.ascii[c as usize] = value;
                value
            }
            _ => self.fresh_str(text, count_chars(text)),
        }
    }

    /// A new string of text known to be ASCII.
    #[inline]
    pub fn ascii_str(&mut self, text: &str) -> Value {
        debug_assert!(text.is_ascii());
        if text.len() < 2 { self.str(text) } else { self.fresh_str(text, text.len()) }
    }

    /// A new string of bytes known to be ASCII.
    #[inline]
    pub fn ascii_bytes(&mut self, bytes: &[u8]) -> Value {
        debug_assert!(bytes.is_ascii());
        // SAFETY: the caller knows the bytes to be ASCII, which is UTF-8.
        self.ascii_str(unsafe { std::str::from_utf8_unchecked(bytes) })
    }

    pub fn char_str(&mut self, c: char) -> Value {
        self.str(c.encode_utf8(&mut [0; 4]))
    }

    #[inline]
    fn fresh_str(&mut self, text: &str, chars: usize) -> Value {
        // SAFETY: the bytes are written at once.
        unsafe {
            let (object, start) = self.raw_str(text.len(), chars);
            copy_text(text.as_bytes(), start);
            Value::object(object)
        }
    }

    /// # Safety
    /// The caller must write `len` bytes of UTF-8 with `chars` characters at the returned place.
    #[inline]
    unsafe fn raw_str(&mut self, len: usize, chars: usize) -> (*mut Str, *mut u8) {
        assert!(len <= MAX_STR, "string sizes are checked before");
        // SAFETY: head written here, bytes by the caller.
        unsafe {
            let object = self.allocate(size_of::<Str>() + len, Kind::Str, builtin::STR).cast::<Str>();
            (&raw mut (*object).len).write(len as u32);
            (&raw mut (*object).chars).write(chars as u32);
            (&raw mut (*object).hash).write(0);
            (&raw mut (*object).flags).write(0);
            (object, object.add(1).cast())
        }
    }

    /// `a + b` of two strings; `None` when the result would be too long, or there is no memory for it.
    pub fn concat(&mut self, a: Value, b: Value) -> Option<Value> {
        let (x, y) = (a.str_object()?, b.str_object()?);
        // SAFETY: live strings.
        let (x_len, y_len, chars) =
            unsafe { ((*x).len as usize, (*y).len as usize, (*x).chars as usize + (*y).chars as usize) };
        let len = x_len + y_len;
        if x_len == 0 {
            return Some(b);
        }
        if y_len == 0 {
            return Some(a);
        }
        if len > MAX_STR {
            return None;
        }
        if len >= SHARE_FROM && x_len >= y_len {
            return self.append(x, y, chars);
        }
        // SAFETY: both parts are written at once.
        unsafe {
            let (object, start) = self.raw_str(len, chars);
            copy_text(Str::bytes(x), start);
            copy_text(Str::bytes(y), start.add(x_len));
            Some(Value::object(object))
        }
    }

    /// A view of `x`'s buffer extended by `y`, or of a new buffer where `x` has none or is not its end.
    fn append(&mut self, x: *mut Str, y: *mut Str, chars: usize) -> Option<Value> {
        // SAFETY: live strings; a buffer's bytes are only ever extended, and `y`'s are copied out first if they
        // lie in the same buffer (the vector may move).
        unsafe {
            let x_len = (*x).len as usize;
            let reuse = (*x).buffer().filter(|&buffer| (*buffer).bytes.len() == x_len);
            let buffer = match reuse {
                Some(buffer) => buffer,
                None => {
                    let total = x_len + (*y).len as usize;
                    let mut bytes = Vec::new();
                    if bytes.try_reserve_exact(total + total / 2).is_err() {
                        self.request_collection();
                        return None;
                    }
                    bytes.extend_from_slice(Str::bytes(x));
                    self.charge(bytes.capacity());
                    let buffer = self
                        .allocate(size_of::<StrBuffer>(), Kind::StrBuffer, builtin::HIDDEN)
                        .cast::<StrBuffer>();
                    (&raw mut (*buffer).bytes).write(bytes);
                    buffer
                }
            };
            let bytes = &mut (*buffer).bytes;
            let capacity = bytes.capacity();
            if bytes.try_reserve((*y).len as usize).is_err() {
                self.request_collection();
                return None;
            }
            if (*y).buffer() == Some(buffer) {
                bytes.extend_from_within(..(*y).len as usize);
            } else {
                bytes.extend_from_slice(Str::bytes(y));
            }
            let (len, grown) = (bytes.len(), bytes.capacity() - capacity);
            self.charge(grown);
            let object = self.allocate(size_of::<SharedStr>(), Kind::Str, builtin::STR).cast::<SharedStr>();
            (&raw mut (*object).head.len).write(len as u32);
            (&raw mut (*object).head.chars).write(chars as u32);
            (&raw mut (*object).head.hash).write(0);
            (&raw mut (*object).head.flags).write(SHARED);
            (&raw mut (*object).buffer).write(buffer);
            Some(Value::object(object))
        }
    }

    /// The concatenation of strings, which the caller has checked to be strings of at most [`MAX_STR`] bytes.
    pub fn concat_all(&mut self, parts: &[Value]) -> Value {
        self.join_all(Value::UNDEF, parts)
    }

    /// As [`Heap::concat_all`], with another string, or nothing where it is undefined, between the parts.
    pub fn join_all(&mut self, gap: Value, parts: &[Value]) -> Value {
        let between = gap.as_str().unwrap_or("");
        let gaps = parts.len().saturating_sub(1);
        let (mut len, mut chars) = (gaps * between.len(), gaps * gap.str_chars().unwrap_or(0));
        for part in parts {
            let text = part.as_str().expect("the caller checked that all parts are strings");
            len += text.len();
            chars += part.str_chars().expect("a string");
        }
        if len < 2 {
            let mut texts = parts.iter().filter_map(|part| part.as_str()).chain([between]);
            return self.str(texts.find(|text| !text.is_empty()).unwrap_or("").get(..len).unwrap_or(""));
        }
        // SAFETY: every part and every gap is written at once, `len` bytes in all.
        unsafe {
            let (object, mut at) = self.raw_str(len, chars);
            for (i, part) in parts.iter().enumerate() {
                if i > 0 {
                    copy_text(between.as_bytes(), at);
                    at = at.add(between.len());
                }
                let text = part.as_str().expect("a string");
                copy_text(text.as_bytes(), at);
                at = at.add(text.len());
            }
            Value::object(object)
        }
    }

    /// The hash of a string, computed once.
    #[inline(always)]
    pub fn str_hash(&self, value: Value) -> u32 {
        let s = value.str_object().expect("the caller checked that this is a string");
        // SAFETY: a live object.
        unsafe {
            if (*s).hash == 0 {
                (*s).hash = self.strings.hash_bytes(Str::bytes(s));
            }
            (*s).hash
        }
    }

    /// The character at an index below the character count, as a string.
    #[inline(never)]
    pub fn str_at(&mut self, value: Value, index: usize) -> Value {
        let text = value.as_str().expect("the caller checked that this is a string");
        if value.str_is_ascii() {
            let c = text.as_bytes()[index];
            let slot = self.strings.ascii[c as usize];
            return if slot.is_undef() { self.char_str(c as char) } else { slot };
        }
        let at = self.byte_offset(value, index);
        let c = text[at..].chars().next().expect("the index is below the character count");
        self.char_str(c)
    }

    /// The byte where character `index` of a string starts; its length for the end. Walks from the place of the
    /// last call on the same text, so scanning a text costs linear time.
    pub fn byte_offset(&mut self, value: Value, index: usize) -> usize {
        let text = value.as_str().expect("the caller checked that this is a string");
        if value.str_is_ascii() {
            return index.min(text.len());
        }
        let address = value.bits() as usize;
        let (mut char_at, mut byte_at) = match self.strings.position {
            (a, c, b) if a == address && c <= index => (c, b),
            _ => (0, 0),
        };
        for c in text[byte_at..].chars() {
            if char_at == index {
                break;
            }
            char_at += 1;
            byte_at += c.len_utf8();
        }
        self.strings.position = (address, char_at, byte_at);
        byte_at
    }

    // ------------------------------------------------------------ names

    /// The symbol of a name, made if new. Names live as long as the heap.
    pub fn intern(&mut self, text: &str) -> Sym {
        if let Some(&sym) = self.strings.by_text.get(text) {
            return sym;
        }
        let value = self.fresh_str(text, count_chars(text));
        let sym = Sym(self.strings.symbols.len() as u32);
        let s = value.str_object().expect("just made");
        // SAFETY: a live object.
        unsafe {
            (*s).flags = sym.0 + 1;
            (*s).header.mark = super::heap::PERMANENT;
        }
        self.str_hash(value);
        self.strings.symbols.push(value);
        self.strings.by_text.insert(text.into(), sym);
        sym
    }

    /// The symbol of a string value, if anything was ever interned under that text.
    pub fn find_sym(&self, name: Value) -> Option<Sym> {
        name.as_sym().or_else(|| self.strings.by_text.get(name.as_str()?).copied())
    }

    /// The symbol of a string value.
    pub fn intern_value(&mut self, name: Value) -> Option<Sym> {
        match name.as_sym() {
            Some(sym) => Some(sym),
            None => name.as_str().map(|text| self.intern(text)),
        }
    }

    /// The string of a symbol.
    #[inline(always)]
    pub fn sym_value(&self, sym: Sym) -> Value {
        self.strings.symbols[sym.0 as usize]
    }

    pub fn sym_str<'v>(&self, sym: Sym) -> &'v str {
        self.sym_value(sym).as_str().expect("symbols are strings")
    }
}

fn count_chars(text: &str) -> usize {
    if text.is_ascii() { text.len() } else { text.chars().count() }
}

/// Shape of strings, for callers that test shapes.
pub const STR_SHAPE: ShapeId = builtin::STR;
