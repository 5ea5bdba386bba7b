//! Suspension: generators, coroutines, asynchronous generators, and the chains they form by delegating.
//!
//! A chain occupies one frame. `await` of a coroutine switches that frame to the inner body and links the two;
//! suspending pops the frame and remembers the innermost; resuming goes straight there. When an inner body
//! ends, the frame switches back to the outer one, with the result in the register of its `Delegate`.
#![allow(unsafe_code)]

use super::async_generator::AsyncGeneratorOperation;
use super::run::{Frame, KEPT_PLACE, flags};
use super::{Raised, Vm, sym};
use crate::bytecode::{CodeKind, Op};
use crate::value::{Function, Generator, Kind, State, Value, generator_flags};

/// What the loop does after an instruction that may suspend or end a frame.
pub(super) enum Halt {
    /// Leave the loop with this value.
    Stop(Value),
    /// Go on with the topmost frame.
    Go,
    /// Raise the pending exception in the topmost frame.
    Raise,
}

/// How a resumed generator came to rest.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Resumed {
    Yielded(Value),
    Returned(Value),
}

/// What a native awaitable answers when it is asked to go on.
#[derive(Debug, Clone, Copy)]
pub enum AwaitStep {
    /// `await` is over, with this result.
    Ready(Value),
    /// Suspend the whole chain; hand this to whoever drives it (a task).
    Suspend(Value),
    /// Not a native awaitable.
    NotMine,
}

/// Asks a native awaitable to go on; the second value is what was sent in (`None` the first time).
pub type AwaitHook = fn(&mut Vm, Value, Value) -> Result<AwaitStep, Raised>;

/// Hears of an asynchronous generator.
pub type GeneratorHook = fn(&mut Vm, Value) -> Result<(), Raised>;

/// Is offered what a running body yields; `true`: it has dealt with the value, and the body goes on at once.
///
/// It runs between two instructions of the body. So it may make objects and change them, but it must neither
/// call script, nor raise, nor keep values; where one of these is needed it answers `false`, and the value comes
/// out of the generator as usual.
pub(super) type Take<'t> = dyn FnMut(&mut Vm, Value) -> bool + 't;

/// A [`Take`] that is there for as long as the run that it was given for.
pub(super) type Taker = *mut Take<'static>;

/// How a nested run of a generator stopped.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum HaltReason {
    Returned,
    Yielded,
    YieldedAsync,
}

/// What a foreign iterator did with an exception that was thrown into it.
enum Thrown {
    Yielded(Value),
    /// It ended, with this result.
    Returned(Value),
    /// It cannot be told: the body that waits for it raises.
    NotTaken,
}

/// What goes into a suspended chain.
pub(super) enum Input {
    Send(Value),
    Throw(Value),
}

pub(super) fn generator_of(value: Value) -> Option<*mut Generator> {
    value.object_of(Kind::Generator).map(|o| o.cast())
}

/// Where among the kept values what closes the chain of a frame with [`flags::EXIT`] is.
///
/// # Safety
/// A complete frame.
unsafe fn kept_place(frame: *const Frame) -> usize {
    // SAFETY: by contract.
    unsafe { ((*frame).number & !KEPT_PLACE) as usize }
}

fn kind_name(kind: CodeKind) -> &'static str {
    match kind {
        CodeKind::Plain | CodeKind::Generator => "generator",
        CodeKind::Coroutine => "coroutine",
        CodeKind::AsyncGenerator => "async generator",
    }
}

/// Where a chain that starts at `root` is suspended.
unsafe fn innermost(root: *mut Generator) -> *mut Generator {
    // SAFETY: links lead to live generators.
    unsafe {
        let mut at = root;
        if let Some(cached) = generator_of((*root).innermost)
            && (*cached).state == State::Suspended
            && (*cached).delegate.is_undef()
            && !(*cached).parent.is_undef()
            && !(*root).delegate.is_undef()
        {
            return cached;
        }
        while let Some(next) = generator_of((*at).delegate) {
            at = next;
        }
        at
    }
}

/// Somebody else takes over a generator that `waiter` delegates to: from now on `waiter` delegates to it as to a
/// foreign iterator, which it asks anew for each value.
unsafe fn unlink(waiter: *mut Generator, inner: *mut Generator) {
    // SAFETY: live generators; a waiter is suspended behind its `Delegate`.
    unsafe {
        (*inner).parent = Value::UNDEF;
        (*waiter).delegate = Value::UNDEF;
        (*waiter).pc -= 1;
        let mut root = waiter;
        while let Some(next) = generator_of((*root).parent) {
            root = next;
        }
        (*root).innermost = Value::UNDEF;
    }
}

impl Vm {
    // ------------------------------------------------------------ from natives

    /// `gen.send(value)`; also `next` (with `None`).
    pub fn generator_send(&mut self, generator: Value, value: Value) -> Result<Resumed, Raised> {
        self.resume(generator, Input::Send(value))
    }

    /// `gen.throw(exc)`, with an exception instance.
    pub fn generator_throw(&mut self, generator: Value, exception: Value) -> Result<Resumed, Raised> {
        self.resume(generator, Input::Throw(exception))
    }

    /// `gen.close()`: throws `GeneratorExit` in; a generator that yields again is an error. Gives what a
    /// generator returned on the way out, or `None`.
    pub fn generator_close(&mut self, generator: Value) -> Result<Value, Raised> {
        let Some(g) = generator_of(generator) else { return Ok(Value::NONE) };
        // SAFETY: a live generator.
        let state = unsafe {
            (*g).flags |= generator_flags::AWAITED;
            (*g).state
        };
        match state {
            State::Finished => return Ok(Value::NONE),
            State::Created => {
                // SAFETY: a live generator.
                unsafe { (*g).state = State::Finished };
                return Ok(Value::NONE);
            }
            State::Suspended | State::Running => {}
        }
        let exit = self.new_exception(self.types.generator_exit, &[])?;
        // it is raised where `close` is called, and so its context is what is handled there
        self.link_contexts(exit, self.handled);
        match self.resume(generator, Input::Throw(exit)) {
            Ok(Resumed::Yielded(_)) => {
                // SAFETY: a live generator.
                let kind = kind_name(unsafe { (*g).kind });
                Err(self.runtime_error(&format!("{kind} ignored GeneratorExit")))
            }
            Ok(Resumed::Returned(v)) => Ok(v),
            Err(_) if self.is_pending_instance(self.types.generator_exit) => {
                self.take_pending();
                Ok(Value::NONE)
            }
            Err(raised) => Err(raised),
        }
    }

    /// Let a generator run on until it ends or yields a value that `take` does not take.
    pub(super) fn generator_run_through(
        &mut self,
        generator: Value,
        take: &mut Take<'_>,
    ) -> Result<Resumed, Raised> {
        // SAFETY: only the lifetime changes; nobody calls it after this function has returned.
        let taker = unsafe { std::mem::transmute::<&mut Take<'_>, &'static mut Take<'static>>(take) };
        let outer = self.taker.replace(std::ptr::from_mut(taker));
        let result = self.resume_as(generator, Input::Send(Value::NONE), flags::HALT | flags::GATHER);
        self.taker = outer;
        result
    }

    /// Is the generator (or the end of its chain) running now?
    pub fn generator_running(&self, generator: Value) -> bool {
        // SAFETY: live generators.
        generator_of(generator).is_some_and(|g| unsafe { (*innermost(g)).state == State::Running })
    }

    /// What a suspended body waits for: another body or a foreign iterator; `None` for nothing.
    pub fn generator_delegate(&self, generator: Value) -> Value {
        let Some(g) = generator_of(generator) else { return Value::NONE };
        // SAFETY: a live generator of a live function, whose registers its code counts.
        unsafe {
            if (*g).state != State::Suspended {
                return Value::NONE;
            }
            if let Some(delegate) = (*g).delegate.defined() {
                return delegate;
            }
            let function = (*g).function.object_unchecked().cast::<Function>();
            match *(*(*function).code).ops.add((*g).pc as usize) {
                Op::Delegate { iter, .. } => *Generator::registers_ptr(g).add(iter as usize),
                _ => Value::NONE,
            }
        }
    }

    pub(super) fn resume(&mut self, generator: Value, input: Input) -> Result<Resumed, Raised> {
        self.resume_as(generator, input, flags::HALT)
    }

    fn resume_as(&mut self, generator: Value, input: Input, frame_flags: u32) -> Result<Resumed, Raised> {
        let Some(root) = generator_of(generator) else {
            return Err(self.type_error("expected a generator or coroutine"));
        };
        self.check_native_depth()?;
        let mark = self.kept.len();
        // SAFETY: the generator is live and kept by the frame pushed for it.
        let result = unsafe {
            match self.enter_chain(root, &input, frame_flags) {
                Err(raised) => Err(raised),
                Ok(Some(done)) => Ok(done),
                Ok(None) => {
                    self.keep(generator);
                    let raising = std::mem::replace(&mut self.throwing, false);
                    self.run(raising).map(|value| match self.halt_reason {
                        HaltReason::Returned => Resumed::Returned(value),
                        HaltReason::Yielded | HaltReason::YieldedAsync => Resumed::Yielded(value),
                    })
                }
            }
        };
        self.kept.truncate(mark);
        result
    }

    /// Push a frame for the suspended chain of `root`. `None`: run it (raising, for a throw). `Some`: the chain
    /// had already ended.
    unsafe fn enter_chain(
        &mut self,
        root: *mut Generator,
        input: &Input,
        frame_flags: u32,
    ) -> Result<Option<Resumed>, Raised> {
        // SAFETY: live generators.
        unsafe {
            let at = innermost(root);
            let kind = (*root).kind;
            (*root).flags |= generator_flags::AWAITED;
            match (*at).state {
                State::Running => {
                    let name = kind_name(kind);
                    return Err(self.raise(self.types.value_error, &format!("{name} already executing")));
                }
                State::Finished => {
                    if kind == CodeKind::Coroutine {
                        return Err(self.runtime_error("cannot reuse already awaited coroutine"));
                    }
                    return match *input {
                        Input::Send(_) => Ok(Some(Resumed::Returned(Value::NONE))),
                        Input::Throw(e) => Err(self.raise_value(e)),
                    };
                }
                State::Created => match *input {
                    Input::Send(v) if !v.is_none() => {
                        let name = kind_name(kind);
                        return Err(
                            self.type_error(&format!("can't send non-None value to a just-started {name}"))
                        );
                    }
                    Input::Throw(e) => {
                        // raised at the place of the definition: the body never runs
                        (*at).state = State::Finished;
                        let raised = self.raise_value(e);
                        self.add_traceback((*at).function, 0);
                        return Err(raised);
                    }
                    Input::Send(_) => {}
                },
                State::Suspended => {}
            }
            let created = (*at).state == State::Created;
            self.push_generator_frame(root, at, frame_flags)?;
            let yielded = match *input {
                Input::Send(value) => {
                    if !created {
                        self.deliver(at, value);
                    }
                    None
                }
                // the register that the `yield` gives its value to may be a variable's: it stays as it is
                Input::Throw(e) => {
                    let e = self.begin_exit(root, at, e);
                    self.prepare_throw(e)
                }
            };
            Ok(match yielded.map(|value| self.suspend(value)) {
                Some(Halt::Stop(value)) => Some(Resumed::Yielded(value)),
                Some(Halt::Raise) => {
                    self.throwing = true;
                    None
                }
                Some(Halt::Go) | None => None,
            })
        }
    }

    /// Push the frame of generator `at`, resumed through `root`.
    unsafe fn push_generator_frame(
        &mut self,
        root: *mut Generator,
        at: *mut Generator,
        frame_flags: u32,
    ) -> Result<(), Raised> {
        // SAFETY: live generators; bounds are checked.
        unsafe {
            let next = self.frame.add(1);
            if next >= self.frame_limit {
                return Err(self.recursion_error());
            }
            let function = (*at).function.object_unchecked().cast::<Function>();
            let top = (*self.frame).top;
            self.stack.claim(top.add(1));
            next.write(Frame {
                pc: (*(*function).code).ops.add((*at).pc as usize),
                base: Generator::registers_ptr(at),
                function,
                dst: top,
                top,
                generator: at,
                root,
                saved_handled: self.handled,
                flags: flags::GENERATOR | frame_flags,
                number: 0,
            });
            self.frame = next;
            (*at).state = State::Running;
            if !(*at).handled.is_undef() {
                self.handled = (*at).handled;
            }
            Ok(())
        }
    }

    /// An exception comes into the chain whose frame was just pushed. A `GeneratorExit` closes the inner bodies
    /// first, each with one of its own, whatever they make of it; only then is it raised in the outermost. Gives
    /// what to throw into the innermost.
    unsafe fn begin_exit(&mut self, root: *mut Generator, at: *mut Generator, exception: Value) -> Value {
        if root == at || !self.heap.is_instance(exception, self.types.generator_exit) {
            return exception;
        }
        // SAFETY: live generators, linked both ways.
        unsafe {
            let mut link = at;
            while link != root {
                if (*link).kind == CodeKind::AsyncGenerator {
                    return exception;
                }
                let Some(parent) = generator_of((*link).parent) else { return exception };
                link = parent;
            }
            link = at;
            while let Some(parent) = generator_of((*link).parent)
                && link != root
            {
                (*link).flags |= generator_flags::EXITING;
                link = parent;
            }
            // behind it: what is handled in the chain
            (*self.frame).flags |= flags::EXIT;
            (*self.frame).number = KEPT_PLACE | self.kept.len() as u32;
            self.keep(exception);
            self.keep(self.handled);
        }
        self.new_exception(self.types.generator_exit, &[]).unwrap_or_else(|_| self.take_pending())
    }

    /// A body that was being closed has ended, and the topmost frame runs the one that waited for it: make
    /// pending what is raised there.
    pub(super) unsafe fn pass_exit_on(&mut self) {
        // SAFETY: the topmost frame runs a generator of the chain that `begin_exit` prepared.
        unsafe {
            let frame = self.frame;
            let waiter = (*frame).generator;
            let exit = if waiter == (*frame).root {
                self.kept.get(kept_place(frame)).copied()
            } else {
                self.new_exception(self.types.generator_exit, &[]).ok()
            };
            if let Some(exit) = exit {
                let _ = self.raise_value(exit);
                self.thrown_in = true;
                if !self.handled.is((*frame).saved_handled) {
                    self.link_contexts(exit, self.handled);
                }
            }
        }
    }

    /// The chain of the topmost frame is about to suspend: if a body of it is being closed, that one has ignored
    /// `GeneratorExit`. It is left alone, and the error raised in the one that waited for it.
    unsafe fn refuse_to_exit(&mut self) -> Option<Halt> {
        // SAFETY: the topmost frame runs a generator of a chain linked both ways.
        unsafe {
            let frame = self.frame;
            let (at, root) = ((*frame).generator, (*frame).root);
            let mut link = at;
            while (*link).flags & generator_flags::EXITING == 0 {
                if link == root {
                    return None;
                }
                link = generator_of((*link).parent)?;
            }
            self.save();
            (*link).flags &= !generator_flags::EXITING;
            (*link).innermost = if at == link { Value::UNDEF } else { Value::object(at) };
            let waiter = generator_of((*link).parent)?;
            // what it handles stays with it; those that wait handle what they did when the exit came
            let outer = self.kept.get(kept_place(frame) + 1).copied().unwrap_or((*frame).saved_handled);
            (*at).handled = if self.handled.is(outer) { Value::UNDEF } else { self.handled };
            self.handled = outer;
            (*link).parent = Value::UNDEF;
            (*waiter).delegate = Value::UNDEF;
            self.switch(waiter);
            let kind = kind_name((*link).kind);
            let _ = self.runtime_error(&format!("{kind} ignored GeneratorExit"));
            Some(Halt::Raise)
        }
    }

    /// Hand a sent value to the suspended body that the topmost frame is about to run.
    pub(super) unsafe fn deliver(&mut self, at: *mut Generator, value: Value) {
        // SAFETY: a suspended body stands behind its `Yield`, or on a `Delegate` to be run again.
        unsafe {
            let pc = (*self.frame).pc;
            if (*at).pc == 0 {
                return;
            }
            if let Op::Delegate { .. } = *pc {
                self.sent = value;
            } else if let Op::Yield { dst, .. } | Op::YieldAsync { dst, .. } = *pc.sub(1) {
                *Generator::registers_ptr(at).add(dst as usize) = value;
            } else {
                self.sent = value;
            }
        }
    }

    /// An exception is thrown into the topmost frame: where that waits for a foreign iterator, the iterator
    /// gets it first. Gives what that yields instead of ending.
    unsafe fn prepare_throw(&mut self, exception: Value) -> Option<Value> {
        // SAFETY: the frame was just pushed.
        unsafe {
            let frame = self.frame;
            let generator = (*frame).generator;
            if let Op::Delegate { iter, .. } = *(*frame).pc
                && (*generator).pc > 0
            {
                let iterator = *(*frame).base.add(iter as usize);
                let mark = self.kept.len();
                self.keep(exception);
                let answer = self.throw_into(iterator, exception);
                self.kept.truncate(mark);
                match answer {
                    Ok(Thrown::Yielded(v)) => return Some(v),
                    Ok(Thrown::Returned(v)) => {
                        self.thrown_return = v;
                        return None;
                    }
                    // what waits takes it for the end of the iterator
                    Ok(Thrown::NotTaken) if self.heap.is_instance(exception, self.types.stop_iteration) => {
                        self.thrown_return = self.stop_value(exception);
                        return None;
                    }
                    Ok(Thrown::NotTaken) => self.raise_thrown(generator, exception),
                    Err(_) => self.raise_thrown(generator, self.pending),
                }
                // the body raises behind the instruction
                (*frame).pc = (*frame).pc.add(1);
            } else {
                self.raise_thrown(generator, exception);
            }
            self.throwing = true;
            None
        }
    }

    /// What a foreign iterator makes of an exception.
    fn throw_into(&mut self, iterator: Value, exception: Value) -> Result<Thrown, Raised> {
        if let Some(hook) = self.throw_hook
            && iterator.is_kind(Kind::Opaque)
        {
            match hook(self, iterator, exception)? {
                AwaitStep::Ready(v) => return Ok(Thrown::Returned(v)),
                AwaitStep::Suspend(_) => return Ok(Thrown::NotTaken),
                AwaitStep::NotMine => {}
            }
        }
        if self.heap.is_instance(exception, self.types.generator_exit) {
            if let Some(close) = self.get_attr_opt(iterator, sym::CLOSE)? {
                self.call(close, &[])?;
            }
            return Ok(Thrown::NotTaken);
        }
        let Some(throw) = self.get_attr_opt(iterator, sym::THROW)? else { return Ok(Thrown::NotTaken) };
        match self.call(throw, &[exception]) {
            Ok(v) => Ok(Thrown::Yielded(v)),
            Err(raised) => {
                if !self.is_pending_instance(self.types.stop_iteration) {
                    return Err(raised);
                }
                let stop = self.take_pending();
                Ok(Thrown::Returned(self.stop_value(stop)))
            }
        }
    }

    /// Make an exception pending that comes into a body from outside: its context is what the body handles, not
    /// what its caller does.
    pub(super) fn raise_thrown(&mut self, generator: *mut Generator, exception: Value) {
        let _ = self.raise_value(exception);
        self.thrown_in = true;
        // SAFETY: a live generator.
        let handled = unsafe { (*generator).handled };
        // it may have come a long way, through another task: what is handled here is its context all the same
        if !handled.is_undef() {
            self.link_contexts(exception, handled);
        }
    }

    // ------------------------------------------------------------ from the loop

    /// A frame with flags ends with `value`.
    #[inline(never)]
    pub(super) unsafe fn return_slow(&mut self, value: Value) -> Halt {
        // SAFETY: the topmost frame is the one that returns.
        unsafe {
            let frame = self.frame;
            let frame_flags = (*frame).flags;
            if frame_flags & flags::GENERATOR != 0 {
                let generator = (*frame).generator;
                if (*generator).kind == CodeKind::Coroutine && generator != (*frame).root {
                    // the usual end of what is awaited
                    (*generator).state = State::Finished;
                    (*generator).handled = Value::UNDEF;
                    return self.delegate_returned(generator, value);
                }
                return self.generator_returned(value);
            }
            let mut value = value;
            if frame_flags & flags::VIEWED != 0 {
                let mark = self.kept_mark();
                self.keep(value);
                self.end_view();
                self.release(mark);
            }
            if frame_flags & flags::INIT != 0 {
                if !value.is_none() {
                    self.frame = frame.sub(1);
                    let halted = frame_flags & flags::HALT != 0;
                    let _ = self.init_returned(value);
                    if halted {
                        self.frame = frame;
                        (*frame).flags = flags::HALT;
                        return Halt::Raise;
                    }
                    return Halt::Raise;
                }
                value = (*frame).saved_handled;
            }
            self.frame = frame.sub(1);
            if frame_flags & flags::HALT != 0 {
                self.halt_reason = HaltReason::Returned;
                return Halt::Stop(value);
            }
            *(*frame).dst = value;
            Halt::Go
        }
    }

    /// A body that another one waits for has ended with `value`.
    unsafe fn delegate_returned(&mut self, generator: *mut Generator, value: Value) -> Halt {
        // SAFETY: the topmost frame ran `generator`, which is not its root.
        unsafe {
            if (*generator).flags & generator_flags::EXITING == 0 {
                self.switch_to_parent(value);
                return Halt::Go;
            }
            (*generator).flags &= !generator_flags::EXITING;
            self.switch_to_parent(Value::UNDEF);
            self.pass_exit_on();
            Halt::Raise
        }
    }

    unsafe fn generator_returned(&mut self, value: Value) -> Halt {
        // SAFETY: the topmost frame runs `generator`.
        unsafe {
            let frame = self.frame;
            let generator = (*frame).generator;
            if (*generator).flags & generator_flags::VIEWED != 0 {
                self.end_view();
            }
            (*generator).state = State::Finished;
            (*generator).handled = Value::UNDEF;
            let is_async = (*generator).kind == CodeKind::AsyncGenerator;
            if is_async {
                let closing = (*generator).flags & generator_flags::CLOSING != 0;
                if !closing {
                    let _ = self.raise(self.types.stop_async_iteration, "");
                    return self.end_generator_raising();
                }
            }
            if generator != (*frame).root {
                return self.delegate_returned(generator, if is_async { Value::NONE } else { value });
            }
            self.handled = (*frame).saved_handled;
            self.frame = frame.sub(1);
            if (*frame).flags & flags::HALT != 0 {
                self.halt_reason = HaltReason::Returned;
                return Halt::Stop(value);
            }
            // stepped by `for`: leave the loop below
            let below = self.frame;
            if let Op::ForIter { to, .. } = *(*below).pc.sub(1) {
                (*below).pc = (*below).pc.offset(to as isize);
            }
            Halt::Go
        }
    }

    /// The finished generator of the topmost frame has an exception pending: to its waiter, or out.
    unsafe fn end_generator_raising(&mut self) -> Halt {
        // SAFETY: the topmost frame runs a generator that has just finished.
        unsafe {
            let frame = self.frame;
            if (*frame).generator != (*frame).root {
                self.switch_to_parent(Value::UNDEF);
                return Halt::Raise;
            }
            // unwinding pops it like any frame without handlers
            Halt::Raise
        }
    }

    /// The topmost frame goes on with the generator that waited for its own; `value` is the result of its
    /// `Delegate`, unless undefined.
    pub(super) unsafe fn switch_to_parent(&mut self, value: Value) {
        // SAFETY: the frame's generator is not the root, so it has a parent.
        unsafe {
            let frame = self.frame;
            let inner = (*frame).generator;
            let parent = generator_of((*inner).parent).expect("only the root of a chain has no parent");
            (*inner).parent = Value::UNDEF;
            (*inner).flags &= !generator_flags::BUSY;
            (*parent).delegate = Value::UNDEF;
            if (*inner).kind == CodeKind::AsyncGenerator {
                let waiting = std::mem::replace(&mut (*parent).handled, Value::UNDEF);
                let waiting = waiting.defined().unwrap_or((*frame).saved_handled);
                let own = std::mem::replace(&mut self.handled, waiting);
                if (*inner).state == State::Suspended && !own.is(waiting) {
                    (*inner).handled = own;
                } else {
                    (*inner).handled = Value::UNDEF;
                }
            }
            self.switch(parent);
            if !value.is_undef()
                && let Op::Delegate { dst, .. } = *(*frame).pc.sub(1)
            {
                *(*frame).base.add(dst as usize) = value;
            }
        }
    }

    /// Make the topmost frame run another generator of its chain, from where that one is.
    pub(super) unsafe fn switch(&mut self, to: *mut Generator) {
        // SAFETY: a live generator.
        unsafe {
            let frame = self.frame;
            let function = (*to).function.object_unchecked().cast::<Function>();
            (*frame).generator = to;
            (*frame).function = function;
            (*frame).base = Generator::registers_ptr(to);
            (*frame).pc = (*(*function).code).ops.add((*to).pc as usize);
            (*to).state = State::Running;
        }
    }

    /// Remember where the running generator is; its frame stays.
    pub(super) unsafe fn save(&mut self) {
        // SAFETY: the topmost frame runs a generator.
        unsafe {
            let frame = self.frame;
            let generator = (*frame).generator;
            (*generator).pc = (*frame).pc.offset_from((*(*(*frame).function).code).ops) as u32;
            (*generator).state = State::Suspended;
        }
    }

    /// Suspend the whole chain of the topmost frame and leave with `value`.
    unsafe fn suspend(&mut self, value: Value) -> Halt {
        // SAFETY: the topmost frame runs a generator.
        unsafe {
            if (*self.frame).flags & flags::EXIT != 0
                && let Some(halt) = self.refuse_to_exit()
            {
                return halt;
            }
            self.save();
            let frame = self.frame;
            let (generator, root) = ((*frame).generator, (*frame).root);
            let saved = (*frame).saved_handled;
            (*generator).handled = if self.handled.is(saved) { Value::UNDEF } else { self.handled };
            self.handled = saved;
            (*root).innermost = if generator == root { Value::UNDEF } else { Value::object(generator) };
            self.frame = frame.sub(1);
            if (*frame).flags & flags::HALT != 0 {
                self.halt_reason = HaltReason::Yielded;
                return Halt::Stop(value);
            }
            *(*frame).dst = value;
            Halt::Go
        }
    }

    /// `yield` where the frame was not resumed by a plain `for`.
    #[inline(never)]
    pub(super) unsafe fn yield_slow(&mut self, value: Value) -> Halt {
        // SAFETY: the topmost frame runs a generator, and stands behind its `Yield`.
        unsafe {
            let frame = self.frame;
            if (*frame).flags & flags::GATHER != 0
                && let Some(take) = self.taker
                && let Op::Yield { dst, .. } = *(*frame).pc.sub(1)
                && (*take)(self, value)
            {
                *(*frame).base.add(dst as usize) = Value::NONE;
                return Halt::Go;
            }
            self.suspend(value)
        }
    }

    /// `yield` in an asynchronous generator: the value is the result of the waiting `asend`.
    #[inline(never)]
    pub(super) unsafe fn yield_async(&mut self, value: Value) -> Halt {
        // SAFETY: the topmost frame runs an asynchronous generator.
        unsafe {
            let frame = self.frame;
            let generator = (*frame).generator;
            if (*generator).flags & generator_flags::CLOSING != 0 && generator != (*frame).root {
                self.save();
                self.switch_to_parent(Value::UNDEF);
                let _ = self.runtime_error("async generator ignored GeneratorExit");
                return Halt::Raise;
            }
            if generator == (*frame).root {
                let halt = self.suspend(value);
                self.halt_reason = HaltReason::YieldedAsync;
                return halt;
            }
            self.save();
            self.switch_to_parent(value);
            Halt::Go
        }
    }

    /// One step of `Delegate { dst, iter }`; the frame's `pc` stands behind it.
    #[inline(never)]
    pub(super) unsafe fn delegate(&mut self, iterator: Value, dst: u8) -> Halt {
        // SAFETY: the topmost frame runs a generator (the compiler emits it nowhere else).
        unsafe {
            let frame = self.frame;
            if !self.thrown_return.is_undef() {
                let v = std::mem::replace(&mut self.thrown_return, Value::UNDEF);
                *(*frame).base.add(dst as usize) = v;
                return Halt::Go;
            }
            let sent = std::mem::replace(&mut self.sent, Value::NONE);
            if let Some(inner) = generator_of(iterator) {
                return self.delegate_to(inner, sent);
            }
            if iterator.is_kind(Kind::Opaque) {
                if self.heap.is::<AsyncGeneratorOperation>(iterator) {
                    return self.delegate_to_operation(iterator);
                }
                if let Some(hook) = self.await_hook {
                    match hook(self, iterator, sent) {
                        Ok(AwaitStep::Ready(v)) => {
                            *(*frame).base.add(dst as usize) = v;
                            return Halt::Go;
                        }
                        Ok(AwaitStep::Suspend(v)) => {
                            // run the instruction again when resumed
                            (*frame).pc = (*frame).pc.sub(1);
                            return self.suspend(v);
                        }
                        Ok(AwaitStep::NotMine) => {}
                        Err(_) => return Halt::Raise,
                    }
                }
            }
            let step = if sent.is_none() {
                self.next_or_value(iterator)
            } else {
                self.call_method(iterator, sym::SEND, &[sent]).map(Ok).or_else(|raised| {
                    if self.is_pending_instance(self.types.stop_iteration) {
                        let stop = self.take_pending();
                        Ok(Err(self.stop_value(stop)))
                    } else {
                        Err(raised)
                    }
                })
            };
            match step {
                Ok(Ok(v)) => {
                    (*frame).pc = (*frame).pc.sub(1);
                    self.suspend(v)
                }
                Ok(Err(result)) => {
                    *(*frame).base.add(dst as usize) = result;
                    Halt::Go
                }
                Err(_) => Halt::Raise,
            }
        }
    }

    /// `Ok(item)`, or `Err(result)` at the end.
    fn next_or_value(&mut self, iterator: Value) -> Result<Result<Value, Value>, Raised> {
        match self.next_raw(iterator) {
            Ok(Some(v)) => Ok(Ok(v)),
            Ok(None) => Ok(Err(Value::NONE)),
            Err(raised) => {
                if self.is_pending_instance(self.types.stop_iteration) {
                    let stop = self.take_pending();
                    Ok(Err(self.stop_value(stop)))
                } else {
                    Err(raised)
                }
            }
        }
    }

    /// `StopIteration.value`.
    pub fn stop_value(&mut self, stop: Value) -> Value {
        self.get_attr(stop, sym::VALUE).unwrap_or(Value::NONE)
    }

    /// Switch the frame to the inner chain, or finish at once where that has ended.
    unsafe fn delegate_to(&mut self, inner: *mut Generator, first: Value) -> Halt {
        // SAFETY: the topmost frame runs a generator; `inner` is live.
        unsafe {
            let frame = self.frame;
            let outer = (*frame).generator;
            let at = innermost(inner);
            (*inner).flags |= generator_flags::AWAITED;
            match (*at).state {
                State::Running => {
                    let _ = if (*inner).kind == CodeKind::Coroutine {
                        self.runtime_error("coroutine is being awaited already")
                    } else {
                        self.raise(self.types.value_error, "generator already executing")
                    };
                    return Halt::Raise;
                }
                State::Finished => {
                    if (*inner).kind == CodeKind::Coroutine {
                        let _ = self.runtime_error("cannot reuse already awaited coroutine");
                        return Halt::Raise;
                    }
                    if let Op::Delegate { dst, .. } = *(*frame).pc.sub(1) {
                        *(*frame).base.add(dst as usize) = Value::NONE;
                    }
                    return Halt::Go;
                }
                State::Suspended if (*inner).kind == CodeKind::Coroutine => {
                    let _ = self.runtime_error("coroutine is being awaited already");
                    return Halt::Raise;
                }
                State::Created | State::Suspended => {}
            }
            if let Some(other) = generator_of((*inner).parent) {
                if (*inner).kind == CodeKind::Coroutine {
                    let _ = self.runtime_error("coroutine is being awaited already");
                    return Halt::Raise;
                }
                unlink(other, inner);
            }
            let created = (*at).state == State::Created;
            if created && !first.is_none() {
                let name = kind_name((*inner).kind);
                let _ = self.type_error(&format!("can't send non-None value to a just-started {name}"));
                return Halt::Raise;
            }
            if self.count_chain(outer, inner).is_err() {
                return Halt::Raise;
            }
            self.save();
            (*outer).delegate = Value::object(inner);
            (*inner).parent = Value::object(outer);
            self.switch(at);
            if !(*at).handled.is_undef() {
                self.handled = (*at).handled;
            }
            if !created {
                self.deliver(at, first);
            }
            Halt::Go
        }
    }

    /// Each switch into a deeper body is a safepoint, and counts as a nested call.
    unsafe fn count_chain(&mut self, outer: *mut Generator, inner: *mut Generator) -> Result<(), Raised> {
        // SAFETY: live generators.
        let depth = unsafe {
            (*inner).depth = (*outer).depth + 1;
            (*inner).depth as usize
        };
        if depth + self.depth() > self.recursion_limit {
            return Err(self.recursion_error());
        }
        self.heap.fuel -= 1;
        if self.heap.fuel < 0 { self.look_up() } else { Ok(()) }
    }
}
