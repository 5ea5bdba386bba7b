//! The walk that finds all scopes, what they bind and what they use, and then gives every name its home.

use super::names::Names;
use super::scope::{
    Home, NodeKey, Scope, ScopeId, ScopeKind, ScopeTree, Symbol, all_params, lazy_key, node_key,
    type_params_key,
};
use crate::source::Span;
use crate::syntax::Diagnostic;
use crate::syntax::ast::*;
use std::collections::{HashMap, HashSet};

/// Fill an empty tree with the scopes of a module, and resolve every name in them.
pub(super) fn scopes_of(
    module: &Module<'_>,
    tree: ScopeTree,
    names: &mut Names,
    future_annotations: bool,
    errors: &mut Vec<Diagnostic>,
) -> ScopeTree {
    let class_cell = names.intern("__class__");
    let super_name = names.intern("super");
    let current = ScopeId(0);
    let mut walk = Walk { tree, names, errors, current, class_cell, super_name, future_annotations };
    walk.push(ScopeKind::Module, (0, false));
    walk.body(module.body);
    walk.resolve();
    walk.tree
}

struct Walk<'w> {
    tree: ScopeTree,
    names: &'w mut Names,
    errors: &'w mut Vec<Diagnostic>,
    current: ScopeId,
    class_cell: Name,
    super_name: Name,
    future_annotations: bool,
}

impl<'w> Walk<'w> {
    fn push(&mut self, kind: ScopeKind, key: NodeKey) -> ScopeId {
        let id = ScopeId(self.tree.scopes.len() as u32);
        let parent = (id.0 != 0).then_some(self.current);
        let host = match parent {
            Some(p) if kind.inlined() => self.tree.get(p).host,
            _ => id,
        };
        let class_name = parent.and_then(|p| self.tree.get(p).class_name.clone());
        self.tree.scopes.push(Scope {
            kind,
            parent,
            host,
            symbols: HashMap::new(),
            order: Vec::new(),
            free: Vec::new(),
            class_name,
            yields: false,
            awaits: false,
            has_walrus: false,
            unbinds: HashSet::new(),
            annotates: false,
            first_param: None,
            stored_attributes: HashSet::new(),
            static_attributes: Vec::new(),
            nonlocals: Vec::new(),
        });
        self.tree.by_node.insert(key, id);
        self.current = id;
        id
    }

    fn pop(&mut self) {
        self.current = self.here().parent.expect("push set the parent");
    }

    fn here(&self) -> &Scope {
        self.tree.get(self.current)
    }

    fn host(&mut self) -> &mut Scope {
        let host = self.here().host;
        self.tree.get_mut(host)
    }

    fn mangle(&mut self, name: Name) -> Name {
        let class = self.here().class_name.clone();
        self.names.mangle(class.as_ref(), name)
    }

    fn symbol_in(&mut self, id: ScopeId, name: Name) -> &mut Symbol {
        let scope = self.tree.get_mut(id);
        if !scope.symbols.contains_key(&name) {
            scope.order.push(name);
        }
        scope.symbols.entry(name).or_insert(Symbol {
            bound: false,
            param: false,
            global: false,
            outer: false,
            cell: false,
            home: Home::Global,
        })
    }

    fn symbol(&mut self, name: Name) -> &mut Symbol {
        let name = self.mangle(name);
        self.symbol_in(self.current, name)
    }

    fn bind(&mut self, name: Name) {
        self.symbol(name).bound = true;
    }

    fn unbind(&mut self, name: Name) {
        self.bind(name);
        let name = self.mangle(name);
        self.host().unbinds.insert(name);
    }

    fn use_name(&mut self, name: Name) {
        self.symbol(name);
        if name == self.super_name && !matches!(self.here().kind, ScopeKind::Module | ScopeKind::Class) {
            let cell = self.class_cell;
            self.symbol(cell);
        }
    }

    /// A walrus binds in the nearest scope that is no comprehension.
    fn bind_walrus(&mut self, name: Name) {
        let name = self.mangle(name);
        self.host().has_walrus = true;
        let mut id = self.current;
        loop {
            let kind = self.tree.get(id).kind;
            let comprehension =
                matches!(kind, ScopeKind::Comp | ScopeKind::CompFunction | ScopeKind::GenExpr);
            let symbol = self.symbol_in(id, name);
            if !comprehension {
                symbol.bound = true;
                return;
            }
            symbol.outer = true;
            id = self.tree.get(id).parent.expect("a comprehension stands in another scope");
        }
    }

    fn body(&mut self, body: Body<'_>) {
        for stmt in body {
            self.stmt(stmt);
        }
    }

    fn stmt(&mut self, stmt: &Stmt<'_>) {
        match &stmt.kind {
            StmtKind::Expr(e) => self.expr(e),
            StmtKind::Assign(targets, value) => {
                self.expr(value);
                for target in *targets {
                    self.target(target);
                }
            }
            StmtKind::AugAssign(target, _, value) => {
                if let ExprKind::Name(name) = target.kind {
                    self.use_name(name);
                }
                self.target(target);
                self.expr(value);
            }
            StmtKind::AnnAssign(target, annotation, value, simple) => {
                self.annotated(target, annotation, value.is_some(), *simple);
                if let Some(value) = value {
                    self.expr(value);
                }
            }
            StmtKind::If(test, then, orelse) => {
                self.expr(test);
                self.body(then);
                self.body(orelse);
            }
            StmtKind::While(w) => {
                self.expr(w.test);
                self.body(w.body);
                self.body(w.orelse);
            }
            StmtKind::For(f) => {
                self.expr(f.iter);
                if f.is_async {
                    self.host().awaits = true;
                }
                self.target(f.target);
                self.body(f.body);
                self.body(f.orelse);
            }
            StmtKind::Function(f) => self.function(f),
            StmtKind::Class(c) => self.class(c),
            StmtKind::Try(t) => {
                self.body(t.body);
                for handler in t.handlers {
                    if let Some(class) = handler.class {
                        self.expr(class);
                    }
                    if let Some(name) = handler.name {
                        self.unbind(name);
                    }
                    self.body(handler.body);
                }
                self.body(t.orelse);
                self.body(t.finally);
            }
            StmtKind::With(items, body, is_async) => {
                if *is_async {
                    self.host().awaits = true;
                }
                for item in *items {
                    self.expr(item.context);
                    if let Some(target) = item.target {
                        self.target(target);
                    }
                }
                self.body(body);
            }
            StmtKind::Match(subject, cases) => {
                self.expr(subject);
                for case in *cases {
                    self.pattern(case.pattern);
                    if let Some(guard) = case.guard {
                        self.expr(guard);
                    }
                    self.body(case.body);
                }
            }
            StmtKind::Return(value) => {
                if let Some(value) = value {
                    self.expr(value);
                }
            }
            StmtKind::Raise(exception, cause) => {
                for e in [exception, cause].into_iter().flatten() {
                    self.expr(e);
                }
            }
            StmtKind::Delete(targets) => {
                for target in *targets {
                    self.delete(target);
                }
            }
            StmtKind::Global(names) => {
                let mut module = self.current;
                while let Some(parent) = self.tree.get(module).parent {
                    module = parent;
                }
                for &name in *names {
                    self.symbol(name).global = true;
                    // `exec` with two namespaces has it in the globals then, at its top level too
                    let name = self.mangle(name);
                    self.symbol_in(module, name).global = true;
                }
            }
            StmtKind::Nonlocal(names) => {
                for &name in *names {
                    self.symbol(name).outer = true;
                    let name = self.mangle(name);
                    let current = self.current;
                    self.tree.get_mut(current).nonlocals.push((name, stmt.span));
                }
            }
            StmtKind::Assert(test, message) => {
                self.expr(test);
                if let Some(message) = message {
                    self.expr(message);
                }
            }
            StmtKind::Import(aliases) => {
                for alias in *aliases {
                    self.bind(alias.as_name.unwrap_or(alias.name[0]));
                }
            }
            StmtKind::ImportFrom(_, _, aliases) => {
                for alias in *aliases {
                    self.bind(alias.as_name.unwrap_or(alias.name[0]));
                }
            }
            StmtKind::TypeAlias(name, params, value) => {
                self.target(name);
                self.type_params(params, type_params_key(stmt), |walk| walk.lazy(value));
            }
            StmtKind::Pass | StmtKind::Break | StmtKind::Continue | StmtKind::Error => {}
        }
    }

    fn annotated(&mut self, target: &Expr<'_>, annotation: &Expr<'_>, has_value: bool, simple: bool) {
        let host = self.host().kind;
        let in_namespace = matches!(host, ScopeKind::Module | ScopeKind::Class);
        if let ExprKind::Name(name) = target.kind {
            if simple || has_value {
                self.bind(name);
            }
            if simple && in_namespace {
                self.host().annotates = true;
                let name = self.names.intern("__annotations__");
                self.symbol(name).bound = true;
            }
        } else {
            self.target(target);
        }
        if in_namespace && !self.future_annotations {
            self.expr(annotation);
        }
    }

    fn delete(&mut self, target: &Expr<'_>) {
        match &target.kind {
            ExprKind::Name(name) => self.unbind(*name),
            ExprKind::Tuple(items, _) | ExprKind::List(items) => {
                for item in *items {
                    self.delete(item);
                }
            }
            _ => self.expr(target),
        }
    }

    fn target(&mut self, target: &Expr<'_>) {
        match &target.kind {
            ExprKind::Name(name) => self.bind(*name),
            ExprKind::Starred(inner) => self.target(inner),
            ExprKind::Tuple(items, _) | ExprKind::List(items) => {
                for item in *items {
                    self.target(item);
                }
            }
            ExprKind::Attribute(object, attribute) => {
                self.note_attribute(object, *attribute);
                self.expr(object);
            }
            _ => self.expr(target),
        }
    }

    /// Count `self.x = …` for the class around the method.
    fn note_attribute(&mut self, object: &Expr<'_>, attribute: Name) {
        let ExprKind::Name(name) = object.kind else { return };
        let host = self.here().host;
        let function = self.tree.get(host);
        if function.kind != ScopeKind::Function || function.first_param != Some(name) {
            return;
        }
        let Some(parent) = function.parent else { return };
        let class = self.tree.get(parent).host;
        if self.tree.get(class).kind == ScopeKind::Class {
            let by_self = &**self.names.text(name) == "self";
            let class = self.tree.get_mut(class);
            class.stored_attributes.insert(attribute);
            if by_self && !class.static_attributes.contains(&attribute) {
                class.static_attributes.push(attribute);
            }
        }
    }

    fn pattern(&mut self, pattern: &Pat<'_>) {
        match &pattern.kind {
            PatKind::Value(e) | PatKind::Singleton(e) => self.expr(e),
            PatKind::Capture(name) | PatKind::Star(name) => {
                if let Some(name) = name {
                    self.bind(*name);
                }
            }
            PatKind::Sequence(items) | PatKind::Or(items) => {
                for item in *items {
                    self.pattern(item);
                }
            }
            PatKind::As(inner, name) => {
                self.pattern(inner);
                self.bind(*name);
            }
            PatKind::Class(class, args) => {
                self.expr(class);
                for arg in *args {
                    match arg {
                        PatArg::Positional(p) | PatArg::Keyword(_, p) => self.pattern(p),
                    }
                }
            }
            PatKind::Mapping(items) => {
                for (key, value) in *items {
                    if let Some(key) = key {
                        self.expr(key);
                    }
                    self.pattern(value);
                }
            }
        }
    }

    fn type_params(&mut self, params: &[TypeParam<'_>], key: NodeKey, inside: impl FnOnce(&mut Walk<'w>)) {
        if params.is_empty() {
            return inside(self);
        }
        self.push(ScopeKind::TypeParams, key);
        for param in params {
            match param {
                TypeParam::Var(name, ..) | TypeParam::Tuple(name, _) | TypeParam::Spec(name, _) => {
                    self.bind(*name);
                }
            }
        }
        for param in params {
            let (bound, default) = match param {
                TypeParam::Var(_, bound, default) => (*bound, *default),
                TypeParam::Tuple(_, default) | TypeParam::Spec(_, default) => (None, *default),
            };
            for e in [bound, default].into_iter().flatten() {
                self.lazy(e);
            }
        }
        inside(self);
        self.pop();
    }

    /// An expression that is evaluated when it is asked for, in a scope of its own.
    fn lazy(&mut self, e: &Expr<'_>) {
        let id = self.push(ScopeKind::Lazy, lazy_key(e));
        if self.tree.class_around_lazy(id).is_some() {
            let param = self.names.intern(".namespace");
            let symbol = self.symbol(param);
            symbol.bound = true;
            symbol.param = true;
        }
        self.expr(e);
        self.pop();
    }

    fn function(&mut self, f: &Function<'_>) {
        self.bind(f.name);
        for decorator in f.decorators {
            self.expr(decorator);
        }
        self.defaults(f.params);
        self.type_params(f.type_params, type_params_key(f), |walk| {
            if !walk.future_annotations {
                for param in all_params(f.params) {
                    if let Some(annotation) = param.annotation {
                        walk.expr(annotation);
                    }
                }
                if let Some(returns) = f.returns {
                    walk.expr(returns);
                }
            }
            walk.push(ScopeKind::Function, node_key(f));
            walk.params(f.params);
            walk.body(f.body);
            walk.pop();
        });
    }

    fn class(&mut self, c: &Class<'_>) {
        self.bind(c.name);
        for decorator in c.decorators {
            self.expr(decorator);
        }
        self.type_params(c.type_params, type_params_key(c), |walk| {
            walk.args(c.args);
            let class_name = walk.names.text(c.name).clone();
            let id = walk.push(ScopeKind::Class, node_key(c));
            walk.tree.get_mut(id).class_name = Some(class_name);
            walk.body(c.body);
            walk.pop();
        });
    }

    fn defaults(&mut self, params: &Params<'_>) {
        for param in params.positional.iter().chain(params.keyword_only) {
            if let Some(default) = param.default {
                self.expr(default);
            }
        }
    }

    fn params(&mut self, params: &Params<'_>) {
        let current = self.current;
        self.tree.get_mut(current).first_param = params.positional.first().map(|p| p.name);
        for param in all_params(params) {
            let symbol = self.symbol(param.name);
            symbol.bound = true;
            symbol.param = true;
        }
    }

    fn args(&mut self, args: &[Arg<'_>]) {
        for arg in args {
            match arg {
                Arg::Positional(e) | Arg::Keyword(_, _, e) | Arg::Star(e) | Arg::DoubleStar(e) => {
                    self.expr(e)
                }
            }
        }
    }

    fn exprs(&mut self, items: &[ExprRef<'_>]) {
        for item in items {
            self.expr(item);
        }
    }

    /// Left chains (`a + b + …`, `a.b.c`, `f(x)(y)`) are walked in a loop: they may be very long.
    fn expr(&mut self, expr: &Expr<'_>) {
        let mut expr = expr;
        loop {
            match &expr.kind {
                ExprKind::Binary(_, left, right) => {
                    self.expr(right);
                    expr = left;
                }
                ExprKind::Attribute(object, _) => expr = object,
                ExprKind::Call(callee, args) => {
                    self.args(args);
                    expr = callee;
                }
                ExprKind::Subscript(object, index) => {
                    self.expr(index);
                    expr = object;
                }
                _ => return self.expr_other(expr),
            }
        }
    }

    /// Refuse what the grammar takes and the language leaves out.
    fn left_out(&mut self, span: Span, message: &str, label: &str, help: Option<&str>) {
        self.errors.push(Diagnostic {
            code: "AW0201",
            class: "SyntaxError",
            message: message.into(),
            span,
            construct: None,
            label: label.into(),
            extra: Vec::new(),
            help: help.map(String::from),
            late: true,
        });
    }

    fn expr_other(&mut self, expr: &Expr<'_>) {
        match &expr.kind {
            ExprKind::Name(name) => self.use_name(*name),
            ExprKind::Imaginary => {
                self.left_out(expr.span, "complex numbers are not part of Aw", "an imaginary literal", None);
            }
            ExprKind::Surrogates(_, place) => self.left_out(
                *place,
                "lone surrogates cannot stand in a string",
                "half of a UTF-16 pair, not a character",
                Some("write the character itself, or its number with `\\U` and eight digits"),
            ),
            ExprKind::Int
            | ExprKind::Float
            | ExprKind::KwNone
            | ExprKind::KwTrue
            | ExprKind::KwFalse
            | ExprKind::Ellipsis
            | ExprKind::Str(..)
            | ExprKind::Bytes(_)
            | ExprKind::Error => {}
            ExprKind::FString(items)
            | ExprKind::And(items)
            | ExprKind::Or(items)
            | ExprKind::Set(items)
            | ExprKind::List(items)
            | ExprKind::Tuple(items, _) => self.exprs(items),
            ExprKind::Formatted(value, _, spec) => {
                self.expr(value);
                if let Some(spec) = spec {
                    self.expr(spec);
                }
            }
            ExprKind::Walrus(target, value) => {
                self.expr(value);
                if let ExprKind::Name(name) = target.kind {
                    self.bind_walrus(name);
                }
            }
            ExprKind::Unary(_, e) | ExprKind::Starred(e) => self.expr(e),
            ExprKind::Lambda(params, body) => {
                self.defaults(params);
                self.push(ScopeKind::Lambda, node_key(expr));
                self.params(params);
                self.expr(body);
                self.pop();
            }
            ExprKind::Conditional(a, b, c) => self.exprs(&[a, b, c]),
            ExprKind::Dict(items) => {
                for (key, value) in *items {
                    if let Some(key) = key {
                        self.expr(key);
                    }
                    self.expr(value);
                }
            }
            ExprKind::ListComp(element, fors) | ExprKind::SetComp(element, fors) => {
                self.comprehension(expr, &[element], fors, ScopeKind::Comp);
            }
            ExprKind::DictComp(key, value, fors) => {
                self.comprehension(expr, &[key, value], fors, ScopeKind::Comp);
            }
            ExprKind::Generator(element, fors) => {
                self.comprehension(expr, &[element], fors, ScopeKind::GenExpr);
            }
            ExprKind::Await(e) => {
                self.host().awaits = true;
                self.expr(e);
            }
            ExprKind::Yield(value) => {
                self.host().yields = true;
                if let Some(value) = value {
                    self.expr(value);
                }
            }
            ExprKind::YieldFrom(e) => {
                self.host().yields = true;
                self.expr(e);
            }
            ExprKind::Compare(first, rest) => {
                self.expr(first);
                for (_, e) in *rest {
                    self.expr(e);
                }
            }
            ExprKind::Slice(a, b, c) => {
                for e in [a, b, c].into_iter().flatten() {
                    self.expr(e);
                }
            }
            ExprKind::Binary(..) | ExprKind::Attribute(..) | ExprKind::Call(..) | ExprKind::Subscript(..) => {
                unreachable!("handled by the loop in expr")
            }
        }
    }

    fn comprehension(
        &mut self,
        expr: &Expr<'_>,
        elements: &[ExprRef<'_>],
        fors: &[CompFor<'_>],
        kind: ScopeKind,
    ) {
        self.expr(fors[0].iter);
        let in_class = self.host().kind == ScopeKind::Class;
        let kind = if kind == ScopeKind::Comp && in_class { ScopeKind::CompFunction } else { kind };
        self.push(kind, node_key(expr));
        if !kind.inlined() {
            let param = self.names.intern(".0");
            let symbol = self.symbol(param);
            symbol.bound = true;
            symbol.param = true;
        }
        for (i, part) in fors.iter().enumerate() {
            self.target(part.target);
            if part.is_async {
                self.host().awaits = true;
            }
            if i > 0 {
                self.expr(part.iter);
            }
            self.exprs(part.ifs);
        }
        self.exprs(elements);
        self.pop();
    }

    /// Give every symbol its home, mark captured variables, and list what each code captures.
    fn resolve(&mut self) {
        for i in 0..self.tree.scopes.len() {
            let id = ScopeId(i as u32);
            for name in self.tree.get(id).order.clone() {
                let home = self.tree.find(id, name, self.class_cell);
                self.tree.get_mut(id).symbols.get_mut(&name).expect("listed in order").home = home;
                let (Home::Variable(definer) | Home::NamespaceOr(definer)) = home else { continue };
                self.capture(id, definer, name);
            }
            let nonlocals = std::mem::take(&mut self.tree.get_mut(id).nonlocals);
            for (name, span) in nonlocals {
                if !matches!(self.tree.get(id).symbols[&name].home, Home::Variable(_)) {
                    let message = format!("no binding for nonlocal '{}' found", self.names.text(name));
                    self.errors.push(Diagnostic {
                        code: "AW0202",
                        class: "SyntaxError",
                        message,
                        span,
                        construct: None,
                        label: "no enclosing function binds this name".into(),
                        extra: Vec::new(),
                        help: None,
                        late: true,
                    });
                }
            }
        }
    }

    fn capture(&mut self, user: ScopeId, definer: ScopeId, name: Name) {
        let target = self.tree.get(definer).host;
        let mut host = self.tree.get(user).host;
        if host == target {
            return;
        }
        self.symbol_in(definer, name).cell = true;
        while host != target {
            let scope = self.tree.get_mut(host);
            if !scope.free.contains(&name) {
                scope.free.push(name);
            }
            let parent = scope.parent.expect("the definer is further out");
            host = self.tree.get(parent).host;
        }
    }
}
