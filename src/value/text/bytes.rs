//! The algorithms of `bytes` and `bytearray` methods. Letters, digits and white space are ASCII's.
//!
//! Parts come back as slices of the bytes given. `max_len` is the most bytes a result may have: a longer
//! one is a `MemoryError` before it is built. Finding within bounds, splitting at a separator and
//! replacing stand in `search` for both text and bytes.

use super::string::{Ends, Side};
use super::{TextError, search};

/// The part of `hay` between `start` and `end`, and where it starts; nothing when they are the wrong way
/// round.
fn window(hay: &[u8], start: Option<i64>, end: Option<i64>) -> Option<(&[u8], usize)> {
    let (start, end) = search::bounds(hay.len(), start, end);
    hay.get(start..end).map(|part| (part, start))
}

/// `hay.find(needle, start, end)`.
pub fn find(hay: &[u8], needle: &[u8], start: Option<i64>, end: Option<i64>) -> Option<usize> {
    let (part, from) = window(hay, start, end)?;
    search::find(part, needle).map(|at| at + from)
}

/// `hay.rfind(needle, start, end)`.
pub fn rfind(hay: &[u8], needle: &[u8], start: Option<i64>, end: Option<i64>) -> Option<usize> {
    let (part, from) = window(hay, start, end)?;
    search::rfind(part, needle).map(|at| at + from)
}

/// `hay.count(needle, start, end)`.
pub fn count(hay: &[u8], needle: &[u8], start: Option<i64>, end: Option<i64>) -> usize {
    match window(hay, start, end) {
        None => 0,
        Some((part, _)) if needle.is_empty() => part.len() + 1,
        Some((part, _)) => search::count(part, needle),
    }
}

/// `hay.startswith(prefix, start, end)` for one prefix.
pub fn starts_with(hay: &[u8], prefix: &[u8], start: Option<i64>, end: Option<i64>) -> bool {
    window(hay, start, end).is_some_and(|(part, _)| part.starts_with(prefix))
}

/// `hay.endswith(suffix, start, end)` for one suffix.
pub fn ends_with(hay: &[u8], suffix: &[u8], start: Option<i64>, end: Option<i64>) -> bool {
    window(hay, start, end).is_some_and(|(part, _)| part.ends_with(suffix))
}

/// The error of `index` and `rindex`.
pub fn not_found() -> TextError {
    TextError::value("subsection not found")
}

/// White space: what `split()`, `strip()` and `isspace()` of bytes know.
pub fn is_space(byte: u8) -> bool {
    matches!(byte, b'\t'..=b'\r' | b' ')
}

/// `hay.split(None, maxsplit)`; a negative `maxsplit` is no limit.
pub fn split_space(hay: &[u8], maxsplit: i64) -> Vec<&[u8]> {
    let mut left = usize::try_from(maxsplit).unwrap_or(usize::MAX);
    let mut parts = Vec::new();
    let mut rest = strip(hay, None, Ends::Left);
    while !rest.is_empty() {
        let end = if left == 0 { None } else { rest.iter().position(|&byte| is_space(byte)) };
        let Some(end) = end else {
            parts.push(rest);
            break;
        };
        left -= 1;
        parts.push(&rest[..end]);
        rest = strip(&rest[end..], None, Ends::Left);
    }
    parts
}

/// `hay.rsplit(None, maxsplit)`.
pub fn rsplit_space(hay: &[u8], maxsplit: i64) -> Vec<&[u8]> {
    let mut left = usize::try_from(maxsplit).unwrap_or(usize::MAX);
    let mut parts = Vec::new();
    let mut rest = strip(hay, None, Ends::Right);
    while !rest.is_empty() {
        let cut = if left == 0 { None } else { rest.iter().rposition(|&byte| is_space(byte)) };
        let Some(at) = cut else {
            parts.push(rest);
            break;
        };
        left -= 1;
        parts.push(&rest[at + 1..]);
        rest = strip(&rest[..at], None, Ends::Right);
    }
    parts.reverse();
    parts
}

/// `hay.splitlines(keepends)`: at `\n`, `\r` and `\r\n`.
pub fn split_lines(hay: &[u8], keep_ends: bool) -> Vec<&[u8]> {
    let mut lines = Vec::new();
    let mut from = 0;
    while let Some(step) = memchr::memchr2(b'\n', b'\r', &hay[from..]) {
        let at = from + step;
        let next = if hay[at..].starts_with(b"\r\n") { at + 2 } else { at + 1 };
        lines.push(&hay[from..if keep_ends { next } else { at }]);
        from = next;
    }
    if from < hay.len() {
        lines.push(&hay[from..]);
    }
    lines
}

/// What is before and behind a separator.
pub type Halves<'a> = (&'a [u8], &'a [u8]);

/// `hay.partition(separator)`; nothing if the separator is not there. `ValueError` if it is empty.
pub fn partition<'a>(hay: &'a [u8], separator: &[u8]) -> Result<Option<Halves<'a>>, TextError> {
    halves(hay, separator, search::find)
}

/// `hay.rpartition(separator)`; nothing if the separator is not there. `ValueError` if it is empty.
pub fn rpartition<'a>(hay: &'a [u8], separator: &[u8]) -> Result<Option<Halves<'a>>, TextError> {
    halves(hay, separator, search::rfind)
}

fn halves<'a>(
    hay: &'a [u8],
    separator: &[u8],
    find: fn(&[u8], &[u8]) -> Option<usize>,
) -> Result<Option<Halves<'a>>, TextError> {
    if separator.is_empty() {
        return Err(TextError::value("empty separator"));
    }
    Ok(find(hay, separator).map(|at| (&hay[..at], &hay[at + separator.len()..])))
}

/// `hay.strip(drop)`, `lstrip`, `rstrip`: without bytes given, white space.
pub fn strip<'a>(hay: &'a [u8], drop: Option<&[u8]>, ends: Ends) -> &'a [u8] {
    let dropped = |byte: u8| drop.map_or_else(|| is_space(byte), |drop| memchr::memchr(byte, drop).is_some());
    let (mut start, mut end) = (0, hay.len());
    if ends != Ends::Right {
        while start < end && dropped(hay[start]) {
            start += 1;
        }
    }
    if ends != Ends::Left {
        while start < end && dropped(hay[end - 1]) {
            end -= 1;
        }
    }
    &hay[start..end]
}

/// `hay.ljust(width, fill)`, `rjust`, `center`; nothing if there are bytes enough.
pub fn justify(
    hay: &[u8],
    side: Side,
    width: i64,
    fill: u8,
    max_len: usize,
) -> Result<Option<Vec<u8>>, TextError> {
    let width = usize::try_from(width).unwrap_or(0);
    if width <= hay.len() {
        return Ok(None);
    }
    if width > max_len {
        return Err(TextError::memory());
    }
    let left = match side {
        Side::Left => 0,
        Side::Right => width - hay.len(),
        Side::Center => search::center_padding(hay.len(), width).0,
    };
    let mut out = vec![fill; width];
    out[left..left + hay.len()].copy_from_slice(hay);
    Ok(Some(out))
}

/// `hay.zfill(width)`; nothing if there are bytes enough.
pub fn zfill(hay: &[u8], width: i64, max_len: usize) -> Result<Option<Vec<u8>>, TextError> {
    let mut filled = justify(hay, Side::Right, width, b'0', max_len)?;
    if let (Some(out), Some(&sign @ (b'+' | b'-'))) = (&mut filled, hay.first()) {
        let at = out.len() - hay.len();
        out[at] = b'0';
        out[0] = sign;
    }
    Ok(filled)
}

/// `hay.expandtabs(size)`.
pub fn expand_tabs(hay: &[u8], size: i64, max_len: usize) -> Result<Vec<u8>, TextError> {
    let size = usize::try_from(size).unwrap_or(0);
    let mut out = Vec::with_capacity(hay.len());
    let mut column = 0usize;
    for &byte in hay {
        match byte {
            b'\t' if size > 0 => {
                let spaces = size - column % size;
                if spaces > max_len.saturating_sub(out.len()) {
                    return Err(TextError::memory());
                }
                out.resize(out.len() + spaces, b' ');
                column += spaces;
            }
            b'\t' => {}
            b'\n' | b'\r' => {
                out.push(byte);
                column = 0;
            }
            _ => {
                out.push(byte);
                column += 1;
            }
        }
    }
    Ok(out)
}

/// `hay * count`; `MemoryError` when it would be longer than `max_len`.
pub fn repeat(hay: &[u8], count: i64, max_len: usize) -> Result<Vec<u8>, TextError> {
    let count = usize::try_from(count).unwrap_or(0);
    let size = hay.len().checked_mul(count).filter(|&size| size <= max_len);
    size.map(|_| hay.repeat(count)).ok_or_else(TextError::memory)
}

/// `hay.translate(table, delete)`.
pub fn translate(hay: &[u8], table: Option<&[u8; 256]>, delete: &[u8]) -> Vec<u8> {
    let kept = hay.iter().filter(|&&byte| memchr::memchr(byte, delete).is_none());
    kept.map(|&byte| table.map_or(byte, |table| table[usize::from(byte)])).collect()
}

/// `hay.title()`.
pub fn title(hay: &[u8]) -> Vec<u8> {
    let mut inside = false;
    let cased = |&byte: &u8| {
        let cased = if inside { byte.to_ascii_lowercase() } else { byte.to_ascii_uppercase() };
        inside = byte.is_ascii_alphabetic();
        cased
    };
    hay.iter().map(cased).collect()
}

/// `hay.capitalize()`.
pub fn capitalize(hay: &[u8]) -> Vec<u8> {
    let mut out = hay.to_ascii_lowercase();
    if let Some(first) = out.first_mut() {
        first.make_ascii_uppercase();
    }
    out
}

/// `hay.swapcase()`.
pub fn swapcase(hay: &[u8]) -> Vec<u8> {
    hay.iter().map(|byte| if byte.is_ascii_alphabetic() { byte ^ 0x20 } else { *byte }).collect()
}

/// True for one or more bytes that all satisfy `holds`: `all(hay, u8::is_ascii_alphabetic)` is
/// `hay.isalpha()`.
pub fn all(hay: &[u8], holds: fn(&u8) -> bool) -> bool {
    !hay.is_empty() && hay.iter().all(holds)
}

/// `hay.isspace()`.
pub fn all_space(hay: &[u8]) -> bool {
    !hay.is_empty() && hay.iter().all(|&byte| is_space(byte))
}

/// `hay.islower()`.
pub fn is_lower(hay: &[u8]) -> bool {
    hay.iter().any(u8::is_ascii_lowercase) && !hay.iter().any(u8::is_ascii_uppercase)
}

/// `hay.isupper()`.
pub fn is_upper(hay: &[u8]) -> bool {
    hay.iter().any(u8::is_ascii_uppercase) && !hay.iter().any(u8::is_ascii_lowercase)
}

/// `hay.istitle()`.
pub fn is_title(hay: &[u8]) -> bool {
    let (mut inside, mut found) = (false, false);
    for byte in hay {
        if byte.is_ascii_alphabetic() {
            if inside == byte.is_ascii_uppercase() {
                return false;
            }
            (inside, found) = (true, true);
        } else {
            inside = false;
        }
    }
    found
}

/// The separator of `hex(sep)`; `ValueError` unless it is one ASCII character.
pub fn hex_separator(separator: &str) -> Result<char, TextError> {
    let mut chars = separator.chars();
    match (chars.next(), chars.next()) {
        (Some(c), None) if c.is_ascii() => Ok(c),
        (Some(_), None) => Err(TextError::value("sep must be ASCII.")),
        _ => Err(TextError::value("sep must be length 1.")),
    }
}

/// `hay.hex(separator, group)`: a separator between groups of bytes, counted from the right, for a
/// negative `group` from the left; none for 0. At most three times as long as `hay`.
pub fn hex(hay: &[u8], separator: Option<char>, group: i64) -> String {
    const DIGITS: &[u8; 16] = b"0123456789abcdef";
    let size = usize::try_from(group.unsigned_abs()).unwrap_or(usize::MAX);
    let mut out = String::with_capacity(hay.len().saturating_mul(if separator.is_some() { 3 } else { 2 }));
    for (at, byte) in hay.iter().enumerate() {
        if let Some(separator) = separator
            && size > 0
            && at > 0
            && (if group > 0 { hay.len() - at } else { at }).is_multiple_of(size)
        {
            out.push(separator);
        }
        out.push(char::from(DIGITS[usize::from(byte >> 4)]));
        out.push(char::from(DIGITS[usize::from(byte & 15)]));
    }
    out
}

/// `bytes.fromhex(text)`: pairs of hexadecimal digits, white space between them.
pub fn from_hex(text: &str) -> Result<Vec<u8>, TextError> {
    let bad = |at: usize| {
        TextError::value(format!("non-hexadecimal number found in fromhex() arg at position {at}"))
    };
    if let Some(at) = text.bytes().position(|byte| !byte.is_ascii()) {
        return Err(bad(at));
    }
    let digit = |at: usize| {
        let byte = text.as_bytes().get(at).copied().unwrap_or(b' ');
        char::from(byte).to_digit(16).map(|digit| digit as u8).ok_or_else(|| bad(at))
    };
    let mut out = Vec::with_capacity(text.len() / 2);
    let mut at = 0;
    while let Some(&byte) = text.as_bytes().get(at) {
        if is_space(byte) {
            at += 1;
        } else {
            out.push(digit(at)? << 4 | digit(at + 1)?);
            at += 2;
        }
    }
    Ok(out)
}
