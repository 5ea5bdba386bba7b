//! Calls: plain, of methods, of `super()`'s methods, with keywords, with stars.

use super::Compiler;
use super::emit::{MAX_TEMPS, Storage};
use super::scope::ScopeKind;
use crate::bytecode::Constant;
use crate::bytecode::op::{NO_REG, Op, Reg};
use crate::source::Span;
use crate::syntax::ast::{Arg, ExprKind, ExprRef, Name};

/// Calls with more arguments pass them in a tuple.
const MAX_ARGS: usize = 200;

impl<'a> Compiler<'a> {
    /// `dst = callee(args)`
    pub(super) fn call_expr(&mut self, e: ExprRef<'a>, callee: ExprRef<'a>, args: &'a [Arg<'a>], dst: Reg) {
        let span = e.span;
        let spread = self.needs_spread(args);
        if let ExprKind::Attribute(object, name) = callee.kind
            && !spread
        {
            return self.method_call(object, name, args, dst, callee.span, span);
        }
        if self.is_super_call(e) {
            return self.super_call(callee, dst, span);
        }
        let base = self.window_at(dst, 1, span);
        self.expr_to(callee, base);
        if spread {
            self.unit.temps(2, span);
            return self.spread_call(args, base, &[], dst, span);
        }
        let keywords = has_keywords(args);
        if keywords {
            let receiver = self.unit.temp(span);
            self.emit(Op::Unset { reg: receiver }, span);
            self.args_from(args);
            self.keyword_call(args, 0, base, dst, span);
        } else {
            self.args_from(args);
            self.call(dst, base, args.len() as u8, span);
        }
    }

    /// Whether a call has to build its arguments as a tuple and a dict.
    pub(super) fn needs_spread(&self, args: &[Arg<'_>]) -> bool {
        let room = usize::from(MAX_TEMPS.saturating_sub(self.unit.top)) * 3 / 4;
        args.iter().any(|arg| matches!(arg, Arg::Star(_) | Arg::DoubleStar(_)))
            || args.len() > 8 && args.len() > MAX_ARGS.min(room)
    }

    fn method_call(
        &mut self,
        object: ExprRef<'a>,
        name: Name,
        args: &'a [Arg<'a>],
        dst: Reg,
        callee: Span,
        span: Span,
    ) {
        let base = self.window_at(dst, 1, span);
        if self.is_super_call(object) {
            self.unit.temp(span);
            self.super_method(name, base, callee);
        } else {
            let obj = self.operand_into(object, base);
            self.unit.temp(span);
            let callee_span = self.attribute_span(callee, callee);
            let name = self.attribute_index(name, callee_span);
            self.emit(Op::LoadMethod { base, obj, shape: Default::default() }, callee_span);
            self.unit.data(3, name, callee_span);
        }
        let span = self.attribute_span(span, callee);
        self.args_from(args);
        if has_keywords(args) {
            self.keyword_call(args, 0, base, dst, span);
        } else {
            let argc = args.len() as u8;
            let op = if self.unit.can_suspend() {
                Op::CallMethodOut { dst, base, argc }
            } else {
                Op::CallMethod { dst, base, argc }
            };
            self.emit(op, span);
        }
    }

    /// The arguments of a call without stars into the next temporaries.
    pub(super) fn args_from(&mut self, args: &'a [Arg<'a>]) {
        for arg in args {
            let (Arg::Positional(e) | Arg::Keyword(_, _, e) | Arg::Star(e) | Arg::DoubleStar(e)) = arg;
            let slot = self.unit.temp(e.span);
            self.expr_to(e, slot);
        }
    }

    /// Call with `extra` positional arguments and then `args`, the last of them keywords.
    pub(super) fn keyword_call(&mut self, args: &[Arg<'_>], extra: u8, base: Reg, dst: Reg, span: Span) {
        let names = args
            .iter()
            .filter_map(|arg| match arg {
                Arg::Keyword(name, ..) => Some(Constant::Str(self.text(*name))),
                _ => None,
            })
            .collect();
        let names = self.unit.constant(Constant::Tuple(names));
        self.emit(Op::CallKeywords { dst, base, argc: args.len() as u8 + extra, names }, span);
    }

    // ------------------------------------------------------------ super

    /// Whether an expression is the name `super`, not shadowed by a variable.
    fn is_super(&mut self, e: ExprRef<'a>) -> bool {
        let ExprKind::Name(name) = e.kind else { return false };
        &**self.names.text(name) == "super" && matches!(self.place_of(name), super::variable::Place::Global)
    }

    /// Whether `super()` without arguments can be given its two: this is a function in a class body.
    fn has_super_operands(&mut self) -> bool {
        let class_cell = self.names.intern("__class__");
        let scope = self.scopes.get(self.unit.scope);
        matches!(scope.kind, ScopeKind::Function | ScopeKind::Lambda)
            && self.unit.params.positional > 0
            && scope.free.contains(&class_cell)
    }

    /// The content of the `__class__` cell and the first parameter into `base` and `base+1`.
    fn super_operands(&mut self, base: Reg, span: Span) {
        let class_cell = self.names.intern("__class__");
        let index = self.free_index(class_cell);
        let cell_name = self.name_index(class_cell, span);
        self.emit(Op::GetFree { dst: base, index, name: cell_name }, span);
        let first = self.unit.locals.first().map(|local| local.name.clone());
        let first = self.names.intern(&first.unwrap_or_default());
        // the parameter itself, even where an inlined comprehension has a variable of that name
        let current = std::mem::replace(&mut self.unit.current, self.unit.scope);
        match self.unit.storage.get(&(self.unit.scope, first)) {
            // if it was deleted, `super` says so
            Some(&Storage::Reg(src)) => self.emit(Op::Move { dst: base + 1, src }, span),
            _ => self.load_mangled(first, base + 1, span),
        }
        self.unit.current = current;
    }

    /// `super()` with its two arguments filled in.
    fn super_call(&mut self, callee: ExprRef<'a>, dst: Reg, span: Span) {
        let base = self.window_at(dst, 3, span);
        self.expr_to(callee, base);
        self.super_operands(base + 1, span);
        self.call(dst, base, 2, span);
    }

    /// Whether an expression is `super()` that can be given its arguments.
    fn is_super_call(&mut self, e: ExprRef<'a>) -> bool {
        matches!(e.kind, ExprKind::Call(callee, []) if self.is_super(callee) && self.has_super_operands())
    }

    /// `super().name` ready to be called, without making the `super` object.
    fn super_method(&mut self, name: Name, base: Reg, span: Span) {
        self.super_operands(base, span);
        let name = self.attribute_index(name, span);
        self.emit(Op::LoadSuperMethod { base, name }, span);
    }

    // ------------------------------------------------------------ stars

    /// `dst = base(*[first…, args…], **{…})`: the callee is in `base`, `base+1` and `base+2` are free, and
    /// `first` are arguments that stand in registers already.
    pub(super) fn spread_call(
        &mut self,
        args: &'a [Arg<'a>],
        base: Reg,
        first: &[Reg],
        dst: Reg,
        span: Span,
    ) {
        let list = base + 1;
        if let ([], Some(e)) = (first, lone_star(args))
            && has_any_keywords(args)
        {
            // it is gone through at the call: after the keyword arguments have been evaluated
            self.expr_to(e, list);
            self.spread_keywords(args, base, span);
            let mark = self.unit.top;
            let items = self.unit.temp(e.span);
            self.emit(Op::BuildList { dst: items, base: items, count: 0 }, span);
            self.emit(Op::ListExtend { list: items, src: list, callee: base }, e.span);
            self.emit(Op::ListToTuple { dst: list, list: items }, span);
            self.unit.release(mark);
            return self.emit(Op::CallSpread { dst, base }, span);
        }
        self.emit(Op::BuildList { dst: list, base: list, count: 0 }, span);
        for &src in first {
            self.emit(Op::ListAppend { list, src }, span);
        }
        let alone = first.is_empty() && lone_star(args).is_some();
        for arg in args {
            let mark = self.unit.top;
            match arg {
                Arg::Positional(e) => {
                    let src = self.operand(e);
                    self.emit(Op::ListAppend { list, src }, e.span);
                }
                Arg::Star(e) => {
                    let src = self.operand(e);
                    // a lone `*args` is handed over as it is, so the function complains; else the list does
                    let callee = if alone { base } else { NO_REG };
                    self.emit(Op::ListExtend { list, src, callee }, e.span);
                }
                Arg::Keyword(..) | Arg::DoubleStar(_) => {}
            }
            self.unit.release(mark);
        }
        self.emit(Op::ListToTuple { dst: list, list }, span);
        self.spread_keywords(args, base, span);
        self.emit(Op::CallSpread { dst, base }, span);
    }

    fn spread_keywords(&mut self, args: &'a [Arg<'a>], base: Reg, span: Span) {
        let dict = base + 2;
        if !has_any_keywords(args) {
            return self.emit(Op::LoadNone { dst: dict }, span);
        }
        self.emit(Op::BuildDict { dst: dict, base: dict, count: 0 }, span);
        let mut merged = false;
        for arg in args {
            let mark = self.unit.top;
            match arg {
                Arg::Keyword(name, _, e) if !merged => {
                    let key = self.unit.temp(e.span);
                    self.load_constant(Constant::Str(self.text(*name)), key, e.span);
                    let src = self.operand(e);
                    self.emit(Op::DictSet { dict, key, src }, e.span);
                }
                Arg::Keyword(name, _, e) => {
                    // the mapping before may hold the name too, which is an error
                    let pair = self.unit.temps(2, e.span);
                    self.load_constant(Constant::Str(self.text(*name)), pair, e.span);
                    self.expr_to(e, pair + 1);
                    self.emit(Op::BuildDict { dst: pair, base: pair, count: 1 }, e.span);
                    self.emit(Op::DictMerge { dict, src: pair, callee: base }, span);
                }
                Arg::DoubleStar(e) => {
                    merged = true;
                    let src = self.operand(e);
                    self.emit(Op::DictMerge { dict, src, callee: base }, span);
                }
                Arg::Positional(_) | Arg::Star(_) => {}
            }
            self.unit.release(mark);
        }
    }
}

/// The `x` of `f(*x)`, where no other positional argument stands.
fn lone_star<'a>(args: &'a [Arg<'a>]) -> Option<ExprRef<'a>> {
    let mut positional = args.iter().filter(|arg| matches!(arg, Arg::Positional(_) | Arg::Star(_)));
    match (positional.next(), positional.next()) {
        (Some(Arg::Star(e)), None) => Some(e),
        _ => None,
    }
}

fn has_any_keywords(args: &[Arg<'_>]) -> bool {
    args.iter().any(|arg| matches!(arg, Arg::Keyword(..) | Arg::DoubleStar(_)))
}

/// Whether a call without stars has keyword arguments.
pub(super) fn has_keywords(args: &[Arg<'_>]) -> bool {
    args.iter().any(|arg| matches!(arg, Arg::Keyword(..)))
}
