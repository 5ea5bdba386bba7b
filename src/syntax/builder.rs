//! The builder: what the grammar's actions call.
//!
//! It owns the arena and the names. What the grammar reads loosely is checked in its other parts: targets in
//! `target`, the order of parameters and arguments in `signature`; strings are decoded in `strings`. Every
//! function takes whatever error recovery leaves.

use std::collections::HashMap;
use std::collections::hash_map::Entry;

use bumpalo::Bump;
use unicode_normalization::UnicodeNormalization;

use super::ast::*;
use super::doubt::Doubt;
use super::error::{Diagnostic, code};
use super::literal::Escapes;
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

/// The state of one parse.
pub(crate) struct Builder<'a> {
    pub(super) arena: &'a Bump,
    source: &'a str,
    names: HashMap<&'a str, Name, foldhash::fast::RandomState>,
    /// The text of every name, by index.
    pub name_texts: Vec<&'a str>,
    /// Mistakes found by the builder.
    pub errors: Vec<Diagnostic>,
    /// What is doubtful in tokens.
    pub doubts: Vec<Doubt>,
    /// Mistakes found by the grammar, with the statements that were given up for them.
    pub(super) broken: Vec<(Fault, Span)>,
    /// What decoding the current literal found.
    pub(super) escapes: Escapes,
}

impl<'a> Builder<'a> {
    pub fn new(arena: &'a Bump, source: &'a str) -> Builder<'a> {
        Builder {
            arena,
            source,
            names: HashMap::default(),
            name_texts: Vec::new(),
            errors: Vec::new(),
            doubts: Vec::new(),
            broken: Vec::new(),
            escapes: Escapes::default(),
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
                let message = "dict unpacking cannot be used in dict comprehension";
                let error =
                    Diagnostic::new(code::COMPREHENSION, message, value.span, "`key: value` belongs here");
                let stars = self.text(0, value.span.lo).rfind("**").unwrap_or(value.span.lo as usize) as u32;
                self.error(error.of(Span::new(stars, stars + 2)));
                self.expr(lo, hi, ExprKind::Error)
            }
        }
    }
}
