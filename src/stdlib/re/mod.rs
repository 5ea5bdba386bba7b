//! `_re`: regular expressions with Python's syntax and Python's choice among matches.
//!
//! A pattern's text becomes a tree (`parse`, `node`, `charset`), the tree a program (`program`), which `matcher`
//! runs over the bytes of a text. `pattern`, `match_object` and `template` are what scripts see. The module `re`,
//! written in Aw, adds flags, the cache and the functions.
//!
//! The engine is our own, since what scripts can see of a match goes beyond what the engines at hand report: the
//! group that was closed last, groups of loops with empty iterations, bytes, `\w` by the tables of `str`, and
//! limits that become exceptions.

mod charset;
mod match_object;
mod matcher;
mod node;
mod parse;
mod pattern;
mod program;
mod template;

use crate::stdlib::buffer;
use crate::value::text::quote;
use crate::value::{Trace, Tracer, Value};
use crate::vm::{Args, IntRef, Native, Raised, TypeRow, Vm, sym};
use matcher::{Matcher, Stop};
use node::flag;
use parse::Fault;
use program::Program;
use std::sync::Arc;

/// A compiled pattern as scripts have it.
struct Pattern {
    program: Arc<Program>,
    /// The buffers of its searches, taken while one runs.
    matcher: Matcher,
    /// Names of groups by number.
    names: Arc<[(String, usize)]>,
    flags: u32,
    source: Value,
    /// The class of the errors that templates may have.
    error: Value,
}

impl Trace for Pattern {
    fn trace(&self, t: &mut Tracer<'_>) {
        t.values(&[self.source, self.error]);
    }
}

/// The call that makes another pattern like this one; `None` for anything else.
///
/// # Errors
/// `re` cannot be imported.
pub(super) fn parts(vm: &mut Vm, v: Value) -> Result<Option<(Value, Vec<Value>)>, Raised> {
    let Some(pattern) = vm.heap.get::<Pattern>(v) else { return Ok(None) };
    let (source, flags) = (pattern.source, Value::small(pattern.flags.into()));
    let module = vm.import_module("re")?;
    let name = vm.heap.intern("compile");
    Ok(Some((vm.get_attr(module, name)?, vec![source, flags])))
}

/// What a pattern is looked for in.
#[derive(Clone, Copy)]
struct Subject {
    /// As it was given.
    given: Value,
    /// A str or bytes that cannot change.
    data: Value,
}

impl Subject {
    /// The bytes of the text.
    fn bytes<'v>(self) -> &'v [u8] {
        match self.data.as_str() {
            Some(text) => text.as_bytes(),
            None => self.data.as_bytes().unwrap_or_default(),
        }
    }

    fn is_text(self) -> bool {
        self.data.is_str()
    }

    /// How many characters there are.
    fn len(self) -> usize {
        self.data.str_chars().unwrap_or_else(|| self.bytes().len())
    }

    /// A piece, by byte positions.
    fn slice(self, vm: &mut Vm, start: usize, end: usize) -> Value {
        let bytes = self.bytes();
        if start == 0 && end == bytes.len() {
            return self.data;
        }
        match self.data.as_str() {
            Some(text) => vm.heap.str(&text[start..end]),
            None => vm.heap.bytes(&bytes[start..end]),
        }
    }
}

/// The text of an argument.
fn subject(vm: &mut Vm, given: Value) -> Result<Subject, Raised> {
    let plain = vm.plain(given);
    if plain.is_str() || plain.as_bytes().is_some() {
        return Ok(Subject { given, data: plain });
    }
    if let Some(bytes) = buffer::content(vm, plain) {
        let data = vm.heap.bytes(&bytes);
        return Ok(Subject { given, data });
    }
    let name = vm.type_name(given);
    Err(vm.type_error(&format!("expected string or bytes-like object, got '{name}'")))
}

/// A count or position as an argument.
fn word(vm: &mut Vm, value: Value) -> Result<i64, Raised> {
    let number = vm.index(value)?;
    match vm.int_of(number).and_then(IntRef::to_i64) {
        Some(number) => Ok(number),
        None => Err(vm.overflow_error("Python int too large to convert to C ssize_t")),
    }
}

/// What a search that stopped raises.
fn stopped(vm: &mut Vm, stop: Stop<Raised>) -> Raised {
    match stop {
        Stop::Tick(raised) => raised,
        Stop::Steps => vm.runtime_error("the pattern takes too many steps on this text"),
        Stop::Memory => vm.memory_error(),
    }
}

/// Raise a `PatternError`.
fn pattern_error(vm: &mut Vm, class: Value, message: &str, source: Value, position: Option<usize>) -> Raised {
    let text = vm.heap.str(message);
    let args = match position {
        Some(position) => vec![text, source, Value::small(position as i64)],
        None => vec![text],
    };
    match vm.call(class, &args) {
        Ok(error) => vm.raise_value(error),
        Err(raised) => raised,
    }
}

/// The codes of the characters of a pattern or a template.
fn codes(value: Value) -> Option<(Vec<u32>, bool)> {
    match value.as_str() {
        Some(text) => Some((text.chars().map(u32::from).collect(), true)),
        None => value.as_bytes().map(|bytes| (bytes.iter().map(|&b| u32::from(b)).collect(), false)),
    }
}

/// `compile(pattern, flags, error, warn)`
fn compile(vm: &mut Vm, args: Args) -> Result<Value, Raised> {
    let source = args[0];
    let plain = vm.plain(source);
    let flags = vm.int_i32(args[1])? as u32;
    let Some((text, is_text)) = codes(plain) else {
        return Err(vm.type_error("first argument must be string or compiled pattern"));
    };
    vm.charge_fuel(text.len())?;
    if flags & flag::DEBUG != 0 {
        return Err(vm.value_error("re.DEBUG is not part of Aw"));
    }
    let mut warnings = Vec::new();
    let parsed = parse::parse(&text, is_text, flags, &mut warnings);
    for warning in &warnings {
        let text = vm.heap.str(warning);
        vm.call(args[3], &[text])?;
    }
    let parsed = match parsed {
        Ok(parsed) => parsed,
        Err(Fault::Pattern { message, position }) => {
            return Err(pattern_error(vm, args[2], &message, source, position));
        }
        Err(Fault::Value(message)) => return Err(vm.value_error(message)),
        Err(Fault::Overflow(message)) => return Err(vm.overflow_error(message)),
        Err(Fault::TooDeep) => return Err(vm.recursion_error()),
    };
    let Ok(program) = program::compile(&parsed.node, parsed.groups, is_text) else {
        return Err(vm.memory_error());
    };
    let made = Pattern {
        program: Arc::new(program),
        matcher: Matcher::default(),
        names: parsed.names.into(),
        flags: parsed.flags,
        source,
        error: args[2],
    };
    Ok(vm.new_opaque(made))
}

/// Patterns and matches are made by the functions of `re` only.
fn no_new(vm: &mut Vm, args: Args) -> Result<Value, Raised> {
    let name = vm.class_name(args[0]);
    Err(vm.type_error(&format!("cannot create 're.{name}' instances")))
}

const NO_NEW: Native =
    Native { name: "__new__", params: "cls, /, *args, **kwargs", doc: "Always fails.", run: no_new };

/// Answers the object itself: patterns and matches do not change.
fn itself(_: &mut Vm, args: Args) -> Result<Value, Raised> {
    Ok(args[0])
}

/// The first characters of a repr.
fn shortened(text: &str, most: usize) -> &str {
    text.char_indices().nth(most).map_or(text, |(at, _)| &text[..at])
}

/// The repr of a piece of text.
fn repr_of(value: Value) -> String {
    match value.as_str() {
        Some(text) => quote::repr(text),
        None => quote::bytes_repr(value.as_bytes().unwrap_or_default()),
    }
}

const COMPILE: Native = Native {
    name: "compile",
    params: "pattern, flags, error, warn, /",
    doc: "Compile a pattern.",
    run: compile,
};

/// Register a type under a name of the module `re`.
fn register<T: Trace>(vm: &mut Vm, dict: Value, row: &'static TypeRow, module: &str) {
    let class = vm.register_type::<T>(row);
    let module = vm.heap.str(module);
    let namespace = vm.heap.as_class(class).map_or(Value::NONE, |data| data.dict);
    vm.heap.namespace_set(namespace, sym::MODULE, module);
    let name = vm.heap.intern(row.name);
    vm.heap.namespace_set(dict, name, class);
}

/// Fill the module.
pub fn install(vm: &mut Vm, dict: Value) -> Result<(), Raised> {
    register::<Pattern>(vm, dict, &pattern::PATTERN, "re");
    register::<match_object::Match>(vm, dict, &match_object::MATCH, "re");
    register::<pattern::Finder>(vm, dict, &pattern::FINDER, "builtins");
    register::<pattern::Scanner>(vm, dict, &pattern::SCANNER, "_sre");
    vm.add_native(dict, &COMPILE);
    Ok(())
}
