//! Operations on the form of a number: its exponent, its neighbours, its digits.

use super::calc::condition::*;
use super::calc::{Calc, Result, Rounding, Settings};
use super::number::{Coefficient, Number, Rest};
use super::order;
use std::cmp::Ordering;

impl Calc<'_> {
    /// `a` with the exponent of `b`.
    pub fn quantize(&mut self, a: &Number, b: &Number) -> Result<Number> {
        if a.is_nan() || b.is_nan() {
            return Ok(self.pass_nans(a, b));
        }
        match (a.is_infinite(), b.is_infinite()) {
            (true, true) => return Ok(a.clone()),
            (false, false) => {}
            _ => return Ok(self.invalid(INVALID_OPERATION)),
        }
        let s = self.settings;
        if b.exponent > s.emax || b.exponent < s.etiny() {
            return Ok(self.invalid(INVALID_OPERATION));
        }
        if a.is_zero() {
            return self.finish(Number::zero(a.negative, b.exponent));
        }
        let shift = a.exponent - b.exponent;
        if a.digits() + shift > s.precision {
            return Ok(self.invalid(INVALID_OPERATION));
        }
        let mut result = a.clone();
        let mut met = 0;
        if shift >= 0 {
            result.coefficient = self.extended(a, b.exponent)?;
            result.exponent = b.exponent;
        } else {
            met |= ROUNDED;
            if self.cut(&mut result, b.exponent)? != Rest::Nothing {
                met |= INEXACT;
            }
            if result.digits() > s.precision {
                return Ok(self.invalid(INVALID_OPERATION));
            }
        }
        if !result.is_zero() && result.adjusted() > s.emax {
            return Ok(self.invalid(INVALID_OPERATION));
        }
        self.signal(met);
        self.finish(result)
    }

    /// A whole number by this rounding; `exactly` signals what is lost.
    pub fn integral(&mut self, a: &Number, exactly: bool) -> Result<Number> {
        if a.is_nan() {
            return Ok(self.pass_nan(a));
        }
        if a.is_infinite() || a.exponent >= 0 {
            return Ok(a.clone());
        }
        if a.is_zero() {
            return Ok(Number::zero(a.negative, 0));
        }
        let mut result = a.clone();
        let rest = self.cut(&mut result, 0)?;
        if exactly {
            self.signal(ROUNDED);
            if rest != Rest::Nothing {
                self.signal(INEXACT);
            }
        }
        Ok(result)
    }

    /// Without zeros at the end of the coefficient.
    pub fn normalize(&mut self, a: &Number) -> Result<Number> {
        if a.is_nan() {
            return Ok(self.pass_nan(a));
        }
        let mut result = self.finish(a.clone())?;
        if result.is_infinite() {
            return Ok(result);
        }
        if result.is_zero() {
            return Ok(Number::zero(result.negative, 0));
        }
        let top = if self.settings.clamp { self.settings.etop() } else { self.settings.emax };
        self.work(result.digits(), result.digits())?;
        let zeros = result.coefficient.trailing_zeros(top - result.exponent);
        result.coefficient = result.coefficient.shifted_right(zeros).0;
        result.exponent += zeros;
        Ok(result)
    }

    /// `+a`
    #[inline]
    pub fn plus(&mut self, a: &Number) -> Result<Number> {
        self.signed(a, a.negative)
    }

    /// `-a`
    #[inline]
    pub fn minus(&mut self, a: &Number) -> Result<Number> {
        self.signed(a, !a.negative)
    }

    /// `abs(a)`
    pub fn abs(&mut self, a: &Number) -> Result<Number> {
        self.signed(a, false)
    }

    /// `a` with a sign, rounded; zero has one only when rounding down.
    fn signed(&mut self, a: &Number, negative: bool) -> Result<Number> {
        if a.is_nan() {
            return Ok(self.pass_nan(a));
        }
        let negative =
            if a.is_zero() { self.settings.rounding == Rounding::Floor && negative } else { negative };
        self.finish(a.with_sign(negative))
    }

    /// The largest number below `a`.
    pub fn next_minus(&mut self, a: &Number) -> Result<Number> {
        self.neighbour(a, true)
    }

    /// The smallest number above `a`.
    pub fn next_plus(&mut self, a: &Number) -> Result<Number> {
        self.neighbour(a, false)
    }

    fn neighbour(&mut self, a: &Number, down: bool) -> Result<Number> {
        if a.is_nan() {
            return Ok(self.pass_nan(a));
        }
        if a.is_infinite() {
            return if a.negative == down { Ok(a.clone()) } else { self.largest(a.negative) };
        }
        let rounding = if down { Rounding::Floor } else { Rounding::Ceiling };
        let settings = Settings { rounding, ..self.settings };
        let tiny = Number::finite(down, Coefficient::ONE, settings.etiny() - 1);
        let (near, _) = self.aside(settings, |calc| {
            let near = calc.finish(a.clone())?;
            if calc.status & INEXACT != 0 {
                return Ok(near);
            }
            calc.add(a, &tiny)
        })?;
        Ok(near)
    }

    /// The number next to `a` on the way to `b`.
    pub fn next_toward(&mut self, a: &Number, b: &Number) -> Result<Number> {
        if a.is_nan() || b.is_nan() {
            return Ok(self.pass_nans(a, b));
        }
        let result = match order::compare(a, b) {
            Ordering::Equal => return Ok(a.with_sign(b.negative)),
            Ordering::Less => self.next_plus(a)?,
            Ordering::Greater => self.next_minus(a)?,
        };
        if result.is_infinite() {
            self.signal(OVERFLOW | INEXACT | ROUNDED);
        } else if result.adjusted() < self.settings.emin {
            self.signal(UNDERFLOW | SUBNORMAL | INEXACT | ROUNDED);
            if result.is_zero() {
                self.signal(CLAMPED);
            }
        }
        Ok(result)
    }

    /// The exponent of the leading digit, as a number.
    pub fn logb(&mut self, a: &Number) -> Result<Number> {
        if a.is_nan() {
            return Ok(self.pass_nan(a));
        }
        if a.is_infinite() {
            return Ok(Number::infinity(false));
        }
        if a.is_zero() {
            self.signal(DIVISION_BY_ZERO);
            return Ok(Number::infinity(true));
        }
        self.finish(Number::whole(a.adjusted()))
    }

    /// A whole number without exponent, if it lies within `-most..=most`.
    fn small_whole(&self, n: &Number, most: i64) -> Option<i64> {
        if !n.is_finite() || n.exponent != 0 {
            return None;
        }
        let size = i64::try_from(n.coefficient.small()?).ok().filter(|&size| size <= most)?;
        Some(if n.negative { -size } else { size })
    }

    /// By how many places, at most `most`, an operation moves the digits of `a`: as many as `b` says.
    ///
    /// # Errors
    /// The result of the operation where no digits are moved: a NaN, or an infinite `a` as it is.
    fn places(&mut self, a: &Number, b: &Number, most: i64) -> std::result::Result<i64, Number> {
        if a.is_nan() || b.is_nan() {
            return Err(self.pass_nans(a, b));
        }
        match self.small_whole(b, most) {
            None => Err(self.invalid(INVALID_OPERATION)),
            Some(_) if a.is_infinite() => Err(a.clone()),
            Some(by) => Ok(by),
        }
    }

    /// `a * 10**b`
    pub fn scaleb(&mut self, a: &Number, b: &Number) -> Result<Number> {
        let most = 2 * (self.settings.emax + self.settings.precision);
        let by = match self.places(a, b, most) {
            Ok(by) => by,
            Err(result) => return Ok(result),
        };
        let exponent = a.exponent.saturating_add(by).clamp(-4 * MAX_EXPONENT, 4 * MAX_EXPONENT);
        self.finish(Number { exponent, ..a.clone() })
    }

    /// The digits moved by `b` places, zeros moving in.
    pub fn shift(&mut self, a: &Number, b: &Number) -> Result<Number> {
        let precision = self.settings.precision;
        let by = match self.places(a, b, precision) {
            Ok(by) => by,
            Err(result) => return Ok(result),
        };
        let coefficient = if by >= 0 {
            let kept = a.coefficient.low_digits(precision - by);
            self.room(kept.digits() + by)?;
            kept.shifted_left(by)
        } else {
            a.coefficient.low_digits(precision).shifted_right(-by).0
        };
        Ok(Number { coefficient, ..a.clone() })
    }

    /// The digits moved by `b` places, those that fall out coming in at the other end.
    pub fn rotate(&mut self, a: &Number, b: &Number) -> Result<Number> {
        let precision = self.settings.precision;
        let by = match self.places(a, b, precision) {
            Ok(by) => by,
            Err(result) => return Ok(result),
        };
        let left = if by < 0 { precision + by } else { by };
        let digits = a.coefficient.low_digits(precision);
        let top = digits.shifted_right(precision - left).0;
        let low = digits.low_digits(precision - left);
        self.room(low.digits() + left)?;
        let coefficient = low.shifted_left(left).plus(&top);
        Ok(Number { coefficient, ..a.clone() })
    }

    // ------------------------------------------------------------ digits as bits

    /// The digits of an operand of the logical operations, from the lowest: all zero or one.
    fn bits(&self, n: &Number) -> Option<Vec<u8>> {
        if !n.is_finite() || n.negative || n.exponent != 0 {
            return None;
        }
        let mut digits = n.coefficient.text().into_bytes();
        digits.reverse();
        let valid = digits.iter().all(|d| matches!(d, b'0' | b'1'));
        digits.truncate(self.settings.precision.unsigned_abs() as usize);
        valid.then_some(digits)
    }

    /// A logical operation, digit by digit.
    pub fn logical(&mut self, a: &Number, b: &Number, f: fn(bool, bool) -> bool) -> Result<Number> {
        self.room(a.digits().max(b.digits()))?;
        let (Some(x), Some(y)) = (self.bits(a), self.bits(b)) else {
            return Ok(self.invalid(INVALID_OPERATION));
        };
        let at = |bits: &[u8], i: usize| bits.get(i) == Some(&b'1');
        let length = x.len().max(y.len());
        let digits: Vec<u8> = (0..length).rev().map(|i| b'0' + u8::from(f(at(&x, i), at(&y, i)))).collect();
        Ok(Number::finite(false, Coefficient::read(&digits), 0))
    }

    /// Every digit up to the precision turned around.
    pub fn invert(&mut self, a: &Number) -> Result<Number> {
        let Some(bits) = self.bits(a) else { return Ok(self.invalid(INVALID_OPERATION)) };
        let length = self.settings.precision;
        self.room(length)?;
        let digits: Vec<u8> = (0..length as usize)
            .rev()
            .map(|i| if bits.get(i) == Some(&b'1') { b'0' } else { b'1' })
            .collect();
        Ok(Number::finite(false, Coefficient::read(&digits), 0))
    }
}

const MAX_EXPONENT: i64 = super::calc::MAX_PREC;
