//! The module `_types`: what `types.coroutine` needs of the machine.

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

/// Fill the module.
pub fn install(vm: &mut Vm, dict: Value) -> Result<(), Raised> {
    vm.add_native(dict, &LET_AWAIT);
    Ok(())
}
