//! F-strings in the layout: literal text, replacement fields, format specs.
//!
//! What stands in a field is lexed like any other code; only its brace, and a colon directly in it, end it.

use super::layout::{Fault, Layout};
use super::token::{Spanned, Tok, after_escape};
use crate::source::Span;

/// The literal part of an f-string.
#[derive(Debug, Clone, Copy)]
pub(super) struct FString {
    pub quote: u8,
    pub triple: bool,
    pub raw: bool,
    /// Where its prefix stands.
    pub start: u32,
}

/// Where the lexer is with respect to f-strings, innermost last.
#[derive(Debug, Clone, Copy)]
pub(super) enum Mode {
    Text(FString),
    /// In a replacement field, whose brace is the bracket at this depth.
    Field(usize),
    /// In the format spec of the field below.
    Spec(FString),
}

impl Layout<'_> {
    /// The next token in the literal part of an f-string or of a format spec.
    pub(super) fn fstring_token(&mut self, string: FString, spec: bool) -> Spanned {
        let rest = self.lexer.remainder().as_bytes();
        let lo = self.place();
        let length = fstring_text(rest, string, spec);
        if length > 0 {
            self.lexer.bump(length);
            // the text up to an unclosed end still belongs to the string, which is reported next
            return (lo, Tok::FText, self.place());
        }
        match rest.first() {
            Some(b'{') => {
                self.lexer.bump(1);
                if self.open_bracket(Tok::LBrace, lo) {
                    self.modes.push(Mode::Field(self.brackets.len()));
                }
                (lo, Tok::LBrace, lo + 1)
            }
            Some(b'}') if spec => {
                self.lexer.bump(1);
                self.modes.pop();
                self.modes.pop();
                self.brackets.pop();
                (lo, Tok::RBrace, lo + 1)
            }
            Some(b'}') => {
                self.lexer.bump(1);
                self.error(Fault::SingleBrace, lo, lo + 1);
                (lo, Tok::FText, lo)
            }
            Some(&byte) if byte == string.quote => {
                if spec {
                    let field = self.brackets.last().map(|&(_, at)| Span::new(at, at + 1));
                    self.lexer.bump(if string.triple { 3 } else { 1 });
                    self.error_with(Fault::UnclosedField, lo, self.place(), field);
                    return self.leave_fstring(string.start);
                }
                self.lexer.bump(if string.triple { 3 } else { 1 });
                self.modes.pop();
                (lo, Tok::FEnd, self.place())
            }
            // the end of the line, or of the text
            _ => {
                let fault = if string.triple { Fault::OpenTripleString } else { Fault::OpenString };
                self.error(fault, string.start, lo);
                self.leave_fstring(string.start)
            }
        }
    }

    /// End the f-string that starts at `start` here, with all that is open in it.
    pub(super) fn leave_fstring(&mut self, start: u32) -> Spanned {
        while let Some(mode) = self.modes.pop() {
            if matches!(mode, Mode::Text(string) if string.start == start) {
                break;
            }
        }
        while self.brackets.last().is_some_and(|bracket| bracket.1 > start) {
            self.brackets.pop();
        }
        let place = self.place();
        (place, Tok::FEnd, place)
    }

    /// The f-string whose field is the innermost bracket.
    pub(super) fn field_string(&self) -> Option<FString> {
        match self.modes[..] {
            [.., Mode::Text(string) | Mode::Spec(string), Mode::Field(depth)]
                if depth == self.brackets.len() =>
            {
                Some(string)
            }
            _ => None,
        }
    }
}

/// How far the literal text goes: up to a brace, the closing quote, or the end of what may hold it.
fn fstring_text(rest: &[u8], string: FString, spec: bool) -> usize {
    let mut i = 0;
    while let Some(&byte) = rest.get(i) {
        match byte {
            b'\\' if string.raw => {
                let escaped = matches!(rest.get(i + 1), Some(b'"' | b'\'' | b'\\' | b'\n' | b'\r'));
                i = if escaped { after_escape(rest, i) } else { i + 1 };
            }
            b'\\' if rest[i + 1..].starts_with(b"N{") => {
                // the braces of `\N{...}` are no field
                let end = rest[i..].iter().position(|byte| matches!(byte, b'}' | b'\n' | b'"' | b'\''));
                i += match end {
                    Some(length) if rest[i + length] == b'}' => length + 1,
                    _ => 3,
                };
            }
            b'\\' if matches!(rest.get(i + 1), Some(b'{' | b'}')) => i += 1,
            b'\\' => i = after_escape(rest, i),
            b'{' | b'}' if !spec && rest.get(i + 1) == Some(&byte) => i += 2,
            b'{' | b'}' => return i,
            b'\n' | b'\r' if !string.triple => return i,
            _ if byte == string.quote && (!string.triple || rest[i..].starts_with(&[byte; 3])) => return i,
            _ => i += 1,
        }
    }
    rest.len()
}
