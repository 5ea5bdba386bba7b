//! `match`. Names are bound only when the whole pattern has matched, before the guard: until then captured
//! values stay in temporaries.

use super::Compiler;
use super::condition::{jump_int, jump_op};
use super::emit::Label;
use crate::bytecode::Constant;
use crate::bytecode::op::{Op, Reg};
use crate::source::Span;
use crate::syntax::ast::{CompareOp, ExprKind, ExprRef, MatchCase, Name, Pat, PatArg, PatKind, PatRef};

/// Names and the registers that hold what they are to be bound to.
type Captures = Vec<(Name, Reg)>;

impl<'a> Compiler<'a> {
    pub(super) fn match_stmt(&mut self, subject: ExprRef<'a>, cases: &'a [MatchCase<'a>], span: Span) {
        let value = self.unit.temp(subject.span);
        // in a register of its own: a case may bind the local that it matches
        self.expr_to(subject, value);
        let end = self.unit.label();
        for case in cases {
            if !self.unit.reachable {
                break;
            }
            let next = self.unit.label();
            let mark = self.unit.top;
            let mut captures = Captures::new();
            self.pattern(case.pattern, value, next, &mut captures);
            for (name, reg) in captures {
                self.store_name(name, reg, case.pattern.span);
            }
            if let Some(guard) = case.guard {
                self.jump_if(guard, false, next);
            }
            self.unit.release(mark);
            self.body(case.body);
            self.emit(Op::Jump { to: end.to() }, span);
            self.unit.place(next);
        }
        self.unit.place(end);
    }

    /// Go on if the value in `src` matches, else jump to `fail`. Temporaries that hold captured values stay
    /// taken.
    fn pattern(&mut self, pattern: PatRef<'a>, src: Reg, fail: Label, captures: &mut Captures) {
        let span = pattern.span;
        match &pattern.kind {
            PatKind::Value(value) => {
                let mark = self.unit.top;
                let op = match self.small_int(value).and_then(|v| i16::try_from(v).ok()) {
                    Some(value) => jump_int(CompareOp::Eq, src, value, false, fail),
                    None => {
                        let value = self.operand(value);
                        jump_op(CompareOp::Eq, src, value, false, fail)
                    }
                };
                self.emit(op, span);
                self.unit.release(mark);
            }
            PatKind::Singleton(value) => {
                let to = fail.to();
                if matches!(value.kind, ExprKind::KwNone) {
                    return self.emit(Op::JumpIfNotNone { a: src, to }, span);
                }
                let mark = self.unit.top;
                let b = self.operand(value);
                self.emit(Op::JumpIfIsNot { a: src, b, to }, span);
                self.unit.release(mark);
            }
            PatKind::Capture(name) | PatKind::Star(name) => {
                if let Some(name) = name {
                    captures.push((*name, src));
                }
            }
            PatKind::As(inner, name) => {
                self.pattern(inner, src, fail, captures);
                captures.push((*name, src));
            }
            PatKind::Sequence(items) => self.sequence_pattern(items, src, fail, captures, span),
            PatKind::Or(items) => self.or_pattern(items, src, fail, captures, span),
            PatKind::Class(class, args) => self.class_pattern(class, args, src, fail, captures, span),
            PatKind::Mapping(items) => self.mapping_pattern(items, src, fail, captures, span),
        }
    }

    fn sequence_pattern(
        &mut self,
        items: &'a [PatRef<'a>],
        src: Reg,
        fail: Label,
        captures: &mut Captures,
        span: Span,
    ) {
        let star = items.iter().position(|item| matches!(item.kind, PatKind::Star(_)));
        let count = items.len() - usize::from(star.is_some());
        let Ok(length) = u8::try_from(count) else {
            self.unit.overflow.get_or_insert(("too many items in a sequence pattern", span));
            return;
        };
        self.emit(Op::JumpUnlessSequence { src, to: fail.to() }, span);
        if !(star.is_some() && length == 0) {
            let or_more = star.is_some();
            self.emit(Op::JumpUnlessLength { src, length, or_more, to: fail.to() }, span);
        }
        if items.iter().all(|item| is_wildcard(item)) {
            return;
        }
        if let Some(at) = star
            && is_wildcard(items[at])
        {
            // only the items that are looked at
            for (i, item) in items.iter().enumerate() {
                if is_wildcard(item) {
                    continue;
                }
                let reg = self.unit.temp(span);
                let index = if i < at { i as i32 } else { i as i32 - items.len() as i32 };
                self.emit(Op::GetItemInt { dst: reg, obj: src, index }, item.span);
                self.pattern(item, reg, fail, captures);
            }
            return;
        }
        let base = self.unit.temps(items.len() as u16, span);
        match star {
            Some(at) => {
                let (before, after) = (at as u8, (items.len() - at - 1) as u8);
                self.emit(Op::UnpackStar { src, base, before, after }, span);
            }
            None => self.emit(Op::Unpack { src, base, count: items.len() as u16 }, span),
        }
        for (i, item) in items.iter().enumerate() {
            self.pattern(item, base + i as Reg, fail, captures);
        }
    }

    fn or_pattern(
        &mut self,
        items: &'a [PatRef<'a>],
        src: Reg,
        fail: Label,
        captures: &mut Captures,
        span: Span,
    ) {
        let mut names = Vec::new();
        if let Some(first) = items.first() {
            bound_names(first, &mut names);
        }
        // every alternative leaves what it captures in the same registers
        let slots = self.unit.temps(names.len() as u16, span);
        let matched = self.unit.label();
        for (i, item) in items.iter().enumerate() {
            let mark = self.unit.top;
            let is_last = i + 1 == items.len();
            let next = if is_last { fail } else { self.unit.label() };
            let mut own = Captures::new();
            self.pattern(item, src, next, &mut own);
            for (name, reg) in own {
                if let Some(slot) = names.iter().position(|&n| n == name) {
                    self.emit(Op::Move { dst: slots + slot as Reg, src: reg }, item.span);
                }
            }
            self.unit.release(mark);
            if !is_last {
                self.emit(Op::Jump { to: matched.to() }, item.span);
                self.unit.place(next);
            }
        }
        self.unit.place(matched);
        captures.extend(names.into_iter().enumerate().map(|(i, name)| (name, slots + i as Reg)));
    }

    fn class_pattern(
        &mut self,
        class: ExprRef<'a>,
        args: &'a [PatArg<'a>],
        src: Reg,
        fail: Label,
        captures: &mut Captures,
        span: Span,
    ) {
        let positional = args.iter().filter(|arg| matches!(arg, PatArg::Positional(_))).count();
        let base = self.unit.temps(args.len().max(2) as u16, span);
        self.expr_to(class, base);
        let names = args
            .iter()
            .filter_map(|arg| match arg {
                // as written: names here are not mangled
                PatArg::Keyword(name, _) => Some(Constant::Str(self.text(*name))),
                PatArg::Positional(_) => None,
            })
            .collect();
        self.load_constant(Constant::Tuple(names), base + 1, span);
        let positional = positional as u8;
        self.emit(Op::MatchClass { src, base, positional, to: fail.to() }, span);
        for (i, arg) in args.iter().enumerate() {
            let (PatArg::Positional(inner) | PatArg::Keyword(_, inner)) = arg;
            self.pattern(inner, base + i as Reg, fail, captures);
        }
    }

    fn mapping_pattern(
        &mut self,
        items: &'a [(Option<ExprRef<'a>>, PatRef<'a>)],
        src: Reg,
        fail: Label,
        captures: &mut Captures,
        span: Span,
    ) {
        let keyed: Vec<(ExprRef<'a>, PatRef<'a>)> =
            items.iter().filter_map(|&(key, value)| key.map(|key| (key, value))).collect();
        let rest = items.iter().find_map(|(key, value)| match (key, &value.kind) {
            (None, PatKind::Star(name) | PatKind::Capture(name)) => *name,
            _ => None,
        });
        let Ok(count) = u8::try_from(keyed.len()) else {
            self.unit.overflow.get_or_insert(("too many keys in a mapping pattern", span));
            return;
        };
        self.emit(Op::JumpUnlessMapping { src, to: fail.to() }, span);
        if count > 0 {
            self.emit(Op::JumpUnlessLength { src, length: count, or_more: true, to: fail.to() }, span);
        }
        let base = self.unit.temps(u16::from(count), span);
        for (i, (key, _)) in keyed.iter().enumerate() {
            self.expr_to(key, base + i as Reg);
        }
        let mut rest_reg = None;
        if rest.is_some() {
            rest_reg = Some((self.unit.temp(span), self.unit.temps(u16::from(count), span)));
        }
        if let Some((_, keys)) = rest_reg {
            for i in 0..count {
                self.emit(Op::Move { dst: keys + i, src: base + i }, span);
            }
        }
        if count > 0 {
            self.emit(Op::MatchKeys { src, base, count, to: fail.to() }, span);
        }
        for (i, (_, pattern)) in keyed.iter().enumerate() {
            self.pattern(pattern, base + i as Reg, fail, captures);
        }
        if let (Some(name), Some((dst, keys))) = (rest, rest_reg) {
            self.emit(Op::MatchRest { dst, src, base: keys, count }, span);
            captures.push((name, dst));
        }
    }
}

fn is_wildcard(pattern: &Pat<'_>) -> bool {
    matches!(pattern.kind, PatKind::Capture(None) | PatKind::Star(None))
}

/// The names that a pattern binds.
fn bound_names(pattern: &Pat<'_>, names: &mut Vec<Name>) {
    match &pattern.kind {
        PatKind::Value(_) | PatKind::Singleton(_) => {}
        PatKind::Capture(name) | PatKind::Star(name) => names.extend(name),
        PatKind::As(inner, name) => {
            bound_names(inner, names);
            names.push(*name);
        }
        PatKind::Sequence(items) | PatKind::Or(items) => {
            // alternatives bind the same names
            let all =
                if matches!(pattern.kind, PatKind::Or(_)) { &items[..items.len().min(1)] } else { items };
            for item in all {
                bound_names(item, names);
            }
        }
        PatKind::Class(_, args) => {
            for arg in *args {
                let (PatArg::Positional(inner) | PatArg::Keyword(_, inner)) = arg;
                bound_names(inner, names);
            }
        }
        PatKind::Mapping(items) => {
            for (_, inner) in *items {
                bound_names(inner, names);
            }
        }
    }
}
