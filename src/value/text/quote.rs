//! `repr` and `ascii` of text and of bytes.

use super::unicode::is_printable;

/// Appends `repr(text)`: single quotes unless only double ones save escapes, printable characters as they
/// are, everything else escaped. At most four times as long as `text`, and two quotes.
pub fn push_repr(out: &mut String, text: &str) {
    push_quoted(out, text, false);
}

/// `repr(text)` as a new string.
pub fn repr(text: &str) -> String {
    let mut out = String::with_capacity(text.len() + 2);
    push_quoted(&mut out, text, false);
    out
}

/// Appends `ascii(text)`: as `repr`, with every non-ASCII character escaped.
pub fn push_ascii(out: &mut String, text: &str) {
    push_quoted(out, text, true);
}

/// Appends `text`, which is some object's repr, with every non-ASCII character escaped: `ascii(object)`.
pub fn push_ascii_only(out: &mut String, text: &str) {
    if text.is_ascii() {
        out.push_str(text);
        return;
    }
    for c in text.chars() {
        if c.is_ascii() { out.push(c) } else { push_escape(out, c) }
    }
}

/// The quote that needs the fewest escapes.
fn quote_for(bytes: &[u8]) -> u8 {
    if memchr::memchr(b'\'', bytes).is_some() && memchr::memchr(b'"', bytes).is_none() { b'"' } else { b'\'' }
}

fn push_quoted(out: &mut String, text: &str, ascii: bool) {
    let quote = char::from(quote_for(text.as_bytes()));
    out.reserve(text.len() + 2);
    out.push(quote);
    // Runs that need no escape are copied whole.
    let mut copied = 0;
    for (at, c) in text.char_indices() {
        let plain = if c.is_ascii() {
            (' '..='~').contains(&c) && c != quote && c != '\\'
        } else {
            !ascii && is_printable(c)
        };
        if !plain {
            out.push_str(&text[copied..at]);
            copied = at + c.len_utf8();
            if c == quote {
                out.push('\\');
                out.push(c);
            } else {
                push_escape(out, c);
            }
        }
    }
    out.push_str(&text[copied..]);
    out.push(quote);
}

/// Appends the backslash form of one character: `\n`, `\x1b`, `\u20ac`, `\U0001f600`.
pub fn push_escape(out: &mut String, c: char) {
    match c {
        '\\' => out.push_str("\\\\"),
        '\t' => out.push_str("\\t"),
        '\n' => out.push_str("\\n"),
        '\r' => out.push_str("\\r"),
        _ => push_code_escape(out, c as u32),
    }
}

/// Appends the shortest of `\x..`, `\u....`, `\U........` for a code point.
pub fn push_code_escape(out: &mut String, code: u32) {
    let (letter, width) = match code {
        0..=0xff => ('x', 2),
        0x100..=0xffff => ('u', 4),
        _ => ('U', 8),
    };
    out.push('\\');
    out.push(letter);
    for place in (0..width).rev() {
        let digit = (code >> (4 * place)) & 15;
        out.push(char::from_digit(digit, 16).expect("four bits are a hexadecimal digit"));
    }
}

/// Appends `repr(bytes)` with the leading `b`. At most four times as long as `bytes`, and three.
pub fn push_bytes_repr(out: &mut String, bytes: &[u8]) {
    push_quoted_bytes(out, bytes, false);
}

/// Appends what stands in the parentheses of a bytearray's repr: single quotes are always escaped.
pub fn push_bytearray_repr(out: &mut String, bytes: &[u8]) {
    push_quoted_bytes(out, bytes, true);
}

fn push_quoted_bytes(out: &mut String, bytes: &[u8], escape_single: bool) {
    let quote = quote_for(bytes);
    out.reserve(bytes.len() + 3);
    out.push('b');
    out.push(char::from(quote));
    for &byte in bytes {
        let c = char::from(byte);
        if byte == quote || escape_single && byte == b'\'' {
            out.push('\\');
            out.push(c);
        } else if (b' '..=b'~').contains(&byte) && byte != b'\\' {
            out.push(c);
        } else {
            push_escape(out, c);
        }
    }
    out.push(char::from(quote));
}

/// `repr(bytes)` as a new string.
pub fn bytes_repr(bytes: &[u8]) -> String {
    let mut out = String::new();
    push_bytes_repr(&mut out, bytes);
    out
}
