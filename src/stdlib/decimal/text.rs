//! Numbers from text and as text.

use super::calc::condition::*;
use super::calc::{Calc, MAX_PREC, Result, Settings};
use super::number::{Coefficient, Kind, Number};
use crate::value::text::unicode::decimal_value;

/// What of a text is overlooked.
#[derive(Clone, Copy, PartialEq, Eq)]
pub enum Leniency {
    /// Spaces around it and underscores in it.
    Spaces,
    Nothing,
}

/// An exponent beyond every context.
const FAR: i64 = 4 * MAX_PREC;

/// The number that a text stands for, as it is; nothing if it stands for none.
pub fn read(text: &str, leniency: Leniency) -> Option<Number> {
    let mut plain = Vec::with_capacity(text.len());
    let lenient = leniency == Leniency::Spaces;
    for c in if lenient { text.trim_matches(is_space) } else { text }.chars() {
        match c {
            '_' if lenient => {}
            '\0'..='\x7f' => plain.push(c as u8),
            _ => plain.push(b'0' + decimal_value(c)? as u8),
        }
    }
    let (negative, body) = match plain.split_first() {
        Some((b'-', rest)) => (true, rest),
        Some((b'+', rest)) => (false, rest),
        _ => (false, &plain[..]),
    };
    match body.first()? {
        b'0'..=b'9' | b'.' => read_finite(negative, body),
        _ => read_special(negative, body),
    }
}

/// What Python strips of texts.
fn is_space(c: char) -> bool {
    c.is_whitespace() || matches!(c, '\x1c'..='\x1f')
}

fn read_special(negative: bool, body: &[u8]) -> Option<Number> {
    let starts = |word: &str| body.get(..word.len()).is_some_and(|b| b.eq_ignore_ascii_case(word.as_bytes()));
    if body.eq_ignore_ascii_case(b"inf") || body.eq_ignore_ascii_case(b"infinity") {
        return Some(Number::infinity(negative));
    }
    let (kind, payload) = match () {
        () if starts("nan") => (Kind::Quiet, &body[3..]),
        () if starts("snan") => (Kind::Signaling, &body[4..]),
        () => return None,
    };
    if !payload.iter().all(u8::is_ascii_digit) {
        return None;
    }
    Some(Number { coefficient: Coefficient::read(payload), exponent: 0, negative, kind })
}

fn read_finite(negative: bool, body: &[u8]) -> Option<Number> {
    let end = body.iter().position(|b| matches!(b, b'e' | b'E'));
    let (mantissa, power) = match end {
        Some(at) => (&body[..at], read_exponent(&body[at + 1..])?),
        None => (body, 0),
    };
    let point = mantissa.iter().position(|&b| b == b'.');
    let fraction = point.map_or(0, |at| mantissa.len() - at - 1);
    let coefficient = match point {
        Some(at) => {
            let digits = [&mantissa[..at], &mantissa[at + 1..]].concat();
            digits_of(&digits)?
        }
        None => digits_of(mantissa)?,
    };
    Some(Number::finite(negative, coefficient, power - fraction as i64))
}

fn digits_of(digits: &[u8]) -> Option<Coefficient> {
    (!digits.is_empty() && digits.iter().all(u8::is_ascii_digit)).then(|| Coefficient::read(digits))
}

fn read_exponent(text: &[u8]) -> Option<i64> {
    let (negative, digits) = match text.split_first()? {
        (b'-', rest) => (true, rest),
        (b'+', rest) => (false, rest),
        _ => (false, text),
    };
    if digits.is_empty() || !digits.iter().all(u8::is_ascii_digit) {
        return None;
    }
    let size =
        digits.iter().fold(0i64, |n, d| n.saturating_mul(10).saturating_add(i64::from(d - b'0'))).min(FAR);
    Some(if negative { -size } else { size })
}

impl Calc<'_> {
    /// The number that a text stands for, rounded.
    pub fn read(&mut self, text: &str, leniency: Leniency) -> Result<Number> {
        self.room(text.len() as i64)?;
        self.work(text.len() as i64, text.len() as i64)?;
        let Some(number) = read(text, leniency) else { return Ok(self.invalid(CONVERSION_SYNTAX)) };
        let most = self.settings.precision - i64::from(self.settings.clamp);
        if number.is_nan() && !number.coefficient.is_zero() && number.digits() > most {
            return Ok(self.invalid(CONVERSION_SYNTAX));
        }
        self.finish(number)
    }

    /// A number as it is, or a NaN if no context can hold it; of the conditions met only errors stay.
    pub fn exactly(&mut self, f: impl FnOnce(&mut Calc<'_>) -> Result<Number>) -> Result<Number> {
        let (number, status) = self.aside(Settings::EXACT, f)?;
        if status & (INEXACT | ROUNDED | CLAMPED) != 0 {
            return Ok(self.invalid(INVALID_OPERATION));
        }
        self.signal(status & ERRORS);
        Ok(number)
    }
}

/// How the exponent is chosen.
#[derive(Clone, Copy, PartialEq, Eq)]
pub enum Notation {
    /// One digit before the point.
    Scientific,
    /// An exponent that is a multiple of three.
    Engineering,
}

/// A number as text.
pub fn write(n: &Number, notation: Notation, capitals: bool) -> String {
    let sign = if n.negative { "-" } else { "" };
    let name = match n.kind {
        Kind::Finite => return write_finite(n, notation, capitals),
        Kind::Infinite => return format!("{sign}Infinity"),
        Kind::Quiet => "NaN",
        Kind::Signaling => "sNaN",
    };
    let payload = if n.coefficient.is_zero() { String::new() } else { n.coefficient.text() };
    format!("{sign}{name}{payload}")
}

fn write_finite(n: &Number, notation: Notation, capitals: bool) -> String {
    let digits = n.coefficient.text();
    let length = digits.len() as i64;
    let left = n.exponent + length;
    let point = if n.exponent <= 0 && left > -6 {
        left
    } else {
        match notation {
            Notation::Scientific => 1,
            Notation::Engineering if n.coefficient.is_zero() => (left + 1).rem_euclid(3) - 1,
            Notation::Engineering => (left - 1).rem_euclid(3) + 1,
        }
    };
    let mut out = String::with_capacity(digits.len() + 12);
    if n.negative {
        out.push('-');
    }
    let (whole, fraction) = place_point(&digits, point);
    out.push_str(&whole);
    if !fraction.is_empty() {
        out.push('.');
        out.push_str(&fraction);
    }
    if left != point {
        push_exponent(&mut out, left - point, capitals);
    }
    out
}

/// Digits with a point behind so many of them: what stands before and after it.
pub fn place_point(digits: &str, point: i64) -> (std::borrow::Cow<'_, str>, std::borrow::Cow<'_, str>) {
    let length = digits.len() as i64;
    if point <= 0 {
        ("0".into(), format!("{}{digits}", "0".repeat(-point as usize)).into())
    } else if point >= length {
        if point == length {
            return (digits.into(), "".into());
        }
        (format!("{digits}{}", "0".repeat((point - length) as usize)).into(), "".into())
    } else {
        let (whole, fraction) = digits.split_at(point as usize);
        (whole.into(), fraction.into())
    }
}

/// `E+5`
pub fn push_exponent(out: &mut String, exponent: i64, capitals: bool) {
    use std::fmt::Write;
    let letter = if capitals { 'E' } else { 'e' };
    // writing to a string does not fail
    let _ = write!(out, "{letter}{exponent:+}");
}
