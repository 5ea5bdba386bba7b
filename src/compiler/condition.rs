//! Conditions: expressions that only decide where to go on.

use super::Compiler;
use super::constant::{fold, truth};
use super::emit::Label;
use crate::bytecode::op::{Op, Reg};
use crate::source::Span;
use crate::syntax::ast::{CompareOp, ExprKind, ExprRef, UnaryOp};

impl<'a> Compiler<'a> {
    /// Whether an expression is known to be true or false before the program runs.
    pub(super) fn known_truth(&mut self, e: ExprRef<'a>) -> Option<bool> {
        if let ExprKind::Name(name) = e.kind
            && &**self.names.text(name) == "__debug__"
        {
            return Some(true);
        }
        fold(e, &self.source).as_ref().and_then(truth)
    }

    /// Jump to `label` if the truth of `e` is `when`, else go on after it.
    pub(super) fn jump_if(&mut self, e: ExprRef<'a>, when: bool, label: Label) {
        let mark = self.unit.top;
        if let Some(known) = self.known_truth(e) {
            if known == when {
                self.emit(Op::Jump { to: label.to() }, e.span);
            }
            return;
        }
        match &e.kind {
            ExprKind::Unary(UnaryOp::Not, inner) => self.jump_if(inner, !when, label),
            ExprKind::And(items) => self.jump_if_all(items, true, when, label),
            ExprKind::Or(items) => self.jump_if_all(items, false, !when, label),
            ExprKind::Compare(first, rest) => self.jump_if_compare(e, first, rest, when, label),
            ExprKind::Conditional(test, then, orelse) => {
                let (other, end) = (self.unit.label(), self.unit.label());
                self.jump_if(test, false, other);
                self.jump_if(then, when, label);
                self.emit(Op::Jump { to: end.to() }, e.span);
                self.unit.place(other);
                self.jump_if(orelse, when, label);
                self.unit.place(end);
            }
            _ => {
                let a = self.operand(e);
                let to = label.to();
                self.emit(if when { Op::JumpIfTrue { a, to } } else { Op::JumpIfFalse { a, to } }, e.span);
            }
        }
        self.unit.release(mark);
    }

    /// `and` (with `go_on` true) or `or` (false): items are evaluated as long as they are `go_on`. The jump is
    /// taken if all were, when `when` is true, else if one was not.
    fn jump_if_all(&mut self, items: &'a [ExprRef<'a>], go_on: bool, when: bool, label: Label) {
        let Some((last, before)) = items.split_last() else { return };
        if when {
            let end = self.unit.label();
            for item in before {
                self.jump_if(item, !go_on, end);
            }
            self.jump_if(last, go_on, label);
            self.unit.place(end);
        } else {
            for item in items {
                self.jump_if(item, !go_on, label);
            }
        }
    }

    fn jump_if_compare(
        &mut self,
        e: ExprRef<'a>,
        first: ExprRef<'a>,
        rest: &'a [(CompareOp, ExprRef<'a>)],
        when: bool,
        label: Label,
    ) {
        if let [(op, right)] = rest {
            return self.jump_if_single(first, *op, right, when, label, e.span);
        }
        let mut a = self.operand_before(first, &[rest[0].1]);
        let fail = if when { self.unit.label() } else { label };
        for (i, (op, right)) in rest.iter().enumerate() {
            let next = rest.get(i + 1).map(|(_, e)| *e);
            let is_last = next.is_none();
            let (when, label) = if is_last { (when, label) } else { (false, fail) };
            match self.small_int(right).and_then(|v| i16::try_from(v).ok()).filter(|_| is_last) {
                Some(value) if has_int_form(*op) => {
                    self.emit(jump_int(*op, a, value, when, label), e.span);
                }
                _ => {
                    let b = self.right_of(*op, right, next.as_slice());
                    self.emit(jump_op(*op, a, b, when, label), e.span);
                    a = b;
                }
            }
        }
        if when {
            self.unit.place(fail);
        }
    }

    fn jump_if_single(
        &mut self,
        left: ExprRef<'a>,
        op: CompareOp,
        right: ExprRef<'a>,
        when: bool,
        label: Label,
        span: Span,
    ) {
        let a = self.operand_before(left, &[right]);
        let to = label.to();
        if matches!(op, CompareOp::Is | CompareOp::IsNot) && matches!(right.kind, ExprKind::KwNone) {
            let is_none = (op == CompareOp::Is) == when;
            let op = if is_none { Op::JumpIfNone { a, to } } else { Op::JumpIfNotNone { a, to } };
            return self.emit(op, span);
        }
        if has_int_form(op)
            && let Some(value) = self.small_int(right).and_then(|v| i16::try_from(v).ok())
        {
            return self.emit(jump_int(op, a, value, when, label), span);
        }
        let b = self.right_of(op, right, &[]);
        self.emit(jump_op(op, a, b, when, label), span);
    }
}

fn has_int_form(op: CompareOp) -> bool {
    !matches!(op, CompareOp::Is | CompareOp::IsNot | CompareOp::In | CompareOp::NotIn)
}

/// Jump if `a op b` is `when`.
pub(super) fn jump_op(op: CompareOp, a: Reg, b: Reg, when: bool, label: Label) -> Op {
    let to = label.to();
    match (op, when) {
        (CompareOp::Less, true) => Op::JumpIfLess { a, b, to },
        (CompareOp::LessEq, true) => Op::JumpIfLessEq { a, b, to },
        (CompareOp::Eq, true) => Op::JumpIfEqual { a, b, to },
        (CompareOp::NotEq, true) => Op::JumpIfNotEqual { a, b, to },
        (CompareOp::Greater, true) => Op::JumpIfGreater { a, b, to },
        (CompareOp::GreaterEq, true) => Op::JumpIfGreaterEq { a, b, to },
        (CompareOp::Less, false) => Op::JumpUnlessLess { a, b, to },
        (CompareOp::LessEq, false) => Op::JumpUnlessLessEq { a, b, to },
        (CompareOp::Eq, false) => Op::JumpUnlessEqual { a, b, to },
        (CompareOp::NotEq, false) => Op::JumpUnlessNotEqual { a, b, to },
        (CompareOp::Greater, false) => Op::JumpUnlessGreater { a, b, to },
        (CompareOp::GreaterEq, false) => Op::JumpUnlessGreaterEq { a, b, to },
        (CompareOp::Is, true) | (CompareOp::IsNot, false) => Op::JumpIfIs { a, b, to },
        (CompareOp::Is, false) | (CompareOp::IsNot, true) => Op::JumpIfIsNot { a, b, to },
        (CompareOp::In, true) | (CompareOp::NotIn, false) => Op::JumpIfIn { a, b, to },
        (CompareOp::In, false) | (CompareOp::NotIn, true) => Op::JumpIfNotIn { a, b, to },
    }
}

/// Jump if `a op value` is `when`; only for operators that compare.
pub(super) fn jump_int(op: CompareOp, a: Reg, value: i16, when: bool, label: Label) -> Op {
    let to = label.to();
    match (op, when) {
        (CompareOp::Less, true) => Op::JumpIfLessInt { a, value, to },
        (CompareOp::LessEq, true) => Op::JumpIfLessEqInt { a, value, to },
        (CompareOp::NotEq, true) => Op::JumpIfNotEqualInt { a, value, to },
        (CompareOp::Greater, true) => Op::JumpIfGreaterInt { a, value, to },
        (CompareOp::GreaterEq, true) => Op::JumpIfGreaterEqInt { a, value, to },
        (CompareOp::Less, false) => Op::JumpUnlessLessInt { a, value, to },
        (CompareOp::LessEq, false) => Op::JumpUnlessLessEqInt { a, value, to },
        (CompareOp::NotEq, false) => Op::JumpUnlessNotEqualInt { a, value, to },
        (CompareOp::Greater, false) => Op::JumpUnlessGreaterInt { a, value, to },
        (CompareOp::GreaterEq, false) => Op::JumpUnlessGreaterEqInt { a, value, to },
        (CompareOp::Eq | CompareOp::Is | CompareOp::IsNot | CompareOp::In | CompareOp::NotIn, true) => {
            Op::JumpIfEqualInt { a, value, to }
        }
        (CompareOp::Eq | CompareOp::Is | CompareOp::IsNot | CompareOp::In | CompareOp::NotIn, false) => {
            Op::JumpUnlessEqualInt { a, value, to }
        }
    }
}
