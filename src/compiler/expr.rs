//! Expressions as values: operators, subscripts, conditionals, suspension.

use super::Compiler;
use super::constant::{fold, fold_all, fold_binary, may_fold};
use crate::bytecode::op::{AwaitPlace, Comparison, Op, Reg};
use crate::bytecode::{CodeKind, Constant};
use crate::source::Span;
use crate::syntax::ast::{self, BinOp, CompareOp, Expr, ExprKind, ExprRef, UnaryOp};

impl<'a> Compiler<'a> {
    /// The value of an expression in some register: its own where it is a local, else a new temporary.
    pub(super) fn operand(&mut self, e: ExprRef<'a>) -> Reg {
        if let ExprKind::Name(name) = e.kind
            && let Some(reg) = self.register_of(name)
        {
            let name = self.mangle(name);
            self.check_bound(reg, name, e.span);
            return reg;
        }
        if let ExprKind::Walrus(Expr { kind: ExprKind::Name(name), .. }, value) = e.kind
            && let Some(reg) = self.register_of(*name)
        {
            self.expr_to(value, reg);
            self.unit.bound.insert(reg);
            return reg;
        }
        let dst = self.unit.temp(e.span);
        self.expr_to(e, dst);
        dst
    }

    /// As [`operand`](Compiler::operand), where `later` is evaluated before the value is used and must not
    /// change it: a walrus there may rebind the local.
    pub(super) fn operand_before(&mut self, e: ExprRef<'a>, later: &[ExprRef<'a>]) -> Reg {
        let reg = self.operand(e);
        if self.unit.is_temp(reg) || !self.scopes.get(self.unit.scope).has_walrus {
            return reg;
        }
        if !later.iter().any(|e| has_walrus(e)) {
            return reg;
        }
        let dst = self.unit.temp(e.span);
        self.emit(Op::Move { dst, src: reg }, e.span);
        dst
    }

    /// Like [`operand_before`](Compiler::operand_before), using `spare` instead of a new temporary where it is one.
    pub(super) fn operand_or(&mut self, e: ExprRef<'a>, spare: Reg, later: &[ExprRef<'a>]) -> Reg {
        let is_local = matches!(e.kind, ExprKind::Name(name) if self.register_of(name).is_some());
        if is_local || !self.unit.is_temp(spare) {
            return self.operand_before(e, later);
        }
        self.expr_to(e, spare);
        spare
    }

    /// Evaluate for the effects.
    pub(super) fn effect(&mut self, e: ExprRef<'a>) {
        if fold(e, &self.source).is_some() {
            return;
        }
        let mark = self.unit.top;
        self.operand(e);
        self.unit.release(mark);
    }

    /// Put the value of an expression into `dst`. If `dst` holds a variable it is written last of all.
    pub(super) fn expr_to(&mut self, e: ExprRef<'a>, dst: Reg) {
        let mark = self.unit.top;
        match &e.kind {
            ExprKind::Binary(..) => self.binary_chain(e, dst),
            ExprKind::Name(name) => self.load_name(*name, dst, e.span),
            ExprKind::Call(callee, args) => self.call_expr(e, callee, args, dst),
            ExprKind::Attribute(object, name) => {
                let obj = self.operand_or(object, dst, &[]);
                self.get_attribute(obj, *name, dst, self.attribute_span(e.span, e.span));
            }
            ExprKind::Subscript(object, index) => self.subscript(e, object, index, dst),
            ExprKind::Compare(first, rest) => self.compare(e, first, rest, dst),
            ExprKind::KwNone
            | ExprKind::KwTrue
            | ExprKind::KwFalse
            | ExprKind::Ellipsis
            | ExprKind::Int
            | ExprKind::Float
            | ExprKind::Str(..)
            | ExprKind::Bytes(_) => self.literal(e, dst),
            ExprKind::Unary(op, inner) => {
                if may_fold(inner) && fold(e, &self.source).is_some() {
                    self.literal(e, dst);
                } else {
                    self.unary(*op, inner, dst, e.span);
                }
            }
            ExprKind::And(items) => self.and_or(items, false, dst, e.span),
            ExprKind::Or(items) => self.and_or(items, true, dst, e.span),
            ExprKind::Walrus(target, value) => self.walrus(target, value, dst),
            ExprKind::Lambda(params, body) => self.lambda(e, params, body, dst),
            ExprKind::Conditional(..) => self.conditional(e, dst),
            ExprKind::FString(pieces) => self.fstring(pieces, dst, e.span),
            ExprKind::Formatted(..) => self.fstring(&[e], dst, e.span),
            ExprKind::Dict(items) => self.dict(items, dst, e.span),
            ExprKind::Set(items) => self.set(items, dst, e.span),
            ExprKind::List(items) => self.list(items, dst, e.span),
            ExprKind::Tuple(items, _) => self.tuple(items, dst, e.span),
            ExprKind::ListComp(..)
            | ExprKind::SetComp(..)
            | ExprKind::DictComp(..)
            | ExprKind::Generator(..) => self.comprehension(e, dst),
            ExprKind::Await(_) | ExprKind::Yield(_) | ExprKind::YieldFrom(_) => self.suspend(e, dst),
            ExprKind::Slice(start, stop, step) => self.slice([start, stop, step], dst, e.span),
            ExprKind::Starred(inner) => self.starred(inner, dst, e.span),
            ExprKind::Imaginary | ExprKind::Surrogates(..) | ExprKind::Error => {
                self.emit(Op::LoadNone { dst }, e.span)
            }
        }
        self.unit.release(mark);
    }

    fn conditional(&mut self, e: ExprRef<'a>, dst: Reg) {
        let ExprKind::Conditional(test, then, orelse) = e.kind else { return };
        let (other, end) = (self.unit.label(), self.unit.label());
        self.jump_if(test, false, other);
        self.expr_to(then, dst);
        self.emit(Op::Jump { to: end.to() }, e.span);
        self.unit.place(other);
        self.expr_to(orelse, dst);
        self.unit.place(end);
    }

    /// `await`, `yield` and `yield from`.
    fn suspend(&mut self, e: ExprRef<'a>, dst: Reg) {
        let span = e.span;
        let src = match e.kind {
            ExprKind::Await(value) | ExprKind::YieldFrom(value) | ExprKind::Yield(Some(value)) => {
                self.operand(value)
            }
            _ => {
                let none = self.unit.temp(span);
                self.emit(Op::LoadNone { dst: none }, span);
                none
            }
        };
        match e.kind {
            ExprKind::Await(_) => {
                let iter = self.spare(dst, span);
                self.emit(Op::GetAwaitable { dst: iter, src, place: AwaitPlace::Expression }, span);
                self.emit(Op::Delegate { dst, iter }, span);
            }
            ExprKind::YieldFrom(_) => {
                let iter = self.spare(dst, span);
                self.emit(Op::GetYieldFromIter { dst: iter, src }, span);
                self.emit(Op::Delegate { dst, iter }, span);
            }
            _ => self.yield_value(dst, src, span),
        }
    }

    pub(super) fn yield_value(&mut self, dst: Reg, src: Reg, span: Span) {
        let op = if self.unit.kind == CodeKind::AsyncGenerator {
            Op::YieldAsync { dst, src }
        } else {
            Op::Yield { dst, src }
        };
        self.emit(op, span);
    }

    fn slice(&mut self, parts: [&Option<ExprRef<'a>>; 3], dst: Reg, span: Span) {
        let base = self.window_at(dst, 1, span);
        for (i, part) in parts.into_iter().enumerate() {
            let slot = if i == 0 { base } else { self.unit.temp(span) };
            match part {
                Some(part) => self.expr_to(part, slot),
                None => self.emit(Op::LoadNone { dst: slot }, span),
            }
        }
        self.emit(Op::BuildSlice { dst, base }, span);
    }

    /// The one item of a starred annotation; `x[*items]` comes as a tuple.
    fn starred(&mut self, inner: ExprRef<'a>, dst: Reg, span: Span) {
        let src = self.operand(inner);
        let base = self.unit.temp(span);
        self.emit(Op::Unpack { src, base, count: 1 }, span);
        self.emit(Op::Move { dst, src: base }, span);
    }

    fn literal(&mut self, e: ExprRef<'a>, dst: Reg) {
        let value = fold(e, &self.source).unwrap_or(Constant::None);
        self.load_constant(value, dst, e.span);
    }

    /// `dst` where it may be written early, else a new temporary.
    pub(super) fn spare(&mut self, dst: Reg, span: Span) -> Reg {
        if self.unit.is_temp(dst) { dst } else { self.unit.temp(span) }
    }

    /// The literal that an expression is, if it is an integer that fits.
    pub(super) fn small_int(&self, e: &Expr<'_>) -> Option<i32> {
        match e.kind {
            ExprKind::Int | ExprKind::Unary(..) | ExprKind::Binary(..) => match fold(e, &self.source)? {
                Constant::Int(value) => i32::try_from(value).ok(),
                _ => None,
            },
            _ => None,
        }
    }

    // ------------------------------------------------------------ operators

    /// A left chain of operators, in a loop: it may be very long. Leading literals are folded.
    fn binary_chain(&mut self, e: ExprRef<'a>, dst: Reg) {
        let mut spine = Vec::new();
        let mut left = e;
        while let ExprKind::Binary(op, l, r) = &left.kind {
            spine.push((*op, *r, left.span));
            left = l;
        }
        spine.reverse();
        let mut known = fold(left, &self.source);
        let mut done = 0;
        while let Some(value) = known.as_ref() {
            let Some((op, right, _)) = spine.get(done) else { break };
            let folded = fold(right, &self.source).and_then(|right| fold_binary(*op, value, &right));
            let Some(folded) = folded else { break };
            known = Some(folded);
            done += 1;
        }
        let steps = &spine[done..];
        let Some((_, first_right, _)) = steps.first() else {
            let value = known.expect("every operator was folded into the literal before it");
            return self.load_constant(value, dst, e.span);
        };
        let mut a = match known {
            Some(value) => {
                let temp = self.spare(dst, left.span);
                self.load_constant(value, temp, left.span);
                temp
            }
            None => self.operand_or(left, dst, &[first_right]),
        };
        let mark = self.unit.top;
        let mut scratch = None;
        for (i, (op, right, span)) in steps.iter().enumerate() {
            let target = if i + 1 == steps.len() || self.unit.is_temp(dst) {
                dst
            } else {
                *scratch.get_or_insert_with(|| self.unit.temp(*span))
            };
            let inner = self.unit.top;
            self.binary(*op, a, right, target, false, *span);
            self.unit.release(inner);
            a = target;
        }
        self.unit.release(mark);
    }

    /// `dst = a op right`
    pub(super) fn binary(
        &mut self,
        op: BinOp,
        a: Reg,
        right: ExprRef<'a>,
        dst: Reg,
        in_place: bool,
        span: Span,
    ) {
        if let Some(value) = self.small_int(right) {
            let fused = match op {
                BinOp::Add => Some(Op::AddInt { dst, a, in_place, value }),
                BinOp::Sub => Some(Op::SubInt { dst, a, in_place, value }),
                BinOp::Mul => Some(Op::MulInt { dst, a, in_place, value }),
                BinOp::FloorDiv if value != 0 => Some(Op::FloorDivInt { dst, a, in_place, value }),
                BinOp::Mod if value != 0 => Some(Op::ModInt { dst, a, in_place, value }),
                BinOp::BitAnd => Some(Op::BitAndInt { dst, a, in_place, value }),
                _ => None,
            };
            if let Some(op) = fused {
                return self.emit(op, span);
            }
        }
        let b = self.operand(right);
        let op = match op {
            BinOp::Add => Op::Add { dst, a, b, in_place },
            BinOp::Sub => Op::Sub { dst, a, b, in_place },
            BinOp::Mul => Op::Mul { dst, a, b, in_place },
            BinOp::MatMul => Op::MatMul { dst, a, b, in_place },
            BinOp::Div => Op::Div { dst, a, b, in_place },
            BinOp::Mod => Op::Mod { dst, a, b, in_place },
            BinOp::Pow => Op::Pow { dst, a, b, in_place },
            BinOp::LShift => Op::LShift { dst, a, b, in_place },
            BinOp::RShift => Op::RShift { dst, a, b, in_place },
            BinOp::BitOr => Op::BitOr { dst, a, b, in_place },
            BinOp::BitXor => Op::BitXor { dst, a, b, in_place },
            BinOp::BitAnd => Op::BitAnd { dst, a, b, in_place },
            BinOp::FloorDiv => Op::FloorDiv { dst, a, b, in_place },
        };
        self.emit(op, span);
    }

    fn unary(&mut self, op: UnaryOp, inner: ExprRef<'a>, dst: Reg, span: Span) {
        let a = self.operand_or(inner, dst, &[]);
        self.emit(
            match op {
                UnaryOp::Invert => Op::Invert { dst, a },
                UnaryOp::Not => Op::Not { dst, a },
                UnaryOp::Plus => Op::Positive { dst, a },
                UnaryOp::Minus => Op::Negative { dst, a },
            },
            span,
        );
    }

    /// `a and b`, `a or b` as values.
    fn and_or(&mut self, items: &'a [ExprRef<'a>], stop_at: bool, dst: Reg, span: Span) {
        let value = self.spare(dst, span);
        let end = self.unit.label();
        for (i, item) in items.iter().enumerate() {
            self.expr_to(item, value);
            if i + 1 < items.len() {
                let to = end.to();
                let op =
                    if stop_at { Op::JumpIfTrue { a: value, to } } else { Op::JumpIfFalse { a: value, to } };
                self.emit(op, item.span);
            }
        }
        self.unit.place(end);
        if value != dst {
            self.emit(Op::Move { dst, src: value }, span);
        }
    }

    fn walrus(&mut self, target: ExprRef<'a>, value: ExprRef<'a>, dst: Reg) {
        let ExprKind::Name(name) = target.kind else { return };
        match self.register_of(name) {
            Some(reg) => {
                self.expr_to(value, reg);
                self.unit.bound.insert(reg);
                if reg != dst {
                    self.emit(Op::Move { dst, src: reg }, value.span);
                }
            }
            None => {
                let temp = self.spare(dst, value.span);
                self.expr_to(value, temp);
                self.store_name(name, temp, target.span);
                if temp != dst {
                    self.emit(Op::Move { dst, src: temp }, value.span);
                }
            }
        }
    }

    fn compare(
        &mut self,
        e: ExprRef<'a>,
        first: ExprRef<'a>,
        rest: &'a [(CompareOp, ExprRef<'a>)],
        dst: Reg,
    ) {
        let mut a = self.operand_before(first, &[rest[0].1]);
        if let [(op, right)] = rest {
            let b = self.right_of(*op, right, &[]);
            return self.emit(compare_op(*op, dst, a, b), e.span);
        }
        let value = self.spare(dst, e.span);
        let end = self.unit.label();
        for (i, (op, right)) in rest.iter().enumerate() {
            let next = rest.get(i + 1).map(|(_, e)| *e);
            let b = self.right_of(*op, right, next.as_slice());
            self.emit(compare_op(*op, value, a, b), e.span);
            if next.is_some() {
                self.emit(Op::JumpIfFalse { a: value, to: end.to() }, e.span);
            }
            a = b;
        }
        self.unit.place(end);
        if value != dst {
            self.emit(Op::Move { dst, src: value }, e.span);
        }
    }

    /// The right operand of a comparison: a display after `in` need not be a new object each time.
    pub(super) fn right_of(&mut self, op: CompareOp, right: ExprRef<'a>, later: &[ExprRef<'a>]) -> Reg {
        if matches!(op, CompareOp::In | CompareOp::NotIn) {
            let constant = match right.kind {
                ExprKind::List(items) => fold_all(items, &self.source).map(Constant::Tuple),
                ExprKind::Set(items) => fold_all(items, &self.source).map(Constant::FrozenSet),
                _ => None,
            };
            if let Some(constant) = constant {
                let dst = self.unit.temp(right.span);
                self.load_constant(constant, dst, right.span);
                return dst;
            }
        }
        self.operand_before(right, later)
    }

    // ------------------------------------------------------------ attributes and items

    pub(super) fn get_attribute(&mut self, obj: Reg, name: ast::Name, dst: Reg, span: Span) {
        let name = self.attribute_index(name, span);
        self.emit(Op::GetAttr { dst, obj, slot: Default::default(), shape: Default::default() }, span);
        self.unit.data(1, name, span);
    }

    /// What a report shows of `whole`, the use or the call of an attribute: where lines lie between the start and
    /// the attribute's name, only from the name on.
    pub(super) fn attribute_span(&self, whole: Span, attribute: Span) -> Span {
        if self.source.line(whole.lo) == self.source.line(attribute.hi) {
            return whole;
        }
        let text = self.source.slice(Span::new(whole.lo, attribute.hi));
        let name = text
            .chars()
            .rev()
            .take_while(|c| c.is_alphanumeric() || *c == '_')
            .map(char::len_utf8)
            .sum::<usize>();
        Span::new(attribute.hi - name as u32, whole.hi)
    }

    fn subscript(&mut self, e: ExprRef<'a>, object: ExprRef<'a>, index: ExprRef<'a>, dst: Reg) {
        let obj = self.operand_or(object, dst, &[index]);
        match self.small_int(index) {
            Some(index) => self.emit(Op::GetItemInt { dst, obj, index }, e.span),
            None => {
                let key = self.operand(index);
                self.emit(Op::GetItem { dst, obj, key }, e.span);
            }
        }
    }
}

/// `dst = a op b`
pub(super) fn compare_op(op: CompareOp, dst: Reg, a: Reg, b: Reg) -> Op {
    let op = match op {
        CompareOp::Eq => Comparison::Equal,
        CompareOp::NotEq => Comparison::NotEqual,
        CompareOp::Less => Comparison::Less,
        CompareOp::LessEq => Comparison::LessEq,
        CompareOp::Greater => Comparison::Greater,
        CompareOp::GreaterEq => Comparison::GreaterEq,
        CompareOp::Is => return Op::Is { dst, a, b, negate: false },
        CompareOp::IsNot => return Op::Is { dst, a, b, negate: true },
        CompareOp::In => return Op::Contains { dst, a, b, negate: false },
        CompareOp::NotIn => return Op::Contains { dst, a, b, negate: true },
    };
    Op::Compare { dst, a, b, op }
}

/// Whether evaluating `e` here may rebind a local of the running function.
pub(super) fn has_walrus(e: &Expr<'_>) -> bool {
    let any = |items: &[ExprRef<'_>]| items.iter().any(|e| has_walrus(e));
    match &e.kind {
        ExprKind::Walrus(..) => true,
        ExprKind::FString(items)
        | ExprKind::And(items)
        | ExprKind::Or(items)
        | ExprKind::Set(items)
        | ExprKind::List(items)
        | ExprKind::Tuple(items, _) => any(items),
        ExprKind::Formatted(value, _, spec) => has_walrus(value) || spec.is_some_and(has_walrus),
        ExprKind::Binary(_, a, b) | ExprKind::Subscript(a, b) => has_walrus(a) || has_walrus(b),
        ExprKind::Unary(_, a)
        | ExprKind::Starred(a)
        | ExprKind::Await(a)
        | ExprKind::YieldFrom(a)
        | ExprKind::Attribute(a, _) => has_walrus(a),
        ExprKind::Yield(a) => a.is_some_and(has_walrus),
        ExprKind::Conditional(a, b, c) => any(&[a, b, c]),
        ExprKind::Slice(a, b, c) => [a, b, c].into_iter().flatten().any(|e| has_walrus(e)),
        ExprKind::Dict(items) => items.iter().any(|(k, v)| k.is_some_and(has_walrus) || has_walrus(v)),
        ExprKind::Compare(first, rest) => has_walrus(first) || rest.iter().any(|(_, e)| has_walrus(e)),
        ExprKind::Call(callee, args) => {
            has_walrus(callee)
                || args.iter().any(|arg| match arg {
                    ast::Arg::Positional(e)
                    | ast::Arg::Keyword(_, _, e)
                    | ast::Arg::Star(e)
                    | ast::Arg::DoubleStar(e) => has_walrus(e),
                })
        }
        ExprKind::Lambda(params, _) => {
            params.positional.iter().chain(params.keyword_only).any(|p| p.default.is_some_and(has_walrus))
        }
        // a comprehension binds its walrus targets out here
        ExprKind::ListComp(..) | ExprKind::SetComp(..) | ExprKind::DictComp(..) | ExprKind::Generator(..) => {
            true
        }
        ExprKind::Name(_)
        | ExprKind::Int
        | ExprKind::Float
        | ExprKind::Imaginary
        | ExprKind::KwNone
        | ExprKind::KwTrue
        | ExprKind::KwFalse
        | ExprKind::Ellipsis
        | ExprKind::Str(..)
        | ExprKind::Surrogates(..)
        | ExprKind::Bytes(_)
        | ExprKind::Error => false,
    }
}
