//! Text of an integer in any base; the digit limit of decimal conversion.
//!
//! Reading integers is `int_read`; arithmetic is `int_math`.

use dashu_int::{IBig, Sign, UBig};

use super::TextError;

/// An integer result that is small wherever it can be.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Int {
    /// Fits 64 bits.
    Small(i64),
    /// Does not fit 64 bits.
    Big(IBig),
}

impl Int {
    /// `n` in its smallest form.
    pub fn from_big(n: IBig) -> Int {
        match i64::try_from(&n) {
            Ok(small) => Int::Small(small),
            Err(_) => Int::Big(n),
        }
    }

    /// The integer as a big one.
    pub fn into_big(self) -> IBig {
        match self {
            Int::Small(n) => IBig::from(n),
            Int::Big(n) => n,
        }
    }
}

impl From<i64> for Int {
    fn from(n: i64) -> Int {
        Int::Small(n)
    }
}

impl From<IBig> for Int {
    fn from(n: IBig) -> Int {
        Int::from_big(n)
    }
}

/// How many decimal digits conversions between text and `int` may have, unless the program changes it.
pub const DEFAULT_MAX_DIGITS: usize = 4300;

/// Integers of at most this many bits are never refused, whatever the limit.
const FREE_BITS: usize = 2126;

/// The digits of all numbers below 100, two bytes each.
const PAIRS: [u8; 200] = {
    let mut pairs = [0u8; 200];
    let mut i = 0;
    while i < 100 {
        pairs[2 * i] = b'0' + (i / 10) as u8;
        pairs[2 * i + 1] = b'0' + (i % 10) as u8;
        i += 1;
    }
    pairs
};

/// Writes the decimal digits of `n` at the end of `buffer` and gives where they start.
pub fn digits_into(mut n: u64, buffer: &mut [u8; 20]) -> usize {
    let mut at = buffer.len();
    while n >= 100 {
        let pair = (n % 100) as usize * 2;
        n /= 100;
        at -= 2;
        buffer[at..at + 2].copy_from_slice(&PAIRS[pair..pair + 2]);
    }
    if n >= 10 {
        let pair = n as usize * 2;
        at -= 2;
        buffer[at..at + 2].copy_from_slice(&PAIRS[pair..pair + 2]);
    } else {
        at -= 1;
        buffer[at] = b'0' + n as u8;
    }
    at
}

/// Appends `n` in decimal.
pub fn push_u64(out: &mut String, n: u64) {
    let mut buffer = [0u8; 20];
    let start = digits_into(n, &mut buffer);
    out.push_str(std::str::from_utf8(&buffer[start..]).expect("decimal digits are ASCII"));
}

/// Appends `str(n)`.
pub fn push_i64(out: &mut String, n: i64) {
    if n < 0 {
        out.push('-');
    }
    push_u64(out, n.unsigned_abs());
}

/// Appends `str(n)`. `max_digits` is the conversion limit, 0 for none; beyond it: `ValueError`.
pub fn push_big(out: &mut String, n: &IBig, max_digits: usize) -> Result<(), TextError> {
    let (sign, words) = n.as_sign_words();
    let start = out.len();
    if sign == Sign::Negative {
        out.push('-');
    }
    let pushed = push_big_magnitude(out, &UBig::from_words(words), max_digits);
    if pushed.is_err() {
        out.truncate(start);
    }
    pushed
}

/// Appends the decimal digits of `n`; the same limit as `push_big`.
pub fn push_big_magnitude(out: &mut String, n: &UBig, max_digits: usize) -> Result<(), TextError> {
    use dashu_int::ops::BitTest;
    use std::fmt::Write;
    let bits = n.bit_len();
    // A number of b bits has at least (b - 1) * log10(2) digits: no need to convert to refuse it.
    let limited = max_digits > 0 && bits > FREE_BITS;
    if limited && (bits as u128 - 1) * 30_102 / 100_000 > max_digits as u128 {
        return Err(too_many_digits(max_digits));
    }
    let start = out.len();
    let _ = write!(out, "{n}");
    if limited && out.len() - start > max_digits {
        out.truncate(start);
        return Err(too_many_digits(max_digits));
    }
    Ok(())
}

/// `str(n)` of a big integer.
pub fn big_to_string(n: &IBig, max_digits: usize) -> Result<String, TextError> {
    let mut out = String::new();
    push_big(&mut out, n, max_digits)?;
    Ok(out)
}

/// The error of an integer with too many digits to print.
fn too_many_digits(max_digits: usize) -> TextError {
    TextError::value(format!(
        "Exceeds the limit ({max_digits} digits) for integer string conversion; \
         use sys.set_int_max_str_digits() to increase the limit"
    ))
}

/// A base whose digits are groups of bits.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum BitBase {
    /// Base 2, prefix `0b`.
    Bin,
    /// Base 8, prefix `0o`.
    Oct,
    /// Base 16, prefix `0x`.
    Hex,
    /// Base 16 in capitals, prefix `0X`.
    HexUpper,
}

impl BitBase {
    /// `0b`, `0o`, `0x` or `0X`.
    pub fn prefix(self) -> &'static str {
        match self {
            BitBase::Bin => "0b",
            BitBase::Oct => "0o",
            BitBase::Hex => "0x",
            BitBase::HexUpper => "0X",
        }
    }

    /// Bits per digit.
    pub fn bits(self) -> u32 {
        match self {
            BitBase::Bin => 1,
            BitBase::Oct => 3,
            BitBase::Hex | BitBase::HexUpper => 4,
        }
    }
}

/// Writes the digits of `n`, without prefix, at the end of `buffer` and gives where they start.
pub fn base_digits_into(mut n: u64, base: BitBase, buffer: &mut [u8; 64]) -> usize {
    let digits: &[u8; 16] = if base == BitBase::HexUpper { b"0123456789ABCDEF" } else { b"0123456789abcdef" };
    let (bits, mask) = (base.bits(), (1u64 << base.bits()) - 1);
    let mut at = buffer.len();
    loop {
        at -= 1;
        buffer[at] = digits[(n & mask) as usize];
        n >>= bits;
        if n == 0 {
            return at;
        }
    }
}

/// Appends the digits of `n`, without prefix.
pub fn push_u64_base(out: &mut String, n: u64, base: BitBase) {
    let mut buffer = [0u8; 64];
    let start = base_digits_into(n, base, &mut buffer);
    out.push_str(std::str::from_utf8(&buffer[start..]).expect("digits are ASCII"));
}

/// Appends the digits of `n`, without prefix.
pub fn push_ubig_base(out: &mut String, n: &UBig, base: BitBase) {
    use std::fmt::Write;
    let _ = match base {
        BitBase::Bin => write!(out, "{n:b}"),
        BitBase::Oct => write!(out, "{n:o}"),
        BitBase::Hex => write!(out, "{n:x}"),
        BitBase::HexUpper => write!(out, "{n:X}"),
    };
}

/// `bin(n)`, `oct(n)`, `hex(n)`.
pub fn prefixed_i64(n: i64, base: BitBase) -> String {
    let mut out = String::with_capacity(24);
    if n < 0 {
        out.push('-');
    }
    out.push_str(base.prefix());
    push_u64_base(&mut out, n.unsigned_abs(), base);
    out
}

/// `bin(n)`, `oct(n)`, `hex(n)` of a big integer; its length is about `bit_length / base.bits()`.
pub fn prefixed_big(n: &IBig, base: BitBase) -> String {
    let (sign, words) = n.as_sign_words();
    let mut out = String::new();
    if sign == Sign::Negative {
        out.push('-');
    }
    out.push_str(base.prefix());
    push_ubig_base(&mut out, &UBig::from_words(words), base);
    out
}
