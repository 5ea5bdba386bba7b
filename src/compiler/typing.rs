//! Type parameters and type aliases. Parameters are variables of a scope of their own, inlined around what
//! they belong to; bounds, defaults and values are functions, called when somebody asks.

use super::Compiler;
use super::scope::{lazy_key, type_params_key};
use super::variable::Inlined;
use crate::bytecode::code::CodeKind;
use crate::bytecode::op::{Op, Reg, TypeParamKind, function_parts};
use crate::source::Span;
use crate::syntax::ast::{ExprKind, ExprRef, Name, Stmt, TypeParam};

/// An open scope of type parameters.
pub(super) struct TypeParams {
    inlined: Inlined,
    names: Vec<Name>,
}

impl<'a> Compiler<'a> {
    /// Make the parameters and enter their scope; `None` if there are none.
    pub(super) fn enter_type_params(
        &mut self,
        params: &'a [TypeParam<'a>],
        key: (usize, bool),
        span: Span,
    ) -> Option<TypeParams> {
        if params.is_empty() {
            return None;
        }
        let scope = self.scopes.of(key);
        let inlined = self.enter_inlined(scope, span);
        let mut names = Vec::new();
        for param in params {
            let (name, bound, default, kind) = match *param {
                TypeParam::Var(name, bound, default) => match bound.map(|b| &b.kind) {
                    Some(ExprKind::Tuple(..)) => (name, bound, default, TypeParamKind::Constrained),
                    _ => (name, bound, default, TypeParamKind::Var),
                },
                TypeParam::Tuple(name, default) => (name, None, default, TypeParamKind::Tuple),
                TypeParam::Spec(name, default) => (name, None, default, TypeParamKind::Spec),
            };
            let mark = self.unit.top;
            let dst = self.unit.temp(span);
            let base = self.unit.temps(2, span);
            for (reg, part) in [(base, bound), (base + 1, default)] {
                match part {
                    Some(part) => self.lazy(part, name, reg),
                    None => self.emit(Op::LoadNone { dst: reg }, span),
                }
            }
            let index = self.name_index(name, span);
            self.emit(Op::MakeTypeParam { dst, base, kind, name: index }, span);
            self.store_name(name, dst, span);
            self.unit.release(mark);
            names.push(name);
        }
        Some(TypeParams { inlined, names })
    }

    /// `dst = a function that evaluates an expression`. In a class body it holds on to the namespace, whose
    /// names the expression sees as they are when it is evaluated.
    fn lazy(&mut self, e: ExprRef<'a>, name: Name, dst: Reg) {
        let span = e.span;
        let mark = self.unit.top;
        let scope = self.scopes.of(lazy_key(e));
        let in_class = self.scopes.class_around_lazy(scope).is_some();
        let base = self.unit.temp(span);
        let mut parts = 0;
        if in_class {
            // the namespace of a class body is its first register
            self.emit(Op::BuildTuple { dst: base, base: 0, count: 1 }, span);
            parts = function_parts::DEFAULTS;
        }
        let text = self.text(name);
        let outer = self.begin_unit(scope, CodeKind::Plain, text, span);
        self.unit.has_namespace = in_class;
        self.unit.params.positional = u16::from(in_class);
        self.declare_variables(span);
        let src = match e.kind {
            ExprKind::Starred(inner) => {
                // `*Ts = *tuple[int, str]`: what iterating gives, which must be one thing
                let reg = self.unit.temp(span);
                self.expr_to(inner, reg);
                self.emit(Op::Unpack { src: reg, base: reg, count: 1 }, span);
                reg
            }
            _ => self.operand(e),
        };
        self.emit(Op::Return { src }, span);
        let code = self.end_unit(outer);
        self.emit(Op::MakeFunction { dst, base, parts, code }, span);
        self.unit.release(mark);
    }

    pub(super) fn leave_type_params(&mut self, params: TypeParams) {
        self.leave_inlined(params.inlined);
    }

    /// `dst = (T, U, …)`
    pub(super) fn type_params_tuple(&mut self, params: Option<&TypeParams>, dst: Reg, span: Span) {
        let names: &[Name] = params.map_or(&[], |p| &p.names);
        let mark = self.unit.top;
        let base = self.unit.temps(names.len() as u16, span);
        for (i, name) in names.iter().enumerate() {
            self.load_name(*name, base + i as Reg, span);
        }
        self.emit(Op::BuildTuple { dst, base, count: names.len() as u16 }, span);
        self.unit.release(mark);
    }

    /// `function.__type_params__ = (T, U, …)`
    pub(super) fn set_type_params(&mut self, function: Reg, params: &TypeParams, span: Span) {
        let mark = self.unit.top;
        let tuple = self.unit.temp(span);
        self.type_params_tuple(Some(params), tuple, span);
        let name = self.names.intern("__type_params__");
        self.set_attribute(function, name, tuple, span);
        self.unit.release(mark);
    }

    /// `type name[params] = value`
    pub(super) fn type_alias(
        &mut self,
        stmt: &'a Stmt<'a>,
        name: ExprRef<'a>,
        params: &'a [TypeParam<'a>],
        value: ExprRef<'a>,
    ) {
        let ExprKind::Name(target) = name.kind else { return };
        let span = stmt.span;
        let generic = self.enter_type_params(params, type_params_key(stmt), span);
        let base = self.unit.temps(2, span);
        self.type_params_tuple(generic.as_ref(), base, span);
        self.lazy(value, target, base + 1);
        if let Some(generic) = generic {
            self.leave_type_params(generic);
        }
        let index = self.name_index(target, span);
        self.emit(Op::MakeTypeAlias { dst: base, base, name: index }, span);
        self.store_name(target, base, span);
    }
}
