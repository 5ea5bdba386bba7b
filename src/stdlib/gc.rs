//! `gc`: collecting on demand.

use crate::value::{Heap, Value};
use crate::vm::{Args, Native, Raised, Vm};

fn collect(vm: &mut Vm, _: Args) -> Result<Value, Raised> {
    // whoever called into script expects a collection there: this is no different
    vm.collect_garbage();
    Ok(Value::small(0))
}

fn nothing(_: &mut Vm, _: Args) -> Result<Value, Raised> {
    Ok(Value::NONE)
}

fn enabled(_: &mut Vm, _: Args) -> Result<Value, Raised> {
    Ok(Value::TRUE)
}

fn thresholds(vm: &mut Vm, _: Args) -> Result<Value, Raised> {
    Ok(vm.heap.tuple(&[Value::small(2000), Value::small(10), Value::small(0)]))
}

fn count(vm: &mut Vm, _: Args) -> Result<Value, Raised> {
    let n = Heap::stats(&vm.heap).collections as i64;
    Ok(vm.heap.tuple(&[Value::small(0), Value::small(0), Value::small(n)]))
}

const FUNCTIONS: &[Native] = &[
    Native { name: "collect", params: "generation=2", doc: "Free what nothing refers to.", run: collect },
    Native { name: "enable", params: "", doc: "Collections are always on.", run: nothing },
    Native { name: "disable", params: "", doc: "Accepted, without effect.", run: nothing },
    Native { name: "isenabled", params: "", doc: "Always True.", run: enabled },
    Native { name: "freeze", params: "", doc: "Accepted, without effect.", run: nothing },
    Native { name: "set_threshold", params: "*thresholds", doc: "Accepted, without effect.", run: nothing },
    Native { name: "get_threshold", params: "", doc: "The thresholds CPython starts with.", run: thresholds },
    Native {
        name: "get_count",
        params: "",
        doc: "Collections so far, as the oldest generation.",
        run: count,
    },
];

/// Fill the module.
pub fn install(vm: &mut Vm, dict: Value) -> Result<(), Raised> {
    for row in FUNCTIONS {
        vm.add_native(dict, row);
    }
    Ok(())
}
