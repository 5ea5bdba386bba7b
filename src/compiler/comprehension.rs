//! Comprehensions and generator expressions.
//!
//! A comprehension runs inlined, its variables in temporaries; in a class body it is a function of its own, as
//! a generator expression always is. The first iterable is evaluated outside in every case.

use super::Compiler;
use super::scope::{ScopeKind, node_key};
use crate::bytecode::code::{CodeKind, ParamSpec};
use crate::bytecode::op::{AwaitPlace, Op, Reg};
use crate::source::Span;
use crate::syntax::ast::{CompFor, ExprKind, ExprRef};
use std::sync::Arc;

/// What happens with each element.
#[derive(Clone, Copy)]
enum Sink {
    List(Reg),
    Set(Reg),
    Dict(Reg),
    Yield,
}

#[derive(Clone, Copy)]
struct Comprehension<'a> {
    /// The element, or the key.
    element: ExprRef<'a>,
    value: Option<ExprRef<'a>>,
    fors: &'a [CompFor<'a>],
    sink: Sink,
}

impl<'a> Compiler<'a> {
    pub(super) fn comprehension(&mut self, e: ExprRef<'a>, dst: Reg) {
        let scope = self.scopes.of(node_key(e));
        let kind = self.scopes.get(scope).kind;
        let inlined = kind == ScopeKind::Comp;
        let acc = if inlined { self.spare(dst, e.span) } else { 0 };
        let (element, value, fors, sink, name) = match &e.kind {
            ExprKind::ListComp(element, fors) => (element, None, fors, Sink::List(acc), "<listcomp>"),
            ExprKind::SetComp(element, fors) => (element, None, fors, Sink::Set(acc), "<setcomp>"),
            ExprKind::DictComp(key, value, fors) => (key, Some(*value), fors, Sink::Dict(acc), "<dictcomp>"),
            ExprKind::Generator(element, fors) => (element, None, fors, Sink::Yield, "<genexpr>"),
            _ => return,
        };
        let parts = Comprehension { element, value, fors, sink };
        if !inlined {
            return self.comprehension_function(e, parts, name, dst);
        }
        let iter = self.unit.temp(e.span);
        self.iterator(fors[0].iter, fors[0].is_async, iter);
        self.build_empty(sink, e.span);
        let first = self.unit.top;
        let outer = self.enter_inlined(scope, e.span);
        if fors.len() > 1 || !names_only(fors[0].target) {
            // a variable may be read before its own clause has bound it
            for reg in first..self.unit.top {
                let symbol_is_cell = self.is_cell_register(reg as Reg);
                if !symbol_is_cell {
                    self.emit(Op::Unset { reg: reg as Reg }, e.span);
                }
            }
        }
        self.comprehension_loop(parts, 0, iter);
        self.leave_inlined(outer);
        if acc != dst {
            self.emit(Op::Move { dst, src: acc }, e.span);
        }
    }

    fn is_cell_register(&self, reg: Reg) -> bool {
        let scope = self.unit.current;
        self.unit
            .storage
            .iter()
            .any(|(&(id, _), &storage)| id == scope && storage == super::emit::Storage::Cell(reg))
    }

    fn build_empty(&mut self, sink: Sink, span: Span) {
        let op = match sink {
            Sink::List(dst) => Op::BuildList { dst, base: dst, count: 0 },
            Sink::Set(dst) => Op::BuildSet { dst, base: dst, count: 0 },
            Sink::Dict(dst) => Op::BuildDict { dst, base: dst, count: 0 },
            Sink::Yield => return,
        };
        self.emit(op, span);
    }

    /// The loop of clause `index` over the iterator in `iter`, and all clauses inside it.
    fn comprehension_loop(&mut self, parts: Comprehension<'a>, index: usize, iter: Reg) {
        let clause = &parts.fors[index];
        let (top, next, exhausted) = (self.unit.label(), self.unit.label(), self.unit.label());
        self.unit.place_head(top);
        let mark = self.unit.top;
        self.next_item(iter, clause.target, clause.is_async, exhausted, clause.iter.span);
        self.unit.release(mark);
        for test in clause.ifs {
            self.jump_if(test, false, next);
        }
        if let Some(inner) = parts.fors.get(index + 1) {
            let iter = self.unit.temp(inner.iter.span);
            self.iterator(inner.iter, inner.is_async, iter);
            self.comprehension_loop(parts, index + 1, iter);
        } else {
            self.element(parts);
        }
        self.unit.release(mark);
        self.unit.place(next);
        self.emit(Op::Loop { to: top.to() }, clause.iter.span);
        self.unit.place(exhausted);
    }

    fn element(&mut self, parts: Comprehension<'a>) {
        let span = parts.element.span;
        match (parts.sink, parts.value) {
            (Sink::Dict(dict), Some(value)) => {
                let key = self.operand_before(parts.element, &[value]);
                let src = self.operand(value);
                self.emit(Op::DictSet { dict, key, src }, span);
            }
            (Sink::List(list) | Sink::Dict(list), _) => {
                let src = self.operand(parts.element);
                self.emit(Op::ListAppend { list, src }, span);
            }
            (Sink::Set(set), _) => {
                let src = self.operand(parts.element);
                self.emit(Op::SetAdd { set, src }, span);
            }
            (Sink::Yield, _) => {
                let src = self.operand(parts.element);
                let dst = self.unit.temp(span);
                self.yield_value(dst, src, span);
            }
        }
    }

    /// `dst = (a function of the comprehension)(iter(first iterable))`
    fn comprehension_function(&mut self, e: ExprRef<'a>, mut parts: Comprehension<'a>, name: &str, dst: Reg) {
        let scope = self.scopes.of(node_key(e));
        let awaits = self.scopes.get(scope).awaits;
        let kind = match (parts.sink, awaits) {
            (Sink::Yield, false) => CodeKind::Generator,
            (Sink::Yield, true) => CodeKind::AsyncGenerator,
            (_, false) => CodeKind::Plain,
            (_, true) => CodeKind::Coroutine,
        };
        let base = self.window_at(dst, 2, e.span);
        let outer = self.begin_unit(scope, kind, Arc::from(name), e.span);
        self.unit.params = ParamSpec { positional: 1, positional_only: 1, ..ParamSpec::default() };
        self.declare_variables(e.span);
        if !matches!(parts.sink, Sink::Yield) {
            let acc = self.unit.temp(e.span);
            parts.sink = match parts.sink {
                Sink::List(_) => Sink::List(acc),
                Sink::Set(_) => Sink::Set(acc),
                Sink::Dict(_) => Sink::Dict(acc),
                Sink::Yield => Sink::Yield,
            };
            self.build_empty(parts.sink, e.span);
            self.comprehension_loop(parts, 0, 0);
            self.emit(Op::Return { src: acc }, e.span);
        } else {
            self.comprehension_loop(parts, 0, 0);
        }
        let code = self.end_unit(outer);
        self.emit(Op::MakeFunction { dst: base, base, parts: 0, code }, e.span);
        let first = &parts.fors[0];
        self.iterator(first.iter, first.is_async, base + 1);
        self.call(dst, base, 1, e.span);
        if kind == CodeKind::Coroutine {
            self.emit(Op::GetAwaitable { dst, src: dst, place: AwaitPlace::Expression }, e.span);
            self.emit(Op::Delegate { dst, iter: dst }, e.span);
        }
    }
}

/// Whether a target binds names and evaluates nothing.
fn names_only(target: ExprRef<'_>) -> bool {
    match &target.kind {
        ExprKind::Name(_) => true,
        ExprKind::Tuple(items, _) | ExprKind::List(items) => items.iter().all(|item| names_only(item)),
        ExprKind::Starred(inner) => names_only(inner),
        _ => false,
    }
}
