//! Handles: what `call_soon` and `call_later` give, to take the call back.

use super::event_loop::EventLoop;
use super::{classes, context, debug, describe};
use crate::value::{Layout, Trace, Tracer, Value};
use crate::vm::class::Getter;
use crate::vm::{Args, Native, Raised, TypeRow, Vm};
use std::cmp::Ordering;

/// A call that is to come.
pub struct Handle {
    pub callback: Value,
    /// A tuple.
    pub args: Value,
    pub context: Value,
    pub event_loop: Value,
    /// When it is due, for timers; else not a number.
    pub when: f64,
    pub cancelled: bool,
    /// A timer that waits in the heap.
    pub scheduled: bool,
    /// Where it was made, a list of frames: known in debug mode only, else undefined.
    pub source: Value,
}

impl Trace for Handle {
    fn trace(&self, t: &mut Tracer<'_>) {
        t.values(&[self.callback, self.args, self.context, self.event_loop, self.source]);
    }
}

/// Take a call back.
pub fn cancel(vm: &mut Vm, handle: Value) {
    let Some(h) = vm.heap.get_mut::<Handle>(handle) else { return };
    if h.cancelled {
        return;
    }
    h.cancelled = true;
    // in debug mode its text goes on to say what it would have called
    if h.source.is_undef() {
        h.callback = Value::NONE;
        h.args = Value::NONE;
    }
    let (scheduled, event_loop) = (h.scheduled, h.event_loop);
    if scheduled && let Some(l) = vm.heap.get_mut::<EventLoop>(event_loop) {
        l.dead_timers += 1;
    }
}

fn own(vm: &mut Vm, value: Value) -> Result<&mut Handle, Raised> {
    let plain = vm.plain(value);
    if !vm.heap.is::<Handle>(plain) {
        return Err(vm.runtime_error("this handle was not made by a loop"));
    }
    Ok(vm.heap.get_mut::<Handle>(plain).expect("it was there a moment ago"))
}

fn new(vm: &mut Vm, args: Args) -> Result<Value, Raised> {
    make(vm, args[0], f64::NAN, [args[1], args[2], args[3], args[4]])
}

fn new_timer(vm: &mut Vm, args: Args) -> Result<Value, Raised> {
    let when = vm.to_float(args[1])?;
    make(vm, args[0], when, [args[2], args[3], args[4], args[5]])
}

/// A handle that a script makes, of callback, arguments, loop and context; `when` is not a number for a plain one.
fn make(vm: &mut Vm, class: Value, when: f64, parts: [Value; 4]) -> Result<Value, Raised> {
    let [callback, args, event_loop, context] = parts;
    let context = if context.is_none() { context::fork(vm) } else { context };
    vm.keep(context);
    let args = vm.collect(args)?;
    let args = vm.heap.tuple(&args);
    let event_loop = vm.plain(event_loop);
    let (cancelled, scheduled, source) = (false, false, Value::UNDEF);
    let data = Handle { callback, args, context, event_loop, when, cancelled, scheduled, source };
    let handle = if when.is_nan() {
        vm.new_opaque(data)
    } else {
        let timer = classes(vm).timer_handle;
        vm.new_opaque_of(timer, data)
    };
    debug::mark_handle(vm, handle);
    Ok(vm.new_of(class, handle))
}

fn method_cancel(vm: &mut Vm, args: Args) -> Result<Value, Raised> {
    let plain = vm.plain(args[0]);
    cancel(vm, plain);
    Ok(Value::NONE)
}

fn cancelled(vm: &mut Vm, args: Args) -> Result<Value, Raised> {
    Ok(Value::bool(own(vm, args[0])?.cancelled))
}

fn when(vm: &mut Vm, args: Args) -> Result<Value, Raised> {
    let when = own(vm, args[0])?.when;
    Ok(vm.heap.float(when))
}

fn get_context(vm: &mut Vm, args: Args) -> Result<Value, Raised> {
    let mut context = own(vm, args[0])?.context;
    if context.is_undef() {
        context = context::empty(vm);
        own(vm, args[0])?.context = context;
    }
    Ok(context)
}

fn run(vm: &mut Vm, args: Args) -> Result<Value, Raised> {
    let plain = vm.plain(args[0]);
    super::turn::run_handle(vm, plain)?;
    Ok(Value::NONE)
}

fn repr(vm: &mut Vm, args: Args) -> Result<Value, Raised> {
    let plain = vm.plain(args[0]);
    let text = describe::handle(vm, plain)?;
    Ok(vm.heap.str(&text))
}

/// The time of a timer; `None` for anything else.
fn time_of(vm: &mut Vm, value: Value) -> Option<f64> {
    let plain = vm.plain(value);
    vm.heap.get::<Handle>(plain).map(|h| h.when).filter(|when| !when.is_nan())
}

/// Compare the times of two timers; `equals`: the same call at the same time will do as well.
fn compare(vm: &mut Vm, args: Args, order: Ordering, equals: bool) -> Result<Value, Raised> {
    let (Some(a), Some(b)) = (time_of(vm, args[0]), time_of(vm, args[1])) else {
        return Ok(Value::NOT_IMPLEMENTED);
    };
    if a.total_cmp(&b) == order {
        return Ok(Value::TRUE);
    }
    if equals { equal(vm, args) } else { Ok(Value::FALSE) }
}

fn equal(vm: &mut Vm, args: Args) -> Result<Value, Raised> {
    let (Some(a), Some(b)) = (time_of(vm, args[0]), time_of(vm, args[1])) else {
        return Ok(Value::NOT_IMPLEMENTED);
    };
    let (one, other) = (own(vm, args[0])?, args[1]);
    let (callback, arguments, cancelled) = (one.callback, one.args, one.cancelled);
    let other = own(vm, other)?;
    let (other_callback, other_arguments, other_cancelled) = (other.callback, other.args, other.cancelled);
    let same = a == b
        && cancelled == other_cancelled
        && vm.equal(callback, other_callback)?
        && vm.equal(arguments, other_arguments)?;
    Ok(Value::bool(same))
}

fn hash(vm: &mut Vm, args: Args) -> Result<Value, Raised> {
    let when = own(vm, args[0])?.when;
    let when = vm.heap.float(when);
    let hash = vm.hash(when)?;
    Ok(vm.heap.int(hash as i64))
}

fn get_callback(vm: &mut Vm, handle: Value) -> Result<Value, Raised> {
    let h = own(vm, handle)?;
    Ok(if h.cancelled { Value::NONE } else { h.callback })
}

fn get_args(vm: &mut Vm, handle: Value) -> Result<Value, Raised> {
    let h = own(vm, handle)?;
    Ok(if h.cancelled { Value::NONE } else { h.args })
}

fn get_source(vm: &mut Vm, handle: Value) -> Result<Value, Raised> {
    Ok(own(vm, handle)?.source.defined().unwrap_or(Value::NONE))
}

fn get_cancelled(vm: &mut Vm, handle: Value) -> Result<Value, Raised> {
    Ok(Value::bool(own(vm, handle)?.cancelled))
}

fn get_scheduled(vm: &mut Vm, handle: Value) -> Result<Value, Raised> {
    Ok(Value::bool(own(vm, handle)?.scheduled))
}

fn get_when(vm: &mut Vm, handle: Value) -> Result<Value, Raised> {
    let when = own(vm, handle)?.when;
    Ok(vm.heap.float(when))
}

pub const TYPE: TypeRow = TypeRow {
    name: "Handle",
    shape: None,
    base: None,
    methods: METHODS,
    class_methods: &[],
    static_methods: &[Native {
        name: "__new__",
        params: "cls, callback, args, loop, context=None",
        doc: "",
        run: new,
    }],
    getters: &[
        Getter { name: "_callback", get: get_callback, set: None },
        Getter { name: "_args", get: get_args, set: None },
        Getter { name: "_source_traceback", get: get_source, set: None },
        Getter { name: "_cancelled", get: get_cancelled, set: None },
    ],
    doc: "A call that `call_soon` has planned.",
    layout: Layout::Builtin,
    is_final: false,
};

const METHODS: &[Native] = &[
    Native { name: "cancel", params: "self, /", doc: "Do not call it.", run: method_cancel },
    Native { name: "cancelled", params: "self, /", doc: "Was it taken back?", run: cancelled },
    Native { name: "get_context", params: "self, /", doc: "The context it will run in.", run: get_context },
    Native { name: "_run", params: "self, /", doc: "", run },
    Native { name: "__repr__", params: "self, /", doc: "", run: repr },
];

pub const TIMER_TYPE: TypeRow = TypeRow {
    name: "TimerHandle",
    shape: None,
    base: None,
    methods: &[
        Native { name: "when", params: "self, /", doc: "The loop's time at which it is due.", run: when },
        Native {
            name: "__lt__",
            params: "self, other, /",
            doc: "",
            run: |vm, args| compare(vm, args, Ordering::Less, false),
        },
        Native {
            name: "__le__",
            params: "self, other, /",
            doc: "",
            run: |vm, args| compare(vm, args, Ordering::Less, true),
        },
        Native {
            name: "__gt__",
            params: "self, other, /",
            doc: "",
            run: |vm, args| compare(vm, args, Ordering::Greater, false),
        },
        Native {
            name: "__ge__",
            params: "self, other, /",
            doc: "",
            run: |vm, args| compare(vm, args, Ordering::Greater, true),
        },
        Native { name: "__eq__", params: "self, other, /", doc: "", run: equal },
        Native { name: "__hash__", params: "self, /", doc: "", run: hash },
    ],
    class_methods: &[],
    static_methods: &[Native {
        name: "__new__",
        params: "cls, when, callback, args, loop, context=None",
        doc: "",
        run: new_timer,
    }],
    getters: &[
        Getter { name: "_scheduled", get: get_scheduled, set: None },
        Getter { name: "_when", get: get_when, set: None },
    ],
    doc: "A call that `call_later` or `call_at` has planned.",
    layout: Layout::Builtin,
    is_final: false,
};
