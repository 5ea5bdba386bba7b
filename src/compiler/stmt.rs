//! Statements: control flow, and the proper way out of blocks.

use super::Compiler;
use super::emit::{Block, BlockEntry, Label};
use crate::bytecode::op::{Op, Reg};
use crate::source::Span;
use crate::syntax::ast::{Body, ExprKind, ExprRef, For, Stmt, StmtKind, While};

/// Statements may stand in this many loops, `try` and `with` at most.
const MAX_BLOCKS: usize = 60;

/// What a jump has left, to be entered again for the code after it.
#[derive(Default)]
struct Left<'a> {
    blocks: Vec<BlockEntry<'a>>,
    regions: Vec<usize>,
}

impl<'a> Compiler<'a> {
    pub(super) fn body(&mut self, body: Body<'a>) {
        for stmt in body {
            if !self.unit.reachable {
                return;
            }
            self.stmt(stmt);
        }
    }

    fn stmt(&mut self, stmt: &'a Stmt<'a>) {
        let mark = self.unit.top;
        let span = stmt.span;
        match &stmt.kind {
            StmtKind::Expr(e) => self.effect(e),
            StmtKind::Assign(targets, value) => self.assign(targets, value),
            StmtKind::AugAssign(target, op, value) => self.aug_assign(target, *op, value, span),
            StmtKind::AnnAssign(target, annotation, value, simple) => {
                self.ann_assign(target, annotation, *value, *simple, span);
            }
            StmtKind::If(test, then, orelse) => self.if_stmt(test, then, orelse, span),
            StmtKind::While(w) => self.while_stmt(w, span),
            StmtKind::For(f) => self.for_stmt(f, span),
            StmtKind::Function(f) => self.function(f),
            StmtKind::Class(c) => self.class(c),
            StmtKind::Try(t) => self.try_stmt(t, span),
            StmtKind::With(items, body, is_async) => self.with(items, body, *is_async, span),
            StmtKind::Match(subject, cases) => self.match_stmt(subject, cases, span),
            StmtKind::Return(value) => self.return_stmt(*value, span),
            StmtKind::Raise(exception, cause) => self.raise(*exception, *cause, span),
            StmtKind::Delete(targets) => {
                for target in *targets {
                    self.delete(target);
                }
            }
            StmtKind::Assert(test, message) => self.assert(test, *message),
            StmtKind::Import(aliases) => self.import(aliases, span),
            StmtKind::ImportFrom(module, level, aliases) => self.import_from(module, *level, aliases, span),
            StmtKind::TypeAlias(name, params, value) => self.type_alias(stmt, name, params, value),
            StmtKind::Break => self.break_stmt(span),
            StmtKind::Continue => self.continue_stmt(span),
            StmtKind::Global(_) | StmtKind::Nonlocal(_) | StmtKind::Pass | StmtKind::Error => {}
        }
        self.unit.release(mark);
    }

    /// Enter a block that has to be left; too deep a nest is an error.
    pub(super) fn push_block(&mut self, block: Block<'a>, span: Span) {
        if self.unit.blocks.len() >= MAX_BLOCKS {
            self.unit.overflow.get_or_insert(("too many statically nested blocks", span));
            self.unit.reachable = false;
        }
        self.unit.push_block(block);
    }

    // ------------------------------------------------------------ branches and loops

    fn if_stmt(&mut self, test: ExprRef<'a>, then: Body<'a>, orelse: Body<'a>, span: Span) {
        if orelse.is_empty()
            && let Some(label) = self.direct_exit(then)
        {
            return self.jump_if(test, true, label);
        }
        let end = self.unit.label();
        let (mut test, mut then, mut orelse) = (test, then, orelse);
        // an `elif` chain is a chain of `else` parts: a loop, as it may be long
        loop {
            let other = self.unit.label();
            self.jump_if(test, false, other);
            self.body(then);
            if !orelse.is_empty() {
                self.emit(Op::Jump { to: end.to() }, span);
            }
            self.unit.place(other);
            match orelse {
                [Stmt { kind: StmtKind::If(t, b, e), .. }] => (test, then, orelse) = (t, b, e),
                _ => break,
            }
        }
        self.body(orelse);
        self.unit.place(end);
    }

    /// Where `break` or `continue` alone in a body leads, if nothing has to be cleaned up on the way.
    fn direct_exit(&self, body: Body<'a>) -> Option<Label> {
        let [stmt] = body else { return None };
        let Block::Loop { exit, next, .. } = self.unit.blocks.last()?.block else { return None };
        match stmt.kind {
            StmtKind::Break => Some(exit),
            StmtKind::Continue => Some(next),
            _ => None,
        }
    }

    fn while_stmt(&mut self, w: &'a While<'a>, span: Span) {
        let (top, next) = (self.unit.label(), self.unit.label());
        let (exhausted, exit) = (self.unit.label(), self.unit.label());
        self.unit.place_head(top);
        self.push_block(Block::Loop { exit, next, top }, span);
        self.jump_if(w.test, false, exhausted);
        self.body(w.body);
        self.unit.place(next);
        self.emit(Op::Loop { to: top.to() }, w.test.span);
        self.unit.blocks.pop();
        self.unit.place(exhausted);
        self.body(w.orelse);
        self.unit.place(exit);
    }

    fn for_stmt(&mut self, f: &'a For<'a>, span: Span) {
        let iter = self.unit.temp(f.iter.span);
        self.iterator(f.iter, f.is_async, iter);
        let (top, next) = (self.unit.label(), self.unit.label());
        let (exhausted, exit) = (self.unit.label(), self.unit.label());
        self.unit.place_head(top);
        self.push_block(Block::Loop { exit, next, top }, span);
        let mark = self.unit.top;
        self.next_item(iter, f.target, f.is_async, exhausted, f.iter.span);
        self.unit.release(mark);
        self.body(f.body);
        self.unit.place(next);
        self.emit(Op::Loop { to: top.to() }, f.iter.span);
        self.unit.blocks.pop();
        self.unit.place(exhausted);
        self.body(f.orelse);
        self.unit.place(exit);
    }

    /// `dst = iter(e)`, or `aiter(e)`
    pub(super) fn iterator(&mut self, e: ExprRef<'a>, is_async: bool, dst: Reg) {
        let mark = self.unit.top;
        let src = self.operand_into(e, dst);
        self.emit(if is_async { Op::GetAsyncIter { dst, src } } else { Op::GetIter { dst, src } }, e.span);
        self.unit.release(mark);
    }

    /// The value of `e` in its own register if it is a local, else in `dst`.
    pub(super) fn operand_into(&mut self, e: ExprRef<'a>, dst: Reg) -> Reg {
        if let ExprKind::Name(name) = e.kind
            && self.register_of(name).is_some()
        {
            return self.operand(e);
        }
        self.expr_to(e, dst);
        dst
    }

    /// Assign the next item to `target`, or go to `exhausted`.
    pub(super) fn next_item(
        &mut self,
        iter: Reg,
        target: ExprRef<'a>,
        is_async: bool,
        exhausted: Label,
        span: Span,
    ) {
        let own = match target.kind {
            ExprKind::Name(name) => self.register_of(name),
            _ => None,
        };
        if is_async {
            let item = self.unit.temp(span);
            let stopped = self.unit.label();
            self.unit.open_region();
            self.emit(Op::GetAsyncNext { dst: item, iter }, span);
            self.emit(Op::Delegate { dst: item, iter: item }, span);
            self.unit.close_region(stopped, item);
            let go_on = self.unit.label();
            self.emit(Op::Jump { to: go_on.to() }, span);
            self.unit.place(stopped);
            self.emit(Op::EndAsyncFor { exc: item, to: exhausted.to() }, span);
            self.unit.place(go_on);
            return self.assign_to(target, item);
        }
        let dst = own.unwrap_or_else(|| self.unit.temp(span));
        self.emit(Op::ForIter { iter, dst, to: exhausted.to() }, span);
        self.assign_to(target, dst);
    }

    // ------------------------------------------------------------ ways out

    /// Emit what the blocks from `depth` on need to be left. The blocks are taken off; give them to
    /// [`back_into`](Compiler::back_into) when the jump is emitted.
    fn out_of(&mut self, depth: usize, at: Span) -> Left<'a> {
        let mut left = Left::default();
        while self.unit.blocks.len() > depth {
            let Some(entry) = self.unit.blocks.pop() else { break };
            self.unit.suspend_regions(entry.regions, &mut left.regions);
            left.blocks.push(entry);
            match entry.block {
                Block::Loop { .. } => {}
                Block::Finally(body) => self.body(body),
                Block::Handled { save, name } => {
                    self.emit(Op::PopHandled { save }, at);
                    if let Some(name) = name {
                        self.unbind_handler_name(name, at);
                    }
                }
                Block::With { exit, is_async, span } => self.with_exit(exit, is_async, span),
            }
        }
        left
    }

    fn back_into(&mut self, left: Left<'a>) {
        self.unit.blocks.extend(left.blocks.into_iter().rev());
        self.unit.resume_regions(&left.regions);
    }

    fn innermost_loop(&self) -> Option<(usize, Label, Label)> {
        self.unit.blocks.iter().enumerate().rev().find_map(|(i, entry)| match entry.block {
            Block::Loop { exit, top, .. } => Some((i + 1, exit, top)),
            _ => None,
        })
    }

    fn break_stmt(&mut self, span: Span) {
        let Some((depth, exit, _)) = self.innermost_loop() else { return };
        let left = self.out_of(depth, span);
        self.emit(Op::Jump { to: exit.to() }, span);
        self.back_into(left);
    }

    fn continue_stmt(&mut self, span: Span) {
        let Some((depth, _, top)) = self.innermost_loop() else { return };
        let left = self.out_of(depth, span);
        self.emit(Op::Loop { to: top.to() }, span);
        self.back_into(left);
    }

    fn return_stmt(&mut self, value: Option<ExprRef<'a>>, span: Span) {
        let none = value.is_none_or(|v| matches!(v.kind, ExprKind::KwNone));
        let runs_code = self
            .unit
            .blocks
            .iter()
            .any(|entry| matches!(entry.block, Block::Finally(_) | Block::Handled { name: Some(_), .. }));
        let src = match value {
            Some(value) if !none && runs_code => {
                // what runs on the way out may rebind the local
                let temp = self.unit.temp(span);
                self.expr_to(value, temp);
                Some(temp)
            }
            Some(value) if !none => Some(self.operand(value)),
            _ => None,
        };
        let left = self.out_of(0, span);
        self.emit(src.map_or(Op::ReturnNone, |src| Op::Return { src }), span);
        self.back_into(left);
    }

    // ------------------------------------------------------------ raise and assert

    fn raise(&mut self, exception: Option<ExprRef<'a>>, cause: Option<ExprRef<'a>>, span: Span) {
        let Some(exception) = exception else { return self.emit(Op::RaiseHandled, span) };
        let later: Vec<ExprRef<'a>> = cause.into_iter().collect();
        let src = self.operand_before(exception, &later);
        match cause {
            Some(cause) => {
                let cause = self.operand(cause);
                self.emit(Op::RaiseFrom { src, cause }, span);
            }
            None => self.emit(Op::Raise { src }, span),
        }
    }

    fn assert(&mut self, test: ExprRef<'a>, message: Option<ExprRef<'a>>) {
        // the test is what failed
        let span = test.span;
        let fine = self.unit.label();
        self.jump_if(test, true, fine);
        let base = self.unit.temp(span);
        self.emit(Op::LoadAssertionError { dst: base }, span);
        if let Some(message) = message {
            let arg = self.unit.temp(span);
            self.expr_to(message, arg);
            self.call(base, base, 1, span);
        }
        self.emit(Op::Raise { src: base }, span);
        self.unit.place(fine);
    }
}
