//! Comparison: by value, by representation, and what is chosen by it.

use super::calc::condition::*;
use super::calc::{Calc, Result};
use super::number::{Kind, Number};
use std::cmp::Ordering;

/// The order of two values, neither of which is a NaN.
pub fn compare(a: &Number, b: &Number) -> Ordering {
    let sign = |n: &Number| match (n.is_zero(), n.negative) {
        (true, _) => 0,
        (false, true) => -1,
        (false, false) => 1,
    };
    let (x, y) = (sign(a), sign(b));
    if x != y || x == 0 {
        return x.cmp(&y);
    }
    let order = compare_magnitudes(a, b);
    if x < 0 { order.reverse() } else { order }
}

/// The order of the magnitudes of two values, neither of which is a NaN.
pub fn compare_magnitudes(a: &Number, b: &Number) -> Ordering {
    match (a.is_infinite(), b.is_infinite()) {
        (false, false) => {}
        (x, y) => return x.cmp(&y),
    }
    if a.exponent == b.exponent {
        return a.coefficient.cmp(&b.coefficient);
    }
    match (a.is_zero(), b.is_zero()) {
        (false, false) => {}
        (x, y) => return y.cmp(&x),
    }
    let by_length = a.adjusted().cmp(&b.adjusted());
    if by_length != Ordering::Equal {
        return by_length;
    }
    // of equal length, so the difference of exponents is one of digits
    let shift = a.exponent - b.exponent;
    if shift > 0 {
        a.coefficient.shifted_left(shift).cmp(&b.coefficient)
    } else {
        a.coefficient.cmp(&b.coefficient.shifted_left(-shift))
    }
}

/// The order of all representations: -NaN, -Infinity, negative, zeros, positive, Infinity, NaN; of equal
/// values by exponent.
pub fn compare_total(a: &Number, b: &Number) -> Ordering {
    match (a.negative, b.negative) {
        (true, false) => Ordering::Less,
        (false, true) => Ordering::Greater,
        (true, true) => compare_total_magnitudes(b, a),
        (false, false) => compare_total_magnitudes(a, b),
    }
}

/// The same without signs.
pub fn compare_total_magnitudes(a: &Number, b: &Number) -> Ordering {
    let rank = |n: &Number| match n.kind {
        Kind::Finite | Kind::Infinite => 0,
        Kind::Signaling => 1,
        Kind::Quiet => 2,
    };
    let by_kind = rank(a).cmp(&rank(b));
    if by_kind != Ordering::Equal {
        return by_kind;
    }
    if a.is_nan() {
        return a.coefficient.cmp(&b.coefficient);
    }
    compare_magnitudes(a, b).then_with(|| a.exponent.cmp(&b.exponent))
}

/// An order as a number.
pub fn as_number(order: Ordering) -> Number {
    Number::whole(order as i64)
}

impl Calc<'_> {
    /// -1, 0 or 1; NaN with a NaN.
    pub fn compare(&mut self, a: &Number, b: &Number) -> Number {
        if a.is_nan() || b.is_nan() {
            return self.pass_nans(a, b);
        }
        as_number(compare(a, b))
    }

    /// The same; every NaN is refused.
    pub fn compare_signal(&mut self, a: &Number, b: &Number) -> Number {
        if a.is_nan() || b.is_nan() {
            self.signal(INVALID_OPERATION);
            return self.pass_nans(a, b);
        }
        as_number(compare(a, b))
    }

    /// The larger one (or the smaller), by what `order` says of the values; a number rather than a quiet NaN.
    fn choose(
        &mut self,
        a: &Number,
        b: &Number,
        want: Ordering,
        order: fn(&Number, &Number) -> Ordering,
    ) -> Result<Number> {
        if a.kind == Kind::Quiet && !b.is_nan() {
            return self.finish(b.clone());
        }
        if b.kind == Kind::Quiet && !a.is_nan() {
            return self.finish(a.clone());
        }
        if a.is_nan() || b.is_nan() {
            return Ok(self.pass_nans(a, b));
        }
        let order = order(a, b).then_with(|| compare_total(a, b));
        let chosen = if order == want { a } else { b };
        self.finish(chosen.clone())
    }

    /// The larger number.
    pub fn max(&mut self, a: &Number, b: &Number) -> Result<Number> {
        self.choose(a, b, Ordering::Greater, compare)
    }

    /// The smaller number.
    pub fn min(&mut self, a: &Number, b: &Number) -> Result<Number> {
        self.choose(a, b, Ordering::Less, compare)
    }

    /// The number of larger magnitude.
    pub fn max_mag(&mut self, a: &Number, b: &Number) -> Result<Number> {
        self.choose(a, b, Ordering::Greater, compare_magnitudes)
    }

    /// The number of smaller magnitude.
    pub fn min_mag(&mut self, a: &Number, b: &Number) -> Result<Number> {
        self.choose(a, b, Ordering::Less, compare_magnitudes)
    }

    /// What class of number it is, as the specification names them.
    pub fn class_of(&self, n: &Number) -> &'static str {
        match (n.kind, n.negative) {
            (Kind::Quiet, _) => "NaN",
            (Kind::Signaling, _) => "sNaN",
            (Kind::Infinite, true) => "-Infinity",
            (Kind::Infinite, false) => "+Infinity",
            (Kind::Finite, negative) => match (n.coefficient.is_zero(), self.is_subnormal(n), negative) {
                (true, _, true) => "-Zero",
                (true, _, false) => "+Zero",
                (false, true, true) => "-Subnormal",
                (false, true, false) => "+Subnormal",
                (false, false, true) => "-Normal",
                (false, false, false) => "+Normal",
            },
        }
    }

    pub fn is_subnormal(&self, n: &Number) -> bool {
        n.is_finite() && !n.coefficient.is_zero() && n.adjusted() < self.settings.emin
    }

    pub fn is_normal(&self, n: &Number) -> bool {
        n.is_finite() && !n.coefficient.is_zero() && n.adjusted() >= self.settings.emin
    }
}
