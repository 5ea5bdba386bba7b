//! Encoding text to bytes and decoding it: UTF-8, ASCII, Latin-1, UTF-16, UTF-32, the encodings of `charmap`,
//! and the error handlers.
//!
//! Strings here are always Unicode text: bytes that would decode to a lone surrogate are an error, also
//! with `surrogateescape` and `surrogatepass`.

use super::TextError;
use super::charmap::{self, CHARMAPS};
use super::quote::push_code_escape;

/// A way to write text as bytes.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Encoding {
    /// `utf-8`
    Utf8,
    /// `utf-8-sig`: with a byte order mark.
    Utf8Sig,
    /// `ascii`
    Ascii,
    /// `latin-1`
    Latin1,
    /// `utf-16`: with a byte order mark, little-endian without one.
    Utf16,
    /// `utf-16-le`
    Utf16Le,
    /// `utf-16-be`
    Utf16Be,
    /// `utf-32`: with a byte order mark, little-endian without one.
    Utf32,
    /// `utf-32-le`
    Utf32Le,
    /// `utf-32-be`
    Utf32Be,
    /// One byte a character, by the table at this place in [`CHARMAPS`].
    Charmap(u8),
}

impl Encoding {
    /// Finds an encoding by any of its names: case does not matter, nor which punctuation separates the
    /// parts. `LookupError` for an unknown one.
    pub fn parse(name: &str) -> Result<Encoding, TextError> {
        if name.contains('\0') {
            return Err(TextError::value("embedded null character"));
        }
        let unknown = || TextError::new("LookupError", format!("unknown encoding: {name}"));
        let mut key = String::with_capacity(name.len());
        for c in name.chars() {
            if c.is_ascii_alphanumeric() || c == '.' {
                key.push(c.to_ascii_lowercase());
            } else if !key.is_empty() && !key.ends_with('_') {
                key.push('_');
            }
        }
        Ok(match key.trim_end_matches('_') {
            "utf_8" | "u8" | "utf" | "utf8" | "utf8_ucs2" | "utf8_ucs4" | "cp65001" => Encoding::Utf8,
            "utf_8_sig" => Encoding::Utf8Sig,
            "ascii" | "646" | "ansi_x3.4_1968" | "ansi_x3_4_1968" | "ansi_x3.4_1986" | "cp367"
            | "csascii" | "ibm367" | "iso646_us" | "iso_646.irv_1991" | "iso_ir_6" | "us" | "us_ascii" => {
                Encoding::Ascii
            }
            "latin_1" | "8859" | "cp819" | "csisolatin1" | "ibm819" | "iso8859" | "iso8859_1"
            | "iso_8859_1" | "iso_8859_1_1987" | "iso_ir_100" | "l1" | "latin" | "latin1" => Encoding::Latin1,
            "utf_16" | "u16" | "utf16" => Encoding::Utf16,
            "utf_16_le" | "utf_16le" | "unicodelittleunmarked" => Encoding::Utf16Le,
            "utf_16_be" | "utf_16be" | "unicodebigunmarked" => Encoding::Utf16Be,
            "utf_32" | "u32" | "utf32" => Encoding::Utf32,
            "utf_32_le" | "utf_32le" => Encoding::Utf32Le,
            "utf_32_be" | "utf_32be" => Encoding::Utf32Be,
            key => match charmap::find(key) {
                Some(at) => Encoding::Charmap(at),
                None => return Err(unknown()),
            },
        })
    }

    /// The name a codec is registered by.
    pub fn codec_name(self) -> &'static str {
        match self {
            Encoding::Utf8Sig => "utf-8-sig",
            Encoding::Latin1 => "iso8859-1",
            Encoding::Charmap(at) => CHARMAPS[usize::from(at)].name,
            other => other.name(),
        }
    }

    /// How many bytes at the end begin something that further bytes could complete.
    pub fn incomplete(self, bytes: &[u8]) -> usize {
        let unit = |at: usize| -> Option<[u8; 2]> { bytes.get(at..at + 2)?.try_into().ok() };
        match self {
            Encoding::Utf8 | Encoding::Utf8Sig => (1..=3.min(bytes.len()))
                .find(|&back| {
                    let tail = &bytes[bytes.len() - back..];
                    // not a continuation byte, and what follows is missing rather than wrong
                    matches!(std::str::from_utf8(tail), Err(e) if e.valid_up_to() == 0 && e.error_len().is_none())
                })
                .unwrap_or(0),
            Encoding::Utf16 | Encoding::Utf16Le | Encoding::Utf16Be => {
                let odd = bytes.len() % 2;
                let last = (bytes.len() - odd).checked_sub(2).and_then(unit);
                let high = last.is_some_and(|pair| {
                    let code = match self {
                        Encoding::Utf16Be => u16::from_be_bytes(pair),
                        _ => u16::from_le_bytes(pair),
                    };
                    (0xd800..0xdc00).contains(&code)
                });
                odd + if high { 2 } else { 0 }
            }
            Encoding::Utf32 | Encoding::Utf32Le | Encoding::Utf32Be => bytes.len() % 4,
            Encoding::Ascii | Encoding::Latin1 | Encoding::Charmap(_) => 0,
        }
    }

    /// The name errors give.
    pub fn name(self) -> &'static str {
        match self {
            Encoding::Utf8 | Encoding::Utf8Sig => "utf-8",
            Encoding::Ascii => "ascii",
            Encoding::Latin1 => "latin-1",
            Encoding::Utf16 => "utf-16",
            Encoding::Utf16Le => "utf-16-le",
            Encoding::Utf16Be => "utf-16-be",
            Encoding::Utf32 => "utf-32",
            Encoding::Utf32Le => "utf-32-le",
            Encoding::Utf32Be => "utf-32-be",
            Encoding::Charmap(_) => "charmap",
        }
    }
}

/// What a `UnicodeEncodeError` or `UnicodeDecodeError` holds, but for the object.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct CodecError {
    /// True for decoding: positions are bytes; false for encoding: positions are characters.
    pub decoding: bool,
    /// The encoding's name.
    pub encoding: &'static str,
    /// Where the offending part starts.
    pub start: usize,
    /// Where it ends.
    pub end: usize,
    /// Why it cannot be.
    pub reason: &'static str,
    /// How many bytes of what was decoded the error's object leaves out: the byte order mark of
    /// `utf-8-sig`, which is behind when the positions are counted.
    pub skipped: usize,
}

impl CodecError {
    /// The exception's class.
    pub fn class(&self) -> &'static str {
        if self.decoding { "UnicodeDecodeError" } else { "UnicodeEncodeError" }
    }
}

/// Why encoding or decoding failed.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Failure {
    /// The object holds what the encoding cannot say; the caller adds the object.
    Codec(CodecError),
    /// The handler's name is unknown, or the result too long.
    Other(TextError),
}

impl From<TextError> for Failure {
    fn from(error: TextError) -> Failure {
        Failure::Other(error)
    }
}

/// `str(e)` of a `UnicodeDecodeError`.
pub fn decode_message(encoding: &str, object: &[u8], start: usize, end: usize, reason: &str) -> String {
    match object.get(start) {
        Some(byte) if end == start + 1 => {
            format!("'{encoding}' codec can't decode byte 0x{byte:02x} in position {start}: {reason}")
        }
        _ => {
            let last = end as i64 - 1;
            format!("'{encoding}' codec can't decode bytes in position {start}-{last}: {reason}")
        }
    }
}

/// `str(e)` of a `UnicodeEncodeError`.
pub fn encode_message(encoding: &str, object: &str, start: usize, end: usize, reason: &str) -> String {
    match object.chars().nth(start) {
        Some(c) if end == start + 1 => {
            let mut shown = String::new();
            push_code_escape(&mut shown, c as u32);
            format!("'{encoding}' codec can't encode character '{shown}' in position {start}: {reason}")
        }
        _ => {
            let last = end as i64 - 1;
            format!("'{encoding}' codec can't encode characters in position {start}-{last}: {reason}")
        }
    }
}

/// The error of a handler that is none of the known ones.
fn unknown_handler(name: &str) -> TextError {
    TextError::new("LookupError", format!("unknown error handler name '{name}'"))
}

/// `text.encode(encoding, errors)`. The handler's name is looked at only when there is an error.
pub fn encode(text: &str, encoding: Encoding, errors: &str, max_len: usize) -> Result<Vec<u8>, Failure> {
    let size = match encoding {
        Encoding::Utf16 | Encoding::Utf16Le | Encoding::Utf16Be => 2 * text.encode_utf16().count() + 2,
        Encoding::Utf32 | Encoding::Utf32Le | Encoding::Utf32Be => 4 * text.chars().count() + 4,
        Encoding::Utf8 | Encoding::Utf8Sig | Encoding::Ascii | Encoding::Latin1 | Encoding::Charmap(_) => {
            text.len()
        }
    };
    if size > max_len {
        return Err(TextError::memory().into());
    }
    let mut out = Vec::with_capacity(size);
    match encoding {
        Encoding::Utf8 => out.extend_from_slice(text.as_bytes()),
        Encoding::Utf8Sig => {
            out.extend_from_slice("\u{feff}".as_bytes());
            out.extend_from_slice(text.as_bytes());
        }
        Encoding::Ascii | Encoding::Charmap(_) if text.is_ascii() => out.extend_from_slice(text.as_bytes()),
        Encoding::Ascii | Encoding::Charmap(_) | Encoding::Latin1 => {
            encode_narrow(&mut out, text, encoding, errors, max_len)?
        }
        Encoding::Utf16 => {
            out.extend_from_slice(&[0xff, 0xfe]);
            text.encode_utf16().for_each(|unit| out.extend_from_slice(&unit.to_le_bytes()));
        }
        Encoding::Utf16Le => text.encode_utf16().for_each(|unit| out.extend_from_slice(&unit.to_le_bytes())),
        Encoding::Utf16Be => text.encode_utf16().for_each(|unit| out.extend_from_slice(&unit.to_be_bytes())),
        Encoding::Utf32 => {
            out.extend_from_slice(&[0xff, 0xfe, 0, 0]);
            text.chars().for_each(|c| out.extend_from_slice(&(c as u32).to_le_bytes()));
        }
        Encoding::Utf32Le => text.chars().for_each(|c| out.extend_from_slice(&(c as u32).to_le_bytes())),
        Encoding::Utf32Be => text.chars().for_each(|c| out.extend_from_slice(&(c as u32).to_be_bytes())),
    }
    Ok(out)
}

/// Encodes to one byte a character.
fn encode_narrow(
    out: &mut Vec<u8>,
    text: &str,
    encoding: Encoding,
    errors: &str,
    max_len: usize,
) -> Result<(), Failure> {
    let (edge, reason) = match encoding {
        Encoding::Ascii => (0x80, "ordinal not in range(128)"),
        Encoding::Charmap(_) => (0x80, "character maps to <undefined>"),
        _ => (0x100, "ordinal not in range(256)"),
    };
    // the characters beyond ASCII with their bytes, for binary search
    let mut upper = Vec::new();
    if let Encoding::Charmap(at) = encoding {
        upper.extend(
            (0x80..=0xff_u8).zip(charmap::characters(at)[0x80..].iter().copied()).map(|(b, c)| (c, b)),
        );
        upper.retain(|&(c, _)| c != '\u{fffd}');
        upper.sort_unstable();
    }
    let byte = |c: char| {
        if (c as u32) < edge {
            return Some(c as u8);
        }
        upper.binary_search_by_key(&c, |&(c, _)| c).ok().map(|at| upper[at].1)
    };
    let fits = |c: char| byte(c).is_some();
    let mut chars = text.chars().enumerate();
    while let Some((start, c)) = chars.next() {
        if let Some(byte) = byte(c) {
            out.push(byte);
            continue;
        }
        match errors {
            "replace" => out.push(b'?'),
            "ignore" => {}
            "backslashreplace" => extend_text(out, |text| push_code_escape(text, c as u32)),
            "xmlcharrefreplace" => out.extend_from_slice(format!("&#{};", c as u32).as_bytes()),
            "namereplace" => extend_text(out, |text| push_name(text, c)),
            "strict" | "surrogateescape" | "surrogatepass" => {
                let end = start + 1 + chars.take_while(|&(_, c)| !fits(c)).count();
                let error =
                    CodecError { decoding: false, encoding: encoding.name(), start, end, reason, skipped: 0 };
                return Err(Failure::Codec(error));
            }
            _ => return Err(unknown_handler(errors).into()),
        }
        if out.len() > max_len {
            return Err(TextError::memory().into());
        }
    }
    Ok(())
}

fn extend_text(out: &mut Vec<u8>, write: impl FnOnce(&mut String)) {
    let mut text = String::new();
    write(&mut text);
    out.extend_from_slice(text.as_bytes());
}

/// Appends `\N{NAME}`, or the code point's escape if it has no name.
fn push_name(text: &mut String, c: char) {
    match unicode_names2::name(c).filter(|_| super::unicode::is_assigned(c)) {
        Some(name) => text.push_str(&format!("\\N{{{name}}}")),
        None => push_code_escape(text, c as u32),
    }
}

/// A part of bytes that does not decode.
struct Flaw {
    start: usize,
    end: usize,
    reason: &'static str,
}

/// Appends what the handler makes of a flaw, or gives the error.
fn mend(
    out: &mut String,
    bytes: &[u8],
    flaw: &Flaw,
    name: &'static str,
    errors: &str,
) -> Result<(), Failure> {
    match errors {
        "replace" => out.push('\u{fffd}'),
        "ignore" => {}
        "backslashreplace" => {
            bytes[flaw.start..flaw.end].iter().for_each(|&byte| push_code_escape(out, u32::from(byte)));
        }
        "strict" | "surrogateescape" | "surrogatepass" => {
            let Flaw { start, end, reason } = *flaw;
            return Err(Failure::Codec(CodecError {
                decoding: true,
                encoding: name,
                start,
                end,
                reason,
                skipped: 0,
            }));
        }
        "xmlcharrefreplace" | "namereplace" => {
            let message = "don't know how to handle UnicodeDecodeError in error callback";
            return Err(TextError::type_error(message).into());
        }
        _ => return Err(unknown_handler(errors).into()),
    }
    Ok(())
}

/// `bytes.decode(encoding, errors)`. The handler's name is looked at only when there is an error; CPython
/// does not even look at the encoding's when `bytes` is empty.
pub fn decode(bytes: &[u8], encoding: Encoding, errors: &str, max_len: usize) -> Result<String, Failure> {
    let out = match encoding {
        Encoding::Utf8 => decode_utf8(bytes, errors, max_len)?,
        Encoding::Utf8Sig => {
            let rest = bytes.strip_prefix("\u{feff}".as_bytes()).unwrap_or(bytes);
            decode_utf8(rest, errors, max_len).map_err(|failure| match failure {
                Failure::Codec(error) => {
                    Failure::Codec(CodecError { skipped: bytes.len() - rest.len(), ..error })
                }
                Failure::Other(error) => Failure::Other(error),
            })?
        }
        Encoding::Ascii => decode_ascii(bytes, errors, max_len)?,
        Encoding::Latin1 => {
            let wide = bytes.iter().filter(|byte| !byte.is_ascii()).count();
            if bytes.len() + wide > max_len {
                return Err(TextError::memory().into());
            }
            bytes.iter().map(|&byte| char::from(byte)).collect()
        }
        Encoding::Charmap(at) => decode_charmap(bytes, at, errors, max_len)?,
        Encoding::Utf16 => match bytes {
            [0xfe, 0xff, ..] => decode_utf16(bytes, 2, Encoding::Utf16Be, errors, max_len)?,
            [0xff, 0xfe, ..] => decode_utf16(bytes, 2, Encoding::Utf16Le, errors, max_len)?,
            _ => decode_utf16(bytes, 0, Encoding::Utf16Le, errors, max_len)?,
        },
        Encoding::Utf16Le | Encoding::Utf16Be => decode_utf16(bytes, 0, encoding, errors, max_len)?,
        Encoding::Utf32 => match bytes {
            [0, 0, 0xfe, 0xff, ..] => decode_utf32(bytes, 4, Encoding::Utf32Be, errors, max_len)?,
            [0xff, 0xfe, 0, 0, ..] => decode_utf32(bytes, 4, Encoding::Utf32Le, errors, max_len)?,
            _ => decode_utf32(bytes, 0, Encoding::Utf32Le, errors, max_len)?,
        },
        Encoding::Utf32Le | Encoding::Utf32Be => decode_utf32(bytes, 0, encoding, errors, max_len)?,
    };
    if out.len() > max_len { Err(TextError::memory().into()) } else { Ok(out) }
}

fn check_len(out: &str, max_len: usize) -> Result<(), Failure> {
    if out.len() > max_len { Err(TextError::memory().into()) } else { Ok(()) }
}

/// Decodes UTF-8; a flaw is the longest start of a sequence that could have become valid.
fn decode_utf8(bytes: &[u8], errors: &str, max_len: usize) -> Result<String, Failure> {
    let mut out = String::new();
    let mut from = 0;
    loop {
        let error = match std::str::from_utf8(&bytes[from..]) {
            Ok(text) => {
                out.push_str(text);
                return Ok(out);
            }
            Err(error) => error,
        };
        let start = from + error.valid_up_to();
        let valid = std::str::from_utf8(&bytes[from..start]).expect("checked up to here");
        out.push_str(valid);
        let (end, reason) = match error.error_len() {
            None => (bytes.len(), "unexpected end of data"),
            Some(len) if matches!(bytes[start], 0x80..=0xc1 | 0xf5..) => (start + len, "invalid start byte"),
            Some(len) => (start + len, "invalid continuation byte"),
        };
        mend(&mut out, bytes, &Flaw { start, end, reason }, "utf-8", errors)?;
        check_len(&out, max_len)?;
        from = end;
    }
}

fn decode_ascii(bytes: &[u8], errors: &str, max_len: usize) -> Result<String, Failure> {
    let mut out = String::with_capacity(bytes.len());
    for (at, &byte) in bytes.iter().enumerate() {
        if byte.is_ascii() {
            out.push(char::from(byte));
        } else {
            let flaw = Flaw { start: at, end: at + 1, reason: "ordinal not in range(128)" };
            mend(&mut out, bytes, &flaw, "ascii", errors)?;
            check_len(&out, max_len)?;
        }
    }
    Ok(out)
}

fn decode_charmap(bytes: &[u8], at: u8, errors: &str, max_len: usize) -> Result<String, Failure> {
    let characters = charmap::characters(at);
    let mut out = String::with_capacity(bytes.len());
    for (at, &byte) in bytes.iter().enumerate() {
        match characters[usize::from(byte)] {
            '\u{fffd}' => {
                let flaw = Flaw { start: at, end: at + 1, reason: "character maps to <undefined>" };
                mend(&mut out, bytes, &flaw, "charmap", errors)?;
            }
            c => out.push(c),
        }
        check_len(&out, max_len)?;
    }
    Ok(out)
}

/// Decodes UTF-16 from byte `at` on.
fn decode_utf16(
    bytes: &[u8],
    mut at: usize,
    encoding: Encoding,
    errors: &str,
    max_len: usize,
) -> Result<String, Failure> {
    let unit = |at: usize| {
        let pair = [*bytes.get(at)?, *bytes.get(at + 1)?];
        Some(u32::from(if encoding == Encoding::Utf16Be {
            u16::from_be_bytes(pair)
        } else {
            u16::from_le_bytes(pair)
        }))
    };
    let mut out = String::with_capacity(bytes.len() / 2);
    while at < bytes.len() {
        let flaw = |end, reason| Flaw { start: at, end, reason };
        let flaw = match unit(at) {
            None => flaw(bytes.len(), "truncated data"),
            Some(high @ 0xd800..=0xdbff) => match unit(at + 2) {
                None => flaw(bytes.len(), "unexpected end of data"),
                Some(low @ 0xdc00..=0xdfff) => {
                    let code = 0x1_0000 + ((high - 0xd800) << 10) + (low - 0xdc00);
                    out.extend(char::from_u32(code));
                    at += 4;
                    continue;
                }
                Some(_) => flaw(at + 2, "illegal UTF-16 surrogate"),
            },
            Some(0xdc00..=0xdfff) => flaw(at + 2, "illegal encoding"),
            Some(code) => {
                out.extend(char::from_u32(code));
                at += 2;
                continue;
            }
        };
        mend(&mut out, bytes, &flaw, encoding.name(), errors)?;
        check_len(&out, max_len)?;
        at = flaw.end;
    }
    Ok(out)
}

/// Decodes UTF-32 from byte `at` on.
fn decode_utf32(
    bytes: &[u8],
    mut at: usize,
    encoding: Encoding,
    errors: &str,
    max_len: usize,
) -> Result<String, Failure> {
    let mut out = String::with_capacity(bytes.len() / 4);
    while at < bytes.len() {
        let (end, reason) = match bytes.get(at..at + 4) {
            None => (bytes.len(), "truncated data"),
            Some(quad) => {
                let quad = [quad[0], quad[1], quad[2], quad[3]];
                let big = encoding == Encoding::Utf32Be;
                let code = if big { u32::from_be_bytes(quad) } else { u32::from_le_bytes(quad) };
                match char::from_u32(code) {
                    Some(c) => {
                        out.push(c);
                        at += 4;
                        continue;
                    }
                    None if code >= 0x11_0000 => (at + 4, "code point not in range(0x110000)"),
                    None => (at + 4, "code point in surrogate code point range(0xd800, 0xe000)"),
                }
            }
        };
        mend(&mut out, bytes, &Flaw { start: at, end, reason }, encoding.name(), errors)?;
        check_len(&out, max_len)?;
        at = end;
    }
    Ok(out)
}
