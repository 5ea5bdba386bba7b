//! Making exceptions from Rust.

use super::{Raised, Vm, sym};
use crate::value::exception::{self, field};
use crate::value::text::TextError;
use crate::value::{Kind, Sym, Value};

impl Vm {
    /// Raise an exception of a class with one message.
    #[cold]
    pub fn raise(&mut self, class: Value, message: &str) -> Raised {
        let text = self.heap.str(message);
        let args: &[Value] = if message.is_empty() { &[] } else { &[text] };
        self.pending = self.plain_exception(class, args);
        Raised(())
    }

    /// Issue a warning at the script's running line.
    ///
    /// # Errors
    /// The warning itself where the script's filters make errors of warnings.
    #[cold]
    pub fn warn(&mut self, category: Value, message: &str) -> Result<(), Raised> {
        let module = self.import_module("warnings")?;
        let (name, text) = (self.heap.intern("warn"), self.heap.str(message));
        self.keep(text);
        let warn = self.get_attr(module, name)?;
        self.call(warn, &[text, category])?;
        Ok(())
    }

    /// What a conversion gave is of a class derived from `wanted`: a number all the same, with a warning. `method` is
    /// `__index__`, or `C.__float__`.
    ///
    /// # Errors
    /// As [`Vm::warn`].
    pub fn check_exact(&mut self, result: Value, wanted: Value, method: &str) -> Result<(), Raised> {
        let class = self.heap.class_of(result);
        if class.is(wanted) {
            return Ok(());
        }
        let (given, wanted) = (self.class_name(class), self.class_name(wanted));
        let text = format!(
            "{method} returned non-{wanted} (type {given}).  The ability to return an instance of a strict subclass \
             of {wanted} is deprecated, and may not be supported in a future version of Python."
        );
        self.keep(result);
        self.warn(self.types.deprecation_warning, &text)
    }

    /// Raise an existing exception.
    #[cold]
    pub fn raise_value(&mut self, exception: Value) -> Raised {
        self.pending = exception;
        Raised(())
    }

    /// Raise what a text engine complained about.
    #[cold]
    pub fn raise_text(&mut self, error: &TextError) -> Raised {
        let sym = self.heap.intern(error.class);
        let class = self.heap.namespace_get(self.builtins, sym).unwrap_or(self.types.value_error);
        self.raise(class, &error.message)
    }

    /// The pending exception; none is pending afterwards.
    pub fn take_pending(&mut self) -> Value {
        std::mem::replace(&mut self.pending, Value::NONE)
    }

    /// The pending exception, or `None`.
    pub fn pending(&self) -> Value {
        self.pending
    }

    /// Is an exception of this class pending?
    pub fn is_pending_instance(&self, class: Value) -> bool {
        self.pending.is_kind(Kind::Instance) && self.heap.is_instance(self.pending, class)
    }

    /// `exception.add_note(note)`
    pub fn add_note(&mut self, exception: Value, note: Value) -> Result<(), Raised> {
        let notes = match self.get_attr_opt(exception, sym::NOTES)? {
            Some(notes) => self.plain(notes),
            None => {
                let notes = self.heap.list(Vec::new());
                self.store_attribute(exception, sym::NOTES, notes);
                notes
            }
        };
        if !notes.is_kind(Kind::List) {
            return Err(self.type_error("Cannot add note: __notes__ is not a list"));
        }
        self.heap.list_push(notes, note);
        Ok(())
    }

    /// The pending exception was raised because of this one.
    pub fn set_cause(&mut self, cause: Value) {
        let pending = self.pending;
        self.heap.set_slot(pending, exception::CAUSE, cause);
        self.heap.set_slot(pending, exception::SUPPRESS, Value::TRUE);
    }

    /// An instance of an exception class, its own `__init__` called if it has one.
    pub fn new_exception(&mut self, class: Value, args: &[Value]) -> Result<Value, Raised> {
        if self.heap.as_class(class).is_some_and(|c| c.is_builtin) {
            let init = self.class_lookup(class, sym::INIT);
            if init == self.class_lookup(self.types.base_exception, sym::INIT) {
                return Ok(self.plain_exception(class, args));
            }
        }
        self.call(class, args)
    }

    fn plain_exception(&mut self, class: Value, args: &[Value]) -> Value {
        let instance = self.heap.instance(class);
        self.fill_exception(instance, args);
        instance
    }

    /// Give a fresh exception its hidden parts.
    pub fn fill_exception(&mut self, instance: Value, args: &[Value]) {
        let args = self.heap.tuple(args);
        self.heap.set_slot(instance, exception::ARGS, args);
        for slot in [exception::CAUSE, exception::CONTEXT, exception::TRACEBACK] {
            self.heap.set_slot(instance, slot, Value::NONE);
        }
        self.heap.set_slot(instance, exception::SUPPRESS, Value::FALSE);
        self.heap.set_slot(instance, exception::FIELDS, Value::UNDEF);
    }

    // ------------------------------------------------------------ the common ones

    #[cold]
    pub fn type_error(&mut self, message: &str) -> Raised {
        self.raise(self.types.type_error, message)
    }
    #[cold]
    pub fn value_error(&mut self, message: &str) -> Raised {
        self.raise(self.types.value_error, message)
    }
    #[cold]
    pub fn index_error(&mut self, message: &str) -> Raised {
        self.raise(self.types.index_error, message)
    }
    #[cold]
    pub fn overflow_error(&mut self, message: &str) -> Raised {
        self.raise(self.types.overflow_error, message)
    }
    #[cold]
    pub fn zero_division_error(&mut self, message: &str) -> Raised {
        self.raise(self.types.zero_division_error, message)
    }
    #[cold]
    pub fn runtime_error(&mut self, message: &str) -> Raised {
        self.raise(self.types.runtime_error, message)
    }
    #[cold]
    pub fn memory_error(&mut self) -> Raised {
        self.raise(self.types.memory_error, "")
    }
    #[cold]
    #[inline(never)]
    pub fn recursion_error(&mut self) -> Raised {
        self.recursion_error_while("")
    }
    /// `RecursionError` in the middle of a native; `doing` ends its text: `" in comparison"`.
    #[cold]
    pub fn recursion_error_while(&mut self, doing: &str) -> Raised {
        self.raise(self.types.recursion_error, &format!("maximum recursion depth exceeded{doing}"))
    }
    #[cold]
    pub fn key_error(&mut self, key: Value) -> Raised {
        self.pending = self.plain_exception(self.types.key_error, &[key]);
        Raised(())
    }

    /// `StopIteration(value)`, without arguments for `None`.
    #[cold]
    pub fn stop_iteration(&mut self, value: Value) -> Raised {
        let args: &[Value] = if value.is_none() { &[] } else { &[value] };
        let e = self.plain_exception(self.types.stop_iteration, args);
        self.pending = e;
        Raised(())
    }

    /// `OSError(errno, strerror, filename)`: the constructor chooses the subclass by `errno`.
    pub fn os_error(&mut self, errno: i32, strerror: &str, filename: Option<&str>) -> Raised {
        let filename = filename.map(|name| self.heap.str(name));
        self.os_error_at(errno, strerror, filename)
    }

    /// The same with the file's name as the script gave it.
    #[cold]
    pub fn os_error_at(&mut self, errno: i32, strerror: &str, filename: Option<Value>) -> Raised {
        let mut args = vec![Value::small(errno as i64), self.heap.str(strerror)];
        args.extend(filename);
        match self.call(self.types.os_error, &args) {
            Ok(e) => self.raise_value(e),
            Err(raised) => raised,
        }
    }

    /// `AttributeError`, knowing its object and name for suggestions.
    #[cold]
    pub fn attribute_error(&mut self, obj: Value, name: Sym, message: &str) -> Raised {
        let text = self.heap.str(message);
        let e = self.plain_exception(self.types.attribute_error, &[text]);
        let name = self.heap.sym_value(name);
        self.heap.set_exception_field(e, field::NAME, name);
        self.heap.set_exception_field(e, field::OBJ, obj);
        self.pending = e;
        Raised(())
    }

    #[cold]
    pub fn name_error(&mut self, name: Sym) -> Raised {
        let text = self.heap.sym_str(name);
        let message = self.heap.str(&format!("name '{text}' is not defined"));
        let e = self.plain_exception(self.types.name_error, &[message]);
        let name = self.heap.sym_value(name);
        self.heap.set_exception_field(e, field::NAME, name);
        self.pending = e;
        Raised(())
    }

    #[cold]
    #[inline(never)]
    pub(super) fn unbound_local(&mut self, name: Sym) -> Raised {
        let text = self.heap.sym_str(name);
        let message =
            format!("cannot access local variable '{text}' where it is not associated with a value");
        self.raise(self.types.unbound_local_error, &message)
    }

    #[cold]
    #[inline(never)]
    pub(super) fn unbound_free(&mut self, name: Sym) -> Raised {
        let text = self.heap.sym_str(name);
        let message = format!(
            "cannot access free variable '{text}' where it is not associated with a value in enclosing scope"
        );
        let raised = self.raise(self.types.name_error, &message);
        let (e, name) = (self.pending, self.heap.sym_value(name));
        self.heap.set_exception_field(e, field::NAME, name);
        raised
    }

    /// The name of a value's class.
    pub fn type_name(&self, value: Value) -> String {
        self.class_name(self.heap.class_of(value))
    }

    /// What a message about an argument of the wrong type calls it: `None` is called by its name.
    pub fn argument_type_name(&self, value: Value) -> String {
        if value.is_none() { "None".to_string() } else { self.type_name(value) }
    }

    /// The name of a class, as messages show it: builtin classes that live in modules with their module.
    pub fn class_name(&self, class: Value) -> String {
        let Some(c) = self.heap.as_class(class) else { return "?".to_string() };
        let module = if c.dotted { self.heap.namespace_get(c.dict, sym::MODULE) } else { None };
        match module.and_then(|module| module.as_str()) {
            Some(module) => format!("{module}.{}", c.name),
            None => c.name.clone(),
        }
    }

    /// The name of a class without its module: `__name__`.
    pub fn short_class_name(&self, class: Value) -> String {
        self.heap.as_class(class).map_or_else(|| "?".to_string(), |c| c.name.clone())
    }

    /// The name of a value's class without its module, as `repr` shows it.
    pub fn short_type_name(&self, value: Value) -> String {
        self.short_class_name(self.heap.class_of(value))
    }

    // ------------------------------------------------------------ limits

    /// Native loops call this for every 1,024 items or 64 KiB: they can be interrupted here.
    pub fn charge_fuel(&mut self, items: usize) -> Result<(), Raised> {
        self.heap.fuel -= items as i64;
        if self.heap.fuel < 0 { self.look_up_without_collecting() } else { Ok(()) }
    }

    /// `MemoryError` where a single object would be absurdly large.
    pub fn check_size(&mut self, bytes: usize) -> Result<(), Raised> {
        if bytes > self.max_object { Err(self.memory_error()) } else { Ok(()) }
    }
}
