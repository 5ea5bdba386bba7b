//! The four operations and their relatives: division in its forms, fused multiplication, square root.

use super::calc::condition::*;
use super::calc::{Calc, Result, Rounding, Settings};
use super::number::{Coefficient, Number, power_of_ten};
use dashu_int::UBig;
use dashu_int::ops::SquareRootRem;
use std::cmp::Ordering;

/// Precisions from here on are not filled with digits before it is clear that the digits are needed.
const HUGE: i64 = 100_000;

impl Calc<'_> {
    /// `a + b`
    #[inline]
    pub fn add(&mut self, a: &Number, b: &Number) -> Result<Number> {
        self.add_signed(a, b, b.negative)
    }

    /// `a - b`
    #[inline]
    pub fn sub(&mut self, a: &Number, b: &Number) -> Result<Number> {
        self.add_signed(a, b, !b.negative)
    }

    /// `a + b` where `b` has this sign.
    #[inline]
    fn add_signed(&mut self, a: &Number, b: &Number, negative: bool) -> Result<Number> {
        if !(a.is_finite() && b.is_finite()) {
            return Ok(self.add_special(a, b, negative));
        }
        if a.exponent == b.exponent {
            let sum = self.merge(a.negative, &a.coefficient, negative, &b.coefficient, a.exponent);
            return self.finish(sum);
        }
        let (high, high_negative, low, low_negative) =
            if a.exponent > b.exponent { (a, a.negative, b, negative) } else { (b, negative, a, a.negative) };
        if !high.coefficient.is_zero() {
            // what lies far below the last digit that can matter is as good as any other such number
            let digits = high.digits();
            let edge = high.exponent - 1 - (self.settings.precision + 1 - digits).max(0);
            if low.adjusted() < edge {
                let far = if low.coefficient.is_zero() { Coefficient::ZERO } else { Coefficient::ONE };
                let extended = self.extended(high, edge)?;
                let sum = self.merge(high_negative, &extended, low_negative, &far, edge);
                return self.finish(sum);
            }
        }
        let extended = self.extended(high, low.exponent)?;
        let sum = self.merge(high_negative, &extended, low_negative, &low.coefficient, low.exponent);
        self.finish(sum)
    }

    #[cold]
    fn add_special(&mut self, a: &Number, b: &Number, negative: bool) -> Number {
        if a.is_nan() || b.is_nan() {
            return self.pass_nans(a, b);
        }
        match (a.is_infinite(), b.is_infinite()) {
            (true, true) if a.negative != negative => self.invalid(INVALID_OPERATION),
            (true, _) => a.clone(),
            (false, _) => Number::infinity(negative),
        }
    }

    /// The sum of two coefficients with signs.
    #[inline]
    fn merge(
        &self,
        a_negative: bool,
        a: &Coefficient,
        b_negative: bool,
        b: &Coefficient,
        exponent: i64,
    ) -> Number {
        if a_negative == b_negative {
            return Number::finite(a_negative, a.plus(b), exponent);
        }
        match a.cmp(b) {
            Ordering::Greater => Number::finite(a_negative, a.minus(b), exponent),
            Ordering::Less => Number::finite(b_negative, b.minus(a), exponent),
            Ordering::Equal => Number::zero(self.settings.rounding == Rounding::Floor, exponent),
        }
    }

    /// `a * b`
    #[inline]
    pub fn mul(&mut self, a: &Number, b: &Number) -> Result<Number> {
        let product = self.product(a, b)?;
        self.finish(product)
    }

    /// `a * b`, not rounded.
    #[inline]
    fn product(&mut self, a: &Number, b: &Number) -> Result<Number> {
        let negative = a.negative != b.negative;
        if a.is_finite() && b.is_finite() {
            if matches!((&a.coefficient, &b.coefficient), (Coefficient::Big(_), _) | (_, Coefficient::Big(_)))
            {
                let (x, y) = (a.digits(), b.digits());
                self.room(x + y)?;
                self.work(x, y)?;
            }
            let product = a.coefficient.times(&b.coefficient);
            return Ok(Number::finite(negative, product, a.exponent + b.exponent));
        }
        if a.is_nan() || b.is_nan() {
            return Ok(self.pass_nans(a, b));
        }
        if a.is_zero() || b.is_zero() {
            return Ok(self.invalid(INVALID_OPERATION));
        }
        Ok(Number::infinity(negative))
    }

    /// `a * b + c`, rounded once.
    pub fn fma(&mut self, a: &Number, b: &Number, c: &Number) -> Result<Number> {
        if !a.is_nan() && !b.is_nan() && (a.is_infinite() && b.is_zero() || a.is_zero() && b.is_infinite()) {
            return Ok(self.invalid(INVALID_OPERATION));
        }
        if a.is_nan() || b.is_nan() || c.is_nan() {
            use super::number::Kind::Signaling;
            let first = [a, b, c].into_iter().find(|n| n.kind == Signaling);
            let first = first.or_else(|| [a, b, c].into_iter().find(|n| n.is_nan())).unwrap_or(a);
            return Ok(self.pass_nan(first));
        }
        let product = self.product(a, b)?;
        self.add(&product, c)
    }

    /// `a / b`
    pub fn div(&mut self, a: &Number, b: &Number) -> Result<Number> {
        let negative = a.negative != b.negative;
        if let Some(result) = self.div_special(a, b, negative) {
            return Ok(result);
        }
        if b.is_infinite() {
            let zero = Number::zero(negative, self.settings.etiny());
            self.signal(CLAMPED);
            return Ok(zero);
        }
        let ideal = a.exponent - b.exponent;
        if a.is_zero() {
            return self.finish(Number::zero(negative, ideal));
        }
        let (x, y) = (a.digits(), b.digits());
        if self.settings.precision > HUGE.max(2 * (x + y)) {
            return self.div_short(a, b, ideal);
        }
        let shift = y - x + self.settings.precision + 1;
        let quotient = self.quotient(a, b, shift, ideal)?;
        self.finish(Number { negative, ..quotient })
    }

    /// A quotient that no division gives: of NaNs, of an infinity, by zero.
    fn div_special(&mut self, a: &Number, b: &Number, negative: bool) -> Option<Number> {
        if a.is_nan() || b.is_nan() {
            return Some(self.pass_nans(a, b));
        }
        if a.is_infinite() {
            let both = b.is_infinite();
            return Some(if both { self.invalid(INVALID_OPERATION) } else { Number::infinity(negative) });
        }
        if !b.is_zero() {
            return None;
        }
        if a.is_zero() {
            return Some(self.invalid(DIVISION_UNDEFINED));
        }
        self.signal(DIVISION_BY_ZERO);
        Some(Number::infinity(negative))
    }

    /// A quotient with a digit more than is wanted, which also stands for what follows it; exact ones are as
    /// near to the exponent `ideal` as can be.
    fn quotient(&mut self, a: &Number, b: &Number, shift: i64, ideal: i64) -> Result<Number> {
        self.room(a.digits().max(b.digits()) + shift.abs())?;
        let (over, under);
        if shift >= 0 {
            (over, under) = (a.coefficient.shifted_left(shift), b.coefficient.clone());
        } else {
            (over, under) = (a.coefficient.clone(), b.coefficient.shifted_left(-shift));
        }
        self.work(over.digits() - under.digits(), under.digits())?;
        let (mut quotient, rest) = over.div_rem(&under);
        let mut exponent = ideal - shift;
        if rest.is_zero() {
            let zeros = quotient.trailing_zeros((ideal - exponent).max(0));
            quotient = quotient.shifted_right(zeros).0;
            exponent += zeros;
        } else if matches!(quotient.last_digit(), 0 | 5) {
            quotient = quotient.incremented();
        }
        Ok(Number::finite(false, quotient, exponent))
    }

    /// A quotient under a precision of more digits than there may be room for: an exact quotient is short.
    fn div_short(&mut self, a: &Number, b: &Number, ideal: i64) -> Result<Number> {
        // a divisor of n digits that divides a power of ten divides one with at most 4 n zeros
        let shift = 4 * b.digits() + 1;
        let negative = a.negative != b.negative;
        self.room(a.digits() + shift)?;
        let (quotient, rest) = a.coefficient.shifted_left(shift).div_rem(&b.coefficient);
        if rest.is_zero() {
            let zeros = quotient.trailing_zeros(shift);
            let quotient = quotient.shifted_right(zeros).0;
            return self.finish(Number::finite(negative, quotient, ideal - shift + zeros));
        }
        let shift = b.digits() - a.digits() + self.settings.precision + 1;
        let quotient = self.quotient(a, b, shift, ideal)?;
        self.finish(Number { negative, ..quotient })
    }

    /// Quotient without fraction and remainder of finite numbers, `b` not zero; neither is rounded. Nothing if
    /// the quotient has more digits than the precision.
    fn split(&mut self, a: &Number, b: &Number) -> Result<Option<(Number, Number)>> {
        let negative = a.negative != b.negative;
        let ideal = a.exponent.min(b.exponent);
        if a.is_zero() {
            return Ok(Some((Number::zero(negative, 0), Number::zero(a.negative, ideal))));
        }
        let distance = a.adjusted() - b.adjusted();
        if distance < 0 {
            let rest = self.extended(a, ideal)?;
            return Ok(Some((Number::zero(negative, 0), Number::finite(a.negative, rest, ideal))));
        }
        if distance > self.settings.precision {
            return Ok(None);
        }
        let (over, under) = (self.extended(a, ideal)?, self.extended(b, ideal)?);
        self.work(over.digits() - under.digits(), under.digits())?;
        let (quotient, rest) = over.div_rem(&under);
        if quotient.digits() > self.settings.precision {
            return Ok(None);
        }
        Ok(Some((Number::finite(negative, quotient, 0), Number::finite(a.negative, rest, ideal))))
    }

    /// `a // b`
    pub fn div_int(&mut self, a: &Number, b: &Number) -> Result<Number> {
        let negative = a.negative != b.negative;
        if let Some(result) = self.div_special(a, b, negative) {
            return Ok(result);
        }
        if b.is_infinite() {
            return Ok(Number::zero(negative, 0));
        }
        match self.split(a, b)? {
            Some((quotient, _)) => self.finish(quotient),
            None => Ok(self.invalid(DIVISION_IMPOSSIBLE)),
        }
    }

    /// `a % b`, with the sign of `a`.
    pub fn rem(&mut self, a: &Number, b: &Number) -> Result<Number> {
        if let Some(result) = self.rem_special(a, b) {
            return result;
        }
        match self.split(a, b)? {
            Some((_, rest)) => self.finish(rest),
            None => Ok(self.invalid(DIVISION_IMPOSSIBLE)),
        }
    }

    fn rem_special(&mut self, a: &Number, b: &Number) -> Option<Result<Number>> {
        if a.is_nan() || b.is_nan() {
            return Some(Ok(self.pass_nans(a, b)));
        }
        if a.is_infinite() {
            return Some(Ok(self.invalid(INVALID_OPERATION)));
        }
        if b.is_infinite() {
            return Some(self.finish(a.clone()));
        }
        if b.is_zero() {
            let condition = if a.is_zero() { DIVISION_UNDEFINED } else { INVALID_OPERATION };
            return Some(Ok(self.invalid(condition)));
        }
        None
    }

    /// `divmod(a, b)`
    pub fn div_mod(&mut self, a: &Number, b: &Number) -> Result<(Number, Number)> {
        let negative = a.negative != b.negative;
        if a.is_nan() || b.is_nan() {
            let nan = self.pass_nans(a, b);
            return Ok((nan.clone(), nan));
        }
        if a.is_infinite() {
            let rest = self.invalid(INVALID_OPERATION);
            return Ok((if b.is_infinite() { Number::nan() } else { Number::infinity(negative) }, rest));
        }
        if b.is_infinite() {
            let rest = self.finish(a.clone())?;
            return Ok((Number::zero(negative, 0), rest));
        }
        if b.is_zero() {
            if a.is_zero() {
                return Ok((self.invalid(DIVISION_UNDEFINED), Number::nan()));
            }
            let rest = self.invalid(DIVISION_BY_ZERO | INVALID_OPERATION);
            return Ok((Number::infinity(negative), rest));
        }
        match self.split(a, b)? {
            Some((quotient, rest)) => Ok((self.finish(quotient)?, self.finish(rest)?)),
            None => Ok((self.invalid(DIVISION_IMPOSSIBLE), Number::nan())),
        }
    }

    /// `a` less the multiple of `b` nearest to it; of two the even one.
    pub fn rem_near(&mut self, a: &Number, b: &Number) -> Result<Number> {
        if let Some(result) = self.rem_special(a, b) {
            return result;
        }
        // half of b may be further away than a quotient of nothing says
        if !a.is_zero() && a.adjusted() - b.adjusted() < -1 {
            let ideal = a.exponent.min(b.exponent);
            let rest = self.extended(a, ideal)?;
            return self.finish(Number::finite(a.negative, rest, ideal));
        }
        let Some((quotient, rest)) = self.split(a, b)? else { return Ok(self.invalid(DIVISION_IMPOSSIBLE)) };
        let whole = self.extended(b, rest.exponent)?;
        let missing = whole.minus(&rest.coefficient);
        let up = match rest.coefficient.cmp(&missing) {
            Ordering::Less => false,
            Ordering::Equal => quotient.coefficient.is_odd(),
            Ordering::Greater => true,
        };
        if !up {
            return self.finish(rest);
        }
        if quotient.coefficient.incremented().digits() > self.settings.precision {
            return Ok(self.invalid(DIVISION_IMPOSSIBLE));
        }
        self.finish(Number::finite(!a.negative, missing, rest.exponent))
    }

    /// The square root, to the nearest.
    pub fn sqrt(&mut self, a: &Number) -> Result<Number> {
        if a.is_nan() {
            return Ok(self.pass_nan(a));
        }
        if a.is_zero() {
            return self.finish(Number::zero(a.negative, a.exponent.div_euclid(2)));
        }
        if a.negative {
            return Ok(self.invalid(INVALID_OPERATION));
        }
        if a.is_infinite() {
            return Ok(a.clone());
        }
        let ideal = a.exponent.div_euclid(2);
        // an even exponent
        let coefficient = a.coefficient.shifted_left(a.exponent.rem_euclid(2));
        let digits = coefficient.digits();
        let wanted = self.settings.precision + 1;
        if wanted > HUGE.max(digits) {
            // under a precision that there may be no room for, an exact root is short
            let (root, rest) = coefficient.to_big().sqrt_rem();
            if rest.is_zero() {
                return self.finish_root(root.into(), ideal);
            }
        }
        let shift = 2 * wanted - digits;
        let shift = shift + shift.rem_euclid(2);
        let (number, lost) = if shift >= 0 {
            self.room(digits + shift)?;
            (coefficient.shifted_left(shift), false)
        } else {
            let (kept, rest) = coefficient.shifted_right(-shift);
            (kept, rest != super::number::Rest::Nothing)
        };
        self.work(wanted * 2, wanted)?;
        let (root, rest) = number.to_big().sqrt_rem();
        let mut root = Coefficient::from(root);
        let exponent = ideal - shift / 2;
        if !rest.is_zero() || lost {
            if matches!(root.last_digit(), 0 | 5) {
                root = root.incremented();
            }
            return self.finish_root(root, exponent);
        }
        let zeros = root.trailing_zeros((ideal - exponent).max(0));
        self.finish_root(root.shifted_right(zeros).0, exponent + zeros)
    }

    /// Square roots are rounded to the nearest whatever the context says.
    fn finish_root(&mut self, root: Coefficient, exponent: i64) -> Result<Number> {
        self.finish_nearest(Number::finite(false, root, exponent))
    }

    /// Round to the nearest, of two to the even one, whatever the context says.
    pub fn finish_nearest(&mut self, n: Number) -> Result<Number> {
        let settings = Settings { rounding: Rounding::HalfEven, ..self.settings };
        let (n, status) = self.aside(settings, |calc| calc.finish(n))?;
        self.signal(status);
        Ok(n)
    }

    /// `base ** exponent % modulus` of whole numbers.
    pub fn pow_mod(&mut self, base: &Number, exponent: &Number, modulus: &Number) -> Result<Number> {
        let all = [base, exponent, modulus];
        if all.iter().any(|n| n.is_nan()) {
            use super::number::Kind::Signaling;
            let first = all.iter().find(|n| n.kind == Signaling).or_else(|| all.iter().find(|n| n.is_nan()));
            return Ok(self.pass_nan(first.unwrap_or(&base)));
        }
        if !all.iter().all(|n| n.is_integer())
            || exponent.negative && !exponent.is_zero()
            || modulus.is_zero()
        {
            return Ok(self.invalid(INVALID_OPERATION));
        }
        if modulus.adjusted() >= self.settings.precision || base.is_zero() && exponent.is_zero() {
            return Ok(self.invalid(INVALID_OPERATION));
        }
        let negative = base.negative && exponent.is_odd();
        self.room(modulus.adjusted() + 1)?;
        let by = whole_part(modulus);
        if by.is_one() {
            return Ok(Number::zero(negative, 0));
        }
        let ring = dashu_int::fast_div::ConstDivisor::new(by);
        // base and exponent may be far too large to be written down: their powers of ten are taken in the ring
        let ten = ring.reduce(UBig::from(10u8));
        let mut power = ring.reduce(base.coefficient_cut());
        if base.exponent > 0 {
            power *= ten.pow(&UBig::from(base.exponent as u64));
        }
        self.room(exponent.digits())?;
        let length = exponent.digits() + exponent.exponent.max(0);
        let size = modulus.adjusted() + 1;
        self.vm.charge_fuel((length.saturating_mul(size).saturating_mul(size) / 4096) as usize)?;
        power = power.pow(&exponent.coefficient_cut());
        for _ in 0..exponent.exponent.max(0) {
            self.vm.charge_fuel(1)?;
            power = power.pow(&UBig::from(10u8));
        }
        // smaller than the modulus, so it fits
        Ok(Number::finite(negative, power.residue().into(), 0))
    }
}

impl Number {
    /// The coefficient without the zeros that a negative exponent makes a fraction of. For whole numbers.
    fn coefficient_cut(&self) -> UBig {
        self.coefficient.shifted_right((-self.exponent).max(0)).0.to_big()
    }
}

/// The magnitude of a whole number for which there is room.
fn whole_part(n: &Number) -> UBig {
    if n.exponent >= 0 { n.coefficient.to_big() * power_of_ten(n.exponent) } else { n.coefficient_cut() }
}
