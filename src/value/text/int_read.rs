//! Reading integers in any base from 2 to 36.

use dashu_int::{IBig, UBig};

use super::TextError;
use super::float_read::{ascii_digits, is_number_space};
use super::int::Int;
use super::quote;

/// Why text is no integer.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Refusal {
    /// It is malformed.
    Malformed,
    /// It has this many digits, more than the limit allows.
    Digits(usize),
}

/// `int(text, base)`: base 0 or 2 to 36, white space around, a sign, the base's prefix, underscores
/// between digits, digits of any script. `max_digits` limits bases that are no power of two; 0 is none.
pub fn parse(text: &str, base: u32, max_digits: usize) -> Result<Int, TextError> {
    if base == 10
        && let Some(n) = parse_short(text.as_bytes())
    {
        return Ok(Int::Small(n));
    }
    check_base(base)?;
    parse_plain(text, base, max_digits)
        .map_err(|refusal| error(refusal, base, max_digits, &quote::repr(text)))
}

/// `int(bytes, base)`: as `parse`, ASCII only.
pub fn parse_bytes(bytes: &[u8], base: u32, max_digits: usize) -> Result<Int, TextError> {
    check_base(base)?;
    let read = match std::str::from_utf8(bytes) {
        Ok(text) if text.is_ascii() => parse_plain(text, base, max_digits),
        _ => Err(Refusal::Malformed),
    };
    read.map_err(|refusal| error(refusal, base, max_digits, &quote::bytes_repr(bytes)))
}

/// `ValueError` unless `base` is 0 or from 2 to 36.
pub fn check_base(base: u32) -> Result<(), TextError> {
    if base == 0 || (2..=36).contains(&base) {
        Ok(())
    } else {
        Err(TextError::value("int() base must be >= 2 and <= 36, or 0"))
    }
}

/// The `ValueError` for text that is no integer; `repr` is that of what was read.
#[cold]
pub fn error(refusal: Refusal, base: u32, max_digits: usize, repr: &str) -> TextError {
    match refusal {
        Refusal::Malformed => {
            let shown = repr.char_indices().nth(200).map_or(repr, |(end, _)| &repr[..end]);
            TextError::value(format!("invalid literal for int() with base {base}: {shown}"))
        }
        Refusal::Digits(count) => TextError::value(format!(
            "Exceeds the limit ({max_digits} digits) for integer string conversion: value has {count} \
             digits; use sys.set_int_max_str_digits() to increase the limit"
        )),
    }
}

/// The common case: an optional sign and one to eighteen ASCII digits.
fn parse_short(bytes: &[u8]) -> Option<i64> {
    let (negative, digits) = match bytes {
        [b'-', rest @ ..] => (true, rest),
        [b'+', rest @ ..] => (false, rest),
        _ => (false, bytes),
    };
    if digits.is_empty() || digits.len() > 18 {
        return None;
    }
    let mut n = 0i64;
    for &byte in digits {
        let digit = byte.wrapping_sub(b'0');
        if digit > 9 {
            return None;
        }
        n = n * 10 + i64::from(digit);
    }
    Some(if negative { -n } else { n })
}

/// Reads as `parse` does, `base` being valid; gives the reason instead of the error's text.
pub fn parse_plain(text: &str, base: u32, max_digits: usize) -> Result<Int, Refusal> {
    let text = ascii_digits(text.trim_matches(is_number_space));
    let (negative, digits) = match text.as_bytes() {
        [b'-', rest @ ..] => (true, rest),
        [b'+', rest @ ..] => (false, rest),
        all => (false, all),
    };
    let prefixed = match digits {
        [b'0', b'x' | b'X', ..] => 16,
        [b'0', b'o' | b'O', ..] => 8,
        [b'0', b'b' | b'B', ..] => 2,
        _ => 0,
    };
    let (radix, digits) = if prefixed != 0 && (base == 0 || base == prefixed) {
        // One underscore may follow the prefix.
        let rest = &digits[2..];
        (prefixed, rest.strip_prefix(b"_").unwrap_or(rest))
    } else {
        (if base == 0 { 10 } else { base }, digits)
    };
    let size = parse_digits(digits, radix, max_digits)?;
    if base == 0 && prefixed == 0 && digits.first() == Some(&b'0') && size != Int::Small(0) {
        return Err(Refusal::Malformed);
    }
    Ok(match size {
        Int::Small(n) => Int::Small(if negative { -n } else { n }),
        Int::Big(n) => Int::from_big(if negative { -n } else { n }),
    })
}

/// Reads digits with single underscores between them.
fn parse_digits(digits: &[u8], radix: u32, max_digits: usize) -> Result<Int, Refusal> {
    let mut count = 0;
    let mut small = Some(0i64);
    let mut after_digit = false;
    for &byte in digits {
        if byte == b'_' && after_digit {
            after_digit = false;
            continue;
        }
        let digit = char::from(byte).to_digit(radix).ok_or(Refusal::Malformed)?;
        after_digit = true;
        count += 1;
        small =
            small.and_then(|n| n.checked_mul(i64::from(radix))).and_then(|n| n.checked_add(i64::from(digit)));
    }
    if !after_digit {
        return Err(Refusal::Malformed);
    }
    if !radix.is_power_of_two() && max_digits > 0 && count > max_digits {
        return Err(Refusal::Digits(count));
    }
    if let Some(n) = small {
        return Ok(Int::Small(n));
    }
    let plain: String = digits.iter().filter(|&&byte| byte != b'_').map(|&byte| char::from(byte)).collect();
    let size = UBig::from_str_radix(&plain, radix).map_err(|_| Refusal::Malformed)?;
    Ok(Int::from_big(IBig::from(size)))
}
