//! What `match` asks of its subject, and the objects of PEP 695 declarations.
#![allow(unsafe_code)]

use super::{Raised, Vm, sym};
use crate::bytecode::op::TypeParamKind;
use crate::value::{Kind, Sym, Table, Value};

impl Vm {
    /// A list, a tuple, a range, or an instance of a class derived from one or marked as a sequence.
    #[inline(never)]
    pub(super) fn matches_sequence(&mut self, v: Value) -> bool {
        match self.plain(v).kind() {
            Some(Kind::List | Kind::Tuple | Kind::Range) => true,
            Some(Kind::Instance | Kind::Opaque) => {
                self.derives_from_native(v, &["deque", "memoryview", "array"])
                    || self.is_virtual(v, "Sequence")
            }
            _ => false,
        }
    }

    #[inline(never)]
    pub(super) fn matches_mapping(&mut self, v: Value) -> bool {
        match self.plain(v).kind() {
            Some(Kind::Dict) => true,
            Some(Kind::Instance | Kind::Opaque) => {
                self.derives_from_native(v, &["mappingproxy"]) || self.is_virtual(v, "Mapping")
            }
            _ => false,
        }
    }

    /// Is it an object of a native class with one of these names?
    fn derives_from_native(&self, v: Value, names: &[&str]) -> bool {
        let class = self.heap.class_of(v);
        let native = self.heap.as_class(class).map_or(class, |c| c.native_base);
        self.heap.as_class(native).is_some_and(|c| c.is_builtin && names.contains(&c.name.as_str()))
    }

    /// Does an abstract base class of `collections.abc` hold the value as its own?
    fn is_virtual(&mut self, v: Value, abc: &str) -> bool {
        let Some(module) =
            self.loaded_module("collections.abc").or_else(|| self.loaded_module("_collections_abc"))
        else {
            return false;
        };
        let name = self.heap.intern(abc);
        let check = self.heap.intern("isinstance");
        let found = match self.get_attr_quiet(module, name) {
            Ok(Some(class)) => match self.lookup_global(self.builtins, check) {
                Ok(f) => self.call(f, &[v, class]).ok(),
                Err(_) => None,
            },
            Ok(None) => return false,
            Err(_) => None,
        };
        match found {
            Some(b) => b.is(Value::TRUE),
            None => {
                self.take_pending();
                false
            }
        }
    }

    /// `count` keys at `at` become their values in the mapping; `false` if one is missing.
    #[inline(never)]
    pub(super) unsafe fn match_keys(
        &mut self,
        src: Value,
        at: *mut Value,
        count: usize,
    ) -> Result<bool, Raised> {
        let plain = self.plain(src);
        let mut values = Vec::with_capacity(count);
        let mark = self.kept_mark();
        for i in 0..count {
            // SAFETY: `count` registers stand at `at`.
            let key = unsafe { *at.add(i) };
            let v = if plain.is(src) && plain.is_kind(Kind::Dict) {
                self.dict_get(plain, key)?
            } else {
                let get = self.heap.intern("get");
                let v = self.call_method(src, get, &[key, Value::NOT_IMPLEMENTED])?;
                if v.is(Value::NOT_IMPLEMENTED) { None } else { Some(v) }
            };
            let Some(v) = v else {
                self.release(mark);
                return Ok(false);
            };
            self.keep(v);
            values.push(v);
        }
        for (i, v) in values.into_iter().enumerate() {
            // SAFETY: as above.
            unsafe { at.add(i).write(v) };
        }
        self.release(mark);
        Ok(true)
    }

    /// A dict of what a mapping has beyond `count` keys at `at`.
    #[inline(never)]
    pub(super) unsafe fn match_rest(
        &mut self,
        src: Value,
        at: *mut Value,
        count: usize,
    ) -> Result<Value, Raised> {
        let dict = self.heap.dict(Table::new());
        let mark = self.kept_mark();
        self.keep(dict);
        self.dict_update(dict, src)?;
        for i in 0..count {
            // SAFETY: `count` registers stand at `at`.
            self.dict_remove(dict, unsafe { *at.add(i) })?;
        }
        self.release(mark);
        Ok(dict)
    }

    /// `Op::MatchClass`: class at `at`, names of keyword patterns (a tuple) behind it.
    #[inline(never)]
    pub(super) unsafe fn match_class(
        &mut self,
        src: Value,
        at: *mut Value,
        positional: usize,
    ) -> Result<bool, Raised> {
        // SAFETY: the registers for class, names and every attribute stand at `at`.
        let (class, names) = unsafe { (*at, *at.add(1)) };
        if self.heap.as_class(class).is_none() {
            return Err(self.type_error("called match pattern must be a class"));
        }
        if !self.heap.is_instance(src, class) {
            let check = self.heap.intern("isinstance");
            let f = self.lookup_global(self.builtins, check)?;
            let answer = self.call(f, &[src, class])?;
            if !self.truth(answer)? {
                return Ok(false);
            }
        }
        let mut wanted: Vec<Value> = Vec::new();
        let t = &self.types;
        let itself = [
            t.bool,
            t.bytearray,
            t.bytes,
            t.dict,
            t.float,
            t.frozenset,
            t.int,
            t.list,
            t.set,
            t.str,
            t.tuple,
        ];
        let mut values = Vec::new();
        let mark = self.kept_mark();
        if positional > 0 {
            let args = match self.get_attr_quiet(class, sym::MATCH_ARGS)? {
                Some(args) => match args.as_tuple() {
                    Some(names) => Some(names.to_vec()),
                    None => {
                        let (own, got) = (self.class_name(class), self.type_name(args));
                        return Err(
                            self.type_error(&format!("{own}.__match_args__ must be a tuple (got {got})"))
                        );
                    }
                },
                None => None,
            };
            let is_itself = args.is_none() && itself.iter().any(|&c| self.heap.is_subclass(class, c));
            let allowed = if is_itself { 1 } else { args.as_ref().map_or(0, Vec::len) };
            if positional > allowed {
                let own = self.class_name(class);
                return Err(self.type_error(&format!(
                    "{own}() accepts {allowed} positional sub-pattern{} ({positional} given)",
                    if allowed == 1 { "" } else { "s" }
                )));
            }
            if is_itself {
                values.push(src);
            } else {
                wanted.extend(&args.unwrap_or_default()[..positional]);
            }
        }
        wanted.extend(names.as_tuple().unwrap_or(&[]));
        for (i, &name) in wanted.iter().enumerate() {
            let Some(name) = self.heap.intern_value(name) else {
                let got = self.type_name(name);
                return Err(self.type_error(&format!("__match_args__ elements must be strings (got {got})")));
            };
            if wanted[..i].iter().any(|w| self.heap.find_sym(*w) == Some(name)) {
                let (own, text) = (self.class_name(class), self.heap.sym_str(name));
                return Err(
                    self.type_error(&format!("{own}() got multiple sub-patterns for attribute '{text}'"))
                );
            }
            match self.get_attr_quiet(src, name)? {
                Some(v) => {
                    self.keep(v);
                    values.push(v);
                }
                None => {
                    self.release(mark);
                    return Ok(false);
                }
            }
        }
        for (i, v) in values.into_iter().enumerate() {
            // SAFETY: as above.
            unsafe { at.add(i).write(v) };
        }
        self.release(mark);
        Ok(true)
    }

    /// `T` in `def f[T]`, `*Ts`, `**P`; bound and default are functions that compute them, or `None`.
    #[inline(never)]
    pub(super) fn make_type_param(
        &mut self,
        name: Sym,
        kind: TypeParamKind,
        bound: Value,
        default: Value,
    ) -> Result<Value, Raised> {
        let kind = match kind {
            TypeParamKind::Var => "TypeVar",
            TypeParamKind::Constrained => "constrained",
            TypeParamKind::Tuple => "TypeVarTuple",
            TypeParamKind::Spec => "ParamSpec",
        };
        let (kind, name) = (self.heap.str(kind), self.heap.sym_value(name));
        self.call_typing("_lazy_parameter", &[kind, name, bound, default])
    }

    /// `type name[params] = value`, the value computed by a function
    #[inline(never)]
    pub(super) fn make_type_alias(
        &mut self,
        name: Sym,
        params: Value,
        value: Value,
    ) -> Result<Value, Raised> {
        let name = self.heap.sym_value(name);
        let module = self.frame_globals().and_then(|g| self.heap.namespace_get(g, sym::NAME));
        self.call_typing("_lazy_alias", &[name, params, value, module.unwrap_or(Value::NONE)])
    }

    /// Call a function of the module `typing`.
    pub fn call_typing(&mut self, function: &str, args: &[Value]) -> Result<Value, Raised> {
        let mark = self.kept_mark();
        for &arg in args {
            self.keep(arg);
        }
        let module = self.import_module("typing")?;
        let function = self.heap.intern(function);
        let function = self.get_attr(module, function)?;
        let made = self.call(function, args)?;
        self.release(mark);
        Ok(made)
    }
}
