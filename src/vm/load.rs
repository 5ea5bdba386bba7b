//! Taking code in: constants become values, names symbols; functions are made of it.
#![allow(unsafe_code)]

use super::{Raised, Vm, sym};
use crate::bytecode::op::function_parts;
use crate::bytecode::{Capture, Code, Constant};
use crate::value::text::int_read;
use crate::value::{CodeObject, Function, FunctionExtra, Kind, Loaded, Sym, Table, Value};
use std::sync::Arc;

/// How source text is to be compiled.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum CompileMode {
    Exec,
    /// One expression.
    Eval,
    /// One statement; if it is an expression, its value is to be shown.
    Interactive,
    /// As `Exec`, with names in a namespace of their own: `exec(code, globals, locals)`.
    ExecSeparate,
    EvalSeparate,
    InteractiveSeparate,
}

/// Compiles `text` under `name`; on failure a `SyntaxError` is pending. The flag allows top-level `await`.
pub type CompileHook = fn(&mut Vm, &str, &str, CompileMode, bool) -> Result<Arc<Code>, Raised>;

impl Vm {
    /// Take compiled code in, to run with these globals.
    pub fn load(&mut self, template: &Arc<Code>, globals: Value) -> Value {
        let names: Vec<Sym> = template.names.iter().map(|n| self.heap.intern(n)).collect();
        let constants: Vec<Value> = template.constants.iter().map(|c| self.constant(c)).collect();
        let name = self.heap.intern(&template.name);
        let qualname = self.heap.intern(&template.qualname);
        let param_names = template.locals[..template.params.registers()]
            .iter()
            .map(|l| self.heap.intern(&l.name))
            .collect();
        let loaded = Loaded {
            ops: template.ops.clone().into_boxed_slice(),
            constants,
            names,
            children: vec![Value::UNDEF; template.children.len()],
            globals,
            name: self.heap.sym_value(name),
            qualname: self.heap.sym_value(qualname),
            param_names,
            template: template.clone(),
        };
        self.heap.code(Box::new(loaded))
    }

    fn constant(&mut self, c: &Constant) -> Value {
        match c {
            Constant::None => Value::NONE,
            Constant::True => Value::TRUE,
            Constant::False => Value::FALSE,
            Constant::Ellipsis => Value::ELLIPSIS,
            Constant::Int(i) => self.heap.int(*i),
            Constant::BigInt(radix, digits) => match int_read::parse(digits, *radix, usize::MAX) {
                Ok(i) => self.heap.big(i.into_big()),
                Err(_) => Value::small(0),
            },
            Constant::Float(f) => self.heap.float(*f),
            Constant::Str(s) => {
                // names are interned, as attribute look-ups by computed names will want them
                if s.len() <= 32 && s.bytes().all(|b| b.is_ascii_alphanumeric() || b == b'_') {
                    let sym = self.heap.intern(s);
                    self.heap.sym_value(sym)
                } else {
                    self.heap.str(s)
                }
            }
            Constant::Bytes(b) => self.heap.bytes(b),
            Constant::Tuple(items) => {
                let items: Vec<Value> = items.iter().map(|c| self.constant(c)).collect();
                self.heap.tuple(&items)
            }
            Constant::FrozenSet(items) => {
                let items: Vec<Value> = items.iter().map(|c| self.constant(c)).collect();
                let set = self.heap.frozenset(Table::with_capacity(items.len()));
                for item in items {
                    // constants hash and compare without script, so this cannot fail
                    let _ = self.set_add(set, item);
                }
                set
            }
        }
    }

    /// A function of a loaded module code, ready to call.
    pub fn module_function(&mut self, code: Value) -> Value {
        self.heap.function(code, Value::UNDEF, Value::UNDEF, &[])
    }

    /// `Op::MakeFunction` in the topmost frame: optional parts stand at `first`.
    #[inline(never)]
    pub(super) unsafe fn make_function(
        &mut self,
        first: *mut Value,
        parts: u8,
        child: usize,
    ) -> Result<Value, Raised> {
        // SAFETY: the topmost frame is running; the verifier bounds children and captures.
        unsafe {
            let frame = self.frame;
            let outer = (*frame).function;
            let code: *mut CodeObject = (*outer).code;
            let mut inner = (&(*code).loaded.children)[child];
            if inner.is_undef() {
                let template = (&*code).loaded.template.children[child].clone();
                let globals = (&*code).loaded.globals;
                inner = self.load(&template, globals);
                (&mut (*code).loaded.children)[child] = inner;
            }
            let inner_code = inner.object_unchecked().cast::<CodeObject>();
            let captures = &(&*inner_code).loaded.template.captures;
            let mut buffer = [Value::UNDEF; 8];
            let mut long;
            let cells: &mut [Value] = if captures.len() <= buffer.len() {
                &mut buffer[..captures.len()]
            } else {
                long = vec![Value::UNDEF; captures.len()];
                &mut long
            };
            for (cell, capture) in cells.iter_mut().zip(captures) {
                *cell = match *capture {
                    Capture::Register(reg) => *(*frame).base.add(reg as usize),
                    Capture::Free(index) => *Function::cell_ptr(outer, index as usize),
                };
            }
            let mut at = first;
            let mut part = |bit: u8| {
                if parts & bit == 0 {
                    return Value::UNDEF;
                }
                let v = *at;
                at = at.add(1);
                v
            };
            let defaults = part(function_parts::DEFAULTS);
            let keyword_defaults = part(function_parts::KEYWORD_DEFAULTS);
            let annotations = part(function_parts::ANNOTATIONS);
            let function = self.heap.function(inner, defaults, Value::UNDEF, cells);
            if !keyword_defaults.is_undef() || !annotations.is_undef() {
                let extra = self.function_extra(function);
                if let Some(e) = self.heap.get_mut::<FunctionExtra>(extra) {
                    e.keyword_defaults = keyword_defaults;
                    e.annotations = annotations;
                }
            }
            Ok(function)
        }
    }

    // ------------------------------------------------------------ global names

    /// The quick path of `Op::GetGlobal`: the cached entry still has this name.
    #[inline(always)]
    pub(super) unsafe fn cached_global(
        &self,
        globals: Value,
        name: Sym,
        entry: &crate::bytecode::op::Cache32,
        version: &crate::bytecode::op::Cache32,
    ) -> Option<Value> {
        // SAFETY: globals are always exact dicts.
        unsafe {
            let table = &(*globals.object_unchecked().cast::<crate::value::Dict>()).table;
            let at = entry.get();
            if at & BUILTIN == 0 {
                let e = table.entry(at as usize)?;
                if e.key.is(self.heap.sym_value(name)) { Some(e.value) } else { None }
            } else {
                if table.version() != version.get() {
                    return None;
                }
                let builtins = &(*self.builtins.object_unchecked().cast::<crate::value::Dict>()).table;
                let e = builtins.entry((at & !BUILTIN) as usize)?;
                if e.key.is(self.heap.sym_value(name)) { Some(e.value) } else { None }
            }
        }
    }

    #[inline(never)]
    pub(super) unsafe fn get_global(
        &mut self,
        function: *mut Function,
        name: u16,
        entry: &crate::bytecode::op::Cache32,
        version: &crate::bytecode::op::Cache32,
    ) -> Result<Value, Raised> {
        // SAFETY: a live function; the verifier bounds names.
        let (globals, name) = unsafe {
            let code = (*function).code;
            ((&*code).loaded.globals, (&(*code).loaded.names)[name as usize])
        };
        let key = self.heap.sym_value(name);
        let hash = self.heap.str_hash(key) as u64;
        let mut local_version = 0;
        if let Some(t) = self.heap.table(globals) {
            local_version = t.version();
            if let crate::value::Probe::Found(at) = t.probe(hash, key)
                && let Some(e) = t.entry(at)
            {
                if e.key.is(key) && (at as u32) < BUILTIN {
                    entry.set(at as u32);
                }
                return Ok(e.value);
            }
        }
        if let Some(own) = self.own_builtins(globals) {
            return self.own_builtin(own, name);
        }
        if let Some(t) = self.heap.table(self.builtins)
            && let crate::value::Probe::Found(at) = t.probe(hash, key)
            && let Some(e) = t.entry(at)
        {
            if e.key.is(key) {
                entry.set(at as u32 | BUILTIN);
                version.set(local_version);
            }
            return Ok(e.value);
        }
        self.missing_name(globals, name)
    }

    /// A name that is neither global nor builtin: perhaps a builtin that is made when first needed.
    #[cold]
    fn missing_name(&mut self, globals: Value, name: Sym) -> Result<Value, Raised> {
        if let Some(module) = self.module_of(globals)
            && let Some(found) = self.described(module, name)?
        {
            return Ok(found);
        }
        if let Some(hook) = self.missing_builtin
            && let Some(v) = hook(self, name)?
        {
            let builtins = self.builtins;
            self.heap.namespace_set(builtins, name, v);
            return Ok(v);
        }
        Err(self.name_error(name))
    }

    /// What the globals have as `__builtins__`, where that is not the machine's own.
    pub fn own_builtins(&self, globals: Value) -> Option<Value> {
        let given = self.heap.namespace_get(globals, sym::BUILTINS)?;
        let given = self.heap.as_module(given).map_or(given, |module| module.dict);
        (!given.is(self.builtins)).then_some(given)
    }

    /// A name in builtins that a program put together itself, a mapping. It is not cached.
    #[cold]
    fn own_builtin(&mut self, builtins: Value, name: Sym) -> Result<Value, Raised> {
        match self.namespace_lookup(builtins, name)? {
            Some(found) => Ok(found),
            None => Err(self.name_error(name)),
        }
    }

    /// A global or builtin by name: what a name at module level means.
    pub fn lookup_global(&mut self, globals: Value, name: Sym) -> Result<Value, Raised> {
        if let Some(v) = self.heap.namespace_get(globals, name) {
            return Ok(v);
        }
        if let Some(own) = self.own_builtins(globals) {
            return self.own_builtin(own, name);
        }
        match self.heap.namespace_get(self.builtins, name) {
            Some(v) => Ok(v),
            None => self.missing_name(globals, name),
        }
    }

    #[inline(never)]
    pub(super) fn set_global(
        &mut self,
        globals: Value,
        name: Sym,
        value: Value,
        entry: &crate::bytecode::op::Cache32,
    ) {
        let key = self.heap.sym_value(name);
        let at = entry.get() as usize;
        if let Some(t) = self.heap.table_mut(globals)
            && t.entry(at).is_some_and(|e| e.key.is(key))
        {
            t.set_value(at, value);
            return;
        }
        self.heap.namespace_set(globals, name, value);
        let hash = self.heap.str_hash(key) as u64;
        if let Some(t) = self.heap.table(globals)
            && let crate::value::Probe::Found(at) = t.probe(hash, key)
        {
            entry.set(at as u32);
        }
    }

    #[inline(never)]
    pub(super) fn delete_global(&mut self, globals: Value, name: Sym) -> Result<(), Raised> {
        match self.heap.namespace_remove(globals, name) {
            Some(_) => Ok(()),
            None => Err(self.name_error(name)),
        }
    }

    // ------------------------------------------------------------ names in namespaces

    /// A name in a class body's (or `exec`'s) namespace, which may be any mapping.
    #[inline(never)]
    pub(super) fn namespace_lookup(&mut self, namespace: Value, name: Sym) -> Result<Option<Value>, Raised> {
        if namespace.is_kind(Kind::Dict) {
            return Ok(self.heap.namespace_get(namespace, name));
        }
        let key = self.heap.sym_value(name);
        match self.get_item(namespace, key) {
            Ok(v) => Ok(Some(v)),
            Err(_) if self.is_pending_instance(self.types.key_error) => {
                self.take_pending();
                Ok(None)
            }
            Err(raised) => Err(raised),
        }
    }

    #[inline(never)]
    pub(super) unsafe fn get_name(
        &mut self,
        function: *mut Function,
        namespace: Value,
        name: u16,
    ) -> Result<Value, Raised> {
        // SAFETY: a live function; the verifier bounds names.
        let (globals, name) = unsafe {
            let code = (*function).code;
            ((&*code).loaded.globals, (&(*code).loaded.names)[name as usize])
        };
        match self.namespace_lookup(namespace, name)? {
            Some(v) => Ok(v),
            None => self.lookup_global(globals, name),
        }
    }

    #[inline(never)]
    pub(super) fn set_name(&mut self, namespace: Value, name: Sym, value: Value) -> Result<(), Raised> {
        if namespace.is_kind(Kind::Dict) {
            self.heap.namespace_set(namespace, name, value);
            return Ok(());
        }
        let key = self.heap.sym_value(name);
        self.set_item(namespace, key, value)
    }

    #[inline(never)]
    pub(super) fn delete_name(&mut self, namespace: Value, name: Sym) -> Result<(), Raised> {
        let key = self.heap.sym_value(name);
        match self.del_item(namespace, key) {
            Ok(()) => Ok(()),
            Err(raised) => {
                if self.is_pending_instance(self.types.key_error) {
                    self.take_pending();
                    return Err(self.name_error(name));
                }
                Err(raised)
            }
        }
    }

    /// The content of a captured cell.
    #[inline(never)]
    pub(super) fn cell_content(&mut self, cell: Value, name: Sym, free: bool) -> Result<Value, Raised> {
        match self.heap.as_cell(cell).and_then(|c| c.content.defined()) {
            Some(v) => Ok(v),
            None if free => Err(self.unbound_free(name)),
            None => Err(self.unbound_local(name)),
        }
    }

    /// `tuple(list)`
    #[inline(never)]
    pub(super) fn list_to_tuple(&mut self, list: Value) -> Value {
        let items = self.heap.items(list).cloned().unwrap_or_default();
        self.heap.tuple(&items)
    }

    /// The function behind class statements.
    #[inline(never)]
    pub(super) fn build_class_function(&mut self) -> Result<Value, Raised> {
        let name = self.heap.intern("__build_class__");
        self.lookup_global(self.builtins, name)
    }

    /// Run a module's code with these globals (and, for class bodies and `exec`, this namespace). A coroutine
    /// comes back as one.
    pub fn run_code(
        &mut self,
        template: &Arc<Code>,
        globals: Value,
        namespace: Option<Value>,
    ) -> Result<Value, Raised> {
        if self.heap.namespace_get(globals, sym::BUILTINS).is_none() {
            let module = self.builtins_module;
            self.heap.namespace_set(globals, sym::BUILTINS, module);
        }
        let mark = self.kept_mark();
        self.keep(globals);
        let code = self.load(template, globals);
        self.keep(code);
        let function = self.module_function(code);
        let result = match namespace {
            Some(ns) => self.call(function, &[ns]),
            None => self.call(function, &[]),
        };
        self.release(mark);
        result
    }
}

/// Marks a cached entry as one of the builtins.
const BUILTIN: u32 = 1 << 31;
