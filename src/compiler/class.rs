//! Class statements.

use super::Compiler;
use super::call::has_keywords;
use super::docstring;
use super::emit::Storage;
use super::scope::{node_key, type_params_key};
use super::typing::TypeParams;
use crate::bytecode::code::{CodeKind, Constant};
use crate::bytecode::op::{Op, Reg};
use crate::source::Span;
use crate::syntax::ast::Class;

impl<'a> Compiler<'a> {
    pub(super) fn class(&mut self, c: &'a Class<'a>) {
        let at = c.decorators.first().map_or(c.name_span, |d| d.span);
        let span = c.name_span;
        let mark = self.unit.top;
        let slots = self.decorators(c.decorators);
        let own = if slots.is_empty() { self.register_of(c.name) } else { None };
        let slot = self.unit.temp(span);
        let generic = self.enter_type_params(c.type_params, type_params_key(c), span);
        let result = if generic.is_none() { own.unwrap_or(slot) } else { slot };
        self.class_call(c, generic.as_ref(), slot, result, at);
        if let Some(generic) = generic {
            self.leave_type_params(generic);
        }
        self.apply_decorators(c.decorators, &slots, slot);
        self.store_name(c.name, slots.first().copied().unwrap_or(result), span);
        self.unit.release(mark);
    }

    /// `dst = build_class(body, name, *bases, **keywords)`; type parameters are those of the body.
    fn class_call(&mut self, c: &'a Class<'a>, generic: Option<&TypeParams>, slot: Reg, dst: Reg, at: Span) {
        let span = c.name_span;
        let name = Constant::Str(self.text(c.name));
        if self.needs_spread(c.args) {
            let base = self.window_at(slot, 3, span);
            let first = self.unit.temps(2, span);
            self.emit(Op::LoadBuildClass { dst: base }, span);
            self.class_body(c, first, at);
            if let Some(generic) = generic {
                self.set_type_params(first, generic, span);
            }
            self.load_constant(name, first + 1, span);
            return self.spread_call(c.args, base, &[first, first + 1], dst, span);
        }
        let keywords = has_keywords(c.args);
        let argc = c.args.len() as u8 + 2;
        let base = self.window_at(slot, 3 + u16::from(keywords), span);
        self.emit(Op::LoadBuildClass { dst: base }, span);
        let first = base + 1 + u8::from(keywords);
        if keywords {
            self.emit(Op::Unset { reg: base + 1 }, span);
        }
        self.class_body(c, first, at);
        if let Some(generic) = generic {
            self.set_type_params(first, generic, span);
        }
        self.load_constant(name, first + 1, span);
        self.args_from(c.args);
        if keywords {
            self.keyword_call(c.args, 2, base, dst, span);
        } else {
            self.call(dst, base, argc, span);
        }
    }

    /// `dst = the function of the class body`
    fn class_body(&mut self, c: &'a Class<'a>, dst: Reg, at: Span) {
        let scope = self.scopes.of(node_key(c));
        let name = self.text(c.name);
        let span = c.name_span;
        let outer = self.begin_unit(scope, CodeKind::Plain, name, at);
        self.unit.is_class_body = true;
        self.unit.has_namespace = true;
        self.unit.temp(span);
        let stored = self.scopes.get(scope).stored_attributes.len();
        self.unit.attribute_hint = stored.min(255) as u8;
        self.unit.doc = docstring(c.body);
        self.declare_variables(span);
        self.class_head(span);
        self.body(c.body);
        let stored = self.scopes.get(scope).static_attributes.clone();
        let mut stored: Vec<_> = stored.into_iter().map(|name| self.text(name)).collect();
        stored.sort();
        let stored = stored.into_iter().map(Constant::Str).collect();
        self.store_constant_name("__static_attributes__", Constant::Tuple(stored), span);
        let class_cell = self.names.intern("__class__");
        match self.unit.storage.get(&(scope, class_cell)) {
            Some(&Storage::Cell(src)) => self.emit(Op::Return { src }, span),
            _ => self.emit(Op::ReturnNone, span),
        }
        let code = self.end_unit(outer);
        self.emit(Op::MakeFunction { dst, base: dst, parts: 0, code }, span);
    }

    /// What every class body binds first: `__module__`, `__qualname__`, `__firstlineno__`, `__doc__`,
    /// `__annotations__`.
    fn class_head(&mut self, span: Span) {
        let mark = self.unit.top;
        let temp = self.unit.temp(span);
        let module = self.names.intern("__name__");
        let module = self.name_index(module, span);
        self.load_global(temp, module, span);
        let name = self.names.intern("__module__");
        self.store_name(name, temp, span);
        self.unit.release(mark);
        let qualname = Constant::Str(self.unit.qualname.clone());
        self.store_constant_name("__qualname__", qualname, span);
        let line = Constant::Int(i64::from(self.unit.first_line));
        self.store_constant_name("__firstlineno__", line, span);
        if let Some(doc) = self.unit.doc.clone() {
            self.store_constant_name("__doc__", Constant::Str(doc), span);
        }
        if self.scopes.get(self.unit.scope).annotates {
            let temp = self.unit.temp(span);
            self.emit(Op::BuildDict { dst: temp, base: temp, count: 0 }, span);
            let name = self.names.intern("__annotations__");
            self.store_name(name, temp, span);
            self.unit.release(mark);
        }
    }
}
