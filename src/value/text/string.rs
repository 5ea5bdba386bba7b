//! The algorithms of `str` methods, by code points: find, split, strip, replace, pad. Case and
//! classification are `case`.
//!
//! Parts come back as slices of the text given. `max_len` is in bytes: what would be longer is a
//! `MemoryError` before it is built.

use super::unicode::{is_line_end, is_space};
use super::{TextError, char_len, push_fill, search};

/// A part of a text between two character positions, as bytes, with the position it starts at.
struct Window<'a> {
    bytes: &'a [u8],
    start: usize,
    ascii: bool,
}

impl<'a> Window<'a> {
    /// The part from `start` to `end` of `text`; nothing when the start is behind the end.
    /// `ascii` must be true only if the whole text is ASCII.
    fn new(text: &'a str, ascii: bool, start: Option<i64>, end: Option<i64>) -> Option<Window<'a>> {
        let whole = start.is_none_or(|start| start == 0) && end.is_none();
        if whole {
            return Some(Window { bytes: text.as_bytes(), start: 0, ascii });
        }
        let len = if ascii { text.len() } else { text.chars().count() };
        let (start, end) = search::bounds(len, start, end);
        if start > end {
            return None;
        }
        let bytes = if ascii {
            &text.as_bytes()[start..end]
        } else {
            let from = byte_offset(text, start);
            let to = from + byte_offset(&text[from..], end - start);
            &text.as_bytes()[from..to]
        };
        Some(Window { bytes, start, ascii })
    }

    /// The character position of byte `at` of this window.
    fn position(&self, at: usize) -> usize {
        let before = if self.ascii {
            at
        } else {
            // Bytes that do not continue a character.
            self.bytes[..at].iter().filter(|&&byte| byte & 0xc0 != 0x80).count()
        };
        self.start + before
    }
}

/// The byte offset of character `index`, or the length of the text.
pub fn byte_offset(text: &str, index: usize) -> usize {
    text.char_indices().nth(index).map_or(text.len(), |(at, _)| at)
}

/// `text.find(needle, start, end)` in characters. `ascii`: the caller knows that `text` is ASCII (false is
/// always right, only slower).
pub fn find(text: &str, ascii: bool, needle: &str, start: Option<i64>, end: Option<i64>) -> Option<usize> {
    let window = Window::new(text, ascii, start, end)?;
    search::find(window.bytes, needle.as_bytes()).map(|at| window.position(at))
}

/// `text.rfind(needle, start, end)` in characters.
pub fn rfind(text: &str, ascii: bool, needle: &str, start: Option<i64>, end: Option<i64>) -> Option<usize> {
    let window = Window::new(text, ascii, start, end)?;
    search::rfind(window.bytes, needle.as_bytes()).map(|at| window.position(at))
}

/// `text.count(needle, start, end)`: without overlap; an empty needle is between all characters.
pub fn count(text: &str, ascii: bool, needle: &str, start: Option<i64>, end: Option<i64>) -> usize {
    let Some(window) = Window::new(text, ascii, start, end) else { return 0 };
    if needle.is_empty() {
        return window.position(window.bytes.len()) - window.start + 1;
    }
    search::count(window.bytes, needle.as_bytes())
}

/// The error of `index` and `rindex`.
pub fn not_found() -> TextError {
    TextError::value("substring not found")
}

/// `text.startswith(prefix, start, end)` for one prefix.
pub fn starts_with(text: &str, ascii: bool, prefix: &str, start: Option<i64>, end: Option<i64>) -> bool {
    Window::new(text, ascii, start, end).is_some_and(|window| window.bytes.starts_with(prefix.as_bytes()))
}

/// `text.endswith(suffix, start, end)` for one suffix.
pub fn ends_with(text: &str, ascii: bool, suffix: &str, start: Option<i64>, end: Option<i64>) -> bool {
    Window::new(text, ascii, start, end).is_some_and(|window| window.bytes.ends_with(suffix.as_bytes()))
}

/// `text.split(separator, maxsplit)`; a negative `maxsplit` is no limit.
pub fn split<'a>(text: &'a str, separator: &str, maxsplit: i64) -> Result<Vec<&'a str>, TextError> {
    let ranges = search::split(text.as_bytes(), separator.as_bytes(), maxsplit)?;
    Ok(ranges.into_iter().map(|range| &text[range]).collect())
}

/// `text.rsplit(separator, maxsplit)`.
pub fn rsplit<'a>(text: &'a str, separator: &str, maxsplit: i64) -> Result<Vec<&'a str>, TextError> {
    let ranges = search::rsplit(text.as_bytes(), separator.as_bytes(), maxsplit)?;
    Ok(ranges.into_iter().map(|range| &text[range]).collect())
}

/// `text.split(None, maxsplit)`: at runs of white space, none at the ends.
pub fn split_space(text: &str, maxsplit: i64) -> Vec<&str> {
    let mut left = usize::try_from(maxsplit).unwrap_or(usize::MAX);
    let mut parts = Vec::new();
    let mut rest = text.trim_start_matches(is_space);
    while !rest.is_empty() {
        let end = if left == 0 { None } else { rest.find(is_space) };
        let Some(end) = end else {
            parts.push(if left == 0 { rest } else { rest.trim_end_matches(is_space) });
            break;
        };
        left -= 1;
        parts.push(&rest[..end]);
        rest = rest[end..].trim_start_matches(is_space);
    }
    parts
}

/// `text.rsplit(None, maxsplit)`.
pub fn rsplit_space(text: &str, maxsplit: i64) -> Vec<&str> {
    let mut left = usize::try_from(maxsplit).unwrap_or(usize::MAX);
    let mut parts = Vec::new();
    let mut rest = text.trim_end_matches(is_space);
    while !rest.is_empty() {
        let cut = if left == 0 { None } else { rest.char_indices().rev().find(|&(_, c)| is_space(c)) };
        let Some((at, space)) = cut else {
            parts.push(rest);
            break;
        };
        left -= 1;
        parts.push(&rest[at + space.len_utf8()..]);
        rest = rest[..at].trim_end_matches(is_space);
    }
    parts.reverse();
    parts
}

/// `text.splitlines(keepends)`: at every line end of Unicode, `\r\n` being one.
pub fn split_lines(text: &str, keep_ends: bool) -> Vec<&str> {
    let mut lines = Vec::new();
    let mut from = 0;
    let mut chars = text.char_indices();
    while let Some((at, c)) = chars.next() {
        if !is_line_end(c) {
            continue;
        }
        let mut next = at + c.len_utf8();
        if c == '\r' && text.as_bytes().get(next) == Some(&b'\n') {
            chars.next();
            next += 1;
        }
        lines.push(&text[from..if keep_ends { next } else { at }]);
        from = next;
    }
    if from < text.len() {
        lines.push(&text[from..]);
    }
    lines
}

/// `text.partition(separator)`; nothing if the separator is not there. `ValueError` if it is empty.
pub fn partition<'a>(text: &'a str, separator: &str) -> Result<Option<(&'a str, &'a str)>, TextError> {
    if separator.is_empty() {
        return Err(TextError::value("empty separator"));
    }
    let at = search::find(text.as_bytes(), separator.as_bytes());
    Ok(at.map(|at| (&text[..at], &text[at + separator.len()..])))
}

/// `text.rpartition(separator)`; nothing if the separator is not there. `ValueError` if it is empty.
pub fn rpartition<'a>(text: &'a str, separator: &str) -> Result<Option<(&'a str, &'a str)>, TextError> {
    if separator.is_empty() {
        return Err(TextError::value("empty separator"));
    }
    let at = search::rfind(text.as_bytes(), separator.as_bytes());
    Ok(at.map(|at| (&text[..at], &text[at + separator.len()..])))
}

/// Which ends `strip` works on.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Ends {
    /// `strip`
    Both,
    /// `lstrip`
    Left,
    /// `rstrip`
    Right,
}

/// `text.strip(chars)`, `lstrip`, `rstrip`: without characters given, white space.
pub fn strip<'a>(text: &'a str, chars: Option<&str>, ends: Ends) -> &'a str {
    // as a rule there is nothing to strip
    let stays = |byte: u8| match chars {
        Some(chars) => byte.is_ascii() && !chars.as_bytes().contains(&byte),
        None => byte > b' ' && byte.is_ascii(),
    };
    if let ([first, ..], [.., last]) = (text.as_bytes(), text.as_bytes())
        && (ends == Ends::Right || stays(*first))
        && (ends == Ends::Left || stays(*last))
    {
        return text;
    }
    const SPACES: u128 = 0b11111 << 9 | 0b11111 << 28;
    let ascii = chars
        .map_or(SPACES, |chars| chars.bytes().filter(u8::is_ascii).fold(0, |set, byte| set | 1u128 << byte));
    let wide = |c: char| !c.is_ascii() && chars.map_or_else(|| is_space(c), |chars| chars.contains(c));
    let dropped = |byte: u8| byte.is_ascii() && ascii >> byte & 1 == 1;
    let mut rest = text;
    // byte by byte; what is not ASCII is looked at as a character
    if ends != Ends::Right {
        loop {
            let bytes = rest.as_bytes();
            rest = &rest[bytes.iter().position(|&byte| !dropped(byte)).unwrap_or(bytes.len())..];
            match rest.strip_prefix(wide) {
                Some(shorter) => rest = shorter,
                None => break,
            }
        }
    }
    if ends != Ends::Left {
        loop {
            let bytes = rest.as_bytes();
            rest = &rest[..bytes.iter().rposition(|&byte| !dropped(byte)).map_or(0, |last| last + 1)];
            match rest.strip_suffix(wide) {
                Some(shorter) => rest = shorter,
                None => break,
            }
        }
    }
    rest
}

/// `text.replace(old, new, count)`: nothing if the text stays as it is; a negative count is no limit.
pub fn replace(
    text: &str,
    old: &str,
    new: &str,
    count: i64,
    max_len: usize,
) -> Result<Option<String>, TextError> {
    let most = usize::try_from(count).unwrap_or(usize::MAX);
    if !old.is_empty() {
        let replaced = search::replace(text.as_bytes(), old.as_bytes(), new.as_bytes(), count, max_len)?;
        return Ok(replaced.map(|bytes| {
            String::from_utf8(bytes).expect("whole characters were replaced by whole characters")
        }));
    }
    let places = most.min(char_len(text) + 1);
    if places == 0 || new.is_empty() {
        return Ok(None);
    }
    let size = new.len().checked_mul(places).and_then(|size| size.checked_add(text.len()));
    let size = size.filter(|&size| size <= max_len).ok_or_else(TextError::memory)?;
    let mut out = String::with_capacity(size);
    let mut rest = text.chars();
    for _ in 0..places {
        out.push_str(new);
        out.extend(rest.next());
    }
    out.push_str(rest.as_str());
    Ok(Some(out))
}

/// Where `ljust`, `rjust` and `center` put the text.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Side {
    /// `ljust`
    Left,
    /// `rjust`
    Right,
    /// `center`
    Center,
}

/// The one character that pads; `TypeError` for more or fewer.
pub fn fill_char(fill: &str) -> Result<char, TextError> {
    let mut chars = fill.chars();
    match (chars.next(), chars.next()) {
        (Some(c), None) => Ok(c),
        _ => Err(TextError::type_error("The fill character must be exactly one character long")),
    }
}

/// `text.ljust(width, fill)`, `rjust`, `center`; nothing if the text is wide enough.
pub fn justify(
    text: &str,
    side: Side,
    width: i64,
    fill: char,
    max_len: usize,
) -> Result<Option<String>, TextError> {
    let width = usize::try_from(width).unwrap_or(0);
    let len = char_len(text);
    if width <= len {
        return Ok(None);
    }
    let (left, right) = match side {
        Side::Left => (0, width - len),
        Side::Right => (width - len, 0),
        Side::Center => search::center_padding(len, width),
    };
    let size = (width - len).checked_mul(fill.len_utf8()).and_then(|size| size.checked_add(text.len()));
    let size = size.filter(|&size| size <= max_len).ok_or_else(TextError::memory)?;
    let mut out = String::with_capacity(size);
    push_fill(&mut out, fill, left);
    out.push_str(text);
    push_fill(&mut out, fill, right);
    Ok(Some(out))
}

/// `text.zfill(width)`: zeros after a sign; nothing if the text is wide enough.
pub fn zfill(text: &str, width: i64, max_len: usize) -> Result<Option<String>, TextError> {
    let width = usize::try_from(width).unwrap_or(0);
    let len = char_len(text);
    if width <= len {
        return Ok(None);
    }
    let size = (width - len).checked_add(text.len()).filter(|&size| size <= max_len);
    let mut out = String::with_capacity(size.ok_or_else(TextError::memory)?);
    let digits = match text.strip_prefix(['+', '-']) {
        Some(digits) => {
            out.push_str(&text[..1]);
            digits
        }
        None => text,
    };
    push_fill(&mut out, '0', width - len);
    out.push_str(digits);
    Ok(Some(out))
}

/// `text.expandtabs(size)`: a tab reaches the next multiple of `size` columns; none for `size <= 0`.
pub fn expand_tabs(text: &str, size: i64, max_len: usize) -> Result<String, TextError> {
    let size = usize::try_from(size).unwrap_or(0);
    let mut out = String::with_capacity(text.len());
    let mut column = 0usize;
    for c in text.chars() {
        match c {
            '\t' if size > 0 => {
                let spaces = size - column % size;
                if spaces > max_len.saturating_sub(out.len()) {
                    return Err(TextError::memory());
                }
                push_fill(&mut out, ' ', spaces);
                column += spaces;
            }
            '\t' => {}
            '\n' | '\r' => {
                out.push(c);
                column = 0;
            }
            _ => {
                out.push(c);
                column += 1;
            }
        }
    }
    Ok(out)
}

/// `text * count`; `MemoryError` when it would be longer than `max_len` bytes.
pub fn repeat(text: &str, count: i64, max_len: usize) -> Result<String, TextError> {
    let count = usize::try_from(count).unwrap_or(0);
    let size = text.len().checked_mul(count).filter(|&size| size <= max_len);
    size.map(|_| text.repeat(count)).ok_or_else(TextError::memory)
}
