//! `gather` and `shield`: futures made of other futures.

use super::event_loop::get_event_loop;
use super::future::{self, Callback, Core, Status, core, settle};
use super::{outside, run_task};
use crate::value::{Layout, Trace, Tracer, Value};
use crate::vm::{Args, Native, Raised, TypeRow, Vm};
use std::collections::HashMap;

/// What `gather` gives.
pub struct Gather {
    pub core: Core,
    /// In the order of the arguments; one argument may stand twice.
    children: Vec<Value>,
    /// Children that are to finish still, each counted once.
    left: usize,
    return_exceptions: bool,
    cancel_requested: bool,
}

impl Gather {
    /// What it gathers, in the order of the arguments.
    pub fn children(&self) -> Vec<Value> {
        self.children.clone()
    }
}

impl Trace for Gather {
    fn trace(&self, t: &mut Tracer<'_>) {
        self.core.trace(t);
        t.values(&self.children);
    }

    fn attributes(&mut self) -> Option<&mut Value> {
        Some(&mut self.core.attributes)
    }
}

fn gather(vm: &mut Vm, args: Args) -> Result<Value, Raised> {
    let return_exceptions = vm.truth(args[1])?;
    let awaitables = args[0].as_tuple().unwrap_or(&[]);
    if awaitables.is_empty() {
        let event_loop = get_event_loop(vm)?;
        let future = future::new_future(vm, event_loop);
        let empty = vm.heap.list(Vec::new());
        settle(vm, future, Status::Returned, empty);
        return Ok(future);
    }
    let mark = vm.kept_mark();
    let mut event_loop = outside(vm).running.defined().unwrap_or(Value::NONE);
    let mut children = Vec::with_capacity(awaitables.len());
    let mut seen: HashMap<u64, Value> = HashMap::new();
    for &awaitable in awaitables {
        // tasks and futures are their own children: only what becomes a task must be remembered
        let child = if core(&mut vm.heap, awaitable).is_some() {
            run_task::ensure_own_future(vm, awaitable, event_loop)?
        } else if let Some(&known) = seen.get(&awaitable.bits()) {
            known
        } else {
            let child = run_task::ensure_own_future(vm, awaitable, event_loop)?;
            vm.keep(child);
            seen.insert(awaitable.bits(), child);
            child
        };
        if event_loop.is_none() {
            let plain = vm.plain(child);
            event_loop = core(&mut vm.heap, plain).map_or(Value::NONE, |c| c.event_loop);
        }
        children.push(child);
    }
    let plain: Vec<Value> = children.iter().map(|&c| vm.plain(c)).collect();
    let all = gather_futures(vm, event_loop, &plain, return_exceptions);
    vm.release(mark);
    Ok(all)
}

/// The future of all these futures.
pub fn gather_futures(vm: &mut Vm, event_loop: Value, children: &[Value], return_exceptions: bool) -> Value {
    let gathering = vm.new_opaque(Gather {
        core: Core::new(event_loop),
        children: children.to_vec(),
        left: usize::MAX,
        return_exceptions,
        cancel_requested: false,
    });
    let (mut left, mut done) = (0, Vec::new());
    let mut counted: HashMap<u64, ()> = HashMap::new();
    let several = children.len() > 1;
    for &child in children {
        let Some(c) = core(&mut vm.heap, child) else { continue };
        let is_done = c.is_done();
        // the same future twice is one child
        let again = if is_done {
            several && counted.insert(child.bits(), ()).is_some()
        } else {
            c.has_gather(gathering)
        };
        if again {
            continue;
        }
        left += 1;
        if is_done {
            future::is_wanted(vm, child);
            done.push(child);
        } else {
            future::add_callback(vm, child, Callback::Gather(gathering));
        }
    }
    if let Some(g) = vm.heap.get_mut::<Gather>(gathering) {
        g.left = left;
    }
    for child in done {
        // cannot fail: no script runs
        let _ = child_done(vm, gathering, child);
    }
    gathering
}

/// One of the children is done.
pub fn child_done(vm: &mut Vm, gathering: Value, child: Value) -> Result<(), Raised> {
    let Some(g) = vm.heap.get_mut::<Gather>(gathering) else { return Ok(()) };
    g.left -= 1;
    let (left, return_exceptions, over) = (g.left, g.return_exceptions, g.core.is_done());
    let Some(c) = core(&mut vm.heap, child) else { return Ok(()) };
    let status = c.status;
    if over {
        c.unseen = false;
        return Ok(());
    }
    if !return_exceptions {
        if status == Status::Cancelled {
            // not the whole is cancelled, but one part: whoever waits sees the error
            let exception = future::cancelled_error(vm, child)?;
            settle(vm, gathering, Status::Failed, exception);
            return Ok(());
        }
        if status == Status::Failed {
            c.unseen = false;
            let exception = c.outcome;
            settle(vm, gathering, Status::Failed, exception);
            return Ok(());
        }
    }
    if left > 0 {
        return Ok(());
    }
    let Some(g) = vm.heap.get_mut::<Gather>(gathering) else { return Ok(()) };
    let children = std::mem::take(&mut g.children);
    let cancel_requested = g.cancel_requested;
    let last = children.last().copied().unwrap_or(gathering);
    let mut results = Vec::with_capacity(children.len());
    for &child in &children {
        let Some(c) = core(&mut vm.heap, child) else { continue };
        let result = match c.status {
            Status::Pending => Value::NONE,
            Status::Returned => c.outcome,
            Status::Failed => {
                c.unseen = false;
                c.outcome
            }
            Status::Cancelled => {
                let message = c.extra;
                let message = if message.is_none() { vm.heap.str("") } else { message };
                let class = vm.types.cancelled_error;
                vm.new_exception(class, &[message])?
            }
        };
        results.push(result);
    }
    if let Some(g) = vm.heap.get_mut::<Gather>(gathering) {
        g.children = children;
    }
    if cancel_requested {
        // as asyncio has it: the error of the last child, whose message need not be that of the request
        let exception = future::cancelled_error(vm, last)?;
        settle(vm, gathering, Status::Failed, exception);
    } else {
        let list = vm.heap.list(results);
        settle(vm, gathering, Status::Returned, list);
    }
    Ok(())
}

/// Cancel the children; the whole is cancelled when they are done.
pub fn cancel(vm: &mut Vm, gathering: Value, message: Value) -> Result<bool, Raised> {
    vm.check_native_depth()?;
    let Some(g) = vm.heap.get_mut::<Gather>(gathering) else { return Ok(false) };
    if g.core.is_done() {
        return Ok(false);
    }
    let children = g.children.clone();
    let mut any = false;
    for child in children {
        any |= future::cancel(vm, child, message)?;
    }
    if any && let Some(g) = vm.heap.get_mut::<Gather>(gathering) {
        g.cancel_requested = true;
        g.core.extra = message;
    }
    Ok(any)
}

fn shield(vm: &mut Vm, args: Args) -> Result<Value, Raised> {
    let inner = run_task::ensure_future(vm, args[0], Value::NONE)?;
    let plain = vm.plain(inner);
    let Some(c) = core(&mut vm.heap, plain) else { return Ok(inner) };
    if c.is_done() {
        return Ok(inner);
    }
    let event_loop = c.event_loop;
    let outer = future::new_future(vm, event_loop);
    future::add_callback(vm, plain, Callback::ShieldInner(outer));
    future::add_callback(vm, outer, Callback::ShieldOuter(plain));
    Ok(outer)
}

/// What a shield protects is done: so is the shield.
pub fn inner_done(vm: &mut Vm, outer: Value, inner: Value) -> Result<(), Raised> {
    let cancelled = core(&mut vm.heap, outer).is_none_or(|c| c.status == Status::Cancelled);
    let Some(c) = core(&mut vm.heap, inner) else { return Ok(()) };
    let (status, outcome) = (c.status, c.outcome);
    if status == Status::Failed {
        c.unseen = false;
    }
    if cancelled || core(&mut vm.heap, outer).is_some_and(|c| c.is_done()) {
        return Ok(());
    }
    match status {
        Status::Pending => {}
        Status::Cancelled => {
            future::cancel(vm, outer, Value::NONE)?;
        }
        Status::Returned | Status::Failed => settle(vm, outer, status, outcome),
    }
    Ok(())
}

/// A shield is done before what it protects: that goes on alone.
pub fn outer_done(vm: &mut Vm, inner: Value, outer: Value) {
    if core(&mut vm.heap, inner).is_some_and(|c| !c.is_done()) {
        future::remove_callbacks(vm, inner, |cb| matches!(cb, Callback::ShieldInner(o) if o.is(outer)));
    }
}

pub const TYPE: TypeRow = TypeRow {
    name: "_GatheringFuture",
    shape: None,
    base: None,
    methods: &[],
    class_methods: &[],
    static_methods: &[],
    getters: &[],
    doc: "The future of several futures.",
    layout: Layout::Builtin,
    is_final: true,
};

pub const GATHER: Native = Native {
    name: "gather",
    params: "*coros_or_futures, return_exceptions=False",
    doc: "Run awaitables at the same time; gives the list of their results.",
    run: gather,
};

pub const SHIELD: Native = Native {
    name: "shield",
    params: "arg",
    doc: "Wait for an awaitable without passing a cancellation on to it.",
    run: shield,
};
