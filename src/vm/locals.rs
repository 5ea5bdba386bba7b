//! The variables of calls that an exception passes through: traceback entries keep them as they were.
#![allow(unsafe_code)]

use super::Vm;
use crate::bytecode::Code;
use crate::value::{Function, Table, Value};

/// What is kept of a frame of this code, in this order: the namespace of a class body; nothing of a module;
/// else the locals, then the captured cells.
fn kept(code: &Code) -> usize {
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
            let entry = self.heap.traceback(next, Value::object(code), at, kept(template));
            let Some(traceback) = self.heap.as_traceback_mut(entry) else { return entry };
            if template.has_namespace {
                traceback.locals_mut()[0] = *base;
                return entry;
            }
            let (locals, cells) =
                traceback.locals_mut().split_at_mut_checked(template.locals.len()).unwrap_or_default();
            for (place, local) in locals.iter_mut().zip(&template.locals) {
                *place = *base.add(local.reg as usize);
            }
            for (i, place) in cells.iter_mut().enumerate() {
                *place = *Function::cell_ptr(function, i);
            }
            entry
        }
    }

    /// The dict that the variables kept by a traceback entry stand for: a new one, but for modules and class
    /// bodies. Of anything else than an entry an empty one.
    pub fn locals_dict(&mut self, entry: Value) -> Value {
        let Some(traceback) = self.heap.as_traceback(entry) else { return self.heap.dict(Table::new()) };
        let (code, values) = (traceback.code, traceback.locals().to_vec());
        let Some(object) = self.heap.as_code(code) else { return self.heap.dict(Table::new()) };
        let (template, globals) = (object.loaded.template.clone(), object.loaded.globals);
        if template.has_namespace {
            return values.first().copied().unwrap_or(Value::NONE);
        }
        if &*template.name == "<module>" {
            return globals;
        }
        let names = template.locals.iter().map(|local| (&local.name, local.is_cell));
        let names = names.chain(template.free_names.iter().map(|name| (name, true)));
        let mut found = Vec::new();
        for ((name, is_cell), value) in names.zip(values) {
            let value = match self.heap.as_cell(value) {
                Some(cell) if is_cell => cell.content,
                Some(_) | None => value,
            };
            if !value.is_undef() && !name.starts_with('.') {
                found.push((self.heap.intern(name), value));
            }
        }
        let dict = self.heap.dict(Table::new());
        for (name, value) in found {
            self.heap.namespace_set(dict, name, value);
        }
        dict
    }
}
