//! Futures: results that are not there yet, and who waits for them.
//!
//! Every waitable thing has a [`Core`]: plain [`Future`]s, tasks, and what `gather` gives. Whoever waits is a
//! [`Callback`]; when the core is done each becomes an entry of the loop's ready queue, in order, never
//! called inline.

use super::event_loop::{Entry, EventLoop};
use super::gather::Gather;
use super::run_task::Task;
use super::{classes, outside, timeline};
use crate::value::exception::TRACEBACK;
use crate::value::{Heap, Kind, Layout, Trace, Tracer, Value};
use crate::vm::class::Getter;
use crate::vm::{Args, CLASS_GETITEM, Native, NativeFunction, Raised, TypeRow, Vm, sym};

/// How far a future has come.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Status {
    Pending,
    Cancelled,
    Returned,
    Failed,
}

/// Who wants to know that a future is done.
#[derive(Debug, Clone, Copy)]
pub enum Callback {
    /// Nobody (an empty place).
    None,
    /// A task goes on.
    Wake(Value),
    /// A script's function, and the context to call it in.
    Call(Value, Value),
    /// The gathering future this is a child of.
    Gather(Value),
    /// The outer future of a `shield`, waiting for its inner one.
    ShieldInner(Value),
    /// The inner future of a `shield`; forget the outer one.
    ShieldOuter(Value),
    /// The loop stops: its `run_until_complete` has what it wanted.
    Stop,
}

impl Callback {
    fn value(&self) -> Option<Value> {
        match *self {
            Callback::None | Callback::Stop => None,
            Callback::Wake(v)
            | Callback::Call(v, _)
            | Callback::Gather(v)
            | Callback::ShieldInner(v)
            | Callback::ShieldOuter(v) => Some(v),
        }
    }
}

/// What all futures have.
pub struct Core {
    pub status: Status,
    /// The bit that a future raises while it is handed to the task that awaits it.
    pub blocking: bool,
    /// It failed, and nobody has asked for the exception yet.
    pub unseen: bool,
    /// Of a task: a cancellation waits to be thrown in.
    pub must_cancel: bool,
    /// The result, the exception, or the `CancelledError` that ended a task.
    pub outcome: Value,
    /// The message of a cancellation; after a failure the traceback the exception came with.
    pub extra: Value,
    pub event_loop: Value,
    /// The `__dict__`, undefined until a script stores an attribute.
    pub attributes: Value,
    /// What few futures have.
    rare: Option<Box<Rare>>,
    first: Callback,
    // most futures have one waiter, so the others are out of the way
    #[allow(clippy::box_collection)]
    rest: Option<Box<Vec<Callback>>>,
}

/// What few futures have, out of the way of the others.
struct Rare {
    /// The object of a derived class that this is the builtin part of, or undefined.
    holder: Value,
    /// Where it was made, if that was in debug mode: a list of frames, or undefined.
    source: Value,
}

impl Core {
    pub fn new(event_loop: Value) -> Core {
        Core {
            status: Status::Pending,
            blocking: false,
            unseen: false,
            must_cancel: false,
            outcome: Value::NONE,
            extra: Value::NONE,
            event_loop,
            attributes: Value::UNDEF,
            rare: None,
            first: Callback::None,
            rest: None,
        }
    }

    pub fn is_done(&self) -> bool {
        self.status != Status::Pending
    }

    /// The object of a derived class that this is the builtin part of.
    pub fn holder(&self) -> Option<Value> {
        self.rare.as_ref().and_then(|rare| rare.holder.defined())
    }

    /// Say which object of a derived class this is the builtin part of.
    pub fn set_holder(&mut self, holder: Value) {
        self.rare().holder = holder;
    }

    /// Where it was made, a list of frames: known in debug mode only, else undefined.
    pub fn source(&self) -> Value {
        self.rare.as_ref().map_or(Value::UNDEF, |rare| rare.source)
    }

    /// Say where it was made.
    pub fn set_source(&mut self, source: Value) {
        self.rare().source = source;
    }

    fn rare(&mut self) -> &mut Rare {
        self.rare.get_or_insert_with(|| Box::new(Rare { holder: Value::UNDEF, source: Value::UNDEF }))
    }

    /// Is anybody waiting?
    pub fn is_awaited(&self) -> bool {
        !matches!(self.first, Callback::None)
    }

    /// Was this gathering future the last to come and wait?
    pub fn has_gather(&self, gathering: Value) -> bool {
        let last = self.rest.as_ref().and_then(|r| r.last()).unwrap_or(&self.first);
        matches!(*last, Callback::Gather(g) if g.is(gathering))
    }

    fn push(&mut self, callback: Callback) {
        if matches!(self.first, Callback::None) {
            self.first = callback;
        } else {
            self.rest.get_or_insert_default().push(callback);
        }
    }

    /// Everybody who waits, in order.
    pub fn callbacks(&self) -> Vec<Callback> {
        let mut all = Vec::new();
        if !matches!(self.first, Callback::None) {
            all.push(self.first);
        }
        all.extend(self.rest.iter().flat_map(|r| r.iter().copied()));
        all
    }

    /// Tasks that are woken when it is done, and futures that are made of it.
    pub fn waiters(&self) -> Vec<Value> {
        let waiter = |callback: Callback| match callback {
            Callback::Wake(v) | Callback::Gather(v) | Callback::ShieldInner(v) => Some(v),
            Callback::None | Callback::Call(..) | Callback::ShieldOuter(_) | Callback::Stop => None,
        };
        self.callbacks().into_iter().filter_map(waiter).collect()
    }

    /// Wait for by these from now on.
    pub fn set_callbacks(&mut self, mut all: Vec<Callback>) {
        self.first = if all.is_empty() { Callback::None } else { all.remove(0) };
        self.rest = if all.is_empty() { None } else { Some(Box::new(all)) };
    }

    pub fn trace(&self, t: &mut Tracer<'_>) {
        t.values(&[self.outcome, self.extra, self.event_loop, self.attributes]);
        if let Some(rare) = &self.rare {
            t.values(&[rare.holder, rare.source]);
        }
        for callback in std::iter::once(&self.first).chain(self.rest.iter().flat_map(|r| r.iter())) {
            if let Some(v) = callback.value() {
                t.value(v);
            }
            if let Callback::Call(_, context) = *callback {
                t.value(context);
            }
        }
    }
}

/// A plain future.
pub struct Future {
    pub core: Core,
}

impl Trace for Future {
    fn trace(&self, t: &mut Tracer<'_>) {
        self.core.trace(t);
    }

    fn attributes(&mut self) -> Option<&mut Value> {
        Some(&mut self.core.attributes)
    }
}

/// The core of any native future.
#[inline]
pub fn core(heap: &mut Heap, value: Value) -> Option<&mut Core> {
    if !value.is_kind(Kind::Opaque) {
        return None;
    }
    // asked thrice because a borrow that is returned on one path lasts on all of them
    if heap.is::<Task>(value) {
        return heap.get_mut::<Task>(value).map(|t| &mut t.core);
    }
    if heap.is::<Future>(value) {
        return heap.get_mut::<Future>(value).map(|f| &mut f.core);
    }
    heap.get_mut::<Gather>(value).map(|g| &mut g.core)
}

/// A fresh future of this loop.
pub fn new_future(vm: &mut Vm, event_loop: Value) -> Value {
    vm.new_opaque(Future { core: Core::new(event_loop) })
}

/// The future as scripts know it: itself, or the object of a derived class around it.
pub fn shown(vm: &mut Vm, future: Value) -> Value {
    core(&mut vm.heap, future).and_then(|c| c.holder()).unwrap_or(future)
}

/// Make the result of `__new__`: the future, or an object of the derived `class` around it.
pub fn hold(vm: &mut Vm, class: Value, future: Value) -> Value {
    let holder = vm.new_of(class, future);
    if !holder.is(future)
        && let Some(c) = core(&mut vm.heap, future)
    {
        c.set_holder(holder);
    }
    holder
}

/// Register somebody who waits. If the future is done already, the callback is on its way at once.
pub fn add_callback(vm: &mut Vm, future: Value, callback: Callback) {
    let Some(c) = core(&mut vm.heap, future) else { return };
    if c.is_done() {
        let event_loop = c.event_loop;
        if let Some(l) = vm.heap.get_mut::<EventLoop>(event_loop) {
            l.ready.push_back(Entry::Done(callback, future));
        }
        is_wanted(vm, future);
    } else {
        c.push(callback);
    }
}

/// Somebody came for a future that is done: if it failed, that is not reported in the next turn any more, but
/// only if it is forgotten before anybody asks for the exception.
pub fn is_wanted(vm: &mut Vm, future: Value) {
    let Some(c) = core(&mut vm.heap, future) else { return };
    let (event_loop, unseen) = (c.event_loop, c.unseen);
    if unseen
        && let Some(l) = vm.heap.get_mut::<EventLoop>(event_loop)
        && let Some(at) = l.failed.iter().position(|&(_, failed)| failed.is(future))
    {
        l.failed.remove(at);
        super::afterlife::watch_failure(vm, event_loop, future);
    }
}

/// Drop every callback for which `which` holds; gives how many.
pub fn remove_callbacks(vm: &mut Vm, future: Value, which: impl Fn(&Callback) -> bool) -> usize {
    let Some(c) = core(&mut vm.heap, future) else { return 0 };
    let all = c.callbacks();
    let before = all.len();
    let left: Vec<Callback> = all.into_iter().filter(|cb| !which(cb)).collect();
    let removed = before - left.len();
    if removed > 0 {
        c.set_callbacks(left);
    }
    removed
}

/// A pending future comes to its end: whoever waits is put on the ready queue.
pub fn settle(vm: &mut Vm, future: Value, status: Status, outcome: Value) {
    let traceback = if status == Status::Failed { vm.traceback_of(outcome) } else { Value::UNDEF };
    let Some(c) = core(&mut vm.heap, future) else { return };
    c.status = status;
    c.outcome = outcome;
    if !traceback.is_undef() {
        c.extra = traceback;
        c.unseen = true;
    }
    let event_loop = c.event_loop;
    let first = std::mem::replace(&mut c.first, Callback::None);
    let rest = c.rest.take();
    let slot = vm.heap.get::<Task>(future).map(|t| t.slot);
    let Some(l) = vm.heap.get_mut::<EventLoop>(event_loop) else { return };
    if let Some(slot) = slot {
        l.forget_task(slot);
    }
    if status == Status::Failed {
        if slot.is_some() && matches!(first, Callback::None) {
            l.failed.push((l.turns, future));
        } else {
            super::afterlife::watch_failure(vm, event_loop, future);
        }
    }
    if matches!(first, Callback::None) {
        return;
    }
    let Some(l) = vm.heap.get_mut::<EventLoop>(event_loop) else { return };
    let recorded = l.recorded;
    let from = l.ready.len();
    l.ready.push_back(Entry::Done(first, future));
    for callback in rest.into_iter().flat_map(|r| r.into_iter()) {
        l.ready.push_back(Entry::Done(callback, future));
    }
    if recorded {
        record_wakes(vm, event_loop, from);
    }
}

/// Record that the tasks in the queue from here on were woken.
#[cold]
fn record_wakes(vm: &mut Vm, event_loop: Value, from: usize) {
    let Some(l) = vm.heap.get::<EventLoop>(event_loop) else { return };
    let task = |entry: &Entry| match *entry {
        Entry::Done(Callback::Wake(task), _) => Some(task),
        _ => None,
    };
    let woken: Vec<Value> = l.ready.iter().skip(from).filter_map(task).collect();
    for task in woken {
        timeline::woke(vm, task);
    }
}

/// Cancel any future, by its own `cancel`. `false`: it was done.
pub fn cancel(vm: &mut Vm, future: Value, message: Value) -> Result<bool, Raised> {
    if has_own_cancel(vm, future) {
        cancel_by_method(vm, future, message)
    } else {
        cancel_plain(vm, future, message)
    }
}

/// Did the program write the `cancel` of this future?
fn has_own_cancel(vm: &mut Vm, future: Value) -> bool {
    let Some(c) = core(&mut vm.heap, future) else { return true };
    let Some(holder) = c.holder() else { return false };
    let (class, name) = (vm.heap.class_of(holder), vm.heap.intern("cancel"));
    vm.class_lookup(class, name).is_some_and(|method| vm.heap.get::<NativeFunction>(method).is_none())
}

fn cancel_by_method(vm: &mut Vm, future: Value, message: Value) -> Result<bool, Raised> {
    let receiver = shown(vm, future);
    let cancel = vm.heap.intern("cancel");
    let cancel = vm.get_attr(receiver, cancel)?;
    let name = vm.heap.intern("msg");
    let answer = vm.call_keywords(cancel, &[], &[(name, message)])?;
    vm.truth(answer)
}

/// As [`cancel`], whatever a derived class makes of that.
fn cancel_plain(vm: &mut Vm, future: Value, message: Value) -> Result<bool, Raised> {
    let mut at = future;
    loop {
        if let Some(task) = vm.heap.get_mut::<Task>(at) {
            if task.core.is_done() {
                return Ok(false);
            }
            task.cancel_requests += 1;
            let waiter = task.waiter;
            if waiter.is_undef() {
                task.core.must_cancel = true;
                task.core.extra = message;
                return Ok(true);
            }
            // a task that waits for a task that waits: walk, do not recurse
            if vm.heap.is::<Task>(waiter)
                && !has_own_cancel(vm, waiter)
                && vm.heap.get::<Task>(waiter).is_some_and(|w| !w.core.is_done())
            {
                at = waiter;
                continue;
            }
            if cancel(vm, waiter, message)? {
                return Ok(true);
            }
            if let Some(task) = vm.heap.get_mut::<Task>(at) {
                task.core.must_cancel = true;
                task.core.extra = message;
            }
            return Ok(true);
        }
        if vm.heap.is::<Gather>(at) {
            return super::gather::cancel(vm, at, message);
        }
        let Some(c) = core(&mut vm.heap, at) else { return Ok(false) };
        if c.is_done() {
            return Ok(false);
        }
        c.extra = message;
        settle(vm, at, Status::Cancelled, Value::NONE);
        return Ok(true);
    }
}

/// The exception that a cancelled future raises.
pub fn cancelled_error(vm: &mut Vm, future: Value) -> Result<Value, Raised> {
    let class = vm.types.cancelled_error;
    let Some(c) = core(&mut vm.heap, future) else { return vm.new_exception(class, &[]) };
    let message = match c.status {
        Status::Cancelled => {
            let own = std::mem::replace(&mut c.outcome, Value::NONE);
            if !own.is_none() {
                return Ok(own);
            }
            c.extra
        }
        Status::Pending | Status::Returned => c.extra,
        // there stands a traceback
        Status::Failed => Value::NONE,
    };
    if message.is_none() { vm.new_exception(class, &[]) } else { vm.new_exception(class, &[message]) }
}

/// What a finished future raises, if it raises.
pub fn failure(vm: &mut Vm, future: Value) -> Result<Option<Value>, Raised> {
    let Some(c) = core(&mut vm.heap, future) else { return Ok(None) };
    match c.status {
        Status::Pending | Status::Returned => Ok(None),
        Status::Cancelled => cancelled_error(vm, future).map(Some),
        Status::Failed => {
            c.unseen = false;
            let (exception, traceback) = (c.outcome, c.extra);
            vm.heap.set_slot(exception, TRACEBACK, traceback);
            Ok(Some(exception))
        }
    }
}

/// `future.result()` of a finished one.
pub fn result(vm: &mut Vm, future: Value) -> Result<Value, Raised> {
    match failure(vm, future)? {
        Some(exception) => Err(vm.raise_again(exception)),
        None => Ok(core(&mut vm.heap, future).map_or(Value::NONE, |c| c.outcome)),
    }
}

/// The future behind a value: itself, or what an object of a derived class holds.
pub fn as_future(vm: &mut Vm, value: Value) -> Option<Value> {
    let plain = vm.plain(value);
    core(&mut vm.heap, plain).map(|_| plain)
}

/// Is it no future of the machine, but something that scripts made to look like one?
pub fn is_strange(vm: &mut Vm, value: Value) -> Result<bool, Raised> {
    if !value.is_kind(Kind::Instance) {
        return Ok(false);
    }
    let class = vm.heap.class_of(value);
    let name = vm.heap.intern("_asyncio_future_blocking");
    if vm.class_lookup(class, name).is_none() {
        // some objects only pretend to be of the class that has it
        match vm.get_attr_opt(value, sym::CLASS)? {
            Some(pretended) if !pretended.is(class) && vm.heap.as_class(pretended).is_some() => {
                if vm.class_lookup(pretended, name).is_none() {
                    return Ok(false);
                }
            }
            Some(_) | None => return Ok(false),
        }
    }
    Ok(vm.get_attr_opt(value, name)?.is_some_and(|v| !v.is_none()))
}

/// What `get_loop` of something that looks like a future says.
pub fn loop_of(vm: &mut Vm, stranger: Value) -> Result<Value, Raised> {
    let get = vm.heap.intern("get_loop");
    let found = match vm.get_attr_opt(stranger, get)? {
        Some(get) => vm.call(get, &[])?,
        None => {
            let own = vm.heap.intern("_loop");
            vm.get_attr(stranger, own)?
        }
    };
    Ok(vm.plain(found))
}

fn invalid_state(vm: &mut Vm, message: &str) -> Raised {
    let class = classes(vm).invalid_state;
    vm.raise(class, message)
}

// ------------------------------------------------------------------ methods

fn new(vm: &mut Vm, args: Args) -> Result<Value, Raised> {
    // what it is made of is for `__init__` to say
    let future = new_future(vm, Value::UNDEF);
    Ok(hold(vm, args[0], future))
}

fn init(vm: &mut Vm, args: Args) -> Result<Value, Raised> {
    let event_loop =
        if args[1].is_none() { super::event_loop::get_event_loop(vm)? } else { vm.plain(args[1]) };
    let plain = vm.plain(args[0]);
    if let Some(c) = core(&mut vm.heap, plain) {
        c.event_loop = event_loop;
    }
    super::debug::mark_future(vm, plain);
    Ok(Value::NONE)
}

fn own(vm: &mut Vm, value: Value) -> Result<&mut Core, Raised> {
    let plain = vm.plain(value);
    if core(&mut vm.heap, plain).is_none_or(|c| c.event_loop.is_undef()) {
        return Err(vm.runtime_error("Future object is not initialized."));
    }
    Ok(core(&mut vm.heap, plain).expect("it was there a moment ago"))
}

/// Was `__init__` never called? Then it is as if nothing had been set.
fn is_bare(vm: &mut Vm, value: Value) -> bool {
    let plain = vm.plain(value);
    core(&mut vm.heap, plain).is_some_and(|c| c.event_loop.is_undef())
}

fn method_result(vm: &mut Vm, args: Args) -> Result<Value, Raised> {
    if is_bare(vm, args[0]) {
        return Err(invalid_state(vm, "Future object is not initialized."));
    }
    if own(vm, args[0])?.status == Status::Pending {
        return Err(invalid_state(vm, "Result is not set."));
    }
    let plain = vm.plain(args[0]);
    result(vm, plain)
}

fn method_exception(vm: &mut Vm, args: Args) -> Result<Value, Raised> {
    let plain = vm.plain(args[0]);
    if is_bare(vm, plain) {
        return Err(invalid_state(vm, "Future object is not initialized."));
    }
    match own(vm, args[0])?.status {
        Status::Pending => Err(invalid_state(vm, "Exception is not set.")),
        Status::Returned => Ok(Value::NONE),
        Status::Cancelled => {
            let e = cancelled_error(vm, plain)?;
            Err(vm.raise_value(e))
        }
        Status::Failed => {
            let c = own(vm, plain)?;
            c.unseen = false;
            Ok(c.outcome)
        }
    }
}

fn set_result(vm: &mut Vm, args: Args) -> Result<Value, Raised> {
    let plain = vm.plain(args[0]);
    if vm.heap.is::<Task>(plain) {
        return Err(vm.runtime_error("Task does not support set_result operation"));
    }
    if own(vm, plain)?.is_done() {
        return Err(invalid_state(vm, "invalid state"));
    }
    settle(vm, plain, Status::Returned, args[1]);
    Ok(Value::NONE)
}

fn set_exception(vm: &mut Vm, args: Args) -> Result<Value, Raised> {
    let plain = vm.plain(args[0]);
    if vm.heap.is::<Task>(plain) {
        return Err(vm.runtime_error("Task does not support set_exception operation"));
    }
    if own(vm, plain)?.is_done() {
        return Err(invalid_state(vm, "invalid state"));
    }
    let mut exception = args[1];
    if vm.heap.as_class(exception).is_some() && vm.heap.is_subclass(exception, vm.types.base_exception) {
        exception = vm.call(exception, &[])?;
    }
    if !vm.heap.is_instance(exception, vm.types.base_exception) {
        return Err(vm.type_error("invalid exception object"));
    }
    if vm.heap.is_instance(exception, vm.types.stop_iteration) {
        let text = "StopIteration interacts badly with generators and cannot be raised into a Future";
        let raised = vm.runtime_error(text);
        vm.set_cause(exception);
        let _ = raised;
        exception = vm.take_pending();
    }
    settle(vm, plain, Status::Failed, exception);
    Ok(Value::NONE)
}

fn done(vm: &mut Vm, args: Args) -> Result<Value, Raised> {
    Ok(Value::bool(!is_bare(vm, args[0]) && own(vm, args[0])?.is_done()))
}

fn cancelled(vm: &mut Vm, args: Args) -> Result<Value, Raised> {
    Ok(Value::bool(!is_bare(vm, args[0]) && own(vm, args[0])?.status == Status::Cancelled))
}

fn method_cancel(vm: &mut Vm, args: Args) -> Result<Value, Raised> {
    let plain = vm.plain(args[0]);
    own(vm, plain)?.unseen = false;
    cancel_plain(vm, plain, args[1]).map(Value::bool)
}

fn add_done_callback(vm: &mut Vm, args: Args) -> Result<Value, Raised> {
    let plain = vm.plain(args[0]);
    if is_bare(vm, plain) {
        return Err(vm.runtime_error("uninitialized Future object"));
    }
    own(vm, plain)?;
    let context = if args[2].is_none() { super::context::fork(vm) } else { args[2] };
    add_callback(vm, plain, Callback::Call(args[1], context));
    Ok(Value::NONE)
}

fn remove_done_callback(vm: &mut Vm, args: Args) -> Result<Value, Raised> {
    let plain = vm.plain(args[0]);
    let (mut left, mut removed) = (Vec::new(), 0);
    for callback in own(vm, plain)?.callbacks() {
        let same = match callback {
            Callback::Call(f, _) => f.is(args[1]) || vm.equal(f, args[1])?,
            _ => false,
        };
        if same {
            removed += 1;
        } else {
            left.push(callback);
        }
    }
    if removed > 0 {
        own(vm, plain)?.set_callbacks(left);
    }
    Ok(Value::small(removed))
}

fn get_loop(vm: &mut Vm, args: Args) -> Result<Value, Raised> {
    let event_loop = own(vm, args[0])?.event_loop;
    Ok(super::event_loop::shown(vm, event_loop))
}

fn method_await(vm: &mut Vm, args: Args) -> Result<Value, Raised> {
    let plain = vm.plain(args[0]);
    Ok(vm.new_opaque(FutureIterator { future: plain, done: false }))
}

fn make_cancelled_error(vm: &mut Vm, args: Args) -> Result<Value, Raised> {
    let plain = vm.plain(args[0]);
    cancelled_error(vm, plain)
}

fn repr(vm: &mut Vm, args: Args) -> Result<Value, Raised> {
    let text = super::describe::future(vm, args[0])?;
    Ok(vm.heap.str(&text))
}

fn get_state(vm: &mut Vm, future: Value) -> Result<Value, Raised> {
    let text = match own(vm, future)?.status {
        Status::Pending => "PENDING",
        Status::Cancelled => "CANCELLED",
        Status::Returned | Status::Failed => "FINISHED",
    };
    Ok(vm.heap.str(text))
}

fn get_callbacks(vm: &mut Vm, future: Value) -> Result<Value, Raised> {
    let mut rows = Vec::new();
    for callback in own(vm, future)?.callbacks() {
        if let Callback::Call(f, context) = callback {
            let context = context.defined().unwrap_or(Value::NONE);
            rows.push(vm.heap.tuple(&[f, context]));
        }
    }
    Ok(if rows.is_empty() { Value::NONE } else { vm.heap.list(rows) })
}

fn get_result_slot(vm: &mut Vm, future: Value) -> Result<Value, Raised> {
    let c = own(vm, future)?;
    Ok(if c.status == Status::Returned { c.outcome } else { Value::NONE })
}

fn get_exception_slot(vm: &mut Vm, future: Value) -> Result<Value, Raised> {
    let c = own(vm, future)?;
    Ok(if c.status == Status::Failed { c.outcome } else { Value::NONE })
}

fn get_source(vm: &mut Vm, future: Value) -> Result<Value, Raised> {
    Ok(own(vm, future)?.source().defined().unwrap_or(Value::NONE))
}

fn get_loop_slot(vm: &mut Vm, future: Value) -> Result<Value, Raised> {
    let event_loop = own(vm, future)?.event_loop;
    Ok(super::event_loop::shown(vm, event_loop))
}

fn get_blocking(vm: &mut Vm, future: Value) -> Result<Value, Raised> {
    Ok(Value::bool(own(vm, future)?.blocking))
}

fn set_blocking(vm: &mut Vm, future: Value, value: Value) -> Result<(), Raised> {
    let on = vm.truth(value)?;
    own(vm, future)?.blocking = on;
    Ok(())
}

fn get_unseen(vm: &mut Vm, future: Value) -> Result<Value, Raised> {
    Ok(Value::bool(own(vm, future)?.unseen))
}

fn set_unseen(vm: &mut Vm, future: Value, value: Value) -> Result<(), Raised> {
    if vm.truth(value)? {
        return Err(vm.value_error("_log_traceback can only be set to False"));
    }
    own(vm, future)?.unseen = false;
    Ok(())
}

fn get_cancel_message(vm: &mut Vm, future: Value) -> Result<Value, Raised> {
    let c = own(vm, future)?;
    Ok(if c.status == Status::Failed { Value::NONE } else { c.extra })
}

fn set_cancel_message(vm: &mut Vm, future: Value, value: Value) -> Result<(), Raised> {
    own(vm, future)?.extra = value;
    Ok(())
}

/// What `future.__await__()` and `iter(future)` give.
pub struct FutureIterator {
    pub future: Value,
    /// It has given its result.
    pub done: bool,
}

impl Trace for FutureIterator {
    fn trace(&self, t: &mut Tracer<'_>) {
        t.value(self.future);
    }
}

fn iterator_self(_vm: &mut Vm, args: Args) -> Result<Value, Raised> {
    Ok(args[0])
}

/// One step of a hand-driven iterator: the future while it is pending, then its result by `StopIteration`.
fn iterator_send(vm: &mut Vm, args: Args) -> Result<Value, Raised> {
    let Some(it) = vm.heap.get_mut::<FutureIterator>(args[0]) else { return Ok(Value::UNDEF) };
    let future = it.future;
    if it.done {
        return Err(vm.stop_iteration(Value::NONE));
    }
    let Some(c) = core(&mut vm.heap, future) else { return Ok(Value::UNDEF) };
    if c.status == Status::Pending {
        if c.blocking {
            return Err(vm.runtime_error("await wasn't used with future"));
        }
        c.blocking = true;
        return Ok(shown(vm, future));
    }
    if let Some(it) = vm.heap.get_mut::<FutureIterator>(args[0]) {
        it.done = true;
    }
    let value = result(vm, future)?;
    Err(vm.stop_iteration(value))
}

fn iterator_throw(vm: &mut Vm, args: Args) -> Result<Value, Raised> {
    if let Some(it) = vm.heap.get_mut::<FutureIterator>(args[0]) {
        it.done = true;
    }
    let exception = vm.thrown_exception(args[1], args.get(2), args.get(3))?;
    Err(vm.raise_value(exception))
}

fn iterator_close(vm: &mut Vm, args: Args) -> Result<Value, Raised> {
    if let Some(it) = vm.heap.get_mut::<FutureIterator>(args[0]) {
        it.done = true;
    }
    Ok(Value::NONE)
}

/// The running loop, for those who must have one.
pub(super) fn running_loop(vm: &mut Vm) -> Result<Value, Raised> {
    match outside(vm).running.defined() {
        Some(l) => Ok(l),
        None => Err(vm.runtime_error("no running event loop")),
    }
}

fn get_awaited_by(vm: &mut Vm, future: Value) -> Result<Value, Raised> {
    let module = vm.import_module("asyncio.graph")?;
    let name = vm.heap.intern("_awaited_by");
    vm.call_method(module, name, &[future])
}

pub(super) const GETTERS: &[Getter] = &[
    Getter { name: "_state", get: get_state, set: None },
    Getter { name: "_source_traceback", get: get_source, set: None },
    Getter { name: "_callbacks", get: get_callbacks, set: None },
    Getter { name: "_result", get: get_result_slot, set: None },
    Getter { name: "_exception", get: get_exception_slot, set: None },
    Getter { name: "_loop", get: get_loop_slot, set: None },
    Getter { name: "_asyncio_awaited_by", get: get_awaited_by, set: None },
    Getter { name: "_asyncio_future_blocking", get: get_blocking, set: Some(set_blocking) },
    Getter { name: "_log_traceback", get: get_unseen, set: Some(set_unseen) },
    Getter { name: "_cancel_message", get: get_cancel_message, set: Some(set_cancel_message) },
];

pub const TYPE: TypeRow = TypeRow {
    name: "Future",
    shape: None,
    base: None,
    methods: METHODS,
    class_methods: &[CLASS_GETITEM],
    static_methods: &[Native { name: "__new__", params: "cls, *args, **kwargs", doc: "", run: new }],
    getters: GETTERS,
    doc: "A result that is not there yet; `await` waits for it.",
    layout: Layout::Builtin,
    is_final: false,
};

const METHODS: &[Native] = &[
    Native { name: "__init__", params: "self, *, loop=None", doc: "", run: init },
    Native {
        name: "result",
        params: "self, /",
        doc: "The result; raises what it failed with.",
        run: method_result,
    },
    Native {
        name: "exception",
        params: "self, /",
        doc: "What it failed with, or None.",
        run: method_exception,
    },
    Native {
        name: "set_result",
        params: "self, result, /",
        doc: "Finish it with a result.",
        run: set_result,
    },
    Native {
        name: "set_exception",
        params: "self, exception, /",
        doc: "Finish it by failing.",
        run: set_exception,
    },
    Native { name: "done", params: "self, /", doc: "Has it a result, or was it cancelled?", run: done },
    Native { name: "cancelled", params: "self, /", doc: "Was it cancelled?", run: cancelled },
    Native {
        name: "cancel",
        params: "self, /, msg=None",
        doc: "Cancel it; False if it is done.",
        run: method_cancel,
    },
    Native {
        name: "add_done_callback",
        params: "self, fn, /, *, context=None",
        doc: "Call `fn(future)` soon after it is done.",
        run: add_done_callback,
    },
    Native {
        name: "remove_done_callback",
        params: "self, fn, /",
        doc: "Forget a callback; gives how often it was there.",
        run: remove_done_callback,
    },
    Native { name: "get_loop", params: "self, /", doc: "The loop it belongs to.", run: get_loop },
    Native { name: "__await__", params: "self, /", doc: "", run: method_await },
    Native { name: "__iter__", params: "self, /", doc: "", run: method_await },
    Native { name: "__repr__", params: "self, /", doc: "", run: repr },
    Native { name: "_make_cancelled_error", params: "self, /", doc: "", run: make_cancelled_error },
];

pub const ITERATOR_TYPE: TypeRow = TypeRow {
    name: "FutureIter",
    shape: None,
    base: None,
    methods: &[
        Native { name: "__iter__", params: "self, /", doc: "", run: iterator_self },
        Native { name: "__next__", params: "self, /", doc: "", run: iterator_send },
        Native { name: "send", params: "self, value, /", doc: "", run: iterator_send },
        Native {
            name: "throw",
            params: "self, type, value=..., traceback=..., /",
            doc: "",
            run: iterator_throw,
        },
        Native { name: "close", params: "self, /", doc: "", run: iterator_close },
    ],
    class_methods: &[],
    static_methods: &[],
    getters: &[],
    doc: "What awaits a future.",
    layout: Layout::Builtin,
    is_final: true,
};
