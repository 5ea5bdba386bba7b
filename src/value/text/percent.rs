//! `%` formatting, of `str` and of `bytes`: reading the directives, and what each makes of a number or a
//! text. Fetching the arguments is the caller's.
//!
//! The syntax is ASCII, so text is read as its UTF-8 bytes.

use dashu_int::IBig;

use super::float::{Form, Layout, check_precision, push_magnitude};
use super::format::push_number;
use super::int::{BitBase, base_digits_into, digits_into, push_big_magnitude, push_ubig_base};
use super::spec::{Align, Kind, SignMode, Spec};
use super::{TextError, char_len, int_math, push_fill};

/// A piece of a template.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Piece<'a> {
    /// Bytes that stand for themselves (`%%` is a single `%`); of a text, whole characters.
    Literal(&'a [u8]),
    /// Something to be replaced.
    Directive(Directive<'a>),
}

/// A width or a precision.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Count {
    /// Not there.
    None,
    /// A number.
    Given(usize),
    /// `*`: the next argument, an integer (see `star_width`, `star_precision`; `star_wants_int` otherwise).
    Star,
}

/// The flags of a directive.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Flags {
    /// `-`: padding on the right.
    pub left: bool,
    /// `+`: a sign always.
    pub plus: bool,
    /// A space in place of a plus.
    pub space: bool,
    /// `#`: prefixes, and points that would be dropped.
    pub alternate: bool,
    /// `0`: numbers are padded with zeros.
    pub zero: bool,
}

/// `%(key)flags width.precision letter`, read.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Directive<'a> {
    /// What stands in parentheses: the argument must be a mapping (`format requires a mapping`).
    pub key: Option<&'a [u8]>,
    /// The flags.
    pub flags: Flags,
    /// The minimum width.
    pub width: Count,
    /// The precision.
    pub precision: Count,
    /// The conversion: one of `diouxXeEfFgGcrsa%`, `b` for bytes, or something unsupported.
    pub letter: char,
    /// What stands in the template before the letter: only errors count it.
    before: &'a [u8],
}

/// Reads a template: an iterator of pieces that ends after the first error.
#[derive(Debug, Clone)]
pub struct Percent<'a> {
    all: &'a [u8],
    at: usize,
    bytes: bool,
    /// The key of the last directive that began with one, whole or not.
    key: Option<&'a [u8]>,
}

impl<'a> Percent<'a> {
    /// A reader of a text template.
    pub fn text(template: &'a str) -> Percent<'a> {
        Percent::text_from(template, 0)
    }

    /// A reader of what stands in a text template from this byte on.
    pub fn text_from(template: &'a str, at: usize) -> Percent<'a> {
        Percent { all: template.as_bytes(), at, bytes: false, key: None }
    }

    /// The byte where the next piece begins.
    pub fn at(&self) -> usize {
        self.at
    }

    /// A reader of a bytes template.
    pub fn bytes(template: &'a [u8]) -> Percent<'a> {
        Percent { all: template, at: 0, bytes: true, key: None }
    }

    /// The key of the directive that an error was found in; empty if the key itself did not end.
    pub fn last_key(&self) -> Option<&'a [u8]> {
        self.key
    }

    fn peek(&self) -> Option<u8> {
        self.all.get(self.at).copied()
    }

    fn eat(&mut self, byte: u8) -> bool {
        let found = self.peek() == Some(byte);
        self.at += usize::from(found);
        found
    }

    /// Reads `*` or digits; nothing else is a count of its own.
    fn count(&mut self, too_big: &str, most: usize) -> Result<Count, TextError> {
        if self.eat(b'*') {
            return Ok(Count::Star);
        }
        let mut count = None;
        while let Some(byte) = self.peek()
            && byte.is_ascii_digit()
        {
            let next =
                count.unwrap_or(0usize).checked_mul(10).and_then(|n| n.checked_add(usize::from(byte - b'0')));
            let next = next.filter(|&n| n <= most);
            count = Some(next.ok_or_else(|| TextError::value(too_big))?);
            self.at += 1;
        }
        Ok(count.map_or(Count::None, Count::Given))
    }

    /// Reads `(key)`, whose parentheses may nest.
    fn key(&mut self) -> Result<Option<&'a [u8]>, TextError> {
        self.key = None;
        if !self.eat(b'(') {
            return Ok(None);
        }
        self.key = Some(&[]);
        let start = self.at;
        let mut depth = 1;
        while let Some(byte) = self.peek() {
            depth += i32::from(byte == b'(') - i32::from(byte == b')');
            self.at += 1;
            if depth == 0 {
                self.key = Some(&self.all[start..self.at - 1]);
                return Ok(self.key);
            }
        }
        Err(TextError::value("incomplete format key"))
    }

    /// Reads a directive, whose `%` is behind.
    fn directive(&mut self) -> Result<Directive<'a>, TextError> {
        let key = self.key()?;
        let mut flags = Flags::default();
        while let Some(byte) = self.peek() {
            match byte {
                b'-' => flags.left = true,
                b'+' => flags.plus = true,
                b' ' => flags.space = true,
                b'#' => flags.alternate = true,
                b'0' => flags.zero = true,
                _ => break,
            }
            self.at += 1;
        }
        let width = self.count("width too big", isize::MAX as usize)?;
        let mut precision = Count::None;
        if self.eat(b'.') {
            let too_big = if self.bytes { "prec too big" } else { "precision too big" };
            precision = self.count(too_big, i32::MAX as usize)?;
            if precision == Count::None {
                precision = Count::Given(0);
            }
        }
        if matches!(self.peek(), Some(b'h' | b'l' | b'L')) {
            self.at += 1;
        }
        let Some(byte) = self.peek() else {
            return Err(TextError::value("incomplete format"));
        };
        let letter = if self.bytes || byte.is_ascii() {
            char::from(byte)
        } else {
            let rest = text_of(&self.all[self.at..]).and_then(|rest| rest.chars().next());
            rest.unwrap_or('\u{fffd}')
        };
        let before = &self.all[..self.at];
        self.at += if self.bytes { 1 } else { letter.len_utf8() };
        Ok(Directive { key, flags, width, precision, letter, before })
    }
}

/// Bytes of a text template, cut between characters, as text.
fn text_of(bytes: &[u8]) -> Option<&str> {
    std::str::from_utf8(bytes).ok()
}

impl<'a> Iterator for Percent<'a> {
    type Item = Result<Piece<'a>, TextError>;

    fn next(&mut self) -> Option<Self::Item> {
        let rest = &self.all[self.at..];
        if rest.is_empty() {
            return None;
        }
        let end = memchr::memchr(b'%', rest).unwrap_or(rest.len());
        if rest.get(end + 1) == Some(&b'%') {
            // The literal takes the first of the two.
            self.at += end + 2;
            return Some(Ok(Piece::Literal(&rest[..end + 1])));
        }
        if end > 0 {
            self.at += end;
            return Some(Ok(Piece::Literal(&rest[..end])));
        }
        self.at += 1;
        let directive = self.directive();
        if directive.is_err() {
            self.at = self.all.len();
        }
        Some(directive.map(Piece::Directive))
    }
}

impl Directive<'_> {
    /// Where the letter is: characters of a text, bytes of bytes.
    pub fn index(&self, bytes: bool) -> usize {
        let at = self.before.len();
        if bytes { at } else { text_of(self.before).map_or(at, char_len) }
    }

    /// The error for a letter that is no conversion. It comes after the argument was fetched.
    pub fn unsupported(&self, bytes: bool) -> TextError {
        let code = self.letter as u32;
        if bytes && code > 127 {
            return TextError::overflow("character argument not in range(0x110000)");
        }
        let shown = if bytes || (' '..='~').contains(&self.letter) { self.letter } else { '?' };
        TextError::value(format!(
            "unsupported format character '{shown}' (0x{code:x}) at index {}",
            self.index(bytes)
        ))
    }

    /// The error for an argument of the wrong type. Conversions: integer, float and `c` ones.
    pub fn wrong_type(&self, type_name: &str, bytes: bool) -> TextError {
        let letter = self.letter;
        TextError::type_error(match letter {
            'i' if bytes => format!("%d format: a real number is required, not {type_name}"),
            'd' | 'i' | 'u' => format!("%{letter} format: a real number is required, not {type_name}"),
            'o' | 'x' | 'X' => format!("%{letter} format: an integer is required, not {type_name}"),
            'c' if bytes => "%c requires an integer in range(256) or a single byte".to_owned(),
            'c' => "%c requires int or char".to_owned(),
            _ if bytes => format!("float argument required, not {type_name}"),
            _ => format!("must be real number, not {type_name}"),
        })
    }

    /// The directive as a format, once the values of its `*`s are known: a negative width pads on the
    /// right, a negative precision is none at all.
    pub fn resolve(&self, star_width: i64, star_precision: i64) -> Format {
        let mut flags = self.flags;
        let width = match self.width {
            Count::None => 0,
            Count::Given(width) => width,
            Count::Star => {
                flags.left |= star_width < 0;
                usize::try_from(star_width.unsigned_abs()).unwrap_or(usize::MAX)
            }
        };
        let precision = match self.precision {
            Count::None => None,
            Count::Given(precision) => Some(precision),
            Count::Star => Some(usize::try_from(star_precision).unwrap_or(0)),
        };
        Format { flags, width, precision, letter: self.letter }
    }
}

/// Too few arguments.
pub fn not_enough() -> TextError {
    TextError::type_error("not enough arguments for format string")
}

/// Arguments left over (unless they are a mapping).
pub fn not_all_converted(bytes: bool) -> TextError {
    let kind = if bytes { "bytes" } else { "string" };
    TextError::type_error(format!("not all arguments converted during {kind} formatting"))
}

/// A key, but the arguments are no mapping.
pub fn mapping_required() -> TextError {
    TextError::type_error("format requires a mapping")
}

/// A `*` whose argument is no integer.
pub fn star_wants_int() -> TextError {
    TextError::type_error("* wants int")
}

/// The value of a width's `*`; nothing: an integer that does not fit 64 bits.
pub fn star_width(n: Option<i64>) -> Result<i64, TextError> {
    n.ok_or_else(|| TextError::overflow("Python int too large to convert to C ssize_t"))
}

/// The value of a precision's `*`; nothing: an integer that does not fit 64 bits.
pub fn star_precision(n: Option<i64>) -> Result<i64, TextError> {
    n.filter(|&n| i32::try_from(n).is_ok())
        .ok_or_else(|| TextError::overflow("Python int too large to convert to C int"))
}

/// How to print one value.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Format {
    /// The flags.
    pub flags: Flags,
    /// The minimum number of characters.
    pub width: usize,
    /// Digits, or for texts the most characters.
    pub precision: Option<usize>,
    /// The conversion.
    pub letter: char,
}

impl Format {
    /// The same as a format spec: fill, alignment, sign, width.
    fn spec(&self, max_len: usize) -> Result<Spec, TextError> {
        let Flags { left, plus, space, alternate, zero } = self.flags;
        let zero = zero && !left;
        let spec = Spec {
            fill: if zero { '0' } else { ' ' },
            align: Some(match (left, zero) {
                (true, _) => Align::Left,
                (false, true) => Align::AfterSign,
                (false, false) => Align::Right,
            }),
            sign: if plus {
                Some(SignMode::Plus)
            } else if space {
                Some(SignMode::Space)
            } else {
                None
            },
            alternate,
            width: self.width,
            ..Spec::plain(Kind::Int)
        };
        spec.check_width(max_len)?;
        if self.precision.is_some_and(|precision| precision > max_len) {
            return Err(TextError::memory());
        }
        Ok(spec)
    }

    /// The base of `o`, `x`, `X`; nothing for decimal.
    fn base(&self) -> Option<BitBase> {
        match self.letter {
            'o' => Some(BitBase::Oct),
            'x' => Some(BitBase::Hex),
            'X' => Some(BitBase::HexUpper),
            _ => None,
        }
    }

    /// Appends an integer: conversions `d`, `i`, `u`, `o`, `x`, `X`.
    pub fn push_i64(&self, out: &mut String, n: i64, max_len: usize) -> Result<(), TextError> {
        if self.letter == 'd' && self.width == 0 && self.precision.is_none() && self.flags == Flags::default()
        {
            super::int::push_i64(out, n);
            return Ok(());
        }
        let spec = self.spec(max_len)?;
        let (mut short, mut long) = ([0u8; 20], [0u8; 64]);
        let digits = match self.base() {
            Some(base) => {
                let start = base_digits_into(n.unsigned_abs(), base, &mut long);
                &long[start..]
            }
            None => {
                let start = digits_into(n.unsigned_abs(), &mut short);
                &short[start..]
            }
        };
        self.push_digits(out, &spec, n < 0, std::str::from_utf8(digits).expect("digits are ASCII"));
        Ok(())
    }

    /// Appends a big integer; `max_digits` limits decimal conversion, see `int::push_big`.
    pub fn push_big(
        &self,
        out: &mut String,
        n: &IBig,
        max_digits: usize,
        max_len: usize,
    ) -> Result<(), TextError> {
        let spec = self.spec(max_len)?;
        let mut digits = String::new();
        let size = int_math::magnitude(n);
        match self.base() {
            Some(base) => push_ubig_base(&mut digits, &size, base),
            None => push_big_magnitude(&mut digits, &size, max_digits)?,
        }
        self.push_digits(out, &spec, int_math::is_negative(n), &digits);
        Ok(())
    }

    fn push_digits(&self, out: &mut String, spec: &Spec, negative: bool, digits: &str) {
        let prefix = match self.base() {
            Some(base) if self.flags.alternate => base.prefix(),
            _ => "",
        };
        let zeros = self.precision.unwrap_or(0).saturating_sub(digits.len());
        if zeros > 0 {
            let digits = "0".repeat(zeros) + digits;
            push_number(out, spec, negative, prefix, &digits, "", 3);
        } else {
            push_number(out, spec, negative, prefix, digits, "", 3);
        }
    }

    /// Appends a float: conversions `e`, `E`, `f`, `F`, `g`, `G`.
    pub fn push_f64(&self, out: &mut String, x: f64, max_len: usize) -> Result<(), TextError> {
        let precision = self.precision.unwrap_or(6);
        check_precision(precision, max_len)?;
        let form = match self.letter {
            'e' | 'E' => Form::Exponent,
            'f' | 'F' => Form::Fixed,
            _ => Form::General,
        };
        let upper = self.letter.is_ascii_uppercase();
        let layout = Layout { form, precision, alternate: self.flags.alternate, upper };
        let negative = x.is_sign_negative() && !x.is_nan();
        if self.width == 0 && !self.flags.plus && !self.flags.space {
            if negative {
                out.push('-');
            }
            push_magnitude(out, x, &layout);
            return Ok(());
        }
        let spec = self.spec(max_len)?;
        let mut body = String::new();
        push_magnitude(&mut body, x, &layout);
        push_number(out, &spec, negative, "", &body, "", 3);
        Ok(())
    }

    /// Appends a text: conversions `s`, `r`, `a` (the text already made), which `precision` cuts.
    pub fn push_str(&self, out: &mut String, text: &str, max_len: usize) -> Result<(), TextError> {
        let shown = match self.precision {
            Some(most) if most < text.len() => {
                text.char_indices().nth(most).map_or(text, |(end, _)| &text[..end])
            }
            _ => text,
        };
        self.push_padded(out, shown, max_len)
    }

    /// Appends a character: conversion `c`; see `char_argument`.
    pub fn push_char(&self, out: &mut String, c: char, max_len: usize) -> Result<(), TextError> {
        let mut buffer = [0u8; 4];
        self.push_padded(out, c.encode_utf8(&mut buffer), max_len)
    }

    fn push_padded(&self, out: &mut String, shown: &str, max_len: usize) -> Result<(), TextError> {
        if self.width == 0 {
            out.push_str(shown);
            return Ok(());
        }
        if self.width > max_len {
            return Err(TextError::memory());
        }
        let missing = self.width.saturating_sub(char_len(shown));
        if !self.flags.left {
            push_fill(out, ' ', missing);
        }
        out.push_str(shown);
        if self.flags.left {
            push_fill(out, ' ', missing);
        }
        Ok(())
    }

    /// Appends bytes: conversions `b`, `s` of bytes (and `c`, without a precision).
    pub fn push_bytes(&self, out: &mut Vec<u8>, value: &[u8], max_len: usize) -> Result<(), TextError> {
        let most = self.precision.unwrap_or(usize::MAX).min(value.len());
        let shown = if self.letter == 'c' { value } else { &value[..most] };
        if self.width > max_len {
            return Err(TextError::memory());
        }
        let missing = self.width.saturating_sub(shown.len());
        if !self.flags.left {
            out.extend(std::iter::repeat_n(b' ', missing));
        }
        out.extend_from_slice(shown);
        if self.flags.left {
            out.extend(std::iter::repeat_n(b' ', missing));
        }
        Ok(())
    }
}

/// The character of an integer argument of `%c`; nothing: it is too large even for 64 bits.
pub fn char_argument(n: Option<i64>) -> Result<char, TextError> {
    super::format::char_of(n.unwrap_or(-1))
}

/// The byte of an integer argument of `%c` of bytes.
pub fn byte_argument(n: Option<i64>) -> Result<u8, TextError> {
    n.and_then(|n| u8::try_from(n).ok()).ok_or_else(|| TextError::overflow("%c arg not in range(256)"))
}
