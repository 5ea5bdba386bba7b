//! `time`: clocks and blocking sleep; `calendar` has the calendar times.

mod calendar;
mod format;

use super::records;
use crate::system::Nanos;
use crate::task::outside;
use crate::value::Value;
use crate::vm::{Args, Native, Raised, Vm, sym};
use std::time::Duration;

const NANOS: f64 = 1e9;

fn time(vm: &mut Vm, _: Args) -> Result<Value, Raised> {
    let t = outside(vm).system.wall();
    Ok(vm.heap.float(t as f64 / NANOS))
}
fn time_ns(vm: &mut Vm, _: Args) -> Result<Value, Raised> {
    let t = outside(vm).system.wall();
    Ok(vm.heap.int(t as i64))
}
fn monotonic(vm: &mut Vm, _: Args) -> Result<Value, Raised> {
    let t = outside(vm).system.monotonic();
    Ok(vm.heap.float(t as f64 / NANOS))
}
fn monotonic_ns(vm: &mut Vm, _: Args) -> Result<Value, Raised> {
    let t = outside(vm).system.monotonic();
    Ok(vm.heap.int(t as i64))
}
fn process_time(vm: &mut Vm, _: Args) -> Result<Value, Raised> {
    let t = outside(vm).system.cpu_time();
    Ok(vm.heap.float(t as f64 / NANOS))
}
fn process_time_ns(vm: &mut Vm, _: Args) -> Result<Value, Raised> {
    let t = outside(vm).system.cpu_time();
    Ok(vm.heap.int(t as i64))
}

fn sleep(vm: &mut Vm, args: Args) -> Result<Value, Raised> {
    if vm.special(args[0], sym::INDEX).is_none() && vm.special(args[0], sym::FLOAT).is_none() {
        let given = vm.type_name(args[0]);
        return Err(vm.type_error(&format!("'{given}' object cannot be interpreted as an integer")));
    }
    let seconds = vm.to_float(args[0])?;
    if seconds.is_nan() {
        return Err(vm.value_error("Invalid value NaN (not a number)"));
    }
    if seconds < 0.0 {
        return Err(vm.value_error("sleep length must be non-negative"));
    }
    let time = Duration::try_from_secs_f64(seconds).ok().filter(|time| time.as_nanos() <= i64::MAX as u128);
    let Some(time) = time else {
        let text = if vm.plain(args[0]).as_float().is_some() {
            "timestamp out of range for platform time_t"
        } else {
            "timestamp too large to convert to C PyTime_t"
        };
        return Err(vm.overflow_error(text));
    };
    super::sys::flush_output(vm)?;
    let time = u64::try_from(time.as_nanos()).unwrap_or(u64::MAX);
    let end = outside(vm).system.monotonic().saturating_add(time);
    crate::task::blocks(vm);
    let slept = sleep_until(vm, end);
    crate::task::returned(vm);
    slept
}

/// Hold everything until the clock shows `end`. Signals other than Ctrl-C do not shorten that.
fn sleep_until(vm: &mut Vm, end: Nanos) -> Result<Value, Raised> {
    loop {
        let left = end.saturating_sub(outside(vm).system.monotonic());
        match outside(vm).system.sleep(Duration::from_nanos(left)) {
            Ok(()) => return Ok(Value::NONE),
            Err(e) if e.errno == Some(crate::system::errno::EINTR) => crate::task::interrupted(vm)?,
            Err(e) => return Err(vm.raise(vm.types.os_error, &e.message)),
        }
    }
}

fn clock_info(vm: &mut Vm, args: Args) -> Result<Value, Raised> {
    let Some(name) = vm.plain(args[0]).as_str() else {
        let given = vm.argument_type_name(args[0]);
        return Err(vm.type_error(&format!("get_clock_info() argument 1 must be str, not {given}")));
    };
    let (clock, steady) = match name {
        "time" => ("CLOCK_REALTIME", false),
        "monotonic" | "perf_counter" => ("CLOCK_MONOTONIC", true),
        "process_time" => ("CLOCK_PROCESS_CPUTIME_ID", true),
        "thread_time" => ("CLOCK_THREAD_CPUTIME_ID", true),
        _ => return Err(vm.value_error("unknown clock")),
    };
    let module = vm.import_module("types")?;
    let class = vm.heap.intern("SimpleNamespace");
    let class = vm.get_attr(module, class)?;
    let implementation = vm.heap.str(&format!("clock_gettime({clock})"));
    vm.keep(implementation);
    let resolution = vm.heap.float(1e-9);
    let fields = [
        ("implementation", implementation),
        ("monotonic", Value::bool(steady)),
        ("adjustable", Value::bool(!steady)),
        ("resolution", resolution),
    ];
    let fields = fields.map(|(name, value)| (vm.heap.intern(name), value));
    vm.call_keywords(class, &[], &fields)
}

/// Clocks by the numbers that Linux knows them by.
const CLOCKS: &[(&str, i64)] = &[
    ("CLOCK_REALTIME", 0),
    ("CLOCK_MONOTONIC", 1),
    ("CLOCK_PROCESS_CPUTIME_ID", 2),
    ("CLOCK_THREAD_CPUTIME_ID", 3),
];

fn clock_nanos(vm: &mut Vm, clock: Value) -> Result<i64, Raised> {
    match vm.clamp_index(clock)? {
        0 => Ok(outside(vm).system.wall() as i64),
        1 => Ok(outside(vm).system.monotonic() as i64),
        2 | 3 => Ok(outside(vm).system.cpu_time() as i64),
        _ => Err(vm.os_error(crate::system::errno::EINVAL, "Invalid argument", None)),
    }
}

fn clock_gettime(vm: &mut Vm, args: Args) -> Result<Value, Raised> {
    let t = clock_nanos(vm, args[0])?;
    Ok(vm.heap.float(t as f64 / NANOS))
}

fn clock_gettime_ns(vm: &mut Vm, args: Args) -> Result<Value, Raised> {
    let t = clock_nanos(vm, args[0])?;
    Ok(vm.heap.int(t))
}

fn clock_getres(vm: &mut Vm, args: Args) -> Result<Value, Raised> {
    clock_nanos(vm, args[0])?;
    Ok(vm.heap.float(1e-9))
}

fn strptime(vm: &mut Vm, args: Args) -> Result<Value, Raised> {
    let module = vm.import_module("_strptime")?;
    let function = vm.heap.intern("struct_time_of");
    vm.call_method(module, function, &[args[0], args[1]])
}

const FUNCTIONS: &[Native] = &[
    Native { name: "time", params: "", doc: "Seconds since 1970.", run: time },
    Native { name: "time_ns", params: "", doc: "Nanoseconds since 1970.", run: time_ns },
    Native { name: "monotonic", params: "", doc: "Seconds of a clock that never goes back.", run: monotonic },
    Native { name: "monotonic_ns", params: "", doc: "The same in nanoseconds.", run: monotonic_ns },
    Native { name: "perf_counter", params: "", doc: "The clock for measurements.", run: monotonic },
    Native { name: "perf_counter_ns", params: "", doc: "The same in nanoseconds.", run: monotonic_ns },
    Native { name: "process_time", params: "", doc: "Seconds of CPU time.", run: process_time },
    Native { name: "process_time_ns", params: "", doc: "The same in nanoseconds.", run: process_time_ns },
    Native { name: "thread_time", params: "", doc: "Seconds of CPU time.", run: process_time },
    Native {
        name: "sleep",
        params: "seconds, /",
        doc: "Do nothing, and block everything, for a time.",
        run: sleep,
    },
    Native { name: "thread_time_ns", params: "", doc: "The same in nanoseconds.", run: process_time_ns },
    Native { name: "clock_gettime", params: "clk_id, /", doc: "Seconds of a clock.", run: clock_gettime },
    Native {
        name: "clock_gettime_ns",
        params: "clk_id, /",
        doc: "Nanoseconds of a clock.",
        run: clock_gettime_ns,
    },
    Native {
        name: "clock_getres",
        params: "clk_id, /",
        doc: "The smallest step of a clock in seconds.",
        run: clock_getres,
    },
    Native { name: "get_clock_info", params: "name, /", doc: "What a clock can do.", run: clock_info },
    Native {
        name: "strptime",
        params: "string, format='%a %b %d %H:%M:%S %Y', /",
        doc: "The calendar time that a text tells, read by a format.",
        run: strptime,
    },
];

/// Fill the module.
pub fn install(vm: &mut Vm, dict: Value) -> Result<(), Raised> {
    for row in FUNCTIONS.iter().chain(calendar::FUNCTIONS) {
        vm.add_native(dict, row);
    }
    let class = records::named(vm, &calendar::STRUCT_TIME)?;
    let name = vm.heap.intern("struct_time");
    vm.heap.namespace_set(dict, name, class);
    let [usual, summer] = calendar::zones(vm)?;
    let names = [&usual.0, &summer.0].map(|name| {
        let name = vm.heap.str(name);
        vm.keep(name);
        name
    });
    let names = vm.heap.tuple(&names);
    for (name, value) in [
        ("timezone", Value::small(-usual.1)),
        ("altzone", Value::small(-summer.1)),
        ("daylight", Value::small(i64::from(usual.1 != summer.1))),
        ("tzname", names),
    ] {
        let name = vm.heap.intern(name);
        vm.heap.namespace_set(dict, name, value);
    }
    for &(name, number) in CLOCKS {
        let name = vm.heap.intern(name);
        vm.heap.namespace_set(dict, name, Value::small(number));
    }
    Ok(())
}
