//! The builder: what the grammar's actions call.
//!
//! It owns the arena and the names, decodes strings, and checks what the grammar reads loosely: targets
//! (`target`), and the order of parameters and arguments (`signature`). Every function takes whatever error
//! recovery leaves.

use std::collections::HashMap;
use std::collections::hash_map::Entry;

use bumpalo::Bump;
use bumpalo::collections::{String as ArenaString, Vec as ArenaVec};
use logos::Logos;
use unicode_normalization::UnicodeNormalization;

use super::ast::*;
use super::error::{self, Diagnostic, code};
use super::literal::{self, Reading};
use super::token::Tok;
use super::{Fault, Recovery};
use crate::source::Span;

/// What the start symbol gives.
#[derive(Debug)]
pub(crate) enum Top<'a> {
    Module(Body<'a>),
    Expr(ExprRef<'a>),
}

/// A parameter, or what stands among them, with its place.
#[derive(Debug)]
pub(crate) enum ParamItem<'a> {
    Plain(&'a Param<'a>),
    Star(Option<&'a Param<'a>>, u32),
    DoubleStar(&'a Param<'a>, u32),
    Slash(u32),
}

/// An argument; a generator without parentheses of its own must be the only one.
#[derive(Debug)]
pub(crate) enum ArgItem<'a> {
    Plain(Arg<'a>),
    Generator(ExprRef<'a>),
}

/// A type parameter and where its name stands.
#[derive(Debug)]
pub(crate) struct TypeParamItem<'a> {
    pub param: TypeParam<'a>,
    pub at: u32,
}

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

/// The state of one parse.
pub(crate) struct Builder<'a> {
    arena: &'a Bump,
    source: &'a str,
    names: HashMap<&'a str, Name, foldhash::fast::RandomState>,
    /// The text of every name, by index.
    pub name_texts: Vec<&'a str>,
    /// Mistakes found by the builder.
    pub errors: Vec<Diagnostic>,
    /// Mistakes found by the grammar, with the statements that were given up for them.
    pub(super) broken: Vec<(Fault, Span)>,
    /// What decoding the current literal found.
    bad_escapes: Vec<literal::BadEscape>,
}

impl<'a> Builder<'a> {
    pub fn new(arena: &'a Bump, source: &'a str) -> Builder<'a> {
        Builder {
            arena,
            source,
            names: HashMap::default(),
            name_texts: Vec::new(),
            errors: Vec::new(),
            broken: Vec::new(),
            bad_escapes: Vec::new(),
        }
    }

    /// The whole text.
    pub fn source(&self) -> &'a str {
        self.source
    }

    // ------------------------------------------------------------------ plain nodes

    #[inline]
    pub fn expr(&self, lo: u32, hi: u32, kind: ExprKind<'a>) -> ExprRef<'a> {
        self.arena.alloc(Expr { kind, span: Span::new(lo, hi) })
    }

    #[inline]
    pub fn stmt(&self, lo: u32, hi: u32, kind: StmtKind<'a>) -> StmtRef<'a> {
        self.arena.alloc(Stmt { kind, span: Span::new(lo, hi) })
    }

    #[inline]
    pub fn pat(&self, lo: u32, hi: u32, kind: PatKind<'a>) -> PatRef<'a> {
        self.arena.alloc(Pat { kind, span: Span::new(lo, hi) })
    }

    #[inline]
    pub fn keep<T>(&self, value: T) -> &'a T {
        self.arena.alloc(value)
    }

    #[inline]
    pub fn list<T>(&self, items: Vec<T>) -> List<'a, T> {
        if items.is_empty() { &[] } else { self.arena.alloc_slice_fill_iter(items) }
    }

    #[inline]
    pub fn list_or_empty<T>(&self, items: Option<Vec<T>>) -> List<'a, T> {
        items.map_or(&[], |items| self.list(items))
    }

    pub fn text(&self, lo: u32, hi: u32) -> &'a str {
        &self.source[lo as usize..hi as usize]
    }

    /// Report a mistake.
    pub(super) fn error(&mut self, diagnostic: Diagnostic) {
        self.errors.push(diagnostic);
    }

    /// The interned name at a span; beyond ASCII it is normalised to NFKC.
    pub fn name(&mut self, lo: u32, hi: u32) -> Name {
        let text = self.text(lo, hi);
        if let Some(&name) = self.names.get(text) {
            return name;
        }
        let normal = match text.is_ascii() {
            true => text,
            false => self.arena.alloc_str(&text.nfkc().collect::<String>()),
        };
        let next = Name(self.name_texts.len() as u32);
        let name = match self.names.entry(normal) {
            Entry::Occupied(known) => *known.get(),
            Entry::Vacant(free) => {
                self.name_texts.push(normal);
                *free.insert(next)
            }
        };
        if normal != text {
            self.names.insert(text, name);
        }
        name
    }

    /// The text of a name.
    pub(super) fn name_text(&self, name: Name) -> &'a str {
        self.name_texts[name.0 as usize]
    }

    /// A line was given up.
    pub(super) fn broken(&mut self, lo: u32, hi: u32, recovery: Recovery) -> StmtRef<'a> {
        self.broken.push((recovery.error, Span::new(lo, hi)));
        self.stmt(lo, hi, StmtKind::Error)
    }

    // ------------------------------------------------------------------ statements

    pub fn alias(&self, lo: u32, hi: u32, name: Vec<Name>, as_name: Option<Name>) -> Alias<'a> {
        Alias { name: self.list(name), as_name, span: Span::new(lo, hi) }
    }

    pub fn import_from(
        &self,
        lo: u32,
        hi: u32,
        module: Vec<Name>,
        dots: u32,
        names: Vec<Alias<'a>>,
    ) -> StmtRef<'a> {
        self.stmt(lo, hi, StmtKind::ImportFrom(self.list(module), dots, self.list(names)))
    }

    pub fn if_(
        &self,
        lo: u32,
        hi: u32,
        test: ExprRef<'a>,
        body: Vec<StmtRef<'a>>,
        orelse: Vec<StmtRef<'a>>,
    ) -> StmtRef<'a> {
        self.stmt(lo, hi, StmtKind::If(test, self.list(body), self.list(orelse)))
    }

    pub fn while_(
        &self,
        lo: u32,
        hi: u32,
        test: ExprRef<'a>,
        body: Vec<StmtRef<'a>>,
        orelse: Option<Vec<StmtRef<'a>>>,
    ) -> StmtRef<'a> {
        let node = While { test, body: self.list(body), orelse: self.list_or_empty(orelse) };
        self.stmt(lo, hi, StmtKind::While(self.keep(node)))
    }

    #[allow(clippy::too_many_arguments)]
    pub fn for_(
        &self,
        lo: u32,
        hi: u32,
        is_async: bool,
        target: ExprRef<'a>,
        iter: ExprRef<'a>,
        body: Vec<StmtRef<'a>>,
        orelse: Option<Vec<StmtRef<'a>>>,
    ) -> StmtRef<'a> {
        let (body, orelse) = (self.list(body), self.list_or_empty(orelse));
        self.stmt(lo, hi, StmtKind::For(self.keep(For { target, iter, body, orelse, is_async })))
    }

    pub fn handler(
        &self,
        lo: u32,
        hi: u32,
        star: bool,
        class: Option<ExprRef<'a>>,
        name: Option<Name>,
        body: Vec<StmtRef<'a>>,
    ) -> &'a Handler<'a> {
        self.keep(Handler { span: Span::new(lo, hi), class, name, body: self.list(body), star })
    }

    pub fn try_(
        &self,
        lo: u32,
        hi: u32,
        body: Vec<StmtRef<'a>>,
        handlers: Vec<&'a Handler<'a>>,
        orelse: Option<Vec<StmtRef<'a>>>,
        finally: Option<Vec<StmtRef<'a>>>,
    ) -> StmtRef<'a> {
        let node = Try {
            body: self.list(body),
            star: handlers.first().is_some_and(|handler| handler.star),
            handlers: self.list(handlers.into_iter().copied().collect()),
            orelse: self.list_or_empty(orelse),
            finally: self.list_or_empty(finally),
        };
        self.stmt(lo, hi, StmtKind::Try(self.keep(node)))
    }

    /// `with a as b, c:` without parentheses, or with parentheses that the grammar took for a tuple's.
    pub fn with(
        &self,
        lo: u32,
        hi: u32,
        is_async: bool,
        items: Vec<WithItem<'a>>,
        body: Vec<StmtRef<'a>>,
    ) -> StmtRef<'a> {
        let plain = |e: &Expr| !matches!(e.kind, ExprKind::Starred(_) | ExprKind::Walrus(..));
        let items = match items[..] {
            [WithItem { context: Expr { kind: ExprKind::Tuple(parts, true), .. }, target: None }]
                if !parts.is_empty() && parts.iter().all(|e| plain(e)) =>
            {
                parts.iter().map(|&context| WithItem { context, target: None }).collect()
            }
            _ => items,
        };
        self.stmt(lo, hi, StmtKind::With(self.list(items), self.list(body), is_async))
    }

    /// The items of `with (a, b as c, d):`.
    pub fn with_items(
        &self,
        before: Option<Vec<ExprRef<'a>>>,
        first_as: WithItem<'a>,
        after: Vec<WithItem<'a>>,
    ) -> Vec<WithItem<'a>> {
        let before = before.unwrap_or_default().into_iter();
        let mut items: Vec<_> = before.map(|context| WithItem { context, target: None }).collect();
        items.push(first_as);
        items.extend(after);
        items
    }

    pub fn match_(
        &self,
        lo: u32,
        hi: u32,
        subject: ExprRef<'a>,
        cases: Vec<Option<MatchCase<'a>>>,
    ) -> StmtRef<'a> {
        let cases = self.list(cases.into_iter().flatten().collect());
        self.stmt(lo, hi, StmtKind::Match(subject, cases))
    }

    // ------------------------------------------------------------------ patterns

    /// The name a pattern binds; `None` for the wildcard.
    pub fn capture(&self, name: Name) -> Option<Name> {
        (self.name_text(name) != "_").then_some(name)
    }

    pub fn as_pattern(&mut self, lo: u32, hi: u32, pattern: PatRef<'a>, name: Option<Name>) -> PatRef<'a> {
        let Some(name) = name else {
            self.error(
                Diagnostic::new(
                    code::PATTERN,
                    "cannot use '_' as a target",
                    Span::new(hi - 1, hi),
                    "the wildcard binds nothing",
                )
                .help("leave `as _` out"),
            );
            return pattern;
        };
        self.pat(lo, hi, PatKind::As(pattern, name))
    }

    pub fn sequence_pattern(&self, lo: u32, hi: u32, items: Option<Vec<PatRef<'a>>>) -> PatRef<'a> {
        self.pat(lo, hi, PatKind::Sequence(self.list_or_empty(items)))
    }

    pub fn mapping_pattern(
        &self,
        lo: u32,
        hi: u32,
        items: Option<Vec<(Option<ExprRef<'a>>, PatRef<'a>)>>,
    ) -> PatRef<'a> {
        self.pat(lo, hi, PatKind::Mapping(self.list_or_empty(items)))
    }

    pub fn class_pattern(
        &self,
        lo: u32,
        hi: u32,
        class: ExprRef<'a>,
        args: Option<Vec<PatArg<'a>>>,
    ) -> PatRef<'a> {
        self.pat(lo, hi, PatKind::Class(class, self.list_or_empty(args)))
    }

    pub fn string_pattern(&mut self, literal: ExprRef<'a>) -> ExprRef<'a> {
        if let ExprKind::FString(_) = literal.kind {
            self.error(Diagnostic::new(
                code::PATTERN,
                "patterns may only match literals and attribute lookups",
                literal.span,
                "an f-string is neither",
            ));
        }
        literal
    }

    // ------------------------------------------------------------------ expressions

    /// `value[index]`; an index of one starred expression is a tuple.
    pub fn subscript(&self, lo: u32, hi: u32, value: ExprRef<'a>, index: ExprRef<'a>) -> ExprRef<'a> {
        let index = match index.kind {
            ExprKind::Starred(_) => {
                let items = self.list(vec![index]);
                self.expr(index.span.lo, index.span.hi, ExprKind::Tuple(items, false))
            }
            _ => index,
        };
        self.expr(lo, hi, ExprKind::Subscript(value, index))
    }

    pub fn comp_for(
        &self,
        is_async: bool,
        target: ExprRef<'a>,
        iter: ExprRef<'a>,
        ifs: Vec<ExprRef<'a>>,
    ) -> &'a CompFor<'a> {
        self.keep(CompFor { target, iter, ifs: self.list(ifs), is_async })
    }

    pub fn comprehension(
        &mut self,
        lo: u32,
        hi: u32,
        element: ExprRef<'a>,
        fors: Vec<CompFor<'a>>,
        make: fn(ExprRef<'a>, List<'a, CompFor<'a>>) -> ExprKind<'a>,
    ) -> ExprRef<'a> {
        let mut element = element;
        if let ExprKind::Starred(inner) = element.kind {
            self.error(
                Diagnostic::new(
                    code::COMPREHENSION,
                    "iterable unpacking cannot be used in comprehension",
                    element.span,
                    "one value a turn belongs here",
                )
                .help("add a second `for` that goes through the inner iterable"),
            );
            element = inner;
        }
        self.expr(lo, hi, make(element, self.list(fors)))
    }

    pub fn dict_comprehension(
        &mut self,
        lo: u32,
        hi: u32,
        item: (Option<ExprRef<'a>>, ExprRef<'a>),
        fors: Vec<CompFor<'a>>,
    ) -> ExprRef<'a> {
        let fors = self.list(fors);
        match item {
            (Some(key), value) => self.expr(lo, hi, ExprKind::DictComp(key, value, fors)),
            (None, value) => {
                self.error(Diagnostic::new(
                    code::COMPREHENSION,
                    "dict unpacking cannot be used in dict comprehension",
                    value.span,
                    "`key: value` belongs here",
                ));
                self.expr(lo, hi, ExprKind::Error)
            }
        }
    }

    // ------------------------------------------------------------------ strings

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
                    .help("write its bytes as `\\x..` escapes, or encode a string"),
                );
            }
            ExprKind::Bytes(literal::bytes(self.arena, body, raw, &mut self.bad_escapes))
        } else {
            let how = Reading { raw, braces: false };
            let text = literal::text(self.arena, body, how, &mut self.bad_escapes);
            ExprKind::Str(text, prefix.contains(['u', 'U']))
        };
        self.report_escapes(base);
        self.expr(lo, hi, kind)
    }

    /// Report what decoding the text at `base` left.
    fn report_escapes(&mut self, base: u32) {
        for bad in std::mem::take(&mut self.bad_escapes) {
            self.error(error::bad_escape(&bad, base));
        }
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
                    let text = literal::text(self.arena, self.text(at.lo, at.hi), how, &mut self.bad_escapes);
                    self.report_escapes(at.lo);
                    parts.push(self.expr(at.lo, at.hi, ExprKind::Str(text, false)));
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
        let mut merged: Vec<ExprRef<'a>> = Vec::with_capacity(parts.len());
        let mut rest = &parts[..];
        while let [first, after @ ..] = rest {
            let ExprKind::Str(start, is_u) = first.kind else {
                merged.push(first);
                rest = after;
                continue;
            };
            let texts = rest.iter().map_while(|part| match part.kind {
                ExprKind::Str(text, _) => Some((text, part.span.hi)),
                _ => None,
            });
            let (count, length, hi) =
                texts.clone().fold((0, 0, 0), |(n, length, _), (text, hi)| (n + 1, length + text.len(), hi));
            if length > 0 {
                let text = if length == start.len() {
                    start
                } else {
                    let mut whole = ArenaString::with_capacity_in(length, self.arena);
                    texts.for_each(|(text, _)| whole.push_str(text));
                    whole.into_bump_str()
                };
                merged.push(self.expr(first.span.lo, hi, ExprKind::Str(text, is_u)));
            }
            rest = &rest[count..];
        }
        self.list(merged)
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
