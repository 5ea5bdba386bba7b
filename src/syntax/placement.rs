//! What may stand where: `await`, `yield`, `return`, `break`, `continue`, imports from the future.

use super::ast::*;
use super::checks::{ASYNC_COMPREHENSION, Checks};
use super::error::{Diagnostic, code};
use super::scope::{Kind, LoopContext};
use crate::source::Span;

impl<'a> Checks<'_, 'a> {
    /// Something at `span` waits, in the statement or expression `construct`: `what` says what it is called in a
    /// message.
    pub(super) fn awaits(&mut self, span: Span, construct: Span, what: &'static str) {
        let of_comprehension = what == ASYNC_COMPREHENSION;
        let message = match self.scope().kind {
            Kind::Module => {
                self.top_level_await = self.top_level_await.or(Some((construct, what)));
                return;
            }
            Kind::Comprehension(_) => {
                self.scope().is_async = true;
                return;
            }
            Kind::Function { is_async: true, .. } => return,
            _ if of_comprehension => {
                "asynchronous comprehension outside of an asynchronous function".to_owned()
            }
            Kind::Type(place) => format!("await expression cannot be used within {place}"),
            Kind::Class if what == "'await'" => "'await' outside function".to_owned(),
            Kind::Class | Kind::Lambda | Kind::Function { is_async: false, .. } => {
                format!("{what} outside async function")
            }
        };
        let mut error = Diagnostic::new(code::AWAIT, message, span, "nothing here can wait").of(construct);
        match self.scope().kind {
            Kind::Function { word, .. } => {
                error = error.also(word, "this function is not asynchronous").help("write `async def`");
            }
            Kind::Class => error = error.help("move it into an `async def`"),
            _ => {}
        }
        self.errors.push(error);
    }

    pub(super) fn yields(&mut self, span: Span, from: bool) {
        let word = self.word(span, "yield");
        let message = match self.scope().kind {
            Kind::Module | Kind::Class if from => "'yield from' outside function".to_owned(),
            Kind::Module | Kind::Class => "'yield' outside function".to_owned(),
            Kind::Comprehension(what) => format!("'yield' inside {what}"),
            Kind::Type(place) => format!("yield expression cannot be used within {place}"),
            Kind::Function { is_async: true, .. } if from => {
                let label = "an asynchronous generator cannot delegate";
                let error = Diagnostic::new(code::YIELD, "'yield from' inside async function", word, label);
                self.errors.push(error.of(span).help("write `async for x in …: yield x`"));
                return;
            }
            Kind::Function { .. } | Kind::Lambda => {
                self.scope().yields = true;
                return;
            }
        };
        let error = Diagnostic::new(code::YIELD, message, word, "there is no generator to suspend");
        self.errors.push(error.of(span));
    }

    pub(super) fn leaves_loop(&mut self, stmt: &Stmt, word: &str, message: &str) {
        match self.scope().in_loop {
            LoopContext::Loop => {}
            LoopContext::Outside => {
                self.error(code::LOOP, message, stmt.span, "there is no loop around it");
            }
            LoopContext::StarHandler => self.in_star_handler(stmt.span, word, stmt.span),
        }
    }

    fn in_star_handler(&mut self, span: Span, word: &str, construct: Span) {
        let message = "'break', 'continue' and 'return' cannot appear in an except* block";
        let label = "further `except*` blocks may have to run";
        let error = Diagnostic::new(code::TRY, message, self.word(span, word), label);
        self.errors.push(error.of(construct));
    }

    pub(super) fn return_(&mut self, stmt: &Stmt<'a>, value: Option<ExprRef<'a>>) {
        let word = self.word(stmt.span, "return");
        let scope = self.scope();
        let in_star_handler = scope.in_star_handler;
        if value.is_some() && scope.returns_value.is_none() {
            scope.returns_value = Some((word, stmt.span));
        }
        if !matches!(scope.kind, Kind::Function { .. }) {
            let label = "there is no function to leave";
            let error = Diagnostic::new(code::RETURN, "'return' outside function", word, label);
            self.errors.push(error.of(stmt.span));
        } else if in_star_handler {
            self.in_star_handler(stmt.span, "return", value.map_or(stmt.span, |value| value.span));
        }
        value.into_iter().for_each(|value| self.expr(value));
    }

    /// `from __future__ import` only at the top, and only what there is.
    pub(super) fn future_imports(&mut self, body: Body<'a>) {
        const FEATURES: [&str; 9] = [
            "nested_scopes",
            "generators",
            "division",
            "absolute_import",
            "with_statement",
            "print_function",
            "unicode_literals",
            "generator_stop",
            "annotations",
        ];
        let mut at_top = true;
        for (i, stmt) in body.iter().enumerate() {
            let StmtKind::ImportFrom([module], 0, aliases) = stmt.kind else {
                let docstring = matches!(stmt.kind, StmtKind::Expr(e) if matches!(e.kind, ExprKind::Str(..)));
                at_top &= docstring && i == 0;
                continue;
            };
            if self.name_text(*module) != "__future__" {
                at_top = false;
                continue;
            }
            if !at_top {
                let message = "from __future__ imports must occur at the beginning of the file";
                self.error(code::IMPORT, message, stmt.span, "other statements stand before it");
            }
            if aliases.is_empty() {
                let message = "future feature * is not defined";
                self.error(code::IMPORT, message, stmt.span, "features are named one by one");
            }
            for alias in aliases {
                let feature = alias.name.first().map_or("", |&name| self.name_text(name));
                if feature == "braces" {
                    let error =
                        Diagnostic::new(code::IMPORT, "not a chance", alias.span, "blocks are indented");
                    self.errors.push(error.of(stmt.span));
                } else if !FEATURES.contains(&feature) {
                    let message = format!("future feature {feature} is not defined");
                    let error =
                        Diagnostic::new(code::IMPORT, message, alias.span, "there is no such feature");
                    self.errors.push(error.of(stmt.span));
                }
            }
        }
    }
}
