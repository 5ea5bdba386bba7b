//! The values of literals: numbers, escapes in strings.

use bumpalo::Bump;
use bumpalo::collections::Vec as ArenaVec;

/// The value of an integer literal.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum IntLiteral {
    /// It fits.
    Small(i64),
    /// It does not: its digits in `radix` (2, 8, 10 or 16), without prefix and underscores.
    Big { radix: u32, digits: String },
}

/// Decode an integer literal the parser has accepted: prefix and underscores included.
pub fn parse_int(text: &str) -> IntLiteral {
    let (radix, digits) = match text.as_bytes() {
        [b'0', b'x' | b'X', ..] => (16, &text[2..]),
        [b'0', b'o' | b'O', ..] => (8, &text[2..]),
        [b'0', b'b' | b'B', ..] => (2, &text[2..]),
        _ => (10, text),
    };
    if let Ok(value) = i64::from_str_radix(digits, radix) {
        return IntLiteral::Small(value);
    }
    let digits: String = digits.chars().filter(|&c| c != '_').collect();
    match i64::from_str_radix(&digits, radix) {
        Ok(value) => IntLiteral::Small(value),
        Err(_) => IntLiteral::Big { radix, digits },
    }
}

/// Decode a float literal the parser has accepted: underscores included. Too large gives infinity.
pub fn parse_float(text: &str) -> f64 {
    match text.parse() {
        Ok(value) => value,
        Err(_) => text.replace('_', "").parse().unwrap_or(f64::NAN),
    }
}

/// An escape sequence that means nothing.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct BadEscape {
    /// Byte offsets in the text that was decoded.
    pub lo: u32,
    pub hi: u32,
    pub fault: EscapeFault,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum EscapeFault {
    /// Too few hexadecimal digits after `\x`, `\u` or `\U`: how many it takes.
    Truncated(char, usize),
    /// `\U` past U+10FFFF.
    TooLarge,
    /// `\N` without `{name}`.
    MalformedName,
    /// `\N{...}` with a name that is none.
    UnknownName,
}

/// What decoding a literal found in its escapes.
#[derive(Debug, Default)]
pub(super) struct Escapes {
    pub bad: Vec<BadEscape>,
    /// Where the first one stands that only stands for itself, or for a number of more than eight bits.
    pub doubtful: Option<(u32, u32)>,
}

impl Escapes {
    /// Note an escape that means nothing; the offset after it.
    fn refuse(&mut self, lo: usize, hi: usize, fault: EscapeFault) -> usize {
        self.bad.push(BadEscape { lo: lo as u32, hi: hi as u32, fault });
        hi
    }

    fn doubt(&mut self, lo: usize, hi: usize) {
        self.doubtful.get_or_insert((lo as u32, hi as u32));
    }
}

/// How the text of a literal is read.
#[derive(Debug, Clone, Copy)]
pub(super) struct Reading {
    /// Backslashes are ordinary characters.
    pub raw: bool,
    /// `{{` and `}}` are one brace each.
    pub braces: bool,
}

/// What the body of a string literal stands for.
#[derive(Debug, Clone, Copy)]
pub(super) enum Decoded<'a> {
    Text(&'a str),
    /// Generalised UTF-8, and where in the body the escape of the first lone surrogate stands.
    Surrogates(&'a [u8], u32, u32),
}

/// Decode the body of a string literal; it is borrowed where nothing needs decoding.
pub(super) fn text<'a>(arena: &'a Bump, body: &'a str, how: Reading, found: &mut Escapes) -> Decoded<'a> {
    let special = |byte: u8| match byte {
        b'\\' => !how.raw,
        b'\r' => true,
        b'{' | b'}' => how.braces,
        _ => false,
    };
    if !body.bytes().any(special) {
        return Decoded::Text(body);
    }
    let mut out = Writing { bytes: ArenaVec::with_capacity_in(body.len(), arena), lone: None };
    let bytes = body.as_bytes();
    let mut i = 0;
    while let Some(plain) = bytes[i..].iter().position(|&byte| special(byte)) {
        out.bytes.extend_from_slice_copy(&bytes[i..i + plain]);
        i += plain;
        match bytes[i] {
            b'\\' => i = text_escape(body, i, &mut out, found),
            b'\r' => {
                out.bytes.push(b'\n');
                i += if bytes[i + 1..].starts_with(b"\n") { 2 } else { 1 };
            }
            brace => {
                out.bytes.push(brace);
                i += if bytes.get(i + 1) == Some(&brace) { 2 } else { 1 };
            }
        }
    }
    out.bytes.extend_from_slice_copy(&bytes[i..]);
    let bytes = out.bytes.into_bump_slice();
    match out.lone {
        None => Decoded::Text(std::str::from_utf8(bytes).expect("whole characters were written")),
        Some((lo, hi)) => Decoded::Surrogates(bytes, lo, hi),
    }
}

/// A text while it is decoded.
struct Writing<'a> {
    bytes: ArenaVec<'a, u8>,
    /// The place of the first lone surrogate.
    lone: Option<(u32, u32)>,
}

impl Writing<'_> {
    fn push(&mut self, character: char) {
        self.bytes.extend_from_slice_copy(character.encode_utf8(&mut [0; 4]).as_bytes());
    }

    /// Write a surrogate, whose escape stands at `lo..hi`, as UTF-8 would if it were a character.
    fn push_surrogate(&mut self, code: u32, lo: usize, hi: usize) {
        let tail = |shift: u32| 0x80 | (code >> shift & 0x3F) as u8;
        self.bytes.extend_from_slice_copy(&[0xE0 | (code >> 12) as u8, tail(6), tail(0)]);
        self.lone.get_or_insert((lo as u32, hi as u32));
    }
}

/// Decode the escape at `start`; the offset after it.
fn text_escape(body: &str, start: usize, out: &mut Writing<'_>, found: &mut Escapes) -> usize {
    let bytes = body.as_bytes();
    let Some(&letter) = bytes.get(start + 1) else {
        out.push('\\');
        found.doubt(start, start + 1);
        return start + 1;
    };
    let at = start + 2;
    match letter {
        b'x' | b'u' | b'U' => {
            let wanted = match letter {
                b'x' => 2,
                b'u' => 4,
                _ => 8,
            };
            let (value, digits) = hex_digits(&bytes[at..], wanted);
            let end = at + digits;
            match char::from_u32(value) {
                _ if digits < wanted => {
                    found.refuse(start, end, EscapeFault::Truncated(letter as char, wanted))
                }
                Some(character) => {
                    out.push(character);
                    end
                }
                None if value > 0x10_FFFF => found.refuse(start, end, EscapeFault::TooLarge),
                None => {
                    out.push_surrogate(value, start, end);
                    end
                }
            }
        }
        b'N' => {
            let end = body[at..].find(['}', '\n']).map(|length| at + length);
            match (bytes.get(at), end) {
                (Some(b'{'), Some(end)) if bytes[end] == b'}' => {
                    match unicode_names2::character(&body[at + 1..end]) {
                        Some(character) => {
                            out.push(character);
                            end + 1
                        }
                        None => found.refuse(start, end + 1, EscapeFault::UnknownName),
                    }
                }
                (Some(b'{'), _) => {
                    let end = end.unwrap_or(body.len());
                    found.refuse(start, end, EscapeFault::MalformedName)
                }
                _ => found.refuse(start, at, EscapeFault::MalformedName),
            }
        }
        _ => {
            let mut byte = ArenaVec::new_in(out.bytes.bump());
            let end = common_escape(bytes, start, &mut byte);
            if end == start + 1 && letter.is_ascii() {
                found.doubt(start, end);
            }
            match byte[..] {
                [] => {}
                [code] => out.push(code as char),
                [high, low] if letter.is_ascii_digit() => {
                    // two bytes stand for one number
                    found.doubt(start, end);
                    out.push(char::from_u32(u32::from(high) << 8 | u32::from(low)).unwrap_or('\u{fffd}'));
                }
                _ => out.push('\\'),
            }
            end
        }
    }
}

/// The bytes that the body of a bytes literal stands for; it is ASCII, or was reported.
pub(super) fn bytes<'a>(arena: &'a Bump, body: &'a str, raw: bool, found: &mut Escapes) -> &'a [u8] {
    let source = body.as_bytes();
    let special = |byte: u8| byte == b'\r' || byte == b'\\' && !raw;
    if !source.iter().any(|&byte| special(byte)) {
        return source;
    }
    let mut out = ArenaVec::with_capacity_in(source.len(), arena);
    let mut i = 0;
    while let Some(&byte) = source.get(i) {
        if !special(byte) {
            out.push(byte);
            i += 1;
        } else if byte == b'\r' {
            out.push(b'\n');
            i += if source[i + 1..].starts_with(b"\n") { 2 } else { 1 };
        } else if source.get(i + 1) == Some(&b'x') {
            let (value, digits) = hex_digits(&source[i + 2..], 2);
            let end = i + 2 + digits;
            match digits {
                2 => out.push(value as u8),
                _ => {
                    found.refuse(i, end, EscapeFault::Truncated('x', 2));
                }
            }
            i = end;
        } else {
            let before = out.len();
            let lo = i;
            i = common_escape(source, i, &mut out);
            if i == lo + 1 {
                found.doubt(lo, i);
            }
            if out.len() == before + 2 && out[before] != b'\\' {
                // only the low byte counts
                found.doubt(lo, i);
                out.remove(before);
            }
        }
    }
    out.into_bump_slice()
}

/// Up to `most` hexadecimal digits: their value and how many there are.
fn hex_digits(text: &[u8], most: usize) -> (u32, usize) {
    let mut value = 0u32;
    let mut found = 0;
    for &byte in text.iter().take(most) {
        let Some(digit) = (byte as char).to_digit(16) else {
            break;
        };
        value = value << 4 | digit;
        found += 1;
    }
    (value, found)
}

/// Decode an escape that text and bytes share; the offset after it. An octal number above 255 gives two
/// bytes. In an escape that is none, the backslash stands for itself and what follows is read on.
fn common_escape(source: &[u8], start: usize, out: &mut ArenaVec<u8>) -> usize {
    let at = start + 1;
    let code = match source.get(at) {
        Some(b'\n') => return at + 1,
        Some(b'\r') => return at + if source[at + 1..].starts_with(b"\n") { 2 } else { 1 },
        Some(&quoted @ (b'\\' | b'\'' | b'"')) => quoted,
        Some(b'a') => 7,
        Some(b'b') => 8,
        Some(b't') => b'\t',
        Some(b'n') => b'\n',
        Some(b'v') => 11,
        Some(b'f') => 12,
        Some(b'r') => b'\r',
        Some(b'0'..=b'7') => {
            let digits = source[at..].iter().take(3).take_while(|byte| matches!(byte, b'0'..=b'7'));
            let (value, length) =
                digits.fold((0u32, 0), |(value, n), &digit| (value << 3 | u32::from(digit - b'0'), n + 1));
            if value > 0xFF {
                out.push((value >> 8) as u8);
            }
            out.push(value as u8);
            return at + length;
        }
        _ => {
            out.push(b'\\');
            return at;
        }
    };
    out.push(code);
    at + 1
}
