//! The format-spec mini language, `[[fill]align][sign][z][#][0][width][grouping][.precision][type]`:
//! reading it. What it does to a value is `format`.

use super::TextError;
use super::unicode::decimal_value;

/// Where the padding goes.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Align {
    /// `<`
    Left,
    /// `>`
    Right,
    /// `^`
    Center,
    /// `=`: between the sign or prefix and the digits.
    AfterSign,
}

impl Align {
    fn from_char(c: char) -> Option<Align> {
        match c {
            '<' => Some(Align::Left),
            '>' => Some(Align::Right),
            '^' => Some(Align::Center),
            '=' => Some(Align::AfterSign),
            _ => None,
        }
    }
}

/// What stands before a number that is not negative.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum SignMode {
    /// `-`: nothing.
    Minus,
    /// `+`: a plus.
    Plus,
    /// A space.
    Space,
}

/// What is being formatted: it decides the default alignment and type.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Kind {
    /// Right-aligned, type `d`.
    Int,
    /// Right-aligned, no default type.
    Float,
    /// Left-aligned, type `s`.
    Str,
}

/// A format spec, read.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Spec {
    /// The padding character.
    pub fill: char,
    /// The alignment, if the spec gives one (`0` before the width does for numbers).
    pub align: Option<Align>,
    /// The sign option, if the spec gives one.
    pub sign: Option<SignMode>,
    /// `z`: negative zero loses its sign.
    pub no_negative_zero: bool,
    /// `#`
    pub alternate: bool,
    /// Minimum number of characters; 0 when not given.
    pub width: usize,
    /// `,` or `_` between groups of digits.
    pub grouping: Option<char>,
    /// After the point: digits, or for strings the most characters.
    pub precision: Option<usize>,
    /// The type letter, `'\0'` when not given (and the kind has no default).
    pub letter: char,
}

impl Spec {
    /// What an empty spec says of `kind`.
    pub fn plain(kind: Kind) -> Spec {
        Spec {
            fill: ' ',
            align: None,
            sign: None,
            no_negative_zero: false,
            alternate: false,
            width: 0,
            grouping: None,
            precision: None,
            letter: match kind {
                Kind::Int => 'd',
                Kind::Float => '\0',
                Kind::Str => 's',
            },
        }
    }

    /// Reads `text`. `type_name` is the value's type, for the error's text. All errors are `ValueError`.
    pub fn parse(text: &str, kind: Kind, type_name: &str) -> Result<Spec, TextError> {
        let mut spec = Spec::plain(kind);
        let mut rest = text;
        let filled = spec.read_align(&mut rest);
        spec.sign = match rest.as_bytes().first() {
            Some(b'-') => Some(SignMode::Minus),
            Some(b'+') => Some(SignMode::Plus),
            Some(b' ') => Some(SignMode::Space),
            _ => None,
        };
        rest = &rest[usize::from(spec.sign.is_some())..];
        spec.no_negative_zero = eat(&mut rest, 'z');
        spec.alternate = eat(&mut rest, '#');
        if !filled && eat(&mut rest, '0') {
            spec.fill = '0';
            if spec.align.is_none() && kind != Kind::Str {
                spec.align = Some(Align::AfterSign);
            }
        }
        spec.width = read_count(&mut rest)?.unwrap_or(0);
        spec.read_grouping(&mut rest)?;
        if eat(&mut rest, '.') {
            let precision = read_count(&mut rest)?;
            spec.precision =
                Some(precision.ok_or_else(|| TextError::value("Format specifier missing precision"))?);
        }
        let mut left = rest.chars();
        if let Some(letter) = left.next() {
            if left.next().is_some() {
                return Err(TextError::value(format!(
                    "Invalid format specifier '{text}' for object of type '{type_name}'"
                )));
            }
            spec.letter = letter;
        }
        spec.check_grouping()?;
        Ok(spec)
    }

    /// Reads `[[fill]align]`; true if a fill was given.
    fn read_align(&mut self, rest: &mut &str) -> bool {
        let mut chars = rest.chars();
        let Some(first) = chars.next() else { return false };
        if let Some(align) = chars.next().and_then(Align::from_char) {
            self.fill = first;
            self.align = Some(align);
            *rest = chars.as_str();
            return true;
        }
        if let Some(align) = Align::from_char(first) {
            self.align = Some(align);
            *rest = &rest[1..];
        }
        false
    }

    fn read_grouping(&mut self, rest: &mut &str) -> Result<(), TextError> {
        let comma = eat(rest, ',');
        let underscore = eat(rest, '_');
        if underscore && (comma || rest.starts_with(',')) {
            return Err(TextError::value("Cannot specify both ',' and '_'."));
        }
        if comma || underscore {
            self.grouping = Some(if comma { ',' } else { '_' });
        }
        Ok(())
    }

    fn check_grouping(&self) -> Result<(), TextError> {
        let Some(separator) = self.grouping else { return Ok(()) };
        match self.letter {
            'd' | 'e' | 'f' | 'g' | 'E' | 'F' | 'G' | '%' | '\0' => Ok(()),
            'b' | 'o' | 'x' | 'X' if separator == '_' => Ok(()),
            letter => Err(TextError::value(format!(
                "Cannot specify '{separator}' with '{}'.",
                shown_letter(letter)
            ))),
        }
    }

    /// `MemoryError` when the width alone asks for more than `max_len` characters.
    pub fn check_width(&self, max_len: usize) -> Result<(), TextError> {
        if self.width > max_len { Err(TextError::memory()) } else { Ok(()) }
    }
}

/// The error for a type letter that the value's type does not have.
#[cold]
pub fn unknown_letter(letter: char, type_name: &str) -> TextError {
    TextError::value(format!(
        "Unknown format code '{}' for object of type '{type_name}'",
        shown_letter(letter)
    ))
}

/// A type letter as error texts show it: printable ASCII as it is, the rest in hexadecimal.
fn shown_letter(letter: char) -> String {
    if ('!'..='\x7f').contains(&letter) { letter.to_string() } else { format!("\\x{:x}", letter as u32) }
}

fn eat(rest: &mut &str, c: char) -> bool {
    match rest.strip_prefix(c) {
        Some(after) => {
            *rest = after;
            true
        }
        None => false,
    }
}

/// Reads decimal digits (of any script), if there are any.
fn read_count(rest: &mut &str) -> Result<Option<usize>, TextError> {
    let mut count: Option<usize> = None;
    while let Some(c) = rest.chars().next()
        && let Some(digit) = decimal_value(c)
    {
        let next = count.unwrap_or(0).checked_mul(10).and_then(|n| n.checked_add(digit as usize));
        match next {
            Some(n) if n <= isize::MAX as usize => count = Some(n),
            _ => return Err(TextError::value("Too many decimal digits in format string")),
        }
        *rest = &rest[c.len_utf8()..];
    }
    Ok(count)
}
