//! Reading floats: decimal text, hexadecimal text; and writing the hexadecimal one.

use std::borrow::Cow;

use super::{TextError, quote, unicode};

/// `float(text)`: decimal digits of any script, white space around, underscores between digits, `inf`,
/// `infinity`, `nan` in any case; correctly rounded. `ValueError` for anything else.
pub fn parse(text: &str) -> Result<f64, TextError> {
    parse_plain(text).ok_or_else(|| bad_float(&quote::repr(text)))
}

/// `float(bytes)`: as `parse`, ASCII only.
pub fn parse_bytes(bytes: &[u8]) -> Result<f64, TextError> {
    std::str::from_utf8(bytes)
        .ok()
        .filter(|text| text.is_ascii())
        .and_then(parse_plain)
        .ok_or_else(|| bad_float(&quote::bytes_repr(bytes)))
}

#[cold]
fn bad_float(repr: &str) -> TextError {
    TextError::value(format!("could not convert string to float: {repr}"))
}

/// White space that number parsing strips: of ASCII fewer characters than `str.strip` takes.
pub(super) fn is_number_space(c: char) -> bool {
    if c.is_ascii() { matches!(c, '\t'..='\r' | ' ') } else { unicode::is_space(c) }
}

/// Digits of all scripts as ASCII ones; other non-ASCII characters stay (and are refused later).
pub(super) fn ascii_digits(text: &str) -> Cow<'_, str> {
    if text.is_ascii() {
        return Cow::Borrowed(text);
    }
    let digit = |c| unicode::decimal_value(c).and_then(|value| char::from_digit(value, 10)).unwrap_or(c);
    Cow::Owned(text.chars().map(digit).collect())
}

/// `float(text)`, or nothing when `text` is no float.
pub fn parse_plain(text: &str) -> Option<f64> {
    let text = ascii_digits(text.trim_matches(is_number_space));
    let bytes = text.as_bytes();
    if bytes.contains(&b'_') {
        let between_digits = |at: usize| {
            at > 0 && bytes[at - 1].is_ascii_digit() && bytes.get(at + 1).is_some_and(u8::is_ascii_digit)
        };
        if !memchr::memchr_iter(b'_', bytes).all(between_digits) {
            return None;
        }
        // Rust reads the same grammar otherwise: digits, point, exponent, the three words in any case.
        return text.replace('_', "").parse().ok();
    }
    text.parse().ok()
}

/// The float nearest to `mantissa * 2**exponent`, ties to even; `sticky` says that the true value is a
/// little more than `mantissa`. Infinite when it is too large. `mantissa` must have its top bit within
/// the highest two when `sticky` is set.
pub(super) fn assemble(mantissa: u64, exponent: i64, sticky: bool) -> f64 {
    if mantissa == 0 {
        return 0.0;
    }
    let bits = 64 - i64::from(mantissa.leading_zeros());
    // The exponent of the lowest bit that the result can hold.
    let lowest = (exponent.saturating_add(bits) - 53).max(-1074);
    if lowest > 971 {
        return f64::INFINITY;
    }
    let drop = lowest - exponent;
    let kept = if drop <= 0 {
        mantissa << -drop
    } else if drop > 64 {
        0
    } else {
        let wide = u128::from(mantissa);
        let rest = wide & ((1u128 << drop) - 1);
        let half = 1u128 << (drop - 1);
        let kept = (wide >> drop) as u64;
        if rest > half || (rest == half && (sticky || kept & 1 == 1)) { kept + 1 } else { kept }
    };
    // At most 2**53, and `lowest` is never under the last bit of a subnormal: the scaling is exact,
    // but one step of it may be below what a power of two can say.
    let scale = |power: i64| f64::from_bits(((power + 1023) as u64) << 52);
    if lowest < -1022 {
        kept as f64 * scale(-1022) * scale(lowest + 1022)
    } else {
        kept as f64 * scale(lowest)
    }
}

/// `x.hex()`.
pub fn to_hex(x: f64) -> String {
    if !x.is_finite() {
        return super::float::repr(x);
    }
    let bits = x.to_bits();
    let raw = (bits >> 52) as i32 & 0x7ff;
    let fraction = bits & ((1 << 52) - 1);
    let sign = if x.is_sign_negative() { "-" } else { "" };
    if x == 0.0 {
        return format!("{sign}0x0.0p+0");
    }
    format!("{sign}0x{}.{fraction:013x}p{:+}", i32::from(raw > 0), raw.max(1) - 1023)
}

/// `float.fromhex(text)`: correctly rounded; `ValueError`, or `OverflowError` when it is too large.
pub fn from_hex(text: &str) -> Result<f64, TextError> {
    let text = text.trim_matches(|c| matches!(c, '\t'..='\r' | ' '));
    let (negative, body) = match text.as_bytes().first() {
        Some(b'-') => (true, &text[1..]),
        Some(b'+') => (false, &text[1..]),
        _ => (false, text),
    };
    let size = if body.eq_ignore_ascii_case("inf") || body.eq_ignore_ascii_case("infinity") {
        f64::INFINITY
    } else if body.eq_ignore_ascii_case("nan") {
        f64::NAN
    } else {
        let size = hex_magnitude(body.as_bytes())
            .ok_or_else(|| TextError::value("invalid hexadecimal floating-point string"))?;
        if size.is_infinite() {
            return Err(TextError::overflow("hexadecimal value too large to represent as a float"));
        }
        size
    };
    Ok(if negative { -size } else { size })
}

/// Reads `[0x]hh.hh[p[+-]dd]`; infinite when it is too large, nothing when it is malformed.
fn hex_magnitude(text: &[u8]) -> Option<f64> {
    let text = match text {
        [b'0', b'x' | b'X', rest @ ..] => rest,
        _ => text,
    };
    let (mut mantissa, mut sticky, mut exponent) = (0u64, false, 0i64);
    let (mut digits, mut point, mut at) = (0usize, false, 0usize);
    while let Some(&byte) = text.get(at) {
        if byte == b'.' && !point {
            point = true;
        } else if let Some(digit) = char::from(byte).to_digit(16) {
            digits += 1;
            if mantissa >> 60 == 0 {
                mantissa = mantissa << 4 | u64::from(digit);
                exponent -= if point { 4 } else { 0 };
            } else {
                sticky |= digit != 0;
                exponent += if point { 0 } else { 4 };
            }
        } else {
            break;
        }
        at += 1;
    }
    if digits == 0 {
        return None;
    }
    if at < text.len() {
        let [b'p' | b'P', rest @ ..] = &text[at..] else { return None };
        let (negative, rest) = match rest {
            [b'-', rest @ ..] => (true, rest),
            [b'+', rest @ ..] => (false, rest),
            _ => (false, rest),
        };
        if rest.is_empty() || !rest.iter().all(u8::is_ascii_digit) {
            return None;
        }
        let add = |sum: i64, byte: &u8| sum.saturating_mul(10).saturating_add(i64::from(byte - b'0'));
        let power = rest.iter().fold(0i64, add).min(i64::MAX / 4);
        exponent += if negative { -power } else { power };
    }
    Some(assemble(mantissa, exponent, sticky))
}
