//! Strings and f-strings: from the text of literals to nodes.

use bumpalo::collections::{String as ArenaString, Vec as ArenaVec};
use logos::Logos;

use super::ast::*;
use super::builder::Builder;
use super::doubt::Doubt;
use super::error::{self, Diagnostic, code};
use super::literal::{self, Decoded, Escapes, Reading};
use super::token::Tok;
use crate::source::Span;

/// A part of an f-string. Text is decoded when the whole literal is known.
#[derive(Debug, Clone, Copy)]
pub(crate) enum Piece<'a> {
    Text(Span),
    Field(&'a Field<'a>),
}

/// A replacement field: `{value = !conversion : spec}`.
#[derive(Debug)]
pub(crate) struct Field<'a> {
    span: Span,
    value: ExprRef<'a>,
    /// The text that `=` shows.
    shown: Option<Span>,
    conversion: Option<Span>,
    spec: Option<(Span, List<'a, Piece<'a>>)>,
}

impl<'a> Builder<'a> {
    /// The value of one literal without fields.
    pub fn string(&mut self, lo: u32, hi: u32) -> ExprRef<'a> {
        let whole = self.text(lo, hi);
        let Some(start) = whole.find(['"', '\'']) else {
            // typographic quotes, already reported
            return self.expr(lo, hi, ExprKind::Error);
        };
        let (prefix, quoted) = whole.split_at(start);
        let quote = &quoted[..1];
        let triple = quoted.len() >= 6 && quoted[1..].starts_with(quote) && quoted[2..].starts_with(quote);
        let width = if triple { 3 } else { 1 };
        let body = match quoted.get(width..(quoted.len() - width).max(width)) {
            Some(body) if quoted.len() >= 2 * width && quoted.ends_with(&quoted[..width]) => body,
            // unterminated, already reported
            _ => return self.expr(lo, hi, ExprKind::Error),
        };
        let base = lo + (start + width) as u32;
        let raw = prefix.contains(['r', 'R']);
        let kind = if prefix.contains(['b', 'B']) {
            if let Some((at, bad)) = body.char_indices().find(|(_, c)| !c.is_ascii()) {
                let place = base + at as u32;
                let place = Span::new(place, place + bad.len_utf8() as u32);
                self.error(
                    Diagnostic::new(
                        code::LITERAL,
                        "bytes can only contain ASCII literal characters",
                        place,
                        "not an ASCII character",
                    )
                    .of(Span::new(lo, hi))
                    .help("write its bytes as `\\x..` escapes, or encode a string"),
                );
            }
            ExprKind::Bytes(literal::bytes(self.arena, body, raw, &mut self.escapes))
        } else {
            let how = Reading { raw, braces: false };
            self.text_kind(base, body, how, prefix.contains(['u', 'U']))
        };
        self.report_escapes(base, Span::new(lo, hi), true, matches!(kind, ExprKind::Bytes(_)));
        self.expr(lo, hi, kind)
    }

    /// The node of the text that `body`, which stands at `base`, decodes to.
    fn text_kind(&mut self, base: u32, body: &'a str, how: Reading, is_u: bool) -> ExprKind<'a> {
        match literal::text(self.arena, body, how, &mut self.escapes) {
            Decoded::Text(text) => ExprKind::Str(text, is_u),
            Decoded::Surrogates(text, lo, hi) => ExprKind::Surrogates(text, Span::new(base + lo, base + hi)),
        }
    }

    /// Report what decoding the text at `base` left: of the `literal`, which is `whole` or the end of an f-string.
    fn report_escapes(&mut self, base: u32, literal: Span, whole: bool, is_bytes: bool) {
        let Escapes { bad, doubtful } = std::mem::take(&mut self.escapes);
        for bad in bad {
            let error = error::bad_escape(self.source(), &bad, base, is_bytes);
            self.error(error.of(literal));
        }
        let Some((lo, hi)) = doubtful else { return };
        let after = self.source()[(base + lo) as usize..].chars().nth(1);
        // in an f-string the escaped brace is no longer of the text
        let brace = base + lo + 1;
        let place = if !whole && lo + 1 == hi && matches!(after, Some('{' | '}')) {
            Span::new(brace, brace)
        } else {
            literal
        };
        let message = match after {
            Some(digit @ '0'..='7') => {
                let rest = self.text(base + lo + 2, base + hi);
                format!("invalid octal escape sequence '\\{digit}{rest}'")
            }
            Some(other) => format!("invalid escape sequence '\\{other}'"),
            None => return,
        };
        self.doubts.push(Doubt::new(message, place));
    }

    pub fn field(
        &mut self,
        span: Span,
        value: ExprRef<'a>,
        equals: bool,
        conversion: Option<(u32, Span)>,
        spec: Option<(u32, Vec<Piece<'a>>)>,
    ) -> Piece<'a> {
        if let Some((bang, name)) = conversion.filter(|(bang, name)| bang + 1 != name.lo) {
            self.error(Diagnostic::new(
                code::FSTRING,
                "f-string: conversion type must come right after the exclamation mark",
                Span::new(bang, name.hi),
                "without a space",
            ));
        }
        let end = match (&conversion, &spec) {
            (Some((bang, _)), _) => *bang,
            (None, Some((colon, _))) => *colon,
            (None, None) => span.hi - 1,
        };
        Piece::Field(self.keep(Field {
            span,
            value,
            shown: equals.then(|| Span::new(span.lo + 1, end)),
            conversion: conversion.map(|(_, name)| name),
            spec: spec.map(|(colon, pieces)| (Span::new(colon, span.hi - 1), self.list(pieces))),
        }))
    }

    pub fn fstring(&mut self, lo: u32, hi: u32, raw: bool, pieces: Vec<Piece<'a>>) -> ExprRef<'a> {
        self.joined(Span::new(lo, hi), &pieces, raw, false)
    }

    /// The node of an f-string, or of a format spec.
    fn joined(&mut self, span: Span, pieces: &[Piece<'a>], raw: bool, spec: bool) -> ExprRef<'a> {
        let mut parts = Vec::with_capacity(pieces.len());
        for piece in pieces {
            match *piece {
                Piece::Text(at) => {
                    let how = Reading { raw, braces: !spec };
                    let kind = self.text_kind(at.lo, self.text(at.lo, at.hi), how, false);
                    self.report_escapes(at.lo, Span::new(span.hi.saturating_sub(1), span.hi), false, false);
                    parts.push(self.expr(at.lo, at.hi, kind));
                }
                Piece::Field(field) => self.formatted(field, raw, &mut parts),
            }
        }
        let parts = self.merge_texts(parts);
        self.expr(span.lo, span.hi, ExprKind::FString(parts))
    }

    /// The parts a field gives: the text that `=` asks for, and the value.
    fn formatted(&mut self, field: &Field<'a>, raw: bool, parts: &mut Vec<ExprRef<'a>>) {
        let mut conversion = match field.conversion.map(|name| self.text(name.lo, name.hi)) {
            Some("r") => Conversion::Repr,
            Some("s") => Conversion::Str,
            Some("a") => Conversion::Ascii,
            None => Conversion::None,
            Some(other) => {
                let place = field.conversion.unwrap_or(field.span);
                self.error(Diagnostic::new(
                    code::FSTRING,
                    format!("f-string: invalid conversion character '{other}': expected 's', 'r', or 'a'"),
                    place,
                    "not a conversion",
                ));
                Conversion::None
            }
        };
        if let Some(shown) = field.shown {
            if conversion == Conversion::None && field.spec.is_none() {
                conversion = Conversion::Repr;
            }
            let text = self.without_comments(self.text(shown.lo, shown.hi));
            parts.push(self.expr(shown.lo, shown.hi, ExprKind::Str(text, false)));
        }
        let spec = field.spec.map(|(at, pieces)| self.joined(at, pieces, raw, true));
        let kind = ExprKind::Formatted(field.value, conversion, spec);
        parts.push(self.expr(field.span.lo, field.span.hi, kind));
    }

    /// What `=` shows of a field's text.
    fn without_comments(&self, text: &'a str) -> &'a str {
        if !text.contains('#') {
            return text;
        }
        let mut out = ArenaString::new_in(self.arena);
        let mut end = 0;
        for (token, at) in Tok::lexer(text).spanned() {
            if token == Ok(Tok::Comment) {
                out.push_str(&text[end..at.start]);
                end = at.end;
            }
        }
        out.push_str(&text[end..]);
        out.into_bump_str()
    }

    /// Make neighbouring texts one, and drop empty ones.
    fn merge_texts(&mut self, parts: Vec<ExprRef<'a>>) -> List<'a, ExprRef<'a>> {
        let is_text = |part: &Expr| matches!(part.kind, ExprKind::Str(..) | ExprKind::Surrogates(..));
        let mut merged: Vec<ExprRef<'a>> = Vec::with_capacity(parts.len());
        let mut rest = &parts[..];
        while let [first, after @ ..] = rest {
            if !is_text(first) {
                merged.push(first);
                rest = after;
                continue;
            }
            let count = rest.iter().take_while(|part| is_text(part)).count();
            let (texts, after) = rest.split_at(count);
            merged.extend(self.one_text(texts));
            rest = after;
        }
        self.list(merged)
    }

    /// One node for texts side by side; none if they are empty.
    fn one_text(&mut self, texts: &[ExprRef<'a>]) -> Option<ExprRef<'a>> {
        let bytes = |part: &Expr<'a>| match part.kind {
            ExprKind::Str(text, _) => text.as_bytes(),
            ExprKind::Surrogates(text, _) => text,
            _ => &[],
        };
        let (first, last) = (texts.first()?, texts.last()?);
        let length = texts.iter().map(|part| bytes(part).len()).sum();
        if length == 0 {
            return None;
        }
        let whole = if length == bytes(first).len() {
            bytes(first)
        } else {
            let mut whole = ArenaVec::with_capacity_in(length, self.arena);
            texts.iter().for_each(|part| whole.extend_from_slice_copy(bytes(part)));
            whole.into_bump_slice()
        };
        let lone = texts.iter().find_map(|part| match part.kind {
            ExprKind::Surrogates(_, place) => Some(place),
            _ => None,
        });
        let kind = match lone {
            Some(place) => ExprKind::Surrogates(whole, place),
            None => ExprKind::Str(
                std::str::from_utf8(whole).expect("texts were joined"),
                matches!(first.kind, ExprKind::Str(_, true)),
            ),
        };
        Some(self.expr(first.span.lo, last.span.hi, kind))
    }

    /// Literals side by side.
    pub fn concatenate(
        &mut self,
        lo: u32,
        hi: u32,
        first: ExprRef<'a>,
        mut parts: Vec<ExprRef<'a>>,
    ) -> ExprRef<'a> {
        parts.insert(0, first);
        let is_bytes = |part: &Expr| matches!(part.kind, ExprKind::Bytes(_));
        let is_fstring = |part: &Expr| matches!(part.kind, ExprKind::FString(_));
        if parts.iter().any(|part| matches!(part.kind, ExprKind::Error)) {
            return self.expr(lo, hi, ExprKind::Error);
        }
        if parts.iter().any(|part| is_bytes(part)) {
            if let Some(text) = parts.iter().find(|part| !is_bytes(part)) {
                self.error(
                    Diagnostic::new(
                        code::LITERAL,
                        "cannot mix bytes and nonbytes literals",
                        Span::new(lo, hi),
                        "text and bytes cannot be one literal",
                    )
                    .also(text.span, "this is text"),
                );
            }
            let mut whole = ArenaVec::new_in(self.arena);
            for part in parts {
                if let ExprKind::Bytes(bytes) = part.kind {
                    whole.extend_from_slice_copy(bytes);
                }
            }
            return self.expr(lo, hi, ExprKind::Bytes(whole.into_bump_slice()));
        }
        if parts.iter().any(|part| is_fstring(part)) {
            let mut flat = Vec::with_capacity(parts.len());
            for part in parts {
                match part.kind {
                    ExprKind::FString(inner) => flat.extend_from_slice(inner),
                    _ => flat.push(part),
                }
            }
            let parts = self.merge_texts(flat);
            return self.expr(lo, hi, ExprKind::FString(parts));
        }
        match self.merge_texts(parts) {
            [whole] => match whole.kind {
                ExprKind::Str(text, _) => {
                    self.expr(lo, hi, ExprKind::Str(text, matches!(first.kind, ExprKind::Str(_, true))))
                }
                _ => whole,
            },
            _ => self.expr(lo, hi, ExprKind::Str("", matches!(first.kind, ExprKind::Str(_, true)))),
        }
    }
}
