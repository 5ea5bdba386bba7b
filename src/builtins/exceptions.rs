//! The exception classes: their hierarchy, and what all exceptions can do.
//!
//! Classes with fields of their own have them from `exception_fields`, groups from `exception_group`.
//! `args`, cause, context, traceback and the fields are in the hidden slots of every exception.

use super::exception_fields as fields;
use super::exception_group as group;
use super::{binary_row, row, unary_row};
use crate::value::{Kind, Layout, Table, Value, exception};
use crate::vm::{Args, Getter, Native, Raised, TypeRow, Types, Vm, sym};

type Result<T> = std::result::Result<T, Raised>;

// ---------------------------------------------------------------- what all exceptions can do

fn new(vm: &mut Vm, args: Args) -> Result<Value> {
    instance(vm, args[0], args[1])
}

/// A fresh exception of `class` with these `args` (a tuple).
pub(super) fn instance(vm: &mut Vm, class: Value, args: Value) -> Result<Value> {
    let this = vm.heap.instance(class);
    vm.fill_exception(this, &[]);
    vm.heap.set_slot(this, exception::ARGS, args);
    Ok(this)
}

fn init(vm: &mut Vm, args: Args) -> Result<Value> {
    refuse_keywords(vm, args[0], args[2])?;
    vm.heap.set_slot(args[0], exception::ARGS, args[1]);
    Ok(Value::NONE)
}

/// `TypeError` if there are any keyword arguments.
pub(super) fn refuse_keywords(vm: &mut Vm, this: Value, keywords: Value) -> Result<()> {
    if vm.heap.table(keywords).is_none_or(|table| table.is_empty()) {
        return Ok(());
    }
    let name = vm.type_name(this);
    Err(vm.type_error(&format!("{name}() takes no keyword arguments")))
}

/// The `args` of an exception.
pub(super) fn args_of<'v>(vm: &Vm, this: Value) -> &'v [Value] {
    vm.heap.slot(this, exception::ARGS).as_tuple().unwrap_or(&[])
}

/// `str(e)` as most classes have it: the argument, or the tuple of several.
pub(super) fn plain_str(vm: &mut Vm, this: Value) -> Result<Value> {
    match args_of(vm, this) {
        [] => Ok(vm.heap.str("")),
        &[only] => vm.str_of(only),
        _ => {
            let args = vm.heap.slot(this, exception::ARGS);
            vm.repr(args)
        }
    }
}

fn str(vm: &mut Vm, args: Args) -> Result<Value> {
    plain_str(vm, args[0])
}

fn repr(vm: &mut Vm, args: Args) -> Result<Value> {
    let name = vm.type_name(args[0]);
    let shown = match args_of(vm, args[0]) {
        [] => "()".to_owned(),
        &[only] => format!("({})", vm.repr_string(only)?),
        _ => {
            let tuple = vm.heap.slot(args[0], exception::ARGS);
            vm.repr_string(tuple)?
        }
    };
    super::str::checked_str(vm, &format!("{name}{shown}"))
}

fn key_error_str(vm: &mut Vm, args: Args) -> Result<Value> {
    match args_of(vm, args[0]) {
        &[only] => vm.repr(only),
        _ => plain_str(vm, args[0]),
    }
}

fn with_traceback(vm: &mut Vm, args: Args) -> Result<Value> {
    set_traceback(vm, args[0], args[1])?;
    Ok(args[0])
}

fn add_note(vm: &mut Vm, args: Args) -> Result<Value> {
    let (this, note) = (args[0], args[1]);
    if super::str::text_of(vm, note).is_none() {
        let kind = vm.type_name(note);
        return Err(vm.type_error(&format!("note must be a str, not '{kind}'")));
    }
    vm.add_note(this, note)?;
    Ok(Value::NONE)
}

fn set_state(vm: &mut Vm, args: Args) -> Result<Value> {
    let state = vm.plain(args[1]);
    if state.is_none() {
        return Ok(Value::NONE);
    }
    let Some(table) = vm.heap.table(state).filter(|_| state.is_kind(Kind::Dict)) else {
        return Err(vm.type_error("state is not a dictionary"));
    };
    let entries: Vec<(Value, Value)> = table.iter().map(|entry| (entry.key, entry.value)).collect();
    for (key, value) in entries {
        if let Some(name) = vm.heap.intern_value(key) {
            vm.set_attr(args[0], name, value)?;
        }
    }
    Ok(Value::NONE)
}

fn reduce(vm: &mut Vm, args: Args) -> Result<Value> {
    let own = vm.heap.slot(args[0], exception::ARGS);
    reduced(vm, args[0], own, &[])
}

/// `(class, args)` and, if there is any, the state: the attributes, and fields that `args` do not say.
pub(super) fn reduced(vm: &mut Vm, this: Value, args: Value, fields: &[(&str, Value)]) -> Result<Value> {
    let class = vm.heap.class_of(this);
    let state = vm.heap.dict(Table::new());
    let dict = vm.dict_of(this);
    let own = dict.and_then(|dict| vm.heap.table(dict));
    let own: Vec<(Value, Value)> =
        own.map_or_else(Vec::new, |t| t.iter().map(|e| (e.key, e.value)).collect());
    for (key, value) in own {
        if let Some(name) = vm.heap.intern_value(key) {
            vm.heap.namespace_set(state, name, value);
        }
    }
    for &(name, value) in fields {
        let name = vm.heap.intern(name);
        vm.heap.namespace_set(state, name, value);
    }
    if vm.heap.table(state).is_none_or(|table| table.is_empty()) {
        return Ok(vm.heap.tuple(&[class, args]));
    }
    Ok(vm.heap.tuple(&[class, args, state]))
}

fn slot(vm: &Vm, this: Value, slot: usize) -> Value {
    vm.heap.slot(this, slot).defined().unwrap_or(Value::NONE)
}

fn get_args(vm: &mut Vm, this: Value) -> Result<Value> {
    match vm.heap.slot(this, exception::ARGS).defined() {
        Some(args) => Ok(args),
        None => Ok(vm.heap.tuple(&[])),
    }
}

fn set_args(vm: &mut Vm, this: Value, value: Value) -> Result<()> {
    let items = vm.collect(value)?;
    fields::settle(vm, this);
    let args = vm.heap.tuple(&items);
    vm.heap.set_slot(this, exception::ARGS, args);
    Ok(())
}

/// `del e.name` for an attribute that all exceptions have, or a field of some, which is then unset. `false`:
/// it is neither.
pub(super) fn delete(vm: &mut Vm, this: Value, name: &'static str) -> Result<bool> {
    match name {
        "args" | "__cause__" | "__context__" | "__traceback__" => {
            Err(vm.type_error(&format!("{name} may not be deleted")))
        }
        "__suppress_context__" | "start" | "end" => Err(vm.type_error("can't delete numeric/char attribute")),
        "message" | "exceptions" => Err(vm.raise(vm.types.attribute_error, "readonly attribute")),
        _ => fields::delete(vm, this, name),
    }
}

/// True for `None` and for exceptions.
fn is_link(vm: &Vm, value: Value) -> bool {
    value.is_none() || vm.heap.is_instance(value, vm.types.base_exception)
}

fn set_cause(vm: &mut Vm, this: Value, value: Value) -> Result<()> {
    if !is_link(vm, value) {
        return Err(vm.type_error("exception cause must be None or derive from BaseException"));
    }
    vm.heap.set_slot(this, exception::CAUSE, value);
    vm.heap.set_slot(this, exception::SUPPRESS, Value::TRUE);
    Ok(())
}

fn set_context(vm: &mut Vm, this: Value, value: Value) -> Result<()> {
    if !is_link(vm, value) {
        return Err(vm.type_error("exception context must be None or derive from BaseException"));
    }
    vm.heap.set_slot(this, exception::CONTEXT, value);
    Ok(())
}

pub(super) fn set_traceback(vm: &mut Vm, this: Value, value: Value) -> Result<()> {
    if !value.is_none() && !value.is_kind(Kind::Traceback) {
        return Err(vm.type_error("__traceback__ must be a traceback or None"));
    }
    vm.heap.set_slot(this, exception::TRACEBACK, value);
    Ok(())
}

fn set_suppress(vm: &mut Vm, this: Value, value: Value) -> Result<()> {
    if value.as_bool().is_none() {
        return Err(vm.type_error("attribute value type must be bool"));
    }
    vm.heap.set_slot(this, exception::SUPPRESS, value);
    Ok(())
}

const METHODS: &[Native] = &[
    Native { name: "__init__", params: "self, /, *args, **kwargs", doc: "Set args.", run: init },
    unary_row("__str__", "The message.", str),
    unary_row("__repr__", "The class and its arguments.", repr),
    super::row(
        "with_traceback",
        "self, object, /",
        "Set __traceback__ and give the exception.",
        with_traceback,
    ),
    row("add_note", "self, object, /", "Add a text that reports show below the message.", add_note),
    binary_row("__setstate__", "Set attributes from a dict.", set_state),
    unary_row("__reduce__", "What copies are made from.", reduce),
];

const NEW: &[Native] =
    &[Native { name: "__new__", params: "cls, /, *args, **kwargs", doc: "A new exception.", run: new }];

const GETTERS: &[Getter] = &[
    Getter { name: "args", get: get_args, set: Some(set_args) },
    Getter { name: "__cause__", get: |vm, this| Ok(slot(vm, this, exception::CAUSE)), set: Some(set_cause) },
    Getter {
        name: "__context__",
        get: |vm, this| Ok(slot(vm, this, exception::CONTEXT)),
        set: Some(set_context),
    },
    Getter {
        name: "__traceback__",
        get: |vm, this| Ok(slot(vm, this, exception::TRACEBACK)),
        set: Some(set_traceback),
    },
    Getter {
        name: "__suppress_context__",
        get: |vm, this| Ok(Value::bool(slot(vm, this, exception::SUPPRESS).is(Value::TRUE))),
        set: Some(set_suppress),
    },
];

// ---------------------------------------------------------------- the classes

/// A class that adds methods or attributes.
pub(super) const fn class(
    name: &'static str,
    base: fn(&Types) -> Value,
    methods: &'static [Native],
    getters: &'static [Getter],
    doc: &'static str,
) -> TypeRow {
    TypeRow {
        name,
        shape: None,
        base: Some(base),
        methods,
        class_methods: &[],
        static_methods: &[],
        getters,
        doc,
        layout: Layout::Exception,
        is_final: false,
    }
}

/// A class that adds nothing.
const fn plain(name: &'static str, base: fn(&Types) -> Value, doc: &'static str) -> TypeRow {
    class(name, base, &[], &[], doc)
}

const BASE_EXCEPTION: TypeRow = TypeRow {
    name: "BaseException",
    shape: None,
    base: None,
    methods: METHODS,
    class_methods: &[],
    static_methods: NEW,
    getters: GETTERS,
    doc: "What everything that can be raised derives from.",
    layout: Layout::Exception,
    is_final: false,
};

/// Other names of exception classes: alias and class.
pub const ALIASES: &[(&str, &str)] = &[("EnvironmentError", "OSError"), ("IOError", "OSError")];

/// Classes that are not builtin names.
pub const HIDDEN: &[&str] = &["CancelledError"];

/// Every exception class, bases first.
pub const EXCEPTIONS: &[&TypeRow] = &[
    &BASE_EXCEPTION,
    &plain("Exception", |t| t.base_exception, "What programs' own exceptions derive from."),
    &plain("GeneratorExit", |t| t.base_exception, "A generator is being closed."),
    &plain("KeyboardInterrupt", |t| t.base_exception, "The user pressed Ctrl-C."),
    &plain("CancelledError", |t| t.base_exception, "The task or future was cancelled."),
    &class("SystemExit", |t| t.base_exception, &[], fields::SYSTEM_EXIT, "The program is to end."),
    &group::BASE,
    &group::GROUP,
    &class("StopIteration", |t| t.exception, &[], fields::STOP_ITERATION, "An iterator is at its end."),
    &plain("StopAsyncIteration", |t| t.exception, "An asynchronous iterator is at its end."),
    &plain("ArithmeticError", |t| t.exception, "Base of errors in arithmetic."),
    &plain("FloatingPointError", |t| t.arithmetic_error, "A floating-point operation failed."),
    &plain("OverflowError", |t| t.arithmetic_error, "A result is too large."),
    &plain("ZeroDivisionError", |t| t.arithmetic_error, "Division by zero."),
    &plain("AssertionError", |t| t.exception, "An assertion does not hold."),
    &fields::ATTRIBUTE_ERROR,
    &plain("BufferError", |t| t.exception, "A buffer cannot be used so."),
    &plain("EOFError", |t| t.exception, "The input ended."),
    &fields::IMPORT_ERROR,
    &plain("ModuleNotFoundError", |t| t.import_error, "There is no such module."),
    &plain("LookupError", |t| t.exception, "Base of failed look-ups."),
    &plain("IndexError", |t| t.lookup_error, "There is no such position."),
    &class(
        "KeyError",
        |t| t.lookup_error,
        &[unary_row("__str__", "The missing key.", key_error_str)],
        &[],
        "There is no such key.",
    ),
    &plain("MemoryError", |t| t.exception, "There is not enough memory."),
    &fields::NAME_ERROR,
    &plain("UnboundLocalError", |t| t.name_error, "A local name has no value yet."),
    &fields::OS_ERROR,
    &plain("BlockingIOError", |t| t.os_error, "The operation would block."),
    &plain("ChildProcessError", |t| t.os_error, "There is no such child process."),
    &plain("ConnectionError", |t| t.os_error, "Base of errors of connections."),
    &plain("BrokenPipeError", |t| t.connection_error, "The other end is closed."),
    &plain("ConnectionAbortedError", |t| t.connection_error, "The connection was aborted."),
    &plain("ConnectionRefusedError", |t| t.connection_error, "The connection was refused."),
    &plain("ConnectionResetError", |t| t.connection_error, "The connection was reset."),
    &plain("FileExistsError", |t| t.os_error, "The file exists already."),
    &plain("FileNotFoundError", |t| t.os_error, "There is no such file."),
    &plain("InterruptedError", |t| t.os_error, "A signal interrupted the operation."),
    &plain("IsADirectoryError", |t| t.os_error, "It is a directory."),
    &plain("NotADirectoryError", |t| t.os_error, "It is no directory."),
    &plain("PermissionError", |t| t.os_error, "That is not allowed."),
    &plain("ProcessLookupError", |t| t.os_error, "There is no such process."),
    &plain("TimeoutError", |t| t.os_error, "It took too long."),
    &plain("ReferenceError", |t| t.exception, "What a weak reference led to is gone."),
    &plain("RuntimeError", |t| t.exception, "An error of no other class."),
    &plain("NotImplementedError", |t| t.runtime_error, "A derived class must define this."),
    &plain("RecursionError", |t| t.runtime_error, "Calls are nested too deep."),
    &plain("PythonFinalizationError", |t| t.runtime_error, "The program is ending."),
    &fields::SYNTAX_ERROR,
    &plain("IndentationError", |t| t.syntax_error, "The indentation is wrong."),
    &plain("TabError", |t| t.indentation_error, "Tabs and spaces are mixed."),
    &plain("SystemError", |t| t.exception, "The interpreter failed."),
    &plain("TypeError", |t| t.exception, "A value is of the wrong type."),
    &plain("ValueError", |t| t.exception, "A value is of the right type but wrong."),
    &plain("UnicodeError", |t| t.value_error, "Base of errors of encodings."),
    &fields::UNICODE_DECODE_ERROR,
    &fields::UNICODE_ENCODE_ERROR,
    &fields::UNICODE_TRANSLATE_ERROR,
    &plain("Warning", |t| t.exception, "Base of warnings."),
    &plain("BytesWarning", |t| t.warning, "Bytes are mixed with text."),
    &plain("DeprecationWarning", |t| t.warning, "A feature will go, for programmers."),
    &plain("EncodingWarning", |t| t.warning, "No encoding is given."),
    &plain("FutureWarning", |t| t.warning, "A feature will change, for users."),
    &plain("ImportWarning", |t| t.warning, "An import looks like a mistake."),
    &plain("PendingDeprecationWarning", |t| t.warning, "A feature may go later."),
    &plain("ResourceWarning", |t| t.warning, "A resource was not closed."),
    &plain("RuntimeWarning", |t| t.warning, "Something doubtful happened."),
    &plain("SyntaxWarning", |t| t.warning, "Syntax that is doubtful."),
    &plain("UnicodeWarning", |t| t.warning, "Something about Unicode."),
    &plain("UserWarning", |t| t.warning, "A warning of a program."),
];

/// What rows cannot say: once all classes exist.
pub fn finish(vm: &mut Vm) {
    for &(alias, name) in ALIASES {
        let (builtins, name) = (vm.builtins, vm.heap.intern(name));
        if let Some(class) = vm.heap.namespace_get(builtins, name) {
            super::add(vm, alias, class);
        }
    }
    // An ExceptionGroup is an Exception as well.
    let (group, base, exception) =
        (vm.types.exception_group, vm.types.base_exception_group, vm.types.exception);
    let mut mro = vec![group, base];
    mro.extend(vm.heap.as_class(exception).map(|class| class.mro.clone()).unwrap_or_default());
    if let Some(class) = vm.heap.as_class_mut(group) {
        class.bases = vec![base, exception];
        class.mro = mro;
    }
    if let Some(class) = vm.heap.as_class_mut(exception) {
        class.subclasses.push(group);
    }
    let class = vm.types.cancelled_error;
    if let Some(dict) = vm.heap.as_class(class).map(|class| class.dict) {
        let module = vm.heap.str("asyncio.exceptions");
        vm.heap.namespace_set(dict, sym::MODULE, module);
    }
    vm.bump_epoch();
    vm.learn_exception_methods();
}
