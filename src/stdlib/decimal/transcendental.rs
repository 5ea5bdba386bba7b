//! Exponential, logarithms and powers. The first two are rounded correctly: they are computed with more digits
//! until what follows the last digit kept is surely on one side of the half.

use super::calc::condition::*;
use super::calc::{Calc, MAX_PREC, Result, Rounding, Settings};
use super::number::{Coefficient, Number, power_of_ten};
use super::{fixed, order, state};
use dashu_int::UBig;
use dashu_int::ops::BitTest;
use std::cmp::Ordering;

/// Bits for so many decimal digits.
fn bits_for(digits: i64) -> usize {
    (digits.max(0) as usize) * 3322 / 1000 + 8
}

/// `e` to the power of a number whose leading digit stands here is beyond every context.
const FAR: i64 = 19;

/// Digits of the largest exponent: what powers are computed with beyond the precision.
const EXPONENT_DIGITS: i64 = 19;

impl Calc<'_> {
    /// `ln(10)`, remembered.
    fn ln10(&mut self, bits: usize) -> Result<UBig> {
        if let Some((known, value)) = &state::of(self.vm).ln10
            && *known >= bits
        {
            return Ok(value >> (known - bits));
        }
        let value = fixed::ln10(self.vm, bits)?;
        state::of(self.vm).ln10 = Some((bits, value.clone()));
        Ok(value)
    }

    /// A number whose digits are right but for a few units in the last place, rounded to the nearest; nothing
    /// if they do not tell where to.
    fn settle(&mut self, negative: bool, digits: UBig, exponent: i64) -> Result<Option<Number>> {
        const DOUBT: u8 = 8;
        let coefficient = Coefficient::from(digits);
        let length = coefficient.digits();
        let adjusted = exponent + length - 1;
        let kept = self.settings.precision.min(adjusted - self.settings.etiny() + 1);
        if kept >= 0 && kept < length {
            let tail = coefficient.low_digits(length - kept).to_big();
            let half = power_of_ten(length - kept - 1) * 5u8;
            let distance = if tail >= half { tail - half } else { half - tail };
            if distance <= UBig::from(DOUBT) {
                return Ok(None);
            }
        }
        // not exact, and not to look as if it were
        let coefficient = if coefficient.last_digit() == 0 { coefficient.incremented() } else { coefficient };
        self.finish_nearest(Number::finite(negative, coefficient, exponent)).map(Some)
    }

    /// `|n| * 2**bits` without its fraction. `n` must not be far from 1.
    fn fixed_point(&mut self, n: &Number, bits: usize) -> Result<UBig> {
        self.room(n.digits() + n.exponent.abs())?;
        self.work(n.digits(), n.digits())?;
        let coefficient = n.coefficient.to_big() << bits;
        Ok(if n.exponent >= 0 {
            coefficient * power_of_ten(n.exponent)
        } else {
            coefficient / power_of_ten(-n.exponent)
        })
    }

    /// `e ** a`
    pub fn exp(&mut self, a: &Number) -> Result<Number> {
        if a.is_nan() {
            return Ok(self.pass_nan(a));
        }
        if a.is_infinite() {
            return Ok(if a.negative { Number::zero(false, 0) } else { Number::infinity(false) });
        }
        if a.is_zero() {
            return Ok(Number::whole(1));
        }
        let precision = self.settings.precision;
        let adjusted = a.adjusted();
        if adjusted >= FAR {
            let far = self.beyond(a.negative, false);
            return self.finish_nearest(far);
        }
        if adjusted <= -precision - 2 {
            // 1 and a trifle
            self.room(precision + 2)?;
            let one = Coefficient::ONE.shifted_left(precision + 2);
            let near = if a.negative { one.minus(&Coefficient::ONE) } else { one.incremented() };
            return self.finish_nearest(Number::finite(false, near, -precision - 2));
        }
        self.room(precision)?;
        let mut guard = 8;
        loop {
            let digits = precision + guard;
            let bits = bits_for(digits) + 80;
            let x = self.fixed_point(a, bits)?;
            let ln10 = self.ln10(bits)?;
            let (tens, rest) = dashu_int::ops::DivRem::div_rem(x, &ln10);
            let tens = i64::try_from(&tens).unwrap_or(i64::MAX);
            let mut power = fixed::exp(self.vm, &rest, bits)?;
            let mut exponent = tens - digits;
            if a.negative {
                // 10 / e**x has a digit before the point
                power = ((UBig::from(10u8) << bits) << bits) / power;
                exponent = -tens - 1 - digits;
            }
            let decimal = (power * power_of_ten(digits)) >> bits;
            if let Some(result) = self.settle(false, decimal, exponent)? {
                return Ok(result);
            }
            guard *= 2;
        }
    }

    /// A result far beyond what any context can hold: infinitely large, or infinitely small.
    fn beyond(&self, small: bool, negative: bool) -> Number {
        // less than half of the smallest number, or more than the largest
        let exponent = if small { self.settings.etiny() - 2 } else { self.settings.emax + 1 };
        Number::finite(negative, Coefficient::ONE, exponent)
    }

    /// `ln(a)` and the bits it is a fixed-point number of, good for so many decimal digits, with its sign. `a`
    /// must be positive and finite and not 1.
    fn ln_fixed(&mut self, a: &Number, digits: i64) -> Result<(bool, UBig, usize)> {
        // a = m * 10**tens, with m in the middle around 1
        let adjusted = a.adjusted();
        let leading = Number::finite(false, a.coefficient.clone(), a.exponent - adjusted);
        let up = order::compare_magnitudes(&leading, &Number::whole(3)) == Ordering::Greater;
        let tens = adjusted + i64::from(up);
        let middle = Number { exponent: a.exponent - tens, ..leading };
        let mut bits = bits_for(digits) + 80;
        if tens == 0 {
            // next to 1 the logarithm is as small as the difference
            let one = Number::whole(1);
            let (difference, _) = self.aside(Settings::EXACT, |calc| calc.sub(&middle, &one))?;
            bits += bits_for(-difference.adjusted());
        }
        self.room((bits / 3) as i64)?;
        let mut x = self.fixed_point(&middle, bits)?;
        let below = x.bit_len() <= bits;
        if below {
            x = ((UBig::ONE << bits) << bits) / x;
        }
        let ln = fixed::ln(self.vm, &x, bits)?;
        if tens == 0 {
            return Ok((below, ln, bits));
        }
        let whole = self.ln10(bits + 64)?;
        let whole = (whole * UBig::from(tens.unsigned_abs())) >> 64usize;
        // the part of the powers of ten is the larger one
        let sum = if (tens < 0) == below { whole + ln } else { whole - ln };
        Ok((tens < 0, sum, bits))
    }

    /// A fixed-point number as decimal digits, about so many.
    fn to_decimal(value: &UBig, bits: usize, digits: i64) -> (UBig, i64) {
        let log2 = value.bit_len() as f64 - bits as f64;
        let places = digits - (log2 * std::f64::consts::LOG10_2).floor() as i64;
        if places >= 0 {
            ((value * power_of_ten(places)) >> bits, -places)
        } else {
            ((value / power_of_ten(-places)) >> bits, -places)
        }
    }

    /// The logarithms of what is not an ordinary positive number.
    fn ln_special(&mut self, a: &Number) -> Option<Number> {
        if a.is_nan() {
            return Some(self.pass_nan(a));
        }
        if a.is_zero() {
            return Some(Number::infinity(true));
        }
        if a.negative {
            return Some(self.invalid(INVALID_OPERATION));
        }
        a.is_infinite().then(|| Number::infinity(false))
    }

    /// The natural logarithm.
    pub fn ln(&mut self, a: &Number) -> Result<Number> {
        if let Some(special) = self.ln_special(a) {
            return Ok(special);
        }
        if order::compare(a, &Number::whole(1)) == Ordering::Equal {
            return Ok(Number::zero(false, 0));
        }
        self.room(self.settings.precision)?;
        let mut guard = 8;
        loop {
            let digits = self.settings.precision + guard;
            let (negative, value, bits) = self.ln_fixed(a, digits)?;
            let (decimal, exponent) = Self::to_decimal(&value, bits, digits);
            if let Some(result) = self.settle(negative, decimal, exponent)? {
                return Ok(result);
            }
            guard *= 2;
        }
    }

    /// The logarithm to base ten.
    pub fn log10(&mut self, a: &Number) -> Result<Number> {
        if let Some(special) = self.ln_special(a) {
            return Ok(special);
        }
        let digits = a.digits();
        if a.coefficient.trailing_zeros(digits - 1) == digits - 1
            && a.coefficient.shifted_right(digits - 1).0 == Coefficient::ONE
        {
            return self.finish_nearest(Number::whole(a.adjusted()));
        }
        self.room(self.settings.precision)?;
        let mut guard = 8;
        loop {
            let digits = self.settings.precision + guard;
            let (negative, value, bits) = self.ln_fixed(a, digits)?;
            let value = (value << bits) / self.ln10(bits)?;
            let (decimal, exponent) = Self::to_decimal(&value, bits, digits);
            if let Some(result) = self.settle(negative, decimal, exponent)? {
                return Ok(result);
            }
            guard *= 2;
        }
    }

    /// `a ** b`
    pub fn pow(&mut self, a: &Number, b: &Number) -> Result<Number> {
        if a.is_nan() || b.is_nan() {
            return Ok(self.pass_nans(a, b));
        }
        let negative = a.negative && b.is_odd();
        if a.is_zero() {
            return Ok(match (b.is_zero(), b.negative) {
                (true, _) => self.invalid(INVALID_OPERATION),
                (false, true) => Number::infinity(negative),
                (false, false) => Number::zero(negative, 0),
            });
        }
        if a.negative && !b.is_integer() {
            return Ok(self.invalid(INVALID_OPERATION));
        }
        let size = a.with_sign(false);
        let against_one = order::compare(&size, &Number::whole(1));
        if b.is_infinite() {
            return match against_one {
                Ordering::Equal => {
                    self.signal(INEXACT | ROUNDED);
                    self.long_one(negative, self.settings.precision - 1)
                }
                _ if (against_one == Ordering::Less) != b.negative => Ok(Number::zero(negative, 0)),
                _ => Ok(Number::infinity(negative)),
            };
        }
        if b.is_zero() {
            return Ok(Number::finite(negative, Coefficient::ONE, 0));
        }
        if a.is_infinite() {
            return Ok(if b.negative { Number::zero(negative, 0) } else { Number::infinity(negative) });
        }
        if against_one == Ordering::Equal {
            return self.pow_of_one(a, b, negative);
        }
        if let Some(small) = self.is_beyond(&size, b)? {
            let far = self.beyond(small, negative);
            return self.finish(far);
        }
        if b.is_integer() { self.pow_whole(a, b, negative) } else { self.pow_real(a, b) }
    }

    /// 1 with so many zeros behind the point.
    fn long_one(&mut self, negative: bool, zeros: i64) -> Result<Number> {
        self.room(zeros + 1)?;
        Ok(Number::finite(negative, Coefficient::ONE.shifted_left(zeros), -zeros))
    }

    fn pow_of_one(&mut self, a: &Number, b: &Number, negative: bool) -> Result<Number> {
        let most = self.settings.precision - 1;
        if !b.is_integer() {
            self.signal(INEXACT | ROUNDED);
            return self.long_one(negative, most);
        }
        if b.negative {
            return Ok(Number::finite(negative, Coefficient::ONE, 0));
        }
        // 1.00 ** 3 is 1.000000
        let zeros = Number::whole(-a.exponent);
        let (zeros, _) = self.aside(Settings::EXACT, |calc| calc.mul(&zeros, b))?;
        let zeros = match zeros.adjusted() {
            _ if zeros.is_zero() => 0,
            digits if digits > EXPONENT_DIGITS => i64::MAX,
            _ => {
                let cut = zeros.exponent;
                let whole = match cut >= 0 {
                    true => zeros.coefficient.shifted_left(cut),
                    false => zeros.coefficient.shifted_right(-cut).0,
                };
                whole.small().and_then(|n| i64::try_from(n).ok()).unwrap_or(i64::MAX)
            }
        };
        if zeros > most {
            self.signal(ROUNDED);
        }
        self.long_one(negative, zeros.min(most))
    }

    /// Is `a ** b` surely beyond what the context can hold? True where it is too small. By the lengths of
    /// exponents alone, which is how CPython decides where a power is not worked out.
    fn is_beyond(&mut self, a: &Number, b: &Number) -> Result<Option<bool>> {
        let length = |n: i64| Coefficient::from(n.unsigned_abs()).digits();
        let adjusted = a.adjusted();
        // a lower bound of log10(abs(log10(a)))
        let log = match adjusted {
            1.. => length(adjusted) - 1,
            ..=-2 => length(adjusted + 1) - 1,
            _ => {
                // next to 1 it is about the distance from there
                let one = Number::whole(1);
                let (distance, _) = self.aside(Settings::EXACT, |calc| calc.sub(a, &one))?;
                distance.adjusted() - if adjusted == 0 { 2 } else { 1 }
            }
        };
        let grows = (adjusted >= 0) != b.negative;
        let bound = if grows { self.settings.emax } else { self.settings.etiny() };
        Ok((log + b.adjusted() > length(bound)).then_some(!grows))
    }

    /// A whole power, by squaring.
    fn pow_whole(&mut self, a: &Number, b: &Number, negative: bool) -> Result<Number> {
        let length = b.adjusted() + 1;
        self.room(length)?;
        let times = match b.exponent >= 0 {
            true => b.coefficient.to_big() * power_of_ten(b.exponent),
            false => b.coefficient.shifted_right(-b.exponent).0.to_big(),
        };
        // the bounds of the exponent hold on the way as well
        let settings = Settings {
            precision: (self.settings.precision + length + 2 + i64::from(b.negative)).min(MAX_PREC),
            rounding: Rounding::HalfEven,
            clamp: false,
            ..self.settings
        };
        let (mut power, met) = self.aside(settings, |calc| {
            let base = if b.negative { calc.div(&Number::whole(1), a)? } else { a.clone() };
            let mut power = base.clone();
            for bit in (0..times.bit_len() - 1).rev() {
                power = calc.mul(&power, &power)?;
                if times.bit(bit) {
                    power = calc.mul(&power, &base)?;
                }
                if !power.is_finite() || power.is_zero() {
                    break;
                }
                calc.vm.charge_fuel(1)?;
            }
            Ok(power)
        })?;
        self.signal(met);
        if power.is_infinite() {
            power = self.beyond(false, negative);
        }
        power.negative = negative;
        self.finish(power)
    }

    /// A power with a fraction in it: `e ** (b * ln(a))`.
    fn pow_real(&mut self, a: &Number, b: &Number) -> Result<Number> {
        let settings = Settings {
            precision: (a.digits().max(self.settings.precision) + 4 + EXPONENT_DIGITS).min(MAX_PREC),
            ..Settings::EXACT
        };
        let (power, met) = self.aside(settings, |calc| {
            let ln = calc.ln(a)?;
            let product = calc.mul(&ln, b)?;
            calc.exp(&product)
        })?;
        self.signal(met & (OVERFLOW | UNDERFLOW | SUBNORMAL) | INEXACT | ROUNDED);
        if order::compare(&power, &Number::whole(1)) == Ordering::Equal {
            return self.long_one(false, self.settings.precision - 1);
        }
        self.finish(power)
    }
}
