//! What `sys` tells of the machine: versions, limits of numbers, flags.

use crate::stdlib::records::{self, Record};
use crate::value::{Table, Value};
use crate::vm::{Raised, Vm, sym};

const VERSION: Record = Record {
    name: "sys.version_info",
    doc: "The version of the language.",
    fields: &["major", "minor", "micro", "releaselevel", "serial"],
    visible: 5,
    open: false,
};

const FLOAT: Record = Record {
    name: "sys.float_info",
    doc: "What a float can hold.",
    fields: &[
        "max",
        "max_exp",
        "max_10_exp",
        "min",
        "min_exp",
        "min_10_exp",
        "dig",
        "mant_dig",
        "epsilon",
        "radix",
        "rounds",
    ],
    visible: 11,
    open: true,
};

const INT: Record = Record {
    name: "sys.int_info",
    doc: "How CPython keeps integers, and the limits of their conversion to and from text.",
    fields: &["bits_per_digit", "sizeof_digit", "default_max_str_digits", "str_digits_check_threshold"],
    visible: 4,
    open: true,
};

const HASH: Record = Record {
    name: "sys.hash_info",
    doc: "How numbers are hashed.",
    fields: &["width", "modulus", "inf", "nan", "imag", "algorithm", "hash_bits", "seed_bits", "cutoff"],
    visible: 9,
    open: true,
};

const THREAD: Record = Record {
    name: "sys.thread_info",
    doc: "What threads are made of.",
    fields: &["name", "lock", "version"],
    visible: 3,
    open: true,
};

const FLAGS: Record = Record {
    name: "sys.flags",
    doc: "How the program was started.",
    fields: &[
        "debug",
        "inspect",
        "interactive",
        "optimize",
        "dont_write_bytecode",
        "no_user_site",
        "no_site",
        "ignore_environment",
        "verbose",
        "bytes_warning",
        "quiet",
        "hash_randomization",
        "isolated",
        "dev_mode",
        "utf8_mode",
        "warn_default_encoding",
        "safe_path",
        "int_max_str_digits",
        "gil",
    ],
    visible: 18,
    open: false,
};

/// The record of `sys.get_asyncgen_hooks()`.
pub(super) const ASYNCGEN_HOOKS: Record = Record {
    name: "asyncgen_hooks",
    doc: "What is told of asynchronous generators.",
    fields: &["firstiter", "finalizer"],
    visible: 2,
    open: true,
};

/// Put a record of its class into the module.
fn add(vm: &mut Vm, dict: Value, record: &'static Record, values: &[Value]) -> Result<Value, Raised> {
    let mark = vm.kept_mark();
    for &value in values {
        vm.keep(value);
    }
    let class = records::class(vm, record)?;
    vm.keep(class);
    let made = records::make(vm, class, values);
    let name = record.name.trim_start_matches("sys.");
    super::set(vm, dict, name, made);
    vm.release(mark);
    Ok(made)
}

/// Fill this part of the module.
pub(super) fn install(vm: &mut Vm, dict: Value) -> Result<(), Raised> {
    let int = Value::small;
    let release = vm.heap.str("final");
    let version = add(vm, dict, &VERSION, &[int(3), int(13), int(0), release, int(0)])?;
    implementation(vm, dict, version)?;
    let [max, min, epsilon] = [f64::MAX, f64::MIN_POSITIVE, f64::EPSILON].map(|f| {
        let f = vm.heap.float(f);
        vm.keep(f);
        f
    });
    let floats =
        [max, int(1024), int(308), min, int(-1021), int(-307), int(15), int(53), epsilon, int(2), int(1)];
    add(vm, dict, &FLOAT, &floats)?;
    add(vm, dict, &INT, &[int(30), int(4), int(4300), int(640)])?;
    let modulus = vm.heap.int((1 << 61) - 1);
    vm.keep(modulus);
    let algorithm = vm.heap.str("siphash13");
    let hash = [int(64), modulus, int(314_159), int(0), int(1_000_003), algorithm, int(64), int(128), int(0)];
    add(vm, dict, &HASH, &hash)?;
    let name = vm.heap.str(if cfg!(windows) { "nt" } else { "pthread" });
    vm.keep(name);
    let lock = if cfg!(windows) { Value::NONE } else { vm.heap.str("semaphore") };
    add(vm, dict, &THREAD, &[name, lock, Value::NONE])?;
    let mut flags = [int(0); FLAGS.fields.len()];
    for (field, value) in [
        ("dont_write_bytecode", int(1)),
        ("hash_randomization", int(1)),
        ("dev_mode", Value::FALSE),
        ("utf8_mode", int(1)),
        ("safe_path", Value::FALSE),
        ("int_max_str_digits", int(vm.max_str_digits as i64)),
        ("gil", int(1)),
    ] {
        if let Some(place) = FLAGS.fields.iter().position(|&f| f == field) {
            flags[place] = value;
        }
    }
    add(vm, dict, &FLAGS, &flags)?;
    Ok(())
}

/// `sys.implementation`
fn implementation(vm: &mut Vm, dict: Value, version: Value) -> Result<(), Raised> {
    let namespace = vm.heap.dict(Table::new());
    vm.keep(namespace);
    let class = vm.build_class(vm.types.type_, "SimpleNamespace", &[], namespace, &[])?;
    vm.keep(class);
    let object = vm.heap.instance(class);
    vm.keep(object);
    let name = vm.heap.str("aw");
    vm.keep(name);
    let entries = [
        ("name", name),
        ("cache_tag", Value::NONE),
        ("version", version),
        ("hexversion", Value::small(0x030D_00F0)),
    ];
    for (key, value) in entries {
        let key = vm.heap.intern(key);
        vm.store_attribute(object, key, value);
    }
    let module = vm.heap.str("types");
    vm.class_set_attr(class, sym::MODULE, Some(module))?;
    super::set(vm, dict, "implementation", object);
    Ok(())
}
