//! Asynchronous generators: the awaitables that `asend`, `athrow`, `aclose` and `anext` give, and how they run.
//!
//! One is either awaited, and then becomes a link of the chain that awaits it, or stepped by hand with `send`,
//! `throw` and `close`. Only one of a generator's operations runs at a time.
#![allow(unsafe_code)]

use super::resume::{Halt, HaltReason, Input, Resumed, generator_of};
use super::run::Frame;
use super::{Raised, Vm};
use crate::bytecode::Op;
use crate::value::{Generator, State, Trace, Tracer, Value, generator_flags};

/// `agen.asend(v)`, `agen.athrow(e)`, `agen.aclose()`, `anext(agen)`: awaitables made by asynchronous
/// generators.
pub struct AsyncGeneratorOperation {
    pub generator: Value,
    pub action: AsyncAction,
    pub state: OperationState,
}

#[derive(Debug, Clone, Copy)]
pub enum AsyncAction {
    Send(Value),
    Throw(Value),
    Close,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum OperationState {
    New,
    Running,
    Done,
}

impl Trace for AsyncGeneratorOperation {
    fn trace(&self, t: &mut Tracer<'_>) {
        t.value(self.generator);
        match self.action {
            AsyncAction::Send(v) | AsyncAction::Throw(v) => t.value(v),
            AsyncAction::Close => {}
        }
    }
}

/// Stands for the class of the operations that `athrow` and `aclose` give.
pub struct ThrowOperation;

impl Trace for ThrowOperation {
    fn trace(&self, _: &mut Tracer<'_>) {}
}

impl AsyncAction {
    /// The method's name in messages.
    fn name(self) -> &'static str {
        match self {
            AsyncAction::Send(_) => "anext()",
            AsyncAction::Throw(_) => "athrow()",
            AsyncAction::Close => "aclose()",
        }
    }
}

impl Vm {
    #[cold]
    fn reused_operation(&mut self, action: AsyncAction) -> Raised {
        let what = match action {
            AsyncAction::Send(_) => "__anext__()/asend()",
            AsyncAction::Throw(_) | AsyncAction::Close => "aclose()/athrow()",
        };
        self.runtime_error(&format!("cannot reuse already awaited {what}"))
    }

    #[cold]
    fn busy_generator(&mut self, action: AsyncAction) -> Raised {
        self.runtime_error(&format!("{}: asynchronous generator is already running", action.name()))
    }

    /// `await operation`: its generator becomes a link of the chain of the topmost frame.
    pub(super) unsafe fn delegate_to_operation(&mut self, operation: Value) -> Halt {
        // SAFETY: the topmost frame runs a generator.
        unsafe {
            let frame = self.frame;
            let Some(op) = self.heap.get_mut::<AsyncGeneratorOperation>(operation) else {
                return Halt::Go;
            };
            let (generator, action) = (op.generator, op.action);
            if op.state != OperationState::New {
                let _ = self.reused_operation(action);
                return Halt::Raise;
            }
            op.state = OperationState::Done;
            let inner = generator_of(generator).expect("operations are made by asynchronous generators");
            let (finished, created) = ((*inner).state == State::Finished, (*inner).state == State::Created);
            let done = |vm: &mut Vm| {
                if let Op::Delegate { dst, .. } = *(*vm.frame).pc.sub(1) {
                    *(*vm.frame).base.add(dst as usize) = Value::NONE;
                }
                Halt::Go
            };
            if finished && !matches!(action, AsyncAction::Send(_)) {
                return done(self);
            }
            if (*inner).flags & generator_flags::BUSY != 0 || (*inner).state == State::Running {
                let _ = self.busy_generator(action);
                return Halt::Raise;
            }
            if !matches!(action, AsyncAction::Close) {
                (*inner).flags &= !generator_flags::CLOSING;
            }
            match action {
                AsyncAction::Send(v) => {
                    if finished {
                        let _ = self.raise(self.types.stop_async_iteration, "");
                        return Halt::Raise;
                    }
                    if created && !v.is_none() {
                        let _ =
                            self.type_error("can't send non-None value to a just-started async generator");
                        return Halt::Raise;
                    }
                    self.link(frame, inner, (!created).then_some(v));
                    Halt::Go
                }
                AsyncAction::Throw(e) => {
                    if (*inner).flags & generator_flags::CLOSED != 0 {
                        let _ = self.raise(self.types.stop_async_iteration, "");
                        return Halt::Raise;
                    }
                    if created {
                        (*inner).state = State::Finished;
                        let _ = self.raise_value(e);
                        self.add_traceback((*inner).function, 0);
                        return Halt::Raise;
                    }
                    self.link(frame, inner, None);
                    self.raise_thrown(inner, e);
                    Halt::Raise
                }
                AsyncAction::Close => {
                    if (*inner).flags & generator_flags::CLOSED != 0 {
                        let _ = self.raise(self.types.stop_async_iteration, "");
                        return Halt::Raise;
                    }
                    if created {
                        (*inner).state = State::Finished;
                        return done(self);
                    }
                    (*inner).flags |= generator_flags::CLOSED | generator_flags::CLOSING;
                    self.link(frame, inner, None);
                    if let Ok(e) = self.new_exception(self.types.generator_exit, &[]) {
                        self.raise_thrown(inner, e);
                    }
                    Halt::Raise
                }
            }
        }
    }

    /// Run `inner` in the place of the generator that waits for it, which keeps what it handles until
    /// `switch_to_parent`. `sent` is what the `yield` of `inner` gives, if it stands on one and nothing is thrown
    /// into it.
    unsafe fn link(&mut self, frame: *mut Frame, inner: *mut Generator, sent: Option<Value>) {
        // SAFETY: the topmost frame runs a generator; `inner` is a suspended asynchronous generator.
        unsafe {
            let outer = (*frame).generator;
            let inherited = self.handled.is((*frame).saved_handled);
            (*outer).handled = if inherited { Value::UNDEF } else { self.handled };
            self.save();
            (*outer).delegate = Value::object(inner);
            (*inner).parent = Value::object(outer);
            (*inner).flags |= generator_flags::BUSY;
            self.switch(inner);
            if !(*inner).handled.is_undef() {
                self.handled = (*inner).handled;
            }
            if let Some(sent) = sent {
                self.deliver(inner, sent);
            }
        }
    }

    /// A new operation on an asynchronous generator.
    ///
    /// # Errors
    /// Whatever the hook for first uses raises.
    pub fn async_operation(&mut self, generator: Value, action: AsyncAction) -> Result<Value, Raised> {
        if let Some(hook) = self.async_generator_hook
            && let Some(g) = generator_of(generator)
        {
            // SAFETY: a live generator.
            unsafe {
                if (*g).flags & generator_flags::HOOKED == 0 {
                    (*g).flags |= generator_flags::HOOKED;
                    let mark = self.kept.len();
                    self.keep(generator);
                    if let AsyncAction::Send(v) | AsyncAction::Throw(v) = action {
                        self.keep(v);
                    }
                    let told = hook(self, generator);
                    self.kept.truncate(mark);
                    told?;
                }
            }
        }
        let class = match action {
            AsyncAction::Send(_) => self.opaque_class::<AsyncGeneratorOperation>(),
            AsyncAction::Throw(_) | AsyncAction::Close => self.opaque_class::<ThrowOperation>(),
        };
        let operation = AsyncGeneratorOperation { generator, action, state: OperationState::New };
        Ok(self.new_opaque_of(class.unwrap_or(self.types.object), operation))
    }

    /// One manual step of an operation (`op.send(v)`): `Yielded` for what the body awaits, `Returned` for what
    /// the asynchronous generator yields.
    pub fn step_async_operation(
        &mut self,
        operation: Value,
        sent: Result<Value, Value>,
    ) -> Result<Resumed, Raised> {
        let Some(op) = self.heap.get::<AsyncGeneratorOperation>(operation) else {
            return Err(self.type_error("expected an asynchronous generator operation"));
        };
        let (generator, action, state) = (op.generator, op.action, op.state);
        if state == OperationState::Done {
            return Err(self.reused_operation(action));
        }
        let g = generator_of(generator).expect("operations are made by asynchronous generators");
        let closing = matches!(action, AsyncAction::Close);
        let sending = matches!(action, AsyncAction::Send(_));
        // SAFETY (here and below): a live generator.
        let (life, flags) = unsafe { ((*g).state, (*g).flags) };
        if life == State::Finished && !sending && sent.is_ok() {
            self.finish_operation(operation);
            return Ok(Resumed::Returned(Value::NONE));
        }
        let mut input = match sent {
            Ok(v) => Input::Send(v),
            Err(e) => Input::Throw(e),
        };
        if state == OperationState::New {
            if flags & generator_flags::BUSY != 0 || life == State::Running {
                self.set_operation(operation, OperationState::Done);
                return Err(self.busy_generator(action));
            }
            if let Ok(v) = sent {
                if !sending && flags & generator_flags::CLOSED != 0 {
                    self.set_operation(operation, OperationState::Done);
                    return Err(self.raise(self.types.stop_async_iteration, ""));
                }
                if !sending && !v.is_none() {
                    return Err(self.runtime_error("can't send non-None value to a just-started coroutine"));
                }
                input = match action {
                    AsyncAction::Send(own) => Input::Send(if v.is_none() { own } else { v }),
                    AsyncAction::Throw(e) => Input::Throw(e),
                    AsyncAction::Close => {
                        // SAFETY: as above.
                        unsafe { (*g).flags |= generator_flags::CLOSED };
                        Input::Throw(self.new_exception(self.types.generator_exit, &[])?)
                    }
                };
            }
            // SAFETY: as above.
            unsafe {
                (*g).flags |= generator_flags::BUSY;
                (*g).flags &= !generator_flags::CLOSING;
            }
            self.set_operation(operation, OperationState::Running);
        }
        if life == State::Finished && matches!(input, Input::Send(_)) {
            self.finish_operation(operation);
            return Err(self.raise(self.types.stop_async_iteration, ""));
        }
        let result = self.resume(generator, input);
        let reason = self.halt_reason;
        match result {
            Ok(Resumed::Yielded(v)) if reason == HaltReason::YieldedAsync => {
                self.finish_operation(operation);
                if closing {
                    return Err(self.runtime_error("async generator ignored GeneratorExit"));
                }
                Ok(Resumed::Returned(v))
            }
            Ok(Resumed::Yielded(v)) => Ok(Resumed::Yielded(v)),
            Ok(Resumed::Returned(_)) => {
                self.finish_operation(operation);
                Ok(Resumed::Returned(Value::NONE))
            }
            Err(raised) => {
                self.finish_operation(operation);
                if closing
                    && (self.is_pending_instance(self.types.generator_exit)
                        || self.is_pending_instance(self.types.stop_async_iteration))
                {
                    self.take_pending();
                    return Ok(Resumed::Returned(Value::NONE));
                }
                Err(raised)
            }
        }
    }

    /// Has the operation come to its end, so that there is nothing left to close?
    pub fn is_operation_done(&self, operation: Value) -> bool {
        self.heap.get::<AsyncGeneratorOperation>(operation).is_none_or(|op| op.state == OperationState::Done)
    }

    fn set_operation(&mut self, operation: Value, state: OperationState) {
        if let Some(op) = self.heap.get_mut::<AsyncGeneratorOperation>(operation) {
            op.state = state;
        }
    }

    fn finish_operation(&mut self, operation: Value) {
        self.set_operation(operation, OperationState::Done);
        let generator = self.heap.get::<AsyncGeneratorOperation>(operation).map(|op| op.generator);
        if let Some(g) = generator.and_then(|g| self.heap.as_generator_mut(g)) {
            g.flags &= !generator_flags::BUSY;
        }
    }
}
