//! Raising, handlers, tracebacks: what happens between a `raise` and the code that handles it.
#![allow(unsafe_code)]

use super::run::flags;
use super::{Raised, Vm, sym};
use crate::bytecode::CodeKind;
use crate::value::exception::TRACEBACK;
use crate::value::{Function, Kind, State, Value, exception, generator_flags};

impl Vm {
    /// Find the handler of the pending exception, from the topmost frame down to one with
    /// [`flags::HALT`]; frames without one end. `false`: there is none, the run is over.
    #[inline(never)]
    pub(super) unsafe fn unwind(&mut self) -> bool {
        // SAFETY: frames are complete and their `pc` is stored.
        unsafe {
            loop {
                let frame = self.frame;
                let frame_flags = (*frame).flags;
                let in_generator = frame_flags & flags::GENERATOR != 0;
                let finished = in_generator && (*(*frame).generator).state == State::Finished;
                let function = (*frame).function;
                let code = (*function).code;
                if !finished {
                    let at = ((*frame).pc.offset_from((*code).ops) as u32).saturating_sub(1);
                    self.link_context();
                    let entry = self.push_traceback(function, at, frame_flags);
                    let rows = &(&*code).loaded.template.handlers;
                    if let Some(row) = rows.iter().find(|h| at >= h.start && at < h.end)
                        && !self.doomed
                    {
                        if !in_generator {
                            // the call goes on: let the traceback know which it is
                            let call = self.number_frame(frame);
                            self.heap.set_traceback_call(entry, call);
                        }
                        *(*frame).base.add(row.reg as usize) =
                            std::mem::replace(&mut self.pending, Value::NONE);
                        (*frame).pc = (*code).ops.add(row.target as usize);
                        return true;
                    }
                }
                if frame_flags & flags::VIEWED != 0 {
                    self.end_view();
                }
                if in_generator {
                    let generator = (*frame).generator;
                    if (*generator).flags & generator_flags::VIEWED != 0 {
                        self.end_view();
                    }
                    (*generator).state = State::Finished;
                    (*generator).handled = Value::UNDEF;
                    let closing = (*generator).flags & generator_flags::CLOSING != 0;
                    if !finished {
                        self.convert_stop_iteration((*generator).kind);
                    }
                    if generator != (*frame).root {
                        if closing
                            && (self.is_pending_instance(self.types.generator_exit)
                                || self.is_pending_instance(self.types.stop_async_iteration))
                        {
                            self.pending = Value::NONE;
                            self.switch_to_parent(Value::NONE);
                            return true;
                        }
                        let exiting = (*generator).flags & generator_flags::EXITING != 0;
                        (*generator).flags &= !generator_flags::EXITING;
                        self.switch_to_parent(Value::UNDEF);
                        if exiting && self.is_pending_instance(self.types.generator_exit) {
                            self.pass_exit_on();
                        }
                        continue;
                    }
                    self.handled = (*frame).saved_handled;
                }
                self.frame = frame.sub(1);
                if frame_flags & flags::HALT != 0 {
                    return false;
                }
            }
        }
    }

    /// A `StopIteration` must not leave a generator's body: it would end the loop that drives it.
    fn convert_stop_iteration(&mut self, kind: CodeKind) {
        let stop = self.is_pending_instance(self.types.stop_iteration);
        let stop_async =
            kind == CodeKind::AsyncGenerator && self.is_pending_instance(self.types.stop_async_iteration);
        if !stop && !stop_async {
            return;
        }
        let what = match kind {
            CodeKind::Plain | CodeKind::Generator => "generator",
            CodeKind::Coroutine => "coroutine",
            CodeKind::AsyncGenerator => "async generator",
        };
        let name = if stop { "StopIteration" } else { "StopAsyncIteration" };
        let cause = self.take_pending();
        let _ = self.runtime_error(&format!("{what} raised {name}"));
        let pending = self.pending;
        self.heap.set_slot(pending, exception::CAUSE, cause);
        self.heap.set_slot(pending, exception::CONTEXT, cause);
        self.heap.set_slot(pending, exception::SUPPRESS, Value::TRUE);
    }

    /// Give the pending exception its context: what was being handled when it was raised. Done where it meets
    /// its first frame.
    fn link_context(&mut self) {
        let (pending, handled) = (self.pending, self.handled);
        if std::mem::take(&mut self.thrown_in) || handled.is_none() || handled.is(pending) {
            return;
        }
        if !self.heap.slot(pending, exception::TRACEBACK).is_none()
            || !self.heap.slot(pending, exception::CONTEXT).is_none()
        {
            return;
        }
        self.link_contexts(pending, handled);
    }

    /// Raise an exception that was raised before, somewhere else: what is handled here becomes its context.
    pub fn raise_again(&mut self, exception: Value) -> Raised {
        self.link_contexts(exception, self.handled);
        self.raise_value(exception)
    }

    /// Make `handled` the context of another exception.
    pub(super) fn link_contexts(&mut self, pending: Value, handled: Value) {
        if handled.is_none() || handled.is(pending) {
            return;
        }
        // break a cycle that the new link would close
        let mut at = handled;
        for _ in 0..100_000 {
            let next = self.heap.slot(at, exception::CONTEXT);
            if next.is_none() || next.is_undef() {
                break;
            }
            if next.is(pending) {
                self.heap.set_slot(at, exception::CONTEXT, Value::NONE);
                break;
            }
            at = next;
        }
        self.heap.set_slot(pending, exception::CONTEXT, handled);
    }

    /// Add an entry for the topmost frame, which has these flags. Gives the first entry of this frame, if there is one.
    #[inline(always)]
    unsafe fn push_traceback(&mut self, function: *mut Function, at: u32, frame_flags: u32) -> Value {
        let next = self.heap.slot(self.pending, exception::TRACEBACK);
        // SAFETY: a live function in a complete frame.
        unsafe {
            if std::mem::take(&mut self.reraising)
                && let Some(first) = self.heap.as_traceback(next)
            {
                return if first.code.is(Value::object((*function).code)) { next } else { Value::UNDEF };
            }
            let frame = self.frame;
            let entry = self.traceback_entry(next, function, at);
            self.heap.set_traceback_outer(next, entry, (*frame).number);
            self.heap.set_slot(self.pending, exception::TRACEBACK, entry);
            let view = if frame_flags & flags::VIEWED != 0 {
                self.heap.weak.views.active((*frame).number)
            } else if frame_flags & flags::GENERATOR != 0
                && (*(*frame).generator).flags & generator_flags::VIEWED != 0
            {
                self.heap.weak.views.body(Value::object((*frame).generator))
            } else {
                None
            };
            if let Some(view) = view {
                self.heap.set_traceback_frame(entry, view);
            }
            entry
        }
    }

    /// Add a traceback entry for a function that never ran.
    pub(super) fn add_traceback(&mut self, function: Value, at: u32) {
        if let Some(code) = self.heap.function_code(function) {
            let next = self.heap.slot(self.pending, exception::TRACEBACK);
            let entry = self.heap.traceback(next, code, at);
            self.heap.set_slot(self.pending, exception::TRACEBACK, entry);
        }
    }

    /// `exc.__traceback__`
    #[inline(never)]
    pub fn traceback_of(&self, exc: Value) -> Value {
        self.heap.slot(exc, exception::TRACEBACK).defined().unwrap_or(Value::NONE)
    }

    // ------------------------------------------------------------ instructions

    /// `raise value [from cause]`
    #[inline(never)]
    pub(super) fn raise_op(&mut self, value: Value, cause: Option<Value>) -> Raised {
        let exc = match self.exception_instance(value) {
            Ok(exc) => exc,
            Err(raised) => return raised,
        };
        if let Some(cause) = cause {
            let cause = if cause.is_none() {
                cause
            } else {
                self.keep(exc);
                let base = self.types.base_exception;
                let class = self.heap.as_class(cause).is_some() && self.heap.is_subclass(cause, base);
                if !class && !self.heap.is_instance(cause, base) {
                    return self.type_error("exception causes must derive from BaseException");
                }
                match self.exception_instance(cause) {
                    Ok(c) => c,
                    Err(raised) => return raised,
                }
            };
            self.heap.set_slot(exc, exception::CAUSE, cause);
            self.heap.set_slot(exc, exception::SUPPRESS, Value::TRUE);
        }
        let handled = self.handled;
        if !handled.is_none() && !handled.is(exc) {
            let mut at = handled;
            for _ in 0..100_000 {
                let next = self.heap.slot(at, exception::CONTEXT);
                if next.is_none() || next.is_undef() {
                    break;
                }
                if next.is(exc) {
                    self.heap.set_slot(at, exception::CONTEXT, Value::NONE);
                    break;
                }
                at = next;
            }
            self.heap.set_slot(exc, exception::CONTEXT, handled);
        }
        self.pending = exc;
        Raised(())
    }

    /// The exception that `raise value` raises: an instance itself, or the instance of a class.
    pub fn exception_instance(&mut self, value: Value) -> Result<Value, Raised> {
        if value.is_kind(Kind::Instance) && self.heap.is_instance(value, self.types.base_exception) {
            return Ok(value);
        }
        if self.heap.as_class(value).is_some() && self.heap.is_subclass(value, self.types.base_exception) {
            let exc = self.call(value, &[])?;
            if self.heap.is_instance(exc, self.types.base_exception) {
                return Ok(exc);
            }
            let got = self.heap.class_of(exc);
            let (class, got) = (self.repr_string(value)?, self.repr_string(got)?);
            return Err(self.type_error(&format!(
                "calling {class} should have returned an instance of BaseException, not {got}"
            )));
        }
        Err(self.type_error("exceptions must derive from BaseException"))
    }

    /// The exception that `throw(type, value, traceback)` means, its traceback set if one is given.
    ///
    /// # Errors
    /// `TypeError` for what is no exception; whatever making the exception raises.
    pub fn thrown_exception(
        &mut self,
        kind: Value,
        value: Option<Value>,
        traceback: Option<Value>,
    ) -> Result<Value, Raised> {
        if value.is_some() {
            let text = "the (type, exc, tb) signature of throw() is deprecated, \
                        use the single-arg signature instead.";
            self.warn(self.types.deprecation_warning, text)?;
        }
        let (value, traceback) = (value.unwrap_or(Value::NONE), traceback.unwrap_or(Value::NONE));
        if !traceback.is_none() && !traceback.is_kind(Kind::Traceback) {
            return Err(self.type_error("throw() third argument must be a traceback object"));
        }
        let base = self.types.base_exception;
        let mut exception = if self.heap.as_class(kind).is_some() && self.heap.is_subclass(kind, base) {
            if self.heap.is_instance(value, kind) {
                value
            } else if value.is_none() {
                self.call(kind, &[])?
            } else if let Some(values) = value.as_tuple() {
                self.call(kind, values)?
            } else {
                self.call(kind, &[value])?
            }
        } else if self.heap.is_instance(kind, base) {
            if !value.is_none() {
                return Err(self.type_error("instance exception may not have a separate value"));
            }
            kind
        } else {
            let name = self.type_name(kind);
            return Err(self.type_error(&format!(
                "exceptions must be classes or instances deriving from BaseException, not {name}"
            )));
        };
        if !self.heap.is_instance(exception, base) {
            let (class, got) = (self.repr_string(kind)?, self.type_name(exception));
            let text =
                format!("calling {class} should have returned an instance of BaseException, not {got}");
            let _ = self.type_error(&text);
            exception = self.take_pending();
        }
        if !traceback.is_none() {
            self.heap.set_slot(exception, TRACEBACK, traceback);
        }
        Ok(exception)
    }

    /// Raise an exception again as it is.
    #[inline(never)]
    pub(super) fn reraise(&mut self, exc: Value) {
        self.pending = exc;
        self.reraising = true;
    }

    /// A bare `raise`.
    #[inline(never)]
    pub(super) fn raise_handled(&mut self) -> Raised {
        if self.handled.is_none() {
            return self.runtime_error("No active exception to reraise");
        }
        self.pending = self.handled;
        self.reraising = true;
        Raised(())
    }

    /// The exception being handled, or `None`.
    pub fn handled(&self) -> Value {
        self.handled
    }

    /// Does an `except class:` take this exception?
    #[inline(never)]
    pub fn exception_matches(&mut self, exc: Value, class: Value) -> Result<bool, Raised> {
        if let Some(classes) = class.as_tuple() {
            for &c in classes {
                self.check_catchable(c)?;
            }
            return Ok(classes.iter().any(|&c| self.heap.is_instance(exc, c)));
        }
        self.check_catchable(class)?;
        Ok(self.heap.is_instance(exc, class))
    }

    fn check_catchable(&mut self, class: Value) -> Result<(), Raised> {
        if self.heap.as_class(class).is_some() && self.heap.is_subclass(class, self.types.base_exception) {
            return Ok(());
        }
        Err(self.type_error("catching classes that do not inherit from BaseException is not allowed"))
    }

    /// `except*`: what of `rest` the class takes, and what remains.
    #[inline(never)]
    pub(super) fn split_group(&mut self, rest: Value, class: Value) -> Result<(Value, Value), Raised> {
        if rest.is_none() {
            return Ok((Value::NONE, Value::NONE));
        }
        let classes: Vec<Value> = class.as_tuple().map_or_else(|| vec![class], <[Value]>::to_vec);
        for c in classes {
            self.check_catchable(c).map_err(|raised| {
                let _ = raised;
                self.take_pending();
                self.type_error("catching classes that do not inherit from BaseException is not allowed")
            })?;
            if self.heap.is_subclass(c, self.types.base_exception_group) {
                return Err(self
                    .type_error("catching ExceptionGroup with except* is not allowed. Use except instead."));
            }
        }
        if !self.heap.is_instance(rest, self.types.base_exception_group) {
            if self.exception_matches(rest, class)? {
                let empty = self.heap.str("");
                let list = self.heap.tuple(&[rest]);
                let group = self.call(self.types.base_exception_group, &[empty, list])?;
                return Ok((group, Value::NONE));
            }
            return Ok((Value::NONE, rest));
        }
        let split = self.heap.intern("split");
        let pair = self.call_method(rest, split, &[class])?;
        match pair.as_tuple() {
            Some(&[matched, rest]) => Ok((matched, rest)),
            _ => Err(self.type_error("split() must return a tuple of two groups")),
        }
    }

    /// What a `try` with `except*` raises in the end.
    #[inline(never)]
    pub(super) fn combine_group(
        &mut self,
        original: Value,
        rest: Value,
        raised: Value,
    ) -> Result<Value, Raised> {
        let news: Vec<Value> = self.heap.items(raised).cloned().unwrap_or_default();
        let news = news.into_iter().chain([rest]).filter(|v| !v.is_none());
        let news: Vec<Value> = news.collect();
        if !self.heap.is_instance(original, self.types.base_exception_group) {
            // a naked exception: it is what is left, or its handler raised one exception
            return Ok(news.first().copied().unwrap_or(Value::NONE));
        }
        // what no handler took or one re-raised keeps its place in the original's structure
        let mut reraised = Vec::new();
        let mut fresh = Vec::new();
        for e in news {
            let same = self.traceback_of(e).is(self.traceback_of(original))
                && self.heap.is_instance(e, self.types.base_exception_group)
                && self.heap.slot(e, exception::CONTEXT).is(self.heap.slot(original, exception::CONTEXT))
                && self.heap.slot(e, exception::CAUSE).is(self.heap.slot(original, exception::CAUSE));
            if same { reraised.push(e) } else { fresh.push(e) }
        }
        if !reraised.is_empty() {
            let merged = self.merge_groups(original, &reraised)?;
            fresh.extend((!merged.is_none()).then_some(merged));
        }
        match fresh[..] {
            [] => return Ok(Value::NONE),
            [only] => return Ok(only),
            _ => {}
        }
        for &e in &fresh {
            self.keep(e);
        }
        let message = self.heap.str("");
        let list = self.heap.list(fresh);
        self.call(self.types.base_exception_group, &[message, list])
    }

    /// The part of `original` that consists of the leaves of `parts`.
    fn merge_groups(&mut self, original: Value, parts: &[Value]) -> Result<Value, Raised> {
        let mut leaves = Vec::new();
        for &p in parts {
            self.group_leaves(p, &mut leaves)?;
        }
        let kept = self.filter_group(original, &leaves)?;
        Ok(kept.unwrap_or(Value::NONE))
    }

    fn group_leaves(&mut self, group: Value, leaves: &mut Vec<Value>) -> Result<(), Raised> {
        self.check_native_depth()?;
        if !self.heap.is_instance(group, self.types.base_exception_group) {
            leaves.push(group);
            return Ok(());
        }
        let inner = self.get_attr(group, sym::EXCEPTIONS)?;
        for &e in inner.as_tuple().unwrap_or(&[]) {
            self.group_leaves(e, leaves)?;
        }
        Ok(())
    }

    fn filter_group(&mut self, group: Value, leaves: &[Value]) -> Result<Option<Value>, Raised> {
        self.check_native_depth()?;
        if !self.heap.is_instance(group, self.types.base_exception_group) {
            return Ok(leaves.iter().any(|l| l.is(group)).then_some(group));
        }
        let inner = self.get_attr(group, sym::EXCEPTIONS)?;
        let mut kept = Vec::new();
        for &e in inner.as_tuple().unwrap_or(&[]) {
            if let Some(k) = self.filter_group(e, leaves)? {
                self.keep(k);
                kept.push(k);
            }
        }
        if kept.is_empty() {
            return Ok(None);
        }
        let kept = self.heap.list(kept);
        self.derive_group(group, kept).map(Some)
    }

    /// A group of the exceptions in a list, some of those in `whole`, like `whole` in everything else; it is kept.
    /// `None` for an empty list. A safepoint.
    ///
    /// # Errors
    /// Whatever `derive` raises, and a `TypeError` where that makes no group.
    pub fn derive_group(&mut self, whole: Value, members: Value) -> Result<Value, Raised> {
        if self.heap.items(members).is_none_or(Vec::is_empty) {
            return Ok(Value::NONE);
        }
        let derive = self.heap.intern("derive");
        let part = self.call_method(whole, derive, &[members])?;
        self.keep(part);
        if !self.heap.is_instance(part, self.types.base_exception_group) {
            return Err(self.type_error("derive must return an instance of BaseExceptionGroup"));
        }
        for slot in [exception::CAUSE, exception::CONTEXT, exception::TRACEBACK] {
            let link = self.heap.slot(whole, slot);
            self.heap.set_slot(part, slot, link);
        }
        // a cause was given to it, be it none
        self.heap.set_slot(part, exception::SUPPRESS, Value::bool(true));
        if let Some(notes) = self.own_attribute(whole, sym::NOTES)
            && let Some(notes) = self.heap.items(notes)
        {
            let copy = notes.clone();
            let copy = self.heap.list(copy);
            self.store_attribute(part, sym::NOTES, copy);
        }
        Ok(part)
    }

    /// The globals of the topmost script frame: `globals()`.
    pub fn frame_globals(&self) -> Option<Value> {
        // SAFETY: frames with a function are complete.
        unsafe {
            if (*self.frame).flags & flags::BOTTOM != 0 {
                return None;
            }
            Some((*(*(*self.frame).function).code).loaded.globals)
        }
    }

    /// The function that runs.
    pub fn frame_function(&self) -> Option<Value> {
        // SAFETY: as above.
        unsafe {
            if (*self.frame).flags & flags::BOTTOM != 0 {
                return None;
            }
            Some(Value::object((*self.frame).function))
        }
    }

    /// How many script calls are active.
    pub fn depth(&self) -> usize {
        // SAFETY: both point into the frame stack.
        unsafe { self.frame.offset_from(self.stack.frames) as usize }
    }
}
