//! `format(value, spec)` for integers, floats, strings and booleans: appends to a string, and on the common
//! paths allocates nothing but what that string needs.
//!
//! Every function takes `max_len`: a width or precision above it is a `MemoryError` before anything is
//! written.

use dashu_int::IBig;

use super::float::{Form, Layout, check_precision, push_magnitude, push_repr};
use super::int::{BitBase, base_digits_into, digits_into, push_big_magnitude, push_i64, push_ubig_base};
use super::spec::{Align, Kind, SignMode, Spec, unknown_letter};
use super::{TextError, char_len, int_math, number, push_fill};

/// Appends `format(n, text)`. `type_name` (`int`, `bool` or a subclass) is for error texts.
pub fn format_i64(
    out: &mut String,
    n: i64,
    text: &str,
    type_name: &str,
    max_len: usize,
) -> Result<(), TextError> {
    if text.is_empty() || text == "d" {
        push_i64(out, n);
        return Ok(());
    }
    let spec = Spec::parse(text, Kind::Int, type_name)?;
    format_i64_spec(out, n, &spec, type_name, max_len)
}

/// Appends `n` as a spec read for `Kind::Int` says.
pub fn format_i64_spec(
    out: &mut String,
    n: i64,
    spec: &Spec,
    type_name: &str,
    max_len: usize,
) -> Result<(), TextError> {
    match spec.letter {
        'd' | 'n' => {
            check_int(spec, max_len)?;
            let mut buffer = [0u8; 20];
            let start = digits_into(n.unsigned_abs(), &mut buffer);
            push_number(out, spec, n < 0, "", ascii(&buffer[start..]), "", 3);
        }
        'b' | 'o' | 'x' | 'X' => {
            check_int(spec, max_len)?;
            let base = bit_base(spec.letter);
            let prefix = if spec.alternate { base.prefix() } else { "" };
            let mut buffer = [0u8; 64];
            let start = base_digits_into(n.unsigned_abs(), base, &mut buffer);
            push_number(out, spec, n < 0, prefix, ascii(&buffer[start..]), "", 4);
        }
        'c' => push_code_point(out, spec, Some(n), max_len)?,
        'e' | 'E' | 'f' | 'F' | 'g' | 'G' | '%' => {
            format_f64_spec(out, n as f64, spec, type_name, max_len)?;
        }
        letter => return Err(unknown_letter(letter, type_name)),
    }
    Ok(())
}

/// Appends `format(n, text)`; `max_digits` limits decimal conversion, see `int::push_big`.
pub fn format_big(
    out: &mut String,
    n: &IBig,
    text: &str,
    type_name: &str,
    max_digits: usize,
    max_len: usize,
) -> Result<(), TextError> {
    let spec = Spec::parse(text, Kind::Int, type_name)?;
    let negative = int_math::is_negative(n);
    match spec.letter {
        'd' | 'n' => {
            check_int(&spec, max_len)?;
            let mut digits = String::new();
            push_big_magnitude(&mut digits, &int_math::magnitude(n), max_digits)?;
            push_number(out, &spec, negative, "", &digits, "", 3);
        }
        'b' | 'o' | 'x' | 'X' => {
            check_int(&spec, max_len)?;
            let base = bit_base(spec.letter);
            let prefix = if spec.alternate { base.prefix() } else { "" };
            let mut digits = String::new();
            push_ubig_base(&mut digits, &int_math::magnitude(n), base);
            push_number(out, &spec, negative, prefix, &digits, "", 4);
        }
        'c' => push_code_point(out, &spec, i64::try_from(n).ok(), max_len)?,
        'e' | 'E' | 'f' | 'F' | 'g' | 'G' | '%' => {
            format_f64_spec(out, number::big_to_f64(n)?, &spec, type_name, max_len)?;
        }
        letter => return Err(unknown_letter(letter, type_name)),
    }
    Ok(())
}

/// Appends `format(flag, text)`: the word for an empty spec, the integer otherwise.
pub fn format_bool(out: &mut String, flag: bool, text: &str, max_len: usize) -> Result<(), TextError> {
    if text.is_empty() {
        out.push_str(if flag { "True" } else { "False" });
        return Ok(());
    }
    format_i64(out, i64::from(flag), text, "bool", max_len)
}

/// Appends `format(x, text)`.
pub fn format_f64(
    out: &mut String,
    x: f64,
    text: &str,
    type_name: &str,
    max_len: usize,
) -> Result<(), TextError> {
    if text.is_empty() {
        push_repr(out, x);
        return Ok(());
    }
    let spec = Spec::parse(text, Kind::Float, type_name)?;
    format_f64_spec(out, x, &spec, type_name, max_len)
}

/// Appends `x` as a spec read for `Kind::Float` says.
pub fn format_f64_spec(
    out: &mut String,
    x: f64,
    spec: &Spec,
    type_name: &str,
    max_len: usize,
) -> Result<(), TextError> {
    let (form, upper) = match spec.letter {
        '\0' if spec.precision.is_none() => (Form::Shortest, false),
        '\0' => (Form::GeneralPoint, false),
        'f' | '%' => (Form::Fixed, false),
        'F' => (Form::Fixed, true),
        'e' => (Form::Exponent, false),
        'E' => (Form::Exponent, true),
        'g' | 'n' => (Form::General, false),
        'G' => (Form::General, true),
        letter => return Err(unknown_letter(letter, type_name)),
    };
    let precision = spec.precision.unwrap_or(6);
    check_precision(precision, max_len)?;
    spec.check_width(max_len)?;
    let layout = Layout { form, precision, alternate: spec.alternate, upper };
    let percent = spec.letter == '%';
    let x = if percent { x * 100.0 } else { x };
    let negative = x.is_sign_negative() && !x.is_nan();
    if spec.grouping.is_some() {
        let mut body = String::new();
        push_magnitude(&mut body, x, &layout);
        let whole = body.bytes().take_while(u8::is_ascii_digit).count();
        if percent {
            body.push('%');
        }
        let negative = negative && !(spec.no_negative_zero && is_zero_text(&body));
        let (digits, rest) = body.split_at(whole);
        push_number(out, spec, negative, "", digits, rest, 3);
        return Ok(());
    }
    let start = out.len();
    let sign = sign_of(spec, negative);
    if let Some(sign) = sign {
        out.push(sign);
    }
    push_magnitude(out, x, &layout);
    if percent {
        out.push('%');
    }
    let mut signed = sign.is_some();
    if spec.no_negative_zero && negative && is_zero_text(&out[start + 1..]) {
        out.remove(start);
        signed = false;
        if let Some(sign) = sign_of(spec, false) {
            out.insert(start, sign);
            signed = true;
        }
    }
    pad(out, start, spec, usize::from(signed));
    Ok(())
}

/// True if no digit of a printed magnitude (before its exponent) is other than zero.
fn is_zero_text(text: &str) -> bool {
    let digits = text.bytes().take_while(|byte| !matches!(byte, b'e' | b'E'));
    let mut seen = false;
    for byte in digits {
        if byte.is_ascii_digit() {
            seen = true;
            if byte != b'0' {
                return false;
            }
        }
    }
    seen
}

/// Pads what `out` holds from `start` on (ASCII) to the spec's width. `signed` is its sign's length.
fn pad(out: &mut String, start: usize, spec: &Spec, signed: usize) {
    let len = out.len() - start;
    let Some(missing) = spec.width.checked_sub(len).filter(|&missing| missing > 0) else { return };
    let (before, at) = match spec.align.unwrap_or(Align::Right) {
        Align::Left => (0, start),
        Align::Right => (missing, start),
        Align::Center => (missing / 2, start),
        Align::AfterSign => (missing, start + signed),
    };
    insert_fill(out, at, spec.fill, before);
    push_fill(out, spec.fill, missing - before);
}

/// Inserts `count` fill characters at byte `at`.
fn insert_fill(out: &mut String, at: usize, fill: char, count: usize) {
    const SPACES: &str = "                                ";
    const ZEROS: &str = "00000000000000000000000000000000";
    match fill {
        _ if count == 0 => {}
        ' ' if count <= SPACES.len() => out.insert_str(at, &SPACES[..count]),
        '0' if count <= ZEROS.len() => out.insert_str(at, &ZEROS[..count]),
        _ => {
            let padding: String = std::iter::repeat_n(fill, count).collect();
            out.insert_str(at, &padding);
        }
    }
}

/// Appends `format(value, text)` of a string.
pub fn format_str(
    out: &mut String,
    value: &str,
    text: &str,
    type_name: &str,
    max_len: usize,
) -> Result<(), TextError> {
    if text.is_empty() {
        out.push_str(value);
        return Ok(());
    }
    let spec = Spec::parse(text, Kind::Str, type_name)?;
    format_str_spec(out, value, &spec, type_name, max_len)
}

/// Appends a string as a spec read for `Kind::Str` says.
pub fn format_str_spec(
    out: &mut String,
    value: &str,
    spec: &Spec,
    type_name: &str,
    max_len: usize,
) -> Result<(), TextError> {
    if spec.letter != 's' {
        return Err(unknown_letter(spec.letter, type_name));
    }
    let refusal = match spec.sign {
        Some(SignMode::Space) => Some("Space not allowed in string format specifier"),
        Some(SignMode::Plus | SignMode::Minus) => Some("Sign not allowed in string format specifier"),
        None if spec.no_negative_zero => {
            Some("Negative zero coercion (z) not allowed in string format specifier")
        }
        None if spec.alternate => Some("Alternate form (#) not allowed in string format specifier"),
        None if spec.align == Some(Align::AfterSign) => {
            Some("'=' alignment not allowed in string format specifier")
        }
        None => None,
    };
    if let Some(message) = refusal {
        return Err(TextError::value(message));
    }
    spec.check_width(max_len)?;
    let shown = match spec.precision {
        Some(most) if most < value.len() => {
            value.char_indices().nth(most).map_or(value, |(end, _)| &value[..end])
        }
        _ => value,
    };
    if spec.width == 0 {
        out.push_str(shown);
        return Ok(());
    }
    let missing = spec.width.saturating_sub(char_len(shown));
    let before = match spec.align.unwrap_or(Align::Left) {
        Align::Left | Align::AfterSign => 0,
        Align::Right => missing,
        Align::Center => missing / 2,
    };
    push_fill(out, spec.fill, before);
    out.push_str(shown);
    push_fill(out, spec.fill, missing - before);
    Ok(())
}

fn ascii(bytes: &[u8]) -> &str {
    std::str::from_utf8(bytes).expect("digits are ASCII")
}

fn bit_base(letter: char) -> BitBase {
    match letter {
        'b' => BitBase::Bin,
        'o' => BitBase::Oct,
        'x' => BitBase::Hex,
        _ => BitBase::HexUpper,
    }
}

/// What no integer format takes.
fn check_int(spec: &Spec, max_len: usize) -> Result<(), TextError> {
    if spec.precision.is_some() {
        return Err(TextError::value("Precision not allowed in integer format specifier"));
    }
    if spec.no_negative_zero {
        return Err(TextError::value("Negative zero coercion (z) not allowed in integer format specifier"));
    }
    spec.check_width(max_len)
}

/// Appends the character with code `n`, if that fits 64 bits.
fn push_code_point(out: &mut String, spec: &Spec, n: Option<i64>, max_len: usize) -> Result<(), TextError> {
    check_int(spec, max_len)?;
    if spec.sign.is_some() {
        return Err(TextError::value("Sign not allowed with integer format specifier 'c'"));
    }
    if spec.alternate {
        return Err(TextError::value("Alternate form (#) not allowed with integer format specifier 'c'"));
    }
    let n = n.ok_or_else(|| TextError::overflow("Python int too large to convert to C long"))?;
    let mut text = [0u8; 4];
    let text = char_of(n)?.encode_utf8(&mut text);
    push_number(out, spec, false, "", "", text, 3);
    Ok(())
}

/// The character of a `%c` or `c` argument. `OverflowError` outside Unicode; a lone surrogate, which no
/// string here can hold, is a `UnicodeEncodeError`.
pub(super) fn char_of(n: i64) -> Result<char, TextError> {
    let code = u32::try_from(n)
        .ok()
        .filter(|&code| code < 0x11_0000)
        .ok_or_else(|| TextError::overflow("%c arg not in range(0x110000)"))?;
    char::from_u32(code).ok_or_else(|| {
        TextError::new("UnicodeEncodeError", format!("surrogates not allowed: '\\u{code:04x}'"))
    })
}

/// The sign character a number gets.
fn sign_of(spec: &Spec, negative: bool) -> Option<char> {
    match spec.sign {
        _ if negative => Some('-'),
        Some(SignMode::Plus) => Some('+'),
        Some(SignMode::Space) => Some(' '),
        Some(SignMode::Minus) | None => None,
    }
}

/// Appends a number in its parts: sign, prefix, digits (grouped), what follows them (not grouped); padded.
pub fn push_number(
    out: &mut String,
    spec: &Spec,
    negative: bool,
    prefix: &str,
    digits: &str,
    rest: &str,
    group: usize,
) {
    let sign = sign_of(spec, negative);
    let align = spec.align.unwrap_or(Align::Right);
    let fixed = usize::from(sign.is_some()) + prefix.len() + char_len(rest);
    // With a fill of zeros after the sign, the zeros take part in the grouping.
    let zeros = match spec.grouping {
        Some(_) if !digits.is_empty() && spec.fill == '0' && align == Align::AfterSign => {
            digits_for(spec.width.saturating_sub(fixed), group).saturating_sub(digits.len())
        }
        _ => 0,
    };
    let count = zeros + digits.len();
    let separators = if spec.grouping.is_some() && count > 0 { (count - 1) / group } else { 0 };
    let missing = spec.width.saturating_sub(fixed + count + separators);
    let (before, inner) = match align {
        Align::Left => (0, 0),
        Align::Right => (missing, 0),
        Align::Center => (missing / 2, 0),
        Align::AfterSign => (0, missing),
    };
    push_fill(out, spec.fill, before);
    if let Some(sign) = sign {
        out.push(sign);
    }
    out.push_str(prefix);
    push_fill(out, spec.fill, inner);
    match spec.grouping {
        Some(separator) if separators > 0 => push_grouped(out, digits, zeros, separator, group),
        _ => {
            push_fill(out, '0', zeros);
            out.push_str(digits);
        }
    }
    out.push_str(rest);
    push_fill(out, spec.fill, missing - before - inner);
}

/// The fewest digits that fill `width` characters when every `group` of them is followed by a separator.
fn digits_for(width: usize, group: usize) -> usize {
    match width.checked_sub(1) {
        Some(more) => more / (group + 1) * group + more % (group + 1) + 1,
        None => 0,
    }
}

fn push_grouped(out: &mut String, digits: &str, zeros: usize, separator: char, group: usize) {
    let count = zeros + digits.len();
    let all = std::iter::repeat_n('0', zeros).chain(digits.chars());
    for (at, digit) in all.enumerate() {
        if at > 0 && (count - at).is_multiple_of(group) {
            out.push(separator);
        }
        out.push(digit);
    }
}
