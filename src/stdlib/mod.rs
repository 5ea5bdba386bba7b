//! The native halves of standard modules, and the modules written in Aw.

pub mod array;
pub mod binascii;
pub mod bisect;
pub mod buffer;
pub mod codecs;
pub mod collections;
pub mod decimal;
pub mod deque;
mod descriptors;
pub mod digest;
pub mod embedded;
pub mod errno;
pub mod executor;
pub mod frame;
mod frame_locals;
pub mod functools;
pub mod gc;
pub mod heapq;
pub mod hooks;
pub mod io;
pub mod isolate;
pub mod itertools;
pub mod json;
pub mod math;
pub mod operator;
pub mod os;
mod process;
pub mod random;
pub mod re;
pub mod records;
pub mod signal;
pub mod structure;
mod subprocess;
pub mod sys;
pub mod time;
mod types;
mod unicodedata;
mod warnings;
mod weakref;

use crate::vm::{NativeModule, Vm};

/// Native modules by name, made when first imported.
const MODULES: &[(&str, NativeModule)] = &[
    ("_binascii", binascii::install),
    ("_codecs", codecs::install),
    ("_collections", collections::install),
    ("_decimal", decimal::install),
    ("_digest", digest::install),
    ("_executor", executor::install),
    ("_functools", functools::install),
    ("_heapq", heapq::install),
    ("_io", io::install),
    ("_json", json::install),
    ("_os", os::install),
    ("_random", random::install),
    ("_records", records::install),
    ("array", array::install),
    ("_struct", structure::install),
    ("bisect", bisect::install),
    ("_types", types::install),
    ("_warnings", warnings::install),
    ("_weakref", weakref::install),
    ("_re", re::install),
    ("_signal", signal::install),
    ("_subprocess", subprocess::install),
    ("errno", errno::install),
    ("gc", gc::install),
    ("itertools", itertools::install),
    ("math", math::install),
    ("operator", operator::install),
    ("sys", sys::install),
    ("time", time::install),
    ("unicodedata", unicodedata::install),
];

/// Let a machine import the standard modules.
pub fn install(vm: &mut Vm) {
    vm.find_std = embedded::find_std;
    frame::register(vm);
    for &(name, init) in MODULES {
        vm.native_modules.insert(name, init);
    }
    let builtins = vm.builtins;
    vm.add_native(builtins, &io::OPEN);
}
