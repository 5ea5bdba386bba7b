//! Names: where their variables are, and how to read, write and delete them.

use super::Compiler;
use super::emit::{FIRST_WIDE, MAX_NARROW_LOCALS, Storage};
use super::scope::{Home, ScopeId};
use crate::bytecode::Constant;
use crate::bytecode::code::{InnerLocal, Local};
use crate::bytecode::op::{NameIndex, Op, Reg};
use crate::source::Span;
use crate::syntax::ast::Name;

/// What a name means at a place in the code.
#[derive(Debug, Clone, Copy)]
pub(super) enum Place {
    /// A variable of the running code.
    Here(Storage),
    /// A captured cell.
    Free(u16),
    Global,
    Namespace,
    NamespaceOrFree(u16),
}

/// What is around an inlined scope.
pub(super) struct Inlined {
    outer: ScopeId,
    /// Where the variables of the inlined scope begin among all of its kind.
    first_local: usize,
}

impl<'a> Compiler<'a> {
    // ------------------------------------------------------------ making variables

    /// Give every variable of the unit's scope its register. Parameters stand first in the scope's order.
    pub(super) fn declare_variables(&mut self, span: Span) {
        let id = self.unit.scope;
        let scope = self.scopes.get(id);
        let mut wanted = Vec::new();
        for &name in &scope.order {
            let symbol = scope.symbols[&name];
            let is_variable = symbol.home == Home::Variable(id);
            let is_class_cell = self.unit.is_class_body && symbol.cell;
            if symbol.param || is_variable || is_class_cell {
                wanted.push((name, symbol.param, symbol.cell));
            }
        }
        wanted.sort_by_key(|&(_, param, _)| !param);
        let unbinds = scope.unbinds.clone();
        for (i, &(name, param, cell)) in wanted.iter().enumerate() {
            let storage = self.declare(i as u16, param, cell, span);
            self.unit.storage.insert((id, name), storage);
            let (reg, is_cell) = match storage {
                Storage::Reg(r) => (u16::from(r), false),
                Storage::Wide(w) => (w, false),
                Storage::Cell(r) => (u16::from(r), true),
                Storage::WideCell(w) => (w, true),
            };
            let text = self.text(name);
            self.unit.locals.push(Local { name: text, reg, is_cell });
            if let Storage::Reg(r) = storage
                && unbinds.contains(&name)
            {
                self.unit.unsure.insert(r);
            }
        }
    }

    /// The home of local number `index`, made ready at the entry of the code.
    fn declare(&mut self, index: u16, param: bool, cell: bool, span: Span) -> Storage {
        if self.unit.top < MAX_NARROW_LOCALS {
            let reg = self.unit.temp(span);
            self.unit.variables.insert(reg);
            if param {
                self.unit.bound.insert(reg);
            }
            return match (cell, param) {
                (false, _) => Storage::Reg(reg),
                (true, true) => {
                    self.emit(Op::WrapCell { reg }, span);
                    Storage::Cell(reg)
                }
                (true, false) => {
                    self.emit(Op::NewCell { dst: reg }, span);
                    Storage::Cell(reg)
                }
            };
        }
        let home = if param && index >= FIRST_WIDE {
            self.unit.next_wide = self.unit.next_wide.max(index + 1);
            index
        } else {
            // past every wide parameter, whose registers the caller fills
            let wide = self.unit.next_wide.max(self.unit.params.registers().max(FIRST_WIDE as usize) as u16);
            match wide.checked_add(1) {
                Some(next) => self.unit.next_wide = next,
                None => {
                    self.unit.overflow.get_or_insert(("too many variables in one function", span));
                }
            }
            wide
        };
        if param && index < FIRST_WIDE {
            self.emit(Op::MoveToWide { src: index as Reg, dst: home }, span);
        }
        if !cell {
            return Storage::Wide(home);
        }
        let mark = self.unit.top;
        let reg = self.unit.temp(span);
        if param {
            self.emit(Op::MoveFromWide { dst: reg, src: home }, span);
            self.emit(Op::WrapCell { reg }, span);
        } else {
            self.emit(Op::NewCell { dst: reg }, span);
        }
        self.emit(Op::MoveToWide { src: reg, dst: home }, span);
        self.unit.release(mark);
        Storage::WideCell(home)
    }

    /// Take temporaries for the variables of an inlined scope, and enter it. Leave with
    /// [`leave_inlined`](Compiler::leave_inlined).
    pub(super) fn enter_inlined(&mut self, id: ScopeId, span: Span) -> Inlined {
        let first_local = self.unit.inner_locals.len();
        let outer = std::mem::replace(&mut self.unit.current, id);
        let scope = self.scopes.get(id);
        let own: Vec<_> = scope
            .order
            .iter()
            .filter(|name| scope.symbols[name].home == Home::Variable(id))
            .map(|name| (*name, scope.symbols[name].cell))
            .collect();
        for (name, cell) in own {
            let reg = self.unit.variable_temp(span);
            let storage = if cell {
                self.emit(Op::NewCell { dst: reg }, span);
                Storage::Cell(reg)
            } else {
                Storage::Reg(reg)
            };
            self.unit.storage.insert((id, name), storage);
            let local = Local { name: self.text(name), reg: u16::from(reg), is_cell: cell };
            let start = self.unit.position();
            self.unit.inner_locals.push(InnerLocal { local, start, end: u32::MAX });
        }
        Inlined { outer, first_local }
    }

    /// Go back to the scope around an inlined one; its registers are released with the temporaries.
    pub(super) fn leave_inlined(&mut self, inlined: Inlined) {
        self.unit.current = inlined.outer;
        let end = self.unit.position();
        for inner in &mut self.unit.inner_locals[inlined.first_local..] {
            inner.end = inner.end.min(end);
        }
    }

    // ------------------------------------------------------------ finding them

    /// What an already mangled name means here.
    pub(super) fn place_of(&self, name: Name) -> Place {
        let scope = self.scopes.get(self.unit.current);
        let home = scope.symbols.get(&name).map_or(Home::Namespace, |s| s.home);
        match home {
            Home::Variable(id) => match self.unit.storage.get(&(id, name)) {
                Some(&storage) => Place::Here(storage),
                None => Place::Free(self.free_index(name)),
            },
            Home::Global => Place::Global,
            Home::Namespace if self.unit.has_namespace => Place::Namespace,
            Home::Namespace => Place::Global,
            Home::NamespaceOr(_) => Place::NamespaceOrFree(self.free_index(name)),
        }
    }

    /// The index of a captured variable among the unit's captures.
    pub(super) fn free_index(&self, name: Name) -> u16 {
        let free = &self.scopes.get(self.unit.scope).free;
        let index = free.iter().position(|&n| n == name);
        index.expect("resolution lists every captured name in the codes it passes through") as u16
    }

    /// The register of a variable that is kept as it is in a narrow register.
    pub(super) fn register_of(&mut self, name: Name) -> Option<Reg> {
        let name = self.mangle(name);
        match self.place_of(name) {
            Place::Here(Storage::Reg(reg)) => Some(reg),
            _ => None,
        }
    }

    // ------------------------------------------------------------ using them

    /// Make sure that the variable in `reg` is bound.
    pub(super) fn check_bound(&mut self, reg: Reg, name: Name, span: Span) {
        if !self.unit.bound.has(reg) {
            let index = self.name_index(name, span);
            self.emit(Op::CheckLocal { reg, name: index }, span);
            self.unit.bound.insert(reg);
        }
    }

    /// `dst = name`
    pub(super) fn load_name(&mut self, name: Name, dst: Reg, span: Span) {
        let name = self.mangle(name);
        self.load_mangled(name, dst, span);
    }

    pub(super) fn load_mangled(&mut self, name: Name, dst: Reg, span: Span) {
        let place = self.place_of(name);
        if let Place::Here(Storage::Reg(src)) = place {
            self.check_bound(src, name, span);
            if src != dst {
                self.emit(Op::Move { dst, src }, span);
            }
            return;
        }
        let index = self.name_index(name, span);
        match place {
            Place::Here(Storage::Reg(_)) => unreachable!("handled above"),
            Place::Here(Storage::Wide(src)) => {
                let mark = self.unit.top;
                let temp = if self.unit.is_temp(dst) { dst } else { self.unit.temp(span) };
                self.emit(Op::MoveFromWide { dst: temp, src }, span);
                self.emit(Op::CheckLocal { reg: temp, name: index }, span);
                if temp != dst {
                    self.emit(Op::Move { dst, src: temp }, span);
                }
                self.unit.release(mark);
            }
            Place::Here(Storage::Cell(cell)) => self.emit(Op::GetCell { dst, cell, name: index }, span),
            Place::Here(Storage::WideCell(src)) => {
                let mark = self.unit.top;
                let cell = self.unit.temp(span);
                self.emit(Op::MoveFromWide { dst: cell, src }, span);
                self.emit(Op::GetCell { dst, cell, name: index }, span);
                self.unit.release(mark);
            }
            Place::Free(free) => self.emit(Op::GetFree { dst, index: free, name: index }, span),
            Place::Global => self.load_global(dst, index, span),
            Place::Namespace => self.emit(Op::GetName { dst, namespace: 0, name: index }, span),
            Place::NamespaceOrFree(free) => {
                self.emit(Op::GetNameOrFree { dst, namespace: 0, name: index, index: free }, span);
            }
        }
    }

    pub(super) fn load_global(&mut self, dst: Reg, name: NameIndex, span: Span) {
        self.emit(Op::GetGlobal { dst, name, entry: Default::default() }, span);
        self.unit.data(1, name, span);
    }

    /// `name = src`
    pub(super) fn store_name(&mut self, name: Name, src: Reg, span: Span) {
        let name = self.mangle(name);
        match self.place_of(name) {
            Place::Here(Storage::Reg(dst)) => {
                if src != dst {
                    self.emit(Op::Move { dst, src }, span);
                }
                self.unit.bound.insert(dst);
            }
            Place::Here(Storage::Wide(dst)) => self.emit(Op::MoveToWide { src, dst }, span),
            Place::Here(Storage::Cell(cell)) => self.emit(Op::SetCell { cell, src }, span),
            Place::Here(Storage::WideCell(wide)) => {
                let mark = self.unit.top;
                let cell = self.unit.temp(span);
                self.emit(Op::MoveFromWide { dst: cell, src: wide }, span);
                self.emit(Op::SetCell { cell, src }, span);
                self.unit.release(mark);
            }
            Place::Free(index) => self.emit(Op::SetFree { src, index }, span),
            Place::Global => {
                let name = self.name_index(name, span);
                self.emit(Op::SetGlobal { src, name, entry: Default::default() }, span);
            }
            Place::Namespace | Place::NamespaceOrFree(_) => {
                let name = self.name_index(name, span);
                self.emit(Op::SetName { src, namespace: 0, name }, span);
            }
        }
    }

    /// `del name`
    pub(super) fn delete_name(&mut self, name: Name, span: Span) {
        let name = self.mangle(name);
        let place = self.place_of(name);
        let index = self.name_index(name, span);
        match place {
            Place::Here(Storage::Reg(reg)) => {
                self.check_bound(reg, name, span);
                self.emit(Op::Unset { reg }, span);
                self.unit.bound.remove(reg);
            }
            Place::Here(Storage::Wide(wide)) => {
                let mark = self.unit.top;
                let reg = self.unit.temp(span);
                self.emit(Op::MoveFromWide { dst: reg, src: wide }, span);
                self.emit(Op::CheckLocal { reg, name: index }, span);
                self.emit(Op::Unset { reg }, span);
                self.emit(Op::MoveToWide { src: reg, dst: wide }, span);
                self.unit.release(mark);
            }
            Place::Here(Storage::Cell(cell)) => self.emit(Op::DelCell { cell, name: index }, span),
            Place::Here(Storage::WideCell(wide)) => {
                let mark = self.unit.top;
                let cell = self.unit.temp(span);
                self.emit(Op::MoveFromWide { dst: cell, src: wide }, span);
                self.emit(Op::DelCell { cell, name: index }, span);
                self.unit.release(mark);
            }
            Place::Free(free) => self.emit(Op::DelFree { index: free, name: index }, span),
            Place::Global => self.emit(Op::DelGlobal { name: index }, span),
            Place::Namespace | Place::NamespaceOrFree(_) => {
                self.emit(Op::DelName { namespace: 0, name: index }, span);
            }
        }
    }

    /// Unbind the name of `except … as name`, whether or not the handler has done so itself.
    pub(super) fn unbind_handler_name(&mut self, name: Name, span: Span) {
        if let Some(reg) = self.register_of(name) {
            self.emit(Op::Unset { reg }, span);
            self.unit.bound.remove(reg);
            return;
        }
        let mark = self.unit.top;
        let none = self.unit.temp(span);
        self.emit(Op::LoadNone { dst: none }, span);
        self.store_name(name, none, span);
        self.delete_name(name, span);
        self.unit.release(mark);
    }

    /// Bind a name that the compiler itself gives a value.
    pub(super) fn store_constant_name(&mut self, name: &str, value: Constant, span: Span) {
        let mark = self.unit.top;
        let temp = self.unit.temp(span);
        self.load_constant(value, temp, span);
        let name = self.names.intern(name);
        self.store_name(name, temp, span);
        self.unit.release(mark);
    }
}
