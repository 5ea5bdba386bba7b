//! What can be awaited or iterated asynchronously, and what is said of what cannot.
#![allow(unsafe_code)]

use super::resume::{
    AsyncAction, AsyncGeneratorOperation, HaltReason, Input, OperationState, Resumed, generator_of,
};
use super::{Raised, Vm, sym};
use crate::bytecode::CodeKind;
use crate::bytecode::op::AwaitPlace;
use crate::value::{Kind, State, Value, generator_flags};

impl Vm {
    /// The iterator behind what `await` or `async with` waits for.
    #[cold]
    #[inline(never)]
    pub(super) fn get_awaitable_for(&mut self, value: Value, place: AwaitPlace) -> Result<Value, Raised> {
        let method = match place {
            AwaitPlace::Expression => return self.get_awaitable(value),
            AwaitPlace::Enter => "__aenter__",
            AwaitPlace::Exit => "__aexit__",
        };
        let found = self.get_awaitable(value);
        if found.is_err()
            && self.special(value, sym::AWAIT).is_none()
            && self.is_pending_instance(self.types.type_error)
        {
            self.take_pending();
            let given = self.type_name(value);
            return Err(self.type_error(&format!(
                "'async with' received an object from {method} that does not implement __await__: {given}"
            )));
        }
        found
    }

    /// The iterator behind `await value`.
    #[cold]
    #[inline(never)]
    pub fn get_awaitable(&mut self, value: Value) -> Result<Value, Raised> {
        if let Some(generator) = generator_of(value) {
            // SAFETY: a live generator.
            let (kind, marked) =
                unsafe { ((*generator).kind, (*generator).flags & generator_flags::ITERABLE_COROUTINE != 0) };
            if kind == CodeKind::Coroutine || marked {
                return Ok(value);
            }
        } else if value.is_kind(Kind::Opaque)
            && (self.heap.is::<AsyncGeneratorOperation>(value) || self.is_native_awaitable(value))
        {
            return Ok(value);
        }
        let Some(method) = self.special(value, sym::AWAIT) else {
            let name = self.type_name(value);
            return Err(self.type_error(&format!("object {name} can't be used in 'await' expression")));
        };
        let iterator = self.call_unbound(method, value, &[])?;
        if let Some(generator) = generator_of(iterator) {
            // SAFETY: a live generator.
            if unsafe { (*generator).kind } == CodeKind::Coroutine {
                return Err(self.type_error("__await__() returned a coroutine"));
            }
            return Ok(iterator);
        }
        if iterator.is_kind(Kind::Opaque) || self.special(iterator, sym::NEXT).is_some() {
            return Ok(iterator);
        }
        let name = self.type_name(iterator);
        Err(self.type_error(&format!("__await__() returned non-iterator of type '{name}'")))
    }

    /// Does the native awaitables' hook know this object?
    pub(super) fn is_native_awaitable(&mut self, value: Value) -> bool {
        self.is_awaitable_hook.is_some_and(|hook| hook(self, value))
    }

    #[inline(never)]
    pub(super) fn get_yield_from_iter(&mut self, value: Value) -> Result<Value, Raised> {
        if generator_of(value).is_some() { Ok(value) } else { self.iter(value) }
    }

    #[inline(never)]
    pub fn get_async_iter(&mut self, value: Value) -> Result<Value, Raised> {
        let Some(method) = self.special(value, sym::AITER) else {
            let name = self.type_name(value);
            return Err(
                self.type_error(&format!("'async for' requires an object with __aiter__ method, got {name}"))
            );
        };
        let iterator = self.call_unbound(method, value, &[])?;
        if self.special(iterator, sym::ANEXT).is_none() {
            let name = self.type_name(iterator);
            return Err(self.type_error(&format!(
                "'async for' received an object from __aiter__ that does not implement __anext__: {name}"
            )));
        }
        Ok(iterator)
    }

    #[inline(never)]
    pub fn get_async_next(&mut self, iterator: Value) -> Result<Value, Raised> {
        if let Some(generator) = generator_of(iterator) {
            // SAFETY: a live generator.
            if unsafe { (*generator).kind } == CodeKind::AsyncGenerator {
                return self.async_operation(iterator, AsyncAction::Send(Value::NONE));
            }
        }
        let Some(method) = self.special(iterator, sym::ANEXT) else {
            let name = self.type_name(iterator);
            return Err(self
                .type_error(&format!("'async for' requires an iterator with __anext__ method, got {name}")));
        };
        let awaitable = self.call_unbound(method, iterator, &[])?;
        self.get_awaitable(awaitable).map_err(|raised| {
            let name = self.type_name(awaitable);
            let cause = self.take_pending();
            let _ = raised;
            let error =
                self.type_error(&format!("'async for' received an invalid object from __anext__: {name}"));
            self.set_cause(cause);
            error
        })
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
        Ok(self.new_opaque(AsyncGeneratorOperation { generator, action, state: OperationState::New }))
    }

    /// One manual step of an operation (`op.send(v)`): `Yielded` for what the body awaits, `Returned` for what
    /// the asynchronous generator yields.
    pub fn step_async_operation(
        &mut self,
        operation: Value,
        sent: Result<Value, Value>,
    ) -> Result<Resumed, Raised> {
        let Some(op) = self.heap.get_mut::<AsyncGeneratorOperation>(operation) else {
            return Err(self.type_error("expected an asynchronous generator operation"));
        };
        let (generator, action, state) = (op.generator, op.action, op.state);
        if state == OperationState::Done {
            return Err(self.runtime_error("cannot reuse already awaited __anext__()/asend()"));
        }
        op.state = OperationState::Running;
        let g = generator_of(generator).expect("operations are made by asynchronous generators");
        // SAFETY: a live generator.
        let life = unsafe { (*g).state };
        let input = match (state, sent) {
            (_, Err(exception)) => Input::Throw(exception),
            (OperationState::Running | OperationState::Done, Ok(v)) => Input::Send(v),
            (OperationState::New, Ok(_)) => match action {
                AsyncAction::Send(v) => Input::Send(v),
                AsyncAction::Throw(e) => Input::Throw(e),
                AsyncAction::Close if matches!(life, State::Created | State::Finished) => {
                    // SAFETY: a live generator.
                    unsafe { (*g).state = State::Finished };
                    self.finish_operation(operation);
                    return Ok(Resumed::Returned(Value::NONE));
                }
                AsyncAction::Close => {
                    // SAFETY: a live generator.
                    unsafe { (*g).flags |= generator_flags::CLOSED };
                    Input::Throw(self.new_exception(self.types.generator_exit, &[])?)
                }
            },
        };
        if life == State::Finished && matches!(input, Input::Send(_)) {
            self.finish_operation(operation);
            return Err(self.raise(self.types.stop_async_iteration, ""));
        }
        let result = self.resume(generator, input);
        let reason = self.halt_reason;
        match result {
            Ok(Resumed::Yielded(v)) if reason == HaltReason::YieldedAsync => {
                self.finish_operation(operation);
                Ok(Resumed::Returned(v))
            }
            Ok(Resumed::Yielded(v)) => Ok(Resumed::Yielded(v)),
            Ok(Resumed::Returned(_)) => {
                self.finish_operation(operation);
                Ok(Resumed::Returned(Value::NONE))
            }
            Err(raised) => {
                self.finish_operation(operation);
                let closing = matches!(action, AsyncAction::Close);
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

    pub(super) fn finish_operation(&mut self, operation: Value) {
        if let Some(op) = self.heap.get_mut::<AsyncGeneratorOperation>(operation) {
            op.state = OperationState::Done;
        }
    }
}
