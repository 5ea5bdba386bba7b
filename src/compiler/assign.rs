//! Assignment: to names, attributes, items and patterns of them; `del`, `+=`, annotations.

use super::Compiler;
use super::expr::has_walrus;
use super::scope::ScopeKind;
use crate::bytecode::Constant;
use crate::bytecode::op::{Op, Reg};
use crate::source::Span;
use crate::syntax::ast::{BinOp, Expr, ExprKind, ExprRef, Name};
use std::sync::Arc;

impl<'a> Compiler<'a> {
    pub(super) fn assign(&mut self, targets: &'a [ExprRef<'a>], value: ExprRef<'a>) {
        if let [target] = targets {
            return self.assign_one(target, value);
        }
        let mark = self.unit.top;
        let plain = targets.iter().all(|t| matches!(t.kind, ExprKind::Name(_)));
        let src = if plain {
            self.operand_before(value, targets)
        } else {
            let temp = self.unit.temp(value.span);
            self.expr_to(value, temp);
            temp
        };
        for target in targets {
            self.assign_to(target, src);
        }
        self.unit.release(mark);
    }

    fn assign_one(&mut self, target: ExprRef<'a>, value: ExprRef<'a>) {
        let mark = self.unit.top;
        let done = match &target.kind {
            ExprKind::Name(name) => {
                self.assign_name(*name, value, target.span);
                true
            }
            ExprKind::Tuple(items, _) | ExprKind::List(items) => match &value.kind {
                ExprKind::Tuple(values, _) => self.assign_pairwise(items, values),
                _ => false,
            },
            _ => false,
        };
        if !done {
            let src = self.operand_before(value, &[target]);
            self.assign_to(target, src);
        }
        self.unit.release(mark);
    }

    fn assign_name(&mut self, name: Name, value: ExprRef<'a>, span: Span) {
        match self.register_of(name) {
            Some(reg) => {
                self.expr_to(value, reg);
                self.unit.bound.insert(reg);
            }
            None => {
                let src = self.operand(value);
                self.store_name(name, src, span);
            }
        }
    }

    /// `a, b = b, a` without making the tuple.
    fn assign_pairwise(&mut self, targets: &'a [ExprRef<'a>], values: &'a [ExprRef<'a>]) -> bool {
        let is_star = |e: &ExprRef<'_>| matches!(e.kind, ExprKind::Starred(_));
        if targets.len() != values.len() || targets.len() > 8 || targets.iter().chain(values).any(is_star) {
            return false;
        }
        // what a target of several names binds is not tracked here
        if targets.iter().any(|t| matches!(t.kind, ExprKind::Tuple(..) | ExprKind::List(_)) || has_walrus(t))
        {
            return false;
        }
        if super::constant::fold_all(values, &self.source).is_some() {
            for (target, value) in targets.iter().zip(values) {
                self.assign_one(target, value);
            }
            return true;
        }
        let mut sources = Vec::new();
        let mut assigned: Vec<Reg> = Vec::new();
        for (i, (target, value)) in targets.iter().zip(values).enumerate() {
            let mut src = self.operand_before(value, &values[i + 1..]);
            if assigned.contains(&src) {
                let temp = self.unit.temp(value.span);
                self.emit(Op::Move { dst: temp, src }, value.span);
                src = temp;
            }
            sources.push(src);
            if let ExprKind::Name(name) = target.kind
                && let Some(reg) = self.register_of(name)
            {
                assigned.push(reg);
            }
        }
        for (target, src) in targets.iter().zip(sources) {
            self.assign_to(target, src);
        }
        true
    }

    /// `target = src`, where `src` holds the value.
    pub(super) fn assign_to(&mut self, target: ExprRef<'a>, src: Reg) {
        let mark = self.unit.top;
        match &target.kind {
            ExprKind::Name(name) => self.store_name(*name, src, target.span),
            ExprKind::Attribute(object, name) => {
                let obj = self.operand(object);
                self.set_attribute(obj, *name, src, self.attribute_span(target.span, target.span));
            }
            ExprKind::Subscript(object, index) => {
                let obj = self.operand_before(object, &[index]);
                let key = self.operand(index);
                self.emit(Op::SetItem { obj, key, src }, target.span);
            }
            ExprKind::Tuple(items, _) | ExprKind::List(items) => self.unpack(items, src, target.span),
            ExprKind::Starred(inner) => self.assign_to(inner, src),
            _ => {}
        }
        self.unit.release(mark);
    }

    pub(super) fn set_attribute(&mut self, obj: Reg, name: Name, src: Reg, span: Span) {
        let name = self.attribute_index(name, span);
        self.emit(Op::SetAttr { obj, src, slot: Default::default(), shape: Default::default() }, span);
        self.unit.data(2, name, span);
    }

    fn unpack(&mut self, items: &'a [ExprRef<'a>], src: Reg, span: Span) {
        let star = items.iter().position(|item| matches!(item.kind, ExprKind::Starred(_)));
        let count = items.len() as u16;
        let base = match star {
            // straight into the locals, where they stand in a row
            None if self.in_a_row(items).is_some() => self.in_a_row(items).unwrap_or(0),
            _ => self.unit.temps(count, span),
        };
        match star {
            None => self.emit(Op::Unpack { src, base, count }, span),
            Some(at) => {
                let (before, after) = (at as u8, (items.len() - at - 1) as u8);
                self.emit(Op::UnpackStar { src, base, before, after }, span);
            }
        }
        for (i, item) in items.iter().enumerate() {
            self.assign_to(item, base + i as Reg);
        }
    }

    /// The first of the locals that `items` name, if they are neighbours.
    fn in_a_row(&mut self, items: &[ExprRef<'_>]) -> Option<Reg> {
        let mut first = None;
        for (i, item) in items.iter().enumerate() {
            let ExprKind::Name(name) = item.kind else { return None };
            let reg = usize::from(self.register_of(name)?);
            if reg != usize::from(*first.get_or_insert(reg as Reg)) + i {
                return None;
            }
        }
        first
    }

    // ------------------------------------------------------------ op=

    pub(super) fn aug_assign(&mut self, target: ExprRef<'a>, op: BinOp, value: ExprRef<'a>, span: Span) {
        let mark = self.unit.top;
        match &target.kind {
            ExprKind::Name(name) => {
                let a = self.operand_before(target, &[value]);
                match self.register_of(*name) {
                    Some(reg) => {
                        self.binary(op, a, value, reg, true, span);
                        self.unit.bound.insert(reg);
                    }
                    None => {
                        self.binary(op, a, value, a, true, span);
                        self.store_name(*name, a, target.span);
                    }
                }
            }
            ExprKind::Attribute(object, name) => {
                let obj = self.operand_before(object, &[value]);
                let temp = self.unit.temp(span);
                let attribute = self.attribute_span(target.span, target.span);
                self.get_attribute(obj, *name, temp, attribute);
                self.binary(op, temp, value, temp, true, span);
                self.set_attribute(obj, *name, temp, attribute);
            }
            ExprKind::Subscript(object, index) => {
                let obj = self.operand_before(object, &[index, value]);
                let key = self.operand_before(index, &[value]);
                let temp = self.unit.temp(span);
                self.emit(Op::GetItem { dst: temp, obj, key }, target.span);
                self.binary(op, temp, value, temp, true, span);
                self.emit(Op::SetItem { obj, key, src: temp }, target.span);
            }
            _ => {}
        }
        self.unit.release(mark);
    }

    // ------------------------------------------------------------ del

    pub(super) fn delete(&mut self, target: ExprRef<'a>) {
        let mark = self.unit.top;
        match &target.kind {
            ExprKind::Name(name) => self.delete_name(*name, target.span),
            ExprKind::Attribute(object, name) => {
                let obj = self.operand(object);
                let span = self.attribute_span(target.span, target.span);
                let name = self.attribute_index(*name, span);
                self.emit(Op::DelAttr { obj, name }, span);
            }
            ExprKind::Subscript(object, index) => {
                let obj = self.operand_before(object, &[index]);
                let key = self.operand(index);
                self.emit(Op::DelItem { obj, key }, target.span);
            }
            ExprKind::Tuple(items, _) | ExprKind::List(items) => {
                for item in *items {
                    self.delete(item);
                }
            }
            _ => {}
        }
        self.unit.release(mark);
    }

    // ------------------------------------------------------------ annotations

    pub(super) fn ann_assign(
        &mut self,
        target: ExprRef<'a>,
        annotation: ExprRef<'a>,
        value: Option<ExprRef<'a>>,
        simple: bool,
        span: Span,
    ) {
        let kind = self.scopes.get(self.unit.scope).kind;
        let in_namespace = matches!(kind, ScopeKind::Module | ScopeKind::Class);
        if let Some(value) = value {
            self.assign_one(target, value);
        }
        let mark = self.unit.top;
        match &target.kind {
            ExprKind::Name(name) if simple && in_namespace => {
                let dict = self.unit.temps(3, span);
                let annotations = self.names.intern("__annotations__");
                self.annotation(annotation, dict + 2);
                self.load_name(annotations, dict, span);
                let name = self.mangle(*name);
                let text = self.text(name);
                self.load_constant(Constant::Str(text), dict + 1, span);
                self.emit(Op::SetItem { obj: dict, key: dict + 1, src: dict + 2 }, span);
            }
            ExprKind::Name(_) => {
                if in_namespace && !self.future_annotations {
                    self.effect(annotation);
                }
            }
            _ => {
                if value.is_none() {
                    match &target.kind {
                        ExprKind::Attribute(object, _) => self.effect(object),
                        ExprKind::Subscript(object, index) => {
                            self.effect(object);
                            self.effect(index);
                        }
                        _ => {}
                    }
                }
                if in_namespace && !self.future_annotations {
                    self.effect(annotation);
                }
            }
        }
        self.unit.release(mark);
    }

    /// The value of an annotation: its text where `from __future__ import annotations` asks for that.
    pub(super) fn annotation(&mut self, annotation: ExprRef<'a>, dst: Reg) {
        if self.future_annotations {
            let text = annotation_text(annotation, self.source.slice(annotation.span));
            self.load_constant(Constant::Str(text), dst, annotation.span);
        } else {
            self.expr_to(annotation, dst);
        }
    }
}

/// The source of an annotation on one line.
fn annotation_text(annotation: &Expr<'_>, source: &str) -> Arc<str> {
    match annotation.kind {
        ExprKind::Str(text, _) => Arc::from(format!("'{text}'")),
        _ if source.contains(['\n', '\r']) => {
            Arc::from(source.split_whitespace().collect::<Vec<_>>().join(" "))
        }
        _ => Arc::from(source),
    }
}
