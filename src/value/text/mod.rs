//! Text and number engines: what the builtin types' methods and formatting are made of.
//!
//! Plain functions over `&str`, `&[u8]`, `i64`, `f64` and `IBig`. Nothing here knows a `Value`, the
//! heap or the machine. Results, error types and error texts are CPython 3.13's.

pub mod bytes;
pub mod case;
pub mod charmap;
pub mod codec;
pub mod float;
pub mod float_read;
pub mod format;
pub mod int;
pub mod int_math;
pub mod int_read;
pub mod near;
pub mod number;
pub mod percent;
pub mod quote;
pub mod search;
pub mod spec;
pub mod string;

pub mod tables;
pub mod template;
pub mod unicode;
pub mod unicode_data;

#[cfg(test)]
mod tests;

/// An error as a script would see it: the exception's class name and its message.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct TextError {
    /// Name of a builtin exception class, such as `"ValueError"`.
    pub class: &'static str,
    /// What `str(e)` gives; empty when the exception has no arguments.
    pub message: String,
}

impl TextError {
    /// An error of the builtin exception class `class`.
    #[cold]
    pub fn new(class: &'static str, message: impl Into<String>) -> TextError {
        TextError { class, message: message.into() }
    }

    /// A `ValueError`.
    #[cold]
    pub fn value(message: impl Into<String>) -> TextError {
        TextError::new("ValueError", message)
    }

    /// A `TypeError`.
    #[cold]
    pub fn type_error(message: impl Into<String>) -> TextError {
        TextError::new("TypeError", message)
    }

    /// An `OverflowError`.
    #[cold]
    pub fn overflow(message: impl Into<String>) -> TextError {
        TextError::new("OverflowError", message)
    }

    /// A `ZeroDivisionError`.
    #[cold]
    pub fn zero_division(message: impl Into<String>) -> TextError {
        TextError::new("ZeroDivisionError", message)
    }

    /// A `MemoryError` without a message: the result would be larger than the caller allows.
    #[cold]
    pub fn memory() -> TextError {
        TextError::new("MemoryError", "")
    }
}

impl std::fmt::Display for TextError {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        if self.message.is_empty() {
            f.write_str(self.class)
        } else {
            write!(f, "{}: {}", self.class, self.message)
        }
    }
}

impl std::error::Error for TextError {}

/// Appends `count` copies of `fill`.
pub fn push_fill(out: &mut String, fill: char, count: usize) {
    if fill.is_ascii() {
        const SPACES: &str = "                                ";
        const ZEROS: &str = "00000000000000000000000000000000";
        let block = match fill {
            ' ' => SPACES,
            '0' => ZEROS,
            _ => {
                out.extend(std::iter::repeat_n(fill, count));
                return;
            }
        };
        let mut left = count;
        while left > 0 {
            let step = left.min(block.len());
            out.push_str(&block[..step]);
            left -= step;
        }
    } else {
        out.extend(std::iter::repeat_n(fill, count));
    }
}

/// The number of characters in `text`; quick for ASCII.
pub fn char_len(text: &str) -> usize {
    if text.is_ascii() { text.len() } else { text.chars().count() }
}
