//! One value: an 8-byte word that is a small integer, a float, a heap pointer or a constant.
//!
//! ```text
//! …x00             int, 62 bits, shifted left by 2
//! …001 …010 …101   float: the bits rotated left by 4, lowest bit flipped; most doubles need no box
//! …011             pointer to a heap object (8-byte aligned) plus 3
//! …111             None, False, True, Ellipsis, NotImplemented, and "undefined" (an empty register)
//! ```
//!
//! Rotating puts the top three exponent bits lowest: doubles of magnitude 2^-255 … 2^256 and zero fall into the
//! three float tags. The others (infinities, NaN, huge, tiny) are boxed by [`Heap::float`](super::Heap::float).
#![allow(unsafe_code)]

use super::heap::{Header, Kind};

/// A script value. Copying it copies the reference. It is valid as long as the object it points to is reachable
/// from the interpreter's roots, or until the next safepoint.
#[derive(Clone, Copy)]
#[repr(transparent)]
pub struct Value(*mut u8);

// SAFETY: a value is only ever used together with the interpreter that owns its heap, and that one moves
// between threads as a whole.
unsafe impl Send for Value {}

/// A value without a heap object: it belongs to no interpreter, so any thread may hold it.
#[derive(Debug, Clone, Copy)]
pub struct Word(u64);

impl Word {
    /// Nothing: [`Value::UNDEF`].
    pub const UNDEF: Word = Word((TAG | 1 << 3) as u64);

    /// The value as a word, unless it has an object.
    #[inline]
    pub fn of(value: Value) -> Option<Word> {
        if value.is_object() { None } else { Some(Word(value.bits())) }
    }

    /// The value, in whatever interpreter.
    #[inline]
    pub fn value(self) -> Value {
        Value::from_bits(self.0)
    }
}

const POINTER: usize = 3;
const TAG: usize = 7;

/// Bits 1, 2 and 5 in every byte: the float tags, as a set that a 5-bit index can be tested against.
const FLOAT_TAGS: u32 = 0x2626_2626;

const fn constant(n: usize) -> Value {
    Value(std::ptr::without_provenance_mut(TAG | n << 3))
}

impl Value {
    pub const NONE: Value = constant(0);
    /// An unbound variable, an absent argument, a free dict entry: never visible to scripts.
    pub const UNDEF: Value = constant(1);
    pub const FALSE: Value = constant(2);
    pub const TRUE: Value = constant(3);
    pub const ELLIPSIS: Value = constant(4);
    pub const NOT_IMPLEMENTED: Value = constant(5);

    /// The smallest and largest integer that needs no heap object.
    pub const MIN_INT: i64 = -(1 << 61);
    pub const MAX_INT: i64 = (1 << 61) - 1;

    /// The raw word: equal for identical values.
    #[inline(always)]
    pub fn bits(self) -> u64 {
        self.0.addr() as u64
    }
    #[inline(always)]
    fn from_bits(bits: u64) -> Value {
        Value(std::ptr::without_provenance_mut(bits as usize))
    }
    /// A word that a cache keeps in two halves. Only caches may use it, and only for words they were given.
    #[inline(always)]
    pub(crate) fn from_halves(low: u32, high: u32) -> Value {
        Value(std::ptr::with_exposed_provenance_mut((low as u64 | (high as u64) << 32) as usize))
    }
    /// Identity: `is`.
    #[inline(always)]
    pub fn is(self, other: Value) -> bool {
        self.0.addr() == other.0.addr()
    }
    #[inline(always)]
    pub fn is_none(self) -> bool {
        self.is(Value::NONE)
    }
    #[inline(always)]
    pub fn is_undef(self) -> bool {
        self.is(Value::UNDEF)
    }
    /// `None` where the value is undefined.
    #[inline(always)]
    pub fn defined(self) -> Option<Value> {
        if self.is_undef() { None } else { Some(self) }
    }
    #[inline(always)]
    pub fn bool(b: bool) -> Value {
        if b { Value::TRUE } else { Value::FALSE }
    }
    /// The truth of `True` and `False` themselves.
    #[inline(always)]
    pub fn as_bool(self) -> Option<bool> {
        if self.bits() & !8 == Value::FALSE.bits() { Some(self.bits() & 8 != 0) } else { None }
    }

    // ------------------------------------------------------------ small integers
    /// Does the number fit without a heap object?
    #[inline(always)]
    pub fn fits(i: i64) -> bool {
        (Value::MIN_INT..=Value::MAX_INT).contains(&i)
    }
    /// A small integer; `i` must [fit](Value::fits).
    #[inline(always)]
    pub fn small(i: i64) -> Value {
        debug_assert!(Value::fits(i));
        Value::from_bits((i << 2) as u64)
    }
    #[inline(always)]
    pub fn is_small(self) -> bool {
        self.bits() & 3 == 0
    }
    /// The number, if this is a small integer (bool and big integers are not).
    #[inline(always)]
    pub fn as_small(self) -> Option<i64> {
        if self.is_small() { Some(self.bits() as i64 >> 2) } else { None }
    }
    /// The shifted words of two small integers.
    #[inline(always)]
    fn both_small(a: Value, b: Value) -> bool {
        (a.bits() | b.bits()) & 3 == 0
    }
    /// Sum of two small integers, unless one is not small or the sum does not fit.
    #[inline(always)]
    pub fn small_add(a: Value, b: Value) -> Option<Value> {
        if !Value::both_small(a, b) {
            return None;
        }
        (a.bits() as i64).checked_add(b.bits() as i64).map(|r| Value::from_bits(r as u64))
    }
    #[inline(always)]
    pub fn small_sub(a: Value, b: Value) -> Option<Value> {
        if !Value::both_small(a, b) {
            return None;
        }
        (a.bits() as i64).checked_sub(b.bits() as i64).map(|r| Value::from_bits(r as u64))
    }
    #[inline(always)]
    pub fn small_mul(a: Value, b: Value) -> Option<Value> {
        if !Value::both_small(a, b) {
            return None;
        }
        (a.bits() as i64).checked_mul(b.bits() as i64 >> 2).map(|r| Value::from_bits(r as u64))
    }
    #[inline(always)]
    pub fn small_and(a: Value, b: Value) -> Option<Value> {
        if Value::both_small(a, b) { Some(Value::from_bits(a.bits() & b.bits())) } else { None }
    }
    #[inline(always)]
    pub fn small_or(a: Value, b: Value) -> Option<Value> {
        if Value::both_small(a, b) { Some(Value::from_bits(a.bits() | b.bits())) } else { None }
    }
    #[inline(always)]
    pub fn small_xor(a: Value, b: Value) -> Option<Value> {
        if Value::both_small(a, b) { Some(Value::from_bits(a.bits() ^ b.bits())) } else { None }
    }
    /// Two small integers as numbers that compare as they do (shifted).
    #[inline(always)]
    pub fn small_pair(a: Value, b: Value) -> Option<(i64, i64)> {
        if Value::both_small(a, b) { Some((a.bits() as i64, b.bits() as i64)) } else { None }
    }
    /// This small integer, shifted left by 2 for comparison with a shifted literal.
    #[inline(always)]
    pub fn small_shifted(self) -> Option<i64> {
        if self.is_small() { Some(self.bits() as i64) } else { None }
    }

    // ------------------------------------------------------------ floats
    #[inline(always)]
    fn is_float_word(bits: u64) -> bool {
        FLOAT_TAGS >> (bits & 31) & 1 != 0
    }
    /// The float as a word, or `None` where it needs a box.
    #[inline(always)]
    pub fn try_float(f: f64) -> Option<Value> {
        let word = f.to_bits().rotate_left(4) ^ 1;
        if Value::is_float_word(word) { Some(Value::from_bits(word)) } else { None }
    }
    #[inline(always)]
    fn word_float(bits: u64) -> f64 {
        f64::from_bits((bits ^ 1).rotate_right(4))
    }
    /// The number, if this is a float (immediate or boxed); integers are not.
    #[inline(always)]
    pub fn as_float(self) -> Option<f64> {
        if Value::is_float_word(self.bits()) {
            Some(Value::word_float(self.bits()))
        } else {
            self.boxed_float()
        }
    }
    /// Two immediate floats.
    #[inline(always)]
    pub fn float_pair(a: Value, b: Value) -> Option<(f64, f64)> {
        if Value::is_float_word(a.bits()) && Value::is_float_word(b.bits()) {
            Some((Value::word_float(a.bits()), Value::word_float(b.bits())))
        } else {
            None
        }
    }
    #[inline(never)]
    fn boxed_float(self) -> Option<f64> {
        // SAFETY: the kind says what the object is.
        self.object_of(Kind::Float).map(|o| unsafe { (*o.cast::<super::BoxedFloat>()).value })
    }

    // ------------------------------------------------------------ objects
    /// The value of a heap object.
    #[inline(always)]
    pub fn object<T>(object: *mut T) -> Value {
        Value(object.cast::<u8>().map_addr(|a| a | POINTER))
    }
    #[inline(always)]
    pub fn is_object(self) -> bool {
        self.bits() as usize & TAG == POINTER
    }
    /// The heap object, if this is one.
    #[inline(always)]
    pub fn as_object(self) -> Option<*mut Header> {
        if self.is_object() { Some(self.0.map_addr(|a| a - POINTER).cast()) } else { None }
    }
    /// The heap object of a value known to be one.
    ///
    /// # Safety
    /// [`Value::is_object`] must hold.
    #[inline(always)]
    pub unsafe fn object_unchecked(self) -> *mut Header {
        self.0.map_addr(|a| a - POINTER).cast()
    }
    /// The heap object, if it is of this kind.
    #[inline(always)]
    pub fn object_of(self, kind: Kind) -> Option<*mut Header> {
        let object = self.as_object()?;
        // SAFETY: a value points to a live object.
        if unsafe { (*object).kind } == kind { Some(object) } else { None }
    }
    /// What kind of object this is; `None` for words without one.
    #[inline(always)]
    pub fn kind(self) -> Option<Kind> {
        // SAFETY: a value points to a live object.
        self.as_object().map(|o| unsafe { (*o).kind })
    }
    #[inline(always)]
    pub fn is_kind(self, kind: Kind) -> bool {
        self.kind() == Some(kind)
    }
}

impl PartialEq for Value {
    /// Identity, not script equality.
    fn eq(&self, other: &Value) -> bool {
        self.is(*other)
    }
}
impl Eq for Value {}

impl std::hash::Hash for Value {
    fn hash<H: std::hash::Hasher>(&self, state: &mut H) {
        self.bits().hash(state);
    }
}

impl std::fmt::Debug for Value {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        if let Some(i) = self.as_small() {
            write!(f, "{i}")
        } else if let Some(x) = Value::float_pair(*self, *self) {
            write!(f, "{:?}", x.0)
        } else if let Some(kind) = self.kind() {
            write!(f, "<{kind:?} {:x}>", self.bits())
        } else {
            let names = [
                (Value::NONE, "None"),
                (Value::FALSE, "False"),
                (Value::TRUE, "True"),
                (Value::ELLIPSIS, "Ellipsis"),
                (Value::NOT_IMPLEMENTED, "NotImplemented"),
            ];
            f.write_str(names.iter().find(|n| n.0.is(*self)).map_or("<undef>", |n| n.1))
        }
    }
}
