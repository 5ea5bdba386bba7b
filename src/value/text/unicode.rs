//! What a character is: letter, digit, space, printable, upper, lower, part of a name; and its case maps.
//!
//! Unicode 15.1, as CPython 3.13 has it. Rust's own tables are newer: a character they know and 15.1
//! does not is treated as unassigned here.

use super::tables::{CASE_IGNORABLE, CLASSES, DECIMAL_ZEROS, DIGITS, FOLD, NUMERICS, TITLE, TITLE_SELF};

/// The class of a character in `CLASSES`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Class {
    Letter,
    Printable,
    Hidden,
    Unassigned,
}

fn class(c: char) -> Class {
    let key = (c as u32) << 2 | 3;
    let at = CLASSES.partition_point(|&entry| entry <= key);
    match CLASSES[at.saturating_sub(1)] & 3 {
        0 => Class::Letter,
        1 => Class::Printable,
        2 => Class::Hidden,
        _ => Class::Unassigned,
    }
}

fn in_ranges(ranges: &[(u32, u32)], c: char) -> bool {
    let c = c as u32;
    let at = ranges.partition_point(|&(first, _)| first <= c);
    at > 0 && c <= ranges[at - 1].1
}

fn mapped(map: &'static [(u32, &'static str)], c: char) -> Option<&'static str> {
    map.binary_search_by_key(&(c as u32), |&(key, _)| key).ok().map(|at| map[at].1)
}

/// True for letters (general categories L*): `str.isalpha` of one character.
pub fn is_alpha(c: char) -> bool {
    if c.is_ascii() { c.is_ascii_alphabetic() } else { class(c) == Class::Letter }
}

/// True for what `repr` shows as it is: not control, format, unassigned, private or separator characters,
/// except the ASCII space.
pub fn is_printable(c: char) -> bool {
    if c.is_ascii() { (' '..='~').contains(&c) } else { matches!(class(c), Class::Letter | Class::Printable) }
}

/// True where Unicode 15.1 has given the code point a meaning (or a private one).
pub fn is_assigned(c: char) -> bool {
    c.is_ascii() || class(c) != Class::Unassigned
}

/// The value of a decimal digit of any script (general category Nd).
pub fn decimal_value(c: char) -> Option<u32> {
    if c.is_ascii() {
        return c.to_digit(10);
    }
    let at = DECIMAL_ZEROS.partition_point(|&zero| zero <= c as u32);
    let value = c as u32 - DECIMAL_ZEROS.get(at.checked_sub(1)?)?;
    (value < 10).then_some(value)
}

/// `str.isdecimal` of one character.
pub fn is_decimal(c: char) -> bool {
    decimal_value(c).is_some()
}

/// `str.isdigit` of one character: decimal digits and superscripts, circled digits and their like.
pub fn is_digit(c: char) -> bool {
    is_decimal(c) || (!c.is_ascii() && in_ranges(&DIGITS, c))
}

/// `str.isnumeric` of one character: digits, fractions, numerals.
pub fn is_numeric(c: char) -> bool {
    is_digit(c) || (!c.is_ascii() && in_ranges(&NUMERICS, c))
}

/// `str.isalnum` of one character.
pub fn is_alnum(c: char) -> bool {
    if c.is_ascii() { c.is_ascii_alphanumeric() } else { is_alpha(c) || is_numeric(c) }
}

/// `str.isspace` of one character: what `split()` and `strip()` take for white space.
pub fn is_space(c: char) -> bool {
    match c {
        '\t'..='\r' | '\x1c'..='\x1f' | ' ' => true,
        _ if c.is_ascii() => false,
        '\u{85}' | '\u{a0}' | '\u{1680}' | '\u{2000}'..='\u{200a}' => true,
        '\u{2028}' | '\u{2029}' | '\u{202f}' | '\u{205f}' | '\u{3000}' => true,
        _ => false,
    }
}

/// True for the characters `splitlines` ends a line at (`\r\n` is one end).
pub fn is_line_end(c: char) -> bool {
    matches!(c, '\n'..='\r' | '\x1c'..='\x1e' | '\u{85}' | '\u{2028}' | '\u{2029}')
}

/// `str.islower` of one character.
pub fn is_lower(c: char) -> bool {
    // U+0295 lost its case in Unicode 16.
    if c.is_ascii() { c.is_ascii_lowercase() } else { c == '\u{295}' || (c.is_lowercase() && is_assigned(c)) }
}

/// `str.isupper` of one character.
pub fn is_upper(c: char) -> bool {
    if c.is_ascii() { c.is_ascii_uppercase() } else { c.is_uppercase() && is_assigned(c) }
}

/// True for the letters that are one upper and one lower case letter together (general category Lt).
pub fn is_title(c: char) -> bool {
    matches!(c,
        '\u{1c5}' | '\u{1c8}' | '\u{1cb}' | '\u{1f2}' | '\u{1f88}'..='\u{1f8f}' | '\u{1f98}'..='\u{1f9f}'
        | '\u{1fa8}'..='\u{1faf}' | '\u{1fbc}' | '\u{1fcc}' | '\u{1ffc}')
}

/// True for characters that have a case of any kind.
pub fn is_cased(c: char) -> bool {
    is_lower(c) || is_upper(c) || is_title(c)
}

/// True for characters the rule for a final sigma looks through.
pub fn is_case_ignorable(c: char) -> bool {
    in_ranges(&CASE_IGNORABLE, c)
}

/// True for what may start a name.
pub fn is_name_start(c: char) -> bool {
    if c.is_ascii() {
        c == '_' || c.is_ascii_alphabetic()
    } else {
        unicode_ident::is_xid_start(c) && is_assigned(c)
    }
}

/// True for what may follow in a name.
pub fn is_name_continue(c: char) -> bool {
    if c.is_ascii() {
        c == '_' || c.is_ascii_alphanumeric()
    } else {
        unicode_ident::is_xid_continue(c) && is_assigned(c)
    }
}

/// Appends the upper case of one character, which may be several.
pub fn push_upper(out: &mut String, c: char) {
    if c.is_ascii() {
        out.push(c.to_ascii_uppercase());
    } else if c.to_uppercase().all(is_assigned) && is_assigned(c) {
        out.extend(c.to_uppercase());
    } else {
        out.push(c);
    }
}

/// Appends the lower case of one character, which may be several; a sigma as if inside a word.
pub fn push_lower(out: &mut String, c: char) {
    if c.is_ascii() {
        out.push(c.to_ascii_lowercase());
    } else if c.to_lowercase().all(is_assigned) && is_assigned(c) {
        out.extend(c.to_lowercase());
    } else {
        out.push(c);
    }
}

/// Appends the title case of one character, which may be several.
pub fn push_title(out: &mut String, c: char) {
    if c.is_ascii() {
        out.push(c.to_ascii_uppercase());
    } else if in_ranges(&TITLE_SELF, c) {
        out.push(c);
    } else if let Some(text) = mapped(&TITLE, c) {
        out.push_str(text);
    } else {
        push_upper(out, c);
    }
}

/// Appends the case folding of one character, which may be several.
pub fn push_fold(out: &mut String, c: char) {
    if c.is_ascii() {
        out.push(c.to_ascii_lowercase());
    } else if let Some(text) = mapped(&FOLD, c) {
        out.push_str(text);
    } else {
        push_lower(out, c);
    }
}
