//! Templates of `str.format`: reading them piece by piece, and reading the names of their fields.
//!
//! The reading is lazy, so that errors come in the order CPython has them: a template's second field is
//! not looked at before its first is formatted.

use super::TextError;
use super::unicode::decimal_value;

/// A piece of a template.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Piece<'a> {
    /// Text that stands for itself (doubled braces are single here).
    Literal(&'a str),
    /// Something to be replaced.
    Field(Field<'a>),
}

/// A replacement field, `{name!conversion:spec}`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Field<'a> {
    /// What names the value: see `split_name`. Empty for automatic numbering.
    pub name: &'a str,
    /// The character after `!`.
    pub conversion: Option<char>,
    /// What follows `:`.
    pub spec: &'a str,
    /// The spec has fields of its own: it is a template to expand first.
    pub nested: bool,
}

/// Reads a template: an iterator of pieces that ends after the first error. All errors are `ValueError`.
#[derive(Debug, Clone)]
pub struct Template<'a> {
    rest: &'a str,
    /// Set when the literal just given ended at a field.
    field: bool,
}

impl<'a> Template<'a> {
    /// A reader of `text`.
    pub fn new(text: &'a str) -> Template<'a> {
        Template { rest: text, field: false }
    }

    /// Takes the literal up to the next field or doubled brace.
    fn literal(&mut self) -> Result<&'a str, TextError> {
        let text = self.rest;
        let Some(at) = memchr::memchr2(b'{', b'}', text.as_bytes()) else {
            self.rest = "";
            return Ok(text);
        };
        let brace = text.as_bytes()[at];
        let doubled = text.as_bytes().get(at + 1) == Some(&brace);
        if doubled {
            self.rest = &text[at + 2..];
            return Ok(&text[..at + 1]);
        }
        if brace == b'}' {
            return Err(TextError::value("Single '}' encountered in format string"));
        }
        if at + 1 == text.len() {
            return Err(TextError::value("Single '{' encountered in format string"));
        }
        self.rest = &text[at + 1..];
        self.field = true;
        Ok(&text[..at])
    }

    /// Takes a field, whose opening brace is behind.
    fn field(&mut self) -> Result<Field<'a>, TextError> {
        let text = self.rest;
        let end = name_end(text)?;
        let mut field = Field { name: &text[..end], conversion: None, spec: "", nested: false };
        let mut rest = &text[end + 1..];
        if text.as_bytes()[end] == b'}' {
            self.rest = rest;
            return Ok(field);
        }
        if text.as_bytes()[end] == b'!' {
            let mut chars = rest.chars();
            let conversion = chars
                .next()
                .ok_or_else(|| TextError::value("end of string while looking for conversion specifier"))?;
            field.conversion = Some(conversion);
            match chars.next() {
                Some('}') => {
                    self.rest = chars.as_str();
                    return Ok(field);
                }
                Some(':') | None => {}
                Some(_) => return Err(TextError::value("expected ':' after conversion specifier")),
            }
            rest = chars.as_str();
        }
        let mut depth = 1;
        for at in memchr::memchr2_iter(b'{', b'}', rest.as_bytes()) {
            if rest.as_bytes()[at] == b'{' {
                field.nested = true;
                depth += 1;
            } else {
                depth -= 1;
            }
            if depth == 0 {
                field.spec = &rest[..at];
                self.rest = &rest[at + 1..];
                return Ok(field);
            }
        }
        Err(TextError::value("unmatched '{' in format spec"))
    }
}

/// Where a field's name ends: at the `}`, `:` or `!` behind it. What stands in brackets is skipped.
fn name_end(text: &str) -> Result<usize, TextError> {
    let mut bytes = text.bytes().enumerate();
    while let Some((at, byte)) = bytes.next() {
        match byte {
            b'}' | b':' | b'!' => return Ok(at),
            b'{' => return Err(TextError::value("unexpected '{' in field name")),
            b'[' => {
                bytes.find(|&(_, byte)| byte == b']');
            }
            _ => {}
        }
    }
    Err(TextError::value("expected '}' before end of string"))
}

impl<'a> Iterator for Template<'a> {
    type Item = Result<Piece<'a>, TextError>;

    fn next(&mut self) -> Option<Self::Item> {
        if !self.field {
            if self.rest.is_empty() {
                return None;
            }
            match self.literal() {
                Ok("") if self.field => {}
                Ok(literal) => return Some(Ok(Piece::Literal(literal))),
                Err(error) => {
                    self.rest = "";
                    return Some(Err(error));
                }
            }
        }
        self.field = false;
        let field = self.field();
        if field.is_err() {
            self.rest = "";
        }
        Some(field.map(Piece::Field))
    }
}

/// The error of a field inside a field inside a spec; templates nest two deep.
pub fn too_deep() -> TextError {
    TextError::value("Max string recursion exceeded")
}

/// The error of a conversion other than `r`, `s` and `a`.
pub fn unknown_conversion(conversion: char) -> TextError {
    TextError::value(if ('!'..'\x7f').contains(&conversion) {
        format!("Unknown conversion specifier {conversion}")
    } else {
        format!("Unknown conversion specifier \\x{:x}", conversion as u32)
    })
}

/// The error of a positional field beyond the arguments given.
pub fn index_out_of_range(index: usize) -> TextError {
    TextError::new("IndexError", format!("Replacement index {index} out of range for positional args tuple"))
}

/// What a field's name starts with.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum First<'a> {
    /// Nothing: the next positional argument.
    Auto,
    /// A positional argument.
    Index(usize),
    /// A keyword argument.
    Name(&'a str),
}

/// A step from a value to a part of it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Step<'a> {
    /// `.name`
    Attribute(&'a str),
    /// `[12]`
    Index(usize),
    /// `[anything else]`
    Key(&'a str),
}

/// Splits a field's name into what it starts with and the steps that follow.
pub fn split_name(name: &str) -> Result<(First<'_>, Path<'_>), TextError> {
    let end = memchr::memchr2(b'.', b'[', name.as_bytes()).unwrap_or(name.len());
    let (first, rest) = name.split_at(end);
    let first = match index_of(first)? {
        Some(index) => First::Index(index),
        None if first.is_empty() => First::Auto,
        None => First::Name(first),
    };
    Ok((first, Path { rest }))
}

/// The steps of a field's name; lazy, as the template is. All errors are `ValueError`.
#[derive(Debug, Clone)]
pub struct Path<'a> {
    rest: &'a str,
}

impl<'a> Path<'a> {
    fn step(&mut self) -> Result<Step<'a>, TextError> {
        let empty = || TextError::value("Empty attribute in format string");
        if let Some(rest) = self.rest.strip_prefix('.') {
            let end = memchr::memchr2(b'.', b'[', rest.as_bytes()).unwrap_or(rest.len());
            let (name, rest) = rest.split_at(end);
            self.rest = rest;
            return if name.is_empty() { Err(empty()) } else { Ok(Step::Attribute(name)) };
        }
        let Some(rest) = self.rest.strip_prefix('[') else {
            return Err(TextError::value("Only '.' or '[' may follow ']' in format field specifier"));
        };
        let (key, rest) =
            rest.split_once(']').ok_or_else(|| TextError::value("Missing ']' in format string"))?;
        self.rest = rest;
        match index_of(key)? {
            Some(index) => Ok(Step::Index(index)),
            None if key.is_empty() => Err(empty()),
            None => Ok(Step::Key(key)),
        }
    }
}

impl<'a> Iterator for Path<'a> {
    type Item = Result<Step<'a>, TextError>;

    fn next(&mut self) -> Option<Self::Item> {
        if self.rest.is_empty() {
            return None;
        }
        let step = self.step();
        if step.is_err() {
            self.rest = "";
        }
        Some(step)
    }
}

/// The number that `text` is, if it is nothing but decimal digits.
fn index_of(text: &str) -> Result<Option<usize>, TextError> {
    let mut index = None;
    for c in text.chars() {
        let Some(digit) = decimal_value(c) else { return Ok(None) };
        let next = index.unwrap_or(0usize).checked_mul(10).and_then(|n| n.checked_add(digit as usize));
        match next {
            Some(n) if n <= isize::MAX as usize => index = Some(n),
            _ => return Err(TextError::value("Too many decimal digits in format string")),
        }
    }
    Ok(index)
}

/// Counts automatic fields, over a template and the specs nested in it.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Numbering {
    next: usize,
    /// Set by the first positional field: whether positions are automatic.
    automatic: Option<bool>,
}

impl Numbering {
    /// The position that `first` stands for, nothing for a name. `ValueError` when automatic and given
    /// positions are mixed.
    pub fn position(&mut self, first: First<'_>) -> Result<Option<usize>, TextError> {
        let (index, automatic) = match first {
            First::Name(_) => return Ok(None),
            First::Index(index) => (index, false),
            First::Auto => (self.next, true),
        };
        match self.automatic {
            Some(before) if before != automatic => {
                return Err(TextError::value(if automatic {
                    "cannot switch from manual field specification to automatic field numbering"
                } else {
                    "cannot switch from automatic field numbering to manual field specification"
                }));
            }
            _ => self.automatic = Some(automatic),
        }
        self.next += usize::from(automatic);
        Ok(Some(index))
    }
}
