//! The module `_types`: what `types.coroutine`, `traceback` and `datetime` need of the machine.

use crate::bytecode::CodeKind;
use crate::value::Value;
use crate::vm::{Args, Native, Raised, Vm};

/// Mark the code of a generator function; whether it is one.
fn let_await(vm: &mut Vm, args: Args) -> Result<Value, Raised> {
    let Some(code) = vm.heap.function_code(args[0]) else { return Ok(Value::FALSE) };
    let Some(code) = vm.heap.as_code_mut(code) else { return Ok(Value::FALSE) };
    let generator = code.kind == CodeKind::Generator;
    code.awaitable |= generator;
    Ok(Value::bool(generator))
}

const LET_AWAIT: Native = Native {
    name: "let_await",
    params: "function, /",
    doc: "Let the generators of a function be awaited.",
    run: let_await,
};

/// Where the instruction at an offset (as `f_lasti` counts) comes from: (line, last line, column, last column), columns in bytes from 0.
fn position(vm: &mut Vm, args: Args) -> Result<Value, Raised> {
    let at = usize::try_from(vm.size_i64(args[1])? / 2).unwrap_or(usize::MAX);
    let Some(code) = vm.heap.as_code(args[0]) else { return Ok(Value::NONE) };
    let numbers = code.loaded.template.position(at);
    Ok(numbers.map_or(Value::NONE, |numbers| vm.heap.tuple(&numbers.map(Value::small))))
}

/// The text of a standard module and whether it is a package, or `None`.
fn std_source(vm: &mut Vm, args: Args) -> Result<Value, Raised> {
    let Some((text, is_package)) = args[0].as_str().and_then(vm.find_std) else { return Ok(Value::NONE) };
    let text = vm.heap.str(text);
    Ok(vm.heap.tuple(&[text, Value::bool(is_package)]))
}

const STD_SOURCE: Native = Native {
    name: "std_source",
    params: "name, /",
    doc: "The text of a standard module, and whether it is a package.",
    run: std_source,
};

/// Have messages name a class with its module, as those of classes that CPython writes in C.
fn dotted(vm: &mut Vm, args: Args) -> Result<Value, Raised> {
    if let Some(class) = vm.heap.as_class_mut(args[0]) {
        class.dotted = true;
    }
    Ok(Value::NONE)
}

/// What may have been meant where an exception tells of an unknown name, or `None`.
fn suggestion(vm: &mut Vm, args: Args) -> Result<Value, Raised> {
    let traceback = if args[1].is_none() { vm.traceback_of(args[0]) } else { args[1] };
    Ok(match vm.suggestion(args[0], traceback, true) {
        Some(text) => vm.heap.str(&text),
        None => Value::NONE,
    })
}

const FUNCTIONS: &[Native] = &[
    Native {
        name: "dotted",
        params: "cls, /",
        doc: "Have messages name a class with its module.",
        run: dotted,
    },
    Native {
        name: "position",
        params: "code, at, /",
        doc: "Where an instruction comes from.",
        run: position,
    },
    Native {
        name: "suggestion",
        params: "exception, traceback, /",
        doc: "What may have been meant.",
        run: suggestion,
    },
];

/// Fill the module.
pub fn install(vm: &mut Vm, dict: Value) -> Result<(), Raised> {
    vm.add_native(dict, &LET_AWAIT);
    vm.add_native(dict, &STD_SOURCE);
    for row in FUNCTIONS {
        vm.add_native(dict, row);
    }
    Ok(())
}
