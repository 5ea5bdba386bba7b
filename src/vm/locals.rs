//! The variables of frames: those of the running one, of others that are active, suspended or over, and those of calls
//! that an exception passed through, which traceback entries keep as they were.
#![allow(unsafe_code)]

use super::activation::{FrameView, Registers, frame_values};
use super::run::flags;
use super::{Raised, Vm};
use crate::bytecode::Code;
use crate::bytecode::code::InnerLocal;
use crate::value::{Function, Table, Value};
use std::sync::Arc;

/// What is kept of a frame of this code, in this order: the namespace of a class body; nothing of a module;
/// else the locals, then the captured cells.
pub(super) fn kept(code: &Code) -> usize {
    match code.has_namespace {
        true => 1,
        false if &*code.name == "<module>" => 0,
        false => code.locals.len() + code.free_names.len(),
    }
}

impl Vm {
    /// The entry of a traceback for the topmost frame, at this instruction, before the entry `next`.
    ///
    /// # Safety
    /// The topmost frame is complete and runs this function.
    #[inline]
    pub(super) unsafe fn traceback_entry(&mut self, next: Value, function: *mut Function, at: u32) -> Value {
        // SAFETY: the caller's promise; the template says which registers and cells there are.
        unsafe {
            let code = (*function).code;
            let template = &(&*code).loaded.template;
            let base = (*self.frame).base;
            let count = kept(template);
            let (entry, first) = self.heap.traceback_with(next, Value::object(code), at, count);
            if template.has_namespace {
                first.write(*base);
            } else if count > 0 {
                for (i, local) in template.locals.iter().enumerate() {
                    first.add(i).write(*base.add(local.reg as usize));
                }
                let cells = first.add(template.locals.len());
                for i in 0..template.free_names.len() {
                    cells.add(i).write(*Function::cell_ptr(function, i));
                }
            }
            entry
        }
    }

    /// The dict that the variables kept by a traceback entry stand for: a new one, but for modules and class
    /// bodies. Of anything else than an entry an empty one.
    pub fn locals_dict(&mut self, entry: Value) -> Value {
        let Some(traceback) = self.heap.as_traceback(entry) else { return self.heap.dict(Table::new()) };
        let (code, values) = (traceback.code, traceback.locals().to_vec());
        self.namespace_of(code, &values)
    }

    /// What `locals()` means for code with these values of its variables: the namespace of a module or class body, else
    /// a new dict.
    fn namespace_of(&mut self, code: Value, values: &[Value]) -> Value {
        let Some(object) = self.heap.as_code(code) else { return self.heap.dict(Table::new()) };
        let (template, globals) = (object.loaded.template.clone(), object.loaded.globals);
        if template.has_namespace {
            return values.first().copied().unwrap_or(Value::NONE);
        }
        if &*template.name == "<module>" {
            return globals;
        }
        let dict = self.heap.dict(Table::new());
        for ((name, is_cell), &value) in variables(&template).zip(values) {
            let value = self.content(value, is_cell);
            // of the names that no program can write, only the iterator of a generator expression is shown
            let shown = !name.starts_with('.') || &**name == ".0" && &*template.name == "<genexpr>";
            if !value.is_undef() && shown {
                let name = self.heap.intern(name);
                self.heap.namespace_set(dict, name, value);
            }
        }
        dict
    }

    /// The value of a variable. Before the first instruction of a body its parameters are not in cells yet.
    fn content(&self, value: Value, is_cell: bool) -> Value {
        match self.heap.as_cell(value) {
            Some(cell) if is_cell => cell.content,
            Some(_) | None => value,
        }
    }

    /// Names bound in the topmost script frame and their values: `locals()`.
    pub fn frame_locals(&mut self) -> Value {
        // SAFETY: the topmost frame with a function is complete.
        unsafe {
            let frame = self.frame;
            if (*frame).flags & flags::BOTTOM != 0 {
                return self.heap.dict(Table::new());
            }
            let viewed = (*frame).flags & flags::VIEWED != 0;
            let (function, base) = ((*frame).function, (*frame).base);
            let at = ((*frame).pc.offset_from((*(*function).code).ops) as u32).saturating_sub(1);
            let found = match self.heap.weak.views.active((*frame).number).filter(|_| viewed) {
                Some(view) => self.view_locals(view),
                None => {
                    let values = frame_values(function, base);
                    self.namespace_of(Value::object((*function).code), &values)
                }
            };
            self.add_inner_locals(found, function, base, at)
        }
    }

    /// What `locals()` gives at an instruction inside a comprehension: `found`, and the variables of that. Outside of
    /// functions only those.
    ///
    /// # Safety
    /// The window belongs to this function.
    unsafe fn add_inner_locals(
        &mut self,
        found: Value,
        function: *mut Function,
        base: *mut Value,
        at: u32,
    ) -> Value {
        // SAFETY: by contract.
        unsafe {
            let template = (&*(*function).code).loaded.template.clone();
            let inside = |inner: &&InnerLocal| (inner.start..inner.end).contains(&at);
            let mut all = found;
            for inner in template.inner_locals.iter().filter(inside) {
                if all.is(found) && (template.has_namespace || &*template.name == "<module>") {
                    all = self.heap.dict(Table::new());
                }
                let value = self.content(*base.add(inner.local.reg as usize), inner.local.is_cell);
                if !value.is_undef() {
                    let name = self.heap.intern(&inner.local.name);
                    self.heap.namespace_set(all, name, value);
                }
            }
            all
        }
    }

    /// The names and values of a frame's variables, and of what was stored beside them: a new dict, but for modules and
    /// class bodies, which have one.
    pub fn view_locals(&mut self, view: Value) -> Value {
        let Some(data) = self.heap.get::<FrameView>(view) else { return Value::NONE };
        let (code, extra) = (data.code, data.extra);
        let values = self.view_values(view);
        let dict = self.namespace_of(code, &values);
        let extra: Vec<(Value, Value)> =
            self.heap.table(extra).map(|t| t.iter().map(|e| (e.key, e.value)).collect()).unwrap_or_default();
        let mark = self.kept_mark();
        self.keep(dict);
        for (name, value) in extra {
            // names are texts, whose hashes call nothing
            let _ = self.dict_set(dict, name, value);
        }
        self.release(mark);
        dict
    }

    /// Does this frame have a namespace, which `f_locals` gives as it is?
    pub fn view_has_namespace(&self, view: Value) -> bool {
        let code = self.heap.get::<FrameView>(view).map_or(Value::NONE, |data| data.code);
        self.heap.as_code(code).is_none_or(|c| {
            let template = &c.loaded.template;
            template.has_namespace || &*template.name == "<module>"
        })
    }

    fn view_values(&mut self, view: Value) -> Vec<Value> {
        match self.frame_registers(view) {
            // SAFETY: the window of a frame that has not ended.
            Registers::Window(function, base) => unsafe { frame_values(function, base) },
            Registers::Entry(entry) => {
                self.heap.as_traceback(entry).map_or(Vec::new(), |t| t.locals().to_vec())
            }
            Registers::View => self.kept_values(view).cloned().unwrap_or_default(),
            Registers::Gone => Vec::new(),
        }
    }

    /// Is this the name of a variable of the frame?
    pub fn is_view_variable(&self, view: Value, name: &str) -> bool {
        self.view_template(view).is_some_and(|t| variables(&t).any(|(own, _)| **own == *name))
    }

    fn view_template(&self, view: Value) -> Option<Arc<Code>> {
        let data = self.heap.get::<FrameView>(view)?;
        self.heap.as_code(data.code).map(|c| c.loaded.template.clone())
    }

    /// Give a variable of a frame another value, or store something beside its variables.
    ///
    /// # Errors
    /// Whatever comparing names that are no texts raises.
    pub fn set_view_local(&mut self, view: Value, name: Value, value: Value) -> Result<(), Raised> {
        let plain = self.plain(name);
        if let (Some(text), Some(template)) = (plain.as_str(), self.view_template(view)) {
            let index = variables(&template).position(|(own, _)| **own == *text);
            if let Some(index) = index {
                self.set_variable(view, &template, index, value);
                return Ok(());
            }
        }
        let mut extra = self.heap.get::<FrameView>(view).map_or(Value::UNDEF, |data| data.extra);
        if extra.is_undef() {
            extra = self.heap.dict(Table::new());
            if let Some(data) = self.heap.get_mut::<FrameView>(view) {
                data.extra = extra;
            }
        }
        self.dict_set(extra, name, value)
    }

    /// Store into a variable, or into the cell it is in.
    fn set_variable(&mut self, view: Value, template: &Code, index: usize, value: Value) {
        let registers = self.frame_registers(view);
        let is_cell = variables(template).nth(index).is_some_and(|(_, is_cell)| is_cell);
        let old = match registers {
            // SAFETY: the window of a frame that has not ended has the registers and cells that its template says.
            Registers::Window(function, base) => unsafe {
                match template.locals.get(index) {
                    Some(local) => *base.add(local.reg as usize),
                    None => *Function::cell_ptr(function, index - template.locals.len()),
                }
            },
            Registers::Entry(_) | Registers::View | Registers::Gone => {
                self.view_values(view).get(index).copied().unwrap_or(Value::UNDEF)
            }
        };
        if is_cell && let Some(cell) = self.heap.as_cell_mut(old) {
            cell.content = value;
            return;
        }
        match registers {
            Registers::Window(_, base) => {
                if let Some(local) = template.locals.get(index) {
                    // SAFETY: as above.
                    unsafe { *base.add(local.reg as usize) = value };
                }
            }
            Registers::Entry(entry) => {
                if let Some(place) =
                    self.heap.as_traceback_mut(entry).and_then(|t| t.locals_mut().get_mut(index))
                {
                    *place = value;
                }
            }
            Registers::View => {
                if let Some(place) = self.kept_values(view).and_then(|kept| kept.get_mut(index)) {
                    *place = value;
                }
            }
            Registers::Gone => {}
        }
    }
}

/// The variables of a code in the order in which their values are kept: name, and whether it is in a cell.
fn variables(template: &Code) -> impl Iterator<Item = (&Arc<str>, bool)> {
    let locals = template.locals.iter().map(|local| (&local.name, local.is_cell));
    locals.chain(template.free_names.iter().map(|name| (name, true)))
}
