//! The native module `_asyncio`, on which `std/asyncio` is built, and the names that need no import.

use super::event_loop::{self, EventLoop};
use super::future::{self, Future};
use super::run_task::{self, Task};
use super::{Gather, classes, gather, network, outside, set_up, sleep, strangers, turn};
use crate::value::{Sym, Value};
use crate::vm::{Args, Native, Raised, Vm, sym};

fn create_task(vm: &mut Vm, args: Args) -> Result<Value, Raised> {
    let event_loop = future::running_loop(vm)?;
    run_task::create_by_loop(vm, event_loop, args[0], Some(args[1]), args[2])
}

fn ensure_future(vm: &mut Vm, args: Args) -> Result<Value, Raised> {
    run_task::ensure_future(vm, args[0], args[1])
}

fn get_running_loop(vm: &mut Vm, _args: Args) -> Result<Value, Raised> {
    let event_loop = future::running_loop(vm)?;
    Ok(event_loop::shown(vm, event_loop))
}

fn running_loop_or_none(vm: &mut Vm, _args: Args) -> Result<Value, Raised> {
    let event_loop = outside(vm).running.defined().unwrap_or(Value::NONE);
    Ok(event_loop::shown(vm, event_loop))
}

fn set_running_loop(vm: &mut Vm, args: Args) -> Result<Value, Raised> {
    let event_loop = vm.plain(args[0]);
    outside(vm).running = if event_loop.is_none() { Value::UNDEF } else { event_loop };
    Ok(Value::NONE)
}

fn get_event_loop(vm: &mut Vm, _args: Args) -> Result<Value, Raised> {
    let event_loop = event_loop::get_event_loop(vm)?;
    Ok(event_loop::shown(vm, event_loop))
}

fn new_event_loop(vm: &mut Vm, _args: Args) -> Result<Value, Raised> {
    event_loop::by_policy(vm)
}

/// A new loop, whatever the policy.
fn new_loop(vm: &mut Vm, _args: Args) -> Result<Value, Raised> {
    event_loop::configured(vm)
}

/// The loop that was set, or one made now, whatever the policy.
fn current_loop(vm: &mut Vm, _args: Args) -> Result<Value, Raised> {
    event_loop::current_or_new(vm)
}

fn set_current_loop(vm: &mut Vm, args: Args) -> Result<Value, Raised> {
    event_loop::set_current_loop(vm, args[0]);
    Ok(Value::NONE)
}

fn set_policy(vm: &mut Vm, args: Args) -> Result<Value, Raised> {
    outside(vm).policy = if args[0].is_none() { Value::UNDEF } else { args[0] };
    Ok(Value::NONE)
}

fn set_event_loop(vm: &mut Vm, args: Args) -> Result<Value, Raised> {
    if let Some(policy) = outside(vm).policy.defined() {
        let set = vm.heap.intern("set_event_loop");
        vm.call_method(policy, set, &[args[0]])?;
        return Ok(Value::NONE);
    }
    let plain = vm.plain(args[0]);
    if !plain.is_none() && !vm.heap.is::<EventLoop>(plain) {
        let name = vm.type_name(args[0]);
        return Err(
            vm.type_error(&format!("loop must be an instance of AbstractEventLoop or None, not '{name}'"))
        );
    }
    event_loop::set_current_loop(vm, plain);
    Ok(Value::NONE)
}

fn loop_or_running(vm: &mut Vm, given: Value) -> Result<Value, Raised> {
    if given.is_none() { future::running_loop(vm) } else { Ok(vm.plain(given)) }
}

fn current_task(vm: &mut Vm, args: Args) -> Result<Value, Raised> {
    let event_loop = loop_or_running(vm, args[0])?;
    Ok(current_in(vm, event_loop))
}

/// The task that runs in a loop, or `None`.
pub(super) fn current_in(vm: &mut Vm, event_loop: Value) -> Value {
    if let Some(stranger) = strangers::running_in(vm, event_loop) {
        return stranger;
    }
    let task = outside(vm).current_task;
    let own = vm.heap.get::<Task>(task).is_some_and(|t| t.core.event_loop.is(event_loop));
    if own { future::shown(vm, task) } else { Value::NONE }
}

/// The task that runs, whatever its loop; `None` outside of one.
fn running_task(vm: &mut Vm, _args: Args) -> Result<Value, Raised> {
    let task = outside(vm).current_task;
    Ok(future::shown(vm, task))
}

fn all_tasks(vm: &mut Vm, args: Args) -> Result<Value, Raised> {
    let event_loop = loop_or_running(vm, args[0])?;
    let tasks = vm.heap.get::<EventLoop>(event_loop).map(|l| l.tasks()).unwrap_or_default();
    let set = vm.heap.set(crate::value::Table::new());
    vm.keep(set);
    for task in tasks {
        let task = future::shown(vm, task);
        vm.set_add(set, task)?;
    }
    strangers::add_registered(vm, event_loop, set)?;
    Ok(set)
}

fn isfuture(vm: &mut Vm, args: Args) -> Result<Value, Raised> {
    if future::as_future(vm, args[0]).is_some() {
        return Ok(Value::TRUE);
    }
    future::is_strange(vm, args[0]).map(Value::bool)
}

fn set_result_unless_cancelled(vm: &mut Vm, args: Args) -> Result<Value, Raised> {
    let plain = vm.plain(args[0]);
    if future::core(&mut vm.heap, plain).is_some_and(|c| !c.is_done()) {
        future::settle(vm, plain, future::Status::Returned, args[1]);
    }
    Ok(Value::NONE)
}

/// Tasks that are woken when a future is done, and the futures that gather or shield it.
fn waiters_of(vm: &mut Vm, args: Args) -> Result<Value, Raised> {
    let plain = vm.plain(args[0]);
    let waiters = future::core(&mut vm.heap, plain).map(|c| c.waiters()).unwrap_or_default();
    Ok(vm.heap.list(waiters))
}

fn iscoroutine(vm: &mut Vm, args: Args) -> Result<Value, Raised> {
    Ok(Value::bool(run_task::is_coroutine(vm, args[0])))
}

fn eager_task_factory(vm: &mut Vm, args: Args) -> Result<Value, Raised> {
    let class = classes(vm).task;
    let eager = vm.heap.intern("eager_start");
    let event_loop = vm.heap.intern("loop");
    let context = vm.heap.intern("context");
    let keywords =
        [(event_loop, args[0]), (sym::NAME_ATTR, args[2]), (context, args[3]), (eager, Value::TRUE)];
    vm.call_keywords(class, &[args[1]], &keywords)
}

fn run(vm: &mut Vm, args: Args) -> Result<Value, Raised> {
    if !outside(vm).running.is_undef() {
        return Err(vm.runtime_error("asyncio.run() cannot be called from a running event loop"));
    }
    if !run_task::is_coroutine(vm, args[0]) {
        let text = vm.repr_string(args[0])?;
        return Err(vm.value_error(&format!("a coroutine was expected, got {text}")));
    }
    if !args[2].is_none() || !outside(vm).policy.is_undef() {
        // the program has ideas of its own about its loop
        let module = vm.import_module("asyncio.runners")?;
        let name = vm.heap.intern("run");
        let function = vm.get_attr(module, name)?;
        let (debug, factory) = (vm.heap.intern("debug"), vm.heap.intern("loop_factory"));
        return vm.call_keywords(function, &[args[0]], &[(debug, args[1]), (factory, args[2])]);
    }
    let event_loop = event_loop::configured(vm)?;
    if !args[1].is_none() {
        let on = vm.truth(args[1])?;
        event_loop::set_debug_mode(vm, event_loop, on);
    }
    event_loop::set_current_loop(vm, event_loop);
    let result = turn::run(vm, event_loop, args[0]);
    event_loop::set_current_loop(vm, Value::NONE);
    result
}

fn run_as_main(vm: &mut Vm, args: Args) -> Result<Value, Raised> {
    let event_loop = vm.plain(args[0]);
    turn::run_as_main(vm, event_loop, args[1], args[2])
}

fn tell_dropped(vm: &mut Vm, args: Args) -> Result<Value, Raised> {
    let event_loop = vm.plain(args[0]);
    super::reminders::tell_dropped(vm, event_loop);
    Ok(Value::NONE)
}

fn print_tasks(vm: &mut Vm, args: Args) -> Result<Value, Raised> {
    let event_loop = future::running_loop(vm)?;
    let text = super::tree::text(vm, event_loop);
    if args[0].is_none() {
        let o = outside(vm);
        let _ = o.flush_stdout();
        let _ = o.write_stderr(text.as_bytes());
    } else {
        let text = vm.heap.str(&text);
        let write = vm.heap.intern("write");
        vm.call_method(args[0], write, &[text])?;
    }
    Ok(Value::NONE)
}

/// Fill the module `_asyncio`.
pub fn module(vm: &mut Vm, dict: Value) -> Result<(), Raised> {
    set_up(vm);
    for native in NATIVES {
        let name = vm.heap.intern(native.name);
        let function = native_named(vm, name).unwrap_or(Value::NONE);
        vm.heap.namespace_set(dict, name, function);
    }
    for (name, class) in named_classes(vm) {
        let name = vm.heap.intern(name);
        vm.heap.namespace_set(dict, name, class);
    }
    Ok(())
}

fn named_classes(vm: &mut Vm) -> Vec<(&'static str, Value)> {
    let c = classes(vm);
    let (task, timer) = (c.task, c.timer_handle);
    let (invalid, deadlock) = (c.invalid_state, c.deadlock_error);
    let class = |c: Option<Value>| c.unwrap_or(Value::NONE);
    vec![
        ("Future", class(vm.opaque_class::<Future>())),
        ("Task", task),
        ("_GatheringFuture", class(vm.opaque_class::<Gather>())),
        ("Handle", class(vm.opaque_class::<super::Handle>())),
        ("TimerHandle", timer),
        ("EventLoop", class(vm.opaque_class::<EventLoop>())),
        ("TransportSocket", class(vm.opaque_class::<network::Socket>())),
        ("CancelledError", vm.types.cancelled_error),
        ("InvalidStateError", invalid),
        ("DeadlockError", deadlock),
    ]
}

/// One of the natives of this module.
pub(super) fn native(vm: &mut Vm, name: &str) -> Value {
    let name = vm.heap.intern(name);
    native_named(vm, name).unwrap_or(Value::NONE)
}

/// One of the natives, the same object whoever asks.
fn native_named(vm: &mut Vm, name: Sym) -> Option<Value> {
    let table = classes(vm).natives;
    if let Some(f) = vm.heap.namespace_get(table, name) {
        return Some(f);
    }
    let text = vm.heap.sym_str(name);
    let row = NATIVES.iter().find(|n| n.name == text)?;
    let f = vm.native_function(row);
    vm.heap.namespace_set(table, name, f);
    Some(f)
}

/// Names that need no import and come from this module.
const NATIVE_BUILTINS: &[&str] = &["sleep", "gather", "create_task"];

/// Names that need no import and are written in Aw: `asyncio` has them.
const LIBRARY_BUILTINS: &[&str] = &[
    "wait_for",
    "timeout",
    "TaskGroup",
    "Queue",
    "Lock",
    "Event",
    "Semaphore",
    "open_connection",
    "start_server",
    "connect",
    "listen",
    "DeadlockError",
];

/// A builtin name that is made when a program first uses it.
pub fn missing_builtin(vm: &mut Vm, name: Sym) -> Result<Option<Value>, Raised> {
    let text = vm.heap.sym_str(name).to_string();
    if NATIVE_BUILTINS.contains(&text.as_str()) {
        set_up(vm);
        return Ok(native_named(vm, name));
    }
    if LIBRARY_BUILTINS.contains(&text.as_str()) {
        let module = vm.import_module("asyncio")?;
        return vm.get_attr(module, name).map(Some);
    }
    Ok(None)
}

const NATIVES: &[Native] = &[
    sleep::SLEEP,
    gather::GATHER,
    gather::SHIELD,
    Native {
        name: "create_task",
        params: "coro, *, name=None, context=None",
        doc: "Run a coroutine as a task, beside what runs now.",
        run: create_task,
    },
    Native {
        name: "ensure_future",
        params: "coro_or_future, *, loop=None",
        doc: "A future as it is; an awaitable as a task.",
        run: ensure_future,
    },
    Native { name: "get_running_loop", params: "", doc: "The loop that runs now.", run: get_running_loop },
    Native { name: "_get_running_loop", params: "", doc: "", run: running_loop_or_none },
    Native { name: "_set_running_loop", params: "loop, /", doc: "", run: set_running_loop },
    Native {
        name: "get_event_loop",
        params: "",
        doc: "The loop that runs now, or the one that would.",
        run: get_event_loop,
    },
    Native { name: "new_event_loop", params: "", doc: "A new loop.", run: new_event_loop },
    Native {
        name: "set_event_loop",
        params: "loop, /",
        doc: "Make this the current loop.",
        run: set_event_loop,
    },
    Native { name: "current_task", params: "loop=None", doc: "The task that runs now.", run: current_task },
    Native { name: "_running_task", params: "", doc: "", run: running_task },
    Native { name: "all_tasks", params: "loop=None", doc: "The tasks that are not done.", run: all_tasks },
    Native { name: "isfuture", params: "obj", doc: "Is it a future?", run: isfuture },
    Native {
        name: "_set_result_unless_cancelled",
        params: "fut, result, /",
        doc: "",
        run: set_result_unless_cancelled,
    },
    Native { name: "_waiters_of", params: "future, /", doc: "", run: waiters_of },
    Native { name: "iscoroutine", params: "obj", doc: "Is it a coroutine?", run: iscoroutine },
    Native {
        name: "eager_task_factory",
        params: "loop, coro, *, name=None, context=None",
        doc: "For set_task_factory: tasks begin at once.",
        run: eager_task_factory,
    },
    Native {
        name: "run",
        params: "main, *, debug=None, loop_factory=None",
        doc: "Run a coroutine with a loop of its own; gives its result.",
        run,
    },
    Native { name: "_set_registered", params: "tasks, /", doc: "", run: strangers::set_registered },
    Native {
        name: "_enter_task",
        params: "loop, task",
        doc: "Say that a task of another make begins to run.",
        run: strangers::enter,
    },
    Native { name: "_leave_task", params: "loop, task", doc: "Say that it has run.", run: strangers::leave },
    Native { name: "_new_loop", params: "", doc: "", run: new_loop },
    Native { name: "_current_loop", params: "", doc: "", run: current_loop },
    Native { name: "_set_current_loop", params: "loop, /", doc: "", run: set_current_loop },
    Native { name: "_set_policy", params: "policy, /", doc: "", run: set_policy },
    Native { name: "_tell_dropped", params: "loop, /", doc: "", run: tell_dropped },
    Native { name: "_run_as_main", params: "loop, coro, context, /", doc: "", run: run_as_main },
    Native {
        name: "print_tasks",
        params: "*, file=None",
        doc: "Show all tasks as a tree, with where each waits and why, on `file` or standard error.",
        run: print_tasks,
    },
];
