//! `try` and `with`.
//!
//! A handler is entered with the exception in a register; `PushHandled` makes it the one being handled and
//! `PopHandled` puts the one before it back, on every way out. `finally` bodies are emitted once for every way
//! they are reached:
//!
//! ```text
//! try:            body          covered by row → H
//!     body        finally       (fall through, and before each return, break, continue)
//! finally:        jump end
//!     cleanup  H: PushHandled
//!                 finally       covered by row → C
//!                 PopHandled; Reraise
//!              C: PopHandled; Reraise
//!            end:
//! ```

use super::Compiler;
use super::emit::{Block, BlockEntry, Label};
use crate::bytecode::op::{AwaitPlace, Op, Reg, Special};
use crate::source::Span;
use crate::syntax::ast::{Body, Handler, Name, Try, WithItem};

impl<'a> Compiler<'a> {
    pub(super) fn try_stmt(&mut self, t: &'a Try<'a>, span: Span) {
        if t.finally.is_empty() {
            return self.try_except(t, span);
        }
        let (handler, end) = (self.unit.label(), self.unit.label());
        let regs = self.unit.temps(2, span);
        let (exc, save) = (regs, regs + 1);
        self.push_block(Block::Finally(t.finally), span);
        self.unit.open_region();
        if t.handlers.is_empty() {
            self.body(t.body);
        } else {
            self.try_except(t, span);
        }
        self.unit.close_region(handler, exc);
        self.unit.blocks.pop();
        self.body(t.finally);
        self.emit(Op::Jump { to: end.to() }, span);

        self.unit.place(handler);
        let cleanup = self.unit.label();
        self.enter_handler(save, exc, None, span);
        self.body(t.finally);
        self.leave_handler(cleanup, exc);
        self.emit(Op::PopHandled { save }, span);
        self.emit(Op::Reraise { exc }, span);
        self.reraise_at(cleanup, save, exc, span);
        self.unit.place(end);
    }

    /// The code of a handler starts; what is raised in it leads to the label given to
    /// [`leave_handler`](Compiler::leave_handler).
    fn enter_handler(&mut self, save: Reg, exc: Reg, name: Option<Name>, span: Span) {
        self.emit(Op::PushHandled { save, exc }, span);
        self.push_block(Block::Handled { save, name }, span);
        self.unit.open_region();
    }

    fn leave_handler(&mut self, cleanup: Label, exc: Reg) {
        self.unit.close_region(cleanup, exc);
        self.unit.blocks.pop();
    }

    /// Where exceptions in a handler arrive.
    fn reraise_at(&mut self, cleanup: Label, save: Reg, exc: Reg, span: Span) {
        self.unit.place(cleanup);
        self.emit(Op::PopHandled { save }, span);
        self.emit(Op::Reraise { exc }, span);
    }

    /// `try … except … else`, without `finally`.
    fn try_except(&mut self, t: &'a Try<'a>, span: Span) {
        if t.star {
            return self.try_star(t, span);
        }
        let (handler, end) = (self.unit.label(), self.unit.label());
        let regs = self.unit.temps(2, span);
        let (exc, save) = (regs, regs + 1);
        self.unit.open_region();
        self.body(t.body);
        self.unit.close_region(handler, exc);
        self.body(t.orelse);
        self.emit(Op::Jump { to: end.to() }, span);

        self.unit.place(handler);
        let cleanup = self.unit.label();
        self.enter_handler(save, exc, None, span);
        let mut caught_all = false;
        for part in t.handlers {
            let next = self.unit.label();
            if let Some(class) = part.class {
                let mark = self.unit.top;
                let class = self.operand(class);
                self.emit(Op::JumpUnlessMatches { exc, class, to: next.to() }, part.span);
                self.unit.release(mark);
            } else {
                caught_all = true;
            }
            self.handler_body(part, exc, save, end);
            self.unit.place(next);
        }
        if !caught_all {
            self.emit(Op::Reraise { exc }, span);
        }
        self.leave_handler(cleanup, exc);
        self.reraise_at(cleanup, save, exc, span);
        self.unit.place(end);
    }

    /// The body of a matching `except`, and the way to `end`.
    fn handler_body(&mut self, part: &'a Handler<'a>, exc: Reg, save: Reg, end: Label) {
        let span = part.span;
        let Some(name) = part.name else {
            self.body(part.body);
            self.outside_handler(|c| {
                c.emit(Op::PopHandled { save }, span);
                c.emit(Op::Jump { to: end.to() }, span);
            });
            return;
        };
        let unbind = self.unit.label();
        self.store_name(name, exc, span);
        self.set_handled_name(Some(name));
        self.unit.open_region();
        self.body(part.body);
        self.unit.close_region(unbind, exc);
        self.set_handled_name(None);
        self.outside_handler(|c| {
            c.emit(Op::PopHandled { save }, span);
            c.unbind_handler_name(name, span);
            c.emit(Op::Jump { to: end.to() }, span);
            c.unit.place(unbind);
            c.emit(Op::PopHandled { save }, span);
            c.unbind_handler_name(name, span);
            c.emit(Op::Reraise { exc }, span);
        });
    }

    /// The handler being compiled has, or no longer has, a name to unbind on the way out.
    fn set_handled_name(&mut self, new: Option<Name>) {
        if let Some(BlockEntry { block: Block::Handled { name, .. }, .. }) = self.unit.blocks.last_mut() {
            *name = new;
        }
    }

    /// Emit the way out of a handler, which the handler's own row must not cover.
    fn outside_handler(&mut self, emit: impl FnOnce(&mut Self)) {
        let mut left = Vec::new();
        self.unit.suspend_innermost(&mut left);
        emit(self);
        self.unit.resume_regions(&left);
    }

    // ------------------------------------------------------------ except*

    /// `try … except* …`: each clause takes its part of the group; what is left and what the clauses raise is
    /// combined in the end.
    fn try_star(&mut self, t: &'a Try<'a>, span: Span) {
        let (handler, end) = (self.unit.label(), self.unit.label());
        let regs = self.unit.temps(6, span);
        let (exc, save, rest, raised, matched, inner) =
            (regs, regs + 1, regs + 2, regs + 3, regs + 4, regs + 5);
        self.unit.open_region();
        self.body(t.body);
        self.unit.close_region(handler, exc);
        self.body(t.orelse);
        self.emit(Op::Jump { to: end.to() }, span);

        self.unit.place(handler);
        let cleanup = self.unit.label();
        self.enter_handler(save, exc, None, span);
        self.emit(Op::Move { dst: rest, src: exc }, span);
        self.emit(Op::BuildList { dst: raised, base: raised, count: 0 }, span);
        for part in t.handlers {
            let next = self.unit.label();
            let mark = self.unit.top;
            self.emit(Op::JumpIfNone { a: rest, to: next.to() }, part.span);
            if let Some(class) = part.class {
                let class = self.operand(class);
                self.emit(Op::SplitGroup { matched, rest, class }, part.span);
            }
            self.unit.release(mark);
            self.emit(Op::JumpIfNone { a: matched, to: next.to() }, part.span);
            self.star_clause(part, matched, inner, raised, next);
            self.unit.place(next);
        }
        self.emit(Op::CombineGroup { dst: matched, original: exc, rest, raised }, span);
        self.leave_handler(cleanup, inner);
        let done = self.unit.label();
        self.emit(Op::PopHandled { save }, span);
        self.emit(Op::JumpIfNone { a: matched, to: done.to() }, span);
        self.emit(Op::Reraise { exc: matched }, span);
        self.reraise_at(cleanup, save, inner, span);
        self.unit.place(done);
        self.unit.place(end);
    }

    /// One `except*` whose part of the group is in `matched`; what its body raises is added to `raised`.
    fn star_clause(&mut self, part: &'a Handler<'a>, matched: Reg, inner: Reg, raised: Reg, next: Label) {
        let span = part.span;
        let failed = self.unit.label();
        let nested = self.unit.temp(span);
        // while the clause runs, its part is the exception being handled
        self.emit(Op::PushHandled { save: nested, exc: matched }, span);
        if let Some(name) = part.name {
            self.store_name(name, matched, span);
        }
        self.push_block(Block::Handled { save: nested, name: part.name }, span);
        self.unit.open_region();
        self.body(part.body);
        self.unit.close_region(failed, inner);
        self.unit.blocks.pop();
        let leave = |c: &mut Self| {
            c.emit(Op::PopHandled { save: nested }, span);
            if let Some(name) = part.name {
                c.unbind_handler_name(name, span);
            }
        };
        leave(self);
        self.emit(Op::Jump { to: next.to() }, span);
        self.unit.place(failed);
        leave(self);
        self.emit(Op::ListAppend { list: raised, src: inner }, span);
    }

    // ------------------------------------------------------------ with

    pub(super) fn with(&mut self, items: &'a [WithItem<'a>], body: Body<'a>, is_async: bool, span: Span) {
        let Some((item, rest)) = items.split_first() else { return self.body(body) };
        let at = item.context.span;
        let regs = self.unit.temps(3, span);
        let (exc, save, exit) = (regs, regs + 1, regs + 2);
        let mark = self.unit.top;
        let window = self.unit.temp(at);
        let manager = self.operand(item.context);
        let (enter, leave) = if is_async {
            (Special::AsyncEnter, Special::AsyncExit)
        } else {
            (Special::Enter, Special::Exit)
        };
        self.emit(Op::LoadSpecial { dst: window, obj: manager, which: enter }, at);
        self.emit(Op::LoadSpecial { dst: exit, obj: manager, which: leave }, at);
        self.call(window, window, 0, at);
        if is_async {
            self.await_in_place(window, AwaitPlace::Enter, at);
        }
        let (handler, end) = (self.unit.label(), self.unit.label());
        self.push_block(Block::With { exit, is_async, span: at }, span);
        self.unit.open_region();
        if let Some(target) = item.target {
            self.assign_to(target, window);
        }
        self.unit.release(mark);
        self.with(rest, body, is_async, span);
        self.unit.release(mark);
        self.unit.close_region(handler, exc);
        self.unit.blocks.pop();
        self.with_exit(exit, is_async, at);
        self.emit(Op::Jump { to: end.to() }, span);

        self.unit.place(handler);
        let cleanup = self.unit.label();
        self.emit(Op::PushHandled { save, exc }, at);
        self.unit.open_region();
        let window = self.window_at(exit, 4, at);
        if window != exit {
            self.emit(Op::Move { dst: window, src: exit }, at);
        }
        self.emit(Op::ExceptionTriple { base: window + 1, exc }, at);
        self.call(window, window, 3, at);
        if is_async {
            self.await_in_place(window, AwaitPlace::Exit, at);
        }
        let swallow = self.unit.label();
        // the truth of the result may raise too
        self.emit(Op::JumpIfTrue { a: window, to: swallow.to() }, at);
        self.unit.release(mark);
        self.unit.close_region(cleanup, exc);
        self.emit(Op::PopHandled { save }, at);
        self.emit(Op::Reraise { exc }, at);
        self.unit.place(swallow);
        self.emit(Op::PopHandled { save }, at);
        self.emit(Op::Jump { to: end.to() }, at);
        self.reraise_at(cleanup, save, exc, at);
        self.unit.place(end);
    }

    /// Leave a `with` without an exception. What is in temporaries above `exit`, like a value to return, is
    /// below the window of the call.
    pub(super) fn with_exit(&mut self, exit: Reg, is_async: bool, span: Span) {
        let mark = self.unit.top;
        let window = self.window_at(exit, 4, span);
        if window != exit {
            self.emit(Op::Move { dst: window, src: exit }, span);
        }
        for i in 1..4 {
            self.emit(Op::LoadNone { dst: window + i }, span);
        }
        self.call(window, window, 3, span);
        if is_async {
            self.await_in_place(window, AwaitPlace::Exit, span);
        }
        self.unit.release(mark);
    }

    fn await_in_place(&mut self, reg: Reg, place: AwaitPlace, span: Span) {
        self.emit(Op::GetAwaitable { dst: reg, src: reg, place }, span);
        self.emit(Op::Delegate { dst: reg, iter: reg }, span);
    }
}
