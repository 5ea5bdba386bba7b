//! `sleep`: a native stand-in for a coroutine.

use super::event_loop::{EventLoop, Timed, shown};
use super::future::{self, Status, core};
use super::handle::{self, Handle};
use super::own_loop;
use crate::value::{Layout, Trace, Tracer, Value};
use crate::vm::class::Getter;
use crate::vm::resume::AwaitStep;
use crate::vm::{Args, Native, Raised, TypeRow, Vm};

/// How far a sleep has come.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Phase {
    New,
    /// A sleep of no length has let the others run.
    Paused,
    /// Its timer runs; the future is what the timer sets.
    Waiting,
    Over,
}

/// What `sleep(delay, result)` gives.
pub struct Sleep {
    /// Seconds, as they were given: what is no number fails when it is awaited. Of a sleep that the loop's own
    /// `call_later` has planned, what that gave.
    delay: Value,
    result: Value,
    future: Value,
    phase: Phase,
}

impl Trace for Sleep {
    fn trace(&self, t: &mut Tracer<'_>) {
        t.values(&[self.delay, self.result, self.future]);
    }
}

fn sleep(vm: &mut Vm, args: Args) -> Result<Value, Raised> {
    Ok(vm.new_opaque(Sleep { delay: args[0], result: args[1], future: Value::UNDEF, phase: Phase::New }))
}

/// The delay in seconds.
#[inline]
fn seconds(vm: &mut Vm, delay: Value) -> Result<f64, Raised> {
    let delay = match delay.as_small() {
        Some(i) => i as f64,
        None => vm.to_float(delay).map_err(|raised| {
            // what CPython says when it compares the delay with zero
            if vm.is_pending_instance(vm.types.type_error) {
                vm.take_pending();
                let name = vm.type_name(delay);
                return vm.type_error(&format!("'<=' not supported between instances of '{name}' and 'int'"));
            }
            raised
        })?,
    };
    if delay.is_nan() {
        return Err(vm.value_error("Invalid delay: NaN (not a number)"));
    }
    Ok(delay)
}

/// Go on with a sleep.
#[inline]
pub fn resume(vm: &mut Vm, sleep: Value) -> Result<AwaitStep, Raised> {
    let Some(s) = vm.heap.get_mut::<Sleep>(sleep) else { return Ok(AwaitStep::NotMine) };
    match s.phase {
        Phase::New => {
            let delay = s.delay;
            let delay = seconds(vm, delay).inspect_err(|_| s_over(vm, sleep))?;
            if delay > 0.0 {
                return start(vm, sleep, delay);
            }
            if let Some(s) = vm.heap.get_mut::<Sleep>(sleep) {
                s.phase = Phase::Paused;
            }
            Ok(AwaitStep::Suspend(Value::NONE))
        }
        Phase::Paused => {
            s.phase = Phase::Over;
            Ok(AwaitStep::Ready(s.result))
        }
        Phase::Waiting => {
            let (f, plan) = (s.future, s.delay);
            if core(&mut vm.heap, f).is_some_and(|c| c.status == Status::Pending) {
                return Ok(AwaitStep::Suspend(f));
            }
            s_over(vm, sleep);
            handle::cancel(vm, plan);
            future::result(vm, f).map(AwaitStep::Ready)
        }
        Phase::Over => Err(vm.runtime_error("cannot reuse already awaited coroutine")),
    }
}

fn s_over(vm: &mut Vm, sleep: Value) {
    if let Some(s) = vm.heap.get_mut::<Sleep>(sleep) {
        s.phase = Phase::Over;
    }
}

fn start(vm: &mut Vm, sleep: Value, delay: f64) -> Result<AwaitStep, Raised> {
    let event_loop = future::running_loop(vm)?;
    let f = future::new_future(vm, event_loop);
    if let Some(c) = core(&mut vm.heap, f) {
        c.blocking = true;
    }
    let Some(s) = vm.heap.get_mut::<Sleep>(sleep) else { return Ok(AwaitStep::NotMine) };
    s.phase = Phase::Waiting;
    s.future = f;
    let (given, result) = (s.delay, s.result);
    if let Some(call_later) = planner(vm, event_loop)? {
        let set = super::module::native(vm, "_set_result_unless_cancelled");
        vm.keep(f);
        let handle = vm.call(call_later, &[given, set, f, result])?;
        if let Some(s) = vm.heap.get_mut::<Sleep>(sleep) {
            // the delay has been said; from now on it is the plan that counts
            s.delay = handle;
        }
        return Ok(AwaitStep::Suspend(f));
    }
    let when = own_loop::time(vm, event_loop)? + delay;
    if let Some(l) = vm.heap.get_mut::<EventLoop>(event_loop) {
        l.add_timer(when, Timed::Resolve(f, result));
    }
    Ok(AwaitStep::Suspend(f))
}

/// The `call_later` of a loop whose program plans calls in a way of its own.
fn planner(vm: &mut Vm, event_loop: Value) -> Result<Option<Value>, Raised> {
    if own_loop::part(vm, event_loop, "call_at")?.is_none()
        && own_loop::part(vm, event_loop, "call_later")?.is_none()
    {
        return Ok(None);
    }
    let face = shown(vm, event_loop);
    let name = vm.heap.intern("call_later");
    vm.get_attr(face, name).map(Some)
}

/// An exception is thrown into a sleep: its timer is of no use any more.
pub fn throw(vm: &mut Vm, sleep: Value, exception: Value) -> Raised {
    if let Some(s) = vm.heap.get_mut::<Sleep>(sleep) {
        let waiting = s.phase == Phase::Waiting;
        s.phase = Phase::Over;
        let (f, plan) = (s.future, s.delay);
        if waiting && vm.heap.is::<Handle>(plan) {
            handle::cancel(vm, plan);
        } else if waiting && let Some(c) = core(&mut vm.heap, f) {
            let event_loop = c.event_loop;
            if c.status == Status::Pending {
                c.status = Status::Cancelled;
            }
            if let Some(l) = vm.heap.get_mut::<EventLoop>(event_loop) {
                l.dead_timers += 1;
            }
        }
    }
    vm.raise_value(exception)
}

/// Drive it by hand, as tests of coroutines do.
fn send(vm: &mut Vm, args: Args) -> Result<Value, Raised> {
    match resume(vm, args[0])? {
        AwaitStep::Suspend(v) => Ok(v),
        AwaitStep::Ready(v) => Err(vm.stop_iteration(v)),
        AwaitStep::NotMine => Ok(Value::NONE),
    }
}

fn method_throw(vm: &mut Vm, args: Args) -> Result<Value, Raised> {
    let exception = vm.exception_instance(args[1])?;
    Err(throw(vm, args[0], exception))
}

fn close(vm: &mut Vm, args: Args) -> Result<Value, Raised> {
    let _ = throw(vm, args[0], Value::NONE);
    vm.take_pending();
    Ok(Value::NONE)
}

fn itself(_vm: &mut Vm, args: Args) -> Result<Value, Raised> {
    Ok(args[0])
}

fn get_name(vm: &mut Vm, _sleep: Value) -> Result<Value, Raised> {
    Ok(vm.heap.str("sleep"))
}

fn repr(vm: &mut Vm, args: Args) -> Result<Value, Raised> {
    let text = format!("<coroutine object sleep at {:#x}>", args[0].bits());
    Ok(vm.heap.str(&text))
}

pub const TYPE: TypeRow = TypeRow {
    name: "coroutine",
    shape: None,
    base: Some(|types| types.coroutine),
    methods: &[
        Native { name: "send", params: "self, value, /", doc: "", run: send },
        Native {
            name: "throw",
            params: "self, type, value=None, traceback=None, /",
            doc: "",
            run: method_throw,
        },
        Native { name: "close", params: "self, /", doc: "", run: close },
        Native { name: "__await__", params: "self, /", doc: "", run: itself },
        Native { name: "__iter__", params: "self, /", doc: "", run: itself },
        Native { name: "__next__", params: "self, /", doc: "", run: |vm, args| send(vm, args) },
        Native { name: "__repr__", params: "self, /", doc: "", run: repr },
    ],
    class_methods: &[],
    static_methods: &[],
    getters: &[
        Getter { name: "__name__", get: get_name, set: None },
        Getter { name: "__qualname__", get: get_name, set: None },
    ],
    doc: "What sleep() gives: await it.",
    layout: Layout::Builtin,
    is_final: true,
};

pub const SLEEP: Native = Native {
    name: "sleep",
    params: "delay, result=None",
    doc: "Let the others run for `delay` seconds; gives `result`.",
    run: sleep,
};
