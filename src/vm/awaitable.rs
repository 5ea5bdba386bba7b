//! What can be awaited and iterated asynchronously: the iterators behind `await`, `yield from` and `async for`.
#![allow(unsafe_code)]

use super::async_generator::{AsyncAction, AsyncGeneratorOperation};
use super::resume::generator_of;
use super::{Raised, Vm, sym};
use crate::bytecode::CodeKind;
use crate::bytecode::op::AwaitPlace;
use crate::value::{Kind, Value, generator_flags};

impl Vm {
    /// The iterator behind an await of what comes from somewhere.
    #[cold]
    #[inline(never)]
    pub(super) fn get_awaitable_for(&mut self, value: Value, place: AwaitPlace) -> Result<Value, Raised> {
        let method = match place {
            AwaitPlace::Expression => return self.get_awaitable(value),
            AwaitPlace::Enter => "__aenter__",
            AwaitPlace::Exit => "__aexit__",
        };
        if !self.is_awaitable(value) {
            let name = self.type_name(value);
            return Err(self.type_error(&format!(
                "'async with' received an object from {method} that does not implement __await__: {name}"
            )));
        }
        self.get_awaitable(value)
    }

    /// Can the value stand behind `await`, as far as its type tells?
    pub fn is_awaitable(&mut self, value: Value) -> bool {
        match generator_of(value) {
            // SAFETY: a live generator.
            Some(g) => unsafe {
                (*g).kind == CodeKind::Coroutine || (*g).flags & generator_flags::ITERABLE_COROUTINE != 0
            },
            None => {
                value.is_kind(Kind::Opaque)
                    && (self.heap.is::<AsyncGeneratorOperation>(value) || self.is_native_awaitable(value))
                    || self.special(value, sym::AWAIT).is_some()
            }
        }
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
    fn is_native_awaitable(&mut self, value: Value) -> bool {
        self.is_awaitable_hook.is_some_and(|hook| hook(self, value))
    }

    #[inline(never)]
    pub(super) fn get_yield_from_iter(&mut self, value: Value) -> Result<Value, Raised> {
        let Some(generator) = generator_of(value) else { return self.iter(value) };
        // SAFETY: a live generator; the topmost frame runs a body.
        let (kind, running) = unsafe { ((*generator).kind, (*self.frame).generator) };
        match kind {
            CodeKind::Plain | CodeKind::Generator => Ok(value),
            CodeKind::AsyncGenerator => self.iter(value),
            CodeKind::Coroutine => {
                // SAFETY: as above.
                let flags = unsafe { (*running).flags };
                if flags & generator_flags::ITERABLE_COROUTINE != 0 {
                    return Ok(value);
                }
                let text = "cannot 'yield from' a coroutine object in a non-coroutine generator";
                Err(self.type_error(text))
            }
        }
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
}
