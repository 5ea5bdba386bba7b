//! Arithmetic of integers with Python's rules: floor division, powers, shifts, bits, bytes, roots, and
//! division to a float. Checks of sizes come first: nothing here is asked for more than it can hold.

use std::cmp::Ordering;

use dashu_int::fast_div::ConstDivisor;
use dashu_int::ops::{BitTest, DivRem, ExtendedGcd, SquareRoot};
use dashu_int::{IBig, Sign, UBig};

use super::TextError;
use super::float_read::assemble;
use super::int::Int;

/// The magnitude of `n`.
pub fn magnitude(n: &IBig) -> UBig {
    UBig::from_words(n.as_sign_words().1)
}

/// True for `n < 0`.
pub fn is_negative(n: &IBig) -> bool {
    n.sign() == Sign::Negative
}

/// `n.bit_length()`: bits of the magnitude.
pub fn bit_length(n: &IBig) -> usize {
    let words = n.as_sign_words().1;
    match words.last() {
        Some(top) => words.len() * dashu_int::Word::BITS as usize - top.leading_zeros() as usize,
        None => 0,
    }
}

/// `n.bit_length()`.
pub fn bit_length_i64(n: i64) -> u32 {
    64 - n.unsigned_abs().leading_zeros()
}

/// `n.bit_count()`: ones of the magnitude.
pub fn bit_count(n: &IBig) -> usize {
    n.as_sign_words().1.iter().map(|word| word.count_ones() as usize).sum()
}

/// `n.bit_count()`.
pub fn bit_count_i64(n: i64) -> u32 {
    n.unsigned_abs().count_ones()
}

/// `a // b` and `a % b`; nothing when `b` is zero or the quotient does not fit.
pub fn divmod_i64(a: i64, b: i64) -> Option<(i64, i64)> {
    let quotient = a.checked_div(b)?;
    let rest = a.wrapping_rem(b);
    if rest != 0 && (rest < 0) != (b < 0) { Some((quotient - 1, rest + b)) } else { Some((quotient, rest)) }
}

/// `divmod(a, b)`: the quotient is rounded down, the rest has the sign of `b`.
pub fn divmod(a: &IBig, b: &IBig) -> Result<(IBig, IBig), TextError> {
    if b.is_zero() {
        return Err(TextError::zero_division("integer division or modulo by zero"));
    }
    let (quotient, rest) = a.div_rem(b);
    Ok(if !rest.is_zero() && is_negative(&rest) != is_negative(b) {
        (quotient - 1, rest + b)
    } else {
        (quotient, rest)
    })
}

/// `a // b`.
pub fn floordiv(a: &IBig, b: &IBig) -> Result<IBig, TextError> {
    divmod(a, b).map(|pair| pair.0)
}

/// `a % b`.
pub fn modulo(a: &IBig, b: &IBig) -> Result<IBig, TextError> {
    if b.is_zero() {
        return Err(TextError::zero_division("integer modulo by zero"));
    }
    let rest = a % b;
    Ok(if !rest.is_zero() && is_negative(&rest) != is_negative(b) { rest + b } else { rest })
}

/// `a / b`: the float nearest to the true quotient.
pub fn truediv_i64(a: i64, b: i64) -> Result<f64, TextError> {
    const EXACT: u64 = 1 << 53;
    if b == 0 {
        Err(TextError::zero_division("division by zero"))
    } else if a.unsigned_abs() <= EXACT && b.unsigned_abs() <= EXACT {
        Ok(a as f64 / b as f64)
    } else {
        truediv(&IBig::from(a), &IBig::from(b))
    }
}

/// `a / b`: the float nearest to the true quotient, ties to even, whatever the sizes.
/// `ZeroDivisionError`; `OverflowError` when the quotient is too large.
pub fn truediv(a: &IBig, b: &IBig) -> Result<f64, TextError> {
    if b.is_zero() {
        return Err(TextError::zero_division("division by zero"));
    }
    if a.is_zero() {
        return Ok(signed_zero(a, b));
    }
    // Scale so that the whole part of the quotient has 63 or 64 bits; what is left only breaks ties.
    let shift = 63 - (bit_length(a) as i64 - bit_length(b) as i64);
    let (mut top, mut bottom) = (magnitude(a), magnitude(b));
    if !(-2000..=2000).contains(&shift) {
        let too_large = shift < 0;
        return if too_large { Err(quotient_too_large()) } else { Ok(signed_zero(a, b)) };
    }
    if shift >= 0 {
        top <<= shift as usize;
    } else {
        bottom <<= -shift as usize;
    }
    let (quotient, rest) = top.div_rem(bottom);
    let quotient = u64::try_from(quotient).expect("the quotient is scaled to at most 64 bits");
    let x = assemble(quotient, -shift, !rest.is_zero());
    if x.is_infinite() {
        return Err(quotient_too_large());
    }
    Ok(if is_negative(a) == is_negative(b) { x } else { -x })
}

#[cold]
fn quotient_too_large() -> TextError {
    TextError::overflow("integer division result too large for a float")
}

fn signed_zero(a: &IBig, b: &IBig) -> f64 {
    if is_negative(a) == is_negative(b) { 0.0 } else { -0.0 }
}

/// About how many bits `base ** exponent` takes: what to check against a memory limit before `pow`.
pub fn pow_bits(base: &IBig, exponent: usize) -> usize {
    let words = base.as_sign_words().1;
    let top = words.iter().rev().take(2).fold(0.0, |sum, &word| sum * 2f64.powi(64) + word as f64);
    let log = words.len().saturating_sub(2) as f64 * 64.0 + top.max(1.0).log2();
    (log * exponent as f64) as usize + 1
}

/// `base ** exponent` with `exponent >= 0`; `MemoryError` when it could take more than `max_bits`.
pub fn pow(base: &IBig, exponent: &IBig, max_bits: usize) -> Result<IBig, TextError> {
    if exponent.is_zero() || base.is_one() {
        return Ok(IBig::ONE);
    }
    if base.is_zero() {
        return Ok(IBig::ZERO);
    }
    if *base == IBig::NEG_ONE {
        return Ok(if exponent.bit(0) { IBig::NEG_ONE } else { IBig::ONE });
    }
    match usize::try_from(exponent) {
        Ok(count) if pow_bits(base, count) <= max_bits => Ok(base.pow(count)),
        _ => Err(TextError::memory()),
    }
}

/// `base ** exponent` with `exponent >= 0` where it fits 64 bits.
pub fn pow_i64(base: i64, exponent: i64) -> Option<i64> {
    base.checked_pow(u32::try_from(exponent).ok()?)
}

/// `pow(base, exponent, modulus)`: the result has the sign of `modulus`; a negative exponent takes the
/// inverse. `ValueError` where there is none, or the modulus is zero.
pub fn pow_mod(base: &IBig, exponent: &IBig, modulus: &IBig) -> Result<IBig, TextError> {
    if modulus.is_zero() {
        return Err(TextError::value("pow() 3rd argument cannot be 0"));
    }
    let size = magnitude(modulus);
    let base =
        if is_negative(exponent) { inverse(base, &size)? } else { modulo(base, &IBig::from(size.clone()))? };
    let ring = ConstDivisor::new(size.clone());
    let base = magnitude(&base);
    let power =
        if size.is_one() { UBig::ZERO } else { ring.reduce(base).pow(&magnitude(exponent)).residue() };
    let power = IBig::from(power);
    Ok(if is_negative(modulus) && !power.is_zero() { power + modulus } else { power })
}

/// The inverse of `base` by a positive modulus.
fn inverse(base: &IBig, modulus: &UBig) -> Result<IBig, TextError> {
    let signed = IBig::from(modulus.clone());
    let base = modulo(base, &signed)?;
    if modulus.is_one() {
        return Ok(IBig::ZERO);
    }
    let refuse = || TextError::value("base is not invertible for the given modulus");
    if base.is_zero() {
        return Err(refuse());
    }
    let (common, factor, _) = magnitude(&base).gcd_ext(modulus);
    if !common.is_one() {
        return Err(refuse());
    }
    modulo(&factor, &signed)
}

/// `math.isqrt(n)`.
pub fn isqrt(n: &IBig) -> Result<IBig, TextError> {
    if is_negative(n) {
        return Err(TextError::value("isqrt() argument must be nonnegative"));
    }
    Ok(IBig::from(magnitude(n).sqrt()))
}

/// `n << count`; `MemoryError` when the result would take more than `max_bits`.
pub fn shift_left(n: &IBig, count: &IBig, max_bits: usize) -> Result<IBig, TextError> {
    if is_negative(count) {
        return Err(TextError::value("negative shift count"));
    }
    if n.is_zero() {
        return Ok(IBig::ZERO);
    }
    match usize::try_from(count) {
        Ok(count) if bit_length(n).saturating_add(count) <= max_bits => Ok(n << count),
        Ok(count) if count < (i64::MAX as usize) => Err(TextError::memory()),
        _ => Err(TextError::overflow("too many digits in integer")),
    }
}

/// `n << count` where it fits 64 bits; nothing when it does not or `count` is negative.
pub fn shift_left_i64(n: i64, count: i64) -> Option<i64> {
    if n == 0 && count >= 0 {
        return Some(0);
    }
    let count = u32::try_from(count).ok().filter(|&count| count < 64)?;
    let shifted = n << count;
    (shifted >> count == n).then_some(shifted)
}

/// `n >> count`, rounded down.
pub fn shift_right(n: &IBig, count: &IBig) -> Result<IBig, TextError> {
    if is_negative(count) {
        return Err(TextError::value("negative shift count"));
    }
    Ok(match usize::try_from(count) {
        Ok(count) if count < bit_length(n) => n >> count,
        _ if is_negative(n) => IBig::NEG_ONE,
        _ => IBig::ZERO,
    })
}

/// `n >> count`; nothing when `count` is negative.
pub fn shift_right_i64(n: i64, count: i64) -> Option<i64> {
    (count >= 0).then(|| n >> count.min(63))
}

/// The order of bytes in an integer's text as bytes.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum ByteOrder {
    /// Most significant byte first.
    Big,
    /// Least significant byte first.
    Little,
}

impl ByteOrder {
    /// Reads `"big"` or `"little"`; `ValueError` otherwise.
    pub fn parse(name: &str) -> Result<ByteOrder, TextError> {
        match name {
            "big" => Ok(ByteOrder::Big),
            "little" => Ok(ByteOrder::Little),
            _ => Err(TextError::value("byteorder must be either 'little' or 'big'")),
        }
    }
}

/// `n.to_bytes(length, order, signed=signed)`. `length` is checked by the caller against its limit.
pub fn to_bytes(n: &IBig, length: usize, order: ByteOrder, signed: bool) -> Result<Vec<u8>, TextError> {
    let negative = is_negative(n);
    if negative && !signed {
        return Err(TextError::overflow("can't convert negative int to unsigned"));
    }
    // A negative n needs the bits of -n - 1 and a sign; a positive one its bits (and a sign).
    let needed = if negative { bit_length(&!n) } else { bit_length(n) };
    let room = length.saturating_mul(8);
    let sign_bit = usize::from(signed && length > 0);
    // Minus one fits no byte at all, as CPython has it.
    if needed + sign_bit > room {
        return Err(TextError::overflow("int too big to convert"));
    }
    let mut bytes = if negative { n.to_le_bytes().into_vec() } else { magnitude(n).to_le_bytes().into_vec() };
    bytes.resize(length, if negative { 0xff } else { 0 });
    if order == ByteOrder::Big {
        bytes.reverse();
    }
    Ok(bytes)
}

/// `int.from_bytes(bytes, order, signed=signed)`.
pub fn from_bytes(bytes: &[u8], order: ByteOrder, signed: bool) -> Int {
    if bytes.is_empty() {
        return Int::Small(0);
    }
    Int::from_big(match (order, signed) {
        (ByteOrder::Big, true) => IBig::from_be_bytes(bytes),
        (ByteOrder::Little, true) => IBig::from_le_bytes(bytes),
        (ByteOrder::Big, false) => IBig::from(UBig::from_be_bytes(bytes)),
        (ByteOrder::Little, false) => IBig::from(UBig::from_le_bytes(bytes)),
    })
}

/// `round(n, -places)`: to a multiple of `10**places`, ties to even. `places` above the number of digits
/// gives zero at no cost.
pub fn round_to_power(n: &IBig, places: usize) -> IBig {
    // Fewer than 302 digits for every 1,000 bits: half of a larger unit is more than n.
    if places as u128 > bit_length(n) as u128 * 302 / 1000 + 2 {
        return IBig::ZERO;
    }
    let unit = IBig::from(10).pow(places);
    let Ok((quotient, rest)) = divmod(n, &unit) else { return IBig::ZERO };
    let up = match (rest << 1usize).cmp(&unit) {
        Ordering::Less => false,
        Ordering::Greater => true,
        Ordering::Equal => quotient.bit(0),
    };
    (if up { quotient + 1 } else { quotient }) * unit
}
