//! Tasks: coroutines that a loop drives, step by step.
//!
//! A step resumes the coroutine until it suspends or ends. What it suspends with says what it waits for: a
//! future (the task is woken when that is done) or nothing (the task goes on in the next turn).

use super::event_loop::{Entry, EventLoop};
use super::future::{Callback, Core, Status, core, settle};
use super::{classes, context, future, hooks, origin, outside, own_loop, timeline};
use crate::bytecode::CodeKind;
use crate::value::{Kind, Layout, Sym, Trace, Tracer, Value};
use crate::vm::class::Getter;
use crate::vm::{Args, CLASS_GETITEM, Native, Raised, TypeRow, Vm, sym};
use crate::vm::{AsyncGeneratorOperation, AwaitStep, Resumed};

/// A coroutine at work.
pub struct Task {
    pub core: Core,
    pub coroutine: Value,
    /// What it waits for; undefined while it runs or is ready.
    pub waiter: Value,
    /// A string, or the number of `Task-N`.
    pub name: Value,
    /// Undefined: a context in which nothing was ever set.
    pub context: Value,
    /// Its place in the loop's list of tasks.
    pub slot: u32,
    pub cancel_requests: u32,
    /// The number of the place where it was made: see [`origin`].
    pub origin: u32,
    /// When it was made: milliseconds of the system's clock, which last for seven weeks.
    pub made: u32,
}

impl Trace for Task {
    fn trace(&self, t: &mut Tracer<'_>) {
        self.core.trace(t);
        t.values(&[self.coroutine, self.waiter, self.name, self.context]);
    }

    fn attributes(&mut self) -> Option<&mut Value> {
        Some(&mut self.core.attributes)
    }
}

/// Is this a coroutine, or a native stand-in for one?
pub fn is_coroutine(vm: &mut Vm, value: Value) -> bool {
    match value.kind() {
        Some(Kind::Generator) => vm.heap.as_generator(value).is_some_and(|g| g.kind == CodeKind::Coroutine),
        Some(Kind::Opaque) => vm.heap.is::<super::sleep::Sleep>(value),
        Some(Kind::Instance) => {
            // whatever has the methods of `collections.abc.Coroutine`, unless it is a generator in disguise
            vm.special(value, sym::NEXT).is_none()
                && [sym::AWAIT, sym::SEND, sym::THROW, sym::CLOSE]
                    .into_iter()
                    .all(|m| vm.special(value, m).is_some())
                && super::future::as_future(vm, value).is_none()
        }
        _ => false,
    }
}

/// A new task of a loop; its first step comes in the next turn.
pub fn spawn(
    vm: &mut Vm,
    event_loop: Value,
    coroutine: Value,
    name: Value,
    context: Value,
) -> Result<Value, Raised> {
    let task = make(vm, event_loop, coroutine, name, context)?;
    if let Some(l) = vm.heap.get_mut::<EventLoop>(event_loop) {
        l.ready.push_back(Entry::Step(task, Value::UNDEF));
        if l.recorded {
            timeline::woke(vm, task);
        }
    }
    Ok(task)
}

fn make(
    vm: &mut Vm,
    event_loop: Value,
    coroutine: Value,
    name: Value,
    context: Value,
) -> Result<Value, Raised> {
    let data = new_data(vm, event_loop, coroutine, name, context)?;
    let class = classes(vm).task;
    let task = vm.new_opaque_of(class, data);
    enrol(vm, task)?;
    Ok(task)
}

/// What a new task is made of. A loop does not know it yet.
fn new_data(
    vm: &mut Vm,
    event_loop: Value,
    coroutine: Value,
    name: Value,
    context: Value,
) -> Result<Task, Raised> {
    let context = if context.is_none() { context::fork(vm) } else { context };
    let name = match name {
        n if n.is_none() => {
            let o = outside(vm);
            o.tasks_made += 1;
            Value::small(o.tasks_made)
        }
        n if n.is_str() => n,
        n => vm.str_of(n)?,
    };
    Ok(Task {
        core: Core::new(event_loop),
        coroutine,
        waiter: Value::UNDEF,
        name,
        context,
        slot: u32::MAX,
        cancel_requests: 0,
        origin: origin::here(vm),
        made: (outside(vm).system.monotonic() / 1_000_000) as u32,
    })
}

/// A loop gets to know a task of its.
fn enrol(vm: &mut Vm, task: Value) -> Result<(), Raised> {
    let event_loop = vm.heap.get::<Task>(task).map_or(Value::UNDEF, |t| t.core.event_loop);
    let Some(l) = vm.heap.get_mut::<EventLoop>(event_loop) else {
        return Err(vm.type_error("a task needs an event loop of this program"));
    };
    let slot = l.remember_task(task);
    if let Some(t) = vm.heap.get_mut::<Task>(task) {
        t.slot = slot;
    }
    super::debug::mark_future(vm, task);
    Ok(())
}

/// Resume what a task drives: send `None`, or throw.
fn drive(vm: &mut Vm, coroutine: Value, thrown: Value) -> Result<Resumed, Raised> {
    if coroutine.is_kind(Kind::Generator) {
        return if thrown.is_undef() {
            vm.generator_send(coroutine, Value::NONE)
        } else {
            vm.generator_throw(coroutine, thrown)
        };
    }
    if coroutine.is_kind(Kind::Opaque) {
        if vm.heap.is::<AsyncGeneratorOperation>(coroutine) {
            let sent = if thrown.is_undef() { Ok(Value::NONE) } else { Err(thrown) };
            return vm.step_async_operation(coroutine, sent);
        }
        let step = if thrown.is_undef() {
            hooks::resume(vm, coroutine, Value::NONE)?
        } else {
            hooks::throw(vm, coroutine, thrown)?
        };
        match step {
            AwaitStep::Ready(v) => return Ok(Resumed::Returned(v)),
            AwaitStep::Suspend(v) => return Ok(Resumed::Yielded(v)),
            AwaitStep::NotMine => {}
        }
    }
    let answer = if !thrown.is_undef() {
        vm.call_method(coroutine, sym::THROW, &[thrown])
    } else if vm.get_attr_opt(coroutine, sym::SEND)?.is_some() {
        vm.call_method(coroutine, sym::SEND, &[Value::NONE])
    } else {
        match vm.next(coroutine) {
            Ok(Some(v)) => Ok(v),
            Ok(None) => return Ok(Resumed::Returned(Value::NONE)),
            Err(raised) => Err(raised),
        }
    };
    match answer {
        Ok(v) => Ok(Resumed::Yielded(v)),
        Err(_) if vm.is_pending_instance(vm.types.stop_iteration) => {
            let stop = vm.take_pending();
            Ok(Resumed::Returned(vm.stop_value(stop)))
        }
        Err(raised) => Err(raised),
    }
}

/// One step of a task. An error is what must end the loop: `SystemExit` or `KeyboardInterrupt`.
pub fn step(vm: &mut Vm, task: Value, thrown: Value) -> Result<(), Raised> {
    let mut thrown = thrown;
    let Some(t) = vm.heap.get_mut::<Task>(task) else { return Ok(()) };
    if t.core.is_done() {
        return Ok(());
    }
    t.waiter = Value::UNDEF;
    let (coroutine, context) = (t.coroutine, t.context);
    if t.core.must_cancel {
        t.core.must_cancel = false;
        if thrown.is_undef() || !vm.heap.is_instance(thrown, vm.types.cancelled_error) {
            thrown = future::cancelled_error(vm, task)?;
        }
    }
    let cancelling = !thrown.is_undef() && vm.heap.is_instance(thrown, vm.types.cancelled_error);
    let mark = vm.kept_mark();
    vm.keep(task);
    let o = outside(vm);
    let outer_task = std::mem::replace(&mut o.current_task, task);
    let outer_context = std::mem::replace(&mut o.context, context);
    // a program may run its loop by hand, from inside a context
    for outer in [outer_task, outer_context] {
        if outer.is_kind(Kind::Opaque) {
            vm.keep(outer);
        }
    }
    let result = drive(vm, coroutine, thrown);
    let o = outside(vm);
    o.current_task = outer_task;
    let context = std::mem::replace(&mut o.context, outer_context);
    vm.release(mark);
    let Some(t) = vm.heap.get_mut::<Task>(task) else { return Ok(()) };
    t.context = context;
    if cancelling && matches!(result, Ok(Resumed::Yielded(_))) {
        super::reminders::cancelled_and_goes_on(vm, task);
    }
    let Some(t) = vm.heap.get_mut::<Task>(task) else { return Ok(()) };
    match result {
        Ok(Resumed::Yielded(v)) if v.is_none() => {
            let event_loop = t.core.event_loop;
            if let Some(l) = vm.heap.get_mut::<EventLoop>(event_loop) {
                l.ready.push_back(Entry::Step(task, Value::UNDEF));
            }
            Ok(())
        }
        Ok(Resumed::Yielded(v)) => suspend(vm, task, v),
        Ok(Resumed::Returned(v)) => {
            if t.core.must_cancel {
                t.core.must_cancel = false;
                settle(vm, task, Status::Cancelled, Value::NONE);
            } else {
                settle(vm, task, Status::Returned, v);
            }
            finished(vm, task);
            Ok(())
        }
        Err(_) => {
            let event_loop = t.core.event_loop;
            let exception = vm.take_pending();
            let fatal = if vm.heap.is_instance(exception, vm.types.cancelled_error) {
                // who asks first gets this one; the message of the request is not kept for others
                if let Some(c) = core(&mut vm.heap, task) {
                    c.extra = Value::NONE;
                }
                settle(vm, task, Status::Cancelled, exception);
                false
            } else {
                // the main task goes without saying
                let is_main = vm.heap.get::<EventLoop>(event_loop).is_some_and(|l| l.main.is(task));
                if !is_main {
                    vm.heap.mark_traceback(exception, task);
                }
                settle(vm, task, Status::Failed, exception);
                vm.heap.is_instance(exception, vm.types.system_exit)
                    || vm.heap.is_instance(exception, vm.types.keyboard_interrupt)
            };
            finished(vm, task);
            if fatal { Err(vm.raise_value(exception)) } else { Ok(()) }
        }
    }
}

/// A finished task lets go of what it ran in.
fn finished(vm: &mut Vm, task: Value) {
    if let Some(t) = vm.heap.get_mut::<Task>(task) {
        t.waiter = Value::UNDEF;
    }
}

/// The task waits for what it suspended with.
fn suspend(vm: &mut Vm, task: Value, yielded: Value) -> Result<(), Raised> {
    let event_loop = vm.heap.get::<Task>(task).map_or(Value::NONE, |t| t.core.event_loop);
    let plain = vm.plain(yielded);
    let Some(c) = core(&mut vm.heap, plain) else {
        return suspend_on_stranger(vm, task, yielded);
    };
    if let Some(holder) = c.holder()
        && !plain.is(task)
    {
        return suspend_on_stranger(vm, task, holder);
    }
    let complaint = if !c.event_loop.is(event_loop) {
        let (t, f) = (vm.repr_string(task)?, vm.repr_string(yielded)?);
        format!("Task {t} got Future {f} attached to a different loop")
    } else if !c.blocking {
        let (t, f) = (vm.repr_string(task)?, vm.repr_string(yielded)?);
        format!("yield was used instead of yield from in task {t} with {f}")
    } else if plain.is(task) {
        c.blocking = false;
        let t = vm.repr_string(task)?;
        format!("Task cannot await on itself: {t}")
    } else {
        c.blocking = false;
        future::add_callback(vm, plain, Callback::Wake(task));
        let Some(t) = vm.heap.get_mut::<Task>(task) else { return Ok(()) };
        t.waiter = yielded;
        if t.core.must_cancel {
            let message = t.core.extra;
            if future::cancel(vm, yielded, message)?
                && let Some(t) = vm.heap.get_mut::<Task>(task)
            {
                t.core.must_cancel = false;
            }
        }
        return Ok(());
    };
    complain(vm, task, &complaint);
    Ok(())
}

/// Throw a `RuntimeError` into the task, in the next turn.
fn complain(vm: &mut Vm, task: Value, message: &str) {
    let _ = vm.runtime_error(message);
    let exception = vm.take_pending();
    let event_loop = vm.heap.get::<Task>(task).map_or(Value::NONE, |t| t.core.event_loop);
    if let Some(l) = vm.heap.get_mut::<EventLoop>(event_loop) {
        l.ready.push_back(Entry::Step(task, exception));
    }
}

fn event_loop_of(vm: &mut Vm, task: Value) -> Value {
    vm.heap.get::<Task>(task).map_or(Value::NONE, |t| t.core.event_loop)
}

/// It waits for something that scripts made to look like a future, or for nothing that makes sense.
fn suspend_on_stranger(vm: &mut Vm, task: Value, yielded: Value) -> Result<(), Raised> {
    let name = vm.heap.intern("_asyncio_future_blocking");
    let blocking = match vm.get_attr_opt(yielded, name)? {
        Some(v) if !v.is_none() => v,
        _ => {
            let text = vm.repr_string(yielded)?;
            let message = if yielded.is_kind(Kind::Generator) {
                let t = vm.repr_string(task)?;
                format!("yield was used instead of yield from for generator in task {t} with {text}")
            } else {
                format!("Task got bad yield: {text}")
            };
            complain(vm, task, &message);
            return Ok(());
        }
    };
    if !vm.truth(blocking)? {
        let (t, f) = (vm.repr_string(task)?, vm.repr_string(yielded)?);
        complain(vm, task, &format!("yield was used instead of yield from in task {t} with {f}"));
        return Ok(());
    }
    if !future::loop_of(vm, yielded)?.is(event_loop_of(vm, task)) {
        let (t, f) = (vm.repr_string(task)?, vm.repr_string(yielded)?);
        complain(vm, task, &format!("Task {t} got Future {f} attached to a different loop"));
        return Ok(());
    }
    vm.set_attr(yielded, name, Value::FALSE)?;
    let wakeup = classes(vm).wakeup;
    let wakeup = vm.heap.bound_method(wakeup, task);
    vm.keep(wakeup);
    let add = vm.heap.intern("add_done_callback");
    let add = vm.get_attr(yielded, add)?;
    let own = context_of(vm, task);
    let keyword = vm.heap.intern("context");
    vm.call_keywords(add, &[wakeup], &[(keyword, own)])?;
    if let Some(t) = vm.heap.get_mut::<Task>(task) {
        t.waiter = yielded;
        if t.core.must_cancel {
            let message = t.core.extra;
            if future::cancel(vm, yielded, message)?
                && let Some(t) = vm.heap.get_mut::<Task>(task)
            {
                t.core.must_cancel = false;
            }
        }
    }
    Ok(())
}

/// What the task waited for is done: it goes on.
pub fn wake(vm: &mut Vm, task: Value, awaited: Value) -> Result<(), Raised> {
    let thrown = match core(&mut vm.heap, awaited).map(|c| c.status) {
        Some(Status::Failed | Status::Cancelled) => future::failure(vm, awaited)?,
        _ => None,
    };
    step(vm, task, thrown.unwrap_or(Value::UNDEF))
}

/// A task as the loop makes them: by its own `create_task` if the program has written one.
pub fn create_by_loop(
    vm: &mut Vm,
    event_loop: Value,
    coroutine: Value,
    name: Option<Value>,
    context: Value,
) -> Result<Value, Raised> {
    let Some(create_task) = own_loop::part(vm, event_loop, "create_task")? else {
        return create(vm, event_loop, coroutine, name.unwrap_or(Value::NONE), context);
    };
    let mut keywords = Vec::new();
    keywords.extend(name.map(|name| (sym::NAME_ATTR, name)));
    if !context.is_none() {
        keywords.push((vm.heap.intern("context"), context));
    }
    vm.call_keywords(create_task, &[coroutine], &keywords)
}

/// `create_task` of a loop: its factory decides, if it has one.
pub fn create(
    vm: &mut Vm,
    event_loop: Value,
    coroutine: Value,
    name: Value,
    context: Value,
) -> Result<Value, Raised> {
    let Some(l) = vm.heap.get::<EventLoop>(event_loop) else {
        // a loop that scripts made
        let create = vm.heap.intern("create_task");
        return vm.call_method(event_loop, create, &[coroutine]);
    };
    let (closed, factory) = (l.closed, l.task_factory);
    if closed {
        return Err(vm.runtime_error("Event loop is closed"));
    }
    if factory.is_none() {
        check_coroutine(vm, coroutine)?;
        return spawn(vm, event_loop, coroutine, name, context);
    }
    let mut keywords: Vec<(Sym, Value)> = Vec::new();
    if !context.is_none() {
        keywords.push((vm.heap.intern("context"), context));
    }
    let shown = super::event_loop::shown(vm, event_loop);
    let task = vm.call_keywords(factory, &[shown, coroutine], &keywords)?;
    // a factory need not know of names
    if !name.is_none() {
        vm.keep(task);
        let set = vm.heap.intern("set_name");
        vm.call_method(task, set, &[name])?;
    }
    Ok(task)
}

fn check_coroutine(vm: &mut Vm, value: Value) -> Result<(), Raised> {
    if is_coroutine(vm, value) {
        return Ok(());
    }
    let text = vm.repr_string(value)?;
    Err(vm.type_error(&format!("a coroutine was expected, got {text}")))
}

/// What `ensure_future` does: a future as it is, anything else that can be awaited as a task.
pub fn ensure_future(vm: &mut Vm, value: Value, event_loop: Value) -> Result<Value, Raised> {
    let event_loop = vm.plain(event_loop);
    if let Some(future) = future::as_future(vm, value) {
        let own = core(&mut vm.heap, future).map_or(Value::NONE, |c| c.event_loop);
        if !event_loop.is_none() && !own.is(event_loop) {
            let text = "The future belongs to a different loop than the one specified as the loop argument";
            return Err(vm.value_error(text));
        }
        return Ok(value);
    }
    let operation = value.is_kind(Kind::Opaque) && vm.heap.is::<AsyncGeneratorOperation>(value);
    if !operation && future::is_strange(vm, value)? {
        return Ok(value);
    }
    let coroutine = if operation || is_coroutine(vm, value) {
        value
    } else if vm.special(value, sym::AWAIT).is_some() {
        vm.get_awaitable(value)?
    } else {
        return Err(vm.type_error("An asyncio.Future, a coroutine or an awaitable is required"));
    };
    let event_loop = if event_loop.is_none() { super::event_loop::get_event_loop(vm)? } else { event_loop };
    if coroutine.is(value) && is_coroutine(vm, value) {
        return create_by_loop(vm, event_loop, coroutine, None, Value::NONE);
    }
    vm.keep(coroutine);
    spawn(vm, event_loop, coroutine, Value::NONE, Value::NONE)
}

/// As [`ensure_future`], but always a future of the machine: what only looks like one gets one beside it.
pub fn ensure_own_future(vm: &mut Vm, value: Value, event_loop: Value) -> Result<Value, Raised> {
    let future = ensure_future(vm, value, event_loop)?;
    let plain = vm.plain(future);
    if core(&mut vm.heap, plain).is_some() {
        return Ok(future);
    }
    vm.keep(future);
    let event_loop = if event_loop.is_none() { super::event_loop::get_event_loop(vm)? } else { event_loop };
    let module = vm.import_module("asyncio.base_futures")?;
    let name = vm.heap.intern("_mirror");
    vm.call_method(module, name, &[future, event_loop])
}

/// The text of a task's name.
pub fn name_text(vm: &Vm, task: Value) -> String {
    match vm.heap.get::<Task>(task).map(|t| t.name) {
        Some(n) if n.is_str() => n.as_str().unwrap_or_default().to_string(),
        Some(n) => format!("Task-{}", n.as_small().unwrap_or(0)),
        None => "?".to_string(),
    }
}

// ------------------------------------------------------------------ methods

fn new(vm: &mut Vm, args: Args) -> Result<Value, Raised> {
    // what it drives is for `__init__` to say
    let data = Task {
        core: Core::new(Value::UNDEF),
        coroutine: Value::NONE,
        waiter: Value::UNDEF,
        name: Value::NONE,
        context: Value::UNDEF,
        slot: u32::MAX,
        cancel_requests: 0,
        origin: origin::UNKNOWN,
        made: 0,
    };
    let class = classes(vm).task;
    let task = vm.new_opaque_of(class, data);
    Ok(future::hold(vm, args[0], task))
}

fn init(vm: &mut Vm, args: Args) -> Result<Value, Raised> {
    check_coroutine(vm, args[1])?;
    let event_loop = if args[2].is_none() { future::running_loop(vm)? } else { vm.plain(args[2]) };
    let eager = vm.truth(args[5])? && vm.heap.get::<EventLoop>(event_loop).is_some_and(|l| l.running);
    let data = new_data(vm, event_loop, args[1], args[3], args[4])?;
    let task = vm.plain(args[0]);
    let Some(t) = vm.heap.get_mut::<Task>(task) else { return Ok(Value::NONE) };
    if !t.core.event_loop.is_undef() {
        return Err(vm.runtime_error("this task has begun already"));
    }
    let holder = t.core.holder();
    *t = data;
    if let Some(holder) = holder {
        t.core.set_holder(holder);
    }
    enrol(vm, task)?;
    if eager {
        step(vm, task, Value::UNDEF)?;
        if let Some(t) = vm.heap.get_mut::<Task>(task)
            && t.core.is_done()
        {
            // it never was more than a call
            t.coroutine = Value::NONE;
        }
    } else if let Some(l) = vm.heap.get_mut::<EventLoop>(event_loop) {
        l.ready.push_back(Entry::Step(task, Value::UNDEF));
    }
    Ok(Value::NONE)
}

fn own(vm: &mut Vm, value: Value) -> Result<&mut Task, Raised> {
    let plain = vm.plain(value);
    if vm.heap.get::<Task>(plain).is_none_or(|t| t.core.event_loop.is_undef()) {
        return Err(vm.runtime_error("Task object is not initialized."));
    }
    Ok(vm.heap.get_mut::<Task>(plain).expect("it was there a moment ago"))
}

fn get_name(vm: &mut Vm, args: Args) -> Result<Value, Raised> {
    let name = own(vm, args[0])?.name;
    if name.is_str() {
        return Ok(name);
    }
    let plain = vm.plain(args[0]);
    let text = name_text(vm, plain);
    let name = vm.heap.str(&text);
    own(vm, plain)?.name = name;
    Ok(name)
}

fn set_name(vm: &mut Vm, args: Args) -> Result<Value, Raised> {
    let name = if args[1].is_str() { args[1] } else { vm.str_of(args[1])? };
    own(vm, args[0])?.name = name;
    Ok(Value::NONE)
}

fn get_coro(vm: &mut Vm, args: Args) -> Result<Value, Raised> {
    Ok(own(vm, args[0])?.coroutine)
}

fn get_context(vm: &mut Vm, args: Args) -> Result<Value, Raised> {
    let plain = vm.plain(args[0]);
    own(vm, plain)?;
    Ok(context_of(vm, plain))
}

/// The context a task runs in.
fn context_of(vm: &mut Vm, task: Value) -> Value {
    let running = outside(vm).current_task.is(task);
    let known = vm.heap.get::<Task>(task).map_or(Value::UNDEF, |t| t.context);
    let context = if running { outside(vm).context } else { known };
    if !context.is_undef() {
        return context;
    }
    let context = context::empty(vm);
    if let Some(t) = vm.heap.get_mut::<Task>(task) {
        t.context = context;
    }
    if running {
        outside(vm).context = context;
    }
    context
}

fn cancelling(vm: &mut Vm, args: Args) -> Result<Value, Raised> {
    Ok(Value::small(own(vm, args[0])?.cancel_requests.into()))
}

fn uncancel(vm: &mut Vm, args: Args) -> Result<Value, Raised> {
    let t = own(vm, args[0])?;
    t.cancel_requests = t.cancel_requests.saturating_sub(1);
    if t.cancel_requests == 0 {
        t.core.must_cancel = false;
    }
    Ok(Value::small(t.cancel_requests.into()))
}

fn wakeup(vm: &mut Vm, args: Args) -> Result<Value, Raised> {
    let plain = vm.plain(args[0]);
    let awaited = vm.plain(args[1]);
    if core(&mut vm.heap, awaited).is_some() {
        wake(vm, plain, awaited)?;
        return Ok(Value::NONE);
    }
    let name = vm.heap.intern("result");
    match vm.call_method(awaited, name, &[]) {
        Ok(_) => step(vm, plain, Value::UNDEF)?,
        Err(_) => {
            let exception = vm.take_pending();
            step(vm, plain, exception)?;
        }
    }
    Ok(Value::NONE)
}

/// Call a function of `asyncio.base_tasks` with the task.
fn in_library(vm: &mut Vm, name: &str, args: &[Value]) -> Result<Value, Raised> {
    own(vm, args[0])?;
    let module = vm.import_module("asyncio.base_tasks")?;
    let name = vm.heap.intern(name);
    vm.call_method(module, name, args)
}

fn get_stack(vm: &mut Vm, args: Args) -> Result<Value, Raised> {
    in_library(vm, "_task_get_stack", &[args[0], args[1]])
}

fn print_stack(vm: &mut Vm, args: Args) -> Result<Value, Raised> {
    in_library(vm, "_task_print_stack", &[args[0], args[1], args[2]])
}

fn get_must_cancel(vm: &mut Vm, task: Value) -> Result<Value, Raised> {
    Ok(Value::bool(own(vm, task)?.core.must_cancel))
}

fn set_must_cancel(vm: &mut Vm, task: Value, value: Value) -> Result<(), Raised> {
    let on = vm.truth(value)?;
    own(vm, task)?.core.must_cancel = on;
    Ok(())
}

fn get_waiter(vm: &mut Vm, task: Value) -> Result<Value, Raised> {
    Ok(own(vm, task)?.waiter.defined().unwrap_or(Value::NONE))
}

fn get_coroutine_slot(vm: &mut Vm, task: Value) -> Result<Value, Raised> {
    Ok(own(vm, task)?.coroutine)
}

fn get_requests(vm: &mut Vm, task: Value) -> Result<Value, Raised> {
    Ok(Value::small(own(vm, task)?.cancel_requests.into()))
}

const NEW: Native = Native { name: "__new__", params: "cls, *args, **kwargs", doc: "", run: new };

pub const TYPE: TypeRow = TypeRow {
    name: "Task",
    shape: None,
    base: None,
    methods: METHODS,
    class_methods: &[CLASS_GETITEM],
    static_methods: &[NEW],
    getters: &[
        Getter { name: "_must_cancel", get: get_must_cancel, set: Some(set_must_cancel) },
        Getter { name: "_fut_waiter", get: get_waiter, set: None },
        Getter { name: "_coro", get: get_coroutine_slot, set: None },
        Getter { name: "_num_cancels_requested", get: get_requests, set: None },
    ],
    doc: "A coroutine that the event loop drives.",
    layout: Layout::Builtin,
    is_final: false,
};

/// What a future that scripts made calls when it is done.
pub const WAKEUP: Native = Native { name: "task_wakeup", params: "self, future, /", doc: "", run: wakeup };

const METHODS: &[Native] = &[
    Native {
        name: "__init__",
        params: "self, coro, *, loop=None, name=None, context=None, eager_start=False",
        doc: "",
        run: init,
    },
    Native { name: "get_name", params: "self, /", doc: "Its name.", run: get_name },
    Native { name: "set_name", params: "self, value, /", doc: "Give it a name.", run: set_name },
    Native { name: "get_coro", params: "self, /", doc: "The coroutine it drives.", run: get_coro },
    Native { name: "get_context", params: "self, /", doc: "The context it runs in.", run: get_context },
    Native {
        name: "cancelling",
        params: "self, /",
        doc: "How many cancellations are asked for.",
        run: cancelling,
    },
    Native { name: "uncancel", params: "self, /", doc: "Take a cancellation back.", run: uncancel },
    Native {
        name: "get_stack",
        params: "self, *, limit=None",
        doc: "The frames it runs or waits in.",
        run: get_stack,
    },
    Native {
        name: "print_stack",
        params: "self, *, limit=None, file=None",
        doc: "Show where it waits.",
        run: print_stack,
    },
];
