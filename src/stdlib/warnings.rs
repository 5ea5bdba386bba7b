//! The module `_warnings`: `warn` and `warn_explicit` as natives around the functions in Aw, so that an exception
//! made of a warning comes from the line that warns.

use crate::value::Value;
use crate::vm::{Args, Native, Raised, Vm, sym};

/// Where the functions in Aw are.
const FILE: &str = "<std>/warnings.aw";

/// Call a function of `warnings`; the entries of its own frames go from the traceback of what it raises.
fn call(vm: &mut Vm, name: &str, args: &[Value]) -> Result<Value, Raised> {
    let warnings = vm.import_module("warnings")?;
    let name = vm.heap.intern(name);
    let result = vm.call_method(warnings, name, args);
    if result.is_err() {
        let exception = vm.pending();
        let whole = vm.traceback_of(exception);
        let mut outside = whole;
        while let Some(entry) = vm.heap.as_traceback(outside) {
            let (next, code) = (entry.next, entry.code);
            let own = vm.heap.as_code(code).is_some_and(|code| code.loaded.template.source.name() == FILE);
            if !own {
                break;
            }
            outside = next;
        }
        if !outside.is(whole) {
            vm.set_attr(exception, sym::TRACEBACK, outside)?;
        }
    }
    result
}

fn warn(vm: &mut Vm, args: Args) -> Result<Value, Raised> {
    let skipped = match args.get(4) {
        Some(skipped) => skipped,
        None => vm.heap.tuple(&[]),
    };
    call(vm, "_warn", &[args[0], args[1], args[2], args[3], skipped])
}

fn warn_explicit(vm: &mut Vm, args: Args) -> Result<Value, Raised> {
    let given: Vec<Value> = (0..8).map(|at| args[at]).collect();
    call(vm, "_warn_explicit", &given)
}

const FUNCTIONS: &[Native] = &[
    Native {
        name: "warn",
        params: "message, category=None, stacklevel=1, source=None, *, skip_file_prefixes=...",
        doc: "Give a warning; what becomes of it, the filters decide.",
        run: warn,
    },
    Native {
        name: "warn_explicit",
        params: "message, category, filename, lineno, module=None, registry=None, module_globals=None, source=None",
        doc: "Give a warning about a place that is known.",
        run: warn_explicit,
    },
];

/// Fill the module.
pub fn install(vm: &mut Vm, dict: Value) -> Result<(), Raised> {
    for row in FUNCTIONS {
        vm.add_native(dict, row);
    }
    Ok(())
}
