//! Displays and f-strings: values built from many in a row of registers.

use super::Compiler;
use super::constant::fold_all;
use super::emit::MAX_TEMPS;
use crate::bytecode::Constant;
use crate::bytecode::op::{Conversion, NO_REG, Op, Reg};
use crate::source::Span;
use crate::syntax::ast::{self, ExprKind, ExprRef};
use std::sync::Arc;

/// Displays longer than this are built piece by piece, so that they fit the registers.
const MAX_WINDOW: usize = 64;

impl<'a> Compiler<'a> {
    /// `count` temporaries in a row, from `dst` on where that is the last temporary taken.
    pub(super) fn window_at(&mut self, dst: Reg, count: u16, span: Span) -> Reg {
        if count > 0 && self.unit.is_temp(dst) && u16::from(dst) + 1 == self.unit.top {
            self.unit.temps(count - 1, span);
            return dst;
        }
        self.unit.temps(count, span)
    }

    /// Items into registers in a row; `None` if there are too many or one is starred.
    fn window(&mut self, items: &[ExprRef<'a>], dst: Reg, span: Span) -> Option<(Reg, u16)> {
        let room = usize::from(MAX_TEMPS.saturating_sub(self.unit.top)) / 2;
        let starred = items.iter().any(|item| matches!(item.kind, ExprKind::Starred(_)));
        if starred || items.len() > MAX_WINDOW.min(room) && items.len() > 8 {
            return None;
        }
        let mut base = dst;
        for (i, item) in items.iter().enumerate() {
            let slot = if i == 0 { self.window_at(dst, 1, span) } else { self.unit.temp(span) };
            if i == 0 {
                base = slot;
            }
            self.expr_to(item, slot);
        }
        Some((base, items.len() as u16))
    }

    pub(super) fn tuple(&mut self, items: &[ExprRef<'a>], dst: Reg, span: Span) {
        if let Some(values) = fold_all(items, &self.source) {
            return self.load_constant(Constant::Tuple(values), dst, span);
        }
        if let Some((base, count)) = self.window(items, dst, span) {
            return self.emit(Op::BuildTuple { dst, base, count }, span);
        }
        let list = self.spare(dst, span);
        self.long_list(items, list, span);
        self.emit(Op::ListToTuple { dst, list }, span);
    }

    pub(super) fn list(&mut self, items: &'a [ExprRef<'a>], dst: Reg, span: Span) {
        if items.len() > 3
            && let Some(values) = fold_all(items, &self.source)
        {
            let list = self.spare(dst, span);
            let tuple = self.unit.temp(span);
            self.emit(Op::BuildList { dst: list, base: list, count: 0 }, span);
            self.load_constant(Constant::Tuple(values), tuple, span);
            self.emit(Op::ListExtend { list, src: tuple, callee: NO_REG }, span);
            return self.settle(list, dst, span);
        }
        if let Some((base, count)) = self.window(items, dst, span) {
            return self.emit(Op::BuildList { dst, base, count }, span);
        }
        let list = self.spare(dst, span);
        self.long_list(items, list, span);
        self.settle(list, dst, span);
    }

    fn settle(&mut self, src: Reg, dst: Reg, span: Span) {
        if src != dst {
            self.emit(Op::Move { dst, src }, span);
        }
    }

    /// A list of any length in the temporary `list`, starred items included.
    pub(super) fn long_list(&mut self, items: &[ExprRef<'a>], list: Reg, span: Span) {
        self.emit(Op::BuildList { dst: list, base: list, count: 0 }, span);
        for item in items {
            let mark = self.unit.top;
            if let ExprKind::Starred(inner) = item.kind {
                let src = self.operand(inner);
                self.emit(Op::ListExtend { list, src, callee: NO_REG }, item.span);
            } else {
                let src = self.operand(item);
                self.emit(Op::ListAppend { list, src }, item.span);
            }
            self.unit.release(mark);
        }
    }

    pub(super) fn set(&mut self, items: &'a [ExprRef<'a>], dst: Reg, span: Span) {
        if let Some((base, count)) = self.window(items, dst, span) {
            return self.emit(Op::BuildSet { dst, base, count }, span);
        }
        let set = self.spare(dst, span);
        self.emit(Op::BuildSet { dst: set, base: set, count: 0 }, span);
        for item in items {
            let mark = self.unit.top;
            if let ExprKind::Starred(inner) = item.kind {
                let src = self.operand(inner);
                self.emit(Op::SetUpdate { set, src }, item.span);
            } else {
                let src = self.operand(item);
                self.emit(Op::SetAdd { set, src }, item.span);
            }
            self.unit.release(mark);
        }
        self.settle(set, dst, span);
    }

    pub(super) fn dict(&mut self, items: &'a [(Option<ExprRef<'a>>, ExprRef<'a>)], dst: Reg, span: Span) {
        let room = usize::from(MAX_TEMPS.saturating_sub(self.unit.top)) / 4;
        let short = items.len() <= (MAX_WINDOW / 2).min(room) || items.len() <= 4;
        if short && items.iter().all(|(key, _)| key.is_some()) {
            let mut base = dst;
            for (i, (key, value)) in items.iter().enumerate() {
                let slot = if i == 0 { self.window_at(dst, 1, span) } else { self.unit.temp(span) };
                if i == 0 {
                    base = slot;
                }
                if let Some(key) = key {
                    self.expr_to(key, slot);
                }
                let slot = self.unit.temp(span);
                self.expr_to(value, slot);
            }
            return self.emit(Op::BuildDict { dst, base, count: items.len() as u16 }, span);
        }
        let dict = self.spare(dst, span);
        self.emit(Op::BuildDict { dst: dict, base: dict, count: 0 }, span);
        for (key, value) in items {
            let mark = self.unit.top;
            match key {
                Some(key) => {
                    let key = self.operand_before(key, &[value]);
                    let src = self.operand(value);
                    self.emit(Op::DictSet { dict, key, src }, value.span);
                }
                None => {
                    let src = self.operand(value);
                    self.emit(Op::DictUpdate { dict, src }, value.span);
                }
            }
            self.unit.release(mark);
        }
        self.settle(dict, dst, span);
    }

    // ------------------------------------------------------------ f-strings

    pub(super) fn fstring(&mut self, pieces: &[ExprRef<'a>], dst: Reg, span: Span) {
        let mut parts: Vec<Piece<'a>> = Vec::new();
        flatten(pieces, &mut parts);
        match parts.as_slice() {
            [] => return self.load_constant(Constant::Str(Arc::from("")), dst, span),
            [Piece::Text(text)] => {
                return self.load_constant(Constant::Str(Arc::from(text.as_str())), dst, span);
            }
            [Piece::Field(field)] => return self.format(field, dst),
            _ => {}
        }
        let room = usize::from(MAX_TEMPS.saturating_sub(self.unit.top)) / 2;
        let width = parts.len().min(MAX_WINDOW.min(room).max(4));
        let base = self.window_at(dst, width as u16, span);
        let mut filled = 0;
        for part in &parts {
            if filled == width {
                self.emit(Op::BuildString { dst: base, base, count: width as u16 }, span);
                filled = 1;
            }
            let slot = base + filled as Reg;
            match part {
                Piece::Text(text) => self.load_constant(Constant::Str(Arc::from(text.as_str())), slot, span),
                Piece::Field(field) => self.format(field, slot),
            }
            filled += 1;
        }
        self.emit(Op::BuildString { dst, base, count: filled as u16 }, span);
    }

    /// One replacement field.
    fn format(&mut self, field: ExprRef<'a>, dst: Reg) {
        let ExprKind::Formatted(value, conversion, spec) = &field.kind else { return };
        let mark = self.unit.top;
        let later: Vec<ExprRef<'a>> = spec.iter().copied().collect();
        let src = self.operand_or(value, dst, &later);
        let spec = match spec {
            Some(spec) => {
                let reg = self.unit.temp(spec.span);
                self.expr_to(spec, reg);
                reg
            }
            None => NO_REG,
        };
        let conversion = match conversion {
            ast::Conversion::None => Conversion::None,
            ast::Conversion::Repr => Conversion::Repr,
            ast::Conversion::Str => Conversion::Str,
            ast::Conversion::Ascii => Conversion::Ascii,
        };
        self.emit(Op::Format { dst, src, spec, conversion }, field.span);
        self.unit.release(mark);
    }
}

enum Piece<'a> {
    Text(String),
    Field(ExprRef<'a>),
}

/// Join neighbouring texts, and f-strings that stand side by side.
fn flatten<'a>(pieces: &[ExprRef<'a>], parts: &mut Vec<Piece<'a>>) {
    for piece in pieces {
        match &piece.kind {
            ExprKind::Str(text, _) => match parts.last_mut() {
                Some(Piece::Text(before)) => before.push_str(text),
                _ if text.is_empty() => {}
                _ => parts.push(Piece::Text((*text).into())),
            },
            ExprKind::FString(inner) => flatten(inner, parts),
            _ => parts.push(Piece::Field(piece)),
        }
    }
}
