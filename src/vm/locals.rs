//! Snapshots of the variables of calls that an exception passes through, and the dicts they stand for.
#![allow(unsafe_code)]

use super::Vm;
use super::run::Frame;
use crate::value::{Function, Table, Value};

/// So many variables are gathered without allocating: exceptions are to be cheap.
const FEW: usize = 12;

impl Vm {
    /// The variables of a frame as they are now, for [`Vm::locals_dict`]: `None` where there are none, the
    /// namespace of a class body, else a tuple of the locals and then the captured cells.
    ///
    /// # Safety
    /// The frame is complete.
    pub(super) unsafe fn snapshot(&mut self, frame: *const Frame) -> Value {
        // SAFETY: the caller's promise; the template says which registers and cells there are.
        unsafe {
            let function = (*frame).function;
            let code = (*function).code;
            let template = &(&*code).loaded.template;
            if template.has_namespace {
                return *(*frame).base;
            }
            let count = template.locals.len() + template.free_names.len();
            if count == 0 || &*template.name == "<module>" {
                return Value::NONE;
            }
            let locals = template.locals.iter().map(|local| *(*frame).base.add(local.reg as usize));
            let cells = (0..template.free_names.len()).map(|i| *Function::cell_ptr(function, i));
            let values = locals.chain(cells);
            if count > FEW {
                return self.heap.tuple(&values.collect::<Vec<Value>>());
            }
            let mut few = [Value::UNDEF; FEW];
            for (place, value) in few.iter_mut().zip(values) {
                *place = value;
            }
            self.heap.tuple(&few[..count])
        }
    }

    /// The dict that a snapshot of a frame of this code stands for: a new one, but for modules and class bodies.
    pub fn locals_dict(&mut self, code: Value, locals: Value) -> Value {
        let Some(object) = self.heap.as_code(code) else { return self.heap.dict(Table::new()) };
        let (template, globals) = (object.loaded.template.clone(), object.loaded.globals);
        if template.has_namespace {
            return locals;
        }
        if &*template.name == "<module>" {
            return globals;
        }
        let values = locals.as_tuple().unwrap_or(&[]);
        let names = template.locals.iter().map(|local| (&local.name, local.is_cell));
        let names = names.chain(template.free_names.iter().map(|name| (name, true)));
        let mut found = Vec::new();
        for ((name, is_cell), &value) in names.zip(values) {
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
