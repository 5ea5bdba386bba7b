//! Text of a float: the shortest form that reads back equal, and every printed form of a format spec.
//!
//! Reading floats is `float_read`; arithmetic rules are `number`.

use std::fmt::Write;

use super::{TextError, push_fill};

/// The printed form of a finite float.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Form {
    /// The shortest digits that read back equal, as `repr` lays them out.
    Shortest,
    /// `e`: one digit before the point, always an exponent.
    Exponent,
    /// `f`: never an exponent.
    Fixed,
    /// `g`: significant digits, an exponent only where it is shorter.
    General,
    /// No type letter but a precision: `g`, always with something after the point.
    GeneralPoint,
}

/// How to print a float's magnitude.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Layout {
    /// Which form.
    pub form: Form,
    /// Digits after the point (`Exponent`, `Fixed`) or significant digits (`General`); unused for `Shortest`.
    pub precision: usize,
    /// `#`: keep the point and trailing zeros.
    pub alternate: bool,
    /// Capital `E`, `INF`, `NAN`.
    pub upper: bool,
}

/// More digits than any float has in any form; the rest is zeros.
const ALL_DIGITS: usize = 1100;

/// Appends `repr(x)`.
pub fn push_repr(out: &mut String, x: f64) {
    if !x.is_finite() {
        out.push_str(if x.is_nan() {
            "nan"
        } else if x > 0.0 {
            "inf"
        } else {
            "-inf"
        });
        return;
    }
    let mut buffer = zmij::Buffer::new();
    let text = buffer.format_finite(x);
    let magnitude = x.abs();
    if (1e-4..1e16).contains(&magnitude) || magnitude == 0.0 {
        out.push_str(text);
        return;
    }
    let text = match text.strip_prefix('-') {
        Some(rest) => {
            out.push('-');
            rest
        }
        None => text,
    };
    push_shortest_exponent(out, text, false);
}

/// `repr(x)` as a new string.
pub fn repr(x: f64) -> String {
    let mut out = String::with_capacity(24);
    push_repr(&mut out, x);
    out
}

/// Lays out the digits in `text` (a positive decimal, with or without an exponent) with an exponent.
fn push_shortest_exponent(out: &mut String, text: &str, point: bool) {
    let (mantissa, exponent) = match text.split_once('e') {
        Some((mantissa, exponent)) => (mantissa, exponent.parse::<i32>().unwrap_or(0)),
        None => (text, 0),
    };
    let (whole, fraction) = mantissa.split_once('.').unwrap_or((mantissa, ""));
    let mut digits = [0u8; 40];
    let mut len = 0;
    let mut exponent = exponent + whole.len() as i32 - 1;
    for digit in whole.bytes().chain(fraction.bytes()) {
        if len == 0 && digit == b'0' {
            exponent -= 1;
            continue;
        }
        if len < digits.len() {
            digits[len] = digit;
            len += 1;
        }
    }
    while len > 1 && digits[len - 1] == b'0' {
        len -= 1;
    }
    push_digits(out, &digits[..1]);
    if len > 1 || point {
        out.push('.');
        push_digits(out, &digits[1..len]);
    }
    push_exponent(out, exponent, false);
}

/// Appends ASCII digits.
fn push_digits(out: &mut String, digits: &[u8]) {
    out.push_str(std::str::from_utf8(digits).expect("only ASCII digits are passed here"));
}

/// Appends `e+05`, `e-123`: a sign and at least two digits.
fn push_exponent(out: &mut String, exponent: i32, upper: bool) {
    out.push(if upper { 'E' } else { 'e' });
    out.push(if exponent < 0 { '-' } else { '+' });
    let size = exponent.unsigned_abs();
    if size < 10 {
        out.push('0');
    }
    super::int::push_u64(out, u64::from(size));
}

/// Appends the magnitude of `x` (its sign is the caller's) as `layout` says; infinities and NaN too.
pub fn push_magnitude(out: &mut String, x: f64, layout: &Layout) {
    let x = x.abs();
    if !x.is_finite() {
        out.push_str(match (x.is_nan(), layout.upper) {
            (true, false) => "nan",
            (true, true) => "NAN",
            (false, false) => "inf",
            (false, true) => "INF",
        });
        return;
    }
    match layout.form {
        Form::Shortest => push_shortest(out, x, layout.alternate),
        Form::Fixed => push_fixed(out, x, layout.precision, layout.alternate),
        Form::Exponent => push_scientific(out, x, layout),
        Form::General | Form::GeneralPoint => push_general(out, x, layout),
    }
}

/// `repr` of a positive finite float; `#` keeps a point before the exponent.
fn push_shortest(out: &mut String, x: f64, alternate: bool) {
    if alternate && x != 0.0 && !(1e-4..1e16).contains(&x) {
        let mut buffer = zmij::Buffer::new();
        push_shortest_exponent(out, buffer.format_finite(x), true);
    } else {
        push_repr(out, x);
    }
}

const POWERS: [u64; 18] = {
    let mut powers = [1u64; 18];
    let mut i = 1;
    while i < powers.len() {
        powers[i] = powers[i - 1] * 10;
        i += 1;
    }
    powers
};

/// Appends positive finite `x` with exactly `precision` digits after the point, rounded half to even.
fn push_fixed(out: &mut String, x: f64, precision: usize, alternate: bool) {
    if !push_fixed_small(out, x, precision) {
        let printed = precision.min(ALL_DIGITS);
        let _ = write!(out, "{x:.printed$}");
        push_fill(out, '0', precision - printed);
    }
    if alternate && precision == 0 {
        out.push('.');
    }
}

/// The common case, in exact 128-bit arithmetic: at most 17 digits after the point and a scaled value
/// that fits 64 bits. Gives false, having written nothing, for the others.
fn push_fixed_small(out: &mut String, x: f64, precision: usize) -> bool {
    if precision >= POWERS.len() || x >= 9e15 {
        return false;
    }
    let bits = x.to_bits();
    let raw = (bits >> 52) as i32 & 0x7ff;
    let mantissa = (bits & ((1 << 52) - 1)) | if raw > 0 { 1 << 52 } else { 0 };
    // x = mantissa / 2^shift, and the product below has at most 110 bits.
    let shift = 1075 - raw.max(1);
    if shift <= 0 {
        return false;
    }
    let shift = shift.min(120) as u32;
    let scaled = u128::from(mantissa) * u128::from(POWERS[precision]);
    let mut quotient = scaled >> shift;
    let rest = scaled & ((1u128 << shift) - 1);
    let half = 1u128 << (shift - 1);
    if rest > half || (rest == half && quotient & 1 == 1) {
        quotient += 1;
    }
    let Ok(quotient) = u64::try_from(quotient) else { return false };
    let unit = POWERS[precision];
    let (whole, mut fraction) = (quotient / unit, quotient % unit);
    // The whole part ends at byte 20, where `digits_into` puts it; the point and the rest follow.
    let mut text = [b'.'; 40];
    let (head, tail) = text.split_first_chunk_mut::<20>().expect("40 bytes have a first 20");
    let start = super::int::digits_into(whole, head);
    for place in tail[1..=precision].iter_mut().rev() {
        *place = b'0' + (fraction % 10) as u8;
        fraction /= 10;
    }
    let end = if precision > 0 { 21 + precision } else { 20 };
    push_digits(out, &text[start..end]);
    true
}

/// Digits of a positive finite float: `d.ddd` written at the end of `out`; gives where they start, how
/// many bytes they take, and the decimal exponent.
fn push_mantissa(out: &mut String, x: f64, precision: usize) -> (usize, i32) {
    let start = out.len();
    let printed = precision.min(ALL_DIGITS);
    let _ = write!(out, "{x:.printed$e}");
    let mark = out.rfind('e').unwrap_or(out.len());
    let exponent = out.get(mark + 1..).and_then(|e| e.parse().ok()).unwrap_or(0);
    out.truncate(mark);
    push_fill(out, '0', precision - printed);
    (start, exponent)
}

/// Appends positive finite `x` as `d.ddde+XX`.
fn push_scientific(out: &mut String, x: f64, layout: &Layout) {
    let (_, exponent) = push_mantissa(out, x, layout.precision);
    if layout.alternate && layout.precision == 0 {
        out.push('.');
    }
    push_exponent(out, exponent, layout.upper);
}

/// Appends positive finite `x` with `precision` significant digits, in the shorter of the two forms.
fn push_general(out: &mut String, x: f64, layout: &Layout) {
    let precision = layout.precision.max(1);
    let (start, exponent) = push_mantissa(out, x, precision - 1);
    // The position of the point after the first digit, counted in digits.
    let point = i64::from(exponent) + 1;
    let dotted = layout.form == Form::GeneralPoint;
    let limit = precision as i64;
    let scientific = point <= -4 || point > limit || (dotted && point == limit);
    if !layout.alternate && out.as_bytes()[start..].contains(&b'.') {
        let kept = out.trim_end_matches('0').trim_end_matches('.').len();
        out.truncate(kept.max(start + 1));
    }
    if scientific {
        if layout.alternate && out.len() == start + 1 {
            out.push('.');
        }
        push_exponent(out, exponent, layout.upper);
        return;
    }
    if out.len() > start + 1 {
        out.remove(start + 1);
    }
    let len = (out.len() - start) as i64;
    if point <= 0 {
        let zeros = "0.0000";
        out.insert_str(start, &zeros[..2 + (-point) as usize]);
    } else if len > point {
        out.insert(start + point as usize, '.');
    } else {
        push_fill(out, '0', (point - len) as usize);
        if layout.alternate {
            out.push('.');
        } else if dotted {
            out.push_str(".0");
        }
    }
}

/// Checks the limits of a precision: `ValueError` where CPython cannot count it, `MemoryError` where the
/// text would be longer than `max_len`.
pub fn check_precision(precision: usize, max_len: usize) -> Result<(), TextError> {
    if precision > i32::MAX as usize {
        return Err(TextError::value("precision too big"));
    }
    if precision > max_len {
        return Err(TextError::memory());
    }
    Ok(())
}
