//! Checks on the finished tree: what may stand where, and how deep.
//!
//! The walk is the first to go through a tree, and the only one that must bear any depth: it charges every
//! level and refuses a tree deeper than [`MAX_DEPTH`], so that whoever comes after it may recurse.

use super::ast::*;
use super::doubt::Doubt;
use super::error::{Diagnostic, code};
use super::scope::{Event, Kind, LoopContext, Scope};
use crate::source::Span;

/// How many nodes may stand above a node. `1 + 1 + …` is one level a term, an `elif` one a branch.
pub const MAX_DEPTH: u32 = 1_200;

/// What the walk has found.
pub(super) struct Checks<'c, 'a> {
    pub names: &'c [&'a str],
    pub source: &'a str,
    pub errors: Vec<Diagnostic>,
    pub doubts: Vec<Doubt>,
    /// Where the module waits first, and what that is called in a message.
    pub top_level_await: Option<(Span, &'static str)>,
    pub scopes: Vec<Scope>,
    /// What happened to names, in the scopes that are open.
    pub events: Vec<Event>,
    /// By name: bound by the pattern that is being walked.
    pub captured: Vec<bool>,
    depth: u32,
    too_deep: bool,
    /// How many format specs are around the current expression.
    specs: u32,
}

impl<'c, 'a> Checks<'c, 'a> {
    pub fn new(source: &'a str, names: &'c [&'a str]) -> Checks<'c, 'a> {
        Checks {
            names,
            source,
            errors: Vec::new(),
            doubts: Vec::new(),
            top_level_await: None,
            scopes: vec![Scope::new(Kind::Module, 0)],
            events: Vec::new(),
            captured: Vec::new(),
            depth: 0,
            too_deep: false,
            specs: 0,
        }
    }

    /// Walk a whole module.
    pub fn module(&mut self, body: Body<'a>) {
        self.future_imports(body);
        self.body(body);
        self.leave_scope();
    }

    pub(super) fn name_text(&self, name: Name) -> &'a str {
        self.names[name.0 as usize]
    }

    pub(super) fn error(&mut self, code: &'static str, message: impl Into<String>, span: Span, label: &str) {
        self.errors.push(Diagnostic::new(code, message, span, label));
    }

    pub(super) fn scope(&mut self) -> &mut Scope {
        self.scopes.last_mut().expect("the module's scope stays until the end")
    }

    /// Go one level down; false when that is too deep, which is reported once.
    fn deeper(&mut self, span: Span) -> bool {
        self.depth += 1;
        if self.depth > MAX_DEPTH && !self.too_deep {
            self.too_deep = true;
            let place = Span::new(span.lo, span.hi.min(span.lo + 1));
            let message = format!("too deeply nested: more than {MAX_DEPTH} levels");
            self.error(code::LIMIT, message, place, "in what begins here");
        }
        !self.too_deep
    }

    // ------------------------------------------------------------------ statements

    pub(super) fn body(&mut self, body: Body<'a>) {
        for stmt in body {
            self.stmt(stmt);
        }
    }

    fn stmt(&mut self, stmt: &Stmt<'a>) {
        if self.deeper(stmt.span) {
            self.stmt_inside(stmt);
        }
        self.depth -= 1;
    }

    fn stmt_inside(&mut self, stmt: &Stmt<'a>) {
        match stmt.kind {
            StmtKind::Expr(value) => self.expr(value),
            StmtKind::Assign(targets, value) => {
                self.expr(value);
                targets.iter().for_each(|target| self.target(target));
            }
            StmtKind::AugAssign(target, _, value) => {
                self.expr(value);
                self.target(target);
            }
            StmtKind::AnnAssign(target, annotation, value, simple) => {
                self.annotated(stmt.span, target, annotation, value, simple);
            }
            StmtKind::If(test, body, orelse) => {
                self.expr(test);
                self.body(body);
                self.body(orelse);
            }
            StmtKind::While(node) => {
                self.expr(node.test);
                self.looped(node.body, node.orelse);
            }
            StmtKind::For(node) => {
                if node.is_async {
                    self.awaits(self.word(stmt.span, "async"), stmt.span, "'async for'");
                }
                self.expr(node.iter);
                self.target(node.target);
                self.looped(node.body, node.orelse);
            }
            StmtKind::Function(node) => self.function(stmt, node),
            StmtKind::Class(node) => self.class(node),
            StmtKind::Try(node) => self.try_(stmt, node),
            StmtKind::With(items, body, is_async) => {
                if is_async {
                    self.awaits(self.word(stmt.span, "async"), stmt.span, "'async with'");
                }
                for item in items {
                    self.expr(item.context);
                    item.target.into_iter().for_each(|target| self.target(target));
                }
                self.body(body);
            }
            StmtKind::Match(subject, cases) => {
                // `match *a, b:` is a tuple, `match *a:` is not
                self.expr(subject);
                self.cases(cases);
            }
            StmtKind::Return(value) => self.return_(stmt, value),
            StmtKind::Raise(exception, cause) => {
                exception.into_iter().chain(cause).for_each(|value| self.expr(value));
            }
            StmtKind::Assert(test, message) => {
                self.doubt_assertion(stmt.span, test);
                self.expr(test);
                message.into_iter().for_each(|message| self.expr(message));
            }
            StmtKind::Delete(targets) => targets.iter().for_each(|target| self.delete(target)),
            StmtKind::Global(names) => self.declare(names, stmt.span, false),
            StmtKind::Nonlocal(names) => self.declare(names, stmt.span, true),
            StmtKind::Import(aliases) => self.import(aliases),
            StmtKind::ImportFrom(_, _, aliases) => {
                if aliases.is_empty() && !matches!(self.scope().kind, Kind::Module) {
                    let message = "import * only allowed at module level";
                    let label = "its names cannot be known here";
                    let star = Span::new(stmt.span.hi.saturating_sub(1), stmt.span.hi);
                    self.errors.push(Diagnostic::new(code::IMPORT, message, stmt.span, label).of(star));
                }
                self.import(aliases);
            }
            StmtKind::TypeAlias(name, params, value) => {
                self.target(name);
                self.type_params(params);
                self.in_type_scope("a type alias", |checks| checks.expr(value));
            }
            StmtKind::Break => self.leaves_loop(stmt, "break", "'break' outside loop"),
            StmtKind::Continue => self.leaves_loop(stmt, "continue", "'continue' not properly in loop"),
            StmtKind::Pass | StmtKind::Error => {}
        }
    }

    /// The span of `word`, with which a statement begins.
    pub(super) fn word(&self, stmt: Span, word: &str) -> Span {
        Span::new(stmt.lo, stmt.hi.min(stmt.lo + word.len() as u32))
    }

    fn annotated(
        &mut self,
        stmt: Span,
        target: ExprRef<'a>,
        annotation: ExprRef<'a>,
        value: Option<ExprRef<'a>>,
        simple: bool,
    ) {
        self.expr(annotation);
        value.into_iter().for_each(|value| self.expr(value));
        match target.kind {
            ExprKind::Name(name) if simple => self.annotate(name, target.span, stmt),
            _ => self.target(target),
        }
    }

    /// The body of a loop and its `else`.
    fn looped(&mut self, body: Body<'a>, orelse: Body<'a>) {
        let around = std::mem::replace(&mut self.scope().in_loop, LoopContext::Loop);
        self.body(body);
        self.scope().in_loop = around;
        self.body(orelse);
    }

    fn try_(&mut self, stmt: &Stmt<'a>, node: &Try<'a>) {
        self.body(node.body);
        for (i, handler) in node.handlers.iter().enumerate() {
            let word = self.word(handler.span, "except");
            if handler.star != node.star {
                let star = self.found_in(handler.span, '*').filter(|_| handler.star);
                self.errors.push(
                    Diagnostic::new(
                        code::TRY,
                        "cannot have both 'except' and 'except*' on the same 'try'",
                        word,
                        "of the other kind",
                    )
                    .of(star.map_or(word, |star| word.to(star)))
                    .also(self.word(stmt.span, "try"), "the `try` they belong to"),
                );
            }
            match handler.class {
                None if handler.star => {
                    let message = "expected one or more exception types";
                    let colon = self.found_in(handler.span, ':').unwrap_or(word);
                    let error = Diagnostic::new(code::TRY, message, word, "a type belongs here");
                    self.errors.push(error.of(colon));
                }
                None if i + 1 < node.handlers.len() => {
                    let message = "default 'except:' must be last";
                    let error = Diagnostic::new(code::TRY, message, word, "catches everything");
                    let end = handler.body.last().map_or(word.hi, |last| last.span.hi);
                    self.errors.push(error.of(Span::new(handler.span.lo, end)));
                }
                None => {}
                Some(class) => self.expr(class),
            }
            if let Some(name) = handler.name {
                self.bind(name, handler.span);
            }
            if handler.star {
                let scope = self.scope();
                let around = (scope.in_loop, scope.in_star_handler);
                (scope.in_loop, scope.in_star_handler) = (LoopContext::StarHandler, true);
                self.body(handler.body);
                let scope = self.scope();
                (scope.in_loop, scope.in_star_handler) = around;
            } else {
                self.body(handler.body);
            }
        }
        self.body(node.orelse);
        self.body(node.finally);
    }

    /// Where a character first stands in a span.
    fn found_in(&self, span: Span, wanted: char) -> Option<Span> {
        let at = span.lo + self.source.get(span.lo as usize..span.hi as usize)?.find(wanted)? as u32;
        Some(Span::new(at, at + 1))
    }

    fn import(&mut self, aliases: &[Alias]) {
        for alias in aliases {
            if let Some(name) = alias.as_name.or(alias.name.first().copied()) {
                self.bind(name, alias.span);
            }
        }
    }

    // ------------------------------------------------------------------ functions and classes

    fn defaults(&mut self, params: &Params<'a>) {
        for param in params.positional.iter().chain(params.keyword_only) {
            param.default.into_iter().for_each(|default| self.expr(default));
        }
    }

    fn annotations(&mut self, params: &Params<'a>, returns: Option<ExprRef<'a>>) {
        let plain = params.positional.iter().chain(params.keyword_only).chain(params.double_star);
        let annotations = plain.filter_map(|param| param.annotation).chain(returns);
        annotations.for_each(|annotation| self.expr(annotation));
        if let Some(annotation) = params.star.and_then(|param| param.annotation) {
            // `*args: *Ts`
            self.item(annotation);
        }
    }

    fn bind_params(&mut self, params: &Params<'a>) {
        let plain = params.positional.iter().chain(params.keyword_only);
        for param in plain.chain(params.star).chain(params.double_star) {
            self.bind_param(param);
        }
    }

    fn function(&mut self, stmt: &Stmt<'a>, node: &Function<'a>) {
        node.decorators.iter().for_each(|decorator| self.expr(decorator));
        self.bind(node.name, node.name_span);
        self.defaults(node.params);
        self.type_params(node.type_params);
        if node.type_params.is_empty() {
            self.annotations(node.params, node.returns);
        } else {
            self.in_type_scope("the definition of a generic", |checks| {
                checks.annotations(node.params, node.returns);
            });
        }
        let word = match node.is_async {
            true => Span::new(stmt.span.lo, node.name_span.lo),
            false => self.word(stmt.span, "def"),
        };
        self.enter_scope(Kind::Function { is_async: node.is_async, word });
        self.bind_params(node.params);
        self.body(node.body);
        self.leave_scope();
    }

    fn class(&mut self, node: &Class<'a>) {
        node.decorators.iter().for_each(|decorator| self.expr(decorator));
        self.type_params(node.type_params);
        if node.type_params.is_empty() {
            self.args(node.args);
        } else {
            self.in_type_scope("the definition of a generic", |checks| checks.args(node.args));
        }
        self.bind(node.name, node.name_span);
        self.enter_scope(Kind::Class);
        self.body(node.body);
        self.leave_scope();
    }

    fn type_params(&mut self, params: &[TypeParam<'a>]) {
        for param in params {
            let (bound, default, place) = match *param {
                TypeParam::Var(_, bound, default) => (bound, default, "a TypeVar default"),
                TypeParam::Tuple(_, default) => (None, default, "a TypeVarTuple default"),
                TypeParam::Spec(_, default) => (None, default, "a ParamSpec default"),
            };
            if let Some(bound) = bound {
                let place = match bound.kind {
                    ExprKind::Tuple(..) => "a TypeVar constraint",
                    _ => "a TypeVar bound",
                };
                self.in_type_scope(place, |checks| checks.expr(bound));
            }
            if let Some(default) = default {
                self.in_type_scope(place, |checks| checks.item(default));
            }
        }
    }

    // ------------------------------------------------------------------ expressions

    /// An element of a list, a tuple or a set: it may be starred.
    fn item(&mut self, expr: ExprRef<'a>) {
        match expr.kind {
            ExprKind::Starred(inner) => self.expr(inner),
            _ => self.expr(expr),
        }
    }

    fn items(&mut self, items: &[ExprRef<'a>]) {
        items.iter().for_each(|item| self.item(item));
    }

    fn args(&mut self, args: &[Arg<'a>]) {
        for arg in args {
            match *arg {
                Arg::Positional(value) | Arg::Star(value) | Arg::DoubleStar(value) => self.expr(value),
                Arg::Keyword(name, span, value) => {
                    if self.name_text(name) == "__debug__" {
                        let error =
                            Diagnostic::new(code::TARGET, "cannot assign to __debug__", span, "a constant");
                        self.errors.push(error.of(span.to(value.span)));
                    }
                    self.expr(value);
                }
            }
        }
    }

    pub(super) fn exprs(&mut self, exprs: &[ExprRef<'a>]) {
        exprs.iter().for_each(|expr| self.expr(expr));
    }

    /// Walk an expression. What grows to the left is a loop, so that long chains cost no stack here.
    pub(super) fn expr(&mut self, expr: ExprRef<'a>) {
        let depth = self.depth;
        let mut expr = expr;
        while self.deeper(expr.span) {
            expr = match expr.kind {
                ExprKind::Name(name) => {
                    self.use_name(name);
                    break;
                }
                ExprKind::Binary(_, left, right) => {
                    self.expr(right);
                    left
                }
                ExprKind::Attribute(value, _) | ExprKind::Unary(_, value) => value,
                ExprKind::Call(function, args) => {
                    self.doubt_call(function);
                    self.args(args);
                    function
                }
                ExprKind::Subscript(value, index) => {
                    self.doubt_item(value, index);
                    self.expr(index);
                    value
                }
                _ => {
                    self.branch(expr);
                    break;
                }
            };
        }
        self.depth = depth;
    }

    fn branch(&mut self, expr: ExprRef<'a>) {
        match expr.kind {
            ExprKind::Int
            | ExprKind::Float
            | ExprKind::Imaginary
            | ExprKind::KwNone
            | ExprKind::KwTrue
            | ExprKind::KwFalse
            | ExprKind::Ellipsis
            | ExprKind::Str(..)
            | ExprKind::Surrogates(..)
            | ExprKind::Bytes(_)
            | ExprKind::Error => {}
            ExprKind::Name(_)
            | ExprKind::Binary(..)
            | ExprKind::Attribute(..)
            | ExprKind::Unary(..)
            | ExprKind::Call(..)
            | ExprKind::Subscript(..) => self.expr(expr),
            ExprKind::FString(parts) | ExprKind::And(parts) | ExprKind::Or(parts) => self.exprs(parts),
            ExprKind::Formatted(value, _, spec) => self.formatted(value, spec),
            ExprKind::Walrus(name, value) => {
                self.expr(value);
                self.walrus(name, expr.span);
            }
            ExprKind::Lambda(params, body) => {
                self.defaults(params);
                self.enter_scope(Kind::Lambda);
                self.bind_params(params);
                self.expr(body);
                self.leave_scope();
            }
            ExprKind::Conditional(test, then, orelse) => {
                self.expr(test);
                self.expr(then);
                self.expr(orelse);
            }
            ExprKind::Dict(items) => {
                for &(key, value) in items {
                    key.into_iter().for_each(|key| self.expr(key));
                    self.expr(value);
                }
            }
            ExprKind::Set(items) | ExprKind::List(items) | ExprKind::Tuple(items, _) => self.items(items),
            ExprKind::ListComp(element, fors) => {
                self.comprehension("list comprehension", expr.span, &[element], fors);
            }
            ExprKind::SetComp(element, fors) => {
                self.comprehension("set comprehension", expr.span, &[element], fors);
            }
            ExprKind::DictComp(key, value, fors) => {
                self.comprehension("dict comprehension", expr.span, &[key, value], fors);
            }
            ExprKind::Generator(element, fors) => {
                self.comprehension(GENERATOR, expr.span, &[element], fors);
            }
            ExprKind::Await(value) => {
                self.awaits(self.word(expr.span, "await"), expr.span, "'await'");
                self.expr(value);
            }
            ExprKind::Yield(value) => {
                self.yields(expr.span, false);
                // `yield *a, b` is a tuple, `yield *a` is not
                value.into_iter().for_each(|value| self.expr(value));
            }
            ExprKind::YieldFrom(value) => {
                self.yields(expr.span, true);
                self.expr(value);
            }
            ExprKind::Compare(first, rest) => {
                self.doubt_identity(expr.span, first, rest);
                self.expr(first);
                rest.iter().for_each(|&(_, value)| self.expr(value));
            }
            ExprKind::Starred(value) => {
                let message = "can't use starred expression here";
                self.error(code::STAR, message, expr.span, "nothing here takes several values");
                self.expr(value);
            }
            ExprKind::Slice(start, stop, step) => {
                for part in [start, stop, step].into_iter().flatten() {
                    self.expr(part);
                }
            }
        }
    }

    fn formatted(&mut self, value: ExprRef<'a>, spec: Option<ExprRef<'a>>) {
        if self.specs > 2 {
            let message = "f-string: expressions nested too deeply";
            self.error(code::FSTRING, message, value.span, "format specs go two levels deep");
            return;
        }
        let around = std::mem::take(&mut self.specs);
        self.expr(value);
        self.specs = around + 1;
        spec.into_iter().for_each(|spec| self.expr(spec));
        self.specs = around;
    }

    fn comprehension(
        &mut self,
        what: &'static str,
        whole: Span,
        elements: &[ExprRef<'a>],
        fors: &[CompFor<'a>],
    ) {
        let [first, rest @ ..] = fors else {
            return;
        };
        self.scope().iterables += 1;
        self.expr(first.iter);
        self.scope().iterables -= 1;
        self.enter_scope(Kind::Comprehension(what));
        self.scope().is_async = fors.iter().any(|part| part.is_async);
        self.iteration_target(first.target);
        self.exprs(first.ifs);
        for part in rest {
            self.iteration_target(part.target);
            self.scope().iterables += 1;
            self.expr(part.iter);
            self.scope().iterables -= 1;
            self.exprs(part.ifs);
        }
        self.exprs(elements);
        let is_async = self.scope().is_async && what != GENERATOR;
        self.leave_scope();
        if is_async {
            let start = elements.first().map_or(first.iter.span, |element| element.span);
            let place = start.to(first.iter.span);
            self.awaits(place, whole, ASYNC_COMPREHENSION);
        }
    }

    // ------------------------------------------------------------------ targets

    /// What is assigned to, deleted or looped over.
    pub(super) fn target(&mut self, target: ExprRef<'a>) {
        match target.kind {
            ExprKind::Name(name) => self.bind(name, target.span),
            ExprKind::Starred(inner) => self.target(inner),
            ExprKind::List(items) | ExprKind::Tuple(items, _) => {
                items.iter().for_each(|item| self.target(item));
            }
            ExprKind::Attribute(value, name) => {
                if self.name_text(name) == "__debug__" {
                    self.error(code::TARGET, "cannot assign to __debug__", target.span, "a constant");
                }
                self.expr(value);
            }
            ExprKind::Subscript(value, index) => {
                self.expr(index);
                self.expr(value);
            }
            _ => self.expr(target),
        }
    }

    fn delete(&mut self, target: ExprRef<'a>) {
        match target.kind {
            ExprKind::Name(name) if self.name_text(name) == "__debug__" => {
                self.error(code::TARGET, "cannot delete __debug__", target.span, "a constant");
            }
            ExprKind::List(items) | ExprKind::Tuple(items, _) => {
                items.iter().for_each(|item| self.delete(item));
            }
            _ => self.target(target),
        }
    }
}

const GENERATOR: &str = "generator expression";
pub(super) const ASYNC_COMPREHENSION: &str = "asynchronous comprehension";
