//! Numbers from values: what `__index__`, `__float__` and slices make of an object.

use super::{Raised, Vm, sym};
use crate::value::Value;
use crate::value::text::{int_math, number};
use dashu_int::IBig;

/// An integer of either size.
#[derive(Debug, Clone, Copy)]
pub enum IntRef<'v> {
    Small(i64),
    Big(&'v IBig),
}

impl IntRef<'_> {
    pub fn to_big(self) -> IBig {
        match self {
            IntRef::Small(i) => IBig::from(i),
            IntRef::Big(b) => b.clone(),
        }
    }
    pub fn to_i64(self) -> Option<i64> {
        match self {
            IntRef::Small(i) => Some(i),
            IntRef::Big(b) => i64::try_from(b).ok(),
        }
    }
}

impl Vm {
    /// The integer, if the value is an `int` or `bool` (or an instance of a class derived from `int`).
    #[inline]
    pub fn int_of<'v>(&self, v: Value) -> Option<IntRef<'v>> {
        if let Some(i) = v.as_small() {
            return Some(IntRef::Small(i));
        }
        if let Some(b) = v.as_bool() {
            return Some(IntRef::Small(b as i64));
        }
        v.as_big().map(IntRef::Big)
    }

    /// `operator.index(v)`: an exact integer.
    pub fn index(&mut self, v: Value) -> Result<Value, Raised> {
        let p = self.plain(v);
        match self.int_of(p) {
            Some(IntRef::Small(i)) => Ok(self.heap.int(i)),
            Some(IntRef::Big(_)) => Ok(p),
            None => match self.call_special(v, sym::INDEX, &[]) {
                Some(result) => {
                    let given = result?;
                    let r = self.plain(given);
                    match self.int_of(r) {
                        Some(number) => {
                            self.check_exact(given, self.types.int, "__index__")?;
                            Ok(if let IntRef::Small(i) = number { self.heap.int(i) } else { r })
                        }
                        None => {
                            let name = self.type_name(given);
                            Err(self.type_error(&format!("__index__ returned non-int (type {name})")))
                        }
                    }
                }
                None => {
                    let name = self.type_name(v);
                    Err(self.type_error(&format!("'{name}' object cannot be interpreted as an integer")))
                }
            },
        }
    }

    /// A number that a function takes as a size, a position or a count, which must fit a machine word.
    pub fn size_i64(&mut self, v: Value) -> Result<i64, Raised> {
        if let Some(i) = v.as_small() {
            return Ok(i);
        }
        let n = self.index(v)?;
        match self.int_of(n).and_then(IntRef::to_i64) {
            Some(i) => Ok(i),
            None => Err(self.overflow_error("Python int too large to convert to C ssize_t")),
        }
    }

    /// A number that a function takes as a C `int`.
    pub fn int_i32(&mut self, v: Value) -> Result<i32, Raised> {
        let n = self.index(v)?;
        match self.int_of(n).and_then(IntRef::to_i64).and_then(|i| i32::try_from(i).ok()) {
            Some(i) => Ok(i),
            None => Err(self.overflow_error("Python int too large to convert to C int")),
        }
    }

    /// A subscript, which must fit a machine word.
    pub fn index_i64(&mut self, v: Value) -> Result<i64, Raised> {
        if let Some(i) = v.as_small() {
            return Ok(i);
        }
        let n = self.index(v)?;
        match self.int_of(n).and_then(IntRef::to_i64) {
            Some(i) => Ok(i),
            None => {
                let name = self.type_name(v);
                Err(self.raise(
                    self.types.index_error,
                    &format!("cannot fit '{name}' into an index-sized integer"),
                ))
            }
        }
    }

    /// How often something is to be repeated: as [`Vm::index_i64`], but too large a number is an
    /// `OverflowError`.
    pub fn repetitions(&mut self, v: Value) -> Result<i64, Raised> {
        let n = self.index(v)?;
        match self.int_of(n).and_then(IntRef::to_i64) {
            Some(i) => Ok(i),
            None => {
                let name = self.type_name(v);
                Err(self.overflow_error(&format!("cannot fit '{name}' into an index-sized integer")))
            }
        }
    }

    /// A number that must fit 64 bits; `what` begins the message of the `OverflowError`.
    pub fn to_i64(&mut self, v: Value, what: &str) -> Result<i64, Raised> {
        let n = self.index(v)?;
        match self.int_of(n).and_then(IntRef::to_i64) {
            Some(i) => Ok(i),
            None => Err(self.overflow_error(&format!("{what} too large to convert to C long"))),
        }
    }

    /// A bound of a slice: clamped to the machine word; `None` values are the caller's.
    pub fn clamp_index(&mut self, v: Value) -> Result<i64, Raised> {
        if let Some(i) = v.as_small() {
            return Ok(i);
        }
        if self.int_of(v).is_none() && self.special(v, sym::INDEX).is_none() {
            return Err(self.type_error("slice indices must be integers or None or have an __index__ method"));
        }
        let n = self.index(v)?;
        Ok(match self.int_of(n) {
            Some(IntRef::Small(i)) => i,
            Some(IntRef::Big(b)) => {
                if int_math::is_negative(b) {
                    i64::MIN / 2
                } else {
                    i64::MAX / 2
                }
            }
            None => 0,
        })
    }

    /// Start, stop, step and count of a slice over a sequence of `len` items.
    pub fn slice_indices(&mut self, slice: Value, len: usize) -> Result<(i64, i64, i64, usize), Raised> {
        let Some(s) = self.heap.as_slice(slice) else {
            return Err(self.type_error("expected a slice"));
        };
        let (start, stop, step) = (s.start, s.stop, s.step);
        let step = if step.is_none() { 1 } else { self.clamp_index(step)? };
        if step == 0 {
            return Err(self.value_error("slice step cannot be zero"));
        }
        let n = len as i64;
        let (low, high) = if step < 0 { (-1, n - 1) } else { (0, n) };
        let mut bound = |v: Value, default: i64| -> Result<i64, Raised> {
            if v.is_none() {
                return Ok(default);
            }
            let i = self.clamp_index(v)?;
            let i = if i < 0 { i.saturating_add(n) } else { i };
            Ok(i.clamp(low, high))
        };
        let start = bound(start, if step < 0 { n - 1 } else { 0 })?;
        let stop = bound(stop, if step < 0 { -1 } else { n })?;
        let count = if step > 0 {
            if start < stop { ((stop - start - 1) / step + 1) as usize } else { 0 }
        } else if stop < start {
            ((start - stop - 1) / -step + 1) as usize
        } else {
            0
        };
        Ok((start, stop, step, count))
    }

    /// A float from a number, or from `__float__`, or from `__index__`.
    pub fn to_float(&mut self, v: Value) -> Result<f64, Raised> {
        let p = self.plain(v);
        if let Some(f) = p.as_float()
            && (p.is(v) || self.class_lookup(self.types.float, sym::FLOAT) == self.special(v, sym::FLOAT))
        {
            return Ok(f);
        }
        if p.is(v) || self.special(v, sym::FLOAT).is_none() {
            match self.int_of(p) {
                Some(IntRef::Small(i)) => return Ok(i as f64),
                Some(IntRef::Big(b)) => {
                    let r = number::big_to_f64(b);
                    return self.text(r);
                }
                None => {}
            }
        }
        if let Some(result) = self.call_special(v, sym::FLOAT, &[]) {
            let r = result?;
            return match self.plain(r).as_float() {
                Some(f) => {
                    let own = self.type_name(v);
                    self.check_exact(r, self.types.float, &format!("{own}.__float__"))?;
                    Ok(f)
                }
                None => {
                    let (own, name) = (self.type_name(v), self.type_name(r));
                    Err(self.type_error(&format!("{own}.__float__ returned non-float (type {name})")))
                }
            };
        }
        if self.special(v, sym::INDEX).is_some() {
            let n = self.index(v)?;
            return self.to_float(n);
        }
        let name = self.type_name(v);
        Err(self.type_error(&format!("must be real number, not {name}")))
    }
}
