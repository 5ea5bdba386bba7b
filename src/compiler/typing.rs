//! Type parameters and type aliases. Parameters are variables of a scope of their own, inlined around what
//! they belong to.

use super::Compiler;
use super::scope::{ScopeId, type_params_key};
use crate::bytecode::op::{NO_REG, Op, Reg, TypeParamKind};
use crate::source::Span;
use crate::syntax::ast::{ExprKind, ExprRef, Name, Stmt, TypeParam};

/// An open scope of type parameters.
pub(super) struct TypeParams {
    outer: ScopeId,
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
        let outer = self.enter_inlined(scope, span);
        let mut names = Vec::new();
        for param in params {
            let (name, bound, kind) = match *param {
                TypeParam::Var(name, bound, _) => (name, bound, TypeParamKind::Var),
                TypeParam::Tuple(name, _) => (name, None, TypeParamKind::Tuple),
                TypeParam::Spec(name, _) => (name, None, TypeParamKind::Spec),
            };
            let mark = self.unit.top;
            let dst = self.unit.temp(span);
            let bound = match bound {
                Some(bound) => self.operand(bound),
                None => NO_REG,
            };
            let index = self.name_index(name, span);
            self.emit(Op::MakeTypeParam { dst, bound, kind, name: index }, span);
            self.store_name(name, dst, span);
            self.unit.release(mark);
            names.push(name);
        }
        Some(TypeParams { outer, names })
    }

    pub(super) fn leave_type_params(&mut self, params: TypeParams) {
        self.leave_inlined(params.outer);
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
        self.expr_to(value, base + 1);
        if let Some(generic) = generic {
            self.leave_type_params(generic);
        }
        let index = self.name_index(target, span);
        self.emit(Op::MakeTypeAlias { dst: base, base, name: index }, span);
        self.store_name(target, base, span);
    }
}
