//! Code objects as scripts see them: what can be asked of compiled code, and copies under another name.

use crate::bytecode::{Code, CodeKind};
use crate::source::SourceFile;
use crate::value::{Layout, Sym, Value, builtin_shapes};
use crate::vm::{Args, Comparison, Getter, Native, Raised, TypeRow, Vm};
use std::sync::Arc;

/// The compiled code behind a code object.
pub(super) fn template(vm: &Vm, code: Value) -> Option<Arc<crate::bytecode::Code>> {
    vm.heap.as_code(code).map(|code| code.loaded.template.clone())
}

fn text(vm: &mut Vm, code: Value, part: fn(&Code) -> String) -> Result<Value, Raised> {
    let text = template(vm, code).map(|code| part(&code)).unwrap_or_default();
    Ok(vm.heap.str(&text))
}

fn number(vm: &mut Vm, code: Value, part: fn(&Code) -> i64) -> Result<Value, Raised> {
    let number = template(vm, code).map_or(0, |code| part(&code));
    Ok(vm.heap.int(number))
}

fn names(vm: &mut Vm, code: Value, part: fn(&Code) -> Vec<Arc<str>>) -> Result<Value, Raised> {
    let names = template(vm, code).map(|code| part(&code)).unwrap_or_default();
    let names: Vec<Sym> = names.iter().map(|name| vm.heap.intern(name)).collect();
    let names: Vec<Value> = names.into_iter().map(|name| vm.heap.sym_value(name)).collect();
    Ok(vm.heap.tuple(&names))
}

fn co_name(vm: &mut Vm, code: Value) -> Result<Value, Raised> {
    text(vm, code, |code| code.name.to_string())
}

fn co_qualname(vm: &mut Vm, code: Value) -> Result<Value, Raised> {
    text(vm, code, |code| code.qualname.to_string())
}

fn co_filename(vm: &mut Vm, code: Value) -> Result<Value, Raised> {
    text(vm, code, |code| code.source.name().to_string())
}

fn co_firstlineno(vm: &mut Vm, code: Value) -> Result<Value, Raised> {
    number(vm, code, |code| i64::from(code.first_line))
}

fn co_argcount(vm: &mut Vm, code: Value) -> Result<Value, Raised> {
    number(vm, code, |code| i64::from(code.params.positional))
}

fn co_posonlyargcount(vm: &mut Vm, code: Value) -> Result<Value, Raised> {
    number(vm, code, |code| i64::from(code.params.positional_only))
}

fn co_kwonlyargcount(vm: &mut Vm, code: Value) -> Result<Value, Raised> {
    number(vm, code, |code| i64::from(code.params.keyword_only))
}

fn co_nlocals(vm: &mut Vm, code: Value) -> Result<Value, Raised> {
    number(vm, code, |code| variables(code).len() as i64)
}

fn co_flags(vm: &mut Vm, code: Value) -> Result<Value, Raised> {
    let awaitable = vm.heap.as_code(code).is_some_and(|code| code.awaitable);
    number(vm, code, |code| {
        let kind = match code.kind {
            CodeKind::Plain => 0,
            CodeKind::Generator => 0x20,
            CodeKind::Coroutine => 0x80,
            CodeKind::AsyncGenerator => 0x200,
        };
        // functions are optimised and have locals of their own
        let is_function = !code.has_namespace && &*code.name != "<module>";
        let mut flags = kind | if is_function { 3 } else { 0 };
        let nested = is_function && code.qualname.contains(".<locals>.");
        for (set, flag) in [(code.params.star, 0x04), (code.params.double_star, 0x08), (nested, 0x10)] {
            flags |= if set { flag } else { 0 };
        }
        flags
    })
    .map(|flags| Value::small(flags.as_small().unwrap_or(0) | if awaitable { 0x100 } else { 0 }))
}

/// Parameters, then the variables that no inner function captures, those of inlined comprehensions included.
fn variables(code: &Code) -> Vec<Arc<str>> {
    let params = code.params.registers();
    let own = code.locals.iter().enumerate().filter(|(i, local)| *i < params || !local.is_cell);
    let mut names: Vec<Arc<str>> = own.map(|(_, local)| local.name.clone()).collect();
    if !code.has_namespace && &*code.name != "<module>" {
        for inner in &code.inner_locals {
            if !names.contains(&inner.local.name) {
                names.push(inner.local.name.clone());
            }
        }
    }
    names
}

fn co_varnames(vm: &mut Vm, code: Value) -> Result<Value, Raised> {
    names(vm, code, variables)
}

fn co_freevars(vm: &mut Vm, code: Value) -> Result<Value, Raised> {
    names(vm, code, |code| {
        let mut names = code.free_names.clone();
        names.sort_unstable();
        names
    })
}

fn co_cellvars(vm: &mut Vm, code: Value) -> Result<Value, Raised> {
    names(vm, code, |code| {
        let inner = code.inner_locals.iter().map(|inner| &inner.local);
        let cells = code.locals.iter().chain(inner).filter(|local| local.is_cell);
        let mut names: Vec<_> = cells.map(|local| local.name.clone()).collect();
        names.sort_unstable();
        names.dedup();
        names
    })
}

fn co_names(vm: &mut Vm, code: Value) -> Result<Value, Raised> {
    names(vm, code, |code| code.names.clone())
}

fn co_consts(vm: &mut Vm, code: Value) -> Result<Value, Raised> {
    let constants = vm.heap.as_code(code).map(|code| code.loaded.constants.clone()).unwrap_or_default();
    Ok(vm.heap.tuple(&constants))
}

/// `code.co_positions()`: what [`Code::position`] says, for each instruction.
fn co_positions(vm: &mut Vm, args: Args) -> Result<Value, Raised> {
    let Some(code) = template(vm, args[0]) else { return Ok(Value::NONE) };
    let mut all = Vec::with_capacity(code.spans.len());
    for at in 0..code.spans.len() {
        if let Some(numbers) = code.position(at) {
            all.push(vm.heap.tuple(&numbers.map(Value::small)));
        }
    }
    let all = vm.heap.list(all);
    vm.keep(all);
    vm.iter(all)
}

/// `code.co_lines()`: (start, end, line) of runs of instructions of one line, offsets as `f_lasti` counts.
fn co_lines(vm: &mut Vm, args: Args) -> Result<Value, Raised> {
    let Some(code) = template(vm, args[0]) else { return Ok(Value::NONE) };
    let lines: Vec<u32> = code.spans.iter().map(|span| code.source.line(span.lo)).collect();
    let mut runs = Vec::new();
    let mut start = 0;
    for run in lines.chunk_by(|a, b| a == b) {
        let end = start + run.len() as i64 * 2;
        let row = [start, end, run.first().copied().map_or(0, i64::from)];
        runs.push(vm.heap.tuple(&row.map(Value::small)));
        start = end;
    }
    let runs = vm.heap.list(runs);
    vm.keep(runs);
    vm.iter(runs)
}

/// `code.replace(...)`: a copy under another name, file or line. What it does cannot be changed.
fn replace(vm: &mut Vm, args: Args) -> Result<Value, Raised> {
    let Some(code) = template(vm, args[0]) else { return Ok(Value::NONE) };
    let globals = vm.heap.as_code(args[0]).map_or(Value::NONE, |code| code.loaded.globals);
    let mut copy = (*code).clone();
    let given: Vec<(Value, Value)> =
        vm.heap.table(args[1]).map(|t| t.iter().map(|e| (e.key, e.value)).collect()).unwrap_or_default();
    for (name, value) in given {
        let name = name.as_str().unwrap_or_default().to_string();
        let text = value.as_str().map(str::to_string);
        match (name.as_str(), text, value.as_small()) {
            ("co_name", Some(text), _) => copy.name = text.into(),
            ("co_qualname", Some(text), _) => copy.qualname = text.into(),
            ("co_filename", Some(text), _) => copy.source = SourceFile::new(text, code.source.text()),
            ("co_firstlineno", _, Some(line)) => match u32::try_from(line) {
                Ok(line) => copy.first_line = line,
                Err(_) => return Err(vm.value_error("co_firstlineno must be a positive integer")),
            },
            _ => {
                let symbol = vm.heap.intern(&name);
                let Some(own) = vm.get_attr_opt(args[0], symbol)?.filter(|_| name.starts_with("co_")) else {
                    let message = format!("replace() got an unexpected keyword argument '{name}'");
                    return Err(vm.type_error(&message));
                };
                vm.keep(own);
                let same = vm.compare(Comparison::Equal, own, value)?;
                if !vm.truth(same)? {
                    let message = format!("{name} of a code object cannot be changed");
                    return Err(vm.raise(vm.types.attribute_error, &message));
                }
            }
        }
    }
    Ok(vm.load(&Arc::new(copy), globals))
}

fn code_repr(vm: &mut Vm, args: Args) -> Result<Value, Raised> {
    let Some(code) = template(vm, args[0]) else { return Ok(vm.heap.str("<code object>")) };
    let (file, line) = (code.source.name(), code.first_line);
    let text =
        format!("<code object {} at {:#x}, file \"{file}\", line {line}>", code.name, args[0].bits() & !7);
    Ok(vm.heap.str(&text))
}

/// The row of compiled code.
pub const CODE: TypeRow = TypeRow {
    name: "code",
    shape: Some(builtin_shapes::CODE),
    base: None,
    methods: &[
        Native { name: "__repr__", params: "self, /", doc: "Return repr(self).", run: code_repr },
        Native {
            name: "co_positions",
            params: "self, /",
            doc: "Where each instruction comes from: (line, last line, column, end column).",
            run: co_positions,
        },
        Native {
            name: "co_lines",
            params: "self, /",
            doc: "The lines of the instructions: (start, end, line).",
            run: co_lines,
        },
        Native {
            name: "replace",
            params: "self, /, **changes",
            doc: "A copy under another name, file or line.",
            run: replace,
        },
    ],
    class_methods: &[],
    static_methods: &[],
    getters: &[
        Getter { name: "co_name", get: co_name, set: None },
        Getter { name: "co_qualname", get: co_qualname, set: None },
        Getter { name: "co_filename", get: co_filename, set: None },
        Getter { name: "co_firstlineno", get: co_firstlineno, set: None },
        Getter { name: "co_argcount", get: co_argcount, set: None },
        Getter { name: "co_posonlyargcount", get: co_posonlyargcount, set: None },
        Getter { name: "co_kwonlyargcount", get: co_kwonlyargcount, set: None },
        Getter { name: "co_nlocals", get: co_nlocals, set: None },
        Getter { name: "co_flags", get: co_flags, set: None },
        Getter { name: "co_varnames", get: co_varnames, set: None },
        Getter { name: "co_freevars", get: co_freevars, set: None },
        Getter { name: "co_cellvars", get: co_cellvars, set: None },
        Getter { name: "co_names", get: co_names, set: None },
        Getter { name: "co_consts", get: co_consts, set: None },
    ],
    doc: "A compiled function before it has globals and defaults.",
    layout: Layout::Builtin,
    is_final: true,
};
