//! The event loop: its queues, and the methods scripts see. `turn` makes it go round.

use super::future::{self, Callback};
use super::handle::{self, Handle};
use super::handlers::set as set_signal_handler;
use super::{classes, context, debug, descriptors, network, outside, own_loop, run_task, turn, watchdog};
use crate::system::{JobId, Nanos, Pulse, Resource, SysError};
use crate::value::{Kind, Layout, Sym, Trace, Tracer, Value};
use crate::vm::class::Getter;
use crate::vm::{Args, Native, Raised, TypeRow, Vm, sym};
use std::cmp::Ordering;
use std::collections::{BinaryHeap, HashMap, VecDeque};
use std::sync::Arc;

/// Something to run in a turn.
#[derive(Debug, Clone, Copy)]
pub enum Entry {
    /// A step of a task; what is thrown in, or undefined.
    Step(Value, Value),
    /// A future is done, and this is who waits for it.
    Done(Callback, Value),
    /// A scheduled call.
    Call(Value),
    /// A timer gives a future its result.
    Resolve(Value, Value),
}

/// What a timer does when it is due.
#[derive(Debug, Clone, Copy)]
pub enum Timed {
    Call(Value),
    Resolve(Value, Value),
}

/// A place in the heap of timers: earliest first, then in the order they were set.
#[derive(Debug, Clone, Copy)]
pub struct Timer {
    /// Seconds of the loop's clock.
    pub when: f64,
    number: u64,
    pub what: Timed,
}

impl Ord for Timer {
    fn cmp(&self, other: &Timer) -> Ordering {
        // the heap gives the greatest first
        other.when.total_cmp(&self.when).then(other.number.cmp(&self.number))
    }
}
impl PartialOrd for Timer {
    fn partial_cmp(&self, other: &Timer) -> Option<Ordering> {
        Some(self.cmp(other))
    }
}
impl PartialEq for Timer {
    fn eq(&self, other: &Timer) -> bool {
        self.cmp(other) == Ordering::Equal
    }
}
impl Eq for Timer {}

/// Who is called when a resource is ready: handles, or `None`.
#[derive(Debug, Clone, Copy)]
pub struct Watcher {
    pub reader: Value,
    pub writer: Value,
}

/// A job beside the loop, and the future of its outcome.
#[derive(Debug, Clone, Copy)]
pub struct Lookup {
    pub future: Value,
}

/// An event loop.
pub struct EventLoop {
    pub ready: VecDeque<Entry>,
    pub timers: BinaryHeap<Timer>,
    timers_made: u64,
    /// Timers in the heap that nobody wants any more: about this many.
    pub dead_timers: usize,
    /// How often it has gone round.
    pub turns: u64,
    pub running: bool,
    pub stopping: bool,
    pub closed: bool,
    pub debug: bool,
    /// While it runs in debug mode: how many lines of their origin coroutines remembered before.
    pub origin_depth: Option<u32>,
    /// Pending tasks by slot; a free slot holds undefined.
    tasks: Vec<Value>,
    free_slots: Vec<u32>,
    pub exception_handler: Value,
    pub task_factory: Value,
    pub slow_callback_duration: Value,
    /// Tells a watching thread that steps go on.
    pub pulse: Arc<Pulse>,
    /// What it runs is recorded.
    pub recorded: bool,
    pub watchers: HashMap<Resource, Watcher>,
    /// What is watched under the numbers that scripts gave.
    pub descriptors: HashMap<i32, Resource>,
    pub signals: HashMap<i32, Value>,
    pub lookups: HashMap<JobId, Lookup>,
    /// Tasks that failed with nobody waiting, and in which turn.
    pub failed: Vec<(u64, Value)>,
    /// Its main task was told of a deadlock: what it waited for has nobody to ask for its end.
    pub deadlocked: bool,
    /// The object of a derived class that this is the builtin part of; undefined for a plain one.
    holder: Value,
    /// Tasks that swallowed a cancellation, and when that is to be told.
    pub swallowed: Vec<(f64, Value)>,
    /// The future that `run_until_complete` waits for.
    pub main: Value,
    /// The task that Ctrl-C cancels, and how often it was pressed.
    pub interruptible: Value,
    pub interrupts: u32,
    /// When that last was, by the system's clock.
    pub interrupted_at: Option<Nanos>,
    /// It was `SIGTERM` that cancelled the main task.
    pub terminated: bool,
    /// The user would not wait: nothing is cleaned up.
    pub given_up: bool,
    /// Runs calls beside the loop when no other executor is named; `None` while there is none.
    pub default_executor: Value,
    /// It takes nothing more.
    executor_shut_down: bool,
    /// The `__dict__`, undefined until a script stores an attribute.
    pub attributes: Value,
}

impl Default for EventLoop {
    fn default() -> EventLoop {
        EventLoop::new()
    }
}

impl EventLoop {
    pub fn new() -> EventLoop {
        EventLoop {
            ready: VecDeque::new(),
            timers: BinaryHeap::new(),
            timers_made: 0,
            dead_timers: 0,
            turns: 0,
            running: false,
            stopping: false,
            closed: false,
            debug: false,
            origin_depth: None,
            tasks: Vec::new(),
            free_slots: Vec::new(),
            exception_handler: Value::NONE,
            task_factory: Value::NONE,
            slow_callback_duration: Value::NONE,
            pulse: Arc::default(),
            recorded: false,
            watchers: HashMap::new(),
            descriptors: HashMap::new(),
            signals: HashMap::new(),
            lookups: HashMap::new(),
            failed: Vec::new(),
            deadlocked: false,
            holder: Value::UNDEF,
            swallowed: Vec::new(),
            main: Value::UNDEF,
            interruptible: Value::UNDEF,
            interrupts: 0,
            interrupted_at: None,
            terminated: false,
            given_up: false,
            default_executor: Value::NONE,
            executor_shut_down: false,
            attributes: Value::UNDEF,
        }
    }

    /// Has the program derived a class from it or set attributes on it?
    pub fn may_differ(&self) -> bool {
        !self.holder.is_undef() || !self.attributes.is_undef()
    }

    pub fn add_timer(&mut self, when: f64, what: Timed) {
        self.timers_made += 1;
        self.timers.push(Timer { when, number: self.timers_made, what });
    }

    /// Keep a pending task alive; gives its slot.
    pub fn remember_task(&mut self, task: Value) -> u32 {
        match self.free_slots.pop() {
            Some(slot) => {
                self.tasks[slot as usize] = task;
                slot
            }
            None => {
                self.tasks.push(task);
                (self.tasks.len() - 1) as u32
            }
        }
    }

    pub fn forget_task(&mut self, slot: u32) {
        if let Some(place) = self.tasks.get_mut(slot as usize)
            && !place.is_undef()
        {
            *place = Value::UNDEF;
            self.free_slots.push(slot);
        }
    }

    /// The pending tasks.
    pub fn tasks(&self) -> Vec<Value> {
        self.tasks.iter().copied().filter(|t| !t.is_undef()).collect()
    }
}

impl Trace for EventLoop {
    fn trace(&self, t: &mut Tracer<'_>) {
        for entry in &self.ready {
            match *entry {
                Entry::Step(a, b) | Entry::Resolve(a, b) => t.values(&[a, b]),
                Entry::Call(a) => t.value(a),
                Entry::Done(callback, future) => {
                    t.value(future);
                    match callback {
                        Callback::None | Callback::Stop => {}
                        Callback::Call(f, context) => t.values(&[f, context]),
                        Callback::Wake(v)
                        | Callback::Gather(v)
                        | Callback::ShieldInner(v)
                        | Callback::ShieldOuter(v) => t.value(v),
                    }
                }
            }
        }
        for timer in &self.timers {
            match timer.what {
                Timed::Call(a) => t.value(a),
                Timed::Resolve(a, b) => t.values(&[a, b]),
            }
        }
        t.values(&self.tasks);
        t.values(&[
            self.exception_handler,
            self.task_factory,
            self.slow_callback_duration,
            self.holder,
            self.main,
            self.interruptible,
            self.default_executor,
        ]);
        for watcher in self.watchers.values() {
            t.values(&[watcher.reader, watcher.writer]);
        }
        for handle in self.signals.values() {
            t.value(*handle);
        }
        for lookup in self.lookups.values() {
            t.value(lookup.future);
        }
        for (_, task) in &self.swallowed {
            t.value(*task);
        }
        for (_, task) in &self.failed {
            t.value(*task);
        }
        t.value(self.attributes);
    }

    fn attributes(&mut self) -> Option<&mut Value> {
        Some(&mut self.attributes)
    }
}

/// A new loop that does not run yet.
pub fn new_loop(vm: &mut Vm) -> Value {
    vm.new_opaque(EventLoop::new())
}

/// A new loop, in debug mode if the program or its user asked for that.
pub fn configured(vm: &mut Vm) -> Result<Value, Raised> {
    let debug = match vm.loaded_module("asyncio.coroutines") {
        Some(module) => {
            let name = vm.heap.intern("_is_debug_mode");
            let answer = vm.call_method(module, name, &[])?;
            vm.truth(answer)?
        }
        None => outside(vm).system.env("PYTHONASYNCIODEBUG").is_some_and(|value| !value.is_empty()),
    } || outside(vm).debug;
    let event_loop = new_loop(vm);
    set_debug_mode(vm, event_loop, debug);
    Ok(event_loop)
}

/// What `loop.set_debug` does.
pub fn set_debug_mode(vm: &mut Vm, event_loop: Value, on: bool) {
    if let Some(l) = vm.heap.get_mut::<EventLoop>(event_loop) {
        l.debug = on;
    }
}

/// A new loop as the program's policy makes them.
pub fn by_policy(vm: &mut Vm) -> Result<Value, Raised> {
    match outside(vm).policy.defined() {
        Some(policy) => {
            let name = vm.heap.intern("new_event_loop");
            vm.call_method(policy, name, &[])
        }
        None => configured(vm),
    }
}

/// The loop as scripts know it: itself, or the object of a derived class around it.
pub fn shown(vm: &Vm, event_loop: Value) -> Value {
    vm.heap.get::<EventLoop>(event_loop).and_then(|l| l.holder.defined()).unwrap_or(event_loop)
}

/// The running loop, or the one set for later, or a new one that is set from now on.
pub fn get_event_loop(vm: &mut Vm) -> Result<Value, Raised> {
    let o = outside(vm);
    if let Some(l) = o.running.defined() {
        return Ok(l);
    }
    if let Some(policy) = o.policy.defined() {
        let name = vm.heap.intern("get_event_loop");
        return vm.call_method(policy, name, &[]);
    }
    current_or_new(vm)
}

/// The loop set for later, or a new one that is set from now on.
pub fn current_or_new(vm: &mut Vm) -> Result<Value, Raised> {
    let o = outside(vm);
    if !o.current_loop.is_none() {
        return Ok(o.current_loop);
    }
    if o.loop_was_set {
        return Err(vm.runtime_error("There is no current event loop in thread 'MainThread'."));
    }
    let l = configured(vm)?;
    set_current_loop(vm, l);
    Ok(l)
}

/// What `set_event_loop` does; `None` for no loop.
pub fn set_current_loop(vm: &mut Vm, event_loop: Value) {
    let o = outside(vm);
    o.current_loop = event_loop;
    o.loop_was_set = true;
}

/// The exception a script sees for a failure of the system.
pub fn system_error(vm: &mut Vm, error: &SysError) -> Raised {
    vm.os_error(error.errno.unwrap_or(0), &error.message, None)
}

fn own(vm: &mut Vm, value: Value) -> Result<&mut EventLoop, Raised> {
    let plain = vm.plain(value);
    if !vm.heap.is::<EventLoop>(plain) {
        return Err(vm.type_error("expected an event loop of this program"));
    }
    Ok(vm.heap.get_mut::<EventLoop>(plain).expect("it was there a moment ago"))
}

/// A loop that is not closed.
pub(super) fn open_loop(vm: &mut Vm, value: Value) -> Result<&mut EventLoop, Raised> {
    if own(vm, value)?.closed {
        return Err(vm.runtime_error("Event loop is closed"));
    }
    own(vm, value)
}

/// A handle of a loop for a callback; `when` is NaN for one without a time.
pub(super) fn make_handle(
    vm: &mut Vm,
    event_loop: Value,
    callback: Value,
    args: Value,
    context: Value,
    when: f64,
) -> Result<Value, Raised> {
    let context = if context.is_none() { context::fork(vm) } else { context };
    let event_loop = vm.plain(event_loop);
    let timer = !when.is_nan();
    let source = Value::UNDEF;
    let data =
        Handle { callback, args, context, event_loop, when, cancelled: false, scheduled: timer, source };
    let handle = if timer {
        let class = classes(vm).timer_handle;
        vm.new_opaque_of(class, data)
    } else {
        vm.new_opaque(data)
    };
    debug::mark_handle(vm, handle);
    Ok(handle)
}

/// Refuse what is no callback of `method`.
fn check_callback(vm: &mut Vm, event_loop: Value, callback: Value, method: &str) -> Result<(), Raised> {
    let plain = vm.plain(event_loop);
    // functions and methods are the rule, and need no look outside of debug mode
    if callback.is_kind(Kind::Function) && !debug::is_on(vm, plain) {
        return Ok(());
    }
    debug::check_callback(vm, plain, callback, method, false)
}

/// Can it be called?
pub(super) fn is_callable(vm: &mut Vm, value: Value) -> bool {
    match value.kind() {
        Some(Kind::Function | Kind::Native | Kind::BoundMethod | Kind::Class) => true,
        _ => vm.special(value, sym::CALL).is_some(),
    }
}

// ------------------------------------------------------------------ methods

fn new(vm: &mut Vm, args: Args) -> Result<Value, Raised> {
    let l = configured(vm)?;
    let holder = vm.new_of(args[0], l);
    if !holder.is(l)
        && let Some(l) = vm.heap.get_mut::<EventLoop>(l)
    {
        l.holder = holder;
    }
    Ok(holder)
}

fn init(_vm: &mut Vm, _args: Args) -> Result<Value, Raised> {
    Ok(Value::NONE)
}

fn call_soon(vm: &mut Vm, args: Args) -> Result<Value, Raised> {
    soon(vm, args, "call_soon")
}

fn call_soon_threadsafe(vm: &mut Vm, args: Args) -> Result<Value, Raised> {
    soon(vm, args, "call_soon_threadsafe")
}

fn soon(vm: &mut Vm, args: Args, method: &str) -> Result<Value, Raised> {
    open_loop(vm, args[0])?;
    check_callback(vm, args[0], args[1], method)?;
    let handle = make_handle(vm, args[0], args[1], args[2], args[3], f64::NAN)?;
    own(vm, args[0])?.ready.push_back(Entry::Call(handle));
    Ok(handle)
}

fn schedule(vm: &mut Vm, args: Args, when: f64) -> Result<Value, Raised> {
    check_callback(vm, args[0], args[2], "call_at")?;
    let handle = make_handle(vm, args[0], args[2], args[3], args[4], when)?;
    own(vm, args[0])?.add_timer(when, Timed::Call(handle));
    Ok(handle)
}

fn call_later(vm: &mut Vm, args: Args) -> Result<Value, Raised> {
    if args[1].is_none() {
        return Err(vm.type_error("delay must not be None"));
    }
    open_loop(vm, args[0])?;
    let delay = vm.to_float(args[1])?;
    let plain = vm.plain(args[0]);
    let when = own_loop::time(vm, plain)? + delay;
    if let Some(call_at) = own_loop::part(vm, plain, "call_at")? {
        let mut given = vec![vm.heap.float(when), args[2]];
        given.extend_from_slice(args[3].as_tuple().unwrap_or(&[]));
        let context = vm.heap.intern("context");
        return vm.call_keywords(call_at, &given, &[(context, args[4])]);
    }
    schedule(vm, args, when)
}

fn call_at(vm: &mut Vm, args: Args) -> Result<Value, Raised> {
    if args[1].is_none() {
        return Err(vm.type_error("when cannot be None"));
    }
    open_loop(vm, args[0])?;
    let when = vm.to_float(args[1])?;
    schedule(vm, args, when)
}

fn time(vm: &mut Vm, _args: Args) -> Result<Value, Raised> {
    let now = turn::time(vm);
    Ok(vm.heap.float(now))
}

fn run_once(vm: &mut Vm, args: Args) -> Result<Value, Raised> {
    let plain = vm.plain(args[0]);
    own(vm, plain)?;
    turn::once(vm, plain)?;
    Ok(Value::NONE)
}

fn create_future(vm: &mut Vm, args: Args) -> Result<Value, Raised> {
    let plain = vm.plain(args[0]);
    let future = future::new_future(vm, plain);
    debug::mark_future(vm, future);
    Ok(future)
}

fn create_task(vm: &mut Vm, args: Args) -> Result<Value, Raised> {
    let plain = vm.plain(args[0]);
    run_task::create(vm, plain, args[1], args[2], args[3])
}

fn run_forever(vm: &mut Vm, args: Args) -> Result<Value, Raised> {
    let plain = vm.plain(args[0]);
    turn::run_forever(vm, plain)?;
    Ok(Value::NONE)
}

fn run_until_complete(vm: &mut Vm, args: Args) -> Result<Value, Raised> {
    let plain = vm.plain(args[0]);
    turn::run_until_complete(vm, plain, args[1])
}

fn stop(vm: &mut Vm, args: Args) -> Result<Value, Raised> {
    own(vm, args[0])?.stopping = true;
    Ok(Value::NONE)
}

fn close(vm: &mut Vm, args: Args) -> Result<Value, Raised> {
    let plain = vm.plain(args[0]);
    turn::close(vm, plain)?;
    Ok(Value::NONE)
}

fn is_running(vm: &mut Vm, args: Args) -> Result<Value, Raised> {
    Ok(Value::bool(own(vm, args[0])?.running))
}

fn is_closed(vm: &mut Vm, args: Args) -> Result<Value, Raised> {
    Ok(Value::bool(own(vm, args[0])?.closed))
}

fn get_debug(vm: &mut Vm, args: Args) -> Result<Value, Raised> {
    Ok(Value::bool(own(vm, args[0])?.debug))
}

fn set_debug(vm: &mut Vm, args: Args) -> Result<Value, Raised> {
    let on = vm.truth(args[1])?;
    own(vm, args[0])?.debug = on;
    Ok(Value::NONE)
}

fn get_exception_handler(vm: &mut Vm, args: Args) -> Result<Value, Raised> {
    Ok(own(vm, args[0])?.exception_handler)
}

fn set_exception_handler(vm: &mut Vm, args: Args) -> Result<Value, Raised> {
    if !args[1].is_none() && !is_callable(vm, args[1]) {
        let text = vm.repr_string(args[1])?;
        return Err(vm.type_error(&format!("A callable object or None is expected, got {text}")));
    }
    own(vm, args[0])?.exception_handler = args[1];
    Ok(Value::NONE)
}

fn call_exception_handler(vm: &mut Vm, args: Args) -> Result<Value, Raised> {
    let plain = vm.plain(args[0]);
    turn::handle_exception(vm, plain, args[1])?;
    Ok(Value::NONE)
}

fn default_exception_handler(vm: &mut Vm, args: Args) -> Result<Value, Raised> {
    super::describe::report_context(vm, args[1])?;
    Ok(Value::NONE)
}

fn get_task_factory(vm: &mut Vm, args: Args) -> Result<Value, Raised> {
    Ok(own(vm, args[0])?.task_factory)
}

fn set_task_factory(vm: &mut Vm, args: Args) -> Result<Value, Raised> {
    if !args[1].is_none() && !is_callable(vm, args[1]) {
        return Err(vm.type_error("task factory must be a callable or None"));
    }
    own(vm, args[0])?.task_factory = args[1];
    Ok(Value::NONE)
}

fn add_signal_handler(vm: &mut Vm, args: Args) -> Result<Value, Raised> {
    open_loop(vm, args[0])?;
    let signal = vm.size_i64(args[1])? as i32;
    let plain = vm.plain(args[0]);
    debug::check_callback(vm, plain, args[2], "add_signal_handler", true)?;
    let handle = make_handle(vm, args[0], args[2], args[3], Value::NONE, f64::NAN)?;
    // this is the last word about the signal
    set_signal_handler(vm, signal, None)?;
    if let Err(e) = outside(vm).system.watch_signal(signal) {
        return Err(system_error(vm, &e));
    }
    own(vm, args[0])?.signals.insert(signal, handle);
    Ok(Value::NONE)
}

fn remove_signal_handler(vm: &mut Vm, args: Args) -> Result<Value, Raised> {
    let signal = vm.size_i64(args[1])? as i32;
    let known = own(vm, args[0])?.signals.remove(&signal);
    if let Some(handle) = known {
        handle::cancel(vm, handle);
        if let Err(e) = outside(vm).system.unwatch_signal(signal) {
            return Err(system_error(vm, &e));
        }
    }
    Ok(Value::bool(known.is_some()))
}

fn take_generators(vm: &mut Vm, args: Args) -> Result<Value, Raised> {
    let plain = vm.plain(args[0]);
    let all = turn::take_generators(vm, plain);
    Ok(vm.heap.list(all))
}

/// The loop's methods that stand for the hooks of asynchronous generators.
pub const FIRST_HOOK: &str = "_asyncgen_firstiter_hook";
pub const LAST_HOOK: &str = "_asyncgen_finalizer_hook";

fn generator_first(vm: &mut Vm, args: Args) -> Result<Value, Raised> {
    let plain = vm.plain(args[0]);
    super::afterlife::watch_generator(vm, args[1], plain);
    Ok(Value::NONE)
}

fn generator_last(vm: &mut Vm, args: Args) -> Result<Value, Raised> {
    let plain = vm.plain(args[0]);
    super::afterlife::close_soon(vm, plain, args[1])?;
    Ok(Value::NONE)
}

/// Tell Ctrl-C which task to cancel; gives how often it was pressed meanwhile.
fn interruptible(vm: &mut Vm, args: Args) -> Result<Value, Raised> {
    let plain = vm.plain(args[0]);
    let pressed = own(vm, plain)?.interrupts;
    turn::set_interruptible(vm, plain, if args[1].is_none() { Value::UNDEF } else { args[1] });
    Ok(Value::small(pressed.into()))
}

fn repr(vm: &mut Vm, args: Args) -> Result<Value, Raised> {
    let truth = |b: bool| if b { "True" } else { "False" };
    let l = own(vm, args[0])?;
    let text = format!(
        "<_UnixSelectorEventLoop running={} closed={} debug={}>",
        truth(l.running),
        truth(l.closed),
        truth(l.debug)
    );
    Ok(vm.heap.str(&text))
}

/// Methods that are written in Aw: `loop.name(…)` calls `module.name(loop, …)`.
const DELEGATED: &[(&str, &str)] = &[
    ("asyncio.base_events", "shutdown_asyncgens"),
    ("asyncio.executors", "shutdown_default_executor"),
    ("asyncio.executors", "run_in_executor"),
    ("asyncio.executors", "set_default_executor"),
    ("asyncio.base_events", "getaddrinfo"),
    ("asyncio.base_events", "create_connection"),
    ("asyncio.base_events", "create_server"),
    ("asyncio.base_events", "create_unix_connection"),
    ("asyncio.base_events", "create_unix_server"),
    ("asyncio.base_events", "create_datagram_endpoint"),
    ("asyncio.base_subprocess", "subprocess_exec"),
    ("asyncio.base_subprocess", "subprocess_shell"),
    ("asyncio.pipe_transport", "connect_read_pipe"),
    ("asyncio.pipe_transport", "connect_write_pipe"),
];

fn delegate<const N: usize>(vm: &mut Vm, args: Args) -> Result<Value, Raised> {
    let (module, name) = DELEGATED[N];
    let module = vm.import_module(module)?;
    let name = vm.heap.intern(name);
    let function = vm.get_attr(module, name)?;
    let mut positional = vec![args[0]];
    positional.extend_from_slice(args[1].as_tuple().unwrap_or(&[]));
    let keywords: Vec<(Sym, Value)> = match vm.heap.table(args[2]) {
        Some(table) => table.iter().filter_map(|e| Some((e.key.as_sym()?, e.value))).collect(),
        None => Vec::new(),
    };
    vm.call_keywords(function, &positional, &keywords)
}

fn get_slow_duration(vm: &mut Vm, event_loop: Value) -> Result<Value, Raised> {
    let set = own(vm, event_loop)?.slow_callback_duration;
    Ok(if set.is_none() { vm.heap.float(0.1) } else { set })
}

/// Seconds that a callback may take before it is called slow.
pub fn slow_duration(vm: &Vm, event_loop: Value) -> f64 {
    let set = vm.heap.get::<EventLoop>(event_loop).map_or(Value::NONE, |l| l.slow_callback_duration);
    set.as_float().or_else(|| set.as_small().map(|n| n as f64)).unwrap_or(0.1)
}

fn set_slow_duration(vm: &mut Vm, event_loop: Value, value: Value) -> Result<(), Raised> {
    let seconds = match value.as_small() {
        Some(n) => n as f64,
        None if value.as_float().is_some() => value.as_float().unwrap_or_default(),
        None => {
            let name = vm.type_name(value);
            return Err(
                vm.type_error(&format!("slow_callback_duration is a number of seconds, not '{name}'"))
            );
        }
    };
    if seconds.is_nan() || seconds < 0.0 {
        return Err(vm.value_error("slow_callback_duration is a number of seconds from 0 up"));
    }
    own(vm, event_loop)?.slow_callback_duration = value;
    watchdog::limit_changed(vm, event_loop);
    Ok(())
}

fn get_ready(vm: &mut Vm, event_loop: Value) -> Result<Value, Raised> {
    let handles: Vec<Value> = own(vm, event_loop)?
        .ready
        .iter()
        .map(|entry| match *entry {
            Entry::Step(v, _) | Entry::Done(_, v) | Entry::Call(v) | Entry::Resolve(v, _) => v,
        })
        .collect();
    Ok(vm.heap.list(handles))
}

fn get_executor(vm: &mut Vm, event_loop: Value) -> Result<Value, Raised> {
    Ok(own(vm, event_loop)?.default_executor)
}

fn set_executor(vm: &mut Vm, event_loop: Value, executor: Value) -> Result<(), Raised> {
    own(vm, event_loop)?.default_executor = executor;
    Ok(())
}

fn get_shut_down(vm: &mut Vm, event_loop: Value) -> Result<Value, Raised> {
    Ok(Value::bool(own(vm, event_loop)?.executor_shut_down))
}

fn set_shut_down(vm: &mut Vm, event_loop: Value, value: Value) -> Result<(), Raised> {
    let shut_down = vm.truth(value)?;
    own(vm, event_loop)?.executor_shut_down = shut_down;
    Ok(())
}

fn get_given_up(vm: &mut Vm, event_loop: Value) -> Result<Value, Raised> {
    Ok(Value::bool(own(vm, event_loop)?.given_up))
}

fn get_stopping(vm: &mut Vm, event_loop: Value) -> Result<Value, Raised> {
    Ok(Value::bool(own(vm, event_loop)?.stopping))
}

pub const TYPE: TypeRow = TypeRow {
    name: "EventLoop",
    shape: None,
    base: None,
    methods: METHODS,
    class_methods: &[],
    static_methods: &[Native { name: "__new__", params: "cls, *args, **kwargs", doc: "", run: new }],
    getters: &[
        Getter { name: "slow_callback_duration", get: get_slow_duration, set: Some(set_slow_duration) },
        Getter { name: "_ready", get: get_ready, set: None },
        Getter { name: "_stopping", get: get_stopping, set: None },
        Getter { name: "_default_executor", get: get_executor, set: Some(set_executor) },
        Getter { name: "_executor_shutdown_called", get: get_shut_down, set: Some(set_shut_down) },
        Getter { name: "_given_up", get: get_given_up, set: None },
    ],
    doc: "Runs tasks and callbacks, and waits for the outside in between.",
    layout: Layout::Builtin,
    is_final: false,
};

const ANY: &str = "self, /, *args, **kwargs";
const SOON: &str = "self, callback, /, *args, context=None";
const LATER: &str = "self, delay, callback, /, *args, context=None";

const METHODS: &[Native] = &[
    Native { name: "__init__", params: ANY, doc: "", run: init },
    Native { name: "call_soon", params: SOON, doc: "Call in the next turn.", run: call_soon },
    Native {
        name: "call_soon_threadsafe",
        params: SOON,
        doc: "Call in the next turn.",
        run: call_soon_threadsafe,
    },
    Native { name: "call_later", params: LATER, doc: "Call after `delay` seconds.", run: call_later },
    Native {
        name: "call_at",
        params: "self, when, callback, /, *args, context=None",
        doc: "Call when the loop's clock shows `when`.",
        run: call_at,
    },
    Native { name: "time", params: "self, /", doc: "The loop's clock, in seconds.", run: time },
    Native {
        name: "create_future",
        params: "self, /",
        doc: "A new future of this loop.",
        run: create_future,
    },
    Native {
        name: "create_task",
        params: "self, coro, /, *, name=None, context=None",
        doc: "Run a coroutine as a task.",
        run: create_task,
    },
    Native { name: "run_forever", params: "self, /", doc: "Run until `stop` is called.", run: run_forever },
    Native {
        name: "run_until_complete",
        params: "self, future, /",
        doc: "Run until the future is done; gives its result.",
        run: run_until_complete,
    },
    Native { name: "_run_once", params: "self, /", doc: "Go round once.", run: run_once },
    Native { name: "stop", params: "self, /", doc: "Stop at the end of this turn.", run: stop },
    Native { name: "close", params: "self, /", doc: "Let go of everything.", run: close },
    Native { name: "is_running", params: "self, /", doc: "", run: is_running },
    Native { name: "is_closed", params: "self, /", doc: "", run: is_closed },
    Native { name: "get_debug", params: "self, /", doc: "", run: get_debug },
    Native { name: "set_debug", params: "self, enabled, /", doc: "", run: set_debug },
    Native { name: "get_exception_handler", params: "self, /", doc: "", run: get_exception_handler },
    Native { name: "set_exception_handler", params: "self, handler, /", doc: "", run: set_exception_handler },
    Native {
        name: "call_exception_handler",
        params: "self, context, /",
        doc: "",
        run: call_exception_handler,
    },
    Native {
        name: "default_exception_handler",
        params: "self, context, /",
        doc: "Report on standard error.",
        run: default_exception_handler,
    },
    Native { name: "get_task_factory", params: "self, /", doc: "", run: get_task_factory },
    Native { name: "set_task_factory", params: "self, factory, /", doc: "", run: set_task_factory },
    Native {
        name: "add_signal_handler",
        params: "self, sig, callback, /, *args",
        doc: "Call when the signal arrives.",
        run: add_signal_handler,
    },
    Native { name: "remove_signal_handler", params: "self, sig, /", doc: "", run: remove_signal_handler },
    Native {
        name: FIRST_HOOK,
        params: "self, agen, /",
        doc: "Look after a generator.",
        run: generator_first,
    },
    Native { name: LAST_HOOK, params: "self, agen, /", doc: "Have a generator closed.", run: generator_last },
    Native { name: "_take_generators", params: "self, /", doc: "", run: take_generators },
    Native { name: "_interruptible", params: "self, task, /", doc: "", run: interruptible },
    Native {
        name: "add_reader",
        params: "self, fd, callback, /, *args",
        doc: "Call when a descriptor can be read.",
        run: descriptors::add_reader,
    },
    Native {
        name: "add_writer",
        params: "self, fd, callback, /, *args",
        doc: "Call when a descriptor can be written.",
        run: descriptors::add_writer,
    },
    Native { name: "remove_reader", params: "self, fd, /", doc: "", run: descriptors::remove_reader },
    Native { name: "remove_writer", params: "self, fd, /", doc: "", run: descriptors::remove_writer },
    Native {
        name: "_add_reader",
        params: "self, fd, callback, /, *args",
        doc: "",
        run: descriptors::add_own_reader,
    },
    Native {
        name: "_add_writer",
        params: "self, fd, callback, /, *args",
        doc: "",
        run: descriptors::add_own_writer,
    },
    Native { name: "_remove_reader", params: "self, fd, /", doc: "", run: descriptors::remove_reader },
    Native { name: "_remove_writer", params: "self, fd, /", doc: "", run: descriptors::remove_writer },
    Native { name: "_watch", params: "self, sock, reader, writer, /", doc: "", run: network::watch },
    Native { name: "_lookup", params: "self, host, port, family, /", doc: "", run: network::lookup },
    Native { name: "__repr__", params: "self, /", doc: "", run: repr },
    Native { name: DELEGATED[0].1, params: ANY, doc: "Close asynchronous generators.", run: delegate::<0> },
    Native { name: DELEGATED[1].1, params: ANY, doc: "", run: delegate::<1> },
    Native { name: DELEGATED[2].1, params: ANY, doc: "", run: delegate::<2> },
    Native { name: DELEGATED[3].1, params: ANY, doc: "", run: delegate::<3> },
    Native { name: DELEGATED[4].1, params: ANY, doc: "", run: delegate::<4> },
    Native { name: DELEGATED[5].1, params: ANY, doc: "Connect a protocol.", run: delegate::<5> },
    Native { name: DELEGATED[6].1, params: ANY, doc: "Listen for connections.", run: delegate::<6> },
    Native { name: DELEGATED[7].1, params: ANY, doc: "", run: delegate::<7> },
    Native { name: DELEGATED[8].1, params: ANY, doc: "", run: delegate::<8> },
    Native { name: DELEGATED[9].1, params: ANY, doc: "", run: delegate::<9> },
    Native { name: DELEGATED[10].1, params: ANY, doc: "", run: delegate::<10> },
    Native { name: DELEGATED[11].1, params: ANY, doc: "", run: delegate::<11> },
    Native { name: DELEGATED[12].1, params: ANY, doc: "Read from a pipe.", run: delegate::<12> },
    Native { name: DELEGATED[13].1, params: ANY, doc: "Write to a pipe.", run: delegate::<13> },
];
