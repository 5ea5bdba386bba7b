//! What a host function may do with the interpreter that calls it.

use super::capture;
use super::convert::{Arguments, Dynamic, FromAw};
use super::error::{Error, HostError, Raise, Result};
use super::handle::{self, Object};
use super::mistake;
use super::program::Program;
use crate::value::{Kind, Table, Trace, Tracer, Value};
use crate::vm::{Raised, Vm, sym};
use std::sync::Arc;

/// The interpreter, inside a call of a host function.
pub struct Ctx<'a> {
    pub(super) vm: &'a mut Vm,
    /// The table of handles.
    pub(super) handles: Value,
}

/// A host's error, kept at the exception it became.
pub(super) struct Travelling(pub(super) Arc<HostError>);

impl Trace for Travelling {
    fn trace(&self, _: &mut Tracer<'_>) {}
}

/// The attribute of an exception where the host's error is kept.
pub(super) const HOST_ERROR: &str = "__host_error__";

impl<'a> Ctx<'a> {
    pub(super) fn new(vm: &'a mut Vm, handles: Value) -> Ctx<'a> {
        Ctx { vm, handles }
    }

    /// Call something callable. A coroutine it answers is not awaited: hand it back to the script.
    ///
    /// # Errors
    /// Whatever it raises; values that do not convert.
    pub fn call<T: FromAw>(&mut self, function: &Object, arguments: impl Arguments) -> Result<T> {
        let function = handle::value_of(self.vm, self.handles, function)?;
        let arguments = self.values(arguments)?;
        let answer = self.vm.call(function, &arguments).map_err(|raised| self.error(raised))?;
        let answer = self.dynamic(answer);
        T::from_aw(self, answer)
    }

    /// Call a method of an object. Errors as for [`Ctx::call`].
    pub fn call_method<T: FromAw>(
        &mut self,
        object: &Object,
        name: &str,
        arguments: impl Arguments,
    ) -> Result<T> {
        let object = handle::value_of(self.vm, self.handles, object)?;
        let arguments = self.values(arguments)?;
        let name = self.vm.heap.intern(name);
        let answer = self.vm.call_method(object, name, &arguments).map_err(|raised| self.error(raised))?;
        let answer = self.dynamic(answer);
        T::from_aw(self, answer)
    }

    /// An attribute of an object. Errors as for [`Ctx::call`].
    pub fn attribute<T: FromAw>(&mut self, object: &Object, name: &str) -> Result<T> {
        let object = handle::value_of(self.vm, self.handles, object)?;
        let name = self.vm.heap.intern(name);
        let answer = self.vm.get_attr(object, name).map_err(|raised| self.error(raised))?;
        let answer = self.dynamic(answer);
        T::from_aw(self, answer)
    }

    /// What `repr` gives for a value.
    pub fn repr(&mut self, value: &Dynamic) -> Result<String> {
        let value = self.value(value.clone())?;
        self.vm.repr_string(value).map_err(|raised| self.error(raised))
    }

    /// The name of a value's class.
    pub fn type_name(&mut self, value: &Dynamic) -> String {
        match value {
            Dynamic::None => "None".to_string(),
            Dynamic::Bool(_) => "bool".to_string(),
            Dynamic::Int(_) => "int".to_string(),
            Dynamic::Float(_) => "float".to_string(),
            Dynamic::Str(_) => "str".to_string(),
            Dynamic::Bytes(_) => "bytes".to_string(),
            Dynamic::Object(object) => match handle::value_of(self.vm, self.handles, object) {
                Ok(value) => self.vm.type_name(value),
                Err(_) => "an object of another interpreter".to_string(),
            },
        }
    }

    /// The items of anything that can be iterated.
    pub fn items(&mut self, object: &Object) -> Result<Vec<Dynamic>> {
        let value = handle::value_of(self.vm, self.handles, object)?;
        // held while it is walked and while its items become handles
        let list = self.vm.collect_list(value).map_err(|raised| self.error(raised))?;
        let items = self.vm.heap.items(list).cloned().unwrap_or_default();
        Ok(items.into_iter().map(|item| self.dynamic(item)).collect())
    }

    /// The entries of a `dict`, in its order; `None` if the object is none.
    pub fn entries(&mut self, object: &Object) -> Result<Option<Vec<(Dynamic, Dynamic)>>> {
        let value = handle::value_of(self.vm, self.handles, object)?;
        let value = self.vm.plain(value);
        if value.kind() != Some(Kind::Dict) {
            return Ok(None);
        }
        let pairs: Vec<(Value, Value)> = self
            .vm
            .heap
            .table(value)
            .map(|table| table.iter().map(|e| (e.key, e.value)).collect())
            .unwrap_or_default();
        Ok(Some(pairs.into_iter().map(|(k, v)| (self.dynamic(k), self.dynamic(v))).collect()))
    }

    /// A new `list`.
    pub fn list(&mut self, items: Vec<Dynamic>) -> Result<Object> {
        let values = items.into_iter().map(|item| self.value(item)).collect::<Result<Vec<Value>>>()?;
        let list = self.vm.heap.list(values);
        Ok(handle::hold(self.vm, self.handles, list))
    }

    /// A new `tuple`.
    pub fn tuple(&mut self, items: Vec<Dynamic>) -> Result<Object> {
        let values = items.into_iter().map(|item| self.value(item)).collect::<Result<Vec<Value>>>()?;
        let tuple = self.vm.heap.tuple(&values);
        Ok(handle::hold(self.vm, self.handles, tuple))
    }

    /// A new `dict`. Errors if a key cannot be hashed.
    pub fn dict(&mut self, entries: Vec<(Dynamic, Dynamic)>) -> Result<Object> {
        let dict = self.vm.heap.dict(Table::new());
        let held = handle::hold(self.vm, self.handles, dict);
        for (key, value) in &entries {
            let key = self.value(key.clone())?;
            let value = self.value(value.clone())?;
            self.vm.keep(key);
            self.vm.keep(value);
            self.vm.dict_set(dict, key, value).map_err(|raised| self.error(raised))?;
        }
        Ok(held)
    }

    // ------------------------------------------------------------ between the sides, for this layer

    /// A value as the host sees it.
    pub(super) fn dynamic(&mut self, value: Value) -> Dynamic {
        if let Some(b) = value.as_bool() {
            return Dynamic::Bool(b);
        }
        if let Some(i) = value.as_small() {
            return Dynamic::Int(i);
        }
        if let Some(f) = value.as_float() {
            return Dynamic::Float(f);
        }
        if let Some(text) = value.as_str() {
            return Dynamic::Str(text.to_string());
        }
        if let Some(bytes) = value.as_bytes() {
            return Dynamic::Bytes(bytes.to_vec());
        }
        if let Some(i) = value.as_big().and_then(|big| i64::try_from(big).ok()) {
            return Dynamic::Int(i);
        }
        if value.is_none() {
            return Dynamic::None;
        }
        Dynamic::Object(handle::hold(self.vm, self.handles, value))
    }

    /// A host's value as the machine's. It is not rooted.
    pub(super) fn value(&mut self, value: Dynamic) -> Result<Value> {
        Ok(match value {
            Dynamic::None => Value::NONE,
            Dynamic::Bool(b) => Value::bool(b),
            Dynamic::Int(i) => self.vm.heap.int(i),
            Dynamic::Float(f) => self.vm.heap.float(f),
            Dynamic::Str(text) => self.vm.heap.str(&text),
            Dynamic::Bytes(bytes) => self.vm.heap.bytes(&bytes),
            Dynamic::Object(object) => handle::value_of(self.vm, self.handles, &object)?,
        })
    }

    /// The arguments of a call. What is built last is not used before the call roots it, and nothing
    /// between runs script or collects.
    pub(super) fn values(&mut self, arguments: impl Arguments) -> Result<Vec<Value>> {
        let arguments = arguments.into_values(self)?;
        let mut values = Vec::with_capacity(arguments.len());
        for argument in arguments {
            let value = self.value(argument)?;
            self.vm.keep(value);
            values.push(value);
        }
        Ok(values)
    }

    /// An instance of a subclass of a builtin type as what it holds; anything else as it is.
    pub(super) fn plain(&mut self, value: Dynamic) -> Result<Dynamic> {
        let Dynamic::Object(object) = &value else { return Ok(value) };
        let inner = handle::value_of(self.vm, self.handles, object)?;
        let plain = self.vm.plain(inner);
        if plain.is(inner) { Ok(value) } else { Ok(self.dynamic(plain)) }
    }

    /// The decimal digits of an integer beyond 64 bits; `None` for anything else.
    pub(super) fn int_digits(&mut self, object: &Object) -> Result<Option<String>> {
        let value = handle::value_of(self.vm, self.handles, object)?;
        Ok(value.as_big().map(|big| big.to_string()))
    }

    /// An integer of any size from its decimal digits.
    pub(super) fn big_int(&mut self, digits: &str) -> Result<Object> {
        let big = digits.parse().map_err(|_| Error::convert(format!("{digits} is no integer")))?;
        let value = self.vm.heap.big(big);
        Ok(handle::hold(self.vm, self.handles, value))
    }

    /// A handle to whatever it is.
    pub(super) fn object(&mut self, value: Dynamic) -> Result<Object> {
        match value {
            Dynamic::Object(object) => Ok(object),
            other => {
                let value = self.value(other)?;
                Ok(handle::hold(self.vm, self.handles, value))
            }
        }
    }

    /// Begin to run a program in the main module: its value, or the coroutine that will give it.
    pub(super) fn start(&mut self, program: &Program) -> Result<Dynamic> {
        let name = self.vm.heap.sym_value(sym::MAIN);
        let modules = self.vm.modules;
        let main = self.vm.dict_get(modules, name).map_err(|raised| self.error(raised))?;
        let main = main.and_then(|module| self.vm.heap.as_module(module).map(|module| module.dict));
        let main = main.ok_or_else(|| Error::misuse("there is no main module"))?;
        mistake::warn(self.vm, program).map_err(|raised| self.error(raised))?;
        let value = self.vm.run_code(&program.code, main, None).map_err(|raised| self.error(raised))?;
        Ok(self.dynamic(value))
    }

    /// Give a builtin name a value.
    pub(super) fn set_builtin(&mut self, name: &str, value: Dynamic) -> Result<()> {
        let value = self.value(value)?;
        let name = self.vm.heap.intern(name);
        let builtins = self.vm.builtins;
        self.vm.heap.namespace_set(builtins, name, value);
        Ok(())
    }

    /// The pending exception as the host's error.
    pub(super) fn error(&mut self, raised: Raised) -> Error {
        capture::error_of(self, raised)
    }

    /// Raise what a host function answered.
    pub(super) fn raise(&mut self, raise: Raise) -> Raised {
        // an exception that only passed through the host goes on as it was
        if let Some(error) = raise.source.as_deref().and_then(|source| source.downcast_ref::<Error>())
            && let Some(object) = error.object()
            && let Ok(exception) = handle::value_of(self.vm, self.handles, object)
        {
            return self.vm.raise_value(exception);
        }
        let name = self.vm.heap.intern(&raise.class);
        let builtins = self.vm.builtins;
        let class = self.vm.heap.namespace_get(builtins, name).filter(|class| {
            self.vm.heap.as_class(*class).is_some()
                && self.vm.heap.is_subclass(*class, self.vm.types.base_exception)
        });
        let class = class.unwrap_or(self.vm.types.runtime_error);
        let raised = self.vm.raise(class, &raise.message);
        if let Some(source) = raise.source {
            let exception = self.vm.pending();
            let held = self.vm.new_opaque(Travelling(source));
            let name = self.vm.heap.intern(HOST_ERROR);
            // if the attribute cannot be set the message still says what was wrong
            let _ = self.vm.set_attr(exception, name, held);
            return self.vm.raise_value(exception);
        }
        raised
    }
}
