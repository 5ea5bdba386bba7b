//! Functions and lambdas: the code of their bodies, and the instructions that make them.

use super::emit::{Storage, Unit};
use super::scope::{ScopeId, ScopeKind, all_params, node_key};
use super::{Compiler, docstring, take_overflow};
use crate::bytecode::code::{Capture, CodeKind, Constant, ParamSpec};
use crate::bytecode::op::{Op, Reg, function_parts};
use crate::source::Span;
use crate::syntax::ast::{ExprRef, Function, Name, Params};
use std::sync::Arc;

impl<'a> Compiler<'a> {
    // ------------------------------------------------------------ codes within codes

    /// Start the code of an inner scope; [`end_unit`](Compiler::end_unit) makes it a child of the one around.
    pub(super) fn begin_unit(
        &mut self,
        scope: ScopeId,
        kind: CodeKind,
        name: Arc<str>,
        at: Span,
    ) -> Box<Unit<'a>> {
        let qualname = self.qualname(&name);
        let mut unit = Unit::new(scope, kind, name, qualname);
        unit.first_line = self.source.line(at.lo);
        std::mem::replace(&mut self.unit, unit)
    }

    /// Finish the running code and go back to `outer`; the index of the new child, whose cells are found there.
    pub(super) fn end_unit(&mut self, outer: Box<Unit<'a>>) -> u32 {
        let mut inner = std::mem::replace(&mut self.unit, outer);
        take_overflow(&mut inner, &mut self.errors);
        let free = self.scopes.get(inner.scope).free.clone();
        for &name in &free {
            inner.captures.push(self.capture(name));
        }
        let free_names = free.iter().map(|&name| self.text(name)).collect();
        if !self.errors.is_empty() {
            // unfinished jumps may be left: the code is never used
            return 0;
        }
        let code = inner.finish(self.source.clone(), free_names);
        self.unit.child(Arc::new(code))
    }

    /// Where the running code keeps the cell of a name that an inner code captures.
    fn capture(&self, name: Name) -> Capture {
        let mut id = self.unit.current;
        loop {
            match self.unit.storage.get(&(id, name)) {
                Some(&Storage::Cell(reg)) => return Capture::Register(u16::from(reg)),
                Some(&Storage::WideCell(reg)) => return Capture::Register(reg),
                Some(Storage::Reg(_) | Storage::Wide(_)) | None => {}
            }
            let scope = self.scopes.get(id);
            match scope.parent {
                Some(parent) if id != self.unit.scope => id = parent,
                _ => return Capture::Free(self.free_index(name)),
            }
        }
    }

    fn qualname(&mut self, name: &Arc<str>) -> Arc<str> {
        let outer = self.scopes.get(self.unit.scope).kind;
        if outer == ScopeKind::Module {
            return name.clone();
        }
        let declared = self.names.intern(name);
        let declared = self.scopes.get(self.unit.scope).symbols.get(&declared);
        if declared.is_some_and(|symbol| symbol.global) {
            return name.clone();
        }
        let around = &self.unit.qualname;
        Arc::from(match outer {
            ScopeKind::Class => format!("{around}.{name}"),
            _ => format!("{around}.<locals>.{name}"),
        })
    }

    // ------------------------------------------------------------ def

    pub(super) fn function(&mut self, f: &'a Function<'a>) {
        let at = f.decorators.first().map_or(f.name_span, |d| d.span);
        let span = f.name_span;
        let mark = self.unit.top;
        let own = if f.decorators.is_empty() { self.register_of(f.name) } else { None };
        let slots = self.decorators(f.decorators);
        let dst = match own {
            Some(reg) => reg,
            None => self.unit.temp(span),
        };
        let base = self.unit.temps(3, span);
        let mut parts = self.default_parts(f.params, base, span);
        let generic = self.enter_type_params(f.type_params, super::scope::type_params_key(f), span);
        parts |= self.annotation_part(f, base + parts.count_ones() as Reg, span);
        let code = self.function_code(f, at);
        let target = if generic.is_some() && !self.unit.is_temp(dst) { self.unit.temp(span) } else { dst };
        self.emit(Op::MakeFunction { dst: target, base, parts, code }, span);
        if let Some(generic) = generic {
            self.set_type_params(target, &generic, span);
            self.leave_type_params(generic);
        }
        if target != dst {
            self.emit(Op::Move { dst, src: target }, span);
        }
        self.apply_decorators(f.decorators, &slots, dst);
        self.store_name(f.name, slots.first().copied().unwrap_or(dst), span);
        self.unit.release(mark);
    }

    /// Evaluate decorators, each into a register of its own.
    pub(super) fn decorators(&mut self, decorators: &'a [ExprRef<'a>]) -> Vec<Reg> {
        let mut slots = Vec::new();
        for decorator in decorators {
            let slot = self.unit.temp(decorator.span);
            self.expr_to(decorator, slot);
            slots.push(slot);
        }
        slots
    }

    /// Call the decorators, the last one first; the value is in the register after theirs, the result ends in
    /// the first decorator's.
    pub(super) fn apply_decorators(&mut self, decorators: &'a [ExprRef<'a>], slots: &[Reg], value: Reg) {
        debug_assert!(slots.last().is_none_or(|&last| value == last + 1));
        for (decorator, &slot) in decorators.iter().zip(slots).rev() {
            self.call(slot, slot, 1, decorator.span);
        }
    }

    /// Defaults into registers from `base` on, as [`Op::MakeFunction`] wants them.
    fn default_parts(&mut self, params: &'a Params<'a>, base: Reg, span: Span) -> u8 {
        let mut parts = 0;
        let defaults: Vec<ExprRef<'a>> = params.positional.iter().filter_map(|p| p.default).collect();
        if !defaults.is_empty() {
            self.tuple(&defaults, base, span);
            parts |= function_parts::DEFAULTS;
        }
        if params.keyword_only.iter().any(|p| p.default.is_some()) {
            let dict = base + u8::from(parts != 0);
            self.emit(Op::BuildDict { dst: dict, base: dict, count: 0 }, span);
            for param in params.keyword_only {
                let Some(default) = param.default else { continue };
                let mark = self.unit.top;
                let key = self.unit.temp(span);
                let name = self.mangle(param.name);
                let text = self.text(name);
                self.load_constant(Constant::Str(text), key, span);
                let src = self.operand(default);
                self.emit(Op::DictSet { dict, key, src }, span);
                self.unit.release(mark);
            }
            parts |= function_parts::KEYWORD_DEFAULTS;
        }
        parts
    }

    fn annotation_part(&mut self, f: &'a Function<'a>, dict: Reg, span: Span) -> u8 {
        // in the order in which CPython's dict has them: `*args` before keyword-only parameters
        let params = f.params;
        let ordered = params
            .positional
            .iter()
            .chain(params.star)
            .chain(params.keyword_only)
            .chain(params.double_star)
            .filter_map(|p| p.annotation.map(|a| (p.name, a)));
        let returns = f.returns.map(|r| (self.names.intern("return"), r));
        let all: Vec<_> = ordered.chain(returns).collect();
        if all.is_empty() {
            return 0;
        }
        self.emit(Op::BuildDict { dst: dict, base: dict, count: 0 }, span);
        for (name, annotation) in all {
            let mark = self.unit.top;
            let key = self.unit.temps(2, span);
            let name = self.mangle(name);
            let text = self.text(name);
            self.load_constant(Constant::Str(text), key, span);
            self.annotation(annotation, key + 1);
            self.emit(Op::DictSet { dict, key, src: key + 1 }, annotation.span);
            self.unit.release(mark);
        }
        function_parts::ANNOTATIONS
    }

    fn function_code(&mut self, f: &'a Function<'a>, at: Span) -> u32 {
        let scope = self.scopes.of(node_key(f));
        let yields = self.scopes.get(scope).yields;
        let kind = match (f.is_async, yields) {
            (false, false) => CodeKind::Plain,
            (false, true) => CodeKind::Generator,
            (true, false) => CodeKind::Coroutine,
            (true, true) => CodeKind::AsyncGenerator,
        };
        let name = self.text(f.name);
        let outer = self.begin_unit(scope, kind, name, at);
        self.params(f.params, at);
        self.unit.doc = docstring(f.body);
        self.declare_variables(f.name_span);
        self.body(f.body);
        self.end_unit(outer)
    }

    fn params(&mut self, params: &Params<'_>, span: Span) {
        if all_params(params).count() > usize::from(u16::MAX) / 2 {
            self.unit.overflow.get_or_insert(("too many parameters", span));
            return;
        }
        self.unit.params = ParamSpec {
            positional_only: params.positional_only as u16,
            positional: params.positional.len() as u16,
            keyword_only: params.keyword_only.len() as u16,
            star: params.star.is_some(),
            double_star: params.double_star.is_some(),
        };
    }

    // ------------------------------------------------------------ lambda

    pub(super) fn lambda(&mut self, e: ExprRef<'a>, params: &'a Params<'a>, body: ExprRef<'a>, dst: Reg) {
        let base = self.unit.temps(2, e.span);
        let parts = self.default_parts(params, base, e.span);
        let scope = self.scopes.of(node_key(e));
        let kind = if self.scopes.get(scope).yields { CodeKind::Generator } else { CodeKind::Plain };
        let outer = self.begin_unit(scope, kind, Arc::from("<lambda>"), e.span);
        self.params(params, e.span);
        self.declare_variables(e.span);
        let src = self.operand(body);
        self.emit(Op::Return { src }, body.span);
        let code = self.end_unit(outer);
        self.emit(Op::MakeFunction { dst, base, parts, code }, e.span);
    }
}
