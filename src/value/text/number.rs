//! Rules of numbers that floats and integers share: hash, comparison, exact ratio, rounding; and the
//! arithmetic of floats where Python's differs from the hardware's.

use std::cmp::Ordering;

use dashu_int::{IBig, Sign, UBig};

use super::TextError;
use super::int::Int;

/// The prime 2**61 - 1: equal numbers of all types have equal remainders by it.
const MODULUS: u64 = (1 << 61) - 1;

/// A hash with its sign; -1 is not a hash.
fn signed_hash(negative: bool, size: u64) -> i64 {
    let hash = if negative { -(size as i64) } else { size as i64 };
    if hash == -1 { -2 } else { hash }
}

/// `hash(n)`.
pub fn hash_i64(n: i64) -> i64 {
    signed_hash(n < 0, n.unsigned_abs() % MODULUS)
}

/// `hash(n)`.
pub fn hash_big(n: &IBig) -> i64 {
    let (sign, words) = n.as_sign_words();
    let size = &UBig::from_words(words) % MODULUS;
    signed_hash(sign == Sign::Negative, size)
}

/// `hash(x)`; equal to that of an equal integer. 0 for NaN, whose hash is its identity: the caller's.
pub fn hash_f64(x: f64) -> i64 {
    if x.is_nan() {
        return 0;
    }
    if x.is_infinite() {
        return if x > 0.0 { 314_159 } else { -314_159 };
    }
    if x == 0.0 {
        return 0;
    }
    let (mantissa, exponent) = split(x);
    // 2**61 is 1 here, so multiplying by 2**exponent rotates 61 bits.
    let turn = exponent.rem_euclid(61) as u32;
    let mantissa = mantissa % MODULUS;
    let size = if turn == 0 { mantissa } else { (mantissa << turn & MODULUS) | mantissa >> (61 - turn) };
    signed_hash(x < 0.0, size % MODULUS)
}

/// `(mantissa, exponent)` with `|x| == mantissa * 2**exponent`, for finite `x`.
pub fn split(x: f64) -> (u64, i32) {
    let bits = x.to_bits();
    let raw = (bits >> 52) as i32 & 0x7ff;
    let fraction = bits & ((1 << 52) - 1);
    if raw == 0 { (fraction, -1074) } else { (fraction | 1 << 52, raw - 1075) }
}

/// Compares the true values; nothing for NaN.
pub fn compare_i64_f64(n: i64, x: f64) -> Option<Ordering> {
    // 2**63 is exact; beyond it no i64 is.
    const EDGE: f64 = 9_223_372_036_854_775_808.0;
    if x.is_nan() {
        None
    } else if x >= EDGE {
        Some(Ordering::Less)
    } else if x < -EDGE {
        Some(Ordering::Greater)
    } else {
        let whole = x.trunc();
        let order = n.cmp(&(whole as i64));
        Some(if order == Ordering::Equal {
            0.0f64.partial_cmp(&(x - whole)).unwrap_or(Ordering::Equal)
        } else {
            order
        })
    }
}

/// Compares the true values; nothing for NaN.
pub fn compare_big_f64(n: &IBig, x: f64) -> Option<Ordering> {
    if x.is_nan() {
        return None;
    }
    if x.is_infinite() {
        return Some(if x > 0.0 { Ordering::Less } else { Ordering::Greater });
    }
    let order = n.cmp(&truncate(x).into_big());
    Some(if order == Ordering::Equal {
        0.0f64.partial_cmp(&(x - x.trunc())).unwrap_or(Ordering::Equal)
    } else {
        order
    })
}

/// The integer part of a finite float.
fn truncate(x: f64) -> Int {
    if x.abs() < 9e18 {
        return Int::Small(x as i64);
    }
    let (mantissa, exponent) = split(x);
    let size = IBig::from(mantissa) << exponent.max(0) as usize;
    Int::from_big(if x < 0.0 { -size } else { size })
}

/// `int(x)`, also `math.trunc`; pass `x.floor()` or `x.ceil()` for `math.floor` and `math.ceil`.
/// `OverflowError` for infinities, `ValueError` for NaN.
pub fn float_to_int(x: f64) -> Result<Int, TextError> {
    if x.is_nan() {
        Err(TextError::value("cannot convert float NaN to integer"))
    } else if x.is_infinite() {
        Err(TextError::overflow("cannot convert float infinity to integer"))
    } else {
        Ok(truncate(x))
    }
}

/// `x.is_integer()`.
pub fn is_integer(x: f64) -> bool {
    x.is_finite() && x.trunc() == x
}

/// `x.as_integer_ratio()`: in lowest terms, the second positive.
pub fn as_integer_ratio(x: f64) -> Result<(Int, Int), TextError> {
    if x.is_nan() {
        return Err(TextError::value("cannot convert NaN to integer ratio"));
    }
    if x.is_infinite() {
        return Err(TextError::overflow("cannot convert Infinity to integer ratio"));
    }
    let (mantissa, exponent) = split(x);
    if mantissa == 0 {
        return Ok((Int::Small(0), Int::Small(1)));
    }
    let zeros = mantissa.trailing_zeros();
    let (odd, exponent) = (IBig::from(mantissa >> zeros), exponent + zeros as i32);
    let odd = if x < 0.0 { -odd } else { odd };
    let power = exponent.unsigned_abs() as usize;
    Ok(if exponent >= 0 {
        (Int::from_big(odd << power), Int::Small(1))
    } else {
        (Int::from_big(odd), Int::from_big(IBig::ONE << power))
    })
}

/// `float(n)`: nearest, ties to even; `OverflowError` when it is too large.
pub fn big_to_f64(n: &IBig) -> Result<f64, TextError> {
    let x = n.to_f64().value();
    if x.is_infinite() { Err(TextError::overflow("int too large to convert to float")) } else { Ok(x) }
}

/// `round(x)`: to an integer, ties to even.
pub fn round_to_int(x: f64) -> Result<Int, TextError> {
    float_to_int(x.round_ties_even())
}

/// `round(x, digits)`: the float nearest to `x` correctly rounded to that many decimal places, ties (which
/// are rare: they must be exact) to even. `OverflowError` when the rounded value is too large.
pub fn round_to_digits(x: f64, digits: i64) -> Result<f64, TextError> {
    if !x.is_finite() || digits > 323 {
        return Ok(x);
    }
    if digits < -308 {
        return Ok(0.0 * x);
    }
    let rounded = if digits >= 0 {
        let mut text = String::with_capacity(32);
        let layout = super::float::Layout {
            form: super::float::Form::Fixed,
            precision: digits as usize,
            alternate: false,
            upper: false,
        };
        super::float::push_magnitude(&mut text, x, &layout);
        text.parse::<f64>().unwrap_or(x)
    } else {
        round_to_power(x, digits.unsigned_abs() as usize)
    };
    if rounded.is_infinite() {
        return Err(TextError::overflow("rounded value too large to represent"));
    }
    Ok(rounded.copysign(x))
}

/// The size of `x` rounded to a multiple of `10**places`.
fn round_to_power(x: f64, places: usize) -> f64 {
    use dashu_int::ops::{BitTest, DivRem};
    let (mantissa, exponent) = split(x);
    // Twice the whole part plus "something is left": enough to tell below, at and above one half.
    let unit = UBig::from(10u8).pow(places);
    let (whole, left) = if exponent >= 0 {
        (UBig::from(mantissa) << exponent as usize, false)
    } else if exponent > -64 {
        let whole = mantissa >> -exponent;
        (UBig::from(whole), whole << -exponent != mantissa)
    } else {
        (UBig::ZERO, mantissa != 0)
    };
    let (mut quotient, rest) = (&whole).div_rem(&unit);
    let twice = rest << 1usize;
    let up = match twice.cmp(&unit) {
        Ordering::Greater => true,
        Ordering::Less => false,
        Ordering::Equal => left || quotient.bit(0),
    };
    if up {
        quotient += 1u8;
    }
    (quotient * unit).to_f64().value()
}

/// `divmod(a, b)` of floats without the check for zero.
fn divmod_unchecked(a: f64, b: f64) -> (f64, f64) {
    let mut rest = a % b;
    let mut quotient = (a - rest) / b;
    if rest == 0.0 {
        rest = 0.0f64.copysign(b);
    } else if (b < 0.0) != (rest < 0.0) {
        rest += b;
        quotient -= 1.0;
    }
    // (a - rest) / b is nearly whole: snap it.
    let whole = if quotient == 0.0 {
        0.0f64.copysign(a / b)
    } else {
        let floor = quotient.floor();
        if quotient - floor > 0.5 { floor + 1.0 } else { floor }
    };
    (whole, rest)
}

/// `divmod(a, b)`.
pub fn float_divmod(a: f64, b: f64) -> Result<(f64, f64), TextError> {
    if b == 0.0 {
        return Err(TextError::zero_division("float divmod()"));
    }
    Ok(divmod_unchecked(a, b))
}

/// `a // b`.
pub fn float_floordiv(a: f64, b: f64) -> Result<f64, TextError> {
    if b == 0.0 {
        return Err(TextError::zero_division("float floor division by zero"));
    }
    Ok(divmod_unchecked(a, b).0)
}

/// `a % b`: the sign of the result is that of `b`.
pub fn float_mod(a: f64, b: f64) -> Result<f64, TextError> {
    if b == 0.0 {
        return Err(TextError::zero_division("float modulo by zero"));
    }
    let rest = a % b;
    Ok(if rest == 0.0 {
        0.0f64.copysign(b)
    } else if (b < 0.0) != (rest < 0.0) {
        rest + b
    } else {
        rest
    })
}

/// `a / b`.
pub fn float_div(a: f64, b: f64) -> Result<f64, TextError> {
    if b == 0.0 { Err(TextError::zero_division("float division by zero")) } else { Ok(a / b) }
}

/// `a ** b`. A negative base with a fractional exponent has no real result: `ValueError`, where CPython
/// gives a complex number. The message of the `OverflowError` is the tuple's text that CPython prints.
pub fn float_pow(a: f64, b: f64) -> Result<f64, TextError> {
    if a == 0.0 && b < 0.0 && b.is_finite() {
        return Err(TextError::zero_division("0.0 cannot be raised to a negative power"));
    }
    if a < 0.0 && a.is_finite() && b.is_finite() && b.trunc() != b {
        return Err(TextError::value("negative number cannot be raised to a fractional power"));
    }
    let power = a.powf(b);
    if power.is_infinite() && a.is_finite() && b.is_finite() {
        return Err(TextError::overflow("(34, 'Numerical result out of range')"));
    }
    Ok(power)
}
